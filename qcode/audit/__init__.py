"""The audit trail as a history of the analysis, and the codebook as it was."""
