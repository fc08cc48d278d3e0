"""The window's side of views that people make: what they say, the editor, keys and files."""
