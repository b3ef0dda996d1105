"""The order in which pages tell of risks, and whose each line is."""
