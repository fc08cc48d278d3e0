"""Item models: windows on what services can read."""
