"""Disclosure control: what may not be published, and how it is hidden."""
