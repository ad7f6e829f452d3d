"""What is offered to choose from beside the plain lists: cards of indicators, ready-made choices of units."""
