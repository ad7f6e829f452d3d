"""The only background task wrapper."""
