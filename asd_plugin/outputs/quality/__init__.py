"""Tables and reports of the quality of figures, and the data dictionary as a table."""
