"""Whether a helpdesk would take what was written, told before it is sent."""

import mimetypes
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.catalog import Limits
from desktop.domain.drafts import Draft
from desktop.services.files import content_type_of
from desktop.ui.i18n import file_size, locale, number
from desktop.ui.render.file_names import extension

_MOST_KINDS: Final = 8
"""Kinds of files named at once."""


class LimitCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def files(self, count: int) -> str:
        """Return that a helpdesk takes no more than so many files."""
        return self.tr("This helpdesk takes at most %Ln file(s) with a message.", "", count)

    def over(self, count: int) -> str:
        """Return that a text has so many characters too many; takes `limit`."""
        return self.tr(
            "Too long by %Ln character(s): this helpdesk takes at most {limit}.", "", count
        )


def refusal_of_file(name: str, size: int, count: int, limits: Limits) -> str:
    """Return why another file cannot go with a message that has *count* files; "" where it can.

    The sentence does not name the file.
    """
    if limits.attachments is not None and count >= limits.attachments:
        return LimitCounts().files(limits.attachments)
    if not limits.takes(content_type_of(name)):
        kind = extension(name)
        words = QCoreApplication.translate(
            "Composer", "This helpdesk takes no files of this kind; it takes {kinds}."
        )
        if kind:
            words = QCoreApplication.translate(
                "Composer", "This helpdesk takes no {kind} files; it takes {kinds}."
            )
        return words.format(kind=kind.upper(), kinds=_kinds(limits))
    if is_too_large(size, limits) and limits.attachment_bytes is not None:
        return QCoreApplication.translate(
            "Composer", "It is {size}; this helpdesk takes at most {limit} a file."
        ).format(size=file_size(size), limit=file_size(limits.attachment_bytes))
    return ""


def is_too_large(size: int, limits: Limits) -> bool:
    """Tell whether a file is over the helpdesk's bound."""
    return limits.attachment_bytes is not None and size > limits.attachment_bytes


def _kinds(limits: Limits) -> str:
    """Return what a helpdesk takes, the first by name: nobody reads forty of them."""
    kinds = sorted({_kind(each) for each in limits.attachment_types}, key=str.casefold)
    if len(kinds) <= _MOST_KINDS + 1:
        return locale().createSeparatedList(kinds)
    return QCoreApplication.translate("Composer", "{kinds} and {count} more").format(
        kinds=", ".join(kinds[:_MOST_KINDS]), count=number(len(kinds) - _MOST_KINDS)
    )


def _kind(content_type: str) -> str:
    """Return what people call files of a media type."""
    match content_type.strip().lower():
        case "image/*":
            return QCoreApplication.translate("Composer", "images")
        case "text/*":
            return QCoreApplication.translate("Composer", "texts")
        case "audio/*":
            return QCoreApplication.translate("Composer", "sounds")
        case "video/*":
            return QCoreApplication.translate("Composer", "films")
        case other:
            suffix = mimetypes.guess_extension(other) or ""
            return suffix.removeprefix(".").upper() or other


def refusal_of_text(draft: Draft, limits: Limits) -> str:
    """Return why a text is too long; "" where it is not."""
    most = limits.body_characters
    if most is None or len(draft.body) <= most:
        return ""
    return LimitCounts().over(len(draft.body) - most).format(limit=number(most))


def refusal(draft: Draft, limits: Limits) -> str:
    """Return why a draft cannot be sent as it is; "" where it can."""
    if not (draft.body.strip() or draft.files):
        return QCoreApplication.translate("Composer", "Write something or attach a file first.")
    return refusal_of_text(draft, limits)
