"""A page of activities: its lines and marks, its columns, and the years of these."""
