"""Entry point QGIS looks for; nothing is imported until QGIS asks for the plugin."""


def classFactory(iface: object) -> object:
    """Return the plugin; ``iface`` is None under qgis_process."""
    from .asd_plugin.plugin import AsdPlugin

    return AsdPlugin(iface)
