"""Several communes side by side, on paper and as HTML, from the same figures as their portraits."""
