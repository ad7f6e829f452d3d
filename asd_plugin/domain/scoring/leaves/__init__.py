"""From the table of figures to scaled leaves: what is read, what is left out, how each one is brought to its scale."""
