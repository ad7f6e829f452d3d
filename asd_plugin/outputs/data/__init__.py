"""What is written about the office's own data."""
