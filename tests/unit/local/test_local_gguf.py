"""What is said of files that the user adds."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from gguf_bytes import GOOD, gguf
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.local.catalogue import GEMMA3, SMOLLM2
from abreast.core.local.errors import NotAModel
from abreast.core.local.gguf import read_header


@pytest.mark.models
def test_the_headers_of_both_real_models_are_understood(models_folder: Path):
    smollm2 = read_header(models_folder / SMOLLM2.file_name)
    gemma3 = read_header(models_folder / GEMMA3.file_name)

    assert (smollm2.architecture, smollm2.licence, smollm2.has_chat_template) == ("llama", "apache-2.0", True)
    assert (gemma3.architecture, gemma3.licence, gemma3.has_chat_template) == ("gemma3", "gemma", False)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a GGUF file"),
        (b"<html><body>404", "not a GGUF file"),
        (b"GGUF", "damaged"),
        (gguf(version=9), "damaged"),
        (GOOD[:-3], "damaged"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1, 2**60), "damaged"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 1, 1, 2**62), "damaged"),
        (gguf(general__architecture="clip"), "no language model"),
        (gguf(tensors=0, general__architecture="llama", tokenizer__ggml__model="gpt2"), "only a vocabulary"),
        (gguf(general__architecture="llama", tokenizer__ggml__model="gpt2", split__no=1), "first piece"),
    ],
    ids=[
        "empty",
        "a web page",
        "magic only",
        "unknown version",
        "cut",
        "absurd count",
        "absurd length",
        "image encoder",
        "vocabulary",
        "second piece",
    ],
)
def test_a_file_that_cannot_be_served_is_refused_with_the_reason(tmp_path: Path, content: bytes, words: str):
    path = tmp_path / "model.gguf"
    path.write_bytes(content)

    with pytest.raises(NotAModel, match=words) as caught:
        read_header(path)
    assert "model.gguf" in caught.value.message


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path):
    for path in (tmp_path, tmp_path / "nothing.gguf"):
        with pytest.raises(NotAModel, match="not a file"):
            read_header(path)


@settings(max_examples=200, deadline=None)
@given(cut=st.integers(0, len(GOOD)), junk=st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail_in_another_way(tmp_path_factory: pytest.TempPathFactory, cut: int, junk: bytes):
    path = tmp_path_factory.getbasetemp() / "fuzzed.gguf"
    path.write_bytes(GOOD[:cut] + junk)
    try:
        said = read_header(path).architecture
    except NotAModel as refused:
        said = refused.message if cut < len(GOOD) else ""

    # What follows a whole header is not the reader's business.
    assert said
