"""The whole client core against a small reference model, driven by a Hypothesis state machine."""
