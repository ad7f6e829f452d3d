"""Sentences on counting, rates, surfaces, hot spots, and what protects them."""
