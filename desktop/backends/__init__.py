"""One folder per helpdesk: wire code is pure functions, flow code is small."""
