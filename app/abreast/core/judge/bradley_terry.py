"""Bradley-Terry strengths by maximum likelihood, with covariances that allow for votes on one prompt being alike.

The chance that i beats j is 1 / (1 + exp(θj - θi)); a tie is half a win for each. See docs/decisions/0012. numpy and
scipy are loaded when they are first used: that takes a third of a second, so it belongs off the window's thread.
"""

from __future__ import annotations

import gc
import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Indices = NDArray[np.int64]

GRADIENT_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Games:
    """Who met whom, one entry a vote on a pair. All arrays have shape (votes,)."""

    first: Indices
    """Which contestant stood first, 0 to `contestants` - 1."""
    second: Indices
    score: Numbers
    """What the first one got: 1, 0 or 0.5."""
    cluster: Indices
    """Which prompt it was about."""
    contestants: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Strengths on the natural scale with mean 0, and how sure they are."""

    strengths: Sequence[float]
    """θ, one a contestant."""
    sandwich: Sequence[Sequence[float]]
    """Their covariance with votes clustered by prompt."""
    curvature: Sequence[Sequence[float]]
    """Their covariance by the curvature of the posterior alone."""


def fit(games: Games, prior_sd: float | None) -> Fit:
    """Fit contestants who are all connected by games.

    Args:
        prior_sd: Of the Gaussian prior of each θ around 0; `None`: none, so that one who never lost is infinitely
            strong.
    """
    import numpy as np

    minimize = _scipy("optimize").minimize
    precision = 0.0 if prior_sd is None else prior_sd**-2
    size = games.contestants
    met, won = np.zeros((size, size)), np.zeros((size, size))
    np.add.at(met, (games.first, games.second), 1.0)
    np.add.at(won, (games.first, games.second), games.score)

    def loss(strengths: Numbers) -> tuple[float, Numbers]:
        lead = strengths[:, None] - strengths[None, :]
        likelihood = -np.sum(won * np.logaddexp(0.0, -lead) + (met - won) * np.logaddexp(0.0, lead))
        surprise = won - met * _logistic(lead)
        slope = surprise.sum(axis=1) - surprise.sum(axis=0)
        return float(precision / 2 * (strengths @ strengths) - likelihood), precision * strengths - slope

    def hessian(strengths: Numbers) -> Numbers:
        chance = _logistic(strengths[:, None] - strengths[None, :])
        weight = met * chance * (1.0 - chance)
        weight = weight + weight.T
        return np.diag(weight.sum(axis=1)) - weight + precision * np.eye(size)

    found = minimize(
        loss, np.zeros(size), jac=True, hess=hessian, method="trust-exact", options={"gtol": GRADIENT_TOLERANCE}
    )
    strengths: Numbers = np.asarray(found.x, dtype=np.float64)
    strengths = strengths - strengths.mean()
    # Only differences are known, so all is looked at with the mean taken out.
    centred = np.eye(size) - 1.0 / size
    inverse: Numbers = np.linalg.pinv(centred @ hessian(strengths) @ centred, hermitian=True).astype(np.float64)
    sandwich = inverse @ _scatter(games, strengths) @ inverse
    return Fit(strengths=strengths.tolist(), sandwich=sandwich.tolist(), curvature=inverse.tolist())


def load() -> None:
    """Load what a fit needs, ahead of it and in a thread: without it the first one waits for it.

    A collection during an import holds every thread for as long as it takes to walk what was made.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        for name in ("optimize", "sparse.csgraph"):
            _scipy(name)
    finally:
        if was_enabled:
            gc.enable()


def groups_of(games: Games) -> Sequence[int]:
    """The number of each contestant's group: those of two groups never met, not even by way of others."""
    import numpy as np

    graph = _scipy("sparse").coo_matrix(
        (np.ones(len(games.first)), (games.first, games.second)), shape=(games.contestants, games.contestants)
    )
    return _scipy("sparse.csgraph").connected_components(graph, directed=False)[1].tolist()


def _scatter(games: Games, strengths: Numbers) -> Numbers:
    """The sum over prompts of the outer product of what the votes on a prompt pull at, the middle of the sandwich."""
    import numpy as np

    surprise = games.score - _logistic(strengths[games.first] - strengths[games.second])
    prompts, cluster = np.unique(games.cluster, return_inverse=True)
    rows, columns = np.tile(cluster, 2), np.concatenate([games.first, games.second])
    pulls = (
        _scipy("sparse")
        .coo_matrix((np.concatenate([surprise, -surprise]), (rows, columns)), shape=(len(prompts), games.contestants))
        .tocsr()
    )
    return (pulls.T @ pulls).toarray()


def _logistic(lead: Numbers) -> Numbers:
    import numpy as np

    return 1.0 / (1.0 + np.exp(-lead))


def _scipy(name: str) -> Any:
    # It has no types, and is not loaded at the start.
    return importlib.import_module(f"scipy.{name}")
