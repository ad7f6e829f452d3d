"""What docks share: the live layer on the map, and the eye on the project."""
