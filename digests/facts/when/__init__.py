"""When: what a text says of days, moments and stretches of time, before it is known what happens then."""
