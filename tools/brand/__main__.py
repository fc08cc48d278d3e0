"""Check a brand's folder, and make the copy of the project that builds its program.

Usage: python -m tools.brand FOLDER [OUT]

Without OUT the folder is only checked. The project's own folder, packaging/branding/deskbell, is
written into this tree instead of a copy.
"""

import sys
from pathlib import Path

from tools.brand import made, tree
from tools.brand.folder import LOGO, BadBrand, read


def main(arguments: list[str]) -> int:
    """Do it; return the exit code: 1 for a folder with faults, 2 for a wrong call."""
    if len(arguments) not in (1, 2) or arguments[0].startswith("-"):
        sys.stderr.write(__doc__ or "")
        return 2
    folder = Path(arguments[0])
    try:
        brand = read(folder)
    except BadBrand as bad:
        for fault in bad.faults:
            sys.stderr.write(f"{fault}\n")
        return 1
    if folder.resolve() == tree.ROOT / "packaging" / "branding" / "deskbell":
        (tree.ROOT / made.PLACE).write_text(made.text(brand), encoding="utf-8")
        (tree.ROOT / "resources" / "logo.svg").write_bytes((folder / LOGO).read_bytes())
        return 0
    if len(arguments) == 1:
        print(f"{brand.name} ({brand.id}): nothing is wrong with it")
        return 0
    target = Path(arguments[1])
    try:
        # The tools that make it run in folders of their own.
        tree.make(brand, folder, target.absolute())
    except tree.NotEmpty:
        sys.stderr.write(f"{target} is not empty: name a new folder, or empty that one\n")
        return 1
    print(f"{brand.name} is in {target}; in there, `make dist` makes its packages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
