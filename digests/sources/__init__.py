"""Where releases come from: a file per kind."""
