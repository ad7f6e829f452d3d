"""An open workspace: what front doors hold. Each method is one question or one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import keeping, map_figures, reading, recording
from .connection import reported
from .importing import cards, facilities, households, origins, point_reading, records, values

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.progress import Progress
    from .importing.about import ImportRecord
    from .importing.households import HouseholdWriter


class Workspace:
    """A workspace opened by :func:`asd_plugin.workspace.open_workspace`; belongs to the thread that opened it.

    Tables come back indexed by unit code (text, leading zeros kept). Missing and hidden numbers are NaN, told apart by
    their status. Writing methods need ``writable=True``; each is one transaction: on error the file is as it was.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, writable: bool):
        self.path = path
        self.writable = writable
        self._connection = connection

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file; closing twice is harmless."""
        self._connection.close()

    def meta(self) -> dict[str, Any]:
        """Schema and catalogue versions, licence ``{fr, ar, en}``, domains, scope, creation time."""
        with reported(self.path):
            return reading.meta(self._connection)

    def units(self, level: str) -> pd.DataFrame:
        """Units of ``region``, ``province`` or ``commune``, by code, without geometry."""
        with reported(self.path):
            return reading.units(self._connection, level)

    def indicators(self) -> list[dict[str, Any]]:
        """Catalogue entries in catalogue order, texts as ``{fr, ar, en}``."""
        with reported(self.path):
            return reading.indicators(self._connection)

    def values(
        self, indicator_ids: Iterable[str], period: str, milieu: str = "total", level: str = "commune"
    ) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Return (values, status): units of ``level`` by indicator; a cell without a row is NaN and ``missing``.

        AsdError names the indicators that the catalogue does not have.
        """
        with reported(self.path):
            return reading.values(self._connection, list(indicator_ids), str(period), milieu, level)

    def bases(
        self, indicator_ids: Iterable[str], period: str, milieu: str = "total", level: str = "commune"
    ) -> pd.DataFrame:
        """People or households that the values of :meth:`values` rest on (n); NaN where none is kept."""
        with reported(self.path):
            return reading.bases(self._connection, list(indicator_ids), str(period), milieu, level)

    def value_series(
        self, unit_codes: Iterable[str], indicator_ids: Iterable[str], periods: Iterable[str], milieu: str = "total"
    ) -> pd.DataFrame:
        """Long table of a few units (any level, country ``MA`` included), indicators and periods."""
        with reported(self.path):
            return reading.value_series(
                self._connection, list(unit_codes), list(indicator_ids), [str(p) for p in periods], milieu
            )

    def models(self) -> list[dict[str, Any]]:
        """Score models: ``id``, ``title`` ``{fr, ar, en}``, ``origin`` (``reference`` or ``office``)."""
        with reported(self.path):
            return reading.models(self._connection)

    def model(self, model_id: str) -> dict[str, Any]:
        """One score model as its JSON object; AsdError when there is none of that id."""
        with reported(self.path):
            return reading.model(self._connection, model_id)

    def latest_score(self) -> dict[str, Any] | None:
        """The latest score run of communes: run fields and ``limits`` (class limits, ascending); None without one."""
        with reported(self.path):
            return reading.latest_score(self._connection)

    def scores(self, run_id: str) -> pd.DataFrame:
        """Scores of one run as they were recorded, contributions included."""
        with reported(self.path):
            return reading.scores(self._connection, run_id)

    def latest_beneficiaries(self) -> dict[str, Any] | None:
        """The latest counts: period, programme, milieu and rates shown, threshold, data class; None without."""
        with reported(self.path):
            return reading.latest_beneficiaries(self._connection)

    def beneficiary_runs(self) -> list[dict[str, Any]]:
        """Every run of counts by commune, latest first: id, end, what its map shows, threshold, class, protection."""
        with reported(self.path):
            return reading.beneficiary_runs(self._connection)

    def indicator_periods(self) -> dict[str, tuple[str, str | None]]:
        """Latest period of each indicator that communes have values of, and the period before it (None: none)."""
        with reported(self.path):
            return map_figures.indicator_periods(self._connection)

    def indicator_values(self) -> dict[str, tuple[list[float], set[str]]]:
        """Values of communes and the statuses met, by indicator, the two periods of ``indicator_periods`` together."""
        with reported(self.path):
            return map_figures.indicator_values(self._connection)

    def shown_counts(self, run: dict[str, Any]) -> pd.DataFrame:
        """Counts and rates of every period, of the programme and milieu that ``latest_beneficiaries`` shows."""
        with reported(self.path):
            return map_figures.shown_counts(self._connection, run)

    def published_cells(self) -> pd.DataFrame:
        """Cells that protected runs published or hid, oldest first: what the next run must not give back."""
        with reported(self.path):
            return reading.published_cells(self._connection)

    def counts(self, run_id: str) -> pd.DataFrame:
        """Counts of one run as they were recorded (hidden cells empty)."""
        with reported(self.path):
            return reading.counts(self._connection, run_id)

    def split_counts(self, run_id: str) -> pd.DataFrame:
        """Counts of one sex or age band of a run as they were recorded (hidden cells empty)."""
        with reported(self.path):
            return reading.split_counts(self._connection, run_id)

    def runs(self) -> list[dict[str, Any]]:
        """Provenance of every recorded run, oldest first."""
        with reported(self.path):
            return reading.runs(self._connection)

    def save_model(self, model: dict[str, Any]) -> None:
        """Keep a score model under its id; replaces an office's model of the same id."""
        with reported(self.path):
            recording.save_model(self._connection, model)

    def record_run(self, run: dict[str, Any]) -> None:
        """Keep the provenance of a run that wrote nothing else here."""
        with reported(self.path):
            recording.record_run(self._connection, run)

    def record_score(self, run: dict[str, Any], scores: pd.DataFrame) -> None:
        """Keep a score run whole: provenance, and one row a unit (index code; score, rank, class, ...).

        ``run["class_breaks"]`` (optional): the n + 1 limits of the classes, for the map's legend; without it the legend
        shows the lowest score of each class.
        """
        with reported(self.path):
            recording.record_score(self._connection, run, scores)

    def record_beneficiaries(self, run: dict[str, Any], counts: pd.DataFrame) -> None:
        """Keep beneficiary counts whole: provenance, and one row a unit, period, programme and milieu.

        Numbers of rows whose status starts with ``hidden`` are never written, whatever the table holds.
        ``run["protection"]``: suppressed, rounded or none. Columns ``sex`` and ``age_band`` may be there too.
        """
        with reported(self.path):
            recording.record_beneficiaries(self._connection, run, counts)

    def comparisons(self) -> list[dict[str, Any]]:
        """Named comparisons by name: ``name``, ``saved``, ``content``."""
        with reported(self.path):
            return keeping.comparisons(self._connection)

    def save_comparison(self, name: str, content: dict[str, Any]) -> None:
        """Keep a comparison under its name; one of the same name is replaced."""
        with reported(self.path):
            keeping.save_comparison(self._connection, name, content)

    def delete_comparison(self, name: str) -> None:
        """Forget a comparison; AsdError for an unknown name."""
        with reported(self.path):
            keeping.delete_comparison(self._connection, name)

    def unit_lists(self) -> dict[str, list[str]]:
        """Unit codes by the name of their list."""
        with reported(self.path):
            return keeping.unit_lists(self._connection)

    def save_unit_list(self, name: str, codes: Iterable[str]) -> None:
        """Keep a list of units; one of the same name is replaced."""
        with reported(self.path):
            keeping.save_unit_list(self._connection, name, codes)

    def delete_unit_list(self, name: str) -> None:
        """Forget a list; AsdError for an unknown name."""
        with reported(self.path):
            keeping.delete_unit_list(self._connection, name)

    def families(self) -> list[dict[str, Any]]:
        """Peer families, oldest first: ``id``, ``title``, ``made``, ``variables``, ``k``, ``seed``, ``silhouette``."""
        with reported(self.path):
            return keeping.families(self._connection)

    def family_members(self, family_id: str) -> dict[str, str]:
        """Family of each unit by code; AsdError for an unknown id."""
        with reported(self.path):
            return keeping.family_members(self._connection, family_id)

    def save_family(self, family: dict[str, Any], members: dict[str, str]) -> None:
        """Keep families made at once under their ``id`` (replaced where it is there), and the family of each unit."""
        with reported(self.path):
            keeping.save_family(self._connection, family, members)

    def imports(self) -> pd.DataFrame:
        """Every import, oldest first: file and its hash, format, data class, dates, counts, rules (JSON), forced."""
        with reported(self.path):
            return records.imports(self._connection)

    def import_rows(self, import_id: str) -> pd.DataFrame:
        """Rows of one import that were rejected or wait: row_number, state, reason, given_code, given_name, ..."""
        with reported(self.path):
            return records.import_rows(self._connection, import_id)

    def last_delivery(self, kind: str, key: str = "") -> str | None:
        """Latest delivery date of the imports of ``kind`` with format ``key`` (empty: any format); None without."""
        with reported(self.path):
            return records.last_delivery(self._connection, kind, key)

    def same_import(self, about: ImportRecord, choices: dict[str, Any] | None = None) -> dict[str, str] | None:
        """``import_id`` and ``made`` of the import of the same file by the same rules and decisions; None without.

        ``choices``: what else figures of indicators depend on, as their run keeps it; its figures must all stand.
        """
        with reported(self.path):
            return records.same_import(self._connection, about, choices)

    def record_import(
        self,
        run: dict[str, Any],
        about: ImportRecord,
        table: pd.DataFrame,
        rows: pd.DataFrame,
        new_cards: Sequence[Mapping[str, Any]] = (),
    ) -> dict[str, int]:
        """Keep an import of indicators whole; values of the same key are replaced, the rest stays.

        ``table``: unit_level, unit_code, indicator_id, period, milieu, value, n, status, source, row_number. ``rows``:
        what did not join (row_number, state, reason, given_code, given_name, unit_code, content). AsdError
        ``older_delivery`` unless ``about.forced``. ``new_cards``: of a recognised format, kept in the same transaction
        for indicators without one.
        """
        with reported(self.path):
            return values.record_import(self._connection, run, about, table, rows, new_cards)

    def save_indicator(self, entry: dict[str, Any]) -> None:
        """Keep an office's indicator card (shaped as the catalogue's); refused without unit, denominator, direction."""
        with reported(self.path):
            cards.save_indicator(self._connection, entry)

    def save_indicators(self, entries: Sequence[dict[str, Any]], run: dict[str, Any] | None = None) -> None:
        """Keep several cards, and the run that brought them, in one transaction or none; all faults told at once."""
        with reported(self.path):
            cards.save_indicators(self._connection, entries, run)

    def record_facilities(
        self, run: dict[str, Any], about: ImportRecord, table: pd.DataFrame, rows: pd.DataFrame
    ) -> dict[str, int]:
        """Keep facilities by ``facility_id``; return numbers ``new``, ``updated``, ``kept_edited``."""
        with reported(self.path):
            return facilities.record_facilities(self._connection, run, about, table, rows)

    def facilities_left_out(self, about: ImportRecord, ids: Sequence[str], units: Sequence[str]) -> list[str]:
        """Facilities of earlier imports of the same format in the provinces of ``units`` that are not in ``ids``."""
        with reported(self.path):
            return reading.facilities_left_out(self._connection, about.import_id, about.format_id, ids, units)

    @contextmanager
    def household_writer(self, run: dict[str, Any], about: ImportRecord) -> Iterator[HouseholdWriter]:
        """Write households block by block in one transaction, which ends with the ``with`` block."""
        with reported(self.path), households.household_writer(self._connection, run, about) as writer:
            yield writer

    def origins(self, unit: str = "", indicator: str = "", period: str = "", most: int = 100_000) -> pd.DataFrame:
        """Figures asked for (empty: any), ``most`` at most, each with its file, hash, row, run, person and date."""
        with reported(self.path):
            return origins.origins(self._connection, unit, indicator, period, most)

    def figures_by_import(self) -> pd.DataFrame:
        """Figures, indicators and units of each import that still stand; ``import_id`` '' for the reference."""
        with reported(self.path):
            return origins.figures_by_import(self._connection)

    def known_origins(self) -> pd.DataFrame:
        """Source, import and file of every figure that says one, by level, unit, indicator, period and milieu."""
        with reported(self.path):
            return origins.known_origins(self._connection)

    def point_blocks(self, kind: str) -> Iterator[pd.DataFrame]:
        """Points of ``facility``, ``field_note`` or ``household``, block by block: key, unit_code, import_id, x, y."""
        with reported(self.path):
            yield from point_reading.point_blocks(self._connection, kind)

    def point_count(self, kind: str) -> int:
        """Rows of ``facility``, ``field_note`` or ``household``."""
        with reported(self.path):
            return point_reading.point_count(self._connection, kind)

    def repeated_households(self, progress: Progress) -> pd.DataFrame:
        """Rows of households met before in the same period and programme: import_id, row_number. Raises Cancelled."""
        with reported(self.path):
            return point_reading.repeated_households(self._connection, progress)

    def values_of_import(self, import_id: str) -> pd.DataFrame:
        """Figures that an import brought and nothing replaced since."""
        with reported(self.path):
            return origins.values_of_import(self._connection, import_id)

    def scores_of_unit(self, unit: str) -> pd.DataFrame:
        """Recorded scores of a unit with their runs, oldest first."""
        with reported(self.path):
            return origins.scores_of_unit(self._connection, unit)
