"""From a code alone to a unit: as written, mended, or over the crosswalk; never by a guess."""

import pandas as pd

from asd_plugin.domain.territory.bridge import Bridge
from asd_plugin.domain.territory.code_ways import AMBIGUOUS, SPLIT, UNKNOWN, CodeWays

UNITS = ["01.051.11.01", "01.511.01.00", "02.071.01.01", "02.071.01.03"]
BRIDGE = Bridge(
    pd.DataFrame(
        [
            ("01.051.05.01", "01.051.11.01"),
            ("01.511.01.03", "01.511.01.00"),
            ("02.071.09.01", "02.071.01.01"),
            ("02.071.09.01", "02.071.01.03"),
            ("09.999.01.01", "99.999.99.99"),
        ],
        columns=["from_code", "to_code"],
    ),
    frozenset(UNITS),
)
WAYS = CodeWays(UNITS, BRIDGE)


def test_a_unit_of_today_is_found_whole_or_damaged():
    assert WAYS.find("01.051.11.01") == ("01.051.11.01", False, "")
    assert WAYS.find("1.51.11.1") == ("01.051.11.01", False, "")


def test_a_code_of_2014_and_an_arrondissement_lead_over_the_crosswalk_even_damaged():
    assert WAYS.find("01.051.05.01") == ("01.051.11.01", True, "")
    assert WAYS.find("10510501") == ("01.051.11.01", True, "")
    assert WAYS.find("01.511.01.03") == ("01.511.01.00", True, "")


def test_what_leads_to_several_or_to_none_says_why():
    assert WAYS.find("02.071.09.01") == ("", False, SPLIT)
    assert WAYS.find("77.777.77.77") == ("", False, UNKNOWN)
    assert WAYS.find("09.999.01.01") == ("", False, UNKNOWN)  # its unit of today is not in this workspace
    assert CodeWays(["01.051.1.11", "01.051.11.1"]).find("1051111")[2] == AMBIGUOUS
