"""Writing what came from outside: imports and their rows, values, households, facilities, cards of indicators."""
