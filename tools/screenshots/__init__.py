"""`make screenshots`: the pictures of the docs, taken of the real window on the demo helpdesk."""
