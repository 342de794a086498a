"""What Dateline remembers: tables, and functions over a transaction."""
