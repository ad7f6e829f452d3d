"""Every view says the same figures, tells statuses apart, and speaks one correct sentence."""

from dataclasses import replace

import pytest

from tests.docks.comparison.conftest import make_data

A, B, ALI_1, HAUTE, ALI_2, ZOUG, SEPT = [
    "01.051.01.01",
    "01.051.04.01",
    "01.051.04.03",
    "01.061.01.01",
    "02.071.04.01",
    "02.071.04.02",
    "02.071.04.03",
]
BOTH = ("illiteracy", "road")


@pytest.fixture()
def look(qgis_app):
    """``look(codes, **state)`` -> figures; ``hide`` hides units' illiteracy of 2024 while the table still holds it."""
    from asd_plugin.docks.comparison.specs import figures_of
    from asd_plugin.docks.comparison.state import ComparisonState

    def build(codes, hide=(), data=None, families=None, **choices):
        import numpy as np

        data = data or make_data()
        column = data.columns["illiteracy", "2024"]
        statuses, values = column.statuses.copy(), column.values.copy()
        for code in hide:
            row = data.communes.row(code)
            statuses[row], values[row] = "hidden_primary", 41.37
        data.columns["illiteracy", "2024"] = replace(column, values=values, statuses=statuses)
        if families:
            labels = np.array([families.get(code, "") for code in data.communes.codes], dtype=object)
            data = replace(data, communes=replace(data.communes, families=labels))
        state = ComparisonState(**{"indicators": ("illiteracy",), "period": "2024", "reference": "country", **choices})
        for code in codes:
            state = state.with_unit(code)
        return figures_of(data, state, "23/11/2026")

    return build


def spec_of(view, figures):
    from asd_plugin.docks.comparison.specs import view_of

    return view_of(view)(figures)


def shown_words(spec, alone=True, width=720):
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.fonts import Fonts
    from asd_plugin.charts.scene import Text

    scene = compose(spec, width, Fonts(QFont("DejaVu Sans", 9)), alone=alone)
    return " ".join(" ".join(text.lines) for text in scene.of(Text))


def test_there_is_a_view_for_every_id_of_the_state(qgis_app):
    from asd_plugin.docks.comparison.specs import VIEWS, view_of
    from asd_plugin.docks.comparison.state import VIEWS as IDS
    from asd_plugin.docks.comparison.widgets.view_stack import view_texts

    assert tuple(VIEWS) == IDS == tuple(view_texts())
    with pytest.raises(KeyError):
        view_of("pie")


def test_the_same_number_is_in_every_view(look):
    from asd_plugin.docks.comparison.rows import rows_of

    figures = look([A, HAUTE, ZOUG, ALI_2], indicators=BOTH)
    rows = {row.code: row for row in rows_of(figures)}
    texts = {}
    for view in ("distribution", "bars"):
        for mark in spec_of(view, figures).marks:
            assert mark.value == rows[mark.code].value
            texts.setdefault(mark.code, mark.text)
            assert mark.text == texts[mark.code]
    for dumbbell in spec_of("gaps", figures).rows:
        row = rows[dumbbell.mark.code]
        assert (dumbbell.mark.value, dumbbell.gap, dumbbell.reference) == (
            row.value,
            row.gap,
            row.reference if row.value is not None else None,
        )
    for mark in spec_of("profile", figures).rows[0].marks:
        assert mark.value == rows[mark.code].percentile
    trend = spec_of("trend", figures)
    for line in [line for line in trend.lines if not line.is_reference]:
        assert line.values == rows[line.mark.code].series
        assert line.values[-1] == rows[line.mark.code].value
        assert line.texts[-1] == texts[line.mark.code]
    for mark, x in zip(spec_of("scatter", figures).marks, spec_of("scatter", figures).at):
        if mark.value is not None:
            assert (mark.value, mark.text) == (rows[mark.code].value, texts[mark.code])
            assert x is not None
    for mark in spec_of("multiples", figures).strips[0].marks:
        assert (mark.value, mark.text) == (rows[mark.code].value, texts[mark.code])
    table = spec_of("table", figures)
    value = table.heads.index("Value")
    assert [row[value] for row in table.rows] == [texts[code] for code in rows]
    assert table.sparks == tuple(row.series for row in rows.values())


