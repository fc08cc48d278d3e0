"""A newer version of the program, told and linked to."""
