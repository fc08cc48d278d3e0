"""The window: Qt lives here and in `app` alone. Views ask services; they never do the work."""
