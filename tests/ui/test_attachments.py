"""What somebody attaches: dropped, pasted or chosen, checked at once, seen while it is copied."""

import asyncio
import os
import struct
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QImageReader,
)
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from desktop.domain.catalog import Limits
from desktop.domain.outbox import OutgoingFile
from desktop.domain.views import TicketQuery
from desktop.services.files import Progress
from desktop.ui.attachment_chip import FileChip
from desktop.ui.attachment_chips import MOST_HEIGHT, FileChips
from desktop.ui.attachment_drop import DropTarget
from desktop.ui.attachment_preview import AttachmentPreview
from desktop.ui.attachment_shrink import encoded, shrink
from desktop.ui.composer_box import ComposerBox
from desktop.ui.composer_limits import refusal_of_file
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

MIB = 2**20


@pytest.fixture
def box(stage: Stage) -> Generator[ComposerBox]:
    stage.sign_in()
    made = ComposerBox(stage.session, Tasks(), LIGHT)
    made.resize(640, 300)
    made.show()
    load(stage, made, Limits())
    yield made
    stage.run(made.flush())
    made.close()
    made.deleteLater()


def load(stage: Stage, box: ComposerBox, limits: Limits) -> None:
    found = stage.session.library.tickets(TicketQuery())
    ref = found.rows(0, 1)[0].ref
    box.load(stage.session.actions.new_draft(ref.account, ref), limits)


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def paste(box: ComposerBox, data: QMimeData) -> None:
    box.edit.insertFromMimeData(data)


def names(box: ComposerBox) -> list[str]:
    return [file.name for file in box.draft.files] if box.draft else []


def chips(box: ComposerBox) -> list[FileChip]:
    return [chip for chip in box.findChildren(FileChip) if chip.isVisible()]


def noise(width: int, height: int) -> QImage:
    """A picture that no format makes small."""
    pixels = os.urandom(width * height * 4)
    return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()


