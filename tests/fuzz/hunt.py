"""Hunts for an input that breaks a rule: first every one that is kept, then new ones.

`make test` tries few, always the same; `make fuzz` (DESKBELL_FUZZ=100) tries that many times as
many, others each time. An input that breaks the rule is written to `corpus/NAME/found`, as small as
it could be made: give it a name that tells what it is, and it is tried in each run from then on.
"""

import os
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

CORPUS = Path(__file__).parent / "corpus"
TIMES = int(os.environ.get("DESKBELL_FUZZ", "1"))
_PHASES = (Phase.explicit, Phase.generate, Phase.shrink)


def hunt(
    name: str, strategy: SearchStrategy[bytes], check: Callable[[bytes], object], examples: int
) -> None:
    """Call *check* with every input kept under *name*, then with draws from *strategy*."""
    for path in sorted((CORPUS / name).glob("*")):
        try:
            check(path.read_bytes())
        except BaseException as error:
            error.add_note(f"while it read {path}")
            raise

    @settings(
        max_examples=examples * TIMES,
        deadline=None,
        derandomize=TIMES == 1,
        database=None,
        phases=_PHASES,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
    )
    @given(strategy)
    def tried(value: bytes) -> None:
        try:
            check(value)
        except BaseException:
            if TIMES > 1:
                _keep(name, value)
            raise

    tried()


def hunt_text(
    name: str, strategy: SearchStrategy[str], check: Callable[[str], object], examples: int
) -> None:
    """Do the same with texts; halves of characters are kept as they are."""
    hunt(
        name,
        strategy.map(lambda text: text.encode("utf-8", "surrogatepass")),
        lambda raw: check(raw.decode("utf-8", "surrogatepass")),
        examples,
    )


def _keep(name: str, value: bytes) -> None:
    """Keep what broke the rule; a smaller one that is found later takes its place."""
    folder = CORPUS / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "found").write_bytes(value)
