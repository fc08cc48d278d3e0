"""Finding words within the conversation on show."""
