"""Persons in what people write freely: identity numbers, phones and accounts inside a text; names and addresses."""

from __future__ import annotations

import re

from ..comparison.spelling import normalise
from .numbers import plain

# Inside a text a shape must stand free, and be sure: «a 15000 habitants», «RP3012», «06.181.01.01» are nobody's.
_IN_TEXT = (
    ("email", re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w")),
    ("account", re.compile(r"(?<![\w.,])(?:MA\d{2}[ -]?)?\d(?:[ -]?\d){23}(?!\d)", re.ASCII)),
    ("phone", re.compile(
        r"(?<![\d.,])(?!\d\d\.\d{3}\.)(?:(?:\+|00)212[ .-]?(?:\(0\))?[ .-]?[5-8](?:[ .-]?\d){8}|"
        r"0[5-8](?:\d{8}|(?:[ ./-]\d\d){4}|\d\d[ .-]\d{6}|\d\d(?:[ .-]\d\d){3}|[ .-]\d{8}))(?!\d)", re.ASCII)),
    ("identity", re.compile(
        r"(?<![\w-])(?!R[NPR]|PK|CT|DH|MD|KM|NB)(?:[A-Z]{1,2}-?\d{5,7}|[a-z]{2}\d{5,7})(?!\w)", re.ASCII)),
    ("identity", re.compile(r"\b(?:CIN|CINE|CNI|CNIE)\b\W{0,6}(?:n\W{0,3})?[A-Z]{1,2}[ -]?\d{3,7}\b", re.IGNORECASE)),
    ("identity", re.compile(r"(?:البطاقة|بطاقة|ب\W?ت\W?و)[^\d]{0,30}[A-Z]{1,2}[ -]?\d{3,7}\b", re.IGNORECASE)),
    ("identity", re.compile(r"\b(?:IDCS|RNP|RSU|CNSS|AMO)\b\W{0,6}(?:n\W{0,3})?\d{8,12}\b", re.IGNORECASE)),
)  # fmt: skip
_GIVEN_NAMES = (
    "ahmed mohamed mohammed mohammad hassan hussein houssine hossain youssef yousef omar ali abdellah "
    "abdallah abdelaziz abdelkader abdelkrim abderrahim abderrahmane abdelhak abdelilah said rachid "
    "khalid karim mustapha mostafa brahim ibrahim driss idriss hamid jamal noureddine aziz hicham nabil "
    "mehdi amine anas ayoub hamza ismail adil lahcen lhoussaine houcine larbi bouchra fatima fatna "
    "khadija aicha zineb zahra naima malika rachida samira latifa hanane nadia saida karima souad amina "
    "meriem maryam salma imane hajar asmae ghizlane rabia rkia zohra "
    "احمد محمد حسن حسين يوسف عمر علي عبد سعيد رشيد خالد كريم مصطفي ابراهيم ادريس حميد جمال عزيز هشام نبيل "
    "المهدي فاطمه خديجه عايشه عائشه زينب نعيمه مليكه رشيده سميره لطيفه حنان ناديه كريمه سعاد امينه مريم "
    "سلمي ايمان "
)
_GIVEN = frozenset(_GIVEN_NAMES.split())
_TITLE = re.compile(r"(?:mr|mme|mlle|dr|monsieur|madame|السيد|السيده|الانسه) ")
_STREET = re.compile(
    r"(?:^| )(?:(?:rue|avenue|av|bd|boulevard|derb|zanka\w*|appt?|imm|immeuble)(?: [^\W\d]\w*){0,5} (?:n )?\d|"
    r"\d{1,4} (?:bis )?(?:rue|avenue|av|bd|boulevard|derb|zanka\w*|hay|lot)(?: |$)|"
    r"(?:hay|lot|lotissement|bloc|quartier|residence)(?: \w+){1,5} n \d|lot \d+ (?:hay|quartier|lotissement)|"
    r"(?:زنقه|شارع|درب|حي|بلوك|تجزءه|اقامه|عماره)(?: [^\W\d]\w*){0,5} (?:رقم )?\d)"
)
LONGEST_NAME = 5
# «EL IDRISSI Fatima»: the family name in capitals, then the first name, as no place is written.
_FAMILY_FIRST = re.compile(r"[A-Z][A-Z' -]+ ([A-Z][a-zé]+)(?:[ -][A-Z][a-zé]+){0,2}")


def person_in_text(text: str) -> str:
    """Why a text tells of a person («identity», «phone», «email», «account»), or an empty text. Names are not seen."""
    written = plain(text) if text else ""
    return next((reason for reason, shape in _IN_TEXT if shape.search(written)), "")


def written_as_person(cell: str) -> str:
    """«name» for a cell written as first and last name, «address» for a street and number, or an empty text."""
    # «M. Alami» is Mr Alami; «M'diq», whose apostrophe is read as a blank, is a town.
    words = normalise(f"Mr {cell[2:]}" if cell.startswith("M. ") else cell)
    if _STREET.search(words):
        return "address"
    parts = _TITLE.sub("", words, count=1).split() if _TITLE.match(words) else words.split()
    if not 2 <= len(parts) <= LONGEST_NAME or any(char.isdigit() for char in words):
        return "name" if parts and _TITLE.match(words) and not any(char.isdigit() for char in words) else ""
    family_first = _FAMILY_FIRST.fullmatch(cell)
    if family_first is not None and normalise(family_first[1]) in _GIVEN:
        return "name"
    return "name" if parts[0] in _GIVEN or _TITLE.match(words) else ""
