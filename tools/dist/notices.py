"""The licence notices of all that a package holds, as its licences ask."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from tools import bootstrap
from tools.dist.places import ENVIRONMENT, FOLDER, ROOT

NOTICES = FOLDER / "licences"
TEXTS = ROOT / "packaging" / "licences"

_QT = "LGPL-3.0-only"
_TEXT_OF = {
    "pyside6-essentials": (_QT, ("LGPL-3.0.txt", "GPL-3.0.txt")),
    "shiboken6": (_QT, ("LGPL-3.0.txt", "GPL-3.0.txt")),
}
"""Parts that bring no text of their licence: what it is, and where the text lies here."""

_A_NOTICE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|ofl)")


@dataclass(frozen=True, slots=True)
class Part:
    """Something a package holds that others made."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def runtime_names() -> set[str]:
    """Return the normalised names of the distributions that the program itself needs here."""
    uv = bootstrap.uv_on_path() or bootstrap.own_uv()
    asked = [
        "export",
        "--quiet",
        "--locked",
        "--no-default-groups",
        "--no-hashes",
        "--no-emit-project",
        "--no-annotate",
        "--no-header",
    ]
    told = subprocess.run([uv, *asked], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {
        line.split("==")[0].lower().replace("_", "-") for line in told.splitlines() if "==" in line
    }


def parts() -> list[Part]:
    """Return the distributions in the package, by name. One without a notice is a ValueError."""
    wanted = runtime_names()
    packages = next(ENVIRONMENT.glob("**/site-packages"))
    found = [
        _part(each)
        for each in distributions(path=[os.fspath(packages)])
        if normalised(each.name) in wanted
    ]
    bare = [part.name for part in found if not part.texts]
    if bare:
        raise ValueError(
            f"no text of a licence comes with {', '.join(bare)}; add one to notices.py"
        )
    return sorted(found, key=lambda part: part.name)


def normalised(name: str) -> str:
    """Return *name*, of a distribution, as every index spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(distribution: Distribution) -> Part:
    name = normalised(distribution.name)
    if name in _TEXT_OF:
        licence, files = _TEXT_OF[name]
        return Part(name, distribution.version, licence, tuple(TEXTS / file for file in files))
    licence = _told(distribution, "License-Expression") or _classified(distribution)
    licence = licence or _told(distribution, "License").partition("\n")[0]
    texts = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and _A_NOTICE.search(file.name)
    ]
    return Part(name, distribution.version, licence or "see its text", tuple(texts))


def _told(distribution: Distribution, field: str) -> str:
    return (distribution.metadata.get_all(field) or [""])[0]


def _classified(distribution: Distribution) -> str:
    told = distribution.metadata.get_all("Classifier") or []
    licences = [c.split(" :: ")[-1] for c in told if c.startswith("License :: ")]
    return " AND ".join(licences)


def collect() -> None:
    """Write the notices of everything in the folder into `licences`, with a list of them."""
    shutil.rmtree(NOTICES, ignore_errors=True)
    lines = ["What this package holds besides Deskbell, and under which licences.", ""]
    for part in parts():
        _keep(part.name, part.texts)
        lines.append(f"{part.name} {part.version}: {part.licence}")
    lines.append(f"python {sys.version.split()[0]}: PSF-2.0")
    _keep("python", [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"])
    for library, text in system_libraries():
        _keep(library, [text])
        lines.append(f"{library}: see its text")
    for name, text in (("lucide-icons", "icons/LICENSE"), ("vazirmatn-font", "fonts/OFL.txt")):
        _keep(name, [ROOT / "resources" / text])
        lines.append(f"{name}: see its text")
    _keep("deskbell", [ROOT / "LICENSE"])
    (NOTICES / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _keep(name: str, texts: list[Path] | tuple[Path, ...]) -> None:
    place = NOTICES / name
    place.mkdir(parents=True, exist_ok=True)
    for text in texts:
        shutil.copyfile(text, place / (text.name if text.suffix else f"{text.name}.txt"))


def system_libraries() -> list[tuple[str, Path]]:
    """Return what Debian says of the libraries that were taken from the system: package, notice."""
    if not sys.platform.startswith("linux"):
        # The Pythons of other systems bring these, and their notices in their own text.
        return []
    found: dict[str, Path] = {}
    for library in sorted((FOLDER / "_internal").glob("lib*.so*")):
        owner = _debian_owner(library.name)
        # Python's own came with its interpreter, from wherever that is.
        if owner is not None and not owner.startswith("libpython"):
            found[owner] = Path("/usr/share/doc") / owner / "copyright"
    return sorted(found.items())


def _debian_owner(library: str) -> str | None:
    told = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    owner = told.partition(":")[0].strip()
    return owner or None
