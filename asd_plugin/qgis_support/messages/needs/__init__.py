"""Sentences on models, scores, their weights and robustness, and on comparing."""
