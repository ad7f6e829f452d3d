"""The comparison dock in a real QGIS window: every flow, in French and in Arabic, at 1366 x 768."""

import shutil

import pytest

pytestmark = pytest.mark.desktop
VIEWS = ("distribution", "gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table")
TYPED = {"fr": "el jadyda;azemour", "ar": "الجديده;ازمور"}  # each with a mistake


@pytest.fixture(scope="module", params=["fr", "ar"])
def seen(request, window, project, tmp_path_factory):
    own = tmp_path_factory.mktemp("own") / "pays"  # it is written in
    shutil.copytree(project.parent, own, ignore=shutil.ignore_patterns("home"))
    found, folder = window(request.param, own / project.name, TYPED[request.param], script="drive_comparison.py")
    found["folder"] = folder
    return found


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen.get("error")


def test_communes_are_chosen_by_click_rectangle_and_names_with_mistakes(seen):
    assert seen["clicked"] == ["06.181.05.01"]
    assert "06.181.05.03" in seen["drawn"]
    assert len(seen["drawn"]) > 2
    assert seen["typed"] == ["06.181.01.03", "06.181.01.01"]


def test_a_saved_list_and_the_ten_highest_needs_come_with_a_sentence(seen):
    assert seen["from_list"] == seen["typed"]
    count, said = seen["highest"]
    assert count == 10
    assert "10" in said


def test_ten_communes_leave_the_chart_its_height(seen):
    assert seen["chart_height"] >= 320  # of a window of 1366 x 768 with QGIS's own tool bars in three rows


def test_every_view_has_a_title_and_a_sentence_with_figures(seen):
    assert set(seen["views"]) == set(VIEWS)
    for view, (shown, title, summary) in seen["views"].items():
        assert shown == view
        assert title
        assert any(character.isdigit() for character in summary), view


def test_it_leaves_as_files_clipboard_and_layout(seen):
    assert seen["exported"] == [
        "cmp_export.csv", "cmp_export.pdf", "cmp_export.png", "cmp_export.svg", "cmp_export.xlsx",
        "cmp_export_dictionary.csv",
    ]  # fmt: skip
    has_text, has_html, first = seen["copied"]
    assert has_text
    assert has_html
    assert first.startswith("06.181.")
    assert seen["picture_copied"]
    name, items, steps, said = seen["layout"]
    assert items > 5
    assert steps == 2
    assert name in said


def test_it_is_kept_under_a_name_and_with_the_project(seen):
    assert "Comité" in seen["saved"]
    assert seen["opened_again"]
    closed, said = seen["after_close"]
    assert closed
    assert said
    restored, view, _ = seen["restored"]
    assert restored
    assert view == "gaps"


def test_a_replaced_workspace_and_removed_layers_are_said(seen):
    codes, said = seen["replaced"]
    assert codes == []
    assert "maroc.gpkg" in said
    gone, why = seen["removed"]
    assert gone
    assert "maroc.gpkg" in why


def test_every_picture_was_made(seen):
    for name in ("rectangle", "search", "highest", "restored", "removed", *(f"view_{view}" for view in VIEWS)):
        assert (seen["folder"] / f"cmp_{name}.png").stat().st_size > 10_000, name
