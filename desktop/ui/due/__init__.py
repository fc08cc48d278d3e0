"""Promised answers that are due soon or late, as the window and the desktop tell them."""
