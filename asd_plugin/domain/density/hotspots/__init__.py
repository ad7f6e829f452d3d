"""Hot spots: where high values lie together, and where low ones do, beyond what chance would make."""
