"""The ranking and the explanation of a commune out of the dock: clipboard, CSV, pictures."""
