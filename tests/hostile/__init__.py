"""A helpdesk that means harm, and what it may send: see README.md for what each row is held by."""
