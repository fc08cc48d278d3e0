"""Whether a helpdesk would take what was written, told before it is sent."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.catalog import Limits
from desktop.domain.drafts import Draft
from desktop.ui.i18n import file_size, isolate, number
from desktop.ui.render.file_names import display_name


def refusal_of_file(name: str, size: int, count: int, limits: Limits) -> str:
    """Return why another file cannot go with a message that has *count* files; "" where it can."""
    if limits.attachments is not None and count >= limits.attachments:
        return QCoreApplication.translate(
            "Composer", "{name} was not attached: this helpdesk takes at most {count} files."
        ).format(name=isolate(display_name(name)), count=number(limits.attachments))
    if limits.attachment_bytes is not None and size > limits.attachment_bytes:
        return QCoreApplication.translate(
            "Composer",
            "{name} was not attached: it is {size}; this helpdesk takes at most {limit} a file.",
        ).format(
            name=isolate(display_name(name)),
            size=file_size(size),
            limit=file_size(limits.attachment_bytes),
        )
    return ""


def refusal_of_text(draft: Draft, limits: Limits) -> str:
    """Return why a text is too long; "" where it is not."""
    most = limits.body_characters
    if most is None or len(draft.body) <= most:
        return ""
    return QCoreApplication.translate(
        "Composer", "Too long by {count} characters: this helpdesk takes at most {limit}."
    ).format(count=number(len(draft.body) - most), limit=number(most))


def refusal(draft: Draft, limits: Limits) -> str:
    """Return why a draft cannot be sent as it is; "" where it can."""
    if not (draft.body.strip() or draft.files):
        return QCoreApplication.translate("Composer", "Write something or attach a file first.")
    return refusal_of_text(draft, limits)
