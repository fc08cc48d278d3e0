"""Deskbell: a native desktop client for support tickets that works offline."""

__version__ = "0.1.0"
