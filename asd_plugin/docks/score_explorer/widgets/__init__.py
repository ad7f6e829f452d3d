"""Widgets of the score explorer: each shows what it is told and says what the user did."""
