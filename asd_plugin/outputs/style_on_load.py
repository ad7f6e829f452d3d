"""Result layers of an algorithm arrive styled: a post-processor that QGIS calls once the layer is in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingLayerPostProcessorInterface
from qgis.PyQt import sip

if TYPE_CHECKING:
    from .styling import LayerStyle

READY = 8


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Applies one prepared style, metadata and column titles to one layer."""

    def __init__(self) -> None:
        super().__init__()
        self.style: LayerStyle | None = None
        self.metadata: dict[str, Any] = {}
        self.titles: dict[str, str] = {}

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:
        """Dress ``layer``; QGIS calls this in the main thread, a good moment to make new processors ready."""
        from .layer_metadata import set_metadata
        from .styling import apply_style

        if hasattr(self.style, "dress"):  # a raster's style knows how to dress a layer itself
            self.style.dress(layer)
        elif self.style is not None:
            apply_style(layer, self.style)
        if self.metadata:
            set_metadata(layer, **self.metadata)
        for name, title in self.titles.items():
            layer.setFieldAlias(layer.fields().indexOf(name), title)
        _make_ready()


# QGIS holds a bare pointer to a post-processor and deletes it with the context. One that Python collects before, or one
# that a worker thread made and dropped, fires at random (QGIS#47533). So they are made here by the main thread, ahead
# of need, each serves once, and Python keeps it until QGIS has deleted it.
_READY: list[StyleOnLoad] = []
_SERVING: list[StyleOnLoad] = []


def _make_ready() -> None:
    _READY.extend(StyleOnLoad() for _ in range(READY - len(_READY)))
    _SERVING[:] = [processor for processor in _SERVING if not sip.isdeleted(processor)]


_make_ready()


def style_on_load(
    context: Any,
    layer_id: str,
    style: LayerStyle | None,
    metadata: dict[str, Any] | None = None,
    titles: dict[str, str] | None = None,
) -> bool:
    """Ask that the output ``layer_id`` (id or path, as the sink returned it) be styled when QGIS loads it.

    ``metadata``: keyword arguments of :func:`set_metadata`. ``titles``: column to its title. May be called from an
    algorithm's thread. Returns False, and does nothing, when the layer is not going to be loaded (batch, model child,
    ``qgis_process``).
    """
    if not context.willLoadLayerOnCompletion(layer_id):
        return False
    processor = _READY.pop() if _READY else StyleOnLoad()
    _SERVING.append(processor)
    processor.style, processor.metadata, processor.titles = style, dict(metadata or {}), dict(titles or {})
    context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(processor)
    return True
