"""Charts: bars, lines and tables of their figures, each label tied to what it measures."""
