"""From the package `layerlab/` to the one file that a release has of it."""
