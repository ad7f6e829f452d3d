"""Why a unit scores what it scores, what would change it, and what changed between two models or two years."""
