"""What can go wrong on this computer while Deskbell runs, in words; see `errors`."""

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem


class SyncStopped(Problem):
    """An account's sync ended by a fault of the program; it begins anew by itself. Field: name."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins "
        "again by itself in half a minute, or at once with “Try again”.",
    )


class NoRoomForBackup(Problem):
    """What only this computer has is not backed up, for want of room. Field: directory."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The disk of {directory} has too little room for a backup of your drafts and unsent "
        "messages. Nothing is lost; free some room, and the backup is made by itself.",
    )


class SyncPaused(Problem):
    """The person paused the sync. No fields."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Syncing is paused: nothing is fetched, and what you send waits here, until you resume it "
        "or start Deskbell again.",
    )
