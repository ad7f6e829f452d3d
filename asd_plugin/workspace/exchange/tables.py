"""Which tables an office may edit and which it may only read; every statement spelt out, none put together.

Bookkeeping columns (``import_id``, ``row_number``, ``edited``, ``edited_by``) are no statement about the territory:
they are not compared, they follow the row.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.exchange.settling import FieldKinds

FACILITY, NOTE, CARD, VALUE = "asd_facility", "asd_field_note", "asd_indicator", "asd_value"
PLACE = "place"  # the geometry of a point, as text
KEY_SIGN = "|"
OFFICE = "office"


@dataclass(frozen=True)
class Exchanged:
    """One table: how its rows are read (``select``: key columns, fields, then ``carried``) and written."""

    name: str
    keys: tuple[str, ...]
    fields: tuple[str, ...]
    select: str
    carried: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    numbers: frozenset[str] = frozenset()
    beside: dict | None = None
    one: str = ""
    insert: str = ""
    update: str = ""
    delete: str = ""

    @property
    def kinds(self) -> FieldKinds:
        """How a value that a person writes is read."""
        return FieldKinds(self.numbers, self.beside)


CARD_FIELDS = (
    *("domain", "direction", "use", "label_fr", "label_ar", "label_en"),
    *("short_label_fr", "short_label_ar", "short_label_en", "definition_fr", "definition_ar", "definition_en"),
    *("numerator_fr", "numerator_ar", "numerator_en", "denominator_fr", "denominator_ar", "denominator_en"),
    *("unit_fr", "unit_ar", "unit_en", "source", "licence", "periods", "decimals", "minimum", "maximum", "base"),
    *("small_n_note_fr", "small_n_note_ar", "small_n_note_en", "entry"),
    *("owner", "periodicity", "data_date", "origin"),
)
FACILITIES = Exchanged(
    FACILITY,
    ("facility_id",),
    ("kind", "name_fr", "name_ar", "status", "capacity", "unit_code", "source", "data_date", PLACE),
    """SELECT facility_id, kind, name_fr, name_ar, status, capacity, unit_code, source, data_date, geom,
              import_id, edited, edited_by FROM asd_facility""",
    ("import_id", "edited", "edited_by"),
    numbers=frozenset({"capacity"}),
    insert="""
        INSERT INTO asd_facility (facility_id, kind, name_fr, name_ar, status, capacity, unit_code, source, data_date,
                                  geom, import_id, edited, edited_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
    update="""
        UPDATE asd_facility SET kind = ?, name_fr = ?, name_ar = ?, status = ?, capacity = ?, unit_code = ?, source = ?,
               data_date = ?, geom = ?, import_id = ?, edited = ?, edited_by = ? WHERE facility_id = ?""",
    one="""
        SELECT facility_id, kind, name_fr, name_ar, status, capacity, unit_code, source, data_date, geom
        FROM asd_facility WHERE facility_id = ?""",
    delete="DELETE FROM asd_facility WHERE facility_id = ?",
)
NOTES = Exchanged(
    NOTE,
    ("note_id",),
    ("unit_code", "facility_id", "made", "author", "text", "state", PLACE),
    "SELECT note_id, unit_code, facility_id, made, author, text, state, geom FROM asd_field_note",
    insert="""
        INSERT INTO asd_field_note (note_id, unit_code, facility_id, made, author, text, state, geom)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
    update="""
        UPDATE asd_field_note SET unit_code = ?, facility_id = ?, made = ?, author = ?, text = ?, state = ?, geom = ?
        WHERE note_id = ?""",
    one="""
        SELECT note_id, unit_code, facility_id, made, author, text, state, geom FROM asd_field_note
        WHERE note_id = ?""",
    delete="DELETE FROM asd_field_note WHERE note_id = ?",
)
CARDS = Exchanged(
    CARD,
    ("id",),
    CARD_FIELDS,
    """SELECT id, domain, direction, use, label_fr, label_ar, label_en, short_label_fr, short_label_ar, short_label_en,
              definition_fr, definition_ar, definition_en, numerator_fr, numerator_ar, numerator_en,
              denominator_fr, denominator_ar, denominator_en, unit_fr, unit_ar, unit_en, source, licence, periods,
              decimals, minimum, maximum, base, small_n_note_fr, small_n_note_ar, small_n_note_en, entry,
              owner, periodicity, data_date, origin FROM asd_indicator""",
    together=(CARD_FIELDS,),
    numbers=frozenset({"direction", "decimals", "minimum", "maximum"}),
    insert="""
        INSERT INTO asd_indicator (
            id, domain, direction, use, label_fr, label_ar, label_en, short_label_fr, short_label_ar, short_label_en,
            definition_fr, definition_ar, definition_en, numerator_fr, numerator_ar, numerator_en,
            denominator_fr, denominator_ar, denominator_en, unit_fr, unit_ar, unit_en, source, licence, periods,
            decimals, minimum, maximum, base, small_n_note_fr, small_n_note_ar, small_n_note_en, entry,
            owner, periodicity, data_date, origin)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?)""",
    update="""
        UPDATE asd_indicator SET
            domain = ?, direction = ?, use = ?, label_fr = ?, label_ar = ?, label_en = ?, short_label_fr = ?,
            short_label_ar = ?, short_label_en = ?, definition_fr = ?, definition_ar = ?, definition_en = ?,
            numerator_fr = ?, numerator_ar = ?, numerator_en = ?, denominator_fr = ?, denominator_ar = ?,
            denominator_en = ?, unit_fr = ?, unit_ar = ?, unit_en = ?, source = ?, licence = ?, periods = ?,
            decimals = ?, minimum = ?, maximum = ?, base = ?, small_n_note_fr = ?, small_n_note_ar = ?,
            small_n_note_en = ?, entry = ?, owner = ?, periodicity = ?, data_date = ?, origin = ? WHERE id = ?""",
    one="""
        SELECT id, domain, direction, use, label_fr, label_ar, label_en, short_label_fr, short_label_ar, short_label_en,
              definition_fr, definition_ar, definition_en, numerator_fr, numerator_ar, numerator_en,
              denominator_fr, denominator_ar, denominator_en, unit_fr, unit_ar, unit_en, source, licence, periods,
              decimals, minimum, maximum, base, small_n_note_fr, small_n_note_ar, small_n_note_en, entry,
              owner, periodicity, data_date, origin FROM asd_indicator WHERE id = ?""",
    delete="DELETE FROM asd_indicator WHERE id = ?",
)
VALUES = Exchanged(
    VALUE,
    ("unit_level", "unit_code", "indicator_id", "period", "milieu"),
    ("value", "n", "status", "source"),
    """SELECT unit_level, unit_code, indicator_id, period, milieu, value, n, status, source, import_id, row_number
       FROM asd_value""",
    ("import_id", "row_number"),
    (("value", "n", "status"),),
    frozenset({"value", "n"}),
    {"status": "ok"},
    """
        SELECT unit_level, unit_code, indicator_id, period, milieu, value, n, status, source FROM asd_value
        WHERE unit_level = ? AND unit_code = ? AND indicator_id = ? AND period = ? AND milieu = ?""",
    """
        INSERT INTO asd_value (unit_level, unit_code, indicator_id, period, milieu, value, n, status, source,
                               import_id, row_number)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
    """
        UPDATE asd_value SET value = ?, n = ?, status = ?, source = ?, import_id = ?, row_number = ?
        WHERE unit_level = ? AND unit_code = ? AND indicator_id = ? AND period = ? AND milieu = ?""",
    """
        DELETE FROM asd_value
        WHERE unit_level = ? AND unit_code = ? AND indicator_id = ? AND period = ? AND milieu = ?""",
)
EDITABLE = {table.name: table for table in (FACILITIES, NOTES, CARDS, VALUES)}

# Read only for an office: any difference is told, none is merged.
TERRITORY = {
    "asd_region": """
        SELECT code, name_fr, name_ar, kind, area_km2, population, households, population_2014, geom FROM asd_region""",
    "asd_province": """
        SELECT code, name_fr, name_ar, kind, area_km2, population, households, population_2014, region_code, geom
        FROM asd_province""",
    "asd_commune": """
        SELECT code, name_fr, name_ar, kind, area_km2, population, households, population_2014, milieu, cercle_code,
               province_code, region_code, geom FROM asd_commune""",
}
