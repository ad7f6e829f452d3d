<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>ASD</name>
    <message>
      <source>&amp;Add selected ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Communes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Distribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Indicator:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pick on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Select on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ANSS social aid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ANSS social aid cannot compute: {libraries}. On Windows, ask your IT service to install QGIS with its full package set (standalone installer, or OSGeo4W package «qgis-ltr-full»); on Debian or Ubuntu, install the packages python3-pandas, python3-geopandas and python3-scipy. Do not use pip inside QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ANSS social aid: territorial needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Above the reference: {above} of {known}. Widest gap: {commune}, {gap} {unit} against {zone} ({value}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the ANSS layers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the communes selected on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the workspace's layers to the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All households (census)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount (DH)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiaries (points, or a table with unit codes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary density by territory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary density…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary households in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary households per 100 households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary households per 100 households, by commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary households per km²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary households, people and amounts by commune in the latest counts of the workspace. Small counts are hidden to protect households; hidden is neither zero nor missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary people per 1,000 inhabitants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beneficiary people per km²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;lear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;opy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells filled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells filled because the question was not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart as PNG picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart as SVG drawing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a commune: type its name, pick it on the map, or add the communes selected on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a territorial workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose communes to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose communes to see where they stand among the {count} communes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class (1 = least need)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click communes on the map to add them; click again to stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communes of Morocco, HCP codes, with milieu, population and households.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communes of the zone ranked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communes ranked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare &amp;with:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed on {date} (UTC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the table, to paste into a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts by unit, period and programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create a project from a workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create a territorial workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create a workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Darker dots: communes of the reference zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data status: counts under {threshold} households are hidden (primary suppression).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data status: published census figures. The score compares territories, never households.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data status: {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distribution of the scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effective weight (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export a map page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the table, or the chart on screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extreme values brought in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field holding the unit codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the households (census)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the inhabitants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the milieu (urban, rural)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {first} ({value}, rank {rank} of {count}) to {last} ({value2}, rank {rank2}); {meaning}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap (robust z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap divided by 1.4826 times the median absolute deviation of all communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap to {reference}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap to {zone}: {gap}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HCP code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HOUSEHOLDS_FIELD was not given: each row of «{layer}» counts as one household. Choose the field if the rows are counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden to protect a small number of people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden: fewer than {threshold} households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide counts below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Household points in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id of a model of the workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator or domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators by domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON file (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys of the score model that nothing reads were ignored: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer or table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out for want of figures: {units}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level of the units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps and reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Milieu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: all {count} children weigh 0. Give at least one a weight above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: bounds are given for «{id}», which is no indicator of the tree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: fixed classes need a list of rising numbers; {found} was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: goalposts need a pair of bounds for each indicator; «{id}» has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the choice {found} is unknown. Choices: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the direction is {found}; write 1 (more means more need) or -1 (less means more need).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the id «{id}» becomes a column name; use plain letters, figures and underscores, starting with a letter, at most 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the id «{id}» is already used at «{first}» (capitals do not tell ids apart). Rename one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the key «{key}» is unknown. Did you mean «{near}»?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the low end {low} is not below the high end {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the parent {parent} of «{id}» does not exist. Add it to the tree, or correct the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the policy {policy} needs the column that holds the group (for instance province_code).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: the weight {found} is not a number from 0 up. Correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: these nodes are each other's parents ({ids}). Hang one of them under the root.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not between {low} and {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: {found} was found where {expected} is expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» are in the indicator's own units and cannot work with «{second}», which may take logarithms. Use percentiles (winsorise_2_98) or no treatment, or remove the bounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because a geometric mean needs values above 0. Normalise from 1 to 100 (low 1), by rank, or use the arithmetic mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}». Change one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» has children and also a «{key}». Remove one or the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» has neither children nor a column or indicator. Give it one or the other, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» names both a column and an indicator. Keep one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» names no column and no indicator. Add «column», or «indicator» and «period».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, at «{path}»: «{key}» is missing. Add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: no node is without parent. Remove the parent of the node that is the score.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: several nodes have no parent ({ids}). Only the score itself may; give the others a parent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Morocco</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name (Arabic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name (French)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need percentile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need score of each commune in the latest run of the workspace: a comparison of territories, never a judgement on a household. Communes without enough indicators are shown as n.d., not as zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No code of the field «{field}» of «{layer}» is a unit of the territories (examples: {examples}; units look like {units}). Choose the right field, or territories of the right level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No commune has a figure for this indicator and period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No commune here: click inside a commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No figure is published for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No figure: {communes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No gap can be computed for the chosen communes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No output was asked for: choose SYNTHETIQUE counts, points, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No point could be placed inside the polygon of {count} units ({examples}). Check that the polygons have an area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No row has the {what} «{value}». Values found ({count}): {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No unit is known as urban or rural: the counts do not tell the milieus apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No workspace was given: need is read from household size and milieu alone. Give WORKSPACE to use illiteracy and running water too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No {level} of the reference is called {codes}. It knows: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No {level} was chosen. Choose at least one, or choose the whole country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the chosen communes has a figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the {count} units has enough values to be scored (policy {policy}, at least {threshold:.2f} of the children of each aggregate). Check the data, or lower min_available in the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the {rows} points lies in a unit: the zeros of this result are probably wrong. Check the coordinate reference systems, swapped coordinates, and the extent of both layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of households (empty: each row is one household)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One dot per commune; band: the middle half, {low} to {high}; line in it: median {median}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One or more provinces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One region at a time: {codes} were given. Choose one region, or list the provinces you need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one unit is hidden: the total minus the other units gives its number. Do not publish totals beside this result, or raise the threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only this period (empty: the latest is mapped)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only this programme (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only {used} of {wanted} classes hold units, because many scores are equal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a workspace to compare communes: add the ANSS layers to the project, or choose a .gpkg file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another workspace, or read this one again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percentile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period (year-month)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period of the figures: {periods}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period: {period} · programme: {programme}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png);;PDF (*.pdf);;SVG drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Province</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Province (Arabic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Province (French)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Province code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Province of each commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Province or prefecture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provinces and prefectures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provinces and prefectures of Morocco, HCP codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS project (*.qgz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank (1 = highest need)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank among all communes; {meaning}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank among the communes of the reference zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank in the zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank in zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank {rank} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ranks count the {count} communes of this workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the run in the workspace, when one is given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region (Arabic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region (French)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region of each commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regions of Morocco, HCP codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove all chosen communes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair unit codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the workspace if it exists (results kept in it are lost)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resolution (dots per inch)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Robust z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run id in the workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run report (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SYNTHETIQUE counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SYNTHETIQUE household points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SYNTHETIQUE: training data made by a generator, about nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SYNTHETIQUE: «{layer}» holds invented data for training. Nothing here may be published as real.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same score everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score model file (empty: the default model)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search a commune by name or code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search an indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search an indicator…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed (same seed, same data)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the chosen communes on the layer of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of indicators available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the other communes that rank behind this one, in %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share within its parent (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: Haut-Commissariat au Plan, censuses of 2024 and 2014; score computed on {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: beneficiary counts given by the office; population: Haut-Commissariat au Plan, census of 2024; computed on {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strongest reasons (points above the mean unit)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary page (HTML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Synthetic beneficiaries (for training)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table copied ({count} communes).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territorial need score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territorial need score by commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territorial need score…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territorial needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territorial workspace (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territories (communes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territories (layer or table)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Territory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ANSS layers were added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The census did not ask this question here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code field «{field}» of «{layer}» is a number, so leading zeros are lost (example: {example}). Run «Repair unit codes» (asd:repaircodes), check its proposals, and use its output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune {code} is not in the workspace {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune {unit} is not in this workspace. Choose another one, or open the workspace that has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field «{field}» needed for {purpose} is not in «{layer}». Fields found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field «{field}» of «{layer}» holds text that is not a number in {count} rows (examples: {examples}). Convert it to numbers, or choose another field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field «{field}» of «{layer}» is text; its {count} values were read as plain numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file name «{name}» ({parameter}) must carry the word SYNTHETIQUE, so that invented data never pass for real ones. Example: SYNTHETIQUE_{name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file «{file}» of the plugin's reference cannot be read ({reason}). Install the plugin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file «{path}» already exists and was left alone. Choose another name, or tick «Replace the workspace if it exists» (results kept in it would be lost).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file «{path}» could not be written: {reason}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file «{path}» could not be written: {reason}. Nothing was changed. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file «{path}» has no known picture format. Use one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file «{path}» is not a workspace of this plugin. Choose a GeoPackage made by «Create a territorial workspace».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder «{folder}» does not exist. Create it, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id of the model, «{id}», must be plain letters, figures, dots, hyphens or underscores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{column}» of the model ({path}) is neither a field of «{layer}» nor readable from a workspace. Give the workspace, or join the indicator to the layer as a field of that name. Fields found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{column}» of the model ({path}) is neither in the workspace nor a field of «{layer}». Correct the model, or join it to the layer as a field of that name. Fields found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has no value in any of the {count} units. Check the period and the source, or remove it from the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has one value only once treated by {treatment}: nearly all units share it. Choose another treatment, freeze its bounds, or remove it from the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has the same value, {value}, in all {count} units that have one, so it cannot tell them apart. Remove it from the model, freeze its bounds, or score more units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is infinite in {count} units (examples: {examples}). Check its denominator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is text in all {count} rows. Convert it to numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicator «{source}» of the model ({path}) is not in the table. Columns found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The input already has columns of these names; the new ones are called: {renamed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer «{layer}» has no coordinate reference system, so its positions and areas mean nothing. Set it in the layer's properties (Source), then run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer «{layer}» has no field «{column}», which the model asks for at «{path}». Fields found: {found}. Join it to the layer, or correct the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer «{layer}» has no field «{field}» holding the HCP code of each unit. Fields found: {found}. Choose the right code field, or join the codes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer «{layer}» has no rows to work on. Check its filter or selection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layers of {workspace} were removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map has no layer of communes to click on. Add the ANSS layers first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map page cannot be made: its «{text}» line is empty. Source, licence and data status must print.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model «{id}» is to be read from a workspace, but none was given. Choose the workspace, or a model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The points could not be brought into the coordinate reference system of the territories: {reason}. Check both layers' systems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The policy {policy} for missing values needs the column «{column}», which is not there. Columns found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The polygons of {count} units are not valid ({examples}); they were repaired for counting only, your layer is unchanged. «Fix geometries» (native:fixgeometries) repairs it for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The programme field holds both single programmes and their total «{total}» ({found}): adding them up would count households twice. Choose one value with PROGRAMME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project was closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reference has no figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reference that comes with the plugin is incomplete: {files} not found in «{folder}». Install the plugin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rows cover {count} periods and none was chosen: the map shows the latest, {period}; the table has them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score describes territories; it says nothing about a household.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score model has no text in «id», so it cannot be kept in the workspace. Give it a short ASCII id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score model is of version {found}; this plugin reads version {known}. Update the plugin, or save the model for this version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score model «{path}» could not be read: {reason}. Check that the file exists and may be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score model «{path}» is not a text file in UTF-8. Save it as JSON in UTF-8, or choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score model «{path}» is not valid JSON: {reason}, line {line}, column {column}. Mend it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source gives no figure for this commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The territories have no field «{field}» ({parameter}): rates that need it are left missing. Choose the field to get them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The threshold is {threshold}: small counts are NOT hidden. Keep this result inside the agency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The version of the score model (asd_score_model) is {found}; {known} is expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace does not know these indicators; they were read from the layer: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace has no indicator called {ids}. Check the spelling; it knows {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace has no score model called «{id}». It holds: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» cannot be written: the file or its folder is read-only. Copy it to a folder where you may write, or ask for the right to write there. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» could not be used: {reason}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» does not exist. Check the path, or create it with «Create a territorial workspace».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» has an older schema and must be upgraded, but the file or its folder is read-only. Copy it to a folder where you may write, and open the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» has schema {version}, too old to be upgraded to {known}. Create it again with «Create a territorial workspace»; the file was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» holds {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» is damaged or incomplete ({reason}). Copy it again from its source, or restore a backup; its reference can be rebuilt with «Create a territorial workspace».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» is in use by another program or another QGIS. Close it there (or remove its layers from the project and wait a few seconds), then try again. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» refused the result: this run, or a unit within it, is already recorded ({reason}). Run the algorithm again, and check that each unit occurs once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace «{path}» was made by a newer version of the plugin (schema {version}; this plugin knows {known}). Update the plugin; the file was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The zone {zone} is not in this workspace. Choose another reference zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {count} scores do not differ: no classes were made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no units to score.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no open project to add layers to. In a batch, use «Create a project from a workspace», or give a project to qgis_process with --PROJECT_PATH.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough disk space to write «{path}» ({reason}). Free some space and try again; the file is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a score model: the key "asd_score_model": 1 is missing at its head. Choose a score model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This workspace holds no indicator values: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title (empty: the map's own)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two score models were given: the file «{file}» and the workspace's model «{id}». Leave one of them empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a commune (French or Arabic)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unexpected problem «{code}»: {fields}. Please report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit code of each row (only for a table)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of the commune minus value of its reference zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of the commune, in its unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of the reference zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values for {known} of {total} communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With proposed codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wor&amp;kspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace and data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace holding the indicators (empty: the layer's own file)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace to read need from (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace to record the counts in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more, in the run report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>below the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each commune's province</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each commune's region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden (small count)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less need than the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean of its communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more need than the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>n.d.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no beneficiary counts yet: run «Beneficiary density» with this workspace first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no need score yet: run «Territorial need score» with this workspace first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not asked here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>percentage points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>province</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published for the zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rank 1 = highest need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rank 1 = highest value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rank 1 = lowest value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file is shorter than it says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} ({province})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} is chosen already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune}: {value}, rank {rank} of {count} ({meaning}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} codes occur more than once in field «{field}» of «{layer}» (examples: {examples}). One row per unit is expected: remove or aggregate the duplicates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} codes of field «{field}» in «{layer}» are not HCP commune codes such as 06.141.01.05 (examples: {examples}). Leading zeros or dots may be lost: run «Repair unit codes» (asd:repaircodes) and check its proposals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} codes of «{layer}» are no unit of the territories; their {rows} rows are counted nowhere (most rows first: {examples}). The report lists them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} communes at most can be told apart. Remove one before adding {commune}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} communes lie beyond the axis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} features of «{layer}» are multipoints with several parts; a household has one place. Run «Multipart to singleparts» (native:multiparttosingleparts) first, and check which part is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of them imputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {rows} points lie outside every unit and are counted nowhere. Check the coordinate reference systems if that is not expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {rows} rows are not accounted for; nothing was written. Please report it with your layer's format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {total} indicators are missing, and the model asks for all: {labels}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {total} indicators are missing: too few remain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} points lie exactly on a border: each is counted once, in the first unit by code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} points lie where polygons overlap: each is counted once, in the first unit by code. Check the territories' polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} problems were found; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows belong to another programme or period than the one mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows have a negative number in the field «{field}». Correct them, then run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows have no point, or one that cannot be placed, and are counted nowhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows have no usable number in the field «{field}». Missing is not zero: fill these cells, remove the rows, or choose another field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows name no unit and are counted nowhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows of «{layer}» have no code in field «{field}». Fill the code, or remove these rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} unit codes occur more than once (examples: {examples}). One row per unit is expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units are not in the workspace and have no indicators there (examples: {examples}). Check their codes, or use the workspace of their region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units have no households in the field «{field}» and get no beneficiaries ({examples}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units have no usable polygon ({examples}): no point can be counted there, their area is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units have several rows for the same period and programme; their numbers were added up. Check that no row is there twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units of the territories are not polygons. Choose a polygon layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} units of the territories have coordinates that are not numbers. Run «Fix geometries» (native:fixgeometries) first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{limits} (highest need)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{limits} (least need)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listed} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}: {count} units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} · {scored} communes scored, {left_out} without enough data (n.d.)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{parameter} asks for «{value}», but no field holding it was chosen ({parameter}_FIELD).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rank} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate} is above its logical maximum of {maximum} in {count} units ({examples}): more beneficiaries than the census counted. Likely reasons: registration in another commune than the one of residence, population growth since the census, rows counted twice, or a wrong base field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate} is missing for {count} units because its base is missing or zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{scored} units scored, {left} left out. {imputed} missing values filled, {asked} set by convention where the question was not asked, {treated} extreme values brought in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{wanted} ({what}) is too few: at least {possible} are needed. Raise the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{wanted} beneficiaries ({what}) cannot be placed: these territories can hold at most {possible}. Lower the number, or give the whole country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{workspace}, {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{zone}: figure hidden to protect small numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{zone}: no figure to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{zone}: no published figure; mean of {count} communes weighted by population.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{layer}» has no points. Give a point layer, or choose UNIT_FIELD: the field of «{layer}» that holds the code of each row's unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{path}» exists and is not a workspace of this plugin, so it was not replaced. Choose another name, or remove it yourself first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is a geometric mean, which needs values above 0. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{path}» stays strongly skewed even as a logarithm.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
