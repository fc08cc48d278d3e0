"""One journey of a password in a process of its own: python -m tests.faults.canary_client FOLDER.

The password is in the environment (`tests.canary`); what is printed must not have it.
"""

import json
import sys
from pathlib import Path

from desktop.helpdesk.running import RunningHelpdesk
from tests.services.canary_journey import journey, watching
from tests.services.conftest import SEED


def main(folder: Path) -> None:
    """Go the journey below *folder*/person; print how much was said meanwhile."""
    with (
        RunningHelpdesk(folder / "helpdesk", seed_from=SEED) as helpdesk,
        watching(folder / "person") as watch,
    ):
        journey(helpdesk, watch)
        (folder / "person" / "log.txt").write_text(watch.log.getvalue(), "utf-8")
        print(json.dumps({"log": len(watch.log.getvalue()), "told": len(watch.told)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
