"""The package against the source: how large it is, and how soon its list is on the screen.

Both are started the same way on a screen of their own, and looked at there, not from inside.
"""

import json
import mmap
import signal
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.harness import ROOT, WORK, Figure, as_json, in_turns, ratio_figure, say
from benchmarks.profiles import USUAL, profile
from tools.dist import places, trial

RUNS = 9
SIZE = 60.0
WIDTH, HEIGHT = 1280, 800
_LIST = (range(300, 620), range(260, 760, 4))
"""Where the window has its list, without what stands there whether it is filled or not."""
_BAND = 40
_PATIENCE = 30.0


def build() -> None:
    """Make the package where there is none of the present commit."""
    git = ["git", "log", "-1", "--format=%ct", "--", "desktop", "packaging", "resources"]
    commit = int(subprocess.check_output(git, cwd=ROOT, text=True))
    folder = places.FOLDER
    if not folder.exists() or folder.stat().st_ctime < commit:
        say("  building the package …")
        subprocess.run(
            [sys.executable, "-m", "tools.dist"], cwd=ROOT, check=True, stdout=sys.stderr
        )


def started(command: list[str | Path], environment: dict[str, str]) -> float:
    """Return the milliseconds from starting *command* to a list full of text on the screen."""
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as program:
        try:
            while not _is_listed(environment):
                assert program.poll() is None, program.returncode
                assert time.perf_counter() - begun < _PATIENCE, "no list came"
                time.sleep(0.002)
            return (time.perf_counter() - begun) * 1000
        finally:
            program.send_signal(signal.SIGTERM)
            program.wait(_PATIENCE)
            while _is_listed(environment):
                time.sleep(0.01)


def _is_listed(environment: dict[str, str]) -> bool:
    """Tell whether the list's bands have dark letters in them, as those with a subject have."""
    with trial.framebuffer(environment).open("rb") as file:
        picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        first = len(picture) - WIDTH * HEIGHT * 4
        bands = {y // _BAND for y in _LIST[1] if _has_letters(picture, first + y * WIDTH * 4)}
        picture.close()
    return len(bands) >= 0.45 * len({y // _BAND for y in _LIST[1]})


def _has_letters(picture: mmap.mmap, line: int) -> bool:
    pixels = picture[line + _LIST[0].start * 4 : line + _LIST[0].stop * 4]
    green = pixels[1::4]  # which weighs the most
    # On something light: a screen without any window is black all over.
    return min(green) < 96 and max(green) > 200


def main() -> int:
    """Print the figures as JSON."""
    WORK.mkdir(parents=True, exist_ok=True)
    build()
    folder = profile(USUAL)
    packed = places.FOLDER / "deskbell"
    sizes = {
        path.suffix: path.stat().st_size / 1e6
        for path in places.PACKAGES.iterdir()
        if path.suffix in (".deb", ".xz")
    }
    with trial.screen() as environment:
        plain = environment | {
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(WORK / "bytecode"),
        }
        runs = in_turns(
            lambda: started([packed, "--profile", folder], environment),
            lambda: started([sys.executable, "-m", "desktop", "--profile", folder], plain),
            RUNS,
        )
    figures = [
        ratio_figure(
            "package_start",
            "start of the package to a list on the screen, 10,000 tickets (baseline: the source)",
            "ms",
            runs,
            at_most=1,
            facts={"tickets": USUAL.tickets, "screen": f"{WIDTH} × {HEIGHT}"},
        ),
        *(
            Figure(
                name=f"package_size{suffix}",
                title=title,
                unit="MB",
                value=sizes[suffix],
                aim=f"≤ {SIZE:g} MB",
                met=sizes[suffix] <= SIZE,
            )
            for suffix, title in ((".deb", "size of the .deb"), (".xz", "size of the archive"))
        ),
    ]
    print(json.dumps([as_json(figure) for figure in figures]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
