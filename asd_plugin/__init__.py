"""The ANSS geo-decision plugin: sources -> domain -> outputs, with two front doors (algorithms and docks)."""
