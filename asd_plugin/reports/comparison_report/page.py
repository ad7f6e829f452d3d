"""The comparison as a page for any browser, from the same words and figures as the printed one."""

from __future__ import annotations

from html import escape

from ...outputs import palettes
from ...outputs.needs.map_shapes import map_shapes
from ...qgis_support.i18n import speaking, tr
from ..portrait import small_print, wording
from ..portrait.maps import PortraitMaps
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
    from .export import show_on

    show_on(maps, report)
    source = maps.paths_source()
    rows = list(source.getFeatures())
    shapes = map_shapes(source, {row.id(): row["code"] for row in rows}, maps.project.transformContext())
    if shapes is None:
        return ""
    shades = palettes.colours("need", max(report.portrait.need.classes, 1))
    classes = {row["code"]: row["class"] for row in rows}
    tags = {unit.portrait.identity.code: unit for unit in report.units}
    drawn = []
    for code in sorted(shapes.paths, key=lambda one: one in tags):
        place = classes.get(code)
        fill = shades[int(place) - 1] if isinstance(place, (int, float)) and place == place else palettes.MISSING_FILL
        edge = 'stroke="#1f2a30" stroke-width="7"' if code in tags else 'stroke="#fff" stroke-width="2"'
        tip = f"{tags[code].tag}. {words.name_of(tags[code])}: {words.score_of(tags[code])}" if code in tags else ""
        title = f"<title>{escape(tip)}</title>" if tip else ""
        drawn.append(f'<path d="{shapes.paths[code]}" fill="{fill}" {edge}>{title}</path>')
    name = escape(tr("Need, the compared communes outlined"), quote=True)
    return (
        f'<figure><svg role="img" aria-label="{name}" viewBox="-8 -8 {shapes.width + 16} {shapes.height + 16}" '
        f'stroke-linejoin="round" fill-rule="evenodd">{"".join(drawn)}</svg></figure>'
    )


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
        rows.append(f"<tr><td>{escape(wording.short_label(report.entries[name]))}</td>{cells}</tr>")
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
        rows.append(f"<tr><td>{escape(wording.table_label(entry))}</td>{first}{cells}</tr>")
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
    return (
        f"<footer lang='{language()}'><p class='{tone}'>{escape(small_print.status_line(portrait))}</p>{body}</footer>"
    )
