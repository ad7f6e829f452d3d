"""Pages about the office's own data."""
