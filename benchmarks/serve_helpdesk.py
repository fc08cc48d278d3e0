"""Serve the embedded helpdesk from a folder: python -m benchmarks.serve_helpdesk FOLDER."""

import sys
from pathlib import Path

from desktop.helpdesk.serve import serve

if __name__ == "__main__":
    serve(Path(sys.argv[1]), 0, None)
