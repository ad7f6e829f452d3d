"""The agency's methods, pure: no QGIS, no Qt, no files, no translation."""
