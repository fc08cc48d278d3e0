"""Keeps the profile and a helpdesk in step: what comes in, what goes out, and when."""
