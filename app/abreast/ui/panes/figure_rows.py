"""Every figure of an answer in words, with its name."""

from __future__ import annotations

from abreast.core.language import number, tr
from abreast.core.meter.answer_cost import answer_cost
from abreast.core.meter.pricing import Cost
from abreast.core.registry.spec import ModelRef
from abreast.core.run.figure_words import UNKNOWN, seconds, tokens
from abreast.core.run.record import AnswerRecord
from abreast.core.run.timing import Figures, figures_of
from abreast.core.run.tool_calls import assembled
from abreast.ui.panes.wording import cost_words, damage_explained, speed_words, state_words


def figure_rows(record: AnswerRecord, ref: ModelRef, cost: Cost | None = None) -> list[tuple[str, str]]:
    """Every figure of an answer with its name; unknown ones say why. `cost`: as for `footer_text`."""
    figures, usage, cost = figures_of(record), record.usage, cost or answer_cost(record, ref)
    speed, whole = figures.tokens_per_s, figures.end_to_end_tokens_per_s
    counts = (
        (tr("Input tokens (with cache)"), usage.input_tokens),
        (tr("of these read from cache"), usage.cached_input_tokens),
        (tr("of these written to cache"), usage.cache_write_tokens),
        (tr("Output tokens (with reasoning)"), usage.output_tokens),
        (tr("of these reasoning"), usage.reasoning_tokens),
    )
    return [
        (tr("State"), state_words(record).text),
        (tr("Model asked"), ref.name),
        *(((tr("Attempts"), attempts_words(record)),) if record.earlier else ()),
        (tr("Model that answered"), record.served_model or tr("{nothing} (not reported)", nothing=UNKNOWN)),
        *(((tr("Stream"), damage_explained(record)),) if record.damaged_events else ()),
        *(((tr("Unexpected events"), unexpected_words(record)),) if record.unexpected_events else ()),
        *(((tr("Tool calls"), tool_calls_words(record)),) if record.tool_calls else ()),
        (tr("Time to first token"), seconds(figures.ttft_s)),
        (tr("Time to answer"), seconds(figures.time_to_answer_s)),
        (tr("End to end"), seconds(figures.e2e_s)),
        (
            tr("Speed after the first token"),
            f"{UNKNOWN} ({figures.no_speed_reason})" if speed is None else speed_words(speed, 1),
        ),
        (tr("Speed end to end"), UNKNOWN if whole is None else speed_words(whole, 1)),
        *timing_rows(figures),
        *((name, tokens(count, plausible=usage.plausible)) for name, count in counts),
        (tr("Cost"), f"{cost_words(cost)} ({cost.reason})" if cost.reason else cost_words(cost)),
        (tr("How the cost is known"), cost_source(cost)),
    ]


def figure_lines(record: AnswerRecord, ref: ModelRef, cost: Cost | None = None) -> str:
    """The same as text, a line a figure."""
    return "\n".join(f"{name}: {value}" for name, value in figure_rows(record, ref, cost))


def tool_calls_words(record: AnswerRecord) -> str:
    """What the model wanted to be called."""
    return "; ".join(
        tr("{function}, arguments damaged, not run", function=call.name or UNKNOWN)
        if call.is_damaged
        else tr("{function}, not run", function=call.name or UNKNOWN)
        for call in assembled(record.tool_calls)
    )


def unexpected_words(record: AnswerRecord) -> str:
    """How much of the stream was none of what its protocol has there."""
    return tr(
        "{count}: of an unknown kind, out of order, or behind the end of the answer",
        count=number(record.unexpected_events),
    )


def cost_source(cost: Cost) -> str:
    """Where a cost comes from."""
    match cost.source:
        case "provider":
            return tr("reported by the provider")
        case "user price" | "genai-prices":
            return tr("computed from the tokens and {prices}", prices=cost.price_source)
        case "estimate":
            return tr("estimated from the length of the texts and {prices}", prices=cost.price_source)
        case "local":
            return tr("free: it ran on this computer")
        case "rule":
            return tr("not billed: it was refused before any work was done")
        case "unknown":
            return tr("{nothing} (unknown)", nothing=UNKNOWN)


def attempts_words(record: AnswerRecord) -> str:
    """How often it was asked, and why that was needed. Each attempt is counted by itself."""
    errors = [attempt.error for attempt in record.earlier if attempt.error is not None]
    told = [f"{number(len(record.earlier) + 1)}.", *(error.message for error in errors)]
    if any(error.may_be_billed for error in errors):
        told.append(tr("What the earlier ones cost is counted apart."))
    return " ".join(told)


def timing_rows(figures: Figures) -> list[tuple[str, str]]:
    """What stands beside the times: waits, which are in none of them, what puts them in doubt, and the server's own."""
    waits = (
        (tr("Waited for other panes on the same server"), figures.queue_s),
        (tr("Waited for the local server to start"), figures.loading_s),
        (tr("Waited between attempts"), figures.retry_s),
    )
    rows = [(name, tr("{time}, in no other figure", time=seconds(wait))) for name, wait in waits if wait is not None]
    if figures.is_cold:
        rows.append((tr("Cold start"), tr("yes: the first request to a local server, slower than those after it")))
    if figures.lag_s is not None:
        late_ms = number(figures.lag_s * 1000)
        late = (
            tr("{milliseconds} ms: the program was busy, the times are in doubt", milliseconds=late_ms)
            if figures.is_lagging
            else tr("{milliseconds} ms", milliseconds=late_ms)
        )
        rows.append((tr("Abreast was late by at most"), late))
    server = figures.server
    speeds = (
        (tr("Server's own figure: speed of writing"), server.decode_tok_s),
        (tr("Server's own figure: speed of reading"), server.prefill_tok_s),
    )
    times = (
        (tr("Server's own figure: wait in its queue"), server.queue_s),
        (tr("Server's own figure: loading of the model"), server.load_s),
    )
    rows += [(name, speed_words(float(speed), 2)) for name, speed in speeds if speed is not None]
    rows += [(name, seconds(float(time_s))) for name, time_s in times if time_s is not None]
    return rows
