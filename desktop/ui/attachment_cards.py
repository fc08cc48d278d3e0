"""Attachments within the conversation: a card with a picture or an icon, words and links."""

from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)

from desktop.domain.outbox import OutgoingFile
from desktop.ui import conversation_words as words
from desktop.ui import theme as t
from desktop.ui.conversation_entries import MessageEntry
from desktop.ui.conversation_formats import PADDING, direction
from desktop.ui.conversation_writer import Writer
from desktop.ui.i18n import file_size, isolate
from desktop.ui.render.blocks import Mark
from desktop.ui.render.file_names import display_name, extension, is_risky
from desktop.ui.render.names import names
from desktop.ui.upload_book import Sent

THUMBNAIL_URL = "deskbell-thumbnail:"
THUMBNAIL = 56
"""The side of the square that holds a small picture."""
_WIDTH = 420
_LEAST = 160
_PREVIEWED = names("image/png image/jpeg image/gif image/webp text/plain text/csv application/json")
_ICONS = {
    "file-image": names("png jpg jpeg gif webp bmp tif tiff heic svg avif"),
    "file-archive": names("zip gz bz2 xz 7z rar tar tgz zst"),
    "file-audio": names("mp3 wav ogg flac m4a opus"),
    "file-video": names("mp4 mkv webm avi mov mpg mpeg"),
    "file-spreadsheet": names("xls xlsx ods csv tsv"),
    "file-code": names("html htm xml json yaml yml js py sh c cpp h css sql ini toml"),
    "file-text": names("txt log md pdf doc docx odt rtf eml"),
}


def icon_of(name: str) -> str:
    """Return the icon for a file by its name."""
    kind = extension(name)
    return next((icon for icon, kinds in _ICONS.items() if kind in kinds), "file")


def can_preview(content_type: str, size: int) -> bool:
    """Tell whether the window itself can show such a file."""
    return content_type.partition(";")[0].strip().lower() in _PREVIEWED and size <= 20 * 2**20


def write_attachments(writer: Writer, entry: MessageEntry, width: int) -> None:
    """Write a card for each attachment of a message, within *width*."""
    for attachment in entry.message.attachments:
        links = [
            (words.save(), f"save:{attachment.id}"),
            (words.open_file(), f"open:{attachment.id}"),
        ]
        if can_preview(attachment.content_type, attachment.size):
            links.insert(0, (words.preview(), f"preview:{attachment.id}"))
        ready = attachment.id in entry.thumbnails
        thumbnail = THUMBNAIL_URL + quote(attachment.id, safe="") if ready else ""
        _card(writer, attachment.name, attachment.size, width, thumbnail, links)
    count = len(entry.message.attachments)
    if count > 1:
        writer.gap(t.SPACE_2)
        _line(writer)
        writer.say(words.save_all(count), Mark.SMALL, action="save-all")


def write_files(
    writer: Writer, files: tuple[OutgoingFile, ...], sent: Sent | None, width: int
) -> None:
    """Write a card for each file of an unsent message, with how much of it has left."""
    for place, file in enumerate(files):
        told = "" if sent is None else words.file_sent(sent.files[place])
        _card(writer, file.name, file.size, width, "", [], told)


def _card(
    writer: Writer,
    name: str,
    size: int,
    width: int,
    thumbnail: str,
    links: list[tuple[str, str]],
    told: str = "",
) -> None:
    formats = writer.formats
    c = formats.theme.colours
    if not writer.fresh:
        writer.cursor.insertBlock(formats.tiny(), formats.tiny_text())
    table = writer.cursor.insertTable(1, 2, formats.card(card_width(width, rtl=formats.rtl)))
    # Qt lays out columns from left to right whatever the direction.
    picture_column, words_column = (1, 0) if formats.rtl else (0, 1)
    table_format = table.format().toTableFormat()
    side = (THUMBNAIL if thumbnail else t.ICON_LARGE) + t.SPACE_4
    table_format.setColumnWidthConstraints(
        _columns(side, card_width(width, rtl=formats.rtl), formats.rtl)
    )
    table.setFormat(table_format)
    writer.cursor.setPosition(table.cellAt(0, picture_column).firstPosition())
    writer.fresh = True
    picture = QTextBlockFormat()
    picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    writer.begin(picture)
    if thumbnail:
        image = QTextImageFormat()
        image.setName(thumbnail)
        image.setWidth(THUMBNAIL)
        image.setHeight(THUMBNAIL)
        writer.cursor.insertImage(image)
    else:
        writer.icon(icon_of(name), c.text_muted, t.ICON_LARGE)

    writer.cursor.setPosition(table.cellAt(0, words_column).firstPosition())
    writer.fresh = True
    _line(writer)
    writer.say(isolate(display_name(name)), Mark.BOLD, tip=display_name(name))
    _line(writer)
    writer.say(file_size(size), Mark.SMALL | Mark.MUTED)
    if told:
        writer.say("  ·  ", Mark.SMALL | Mark.MUTED)
        writer.say(told, Mark.SMALL | Mark.MUTED)
    if is_risky(name):
        writer.say("  ·  ", Mark.SMALL | Mark.MUTED)
        writer.say(words.can_run(), Mark.SMALL, colour=c.warning.text)
    for text, action in links:
        writer.say("   ", Mark.SMALL)
        writer.say(text, Mark.SMALL, action=action)
    # At the end: writing into a cell's first block would take its format away.
    for column in (0, 1):
        middle = QTextTableCellFormat()
        middle.setVerticalAlignment(QTextTableCellFormat.VerticalAlignment.AlignMiddle)
        table.cellAt(0, column).setFormat(middle)
    writer.leave(table)


def card_width(room: int, *, rtl: bool) -> int:
    """Return how wide the card of a file is where *room* is left for it."""
    # From right to left its margin stands in for the padding that Qt forgets.
    return max(_LEAST, min(_WIDTH, room - (PADDING if rtl else 0)))


def fit_card(table: QTextTable, room: int, *, rtl: bool) -> None:
    """Give the card of a file the width that *room* leaves it."""
    format = table.format().toTableFormat()
    width = card_width(room, rtl=rtl)
    if format.width().rawValue() == width:
        return
    side = format.columnWidthConstraints()[-1 if rtl else 0].rawValue()
    format.setWidth(QTextLength(QTextLength.Type.FixedLength, width))
    format.setColumnWidthConstraints(_columns(int(side), width, rtl))
    table.setFormat(format)


def _columns(side: int, width: int, rtl: bool) -> list[QTextLength]:
    fixed = QTextLength.Type.FixedLength
    widths = [QTextLength(fixed, side), QTextLength(fixed, width - side)]
    return widths[::-1] if rtl else widths


def _line(writer: Writer) -> None:
    format = QTextBlockFormat()
    direction(format, rtl=writer.formats.rtl)
    writer.begin(format)
