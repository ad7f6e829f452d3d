"""The portrait as a page for any browser: one file, no script, no address, nothing to download, mirrored in Arabic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from ...outputs import palettes
from ...outputs.needs.map_shapes import Shapes, map_shapes
from ...qgis_support.i18n import language, speaking, tr
from ..cards_part import cards_section
from . import sections, wording
from .maps import PortraitMaps
from .record import Portrait

STYLE = """
:root{--ink:#1f2a30;--soft:#5b6870;--line:#d5dbde;--accent:#14505c;--more:#b4432b;--less:#2a7db0;--pale:#f4f7f7}
*{box-sizing:border-box}
body{margin:0;background:#e9edee;color:var(--ink);font:15px/1.5 "Noto Sans","Segoe UI",Arial,"DejaVu Sans",sans-serif}
[dir=rtl]{font-family:"Noto Sans Arabic","Segoe UI",Arial,"DejaVu Sans",sans-serif}
article,aside{max-width:60rem;margin:1.5rem auto;background:#fff;border-top:10px solid var(--accent)}
article,aside{padding:1.6rem 2.6rem}
header p{margin:0}.kicker{font-weight:700;color:var(--accent);font-size:.85em;margin-top:.8rem!important}
h1{font-size:2.3em;line-height:1.15;margin:.1em 0}
h1{display:flex;justify-content:space-between;align-items:baseline;gap:1em}
h1 .other{font-size:.62em;font-weight:400;color:var(--soft)}
h2{font-size:1.15em;color:var(--accent);margin:1.9rem 0 .6rem;padding-top:.4rem}
h2::before{content:"";display:block;width:2.2rem;height:3px;background:currentColor;margin-bottom:.45rem}
h2.more{color:var(--more)}h2.less{color:var(--less)}
.soft,figcaption,.note{color:var(--soft)}.note{font-size:.86em;margin:.5em 0}
.tiles{display:flex;flex-wrap:wrap;margin:1.2rem 0 0;gap:.8rem 0}
.tiles div{flex:1 1 8rem;padding:0 1rem;border-inline-start:1px solid var(--line)}
.tiles div:first-child{padding-inline-start:0;border:0}
.tiles b{display:block;font-size:1.45em;line-height:1.3}.tiles span{color:var(--soft);font-size:.86em}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 2.2rem}.map{display:grid;grid-template-columns:1.7fr 1fr;gap:2rem}
figure{margin:0}figure svg{width:100%;height:auto;max-height:26rem;background:#f7f9f9;display:block}
.box{background:var(--pale);padding:1.1rem 1.3rem;align-self:start}
.box .score{font-size:3.2em;font-weight:700;line-height:1.1}
.box dl{display:grid;grid-template-columns:1fr auto;gap:.25em .8em;margin:.8em 0 0;font-size:.9em}
.box dt{color:var(--soft)}
.box dd{margin:0;font-weight:700}
.scale{display:flex;gap:3px;align-items:center;margin:.5em 0 .3em}
.scale i{flex:1;height:9px}.scale i.own{height:18px}
.legend{display:flex;flex-wrap:wrap;gap:.2em 1em;font-size:.82em;color:var(--soft);padding:.5em 0;margin:0}
.legend{list-style:none}
.legend i{display:inline-block;width:1.1em;height:.8em;margin-inline-end:.4em;vertical-align:-.05em}
.bars{display:grid;grid-template-columns:1fr auto;gap:.1em .8em;align-items:center}
.bars span{grid-column:1/3;color:var(--soft);font-size:.88em;margin-top:.35em}
.track{position:relative;background:#eceff0;height:10px}
.track i{position:absolute;inset-block:0;inset-inline-start:0;background:var(--accent)}
.track i.more{background:var(--more)}.track u{position:absolute;top:-3px;bottom:-3px;width:2px;background:var(--ink)}
table{border-collapse:collapse;width:100%;font-size:.9em}
th,td{padding:.28em .5em;border-bottom:1px solid var(--line);text-align:start}th{color:var(--soft);font-size:.9em}
td.n,th.n{text-align:end;white-space:nowrap}tr.domain td{color:var(--accent);font-weight:700;padding-top:.7em}
td.weakness{color:var(--more);font-weight:700}td.strength{color:var(--less);font-weight:700}
td.absent{color:#8a6d1f;font-style:italic}
.place{position:relative;display:inline-block;width:7em;height:.8em;vertical-align:middle}
.place::before{content:"";position:absolute;inset-inline:0;top:45%;height:3px;background:var(--line)}
.place i{position:absolute;top:0;width:.8em;height:.8em;border-radius:50%;background:var(--accent)}
.place i.weakness{background:var(--more)}.place i.strength{background:var(--less)}
footer{margin-top:2rem;border-top:1px solid var(--line);font-size:.8em;color:var(--soft)}
footer p{margin:.4em 0}footer .status{font-weight:700;color:var(--ink)}footer .status.warning{color:#9c2f2b}
.defs{position:absolute;width:0;height:0}
@media(max-width:46rem){.two,.map{grid-template-columns:1fr}article{padding:1.2rem}}
@media print{body{background:#fff}article,aside{margin:0;max-width:none;padding:0}article{break-after:page}}
@media print{h2,tr,figure{break-inside:avoid}}
"""


class PortraitPages:
    """Articles of portraits; a province's map is drawn once a language and pointed to by every commune of it."""

    def __init__(self, maps: PortraitMaps):
        self._maps = maps
        self._shapes: dict[str, Shapes | None] = {}

    def article(self, portrait: Portrait, code: str, drawn: set[str]) -> str:
        """One portrait in language ``code``; ``drawn``: maps this file already holds, filled as they are added."""
        identity = portrait.identity
        with speaking(code):
            self._maps.show([identity.code], [identity.province_code])
            figure = self._figure(portrait, drawn)
            return sections.article(portrait, figure)

    def _figure(self, portrait: Portrait, drawn: set[str]) -> str:
        identity = portrait.identity
        shapes = self._shapes_of(identity.province_code)
        if shapes is None:
            return ""
        key = f"map-{identity.province_code}-{language()}"
        view = f"-6 -6 {shapes.width + 12} {shapes.height + 12}"
        symbol = "" if key in drawn else _symbol(key, view, shapes, self._colours(portrait), self._tips())
        drawn.add(key)
        own = shapes.paths.get(identity.code, "")
        name = escape(tr("Need in the province, the commune outlined"), quote=True)
        return (
            f'{symbol}<figure><svg role="img" aria-label="{name}" viewBox="{view}"><use href="#{key}"/>'
            f'<path d="{own}" fill="none" stroke="#fff" stroke-width="14"/>'
            f'<path d="{own}" fill="none" stroke="#1f2a30" stroke-width="8"/></svg>{need_legend(portrait)}</figure>'
        )

    def _shapes_of(self, province: str) -> Shapes | None:
        if province not in self._shapes:
            source = self._maps.paths_source()
            units = {feature.id(): feature["code"] for feature in source.getFeatures()}
            self._shapes[province] = map_shapes(source, units, self._maps.project.transformContext())
        return self._shapes[province]

    def _colours(self, portrait: Portrait) -> dict[str, str]:
        shades = palettes.colours("need", max(portrait.need.classes, 1))
        rows = ((f["code"], f["class"]) for f in self._maps.paths_source().getFeatures())
        return {code: shades[int(place) - 1] for code, place in rows if _is_number(place)}

    def _tips(self) -> dict[str, str]:
        line = tr("{name}: {score}")
        name = "name_ar" if language() == "ar" else "name_fr"
        return {
            f["code"]: line.format(
                name=f[name], score=wording.score_text(float(f["score"]) if _is_number(f["score"]) else None)
            )
            for f in self._maps.paths_source().getFeatures()
        }


def cards_article(cards: Mapping[str, Mapping[str, Any]], articles: Sequence[str], code: str) -> str:
    """Cards of the indicators that ``articles`` link to in language ``code``, once for the whole file."""
    with speaking(code):
        side = "rtl" if language() == "ar" else "ltr"
        content = cards_section(cards, articles)
        return f'<aside lang="{code}" dir="{side}">{content}</aside>' if content else ""


def document(title: str, articles: Iterable[str], code: str) -> str:
    """The whole file; each article says its own language and direction."""
    return (
        f'<!DOCTYPE html>\n<html lang="{code}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(articles)
        + "\n</body></html>\n"
    )


def _symbol(key: str, view: str, shapes: Shapes, colours: dict[str, str], tips: dict[str, str]) -> str:
    paths = "".join(
        f'<path d="{path}" fill="{colours.get(code, palettes.MISSING_FILL)}">'
        f"<title>{escape(tips.get(code, code))}</title></path>"
        for code, path in shapes.paths.items()
    )
    return (
        f'<svg class="defs" aria-hidden="true"><symbol id="{key}" viewBox="{view}" stroke="#fff" stroke-width="2" '
        f'stroke-linejoin="round" fill-rule="evenodd">{paths}</symbol></svg>'
    )


def need_legend(portrait: Portrait) -> str:
    """Classes of the need map and the sign of communes without score, as a list."""
    limits = [wording.score_text(limit) for limit in portrait.need.limits]
    shades = palettes.colours("need", max(portrait.need.classes, 1))
    entries = [
        (shade, tr("{low} to {high}").format(low=low, high=high))
        for shade, low, high in zip(shades, limits, limits[1:])
    ]
    entries.append((palettes.MISSING_FILL, tr("n.d. (not scored)")))
    items = "".join(f'<li><i style="background:{shade}"></i>{escape(text)}</li>' for shade, text in entries)
    return f'<ul class="legend">{items}</ul>'


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and value == value
