"""What clipboards leave of a character is kept and sent, and no error ever carries it."""

from dataclasses import replace
from pathlib import Path

from desktop.domain.fields import CredentialKind, Rows
from desktop.domain.outbox import State
from desktop.helpdesk.running import RunningHelpdesk
from tests.services.conftest import opened, run, signed_in
from tests.services.technical import (
    ask_for_logins,
    login,
    secrets,
    technical_draft,
    tickets_called,
)

HALF, WHOLE = "pa55 \ud83d of \ud83d\ude00", "pa55 \ufffd of \U0001f600"


def test_half_a_character_is_stored_and_sent_as_a_mark(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    ask_for_logins(helpdesk)

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk)
            await (await session.connect(account)).sync_once()
            draft = technical_draft(session, account.id, HALF)
            mailbox = login(CredentialKind.MAILBOX, HALF, "info@example.com")
            rows = Rows(({"address": "info@example.com", "login": mailbox},))
            fields = {**draft.fields, "domain": HALF, "mailboxes": rows}
            draft = replace(draft, subject=HALF, body=HALF, fields=fields)

            await session.actions.save_draft(draft)
            [kept] = session.library.drafts()
            assert kept.subject == kept.body == kept.fields["domain"] == WHOLE

            fields["domain"] = "example.com"
            id = await session.actions.send(replace(draft, fields=fields), 0.0)
            item = session.library.outbox_item(id)
            assert item is not None
            assert item.state is State.QUEUED
            await (await session.connect(account)).sync_once()
            assert tickets_called(helpdesk, WHOLE)

    run(story())
    assert {password for _, _, password in secrets(helpdesk)} == {WHOLE}
