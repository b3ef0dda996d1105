"""Titles of the groups of activities, over their rows or beside them."""
