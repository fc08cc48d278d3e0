"""Opening the profile where it does not open by itself: waiting, asking, mending, in turn."""

import asyncio
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import KeyringUnavailable, Problem, WrongKey
from desktop.domain.key_errors import KeyLost, PassphraseWrong
from desktop.services import key_change, keys
from desktop.services.patient import Patient, begin
from desktop.services.session import Session
from desktop.settings import Settings
from desktop.ui.i18n import problem_text
from desktop.ui.unlock import (
    AGAIN,
    GO,
    RECOVER,
    KeyringDialog,
    PassphraseDialog,
    RecoveryDialog,
    finished,
)


class Opening:
    """Brings a session, or None when the person gives up; raises the `Problem` nobody can mend."""

    def __init__(self, settings: Settings) -> None:
        self._profile = settings.profile
        self._given = settings.passphrase_file is not None or settings.recovery_key_file is not None
        self._background = Patient()
        self._typed = False
        """Whether a passphrase was typed: only then was it wrong."""

    async def session(self, key: Future[keys.Opened], reason: Problem | None) -> Session | None:
        """Open with *key* as soon as it is there; with what the person gives after *reason*."""
        while True:
            try:
                if reason is None:
                    opened = await self._awaited(key)
                else:
                    opened = await self._asked(reason)
                if opened is None:
                    return None
                return await self._background.run(Session, self._profile, opened)
            except _AgainError:
                key, reason = begin(lambda: keys.obtain(self._profile, None)), None
            except _RecoverError as wanted:
                opened = await self._recovered()
                if opened is not None:
                    return await self._mended(opened)
                reason = wanted.reason
            except Problem as problem:
                if self._given or not isinstance(problem, KeyringUnavailable | WrongKey | KeyLost):
                    raise
                reason = problem

    async def _awaited(self, key: Future[keys.Opened]) -> keys.Opened | None:
        """Return the key once it has come; meanwhile the person may take another way."""
        if key.done():
            return key.result()
        words = QCoreApplication.translate(
            "Start",
            "Waiting for this computer's keyring, which holds the key of your profile. It may be "
            "asking for its password in another window.",
        )
        dialog = KeyringDialog(words, again=False)
        answer = asyncio.wrap_future(key)
        answer.add_done_callback(lambda _: dialog.done(GO))
        way = await finished(dialog)
        if answer.done() and not answer.cancelled():
            return answer.result()
        answer.cancel()
        if way == RECOVER:
            raise _RecoverError(None)
        return None

    async def _asked(self, reason: Problem) -> keys.Opened | None:
        mode = keys.mode_of(self._profile)
        if mode is keys.Mode.KEYRING:
            self._go(await finished(KeyringDialog(problem_text(reason))), reason)
            return None
        new = mode is None
        dialog = PassphraseDialog(
            new=new,
            reason=reason if new else PassphraseWrong() if self._typed else None,
            further=AGAIN if new else RECOVER,
        )
        way = await finished(dialog)
        self._go(way, reason)
        if way != GO:
            return None
        self._typed = True
        return await self._background.run(keys.obtain_with, self._profile, dialog.passphrase)

    def _go(self, way: int, reason: Problem) -> None:
        if way == AGAIN:
            raise _AgainError
        if way == RECOVER:
            raise _RecoverError(reason)

    async def _recovered(self) -> keys.Opened | None:
        """Ask for the recovery key until it fits; None where the person goes back."""
        reason: Problem | None = None
        typed = ""
        while True:
            dialog = RecoveryDialog(reason, typed)
            if await finished(dialog) != GO:
                return None
            typed = dialog.typed
            try:
                return await self._background.run(keys.obtain_with_recovery, self._profile, typed)
            except Problem as problem:
                reason = problem

    async def _mended(self, opened: keys.Opened) -> Session:
        """Let keyring or passphrase open the profile again, and open it."""
        opened = await self._background.run(key_change.settle, self._profile, opened)
        reason: Problem | None = None
        if opened.note.mode is keys.Mode.KEYRING:
            try:
                opened = await self._background.run(
                    key_change.move_to_keyring, self._profile, opened
                )
                return await self._background.run(Session, self._profile, opened)
            except KeyringUnavailable as problem:
                reason = problem
        dialog = PassphraseDialog(new=True, reason=reason, later=True)
        if await finished(dialog) == GO:
            opened = await self._background.run(
                key_change.set_passphrase, self._profile, opened, dialog.passphrase
            )
        return await self._background.run(Session, self._profile, opened)


class _AgainError(Exception):
    """The keyring is to be asked once more."""


class _RecoverError(Exception):
    """The recovery key is to be used."""

    def __init__(self, reason: Problem | None) -> None:
        super().__init__()
        self.reason = reason
