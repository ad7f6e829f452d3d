"""Similar territories as layers and reports."""
