"""What a person can do, as functions: the only door between the window and everything below."""
