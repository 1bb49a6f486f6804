"""Ends what was coming in when the program died, with what it may have cost."""

from __future__ import annotations

from sqlalchemy import Connection, select

from abreast.core.meter.answer_cost import BilledRequest, charge_of
from abreast.core.meter.ledger import Charge
from abreast.core.meter.price_table import load_prices
from abreast.core.store.model_refs import FindModel
from abreast.core.store.reading import request_sent, stored_answers
from abreast.core.store.schema import answers
from abreast.core.store.turns import LIVE, finish
from abreast.core.store.usage_rows import moment_of
from abreast.core.store.values import StoredAnswer


def recover(connection: Connection, find_model: FindModel | None = None) -> int:
    """End the answers that were live when the program died, with all of their text. Returns how many there were.

    Args:
        find_model: Gives the model that was asked, with its price; without, the cost is kept as unknown.
    """
    ids = connection.execute(select(answers.c.id).where(answers.c.state.in_(LIVE))).scalars().all()
    for answer_id, stored in stored_answers(connection, ids).items():
        charge = None if find_model is None else _charge(connection, stored, find_model)
        finish(connection, answer_id, stored.record, () if charge is None else (charge,))
    return len(ids)


def _charge(connection: Connection, stored: StoredAnswer, find_model: FindModel) -> Charge | None:
    try:
        request = request_sent(connection, stored.id)
    except (KeyError, TypeError):
        # What a salvaged row lacks must not keep the history shut.
        return None
    bot_id = None if stored.bot is None else stored.bot.id
    billed = BilledRequest(ref=find_model(stored.model), request=request, bot_id=bot_id)
    return charge_of(stored.record, billed, load_prices(), sent_at=moment_of(stored.created_at_ms))
