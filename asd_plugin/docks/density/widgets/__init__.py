"""Parts of the density dock."""
