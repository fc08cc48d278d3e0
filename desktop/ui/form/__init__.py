"""Widgets for the fields of a form: one kind a file, all of them a `Control`."""
