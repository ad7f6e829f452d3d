"""Indicators made ready for scoring: missing values, outliers, direction, common scale."""
