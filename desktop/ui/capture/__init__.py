"""Bringing in calls, chats and mails: what was read, whose it is, and where it goes."""
