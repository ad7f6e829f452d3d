"""Columns that name a person or reach one: found by their heading and by what their cells look like, said by reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..comparison.spelling import normalise
from ..territory.given_names import plain_name
from .numbers import plain
from .persons_written import person_in_text, written_as_person

LEAST_MATCHES = 2
LEAST_SHARE = 0.2
NAMES_SHARE = 0.3
SAMPLE = 400
PLACES_SHARE = 0.3


@dataclass(frozen=True)
class Found:
    """A nominative column and why: «name» (who), «identity», «phone», «email», «account», «address», «birth»."""

    column: str
    reason: str


# Headings, already without accents, case, hamza or vowel signs (see comparison.spelling).
_BY_NAME = (
    ("identity", r"cin|cine|cnie|cni|n cin|num cin|idcs|idscs|idcn|id cs|rnp|"
     r"rsu id|id rsu|id rnp|nin|ppr|passeport|passport|"
     r"l?carte nat\w*|carte d identite|identite nationale|piece (?:d )?identite|"
     r"(?:identifiant|matricule|nds|dossier) (?:\w+ )?(?:rsu|rnp|idcs|cnss|amo|ramed|national)|"
     r"(?:n|no|num|numero|id|immat\w*|matricule) (?:d )?(?:cnss|amo|ramed|affili\w*|immat\w*)|cnss id|"
     r"amo id|national id|id number|"
     r"البطاقه الوطنيه|بطاقه التعريف|رقم البطاقه|رقم التعريف|المعرف المدني|المعرف الرقمي|رقم الانخراط|الرقم الوطني|"
     r"بوت|بتو|ربت|ربتو|ربو"),
    ("phone", r"tels?\d*|telephone\d*|telephones|gsm\d*|phone\d*|mobile\d*|portable|whatsapp|fax|"
     r"contacts?(?! medica)|nimiro|nmra|"
     r"الهاتف|هاتف|رقم الهاتف|المحمول|الجوال"),
    ("email", r"email|e mail|mail|courriel|adresse electronique|البريد الالكتروني"),
    ("account", r"rib|iban|(?:n|no|num|numero)(?: de)? compte|compte bancaire|bank account|رقم الحساب|الحساب البنكي"),
    ("address", r"adresses?|adr|address|domicile|rue|عنوان|العنوان|محل السكني|السكني"),
    ("birth", r"date de naissance|date naissance|lieu de naissance|(?:date|dt|dat|lieu) naiss?\w*|ddn|ne e? ?le|nee le|"
     r"birth date|date of birth|birthdate|dob|تاريخ (?:و ?مكان )?الازدياد|مكان الازدياد|تاريخ الميلاد|تاريخ الولاده"),
    ("name", r"nom|noms|prenom|prenoms|nomprenoms?|name|names|full name|fullname|surname|first name|last name|"
     r"firstname|lastname|nom complet|nom et prenom|nom prenom|beneficiaire|mandataire|"
     r"smiya|smya|kniya|الاسم|اسم|النسب|الاسم الكامل|الاسم العائلي|الاسم الشخصي|رب الاسره|المستفيد"),
)  # fmt: skip
_NAMES = tuple((reason, re.compile(rf"(?:^| )(?:{words})(?: |$)")) for reason, words in _BY_NAME)
# Words that announce a person only when they are the whole heading («père», not «orphelins de père»).
_ALONE = re.compile(
    r"(?:chef de menage|head of (?:the )?household|household head|conjointe?|epoux|epouse|tuteur|tutrice|pere|mere|"
    r"cnss|الزوج|الزوجه|الاب|الام|الوصي)(?: \d)?"
)
# A name of a place, service or thing is no name of a person.
_OF_THINGS = re.compile(
    r"(?:^| )(?:communes?|provinces?|prefectures?|regions?|cercles?|caidats?|douars?|arrondissements?|quartiers?|"
    r"localites?|villes?|municipalites?|territoires?|unites?|collectivites?|etab\w*|ecoles?|lycees?|colleges?|"
    r"centres?|hopital|hopitaux|structures?|equipements?|indicateurs?|programmes?|projets?|agences?|bureaux?|"
    r"delegations?|essp|fichiers?|court|long|couches?|"
    r"pays|milieu|fr|ar|en|francais|arabe|latin|french|arabic|commune name|unit|facility|school|hospital|site|layer|"
    r"nombre|nb|taux|part|proportion|effectif|population|menages?|equip\w*|acces\w*|possed\w*|dispos\w*|couverture|"
    r"reseau|moyen\w*|distance|longueur|lineaire|abonne\w*|lignes?|parc|operateurs?|"
    r"الجماعه|جماعه|الجماعات|الاقليم|اقليم|العماله|الجهه|جهه|القياده|الدائره|الدوار|المدينه|المؤسسه|الموسسه|المدرسه|"
    r"المركز|المستشفي|البرنامج|الوحده|عدد|نسبه|معدل|السكان|الاسر|بالعربيه|بالفرنسيه)(?: |$)"
)
# Counts of cards or members are figures, whatever is counted.
_COUNTED = re.compile(
    r"(?:^| )(?:nombre|nb|nbre|taux|part|pourcentage|proportion|effectifs?|delivre\w*|عدد|نسبه|معدل)(?: |$)"
)
# A person's name or address said of a household or a service («nom du chef de ménage») stays a person's.
_OF_PERSONS = (
    ("name", re.compile(
        r"(?:^| )(?:prenoms?|noms? (?:\w+ ){0,3}(?:chef|beneficiaires?|conjoint|conjointe|tuteur|tutrice|demandeur|"
        r"declarant|mandataire|directeur|responsable|gerant|agent|assure|titulaire|president)|"
        r"اسم (?:رب|المستفيد|الزوج|الوصي|المصرح))(?: |$)")),
    ("address", re.compile(r"(?:^| )(?:adresses?|adr|address) (?:\w+ ){0,2}(?:menages?|beneficiaires?|chef)(?: |$)")),
)  # fmt: skip
_SURE = ("identity", "account", "birth")
# Roads and kilometre points are written like identity numbers.
_ROADS = r"(?!R[NPR]|PK|CT)(?![PRNA][ -]?\d{1,4}(?!\d))"
_IDENTITY = re.compile(rf"{_ROADS}([A-Z]{{1,2}})[ -]?(\d{{4,7}})", re.IGNORECASE | re.ASCII)
_PATTERNS = (
    ("email", re.compile(r".*?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+.*", re.DOTALL)),
    ("account", re.compile(r"(?:MA\d{2}[ -]?)?(?:\d[ -]?){23}\d", re.IGNORECASE | re.ASCII)),
    ("phone", re.compile(
        r"(?!\d\d\.\d{3}\.)(?:\(?(?:\+|00)?212\)?[ ./-]?\(?0?\)?[ ./-]?[5-8](?:[ ./-]?\d){8}|"
        r"\(?0[5-8](?:[ ./()-]{0,2}\d){8})", re.ASCII)),
    ("identity", _IDENTITY),
    ("identity", re.compile(r"(?:idcs|rnp|rsu|cnss|amo)\W{0,4}\d{8,12}", re.IGNORECASE | re.ASCII)),
    ("birth", re.compile(r"née?(?:\(e\))? le \d.*", re.IGNORECASE)),
)  # fmt: skip
_PREFIX = re.compile(r"(?:cin|cine|cnie?|tel|gsm|num|n)[ .:°]+", re.IGNORECASE)
_TWO = re.compile(r"\s*(?:[/;,]|\bou\b)\s*")
# Figures that lost their first zero (a phone stored as a number), only under a heading or in company of others.
_BARE_PHONE = re.compile(r"[5-8]\d{8}(?:\.0)?", re.ASCII)
_LONG_ID = re.compile(r"\d{9,12}(?:\.0)?", re.ASCII)
# Figures as long as a phone or an id that are none: amounts, codes of places, times.
_LONG_FIGURES = re.compile(
    r"(?:^| )(?:montants?|budgets?|depenses?|recettes?|credits?|transferts?|couts?|dh|mad|dirhams?|pib|superficie|"
    r"codes? (?:\w+ ){0,2}(?:geo\w*|douars?|communes?|localites?|provinces?|hcp|menages?)|geocode|timestamp|fid|"
    r"مبلغ|المبلغ|الميزانيه|ميزانيه|رمز)(?: |$)"
)
# Region, province (whose codes end in 1), then what lies in it; a first zero may be lost.
_PLACE_CODE = re.compile(r"(?:0[1-9]|1[0-2]|[1-9])\d\d1\d{4,8}", re.ASCII)
SAME_START = 5
SERIES = 5


def nominative_columns(
    names: Sequence[str], samples: Mapping[str, Iterable[Any]], places: Container[str] = frozenset()
) -> list[Found]:
    """The nominative columns among ``names``, in their order.

    ``samples``: some cells by column (any type; missing ones passed over), the more the surer. A heading is enough; a
    pattern needs LEAST_SHARE of the sample and LEAST_MATCHES cells, or all of a shorter sample. Cells never leave here.
    ``places``: keys (:func:`place_key`) of the names of units: a bare «nom» over names of communes is no person's.
    """
    found = []
    for name in names:
        cells = [as_written(cell) for _, cell in zip(range(SAMPLE), samples.get(name, ()))]
        is_figure = _LONG_FIGURES.search(_heading(name)) is not None
        reason = reason_by_name(name, cells) or reason_by_cells([cell for cell in cells if cell], is_figure)
        if reason == "name" and not is_surely_of_person(name) and are_places(cells, places):
            continue
        if reason:
            found.append(Found(name, reason))
    return found


def are_places(cells: Sequence[str], places: Container[str]) -> bool:
    """Whether enough of the different texts are names of units: names of people are none, or one by accident."""
    texts = {cell for cell in cells if cell and any(char.isalpha() for char in cell)}
    known = sum(place_key(text) in places for text in texts)
    return known >= PLACES_SHARE * max(len(texts), 1) and known > 0


def place_key(name: str) -> str:
    """The name of a unit whatever its accents, its kind («Commune de ...»), its articles and its blanks."""
    return plain_name(name).replace(" ", "")


def _heading(name: str) -> str:
    """A heading as words; letters parted by points («C.I.N.») are one word."""
    heading = normalise(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " "))
    return re.sub(r"(?<!\S)[^\W\d](?: [^\W\d]){2,}(?!\S)", lambda match: match.group().replace(" ", ""), heading)


def reason_by_name(name: str, cells: Sequence[str] = ()) -> str:
    """Why a heading announces a person, or an empty text.

    A heading about things («nom de la commune», «taux d'équipement en téléphone») is let be, and so is a count of cards
    or members. A bare «nom» or «name» is taken for a person's.
    """
    heading = _heading(name)
    if _COUNTED.search(heading):
        return ""
    for reason, words in _OF_PERSONS:
        if words.search(heading):
            return reason
    if _ALONE.fullmatch(heading):
        return "identity" if heading.startswith("cnss") else "name"
    of_things = _OF_THINGS.search(heading) is not None
    for reason, words in _NAMES:
        if words.search(heading) and not (of_things and reason not in _SURE):
            return reason
    return ""


def is_surely_of_person(name: str) -> bool:
    """Whether a heading can only be a person's: where a bare «nom» may be a place's, it is let be."""
    return _OF_PERSONS[0][1].search(_heading(name)) is not None or reason_by_name(name) not in ("", "name")


def reason_by_cells(cells: Sequence[str], is_figure: bool = False) -> str:
    """Why the look of the cells tells of a person, or an empty text.

    ``is_figure``: the heading announces amounts or codes of places, as long as phones and ids.
    """
    if not cells:
        return ""
    least = min(len(cells), max(LEAST_MATCHES, LEAST_SHARE * len(cells)))
    is_figure = is_figure or _are_codes(cells)
    counts = Counter(cells)  # cells repeat: each text is looked at once, and counts as often as it stands
    for reason, shape in _PATTERNS:
        if reason == "phone" and is_figure:
            continue
        shaped = sum(count for cell, count in counts.items() if _has_shape(cell, shape))
        if shaped >= least and not (reason == "identity" and _is_series(cells)):
            return reason
    written: Counter[str] = Counter()
    for cell, count in counts.items():
        written[written_as_person(cell)] += count
    if written["name"] >= max(3, NAMES_SHARE * len(cells)):
        return "name"
    if written["address"] >= max(2, NAMES_SHARE * len(cells)):
        return "address"
    distinct = len(set(cells)) > 0.9 * len(cells) and len(cells) >= 5
    if not distinct or is_figure:
        return ""
    if sum(_BARE_PHONE.fullmatch(cell) is not None for cell in cells) > 0.8 * len(cells):
        return "phone"
    # Dates of birth apart from other dates, and ids of the registers: many figures, no two rows alike.
    if sum(_LONG_ID.fullmatch(cell) is not None for cell in cells) > 0.8 * len(cells):
        return "identity"
    return ""


def _has_shape(cell: str, shape: re.Pattern[str]) -> bool:
    bare = _PREFIX.sub("", cell, count=1) if _PREFIX.match(cell) else cell
    return any(shape.fullmatch(part) is not None for part in (cell, bare, *_TWO.split(bare)))


def _are_codes(cells: Sequence[str]) -> bool:
    """Codes of places in one province: as long as a phone, and all begin alike, which phones of five people do not."""
    figures = [cell for cell in cells if _PLACE_CODE.fullmatch(cell)]
    return (
        len(set(figures)) >= max(SERIES, 0.8 * len(set(cells)))
        and len({cell[:SAME_START] for cell in figures}) <= 1 + len(figures) // 20
    )


def _is_series(cells: Sequence[str]) -> bool:
    """Identifiers given one after the other and filled up with zeros («H0001», «H0002»), as pseudonyms are.

    Without a zero in front the doubt stands: numbers of cards made on one day follow each other too.
    """
    found = [match for match in map(_IDENTITY.fullmatch, cells) if match is not None]
    numbers = [int(match[2]) for match in found]
    is_padded = any(match[2].startswith("0") for match in found)
    is_one = is_padded and len({match[1].upper() for match in found}) == 1
    return len(set(numbers)) >= SERIES and is_one and max(numbers) - min(numbers) <= SERIES * len(set(numbers))


def tells_person(text: str) -> bool:
    """Whether a text, or a word of it, has the shape of an identity number, a phone, an address or an account."""
    parts = [as_written(one) for one in (text, *text.split())] if text else []
    return any(shape.fullmatch(part) is not None for part in parts for _, shape in _PATTERNS) or bool(
        person_in_text(text)
    )


def as_written(cell: Any) -> str:
    """A cell as the text its pattern is looked for in."""
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return plain(str(cell))
