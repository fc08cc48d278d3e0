"""Asks a helpdesk that speaks the native API whether it keeps the API's rules.

A stranger to the client and to the embedded helpdesk: it knows the page docs/api/native.md alone.
"""
