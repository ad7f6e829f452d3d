"""Small tables laid out as HCP publishes them; every figure is SYNTHETIQUE."""

from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.sheet import squared

UNITS_2024 = [
    (None, "Ensemble du territoire national"),
    (1, "Région de Tanger-Tétouan-Al Hoceima"),
    (1051, "Province d'Al Hoceima"),
    (105101, "Cercle de Bni Boufrah"),
    (1051011, "Centre de Bni Boufrah"),
    (10510101, "Commune d'Ajdir"),
    (10510103, "Commune de Bni Bouayach"),
    (10510105, "Commune d'Imzouren"),
]


def made(rows, name="Feuille"):
    sheet = squared(name, [list(row) for row in rows])
    return sheet, detect_layout(sheet)


def people_2024(milieu="Ensemble", units=UNITS_2024, drop=()):
    """Sheet Population: three rows of heading, sexes across, a blank column between them."""
    columns = [
        ("Population légale", None),
        ("Population municipale", None),
        ("Âge quinquennal (%)", "0-4 ans"),
        (None, "5-9 ans"),
        (None, "75 ans ou plus"),
        ("Taux de prévalence du handicap (%)", None),
        ("Taux de scolarisation des 6-11 ans en 2023/2024 (%)", None),
        ("Taux d'analphabétisme des 10 ans et plus (%)", None),
        ("Taux d'analphabétisme des 15 ans et plus (%)", None),
        ("Niveau d'études dans l'enseignement général (%)", "Aucun niveau d'études"),
        (None, "Supérieur"),
        ("Taux de chômage (%)", None),
    ]
    columns = [one for one in columns if one[0] not in drop]
    top = [f"Milieu de résidence : {milieu}", None]
    middle, low = [None, None], [None, None]
    for sex in ("Ensemble", "Masculin", "Féminin"):
        top += [f"Sexe : {sex}", *[None] * (len(columns) - 1), None]
        middle += [*(head for head, _ in columns), None]
        low += [*(category for _, category in columns), None]
    rows = [top[:-1], middle[:-1], low[:-1]]
    for place, (code, label) in enumerate(units):
        line = []
        for shift in (0, 1, 2):
            figures = [1000 + 100 * place, 990 + 100 * place, *(10.5 + place + shift + k / 10 for k in range(10))]
            line += [*figures[: len(columns)], None]
        rows.append([code, label, *line[:-1]])
    return rows


def households_2014(units=None):
    """Sheet Indic.Urbain of «Ménages»: two rows of heading, parts of the code in six columns, dotted codes."""
    units = units or [
        ("", "Total Royaume du Maroc"),
        ("01.", "Région : Tanger-Tétouan-Al Hoceima"),
        ("01.051.", "Province : Al Hoceima"),
        ("01.051.01.", "Cercle : Bni Boufrah"),
        ("01.051.01.01.", "Al Hoceima (Mun.)"),
        ("01.051.01.03.", "Bni Bouayach (Mun.)"),
        ("01.051.05.01.", "Ait Kamra"),
        ("01.051.05.01.3", "Dont Centre: Ait Kamra"),
    ]
    heads = [
        ("Population légale", None),
        ("Population et ménages", "Population municipale"),
        (None, "Ménage"),
        (None, "Taille moyenne"),
        ("Équipements de base du logement", "Électricité"),
        (None, "Eau courante"),
        ("Mode de cuisson fréquemment utilisé", "Électricité"),
        ("Autres équipements ménagers", "Internet"),
        ("Distance moyenne à la route goudronnée (km)", None),
    ]
    rows = [
        [*[None] * 6, "Urbain", None, *(head for head, _ in heads)],
        [*[None] * 6, None, None, *(category for _, category in heads)],
    ]
    for place, (code, label) in enumerate(units):
        parts = (code.strip(".").split(".") + [None] * 6)[:6] if code else [None] * 6
        rows.append([*parts, code or None, label, None, 900 + place, 200 + place, 4.5, 80.25, "-", 3.0, 20.5, 1.25])
    return rows


def douars(rows, with_distances=True):
    """Sheet of households of the douar workbook: Arabic and French in one cell, joined by dashes."""
    heads = [
        "الرمز الجغرافي للدوار —— Code géographique du douar",
        "الجهة —— Région",
        "العمالة/الإقليم —— Préfecture / Province",
        "الدائرة —— Cercle",
        "الجماعة القروية —— Commune rurale",
        "المشيخة —— Fraction",
        "الدوار —— Douar",
        "نوع الدوار —— Type de douar",
        "عدد الأسر —— Nombre de ménages",
        "السكان —— Population",
    ]
    far = [
        "متوسط المسافة إلى الطريق المعبدة —— Distance moyenne des logements à la route goudronnée (km)",
        "Distance moyenne des logements à la route carrossable (km)",
        "Distance moyenne des logements à l’école primaire (km)",
        "Distance moyenne des logements au collège (km)",
        "Distance moyenne des logements au lycée (km)",
        "Distance moyenne des logements au centre de santé/hôpital (km)",
    ]
    title = "خصائص الأسر بالوسط القروي (ما عدا الرحال) حسب الدواوير"
    table = [[title], [*heads, *(far if with_distances else [])]]
    for code, households, *distances in rows:
        place = [code, "الجهة الأولى", "الحسيمة", "بني بوفراح", "بني بوفراح", "فرقة", "دوار", "دوار مجمع"]
        table.append([*place, households, 5 * households, *(distances if with_distances else [])])
    return table


def poverty(rows, heads=None):
    """Sheet Ensemble of the poverty map: a title, then name, code, level, year, M0, H, A, vulnerability."""
    heads = heads or [
        "Unité",
        "Code",
        "Niveau",
        "Année",
        "Indice de pauvreté multidimensionnelle (MPI=H*A)",
        "Taux de pauvreté multidimensionnelle (H)",
        "Intensité de la pauvreté (A)",
        "Taux de vulnérabilité à la pauvreté",
    ]
    return [["Cartographie de la pauvreté multidimensionnelle"], [], heads, *rows]
