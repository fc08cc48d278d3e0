"""Deskbell's own API (docs/api/native.md), as the embedded helpdesk and vendors serve it."""
