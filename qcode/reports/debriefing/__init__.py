"""The debriefing report: what coders compared, talked about and decided, and what may be claimed of it."""