@pytest.mark.parametrize(
    "view", ["distribution", "gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table"]
)
def test_a_hidden_value_is_nowhere(look, view):
    """Its figure is like no other (41.37): neither text, place, dot nor step of a strip may hold it."""
    figures = look([A, HAUTE], hide=[HAUTE], indicators=BOTH, view=view)
    spec = spec_of(view, figures)
    assert "41." not in shown_words(spec)
    assert "41.37" not in repr(spec)
    cloud = getattr(spec, "cloud", None)
    if cloud is not None:
        assert HAUTE not in cloud.codes
    assert any(status == "hidden" for status, _ in spec.words.legend)


def test_the_tip_of_a_hidden_unit_gives_no_figure(look):
    from asd_plugin.docks.comparison.specs import unit_tip

    for view in ("distribution", "profile", "scatter"):
        text = unit_tip(look([A, HAUTE], hide=[HAUTE], indicators=BOTH, view=view), HAUTE)
        assert "41" not in text
        assert "Hidden" in text
    assert unit_tip(look([A]), "no such code") == ""


# ---- gaps, bars --------------------------------------------------------------------------------------------------


def test_each_unit_is_joined_to_its_own_reference_and_both_figures_are_told(look):
    spec = spec_of("gaps", look([A, ALI_2], reference="region"))
    assert [(row.mark.code, row.reference, row.gap) for row in spec.rows] == [(ALI_2, 30.0, 20.0), (A, 33.0, -23.0)]
    assert "against" in spec.rows[0].mark.side
    assert (spec.low, spec.high) == (10.0, 50.0)


def test_ranked_bars_start_with_the_highest_need_and_missing_is_last(look):
    spec = spec_of("bars", look([A, ZOUG, ALI_2, HAUTE]))
    assert [mark.code for mark in spec.marks] == [ALI_2, HAUTE, A, ZOUG]
    assert [mark.side for mark in spec.marks] == ["rank 1", "rank 2", "rank 8", ""]
    assert spec.reference.value == 22.0
    assert spec.words.summary == (
        "Highest: Oulad Ali (L'Oasis) (50.0\u00a0%); lowest: Aïn Béïda (10.0\u00a0%); 40.0 percentage points between"
        " them. No figure: Zoug."
    )


def test_ties_are_named_together(look):
    data = make_data()
    column = data.columns["illiteracy", "2024"]
    values = column.values.copy()
    values[:3] = [30.0, 30.0, 30.0 + 1e-12]
    data.columns["illiteracy", "2024"] = replace(column, values=values)
    equal = look([A, B, ALI_1], data=data)
    for view in ("distribution", "bars"):
        assert spec_of(view, equal).words.summary == (
            "The 3 chosen units with a figure are equal: 30.0\u00a0%, rank 3 of 8; rank 1 = highest need."
        )
    two = look([A, B, ALI_2], data=data)
    assert "lowest: Aïn Béïda, Bni Hadifa (30.0" in spec_of("bars", two).words.summary


@pytest.mark.parametrize(
    ("view", "words"),
    [
        ("distribution", "None of the chosen units has a figure."),
        ("gaps", "No gap can be computed for the chosen units."),
        ("bars", "None of the chosen units has a figure."),
        ("profile", "None of the chosen units has a percentile of need for these indicators."),
        ("multiples", "None of the chosen units has a percentile of need for these indicators."),
        ("trend", "None of the chosen units has a figure for both 2014 and 2024."),
        ("table", "None of the chosen units has a figure."),
    ],
)
def test_units_without_any_figure_are_said_to_have_none(look, view, words):
    assert spec_of(view, look([ZOUG], indicators=BOTH)).words.summary.startswith(words)


@pytest.mark.parametrize(
    "view", ["distribution", "gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table"]
)
def test_nobody_chosen_and_nothing_published_still_give_a_picture(look, view):
    import numpy as np

    assert shown_words(spec_of(view, look([], view=view)))
    data = make_data()
    for key, column in data.columns.items():
        blank = np.full(column.values.size, np.nan)
        data.columns[key] = replace(column, values=blank, published={})
    assert shown_words(spec_of(view, look([A, B], data=data, indicators=BOTH, view=view)))


