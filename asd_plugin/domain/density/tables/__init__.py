"""Tables of counts ready to leave the office: splits and totals, protection, coverage, change, bridge between units."""
