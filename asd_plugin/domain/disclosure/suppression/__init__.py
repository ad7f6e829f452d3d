"""Complementary suppression: the sums of a table, its readers, the covers, and the proof."""
