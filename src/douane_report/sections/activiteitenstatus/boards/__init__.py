"""Boards of activities: a column for each status."""
