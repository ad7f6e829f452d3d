"""What the explorer says: sentences and charts made from the figures."""
