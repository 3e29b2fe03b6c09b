"""The audit trail as a history of the analysis."""
