"""Headings that name a figure and say more: «chômage des jeunes» is not unemployment, a rank is not a rate."""

from __future__ import annotations

import re

from .columns_read import ColumnTold
from .fields import COUNT, OF, PERCENT, Field
from .words import says, words_of

_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
# A part of a year is another period than the year that stands beside it.
_PART_OF_YEAR = re.compile(
    r"[tsq][1-4]|trimestre|semestre|quarter|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|"
    r"novembre|decembre|فصل|اسدس|يناير|فبراير|مارس|ابريل|ماي|يونيو|يوليوز|غشت|شتنبر|اكتوبر|نونبر|دجنبر"
)
_NOTES = ("1", "2", "3")  # marks of footnotes
_PLAIN = "taux part nombre moyenne pourcentage population menages selon ans plus des les dans معدل نسبة عدد سكان أسر"
# Groups of people, and what is made of a figure.
_OTHER = (
    "jeune|jeunes|diplomes|femme|femmes|homme|hommes|fille|filles|garcon|garcons|masculin|feminin|enfant|enfants|chef|"
    "chefs|urbain|urbaine|urbains|rural|rurale|ruraux|pauvre|pauvres|etrangers|nomades|veuves|agees|"
    "variation|evolution|ecart|difference|rang|classement|accroissement|croissance|erreur|intervalle|coefficient|cv|"
    "score|mediane|projection|projections|estimation|estime|objectif|cible|sans|non|hors|dont|durée|inferieur|"
    "young|women|men|children|rank|change|growth|gap|without|target|"
    "شباب|شابات|نساء|إناث|ذكور|رجال|أطفال|حضري|حضرية|قروي|قروية|تطور|تغير|فرق|رتبة|ترتيب|تزايد|نمو|بدون|غير|دون|هدف"
)
_COUNTED = "nombre|effectif|effectifs|عدد"
_OF_COUNTS = (
    "population municipale legale nombre effectif de des du la le les l d et en au a total totale ensemble rgph hcp "
    "recensement habitants personnes residence milieu commune menages menage actifs occupes active occupee par selon "
    "سكان بلديون قانونيون عدد أسر مجموع نشيطون مشتغلون إحصاء عام وطني في"
)


def says_no_more(told: ColumnTold) -> bool:
    """Whether a heading has no word beside those of its figure (and of any table)."""
    if told.field is None:
        return True
    known = "|".join((*_own(told.field), *words_of(_PLAIN)))
    words = words_of(" ".join(told.said.rest))
    return says_the_figure(told) and all(len(word) < 3 or word.isdecimal() or says(known, (word,)) for word in words)


def says_the_figure(told: ColumnTold) -> bool:
    """Whether a heading has no word, age or sign that makes another figure of it."""
    field = told.field
    if field is None:
        return True
    text = " ".join(told.said.rest)
    words, own = words_of(text), _own(field)
    beside = [word for word in words if word not in own]
    if any(_PART_OF_YEAR.fullmatch(word) for word in beside):
        return False
    if any(word.isdecimal() and not _YEAR.fullmatch(word) and word not in _NOTES for word in beside):
        return False
    if field.kind == COUNT:
        plain = "|".join((*own, *words_of(_OF_COUNTS)))
        return not any(sign in text for sign in "%٪") and all(
            len(word) < 3 or word.isdecimal() or says(plain, (word,)) for word in beside
        )
    is_counted = field.kind == PERCENT and "%" not in text and any(says(_COUNTED, (word,)) for word in beside)
    return not is_counted and not any(_is_one_of(word) for word in beside)


def _own(field: Field) -> tuple[str, ...]:
    """Words that the figure itself has; those that must be absent left out."""
    patterns = [term for term in f"{field.words} {field.category}".split() if not term.startswith("!")]
    ages = "15 49" if field.of == "women" else ""
    return words_of(" ".join([*patterns, *field.what, *OF[field.of], ages]).replace("|", " "))


_OTHERS = frozenset(words_of(_OTHER.replace("|", " ")))


def _is_one_of(word: str) -> bool:
    return word in _OTHERS
