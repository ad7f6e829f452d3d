"""How beneficiaries lie over the territory: counting, rates, and synthetic data for training."""
