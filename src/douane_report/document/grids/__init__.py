"""Tables of figures in columns: where they stand, what heads them, and whose each row is."""
