"""Saved replies and macros in the window: choosing, using and keeping them."""
