"""Axes: where they end, and which values are worth a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

_STEPS = (1, 2, 5, 10)
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_SPANS = (
    *(n * _MINUTE for n in (1, 2, 5, 10, 15, 30)),
    *(n * _HOUR for n in (1, 2, 4, 6, 12)),
    *(n * _DAY for n in (1, 2, 5, 7, 14, 30, 60, 90, 180, 360)),
)
"""Seconds between two lines of an axis of durations: what a clock or a calendar shows."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From 0 to `top`; `lines` are the values with a line, 0 among them."""

    top: float
    lines: tuple[float, ...]


def counts(most: float, lines: int = 4) -> Scale:
    """Return a scale of whole numbers that holds *most*."""
    rough = max(most, 1) / lines
    power = 10 ** floor(log10(rough)) if rough >= 1 else 1
    step = next(power * s for s in _STEPS if power * s >= rough)
    return _scale(step, most)


def durations(most: float, lines: int = 4) -> Scale:
    """Return a scale of seconds that holds *most*."""
    rough = max(most, _MINUTE) / lines
    step = next((span for span in _SPANS if span >= rough), None)
    return _scale(step if step is not None else counts(rough / _DAY, 1).top * _DAY, most)


def shares() -> Scale:
    """Return the scale of what is between nothing and all."""
    return Scale(1.0, (0.0, 0.5, 1.0))


def labelled(widths: Sequence[int], room: float) -> int:
    """Return how many points lie between two labels, so that none touches the next."""
    if not widths:
        return 1
    fit = max(1, floor(room / (max(widths) + 12)))
    return max(1, ceil(len(widths) / fit))


def _scale(step: float, most: float) -> Scale:
    count = max(1, ceil(most / step))
    return Scale(step * count, tuple(step * n for n in range(count + 1)))
