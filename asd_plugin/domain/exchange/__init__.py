"""Two sides worked on the same rows apart: what each changed, where they disagree, and how people settle it."""
