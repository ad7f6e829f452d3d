"""Whether figures can be trusted: complete cards, and findings on every cell, each with its rule and severity."""
