"""IN: QGIS layers and tables to tables that meet a contract."""
