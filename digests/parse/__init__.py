"""A page → the releases on it. Pure: no I/O, clock or chance."""
