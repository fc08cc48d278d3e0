"""What the program writes down of itself: where and of what kind, never what people wrote."""
