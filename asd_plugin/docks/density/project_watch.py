"""Which workspace the open project uses, when its layers come and go, and what was counted last."""

from __future__ import annotations

from ...domain.errors import AsdError
from ...workspace import open_workspace
from ..parts.project_watch import ProjectWatch


class DensityWatch(ProjectWatch):
    """The eye on the project, and two questions of the dock."""

    def has_layer(self, layer_id: str) -> bool:
        """Whether a layer is still in the project; one that never was (a file read directly) cannot leave it."""
        return not layer_id or self._project.mapLayer(layer_id) is not None

    def newest_run(self, path: str) -> str:
        """Id of the latest run of counts in a workspace, empty without one or when it cannot be read."""
        try:
            with open_workspace(path) as workspace:
                run = workspace.latest_beneficiaries()
        except AsdError:
            return ""
        return run["run_id"] if run else ""
