"""Cells, choices and what the map shows of them: arrays and records, no Qt."""
