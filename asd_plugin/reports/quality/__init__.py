"""Pages: the data dictionary, and what is wrong with the figures."""
