"""Pages about packages."""
