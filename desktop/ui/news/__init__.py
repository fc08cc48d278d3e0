"""New messages, told outside the window: what is said, what acts on it, what is muted."""
