"""The assistant's steps as its presenter asks for them: work on tables, loaded when first needed, and files kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any


class Steps:
    """Each step loads what it needs when it runs: QGIS starts no slower for the assistant."""

    def open_source(self, *asked: Any) -> Any:
        """Read workspace and file."""
        from .work import open_source

        return open_source(*asked)

    def rows_said(self, *asked: Any) -> Any:
        """Read the sheet with rows said to be of another kind."""
        from .choosing import rows_said

        return rows_said(*asked)

    def with_row_kinds(self, *asked: Any) -> Any:
        """Read the sheet with what was said of its rows."""
        from .choosing import with_row_kinds

        return with_row_kinds(*asked)

    def join_rows(self, *asked: Any) -> Any:
        """Join the rows, and make them ready to be shown."""
        from .joining import join_rows

        return join_rows(*asked)

    def compare(self, *asked: Any) -> Any:
        """Compare with the workspace."""
        from .work import compare

        return compare(*asked)

    def write(self, *asked: Any) -> Any:
        """Write into the workspace."""
        from .work import write

        return write(*asked)

    def day_of(self, source: Any) -> str:
        """Day on which the file was written; today for a layer, or where the file is gone."""
        from ...outputs.data.import_record import day_of_file

        return day_of_file(source.path if source.path and Path(source.path).exists() else "")

    def keep_page(self, html: str) -> str:
        """Keep the page among the temporary files of QGIS; return its path."""
        from qgis.core import QgsProcessingUtils

        from ...outputs.run_report import write_atomically

        path = QgsProcessingUtils.generateTempFilename("import.html")
        write_atomically(path, html)
        return path

    def keep_rule(self, target: str, proposal: Any, decisions: Any) -> tuple[str, str]:
        """Keep rule and decisions beside each other under names drawn from ``target``; return both names."""
        from ...outputs.provenance import now
        from ...outputs.run_report import write_atomically
        from .work import kept_decisions

        stem = Path(target).with_suffix("")
        rule, decided = (stem.with_name(f"{stem.name}_{part}.json") for part in ("rule", "decisions"))
        write_atomically(str(rule), proposal.recipe.to_json())
        write_atomically(str(decided), kept_decisions(proposal, decisions, now()[:10]).to_json())
        return rule.name, decided.name
