"""The coach: advice on what is being written, so that it needs no question back.

Pure and quick: every rule reads the draft and the helpdesk's catalog, and nothing else. `advice`
holds the values, `review` runs the rules.
"""
