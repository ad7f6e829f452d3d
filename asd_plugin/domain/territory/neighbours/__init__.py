"""Who is whose neighbour: contiguity tolerant of slivers, k nearest, distance band."""
