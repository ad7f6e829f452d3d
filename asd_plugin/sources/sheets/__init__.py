"""Files that offices send, each read as rows of cells: CSV and text, XLSX, ODS, GeoPackage, Shapefile, open layers."""

from __future__ import annotations

from ...domain.importing.sheet import Sheet, SheetInfo, SheetRead
from .layers import sheet_of_layer
from .opening import list_sheets, read_sheet

__all__ = ["Sheet", "SheetInfo", "SheetRead", "list_sheets", "read_sheet", "sheet_of_layer"]
