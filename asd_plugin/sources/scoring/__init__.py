"""What a score needs of a layer beside its figures."""
