"""Parts of units in cells: squares by the raster's exact shares, against polygons cut one by one."""

import numpy as np
import pytest


@pytest.fixture()
def units(qgis_app):
    from qgis.core import QgsGeometry

    from asd_plugin.sources.patterns.grid_territories import PlaneUnits

    def ring(x, y, wide, turn=1.0):
        angles = turn * np.linspace(0, 2 * np.pi, 40)
        rim = wide * (1 + 0.3 * np.sin(5 * angles))
        return ", ".join(f"{x + r * np.cos(a)} {y + r * np.sin(a)}" for r, a in zip(rim, angles))

    first, last = ring(130, -70, 900), ring(-4000, 2500, 333)
    first = f"{first}, {first.split(', ')[0]}"
    last = f"{last}, {last.split(', ')[0]}"
    hole = ring(130, -70, 200, -1.0)
    hole = f"{hole}, {hole.split(', ')[0]}"
    square = "0 0, 2000 0, 2000 1000, 0 1000, 0 0"
    both = f"MULTIPOLYGON ((({last})), (({square})))"
    texts = [f"POLYGON (({first}), ({hole}))", None, both, f"POLYGON (({square}))"]
    return PlaneUnits([None if text is None else QgsGeometry.fromWkt(text) for text in texts])


@pytest.mark.parametrize("size", [97.0, 500.0, 10_000.0])
def test_areas_in_squares_equal_polygons_cut_one_by_one(units, size):
    from asd_plugin.domain.density.grids.cells import Grid
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.patterns.grid_territories import areas_by_cell, cell_shapes

    grid = Grid("square", size)
    found = areas_by_cell(units, [0, 1, 2, 3], grid, Silent())
    assert found.groupby("unit")["area_m2"].sum().tolist() == pytest.approx(
        [shape.area() for shape in units.shapes if shape is not None], rel=1e-9
    )
    slow = {}
    for place, shape in enumerate(units.shapes):
        if shape is None:
            continue
        frame = shape.boundingBox()
        keys = grid.covering(frame.xMinimum(), frame.yMinimum(), frame.xMaximum(), frame.yMaximum())
        for key, cell in zip(keys.tolist(), cell_shapes(grid, keys)):
            area = shape.intersection(cell).area()
            if area > 1e-9 * size**2:
                slow[place, key] = area
    fast = {(row.unit, row.key): row.area_m2 for row in found.itertuples()}
    assert fast.keys() == slow.keys()
    assert list(fast.values()) == pytest.approx([slow[one] for one in fast], rel=1e-6, abs=1e-6 * size**2)
