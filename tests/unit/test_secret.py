"""A key cannot be written down by accident: each way that Python has to make a text or bytes of an object gives none of it."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from abreast.core.secret import MASK, Secret

VALUE = "sk-canary-0123456789"


@dataclass(frozen=True)
class Holder:
    key: Secret


@pytest.mark.parametrize(
    "write",
    [
        str,
        repr,
        "{}".format,
        "{!r:>40}".format,
        "{:>40}".format,
        lambda key: f"{key}",
        lambda key: "%s %r" % (key, key),  # noqa: UP031  as loggers do
        lambda key: str([key, {"key": key}, Holder(key)]),
        pprint.pformat,
        lambda key: json.dumps({"key": key}, default=str, ensure_ascii=False),
        lambda key: "".join(traceback.format_exception_only(ValueError(key))),
        lambda key: logging.makeLogRecord({"msg": "%s", "args": (key,)}).getMessage(),
    ],
)
def test_a_secret_is_written_as_a_mask(write: Callable[[Secret], str]) -> None:
    written = write(Secret(VALUE))
    assert MASK in written
    assert VALUE not in written


@pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps, vars, hash, bytes, iter])
def test_a_secret_is_not_saved_copied_or_taken_apart(write: Callable[[Secret], object]) -> None:
    with pytest.raises(TypeError) as refused:
        write(Secret(VALUE))
    assert VALUE not in str(refused.value)


def test_two_secrets_are_equal_if_their_keys_are() -> None:
    assert Secret(VALUE) == Secret(VALUE)
    assert Secret(VALUE) != Secret("another")
    assert Secret(VALUE) != VALUE
