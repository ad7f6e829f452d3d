"""The score model: a tree of indicators with weights, and the choices that turn it into scores. Standard library only.

Read from and written to the JSON form by ``model_reading`` and ``model_writing``; anything built through ``read_model``
has passed every check.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

from ..indicators.settings import MissingPolicy, Normalisation, Screening, Treatment

VERSION = 1
AGGREGATIONS = (
    "arithmetic", "geometric", "harmonic", "power", "median", "mpi", "ampi", "owa", "copeland", "topsis",
)  # fmt: skip
PENALTIES = ("mpi", "ampi")
DEVIATIONS = ("population", "sample")
TOPSIS_SCALES = ("vector", "minmax")
CLASS_METHODS = ("quantile", "equal_interval", "fixed")
MILIEUX = ("total", "urban", "rural")
GLOBAL_SMOOTHING, LOCAL_SMOOTHING = "empirical_bayes", "empirical_bayes_local"
SMOOTHINGS = (GLOBAL_SMOOTHING, LOCAL_SMOOTHING)
CONTIGUITY, SAME_GROUP = "contiguity", "same_group"
NEIGHBOURS = (CONTIGUITY, SAME_GROUP)
PROVINCE = "province_code"
OWN_BASE = "n"
WITHOUT_BASE = ("missing", "keep_raw")


@dataclass(frozen=True)
class Joining:
    """How a node joins its children, with what the method needs.

    ``power``: p of the power mean. ``penalty``: +1 added (a need), -1 subtracted, and ``deviation`` (population or
    sample S), of mpi and ampi. ``order_weights``: of owa, the first for the highest child. ``scale``: of topsis.
    """

    method: str = "arithmetic"
    power: float = 1.0
    penalty: int = 1
    deviation: str = "population"
    order_weights: tuple[float, ...] = ()
    scale: str = "vector"


@dataclass(frozen=True)
class Denominator:
    """What an indicator is divided by, a ``column`` of the input or an ``indicator`` and ``period`` of the workspace.

    The rate is value / denominator x ``scale`` (1000: per 1,000).
    """

    scale: float = 1.0
    column: str | None = None
    indicator: str | None = None
    period: str | None = None
    milieu: str = "total"

    @property
    def source(self) -> str:
        """Name of the column or indicator it comes from."""
        return self.column or self.indicator or ""


@dataclass(frozen=True)
class Smoothing:
    """An indicator drawn towards the rate of all units, the more so the fewer people it rests on (empirical Bayes).

    ``empirical_bayes_local`` draws it towards the rate of its ``neighbours`` and itself: units that touch
    (``contiguity``), or those with the same text in the column ``group`` (``same_group``).
    The base (people or households each value rests on) is a ``column`` of the input, an ``indicator`` and ``period``
    of the workspace, or (``own_base``) the n the workspace keeps with each value of the indicator. ``scale``: the
    indicator is per that many of the base (100: percent). ``small_below``: a base under it is flagged.
    ``without_base``: ``missing`` or ``keep_raw`` where there is a value but no base.
    """

    method: str = "empirical_bayes"
    scale: float = 100.0
    small_below: float = 100.0
    without_base: str = "missing"
    column: str | None = None
    indicator: str | None = None
    period: str | None = None
    milieu: str = "total"
    own_base: bool = False
    neighbours: str = CONTIGUITY
    group: str = PROVINCE

    @property
    def is_local(self) -> bool:
        """Whether the rate of the neighbours is what a value is drawn to."""
        return self.method == LOCAL_SMOOTHING

    @property
    def source(self) -> str:
        """Name of the column or indicator the base comes from."""
        return OWN_BASE if self.own_base else self.column or self.indicator or ""

    @property
    def origin(self) -> str:
        """The same with its period."""
        return f"{self.source} ({self.period})" if self.period else self.source


@dataclass(frozen=True)
class Aggregate:
    """A node with children. ``weight`` is relative among its siblings; ``aggregation`` None: the model's.

    ``options``: what the node's own aggregation needs. ``min_available`` None: the model's.
    """

    id: str
    parent: str | None = None
    weight: float = 1.0
    label: dict[str, str] = field(default_factory=dict)
    aggregation: str | None = None
    extra: dict = field(default_factory=dict)
    options: Joining | None = None
    min_available: float | None = None


@dataclass(frozen=True)
class Leaf:
    """An indicator: a ``column`` of the input, or an ``indicator`` and ``period`` of the workspace.

    ``direction``: +1 more means more need, -1 less means more need. ``not_asked_as``: the value that stands, by stated
    convention, where the question was not asked; without it such a cell is missing. ``not_asked_where``: column and
    value that tell those units when the data carry no status of their own (``{"milieu": "urban"}``). ``treatment`` and
    ``normalisation`` None: the model's.
    """

    id: str
    parent: str
    weight: float = 1.0
    label: dict[str, str] = field(default_factory=dict)
    direction: int = 1
    column: str | None = None
    indicator: str | None = None
    period: str | None = None
    milieu: str = "total"
    not_asked_as: float | None = None
    not_asked_where: dict[str, str] = field(default_factory=dict)
    extra: dict = field(default_factory=dict)
    denominator: Denominator | None = None
    treatment: Treatment | None = None
    normalisation: Normalisation | None = None
    smoothing: Smoothing | None = None

    @property
    def smoothing_key(self) -> str:
        """Column of the scoring table that holds the base this leaf's smoothing needs."""
        return f"{self.id}/base"

    @property
    def denominator_key(self) -> str:
        """Column of the scoring table that holds this leaf's denominators."""
        return f"{self.id}/denominator"

    @property
    def source(self) -> str:
        """Name of the column or indicator the values come from."""
        return self.column or self.indicator or self.id

    @property
    def origin(self) -> str:
        """The source as a reader knows it, with its period."""
        return f"{self.source} ({self.period})" if self.period else self.source


