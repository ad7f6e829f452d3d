"""Days and months as offices write them."""

import pytest

from asd_plugin.domain.importing.written_days import iso_day


@pytest.mark.parametrize("text, day", [
    ("2026", "2026"), ("2026-10", "2026-10"), ("2026/1", "2026-01"), ("10/2026", "2026-10"), ("202610", "2026-10"),
    ("T4 2026", "2026-Q4"), ("2026Q4", "2026-Q4"), ("31/10/2026", "2026-10-31"), ("03/04/2026", "2026-04-03"),
    ("2026-10-31T00:00:00", "2026-10-31"), ("31.10.2026 00:00", "2026-10-31"), ("1er mars 2026", "2026-03-01"),
    ("oct. 2026", "2026-10"), ("Août 2026", "2026-08"), ("غشت 2026", "2026-08"), ("٢٠٢٦-١٠", "2026-10"),
    ("", ""), ("été", ""), ("2026-13", ""), ("31/02/2026", ""), ("01.051.01.01", ""), ("12345678", ""),
])  # fmt: skip
def test_a_date_is_iso_or_nothing(text, day):
    assert iso_day(text) == day
    assert iso_day(day) == day
