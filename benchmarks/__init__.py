"""What Deskbell costs, measured: each figure beside a baseline of the same moment and machine."""
