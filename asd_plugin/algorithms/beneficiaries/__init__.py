"""Algorithms on beneficiaries: counts, rates, surfaces, hot spots, and what protects them."""
