"""What stands in the place of a figure, and on which scale figures are written."""
