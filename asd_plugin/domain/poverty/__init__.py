"""Multidimensional poverty after Alkire and Foster (2011), from deprivations of people or households."""
