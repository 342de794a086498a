"""Benchmarks: `make bench`, or `python -m tests.bench [NAME…]`. Each runs us beside peers and prints ratios."""
