"""The automation centre: rules that a helpdesk runs by itself, in a window of their own."""
