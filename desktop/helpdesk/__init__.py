"""The embedded helpdesk: a real HTTP server over SQLite that implements docs/api/native.md.

It imports nothing of the client, so that the client is tested against a server of its own mind.
"""
