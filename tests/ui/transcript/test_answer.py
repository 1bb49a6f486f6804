"""The incremental rendering shows what rendering the finished text would show."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import DARK, LIGHT
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.transcript import Transcript

FRAGMENTS = (
    "plain words here ",
    "**bold** ",
    "*a",
    "b* ",
    "`code`",
    "~~gone~~",
    "[text](https://example.com/a)",
    "[bad](file:///etc/passwd)",
    "![pic](https://example.com/x.png)",
    "<b>html</b>",
    "&amp; ",
    "12. ",
    "\n",
    "\n\n",
    "\n- item ",
    "\n  - nested ",
    "\n1. one",
    "\n2. two ",
    "\n2) other list ",
    "\nA letter ",
    "  ",
    "\n   in the item ",
    "\n# head ",
    "\n## two ##\n",
    "\n- # head in an item",
    "\n#",
    "\n> quote ",
    "\n---\n",
    "\n```py\nx = 1\n```\n",
    "\n```\nopen",
    "\n|a|b|\n|-|-|\n|1|2|\n",
    "tag ",
    "日本語 ",
    "end.",
)
markdown = st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join)


def opened(qtbot: QtBot) -> Transcript:
    transcript = Transcript(LIGHT, FrameClock())
    qtbot.addWidget(transcript)
    transcript.resize(600, 4000)
    transcript.show()
    transcript.start_turn("Question?")
    return transcript


def streamed(qtbot: QtBot, text: str, sizes: list[int]) -> str:
    transcript = opened(qtbot)
    position = 0
    for size in [*sizes, len(text)]:
        transcript.append_answer(text[position : position + size])
        transcript.render_frame()
        position += size
    transcript.finish_answer()
    shown = transcript.shown_text()
    # Else Python frees the window at a time of its choice, which may be while Qt paints it.
    transcript.close()
    transcript.deleteLater()
    return shown


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=markdown, sizes=st.lists(st.integers(1, 12), max_size=40))
def test_a_streamed_answer_reads_like_one_that_came_at_once(qtbot: QtBot, text: str, sizes: list[int]) -> None:
    assert streamed(qtbot, text, sizes) == streamed(qtbot, text, [])


def test_markdown_becomes_text_without_its_marks(qtbot: QtBot) -> None:
    shown = streamed(qtbot, "# Title\n\nSome **bold** and `code`.\n\n1. one\n2. two\n\n```py\nx = 1\n```\n", [3] * 40)
    assert shown.split("\n")[1:] == ["Title", "Some bold and code.", "one", "two", "x = 1"]


def test_only_web_and_mail_links_become_links(qtbot: QtBot) -> None:
    transcript = opened(qtbot)
    transcript.append_answer("[good](https://example.com/) [bad](file:///etc/passwd) [worse](javascript:alert(1))")
    transcript.finish_answer()
    html_free = [piece.view.document() for piece in transcript._pieces if piece.view is not None]
    anchors = set()
    for document in html_free:
        block = document.begin()
        while block.isValid():
            for layout_range in block.textFormats():
                if layout_range.format.isAnchor():
                    anchors.add(layout_range.format.anchorHref())
            block = block.next()
    assert anchors == {"https://example.com/"}


def test_a_long_answer_has_widgets_only_near_the_viewport(qtbot: QtBot) -> None:
    transcript = Transcript(LIGHT, FrameClock())
    qtbot.addWidget(transcript)
    transcript.resize(600, 600)
    transcript.show()
    transcript.start_turn("Question?")
    transcript.append_answer("\n\n".join(f"Paragraph {n} " + "with words " * 60 for n in range(300)))
    transcript.finish_answer()
    qtbot.waitUntil(lambda: not transcript.is_catching_up)
    assert len(transcript._pieces) > 50
    # The last ones that are far are put away while nothing else goes on.
    qtbot.waitUntil(lambda: sum(piece.widget is not None for piece in transcript._pieces) < 15)
    transcript.verticalScrollBar().setValue(0)
    assert "Paragraph 0 " in transcript.shown_text()
    assert not transcript.is_following()
    transcript.jump_to_end()
    assert "Paragraph 299 " in transcript.shown_text()


def test_reading_above_is_not_disturbed_by_the_stream(qtbot: QtBot) -> None:
    transcript = opened(qtbot)
    transcript.resize(600, 400)
    transcript.append_answer("\n\n".join("words " * 80 for _ in range(40)))
    transcript.render_frame()
    qtbot.waitUntil(lambda: not transcript.is_catching_up)
    transcript.verticalScrollBar().setValue(100)
    for _ in range(20):
        transcript.append_answer("more words\n\nand a paragraph ")
        transcript.render_frame()
    assert transcript.verticalScrollBar().value() == 100


def test_everything_can_be_selected_and_copied_also_what_is_not_laid_out(qtbot: QtBot) -> None:
    transcript = opened(qtbot)
    transcript.append_answer("first\n\n" + "middle\n\n" * 500 + "last")
    transcript.finish_answer()
    qtbot.waitUntil(lambda: not transcript.is_catching_up)
    transcript.select_all()
    selected = transcript.selected_text()
    assert selected.startswith("Question?")
    assert "first" in selected
    assert selected.endswith("last")


def test_theme_and_zoom_may_change_in_the_middle_of_an_answer(qtbot: QtBot) -> None:
    text = "# Title\n\nSome **bold** words and more\n\n- a\n- b"
    transcript = opened(qtbot)
    for position, character in enumerate(text):
        transcript.append_answer(character)
        transcript.render_frame()
        if position == 15:
            transcript.set_roles(DARK)
        if position == 25:
            transcript.set_zoom(150)
    transcript.finish_answer()
    assert transcript.shown_text() == streamed(qtbot, text, [])


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * 100_000,
        "![" * 50_000,
        "x" * 1_000_000,
        "|a|b|\n|-|-|\n" + "|1|2|\n" * 3_000,
        "> " * 10_000 + "deep",
        "- " * 5_000 + "deep",
        "`" * 50_000,
        "*a_" * 30_000,
        "\u202eevil\u2029para\ufdd0\x00\x1b[31mred",
        "<img src='file:///etc/passwd'>" * 1000,
    ],
    ids=["brackets", "images", "word", "table", "quotes", "lists", "ticks", "emphasis", "controls", "html"],
)
def test_hostile_text_is_shown_and_holds_nothing_up(qtbot: QtBot, hostile: str) -> None:
    transcript = opened(qtbot)
    transcript.append_answer(hostile)
    transcript.render_frame()
    transcript.finish_answer()
    assert len(transcript.plain_text()) >= len(hostile) * 0.9
