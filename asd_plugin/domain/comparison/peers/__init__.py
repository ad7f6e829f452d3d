"""Similar territories: structure variables, Gower distance, nearest units, families by k-medoids."""
