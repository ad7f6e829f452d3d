"""What is judged: the figures of a workspace or of a layer, and the cards that say what they mean."""
