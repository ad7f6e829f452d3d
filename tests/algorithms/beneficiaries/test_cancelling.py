"""Cancelling at the start, half way and while writing: heard, and nothing left behind."""

import os
from pathlib import Path

import numpy as np
import pytest

from tests.algorithms.beneficiaries.bad_world import EVERY, World, destinations, write_raster

POINTS = 150_000


class Stop:
    """A feedback that cancels once ``share`` per cent are reached, and remembers that it did."""

    @staticmethod
    def at(share):
        from qgis.core import QgsProcessingFeedback

        class Cancelling(QgsProcessingFeedback):
            def __init__(self):
                super().__init__(False)
                self.when, self.reached = None, 0.0
                self.progressChanged.connect(self.look)

            def look(self, reached):
                if reached >= share and self.when is None:
                    self.when, self.reached = True, reached
                    self.cancel()

        return Cancelling()


@pytest.fixture(scope="module")
def large(qgis_app, tmp_path_factory):
    """The communes of the country with a figure, points all over them, a table of cells and a fine raster."""
    import processing

    from asd_plugin.algorithms.base import RESOURCES

    folder = tmp_path_factory.mktemp("large")
    communes = f"{Path(RESOURCES) / 'reference' / 'territory.gpkg'}|layername=commune"
    points, counts = folder / "SYNTHETIQUE_points.gpkg", folder / "SYNTHETIQUE_counts.gpkg"
    asked = {"TERRITORIES": communes, "HOUSEHOLDS": 400_000, "POINT_COUNT": POINTS}
    processing.run("asd:syntheticbeneficiaries", {**asked, "COUNTS": str(counts), "POINTS": str(points)})
    values = np.random.default_rng(1).gamma(0.5, 10, (4000, 5000))
    raster = write_raster(folder / "people.tif", values, west=-17.2, north=36.0, pixel=0.0034)
    return {"communes": communes, "points": str(points), "counts": str(counts), "raster": raster}


def asked(name, large):
    communes, points = large["communes"], large["points"]
    return {
        "beneficiarydensity": {"TERRITORIES": communes, "BENEFICIARIES": points},
        "beneficiarygrid": {"BENEFICIARIES": points, "TERRITORIES": communes, "SIZE": 3000, "EXTENT": 2},
        "densitysurface": {"INPUT": points, "BANDWIDTH": 4000, "PIXEL": 400},
        "smoothrates": {"INPUT": communes, "EVENTS": "households", "POPULATION": "population"},
        "hotspots": {"INPUT": communes, "FIELD": "population", "PERMUTATIONS": 9999},
        "zonalstatistics": {"TERRITORIES": communes, "RASTER": large["raster"], "STATISTICS": [0, 2, 6, 7]},
        "protecttable": {
            "INPUT": large["counts"], "UNIT_FIELD": "unit_code", "PERIOD_FIELD": "period", "KEYS": ["milieu"],
            "KEYS_NOT_ADDITIVE": ["programme"], "COUNTS": ["households", "people"],
        },
        "maskpoints": {"INPUT": points, "TERRITORIES": communes},
        "anonymitycheck": {"INPUT": points, "QUASI_FIELDS": ["unit_code", "programme"]},
        "syntheticbeneficiaries": {"TERRITORIES": communes, "HOUSEHOLDS": 400_000, "POINT_COUNT": POINTS},
    }[name]  # fmt: skip


@pytest.mark.parametrize("share", [0.0, 50.0, 92.0])
@pytest.mark.parametrize("name", EVERY)
def test_a_cancel_is_heard_and_leaves_nothing(run, tmp_path, large, name, share):
    world, feedback = World(tmp_path, run), Stop.at(share)
    found = world.attempt(name, feedback=feedback, **asked(name, large))
    assert not found.is_refused, found.words
    written = sorted(one for one in found.results if one in destinations(name, tmp_path))
    if feedback.when is None:  # after 90 % a run only writes: nothing was told any more
        assert share > 90 and found.files
        return
    if feedback.reached > 90 and written:  # too late to stop: then it is whole
        assert len(found.files) >= len(written)
        return
    assert (written, found.files) == ([], [])
    assert open_files(tmp_path) == []  # Windows removes no file that is still open


def open_files(folder):
    """Files of ``folder``, removed ones too, that this process holds open."""
    here = Path("/proc/self/fd")
    links = [os.readlink(one) for one in here.iterdir() if one.is_symlink()] if here.is_dir() else []
    return [link for link in links if link.startswith(str(folder))]
