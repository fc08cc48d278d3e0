"""Request Tracker 5 over its REST2 interface.

`shapes` and the modules that speak of tickets, conversations, writes and cursors are pure; `session`
holds the sign-in, `backend` and `pulling` are the small flows over it.
"""
