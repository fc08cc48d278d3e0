"""A helpdesk that goes away is noticed though the person does nothing: stopped, or frozen."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.backends import http
from desktop.domain.changes import SyncPhase
from desktop.domain.errors import Unreachable
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from desktop.sync import engine
from tests.services.conftest import SEED, opened, run, signed_in, until

SERVE = """
import sys
from pathlib import Path
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk
settings = Settings(heartbeat_seconds=0.2, password_memory_kib=64, password_rounds=1)
with RunningHelpdesk(Path(sys.argv[1]), seed_from=Path(sys.argv[2]), settings=settings) as desk:
    print(desk.url, desk.tokens["customer"], flush=True)
    sys.stdin.read()
"""
ROOT = Path(__file__).parent.parent.parent


@contextmanager
def served(directory: Path) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """Serve a helpdesk from a process of its own, which can be frozen."""
    command = [sys.executable, "-c", SERVE, str(directory), str(SEED)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        try:
            url, token = process.stdout.readline().split()
            yield process, url, token
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()


def phases(session: Session) -> set[SyncPhase]:
    return {state.phase for state in session.library.sync_states()}


async def listening(session: Session) -> None:
    """Wait until the stream of changes is open and nothing is being pulled."""

    def is_so() -> bool:
        engines = list(session._engines.values())
        rests = bool(engines) and phases(session) == {SyncPhase.IDLE}
        return rests and all(one._listening for one in engines)

    await until(is_so, session)


def test_a_helpdesk_that_stops_is_noticed_at_once(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await session.start()
            await signed_in(session, helpdesk)
            await listening(session)
            helpdesk.stop()
            await until(lambda: phases(session) == {SyncPhase.OFFLINE}, session)
            helpdesk.start()
            await until(lambda: phases(session) == {SyncPhase.IDLE}, session)

    run(story())


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be frozen here")
def test_a_helpdesk_that_freezes_is_noticed_by_its_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The times that count are short here; the connection stays open and says nothing.
    monkeypatch.setattr(http, "_SILENCE", 2.0)
    monkeypatch.setattr(engine, "PROBE_SECONDS", 1.0)

    async def story() -> None:
        with served(tmp_path / "helpdesk") as (process, url, token):
            async with opened(tmp_path / "profile") as session:
                await session.start()
                await session.accounts.add("native", url, token, "frozen")
                await listening(session)
                process.send_signal(signal.SIGSTOP)
                await until(lambda: phases(session) == {SyncPhase.OFFLINE}, session)
                (state,) = session.library.sync_states()
                assert isinstance(state.problem, Unreachable)
                # It is tried again meanwhile, and that is no work under way.
                seen: list[SyncPhase] = []
                stop = session.changes.subscribe(lambda _: seen.extend(phases(session)))
                process.send_signal(signal.SIGCONT)
                await until(lambda: phases(session) == {SyncPhase.IDLE}, session)
                stop()
                assert SyncPhase.SYNCING not in seen[: seen.index(SyncPhase.IDLE)]

    run(story())


def test_silence_and_a_look_together_are_noticed_within_45_seconds() -> None:
    # The helpdesk says something every 15 seconds, so two of those may be lost on the way.
    assert http._SILENCE > 2 * 15
    assert http._SILENCE + engine.PROBE_SECONDS < 45
