"""Where weights come from: people (given, budget, pairwise) or the data (components, entropy, CRITIC, ...)."""
