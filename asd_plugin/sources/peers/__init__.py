"""What the search of similar territories reads: structure variables of a workspace and of a user's own layer."""
