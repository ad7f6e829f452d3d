"""Codes as offices write them (numbers, lost zeros, other separators, no region) and the codes they can stand for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SEPARATORS = re.compile(r"[\s\-_/\\,;:·]+")
_NUMBER_TAIL = re.compile(r"^(\d+)\.0+$")
_COUNTRY = re.compile(r"^MA\.?(?=\d)", re.IGNORECASE)
LEAST_DIGITS = 3  # fewer figures are a row number rather than a code


def plain_code(given: str) -> str:
    """The code with European figures, dots between its parts, and nothing around it; a number's «.0» is dropped."""
    text = unicodedata.normalize("NFKC", given).strip().strip("'\"")
    text = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    whole = _NUMBER_TAIL.match(text)
    if whole:
        return whole.group(1)
    return _COUNTRY.sub("", _SEPARATORS.sub(".", text)).strip(".")


class CodeIndex:
    """Known codes by every form in which damage leaves them."""

    def __init__(self, codes: Iterable[str]):
        self._exact = frozenset(codes)
        self._forms: dict[str, set[str]] = {}
        for code in self._exact:
            for form in _forms(code):
                self._forms.setdefault(form, set()).add(code)

    def has(self, code: str) -> bool:
        """Whether ``code`` is known as it is written."""
        return code in self._exact

    def find(self, given: str) -> set[str]:
        """Codes ``given`` can stand for: itself when known, else every code with the same figures; empty for none."""
        if given in self._exact:
            return {given}
        code = plain_code(given)
        if code in self._exact:
            return {code}
        parts = code.split(".")
        if not all(part.isascii() and part.isdigit() for part in parts) or sum(map(len, parts)) < LEAST_DIGITS:
            return set()
        return set(self._forms.get(".".join(str(int(part)) for part in parts), ()))


def _forms(code: str) -> set[str]:
    """Dotted without zeros and as one number, with the region and without it (a region alone has no other form)."""
    parts = code.split(".")
    if not all(part.isdigit() for part in parts):
        return set()
    forms = set()
    for kept in (parts, parts[1:]):
        if not kept:
            continue
        forms.add(".".join(str(int(part)) for part in kept))
        forms.add(str(int("".join(kept))))
        forms.add(str(int("".join([*kept[:-1], kept[-1].zfill(2)]))))
    return forms
