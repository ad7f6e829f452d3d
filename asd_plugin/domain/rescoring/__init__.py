"""Scores again and again under other weights, from indicators prepared once: what robustness and what-if rest on."""
