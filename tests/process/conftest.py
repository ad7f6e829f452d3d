"""Real executables with the plugin enabled in a profile of their own."""

import subprocess

import pytest

from tools.qgis_machine import isolated_environment, qgis_process_program


@pytest.fixture(scope="session")
def environment(tmp_path_factory):
    """Environment of an isolated profile, English interface."""
    return {**isolated_environment(tmp_path_factory.mktemp("home"), "en"), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="session")
def qgis_process(environment):
    """Call ``qgis_process`` with arguments; ``extra`` changes the environment. Returns the finished process."""

    def call(*arguments, extra=None, prefix=()):
        command = [*prefix, qgis_process_program(), *arguments]
        return subprocess.run(
            command, env={**environment, **(extra or {})}, capture_output=True, text=True, timeout=300
        )

    return call
