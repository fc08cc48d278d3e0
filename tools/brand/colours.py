"""A theme's colours for an accent: the rest is worked out, and all of it must be readable."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.ui.theme import Colours

READ: Final = 4.5
"""WCAG 2.2 AA for words; 3 is for signs."""
SEEN: Final = 3.0


def derived(accent: str, plain: Colours, *, dark: bool) -> dict[str, str]:
    """Return what differs from *plain* with that accent, by name."""
    if dark:
        hover, pressed = _mixed(accent, "#ffffff", 0.15), _mixed(accent, "#000000", 0.15)
        shares = (0.16, 0.08)
    else:
        hover, pressed = _mixed(accent, "#000000", 0.14), _mixed(accent, "#000000", 0.28)
        shares = (0.12, 0.07)
    selected, own = (_ground(accent, plain, share) for share in shares)
    fills = (accent, hover, pressed)
    inks = ("#ffffff", _mixed(accent, "#000000", 0.85))
    return {
        "accent": accent,
        "accent_hover": hover,
        "accent_pressed": pressed,
        "on_accent": max(inks, key=lambda ink: min(contrast(ink, fill) for fill in fills)),
        "focus": accent,
        "unread": accent,
        "selected": selected,
        "own_message": own,
    }


def faults(changed: dict[str, str], plain: Colours, scheme: str) -> Iterator[str]:
    """Yield a sentence for each pair of colours that cannot be read, with its ratio."""
    c = replace(plain, **changed)
    words = {"text": c.text, "text_muted": c.text_muted, "link": c.link}
    pairs = [
        *(("on_accent", fill, READ) for fill in ("accent", "accent_hover", "accent_pressed")),
        *(("accent", ground, READ) for ground in ("window", "surface", "raised", "own_message")),
        *((word, ground, READ) for word in words for ground in ("selected", "own_message")),
        ("text_faint", "selected", READ),
        *((sign, ground, SEEN) for sign in ("focus", "unread") for ground in ("window", "surface")),
    ]
    for one, other, least in pairs:
        ratio = contrast(getattr(c, one), getattr(c, other))
        if ratio < least:
            yield (
                f"colours: {scheme} = {changed['accent']} cannot be read: {one} "
                f"({getattr(c, one)}) on {other} ({getattr(c, other)}) has a contrast of "
                f"{ratio:.2f}, and needs {least}"
            )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 has it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _ground(accent: str, plain: Colours, most: float) -> str:
    """Return the surface with as much of *accent* in it, up to *most*, as faint words allow."""
    shares = (most * part / 8 for part in range(8, 1, -1))
    grounds = (_mixed(plain.surface, accent, share) for share in shares)
    fallback = _mixed(plain.surface, accent, most / 8)
    return next((g for g in grounds if contrast(plain.text_faint, g) >= READ), fallback)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: str, other: str, share: float) -> str:
    """Return *one* with a share of *other* in it."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