def test_a_milieu_without_the_indicator_shows_missing_instead_of_failing(look):
    data = make_data()
    del data.columns["illiteracy", "2024"]
    column = data.columns.pop(("illiteracy", "2014"))
    assert column is not None
    from asd_plugin.docks.comparison.specs import figures_of
    from asd_plugin.docks.comparison.state import ComparisonState

    state = ComparisonState(indicators=("illiteracy",), period="2024", reference="country").with_unit(A)
    for view in ("distribution", "trend", "table"):
        assert shown_words(spec_of(view, figures_of(data, state, "today")))


# ---- across indicators -------------------------------------------------------------------------------------------


def test_one_indicator_alone_brings_its_domain_and_says_so(look):
    spec = spec_of("profile", look([A]))
    assert [row.label for row in spec.rows] == ["Illiteracy (2024)", "Distance to a road (2024)"]
    assert "All indicators of this domain" in spec.words.note
    assert spec.words.title == "Education"
    several = spec_of("profile", look([A], indicators=("road", "illiteracy")))
    assert [row.label for row in several.rows] == ["Distance to a road (2024)", "Illiteracy (2024)"]
    assert "All indicators of this domain" not in several.words.note


def test_a_period_an_indicator_lacks_is_replaced_and_shown(look):
    spec = spec_of("profile", look([A], indicators=BOTH, period="2014"))
    assert [row.label for row in spec.rows] == ["Illiteracy (2014)", "Distance to a road (2024)"]


def test_context_says_which_values_lie_at_a_hundred(look):
    data = make_data()
    data.indicators["road"] = {**data.indicators["road"], "use": "context", "direction": -1}
    spec = spec_of("profile", look([A], data=data, indicators=BOTH))
    assert spec.rows[1].label == "Distance to a road (2024) - context: 100 = lowest value"


def test_the_profile_sentence_names_what_weighs_most(look):
    # B: illiteracy 20 is 5th of 8 from below (percentile 57), road 1.5 is 4th of 6 from below (60)
    one = spec_of("profile", look([B], indicators=BOTH)).words.summary
    assert one == (
        "Bni Hadifa: need is highest for «Distance to a road» (percentile 60), lowest for «Illiteracy» (57)."
    )
    several = spec_of("profile", look([A, B, ALI_2], indicators=BOTH)).words.summary
    assert several == "Most often in the top quarter of need: Oulad Ali (L'Oasis) (2 of 2 indicators)."
    low = spec_of("profile", look([A, SEPT], indicators=BOTH)).words.summary
    assert low == "None of the chosen units is in the top quarter of need for any of these indicators."


def test_a_radar_of_two_indicators_is_refused_with_the_reason(look):
    spec = spec_of("radar", look([A], indicators=BOTH))
    assert spec.rows == ()
    assert "at least three indicators" in shown_words(spec)


def test_strips_count_every_known_unit_once(look):
    strips = spec_of("multiples", look([A], indicators=BOTH)).strips
    assert [sum(strip.counts) for strip in strips] == [8, 6]
    assert [strip.reference for strip in strips] == [22.0, 2.0]


# ---- in time -----------------------------------------------------------------------------------------------------


def test_the_trend_sentence_gives_the_widest_changes_and_the_reference(look):
    text = spec_of("trend", look([B, SEPT, ZOUG])).words.summary
    assert text == (
        "2014 to 2024: from -15.0 percentage points for Bni Hadifa to -1.0 percentage points for Sept. "
        "Morocco: -10.0 percentage points. Change unknown: Zoug."
    )
    one = spec_of("trend", look([B])).words.summary
    assert one.startswith("Bni Hadifa, 2014 to 2024: -15.0 percentage points.")
    same = spec_of("trend", look([A, HAUTE])).words.summary
    assert same.startswith("2014 to 2024, the same change for the 2 units: -10.0 percentage points.")


def test_one_period_only_is_said(look):
    spec = spec_of("trend", look([ALI_2], indicators=("road",)))
    assert spec.periods == ("2024",)
    assert spec.words.summary == "One period only: no change can be told."


def test_what_the_catalogue_says_of_a_changed_definition_is_under_the_trend(look):
    data = make_data()
    note = {"en": "Asked differently in 2014.", "fr": "Asked differently in 2014.", "ar": "Asked differently in 2014."}
    data.indicators["illiteracy"] = {**data.indicators["illiteracy"], "trend_note": note}
    assert "Asked differently in 2014." in spec_of("trend", look([A], data=data)).words.note
    assert "Asked" not in spec_of("trend", look([A])).words.note


