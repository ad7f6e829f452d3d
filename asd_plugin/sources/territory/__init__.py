"""Units of today and of other divisions: the workspace or the reference, the crosswalk, what offices decided."""
