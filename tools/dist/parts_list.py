"""The list of a package's parts that machines read: a CycloneDX SBOM."""

import json
import subprocess
from typing import Any

from tools.dist.notices import normalised, parts
from tools.dist.places import ENVIRONMENT, FOLDER, ROOT, python

SBOM = FOLDER / "sbom.cdx.json"


def write() -> None:
    """Write the SBOM of the program's own parts; what only builds it is left out."""
    asked = [
        "environment",
        "--pyproject",
        ROOT / "pyproject.toml",
        "--output-reproducible",
        "--output-format",
        "JSON",
    ]
    told = subprocess.run(
        [python(), "-m", "cyclonedx_py", *asked, ENVIRONMENT],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout
    SBOM.write_text(json.dumps(of_the_program(json.loads(told)), indent=2) + "\n", encoding="utf-8")


def of_the_program(whole: dict[str, Any]) -> dict[str, Any]:
    """Return *whole*, a CycloneDX document of the build's environment, without its tools."""
    ours = {part.name for part in parts()}
    kept = [each for each in whole["components"] if normalised(each["name"]) in ours]
    missing = ours - {normalised(each["name"]) for each in kept}
    if missing:
        raise ValueError(f"the SBOM lacks {', '.join(sorted(missing))}")
    known = {each["bom-ref"] for each in kept} | {whole["metadata"]["component"]["bom-ref"]}
    depends = [
        {**each, "dependsOn": [ref for ref in each.get("dependsOn", []) if ref in known]}
        for each in whole["dependencies"]
        if each["ref"] in known
    ]
    return {**whole, "components": kept, "dependencies": depends}
