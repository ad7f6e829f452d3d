"""Translation of screen text: one context for the whole plugin, literals only, looked up when shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

CONTEXT = "ASD"
LANGUAGES = ("fr", "ar", "en")
CATALOGUE_FOLDER = Path(__file__).resolve().parents[2] / "i18n"
_SPOKEN: list[tuple[str, QTranslator]] = []  # a report's own language, innermost last; empty: the interface's


def tr(text: str) -> str:
    """Return ``text`` in the user's language (English when no catalogue has it)."""
    if _SPOKEN:
        return _SPOKEN[-1][1].translate(CONTEXT.encode(), text.encode("utf-8")) or text
    return QCoreApplication.translate(CONTEXT, text)


def user_locale() -> QLocale:
    """The interface locale of QGIS (its forced one when the user overrides the system's)."""
    if _SPOKEN:
        return QLocale(_SPOKEN[-1][0])
    settings = QSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        name = settings.value("locale/userLocale", "", type=str)
        if name:
            return QLocale(name)
    return QLocale()


def language() -> str:
    """Two-letter language of the interface, ``en`` when the plugin has no catalogue for it."""
    code = user_locale().name()[:2]
    return code if code in LANGUAGES else "en"


def number_locale() -> QLocale:
    """The locale numbers are printed in: Moroccan French or Arabic (Western digits), else the user's."""
    names = {"fr": "fr_MA", "ar": "ar_MA"}
    return QLocale(names[language()]) if language() in names else user_locale()


def format_number(value: float | None, decimals: int = 0) -> str:
    """Print a number as the agency writes it; missing is ``n.d.`` (translated), never 0."""
    if value is None or value != value:
        return tr("n.d.")
    return number_locale().toString(float(value), "f", decimals)


def label_of(texts: dict, language_code: str | None = None) -> str:
    """Pick the user's language from ``{"fr":..., "ar":..., "en":...}``; falls back to French, then to any."""
    chosen = language_code or language()
    return texts.get(chosen) or texts.get("fr") or next(iter(texts.values()), "")


def load_translator() -> QTranslator | None:
    """Load the catalogue of the user's language; None when the language is English or has no catalogue."""
    translator = QTranslator()
    if translator.load(user_locale(), "asd", "_", str(CATALOGUE_FOLDER)):
        return translator
    return None


@contextmanager
def speaking(language_code: str) -> Iterator[None]:
    """Within, texts, labels and numbers are in ``language_code`` whatever the interface's: for a report's own language.

    Main thread only, and no events may be processed inside: the windows around would answer in the report's language.
    """
    translator = QTranslator()
    translator.load(QLocale(language_code), "asd", "_", str(CATALOGUE_FOLDER))
    _SPOKEN.append((language_code, translator))
    try:
        yield
    finally:
        _SPOKEN.pop()
