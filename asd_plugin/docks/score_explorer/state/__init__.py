"""The states of the exploration: models, scores, undo."""
