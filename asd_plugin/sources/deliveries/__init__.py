"""Deliveries of households and facilities: files and layers read row by row for the workspace."""
