"""The small world of files that the matrix of bad inputs spoils."""

import pytest

from tests.algorithms.beneficiaries.bad_world import World


@pytest.fixture()
def world(run, tmp_path):
    return World(tmp_path, run)
