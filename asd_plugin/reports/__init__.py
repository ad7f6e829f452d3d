"""Pages that leave QGIS: map pages and summaries, made from the same results as screen and table."""
