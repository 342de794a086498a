"""A coverage-guided fuzzer: `make fuzz`, or `python -m tests.fuzz [TARGET…] --seconds 60`. What fell is a seed."""
