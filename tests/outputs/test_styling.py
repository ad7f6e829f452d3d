"""Legends, colours and hatches: every unit drawn once, and missing, hidden and not asked never mistaken for a class."""

import threading
from collections import Counter

import pytest

from asd_plugin.outputs import palettes
from asd_plugin.outputs.class_limits import quantile_limits

CLASSES = [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]
ROWS = [
    # value, class, status, the legend entry that must draw it (place in the legend of five classes, n.d., hidden, ...)
    (0.0, 1, "ok", 0),
    (19.999, 1, "ok", 0),
    (20.0, 2, "ok", 1),
    (55.5, 3, "imputed", 2),
    (80.0, 5, "ok", 4),
    (100.0, 5, None, 4),
    (None, None, "missing", 5),
    (None, None, None, 5),
    (None, None, "hidden_primary", 6),
    (None, None, "hidden_secondary", 6),
    (44.0, 3, "hidden_primary", 6),
    (None, None, "not_asked", 7),
]


# --- colours ---------------------------------------------------------------------------------------------------------


def linear(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(colour):
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lightness(y):
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def seen_without(colour, matrix):
    """Colour as a reader without one cone type sees it (Viénot, Brettel & Mollon 1999, linear RGB)."""
    return [max(sum(weight * c for weight, c in zip(row, linear(colour))), 0.0) for row in matrix]


PROTAN = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, -0.0), (0.00401, -0.00401, 1.0))
DEUTAN = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, -0.0), (-0.02234, 0.02234, 1.0))


@pytest.mark.parametrize("name", sorted(palettes.PALETTES))
@pytest.mark.parametrize("count", range(2, 10))
def test_classes_darken_at_every_step(name, count):
    shades = [lightness(luminance(colour)) for colour in palettes.colours(name, count)]
    steps = [lighter - darker for lighter, darker in zip(shades, shades[1:])]
    assert min(steps) > 50 / count / 1.8


@pytest.mark.parametrize("name", ["need", "density"])
@pytest.mark.parametrize("matrix", [PROTAN, DEUTAN], ids=["protan", "deutan"])
def test_five_classes_stay_apart_for_colour_blind_readers(name, matrix):
    shades = []
    for colour in palettes.colours(name, 5):
        red, green, blue = seen_without(colour, matrix)
        shades.append(lightness(0.2126 * red + 0.7152 * green + 0.0722 * blue))
    assert min(lighter - darker for lighter, darker in zip(shades, shades[1:])) > 9


def test_one_class_takes_the_middle_colour_and_none_takes_none():
    assert palettes.colours("need", 1) == [palettes.NEED[2]]
    assert palettes.colours("need", 0) == []
    assert palettes.colours("need", 5) == list(palettes.NEED)


# --- class limits ----------------------------------------------------------------------------------------------------


def test_quantile_limits_by_hand():
    # 11 values 0..10: quintiles at 2, 4, 6, 8
    assert quantile_limits(range(11)) == [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]


def test_limits_hold_every_value_after_rounding():
    # median (3.33 + 7.71) / 2 = 5.52; ends rounded outwards
    limits = quantile_limits([0.04, 3.33, 7.71, 9.96], count=2)
    assert limits == [0.0, 5.5, 10.0]


def test_ties_merge_classes_and_a_constant_makes_one_class():
    assert quantile_limits([0, 0, 0, 0, 0, 0, 0, 9]) == [0.0, 9.0]
    assert quantile_limits([4, 4, 4]) == [4.0, 4.0]


def test_missing_values_do_not_move_limits_and_nothing_gives_none():
    assert quantile_limits([None, float("nan"), *range(11)]) == quantile_limits(range(11))
    assert quantile_limits([None]) == []


# --- rules -----------------------------------------------------------------------------------------------------------


