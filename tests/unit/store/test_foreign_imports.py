"""What other programs export becomes comparisons with all its branches, models and dates."""

from __future__ import annotations

import json
from pathlib import Path

from foreign_exports import as_archive, as_file, chatgpt, chatgpt_message, claude, claude_message, simple_chatgpt
from history_samples import WAIT_S

from abreast.core.run.record import AnswerState
from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument
from abreast.core.store.history import History
from abreast.core.store.importing.report import ImportReport, Progress
from abreast.core.store.importing.run import import_file
from abreast.core.store.values import Step, Summary


def imported(history: History, path: Path) -> ImportReport:
    report = import_file(history, path)
    assert not report.refused, report.in_words()
    return report


def documents(history: History) -> list[tuple[ComparisonDocument, tuple[TurnDocument, ...]]]:
    found = [
        history.exchange.whole(comparison_id).result(WAIT_S)
        for comparison_id in history.exchange.all_ids().result(WAIT_S)
    ]
    return [(whole.document, history.exchange.turns_of(whole, whole.turn_ids).result(WAIT_S)) for whole in found]


def thread(history: History) -> tuple[Step, ...]:
    """What the only lane of the only comparison shows."""
    (summary,) = history.summaries().result(WAIT_S)
    (page,) = history.open(summary.id).result(WAIT_S).ends.values()
    return page.steps


def only(history: History) -> Summary:
    (summary,) = history.summaries().result(WAIT_S)
    return summary


def test_a_conversation_of_chatgpt_keeps_its_title_dates_model_and_origin(history: History, tmp_path: Path) -> None:
    imported(history, as_file(tmp_path / "conversations.json", simple_chatgpt()))

    summary, (step,) = only(history), thread(history)

    assert (summary.title, summary.origin) == ("Sky", "chatgpt")
    assert (summary.created_at_ms, summary.used_at_ms) == (1_700_000_000_500, 1_700_000_060_500)
    assert (step.prompt, str(step.answer.record.text)) == ("Why?", "Because.")
    assert (step.answer.model.model_id, step.answer.model.provider_label) == ("gpt-4o", "ChatGPT")
    assert step.answer.created_at_ms == step.prompted_at_ms == 1_700_000_000_500


def test_regenerated_answers_and_edited_prompts_of_chatgpt_become_alternatives(
    history: History, tmp_path: Path
) -> None:
    nodes = {
        "root": (None, None),
        "u1": ("root", chatgpt_message("user", "Why?")),
        "a1": ("u1", chatgpt_message("assistant", "First.", model="gpt-4o")),
        "a2": ("u1", chatgpt_message("assistant", "Second.", model="o3")),
        "u2": ("a2", chatgpt_message("user", "And then?")),
        "u2b": ("a2", chatgpt_message("user", "And before?")),
        "a3": ("u2", chatgpt_message("assistant", "After.")),
        "a4": ("u2b", chatgpt_message("assistant", "Before.")),
    }
    imported(history, as_file(tmp_path / "conversations.json", chatgpt(nodes, current_node="a3")))

    steps = thread(history)

    assert [(step.prompt, str(step.answer.record.text)) for step in steps] == [
        ("Why?", "Second."),
        ("And then?", "After."),
    ]
    assert [len(step.alternative_ids) for step in steps] == [2, 2]
    ((_, turns),) = documents(history)
    assert [(turn.prompt, turn.edited_from) for turn in turns] == [
        ("Why?", None),
        ("And then?", None),
        ("And before?", 2),
    ]
    assert [answer.model.model_id for answer in turns[0].answers] == ["gpt-4o", "o3"]


def test_what_a_model_of_chatgpt_said_and_thought_between_tool_calls_is_one_answer(
    history: History, tmp_path: Path
) -> None:
    nodes = {
        "u": (None, chatgpt_message("user", "Weather?")),
        "t": (
            "u",
            chatgpt_message("assistant", "", content={"content_type": "thoughts", "thoughts": [{"content": "Hm."}]}),
        ),
        "a1": ("t", chatgpt_message("assistant", "I look.")),
        "call": ("a1", chatgpt_message("assistant", '{"q": 1}', recipient="web.run")),
        "tool": ("call", chatgpt_message("tool", "secret result")),
        "a2": ("tool", chatgpt_message("assistant", "Sunny.")),
    }
    imported(history, as_file(tmp_path / "conversations.json", chatgpt(nodes)))

    (step,) = thread(history)

    assert (str(step.answer.record.text), str(step.answer.record.reasoning)) == ("I look.\n\nSunny.", "Hm.")


