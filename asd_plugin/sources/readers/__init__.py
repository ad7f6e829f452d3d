"""Ways to read a file's rows without QGIS's feature objects, each equal by test to reading the open layer."""
