"""Signs that stand in the place of a figure, and what each says: not known, hidden to protect people, not asked, zero.

Statistical offices hide small counts behind «*», «c» (confidential), «s» (secret), «<10»; «..», «nd» or «-» say that
there is no figure. The first are hidden, never missing: a score that took them for missing would guess at them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from ...errors import AsdError, Problem, problem
from ..numbers import is_missing_mark, plain
from ..sheet import Cell

HIDDEN, MISSING, ZERO = "hidden_primary", "missing", "zero"
# What a mark may be said to mean: the statuses that a workspace keeps without a figure, or a zero.
MEANINGS = (MISSING, HIDDEN, "hidden_secondary", "not_asked", ZERO)
_SHORT = {"hidden": HIDDEN, "cache": HIDDEN, "caché": HIDDEN, "manquant": MISSING, "0": ZERO}
_WORDS = (
    "* ** *** (*) (c) (s) [c] [s] c.s. s.s. secret confidentiel confidential conf. supprimé supprime suppressed",
    "hidden masqué masque caché cache سري سرية محجوب مخفي",
)
_PHRASES = ("secret statistique", "secret stat.", "s. stat.", "سر احصائي", "سر إحصائي", "السر الإحصائي")
_SURE = frozenset([*_WORDS[0].split(), *_WORDS[1].split(), *_PHRASES])
_LETTERS = frozenset(("c", "s"))
_UNDER = re.compile(
    r"(?:[<≤]=? ?|(?:moins de|less than|under|inférieur à|inferieur a|اقل من|أقل من) )\d{1,3} ?%?", re.ASCII
)
LONGEST = 24


def is_hidden_mark(cell: Cell) -> bool:
    """Whether a cell says that its figure was hidden to protect people («*», «c», «s», «secret», «<10»)."""
    return is_sure_mark(cell) or is_doubtful_mark(cell)


def is_sure_mark(cell: Cell) -> bool:
    """Whether a cell hides its figure and can be nothing else, wherever it stands."""
    return _may_be(cell) and folded(cell) in _SURE


def is_doubtful_mark(cell: Cell) -> bool:
    """Whether a cell hides its figure among figures, but may be a heading or a class elsewhere («c», «<10»)."""
    if not _may_be(cell):
        return False
    text = folded(cell)
    return text in _LETTERS or _UNDER.fullmatch(text) is not None


def _may_be(cell: Cell) -> bool:
    return isinstance(cell, str) and 0 < len(cell) <= LONGEST and not cell[0].isdecimal()


def says_no_figure(cell: Cell) -> bool:
    """Whether a cell stands in the place of a figure: a mark of absence or one that hides."""
    return is_missing_mark(cell) or is_hidden_mark(cell)


def meaning_of(cell: Cell, said: Mapping[str, str]) -> str:
    """What a mark stands for: as ``said`` (folded mark -> meaning), else hidden, missing or, for no mark, empty."""
    if cell is None or cell != cell:
        return MISSING
    if said:
        told = said.get(folded(cell) if isinstance(cell, str) else f"{cell:g}")
        if told:
            return told
    if is_hidden_mark(cell):
        return HIDDEN
    return MISSING if is_missing_mark(cell) else ""


def folded(mark: str) -> str:
    """A mark whatever its case, its blanks and its digits."""
    return plain(mark).casefold()


def marks_from(text: str) -> dict[str, str]:
    """«*=missing; nd=not_asked; -=zero» as a dict; AsdError lists every part that says neither."""
    found: dict[str, str] = {}
    faults: list[Problem] = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        mark, sign, meaning = part.rpartition("=")
        meaning = _SHORT.get(meaning.strip().casefold(), meaning.strip().casefold())
        if not (sign and mark.strip() and meaning in MEANINGS):
            faults.append(problem("import_marks_unreadable", text=part, known=list(MEANINGS)))
        else:
            found[folded(mark)] = meaning
    if faults:
        raise AsdError(faults)
    return found


def count_marks(cells: Iterable[Cell], said: Mapping[str, str]) -> Counter[tuple[str, str]]:
    """How often each mark stands in ``cells``, by (mark, meaning); empty cells are no marks."""
    said = {folded(mark): meaning for mark, meaning in said.items()}
    counts = Counter(cell for cell in cells if cell is not None and cell == cell)
    found: Counter[tuple[str, str]] = Counter()
    for cell, count in counts.items():
        meaning = meaning_of(cell, said)
        if meaning and cell != "":
            found[(folded(cell) if isinstance(cell, str) else f"{cell:g}", meaning)] += count
    return found


def marks_note(counts: Counter[tuple[str, str]]) -> Problem | None:
    """The note that says how marks were read, the most frequent first; None without one."""
    if not counts:
        return None
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    marks = [{"mark": mark, "meaning": meaning, "count": count} for (mark, meaning), count in ordered]
    hidden = sum(count for (_, meaning), count in ordered if meaning.startswith("hidden"))
    return problem("import_marks_read", marks=marks, count=sum(counts.values()), hidden=hidden)
