"""Every promise of docs/promises.md, driven through the faults it is made for."""
