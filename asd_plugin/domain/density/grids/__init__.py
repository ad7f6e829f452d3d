"""Grids of equal cells: points counted in them, commune counts spread over them by where people live."""
