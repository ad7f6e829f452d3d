"""The comparison as a page for any browser, from the same words and figures as the printed one."""

from __future__ import annotations

from html import escape

from qgis.core import QgsRectangle

from ...outputs import palettes
from ...outputs.needs.map_shapes import Shapes, map_shapes
from ...qgis_support.i18n import speaking, tr
from ..cards_part import linked
from ..portrait import small_print, wording
from ..portrait.maps import PortraitMaps
from ..portrait.page import need_legend
from . import words
from .record import Compared, ComparisonReport


def article(report: ComparisonReport, code: str, maps: PortraitMaps, title: str) -> str:
    """The comparison in language ``code``."""
    with speaking(code):
        side = "rtl" if code == "ar" else "ltr"
        head = title or tr("Comparison of communes")
        parts = (
            f"<header><p class='soft'>{escape(tr('Agence nationale du soutien social'))}</p>"
            f"<h1>{escape(head)}</h1><p class='soft'>{escape(words.names_line(report))}</p></header>",
            f"<p>{escape(words.summary_sentence(report))}</p>",
            f"<div class='map'>{_map(report, maps)}<div class='box'>{_units(report)}</div></div>",
            f"<h2>{escape(tr('Need scores'))}</h2>{_bars(report)}",
            f"<h2>{escape(tr('Profile in percentiles'))}</h2>{_profile(report)}",
            f"<h2>{escape(tr('Indicators'))}</h2>{_values(report)}",
            _small_print(report),
        )
        return f'<article lang="{code}" dir="{side}">' + "\n".join(parts) + "</article>"


def _map(report: ComparisonReport, maps: PortraitMaps) -> str:
    """Communes around the compared ones, cut to the same view as the printed map."""
    from .export import show_on

    show_on(maps, report, maps.all_provinces())
    source, view = maps.paths_source(), maps.focus_extent()
    rows = [row for row in source.getFeatures() if row.geometry().boundingBox().intersects(view)]
    shapes = map_shapes(source, {row.id(): row["code"] for row in rows}, maps.project.transformContext())
    if shapes is None:
        return ""
    whole = QgsRectangle()
    whole.setMinimal()
    for row in rows:
        whole.combineExtentWith(row.geometry().boundingBox())
    scale = max(shapes.width, shapes.height) / max(whole.width(), whole.height())
    box = ((view.xMinimum() - whole.xMinimum()) * scale, (whole.yMaximum() - view.yMaximum()) * scale)
    size = (view.width() * scale, view.height() * scale)
    name = escape(tr("Need, the compared communes outlined"), quote=True)
    return (
        f'<figure><svg role="img" aria-label="{name}" viewBox="{box[0]:.0f} {box[1]:.0f} {size[0]:.0f} {size[1]:.0f}" '
        f'stroke-linejoin="round" fill-rule="evenodd">{_paths(report, rows, shapes, max(size) / 1600)}'
        f"{_letters(report, rows, whole, scale, max(size) / 40)}</svg>"
        f"{need_legend(report.units[0].portrait)}</figure>"
    )


def _letters(report: ComparisonReport, rows: list, whole: QgsRectangle, scale: float, size: float) -> str:
    """The letter of each compared commune on a disc at its middle."""
    tags = {unit.portrait.identity.code: unit.tag for unit in report.units}
    drawn = []
    for row in rows:
        if row["code"] not in tags:
            continue
        middle = row.geometry().boundingBox().center()
        x, y = (middle.x() - whole.xMinimum()) * scale, (whole.yMaximum() - middle.y()) * scale
        drawn.append(
            f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{size * 0.62:.1f}" fill="#1f2a30" stroke="#fff" '
            f'stroke-width="{size / 10:.1f}"/><text x="{x:.0f}" y="{y + size * 0.32:.1f}" font-size="{size * 0.9:.1f}" '
            f'font-weight="700" fill="#fff" text-anchor="middle">{tags[row["code"]]}</text>'
        )
    return "".join(drawn)


def _paths(report: ComparisonReport, rows: list, shapes: Shapes, thin: float) -> str:
    """Outlines, the compared communes last; ``thin``: width of a line that looks like a hair."""
    shades = palettes.colours("need", max(report.portrait.need.classes, 1))
    classes = {row["code"]: row["class"] for row in rows}
    units = {unit.portrait.identity.code: unit for unit in report.units}
    drawn = []
    for code in sorted(shapes.paths, key=lambda one: one in units):
        place = classes.get(code)
        fill = shades[int(place) - 1] if isinstance(place, (int, float)) and place == place else palettes.MISSING_FILL
        ink, width = ("#1f2a30", 8) if code in units else ("#fff", 2)
        tip = f"{units[code].tag}. {words.name_of(units[code])}: {words.score_of(units[code])}" if code in units else ""
        title = f"<title>{escape(tip)}</title>" if tip else ""
        edge = f'stroke="{ink}" stroke-width="{width * thin:.1f}"'
        drawn.append(f'<path d="{shapes.paths[code]}" fill="{fill}" {edge}>{title}</path>')
    return "".join(drawn)


