"""Views as a file: to hand on to somebody, or to another computer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import msgspec
from msgspec import structs

from desktop.domain.filter_check import MOST_CONDITIONS, problem_of
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import SavedView, ViewId
from desktop.domain.view_errors import (
    BadFilter,
    BadView,
    NewerViewFile,
    NoName,
    NotAViewFile,
    NotUnderstood,
    TooLarge,
)
from desktop.store.disk import disk_problem

VERSION = 1
LONGEST_NAME = 100
LARGEST_FILE = 4 << 20
_KEEPS_OUT = ("id", "account", "place")
"""What is this profile's own."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file held."""

    views: tuple[SavedView, ...]
    problems: tuple[BadView, ...]
    """What was left out, and why."""


def check_view(view: SavedView) -> None:
    """Raise what keeps a view from being kept: `NoName` or `BadFilter`."""
    if not view.name.strip() or len(view.name) > LONGEST_NAME:
        raise NoName(most=LONGEST_NAME)
    if len(view.sort) > MOST_CONDITIONS or len(view.columns) > MOST_CONDITIONS:
        raise TooLarge()
    problem = problem_of(view.filter)
    if problem is not None:
        raise problem


def described(view: SavedView) -> dict[str, Any]:
    """Return a view as files and helpdesks hold it."""
    built: dict[str, Any] = msgspec.to_builtins(view)
    return {key: value for key, value in built.items() if key not in _KEEPS_OUT}


def understood(raw: object, id: ViewId, account: AccountId | None) -> SavedView:
    """Return the view that `described` told; raises `BadView` where anything in it is unknown."""
    told = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    name = told.get("name")
    shown = name[:LONGEST_NAME] if isinstance(name, str) else "?"
    if not told or not told.keys().isdisjoint(_KEEPS_OUT):
        raise BadView(shown, NotUnderstood())
    try:
        view = structs.replace(msgspec.convert({**told, "id": id}, SavedView), account=account)
        check_view(view)
    except (msgspec.MsgspecError, RecursionError) as exc:
        raise BadView(shown, NotUnderstood()) from exc
    except (BadFilter, NoName) as problem:
        raise BadView(shown, problem) from problem
    return view


def write_views(path: Path, views: Sequence[SavedView]) -> None:
    """Write a file that holds *views*; raises what the disk says."""
    file = {"deskbell_views": VERSION, "views": [described(view) for view in views]}
    try:
        path.write_bytes(msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n")
    except OSError as error:
        raise disk_problem(path, error) from error


def read_views(path: Path, account: AccountId | None, new_id: Callable[[], ViewId]) -> Imported:
    """Return the views of a file; raises `NotAViewFile` or `NewerViewFile`."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise NotAViewFile(file=path.name)
        file: Any = msgspec.json.decode(path.read_bytes())
        version, raws = file["deskbell_views"], file["views"]
    except (OSError, msgspec.MsgspecError, RecursionError, TypeError, KeyError) as exc:
        raise NotAViewFile(file=path.name) from exc
    if not isinstance(version, int) or not isinstance(raws, list):
        raise NotAViewFile(file=path.name)
    if version > VERSION:
        raise NewerViewFile(file=path.name)
    views: list[SavedView] = []
    problems: list[BadView] = []
    for raw in cast("list[object]", raws):
        try:
            views.append(understood(raw, new_id(), account))
        except BadView as problem:
            problems.append(problem)
    return Imported(tuple(views), tuple(problems))
