"""Pieces several algorithms share: declared once, read once."""
