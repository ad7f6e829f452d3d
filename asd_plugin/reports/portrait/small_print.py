"""What must stand under every portrait: protection status, sources, dates, method, limits, the marks explained."""

from __future__ import annotations

from ...charts.figures import plain
from ...outputs.protection.mark import ROUNDED
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.written import day, in_line
from .record import Aid, Portrait, Provenance
from .wording import figure_text, name_of

HOUSEHOLDS = {"unit": {"fr": ""}, "decimals": 0}
RATE = {"unit": {"fr": ""}, "decimals": 1}


def status_line(portrait: Portrait) -> str:
    """Disclosure status: how counts were protected, with which threshold, of which date."""
    about = portrait.provenance
    if not about.protection:
        return tr("Disclosure status: census figures published by the HCP; no beneficiary count is shown.")
    if about.protection == ROUNDED:
        text = tr("Disclosure status: beneficiary counts rounded (threshold {threshold} households).")
    else:
        text = tr(
            "Disclosure status: beneficiary counts below {threshold} households hidden, with the cells that would "
            "give them back (secondary suppression)."
        )
    line = text.format(threshold=plain(about.threshold))
    if portrait.aid is not None and portrait.aid.is_synthetic:
        line = f"SYNTHETIQUE. {line}"
    return f"{line} {tr('Protected on {date}.').format(date=day(about.aid_date))}"


def date_line(about: Provenance) -> str:
    """Dates of the figures and of the page."""
    return tr("Censuses of {periods}; score computed on {score}; page made on {made}.").format(
        periods=", ".join(about.periods), score=day(about.score_date), made=day(about.made)
    )


def sources_line(about: Provenance) -> str:
    """Sources and licence."""
    known = {"Haut-Commissariat au Plan": tr("Haut-Commissariat au Plan")}
    names = dict.fromkeys(source.split(",")[0] for source in about.sources)
    sources = "; ".join(known.get(name, name) for name in names)
    return tr("Source: {sources} (RGPH {periods}). Workspace {workspace}. {licence}").format(
        sources=sources,
        periods=", ".join(about.periods),
        workspace=in_line(about.workspace),
        licence=label_of(dict(about.licence)),
    )


def method_text(portrait: Portrait, zone: str = "") -> str:
    """How the figures were made; ``zone``: the reference, when it is not the portrait's own."""
    return tr(
        "Model «{model}». The score, from 0 to 100, joins census indicators; 100 is the highest need. Percentile: "
        "share of the communes of {zone} that show less need on that indicator (0 = least need, 100 = most; from 5 "
        "communes on). A weakness is at 80 or more, a strength at 20 or less. Reference values are those published for "
        "the zone, else means weighted by population."
    ).format(model=name_of(portrait.provenance.model), zone=zone or name_of(portrait.reference.names))


def limits_text(portrait: Portrait) -> str:
    """What the page must not be read as."""
    text = tr(
        "The score compares territories; it says nothing about a household and decides no right. Near ranks are not "
        "different: read the interval. Boundaries are statistical and have no legal value."
    )
    share = portrait.need.share_available
    if share is not None and share < 1:
        text += " " + tr("{share} % of the weights of the model rest on known figures here.").format(
            share=plain(100 * share)
        )
    return text


def marks_text() -> str:
    """How absent figures are told apart."""
    return tr(
        "n.d.: no figure in the source. Not asked: the census did not ask it here. Hidden: a small count, protected; "
        "neither zero nor missing. *: imputed."
    )


def aid_tiles(aid: Aid) -> list[tuple[str, str]]:
    """Figure and caption of each beneficiary tile; hidden ones say so."""
    return [
        (figure_text(aid.households, HOUSEHOLDS), tr("beneficiary households")),
        (figure_text(aid.people, HOUSEHOLDS), tr("people in these households")),
        (figure_text(aid.amount_dh, HOUSEHOLDS), tr("amount (DH)")),
        (figure_text(aid.per_100_households, RATE), tr("beneficiary households per 100 households")),
    ]


def aid_sentence(portrait: Portrait) -> str:
    """Period, programme, and what a hidden count is."""
    aid = portrait.aid
    if aid is None:
        return tr("The workspace holds no beneficiary counts.")
    programme = tr("all programmes") if aid.programme in ("all", "total", "") else aid.programme
    parts = [tr("Period {period}, {programme}.").format(period=day(aid.period), programme=programme)]
    if aid.households.status.startswith("hidden"):
        parts.append(tr("The count is hidden to protect a small number of households; it is not zero."))
    elif aid.households.value is None:
        parts.append(tr("No count was given for this commune."))
    if aid.is_synthetic:
        parts.append(tr("SYNTHETIQUE: training data made by a generator, about nobody."))
    return " ".join(parts)
