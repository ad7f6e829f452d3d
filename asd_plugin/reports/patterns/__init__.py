"""Pages of hot spots."""
