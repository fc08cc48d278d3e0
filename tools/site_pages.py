"""What the site of the documents needs beside the files in docs: a hook of mkdocs.

The README is its first page, and changes and contributing are pages. A link that leads out of the
documents, into the sources, becomes the path it leads to: on a site there is nothing behind it.
"""

import re
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
"""Pages from the project's root, under the names they have on the site."""
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_AWAY = re.compile(r"[a-z]+:|#")


def on_files(files: Any, config: Any) -> Any:
    """Add the pages from the project's root."""
    # It is there while a site is made, and nowhere else.
    file = import_module("mkdocs.structure.files").File
    for source, name in PAGES.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        files.append(file.generated(config, name, content=moved(text, source)))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Take the links out of the documents away from a page of docs."""
    source = page.file.src_uri
    return markdown if source in PAGES.values() else moved(markdown, f"docs/{source}")


def moved(text: str, source: str) -> str:
    """Return *text*, of the file *source*, with its links as they are on the site."""
    folder = PurePosixPath(source).parent
    here = folder if folder.parts else PurePosixPath("docs")

    def link(match: re.Match[str]) -> str:
        picture, words, target = match.groups()
        if _AWAY.match(target):
            return match[0]
        path, mark, anchor = target.partition("#")
        told = _plain(folder / path)
        if told in PAGES:
            told = f"docs/{PAGES[told]}"
        if told.startswith("docs/") and (ROOT / told).suffix and _is_page(told):
            up = "../" * (len(here.parts) - 1)
            return f"{picture}[{words}]({up}{told.removeprefix('docs/')}{mark}{anchor})"
        return f"{words} (`{told}`)"

    return _LINK.sub(link, text)


def _is_page(path: str) -> bool:
    return (ROOT / path).is_file() or path.removeprefix("docs/") in PAGES.values()


def _plain(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
