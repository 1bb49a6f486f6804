"""The form of one provider: what is needed for a connection, and on a second leaf what most never need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QScrollArea, QWidget

from abreast.core.language import mark, tr
from abreast.core.registry.key_lookup import KeyLookup
from abreast.core.registry.key_text import is_open_to_others
from abreast.core.registry.spec import ProviderSpec
from abreast.core.transport.limits import Timeouts
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.fields import (
    ChoiceField,
    FormField,
    HeadersField,
    JsonField,
    LineField,
    NotUnderstood,
    SecondsField,
    SwitchField,
)
from abreast.ui.settings.form import Form, scrolling
from abreast.ui.settings.key_field import KeyField
from abreast.ui.settings.provider_draft import KeyWish, ProviderDraft

NEW_ID = mark("Models are called by it: ID/MODEL. It cannot be changed later.")
KEPT_ID = mark(
    "Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate."
)
OPEN_TO_OTHERS = mark(
    "Unencrypted: others on the way can read the key and what is asked. allow_plain_http in providers.yaml accepts it."
)
DIALECTS = ("openai-chat", "openai-responses", "anthropic", "ollama")
_TIMEOUTS = {"connect_s": "connect", "first_byte_s": "first_byte", "idle_s": "idle"}


class ProviderForm(QObject):
    """The fields of a provider on two leaves. What is typed goes into the draft at once, and its faults under the fields.

    Signals:
        edited: the draft is different now.
        place_changed: the key is to be kept elsewhere; what a test found still holds.
        id_typed(str): another id is wished for a new provider.
        unlock_requested: the keyring may ask for its password now.
    """

    edited = Signal()
    place_changed = Signal()
    id_typed = Signal(str)
    unlock_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft: ProviderDraft | None = None
        self._follow_label = False
        self.key = KeyField()
        self._openness = PlainLabel(kind="warning")
        self._lookup: KeyLookup | None = None
        self._forms: list[Form] = []
        self._fields: dict[str, FormField] = {}
        self.connection = self._with_form(self._build_connection())
        self.key.wished.connect(self._wished)
        self.key.unlock_requested.connect(self.unlock_requested)

    def build_extras(self) -> QScrollArea:
        """The second leaf. It is made when it is first wanted: most never look at it."""
        area = self._with_form(self._build_extras())
        if self._draft is not None:
            self.show_draft(self._draft, self._lookup)
        return area

    def _with_form(self, form: Form) -> QScrollArea:
        for field in form.fields.values():
            field.edited.connect(self._edited)
        self._forms.append(form)
        self._fields |= form.fields
        return scrolling(form)

    def _build_connection(self) -> Form:
        form = Form()
        form.add("label", tr("&Name"), LineField(tr("Name"), tr("My company's gateway")))
        self._id = LineField(tr("Id"), "gateway")
        form.add("", tr("&Id"), self._id, tr(NEW_ID))
        form.add("dialect", tr("Dia&lect"), ChoiceField(tr("Dialect"), DIALECTS))
        form.add("base_url", tr("&Base URL"), LineField(tr("Base URL"), "https://host.example/v1"))
        self._openness.setWordWrap(True)
        form.add_row(None, self._openness)
        key_label = PlainLabel(tr("&Key"))
        key_label.setBuddy(self.key.line)
        form.add_row(key_label, self.key)
        form.add(
            "api_key_env", tr("Key &variable"), LineField(tr("Environment variable with the key"), "GATEWAY_API_KEY")
        )
        form.add("needs_key", "", SwitchField(tr("Requests need a key"), tr("Re&quests need a key")))
        model = LineField(tr("Default model"))
        self._completions = QStringListModel(model)
        completer = QCompleter(self._completions, model)
        completer.setProperty("caseSensitivity", "CaseInsensitive")
        model.line.setCompleter(completer)
        form.add("default_model", tr("De&fault model"), model)
        return form

    def _build_extras(self) -> Form:
        form = Form()
        form.add(
            "organization",
            tr("O&rganisation"),
            LineField(tr("Organisation")),
            tr("Sent along where a host knows organisations."),
        )
        form.add(
            "api_version",
            tr("API &version"),
            LineField(tr("API version")),
            tr("Azure OpenAI's api-version, for its dated API."),
        )
        form.add(
            "headers", tr("&Headers"), HeadersField(tr("Headers"), "X-Team: research"), tr("One a line. Never a key.")
        )
        form.add(
            "extra_body",
            tr("Extra &body"),
            JsonField(tr("Extra body"), '{"top_k": 40}'),
            tr("Further parameters of each request, in JSON."),
        )
        form.add("connect_s", tr("C&onnect within"), SecondsField(tr("Connect within, in seconds")))
        form.add("first_byte_s", tr("&First byte within"), SecondsField(tr("First byte within, in seconds")))
        form.add("idle_s", tr("&Longest silence"), SecondsField(tr("Longest silence, in seconds")))
        return form

    def show_draft(self, draft: ProviderDraft, lookup: KeyLookup | None) -> None:
        """Show another provider."""
        self._draft, self._lookup = draft, lookup
        spec = draft.spec
        values = _values(spec)
        for name, field in self._fields.items():
            if name in draft.texts:
                field.set_text(draft.texts[name])
            else:
                field.show_value(values[name])
            field.widget.setEnabled(not spec.managed or name == "label")
        self._id.line.setReadOnly(not draft.is_new)
        self._forms[0].show_hint("", tr(NEW_ID if draft.is_new else KEPT_ID))
        self._follow_label = draft.is_new
        self.key.setEnabled(not spec.managed)
        self.key.show_key(draft.wish, lookup, spec, draft.key_fault)
        self._show_openness(spec)
        self._completions.setStringList(list(spec.models))

    def _show_openness(self, spec: ProviderSpec) -> None:
        """Say that its key can be read by others, as long as that is so."""
        is_open = is_open_to_others(spec.base_url, spec.plain_http_origin)
        self._openness.setText(tr(OPEN_TO_OTHERS) if is_open else "")
        self._openness.setVisible(is_open)

    def show_lookup(self, lookup: KeyLookup | None) -> None:
        """More is known of the key."""
        self._lookup = lookup
        if self._draft is not None:
            self.key.show_lookup(lookup, self._draft.spec)

    def show_models(self, draft: ProviderDraft | None) -> None:
        """Its models are different now: the default one is completed from them."""
        if draft is not None and draft is self._draft:
            self._completions.setStringList(list(draft.spec.models))

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say under each field what is wrong; of the time limits under the first."""
        by_field = dict(faults) | {"connect_s": faults.get("timeout_s", "")}
        for form in self._forms:
            form.show_faults(by_field)

    def show_id(self, provider_id: str) -> None:
        self._id.show_value(provider_id)

    def focus_name(self) -> None:
        """Begin with a new one."""
        line = self._fields["label"].widget
        line.setFocus()
        if isinstance(field := self._fields["label"], LineField):
            field.line.selectAll()

    def _edited(self, field: FormField) -> None:
        if self._draft is None:
            return
        name = field.name
        self._draft.save_faults.clear()
        if name == "":
            self._follow_label = False
            self.id_typed.emit(self._id.value() or "")
            return
        self._take(self._draft, name, field)
        if name == "label" and self._follow_label:
            self.id_typed.emit(self._draft.spec.label)
        if name == "base_url":
            self.key.show_lookup(None, self._draft.spec)
            self._show_openness(self._draft.spec)
        self.edited.emit()

    @property
    def follows_label(self) -> bool:
        """Whether the id of a new provider still follows its name."""
        return self._follow_label

    def _take(self, draft: ProviderDraft, name: str, field: FormField) -> None:
        draft.texts.pop(name, None)
        draft.text_faults.pop(name, None)
        try:
            value = field.value()
        except NotUnderstood as fault:
            draft.texts[name], draft.text_faults[name] = field.text, str(fault)
            return
        if name in _TIMEOUTS:
            draft.spec = replace(draft.spec, timeouts=replace(draft.spec.timeouts, **{name: value}))
        elif name == "label":
            draft.spec = replace(draft.spec, label=value or draft.spec.id)
        elif name == "base_url":
            draft.spec = replace(draft.spec, base_url=value or "")
        else:
            draft.spec = replace(draft.spec, **{name: value})

    def _wished(self, wish: KeyWish | None) -> None:
        if self._draft is not None:
            before, self._draft.wish, self._draft.key_fault = self._draft.wish, wish, ""
            is_same_key = before is not None and wish is not None and before.key == wish.key
            if is_same_key:
                self.place_changed.emit()
            else:
                self.edited.emit()


def _values(spec: ProviderSpec) -> dict[str, Any]:
    limits: Timeouts = spec.timeouts
    names = ("label", "dialect", "base_url", "api_key_env", "needs_key", "default_model", "organization", "api_version")
    return {name: getattr(spec, name) for name in names} | {
        "": spec.id,
        "headers": spec.headers,
        "extra_body": spec.extra_body,
        "connect_s": limits.connect_s,
        "first_byte_s": limits.first_byte_s,
        "idle_s": limits.idle_s,
    }
