"""What a package leaves out of the things that PyInstaller finds. Names are paths in the package.

Qt's plugins for devices and databases, its texts in other languages than ours, and what every
desktop has: with a GTK of our own beside the system's, dialogs and themes would not fit.
"""

import re
import sys
from pathlib import Path

Entry = tuple[str, str, str]
"""A line of PyInstaller's tables: name in the package, where it lies, kind."""

_LANGUAGES = "de|en|fa|nl|ru"
_PLUGINS = {
    "iconengines": "qsvgicon",
    "imageformats": "qgif|qico|qjpeg|qsvg|qwebp",
    "networkinformation": "qglib|qnetworkmanager|qnetworklistmanager|qapplenetworkinformation",
    "platforminputcontexts": "composeplatforminputcontext|ibusplatforminputcontext",
    "platforms": "qxcb|qwayland|qoffscreen|qwindows|qcocoa",
    "platformthemes": "qgtk3|qxdgdesktopportal",
    "printsupport": "cupsprintersupport",
    "styles": "qmodernwindowsstyle|qmacstyle",
    "wayland-decoration-client": "adwaita|bradient",
    "wayland-shell-integration": "xdg-shell",
}
"""Folders of plugins and what stays of each; a folder that is not named goes whole."""

_QT_LIBRARIES = re.compile(
    r"(Egl\w*|OpenGL|Qml\w*|Quick\w*|Sql|Pdf|VirtualKeyboard|WlShellIntegration)(\.so\.6|\.dll|$)"
)
"""Libraries that only those plugins want."""

_OF_PYTHON = re.compile(r"lib(python|ssl|crypto|ffi|sqlite3|bz2|lzma|z|uuid)[.\d-]")
"""What Python's own modules were built with, in versions that another system may not have."""


def kept(entry: Entry) -> bool:
    """Return whether the package has that file."""
    name, source = entry[0].replace("\\", "/"), Path(entry[1])
    plugin = re.search(r"/plugins/([^/]+)/(?:lib)?([^/]+?)(?:plugin)?\.(?:so|dll|dylib)$", name)
    if plugin:
        stays = _PLUGINS.get(plugin[1])
        return stays is not None and re.fullmatch(stays, plugin[2]) is not None
    if "/translations/qt" in name:
        return re.search(rf"/qtbase_({_LANGUAGES})\.qm$", name) is not None
    qt = re.search(r"(?:^|/)(?:lib)?Qt6?(\w+?(?:\.so\.6|\.dll)?)$", name)
    if qt and _QT_LIBRARIES.match(qt[1]):
        return False
    return not _of_the_system(name, source)


def _of_the_system(name: str, source: Path) -> bool:
    """Return whether that library is the desktop's own on free systems."""
    if not sys.platform.startswith("linux") or "/" in name:
        return False
    places = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
    ours = not str(source).startswith(places)
    return not ours and _OF_PYTHON.match(name) is None
