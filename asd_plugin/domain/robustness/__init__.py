"""How far ranks move when the choices behind a score move: Monte Carlo, Sobol indices, one indicator left out."""