def drag(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def drop(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


# --- dropping ---------------------------------------------------------------------------------


def test_a_drag_of_files_brings_up_the_place_to_drop_them(
    stage: Stage, box: ComposerBox, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("hello")
    [target] = box.findChildren(DropTarget)
    text = QMimeData()
    text.setText("only text")
    QApplication.sendEvent(box.edit.viewport(), drag(text))
    assert not target.isVisible()
    data = urls(file)
    QApplication.sendEvent(box.edit.viewport(), drag(data))
    assert target.isVisible()
    assert target.geometry() == box.rect()
    QApplication.sendEvent(target, drag(data))
    QApplication.sendEvent(target, QDragLeaveEvent())
    assert not target.isVisible()
    QApplication.sendEvent(box, drag(data))
    QApplication.sendEvent(target, drag(data))
    QApplication.sendEvent(target, drop(data))
    assert not target.isVisible()
    stage.until(lambda: names(box) == ["notes.txt"])
    assert box.edit.toPlainText() == ""


def test_a_drag_that_leaves_at_once_leaves_nothing_over_the_text(
    stage: Stage, box: ComposerBox, tmp_path: Path
) -> None:
    [target] = box.findChildren(DropTarget)
    data = urls(tmp_path / "a")
    QApplication.sendEvent(box.edit.viewport(), drag(data))
    assert target.isVisible()
    QApplication.sendEvent(box.edit.viewport(), QDragLeaveEvent())
    stage.until(lambda: not target.isVisible())


def test_files_can_be_dropped_on_all_of_a_form(
    stage: Stage, box: ComposerBox, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a")
    form = QWidget()
    stage.qtbot.addWidget(form)
    form.resize(400, 400)
    form.show()
    box.take_drops_on(form)
    [target] = form.findChildren(DropTarget)
    data = urls(file)
    QApplication.sendEvent(form, drag(data))
    assert target.isVisible()
    assert target.size() == form.size()
    QApplication.sendEvent(target, drop(data))
    stage.until(lambda: names(box) == ["a.txt"])


# --- pasting ----------------------------------------------------------------------------------


def test_a_pasted_picture_becomes_a_png_named_by_its_time(stage: Stage, box: ComposerBox) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(picture)
    paste(box, data)
    stage.until(lambda: len(names(box)) == 1)
    assert box.draft is not None
    [file] = box.draft.files
    assert file.name.startswith("Screenshot 20")
    assert file.name.endswith(".png")
    kept = stage.run(stage.session.actions.read_file(file.file))
    assert QImage.fromData(kept).pixelColor(5, 5) == QColor("red")


def test_copied_cells_of_a_table_stay_text(box: ComposerBox) -> None:
    data = QMimeData()
    data.setText("1\t2")
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    paste(box, data)
    assert box.edit.toPlainText() == "1\t2"
    assert names(box) == []


def test_several_files_are_attached_in_their_order_and_a_folder_is_refused_in_words(
    stage: Stage, box: ComposerBox, tmp_path: Path
) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    paths = [tmp_path / name for name in ("b.txt", "فایل ۱.txt", "a.txt")]
    for path in paths:
        path.write_text(path.name)
    paste(box, urls(paths[0], folder, *paths[1:]))
    stage.until(lambda: not box.is_attaching)
    assert names(box) == ["b.txt", "فایل ۱.txt", "a.txt"]
    [refused] = box.refusals
    assert "a folder" in refused
    assert "This is a folder" in refused


# --- limits -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "size", "count", "limits", "words"),
    [
        ("a.txt", 10, 0, Limits(), ""),
        ("a.txt", 10, 1, Limits(attachments=2), ""),
        ("a.txt", 10, 2, Limits(attachments=2), "at most 2 file"),
        ("a.txt", 10, 0, Limits(attachment_bytes=9), "It is 10 bytes"),
        ("a.png", 1, 0, Limits(attachment_types=("image/*",)), ""),
        ("a.PNG", 1, 0, Limits(attachment_types=("Image/PNG",)), ""),
        ("a.txt", 1, 0, Limits(attachment_types=("*/*",)), ""),
        (
            "a.exe",
            1,
            0,
            Limits(attachment_types=("image/*", "application/pdf")),
            "takes no EXE files; it takes images, PDF",
        ),
        ("README", 1, 0, Limits(attachment_types=("text/plain",)), "files of this kind"),
    ],
)
def test_limits_are_told_in_words(
    qapp: QApplication, name: str, size: int, count: int, limits: Limits, words: str
) -> None:
    told = refusal_of_file(name, size, count, limits)
    assert (words in told) if words else told == ""


def test_limits_count_what_is_on_its_way_and_are_told_at_once(
    stage: Stage, box: ComposerBox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(stage, box, Limits(attachments=2))
    gate = asyncio.Event()
    attach = stage.session.actions.attach_path

    async def wait(path: Path, progress: Progress | None = None) -> OutgoingFile:
        await gate.wait()
        return await attach(path, progress)

    monkeypatch.setattr(stage.session.actions, "attach_path", wait)
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path in paths:
        path.write_text(path.name)
    paste(box, urls(*paths))
    # None of the first two is attached yet.
    stage.until(lambda: len(box.refusals) == 1)
    assert "2.txt" in box.refusals[0]
    assert names(box) == []
    gate.set()
    stage.until(lambda: names(box) == ["0.txt", "1.txt"])
    row = next(b for b in box.findChildren(QToolButton) if b.accessibleName() == "Dismiss")
    row.click()
    assert box.refusals == []


# --- copying ----------------------------------------------------------------------------------


def test_a_large_file_shows_how_its_copy_goes_on_and_can_be_left_out(
    stage: Stage, box: ComposerBox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = asyncio.Event()
    attach = stage.session.actions.attach_path

    async def half(path: Path, progress: Progress | None = None) -> OutgoingFile:
        assert progress is not None
        progress(MIB)
        await gate.wait()
        return await attach(path, progress)

    monkeypatch.setattr(stage.session.actions, "attach_path", half)
    large, small = tmp_path / "large.bin", tmp_path / "small.bin"
    large.write_bytes(bytes(4 * MIB))
    small.write_bytes(b"small")
    paste(box, urls(large, small))
    stage.until(lambda: any("25" in chip.detail for chip in chips(box)))
    assert [chip.detail for chip in chips(box)][1] == "Waiting"
    leave = next(
        b for b in chips(box)[0].findChildren(QToolButton) if "large.bin" in b.accessibleName()
    )
    leave.click()
    stage.until(lambda: len(chips(box)) == 1)
    gate.set()
    stage.until(lambda: names(box) == ["small.bin"])
    assert box.refusals == []
    counted = stage.session.profile.own.row("SELECT count(*) FROM files")
    assert counted == (1,)


def test_no_room_on_the_disk_is_told_before_it_is_full(
    stage: Stage, box: ComposerBox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.store.files.free_bytes", lambda _: 100 * MIB)
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(90 * MIB)
    paste(box, urls(large))
    stage.until(lambda: len(box.refusals) == 1)
    assert "no room left" in box.refusals[0]
    assert names(box) == []


# --- how they look ----------------------------------------------------------------------------


def test_pictures_are_shown_small_texts_by_their_first_words_and_both_can_be_looked_at(
    stage: Stage, box: ComposerBox, tmp_path: Path
) -> None:
    picture, text = tmp_path / "p.png", tmp_path / "t.txt"
    green = QImage(200, 100, QImage.Format.Format_RGB32)
    green.fill(QColor("green"))
    green.save(str(picture))
    text.write_text("Error 502\non every page")
    paste(box, urls(picture, text))
    stage.until(lambda: len(names(box)) == 2)
    stage.until(lambda: "Error 502 on every page" in chips(box)[1].detail)

    def middle() -> QColor:
        grabbed = chips(box)[0].picture.grab().toImage()
        return grabbed.pixelColor(grabbed.width() // 2, grabbed.height() // 2)

    stage.until(lambda: middle() == QColor("green"))
    stage.qtbot.mouseClick(chips(box)[1], Qt.MouseButton.LeftButton)
    stage.until(lambda: len(box.window().findChildren(AttachmentPreview)) == 1)
    box.window().findChildren(AttachmentPreview)[0].close()


# --- pictures over the limit ------------------------------------------------------------------


def turned(picture: QImage, orientation: int) -> bytes:
    """Return a JPEG file whose EXIF data says how it is to be turned."""
    data = encoded(picture, "JPG")
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"II*\x00" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + bytes(4)
    body = b"Exif\x00\x00" + tiff
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + data[2:]


def test_a_picture_is_made_smaller_upright_and_the_original_stays(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpeg"
    path.write_bytes(turned(noise(600, 300), 6))
    before = path.read_bytes()
    limit = 40_000
    small = shrink(path, path.name, limit)
    assert small is not None
    assert len(small.data) <= limit
    assert (small.name, small.content_type) == ("photo.jpeg", "image/jpeg")
    image = QImage.fromData(small.data)
    assert image.height() == pytest.approx(2 * image.width(), abs=2)
    assert path.read_bytes() == before


def test_a_transparent_picture_stays_so_and_others_become_jpeg(tmp_path: Path) -> None:
    clear = noise(200, 200).convertToFormat(QImage.Format.Format_ARGB32)
    clear.setAlphaChannel(noise(200, 200).convertToFormat(QImage.Format.Format_Grayscale8))
    kept = shrink(clear, "a.png", 60_000)
    assert kept is not None
    assert kept.content_type == "image/png"
    assert QImage.fromData(kept.data).hasAlphaChannel()
    path = tmp_path / "scan.bmp"
    noise(100, 100).save(str(path))
    plain = shrink(path, path.name, 10_000)
    assert plain is not None
    assert (plain.name, plain.content_type) == ("scan.jpg", "image/jpeg")


def test_what_is_no_picture_cannot_be_made_smaller(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    assert shrink(path, path.name, 100) is None
    assert shrink(noise(300, 300), "a.png", 50) is None


def test_a_picture_over_the_limit_is_made_smaller_only_when_asked(
    stage: Stage, box: ComposerBox, tmp_path: Path
) -> None:
    limits = Limits(attachment_bytes=50_000)
    load(stage, box, limits)
    path = tmp_path / "photo.png"
    noise(400, 200).save(str(path))
    other = tmp_path / "data.bin"
    other.write_bytes(bytes(60_000))
    paste(box, urls(path, other))
    stage.until(lambda: len(box.refusals) == 2)
    assert names(box) == []
    [button] = [b for b in box.findChildren(QPushButton) if b.text() == "Make it smaller"]
    button.click()
    stage.until(lambda: names(box) == ["photo.jpg"])
    assert box.draft is not None
    assert box.draft.files[0].size <= 50_000
    assert len(box.refusals) == 1
    assert QImageReader(str(path)).size().width() == 400


def test_a_picture_is_not_offered_smaller_where_its_kind_is_not_taken(
    stage: Stage, box: ComposerBox, tmp_path: Path
) -> None:
    load(stage, box, Limits(attachment_bytes=1000, attachment_types=("image/png",)))
    path = tmp_path / "photo.png"
    noise(100, 100).save(str(path))
    paste(box, urls(path))
    stage.until(lambda: len(box.refusals) == 1)
    assert not [b for b in box.findChildren(QPushButton) if b.text() == "Make it smaller"]


def test_a_reply_is_not_sent_without_the_file_that_was_left_out(
    stage: Stage, box: ComposerBox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached = asyncio.Event()

    async def never(path: Path, progress: Progress | None = None) -> OutgoingFile:
        del path, progress
        reached.set()
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(stage.session.actions, "attach_path", never)
    sent: list[object] = []
    box.send_asked.connect(sent.append)
    box.edit.setPlainText("with the file")
    file = tmp_path / "a.bin"
    file.write_bytes(b"a")
    paste(box, urls(file))
    box.send()
    stage.until(reached.is_set)
    chips(box)[0].removed.emit()
    stage.until(lambda: "was left out" in box.reason)
    assert sent == []
    assert box.draft == replace(box.draft, body="with the file") if box.draft else False


def test_many_files_leave_the_text_in_sight(stage: Stage, box: ComposerBox, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.log" for number in range(20)]
    for path in paths:
        path.write_text(path.name)
    paste(box, urls(*paths))
    stage.until(lambda: len(names(box)) == len(paths))
    shown = box.findChildren(FileChips)[0]
    stage.until(lambda: 0 < shown.height() <= MOST_HEIGHT)
    assert [chip.height() for chip in chips(box)] == [chips(box)[0].height()] * len(paths)
    assert "0.log" in chips(box)[0].detail
