"""COREQ, the checklist for reports on interviews and focus groups: its items, filled from the project where it can be."""
