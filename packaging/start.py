"""Where the packaged program begins: the command `deskbell`."""

import os
import sys

from desktop.__main__ import main

if getattr(sys, "frozen", False):
    # The package's own libraries are found already; a browser that we open must find the system's,
    # and a second Deskbell, the demo's helpdesk, must look for its own from the beginning.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

sys.exit(main())