def _units(report: ComparisonReport) -> str:
    rows = "".join(
        f"<tr><td><b>{unit.tag}</b></td><td>{escape(words.name_of(unit))}<br><span class='soft'>"
        f"{escape(wording.name_of(unit.portrait.identity.province))}</span></td>"
        f"<td class='n'><b>{escape(words.score_of(unit))}</b></td>"
        f"<td class='n'>{escape(wording.plain(unit.portrait.need.rank))}</td></tr>"
        for unit in report.units
    )
    heads = f"<th></th><th>{escape(tr('Commune'))}</th><th class='n'>{escape(tr('Score'))}</th>"
    return f"<table><thead><tr>{heads}<th class='n'>{escape(tr('Rank'))}</th></tr></thead><tbody>{rows}</tbody></table>"


def _bars(report: ComparisonReport) -> str:
    shown = report.by_need()
    most = max([unit.portrait.need.score or 0.0 for unit in shown] + [_zone(unit) for unit in shown]) or 1.0
    bars = "".join(
        f"<span>{unit.tag}. {escape(words.name_of(unit))}</span>"
        f"<div class='track'><i style='width:{100 * (unit.portrait.need.score or 0.0) / most:.1f}%'></i>"
        f"<u style='inset-inline-start:{100 * _zone(unit) / most:.1f}%'></u></div><b>{escape(words.score_of(unit))}</b>"
        for unit in shown
    )
    return f"<div class='bars'>{bars}</div><p class='note'>{escape(words.gap_sentence(report))}</p>"


def _zone(unit: Compared) -> float:
    return unit.portrait.need.zone_score or 0.0


def _profile(report: ComparisonReport) -> str:
    heads = "".join(f"<th class='n'>{unit.tag}</th>" for unit in report.units)
    rows = []
    for place, name in enumerate(report.indicators):
        lines = [unit.lines[place] for unit in report.units]
        cells = "".join(
            f"<td class='n {line.kind}'>{escape(wording.percentile_text(line.percentile))}</td>" for line in lines
        )
        rows.append(f"<tr><td>{linked(name, wording.short_label(report.entries[name]))}</td>{cells}</tr>")
    note = f"<p class='note'>{escape(words.profile_sentence(report))}</p>"
    head = f"<th>{escape(tr('Indicator'))}</th>{heads}"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{note}"


def _values(report: ComparisonReport) -> str:
    one = report.has_one_reference
    zone = f"<th class='n'>{escape(wording.name_of(report.portrait.reference.names))}</th>" if one else ""
    heads = "".join(f"<th class='n'>{unit.tag}</th>" for unit in report.units)
    rows = []
    for place, name in enumerate(report.indicators):
        entry = report.entries[name]
        reference = wording.figure_text(report.units[0].lines[place].reference, entry)
        first = f"<td class='n soft'>{escape(reference)}</td>" if one else ""
        cells = "".join(_cell(unit, place, entry) for unit in report.units)
        rows.append(f"<tr><td>{linked(name, wording.table_label(entry))}</td>{first}{cells}</tr>")
    note = f"<p class='note'>{escape(words.values_sentence(report))}</p>"
    head = f"<th>{escape(tr('Indicator'))}</th>{zone}{heads}"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{note}"


def _cell(unit: Compared, place: int, entry: dict) -> str:
    line = unit.lines[place]
    own = escape(wording.figure_text(line.own, entry))
    if line.own.value is None:
        return f"<td class='n absent'>{own}</td>"
    rank = tr("rank {rank}").format(rank=wording.plain(line.rank))
    small = f"{escape(wording.gap_text(line.gap, entry))}<br>{escape(rank)}"
    return f"<td class='n {line.kind}'>{own}<br><small class='soft'>{small}</small></td>"


def _small_print(report: ComparisonReport) -> str:
    portrait = report.portrait
    about = report.provenance
    is_synthetic = portrait.aid is not None and portrait.aid.is_synthetic
    tone = "status warning" if is_synthetic else "status"
    lines = (
        small_print.method_text(portrait, words.zone_word(report)),
        small_print.limits_text(portrait),
        small_print.marks_text(),
        small_print.date_line(about),
        small_print.sources_line(about),
    )
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    status = escape(small_print.status_line(portrait))
    return f"<footer><p class='{tone}'>{status}</p>{body}</footer>"
