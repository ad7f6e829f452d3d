"""Sentences about the office's own data: files read, rows matched to units, imports, packages exchanged."""
