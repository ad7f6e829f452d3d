"""Counting where the data are: one SQL aggregate on the PostgreSQL server that holds the beneficiaries."""
