"""Press releases: from source to message. Never imports `bot`."""
