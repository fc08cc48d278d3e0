"""Checks the spelling of what people write, with the dictionaries that are on the machine."""
