"""Tables of a workspace that are many enough to stand apart from :mod:`..schema`, which names them all."""
