"""Columns that name a person or reach one: found by their heading and by what their cells look like, said by reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..comparison.spelling import normalise
from .numbers import plain

LEAST_MATCHES = 2
LEAST_SHARE = 0.2
SAMPLE = 400


@dataclass(frozen=True)
class Found:
    """A nominative column and why: «name» (who), «identity», «phone», «email», «account», «address», «birth»."""

    column: str
    reason: str


# Headings, already without accents, case, hamza or vowel signs (see comparison.spelling).
_BY_NAME = (
    ("identity", r"cin|cine|cnie|n cin|num cin|idcs|id cs|rnp|rsu id|id rsu|id rnp|nin|ppr|passeport|passport|"
     r"carte nationale|carte d identite|identite nationale|immatriculation cnss|n cnss|num cnss|"
     r"cnss|amo id|national id|id number|"
     r"البطاقه الوطنيه|بطاقه التعريف|رقم البطاقه|رقم التعريف|المعرف المدني|المعرف الرقمي|رقم الانخراط"),
    ("phone", r"tel|tels|telephone|telephones|gsm|phone|mobile|portable|whatsapp|fax|"
     r"الهاتف|هاتف|رقم الهاتف|المحمول|الجوال"),
    ("email", r"email|e mail|mail|courriel|adresse electronique|البريد الالكتروني"),
    ("account", r"rib|iban|numero de compte|n de compte|compte bancaire|bank account|رقم الحساب|الحساب البنكي"),
    ("address", r"adresse|adresses|address|domicile|rue|عنوان|العنوان|محل السكني"),
    ("birth", r"date de naissance|date naissance|ne le|nee le|birth date|date of birth|birthdate|dob|"
     r"تاريخ الازدياد|تاريخ الميلاد"),
    ("name", r"nom|noms|prenom|prenoms|name|names|full name|fullname|surname|first name|last name|firstname|lastname|"
     r"nom complet|nom et prenom|nom prenom|beneficiaire|"
     r"chef de menage|conjoint|epoux|epouse|tuteur|mandataire|pere|mere|"
     r"الاسم|اسم|النسب|الاسم الكامل|الاسم العائلي|الاسم الشخصي|رب الاسره|المستفيد|الزوج|الزوجه|الاب|الام"),
)  # fmt: skip
_NAMES = tuple((reason, re.compile(rf"(?:^| )(?:{words})(?: |$)")) for reason, words in _BY_NAME)
# A name of a place, service or thing is no name of a person.
_OF_THINGS = re.compile(
    r"(?:^| )(?:communes?|provinces?|prefectures?|regions?|cercles?|caidats?|douars?|arrondissements?|quartiers?|"
    r"localites?|villes?|municipalites?|territoires?|unites?|collectivites?|etablissements?|ecoles?|lycees?|colleges?|"
    r"centres?|hopital|hopitaux|structures?|equipements?|indicateurs?|programmes?|projets?|agences?|bureaux?|"
    r"delegations?|"
    r"pays|milieu|fr|ar|en|francais|arabe|latin|french|arabic|commune name|unit|facility|school|hospital|site|layer|"
    r"nombre|nb|taux|part|proportion|effectif|population|menages?|equip\w*|acces\w*|possed\w*|dispos\w*|couverture|"
    r"reseau|moyen\w*|distance|"
    r"الجماعه|جماعه|الجماعات|الاقليم|اقليم|العماله|الجهه|جهه|القياده|الدائره|الدوار|المدينه|المؤسسه|الموسسه|المدرسه|"
    r"المركز|المستشفي|البرنامج|الوحده|عدد|نسبه|معدل|السكان|الاسر|بالعربيه|بالفرنسيه)(?: |$)"
)
# A person's name said of a household or a service («nom du chef de ménage») stays a person's name.
_OF_PERSONS = re.compile(
    r"(?:^| )(?:prenoms?|noms? (?:\w+ ){0,3}(?:chef|beneficiaires?|conjoint|conjointe|tuteur|tutrice|demandeur|"
    r"declarant|mandataire|directeur|responsable|gerant|agent|assure|titulaire)|"
    r"اسم (?:رب|المستفيد|الزوج|الوصي|المصرح))(?: |$)"
)
_SURE = ("identity", "account", "birth")
_PATTERNS = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("account", re.compile(r"(?:MA\d{2}[ -]?)?(?:\d[ -]?){23}\d", re.IGNORECASE | re.ASCII)),
    ("phone", re.compile(r"(?:\+|00)?212[ .-]?\(?0?\)?[ .-]?[5-8](?:[ .-]?\d){8}|0[5-8](?:[ .-]?\d){8}", re.ASCII)),
    ("identity", re.compile(r"[A-Z]{1,2}[ -]?\d{4,7}", re.IGNORECASE | re.ASCII)),
)
# Figures that lost their first zero (a phone stored as a number), only under a heading or in company of others.
_BARE_PHONE = re.compile(r"[5-8]\d{8}(?:\.0)?", re.ASCII)
_LONG_ID = re.compile(r"\d{9,12}(?:\.0)?", re.ASCII)


def nominative_columns(names: Sequence[str], samples: Mapping[str, Iterable[Any]]) -> list[Found]:
    """The nominative columns among ``names``, in their order.

    ``samples``: some cells by column (any type; missing ones passed over), the more the surer. A heading is enough; a
    pattern needs LEAST_SHARE of the sample and LEAST_MATCHES cells, or all of a shorter sample. Cells never leave here.
    """
    found = []
    for name in names:
        cells = [as_written(cell) for _, cell in zip(range(SAMPLE), samples.get(name, ()))]
        reason = reason_by_name(name, cells) or reason_by_cells([cell for cell in cells if cell])
        if reason:
            found.append(Found(name, reason))
    return found


def reason_by_name(name: str, cells: Sequence[str] = ()) -> str:
    """Why a heading announces a person, or an empty text.

    A heading about things («nom de la commune», «taux d'équipement en téléphone») is let be. A bare «nom» or «name» is
    taken for a person's.
    """
    heading = normalise(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " "))
    if _OF_PERSONS.search(heading):
        return "name"
    of_things = _OF_THINGS.search(heading) is not None
    for reason, words in _NAMES:
        if words.search(heading) and not (of_things and reason not in _SURE):
            return reason
    return ""


def is_surely_of_person(name: str) -> bool:
    """Whether a heading can only be a person's: where a bare «nom» may be a place's, it is let be."""
    heading = normalise(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " "))
    return _OF_PERSONS.search(heading) is not None or reason_by_name(name) not in ("", "name")


def reason_by_cells(cells: Sequence[str]) -> str:
    """Why the look of the cells tells of a person, or an empty text."""
    if not cells:
        return ""
    least = min(len(cells), max(LEAST_MATCHES, LEAST_SHARE * len(cells)))
    for reason, shape in _PATTERNS:
        if sum(shape.fullmatch(cell) is not None for cell in cells) >= least:
            return reason
    distinct = len(set(cells)) > 0.9 * len(cells) and len(cells) >= 5
    if distinct and sum(_BARE_PHONE.fullmatch(cell) is not None for cell in cells) > 0.8 * len(cells):
        return "phone"
    # Dates of birth apart from other dates, and ids of the registers: many figures, no two rows alike.
    if distinct and sum(_LONG_ID.fullmatch(cell) is not None for cell in cells) > 0.8 * len(cells):
        return "identity"
    return ""


def tells_person(text: str) -> bool:
    """Whether a text, or a word of it, has the shape of an identity number, a phone, an address or an account."""
    parts = [as_written(one) for one in (text, *text.split())] if text else []
    return any(shape.fullmatch(part) is not None for part in parts for _, shape in _PATTERNS)


def as_written(cell: Any) -> str:
    """A cell as the text its pattern is looked for in."""
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return plain(str(cell))
