"""Time in the window: the running timer, entries by hand, the timesheet."""
