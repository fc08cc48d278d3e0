"""A conversation taken out of the program: on paper, as PDF, as mails, as JSON with its files."""
