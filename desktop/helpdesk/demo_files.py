"""The demo's attachments: small but real files, made when they are needed."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

Colour = tuple[int, int, int]
WHITE, INK, GREY = (255, 255, 255), (52, 58, 70), (214, 219, 228)
RED, GREEN, BLUE = (214, 69, 65), (63, 156, 99), (72, 118, 214)


@dataclass(frozen=True, slots=True)
class MadeFile:
    """The content of a file and its type."""

    content: bytes
    content_type: str


class Picture:
    """A small canvas of rectangles."""

    def __init__(self, width: int, height: int, background: Colour) -> None:
        self.width, self.height = width, height
        self._rows = [bytearray(bytes(background) * width) for _ in range(height)]

    def box(self, left: int, top: int, width: int, height: int, colour: Colour) -> None:
        """Fill a rectangle, as far as it is on the canvas."""
        left, right = max(0, left), min(self.width, left + width)
        for row in self._rows[max(0, top) : max(0, top + height)]:
            row[left * 3 : right * 3] = bytes(colour) * max(0, right - left)

    def png(self) -> bytes:
        """Return the picture as PNG."""
        raw = b"".join(b"\0" + bytes(row) for row in self._rows)
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def make(kind: str, name: str) -> MadeFile:
    """Return a file of that kind; raises KeyError for a kind there is none of."""
    return _MAKERS[kind](name)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)


def _screenshot(name: str) -> MadeFile:
    """Draw a browser's window with an error in it; names make them differ."""
    seed = zlib.crc32(name.encode())
    picture = Picture(720, 440, (236, 239, 244))
    picture.box(0, 0, 720, 44, INK)
    for at, colour in enumerate((RED, (232, 178, 66), GREEN)):
        picture.box(16 + at * 24, 16, 12, 12, colour)
    picture.box(110, 12, 560, 20, (84, 92, 108))
    picture.box(40, 76, 640, 332, WHITE)
    picture.box(64, 104, 592, 56, (252, 233, 232))
    picture.box(64, 104, 6, 56, RED)
    picture.box(88, 120, 180 + seed % 200, 8, RED)
    picture.box(88, 138, 300 + seed % 120, 6, (224, 150, 148))
    for line in range(7):
        width = 260 + (seed >> line * 3) % 320
        picture.box(64, 192 + line * 26, width, 8, GREY)
    picture.box(64, 380, 110, 18, BLUE)
    return MadeFile(picture.png(), "image/png")


def _chart(name: str) -> MadeFile:
    """Draw response times over a night, with a peak at three o'clock."""
    seed = zlib.crc32(name.encode())
    picture = Picture(720, 320, WHITE)
    for line in range(5):
        picture.box(48, 40 + line * 56, 640, 1, GREY)
    for at in range(64):
        noise = (seed >> at % 24) % 17
        peak = max(0, 170 - 22 * abs(at - 40)) * (1 if seed % 2 else 2) // 2
        height = 18 + noise + peak
        picture.box(50 + at * 10, 264 - height, 7, height, RED if height > 90 else BLUE)
    picture.box(48, 264, 640, 2, INK)
    return MadeFile(picture.png(), "image/png")


def _pdf(title: str, lines: list[str]) -> MadeFile:
    """Return one A4 page of plain lines."""
    shown = [f"BT /F1 20 Tf 56 770 Td ({title}) Tj ET"]
    shown += [f"BT /F1 11 Tf 56 {724 - at * 18} Td ({text}) Tj ET" for at, text in enumerate(lines)]
    page = "\n".join(shown).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return MadeFile(bytes(out), "application/pdf")


def _invoice(_name: str) -> MadeFile:
    return _pdf(
        "Lindenhost - Invoice",
        [
            "Customer: Anker Studio",
            "",
            "VPS M, one month ............................ EUR 19.00",
            "Web hosting, 14 sites ....................... EUR 42.00",
            "Domain names, 3 ............................. EUR 28.50",
            "",
            "Net ......................................... EUR 89.50",
            "VAT 21 % .................................... EUR 18.80",
            "Total ....................................... EUR 108.30",
        ],
    )


def _offer(_name: str) -> MadeFile:
    return _pdf(
        "Lindenhost - Offer",
        [
            "Managed database M: 4 GB memory, 50 GB storage, standby included",
            "EUR 39.00 per month, cancel any month",
            "",
            "This offer is valid for 30 days.",
        ],
    )


def _text(*lines: str) -> MadeFile:
    return MadeFile("\n".join((*lines, "")).encode(), "text/plain")


def _log(_name: str) -> MadeFile:
    lines = [
        f"03:{minute:02}:{minute * 7 % 60:02} GET /shop/{minute * 37 % 900} "
        f"{'504' if minute % 9 == 0 else '200'} {(minute * 331) % 9000 + 120} ms"
        for minute in range(60)
    ]
    return _text(*lines)


def _mail_headers(_name: str) -> MadeFile:
    return _text(
        "Return-Path: <noreply@anker-studio.example>",
        "Received: from out-2.lindenhost.example (198.51.100.12) by mx.mail.example",
        "Authentication-Results: mx.mail.example; spf=fail smtp.mailfrom=anker-studio.example;",
        "  dkim=none; dmarc=none",
        "From: Anker Studio <noreply@anker-studio.example>",
        "Subject: Thank you for your message",
        "X-Spam-Flag: YES",
    )


def _site_list(_name: str) -> MadeFile:
    sites = ("anker-studio", "kaart", "menu", "bakkerij", "shop", "shop-old", "verlag-nord")
    return _text(*(f"{at:>2}  {site}.example" for at, site in enumerate(sites, 1)))


def _hosts(_name: str) -> MadeFile:
    return _text("203.0.113.40  anker-studio.example www.anker-studio.example")


def _archive(_name: str) -> MadeFile:
    """Pack a script and its notes; the fixed date keeps the content the same every time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        script = "import json, urllib.request\n\nprint('see README.txt for how to run this')\n"
        for name, text in (("README.txt", "Run: python3 script.py\n"), ("script.py", script)):
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text)
    return MadeFile(packed.getvalue(), "application/zip")


_MAKERS: dict[str, Callable[[str], MadeFile]] = {
    "screenshot": _screenshot,
    "chart": _chart,
    "invoice": _invoice,
    "offer": _offer,
    "log": _log,
    "mailheaders": _mail_headers,
    "sitelist": _site_list,
    "hosts": _hosts,
    "archive": _archive,
}
