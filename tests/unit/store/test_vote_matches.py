"""Which votes a ranking is made of, and that it comes out of a history as it went in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from history_samples import WAIT_S, ask, compared, model, opened, record

from abreast.core.judge.ranking import POINTS
from abreast.core.judge.ranking_forms import ranking_csv, ranking_json
from abreast.core.judge.standings import Wanted
from abreast.core.judge.votes import NewJudgement, NewVote, NoVerdict, Verdict, best_vote, pair_vote
from abreast.core.run.lane_origin import LaneOrigin, OriginKind
from abreast.core.store import vote_matches
from abreast.core.store.history import History
from abreast.core.store.rankings import notes, nothing_sentence, ranked
from abreast.core.store.values import BotName, NewLane
from vote_filling import fill_votes


def asked(
    history: History, names: Sequence[str] = ("m0", "m1"), *, bot: str | None = None
) -> tuple[int, int, list[int]]:
    """A blind turn that these models have answered, the last of them perhaps as a bot: comparison, turn, answers."""
    comparison_id, lane_ids = compared(history, len(names))
    asks = [ask(lane_id, "Why?", name=name) for lane_id, name in zip(lane_ids, names, strict=True)]
    if bot is not None:
        asks[-1] = replace(asks[-1], bot=BotName(label=bot.title(), id=bot))
    begun = history.begin_turn(comparison_id, "Why?", asks).result(WAIT_S)
    history.votes.note_blind_order(begun.turn_id, lane_ids).result(WAIT_S)
    for number, lane_id in enumerate(lane_ids, start=1):
        history.finish(begun.answer_ids[lane_id], record("x" * number))
    return comparison_id, begun.turn_id, [begun.answer_ids[lane_id] for lane_id in lane_ids]


def cast(history: History, vote: NewVote) -> None:
    history.votes.vote(vote).result(WAIT_S)
    history.votes.show_names(vote.turn_id).result(WAIT_S)


ALL = Wanted()


def who_met(history: History, wanted: Wanted = ALL) -> list[tuple[str, str, str]]:
    part = history.votes.matches(wanted).result(WAIT_S)
    return sorted((match.first, match.second, match.outcome.value) for match in part.matches)


def test_the_best_of_three_is_read_as_its_pairs_on_one_prompt(history: History) -> None:
    _, turn_id, answer_ids = asked(history, ("m0", "m1", "m2"))
    cast(history, best_vote(turn_id, answer_ids, answer_ids[1]))

    part = history.votes.matches(Wanted()).result(WAIT_S)

    assert who_met(history) == [("acme/m0", "acme/m1", "second"), ("acme/m1", "acme/m2", "first")]
    assert {match.prompt_id for match in part.matches} == {turn_id}
    assert [(match.first_chars, match.second_chars) for match in part.matches] == [(1, 2), (2, 3)]
    assert part.labels["acme/m0"] == "M0 (Acme)"
    assert part.last_id is None


def test_a_bot_is_another_contestant_than_its_model(history: History) -> None:
    _, turn_id, (first, second) = asked(history, ("m0", "m0"), bot="terse")
    cast(history, pair_vote(turn_id, first, second, Verdict.SECOND))

    found = ranked(history, Wanted())

    assert who_met(history) == [("acme/m0", "bot:terse", "second")]
    assert found.label("bot:terse") == "Terse"


def test_votes_that_do_not_count_are_left_out(history: History) -> None:
    _, revealed, (a, b) = asked(history)
    history.votes.show_names(revealed).result(WAIT_S)
    cast(history, pair_vote(revealed, a, b, Verdict.FIRST))
    _, named, (a, b) = asked(history)
    cast(history, replace(pair_vote(named, a, b, Verdict.FIRST), names_maker=True))
    deleted, turn_id, (a, b) = asked(history)
    cast(history, pair_vote(turn_id, a, b, Verdict.FIRST))
    history.delete([deleted]).result(WAIT_S)

    assert who_met(history) == []

    history.undelete([deleted]).result(WAIT_S)
    assert who_met(history) == [("acme/m0", "acme/m1", "first")]


def test_a_vote_counts_when_the_names_are_shown_since_the_ranking_would_tell_them(history: History) -> None:
    _, turn_id, (a, b) = asked(history)
    history.votes.vote(pair_vote(turn_id, a, b, Verdict.FIRST)).result(WAIT_S)

    before = ranked(history, ALL)
    history.votes.show_names(turn_id).result(WAIT_S)
    after = ranked(history, ALL)

    assert (before.ranking.votes, before.hidden_votes) == (0, 1)
    assert (after.ranking.votes, after.hidden_votes) == (1, 0)


def test_a_merge_is_no_contestant_and_a_sample_is_its_model(history: History) -> None:
    comparison_id, turn_id, (first, _) = asked(history)
    answer_ids = [first]
    for letter, kind in (("C", OriginKind.MERGE), ("D", OriginKind.SAMPLE)):
        lane = NewLane(letter=letter, model=model("m7"), origin=LaneOrigin(kind=kind))
        lane_id = history.add_lane(comparison_id, lane).result(WAIT_S)
        begun = history.begin_answers(turn_id, [ask(lane_id, "Why?", name="m7")]).result(WAIT_S)
        answer_ids.append(begun.answer_ids[lane_id])
        history.finish(answer_ids[-1], record("Because."))
    cast(history, best_vote(turn_id, answer_ids, first))

    assert who_met(history) == [("acme/m0", "acme/m7", "first")]


def test_votes_are_found_by_tag_date_comparison_and_contestant(history: History) -> None:
    tagged, turn_id, (a, b) = asked(history)
    cast(history, pair_vote(turn_id, a, b, Verdict.FIRST))
    history.set_tags(tagged, ["work"]).result(WAIT_S)
    other, turn_id, (a, b) = asked(history, ("m2", "m3"))
    cast(history, replace(pair_vote(turn_id, a, b, Verdict.TIE), tags=("style", "work")))
    work, style = ("acme/m0", "acme/m1", "first"), ("acme/m2", "acme/m3", "tie")
    today = datetime.now().astimezone().date()

    assert history.votes.tags().result(WAIT_S) == ("style", "work")
    assert who_met(history, Wanted(tag="work")) == [work, style]
    assert who_met(history, Wanted(tag="style")) == [style]
    assert who_met(history, Wanted(tag="none")) == []
    assert who_met(history, Wanted(since=today, until=today)) == [work, style]
    assert who_met(history, Wanted(since=today + timedelta(days=1))) == []
    assert who_met(history, Wanted(until=today - timedelta(days=1))) == []
    assert who_met(history, Wanted(comparison_id=other)) == [style]
    assert who_met(history, Wanted(only=frozenset({"acme/m0", "acme/m1", "acme/m2"}))) == [work]


def test_votes_with_the_names_in_sight_are_told_and_count_only_if_the_user_wants_it(history: History) -> None:
    comparison_id, lane_ids = compared(history, 2)
    asks = [ask(lane_id, "Why?", name=f"m{lane_id}") for lane_id in lane_ids]
    begun = history.begin_turn(comparison_id, "Why?", asks).result(WAIT_S)
    for answer_id in begun.answer_ids.values():
        history.finish(answer_id, record("Because."))
    cast(history, pair_vote(begun.turn_id, *begun.answer_ids.values(), Verdict.FIRST))
    _, turn_id, (a, b) = asked(history)
    cast(history, pair_vote(turn_id, a, b, Verdict.FIRST))

    assert history.votes.matches(Wanted()).result(WAIT_S).open_matches == 1
    assert who_met(history) == [("acme/m0", "acme/m1", "first")]
    assert len(who_met(history, Wanted(blind_only=False))) == 2
    by_default, with_all = ranked(history, Wanted()), ranked(history, Wanted(blind_only=False))
    assert (by_default.ranking.votes, with_all.ranking.votes) == (1, 2)
    assert list(notes(by_default, "--open counts them")) == [
        "1 vote with the names in sight left out; --open counts them."
    ]
    assert list(notes(with_all, "--open counts them")) == ["1 vote with the names in sight counted too."]
    for found, counted in ((by_default, "blind votes"), (with_all, "blind votes and votes with the names in sight")):
        assert ranking_json(found.ranking, found.label, found.wanted)["counted"] == counted
        assert ranking_csv(found.ranking, found.label, found.wanted).splitlines()[1].endswith(f",{counted}")


def test_a_judge_has_a_ranking_of_its_own(history: History) -> None:
    comparison_id, turn_id, (first, second) = asked(history)
    cast(history, pair_vote(turn_id, first, second, Verdict.FIRST))
    origin = LaneOrigin(kind=OriginKind.JUDGE)
    lane_id = history.add_lane(comparison_id, NewLane(letter="J", model=model("judge"), origin=origin)).result(WAIT_S)
    told = NewJudgement(
        turn_id=turn_id,
        judge_lane_id=lane_id,
        first_answer_id=first,
        second_answer_id=second,
        forward_answer_id=first,
        forward=Verdict.SECOND,
        backward_answer_id=first,
        backward=Verdict.SECOND,
    )
    history.votes.judge(told).result(WAIT_S)

    assert history.votes.judges().result(WAIT_S) == ("acme/judge",)
    assert who_met(history) == [("acme/m0", "acme/m1", "first")]
    assert who_met(history, Wanted(judge="acme/judge")) == [("acme/m0", "acme/m1", "second")]
    assert who_met(history, Wanted(judge="acme/m0")) == []


def test_where_a_judge_gave_no_verdict_is_counted_apart(history: History) -> None:
    _, turn_id, (first, second) = asked(history)
    comparison_id = history.summaries().result(WAIT_S)[0].id
    origin = LaneOrigin(kind=OriginKind.JUDGE)
    lane_id = history.add_lane(comparison_id, NewLane(letter="J", model=model("judge"), origin=origin)).result(WAIT_S)
    missing = NoVerdict(
        turn_id=turn_id,
        judge_lane_id=lane_id,
        first_answer_id=first,
        second_answer_id=second,
        forward_answer_id=first,
        forward=Verdict.FIRST,
        backward_answer_id=second,
        backward=None,
        why_not="It is not JSON.",
    )
    history.votes.note_no_verdict(missing).result(WAIT_S)

    (kept,) = history.votes.state_of(comparison_id).result(WAIT_S).no_verdicts
    assert replace(kept, created_at_ms=0) == missing
    assert history.votes.judges().result(WAIT_S) == ("acme/judge",)
    found = ranked(history, Wanted(judge="acme/judge"))
    assert (found.ranking.votes, found.no_verdicts) == (0, 1)
    assert "No verdict on 1 more" in nothing_sentence(found, "")
    assert ranked(history, Wanted(judge="acme/judge", only=frozenset({"acme/m0"}))).no_verdicts == 0
    assert ranked(history, Wanted()).no_verdicts == 0


def test_what_was_voted_comes_out_as_the_ranking_that_is_true(folder: Path) -> None:
    fill_votes(folder, 3000, [0.0, 1.0, 2.0])
    history = opened(folder)

    (group,) = ranked(history, Wanted()).ranking.groups
    in_parts = history.votes.matches(Wanted(), after_id=2990).result(WAIT_S)

    history.close()
    assert [standing.name for standing in group.standings] == ["acme/m2", "acme/m1", "acme/m0"]
    assert [standing.rank.best for standing in group.standings if standing.rank] == [1, 2, 3]
    # A tie of 15 % draws ratings together, so only about.
    assert 0.7 * POINTS < group.differences["acme/m2", "acme/m1"].points < 1.1 * POINTS
    assert len(in_parts.matches) == 10
    assert group.doubts == ()


def test_votes_are_read_in_parts_that_miss_none(folder: Path) -> None:
    fill_votes(folder, 250, [0.0, 1.0])
    history = opened(folder)
    found, after_id, parts = 0, 0, 0

    while after_id is not None:
        read_on = partial(vote_matches.matches, wanted=Wanted(), after_id=after_id, limit=100)
        part = history._thread.read(read_on).result(5)
        found, after_id, parts = found + len(part.matches), part.last_id, parts + 1

    history.close()
    assert (found, parts) == (250, 3)
