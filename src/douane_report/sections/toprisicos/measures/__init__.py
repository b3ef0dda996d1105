"""Measures against risks: in tables, on cards, in bands, in paragraphs."""
