"""The looks of high contrast: 7:1 for words, 4.5:1 for every edge, and few colours.

No brand changes them: whoever needs them needs these.
"""

from typing import Final

from desktop.domain.status import Status
from desktop.ui.theme import Colours, Pair, Theme

LIGHT_STRONG: Final = Theme(
    dark=False,
    strong=True,
    colours=Colours(
        window="#ffffff",
        surface="#ffffff",
        raised="#ffffff",
        hover="#e9e9e9",
        pressed="#d9d9d9",
        selected="#d6eaff",
        border="#5c5c5c",
        border_strong="#000000",
        text="#000000",
        text_muted="#1c1c1c",
        text_faint="#303030",
        accent="#00423e",
        accent_hover="#002f2c",
        accent_pressed="#001c1a",
        on_accent="#ffffff",
        focus="#0000d0",
        link="#00307a",
        hit=Pair("#000000", "#ffdd00"),
        danger=Pair("#7a0000", "#ffffff"),
        warning=Pair("#553000", "#ffffff"),
        success=Pair("#00401c", "#ffffff"),
        info=Pair("#002f73", "#ffffff"),
        unread="#00423e",
        own_message="#eef6f5",
        staff_message="#ffffff",
        note=Pair("#3d2d00", "#fff4cc"),
        quote="#5c5c5c",
        code="#f0f0f0",
        status={
            Status.NEW: Pair("#002f73", "#ffffff"),
            Status.WAITING_FOR_STAFF: Pair("#1f2c3d", "#ffffff"),
            Status.ON_HOLD: Pair("#333333", "#ffffff"),
            Status.IN_PROGRESS: Pair("#37107d", "#ffffff"),
            Status.ANSWERED: Pair("#553000", "#ffffff"),
            Status.WITH_ENGINEERS: Pair("#620c42", "#ffffff"),
            Status.CLOSED: Pair("#00401c", "#ffffff"),
        },
    ),
)

DARK_STRONG: Final = Theme(
    dark=True,
    strong=True,
    colours=Colours(
        window="#000000",
        surface="#000000",
        raised="#000000",
        hover="#262626",
        pressed="#363636",
        selected="#00304d",
        border="#8f8f8f",
        border_strong="#ffffff",
        text="#ffffff",
        text_muted="#f0f0f0",
        text_faint="#dcdcdc",
        accent="#6ff2e6",
        accent_hover="#a5fff7",
        accent_pressed="#42d6c9",
        on_accent="#000000",
        focus="#ffe500",
        link="#a3d4ff",
        hit=Pair("#000000", "#ffe500"),
        danger=Pair("#ffb8b0", "#000000"),
        warning=Pair("#ffd08a", "#000000"),
        success=Pair("#a5f0bd", "#000000"),
        info=Pair("#b5d6ff", "#000000"),
        unread="#6ff2e6",
        own_message="#001f1d",
        staff_message="#000000",
        note=Pair("#ffe9a3", "#2b2200"),
        quote="#8f8f8f",
        code="#1f1f1f",
        status={
            Status.NEW: Pair("#b5d6ff", "#000000"),
            Status.WAITING_FOR_STAFF: Pair("#d5e2f2", "#000000"),
            Status.ON_HOLD: Pair("#dedede", "#000000"),
            Status.IN_PROGRESS: Pair("#d9ccff", "#000000"),
            Status.ANSWERED: Pair("#ffd08a", "#000000"),
            Status.WITH_ENGINEERS: Pair("#ffc4e4", "#000000"),
            Status.CLOSED: Pair("#a5f0bd", "#000000"),
        },
    ),
)
