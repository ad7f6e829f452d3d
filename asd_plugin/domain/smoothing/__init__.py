"""Rates of small areas made steadier: empirical Bayes, raw and smoothed side by side."""
