<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>ASD</name>
    <message>
      <source>% of the units ranked</source>
      <translation>% des unités classées</translation>
    </message>
    <message>
      <source>&amp;Add an expert</source>
      <translation>&amp;Ajouter un expert</translation>
    </message>
    <message>
      <source>&amp;Add selected ({count})</source>
      <translation>&amp;Ajouter la sélection ({count})</translation>
    </message>
    <message>
      <source>&amp;Add the ANSS layers to the map</source>
      <translation>&amp;Ajouter les couches ANSS à la carte</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Précédent</translation>
    </message>
    <message>
      <source>&amp;Chart as a picture</source>
      <translation>&amp;Graphique en image</translation>
    </message>
    <message>
      <source>&amp;Chart to</source>
      <translation>&amp;Graphique vers</translation>
    </message>
    <message>
      <source>&amp;Confirm this unit</source>
      <translation>&amp;Confirmer cette unité</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Copy as an office card</source>
      <translation>&amp;Copier comme fiche du bureau</translation>
    </message>
    <message>
      <source>&amp;Copy text</source>
      <translation>&amp;Copier le texte</translation>
    </message>
    <message>
      <source>&amp;Count</source>
      <translation>&amp;Compter</translation>
    </message>
    <message>
      <source>&amp;Decimal sign</source>
      <translation>Signe &amp;décimal</translation>
    </message>
    <message>
      <source>&amp;Decisions from a file</source>
      <translation>&amp;Décisions depuis un fichier</translation>
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <source>&amp;Divided by</source>
      <translation>&amp;Divisé par</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>&amp;Encodage</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;File…</source>
      <translation>&amp;Fichier…</translation>
    </message>
    <message>
      <source>&amp;Indicator:</source>
      <translation>&amp;Indicateur :</translation>
    </message>
    <message>
      <source>&amp;Joined by</source>
      <translation>A&amp;grégation</translation>
    </message>
    <message>
      <source>&amp;Leave row out</source>
      <translation>&amp;Écarter la ligne</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>&amp;Légende</translation>
    </message>
    <message>
      <source>&amp;Level of the units</source>
      <translation>&amp;Niveau des unités</translation>
    </message>
    <message>
      <source>&amp;Lists</source>
      <translation>&amp;Listes</translation>
    </message>
    <message>
      <source>&amp;Milieu</source>
      <translation>&amp;Milieu</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modèle</translation>
    </message>
    <message>
      <source>&amp;Name of the expert</source>
      <translation>&amp;Nom de l'expert</translation>
    </message>
    <message>
      <source>&amp;New card</source>
      <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
      <source>&amp;New layout</source>
      <translation>&amp;Nouvelle mise en page</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation>O&amp;uvrir un espace de travail…</translation>
    </message>
    <message>
      <source>&amp;Pick on the map</source>
      <translation>&amp;Pointer sur la carte</translation>
    </message>
    <message>
      <source>&amp;Quality of these figures…</source>
      <translation>&amp;Qualité de ces chiffres…</translation>
    </message>
    <message>
      <source>&amp;Remove this expert</source>
      <translation>&amp;Retirer cet expert</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <source>&amp;Rule from a file</source>
      <translation>&amp;Règle depuis un fichier</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;Save rule and decisions (JSON)…</source>
      <translation>Enregistrer la règle et les &amp;décisions (JSON)…</translation>
    </message>
    <message>
      <source>&amp;Saved model</source>
      <translation>&amp;Modèle enregistré</translation>
    </message>
    <message>
      <source>&amp;Select</source>
      <translation>&amp;Sélectionner</translation>
    </message>
    <message>
      <source>&amp;Table</source>
      <translation>&amp;Table</translation>
    </message>
    <message>
      <source>&amp;Table to</source>
      <translation>&amp;Tableau vers</translation>
    </message>
    <message>
      <source>&amp;Territorial need score…</source>
      <translation>Score de besoin &amp;territorial…</translation>
    </message>
    <message>
      <source>&amp;To layout</source>
      <translation>Vers la mise en &amp;page</translation>
    </message>
    <message>
      <source>&amp;Try it</source>
      <translation>&amp;Essayer</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Units:</source>
      <translation>&amp;Unités :</translation>
    </message>
    <message>
      <source>&amp;View:</source>
      <translation>&amp;Vue :</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>Po&amp;ids</translation>
    </message>
    <message>
      <source>&amp;Why an older delivery is taken</source>
      <translation>&amp;Pourquoi une livraison plus ancienne est prise</translation>
    </message>
    <message>
      <source>&amp;Workspace</source>
      <translation>Espace de &amp;travail</translation>
    </message>
    <message>
      <source>&amp;Write into the workspace</source>
      <translation>&amp;Écrire dans l'espace de travail</translation>
    </message>
    <message>
      <source>(choose)</source>
      <translation>(choisir)</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(aucun)</translation>
    </message>
    <message>
      <source>(not imported)</source>
      <translation>(non importée)</translation>
    </message>
    <message>
      <source>(not said)</source>
      <translation>(non dit)</translation>
    </message>
    <message>
      <source>(with the saved model: {rank})</source>
      <translation>(avec le modèle enregistré : {rank})</translation>
    </message>
    <message>
      <source>(with «{model}»: {rank})</source>
      <translation>(avec « {model} » : {rank})</translation>
    </message>
    <message>
      <source>({value} against {other})</source>
      <translation>({value} contre {other})</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>1 = arithmetic mean; above 1 the highest indicators weigh more, below 1 the lowest</source>
      <translation>1 = moyenne arithmétique ; au-dessus de 1, les indicateurs les plus élevés pèsent davantage, au-dessous de 1 les plus faibles</translation>
    </message>
    <message>
      <source>1 = the highest indicator alone decides, 0.5 = the mean, 0 = the lowest alone</source>
      <translation>1 = seul l'indicateur le plus élevé décide, 0,5 = la moyenne, 0 = seul le plus faible</translation>
    </message>
    <message>
      <source>1. File</source>
      <translation>1. Fichier</translation>
    </message>
    <message>
      <source>100 where 0.3 in the file means 30 %; 1 where it means 0.3 %. Kept in the rule.</source>
      <translation>100 quand 0,3 dans le fichier veut dire 30 % ; 1 quand il veut dire 0,3 %. Gardé dans la règle.</translation>
    </message>
    <message>
      <source>12 regions</source>
      <translation>12 régions</translation>
    </message>
    <message>
      <source>2 to 12 communes (HCP codes or names, separated by commas)</source>
      <translation>2 à 12 communes (codes HCP ou noms, séparés par des virgules)</translation>
    </message>
    <message>
      <source>2. Reading</source>
      <translation>2. Lecture</translation>
    </message>
    <message>
      <source>2025, 2025-06 or 2025-Q2</source>
      <translation>2025, 2025-06 ou 2025-Q2</translation>
    </message>
    <message>
      <source>3. Rows</source>
      <translation>3. Lignes</translation>
    </message>
    <message>
      <source>4. Before writing</source>
      <translation>4. Avant d'écrire</translation>
    </message>
    <message>
      <source>5. Done</source>
      <translation>5. Terminé</translation>
    </message>
    <message>
      <source>75 provinces and prefectures</source>
      <translation>75 provinces et préfectures</translation>
    </message>
    <message>
      <source>83 provinces and prefectures, Casablanca by prefecture of arrondissements</source>
      <translation>83 provinces et préfectures, Casablanca par préfecture d'arrondissements</translation>
    </message>
    <message>
      <source>95 % limit, high</source>
      <translation>Limite à 95 %, haute</translation>
    </message>
    <message>
      <source>95 % limit, low</source>
      <translation>Limite à 95 %, basse</translation>
    </message>
    <message>
      <source>99.8 % limit, high</source>
      <translation>Limite à 99,8 %, haute</translation>
    </message>
    <message>
      <source>99.8 % limit, low</source>
      <translation>Limite à 99,8 %, basse</translation>
    </message>
    <message>
      <source>; </source>
      <translation> ; </translation>
    </message>
    <message>
      <source>? name to confirm</source>
      <translation>? nom à confirmer</translation>
    </message>
    <message>
      <source>? to tell apart</source>
      <translation>? à distinguer</translation>
    </message>
    <message>
      <source>? waits</source>
      <translation>? en attente</translation>
    </message>
    <message>
      <source>A (%)</source>
      <translation>A (%)</translation>
    </message>
    <message>
      <source>A card is not removed by a package: ask the centre.</source>
      <translation>Une fiche n'est pas supprimée par un paquet : demandez au centre.</translation>
    </message>
    <message>
      <source>A card of the reference is read only. Copy it to make an office card of it.</source>
      <translation>Une fiche de la référence ne se modifie pas. Copiez-la pour en faire une fiche du bureau.</translation>
    </message>
    <message>
      <source>A cell that should be a number is none</source>
      <translation>Une cellule qui devrait être un nombre n'en est pas un</translation>
    </message>
    <message>
      <source>A chosen unit, or a zone it is compared with</source>
      <translation>Une unité choisie, ou une zone à laquelle elle est comparée</translation>
    </message>
    <message>
      <source>A column of n is given for indicators that are not imported: {ids}. Indicators imported: {known}.</source>
      <translation>Une colonne de n est donnée pour des indicateurs qui ne sont pas importés : {ids}. Indicateurs importés : {known}.</translation>
    </message>
    <message>
      <source>A comparison takes {least} to {most} communes; {count} were given.</source>
      <translation>Une comparaison prend de {least} à {most} communes ; {count} ont été données.</translation>
    </message>
    <message>
      <source>A comparison «{name}» is kept already. Replace it?</source>
      <translation>Une comparaison « {name} » est déjà gardée. La remplacer ?</translation>
    </message>
    <message>
      <source>A copy: give it its own label and identifier, then save it.</source>
      <translation>Une copie : donnez-lui son propre libellé et son identifiant, puis enregistrez-la.</translation>
    </message>
    <message>
      <source>A coverage gap needs the eligible households: choose their field (ELIGIBLE), or take the reference line away.</source>
      <translation>Un écart de couverture demande les ménages éligibles : choisissez leur champ (ELIGIBLE), ou retirez la ligne de référence.</translation>
    </message>
    <message>
      <source>A disc has the size of its class, in equal steps: its class is read in the legend, not off its area.</source>
      <translation>Un disque a la taille de sa classe, par pas égaux : sa classe se lit dans la légende, pas sur sa surface.</translation>
    </message>
    <message>
      <source>A factor is given for columns that are not imported: {columns}. Columns imported: {known}.</source>
      <translation>Un facteur est donné pour des colonnes qui ne sont pas importées : {columns}. Colonnes importées : {known}.</translation>
    </message>
    <message>
      <source>A few rural points: at most (m)</source>
      <translation>Quelques points ruraux : au plus (m)</translation>
    </message>
    <message>
      <source>A finding is a question to the source, not a verdict.</source>
      <translation>Un constat est une question à la source, non un verdict.</translation>
    </message>
    <message>
      <source>A hot spot is a place where high figures lie together more than chance would put them; it says nothing about causes nor about a household. Rates on few people jump by chance: smooth them first (asd:smoothrates). Units missing or hidden are left out, and their neighbours are compared without them.</source>
      <translation>Un point chaud est un lieu où des valeurs élevées se regroupent plus que ne le ferait le hasard ; il ne dit rien des causes, ni d'un ménage. Les taux sur de petits effectifs sautent au hasard : lissez-les d'abord (asd:smoothrates). Les unités manquantes ou masquées sont écartées, et leurs voisines sont calculées sans elles.</translation>
    </message>
    <message>
      <source>A lasting trait of these units: no entry to check, but a reason to tell.</source>
      <translation>Un trait durable de ces unités : pas de saisie à vérifier, mais une raison à dire.</translation>
    </message>
    <message>
      <source>A layer with one status a row is only given for territories, never for households. Set ROWS to territories, or do not ask for UNITS.</source>
      <translation>Une couche avec un statut par ligne n'est donnée que pour des territoires, jamais pour des ménages. Réglez ROWS sur « Territoires », ou ne demandez pas UNITS.</translation>
    </message>
    <message>
      <source>A layer with structure variables was given, but none of its fields was chosen. Choose the fields, or no layer.</source>
      <translation>Une couche de variables de structure a été donnée, mais aucun de ses champs n'a été choisi. Choisissez les champs, ou pas de couche.</translation>
    </message>
    <message>
      <source>A link is not a cause.</source>
      <translation>Un lien n'est pas une cause.</translation>
    </message>
    <message>
      <source>A missing value counts as a value. Classes are told by their size, never by their values.</source>
      <translation>Une valeur manquante compte comme une valeur. Les classes sont dites par leur taille, jamais par leurs valeurs.</translation>
    </message>
    <message>
      <source>A model file…</source>
      <translation>Un fichier de modèle…</translation>
    </message>
    <message>
      <source>A name is only proposed: nothing is joined by a likeness alone.</source>
      <translation>Un nom est seulement proposé : rien n'est joint sur une simple ressemblance.</translation>
    </message>
    <message>
      <source>A package is cut for regions or for provinces, not for both or for other units: {codes}. Choose codes of one level.</source>
      <translation>Un paquet est extrait pour des régions ou pour des provinces, pas pour les deux ni pour d'autres unités : {codes}. Choisissez des codes d'un seul niveau.</translation>
    </message>
    <message>
      <source>A package with households must say so in its name: call it «{suggested}» instead of «{file}», or cut it without households.</source>
      <translation>Un paquet avec des ménages doit le dire dans son nom : appelez-le « {suggested} » au lieu de « {file} », ou extrayez-le sans ménages.</translation>
    </message>
    <message>
      <source>A pixel is populated above</source>
      <translation>Un pixel est peuplé au-dessus de</translation>
    </message>
    <message>
      <source>A radar needs at least three indicators: choose more, or look at the profile.</source>
      <translation>Un radar demande au moins trois indicateurs : choisissez-en davantage, ou regardez le profil.</translation>
    </message>
    <message>
      <source>A reader of the numbers alone</source>
      <translation>Un lecteur des seuls nombres</translation>
    </message>
    <message>
      <source>A reader who knows the rule and reads the status</source>
      <translation>Un lecteur qui connaît la règle et lit le statut</translation>
    </message>
    <message>
      <source>A rising line: need grows.</source>
      <translation>Une ligne qui monte : le besoin croît.</translation>
    </message>
    <message>
      <source>A rising line: need lessens.</source>
      <translation>Une ligne qui monte : le besoin recule.</translation>
    </message>
    <message>
      <source>A row with a missing deprivation</source>
      <translation>Ligne dont une privation manque</translation>
    </message>
    <message>
      <source>A table of units that changed serves rows that name their unit (UNIT_FIELD): points need none.</source>
      <translation>Une table des unités qui ont changé sert aux lignes qui nomment leur unité (UNIT_FIELD) : les points n'en ont pas besoin.</translation>
    </message>
    <message>
      <source>A text tells of a person (identity number, phone, mail or account): take it out and send it again.</source>
      <translation>Un texte parle d'une personne (numéro d'identité, téléphone, courriel ou compte) : ôtez-le et renvoyez le paquet.</translation>
    </message>
    <message>
      <source>A unit outside the limits asks for a look at its data first; it proves nothing.</source>
      <translation>Une unité hors des limites invite d'abord à regarder ses données ; elle ne prouve rien.</translation>
    </message>
    <message>
      <source>A unit without a peer family has nothing to be compared with.</source>
      <translation>Une unité sans famille de pairs n'a rien à quoi être comparée.</translation>
    </message>
    <message>
      <source>A value equal to a break counts on the side of priority. Priority ranks follow need, highest first, then the lower coverage. Units whose coverage is hidden have no quadrant and are in no break; missing is not zero. The typology describes territories; it says nothing about a household.</source>
      <translation>Une valeur égale à un seuil compte du côté de la priorité. Les rangs de priorité suivent le besoin, du plus fort au plus faible, puis la couverture la plus basse. Les unités dont la couverture est masquée n'ont pas de quadrant et n'entrent dans aucun seuil ; manquant n'est pas zéro. La typologie décrit des territoires ; elle ne dit rien d'un ménage.</translation>
    </message>
    <message>
      <source>A weight is given for «{column}», which is not in the score model. Correct the name.</source>
      <translation>Un poids est donné pour « {column} », qui n'est pas dans le modèle de score. Corrigez le nom.</translation>
    </message>
    <message>
      <source>A weight is given for «{variable}», which is not among the variables used: {known}. Write variable=weight, separated by commas.</source>
      <translation>Un poids est donné pour « {variable} », qui n'est pas parmi les variables utilisées : {known}. Écrivez variable=poids, séparés par des virgules.</translation>
    </message>
    <message>
      <source>A&amp;ge</source>
      <translation>Â&amp;ge</translation>
    </message>
    <message>
      <source>AGE_LIMITS «{text}» cannot be used. Give whole ages from 1 to {oldest}, growing, separated by semicolons: 6;18;60.</source>
      <translation>AGE_LIMITS « {text} » est inutilisable. Donnez des âges entiers de 1 à {oldest}, croissants, séparés par des points-virgules : 6;18;60.</translation>
    </message>
    <message>
      <source>AHP</source>
      <translation>AHP</translation>
    </message>
    <message>
      <source>ANSS social aid</source>
      <translation>ANSS aides sociales</translation>
    </message>
    <message>
      <source>ANSS social aid cannot compute: {libraries}. On Windows, ask your IT service to install QGIS with its full package set (standalone installer, or OSGeo4W package «qgis-ltr-full»); on Debian or Ubuntu, install the packages python3-pandas, python3-geopandas and python3-scipy. Do not use pip inside QGIS.</source>
      <translation>ANSS aides sociales ne peut pas calculer : {libraries}. Sous Windows, demandez à votre service informatique d'installer QGIS avec tous ses paquets (installateur autonome, ou paquet OSGeo4W « qgis-ltr-full ») ; sous Debian ou Ubuntu, installez les paquets python3-pandas, python3-geopandas et python3-scipy. N'utilisez pas pip dans QGIS.</translation>
    </message>
    <message>
      <source>ANSS social aid: territorial needs</source>
      <translation>ANSS aides sociales : besoins territoriaux</translation>
    </message>
    <message>
      <source>Above the 95 % limit</source>
      <translation>Au-dessus de la limite à 95 %</translation>
    </message>
    <message>
      <source>Above the 99.8 % limit</source>
      <translation>Au-dessus de la limite à 99,8 %</translation>
    </message>
    <message>
      <source>Above the reference: {above} of {known}. Widest gap: {commune}, {gap} against {zone} ({value}).</source>
      <translation>Au-dessus de la référence : {above} sur {known}. Plus grand écart : {commune}, {gap} (zone de référence : {zone}, {value}).</translation>
    </message>
    <message>
      <source>Ac&amp;ross:</source>
      <translation>En t&amp;ravers :</translation>
    </message>
    <message>
      <source>Across: ranks between the two ends of the interval. Upwards: units.</source>
      <translation>En abscisse : rangs entre les deux bouts de l'intervalle. En ordonnée : unités.</translation>
    </message>
    <message>
      <source>Across: {indicator}</source>
      <translation>En travers : {indicator}</translation>
    </message>
    <message>
      <source>Adaptive: narrower where points are many</source>
      <translation>Adaptatif : plus étroit là où les points sont nombreux</translation>
    </message>
    <message>
      <source>Add the ANSS layers…</source>
      <translation>Ajouter les couches ANSS…</translation>
    </message>
    <message>
      <source>Add the chart</source>
      <translation>Ajouter le graphique</translation>
    </message>
    <message>
      <source>Add the table</source>
      <translation>Ajouter le tableau</translation>
    </message>
    <message>
      <source>Add the units selected on the map.</source>
      <translation>Ajouter les unités sélectionnées sur la carte.</translation>
    </message>
    <message>
      <source>Add the workspace's layers to the project</source>
      <translation>Ajouter au projet les couches de l'espace de travail</translation>
    </message>
    <message>
      <source>Adjusted MPI</source>
      <translation>MPI ajusté (AMPI)</translation>
    </message>
    <message>
      <source>Adjusted Mazziotta-Pareto (penalty added)</source>
      <translation>Mazziotta-Pareto ajusté (pénalité ajoutée)</translation>
    </message>
    <message>
      <source>Adjusted headcount M0</source>
      <translation>Incidence ajustée M0</translation>
    </message>
    <message>
      <source>Adjusted headcount M0 = H x A</source>
      <translation>Incidence ajustée M0 = H × A</translation>
    </message>
    <message>
      <source>Adjusted headcount M0 by group</source>
      <translation>Incidence ajustée M0 par groupe</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Against the funnel limits</source>
      <translation>Par rapport aux limites de l'entonnoir</translation>
    </message>
    <message>
      <source>Against the given weights</source>
      <translation>Par rapport aux poids donnés</translation>
    </message>
    <message>
      <source>Against {model}: communes that change rank: {moved}; communes that change class: {classes}.</source>
      <translation>Par rapport à {model} : communes qui changent de rang : {moved} ; communes qui changent de classe : {classes}.</translation>
    </message>
    <message>
      <source>Against: below 0 with its parent or its pillar, so its direction may be wrong.</source>
      <translation>À rebours : au-dessous de 0 avec son parent ou son pilier, donc son sens est peut-être erroné.</translation>
    </message>
    <message>
      <source>Age band</source>
      <translation>Tranche d'âge</translation>
    </message>
    <message>
      <source>Age field (ages with the limits below, or bands as text)</source>
      <translation>Champ de l'âge (âges avec les limites ci-dessous, ou tranches en texte)</translation>
    </message>
    <message>
      <source>Age in years</source>
      <translation>Âge en années</translation>
    </message>
    <message>
      <source>Age in years after which a figure is old</source>
      <translation>Âge en années au-delà duquel un chiffre est ancien</translation>
    </message>
    <message>
      <source>Age in years, or age band</source>
      <translation>Âge en années, ou tranche d'âge</translation>
    </message>
    <message>
      <source>Agence nationale du soutien social</source>
      <translation>Agence nationale du soutien social</translation>
    </message>
    <message>
      <source>Aggregation</source>
      <translation>Agrégation</translation>
    </message>
    <message>
      <source>Alike (this commune and the other)</source>
      <translation>Semblable (cette commune et l'autre)</translation>
    </message>
    <message>
      <source>All ages</source>
      <translation>Tous les âges</translation>
    </message>
    <message>
      <source>All cells that reach a territory</source>
      <translation>Toutes les mailles qui touchent un territoire</translation>
    </message>
    <message>
      <source>All deprived (%)</source>
      <translation>Ensemble des privés (%)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>All households (census)</source>
      <translation>Ensemble des ménages (recensement)</translation>
    </message>
    <message>
      <source>All indicators of this domain; choose several to compare others.</source>
      <translation>Tous les indicateurs de ce domaine ; choisissez-en plusieurs pour en comparer d'autres.</translation>
    </message>
    <message>
      <source>All programmes</source>
      <translation>Tous les programmes</translation>
    </message>
    <message>
      <source>All required</source>
      <translation>Toutes exigées</translation>
    </message>
    <message>
      <source>All rows</source>
      <translation>Toutes les lignes</translation>
    </message>
    <message>
      <source>All these indicators say the same (every correlation is 1), so CRITIC gives no weights: {columns}.</source>
      <translation>Tous ces indicateurs disent la même chose (chaque corrélation vaut 1) : CRITIC ne donne pas de poids : {columns}.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Tous ensemble</translation>
    </message>
    <message>
      <source>All units</source>
      <translation>Toutes les unités</translation>
    </message>
    <message>
      <source>All units have the same number ({value}) as {figure}: there is no hot spot to look for. Choose another field.</source>
      <translation>Toutes les unités ont le même nombre ({value}) pour {figure} : il n'y a pas de point chaud à chercher. Choisissez un autre champ.</translation>
    </message>
    <message>
      <source>All units within a distance</source>
      <translation>Toutes les unités dans un rayon</translation>
    </message>
    <message>
      <source>All weights are zero. Give at least three variables a weight above zero.</source>
      <translation>Tous les poids sont nuls. Donnez à au moins trois variables un poids supérieur à zéro.</translation>
    </message>
    <message>
      <source>All {count} sample weights are 0.</source>
      <translation>Les {count} poids de sondage sont tous nuls.</translation>
    </message>
    <message>
      <source>All {count} weights are 0. Give at least one a weight above 0.</source>
      <translation>Les {count} poids sont tous nuls. Donnez à l'un d'eux au moins un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>Alone (first order)</source>
      <translation>Seul (premier ordre)</translation>
    </message>
    <message>
      <source>Amount (DH)</source>
      <translation>Montant (DH)</translation>
    </message>
    <message>
      <source>Amount invented (DH)</source>
      <translation>Montant inventé (DH)</translation>
    </message>
    <message>
      <source>Amount per beneficiary (DH)</source>
      <translation>Montant par bénéficiaire (DH)</translation>
    </message>
    <message>
      <source>Amount per beneficiary household (DH)</source>
      <translation>Montant par ménage bénéficiaire (DH)</translation>
    </message>
    <message>
      <source>Amount per household of the census (DH)</source>
      <translation>Montant par ménage du recensement (DH)</translation>
    </message>
    <message>
      <source>Amount per inhabitant (DH)</source>
      <translation>Montant par habitant (DH)</translation>
    </message>
    <message>
      <source>Amounts</source>
      <translation>Montants</translation>
    </message>
    <message>
      <source>An indicator that contributes more than its weight hits the poor more than the others do.</source>
      <translation>Un indicateur qui contribue plus que son poids touche les pauvres plus que les autres indicateurs.</translation>
    </message>
    <message>
      <source>An outline of the layer «{layer}» cannot be placed on the globe. Check its coordinate reference system.</source>
      <translation>Un contour de la couche « {layer} » ne peut être placé sur le globe. Vérifiez son système de coordonnées.</translation>
    </message>
    <message>
      <source>Anonymity of an extract</source>
      <translation>Anonymat d'un extrait</translation>
    </message>
    <message>
      <source>Another number, to sum and average</source>
      <translation>Un autre nombre, à sommer et moyenner</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <source>Area (km²)</source>
      <translation>Superficie (km²)</translation>
    </message>
    <message>
      <source>Area used for the density (km²)</source>
      <translation>Superficie utilisée pour la densité (km²)</translation>
    </message>
    <message>
      <source>Arithmetic mean</source>
      <translation>Moyenne arithmétique</translation>
    </message>
    <message>
      <source>As each column shows</source>
      <translation>Comme chaque colonne le montre</translation>
    </message>
    <message>
      <source>As in the model</source>
      <translation>Comme dans le modèle</translation>
    </message>
    <message>
      <source>As sent</source>
      <translation>Tel qu'envoyé</translation>
    </message>
    <message>
      <source>As they are</source>
      <translation>Valeurs telles quelles</translation>
    </message>
    <message>
      <source>Ask for the file again without repeated rows; counts are too high until then.</source>
      <translation>Redemandez le fichier sans lignes répétées ; d'ici là, les effectifs sont trop élevés.</translation>
    </message>
    <message>
      <source>Ask how the counts were made: they may be estimates.</source>
      <translation>Demandez comment les effectifs ont été établis : ce sont peut-être des estimations.</translation>
    </message>
    <message>
      <source>Ask how the counts were made: they may be rounded estimates.</source>
      <translation>Demandez comment les effectifs ont été établis : ce sont peut-être des estimations arrondies.</translation>
    </message>
    <message>
      <source>Ask the source for its decimals, or show this indicator without any.</source>
      <translation>Demandez les décimales à la source, ou affichez cet indicateur sans décimale.</translation>
    </message>
    <message>
      <source>Ask the source for the figures as they were measured: these may be estimates.</source>
      <translation>Demandez à la source les chiffres tels qu'ils ont été mesurés : ceux-ci sont peut-être des estimations.</translation>
    </message>
    <message>
      <source>Ask the source for the figures of the new period: old ones seem to be sent again.</source>
      <translation>Demandez à la source les chiffres de la nouvelle période : d'anciens semblent renvoyés.</translation>
    </message>
    <message>
      <source>Ask the source for the missing figures, or do not use the indicator where they lack.</source>
      <translation>Demandez à la source les chiffres manquants, ou n'utilisez pas l'indicateur là où ils manquent.</translation>
    </message>
    <message>
      <source>Ask the source which of the three is wrong.</source>
      <translation>Demandez à la source lequel des trois est faux.</translation>
    </message>
    <message>
      <source>Asked for (%)</source>
      <translation>Demandé (%)</translation>
    </message>
    <message>
      <source>At least {least} variables that differ between communes are needed; left are: {found}. Dropped: {dropped}. Add structure variables.</source>
      <translation>Il faut au moins {least} variables qui diffèrent entre communes ; restent : {found}. Écartées : {dropped}. Ajoutez des variables de structure.</translation>
    </message>
    <message>
      <source>At most {count} can be compared in pairs.</source>
      <translation>On peut comparer par paires {count} éléments au plus.</translation>
    </message>
    <message>
      <source>Audit for the statistician: RESTRICTED</source>
      <translation>Audit pour le statisticien : RESTREINT</translation>
    </message>
    <message>
      <source>Back to the saved model</source>
      <translation>Revenir au modèle enregistré</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <source>Band of weights</source>
      <translation>Bande des poids</translation>
    </message>
    <message>
      <source>Bandwidth in metres (beyond it a point counts no more)</source>
      <translation>Rayon en mètres (au-delà, un point ne compte plus)</translation>
    </message>
    <message>
      <source>Because of (points)</source>
      <translation>À cause de (points)</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Below the 95 % limit</source>
      <translation>Au-dessous de la limite à 95 %</translation>
    </message>
    <message>
      <source>Below the 99.8 % limit</source>
      <translation>Au-dessous de la limite à 99,8 %</translation>
    </message>
    <message>
      <source>Beneficiaries</source>
      <translation>Bénéficiaires</translation>
    </message>
    <message>
      <source>Beneficiaries (points)</source>
      <translation>Bénéficiaires (points)</translation>
    </message>
    <message>
      <source>Beneficiaries (points, or a table with unit codes)</source>
      <translation>Bénéficiaires (points, ou table avec le code des unités)</translation>
    </message>
    <message>
      <source>Beneficiaries of direct social aid</source>
      <translation>Bénéficiaires de l'aide sociale directe</translation>
    </message>
    <message>
      <source>Beneficiaries on a grid</source>
      <translation>Bénéficiaires sur une grille</translation>
    </message>
    <message>
      <source>Beneficiaries on a grid of {size} m</source>
      <translation>Bénéficiaires sur une grille de {size} m</translation>
    </message>
    <message>
      <source>Beneficiaries per 1,000 inhabitants</source>
      <translation>Bénéficiaires pour 1 000 habitants</translation>
    </message>
    <message>
      <source>Beneficiaries to a published density map</source>
      <translation>Des bénéficiaires à une carte de densité publiable</translation>
    </message>
    <message>
      <source>Beneficiary children</source>
      <translation>Enfants bénéficiaires</translation>
    </message>
    <message>
      <source>Beneficiary counts given by the office, computed on {date}</source>
      <translation>Effectifs de bénéficiaires donnés par le bureau, calculés le {date}</translation>
    </message>
    <message>
      <source>Beneficiary density</source>
      <translation>Densité de bénéficiaires</translation>
    </message>
    <message>
      <source>Beneficiary density by territory</source>
      <translation>Densité de bénéficiaires par territoire</translation>
    </message>
    <message>
      <source>Beneficiary density…</source>
      <translation>Densité de bénéficiaires…</translation>
    </message>
    <message>
      <source>Beneficiary households</source>
      <translation>Ménages bénéficiaires</translation>
    </message>
    <message>
      <source>Beneficiary households (count)</source>
      <translation>Ménages bénéficiaires (effectif)</translation>
    </message>
    <message>
      <source>Beneficiary households (largest disc: {count})</source>
      <translation>Ménages bénéficiaires (plus grand disque : {count})</translation>
    </message>
    <message>
      <source>Beneficiary households counted</source>
      <translation>Ménages bénéficiaires comptés</translation>
    </message>
    <message>
      <source>Beneficiary households in all</source>
      <translation>Ménages bénéficiaires en tout</translation>
    </message>
    <message>
      <source>Beneficiary households in the cells shown</source>
      <translation>Ménages bénéficiaires dans les mailles affichées</translation>
    </message>
    <message>
      <source>Beneficiary households of each commune per 100 households, latest counts.</source>
      <translation>Ménages bénéficiaires de chaque commune pour 100 ménages, derniers effectifs.</translation>
    </message>
    <message>
      <source>Beneficiary households of each commune per km² of its area, latest counts.</source>
      <translation>Ménages bénéficiaires de chaque commune par km² de sa superficie, derniers effectifs.</translation>
    </message>
    <message>
      <source>Beneficiary households of each commune, latest counts, as discs.</source>
      <translation>Ménages bénéficiaires de chaque commune, derniers effectifs, en disques.</translation>
    </message>
    <message>
      <source>Beneficiary households per 100 households</source>
      <translation>Ménages bénéficiaires pour 100 ménages</translation>
    </message>
    <message>
      <source>Beneficiary households per 100 households, by commune</source>
      <translation>Ménages bénéficiaires pour 100 ménages, par commune</translation>
    </message>
    <message>
      <source>Beneficiary households per 100 households, every period of the latest counts.</source>
      <translation>Ménages bénéficiaires pour 100 ménages, chaque période des derniers effectifs.</translation>
    </message>
    <message>
      <source>Beneficiary households per km²</source>
      <translation>Ménages bénéficiaires par km²</translation>
    </message>
    <message>
      <source>Beneficiary households per km², by commune</source>
      <translation>Ménages bénéficiaires par km², par commune</translation>
    </message>
    <message>
      <source>Beneficiary households per populated km²</source>
      <translation>Ménages bénéficiaires par km² peuplé</translation>
    </message>
    <message>
      <source>Beneficiary households placed</source>
      <translation>Ménages bénéficiaires placés</translation>
    </message>
    <message>
      <source>Beneficiary people</source>
      <translation>Personnes bénéficiaires</translation>
    </message>
    <message>
      <source>Benefit of the doubt</source>
      <translation>Bénéfice du doute</translation>
    </message>
    <message>
      <source>Benefit of the doubt too (slow)</source>
      <translation>Bénéfice du doute aussi (lent)</translation>
    </message>
    <message>
      <source>Benefit of the doubt: each unit has its own best weights; the mean share of each is shown.</source>
      <translation>Bénéfice du doute : chaque unité a ses meilleurs poids ; la part moyenne de chaque indicateur est montrée.</translation>
    </message>
    <message>
      <source>Beside it: {labels}</source>
      <translation>À côté : {labels}</translation>
    </message>
    <message>
      <source>Beyond an axis, drawn at its end: {units}.</source>
      <translation>Au-delà d'un axe, dessinées à son bout : {units}.</translation>
    </message>
    <message>
      <source>Beyond the axis, drawn at its end: {units}.</source>
      <translation>Au-delà de l'axe, dessinées à son bout : {units}.</translation>
    </message>
    <message>
      <source>Bivariate local Moran</source>
      <translation>Moran local bivarié</translation>
    </message>
    <message>
      <source>Borda points</source>
      <translation>Points de Borda</translation>
    </message>
    <message>
      <source>Borders this many metres apart still touch</source>
      <translation>Des limites distantes d'autant de mètres se touchent encore</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <source>Both a score model («{model}») and fields of the layer were given. Choose one: clear the model, or clear the fields.</source>
      <translation>Un modèle de score (« {model} ») et des champs de la couche ont été donnés à la fois. Choisissez l'un ou les autres : videz le modèle, ou videz les champs.</translation>
    </message>
    <message>
      <source>Both milieus</source>
      <translation>Les deux milieux</translation>
    </message>
    <message>
      <source>Both sexes</source>
      <translation>Les deux sexes</translation>
    </message>
    <message>
      <source>Bounds are given for «{column}», which is no indicator of the table.</source>
      <translation>Des bornes sont données pour « {column} », qui n'est pas un indicateur de la table.</translation>
    </message>
    <message>
      <source>Break of the coverage</source>
      <translation>Seuil de la couverture</translation>
    </message>
    <message>
      <source>Break of the need</source>
      <translation>Seuil du besoin</translation>
    </message>
    <message>
      <source>Breaks</source>
      <translation>Seuils</translation>
    </message>
    <message>
      <source>Bridge table of the office (from, to, share)</source>
      <translation>Table de passage du bureau (de, vers, part)</translation>
    </message>
    <message>
      <source>Bring {unit} to the fore</source>
      <translation>Mettre {unit} en avant</translation>
    </message>
    <message>
      <source>Budget allocation</source>
      <translation>Répartition d'un budget</translation>
    </message>
    <message>
      <source>Budget allocation (100 points a person)</source>
      <translation>Répartition d'un budget (100 points par personne)</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>By indicator</source>
      <translation>Par indicateur</translation>
    </message>
    <message>
      <source>By the codes</source>
      <translation>Par les codes</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>C&amp;opy table</source>
      <translation>C&amp;opier la table</translation>
    </message>
    <message>
      <source>CRITIC</source>
      <translation>CRITIC</translation>
    </message>
    <message>
      <source>CRS «{crs}» is not in metres: a grid needs a projected system in metres, equal-area if possible.</source>
      <translation>Le système « {crs} » n'est pas en mètres : une grille demande un système projeté en mètres, équivalent (à surfaces conservées) si possible.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Candidats</translation>
    </message>
    <message>
      <source>Cap a&amp;t the ends</source>
      <translation>Plafonner a&amp;ux extrémités</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Capacité</translation>
    </message>
    <message>
      <source>Card (F1)</source>
      <translation>Fiche (F1)</translation>
    </message>
    <message>
      <source>Card of the indicator</source>
      <translation>Fiche de l'indicateur</translation>
    </message>
    <message>
      <source>Card of the indicator: definition, source, licence</source>
      <translation>Fiche de l'indicateur : définition, source, licence</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Fiches</translation>
    </message>
    <message>
      <source>Cards by domain</source>
      <translation>Fiches par domaine</translation>
    </message>
    <message>
      <source>Cards replaced</source>
      <translation>Fiches remplacées</translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Catégories</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Maille</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Cellules</translation>
    </message>
    <message>
      <source>Cells filled</source>
      <translation>Cellules complétées</translation>
    </message>
    <message>
      <source>Cells filled because the question was not asked</source>
      <translation>Cellules complétées parce que la question n'a pas été posée</translation>
    </message>
    <message>
      <source>Cells hidden</source>
      <translation>Cellules masquées</translation>
    </message>
    <message>
      <source>Cells hidden because they are small</source>
      <translation>Cellules masquées parce que petites</translation>
    </message>
    <message>
      <source>Cells hidden to cover them</source>
      <translation>Cellules masquées pour les couvrir</translation>
    </message>
    <message>
      <source>Cells of the table</source>
      <translation>Cellules du tableau</translation>
    </message>
    <message>
      <source>Cells refused</source>
      <translation>Cellules refusées</translation>
    </message>
    <message>
      <source>Cells refused ({count})</source>
      <translation>Cellules refusées ({count})</translation>
    </message>
    <message>
      <source>Cells refused: {cells}. Rows that wait: {waiting}; they are kept with the import and give no figure.</source>
      <translation>Cellules refusées : {cells}. Lignes en attente : {waiting} ; elles sont gardées avec l'import et ne donnent aucun chiffre.</translation>
    </message>
    <message>
      <source>Cells that hold no number and give no value: {count} ({places}).</source>
      <translation>Cellules qui ne sont pas des nombres et ne donnent aucune valeur : {count} ({places}).</translation>
    </message>
    <message>
      <source>Cells where a mark stands in the place of a figure: {count}, of which hidden: {hidden} ({marks}). A hidden figure is no missing one and no zero: nothing is put in its place.</source>
      <translation>Cellules où une marque tient lieu de chiffre : {count}, dont masquées : {hidden} ({marks}). Un chiffre masqué n'est ni un chiffre manquant ni un zéro : rien n'est mis à sa place.</translation>
    </message>
    <message>
      <source>Cells without figure</source>
      <translation>Cellules sans chiffre</translation>
    </message>
    <message>
      <source>Censuses of {periods}; score computed on {score}; page made on {made}.</source>
      <translation>Recensements de {periods} ; score calculé le {score} ; page faite le {made}.</translation>
    </message>
    <message>
      <source>Centre: the lowest need; rim: the highest (percentiles). Thicker ring: the median.</source>
      <translation>Centre : le besoin le plus faible ; bord : le plus fort (percentiles). Anneau plus épais : la médiane.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>Change from the first period to the last; the lines share one scale</source>
      <translation>Évolution de la première période à la dernière ; les lignes ont la même échelle</translation>
    </message>
    <message>
      <source>Change from {model}</source>
      <translation>Changement depuis {model}</translation>
    </message>
    <message>
      <source>Change in %: {label}</source>
      <translation>Évolution en % : {label}</translation>
    </message>
    <message>
      <source>Change in points: {label}</source>
      <translation>Évolution en points : {label}</translation>
    </message>
    <message>
      <source>Change no indicator explains</source>
      <translation>Variation qu'aucun indicateur n'explique</translation>
    </message>
    <message>
      <source>Change of rank and score</source>
      <translation>Changement de rang et variation du score</translation>
    </message>
    <message>
      <source>Change of rank: {before} to {after}</source>
      <translation>Changement de rang : de {before} à {after}</translation>
    </message>
    <message>
      <source>Change of the score</source>
      <translation>Variation du score</translation>
    </message>
    <message>
      <source>Change of the score = sum of its parts by indicator, and of a rest where scores are not sums. The parts shown are those that differ most from the other units in the direction the rank moved.</source>
      <translation>La variation du score est la somme de ses parts par indicateur, et d'un reste là où les scores ne sont pas des sommes. Les parts montrées sont celles qui diffèrent le plus des autres unités dans le sens où le rang a bougé.</translation>
    </message>
    <message>
      <source>Change of the weights (%), or concentration of the Dirichlet law</source>
      <translation>Variation des poids (%), ou concentration de la loi de Dirichlet</translation>
    </message>
    <message>
      <source>Change since 2014</source>
      <translation>Évolution depuis 2014</translation>
    </message>
    <message>
      <source>Change unknown: {units}.</source>
      <translation>Évolution inconnue : {units}.</translation>
    </message>
    <message>
      <source>Change: {label}</source>
      <translation>Variation : {label}</translation>
    </message>
    <message>
      <source>Changed, not saved: an exploration. The official score is that of the saved model.</source>
      <translation>Modifié, non enregistré : c'est une exploration. Le score officiel est celui du modèle enregistré.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Changes: {changes}. Conflicts: {conflicts}, of which open: {open}. Not merged: {refused}.</source>
      <translation>Modifications : {changes}. Conflits : {conflicts}, dont ouverts : {open}. Non fusionnés : {refused}.</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Graphique</translation>
    </message>
    <message>
      <source>Chart added to the layout «{layout}»; Undo there takes it away.</source>
      <translation>Graphique ajouté à la mise en page « {layout} » ; Annuler l'y retire.</translation>
    </message>
    <message>
      <source>Chart as PDF…</source>
      <translation>Graphique en PDF…</translation>
    </message>
    <message>
      <source>Chart as PNG picture…</source>
      <translation>Graphique en image PNG…</translation>
    </message>
    <message>
      <source>Chart as SVG drawing…</source>
      <translation>Graphique en dessin SVG…</translation>
    </message>
    <message>
      <source>Chart as a picture</source>
      <translation>Graphique en image</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <source>Check numerator and denominator; do not publish it.</source>
      <translation>Vérifiez le numérateur et le dénominateur ; ne la publiez pas.</translation>
    </message>
    <message>
      <source>Check the code against the list of units; it may be of an older division.</source>
      <translation>Vérifiez le code dans la liste des unités ; il peut venir d'un découpage plus ancien.</translation>
    </message>
    <message>
      <source>Check the coordinates: exchanged, or of another reference system?</source>
      <translation>Vérifiez les coordonnées : inversées, ou d'un autre système de référence ?</translation>
    </message>
    <message>
      <source>Check the direction; if it is right, say why it is kept.</source>
      <translation>Vérifiez le sens ; s'il est juste, dites pourquoi l'indicateur est gardé.</translation>
    </message>
    <message>
      <source>Check the entry first; if right, explain it where it is published.</source>
      <translation>Vérifiez d'abord la saisie ; si elle est juste, expliquez-la là où elle est publiée.</translation>
    </message>
    <message>
      <source>Check the entry; a town among rural communes may well be right.</source>
      <translation>Vérifiez la saisie ; une ville entourée de communes rurales peut être dans le vrai.</translation>
    </message>
    <message>
      <source>Check the entry; its neighbours are like it, so it may well be right.</source>
      <translation>Vérifiez la saisie ; ses voisines lui ressemblent, elle peut donc être juste.</translation>
    </message>
    <message>
      <source>Check the figure of the parent; differences of two rates may do so rightly.</source>
      <translation>Vérifiez le chiffre du parent ; les différences de deux taux peuvent le faire à juste titre.</translation>
    </message>
    <message>
      <source>Check the place first, then the unit it was given to.</source>
      <translation>Vérifiez d'abord le lieu, puis l'unité qui lui a été donnée.</translation>
    </message>
    <message>
      <source>Check the sign and the entry at the source.</source>
      <translation>Vérifiez le signe et la saisie à la source.</translation>
    </message>
    <message>
      <source>Check whether definition, boundaries or entry changed between the periods.</source>
      <translation>Vérifiez si la définition, les limites ou la saisie ont changé entre les périodes.</translation>
    </message>
    <message>
      <source>Check whether one facility was entered twice.</source>
      <translation>Vérifiez si un équipement a été saisi deux fois.</translation>
    </message>
    <message>
      <source>Checks of a need score</source>
      <translation>Contrôles d'un score de besoin</translation>
    </message>
    <message>
      <source>Checks of «{title}»</source>
      <translation>Contrôles de « {title} »</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Enfants</translation>
    </message>
    <message>
      <source>Children invented</source>
      <translation>Enfants inventés</translation>
    </message>
    <message>
      <source>Children of «{path}» with weight 0 stay out of the comparison: {columns}.</source>
      <translation>Les enfants de « {path} » de poids 0 restent hors de la comparaison : {columns}.</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Choix</translation>
    </message>
    <message>
      <source>Choices of the study</source>
      <translation>Choix de l'étude</translation>
    </message>
    <message>
      <source>Choose a commune: click it on the map (button «Pick on the map») or in the ranking.</source>
      <translation>Choisissez une commune : cliquez dessus sur la carte (bouton « Pointer sur la carte ») ou dans le classement.</translation>
    </message>
    <message>
      <source>Choose a commune: on the map (button below), or in the table.</source>
      <translation>Choisissez une commune : sur la carte (bouton ci-dessous), ou dans le tableau.</translation>
    </message>
    <message>
      <source>Choose a commune: type its name, pick it on the map, or add the communes selected on the map.</source>
      <translation>Choisissez une commune : saisissez son nom, pointez-la sur la carte, ou ajoutez les communes sélectionnées sur la carte.</translation>
    </message>
    <message>
      <source>Choose a territorial workspace</source>
      <translation>Choisir un espace de travail territorial</translation>
    </message>
    <message>
      <source>Choose a treatment of extreme values in the model.</source>
      <translation>Choisissez un traitement des valeurs extrêmes dans le modèle.</translation>
    </message>
    <message>
      <source>Choose a workspace.</source>
      <translation>Choisissez un espace de travail.</translation>
    </message>
    <message>
      <source>Choose among the structure variables: {known}.</source>
      <translation>Choisissez parmi les variables de structure : {known}.</translation>
    </message>
    <message>
      <source>Choose at least one file to write: page, table or report.</source>
      <translation>Choisissez au moins un fichier à écrire : page, table ou rapport.</translation>
    </message>
    <message>
      <source>Choose either a file or an open layer to import: one of the two, not both.</source>
      <translation>Choisissez soit un fichier, soit une couche ouverte à importer : l'un des deux, pas les deux.</translation>
    </message>
    <message>
      <source>Choose rows above, then say what they are. What is said is kept in the rule for the next months.</source>
      <translation>Choisissez des lignes ci-dessus, puis dites ce qu'elles sont. Ce qui est dit est gardé dans la règle pour les mois suivants.</translation>
    </message>
    <message>
      <source>Choose the households</source>
      <translation>Choisir les ménages</translation>
    </message>
    <message>
      <source>Choose the indicator of this column, or leave it out.</source>
      <translation>Choisissez l'indicateur de cette colonne, ou laissez-la de côté.</translation>
    </message>
    <message>
      <source>Choose units before saving a comparison.</source>
      <translation>Choisissez des unités avant d'enregistrer une comparaison.</translation>
    </message>
    <message>
      <source>Choose units before saving them as a list.</source>
      <translation>Choisissez des unités avant de les enregistrer en liste.</translation>
    </message>
    <message>
      <source>Choose units to compare.</source>
      <translation>Choisissez des unités à comparer.</translation>
    </message>
    <message>
      <source>Choose units to see how they changed.</source>
      <translation>Choisissez des unités pour voir comment elles ont changé.</translation>
    </message>
    <message>
      <source>Choose units to see their profile.</source>
      <translation>Choisissez des unités pour voir leur profil.</translation>
    </message>
    <message>
      <source>Choose units to see where they stand among the {units}.</source>
      <translation>Choisissez des unités pour voir où elles se placent parmi les {units}.</translation>
    </message>
    <message>
      <source>Choose units to see where they stand for each indicator.</source>
      <translation>Choisissez des unités pour voir où elles se placent sur chaque indicateur.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choropleth</source>
      <translation>Choroplèthe</translation>
    </message>
    <message>
      <source>Chosen units</source>
      <translation>Unités choisies</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Class (1 = least need)</source>
      <translation>Classe (1 = besoin le plus faible)</translation>
    </message>
    <message>
      <source>Class limits from all periods together, so that colours can be compared in time</source>
      <translation>Limites de classes tirées de toutes les périodes ensemble, pour que les couleurs se comparent dans le temps</translation>
    </message>
    <message>
      <source>Class of hot spot</source>
      <translation>Classe de point chaud</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Classes are the same in {previous} and {period}; the time slider goes from one to the other.</source>
      <translation>Les classes sont les mêmes en {previous} et {period} ; le curseur temporel va de l'une à l'autre.</translation>
    </message>
    <message>
      <source>Classes below k, by size</source>
      <translation>Classes au-dessous de k, par taille</translation>
    </message>
    <message>
      <source>Classes follow the p corrected for the number of units (false discovery rate, Benjamini and Hochberg).</source>
      <translation>Les classes suivent le p corrigé du nombre d'unités (taux de fausses découvertes, Benjamini et Hochberg).</translation>
    </message>
    <message>
      <source>Classes follow the p of each unit, NOT corrected for the number of units: expect false hot spots.</source>
      <translation>Les classes suivent le p de chaque unité, NON corrigé du nombre d'unités : attendez-vous à de faux points chauds.</translation>
    </message>
    <message>
      <source>Click a commune on the map to see its periods; click again to stop.</source>
      <translation>Cliquez une commune sur la carte pour voir ses périodes ; cliquez encore pour arrêter.</translation>
    </message>
    <message>
      <source>Click a commune on the map to see why it is ranked there; click again to stop.</source>
      <translation>Cliquez sur une commune de la carte pour voir pourquoi elle est classée là ; cliquez de nouveau sur ce bouton pour arrêter.</translation>
    </message>
    <message>
      <source>Click units on the map to add them, or draw a rectangle; press again to stop.</source>
      <translation>Cliquez des unités sur la carte pour les ajouter, ou tracez un rectangle ; appuyez encore pour arrêter.</translation>
    </message>
    <message>
      <source>Co&amp;mparisons</source>
      <translation>Co&amp;mparaisons</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Code given</source>
      <translation>Code donné</translation>
    </message>
    <message>
      <source>Code of one unit whose figures are all told (empty: an overview)</source>
      <translation>Code d'une unité dont tous les chiffres sont dits (vide : une vue d'ensemble)</translation>
    </message>
    <message>
      <source>Code of the unit</source>
      <translation>Code de l'unité</translation>
    </message>
    <message>
      <source>Code of the unit above (empty: read from the HCP codes)</source>
      <translation>Code de l'unité supérieure (vide : lu dans les codes HCP)</translation>
    </message>
    <message>
      <source>Code of what the unit is compared with</source>
      <translation>Code de ce à quoi l'unité est comparée</translation>
    </message>
    <message>
      <source>Code or name of the commune</source>
      <translation>Code ou nom de la commune</translation>
    </message>
    <message>
      <source>Code repeated</source>
      <translation>Code répété</translation>
    </message>
    <message>
      <source>Code unknown to the reference</source>
      <translation>Code inconnu de la référence</translation>
    </message>
    <message>
      <source>Codes given more than once: {codes} ({count} in all). Keep one of each.</source>
      <translation>Codes donnés plus d'une fois : {codes} ({count} en tout). Gardez-en un de chaque.</translation>
    </message>
    <message>
      <source>Codes lost their leading zeros in: {columns}. They are repaired only where one unit alone can be meant.</source>
      <translation>Des codes ont perdu leurs zéros de tête dans : {columns}. Ils ne sont réparés que là où une seule unité est possible.</translation>
    </message>
    <message>
      <source>Codes of douars that stand in two rows: {count} ({codes}). A douar counted twice would weigh twice. Remove the rows given twice and import again.</source>
      <translation>Codes de douars présents dans deux lignes : {count} ({codes}). Un douar compté deux fois pèserait deux fois. Enlevez les lignes en double et importez de nouveau.</translation>
    </message>
    <message>
      <source>Codes of the region or provinces to cut, such as 06 or 06.141; 06.151</source>
      <translation>Codes de la région ou des provinces à extraire, par exemple 06 ou 06.141; 06.151</translation>
    </message>
    <message>
      <source>Codes that belong neither to the old nor to the new division: {codes} ({count} in all). Match them first.</source>
      <translation>Codes qui n'appartiennent ni à l'ancien ni au nouveau découpage : {codes} ({count} en tout). Rapprochez-les d'abord.</translation>
    </message>
    <message>
      <source>Cold spot, 90 %</source>
      <translation>Point froid, 90 %</translation>
    </message>
    <message>
      <source>Cold spot, 95 %</source>
      <translation>Point froid, 95 %</translation>
    </message>
    <message>
      <source>Cold spot, 99 %</source>
      <translation>Point froid, 99 %</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Column of &amp;codes</source>
      <translation>Colonne des &amp;codes</translation>
    </message>
    <message>
      <source>Column of &amp;names</source>
      <translation>Colonne des &amp;noms</translation>
    </message>
    <message>
      <source>Column of codes</source>
      <translation>Colonne des codes</translation>
    </message>
    <message>
      <source>Column of names</source>
      <translation>Colonne des noms</translation>
    </message>
    <message>
      <source>Column of the unit above</source>
      <translation>Colonne de l'unité supérieure</translation>
    </message>
    <message>
      <source>Columns and their indicators, such as Taux=unemployment; Eau=no_running_water (empty: recognised)</source>
      <translation>Colonnes et leurs indicateurs, par exemple Taux=unemployment; Eau=no_running_water (vide : reconnues)</translation>
    </message>
    <message>
      <source>Columns of figures and their indicators</source>
      <translation>Colonnes de chiffres et leurs indicateurs</translation>
    </message>
    <message>
      <source>Columns of figures that are no indicator of this import and were not taken: {count} ({columns}).</source>
      <translation>Colonnes de chiffres qui ne sont pas des indicateurs de cet import et n'ont pas été prises : {count} ({columns}).</translation>
    </message>
    <message>
      <source>Columns of pixels</source>
      <translation>Colonnes de pixels</translation>
    </message>
    <message>
      <source>Columns taken</source>
      <translation>Colonnes prises</translation>
    </message>
    <message>
      <source>Columns that name people</source>
      <translation>Colonnes qui nomment des personnes</translation>
    </message>
    <message>
      <source>Columns that name people were left out and stored nowhere: {fields}. Reason given: {reason}.</source>
      <translation>Des colonnes qui nomment des personnes ont été laissées de côté et ne sont enregistrées nulle part : {fields}. Raison donnée : {reason}.</translation>
    </message>
    <message>
      <source>Columns that name people, never read</source>
      <translation>Colonnes qui nomment des personnes, jamais lues</translation>
    </message>
    <message>
      <source>Columns that say on how many figures rest, such as unemployment=Population active</source>
      <translation>Colonnes qui disent sur combien de cas reposent les chiffres, par exemple chomage=Population active</translation>
    </message>
    <message>
      <source>Columns that speak of the same matter but of another figure (a rank, a change, a group of people), not read: {count} ({columns}).</source>
      <translation>Colonnes qui parlent du même sujet mais d'un autre chiffre (un rang, une évolution, un groupe de personnes), non lues : {count} ({columns}).</translation>
    </message>
    <message>
      <source>Columns whose figures are multiplied, such as Taux=100 where 0.3 stands for 30 %</source>
      <translation>Colonnes dont les chiffres sont multipliés, par exemple Taux=100 quand 0,3 tient lieu de 30 %</translation>
    </message>
    <message>
      <source>Comm&amp;une</source>
      <translation>Comm&amp;une</translation>
    </message>
    <message>
      <source>Comma (1,5)</source>
      <translation>Virgule (1,5)</translation>
    </message>
    <message>
      <source>Common border (rook)</source>
      <translation>Limite commune (tour)</translation>
    </message>
    <message>
      <source>Common border or point (queen)</source>
      <translation>Limite ou point commun (reine)</translation>
    </message>
    <message>
      <source>Commune</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Commune code (a table without points)</source>
      <translation>Code de commune (une table sans points)</translation>
    </message>
    <message>
      <source>Communes</source>
      <translation>Communes</translation>
    </message>
    <message>
      <source>Communes (HCP codes or names, separated by commas)</source>
      <translation>Communes (codes HCP ou noms, séparés par des virgules)</translation>
    </message>
    <message>
      <source>Communes and their values</source>
      <translation>Communes et leurs valeurs</translation>
    </message>
    <message>
      <source>Communes compared</source>
      <translation>Communes comparées</translation>
    </message>
    <message>
      <source>Communes in the highest class (above {limit}): {count}. Most are in: {regions}.</source>
      <translation>Communes de la classe la plus haute (au-dessus de {limit}) : {count}. La plupart sont dans : {regions}.</translation>
    </message>
    <message>
      <source>Communes of Morocco, HCP codes, with milieu, population and households.</source>
      <translation>Communes du Maroc, codes HCP, avec milieu, population et ménages.</translation>
    </message>
    <message>
      <source>Communes of which less than {share:g} % of the households are covered: {count} ({codes}). Their means speak of the larger douars alone.</source>
      <translation>Communes dont moins de {share:g} % des ménages sont couverts : {count} ({codes}). Leurs moyennes ne parlent que des plus grands douars.</translation>
    </message>
    <message>
      <source>Communes printed</source>
      <translation>Communes imprimées</translation>
    </message>
    <message>
      <source>Communes with a value (%)</source>
      <translation>Communes qui ont une valeur (%)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare &amp;with:</source>
      <translation>Co&amp;mparer avec :</translation>
    </message>
    <message>
      <source>Compare comm&amp;unes</source>
      <translation>Comparer les comm&amp;unes</translation>
    </message>
    <message>
      <source>Compare communes</source>
      <translation>Comparer des communes</translation>
    </message>
    <message>
      <source>Compare in pairs what {name} is made of</source>
      <translation>Comparer par paires ce qui compose {name}</translation>
    </message>
    <message>
      <source>Compare in pairs: {name}</source>
      <translation>Comparer par paires : {name}</translation>
    </message>
    <message>
      <source>Compare the others with {unit}</source>
      <translation>Comparer les autres à {unit}</translation>
    </message>
    <message>
      <source>Compare two need scores</source>
      <translation>Comparer deux scores de besoin</translation>
    </message>
    <message>
      <source>Compare weights</source>
      <translation>Comparer des pondérations</translation>
    </message>
    <message>
      <source>Compare with another model…</source>
      <translation>Comparer à un autre modèle…</translation>
    </message>
    <message>
      <source>Compare with the saved model again</source>
      <translation>Comparer de nouveau au modèle enregistré</translation>
    </message>
    <message>
      <source>Compare with this period (empty: the one before)</source>
      <translation>Comparer à cette période (vide : la précédente)</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Par rapport à</translation>
    </message>
    <message>
      <source>Comparing with the workspace</source>
      <translation>Comparaison avec l'espace de travail</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Comparison not saved</source>
      <translation>Comparaison non enregistrée</translation>
    </message>
    <message>
      <source>Comparison of communes</source>
      <translation>Comparaison de communes</translation>
    </message>
    <message>
      <source>Comparison report</source>
      <translation>Rapport de comparaison</translation>
    </message>
    <message>
      <source>Comparison table</source>
      <translation>Table de comparaison</translation>
    </message>
    <message>
      <source>Comparison «{name}» deleted; what it showed is still on screen.</source>
      <translation>Comparaison « {name} » supprimée ; ce qu'elle montrait est encore à l'écran.</translation>
    </message>
    <message>
      <source>Comparison «{name}» opened.</source>
      <translation>Comparaison « {name} » ouverte.</translation>
    </message>
    <message>
      <source>Comparison «{name}» saved in {workspace}.</source>
      <translation>Comparaison « {name} » enregistrée dans {workspace}.</translation>
    </message>
    <message>
      <source>Comparison: {name}</source>
      <translation>Comparaison : {name}</translation>
    </message>
    <message>
      <source>Complete units</source>
      <translation>Unités complètes</translation>
    </message>
    <message>
      <source>Computed (UTC)</source>
      <translation>Calculé (UTC)</translation>
    </message>
    <message>
      <source>Computed on</source>
      <translation>Calculé le</translation>
    </message>
    <message>
      <source>Computed on {date} (UTC)</source>
      <translation>Calculé le {date} (UTC)</translation>
    </message>
    <message>
      <source>Computing the rank interval</source>
      <translation>Calcul de l'intervalle de rang</translation>
    </message>
    <message>
      <source>Confirm the {count} names that are exactly one unit's of its &amp;province</source>
      <translation>Confirmer les {count} noms qui sont exactement ceux d'une seule unité de leur &amp;province</translation>
    </message>
    <message>
      <source>Conflict</source>
      <translation>Conflit</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Conflits</translation>
    </message>
    <message>
      <source>Conflicts to decide</source>
      <translation>Conflits à trancher</translation>
    </message>
    <message>
      <source>Consistency of the judgements</source>
      <translation>Cohérence des jugements</translation>
    </message>
    <message>
      <source>Consistency ratio</source>
      <translation>Rapport de cohérence (CR)</translation>
    </message>
    <message>
      <source>Consistency ratio {ratio}, above {limit}: the judgements contradict each other, most of all {triple}. Look first at {first} against {second}: {given} given, {would_be} would agree with the others.</source>
      <translation>Rapport de cohérence {ratio}, au-dessus de {limit} : les jugements se contredisent, surtout {triple}. Regardez d'abord {first} face à {second} : {given} donné, {would_be} s'accorderait avec les autres.</translation>
    </message>
    <message>
      <source>Consistency ratio {ratio}: the judgements agree well enough.</source>
      <translation>Rapport de cohérence {ratio} : les jugements s'accordent assez bien.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Contribution of each indicator by group (%)</source>
      <translation>Contribution de chaque indicateur par groupe (%)</translation>
    </message>
    <message>
      <source>Contribution to M0 (%)</source>
      <translation>Contribution à M0 (%)</translation>
    </message>
    <message>
      <source>Contribution: {label}</source>
      <translation>Contribution : {label}</translation>
    </message>
    <message>
      <source>Contributions to poverty</source>
      <translation>Contributions à la pauvreté</translation>
    </message>
    <message>
      <source>Contributions to the score</source>
      <translation>Contributions au score</translation>
    </message>
    <message>
      <source>Coordinate reference system used</source>
      <translation>Système de coordonnées utilisé</translation>
    </message>
    <message>
      <source>Cop&amp;y</source>
      <translation>Cop&amp;ier</translation>
    </message>
    <message>
      <source>Copeland (duels)</source>
      <translation>Copeland (duels)</translation>
    </message>
    <message>
      <source>Copy the chart or its figures</source>
      <translation>Copier le graphique ou ses chiffres</translation>
    </message>
    <message>
      <source>Copy the table, or the chart on screen as a picture</source>
      <translation>Copier le tableau, ou le graphique à l'écran en image</translation>
    </message>
    <message>
      <source>Copy the table, to paste into a spreadsheet</source>
      <translation>Copier la table, pour la coller dans un tableur</translation>
    </message>
    <message>
      <source>Correct it at the source; do not publish it.</source>
      <translation>Corrigez-la à la source ; ne la publiez pas.</translation>
    </message>
    <message>
      <source>Correction for the number of units</source>
      <translation>Correction du nombre d'unités</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>Corrélation</translation>
    </message>
    <message>
      <source>Correlations between indicators</source>
      <translation>Corrélations entre indicateurs</translation>
    </message>
    <message>
      <source>Cou&amp;nt…</source>
      <translation>Co&amp;mpter…</translation>
    </message>
    <message>
      <source>Could be</source>
      <translation>Possible</translation>
    </message>
    <message>
      <source>Count again with the same choices, hide what must be hidden, and record the run</source>
      <translation>Recompter avec les mêmes choix, masquer ce qui doit l'être, et enregistrer l'exécution</translation>
    </message>
    <message>
      <source>Count households</source>
      <translation>Compter des ménages</translation>
    </message>
    <message>
      <source>Count points of beneficiaries</source>
      <translation>Compter des points de bénéficiaires</translation>
    </message>
    <message>
      <source>Count the households of a layer or a file by commune, period and programme</source>
      <translation>Compter les ménages d'une couche ou d'un fichier par commune, période et programme</translation>
    </message>
    <message>
      <source>Counted once for each number of the table.</source>
      <translation>Comptée une fois par nombre du tableau.</translation>
    </message>
    <message>
      <source>Counting by commune</source>
      <translation>Comptage par commune</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Counts (aggregate)</source>
      <translation>Effectifs (agrégés)</translation>
    </message>
    <message>
      <source>Counts are drawn as</source>
      <translation>Les effectifs sont dessinés en</translation>
    </message>
    <message>
      <source>Counts are rounded, totals included; rates are made of rounded counts. Say so where you publish them.</source>
      <translation>Les effectifs sont arrondis, totaux compris ; les taux sont faits d'effectifs arrondis. Dites-le là où vous les publiez.</translation>
    </message>
    <message>
      <source>Counts as proportional symbols</source>
      <translation>Effectifs en symboles proportionnels</translation>
    </message>
    <message>
      <source>Counts below {threshold} are hidden, with the further cells needed so that nobody can compute them from the totals. Every hidden cell was attacked; all keep their range.</source>
      <translation>Les effectifs inférieurs à {threshold} sont masqués, avec les autres cellules qu'il faut pour que nul ne puisse les recalculer à partir des totaux. Chaque cellule masquée a été attaquée ; toutes gardent leur intervalle.</translation>
    </message>
    <message>
      <source>Counts by region</source>
      <translation>Effectifs par région</translation>
    </message>
    <message>
      <source>Counts by unit, period and programme</source>
      <translation>Effectifs par unité, période et programme</translation>
    </message>
    <message>
      <source>Counts of households or people</source>
      <translation>Effectifs de ménages ou de personnes</translation>
    </message>
    <message>
      <source>Coverage gap to the reference line (points)</source>
      <translation>Écart de couverture à la ligne de référence (points)</translation>
    </message>
    <message>
      <source>Coverage of the line (%)</source>
      <translation>Couverture de la ligne (%)</translation>
    </message>
    <message>
      <source>Coverage of the reference line (%)</source>
      <translation>Couverture de la ligne de référence (%)</translation>
    </message>
    <message>
      <source>Coverage period by period (time slider)</source>
      <translation>Couverture période par période (curseur temporel)</translation>
    </message>
    <message>
      <source>Coverage: beneficiaries per 100 eligible households</source>
      <translation>Couverture : bénéficiaires pour 100 ménages éligibles</translation>
    </message>
    <message>
      <source>Covered by both: {covered}.</source>
      <translation>Couverts par les deux : {covered}.</translation>
    </message>
    <message>
      <source>Create a project from a workspace</source>
      <translation>Créer un projet à partir d'un espace de travail</translation>
    </message>
    <message>
      <source>Create a territorial workspace</source>
      <translation>Créer un espace de travail territorial</translation>
    </message>
    <message>
      <source>Create a workspace…</source>
      <translation>Créer un espace de travail…</translation>
    </message>
    <message>
      <source>Cronbach's alpha</source>
      <translation>Alpha de Cronbach</translation>
    </message>
    <message>
      <source>Cut a package from the workspace</source>
      <translation>Extraire un paquet de l'espace de travail</translation>
    </message>
    <message>
      <source>Cut, open or seal a package</source>
      <translation>Extraire, ouvrir ou sceller un paquet</translation>
    </message>
    <message>
      <source>Cut-off «{name}»: the direction {found} is unknown. Directions: {known}.</source>
      <translation>Seuil « {name} » : le sens {found} est inconnu. Sens possibles : {known}.</translation>
    </message>
    <message>
      <source>Cut-off «{name}»: there is no column «{column}». Columns found: {found}.</source>
      <translation>Seuil « {name} » : il n'y a pas de colonne « {column} ». Colonnes trouvées : {found}.</translation>
    </message>
    <message>
      <source>Cut-off «{name}»: {found} is not a number.</source>
      <translation>Seuil « {name} » : {found} n'est pas un nombre.</translation>
    </message>
    <message>
      <source>Cut-offs for other columns</source>
      <translation>Seuils pour d'autres colonnes</translation>
    </message>
    <message>
      <source>Cut-offs of «{file}» not understood: {entries}. Write each as a name with «column» and «below» or «above».</source>
      <translation>Seuils de « {file} » non compris : {entries}. Écrivez chacun comme un nom avec « column » et « below » ou « above ».</translation>
    </message>
    <message>
      <source>DISTANCE must be a number of metres above zero to take the neighbours within it (given: {distance}).</source>
      <translation>DISTANCE doit être un nombre de mètres supérieur à zéro pour prendre les voisins à cette distance (donné : {distance}).</translation>
    </message>
    <message>
      <source>Damaged code</source>
      <translation>Code abîmé</translation>
    </message>
    <message>
      <source>Damaged: «{file}» is not what was sealed. Copy it again from its source, or ask for it again; nothing of it was used.</source>
      <translation>Endommagé : « {file} » n'est pas ce qui a été scellé. Recopiez-le depuis sa source, ou redemandez-le ; rien n'en a été utilisé.</translation>
    </message>
    <message>
      <source>Dashed line: {reference}.</source>
      <translation>Ligne tiretée : {reference}.</translation>
    </message>
    <message>
      <source>Dashed lines: {reference}.</source>
      <translation>Lignes tiretées : {reference}.</translation>
    </message>
    <message>
      <source>Dashed outline: {reference}.</source>
      <translation>Contour tireté : {reference}.</translation>
    </message>
    <message>
      <source>Data &amp;class</source>
      <translation>&amp;Classe des données</translation>
    </message>
    <message>
      <source>Data class</source>
      <translation>Classe de données</translation>
    </message>
    <message>
      <source>Data dictionary</source>
      <translation>Dictionnaire des données</translation>
    </message>
    <message>
      <source>Data dictionary of the indicators</source>
      <translation>Dictionnaire des données des indicateurs</translation>
    </message>
    <message>
      <source>Data status</source>
      <translation>Statut des données</translation>
    </message>
    <message>
      <source>Data status: published census figures. The score compares territories, never households.</source>
      <translation>Statut des données : chiffres publiés du recensement. Le score compare des territoires, jamais des ménages.</translation>
    </message>
    <message>
      <source>Data status: {status}</source>
      <translation>Statut des données : {status}</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date of the data</source>
      <translation>Date des données</translation>
    </message>
    <message>
      <source>Date of the delivery (empty: the period, else the day of the file)</source>
      <translation>Date de la livraison (vide : la période, sinon le jour du fichier)</translation>
    </message>
    <message>
      <source>Date of the list (empty: the day of the file)</source>
      <translation>Date de la liste (vide : le jour du fichier)</translation>
    </message>
    <message>
      <source>Day ages are counted from (YYYY-MM-DD; empty: today)</source>
      <translation>Jour d'où se comptent les âges (AAAA-MM-JJ ; vide : aujourd'hui)</translation>
    </message>
    <message>
      <source>Day of the delivery (YYYY-MM-DD; empty: day of the file)</source>
      <translation>Jour de la livraison (AAAA-MM-JJ ; vide : jour du fichier)</translation>
    </message>
    <message>
      <source>Decimal mark of the figures</source>
      <translation>Marque décimale des chiffres</translation>
    </message>
    <message>
      <source>Decimals</source>
      <translation>Décimales</translation>
    </message>
    <message>
      <source>Decision {rank} of «{file}» does not hold together: {found}. Give a unit code, or the rule «rejected».</source>
      <translation>La décision {rank} de « {file} » ne tient pas : {found}. Donnez un code d'unité, ou la règle « rejected ».</translation>
    </message>
    <message>
      <source>Decisions for a unit that this workspace does not have, whose rows wait again: {count} ({keys}).</source>
      <translation>Décisions pour une unité que cet espace de travail n'a pas, dont les lignes attendent de nouveau : {count} ({keys}).</translation>
    </message>
    <message>
      <source>Decisions kept from last time</source>
      <translation>Décisions gardées de la dernière fois</translation>
    </message>
    <message>
      <source>Decisions on rows that this file does not have: {count}.</source>
      <translation>Décisions sur des lignes que ce fichier n'a pas : {count}.</translation>
    </message>
    <message>
      <source>Decisions on rows that this table does not have: {count}. They are kept.</source>
      <translation>Décisions sur des lignes que cette table n'a pas : {count}. Elles sont gardées.</translation>
    </message>
    <message>
      <source>Decisions that no longer apply, for their unit is no longer there: {count} ({units}). The rows wait again.</source>
      <translation>Décisions qui ne valent plus, car leur unité n'existe plus : {count} ({units}). Les lignes attendent de nouveau.</translation>
    </message>
    <message>
      <source>Decisions to fill in and use again (JSON)</source>
      <translation>Décisions à remplir et à réutiliser (JSON)</translation>
    </message>
    <message>
      <source>Decisions to keep for next time (JSON)</source>
      <translation>Décisions à garder pour la prochaine fois (JSON)</translation>
    </message>
    <message>
      <source>Decisions, row {row}: the column «value» is empty. Write the value to keep.</source>
      <translation>Décisions, ligne {row} : la colonne « value » est vide. Écrivez la valeur à garder.</translation>
    </message>
    <message>
      <source>Decisions, row {row}: this conflict is about a whole row. Write ours or theirs.</source>
      <translation>Décisions, ligne {row} : ce conflit porte sur une ligne entière. Écrivez ours ou theirs.</translation>
    </message>
    <message>
      <source>Decisions, row {row}: «{found}» is no number. Write a number.</source>
      <translation>Décisions, ligne {row} : « {found} » n'est pas un nombre. Écrivez un nombre.</translation>
    </message>
    <message>
      <source>Decisions, row {row}: «{found}» is not understood. Write ours, theirs or value.</source>
      <translation>Décisions, ligne {row} : « {found} » n'est pas compris. Écrivez ours, theirs ou value.</translation>
    </message>
    <message>
      <source>Decisions, rows {first} and {row} settle the same conflict differently. Keep one.</source>
      <translation>Décisions : les lignes {first} et {row} tranchent autrement le même conflit. Gardez-en une.</translation>
    </message>
    <message>
      <source>Decisions: the table of conflicts, its column «keep» filled (CSV)</source>
      <translation>Décisions : la table des conflits, sa colonne « keep » remplie (CSV)</translation>
    </message>
    <message>
      <source>Default model of the plugin</source>
      <translation>Modèle par défaut de l'extension</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Définition</translation>
    </message>
    <message>
      <source>Delete the comparison</source>
      <translation>Supprimer la comparaison</translation>
    </message>
    <message>
      <source>Delete the comparison «{name}» from the workspace? What is on screen stays.</source>
      <translation>Supprimer la comparaison « {name} » de l'espace de travail ? Ce qui est à l'écran reste.</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Livré le</translation>
    </message>
    <message>
      <source>Delivered &amp;on</source>
      <translation>&amp;Livré le</translation>
    </message>
    <message>
      <source>Delivery number</source>
      <translation>Numéro de livraison</translation>
    </message>
    <message>
      <source>Delivery of {date}.</source>
      <translation>Livraison du {date}.</translation>
    </message>
    <message>
      <source>Denominator</source>
      <translation>Dénominateur</translation>
    </message>
    <message>
      <source>Denominators missing or negative for {codes} ({count} in all): a rate cannot be carried over without what it rests on.</source>
      <translation>Dénominateurs manquants ou négatifs pour {codes} ({count} en tout) : un taux ne peut être repris sans ce sur quoi il repose.</translation>
    </message>
    <message>
      <source>Density by period</source>
      <translation>Densité par période</translation>
    </message>
    <message>
      <source>Density of beneficiaries (per km²)</source>
      <translation>Densité de bénéficiaires (par km²)</translation>
    </message>
    <message>
      <source>Density surface</source>
      <translation>Surface de densité</translation>
    </message>
    <message>
      <source>Density surface of beneficiaries</source>
      <translation>Surface de densité de bénéficiaires</translation>
    </message>
    <message>
      <source>Density, protected</source>
      <translation>Densité, protégée</translation>
    </message>
    <message>
      <source>Density, working view: not to be published</source>
      <translation>Densité, vue de travail : à ne pas publier</translation>
    </message>
    <message>
      <source>Deprivation</source>
      <translation>Privation</translation>
    </message>
    <message>
      <source>Deprivation «{column}»: {count} rows are neither 0, 1 nor missing (found: {examples}). Apply a cut-off first.</source>
      <translation>Privation « {column} » : {count} lignes ne sont ni 0, ni 1, ni manquantes (trouvé : {examples}). Appliquez d'abord un seuil.</translation>
    </message>
    <message>
      <source>Deprivations (columns of 0 and 1)</source>
      <translation>Privations (colonnes de 0 et de 1)</translation>
    </message>
    <message>
      <source>Di&amp;vided units by</source>
      <translation>Unités di&amp;visées selon</translation>
    </message>
    <message>
      <source>Dictionary</source>
      <translation>Dictionnaire</translation>
    </message>
    <message>
      <source>Dictionary as a table (CSV)</source>
      <translation>Dictionnaire en tableau (CSV)</translation>
    </message>
    <message>
      <source>Dictionary to read and print (HTML)</source>
      <translation>Dictionnaire à lire et à imprimer (HTML)</translation>
    </message>
    <message>
      <source>Different (this commune and the other)</source>
      <translation>Différent (cette commune et l'autre)</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Direction</translation>
    </message>
    <message>
      <source>Direction test</source>
      <translation>Test du sens</translation>
    </message>
    <message>
      <source>Dirichlet law</source>
      <translation>Loi de Dirichlet</translation>
    </message>
    <message>
      <source>Dirichlet law of concentration {value}</source>
      <translation>loi de Dirichlet de concentration {value}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Disclosure status: beneficiary counts below {threshold} households hidden, with the cells that would give them back (secondary suppression).</source>
      <translation>Statut de diffusion : effectifs de bénéficiaires de moins de {threshold} ménages masqués, avec les cellules qui les redonneraient (secret secondaire).</translation>
    </message>
    <message>
      <source>Disclosure status: beneficiary counts rounded (threshold {threshold} households).</source>
      <translation>Statut de diffusion : effectifs de bénéficiaires arrondis (seuil {threshold} ménages).</translation>
    </message>
    <message>
      <source>Disclosure status: census figures published by the HCP; no beneficiary count is shown.</source>
      <translation>Statut de diffusion : chiffres de recensement publiés par le HCP ; aucun effectif de bénéficiaires n'est montré.</translation>
    </message>
    <message>
      <source>Dispersion (1: units differ by chance only)</source>
      <translation>Dispersion (1 : les unités ne diffèrent que par hasard)</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distance</translation>
    </message>
    <message>
      <source>Distance between centres (m)</source>
      <translation>Distance entre centres (m)</translation>
    </message>
    <message>
      <source>Distance of each similar territory, by variable</source>
      <translation>Distance de chaque territoire semblable, par variable</translation>
    </message>
    <message>
      <source>Distance of the last one</source>
      <translation>Distance du dernier</translation>
    </message>
    <message>
      <source>Distance of the nearest</source>
      <translation>Distance du plus proche</translation>
    </message>
    <message>
      <source>Distance t, greatest</source>
      <translation>Distance t, la plus grande</translation>
    </message>
    <message>
      <source>Distance to a reference unit</source>
      <translation>Distance à une unité de référence</translation>
    </message>
    <message>
      <source>Distance to a target</source>
      <translation>Distance à une cible</translation>
    </message>
    <message>
      <source>Distance to the maximum</source>
      <translation>Distance au maximum</translation>
    </message>
    <message>
      <source>Distance to the most typical commune</source>
      <translation>Distance à la commune la plus typique</translation>
    </message>
    <message>
      <source>Distinct values, least</source>
      <translation>Valeurs distinctes, le moins</translation>
    </message>
    <message>
      <source>Distribution</source>
      <translation>Distribution</translation>
    </message>
    <message>
      <source>Distribution of the scores</source>
      <translation>Distribution des scores</translation>
    </message>
    <message>
      <source>Division recognised</source>
      <translation>Découpage reconnu</translation>
    </message>
    <message>
      <source>Division recognised: {division}.</source>
      <translation>Découpage reconnu : {division}.</translation>
    </message>
    <message>
      <source>Do a&amp;gain</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>Do a&amp;gain: {step}</source>
      <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message>
      <source>Do not compare urban and rural units on this indicator.</source>
      <translation>Ne comparez pas les unités urbaines et rurales sur cet indicateur.</translation>
    </message>
    <message>
      <source>Do the children of a node move together?</source>
      <translation>Les enfants d'un nœud varient-ils ensemble ?</translation>
    </message>
    <message>
      <source>Do the methods rank alike?</source>
      <translation>Les méthodes classent-elles de la même façon ?</translation>
    </message>
    <message>
      <source>Domain</source>
      <translation>Domaine</translation>
    </message>
    <message>
      <source>Dominance: share of the largest (%)</source>
      <translation>Dominance : part du plus grand (%)</translation>
    </message>
    <message>
      <source>Douars can be averaged to communes only ({level} was chosen). Choose communes as level.</source>
      <translation>Des douars ne donnent de moyennes que par commune ({level} était choisi). Choisissez le niveau des communes.</translation>
    </message>
    <message>
      <source>Douars of which every distance is 0, counted as they stand: {count} (rows {rows}). If 0 stands for no figure there, write X and import again.</source>
      <translation>Douars dont toutes les distances valent 0, comptés tels quels : {count} (lignes {rows}). Si 0 veut dire qu'il n'y a pas de chiffre, écrivez X et importez de nouveau.</translation>
    </message>
    <message>
      <source>Douars with a distance below 0 or above {most:g} km, which was counted nowhere: {count} (rows {rows}).</source>
      <translation>Douars dont une distance est inférieure à 0 ou supérieure à {most:g} km ; elle n'a été comptée nulle part : {count} (lignes {rows}).</translation>
    </message>
    <message>
      <source>Douars with a text in the place of a distance, which was counted nowhere: {count} (rows {rows}).</source>
      <translation>Douars qui ont un texte à la place d'une distance ; elle n'a été comptée nulle part : {count} (lignes {rows}).</translation>
    </message>
    <message>
      <source>Douars without a number of households, counted nowhere: {count} (rows {rows}).</source>
      <translation>Douars sans nombre de ménages, comptés nulle part : {count} (lignes {rows}).</translation>
    </message>
    <message>
      <source>Douars: {douars}, in communes: {communes}. Withheld by HCP and counted nowhere, never as zero: {withheld}. Households covered: {covered} of {households}.</source>
      <translation>Douars : {douars}, dans {communes} communes. Non publiés par le HCP et comptés nulle part, jamais comme zéro : {withheld}. Ménages couverts : {covered} sur {households}.</translation>
    </message>
    <message>
      <source>Down by more than {count} ranks (less need)</source>
      <translation>Recul de plus de {count} rangs (moins de besoin)</translation>
    </message>
    <message>
      <source>Down by {count} ranks or less</source>
      <translation>Recul de {count} rangs ou moins</translation>
    </message>
    <message>
      <source>Draws</source>
      <translation>Tirages</translation>
    </message>
    <message>
      <source>Draws before a point is left out</source>
      <translation>Tirages avant qu'un point soit écarté</translation>
    </message>
    <message>
      <source>Draws of an earlier study, to run again</source>
      <translation>Tirages d'une étude antérieure, à refaire</translation>
    </message>
    <message>
      <source>Draws, for whoever runs them again (CSV)</source>
      <translation>Tirages, pour qui les refait (CSV)</translation>
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation>E&amp;xporter</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <source>Each dot is a unit: its population to the right, its rate upwards. Between the inner lines 95 % of units would lie, and 99.8 % between the outer ones, if all had the overall rate and differed by chance alone.</source>
      <translation>Chaque point est une unité : sa population vers la droite, son taux vers le haut. Entre les lignes intérieures se trouveraient 95 % des unités, et 99,8 % entre les extérieures, si toutes avaient le taux d'ensemble et ne différaient que par hasard.</translation>
    </message>
    <message>
      <source>Each node with its parent, and the direction test</source>
      <translation>Chaque nœud face à son parent, et test du sens</translation>
    </message>
    <message>
      <source>Each row is about</source>
      <translation>Chaque ligne porte sur</translation>
    </message>
    <message>
      <source>Each unit and its neighbours</source>
      <translation>Chaque unité et ses voisines</translation>
    </message>
    <message>
      <source>Each weight changed by up to so many %</source>
      <translation>Chaque poids varie de tant de % au plus</translation>
    </message>
    <message>
      <source>Earlier period</source>
      <translation>Période antérieure</translation>
    </message>
    <message>
      <source>Earlier publication (same fields and status)</source>
      <translation>Publication antérieure (mêmes champs et statut)</translation>
    </message>
    <message>
      <source>Earlier report, whose fixed breaks are used</source>
      <translation>Rapport antérieur, dont les seuils fixes sont repris</translation>
    </message>
    <message>
      <source>Edits not merged</source>
      <translation>Modifications non fusionnées</translation>
    </message>
    <message>
      <source>Effective weight (%)</source>
      <translation>Poids effectif (%)</translation>
    </message>
    <message>
      <source>Eigenvalue</source>
      <translation>Valeur propre</translation>
    </message>
    <message>
      <source>Eigenvalues</source>
      <translation>Valeurs propres</translation>
    </message>
    <message>
      <source>Empirical Bayes smoothing before scoring: raw and smoothed values, unit by unit, are in the run report.</source>
      <translation>Lissage bayésien empirique avant le score : les valeurs brutes et lissées, unité par unité, sont dans le rapport d'exécution.</translation>
    </message>
    <message>
      <source>Empty codes in the bridge table (rows {rows}). Fill them in.</source>
      <translation>Codes vides dans la table de passage (lignes {rows}). Remplissez-les.</translation>
    </message>
    <message>
      <source>Empty: what the workspace keeps of the last import</source>
      <translation>Vide : ce que l'espace de travail garde du dernier import</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <source>Enter: main indicator. Ctrl+Enter: tick. F1: card.</source>
      <translation>Entrée : indicateur principal. Ctrl+Entrée : cocher. F1 : fiche.</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <source>Entropy l, least</source>
      <translation>Entropie l, la moindre</translation>
    </message>
    <message>
      <source>Epanechnikov</source>
      <translation>Epanechnikov</translation>
    </message>
    <message>
      <source>Equal</source>
      <translation>Poids égaux</translation>
    </message>
    <message>
      <source>Equal influence</source>
      <translation>Influence égale</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Errors</source>
      <translation>Erreurs</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Events that may repeat (Poisson)</source>
      <translation>Événements qui peuvent se répéter (Poisson)</translation>
    </message>
    <message>
      <source>Every commune of these provinces or regions (codes or names, separated by commas)</source>
      <translation>Toutes les communes de ces provinces ou régions (codes ou noms, séparés par des virgules)</translation>
    </message>
    <message>
      <source>Every figure asked for, with its origin (CSV)</source>
      <translation>Chaque chiffre demandé, avec son origine (CSV)</translation>
    </message>
    <message>
      <source>Every number is a multiple of {base} next to its true value, and totals are still the sum of their parts. A published number says only that the true one lies less than {base} away.</source>
      <translation>Chaque nombre est un multiple de {base} voisin de sa vraie valeur, et les totaux restent la somme de leurs parties. Un nombre publié dit seulement que le vrai est à moins de {base}.</translation>
    </message>
    <message>
      <source>Every point: at least (m)</source>
      <translation>Chaque point : au moins (m)</translation>
    </message>
    <message>
      <source>Every row found its unit.</source>
      <translation>Chaque ligne a trouvé son unité.</translation>
    </message>
    <message>
      <source>Every row is one among at least {k} alike.</source>
      <translation>Chaque ligne est parmi au moins {k} semblables.</translation>
    </message>
    <message>
      <source>Every row was taken.</source>
      <translation>Toutes les lignes ont été prises.</translation>
    </message>
    <message>
      <source>Every unit has a row.</source>
      <translation>Chaque unité a une ligne.</translation>
    </message>
    <message>
      <source>Every unit with both figures is on the high side of the break of {axis} ({value}).</source>
      <translation>Toutes les unités ayant les deux chiffres sont du côté fort du seuil ({axis} : {value}).</translation>
    </message>
    <message>
      <source>Every unit with both figures is on the low side of the break of {axis} ({value}).</source>
      <translation>Toutes les unités ayant les deux chiffres sont du côté faible du seuil ({axis} : {value}).</translation>
    </message>
    <message>
      <source>Exact share of each pixel</source>
      <translation>Part exacte de chaque pixel</translation>
    </message>
    <message>
      <source>Expert</source>
      <translation>Expert</translation>
    </message>
    <message>
      <source>Expert {number}</source>
      <translation>Expert {number}</translation>
    </message>
    <message>
      <source>Exploration, not official</source>
      <translation>Exploration, non officielle</translation>
    </message>
    <message>
      <source>Exponential (deprivation indices)</source>
      <translation>Exponentielle (indices de défavorisation)</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export a map page</source>
      <translation>Exporter une page de carte</translation>
    </message>
    <message>
      <source>Export the chart or its figures</source>
      <translation>Exporter le graphique ou ses chiffres</translation>
    </message>
    <message>
      <source>Export the ranking as shown</source>
      <translation>Exporter le classement tel qu'affiché</translation>
    </message>
    <message>
      <source>Export the table, or the chart on screen</source>
      <translation>Exporter la table, ou le graphique affiché</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Exporté : {path}</translation>
    </message>
    <message>
      <source>Exported: {path}, with sources and dictionary in {beside}</source>
      <translation>Exporté : {path}, avec sources et dictionnaire dans {beside}</translation>
    </message>
    <message>
      <source>Extent (empty: that of the points)</source>
      <translation>Emprise (vide : celle des points)</translation>
    </message>
    <message>
      <source>Extract (one row a person)</source>
      <translation>Extrait (une ligne par personne)</translation>
    </message>
    <message>
      <source>Extract made coarser</source>
      <translation>Extrait rendu plus grossier</translation>
    </message>
    <message>
      <source>Extract made coarser until it reaches k</source>
      <translation>Extrait rendu plus grossier jusqu'à atteindre k</translation>
    </message>
    <message>
      <source>Extract of at least {k} alike</source>
      <translation>Extrait d'au moins {k} semblables</translation>
    </message>
    <message>
      <source>Extract with class sizes (restricted)</source>
      <translation>Extrait avec la taille des classes (restreint)</translation>
    </message>
    <message>
      <source>Extract with the size of each row's class (restricted)</source>
      <translation>Extrait avec la taille de la classe de chaque ligne (restreint)</translation>
    </message>
    <message>
      <source>Extreme values</source>
      <translation>Valeurs extrêmes</translation>
    </message>
    <message>
      <source>Extreme values brought in</source>
      <translation>Valeurs extrêmes winsorisées</translation>
    </message>
    <message>
      <source>Extremes brought in</source>
      <translation>Extrêmes ramenés</translation>
    </message>
    <message>
      <source>FIELD and SECOND_FIELD are both «{field}». The bivariate statistic compares two figures; for one, choose the local Moran.</source>
      <translation>FIELD et SECOND_FIELD sont tous deux « {field} ». La statistique bivariée compare deux chiffres ; pour un seul, choisissez le Moran local.</translation>
    </message>
    <message>
      <source>Facilities</source>
      <translation>Équipements</translation>
    </message>
    <message>
      <source>Facilities (file, layer or table)</source>
      <translation>Équipements (fichier, couche ou table)</translation>
    </message>
    <message>
      <source>Facilities and services</source>
      <translation>Équipements et services</translation>
    </message>
    <message>
      <source>Facilities left as the office changed them</source>
      <translation>Équipements laissés tels que le bureau les a modifiés</translation>
    </message>
    <message>
      <source>Facilities renewed</source>
      <translation>Équipements renouvelés</translation>
    </message>
    <message>
      <source>Facility</source>
      <translation>Équipement</translation>
    </message>
    <message>
      <source>False discovery rate (Benjamini and Hochberg)</source>
      <translation>Taux de fausses découvertes (Benjamini et Hochberg)</translation>
    </message>
    <message>
      <source>Families</source>
      <translation>Familles</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Famille</translation>
    </message>
    <message>
      <source>Family (1 = largest)</source>
      <translation>Famille (1 = la plus grande)</translation>
    </message>
    <message>
      <source>Far from all units</source>
      <translation>Loin de toutes les unités</translation>
    </message>
    <message>
      <source>Far from all units and from its neighbours</source>
      <translation>Loin de toutes les unités et de ses voisines</translation>
    </message>
    <message>
      <source>Far from all units and from neighbours, in every period</source>
      <translation>Loin de toutes les unités et des voisines, à toutes les périodes</translation>
    </message>
    <message>
      <source>Far from its neighbours</source>
      <translation>Loin de ses voisines</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Field holding the codes of the coverage</source>
      <translation>Champ contenant les codes de la couverture</translation>
    </message>
    <message>
      <source>Field holding the codes of the second layer</source>
      <translation>Champ contenant les codes de la seconde couche</translation>
    </message>
    <message>
      <source>Field holding the milieu of the unit (urban, rural)</source>
      <translation>Champ du milieu de l'unité (urban, rural)</translation>
    </message>
    <message>
      <source>Field holding the names of the units</source>
      <translation>Champ des noms des unités</translation>
    </message>
    <message>
      <source>Field holding the period</source>
      <translation>Champ de la période</translation>
    </message>
    <message>
      <source>Field holding the province (code or name)</source>
      <translation>Champ de la province (code ou nom)</translation>
    </message>
    <message>
      <source>Field holding the unit codes</source>
      <translation>Champ contenant le code des unités</translation>
    </message>
    <message>
      <source>Field note</source>
      <translation>Note de terrain</translation>
    </message>
    <message>
      <source>Field notes</source>
      <translation>Notes de terrain</translation>
    </message>
    <message>
      <source>Field of that layer holding the codes</source>
      <translation>Champ de cette couche contenant les codes</translation>
    </message>
    <message>
      <source>Field of the Arabic name</source>
      <translation>Champ du nom arabe</translation>
    </message>
    <message>
      <source>Field of the French name</source>
      <translation>Champ du nom français</translation>
    </message>
    <message>
      <source>Field of the age band</source>
      <translation>Champ de la tranche d'âge</translation>
    </message>
    <message>
      <source>Field of the amount in dirhams</source>
      <translation>Champ du montant en dirhams</translation>
    </message>
    <message>
      <source>Field of the capacity</source>
      <translation>Champ de la capacité</translation>
    </message>
    <message>
      <source>Field of the commune's code (empty: found by place)</source>
      <translation>Champ du code de la commune (vide : trouvée par le lieu)</translation>
    </message>
    <message>
      <source>Field of the counts to spread</source>
      <translation>Champ des effectifs à répartir</translation>
    </message>
    <message>
      <source>Field of the coverage</source>
      <translation>Champ de la couverture</translation>
    </message>
    <message>
      <source>Field of the date of the data</source>
      <translation>Champ de la date des données</translation>
    </message>
    <message>
      <source>Field of the events (for example beneficiary households)</source>
      <translation>Champ des événements (par exemple ménages bénéficiaires)</translation>
    </message>
    <message>
      <source>Field of the facility's identifier</source>
      <translation>Champ de l'identifiant de l'équipement</translation>
    </message>
    <message>
      <source>Field of the figure</source>
      <translation>Champ du chiffre</translation>
    </message>
    <message>
      <source>Field of the first score</source>
      <translation>Champ du premier score</translation>
    </message>
    <message>
      <source>Field of the household's pseudonym</source>
      <translation>Champ du pseudonyme du ménage</translation>
    </message>
    <message>
      <source>Field of the kind</source>
      <translation>Champ de la nature</translation>
    </message>
    <message>
      <source>Field of the latitude or y</source>
      <translation>Champ de la latitude ou de y</translation>
    </message>
    <message>
      <source>Field of the longitude or x</source>
      <translation>Champ de la longitude ou de x</translation>
    </message>
    <message>
      <source>Field of the milieu</source>
      <translation>Champ du milieu</translation>
    </message>
    <message>
      <source>Field of the need</source>
      <translation>Champ du besoin</translation>
    </message>
    <message>
      <source>Field of the number of children</source>
      <translation>Champ du nombre d'enfants</translation>
    </message>
    <message>
      <source>Field of the number of people</source>
      <translation>Champ du nombre de personnes</translation>
    </message>
    <message>
      <source>Field of the period</source>
      <translation>Champ de la période</translation>
    </message>
    <message>
      <source>Field of the population at risk (for example eligible households)</source>
      <translation>Champ de la population exposée (par exemple ménages éligibles)</translation>
    </message>
    <message>
      <source>Field of the programme</source>
      <translation>Champ du programme</translation>
    </message>
    <message>
      <source>Field of the second score</source>
      <translation>Champ du second score</translation>
    </message>
    <message>
      <source>Field of the sex of the head</source>
      <translation>Champ du sexe du chef de ménage</translation>
    </message>
    <message>
      <source>Field of the source</source>
      <translation>Champ de la source</translation>
    </message>
    <message>
      <source>Field of the status</source>
      <translation>Champ de l'état</translation>
    </message>
    <message>
      <source>Field saying which count is hidden (empty: found)</source>
      <translation>Champ disant quel effectif est masqué (vide : trouvé)</translation>
    </message>
    <message>
      <source>Field saying which coverage is hidden (empty: found)</source>
      <translation>Champ disant quelle couverture est masquée (vide : trouvé)</translation>
    </message>
    <message>
      <source>Field saying which figure is hidden (empty: found)</source>
      <translation>Champ disant quel chiffre est masqué (vide : trouvé)</translation>
    </message>
    <message>
      <source>Field with the area in km² (absent or empty: measured on the ellipsoid)</source>
      <translation>Champ contenant la superficie en km² (absent ou vide : mesurée sur l'ellipsoïde)</translation>
    </message>
    <message>
      <source>Field with the built-up share of the area (0 to 1)</source>
      <translation>Champ de la part bâtie de la superficie (0 à 1)</translation>
    </message>
    <message>
      <source>Field with the eligible households</source>
      <translation>Champ des ménages éligibles</translation>
    </message>
    <message>
      <source>Field with the households (census)</source>
      <translation>Champ contenant le nombre de ménages (recensement)</translation>
    </message>
    <message>
      <source>Field with the inhabitants</source>
      <translation>Champ contenant le nombre d'habitants</translation>
    </message>
    <message>
      <source>Field with the milieu (urban, rural)</source>
      <translation>Champ contenant le milieu (valeurs urban, rural)</translation>
    </message>
    <message>
      <source>Field with the period</source>
      <translation>Champ de la période</translation>
    </message>
    <message>
      <source>Field with the populated area in km²</source>
      <translation>Champ de la superficie peuplée en km²</translation>
    </message>
    <message>
      <source>Field with the programme</source>
      <translation>Champ du programme</translation>
    </message>
    <message>
      <source>Field with the province code</source>
      <translation>Champ du code de province</translation>
    </message>
    <message>
      <source>Field with the province to stay in</source>
      <translation>Champ de la province où rester</translation>
    </message>
    <message>
      <source>Field with the region code</source>
      <translation>Champ du code de région</translation>
    </message>
    <message>
      <source>Field with x or longitude (for a table with coordinates)</source>
      <translation>Champ de x ou longitude (pour une table avec coordonnées)</translation>
    </message>
    <message>
      <source>Field with y or latitude (for a table with coordinates)</source>
      <translation>Champ de y ou latitude (pour une table avec coordonnées)</translation>
    </message>
    <message>
      <source>Fields an outsider may know (commune, milieu, age band, family size)</source>
      <translation>Champs qu'un tiers peut connaître (commune, milieu, tranche d'âge, taille de famille)</translation>
    </message>
    <message>
      <source>Fields an outsider may know: {fields}</source>
      <translation>Champs qu'un tiers peut connaître : {fields}</translation>
    </message>
    <message>
      <source>Fields asked for in two places, or named like the result's status: {fields}. Choose each once.</source>
      <translation>Champs demandés en deux endroits, ou nommés comme le statut du résultat : {fields}. Choisissez chacun une fois.</translation>
    </message>
    <message>
      <source>Fields of that layer to add</source>
      <translation>Champs de cette couche à ajouter</translation>
    </message>
    <message>
      <source>Fields that tell rows of one unit apart (period, milieu)</source>
      <translation>Champs qui distinguent les lignes d'une unité (période, milieu)</translation>
    </message>
    <message>
      <source>Fields to carry to the masked layer (none by default)</source>
      <translation>Champs à porter dans la couche déplacée (aucun par défaut)</translation>
    </message>
    <message>
      <source>Fields to judge (empty: every numeric field)</source>
      <translation>Champs à juger (vide : tout champ numérique)</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <source>Figure and status do not agree: a figure has status ok, a missing one has no figure.</source>
      <translation>Le chiffre et l'état ne concordent pas : un chiffre a l'état ok, un chiffre manquant n'a pas de valeur.</translation>
    </message>
    <message>
      <source>Figure is not the weighted mean of its parts</source>
      <translation>Le chiffre n'est pas la moyenne pondérée de ses parties</translation>
    </message>
    <message>
      <source>Figure outside those of its parts</source>
      <translation>Chiffre hors de ceux de ses parties</translation>
    </message>
    <message>
      <source>Figure to try</source>
      <translation>Chiffre à essayer</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Figures above what their indicator can be, refused: {count} ({places}).</source>
      <translation>Chiffres au-dessus de ce que leur indicateur peut être, refusés : {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures as a table</source>
      <translation>Chiffres en tableau</translation>
    </message>
    <message>
      <source>Figures as they were scored</source>
      <translation>Les chiffres tels qu'ils ont été notés</translation>
    </message>
    <message>
      <source>Figures below what their indicator can be, refused: {count} ({places}).</source>
      <translation>Chiffres au-dessous de ce que leur indicateur peut être, refusés : {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures beyond the ends of the scale count as the ends</source>
      <translation>Les chiffres au-delà des extrémités de l'échelle comptent comme les extrémités</translation>
    </message>
    <message>
      <source>Figures by indicator ({count})</source>
      <translation>Chiffres par indicateur ({count})</translation>
    </message>
    <message>
      <source>Figures by indicator, in its own unit</source>
      <translation>Chiffres par indicateur, dans son unité</translation>
    </message>
    <message>
      <source>Figures by territory: nobody can be told</source>
      <translation>Chiffres par territoire : personne ne peut être reconnu</translation>
    </message>
    <message>
      <source>Figures for the workspace</source>
      <translation>Chiffres pour l'espace de travail</translation>
    </message>
    <message>
      <source>Figures judged</source>
      <translation>Chiffres jugés</translation>
    </message>
    <message>
      <source>Figures missing</source>
      <translation>Chiffres manquants</translation>
    </message>
    <message>
      <source>Figures of parts left aside, for their unit has a row of its own: {count} ({places}).</source>
      <translation>Chiffres de parties laissés de côté, car leur unité a sa propre ligne : {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures of parts of a unit of which one has no figure, so that they make none of it: {count} ({places}).</source>
      <translation>Chiffres de parties d'une unité dont l'une n'a pas de chiffre, et qui n'en font donc pas un pour elle : {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures of parts of a unit of which others are absent, so that they make no figure of it: {count} ({places}).</source>
      <translation>Chiffres de parties d'une unité dont d'autres sont absentes, et qui n'en font donc pas un pour elle : {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures of parts that make no figure of the whole unit (a median, an index, a rank, a growth, a difference of rates; or the card says neither sum nor mean), refused: {count} ({places}). Give the figure of the whole unit in a row of its own, or say in the card how parts make the whole.</source>
      <translation>Chiffres de parties qui ne donnent aucun chiffre de l'unité entière (une médiane, un indice, un rang, une croissance, une différence de taux ; ou la fiche ne dit ni somme ni moyenne), refusés : {count} ({places}). Donnez le chiffre de l'unité entière dans une ligne à part, ou dites dans la fiche comment les parties font le tout.</translation>
    </message>
    <message>
      <source>Figures of parts whose people or households are not known, so that no mean can be made of them, refused: {count} ({places}). Give the population and the households of the parts in the table or in the bridge.</source>
      <translation>Chiffres de parties dont la population ou les ménages ne sont pas connus, si bien qu'aucune moyenne ne peut en être faite, refusés : {count} ({places}). Donnez la population et les ménages des parties dans le tableau ou dans la table de passage.</translation>
    </message>
    <message>
      <source>Figures of the period before, delivered again</source>
      <translation>Chiffres de la période précédente, livrés de nouveau</translation>
    </message>
    <message>
      <source>Figures of the unit</source>
      <translation>Chiffres de l'unité</translation>
    </message>
    <message>
      <source>Figures replaced</source>
      <translation>Chiffres remplacés</translation>
    </message>
    <message>
      <source>Figures rounded to a coarse step</source>
      <translation>Chiffres arrondis à un pas grossier</translation>
    </message>
    <message>
      <source>Figures rounded to whole numbers</source>
      <translation>Chiffres arrondis à l'entier</translation>
    </message>
    <message>
      <source>Figures such as 1.234 can be read as thousands or as decimals in: {columns}. State their decimal mark.</source>
      <translation>Des chiffres comme 1.234 peuvent se lire comme des milliers ou comme des décimales dans : {columns}. Indiquez leur séparateur décimal.</translation>
    </message>
    <message>
      <source>Figures such as 1.234 could be read two ways in: {columns}. «{mark}» is taken as decimal mark, as in other columns. Check them.</source>
      <translation>Des chiffres comme 1.234 pouvaient se lire de deux façons dans : {columns}. « {mark} » est pris comme séparateur décimal, comme dans d'autres colonnes. Vérifiez-les.</translation>
    </message>
    <message>
      <source>Figures that stand in two rows of one unit, none of which was taken: {count} ({places}).</source>
      <translation>Chiffres présents dans deux lignes d'une même unité, dont aucun n'a été pris : {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures to be written</source>
      <translation>Chiffres à écrire</translation>
    </message>
    <message>
      <source>Figures told</source>
      <translation>Chiffres dits</translation>
    </message>
    <message>
      <source>Figures were multiplied by a factor: {columns}.</source>
      <translation>Des chiffres ont été multipliés par un facteur : {columns}.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File of one or several cards (JSON)</source>
      <translation>Fichier d'une ou plusieurs fiches (JSON)</translation>
    </message>
    <message>
      <source>File that holds the exchange key (never kept)</source>
      <translation>Fichier qui contient la clé d'échange (jamais gardée)</translation>
    </message>
    <message>
      <source>File to import</source>
      <translation>Fichier à importer</translation>
    </message>
    <message>
      <source>Files in the folder</source>
      <translation>Fichiers du dossier</translation>
    </message>
    <message>
      <source>Files written</source>
      <translation>Fichiers écrits</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Complétées</translation>
    </message>
    <message>
      <source>Filled (%)</source>
      <translation>Renseigné (%)</translation>
    </message>
    <message>
      <source>Filled by the mean</source>
      <translation>Complétées par la moyenne</translation>
    </message>
    <message>
      <source>Filled by the median</source>
      <translation>Complétées par la médiane</translation>
    </message>
    <message>
      <source>Final score: {method}</source>
      <translation>Score final : {method}</translation>
    </message>
    <message>
      <source>Find the part or the whole that was not updated; check their bases.</source>
      <translation>Cherchez la partie ou le tout qui n'a pas été mis à jour ; vérifiez leurs bases.</translation>
    </message>
    <message>
      <source>Find the part that is wrong or lacking, or the total that was not updated.</source>
      <translation>Trouvez la partie fausse ou absente, ou le total qui n'a pas été mis à jour.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>Constats par règle</translation>
    </message>
    <message>
      <source>Findings of one import can be told only where a workspace is judged. Choose the workspace, and no layer.</source>
      <translation>Les constats d'un seul import ne peuvent être dits que pour un espace de travail. Choisissez l'espace de travail, et aucune couche.</translation>
    </message>
    <message>
      <source>Finished (UTC)</source>
      <translation>Terminé (UTC)</translation>
    </message>
    <message>
      <source>First age of each band but the youngest</source>
      <translation>Premier âge de chaque tranche sauf la plus jeune</translation>
    </message>
    <message>
      <source>First age of each band but the youngest (for example 6;18;60)</source>
      <translation>Premier âge de chaque tranche sauf la plus jeune (par exemple 6;18;60)</translation>
    </message>
    <message>
      <source>First figures</source>
      <translation>Premiers chiffres</translation>
    </message>
    <message>
      <source>First letters of the new columns</source>
      <translation>Premières lettres des nouvelles colonnes</translation>
    </message>
    <message>
      <source>First period in the new units</source>
      <translation>Première période dans les nouvelles unités</translation>
    </message>
    <message>
      <source>First rows of the sheet</source>
      <translation>Premières lignes de la feuille</translation>
    </message>
    <message>
      <source>First to be served</source>
      <translation>Premières à servir</translation>
    </message>
    <message>
      <source>Fitted line: r = {r}, {units}.</source>
      <translation>Droite ajustée : r = {r}, {units}.</translation>
    </message>
    <message>
      <source>Fixed (given below or in a report)</source>
      <translation>Fixes (donnés ci-dessous ou dans un rapport)</translation>
    </message>
    <message>
      <source>Fixed breaks were asked for, but none is given for {axis}. Give its value, or an earlier report that holds it.</source>
      <translation>Des seuils fixes sont demandés, mais aucun n'est donné ({axis}). Donnez sa valeur, ou un rapport antérieur qui le contient.</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Signal</translation>
    </message>
    <message>
      <source>Flag a population below</source>
      <translation>Signaler une population inférieure à</translation>
    </message>
    <message>
      <source>Flat line: all equal upwards ({units}).</source>
      <translation>Droite plate : toutes égales vers le haut ({units}).</translation>
    </message>
    <message>
      <source>Folder for one file a commune</source>
      <translation>Dossier pour un fichier par commune</translation>
    </message>
    <message>
      <source>Folder of the imported files, to run the imports again and compare</source>
      <translation>Dossier des fichiers importés, pour refaire les imports et comparer</translation>
    </message>
    <message>
      <source>For {period} the workspace already holds a publication by the ages {earlier}. With the ages {bands}, one table taken from the other would tell of small groups. Nothing was written. Use the ages of the first publication, or no ages.</source>
      <translation>Pour {period}, l'espace de travail contient déjà une publication selon les âges {earlier}. Avec les âges {bands}, un tableau retranché de l'autre dirait de petits groupes. Rien n'a été écrit. Prenez les âges de la première publication, ou aucun âge.</translation>
    </message>
    <message>
      <source>For&amp;mat</source>
      <translation>For&amp;mat</translation>
    </message>
    <message>
      <source>Format of the table</source>
      <translation>Format du tableau</translation>
    </message>
    <message>
      <source>Format recognised: {format}, with its indicator cards.</source>
      <translation>Format reconnu : {format}, avec ses fiches d'indicateurs.</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Found by name, province unknown: to be confirmed</source>
      <translation>Trouvé par le nom, province inconnue : à confirmer</translation>
    </message>
    <message>
      <source>Fraction of the maximum</source>
      <translation>Fraction du maximum</translation>
    </message>
    <message>
      <source>Freeze the scale of the earlier period</source>
      <translation>Figer l'échelle de la période antérieure</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>French and Arabic</source>
      <translation>Français et arabe</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From parts to the whole</source>
      <translation>Des parties au tout</translation>
    </message>
    <message>
      <source>From {first} ({score}, rank {rank}) to {last} ({score2}, rank {rank2}) of {count} communes.</source>
      <translation>De {first} ({score}, rang {rank}) à {last} ({score2}, rang {rank2}) sur {count} communes.</translation>
    </message>
    <message>
      <source>From {first} ({value}, rank {rank} of {count}) to {last} ({value2}, rank {rank2}); {meaning}.</source>
      <translation>Entre {first} ({value}, rang {rank} sur {count}) et {last} ({value2}, rang {rank2}) ; {meaning}.</translation>
    </message>
    <message>
      <source>Funnel plot</source>
      <translation>Graphique en entonnoir</translation>
    </message>
    <message>
      <source>Further numbers to sum and average</source>
      <translation>Autres nombres à sommer et moyenner</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>Gap (robust z)</source>
      <translation>Écart (z robuste)</translation>
    </message>
    <message>
      <source>Gap divided by 1.4826 times the median absolute deviation of all units</source>
      <translation>Écart divisé par 1,4826 fois l'écart absolu médian de toutes les unités</translation>
    </message>
    <message>
      <source>Gap divided by 1.4826 times the median absolute deviation of all units of the level</source>
      <translation>Écart divisé par 1,4826 fois l'écart absolu médian de toutes les unités du niveau</translation>
    </message>
    <message>
      <source>Gap to the zone (points of score)</source>
      <translation>Écart à la zone (points de score)</translation>
    </message>
    <message>
      <source>Gap to {reference}</source>
      <translation>Écart avec la référence ({reference})</translation>
    </message>
    <message>
      <source>Gap to {zone} (mean of its communes), in points: {gap}. The parts sum to the gap.</source>
      <translation>Écart à {zone} (moyenne de ses communes), en points : {gap}. Les parts somment à l'écart.</translation>
    </message>
    <message>
      <source>Gap to {zone} (mean weighted by population), in points: {gap}. The parts sum to the gap.</source>
      <translation>Écart à {zone} (moyenne pondérée par la population), en points : {gap}. Les parts somment à l'écart.</translation>
    </message>
    <message>
      <source>Gap to {zone}: {gap}</source>
      <translation>Écart avec la référence ({zone}) : {gap}</translation>
    </message>
    <message>
      <source>Gap: score of the unit minus the score of its zone's mean profile (mean of its units, each counting the same). The parts of all indicators sum to it; only those that lift the unit above its zone are reasons.</source>
      <translation>Écart : score de l'unité moins score du profil moyen de sa zone (moyenne de ses unités, chacune comptant autant). Les parts de tous les indicateurs font cet écart ; seules celles qui placent l'unité au-dessus de sa zone sont des raisons.</translation>
    </message>
    <message>
      <source>Gap: score of the unit minus the score of its zone's mean profile (mean weighted by population). The parts of all indicators sum to it; only those that lift the unit above its zone are reasons.</source>
      <translation>Écart : score de l'unité moins score du profil moyen de sa zone (moyenne pondérée par la population). Les parts de tous les indicateurs font cet écart ; seules celles qui placent l'unité au-dessus de sa zone sont des raisons.</translation>
    </message>
    <message>
      <source>Gaps to the reference</source>
      <translation>Écarts à la référence</translation>
    </message>
    <message>
      <source>Gaussian (cut at three deviations)</source>
      <translation>Gaussien (coupé à trois écarts-types)</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Geographic code of the HCP: text, its leading zeros belong to it</source>
      <translation>Code géographique du HCP : texte, ses zéros initiaux lui appartiennent</translation>
    </message>
    <message>
      <source>Geometric mean</source>
      <translation>Moyenne géométrique</translation>
    </message>
    <message>
      <source>Gi* (Getis and Ord)</source>
      <translation>Gi* (Getis et Ord)</translation>
    </message>
    <message>
      <source>Give a name: what has none cannot be found again.</source>
      <translation>Donnez un nom : ce qui n'en a pas ne se retrouve pas.</translation>
    </message>
    <message>
      <source>Give the card its unit, denominator and direction.</source>
      <translation>Donnez à la fiche son unité, son dénominateur et son sens.</translation>
    </message>
    <message>
      <source>Give the row its unit code, or remove it.</source>
      <translation>Donnez à la ligne son code d'unité, ou retirez-la.</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>Poids donnés</translation>
    </message>
    <message>
      <source>Given twice in the bridge table: {pairs}. Keep one row of each.</source>
      <translation>Donné deux fois dans la table de passage : {pairs}. Gardez une ligne de chaque.</translation>
    </message>
    <message>
      <source>Go on editing</source>
      <translation>Continuer la saisie</translation>
    </message>
    <message>
      <source>Goalposts</source>
      <translation>Bornes fixes</translation>
    </message>
    <message>
      <source>Gower distance (0 = same, 1 = opposite)</source>
      <translation>Distance de Gower (0 = pareil, 1 = opposé)</translation>
    </message>
    <message>
      <source>Gower distance: for each variable the difference as a share of its range (logarithms of population, density and area; 0 or 1 for categories), averaged with the weights {shares}. Extremes are held at the 1st and 99th percentile. Missing variables are left aside pair by pair. «Alike»: closer than the average commune on that variable, and within {close} % of its range; «different»: {apart} % or more.</source>
      <translation>Distance de Gower : pour chaque variable, la différence en part de son étendue (logarithmes pour population, densité et superficie ; 0 ou 1 pour les catégories), en moyenne avec les poids {shares}. Les extrêmes sont tenus aux 1er et 99e percentiles. Les variables manquantes sont laissées de côté paire par paire. « Semblable » : plus proche que la commune moyenne sur cette variable, et à moins de {close} % de son étendue ; « différent » : {apart} % ou plus.</translation>
    </message>
    <message>
      <source>Grid of beneficiaries</source>
      <translation>Grille de bénéficiaires</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Groups hidden</source>
      <translation>Groupes masqués</translation>
    </message>
    <message>
      <source>Groups under {threshold} rows are hidden.</source>
      <translation>Les groupes de moins de {threshold} lignes sont masqués.</translation>
    </message>
    <message>
      <source>H (%)</source>
      <translation>H (%)</translation>
    </message>
    <message>
      <source>HCP code</source>
      <translation>Code HCP</translation>
    </message>
    <message>
      <source>HCP code {code}</source>
      <translation>Code HCP {code}</translation>
    </message>
    <message>
      <source>HCP, census indicators</source>
      <translation>HCP, indicateurs du recensement</translation>
    </message>
    <message>
      <source>HCP, map of multidimensional poverty</source>
      <translation>HCP, carte de la pauvreté multidimensionnelle</translation>
    </message>
    <message>
      <source>HCP, population and households by douar</source>
      <translation>HCP, population et ménages par douar</translation>
    </message>
    <message>
      <source>HOUSEHOLDS_FIELD was not given: each row of «{layer}» counts as one household. Choose the field if the rows are counts.</source>
      <translation>HOUSEHOLDS_FIELD n'a pas été donné : chaque ligne de « {layer} » compte pour un ménage. Choisissez ce champ si les lignes sont des effectifs.</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML page (*.html)</source>
      <translation>Page HTML (*.html)</translation>
    </message>
    <message>
      <source>Harmonic mean</source>
      <translation>Moyenne harmonique</translation>
    </message>
    <message>
      <source>Haut-Commissariat au Plan</source>
      <translation>Haut-Commissariat au Plan</translation>
    </message>
    <message>
      <source>Headcount H</source>
      <translation>Incidence H</translation>
    </message>
    <message>
      <source>Headcount H: share who are poor (%)</source>
      <translation>Incidence H : part des pauvres (%)</translation>
    </message>
    <message>
      <source>Height: how many units; band: the middle half; line in it: median.</source>
      <translation>Hauteur : combien d'unités ; bande : la moitié du milieu ; trait dedans : médiane.</translation>
    </message>
    <message>
      <source>Here the units differ much more than by chance (dispersion {value}): many dots outside are expected. Widen the limits to see those that stand out among them.</source>
      <translation>Ici les unités diffèrent bien plus que par hasard (dispersion {value}) : beaucoup de points en dehors sont attendus. Élargissez les limites pour voir ceux qui ressortent parmi eux.</translation>
    </message>
    <message>
      <source>Here: choose 100 or 1 beside the column, under «Multiply by».</source>
      <translation>Ici : choisissez 100 ou 1 à côté de la colonne, sous « Multiplier par ».</translation>
    </message>
    <message>
      <source>Hexagons</source>
      <translation>Hexagones</translation>
    </message>
    <message>
      <source>Hidden because it would give back a small count by subtraction.</source>
      <translation>Masqué parce qu'il redonnerait un petit effectif par soustraction.</translation>
    </message>
    <message>
      <source>Hidden because too small (primary)</source>
      <translation>Masqué parce que trop petit (primaire)</translation>
    </message>
    <message>
      <source>Hidden cells</source>
      <translation>Cellules masquées</translation>
    </message>
    <message>
      <source>Hidden figures, never judged</source>
      <translation>Chiffres masqués, jamais jugés</translation>
    </message>
    <message>
      <source>Hidden to cover others (secondary)</source>
      <translation>Masqué pour en couvrir d'autres (secondaire)</translation>
    </message>
    <message>
      <source>Hidden to protect a small number of people.</source>
      <translation>Masqué pour protéger un petit nombre de personnes.</translation>
    </message>
    <message>
      <source>Hidden to protect households</source>
      <translation>Masqué pour protéger les ménages</translation>
    </message>
    <message>
      <source>Hidden: fewer than {threshold} households</source>
      <translation>Masqué : moins de {threshold} ménages</translation>
    </message>
    <message>
      <source>Hidden: it would give a small count back</source>
      <translation>Masqué : il redonnerait un petit effectif</translation>
    </message>
    <message>
      <source>Hide counts below</source>
      <translation>Masquer les effectifs inférieurs à</translation>
    </message>
    <message>
      <source>Hide groups of fewer households than</source>
      <translation>Masquer les groupes de moins de (ménages)</translation>
    </message>
    <message>
      <source>Hide places with fewer points within the bandwidth than</source>
      <translation>Masquer les lieux avec moins de points dans le rayon que</translation>
    </message>
    <message>
      <source>Hide small cells and cover them</source>
      <translation>Masquer les petites cellules et les couvrir</translation>
    </message>
    <message>
      <source>Hide small counts, and others that would give them back</source>
      <translation>Masquer les petits effectifs, et d'autres qui les redonneraient</translation>
    </message>
    <message>
      <source>Hide zeros too</source>
      <translation>Masquer aussi les zéros</translation>
    </message>
    <message>
      <source>High among high</source>
      <translation>Élevé parmi élevés</translation>
    </message>
    <message>
      <source>High among low</source>
      <translation>Élevé parmi faibles</translation>
    </message>
    <message>
      <source>High end of the scale</source>
      <translation>Extrémité haute de l'échelle</translation>
    </message>
    <message>
      <source>High need, high coverage</source>
      <translation>Besoin fort, couverture forte</translation>
    </message>
    <message>
      <source>High need, low coverage: priority</source>
      <translation>Besoin fort, couverture faible : priorité</translation>
    </message>
    <message>
      <source>Highest</source>
      <translation>Plus haut</translation>
    </message>
    <message>
      <source>Highest needs</source>
      <translation>Besoins les plus élevés</translation>
    </message>
    <message>
      <source>Highest needs against their own province</source>
      <translation>Plus forts besoins par rapport à leur propre province</translation>
    </message>
    <message>
      <source>Highest needs against their own region</source>
      <translation>Plus forts besoins par rapport à leur propre région</translation>
    </message>
    <message>
      <source>Highest needs against their peer family</source>
      <translation>Plus forts besoins par rapport à leur famille de pairs</translation>
    </message>
    <message>
      <source>Highest needs of {zone}: {count} communes, by the score «{model}» of {date}.</source>
      <translation>Besoins les plus élevés de {zone} : {count} communes, selon le score « {model} » du {date}.</translation>
    </message>
    <message>
      <source>Highest risk of being found again (prosecutor)</source>
      <translation>Plus fort risque d'être retrouvé (procureur)</translation>
    </message>
    <message>
      <source>Highest value shown (per km²)</source>
      <translation>Plus forte valeur affichée (par km²)</translation>
    </message>
    <message>
      <source>Highest with / lowest with</source>
      <translation>Plus haut avec / plus bas avec</translation>
    </message>
    <message>
      <source>Highest: {top} ({value}); lowest: {low} ({value2}); {gap} between them.</source>
      <translation>Le plus haut : {top} ({value}) ; le plus bas : {low} ({value2}) ; {gap} entre eux.</translation>
    </message>
    <message>
      <source>Hot spot, 90 %</source>
      <translation>Point chaud, 90 %</translation>
    </message>
    <message>
      <source>Hot spot, 95 %</source>
      <translation>Point chaud, 95 %</translation>
    </message>
    <message>
      <source>Hot spot, 99 %</source>
      <translation>Point chaud, 99 %</translation>
    </message>
    <message>
      <source>Hot spots</source>
      <translation>Points chauds</translation>
    </message>
    <message>
      <source>Hot spots: {figure}</source>
      <translation>Points chauds : {figure}</translation>
    </message>
    <message>
      <source>Household points</source>
      <translation>Points de ménages</translation>
    </message>
    <message>
      <source>Household points in the sample</source>
      <translation>Points de ménages dans l'échantillon</translation>
    </message>
    <message>
      <source>Household points, masked, to a density surface</source>
      <translation>Des points de ménages, déplacés, à une surface de densité</translation>
    </message>
    <message>
      <source>Households</source>
      <translation>Ménages</translation>
    </message>
    <message>
      <source>Households (file, layer or table)</source>
      <translation>Ménages (fichier, couche ou table)</translation>
    </message>
    <message>
      <source>Households invented</source>
      <translation>Ménages inventés</translation>
    </message>
    <message>
      <source>Households of an earlier delivery replaced</source>
      <translation>Ménages d'une livraison antérieure remplacés</translation>
    </message>
    <message>
      <source>Households of «{layer}»</source>
      <translation>Ménages de « {layer} »</translation>
    </message>
    <message>
      <source>Households or people</source>
      <translation>Ménages ou personnes</translation>
    </message>
    <message>
      <source>Households repeated</source>
      <translation>Ménages répétés</translation>
    </message>
    <message>
      <source>Households this point stands for</source>
      <translation>Ménages que ce point représente</translation>
    </message>
    <message>
      <source>Households without names (pseudonymous)</source>
      <translation>Ménages sans noms (pseudonymisés)</translation>
    </message>
    <message>
      <source>Households written</source>
      <translation>Ménages écrits</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>How far</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>How far, variable by variable</source>
      <translation>À quelle distance, variable par variable</translation>
    </message>
    <message>
      <source>How indicators are joined, wherever the model does not say otherwise</source>
      <translation>Comment les indicateurs sont agrégés, partout où le modèle ne dit pas autrement</translation>
    </message>
    <message>
      <source>How indicators of different units are brought to one scale</source>
      <translation>Comment des indicateurs d'unités différentes sont ramenés à une même échelle</translation>
    </message>
    <message>
      <source>How many families</source>
      <translation>Combien de familles</translation>
    </message>
    <message>
      <source>How many nearest units</source>
      <translation>Combien d'unités les plus proches</translation>
    </message>
    <message>
      <source>How many things are measured?</source>
      <translation>Combien de choses sont mesurées ?</translation>
    </message>
    <message>
      <source>How many times does the line count more than the column? 1 = as much, 9 = far more, 1/9 = far less.</source>
      <translation>Combien de fois la ligne compte-t-elle plus que la colonne ? 1 = autant, 9 = beaucoup plus, 1/9 = beaucoup moins.</translation>
    </message>
    <message>
      <source>How many units of the level have a figure</source>
      <translation>Combien d'unités du niveau ont un chiffre</translation>
    </message>
    <message>
      <source>How many units of the zone have a figure</source>
      <translation>Combien d'unités de la zone ont un chiffre</translation>
    </message>
    <message>
      <source>How often each unit is in the top group</source>
      <translation>À quelle fréquence chaque unité est dans le groupe de tête</translation>
    </message>
    <message>
      <source>How or why</source>
      <translation>Comment ou pourquoi</translation>
    </message>
    <message>
      <source>How rows found their unit</source>
      <translation>Comment les lignes ont trouvé leur unité</translation>
    </message>
    <message>
      <source>How the file was read</source>
      <translation>Comment le fichier a été lu</translation>
    </message>
    <message>
      <source>How to read this page</source>
      <translation>Comment lire cette page</translation>
    </message>
    <message>
      <source>How weights vary</source>
      <translation>Façon dont les poids varient</translation>
    </message>
    <message>
      <source>How well communes belong (silhouette)</source>
      <translation>À quel point les communes sont à leur place (silhouette)</translation>
    </message>
    <message>
      <source>INDICATORS: a comparison shows {most} indicators at most; {count} were given.</source>
      <translation>INDICATORS : une comparaison montre au plus {most} indicateurs ; {count} ont été donnés.</translation>
    </message>
    <message>
      <source>INDICATORS: the workspace has no indicator called {ids}. Known ones: {known}.</source>
      <translation>INDICATORS : l'espace de travail n'a pas d'indicateur nommé {ids}. Connus : {known}.</translation>
    </message>
    <message>
      <source>Id of a model of the workspace</source>
      <translation>Identifiant d'un modèle de l'espace de travail</translation>
    </message>
    <message>
      <source>Id of one indicator (empty: all)</source>
      <translation>Identifiant d'un indicateur (vide : tous)</translation>
    </message>
    <message>
      <source>Id of the families in the workspace</source>
      <translation>Identifiant des familles dans l'espace de travail</translation>
    </message>
    <message>
      <source>Id of the families of the workspace (empty: the latest)</source>
      <translation>Identifiant des familles de l'espace de travail (vide : les dernières)</translation>
    </message>
    <message>
      <source>Id of the second model in the workspace</source>
      <translation>Identifiant du second modèle dans l'espace de travail</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>If another program, such as Excel, has it open: close it there, then try again.</source>
      <translation>Si un autre programme, comme Excel, l'a ouvert : fermez-le là, puis réessayez.</translation>
    </message>
    <message>
      <source>Import &amp;another table</source>
      <translation>Importer un &amp;autre tableau</translation>
    </message>
    <message>
      <source>Import a table of indicators</source>
      <translation>Importer un tableau d'indicateurs</translation>
    </message>
    <message>
      <source>Import data</source>
      <translation>Importer des données</translation>
    </message>
    <message>
      <source>Import data…</source>
      <translation>Importer des données…</translation>
    </message>
    <message>
      <source>Import facilities</source>
      <translation>Importer des équipements</translation>
    </message>
    <message>
      <source>Import households</source>
      <translation>Importer des ménages</translation>
    </message>
    <message>
      <source>Import of «{file}»</source>
      <translation>Import de « {file} »</translation>
    </message>
    <message>
      <source>Imported (UTC)</source>
      <translation>Importé (UTC)</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Imports run again</source>
      <translation>Imports refaits</translation>
    </message>
    <message>
      <source>Imports that give other figures when run again: {count}; the page says which. Find out who changed the file, the workspace or the reference.</source>
      <translation>Imports qui donnent d'autres chiffres quand ils sont refaits : {count} ; la page dit lesquels. Cherchez qui a modifié le fichier, l'espace de travail ou la référence.</translation>
    </message>
    <message>
      <source>Imports: {imports}. Recorded runs: {runs}.</source>
      <translation>Imports : {imports}. Exécutions enregistrées : {runs}.</translation>
    </message>
    <message>
      <source>Impossible value</source>
      <translation>Valeur impossible</translation>
    </message>
    <message>
      <source>In column «{column}»: </source>
      <translation>Dans la colonne « {column} » : </translation>
    </message>
    <message>
      <source>In each cell: value, gap to the reference, rank among {count} communes (1 = highest need).</source>
      <translation>Dans chaque case : valeur, écart à la référence, rang parmi {count} communes (1 = besoin le plus élevé).</translation>
    </message>
    <message>
      <source>In priority (%)</source>
      <translation>En priorité (%)</translation>
    </message>
    <message>
      <source>In the classes of {rows} rows, the sensitive field «{field}» is nearly the same for everybody (l below {least}): whoever knows the class knows the value.</source>
      <translation>Dans les classes de {rows} lignes, le champ sensible « {field} » est presque le même pour tous (l inférieur à {least}) : qui connaît la classe connaît la valeur.</translation>
    </message>
    <message>
      <source>In the family</source>
      <translation>Dans la famille</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <source>In the language of QGIS</source>
      <translation>Dans la langue de QGIS</translation>
    </message>
    <message>
      <source>In the system «{crs}» a kilometre is off by up to {percent} % in this extent, and areas by twice that. Leave CRS empty to have an equal-area one.</source>
      <translation>Dans le système « {crs} », un kilomètre est faux de {percent} % au plus dans cette emprise, et les surfaces du double. Laissez CRS vide pour un système équivalent.</translation>
    </message>
    <message>
      <source>In the workspace</source>
      <translation>Dans l'espace de travail</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>Dans le temps</translation>
    </message>
    <message>
      <source>In what the poor are deprived</source>
      <translation>De quoi les pauvres sont privés</translation>
    </message>
    <message>
      <source>In wor&amp;ds</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>In {count} cells the sum of the field «{field}» is no whole number, though it counts households or people. Correct the rows with decimals, or choose another field.</source>
      <translation>Dans {count} cellules, la somme du champ « {field} » n'est pas un nombre entier, alors qu'il compte des ménages ou des personnes. Corrigez les lignes à décimales, ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>In {count} of {of} units the rates around differ no more than chance would make them: smoothed to the local mean.</source>
      <translation>Dans {count} unités sur {of}, les taux voisins ne diffèrent pas plus que le hasard ne le ferait : lissés vers la moyenne locale.</translation>
    </message>
    <message>
      <source>In {count} reference zones (examples: {examples}) no unit that counts has one of the indicators: the mean of all units stands in for it.</source>
      <translation>Dans {count} zones de référence (exemples : {examples}), aucune unité prise en compte n'a l'un des indicateurs : la moyenne de toutes les unités le remplace.</translation>
    </message>
    <message>
      <source>In «{file}», a quotation mark is opened or closed in the wrong place near line {line}. Correct it there.</source>
      <translation>Dans « {file} », un guillemet est ouvert ou fermé au mauvais endroit près de la ligne {line}. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
      <source>In «{file}», rows {rows} do not have the {columns} columns of the header. Complete them.</source>
      <translation>Dans « {file} », les lignes {rows} n'ont pas les {columns} colonnes de l'en-tête. Complétez-les.</translation>
    </message>
    <message>
      <source>Incomplete card</source>
      <translation>Fiche incomplète</translation>
    </message>
    <message>
      <source>Incomplete card. Lacking: {parts}.</source>
      <translation>Fiche incomplète. Il manque : {parts}.</translation>
    </message>
    <message>
      <source>Incomplete cards</source>
      <translation>Fiches incomplètes</translation>
    </message>
    <message>
      <source>Incomplete cards: {count} ({ids}). Give each its unit, denominator and direction before publishing.</source>
      <translation>Fiches incomplètes : {count} ({ids}). Donnez à chacune son unité, son dénominateur et son sens avant de publier.</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicateur</translation>
    </message>
    <message>
      <source>Indicator &amp;cards…</source>
      <translation>&amp;Fiches des indicateurs…</translation>
    </message>
    <message>
      <source>Indicator &amp;card…</source>
      <translation>&amp;Fiche de l'indicateur…</translation>
    </message>
    <message>
      <source>Indicator (code)</source>
      <translation>Indicateur (code)</translation>
    </message>
    <message>
      <source>Indicator across the scatter</source>
      <translation>Indicateur en travers du nuage</translation>
    </message>
    <message>
      <source>Indicator card</source>
      <translation>Fiche d'indicateur</translation>
    </message>
    <message>
      <source>Indicator cards</source>
      <translation>Fiches d'indicateurs</translation>
    </message>
    <message>
      <source>Indicator cards…</source>
      <translation>Fiches d'indicateurs…</translation>
    </message>
    <message>
      <source>Indicator left out</source>
      <translation>Indicateur écarté</translation>
    </message>
    <message>
      <source>Indicator of «{column}»</source>
      <translation>Indicateur de « {column} »</translation>
    </message>
    <message>
      <source>Indicator or domain</source>
      <translation>Indicateur ou domaine</translation>
    </message>
    <message>
      <source>Indicator that moved the rank most</source>
      <translation>Indicateur qui a le plus déplacé le rang</translation>
    </message>
    <message>
      <source>Indicator to change</source>
      <translation>Indicateur à modifier</translation>
    </message>
    <message>
      <source>Indicator: {label}</source>
      <translation>Indicateur : {label}</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <source>Indicators (ids of the catalogue, separated by commas; empty: ten usual ones)</source>
      <translation>Indicateurs (identifiants du catalogue, séparés par des virgules ; vide : dix usuels)</translation>
    </message>
    <message>
      <source>Indicators against their own pillar</source>
      <translation>Indicateurs à rebours de leur propre pilier</translation>
    </message>
    <message>
      <source>Indicators by commune, province or region</source>
      <translation>Indicateurs par commune, province ou région</translation>
    </message>
    <message>
      <source>Indicators by domain</source>
      <translation>Indicateurs par domaine</translation>
    </message>
    <message>
      <source>Indicators compared</source>
      <translation>Indicateurs comparés</translation>
    </message>
    <message>
      <source>Indicators joined: {count}; weights: {groups}. Scale: {scale}. Joined by: {joining}.</source>
      <translation>Indicateurs réunis : {count} ; poids : {groups}. Échelle : {scale}. Agrégés par : {joining}.</translation>
    </message>
    <message>
      <source>Indicators with an extreme shape</source>
      <translation>Indicateurs de forme extrême</translation>
    </message>
    <message>
      <source>Indicators with many missing figures</source>
      <translation>Indicateurs ayant beaucoup de chiffres manquants</translation>
    </message>
    <message>
      <source>Indicators: {count}. Incomplete cards: {incomplete}.</source>
      <translation>Indicateurs : {count}. Fiches incomplètes : {incomplete}.</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Information</translation>
    </message>
    <message>
      <source>Instead of a model: fields where less means more need</source>
      <translation>Au lieu d'un modèle : champs où plus faible signifie plus de besoin</translation>
    </message>
    <message>
      <source>Instead of a model: fields where more means more need</source>
      <translation>Au lieu d'un modèle : champs où plus élevé signifie plus de besoin</translation>
    </message>
    <message>
      <source>Intensity A</source>
      <translation>Intensité A</translation>
    </message>
    <message>
      <source>Intensity A: mean share of deprivations of the poor (%)</source>
      <translation>Intensité A : part moyenne des privations des pauvres (%)</translation>
    </message>
    <message>
      <source>Intruder</source>
      <translation>Intrus</translation>
    </message>
    <message>
      <source>Invented identifier</source>
      <translation>Identifiant inventé</translation>
    </message>
    <message>
      <source>It br&amp;ings</source>
      <translation>Il &amp;apporte</translation>
    </message>
    <message>
      <source>It could not be run again:</source>
      <translation>Il n'a pas pu être refait :</translation>
    </message>
    <message>
      <source>Its province</source>
      <translation>Sa province</translation>
    </message>
    <message>
      <source>Its region</source>
      <translation>Sa région</translation>
    </message>
    <message>
      <source>JSON file (*.json)</source>
      <translation>Fichier JSON (*.json)</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
      <source>Join a name that is exactly that of one unit of the province</source>
      <translation>Joindre un nom qui est exactement celui d'une seule unité de la province</translation>
    </message>
    <message>
      <source>Join names that are exactly those of one unit of the province</source>
      <translation>Joindre les noms qui sont exactement ceux d'une seule unité de la province</translation>
    </message>
    <message>
      <source>Joined as a part of a unit</source>
      <translation>Joint comme partie d'une unité</translation>
    </message>
    <message>
      <source>Joined by a code of another division</source>
      <translation>Joint par un code d'un autre découpage</translation>
    </message>
    <message>
      <source>Joined by a decision</source>
      <translation>Joint par une décision</translation>
    </message>
    <message>
      <source>Joined by a mended code</source>
      <translation>Joint par un code réparé</translation>
    </message>
    <message>
      <source>Joined by code</source>
      <translation>Joint par le code</translation>
    </message>
    <message>
      <source>Joined by name</source>
      <translation>Joint par le nom</translation>
    </message>
    <message>
      <source>Joining the rows</source>
      <translation>Jonction des lignes</translation>
    </message>
    <message>
      <source>Journalist</source>
      <translation>Journaliste</translation>
    </message>
    <message>
      <source>Judgements (*.json *.csv)</source>
      <translation>Jugements (*.json *.csv)</translation>
    </message>
    <message>
      <source>Keep and go on</source>
      <translation>Garder et continuer</translation>
    </message>
    <message>
      <source>Keep one of the two, or join them.</source>
      <translation>Gardez l'un des deux, ou fusionnez-les.</translation>
    </message>
    <message>
      <source>Keep one row a unit and period: only the first was judged.</source>
      <translation>Gardez une ligne par unité et par période : seule la première a été jugée.</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Noyau</translation>
    </message>
    <message>
      <source>Kernel density of points, in units per km². Pixels with few points within the bandwidth are empty.</source>
      <translation>Densité par noyau de points, en unités par km². Les pixels avec peu de points dans le rayon sont vides.</translation>
    </message>
    <message>
      <source>Keys of the score model that nothing reads were ignored: {keys}.</source>
      <translation>Des clés du modèle de score que rien ne lit ont été ignorées : {keys}.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Kind of every facility, where no field says it</source>
      <translation>Nature de tous les équipements, si aucun champ ne la dit</translation>
    </message>
    <message>
      <source>Known upper bound of the first count (households of the census)</source>
      <translation>Borne supérieure connue du premier effectif (ménages du recensement)</translation>
    </message>
    <message>
      <source>Kurtosis</source>
      <translation>Aplatissement</translation>
    </message>
    <message>
      <source>LARGEST_FIELDS were given without an amount. Choose the amount in AMOUNTS.</source>
      <translation>LARGEST_FIELDS a été donné sans montant. Choisissez le montant dans AMOUNTS.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Label of the indicator</source>
      <translation>Libellé de l'indicateur</translation>
    </message>
    <message>
      <source>Lacking</source>
      <translation>Il manque</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Larger dots: units of the peer family.</source>
      <translation>Points plus grands : unités de la famille de pairs.</translation>
    </message>
    <message>
      <source>Larger dots: units of the reference zone.</source>
      <translation>Points plus grands : unités de la zone de référence.</translation>
    </message>
    <message>
      <source>Largest change</source>
      <translation>Plus grand changement</translation>
    </message>
    <message>
      <source>Largest change of rank</source>
      <translation>Plus grand changement de rang</translation>
    </message>
    <message>
      <source>Largest change of rank in the final score</source>
      <translation>Plus grand changement de rang dans le score final</translation>
    </message>
    <message>
      <source>Largest contributions to the first amount, largest first</source>
      <translation>Plus grandes contributions au premier montant, la plus grande d'abord</translation>
    </message>
    <message>
      <source>Largest difference of rank</source>
      <translation>Plus grand écart de rang</translation>
    </message>
    <message>
      <source>Largest eigenvalue</source>
      <translation>Plus grande valeur propre</translation>
    </message>
    <message>
      <source>Largest error at the pixels checked (per km²)</source>
      <translation>Plus grande erreur aux pixels vérifiés (par km²)</translation>
    </message>
    <message>
      <source>Largest number to try</source>
      <translation>Plus grand nombre à essayer</translation>
    </message>
    <message>
      <source>Largest possible value</source>
      <translation>Plus grande valeur possible</translation>
    </message>
    <message>
      <source>Largest rank change</source>
      <translation>Plus grand changement de rang</translation>
    </message>
    <message>
      <source>Later period</source>
      <translation>Période ultérieure</translation>
    </message>
    <message>
      <source>Latest period</source>
      <translation>Dernière période</translation>
    </message>
    <message>
      <source>Layer of the coverage: {name}</source>
      <translation>Couche de la couverture : {name}</translation>
    </message>
    <message>
      <source>Layer of the need: {name}</source>
      <translation>Couche du besoin : {name}</translation>
    </message>
    <message>
      <source>Layer or file</source>
      <translation>Couche ou fichier</translation>
    </message>
    <message>
      <source>Layer or table</source>
      <translation>Couche ou table</translation>
    </message>
    <message>
      <source>Layer or table of the coverage</source>
      <translation>Couche ou table de la couverture</translation>
    </message>
    <message>
      <source>Layer or table of the coverage (empty: the same layer)</source>
      <translation>Couche ou table de la couverture (vide : la même couche)</translation>
    </message>
    <message>
      <source>Layer or table to judge instead of the workspace's figures</source>
      <translation>Couche ou table à juger au lieu des chiffres de l'espace de travail</translation>
    </message>
    <message>
      <source>Layer with structure variables of your own, such as altitude</source>
      <translation>Couche avec vos propres variables de structure, comme l'altitude</translation>
    </message>
    <message>
      <source>Layer: {name}</source>
      <translation>Couche : {name}</translation>
    </message>
    <message>
      <source>Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. Nothing was written, for these changes would be lost or would undo what the file brings. Save or discard them, then run again.</source>
      <translation>Des couches de « {path} » sont en cours de modification dans QGIS et contiennent des changements non enregistrés : {layers}. Rien n'a été écrit, car ces changements seraient perdus ou déferaient ce que le fichier apporte. Enregistrez-les ou abandonnez-les, puis relancez.</translation>
    </message>
    <message>
      <source>Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. They are not in this comparison; save or discard them before you merge.</source>
      <translation>Des couches de « {path} » sont en cours de modification dans QGIS et contiennent des changements non enregistrés : {layers}. Ils ne sont pas dans cette comparaison ; enregistrez-les ou abandonnez-les avant de fusionner.</translation>
    </message>
    <message>
      <source>Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. They would not be in the package; nothing was written. Save or discard them, then run again.</source>
      <translation>Des couches de « {path} » sont en cours de modification dans QGIS et contiennent des changements non enregistrés : {layers}. Ils ne seraient pas dans le paquet ; rien n'a été écrit. Enregistrez-les ou abandonnez-les, puis relancez.</translation>
    </message>
    <message>
      <source>Leave it out: it tells nothing apart.</source>
      <translation>Écartez-le : il ne distingue rien.</translation>
    </message>
    <message>
      <source>Leave out one indicator in the draws</source>
      <translation>Écarter un indicateur dans les tirages</translation>
    </message>
    <message>
      <source>Leave pixels outside these polygons empty</source>
      <translation>Laisser vides les pixels hors de ces polygones</translation>
    </message>
    <message>
      <source>Leave the row out</source>
      <translation>Écarter la ligne</translation>
    </message>
    <message>
      <source>Left as they are</source>
      <translation>Laissées telles quelles</translation>
    </message>
    <message>
      <source>Left out by a decision</source>
      <translation>Écarté par une décision</translation>
    </message>
    <message>
      <source>Left out by the reading rule</source>
      <translation>Laissé de côté par la règle de lecture</translation>
    </message>
    <message>
      <source>Left out for want of figures: {units}</source>
      <translation>Écartées faute de chiffres : {units}</translation>
    </message>
    <message>
      <source>Left out: {method}. {reason}</source>
      <translation>Écartée : {method}. {reason}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Less means more need</source>
      <translation>Plus la valeur est basse, plus le besoin est grand</translation>
    </message>
    <message>
      <source>Less of it means more need</source>
      <translation>Moins il y en a, plus le besoin est grand</translation>
    </message>
    <message>
      <source>Less well served than the reference on {behind} of {count} indicators.</source>
      <translation>Indicateurs où elle est moins bien desservie que la référence : {behind} sur {count}.</translation>
    </message>
    <message>
      <source>Let the periods pass</source>
      <translation>Faire défiler les périodes</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Level of the Moran classes and of the counts</source>
      <translation>Niveau des classes de Moran et des décomptes</translation>
    </message>
    <message>
      <source>Level of the units</source>
      <translation>Niveau des unités</translation>
    </message>
    <message>
      <source>Level of the units compared</source>
      <translation>Niveau des unités comparées</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Licence of the workspace</source>
      <translation>Licence de l'espace de travail</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>Licence : {licence}</translation>
    </message>
    <message>
      <source>Lies in</source>
      <translation>Fait partie de</translation>
    </message>
    <message>
      <source>Likely reason: the denominator is older ({base}) than the beneficiaries ({period}) and the unit has grown since. Check also rows counted twice.</source>
      <translation>Raison probable : le dénominateur est plus ancien ({base}) que les bénéficiaires ({period}) et l'unité a grandi depuis. Vérifiez aussi les lignes comptées deux fois.</translation>
    </message>
    <message>
      <source>Limit for the share above</source>
      <translation>Limite pour la part au-dessus</translation>
    </message>
    <message>
      <source>Limits, separated by «;»</source>
      <translation>Limites, séparées par « ; »</translation>
    </message>
    <message>
      <source>Line: the reference. {above} of {count} communes need more.</source>
      <translation>Trait : la référence. {above} communes sur {count} ont un besoin plus élevé.</translation>
    </message>
    <message>
      <source>Link a unit without neighbour to the nearest one</source>
      <translation>Relier une unité sans voisine à la plus proche</translation>
    </message>
    <message>
      <source>Links between neighbours</source>
      <translation>Liens entre voisines</translation>
    </message>
    <message>
      <source>List of priority units</source>
      <translation>Liste des unités prioritaires</translation>
    </message>
    <message>
      <source>List provinces, regions and country in the table</source>
      <translation>Lister provinces, régions et pays dans la table</translation>
    </message>
    <message>
      <source>List «{name}» removed.</source>
      <translation>Liste « {name} » retirée.</translation>
    </message>
    <message>
      <source>List «{name}» saved in {workspace}.</source>
      <translation>Liste « {name} » enregistrée dans {workspace}.</translation>
    </message>
    <message>
      <source>List «{name}»: {count} units.</source>
      <translation>Liste « {name} » : {count} unités.</translation>
    </message>
    <message>
      <source>List: {name}</source>
      <translation>Liste : {name}</translation>
    </message>
    <message>
      <source>Local Moran (Anselin)</source>
      <translation>Moran local (Anselin)</translation>
    </message>
    <message>
      <source>Logarithm (log_ct)</source>
      <translation>Logarithme (log_ct)</translation>
    </message>
    <message>
      <source>Longitude and latitude are exchanged</source>
      <translation>Longitude et latitude sont inversées</translation>
    </message>
    <message>
      <source>Longitude and latitude of «{layer}» are exchanged ({count} rows): they would lie in Morocco the other way round. Nothing was written. Choose the other field for each, or correct the layer.</source>
      <translation>La longitude et la latitude de « {layer} » sont inversées ({count} lignes) : dans l'autre sens, elles seraient au Maroc. Rien n'a été écrit. Choisissez l'autre champ pour chacune, ou corrigez la couche.</translation>
    </message>
    <message>
      <source>Look at the figures</source>
      <translation>Voir les chiffres</translation>
    </message>
    <message>
      <source>Look for a newer figure; where there is none, print the year beside it.</source>
      <translation>Cherchez un chiffre plus récent ; s'il n'y en a pas, imprimez l'année à côté.</translation>
    </message>
    <message>
      <source>Look for another source, or leave the indicator out.</source>
      <translation>Cherchez une autre source, ou écartez l'indicateur.</translation>
    </message>
    <message>
      <source>Lost beyond the edges of the raster</source>
      <translation>Perdu au-delà des bords du raster</translation>
    </message>
    <message>
      <source>Low among high</source>
      <translation>Faible parmi élevés</translation>
    </message>
    <message>
      <source>Low among low</source>
      <translation>Faible parmi faibles</translation>
    </message>
    <message>
      <source>Low end of the scale</source>
      <translation>Extrémité basse de l'échelle</translation>
    </message>
    <message>
      <source>Low need, high coverage</source>
      <translation>Besoin faible, couverture forte</translation>
    </message>
    <message>
      <source>Low need, low coverage</source>
      <translation>Besoin faible, couverture faible</translation>
    </message>
    <message>
      <source>Low: under 0.70. A need made of different things may well be low; then say so.</source>
      <translation>Faible : moins de 0,70. Un besoin fait de choses différentes peut bien être faible ; dites-le alors.</translation>
    </message>
    <message>
      <source>Lowest</source>
      <translation>Plus bas</translation>
    </message>
    <message>
      <source>MPI (penalty for imbalance)</source>
      <translation>MPI (pénalité de déséquilibre)</translation>
    </message>
    <message>
      <source>Make the card first (its own window), then read the file again.</source>
      <translation>Faites d'abord la fiche (dans sa propre fenêtre), puis relisez le fichier.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Map of the classes</source>
      <translation>Carte des classes</translation>
    </message>
    <message>
      <source>Map of the needs</source>
      <translation>Carte des besoins</translation>
    </message>
    <message>
      <source>Map of the peer families</source>
      <translation>Carte des familles de pairs</translation>
    </message>
    <message>
      <source>Map of the similar territories</source>
      <translation>Carte des territoires semblables</translation>
    </message>
    <message>
      <source>Map page</source>
      <translation>Page de carte</translation>
    </message>
    <message>
      <source>Maps and reports</source>
      <translation>Cartes et rapports</translation>
    </message>
    <message>
      <source>Margins that do not add up</source>
      <translation>Marges qui ne s'additionnent pas</translation>
    </message>
    <message>
      <source>Margins: programme, milieu, sex... (they add up)</source>
      <translation>Marges : programme, milieu, sexe... (elles s'additionnent)</translation>
    </message>
    <message>
      <source>Marketer</source>
      <translation>Marketeur</translation>
    </message>
    <message>
      <source>Mask household points</source>
      <translation>Déplacer des points de ménages</translation>
    </message>
    <message>
      <source>Masked household points: moved at random, urban ones by up to {urban} m, rural ones by up to {rural} m, {share} % of rural ones by up to {far} m, each within its province, and put in another order. Distances computed from masked points are invalid; counts by province are right, counts by commune are not.</source>
      <translation>Points de ménages déplacés au hasard, les urbains de {urban} m au plus, les ruraux de {rural} m au plus, {share} % des ruraux de {far} m au plus, chacun dans sa province, et mis dans un autre ordre. Les distances calculées depuis des points déplacés ne valent rien ; les décomptes par province sont justes, ceux par commune ne le sont pas.</translation>
    </message>
    <message>
      <source>Masked points</source>
      <translation>Points déplacés</translation>
    </message>
    <message>
      <source>Masked points (up to {far} km)</source>
      <translation>Points déplacés (jusqu'à {far} km)</translation>
    </message>
    <message>
      <source>Match rows with units</source>
      <translation>Rapprocher des lignes et des unités</translation>
    </message>
    <message>
      <source>Matrix of «{expert}», row «{row}», column «{column}»: {found} is not a number above 0.</source>
      <translation>Matrice de « {expert} », ligne « {row} », colonne « {column} » : {found} n'est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: these judgements are beyond the scale from 1/9 to 9: {cells}.</source>
      <translation>Matrice de « {expert} » : ces jugements sortent de l'échelle de 1/9 à 9 : {cells}.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: {count} rounded cells were replaced by the exact inverse of their mirror: {cells}.</source>
      <translation>Matrice de « {expert} » : {count} cellules arrondies ont été remplacées par l'inverse exact de leur symétrique : {cells}.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: «{row}» against itself is {found:g}; it must be 1.</source>
      <translation>Matrice de « {expert} » : « {row} » face à lui-même vaut {found:g} ; ce doit être 1.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: «{row}» against «{column}» is {value:g}, so the mirror cell must be {expected:.4g}; {mirror:g} was found. Correct one of the two.</source>
      <translation>Matrice de « {expert} » : « {row} » face à « {column} » vaut {value:g}, donc la cellule symétrique doit valoir {expected:.4g} ; {mirror:g} a été trouvé. Corrigez l'une des deux.</translation>
    </message>
    <message>
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <source>Mazziotta-Pareto (penalty added)</source>
      <translation>Mazziotta-Pareto (pénalité ajoutée)</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>Mean distance moved (m)</source>
      <translation>Déplacement moyen (m)</translation>
    </message>
    <message>
      <source>Mean distance to all communes</source>
      <translation>Distance moyenne à toutes les communes</translation>
    </message>
    <message>
      <source>Mean of the neighbours</source>
      <translation>Moyenne des voisines</translation>
    </message>
    <message>
      <source>Mean of the neighbours: {figure}</source>
      <translation>Moyenne des voisines : {figure}</translation>
    </message>
    <message>
      <source>Mean of the province (or of the model's group)</source>
      <translation>Moyenne de la province (ou du groupe du modèle)</translation>
    </message>
    <message>
      <source>Mean of the scale</source>
      <translation>Moyenne de l'échelle</translation>
    </message>
    <message>
      <source>Mean of the units</source>
      <translation>Moyenne des unités</translation>
    </message>
    <message>
      <source>Mean of what is available</source>
      <translation>Moyenne des valeurs disponibles</translation>
    </message>
    <message>
      <source>Mean of {label}</source>
      <translation>Moyenne de {label}</translation>
    </message>
    <message>
      <source>Mean of {measure}</source>
      <translation>Moyenne de {measure}</translation>
    </message>
    <message>
      <source>Mean rank of the draws</source>
      <translation>Rang moyen des tirages</translation>
    </message>
    <message>
      <source>Mean rank shift</source>
      <translation>Décalage moyen de rang</translation>
    </message>
    <message>
      <source>Mean rank shift when the indicator is left out; in brackets, units that enter the top group.</source>
      <translation>Décalage moyen de rang quand l'indicateur est écarté ; entre parenthèses, unités qui entrent dans le groupe de tête.</translation>
    </message>
    <message>
      <source>Mean risk (marketer)</source>
      <translation>Risque moyen (marketeur)</translation>
    </message>
    <message>
      <source>Mean silhouette</source>
      <translation>Silhouette moyenne</translation>
    </message>
    <message>
      <source>Mean silhouette by number of families; {count} was kept, the largest.</source>
      <translation>Silhouette moyenne selon le nombre de familles ; {count} a été gardé, la plus grande.</translation>
    </message>
    <message>
      <source>Mean silhouette {mean}: communes shade into one another and the limits between families are a convention. Use the similar territories of one commune where its own neighbours matter.</source>
      <translation>Silhouette moyenne {mean} : les communes passent des unes aux autres par degrés et les limites entre familles sont une convention. Utilisez les territoires semblables d'une commune là où ses propres voisins comptent.</translation>
    </message>
    <message>
      <source>Mean silhouette {mean}; {below} communes lie nearer to another family than to their own. A family is a fair circle of comparison, not a natural kind: its limits are a convention.</source>
      <translation>Silhouette moyenne {mean} ; {below} communes sont plus proches d'une autre famille que de la leur. Une famille est un cercle de comparaison équitable, pas une espèce naturelle : ses limites sont une convention.</translation>
    </message>
    <message>
      <source>Mean size, over the units, of the part of each indicator in the change of the score (points).</source>
      <translation>Taille moyenne, sur les unités, de la part de chaque indicateur dans la variation du score (points).</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Sens</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Médiane</translation>
    </message>
    <message>
      <source>Median change of rank</source>
      <translation>Changement médian de rang</translation>
    </message>
    <message>
      <source>Median of the children</source>
      <translation>Médiane des enfants</translation>
    </message>
    <message>
      <source>Median of the communes</source>
      <translation>Médiane des communes</translation>
    </message>
    <message>
      <source>Median of the family and, after P, its percentile among all communes; ▲ above the 70th, ▼ below the 30th. Categories: share of the most frequent one.</source>
      <translation>Médiane de la famille et, après P, son percentile parmi toutes les communes ; ▲ au-dessus du 70e, ▼ au-dessous du 30e. Catégories : part de la plus fréquente.</translation>
    </message>
    <message>
      <source>Median of the province (or of the model's group)</source>
      <translation>Médiane de la province (ou du groupe du modèle)</translation>
    </message>
    <message>
      <source>Median of the units</source>
      <translation>Médiane des unités</translation>
    </message>
    <message>
      <source>Median rank of the draws</source>
      <translation>Rang médian des tirages</translation>
    </message>
    <message>
      <source>Median width of the rank intervals</source>
      <translation>Largeur médiane des intervalles de rang</translation>
    </message>
    <message>
      <source>Median, {zone}</source>
      <translation>Médiane, {zone}</translation>
    </message>
    <message>
      <source>Men</source>
      <translation>Hommes</translation>
    </message>
    <message>
      <source>Merge an office's package</source>
      <translation>Fusionner le paquet d'un bureau</translation>
    </message>
    <message>
      <source>Merged (1: yes)</source>
      <translation>Fusionné (1 : oui)</translation>
    </message>
    <message>
      <source>Merged.</source>
      <translation>Fusionné.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Methods compared</source>
      <translation>Méthodes comparées</translation>
    </message>
    <message>
      <source>Methods left out</source>
      <translation>Méthodes écartées</translation>
    </message>
    <message>
      <source>Metric coordinate reference system (empty: chosen)</source>
      <translation>Système de coordonnées métrique (vide : choisi)</translation>
    </message>
    <message>
      <source>Milieu</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>Milieu field (urban, rural)</source>
      <translation>Champ du milieu (urbain, rural)</translation>
    </message>
    <message>
      <source>Milieu of each point (empty: that of its territory)</source>
      <translation>Milieu de chaque point (vide : celui de son territoire)</translation>
    </message>
    <message>
      <source>Milieu of each territory (urban, rural)</source>
      <translation>Milieu de chaque territoire (urbain, rural)</translation>
    </message>
    <message>
      <source>Milieu of the figures, where the file does not say it</source>
      <translation>Milieu des chiffres, si le fichier ne le dit pas</translation>
    </message>
    <message>
      <source>Milieu: this indicator is published for urban and rural together only</source>
      <translation>Milieu : cet indicateur n'est publié que pour l'urbain et le rural ensemble</translation>
    </message>
    <message>
      <source>Min-max</source>
      <translation>Min-max</translation>
    </message>
    <message>
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <source>Minimum to maximum, 0 to 100</source>
      <translation>Minimum à maximum, de 0 à 100</translation>
    </message>
    <message>
      <source>Minimum to maximum, 1 to 100</source>
      <translation>Minimum à maximum, de 1 à 100</translation>
    </message>
    <message>
      <source>Minimum to maximum, 70 to 130 (AMPI)</source>
      <translation>Minimum à maximum, 70 à 130 (AMPI)</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Manquants</translation>
    </message>
    <message>
      <source>Missing cells</source>
      <translation>Cellules manquantes</translation>
    </message>
    <message>
      <source>Missing figures</source>
      <translation>Chiffres manquants</translation>
    </message>
    <message>
      <source>Missing figures by indicator</source>
      <translation>Chiffres manquants par indicateur</translation>
    </message>
    <message>
      <source>Missing figures by province (%)</source>
      <translation>Chiffres manquants par province (%)</translation>
    </message>
    <message>
      <source>Missing in the input</source>
      <translation>Manquant en entrée</translation>
    </message>
    <message>
      <source>Missing values</source>
      <translation>Valeurs manquantes</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model id</source>
      <translation>Identifiant du modèle</translation>
    </message>
    <message>
      <source>Model of the file {name}</source>
      <translation>Modèle du fichier {name}</translation>
    </message>
    <message>
      <source>Model saved in the workspace {workspace}</source>
      <translation>Modèle enregistré dans l'espace de travail {workspace}</translation>
    </message>
    <message>
      <source>Model with the scale of this run, for another year (JSON)</source>
      <translation>Modèle avec l'échelle de cette exécution, pour une autre année (JSON)</translation>
    </message>
    <message>
      <source>Model «{model}». The score, from 0 to 100, joins census indicators; 100 is the highest need. Percentile: share of the communes of {zone} that show less need on that indicator (0 = least need, 100 = most; from 5 communes on). A weakness is at 80 or more, a strength at 20 or less. Reference values are those published for the zone, else means weighted by population.</source>
      <translation>Modèle « {model} ». Le score, de 0 à 100, réunit des indicateurs de recensement ; 100 est le besoin le plus élevé. Percentile : part des communes ({zone}) qui montrent moins de besoin sur cet indicateur (0 = le moins de besoin, 100 = le plus ; à partir de 5 communes). Une faiblesse est à 80 ou plus, une force à 20 ou moins. Les valeurs de référence sont celles publiées pour la zone, sinon des moyennes pondérées par la population.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: a list of rising numbers is expected; {found} was found.</source>
      <translation>Modèle, à « {path} » : une liste de nombres croissants est attendue ; {found} a été trouvé.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: a power mean of power 0 is the geometric mean. Name «geometric», or give another power.</source>
      <translation>Modèle, à « {path} » : une moyenne généralisée de puissance 0 est la moyenne géométrique. Nommez « geometric », ou donnez une autre puissance.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: all {count} children weigh 0. Give at least one a weight above 0.</source>
      <translation>Modèle, à « {path} » : les {count} enfants ont tous un poids de 0. Donnez à l'un d'eux au moins un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: bounds are given for «{id}», which is no indicator of the tree.</source>
      <translation>Modèle, à « {path} » : des bornes sont données pour « {id} », qui n'est pas un indicateur de l'arbre. Corrigez le nom, ou retirez ces bornes.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: categories need limits; give «{id}» thresholds, or the model quantiles.</source>
      <translation>Modèle, à « {path} » : des catégories demandent des limites ; donnez des seuils (thresholds) à « {id} », ou des quantiles au modèle.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: fixed classes need a list of rising numbers; {found} was found.</source>
      <translation>Modèle, à « {path} » : des classes fixes demandent une liste de nombres croissants ; {found} a été trouvé.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: goalposts need a pair of bounds for each indicator; «{id}» has none.</source>
      <translation>Modèle, à « {path} » : les bornes fixes (goalposts) demandent une paire de bornes pour chaque indicateur ; « {id} » n'en a pas.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: owa has {count} order weights and the node {children} children. Give one for each child, the first for the highest.</source>
      <translation>Modèle, à « {path} » : owa a {count} poids d'ordre et le nœud {children} enfants. Donnez-en un par enfant, le premier pour le plus élevé.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the base «n» is kept with the values of an indicator of the workspace, and «{id}» is a column. Name the column of the base.</source>
      <translation>Modèle, à « {path} » : la base « n » accompagne les valeurs d'un indicateur de l'espace de travail, et « {id} » est une colonne. Nommez la colonne de la base.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the choice {found} is unknown. Choices: {known}.</source>
      <translation>Modèle, à « {path} » : le choix {found} est inconnu. Choix possibles : {known}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the direction is {found}; write 1 (more means more need) or -1 (less means more need).</source>
      <translation>Modèle, à « {path} » : le sens (direction) est {found} ; écrivez 1 (plus élevé signifie plus de besoin) ou -1 (plus faible signifie plus de besoin).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the distance to a target needs a target for each indicator; «{id}» has none.</source>
      <translation>Modèle, à « {path} » : la distance à une cible demande une cible pour chaque indicateur ; « {id} » n'en a pas.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the id «{id}» becomes a column name; use plain letters, figures and underscores, starting with a letter, at most 50.</source>
      <translation>Modèle, à « {path} » : l'identifiant « {id} » devient un nom de colonne ; utilisez des lettres sans accent, des chiffres et des tirets bas, en commençant par une lettre, 50 caractères au plus.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the id «{id}» is already used at «{first}» (capitals do not tell ids apart). Rename one.</source>
      <translation>Modèle, à « {path} » : l'identifiant « {id} » est déjà utilisé à « {first} » (les majuscules ne distinguent pas deux identifiants). Renommez l'un des deux.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the key «{key}» is unknown. Did you mean «{near}»?</source>
      <translation>Modèle, à « {path} » : la clé « {key} » est inconnue. Vouliez-vous écrire « {near} » ?</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the limits of «{id}» make {count} categories, but the values given are {found}. Give one value for each.</source>
      <translation>Modèle, à « {path} » : les limites de « {id} » font {count} catégories, mais les valeurs données sont {found}. Donnez une valeur pour chacune.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the low end {low} is not below the high end {high}.</source>
      <translation>Modèle, à « {path} » : la borne basse {low} n'est pas inférieure à la borne haute {high}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the order weights {found} are not a list of numbers from 0 up with a sum above 0.</source>
      <translation>Modèle, à « {path} » : les poids d'ordre {found} ne sont pas une liste de nombres positifs ou nuls de somme supérieure à 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the parent {parent} of «{id}» does not exist. Add it to the tree, or correct the name.</source>
      <translation>Modèle, à « {path} » : le parent {parent} de « {id} » n'existe pas. Ajoutez-le à l'arbre, ou corrigez le nom.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the policy {policy} needs the column that holds the group (for instance province_code).</source>
      <translation>Modèle, à « {path} » : la règle {policy} demande la colonne qui contient le groupe (par exemple province_code).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the quantiles {found} are not shares between 0 and 1.</source>
      <translation>Modèle, à « {path} » : les quantiles {found} ne sont pas des parts entre 0 et 1.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the scale of a denominator is {found}; it must be above 0 (1000: per 1,000).</source>
      <translation>Modèle, à « {path} » : l'échelle d'un dénominateur est {found} ; elle doit être supérieure à 0 (1000 : pour 1 000).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the scale of smoothing is {found}; it must be above 0 (100: percent of the base).</source>
      <translation>Modèle, à « {path} » : l'échelle du lissage est {found} ; elle doit être supérieure à 0 (100 : pour cent de la base).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the side of log_ct is {found}; write 1 (long tail of high values), -1 (of low ones) or 0.</source>
      <translation>Modèle, à « {path} » : le côté (side) de log_ct est {found} ; écrivez 1 (longue queue de valeurs élevées), -1 (de valeurs faibles) ou 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the standard deviation is {found}; it must be above 0.</source>
      <translation>Modèle, à « {path} » : l'écart-type est {found} ; il doit être supérieur à 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the weight {found} is not a number from 0 up. Correct it.</source>
      <translation>Modèle, à « {path} » : le poids {found} n'est pas un nombre positif ou nul. Corrigez-le.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: these nodes are each other's parents ({ids}). Hang one of them under the root.</source>
      <translation>Modèle, à « {path} » : ces nœuds sont parents les uns des autres ({ids}). Rattachez l'un d'eux à la racine.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not a number.</source>
      <translation>Modèle, à « {path} » : {found} n'est pas un nombre.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not a whole number.</source>
      <translation>Modèle, à « {path} » : {found} n'est pas un nombre entier.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not between {low} and {high}.</source>
      <translation>Modèle, à « {path} » : {found} n'est pas entre {low} et {high}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} was found where {expected} is expected.</source>
      <translation>Modèle, à « {path} » : {found} a été trouvé là où {expected} est attendu.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» are in the indicator's own units and cannot work with «{second}», which may take logarithms. Use percentiles (winsorise_2_98) or no treatment, or remove the bounds.</source>
      <translation>Modèle, à « {path} » : les valeurs de « {first} » sont dans l'unité de l'indicateur et ne peuvent pas aller avec « {second} », qui peut passer aux logarithmes. Utilisez les percentiles (winsorise_2_98) ou aucun traitement, ou retirez les bornes.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because a figure lies where the logarithm does not exist. Give figures above 0, or within the limits of log_ct.</source>
      <translation>Modèle, à « {path} » : « {first} » ne peut pas aller avec « {second} », car un chiffre se trouve là où le logarithme n'existe pas. Donnez des chiffres supérieurs à 0, ou dans les limites de log_ct.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because a geometric mean needs values above 0. Normalise from 1 to 100 (low 1), by rank, or use the arithmetic mean.</source>
      <translation>Modèle, à « {path} » : « {first} » ne peut pas aller avec « {second} », car une moyenne géométrique demande des valeurs supérieures à 0. Normalisez de 1 à 100 (low 1) ou par rang, ou utilisez la moyenne arithmétique.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because it divides by its children, which must be above 0. Normalise from 1 to 100 (low 1), by rank, or use the arithmetic mean.</source>
      <translation>Modèle, à « {path} » : « {first} » ne peut pas aller avec « {second} », car il divise par ses enfants, qui doivent être supérieurs à 0. Normalisez de 1 à 100 (low 1) ou par rang, ou utilisez la moyenne arithmétique.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because the penalty is relative to a mean that must be above 0. Use z-scores with mean 100 and sd 10, or minmax from 70 to 130.</source>
      <translation>Modèle, à « {path} » : « {first} » ne peut pas aller avec « {second} », car la pénalité est relative à une moyenne qui doit être supérieure à 0. Utilisez des scores z de moyenne 100 et d'écart-type (sd) 10, ou minmax de 70 à 130.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», which goes below 0. Normalise from 0 up, or use the arithmetic mean.</source>
      <translation>Modèle, à « {path} » : « {first} » ne peut pas aller avec « {second} », qui descend au-dessous de 0. Normalisez à partir de 0, ou utilisez la moyenne arithmétique.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}». Change one.</source>
      <translation>Modèle, à « {path} » : « {first} » ne peut pas aller avec « {second} ». Changez l'un des deux.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» has children and also a «{key}». Remove one or the other.</source>
      <translation>Modèle, à « {path} » : « {id} » a des enfants et aussi une clé « {key} ». Retirez l'un ou l'autre.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» has neither children nor a column or indicator. Give it one or the other, or remove it.</source>
      <translation>Modèle, à « {path} » : « {id} » n'a ni enfants, ni colonne, ni indicateur. Donnez-lui l'un ou l'autre, ou retirez-le.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» names both a column and an indicator. Keep one of them.</source>
      <translation>Modèle, à « {path} » : « {id} » nomme à la fois une colonne et un indicateur. Gardez l'un des deux.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» names no column and no indicator. Add «column», or «indicator» and «period».</source>
      <translation>Modèle, à « {path} » : « {id} » ne nomme ni colonne ni indicateur. Ajoutez « column », ou « indicator » et « period ».</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{key}» is given for «{id}», which is no indicator of the tree.</source>
      <translation>Modèle, à « {path} » : « {key} » est donné pour « {id} », qui n'est pas un indicateur de l'arbre.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{key}» is missing. Add it.</source>
      <translation>Modèle, à « {path} » : la clé « {key} » manque. Ajoutez-la.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{key}» says nothing to the method {method}. Remove it, or change the method.</source>
      <translation>Modèle, à « {path} » : « {key} » ne dit rien à la méthode {method}. Retirez-le, ou changez de méthode.</translation>
    </message>
    <message>
      <source>Model: no node is without parent. Remove the parent of the node that is the score.</source>
      <translation>Modèle : aucun nœud n'est sans parent. Retirez le parent du nœud qui est le score.</translation>
    </message>
    <message>
      <source>Model: several nodes have no parent ({ids}). Only the score itself may; give the others a parent.</source>
      <translation>Modèle : plusieurs nœuds sont sans parent ({ids}). Seul le score lui-même peut l'être ; donnez un parent aux autres.</translation>
    </message>
    <message>
      <source>Model: {id}</source>
      <translation>Modèle : {id}</translation>
    </message>
    <message>
      <source>Model: «{title}» ({state})</source>
      <translation>Modèle : « {title} » ({state})</translation>
    </message>
    <message>
      <source>Moran scatter plot</source>
      <translation>Nuage de points de Moran</translation>
    </message>
    <message>
      <source>Moran's I of the whole</source>
      <translation>I de Moran de l'ensemble</translation>
    </message>
    <message>
      <source>Moran's I of the whole cannot be computed with so few units.</source>
      <translation>Le I de Moran de l'ensemble ne peut être calculé avec si peu d'unités.</translation>
    </message>
    <message>
      <source>Moran's I of the whole: {value} (expected by chance {expected}); z = {z}, p = {p}.</source>
      <translation>I de Moran de l'ensemble : {value} (attendu par hasard {expected}) ; z = {z}, p = {p}.</translation>
    </message>
    <message>
      <source>More means</source>
      <translation>Plus élevé signifie</translation>
    </message>
    <message>
      <source>More means more need</source>
      <translation>Plus la valeur est haute, plus le besoin est grand</translation>
    </message>
    <message>
      <source>More need than the median: {count} of {total} figures of the chosen units.</source>
      <translation>Plus de besoin que la médiane : {count} chiffres sur {total} des unités choisies.</translation>
    </message>
    <message>
      <source>More of it means more need</source>
      <translation>Plus il y en a, plus le besoin est grand</translation>
    </message>
    <message>
      <source>More than half the values are the same</source>
      <translation>Plus de la moitié des valeurs sont les mêmes</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>Maroc</translation>
    </message>
    <message>
      <source>Most marked units</source>
      <translation>Unités les plus marquées</translation>
    </message>
    <message>
      <source>Most often in the top quarter of need: {units} ({count} of {indicators} indicators).</source>
      <translation>Le plus souvent dans le quart de plus fort besoin : {units} ({count} indicateurs sur {indicators}).</translation>
    </message>
    <message>
      <source>Most typical commune</source>
      <translation>Commune la plus typique</translation>
    </message>
    <message>
      <source>Most typical commune (Arabic)</source>
      <translation>Commune la plus typique (arabe)</translation>
    </message>
    <message>
      <source>Most typical commune (French)</source>
      <translation>Commune la plus typique (français)</translation>
    </message>
    <message>
      <source>Most typical commune (code)</source>
      <translation>Commune la plus typique (code)</translation>
    </message>
    <message>
      <source>Moved down: less need</source>
      <translation>En recul : moins de besoin</translation>
    </message>
    <message>
      <source>Moved up: more need</source>
      <translation>En hausse : plus de besoin</translation>
    </message>
    <message>
      <source>Movers and what moved them</source>
      <translation>Unités qui bougent et ce qui les a déplacées</translation>
    </message>
    <message>
      <source>Moves most away from the highest need: {commune} (rank change {change}).</source>
      <translation>S'éloigne le plus du besoin le plus élevé : {commune} (changement de rang {change}).</translation>
    </message>
    <message>
      <source>Moves most towards the highest need: {commune} (rank change {change}).</source>
      <translation>Se rapproche le plus du besoin le plus élevé : {commune} (changement de rang {change}).</translation>
    </message>
    <message>
      <source>Multidimensional poverty</source>
      <translation>Pauvreté multidimensionnelle</translation>
    </message>
    <message>
      <source>Multiples of the base that had to move</source>
      <translation>Multiples de la base qui ont dû bouger</translation>
    </message>
    <message>
      <source>Multiply by</source>
      <translation>Multiplier par</translation>
    </message>
    <message>
      <source>NEAREST asks for {k} neighbours, but there are only {units} units. Ask for fewer.</source>
      <translation>NEAREST demande {k} voisins, mais il n'y a que {units} unités. Demandez-en moins.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name (Arabic)</source>
      <translation>Nom (arabe)</translation>
    </message>
    <message>
      <source>Name (French)</source>
      <translation>Nom (français)</translation>
    </message>
    <message>
      <source>Name given</source>
      <translation>Nom donné</translation>
    </message>
    <message>
      <source>Name of the comparison:</source>
      <translation>Nom de la comparaison :</translation>
    </message>
    <message>
      <source>Name of the list:</source>
      <translation>Nom de la liste :</translation>
    </message>
    <message>
      <source>Name; homonyms carry what they lie in</source>
      <translation>Nom ; les homonymes portent ce dont ils font partie</translation>
    </message>
    <message>
      <source>Names on the map</source>
      <translation>Noms sur la carte</translation>
    </message>
    <message>
      <source>Names that come near: {names}.</source>
      <translation>Noms proches : {names}.</translation>
    </message>
    <message>
      <source>Nearest units</source>
      <translation>Unités les plus proches</translation>
    </message>
    <message>
      <source>Need and coverage are the same field «{field}» of «{layer}». Choose two fields.</source>
      <translation>Besoin et couverture sont le même champ « {field} » de « {layer} ». Choisissez deux champs.</translation>
    </message>
    <message>
      <source>Need and coverage of each unit</source>
      <translation>Besoin et couverture de chaque unité</translation>
    </message>
    <message>
      <source>Need in the province</source>
      <translation>Le besoin dans la province</translation>
    </message>
    <message>
      <source>Need in the province, the commune outlined</source>
      <translation>Le besoin dans la province, la commune entourée</translation>
    </message>
    <message>
      <source>Need is highest in {communes}.</source>
      <translation>Le besoin est le plus élevé ici : {communes}.</translation>
    </message>
    <message>
      <source>Need percentile</source>
      <translation>Percentile de besoin</translation>
    </message>
    <message>
      <source>Need percentile in the family</source>
      <translation>Percentile de besoin dans la famille</translation>
    </message>
    <message>
      <source>Need score</source>
      <translation>Score de besoin</translation>
    </message>
    <message>
      <source>Need score beside coverage in four quadrants: breaks are the medians of the communes when the layer was added, and stay fixed until it is added again.</source>
      <translation>Score de besoin face à la couverture, en quatre quadrants : les seuils sont les médianes des communes quand la couche a été ajoutée, et restent fixes jusqu'à ce qu'elle le soit de nouveau.</translation>
    </message>
    <message>
      <source>Need score of each commune in the latest run of the workspace: a comparison of territories, never a judgement on a household. Communes without enough indicators are shown as n.d., not as zero.</source>
      <translation>Score de besoin de chaque commune à la dernière exécution de l'espace de travail : une comparaison de territoires, jamais un jugement sur un ménage. Les communes sans indicateurs suffisants apparaissent en n.d., pas à zéro.</translation>
    </message>
    <message>
      <source>Need score under the weights on screen</source>
      <translation>Score de besoin avec les poids à l'écran</translation>
    </message>
    <message>
      <source>Need score, robustness and priorities</source>
      <translation>Score de besoin, robustesse et priorités</translation>
    </message>
    <message>
      <source>Need scores</source>
      <translation>Scores de besoin</translation>
    </message>
    <message>
      <source>Need, least to highest</source>
      <translation>Besoin, du plus faible au plus fort</translation>
    </message>
    <message>
      <source>Need, the compared communes outlined</source>
      <translation>Besoin, les communes comparées entourées</translation>
    </message>
    <message>
      <source>Needs are scored for communes: choose that level for the ten highest.</source>
      <translation>Les besoins sont notés pour les communes : choisissez ce niveau pour les dix plus élevés.</translation>
    </message>
    <message>
      <source>Needs least: {list}.</source>
      <translation>Besoin le plus faible : {list}.</translation>
    </message>
    <message>
      <source>Negative value</source>
      <translation>Valeur négative</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Voisines</translation>
    </message>
    <message>
      <source>Neighbours used</source>
      <translation>Voisines utilisées</translation>
    </message>
    <message>
      <source>Neighbours: the {k} nearest units, between centres on the ellipsoid.</source>
      <translation>Voisines : les {k} unités les plus proches, entre centres sur l'ellipsoïde.</translation>
    </message>
    <message>
      <source>Neighbours: units whose borders come within {tolerance} m of each other (queen).</source>
      <translation>Voisines : unités dont les limites passent à {tolerance} m l'une de l'autre au plus (reine).</translation>
    </message>
    <message>
      <source>Neighbours: units whose borders run along each other within {tolerance} m (rook).</source>
      <translation>Voisines : unités dont les limites se longent à {tolerance} m au plus (tour).</translation>
    </message>
    <message>
      <source>Neighbours: units whose centres lie within {distance} m, on the ellipsoid.</source>
      <translation>Voisines : unités dont les centres sont à {distance} m au plus, sur l'ellipsoïde.</translation>
    </message>
    <message>
      <source>Neither a field of codes nor a field of names was found in «{layer}» (fields: {found}). Choose one of them.</source>
      <translation>Ni champ de codes ni champ de noms n'a été trouvé dans « {layer} » (champs : {found}). Choisissez l'un d'eux.</translation>
    </message>
    <message>
      <source>Neither code nor name</source>
      <translation>Ni code ni nom</translation>
    </message>
    <message>
      <source>Neither code nor place</source>
      <translation>Ni code ni lieu</translation>
    </message>
    <message>
      <source>Neither more nor less need</source>
      <translation>Ni plus ni moins de besoin</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>New card</source>
      <translation>Nouvelle fiche</translation>
    </message>
    <message>
      <source>New cards</source>
      <translation>Nouvelles fiches</translation>
    </message>
    <message>
      <source>New facilities</source>
      <translation>Nouveaux équipements</translation>
    </message>
    <message>
      <source>New figures written</source>
      <translation>Nouveaux chiffres écrits</translation>
    </message>
    <message>
      <source>New units of the bridge table that the territory does not have: {codes} ({count} in all). Correct the codes.</source>
      <translation>Nouvelles unités de la table de passage que le territoire n'a pas : {codes} ({count} en tout). Corrigez les codes.</translation>
    </message>
    <message>
      <source>Next month, a table with the same headings finds this rule and these decisions by itself.</source>
      <translation>Le mois prochain, un tableau aux mêmes titres retrouve de lui-même cette règle et ces décisions.</translation>
    </message>
    <message>
      <source>Next period</source>
      <translation>Période suivante</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>No additive rounding of this table was found in the time allowed. Use METHOD suppress, a larger BASE, or a table with fewer margins. Nothing was written.</source>
      <translation>Aucun arrondi additif de ce tableau n'a été trouvé dans le temps imparti. Utilisez METHOD suppress, une BASE plus grande, ou un tableau avec moins de marges. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>No code of the field «{field}» of «{layer}» is a unit of the territories (examples: {examples}; units look like {units}). Choose the right field, or territories of the right level.</source>
      <translation>Aucun code du champ « {field} » de « {layer} » n'est une unité des territoires (exemples : {examples} ; les unités ressemblent à {units}). Choisissez le bon champ, ou des territoires du bon niveau.</translation>
    </message>
    <message>
      <source>No code of «{layer}» ({examples}, ...) is a commune of the workspace. Check the field of the codes.</source>
      <translation>Aucun code de « {layer} » ({examples}, ...) n'est une commune de l'espace de travail. Vérifiez le champ des codes.</translation>
    </message>
    <message>
      <source>No code of «{need_layer}» ({need_examples}, ...) is in «{coverage_layer}» ({coverage_examples}, ...). Check the code fields, and that both layers are of the same level.</source>
      <translation>Aucun code de « {need_layer} » ({need_examples}, ...) n'est dans « {coverage_layer} » ({coverage_examples}, ...). Vérifiez les champs de code, et que les deux couches sont du même niveau.</translation>
    </message>
    <message>
      <source>No column of «{file}» was recognised as an indicator of the catalogue. Columns of figures: {columns}. Say which column is which indicator, or first make a card for a new one.</source>
      <translation>Aucune colonne de « {file} » n'a été reconnue comme indicateur du catalogue. Colonnes de chiffres : {columns}. Dites quelle colonne est quel indicateur, ou faites d'abord la fiche d'un nouvel indicateur.</translation>
    </message>
    <message>
      <source>No column tells the territory of a row. Choose the column of the codes or of the names.</source>
      <translation>Aucune colonne ne dit le territoire d'une ligne. Choisissez la colonne des codes ou celle des noms.</translation>
    </message>
    <message>
      <source>No commune here: click inside a commune.</source>
      <translation>Pas de commune ici : cliquez à l'intérieur d'une commune.</translation>
    </message>
    <message>
      <source>No commune is shown.</source>
      <translation>Aucune commune n'est affichée.</translation>
    </message>
    <message>
      <source>No commune of {zone} has a score.</source>
      <translation>Aucune commune de {zone} n'a de score.</translation>
    </message>
    <message>
      <source>No commune to report on: give codes in UNITS, or a province or region in PROVINCE.</source>
      <translation>Aucune commune à présenter : donnez des codes dans UNITS, ou une province ou région dans PROVINCE.</translation>
    </message>
    <message>
      <source>No comparison saved yet</source>
      <translation>Aucune comparaison encore enregistrée</translation>
    </message>
    <message>
      <source>No count was given for this commune.</source>
      <translation>Aucun effectif n'a été donné pour cette commune.</translation>
    </message>
    <message>
      <source>No data (n.d.)</source>
      <translation>Non disponible (n.d.)</translation>
    </message>
    <message>
      <source>No deprivation was chosen. Choose columns of 0 and 1, or give a file of cut-offs.</source>
      <translation>Aucune privation n'a été choisie. Choisissez des colonnes de 0 et de 1, ou donnez un fichier de seuils.</translation>
    </message>
    <message>
      <source>No figure for this commune.</source>
      <translation>Pas de chiffre pour cette commune.</translation>
    </message>
    <message>
      <source>No figure is missing.</source>
      <translation>Aucun chiffre ne manque.</translation>
    </message>
    <message>
      <source>No figure is published for it.</source>
      <translation>Aucun chiffre n'est publié pour elle.</translation>
    </message>
    <message>
      <source>No figure: {communes}.</source>
      <translation>Sans chiffre : {communes}.</translation>
    </message>
    <message>
      <source>No file was asked for. Give a place for the page (HTML), the table (CSV).</source>
      <translation>Aucun fichier n'a été demandé. Donnez un emplacement à la page (HTML) ou au tableau (CSV).</translation>
    </message>
    <message>
      <source>No fitted line: too few units with both figures, or all equal across ({units}).</source>
      <translation>Pas de droite ajustée : trop peu d'unités ont les deux chiffres, ou toutes sont égales en travers ({units}).</translation>
    </message>
    <message>
      <source>No gap can be computed for the chosen units.</source>
      <translation>Aucun écart ne peut être calculé pour les unités choisies.</translation>
    </message>
    <message>
      <source>No gap: all {known} chosen units are at their reference.</source>
      <translation>Aucun écart : les {known} unités choisies sont toutes à leur référence.</translation>
    </message>
    <message>
      <source>No indicator among the fifth of communes that need least.</source>
      <translation>Aucun indicateur dans le cinquième des communes au besoin le plus faible.</translation>
    </message>
    <message>
      <source>No indicator among the fifth of communes that need most.</source>
      <translation>Aucun indicateur dans le cinquième des communes au besoin le plus fort.</translation>
    </message>
    <message>
      <source>No indicator card for: {ids}. Write their cards first (unit, denominator, direction).</source>
      <translation>Aucune fiche d'indicateur pour : {ids}. Écrivez d'abord leurs fiches (unité, dénominateur, sens).</translation>
    </message>
    <message>
      <source>No indicator is known for both censuses.</source>
      <translation>Aucun indicateur n'est connu pour les deux recensements.</translation>
    </message>
    <message>
      <source>No indicator lifts it above the mean commune.</source>
      <translation>Aucun indicateur ne la place au-dessus de la commune moyenne.</translation>
    </message>
    <message>
      <source>No indicator of the model «{id}» is read from a workspace by period. Give the layer that holds the later figures.</source>
      <translation>Aucun indicateur du modèle « {id} » n'est lu par période dans un espace de travail. Donnez la couche qui contient les chiffres ultérieurs.</translation>
    </message>
    <message>
      <source>No indicator varies among the units ({columns}), so the method {method} gives no weights.</source>
      <translation>Aucun indicateur ne varie parmi les unités ({columns}) : la méthode {method} ne donne pas de poids.</translation>
    </message>
    <message>
      <source>No indicator was given. Choose at least one.</source>
      <translation>Aucun indicateur n'a été donné. Choisissez-en au moins un.</translation>
    </message>
    <message>
      <source>No longer in this workspace: {what}.</source>
      <translation>N'est plus dans cet espace de travail : {what}.</translation>
    </message>
    <message>
      <source>No neighbour</source>
      <translation>Sans voisine</translation>
    </message>
    <message>
      <source>No number was chosen. Give at least one field in COUNTS or AMOUNTS.</source>
      <translation>Aucun nombre n'a été choisi. Donnez au moins un champ dans COUNTS ou AMOUNTS.</translation>
    </message>
    <message>
      <source>No outlines were given: values were not held against neighbours.</source>
      <translation>Aucun contour n'a été donné : les valeurs n'ont pas été comparées à celles des voisines.</translation>
    </message>
    <message>
      <source>No output was asked for: choose SYNTHETIQUE counts, points, or both.</source>
      <translation>Aucune sortie n'a été demandée : choisissez les effectifs SYNTHETIQUE, les points, ou les deux.</translation>
    </message>
    <message>
      <source>No peer families are recorded in this workspace. Run «Peer families» with recording, then try again.</source>
      <translation>Aucune famille de pairs n'est enregistrée dans cet espace de travail. Lancez « Familles de pairs » avec enregistrement, puis réessayez.</translation>
    </message>
    <message>
      <source>No pixel of the raster «{raster}» inside the {units} territories is above {limit}: nobody would live anywhere. Check the raster and its «no data» value, or lower POPULATED_ABOVE.</source>
      <translation>Aucun pixel du raster « {raster} » à l'intérieur des {units} territoires ne dépasse {limit} : personne n'habiterait nulle part. Vérifiez le raster et sa valeur « sans donnée », ou baissez POPULATED_ABOVE.</translation>
    </message>
    <message>
      <source>No point could be masked: {outside} are in no territory or have no place, {stuck} could not stay in their province. Check that both layers cover the same area and have the right coordinate reference systems.</source>
      <translation>Aucun point n'a pu être déplacé : {outside} ne sont dans aucun territoire ou n'ont pas de lieu, {stuck} n'ont pu rester dans leur province. Vérifiez que les deux couches couvrent la même zone et ont les bons systèmes de coordonnées.</translation>
    </message>
    <message>
      <source>No point could be placed inside the polygon of {count} units ({examples}). Check that the polygons have an area.</source>
      <translation>Aucun point n'a pu être placé dans le polygone de {count} unités ({examples}). Vérifiez que ces polygones ont une superficie.</translation>
    </message>
    <message>
      <source>No point has a place and a weight above zero: there is nothing to draw. Check the layer's filter, its geometry and the field WEIGHT.</source>
      <translation>Aucun point n'a un lieu et un poids supérieur à zéro : il n'y a rien à dessiner. Vérifiez le filtre de la couche, sa géométrie et le champ WEIGHT.</translation>
    </message>
    <message>
      <source>No point lies in EXTENT, nor within the bandwidth of it: the surface would be empty. Leave EXTENT empty, or give one that holds points.</source>
      <translation>Aucun point n'est dans EXTENT, ni à moins d'un rayon de lui : la surface serait vide. Laissez EXTENT vide, ou donnez-en un qui contient des points.</translation>
    </message>
    <message>
      <source>No polygon of «{layer}» (MASK) lies on the surface: every pixel would be empty. Check both layers' coordinate reference systems, or leave MASK empty.</source>
      <translation>Aucun polygone de « {layer} » (MASK) ne recouvre la surface : tous les pixels seraient vides. Vérifiez les systèmes de coordonnées des deux couches, ou laissez MASK vide.</translation>
    </message>
    <message>
      <source>No population is known for these units: each counts the same in its zone's mean, and the gaps differ from those of a workspace, which weigh by population.</source>
      <translation>Aucune population n'est connue pour ces unités : chacune compte autant dans la moyenne de sa zone, et les écarts diffèrent de ceux d'un espace de travail, qui pèsent par la population.</translation>
    </message>
    <message>
      <source>No province here: click inside a province.</source>
      <translation>Pas de province ici : cliquez à l'intérieur d'une province.</translation>
    </message>
    <message>
      <source>No rank changed.</source>
      <translation>Aucun rang n'a changé.</translation>
    </message>
    <message>
      <source>No rank changes with the weights.</source>
      <translation>Aucun rang ne change avec les poids.</translation>
    </message>
    <message>
      <source>No rank interval here for this way of joining: run «Robustness of a need score» for it.</source>
      <translation>Pas d'intervalle de rang ici pour cette agrégation : exécutez « Robustesse d'un score de besoin » pour l'obtenir.</translation>
    </message>
    <message>
      <source>No rank moved in any draw.</source>
      <translation>Aucun rang n'a bougé dans aucun tirage.</translation>
    </message>
    <message>
      <source>No region here: click inside a region.</source>
      <translation>Pas de région ici : cliquez à l'intérieur d'une région.</translation>
    </message>
    <message>
      <source>No row has the {what} «{value}». Values found ({count}): {found}.</source>
      <translation>Aucune ligne n'a « {value} » comme {what}. Valeurs trouvées ({count}) : {found}.</translation>
    </message>
    <message>
      <source>No row has «{value}» in the field «{field}». Values found: {found}.</source>
      <translation>Aucune ligne n'a « {value} » dans le champ « {field} ». Valeurs trouvées : {found}.</translation>
    </message>
    <message>
      <source>No row here.</source>
      <translation>Aucune ligne ici.</translation>
    </message>
    <message>
      <source>No row of the file speaks of this unit</source>
      <translation>Aucune ligne du fichier ne parle de cette unité</translation>
    </message>
    <message>
      <source>No row of «{layer}» could be joined to a unit ({count} rejected, the first: {reason}). Nothing was written. Check the field of the unit codes, the coordinates and their system.</source>
      <translation>Aucune ligne de « {layer} » n'a pu être jointe à une unité ({count} rejetées, la première : {reason}). Rien n'a été écrit. Vérifiez le champ des codes, les coordonnées et leur système.</translation>
    </message>
    <message>
      <source>No run is recorded.</source>
      <translation>Aucune exécution n'est enregistrée.</translation>
    </message>
    <message>
      <source>No score of this unit is recorded.</source>
      <translation>Aucun score de cette unité n'est enregistré.</translation>
    </message>
    <message>
      <source>No score, hence no reasons.</source>
      <translation>Pas de score, donc pas de raisons.</translation>
    </message>
    <message>
      <source>No set of weights was given to compare. Choose at least one method.</source>
      <translation>Aucun jeu de poids n'a été donné à comparer. Choisissez au moins une méthode.</translation>
    </message>
    <message>
      <source>No share by {weight} is known for {codes}. Give it in a bridge table, or choose another weight.</source>
      <translation>Aucune part par {weight} n'est connue pour {codes}. Donnez-la dans une table de passage, ou choisissez un autre poids.</translation>
    </message>
    <message>
      <source>No statistic was chosen. Choose at least one in STATISTICS.</source>
      <translation>Aucune statistique n'a été choisie. Choisissez-en au moins une dans STATISTICS.</translation>
    </message>
    <message>
      <source>No step brings this extract to k = {k}: it has {rows} rows. Nothing was written; publish counts instead.</source>
      <translation>Aucune étape ne mène cet extrait à k = {k} : il a {rows} lignes. Rien n'a été écrit ; publiez plutôt des effectifs.</translation>
    </message>
    <message>
      <source>No table was found in sheet «{sheet}» of «{file}»</source>
      <translation>Aucun tableau n'a été trouvé dans la feuille « {sheet} » de « {file} »</translation>
    </message>
    <message>
      <source>No table was found in sheet «{sheet}»: no row holds figures or texts in several columns. Choose another sheet.</source>
      <translation>Aucun tableau n'a été trouvé dans la feuille « {sheet} » : aucune ligne ne porte de chiffres ni de textes dans plusieurs colonnes. Choisissez une autre feuille.</translation>
    </message>
    <message>
      <source>No table was found in «{file}»</source>
      <translation>Aucun tableau n'a été trouvé dans « {file} »</translation>
    </message>
    <message>
      <source>No unit bears this name</source>
      <translation>Aucune unité ne porte ce nom</translation>
    </message>
    <message>
      <source>No unit has a figure for this indicator and period.</source>
      <translation>Aucune unité n'a de chiffre pour cet indicateur et cette période.</translation>
    </message>
    <message>
      <source>No unit is known as urban or rural: the counts do not tell the milieus apart.</source>
      <translation>Aucune unité n'est connue comme urbaine ou rurale : les effectifs ne distinguent pas les milieux.</translation>
    </message>
    <message>
      <source>No unit of the reference zone «{zone}» has a score: nothing to compare with. Choose another zone.</source>
      <translation>Aucune unité de la zone de référence « {zone} » n'a de score : rien à quoi comparer. Choisissez une autre zone.</translation>
    </message>
    <message>
      <source>No unit of «{before}» is in «{after}». Check the code fields, and that both are of the same level.</source>
      <translation>Aucune unité de « {before} » n'est dans « {after} ». Vérifiez les champs de code, et que les deux sont du même niveau.</translation>
    </message>
    <message>
      <source>No unit was chosen. Choose the region or the provinces of the office.</source>
      <translation>Aucune unité n'a été choisie. Choisissez la région ou les provinces du bureau.</translation>
    </message>
    <message>
      <source>No workspace was given: need is read from household size and milieu alone. Give WORKSPACE to use illiteracy and running water too.</source>
      <translation>Aucun espace de travail n'a été donné : le besoin est lu dans la taille des ménages et le milieu seulement. Donnez WORKSPACE pour utiliser aussi l'analphabétisme et l'eau courante.</translation>
    </message>
    <message>
      <source>No {level} of the reference is called {codes}. It knows: {known}.</source>
      <translation>Aucune {level} de la référence ne s'appelle {codes}. La référence connaît : {known}.</translation>
    </message>
    <message>
      <source>No {level} was chosen. Choose at least one, or choose the whole country.</source>
      <translation>Aucune {level} n'a été choisie. Choisissez-en au moins une, ou choisissez tout le pays.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Nobody has shared points. Add at least one row.</source>
      <translation>Personne n'a réparti de points. Ajoutez au moins une ligne.</translation>
    </message>
    <message>
      <source>Nobody of the raster «{layer}» lives in a territory: it does not overlap them, or holds no value above zero. Check both layers' coordinate reference systems.</source>
      <translation>Personne du raster « {layer} » n'habite un territoire : il ne les recouvre pas, ou n'a aucune valeur au-dessus de zéro. Vérifiez les systèmes de coordonnées des deux couches.</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Nœud</translation>
    </message>
    <message>
      <source>Node whose children are weighted (empty: the whole score)</source>
      <translation>Nœud dont les enfants sont pondérés (vide : le score entier)</translation>
    </message>
    <message>
      <source>Nodes in question against their parent</source>
      <translation>Nœuds en question face à leur parent</translation>
    </message>
    <message>
      <source>Nodes of low consistency</source>
      <translation>Nœuds de faible cohérence</translation>
    </message>
    <message>
      <source>Nodes whose aggregation varies (ids; empty: every node)</source>
      <translation>Nœuds dont l'agrégation varie (identifiants ; vide : tous les nœuds)</translation>
    </message>
    <message>
      <source>Nominative</source>
      <translation>Nominatif</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>None (0)</source>
      <translation>Aucune (0)</translation>
    </message>
    <message>
      <source>None of the chosen units has a figure for both {first} and {last}.</source>
      <translation>Aucune des unités choisies n'a de chiffre à la fois pour {first} et {last}.</translation>
    </message>
    <message>
      <source>None of the chosen units has a figure.</source>
      <translation>Aucune des unités choisies n'a de chiffre.</translation>
    </message>
    <message>
      <source>None of the chosen units has a percentile of need for these indicators.</source>
      <translation>Aucune des unités choisies n'a de percentile de besoin pour ces indicateurs.</translation>
    </message>
    <message>
      <source>None of the chosen units is in the top quarter of need for any of these indicators.</source>
      <translation>Aucune des unités choisies n'est dans le quart de plus fort besoin pour l'un de ces indicateurs.</translation>
    </message>
    <message>
      <source>None of the {count} rows can be used (policy {policy}): all have missing deprivations or a sample weight of 0.</source>
      <translation>Aucune des {count} lignes n'est utilisable (règle {policy}) : toutes ont des privations manquantes ou un poids de sondage nul.</translation>
    </message>
    <message>
      <source>None of the {count} rows is poor at k = {k:.4g}: intensity and contributions are missing.</source>
      <translation>Aucune des {count} lignes n'est pauvre à k = {k:.4g} : l'intensité et les contributions sont manquantes.</translation>
    </message>
    <message>
      <source>None of the {count} rows of «{layer}» has a point that can be placed. Check its geometry and its coordinate reference system.</source>
      <translation>Aucune des {count} lignes de « {layer} » n'a de point qui puisse être placé. Vérifiez sa géométrie et son système de coordonnées.</translation>
    </message>
    <message>
      <source>None of the {count} units has both a need and a published coverage ({hidden} are hidden): nothing to class. Check the two fields and the codes.</source>
      <translation>Aucune des {count} unités n'a à la fois un besoin et une couverture publiée ({hidden} sont masquées) : rien à classer. Vérifiez les deux champs et les codes.</translation>
    </message>
    <message>
      <source>None of the {count} units has both a value and a base above 0, so nothing can be smoothed. Choose the base.</source>
      <translation>Aucune des {count} unités n'a à la fois une valeur et une base supérieure à 0 : rien ne peut être lissé. Choisissez la base.</translation>
    </message>
    <message>
      <source>None of the {count} units has enough values to be scored (policy {policy}, at least {threshold:.2f} of the children of each aggregate). Check the data, or lower min_available in the model.</source>
      <translation>Aucune des {count} unités n'a assez de valeurs pour être notée (règle {policy}, au moins {threshold:.2f} des enfants de chaque agrégat). Vérifiez les données, ou abaissez min_available dans le modèle.</translation>
    </message>
    <message>
      <source>None of the {count} units has values for at least {threshold:.2f} of the indicators, as the model asks. Lower min_unit in its screening, or check the data.</source>
      <translation>Aucune des {count} unités n'a de valeurs pour au moins {threshold:.2f} des indicateurs, comme le demande le modèle. Abaissez min_unit dans son tri préalable (screening), ou vérifiez les données.</translation>
    </message>
    <message>
      <source>None of the {count} units is in the workspace (examples: {examples}). Check their codes, or use the workspace of their region.</source>
      <translation>Aucune des {count} unités n'est dans l'espace de travail (exemples : {examples}). Vérifiez leurs codes, ou utilisez l'espace de travail de leur région.</translation>
    </message>
    <message>
      <source>None of the {rows} points lies in a unit: the zeros of this result are probably wrong. Check the coordinate reference systems, swapped coordinates, and the extent of both layers.</source>
      <translation>Aucun des {rows} points n'est dans une unité : les zéros de ce résultat sont probablement faux. Vérifiez les systèmes de coordonnées de référence (SCR), l'ordre des coordonnées et l'emprise des deux couches.</translation>
    </message>
    <message>
      <source>None of the {rows} rows has a point that can be placed: no unit can be counted. Check the geometry of the layer, or name the coordinates (X_FIELD, Y_FIELD) or the field with the unit code (UNIT_FIELD).</source>
      <translation>Aucune des {rows} lignes n'a de point qui puisse être placé : aucune unité ne peut être comptée. Vérifiez la géométrie de la couche, ou nommez les coordonnées (X_FIELD, Y_FIELD) ou le champ du code de l'unité (UNIT_FIELD).</translation>
    </message>
    <message>
      <source>None of the {rows} rows of «{file}» joined a unit of the level chosen. Check the level and the column of codes («{key}»); the list of rows says why for each.</source>
      <translation>Aucune des {rows} lignes de « {file} » n'a joint une unité du niveau choisi. Vérifiez le niveau et la colonne des codes (« {key} ») ; la liste des lignes dit pourquoi pour chacune.</translation>
    </message>
    <message>
      <source>None of the {units} units has a neighbour. Raise TOLERANCE or DISTANCE, or take the nearest units.</source>
      <translation>Aucune des {units} unités n'a de voisine. Augmentez TOLERANCE ou DISTANCE, ou prenez les unités les plus proches.</translation>
    </message>
    <message>
      <source>None of these communes has a need score.</source>
      <translation>Aucune de ces communes n'a de score de besoin.</translation>
    </message>
    <message>
      <source>None of these communes is among the fifth that need most, on any of these indicators.</source>
      <translation>Aucune de ces communes n'est parmi le cinquième au besoin le plus fort, sur aucun de ces indicateurs.</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>Aucune.</translation>
    </message>
    <message>
      <source>None: columns alone</source>
      <translation>Aucun : les colonnes seules</translation>
    </message>
    <message>
      <source>None: no figure was changed differently by both.</source>
      <translation>Aucun : aucun chiffre n'a été modifié différemment par les deux.</translation>
    </message>
    <message>
      <source>None: values as they are</source>
      <translation>Aucun : valeurs telles quelles</translation>
    </message>
    <message>
      <source>Normalisation</source>
      <translation>Normalisation</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>Non posé</translation>
    </message>
    <message>
      <source>Not merged</source>
      <translation>Non fusionné</translation>
    </message>
    <message>
      <source>Not published: estimated by the method that the source or the model names.</source>
      <translation>Non publié : estimé par la méthode que nomme la source ou le modèle.</translation>
    </message>
    <message>
      <source>Not ranked: too few indicators are known.</source>
      <translation>Non classée : trop peu d'indicateurs sont connus.</translation>
    </message>
    <message>
      <source>Not significant</source>
      <translation>Non significatif</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note, title or repeated heading</source>
      <translation>Note, titre ou en-tête répété</translation>
    </message>
    <message>
      <source>Nothing changed: a blank row cannot be told, and a heading below the first row stays a note.</source>
      <translation>Rien n'a changé : on ne peut rien dire d'une ligne vide, et un en-tête placé sous la première ligne reste une note.</translation>
    </message>
    <message>
      <source>Nothing had to be hidden.</source>
      <translation>Rien n'a dû être masqué.</translation>
    </message>
    <message>
      <source>Nothing is written yet; «Write into the workspace» does it.</source>
      <translation>Rien n'est encore écrit ; « Écrire dans l'espace de travail » le fera.</translation>
    </message>
    <message>
      <source>Nothing tells what is far: look at the largest values by eye.</source>
      <translation>Rien ne dit ce qui est loin : regardez vous-même les plus grandes valeurs.</translation>
    </message>
    <message>
      <source>Nothing to judge was given. Choose a workspace or a layer.</source>
      <translation>Rien à juger n'a été donné. Choisissez un espace de travail ou une couche.</translation>
    </message>
    <message>
      <source>Nothing to write: give a PDF file, an HTML page or a folder.</source>
      <translation>Rien à écrire : donnez un fichier PDF, une page HTML ou un dossier.</translation>
    </message>
    <message>
      <source>Nothing varied in the {draws} draws: every rank is that of the model as it is.</source>
      <translation>Rien n'a varié dans les {draws} tirages : chaque rang est celui du modèle tel quel.</translation>
    </message>
    <message>
      <source>Nothing varies in the study of the model «{model}», so no choice can be weighed against another. Let the weights vary, or add another treatment, imputation, normalisation or aggregation.</source>
      <translation>Rien ne varie dans l'étude du modèle « {model} » : aucun choix ne peut être comparé à un autre. Laissez varier les poids, ou ajoutez un autre traitement, une autre imputation, une autre normalisation ou une autre agrégation.</translation>
    </message>
    <message>
      <source>Nothing was chosen at this level yet: choose units by name or on the map.</source>
      <translation>Rien n'a encore été choisi à ce niveau : choisissez des unités par leur nom ou sur la carte.</translation>
    </message>
    <message>
      <source>Nothing was flagged.</source>
      <translation>Rien n'a été signalé.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Rien n'a été trouvé.</translation>
    </message>
    <message>
      <source>Nothing was imported: every figure is the reference's.</source>
      <translation>Rien n'a été importé : chaque chiffre est celui de la référence.</translation>
    </message>
    <message>
      <source>Nothing was merged.</source>
      <translation>Rien n'a été fusionné.</translation>
    </message>
    <message>
      <source>Nothing was written into the workspace.</source>
      <translation>Rien n'a été écrit dans l'espace de travail.</translation>
    </message>
    <message>
      <source>Nothing: keep the result inside the agency</source>
      <translation>Rien : garder le résultat dans l'agence</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Number in the masked layer</source>
      <translation>Numéro dans la couche déplacée</translation>
    </message>
    <message>
      <source>Number of cases</source>
      <translation>Nombre de cas</translation>
    </message>
    <message>
      <source>Number of classes (0: as in the model)</source>
      <translation>Nombre de classes (0 : comme dans le modèle)</translation>
    </message>
    <message>
      <source>Number of families (0: chosen by the silhouette)</source>
      <translation>Nombre de familles (0 : choisi par la silhouette)</translation>
    </message>
    <message>
      <source>Number of households (empty: each point is one household)</source>
      <translation>Nombre de ménages (vide : chaque point est un ménage)</translation>
    </message>
    <message>
      <source>Number of households (empty: each row is one household)</source>
      <translation>Nombre de ménages (vide : chaque ligne est un ménage)</translation>
    </message>
    <message>
      <source>Number of households (empty: one a row)</source>
      <translation>Nombre de ménages (vide : un par ligne)</translation>
    </message>
    <message>
      <source>Number of layers</source>
      <translation>Nombre de couches</translation>
    </message>
    <message>
      <source>Number of neighbours</source>
      <translation>Nombre de voisines</translation>
    </message>
    <message>
      <source>Number of people</source>
      <translation>Nombre de personnes</translation>
    </message>
    <message>
      <source>Number of pixels</source>
      <translation>Nombre de pixels</translation>
    </message>
    <message>
      <source>Number of similar territories</source>
      <translation>Nombre de territoires semblables</translation>
    </message>
    <message>
      <source>Numerator</source>
      <translation>Numérateur</translation>
    </message>
    <message>
      <source>O&amp;rness</source>
      <translation>O&amp;rness</translation>
    </message>
    <message>
      <source>Of these, totals that nothing below them could cover</source>
      <translation>Dont des totaux que rien au-dessous ne pouvait couvrir</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>Bureau</translation>
    </message>
    <message>
      <source>Official run recorded. Communes scored: {count}.</source>
      <translation>Exécution officielle enregistrée. Communes notées : {count}.</translation>
    </message>
    <message>
      <source>Official table</source>
      <translation>Tableau officiel</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>Ancien</translation>
    </message>
    <message>
      <source>Old codes without a new unit</source>
      <translation>Anciens codes sans nouvelle unité</translation>
    </message>
    <message>
      <source>Old figure</source>
      <translation>Chiffre ancien</translation>
    </message>
    <message>
      <source>Older delivery taken because: {reason}</source>
      <translation>Livraison plus ancienne prise parce que : {reason}</translation>
    </message>
    <message>
      <source>On how many the figures rest (n) is read from: {columns}. Figures: {count}, of which without n: {without}.</source>
      <translation>Le nombre de cas sur lequel reposent les chiffres (n) est lu dans : {columns}. Chiffres : {count}, dont sans n : {without}.</translation>
    </message>
    <message>
      <source>On the &amp;map</source>
      <translation>&amp;Sur la carte</translation>
    </message>
    <message>
      <source>On the m&amp;ap</source>
      <translation>Sur la c&amp;arte</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Sur la carte</translation>
    </message>
    <message>
      <source>One dot per commune; band: the middle half, {low} to {high}; line in it: median {median}.</source>
      <translation>Un point par commune ; bande : la moitié centrale, de {low} à {high} ; trait dans la bande : médiane, {median}.</translation>
    </message>
    <message>
      <source>One dot per province; band: the middle half, {low} to {high}; line in it: median {median}.</source>
      <translation>Un point par province ; bande : la moitié du milieu, de {low} à {high} ; trait dedans : médiane {median}.</translation>
    </message>
    <message>
      <source>One dot per region; band: the middle half, {low} to {high}; line in it: median {median}.</source>
      <translation>Un point par région ; bande : la moitié du milieu, de {low} à {high} ; trait dedans : médiane {median}.</translation>
    </message>
    <message>
      <source>One indicator at least stays chosen.</source>
      <translation>Un indicateur au moins reste choisi.</translation>
    </message>
    <message>
      <source>One line a commune, sorted within its family. 1: at home in its family; 0: between two; below 0: nearer to another one.</source>
      <translation>Un trait par commune, triées dans leur famille. 1 : chez elle dans sa famille ; 0 : entre deux ; au-dessous de 0 : plus proche d'une autre.</translation>
    </message>
    <message>
      <source>One number for each child, the first for the highest; separated by «;»</source>
      <translation>Un nombre par enfant, le premier pour le plus élevé ; séparés par « ; »</translation>
    </message>
    <message>
      <source>One or more provinces</source>
      <translation>Une ou plusieurs provinces ou préfectures</translation>
    </message>
    <message>
      <source>One period (empty: all)</source>
      <translation>Une période (vide : toutes)</translation>
    </message>
    <message>
      <source>One period only: no change can be told.</source>
      <translation>Une seule période : aucune évolution ne peut être dite.</translation>
    </message>
    <message>
      <source>One region</source>
      <translation>Une région</translation>
    </message>
    <message>
      <source>One region at a time: {codes} were given. Choose one region, or list the provinces you need.</source>
      <translation>Une région à la fois : {codes} ont été données. Choisissez une seule région, ou listez les provinces et préfectures voulues.</translation>
    </message>
    <message>
      <source>One row a household, without names</source>
      <translation>Une ligne par ménage, sans noms</translation>
    </message>
    <message>
      <source>One strip an indicator</source>
      <translation>Une bande par indicateur</translation>
    </message>
    <message>
      <source>Only cells with beneficiaries</source>
      <translation>Seulement les mailles avec bénéficiaires</translation>
    </message>
    <message>
      <source>Only compare, merge nothing</source>
      <translation>Comparer seulement, ne rien fusionner</translation>
    </message>
    <message>
      <source>Only findings on one import (its identifier or file name; empty: all)</source>
      <translation>Seulement les constats d'un import (son identifiant ou le nom du fichier ; vide : tous)</translation>
    </message>
    <message>
      <source>Only for figures of old units: CSV with from, to, share. Empty: the 2014-2024 crosswalk.</source>
      <translation>Seulement pour les chiffres d'anciennes unités : CSV avec from, to, share. Vide : la table de passage 2014-2024.</translation>
    </message>
    <message>
      <source>Only look: write nothing into the workspace</source>
      <translation>Regarder seulement : ne rien écrire dans l'espace de travail</translation>
    </message>
    <message>
      <source>Only one coordinate field was given («{given}»). Choose both X_FIELD and Y_FIELD.</source>
      <translation>Un seul champ de coordonnées a été donné (« {given} »). Choisissez X_FIELD et Y_FIELD.</translation>
    </message>
    <message>
      <source>Only one unit is hidden: the total minus the other units gives its number. Do not publish totals beside this result, or raise the threshold.</source>
      <translation>Une seule unité est masquée : le total moins les autres unités donne son effectif. Ne publiez pas de totaux à côté de ce résultat, ou relevez le seuil.</translation>
    </message>
    <message>
      <source>Only some features of «{layer}» were asked for: they were read here instead of counted on the server.</source>
      <translation>Seules certaines entités de « {layer} » ont été demandées : elles ont été lues ici au lieu d'être comptées sur le serveur.</translation>
    </message>
    <message>
      <source>Only this period (empty: the latest is mapped)</source>
      <translation>Seulement cette période (vide : la dernière est cartographiée)</translation>
    </message>
    <message>
      <source>Only this programme (empty: all)</source>
      <translation>Seulement ce programme (vide : tous)</translation>
    </message>
    <message>
      <source>Only {count} rows can be used. Under {threshold}, figures would tell about single households, so none are given. If each row is a territory, say so (ROWS).</source>
      <translation>Seules {count} lignes sont utilisables. Au-dessous de {threshold}, des chiffres parleraient de ménages isolés : aucun n'est donné. Si chaque ligne est un territoire, dites-le (ROWS).</translation>
    </message>
    <message>
      <source>Only {count} units have a figure that can be used; at least {least} are needed.</source>
      <translation>Seules {count} unités ont un chiffre utilisable ; il en faut au moins {least}.</translation>
    </message>
    <message>
      <source>Only {draws} draws were made: rank intervals are rough under {wanted}.</source>
      <translation>Seuls {draws} tirages ont été faits : les intervalles de rang sont grossiers au-dessous de {wanted}.</translation>
    </message>
    <message>
      <source>Only {units} of {of} units have a value of each of the {indicators} indicators; principal components need at least {needed}. Use fewer indicators, or fill the missing values first; most are missing in: {emptiest}.</source>
      <translation>Seules {units} unités sur {of} ont une valeur pour chacun des {indicators} indicateurs ; les composantes principales en demandent au moins {needed}. Utilisez moins d'indicateurs, ou complétez d'abord les valeurs manquantes ; il en manque le plus dans : {emptiest}.</translation>
    </message>
    <message>
      <source>Only {units} of {of} units have a value of every indicator; {needed} are needed. Leave out the indicators with many missing values, or fill them first.</source>
      <translation>Seules {units} unités sur {of} ont une valeur de chaque indicateur ; il en faut {needed}. Écartez les indicateurs ayant beaucoup de valeurs manquantes, ou complétez-les d'abord.</translation>
    </message>
    <message>
      <source>Only {unit}</source>
      <translation>Seulement {unit}</translation>
    </message>
    <message>
      <source>Only {used} of {wanted} classes hold units: there are few units, or many equal scores.</source>
      <translation>Seules {used} classes sur {wanted} contiennent des unités : il y a peu d'unités, ou beaucoup de scores égaux.</translation>
    </message>
    <message>
      <source>Open a model file</source>
      <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
      <source>Open a model file…</source>
      <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
      <source>Open a model of the workspace</source>
      <translation>Ouvrir un modèle de l'espace de travail</translation>
    </message>
    <message>
      <source>Open a package to work on</source>
      <translation>Ouvrir un paquet pour y travailler</translation>
    </message>
    <message>
      <source>Open a workspace</source>
      <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
      <source>Open a workspace to compare communes: add the ANSS layers to the project, or choose a .gpkg file.</source>
      <translation>Ouvrez un espace de travail pour comparer des communes : ajoutez les couches ANSS au projet, ou choisissez un fichier .gpkg.</translation>
    </message>
    <message>
      <source>Open a workspace to explore the score: add the ANSS layers to the project, or choose a .gpkg file.</source>
      <translation>Ouvrez un espace de travail pour explorer le score : ajoutez les couches ANSS au projet, ou choisissez un fichier .gpkg.</translation>
    </message>
    <message>
      <source>Open a workspace to see the density of beneficiaries: add the ANSS layers, or choose a .gpkg file.</source>
      <translation>Ouvrez un espace de travail pour voir la densité de bénéficiaires : ajoutez les couches ANSS, ou choisissez un fichier .gpkg.</translation>
    </message>
    <message>
      <source>Open another workspace, or read this one again</source>
      <translation>Ouvrir un autre espace de travail, ou relire celui-ci</translation>
    </message>
    <message>
      <source>Open layer or table to import instead of a file</source>
      <translation>Couche ou table ouverte à importer au lieu d'un fichier</translation>
    </message>
    <message>
      <source>Open the &amp;page to read and print</source>
      <translation>Ouvrir la &amp;page à lire et à imprimer</translation>
    </message>
    <message>
      <source>Open, save, rename or delete a comparison of this workspace</source>
      <translation>Ouvrir, enregistrer, renommer ou supprimer une comparaison de cet espace de travail</translation>
    </message>
    <message>
      <source>Ordered weights (OWA)</source>
      <translation>Poids ordonnés (OWA)</translation>
    </message>
    <message>
      <source>Ordered weights (OWA), the highest child first</source>
      <translation>Poids ordonnés (OWA), l'enfant le plus élevé d'abord</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Other aggregations</source>
      <translation>Autres agrégations</translation>
    </message>
    <message>
      <source>Other indicators</source>
      <translation>Autres indicateurs</translation>
    </message>
    <message>
      <source>Other indicators together ({count}): {points}.</source>
      <translation>Autres indicateurs ensemble ({count}) : {points}.</translation>
    </message>
    <message>
      <source>Other normalisations</source>
      <translation>Autres normalisations</translation>
    </message>
    <message>
      <source>Other policies for missing figures</source>
      <translation>Autres règles pour les chiffres manquants</translation>
    </message>
    <message>
      <source>Other treatments of extreme values</source>
      <translation>Autres traitements des valeurs extrêmes</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Outside every commune</source>
      <translation>Hors de toute commune</translation>
    </message>
    <message>
      <source>Overall rate</source>
      <translation>Taux d'ensemble</translation>
    </message>
    <message>
      <source>Overall rate {rate} per {scale}. {units} units with a rate; {small} of them have a small population. {high} lie above and {low} below the 95 % limits.</source>
      <translation>Taux d'ensemble {rate} pour {scale}. {units} unités avec un taux ; {small} d'entre elles ont une petite population. {high} sont au-dessus et {low} au-dessous des limites à 95 %.</translation>
    </message>
    <message>
      <source>Own peer family</source>
      <translation>Sa famille de pairs</translation>
    </message>
    <message>
      <source>Own province</source>
      <translation>Sa province</translation>
    </message>
    <message>
      <source>Own region</source>
      <translation>Sa région</translation>
    </message>
    <message>
      <source>Own value kept, median (%)</source>
      <translation>Valeur propre gardée, médiane (%)</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>P&amp;ériode</translation>
    </message>
    <message>
      <source>P&amp;ick on the map</source>
      <translation>Choisir sur la carte (&amp;I)</translation>
    </message>
    <message>
      <source>P&amp;ower p</source>
      <translation>P&amp;uissance p</translation>
    </message>
    <message>
      <source>P&amp;rogramme</source>
      <translation>P&amp;rogramme</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF and HTML</source>
      <translation>PDF et HTML</translation>
    </message>
    <message>
      <source>PROVINCE: the workspace knows no province or region called {names}. Give its HCP code or its name.</source>
      <translation>PROVINCE : l'espace de travail ne connaît pas de province ou de région nommée {names}. Donnez son code HCP ou son nom.</translation>
    </message>
    <message>
      <source>Package (*.asdpkg)</source>
      <translation>Paquet (*.asdpkg)</translation>
    </message>
    <message>
      <source>Package from an office: {name}</source>
      <translation>Paquet d'un bureau : {name}</translation>
    </message>
    <message>
      <source>Package received (to open)</source>
      <translation>Paquet reçu (à ouvrir)</translation>
    </message>
    <message>
      <source>Package that came back</source>
      <translation>Paquet revenu</translation>
    </message>
    <message>
      <source>Package, or workspace opened</source>
      <translation>Paquet, ou espace de travail ouvert</translation>
    </message>
    <message>
      <source>Page to read and print (HTML)</source>
      <translation>Page à lire et à imprimer (HTML)</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Pairs that pull against each other</source>
      <translation>Paires qui se contredisent</translation>
    </message>
    <message>
      <source>Pairs that say the same</source>
      <translation>Paires qui disent la même chose</translation>
    </message>
    <message>
      <source>Pairs…</source>
      <translation>Paires…</translation>
    </message>
    <message>
      <source>Pairwise judgements (AHP)</source>
      <translation>Jugements par paires (AHP)</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Part of a unit that is given whole</source>
      <translation>Partie d'une unité donnée entière</translation>
    </message>
    <message>
      <source>Part of the distance: {variable}</source>
      <translation>Part de la distance : {variable}</translation>
    </message>
    <message>
      <source>Passes when |skewness| &lt; 2 or excess kurtosis &lt; 3.5 (OECD/JRC).</source>
      <translation>Convient quand |asymétrie| &lt; 2 ou aplatissement excédentaire &lt; 3,5 (OCDE/CCR).</translation>
    </message>
    <message>
      <source>Pearson</source>
      <translation>Pearson</translation>
    </message>
    <message>
      <source>Peer families</source>
      <translation>Familles de pairs</translation>
    </message>
    <message>
      <source>Peer families ({count})</source>
      <translation>Familles de pairs ({count})</translation>
    </message>
    <message>
      <source>Peer families of communes</source>
      <translation>Familles de pairs des communes</translation>
    </message>
    <message>
      <source>Peer family of each (median)</source>
      <translation>Famille de pairs de chacune (médiane)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>People invented</source>
      <translation>Personnes inventées</translation>
    </message>
    <message>
      <source>People of the same class in the whole population, by row</source>
      <translation>Personnes de la même classe dans toute la population, par ligne</translation>
    </message>
    <message>
      <source>People or households behind the value</source>
      <translation>Personnes ou ménages derrière la valeur</translation>
    </message>
    <message>
      <source>People per km²</source>
      <translation>Habitants par km²</translation>
    </message>
    <message>
      <source>Percentage above 100</source>
      <translation>Pourcentage supérieur à 100</translation>
    </message>
    <message>
      <source>Percentile</source>
      <translation>Percentile</translation>
    </message>
    <message>
      <source>Percentile of need among {units}: 100 = the highest need. Band: the middle half.</source>
      <translation>Percentile de besoin parmi {units} : 100 = le besoin le plus élevé. Bande : la moitié du milieu.</translation>
    </message>
    <message>
      <source>Percentile rank</source>
      <translation>Rang percentile</translation>
    </message>
    <message>
      <source>Percentile ranks</source>
      <translation>Rangs percentiles</translation>
    </message>
    <message>
      <source>Peri&amp;od of the figures</source>
      <translation>Péri&amp;ode des chiffres</translation>
    </message>
    <message>
      <source>Peri&amp;od:</source>
      <translation>Péri&amp;ode :</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Period (year-month)</source>
      <translation>Période (année-mois)</translation>
    </message>
    <message>
      <source>Period before</source>
      <translation>Période précédente</translation>
    </message>
    <message>
      <source>Period field</source>
      <translation>Champ contenant la période</translation>
    </message>
    <message>
      <source>Period not said</source>
      <translation>Période non dite</translation>
    </message>
    <message>
      <source>Period of every row, where no field says it</source>
      <translation>Période de toutes les lignes, si aucun champ ne la dit</translation>
    </message>
    <message>
      <source>Period of the denominators</source>
      <translation>Période des dénominateurs</translation>
    </message>
    <message>
      <source>Period of the figures, where the file does not say it</source>
      <translation>Période des chiffres, si le fichier ne la dit pas</translation>
    </message>
    <message>
      <source>Period of the figures: {periods}</source>
      <translation>Période des chiffres : {periods}</translation>
    </message>
    <message>
      <source>Period of the layer, such as 2024, 2024-06 or 2024-Q2</source>
      <translation>Période de la couche, par exemple 2024, 2024-06 ou 2024-Q2</translation>
    </message>
    <message>
      <source>Period unknown</source>
      <translation>Période inconnue</translation>
    </message>
    <message>
      <source>Period {period}, {programme}.</source>
      <translation>Période {period}, {programme}.</translation>
    </message>
    <message>
      <source>Period: {period} · programme: {programme}</source>
      <translation>Période : {period} · programme : {programme}</translation>
    </message>
    <message>
      <source>Periodicity</source>
      <translation>Périodicité</translation>
    </message>
    <message>
      <source>Periods</source>
      <translation>Périodes</translation>
    </message>
    <message>
      <source>Permutations</source>
      <translation>Permutations</translation>
    </message>
    <message>
      <source>Picture (*.png);;PDF (*.pdf);;SVG drawing (*.svg)</source>
      <translation>Image (*.png);;PDF (*.pdf);;Dessin SVG (*.svg)</translation>
    </message>
    <message>
      <source>Picture copied.</source>
      <translation>Image copiée.</translation>
    </message>
    <message>
      <source>Picture of the first rows</source>
      <translation>Image des premières lignes</translation>
    </message>
    <message>
      <source>Pixel (m)</source>
      <translation>Pixel (m)</translation>
    </message>
    <message>
      <source>Pixel in metres (empty: bandwidth / 20)</source>
      <translation>Pixel en mètres (vide : rayon / 20)</translation>
    </message>
    <message>
      <source>Pixels hidden</source>
      <translation>Pixels masqués</translation>
    </message>
    <message>
      <source>Pixels whose centre lies inside</source>
      <translation>Pixels dont le centre est à l'intérieur</translation>
    </message>
    <message>
      <source>Places with fewer than {threshold} points within the bandwidth are empty, whether they hold some or none; that hides {percent} % of the total. Values are rounded to 0.2 %.</source>
      <translation>Les lieux avec moins de {threshold} points dans le rayon sont vides, qu'ils en aient ou non ; cela masque {percent} % du total. Les valeurs sont arrondies à 0,2 %.</translation>
    </message>
    <message>
      <source>Plane of the grid (equal areas, metres)</source>
      <translation>Plan de la grille (surfaces égales, mètres)</translation>
    </message>
    <message>
      <source>Point (1.5)</source>
      <translation>Point (1.5)</translation>
    </message>
    <message>
      <source>Points (households, facilities)</source>
      <translation>Points (ménages, équipements)</translation>
    </message>
    <message>
      <source>Points are up to {far} m from their true place: distances computed from masked points are invalid. Compute access to services on the true points, in the secure step, and publish the aggregated result.</source>
      <translation>Les points sont à {far} m au plus de leur vrai lieu : les distances calculées depuis des points déplacés ne valent rien. Calculez l'accès aux services sur les vrais points, dans l'étape protégée, et publiez le résultat agrégé.</translation>
    </message>
    <message>
      <source>Points given by people</source>
      <translation>Points donnés par les personnes</translation>
    </message>
    <message>
      <source>Points in no unit</source>
      <translation>Points dans aucune unité</translation>
    </message>
    <message>
      <source>Points invented</source>
      <translation>Points inventés</translation>
    </message>
    <message>
      <source>Points masked</source>
      <translation>Points déplacés</translation>
    </message>
    <message>
      <source>Points of score</source>
      <translation>Points de score</translation>
    </message>
    <message>
      <source>Points of the score above the mean of the communes.</source>
      <translation>Points du score au-dessus de la moyenne des communes.</translation>
    </message>
    <message>
      <source>Points of the score by domain</source>
      <translation>Points du score par domaine</translation>
    </message>
    <message>
      <source>Points of unknown milieu, moved as rural</source>
      <translation>Points de milieu inconnu, déplacés comme ruraux</translation>
    </message>
    <message>
      <source>Points on a border</source>
      <translation>Points sur une limite</translation>
    </message>
    <message>
      <source>Points outside every unit</source>
      <translation>Points hors de toute unité</translation>
    </message>
    <message>
      <source>Points outside the cells</source>
      <translation>Points hors des mailles</translation>
    </message>
    <message>
      <source>Points outside their unit</source>
      <translation>Points hors de leur unité</translation>
    </message>
    <message>
      <source>Points that could not stay in their province</source>
      <translation>Points qui n'ont pu rester dans leur province</translation>
    </message>
    <message>
      <source>Points used</source>
      <translation>Points utilisés</translation>
    </message>
    <message>
      <source>Points where units overlap</source>
      <translation>Points là où des unités se chevauchent</translation>
    </message>
    <message>
      <source>Poor and deprived (%)</source>
      <translation>Pauvres et privés (%)</translation>
    </message>
    <message>
      <source>Poor: a weighted share of deprivations of {k} or more (Alkire and Foster 2011).</source>
      <translation>Pauvre : une part pondérée de privations de {k} ou plus (Alkire et Foster 2011).</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Population</translation>
    </message>
    <message>
      <source>Population (count)</source>
      <translation>Population (effectif)</translation>
    </message>
    <message>
      <source>Population at risk</source>
      <translation>Population exposée</translation>
    </message>
    <message>
      <source>Population at risk (logarithmic)</source>
      <translation>Population exposée (échelle logarithmique)</translation>
    </message>
    <message>
      <source>Population of each commune at the latest census, as discs.</source>
      <translation>Population de chaque commune au dernier recensement, en disques.</translation>
    </message>
    <message>
      <source>Population raster (its populated pixels give the populated area)</source>
      <translation>Raster de population (ses pixels peuplés donnent la superficie peuplée)</translation>
    </message>
    <message>
      <source>Population raster, to spread by (empty: evenly over the area)</source>
      <translation>Raster de population, pour répartir (vide : également sur la surface)</translation>
    </message>
    <message>
      <source>Position (longitude latitude)</source>
      <translation>Position (longitude latitude)</translation>
    </message>
    <message>
      <source>Possible values</source>
      <translation>Valeurs possibles</translation>
    </message>
    <message>
      <source>PostGIS on the server of «{layer}» is absent or too old to count there (found {version}; 2.5 is needed): the rows were read here instead.</source>
      <translation>PostGIS est absent du serveur de « {layer} » ou trop ancien pour y compter (trouvé {version} ; il faut 2.5) : les lignes ont été lues ici.</translation>
    </message>
    <message>
      <source>Poverty by group</source>
      <translation>Pauvreté par groupe</translation>
    </message>
    <message>
      <source>Poverty cut-off k (a fraction)</source>
      <translation>Seuil de pauvreté k (une fraction)</translation>
    </message>
    <message>
      <source>Poverty status of territories</source>
      <translation>Statut de pauvreté des territoires</translation>
    </message>
    <message>
      <source>Power mean</source>
      <translation>Moyenne généralisée (puissance)</translation>
    </message>
    <message>
      <source>Prefecture of {name}</source>
      <translation>Préfecture de {name}</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présents</translation>
    </message>
    <message>
      <source>Principal component</source>
      <translation>Composante principale</translation>
    </message>
    <message>
      <source>Print the base beside the rate, smooth it, or group the units.</source>
      <translation>Imprimez la base à côté du taux, lissez-le, ou regroupez les unités.</translation>
    </message>
    <message>
      <source>Priorities: need and coverage</source>
      <translation>Priorités : besoin et couverture</translation>
    </message>
    <message>
      <source>Priorities: need and coverage, by commune</source>
      <translation>Priorités : besoin et couverture, par commune</translation>
    </message>
    <message>
      <source>Priority rank (1 = first)</source>
      <translation>Rang de priorité (1 = premier)</translation>
    </message>
    <message>
      <source>Priority typology</source>
      <translation>Typologie des priorités</translation>
    </message>
    <message>
      <source>Priority typology: need and coverage</source>
      <translation>Typologie des priorités : besoin et couverture</translation>
    </message>
    <message>
      <source>Priority: {need} of {need_break} or more ({need_origin}) and {coverage} of {coverage_break} or less ({coverage_origin}).</source>
      <translation>Priorité : {need} de {need_break} ou plus ({need_origin}) et {coverage} de {coverage_break} ou moins ({coverage_origin}).</translation>
    </message>
    <message>
      <source>Profile across indicators</source>
      <translation>Profil sur plusieurs indicateurs</translation>
    </message>
    <message>
      <source>Profile in percentiles</source>
      <translation>Profil en percentiles</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>Programme field</source>
      <translation>Champ contenant le programme</translation>
    </message>
    <message>
      <source>Programme of every row, where no field says it</source>
      <translation>Programme de toutes les lignes, si aucun champ ne le dit</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <source>Prosecutor</source>
      <translation>Procureur</translation>
    </message>
    <message>
      <source>Protect a table before publication</source>
      <translation>Protéger un tableau avant publication</translation>
    </message>
    <message>
      <source>Protect and p&amp;ublish…</source>
      <translation>Protéger et p&amp;ublier…</translation>
    </message>
    <message>
      <source>Protected like a recorded run. To copy or export it, publish it: the workspace then remembers it.</source>
      <translation>Protégé comme une exécution enregistrée. Pour copier ou exporter, publiez : l'espace de travail s'en souvient alors.</translation>
    </message>
    <message>
      <source>Protected on {date}.</source>
      <translation>Protégé le {date}.</translation>
    </message>
    <message>
      <source>Protected table</source>
      <translation>Tableau protégé</translation>
    </message>
    <message>
      <source>Protecting small counts</source>
      <translation>Protection des petits effectifs</translation>
    </message>
    <message>
      <source>Protection</source>
      <translation>Protection</translation>
    </message>
    <message>
      <source>Protection of a table</source>
      <translation>Protection d'un tableau</translation>
    </message>
    <message>
      <source>Protection: {how}; threshold: {threshold} households; data of {period}.</source>
      <translation>Protection : {how} ; seuil : {threshold} ménages ; données de {period}.</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>Province</translation>
    </message>
    <message>
      <source>Province (Arabic)</source>
      <translation>Province (arabe)</translation>
    </message>
    <message>
      <source>Province (French)</source>
      <translation>Province (français)</translation>
    </message>
    <message>
      <source>Province code</source>
      <translation>Code de la province</translation>
    </message>
    <message>
      <source>Province of each commune</source>
      <translation>Province de chaque commune</translation>
    </message>
    <message>
      <source>Province of {name}</source>
      <translation>Province de {name}</translation>
    </message>
    <message>
      <source>Province or prefecture</source>
      <translation>Province ou préfecture</translation>
    </message>
    <message>
      <source>Provinces</source>
      <translation>Provinces</translation>
    </message>
    <message>
      <source>Provinces and prefectures</source>
      <translation>Provinces et préfectures</translation>
    </message>
    <message>
      <source>Provinces and prefectures of Morocco, HCP codes.</source>
      <translation>Provinces et préfectures du Maroc, codes HCP.</translation>
    </message>
    <message>
      <source>Pseudo p-value</source>
      <translation>Pseudo-valeur p</translation>
    </message>
    <message>
      <source>Put the chart or the table on a print layout</source>
      <translation>Mettre le graphique ou le tableau sur une mise en page</translation>
    </message>
    <message>
      <source>QGIS project (*.qgz)</source>
      <translation>Projet QGIS (*.qgz)</translation>
    </message>
    <message>
      <source>QUANTILES: «{text}» is no list of numbers between 0 and 1 (for example 0.1, 0.9).</source>
      <translation>QUANTILES : « {text} » n'est pas une liste de nombres entre 0 et 1 (par exemple 0.1, 0.9).</translation>
    </message>
    <message>
      <source>QUASI_FIELDS is empty: name the fields an outsider may know (commune, milieu, age band, family size).</source>
      <translation>QUASI_FIELDS est vide : nommez les champs qu'un tiers peut connaître (commune, milieu, tranche d'âge, taille de famille).</translation>
    </message>
    <message>
      <source>Quadrant of need and coverage</source>
      <translation>Quadrant de besoin et de couverture</translation>
    </message>
    <message>
      <source>Quality of the figures</source>
      <translation>Qualité des chiffres</translation>
    </message>
    <message>
      <source>Quality of the figures: {name}</source>
      <translation>Qualité des chiffres : {name}</translation>
    </message>
    <message>
      <source>Quantiles, between 0 and 1 (for example 0.1, 0.9)</source>
      <translation>Quantiles, entre 0 et 1 (par exemple 0.1, 0.9)</translation>
    </message>
    <message>
      <source>Quartic</source>
      <translation>Quartique</translation>
    </message>
    <message>
      <source>REFERENCE: the workspace «{path}» holds no peer families. Run «Peer families» with this workspace first, or choose a province, region or country as reference.</source>
      <translation>REFERENCE : l'espace de travail « {path} » ne contient pas de familles de pairs. Lancez d'abord « Familles de pairs » avec cet espace de travail, ou choisissez province, région ou pays comme référence.</translation>
    </message>
    <message>
      <source>RURAL_FAR_M ({far} m) is below RURAL_M ({near} m); the few far points must be able to go further.</source>
      <translation>RURAL_FAR_M ({far} m) est inférieur à RURAL_M ({near} m) ; les quelques points éloignés doivent pouvoir aller plus loin.</translation>
    </message>
    <message>
      <source>Radar across indicators</source>
      <translation>Radar sur plusieurs indicateurs</translation>
    </message>
    <message>
      <source>Range left, in times the range asked</source>
      <translation>Intervalle laissé, en fois l'intervalle demandé</translation>
    </message>
    <message>
      <source>Range to be left to a reader (empty: the threshold)</source>
      <translation>Intervalle à laisser à un lecteur (vide : le seuil)</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Rank (1 = highest need)</source>
      <translation>Rang (1 = besoin le plus élevé)</translation>
    </message>
    <message>
      <source>Rank (1 = most alike, 0 = the commune itself)</source>
      <translation>Rang (1 = la plus semblable, 0 = la commune elle-même)</translation>
    </message>
    <message>
      <source>Rank 1, the highest need, is at the top.</source>
      <translation>Le rang 1, besoin le plus élevé, est en haut.</translation>
    </message>
    <message>
      <source>Rank after</source>
      <translation>Rang après</translation>
    </message>
    <message>
      <source>Rank among all communes; rank 1 = highest need</source>
      <translation>Rang parmi toutes les communes ; rang 1 = besoin le plus élevé</translation>
    </message>
    <message>
      <source>Rank among all units; {meaning}</source>
      <translation>Rang parmi toutes les unités ; {meaning}</translation>
    </message>
    <message>
      <source>Rank among the units of the reference zone</source>
      <translation>Rang parmi les unités de la zone de référence</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Rang avant</translation>
    </message>
    <message>
      <source>Rank between {low} and {high} in 90 % of {draws} draws of the weights (± {spread} %, seed {seed}).</source>
      <translation>Rang entre {low} et {high} dans 90 % de {draws} tirages des poids (± {spread} %, graine {seed}).</translation>
    </message>
    <message>
      <source>Rank change</source>
      <translation>Changement de rang</translation>
    </message>
    <message>
      <source>Rank change (negative: nearer to the highest need)</source>
      <translation>Changement de rang (négatif : plus près du besoin le plus élevé)</translation>
    </message>
    <message>
      <source>Rank correlation</source>
      <translation>Corrélation des rangs</translation>
    </message>
    <message>
      <source>Rank correlation (Spearman)</source>
      <translation>Corrélation des rangs (Spearman)</translation>
    </message>
    <message>
      <source>Rank correlation (Spearman): dark red is 1.</source>
      <translation>Corrélation des rangs (Spearman) : rouge foncé vaut 1.</translation>
    </message>
    <message>
      <source>Rank in the country</source>
      <translation>Rang dans le pays</translation>
    </message>
    <message>
      <source>Rank in the final score: {method}</source>
      <translation>Rang dans le score final : {method}</translation>
    </message>
    <message>
      <source>Rank in the workspace</source>
      <translation>Rang dans l'espace de travail</translation>
    </message>
    <message>
      <source>Rank in the zone</source>
      <translation>Rang dans la zone</translation>
    </message>
    <message>
      <source>Rank in zone</source>
      <translation>Rang dans la zone</translation>
    </message>
    <message>
      <source>Rank interval (90 %)</source>
      <translation>Intervalle de rang (90 %)</translation>
    </message>
    <message>
      <source>Rank interval: best</source>
      <translation>Intervalle de rang : meilleur</translation>
    </message>
    <message>
      <source>Rank interval: worst</source>
      <translation>Intervalle de rang : moins bon</translation>
    </message>
    <message>
      <source>Rank minus rank with {model}: below 0, nearer to the highest need</source>
      <translation>Rang moins rang avec {model} : au-dessous de 0, plus près du besoin le plus élevé</translation>
    </message>
    <message>
      <source>Rank under the model (1 = highest need)</source>
      <translation>Rang selon le modèle (1 = besoin le plus élevé)</translation>
    </message>
    <message>
      <source>Rank {first}</source>
      <translation>Rang {first}</translation>
    </message>
    <message>
      <source>Rank {rank} of {count}</source>
      <translation>Rang {rank} sur {count}</translation>
    </message>
    <message>
      <source>Rank, {zone}</source>
      <translation>Rang, {zone}</translation>
    </message>
    <message>
      <source>Rank: {name}</source>
      <translation>Rang : {name}</translation>
    </message>
    <message>
      <source>Ranked bars</source>
      <translation>Barres classées</translation>
    </message>
    <message>
      <source>Rankin&amp;g</source>
      <translation>Ra&amp;ngs</translation>
    </message>
    <message>
      <source>Ranking copied ({count} rows).</source>
      <translation>Classement copié ({count} lignes).</translation>
    </message>
    <message>
      <source>Ranking of the communes</source>
      <translation>Classement des communes</translation>
    </message>
    <message>
      <source>Ranking with intervals</source>
      <translation>Classement avec intervalles</translation>
    </message>
    <message>
      <source>Ranks</source>
      <translation>Rangs</translation>
    </message>
    <message>
      <source>Ranks among {units}; {meaning}.</source>
      <translation>Rangs parmi {units} ; {meaning}.</translation>
    </message>
    <message>
      <source>Ranks by method</source>
      <translation>Rangs par méthode</translation>
    </message>
    <message>
      <source>Ranks compared with the saved model.</source>
      <translation>Rangs comparés à ceux du modèle enregistré.</translation>
    </message>
    <message>
      <source>Ranks compared with «{title}» ({where}).</source>
      <translation>Rangs comparés à ceux de « {title} » ({where}).</translation>
    </message>
    <message>
      <source>Ranks count the {units} of this workspace.</source>
      <translation>Les rangs comptent les {units} de cet espace de travail.</translation>
    </message>
    <message>
      <source>Ranks {first} to {last}</source>
      <translation>Rangs {first} à {last}</translation>
    </message>
    <message>
      <source>Ranks, 1 first</source>
      <translation>Rangs, 1 en premier</translation>
    </message>
    <message>
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Raster in degrees: weigh pixels by their area (means, shares, quantiles)</source>
      <translation>Raster en degrés : peser les pixels par leur surface (moyennes, parts, quantiles)</translation>
    </message>
    <message>
      <source>Raster of weights (for the weighted mean and share)</source>
      <translation>Raster des poids (pour la moyenne et la part pondérées)</translation>
    </message>
    <message>
      <source>Rate of the neighbourhood</source>
      <translation>Taux du voisinage</translation>
    </message>
    <message>
      <source>Rate per (100: percent)</source>
      <translation>Taux pour (100 : pour cent)</translation>
    </message>
    <message>
      <source>Rates above their maximum</source>
      <translation>Taux au-dessus de leur maximum</translation>
    </message>
    <message>
      <source>Rates above their maximum, and the likely reason</source>
      <translation>Taux au-dessus de leur maximum, et la raison probable</translation>
    </message>
    <message>
      <source>Rates of small areas</source>
      <translation>Taux de petites zones</translation>
    </message>
    <message>
      <source>Rates of small areas: {title}</source>
      <translation>Taux de petites zones : {title}</translation>
    </message>
    <message>
      <source>Rates on a small base</source>
      <translation>Taux sur une petite base</translation>
    </message>
    <message>
      <source>Raw and smoothed</source>
      <translation>Brut et lissé</translation>
    </message>
    <message>
      <source>Raw rate</source>
      <translation>Taux brut</translation>
    </message>
    <message>
      <source>Raw rate to the right, smoothed rate upwards</source>
      <translation>Taux brut vers la droite, taux lissé vers le haut</translation>
    </message>
    <message>
      <source>Read in «{sheet}»: rows {rows}, columns {columns}. Columns recognised as indicators: {indicators}.</source>
      <translation>Lu dans « {sheet} » : lignes {rows}, colonnes {columns}. Colonnes reconnues comme indicateurs : {indicators}.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>Reading rule kept from last time</source>
      <translation>Règle de lecture gardée de la dernière fois</translation>
    </message>
    <message>
      <source>Reading rule to use again (JSON)</source>
      <translation>Règle de lecture à réutiliser (JSON)</translation>
    </message>
    <message>
      <source>Reading the figures of this milieu…</source>
      <translation>Lecture des chiffres de ce milieu…</translation>
    </message>
    <message>
      <source>Reading the rows again</source>
      <translation>Nouvelle lecture des lignes</translation>
    </message>
    <message>
      <source>Reading the workspace</source>
      <translation>Lecture de l'espace de travail</translation>
    </message>
    <message>
      <source>Reading the workspace…</source>
      <translation>Lecture de l'espace de travail…</translation>
    </message>
    <message>
      <source>Reading «{file}»</source>
      <translation>Lecture de « {file} »</translation>
    </message>
    <message>
      <source>Ready-made chains</source>
      <translation>Chaînes prêtes à l'emploi</translation>
    </message>
    <message>
      <source>Ready-made choices: the highest needs of a zone, saved lists</source>
      <translation>Choix tout prêts : les besoins les plus élevés d'une zone, les listes enregistrées</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Reason to take a delivery older than the last (kept)</source>
      <translation>Raison de prendre une livraison plus ancienne que la dernière (gardée)</translation>
    </message>
    <message>
      <source>Reason, kept with the import</source>
      <translation>Raison, gardée avec l'import</translation>
    </message>
    <message>
      <source>Reasons against the peer family were asked for without a workspace, and families are kept in one. Give the workspace, or choose another reference.</source>
      <translation>Les raisons par rapport à la famille de pairs ont été demandées sans espace de travail, or les familles y sont gardées. Donnez l'espace de travail, ou choisissez une autre référence.</translation>
    </message>
    <message>
      <source>Reasons are told against</source>
      <translation>Les raisons sont dites par rapport à</translation>
    </message>
    <message>
      <source>Recognised by its headings</source>
      <translation>Reconnu par ses titres</translation>
    </message>
    <message>
      <source>Recognised by its headings: {family}. Indicators: {indicators}; period: {periods}; milieu: {milieus}.</source>
      <translation>Reconnu par ses titres : {family}. Indicateurs : {indicators} ; période : {periods} ; milieu : {milieus}.</translation>
    </message>
    <message>
      <source>Record the families in the workspace</source>
      <translation>Enregistrer les familles dans l'espace de travail</translation>
    </message>
    <message>
      <source>Record the run in the workspace</source>
      <translation>Enregistrer l'exécution dans l'espace de travail</translation>
    </message>
    <message>
      <source>Record the run in the workspace, when one is given</source>
      <translation>Enregistrer l'exécution dans l'espace de travail, s'il est donné</translation>
    </message>
    <message>
      <source>Record the saved model as the official run</source>
      <translation>Faire du modèle enregistré l'exécution officielle</translation>
    </message>
    <message>
      <source>Recorded and protected: it can be copied and exported.</source>
      <translation>Enregistré et protégé : peut être copié et exporté.</translation>
    </message>
    <message>
      <source>Recorded counts, {when}</source>
      <translation>Effectifs enregistrés, {when}</translation>
    </message>
    <message>
      <source>Recorded counts, {when}: NOT protected</source>
      <translation>Effectifs enregistrés, {when} : NON protégés</translation>
    </message>
    <message>
      <source>Recording the official run</source>
      <translation>Enregistrement de l'exécution officielle</translation>
    </message>
    <message>
      <source>Recording the official run…</source>
      <translation>Enregistrement de l'exécution officielle…</translation>
    </message>
    <message>
      <source>Red: together; blue: opposed; framed: above 0.92 (redundant) or below -0.4 (conflicting). More means more need.</source>
      <translation>Rouge : ensemble ; bleu : à l'opposé ; encadré : au-dessus de 0,92 (redondants) ou au-dessous de −0,4 (opposés). Plus élevé signifie plus de besoin.</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Y)</source>
      <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>Reference &amp;commune</source>
      <translation>&amp;Commune de référence</translation>
    </message>
    <message>
      <source>Reference basis</source>
      <translation>Base de la référence</translation>
    </message>
    <message>
      <source>Reference code</source>
      <translation>Code de référence</translation>
    </message>
    <message>
      <source>Reference commune</source>
      <translation>Commune de référence</translation>
    </message>
    <message>
      <source>Reference figures and cards come from the centre; make an indicator of the office instead.</source>
      <translation>Les chiffres et fiches de référence viennent du centre ; faites plutôt un indicateur du bureau.</translation>
    </message>
    <message>
      <source>Reference line of the coverage</source>
      <translation>Ligne de référence de la couverture</translation>
    </message>
    <message>
      <source>Reference shipped with the plugin</source>
      <translation>Référence livrée avec l'extension</translation>
    </message>
    <message>
      <source>Reference system of these coordinates</source>
      <translation>Système de référence de ces coordonnées</translation>
    </message>
    <message>
      <source>Reference value</source>
      <translation>Valeur de la référence</translation>
    </message>
    <message>
      <source>Reference zone</source>
      <translation>Zone de référence</translation>
    </message>
    <message>
      <source>Reference zone (code)</source>
      <translation>Zone de référence (code)</translation>
    </message>
    <message>
      <source>Reference: {licence}</source>
      <translation>Référence : {licence}</translation>
    </message>
    <message>
      <source>Reference: {source}</source>
      <translation>Référence : {source}</translation>
    </message>
    <message>
      <source>Refused, nothing was written: {reasons}. This working mode is for the secure step only. Compute the result again with «Hide counts below» at 2 or more, or mask the points, or take these layers away.</source>
      <translation>Refusé, rien n'a été écrit : {reasons}. Ce mode de travail n'est fait que pour l'étape protégée. Recalculez le résultat avec « Masquer les effectifs inférieurs à » à 2 ou plus, déplacez les points, ou retirez ces couches.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <source>Region (Arabic)</source>
      <translation>Région (arabe)</translation>
    </message>
    <message>
      <source>Region (French)</source>
      <translation>Région (français)</translation>
    </message>
    <message>
      <source>Region code</source>
      <translation>Code de la région</translation>
    </message>
    <message>
      <source>Region of each commune</source>
      <translation>Région de chaque commune</translation>
    </message>
    <message>
      <source>Region of each province</source>
      <translation>Région de chaque province</translation>
    </message>
    <message>
      <source>Region: {name}</source>
      <translation>Région : {name}</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Régions</translation>
    </message>
    <message>
      <source>Regions of Morocco, HCP codes.</source>
      <translation>Régions du Maroc, codes HCP.</translation>
    </message>
    <message>
      <source>Regroup the children, or say that the node holds several things.</source>
      <translation>Regroupez les enfants, ou dites que le nœud réunit plusieurs choses.</translation>
    </message>
    <message>
      <source>Remove a list</source>
      <translation>Retirer une liste</translation>
    </message>
    <message>
      <source>Remove all chosen units.</source>
      <translation>Retirer toutes les unités choisies.</translation>
    </message>
    <message>
      <source>Remove {unit}</source>
      <translation>Retirer {unit}</translation>
    </message>
    <message>
      <source>Removed what interrupted runs had left unfinished: {count} ({names}).</source>
      <translation>Ce que des exécutions interrompues avaient laissé inachevé a été supprimé : {count} ({names}).</translation>
    </message>
    <message>
      <source>Rename the comparison</source>
      <translation>Renommer la comparaison</translation>
    </message>
    <message>
      <source>Repair unit codes</source>
      <translation>Réparer les codes des unités</translation>
    </message>
    <message>
      <source>Replace the workspace if it exists (results kept in it are lost)</source>
      <translation>Remplacer l'espace de travail s'il existe (les résultats qu'il contient sont perdus)</translation>
    </message>
    <message>
      <source>Replaced ({shown} of {all})</source>
      <translation>Remplacés ({shown} sur {all})</translation>
    </message>
    <message>
      <source>Report (HTML page)</source>
      <translation>Rapport (page HTML)</translation>
    </message>
    <message>
      <source>Report (PDF)</source>
      <translation>Rapport (PDF)</translation>
    </message>
    <message>
      <source>Report page</source>
      <translation>Page de rapport</translation>
    </message>
    <message>
      <source>Resolution (dots per inch)</source>
      <translation>Résolution (points par pouce)</translation>
    </message>
    <message>
      <source>Ring: the reference. {above} of {count} communes are above it.</source>
      <translation>Anneau : la référence. {above} communes sur {count} sont au-dessus.</translation>
    </message>
    <message>
      <source>Risk (%)</source>
      <translation>Risque (%)</translation>
    </message>
    <message>
      <source>Risk of being found again</source>
      <translation>Risque d'être retrouvé</translation>
    </message>
    <message>
      <source>Ro&amp;ws chosen are…</source>
      <translation>Les li&amp;gnes choisies sont…</translation>
    </message>
    <message>
      <source>Robust z</source>
      <translation>z robuste</translation>
    </message>
    <message>
      <source>Robust z beyond which a value is far</source>
      <translation>z robuste au-delà duquel une valeur est loin</translation>
    </message>
    <message>
      <source>Robust z beyond {limit} is far; figures older than {age} years are old, counted from {date}.</source>
      <translation>Loin : z robuste au-delà de {limit}. Ancien : âge en années au-delà de {age}, compté au {date}.</translation>
    </message>
    <message>
      <source>Robustness of a need score</source>
      <translation>Robustesse d'un score de besoin</translation>
    </message>
    <message>
      <source>Robustness of the ranking</source>
      <translation>Robustesse du classement</translation>
    </message>
    <message>
      <source>Robustness of the ranking: {title}</source>
      <translation>Robustesse du classement : {title}</translation>
    </message>
    <message>
      <source>Robustness, left out since it cannot work here: «{variant}». Reason: {fault}</source>
      <translation>Robustesse, écartée parce qu'elle ne peut fonctionner ici : « {variant} ». Raison : {fault}</translation>
    </message>
    <message>
      <source>Robustness, with the choices «{variant}», which cannot work together: {fault}</source>
      <translation>Robustesse, avec les choix « {variant} », qui ne peuvent pas aller ensemble : {fault}</translation>
    </message>
    <message>
      <source>Robustness, with the choices «{variant}», which these figures do not allow: {fault}</source>
      <translation>Robustesse, avec les choix « {variant} », que ces chiffres ne permettent pas : {fault}</translation>
    </message>
    <message>
      <source>Robustness, {setting}: «{found}» is unknown. Choices: {known}.</source>
      <translation>Robustesse, {setting} : « {found} » est inconnu. Choix possibles : {known}.</translation>
    </message>
    <message>
      <source>Robustness: the interval {found} is not made of two rising shares between 0 and 1, such as 0.05 and 0.95.</source>
      <translation>Robustesse : l'intervalle {found} n'est pas fait de deux parts croissantes entre 0 et 1, comme 0,05 et 0,95.</translation>
    </message>
    <message>
      <source>Robustness: the size of the top group is {found}. Give a whole number of units (150), or a share of them below 1 (0.1).</source>
      <translation>Robustesse : la taille du groupe de tête est {found}. Donnez un nombre entier d'unités (150), ou une part d'entre elles inférieure à 1 (0,1).</translation>
    </message>
    <message>
      <source>Robustness: the spread of the weights is {found}. Give a share from 0 to less than 1: 0.25 moves each weight by up to 25 %.</source>
      <translation>Robustesse : l'étendue des poids est {found}. Donnez une part de 0 à moins de 1 : 0,25 fait varier chaque poids de 25 % au plus.</translation>
    </message>
    <message>
      <source>Robustness: {setting} is {found}; a value from {low} to {high} is expected. Change it.</source>
      <translation>Robustesse : {setting} vaut {found} ; une valeur de {low} à {high} est attendue. Changez-la.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Round every count, sums kept</source>
      <translation>Arrondir chaque effectif, sommes gardées</translation>
    </message>
    <message>
      <source>Round every number</source>
      <translation>Arrondir chaque nombre</translation>
    </message>
    <message>
      <source>Rounding a table with several margins needs the library scipy. Install scipy (it ships with QGIS on Windows), or round one programme without margins. Nothing was written.</source>
      <translation>Arrondir un tableau à plusieurs marges demande la bibliothèque scipy. Installez scipy (elle vient avec QGIS sous Windows), ou arrondissez un programme sans marges. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Rounding base</source>
      <translation>Base d'arrondi</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Row in hand</source>
      <translation>Ligne en cours</translation>
    </message>
    <message>
      <source>Row of totals</source>
      <translation>Ligne de totaux</translation>
    </message>
    <message>
      <source>Row without code</source>
      <translation>Ligne sans code</translation>
    </message>
    <message>
      <source>Row {number}: {given}. {why}.</source>
      <translation>Ligne {number} : {given}. {why}.</translation>
    </message>
    <message>
      <source>Row {number}: {why}. If it is the row of a unit, go back to «Reading» and say so of this row.</source>
      <translation>Ligne {number} : {why}. Si c'est la ligne d'une unité, revenez à « Lecture » et dites-le de cette ligne.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Rows (households or units)</source>
      <translation>Lignes (ménages ou unités)</translation>
    </message>
    <message>
      <source>Rows and their units</source>
      <translation>Lignes et leurs unités</translation>
    </message>
    <message>
      <source>Rows and units: {name}</source>
      <translation>Lignes et unités : {name}</translation>
    </message>
    <message>
      <source>Rows below l</source>
      <translation>Lignes au-dessous de l</translation>
    </message>
    <message>
      <source>Rows below the heading that are no unit, rejected: {count} (totals: {totals}; notes and headings: {notes}; rows of other levels or outside the reading rule: {others}).</source>
      <translation>Lignes sous l'en-tête qui ne sont pas des unités, rejetées : {count} (totaux : {totals} ; notes et en-têtes : {notes} ; lignes d'autres niveaux ou hors de la règle de lecture : {others}).</translation>
    </message>
    <message>
      <source>Rows brought from old units to new ones</source>
      <translation>Lignes portées des anciennes unités aux nouvelles</translation>
    </message>
    <message>
      <source>Rows by what became of them</source>
      <translation>Lignes selon leur sort</translation>
    </message>
    <message>
      <source>Rows counted</source>
      <translation>Lignes comptées</translation>
    </message>
    <message>
      <source>Rows in classes below k</source>
      <translation>Lignes dans des classes au-dessous de k</translation>
    </message>
    <message>
      <source>Rows in the class</source>
      <translation>Lignes dans la classe</translation>
    </message>
    <message>
      <source>Rows joined</source>
      <translation>Lignes jointes</translation>
    </message>
    <message>
      <source>Rows left out</source>
      <translation>Lignes écartées</translation>
    </message>
    <message>
      <source>Rows now read otherwise: {count}. Rows that say the same go alike, and next month too.</source>
      <translation>Lignes lues autrement désormais : {count}. Les lignes qui disent la même chose suivent, et le mois prochain aussi.</translation>
    </message>
    <message>
      <source>Rows of another programme or period</source>
      <translation>Lignes d'un autre programme ou d'une autre période</translation>
    </message>
    <message>
      <source>Rows of households are no indicators. Choose «Beneficiary households» above: they are then kept apart and counted under the rules of protection.</source>
      <translation>Des lignes de ménages ne sont pas des indicateurs. Choisissez « Ménages bénéficiaires » ci-dessus : elles sont alors gardées à part et comptées selon les règles de protection.</translation>
    </message>
    <message>
      <source>Rows of other levels, passed over: {count}. Level read: {level}.</source>
      <translation>Lignes d'autres niveaux, passées : {count}. Niveau lu : {level}.</translation>
    </message>
    <message>
      <source>Rows of pixels</source>
      <translation>Lignes de pixels</translation>
    </message>
    <message>
      <source>Rows of the Sobol sample</source>
      <translation>Lignes de l'échantillon de Sobol</translation>
    </message>
    <message>
      <source>Rows of the table</source>
      <translation>Lignes du tableau</translation>
    </message>
    <message>
      <source>Rows of unknown units</source>
      <translation>Lignes d'unités inconnues</translation>
    </message>
    <message>
      <source>Rows outside, without place or in doubt (no attributes)</source>
      <translation>Lignes hors territoire, sans lieu ou douteuses (sans attributs)</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Lignes lues</translation>
    </message>
    <message>
      <source>Rows read: {read}; joined: {joined}; waiting: {waiting}; rejected: {rejected}</source>
      <translation>Lignes lues : {read} ; jointes : {joined} ; en attente : {waiting} ; rejetées : {rejected}</translation>
    </message>
    <message>
      <source>Rows rejected</source>
      <translation>Lignes rejetées</translation>
    </message>
    <message>
      <source>Rows rejected, with the reason (CSV)</source>
      <translation>Lignes rejetées, avec la raison (CSV)</translation>
    </message>
    <message>
      <source>Rows rejected: {count} ({rows}).</source>
      <translation>Lignes rejetées : {count} ({rows}).</translation>
    </message>
    <message>
      <source>Rows removed to reach k</source>
      <translation>Lignes retirées pour atteindre k</translation>
    </message>
    <message>
      <source>Rows shown: the first {shown} of {count}.</source>
      <translation>Lignes affichées : les {shown} premières sur {count}.</translation>
    </message>
    <message>
      <source>Rows still at risk</source>
      <translation>Lignes encore à risque</translation>
    </message>
    <message>
      <source>Rows that are territories need the field of their codes. Choose it.</source>
      <translation>Des lignes qui sont des territoires demandent le champ de leurs codes. Choisissez-le.</translation>
    </message>
    <message>
      <source>Rows that bear no code of a douar (11 to 13 figures), passed over: {count} (rows {rows}).</source>
      <translation>Lignes sans code de douar (11 à 13 chiffres), passées : {count} (lignes {rows}).</translation>
    </message>
    <message>
      <source>Rows that may be removed to reach k (%)</source>
      <translation>Lignes qui peuvent être retirées pour atteindre k (%)</translation>
    </message>
    <message>
      <source>Rows that name people</source>
      <translation>Lignes qui nomment des personnes</translation>
    </message>
    <message>
      <source>Rows that name people are not imported here. Ask for the table by territory, or without names.</source>
      <translation>Les lignes qui nomment des personnes ne s'importent pas ici. Demandez le tableau par territoire, ou sans noms.</translation>
    </message>
    <message>
      <source>Rows that say the same and were decided to be different units, told apart by their order alone: {count} ({rows}). If the file of this month has another order, their figures change places: add the province or the code to the table.</source>
      <translation>Lignes qui disent la même chose et que l'on a décidées être des unités différentes, distinguées par leur seul ordre : {count} ({rows}). Si le fichier de ce mois a un autre ordre, leurs chiffres changent de place : ajoutez la province ou le code au tableau.</translation>
    </message>
    <message>
      <source>Rows that wait for a decision</source>
      <translation>Lignes qui attendent une décision</translation>
    </message>
    <message>
      <source>Rows that wait for a decision: {count} ({rows}).</source>
      <translation>Lignes qui attendent une décision : {count} ({rows}).</translation>
    </message>
    <message>
      <source>Rows used</source>
      <translation>Lignes utilisées</translation>
    </message>
    <message>
      <source>Rows waiting for a decision</source>
      <translation>Lignes en attente d'une décision</translation>
    </message>
    <message>
      <source>Rows where rate x intensity is not the index (H x A = M0): {count} of {checked} (row: H x A / M0: {rows}). The figures are taken as published; ask the source which is right.</source>
      <translation>Lignes où taux x intensité n'est pas l'indice (H x A = M0) : {count} sur {checked} (ligne : H x A / M0 : {rows}). Les chiffres sont pris tels que publiés ; demandez à la source lequel est juste.</translation>
    </message>
    <message>
      <source>Rows with their units</source>
      <translation>Lignes avec leurs unités</translation>
    </message>
    <message>
      <source>Rows without a unit</source>
      <translation>Lignes sans unité</translation>
    </message>
    <message>
      <source>Rows without a usable point</source>
      <translation>Lignes sans point utilisable</translation>
    </message>
    <message>
      <source>Rows: {rows}. Joined: {joined}. Waiting: {waiting}. Left out: {out}. Units without a row: {units}.</source>
      <translation>Lignes : {rows}. Jointes : {joined}. En attente : {waiting}. Écartées : {out}. Unités sans ligne : {units}.</translation>
    </message>
    <message>
      <source>Rule of the priority</source>
      <translation>Règle de la priorité</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <source>Run again: {compared} figures, every one the same.</source>
      <translation>Refait : {compared} chiffres, tous les mêmes.</translation>
    </message>
    <message>
      <source>Run again: {differing} of {compared} figures DIFFER.</source>
      <translation>Refait : {differing} chiffres sur {compared} DIFFÈRENT.</translation>
    </message>
    <message>
      <source>Run id in the workspace</source>
      <translation>Identifiant de l'exécution dans l'espace de travail</translation>
    </message>
    <message>
      <source>Run report</source>
      <translation>Rapport d'exécution</translation>
    </message>
    <message>
      <source>Run report (JSON)</source>
      <translation>Rapport d'exécution (JSON)</translation>
    </message>
    <message>
      <source>Run report (restricted: it holds the seed)</source>
      <translation>Rapport d'exécution (restreint : il contient la graine)</translation>
    </message>
    <message>
      <source>Run «Repair unit codes», then check each proposal.</source>
      <translation>Lancez « Réparer les codes des unités », puis vérifiez chaque proposition.</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Exécutions</translation>
    </message>
    <message>
      <source>Runs recorded</source>
      <translation>Exécutions enregistrées</translation>
    </message>
    <message>
      <source>Rural</source>
      <translation>Rural</translation>
    </message>
    <message>
      <source>Rural commune</source>
      <translation>Commune rurale</translation>
    </message>
    <message>
      <source>Rural only</source>
      <translation>Rural seulement</translation>
    </message>
    <message>
      <source>Rural points: at most (m)</source>
      <translation>Points ruraux : au plus (m)</translation>
    </message>
    <message>
      <source>S&amp;heet</source>
      <translation>F&amp;euille</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>Mo&amp;ntrer</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>SHA-256 of inputs</source>
      <translation>SHA-256 des entrées</translation>
    </message>
    <message>
      <source>SHA-256 of the file: {hash}</source>
      <translation>SHA-256 du fichier : {hash}</translation>
    </message>
    <message>
      <source>SIZE must be a number of metres above zero (given: {size}).</source>
      <translation>SIZE doit être un nombre de mètres supérieur à zéro (donné : {size}).</translation>
    </message>
    <message>
      <source>SYNTHETIQUE counts</source>
      <translation>Effectifs SYNTHETIQUE</translation>
    </message>
    <message>
      <source>SYNTHETIQUE household points</source>
      <translation>Points de ménages SYNTHETIQUE</translation>
    </message>
    <message>
      <source>SYNTHETIQUE: training data made by a generator, about nobody.</source>
      <translation>SYNTHETIQUE : données de formation produites par un générateur, qui ne décrivent personne.</translation>
    </message>
    <message>
      <source>SYNTHETIQUE: «{layer}» holds invented data for training. Nothing here may be published as real.</source>
      <translation>SYNTHETIQUE : « {layer} » contient des données inventées pour la formation. Rien ici ne peut être publié comme réel.</translation>
    </message>
    <message>
      <source>Same classes for all &amp;periods</source>
      <translation>Mêmes classes pour toutes les &amp;périodes</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>Même rang</translation>
    </message>
    <message>
      <source>Same score everywhere</source>
      <translation>Même score partout</translation>
    </message>
    <message>
      <source>Sample weight</source>
      <translation>Poids de sondage</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
      <source>Save as a list</source>
      <translation>Enregistrer en liste</translation>
    </message>
    <message>
      <source>Save in the workspace</source>
      <translation>Enregistrer dans l'espace de travail</translation>
    </message>
    <message>
      <source>Save in the workspace…</source>
      <translation>Enregistrer dans l'espace de travail…</translation>
    </message>
    <message>
      <source>Save indicator cards</source>
      <translation>Enregistrer des fiches d'indicateurs</translation>
    </message>
    <message>
      <source>Save rule and decisions</source>
      <translation>Enregistrer la règle et les décisions</translation>
    </message>
    <message>
      <source>Save the chosen units as a list…</source>
      <translation>Enregistrer les unités choisies en liste…</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>Enregistrer le modèle</translation>
    </message>
    <message>
      <source>Save the model first: only a saved model gives the official score.</source>
      <translation>Enregistrez d'abord le modèle : seul un modèle enregistré donne le score officiel.</translation>
    </message>
    <message>
      <source>Save the model in the workspace first: the official run names a model kept there.</source>
      <translation>Enregistrez d'abord le modèle dans l'espace de travail : l'exécution officielle nomme un modèle qui y est conservé.</translation>
    </message>
    <message>
      <source>Saved in the workspace: «{title}».</source>
      <translation>Enregistré dans l'espace de travail : « {title} ».</translation>
    </message>
    <message>
      <source>Saved way of reading: «{entry}» cannot be «{found}». Correct it.</source>
      <translation>Règle de lecture gardée : « {entry} » ne peut être « {found} ». Corrigez-la.</translation>
    </message>
    <message>
      <source>Saved way of reading: «{entry}» is missing. Add it.</source>
      <translation>Règle de lecture gardée : il manque « {entry} ». Ajoutez-le.</translation>
    </message>
    <message>
      <source>Saved way of reading: «{entry}» is not known. Remove it.</source>
      <translation>Règle de lecture gardée : « {entry} » n'est pas connu. Enlevez-le.</translation>
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation>Enregistré : {path}</translation>
    </message>
    <message>
      <source>Saved: {rule} and {decisions}.</source>
      <translation>Enregistrés : {rule} et {decisions}.</translation>
    </message>
    <message>
      <source>Saving a list</source>
      <translation>Enregistrement d'une liste</translation>
    </message>
    <message>
      <source>Saving the comparison</source>
      <translation>Enregistrement de la comparaison</translation>
    </message>
    <message>
      <source>Say in which unit the figures are before publishing them.</source>
      <translation>Dites en quelle unité sont les chiffres avant de les publier.</translation>
    </message>
    <message>
      <source>Say of which period the figures are (YYYY, YYYY-MM or YYYY-Qn).</source>
      <translation>Dites de quelle période sont les chiffres (AAAA, AAAA-MM ou AAAA-Qn).</translation>
    </message>
    <message>
      <source>Say what the rows are: choose the data class.</source>
      <translation>Dites ce que sont les lignes : choisissez la classe des données.</translation>
    </message>
    <message>
      <source>Say with BRIDGE_SINCE the first period whose rows use the new units (for example 2026-01).</source>
      <translation>Dites par BRIDGE_SINCE la première période dont les lignes utilisent les nouvelles unités (par exemple 2026-01).</translation>
    </message>
    <message>
      <source>Sca&amp;le</source>
      <translation>Éche&amp;lle</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score card by source</source>
      <translation>Bulletin par source</translation>
    </message>
    <message>
      <source>Score change</source>
      <translation>Variation du score</translation>
    </message>
    <message>
      <source>Score explorer</source>
      <translation>Explorateur du score</translation>
    </message>
    <message>
      <source>Score model file (empty: the default model)</source>
      <translation>Fichier du modèle de score (vide : modèle par défaut)</translation>
    </message>
    <message>
      <source>Score of the zone's mean profile</source>
      <translation>Score du profil moyen de la zone</translation>
    </message>
    <message>
      <source>Score {before} becomes {after}; rank {old} becomes {new}.</source>
      <translation>Le score passe de {before} à {after} ; le rang, de {old} à {new}.</translation>
    </message>
    <message>
      <source>Score: {name}</source>
      <translation>Score : {name}</translation>
    </message>
    <message>
      <source>Scores of the unit</source>
      <translation>Scores de l'unité</translation>
    </message>
    <message>
      <source>Scoring the communes</source>
      <translation>Calcul du score des communes</translation>
    </message>
    <message>
      <source>Scoring the communes with «{model}»…</source>
      <translation>Calcul du score des communes avec « {model} »…</translation>
    </message>
    <message>
      <source>Screened out</source>
      <translation>Écarté au tri</translation>
    </message>
    <message>
      <source>Se&amp;parator</source>
      <translation>Sé&amp;parateur</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>Se&amp;xe</translation>
    </message>
    <message>
      <source>Seal the work for return</source>
      <translation>Sceller le travail pour le retour</translation>
    </message>
    <message>
      <source>Search a card</source>
      <translation>Chercher une fiche</translation>
    </message>
    <message>
      <source>Search a commune by name or code</source>
      <translation>Rechercher une commune par nom ou par code</translation>
    </message>
    <message>
      <source>Search a province by name or code</source>
      <translation>Chercher une province par son nom ou son code</translation>
    </message>
    <message>
      <source>Search a region by name or code</source>
      <translation>Chercher une région par son nom ou son code</translation>
    </message>
    <message>
      <source>Search a unit by name or code</source>
      <translation>Chercher une unité par nom ou par code</translation>
    </message>
    <message>
      <source>Search an indicator</source>
      <translation>Rechercher un indicateur</translation>
    </message>
    <message>
      <source>Search an indicator…</source>
      <translation>Rechercher un indicateur…</translation>
    </message>
    <message>
      <source>Search another unit (French or Arabic)…</source>
      <translation>Chercher une autre unité (français ou arabe)…</translation>
    </message>
    <message>
      <source>Second field, of the neighbours (bivariate only: need here, coverage around)</source>
      <translation>Second champ, celui des voisines (bivarié seulement : besoin ici, couverture autour)</translation>
    </message>
    <message>
      <source>Second layer (later figures, or second score)</source>
      <translation>Seconde couche (chiffres ultérieurs, ou second score)</translation>
    </message>
    <message>
      <source>Second score model file</source>
      <translation>Fichier du second modèle de score</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <source>Seed (kept in the run report only)</source>
      <translation>Graine (gardée dans le seul rapport d'exécution)</translation>
    </message>
    <message>
      <source>Seed (same seed, same data)</source>
      <translation>Graine aléatoire (même graine, mêmes données)</translation>
    </message>
    <message>
      <source>Seed of the random starts</source>
      <translation>Graine des départs au hasard</translation>
    </message>
    <message>
      <source>Seed of the rounding (keep it secret)</source>
      <translation>Graine de l'arrondi (à garder secrète)</translation>
    </message>
    <message>
      <source>Seed used</source>
      <translation>Graine aléatoire utilisée</translation>
    </message>
    <message>
      <source>Seed: {seed}; draws: {digest}</source>
      <translation>Graine : {seed} ; tirages : {digest}</translation>
    </message>
    <message>
      <source>Select on the map</source>
      <translation>Sélectionner sur la carte</translation>
    </message>
    <message>
      <source>Select the chosen communes on the layer of the map</source>
      <translation>Sélectionner les communes choisies sur la couche de la carte</translation>
    </message>
    <message>
      <source>Sensitive fields</source>
      <translation>Champs sensibles</translation>
    </message>
    <message>
      <source>Sensitive fields (handicap, widow, orphan)</source>
      <translation>Champs sensibles (handicap, veuve, orphelin)</translation>
    </message>
    <message>
      <source>Separator</source>
      <translation>Séparateur</translation>
    </message>
    <message>
      <source>Services and access</source>
      <translation>Services et accès</translation>
    </message>
    <message>
      <source>Several columns have the same heading ({names}); a number was added to tell them apart.</source>
      <translation>Plusieurs colonnes ont le même titre ({names}) ; un numéro a été ajouté pour les distinguer.</translation>
    </message>
    <message>
      <source>Several communes are called «{unit}»: {near}. Give the code of one.</source>
      <translation>Plusieurs communes s'appellent « {unit} » : {near}. Donnez le code de l'une d'elles.</translation>
    </message>
    <message>
      <source>Several facilities on one spot</source>
      <translation>Plusieurs équipements au même endroit</translation>
    </message>
    <message>
      <source>Several indicators</source>
      <translation>Plusieurs indicateurs</translation>
    </message>
    <message>
      <source>Several rows speak of this unit</source>
      <translation>Plusieurs lignes parlent de cette unité</translation>
    </message>
    <message>
      <source>Several units bear this name</source>
      <translation>Plusieurs unités portent ce nom</translation>
    </message>
    <message>
      <source>Severe: {limit} % of deprivations or more (%)</source>
      <translation>Sévère : {limit} % de privations ou plus (%)</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <source>Sex field</source>
      <translation>Champ du sexe</translation>
    </message>
    <message>
      <source>Shape of each indicator before treatment</source>
      <translation>Forme de chaque indicateur avant traitement</translation>
    </message>
    <message>
      <source>Shape of the cells</source>
      <translation>Forme des mailles</translation>
    </message>
    <message>
      <source>Share (%)</source>
      <translation>Part (%)</translation>
    </message>
    <message>
      <source>Share available (%)</source>
      <translation>Part disponible (%)</translation>
    </message>
    <message>
      <source>Share its weights among the deprivations it has</source>
      <translation>Répartir ses poids entre les privations connues</translation>
    </message>
    <message>
      <source>Share of draws in the top group</source>
      <translation>Part des tirages dans le groupe de tête</translation>
    </message>
    <message>
      <source>Share of draws without rank</source>
      <translation>Part des tirages sans rang</translation>
    </message>
    <message>
      <source>Share of indicators available</source>
      <translation>Part des indicateurs disponibles</translation>
    </message>
    <message>
      <source>Share of its own rate kept (towards all units)</source>
      <translation>Part gardée du taux propre (vers l'ensemble des unités)</translation>
    </message>
    <message>
      <source>Share of its own rate kept (towards its neighbours)</source>
      <translation>Part gardée du taux propre (vers les voisines)</translation>
    </message>
    <message>
      <source>Share of rows at risk</source>
      <translation>Part des lignes à risque</translation>
    </message>
    <message>
      <source>Share of the area above the limit</source>
      <translation>Part de la surface au-dessus de la limite</translation>
    </message>
    <message>
      <source>Share of the other units that rank behind this one, in %</source>
      <translation>Part des autres unités classées après celle-ci, en %</translation>
    </message>
    <message>
      <source>Share of the population (binomial)</source>
      <translation>Part de la population (binomiale)</translation>
    </message>
    <message>
      <source>Share of the unit under pixels with a value</source>
      <translation>Part de l'unité sous des pixels renseignés</translation>
    </message>
    <message>
      <source>Share of the variance of the mean rank shift. {count} evaluations; the whiskers are bootstrap intervals. Total far above first order: choices act together.</source>
      <translation>Part de la variance du décalage moyen de rang. {count} évaluations ; les moustaches sont des intervalles de bootstrap. Ordre total bien au-dessus du premier ordre : des choix agissent ensemble.</translation>
    </message>
    <message>
      <source>Share of the weight above the limit</source>
      <translation>Part du poids au-dessus de la limite</translation>
    </message>
    <message>
      <source>Share of these few rural points (%)</source>
      <translation>Part de ces quelques points ruraux (%)</translation>
    </message>
    <message>
      <source>Share severely poor</source>
      <translation>Part des pauvres sévères</translation>
    </message>
    <message>
      <source>Share vulnerable</source>
      <translation>Part des vulnérables</translation>
    </message>
    <message>
      <source>Share within its group / effective weight in the whole score</source>
      <translation>Part dans son groupe / poids effectif dans le score entier</translation>
    </message>
    <message>
      <source>Share within its parent (%)</source>
      <translation>Part dans son parent (%)</translation>
    </message>
    <message>
      <source>Shares that do not make a whole ({share}) for {codes} ({count} in all). The shares of each old unit lie between 0 and 1 and add up to 1.</source>
      <translation>Des parts ne font pas un tout ({share}) pour {codes} ({count} en tout). Les parts de chaque ancienne unité sont entre 0 et 1 et leur somme fait 1.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Sheet or table of the file (empty: the first)</source>
      <translation>Feuille ou table du fichier (vide : la première)</translation>
    </message>
    <message>
      <source>Sheet «{sheet}» has no column {columns}. It has: {known}. Choose the columns again.</source>
      <translation>La feuille « {sheet} » n'a pas de colonne {columns}. Elle a : {known}. Choisissez de nouveau les colonnes.</translation>
    </message>
    <message>
      <source>Short label</source>
      <translation>Libellé court</translation>
    </message>
    <message>
      <source>Show the exploration on the map, as a layer of its own that is not saved</source>
      <translation>Montrer l'exploration sur la carte, dans une couche à part qui n'est pas enregistrée</translation>
    </message>
    <message>
      <source>Shown for communes with official codes only.</source>
      <translation>Montré seulement pour des communes à codes officiels.</translation>
    </message>
    <message>
      <source>Shown: {shown} of {whole}; the run report has them all.</source>
      <translation>Montrés : {shown} sur {whole} ; le rapport d'exécution les a tous.</translation>
    </message>
    <message>
      <source>Shown: {shown} of {whole}; the table has them all.</source>
      <translation>Montrés : {shown} sur {whole} ; la table les a tous.</translation>
    </message>
    <message>
      <source>Shown: {shown} of {whole}; the table of findings has them all.</source>
      <translation>Affichés : {shown} sur {whole} ; la table des constats les contient tous.</translation>
    </message>
    <message>
      <source>Signature checked with the exchange key.</source>
      <translation>Signature vérifiée avec la clé d'échange.</translation>
    </message>
    <message>
      <source>Significant after correction</source>
      <translation>Significatives après correction</translation>
    </message>
    <message>
      <source>Significant one by one</source>
      <translation>Significatives une à une</translation>
    </message>
    <message>
      <source>Silhouette</source>
      <translation>Silhouette</translation>
    </message>
    <message>
      <source>Silhouette (1 = at home, below 0 = nearer to another family)</source>
      <translation>Silhouette (1 = chez elle, au-dessous de 0 = plus proche d'une autre famille)</translation>
    </message>
    <message>
      <source>Silhouette of each commune, by family</source>
      <translation>Silhouette de chaque commune, par famille</translation>
    </message>
    <message>
      <source>Similar territories</source>
      <translation>Territoires semblables</translation>
    </message>
    <message>
      <source>Similar to {commune}</source>
      <translation>Semblables à {commune}</translation>
    </message>
    <message>
      <source>Since 2014</source>
      <translation>Depuis 2014</translation>
    </message>
    <message>
      <source>Size given in</source>
      <translation>Taille donnée en</translation>
    </message>
    <message>
      <source>Size of a cell (m): side of a square, width of a hexagon</source>
      <translation>Taille d'une maille (m) : côté d'un carré, largeur d'un hexagone</translation>
    </message>
    <message>
      <source>Size of the top group</source>
      <translation>Taille du groupe de tête</translation>
    </message>
    <message>
      <source>Skew and kurtosis rule</source>
      <translation>Règle d'asymétrie et d'aplatissement</translation>
    </message>
    <message>
      <source>Skewness</source>
      <translation>Asymétrie</translation>
    </message>
    <message>
      <source>Skewness and kurtosis rule</source>
      <translation>Règle d'asymétrie et d'aplatissement</translation>
    </message>
    <message>
      <source>Small bases</source>
      <translation>Petites bases</translation>
    </message>
    <message>
      <source>Small cells that an earlier publication gave away</source>
      <translation>Petites cellules qu'une publication antérieure a livrées</translation>
    </message>
    <message>
      <source>Small counts are hidden to protect households; hidden is neither zero nor missing.</source>
      <translation>Les petits effectifs sont masqués pour protéger des ménages ; masqué n'est ni zéro ni manquant.</translation>
    </message>
    <message>
      <source>Small numbers</source>
      <translation>Petits nombres</translation>
    </message>
    <message>
      <source>Small population</source>
      <translation>Petite population</translation>
    </message>
    <message>
      <source>Smallest number to try</source>
      <translation>Plus petit nombre à essayer</translation>
    </message>
    <message>
      <source>Smallest possible value</source>
      <translation>Plus petite valeur possible</translation>
    </message>
    <message>
      <source>Smooth the rates of small areas</source>
      <translation>Lisser les taux de petites zones</translation>
    </message>
    <message>
      <source>Smoothed indicator</source>
      <translation>Indicateur lissé</translation>
    </message>
    <message>
      <source>Smoothed rate (towards all units)</source>
      <translation>Taux lissé (vers l'ensemble des unités)</translation>
    </message>
    <message>
      <source>Smoothed rate (towards its neighbours)</source>
      <translation>Taux lissé (vers les voisines)</translation>
    </message>
    <message>
      <source>Smoothed rates</source>
      <translation>Taux lissés</translation>
    </message>
    <message>
      <source>Smoothed rates: {events} per {population}</source>
      <translation>Taux lissés : {events} pour {population}</translation>
    </message>
    <message>
      <source>So&amp;urce to print with the figures</source>
      <translation>So&amp;urce à imprimer avec les chiffres</translation>
    </message>
    <message>
      <source>Some last digits too frequent</source>
      <translation>Certains derniers chiffres trop fréquents</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Source of every facility, where no field says it</source>
      <translation>Source de tous les équipements, si aucun champ ne la dit</translation>
    </message>
    <message>
      <source>Source of the counts</source>
      <translation>Source des effectifs</translation>
    </message>
    <message>
      <source>Source to print with the figures (empty: the name of the file)</source>
      <translation>Source à imprimer avec les chiffres (vide : le nom du fichier)</translation>
    </message>
    <message>
      <source>Source: Haut-Commissariat au Plan, censuses of 2024 and 2014; score computed on {date}.</source>
      <translation>Source : Haut-Commissariat au Plan, recensements (RGPH) de 2024 et 2014 ; score calculé le {date}.</translation>
    </message>
    <message>
      <source>Source: beneficiary counts given by the office; population: Haut-Commissariat au Plan, census of 2024; computed on {date}.</source>
      <translation>Source : effectifs de bénéficiaires donnés par le bureau ; population : Haut-Commissariat au Plan, recensement (RGPH) de 2024 ; calculé le {date}.</translation>
    </message>
    <message>
      <source>Source: {sources} (RGPH {periods}). Workspace {workspace}. {licence}</source>
      <translation>Source : {sources} (RGPH {periods}). Espace de travail {workspace}. {licence}</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Sources and dictionary of the file of the same name</source>
      <translation>Sources et dictionnaire du fichier du même nom</translation>
    </message>
    <message>
      <source>Spearman (ranks)</source>
      <translation>Spearman (rangs)</translation>
    </message>
    <message>
      <source>Spread the counts of units by population</source>
      <translation>Répartir les effectifs des unités selon la population</translation>
    </message>
    <message>
      <source>Squares</source>
      <translation>Carrés</translation>
    </message>
    <message>
      <source>Stable code of the status; its meaning is below</source>
      <translation>Code stable du statut ; son sens est ci-dessous</translation>
    </message>
    <message>
      <source>Stable name of the indicator in the catalogue</source>
      <translation>Nom stable de l'indicateur dans le catalogue</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>Écart-type</translation>
    </message>
    <message>
      <source>Standard deviation of the scale</source>
      <translation>Écart-type de l'échelle</translation>
    </message>
    <message>
      <source>Standardised</source>
      <translation>Standardisé</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Statistic</source>
      <translation>Statistique</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <source>Statistics of a raster by territory</source>
      <translation>Statistiques d'un raster par territoire</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Status (code)</source>
      <translation>Statut (code)</translation>
    </message>
    <message>
      <source>Status in the earlier period</source>
      <translation>Statut à la période antérieure</translation>
    </message>
    <message>
      <source>Status of the value in words</source>
      <translation>Statut de la valeur en mots</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Étape</translation>
    </message>
    <message>
      <source>Still empty: {parts}</source>
      <translation>Encore vide : {parts}</translation>
    </message>
    <message>
      <source>Still lacking</source>
      <translation>Il manque encore</translation>
    </message>
    <message>
      <source>Still lacking, without which the card is refused: {parts}</source>
      <translation>Il manque encore, sans quoi la fiche est refusée : {parts}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped by an error.</source>
      <translation>Arrêté par une erreur.</translation>
    </message>
    <message>
      <source>Stopped by an error. Nothing was written.</source>
      <translation>Arrêté par une erreur. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Arrêté. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Strengths</source>
      <translation>Forces</translation>
    </message>
    <message>
      <source>Strengths up to percentile {low} and weaknesses from {high}: give two rising numbers between 0 and 100.</source>
      <translation>Points forts jusqu'au percentile {low} et points faibles à partir de {high} : donnez deux nombres croissants entre 0 et 100.</translation>
    </message>
    <message>
      <source>Strongest reasons (points above the mean unit)</source>
      <translation>Raisons les plus fortes (points au-dessus de l'unité moyenne)</translation>
    </message>
    <message>
      <source>Strongest reasons (points above the zone)</source>
      <translation>Raisons les plus fortes (points au-dessus de la zone)</translation>
    </message>
    <message>
      <source>Strongest reasons against the zone</source>
      <translation>Raisons les plus fortes par rapport à la zone</translation>
    </message>
    <message>
      <source>Structure variables, separated by commas (empty: the default ones)</source>
      <translation>Variables de structure, séparées par des virgules (vide : celles par défaut)</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <source>Sum</source>
      <translation>Somme</translation>
    </message>
    <message>
      <source>Sum of {label}</source>
      <translation>Somme de {label}</translation>
    </message>
    <message>
      <source>Sum of {measure}</source>
      <translation>Somme de {measure}</translation>
    </message>
    <message>
      <source>Summary page (HTML)</source>
      <translation>Page de synthèse (HTML)</translation>
    </message>
    <message>
      <source>Symbols (recommended)</source>
      <translation>Symboles (recommandé)</translation>
    </message>
    <message>
      <source>Synthetic beneficiaries (for training)</source>
      <translation>Bénéficiaires synthétiques (pour la formation)</translation>
    </message>
    <message>
      <source>System of the coordinates</source>
      <translation>Système des coordonnées</translation>
    </message>
    <message>
      <source>TOPSIS</source>
      <translation>TOPSIS</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>Ta&amp;bleau</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tableau (CSV)</translation>
    </message>
    <message>
      <source>Table (one row a cell)</source>
      <translation>Table (une ligne par cellule)</translation>
    </message>
    <message>
      <source>Table added to the layout «{layout}»; Undo there takes it away.</source>
      <translation>Tableau ajouté à la mise en page « {layout} » ; Annuler l'y retire.</translation>
    </message>
    <message>
      <source>Table as CSV…</source>
      <translation>Table en CSV…</translation>
    </message>
    <message>
      <source>Table as a workbook (XLSX)…</source>
      <translation>Tableau en classeur (XLSX)…</translation>
    </message>
    <message>
      <source>Table copied ({count} communes).</source>
      <translation>Table copiée ({count} communes).</translation>
    </message>
    <message>
      <source>Table copied ({count} rows).</source>
      <translation>Tableau copié ({count} lignes).</translation>
    </message>
    <message>
      <source>Table copied.</source>
      <translation>Tableau copié.</translation>
    </message>
    <message>
      <source>Table of &amp;old units</source>
      <translation>Table des &amp;anciennes unités</translation>
    </message>
    <message>
      <source>Table of conflicts to fill (CSV)</source>
      <translation>Table des conflits à remplir (CSV)</translation>
    </message>
    <message>
      <source>Table of old units</source>
      <translation>Table des anciennes unités</translation>
    </message>
    <message>
      <source>Table of the cells</source>
      <translation>Table des mailles</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tables (*.csv)</translation>
    </message>
    <message>
      <source>Take bac&amp;k the last step</source>
      <translation>&amp;Défaire la dernière étape</translation>
    </message>
    <message>
      <source>Take bac&amp;k: {step}</source>
      <translation>&amp;Défaire : {step}</translation>
    </message>
    <message>
      <source>Take it into the score</source>
      <translation>Le prendre en compte dans le score</translation>
    </message>
    <message>
      <source>Take {name} into the score</source>
      <translation>Prendre en compte {name} dans le score</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <source>Ten highest needs</source>
      <translation>Dix besoins les plus élevés</translation>
    </message>
    <message>
      <source>Ten highest needs elsewhere</source>
      <translation>Dix besoins les plus élevés ailleurs</translation>
    </message>
    <message>
      <source>Ten highest needs: {zone}</source>
      <translation>Dix besoins les plus élevés : {zone}</translation>
    </message>
    <message>
      <source>Territorial need score</source>
      <translation>Score de besoin territorial</translation>
    </message>
    <message>
      <source>Territorial need score by commune</source>
      <translation>Score de besoin territorial par commune</translation>
    </message>
    <message>
      <source>Territorial need score…</source>
      <translation>Score de besoin territorial…</translation>
    </message>
    <message>
      <source>Territorial needs</source>
      <translation>Besoins territoriaux</translation>
    </message>
    <message>
      <source>Territorial portrait</source>
      <translation>Portrait de territoire</translation>
    </message>
    <message>
      <source>Territorial workspace (*.gpkg)</source>
      <translation>Espace de travail territorial (*.gpkg)</translation>
    </message>
    <message>
      <source>Territories</source>
      <translation>Territoires</translation>
    </message>
    <message>
      <source>Territories (communes or provinces)</source>
      <translation>Territoires (communes ou provinces)</translation>
    </message>
    <message>
      <source>Territories (communes)</source>
      <translation>Territoires (communes)</translation>
    </message>
    <message>
      <source>Territories (layer or table)</source>
      <translation>Territoires (couche ou table)</translation>
    </message>
    <message>
      <source>Territories similar to {commune}</source>
      <translation>Territoires semblables à {commune}</translation>
    </message>
    <message>
      <source>Territories with events and population</source>
      <translation>Territoires avec événements et population</translation>
    </message>
    <message>
      <source>Territories with statistics</source>
      <translation>Territoires avec statistiques</translation>
    </message>
    <message>
      <source>Territories with their figure</source>
      <translation>Territoires avec leur chiffre</translation>
    </message>
    <message>
      <source>Territories with their need</source>
      <translation>Territoires avec leur besoin</translation>
    </message>
    <message>
      <source>Territory</source>
      <translation>Territoire</translation>
    </message>
    <message>
      <source>Territory: {codes}. Delivery {delivery}, sealed on {made} by {user}.</source>
      <translation>Territoire : {codes}. Livraison {delivery}, scellée le {made} par {user}.</translation>
    </message>
    <message>
      <source>Text copied.</source>
      <translation>Texte copié.</translation>
    </message>
    <message>
      <source>Text of the note</source>
      <translation>Texte de la note</translation>
    </message>
    <message>
      <source>Texts of the card by language</source>
      <translation>Textes de la fiche par langue</translation>
    </message>
    <message>
      <source>The ANSS layers were added.</source>
      <translation>Les couches ANSS ont été ajoutées.</translation>
    </message>
    <message>
      <source>The Sobol indices rest on {base} rows; under {wanted} they are rough and may come out below 0.</source>
      <translation>Les indices de Sobol reposent sur {base} lignes ; au-dessous de {wanted}, ils sont grossiers et peuvent sortir négatifs.</translation>
    </message>
    <message>
      <source>The areas of field «{field}» are more than a quarter away from the measured polygons in {count} units ({examples}). Check that the field is in square kilometres, or leave it empty to use the measured areas.</source>
      <translation>Les superficies du champ « {field} » s'écartent de plus d'un quart de celles des polygones mesurés dans {count} unités ({examples}). Vérifiez que le champ est en kilomètres carrés, ou laissez-le vide pour utiliser les superficies mesurées.</translation>
    </message>
    <message>
      <source>The band of vulnerability, {low:g} to {high:g}, does not rise within 0 to 1.</source>
      <translation>La bande de vulnérabilité, de {low:g} à {high:g}, n'est pas croissante entre 0 et 1.</translation>
    </message>
    <message>
      <source>The bandwidth ({bandwidth} m) and the pixel ({pixel} m) must be above zero. Change BANDWIDTH or PIXEL.</source>
      <translation>Le rayon ({bandwidth} m) et le pixel ({pixel} m) doivent être supérieurs à zéro. Changez BANDWIDTH ou PIXEL.</translation>
    </message>
    <message>
      <source>The bandwidth ({bandwidth} m) is larger than the extent ({extent} m): everything would be smoothed into one spot. Choose a smaller BANDWIDTH.</source>
      <translation>Le rayon ({bandwidth} m) est plus grand que l'emprise ({extent} m) : tout serait lissé en une seule tache. Choisissez un BANDWIDTH plus petit.</translation>
    </message>
    <message>
      <source>The bandwidth ({bandwidth} m) spans more than 200 pixels of {pixel} m. Set PIXEL to {advised} m: finer pixels show nothing more.</source>
      <translation>Le rayon ({bandwidth} m) couvre plus de 200 pixels de {pixel} m. Mettez PIXEL à {advised} m : des pixels plus fins ne montrent rien de plus.</translation>
    </message>
    <message>
      <source>The bars sum to the gap between the score and that of the mean commune.</source>
      <translation>Les barres somment à l'écart entre le score et celui de la commune moyenne.</translation>
    </message>
    <message>
      <source>The bars sum to the score; the line on each is the mean commune.</source>
      <translation>Les barres somment au score ; le trait sur chacune est la commune moyenne.</translation>
    </message>
    <message>
      <source>The bounds cannot hold together: the lowest shares add up to {lows:g} (at most 1), the highest to {highs:g} (at least 1).</source>
      <translation>Les bornes ne peuvent pas tenir ensemble : les parts minimales font {lows:g} en tout (1 au plus), les maximales {highs:g} (1 au moins).</translation>
    </message>
    <message>
      <source>The bounds of «{column}», {low:g} to {high:g}, do not rise within 0 to 1. Correct them.</source>
      <translation>Les bornes de « {column} », de {low:g} à {high:g}, ne sont pas croissantes entre 0 et 1. Corrigez-les.</translation>
    </message>
    <message>
      <source>The break of {axis} changed from {before} to {now} since the earlier report: quadrants of the two runs do not compare. Use fixed breaks to compare years.</source>
      <translation>Le seuil ({axis}) est passé de {before} à {now} depuis le rapport antérieur : les quadrants des deux exécutions ne se comparent pas. Prenez des seuils fixes pour comparer des années.</translation>
    </message>
    <message>
      <source>The break of {axis} is {found}. Give a plain number.</source>
      <translation>Le seuil ({axis}) vaut {found}. Donnez un nombre simple.</translation>
    </message>
    <message>
      <source>The breaks «{found}» are unknown. Choices: {known}.</source>
      <translation>Les seuils « {found} » sont inconnus. Choix : {known}.</translation>
    </message>
    <message>
      <source>The bridge table has no rows. Give one row for each old and new unit.</source>
      <translation>La table de passage n'a pas de lignes. Donnez une ligne pour chaque ancienne et nouvelle unité.</translation>
    </message>
    <message>
      <source>The bridge table lacks {missing} (columns: {found}). Name the columns «from», «to» and «share».</source>
      <translation>Il manque {missing} à la table de passage (colonnes : {found}). Nommez les colonnes « from », « to » et « share ».</translation>
    </message>
    <message>
      <source>The bridge table «{file}» cannot be read ({reason}). Save it as CSV in UTF-8 with the columns from, to, share.</source>
      <translation>La table de passage « {file} » ne peut être lue ({reason}). Enregistrez-la en CSV UTF-8 avec les colonnes from, to, share.</translation>
    </message>
    <message>
      <source>The budget of points is {found}; a number above 0 is expected.</source>
      <translation>Le budget de points est {found} ; un nombre supérieur à 0 est attendu.</translation>
    </message>
    <message>
      <source>The card in full (JSON)</source>
      <translation>La fiche entière (JSON)</translation>
    </message>
    <message>
      <source>The card of «{id}» lacks: {fields}. Complete it, then save it again.</source>
      <translation>Il manque à la fiche de « {id} » : {fields}. Complétez-la, puis enregistrez-la de nouveau.</translation>
    </message>
    <message>
      <source>The card of «{id}» was changed by somebody else since you opened it. Nothing was written. Open the cards again, and make your change on the latest one.</source>
      <translation>La fiche de « {id} » a été modifiée par quelqu'un d'autre depuis que vous l'avez ouverte. Rien n'a été écrit. Rouvrez les fiches et faites votre modification sur la dernière.</translation>
    </message>
    <message>
      <source>The card of «{id}»: decimals are a whole number from 0 to {most}, not «{found}».</source>
      <translation>Fiche de « {id} » : les décimales sont un nombre entier de 0 à {most}, pas « {found} ».</translation>
    </message>
    <message>
      <source>The card of «{id}»: the date «{found}» is not understood. Write it as YYYY, YYYY-MM or YYYY-MM-DD.</source>
      <translation>Fiche de « {id} » : la date « {found} » n'est pas comprise. Écrivez-la AAAA, AAAA-MM ou AAAA-MM-JJ.</translation>
    </message>
    <message>
      <source>The card of «{id}»: the smallest possible value ({low}) is above the largest ({high}). Exchange them.</source>
      <translation>Fiche de « {id} » : la plus petite valeur possible ({low}) dépasse la plus grande ({high}). Échangez-les.</translation>
    </message>
    <message>
      <source>The card of «{id}»: {part} «{found}» is not a number.</source>
      <translation>Fiche de « {id} » : {part} « {found} » n'est pas un nombre.</translation>
    </message>
    <message>
      <source>The card of «{id}»: «{found}» is no way to go from parts to the whole. Write sum or mean.</source>
      <translation>Fiche de « {id} » : « {found} » n'est pas une façon de passer des parties au tout. Écrivez sum ou mean.</translation>
    </message>
    <message>
      <source>The card was saved.</source>
      <translation>La fiche a été enregistrée.</translation>
    </message>
    <message>
      <source>The census did not ask this question here.</source>
      <translation>Le recensement n'a pas posé cette question ici.</translation>
    </message>
    <message>
      <source>The centre</source>
      <translation>Le centre</translation>
    </message>
    <message>
      <source>The changes of «{name}» are not saved.</source>
      <translation>Les modifications de « {name} » ne sont pas enregistrées.</translation>
    </message>
    <message>
      <source>The choice {found} for values without base is unknown. Choices: {known}.</source>
      <translation>Le choix {found} pour les valeurs sans base est inconnu. Choix possibles : {known}.</translation>
    </message>
    <message>
      <source>The coarser extract reaches k; check it again for {fields}: k says nothing about what is the same in a class.</source>
      <translation>L'extrait plus grossier atteint k ; vérifiez-le encore pour {fields} : k ne dit rien de ce qui est pareil dans une classe.</translation>
    </message>
    <message>
      <source>The code and the name are not of one unit</source>
      <translation>Le code et le nom ne sont pas de la même unité</translation>
    </message>
    <message>
      <source>The code can stand for several units</source>
      <translation>Le code peut désigner plusieurs unités</translation>
    </message>
    <message>
      <source>The code field «{field}» of «{layer}» is a number, so leading zeros are lost (example: {example}). Run «Repair unit codes» (asd:repaircodes), check its proposals, and use its output.</source>
      <translation>Le champ de code « {field} » de « {layer} » est un nombre : les zéros de tête sont perdus (exemple : {example}). Exécutez « Réparer les codes des unités » (asd:repaircodes), vérifiez ses propositions et utilisez sa sortie.</translation>
    </message>
    <message>
      <source>The codes of «{layer}» are no unit codes: it may be a list of households or of persons, which is never shown. Choose the field of the unit codes.</source>
      <translation>Les codes de « {layer} » ne sont pas des codes d'unités : ce peut être une liste de ménages ou de personnes, qui n'est jamais montrée. Choisissez le champ des codes d'unités.</translation>
    </message>
    <message>
      <source>The column «{field}» of «{layer}» has a type ({type}) that is not counted on the server: the rows were read here instead.</source>
      <translation>La colonne « {field} » de « {layer} » a un type ({type}) qui n'est pas compté sur le serveur : les lignes ont été lues ici.</translation>
    </message>
    <message>
      <source>The column «{field}» of «{layer}» is not declared as points on the server: the rows were read here instead of counted there. Declaring it geometry(Point, SRID) makes counting faster.</source>
      <translation>La colonne « {field} » de « {layer} » n'est pas déclarée en points sur le serveur : les lignes ont été lues ici au lieu d'y être comptées. La déclarer geometry(Point, SRID) rend le comptage plus rapide.</translation>
    </message>
    <message>
      <source>The commune {code} is not in the workspace {name}.</source>
      <translation>La commune {code} n'est pas dans l'espace de travail {name}.</translation>
    </message>
    <message>
      <source>The commune {unit} is in no peer family. Choose another reference, or make the families again with fewer variables.</source>
      <translation>La commune {unit} n'est dans aucune famille de pairs. Choisissez une autre référence, ou refaites les familles avec moins de variables.</translation>
    </message>
    <message>
      <source>The commune {unit} is not in this workspace. Choose another one, or open the workspace that has it.</source>
      <translation>La commune {unit} n'est pas dans cet espace de travail. Choisissez-en une autre, ou ouvrez l'espace de travail qui la contient.</translation>
    </message>
    <message>
      <source>The commune {unit} lacks more than a third of the variables: nothing says whom it resembles. Choose other variables, or another commune.</source>
      <translation>Il manque à la commune {unit} plus d'un tiers des variables : rien ne dit à qui elle ressemble. Choisissez d'autres variables, ou une autre commune.</translation>
    </message>
    <message>
      <source>The commune «{unit}» is not in this workspace. Give its HCP code, such as 06.141.01.01.</source>
      <translation>La commune « {unit} » n'est pas dans cet espace de travail. Donnez son code HCP, comme 06.141.01.01.</translation>
    </message>
    <message>
      <source>The comparison saved with the project is back.</source>
      <translation>La comparaison enregistrée avec le projet est revenue.</translation>
    </message>
    <message>
      <source>The coordinates of «{layer}» have no reference system. Choose POINTS_CRS: EPSG:4326 for longitude and latitude in degrees, or the system the list was made in.</source>
      <translation>Les coordonnées de « {layer} » n'ont pas de système de référence. Choisissez POINTS_CRS : EPSG:4326 pour longitude et latitude en degrés, ou le système dans lequel la liste a été faite.</translation>
    </message>
    <message>
      <source>The correlation {found} is unknown. Choices: {known}.</source>
      <translation>La corrélation {found} est inconnue. Choix possibles : {known}.</translation>
    </message>
    <message>
      <source>The count is hidden to protect a small number of households; it is not zero.</source>
      <translation>L'effectif est masqué pour protéger un petit nombre de ménages ; il n'est pas nul.</translation>
    </message>
    <message>
      <source>The country</source>
      <translation>Le pays</translation>
    </message>
    <message>
      <source>The coverage of the reference line must lie between 0 and 100 %, not {found}. Correct it.</source>
      <translation>La couverture de la ligne de référence doit être entre 0 et 100 %, pas {found}. Corrigez-la.</translation>
    </message>
    <message>
      <source>The data ARE written into the workspace; only «{path}» could not be written: {reason}. Free the disk or choose another folder and run again with the same file: the data are not taken twice, and the file is made.</source>
      <translation>Les données SONT écrites dans l'espace de travail ; seul « {path} » n'a pas pu l'être : {reason}. Libérez de la place ou choisissez un autre dossier, puis relancez avec le même fichier : les données ne sont pas prises deux fois, et le fichier est produit.</translation>
    </message>
    <message>
      <source>The date «{found}» is not understood. Write it as YYYY-MM-DD.</source>
      <translation>La date « {found} » n'est pas comprise. Écrivez-la sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
      <source>The decisions file «{file}» cannot be read ({reason}). Choose one that this tool wrote.</source>
      <translation>Le fichier de décisions « {file} » ne peut être lu ({reason}). Choisissez-en un que cet outil a écrit.</translation>
    </message>
    <message>
      <source>The decisions file «{file}» is of version {found}; this extension reads version {known}.</source>
      <translation>Le fichier de décisions « {file} » est de la version {found} ; cette extension lit la version {known}.</translation>
    </message>
    <message>
      <source>The decisions lack the columns {columns}. Start from the table of conflicts and keep its headings.</source>
      <translation>Il manque aux décisions les colonnes {columns}. Partez de la table des conflits et gardez ses titres.</translation>
    </message>
    <message>
      <source>The decisions of «{file}» are about another level ({found}) than this table ({wanted}). Choose the right file.</source>
      <translation>Les décisions de « {file} » portent sur un autre niveau ({found}) que cette table ({wanted}). Choisissez le bon fichier.</translation>
    </message>
    <message>
      <source>The delivery date «{found}» is not understood. Write it as YYYY, YYYY-MM or YYYY-MM-DD.</source>
      <translation>La date de livraison « {found} » n'est pas comprise. Écrivez-la AAAA, AAAA-MM ou AAAA-MM-JJ.</translation>
    </message>
    <message>
      <source>The denominator ({base}) is not older than the beneficiaries ({period}). Likely reasons: registration in another commune than the one of residence, rows counted twice, or a wrong field.</source>
      <translation>Le dénominateur ({base}) n'est pas plus ancien que les bénéficiaires ({period}). Raisons probables : inscription dans une autre commune que celle de résidence, lignes comptées deux fois, ou mauvais champ.</translation>
    </message>
    <message>
      <source>The denominator «{source}» ({path}) is 0 in {zero} units and missing in {missing}: the indicator is missing there.</source>
      <translation>Le dénominateur « {source} » ({path}) vaut 0 dans {zero} unités et manque dans {missing} : l'indicateur y est manquant.</translation>
    </message>
    <message>
      <source>The denominator «{source}» ({path}) is below 0 in {count} units (examples: {examples}). Correct the figures.</source>
      <translation>Le dénominateur « {source} » ({path}) est négatif dans {count} unités (exemples : {examples}). Corrigez les chiffres.</translation>
    </message>
    <message>
      <source>The earlier report cut {axis} on the field «{before}», this run cuts «{now}»: check that they are the same figure.</source>
      <translation>Le rapport antérieur coupait ({axis}) le champ « {before} », cette exécution coupe « {now} » : vérifiez qu'il s'agit du même chiffre.</translation>
    </message>
    <message>
      <source>The earlier report «{file}» cannot be read: {reason}.</source>
      <translation>Le rapport antérieur « {file} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The encoding «{encoding}» is not known. Choose one of: {known}.</source>
      <translation>L'encodage « {encoding} » n'est pas connu. Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>The events are</source>
      <translation>Les événements sont</translation>
    </message>
    <message>
      <source>The families</source>
      <translation>Les familles</translation>
    </message>
    <message>
      <source>The families «{family}» were given, but reasons are not told against the peer family. Choose «Own peer family», or leave the id empty.</source>
      <translation>Les familles « {family} » ont été données, mais les raisons ne sont pas dites par rapport à la famille de pairs. Choisissez « Propre famille de pairs », ou laissez l'identifiant vide.</translation>
    </message>
    <message>
      <source>The field «{field}» has values that are no period (examples: {examples}). They are used as written; 2026, 2026-02 or 2026-Q1 would sort.</source>
      <translation>Le champ « {field} » a des valeurs qui ne sont pas des périodes (exemples : {examples}). Elles sont utilisées telles quelles ; 2026, 2026-02 ou 2026-Q1 se trieraient.</translation>
    </message>
    <message>
      <source>The field «{field}» holds ages. Say where the bands begin in AGE_LIMITS, for example 6;18;60.</source>
      <translation>Le champ « {field} » contient des âges. Dites dans AGE_LIMITS où commencent les tranches, par exemple 6;18;60.</translation>
    </message>
    <message>
      <source>The field «{field}» is infinite in {count} units ({examples}). Check its denominator.</source>
      <translation>Le champ « {field} » est infini dans {count} unités ({examples}). Vérifiez son dénominateur.</translation>
    </message>
    <message>
      <source>The field «{field}» is negative in {count} units ({examples}). Correct it, then run again.</source>
      <translation>Le champ « {field} » est négatif dans {count} unités ({examples}). Corrigez-le, puis relancez.</translation>
    </message>
    <message>
      <source>The field «{field}» is negative or infinite in {count} units ({examples}). Correct it, then run again.</source>
      <translation>Le champ « {field} » est négatif ou infini dans {count} unités ({examples}). Corrigez-le, puis recommencez.</translation>
    </message>
    <message>
      <source>The field «{field}» is not in «{layer}». Fields found: {found}. Choose one of them, or join the field first.</source>
      <translation>Le champ « {field} » n'est pas dans « {layer} ». Champs trouvés : {found}. Choisissez l'un d'eux, ou joignez d'abord le champ.</translation>
    </message>
    <message>
      <source>The field «{field}» mixes years, months or quarters ({examples}): what is mapped is the last in the order of the text. Choose one in PERIOD to be sure.</source>
      <translation>Le champ « {field} » mêle années, mois ou trimestres ({examples}) : la carte montre le dernier dans l'ordre du texte. Choisissez-en un dans PERIOD pour être sûr.</translation>
    </message>
    <message>
      <source>The field «{field}» must hold a share from 0 to 1; {count} units are outside ({examples}). Divide percentages by 100.</source>
      <translation>Le champ « {field} » doit contenir une part de 0 à 1 ; {count} unités sont en dehors ({examples}). Divisez les pourcentages par 100.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» gives the true place back: take it off the list.</source>
      <translation>Le champ « {field} » de « {layer} » redonne le vrai lieu : retirez-le de la liste.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» has numbers with a decimal comma and others with a point: one of them may be a thousands mark. Write all with the same mark, then run again.</source>
      <translation>Le champ « {field} » de « {layer} » a des nombres à virgule décimale et d'autres à point : l'un des deux est peut-être un séparateur de milliers. Écrivez-les tous avec le même signe, puis relancez.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» holds text that is not a number in {count} rows (examples: {examples}). Convert it to numbers with a decimal point (12.5, not 12,5), or choose another field.</source>
      <translation>Le champ « {field} » de « {layer} » contient du texte qui n'est pas un nombre dans {count} lignes (exemples : {examples}). Convertissez-le en nombres à point décimal (12.5, et non 12,5), ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» is text; its {count} values were read as plain numbers.</source>
      <translation>Le champ « {field} » de « {layer} » est du texte ; ses {count} valeurs ont été lues comme de simples nombres.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» looks like personal data: it names no unit. Choose another field.</source>
      <translation>Le champ « {field} » de « {layer} » ressemble à une donnée personnelle : il ne nomme pas d'unité. Choisissez un autre champ.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» seems to name a person or an address. It is never carried; take it off the list. (Law 09-08.)</source>
      <translation>Le champ « {field} » de « {layer} » semble nommer une personne ou une adresse. Il n'est jamais porté ; retirez-le de la liste. (Loi 09-08.)</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» tells more than half of the rows apart, so it would lead back to the true rows. Take it off the list, or carry classes instead (asd:anonymitycheck helps).</source>
      <translation>Le champ « {field} » de « {layer} » distingue plus de la moitié des lignes : il ramènerait donc aux vraies lignes. Retirez-le de la liste, ou portez plutôt des classes (asd:anonymitycheck y aide).</translation>
    </message>
    <message>
      <source>The fields {fields} are in both lists. A field is either known to outsiders or sensitive: choose one.</source>
      <translation>Les champs {fields} sont dans les deux listes. Un champ est soit connu de tiers, soit sensible : choisissez.</translation>
    </message>
    <message>
      <source>The fields {fields} make more than {count} different groups for {units} units, too many for a table. Choose fields with few values (a period as a month, not a day), or filter the layer first.</source>
      <translation>Les champs {fields} font plus de {count} groupes différents pour {units} unités, trop pour un tableau. Choisissez des champs à peu de valeurs (une période en mois, pas en jours), ou filtrez d'abord la couche.</translation>
    </message>
    <message>
      <source>The figure of {axis} is infinite in {count} units (examples: {examples}). Check its denominator.</source>
      <translation>Le chiffre ({axis}) est infini dans {count} unités (exemples : {examples}). Vérifiez son dénominateur.</translation>
    </message>
    <message>
      <source>The figures of {columns} are all 1 or less and were taken as per cent, as the heading or the other columns say: 0.3 is 0.3 %. Check them.</source>
      <translation>Les chiffres de {columns} valent tous 1 ou moins et ont été pris comme des pour cent, comme le disent l'en-tête ou les autres colonnes : 0,3 est 0,3 %. Vérifiez-les.</translation>
    </message>
    <message>
      <source>The file found under this name is another one (its SHA-256 differs).</source>
      <translation>Le fichier trouvé sous ce nom en est un autre (son SHA-256 diffère).</translation>
    </message>
    <message>
      <source>The file is not in the folder; nothing was run again.</source>
      <translation>Le fichier n'est pas dans le dossier ; rien n'a été refait.</translation>
    </message>
    <message>
      <source>The file is refused. Remove these columns from it, or write why it may be read.</source>
      <translation>Le fichier est refusé. Enlevez-en ces colonnes, ou écrivez pourquoi il peut être lu.</translation>
    </message>
    <message>
      <source>The file name «{name}» ({parameter}) must carry the word SYNTHETIQUE, so that invented data never pass for real ones. Example: SYNTHETIQUE_{name}.</source>
      <translation>Le nom de fichier « {name} » ({parameter}) doit porter le mot SYNTHETIQUE, pour que des données inventées ne passent jamais pour réelles. Exemple : SYNTHETIQUE_{name}.</translation>
    </message>
    <message>
      <source>The file names people: it is refused until a reason is written.</source>
      <translation>Le fichier nomme des personnes : il est refusé tant qu'une raison n'est pas écrite.</translation>
    </message>
    <message>
      <source>The file of {method} does not name the children of the node: not named: {absent}; unknown: {unknown}.</source>
      <translation>Le fichier de {method} ne nomme pas les enfants du nœud : non nommés : {absent} ; inconnus : {unknown}.</translation>
    </message>
    <message>
      <source>The file of {workspace} was moved or deleted.</source>
      <translation>Le fichier de {workspace} a été déplacé ou supprimé.</translation>
    </message>
    <message>
      <source>The file «{file}» must end with {suffix}. Change its name.</source>
      <translation>Le fichier « {file} » doit finir par {suffix}. Changez son nom.</translation>
    </message>
    <message>
      <source>The file «{file}» of the plugin's reference cannot be read ({reason}). Install the plugin again.</source>
      <translation>Le fichier « {file} » de la référence de l'extension ne peut pas être lu ({reason}). Réinstallez l'extension.</translation>
    </message>
    <message>
      <source>The file «{path}» already exists and was left alone. Choose another name, or tick «Replace the workspace if it exists» (results kept in it would be lost).</source>
      <translation>Le fichier « {path} » existe déjà et n'a pas été touché. Choisissez un autre nom, ou cochez « Remplacer l'espace de travail s'il existe » (les résultats qu'il contient seraient perdus).</translation>
    </message>
    <message>
      <source>The file «{path}» could not be read: {reason}. Check its path.</source>
      <translation>Le fichier « {path} » n'a pas pu être lu : {reason}. Vérifiez son chemin.</translation>
    </message>
    <message>
      <source>The file «{path}» could not be written: {reason}. Choose another folder.</source>
      <translation>Le fichier « {path} » n'a pas pu être écrit : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The file «{path}» could not be written: {reason}. Nothing was changed. Choose another folder.</source>
      <translation>Le fichier « {path} » n'a pas pu être écrit : {reason}. Rien n'a été modifié. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The file «{path}» does not hold the draws of a robustness study, or not all of them. Give the file that the study wrote as DRAWS_FILE.</source>
      <translation>Le fichier « {path} » ne contient pas les tirages d'une étude de robustesse, ou pas tous. Donnez le fichier que l'étude a écrit par DRAWS_FILE.</translation>
    </message>
    <message>
      <source>The file «{path}» has no known picture format. Use one of: {known}.</source>
      <translation>Le fichier « {path} » n'a pas de format d'image connu. Utilisez l'un de ceux-ci : {known}.</translation>
    </message>
    <message>
      <source>The file «{path}» is not UTF-8 text. Save it again as UTF-8.</source>
      <translation>Le fichier « {path} » n'est pas du texte UTF-8. Enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
      <source>The file «{path}» is not a workspace of this plugin. Choose a GeoPackage made by «Create a territorial workspace».</source>
      <translation>Le fichier « {path} » n'est pas un espace de travail de cette extension. Choisissez un GeoPackage créé par « Créer un espace de travail territorial ».</translation>
    </message>
    <message>
      <source>The folder «{folder}» does not exist. Create it, or choose another one.</source>
      <translation>Le dossier « {folder} » n'existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The format of «{file}» cannot hold these column names, so it shortened them: {renamed}. Prefer GeoPackage.</source>
      <translation>Le format de « {file} » ne peut pas contenir ces noms de colonnes et les a donc raccourcis : {renamed}. Préférez GeoPackage.</translation>
    </message>
    <message>
      <source>The grid has {count} cells.</source>
      <translation>La grille a {count} mailles.</translation>
    </message>
    <message>
      <source>The hierarchy runs in a circle: a unit is above itself. Correct the parent codes, then run again.</source>
      <translation>La hiérarchie tourne en rond : une unité est au-dessus d'elle-même. Corrigez les codes parents, puis relancez.</translation>
    </message>
    <message>
      <source>The higher «{x}», the higher «{y}», but the link is weak ({units}, r = {r}).</source>
      <translation>Plus « {x} » est élevé, plus « {y} » l'est, mais le lien est faible ({units}, r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the higher «{y}»: a moderate link ({units}, r = {r}).</source>
      <translation>Plus « {x} » est élevé, plus « {y} » l'est : un lien modéré ({units}, r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the higher «{y}»: a strong link ({units}, r = {r}).</source>
      <translation>Plus « {x} » est élevé, plus « {y} » l'est : un lien fort ({units}, r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the lower «{y}», but the link is weak ({units}, r = {r}).</source>
      <translation>Plus « {x} » est élevé, plus « {y} » est bas, mais le lien est faible ({units}, r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the lower «{y}»: a moderate link ({units}, r = {r}).</source>
      <translation>Plus « {x} » est élevé, plus « {y} » est bas : un lien modéré ({units}, r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the lower «{y}»: a strong link ({units}, r = {r}).</source>
      <translation>Plus « {x} » est élevé, plus « {y} » est bas : un lien fort ({units}, r = {r}).</translation>
    </message>
    <message>
      <source>The id of the model, «{id}», must be plain letters, figures, dots, hyphens or underscores.</source>
      <translation>L'identifiant du modèle, « {id} », doit être fait de lettres sans accent, de chiffres, de points, de tirets ou de tirets bas.</translation>
    </message>
    <message>
      <source>The index of column «{column}» could not be checked: its rate or its intensity is not in the table.</source>
      <translation>L'indice de la colonne « {column} » n'a pu être vérifié : son taux ou son intensité n'est pas dans le tableau.</translation>
    </message>
    <message>
      <source>The indicator has no card: fill its card first.</source>
      <translation>L'indicateur n'a pas de fiche : remplissez d'abord sa fiche.</translation>
    </message>
    <message>
      <source>The indicator is counted in per cent, but the figures of {columns} are all between 0 and 1, and nothing says whether 0.3 is 0.3 % or 30 %. Say it by factors: Column=100 where 0.3 is 30 %, Column=1 where it is 0.3 %; or write the sign % in the cells.</source>
      <translation>L'indicateur se compte en pour cent, mais les chiffres de {columns} sont tous entre 0 et 1, et rien ne dit si 0,3 est 0,3 % ou 30 %. Dites-le par des facteurs : Colonne=100 si 0,3 est 30 %, Colonne=1 s'il est 0,3 % ; ou écrivez le signe % dans les cellules.</translation>
    </message>
    <message>
      <source>The indicator «{column}» of the model ({path}) is neither in the workspace nor a field of «{layer}». Correct the model, or join it to the layer as a field of that name. Fields found: {found}.</source>
      <translation>L'indicateur « {column} » du modèle ({path}) n'est ni dans l'espace de travail ni un champ de « {layer} ». Corrigez le modèle, ou joignez l'indicateur à la couche comme champ de ce nom. Champs trouvés : {found}.</translation>
    </message>
    <message>
      <source>The indicator «{indicator}» of column «{column}» has no name, or stands twice for one period and area. Keep one.</source>
      <translation>L'indicateur « {indicator} » de la colonne « {column} » n'a pas de nom, ou figure deux fois pour une même période et un même milieu. Gardez-en un.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has no value in any of the {count} units. Check the period and the source, or remove it from the model.</source>
      <translation>L'indicateur « {source} » ({path}) n'a de valeur dans aucune des {count} unités. Vérifiez la période et la source, ou retirez-le du modèle.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has one value only once treated by {treatment}: nearly all units share it. Choose another treatment, freeze its bounds, or remove it from the model.</source>
      <translation>L'indicateur « {source} » ({path}) n'a plus qu'une seule valeur après le traitement {treatment} : presque toutes les unités la partagent. Choisissez un autre traitement, figez ses bornes, ou retirez-le du modèle.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has the same value, {value}, in all {count} units that have one, so it cannot tell them apart. Remove it from the model, freeze its bounds, or score more units.</source>
      <translation>L'indicateur « {source} » ({path}) a la même valeur, {value}, dans les {count} unités qui en ont une : il ne peut pas les distinguer. Retirez-le du modèle, figez ses bornes, ou notez plus d'unités.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is 0 or less in {count} units (examples: {examples}), and its treatment ({treatment}) takes logarithms. Choose log_ct or another treatment for it.</source>
      <translation>L'indicateur « {source} » ({path}) est nul ou négatif dans {count} unités (exemples : {examples}), et son traitement ({treatment}) prend des logarithmes. Choisissez pour lui log_ct ou un autre traitement.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is infinite in {count} units (examples: {examples}). Check its denominator.</source>
      <translation>L'indicateur « {source} » ({path}) est infini dans {count} unités (exemples : {examples}). Vérifiez son dénominateur.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is text in all {count} rows. Convert it to numbers.</source>
      <translation>L'indicateur « {source} » ({path}) est du texte dans les {count} lignes. Convertissez-le en nombres.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}, direction {direction}) has no maximum above 0 on the scale of need, so that fraction_of_maximum would turn the order round. Use minmax or distance_to_maximum for it.</source>
      <translation>L'indicateur « {source} » ({path}, sens {direction}) n'a pas de maximum supérieur à 0 sur l'échelle du besoin : fraction_of_maximum inverserait l'ordre. Utilisez minmax ou distance_to_maximum pour lui.</translation>
    </message>
    <message>
      <source>The indicator «{source}» of the model ({path}) is not in the table. Columns found: {found}.</source>
      <translation>L'indicateur « {source} » du modèle ({path}) n'est pas dans la table. Colonnes trouvées : {found}.</translation>
    </message>
    <message>
      <source>The input already has columns of these names; the new ones are called: {renamed}.</source>
      <translation>L'entrée a déjà des colonnes de ces noms ; les nouvelles s'appellent : {renamed}.</translation>
    </message>
    <message>
      <source>The judgements of «{expert}» contradict each other: consistency ratio {ratio:.3f}, above 0.10. Most of all {names}: look again at «{first}» against «{second}», judged {given:.3g}; {would_be:.3g} would be consistent.</source>
      <translation>Les jugements de « {expert} » se contredisent : rapport de cohérence {ratio:.3f}, au-dessus de 0,10. Surtout {names} : revoyez « {first} » face à « {second} », jugé {given:.3g} ; {would_be:.3g} serait cohérent.</translation>
    </message>
    <message>
      <source>The key file «{path}» holds less than {least} characters. Choose the file of the exchange key.</source>
      <translation>Le fichier de clé « {path} » contient moins de {least} caractères. Choisissez le fichier de la clé d'échange.</translation>
    </message>
    <message>
      <source>The key is empty or repeated, or a cell is not of its kind (a number, a text).</source>
      <translation>La clé est vide ou répétée, ou une cellule n'est pas de son type (un nombre, un texte).</translation>
    </message>
    <message>
      <source>The layer of the official score on the map was refreshed.</source>
      <translation>La couche du score officiel sur la carte a été rafraîchie.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no coordinate reference system, so its positions and areas mean nothing. Set it in the layer's properties (Source), then run again.</source>
      <translation>La couche « {layer} » n'a pas de système de coordonnées de référence (SCR) : ses positions et ses superficies ne veulent rien dire. Définissez-le dans les propriétés de la couche (Source), puis relancez.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no field «{column}», which the model asks for at «{path}». Fields found: {found}. Join it to the layer, or correct the model.</source>
      <translation>La couche « {layer} » n'a pas de champ « {column} », que le modèle demande à « {path} ». Champs trouvés : {found}. Joignez-le à la couche, ou corrigez le modèle.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no field «{field}» holding the HCP code of each unit. Fields found: {found}. Choose the right code field, or join the codes first.</source>
      <translation>La couche « {layer} » n'a pas de champ « {field} » contenant le code HCP de chaque unité. Champs trouvés : {found}. Choisissez le bon champ de code, ou joignez d'abord les codes.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no rows to work on. Check its filter or selection.</source>
      <translation>La couche « {layer} » n'a aucune ligne à traiter. Vérifiez son filtre ou sa sélection.</translation>
    </message>
    <message>
      <source>The layer «{layer}» was removed: its counts are gone.</source>
      <translation>La couche « {layer} » a été retirée : ses effectifs ne sont plus là.</translation>
    </message>
    <message>
      <source>The layers of {workspace} were removed.</source>
      <translation>Les couches de {workspace} ont été retirées.</translation>
    </message>
    <message>
      <source>The layout template «{path}» does not exist.</source>
      <translation>Le modèle de mise en page « {path} » n'existe pas.</translation>
    </message>
    <message>
      <source>The limit of severe poverty is {found}; a fraction above 0 and up to 1 is expected.</source>
      <translation>La limite de pauvreté sévère est {found} ; une fraction supérieure à 0 et jusqu'à 1 est attendue.</translation>
    </message>
    <message>
      <source>The limits were widened by the dispersion of the units.</source>
      <translation>Les limites ont été élargies par la dispersion des unités.</translation>
    </message>
    <message>
      <source>The line goes from the {low} % to the {high} % quantile of the ranks drawn; the dot is the rank under the model as it is, the bar across the median. At the right, the share of draws in which the unit is in the top group of {quota} units (dashed line).</source>
      <translation>Le trait va du quantile {low} % au quantile {high} % des rangs tirés ; le point est le rang selon le modèle tel quel, la barre en travers la médiane. À droite, la part des tirages où l'unité est dans le groupe de tête de {quota} unités (ligne pointillée).</translation>
    </message>
    <message>
      <source>The linear programme of {count} units has no solution (examples: {examples}). Widen the bounds.</source>
      <translation>Le programme linéaire de {count} unités n'a pas de solution (exemples : {examples}). Élargissez les bornes.</translation>
    </message>
    <message>
      <source>The list OUTSIDE was asked for, so the rows of «{layer}» were read here instead of counted on the server.</source>
      <translation>La liste OUTSIDE a été demandée : les lignes de « {layer} » ont donc été lues ici au lieu d'être comptées sur le serveur.</translation>
    </message>
    <message>
      <source>The live layer was removed from the map.</source>
      <translation>La couche vivante a été retirée de la carte.</translation>
    </message>
    <message>
      <source>The loadings of {columns} cancel out, so they give no weights. Check the directions, or use squared loadings.</source>
      <translation>Les saturations de {columns} s'annulent : elles ne donnent pas de poids. Vérifiez les sens, ou utilisez les carrés des saturations.</translation>
    </message>
    <message>
      <source>The map has no layer of communes to click on. Add the ANSS layers first.</source>
      <translation>La carte n'a pas de couche de communes où cliquer. Ajoutez d'abord les couches ANSS.</translation>
    </message>
    <message>
      <source>The map has no layer of provinces to click on. Add the ANSS layers first.</source>
      <translation>La carte n'a pas de couche des provinces où cliquer. Ajoutez d'abord les couches ANSS.</translation>
    </message>
    <message>
      <source>The map has no layer of regions to click on. Add the ANSS layers first.</source>
      <translation>La carte n'a pas de couche des régions où cliquer. Ajoutez d'abord les couches ANSS.</translation>
    </message>
    <message>
      <source>The map has no layer of the official score: add the ANSS layers to see it.</source>
      <translation>La carte n'a pas de couche du score officiel : ajoutez les couches ANSS pour la voir.</translation>
    </message>
    <message>
      <source>The map page cannot be made: its «{text}» line is empty. Source, licence and data status must print.</source>
      <translation>La page de carte ne peut pas être produite : sa ligne « {text} » est vide. La source, la licence et le statut des données doivent être imprimés.</translation>
    </message>
    <message>
      <source>The map shows the need score with the model «{title}». Communes with a score: {known} of {total}.</source>
      <translation>La carte montre le score de besoin avec le modèle « {title} ». Communes avec un score : {known} sur {total}.</translation>
    </message>
    <message>
      <source>The matrix of «{expert}» compares {found}; the first one compares {expected}. All must compare the same.</source>
      <translation>La matrice de « {expert} » compare {found} ; la première compare {expected}. Toutes doivent comparer les mêmes critères.</translation>
    </message>
    <message>
      <source>The matrix of «{expert}» has {rows} rows and {columns} columns; rows and columns must be the same criteria. Only in rows: {only_rows}. Only in columns: {only_columns}.</source>
      <translation>La matrice de « {expert} » a {rows} lignes et {columns} colonnes ; lignes et colonnes doivent être les mêmes critères. Seulement en lignes : {only_rows}. Seulement en colonnes : {only_columns}.</translation>
    </message>
    <message>
      <source>The mean of the children of «{path}» is 0 or less in {count} units (examples: {examples}); {method} needs one above 0. Use z-scores with mean 100 and sd 10, or minmax from 70 to 130.</source>
      <translation>La moyenne des enfants de « {path} » est nulle ou négative dans {count} unités (exemples : {examples}) ; {method} en demande une supérieure à 0. Utilisez des scores z de moyenne 100 et d'écart-type (sd) 10, ou minmax de 70 à 130.</translation>
    </message>
    <message>
      <source>The measure</source>
      <translation>La mesure</translation>
    </message>
    <message>
      <source>The measure describes groups; it says nothing about a named household.</source>
      <translation>La mesure décrit des groupes ; elle ne dit rien d'un ménage nommé.</translation>
    </message>
    <message>
      <source>The model gives a score (1) or none (0)</source>
      <translation>Le modèle donne un score (1) ou non (0)</translation>
    </message>
    <message>
      <source>The model gives no score ({count} reasons follow). Its figures were checked as they are: not smoothed, treated or scaled; checks that need a score are left out.</source>
      <translation>Le modèle ne donne pas de score ({count} raisons suivent). Ses chiffres ont été contrôlés tels quels : ni lissés, ni traités, ni mis à l'échelle ; les contrôles qui demandent un score sont laissés de côté.</translation>
    </message>
    <message>
      <source>The model has no «{id}». It has: {known}.</source>
      <translation>Le modèle n'a pas de « {id} ». Il a : {known}.</translation>
    </message>
    <message>
      <source>The model on screen was changed and is not saved: this is an exploration, not the score.</source>
      <translation>Le modèle à l'écran a été modifié et n'est pas enregistré : c'est une exploration, pas le score.</translation>
    </message>
    <message>
      <source>The model was changed and is not saved. Open another one and lose the changes?</source>
      <translation>Le modèle a été modifié et n'est pas enregistré. En ouvrir un autre et perdre les modifications ?</translation>
    </message>
    <message>
      <source>The model «{id}» has a single indicator that weighs: none can be left out. Add indicators, or do not leave one out.</source>
      <translation>Le modèle « {id} » n'a qu'un seul indicateur qui pèse : aucun ne peut être écarté. Ajoutez des indicateurs, ou n'en écartez pas.</translation>
    </message>
    <message>
      <source>The model «{id}» is to be read from a workspace, but none was given. Choose the workspace, or a model file.</source>
      <translation>Le modèle « {id} » doit être lu dans un espace de travail, mais aucun n'a été donné. Choisissez l'espace de travail, ou un fichier de modèle.</translation>
    </message>
    <message>
      <source>The model «{id}» was changed by hand ({sections}): this run is not the one of the saved model.</source>
      <translation>Le modèle « {id} » a été modifié à la main ({sections}) : cette exécution n'est pas celle du modèle enregistré.</translation>
    </message>
    <message>
      <source>The name is alike: to be confirmed</source>
      <translation>Le nom est ressemblant : à confirmer</translation>
    </message>
    <message>
      <source>The name is found in another province only</source>
      <translation>Le nom n'est trouvé que dans une autre province</translation>
    </message>
    <message>
      <source>The name «{name}» is in use: choose another one.</source>
      <translation>Le nom « {name} » est pris : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The nearest is {nearest}, at {distance}; the average commune of the workspace is at {average}. Distance 0: same on every variable; 1: opposite on every one.</source>
      <translation>La plus proche est {nearest}, à {distance} ; la commune moyenne de l'espace de travail est à {average}. Distance 0 : pareille sur chaque variable ; 1 : opposée sur chacune.</translation>
    </message>
    <message>
      <source>The need score counts {variables} too: territories alike on it will differ less on need. Leave it out to compare scores within families.</source>
      <translation>Le score de besoin compte aussi {variables} : des territoires semblables là-dessus différeront moins par le besoin. Laissez-la de côté pour comparer les scores dans les familles.</translation>
    </message>
    <message>
      <source>The node «{node}» has no children in the score model. Nodes that have: {known}.</source>
      <translation>Le nœud « {node} » n'a pas d'enfants dans le modèle de score. Nœuds qui en ont : {known}.</translation>
    </message>
    <message>
      <source>The office</source>
      <translation>Le bureau</translation>
    </message>
    <message>
      <source>The office's Arabic layout template, when both languages are asked</source>
      <translation>Le modèle de mise en page arabe du bureau, quand les deux langues sont demandées</translation>
    </message>
    <message>
      <source>The office's layout template</source>
      <translation>Le modèle de mise en page du bureau</translation>
    </message>
    <message>
      <source>The office's own table from old units to new ones</source>
      <translation>La table du bureau des anciennes unités vers les nouvelles</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap ({examples}). A pixel there counts in each of them: the units add up to more than the whole. Repair the outlines to be exact.</source>
      <translation>Les contours de {count} paires d'unités se chevauchent ({examples}). Un pixel y compte dans chacune : la somme des unités dépasse le total. Réparez les contours pour être exact.</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap ({examples}). A place there belongs to the unit that comes first in the layer. Repair the outlines to be exact.</source>
      <translation>Les contours de {count} paires d'unités se chevauchent ({examples}). Un lieu y appartient à l'unité qui vient en premier dans la couche. Réparez les contours pour être exact.</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap ({examples}). People of the raster there count once, in the unit whose code comes first. Repair the outlines to be exact.</source>
      <translation>Les contours de {count} paires d'unités se chevauchent ({examples}). Les habitants du raster y comptent une fois, dans l'unité dont le code vient en premier. Réparez les contours pour être exact.</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap, over {km2} km² ({pairs}). A household there is counted once, in the unit whose code comes first. Repair the outlines to be exact.</source>
      <translation>Les contours de {count} paires d'unités se recouvrent, sur {km2} km² ({pairs}). Un ménage y est compté une fois, dans l'unité dont le code vient d'abord. Réparez les contours pour être exact.</translation>
    </message>
    <message>
      <source>The p % rule needs the two largest contributions: choose two fields in LARGEST_FIELDS.</source>
      <translation>La règle p % demande les deux plus grandes contributions : choisissez deux champs dans LARGEST_FIELDS.</translation>
    </message>
    <message>
      <source>The package holds {count} households. Carry it as household data.</source>
      <translation>Le paquet contient {count} ménages. Transportez-le comme des données de ménages.</translation>
    </message>
    <message>
      <source>The package of «{path}» was signed by the centre and must come back signed. Give the file of the exchange key.</source>
      <translation>Le paquet de « {path} » a été signé par le centre et doit revenir signé. Donnez le fichier de la clé d'échange.</translation>
    </message>
    <message>
      <source>The package «{file}» (delivery {delivery}, {made}) is older than the last one merged (delivery {last_delivery}, {last}). Merge the latest one, or give a written reason to take it all the same, which is kept.</source>
      <translation>Le paquet « {file} » (livraison {delivery}, {made}) est plus ancien que le dernier fusionné (livraison {last_delivery}, {last}). Fusionnez le dernier, ou donnez une raison écrite de le prendre quand même, qui est gardée.</translation>
    </message>
    <message>
      <source>The package «{file}» carries no signature although one is expected. Ask the office to seal it again with the exchange key; nothing was changed.</source>
      <translation>Le paquet « {file} » ne porte pas de signature alors qu'une est attendue. Demandez au bureau de le sceller de nouveau avec la clé d'échange ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The package «{file}» does not exist. Check the path.</source>
      <translation>Le paquet « {file} » n'existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>The package «{file}» is whole, but what is inside cannot be read as a workspace. Ask the office to seal it again; nothing was changed.</source>
      <translation>Le paquet « {file} » est entier, mais son contenu ne peut être lu comme un espace de travail. Demandez au bureau de le sceller de nouveau ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The package «{file}» was cut from another workspace than this one. Merge it into the workspace it came from; nothing was changed.</source>
      <translation>Le paquet « {file} » a été extrait d'un autre espace de travail que celui-ci. Fusionnez-le dans celui dont il vient ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The package «{file}» was merged before: nothing was changed.</source>
      <translation>Le paquet « {file} » a déjà été fusionné : rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The period of the denominator ({base}) or of the beneficiaries ({period}) tells no year: an older denominator is the usual reason. Say it with BASE_PERIOD.</source>
      <translation>La période du dénominateur ({base}) ou des bénéficiaires ({period}) ne dit pas d'année : un dénominateur plus ancien est la raison habituelle. Dites-la par BASE_PERIOD.</translation>
    </message>
    <message>
      <source>The pieces of a bar sum to the gap between the unit's score, written beside it, and the score of the mean profile over the same indicators.</source>
      <translation>Les morceaux d'une barre somment à l'écart entre le score de l'unité, écrit à côté, et le score du profil moyen sur les mêmes indicateurs.</translation>
    </message>
    <message>
      <source>The pieces of a bar sum to the score written beside it.</source>
      <translation>Les morceaux d'une barre somment au score écrit à côté.</translation>
    </message>
    <message>
      <source>The pillars {columns} cancel each other out, so that no index of them varies. Check their directions.</source>
      <translation>Les piliers {columns} s'annulent l'un l'autre : aucun indice tiré d'eux ne varie. Vérifiez leurs sens.</translation>
    </message>
    <message>
      <source>The pixel ({pixel} m) is wider than the bandwidth ({bandwidth} m): the surface would show the raster, not the points. Set PIXEL to {advised} m, or widen BANDWIDTH.</source>
      <translation>Le pixel ({pixel} m) est plus large que le rayon ({bandwidth} m) : la surface montrerait le raster, pas les points. Mettez PIXEL à {advised} m, ou élargissez BANDWIDTH.</translation>
    </message>
    <message>
      <source>The points could not be brought into the coordinate reference system of the territories: {reason}. Check both layers' systems.</source>
      <translation>Les points n'ont pas pu être ramenés dans le système de coordonnées de référence (SCR) des territoires : {reason}. Vérifiez le SCR des deux couches.</translation>
    </message>
    <message>
      <source>The points of {person} add up to {total:g} instead of {budget:g}. Correct them.</source>
      <translation>Les points de {person} font {total:g} en tout au lieu de {budget:g}. Corrigez-les.</translation>
    </message>
    <message>
      <source>The policy {found} for missing values is unknown. Choices: {known}.</source>
      <translation>La règle {found} pour les valeurs manquantes est inconnue. Choix possibles : {known}.</translation>
    </message>
    <message>
      <source>The policy {policy} for missing values needs the column «{column}», which is not there. Columns found: {found}.</source>
      <translation>La règle {policy} pour les valeurs manquantes demande la colonne « {column} », qui est absente. Colonnes trouvées : {found}.</translation>
    </message>
    <message>
      <source>The polygons of {count} units are not valid ({examples}); they were repaired for counting only, your layer is unchanged. «Fix geometries» (native:fixgeometries) repairs it for good.</source>
      <translation>Les polygones de {count} unités ne sont pas valides ({examples}) ; ils ont été réparés pour le comptage seulement, votre couche est inchangée. « Réparer les géométries » (native:fixgeometries) la répare définitivement.</translation>
    </message>
    <message>
      <source>The poverty cut-off k is {found}, which reads as a percentage; write the fraction {share:g}.</source>
      <translation>Le seuil de pauvreté k est {found}, qui se lit comme un pourcentage ; écrivez la fraction {share:g}.</translation>
    </message>
    <message>
      <source>The poverty cut-off k is {found}; write a fraction above 0 and up to 1 (a third is 0.3333).</source>
      <translation>Le seuil de pauvreté k est {found} ; écrivez une fraction supérieure à 0 et jusqu'à 1 (un tiers s'écrit 0,3333).</translation>
    </message>
    <message>
      <source>The programme field holds both single programmes and their total «{total}» ({found}): adding them up would count households twice. Choose one value with PROGRAMME.</source>
      <translation>Le champ du programme contient à la fois des programmes et leur total « {total} » ({found}) : les additionner compterait des ménages deux fois. Choisissez une seule valeur avec PROGRAMME.</translation>
    </message>
    <message>
      <source>The project was closed.</source>
      <translation>Le projet a été fermé.</translation>
    </message>
    <message>
      <source>The protection of this table cannot be proven here: its cells form loops, and that proof needs the library scipy. Install scipy (it ships with QGIS on Windows), or protect one programme without margins. Nothing was written.</source>
      <translation>La protection de ce tableau ne peut être prouvée ici : ses cellules forment des boucles, et cette preuve demande la bibliothèque scipy. Installez scipy (elle vient avec QGIS sous Windows), ou protégez un programme sans marges. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>The province {code} is not in the workspace {name}.</source>
      <translation>La province {code} n'est pas dans l'espace de travail {name}.</translation>
    </message>
    <message>
      <source>The question was not asked here: the cell is empty, it is not zero.</source>
      <translation>La question n'a pas été posée ici : la case est vide, elle n'est pas nulle.</translation>
    </message>
    <message>
      <source>The random-index table «{found}» is unknown. Tables: {known}.</source>
      <translation>La table d'indices aléatoires « {found} » est inconnue. Tables : {known}.</translation>
    </message>
    <message>
      <source>The ranking without each indicator</source>
      <translation>Le classement sans chaque indicateur</translation>
    </message>
    <message>
      <source>The raster of weights «{weight}» is not on the pixels of «{raster}» (size, place or system differ). Bring it there first with «Warp (reproject)» or «Align rasters».</source>
      <translation>Le raster des poids « {weight} » n'est pas sur les pixels de « {raster} » (taille, lieu ou système diffèrent). Amenez-l'y d'abord avec « Projection (warp) » ou « Aligner des rasters ».</translation>
    </message>
    <message>
      <source>The raster would have {width} x {height} pixels ({gigabytes} GB); at most a thousand million are written. Set PIXEL to {advised} m or more, or give a smaller EXTENT. A point far from the others may stretch the extent.</source>
      <translation>Le raster aurait {width} x {height} pixels ({gigabytes} Go) ; un milliard au plus est écrit. Mettez PIXEL à {advised} m ou plus, ou donnez une EXTENT plus petite. Un point loin des autres peut étirer l'emprise.</translation>
    </message>
    <message>
      <source>The raster «{raster}» covers none of the {units} territories. Check the coordinate reference systems and the extents of both.</source>
      <translation>Le raster « {raster} » ne couvre aucun des {units} territoires. Vérifiez les systèmes de coordonnées et les emprises des deux.</translation>
    </message>
    <message>
      <source>The raster «{raster}» has no coordinate reference system, so its place is unknown. Set it in the layer's properties (Source), or write it into the file with «Assign projection».</source>
      <translation>Le raster « {raster} » n'a pas de système de coordonnées, son lieu est donc inconnu. Réglez-le dans les propriétés de la couche (Source), ou écrivez-le dans le fichier avec « Assigner une projection ».</translation>
    </message>
    <message>
      <source>The raster «{raster}» holds complex numbers, which have no sum to show. Choose another band.</source>
      <translation>Le raster « {raster} » contient des nombres complexes, qui n'ont pas de somme à montrer. Choisissez une autre bande.</translation>
    </message>
    <message>
      <source>The raster «{raster}» is rotated; its pixels were used as they lie, without resampling.</source>
      <translation>Le raster « {raster} » est tourné ; ses pixels ont été utilisés tels qu'ils sont, sans rééchantillonnage.</translation>
    </message>
    <message>
      <source>The raster «{raster}» lies over the {units} territories but holds no value there: every pixel is without data. Choose another raster or band, or correct its «no data» value.</source>
      <translation>Le raster « {raster} » recouvre les {units} territoires mais n'y porte aucune valeur : tous les pixels sont sans donnée. Choisissez un autre raster ou une autre bande, ou corrigez sa valeur « sans donnée ».</translation>
    </message>
    <message>
      <source>The reading rule gives marks a meaning that is not known: {found}. Known: {known}.</source>
      <translation>La règle de lecture donne à des marques un sens qui n'est pas connu : {found}. Connus : {known}.</translation>
    </message>
    <message>
      <source>The reading rule of «{file}» reads columns that name people: {columns}. They are never read; choose others.</source>
      <translation>La règle de lecture de « {file} » lit des colonnes qui nomment des personnes : {columns}. Elles ne sont jamais lues ; choisissez-en d'autres.</translation>
    </message>
    <message>
      <source>The reference has no figure.</source>
      <translation>La référence n'a pas de chiffre.</translation>
    </message>
    <message>
      <source>The reference that comes with the plugin is incomplete: {files} not found in «{folder}». Install the plugin again.</source>
      <translation>La référence livrée avec l'extension est incomplète ; fichiers introuvables dans « {folder} » : {files}. Réinstallez l'extension.</translation>
    </message>
    <message>
      <source>The region {code} is not in the workspace {name}.</source>
      <translation>La région {code} n'est pas dans l'espace de travail {name}.</translation>
    </message>
    <message>
      <source>The report cannot be made: the workspace does not say {what}, and it must print on every page.</source>
      <translation>Le rapport ne peut être fait : l'espace de travail ne dit pas {what}, et cela doit s'imprimer sur chaque page.</translation>
    </message>
    <message>
      <source>The result could not be written whole to «{path}»: {found} of {expected} rows arrived, and nothing was left there. The disk may be full, or the format may not hold rows without geometry: free some space, or choose another folder or a GeoPackage, and run again.</source>
      <translation>Le résultat n'a pas pu être écrit en entier dans « {path} » : {found} lignes sur {expected} sont arrivées, et rien n'y a été laissé. Le disque est peut-être plein, ou le format ne peut pas contenir des lignes sans géométrie : libérez de l'espace, ou choisissez un autre dossier ou un GeoPackage, et relancez.</translation>
    </message>
    <message>
      <source>The result «{path}» cannot be read back: the disk may be full, or the format may not hold such rows. Free some space, or choose another folder or a GeoPackage, and run again.</source>
      <translation>Le résultat « {path} » ne peut pas être relu : le disque est peut-être plein, ou le format ne peut pas contenir ces lignes. Libérez de la place, ou choisissez un autre dossier ou un GeoPackage, puis relancez.</translation>
    </message>
    <message>
      <source>The rounding base {base} is too small to blur counts below {threshold}: use {least} or more (BASE), or suppress.</source>
      <translation>La base d'arrondi {base} est trop petite pour brouiller les effectifs inférieurs à {threshold} : prenez {least} ou plus (BASE), ou masquez.</translation>
    </message>
    <message>
      <source>The row names no unit that is known: fill its unit code.</source>
      <translation>La ligne ne nomme aucune unité connue : remplissez son code d'unité.</translation>
    </message>
    <message>
      <source>The rows are read once and counted by commune. Small counts are hidden before anything is shown. No row, no coordinate and no attribute of a household is kept.</source>
      <translation>Les lignes sont lues une fois et comptées par commune. Les petits effectifs sont masqués avant que rien ne soit montré. Aucune ligne, aucune coordonnée, aucun attribut de ménage n'est gardé.</translation>
    </message>
    <message>
      <source>The rows cover {count} periods and none was chosen: the map shows the latest, {period}; the table has them all.</source>
      <translation>Les lignes couvrent {count} périodes et aucune n'a été choisie : la carte montre la dernière, {period} ; la table les a toutes.</translation>
    </message>
    <message>
      <source>The rows to read, {first} to {last}, are in the wrong order. Rows are numbered from 1.</source>
      <translation>Les lignes à lire, de {first} à {last}, sont dans le mauvais ordre. Les lignes sont numérotées à partir de 1.</translation>
    </message>
    <message>
      <source>The rule kept from last time and this file do not say the same of {count} columns (rule ≠ file: {columns}). The rule was followed; look at the periods and the figures, or import without the rule.</source>
      <translation>La règle gardée de la dernière fois et ce fichier ne disent pas la même chose de {count} colonnes (règle ≠ fichier : {columns}). La règle a été suivie ; vérifiez les périodes et les chiffres, ou importez sans la règle.</translation>
    </message>
    <message>
      <source>The rule {found} for weights from components is unknown. Rules: {known}.</source>
      <translation>La règle {found} pour des poids tirés des composantes est inconnue. Règles : {known}.</translation>
    </message>
    <message>
      <source>The run was not recorded in the workspace: {reason}</source>
      <translation>L'exécution n'a pas été enregistrée dans l'espace de travail : {reason}</translation>
    </message>
    <message>
      <source>The same among the units of its peer family</source>
      <translation>Le même parmi les unités de sa famille de pairs</translation>
    </message>
    <message>
      <source>The same among the units of its peer family; empty without families</source>
      <translation>Le même parmi les unités de sa famille de pairs ; vide sans familles</translation>
    </message>
    <message>
      <source>The same identifier stands in an earlier row</source>
      <translation>Le même identifiant est dans une ligne précédente</translation>
    </message>
    <message>
      <source>The same, cut to them</source>
      <translation>Les mêmes, coupées sur eux</translation>
    </message>
    <message>
      <source>The saved model</source>
      <translation>Le modèle enregistré</translation>
    </message>
    <message>
      <source>The saved way of reading has version {found}; this plugin knows version {known}. Make it again.</source>
      <translation>La règle de lecture gardée est de la version {found} ; cette extension connaît la version {known}. Refaites-la.</translation>
    </message>
    <message>
      <source>The saved way of reading is no valid JSON: {reason}. Choose another file.</source>
      <translation>La règle de lecture gardée n'est pas un JSON valide : {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>The scale of the rate is {found}; a number above 0 is expected (100 for percent).</source>
      <translation>L'échelle du taux est {found} ; un nombre supérieur à 0 est attendu (100 pour des pour cent).</translation>
    </message>
    <message>
      <source>The scale of «{path}» cannot be frozen: {method} only compares the units present. Choose minmax, z or fixed thresholds for it.</source>
      <translation>L'échelle de « {path} » ne peut pas être figée : {method} ne fait que comparer les unités présentes. Choisissez pour lui minmax, z ou des seuils fixes.</translation>
    </message>
    <message>
      <source>The score compares territories. It says nothing about a household and decides about none.</source>
      <translation>Le score compare des territoires. Il ne dit rien d'un ménage et ne décide pour aucun.</translation>
    </message>
    <message>
      <source>The score compares territories; it says nothing about a household and decides no right. Near ranks are not different: read the interval. Boundaries are statistical and have no legal value.</source>
      <translation>Le score compare des territoires ; il ne dit rien d'un ménage et ne décide d'aucun droit. Des rangs proches ne diffèrent pas : lisez l'intervalle. Les limites sont statistiques et sans valeur juridique.</translation>
    </message>
    <message>
      <source>The score describes territories; it says nothing about a household.</source>
      <translation>Le score décrit des territoires ; il ne dit rien d'un ménage.</translation>
    </message>
    <message>
      <source>The score model has no text in «id», so it cannot be kept in the workspace. Give it a short ASCII id.</source>
      <translation>Le modèle de score n'a pas de texte dans « id » : il ne peut pas être conservé dans l'espace de travail. Donnez-lui un identifiant ASCII court.</translation>
    </message>
    <message>
      <source>The score model is of version {found}; this plugin reads version {known}. Update the plugin, or save the model for this version.</source>
      <translation>Le modèle de score est de la version {found} ; cette extension lit la version {known}. Mettez l'extension à jour, ou enregistrez le modèle pour cette version.</translation>
    </message>
    <message>
      <source>The score model «{path}» could not be read: {reason}. Check that the file exists and may be opened.</source>
      <translation>Le modèle de score « {path} » n'a pas pu être lu : {reason}. Vérifiez que le fichier existe et que vous avez le droit de l'ouvrir.</translation>
    </message>
    <message>
      <source>The score model «{path}» is not a text file in UTF-8. Save it as JSON in UTF-8, or choose another file.</source>
      <translation>Le modèle de score « {path} » n'est pas un fichier texte en UTF-8. Enregistrez-le en JSON UTF-8, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>The score model «{path}» is not valid JSON: {reason}, line {line}, column {column}. Mend it there.</source>
      <translation>Le modèle de score « {path} » n'est pas un JSON valide : {reason}, ligne {line}, colonne {column}. Corrigez-le à cet endroit.</translation>
    </message>
    <message>
      <source>The scores carry no contributions on both sides: the change is not split by indicator.</source>
      <translation>Les scores n'ont pas de contributions des deux côtés : la variation n'est pas répartie par indicateur.</translation>
    </message>
    <message>
      <source>The scores do not differ.</source>
      <translation>Les scores ne diffèrent pas.</translation>
    </message>
    <message>
      <source>The search for weights of equal influence did not settle (largest gap {gap:.3f}). Do not use these weights.</source>
      <translation>La recherche de poids d'influence égale ne s'est pas stabilisée (plus grand écart {gap:.3f}). N'utilisez pas ces poids.</translation>
    </message>
    <message>
      <source>The server answered texts of «{layer}» that are not in its encoding. Ask its administrator to repair them.</source>
      <translation>Le serveur a répondu, pour « {layer} », des textes qui ne sont pas dans son encodage. Demandez à son administrateur de les réparer.</translation>
    </message>
    <message>
      <source>The server of «{layer}» cannot be reached or refuses the login: {reason}. Check the network, the connection and its user in the data source manager (PostgreSQL), then run again.</source>
      <translation>Le serveur de « {layer} » est injoignable ou refuse la connexion : {reason}. Vérifiez le réseau, la connexion et son utilisateur dans le gestionnaire des sources de données (PostgreSQL), puis relancez.</translation>
    </message>
    <message>
      <source>The server of «{layer}» is too old to count there (PostgreSQL {version}; 9.6 is needed): the rows were read here instead.</source>
      <translation>Le serveur de « {layer} » est trop ancien pour y compter (PostgreSQL {version} ; il faut 9.6) : les lignes ont été lues ici.</translation>
    </message>
    <message>
      <source>The server of «{layer}» went away while it was counting (error {state}). Nothing was written. Check that it runs and that the network holds, then run again.</source>
      <translation>Le serveur de « {layer} » a disparu pendant qu'il comptait (erreur {state}). Rien n'a été écrit. Vérifiez qu'il tourne et que le réseau tient, puis relancez.</translation>
    </message>
    <message>
      <source>The server ran out of memory, disk or connections while counting «{layer}» (error {state}). Ask its administrator, or count one period with a filter on the layer.</source>
      <translation>Le serveur a manqué de mémoire, de disque ou de connexions en comptant « {layer} » (erreur {state}). Demandez à son administrateur, ou comptez une seule période avec un filtre sur la couche.</translation>
    </message>
    <message>
      <source>The server refused to count «{layer}» (PostgreSQL error {state}). A filter or a value of the layer may be wrong: export the layer to a GeoPackage and count that, or ask the server's administrator.</source>
      <translation>Le serveur a refusé de compter « {layer} » (erreur PostgreSQL {state}). Un filtre ou une valeur de la couche est peut-être faux : exportez la couche en GeoPackage et comptez celui-ci, ou demandez à l'administrateur du serveur.</translation>
    </message>
    <message>
      <source>The server stopped the count of «{layer}»: it took longer than the server allows, or an administrator stopped it (error {state}). Ask for a higher statement_timeout, or count one period with a filter on the layer.</source>
      <translation>Le serveur a arrêté le comptage de « {layer} » : il a duré plus que le serveur ne permet, ou un administrateur l'a arrêté (erreur {state}). Demandez un statement_timeout plus long, ou comptez une seule période avec un filtre sur la couche.</translation>
    </message>
    <message>
      <source>The share above a limit asks for the limit. Give a number in LIMIT.</source>
      <translation>La part au-dessus d'une limite demande la limite. Donnez un nombre dans LIMIT.</translation>
    </message>
    <message>
      <source>The shares of {count} old units do not sum to 1 ({examples}): households would be lost or made up. Correct the table of units that changed.</source>
      <translation>Les parts de {count} anciennes unités ne somment pas à 1 ({examples}) : des ménages seraient perdus ou inventés. Corrigez la table des unités qui ont changé.</translation>
    </message>
    <message>
      <source>The sheet «{sheet}» of «{file}» does not have the headings of the format chosen ({family}). Choose another sheet, or let the format be recognised.</source>
      <translation>La feuille « {sheet} » de « {file} » n'a pas les titres du format choisi ({family}). Choisissez une autre feuille, ou laissez reconnaître le format.</translation>
    </message>
    <message>
      <source>The sheet «{sheet}» of «{file}» has no row of figures.</source>
      <translation>La feuille « {sheet} » de « {file} » n'a aucune ligne de chiffres.</translation>
    </message>
    <message>
      <source>The signature of «{file}» does not fit the exchange key: it was changed on the way, or sealed with another key. Check the key file with the office; nothing was changed.</source>
      <translation>La signature de « {file} » ne correspond pas à la clé d'échange : il a été modifié en route, ou scellé avec une autre clé. Vérifiez le fichier de clé avec le bureau ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The smaller the population, the more a rate is drawn towards the mean of all units, or of its neighbours. The raw rate is kept in the layer.</source>
      <translation>Plus la population est petite, plus un taux est tiré vers la moyenne de toutes les unités, ou de ses voisines. Le taux brut est gardé dans la couche.</translation>
    </message>
    <message>
      <source>The smallest number of families to try ({low}) is above the largest ({high}). Exchange them.</source>
      <translation>Le plus petit nombre de familles à essayer ({low}) dépasse le plus grand ({high}). Échangez-les.</translation>
    </message>
    <message>
      <source>The source gives no figure here.</source>
      <translation>La source ne donne pas de chiffre ici.</translation>
    </message>
    <message>
      <source>The source gives no figure: the cell is empty, it is not zero.</source>
      <translation>La source ne donne pas de chiffre : la case est vide, elle n'est pas nulle.</translation>
    </message>
    <message>
      <source>The source publishes this figure.</source>
      <translation>La source publie ce chiffre.</translation>
    </message>
    <message>
      <source>The stored draws were made for another tree, or for more variants, than the model «{model}» has now. Draw anew from the seed.</source>
      <translation>Les tirages conservés ont été faits pour un autre arbre, ou pour plus de variantes, que n'en a maintenant le modèle « {model} ». Tirez de nouveau à partir de la graine.</translation>
    </message>
    <message>
      <source>The system «{crs}» does not measure in metres. Choose a projected one in CRS, or leave it empty.</source>
      <translation>Le système « {crs} » ne mesure pas en mètres. Choisissez-en un projeté dans CRS, ou laissez vide.</translation>
    </message>
    <message>
      <source>The table has no header: its columns are numbered #1, #2 and so on.</source>
      <translation>Le tableau n'a pas d'en-tête : ses colonnes sont numérotées #1, #2 et ainsi de suite.</translation>
    </message>
    <message>
      <source>The table is recognised ({family}), but it lacks: {columns}. Choose the sheet that has it, or the file as HCP publishes it.</source>
      <translation>Le tableau est reconnu ({family}), mais il lui manque : {columns}. Choisissez la feuille qui l'a, ou le fichier tel que le HCP le publie.</translation>
    </message>
    <message>
      <source>The table is recognised ({family}), but the figures of {columns} are all 1 or less, and nothing says whether 0.3 is 0.3 % or 30 %. Write «%» in the heading if they are per cent, or add the column of the intensity.</source>
      <translation>Le tableau est reconnu ({family}), mais les chiffres de {columns} valent tous 1 ou moins, et rien ne dit si 0,3 veut dire 0,3 % ou 30 %. Écrivez « % » dans l'en-tête s'ils sont en pour cent, ou ajoutez la colonne de l'intensité.</translation>
    </message>
    <message>
      <source>The table is recognised, but it has no row of the level chosen ({level}). Choose another level or sheet.</source>
      <translation>Le tableau est reconnu, mais il n'a aucune ligne du niveau choisi ({level}). Choisissez un autre niveau ou une autre feuille.</translation>
    </message>
    <message>
      <source>The table of the Shapefile «{file}» (.dbf) is not beside it. Copy all of its files together.</source>
      <translation>La table du Shapefile « {file} » (.dbf) n'est pas à côté de lui. Copiez tous ses fichiers ensemble.</translation>
    </message>
    <message>
      <source>The table of units that changed (BRIDGE) has no rows. Fill it, or do not give it.</source>
      <translation>La table des unités qui ont changé (BRIDGE) n'a pas de lignes. Remplissez-la, ou ne la donnez pas.</translation>
    </message>
    <message>
      <source>The target {target} of «{source}» ({path}) does not lie on the side of more need from the low end, {end}: the method {method} has no distance to measure. Choose another target, unit or method.</source>
      <translation>La cible {target} de « {source} » ({path}) n'est pas du côté du besoin plus fort par rapport à l'extrémité basse, {end} : la méthode {method} n'a pas de distance à mesurer. Choisissez une autre cible, une autre unité ou une autre méthode.</translation>
    </message>
    <message>
      <source>The targets of influence are not those of the pillars: without target: {absent}; unknown: {unknown}.</source>
      <translation>Les cibles d'influence ne sont pas celles des piliers : sans cible : {absent} ; inconnues : {unknown}.</translation>
    </message>
    <message>
      <source>The template «{path}» has items whose id means nothing to the plugin; they print as they are: {ids}.</source>
      <translation>Le modèle « {path} » a des éléments dont l'identifiant ne dit rien à l'extension ; ils s'impriment tels quels : {ids}.</translation>
    </message>
    <message>
      <source>The template «{path}» has no item with these ids; what they show is left out: {ids}.</source>
      <translation>Le modèle « {path} » n'a pas d'élément portant ces identifiants ; ce qu'ils montrent est laissé de côté : {ids}.</translation>
    </message>
    <message>
      <source>The template «{path}» has no label with the id {ids}: source, date and disclosure status must print. Put back those items of the plugin's own template.</source>
      <translation>Le modèle « {path} » n'a pas d'étiquette d'identifiant {ids} : source, date et statut de diffusion doivent s'imprimer. Remettez ces éléments du modèle de l'extension.</translation>
    </message>
    <message>
      <source>The template «{path}» holds items that could load something from elsewhere (HTML, or a picture at an address): {items}. Remove them, or use a picture file of the office.</source>
      <translation>Le modèle « {path} » contient des éléments qui pourraient charger quelque chose d'ailleurs (HTML, ou image à une adresse) : {items}. Retirez-les, ou utilisez un fichier image du bureau.</translation>
    </message>
    <message>
      <source>The territories do not tell the {line} of each unit, so that it cannot be the reference line. Choose its field (PROVINCE_FIELD, REGION_FIELD), or another line.</source>
      <translation>Les territoires ne disent pas {line} de chaque unité : ce ne peut donc être la ligne de référence. Choisissez son champ (PROVINCE_FIELD, REGION_FIELD), ou une autre ligne.</translation>
    </message>
    <message>
      <source>The territories have no field «{field}» ({parameter}): rates that need it are left missing. Choose the field to get them.</source>
      <translation>Les territoires n'ont pas de champ « {field} » ({parameter}) : les taux qui en ont besoin restent manquants. Choisissez le champ pour les obtenir.</translation>
    </message>
    <message>
      <source>The territories have outlines that could not be prepared for the server: the rows of «{layer}» were read here instead.</source>
      <translation>Les territoires ont des contours qui n'ont pu être préparés pour le serveur : les lignes de « {layer} » ont été lues ici.</translation>
    </message>
    <message>
      <source>The territories reach no cell: none has a usable outline. Check the layer TERRITORIES.</source>
      <translation>Les territoires ne touchent aucune maille : aucun n'a de contour utilisable. Vérifiez la couche TERRITORIES.</translation>
    </message>
    <message>
      <source>The territory comes from the centre: its names, figures and outlines are not edited here.</source>
      <translation>Le territoire vient du centre : ses noms, chiffres et contours ne se modifient pas ici.</translation>
    </message>
    <message>
      <source>The threshold is {threshold}: small counts are NOT hidden. Keep this result inside the agency.</source>
      <translation>Le seuil est {threshold} : les petits effectifs ne sont PAS masqués. Gardez ce résultat à l'intérieur de l'Agence.</translation>
    </message>
    <message>
      <source>The total changed on the way ({before} before, {after} after); nothing is given. Please report it.</source>
      <translation>Le total a changé en route ({before} avant, {after} après) ; rien n'est donné. Merci de le signaler.</translation>
    </message>
    <message>
      <source>The treatment {treatment} takes logarithms, and {count} values are 0 or less. Choose log_ct or another.</source>
      <translation>Le traitement {treatment} prend des logarithmes, et {count} valeurs sont nulles ou négatives. Choisissez log_ct ou un autre.</translation>
    </message>
    <message>
      <source>The two largest eigenvalues are equal ({eigenvalue:.4g}): the first component, and weights from it, are arbitrary.</source>
      <translation>Les deux plus grandes valeurs propres sont égales ({eigenvalue:.4g}) : la première composante, et les poids qui en viennent, sont arbitraires.</translation>
    </message>
    <message>
      <source>The two models are the same («{id}»): nothing to compare. Choose another one.</source>
      <translation>Les deux modèles sont le même (« {id} ») : rien à comparer. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The two periods are the same ({period}). Choose another one.</source>
      <translation>Les deux périodes sont la même ({period}). Choisissez-en une autre.</translation>
    </message>
    <message>
      <source>The two scores are the same field «{field}» of the same layer. Choose another field, or a second layer.</source>
      <translation>Les deux scores sont le même champ « {field} » de la même couche. Choisissez un autre champ, ou une seconde couche.</translation>
    </message>
    <message>
      <source>The two years were brought to different scales: part of the change comes from the scale. Freeze the bounds of one year in the model.</source>
      <translation>Les deux années ont été ramenées à des échelles différentes : une partie de la variation vient de l'échelle. Figez dans le modèle les bornes d'une année.</translation>
    </message>
    <message>
      <source>The two years were scored with different trees or weights (models «{first}» and «{second}»). Score both with one model, or compare the models instead.</source>
      <translation>Les deux années ont été notées avec des arbres ou des poids différents (modèles « {first} » et « {second} »). Notez les deux avec un seul modèle, ou comparez plutôt les modèles.</translation>
    </message>
    <message>
      <source>The unit is not one of this office.</source>
      <translation>L'unité n'est pas de ce bureau.</translation>
    </message>
    <message>
      <source>The unit was divided among several</source>
      <translation>L'unité a été divisée entre plusieurs</translation>
    </message>
    <message>
      <source>The unit {unit}, with which the model compares «{source}» ({path}), has no value there. Choose another unit.</source>
      <translation>L'unité {unit}, à laquelle le modèle compare « {source} » ({path}), n'y a pas de valeur. Choisissez une autre unité.</translation>
    </message>
    <message>
      <source>The unit {unit}, with which the model compares «{source}» ({path}), is not among the units scored. Correct its code in the model.</source>
      <translation>L'unité {unit}, à laquelle le modèle compare « {source} » ({path}), n'est pas parmi les unités notées. Corrigez son code dans le modèle.</translation>
    </message>
    <message>
      <source>The unit «{unit}» is not among the units scored. Choose one of the table that was scored.</source>
      <translation>L'unité « {unit} » n'est pas parmi les unités notées. Choisissez-en une de la table qui a été notée.</translation>
    </message>
    <message>
      <source>The user of the connection may not read «{layer}» (error {state}). Ask the server's administrator for the right to SELECT, or choose another connection.</source>
      <translation>L'utilisateur de la connexion n'a pas le droit de lire « {layer} » (erreur {state}). Demandez à l'administrateur du serveur le droit SELECT, ou choisissez une autre connexion.</translation>
    </message>
    <message>
      <source>The value below</source>
      <translation>La valeur ci-dessous</translation>
    </message>
    <message>
      <source>The version of the score model (asd_score_model) is {found}; {known} is expected.</source>
      <translation>La version du modèle de score (asd_score_model) est {found} ; {known} est attendu.</translation>
    </message>
    <message>
      <source>The wanted influence cannot be reached with weights from 0 up; the nearest leaves a gap of {gap:.3f}. Pillars left with weight 0: {columns}.</source>
      <translation>L'influence voulue ne peut pas être atteinte avec des poids positifs ou nuls ; les plus proches laissent un écart de {gap:.3f}. Piliers laissés au poids 0 : {columns}.</translation>
    </message>
    <message>
      <source>The weight of «{column}» is {found}; a number from 0 up is expected.</source>
      <translation>Le poids de « {column} » est {found} ; un nombre positif ou nul est attendu.</translation>
    </message>
    <message>
      <source>The weight of «{id}» is {found}; a number of 0 or more is expected.</source>
      <translation>Le poids de « {id} » est {found} ; un nombre positif ou nul est attendu.</translation>
    </message>
    <message>
      <source>The weight «{found}» of {variable} is no number from 0 up. Write for example {variable}=2.</source>
      <translation>Le poids « {found} » de {variable} n'est pas un nombre positif ou nul. Écrivez par exemple {variable}=2.</translation>
    </message>
    <message>
      <source>The weighted mean asks for a raster of weights. Choose one in WEIGHT_RASTER.</source>
      <translation>La moyenne pondérée demande un raster des poids. Choisissez-le dans WEIGHT_RASTER.</translation>
    </message>
    <message>
      <source>The weights are not those of the deprivations: without weight: {absent}; unknown: {unknown}.</source>
      <translation>Les poids ne sont pas ceux des privations : sans poids : {absent} ; inconnus : {unknown}.</translation>
    </message>
    <message>
      <source>The weights are not understood at «{found}». Write name=weight; name=weight, or JSON.</source>
      <translation>Les poids ne sont pas compris à « {found} ». Écrivez nom=poids; nom=poids, ou du JSON.</translation>
    </message>
    <message>
      <source>The weights were changed by hand since these judgements; OK puts theirs back.</source>
      <translation>Les poids ont été changés à la main depuis ces jugements ; OK remet les leurs.</translation>
    </message>
    <message>
      <source>The weights «{set}» are all 0.</source>
      <translation>Les poids « {set} » sont tous nuls.</translation>
    </message>
    <message>
      <source>The weights «{set}» are not numbers from 0 up for: {columns}. Turn the direction of these indicators, or leave them out.</source>
      <translation>Les poids « {set} » ne sont pas des nombres positifs ou nuls pour : {columns}. Inversez le sens de ces indicateurs, ou écartez-les.</translation>
    </message>
    <message>
      <source>The weights «{set}» are not those of the indicators: without weight: {absent}; unknown: {unknown}.</source>
      <translation>Les poids « {set} » ne sont pas ceux des indicateurs : sans poids : {absent} ; inconnus : {unknown}.</translation>
    </message>
    <message>
      <source>The workspace already holds a delivery of {last}: say why that of {delivered} is taken</source>
      <translation>L'espace de travail contient déjà une livraison de {last} : dites pourquoi celle de {delivered} est prise</translation>
    </message>
    <message>
      <source>The workspace already holds a publication that hides {count} of these cells: rounded now, each would be told within the base. Nothing was written. Choose suppression again.</source>
      <translation>L'espace de travail contient déjà une publication qui masque {count} de ces cellules : arrondies maintenant, chacune serait connue à la base près. Rien n'a été écrit. Choisissez de nouveau la suppression.</translation>
    </message>
    <message>
      <source>The workspace does not know these indicators; they were read from the layer: {columns}.</source>
      <translation>L'espace de travail ne connaît pas ces indicateurs ; ils ont été lus dans la couche : {columns}.</translation>
    </message>
    <message>
      <source>The workspace has no indicator called {ids}. Check the spelling; it knows {known}.</source>
      <translation>L'espace de travail n'a pas d'indicateur appelé {ids}. Vérifiez l'orthographe ; il connaît {known}.</translation>
    </message>
    <message>
      <source>The workspace has no indicator «{id}».</source>
      <translation>L'espace de travail n'a pas d'indicateur « {id} ».</translation>
    </message>
    <message>
      <source>The workspace has no score model called «{id}». It holds: {known}.</source>
      <translation>L'espace de travail n'a pas de modèle de score appelé « {id} ». Il contient : {known}.</translation>
    </message>
    <message>
      <source>The workspace has no unit of code «{unit}».</source>
      <translation>L'espace de travail n'a pas d'unité de code « {unit} ».</translation>
    </message>
    <message>
      <source>The workspace holds no beneficiary counts.</source>
      <translation>L'espace de travail ne contient pas d'effectifs de bénéficiaires.</translation>
    </message>
    <message>
      <source>The workspace keeps nothing named «{name}»: it may have been deleted or renamed meanwhile.</source>
      <translation>L'espace de travail ne garde rien qui s'appelle « {name} » : il a peut-être été supprimé ou renommé entre-temps.</translation>
    </message>
    <message>
      <source>The workspace «{path}» cannot be written: the file or its folder is read-only. Copy it to a folder where you may write, or ask for the right to write there. Nothing was changed.</source>
      <translation>L'espace de travail « {path} » ne peut pas être écrit : le fichier ou son dossier est en lecture seule. Copiez-le dans un dossier où vous pouvez écrire, ou demandez le droit d'y écrire. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The workspace «{path}» could not be used: {reason}. Nothing was changed.</source>
      <translation>L'espace de travail « {path} » n'a pas pu être utilisé : {reason}. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The workspace «{path}» does not exist. Check the path, or create it with «Create a territorial workspace».</source>
      <translation>L'espace de travail « {path} » n'existe pas. Vérifiez le chemin, ou créez-le avec « Créer un espace de travail territorial ».</translation>
    </message>
    <message>
      <source>The workspace «{path}» has an older schema and must be upgraded, but the file or its folder is read-only. Copy it to a folder where you may write, and open the copy.</source>
      <translation>L'espace de travail « {path} » a un schéma plus ancien et doit être mis à niveau, mais le fichier ou son dossier est en lecture seule. Copiez-le dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
      <source>The workspace «{path}» has schema {version}, too old to be upgraded to {known}. Create it again with «Create a territorial workspace»; the file was not touched.</source>
      <translation>L'espace de travail « {path} » a le schéma {version}, trop ancien pour être mis à niveau vers {known}. Créez-le de nouveau avec « Créer un espace de travail territorial » ; le fichier n'a pas été touché.</translation>
    </message>
    <message>
      <source>The workspace «{path}» holds no need score yet, and a portrait is made of it. Run «Territorial need score» with this workspace first.</source>
      <translation>L'espace de travail « {path} » ne contient pas encore de score de besoin, et un portrait en est fait. Lancez d'abord « Score de besoin territorial » avec cet espace de travail.</translation>
    </message>
    <message>
      <source>The workspace «{path}» holds {wanted}.</source>
      <translation>L'espace de travail « {path} » ne contient {wanted}.</translation>
    </message>
    <message>
      <source>The workspace «{path}» is damaged or incomplete ({reason}). Copy it again from its source, or restore a backup; its reference can be rebuilt with «Create a territorial workspace».</source>
      <translation>L'espace de travail « {path} » est endommagé ou incomplet ({reason}). Copiez-le de nouveau depuis sa source, ou restaurez une sauvegarde ; sa référence peut être reconstruite avec « Créer un espace de travail territorial ».</translation>
    </message>
    <message>
      <source>The workspace «{path}» is in use by another program or another QGIS. Close it there (or remove its layers from the project and wait a few seconds), then try again. Nothing was changed.</source>
      <translation>L'espace de travail « {path} » est utilisé par un autre programme ou un autre QGIS. Fermez-le là-bas (ou retirez ses couches du projet et attendez quelques secondes), puis réessayez. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The workspace «{path}» is not as it was read: another file took its place, or somebody imported into it. Nothing was written. Read the file again from the first page.</source>
      <translation>L'espace de travail « {path} » n'est plus tel qu'il a été lu : un autre fichier a pris sa place, ou quelqu'un y a importé. Rien n'a été écrit. Relisez le fichier depuis la première page.</translation>
    </message>
    <message>
      <source>The workspace «{path}» refused the result: this run, or a unit within it, is already recorded ({reason}). Run the algorithm again, and check that each unit occurs once.</source>
      <translation>L'espace de travail « {path} » a refusé le résultat : cette exécution, ou l'une de ses unités, est déjà enregistrée ({reason}). Exécutez de nouveau l'algorithme, et vérifiez que chaque unité n'apparaît qu'une fois.</translation>
    </message>
    <message>
      <source>The workspace «{path}» was made by a newer version of the plugin (schema {version}; this plugin knows {known}). Update the plugin; the file was not touched.</source>
      <translation>L'espace de travail « {path} » a été créé par une version plus récente de l'extension (schéma {version} ; cette extension connaît {known}). Mettez l'extension à jour ; le fichier n'a pas été touché.</translation>
    </message>
    <message>
      <source>The workspace «{path}» was not opened from a package, so that it cannot be sealed. Choose the file that you opened from the centre's package.</source>
      <translation>L'espace de travail « {path} » n'a pas été ouvert à partir d'un paquet et ne peut donc être scellé. Choisissez le fichier que vous avez ouvert à partir du paquet du centre.</translation>
    </message>
    <message>
      <source>The zone {zone} is not in this workspace. Choose another reference zone.</source>
      <translation>La zone {zone} n'est pas dans cet espace de travail. Choisissez une autre zone de référence.</translation>
    </message>
    <message>
      <source>The zone {zone} lies in two zones of the level above ({examples}). Correct the province and region codes of the territories.</source>
      <translation>La zone {zone} est dans deux zones du niveau supérieur ({examples}). Corrigez les codes de province et de région des territoires.</translation>
    </message>
    <message>
      <source>The {count} children of «{node}» all weigh 0, which leaves it without a value. Give one of them some weight, or set «{node}» itself to 0.</source>
      <translation>Les {count} enfants de « {node} » ont tous un poids de 0, ce qui le laisse sans valeur. Donnez du poids à l'un d'eux, ou mettez « {node} » lui-même à 0.</translation>
    </message>
    <message>
      <source>The {count} children of «{path}» would all weigh 0. Give at least one a weight above 0.</source>
      <translation>Les {count} enfants de « {path} » auraient tous un poids de 0. Donnez à l'un d'eux au moins un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>The {count} rates differ no more than chance would make them: all are smoothed to their mean, {mean:.4g}.</source>
      <translation>Les {count} taux ne diffèrent pas plus que le hasard ne le ferait : tous sont lissés à leur moyenne, {mean:.4g}.</translation>
    </message>
    <message>
      <source>The {count} scores do not differ: no classes were made.</source>
      <translation>Les {count} scores sont tous égaux : aucune classe n'a été formée.</translation>
    </message>
    <message>
      <source>The {known} chosen units with a figure are equal: {value}, rank {rank} of {count}; {meaning}.</source>
      <translation>Les {known} unités choisies ayant un chiffre sont égales : {value}, rang {rank} sur {count} ; {meaning}.</translation>
    </message>
    <message>
      <source>The {what} field holds both single values and their total «{total}» ({found}): adding them up would count households twice. Take the rows of the total away, or do not split by this field.</source>
      <translation>Le champ {what} contient à la fois des valeurs simples et leur total « {total} » ({found}) : les additionner compterait les ménages deux fois. Retirez les lignes du total, ou ne répartissez pas par ce champ.</translation>
    </message>
    <message>
      <source>The {zone} of none of the {count} units is known: their reasons cannot be told against it. Use HCP codes, give the workspace that holds these units, or choose another reference.</source>
      <translation>La zone ({zone}) d'aucune des {count} unités n'est connue : leurs raisons ne peuvent être dites par rapport à elle. Utilisez les codes du HCP, donnez l'espace de travail qui contient ces unités, ou choisissez une autre référence.</translation>
    </message>
    <message>
      <source>The {zone} of {count} scored units is not known (examples: {examples}): they have a score, but no gap and no reasons against it.</source>
      <translation>La zone ({zone}) de {count} unités notées n'est pas connue (exemples : {examples}) : elles ont un score, mais ni écart ni raisons par rapport à elle.</translation>
    </message>
    <message>
      <source>Their figures</source>
      <translation>Leurs chiffres</translation>
    </message>
    <message>
      <source>Their numbers in the file</source>
      <translation>Leurs numéros dans le fichier</translation>
    </message>
    <message>
      <source>Thematic maps</source>
      <translation>Cartes thématiques</translation>
    </message>
    <message>
      <source>There are no units to score.</source>
      <translation>Il n'y a aucune unité à noter.</translation>
    </message>
    <message>
      <source>There is no column of figures here: choose another sheet, or another file.</source>
      <translation>Il n'y a pas de colonne de chiffres ici : choisissez une autre feuille, ou un autre fichier.</translation>
    </message>
    <message>
      <source>There is no format «{format}». Known: {known}.</source>
      <translation>Il n'y a pas de format « {format} ». Connus : {known}.</translation>
    </message>
    <message>
      <source>There is no matrix of judgements. Give at least one.</source>
      <translation>Il n'y a pas de matrice de jugements. Donnez-en au moins une.</translation>
    </message>
    <message>
      <source>There is no open project to add layers to. In a batch, use «Create a project from a workspace», or give a project to qgis_process with --PROJECT_PATH.</source>
      <translation>Aucun projet n'est ouvert pour y ajouter des couches. Dans un lot, utilisez « Créer un projet à partir d'un espace de travail », ou donnez un projet à qgis_process avec --PROJECT_PATH.</translation>
    </message>
    <message>
      <source>There is not enough disk space to write «{path}» ({reason}). Free some space and try again; the file is as it was.</source>
      <translation>L'espace disque ne suffit pas pour écrire « {path} » ({reason}). Libérez de l'espace et réessayez ; le fichier est tel qu'il était.</translation>
    </message>
    <message>
      <source>These are no periods: {found}. Write a year (2025), a month (2025-06) or a quarter (2025-Q2).</source>
      <translation>Ce ne sont pas des périodes : {found}. Écrivez une année (2025), un mois (2025-06) ou un trimestre (2025-Q2).</translation>
    </message>
    <message>
      <source>These columns name people or reach them. They are never read nor stored: {columns}.</source>
      <translation>Ces colonnes nomment des personnes ou permettent de les joindre. Elles ne sont jamais lues ni enregistrées : {columns}.</translation>
    </message>
    <message>
      <source>These columns tell of persons and are not imported: {columns}. Delete them from the file before sharing it.</source>
      <translation>Ces colonnes parlent de personnes et ne sont pas importées : {columns}. Supprimez-les du fichier avant de le partager.</translation>
    </message>
    <message>
      <source>These deprivations are both a column of 0 and 1 and a cut-off: {columns}. Keep one of the two.</source>
      <translation>Ces privations sont à la fois une colonne de 0 et de 1 et un seuil : {columns}. Gardez l'un des deux.</translation>
    </message>
    <message>
      <source>These indicators run against the first component: {columns} (rule {rule}). Check their direction before these weights are used.</source>
      <translation>Ces indicateurs vont à rebours de la première composante : {columns} (règle {rule}). Vérifiez leur sens avant d'utiliser ces poids.</translation>
    </message>
    <message>
      <source>These names occur more than once: {columns}. Give each indicator its own name.</source>
      <translation>Ces noms apparaissent plus d'une fois : {columns}. Donnez à chaque indicateur son propre nom.</translation>
    </message>
    <message>
      <source>These people have more than one row of points: {people}. Keep one each.</source>
      <translation>Ces personnes ont plus d'une ligne de points : {people}. Gardez-en une par personne.</translation>
    </message>
    <message>
      <source>These periods or dates are none of the calendar and were kept as they are written: {found}. Correct them in the file and import again.</source>
      <translation>Ces périodes ou dates ne sont d'aucun calendrier et ont été gardées telles qu'elles sont écrites : {found}. Corrigez-les dans le fichier et importez de nouveau.</translation>
    </message>
    <message>
      <source>These say no milieu: {found}. Known words: {known}. Correct the column, or leave it out.</source>
      <translation>Ceci ne dit aucun milieu : {found}. Mots connus : {known}. Corrigez la colonne, ou laissez-la de côté.</translation>
    </message>
    <message>
      <source>This QGIS cannot read {driver} files: «{file}» was not read. Save the table as CSV, or install GDAL's driver.</source>
      <translation>Ce QGIS ne peut lire les fichiers {driver} : « {file} » n'a pas été lu. Enregistrez le tableau en CSV, ou installez le pilote de GDAL.</translation>
    </message>
    <message>
      <source>This QGIS has no psycopg2, which it normally comes with: the rows of «{layer}» were read here instead of counted on the server.</source>
      <translation>Ce QGIS n'a pas psycopg2, avec lequel il vient d'ordinaire : les lignes de « {layer} » ont été lues ici au lieu d'être comptées sur le serveur.</translation>
    </message>
    <message>
      <source>This commune has no score: there is nothing to export.</source>
      <translation>Cette commune n'a pas de score : il n'y a rien à exporter.</translation>
    </message>
    <message>
      <source>This comparison was saved by a newer version of the plugin (format {version}; this plugin knows {known}). Update the plugin; the comparison was not touched.</source>
      <translation>Cette comparaison a été enregistrée par une version plus récente de l'extension (format {version} ; cette extension connaît {known}). Mettez l'extension à jour ; la comparaison n'a pas été touchée.</translation>
    </message>
    <message>
      <source>This file holds no layer that can be read: {path}</source>
      <translation>Ce fichier ne contient pas de couche lisible : {path}</translation>
    </message>
    <message>
      <source>This file was imported on {made} with the same rules and decisions: nothing was changed.</source>
      <translation>Ce fichier a été importé le {made} avec les mêmes règles et décisions : rien n'a été modifié.</translation>
    </message>
    <message>
      <source>This is not a score model: the key "asd_score_model": 1 is missing at its head. Choose a score model file.</source>
      <translation>Ce n'est pas un modèle de score : la clé "asd_score_model": 1 manque en tête. Choisissez un fichier de modèle de score.</translation>
    </message>
    <message>
      <source>This official format reads its own rows. To say others, choose «None: columns alone» on page 1.</source>
      <translation>Ce format officiel lit ses propres lignes. Pour en dire d'autres, choisissez « Aucun : les colonnes seules » à la page 1.</translation>
    </message>
    <message>
      <source>This page holds no hidden value and no bound of one: it may travel with the table.</source>
      <translation>Cette page ne contient ni valeur masquée ni borne d'une telle valeur : elle peut voyager avec le tableau.</translation>
    </message>
    <message>
      <source>This run was recorded without protection: nothing of it can be copied or exported.</source>
      <translation>Cette exécution a été enregistrée sans protection : rien n'en peut être copié ni exporté.</translation>
    </message>
    <message>
      <source>This table already hides cells: rounding on top of suppression protects neither. Give the table as it was counted. Nothing was written.</source>
      <translation>Ce tableau masque déjà des cellules : arrondir par-dessus un masquage ne protège ni l'un ni l'autre. Donnez le tableau tel qu'il a été compté. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>This table was imported on {made} with the same rule and decisions: nothing was changed.</source>
      <translation>Ce tableau a été importé le {made} avec la même règle et les mêmes décisions : rien n'a été modifié.</translation>
    </message>
    <message>
      <source>This unit has no row.</source>
      <translation>Cette unité n'a pas de ligne.</translation>
    </message>
    <message>
      <source>This unit has no row. Look for it among the rows that wait, or ask whoever sent the file.</source>
      <translation>Cette unité n'a pas de ligne. Cherchez-la parmi les lignes en attente, ou demandez à qui a envoyé le fichier.</translation>
    </message>
    <message>
      <source>This workspace does not remember cutting «{file}»: it may be an older backup. Merge it into the workspace that cut it; nothing was changed.</source>
      <translation>Cet espace de travail ne se souvient pas d'avoir extrait « {file} » : c'est peut-être une sauvegarde plus ancienne. Fusionnez-le dans l'espace qui l'a extrait ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>This workspace holds no counts of beneficiaries yet. Count households here.</source>
      <translation>Cet espace de travail ne contient pas encore d'effectifs de bénéficiaires. Comptez des ménages ici.</translation>
    </message>
    <message>
      <source>This workspace holds no indicator values: {path}</source>
      <translation>Cet espace de travail ne contient aucune valeur d'indicateur : {path}</translation>
    </message>
    <message>
      <source>This workspace holds no score yet: run the need score first.</source>
      <translation>Cet espace de travail ne contient pas encore de score : lancez d'abord le score de besoin.</translation>
    </message>
    <message>
      <source>Tick others to compare beside</source>
      <translation>Cochez-en d'autres à comparer à côté</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Title (empty: the map's own)</source>
      <translation>Titre (vide : celui de la carte)</translation>
    </message>
    <message>
      <source>Title (empty: the report's own)</source>
      <translation>Titre (vide : celui du rapport)</translation>
    </message>
    <message>
      <source>Title in the workspace</source>
      <translation>Titre dans l'espace de travail</translation>
    </message>
    <message>
      <source>Title of the model</source>
      <translation>Titre du modèle</translation>
    </message>
    <message>
      <source>Title of the project</source>
      <translation>Titre du projet</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>To be written (first {shown} of {all})</source>
      <translation>À écrire ({shown} premières sur {all})</translation>
    </message>
    <message>
      <source>To look at first</source>
      <translation>À regarder d'abord</translation>
    </message>
    <message>
      <source>Together (geometric mean of the judgements): {weights}.</source>
      <translation>Ensemble (moyenne géométrique des jugements) : {weights}.</translation>
    </message>
    <message>
      <source>Too few units to tell: add units.</source>
      <translation>Trop peu d'unités pour le dire : ajoutez des unités.</translation>
    </message>
    <message>
      <source>Too many counts ending in 0 or 5</source>
      <translation>Trop d'effectifs finissant par 0 ou 5</translation>
    </message>
    <message>
      <source>Tool</source>
      <translation>Outil</translation>
    </message>
    <message>
      <source>Total differs from the sum of its parts</source>
      <translation>Total différent de la somme de ses parties</translation>
    </message>
    <message>
      <source>Total of the points</source>
      <translation>Total des points</translation>
    </message>
    <message>
      <source>Total within the raster, before hiding</source>
      <translation>Total dans le raster, avant masquage</translation>
    </message>
    <message>
      <source>Totals outside this table that must not be published</source>
      <translation>Totaux hors de ce tableau à ne pas publier</translation>
    </message>
    <message>
      <source>Towards all units</source>
      <translation>Vers l'ensemble des unités</translation>
    </message>
    <message>
      <source>Towards its neighbours</source>
      <translation>Vers ses voisines</translation>
    </message>
    <message>
      <source>Traits</source>
      <translation>Traits</translation>
    </message>
    <message>
      <source>Traits of the family</source>
      <translation>Traits de la famille</translation>
    </message>
    <message>
      <source>Treat extreme values in the score model; compare by rank.</source>
      <translation>Traitez les valeurs extrêmes dans le modèle de score ; comparez par rang.</translation>
    </message>
    <message>
      <source>Treatment of extreme values</source>
      <translation>Traitement des valeurs extrêmes</translation>
    </message>
    <message>
      <source>Tree of the score with effective weights</source>
      <translation>Arbre du score avec les poids effectifs</translation>
    </message>
    <message>
      <source>Trend</source>
      <translation>Évolution</translation>
    </message>
    <message>
      <source>Trend: {first} to {last}, all on one scale.</source>
      <translation>Évolution : {first} à {last}, toutes à la même échelle.</translation>
    </message>
    <message>
      <source>Triangular</source>
      <translation>Triangulaire</translation>
    </message>
    <message>
      <source>Two indicators</source>
      <translation>Deux indicateurs</translation>
    </message>
    <message>
      <source>Two models are compared, but only one is given. Give the file of the second model, or its id in the workspace.</source>
      <translation>Deux modèles sont comparés, mais un seul est donné. Donnez le fichier du second modèle, ou son identifiant dans l'espace de travail.</translation>
    </message>
    <message>
      <source>Two models on the same units</source>
      <translation>Deux modèles sur les mêmes unités</translation>
    </message>
    <message>
      <source>Two periods are compared: give the earlier and the later one, or the layer that holds the later figures.</source>
      <translation>Deux périodes sont comparées : donnez l'antérieure et l'ultérieure, ou la couche qui contient les chiffres ultérieurs.</translation>
    </message>
    <message>
      <source>Two periods of one model</source>
      <translation>Deux périodes d'un modèle</translation>
    </message>
    <message>
      <source>Two score models were given: the file «{file}» and the workspace's model «{id}». Leave one of them empty.</source>
      <translation>Deux modèles de score ont été donnés : le fichier « {file} » et le modèle « {id} » de l'espace de travail. Laissez l'un des deux vide.</translation>
    </message>
    <message>
      <source>Two scores already written</source>
      <translation>Deux scores déjà écrits</translation>
    </message>
    <message>
      <source>Two scores compared: {before} and {after}</source>
      <translation>Deux scores comparés : {before} et {after}</translation>
    </message>
    <message>
      <source>Type a commune (French or Arabic)…</source>
      <translation>Nom de commune…</translation>
    </message>
    <message>
      <source>Type a province (French or Arabic)…</source>
      <translation>Tapez une province (français ou arabe)…</translation>
    </message>
    <message>
      <source>Type a region (French or Arabic)…</source>
      <translation>Tapez une région (français ou arabe)…</translation>
    </message>
    <message>
      <source>UNITS: no commune of this workspace has the code {codes}. Give HCP codes of communes, such as 06.181.01.01, separated by commas.</source>
      <translation>UNITS : aucune commune de cet espace de travail n'a le code {codes}. Donnez des codes HCP de communes, comme 06.181.01.01, séparés par des virgules.</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unexpected problem «{code}»: {fields}. Please report it.</source>
      <translation>Problème inattendu « {code} » : {fields}. Merci de le signaler.</translation>
    </message>
    <message>
      <source>Uniform</source>
      <translation>Uniforme</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Unit a&amp;bove (province)</source>
      <translation>Unité su&amp;périeure (province)</translation>
    </message>
    <message>
      <source>Unit code</source>
      <translation>Code de l'unité</translation>
    </message>
    <message>
      <source>Unit code of each row (only for a table)</source>
      <translation>Code de l'unité de chaque ligne (pour une table seulement)</translation>
    </message>
    <message>
      <source>Unit of another level</source>
      <translation>Unité d'un autre niveau</translation>
    </message>
    <message>
      <source>Unit of measure unknown</source>
      <translation>Unité de mesure inconnue</translation>
    </message>
    <message>
      <source>Unit of the value</source>
      <translation>Unité de la valeur</translation>
    </message>
    <message>
      <source>Unit: {unit}. Period: {period}.</source>
      <translation>Unité : {unit}. Période : {period}.</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <source>Units above the 95 % limit</source>
      <translation>Unités au-dessus de la limite à 95 %</translation>
    </message>
    <message>
      <source>Units above the 99.8 % limit</source>
      <translation>Unités au-dessus de la limite à 99,8 %</translation>
    </message>
    <message>
      <source>Units below the 95 % limit</source>
      <translation>Unités au-dessous de la limite à 95 %</translation>
    </message>
    <message>
      <source>Units below the 99.8 % limit</source>
      <translation>Unités au-dessous de la limite à 99,8 %</translation>
    </message>
    <message>
      <source>Units by class</source>
      <translation>Unités par classe</translation>
    </message>
    <message>
      <source>Units compared</source>
      <translation>Unités comparées</translation>
    </message>
    <message>
      <source>Units covered in part</source>
      <translation>Unités couvertes en partie</translation>
    </message>
    <message>
      <source>Units given more than once</source>
      <translation>Unités données plus d'une fois</translation>
    </message>
    <message>
      <source>Units given twice, whole and in parts, or under an old and a new code: {codes} ({count} in all). Keep the whole or its parts.</source>
      <translation>Unités données deux fois, entières et en parties, ou sous un ancien et un nouveau code : {codes} ({count} en tout). Gardez le tout ou ses parties.</translation>
    </message>
    <message>
      <source>Units hidden</source>
      <translation>Unités masquées</translation>
    </message>
    <message>
      <source>Units in a family</source>
      <translation>Unités dans une famille</translation>
    </message>
    <message>
      <source>Units in priority</source>
      <translation>Unités en priorité</translation>
    </message>
    <message>
      <source>Units in the top group</source>
      <translation>Unités du groupe de tête</translation>
    </message>
    <message>
      <source>Units in the top group in 95 % of the draws or more</source>
      <translation>Unités du groupe de tête dans 95 % des tirages ou plus</translation>
    </message>
    <message>
      <source>Units in the top group in more than 5 % and less than 95 % of the draws</source>
      <translation>Unités du groupe de tête dans plus de 5 % et moins de 95 % des tirages</translation>
    </message>
    <message>
      <source>Units left out</source>
      <translation>Unités écartées</translation>
    </message>
    <message>
      <source>Units made from their parts by a mean weighted by people or households of the 2024 census, since the table gives none of its own: {count} figures ({ids}). Near, not exact, where period or denominator is another.</source>
      <translation>Unités calculées à partir de leurs parties par une moyenne pondérée par la population ou les ménages du recensement de 2024, le tableau n'en donnant pas : {count} chiffres ({ids}). Valeur approchée, et non exacte, là où la période ou le dénominateur est différent.</translation>
    </message>
    <message>
      <source>Units made of parts of which one is hidden, so that their figure is hidden too: {count} figures ({codes}).</source>
      <translation>Unités faites de parties dont une est masquée, de sorte que leur chiffre est masqué aussi : {count} chiffres ({codes}).</translation>
    </message>
    <message>
      <source>Units of provinces of which the file has no row at all: {count}.</source>
      <translation>Unités de provinces dont le fichier n'a aucune ligne : {count}.</translation>
    </message>
    <message>
      <source>Units of the zone ranked</source>
      <translation>Unités de la zone classées</translation>
    </message>
    <message>
      <source>Units of which several rows speak: {count} (unit: rows: {units}). They wait: leave out or correct all but one.</source>
      <translation>Unités dont parlent plusieurs lignes : {count} (unité : lignes : {units}). Elles attendent : laissez de côté ou corrigez toutes les lignes sauf une.</translation>
    </message>
    <message>
      <source>Units outside the 99.8 % limits</source>
      <translation>Unités hors des limites à 99,8 %</translation>
    </message>
    <message>
      <source>Units ranked</source>
      <translation>Unités classées</translation>
    </message>
    <message>
      <source>Units scored</source>
      <translation>Unités notées</translation>
    </message>
    <message>
      <source>Units tested</source>
      <translation>Unités testées</translation>
    </message>
    <message>
      <source>Units that changed (table: old_code, new_code, share)</source>
      <translation>Unités qui ont changé (table : old_code, new_code, share)</translation>
    </message>
    <message>
      <source>Units that have their figure from a piece of a divided unit alone: {count} ({codes}). If one was there before, add a row of its own to the bridge (its code, its code, 1) and its figure to the table.</source>
      <translation>Unités qui tiennent leur chiffre du seul morceau d'une unité divisée : {count} ({codes}). Si l'unité existait auparavant, ajoutez-lui une ligne dans la table de passage (son code, son code, 1) et son chiffre dans le tableau.</translation>
    </message>
    <message>
      <source>Units that miss an indicator get no score</source>
      <translation>Les unités à qui manque un indicateur n'ont pas de score</translation>
    </message>
    <message>
      <source>Units that moved down (less need)</source>
      <translation>Unités en recul (moins de besoin)</translation>
    </message>
    <message>
      <source>Units that moved up (more need)</source>
      <translation>Unités en hausse (plus de besoin)</translation>
    </message>
    <message>
      <source>Units that several rows speak of: {count} ({units}). Reject all rows but one, or give the fields that tell them apart (period, milieu).</source>
      <translation>Unités dont parlent plusieurs lignes : {count} ({units}). Rejetez toutes les lignes sauf une, ou donnez les champs qui les distinguent (période, milieu).</translation>
    </message>
    <message>
      <source>Units this row can be</source>
      <translation>Unités que cette ligne peut désigner</translation>
    </message>
    <message>
      <source>Units wholly covered by the raster</source>
      <translation>Unités entièrement couvertes par le raster</translation>
    </message>
    <message>
      <source>Units whose rank moves most</source>
      <translation>Unités dont le rang bouge le plus</translation>
    </message>
    <message>
      <source>Units with a small population</source>
      <translation>Unités à petite population</translation>
    </message>
    <message>
      <source>Units with a smoothed rate</source>
      <translation>Unités avec un taux lissé</translation>
    </message>
    <message>
      <source>Units with both scores</source>
      <translation>Unités ayant les deux scores</translation>
    </message>
    <message>
      <source>Units without a pixel</source>
      <translation>Unités sans pixel</translation>
    </message>
    <message>
      <source>Units without a row</source>
      <translation>Unités sans ligne</translation>
    </message>
    <message>
      <source>Units without a row in the file: {count}.</source>
      <translation>Unités sans ligne dans le fichier : {count}.</translation>
    </message>
    <message>
      <source>Units without figure</source>
      <translation>Unités sans chiffre</translation>
    </message>
    <message>
      <source>Units without neighbour</source>
      <translation>Unités sans voisine</translation>
    </message>
    <message>
      <source>Units: {units}. Figures judged: {judged}. Hidden, never judged: {hidden}. Findings: {counts}.</source>
      <translation>Unités : {units}. Chiffres jugés : {judged}. Masqués, jamais jugés : {hidden}. Constats : {counts}.</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Code inconnu</translation>
    </message>
    <message>
      <source>Unknown region</source>
      <translation>Région inconnue</translation>
    </message>
    <message>
      <source>Unknown unit codes</source>
      <translation>Codes d'unités inconnus</translation>
    </message>
    <message>
      <source>Unknown weight «{weight}». Choose one of: {known}.</source>
      <translation>Poids inconnu « {weight} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>Unprotected working mode</source>
      <translation>Mode de travail non protégé</translation>
    </message>
    <message>
      <source>Unusual change between periods</source>
      <translation>Changement inhabituel entre périodes</translation>
    </message>
    <message>
      <source>Up by more than {count} ranks (more need)</source>
      <translation>Hausse de plus de {count} rangs (plus de besoin)</translation>
    </message>
    <message>
      <source>Up by {count} ranks or less</source>
      <translation>Hausse de {count} rangs ou moins</translation>
    </message>
    <message>
      <source>Up to 0.10</source>
      <translation>0,10 au plus</translation>
    </message>
    <message>
      <source>Upright tick: the reference.</source>
      <translation>Trait vertical : la référence.</translation>
    </message>
    <message>
      <source>Upright tick: {reference}.</source>
      <translation>Trait vertical : {reference}.</translation>
    </message>
    <message>
      <source>Upwards: {indicator}</source>
      <translation>Vers le haut : {indicator}</translation>
    </message>
    <message>
      <source>Urban</source>
      <translation>Urbain</translation>
    </message>
    <message>
      <source>Urban and rural</source>
      <translation>Urbain et rural</translation>
    </message>
    <message>
      <source>Urban and rural figures do not make the whole</source>
      <translation>L'urbain et le rural ne font pas l'ensemble</translation>
    </message>
    <message>
      <source>Urban and rural units unequally known</source>
      <translation>Unités urbaines et rurales inégalement connues</translation>
    </message>
    <message>
      <source>Urban commune</source>
      <translation>Commune urbaine</translation>
    </message>
    <message>
      <source>Urban only</source>
      <translation>Urbain seulement</translation>
    </message>
    <message>
      <source>Urban part, rural part, or both together</source>
      <translation>Part urbaine, part rurale, ou les deux ensemble</translation>
    </message>
    <message>
      <source>Urban points: at most (m)</source>
      <translation>Points urbains : au plus (m)</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>Use the rule and the {count} decisions of «{file}», imported on {made} (same headings)</source>
      <translation>Reprendre la règle et les {count} décisions de « {file} », importé le {made} (mêmes titres)</translation>
    </message>
    <message>
      <source>Use «{file}»: the rule for {columns} columns of figures, and {count} decisions</source>
      <translation>Utiliser « {file} » : la règle pour {columns} colonnes de chiffres, et {count} décisions</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Value minus median, divided by 1.4826 times the median absolute deviation of all units</source>
      <translation>Valeur moins médiane, divisée par 1,4826 fois l'écart absolu médian de toutes les unités</translation>
    </message>
    <message>
      <source>Value minus median, divided by the same</source>
      <translation>Valeur moins médiane, divisée par le même</translation>
    </message>
    <message>
      <source>Value minus value of the reference; percentages: in percentage points</source>
      <translation>Valeur moins valeur de la référence ; pourcentages : en points de pourcentage</translation>
    </message>
    <message>
      <source>Value of the country</source>
      <translation>Valeur du pays</translation>
    </message>
    <message>
      <source>Value of the province</source>
      <translation>Valeur de la province</translation>
    </message>
    <message>
      <source>Value of the reference</source>
      <translation>Valeur de la référence</translation>
    </message>
    <message>
      <source>Value of the reference zone</source>
      <translation>Valeur de la zone de référence</translation>
    </message>
    <message>
      <source>Value of the region</source>
      <translation>Valeur de la région</translation>
    </message>
    <message>
      <source>Value of the unit minus value of its reference</source>
      <translation>Valeur de l'unité moins valeur de sa référence</translation>
    </message>
    <message>
      <source>Value of the unit, as published</source>
      <translation>Valeur de l'unité, telle que publiée</translation>
    </message>
    <message>
      <source>Value of the unit; empty when there is none, and the status says why</source>
      <translation>Valeur de l'unité ; vide quand il n'y en a pas, et le statut dit pourquoi</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <source>Values for {known} of {units}</source>
      <translation>Valeurs pour {known} sur {units}</translation>
    </message>
    <message>
      <source>Values of communes</source>
      <translation>Valeurs des communes</translation>
    </message>
    <message>
      <source>Variant</source>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Vector files (*.gpkg *.shp *.geojson *.csv);;All files (*)</source>
      <translation>Fichiers vectoriels (*.gpkg *.shp *.geojson *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Version of the catalogue: {version}</source>
      <translation>Version du catalogue : {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>Very uneven distribution</source>
      <translation>Distribution très inégale</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vue</translation>
    </message>
    <message>
      <source>Vulnerable (%)</source>
      <translation>Vulnérables (%)</translation>
    </message>
    <message>
      <source>Vulnerable: {low} to {high} % of deprivations (%)</source>
      <translation>Vulnérables : de {low} à {high} % de privations (%)</translation>
    </message>
    <message>
      <source>W&amp;hy</source>
      <translation>Pour&amp;quoi</translation>
    </message>
    <message>
      <source>WORKSPACE: no workspace was given, the project uses none and none was used before. Choose the file.</source>
      <translation>WORKSPACE : aucun espace de travail n'a été donné, le projet n'en utilise pas et aucun n'a servi auparavant. Choisissez le fichier.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Avertissements</translation>
    </message>
    <message>
      <source>Weaknesses</source>
      <translation>Faiblesses</translation>
    </message>
    <message>
      <source>Weigh what is inside by comparing it two by two (AHP)</source>
      <translation>Pondérer ce qui est dedans en le comparant deux à deux (AHP)</translation>
    </message>
    <message>
      <source>Weighs most: {list}.</source>
      <translation>Pèsent le plus : {list}.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weight (%)</source>
      <translation>Poids (%)</translation>
    </message>
    <message>
      <source>Weight given</source>
      <translation>Poids donné</translation>
    </message>
    <message>
      <source>Weight of each point (empty: each counts for one)</source>
      <translation>Poids de chaque point (vide : chacun compte pour un)</translation>
    </message>
    <message>
      <source>Weight of {name}</source>
      <translation>Poids de {name}</translation>
    </message>
    <message>
      <source>Weighted mean</source>
      <translation>Moyenne pondérée</translation>
    </message>
    <message>
      <source>Weighted mean, {zone}</source>
      <translation>Moyenne pondérée, {zone}</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weights &amp;by place</source>
      <translation>Poids &amp;par place</translation>
    </message>
    <message>
      <source>Weights by method</source>
      <translation>Poids par méthode</translation>
    </message>
    <message>
      <source>Weights from data follow the data, not a policy: they inform a choice, they do not make it.</source>
      <translation>Des poids tirés des données suivent les données, pas une politique : ils éclairent un choix, ils ne le font pas.</translation>
    </message>
    <message>
      <source>Weights of the model</source>
      <translation>Poids du modèle</translation>
    </message>
    <message>
      <source>Weights of «{title}» compared</source>
      <translation>Pondérations de « {title} » comparées</translation>
    </message>
    <message>
      <source>Weights shared over the indicators present</source>
      <translation>Poids répartis sur les indicateurs présents</translation>
    </message>
    <message>
      <source>Weights side by side (%)</source>
      <translation>Poids côte à côte (%)</translation>
    </message>
    <message>
      <source>Weights stay</source>
      <translation>Les poids ne changent pas</translation>
    </message>
    <message>
      <source>Weights, such as milieu=2, population=1 (others: 1)</source>
      <translation>Poids, comme milieu=2, population=1 (les autres : 1)</translation>
    </message>
    <message>
      <source>Weights: name=weight; ... or JSON (empty: equal)</source>
      <translation>Poids : nom=poids; ... ou JSON (vide : égaux)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What a reader could still learn</source>
      <translation>Ce qu'un lecteur pourrait encore apprendre</translation>
    </message>
    <message>
      <source>What became of every row (CSV)</source>
      <translation>Ce qu'est devenue chaque ligne (CSV)</translation>
    </message>
    <message>
      <source>What became of the rows</source>
      <translation>Ce que sont devenues les lignes</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <source>What if this figure were different?</source>
      <translation>Et si ce chiffre était différent ?</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Ce qui est compté</translation>
    </message>
    <message>
      <source>What is kept under this name is no comparison of this plugin. Delete it, or save a comparison under the name.</source>
      <translation>Ce qui est gardé sous ce nom n'est pas une comparaison de cette extension. Supprimez-le, ou enregistrez une comparaison sous ce nom.</translation>
    </message>
    <message>
      <source>What lifts it most above the mean commune: {first} and {second}.</source>
      <translation>Ce qui la place le plus au-dessus de la commune moyenne : {first} et {second}.</translation>
    </message>
    <message>
      <source>What lifts it most above the mean commune: {first}.</source>
      <translation>Ce qui la place le plus au-dessus de la commune moyenne : {first}.</translation>
    </message>
    <message>
      <source>What lifts the score above the mean commune</source>
      <translation>Ce qui élève le score au-dessus de la commune moyenne</translation>
    </message>
    <message>
      <source>What makes them alike</source>
      <translation>Ce qui les rend semblables</translation>
    </message>
    <message>
      <source>What marks in place of figures mean, such as x=hidden_primary; -=zero (empty: * c s &lt;10 are hidden)</source>
      <translation>Ce que veulent dire les marques mises à la place des chiffres, par exemple x=hidden_primary; -=zero (vide : * c s &lt;10 sont masqués)</translation>
    </message>
    <message>
      <source>What may be done with them</source>
      <translation>Ce qu'on peut en faire</translation>
    </message>
    <message>
      <source>What sets them apart</source>
      <translation>Ce qui les sépare</translation>
    </message>
    <message>
      <source>What stands in the workspace</source>
      <translation>Ce qui est dans l'espace de travail</translation>
    </message>
    <message>
      <source>What that does to the final score</source>
      <translation>Ce que cela fait au score final</translation>
    </message>
    <message>
      <source>What the figures of «{column}» are multiplied by</source>
      <translation>Ce par quoi les chiffres de « {column} » sont multipliés</translation>
    </message>
    <message>
      <source>What the figures say: cards of the indicators</source>
      <translation>Ce que disent les chiffres : fiches des indicateurs</translation>
    </message>
    <message>
      <source>What the file holds</source>
      <translation>Ce que contient le fichier</translation>
    </message>
    <message>
      <source>What the unit is compared with</source>
      <translation>Ce à quoi l'unité est comparée</translation>
    </message>
    <message>
      <source>What the unit lies in</source>
      <translation>Ce dont l'unité fait partie</translation>
    </message>
    <message>
      <source>What their scores are made of</source>
      <translation>De quoi leurs scores sont faits</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <source>What to work on was not given: choose the workspace, or the package that was received.</source>
      <translation>Ce sur quoi travailler n'a pas été donné : choisissez l'espace de travail, ou le paquet reçu.</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Ce qui a été fait</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>Ce qui aiderait</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>D'où il vient</translation>
    </message>
    <message>
      <source>Where the figures come from</source>
      <translation>D'où viennent les chiffres</translation>
    </message>
    <message>
      <source>Where the figures of «{name}» come from</source>
      <translation>D'où viennent les chiffres de « {name} »</translation>
    </message>
    <message>
      <source>Where the value of the reference comes from</source>
      <translation>D'où vient la valeur de la référence</translation>
    </message>
    <message>
      <source>Where they are</source>
      <translation>Où elles sont</translation>
    </message>
    <message>
      <source>Which cells</source>
      <translation>Quelles mailles</translation>
    </message>
    <message>
      <source>Which choice matters (Sobol indices)</source>
      <translation>Quel choix compte (indices de Sobol)</translation>
    </message>
    <message>
      <source>Which choice moves the ranks (Sobol indices)</source>
      <translation>Quel choix déplace les rangs (indices de Sobol)</translation>
    </message>
    <message>
      <source>Which indicators changed the scores</source>
      <translation>Quels indicateurs ont changé les scores</translation>
    </message>
    <message>
      <source>Which pixels belong to a territory</source>
      <translation>Quels pixels appartiennent à un territoire</translation>
    </message>
    <message>
      <source>Which score the unit has</source>
      <translation>Quel score a l'unité</translation>
    </message>
    <message>
      <source>White: nothing missing; dark red: all missing. Columns: {key}</source>
      <translation>Blanc : rien ne manque ; rouge foncé : tout manque. Colonnes : {key}</translation>
    </message>
    <message>
      <source>Who decides</source>
      <translation>Qui décide</translation>
    </message>
    <message>
      <source>Who moved most</source>
      <translation>Qui a le plus bougé</translation>
    </message>
    <message>
      <source>Who published the figures the value comes from</source>
      <translation>Qui a publié les chiffres dont vient la valeur</translation>
    </message>
    <message>
      <source>Whole country</source>
      <translation>Tout le pays</translation>
    </message>
    <message>
      <source>Whole region</source>
      <translation>Région entière</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why a file with columns that name people may be read</source>
      <translation>Pourquoi un fichier avec des colonnes qui nomment des personnes peut être lu</translation>
    </message>
    <message>
      <source>Why an older delivery than the last one is taken</source>
      <translation>Pourquoi une livraison plus ancienne que la dernière est prise</translation>
    </message>
    <message>
      <source>Why an older delivery, or the same file again, is taken</source>
      <translation>Pourquoi une livraison plus ancienne, ou le même fichier encore, est pris</translation>
    </message>
    <message>
      <source>Why the file may be read</source>
      <translation>Pourquoi le fichier peut être lu</translation>
    </message>
    <message>
      <source>Why there is no quadrant</source>
      <translation>Pourquoi il n'y a pas de quadrant</translation>
    </message>
    <message>
      <source>Why they are alike</source>
      <translation>Pourquoi elles se ressemblent</translation>
    </message>
    <message>
      <source>Why this score</source>
      <translation>Pourquoi ce score</translation>
    </message>
    <message>
      <source>Why {commune} is ranked there</source>
      <translation>Pourquoi {commune} est classée là</translation>
    </message>
    <message>
      <source>Widen the limits by the dispersion of the units</source>
      <translation>Élargir les limites par la dispersion des unités</translation>
    </message>
    <message>
      <source>Widen the raster so that nothing is lost at its edges</source>
      <translation>Élargir le raster pour que rien ne se perde à ses bords</translation>
    </message>
    <message>
      <source>Width of the rank interval</source>
      <translation>Largeur de l'intervalle de rang</translation>
    </message>
    <message>
      <source>Width of the rank intervals</source>
      <translation>Largeur des intervalles de rang</translation>
    </message>
    <message>
      <source>Winsorised at 2 and 98 %</source>
      <translation>Winsorisées aux percentiles 2 et 98</translation>
    </message>
    <message>
      <source>Winsorised at the 2nd and 98th percentile</source>
      <translation>Winsorisé aux percentiles 2 et 98</translation>
    </message>
    <message>
      <source>Winsorised at the 5th and 95th percentile</source>
      <translation>Winsorisé aux percentiles 5 et 95</translation>
    </message>
    <message>
      <source>With cells of {size} m the grid would have about {cells} cells; at most {most} can be drawn. Take cells of {wanted} m or more.</source>
      <translation>Avec des mailles de {size} m la grille aurait environ {cells} mailles ; {most} au plus peuvent être dessinées. Prenez des mailles de {wanted} m ou plus.</translation>
    </message>
    <message>
      <source>With households (pseudonymous or synthetic only; the file's name must say so)</source>
      <translation>Avec les ménages (pseudonymisés ou synthétiques seulement ; le nom du fichier doit le dire)</translation>
    </message>
    <message>
      <source>With its parent</source>
      <translation>Avec son parent</translation>
    </message>
    <message>
      <source>With its siblings</source>
      <translation>Avec ses nœuds frères</translation>
    </message>
    <message>
      <source>With pixels of {pixel} m the surface is off by up to {percent} % of its highest value. Set PIXEL to {advised} m or less for a better one.</source>
      <translation>Avec des pixels de {pixel} m la surface est fausse de {percent} % au plus de sa plus forte valeur. Mettez PIXEL à {advised} m ou moins pour mieux.</translation>
    </message>
    <message>
      <source>With proposed codes</source>
      <translation>Avec les codes proposés</translation>
    </message>
    <message>
      <source>With that figure the commune would have no score.</source>
      <translation>Avec ce chiffre, la commune n'aurait pas de score.</translation>
    </message>
    <message>
      <source>With the others (total order)</source>
      <translation>Avec les autres (ordre total)</translation>
    </message>
    <message>
      <source>With the score</source>
      <translation>Avec le score</translation>
    </message>
    <message>
      <source>Withheld though they have 30 households or more: {unexpected}.</source>
      <translation>Non publiés alors qu'ils ont 30 ménages ou plus : {unexpected}.</translation>
    </message>
    <message>
      <source>Within DISTANCE, {count} of {of} units have no neighbour. From {needed} m on, every unit has one.</source>
      <translation>À DISTANCE, {count} unités sur {of} n'ont pas de voisine. À partir de {needed} m, chaque unité en a une.</translation>
    </message>
    <message>
      <source>Within the limits</source>
      <translation>Dans les limites</translation>
    </message>
    <message>
      <source>Without a figure here ({count}): {labels}.</source>
      <translation>Sans chiffre ici ({count}) : {labels}.</translation>
    </message>
    <message>
      <source>Without a score for want of figures: {count} (hatched, not zero).</source>
      <translation>Sans score faute de chiffres : {count} (hachurées, et non zéro).</translation>
    </message>
    <message>
      <source>Without error or warning (%)</source>
      <translation>Sans erreur ni avertissement (%)</translation>
    </message>
    <message>
      <source>Without score: {names}.</source>
      <translation>Sans score : {names}.</translation>
    </message>
    <message>
      <source>Without the exchange key, damage is seen, but not who made the package.</source>
      <translation>Sans la clé d'échange, un dommage se voit, mais pas qui a fait le paquet.</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>Femmes</translation>
    </message>
    <message>
      <source>Working view: small counts are hidden, but totals could give some back. It stays inside the agency.</source>
      <translation>Vue de travail : les petits effectifs sont masqués, mais des totaux pourraient en redonner. Elle reste dans l'agence.</translation>
    </message>
    <message>
      <source>Working view: small counts are hidden, but totals could give some back. Protecting goes on…</source>
      <translation>Vue de travail : les petits effectifs sont masqués, mais des totaux pourraient en redonner. La protection continue…</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <source>Workspace (empty: the catalogue of the plugin)</source>
      <translation>Espace de travail (vide : le catalogue de l'extension)</translation>
    </message>
    <message>
      <source>Workspace (empty: the project's, else the one used last)</source>
      <translation>Espace de travail (vide : celui du projet, sinon le dernier utilisé)</translation>
    </message>
    <message>
      <source>Workspace (to cut from, or edited, to seal)</source>
      <translation>Espace de travail (d'où extraire, ou modifié, à sceller)</translation>
    </message>
    <message>
      <source>Workspace and data</source>
      <translation>Espace de travail et données</translation>
    </message>
    <message>
      <source>Workspace holding the indicators (empty: the layer's own file)</source>
      <translation>Espace de travail contenant les indicateurs (vide : le fichier de la couche)</translation>
    </message>
    <message>
      <source>Workspace to read need from (optional)</source>
      <translation>Espace de travail où lire le besoin (facultatif)</translation>
    </message>
    <message>
      <source>Workspace to record the counts in</source>
      <translation>Espace de travail où enregistrer les effectifs</translation>
    </message>
    <message>
      <source>Workspace whose units are matched (empty: the shipped reference)</source>
      <translation>Espace de travail dont les unités sont rapprochées (vide : la référence livrée)</translation>
    </message>
    <message>
      <source>Workspace {workspace}, {date}</source>
      <translation>Espace de travail {workspace}, {date}</translation>
    </message>
    <message>
      <source>Workspace: {name}</source>
      <translation>Espace de travail : {name}</translation>
    </message>
    <message>
      <source>Workspace…</source>
      <translation>Espace de travail…</translation>
    </message>
    <message>
      <source>Write overviews into the file</source>
      <translation>Écrire des aperçus dans le fichier</translation>
    </message>
    <message>
      <source>Writing into the workspace</source>
      <translation>Écriture dans l'espace de travail</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Écrit par</translation>
    </message>
    <message>
      <source>Written into the workspace.</source>
      <translation>Écrit dans l'espace de travail.</translation>
    </message>
    <message>
      <source>Written on</source>
      <translation>Écrit le</translation>
    </message>
    <message>
      <source>Written on {date}</source>
      <translation>Écrit le {date}</translation>
    </message>
    <message>
      <source>Written: {new} new figures and {replaced} replaced.</source>
      <translation>Écrit : {new} nouveaux chiffres et {replaced} remplacés.</translation>
    </message>
    <message>
      <source>YYYY, YYYY-MM or YYYY-MM-DD</source>
      <translation>AAAA, AAAA-MM ou AAAA-MM-JJ</translation>
    </message>
    <message>
      <source>Year or period of the value</source>
      <translation>Année ou période de la valeur</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>Z-score</source>
      <translation>Score z</translation>
    </message>
    <message>
      <source>a high value is a need</source>
      <translation>une valeur élevée est un besoin</translation>
    </message>
    <message>
      <source>a low value is a need</source>
      <translation>une valeur basse est un besoin</translation>
    </message>
    <message>
      <source>a part of the unit has no figure</source>
      <translation>une partie de l'unité n'a pas de chiffre</translation>
    </message>
    <message>
      <source>above the reference</source>
      <translation>au-dessus de la référence</translation>
    </message>
    <message>
      <source>above what the indicator can be</source>
      <translation>au-dessus de ce que l'indicateur peut être</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <source>against</source>
      <translation>à rebours</translation>
    </message>
    <message>
      <source>age band</source>
      <translation>tranche d'âge</translation>
    </message>
    <message>
      <source>age in years</source>
      <translation>âge en années</translation>
    </message>
    <message>
      <source>ageing</source>
      <translation>vieillissante</translation>
    </message>
    <message>
      <source>all</source>
      <translation>ensemble</translation>
    </message>
    <message>
      <source>all programmes</source>
      <translation>tous les programmes</translation>
    </message>
    <message>
      <source>amount (DH)</source>
      <translation>montant (DH)</translation>
    </message>
    <message>
      <source>and {count} more, in the run report</source>
      <translation>et {count} autres, dans le rapport d'exécution</translation>
    </message>
    <message>
      <source>and {count} more, in the table</source>
      <translation>et {count} de plus, dans la table</translation>
    </message>
    <message>
      <source>area</source>
      <translation>superficie</translation>
    </message>
    <message>
      <source>areas</source>
      <translation>superficies</translation>
    </message>
    <message>
      <source>as a part of its unit</source>
      <translation>comme partie de son unité</translation>
    </message>
    <message>
      <source>as found</source>
      <translation>tel que trouvé</translation>
    </message>
    <message>
      <source>as found in the file</source>
      <translation>tel que dans le fichier</translation>
    </message>
    <message>
      <source>as in the model</source>
      <translation>comme dans le modèle</translation>
    </message>
    <message>
      <source>at least one mean distance (the sheet about households has them)</source>
      <translation>au moins une distance moyenne (la feuille sur les ménages les a)</translation>
    </message>
    <message>
      <source>bank account</source>
      <translation>compte bancaire</translation>
    </message>
    <message>
      <source>below the reference</source>
      <translation>au-dessous de la référence</translation>
    </message>
    <message>
      <source>below what the indicator can be</source>
      <translation>au-dessous de ce que l'indicateur peut être</translation>
    </message>
    <message>
      <source>beneficiary households</source>
      <translation>ménages bénéficiaires</translation>
    </message>
    <message>
      <source>beneficiary households per 100 households</source>
      <translation>ménages bénéficiaires pour 100 ménages</translation>
    </message>
    <message>
      <source>break: {value}</source>
      <translation>seuil : {value}</translation>
    </message>
    <message>
      <source>by a code of another division</source>
      <translation>par un code d'un autre découpage</translation>
    </message>
    <message>
      <source>by a decision</source>
      <translation>par une décision</translation>
    </message>
    <message>
      <source>by its code</source>
      <translation>par son code</translation>
    </message>
    <message>
      <source>by its code, mended</source>
      <translation>par son code, réparé</translation>
    </message>
    <message>
      <source>by its name</source>
      <translation>par son nom</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>changed and not saved: an exploration, not the official score</source>
      <translation>modifié et non enregistré : une exploration, pas le score officiel</translation>
    </message>
    <message>
      <source>chi-square</source>
      <translation>khi-deux</translation>
    </message>
    <message>
      <source>chosen unit</source>
      <translation>unité choisie</translation>
    </message>
    <message>
      <source>class {class_} of {classes}</source>
      <translation>classe {class_} sur {classes}</translation>
    </message>
    <message>
      <source>code of the douar (13 figures)</source>
      <translation>code du douar (13 chiffres)</translation>
    </message>
    <message>
      <source>code or name of the unit</source>
      <translation>code ou nom de l'unité</translation>
    </message>
    <message>
      <source>column</source>
      <translation>colonne</translation>
    </message>
    <message>
      <source>comma (12,5)</source>
      <translation>virgule (12,5)</translation>
    </message>
    <message>
      <source>commune</source>
      <translation>commune</translation>
    </message>
    <message>
      <source>communes of 2014</source>
      <translation>communes de 2014</translation>
    </message>
    <message>
      <source>communes of 2014, six cities by arrondissement</source>
      <translation>communes de 2014, six villes par arrondissement</translation>
    </message>
    <message>
      <source>communes of 2024</source>
      <translation>communes de 2024</translation>
    </message>
    <message>
      <source>communes of 2024, six cities by arrondissement</source>
      <translation>communes de 2024, six villes par arrondissement</translation>
    </message>
    <message>
      <source>compact</source>
      <translation>compacte</translation>
    </message>
    <message>
      <source>compared with: {zone}</source>
      <translation>comparé à : {zone}</translation>
    </message>
    <message>
      <source>computing the rank interval…</source>
      <translation>calcul de l'intervalle de rang…</translation>
    </message>
    <message>
      <source>conflicting</source>
      <translation>opposés</translation>
    </message>
    <message>
      <source>consistent</source>
      <translation>cohérent</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>constant</translation>
    </message>
    <message>
      <source>context, not scored</source>
      <translation>contexte, non noté</translation>
    </message>
    <message>
      <source>context: 100 = highest value</source>
      <translation>contexte : 100 = valeur la plus haute</translation>
    </message>
    <message>
      <source>context: 100 = lowest value</source>
      <translation>contexte : 100 = valeur la plus basse</translation>
    </message>
    <message>
      <source>context: neither a high nor a low value is a need by itself</source>
      <translation>contexte : ni une valeur élevée ni une basse n'est par elle-même un besoin</translation>
    </message>
    <message>
      <source>contradicts itself</source>
      <translation>se contredit</translation>
    </message>
    <message>
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <source>counts rounded</source>
      <translation>effectifs arrondis</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>couverture</translation>
    </message>
    <message>
      <source>dashed: question not asked there</source>
      <translation>tireté : question non posée là</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>date de naissance</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>tranché</translation>
    </message>
    <message>
      <source>densely peopled</source>
      <translation>densément peuplée</translation>
    </message>
    <message>
      <source>divided by the office's bridge table</source>
      <translation>divisée par la table de passage de l'office</translation>
    </message>
    <message>
      <source>does not know it; the highest chance, from the sizes in the population</source>
      <translation>ne le sait pas ; la plus forte chance, d'après les tailles dans la population</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>adresse électronique</translation>
    </message>
    <message>
      <source>each commune's province</source>
      <translation>province de chaque commune</translation>
    </message>
    <message>
      <source>each compared with its own zone</source>
      <translation>chacune comparée à sa propre zone</translation>
    </message>
    <message>
      <source>each weight changed by up to {share} %</source>
      <translation>chaque poids varie de {share} % au plus</translation>
    </message>
    <message>
      <source>establishments</source>
      <translation>établissements</translation>
    </message>
    <message>
      <source>every day</source>
      <translation>tous les jours</translation>
    </message>
    <message>
      <source>every five years</source>
      <translation>tous les cinq ans</translation>
    </message>
    <message>
      <source>every half-year</source>
      <translation>tous les six mois</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>tous les mois</translation>
    </message>
    <message>
      <source>every quarter</source>
      <translation>tous les trimestres</translation>
    </message>
    <message>
      <source>every ten years (census)</source>
      <translation>tous les dix ans (recensement)</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>toutes les semaines</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>tous les ans</translation>
    </message>
    <message>
      <source>extensive</source>
      <translation>étendue</translation>
    </message>
    <message>
      <source>extreme shape</source>
      <translation>forme extrême</translation>
    </message>
    <message>
      <source>farming</source>
      <translation>agricole</translation>
    </message>
    <message>
      <source>few older people</source>
      <translation>peu de personnes âgées</translation>
    </message>
    <message>
      <source>few young people</source>
      <translation>peu de jeunes</translation>
    </message>
    <message>
      <source>figure of that unit</source>
      <translation>chiffre de cette unité</translation>
    </message>
    <message>
      <source>figures of parts that make none of the whole</source>
      <translation>chiffres des parties qui ne donnent pas celui du tout</translation>
    </message>
    <message>
      <source>figures such as {examples} could be thousands or decimals. State the decimal mark.</source>
      <translation>des chiffres comme {examples} pourraient être des milliers ou des décimales. Indiquez le séparateur décimal.</translation>
    </message>
    <message>
      <source>found in these data</source>
      <translation>trouvé dans ces données</translation>
    </message>
    <message>
      <source>from the earlier report</source>
      <translation>du rapport antérieur</translation>
    </message>
    <message>
      <source>from {expected} to {value}</source>
      <translation>de {expected} à {value}</translation>
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation>de {low} à {high}</translation>
    </message>
    <message>
      <source>from {low} to {high} ({period})</source>
      <translation>de {low} à {high} ({period})</translation>
    </message>
    <message>
      <source>gaining people</source>
      <translation>gagne des habitants</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>écart</translation>
    </message>
    <message>
      <source>hatched: no figure from the source</source>
      <translation>hachuré : pas de chiffre de la source</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>masqué</translation>
    </message>
    <message>
      <source>hidden (small count)</source>
      <translation>masqué (petit effectif)</translation>
    </message>
    <message>
      <source>hidden to protect another group</source>
      <translation>masqué pour protéger un autre groupe</translation>
    </message>
    <message>
      <source>hidden with a small count</source>
      <translation>masqué avec un petit effectif</translation>
    </message>
    <message>
      <source>high need</source>
      <translation>besoin élevé</translation>
    </message>
    <message>
      <source>home address</source>
      <translation>adresse du domicile</translation>
    </message>
    <message>
      <source>household points</source>
      <translation>points de ménages</translation>
    </message>
    <message>
      <source>households</source>
      <translation>ménages</translation>
    </message>
    <message>
      <source>identity number</source>
      <translation>numéro d'identité</translation>
    </message>
    <message>
      <source>imputed</source>
      <translation>imputé</translation>
    </message>
    <message>
      <source>indicators: {names}</source>
      <translation>indicateurs : {names}</translation>
    </message>
    <message>
      <source>inhabitants in 2024</source>
      <translation>habitants en 2024</translation>
    </message>
    <message>
      <source>inhabitants per km²</source>
      <translation>habitants par km²</translation>
    </message>
    <message>
      <source>irregularly</source>
      <translation>irrégulièrement</translation>
    </message>
    <message>
      <source>its peer family</source>
      <translation>sa famille de pairs</translation>
    </message>
    <message>
      <source>its province</source>
      <translation>sa province</translation>
    </message>
    <message>
      <source>its region</source>
      <translation>sa région</translation>
    </message>
    <message>
      <source>joined</source>
      <translation>jointe</translation>
    </message>
    <message>
      <source>k found</source>
      <translation>k trouvé</translation>
    </message>
    <message>
      <source>k found (smallest class)</source>
      <translation>k trouvé (plus petite classe)</translation>
    </message>
    <message>
      <source>k-medoids (PAM) on the Gower distance of: {shares} (share of the weight). Numbers are held between their 1st and 99th percentile; population, density and area as logarithms; missing variables left aside pair by pair. Seed {seed}: the same choices give the same families. A family is named by its salient traits and its most typical commune (medoid). Relief is not in the reference data: add an altitude layer of your own to use it.</source>
      <translation>k-médoïdes (PAM) sur la distance de Gower de : {shares} (part du poids). Les nombres sont tenus entre leurs 1er et 99e percentiles ; population, densité et superficie en logarithmes ; variables manquantes laissées de côté paire par paire. Graine {seed} : les mêmes choix donnent les mêmes familles. Une famille est nommée par ses traits saillants et sa commune la plus typique (médoïde). Le relief n'est pas dans les données de référence : ajoutez une couche d'altitude à vous pour l'utiliser.</translation>
    </message>
    <message>
      <source>k: rows that must look alike</source>
      <translation>k : lignes qui doivent se ressembler</translation>
    </message>
    <message>
      <source>km²</source>
      <translation>km²</translation>
    </message>
    <message>
      <source>knows that a person is in the extract; the highest chance</source>
      <translation>sait qu'une personne est dans l'extrait ; la plus forte chance</translation>
    </message>
    <message>
      <source>l found (entropy, least of all classes and fields)</source>
      <translation>l trouvé (entropie, le moindre de toutes les classes et champs)</translation>
    </message>
    <message>
      <source>l: sensitive values each class must hold</source>
      <translation>l : valeurs sensibles que chaque classe doit contenir</translation>
    </message>
    <message>
      <source>large</source>
      <translation>grande</translation>
    </message>
    <message>
      <source>large households</source>
      <translation>grands ménages</translation>
    </message>
    <message>
      <source>least (%)</source>
      <translation>la moindre (%)</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>écarté</translation>
    </message>
    <message>
      <source>less need</source>
      <translation>moins de besoin</translation>
    </message>
    <message>
      <source>less need than the reference</source>
      <translation>moins de besoin que la référence</translation>
    </message>
    <message>
      <source>less need than the zone</source>
      <translation>moins de besoin que la zone</translation>
    </message>
    <message>
      <source>less need – more need</source>
      <translation>moins de besoin – plus de besoin</translation>
    </message>
    <message>
      <source>list «{name}»</source>
      <translation>liste « {name} »</translation>
    </message>
    <message>
      <source>little farming</source>
      <translation>peu agricole</translation>
    </message>
    <message>
      <source>losing people</source>
      <translation>perd des habitants</translation>
    </message>
    <message>
      <source>low</source>
      <translation>faible</translation>
    </message>
    <message>
      <source>low need</source>
      <translation>besoin faible</translation>
    </message>
    <message>
      <source>many missing</source>
      <translation>beaucoup de manques</translation>
    </message>
    <message>
      <source>many young people</source>
      <translation>beaucoup de jeunes</translation>
    </message>
    <message>
      <source>mean of its units</source>
      <translation>moyenne de ses unités</translation>
    </message>
    <message>
      <source>mean of the parts</source>
      <translation>moyenne des parties</translation>
    </message>
    <message>
      <source>mean of the units</source>
      <translation>moyenne des unités</translation>
    </message>
    <message>
      <source>median of its members</source>
      <translation>médiane de ses membres</translation>
    </message>
    <message>
      <source>median of the units</source>
      <translation>médiane des unités</translation>
    </message>
    <message>
      <source>middling need</source>
      <translation>besoin moyen</translation>
    </message>
    <message>
      <source>milieu</source>
      <translation>milieu</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manquant</translation>
    </message>
    <message>
      <source>more need</source>
      <translation>plus de besoin</translation>
    </message>
    <message>
      <source>more need than the reference</source>
      <translation>plus de besoin que la référence</translation>
    </message>
    <message>
      <source>more need than the zone</source>
      <translation>plus de besoin que la zone</translation>
    </message>
    <message>
      <source>most often {digit} as last digit</source>
      <translation>dernier chiffre le plus fréquent : {digit}</translation>
    </message>
    <message>
      <source>n.d.</source>
      <translation>n.d.</translation>
    </message>
    <message>
      <source>n.d. (not scored)</source>
      <translation>n.d. (non noté)</translation>
    </message>
    <message>
      <source>n.d.: no figure in the source. Not asked: the census did not ask it here. Hidden: a small count, protected; neither zero nor missing. *: imputed.</source>
      <translation>n.d. : pas de chiffre dans la source. Non posée : le recensement ne l'a pas demandé ici. Masqué : petit effectif protégé ; ni zéro ni manquant. * : imputé.</translation>
    </message>
    <message>
      <source>names people</source>
      <translation>nomme des personnes</translation>
    </message>
    <message>
      <source>near the average</source>
      <translation>proche de la moyenne</translation>
    </message>
    <message>
      <source>need</source>
      <translation>besoin</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no beneficiary counts yet: run «Beneficiary density» with this workspace first</source>
      <translation>pas encore d'effectifs de bénéficiaires : exécutez d'abord « Densité de bénéficiaires » avec cet espace de travail</translation>
    </message>
    <message>
      <source>no commune with both a need score and published beneficiary counts yet: run «Territorial need score» and «Beneficiary density» with this workspace first</source>
      <translation>aucune commune n'a encore à la fois un score de besoin et des effectifs de bénéficiaires publiés : lancez d'abord « Score de besoin territorial » et « Densité de bénéficiaires » avec cet espace de travail</translation>
    </message>
    <message>
      <source>no figure</source>
      <translation>pas de chiffre</translation>
    </message>
    <message>
      <source>no indicator lifts it above its zone</source>
      <translation>aucun indicateur ne la place au-dessus de sa zone</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>no need score yet: run «Territorial need score» with this workspace first</source>
      <translation>pas encore de score de besoin : exécutez d'abord « Score de besoin territorial » avec cet espace de travail</translation>
    </message>
    <message>
      <source>no number</source>
      <translation>pas un nombre</translation>
    </message>
    <message>
      <source>no peer family</source>
      <translation>pas de famille de pairs</translation>
    </message>
    <message>
      <source>no row</source>
      <translation>aucune ligne</translation>
    </message>
    <message>
      <source>no such row</source>
      <translation>pas de telle ligne</translation>
    </message>
    <message>
      <source>no variance</source>
      <translation>sans variance</translation>
    </message>
    <message>
      <source>no weekly souk</source>
      <translation>sans souk hebdomadaire</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none (circles)</source>
      <translation>aucune (ronds)</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>non posée</translation>
    </message>
    <message>
      <source>not asked here</source>
      <translation>non posé ici</translation>
    </message>
    <message>
      <source>not found in these data</source>
      <translation>non trouvé dans ces données</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>non connu</translation>
    </message>
    <message>
      <source>not matched</source>
      <translation>non rapproché</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>non reconnu</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non dit</translation>
    </message>
    <message>
      <source>not scored</source>
      <translation>non noté</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non dit</translation>
    </message>
    <message>
      <source>not stated by the catalogue</source>
      <translation>non dit par le catalogue</translation>
    </message>
    <message>
      <source>not studied</source>
      <translation>non étudié</translation>
    </message>
    <message>
      <source>note, not read</source>
      <translation>note, non lue</translation>
    </message>
    <message>
      <source>nothing much</source>
      <translation>rien de notable</translation>
    </message>
    <message>
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>number of households</source>
      <translation>nombre de ménages</translation>
    </message>
    <message>
      <source>once</source>
      <translation>une fois</translation>
    </message>
    <message>
      <source>one child only</source>
      <translation>un seul enfant</translation>
    </message>
    <message>
      <source>one indicator or none</source>
      <translation>un indicateur ou aucun</translation>
    </message>
    <message>
      <source>or column of milieus</source>
      <translation>ou colonne des milieux</translation>
    </message>
    <message>
      <source>or column of periods</source>
      <translation>ou colonne des périodes</translation>
    </message>
    <message>
      <source>or open &amp;layer</source>
      <translation>ou &amp;couche ouverte</translation>
    </message>
    <message>
      <source>other communes</source>
      <translation>autres communes</translation>
    </message>
    <message>
      <source>other parts of the unit are absent</source>
      <translation>d'autres parties de l'unité sont absentes</translation>
    </message>
    <message>
      <source>out of 100</source>
      <translation>sur 100</translation>
    </message>
    <message>
      <source>outline: imputed value</source>
      <translation>contour : valeur imputée</translation>
    </message>
    <message>
      <source>outside the table</source>
      <translation>hors du tableau</translation>
    </message>
    <message>
      <source>own zone</source>
      <translation>propre zone</translation>
    </message>
    <message>
      <source>p % rule (empty: not used)</source>
      <translation>Règle p % (vide : non utilisée)</translation>
    </message>
    <message>
      <source>p corrected</source>
      <translation>p corrigé</translation>
    </message>
    <message>
      <source>p corrected (false discovery rate)</source>
      <translation>p corrigé (taux de fausses découvertes)</translation>
    </message>
    <message>
      <source>p counts both tails: twice (r + 1) / (n + 1), r being the rarer side.</source>
      <translation>p compte les deux queues : deux fois (r + 1) / (n + 1), r étant le côté le plus rare.</translation>
    </message>
    <message>
      <source>p counts one tail, (r + 1) / (n + 1), as GeoDa does.</source>
      <translation>p compte une queue, (r + 1) / (n + 1), comme GeoDa.</translation>
    </message>
    <message>
      <source>p counts one tail, as GeoDa does</source>
      <translation>p compte une queue, comme GeoDa</translation>
    </message>
    <message>
      <source>p of Moran's I</source>
      <translation>p du I de Moran</translation>
    </message>
    <message>
      <source>package {name}</source>
      <translation>paquet {name}</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>convient</translation>
    </message>
    <message>
      <source>passes once treated</source>
      <translation>convient une fois traité</translation>
    </message>
    <message>
      <source>peer family</source>
      <translation>famille de pairs</translation>
    </message>
    <message>
      <source>peer family «{name}»</source>
      <translation>famille de pairs « {name} »</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personnes</translation>
    </message>
    <message>
      <source>people in these households</source>
      <translation>personnes de ces ménages</translation>
    </message>
    <message>
      <source>per 1,000 inhabitants</source>
      <translation>pour 1 000 habitants</translation>
    </message>
    <message>
      <source>per 100 eligible households</source>
      <translation>pour 100 ménages éligibles</translation>
    </message>
    <message>
      <source>per 100 households</source>
      <translation>pour 100 ménages</translation>
    </message>
    <message>
      <source>per km²</source>
      <translation>par km²</translation>
    </message>
    <message>
      <source>per populated km²</source>
      <translation>par km² peuplé</translation>
    </message>
    <message>
      <source>percentage points</source>
      <translation>points de pourcentage</translation>
    </message>
    <message>
      <source>period</source>
      <translation>période</translation>
    </message>
    <message>
      <source>period: {period}</source>
      <translation>période : {period}</translation>
    </message>
    <message>
      <source>phone number</source>
      <translation>numéro de téléphone</translation>
    </message>
    <message>
      <source>point (12.5)</source>
      <translation>point (12.5)</translation>
    </message>
    <message>
      <source>points of score</source>
      <translation>points de score</translation>
    </message>
    <message>
      <source>population since 2014</source>
      <translation>population depuis 2014</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>programme</translation>
    </message>
    <message>
      <source>province</source>
      <translation>province ou préfecture</translation>
    </message>
    <message>
      <source>published</source>
      <translation>publié</translation>
    </message>
    <message>
      <source>published for the zone</source>
      <translation>publié pour la zone</translation>
    </message>
    <message>
      <source>quarter {quarter} of {year}</source>
      <translation>trimestre {quarter} de {year}</translation>
    </message>
    <message>
      <source>rank 1 = highest need</source>
      <translation>rang 1 = besoin le plus élevé</translation>
    </message>
    <message>
      <source>rank 1 = highest value</source>
      <translation>rang 1 = valeur la plus élevée</translation>
    </message>
    <message>
      <source>rank 1 = lowest value</source>
      <translation>rang 1 = valeur la plus faible</translation>
    </message>
    <message>
      <source>rank {rank}</source>
      <translation>rang {rank}</translation>
    </message>
    <message>
      <source>rate of multidimensional poverty (H)</source>
      <translation>taux de pauvreté multidimensionnelle (H)</translation>
    </message>
    <message>
      <source>rather high need</source>
      <translation>besoin plutôt élevé</translation>
    </message>
    <message>
      <source>rather low need</source>
      <translation>besoin plutôt faible</translation>
    </message>
    <message>
      <source>redundant</source>
      <translation>redondants</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>référence</translation>
    </message>
    <message>
      <source>reference: {name}</source>
      <translation>référence : {name}</translation>
    </message>
    <message>
      <source>region</source>
      <translation>région</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <source>replaces another</source>
      <translation>en remplace un autre</translation>
    </message>
    <message>
      <source>robust z</source>
      <translation>z robuste</translation>
    </message>
    <message>
      <source>row of a unit</source>
      <translation>ligne d'une unité</translation>
    </message>
    <message>
      <source>row {number} is {unit}</source>
      <translation>la ligne {number} est {unit}</translation>
    </message>
    <message>
      <source>row {number} left out</source>
      <translation>ligne {number} laissée de côté</translation>
    </message>
    <message>
      <source>row {rows}: {kind}</source>
      <translation>ligne {rows} : {kind}</translation>
    </message>
    <message>
      <source>rural</source>
      <translation>rural</translation>
    </message>
    <message>
      <source>rural share minus urban share</source>
      <translation>part rurale moins part urbaine</translation>
    </message>
    <message>
      <source>saved model</source>
      <translation>modèle enregistré</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>sexe</translation>
    </message>
    <message>
      <source>share ending in 0 or 5</source>
      <translation>part finissant par 0 ou 5</translation>
    </message>
    <message>
      <source>share missing</source>
      <translation>part manquante</translation>
    </message>
    <message>
      <source>share of units</source>
      <translation>part des unités</translation>
    </message>
    <message>
      <source>share of whole numbers</source>
      <translation>part de nombres entiers</translation>
    </message>
    <message>
      <source>share on the step</source>
      <translation>part sur le pas</translation>
    </message>
    <message>
      <source>share repeated</source>
      <translation>part répétée</translation>
    </message>
    <message>
      <source>sheet {name}</source>
      <translation>feuille {name}</translation>
    </message>
    <message>
      <source>small</source>
      <translation>petite</translation>
    </message>
    <message>
      <source>small counts are not protected</source>
      <translation>les petits effectifs ne sont pas protégés</translation>
    </message>
    <message>
      <source>small counts are not protected in {layers}</source>
      <translation>les petits effectifs ne sont pas protégés dans {layers}</translation>
    </message>
    <message>
      <source>small counts hidden, with the cells that would give them back</source>
      <translation>petits effectifs masqués, avec les cellules qui les redonneraient</translation>
    </message>
    <message>
      <source>small households</source>
      <translation>petits ménages</translation>
    </message>
    <message>
      <source>smallest base</source>
      <translation>plus petite base</translation>
    </message>
    <message>
      <source>some figures have a decimal comma, others a decimal point ({examples}). Make them alike in the file.</source>
      <translation>certains chiffres ont une virgule décimale, d'autres un point ({examples}). Rendez-les semblables dans le fichier.</translation>
    </message>
    <message>
      <source>status</source>
      <translation>statut</translation>
    </message>
    <message>
      <source>struck: hidden to protect a small number</source>
      <translation>barré : masqué pour protéger un petit nombre</translation>
    </message>
    <message>
      <source>sum of the parts</source>
      <translation>somme des parties</translation>
    </message>
    <message>
      <source>t: greatest distance from the whole (0: not judged)</source>
      <translation>t : plus grande distance à l'ensemble (0 : non jugée)</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>tabulation</translation>
    </message>
    <message>
      <source>table with years, sexes or milieus across</source>
      <translation>tableau avec années, sexes ou milieux en colonnes</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>the commune</source>
      <translation>la commune</translation>
    </message>
    <message>
      <source>the communes</source>
      <translation>les communes</translation>
    </message>
    <message>
      <source>the date of the figures</source>
      <translation>la date des chiffres</translation>
    </message>
    <message>
      <source>the disclosure status</source>
      <translation>le statut de diffusion</translation>
    </message>
    <message>
      <source>the figure</source>
      <translation>le chiffre</translation>
    </message>
    <message>
      <source>the file is shorter than it says</source>
      <translation>le fichier est plus court qu'il ne l'annonce</translation>
    </message>
    <message>
      <source>the licence</source>
      <translation>la licence</translation>
    </message>
    <message>
      <source>the page could not be drawn</source>
      <translation>la page n'a pas pu être dessinée</translation>
    </message>
    <message>
      <source>the peer family of each</source>
      <translation>la famille de pairs de chacune</translation>
    </message>
    <message>
      <source>the provinces</source>
      <translation>les provinces</translation>
    </message>
    <message>
      <source>the region of each</source>
      <translation>la région de chacune</translation>
    </message>
    <message>
      <source>the regions</source>
      <translation>les régions</translation>
    </message>
    <message>
      <source>the saved model</source>
      <translation>le modèle enregistré</translation>
    </message>
    <message>
      <source>the second figure</source>
      <translation>le second chiffre</translation>
    </message>
    <message>
      <source>the smallest rests on {count} people or households</source>
      <translation>la plus petite repose sur {count} personnes ou ménages</translation>
    </message>
    <message>
      <source>the source of the figures</source>
      <translation>la source des chiffres</translation>
    </message>
    <message>
      <source>the unit has a row of its own</source>
      <translation>l'unité a sa propre ligne</translation>
    </message>
    <message>
      <source>the weights of the parts are not known</source>
      <translation>les poids des parties ne sont pas connus</translation>
    </message>
    <message>
      <source>the whole country</source>
      <translation>tout le pays</translation>
    </message>
    <message>
      <source>thinly peopled</source>
      <translation>peu peuplée</translation>
    </message>
    <message>
      <source>to be given</source>
      <translation>à donner</translation>
    </message>
    <message>
      <source>to decide</source>
      <translation>à trancher</translation>
    </message>
    <message>
      <source>too few units</source>
      <translation>trop peu d'unités</translation>
    </message>
    <message>
      <source>total, not read</source>
      <translation>total, non lu</translation>
    </message>
    <message>
      <source>tries everybody; the mean chance ({people} people found)</source>
      <translation>essaie tout le monde ; la chance moyenne ({people} personnes retrouvées)</translation>
    </message>
    <message>
      <source>two rows for one unit</source>
      <translation>deux lignes pour une unité</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>under the range asked</source>
      <translation>au-dessous de l'intervalle demandé</translation>
    </message>
    <message>
      <source>units</source>
      <translation>unités</translation>
    </message>
    <message>
      <source>units: {names}</source>
      <translation>unités : {names}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>urban</source>
      <translation>urbain</translation>
    </message>
    <message>
      <source>urban and rural</source>
      <translation>urbain et rural</translation>
    </message>
    <message>
      <source>urban and rural together only</source>
      <translation>urbain et rural ensemble seulement</translation>
    </message>
    <message>
      <source>urban, rural, and both</source>
      <translation>urbain, rural, et les deux</translation>
    </message>
    <message>
      <source>value given</source>
      <translation>valeur donnée</translation>
    </message>
    <message>
      <source>very high need</source>
      <translation>besoin très élevé</translation>
    </message>
    <message>
      <source>very low need</source>
      <translation>besoin très faible</translation>
    </message>
    <message>
      <source>waits for a decision</source>
      <translation>attend une décision</translation>
    </message>
    <message>
      <source>weekly souk</source>
      <translation>souk hebdomadaire</translation>
    </message>
    <message>
      <source>what each figure rests on</source>
      <translation>ce sur quoi repose chaque chiffre</translation>
    </message>
    <message>
      <source>who and when: not written</source>
      <translation>qui et quand : non écrit</translation>
    </message>
    <message>
      <source>whole number</source>
      <translation>nombre entier</translation>
    </message>
    <message>
      <source>whole row</source>
      <translation>ligne entière</translation>
    </message>
    <message>
      <source>with other figures</source>
      <translation>avec d'autres chiffres</translation>
    </message>
    <message>
      <source>with the same figures</source>
      <translation>avec les mêmes chiffres</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>z of the statistic</source>
      <translation>z de la statistique</translation>
    </message>
    <message>
      <source>z-score</source>
      <translation>score z</translation>
    </message>
    <message>
      <source>z-score of mean 100 and deviation 10 (MPI)</source>
      <translation>Score z de moyenne 100 et d'écart-type 10 (MPI)</translation>
    </message>
    <message>
      <source>zero</source>
      <translation>zéro</translation>
    </message>
    <message>
      <source>{all} rows read = {joined} joined + {waiting} waiting for a decision + {left} left out.</source>
      <translation>{all} lignes lues = {joined} jointes + {waiting} en attente d'une décision + {left} écartées.</translation>
    </message>
    <message>
      <source>{band} years</source>
      <translation>{band} ans</translation>
    </message>
    <message>
      <source>{better} of {count} indicators show less need in 2024 than in 2014.</source>
      <translation>Indicateurs qui montrent moins de besoin en 2024 qu'en 2014 : {better} sur {count}.</translation>
    </message>
    <message>
      <source>{commune} ({province})</source>
      <translation>{commune} ({province})</translation>
    </message>
    <message>
      <source>{commune} has no score: too many of its figures are missing.</source>
      <translation>{commune} n'a pas de score : trop de ses chiffres manquent.</translation>
    </message>
    <message>
      <source>{commune} is chosen already.</source>
      <translation>{commune} est déjà choisie.</translation>
    </message>
    <message>
      <source>{commune} is in no peer family: choose another reference.</source>
      <translation>{commune} n'est dans aucune famille de pairs : choisissez une autre référence.</translation>
    </message>
    <message>
      <source>{commune}: rank {rank} of {count}, score {score}</source>
      <translation>{commune} : rang {rank} sur {count}, score {score}</translation>
    </message>
    <message>
      <source>{commune}: {value}, rank {rank} of {count} ({meaning}).</source>
      <translation>{commune} : {value}, rang {rank} sur {count} ({meaning}).</translation>
    </message>
    <message>
      <source>{comparison}, changed since</source>
      <translation>{comparison}, modifiée depuis</translation>
    </message>
    <message>
      <source>{count} codes occur more than once in field «{field}» of «{layer}» (examples: {examples}). One row per unit is expected: remove or aggregate the duplicates.</source>
      <translation>{count} codes apparaissent plus d'une fois dans le champ « {field} » de « {layer} » (exemples : {examples}). Une ligne par unité est attendue : retirez ou agrégez les doublons.</translation>
    </message>
    <message>
      <source>{count} codes of field «{field}» in «{layer}» are not HCP commune codes such as 06.141.01.05 (examples: {examples}). Leading zeros or dots may be lost: run «Repair unit codes» (asd:repaircodes) and check its proposals.</source>
      <translation>{count} codes du champ « {field} » de « {layer} » ne sont pas des codes HCP de commune tels que 06.141.01.05 (exemples : {examples}). Des zéros de tête ou des points ont pu être perdus : exécutez « Réparer les codes des unités » (asd:repaircodes) et vérifiez ses propositions.</translation>
    </message>
    <message>
      <source>{count} codes of the neighbour lists are not among the units (examples: {examples}).</source>
      <translation>{count} codes des listes de voisins ne sont pas parmi les unités (exemples : {examples}).</translation>
    </message>
    <message>
      <source>{count} codes of «{layer}» are no unit of the territories; their {rows} rows are counted nowhere (most rows first: {examples}). The report lists them all.</source>
      <translation>{count} codes de « {layer} » ne sont aucune unité des territoires ; leurs {rows} lignes ne sont comptées nulle part (les plus fréquents d'abord : {examples}). Le rapport les liste tous.</translation>
    </message>
    <message>
      <source>{count} communes</source>
      <translation>{count} communes</translation>
    </message>
    <message>
      <source>{count} communes lack more than a third of the variables and have no family and no neighbours (examples: {examples}).</source>
      <translation>Il manque à {count} communes plus d'un tiers des variables : elles n'ont ni famille ni voisines (exemples : {examples}).</translation>
    </message>
    <message>
      <source>{count} communes most alike by structure, out of {units} compared. Need and services play no part.</source>
      <translation>{count} communes les plus semblables par la structure, parmi {units} comparées. Besoin et services ne jouent aucun rôle.</translation>
    </message>
    <message>
      <source>{count} communes of the workspace are not in «{layer}» (examples: {examples}): its fields are missing there.</source>
      <translation>{count} communes de l'espace de travail ne sont pas dans « {layer} » (exemples : {examples}) : ses champs y manquent.</translation>
    </message>
    <message>
      <source>{count} components have an eigenvalue above 1 and hold {share} % of the variance ({units} complete units).</source>
      <translation>Composantes de valeur propre supérieure à 1 : {count} ; elles portent {share} % de la variance ({units} unités complètes).</translation>
    </message>
    <message>
      <source>{count} conditional permutations, seed {seed}.</source>
      <translation>{count} permutations conditionnelles, graine {seed}.</translation>
    </message>
    <message>
      <source>{count} conflicts: the office and the centre changed the same thing differently. Nothing was merged. Fill the column «keep» of the table of conflicts with ours, theirs or value, and give it as decisions. {file}</source>
      <translation>{count} conflits : le bureau et le centre ont modifié la même chose différemment. Rien n'a été fusionné. Remplissez la colonne « keep » de la table des conflits avec ours, theirs ou value, et donnez-la comme décisions. {file}</translation>
    </message>
    <message>
      <source>{count} counts are hidden although they are not small, for they would give back the {primary} small ones through totals of provinces, regions or programmes.</source>
      <translation>{count} effectifs sont masqués bien qu'ils ne soient pas petits, car ils redonneraient les {primary} petits par les totaux de provinces, de régions ou de programmes.</translation>
    </message>
    <message>
      <source>{count} criteria are compared; the table {table} goes to {limit}. Compare groups of criteria first, then within each group.</source>
      <translation>{count} critères sont comparés ; la table {table} va jusqu'à {limit}. Comparez d'abord des groupes de critères, puis à l'intérieur de chaque groupe.</translation>
    </message>
    <message>
      <source>{count} decisions speak of no present conflict (the values changed since, or it is settled); they were left aside.</source>
      <translation>{count} décisions ne parlent d'aucun conflit présent (les valeurs ont changé depuis, ou il est réglé) ; elles ont été laissées de côté.</translation>
    </message>
    <message>
      <source>{count} denominators or bases are stated for another period than their indicator and keep it on both sides: {examples}.</source>
      <translation>{count} dénominateurs ou bases sont donnés pour une autre période que leur indicateur et la gardent des deux côtés : {examples}.</translation>
    </message>
    <message>
      <source>{count} edits are not the office's to make and were not merged; the page and the report list them.</source>
      <translation>{count} modifications ne relèvent pas du bureau et n'ont pas été fusionnées ; la page et le rapport les listent.</translation>
    </message>
    <message>
      <source>{count} exact names confirmed</source>
      <translation>{count} noms exacts confirmés</translation>
    </message>
    <message>
      <source>{count} facilities of earlier lists of the same kind and provinces are not in this one: {ids}. They stay as they are; change their status where they have closed.</source>
      <translation>{count} établissements de listes antérieures, du même type et des mêmes provinces, ne sont pas dans celle-ci : {ids}. Ils restent tels quels ; changez leur état s'ils ont fermé.</translation>
    </message>
    <message>
      <source>{count} facilities were changed in the office after the date of these data: they stay as the office left them.</source>
      <translation>{count} équipements ont été modifiés au bureau après la date de ces données : ils restent tels que le bureau les a laissés.</translation>
    </message>
    <message>
      <source>{count} families: {mean}</source>
      <translation>{count} familles : {mean}</translation>
    </message>
    <message>
      <source>{count} features of «{layer}» are multipoints with several parts; a household has one place. Run «Multipart to singleparts» (native:multiparttosingleparts) first, and check which part is right.</source>
      <translation>{count} entités de « {layer} » sont des multipoints à plusieurs parties ; un ménage n'a qu'un lieu. Exécutez d'abord « De morceaux multiples à morceaux uniques » (native:multiparttosingleparts), et vérifiez quelle partie est la bonne.</translation>
    </message>
    <message>
      <source>{count} figures of {units} units are hidden to protect people ({indicators}; examples: {examples}). The score has no value for them: what the model does with missing figures is done here too. Do not take what it fills in for the hidden figures.</source>
      <translation>{count} chiffres de {units} unités sont masqués pour protéger les personnes ({indicators} ; exemples : {examples}). Le score n'a pas de valeur pour eux : ce que le modèle fait des chiffres manquants est fait ici aussi. Ne prenez pas ce qu'il y met pour les chiffres masqués.</translation>
    </message>
    <message>
      <source>{count} hidden cells could still be computed, exactly or too closely, from what would be published ({examples}). Nothing was written. Publish fewer totals, merge small categories, or use controlled rounding.</source>
      <translation>{count} cellules masquées pourraient encore être calculées, exactement ou de trop près, à partir de ce qui serait publié ({examples}). Rien n'a été écrit. Publiez moins de totaux, réunissez les petites catégories, ou utilisez l'arrondi contrôlé.</translation>
    </message>
    <message>
      <source>{count} households of this territory may not leave: their data class is {classes}, and only pseudonymous or synthetic ones may. Cut the package without households.</source>
      <translation>{count} ménages de ce territoire ne peuvent sortir : leur classe de données est {classes}, et seuls les ménages pseudonymisés ou synthétiques le peuvent. Extrayez le paquet sans ménages.</translation>
    </message>
    <message>
      <source>{count} households say no period and none was given for every row: they count in no month. Give PERIOD, or the field of the period, and import again.</source>
      <translation>{count} ménages ne disent aucune période et aucune n'a été donnée pour toutes les lignes : ils ne comptent dans aucun mois. Donnez PERIOD, ou le champ de la période, et importez de nouveau.</translation>
    </message>
    <message>
      <source>{count} households say no programme and none was given for every row. Give PROGRAMME, or the field of the programme, and import again.</source>
      <translation>{count} ménages ne disent aucun programme et aucun n'a été donné pour toutes les lignes. Donnez PROGRAMME, ou le champ du programme, et importez de nouveau.</translation>
    </message>
    <message>
      <source>{count} in all: {names}</source>
      <translation>{count} en tout : {names}</translation>
    </message>
    <message>
      <source>{count} in all; the table has every one.</source>
      <translation>{count} en tout ; la table les a tous.</translation>
    </message>
    <message>
      <source>{count} in all; the table of rows has every one.</source>
      <translation>{count} en tout ; la table des lignes les a toutes.</translation>
    </message>
    <message>
      <source>{count} indicators</source>
      <translation>{count} indicateurs</translation>
    </message>
    <message>
      <source>{count} indicators are scaled on each year's own figures (examples: {examples}): part of the change comes from the scale. Freeze their bounds in the model.</source>
      <translation>{count} indicateurs sont mis à l'échelle sur les chiffres propres à chaque année (exemples : {examples}) : une partie de la variation vient de l'échelle. Figez leurs bornes dans le modèle.</translation>
    </message>
    <message>
      <source>{count} indicators at most are compared at once.</source>
      <translation>{count} indicateurs au plus sont comparés à la fois.</translation>
    </message>
    <message>
      <source>{count} indicators have their extreme values brought in on each year's own figures (examples: {examples}): part of the change may come from it.</source>
      <translation>{count} indicateurs ont leurs valeurs extrêmes winsorisées sur les chiffres propres à chaque année (exemples : {examples}) : une partie de la variation peut en venir.</translation>
    </message>
    <message>
      <source>{count} indicators have values in less than {threshold:.2f} of the units and were left out of the score: {examples}.</source>
      <translation>{count} indicateurs ont des valeurs dans moins de {threshold:.2f} des unités et ont été écartés du score : {examples}.</translation>
    </message>
    <message>
      <source>{count} indicators of the model are neither fields of «{layer}» nor readable from a workspace: {columns}. Give the workspace (WORKSPACE), or join them to the layer as fields of these names. Fields found: {found}.</source>
      <translation>{count} indicateurs du modèle ne sont ni des champs de « {layer} » ni lisibles dans un espace de travail : {columns}. Donnez l'espace de travail (WORKSPACE), ou joignez-les à la couche comme champs de ces noms. Champs trouvés : {found}.</translation>
    </message>
    <message>
      <source>{count} more in the layer.</source>
      <translation>{count} de plus dans la couche.</translation>
    </message>
    <message>
      <source>{count} more rows belong in the list of rows outside or in doubt, which was cut.</source>
      <translation>{count} lignes de plus ont leur place dans la liste des lignes hors territoire ou douteuses, qui a été coupée.</translation>
    </message>
    <message>
      <source>{count} new codes of the table of units that changed are no unit of the territories ({examples}). Correct them, or choose the territories of the later period.</source>
      <translation>{count} nouveaux codes de la table des unités qui ont changé ne sont pas des unités des territoires ({examples}). Corrigez-les, ou choisissez les territoires de la période récente.</translation>
    </message>
    <message>
      <source>{count} numbers of the field «{field}» of «{layer}» were read with a decimal comma (12,5 is 12.5).</source>
      <translation>{count} nombres du champ « {field} » de « {layer} » ont été lus avec une virgule décimale (12,5 est 12.5).</translation>
    </message>
    <message>
      <source>{count} numbers that were multiples of the base moved by one base, so that totals still add up.</source>
      <translation>{count} nombres qui étaient des multiples de la base ont bougé d'une base, pour que les totaux s'additionnent encore.</translation>
    </message>
    <message>
      <source>{count} of it were left out: {most} at most, all of one level and of this workspace.</source>
      <translation>{count} ont été laissées de côté : {most} au plus, toutes d'un même niveau et de cet espace de travail.</translation>
    </message>
    <message>
      <source>{count} of them imputed</source>
      <translation>valeurs imputées comprises : {count}</translation>
    </message>
    <message>
      <source>{count} of {of} cells are hidden because few households live there. Totals of communes published beside this grid could give them back: protect both together with «Protect a table» (asd:protecttable), or publish one.</source>
      <translation>{count} mailles sur {of} sont masquées parce que peu de ménages y habitent. Des totaux de communes publiés à côté de cette grille pourraient les redonner : protégez les deux ensemble avec « Protéger un tableau » (asd:protecttable), ou n'en publiez qu'un.</translation>
    </message>
    <message>
      <source>{count} of {of} groups are hidden: fewer than {threshold} rows, or needed to keep such a group hidden.</source>
      <translation>{count} groupes sur {of} sont masqués : moins de {threshold} lignes, ou nécessaires pour garder un tel groupe masqué.</translation>
    </message>
    <message>
      <source>{count} of {of} rows were left out for missing deprivations (policy {policy}).</source>
      <translation>{count} lignes sur {of} ont été écartées pour des privations manquantes (règle {policy}).</translation>
    </message>
    <message>
      <source>{count} of {rows} points lie in no cell that reaches a territory and are not shown.</source>
      <translation>{count} points sur {rows} ne sont dans aucune maille touchant un territoire et ne sont pas affichés.</translation>
    </message>
    <message>
      <source>{count} of {rows} points lie outside every unit and are counted nowhere. Check the coordinate reference systems if that is not expected.</source>
      <translation>{count} points sur {rows} sont hors de toute unité et ne sont comptés nulle part. Vérifiez les systèmes de coordonnées de référence (SCR) si ce n'est pas attendu.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows are not accounted for; nothing was written. Please report it with your layer's format.</source>
      <translation>{count} lignes sur {rows} manquent au compte ; rien n'a été écrit. Merci de le signaler, avec le format de votre couche.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows have a negative amount in the field «{field}». They are taken off the sums, as money taken back; if they are mistakes, correct them and run again.</source>
      <translation>{count} lignes sur {rows} ont un montant négatif dans le champ « {field} ». Elles sont retranchées des sommes, comme de l'argent repris ; si ce sont des erreurs, corrigez-les et relancez.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows have no number in the field «{field}». They are left out of its sum and of its mean.</source>
      <translation>{count} lignes sur {rows} n'ont pas de nombre dans le champ « {field} ». Elles sont laissées hors de sa somme et de sa moyenne.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows have no usable number in the field «{field}» (missing, negative, infinite, or fewer people than the extract holds of their class): they count with the size of their class in the extract.</source>
      <translation>{count} lignes sur {rows} n'ont pas de nombre utilisable dans le champ « {field} » (manquant, négatif, infini, ou moins de personnes que l'extrait n'en a de leur classe) : elles comptent avec la taille de leur classe dans l'extrait.</translation>
    </message>
    <message>
      <source>{count} of {total} indicators are missing, and the model asks for all: {labels}</source>
      <translation>{count} indicateurs sur {total} manquent, et le modèle les demande tous : {labels}</translation>
    </message>
    <message>
      <source>{count} of {total} indicators are missing: too few remain.</source>
      <translation>{count} indicateurs sur {total} manquent : il en reste trop peu.</translation>
    </message>
    <message>
      <source>{count} old codes still appear in periods of the new units ({examples}); their rows are counted nowhere. Check BRIDGE_SINCE.</source>
      <translation>{count} anciens codes figurent encore dans des périodes des nouvelles unités ({examples}) ; leurs lignes ne sont comptées nulle part. Vérifiez BRIDGE_SINCE.</translation>
    </message>
    <message>
      <source>{count} pairs of codes are there twice in the table of units that changed ({examples}). Keep one.</source>
      <translation>{count} paires de codes sont deux fois dans la table des unités qui ont changé ({examples}). Gardez-en une.</translation>
    </message>
    <message>
      <source>{count} pairs of facilities lie near each other under names alike: {pairs}. They may be one facility under two identifiers. Both stay; correct the list where it is so.</source>
      <translation>{count} paires d'équipements sont proches sous des noms semblables : {pairs}. Ce sont peut-être un seul équipement sous deux identifiants. Les deux restent ; corrigez la liste si c'est le cas.</translation>
    </message>
    <message>
      <source>{count} pixels of the raster of weights are negative. Weights must be zero or more; correct them.</source>
      <translation>{count} pixels du raster des poids sont négatifs. Les poids doivent être nuls ou positifs ; corrigez-les.</translation>
    </message>
    <message>
      <source>{count} points are in no territory or have no place; they were left out.</source>
      <translation>{count} points ne sont dans aucun territoire ou n'ont pas de lieu ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count} points found no place in their province in {tries} draws and were left out; their rows are in the run report. Raise TRIES, or check the outline of the province.</source>
      <translation>{count} points n'ont pas trouvé de place dans leur province en {tries} tirages et ont été écartés ; leurs lignes sont dans le rapport d'exécution. Augmentez TRIES, ou vérifiez le contour de la province.</translation>
    </message>
    <message>
      <source>{count} points have a negative number in the field WEIGHT. Correct them, then run again.</source>
      <translation>{count} points ont un nombre négatif dans le champ WEIGHT. Corrigez-les, puis relancez.</translation>
    </message>
    <message>
      <source>{count} points have no known milieu (urban or rural); they were moved as far as rural ones.</source>
      <translation>{count} points n'ont pas de milieu connu (urbain ou rural) ; ils ont été déplacés aussi loin que les ruraux.</translation>
    </message>
    <message>
      <source>{count} points have no usable number in the field WEIGHT. Missing is not zero: fill these cells, remove the rows, or choose another field.</source>
      <translation>{count} points n'ont pas de nombre utilisable dans le champ WEIGHT. Manquant n'est pas zéro : remplissez ces cellules, retirez les lignes, ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>{count} points lie exactly on a border: each is counted once, in the first unit by code.</source>
      <translation>{count} points sont exactement sur une limite : chacun est compté une fois, dans la première unité par code.</translation>
    </message>
    <message>
      <source>{count} points lie outside the commune of their code ({nowhere} of them in no commune at all). They were taken, and count in the commune of their code. The quality report lists them.</source>
      <translation>{count} points sont hors de la commune de leur code (dont {nowhere} dans aucune commune). Ils ont été pris, et comptent dans la commune de leur code. Le rapport de qualité en donne la liste.</translation>
    </message>
    <message>
      <source>{count} points lie where polygons overlap: each is counted once, in the first unit by code. Check the territories' polygons.</source>
      <translation>{count} points sont là où des polygones se chevauchent : chacun est compté une fois, dans la première unité par code. Vérifiez les polygones des territoires.</translation>
    </message>
    <message>
      <source>{count} polygons of «{layer}» have coordinates that its system {crs} cannot hold (such as {example}). Either the system is wrong: set the right one in the layer's properties (Source); or the polygons are damaged: repair or delete them.</source>
      <translation>{count} polygones de « {layer} » ont des coordonnées que leur système {crs} ne peut porter (par exemple {example}). Ou bien le système est faux : mettez le bon dans les propriétés de la couche (Source) ; ou bien les polygones sont abîmés : réparez-les ou supprimez-les.</translation>
    </message>
    <message>
      <source>{count} polygons of «{layer}» have nothing in the field «{field}», so their province is unknown.</source>
      <translation>{count} polygones de « {layer} » n'ont rien dans le champ « {field} », leur province est donc inconnue.</translation>
    </message>
    <message>
      <source>{count} problems were found; nothing was written.</source>
      <translation>{count} problèmes ont été trouvés ; rien n'a été écrit.</translation>
    </message>
    <message>
      <source>{count} provinces</source>
      <translation>{count} provinces</translation>
    </message>
    <message>
      <source>{count} regions</source>
      <translation>{count} régions</translation>
    </message>
    <message>
      <source>{count} rows are totals and are left out: {rows}. Check them.</source>
      <translation>{count} lignes sont des totaux et sont laissées de côté : {rows}. Vérifiez-les.</translation>
    </message>
    <message>
      <source>{count} rows belong to another programme or period than the one mapped.</source>
      <translation>{count} lignes relèvent d'un autre programme ou d'une autre période que ceux cartographiés.</translation>
    </message>
    <message>
      <source>{count} rows have a code that no commune of the workspace has: {codes}. Correct the codes, or leave them empty where there is a point.</source>
      <translation>{count} lignes ont un code qu'aucune commune de l'espace de travail ne porte : {codes}. Corrigez les codes, ou laissez-les vides là où il y a un point.</translation>
    </message>
    <message>
      <source>{count} rows have a negative number in the field «{field}». Correct them, then run again.</source>
      <translation>{count} lignes ont un nombre négatif dans le champ « {field} ». Corrigez-les, puis relancez.</translation>
    </message>
    <message>
      <source>{count} rows have a negative or infinite number in the field «{field}». Correct them, then run again.</source>
      <translation>{count} lignes ont un nombre négatif ou infini dans le champ « {field} ». Corrigez-les, puis relancez.</translation>
    </message>
    <message>
      <source>{count} rows have longitude and latitude exchanged: rejected, and not set right by guessing. Correct them in the file.</source>
      <translation>{count} lignes ont la longitude et la latitude inversées : elles sont rejetées, et non corrigées au jugé. Corrigez-les dans le fichier.</translation>
    </message>
    <message>
      <source>{count} rows have no group (examples: {examples}). Give each row a group, or measure without groups.</source>
      <translation>{count} lignes n'ont pas de groupe (exemples : {examples}). Donnez un groupe à chaque ligne, ou mesurez sans groupes.</translation>
    </message>
    <message>
      <source>{count} rows have no period in the field «{field}».</source>
      <translation>{count} lignes n'ont pas de période dans le champ « {field} ».</translation>
    </message>
    <message>
      <source>{count} rows have no point, or one that cannot be placed, and are counted nowhere.</source>
      <translation>{count} lignes n'ont pas de point, ou en ont un qui ne peut pas être placé, et ne sont comptées nulle part.</translation>
    </message>
    <message>
      <source>{count} rows have no sample weight from 0 up (examples: {examples}). Complete or remove them.</source>
      <translation>{count} lignes n'ont pas de poids de sondage positif ou nul (exemples : {examples}). Complétez-les ou retirez-les.</translation>
    </message>
    <message>
      <source>{count} rows have no usable number in the field «{field}». Missing is not zero: fill these cells, remove the rows, or choose another field.</source>
      <translation>{count} lignes n'ont pas de nombre utilisable dans le champ « {field} ». Manquant n'est pas zéro : complétez ces cellules, retirez les lignes, ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>{count} rows have no whole number in the field «{field}», which counts. Declare it as an amount.</source>
      <translation>{count} lignes n'ont pas de nombre entier dans le champ « {field} », qui compte. Déclarez-le comme montant.</translation>
    </message>
    <message>
      <source>{count} rows have nothing in the field «{field}»: missing, not zero. They stay empty, and totals above them do not hold them.</source>
      <translation>{count} lignes n'ont rien dans le champ « {field} » : manquant, pas zéro. Elles restent vides, et les totaux au-dessus ne les contiennent pas.</translation>
    </message>
    <message>
      <source>{count} rows have the same key as another row ({examples}): which one counts is not known. Keep one of each.</source>
      <translation>{count} lignes ont la même clé qu'une autre ({examples}) : laquelle compte n'est pas connu. Gardez-en une de chaque.</translation>
    </message>
    <message>
      <source>{count} rows name a commune of the 2014 division or an arrondissement: they joined the commune it is today.</source>
      <translation>{count} lignes nomment une commune du découpage de 2014 ou un arrondissement : elles ont joint la commune d'aujourd'hui.</translation>
    </message>
    <message>
      <source>{count} rows name no unit and are counted nowhere.</source>
      <translation>{count} lignes ne nomment aucune unité et ne sont comptées nulle part.</translation>
    </message>
    <message>
      <source>{count} rows of periods before {since} were brought from {codes} old units to the new ones by shares; sums are kept. These figures of new units are estimates.</source>
      <translation>{count} lignes de périodes antérieures à {since} ont été portées de {codes} anciennes unités aux nouvelles par des parts ; les sommes sont gardées. Ces chiffres des nouvelles unités sont des estimations.</translation>
    </message>
    <message>
      <source>{count} rows of the table of units that changed have an empty code (rows {rows}). Fill them.</source>
      <translation>{count} lignes de la table des unités qui ont changé ont un code vide (lignes {rows}). Remplissez-les.</translation>
    </message>
    <message>
      <source>{count} rows of {field} are no whole numbers. Households are counted whole: correct them.</source>
      <translation>{count} lignes de {field} ne sont pas des nombres entiers. Les ménages se comptent entiers : corrigez-les.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» are empty in the key field «{field}». Fill it (a total is named «total»), or remove these rows.</source>
      <translation>{count} lignes de « {layer} » sont vides dans le champ clé « {field} ». Remplissez-le (un total s'appelle « total »), ou retirez ces lignes.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» have an impossible age in the field «{field}»; they are counted without an age band.</source>
      <translation>{count} lignes de « {layer} » ont un âge impossible dans le champ « {field} » ; elles sont comptées sans tranche d'âge.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» have no code in field «{field}». Fill the code, or remove these rows.</source>
      <translation>{count} lignes de « {layer} » n'ont pas de code dans le champ « {field} ». Complétez le code, ou retirez ces lignes.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» have no identifier. Give every facility its own, so that it is known next time.</source>
      <translation>{count} lignes de « {layer} » n'ont pas d'identifiant. Donnez à chaque équipement le sien, pour qu'il soit reconnu la prochaine fois.</translation>
    </message>
    <message>
      <source>{count} rows repeat the key of another row ({examples}). Each cell must be given once: add the missing key field (period, programme, milieu), or add the rows up first.</source>
      <translation>{count} lignes répètent la clé d'une autre ligne ({examples}). Chaque cellule doit être donnée une fois : ajoutez le champ clé manquant (période, programme, milieu), ou additionnez d'abord les lignes.</translation>
    </message>
    <message>
      <source>{count} rows were rejected ({reasons}); their row numbers are kept with the import.</source>
      <translation>{count} lignes ont été rejetées ({reasons}) ; leurs numéros sont gardés avec l'import.</translation>
    </message>
    <message>
      <source>{count} shares of the table of units that changed are no number from 0 to 1 ({examples}). Correct them.</source>
      <translation>{count} parts de la table des unités qui ont changé ne sont pas des nombres de 0 à 1 ({examples}). Corrigez-les.</translation>
    </message>
    <message>
      <source>{count} small cells were shown by the earlier publication: they are hidden now, but whoever kept it knows them. Withdraw that publication if you can.</source>
      <translation>{count} petites cellules ont été montrées par la publication antérieure : elles sont masquées maintenant, mais qui l'a gardée les connaît. Retirez cette publication si vous le pouvez.</translation>
    </message>
    <message>
      <source>{count} small counts were published by an earlier run recorded in the workspace, with the same value: hiding them now protects nobody.</source>
      <translation>{count} petits effectifs ont été publiés par une exécution antérieure enregistrée dans l'espace de travail, avec la même valeur : les masquer maintenant ne protège personne.</translation>
    </message>
    <message>
      <source>{count} totals are hidden to cover small cells: nothing below them could.</source>
      <translation>{count} totaux sont masqués pour couvrir de petites cellules : rien au-dessous ne le pouvait.</translation>
    </message>
    <message>
      <source>{count} totals are hidden too, for nothing below them could cover a small count.</source>
      <translation>{count} totaux sont masqués aussi, car rien au-dessous ne pouvait couvrir un petit effectif.</translation>
    </message>
    <message>
      <source>{count} totals are smaller than the sum of their parts ({examples}). A household counted in several programmes makes such totals: leave that key without a hierarchy, or correct the table. Nothing was written.</source>
      <translation>{count} totaux sont plus petits que la somme de leurs parties ({examples}). Un ménage compté dans plusieurs programmes fait de tels totaux : laissez cette clé sans hiérarchie, ou corrigez le tableau. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>{count} totals that this table does not list (of a province, a region or a margin) are hidden too: do not publish them elsewhere.</source>
      <translation>{count} totaux que ce tableau ne liste pas (d'une province, d'une région ou d'une marge) sont masqués aussi : ne les publiez pas ailleurs.</translation>
    </message>
    <message>
      <source>{count} unit codes occur more than once (examples: {examples}). One row per unit is expected.</source>
      <translation>{count} codes d'unités apparaissent plus d'une fois (exemples : {examples}). Une ligne par unité est attendue.</translation>
    </message>
    <message>
      <source>{count} unit codes stand twice (examples: {examples}). Keep one row a unit.</source>
      <translation>{count} codes d'unités sont deux fois (exemples : {examples}). Gardez une ligne par unité.</translation>
    </message>
    <message>
      <source>{count} units are covered in part by pixels with a value ({examples}): the column «covered» gives the share. Their sums are too low, their means are of the covered part.</source>
      <translation>{count} unités sont couvertes en partie par des pixels renseignés ({examples}) : la colonne « covered » donne la part. Leurs sommes sont trop faibles, leurs moyennes sont celles de la partie couverte.</translation>
    </message>
    <message>
      <source>{count} units are hidden ({examples}): their counts are not spread, and cells where their people live are hidden too.</source>
      <translation>{count} unités sont masquées ({examples}) : leurs effectifs ne sont pas répartis, et les mailles où leurs habitants vivent sont masquées aussi.</translation>
    </message>
    <message>
      <source>{count} units are hidden to protect households ({examples}): they are left out like missing ones, and their neighbours are compared without them.</source>
      <translation>{count} unités sont masquées pour protéger des ménages ({examples}) : elles sont écartées comme les manquantes, et leurs voisines sont comparées sans elles.</translation>
    </message>
    <message>
      <source>{count} units are not in the workspace and have no indicators there (examples: {examples}). Check their codes, or use the workspace of their region.</source>
      <translation>{count} unités ne sont pas dans l'espace de travail et n'y ont pas d'indicateurs (exemples : {examples}). Vérifiez leurs codes, ou utilisez l'espace de travail de leur région.</translation>
    </message>
    <message>
      <source>{count} units are not in «{layer}» and have no coverage (examples: {examples}).</source>
      <translation>{count} unités ne sont pas dans « {layer} » et n'ont pas de couverture (exemples : {examples}).</translation>
    </message>
    <message>
      <source>{count} units are only in «{layer}» and are not in the output layer (examples: {examples}).</source>
      <translation>{count} unités sont seulement dans « {layer} » et ne sont pas dans la couche de sortie (exemples : {examples}).</translation>
    </message>
    <message>
      <source>{count} units are the only one scored in their reference zone (examples: {examples}): their gap is 0 and says nothing. Choose a wider reference.</source>
      <translation>{count} unités sont seules notées dans leur zone de référence (exemples : {examples}) : leur écart est 0 et ne dit rien. Choisissez une référence plus large.</translation>
    </message>
    <message>
      <source>{count} units at most can be told apart. Remove one before adding {unit}.</source>
      <translation>{count} unités au plus peuvent être distinguées. Retirez-en une avant d'ajouter {unit}.</translation>
    </message>
    <message>
      <source>{count} units have a count below {threshold} ({examples}): they are treated as hidden and not spread.</source>
      <translation>{count} unités ont un effectif inférieur à {threshold} ({examples}) : elles sont traitées comme masquées et non réparties.</translation>
    </message>
    <message>
      <source>{count} units have a figure: at least two are needed to be neighbours.</source>
      <translation>{count} unités ont un chiffre : il en faut au moins deux pour être voisines.</translation>
    </message>
    <message>
      <source>{count} units have a score in the model but not in every draw (examples: {examples}): see their share of draws without rank.</source>
      <translation>{count} unités ont un score dans le modèle mais pas dans chaque tirage (exemples : {examples}) : voyez leur part des tirages sans rang.</translation>
    </message>
    <message>
      <source>{count} units have a value but no base (examples: {examples}): not smoothed (choice: {choice}).</source>
      <translation>{count} unités ont une valeur mais pas de base (exemples : {examples}) : non lissées (choix : {choice}).</translation>
    </message>
    <message>
      <source>{count} units have an infinite number as {figure}. Correct them, then run again.</source>
      <translation>{count} unités ont un nombre infini pour {figure}. Corrigez-les, puis relancez.</translation>
    </message>
    <message>
      <source>{count} units have both scores: {up} moved up (more need), {down} moved down. Largest rank change: {largest}. Rank correlation: {correlation}.</source>
      <translation>{count} unités ont les deux scores : {up} en hausse (plus de besoin), {down} en recul. Plus grand changement de rang : {largest}. Corrélation des rangs : {correlation}.</translation>
    </message>
    <message>
      <source>{count} units have more beneficiary households than eligible ones ({examples}): the coverage is above 100 %. Check that both are of the same period and programme.</source>
      <translation>{count} unités ont plus de ménages bénéficiaires que d'éligibles ({examples}) : la couverture dépasse 100 %. Vérifiez que les deux sont de la même période et du même programme.</translation>
    </message>
    <message>
      <source>{count} units have more events than people at risk ({examples}): that is no share. Choose the right fields, or «Events that may repeat».</source>
      <translation>{count} unités ont plus d'événements que de personnes exposées ({examples}) : ce n'est pas une part. Choisissez les bons champs, ou « Événements qui peuvent se répéter ».</translation>
    </message>
    <message>
      <source>{count} units have no count ({examples}): cells where their people live have no figure.</source>
      <translation>{count} unités n'ont pas d'effectif ({examples}) : les mailles où leurs habitants vivent n'ont pas de chiffre.</translation>
    </message>
    <message>
      <source>{count} units have no figure ({examples}): they are left out, and their neighbours are compared without them.</source>
      <translation>{count} unités n'ont pas de chiffre ({examples}) : elles sont écartées, et leurs voisines sont comparées sans elles.</translation>
    </message>
    <message>
      <source>{count} units have no households in the field «{field}» and get no beneficiaries ({examples}).</source>
      <translation>{count} unités n'ont pas de ménages dans le champ « {field} » et ne reçoivent pas de bénéficiaires ({examples}).</translation>
    </message>
    <message>
      <source>{count} units have no neighbour ({examples}): they are neither hot nor cold. JOIN_ISLANDS links them to the nearest unit.</source>
      <translation>{count} unités n'ont pas de voisine ({examples}) : elles ne sont ni chaudes ni froides. JOIN_ISLANDS les relie à l'unité la plus proche.</translation>
    </message>
    <message>
      <source>{count} units have no neighbour with a value and a base (examples: {examples}): left unchanged.</source>
      <translation>{count} unités n'ont pas de voisin ayant une valeur et une base (exemples : {examples}) : laissées inchangées.</translation>
    </message>
    <message>
      <source>{count} units have no outline ({examples}): they are left out.</source>
      <translation>{count} unités n'ont pas de contour ({examples}) : elles sont écartées.</translation>
    </message>
    <message>
      <source>{count} units have no pixel with a value ({examples}); they are missing, not zero.</source>
      <translation>{count} unités n'ont aucun pixel renseigné ({examples}) ; elles sont manquantes, pas nulles.</translation>
    </message>
    <message>
      <source>{count} units have no score on one side or both: no change can be told for them.</source>
      <translation>{count} unités n'ont pas de score d'un côté ou des deux : aucun changement ne peut être dit pour elles.</translation>
    </message>
    <message>
      <source>{count} units have no unit above ({examples}): their codes are not HCP codes. Give PARENT_FIELD if totals above them are published anywhere: without it these totals are not protected.</source>
      <translation>{count} unités n'ont pas d'unité supérieure ({examples}) : leurs codes ne sont pas des codes HCP. Donnez PARENT_FIELD si des totaux au-dessus d'elles sont publiés quelque part : sans lui, ces totaux ne sont pas protégés.</translation>
    </message>
    <message>
      <source>{count} units have no usable polygon ({examples}): no point can be counted there, their area is missing.</source>
      <translation>{count} unités n'ont pas de polygone utilisable ({examples}) : aucun point ne peut y être compté, leur superficie est manquante.</translation>
    </message>
    <message>
      <source>{count} units have nobody in the population raster, or there is no raster ({examples}): their counts are spread evenly over their area.</source>
      <translation>{count} unités n'ont personne dans le raster de population, ou il n'y a pas de raster ({examples}) : leurs effectifs sont répartis également sur leur surface.</translation>
    </message>
    <message>
      <source>{count} units have several rows for the same period and programme; their numbers were added up. Check that no row is there twice.</source>
      <translation>{count} unités ont plusieurs lignes pour la même période et le même programme ; leurs nombres ont été additionnés. Vérifiez qu'aucune ligne n'y est deux fois.</translation>
    </message>
    <message>
      <source>{count} units have values for less than {threshold:.2f} of the indicators and were not scored (examples: {examples}).</source>
      <translation>{count} unités ont des valeurs pour moins de {threshold:.2f} des indicateurs et n'ont pas été notées (exemples : {examples}).</translation>
    </message>
    <message>
      <source>{count} units marked hidden carried a coverage (examples: {examples}). It was neither used nor passed on; other columns of the layer pass as they are. Protect the layer before sharing it.</source>
      <translation>{count} unités marquées masquées portaient une couverture (exemples : {examples}). Elle n'a été ni utilisée ni transmise ; les autres colonnes de la couche passent telles quelles. Protégez la couche avant de la partager.</translation>
    </message>
    <message>
      <source>{count} units neighbour all others ({examples}): they cannot be compared and are not significant.</source>
      <translation>{count} unités sont voisines de toutes les autres ({examples}) : elles ne peuvent être comparées et ne sont pas significatives.</translation>
    </message>
    <message>
      <source>{count} units of the territories are not polygons. Choose a polygon layer.</source>
      <translation>{count} unités des territoires ne sont pas des polygones. Choisissez une couche de polygones.</translation>
    </message>
    <message>
      <source>{count} units of the territories have coordinates that are not numbers. Run «Fix geometries» (native:fixgeometries) first.</source>
      <translation>{count} unités des territoires ont des coordonnées qui ne sont pas des nombres. Exécutez d'abord « Réparer les géométries » (native:fixgeometries).</translation>
    </message>
    <message>
      <source>{count} units score 0 (examples: {examples}): they are 0 in every indicator, or in one that must bring a share.</source>
      <translation>{count} unités ont un score de 0 (exemples : {examples}) : elles sont à 0 dans tous les indicateurs, ou dans l'un de ceux qui doivent apporter une part.</translation>
    </message>
    <message>
      <source>{count} units with a count have no outline ({examples}): their households are placed nowhere.</source>
      <translation>{count} unités avec un effectif n'ont pas de contour ({examples}) : leurs ménages ne sont placés nulle part.</translation>
    </message>
    <message>
      <source>{count} units with coverage are not in «{layer}» and were left aside (examples: {examples}).</source>
      <translation>{count} unités ayant une couverture ne sont pas dans « {layer} » et ont été laissées de côté (exemples : {examples}).</translation>
    </message>
    <message>
      <source>{count} units without neighbour were linked to the nearest one.</source>
      <translation>{count} unités sans voisine ont été reliées à la plus proche.</translation>
    </message>
    <message>
      <source>{count} units: to be chosen</source>
      <translation>{count} unités : à choisir</translation>
    </message>
    <message>
      <source>{count} values of the field «{field}» are no period ({rows} rows; examples: {examples}), so it cannot be told which publication came first. Write periods as 2026, 2026-02 or 2026-Q1.</source>
      <translation>{count} valeurs du champ « {field} » ne sont pas des périodes ({rows} lignes ; exemples : {examples}), on ne peut donc dire quelle publication est venue d'abord. Écrivez les périodes 2026, 2026-02 ou 2026-Q1.</translation>
    </message>
    <message>
      <source>{count} values of the field «{field}» are no period ({rows} rows; examples: {examples}), so the latest cannot be told. Write periods as 2026, 2026-02 or 2026-Q1, or choose one in PERIOD.</source>
      <translation>{count} valeurs du champ « {field} » ne sont pas des périodes ({rows} lignes ; exemples : {examples}) : la dernière ne peut donc être dite. Écrivez les périodes comme 2026, 2026-02 ou 2026-Q1, ou choisissez-en une dans PERIOD.</translation>
    </message>
    <message>
      <source>{count} zones have no reference line ({examples}): their total is hidden, or the eligible households of one of their units are missing. Their units have no coverage gap.</source>
      <translation>{count} zones n'ont pas de ligne de référence ({examples}) : leur total est masqué, ou les ménages éligibles d'une de leurs unités manquent. Leurs unités n'ont pas d'écart de couverture.</translation>
    </message>
    <message>
      <source>{count} {status}</source>
      <translation>{status} : {count}</translation>
    </message>
    <message>
      <source>{draws} draws of the choices behind the score. In 95 % of them or more, the same {sure} units are in the top group of {quota}; {possible} others are in it in some. Half of the rank intervals are {width} ranks wide or less.</source>
      <translation>{draws} tirages des choix qui font le score. Dans 95 % d'entre eux ou plus, les mêmes {sure} unités sont dans le groupe de tête de {quota} ; {possible} autres y sont dans certains. La moitié des intervalles de rang ont une largeur de {width} rangs ou moins.</translation>
    </message>
    <message>
      <source>{events} per {scale} of {population}</source>
      <translation>{events} pour {scale} de {population}</translation>
    </message>
    <message>
      <source>{family} ({count} communes)</source>
      <translation>{family} ({count} communes)</translation>
    </message>
    <message>
      <source>{fields}: taken as structure on your word. Make sure that it is no outcome (need, services, results of aid).</source>
      <translation>{fields} : pris comme structure sur votre parole. Assurez-vous que ce n'est pas un résultat (besoin, services, effets de l'aide).</translation>
    </message>
    <message>
      <source>{fields}: the workspace has a structure variable of that name. Choose it there, or rename the field.</source>
      <translation>{fields} : l'espace de travail a une variable de structure de ce nom. Choisissez-la là, ou renommez le champ.</translation>
    </message>
    <message>
      <source>{fields}: this column names people and cannot be stored. Choose another one, or leave the choice empty.</source>
      <translation>{fields} : cette colonne nomme des personnes et ne peut être enregistrée. Choisissez-en une autre, ou laissez le choix vide.</translation>
    </message>
    <message>
      <source>{field} ({language})</source>
      <translation>{field} ({language})</translation>
    </message>
    <message>
      <source>{file}, row {row}, SHA-256 {hash}, imported on {day} by {person}</source>
      <translation>{file}, ligne {row}, SHA-256 {hash}, importé le {day} par {person}</translation>
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation>{first} face à {second}</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} et {second}</translation>
    </message>
    <message>
      <source>{first} and {second} would both go to «{path}»: one would be lost. Choose another file for one.</source>
      <translation>{first} et {second} iraient tous deux dans « {path} » : l'un serait perdu. Choisissez un autre fichier pour l'un d'eux.</translation>
    </message>
    <message>
      <source>{first} to {last}, the same change for the {known} units: {change}.</source>
      <translation>{first} à {last}, même évolution pour les {known} unités : {change}.</translation>
    </message>
    <message>
      <source>{first} to {last}: from {fell} for {unit} to {rose} for {unit2}.</source>
      <translation>{first} à {last} : de {fell} pour {unit} à {rose} pour {unit2}.</translation>
    </message>
    <message>
      <source>{first}, {other}</source>
      <translation>{first}, {other}</translation>
    </message>
    <message>
      <source>{found} {name} were given for {expected} units. Give one for each unit, in the order of the scored table.</source>
      <translation>Valeurs données ({name}) : {found} pour {expected} unités. Donnez-en une par unité, dans l'ordre de la table notée.</translation>
    </message>
    <message>
      <source>{high} or less</source>
      <translation>{high} ou moins</translation>
    </message>
    <message>
      <source>{kept} rows kept, {removed} removed.</source>
      <translation>{kept} lignes gardées, {removed} retirées.</translation>
    </message>
    <message>
      <source>{kind} (said by a person)</source>
      <translation>{kind} (dit par une personne)</translation>
    </message>
    <message>
      <source>{k} families cannot be made of {units} units. Choose from 2 to {most}, or fewer variables.</source>
      <translation>{k} familles ne peuvent être faites de {units} unités. Choisissez de 2 à {most}, ou moins de variables.</translation>
    </message>
    <message>
      <source>{k} families were asked for, but only {different} units differ on these variables. Choose fewer families or more variables.</source>
      <translation>{k} familles ont été demandées, mais {different} unités seulement diffèrent sur ces variables. Choisissez moins de familles ou plus de variables.</translation>
    </message>
    <message>
      <source>{k} similar territories were asked for among {units} units. Choose from 1 to {most}.</source>
      <translation>{k} territoires semblables ont été demandés parmi {units} unités. Choisissez de 1 à {most}.</translation>
    </message>
    <message>
      <source>{label} ({unit})</source>
      <translation>{label} ({unit})</translation>
    </message>
    <message>
      <source>{label} ({unit}, {period})</source>
      <translation>{label} ({unit}, {period})</translation>
    </message>
    <message>
      <source>{label}: raw value</source>
      <translation>{label} : valeur brute</translation>
    </message>
    <message>
      <source>{label}: smoothed value</source>
      <translation>{label} : valeur lissée</translation>
    </message>
    <message>
      <source>{layers} shows household points</source>
      <translation>{layers} montre des points de ménages</translation>
    </message>
    <message>
      <source>{layer} (SYNTHETIC)</source>
      <translation>{layer} (SYNTHETIQUE)</translation>
    </message>
    <message>
      <source>{limits} (highest need)</source>
      <translation>{limits} (besoin le plus élevé)</translation>
    </message>
    <message>
      <source>{limits} (least need)</source>
      <translation>{limits} (besoin le plus faible)</translation>
    </message>
    <message>
      <source>{listed} and {count} more</source>
      <translation>{listed} et {count} autres</translation>
    </message>
    <message>
      <source>{low} or more</source>
      <translation>{low} ou plus</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{low} to {high} %</source>
      <translation>{low} à {high} %</translation>
    </message>
    <message>
      <source>{low} to {high}: {count} units</source>
      <translation>{low} à {high} : {count} unités</translation>
    </message>
    <message>
      <source>{meaning}. Click to turn it round.</source>
      <translation>{meaning}. Cliquez pour inverser le sens.</translation>
    </message>
    <message>
      <source>{measure} - {whom} - {period}</source>
      <translation>{measure} - {whom} - {period}</translation>
    </message>
    <message>
      <source>{measure}, {period}: {value}</source>
      <translation>{measure}, {period} : {value}</translation>
    </message>
    <message>
      <source>{methods} methods, {units} units; {left} methods left out.</source>
      <translation>{methods} méthodes, {units} unités ; méthodes écartées : {left}.</translation>
    </message>
    <message>
      <source>{model} · {scored} communes scored, {left_out} without enough data (n.d.)</source>
      <translation>{model} · {scored} communes notées, {left_out} sans données suffisantes (n.d.)</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
    <message>
      <source>{names}: household points. Do not show, print or pass on.</source>
      <translation>{names} : points de ménages. Ne pas montrer, imprimer ni transmettre.</translation>
    </message>
    <message>
      <source>{names}: small counts are not protected. Do not show, print or pass on.</source>
      <translation>{names} : petits effectifs non protégés. Ne pas montrer, imprimer ni transmettre.</translation>
    </message>
    <message>
      <source>{names}: unprotected counts and household points. Do not show, print or pass on.</source>
      <translation>{names} : effectifs non protégés et points de ménages. Ne pas montrer, imprimer ni transmettre.</translation>
    </message>
    <message>
      <source>{name} (more need than {percent} % of communes)</source>
      <translation>{name} (plus de besoin que {percent} % des communes)</translation>
    </message>
    <message>
      <source>{name} ({share} %)</source>
      <translation>{name} ({share} %)</translation>
    </message>
    <message>
      <source>{name} has a need score of {score} out of 100 ({class_}); the reference ({zone}) is at {mean}.</source>
      <translation>{name} a un score de besoin de {score} sur 100 ({class_}) ; la référence ({zone}) est à {mean}.</translation>
    </message>
    <message>
      <source>{name} has no need score: too few of its indicators are known. It is not a score of zero.</source>
      <translation>{name} n'a pas de score de besoin : trop peu de ses indicateurs sont connus. Ce n'est pas un score nul.</translation>
    </message>
    <message>
      <source>{name} is among the fifth that need most on {count} of {total} indicators.</source>
      <translation>{name} est parmi le cinquième au besoin le plus fort sur {count} indicateurs de {total}.</translation>
    </message>
    <message>
      <source>{name} is {value} m: a distance must be above zero and above the least distance ({least} m). Nobody is hidden by staying in place.</source>
      <translation>{name} vaut {value} m : une distance doit être supérieure à zéro et à la distance minimale ({least} m). Nul n'est caché en restant sur place.</translation>
    </message>
    <message>
      <source>{name}: rank {rank}, from {low} to {high}</source>
      <translation>{name} : rang {rank}, de {low} à {high}</translation>
    </message>
    <message>
      <source>{name}: {score}</source>
      <translation>{name} : {score}</translation>
    </message>
    <message>
      <source>{name}: {score}, rank {rank}</source>
      <translation>{name} : {score}, rang {rank}</translation>
    </message>
    <message>
      <source>{name}: {share} % of the draws, rank {rank}</source>
      <translation>{name} : {share} % des tirages, rang {rank}</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <source>{new} new figures, {replaced} replaced by another value ({big} by more than half), {same} unchanged.</source>
      <translation>{new} nouveaux chiffres, {replaced} remplacés par une autre valeur ({big} de plus de moitié), {same} inchangés.</translation>
    </message>
    <message>
      <source>{notice} {count} others were left out.</source>
      <translation>{notice} {count} autres ont été laissées de côté.</translation>
    </message>
    <message>
      <source>{number}. {traits}</source>
      <translation>{number}. {traits}</translation>
    </message>
    <message>
      <source>{numerator}, {base}</source>
      <translation>{numerator}, {base}</translation>
    </message>
    <message>
      <source>{page} of {total}</source>
      <translation>{page} sur {total}</translation>
    </message>
    <message>
      <source>{parameter} asks for «{value}», but no field holding it was chosen ({parameter}_FIELD).</source>
      <translation>{parameter} demande « {value} », mais aucun champ qui le contient n'a été choisi ({parameter}_FIELD). Choisissez ce champ.</translation>
    </message>
    <message>
      <source>{parameter} is empty: choose the field of the figure.</source>
      <translation>{parameter} est vide : choisissez le champ du chiffre.</translation>
    </message>
    <message>
      <source>{parameter} is empty: this way of making a grid needs it.</source>
      <translation>{parameter} est vide : cette façon de faire une grille en a besoin.</translation>
    </message>
    <message>
      <source>{parameter} would replace the table «{table}» of the workspace «{path}»: names that start with asd_ are the plugin's own. Choose another name.</source>
      <translation>{parameter} remplacerait la table « {table} » de l'espace de travail « {path} » : les noms qui commencent par asd_ sont ceux de l'extension. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{parameter} would replace the whole workspace «{path}». Choose another file; in QGIS, «Save to GeoPackage» adds a table to the workspace instead.</source>
      <translation>{parameter} remplacerait tout l'espace de travail « {path} ». Choisissez un autre fichier ; dans QGIS, « Enregistrer vers un GeoPackage » ajoute plutôt une table à l'espace de travail.</translation>
    </message>
    <message>
      <source>{parameter} would replace «{path}», which is also read as {input}: it would be lost. Choose another file.</source>
      <translation>{parameter} remplacerait « {path} », qui est aussi lu comme {input} : il serait perdu. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{parameter}: the raster «{raster}» cannot be read ({reason}). Check the file, or choose another.</source>
      <translation>{parameter} : le raster « {raster} » ne peut être lu ({reason}). Vérifiez le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{parameter}: the raster «{raster}» has {bands} bands; band {band} is not there.</source>
      <translation>{parameter} : le raster « {raster} » a {bands} bandes ; la bande {band} n'y est pas.</translation>
    </message>
    <message>
      <source>{parameter}: the surface is written as GeoTIFF. Give «{path}» the ending .tif.</source>
      <translation>{parameter} : la surface s'écrit en GeoTIFF. Donnez à « {path} » la terminaison .tif.</translation>
    </message>
    <message>
      <source>{parameter}: «{value}» is no period. Write a year, a month or a quarter: 2026, 2026-02 or 2026-Q1.</source>
      <translation>{parameter} : « {value} » n'est pas une période. Écrivez une année, un mois ou un trimestre : 2026, 2026-02 ou 2026-Q1.</translation>
    </message>
    <message>
      <source>{part} ({language})</source>
      <translation>{part} ({language})</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} % of the raster's people ({people}) live in no unit and attract no household.</source>
      <translation>{percent} % des habitants du raster ({people}) ne vivent dans aucune unité et n'attirent aucun ménage.</translation>
    </message>
    <message>
      <source>{percent} % of the total lies beyond the edges of the raster. Choose EDGE or a larger EXTENT to keep it.</source>
      <translation>{percent} % du total est au-delà des bords du raster. Choisissez EDGE ou une EXTENT plus grande pour le garder.</translation>
    </message>
    <message>
      <source>{permutations} permutations give coarse p-values: classes change with the seed. Use 9,999 for a published map.</source>
      <translation>{permutations} permutations donnent des valeurs p grossières : les classes changent avec la graine. Prenez 9 999 pour une carte publiée.</translation>
    </message>
    <message>
      <source>{person} gives «{found}» points to «{column}»; a number from 0 up is expected. Write 0 for nothing.</source>
      <translation>{person} donne « {found} » points à « {column} » ; un nombre positif ou nul est attendu. Écrivez 0 pour rien.</translation>
    </message>
    <message>
      <source>{picture} (PNG)</source>
      <translation>{picture} (PNG)</translation>
    </message>
    <message>
      <source>{picture} (SVG, for print)</source>
      <translation>{picture} (SVG, pour l'impression)</translation>
    </message>
    <message>
      <source>{priority} of {classed} units are in priority: high need, low coverage. {missing} units lack a figure, {hidden} are hidden.</source>
      <translation>{priority} unités sur {classed} sont en priorité : besoin fort, couverture faible. Il manque un chiffre à {missing} unités, {hidden} sont masquées.</translation>
    </message>
    <message>
      <source>{problem} (Others of the kind: {count}.)</source>
      <translation>{problem} (Autres du même genre : {count}.)</translation>
    </message>
    <message>
      <source>{rank} of {count}</source>
      <translation>{rank} sur {count}</translation>
    </message>
    <message>
      <source>{rate} is above its logical maximum of {maximum} in {count} units ({examples}): more beneficiaries than its base can hold.</source>
      <translation>{rate} dépasse son maximum logique de {maximum} dans {count} unités ({examples}) : plus de bénéficiaires que sa base n'en peut contenir.</translation>
    </message>
    <message>
      <source>{rate} is missing for {count} units because its base is missing or zero.</source>
      <translation>{rate} est manquant pour {count} unités parce que sa base est manquante ou nulle.</translation>
    </message>
    <message>
      <source>{read} rows read = {joined} joined + {waiting} waiting + {rejected} left out; {cells} cells refused.</source>
      <translation>{read} lignes lues = {joined} jointes + {waiting} en attente + {rejected} écartées ; {cells} cellules refusées.</translation>
    </message>
    <message>
      <source>{region} ({count} of {total})</source>
      <translation>{region} ({count} sur {total})</translation>
    </message>
    <message>
      <source>{rows} of {all} rows ({share} %) are in classes of fewer than {k}: this extract must not leave.</source>
      <translation>{rows} lignes sur {all} ({share} %) sont dans des classes de moins de {k} : cet extrait ne doit pas sortir.</translation>
    </message>
    <message>
      <source>{rows} rows are in classes of fewer than {k} (the smallest has {found}): the extract must not leave.</source>
      <translation>{rows} lignes sont dans des classes de moins de {k} (la plus petite en a {found}) : l'extrait ne doit pas sortir.</translation>
    </message>
    <message>
      <source>{rows} rows hold something, but none is a row of a unit below a heading. Open the file: put one row of headings above, and one row for each unit (its code, its figures) below; or choose another file or sheet.</source>
      <translation>{rows} lignes contiennent quelque chose, mais aucune n'est la ligne d'une unité sous un en-tête. Ouvrez le fichier : mettez une seule ligne d'en-têtes en haut, puis une ligne par unité (son code, ses chiffres) ; ou choisissez un autre fichier ou une autre feuille.</translation>
    </message>
    <message>
      <source>{rows} rows say no period, and none was chosen. Give the period of the figures, such as 2025 or 2025-06.</source>
      <translation>{rows} lignes ne disent pas de période, et aucune n'a été choisie. Donnez la période des chiffres, par exemple 2025 ou 2025-06.</translation>
    </message>
    <message>
      <source>{scored} units scored, {left} left out. {imputed} missing values filled, {asked} set by convention where the question was not asked, {treated} extreme values brought in.</source>
      <translation>{scored} unités notées, {left} écartées. {imputed} valeurs manquantes complétées, {asked} fixées par convention là où la question n'a pas été posée, {treated} valeurs extrêmes winsorisées.</translation>
    </message>
    <message>
      <source>{share} % / {effective} %</source>
      <translation>{share} % / {effective} %</translation>
    </message>
    <message>
      <source>{share} % of the figures are multiples of {step}</source>
      <translation>{share} % des chiffres sont des multiples de {step}</translation>
    </message>
    <message>
      <source>{share} % of the figures end in 0 or 5, where chance gives 20 %</source>
      <translation>{share} % des chiffres finissent par 0 ou 5, où le hasard en donne 20 %</translation>
    </message>
    <message>
      <source>{share} % of the weights of the model rest on known figures here.</source>
      <translation>{share} % des poids du modèle reposent ici sur des chiffres connus.</translation>
    </message>
    <message>
      <source>{share} % {category}</source>
      <translation>{share} % {category}</translation>
    </message>
    <message>
      <source>{sheet} ({rows} rows)</source>
      <translation>{sheet} ({rows} lignes)</translation>
    </message>
    <message>
      <source>{shown} communes shown, {small} hidden (small counts), {covering} hidden to cover them, {missing} n.d.</source>
      <translation>{shown} communes montrées, {small} masquées (petits effectifs), {covering} masquées pour les couvrir, {missing} n.d.</translation>
    </message>
    <message>
      <source>{statistic} of {raster} by territory</source>
      <translation>{statistic} de {raster} par territoire</translation>
    </message>
    <message>
      <source>{tested} units tested; {before} significant at {level} % one by one, {after} after the correction for the number of units.</source>
      <translation>{tested} unités testées ; {before} significatives à {level} % une à une, {after} après la correction du nombre d'unités.</translation>
    </message>
    <message>
      <source>{title} - variant</source>
      <translation>{title} - variante</translation>
    </message>
    <message>
      <source>{title}: {text}</source>
      <translation>{title} : {text}</translation>
    </message>
    <message>
      <source>{units} communes in {count} families by structure. Need and services play no part.</source>
      <translation>{units} communes en {count} familles par la structure. Besoin et services ne jouent aucun rôle.</translation>
    </message>
    <message>
      <source>{units} units, {indicators} indicators; {complete} units have every figure; {share} % of cells missing.</source>
      <translation>{units} unités, {indicators} indicateurs ; {complete} unités ont tous leurs chiffres ; {share} % des cellules manquent.</translation>
    </message>
    <message>
      <source>{unit} ({zone})</source>
      <translation>{unit} ({zone})</translation>
    </message>
    <message>
      <source>{unit}, {first} to {last}: {change}.</source>
      <translation>{unit}, {first} à {last} : {change}.</translation>
    </message>
    <message>
      <source>{unit}: need is highest for «{first}» (percentile {top}), lowest for «{last}» ({low}).</source>
      <translation>{unit} : le besoin est le plus élevé pour « {first} » (percentile {top}), le plus faible pour « {last} » ({low}).</translation>
    </message>
    <message>
      <source>{unit}: percentile of need {percentile} for {count} indicators.</source>
      <translation>{unit} : percentile de besoin {percentile} pour {count} indicateurs.</translation>
    </message>
    <message>
      <source>{unit}?</source>
      <translation>{unit} ?</translation>
    </message>
    <message>
      <source>{used} rows used, {left} left out; {count} deprivations; cut-off k = {k}.</source>
      <translation>{used} lignes utilisées, {left} écartées ; {count} privations ; seuil k = {k}.</translation>
    </message>
    <message>
      <source>{value} against {reference}</source>
      <translation>{value} face à {reference}</translation>
    </message>
    <message>
      <source>{value}, where its parts allow {expected}</source>
      <translation>{value}, alors que ses parties permettent {expected}</translation>
    </message>
    <message>
      <source>{value}, where its parts sum to {expected}</source>
      <translation>{value}, alors que la somme de ses parties est {expected}</translation>
    </message>
    <message>
      <source>{value}, where the limit is {expected}</source>
      <translation>{value}, alors que la limite est {expected}</translation>
    </message>
    <message>
      <source>{value}, where the middle of all units is {expected}</source>
      <translation>{value}, alors que le milieu de toutes les unités est {expected}</translation>
    </message>
    <message>
      <source>{value}, where the middle of all units is {expected} and that of its neighbours {beside}</source>
      <translation>{value}, alors que le milieu de toutes les unités est {expected} et celui de ses voisines {beside}</translation>
    </message>
    <message>
      <source>{value}, where the middle of its neighbours is {expected}</source>
      <translation>{value}, alors que le milieu de ses voisines est {expected}</translation>
    </message>
    <message>
      <source>{value}, where the weighted mean of its parts is {expected}</source>
      <translation>{value}, alors que la moyenne pondérée de ses parties est {expected}</translation>
    </message>
    <message>
      <source>{value}, where urban and rural allow {expected}</source>
      <translation>{value}, alors que l'urbain et le rural permettent {expected}</translation>
    </message>
    <message>
      <source>{variables}: not among the structure variables of this workspace. Choose among: {known}.</source>
      <translation>{variables} : pas parmi les variables de structure de cet espace de travail. Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>{variable} high</source>
      <translation>{variable} élevée</translation>
    </message>
    <message>
      <source>{variable} low</source>
      <translation>{variable} basse</translation>
    </message>
    <message>
      <source>{variable}: {own}</source>
      <translation>{variable} : {own}</translation>
    </message>
    <message>
      <source>{variable}: {own} and {other}</source>
      <translation>{variable} : {own} et {other}</translation>
    </message>
    <message>
      <source>{wanted} ({what}) is too few: at least {possible} are needed. Raise the number.</source>
      <translation>{wanted} ({what}), c'est trop peu : il en faut au moins {possible}. Augmentez le nombre.</translation>
    </message>
    <message>
      <source>{wanted} beneficiaries ({what}) cannot be placed: these territories can hold at most {possible}. Lower the number, or give the whole country.</source>
      <translation>{wanted} bénéficiaires ({what}) ne peuvent pas être placés : ces territoires peuvent en contenir {possible} au plus. Diminuez le nombre, ou donnez tout le pays.</translation>
    </message>
    <message>
      <source>{wanted} points were asked for; there are only {possible} households, so one point each.</source>
      <translation>{wanted} points ont été demandés ; il n'y a que {possible} ménages, donc un point par ménage.</translation>
    </message>
    <message>
      <source>{weak} weaknesses and {strong} strengths among {count} indicators, against {communes} communes of {zone}.</source>
      <translation>{weak} faiblesses et {strong} forces parmi {count} indicateurs, face à {communes} communes de {zone}.</translation>
    </message>
    <message>
      <source>{workspace} was replaced by another workspace: the choices made in the former one are gone.</source>
      <translation>{workspace} a été remplacé par un autre espace de travail : les choix faits dans l'ancien ne sont plus là.</translation>
    </message>
    <message>
      <source>{workspace}. Open another workspace, or read this one again</source>
      <translation>{workspace}. Ouvrir un autre espace de travail, ou relire celui-ci</translation>
    </message>
    <message>
      <source>{zone}: figure hidden to protect small numbers.</source>
      <translation>{zone} : chiffre masqué pour protéger les petits effectifs.</translation>
    </message>
    <message>
      <source>{zone}: median of {count}.</source>
      <translation>{zone} : médiane de {count}.</translation>
    </message>
    <message>
      <source>{zone}: no figure to compare with.</source>
      <translation>{zone} : pas de chiffre auquel comparer.</translation>
    </message>
    <message>
      <source>{zone}: no published figure; mean of {count} weighted by population.</source>
      <translation>{zone} : pas de chiffre publié ; moyenne de {count} pondérée par la population.</translation>
    </message>
    <message>
      <source>{zone}: {change}.</source>
      <translation>{zone} : {change}.</translation>
    </message>
    <message>
      <source>«Next» opens the window of this import, with the file filled in.</source>
      <translation>« Suivant » ouvre la fenêtre de cet import, avec le fichier rempli.</translation>
    </message>
    <message>
      <source>«{column}» does not vary: it has no correlation with anything.</source>
      <translation>« {column} » ne varie pas : il n'a de corrélation avec rien.</translation>
    </message>
    <message>
      <source>«{column}» has no value in any of the {count} rows. Check its source, or leave it out.</source>
      <translation>« {column} » n'a de valeur dans aucune des {count} lignes. Vérifiez sa source, ou écartez-le.</translation>
    </message>
    <message>
      <source>«{column}» has the same value in all units used: its weight is 0 (method {method}).</source>
      <translation>« {column} » a la même valeur dans toutes les unités utilisées : son poids est 0 (méthode {method}).</translation>
    </message>
    <message>
      <source>«{column}» has the same value, {value}, in all {count} rows used, so nothing can be learnt from it. Leave it out.</source>
      <translation>« {column} » a la même valeur, {value}, dans les {count} lignes utilisées : rien ne peut en être appris. Écartez-le.</translation>
    </message>
    <message>
      <source>«{column}» has values below 0; entropy weights need values from 0 up. Normalise it first (0 to 100).</source>
      <translation>« {column} » a des valeurs négatives ; les poids par entropie demandent des valeurs positives ou nulles. Normalisez-le d'abord (de 0 à 100).</translation>
    </message>
    <message>
      <source>«{column}» is 0 in all {count} units used. Leave it out.</source>
      <translation>« {column} » vaut 0 dans les {count} unités utilisées. Écartez-le.</translation>
    </message>
    <message>
      <source>«{column}» is below 0 in {count} units (examples: {examples}); the benefit of the doubt needs values from 0 up. Normalise it first.</source>
      <translation>« {column} » est négatif dans {count} unités (exemples : {examples}) ; le bénéfice du doute demande des valeurs positives ou nulles. Normalisez-le d'abord.</translation>
    </message>
    <message>
      <source>«{column}» is below 0 or infinite in {count} units (examples: {examples}); a rate and its base are 0 or more.</source>
      <translation>« {column} » est négatif ou infini dans {count} unités (exemples : {examples}) ; un taux et sa base sont positifs ou nuls.</translation>
    </message>
    <message>
      <source>«{column}» is infinite in {count} rows (examples: {examples}). Check its denominator.</source>
      <translation>« {column} » est infini dans {count} lignes (exemples : {examples}). Vérifiez son dénominateur.</translation>
    </message>
    <message>
      <source>«{column}» is text in all {count} rows. Convert it to numbers.</source>
      <translation>« {column} » est du texte dans les {count} lignes. Convertissez-le en nombres.</translation>
    </message>
    <message>
      <source>«{field}»: bands joined two by two</source>
      <translation>« {field} » : tranches réunies deux à deux</translation>
    </message>
    <message>
      <source>«{field}»: leave it out</source>
      <translation>« {field} » : le laisser de côté</translation>
    </message>
    <message>
      <source>«{field}»: the unit above (province for commune, region for province)</source>
      <translation>« {field} » : l'unité supérieure (la province pour la commune, la région pour la province)</translation>
    </message>
    <message>
      <source>«{file}» has no row of figures left below its headings. Check that the right file was chosen and which rows are said to be totals or notes.</source>
      <translation>« {file} » n'a plus aucune ligne de chiffres sous ses en-têtes. Vérifiez que le bon fichier a été choisi et quelles lignes sont dites totaux ou notes.</translation>
    </message>
    <message>
      <source>«{file}» has no row under its header. Add at least one.</source>
      <translation>« {file} » n'a aucune ligne sous son en-tête. Ajoutez-en au moins une.</translation>
    </message>
    <message>
      <source>«{file}» has no sheet «{sheet}». It has: {known}.</source>
      <translation>« {file} » n'a pas de feuille « {sheet} ». Il a : {known}.</translation>
    </message>
    <message>
      <source>«{file}» has several cards of «{id}». Keep one.</source>
      <translation>« {file} » a plusieurs fiches de « {id} ». Gardez-en une.</translation>
    </message>
    <message>
      <source>«{file}» has {rows} rows and {columns} columns; at most {max_rows} rows, {max_columns} columns and {max_cells} cells can be read. Delete the empty rows and columns after the table, then save it again.</source>
      <translation>« {file} » a {rows} lignes et {columns} colonnes ; {max_rows} lignes, {max_columns} colonnes et {max_cells} cellules au plus peuvent être lues. Supprimez les lignes et colonnes vides après le tableau, puis enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>«{file}» has {size} MB; a table may have {limit} MB. Keep only the rows and columns needed, or import beneficiaries with their own tool, which reads files of any size.</source>
      <translation>« {file} » fait {size} Mo ; un tableau peut faire {limit} Mo. Ne gardez que les lignes et colonnes utiles, ou importez les bénéficiaires avec leur propre outil, qui lit des fichiers de toute taille.</translation>
    </message>
    <message>
      <source>«{file}» holds data that name people: {columns}. Remove these columns and import again; they would never be stored. Only where the law allows it, write the reason for reading the file all the same.</source>
      <translation>« {file} » contient des données qui nomment des personnes : {columns}. Enlevez ces colonnes et importez de nouveau ; elles ne seraient jamais enregistrées. Seulement si la loi le permet, écrivez la raison de lire ce fichier quand même.</translation>
    </message>
    <message>
      <source>«{file}» holds no card. Nothing was written.</source>
      <translation>« {file} » ne contient aucune fiche. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>«{file}» holds no row. Check that the right file and sheet were chosen.</source>
      <translation>« {file} » n'a aucune ligne. Vérifiez que le bon fichier et la bonne feuille ont été choisis.</translation>
    </message>
    <message>
      <source>«{file}» is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX.</source>
      <translation>« {file} » est une page web, quoi que dise son nom. Ouvrez-la dans un tableur et enregistrez-la en XLSX.</translation>
    </message>
    <message>
      <source>«{file}» is an ODS workbook under another name. Give it a name that ends in .ods.</source>
      <translation>« {file} » est un classeur ODS sous un autre nom. Donnez-lui un nom qui finit par .ods.</translation>
    </message>
    <message>
      <source>«{file}» is an old Excel file (.xls) or is protected by a password. Open it, remove the password, and save it as XLSX.</source>
      <translation>« {file} » est un ancien fichier Excel (.xls) ou est protégé par un mot de passe. Ouvrez-le, enlevez le mot de passe et enregistrez-le en XLSX.</translation>
    </message>
    <message>
      <source>«{file}» is damaged or was cut short ({reason}). Ask for it again, or open it and save it anew in a spreadsheet.</source>
      <translation>« {file} » est endommagé ou a été coupé ({reason}). Redemandez-le, ou ouvrez-le et enregistrez-le de nouveau dans un tableur.</translation>
    </message>
    <message>
      <source>«{file}» is no report of {wanted} with its two breaks. Choose the JSON report of an earlier run.</source>
      <translation>« {file} » n'est pas un rapport de {wanted} avec ses deux seuils. Choisissez le rapport JSON d'une exécution antérieure.</translation>
    </message>
    <message>
      <source>«{file}» is no set of judgements. Write JSON with «criteria» (a list of names) and «experts» (a square matrix by name), or CSV with the columns expert, first, second, value.</source>
      <translation>« {file} » n'est pas un jeu de jugements. Écrivez du JSON avec « criteria » (une liste de noms) et « experts » (une matrice carrée par nom), ou un CSV avec les colonnes expert, first, second, value.</translation>
    </message>
    <message>
      <source>«{file}» is no table that can be read. Give CSV, XLSX, ODS, GeoPackage or Shapefile.</source>
      <translation>« {file} » n'est pas un tableau qui puisse être lu. Donnez un fichier CSV, XLSX, ODS, GeoPackage ou Shapefile.</translation>
    </message>
    <message>
      <source>«{file}» is no text: it holds signs that no table has. Check the file, or save the table again as CSV.</source>
      <translation>« {file} » n'est pas du texte : il contient des signes qu'aucun tableau n'a. Vérifiez le fichier, ou enregistrez de nouveau le tableau en CSV.</translation>
    </message>
    <message>
      <source>«{file}» is not a file of indicator cards (JSON): {reason}. Nothing was written.</source>
      <translation>« {file} » n'est pas un fichier de fiches d'indicateurs (JSON) : {reason}. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>«{file}» is not a package of this plugin. Choose the .asdpkg file made by «Cut, open or seal a package».</source>
      <translation>« {file} » n'est pas un paquet de cette extension. Choisissez le fichier .asdpkg fait par « Extraire, ouvrir ou sceller un paquet ».</translation>
    </message>
    <message>
      <source>«{file}» is not valid JSON: line {line}, column {column}: {reason}. Correct it there.</source>
      <translation>« {file} » n'est pas un JSON valide : ligne {line}, colonne {column} : {reason}. Corrigez-le à cet endroit.</translation>
    </message>
    <message>
      <source>«{file}» is not written in {encoding}: it fails at byte {byte}. Leave the encoding to be found, or choose another.</source>
      <translation>« {file} » n'est pas écrit en {encoding} : la lecture échoue à l'octet {byte}. Laissez trouver l'encodage, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>«{file}» speaks of {delivered}, but the workspace already holds a delivery of {last}. Nothing was written. Take the latest file, or give in FORCE the reason why the older one must replace it.</source>
      <translation>« {file} » parle de {delivered}, mais l'espace de travail contient déjà une livraison de {last}. Rien n'a été écrit. Prenez le dernier fichier, ou donnez dans FORCE la raison pour laquelle le plus ancien doit le remplacer.</translation>
    </message>
    <message>
      <source>«{file}» unpacks to {size} MB, more than the {limit} MB that can be read. Save the table alone as a new file.</source>
      <translation>« {file} » fait {size} Mo une fois décompressé, plus que les {limit} Mo qui peuvent être lus. Enregistrez le tableau seul dans un nouveau fichier.</translation>
    </message>
    <message>
      <source>«{file}» was already imported with the same choices on {made}: nothing was changed.</source>
      <translation>« {file} » a déjà été importé avec les mêmes choix le {made} : rien n'a été modifié.</translation>
    </message>
    <message>
      <source>«{file}» was made by a newer version of the plugin. Update the plugin; nothing was changed.</source>
      <translation>« {file} » a été fait par une version plus récente de l'extension. Mettez l'extension à jour ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>«{file}», card «{id}»: {fields} must be a text, or texts by language (fr, ar, en).</source>
      <translation>« {file} », fiche « {id} » : {fields} doivent être un texte, ou des textes par langue (fr, ar, en).</translation>
    </message>
    <message>
      <source>«{first}» against «{second}» is judged twice. Keep one judgement.</source>
      <translation>« {first} » face à « {second} » est jugé deux fois. Gardez un seul jugement.</translation>
    </message>
    <message>
      <source>«{first}» against «{second}» is not a pair of two different criteria of the list.</source>
      <translation>« {first} » face à « {second} » n'est pas une paire de deux critères différents de la liste.</translation>
    </message>
    <message>
      <source>«{first}» against «{second}» is not judged. Add the judgement.</source>
      <translation>« {first} » face à « {second} » n'est pas jugé. Ajoutez le jugement.</translation>
    </message>
    <message>
      <source>«{folder}» is no folder. Choose the one that holds the imported files.</source>
      <translation>« {folder} » n'est pas un dossier. Choisissez celui qui contient les fichiers importés.</translation>
    </message>
    <message>
      <source>«{found}» is no import of this workspace (imports: {known}). Give its identifier or the name of its file.</source>
      <translation>« {found} » n'est pas un import de cet espace de travail (imports : {known}). Donnez son identifiant ou le nom de son fichier.</translation>
    </message>
    <message>
      <source>«{found}» is no law of chance. Choose one of: {known}.</source>
      <translation>« {found} » n'est pas une loi du hasard. Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>«{found}» is no reference line. Choose one of: {known}.</source>
      <translation>« {found} » n'est pas une ligne de référence. Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>«{given}» is not true to scale in metres here: the surface is made in a Lambert azimuthal equal-area system around {latitude}° N, {longitude}° E. Choose another with CRS.</source>
      <translation>« {given} » n'est pas à l'échelle en mètres ici : la surface est faite dans un système azimutal équivalent de Lambert autour de {latitude}° N, {longitude}° E. Choisissez-en un autre par CRS.</translation>
    </message>
    <message>
      <source>«{id}» cannot identify a card. Begin with a letter; then letters without accents, digits and _ only.</source>
      <translation>« {id} » ne peut identifier une fiche. Commencez par une lettre ; ensuite des lettres sans accent, des chiffres et _ seulement.</translation>
    </message>
    <message>
      <source>«{id}» is an indicator of the reference, whose card is not rewritten. Give yours another identifier.</source>
      <translation>« {id} » est un indicateur de la référence, dont la fiche ne se réécrit pas. Donnez à la vôtre un autre identifiant.</translation>
    </message>
    <message>
      <source>«{indicator}» is not published by milieu: urban and rural stay together.</source>
      <translation>« {indicator} » n'est pas publié par milieu : urbain et rural restent ensemble.</translation>
    </message>
    <message>
      <source>«{layer}» has coordinates in columns: its rows were read here. Add a geometry column on the server to count there.</source>
      <translation>« {layer} » a ses coordonnées en colonnes : ses lignes ont été lues ici. Ajoutez une colonne géométrique sur le serveur pour y compter.</translation>
    </message>
    <message>
      <source>«{layer}» has fields that seem to name people or places ({fields}). They make every figure below worthless: remove them before the extract goes anywhere.</source>
      <translation>« {layer} » a des champs qui semblent nommer des personnes ou des lieux ({fields}). Ils rendent vains tous les chiffres ci-dessous : retirez-les avant que l'extrait n'aille où que ce soit.</translation>
    </message>
    <message>
      <source>«{layer}» has joined or virtual fields that the server does not know: its rows were read here instead of counted on the server.</source>
      <translation>« {layer} » a des champs joints ou virtuels que le serveur ne connaît pas : ses lignes ont été lues ici au lieu d'être comptées sur le serveur.</translation>
    </message>
    <message>
      <source>«{layer}» has neither unit codes nor places. Choose the field of the unit codes, or give points or coordinates.</source>
      <translation>« {layer} » n'a ni codes d'unités ni lieux. Choisissez le champ des codes, ou donnez des points ou des coordonnées.</translation>
    </message>
    <message>
      <source>«{layer}» has no field with the province: every polygon is taken as an area to stay in. With communes, points are hidden much less; give AREA_FIELD.</source>
      <translation>« {layer} » n'a pas de champ de province : chaque polygone est pris pour une zone où rester. Avec des communes, les points sont bien moins cachés ; donnez AREA_FIELD.</translation>
    </message>
    <message>
      <source>«{layer}» has no numeric field to judge (fields: {found}). Choose the numeric fields.</source>
      <translation>« {layer} » n'a aucun champ numérique à juger (champs : {found}). Choisissez les champs numériques.</translation>
    </message>
    <message>
      <source>«{layer}» has no points. Choose the layer of household points.</source>
      <translation>« {layer} » n'a pas de points. Choisissez la couche des points de ménages.</translation>
    </message>
    <message>
      <source>«{layer}» has no points. Give a point layer, or choose UNIT_FIELD: the field of «{layer}» that holds the code of each row's unit.</source>
      <translation>« {layer} » n'a pas de points. Donnez une couche de points, ou choisissez UNIT_FIELD : le champ de « {layer} » qui contient le code de l'unité de chaque ligne.</translation>
    </message>
    <message>
      <source>«{layer}» has no polygons. Choose the layer of the territories with the figure.</source>
      <translation>« {layer} » n'a pas de polygones. Choisissez la couche des territoires portant le chiffre.</translation>
    </message>
    <message>
      <source>«{layer}» has {rows} rows for {units} units: it looks like a list of households or several periods. Give the field of the period, or count it by unit first (Beneficiary density).</source>
      <translation>« {layer} » : lignes : {rows}, unités : {units}. Cela ressemble à une liste de ménages ou à plusieurs périodes. Donnez le champ de la période, ou comptez d'abord par unité (Densité de bénéficiaires).</translation>
    </message>
    <message>
      <source>«{layer}» holds household data: its rows are never shown. Count it by unit first (Beneficiary density).</source>
      <translation>« {layer} » contient des données de ménages : ses lignes ne sont jamais montrées. Comptez d'abord par unité (Densité de bénéficiaires).</translation>
    </message>
    <message>
      <source>«{layer}» holds nothing: no column and no row. Ask for the file again.</source>
      <translation>« {layer} » ne contient rien : ni colonne ni ligne. Redemandez le fichier.</translation>
    </message>
    <message>
      <source>«{layer}» is a view, a query or a foreign table: the server had to work it out in full, which may take longer than for a table.</source>
      <translation>« {layer} » est une vue, une requête ou une table étrangère : le serveur a dû la calculer en entier, ce qui peut durer plus que pour une table.</translation>
    </message>
    <message>
      <source>«{layer}» is being edited: its rows were read here, with the edits, instead of counted on the server. Save or cancel the edits to count on the server.</source>
      <translation>« {layer} » est en cours d'édition : ses lignes ont été lues ici, avec les modifications, au lieu d'être comptées sur le serveur. Enregistrez ou annulez les modifications pour compter sur le serveur.</translation>
    </message>
    <message>
      <source>«{layer}» is invented data: marked so, it must not be published.</source>
      <translation>« {layer} » contient des données inventées : marquées ainsi, elles ne doivent pas être publiées.</translation>
    </message>
    <message>
      <source>«{layer}» is no point layer. Choose a layer of points.</source>
      <translation>« {layer} » n'est pas une couche de points. Choisissez une couche de points.</translation>
    </message>
    <message>
      <source>«{layer}» is said to be nominative. Ask for a pseudonymous file; if it must be read, give the reason in OVERRIDE.</source>
      <translation>« {layer} » est dite nominative. Demandez un fichier pseudonymisé ; s'il faut le lire, donnez la raison dans OVERRIDE.</translation>
    </message>
    <message>
      <source>«{layer}» is said to hold counts, not households. Import counts as indicators (Import indicators), or count households by unit with Beneficiary density.</source>
      <translation>« {layer} » est dite contenir des effectifs, pas des ménages. Importez les effectifs comme indicateurs (Importer un tableau d'indicateurs), ou comptez les ménages par unité avec Densité des bénéficiaires.</translation>
    </message>
    <message>
      <source>«{layer}» names people: {fields}. Ask for a file without these columns. If it must be read, give in OVERRIDE the reason, which is logged; these columns are never stored even then.</source>
      <translation>« {layer} » nomme des personnes : {fields}. Demandez un fichier sans ces colonnes. S'il faut le lire, donnez dans OVERRIDE la raison, qui est consignée ; même alors, ces colonnes ne sont jamais enregistrées.</translation>
    </message>
    <message>
      <source>«{layer}» or one of its columns is no longer on the server (error {state}). Remove the layer from the project and add it again, then choose the fields anew.</source>
      <translation>« {layer} » ou une de ses colonnes n'est plus sur le serveur (erreur {state}). Retirez la couche du projet et ajoutez-la de nouveau, puis rechoisissez les champs.</translation>
    </message>
    <message>
      <source>«{layer}» should hold {said} rows and gave more than {read}: the file is damaged. Nothing was written. Ask for the file again, or take it from a copy.</source>
      <translation>« {layer} » devrait contenir {said} lignes et en a donné plus de {read} : le fichier est endommagé. Rien n'a été écrit. Redemandez le fichier, ou reprenez-le d'une copie.</translation>
    </message>
    <message>
      <source>«{layer}» was counted on its server: no row was sent to this machine.</source>
      <translation>« {layer} » a été comptée sur son serveur : aucune ligne n'a été envoyée à cette machine.</translation>
    </message>
    <message>
      <source>«{layer}» was not protected: findings are told without their figures.</source>
      <translation>« {layer} » n'a pas été protégée : les constats sont donnés sans leurs chiffres.</translation>
    </message>
    <message>
      <source>«{model}» was not taken to compare with. {problem}</source>
      <translation>« {model} » n'a pas été pris pour comparer. {problem}</translation>
    </message>
    <message>
      <source>«{name}» has two weights. Keep one.</source>
      <translation>« {name} » a deux poids. Gardez-en un.</translation>
    </message>
    <message>
      <source>«{old}» is now called «{new}».</source>
      <translation>« {old} » s'appelle maintenant « {new} ».</translation>
    </message>
    <message>
      <source>«{path}» cannot be smoothed: none of the {count} units has both a value and a base «{source}» above 0. Choose another base, or remove smoothing from the model.</source>
      <translation>« {path} » ne peut pas être lissé : aucune des {count} unités n'a à la fois une valeur et une base « {source} » supérieure à 0. Choisissez une autre base, ou retirez le lissage du modèle.</translation>
    </message>
    <message>
      <source>«{path}» exists already and may hold work that was not sent. Choose another name, or move it away first.</source>
      <translation>« {path} » existe déjà et contient peut-être un travail qui n'a pas été envoyé. Choisissez un autre nom, ou déplacez-le d'abord.</translation>
    </message>
    <message>
      <source>«{path}» exists and is not a workspace of this plugin, so it was not replaced. Choose another name, or remove it yourself first.</source>
      <translation>« {path} » existe et n'est pas un espace de travail de cette extension : il n'a pas été remplacé. Choisissez un autre nom, ou supprimez-le d'abord vous-même.</translation>
    </message>
    <message>
      <source>«{path}» has {count} children with a weight above 0; two are needed to compare weights. Choose another node.</source>
      <translation>« {path} » a {count} enfants de poids supérieur à 0 ; il en faut deux pour comparer des poids. Choisissez un autre nœud.</translation>
    </message>
    <message>
      <source>«{path}» is 0 or less in {count} units (examples: {examples}) and lies under «{node}» ({method}), which drawn weights could then bring to 0. Normalise from 1 to 100, or join «{node}» by the arithmetic mean.</source>
      <translation>« {path} » est nul ou négatif dans {count} unités (exemples : {examples}) et se trouve sous « {node} » ({method}), que des poids tirés pourraient alors amener à 0. Normalisez de 1 à 100, ou réunissez « {node} » par la moyenne arithmétique.</translation>
    </message>
    <message>
      <source>«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is a geometric mean, which needs values above 0. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean.</source>
      <translation>« {path} » est nul ou négatif dans {count} unités (exemples : {examples}), et « {node} » est une moyenne géométrique, qui demande des valeurs supérieures à 0. Normalisez de 1 à 100, élargissez les bornes, ou utilisez la moyenne arithmétique.</translation>
    </message>
    <message>
      <source>«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is joined by {method}, which divides by it. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean.</source>
      <translation>« {path} » est nul ou négatif dans {count} unités (exemples : {examples}), et « {node} » est réuni par {method}, qui divise par lui. Normalisez de 1 à 100, élargissez les bornes, ou utilisez la moyenne arithmétique.</translation>
    </message>
    <message>
      <source>«{path}» is below 0 in {count} units (examples: {examples}), and «{node}» is a power mean. Normalise from 0 up, widen the bounds, or use the arithmetic mean.</source>
      <translation>« {path} » est négatif dans {count} unités (exemples : {examples}), et « {node} » est une moyenne généralisée (puissance). Normalisez à partir de 0, élargissez les bornes, ou utilisez la moyenne arithmétique.</translation>
    </message>
    <message>
      <source>«{path}» is no layout template that QGIS can read. Save it from the layout window with «Save as template» (.qpt).</source>
      <translation>« {path} » n'est pas un modèle de mise en page que QGIS sache lire. Enregistrez-le depuis la fenêtre de mise en page par « Enregistrer comme modèle » (.qpt).</translation>
    </message>
    <message>
      <source>«{path}» is to be smoothed with its neighbours, but the column «{column}» that tells them is not there. Text columns found: {found}. Name another group in the model, or use a layer of polygons.</source>
      <translation>« {path} » doit être lissé avec ses voisines, mais la colonne « {column} » qui les dit n'est pas là. Colonnes de texte trouvées : {found}. Nommez un autre groupe dans le modèle, ou utilisez une couche de polygones.</translation>
    </message>
    <message>
      <source>«{path}» runs against its own pillar «{parent}» (correlation {correlation:.2f}). Check its direction, or say why it is kept.</source>
      <translation>« {path} » va à rebours de son propre pilier « {parent} » (corrélation {correlation:.2f}). Vérifiez son sens, ou dites pourquoi il est gardé.</translation>
    </message>
    <message>
      <source>«{path}» stays strongly skewed even as a logarithm.</source>
      <translation>« {path} » reste fortement asymétrique même en logarithme.</translation>
    </message>
    <message>
      <source>«{path}» would lose all its indicators: none has values in at least {threshold:.2f} of the units. Lower min_indicator in the screening, or change the tree.</source>
      <translation>« {path} » perdrait tous ses indicateurs : aucun n'a de valeurs dans au moins {threshold:.2f} des unités. Abaissez min_indicator dans le tri préalable (screening), ou changez l'arbre.</translation>
    </message>
    <message>
      <source>«{path}»: in {count} of {of} units the rates around differ no more than chance would make them; they are smoothed to the local mean.</source>
      <translation>« {path} » : dans {count} unités sur {of}, les taux alentour ne diffèrent pas plus que par hasard ; elles sont lissées vers la moyenne locale.</translation>
    </message>
    <message>
      <source>«{path}»: the base «n» of «{id}» is kept in a workspace, and none holds that indicator. Give the workspace, or name the column of the base in the model.</source>
      <translation>« {path} » : la base « n » de « {id} » est gardée dans un espace de travail, et aucun ne contient cet indicateur. Donnez l'espace de travail, ou nommez la colonne de la base dans le modèle.</translation>
    </message>
    <message>
      <source>«{path}»: the layer «{layer}» has no polygons, so nothing tells which units touch. Use a layer of polygons, or neighbours «same_group» in the model.</source>
      <translation>« {path} » : la couche « {layer} » n'a pas de polygones, rien ne dit donc quelles unités se touchent. Utilisez une couche de polygones, ou les voisines « same_group » dans le modèle.</translation>
    </message>
    <message>
      <source>«{path}»: the {count} rates differ no more than chance would make them; all are smoothed to their mean, {mean:.4g}.</source>
      <translation>« {path} » : les {count} taux ne diffèrent pas plus que le hasard ne le ferait ; tous sont lissés à leur moyenne, {mean:.4g}.</translation>
    </message>
    <message>
      <source>«{path}»: {count} units have a value but no base «{source}» (examples: {examples}), so it is not smoothed there (choice: {choice}).</source>
      <translation>« {path} » : {count} unités ont une valeur mais pas de base « {source} » (exemples : {examples}) ; l'indicateur n'y est pas lissé (choix : {choice}).</translation>
    </message>
    <message>
      <source>«{path}»: {count} units have no neighbour with a value (examples: {examples}); they keep their raw value.</source>
      <translation>« {path} » : {count} unités n'ont pas de voisine avec une valeur (exemples : {examples}) ; elles gardent leur valeur brute.</translation>
    </message>
    <message>
      <source>«{separator}» parts no columns. Choose one of: {known}.</source>
      <translation>« {separator} » ne sépare aucune colonne. Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>«{text}» does not say by what to multiply a column. Write Column=100, separated by semicolons; not 0.</source>
      <translation>« {text} » ne dit pas par quoi multiplier une colonne. Écrivez Colonne=100, séparés par des points-virgules ; pas 0.</translation>
    </message>
    <message>
      <source>«{text}» does not say what a mark means. Write mark=meaning, separated by semicolons; meanings: {known}.</source>
      <translation>« {text} » ne dit pas ce que veut dire une marque. Écrivez marque=sens, séparés par des points-virgules ; sens possibles : {known}.</translation>
    </message>
    <message>
      <source>«{text}» does not say which column holds the n of an indicator. Write indicator=Column, separated by semicolons.</source>
      <translation>« {text} » ne dit pas quelle colonne contient le n d'un indicateur. Écrivez indicateur=Colonne, séparés par des points-virgules.</translation>
    </message>
    <message>
      <source>«{text}» does not say which column is which indicator. Write Column=indicator, separated by semicolons.</source>
      <translation>« {text} » ne dit pas quelle colonne est quel indicateur. Écrivez Colonne=indicateur, séparés par des points-virgules.</translation>
    </message>
    <message>
      <source>«{text}» is no date. Write the day as YYYY-MM-DD.</source>
      <translation>« {text} » n'est pas une date. Écrivez le jour AAAA-MM-JJ.</translation>
    </message>
    <message>
      <source>«{text}» is not a list of numbers separated by semicolons; nothing was changed.</source>
      <translation>« {text} » n'est pas une liste de nombres séparés par des points-virgules ; rien n'a été changé.</translation>
    </message>
    <message>
      <source>«{text}» is not a number; nothing was changed.</source>
      <translation>« {text} » n'est pas un nombre ; rien n'a été changé.</translation>
    </message>
    <message>
      <source>«{title}»</source>
      <translation>« {title} »</translation>
    </message>
    <message>
      <source>«{unit}» is a count: filling territories with it makes the large and the populous ones stand out whatever their need. Show counts as symbols, or choose a rate.</source>
      <translation>« {unit} » est un effectif : en remplir les territoires fait ressortir les grands et les peuplés quel que soit leur besoin. Montrez les effectifs en symboles, ou choisissez un taux.</translation>
    </message>
    <message>
      <source>«{unit}» is given in parts and these are not there: {parts}. Its sums will be missing until they are.</source>
      <translation>« {unit} » est donnée en parties et celles-ci n'y sont pas : {parts}. Ses sommes manqueront tant qu'elles n'y seront pas.</translation>
    </message>
    <message>
      <source>«{variable}» has no value in any commune and was dropped.</source>
      <translation>« {variable} » n'a de valeur dans aucune commune et a été écartée.</translation>
    </message>
    <message>
      <source>«{variable}» has the weight 0 and was dropped.</source>
      <translation>« {variable} » a un poids nul et a été écartée.</translation>
    </message>
    <message>
      <source>«{variable}» is a result of this plugin: an outcome, not what a territory is.</source>
      <translation>« {variable} » est un résultat de cette extension : un effet, pas ce qu'est un territoire.</translation>
    </message>
    <message>
      <source>«{variable}» is the change of a need: an outcome, not what a territory is.</source>
      <translation>« {variable} » est l'évolution d'un besoin : un effet, pas ce qu'est un territoire.</translation>
    </message>
    <message>
      <source>«{variable}» is the same in every commune: it tells nothing apart and was dropped.</source>
      <translation>« {variable} » est la même dans toutes les communes : elle ne distingue rien et a été écartée.</translation>
    </message>
    <message>
      <source>«{variable}» is what need is measured by: territories alike on it could no longer be compared on need.</source>
      <translation>« {variable} » est ce qui mesure le besoin : des territoires semblables là-dessus ne pourraient plus être comparés sur le besoin.</translation>
    </message>
    <message>
      <source>«{variable}» is zero or negative in {count} communes: no logarithm, taken as missing there.</source>
      <translation>« {variable} » est nulle ou négative dans {count} communes : pas de logarithme, prise comme manquante là.</translation>
    </message>
    <message>
      <source>«{variable}» says which services there are: they are what aid changes, not what a territory is.</source>
      <translation>« {variable} » dit quels services existent : c'est ce que l'aide change, pas ce qu'est un territoire.</translation>
    </message>
    <message>
      <source>«{x}» and «{y}» are not linked among the {units} (r = {r}).</source>
      <translation>« {x} » et « {y} » ne sont pas liés parmi les {units} (r = {r}).</translation>
    </message>
    <message>
      <source>«{x}» and «{y}»: no link can be computed ({units} have both figures, or one does not vary).</source>
      <translation>« {x} » et « {y} » : aucun lien ne peut être calculé ({units} ont les deux chiffres, ou l'un ne varie pas).</translation>
    </message>
    <message>
      <source>∅ no row</source>
      <translation>∅ pas de ligne</translation>
    </message>
    <message>
      <source>∅ units without row</source>
      <translation>∅ unités sans ligne</translation>
    </message>
    <message>
      <source>○ 2014   ● 2024</source>
      <translation>○ 2014   ● 2024</translation>
    </message>
    <message>
      <source>⚠ by more than half</source>
      <translation>⚠ de plus de moitié</translation>
    </message>
    <message>
      <source>✓ by 2014-2024 crosswalk</source>
      <translation>✓ par le passage 2014-2024</translation>
    </message>
    <message>
      <source>✓ by code</source>
      <translation>✓ par le code</translation>
    </message>
    <message>
      <source>✓ by name, decided</source>
      <translation>✓ par le nom, décidé</translation>
    </message>
    <message>
      <source>✓ joined</source>
      <translation>✓ jointe</translation>
    </message>
    <message>
      <source>✗ left out</source>
      <translation>✗ écartée</translation>
    </message>
    <message>
      <source>✗ without unit</source>
      <translation>✗ sans unité</translation>
    </message>
  </context>
</TS>
