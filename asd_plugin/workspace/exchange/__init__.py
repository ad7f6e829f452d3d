"""Packages between the centre and its offices: cut, sealed, read, compared, merged in one transaction."""
