"""The data dictionary for readers (docs/data-dictionary.md), in French, written from the catalogue."""

from __future__ import annotations

from pathlib import Path

_USE = {"keep": "score", "context": "contexte"}
_BASE = {"people": "personnes", "households": "ménages", "establishments": "établissements"}
_HEAD = Path(__file__).parent / "texts" / "dictionary_head.md"


def data_dictionary(catalogue):
    """Return the page as Markdown."""
    head = _HEAD.read_text(encoding="utf-8").replace("@LICENCE@", catalogue["licence"]["fr"])
    parts = [head, "## Indicateurs\n", _summary(catalogue)]
    for domain in catalogue["domains"]:
        parts.append(f"\n## {domain['label']['fr']}\n")
        parts.extend(_card(i) for i in catalogue["indicators"] if i["domain"] == domain["id"])
    return "\n".join(parts).rstrip() + "\n"


def _summary(catalogue):
    rows = ["| identifiant | libellé | unité | sens | emploi | années |", "|---|---|---|---|---|---|"]
    for i in catalogue["indicators"]:
        sense = "+" if i["direction"] == 1 else "-"
        cells = (f"`{i['id']}`", i["label"]["fr"], i["unit"]["fr"], sense, _USE[i["use"]], ", ".join(i["periods"]))
        rows.append("| " + " | ".join(cells) + " |")
    rows.append("\nSens : + une valeur plus élevée traduit un besoin plus élevé, - l'inverse.")
    return "\n".join(rows)


def _card(indicator):
    low, high = indicator["minimum"], indicator["maximum"]
    bounds = f"{'sans' if low is None else low} à {'sans' if high is None else high}"
    lines = [
        f"### `{indicator['id']}` {indicator['label']['fr']}\n",
        f"{indicator['label']['ar']} · {indicator['label']['en']}\n",
        f"{indicator['definition']['fr']}\n",
        f"- Numérateur : {indicator['numerator']['fr']}",
        f"- Dénominateur : {indicator['denominator']['fr']}",
        f"- Unité : {indicator['unit']['fr']} ; {indicator['decimals']} décimale(s) ; bornes logiques : {bounds}",
        f"- Base `n` : {_BASE[indicator['base']]} ; par milieu : {'oui' if indicator['by_milieu'] else 'non'}",
        f"- Source : {indicator['source']}",
        f"- Licence : {indicator['licence']}",
    ]
    if indicator["small_n_note"]:
        lines.append(f"- Petits effectifs : {indicator['small_n_note']['fr']}")
    return "\n".join(lines) + "\n"