@pytest.fixture()
def layer(qgis_app):
    """Twelve squares side by side carrying ``ROWS``."""
    from qgis.core import NULL, QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    fields = "field=score:double&field=class:integer&field=status:string&field=name_fr:string&field=name_ar:string"
    made = QgsVectorLayer(f"Polygon?crs=EPSG:3857&{fields}", "Communes d'été", "memory")
    for place, (value, number, status, _) in enumerate(ROWS):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(place, 0, place + 1, 1)))
        row = [value, number, status, f"Aïn {place}", "عين"]
        feature.setAttributes([NULL if item is None else item for item in row])
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    yield made


def rules_of(layer):
    return layer.renderer().rootRule().children()


def entries_drawing(layer):
    """For each feature, the places of the legend entries whose expression holds."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        holding = [
            place
            for place, rule in enumerate(rules_of(layer))
            if QgsExpression(rule.filterExpression()).evaluate(context) in (1, True)
        ]
        found.append(holding)
    return found


@pytest.mark.parametrize("class_field", [None, "class"])
def test_every_unit_is_drawn_by_exactly_one_entry(layer, class_field):
    from asd_plugin.outputs.styling import apply_style, classed_style

    apply_style(layer, classed_style("need", "score", CLASSES, class_field))
    assert entries_drawing(layer) == [[place] for *_, place in ROWS]


def test_a_status_without_an_entry_of_its_own_counts_as_missing(layer):
    from asd_plugin.outputs.styling import apply_style, need_style

    apply_style(layer, need_style(CLASSES))
    assert [rule.label() for rule in rules_of(layer)][-1] == "No data (n.d.)"
    drawn = entries_drawing(layer)
    assert all(len(places) == 1 for places in drawn[:10])
    assert drawn[8:10] == [[5], [5]]
    assert drawn[11] == [5]


def test_without_a_status_column_only_missing_is_told_apart(layer):
    from asd_plugin.outputs.styling import apply_style, density_style

    apply_style(layer, density_style(CLASSES, field="score", status_field=None))
    assert len(rules_of(layer)) == 6
    assert all(len(places) == 1 for places in entries_drawing(layer))


COVER = "Hidden: it would give a small count back"


def test_no_classes_at_all_still_draws_every_unit_as_missing_or_hidden(layer):
    from asd_plugin.outputs.styling import apply_style, density_style

    apply_style(layer, density_style([], field="score"))
    assert [rule.label() for rule in rules_of(layer)] == ["No data (n.d.)", "Hidden: fewer than 10 households", COVER]


def test_scores_that_do_not_differ_are_drawn_alike_and_said_so(layer):
    from asd_plugin.outputs.styling import apply_style, need_style

    apply_style(layer, need_style([], class_field="class"))
    assert [rule.label() for rule in rules_of(layer)] == ["Same score everywhere", "No data (n.d.)"]
    assert all(len(places) == 1 for places in entries_drawing(layer))


def test_legend_words_limits_missing_hidden_and_threshold(layer):
    from asd_plugin.outputs.styling import apply_style, density_style

    apply_style(layer, density_style([0, 12.5, 1234.5], field="score", threshold=15))
    assert [rule.label() for rule in rules_of(layer)] == [
        "0.0 to 12.5",
        "12.5 to 1,234.5",
        "No data (n.d.)",
        "Hidden: fewer than 15 households",
        COVER,
    ]


def test_the_need_legend_says_which_end_is_which(layer):
    from asd_plugin.outputs.styling import need_style

    labels = [rule.label for rule in need_style([0, 10, 20, 30]).rules]
    assert labels == ["0.0 to 10.0 (least need)", "10.0 to 20.0", "20.0 to 30.0 (highest need)", "No data (n.d.)"]


def test_a_class_of_one_value_shows_it_once(layer):
    from asd_plugin.outputs.styling import apply_style, need_style

    apply_style(layer, need_style([7.0, 7.0]))
    assert rules_of(layer)[0].label() == "7.0"


def test_legend_numbers_follow_moroccan_french(layer, monkeypatch):
    from asd_plugin.outputs import styling
    from asd_plugin.qgis_support import i18n

    monkeypatch.setattr(i18n, "language", lambda: "fr")
    label = styling.need_style([0, 1234.5]).rules[0].label
    assert label.endswith(i18n.format_number(1234.5, 1))
    assert "," in i18n.format_number(1234.5, 1)


def test_the_layer_tree_shows_one_legend_node_an_entry(layer):
    from qgis.core import QgsLayerTree, QgsLayerTreeModel, QgsProject

    from asd_plugin.outputs.styling import apply_style, density_style

    apply_style(layer, density_style(CLASSES, field="score"))
    project = QgsProject()
    project.addMapLayer(layer.clone(), False)
    root = QgsLayerTree()
    node = root.addLayer(next(iter(project.mapLayers().values())))
    model = QgsLayerTreeModel(root)
    labels = [item.data(0) for item in model.layerLegendNodes(node)]
    assert labels[-3:] == ["No data (n.d.)", "Hidden: fewer than 10 households", COVER]
    assert len(labels) == 8


def test_a_style_saved_as_qml_draws_the_same_on_another_layer(layer, tmp_path):
    from asd_plugin.outputs.styling import apply_style, classed_style

    apply_style(layer, classed_style("density", "score", CLASSES))
    other = layer.clone()
    apply_style(other, classed_style("need", "score", [0, 1]))
    path = str(tmp_path / "densité.qml")
    message, done = layer.saveNamedStyle(path)
    assert done, message
    message, done = other.loadNamedStyle(path)
    assert done, message
    assert [rule.label() for rule in rules_of(other)] == [rule.label() for rule in rules_of(layer)]
    assert entries_drawing(other) == [[place] for *_, place in ROWS]


# --- pixels ----------------------------------------------------------------------------------------------------------


def picture(layer, size=60):
    """Render one square a feature; return the image, ``size`` pixels a square."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor

    layer.setLabelsEnabled(False)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(size * len(ROWS), size))
    settings.setBackgroundColor(QColor("#00ff00"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours_of_square(image, place, size=60):
    inner = range(8, size - 8)
    return Counter(image.pixelColor(place * size + x, y).name() for x in inner for y in inner)


def test_each_square_is_painted_with_the_colour_or_hatch_of_its_entry(layer):
    from asd_plugin.outputs.styling import apply_style, classed_style

    apply_style(layer, classed_style("need", "score", CLASSES))
    image = picture(layer)
    squares = [colours_of_square(image, place) for place in range(len(ROWS))]
    assert all("#00ff00" not in square for square in squares)
    for square, (*_, entry) in zip(squares, ROWS):
        if entry < 5:
            assert set(square) == {palettes.NEED[entry]}
    for place, fill in ((6, palettes.MISSING_FILL), (8, palettes.HIDDEN_FILL), (11, palettes.NOT_ASKED_FILL)):
        assert squares[place].most_common(1)[0][0] == fill
        assert len(squares[place]) > 1
        painted = 1 - squares[place][fill] / sum(squares[place].values())
        assert 0.1 < painted < 0.75
    assert squares[6] != squares[8]


# --- labels, metadata, arrival ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "field"), [("fr", "name_fr"), ("en", "name_fr"), ("ar", "name_ar")])
def test_commune_names_come_in_the_users_language_and_only_when_zoomed_in(layer, monkeypatch, code, field):
    from asd_plugin.outputs import styling

    monkeypatch.setattr(styling, "language", lambda: code)
    styling.apply_style(layer, styling.need_style(CLASSES))
    settings = layer.labeling().settings()
    assert layer.labelsEnabled()
    assert settings.fieldName == field
    assert settings.scaleVisibility
    assert settings.minimumScale <= 600_000


@pytest.mark.parametrize("level", ["region", "province", "commune"])
def test_territory_styles_are_outlines_without_fill(layer, level):
    from qgis.PyQt.QtCore import Qt

    from asd_plugin.outputs.styling import apply_style, territory_style

    apply_style(layer, territory_style(level))
    symbol = layer.renderer().symbol()
    assert [symbol.symbolLayer(place).brushStyle() for place in (0, 1)] == [Qt.BrushStyle.NoBrush] * 2
    assert len(colours_of_square(picture(layer), 3)) == 1


def test_a_layer_without_names_gets_no_labels(qgis_app):
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.styling import apply_style, need_style

    bare = QgsVectorLayer("Polygon?crs=EPSG:4326&field=score:double&field=status:string", "x", "memory")
    apply_style(bare, need_style(CLASSES))
    assert not bare.labelsEnabled()


def test_metadata_carries_what_where_from_when_and_the_licence(layer, tmp_path):
    from asd_plugin.outputs.styling import set_metadata

    licence = {"fr": "Licence FR", "ar": "الرخصة", "en": "Licence EN"}
    set_metadata(layer, "Titre", "Résumé", licence, "HCP", "2024-09-01", ["ASD"])
    metadata = layer.metadata()
    assert (metadata.title(), metadata.abstract()) == ("Titre", "Résumé")
    assert metadata.licenses() == ["Licence EN"]
    assert metadata.history() == ["HCP", "2024-09-01"]
    assert metadata.keywords("asd") == ["ASD"]
    assert metadata.crs().authid() == "EPSG:3857"


def result_of_a_run(layer):
    """A Processing context that is about to load ``layer`` into a project."""
    from qgis.core import QgsProcessingContext, QgsProject

    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    context.temporaryLayerStore().addMapLayer(layer)
    details = QgsProcessingContext.LayerDetails("Result", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(layer.id(), details)
    return context, project


def load(context, layer_id):
    from qgis.core import QgsProcessingFeedback

    details = context.layerToLoadOnCompletionDetails(layer_id)
    details.postProcessor().postProcessLayer(context.getMapLayer(layer_id), context, QgsProcessingFeedback())


def test_a_result_arrives_styled_even_when_asked_from_a_worker_thread(layer):
    import gc

    from asd_plugin.outputs import style_on_load as arrival
    from asd_plugin.outputs.styling import need_style, style_on_load

    result = layer.clone()
    context, project = result_of_a_run(result)
    answers = []
    metadata = {"title": "Score", "licence": "CC BY"}

    def work():
        answers.append(style_on_load(context, result.id(), need_style(CLASSES), metadata, {"score": "Note"}))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    gc.collect()
    load(context, result.id())
    assert answers == [True]
    assert len(rules_of(result)) == 6
    assert result.metadata().licenses() == ["CC BY"]
    assert len(arrival._READY) == arrival.READY
    assert result.attributeAlias(0) == "Note"


def test_more_results_than_were_made_ready_are_all_styled(layer):
    from asd_plugin.outputs.style_on_load import READY
    from asd_plugin.outputs.styling import need_style, style_on_load

    results = [layer.clone() for _ in range(READY + 3)]
    contexts = [result_of_a_run(result) for result in results]
    for result, (context, _) in zip(results, contexts):
        style_on_load(context, result.id(), need_style(CLASSES))
    for result, (context, _) in zip(results, contexts):
        load(context, result.id())
    assert all(len(rules_of(result)) == 6 for result in results)


def test_processors_that_qgis_deleted_are_forgotten_and_never_used_again(layer):
    import gc

    from asd_plugin.outputs import style_on_load as arrival
    from asd_plugin.outputs.styling import need_style, style_on_load

    for _ in range(3):
        result = layer.clone()
        context, project = result_of_a_run(result)
        assert style_on_load(context, result.id(), need_style(CLASSES))
        load(context, result.id())
        assert len(rules_of(result)) == 6
        del context, project, result
        gc.collect()
    arrival._make_ready()
    assert len(arrival._SERVING) == 0


def test_a_result_that_is_not_loaded_is_left_alone(layer):
    from qgis.core import QgsProcessingContext

    from asd_plugin.outputs.styling import need_style, style_on_load

    assert style_on_load(QgsProcessingContext(), layer.id(), need_style(CLASSES)) is False


def test_a_negative_limit_keeps_its_sign_on_the_left_in_an_arabic_legend(qgis_app):
    from asd_plugin.outputs.styling import class_label
    from asd_plugin.qgis_support.i18n import speaking

    with speaking("ar"):
        label = class_label((-71.0, 5.5), 0, 1)
    assert "\u202a-71,0\u202c" in label and "\u202a5,5" not in label
