"""Makes the program of a vendor out of a folder with their name, logo, colours and helpdesk."""
