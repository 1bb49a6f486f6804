"""Two answers compared: nothing is lost, nothing is invented, and it reads well."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Indel, Opcodes

from abreast.core.judge.differences.against import Named, against, as_text, described
from abreast.core.judge.differences.alignment import MOST_AT_ONCE
from abreast.core.judge.differences.changes import Changes, Kind, changes_between
from abreast.core.judge.differences.parts import parts_of
from abreast.core.judge.differences.tokens import tokens_of
from steps import steps_in

PIECES = st.sampled_from(
    [
        "the", "sky", "Blue", "is", " ", "  ", "\n", "\n\n", ". ", ", ", "**", "_", "`", "- ", "1. ", "## ", "> ", "| ",
        "```py\n", "```python\nx = 1\n```\n", "```\n", "~~~\n", "x = 1\n", "x = 2\n", "\r\n", "日本", "語", "ไทย", "น้ำ",
        "e\u0301", "é", "👨‍👩‍👧", "🇩🇪", "👍🏽", "שלום", "مرحبا", "\u200f", "\u0301", "3.50", "1,000", "\x0b", "\u2028", "\ud800",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))


def keys_in(text: str, begin: int, end: int) -> list[str]:
    """The words of a stretch, as they are in the whole text; a block of code is one."""
    result: list[str] = []
    for part in parts_of(text):
        if part.language is not None:
            result += [text[part.start : part.end]] if begin <= part.start < end else []
            continue
        tokens = tokens_of(text[part.start : part.end])
        pairs = zip(tokens.starts, tokens.keys, strict=True)
        result += [key for start, key in pairs if begin <= part.start + start < end]
    return result


def applied(a: str, found: Changes, b: str) -> list[str]:
    """The words of `a` with every change made: what is the same is taken from `a`, the rest from `b`."""
    result: list[str] = []
    for change in found.changes:
        match change.kind:
            case Kind.SAME:
                result += keys_in(a, change.a_start, change.a_end)
            case Kind.CHANGED:
                result += keys_in(b, change.b_start, change.b_end)
            case Kind.CODE:
                for run in change.lines:
                    result += [line.rstrip() for line in (run.a if run.is_same else run.b)]
    return result


def words(b: str, found: Changes) -> list[str]:
    """The words of `b`, and the lines of its code that has a partner."""
    result: list[str] = []
    for change in found.changes:
        if change.kind is Kind.CODE:
            result += [line.rstrip() for run in change.lines for line in run.b]
        else:
            result += keys_in(b, change.b_start, change.b_end)
    return result


@given(TEXTS, TEXTS)
@settings(max_examples=300, deadline=None)
def test_every_character_of_both_stands_in_exactly_one_change(a: str, b: str) -> None:
    found = changes_between(a, b)

    assert "".join(a[change.a_start : change.a_end] for change in found.changes) == a
    assert "".join(b[change.b_start : change.b_end] for change in found.changes) == b


@given(TEXTS, TEXTS)
@settings(max_examples=300, deadline=None)
def test_the_changes_made_in_one_answer_give_the_other(a: str, b: str) -> None:
    found = changes_between(a, b)

    assert applied(a, found, b) == words(b, found)


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_with_the_sides_exchanged_the_result_is_mirrored_and_always_the_same(a: str, b: str) -> None:
    there, back = changes_between(a, b), changes_between(b, a)

    assert [change.mirrored() for change in there.changes] == list(back.changes)
    assert there.same_percent == back.same_percent
    assert changes_between(a, b) == there


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_an_answer_does_not_differ_from_itself(a: str) -> None:
    found = changes_between(a, a)

    assert found.differences == ()
    assert found.same_percent in (None, 100)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_parts_and_tokens_are_the_whole_text(text: str) -> None:
    assert "".join(text[part.start : part.end] for part in parts_of(text)) == text
    tokens = tokens_of(text)
    shares = [text[tokens.offset(index) : tokens.offset(index + 1)] for index in range(len(tokens))]
    assert not shares or "".join(shares) == text


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("The **quick** fox's `a_b`, don't!", ["The", "quick", "fox's", "a_b", ",", "don't", "!"]),
        ("## Head\n- [x] one\n2. two\n| a | b |\n|---|:-:|\n> q", ["Head", "one", "two", "a", "b", "q"]),
        ("日本語の文。", ["日", "本", "語", "の", "文", "。"]),
        ("น้ำดี", ["น้ำ", "ดี"]),
        ("👨‍👩‍👧👍🏽🇩🇪🇫🇷", ["👨‍👩‍👧", "👍🏽", "🇩🇪", "🇫🇷"]),
        ("e\u0301te\u0301 हिन्दी שָׁלוֹם", ["été", "हिन्दी", "שָׁלוֹם"]),
        ("3.50 km, 10:30", ["3.50", "km", ",", "10:30"]),
    ],
)
def test_a_token_is_what_a_reader_takes_for_a_word(text: str, tokens: list[str]) -> None:
    import unicodedata

    assert tokens_of(text).keys == [unicodedata.normalize("NFC", token) for token in tokens]


@pytest.mark.parametrize(
    ("a", "b", "marked"),
    [
        ("It is high.", "It is high. It is new.", "It is high. {+It is new.+}"),
        ("The **sky** is blue", "The sky is blue", "The sky is blue"),
        (
            "alpha beta gamma, delta epsilon zeta.",
            "one two three, four five six.",
            "[-alpha beta gamma, delta epsilon zeta-]{+one two three, four five six+}.",
        ),
        ("天空是蓝色的", "天空是红色的", "天空是[-蓝-]{+红+}色的"),
        ("```py\nx=1\ny=2\n```\n", "```python\nx=1\ny=3\n```\n", "  x=1\n- y=2\n+ y=3\n"),
    ],
)
def test_changes_read_well(a: str, b: str, marked: str) -> None:
    assert as_text(against(Named(name="A", text=a), Named(name="B", text=b))) == marked


def test_code_is_matched_by_language_and_order() -> None:
    a = "```py\na\n```\ntext\n```sh\nls\n```\n```py\nb\n```\n"
    b = "```python\na\n```\n```bash\nls -l\n```\nmore\n```python\nb\n```\n"

    code = [change for change in changes_between(a, b).changes if change.kind is Kind.CODE]
    assert [(run.a, run.b) for change in code for run in change.lines] == [
        (("a",), ("a",)),
        (("ls",), ("ls -l",)),
        (("b",), ("b",)),
    ]


def test_a_difference_is_told_in_words() -> None:
    held = against(Named(name="A", text="One two. Three."), Named(name="B", text="One two. Four. Five five."))

    told = [described(change, held) for change in held.changes.differences]
    assert told == ["A: “Three” / B: “Four. Five five”"]


def shuffled(count: int, stride: int) -> str:
    return " ".join(f"w{number * stride % 2003}" for number in range(count))


def blocks(count: int, name: str) -> str:
    return "".join(f"text {n}\n```py\n{f'{name} = {n}' * 3}\n```\n" for n in range(count // 40))


PAIRS: dict[str, Callable[[int], tuple[str, str]]] = {
    "the same words in another order": lambda count: (shuffled(count, 7919), shuffled(count, 6101)),
    "some words are others": lambda count: (shuffled(count, 7919), shuffled(count, 7919).replace("w1", "x")),
    "all words are others": lambda count: (shuffled(count, 7919), shuffled(count, 7919).replace("w", "x")),
    "one word again and again": lambda count: ("word " * count, "word " * (count - 10)),
    "blocks of code": lambda count: (blocks(count, "a"), blocks(count, "b")),
    "nothing but Markdown": lambda count: ("* _ ` | " * count, "`*_| " * count),
    "nothing but space": lambda count: (" " * 6 * count, "\n " * 4 * count),
    "fences that never end": lambda count: ("`" * 6 * count, "~" * 6 * count),
    "Chinese": lambda count: ("天" * 2 * count, "天空" * count),
    "empty blocks of code": lambda count: ("```\n" * (count // 4), "~~~\n" * (count // 4)),
    "nothing but numbers": lambda count: ("1,000." * count, "1.000," * count),
}


@pytest.mark.parametrize("kind", PAIRS)
def test_the_work_grows_with_the_length_of_the_answers_and_no_faster(kind: str) -> None:
    """Of 1,000 and of 4,000 words. What it takes in time is seen by `tests/bench/bench_differences.py`."""
    tokens_of("")

    def steps(count: int) -> int:
        a, b = PAIRS[kind](count)
        return steps_in(lambda: against(Named(name="A", text=a), Named(name="B", text=b)))

    assert steps(4_000) < 4.4 * steps(1_000)


def test_no_other_thread_waits_for_the_alignment_of_long_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library that aligns keeps the interpreter's lock, for quadratically long."""
    sizes: list[int] = []
    align = Indel.opcodes

    def watched(a: Sequence[int], b: Sequence[int]) -> Opcodes:
        sizes.append(len(a) * len(b))
        return align(a, b)

    monkeypatch.setattr(Indel, "opcodes", watched)
    changes_between(shuffled(16_000, 7919), shuffled(8_000, 6101))

    assert sum(sizes) > 8_000_000
    assert max(sizes) <= MOST_AT_ONCE**2 <= 10_000_000
