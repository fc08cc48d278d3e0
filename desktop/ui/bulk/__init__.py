"""What is done to many tickets at once: the bar under the list, and what became of it."""
