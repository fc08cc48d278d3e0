"""What a person is told when what only this machine has was damaged, and what became of it."""

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem, ProfileDamaged


class OwnDamaged(ProfileDamaged):
    """Damage of own.db that was met while it was open. Fields: file, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {file} of your profile is damaged ({detail}). Copy what you have just written, "
        "and start Deskbell again: it restores what it can.",
    )


class BeyondRepair(ProfileDamaged):
    """Nothing of own.db can be read, and no backup either. Fields: file, directory, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {file} of your profile is damaged ({detail}), and there is no backup of it that "
        "can be read. It was kept as it is. To go on, rename the folder {directory} and start "
        "Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and "
        "drafts stay in the renamed folder.",
    )


class RestoredFromBackup(Problem):
    """own.db was damaged and is a backup's again. Fields: made (date and time), file."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "What you had written on this computer was damaged. It was restored from the backup of "
        "{made}, with everything newer that could still be read. Look through your drafts and the "
        "outbox: something written after that may be missing, and a draft that was sent already "
        "may be back. The damaged file is kept: {file}",
    )


class RestoredMissing(Problem):
    """own.db was gone and is a backup's again. Field: made (date and time)."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The file with what you had written on this computer was gone. It was restored from the "
        "backup of {made}. Look through your drafts and the outbox: something written after that "
        "may be missing, and a draft that was sent already may be back.",
    )


class RestoredFromDamaged(Problem):
    """own.db was damaged, and what could be read of it is kept. Field: file."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "What you had written on this computer was damaged, and there was no backup yet. What "
        "could still be read of it is here again. Look through your drafts and the outbox: "
        "something may be missing. The damaged file is kept: {file}",
    )


class FellBack(Problem):
    """A message is here again from an earlier state of own.db; it may have been sent since."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This was restored after damage on this computer. It may have been sent or discarded "
        "since then: check the conversation, then send it again or discard it.",
    )


class LoginsNotKept(Problem):
    """A message is here again from a backup, without the logins that it held."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This was restored from a backup, and backups hold no logins. It may have been sent since "
        "then: check the conversation, then edit it and give the logins again, or discard it.",
    )
