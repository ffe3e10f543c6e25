"""The subcommands of `layerlab`, one module each, imported only when used."""
