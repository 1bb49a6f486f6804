"""What the help menu shows."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from abreast.core.language import tr
from abreast.core.local.catalogue import KNOWN_MODELS
from abreast.ui.actions import ACTIONS, CHIP_KEYS, plain_text


def shortcuts_text() -> str:
    """The keys of all actions, a line each: keys, tab, what they do."""
    lines = [f"{', '.join(map(_named, spec.keys))}\t{plain_text(spec)}" for spec in ACTIONS if spec.keys]
    chips, prompts = tr("Whether a pane gets the next prompt"), tr("Earlier and later prompts")
    chip_keys, prompt_keys = f"{_named(CHIP_KEYS[0])} … {_named(CHIP_KEYS[-1])}", map(_named, ("Ctrl+Up", "Ctrl+Down"))
    return "\n".join([*lines, f"{chip_keys}\t{chips}", f"{', '.join(prompt_keys)}\t{prompts}"])


def _named(keys: str) -> str:
    """As the menus write them in the language of the window."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def licences_text() -> str:
    """Under what terms the models on this computer may be used."""
    return "\n\n".join(
        f"{model.label}\n{model.licence.name}\n{tr(model.licence.note)}\n{model.licence.url or ''}"
        for model in KNOWN_MODELS
    )
