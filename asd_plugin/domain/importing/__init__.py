"""An office's table before it becomes figures: where it starts, what its columns hold, how its rows are read."""
