"""Request Tracker 5 over its REST2 interface.

`session` holds the sign-in; `desk`, `pulling`, `sending` and `backend` are the small flows over it;
everything else here is pure.
"""
