"""The need score: model file, weights, aggregation, ranks, explanation."""
