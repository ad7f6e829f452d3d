"""Front door 2: one folder a dock. Docks know the domain, the workspace and the charts; never each other."""
