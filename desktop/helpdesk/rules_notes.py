"""What rules did, in the activity of their tickets."""

from collections.abc import Sequence
from typing import Any

import msgspec

from desktop.helpdesk import ids
from desktop.helpdesk.activity import log
from desktop.helpdesk.database import Write
from desktop.helpdesk.rules_model import Effect, Rule


def note_run(write: Write, ticket: int, rule: Rule, effects: Sequence[Effect]) -> None:
    """Write into the activity that a rule did this."""
    detail: dict[str, Any] = {
        "rule": ids.show("r", rule.id),
        "name": rule.name,
        "effects": msgspec.to_builtins(effects),
    }
    log(write, ticket, None, "rule", detail)


def note_failure(write: Write, ticket: int, rule: Rule, why: str) -> None:
    """Write into the activity that a rule could not do what it should."""
    detail: dict[str, Any] = {
        "rule": ids.show("r", rule.id),
        "name": rule.name,
        "effects": [],
        "failed": why,
    }
    log(write, ticket, None, "rule", detail)
