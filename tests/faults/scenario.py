"""What a row of docs/promises.md is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Trial:
    """What a scenario is asked to do."""

    runs: int
    """How often: kills, sends, damaged files, as the scenario counts."""
    seed: int
    """All that is random comes from it."""
    directory: Path
    """Empty, its own, removed afterwards."""
    say: Callable[[str], None]
    """Tells a person how far it is."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in one trial."""

    runs: int
    """How often it really happened: kills that struck, answers that were dropped."""
    broken: tuple[str, ...]
    """A sentence for each time that the promise was broken; empty: it held."""
    found: str
    """The figures, in words: "1,000 kills, 2,113 sends: 0 lost, 0 twice, 0 out of order"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One promise and how it is put to the test."""

    promise: str
    """What a person is promised."""
    figure: str
    """Against what it is held: "1,000 kills: 0 lost, 0 twice"."""
    full: int
    """The runs of its figure."""
    run: Callable[[Trial], Seen]
    least: int = 1
    """The runs below which it says nothing."""
    needs_rt: bool = False
    """Whether it needs a real Request Tracker (its address and tokens in the environment)."""

    def runs(self, thousandths: int) -> int:
        """Return how many runs are *thousandths* of the figure."""
        return min(self.full, max(self.least, -(-self.full * thousandths // 1000)))
