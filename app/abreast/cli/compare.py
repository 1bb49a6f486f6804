"""`abreast compare`: one prompt, several models, their answers and what they took."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from abreast.cli.figures import as_json, figures_table
from abreast.cli.history import recording_history
from abreast.cli.opening import opened
from abreast.cli.sections import Sections, note_missing
from abreast.cli.terminal import EXIT_FAILED, EXIT_INTERRUPTED, EXIT_USAGE, fail, print_json, say, stdout
from abreast.core.assembly import Core
from abreast.core.events import LaneEvent
from abreast.core.registry.contestants import contestant
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.seats import Seat, line_up_named, seating_of
from abreast.core.run.lane import LaneSettings, Question
from abreast.core.run.record import AnswerState
from abreast.core.run.run import LaneCall, Run
from abreast.core.run.seating import sit
from abreast.core.run.sequence import shared_server
from abreast.core.run.session import Session
from abreast.core.store.errors import StoreError

if TYPE_CHECKING:
    from abreast.core.store.history import History
    from abreast.core.store.recorder import Recorder


async def compare(
    models: Sequence[str],
    prompt: str,
    settings: LaneSettings,
    *,
    line_up: str | None,
    as_json_object: bool,
    is_temporary: bool,
    one_by_one: bool,
    providers_file: Path | None,
) -> int:
    """Ask all models, print their answers, return the exit status: 0 only if every lane completed.

    What is asked and answered is kept in the history like what the window asks, unless it `is_temporary`.
    """
    async with opened(providers_file) as core:
        session = _session(core, line_up, models, settings)
        console = stdout()
        sections = None if as_json_object else Sections(console, session)

        history = None if is_temporary else await recording_history(core)
        questions, recorder = await _asked(core, session, prompt, history)

        def take(event: LaneEvent) -> None:
            record = session.apply(event)
            if recorder is not None:
                recorder.take(event, record)
            if sections is not None:
                sections.take(event)

        interrupted = await _run_all(core, session, questions, take, one_by_one=one_by_one)
        # After the answers: the import of the price list would disturb their times.
        prices = await asyncio.to_thread(core.prices_on_demand)
        if as_json_object:
            print_json(as_json(session.lanes, prices))
        else:
            console.print(figures_table(session.lanes, prices))
            if note := note_missing(session.lanes):
                say(note)
    if interrupted:
        return EXIT_INTERRUPTED
    states = {lane.turns[-1].shown_answer.record.state for lane in session.lanes}
    return 0 if states == {AnswerState.COMPLETE} else EXIT_FAILED


def _session(core: Core, line_up: str | None, models: Sequence[str], settings: LaneSettings) -> Session:
    session = Session()
    try:
        seats = () if line_up is None else _seats(core, line_up)
        named = [Seat(contestant=contestant(name, core.registry, core.bots)) for name in models]
        for lane in sit(session, (*seats, *named)):
            lane.settings = _over(settings, lane.settings)
    except NameUnclear as unclear:
        fail(unclear.message, EXIT_USAGE)
    except ValueError as error:
        fail(str(error), EXIT_USAGE)
    return session


def _seats(core: Core, name: str) -> tuple[Seat, ...]:
    """The lanes of a line-up. Those whose models are gone are told; without any other the program ends."""
    line_up = line_up_named(name, core.line_ups)
    seating = seating_of(line_up, core.registry, core.bots)
    for sentence in seating.missing:
        say(f"abreast: {sentence}")
    if not seating.seats:
        fail(f"Nobody of the line-up {line_up.label} can be asked.", EXIT_USAGE)
    return seating.seats


def _over(given: LaneSettings, brought: LaneSettings) -> LaneSettings:
    """What was given on the command line, and for the rest what a bot or a line-up brings."""
    return LaneSettings(
        system=brought.system if given.system is None else given.system,
        temperature=brought.temperature if given.temperature is None else given.temperature,
        max_output_tokens=brought.max_output_tokens if given.max_output_tokens is None else given.max_output_tokens,
    )


async def _asked(
    core: Core, session: Session, prompt: str, history: History | None
) -> tuple[Sequence[Question], Recorder | None]:
    """Open an answer in each lane; in the history too, before anything is sent. Without it the answers still come."""
    if history is not None:
        from abreast.core.store.book import Book
        from abreast.core.store.reopening import finder

        try:
            asked = await Book(history, session, finder(core.registry)).ask(
                prompt, {lane.id: 0 for lane in session.lanes}
            )
        except StoreError as error:
            say(f"abreast: this is not kept in the history. {error}")
        else:
            return asked.questions, asked.recorder
    questions = [session.question(lane.id, prompt) for lane in session.lanes]
    for question in questions:
        session.ask(question)
    return questions, None


async def _run_all(
    core: Core,
    session: Session,
    questions: Sequence[Question],
    take: Callable[[LaneEvent], None],
    *,
    one_by_one: bool,
) -> bool:
    """Run all lanes to their end. Returns whether Ctrl+C ended them."""
    calls = [
        LaneCall(
            lane_id=question.lane_id,
            request=question.request,
            connect=partial(core.connect, session.lane(question.lane_id).ref),
            queue=shared_server(session.lane(question.lane_id).ref) if one_by_one else None,
            provider_id=session.lane(question.lane_id).ref.provider.id,
        )
        for question in questions
    ]
    try:
        await Run(calls, take).run()
    except asyncio.CancelledError:
        # This is how asyncio.run tells of Ctrl+C. The run has stopped its lanes; what they gave is still to be shown.
        if task := asyncio.current_task():
            task.uncancel()
        return True
    return False
