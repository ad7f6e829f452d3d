"""From an office's file to what the workspace could take: read, joined to units, planned; nothing is written."""
