"""Surveys in the window: brought in column by column, and looked after once they are there."""
