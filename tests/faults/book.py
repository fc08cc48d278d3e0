"""All scenarios by name, in the order of the table."""

from importlib import import_module

from tests.faults.scenario import Scenario

NAMES = (
    "kills",
    "sends",
    "rt_sends",
    "clock",
    "disk_full",
    "cache_damage",
    "own_damage",
    "migrations",
    "starts",
    "canary",
    "upload",
    "bodies",
)


def scenario(name: str) -> Scenario:
    """Return the scenario that stands as SCENARIO in the module of that name."""
    return import_module(f"tests.faults.{name}").SCENARIO
