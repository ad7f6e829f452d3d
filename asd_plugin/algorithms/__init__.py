"""Front door 1: the Processing provider asd, one algorithm a file."""
