"""Sections that are a table of names and figures, whatever the section."""
