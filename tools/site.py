"""`make site`: the documents as a site in build/site; a link that leads nowhere is a failure."""

import os
import subprocess
import sys

from tools.environments import ROOT, make


def main() -> int:
    """Build it; return the exit code."""
    python = make(ROOT / "build" / "site-env", "site", program=False)
    # It tells of its successor at each run otherwise.
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    command = [python, "-m", "mkdocs", "build", "--quiet"]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
