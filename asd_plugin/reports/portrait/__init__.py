"""The portrait of a commune: one record of figures, shown as an A4 page from the agency's template and as HTML."""
