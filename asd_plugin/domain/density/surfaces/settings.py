"""Words, defaults and limits of kernel surfaces (standard library only: front doors read it at load)."""

from __future__ import annotations

KERNELS = ("quartic", "gaussian", "epanechnikov", "triangular", "uniform")
# The bandwidth is the distance beyond which a point counts no more; a Gaussian is cut there, at three deviations.
GAUSSIAN_DEVIATIONS = 3.0
PIXELS_PER_BANDWIDTH = 20
COARSEST, FINEST = 1.0, 200.0  # least and most pixels in a bandwidth
MOST_PIXELS = 1_000_000_000
M2_PER_KM2 = 1_000_000.0

# Adaptive bandwidths: bandwidth x these, after Abramson (1982); a point between two classes is shared by both.
CLASS_RATIOS = (0.5, 0.5**0.5, 1.0, 2.0**0.5, 2.0)

NODATA = -9999.0
SAMPLES = 200  # pixels at which the surface is compared with the exact sum
# A protected surface keeps 8 binary digits (0.2 %): more would let the points be computed back from the values.
KEPT_BITS = 8
# Any other keeps 16 (five decimal digits, as many as single-precision transforms give): smaller files, written faster.
PLAIN_BITS = 16
