"""Which turns hide their names now: the one rule that everything asks that reads the history for somebody's eyes.

A blind turn hides, from the moment it is asked until its names are shown, whose answer is whose. Until then

- lists, exports, reports and `abreast history` tell its answers by their places (`exporting/blinding.py`),
- a search finds none of them (`full_text.py`), whatever it is filtered by,
- what they took is told of all of them together, by no name (`hidden_usage.py`), and nothing is learned of a model by it,
- votes on them move no ranking (`vote_matches.py`) and no judge is given them (`judged_pairs.py`).

What the program itself needs to go on is no telling: each lane's thread, its request, and the whole of what was spent.
"""

from __future__ import annotations

from sqlalchemy import Connection, Select, select

from abreast.core.language import mark
from abreast.core.store.schema import answers, turns

HIDDEN = mark("hidden")
"""In the place of each name. Exports for programs have it as it is."""
IS_HIDDEN = turns.c.blind_order.is_not(None) & turns.c.revealed_at_ms.is_(None)
"""Of a turn. In these words, so that the index of such turns is used."""
IS_HIDDEN_SQL = str(IS_HIDDEN.compile())
"""The same for a query that is written out."""


def hidden_answers() -> Select[int]:
    """The ids of the answers to all such turns."""
    return select(answers.c.id).join(turns, turns.c.id == answers.c.turn_id).where(IS_HIDDEN)


def is_answer_hidden(connection: Connection, answer_id: int) -> bool:
    """Whether an answer's turn hides its names now."""
    return connection.execute(hidden_answers().where(answers.c.id == answer_id)).first() is not None