def test_a_prompt_that_nobody_answered_stays_in_its_thread(history: History, tmp_path: Path) -> None:
    nodes = {
        "u1": (None, chatgpt_message("user", "Hello?")),
        "u2": ("u1", chatgpt_message("user", "Hello??")),
        "a": ("u2", chatgpt_message("assistant", "Hello.")),
    }
    imported(history, as_file(tmp_path / "conversations.json", chatgpt(nodes)))

    steps = thread(history)

    assert [(step.prompt, step.answer.record.state) for step in steps] == [
        ("Hello?", AnswerState.CANCELLED),
        ("Hello??", AnswerState.COMPLETE),
    ]


def test_images_are_counted_and_speech_is_read(history: History, tmp_path: Path) -> None:
    parts = [
        {"content_type": "image_asset_pointer", "asset_pointer": "file-service://x"},
        {"content_type": "audio_transcription", "text": "spoken"},
        "typed",
    ]
    content = {"content_type": "multimodal_text", "parts": parts}
    nodes = {
        "u": (None, chatgpt_message("user", "", content=content)),
        "a": ("u", chatgpt_message("assistant", "Yes.")),
    }

    report = imported(history, as_file(tmp_path / "conversations.json", chatgpt(nodes)))

    assert thread(history)[0].prompt == "[image]\n\nspoken\n\ntyped"
    assert report.left_out["image"] == 1
    assert any("1 image" in line for line in report.in_words())


def test_an_archive_in_several_files_is_read_whole_and_only_once(history: History, tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        f"conversations-{n:03}.json": json.dumps([simple_chatgpt(title=f"Talk {n}", conversation_id=str(n))])
        for n in range(3)
    }
    archive = as_archive(tmp_path / "export.zip", {"chat.html": "<html>", "export_manifest.json": "{}", **members})

    first, second = imported(history, archive), imported(history, archive)

    assert (first.imported, second.imported, second.already_here) == (3, 0, 3)
    assert {summary.title for summary in history.summaries().result(WAIT_S)} == {"Talk 0", "Talk 1", "Talk 2"}


def test_a_conversation_of_claude_is_a_line_of_messages(history: History, tmp_path: Path) -> None:
    thinking = claude_message(2, "assistant", "Salt.")
    thinking["content"].insert(0, {"type": "thinking", "thinking": "Hm."})
    pasted = claude_message(3, "human", "And this?")
    pasted["attachments"] = [{"file_name": "notes.txt", "extracted_content": "Long notes"}]
    talk = claude(claude_message(1, "human", "Why salty?"), thinking, pasted, claude_message(4, "assistant", "Fine."))

    imported(history, as_archive(tmp_path / "data.zip", {"conversations.json": json.dumps([talk])}))

    summary, steps = only(history), thread(history)
    assert (summary.title, summary.origin, summary.created_at_ms) == ("Sea", "claude", 1_774_767_995_552)
    assert [step.prompt for step in steps] == ["Why salty?", "And this?\n\nnotes.txt\n\nLong notes"]
    assert [str(step.answer.record.text) for step in steps] == ["Salt.", "Fine."]
    assert str(steps[0].answer.record.reasoning) == "Hm."


def test_a_conversation_of_claude_that_names_parents_is_a_tree(history: History, tmp_path: Path) -> None:
    nowhere = "00000000-0000-4000-8000-000000000000"
    talk = claude(
        claude_message(1, "human", "Why?", nowhere),
        claude_message(2, "assistant", "A.", "m1"),
        claude_message(3, "assistant", "B.", "m1"),
        claude_message(4, "human", "More", "m2"),
        claude_message(5, "assistant", "C.", "m4"),
    )
    imported(history, as_file(tmp_path / "conversations.json", talk))

    steps = thread(history)

    assert [str(step.answer.record.text) for step in steps] == ["A.", "C."]
    assert len(steps[0].alternative_ids) == 2


def test_an_import_that_is_ended_keeps_whole_comparisons_and_nothing_else(history: History, tmp_path: Path) -> None:
    talks = [simple_chatgpt(title=f"Talk {n}", conversation_id=str(n)) for n in range(120)]
    reached: list[Progress] = []

    report = import_file(
        history,
        as_file(tmp_path / "conversations.json", *talks),
        on_progress=reached.append,
        cancelled=lambda: bool(reached),
    )

    kept = history.summaries(limit=200).result(WAIT_S)
    assert report.cancelled
    assert 0 < report.imported == len(kept) < 120
    assert all(len(turns) == 1 and len(turns[0].answers) == 1 for _, turns in documents(history))
    assert "before it was stopped" in report.in_words()[0]


def test_an_import_adds_nothing_to_the_figures_of_today(history: History, tmp_path: Path) -> None:
    imported(history, as_file(tmp_path / "conversations.json", simple_chatgpt()))

    ((_, (turn,)),) = documents(history)

    assert turn.answers[0].asked_at_ms < 1_700_000_100_000
    assert turn.answers[0].usage.input_tokens is None
