"""Working on one ticket with others: who is there, and what they answered meanwhile."""
