"""What a merge tells: the table of conflicts that people fill, the report."""
