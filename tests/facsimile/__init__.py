"""Facsimile reports: invented annual reports with a known ground truth.

Nothing in this package knows how a report is extracted. It typesets reports that a
person can read without effort, in layouts that a designer may choose, and writes beside
each one the figures that are on it.
"""
