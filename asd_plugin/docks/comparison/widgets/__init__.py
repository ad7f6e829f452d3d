"""Widgets of the comparison dock; they know texts and codes, no figures."""