def test_several_references_are_dashed_without_a_name(look):
    lines = [line for line in spec_of("trend", look([A, ALI_2], reference="region")).lines if line.is_reference]
    assert [line.mark.label for line in lines] == ["", ""]
    one = [line for line in spec_of("trend", look([A])).lines if line.is_reference]
    assert [(line.mark.label, line.values) for line in one] == [("Morocco", (32.0, 22.0))]


# ---- two indicators ----------------------------------------------------------------------------------------------


def test_the_scatter_holds_the_units_that_have_both_and_names_what_others_lack(look):
    spec = spec_of("scatter", look([A, B, ZOUG]))
    assert len(spec.cloud.codes) == 6
    assert [mark.value for mark in spec.marks] == [None, 20.0, None]
    assert [mark.status for mark in spec.marks] == ["not_asked", "ok", "missing"]
    assert spec.marks[0].reason == "Distance to a road (2024): The census did not ask this question here."
    assert spec.at[1] == 1.5


def test_the_fitted_line_is_that_of_the_six_units(look):
    import numpy as np

    spec = spec_of("scatter", look([B]))
    x, y = [1.5, 2.5, 4.0, 1.0, 1.0, 1.0], [20.0, 30.0, 50.0, 12.0, 14.0, 16.0]
    slope, intercept = np.polyfit(x, y, 1)
    assert (spec.fit.slope, spec.fit.intercept) == (pytest.approx(slope), pytest.approx(intercept))
    assert (spec.fit.start, spec.fit.end) == (1.0, 4.0)
    assert spec.words.subtitle == "Fitted line: r = +0.99, 6 communes."
    assert spec.words.summary.startswith("The higher «Distance to a road», the higher «Illiteracy»: a strong link")
    assert spec.words.summary.endswith("A link is not a cause.")


def test_without_enough_units_there_is_no_line_and_it_is_said(look):
    data = make_data(codes=[B, ALI_1, A])
    spec = spec_of("scatter", look([B], data=data))
    assert spec.fit is None
    assert spec.words.subtitle.startswith("No fitted line")
    assert "no link can be computed" in spec.words.summary


def test_imputed_on_either_axis_makes_an_outline(look):
    spec = spec_of("scatter", look([SEPT]))
    assert spec.marks[0].status == "imputed"
    assert ("imputed", "outline: imputed value") in spec.words.legend


def test_the_family_stands_out_when_it_is_the_reference(look):
    spec = spec_of("scatter", look([B], families={B: "1", ALI_1: "1", ALI_2: "2"}, reference="family"))
    near = {code for code, flag in zip(spec.cloud.codes, spec.cloud.near) if flag}
    assert near == {B, ALI_1}
    assert "Larger dots: units of the peer family." in spec.words.note


def test_a_chosen_second_indicator_lies_across(look):
    assert look([A], second="road").second == "road"
    assert look([A], indicators=("road", "illiteracy")).second == "illiteracy"


# ---- table -------------------------------------------------------------------------------------------------------


def test_the_table_has_a_column_for_the_family_only_where_there_are_families(look):
    from asd_plugin.docks.comparison.rows import rows_of

    assert "In the family" not in spec_of("table", look([A])).heads
    figures = look([A, B], families={A: "1", B: "1", HAUTE: "1"})
    assert "In the family" in spec_of("table", figures).heads
    assert [row.family_percentile for row in rows_of(figures)] == [0.0, 50.0]


def test_robust_z_of_a_row_is_that_of_the_value(look):
    from asd_plugin.docks.comparison.rows import rows_of

    row = rows_of(look([A]))[0]
    assert row.robust_z == pytest.approx((10 - 18) / (1.4826 * 7))
    assert row.gap_z == pytest.approx((10 - 22) / (1.4826 * 7))
    assert row.change == -10.0


def test_levels_have_their_own_words(look):
    from asd_plugin.docks.comparison.sentences import level_word, parent_word, units_count

    assert [level_word(level) for level in ("commune", "province", "region")] == ["Commune", "Province", "Region"]
    assert [units_count(3, level) for level in ("commune", "province", "region")] == [
        "3 communes",
        "3 provinces",
        "3 regions",
    ]
    assert parent_word("province") == "Region"
