"""The panel in which staff work on a ticket, beside its conversation."""
