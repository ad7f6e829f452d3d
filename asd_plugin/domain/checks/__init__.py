"""What is looked at before a score is trusted: gaps, shapes, correlations, consistency, directions."""
