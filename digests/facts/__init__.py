"""A release → its figures and milestones. Pure: no I/O, clock or chance."""
