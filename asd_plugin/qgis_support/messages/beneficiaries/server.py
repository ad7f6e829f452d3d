"""Sentences about counting on a database server. No password, connection string or row ever gets here."""

from __future__ import annotations

from ...i18n import tr


def _not_reached(f: dict) -> str:
    return tr(
        "The server of «{layer}» cannot be reached or refuses the login: {reason}. Check the network, the connection "
        "and its user in the data source manager (PostgreSQL), then run again."
    ).format(layer=f["layer"], reason=f["reason"])


def _gone(f: dict) -> str:
    return tr(
        "The server of «{layer}» went away while it was counting (error {state}). Nothing was written. Check that it "
        "runs and that the network holds, then run again."
    ).format(layer=f["layer"], state=f["state"] or "-")


def _stopped_query(f: dict) -> str:
    return tr(
        "The server stopped the count of «{layer}»: it took longer than the server allows, or an administrator stopped "
        "it (error {state}). Ask for a higher statement_timeout, or count one period with a filter on the layer."
    ).format(layer=f["layer"], state=f["state"])


def _right_missing(f: dict) -> str:
    return tr(
        "The user of the connection may not read «{layer}» (error {state}). Ask the server's administrator for the "
        "right to SELECT, or choose another connection."
    ).format(layer=f["layer"], state=f["state"])


def _table_changed(f: dict) -> str:
    return tr(
        "«{layer}» or one of its columns is no longer on the server (error {state}). Remove the layer from the project "
        "and add it again, then choose the fields anew."
    ).format(layer=f["layer"], state=f["state"])


def _full(f: dict) -> str:
    return tr(
        "The server ran out of memory, disk or connections while counting «{layer}» (error {state}). Ask its "
        "administrator, or count one period with a filter on the layer."
    ).format(layer=f["layer"], state=f["state"])


def _refused(f: dict) -> str:
    return tr(
        "The server refused to count «{layer}» (PostgreSQL error {state}). A filter or a value of the layer may be "
        "wrong: export the layer to a GeoPackage and count that, or ask the server's administrator."
    ).format(layer=f["layer"], state=f["state"])


def _text_broken(f: dict) -> str:
    return tr(
        "The server answered texts of «{layer}» that are not in its encoding. Ask its administrator to repair them."
    ).format(layer=f["layer"])


def _layer_edited(f: dict) -> str:
    return tr(
        "«{layer}» is being edited: its rows were read here, with the edits, instead of counted on the server. Save or "
        "cancel the edits to count on the server."
    ).format(layer=f["layer"])


def _layer_extended(f: dict) -> str:
    return tr(
        "«{layer}» has joined or virtual fields that the server does not know: its rows were read here instead of "
        "counted on the server."
    ).format(layer=f["layer"])


def _part_of_layer(f: dict) -> str:
    return tr(
        "Only some features of «{layer}» were asked for: they were read here instead of counted on the server."
    ).format(layer=f["layer"])


def _library_absent(f: dict) -> str:
    return tr(
        "This QGIS has no psycopg2, which it normally comes with: the rows of «{layer}» were read here instead of "
        "counted on the server."
    ).format(layer=f["layer"])


def _too_old(f: dict) -> str:
    return tr(
        "The server of «{layer}» is too old to count there (PostgreSQL {version}; 9.6 is needed): the rows were read "
        "here instead."
    ).format(layer=f["layer"], version=f["version"])


def _postgis_old(f: dict) -> str:
    return tr(
        "PostGIS on the server of «{layer}» is absent or too old to count there (found {version}; 2.5 is needed): the "
        "rows were read here instead."
    ).format(layer=f["layer"], version=f["version"])


def _geometry_unclear(f: dict) -> str:
    return tr(
        "The column «{field}» of «{layer}» is not declared as points on the server: the rows were read here instead of "
        "counted there. Declaring it geometry(Point, SRID) makes counting faster."
    ).format(field=f["field"], layer=f["layer"])


def _column_type(f: dict) -> str:
    return tr(
        "The column «{field}» of «{layer}» has a type ({type}) that is not counted on the server: the rows were read "
        "here instead."
    ).format(field=f["field"], layer=f["layer"], type=f["type"])


def _rows_listed(f: dict) -> str:
    return tr(
        "The list OUTSIDE was asked for, so the rows of «{layer}» were read here instead of counted on the server."
    ).format(layer=f["layer"])


def _coordinates(f: dict) -> str:
    return tr(
        "«{layer}» has coordinates in columns: its rows were read here. Add a geometry column on the server to count "
        "there."
    ).format(layer=f["layer"])


def _outlines_uncut(f: dict) -> str:
    return tr(
        "The territories have outlines that could not be prepared for the server: the rows of «{layer}» were read here "
        "instead."
    ).format(layer=f["layer"])


def _view(f: dict) -> str:
    return tr(
        "«{layer}» is a view, a query or a foreign table: the server had to work it out in full, which may take longer "
        "than for a table."
    ).format(layer=f["layer"])


def _counted(f: dict) -> str:
    return tr("«{layer}» was counted on its server: no row was sent to this machine.").format(layer=f["layer"])


SENTENCES = {
    "server_not_reached": _not_reached,
    "server_gone": _gone,
    "server_stopped_query": _stopped_query,
    "server_right_missing": _right_missing,
    "server_table_changed": _table_changed,
    "server_full": _full,
    "server_refused": _refused,
    "server_text_broken": _text_broken,
    "server_layer_edited": _layer_edited,
    "server_layer_extended": _layer_extended,
    "server_part_of_layer": _part_of_layer,
    "server_library_absent": _library_absent,
    "server_too_old": _too_old,
    "server_postgis_old": _postgis_old,
    "server_geometry_unclear": _geometry_unclear,
    "server_column_type": _column_type,
    "server_rows_listed": _rows_listed,
    "server_coordinates": _coordinates,
    "server_outlines_uncut": _outlines_uncut,
    "server_view": _view,
    "server_counted": _counted,
}
