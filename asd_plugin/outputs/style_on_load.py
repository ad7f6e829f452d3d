"""Result layers of an algorithm arrive styled: a post-processor that QGIS calls once the layer is in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingLayerPostProcessorInterface

if TYPE_CHECKING:
    from .styling import LayerStyle

POOL_SIZE = 8


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Applies one prepared style and metadata; waits in the pool before and after."""

    def __init__(self) -> None:
        super().__init__()
        self.style: LayerStyle | None = None
        self.metadata: dict[str, Any] = {}

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:
        """Style ``layer`` (QGIS calls this in the main thread), then go back to the pool."""
        from .layer_metadata import set_metadata
        from .styling import apply_style

        if self.style is not None:
            apply_style(layer, self.style)
        if self.metadata:
            set_metadata(layer, **self.metadata)
        self.style, self.metadata = None, {}
        if self in _BUSY:
            _BUSY.remove(self)
            _FREE.append(self)


# QGIS keeps a bare pointer to a post-processor: one that Python collects, or that a worker thread made and dropped,
# fires at random (QGIS#47533). So they are made here, when the main thread imports the plugin, and kept for good.
_FREE: list[StyleOnLoad] = [StyleOnLoad() for _ in range(POOL_SIZE)]
_BUSY: list[StyleOnLoad] = []


def style_on_load(context: Any, layer_id: str, style: LayerStyle, metadata: dict[str, Any] | None = None) -> bool:
    """Ask that the output ``layer_id`` (id or path, as the sink returned it) be styled when QGIS loads it.

    ``metadata``: keyword arguments of :func:`set_metadata`. May be called from an algorithm's thread. Returns False,
    and does nothing, when the layer is not going to be loaded (batch, model child, ``qgis_process``).
    """
    if not context.willLoadLayerOnCompletion(layer_id):
        return False
    processor = _FREE.pop() if _FREE else StyleOnLoad()
    _BUSY.append(processor)
    processor.style, processor.metadata = style, dict(metadata or {})
    context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(processor)
    return True
