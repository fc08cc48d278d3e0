"""What processes hold in memory; alone in this file, so that reading it loads nothing else."""

import os


def resident() -> float:
    """Return the MiB of this process that are in memory."""
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def proportional(process: int) -> float:
    """Return the MiB of a process and all it started; what several share is counted once (PSS)."""
    with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as rollup:
        own = sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return own / 1024 + proportional_children(process)


def proportional_children(process: int) -> float:
    """Return the MiB of all that a process started, itself left out (PSS)."""
    total = 0.0
    for task in os.listdir(f"/proc/{process}/task"):
        try:
            with open(f"/proc/{process}/task/{task}/children", encoding="ascii") as children:
                total += sum(proportional(int(child)) for child in children.read().split())
        except FileNotFoundError:  # it ended meanwhile
            continue
    return total
