"""The sections of a model file, each read with all its faults: treatment, normalisation, aggregation, denominators."""
