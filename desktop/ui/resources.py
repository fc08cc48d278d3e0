"""Where icons and fonts lie: beside the package in a checkout, inside it in an installed wheel."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the directory that holds `icons/`, `fonts/` and `logo.svg`.

    Raises FileNotFoundError where the installation is not whole.
    """
    package = Path(__file__).resolve().parent.parent
    places = [package / "resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if isinstance(frozen, str):
        places.insert(0, Path(frozen) / "resources")
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise FileNotFoundError(f"no resources in {', '.join(map(str, places))}")


def translations() -> Path:
    """Return the directory of the compiled translations; it may be absent."""
    return root().parent / "translations"


def path(*parts: str) -> Path:
    """Return the path of one resource: `path("icons", "send.svg")`."""
    return root().joinpath(*parts)
