"""A model's Markdown in a file that people open."""

from __future__ import annotations

import pytest

from abreast.core.markdown_html import MOST_CHARS, markdown_html, plain_html
from steps import steps_in


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**bold** `code`", "<p><strong>bold</strong> <code>code</code></p>"),
        ("# Head", "<h4>Head</h4>"),
        ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"),
        ("[here](https://a.example/?q=1&r=2)", 'here <span class="address">(https://a.example/?q=1&amp;r=2)</span>'),
        ("<https://a.example>", "<p>https://a.example</p>"),
        ("![x](https://a.example/x.png)", '!x <span class="address">(https://a.example/x.png)</span>'),
        ("|a|\n|-|\n|1|", "<td>1</td>"),
        ("```py\nx < 1\n```", "x &lt; 1"),
        ("a\x00b\x9bc", "a\ufffdb\ufffdc"),
    ],
)
def test_markdown_is_shown_and_nothing_in_it_is_live(source: str, shown: str) -> None:
    html = markdown_html(source)

    assert shown in html
    for live in ("<a", "<img", "href", "src=", "<script", "<b>"):
        assert live not in html


def test_one_definition_does_not_become_a_thousand_long_addresses() -> None:
    source = f"[a]: https://a.example/{'x' * 100_000}\n\n" + "[a] " * 4_000

    assert len(markdown_html(source)) < 60 * len(source)


@pytest.mark.parametrize("piece", ["[", "![", "*a_", "[](", "`"])
def test_what_takes_the_parser_quadratically_long_stands_as_it_was_written(piece: str) -> None:
    source = piece * (MOST_CHARS // len(piece))

    assert markdown_html(source) == plain_html(source)


@pytest.mark.parametrize("piece", ["> ", "- ", "|", "> a\n", "- a\n", "|a|\n"])
def test_twice_as_much_of_what_is_nested_or_in_rows_takes_twice_the_steps(piece: str) -> None:
    once, twice = (steps_in(lambda count=count: markdown_html(piece * count)) for count in (1_000, 2_000))

    assert twice < 2.5 * once


def test_what_is_too_long_stands_as_it_was_written() -> None:
    assert markdown_html("*a* " * MOST_CHARS) == plain_html("*a* " * MOST_CHARS)


def test_links_of_a_definition_stay_text_once_they_have_made_four_of_the_text() -> None:
    source = f"[a]: https://a.example/{'x' * 900}\n\n" + "[a] " * 3_000 + "[in](https://in.example)"

    html = markdown_html(source)

    assert len(html) < 6 * len(source)
    assert html.count("(https://a.example/") > 10
    assert html.count("[a]") > 2_500
    assert "(https://in.example)" in html


def test_a_definition_of_a_very_long_address_stays_text() -> None:
    html = markdown_html(f"[a]: https://a.example/{'x' * 3_000}\n\n[a]")

    assert "x" * 3_000 in html
    assert "<p>[a]</p>" in html
