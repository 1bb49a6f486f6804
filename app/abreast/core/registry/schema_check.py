"""Checks what a file says against its schema, and tells each fault with its place."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError

from abreast.core.language import mark, tr
from abreast.core.registry.problems import FileRefused, Problem
from abreast.core.registry.yaml_reader import KEY_FIELDS, VERSION, Document, Path, field_name

_E = TypeVar("_E", bound=BaseModel)

_SENTENCES: Mapping[str, str] = {
    "bool_type": mark("must be true or false"),
    "string_type": mark("must be a text"),
    "float_type": mark("must be a number"),
    "float_parsing": mark("must be a number"),
    "int_type": mark("must be a whole number"),
    "int_parsing": mark("must be a whole number"),
    "int_from_float": mark("must be a whole number"),
    "greater_than": mark("must be a positive whole number"),
    "greater_than_equal": mark("is too small"),
    "less_than_equal": mark("is too large"),
    "decimal_type": mark("must be a number"),
    "decimal_parsing": mark("must be a number"),
    "finite_number": mark("must be a number"),
    "dict_type": mark("must be a mapping (name: value)"),
    "model_type": mark("must be a mapping (name: value)"),
    "tuple_type": mark("must be a list"),
    "missing": mark("must be given"),
    "string_too_short": mark("must not be empty"),
    "string_too_long": mark("is too long"),
}
"""What a person reads for each type of fault pydantic finds; `wrong` faults bring their own sentence."""
_WRONG_KIND = mark("has a value of the wrong kind")


def checked(document: Document, schema: type[_E]) -> tuple[_E, tuple[Problem, ...]]:
    """The content as its schema understands it, and notes on what is kept but not understood: fields, a newer version.

    Raises:
        FileRefused: with every fault that was found.
    """
    try:
        content = schema.model_validate({} if document.content is None else document.content)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        raise FileRefused(tuple(_problem(document, fault) for fault in faults)) from None
    newer = newer_note(document)
    notes = () if newer is None else (newer,)
    return content, (*notes, *_unknown_fields(document, schema, document.content, ()))


def newer_note(document: Document) -> Problem | None:
    """That a newer Abreast has written a file; `None`: it has not."""
    version = fields_of(document.content).get("version")
    try:
        # In quotes it is a number as well.
        is_newer = isinstance(version, str) and float(version) > VERSION
    except ValueError:
        is_newer = False
    if not is_newer:
        return None
    message = tr(
        "is {version}, but this Abreast knows version {known}: a newer one has written the file. What is understood of it is "
        "in use, and nothing is saved in it.",
        version=version,
        known=VERSION,
    )
    return Problem(file=document.file, place=document.place_of(("version",)), field="version", message=message)


def _problem(document: Document, fault: Mapping[str, Any]) -> Problem:
    path: Path = tuple(part for part in fault["loc"] if part != "[key]")
    message = fault["ctx"]["message"] if fault["type"] == "wrong" else fault_in_words(fault)
    return Problem(file=document.file, place=document.place_of(path), field=field_name(path), message=message)


def fault_in_words(fault: Mapping[str, Any]) -> str:
    """One of pydantic's faults, as it goes on from the name of its field: by its type, since its message is English."""
    if fault["type"] in {"literal_error", "enum"}:
        return tr("must be {expected}", expected=fault["ctx"]["expected"])
    return tr(_SENTENCES.get(fault["type"], _WRONG_KIND))


def _unknown_fields(document: Document, schema: type[BaseModel], content: Any, path: Path) -> Iterator[Problem]:
    """A note on each field of `content` that `schema` does not have, so that a slip of the pen is found."""
    for name, value in fields_of(content).items():
        here: Path = (*path, name)
        if name not in schema.model_fields:
            note = _unknown_field_note(name, schema)
            yield Problem(file=document.file, place=document.place_of(here), field=field_name(here), message=note)
            continue
        inner = _inner_schema(schema.model_fields[name].annotation)
        if inner is None:
            continue
        if _holds_many(schema.model_fields[name].annotation):
            items = enumerate(cast("list[Any]", value)) if isinstance(value, list) else fields_of(value).items()
            for key, item in items:
                yield from _unknown_fields(document, inner, item, (*here, key))
        else:
            yield from _unknown_fields(document, inner, value, here)


def _inner_schema(annotation: Any) -> type[BaseModel] | None:
    """The schema of what a field holds, one of it or many by name."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((inner for part in get_args(annotation) if (inner := _inner_schema(part))), None)


def _holds_many(annotation: Any) -> bool:
    return get_origin(annotation) in (dict, tuple) or any(_holds_many(part) for part in get_args(annotation))


def _unknown_field_note(name: str, schema: type[BaseModel]) -> str:
    if name.lower() in KEY_FIELDS:
        return tr("a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring")
    near = difflib.get_close_matches(name, schema.model_fields, n=1)
    return tr("unknown field, ignored; did you mean {near}?", near=near[0]) if near else tr("unknown field, ignored")


def fields_of(content: Any) -> Mapping[str, Any]:
    """`content` if it has fields, else none."""
    return cast("Mapping[str, Any]", content) if isinstance(content, dict) else {}
