"""The office's own data: tables matched with units, imported, exchanged."""
