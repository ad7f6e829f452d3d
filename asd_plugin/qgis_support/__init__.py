"""Messages, translation, settings, dependencies: what any QGIS-side room may use."""
