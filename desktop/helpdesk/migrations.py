"""How a file of an older layout becomes one of today's; new tables come by themselves."""

FIRST = 4
"""The oldest layout that is brought up to date."""

STEPS: dict[int, tuple[str, ...]] = {
    4: ("ALTER TABLE messages ADD COLUMN conversation TEXT NOT NULL DEFAULT ''",),
    5: (),
    6: ("ALTER TABLE notices ADD COLUMN trigger TEXT NOT NULL DEFAULT ''",),
    7: (),
}
"""What makes a layout the next one, beside the tables that it lacks."""
