"""One layout for each kind of chart: from a spec to items on a page."""
