"""What the parameter of a delivery names, looked at in the thread that owns its layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..data_class import layer_of, layer_says_synthetic
from ..point_file import PlainFile, plain_file_of
from .encoded import decoded_layer
from .identity import file_of


@dataclass(frozen=True)
class Opened:
    """``plain``: the file to read fast; ``file``, ``part``: what the import is remembered by.

    ``decoded``: the layer to read in the place of the one named, where its bytes are not UTF-8; ``renamed``: names of
    its fields by the names that the other one showed for them.
    """

    plain: PlainFile | None = None
    file: str = ""
    part: str = ""
    is_synthetic: bool = False
    decoded: Any = None
    renamed: Mapping[str, str] = field(default_factory=dict)


def opened(value: Any, context: Any) -> Opened:
    """Look at the value of a source parameter."""
    layer, is_whole = layer_of(value, context)
    plain = plain_file_of(layer) if is_whole else None
    file, part = file_of(layer) if is_whole else ("", "")
    is_synthetic = layer is not None and layer_says_synthetic(layer)
    named = plain.path if plain is not None and plain.kind == "csv" else value if layer is None else None
    found = decoded_layer(named) if isinstance(named, str) else None
    if found is None:
        return Opened(plain, file, part, is_synthetic)
    decoded, plain = found
    shown = [] if layer is None else [one.name() for one in layer.fields()]
    right = [one.name() for one in decoded.fields()]
    renamed = dict(zip(shown, right)) if len(shown) == len(right) else {}
    return Opened(plain, plain.path, "", is_synthetic or layer_says_synthetic(decoded), decoded, renamed)


def readable(value: Any, context: Any) -> Any:
    """``value``, or the decoded layer where QGIS cannot open by itself the file that it names (UTF-16)."""
    if not isinstance(value, str) or layer_of(value, context)[0] is not None:
        return value
    found = decoded_layer(value)
    return found[0] if found else value
