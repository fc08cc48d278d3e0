"""A real Request Tracker for these tests: the one `make test-rt` started, or one started here."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backends.world import OneWorker
from tests.live.request_tracker import RequestTracker, RtWorld

ROOT = Path(__file__).resolve().parents[2]
SERVER = ROOT / "tests" / "rt" / "rt-server.sh"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.rt)


@pytest.fixture(scope="session")
def rt() -> Iterator[RequestTracker]:
    """Return a seeded Request Tracker. `DESKBELL_RT=require` makes its absence a failure."""
    if "RT_URL" in os.environ:
        yield RequestTracker.from_lines([f"{name}={value}" for name, value in os.environ.items()])
        return
    wanted = os.environ.get("DESKBELL_RT", "")
    if not wanted:
        pytest.skip("needs a real Request Tracker: run `make test-rt` (or set DESKBELL_RT=1)")
    env = os.environ | {"RT_STATE": str(ROOT / "build" / "rt"), "RT_BCRYPT": "4"}
    try:
        if wanted == "require":
            _script("install", env)
        _script("start", env)
        _script("seed", env)
        yield RequestTracker.from_lines(_script("env", env).splitlines())
    except subprocess.CalledProcessError as failed:
        words = (failed.stderr or failed.stdout).strip()
        if wanted == "require":
            pytest.fail(f"no Request Tracker: {words}")
        pytest.skip(f"no Request Tracker: {words}")
    finally:
        _script("stop", env)


@pytest.fixture(scope="session")
def rt_state(rt: RequestTracker) -> Path:
    """Return where the Request Tracker keeps its database, for what only its script can do."""
    del rt
    return Path(os.environ.get("RT_STATE") or ROOT / "build" / "rt")


def _script(verb: str, env: dict[str, str]) -> str:
    """Run the project's own script; it writes to a file, so that no server keeps a pipe open."""
    done = subprocess.run(
        [str(SERVER), verb], env=env, check=True, capture_output=True, text=True, timeout=600
    )
    return done.stdout


@pytest.fixture
def worker() -> Iterator[OneWorker]:
    worker = OneWorker()
    yield worker
    worker.close()


@pytest.fixture
def world(rt: RequestTracker, worker: OneWorker) -> Iterator[RtWorld]:
    with RtWorld(rt, worker) as world:
        yield world
