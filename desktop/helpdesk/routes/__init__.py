"""The HTTP doors, a file for each subject."""
