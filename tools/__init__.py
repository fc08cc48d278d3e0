"""What developers and CI run around the program; nothing of it ships."""
