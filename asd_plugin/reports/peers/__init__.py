"""Pages of similar territories."""
