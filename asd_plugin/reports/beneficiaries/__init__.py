"""Pages about beneficiaries: rates of small areas."""
