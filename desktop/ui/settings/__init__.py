"""What a person can set, in one window that can be searched."""
