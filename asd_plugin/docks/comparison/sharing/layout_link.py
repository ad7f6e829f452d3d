"""Print layouts of the open project: the only part of the dock that touches them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....outputs.to_layout import LayoutPicture, layout_named, layouts_of, send_picture, send_table

if TYPE_CHECKING:
    from ....charts.spec import TableSpec


class LayoutLink:
    """Names the layouts, puts items on one, brings its window to the front."""

    def __init__(self, project: Any, iface: Any):
        self._project, self._iface = project, iface

    def names(self) -> list[str]:
        """Names of the project's print layouts."""
        return layouts_of(self._project)

    def add_picture(self, name: str, title: str, picture: LayoutPicture, right_to_left: bool) -> str:
        """Put a chart on the layout of that name (empty: a new one called ``title``); return the layout's name."""
        layout = layout_named(self._project, name, title)
        send_picture(layout, picture, right_to_left)
        self._iface.openLayoutDesigner(layout)
        return layout.name()

    def add_table(self, name: str, title: str, table: TableSpec, right_to_left: bool) -> str:
        """Put a table on the layout of that name (empty: a new one called ``title``); return the layout's name."""
        layout = layout_named(self._project, name, title)
        send_table(layout, table, right_to_left)
        self._iface.openLayoutDesigner(layout)
        return layout.name()
