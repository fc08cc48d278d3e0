"""What a file is by its content, where that is not what its name says."""

from enum import StrEnum

from desktop.ui.render.file_names import extension
from desktop.ui.render.names import names


class Kind(StrEnum):
    """A kind of file that tells itself by its first bytes."""

    PNG = "PNG"
    JPEG = "JPEG"
    GIF = "GIF"
    WEBP = "WebP"
    PDF = "PDF"
    ZIP = "ZIP"
    EXE = "Windows program"
    ELF = "Linux program"
    SCRIPT = "script"


PROGRAMS = frozenset({Kind.EXE, Kind.ELF, Kind.SCRIPT})
_EXTENSIONS = {
    Kind.PNG: names("png apng"),
    Kind.JPEG: names("jpg jpeg jpe jfif"),
    Kind.GIF: names("gif"),
    Kind.WEBP: names("webp"),
    Kind.PDF: names("pdf ai"),
    # Many formats are ZIP files inside.
    Kind.ZIP: names(
        "zip docx docm dotx dotm xlsx xlsm xltx xltm xlam pptx pptm potx potm ppsx ppam "
        "odt ods odp odg odf ott ots otp epub jar apk aab ipa xpi crx whl egg war ear vsdx kmz "
        "3mf cbz idml sketch pages numbers key usdz nupkg appx msix appxbundle msixbundle vsix"
    ),
    Kind.EXE: names("exe dll scr com cpl ocx sys drv efi pif mui ax tsp acm msstyles"),
    Kind.ELF: names("so o bin run appimage ko elf out prx axf"),
    Kind.SCRIPT: names(
        "sh bash zsh ksh csh fish command run py pyw pl pm rb js mjs cjs ts lua tcl awk sed php r "
        "jl groovy kts swift ps1 cgi txt text log md"
    ),
}
_TEXTS = names("txt text log md csv tsv json xml yaml yml ini conf cfg toml sql css js py sh")
_TOLD_BY_NAME = frozenset[str]().union(*_EXTENSIONS.values()) | names(
    "txt text log md csv tsv json xml html htm rtf doc xls ppt bmp tif tiff heic avif svg ico "
    "mp3 wav ogg flac m4a opus mp4 mkv webm avi mov mpg mpeg eml ics vcf"
)


def kind_of(head: bytes) -> Kind | None:
    """Return what a file with these first bytes is; None where they do not tell."""
    starts = (
        (b"\x89PNG\r\n\x1a\n", Kind.PNG),
        (b"\xff\xd8\xff", Kind.JPEG),
        (b"GIF87a", Kind.GIF),
        (b"GIF89a", Kind.GIF),
        (b"PK\x03\x04", Kind.ZIP),
        (b"PK\x05\x06", Kind.ZIP),
        (b"\x7fELF", Kind.ELF),
        (b"MZ", Kind.EXE),
        (b"#!", Kind.SCRIPT),
    )
    found = next((kind for start, kind in starts if head.startswith(start)), None)
    if found is Kind.EXE and b"\x00" not in head[:256]:
        # A text may begin with these two letters; a program's head is full of zeros.
        return None
    if found is None and head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Kind.WEBP
    # Readers of PDF take it wherever it begins within the first 1,024 bytes.
    if found is None and b"%PDF-" in head[:1024]:
        return Kind.PDF
    return found


def is_text(name: str, content_type: str) -> bool:
    """Tell whether a file is a text that people read, by what is said of it."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind.startswith("text/") or extension(name) in _TEXTS


def contradiction(name: str, head: bytes) -> Kind | None:
    """Return what a file really is where its name says another thing; else None.

    A name without a known extension says nothing, unless the file is a program.
    """
    kind = kind_of(head)
    if kind is None:
        return None
    said = extension(name)
    if said in _EXTENSIONS[kind]:
        return None
    return kind if kind in PROGRAMS or said in _TOLD_BY_NAME else None
