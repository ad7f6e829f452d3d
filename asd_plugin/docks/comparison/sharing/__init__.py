"""The comparison out of the dock: tables, pictures of the view on screen, items on a print layout."""
