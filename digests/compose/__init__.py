"""Stories → digests: choose, rank, render, fit. Pure: clock, templates and buttons are handed in."""
