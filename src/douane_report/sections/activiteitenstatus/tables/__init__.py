"""Tables of activities: a label, and a mark level with it."""
