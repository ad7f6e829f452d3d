"""The presenter's parts: what each answers is in its first line; all share one desk."""
