"""Need against coverage: which territories need much and are served little."""
