"""OUT: results to sinks, files and styled layers."""
