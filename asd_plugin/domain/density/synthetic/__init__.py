"""Invented beneficiaries for training, calibrated to published national totals; always marked SYNTHETIQUE."""