Node = Union[Aggregate, Leaf]


@dataclass(frozen=True)
class Classes:
    """Classes of the score: class 1 = least need, the last = highest need; ``breaks`` only for ``fixed``."""

    method: str = "quantile"
    count: int = 5
    breaks: tuple[float, ...] = ()


@dataclass(frozen=True)
class ScoreModel:
    """A checked score model; ``nodes`` in file order."""

    id: str
    title: dict[str, str]
    nodes: tuple[Node, ...]
    unit_code: str = "code"
    missing: MissingPolicy = field(default_factory=MissingPolicy)
    treatment: Treatment = field(default_factory=Treatment)
    normalisation: Normalisation = field(default_factory=Normalisation)
    aggregation: str = "arithmetic"
    classes: Classes = field(default_factory=Classes)
    extra: dict = field(default_factory=dict)
    options: Joining | None = None
    screening: Screening = field(default_factory=Screening)

    @property
    def root(self) -> Node:
        """The one node without parent: the score itself."""
        return next(node for node in self.nodes if node.parent is None)

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Indicators, in file order."""
        return tuple(node for node in self.nodes if isinstance(node, Leaf))

    @property
    def aggregates(self) -> tuple[Aggregate, ...]:
        """Nodes with children, in file order."""
        return tuple(node for node in self.nodes if isinstance(node, Aggregate))

    def node(self, node_id: str) -> Node:
        """The node of that id; KeyError when there is none."""
        for node in self.nodes:
            if node.id == node_id:
                return node
        raise KeyError(node_id)

    def children(self, node_id: str) -> tuple[Node, ...]:
        """Direct children, in file order."""
        return tuple(node for node in self.nodes if node.parent == node_id)

    def path(self, node_id: str) -> str:
        """Ids from the root down: ``index/education/illiteracy_10_plus``."""
        parts, parents = [node_id], {node.id: node.parent for node in self.nodes}
        while parents[parts[0]] is not None:
            parts.insert(0, parents[parts[0]])
        return "/".join(parts)

    def aggregation_of(self, node: Aggregate) -> str:
        """How ``node`` joins its children."""
        return node.aggregation or self.aggregation

    def joining_of(self, node: Aggregate) -> Joining:
        """The same with what the method needs; a method named without options takes their defaults."""
        method = self.aggregation_of(node)
        options = node.options if node.aggregation else self.options
        return options if options is not None and options.method == method else Joining(method)

    def treatment_of(self, leaf: Leaf) -> Treatment:
        """How extreme values of ``leaf`` are brought in."""
        return leaf.treatment or self.treatment

    def normalisation_of(self, leaf: Leaf) -> Normalisation:
        """How ``leaf`` is brought to the common scale."""
        return leaf.normalisation or self.normalisation

    def threshold_of(self, node: Aggregate) -> float:
        """Share of children with a value of their own under which ``node`` is missing."""
        return self.missing.threshold if node.min_available is None else node.min_available

    def bottom_up(self) -> tuple[Aggregate, ...]:
        """Aggregates ordered so that children come before their parent."""
        depth = {node.id: self.path(node.id).count("/") for node in self.aggregates}
        return tuple(sorted(self.aggregates, key=lambda node: -depth[node.id]))
