<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>ASD</name>
    <message>
      <source>% of the units ranked</source>
      <translation>نسبة مئوية من الوحدات المرتبة</translation>
    </message>
    <message>
      <source>&amp;Add an expert</source>
      <translation>&amp;إضافة خبير</translation>
    </message>
    <message>
      <source>&amp;Add selected ({count})</source>
      <translation>إضافة المحد&amp;د ({count})</translation>
    </message>
    <message>
      <source>&amp;Add the ANSS layers to the map</source>
      <translation>إ&amp;ضافة طبقات ANSS إلى الخريطة</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>ال&amp;سابق</translation>
    </message>
    <message>
      <source>&amp;Chart as a picture</source>
      <translation>ال&amp;رسم البياني صورةً</translation>
    </message>
    <message>
      <source>&amp;Chart to</source>
      <translation>الرسم &amp;البياني إلى</translation>
    </message>
    <message>
      <source>&amp;Confirm this unit</source>
      <translation>تأ&amp;كيد هذه الوحدة</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;نسخ</translation>
    </message>
    <message>
      <source>&amp;Copy as an office card</source>
      <translation>&amp;نسخ كبطاقة للمكتب</translation>
    </message>
    <message>
      <source>&amp;Copy text</source>
      <translation>نسخ النص</translation>
    </message>
    <message>
      <source>&amp;Count</source>
      <translation>&amp;عدّ</translation>
    </message>
    <message>
      <source>&amp;Decimal sign</source>
      <translation>الفاصلة ال&amp;عشرية</translation>
    </message>
    <message>
      <source>&amp;Decisions from a file</source>
      <translation>ا&amp;لقرارات من ملف</translation>
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;حذف…</translation>
    </message>
    <message>
      <source>&amp;Divided by</source>
      <translation>&amp;مقسوم على</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>الترمي&amp;ز</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ال&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;File…</source>
      <translation>&amp;ملف…</translation>
    </message>
    <message>
      <source>&amp;Indicator:</source>
      <translation>&amp;المؤشر:</translation>
    </message>
    <message>
      <source>&amp;Joined by</source>
      <translation>التجميع</translation>
    </message>
    <message>
      <source>&amp;Leave row out</source>
      <translation>استب&amp;عاد السطر</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>&amp;مفتاح الخريطة</translation>
    </message>
    <message>
      <source>&amp;Level of the units</source>
      <translation>مستوى ال&amp;وحدات</translation>
    </message>
    <message>
      <source>&amp;Lists</source>
      <translation>الل&amp;وائح</translation>
    </message>
    <message>
      <source>&amp;Milieu</source>
      <translation>ال&amp;وسط</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>النموذ&amp;ج</translation>
    </message>
    <message>
      <source>&amp;Name of the expert</source>
      <translation>ا&amp;سم الخبير</translation>
    </message>
    <message>
      <source>&amp;New card</source>
      <translation>بطاقة &amp;جديدة</translation>
    </message>
    <message>
      <source>&amp;New layout</source>
      <translation>&amp;تخطيط جديد</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>ال&amp;تالي</translation>
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation>فتح فضا&amp;ء عمل…</translation>
    </message>
    <message>
      <source>&amp;Pick on the map</source>
      <translation>اختيار على الخريطة</translation>
    </message>
    <message>
      <source>&amp;Quality of these figures…</source>
      <translation>&amp;جودة هذه الأرقام…</translation>
    </message>
    <message>
      <source>&amp;Remove this expert</source>
      <translation>&amp;حذف هذا الخبير</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
      <source>&amp;Rule from a file</source>
      <translation>ال&amp;قاعدة من ملف</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;حفظ</translation>
    </message>
    <message>
      <source>&amp;Save rule and decisions (JSON)…</source>
      <translation>&amp;حفظ القاعدة والقرارات (JSON)…</translation>
    </message>
    <message>
      <source>&amp;Saved model</source>
      <translation>النموذج المحفو&amp;ظ</translation>
    </message>
    <message>
      <source>&amp;Select</source>
      <translation>&amp;تحديد</translation>
    </message>
    <message>
      <source>&amp;Table</source>
      <translation>الجدو&amp;ل</translation>
    </message>
    <message>
      <source>&amp;Table to</source>
      <translation>ال&amp;جدول إلى</translation>
    </message>
    <message>
      <source>&amp;Territorial need score…</source>
      <translation>درجة الحاجة ال&amp;ترابية…</translation>
    </message>
    <message>
      <source>&amp;To layout</source>
      <translation>إلى التخطي&amp;ط</translation>
    </message>
    <message>
      <source>&amp;Try it</source>
      <translation>تجريب</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>ت&amp;راجع</translation>
    </message>
    <message>
      <source>&amp;Units:</source>
      <translation>ال&amp;وحدات:</translation>
    </message>
    <message>
      <source>&amp;View:</source>
      <translation>ال&amp;عرض:</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>الأو&amp;زان</translation>
    </message>
    <message>
      <source>&amp;Why an older delivery is taken</source>
      <translation>سبب أخذ إرسالية أ&amp;قدم</translation>
    </message>
    <message>
      <source>&amp;Workspace</source>
      <translation>&amp;فضاء العمل</translation>
    </message>
    <message>
      <source>&amp;Write into the workspace</source>
      <translation>ال&amp;كتابة في فضاء العمل</translation>
    </message>
    <message>
      <source>(choose)</source>
      <translation>(اختاروا)</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(فارغ)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(لا شيء)</translation>
    </message>
    <message>
      <source>(not imported)</source>
      <translation>(غير مستورد)</translation>
    </message>
    <message>
      <source>(not said)</source>
      <translation>(غير مذكور)</translation>
    </message>
    <message>
      <source>(with the saved model: {rank})</source>
      <translation>(حسب النموذج المحفوظ: {rank})</translation>
    </message>
    <message>
      <source>(with «{model}»: {rank})</source>
      <translation>(مع «{model}»: {rank})</translation>
    </message>
    <message>
      <source>({value} against {other})</source>
      <translation>({value} مقابل {other})</translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>1 = arithmetic mean; above 1 the highest indicators weigh more, below 1 the lowest</source>
      <translation>1 = المتوسط الحسابي؛ فوق 1 يزيد وزن المؤشرات الأعلى، وتحت 1 يزيد وزن الأدنى</translation>
    </message>
    <message>
      <source>1 = the highest indicator alone decides, 0.5 = the mean, 0 = the lowest alone</source>
      <translation>1 = المؤشر الأعلى وحده هو الحاسم، 0.5 = المتوسط، 0 = الأدنى وحده</translation>
    </message>
    <message>
      <source>1. File</source>
      <translation>1. الملف</translation>
    </message>
    <message>
      <source>100 where 0.3 in the file means 30 %; 1 where it means 0.3 %. Kept in the rule.</source>
      <translation>100 إذا كان 0.3 في الملف يعني 30 %؛ و1 إذا كان يعني 0.3 %. يُحفظ في القاعدة.</translation>
    </message>
    <message>
      <source>12 regions</source>
      <translation>12 جهة</translation>
    </message>
    <message>
      <source>2 to 12 communes (HCP codes or names, separated by commas)</source>
      <translation>من 2 إلى 12 جماعة (رموز المندوبية السامية للتخطيط أو أسماء، تفصلها فواصل)</translation>
    </message>
    <message>
      <source>2. Reading</source>
      <translation>2. القراءة</translation>
    </message>
    <message>
      <source>2025, 2025-06 or 2025-Q2</source>
      <translation>2025 أو 2025-06 أو 2025-Q2</translation>
    </message>
    <message>
      <source>3. Rows</source>
      <translation>3. الأسطر</translation>
    </message>
    <message>
      <source>4. Before writing</source>
      <translation>4. قبل الكتابة</translation>
    </message>
    <message>
      <source>5. Done</source>
      <translation>5. تم</translation>
    </message>
    <message>
      <source>75 provinces and prefectures</source>
      <translation>75 عمالة وإقليما</translation>
    </message>
    <message>
      <source>83 provinces and prefectures, Casablanca by prefecture of arrondissements</source>
      <translation>83 عمالة وإقليما، الدار البيضاء حسب عمالات المقاطعات</translation>
    </message>
    <message>
      <source>95 % limit, high</source>
      <translation>حد 95%، الأعلى</translation>
    </message>
    <message>
      <source>95 % limit, low</source>
      <translation>حد 95%، الأدنى</translation>
    </message>
    <message>
      <source>99.8 % limit, high</source>
      <translation>حد 99.8%، الأعلى</translation>
    </message>
    <message>
      <source>99.8 % limit, low</source>
      <translation>حد 99.8%، الأدنى</translation>
    </message>
    <message>
      <source>; </source>
      <translation>؛ </translation>
    </message>
    <message>
      <source>? name to confirm</source>
      <translation>? اسم يُنتظر تأكيده</translation>
    </message>
    <message>
      <source>? to tell apart</source>
      <translation>? يُنتظر التمييز</translation>
    </message>
    <message>
      <source>? waits</source>
      <translation>? منتظر</translation>
    </message>
    <message>
      <source>A (%)</source>
      <translation>A (%)</translation>
    </message>
    <message>
      <source>A card is not removed by a package: ask the centre.</source>
      <translation>لا تُحذف بطاقة بحزمة: اطلبوا ذلك من المركز.</translation>
    </message>
    <message>
      <source>A card of the reference is read only. Copy it to make an office card of it.</source>
      <translation>بطاقة المرجع للقراءة فقط. انسخوها لإعداد بطاقة خاصة بالمكتب.</translation>
    </message>
    <message>
      <source>A cell that should be a number is none</source>
      <translation>خانة يجب أن تحوي عددا وليست عددا</translation>
    </message>
    <message>
      <source>A chosen unit, or a zone it is compared with</source>
      <translation>وحدة مختارة، أو منطقة تُقارن بها</translation>
    </message>
    <message>
      <source>A column of n is given for indicators that are not imported: {ids}. Indicators imported: {known}.</source>
      <translation>أُعطي عمود n لمؤشرات لا تُستورد: {ids}. المؤشرات المستوردة: {known}.</translation>
    </message>
    <message>
      <source>A comparison takes {least} to {most} communes; {count} were given.</source>
      <translation>تضم المقارنة من {least} إلى {most} من الجماعات؛ المعطى: {count}.</translation>
    </message>
    <message>
      <source>A comparison «{name}» is kept already. Replace it?</source>
      <translation>توجد مقارنة محفوظة باسم «{name}». هل تُستبدل؟</translation>
    </message>
    <message>
      <source>A copy: give it its own label and identifier, then save it.</source>
      <translation>هذه نسخة: أعطوها تسمية ومعرّفا خاصين بها، ثم احفظوها.</translation>
    </message>
    <message>
      <source>A coverage gap needs the eligible households: choose their field (ELIGIBLE), or take the reference line away.</source>
      <translation>يتطلب فارق التغطية عدد الأسر المؤهلة: اختاروا حقلها (ELIGIBLE)، أو احذفوا خط المرجع.</translation>
    </message>
    <message>
      <source>A disc has the size of its class, in equal steps: its class is read in the legend, not off its area.</source>
      <translation>للقرص حجم صنفه، بدرجات متساوية: يُقرأ صنفه في وسيلة الإيضاح، لا من مساحته.</translation>
    </message>
    <message>
      <source>A factor is given for columns that are not imported: {columns}. Columns imported: {known}.</source>
      <translation>أُعطي معامل لأعمدة لا تُستورد: {columns}. الأعمدة المستوردة: {known}.</translation>
    </message>
    <message>
      <source>A few rural points: at most (m)</source>
      <translation>نقط قروية قليلة: على الأكثر (م)</translation>
    </message>
    <message>
      <source>A finding is a question to the source, not a verdict.</source>
      <translation>الملاحظة سؤال يُوجه إلى المصدر وليست حكما.</translation>
    </message>
    <message>
      <source>A hot spot is a place where high figures lie together more than chance would put them; it says nothing about causes nor about a household. Rates on few people jump by chance: smooth them first (asd:smoothrates). Units missing or hidden are left out, and their neighbours are compared without them.</source>
      <translation>البؤرة الساخنة مكان تتجمع فيه القيم العالية أكثر مما تفعله الصدفة؛ لا تقول شيئا عن الأسباب ولا عن أي أسرة. المعدلات المحسوبة على أعداد قليلة تقفز بالصدفة: مهّدوها أولا (asd:smoothrates). تُستبعد الوحدات غير المتوفرة أو المخفية، وتُقارن جاراتها بدونها.</translation>
    </message>
    <message>
      <source>A lasting trait of these units: no entry to check, but a reason to tell.</source>
      <translation>سمة دائمة لهذه الوحدات: لا إدخال يُتحقق منه، لكن سبب يُذكر.</translation>
    </message>
    <message>
      <source>A layer with one status a row is only given for territories, never for households. Set ROWS to territories, or do not ask for UNITS.</source>
      <translation>لا تُعطى طبقة فيها وضعية لكل سطر إلا للوحدات الترابية، ولا تُعطى أبدا للأسر. اختاروا الوحدات الترابية في ROWS، أو لا تطلبوا UNITS.</translation>
    </message>
    <message>
      <source>A layer with structure variables was given, but none of its fields was chosen. Choose the fields, or no layer.</source>
      <translation>أُعطيت طبقة بمتغيرات بنيوية ولم يُختر أي من حقولها. اختاروا الحقول، أو لا تعطوا طبقة.</translation>
    </message>
    <message>
      <source>A link is not a cause.</source>
      <translation>الارتباط ليس سببا.</translation>
    </message>
    <message>
      <source>A missing value counts as a value. Classes are told by their size, never by their values.</source>
      <translation>تُحتسب القيمة غير المتوفرة قيمة. تُذكر الأصناف بحجمها، ولا تُذكر قيمها أبدا.</translation>
    </message>
    <message>
      <source>A model file…</source>
      <translation>ملف نموذج…</translation>
    </message>
    <message>
      <source>A name is only proposed: nothing is joined by a likeness alone.</source>
      <translation>الاسم مقترح فقط: لا يُربط شيء بالتشابه وحده.</translation>
    </message>
    <message>
      <source>A package is cut for regions or for provinces, not for both or for other units: {codes}. Choose codes of one level.</source>
      <translation>تُقتطع الحزمة لجهات أو لأقاليم، لا لهما معا ولا لوحدات أخرى: {codes}. اختاروا رموزا من مستوى واحد.</translation>
    </message>
    <message>
      <source>A package with households must say so in its name: call it «{suggested}» instead of «{file}», or cut it without households.</source>
      <translation>يجب أن يدل اسم الحزمة التي تضم أسرا على ذلك: سموها «{suggested}» بدل «{file}»، أو اقتطعوها بدون أسر.</translation>
    </message>
    <message>
      <source>A pixel is populated above</source>
      <translation>تُعتبر الخلية مأهولة فوق</translation>
    </message>
    <message>
      <source>A radar needs at least three indicators: choose more, or look at the profile.</source>
      <translation>يتطلب الرسم الراداري ثلاثة مؤشرات على الأقل: اختاروا أكثر، أو انظروا إلى المظهر.</translation>
    </message>
    <message>
      <source>A reader of the numbers alone</source>
      <translation>قارئ للأعداد وحدها</translation>
    </message>
    <message>
      <source>A reader who knows the rule and reads the status</source>
      <translation>قارئ يعرف القاعدة ويقرأ الحالة</translation>
    </message>
    <message>
      <source>A rising line: need grows.</source>
      <translation>خط صاعد: الحاجة تزداد.</translation>
    </message>
    <message>
      <source>A rising line: need lessens.</source>
      <translation>خط صاعد: الحاجة تتراجع.</translation>
    </message>
    <message>
      <source>A row with a missing deprivation</source>
      <translation>سطر ينقصه أحد أوجه الحرمان</translation>
    </message>
    <message>
      <source>A table of units that changed serves rows that name their unit (UNIT_FIELD): points need none.</source>
      <translation>جدول الوحدات التي تغيرت يخدم الأسطر التي تسمي وحدتها (UNIT_FIELD): لا تحتاجه النقط.</translation>
    </message>
    <message>
      <source>A text tells of a person (identity number, phone, mail or account): take it out and send it again.</source>
      <translation>نصٌّ يدل على شخص (رقم الهوية أو الهاتف أو البريد أو الحساب): احذفه ثم أعد الإرسال.</translation>
    </message>
    <message>
      <source>A unit outside the limits asks for a look at its data first; it proves nothing.</source>
      <translation>وحدة خارج الحدود تدعو أولا إلى فحص معطياتها؛ ولا تثبت شيئا.</translation>
    </message>
    <message>
      <source>A unit without a peer family has nothing to be compared with.</source>
      <translation>الوحدة التي ليست في أي عائلة مماثلة لا شيء تُقارن به.</translation>
    </message>
    <message>
      <source>A value equal to a break counts on the side of priority. Priority ranks follow need, highest first, then the lower coverage. Units whose coverage is hidden have no quadrant and are in no break; missing is not zero. The typology describes territories; it says nothing about a household.</source>
      <translation>القيمة المساوية لعتبة تُحسب في جانب الأولوية. تتبع رتب الأولوية الحاجة من الأقوى إلى الأضعف، ثم التغطية الأدنى. الوحدات ذات التغطية المخفية ليس لها ربع ولا تدخل في أي عتبة؛ وغير المتوفر ليس صفرا. يصف هذا التصنيف الوحدات الترابية ولا يصف أسرة أبدا.</translation>
    </message>
    <message>
      <source>A weight is given for «{column}», which is not in the score model. Correct the name.</source>
      <translation>أُعطي وزن لـ «{column}»، وهو غير موجود في نموذج المؤشر. صححوا الاسم.</translation>
    </message>
    <message>
      <source>A weight is given for «{variable}», which is not among the variables used: {known}. Write variable=weight, separated by commas.</source>
      <translation>أُعطي وزن للمتغير «{variable}»، وهو ليس من المتغيرات المستعملة: {known}. اكتبوا variable=weight، تفصلها فواصل.</translation>
    </message>
    <message>
      <source>A&amp;ge</source>
      <translation>&amp;السن</translation>
    </message>
    <message>
      <source>AGE_LIMITS «{text}» cannot be used. Give whole ages from 1 to {oldest}, growing, separated by semicolons: 6;18;60.</source>
      <translation>لا يمكن استعمال AGE_LIMITS «{text}». أعطوا أعمارا صحيحة من 1 إلى {oldest}، متزايدة، تفصلها فاصلة منقوطة: 6;18;60.</translation>
    </message>
    <message>
      <source>AHP</source>
      <translation>AHP</translation>
    </message>
    <message>
      <source>ANSS social aid</source>
      <translation>الدعم الاجتماعي ANSS</translation>
    </message>
    <message>
      <source>ANSS social aid cannot compute: {libraries}. On Windows, ask your IT service to install QGIS with its full package set (standalone installer, or OSGeo4W package «qgis-ltr-full»); on Debian or Ubuntu, install the packages python3-pandas, python3-geopandas and python3-scipy. Do not use pip inside QGIS.</source>
      <translation>لا يمكن لإضافة «الدعم الاجتماعي ANSS» أن تنجز الحسابات: {libraries}. على Windows، اطلبوا من مصلحة المعلوميات تثبيت QGIS بكامل حزمه (المثبّت المستقل، أو حزمة OSGeo4W المسماة «qgis-ltr-full»)؛ وعلى Debian أو Ubuntu، ثبتوا الحزم python3-pandas وpython3-geopandas وpython3-scipy. لا تستعملوا pip داخل QGIS.</translation>
    </message>
    <message>
      <source>ANSS social aid: territorial needs</source>
      <translation>الدعم الاجتماعي ANSS: الحاجات الترابية</translation>
    </message>
    <message>
      <source>Above the 95 % limit</source>
      <translation>فوق حد 95%</translation>
    </message>
    <message>
      <source>Above the 99.8 % limit</source>
      <translation>فوق حد 99.8%</translation>
    </message>
    <message>
      <source>Above the reference: {above} of {known}. Widest gap: {commune}, {gap} against {zone} ({value}).</source>
      <translation>فوق المرجع: {above} من {known}. أكبر فارق: {commune}، {gap} مقارنة مع {zone} ({value}).</translation>
    </message>
    <message>
      <source>Ac&amp;ross:</source>
      <translation>&amp;أفقيا:</translation>
    </message>
    <message>
      <source>Across: ranks between the two ends of the interval. Upwards: units.</source>
      <translation>أفقيا: عدد الرتب بين طرفي المجال. عموديا: عدد الوحدات.</translation>
    </message>
    <message>
      <source>Across: {indicator}</source>
      <translation>أفقيا: {indicator}</translation>
    </message>
    <message>
      <source>Adaptive: narrower where points are many</source>
      <translation>متكيف: أضيق حيث تكثر النقط</translation>
    </message>
    <message>
      <source>Add the ANSS layers…</source>
      <translation>إضافة طبقات ANSS…</translation>
    </message>
    <message>
      <source>Add the chart</source>
      <translation>إضافة الرسم البياني</translation>
    </message>
    <message>
      <source>Add the table</source>
      <translation>إضافة الجدول</translation>
    </message>
    <message>
      <source>Add the units selected on the map.</source>
      <translation>إضافة الوحدات المحددة على الخريطة.</translation>
    </message>
    <message>
      <source>Add the workspace's layers to the project</source>
      <translation>إضافة طبقات فضاء العمل إلى المشروع</translation>
    </message>
    <message>
      <source>Adjusted MPI</source>
      <translation>MPI المعدّل (AMPI)</translation>
    </message>
    <message>
      <source>Adjusted Mazziotta-Pareto (penalty added)</source>
      <translation>Mazziotta-Pareto المعدَّل (الجزاء يضاف)</translation>
    </message>
    <message>
      <source>Adjusted headcount M0</source>
      <translation>معدل الفقر المصحح M0</translation>
    </message>
    <message>
      <source>Adjusted headcount M0 = H x A</source>
      <translation>معدل الفقر المصحح: M0 = H × A</translation>
    </message>
    <message>
      <source>Adjusted headcount M0 by group</source>
      <translation>معدل الفقر المصحح M0 حسب المجموعة</translation>
    </message>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>Against the funnel limits</source>
      <translation>بالنسبة إلى حدود القمع</translation>
    </message>
    <message>
      <source>Against the given weights</source>
      <translation>مقارنة مع الأوزان المعطاة</translation>
    </message>
    <message>
      <source>Against {model}: communes that change rank: {moved}; communes that change class: {classes}.</source>
      <translation>مقارنة مع {model}: الجماعات التي تغيرت رتبتها: {moved}؛ الجماعات التي تغير صنفها: {classes}.</translation>
    </message>
    <message>
      <source>Against: below 0 with its parent or its pillar, so its direction may be wrong.</source>
      <translation>معاكس: ارتباط أقل من 0 مع العقدة الأم أو المحور، فقد يكون اتجاهه خاطئا.</translation>
    </message>
    <message>
      <source>Age band</source>
      <translation>الفئة العمرية</translation>
    </message>
    <message>
      <source>Age field (ages with the limits below, or bands as text)</source>
      <translation>حقل العمر (أعمار مع الحدود أدناه، أو فئات نصية)</translation>
    </message>
    <message>
      <source>Age in years</source>
      <translation>العمر بالسنوات</translation>
    </message>
    <message>
      <source>Age in years after which a figure is old</source>
      <translation>العمر بالسنوات الذي يصبح الرقم بعده قديما</translation>
    </message>
    <message>
      <source>Age in years, or age band</source>
      <translation>السن بالسنوات، أو الفئة العمرية</translation>
    </message>
    <message>
      <source>Agence nationale du soutien social</source>
      <translation>الوكالة الوطنية للدعم الاجتماعي</translation>
    </message>
    <message>
      <source>Aggregation</source>
      <translation>التجميع</translation>
    </message>
    <message>
      <source>Alike (this commune and the other)</source>
      <translation>متشابه (هذه الجماعة والأخرى)</translation>
    </message>
    <message>
      <source>All ages</source>
      <translation>كل الأعمار</translation>
    </message>
    <message>
      <source>All cells that reach a territory</source>
      <translation>كل الخلايا التي تمس وحدة ترابية</translation>
    </message>
    <message>
      <source>All deprived (%)</source>
      <translation>مجموع المحرومين (%)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>All households (census)</source>
      <translation>مجموع الأسر (الإحصاء)</translation>
    </message>
    <message>
      <source>All indicators of this domain; choose several to compare others.</source>
      <translation>كل مؤشرات هذا المجال؛ اختاروا عدة مؤشرات لمقارنة غيرها.</translation>
    </message>
    <message>
      <source>All programmes</source>
      <translation>كل البرامج</translation>
    </message>
    <message>
      <source>All required</source>
      <translation>جميعها مطلوبة</translation>
    </message>
    <message>
      <source>All rows</source>
      <translation>كل الأسطر</translation>
    </message>
    <message>
      <source>All these indicators say the same (every correlation is 1), so CRITIC gives no weights: {columns}.</source>
      <translation>تقول هذه المؤشرات كلها الشيء نفسه (كل ارتباط يساوي 1)، فلا تعطي طريقة CRITIC أي أوزان: {columns}.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>الجميع معا</translation>
    </message>
    <message>
      <source>All units</source>
      <translation>كل الوحدات</translation>
    </message>
    <message>
      <source>All units have the same number ({value}) as {figure}: there is no hot spot to look for. Choose another field.</source>
      <translation>لكل الوحدات العدد نفسه ({value}) في {figure}: لا توجد بؤرة ساخنة للبحث عنها. اختاروا حقلا آخر.</translation>
    </message>
    <message>
      <source>All units within a distance</source>
      <translation>كل الوحدات داخل مسافة</translation>
    </message>
    <message>
      <source>All weights are zero. Give at least three variables a weight above zero.</source>
      <translation>كل الأوزان تساوي صفرا. أعطوا ثلاثة متغيرات على الأقل وزنا أكبر من صفر.</translation>
    </message>
    <message>
      <source>All {count} sample weights are 0.</source>
      <translation>جميع أوزان العينة (عددها: {count}) تساوي 0.</translation>
    </message>
    <message>
      <source>All {count} weights are 0. Give at least one a weight above 0.</source>
      <translation>جميع الأوزان (عددها: {count}) تساوي 0. أعطوا واحدا منها على الأقل قيمة أكبر من 0.</translation>
    </message>
    <message>
      <source>Alone (first order)</source>
      <translation>منفردا (أثر من الدرجة الأولى)</translation>
    </message>
    <message>
      <source>Amount (DH)</source>
      <translation>المبلغ (درهم)</translation>
    </message>
    <message>
      <source>Amount invented (DH)</source>
      <translation>المبلغ المصطنع (درهم)</translation>
    </message>
    <message>
      <source>Amount per beneficiary (DH)</source>
      <translation>المبلغ لكل مستفيد (درهم)</translation>
    </message>
    <message>
      <source>Amount per beneficiary household (DH)</source>
      <translation>المبلغ لكل أسرة مستفيدة (درهم)</translation>
    </message>
    <message>
      <source>Amount per household of the census (DH)</source>
      <translation>المبلغ لكل أسرة من الإحصاء (درهم)</translation>
    </message>
    <message>
      <source>Amount per inhabitant (DH)</source>
      <translation>المبلغ لكل نسمة (درهم)</translation>
    </message>
    <message>
      <source>Amounts</source>
      <translation>المبالغ</translation>
    </message>
    <message>
      <source>An indicator that contributes more than its weight hits the poor more than the others do.</source>
      <translation>المؤشر الذي تفوق مساهمته وزنه يمس الفقراء أكثر مما تمسهم المؤشرات الأخرى.</translation>
    </message>
    <message>
      <source>An outline of the layer «{layer}» cannot be placed on the globe. Check its coordinate reference system.</source>
      <translation>لا يمكن وضع أحد حدود الطبقة «{layer}» على الكرة الأرضية. تحققوا من نظام إحداثياتها المرجعي.</translation>
    </message>
    <message>
      <source>Anonymity of an extract</source>
      <translation>إخفاء الهوية في مستخرج</translation>
    </message>
    <message>
      <source>Another number, to sum and average</source>
      <translation>عدد آخر، للجمع والمتوسط</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>الجواب</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <source>Area (km²)</source>
      <translation>المساحة (كلم²)</translation>
    </message>
    <message>
      <source>Area used for the density (km²)</source>
      <translation>المساحة المستعملة لحساب الكثافة (كلم²)</translation>
    </message>
    <message>
      <source>Arithmetic mean</source>
      <translation>المتوسط الحسابي</translation>
    </message>
    <message>
      <source>As each column shows</source>
      <translation>كما يُظهره كل عمود</translation>
    </message>
    <message>
      <source>As in the model</source>
      <translation>كما في النموذج</translation>
    </message>
    <message>
      <source>As sent</source>
      <translation>كما أُرسل</translation>
    </message>
    <message>
      <source>As they are</source>
      <translation>كما هي</translation>
    </message>
    <message>
      <source>Ask for the file again without repeated rows; counts are too high until then.</source>
      <translation>اطلبوا الملف من جديد بدون أسطر مكررة؛ الأعداد أكبر من الواقع إلى ذلك الحين.</translation>
    </message>
    <message>
      <source>Ask how the counts were made: they may be estimates.</source>
      <translation>اسألوا كيف أُعدت الأعداد: قد تكون تقديرات.</translation>
    </message>
    <message>
      <source>Ask how the counts were made: they may be rounded estimates.</source>
      <translation>اسألوا كيف أُعدت الأعداد: قد تكون تقديرات مدورة.</translation>
    </message>
    <message>
      <source>Ask the source for its decimals, or show this indicator without any.</source>
      <translation>اطلبوا الأرقام العشرية من المصدر، أو اعرضوا هذا المؤشر دونها.</translation>
    </message>
    <message>
      <source>Ask the source for the figures as they were measured: these may be estimates.</source>
      <translation>اطلبوا من المصدر الأرقام كما قيست: قد تكون هذه تقديرات.</translation>
    </message>
    <message>
      <source>Ask the source for the figures of the new period: old ones seem to be sent again.</source>
      <translation>اطلبوا من المصدر أرقام الفترة الجديدة: يبدو أن أرقاما قديمة أُرسلت من جديد.</translation>
    </message>
    <message>
      <source>Ask the source for the missing figures, or do not use the indicator where they lack.</source>
      <translation>اطلبوا من المصدر الأرقام غير المتوفرة، أو لا تستعملوا المؤشر حيث تنقص.</translation>
    </message>
    <message>
      <source>Ask the source which of the three is wrong.</source>
      <translation>اسألوا المصدر أي الثلاثة خاطئ.</translation>
    </message>
    <message>
      <source>Asked for (%)</source>
      <translation>المطلوب (%)</translation>
    </message>
    <message>
      <source>At least {least} variables that differ between communes are needed; left are: {found}. Dropped: {dropped}. Add structure variables.</source>
      <translation>يلزم {least} من المتغيرات المختلفة بين الجماعات على الأقل؛ الباقي: {found}. المستبعد: {dropped}. أضيفوا متغيرات بنيوية.</translation>
    </message>
    <message>
      <source>At most {count} can be compared in pairs.</source>
      <translation>أقصى عدد يمكن مقارنته زوجيا: {count}.</translation>
    </message>
    <message>
      <source>Audit for the statistician: RESTRICTED</source>
      <translation>تدقيق للإحصائي: مقيَّد</translation>
    </message>
    <message>
      <source>Back to the saved model</source>
      <translation>الرجوع إلى النموذج المحفوظ</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>النطاق</translation>
    </message>
    <message>
      <source>Band of weights</source>
      <translation>نطاق الأوزان</translation>
    </message>
    <message>
      <source>Bandwidth in metres (beyond it a point counts no more)</source>
      <translation>نصف القطر بالأمتار (بعده لا تُحتسب النقطة)</translation>
    </message>
    <message>
      <source>Because of (points)</source>
      <translation>بسبب (نقط)</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>Below the 95 % limit</source>
      <translation>تحت حد 95%</translation>
    </message>
    <message>
      <source>Below the 99.8 % limit</source>
      <translation>تحت حد 99.8%</translation>
    </message>
    <message>
      <source>Beneficiaries</source>
      <translation>المستفيدون</translation>
    </message>
    <message>
      <source>Beneficiaries (points)</source>
      <translation>المستفيدون (نقط)</translation>
    </message>
    <message>
      <source>Beneficiaries (points, or a table with unit codes)</source>
      <translation>المستفيدون (نقط، أو جدول فيه رموز الوحدات)</translation>
    </message>
    <message>
      <source>Beneficiaries of direct social aid</source>
      <translation>المستفيدون من الدعم الاجتماعي المباشر</translation>
    </message>
    <message>
      <source>Beneficiaries on a grid</source>
      <translation>المستفيدون على شبكة</translation>
    </message>
    <message>
      <source>Beneficiaries on a grid of {size} m</source>
      <translation>المستفيدون على شبكة من {size} م</translation>
    </message>
    <message>
      <source>Beneficiaries per 1,000 inhabitants</source>
      <translation>المستفيدون لكل 1000 نسمة</translation>
    </message>
    <message>
      <source>Beneficiaries to a published density map</source>
      <translation>من المستفيدين إلى خريطة كثافة قابلة للنشر</translation>
    </message>
    <message>
      <source>Beneficiary children</source>
      <translation>الأطفال المستفيدون</translation>
    </message>
    <message>
      <source>Beneficiary counts given by the office, computed on {date}</source>
      <translation>أعداد المستفيدين التي قدمها المكتب، حُسبت بتاريخ {date}</translation>
    </message>
    <message>
      <source>Beneficiary density</source>
      <translation>كثافة المستفيدين</translation>
    </message>
    <message>
      <source>Beneficiary density by territory</source>
      <translation>كثافة المستفيدين حسب المجال الترابي</translation>
    </message>
    <message>
      <source>Beneficiary density…</source>
      <translation>كثافة المستفيدين…</translation>
    </message>
    <message>
      <source>Beneficiary households</source>
      <translation>الأسر المستفيدة</translation>
    </message>
    <message>
      <source>Beneficiary households (count)</source>
      <translation>الأسر المستفيدة (العدد)</translation>
    </message>
    <message>
      <source>Beneficiary households (largest disc: {count})</source>
      <translation>الأسر المستفيدة (أكبر قرص: {count})</translation>
    </message>
    <message>
      <source>Beneficiary households counted</source>
      <translation>الأسر المستفيدة المحتسبة</translation>
    </message>
    <message>
      <source>Beneficiary households in all</source>
      <translation>مجموع الأسر المستفيدة</translation>
    </message>
    <message>
      <source>Beneficiary households in the cells shown</source>
      <translation>الأسر المستفيدة في الخلايا المعروضة</translation>
    </message>
    <message>
      <source>Beneficiary households of each commune per 100 households, latest counts.</source>
      <translation>الأسر المستفيدة في كل جماعة لكل 100 أسرة، أحدث الأعداد.</translation>
    </message>
    <message>
      <source>Beneficiary households of each commune per km² of its area, latest counts.</source>
      <translation>الأسر المستفيدة في كل جماعة لكل كلم² من مساحتها، أحدث الأعداد.</translation>
    </message>
    <message>
      <source>Beneficiary households of each commune, latest counts, as discs.</source>
      <translation>الأسر المستفيدة في كل جماعة، أحدث الأعداد، بأقراص.</translation>
    </message>
    <message>
      <source>Beneficiary households per 100 households</source>
      <translation>الأسر المستفيدة لكل 100 أسرة</translation>
    </message>
    <message>
      <source>Beneficiary households per 100 households, by commune</source>
      <translation>الأسر المستفيدة لكل 100 أسرة، حسب الجماعة</translation>
    </message>
    <message>
      <source>Beneficiary households per 100 households, every period of the latest counts.</source>
      <translation>الأسر المستفيدة لكل 100 أسرة، كل فترات أحدث الأعداد.</translation>
    </message>
    <message>
      <source>Beneficiary households per km²</source>
      <translation>الأسر المستفيدة في كل كلم²</translation>
    </message>
    <message>
      <source>Beneficiary households per km², by commune</source>
      <translation>الأسر المستفيدة لكل كلم² حسب الجماعة</translation>
    </message>
    <message>
      <source>Beneficiary households per populated km²</source>
      <translation>الأسر المستفيدة في كل كلم² مأهول</translation>
    </message>
    <message>
      <source>Beneficiary households placed</source>
      <translation>الأسر المستفيدة الموضوعة</translation>
    </message>
    <message>
      <source>Beneficiary people</source>
      <translation>الأشخاص المستفيدون</translation>
    </message>
    <message>
      <source>Benefit of the doubt</source>
      <translation>منفعة الشك</translation>
    </message>
    <message>
      <source>Benefit of the doubt too (slow)</source>
      <translation>مع منفعة الشك أيضا (بطيء)</translation>
    </message>
    <message>
      <source>Benefit of the doubt: each unit has its own best weights; the mean share of each is shown.</source>
      <translation>منفعة الشك: لكل وحدة أفضل أوزانها؛ والمعروض هو متوسط الحصة لكل مؤشر.</translation>
    </message>
    <message>
      <source>Beside it: {labels}</source>
      <translation>بجانبه: {labels}</translation>
    </message>
    <message>
      <source>Beyond an axis, drawn at its end: {units}.</source>
      <translation>خارج أحد المحاور، رُسمت عند طرفه: {units}.</translation>
    </message>
    <message>
      <source>Beyond the axis, drawn at its end: {units}.</source>
      <translation>خارج المحور، رُسمت عند طرفه: {units}.</translation>
    </message>
    <message>
      <source>Bivariate local Moran</source>
      <translation>Moran المحلي الثنائي</translation>
    </message>
    <message>
      <source>Borda points</source>
      <translation>نقط بوردا (Borda)</translation>
    </message>
    <message>
      <source>Borders this many metres apart still touch</source>
      <translation>الحدود المتباعدة بهذا العدد من الأمتار تُعتبر متلامسة</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>الوسطان معا</translation>
    </message>
    <message>
      <source>Both a score model («{model}») and fields of the layer were given. Choose one: clear the model, or clear the fields.</source>
      <translation>أُعطي نموذج مؤشر («{model}») وحقول من الطبقة معا. اختاروا أحدهما: أفرغوا النموذج، أو أفرغوا الحقول.</translation>
    </message>
    <message>
      <source>Both milieus</source>
      <translation>الوسطان معا</translation>
    </message>
    <message>
      <source>Both sexes</source>
      <translation>الجنسان معًا</translation>
    </message>
    <message>
      <source>Bounds are given for «{column}», which is no indicator of the table.</source>
      <translation>أُعطيت حدود لـ «{column}»، وهو ليس مؤشرا من الجدول.</translation>
    </message>
    <message>
      <source>Break of the coverage</source>
      <translation>عتبة التغطية</translation>
    </message>
    <message>
      <source>Break of the need</source>
      <translation>عتبة الحاجة</translation>
    </message>
    <message>
      <source>Breaks</source>
      <translation>العتبات</translation>
    </message>
    <message>
      <source>Bridge table of the office (from, to, share)</source>
      <translation>جدول التقابل الخاص بالمكتب (from وto وshare)</translation>
    </message>
    <message>
      <source>Bring {unit} to the fore</source>
      <translation>إبراز {unit}</translation>
    </message>
    <message>
      <source>Budget allocation</source>
      <translation>توزيع الميزانية</translation>
    </message>
    <message>
      <source>Budget allocation (100 points a person)</source>
      <translation>توزيع الميزانية (100 نقطة لكل شخص)</translation>
    </message>
    <message>
      <source>By</source>
      <translation>بواسطة</translation>
    </message>
    <message>
      <source>By indicator</source>
      <translation>حسب المؤشر</translation>
    </message>
    <message>
      <source>By the codes</source>
      <translation>بالرموز</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>إ&amp;غلاق</translation>
    </message>
    <message>
      <source>C&amp;opy table</source>
      <translation>نسخ الجد&amp;ول</translation>
    </message>
    <message>
      <source>CRITIC</source>
      <translation>CRITIC</translation>
    </message>
    <message>
      <source>CRS «{crs}» is not in metres: a grid needs a projected system in metres, equal-area if possible.</source>
      <translation>النظام «{crs}» ليس بالأمتار: تتطلب الشبكة نظاما مسقطا بالأمتار، متساوي المساحات إن أمكن.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>تم الإلغاء: لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>المرشحات</translation>
    </message>
    <message>
      <source>Cap a&amp;t the ends</source>
      <translation>التو&amp;قف عند الطرفين</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>الطاقة الاستيعابية</translation>
    </message>
    <message>
      <source>Card (F1)</source>
      <translation>البطاقة (F1)</translation>
    </message>
    <message>
      <source>Card of the indicator</source>
      <translation>بطاقة المؤشر</translation>
    </message>
    <message>
      <source>Card of the indicator: definition, source, licence</source>
      <translation>بطاقة المؤشر: التعريف والمصدر والترخيص</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>البطاقات</translation>
    </message>
    <message>
      <source>Cards by domain</source>
      <translation>البطاقات حسب المجال</translation>
    </message>
    <message>
      <source>Cards replaced</source>
      <translation>بطاقات مستبدلة</translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>أصناف</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>الخلية</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>الخلايا</translation>
    </message>
    <message>
      <source>Cells filled</source>
      <translation>الخانات المملوءة</translation>
    </message>
    <message>
      <source>Cells filled because the question was not asked</source>
      <translation>الخانات المملوءة لأن السؤال غير مطروح</translation>
    </message>
    <message>
      <source>Cells hidden</source>
      <translation>الخلايا المخفية</translation>
    </message>
    <message>
      <source>Cells hidden because they are small</source>
      <translation>الخلايا المخفية لصغرها</translation>
    </message>
    <message>
      <source>Cells hidden to cover them</source>
      <translation>الخلايا المخفية لتغطيتها</translation>
    </message>
    <message>
      <source>Cells of the table</source>
      <translation>خلايا الجدول</translation>
    </message>
    <message>
      <source>Cells refused</source>
      <translation>الخانات المرفوضة</translation>
    </message>
    <message>
      <source>Cells refused ({count})</source>
      <translation>الخانات المرفوضة ({count})</translation>
    </message>
    <message>
      <source>Cells refused: {cells}. Rows that wait: {waiting}; they are kept with the import and give no figure.</source>
      <translation>الخانات المرفوضة: {cells}. الأسطر المنتظرة: {waiting}؛ تُحفظ مع الاستيراد ولا تعطي أي رقم.</translation>
    </message>
    <message>
      <source>Cells that hold no number and give no value: {count} ({places}).</source>
      <translation>خانات لا تحوي عددا ولا تعطي أي قيمة: {count} ({places}).</translation>
    </message>
    <message>
      <source>Cells where a mark stands in the place of a figure: {count}, of which hidden: {hidden} ({marks}). A hidden figure is no missing one and no zero: nothing is put in its place.</source>
      <translation>خلايا تقوم فيها علامة مقام رقم: {count}، منها محجوبة: {hidden} ({marks}). الرقم المحجوب ليس رقما ناقصا ولا صفرا: لا يوضع شيء مكانه.</translation>
    </message>
    <message>
      <source>Cells without figure</source>
      <translation>خلايا بدون رقم</translation>
    </message>
    <message>
      <source>Censuses of {periods}; score computed on {score}; page made on {made}.</source>
      <translation>إحصاءات {periods}؛ حُسب المؤشر بتاريخ {score}؛ أُعدت الصفحة بتاريخ {made}.</translation>
    </message>
    <message>
      <source>Centre: the lowest need; rim: the highest (percentiles). Thicker ring: the median.</source>
      <translation>المركز: أقل حاجة؛ الحافة: أكبرها (الرتب المئينية). الحلقة الأسمك: الوسيط.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>التغير</translation>
    </message>
    <message>
      <source>Change from the first period to the last; the lines share one scale</source>
      <translation>التغير من الفترة الأولى إلى الأخيرة؛ الخطوط على سلّم واحد</translation>
    </message>
    <message>
      <source>Change from {model}</source>
      <translation>التغير منذ {model}</translation>
    </message>
    <message>
      <source>Change in %: {label}</source>
      <translation>التغير بالنسبة المئوية: {label}</translation>
    </message>
    <message>
      <source>Change in points: {label}</source>
      <translation>التغير بالنقط: {label}</translation>
    </message>
    <message>
      <source>Change no indicator explains</source>
      <translation>تغيّر لا يفسره أي مؤشر فرعي</translation>
    </message>
    <message>
      <source>Change of rank and score</source>
      <translation>تغيّر الرتبة والمؤشر</translation>
    </message>
    <message>
      <source>Change of rank: {before} to {after}</source>
      <translation>تغيّر الرتبة: من «{before}» إلى «{after}»</translation>
    </message>
    <message>
      <source>Change of the score</source>
      <translation>تغيّر المؤشر</translation>
    </message>
    <message>
      <source>Change of the score = sum of its parts by indicator, and of a rest where scores are not sums. The parts shown are those that differ most from the other units in the direction the rank moved.</source>
      <translation>تغيّر المؤشر = مجموع أجزائه حسب المؤشرات الفرعية، مع باقٍ حين لا يكون المؤشر مجموعا. الأجزاء المعروضة هي الأكثر ابتعادا عن باقي الوحدات في اتجاه حركة الرتبة.</translation>
    </message>
    <message>
      <source>Change of the weights (%), or concentration of the Dirichlet law</source>
      <translation>تغيير الأوزان (%)، أو تركيز قانون ديريشلي</translation>
    </message>
    <message>
      <source>Change since 2014</source>
      <translation>التغير منذ 2014</translation>
    </message>
    <message>
      <source>Change unknown: {units}.</source>
      <translation>تغير مجهول: {units}.</translation>
    </message>
    <message>
      <source>Change: {label}</source>
      <translation>التغيّر: {label}</translation>
    </message>
    <message>
      <source>Changed, not saved: an exploration. The official score is that of the saved model.</source>
      <translation>نموذج معدّل غير محفوظ: هذا استكشاف. المؤشر الرسمي هو مؤشر النموذج المحفوظ.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>Changes: {changes}. Conflicts: {conflicts}, of which open: {open}. Not merged: {refused}.</source>
      <translation>التغييرات: {changes}. التعارضات: {conflicts}، منها المفتوحة: {open}. غير المدمجة: {refused}.</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>الرسم البياني</translation>
    </message>
    <message>
      <source>Chart added to the layout «{layout}»; Undo there takes it away.</source>
      <translation>أُضيف الرسم البياني إلى التخطيط «{layout}»؛ يزيله التراجع هناك.</translation>
    </message>
    <message>
      <source>Chart as PDF…</source>
      <translation>الرسم البياني بصيغة PDF…</translation>
    </message>
    <message>
      <source>Chart as PNG picture…</source>
      <translation>الرسم البياني صورة بصيغة PNG…</translation>
    </message>
    <message>
      <source>Chart as SVG drawing…</source>
      <translation>الرسم البياني رسما بصيغة SVG…</translation>
    </message>
    <message>
      <source>Chart as a picture</source>
      <translation>الرسم البياني صورةً</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>الفحص</translation>
    </message>
    <message>
      <source>Check numerator and denominator; do not publish it.</source>
      <translation>تحققوا من البسط والمقام؛ ولا تنشروها.</translation>
    </message>
    <message>
      <source>Check the code against the list of units; it may be of an older division.</source>
      <translation>تحققوا من الرمز في لائحة الوحدات؛ قد يكون من تقسيم أقدم.</translation>
    </message>
    <message>
      <source>Check the coordinates: exchanged, or of another reference system?</source>
      <translation>تحققوا من الإحداثيات: هل هي معكوسة، أو من نظام مرجعي آخر؟</translation>
    </message>
    <message>
      <source>Check the direction; if it is right, say why it is kept.</source>
      <translation>تحققوا من الاتجاه؛ وإن كان صحيحا فبيّنوا سبب الاحتفاظ به.</translation>
    </message>
    <message>
      <source>Check the entry first; if right, explain it where it is published.</source>
      <translation>تحققوا أولا من الإدخال؛ وإن صح فاشرحوه حيث يُنشر.</translation>
    </message>
    <message>
      <source>Check the entry; a town among rural communes may well be right.</source>
      <translation>تحققوا من الإدخال؛ قد يصح ذلك في مدينة بين جماعات قروية.</translation>
    </message>
    <message>
      <source>Check the entry; its neighbours are like it, so it may well be right.</source>
      <translation>تحققوا من الإدخال؛ جاراتها تشبهها فقد يكون صحيحا.</translation>
    </message>
    <message>
      <source>Check the figure of the parent; differences of two rates may do so rightly.</source>
      <translation>تحققوا من رقم الوحدة الأعلى؛ وقد يصح ذلك في الفرق بين معدلين.</translation>
    </message>
    <message>
      <source>Check the place first, then the unit it was given to.</source>
      <translation>تحققوا أولا من المكان، ثم من الوحدة المسندة إليه.</translation>
    </message>
    <message>
      <source>Check the sign and the entry at the source.</source>
      <translation>تحققوا من الإشارة ومن الإدخال عند المصدر.</translation>
    </message>
    <message>
      <source>Check whether definition, boundaries or entry changed between the periods.</source>
      <translation>تحققوا هل تغير التعريف أو الحدود أو الإدخال بين الفترتين.</translation>
    </message>
    <message>
      <source>Check whether one facility was entered twice.</source>
      <translation>تحققوا هل أُدخل مرفق واحد مرتين.</translation>
    </message>
    <message>
      <source>Checks of a need score</source>
      <translation>فحوص مؤشر الحاجة</translation>
    </message>
    <message>
      <source>Checks of «{title}»</source>
      <translation>فحوص «{title}»</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>الأبناء</translation>
    </message>
    <message>
      <source>Children invented</source>
      <translation>الأطفال المصطنعون</translation>
    </message>
    <message>
      <source>Children of «{path}» with weight 0 stay out of the comparison: {columns}.</source>
      <translation>أبناء «{path}» ذوو الوزن 0 يبقون خارج المقارنة: {columns}.</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>الاختيار</translation>
    </message>
    <message>
      <source>Choices of the study</source>
      <translation>اختيارات الدراسة</translation>
    </message>
    <message>
      <source>Choose a commune: click it on the map (button «Pick on the map») or in the ranking.</source>
      <translation>اختاروا جماعة: انقروا عليها في الخريطة (الزر «اختيار على الخريطة») أو في الترتيب.</translation>
    </message>
    <message>
      <source>Choose a commune: on the map (button below), or in the table.</source>
      <translation>اختاروا جماعة: على الخريطة (الزر أدناه)، أو في الجدول.</translation>
    </message>
    <message>
      <source>Choose a commune: type its name, pick it on the map, or add the communes selected on the map.</source>
      <translation>اختاروا جماعة: اكتبوا اسمها، أو اختاروها على الخريطة، أو أضيفوا الجماعات المحددة على الخريطة.</translation>
    </message>
    <message>
      <source>Choose a territorial workspace</source>
      <translation>اختيار فضاء عمل ترابي</translation>
    </message>
    <message>
      <source>Choose a treatment of extreme values in the model.</source>
      <translation>اختاروا في النموذج معالجة للقيم القصوى.</translation>
    </message>
    <message>
      <source>Choose a workspace.</source>
      <translation>اختاروا فضاء عمل.</translation>
    </message>
    <message>
      <source>Choose among the structure variables: {known}.</source>
      <translation>اختاروا من المتغيرات البنيوية: {known}.</translation>
    </message>
    <message>
      <source>Choose at least one file to write: page, table or report.</source>
      <translation>اختاروا ملفا واحدا على الأقل للكتابة: صفحة أو جدول أو تقرير.</translation>
    </message>
    <message>
      <source>Choose either a file or an open layer to import: one of the two, not both.</source>
      <translation>اختاروا للاستيراد إما ملفا وإما طبقة مفتوحة: أحدهما، لا كليهما.</translation>
    </message>
    <message>
      <source>Choose rows above, then say what they are. What is said is kept in the rule for the next months.</source>
      <translation>اختر صفوفا أعلاه ثم حدد ما هي. يُحفظ ما يُحدَّد في القاعدة للأشهر القادمة.</translation>
    </message>
    <message>
      <source>Choose the households</source>
      <translation>اختيار الأسر</translation>
    </message>
    <message>
      <source>Choose the indicator of this column, or leave it out.</source>
      <translation>اختاروا مؤشر هذا العمود، أو استبعدوه.</translation>
    </message>
    <message>
      <source>Choose units before saving a comparison.</source>
      <translation>اختاروا وحدات قبل حفظ مقارنة.</translation>
    </message>
    <message>
      <source>Choose units before saving them as a list.</source>
      <translation>اختاروا وحدات قبل حفظها في لائحة.</translation>
    </message>
    <message>
      <source>Choose units to compare.</source>
      <translation>اختاروا وحدات للمقارنة.</translation>
    </message>
    <message>
      <source>Choose units to see how they changed.</source>
      <translation>اختاروا وحدات لرؤية كيف تغيرت.</translation>
    </message>
    <message>
      <source>Choose units to see their profile.</source>
      <translation>اختاروا وحدات لرؤية مظهرها.</translation>
    </message>
    <message>
      <source>Choose units to see where they stand among the {units}.</source>
      <translation>اختاروا وحدات لرؤية موقعها بين {units}.</translation>
    </message>
    <message>
      <source>Choose units to see where they stand for each indicator.</source>
      <translation>اختاروا وحدات لرؤية موقعها في كل مؤشر.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Choropleth</source>
      <translation>خريطة تدرجية</translation>
    </message>
    <message>
      <source>Chosen units</source>
      <translation>الوحدات المختارة</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>الصنف</translation>
    </message>
    <message>
      <source>Class (1 = least need)</source>
      <translation>الفئة (1 = أقل حاجة)</translation>
    </message>
    <message>
      <source>Class limits from all periods together, so that colours can be compared in time</source>
      <translation>حدود الأصناف من كل الفترات مجتمعة، حتى تُقارن الألوان عبر الزمن</translation>
    </message>
    <message>
      <source>Class of hot spot</source>
      <translation>صنف البؤرة الساخنة</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>الأصناف</translation>
    </message>
    <message>
      <source>Classes are the same in {previous} and {period}; the time slider goes from one to the other.</source>
      <translation>الأصناف واحدة في {previous} و{period}؛ شريط الزمن ينتقل من إحداهما إلى الأخرى.</translation>
    </message>
    <message>
      <source>Classes below k, by size</source>
      <translation>الأصناف دون k، حسب الحجم</translation>
    </message>
    <message>
      <source>Classes follow the p corrected for the number of units (false discovery rate, Benjamini and Hochberg).</source>
      <translation>تتبع الأصناف قيمة p المصححة حسب عدد الوحدات (معدل الاكتشافات الخاطئة، Benjamini و Hochberg).</translation>
    </message>
    <message>
      <source>Classes follow the p of each unit, NOT corrected for the number of units: expect false hot spots.</source>
      <translation>تتبع الأصناف قيمة p لكل وحدة، غير مصححة حسب عدد الوحدات: توقعوا بؤرا ساخنة خاطئة.</translation>
    </message>
    <message>
      <source>Click a commune on the map to see its periods; click again to stop.</source>
      <translation>انقروا جماعة على الخريطة لرؤية فتراتها؛ انقروا من جديد للتوقف.</translation>
    </message>
    <message>
      <source>Click a commune on the map to see why it is ranked there; click again to stop.</source>
      <translation>انقروا على جماعة في الخريطة لمعرفة سبب رتبتها؛ وانقروا هنا مرة ثانية للتوقف.</translation>
    </message>
    <message>
      <source>Click units on the map to add them, or draw a rectangle; press again to stop.</source>
      <translation>انقروا وحدات على الخريطة لإضافتها، أو ارسموا مستطيلا؛ اضغطوا من جديد للتوقف.</translation>
    </message>
    <message>
      <source>Co&amp;mparisons</source>
      <translation>ال&amp;مقارنات</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>Code given</source>
      <translation>الرمز المعطى</translation>
    </message>
    <message>
      <source>Code of one unit whose figures are all told (empty: an overview)</source>
      <translation>رمز وحدة واحدة تُذكر كل أرقامها (فارغ: نظرة عامة)</translation>
    </message>
    <message>
      <source>Code of the unit</source>
      <translation>رمز الوحدة</translation>
    </message>
    <message>
      <source>Code of the unit above (empty: read from the HCP codes)</source>
      <translation>رمز الوحدة الأعلى (فارغ: يُقرأ من رموز المندوبية السامية للتخطيط)</translation>
    </message>
    <message>
      <source>Code of what the unit is compared with</source>
      <translation>رمز ما تُقارن به الوحدة</translation>
    </message>
    <message>
      <source>Code or name of the commune</source>
      <translation>رمز الجماعة أو اسمها</translation>
    </message>
    <message>
      <source>Code repeated</source>
      <translation>رمز مكرر</translation>
    </message>
    <message>
      <source>Code unknown to the reference</source>
      <translation>رمز مجهول في المرجع</translation>
    </message>
    <message>
      <source>Codes given more than once: {codes} ({count} in all). Keep one of each.</source>
      <translation>رموز معطاة أكثر من مرة: {codes} (المجموع: {count}). احتفظوا بواحد من كل منها.</translation>
    </message>
    <message>
      <source>Codes lost their leading zeros in: {columns}. They are repaired only where one unit alone can be meant.</source>
      <translation>فقدت رموز أصفارها الأولى في: {columns}. لا تُصلح إلا حيث لا يمكن أن تُقصد إلا وحدة واحدة.</translation>
    </message>
    <message>
      <source>Codes of douars that stand in two rows: {count} ({codes}). A douar counted twice would weigh twice. Remove the rows given twice and import again.</source>
      <translation>رموز دواوير موجودة في سطرين: {count} ({codes}). الدوار المحتسب مرتين يزن مرتين. احذفوا الأسطر المعطاة مرتين وأعيدوا الاستيراد.</translation>
    </message>
    <message>
      <source>Codes of the region or provinces to cut, such as 06 or 06.141; 06.151</source>
      <translation>رموز الجهة أو الأقاليم المراد اقتطاعها، مثل 06 أو 06.141; 06.151</translation>
    </message>
    <message>
      <source>Codes that belong neither to the old nor to the new division: {codes} ({count} in all). Match them first.</source>
      <translation>رموز لا تنتمي إلى التقسيم القديم ولا إلى الجديد: {codes} (المجموع: {count}). طابقوها أولا.</translation>
    </message>
    <message>
      <source>Cold spot, 90 %</source>
      <translation>بؤرة باردة، 90%</translation>
    </message>
    <message>
      <source>Cold spot, 95 %</source>
      <translation>بؤرة باردة، 95%</translation>
    </message>
    <message>
      <source>Cold spot, 99 %</source>
      <translation>بؤرة باردة، 99%</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>العمود</translation>
    </message>
    <message>
      <source>Column of &amp;codes</source>
      <translation>عمو&amp;د الرموز</translation>
    </message>
    <message>
      <source>Column of &amp;names</source>
      <translation>عمود ال&amp;أسماء</translation>
    </message>
    <message>
      <source>Column of codes</source>
      <translation>عمود الرموز</translation>
    </message>
    <message>
      <source>Column of names</source>
      <translation>عمود الأسماء</translation>
    </message>
    <message>
      <source>Column of the unit above</source>
      <translation>عمود الوحدة الأعلى</translation>
    </message>
    <message>
      <source>Columns and their indicators, such as Taux=unemployment; Eau=no_running_water (empty: recognised)</source>
      <translation>الأعمدة ومؤشراتها، مثل Taux=unemployment; Eau=no_running_water (فارغ: يُتعرف عليها)</translation>
    </message>
    <message>
      <source>Columns of figures and their indicators</source>
      <translation>أعمدة الأرقام ومؤشراتها</translation>
    </message>
    <message>
      <source>Columns of figures that are no indicator of this import and were not taken: {count} ({columns}).</source>
      <translation>أعمدة أرقام ليست من مؤشرات هذا الاستيراد ولم تؤخذ: {count} ({columns}).</translation>
    </message>
    <message>
      <source>Columns of pixels</source>
      <translation>أعمدة الخلايا</translation>
    </message>
    <message>
      <source>Columns taken</source>
      <translation>الأعمدة المأخوذة</translation>
    </message>
    <message>
      <source>Columns that name people</source>
      <translation>أعمدة تسمي أشخاصا</translation>
    </message>
    <message>
      <source>Columns that name people were left out and stored nowhere: {fields}. Reason given: {reason}.</source>
      <translation>الأعمدة التي تسمي أشخاصا استُبعدت ولم تُخزن في أي مكان: {fields}. السبب المعطى: {reason}.</translation>
    </message>
    <message>
      <source>Columns that name people, never read</source>
      <translation>أعمدة تسمي أشخاصا، لا تُقرأ أبدا</translation>
    </message>
    <message>
      <source>Columns that say on how many figures rest, such as unemployment=Population active</source>
      <translation>أعمدة تبين عدد الحالات التي تستند إليها الأرقام، مثل chomage=Population active</translation>
    </message>
    <message>
      <source>Columns that speak of the same matter but of another figure (a rank, a change, a group of people), not read: {count} ({columns}).</source>
      <translation>أعمدة تتحدث عن الموضوع نفسه لكن عن رقم آخر (رتبة أو تطور أو فئة من الأشخاص)، لم تُقرأ: {count} ({columns}).</translation>
    </message>
    <message>
      <source>Columns whose figures are multiplied, such as Taux=100 where 0.3 stands for 30 %</source>
      <translation>أعمدة تُضرب أرقامها، مثل Taux=100 إذا كان 0.3 يعني 30 %</translation>
    </message>
    <message>
      <source>Comm&amp;une</source>
      <translation>ال&amp;جماعة</translation>
    </message>
    <message>
      <source>Comma (1,5)</source>
      <translation>فاصلة (1,5)</translation>
    </message>
    <message>
      <source>Common border (rook)</source>
      <translation>حد مشترك (القلعة)</translation>
    </message>
    <message>
      <source>Common border or point (queen)</source>
      <translation>حد أو نقطة مشتركة (الملكة)</translation>
    </message>
    <message>
      <source>Commune</source>
      <translation>الجماعة</translation>
    </message>
    <message>
      <source>Commune code (a table without points)</source>
      <translation>رمز الجماعة (جدول بدون نقط)</translation>
    </message>
    <message>
      <source>Communes</source>
      <translation>الجماعات</translation>
    </message>
    <message>
      <source>Communes (HCP codes or names, separated by commas)</source>
      <translation>جماعات (رموز المندوبية السامية للتخطيط أو أسماء، تفصلها فواصل)</translation>
    </message>
    <message>
      <source>Communes and their values</source>
      <translation>الجماعات وقيمها</translation>
    </message>
    <message>
      <source>Communes compared</source>
      <translation>الجماعات المقارَنة</translation>
    </message>
    <message>
      <source>Communes in the highest class (above {limit}): {count}. Most are in: {regions}.</source>
      <translation>جماعات الصنف الأعلى (فوق {limit}): {count}. توجد أغلبها في: {regions}.</translation>
    </message>
    <message>
      <source>Communes of Morocco, HCP codes, with milieu, population and households.</source>
      <translation>جماعات المغرب برموز المندوبية السامية للتخطيط، مع الوسط والسكان والأسر.</translation>
    </message>
    <message>
      <source>Communes of which less than {share:g} % of the households are covered: {count} ({codes}). Their means speak of the larger douars alone.</source>
      <translation>جماعات تقل فيها الأسر المشمولة عن {share:g}%: {count} ({codes}). متوسطاتها لا تعبر إلا عن أكبر الدواوير.</translation>
    </message>
    <message>
      <source>Communes printed</source>
      <translation>الجماعات المطبوعة</translation>
    </message>
    <message>
      <source>Communes with a value (%)</source>
      <translation>الجماعات التي لها قيمة (%)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>Compare &amp;with:</source>
      <translation>المقا&amp;رنة مع:</translation>
    </message>
    <message>
      <source>Compare comm&amp;unes</source>
      <translation>م&amp;قارنة الجماعات</translation>
    </message>
    <message>
      <source>Compare communes</source>
      <translation>مقارنة الجماعات</translation>
    </message>
    <message>
      <source>Compare in pairs what {name} is made of</source>
      <translation>مقارنة زوجية لمكونات: {name}</translation>
    </message>
    <message>
      <source>Compare in pairs: {name}</source>
      <translation>مقارنة زوجية: {name}</translation>
    </message>
    <message>
      <source>Compare the others with {unit}</source>
      <translation>مقارنة الأخرى مع {unit}</translation>
    </message>
    <message>
      <source>Compare two need scores</source>
      <translation>مقارنة مؤشرين للحاجة</translation>
    </message>
    <message>
      <source>Compare weights</source>
      <translation>مقارنة الأوزان</translation>
    </message>
    <message>
      <source>Compare with another model…</source>
      <translation>المقارنة مع نموذج آخر…</translation>
    </message>
    <message>
      <source>Compare with the saved model again</source>
      <translation>المقارنة من جديد مع النموذج المحفوظ</translation>
    </message>
    <message>
      <source>Compare with this period (empty: the one before)</source>
      <translation>المقارنة مع هذه الفترة (فارغ: السابقة)</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>المقارنة مع</translation>
    </message>
    <message>
      <source>Comparing with the workspace</source>
      <translation>المقارنة مع فضاء العمل</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>Comparison not saved</source>
      <translation>لم تُحفظ المقارنة</translation>
    </message>
    <message>
      <source>Comparison of communes</source>
      <translation>مقارنة جماعات</translation>
    </message>
    <message>
      <source>Comparison report</source>
      <translation>تقرير المقارنة</translation>
    </message>
    <message>
      <source>Comparison table</source>
      <translation>جدول المقارنة</translation>
    </message>
    <message>
      <source>Comparison «{name}» deleted; what it showed is still on screen.</source>
      <translation>حُذفت المقارنة «{name}»؛ ما كانت تعرضه لا يزال على الشاشة.</translation>
    </message>
    <message>
      <source>Comparison «{name}» opened.</source>
      <translation>فُتحت المقارنة «{name}».</translation>
    </message>
    <message>
      <source>Comparison «{name}» saved in {workspace}.</source>
      <translation>حُفظت المقارنة «{name}» في {workspace}.</translation>
    </message>
    <message>
      <source>Comparison: {name}</source>
      <translation>المقارنة: {name}</translation>
    </message>
    <message>
      <source>Complete units</source>
      <translation>الوحدات الكاملة</translation>
    </message>
    <message>
      <source>Computed (UTC)</source>
      <translation>تاريخ الحساب (UTC)</translation>
    </message>
    <message>
      <source>Computed on</source>
      <translation>تاريخ الحساب</translation>
    </message>
    <message>
      <source>Computed on {date} (UTC)</source>
      <translation>تاريخ الحساب: {date} (UTC)</translation>
    </message>
    <message>
      <source>Computing the rank interval</source>
      <translation>حساب مجال الرتب</translation>
    </message>
    <message>
      <source>Confirm the {count} names that are exactly one unit's of its &amp;province</source>
      <translation>تأكيد الأسماء المطابقة تماما لاسم وحدة واحدة من إ&amp;قليمها (عددها {count})</translation>
    </message>
    <message>
      <source>Conflict</source>
      <translation>التعارض</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>التعارضات</translation>
    </message>
    <message>
      <source>Conflicts to decide</source>
      <translation>تعارضات تنتظر قرارا</translation>
    </message>
    <message>
      <source>Consistency of the judgements</source>
      <translation>اتساق الأحكام</translation>
    </message>
    <message>
      <source>Consistency ratio</source>
      <translation>نسبة الاتساق</translation>
    </message>
    <message>
      <source>Consistency ratio {ratio}, above {limit}: the judgements contradict each other, most of all {triple}. Look first at {first} against {second}: {given} given, {would_be} would agree with the others.</source>
      <translation>نسبة الاتساق {ratio}، فوق {limit}: الأحكام متناقضة، وأشدها {triple}. انظروا أولا إلى {first} مقابل {second}: القيمة المعطاة {given}، والقيمة المنسجمة مع الأخرى {would_be}.</translation>
    </message>
    <message>
      <source>Consistency ratio {ratio}: the judgements agree well enough.</source>
      <translation>نسبة الاتساق: {ratio}. الأحكام متوافقة بما يكفي.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Contribution of each indicator by group (%)</source>
      <translation>مساهمة كل مؤشر حسب المجموعة (%)</translation>
    </message>
    <message>
      <source>Contribution to M0 (%)</source>
      <translation>المساهمة في M0 (%)</translation>
    </message>
    <message>
      <source>Contribution: {label}</source>
      <translation>المساهمة: {label}</translation>
    </message>
    <message>
      <source>Contributions to poverty</source>
      <translation>المساهمات في الفقر</translation>
    </message>
    <message>
      <source>Contributions to the score</source>
      <translation>المساهمات في المؤشر</translation>
    </message>
    <message>
      <source>Coordinate reference system used</source>
      <translation>نظام الإحداثيات المستعمل</translation>
    </message>
    <message>
      <source>Cop&amp;y</source>
      <translation>&amp;نسخ</translation>
    </message>
    <message>
      <source>Copeland (duels)</source>
      <translation>كوبلاند (Copeland، مقابلات ثنائية)</translation>
    </message>
    <message>
      <source>Copy the chart or its figures</source>
      <translation>نسخ الرسم البياني أو أرقامه</translation>
    </message>
    <message>
      <source>Copy the table, or the chart on screen as a picture</source>
      <translation>نسخ الجدول، أو الرسم المعروض صورةً</translation>
    </message>
    <message>
      <source>Copy the table, to paste into a spreadsheet</source>
      <translation>نسخ الجدول للصقه في ورقة حسابية</translation>
    </message>
    <message>
      <source>Correct it at the source; do not publish it.</source>
      <translation>صححوها عند المصدر؛ ولا تنشروها.</translation>
    </message>
    <message>
      <source>Correction for the number of units</source>
      <translation>التصحيح حسب عدد الوحدات</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>الارتباط</translation>
    </message>
    <message>
      <source>Correlations between indicators</source>
      <translation>الارتباطات بين المؤشرات</translation>
    </message>
    <message>
      <source>Cou&amp;nt…</source>
      <translation>&amp;عدّ…</translation>
    </message>
    <message>
      <source>Could be</source>
      <translation>قد تكون</translation>
    </message>
    <message>
      <source>Count again with the same choices, hide what must be hidden, and record the run</source>
      <translation>إعادة العد بالاختيارات نفسها، وإخفاء ما يجب إخفاؤه، وتسجيل التنفيذ</translation>
    </message>
    <message>
      <source>Count households</source>
      <translation>عدّ الأسر</translation>
    </message>
    <message>
      <source>Count points of beneficiaries</source>
      <translation>عدّ نقط المستفيدين</translation>
    </message>
    <message>
      <source>Count the households of a layer or a file by commune, period and programme</source>
      <translation>عدّ أسر طبقة أو ملف حسب الجماعة والفترة والبرنامج</translation>
    </message>
    <message>
      <source>Counted once for each number of the table.</source>
      <translation>تُحتسب مرة لكل عدد من الجدول.</translation>
    </message>
    <message>
      <source>Counting by commune</source>
      <translation>العدّ حسب الجماعة</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>Counts (aggregate)</source>
      <translation>أعداد (مجمّعة)</translation>
    </message>
    <message>
      <source>Counts are drawn as</source>
      <translation>تُرسم الأعداد بـ</translation>
    </message>
    <message>
      <source>Counts are rounded, totals included; rates are made of rounded counts. Say so where you publish them.</source>
      <translation>الأعداد مقرَّبة، بما فيها المجاميع؛ والمعدلات محسوبة من أعداد مقربة. اذكروا ذلك حيث تنشرونها.</translation>
    </message>
    <message>
      <source>Counts as proportional symbols</source>
      <translation>الأعداد برموز متناسبة</translation>
    </message>
    <message>
      <source>Counts below {threshold} are hidden, with the further cells needed so that nobody can compute them from the totals. Every hidden cell was attacked; all keep their range.</source>
      <translation>الأعداد التي تقل عن {threshold} مخفية، مع الخلايا الأخرى اللازمة حتى لا يستطيع أحد حسابها من المجاميع. هوجمت كل خلية مخفية، واحتفظت كلها بمجالها.</translation>
    </message>
    <message>
      <source>Counts by region</source>
      <translation>الأعداد حسب الجهة</translation>
    </message>
    <message>
      <source>Counts by unit, period and programme</source>
      <translation>الأعداد حسب الوحدة والفترة والبرنامج</translation>
    </message>
    <message>
      <source>Counts of households or people</source>
      <translation>أعداد الأسر أو الأشخاص</translation>
    </message>
    <message>
      <source>Coverage gap to the reference line (points)</source>
      <translation>فارق التغطية عن خط المرجع (نقط)</translation>
    </message>
    <message>
      <source>Coverage of the line (%)</source>
      <translation>تغطية الخط (%)</translation>
    </message>
    <message>
      <source>Coverage of the reference line (%)</source>
      <translation>تغطية خط المرجع (%)</translation>
    </message>
    <message>
      <source>Coverage period by period (time slider)</source>
      <translation>التغطية فترة بفترة (شريط الزمن)</translation>
    </message>
    <message>
      <source>Coverage: beneficiaries per 100 eligible households</source>
      <translation>التغطية: المستفيدون لكل 100 أسرة مؤهلة</translation>
    </message>
    <message>
      <source>Covered by both: {covered}.</source>
      <translation>المشمول في الجهتين معا: {covered}.</translation>
    </message>
    <message>
      <source>Create a project from a workspace</source>
      <translation>إنشاء مشروع من فضاء عمل</translation>
    </message>
    <message>
      <source>Create a territorial workspace</source>
      <translation>إنشاء فضاء عمل ترابي</translation>
    </message>
    <message>
      <source>Create a workspace…</source>
      <translation>إنشاء فضاء عمل…</translation>
    </message>
    <message>
      <source>Cronbach's alpha</source>
      <translation>ألفا كرونباخ</translation>
    </message>
    <message>
      <source>Cut a package from the workspace</source>
      <translation>اقتطاع حزمة من فضاء العمل</translation>
    </message>
    <message>
      <source>Cut, open or seal a package</source>
      <translation>اقتطاع حزمة أو فتحها أو ختمها</translation>
    </message>
    <message>
      <source>Cut-off «{name}»: the direction {found} is unknown. Directions: {known}.</source>
      <translation>العتبة «{name}»: الاتجاه «{found}» غير معروف. الاتجاهات: {known}.</translation>
    </message>
    <message>
      <source>Cut-off «{name}»: there is no column «{column}». Columns found: {found}.</source>
      <translation>العتبة «{name}»: لا يوجد العمود «{column}». الأعمدة الموجودة: {found}.</translation>
    </message>
    <message>
      <source>Cut-off «{name}»: {found} is not a number.</source>
      <translation>العتبة «{name}»: القيمة {found} ليست عددا.</translation>
    </message>
    <message>
      <source>Cut-offs for other columns</source>
      <translation>عتبات الأعمدة الأخرى</translation>
    </message>
    <message>
      <source>Cut-offs of «{file}» not understood: {entries}. Write each as a name with «column» and «below» or «above».</source>
      <translation>عتبات غير مفهومة في «{file}»: {entries}. اكتبوا كل عتبة باسم معه «column» و«below» أو «above».</translation>
    </message>
    <message>
      <source>DISTANCE must be a number of metres above zero to take the neighbours within it (given: {distance}).</source>
      <translation>يجب أن يكون DISTANCE عددا من الأمتار أكبر من صفر لأخذ الجيران داخله (المعطى: {distance}).</translation>
    </message>
    <message>
      <source>Damaged code</source>
      <translation>رمز متضرر</translation>
    </message>
    <message>
      <source>Damaged: «{file}» is not what was sealed. Copy it again from its source, or ask for it again; nothing of it was used.</source>
      <translation>متضرر: «{file}» ليس كما خُتم. أعيدوا نسخه من مصدره، أو اطلبوه من جديد؛ لم يُستعمل منه شيء.</translation>
    </message>
    <message>
      <source>Dashed line: {reference}.</source>
      <translation>الخط المتقطع: {reference}.</translation>
    </message>
    <message>
      <source>Dashed lines: {reference}.</source>
      <translation>الخطوط المتقطعة: {reference}.</translation>
    </message>
    <message>
      <source>Dashed outline: {reference}.</source>
      <translation>الإطار المتقطع: {reference}.</translation>
    </message>
    <message>
      <source>Data &amp;class</source>
      <translation>&amp;صنف المعطيات</translation>
    </message>
    <message>
      <source>Data class</source>
      <translation>صنف المعطيات</translation>
    </message>
    <message>
      <source>Data dictionary</source>
      <translation>معجم المعطيات</translation>
    </message>
    <message>
      <source>Data dictionary of the indicators</source>
      <translation>معجم معطيات المؤشرات</translation>
    </message>
    <message>
      <source>Data status</source>
      <translation>حالة المعطيات</translation>
    </message>
    <message>
      <source>Data status: published census figures. The score compares territories, never households.</source>
      <translation>وضعية المعطيات: أرقام الإحصاء المنشورة. يقارن المؤشر الوحدات الترابية، ولا يقارن الأسر أبدا.</translation>
    </message>
    <message>
      <source>Data status: {status}</source>
      <translation>وضعية المعطيات: {status}</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Date of the data</source>
      <translation>تاريخ المعطيات</translation>
    </message>
    <message>
      <source>Date of the delivery (empty: the period, else the day of the file)</source>
      <translation>تاريخ الإرسالية (فارغ: الفترة، وإلا فيوم الملف)</translation>
    </message>
    <message>
      <source>Date of the list (empty: the day of the file)</source>
      <translation>تاريخ اللائحة (فارغ: يوم الملف)</translation>
    </message>
    <message>
      <source>Day ages are counted from (YYYY-MM-DD; empty: today)</source>
      <translation>اليوم الذي تُحسب منه الأعمار (YYYY-MM-DD؛ فارغ: اليوم)</translation>
    </message>
    <message>
      <source>Day of the delivery (YYYY-MM-DD; empty: day of the file)</source>
      <translation>يوم الإرسالية (YYYY-MM-DD؛ فارغ: يوم الملف)</translation>
    </message>
    <message>
      <source>Decimal mark of the figures</source>
      <translation>العلامة العشرية للأرقام</translation>
    </message>
    <message>
      <source>Decimals</source>
      <translation>الأرقام العشرية</translation>
    </message>
    <message>
      <source>Decision {rank} of «{file}» does not hold together: {found}. Give a unit code, or the rule «rejected».</source>
      <translation>القرار رقم {rank} في «{file}» غير متماسك: {found}. أعطوا رمز وحدة، أو القاعدة «rejected».</translation>
    </message>
    <message>
      <source>Decisions for a unit that this workspace does not have, whose rows wait again: {count} ({keys}).</source>
      <translation>قرارات تخص وحدة غير موجودة في فضاء العمل هذا، تنتظر أسطرها من جديد: {count} ({keys}).</translation>
    </message>
    <message>
      <source>Decisions kept from last time</source>
      <translation>القرارات المحفوظة من المرة السابقة</translation>
    </message>
    <message>
      <source>Decisions on rows that this file does not have: {count}.</source>
      <translation>قرارات تخص أسطرا غير موجودة في هذا الملف: {count}.</translation>
    </message>
    <message>
      <source>Decisions on rows that this table does not have: {count}. They are kept.</source>
      <translation>قرارات تخص أسطرا غير موجودة في هذا الجدول: {count}. يُحتفظ بها.</translation>
    </message>
    <message>
      <source>Decisions that no longer apply, for their unit is no longer there: {count} ({units}). The rows wait again.</source>
      <translation>قرارات لم تعد سارية لأن وحدتها لم تعد موجودة: {count} ({units}). تنتظر أسطرها من جديد.</translation>
    </message>
    <message>
      <source>Decisions to fill in and use again (JSON)</source>
      <translation>قرارات تُملأ وتُستعمل من جديد (JSON)</translation>
    </message>
    <message>
      <source>Decisions to keep for next time (JSON)</source>
      <translation>قرارات تُحفظ للمرة القادمة (JSON)</translation>
    </message>
    <message>
      <source>Decisions, row {row}: the column «value» is empty. Write the value to keep.</source>
      <translation>القرارات، السطر {row}: العمود «value» فارغ. اكتبوا القيمة المراد الاحتفاظ بها.</translation>
    </message>
    <message>
      <source>Decisions, row {row}: this conflict is about a whole row. Write ours or theirs.</source>
      <translation>القرارات، السطر {row}: يخص هذا التعارض سطرا كاملا. اكتبوا ours أو theirs.</translation>
    </message>
    <message>
      <source>Decisions, row {row}: «{found}» is no number. Write a number.</source>
      <translation>القرارات، السطر {row}: «{found}» ليس عددا. اكتبوا عددا.</translation>
    </message>
    <message>
      <source>Decisions, row {row}: «{found}» is not understood. Write ours, theirs or value.</source>
      <translation>القرارات، السطر {row}: «{found}» غير مفهوم. اكتبوا ours أو theirs أو value.</translation>
    </message>
    <message>
      <source>Decisions, rows {first} and {row} settle the same conflict differently. Keep one.</source>
      <translation>القرارات: السطران {first} و{row} يحسمان التعارض نفسه بشكل مختلف. احتفظوا بأحدهما.</translation>
    </message>
    <message>
      <source>Decisions: the table of conflicts, its column «keep» filled (CSV)</source>
      <translation>القرارات: جدول التعارضات بعد ملء العمود «keep» (CSV)</translation>
    </message>
    <message>
      <source>Default model of the plugin</source>
      <translation>النموذج الافتراضي للإضافة</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>التعريف</translation>
    </message>
    <message>
      <source>Delete the comparison</source>
      <translation>حذف المقارنة</translation>
    </message>
    <message>
      <source>Delete the comparison «{name}» from the workspace? What is on screen stays.</source>
      <translation>هل تُحذف المقارنة «{name}» من فضاء العمل؟ يبقى ما على الشاشة.</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>تاريخ الإرسالية</translation>
    </message>
    <message>
      <source>Delivered &amp;on</source>
      <translation>تاري&amp;خ الإرسالية</translation>
    </message>
    <message>
      <source>Delivery number</source>
      <translation>رقم الإرسالية</translation>
    </message>
    <message>
      <source>Delivery of {date}.</source>
      <translation>إرسالية بتاريخ {date}.</translation>
    </message>
    <message>
      <source>Denominator</source>
      <translation>المقام</translation>
    </message>
    <message>
      <source>Denominators missing or negative for {codes} ({count} in all): a rate cannot be carried over without what it rests on.</source>
      <translation>مقامات غير متوفرة أو سالبة لـ {codes} (المجموع: {count}): لا يمكن نقل معدل بدون ما يقوم عليه.</translation>
    </message>
    <message>
      <source>Density by period</source>
      <translation>الكثافة حسب الفترة</translation>
    </message>
    <message>
      <source>Density of beneficiaries (per km²)</source>
      <translation>كثافة المستفيدين (لكل كلم²)</translation>
    </message>
    <message>
      <source>Density surface</source>
      <translation>سطح الكثافة</translation>
    </message>
    <message>
      <source>Density surface of beneficiaries</source>
      <translation>سطح كثافة المستفيدين</translation>
    </message>
    <message>
      <source>Density, protected</source>
      <translation>الكثافة، محمية</translation>
    </message>
    <message>
      <source>Density, working view: not to be published</source>
      <translation>الكثافة، عرض عمل: لا يُنشر</translation>
    </message>
    <message>
      <source>Deprivation</source>
      <translation>وجه الحرمان</translation>
    </message>
    <message>
      <source>Deprivation «{column}»: {count} rows are neither 0, 1 nor missing (found: {examples}). Apply a cut-off first.</source>
      <translation>الحرمان «{column}»: أسطر قيمها ليست 0 ولا 1 ولا غير متوفرة، عددها {count} (الموجود: {examples}). طبقوا عتبة أولا.</translation>
    </message>
    <message>
      <source>Deprivations (columns of 0 and 1)</source>
      <translation>أوجه الحرمان (أعمدة فيها 0 و1)</translation>
    </message>
    <message>
      <source>Di&amp;vided units by</source>
      <translation>الوحدات المقسمة &amp;حسب</translation>
    </message>
    <message>
      <source>Dictionary</source>
      <translation>القاموس</translation>
    </message>
    <message>
      <source>Dictionary as a table (CSV)</source>
      <translation>المعجم في جدول (CSV)</translation>
    </message>
    <message>
      <source>Dictionary to read and print (HTML)</source>
      <translation>معجم للقراءة والطباعة (HTML)</translation>
    </message>
    <message>
      <source>Different (this commune and the other)</source>
      <translation>مختلف (هذه الجماعة والأخرى)</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <source>Direction test</source>
      <translation>اختبار الاتجاه</translation>
    </message>
    <message>
      <source>Dirichlet law</source>
      <translation>قانون ديريشلي (Dirichlet)</translation>
    </message>
    <message>
      <source>Dirichlet law of concentration {value}</source>
      <translation>قانون ديريشلي بتركيز {value}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل التغييرات</translation>
    </message>
    <message>
      <source>Disclosure status: beneficiary counts below {threshold} households hidden, with the cells that would give them back (secondary suppression).</source>
      <translation>حالة النشر: أعداد المستفيدين التي تقل عن {threshold} من الأسر مخفية، مع الخلايا التي تكشفها (السر الثانوي).</translation>
    </message>
    <message>
      <source>Disclosure status: beneficiary counts rounded (threshold {threshold} households).</source>
      <translation>حالة النشر: أعداد المستفيدين مقرَّبة (العتبة {threshold} من الأسر).</translation>
    </message>
    <message>
      <source>Disclosure status: census figures published by the HCP; no beneficiary count is shown.</source>
      <translation>حالة النشر: أرقام إحصاء نشرتها المندوبية السامية للتخطيط؛ لا يُعرض أي عدد للمستفيدين.</translation>
    </message>
    <message>
      <source>Dispersion (1: units differ by chance only)</source>
      <translation>التشتت (1: لا تختلف الوحدات إلا بالصدفة)</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>المسافة</translation>
    </message>
    <message>
      <source>Distance between centres (m)</source>
      <translation>المسافة بين المراكز (م)</translation>
    </message>
    <message>
      <source>Distance of each similar territory, by variable</source>
      <translation>مسافة كل وحدة مشابهة حسب المتغير</translation>
    </message>
    <message>
      <source>Distance of the last one</source>
      <translation>مسافة الأخيرة</translation>
    </message>
    <message>
      <source>Distance of the nearest</source>
      <translation>مسافة الأقرب</translation>
    </message>
    <message>
      <source>Distance t, greatest</source>
      <translation>المسافة t، الكبرى</translation>
    </message>
    <message>
      <source>Distance to a reference unit</source>
      <translation>المسافة إلى وحدة مرجعية</translation>
    </message>
    <message>
      <source>Distance to a target</source>
      <translation>المسافة إلى هدف</translation>
    </message>
    <message>
      <source>Distance to the maximum</source>
      <translation>المسافة إلى الحد الأقصى</translation>
    </message>
    <message>
      <source>Distance to the most typical commune</source>
      <translation>المسافة عن الجماعة الأكثر تمثيلا</translation>
    </message>
    <message>
      <source>Distinct values, least</source>
      <translation>القيم المتمايزة، الأقل</translation>
    </message>
    <message>
      <source>Distribution</source>
      <translation>التوزيع</translation>
    </message>
    <message>
      <source>Distribution of the scores</source>
      <translation>توزيع قيم المؤشر</translation>
    </message>
    <message>
      <source>Division recognised</source>
      <translation>التقسيم المتعرف عليه</translation>
    </message>
    <message>
      <source>Division recognised: {division}.</source>
      <translation>التقسيم المتعرف عليه: {division}.</translation>
    </message>
    <message>
      <source>Do a&amp;gain</source>
      <translation>إعا&amp;دة</translation>
    </message>
    <message>
      <source>Do a&amp;gain: {step}</source>
      <translation>إعا&amp;دة: {step}</translation>
    </message>
    <message>
      <source>Do not compare urban and rural units on this indicator.</source>
      <translation>لا تقارنوا الوحدات الحضرية والقروية بهذا المؤشر.</translation>
    </message>
    <message>
      <source>Do the children of a node move together?</source>
      <translation>هل يتحرك أبناء العقدة معا؟</translation>
    </message>
    <message>
      <source>Do the methods rank alike?</source>
      <translation>هل تعطي الطرق الترتيب نفسه؟</translation>
    </message>
    <message>
      <source>Domain</source>
      <translation>المجال</translation>
    </message>
    <message>
      <source>Dominance: share of the largest (%)</source>
      <translation>الهيمنة: حصة الأكبر (%)</translation>
    </message>
    <message>
      <source>Douars can be averaged to communes only ({level} was chosen). Choose communes as level.</source>
      <translation>لا تُحسب متوسطات الدواوير إلا للجماعات (المستوى المختار: {level}). اختاروا مستوى الجماعات.</translation>
    </message>
    <message>
      <source>Douars of which every distance is 0, counted as they stand: {count} (rows {rows}). If 0 stands for no figure there, write X and import again.</source>
      <translation>دواوير كل مسافاتها 0، حُسبت كما هي: {count} (الأسطر {rows}). إن كان 0 يعني غياب الرقم، فاكتبوا X وأعيدوا الاستيراد.</translation>
    </message>
    <message>
      <source>Douars with a distance below 0 or above {most:g} km, which was counted nowhere: {count} (rows {rows}).</source>
      <translation>دواوير فيها مسافة أقل من 0 أو أكثر من {most:g} كم، لم تُحسب في أي مكان: {count} (الأسطر {rows}).</translation>
    </message>
    <message>
      <source>Douars with a text in the place of a distance, which was counted nowhere: {count} (rows {rows}).</source>
      <translation>دواوير فيها نص مكان المسافة، لم تُحسب في أي مكان: {count} (الأسطر {rows}).</translation>
    </message>
    <message>
      <source>Douars without a number of households, counted nowhere: {count} (rows {rows}).</source>
      <translation>دواوير بدون عدد الأسر، غير محتسبة في أي مكان: {count} (الأسطر {rows}).</translation>
    </message>
    <message>
      <source>Douars: {douars}, in communes: {communes}. Withheld by HCP and counted nowhere, never as zero: {withheld}. Households covered: {covered} of {households}.</source>
      <translation>الدواوير: {douars}، والجماعات التي توجد فيها: {communes}. ما حجبته المندوبية السامية للتخطيط ولم يُحتسب في أي مكان، ولا يُعدّ أبدا صفرا: {withheld}. الأسر المشمولة: {covered} من أصل {households}.</translation>
    </message>
    <message>
      <source>Down by more than {count} ranks (less need)</source>
      <translation>نزول، عدد الرتب أكثر من {count} (حاجة أقل)</translation>
    </message>
    <message>
      <source>Down by {count} ranks or less</source>
      <translation>نزول، عدد الرتب {count} أو أقل</translation>
    </message>
    <message>
      <source>Draws</source>
      <translation>عدد السحوبات</translation>
    </message>
    <message>
      <source>Draws before a point is left out</source>
      <translation>عدد السحوبات قبل استبعاد النقطة</translation>
    </message>
    <message>
      <source>Draws of an earlier study, to run again</source>
      <translation>سحوبات دراسة سابقة، لإعادة تنفيذها</translation>
    </message>
    <message>
      <source>Draws, for whoever runs them again (CSV)</source>
      <translation>السحوبات، لمن يعيد تنفيذها (CSV)</translation>
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>&amp;تصدير…</translation>
    </message>
    <message>
      <source>Each dot is a unit: its population to the right, its rate upwards. Between the inner lines 95 % of units would lie, and 99.8 % between the outer ones, if all had the overall rate and differed by chance alone.</source>
      <translation>كل نقطة وحدة: سكانها نحو اليمين ومعدلها نحو الأعلى. بين الخطين الداخليين توجد 95% من الوحدات، و99.8% بين الخارجيين، لو كان لها جميعا المعدل العام ولم تختلف إلا بالصدفة.</translation>
    </message>
    <message>
      <source>Each node with its parent, and the direction test</source>
      <translation>كل عقدة مع العقدة الأم، واختبار الاتجاه</translation>
    </message>
    <message>
      <source>Each row is about</source>
      <translation>كل سطر يخص</translation>
    </message>
    <message>
      <source>Each unit and its neighbours</source>
      <translation>كل وحدة وجاراتها</translation>
    </message>
    <message>
      <source>Each weight changed by up to so many %</source>
      <translation>تغيير كل وزن بنسبة مئوية قصوى</translation>
    </message>
    <message>
      <source>Earlier period</source>
      <translation>الفترة السابقة</translation>
    </message>
    <message>
      <source>Earlier publication (same fields and status)</source>
      <translation>نشر سابق (الحقول نفسها والحالة)</translation>
    </message>
    <message>
      <source>Earlier report, whose fixed breaks are used</source>
      <translation>تقرير سابق تُؤخذ عتباته الثابتة</translation>
    </message>
    <message>
      <source>Edits not merged</source>
      <translation>تعديلات غير مدمجة</translation>
    </message>
    <message>
      <source>Effective weight (%)</source>
      <translation>الوزن الفعلي (%)</translation>
    </message>
    <message>
      <source>Eigenvalue</source>
      <translation>القيمة الذاتية</translation>
    </message>
    <message>
      <source>Eigenvalues</source>
      <translation>القيم الذاتية</translation>
    </message>
    <message>
      <source>Empirical Bayes smoothing before scoring: raw and smoothed values, unit by unit, are in the run report.</source>
      <translation>تمهيد بايزي تجريبي قبل حساب المؤشر: القيم الخام والممهدة، وحدة بوحدة، في تقرير التنفيذ.</translation>
    </message>
    <message>
      <source>Empty codes in the bridge table (rows {rows}). Fill them in.</source>
      <translation>رموز فارغة في جدول التقابل (الأسطر {rows}). املؤوها.</translation>
    </message>
    <message>
      <source>Empty: what the workspace keeps of the last import</source>
      <translation>فارغ: ما تحفظه مساحة العمل من آخر استيراد</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>الترميز</translation>
    </message>
    <message>
      <source>English</source>
      <translation>الإنجليزية</translation>
    </message>
    <message>
      <source>Enter: main indicator. Ctrl+Enter: tick. F1: card.</source>
      <translation>Enter: المؤشر الرئيسي. Ctrl+Enter: تأشير. F1: البطاقة.</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>الإنتروبيا</translation>
    </message>
    <message>
      <source>Entropy l, least</source>
      <translation>الأنتروبيا l، الأقل</translation>
    </message>
    <message>
      <source>Epanechnikov</source>
      <translation>Epanechnikov</translation>
    </message>
    <message>
      <source>Equal</source>
      <translation>متساوية</translation>
    </message>
    <message>
      <source>Equal influence</source>
      <translation>التأثير المتساوي</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>Errors</source>
      <translation>الأخطاء</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>الأحداث</translation>
    </message>
    <message>
      <source>Events that may repeat (Poisson)</source>
      <translation>أحداث قد تتكرر (Poisson)</translation>
    </message>
    <message>
      <source>Every commune of these provinces or regions (codes or names, separated by commas)</source>
      <translation>كل جماعات هذه الأقاليم أو الجهات (رموز أو أسماء، تفصلها فواصل)</translation>
    </message>
    <message>
      <source>Every figure asked for, with its origin (CSV)</source>
      <translation>كل رقم مطلوب مع مصدره (CSV)</translation>
    </message>
    <message>
      <source>Every number is a multiple of {base} next to its true value, and totals are still the sum of their parts. A published number says only that the true one lies less than {base} away.</source>
      <translation>كل عدد مضاعف للعدد {base} مجاور لقيمته الحقيقية، وتبقى المجاميع مساوية لمجموع أجزائها. العدد المنشور لا يقول إلا أن الحقيقي يبعد عنه بأقل من {base}.</translation>
    </message>
    <message>
      <source>Every point: at least (m)</source>
      <translation>كل نقطة: على الأقل (م)</translation>
    </message>
    <message>
      <source>Every row found its unit.</source>
      <translation>وجد كل سطر وحدته.</translation>
    </message>
    <message>
      <source>Every row is one among at least {k} alike.</source>
      <translation>كل سطر واحد من {k} متشابهة على الأقل.</translation>
    </message>
    <message>
      <source>Every row was taken.</source>
      <translation>أُخذت كل الأسطر.</translation>
    </message>
    <message>
      <source>Every unit has a row.</source>
      <translation>لكل وحدة سطر.</translation>
    </message>
    <message>
      <source>Every unit with both figures is on the high side of the break of {axis} ({value}).</source>
      <translation>كل الوحدات التي لها الرقمان توجد في الجانب القوي من العتبة ({axis}: {value}).</translation>
    </message>
    <message>
      <source>Every unit with both figures is on the low side of the break of {axis} ({value}).</source>
      <translation>كل الوحدات التي لها الرقمان توجد في الجانب الضعيف من العتبة ({axis}: {value}).</translation>
    </message>
    <message>
      <source>Exact share of each pixel</source>
      <translation>الحصة الدقيقة من كل خلية</translation>
    </message>
    <message>
      <source>Expert</source>
      <translation>الخبير</translation>
    </message>
    <message>
      <source>Expert {number}</source>
      <translation>الخبير {number}</translation>
    </message>
    <message>
      <source>Exploration, not official</source>
      <translation>استكشاف غير رسمي</translation>
    </message>
    <message>
      <source>Exponential (deprivation indices)</source>
      <translation>أسي (مؤشرات الحرمان)</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Export a map page</source>
      <translation>تصدير صفحة خريطة</translation>
    </message>
    <message>
      <source>Export the chart or its figures</source>
      <translation>تصدير الرسم البياني أو أرقامه</translation>
    </message>
    <message>
      <source>Export the ranking as shown</source>
      <translation>تصدير الترتيب كما هو معروض</translation>
    </message>
    <message>
      <source>Export the table, or the chart on screen</source>
      <translation>تصدير الجدول أو الرسم البياني المعروض</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>تم التصدير إلى: {path}</translation>
    </message>
    <message>
      <source>Exported: {path}, with sources and dictionary in {beside}</source>
      <translation>تم التصدير: {path}، مع المصادر والقاموس في {beside}</translation>
    </message>
    <message>
      <source>Extent (empty: that of the points)</source>
      <translation>الامتداد (فارغ: امتداد النقط)</translation>
    </message>
    <message>
      <source>Extract (one row a person)</source>
      <translation>مستخرج (سطر لكل شخص)</translation>
    </message>
    <message>
      <source>Extract made coarser</source>
      <translation>مستخرج أقل تفصيلا</translation>
    </message>
    <message>
      <source>Extract made coarser until it reaches k</source>
      <translation>مستخرج أقل تفصيلا حتى بلوغ k</translation>
    </message>
    <message>
      <source>Extract of at least {k} alike</source>
      <translation>مستخرج فيه {k} متشابهة على الأقل</translation>
    </message>
    <message>
      <source>Extract with class sizes (restricted)</source>
      <translation>مستخرج مع حجم الأصناف (مقيَّد)</translation>
    </message>
    <message>
      <source>Extract with the size of each row's class (restricted)</source>
      <translation>مستخرج مع حجم صنف كل سطر (مقيَّد)</translation>
    </message>
    <message>
      <source>Extreme values</source>
      <translation>القيم القصوى</translation>
    </message>
    <message>
      <source>Extreme values brought in</source>
      <translation>القيم القصوى المعدّلة</translation>
    </message>
    <message>
      <source>Extremes brought in</source>
      <translation>قيم قصوى معدَّلة</translation>
    </message>
    <message>
      <source>FIELD and SECOND_FIELD are both «{field}». The bivariate statistic compares two figures; for one, choose the local Moran.</source>
      <translation>FIELD و SECOND_FIELD كلاهما «{field}». تقارن الإحصاءة الثنائية رقمين؛ ولرقم واحد اختاروا Moran المحلي.</translation>
    </message>
    <message>
      <source>Facilities</source>
      <translation>المرافق</translation>
    </message>
    <message>
      <source>Facilities (file, layer or table)</source>
      <translation>المرافق (ملف أو طبقة أو جدول)</translation>
    </message>
    <message>
      <source>Facilities and services</source>
      <translation>المرافق والخدمات</translation>
    </message>
    <message>
      <source>Facilities left as the office changed them</source>
      <translation>مرافق تُركت كما غيّرها المكتب</translation>
    </message>
    <message>
      <source>Facilities renewed</source>
      <translation>مرافق محيّنة</translation>
    </message>
    <message>
      <source>Facility</source>
      <translation>المرفق</translation>
    </message>
    <message>
      <source>False discovery rate (Benjamini and Hochberg)</source>
      <translation>معدل الاكتشافات الخاطئة (Benjamini و Hochberg)</translation>
    </message>
    <message>
      <source>Families</source>
      <translation>العائلات</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>العائلة</translation>
    </message>
    <message>
      <source>Family (1 = largest)</source>
      <translation>العائلة (1 = الأكبر)</translation>
    </message>
    <message>
      <source>Far from all units</source>
      <translation>بعيد عن كل الوحدات</translation>
    </message>
    <message>
      <source>Far from all units and from its neighbours</source>
      <translation>بعيد عن كل الوحدات وعن جيرانه</translation>
    </message>
    <message>
      <source>Far from all units and from neighbours, in every period</source>
      <translation>بعيد عن كل الوحدات وعن جيرانه، في كل الفترات</translation>
    </message>
    <message>
      <source>Far from its neighbours</source>
      <translation>بعيد عن جاراته</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>الحقل</translation>
    </message>
    <message>
      <source>Field holding the codes of the coverage</source>
      <translation>الحقل الذي يحوي رموز التغطية</translation>
    </message>
    <message>
      <source>Field holding the codes of the second layer</source>
      <translation>الحقل الذي يحوي رموز الطبقة الثانية</translation>
    </message>
    <message>
      <source>Field holding the milieu of the unit (urban, rural)</source>
      <translation>حقل وسط الوحدة (urban، rural)</translation>
    </message>
    <message>
      <source>Field holding the names of the units</source>
      <translation>حقل أسماء الوحدات</translation>
    </message>
    <message>
      <source>Field holding the period</source>
      <translation>حقل الفترة</translation>
    </message>
    <message>
      <source>Field holding the province (code or name)</source>
      <translation>حقل الإقليم (الرمز أو الاسم)</translation>
    </message>
    <message>
      <source>Field holding the unit codes</source>
      <translation>حقل رموز الوحدات</translation>
    </message>
    <message>
      <source>Field note</source>
      <translation>ملاحظة ميدانية</translation>
    </message>
    <message>
      <source>Field notes</source>
      <translation>الملاحظات الميدانية</translation>
    </message>
    <message>
      <source>Field of that layer holding the codes</source>
      <translation>حقل الرموز في تلك الطبقة</translation>
    </message>
    <message>
      <source>Field of the Arabic name</source>
      <translation>حقل الاسم العربي</translation>
    </message>
    <message>
      <source>Field of the French name</source>
      <translation>حقل الاسم الفرنسي</translation>
    </message>
    <message>
      <source>Field of the age band</source>
      <translation>حقل الفئة العمرية</translation>
    </message>
    <message>
      <source>Field of the amount in dirhams</source>
      <translation>حقل المبلغ بالدرهم</translation>
    </message>
    <message>
      <source>Field of the capacity</source>
      <translation>حقل الطاقة الاستيعابية</translation>
    </message>
    <message>
      <source>Field of the commune's code (empty: found by place)</source>
      <translation>حقل رمز الجماعة (فارغ: تُعرف بالموقع)</translation>
    </message>
    <message>
      <source>Field of the counts to spread</source>
      <translation>حقل الأعداد المراد توزيعها</translation>
    </message>
    <message>
      <source>Field of the coverage</source>
      <translation>حقل التغطية</translation>
    </message>
    <message>
      <source>Field of the date of the data</source>
      <translation>حقل تاريخ المعطيات</translation>
    </message>
    <message>
      <source>Field of the events (for example beneficiary households)</source>
      <translation>حقل الأحداث (مثلا الأسر المستفيدة)</translation>
    </message>
    <message>
      <source>Field of the facility's identifier</source>
      <translation>حقل معرّف المرفق</translation>
    </message>
    <message>
      <source>Field of the figure</source>
      <translation>حقل الرقم</translation>
    </message>
    <message>
      <source>Field of the first score</source>
      <translation>حقل المؤشر الأول</translation>
    </message>
    <message>
      <source>Field of the household's pseudonym</source>
      <translation>حقل الاسم المستعار للأسرة</translation>
    </message>
    <message>
      <source>Field of the kind</source>
      <translation>حقل النوع</translation>
    </message>
    <message>
      <source>Field of the latitude or y</source>
      <translation>حقل خط العرض أو y</translation>
    </message>
    <message>
      <source>Field of the longitude or x</source>
      <translation>حقل خط الطول أو x</translation>
    </message>
    <message>
      <source>Field of the milieu</source>
      <translation>حقل الوسط</translation>
    </message>
    <message>
      <source>Field of the need</source>
      <translation>حقل الحاجة</translation>
    </message>
    <message>
      <source>Field of the number of children</source>
      <translation>حقل عدد الأطفال</translation>
    </message>
    <message>
      <source>Field of the number of people</source>
      <translation>حقل عدد الأشخاص</translation>
    </message>
    <message>
      <source>Field of the period</source>
      <translation>حقل الفترة</translation>
    </message>
    <message>
      <source>Field of the population at risk (for example eligible households)</source>
      <translation>حقل السكان المعرضين (مثلا الأسر المؤهلة)</translation>
    </message>
    <message>
      <source>Field of the programme</source>
      <translation>حقل البرنامج</translation>
    </message>
    <message>
      <source>Field of the second score</source>
      <translation>حقل المؤشر الثاني</translation>
    </message>
    <message>
      <source>Field of the sex of the head</source>
      <translation>حقل جنس رب الأسرة</translation>
    </message>
    <message>
      <source>Field of the source</source>
      <translation>حقل المصدر</translation>
    </message>
    <message>
      <source>Field of the status</source>
      <translation>حقل الحالة</translation>
    </message>
    <message>
      <source>Field saying which count is hidden (empty: found)</source>
      <translation>الحقل الذي يبين العدد المخفي (فارغ: يُبحث عنه)</translation>
    </message>
    <message>
      <source>Field saying which coverage is hidden (empty: found)</source>
      <translation>الحقل الذي يبيّن التغطية المخفية (فارغ: يُبحث عنه)</translation>
    </message>
    <message>
      <source>Field saying which figure is hidden (empty: found)</source>
      <translation>الحقل الذي يبين الرقم المخفي (فارغ: يُبحث عنه)</translation>
    </message>
    <message>
      <source>Field with the area in km² (absent or empty: measured on the ellipsoid)</source>
      <translation>حقل المساحة بالكيلومتر المربع (غائب أو فارغ: تقاس على الإهليلج)</translation>
    </message>
    <message>
      <source>Field with the built-up share of the area (0 to 1)</source>
      <translation>حقل الحصة المبنية من المساحة (0 إلى 1)</translation>
    </message>
    <message>
      <source>Field with the eligible households</source>
      <translation>حقل الأسر المؤهلة</translation>
    </message>
    <message>
      <source>Field with the households (census)</source>
      <translation>حقل عدد الأسر (الإحصاء)</translation>
    </message>
    <message>
      <source>Field with the inhabitants</source>
      <translation>حقل عدد السكان</translation>
    </message>
    <message>
      <source>Field with the milieu (urban, rural)</source>
      <translation>حقل الوسط (حضري، قروي)</translation>
    </message>
    <message>
      <source>Field with the period</source>
      <translation>حقل الفترة</translation>
    </message>
    <message>
      <source>Field with the populated area in km²</source>
      <translation>حقل المساحة المأهولة بالكلم²</translation>
    </message>
    <message>
      <source>Field with the programme</source>
      <translation>حقل البرنامج</translation>
    </message>
    <message>
      <source>Field with the province code</source>
      <translation>حقل رمز الإقليم</translation>
    </message>
    <message>
      <source>Field with the province to stay in</source>
      <translation>حقل الإقليم الذي يجب البقاء فيه</translation>
    </message>
    <message>
      <source>Field with the region code</source>
      <translation>حقل رمز الجهة</translation>
    </message>
    <message>
      <source>Field with x or longitude (for a table with coordinates)</source>
      <translation>حقل x أو خط الطول (لجدول فيه إحداثيات)</translation>
    </message>
    <message>
      <source>Field with y or latitude (for a table with coordinates)</source>
      <translation>حقل y أو خط العرض (لجدول فيه إحداثيات)</translation>
    </message>
    <message>
      <source>Fields an outsider may know (commune, milieu, age band, family size)</source>
      <translation>حقول قد يعرفها طرف خارجي (الجماعة، الوسط، الفئة العمرية، حجم الأسرة)</translation>
    </message>
    <message>
      <source>Fields an outsider may know: {fields}</source>
      <translation>حقول قد يعرفها طرف خارجي: {fields}</translation>
    </message>
    <message>
      <source>Fields asked for in two places, or named like the result's status: {fields}. Choose each once.</source>
      <translation>حقول مطلوبة في موضعين، أو مسماة مثل حالة النتيجة: {fields}. اختاروا كلا منها مرة واحدة.</translation>
    </message>
    <message>
      <source>Fields of that layer to add</source>
      <translation>حقول تلك الطبقة المراد إضافتها</translation>
    </message>
    <message>
      <source>Fields that tell rows of one unit apart (period, milieu)</source>
      <translation>الحقول التي تميز أسطر الوحدة الواحدة (الفترة، الوسط)</translation>
    </message>
    <message>
      <source>Fields to carry to the masked layer (none by default)</source>
      <translation>الحقول المنقولة إلى الطبقة المموهة (لا شيء افتراضيا)</translation>
    </message>
    <message>
      <source>Fields to judge (empty: every numeric field)</source>
      <translation>الحقول المراد فحصها (فارغ: كل حقل عددي)</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Figure and status do not agree: a figure has status ok, a missing one has no figure.</source>
      <translation>الرقم وحالته غير متوافقين: حالة الرقم المتوفر ok، وغير المتوفر بدون رقم.</translation>
    </message>
    <message>
      <source>Figure is not the weighted mean of its parts</source>
      <translation>الرقم ليس المتوسط المرجح لأجزائه</translation>
    </message>
    <message>
      <source>Figure outside those of its parts</source>
      <translation>رقم خارج أرقام أجزائه</translation>
    </message>
    <message>
      <source>Figure to try</source>
      <translation>الرقم المراد تجربته</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>الأرقام</translation>
    </message>
    <message>
      <source>Figures above what their indicator can be, refused: {count} ({places}).</source>
      <translation>أرقام فوق ما يمكن أن يبلغه مؤشرها، مرفوضة: {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures as a table</source>
      <translation>الأرقام جدولا</translation>
    </message>
    <message>
      <source>Figures as they were scored</source>
      <translation>الأرقام كما حُسب بها المؤشر</translation>
    </message>
    <message>
      <source>Figures below what their indicator can be, refused: {count} ({places}).</source>
      <translation>أرقام تحت ما يمكن أن يبلغه مؤشرها، مرفوضة: {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures beyond the ends of the scale count as the ends</source>
      <translation>الأرقام التي تتجاوز طرفي السلّم تُحتسب كالطرفين</translation>
    </message>
    <message>
      <source>Figures by indicator ({count})</source>
      <translation>الأرقام حسب المؤشر (عددها: {count})</translation>
    </message>
    <message>
      <source>Figures by indicator, in its own unit</source>
      <translation>الأرقام حسب المؤشر، بوحدته</translation>
    </message>
    <message>
      <source>Figures by territory: nobody can be told</source>
      <translation>أرقام حسب المجال الترابي: لا يمكن التعرف على أي شخص</translation>
    </message>
    <message>
      <source>Figures for the workspace</source>
      <translation>أرقام لفضاء العمل</translation>
    </message>
    <message>
      <source>Figures judged</source>
      <translation>الأرقام المفحوصة</translation>
    </message>
    <message>
      <source>Figures missing</source>
      <translation>أرقام غير متوفرة</translation>
    </message>
    <message>
      <source>Figures of parts left aside, for their unit has a row of its own: {count} ({places}).</source>
      <translation>أرقام أجزاء تُركت جانبا لأن لوحدتها سطرا خاصا بها: {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures of parts of a unit of which one has no figure, so that they make none of it: {count} ({places}).</source>
      <translation>أرقام أجزاء وحدة لأحدها رقم غير متوفر، فلا تكوّن رقما للوحدة: {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures of parts of a unit of which others are absent, so that they make no figure of it: {count} ({places}).</source>
      <translation>أرقام أجزاء وحدة تغيب أجزاؤها الأخرى، فلا تكوّن رقما للوحدة: {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures of parts that make no figure of the whole unit (a median, an index, a rank, a growth, a difference of rates; or the card says neither sum nor mean), refused: {count} ({places}). Give the figure of the whole unit in a row of its own, or say in the card how parts make the whole.</source>
      <translation>أرقام أجزاء لا تعطي أي رقم للوحدة كلها (وسيط أو مؤشر مركب أو رتبة أو نمو أو فرق بين معدلات؛ أو أن البطاقة لا تقول مجموعا ولا متوسطا)، رُفضت: {count} ({places}). أعطوا رقم الوحدة كلها في سطر خاص بها، أو اذكروا في البطاقة كيف يتكون الكل من الأجزاء.</translation>
    </message>
    <message>
      <source>Figures of parts whose people or households are not known, so that no mean can be made of them, refused: {count} ({places}). Give the population and the households of the parts in the table or in the bridge.</source>
      <translation>أرقام أجزاء لا يُعرف عدد سكانها أو أسرها، فلا يمكن حساب متوسط منها، رُفضت: {count} ({places}). أعطوا عدد السكان والأسر لكل جزء في الجدول أو في جدول العبور.</translation>
    </message>
    <message>
      <source>Figures of the period before, delivered again</source>
      <translation>أرقام الفترة السابقة، أُرسلت من جديد</translation>
    </message>
    <message>
      <source>Figures of the unit</source>
      <translation>أرقام الوحدة</translation>
    </message>
    <message>
      <source>Figures replaced</source>
      <translation>أرقام مستبدلة</translation>
    </message>
    <message>
      <source>Figures rounded to a coarse step</source>
      <translation>أرقام مقربة إلى خطوة خشنة</translation>
    </message>
    <message>
      <source>Figures rounded to whole numbers</source>
      <translation>أرقام مدورة إلى عدد صحيح</translation>
    </message>
    <message>
      <source>Figures such as 1.234 can be read as thousands or as decimals in: {columns}. State their decimal mark.</source>
      <translation>أرقام مثل 1.234 يمكن أن تُقرأ بالآلاف أو بالكسور العشرية في: {columns}. حددوا فاصلتها العشرية.</translation>
    </message>
    <message>
      <source>Figures such as 1.234 could be read two ways in: {columns}. «{mark}» is taken as decimal mark, as in other columns. Check them.</source>
      <translation>أرقام مثل 1.234 يمكن أن تُقرأ على وجهين في: {columns}. اعتُمدت «{mark}» فاصلة عشرية كما في أعمدة أخرى. تحققوا منها.</translation>
    </message>
    <message>
      <source>Figures that stand in two rows of one unit, none of which was taken: {count} ({places}).</source>
      <translation>أرقام موجودة في سطرين لوحدة واحدة، لم يُؤخذ أي منها: {count} ({places}).</translation>
    </message>
    <message>
      <source>Figures to be written</source>
      <translation>الأرقام التي ستُكتب</translation>
    </message>
    <message>
      <source>Figures told</source>
      <translation>أرقام مذكورة</translation>
    </message>
    <message>
      <source>Figures were multiplied by a factor: {columns}.</source>
      <translation>ضُربت أرقام في معامل: {columns}.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>File of one or several cards (JSON)</source>
      <translation>ملف بطاقة واحدة أو عدة بطاقات (JSON)</translation>
    </message>
    <message>
      <source>File that holds the exchange key (never kept)</source>
      <translation>الملف الذي يحوي مفتاح التبادل (لا يُحفظ أبدا)</translation>
    </message>
    <message>
      <source>File to import</source>
      <translation>الملف المراد استيراده</translation>
    </message>
    <message>
      <source>Files in the folder</source>
      <translation>ملفات المجلد</translation>
    </message>
    <message>
      <source>Files written</source>
      <translation>الملفات المكتوبة</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>قيم مقدَّرة</translation>
    </message>
    <message>
      <source>Filled (%)</source>
      <translation>المتوفر (%)</translation>
    </message>
    <message>
      <source>Filled by the mean</source>
      <translation>تُملأ بالمتوسط</translation>
    </message>
    <message>
      <source>Filled by the median</source>
      <translation>تُملأ بالوسيط</translation>
    </message>
    <message>
      <source>Final score: {method}</source>
      <translation>المؤشر النهائي: {method}</translation>
    </message>
    <message>
      <source>Find the part or the whole that was not updated; check their bases.</source>
      <translation>ابحثوا عن الجزء أو الكل الذي لم يُحيَّن؛ وتحققوا من أساس كل منهما.</translation>
    </message>
    <message>
      <source>Find the part that is wrong or lacking, or the total that was not updated.</source>
      <translation>ابحثوا عن الجزء الخاطئ أو الناقص، أو عن المجموع الذي لم يُحيّن.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>الملاحظة</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>الملاحظات حسب القاعدة</translation>
    </message>
    <message>
      <source>Findings of one import can be told only where a workspace is judged. Choose the workspace, and no layer.</source>
      <translation>لا تُذكر ملاحظات استيراد واحد إلا حيث يُفحص فضاء عمل. اختاروا فضاء العمل، بدون أي طبقة.</translation>
    </message>
    <message>
      <source>Finished (UTC)</source>
      <translation>تاريخ الانتهاء (UTC)</translation>
    </message>
    <message>
      <source>First age of each band but the youngest</source>
      <translation>أول سن في كل فئة ما عدا الأصغر</translation>
    </message>
    <message>
      <source>First age of each band but the youngest (for example 6;18;60)</source>
      <translation>أول عمر في كل فئة ما عدا الأصغر (مثلا 6;18;60)</translation>
    </message>
    <message>
      <source>First figures</source>
      <translation>الأرقام الأولى</translation>
    </message>
    <message>
      <source>First letters of the new columns</source>
      <translation>الأحرف الأولى للأعمدة الجديدة</translation>
    </message>
    <message>
      <source>First period in the new units</source>
      <translation>أول فترة بالوحدات الجديدة</translation>
    </message>
    <message>
      <source>First rows of the sheet</source>
      <translation>الأسطر الأولى من الورقة</translation>
    </message>
    <message>
      <source>First to be served</source>
      <translation>الأولى بالخدمة</translation>
    </message>
    <message>
      <source>Fitted line: r = {r}, {units}.</source>
      <translation>الخط المقدَّر: r = {r}، {units}.</translation>
    </message>
    <message>
      <source>Fixed (given below or in a report)</source>
      <translation>ثابتة (معطاة أسفله أو في تقرير)</translation>
    </message>
    <message>
      <source>Fixed breaks were asked for, but none is given for {axis}. Give its value, or an earlier report that holds it.</source>
      <translation>طُلبت عتبات ثابتة ولم تُعطَ أي عتبة ({axis}). أعطوا قيمتها أو تقريرا سابقا يحويها.</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>الإشارة</translation>
    </message>
    <message>
      <source>Flag a population below</source>
      <translation>التنبيه إلى عدد سكان يقل عن</translation>
    </message>
    <message>
      <source>Flat line: all equal upwards ({units}).</source>
      <translation>خط أفقي: كلها متساوية عموديا ({units}).</translation>
    </message>
    <message>
      <source>Folder for one file a commune</source>
      <translation>مجلد لملف لكل جماعة</translation>
    </message>
    <message>
      <source>Folder of the imported files, to run the imports again and compare</source>
      <translation>مجلد الملفات المستوردة، لإعادة تنفيذ عمليات الاستيراد والمقارنة</translation>
    </message>
    <message>
      <source>For {period} the workspace already holds a publication by the ages {earlier}. With the ages {bands}, one table taken from the other would tell of small groups. Nothing was written. Use the ages of the first publication, or no ages.</source>
      <translation>في {period} تحتوي مساحة العمل من قبل على نشر حسب الأعمار {earlier}. ومع الأعمار {bands} يكشف طرح جدول من الآخر عن مجموعات صغيرة. لم يُكتب شيء. استعمل أعمار النشر الأول، أو لا تستعمل الأعمار.</translation>
    </message>
    <message>
      <source>For&amp;mat</source>
      <translation>الصي&amp;غة</translation>
    </message>
    <message>
      <source>Format of the table</source>
      <translation>صيغة الجدول</translation>
    </message>
    <message>
      <source>Format recognised: {format}, with its indicator cards.</source>
      <translation>الصيغة المتعرف عليها: {format}، مع بطاقات مؤشراتها.</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>الموجود</translation>
    </message>
    <message>
      <source>Found by name, province unknown: to be confirmed</source>
      <translation>وُجد بالاسم، والإقليم غير معروف: يُنتظر التأكيد</translation>
    </message>
    <message>
      <source>Fraction of the maximum</source>
      <translation>نسبة من الحد الأقصى</translation>
    </message>
    <message>
      <source>Freeze the scale of the earlier period</source>
      <translation>تجميد سلّم الفترة السابقة</translation>
    </message>
    <message>
      <source>French</source>
      <translation>الفرنسية</translation>
    </message>
    <message>
      <source>French and Arabic</source>
      <translation>الفرنسية والعربية</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>From parts to the whole</source>
      <translation>من الأجزاء إلى الكل</translation>
    </message>
    <message>
      <source>From {first} ({score}, rank {rank}) to {last} ({score2}, rank {rank2}) of {count} communes.</source>
      <translation>من {first} ({score}، الرتبة {rank}) إلى {last} ({score2}، الرتبة {rank2})؛ عدد الجماعات: {count}.</translation>
    </message>
    <message>
      <source>From {first} ({value}, rank {rank} of {count}) to {last} ({value2}, rank {rank2}); {meaning}.</source>
      <translation>من {first} ({value}، الرتبة {rank} من {count}) إلى {last} ({value2}، الرتبة {rank2})؛ {meaning}.</translation>
    </message>
    <message>
      <source>Funnel plot</source>
      <translation>رسم القمع</translation>
    </message>
    <message>
      <source>Further numbers to sum and average</source>
      <translation>أعداد أخرى للجمع والمتوسط</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>الفارق</translation>
    </message>
    <message>
      <source>Gap (robust z)</source>
      <translation>الفارق (z متين)</translation>
    </message>
    <message>
      <source>Gap divided by 1.4826 times the median absolute deviation of all units</source>
      <translation>الفارق مقسوما على 1.4826 من وسيط الانحرافات المطلقة لكل الوحدات</translation>
    </message>
    <message>
      <source>Gap divided by 1.4826 times the median absolute deviation of all units of the level</source>
      <translation>الفارق مقسوما على 1.4826 من وسيط الانحرافات المطلقة لكل وحدات المستوى</translation>
    </message>
    <message>
      <source>Gap to the zone (points of score)</source>
      <translation>الفارق مع المنطقة (نقط من المؤشر)</translation>
    </message>
    <message>
      <source>Gap to {reference}</source>
      <translation>الفارق مع المرجع: {reference}</translation>
    </message>
    <message>
      <source>Gap to {zone} (mean of its communes), in points: {gap}. The parts sum to the gap.</source>
      <translation>الفارق عن {zone} (متوسط جماعاتها)، بالنقط: {gap}. مجموع الأجزاء يساوي الفارق.</translation>
    </message>
    <message>
      <source>Gap to {zone} (mean weighted by population), in points: {gap}. The parts sum to the gap.</source>
      <translation>الفارق عن {zone} (متوسط مرجح بعدد السكان)، بالنقط: {gap}. مجموع الأجزاء يساوي الفارق.</translation>
    </message>
    <message>
      <source>Gap to {zone}: {gap}</source>
      <translation>الفارق مع {zone}: {gap}</translation>
    </message>
    <message>
      <source>Gap: score of the unit minus the score of its zone's mean profile (mean of its units, each counting the same). The parts of all indicators sum to it; only those that lift the unit above its zone are reasons.</source>
      <translation>الفارق: مؤشر الوحدة ناقص مؤشر المظهر المتوسط لمنطقتها (متوسط وحداتها، كل واحدة تُحتسب بالقدر نفسه). مجموع أجزاء كل المؤشرات الفرعية يساوي هذا الفارق؛ والأسباب هي فقط الأجزاء التي ترفع الوحدة فوق منطقتها.</translation>
    </message>
    <message>
      <source>Gap: score of the unit minus the score of its zone's mean profile (mean weighted by population). The parts of all indicators sum to it; only those that lift the unit above its zone are reasons.</source>
      <translation>الفارق: مؤشر الوحدة ناقص مؤشر المظهر المتوسط لمنطقتها (متوسط مرجح بالسكان). مجموع أجزاء كل المؤشرات الفرعية يساوي هذا الفارق؛ والأسباب هي فقط الأجزاء التي ترفع الوحدة فوق منطقتها.</translation>
    </message>
    <message>
      <source>Gaps to the reference</source>
      <translation>الفوارق عن المرجع</translation>
    </message>
    <message>
      <source>Gaussian (cut at three deviations)</source>
      <translation>Gauss (مقطوع عند ثلاثة انحرافات)</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>ملف GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Geographic code of the HCP: text, its leading zeros belong to it</source>
      <translation>الرمز الجغرافي للمندوبية السامية للتخطيط: نص، وأصفاره الأولى جزء منه</translation>
    </message>
    <message>
      <source>Geometric mean</source>
      <translation>المتوسط الهندسي</translation>
    </message>
    <message>
      <source>Gi* (Getis and Ord)</source>
      <translation>Gi* (Getis و Ord)</translation>
    </message>
    <message>
      <source>Give a name: what has none cannot be found again.</source>
      <translation>أعطوا اسما: ما لا اسم له لا يُعثر عليه من جديد.</translation>
    </message>
    <message>
      <source>Give the card its unit, denominator and direction.</source>
      <translation>أعطوا البطاقة وحدتها ومقامها واتجاهها.</translation>
    </message>
    <message>
      <source>Give the row its unit code, or remove it.</source>
      <translation>أعطوا السطر رمز وحدته، أو احذفوه.</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>المعطاة</translation>
    </message>
    <message>
      <source>Given twice in the bridge table: {pairs}. Keep one row of each.</source>
      <translation>معطاة مرتين في جدول التقابل: {pairs}. احتفظوا بسطر واحد من كل منها.</translation>
    </message>
    <message>
      <source>Go on editing</source>
      <translation>متابعة التعديل</translation>
    </message>
    <message>
      <source>Goalposts</source>
      <translation>حدود ثابتة (goalposts)</translation>
    </message>
    <message>
      <source>Gower distance (0 = same, 1 = opposite)</source>
      <translation>مسافة Gower (0 = متطابق، 1 = متضاد)</translation>
    </message>
    <message>
      <source>Gower distance: for each variable the difference as a share of its range (logarithms of population, density and area; 0 or 1 for categories), averaged with the weights {shares}. Extremes are held at the 1st and 99th percentile. Missing variables are left aside pair by pair. «Alike»: closer than the average commune on that variable, and within {close} % of its range; «different»: {apart} % or more.</source>
      <translation>مسافة Gower: لكل متغير، الفرق حصةً من مداه (لوغاريتمات للسكان والكثافة والمساحة؛ 0 أو 1 للأصناف)، بمتوسط مرجح بالأوزان {shares}. القيم القصوى محصورة بين المئين 1 و99. تُترك المتغيرات غير المتوفرة جانبا زوجا زوجا. «متشابه»: أقرب من الجماعة المتوسطة في ذلك المتغير، وضمن {close}% من مداه؛ «مختلف»: {apart}% أو أكثر.</translation>
    </message>
    <message>
      <source>Grid of beneficiaries</source>
      <translation>شبكة المستفيدين</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>المجموعات</translation>
    </message>
    <message>
      <source>Groups hidden</source>
      <translation>المجموعات المخفية</translation>
    </message>
    <message>
      <source>Groups under {threshold} rows are hidden.</source>
      <translation>المجموعات التي يقل عدد أسطرها عن {threshold} مخفية.</translation>
    </message>
    <message>
      <source>H (%)</source>
      <translation>H (%)</translation>
    </message>
    <message>
      <source>HCP code</source>
      <translation>رمز المندوبية السامية للتخطيط</translation>
    </message>
    <message>
      <source>HCP code {code}</source>
      <translation>رمز المندوبية السامية للتخطيط {code}</translation>
    </message>
    <message>
      <source>HCP, census indicators</source>
      <translation>المندوبية السامية للتخطيط، مؤشرات الإحصاء</translation>
    </message>
    <message>
      <source>HCP, map of multidimensional poverty</source>
      <translation>المندوبية السامية للتخطيط، خريطة الفقر متعدد الأبعاد</translation>
    </message>
    <message>
      <source>HCP, population and households by douar</source>
      <translation>المندوبية السامية للتخطيط، السكان والأسر حسب الدوار</translation>
    </message>
    <message>
      <source>HOUSEHOLDS_FIELD was not given: each row of «{layer}» counts as one household. Choose the field if the rows are counts.</source>
      <translation>لم يُحدد HOUSEHOLDS_FIELD: كل سطر من «{layer}» يُحتسب أسرة واحدة. اختاروا الحقل إذا كانت الأسطر أعدادا.</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>ملفات HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML page (*.html)</source>
      <translation>صفحة HTML (*.html)</translation>
    </message>
    <message>
      <source>Harmonic mean</source>
      <translation>المتوسط التوافقي</translation>
    </message>
    <message>
      <source>Haut-Commissariat au Plan</source>
      <translation>المندوبية السامية للتخطيط</translation>
    </message>
    <message>
      <source>Headcount H</source>
      <translation>معدل الفقر متعدد الأبعاد H</translation>
    </message>
    <message>
      <source>Headcount H: share who are poor (%)</source>
      <translation>معدل الفقر متعدد الأبعاد H: نسبة الفقراء (%)</translation>
    </message>
    <message>
      <source>Height: how many units; band: the middle half; line in it: median.</source>
      <translation>الارتفاع: عدد الوحدات؛ الشريط: النصف الأوسط؛ الخط فيه: الوسيط.</translation>
    </message>
    <message>
      <source>Here the units differ much more than by chance (dispersion {value}): many dots outside are expected. Widen the limits to see those that stand out among them.</source>
      <translation>تختلف الوحدات هنا أكثر بكثير مما تفعله الصدفة (التشتت {value}): من المنتظر وجود نقط كثيرة خارج الحدود. وسعوا الحدود لرؤية البارزة بينها.</translation>
    </message>
    <message>
      <source>Here: choose 100 or 1 beside the column, under «Multiply by».</source>
      <translation>هنا: اختر 100 أو 1 بجانب العمود، تحت «الضرب في».</translation>
    </message>
    <message>
      <source>Hexagons</source>
      <translation>مسدسات</translation>
    </message>
    <message>
      <source>Hidden because it would give back a small count by subtraction.</source>
      <translation>مخفي لأنه يكشف عددا صغيرا بالطرح.</translation>
    </message>
    <message>
      <source>Hidden because too small (primary)</source>
      <translation>مخفي لأنه صغير جدا (أولي)</translation>
    </message>
    <message>
      <source>Hidden cells</source>
      <translation>الخلايا المخفية</translation>
    </message>
    <message>
      <source>Hidden figures, never judged</source>
      <translation>الأرقام المخفية التي لا تُفحص</translation>
    </message>
    <message>
      <source>Hidden to cover others (secondary)</source>
      <translation>مخفي لتغطية غيره (ثانوي)</translation>
    </message>
    <message>
      <source>Hidden to protect a small number of people.</source>
      <translation>مخفي (السر الإحصائي) لحماية عدد صغير من الأشخاص.</translation>
    </message>
    <message>
      <source>Hidden to protect households</source>
      <translation>مخفي حماية للأسر</translation>
    </message>
    <message>
      <source>Hidden: fewer than {threshold} households</source>
      <translation>مخفي (السر الإحصائي): عدد الأسر أقل من {threshold}</translation>
    </message>
    <message>
      <source>Hidden: it would give a small count back</source>
      <translation>مخفي: من شأنه أن يكشف عددا صغيرا</translation>
    </message>
    <message>
      <source>Hide counts below</source>
      <translation>إخفاء الأعداد الأقل من</translation>
    </message>
    <message>
      <source>Hide groups of fewer households than</source>
      <translation>إخفاء المجموعات التي يقل عدد أسرها عن</translation>
    </message>
    <message>
      <source>Hide places with fewer points within the bandwidth than</source>
      <translation>إخفاء الأماكن التي تقل نقطها داخل نصف القطر عن</translation>
    </message>
    <message>
      <source>Hide small cells and cover them</source>
      <translation>إخفاء الخلايا الصغيرة وتغطيتها</translation>
    </message>
    <message>
      <source>Hide small counts, and others that would give them back</source>
      <translation>إخفاء الأعداد الصغيرة وما يكشفها</translation>
    </message>
    <message>
      <source>Hide zeros too</source>
      <translation>إخفاء الأصفار أيضا</translation>
    </message>
    <message>
      <source>High among high</source>
      <translation>مرتفع بين مرتفعات</translation>
    </message>
    <message>
      <source>High among low</source>
      <translation>مرتفع بين منخفضات</translation>
    </message>
    <message>
      <source>High end of the scale</source>
      <translation>الطرف الأعلى للسلّم</translation>
    </message>
    <message>
      <source>High need, high coverage</source>
      <translation>حاجة قوية وتغطية قوية</translation>
    </message>
    <message>
      <source>High need, low coverage: priority</source>
      <translation>حاجة قوية وتغطية ضعيفة: أولوية</translation>
    </message>
    <message>
      <source>Highest</source>
      <translation>الأعلى</translation>
    </message>
    <message>
      <source>Highest needs</source>
      <translation>أكبر الحاجات</translation>
    </message>
    <message>
      <source>Highest needs against their own province</source>
      <translation>أكبر الحاجات مقارنة بإقليمها</translation>
    </message>
    <message>
      <source>Highest needs against their own region</source>
      <translation>أكبر الحاجات مقارنة بجهتها</translation>
    </message>
    <message>
      <source>Highest needs against their peer family</source>
      <translation>أكبر الحاجات مقارنة بعائلتها المماثلة</translation>
    </message>
    <message>
      <source>Highest needs of {zone}: {count} communes, by the score «{model}» of {date}.</source>
      <translation>أكبر الحاجات في {zone}: جماعات عددها {count}، حسب المؤشر «{model}» بتاريخ {date}.</translation>
    </message>
    <message>
      <source>Highest risk of being found again (prosecutor)</source>
      <translation>أعلى خطر للتعرف من جديد (المدعي)</translation>
    </message>
    <message>
      <source>Highest value shown (per km²)</source>
      <translation>أعلى قيمة معروضة (لكل كلم²)</translation>
    </message>
    <message>
      <source>Highest with / lowest with</source>
      <translation>الأعلى حسب / الأدنى حسب</translation>
    </message>
    <message>
      <source>Highest: {top} ({value}); lowest: {low} ({value2}); {gap} between them.</source>
      <translation>الأعلى: {top} ({value})؛ الأدنى: {low} ({value2})؛ الفرق بينهما {gap}.</translation>
    </message>
    <message>
      <source>Hot spot, 90 %</source>
      <translation>بؤرة ساخنة، 90%</translation>
    </message>
    <message>
      <source>Hot spot, 95 %</source>
      <translation>بؤرة ساخنة، 95%</translation>
    </message>
    <message>
      <source>Hot spot, 99 %</source>
      <translation>بؤرة ساخنة، 99%</translation>
    </message>
    <message>
      <source>Hot spots</source>
      <translation>البؤر الساخنة</translation>
    </message>
    <message>
      <source>Hot spots: {figure}</source>
      <translation>البؤر الساخنة: {figure}</translation>
    </message>
    <message>
      <source>Household points</source>
      <translation>نقط الأسر</translation>
    </message>
    <message>
      <source>Household points in the sample</source>
      <translation>عدد نقط الأسر في العينة</translation>
    </message>
    <message>
      <source>Household points, masked, to a density surface</source>
      <translation>من نقط الأسر المموهة إلى سطح كثافة</translation>
    </message>
    <message>
      <source>Households</source>
      <translation>الأسر</translation>
    </message>
    <message>
      <source>Households (file, layer or table)</source>
      <translation>الأسر (ملف أو طبقة أو جدول)</translation>
    </message>
    <message>
      <source>Households invented</source>
      <translation>الأسر المصطنعة</translation>
    </message>
    <message>
      <source>Households of an earlier delivery replaced</source>
      <translation>أسر إرسالية سابقة مستبدلة</translation>
    </message>
    <message>
      <source>Households of «{layer}»</source>
      <translation>أسر «{layer}»</translation>
    </message>
    <message>
      <source>Households or people</source>
      <translation>أسر أو أشخاص</translation>
    </message>
    <message>
      <source>Households repeated</source>
      <translation>أسر مكررة</translation>
    </message>
    <message>
      <source>Households this point stands for</source>
      <translation>عدد الأسر التي تمثلها هذه النقطة</translation>
    </message>
    <message>
      <source>Households without names (pseudonymous)</source>
      <translation>أسر بدون أسماء (بأسماء مستعارة)</translation>
    </message>
    <message>
      <source>Households written</source>
      <translation>أسر مكتوبة</translation>
    </message>
    <message>
      <source>How</source>
      <translation>الكيفية</translation>
    </message>
    <message>
      <source>How far</source>
      <translation>الفارق</translation>
    </message>
    <message>
      <source>How far, variable by variable</source>
      <translation>البعد، متغيرا بمتغير</translation>
    </message>
    <message>
      <source>How indicators are joined, wherever the model does not say otherwise</source>
      <translation>كيف تُجمَّع المؤشرات حيثما لا ينص النموذج على غير ذلك</translation>
    </message>
    <message>
      <source>How indicators of different units are brought to one scale</source>
      <translation>كيف تُردّ مؤشرات ذات وحدات مختلفة إلى سلّم واحد</translation>
    </message>
    <message>
      <source>How many families</source>
      <translation>عدد العائلات</translation>
    </message>
    <message>
      <source>How many nearest units</source>
      <translation>عدد الوحدات الأقرب</translation>
    </message>
    <message>
      <source>How many things are measured?</source>
      <translation>كم شيئا يُقاس؟</translation>
    </message>
    <message>
      <source>How many times does the line count more than the column? 1 = as much, 9 = far more, 1/9 = far less.</source>
      <translation>كم مرة يزن السطر أكثر من العمود؟ 1 = بالقدر نفسه، 9 = أكثر بكثير، 1/9 = أقل بكثير.</translation>
    </message>
    <message>
      <source>How many units of the level have a figure</source>
      <translation>عدد وحدات المستوى التي لها رقم</translation>
    </message>
    <message>
      <source>How many units of the zone have a figure</source>
      <translation>عدد وحدات المنطقة التي لها رقم</translation>
    </message>
    <message>
      <source>How often each unit is in the top group</source>
      <translation>كم مرة توجد كل وحدة في مجموعة الصدارة</translation>
    </message>
    <message>
      <source>How or why</source>
      <translation>الكيفية أو السبب</translation>
    </message>
    <message>
      <source>How rows found their unit</source>
      <translation>كيف وجدت الأسطر وحدتها</translation>
    </message>
    <message>
      <source>How the file was read</source>
      <translation>كيف قُرئ الملف</translation>
    </message>
    <message>
      <source>How to read this page</source>
      <translation>كيف تُقرأ هذه الصفحة</translation>
    </message>
    <message>
      <source>How weights vary</source>
      <translation>كيف تتغير الأوزان</translation>
    </message>
    <message>
      <source>How well communes belong (silhouette)</source>
      <translation>مدى ملاءمة الجماعات لعائلاتها (silhouette)</translation>
    </message>
    <message>
      <source>INDICATORS: a comparison shows {most} indicators at most; {count} were given.</source>
      <translation>INDICATORS: تعرض المقارنة {most} من المؤشرات على الأكثر؛ المعطى: {count}.</translation>
    </message>
    <message>
      <source>INDICATORS: the workspace has no indicator called {ids}. Known ones: {known}.</source>
      <translation>INDICATORS: ليس في فضاء العمل مؤشر اسمه {ids}. المعروف منها: {known}.</translation>
    </message>
    <message>
      <source>Id of a model of the workspace</source>
      <translation>معرّف نموذج من فضاء العمل</translation>
    </message>
    <message>
      <source>Id of one indicator (empty: all)</source>
      <translation>معرّف مؤشر واحد (فارغ: جميعها)</translation>
    </message>
    <message>
      <source>Id of the families in the workspace</source>
      <translation>معرّف العائلات في فضاء العمل</translation>
    </message>
    <message>
      <source>Id of the families of the workspace (empty: the latest)</source>
      <translation>معرّف عائلات فضاء العمل (فارغ: الأحدث)</translation>
    </message>
    <message>
      <source>Id of the second model in the workspace</source>
      <translation>معرّف النموذج الثاني في فضاء العمل</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>المعرّف</translation>
    </message>
    <message>
      <source>If another program, such as Excel, has it open: close it there, then try again.</source>
      <translation>إن كان مفتوحا في برنامج آخر، مثل Excel: أغلقوه هناك، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
      <source>Import &amp;another table</source>
      <translation>استيراد &amp;جدول آخر</translation>
    </message>
    <message>
      <source>Import a table of indicators</source>
      <translation>استيراد جدول مؤشرات</translation>
    </message>
    <message>
      <source>Import data</source>
      <translation>استيراد المعطيات</translation>
    </message>
    <message>
      <source>Import data…</source>
      <translation>استيراد المعطيات…</translation>
    </message>
    <message>
      <source>Import facilities</source>
      <translation>استيراد المرافق</translation>
    </message>
    <message>
      <source>Import households</source>
      <translation>استيراد الأسر</translation>
    </message>
    <message>
      <source>Import of «{file}»</source>
      <translation>استيراد «{file}»</translation>
    </message>
    <message>
      <source>Imported (UTC)</source>
      <translation>تاريخ الاستيراد (UTC)</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>عمليات الاستيراد</translation>
    </message>
    <message>
      <source>Imports run again</source>
      <translation>عمليات الاستيراد المعاد تنفيذها</translation>
    </message>
    <message>
      <source>Imports that give other figures when run again: {count}; the page says which. Find out who changed the file, the workspace or the reference.</source>
      <translation>عمليات استيراد تعطي أرقاما أخرى عند إعادة تنفيذها: {count}؛ والصفحة تبين أيها. ابحثوا عمن غيّر الملف أو فضاء العمل أو المرجع.</translation>
    </message>
    <message>
      <source>Imports: {imports}. Recorded runs: {runs}.</source>
      <translation>عمليات الاستيراد: {imports}. التنفيذات المسجلة: {runs}.</translation>
    </message>
    <message>
      <source>Impossible value</source>
      <translation>قيمة مستحيلة</translation>
    </message>
    <message>
      <source>In column «{column}»: </source>
      <translation>في العمود «{column}»: </translation>
    </message>
    <message>
      <source>In each cell: value, gap to the reference, rank among {count} communes (1 = highest need).</source>
      <translation>في كل خانة: القيمة، والفارق عن المرجع، والرتبة بين الجماعات (عددها {count}؛ 1 = أكبر حاجة).</translation>
    </message>
    <message>
      <source>In priority (%)</source>
      <translation>ذات أولوية (%)</translation>
    </message>
    <message>
      <source>In the classes of {rows} rows, the sensitive field «{field}» is nearly the same for everybody (l below {least}): whoever knows the class knows the value.</source>
      <translation>في أصناف الأسطر (عددها: {rows})، الحقل الحساس «{field}» يكاد يكون واحدا عند الجميع (l أقل من {least}): من عرف الصنف عرف القيمة.</translation>
    </message>
    <message>
      <source>In the family</source>
      <translation>في العائلة</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>في الملف</translation>
    </message>
    <message>
      <source>In the language of QGIS</source>
      <translation>بلغة QGIS</translation>
    </message>
    <message>
      <source>In the system «{crs}» a kilometre is off by up to {percent} % in this extent, and areas by twice that. Leave CRS empty to have an equal-area one.</source>
      <translation>في النظام «{crs}» يصل خطأ الكيلومتر إلى {percent}% في هذا الامتداد، وخطأ المساحات إلى ضعفه. اتركوا CRS فارغا للحصول على نظام متساوي المساحات.</translation>
    </message>
    <message>
      <source>In the workspace</source>
      <translation>في مساحة العمل</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>عبر الزمن</translation>
    </message>
    <message>
      <source>In what the poor are deprived</source>
      <translation>أوجه حرمان الفقراء</translation>
    </message>
    <message>
      <source>In wor&amp;ds</source>
      <translation>بالكلما&amp;ت</translation>
    </message>
    <message>
      <source>In {count} cells the sum of the field «{field}» is no whole number, though it counts households or people. Correct the rows with decimals, or choose another field.</source>
      <translation>خانات مجموع الحقل «{field}» فيها ليس عددا صحيحا مع أنه يعدّ أسرا أو أشخاصا: {count}. صححوا الأسطر التي فيها كسور عشرية، أو اختاروا حقلا آخر.</translation>
    </message>
    <message>
      <source>In {count} of {of} units the rates around differ no more than chance would make them: smoothed to the local mean.</source>
      <translation>وحدات لا تختلف المعدلات المحيطة بها أكثر مما تفسره الصدفة: {count} من أصل {of}؛ مُلّست إلى المتوسط المحلي.</translation>
    </message>
    <message>
      <source>In {count} reference zones (examples: {examples}) no unit that counts has one of the indicators: the mean of all units stands in for it.</source>
      <translation>مناطق مرجعية ليس فيها لأي وحدة محتسبة أحد المؤشرات، عددها {count} (أمثلة: {examples}): يحل محله متوسط كل الوحدات.</translation>
    </message>
    <message>
      <source>In «{file}», a quotation mark is opened or closed in the wrong place near line {line}. Correct it there.</source>
      <translation>في «{file}»، علامة تنصيص مفتوحة أو مغلقة في غير مكانها قرب السطر {line}. صححوها هناك.</translation>
    </message>
    <message>
      <source>In «{file}», rows {rows} do not have the {columns} columns of the header. Complete them.</source>
      <translation>في «{file}»، عدد أعمدة الترويسة {columns}، وهذه الأسطر لا توافقه: {rows}. أكملوها.</translation>
    </message>
    <message>
      <source>Incomplete card</source>
      <translation>بطاقة ناقصة</translation>
    </message>
    <message>
      <source>Incomplete card. Lacking: {parts}.</source>
      <translation>بطاقة ناقصة. ينقصها: {parts}.</translation>
    </message>
    <message>
      <source>Incomplete cards</source>
      <translation>البطاقات الناقصة</translation>
    </message>
    <message>
      <source>Incomplete cards: {count} ({ids}). Give each its unit, denominator and direction before publishing.</source>
      <translation>البطاقات الناقصة: {count} ({ids}). أعطوا كلا منها وحدتها ومقامها واتجاهها قبل النشر.</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>المؤشر</translation>
    </message>
    <message>
      <source>Indicator &amp;cards…</source>
      <translation>&amp;بطاقات المؤشرات…</translation>
    </message>
    <message>
      <source>Indicator &amp;card…</source>
      <translation>&amp;بطاقة المؤشر…</translation>
    </message>
    <message>
      <source>Indicator (code)</source>
      <translation>المؤشر (الرمز)</translation>
    </message>
    <message>
      <source>Indicator across the scatter</source>
      <translation>المؤشر الأفقي في رسم الانتشار</translation>
    </message>
    <message>
      <source>Indicator card</source>
      <translation>بطاقة المؤشر</translation>
    </message>
    <message>
      <source>Indicator cards</source>
      <translation>بطاقات المؤشرات</translation>
    </message>
    <message>
      <source>Indicator cards…</source>
      <translation>بطاقات المؤشرات…</translation>
    </message>
    <message>
      <source>Indicator left out</source>
      <translation>المؤشر المستبعد</translation>
    </message>
    <message>
      <source>Indicator of «{column}»</source>
      <translation>مؤشر «{column}»</translation>
    </message>
    <message>
      <source>Indicator or domain</source>
      <translation>المؤشر أو المجال</translation>
    </message>
    <message>
      <source>Indicator that moved the rank most</source>
      <translation>المؤشر الفرعي الأكثر تحريكا للرتبة</translation>
    </message>
    <message>
      <source>Indicator to change</source>
      <translation>المؤشر المراد تغييره</translation>
    </message>
    <message>
      <source>Indicator: {label}</source>
      <translation>المؤشر: {label}</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>المؤشرات</translation>
    </message>
    <message>
      <source>Indicators (ids of the catalogue, separated by commas; empty: ten usual ones)</source>
      <translation>المؤشرات (معرّفات الفهرس، تفصلها فواصل؛ فارغ: عشرة معتادة)</translation>
    </message>
    <message>
      <source>Indicators against their own pillar</source>
      <translation>مؤشرات معاكسة لمحورها</translation>
    </message>
    <message>
      <source>Indicators by commune, province or region</source>
      <translation>مؤشرات حسب الجماعة أو الإقليم أو الجهة</translation>
    </message>
    <message>
      <source>Indicators by domain</source>
      <translation>المؤشرات حسب المجال</translation>
    </message>
    <message>
      <source>Indicators compared</source>
      <translation>المؤشرات المقارَنة</translation>
    </message>
    <message>
      <source>Indicators joined: {count}; weights: {groups}. Scale: {scale}. Joined by: {joining}.</source>
      <translation>عدد المؤشرات المجمَّعة: {count}؛ الأوزان: {groups}. السلّم: {scale}. التجميع بـ: {joining}.</translation>
    </message>
    <message>
      <source>Indicators with an extreme shape</source>
      <translation>مؤشرات ذات توزيع متطرف</translation>
    </message>
    <message>
      <source>Indicators with many missing figures</source>
      <translation>مؤشرات كثيرة القيم غير المتوفرة</translation>
    </message>
    <message>
      <source>Indicators: {count}. Incomplete cards: {incomplete}.</source>
      <translation>المؤشرات: {count}. البطاقات الناقصة: {incomplete}.</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>معلومة</translation>
    </message>
    <message>
      <source>Instead of a model: fields where less means more need</source>
      <translation>بدل النموذج: حقول يعني انخفاضها حاجة أكبر</translation>
    </message>
    <message>
      <source>Instead of a model: fields where more means more need</source>
      <translation>بدل النموذج: حقول يعني ارتفاعها حاجة أكبر</translation>
    </message>
    <message>
      <source>Intensity A</source>
      <translation>شدة الفقر A</translation>
    </message>
    <message>
      <source>Intensity A: mean share of deprivations of the poor (%)</source>
      <translation>شدة الفقر A: متوسط حصة حرمان الفقراء (%)</translation>
    </message>
    <message>
      <source>Intruder</source>
      <translation>المتطفل</translation>
    </message>
    <message>
      <source>Invented identifier</source>
      <translation>معرّف مصطنع</translation>
    </message>
    <message>
      <source>It br&amp;ings</source>
      <translation>ما ي&amp;حمله</translation>
    </message>
    <message>
      <source>It could not be run again:</source>
      <translation>تعذرت إعادة التنفيذ:</translation>
    </message>
    <message>
      <source>Its province</source>
      <translation>إقليمها</translation>
    </message>
    <message>
      <source>Its region</source>
      <translation>جهتها</translation>
    </message>
    <message>
      <source>JSON file (*.json)</source>
      <translation>ملف JSON (*.json)</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
      <source>Join a name that is exactly that of one unit of the province</source>
      <translation>ربط الاسم المطابق تماما لاسم وحدة واحدة من الإقليم</translation>
    </message>
    <message>
      <source>Join names that are exactly those of one unit of the province</source>
      <translation>ربط الأسماء المطابقة تماما لاسم وحدة واحدة من الإقليم</translation>
    </message>
    <message>
      <source>Joined as a part of a unit</source>
      <translation>مربوطة كجزء من وحدة</translation>
    </message>
    <message>
      <source>Joined by a code of another division</source>
      <translation>مربوطة برمز من تقسيم آخر</translation>
    </message>
    <message>
      <source>Joined by a decision</source>
      <translation>مربوطة بقرار</translation>
    </message>
    <message>
      <source>Joined by a mended code</source>
      <translation>مربوطة برمز مصلح</translation>
    </message>
    <message>
      <source>Joined by code</source>
      <translation>مربوطة بالرمز</translation>
    </message>
    <message>
      <source>Joined by name</source>
      <translation>مربوطة بالاسم</translation>
    </message>
    <message>
      <source>Joining the rows</source>
      <translation>ربط الأسطر</translation>
    </message>
    <message>
      <source>Journalist</source>
      <translation>الصحفي</translation>
    </message>
    <message>
      <source>Judgements (*.json *.csv)</source>
      <translation>ملفات الأحكام (*.json *.csv)</translation>
    </message>
    <message>
      <source>Keep and go on</source>
      <translation>الحفظ والمتابعة</translation>
    </message>
    <message>
      <source>Keep one of the two, or join them.</source>
      <translation>احتفظوا بأحدهما، أو اجمعوهما.</translation>
    </message>
    <message>
      <source>Keep one row a unit and period: only the first was judged.</source>
      <translation>احتفظوا بسطر واحد لكل وحدة وفترة: لم يُفحص إلا الأول.</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>النواة</translation>
    </message>
    <message>
      <source>Kernel density of points, in units per km². Pixels with few points within the bandwidth are empty.</source>
      <translation>كثافة النقط بالنواة، بعدد الوحدات في كل كلم². الخلايا التي تقل نقطها داخل نصف القطر فارغة.</translation>
    </message>
    <message>
      <source>Keys of the score model that nothing reads were ignored: {keys}.</source>
      <translation>تم تجاهل مفاتيح في نموذج المؤشر لا يقرؤها أي شيء: {keys}.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Kind of every facility, where no field says it</source>
      <translation>نوع كل مرفق، حيث لا يذكره أي حقل</translation>
    </message>
    <message>
      <source>Known upper bound of the first count (households of the census)</source>
      <translation>حد أعلى معروف للعدد الأول (أسر الإحصاء)</translation>
    </message>
    <message>
      <source>Kurtosis</source>
      <translation>التفرطح</translation>
    </message>
    <message>
      <source>LARGEST_FIELDS were given without an amount. Choose the amount in AMOUNTS.</source>
      <translation>أُعطي LARGEST_FIELDS بدون مبلغ. اختاروا المبلغ في AMOUNTS.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>التسمية</translation>
    </message>
    <message>
      <source>Label of the indicator</source>
      <translation>تسمية المؤشر</translation>
    </message>
    <message>
      <source>Lacking</source>
      <translation>الناقص</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Larger dots: units of the peer family.</source>
      <translation>النقط الأكبر: وحدات العائلة المماثلة.</translation>
    </message>
    <message>
      <source>Larger dots: units of the reference zone.</source>
      <translation>النقط الأكبر: وحدات المنطقة المرجعية.</translation>
    </message>
    <message>
      <source>Largest change</source>
      <translation>أكبر تغير</translation>
    </message>
    <message>
      <source>Largest change of rank</source>
      <translation>أكبر تغير في الرتبة</translation>
    </message>
    <message>
      <source>Largest change of rank in the final score</source>
      <translation>أكبر تغير في الرتبة في المؤشر النهائي</translation>
    </message>
    <message>
      <source>Largest contributions to the first amount, largest first</source>
      <translation>أكبر المساهمات في المبلغ الأول، الأكبر أولا</translation>
    </message>
    <message>
      <source>Largest difference of rank</source>
      <translation>أكبر فارق في الرتبة</translation>
    </message>
    <message>
      <source>Largest eigenvalue</source>
      <translation>أكبر قيمة ذاتية</translation>
    </message>
    <message>
      <source>Largest error at the pixels checked (per km²)</source>
      <translation>أكبر خطأ في الخلايا المفحوصة (لكل كلم²)</translation>
    </message>
    <message>
      <source>Largest number to try</source>
      <translation>أكبر عدد يُجرَّب</translation>
    </message>
    <message>
      <source>Largest possible value</source>
      <translation>أكبر قيمة ممكنة</translation>
    </message>
    <message>
      <source>Largest rank change</source>
      <translation>أكبر تغيّر في الرتبة</translation>
    </message>
    <message>
      <source>Later period</source>
      <translation>الفترة اللاحقة</translation>
    </message>
    <message>
      <source>Latest period</source>
      <translation>أحدث فترة</translation>
    </message>
    <message>
      <source>Layer of the coverage: {name}</source>
      <translation>طبقة التغطية: {name}</translation>
    </message>
    <message>
      <source>Layer of the need: {name}</source>
      <translation>طبقة الحاجة: {name}</translation>
    </message>
    <message>
      <source>Layer or file</source>
      <translation>طبقة أو ملف</translation>
    </message>
    <message>
      <source>Layer or table</source>
      <translation>الطبقة أو الجدول</translation>
    </message>
    <message>
      <source>Layer or table of the coverage</source>
      <translation>طبقة أو جدول التغطية</translation>
    </message>
    <message>
      <source>Layer or table of the coverage (empty: the same layer)</source>
      <translation>طبقة أو جدول التغطية (فارغ: الطبقة نفسها)</translation>
    </message>
    <message>
      <source>Layer or table to judge instead of the workspace's figures</source>
      <translation>طبقة أو جدول للفحص بدل أرقام فضاء العمل</translation>
    </message>
    <message>
      <source>Layer with structure variables of your own, such as altitude</source>
      <translation>طبقة بمتغيرات بنيوية خاصة بكم، كالارتفاع</translation>
    </message>
    <message>
      <source>Layer: {name}</source>
      <translation>الطبقة: {name}</translation>
    </message>
    <message>
      <source>Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. Nothing was written, for these changes would be lost or would undo what the file brings. Save or discard them, then run again.</source>
      <translation>طبقات من «{path}» قيد التعديل في QGIS وفيها تغييرات غير محفوظة: {layers}. لم يُكتب شيء، لأن هذه التغييرات قد تضيع أو قد تُبطل ما يأتي به الملف. احفظها أو تخلَّ عنها ثم أعد التشغيل.</translation>
    </message>
    <message>
      <source>Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. They are not in this comparison; save or discard them before you merge.</source>
      <translation>طبقات من «{path}» قيد التعديل في QGIS وفيها تغييرات غير محفوظة: {layers}. ليست في هذه المقارنة؛ احفظها أو تخلَّ عنها قبل الدمج.</translation>
    </message>
    <message>
      <source>Layers of «{path}» are being edited in QGIS and hold changes that are not saved: {layers}. They would not be in the package; nothing was written. Save or discard them, then run again.</source>
      <translation>طبقات من «{path}» قيد التعديل في QGIS وفيها تغييرات غير محفوظة: {layers}. لن تكون في الحزمة؛ ولم يُكتب شيء. احفظها أو تخلَّ عنها ثم أعد التشغيل.</translation>
    </message>
    <message>
      <source>Leave it out: it tells nothing apart.</source>
      <translation>استبعدوه: لا يميز بين الوحدات.</translation>
    </message>
    <message>
      <source>Leave out one indicator in the draws</source>
      <translation>استبعاد مؤشر واحد في السحوبات</translation>
    </message>
    <message>
      <source>Leave pixels outside these polygons empty</source>
      <translation>ترك الخلايا خارج هذه المضلعات فارغة</translation>
    </message>
    <message>
      <source>Leave the row out</source>
      <translation>استبعاد السطر</translation>
    </message>
    <message>
      <source>Left as they are</source>
      <translation>تُترك كما هي</translation>
    </message>
    <message>
      <source>Left out by a decision</source>
      <translation>مستبعدة بقرار</translation>
    </message>
    <message>
      <source>Left out by the reading rule</source>
      <translation>تركته قاعدة القراءة جانبا</translation>
    </message>
    <message>
      <source>Left out for want of figures: {units}</source>
      <translation>وحدات مستبعدة لعدم توفر الأرقام: {units}</translation>
    </message>
    <message>
      <source>Left out: {method}. {reason}</source>
      <translation>طريقة مستبعدة: {method}. {reason}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>مفتاح الخريطة</translation>
    </message>
    <message>
      <source>Less means more need</source>
      <translation>كلما انخفضت القيمة زادت الحاجة</translation>
    </message>
    <message>
      <source>Less of it means more need</source>
      <translation>انخفاض القيمة يعني حاجة أكبر</translation>
    </message>
    <message>
      <source>Less well served than the reference on {behind} of {count} indicators.</source>
      <translation>خدماتها أقل من المرجع في {behind} من المؤشرات (عددها {count}).</translation>
    </message>
    <message>
      <source>Let the periods pass</source>
      <translation>تتابع الفترات</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <source>Level of the Moran classes and of the counts</source>
      <translation>مستوى أصناف Moran والأعداد</translation>
    </message>
    <message>
      <source>Level of the units</source>
      <translation>مستوى الوحدات</translation>
    </message>
    <message>
      <source>Level of the units compared</source>
      <translation>مستوى الوحدات المقارَنة</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <source>Licence of the workspace</source>
      <translation>ترخيص فضاء العمل</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>الرخصة: {licence}</translation>
    </message>
    <message>
      <source>Lies in</source>
      <translation>تنتمي إلى</translation>
    </message>
    <message>
      <source>Likely reason: the denominator is older ({base}) than the beneficiaries ({period}) and the unit has grown since. Check also rows counted twice.</source>
      <translation>السبب المحتمل: المقام أقدم ({base}) من المستفيدين ({period}) ونمت الوحدة منذئذ. تحققوا أيضا من الأسطر المحتسبة مرتين.</translation>
    </message>
    <message>
      <source>Limit for the share above</source>
      <translation>الحد الخاص بالحصة التي فوقه</translation>
    </message>
    <message>
      <source>Limits, separated by «;»</source>
      <translation>حدود تفصلها «;»</translation>
    </message>
    <message>
      <source>Line: the reference. {above} of {count} communes need more.</source>
      <translation>الخط: المرجع. جماعات حاجتها أكبر: {above} من {count}.</translation>
    </message>
    <message>
      <source>Link a unit without neighbour to the nearest one</source>
      <translation>ربط وحدة بلا جارة بأقرب وحدة</translation>
    </message>
    <message>
      <source>Links between neighbours</source>
      <translation>الروابط بين الجيران</translation>
    </message>
    <message>
      <source>List of priority units</source>
      <translation>لائحة الوحدات ذات الأولوية</translation>
    </message>
    <message>
      <source>List provinces, regions and country in the table</source>
      <translation>سرد الأقاليم والجهات والبلد في الجدول</translation>
    </message>
    <message>
      <source>List «{name}» removed.</source>
      <translation>حُذفت اللائحة «{name}».</translation>
    </message>
    <message>
      <source>List «{name}» saved in {workspace}.</source>
      <translation>حُفظت اللائحة «{name}» في {workspace}.</translation>
    </message>
    <message>
      <source>List «{name}»: {count} units.</source>
      <translation>اللائحة «{name}»: عدد الوحدات {count}.</translation>
    </message>
    <message>
      <source>List: {name}</source>
      <translation>اللائحة: {name}</translation>
    </message>
    <message>
      <source>Local Moran (Anselin)</source>
      <translation>Moran المحلي (Anselin)</translation>
    </message>
    <message>
      <source>Logarithm (log_ct)</source>
      <translation>اللوغاريتم (log_ct)</translation>
    </message>
    <message>
      <source>Longitude and latitude are exchanged</source>
      <translation>خط الطول وخط العرض معكوسان</translation>
    </message>
    <message>
      <source>Longitude and latitude of «{layer}» are exchanged ({count} rows): they would lie in Morocco the other way round. Nothing was written. Choose the other field for each, or correct the layer.</source>
      <translation>خط الطول وخط العرض في «{layer}» معكوسان ({count} صفوف): لو عُكسا لوقعت النقط داخل المغرب. لم يُكتب شيء. اختر لكل منهما الحقل الآخر، أو صحح الطبقة.</translation>
    </message>
    <message>
      <source>Look at the figures</source>
      <translation>عرض الأرقام</translation>
    </message>
    <message>
      <source>Look for a newer figure; where there is none, print the year beside it.</source>
      <translation>ابحثوا عن رقم أحدث؛ وإن لم يوجد فاطبعوا السنة بجانبه.</translation>
    </message>
    <message>
      <source>Look for another source, or leave the indicator out.</source>
      <translation>ابحثوا عن مصدر آخر، أو استبعدوا المؤشر.</translation>
    </message>
    <message>
      <source>Lost beyond the edges of the raster</source>
      <translation>مفقود خارج حواف الصورة الشبكية</translation>
    </message>
    <message>
      <source>Low among high</source>
      <translation>منخفض بين مرتفعات</translation>
    </message>
    <message>
      <source>Low among low</source>
      <translation>منخفض بين منخفضات</translation>
    </message>
    <message>
      <source>Low end of the scale</source>
      <translation>الطرف الأدنى للسلّم</translation>
    </message>
    <message>
      <source>Low need, high coverage</source>
      <translation>حاجة ضعيفة وتغطية قوية</translation>
    </message>
    <message>
      <source>Low need, low coverage</source>
      <translation>حاجة ضعيفة وتغطية ضعيفة</translation>
    </message>
    <message>
      <source>Low: under 0.70. A need made of different things may well be low; then say so.</source>
      <translation>ضعيف: أقل من 0,70. قد يكون ذلك طبيعيا إذا كانت الحاجة مكونة من أشياء مختلفة؛ فبيّنوا ذلك.</translation>
    </message>
    <message>
      <source>Lowest</source>
      <translation>الأدنى</translation>
    </message>
    <message>
      <source>MPI (penalty for imbalance)</source>
      <translation>MPI (جزاء على عدم التوازن)</translation>
    </message>
    <message>
      <source>Make the card first (its own window), then read the file again.</source>
      <translation>أعدوا البطاقة أولا (في نافذتها الخاصة)، ثم أعيدوا قراءة الملف.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>الخريطة</translation>
    </message>
    <message>
      <source>Map of the classes</source>
      <translation>خريطة الأصناف</translation>
    </message>
    <message>
      <source>Map of the needs</source>
      <translation>خريطة الحاجات</translation>
    </message>
    <message>
      <source>Map of the peer families</source>
      <translation>خريطة العائلات المماثلة</translation>
    </message>
    <message>
      <source>Map of the similar territories</source>
      <translation>خريطة الوحدات المشابهة</translation>
    </message>
    <message>
      <source>Map page</source>
      <translation>صفحة الخريطة</translation>
    </message>
    <message>
      <source>Maps and reports</source>
      <translation>الخرائط والتقارير</translation>
    </message>
    <message>
      <source>Margins that do not add up</source>
      <translation>هوامش لا تُجمع</translation>
    </message>
    <message>
      <source>Margins: programme, milieu, sex... (they add up)</source>
      <translation>الهوامش: البرنامج، الوسط، الجنس... (تُجمع)</translation>
    </message>
    <message>
      <source>Marketer</source>
      <translation>المسوّق</translation>
    </message>
    <message>
      <source>Mask household points</source>
      <translation>تمويه نقط الأسر</translation>
    </message>
    <message>
      <source>Masked household points: moved at random, urban ones by up to {urban} m, rural ones by up to {rural} m, {share} % of rural ones by up to {far} m, each within its province, and put in another order. Distances computed from masked points are invalid; counts by province are right, counts by commune are not.</source>
      <translation>نقط أسر مموهة: حُرّكت عشوائيا، الحضرية بما لا يتجاوز {urban} م، والقروية بما لا يتجاوز {rural} م، و{share}% من القروية بما لا يتجاوز {far} م، كل منها داخل إقليمها، وبترتيب آخر. المسافات المحسوبة من النقط المموهة غير صالحة؛ الأعداد حسب الإقليم صحيحة، وحسب الجماعة ليست كذلك.</translation>
    </message>
    <message>
      <source>Masked points</source>
      <translation>نقط مموهة</translation>
    </message>
    <message>
      <source>Masked points (up to {far} km)</source>
      <translation>نقط مموهة (حتى {far} كلم)</translation>
    </message>
    <message>
      <source>Match rows with units</source>
      <translation>مطابقة الأسطر مع الوحدات</translation>
    </message>
    <message>
      <source>Matrix of «{expert}», row «{row}», column «{column}»: {found} is not a number above 0.</source>
      <translation>مصفوفة «{expert}»، السطر «{row}»، العمود «{column}»: القيمة {found} ليست عددا أكبر من 0.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: these judgements are beyond the scale from 1/9 to 9: {cells}.</source>
      <translation>مصفوفة «{expert}»: أحكام خارج السلّم من 1/9 إلى 9: {cells}.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: {count} rounded cells were replaced by the exact inverse of their mirror: {cells}.</source>
      <translation>مصفوفة «{expert}»: خانات مقرّبة عُوضت بالمقلوب المضبوط للخانة المقابلة، عددها {count}: {cells}.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: «{row}» against itself is {found:g}; it must be 1.</source>
      <translation>مصفوفة «{expert}»: قيمة «{row}» مقابل نفسه هي {found:g}؛ ويجب أن تكون 1.</translation>
    </message>
    <message>
      <source>Matrix of «{expert}»: «{row}» against «{column}» is {value:g}, so the mirror cell must be {expected:.4g}; {mirror:g} was found. Correct one of the two.</source>
      <translation>مصفوفة «{expert}»: قيمة «{row}» مقابل «{column}» هي {value:g}، فيجب أن تكون الخانة المقابلة {expected:.4g}؛ والموجود: {mirror:g}. صححوا إحداهما.</translation>
    </message>
    <message>
      <source>Maximum</source>
      <translation>الأقصى</translation>
    </message>
    <message>
      <source>Mazziotta-Pareto (penalty added)</source>
      <translation>Mazziotta-Pareto (بإضافة الجزاء)</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>المتوسط</translation>
    </message>
    <message>
      <source>Mean distance moved (m)</source>
      <translation>متوسط مسافة التحريك (م)</translation>
    </message>
    <message>
      <source>Mean distance to all communes</source>
      <translation>متوسط المسافة إلى كل الجماعات</translation>
    </message>
    <message>
      <source>Mean of the neighbours</source>
      <translation>متوسط الجارات</translation>
    </message>
    <message>
      <source>Mean of the neighbours: {figure}</source>
      <translation>متوسط الجارات: {figure}</translation>
    </message>
    <message>
      <source>Mean of the province (or of the model's group)</source>
      <translation>متوسط الإقليم (أو مجموعة النموذج)</translation>
    </message>
    <message>
      <source>Mean of the scale</source>
      <translation>متوسط السلّم</translation>
    </message>
    <message>
      <source>Mean of the units</source>
      <translation>متوسط الوحدات</translation>
    </message>
    <message>
      <source>Mean of what is available</source>
      <translation>متوسط المتوفر</translation>
    </message>
    <message>
      <source>Mean of {label}</source>
      <translation>متوسط {label}</translation>
    </message>
    <message>
      <source>Mean of {measure}</source>
      <translation>متوسط {measure}</translation>
    </message>
    <message>
      <source>Mean rank of the draws</source>
      <translation>متوسط الرتبة في السحوبات</translation>
    </message>
    <message>
      <source>Mean rank shift</source>
      <translation>متوسط تحرك الرتب</translation>
    </message>
    <message>
      <source>Mean rank shift when the indicator is left out; in brackets, units that enter the top group.</source>
      <translation>متوسط تحرك الرتب عند استبعاد المؤشر؛ وبين قوسين عدد الوحدات التي تدخل مجموعة الصدارة.</translation>
    </message>
    <message>
      <source>Mean risk (marketer)</source>
      <translation>متوسط الخطر (المسوّق)</translation>
    </message>
    <message>
      <source>Mean silhouette</source>
      <translation>متوسط silhouette</translation>
    </message>
    <message>
      <source>Mean silhouette by number of families; {count} was kept, the largest.</source>
      <translation>متوسط silhouette حسب عدد العائلات؛ احتُفظ بـ {count}، صاحب القيمة الأكبر.</translation>
    </message>
    <message>
      <source>Mean silhouette {mean}: communes shade into one another and the limits between families are a convention. Use the similar territories of one commune where its own neighbours matter.</source>
      <translation>متوسط silhouette {mean}: تتدرج الجماعات من واحدة إلى أخرى والحدود بين العائلات اصطلاح. استعملوا الوحدات المشابهة لجماعة ما حيث تهم جاراتها الخاصة.</translation>
    </message>
    <message>
      <source>Mean silhouette {mean}; {below} communes lie nearer to another family than to their own. A family is a fair circle of comparison, not a natural kind: its limits are a convention.</source>
      <translation>متوسط silhouette {mean}؛ جماعات أقرب إلى عائلة أخرى منها إلى عائلتها: {below}. العائلة دائرة مقارنة منصفة وليست نوعا طبيعيا: حدودها اصطلاح.</translation>
    </message>
    <message>
      <source>Mean size, over the units, of the part of each indicator in the change of the score (points).</source>
      <translation>متوسط حجم جزء كل مؤشر فرعي في تغيّر المؤشر على مجموع الوحدات (نقط).</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>المعنى</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>المقياس</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>الوسيط</translation>
    </message>
    <message>
      <source>Median change of rank</source>
      <translation>وسيط تغير الرتبة</translation>
    </message>
    <message>
      <source>Median of the children</source>
      <translation>وسيط الأبناء</translation>
    </message>
    <message>
      <source>Median of the communes</source>
      <translation>وسيط الجماعات</translation>
    </message>
    <message>
      <source>Median of the family and, after P, its percentile among all communes; ▲ above the 70th, ▼ below the 30th. Categories: share of the most frequent one.</source>
      <translation>وسيط العائلة، وبعد P رتبته المئينية بين كل الجماعات؛ ▲ فوق 70، ▼ تحت 30. الأصناف: حصة الأكثر تواترا.</translation>
    </message>
    <message>
      <source>Median of the province (or of the model's group)</source>
      <translation>وسيط الإقليم (أو مجموعة النموذج)</translation>
    </message>
    <message>
      <source>Median of the units</source>
      <translation>وسيط الوحدات</translation>
    </message>
    <message>
      <source>Median rank of the draws</source>
      <translation>وسيط الرتبة في السحوبات</translation>
    </message>
    <message>
      <source>Median width of the rank intervals</source>
      <translation>وسيط عرض مجالات الرتب</translation>
    </message>
    <message>
      <source>Median, {zone}</source>
      <translation>الوسيط، {zone}</translation>
    </message>
    <message>
      <source>Men</source>
      <translation>رجال</translation>
    </message>
    <message>
      <source>Merge an office's package</source>
      <translation>دمج حزمة مكتب</translation>
    </message>
    <message>
      <source>Merged (1: yes)</source>
      <translation>مدمجة (1: نعم)</translation>
    </message>
    <message>
      <source>Merged.</source>
      <translation>تم الدمج.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>الطريقة</translation>
    </message>
    <message>
      <source>Methods compared</source>
      <translation>عدد الطرق المقارنة</translation>
    </message>
    <message>
      <source>Methods left out</source>
      <translation>عدد الطرق المستبعدة</translation>
    </message>
    <message>
      <source>Metric coordinate reference system (empty: chosen)</source>
      <translation>نظام إحداثيات متري (فارغ: يُختار)</translation>
    </message>
    <message>
      <source>Milieu</source>
      <translation>الوسط</translation>
    </message>
    <message>
      <source>Milieu field (urban, rural)</source>
      <translation>حقل الوسط (حضري، قروي)</translation>
    </message>
    <message>
      <source>Milieu of each point (empty: that of its territory)</source>
      <translation>وسط كل نقطة (فارغ: وسط وحدتها الترابية)</translation>
    </message>
    <message>
      <source>Milieu of each territory (urban, rural)</source>
      <translation>وسط كل وحدة ترابية (حضري، قروي)</translation>
    </message>
    <message>
      <source>Milieu of the figures, where the file does not say it</source>
      <translation>وسط الأرقام، حيث لا يذكره الملف</translation>
    </message>
    <message>
      <source>Milieu: this indicator is published for urban and rural together only</source>
      <translation>الوسط: هذا المؤشر منشور للحضري والقروي معا فقط</translation>
    </message>
    <message>
      <source>Min-max</source>
      <translation>الحد الأدنى والأقصى</translation>
    </message>
    <message>
      <source>Minimum</source>
      <translation>الأدنى</translation>
    </message>
    <message>
      <source>Minimum to maximum, 0 to 100</source>
      <translation>من الحد الأدنى إلى الأقصى، من 0 إلى 100</translation>
    </message>
    <message>
      <source>Minimum to maximum, 1 to 100</source>
      <translation>من الحد الأدنى إلى الأقصى، من 1 إلى 100</translation>
    </message>
    <message>
      <source>Minimum to maximum, 70 to 130 (AMPI)</source>
      <translation>من الأدنى إلى الأقصى، 70 إلى 130 (AMPI)</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>غير المتوفر</translation>
    </message>
    <message>
      <source>Missing cells</source>
      <translation>الخانات غير المتوفرة</translation>
    </message>
    <message>
      <source>Missing figures</source>
      <translation>الأرقام غير المتوفرة</translation>
    </message>
    <message>
      <source>Missing figures by indicator</source>
      <translation>الأرقام غير المتوفرة حسب المؤشر</translation>
    </message>
    <message>
      <source>Missing figures by province (%)</source>
      <translation>الأرقام غير المتوفرة حسب الإقليم (%)</translation>
    </message>
    <message>
      <source>Missing in the input</source>
      <translation>غير متوفر في المدخلات</translation>
    </message>
    <message>
      <source>Missing values</source>
      <translation>القيم غير المتوفرة</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <source>Model id</source>
      <translation>معرّف النموذج</translation>
    </message>
    <message>
      <source>Model of the file {name}</source>
      <translation>نموذج الملف «{name}»</translation>
    </message>
    <message>
      <source>Model saved in the workspace {workspace}</source>
      <translation>نموذج محفوظ في فضاء العمل «{workspace}»</translation>
    </message>
    <message>
      <source>Model with the scale of this run, for another year (JSON)</source>
      <translation>نموذج بسلّم هذا التنفيذ، لسنة أخرى (JSON)</translation>
    </message>
    <message>
      <source>Model «{model}». The score, from 0 to 100, joins census indicators; 100 is the highest need. Percentile: share of the communes of {zone} that show less need on that indicator (0 = least need, 100 = most; from 5 communes on). A weakness is at 80 or more, a strength at 20 or less. Reference values are those published for the zone, else means weighted by population.</source>
      <translation>النموذج «{model}». يجمع المؤشر، من 0 إلى 100، مؤشرات من الإحصاء؛ 100 أكبر حاجة. الرتبة المئينية: حصة الجماعات ({zone}) التي تُظهر حاجة أقل في ذلك المؤشر (0 = أقل حاجة، 100 = أكبرها؛ ابتداء من 5 جماعات). نقطة الضعف عند 80 أو أكثر، ونقطة القوة عند 20 أو أقل. قيم المرجع هي المنشورة للمنطقة، وإلا فمتوسطات مرجحة بعدد السكان.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: a list of rising numbers is expected; {found} was found.</source>
      <translation>النموذج، في «{path}»: المنتظر لائحة أعداد تصاعدية؛ والموجود: {found}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: a power mean of power 0 is the geometric mean. Name «geometric», or give another power.</source>
      <translation>النموذج، في «{path}»: متوسط القوى ذو القوة 0 هو المتوسط الهندسي. اكتبوا «geometric»، أو أعطوا قوة أخرى.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: all {count} children weigh 0. Give at least one a weight above 0.</source>
      <translation>النموذج، في «{path}»: أوزان جميع الأبناء (عددهم {count}) تساوي 0. أعطوا واحدا منهم على الأقل وزنا أكبر من 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: bounds are given for «{id}», which is no indicator of the tree.</source>
      <translation>النموذج، في «{path}»: أعطيت حدود للمعرّف «{id}»، وهو ليس مؤشرا من الشجرة.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: categories need limits; give «{id}» thresholds, or the model quantiles.</source>
      <translation>النموذج، في «{path}»: تتطلب الأصناف حدودا؛ أعطوا للمؤشر «{id}» عتبات thresholds، أو للنموذج quantiles.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: fixed classes need a list of rising numbers; {found} was found.</source>
      <translation>النموذج، في «{path}»: تتطلب الفئات الثابتة لائحة أعداد تصاعدية؛ والموجود: {found}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: goalposts need a pair of bounds for each indicator; «{id}» has none.</source>
      <translation>النموذج، في «{path}»: تتطلب طريقة goalposts حدين لكل مؤشر؛ والمؤشر «{id}» ليس له حدّان.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: owa has {count} order weights and the node {children} children. Give one for each child, the first for the highest.</source>
      <translation>النموذج، في «{path}»: عدد أوزان الترتيب في owa هو {count}، وعدد أبناء العقدة {children}. أعطوا وزنا لكل ابن، والأول لأعلى قيمة.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the base «n» is kept with the values of an indicator of the workspace, and «{id}» is a column. Name the column of the base.</source>
      <translation>النموذج، في «{path}»: الأساس «n» محفوظ مع قيم مؤشر من فضاء العمل، و«{id}» عمود. سموا عمود الأساس.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the choice {found} is unknown. Choices: {known}.</source>
      <translation>النموذج، في «{path}»: هذا الاختيار غير معروف: {found}. الاختيارات الممكنة: {known}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the direction is {found}; write 1 (more means more need) or -1 (less means more need).</source>
      <translation>النموذج، في «{path}»: قيمة الاتجاه direction: {found}؛ اكتبوا direction: 1 (الارتفاع يعني حاجة أكبر) أو direction: -1 (الانخفاض يعني حاجة أكبر).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the distance to a target needs a target for each indicator; «{id}» has none.</source>
      <translation>النموذج، في «{path}»: تتطلب المسافة إلى هدف هدفا لكل مؤشر؛ والمؤشر «{id}» ليس له هدف.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the id «{id}» becomes a column name; use plain letters, figures and underscores, starting with a letter, at most 50.</source>
      <translation>النموذج، في «{path}»: يصبح المعرّف «{id}» اسم عمود؛ استعملوا حروفا لاتينية بدون علامات وأرقاما وشرطات سفلية، على أن يبدأ بحرف ولا يتجاوز 50 رمزا.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the id «{id}» is already used at «{first}» (capitals do not tell ids apart). Rename one.</source>
      <translation>النموذج، في «{path}»: المعرّف «{id}» مستعمل من قبل في «{first}» (الحروف الكبيرة والصغيرة لا تميز بين المعرّفات). غيّروا اسم أحدهما.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the key «{key}» is unknown. Did you mean «{near}»?</source>
      <translation>النموذج، في «{path}»: المفتاح «{key}» غير معروف. هل تقصدون «{near}»؟</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the limits of «{id}» make {count} categories, but the values given are {found}. Give one value for each.</source>
      <translation>النموذج، في «{path}»: حدود «{id}» تعطي أصنافا عددها {count}، والقيم المعطاة: {found}. أعطوا قيمة لكل صنف.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the low end {low} is not below the high end {high}.</source>
      <translation>النموذج، في «{path}»: الحد الأدنى ليس أصغر من الحد الأقصى (low = {low}، high = {high}).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the order weights {found} are not a list of numbers from 0 up with a sum above 0.</source>
      <translation>النموذج، في «{path}»: أوزان الترتيب (القيمة: {found}) ليست لائحة أعداد تساوي 0 أو أكثر ومجموعها أكبر من 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the parent {parent} of «{id}» does not exist. Add it to the tree, or correct the name.</source>
      <translation>النموذج، في «{path}»: العقدة الأم للمعرّف «{id}» غير موجودة: {parent}. أضيفوها إلى الشجرة، أو صححوا الاسم.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the policy {policy} needs the column that holds the group (for instance province_code).</source>
      <translation>النموذج، في «{path}»: تتطلب طريقة المعالجة {policy} العمود الذي يحمل المجموعة (مثلا province_code).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the quantiles {found} are not shares between 0 and 1.</source>
      <translation>النموذج، في «{path}»: الرتب المئينية (القيمة: {found}) ليست نسبا محصورة بين 0 و1.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the scale of a denominator is {found}; it must be above 0 (1000: per 1,000).</source>
      <translation>النموذج، في «{path}»: سلّم المقام (القيمة: {found}) يجب أن يكون أكبر من 0 (1000 تعني: لكل 1000).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the scale of smoothing is {found}; it must be above 0 (100: percent of the base).</source>
      <translation>النموذج، في «{path}»: سلّم التمليس (القيمة: {found}) يجب أن يكون أكبر من 0 (القيمة 100 تعني: نسبة مئوية من الأساس).</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the side of log_ct is {found}; write 1 (long tail of high values), -1 (of low ones) or 0.</source>
      <translation>النموذج، في «{path}»: جانب المعالجة log_ct هو {found}؛ اكتبوا 1 (ذيل طويل من القيم العالية) أو -1 (من القيم المنخفضة) أو 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the standard deviation is {found}; it must be above 0.</source>
      <translation>النموذج، في «{path}»: الانحراف المعياري (القيمة: {found}) يجب أن يكون أكبر من 0.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: the weight {found} is not a number from 0 up. Correct it.</source>
      <translation>النموذج، في «{path}»: الوزن (weight: {found}) ليس عددا يساوي 0 أو أكثر. صححوه.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: these nodes are each other's parents ({ids}). Hang one of them under the root.</source>
      <translation>النموذج، في «{path}»: هذه العقد أمهات بعضها لبعض ({ids}). اربطوا إحداها بالجذر.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not a number.</source>
      <translation>النموذج، في «{path}»: القيمة {found} ليست عددا.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not a whole number.</source>
      <translation>النموذج، في «{path}»: القيمة {found} ليست عددا صحيحا.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} is not between {low} and {high}.</source>
      <translation>النموذج، في «{path}»: القيمة {found} ليست محصورة بين {low} و {high}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: {found} was found where {expected} is expected.</source>
      <translation>النموذج، في «{path}»: القيمة الموجودة: {found}؛ والمنتظرة: {expected}.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» are in the indicator's own units and cannot work with «{second}», which may take logarithms. Use percentiles (winsorise_2_98) or no treatment, or remove the bounds.</source>
      <translation>النموذج، في «{path}»: الحدود «{first}» معبر عنها بوحدة المؤشر نفسه ولا تتوافق مع «{second}» الذي قد يأخذ اللوغاريتم. استعملوا المئينات (winsorise_2_98) أو لا تستعملوا أي معالجة، أو احذفوا الحدود.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because a figure lies where the logarithm does not exist. Give figures above 0, or within the limits of log_ct.</source>
      <translation>النموذج، في «{path}»: لا يتوافق «{first}» مع «{second}»، لأن أحد الأرقام يقع حيث لا يوجد اللوغاريتم. أعطوا أرقاما أكبر من 0، أو داخل حدود log_ct.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because a geometric mean needs values above 0. Normalise from 1 to 100 (low 1), by rank, or use the arithmetic mean.</source>
      <translation>النموذج، في «{path}»: لا يتوافق «{first}» مع «{second}»، لأن المتوسط الهندسي يتطلب قيما أكبر من 0. نمّطوا من 1 إلى 100 (الحد الأدنى 1)، أو حسب الرتبة، أو استعملوا المتوسط الحسابي.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because it divides by its children, which must be above 0. Normalise from 1 to 100 (low 1), by rank, or use the arithmetic mean.</source>
      <translation>النموذج، في «{path}»: لا يتوافق «{first}» مع «{second}»، لأنه يقسم على أبنائه، ويجب أن تكون أكبر من 0. نمّطوا من 1 إلى 100 (الحد الأدنى 1)، أو حسب الرتبة، أو استعملوا المتوسط الحسابي.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», because the penalty is relative to a mean that must be above 0. Use z-scores with mean 100 and sd 10, or minmax from 70 to 130.</source>
      <translation>النموذج، في «{path}»: لا يتوافق «{first}» مع «{second}»، لأن الجزاء منسوب إلى متوسط يجب أن يكون أكبر من 0. استعملوا القيم المعيارية z بمتوسط 100 وانحراف 10، أو minmax من 70 إلى 130.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}», which goes below 0. Normalise from 0 up, or use the arithmetic mean.</source>
      <translation>النموذج، في «{path}»: لا يتوافق «{first}» مع «{second}»، لأن قيمه تنزل تحت 0. نمّطوا ابتداء من 0، أو استعملوا المتوسط الحسابي.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{first}» cannot work with «{second}». Change one.</source>
      <translation>النموذج، في «{path}»: لا يتوافق «{first}» مع «{second}». غيّروا أحدهما.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» has children and also a «{key}». Remove one or the other.</source>
      <translation>النموذج، في «{path}»: للعقدة «{id}» أبناء ولها أيضا «{key}». احذفوا هذا أو ذاك.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» has neither children nor a column or indicator. Give it one or the other, or remove it.</source>
      <translation>النموذج، في «{path}»: ليس للعقدة «{id}» أبناء ولا عمود ولا مؤشر. أعطوها هذا أو ذاك، أو احذفوها.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» names both a column and an indicator. Keep one of them.</source>
      <translation>النموذج، في «{path}»: تذكر العقدة «{id}» عمودا ومؤشرا معا. احتفظوا بأحدهما.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{id}» names no column and no indicator. Add «column», or «indicator» and «period».</source>
      <translation>النموذج، في «{path}»: لا تذكر العقدة «{id}» أي عمود ولا أي مؤشر. أضيفوا «column»، أو «indicator» مع «period».</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{key}» is given for «{id}», which is no indicator of the tree.</source>
      <translation>النموذج، في «{path}»: أُعطي «{key}» للمعرّف «{id}»، وهو ليس مؤشرا من الشجرة.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{key}» is missing. Add it.</source>
      <translation>النموذج، في «{path}»: المفتاح «{key}» غائب. أضيفوه.</translation>
    </message>
    <message>
      <source>Model, at «{path}»: «{key}» says nothing to the method {method}. Remove it, or change the method.</source>
      <translation>النموذج، في «{path}»: «{key}» لا معنى له في الطريقة {method}. احذفوه، أو غيّروا الطريقة.</translation>
    </message>
    <message>
      <source>Model: no node is without parent. Remove the parent of the node that is the score.</source>
      <translation>النموذج: لا توجد أي عقدة بدون أم. احذفوا أم العقدة التي تمثل المؤشر النهائي.</translation>
    </message>
    <message>
      <source>Model: several nodes have no parent ({ids}). Only the score itself may; give the others a parent.</source>
      <translation>النموذج: عدة عقد ليست لها أم ({ids}). لا يجوز ذلك إلا للمؤشر النهائي؛ حددوا أما للعقد الأخرى.</translation>
    </message>
    <message>
      <source>Model: {id}</source>
      <translation>النموذج: {id}</translation>
    </message>
    <message>
      <source>Model: «{title}» ({state})</source>
      <translation>النموذج: «{title}» ({state})</translation>
    </message>
    <message>
      <source>Moran scatter plot</source>
      <translation>رسم انتشار Moran</translation>
    </message>
    <message>
      <source>Moran's I of the whole</source>
      <translation>قيمة I لـ Moran للمجموع</translation>
    </message>
    <message>
      <source>Moran's I of the whole cannot be computed with so few units.</source>
      <translation>لا يمكن حساب I لـ Moran للمجموع بهذا العدد القليل من الوحدات.</translation>
    </message>
    <message>
      <source>Moran's I of the whole: {value} (expected by chance {expected}); z = {z}, p = {p}.</source>
      <translation>قيمة I لـ Moran للمجموع: {value} (المنتظر بالصدفة {expected})؛ z = {z}، p = {p}.</translation>
    </message>
    <message>
      <source>More means</source>
      <translation>ارتفاع القيمة يعني</translation>
    </message>
    <message>
      <source>More means more need</source>
      <translation>كلما ارتفعت القيمة زادت الحاجة</translation>
    </message>
    <message>
      <source>More need than the median: {count} of {total} figures of the chosen units.</source>
      <translation>حاجة أكبر من الوسيط: {count} من أرقام الوحدات المختارة (عددها {total}).</translation>
    </message>
    <message>
      <source>More of it means more need</source>
      <translation>ارتفاع القيمة يعني حاجة أكبر</translation>
    </message>
    <message>
      <source>More than half the values are the same</source>
      <translation>أكثر من نصف القيم متطابقة</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>المغرب</translation>
    </message>
    <message>
      <source>Most marked units</source>
      <translation>الوحدات الأبرز</translation>
    </message>
    <message>
      <source>Most often in the top quarter of need: {units} ({count} of {indicators} indicators).</source>
      <translation>الأكثر وجودا في الربع الأكبر حاجة: {units} ({count} من المؤشرات، وعددها {indicators}).</translation>
    </message>
    <message>
      <source>Most typical commune</source>
      <translation>الجماعة الأكثر تمثيلا</translation>
    </message>
    <message>
      <source>Most typical commune (Arabic)</source>
      <translation>الجماعة الأكثر تمثيلا (بالعربية)</translation>
    </message>
    <message>
      <source>Most typical commune (French)</source>
      <translation>الجماعة الأكثر تمثيلا (بالفرنسية)</translation>
    </message>
    <message>
      <source>Most typical commune (code)</source>
      <translation>الجماعة الأكثر تمثيلا (الرمز)</translation>
    </message>
    <message>
      <source>Moved down: less need</source>
      <translation>نازلة: حاجة أقل</translation>
    </message>
    <message>
      <source>Moved up: more need</source>
      <translation>صاعدة: حاجة أكبر</translation>
    </message>
    <message>
      <source>Movers and what moved them</source>
      <translation>الوحدات المتحركة وما حرّكها</translation>
    </message>
    <message>
      <source>Moves most away from the highest need: {commune} (rank change {change}).</source>
      <translation>أكبر ابتعاد عن أكبر حاجة: {commune} (تغير الرتبة {change}).</translation>
    </message>
    <message>
      <source>Moves most towards the highest need: {commune} (rank change {change}).</source>
      <translation>أكبر اقتراب من أكبر حاجة: {commune} (تغير الرتبة {change}).</translation>
    </message>
    <message>
      <source>Multidimensional poverty</source>
      <translation>الفقر متعدد الأبعاد</translation>
    </message>
    <message>
      <source>Multiples of the base that had to move</source>
      <translation>مضاعفات الأساس التي لزم تحريكها</translation>
    </message>
    <message>
      <source>Multiply by</source>
      <translation>الضرب في</translation>
    </message>
    <message>
      <source>NEAREST asks for {k} neighbours, but there are only {units} units. Ask for fewer.</source>
      <translation>يطلب NEAREST من الجيران {k}، ولا يوجد سوى {units} من الوحدات. اطلبوا أقل.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name (Arabic)</source>
      <translation>الاسم (بالعربية)</translation>
    </message>
    <message>
      <source>Name (French)</source>
      <translation>الاسم (بالفرنسية)</translation>
    </message>
    <message>
      <source>Name given</source>
      <translation>الاسم المعطى</translation>
    </message>
    <message>
      <source>Name of the comparison:</source>
      <translation>اسم المقارنة:</translation>
    </message>
    <message>
      <source>Name of the list:</source>
      <translation>اسم اللائحة:</translation>
    </message>
    <message>
      <source>Name; homonyms carry what they lie in</source>
      <translation>الاسم؛ المتشابهة في الاسم تحمل ما تنتمي إليه</translation>
    </message>
    <message>
      <source>Names on the map</source>
      <translation>الأسماء على الخريطة</translation>
    </message>
    <message>
      <source>Names that come near: {names}.</source>
      <translation>أسماء قريبة: {names}.</translation>
    </message>
    <message>
      <source>Nearest units</source>
      <translation>الوحدات الأقرب</translation>
    </message>
    <message>
      <source>Need and coverage are the same field «{field}» of «{layer}». Choose two fields.</source>
      <translation>الحاجة والتغطية هما الحقل نفسه «{field}» من «{layer}». اختاروا حقلين.</translation>
    </message>
    <message>
      <source>Need and coverage of each unit</source>
      <translation>حاجة كل وحدة وتغطيتها</translation>
    </message>
    <message>
      <source>Need in the province</source>
      <translation>الحاجة في الإقليم</translation>
    </message>
    <message>
      <source>Need in the province, the commune outlined</source>
      <translation>الحاجة في الإقليم، والجماعة محاطة</translation>
    </message>
    <message>
      <source>Need is highest in {communes}.</source>
      <translation>أكبر حاجة في: {communes}.</translation>
    </message>
    <message>
      <source>Need percentile</source>
      <translation>مئين الحاجة</translation>
    </message>
    <message>
      <source>Need percentile in the family</source>
      <translation>الرتبة المئينية للحاجة في العائلة</translation>
    </message>
    <message>
      <source>Need score</source>
      <translation>مؤشر الحاجة الترابية</translation>
    </message>
    <message>
      <source>Need score beside coverage in four quadrants: breaks are the medians of the communes when the layer was added, and stay fixed until it is added again.</source>
      <translation>مؤشر الحاجة مقابل التغطية في أربعة أرباع: العتبات هي وسيطات الجماعات وقت إضافة الطبقة، وتبقى ثابتة حتى تُضاف من جديد.</translation>
    </message>
    <message>
      <source>Need score of each commune in the latest run of the workspace: a comparison of territories, never a judgement on a household. Communes without enough indicators are shown as n.d., not as zero.</source>
      <translation>مؤشر الحاجة الترابية لكل جماعة حسب آخر تنفيذ مسجل في فضاء العمل: مقارنة بين الوحدات الترابية، وليس أبدا حكما على أسرة. الجماعات التي لا تتوفر لها مؤشرات كافية تظهر «غ.م.» لا صفرا.</translation>
    </message>
    <message>
      <source>Need score under the weights on screen</source>
      <translation>مؤشر الحاجة حسب الأوزان المعروضة</translation>
    </message>
    <message>
      <source>Need score, robustness and priorities</source>
      <translation>مؤشر الحاجة والمتانة والأولويات</translation>
    </message>
    <message>
      <source>Need scores</source>
      <translation>مؤشرات الحاجة</translation>
    </message>
    <message>
      <source>Need, least to highest</source>
      <translation>الحاجة، من الأقل إلى الأكبر</translation>
    </message>
    <message>
      <source>Need, the compared communes outlined</source>
      <translation>الحاجة، والجماعات المقارَنة محاطة</translation>
    </message>
    <message>
      <source>Needs are scored for communes: choose that level for the ten highest.</source>
      <translation>تُحسب الحاجة للجماعات: اختاروا هذا المستوى لأكبر عشر.</translation>
    </message>
    <message>
      <source>Needs least: {list}.</source>
      <translation>أقل أسباب الحاجة: {list}.</translation>
    </message>
    <message>
      <source>Negative value</source>
      <translation>قيمة سالبة</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>الجيران</translation>
    </message>
    <message>
      <source>Neighbours used</source>
      <translation>الجيران المستعملون</translation>
    </message>
    <message>
      <source>Neighbours: the {k} nearest units, between centres on the ellipsoid.</source>
      <translation>الجيران: الوحدات الأقرب (عددها: {k})، بين المراكز على الإهليلج.</translation>
    </message>
    <message>
      <source>Neighbours: units whose borders come within {tolerance} m of each other (queen).</source>
      <translation>الجيران: وحدات تقترب حدودها من بعضها إلى {tolerance} م (الملكة).</translation>
    </message>
    <message>
      <source>Neighbours: units whose borders run along each other within {tolerance} m (rook).</source>
      <translation>الجيران: وحدات تتحاذى حدودها على بعد {tolerance} م على الأكثر (القلعة).</translation>
    </message>
    <message>
      <source>Neighbours: units whose centres lie within {distance} m, on the ellipsoid.</source>
      <translation>الجيران: وحدات توجد مراكزها على بعد {distance} م على الأكثر، على الإهليلج.</translation>
    </message>
    <message>
      <source>Neither a field of codes nor a field of names was found in «{layer}» (fields: {found}). Choose one of them.</source>
      <translation>لم يوجد حقل للرموز ولا حقل للأسماء في «{layer}» (الحقول: {found}). اختاروا أحدها.</translation>
    </message>
    <message>
      <source>Neither code nor name</source>
      <translation>لا رمز ولا اسم</translation>
    </message>
    <message>
      <source>Neither code nor place</source>
      <translation>لا رمز ولا مكان</translation>
    </message>
    <message>
      <source>Neither more nor less need</source>
      <translation>لا حاجة أكبر ولا أقل</translation>
    </message>
    <message>
      <source>New</source>
      <translation>الجديد</translation>
    </message>
    <message>
      <source>New card</source>
      <translation>بطاقة جديدة</translation>
    </message>
    <message>
      <source>New cards</source>
      <translation>بطاقات جديدة</translation>
    </message>
    <message>
      <source>New facilities</source>
      <translation>مرافق جديدة</translation>
    </message>
    <message>
      <source>New figures written</source>
      <translation>أرقام جديدة مكتوبة</translation>
    </message>
    <message>
      <source>New units of the bridge table that the territory does not have: {codes} ({count} in all). Correct the codes.</source>
      <translation>وحدات جديدة في جدول التقابل غير موجودة في المجال الترابي: {codes} (المجموع: {count}). صححوا الرموز.</translation>
    </message>
    <message>
      <source>Next month, a table with the same headings finds this rule and these decisions by itself.</source>
      <translation>في الشهر القادم، يجد كل جدول له العناوين نفسها هذه القاعدة وهذه القرارات تلقائيا.</translation>
    </message>
    <message>
      <source>Next period</source>
      <translation>الفترة التالية</translation>
    </message>
    <message>
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>No additive rounding of this table was found in the time allowed. Use METHOD suppress, a larger BASE, or a table with fewer margins. Nothing was written.</source>
      <translation>لم يُعثر في الوقت المسموح به على تقريب لهذا الجدول يحفظ المجاميع. استعملوا METHOD suppress، أو أساسا BASE أكبر، أو جدولا أقل هوامش. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>No code of the field «{field}» of «{layer}» is a unit of the territories (examples: {examples}; units look like {units}). Choose the right field, or territories of the right level.</source>
      <translation>لا يطابق أي رمز في الحقل «{field}» من «{layer}» وحدة من الوحدات الترابية (أمثلة: {examples}؛ وتكتب رموز الوحدات هكذا: {units}). اختاروا الحقل المناسب، أو وحدات ترابية من المستوى المناسب.</translation>
    </message>
    <message>
      <source>No code of «{layer}» ({examples}, ...) is a commune of the workspace. Check the field of the codes.</source>
      <translation>لا رمز في «{layer}» ({examples}، ...) يطابق جماعة من فضاء العمل. تحققوا من حقل الرموز.</translation>
    </message>
    <message>
      <source>No code of «{need_layer}» ({need_examples}, ...) is in «{coverage_layer}» ({coverage_examples}, ...). Check the code fields, and that both layers are of the same level.</source>
      <translation>لا يوجد أي رمز من «{need_layer}» ({need_examples}، ...) في «{coverage_layer}» ({coverage_examples}، ...). تحققوا من حقلي الرموز ومن أن الطبقتين من المستوى نفسه.</translation>
    </message>
    <message>
      <source>No column of «{file}» was recognised as an indicator of the catalogue. Columns of figures: {columns}. Say which column is which indicator, or first make a card for a new one.</source>
      <translation>لم يُتعرف على أي عمود من «{file}» كمؤشر من الفهرس. أعمدة الأرقام: {columns}. حددوا أي عمود لأي مؤشر، أو أعدوا أولا بطاقة لمؤشر جديد.</translation>
    </message>
    <message>
      <source>No column tells the territory of a row. Choose the column of the codes or of the names.</source>
      <translation>لا عمود يذكر الوحدة الترابية للسطر. اختاروا عمود الرموز أو عمود الأسماء.</translation>
    </message>
    <message>
      <source>No commune here: click inside a commune.</source>
      <translation>لا توجد جماعة هنا: انقروا داخل جماعة.</translation>
    </message>
    <message>
      <source>No commune is shown.</source>
      <translation>لا تُعرض أي جماعة.</translation>
    </message>
    <message>
      <source>No commune of {zone} has a score.</source>
      <translation>ليس لأي جماعة من {zone} مؤشر.</translation>
    </message>
    <message>
      <source>No commune to report on: give codes in UNITS, or a province or region in PROVINCE.</source>
      <translation>لا توجد جماعة للتقرير: أعطوا رموزا في UNITS، أو إقليما أو جهة في PROVINCE.</translation>
    </message>
    <message>
      <source>No comparison saved yet</source>
      <translation>لم تُحفظ أي مقارنة بعد</translation>
    </message>
    <message>
      <source>No count was given for this commune.</source>
      <translation>لم يُعط أي عدد لهذه الجماعة.</translation>
    </message>
    <message>
      <source>No data (n.d.)</source>
      <translation>لا معطيات (غ.م.)</translation>
    </message>
    <message>
      <source>No deprivation was chosen. Choose columns of 0 and 1, or give a file of cut-offs.</source>
      <translation>لم يُختر أي وجه من أوجه الحرمان. اختاروا أعمدة فيها 0 و1، أو أعطوا ملف عتبات.</translation>
    </message>
    <message>
      <source>No figure for this commune.</source>
      <translation>لا يوجد رقم لهذه الجماعة.</translation>
    </message>
    <message>
      <source>No figure is missing.</source>
      <translation>جميع الأرقام متوفرة.</translation>
    </message>
    <message>
      <source>No figure is published for it.</source>
      <translation>لا يوجد أي رقم منشور يخصها.</translation>
    </message>
    <message>
      <source>No figure: {communes}.</source>
      <translation>بدون رقم: {communes}.</translation>
    </message>
    <message>
      <source>No file was asked for. Give a place for the page (HTML), the table (CSV).</source>
      <translation>لم يُطلب أي ملف. حددوا مكانا للصفحة (HTML) أو للجدول (CSV).</translation>
    </message>
    <message>
      <source>No fitted line: too few units with both figures, or all equal across ({units}).</source>
      <translation>لا خط مقدَّر: وحدات قليلة جدا لها الرقمان، أو كلها متساوية أفقيا ({units}).</translation>
    </message>
    <message>
      <source>No gap can be computed for the chosen units.</source>
      <translation>لا يمكن حساب أي فارق للوحدات المختارة.</translation>
    </message>
    <message>
      <source>No gap: all {known} chosen units are at their reference.</source>
      <translation>لا فارق: الوحدات المختارة (عددها {known}) كلها عند مرجعها.</translation>
    </message>
    <message>
      <source>No indicator among the fifth of communes that need least.</source>
      <translation>لا مؤشر ضمن خُمس الجماعات الأقل حاجة.</translation>
    </message>
    <message>
      <source>No indicator among the fifth of communes that need most.</source>
      <translation>لا مؤشر ضمن خُمس الجماعات الأكبر حاجة.</translation>
    </message>
    <message>
      <source>No indicator card for: {ids}. Write their cards first (unit, denominator, direction).</source>
      <translation>لا بطاقة مؤشر لـ: {ids}. اكتبوا بطاقاتها أولا (الوحدة والمقام والاتجاه).</translation>
    </message>
    <message>
      <source>No indicator is known for both censuses.</source>
      <translation>لا مؤشر معروف للإحصاءين معا.</translation>
    </message>
    <message>
      <source>No indicator lifts it above the mean commune.</source>
      <translation>لا مؤشر يرفعها فوق الجماعة المتوسطة.</translation>
    </message>
    <message>
      <source>No indicator of the model «{id}» is read from a workspace by period. Give the layer that holds the later figures.</source>
      <translation>لا يُقرأ أي مؤشر فرعي من النموذج «{id}» من فضاء عمل حسب الفترة. أعطوا الطبقة التي تحوي الأرقام اللاحقة.</translation>
    </message>
    <message>
      <source>No indicator varies among the units ({columns}), so the method {method} gives no weights.</source>
      <translation>لا يتغير أي مؤشر بين الوحدات ({columns})، فلا تعطي الطريقة {method} أي أوزان.</translation>
    </message>
    <message>
      <source>No indicator was given. Choose at least one.</source>
      <translation>لم يُعط أي مؤشر. اختاروا مؤشرا واحدا على الأقل.</translation>
    </message>
    <message>
      <source>No longer in this workspace: {what}.</source>
      <translation>لم يعد في فضاء العمل هذا: {what}.</translation>
    </message>
    <message>
      <source>No neighbour</source>
      <translation>بلا جارة</translation>
    </message>
    <message>
      <source>No number was chosen. Give at least one field in COUNTS or AMOUNTS.</source>
      <translation>لم يُختر أي عدد. أعطوا حقلا واحدا على الأقل في COUNTS أو AMOUNTS.</translation>
    </message>
    <message>
      <source>No outlines were given: values were not held against neighbours.</source>
      <translation>لم تُعط حدود مرسومة: لم تُقارن القيم بقيم الجارات.</translation>
    </message>
    <message>
      <source>No output was asked for: choose SYNTHETIQUE counts, points, or both.</source>
      <translation>لم يُطلب أي مخرج: اختاروا أعداد SYNTHETIQUE أو نقط SYNTHETIQUE أو هما معا.</translation>
    </message>
    <message>
      <source>No peer families are recorded in this workspace. Run «Peer families» with recording, then try again.</source>
      <translation>لا عائلات مماثلة مسجلة في فضاء العمل هذا. نفذوا «العائلات المماثلة» مع التسجيل، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
      <source>No pixel of the raster «{raster}» inside the {units} territories is above {limit}: nobody would live anywhere. Check the raster and its «no data» value, or lower POPULATED_ABOVE.</source>
      <translation>لا خلية من الصورة الشبكية «{raster}» فوق {limit} داخل الوحدات الترابية (عددها: {units}): لن يسكن أحد في أي مكان. تحققوا من الصورة الشبكية ومن قيمة «لا معطيات» فيها، أو خفضوا POPULATED_ABOVE.</translation>
    </message>
    <message>
      <source>No point could be masked: {outside} are in no territory or have no place, {stuck} could not stay in their province. Check that both layers cover the same area and have the right coordinate reference systems.</source>
      <translation>لم يمكن تمويه أي نقطة: نقط لا توجد في أي وحدة ترابية أو لا مكان لها: {outside}، ونقط لم تستطع البقاء في إقليمها: {stuck}. تحققوا من أن الطبقتين تغطيان المنطقة نفسها ولهما نظاما إحداثيات صحيحان.</translation>
    </message>
    <message>
      <source>No point could be placed inside the polygon of {count} units ({examples}). Check that the polygons have an area.</source>
      <translation>وحدات تعذر وضع أي نقطة داخل مضلعها: {count} ({examples}). تحققوا من أن للمضلعات مساحة.</translation>
    </message>
    <message>
      <source>No point has a place and a weight above zero: there is nothing to draw. Check the layer's filter, its geometry and the field WEIGHT.</source>
      <translation>لا توجد نقطة لها مكان ووزن أكبر من صفر: لا شيء يُرسم. تحققوا من مرشح الطبقة ومن شكلها الهندسي ومن الحقل WEIGHT.</translation>
    </message>
    <message>
      <source>No point lies in EXTENT, nor within the bandwidth of it: the surface would be empty. Leave EXTENT empty, or give one that holds points.</source>
      <translation>لا تقع أي نقطة في EXTENT ولا في حدود نصف القطر منه: سيكون السطح فارغا. اتركوا EXTENT فارغا، أو أعطوا امتدادا فيه نقط.</translation>
    </message>
    <message>
      <source>No polygon of «{layer}» (MASK) lies on the surface: every pixel would be empty. Check both layers' coordinate reference systems, or leave MASK empty.</source>
      <translation>لا يقع أي مضلع من «{layer}» (MASK) على السطح: ستكون كل الخلايا فارغة. تحققوا من نظامي الإحداثيات المرجعيين للطبقتين، أو اتركوا MASK فارغا.</translation>
    </message>
    <message>
      <source>No population is known for these units: each counts the same in its zone's mean, and the gaps differ from those of a workspace, which weigh by population.</source>
      <translation>عدد سكان هذه الوحدات غير معروف: تُحتسب كل واحدة بالقدر نفسه في متوسط منطقتها، وتختلف الفوارق عن فوارق فضاء العمل المرجحة بالسكان.</translation>
    </message>
    <message>
      <source>No province here: click inside a province.</source>
      <translation>لا إقليم هنا: انقروا داخل إقليم.</translation>
    </message>
    <message>
      <source>No rank changed.</source>
      <translation>لم تتغيّر أي رتبة.</translation>
    </message>
    <message>
      <source>No rank changes with the weights.</source>
      <translation>لا تتغير أي رتبة بتغير الأوزان.</translation>
    </message>
    <message>
      <source>No rank interval here for this way of joining: run «Robustness of a need score» for it.</source>
      <translation>لا يُحسب هنا مجال الرتب بطريقة التجميع هذه: شغلوا «متانة مؤشر الحاجة» للحصول عليه.</translation>
    </message>
    <message>
      <source>No rank moved in any draw.</source>
      <translation>لم تتحرك أي رتبة في أي سحب.</translation>
    </message>
    <message>
      <source>No region here: click inside a region.</source>
      <translation>لا جهة هنا: انقروا داخل جهة.</translation>
    </message>
    <message>
      <source>No row has the {what} «{value}». Values found ({count}): {found}.</source>
      <translation>لا يوجد أي سطر بهذه القيمة ({what}): «{value}». القيم الموجودة ({count}): {found}.</translation>
    </message>
    <message>
      <source>No row has «{value}» in the field «{field}». Values found: {found}.</source>
      <translation>لا يوجد سطر فيه «{value}» في الحقل «{field}». القيم الموجودة: {found}.</translation>
    </message>
    <message>
      <source>No row here.</source>
      <translation>لا سطر هنا.</translation>
    </message>
    <message>
      <source>No row of the file speaks of this unit</source>
      <translation>لا سطر في الملف يخص هذه الوحدة</translation>
    </message>
    <message>
      <source>No row of «{layer}» could be joined to a unit ({count} rejected, the first: {reason}). Nothing was written. Check the field of the unit codes, the coordinates and their system.</source>
      <translation>لم يُربط أي سطر من «{layer}» بوحدة (المرفوضة: {count}، وسبب أولها: {reason}). لم يُكتب أي شيء. تحققوا من حقل رموز الوحدات ومن الإحداثيات ونظامها.</translation>
    </message>
    <message>
      <source>No run is recorded.</source>
      <translation>لا تنفيذ مسجل.</translation>
    </message>
    <message>
      <source>No score of this unit is recorded.</source>
      <translation>لا مؤشر مسجل لهذه الوحدة.</translation>
    </message>
    <message>
      <source>No score, hence no reasons.</source>
      <translation>لا مؤشر، فلا أسباب.</translation>
    </message>
    <message>
      <source>No set of weights was given to compare. Choose at least one method.</source>
      <translation>لم تُعط أي مجموعة أوزان للمقارنة. اختاروا طريقة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>No share by {weight} is known for {codes}. Give it in a bridge table, or choose another weight.</source>
      <translation>لا حصة معروفة حسب {weight} لـ {codes}. أعطوها في جدول تقابل، أو اختاروا ترجيحا آخر.</translation>
    </message>
    <message>
      <source>No statistic was chosen. Choose at least one in STATISTICS.</source>
      <translation>لم تُختر أي إحصاءة. اختاروا واحدة على الأقل في STATISTICS.</translation>
    </message>
    <message>
      <source>No step brings this extract to k = {k}: it has {rows} rows. Nothing was written; publish counts instead.</source>
      <translation>لا توصل أي خطوة هذا المستخرج إلى k = {k}: عدد أسطره {rows}. لم يُكتب أي شيء؛ انشروا أعدادا بدلا منه.</translation>
    </message>
    <message>
      <source>No table was found in sheet «{sheet}» of «{file}»</source>
      <translation>لم يُعثر على أي جدول في ورقة «{sheet}» من «{file}»</translation>
    </message>
    <message>
      <source>No table was found in sheet «{sheet}»: no row holds figures or texts in several columns. Choose another sheet.</source>
      <translation>لم يوجد أي جدول في الورقة «{sheet}»: لا سطر فيه أرقام أو نصوص في عدة أعمدة. اختاروا ورقة أخرى.</translation>
    </message>
    <message>
      <source>No table was found in «{file}»</source>
      <translation>لم يُعثر على أي جدول في «{file}»</translation>
    </message>
    <message>
      <source>No unit bears this name</source>
      <translation>لا وحدة تحمل هذا الاسم</translation>
    </message>
    <message>
      <source>No unit has a figure for this indicator and period.</source>
      <translation>ليس لأي وحدة رقم لهذا المؤشر وهذه الفترة.</translation>
    </message>
    <message>
      <source>No unit is known as urban or rural: the counts do not tell the milieus apart.</source>
      <translation>لا توجد أي وحدة معروفة بأنها حضرية أو قروية: لا تميز الأعداد بين الوسطين.</translation>
    </message>
    <message>
      <source>No unit of the reference zone «{zone}» has a score: nothing to compare with. Choose another zone.</source>
      <translation>لا توجد في منطقة المرجع «{zone}» أي وحدة لها مؤشر: لا شيء يُقارن معه. اختاروا منطقة أخرى.</translation>
    </message>
    <message>
      <source>No unit of «{before}» is in «{after}». Check the code fields, and that both are of the same level.</source>
      <translation>لا توجد أي وحدة من «{before}» في «{after}». تحققوا من حقلي الرموز ومن أن المستوى واحد.</translation>
    </message>
    <message>
      <source>No unit was chosen. Choose the region or the provinces of the office.</source>
      <translation>لم تُختر أي وحدة. اختاروا جهة المكتب أو أقاليمه.</translation>
    </message>
    <message>
      <source>No workspace was given: need is read from household size and milieu alone. Give WORKSPACE to use illiteracy and running water too.</source>
      <translation>لم يُحدد أي فضاء عمل: تُستنتج الحاجة من حجم الأسر والوسط فقط. حددوا WORKSPACE لاستعمال الأمية والماء الجاري أيضا.</translation>
    </message>
    <message>
      <source>No {level} of the reference is called {codes}. It knows: {known}.</source>
      <translation>لا يوجد هذا الرمز أو الاسم في المرجع ({level}): {codes}. الموجود فيه: {known}.</translation>
    </message>
    <message>
      <source>No {level} was chosen. Choose at least one, or choose the whole country.</source>
      <translation>لم يتم أي اختيار ({level}). اختاروا وحدة واحدة على الأقل، أو اختاروا البلد كله.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>Nobody has shared points. Add at least one row.</source>
      <translation>لم يوزع أي شخص نقطا. أضيفوا سطرا واحدا على الأقل.</translation>
    </message>
    <message>
      <source>Nobody of the raster «{layer}» lives in a territory: it does not overlap them, or holds no value above zero. Check both layers' coordinate reference systems.</source>
      <translation>لا يسكن أحد من الصورة الشبكية «{layer}» أي وحدة ترابية: لا تتقاطع معها، أو لا تحوي أي قيمة أكبر من صفر. تحققوا من نظامي إحداثيات الطبقتين.</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>العقدة</translation>
    </message>
    <message>
      <source>Node whose children are weighted (empty: the whole score)</source>
      <translation>العقدة التي يُحدَّد وزن أبنائها (فارغ: المؤشر كله)</translation>
    </message>
    <message>
      <source>Nodes in question against their parent</source>
      <translation>عقد مشكوك فيها مقارنة مع العقدة الأم</translation>
    </message>
    <message>
      <source>Nodes of low consistency</source>
      <translation>عقد ضعيفة الاتساق</translation>
    </message>
    <message>
      <source>Nodes whose aggregation varies (ids; empty: every node)</source>
      <translation>العقد التي يتغير تجميعها (المعرّفات؛ فارغ: كل العقد)</translation>
    </message>
    <message>
      <source>Nominative</source>
      <translation>اسمية</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>None (0)</source>
      <translation>لا شيء (0)</translation>
    </message>
    <message>
      <source>None of the chosen units has a figure for both {first} and {last}.</source>
      <translation>ليس لأي من الوحدات المختارة رقم في {first} و{last} معا.</translation>
    </message>
    <message>
      <source>None of the chosen units has a figure.</source>
      <translation>ليس لأي من الوحدات المختارة رقم.</translation>
    </message>
    <message>
      <source>None of the chosen units has a percentile of need for these indicators.</source>
      <translation>ليس لأي من الوحدات المختارة رتبة مئينية للحاجة في هذه المؤشرات.</translation>
    </message>
    <message>
      <source>None of the chosen units is in the top quarter of need for any of these indicators.</source>
      <translation>لا توجد أي من الوحدات المختارة في الربع الأكبر حاجة في أي من هذه المؤشرات.</translation>
    </message>
    <message>
      <source>None of the {count} rows can be used (policy {policy}): all have missing deprivations or a sample weight of 0.</source>
      <translation>لا يمكن استعمال أي سطر (من أصل {count}، طريقة المعالجة: {policy}): كلها تنقصها أوجه حرمان أو وزن عينتها 0.</translation>
    </message>
    <message>
      <source>None of the {count} rows is poor at k = {k:.4g}: intensity and contributions are missing.</source>
      <translation>لا يوجد أي سطر فقير (من أصل {count}) عند k = {k:.4g}: الشدة والمساهمات غير متوفرة.</translation>
    </message>
    <message>
      <source>None of the {count} rows of «{layer}» has a point that can be placed. Check its geometry and its coordinate reference system.</source>
      <translation>لا سطر من «{layer}» (عدد الأسطر: {count}) له نقطة يمكن تحديد موقعها. تحققوا من أشكالها الهندسية ومن نظام إحداثياتها المرجعي.</translation>
    </message>
    <message>
      <source>None of the {count} units has both a need and a published coverage ({hidden} are hidden): nothing to class. Check the two fields and the codes.</source>
      <translation>لا توجد بين الوحدات ({count}) وحدة لها حاجة وتغطية منشورة معا (المخفية: {hidden}): لا شيء يُصنَّف. تحققوا من الحقلين ومن الرموز.</translation>
    </message>
    <message>
      <source>None of the {count} units has both a value and a base above 0, so nothing can be smoothed. Choose the base.</source>
      <translation>لا توجد أي وحدة (من أصل {count}) لها قيمة وأساس أكبر من 0، فلا شيء يمكن تمليسه. اختاروا الأساس.</translation>
    </message>
    <message>
      <source>None of the {count} units has enough values to be scored (policy {policy}, at least {threshold:.2f} of the children of each aggregate). Check the data, or lower min_available in the model.</source>
      <translation>لا تتوفر أي وحدة (من أصل {count}) على قيم كافية لحساب مؤشرها (طريقة المعالجة: {policy}، بحصة لا تقل عن {threshold:.2f} من أبناء كل عقدة). تحققوا من المعطيات، أو خفضوا min_available في النموذج.</translation>
    </message>
    <message>
      <source>None of the {count} units has values for at least {threshold:.2f} of the indicators, as the model asks. Lower min_unit in its screening, or check the data.</source>
      <translation>لا تتوفر أي وحدة (من أصل {count}) على قيم لما لا يقل عن {threshold:.2f} من المؤشرات كما يتطلبه النموذج. خفضوا min_unit في الغربلة screening، أو تحققوا من المعطيات.</translation>
    </message>
    <message>
      <source>None of the {count} units is in the workspace (examples: {examples}). Check their codes, or use the workspace of their region.</source>
      <translation>لا توجد في فضاء العمل أي وحدة من الوحدات (عددها: {count}؛ أمثلة: {examples}). تحققوا من رموزها، أو استعملوا فضاء العمل الخاص بجهتها.</translation>
    </message>
    <message>
      <source>None of the {rows} points lies in a unit: the zeros of this result are probably wrong. Check the coordinate reference systems, swapped coordinates, and the extent of both layers.</source>
      <translation>لا تقع أي نقطة (من أصل {rows}) داخل وحدة: أصفار هذه النتيجة خاطئة على الأرجح. تحققوا من أنظمة الإحداثيات المرجعية، ومن احتمال تبادل الإحداثيتين، ومن امتداد الطبقتين.</translation>
    </message>
    <message>
      <source>None of the {rows} rows has a point that can be placed: no unit can be counted. Check the geometry of the layer, or name the coordinates (X_FIELD, Y_FIELD) or the field with the unit code (UNIT_FIELD).</source>
      <translation>ليس لأي من الأسطر (عددها {rows}) نقطة يمكن وضعها: لا يمكن عدّ أي وحدة. تحققوا من الشكل الهندسي للطبقة، أو سمّوا الإحداثيات (X_FIELD وY_FIELD) أو حقل رمز الوحدة (UNIT_FIELD).</translation>
    </message>
    <message>
      <source>None of the {rows} rows of «{file}» joined a unit of the level chosen. Check the level and the column of codes («{key}»); the list of rows says why for each.</source>
      <translation>لا سطر من «{file}» (عدد الأسطر: {rows}) رُبط بوحدة من المستوى المختار. تحققوا من المستوى ومن عمود الرموز («{key}»)؛ تبين لائحة الأسطر سبب كل منها.</translation>
    </message>
    <message>
      <source>None of the {units} units has a neighbour. Raise TOLERANCE or DISTANCE, or take the nearest units.</source>
      <translation>لا جارة لأي وحدة من الوحدات (عددها: {units}). زيدوا TOLERANCE أو DISTANCE، أو خذوا الوحدات الأقرب.</translation>
    </message>
    <message>
      <source>None of these communes has a need score.</source>
      <translation>ليس لأي من هذه الجماعات مؤشر حاجة.</translation>
    </message>
    <message>
      <source>None of these communes is among the fifth that need most, on any of these indicators.</source>
      <translation>لا توجد أي من هذه الجماعات ضمن الخُمس الأكبر حاجة في أي من هذه المؤشرات.</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>لا شيء.</translation>
    </message>
    <message>
      <source>None: columns alone</source>
      <translation>لا شيء: الأعمدة وحدها</translation>
    </message>
    <message>
      <source>None: no figure was changed differently by both.</source>
      <translation>لا شيء: لم يغيّر الطرفان أي رقم بشكل مختلف.</translation>
    </message>
    <message>
      <source>None: values as they are</source>
      <translation>بدون معالجة: القيم كما هي</translation>
    </message>
    <message>
      <source>Normalisation</source>
      <translation>التنميط</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>سؤال غير مطروح</translation>
    </message>
    <message>
      <source>Not merged</source>
      <translation>غير مدمج</translation>
    </message>
    <message>
      <source>Not published: estimated by the method that the source or the model names.</source>
      <translation>غير منشور: قُدّر بالطريقة التي يسميها المصدر أو النموذج.</translation>
    </message>
    <message>
      <source>Not ranked: too few indicators are known.</source>
      <translation>غير مرتبة: مؤشرات معروفة قليلة جدا.</translation>
    </message>
    <message>
      <source>Not significant</source>
      <translation>غير دالة</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Note, title or repeated heading</source>
      <translation>ملاحظة أو عنوان أو رأس مكرر</translation>
    </message>
    <message>
      <source>Nothing changed: a blank row cannot be told, and a heading below the first row stays a note.</source>
      <translation>لم يتغير شيء: لا يمكن تحديد صف فارغ، والرأس الواقع تحت الصف الأول يبقى ملاحظة.</translation>
    </message>
    <message>
      <source>Nothing had to be hidden.</source>
      <translation>لم يلزم إخفاء أي شيء.</translation>
    </message>
    <message>
      <source>Nothing is written yet; «Write into the workspace» does it.</source>
      <translation>لم يُكتب شيء بعد؛ «الكتابة في مساحة العمل» تقوم بذلك.</translation>
    </message>
    <message>
      <source>Nothing tells what is far: look at the largest values by eye.</source>
      <translation>لا شيء يحدد ما هو بعيد: انظروا بأنفسكم إلى أكبر القيم.</translation>
    </message>
    <message>
      <source>Nothing to judge was given. Choose a workspace or a layer.</source>
      <translation>لم يُعط أي شيء للفحص. اختاروا فضاء عمل أو طبقة.</translation>
    </message>
    <message>
      <source>Nothing to write: give a PDF file, an HTML page or a folder.</source>
      <translation>لا شيء يُكتب: أعطوا ملف PDF أو صفحة HTML أو مجلدا.</translation>
    </message>
    <message>
      <source>Nothing varied in the {draws} draws: every rank is that of the model as it is.</source>
      <translation>لم يتغير شيء في السحوبات (عددها: {draws}): كل رتبة هي رتبة النموذج كما هو.</translation>
    </message>
    <message>
      <source>Nothing varies in the study of the model «{model}», so no choice can be weighed against another. Let the weights vary, or add another treatment, imputation, normalisation or aggregation.</source>
      <translation>لا شيء يتغير في دراسة النموذج «{model}»، فلا يمكن مقارنة أثر اختيار بآخر. اسمحوا بتغير الأوزان، أو أضيفوا معالجة أو تقديرا أو تنميطا أو تجميعا آخر.</translation>
    </message>
    <message>
      <source>Nothing was chosen at this level yet: choose units by name or on the map.</source>
      <translation>لم يُختر شيء بعد في هذا المستوى: اختاروا وحدات بالاسم أو على الخريطة.</translation>
    </message>
    <message>
      <source>Nothing was flagged.</source>
      <translation>لا توجد أي إشارة.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
      <source>Nothing was imported: every figure is the reference's.</source>
      <translation>لم يُستورد شيء: كل الأرقام من المرجع.</translation>
    </message>
    <message>
      <source>Nothing was merged.</source>
      <translation>لم يُدمج أي شيء.</translation>
    </message>
    <message>
      <source>Nothing was written into the workspace.</source>
      <translation>لم يُكتب أي شيء في فضاء العمل.</translation>
    </message>
    <message>
      <source>Nothing: keep the result inside the agency</source>
      <translation>لا شيء: الاحتفاظ بالنتيجة داخل الوكالة</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Number in the masked layer</source>
      <translation>الرقم في الطبقة المموهة</translation>
    </message>
    <message>
      <source>Number of cases</source>
      <translation>عدد الحالات</translation>
    </message>
    <message>
      <source>Number of classes (0: as in the model)</source>
      <translation>عدد الفئات (0: كما في النموذج)</translation>
    </message>
    <message>
      <source>Number of families (0: chosen by the silhouette)</source>
      <translation>عدد العائلات (0: يُختار بـ silhouette)</translation>
    </message>
    <message>
      <source>Number of households (empty: each point is one household)</source>
      <translation>عدد الأسر (فارغ: كل نقطة أسرة واحدة)</translation>
    </message>
    <message>
      <source>Number of households (empty: each row is one household)</source>
      <translation>عدد الأسر (فارغ: كل سطر أسرة واحدة)</translation>
    </message>
    <message>
      <source>Number of households (empty: one a row)</source>
      <translation>عدد الأسر (فارغ: واحدة لكل سطر)</translation>
    </message>
    <message>
      <source>Number of layers</source>
      <translation>عدد الطبقات</translation>
    </message>
    <message>
      <source>Number of neighbours</source>
      <translation>عدد الجيران</translation>
    </message>
    <message>
      <source>Number of people</source>
      <translation>عدد الأشخاص</translation>
    </message>
    <message>
      <source>Number of pixels</source>
      <translation>عدد الخلايا</translation>
    </message>
    <message>
      <source>Number of similar territories</source>
      <translation>عدد الوحدات المشابهة</translation>
    </message>
    <message>
      <source>Numerator</source>
      <translation>البسط</translation>
    </message>
    <message>
      <source>O&amp;rness</source>
      <translation>O&amp;rness</translation>
    </message>
    <message>
      <source>Of these, totals that nothing below them could cover</source>
      <translation>منها مجاميع لم يستطع أي شيء تحتها تغطيتها</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <source>Official run recorded. Communes scored: {count}.</source>
      <translation>تم تسجيل التنفيذ الرسمي. الجماعات التي حُسب مؤشرها: {count}.</translation>
    </message>
    <message>
      <source>Official table</source>
      <translation>الجدول الرسمي</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>القديم</translation>
    </message>
    <message>
      <source>Old codes without a new unit</source>
      <translation>رموز قديمة بدون وحدة جديدة</translation>
    </message>
    <message>
      <source>Old figure</source>
      <translation>رقم قديم</translation>
    </message>
    <message>
      <source>Older delivery taken because: {reason}</source>
      <translation>أُخذت إرسالية أقدم للسبب التالي: {reason}</translation>
    </message>
    <message>
      <source>On how many the figures rest (n) is read from: {columns}. Figures: {count}, of which without n: {without}.</source>
      <translation>عدد الحالات التي تستند إليها الأرقام (n) يُقرأ من: {columns}. الأرقام: {count}، منها بدون n: {without}.</translation>
    </message>
    <message>
      <source>On the &amp;map</source>
      <translation>على الخريطة</translation>
    </message>
    <message>
      <source>On the m&amp;ap</source>
      <translation>على ال&amp;خريطة</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>على الخريطة</translation>
    </message>
    <message>
      <source>One dot per commune; band: the middle half, {low} to {high}; line in it: median {median}.</source>
      <translation>نقطة لكل جماعة؛ الشريط: النصف الأوسط من الجماعات، من {low} إلى {high}؛ الخط بداخله: الوسيط {median}.</translation>
    </message>
    <message>
      <source>One dot per province; band: the middle half, {low} to {high}; line in it: median {median}.</source>
      <translation>نقطة لكل إقليم؛ الشريط: النصف الأوسط، من {low} إلى {high}؛ الخط فيه: الوسيط {median}.</translation>
    </message>
    <message>
      <source>One dot per region; band: the middle half, {low} to {high}; line in it: median {median}.</source>
      <translation>نقطة لكل جهة؛ الشريط: النصف الأوسط، من {low} إلى {high}؛ الخط فيه: الوسيط {median}.</translation>
    </message>
    <message>
      <source>One indicator at least stays chosen.</source>
      <translation>يبقى مؤشر واحد على الأقل مختارا.</translation>
    </message>
    <message>
      <source>One line a commune, sorted within its family. 1: at home in its family; 0: between two; below 0: nearer to another one.</source>
      <translation>خط لكل جماعة، مرتبة داخل عائلتها. 1: في مكانها داخل عائلتها؛ 0: بين عائلتين؛ تحت 0: أقرب إلى أخرى.</translation>
    </message>
    <message>
      <source>One number for each child, the first for the highest; separated by «;»</source>
      <translation>عدد لكل ابن، الأول للأعلى؛ تفصلها «;»</translation>
    </message>
    <message>
      <source>One or more provinces</source>
      <translation>إقليم أو عدة أقاليم</translation>
    </message>
    <message>
      <source>One period (empty: all)</source>
      <translation>فترة واحدة (فارغ: جميعها)</translation>
    </message>
    <message>
      <source>One period only: no change can be told.</source>
      <translation>فترة واحدة فقط: لا يمكن ذكر أي تغير.</translation>
    </message>
    <message>
      <source>One region</source>
      <translation>جهة واحدة</translation>
    </message>
    <message>
      <source>One region at a time: {codes} were given. Choose one region, or list the provinces you need.</source>
      <translation>جهة واحدة في كل مرة، وقد أعطيت عدة جهات: {codes}. اختاروا جهة واحدة، أو اذكروا الأقاليم التي تحتاجونها.</translation>
    </message>
    <message>
      <source>One row a household, without names</source>
      <translation>سطر لكل أسرة، بدون أسماء</translation>
    </message>
    <message>
      <source>One strip an indicator</source>
      <translation>شريط لكل مؤشر</translation>
    </message>
    <message>
      <source>Only cells with beneficiaries</source>
      <translation>الخلايا التي فيها مستفيدون فقط</translation>
    </message>
    <message>
      <source>Only compare, merge nothing</source>
      <translation>المقارنة فقط، بدون أي دمج</translation>
    </message>
    <message>
      <source>Only findings on one import (its identifier or file name; empty: all)</source>
      <translation>ملاحظات استيراد واحد فقط (معرّفه أو اسم ملفه؛ فارغ: جميعها)</translation>
    </message>
    <message>
      <source>Only for figures of old units: CSV with from, to, share. Empty: the 2014-2024 crosswalk.</source>
      <translation>فقط لأرقام الوحدات القديمة: ملف CSV فيه from وto وshare. إذا تُرك فارغًا: جدول الانتقال 2014-2024.</translation>
    </message>
    <message>
      <source>Only look: write nothing into the workspace</source>
      <translation>المعاينة فقط: لا يُكتب شيء في فضاء العمل</translation>
    </message>
    <message>
      <source>Only one coordinate field was given («{given}»). Choose both X_FIELD and Y_FIELD.</source>
      <translation>أُعطي حقل إحداثيات واحد («{given}»). اختاروا X_FIELD و Y_FIELD معا.</translation>
    </message>
    <message>
      <source>Only one unit is hidden: the total minus the other units gives its number. Do not publish totals beside this result, or raise the threshold.</source>
      <translation>وحدة واحدة فقط مخفية: طرح الوحدات الأخرى من المجموع يكشف عددها. لا تنشروا المجاميع مع هذه النتيجة، أو ارفعوا العتبة.</translation>
    </message>
    <message>
      <source>Only some features of «{layer}» were asked for: they were read here instead of counted on the server.</source>
      <translation>طُلبت بعض معالم «{layer}» فقط: قُرئت هنا بدل عدّها على الخادم.</translation>
    </message>
    <message>
      <source>Only this period (empty: the latest is mapped)</source>
      <translation>هذه الفترة فقط (فارغ: تُعرض أحدث فترة على الخريطة)</translation>
    </message>
    <message>
      <source>Only this programme (empty: all)</source>
      <translation>هذا البرنامج فقط (فارغ: جميع البرامج)</translation>
    </message>
    <message>
      <source>Only {count} rows can be used. Under {threshold}, figures would tell about single households, so none are given. If each row is a territory, say so (ROWS).</source>
      <translation>عدد الأسطر الصالحة {count} فقط. تحت {threshold} تكشف الأرقام عن أسر بعينها، ولذلك لا يُعطى أي رقم. إذا كان كل سطر وحدة ترابية، فبيّنوا ذلك (ROWS).</translation>
    </message>
    <message>
      <source>Only {count} units have a figure that can be used; at least {least} are needed.</source>
      <translation>الوحدات التي لها رقم صالح: {count} فقط؛ والمطلوب {least} على الأقل.</translation>
    </message>
    <message>
      <source>Only {draws} draws were made: rank intervals are rough under {wanted}.</source>
      <translation>عدد السحوبات {draws} فقط: تكون مجالات الرتب تقريبية تحت {wanted}.</translation>
    </message>
    <message>
      <source>Only {units} of {of} units have a value of each of the {indicators} indicators; principal components need at least {needed}. Use fewer indicators, or fill the missing values first; most are missing in: {emptiest}.</source>
      <translation>عدد الوحدات التي تتوفر على قيمة لكل من المؤشرات (عددها: {indicators}): {units} من أصل {of}؛ وتتطلب المركبات الرئيسية على الأقل: {needed}. استعملوا مؤشرات أقل، أو املؤوا القيم غير المتوفرة أولا؛ وأكثرها في: {emptiest}.</translation>
    </message>
    <message>
      <source>Only {units} of {of} units have a value of every indicator; {needed} are needed. Leave out the indicators with many missing values, or fill them first.</source>
      <translation>عدد الوحدات التي تتوفر على قيمة لكل مؤشر: {units} من أصل {of}، والمطلوب: {needed}. استبعدوا المؤشرات التي تكثر فيها القيم غير المتوفرة، أو املؤوها أولا.</translation>
    </message>
    <message>
      <source>Only {unit}</source>
      <translation>{unit} فقط</translation>
    </message>
    <message>
      <source>Only {used} of {wanted} classes hold units: there are few units, or many equal scores.</source>
      <translation>الفئات التي تضم وحدات: {used} من أصل {wanted}؛ الوحدات قليلة، أو كثير من القيم متساوية.</translation>
    </message>
    <message>
      <source>Open a model file</source>
      <translation>فتح ملف نموذج</translation>
    </message>
    <message>
      <source>Open a model file…</source>
      <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
      <source>Open a model of the workspace</source>
      <translation>فتح نموذج من فضاء العمل</translation>
    </message>
    <message>
      <source>Open a package to work on</source>
      <translation>فتح حزمة للعمل عليها</translation>
    </message>
    <message>
      <source>Open a workspace</source>
      <translation>فتح فضاء عمل</translation>
    </message>
    <message>
      <source>Open a workspace to compare communes: add the ANSS layers to the project, or choose a .gpkg file.</source>
      <translation>افتحوا فضاء عمل لمقارنة الجماعات: أضيفوا طبقات ANSS إلى المشروع، أو اختاروا ملفا من نوع gpkg.</translation>
    </message>
    <message>
      <source>Open a workspace to explore the score: add the ANSS layers to the project, or choose a .gpkg file.</source>
      <translation>افتحوا فضاء عمل لاستكشاف المؤشر: أضيفوا طبقات ANSS إلى المشروع، أو اختاروا ملفا من نوع gpkg.</translation>
    </message>
    <message>
      <source>Open a workspace to see the density of beneficiaries: add the ANSS layers, or choose a .gpkg file.</source>
      <translation>افتحوا فضاء عمل لرؤية كثافة المستفيدين: أضيفوا طبقات ANSS، أو اختاروا ملف .gpkg.</translation>
    </message>
    <message>
      <source>Open another workspace, or read this one again</source>
      <translation>فتح فضاء عمل آخر، أو إعادة قراءة الفضاء الحالي</translation>
    </message>
    <message>
      <source>Open layer or table to import instead of a file</source>
      <translation>طبقة مفتوحة أو جدول للاستيراد بدل ملف</translation>
    </message>
    <message>
      <source>Open the &amp;page to read and print</source>
      <translation>فتح ال&amp;صفحة للقراءة والطباعة</translation>
    </message>
    <message>
      <source>Open, save, rename or delete a comparison of this workspace</source>
      <translation>فتح مقارنة من فضاء العمل هذا أو حفظها أو إعادة تسميتها أو حذفها</translation>
    </message>
    <message>
      <source>Ordered weights (OWA)</source>
      <translation>أوزان مرتبة (OWA)</translation>
    </message>
    <message>
      <source>Ordered weights (OWA), the highest child first</source>
      <translation>أوزان مرتبة (OWA)، الابن الأعلى أولا</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>المنشأ</translation>
    </message>
    <message>
      <source>Other aggregations</source>
      <translation>طرق تجميع أخرى</translation>
    </message>
    <message>
      <source>Other indicators</source>
      <translation>مؤشرات أخرى</translation>
    </message>
    <message>
      <source>Other indicators together ({count}): {points}.</source>
      <translation>المؤشرات الأخرى مجتمعة (عددها: {count}): {points}.</translation>
    </message>
    <message>
      <source>Other normalisations</source>
      <translation>طرق تنميط أخرى</translation>
    </message>
    <message>
      <source>Other policies for missing figures</source>
      <translation>طرق أخرى لمعالجة الأرقام غير المتوفرة</translation>
    </message>
    <message>
      <source>Other treatments of extreme values</source>
      <translation>معالجات أخرى للقيم القصوى</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>Outside every commune</source>
      <translation>خارج كل الجماعات</translation>
    </message>
    <message>
      <source>Overall rate</source>
      <translation>المعدل العام</translation>
    </message>
    <message>
      <source>Overall rate {rate} per {scale}. {units} units with a rate; {small} of them have a small population. {high} lie above and {low} below the 95 % limits.</source>
      <translation>المعدل العام {rate} لكل {scale}. الوحدات التي لها معدل: {units}؛ منها ذات عدد سكان صغير: {small}. فوق حدي 95%: {high}، وتحتهما: {low}.</translation>
    </message>
    <message>
      <source>Own peer family</source>
      <translation>عائلتها المماثلة</translation>
    </message>
    <message>
      <source>Own province</source>
      <translation>إقليمها</translation>
    </message>
    <message>
      <source>Own region</source>
      <translation>جهتها</translation>
    </message>
    <message>
      <source>Own value kept, median (%)</source>
      <translation>القيمة الذاتية المحتفظ بها، الوسيط (%)</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>الجهة المالكة</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>ال&amp;فترة</translation>
    </message>
    <message>
      <source>P&amp;ick on the map</source>
      <translation>ال&amp;اختيار على الخريطة</translation>
    </message>
    <message>
      <source>P&amp;ower p</source>
      <translation>ال&amp;قوة p</translation>
    </message>
    <message>
      <source>P&amp;rogramme</source>
      <translation>ال&amp;برنامج</translation>
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
      <translation>PDF و HTML</translation>
    </message>
    <message>
      <source>PROVINCE: the workspace knows no province or region called {names}. Give its HCP code or its name.</source>
      <translation>PROVINCE: لا يعرف فضاء العمل إقليما أو جهة باسم {names}. أعطوا رمزها لدى المندوبية السامية للتخطيط أو اسمها.</translation>
    </message>
    <message>
      <source>Package (*.asdpkg)</source>
      <translation>حزمة (*.asdpkg)</translation>
    </message>
    <message>
      <source>Package from an office: {name}</source>
      <translation>حزمة واردة من مكتب: {name}</translation>
    </message>
    <message>
      <source>Package received (to open)</source>
      <translation>الحزمة المتوصل بها (لفتحها)</translation>
    </message>
    <message>
      <source>Package that came back</source>
      <translation>الحزمة العائدة</translation>
    </message>
    <message>
      <source>Package, or workspace opened</source>
      <translation>الحزمة، أو فضاء العمل المفتوح</translation>
    </message>
    <message>
      <source>Page to read and print (HTML)</source>
      <translation>صفحة للقراءة والطباعة (HTML)</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Pairs that pull against each other</source>
      <translation>أزواج متعارضة</translation>
    </message>
    <message>
      <source>Pairs that say the same</source>
      <translation>أزواج تقول الشيء نفسه</translation>
    </message>
    <message>
      <source>Pairs…</source>
      <translation>مقارنة…</translation>
    </message>
    <message>
      <source>Pairwise judgements (AHP)</source>
      <translation>أحكام المقارنة الزوجية (AHP)</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>المعاملات</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Part of a unit that is given whole</source>
      <translation>جزء من وحدة معطاة كاملة</translation>
    </message>
    <message>
      <source>Part of the distance: {variable}</source>
      <translation>جزء المسافة: {variable}</translation>
    </message>
    <message>
      <source>Passes when |skewness| &lt; 2 or excess kurtosis &lt; 3.5 (OECD/JRC).</source>
      <translation>مقبول إذا كانت القيمة المطلقة للالتواء أقل من 2 أو التفرطح الزائد أقل من 3,5 (OECD/JRC).</translation>
    </message>
    <message>
      <source>Pearson</source>
      <translation>بيرسون (Pearson)</translation>
    </message>
    <message>
      <source>Peer families</source>
      <translation>العائلات المماثلة</translation>
    </message>
    <message>
      <source>Peer families ({count})</source>
      <translation>العائلات المماثلة (عددها {count})</translation>
    </message>
    <message>
      <source>Peer families of communes</source>
      <translation>العائلات المماثلة للجماعات</translation>
    </message>
    <message>
      <source>Peer family of each (median)</source>
      <translation>العائلة المماثلة لكل منها (الوسيط)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>People invented</source>
      <translation>الأشخاص المصطنعون</translation>
    </message>
    <message>
      <source>People of the same class in the whole population, by row</source>
      <translation>أشخاص الصنف نفسه في مجموع السكان، حسب السطر</translation>
    </message>
    <message>
      <source>People or households behind the value</source>
      <translation>الأشخاص أو الأسر وراء القيمة</translation>
    </message>
    <message>
      <source>People per km²</source>
      <translation>السكان لكل كلم²</translation>
    </message>
    <message>
      <source>Percentage above 100</source>
      <translation>نسبة مئوية فوق 100</translation>
    </message>
    <message>
      <source>Percentile</source>
      <translation>المئين</translation>
    </message>
    <message>
      <source>Percentile of need among {units}: 100 = the highest need. Band: the middle half.</source>
      <translation>الرتبة المئينية للحاجة بين {units}: 100 = أكبر حاجة. الشريط: النصف الأوسط.</translation>
    </message>
    <message>
      <source>Percentile rank</source>
      <translation>رتبة المئين</translation>
    </message>
    <message>
      <source>Percentile ranks</source>
      <translation>رتب المئين</translation>
    </message>
    <message>
      <source>Peri&amp;od of the figures</source>
      <translation>&amp;فترة الأرقام</translation>
    </message>
    <message>
      <source>Peri&amp;od:</source>
      <translation>ال&amp;فترة:</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>الفترة</translation>
    </message>
    <message>
      <source>Period (year-month)</source>
      <translation>الفترة (السنة-الشهر)</translation>
    </message>
    <message>
      <source>Period before</source>
      <translation>الفترة السابقة</translation>
    </message>
    <message>
      <source>Period field</source>
      <translation>حقل الفترة</translation>
    </message>
    <message>
      <source>Period not said</source>
      <translation>فترة غير مذكورة</translation>
    </message>
    <message>
      <source>Period of every row, where no field says it</source>
      <translation>فترة كل سطر، حيث لا يذكرها أي حقل</translation>
    </message>
    <message>
      <source>Period of the denominators</source>
      <translation>فترة المقامات</translation>
    </message>
    <message>
      <source>Period of the figures, where the file does not say it</source>
      <translation>فترة الأرقام، حيث لا يذكرها الملف</translation>
    </message>
    <message>
      <source>Period of the figures: {periods}</source>
      <translation>فترة الأرقام: {periods}</translation>
    </message>
    <message>
      <source>Period of the layer, such as 2024, 2024-06 or 2024-Q2</source>
      <translation>فترة الطبقة، مثل 2024 أو 2024-06 أو 2024-Q2</translation>
    </message>
    <message>
      <source>Period unknown</source>
      <translation>فترة مجهولة</translation>
    </message>
    <message>
      <source>Period {period}, {programme}.</source>
      <translation>الفترة {period}، {programme}.</translation>
    </message>
    <message>
      <source>Period: {period} · programme: {programme}</source>
      <translation>الفترة: {period} · البرنامج: {programme}</translation>
    </message>
    <message>
      <source>Periodicity</source>
      <translation>الدورية</translation>
    </message>
    <message>
      <source>Periods</source>
      <translation>الفترات</translation>
    </message>
    <message>
      <source>Permutations</source>
      <translation>التباديل</translation>
    </message>
    <message>
      <source>Picture (*.png);;PDF (*.pdf);;SVG drawing (*.svg)</source>
      <translation>صورة (*.png);;ملف PDF (*.pdf);;رسم SVG (*.svg)</translation>
    </message>
    <message>
      <source>Picture copied.</source>
      <translation>نُسخت الصورة.</translation>
    </message>
    <message>
      <source>Picture of the first rows</source>
      <translation>صورة الأسطر الأولى</translation>
    </message>
    <message>
      <source>Pixel (m)</source>
      <translation>الخلية (م)</translation>
    </message>
    <message>
      <source>Pixel in metres (empty: bandwidth / 20)</source>
      <translation>الخلية بالأمتار (فارغ: نصف القطر / 20)</translation>
    </message>
    <message>
      <source>Pixels hidden</source>
      <translation>الخلايا المخفية</translation>
    </message>
    <message>
      <source>Pixels whose centre lies inside</source>
      <translation>الخلايا التي يقع مركزها في الداخل</translation>
    </message>
    <message>
      <source>Places with fewer than {threshold} points within the bandwidth are empty, whether they hold some or none; that hides {percent} % of the total. Values are rounded to 0.2 %.</source>
      <translation>الأماكن التي فيها أقل من {threshold} من النقط داخل نصف القطر فارغة، سواء كانت فيها نقط أم لا؛ يخفي ذلك {percent}% من المجموع. القيم مقربة إلى 0.2%.</translation>
    </message>
    <message>
      <source>Plane of the grid (equal areas, metres)</source>
      <translation>مستوى الشبكة (مساحات متساوية، بالأمتار)</translation>
    </message>
    <message>
      <source>Point (1.5)</source>
      <translation>نقطة (1.5)</translation>
    </message>
    <message>
      <source>Points (households, facilities)</source>
      <translation>نقط (أسر، مرافق)</translation>
    </message>
    <message>
      <source>Points are up to {far} m from their true place: distances computed from masked points are invalid. Compute access to services on the true points, in the secure step, and publish the aggregated result.</source>
      <translation>تبعد النقط عن مكانها الحقيقي بما لا يتجاوز {far} م: المسافات المحسوبة من النقط المموهة غير صالحة. احسبوا الوصول إلى الخدمات على النقط الحقيقية في المرحلة المؤمنة، وانشروا النتيجة المجمعة.</translation>
    </message>
    <message>
      <source>Points given by people</source>
      <translation>النقط التي أعطاها الأشخاص</translation>
    </message>
    <message>
      <source>Points in no unit</source>
      <translation>نقط خارج كل الوحدات</translation>
    </message>
    <message>
      <source>Points invented</source>
      <translation>النقط المصطنعة</translation>
    </message>
    <message>
      <source>Points masked</source>
      <translation>النقط المموهة</translation>
    </message>
    <message>
      <source>Points of score</source>
      <translation>نقط المؤشر</translation>
    </message>
    <message>
      <source>Points of the score above the mean of the communes.</source>
      <translation>نقط المؤشر فوق متوسط الجماعات.</translation>
    </message>
    <message>
      <source>Points of the score by domain</source>
      <translation>نقط المؤشر حسب المجال</translation>
    </message>
    <message>
      <source>Points of unknown milieu, moved as rural</source>
      <translation>نقط مجهولة الوسط، حُرّكت كالقروية</translation>
    </message>
    <message>
      <source>Points on a border</source>
      <translation>نقط على الحدود</translation>
    </message>
    <message>
      <source>Points outside every unit</source>
      <translation>نقط خارج كل الوحدات</translation>
    </message>
    <message>
      <source>Points outside the cells</source>
      <translation>نقط خارج الخلايا</translation>
    </message>
    <message>
      <source>Points outside their unit</source>
      <translation>نقط خارج وحدتها</translation>
    </message>
    <message>
      <source>Points that could not stay in their province</source>
      <translation>نقط لم تستطع البقاء في إقليمها</translation>
    </message>
    <message>
      <source>Points used</source>
      <translation>النقط المستعملة</translation>
    </message>
    <message>
      <source>Points where units overlap</source>
      <translation>نقط حيث تتداخل الوحدات</translation>
    </message>
    <message>
      <source>Poor and deprived (%)</source>
      <translation>الفقراء المحرومون (%)</translation>
    </message>
    <message>
      <source>Poor: a weighted share of deprivations of {k} or more (Alkire and Foster 2011).</source>
      <translation>فقير: حصة مرجحة من أوجه الحرمان تساوي {k} أو أكثر (Alkire وFoster 2011).</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>السكان</translation>
    </message>
    <message>
      <source>Population (count)</source>
      <translation>السكان (العدد)</translation>
    </message>
    <message>
      <source>Population at risk</source>
      <translation>السكان المعرضون</translation>
    </message>
    <message>
      <source>Population at risk (logarithmic)</source>
      <translation>السكان المعرضون (سلّم لوغاريتمي)</translation>
    </message>
    <message>
      <source>Population of each commune at the latest census, as discs.</source>
      <translation>سكان كل جماعة في آخر إحصاء، بأقراص.</translation>
    </message>
    <message>
      <source>Population raster (its populated pixels give the populated area)</source>
      <translation>صورة شبكية للسكان (خلاياها المأهولة تعطي المساحة المأهولة)</translation>
    </message>
    <message>
      <source>Population raster, to spread by (empty: evenly over the area)</source>
      <translation>صورة شبكية للسكان، للتوزيع حسبها (فارغ: بالتساوي على المساحة)</translation>
    </message>
    <message>
      <source>Position (longitude latitude)</source>
      <translation>الموقع (خط الطول ثم خط العرض)</translation>
    </message>
    <message>
      <source>Possible values</source>
      <translation>القيم الممكنة</translation>
    </message>
    <message>
      <source>PostGIS on the server of «{layer}» is absent or too old to count there (found {version}; 2.5 is needed): the rows were read here instead.</source>
      <translation>PostGIS غير موجود على خادم «{layer}» أو أقدم من أن يعدّ هناك (الموجود {version}؛ المطلوب 2.5): قُرئت الأسطر هنا.</translation>
    </message>
    <message>
      <source>Poverty by group</source>
      <translation>الفقر حسب المجموعة</translation>
    </message>
    <message>
      <source>Poverty cut-off k (a fraction)</source>
      <translation>عتبة الفقر k (كسر)</translation>
    </message>
    <message>
      <source>Poverty status of territories</source>
      <translation>وضعية الفقر في الوحدات الترابية</translation>
    </message>
    <message>
      <source>Power mean</source>
      <translation>متوسط القوى</translation>
    </message>
    <message>
      <source>Prefecture of {name}</source>
      <translation>عمالة {name}</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>المتوفر</translation>
    </message>
    <message>
      <source>Principal component</source>
      <translation>المركبة الرئيسية</translation>
    </message>
    <message>
      <source>Print the base beside the rate, smooth it, or group the units.</source>
      <translation>اطبعوا الأساس بجانب المعدل، أو مهّدوا المعدل، أو اجمعوا الوحدات.</translation>
    </message>
    <message>
      <source>Priorities: need and coverage</source>
      <translation>الأولويات: الحاجة والتغطية</translation>
    </message>
    <message>
      <source>Priorities: need and coverage, by commune</source>
      <translation>الأولويات: الحاجة والتغطية حسب الجماعة</translation>
    </message>
    <message>
      <source>Priority rank (1 = first)</source>
      <translation>رتبة الأولوية (1 = الأول)</translation>
    </message>
    <message>
      <source>Priority typology</source>
      <translation>تصنيف الأولويات</translation>
    </message>
    <message>
      <source>Priority typology: need and coverage</source>
      <translation>تصنيف الأولويات: الحاجة والتغطية</translation>
    </message>
    <message>
      <source>Priority: {need} of {need_break} or more ({need_origin}) and {coverage} of {coverage_break} or less ({coverage_origin}).</source>
      <translation>الأولوية: {need} يساوي {need_break} أو أكثر ({need_origin}) و{coverage} يساوي {coverage_break} أو أقل ({coverage_origin}).</translation>
    </message>
    <message>
      <source>Profile across indicators</source>
      <translation>المظهر عبر المؤشرات</translation>
    </message>
    <message>
      <source>Profile in percentiles</source>
      <translation>المظهر بالرتب المئينية</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <source>Programme field</source>
      <translation>حقل البرنامج</translation>
    </message>
    <message>
      <source>Programme of every row, where no field says it</source>
      <translation>برنامج كل سطر، حيث لا يذكره أي حقل</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>المشروع</translation>
    </message>
    <message>
      <source>Prosecutor</source>
      <translation>المدعي</translation>
    </message>
    <message>
      <source>Protect a table before publication</source>
      <translation>حماية جدول قبل النشر</translation>
    </message>
    <message>
      <source>Protect and p&amp;ublish…</source>
      <translation>الحماية وال&amp;نشر…</translation>
    </message>
    <message>
      <source>Protected like a recorded run. To copy or export it, publish it: the workspace then remembers it.</source>
      <translation>محمي مثل تنفيذ مسجل. لنسخه أو تصديره انشروه: يتذكره فضاء العمل حينئذ.</translation>
    </message>
    <message>
      <source>Protected on {date}.</source>
      <translation>تمت الحماية بتاريخ {date}.</translation>
    </message>
    <message>
      <source>Protected table</source>
      <translation>جدول محمي</translation>
    </message>
    <message>
      <source>Protecting small counts</source>
      <translation>حماية الأعداد الصغيرة</translation>
    </message>
    <message>
      <source>Protection</source>
      <translation>الحماية</translation>
    </message>
    <message>
      <source>Protection of a table</source>
      <translation>حماية جدول</translation>
    </message>
    <message>
      <source>Protection: {how}; threshold: {threshold} households; data of {period}.</source>
      <translation>الحماية: {how}؛ العتبة: {threshold} من الأسر؛ معطيات {period}.</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>الإقليم</translation>
    </message>
    <message>
      <source>Province (Arabic)</source>
      <translation>الإقليم (بالعربية)</translation>
    </message>
    <message>
      <source>Province (French)</source>
      <translation>الإقليم (بالفرنسية)</translation>
    </message>
    <message>
      <source>Province code</source>
      <translation>رمز الإقليم</translation>
    </message>
    <message>
      <source>Province of each commune</source>
      <translation>إقليم كل جماعة</translation>
    </message>
    <message>
      <source>Province of {name}</source>
      <translation>إقليم {name}</translation>
    </message>
    <message>
      <source>Province or prefecture</source>
      <translation>عمالة أو إقليم</translation>
    </message>
    <message>
      <source>Provinces</source>
      <translation>الأقاليم</translation>
    </message>
    <message>
      <source>Provinces and prefectures</source>
      <translation>العمالات والأقاليم</translation>
    </message>
    <message>
      <source>Provinces and prefectures of Morocco, HCP codes.</source>
      <translation>عمالات وأقاليم المغرب برموز المندوبية السامية للتخطيط.</translation>
    </message>
    <message>
      <source>Pseudo p-value</source>
      <translation>قيمة p الزائفة</translation>
    </message>
    <message>
      <source>Put the chart or the table on a print layout</source>
      <translation>وضع الرسم البياني أو الجدول على تخطيط طباعة</translation>
    </message>
    <message>
      <source>QGIS project (*.qgz)</source>
      <translation>مشروع QGIS (*.qgz)</translation>
    </message>
    <message>
      <source>QUANTILES: «{text}» is no list of numbers between 0 and 1 (for example 0.1, 0.9).</source>
      <translation>QUANTILES: «{text}» ليست لائحة أعداد بين 0 و1 (مثلا 0.1, 0.9).</translation>
    </message>
    <message>
      <source>QUASI_FIELDS is empty: name the fields an outsider may know (commune, milieu, age band, family size).</source>
      <translation>QUASI_FIELDS فارغ: سموا الحقول التي قد يعرفها طرف خارجي (الجماعة، الوسط، الفئة العمرية، حجم الأسرة).</translation>
    </message>
    <message>
      <source>Quadrant of need and coverage</source>
      <translation>ربع الحاجة والتغطية</translation>
    </message>
    <message>
      <source>Quality of the figures</source>
      <translation>جودة الأرقام</translation>
    </message>
    <message>
      <source>Quality of the figures: {name}</source>
      <translation>جودة الأرقام: {name}</translation>
    </message>
    <message>
      <source>Quantiles, between 0 and 1 (for example 0.1, 0.9)</source>
      <translation>رتب مئينية بين 0 و1 (مثلا 0.1, 0.9)</translation>
    </message>
    <message>
      <source>Quartic</source>
      <translation>رباعية</translation>
    </message>
    <message>
      <source>REFERENCE: the workspace «{path}» holds no peer families. Run «Peer families» with this workspace first, or choose a province, region or country as reference.</source>
      <translation>REFERENCE: لا يحوي فضاء العمل «{path}» عائلات مماثلة. نفذوا أولا «العائلات المماثلة» بهذا الفضاء، أو اختاروا الإقليم أو الجهة أو البلد مرجعا.</translation>
    </message>
    <message>
      <source>RURAL_FAR_M ({far} m) is below RURAL_M ({near} m); the few far points must be able to go further.</source>
      <translation>RURAL_FAR_M ({far} م) أقل من RURAL_M ({near} م)؛ يجب أن تستطيع النقط البعيدة القليلة الذهاب أبعد.</translation>
    </message>
    <message>
      <source>Radar across indicators</source>
      <translation>رسم راداري عبر المؤشرات</translation>
    </message>
    <message>
      <source>Range left, in times the range asked</source>
      <translation>المجال المتبقي، بعدد مرات المجال المطلوب</translation>
    </message>
    <message>
      <source>Range to be left to a reader (empty: the threshold)</source>
      <translation>المجال الذي يُترك للقارئ (فارغ: العتبة)</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>الرتبة</translation>
    </message>
    <message>
      <source>Rank (1 = highest need)</source>
      <translation>الرتبة (1 = أكبر حاجة)</translation>
    </message>
    <message>
      <source>Rank (1 = most alike, 0 = the commune itself)</source>
      <translation>الرتبة (1 = الأكثر شبها، 0 = الجماعة نفسها)</translation>
    </message>
    <message>
      <source>Rank 1, the highest need, is at the top.</source>
      <translation>الرتبة 1، أكبر حاجة، في الأعلى.</translation>
    </message>
    <message>
      <source>Rank after</source>
      <translation>الرتبة بعد</translation>
    </message>
    <message>
      <source>Rank among all communes; rank 1 = highest need</source>
      <translation>الرتبة بين جميع الجماعات؛ الرتبة 1 = أكبر حاجة</translation>
    </message>
    <message>
      <source>Rank among all units; {meaning}</source>
      <translation>الرتبة بين كل الوحدات؛ {meaning}</translation>
    </message>
    <message>
      <source>Rank among the units of the reference zone</source>
      <translation>الرتبة بين وحدات المنطقة المرجعية</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>الرتبة قبل</translation>
    </message>
    <message>
      <source>Rank between {low} and {high} in 90 % of {draws} draws of the weights (± {spread} %, seed {seed}).</source>
      <translation>الرتبة بين {low} و {high} في 90% من سحوبات الأوزان (عددها: {draws}؛ التغير: ±{spread}%؛ البذرة: {seed}).</translation>
    </message>
    <message>
      <source>Rank change</source>
      <translation>تغيّر الرتبة</translation>
    </message>
    <message>
      <source>Rank change (negative: nearer to the highest need)</source>
      <translation>تغيّر الرتبة (سالب: أقرب إلى أكبر حاجة)</translation>
    </message>
    <message>
      <source>Rank correlation</source>
      <translation>ارتباط الرتب</translation>
    </message>
    <message>
      <source>Rank correlation (Spearman)</source>
      <translation>ارتباط الرتب (سبيرمان)</translation>
    </message>
    <message>
      <source>Rank correlation (Spearman): dark red is 1.</source>
      <translation>ارتباط الرتب (Spearman): الأحمر الداكن يساوي 1.</translation>
    </message>
    <message>
      <source>Rank in the country</source>
      <translation>الرتبة في البلد</translation>
    </message>
    <message>
      <source>Rank in the final score: {method}</source>
      <translation>الرتبة في المؤشر النهائي: {method}</translation>
    </message>
    <message>
      <source>Rank in the workspace</source>
      <translation>الرتبة في فضاء العمل</translation>
    </message>
    <message>
      <source>Rank in the zone</source>
      <translation>الرتبة في المنطقة</translation>
    </message>
    <message>
      <source>Rank in zone</source>
      <translation>الرتبة في المنطقة</translation>
    </message>
    <message>
      <source>Rank interval (90 %)</source>
      <translation>مجال الرتب (90%)</translation>
    </message>
    <message>
      <source>Rank interval: best</source>
      <translation>مجال الرتب: أعلى رتبة</translation>
    </message>
    <message>
      <source>Rank interval: worst</source>
      <translation>مجال الرتب: أدنى رتبة</translation>
    </message>
    <message>
      <source>Rank minus rank with {model}: below 0, nearer to the highest need</source>
      <translation>الرتبة ناقص الرتبة مع {model}: تحت 0 أقرب إلى أكبر حاجة</translation>
    </message>
    <message>
      <source>Rank under the model (1 = highest need)</source>
      <translation>الرتبة حسب النموذج (1 = أكبر حاجة)</translation>
    </message>
    <message>
      <source>Rank {first}</source>
      <translation>الرتبة {first}</translation>
    </message>
    <message>
      <source>Rank {rank} of {count}</source>
      <translation>الرتبة {rank} من {count}</translation>
    </message>
    <message>
      <source>Rank, {zone}</source>
      <translation>الرتبة، {zone}</translation>
    </message>
    <message>
      <source>Rank: {name}</source>
      <translation>الرتبة: {name}</translation>
    </message>
    <message>
      <source>Ranked bars</source>
      <translation>أشرطة مرتبة</translation>
    </message>
    <message>
      <source>Rankin&amp;g</source>
      <translation>&amp;الترتيب</translation>
    </message>
    <message>
      <source>Ranking copied ({count} rows).</source>
      <translation>نُسخ الترتيب (عدد الأسطر: {count}).</translation>
    </message>
    <message>
      <source>Ranking of the communes</source>
      <translation>ترتيب الجماعات</translation>
    </message>
    <message>
      <source>Ranking with intervals</source>
      <translation>الترتيب مع المجالات</translation>
    </message>
    <message>
      <source>Ranks</source>
      <translation>الرتب</translation>
    </message>
    <message>
      <source>Ranks among {units}; {meaning}.</source>
      <translation>الرتب بين {units}؛ {meaning}.</translation>
    </message>
    <message>
      <source>Ranks by method</source>
      <translation>الرتب حسب الطريقة</translation>
    </message>
    <message>
      <source>Ranks compared with the saved model.</source>
      <translation>الرتب مقارنة برتب النموذج المحفوظ.</translation>
    </message>
    <message>
      <source>Ranks compared with «{title}» ({where}).</source>
      <translation>الرتب مقارنة برتب «{title}» ({where}).</translation>
    </message>
    <message>
      <source>Ranks count the {units} of this workspace.</source>
      <translation>تُحتسب الرتب بين {units} من فضاء العمل هذا.</translation>
    </message>
    <message>
      <source>Ranks {first} to {last}</source>
      <translation>الرتب من {first} إلى {last}</translation>
    </message>
    <message>
      <source>Ranks, 1 first</source>
      <translation>الرتب، الأولى 1</translation>
    </message>
    <message>
      <source>Raster</source>
      <translation>صورة شبكية</translation>
    </message>
    <message>
      <source>Raster in degrees: weigh pixels by their area (means, shares, quantiles)</source>
      <translation>صورة شبكية بالدرجات: ترجيح الخلايا بمساحتها (المتوسطات والحصص والرتب المئينية)</translation>
    </message>
    <message>
      <source>Raster of weights (for the weighted mean and share)</source>
      <translation>صورة شبكية للأوزان (للمتوسط والحصة المرجحين)</translation>
    </message>
    <message>
      <source>Rate of the neighbourhood</source>
      <translation>معدل الجوار</translation>
    </message>
    <message>
      <source>Rate per (100: percent)</source>
      <translation>المعدل لكل (100: بالمئة)</translation>
    </message>
    <message>
      <source>Rates above their maximum</source>
      <translation>معدلات تتجاوز حدها الأقصى</translation>
    </message>
    <message>
      <source>Rates above their maximum, and the likely reason</source>
      <translation>معدلات فوق حدها الأقصى، والسبب المحتمل</translation>
    </message>
    <message>
      <source>Rates of small areas</source>
      <translation>معدلات المناطق الصغيرة</translation>
    </message>
    <message>
      <source>Rates of small areas: {title}</source>
      <translation>معدلات المناطق الصغيرة: {title}</translation>
    </message>
    <message>
      <source>Rates on a small base</source>
      <translation>معدلات على أساس صغير</translation>
    </message>
    <message>
      <source>Raw and smoothed</source>
      <translation>الخام والممهد</translation>
    </message>
    <message>
      <source>Raw rate</source>
      <translation>المعدل الخام</translation>
    </message>
    <message>
      <source>Raw rate to the right, smoothed rate upwards</source>
      <translation>المعدل الخام نحو اليمين، والممهد نحو الأعلى</translation>
    </message>
    <message>
      <source>Read in «{sheet}»: rows {rows}, columns {columns}. Columns recognised as indicators: {indicators}.</source>
      <translation>المقروء في «{sheet}»: الأسطر {rows}، الأعمدة {columns}. الأعمدة المتعرف عليها كمؤشرات: {indicators}.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>القارئ</translation>
    </message>
    <message>
      <source>Reading rule kept from last time</source>
      <translation>قاعدة القراءة المحفوظة من المرة السابقة</translation>
    </message>
    <message>
      <source>Reading rule to use again (JSON)</source>
      <translation>قاعدة قراءة تُستعمل من جديد (JSON)</translation>
    </message>
    <message>
      <source>Reading the figures of this milieu…</source>
      <translation>جار قراءة أرقام هذا الوسط…</translation>
    </message>
    <message>
      <source>Reading the rows again</source>
      <translation>إعادة قراءة الصفوف</translation>
    </message>
    <message>
      <source>Reading the workspace</source>
      <translation>قراءة فضاء العمل</translation>
    </message>
    <message>
      <source>Reading the workspace…</source>
      <translation>جار قراءة فضاء العمل…</translation>
    </message>
    <message>
      <source>Reading «{file}»</source>
      <translation>قراءة «{file}»</translation>
    </message>
    <message>
      <source>Ready-made chains</source>
      <translation>سلاسل جاهزة</translation>
    </message>
    <message>
      <source>Ready-made choices: the highest needs of a zone, saved lists</source>
      <translation>اختيارات جاهزة: أكبر الحاجات في منطقة، اللوائح المحفوظة</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Reason to take a delivery older than the last (kept)</source>
      <translation>سبب أخذ إرسالية أقدم من الأخيرة (يُحفظ)</translation>
    </message>
    <message>
      <source>Reason, kept with the import</source>
      <translation>السبب، يُحفظ مع الاستيراد</translation>
    </message>
    <message>
      <source>Reasons against the peer family were asked for without a workspace, and families are kept in one. Give the workspace, or choose another reference.</source>
      <translation>طُلبت الأسباب مقارنة بالعائلة المماثلة بدون فضاء عمل، والعائلات محفوظة فيه. أعطوا فضاء العمل، أو اختاروا مرجعا آخر.</translation>
    </message>
    <message>
      <source>Reasons are told against</source>
      <translation>تُذكر الأسباب مقارنة بـ</translation>
    </message>
    <message>
      <source>Recognised by its headings</source>
      <translation>متعرف عليه بعناوينه</translation>
    </message>
    <message>
      <source>Recognised by its headings: {family}. Indicators: {indicators}; period: {periods}; milieu: {milieus}.</source>
      <translation>متعرف عليه بعناوينه: {family}. المؤشرات: {indicators}؛ الفترة: {periods}؛ الوسط: {milieus}.</translation>
    </message>
    <message>
      <source>Record the families in the workspace</source>
      <translation>تسجيل العائلات في فضاء العمل</translation>
    </message>
    <message>
      <source>Record the run in the workspace</source>
      <translation>تسجيل التنفيذ في فضاء العمل</translation>
    </message>
    <message>
      <source>Record the run in the workspace, when one is given</source>
      <translation>تسجيل التنفيذ في فضاء العمل إذا حُدد</translation>
    </message>
    <message>
      <source>Record the saved model as the official run</source>
      <translation>تسجيل النموذج المحفوظ تنفيذا رسميا</translation>
    </message>
    <message>
      <source>Recorded and protected: it can be copied and exported.</source>
      <translation>مسجل ومحمي: يمكن نسخه وتصديره.</translation>
    </message>
    <message>
      <source>Recorded counts, {when}</source>
      <translation>أعداد مسجلة، {when}</translation>
    </message>
    <message>
      <source>Recorded counts, {when}: NOT protected</source>
      <translation>أعداد مسجلة، {when}: غير محمية</translation>
    </message>
    <message>
      <source>Recording the official run</source>
      <translation>تسجيل التنفيذ الرسمي</translation>
    </message>
    <message>
      <source>Recording the official run…</source>
      <translation>جار تسجيل التنفيذ الرسمي…</translation>
    </message>
    <message>
      <source>Red: together; blue: opposed; framed: above 0.92 (redundant) or below -0.4 (conflicting). More means more need.</source>
      <translation>الأحمر: في الاتجاه نفسه؛ الأزرق: في اتجاهين متعاكسين؛ المؤطر: فوق 0,92 (مكرر) أو تحت ناقص 0,4 (متعارض). ارتفاع القيمة يعني حاجة أكبر.</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Y)</source>
      <translation>إعادة (Ctrl+Y)</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>المرجع</translation>
    </message>
    <message>
      <source>Reference &amp;commune</source>
      <translation>الجما&amp;عة المرجعية</translation>
    </message>
    <message>
      <source>Reference basis</source>
      <translation>أساس قيمة المرجع</translation>
    </message>
    <message>
      <source>Reference code</source>
      <translation>رمز المرجع</translation>
    </message>
    <message>
      <source>Reference commune</source>
      <translation>الجماعة المرجعية</translation>
    </message>
    <message>
      <source>Reference figures and cards come from the centre; make an indicator of the office instead.</source>
      <translation>أرقام المرجع وبطاقاته تأتي من المركز؛ أعدوا مؤشرا خاصا بالمكتب بدلها.</translation>
    </message>
    <message>
      <source>Reference line of the coverage</source>
      <translation>خط مرجع التغطية</translation>
    </message>
    <message>
      <source>Reference shipped with the plugin</source>
      <translation>المرجع المرفق بالإضافة</translation>
    </message>
    <message>
      <source>Reference system of these coordinates</source>
      <translation>النظام المرجعي لهذه الإحداثيات</translation>
    </message>
    <message>
      <source>Reference value</source>
      <translation>قيمة المرجع</translation>
    </message>
    <message>
      <source>Reference zone</source>
      <translation>منطقة المرجع</translation>
    </message>
    <message>
      <source>Reference zone (code)</source>
      <translation>منطقة المرجع (الرمز)</translation>
    </message>
    <message>
      <source>Reference: {licence}</source>
      <translation>المرجع: {licence}</translation>
    </message>
    <message>
      <source>Reference: {source}</source>
      <translation>المرجع: {source}</translation>
    </message>
    <message>
      <source>Refused, nothing was written: {reasons}. This working mode is for the secure step only. Compute the result again with «Hide counts below» at 2 or more, or mask the points, or take these layers away.</source>
      <translation>مرفوض، لم يُكتب أي شيء: {reasons}. وضع العمل هذا مخصص للمرحلة المؤمنة وحدها. أعيدوا حساب النتيجة مع «إخفاء الأعداد التي تقل عن» بقيمة 2 أو أكثر، أو موهوا النقط، أو أزيلوا هذه الطبقات.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Region (Arabic)</source>
      <translation>الجهة (بالعربية)</translation>
    </message>
    <message>
      <source>Region (French)</source>
      <translation>الجهة (بالفرنسية)</translation>
    </message>
    <message>
      <source>Region code</source>
      <translation>رمز الجهة</translation>
    </message>
    <message>
      <source>Region of each commune</source>
      <translation>جهة كل جماعة</translation>
    </message>
    <message>
      <source>Region of each province</source>
      <translation>جهة كل إقليم</translation>
    </message>
    <message>
      <source>Region: {name}</source>
      <translation>الجهة: {name}</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>الجهات</translation>
    </message>
    <message>
      <source>Regions of Morocco, HCP codes.</source>
      <translation>جهات المغرب برموز المندوبية السامية للتخطيط.</translation>
    </message>
    <message>
      <source>Regroup the children, or say that the node holds several things.</source>
      <translation>أعيدوا تجميع الأبناء، أو بيّنوا أن العقدة تضم أشياء مختلفة.</translation>
    </message>
    <message>
      <source>Remove a list</source>
      <translation>حذف لائحة</translation>
    </message>
    <message>
      <source>Remove all chosen units.</source>
      <translation>إزالة كل الوحدات المختارة.</translation>
    </message>
    <message>
      <source>Remove {unit}</source>
      <translation>إزالة {unit}</translation>
    </message>
    <message>
      <source>Removed what interrupted runs had left unfinished: {count} ({names}).</source>
      <translation>أُزيل ما تركته عمليات منقطعة غير مكتمل: {count} ({names}).</translation>
    </message>
    <message>
      <source>Rename the comparison</source>
      <translation>إعادة تسمية المقارنة</translation>
    </message>
    <message>
      <source>Repair unit codes</source>
      <translation>إصلاح رموز الوحدات</translation>
    </message>
    <message>
      <source>Replace the workspace if it exists (results kept in it are lost)</source>
      <translation>استبدال فضاء العمل إن كان موجودا (تضيع النتائج المحفوظة فيه)</translation>
    </message>
    <message>
      <source>Replaced ({shown} of {all})</source>
      <translation>المستبدلة ({shown} من {all})</translation>
    </message>
    <message>
      <source>Report (HTML page)</source>
      <translation>التقرير (صفحة HTML)</translation>
    </message>
    <message>
      <source>Report (PDF)</source>
      <translation>التقرير (PDF)</translation>
    </message>
    <message>
      <source>Report page</source>
      <translation>صفحة التقرير</translation>
    </message>
    <message>
      <source>Resolution (dots per inch)</source>
      <translation>الدقة (نقطة في البوصة)</translation>
    </message>
    <message>
      <source>Ring: the reference. {above} of {count} communes are above it.</source>
      <translation>الحلقة: المرجع. جماعات فوقه: {above} من {count}.</translation>
    </message>
    <message>
      <source>Risk (%)</source>
      <translation>الخطر (%)</translation>
    </message>
    <message>
      <source>Risk of being found again</source>
      <translation>خطر التعرف من جديد</translation>
    </message>
    <message>
      <source>Ro&amp;ws chosen are…</source>
      <translation>ال&amp;صفوف المختارة هي…</translation>
    </message>
    <message>
      <source>Robust z</source>
      <translation>z متين</translation>
    </message>
    <message>
      <source>Robust z beyond which a value is far</source>
      <translation>z المتينة التي تُعد القيمة بعدها بعيدة</translation>
    </message>
    <message>
      <source>Robust z beyond {limit} is far; figures older than {age} years are old, counted from {date}.</source>
      <translation>بعيد: z المتينة فوق {limit}. قديم: العمر بالسنوات فوق {age}، محسوبا في {date}.</translation>
    </message>
    <message>
      <source>Robustness of a need score</source>
      <translation>متانة مؤشر الحاجة</translation>
    </message>
    <message>
      <source>Robustness of the ranking</source>
      <translation>متانة الترتيب</translation>
    </message>
    <message>
      <source>Robustness of the ranking: {title}</source>
      <translation>متانة الترتيب: {title}</translation>
    </message>
    <message>
      <source>Robustness, left out since it cannot work here: «{variant}». Reason: {fault}</source>
      <translation>المتانة، استُبعد لأنه لا يمكن أن يعمل هنا: «{variant}». السبب: {fault}</translation>
    </message>
    <message>
      <source>Robustness, with the choices «{variant}», which cannot work together: {fault}</source>
      <translation>المتانة، مع الاختيارات «{variant}» التي لا تتوافق فيما بينها: {fault}</translation>
    </message>
    <message>
      <source>Robustness, with the choices «{variant}», which these figures do not allow: {fault}</source>
      <translation>المتانة، مع الاختيارات «{variant}» التي لا تسمح بها هذه الأرقام: {fault}</translation>
    </message>
    <message>
      <source>Robustness, {setting}: «{found}» is unknown. Choices: {known}.</source>
      <translation>المتانة، {setting}: القيمة «{found}» غير معروفة. الاختيارات: {known}.</translation>
    </message>
    <message>
      <source>Robustness: the interval {found} is not made of two rising shares between 0 and 1, such as 0.05 and 0.95.</source>
      <translation>المتانة: المجال {found} ليس نسبتين تصاعديتين محصورتين بين 0 و1، مثل 0.05 و0.95.</translation>
    </message>
    <message>
      <source>Robustness: the size of the top group is {found}. Give a whole number of units (150), or a share of them below 1 (0.1).</source>
      <translation>المتانة: حجم مجموعة الصدارة هو {found}. أعطوا عددا صحيحا من الوحدات (150)، أو نسبة منها أقل من 1 (مثل 0.1).</translation>
    </message>
    <message>
      <source>Robustness: the spread of the weights is {found}. Give a share from 0 to less than 1: 0.25 moves each weight by up to 25 %.</source>
      <translation>المتانة: مدى تغير الأوزان هو {found}. أعطوا نسبة من 0 إلى أقل من 1: القيمة 0.25 تغيّر كل وزن بما لا يتجاوز 25%.</translation>
    </message>
    <message>
      <source>Robustness: {setting} is {found}; a value from {low} to {high} is expected. Change it.</source>
      <translation>المتانة: قيمة {setting} هي {found}؛ والمنتظر قيمة من {low} إلى {high}. غيّروها.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Round every count, sums kept</source>
      <translation>تقريب كل عدد مع حفظ المجاميع</translation>
    </message>
    <message>
      <source>Round every number</source>
      <translation>تقريب كل عدد</translation>
    </message>
    <message>
      <source>Rounding a table with several margins needs the library scipy. Install scipy (it ships with QGIS on Windows), or round one programme without margins. Nothing was written.</source>
      <translation>يتطلب تقريب جدول متعدد الهوامش المكتبة scipy. ثبتوا scipy (تأتي مع QGIS على Windows)، أو قربوا برنامجا واحدا بدون هوامش. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>Rounding base</source>
      <translation>أساس التقريب</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>السطر</translation>
    </message>
    <message>
      <source>Row in hand</source>
      <translation>السطر الحالي</translation>
    </message>
    <message>
      <source>Row of totals</source>
      <translation>سطر مجاميع</translation>
    </message>
    <message>
      <source>Row without code</source>
      <translation>سطر دون رمز</translation>
    </message>
    <message>
      <source>Row {number}: {given}. {why}.</source>
      <translation>السطر {number}: {given}. {why}.</translation>
    </message>
    <message>
      <source>Row {number}: {why}. If it is the row of a unit, go back to «Reading» and say so of this row.</source>
      <translation>الصف {number}: {why}. إذا كان صف وحدة فارجع إلى «القراءة» وحدد ذلك لهذا الصف.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>الأسطر</translation>
    </message>
    <message>
      <source>Rows (households or units)</source>
      <translation>الأسطر (أسر أو وحدات ترابية)</translation>
    </message>
    <message>
      <source>Rows and their units</source>
      <translation>الأسطر ووحداتها</translation>
    </message>
    <message>
      <source>Rows and units: {name}</source>
      <translation>الأسطر والوحدات: {name}</translation>
    </message>
    <message>
      <source>Rows below l</source>
      <translation>أسطر دون l</translation>
    </message>
    <message>
      <source>Rows below the heading that are no unit, rejected: {count} (totals: {totals}; notes and headings: {notes}; rows of other levels or outside the reading rule: {others}).</source>
      <translation>صفوف تحت الرأس ليست وحدات، مرفوضة: {count} (المجاميع: {totals}؛ الملاحظات والرؤوس: {notes}؛ صفوف مستويات أخرى أو خارج قاعدة القراءة: {others}).</translation>
    </message>
    <message>
      <source>Rows brought from old units to new ones</source>
      <translation>أسطر نُقلت من الوحدات القديمة إلى الجديدة</translation>
    </message>
    <message>
      <source>Rows by what became of them</source>
      <translation>الأسطر حسب مآلها</translation>
    </message>
    <message>
      <source>Rows counted</source>
      <translation>الأسطر المحتسبة</translation>
    </message>
    <message>
      <source>Rows in classes below k</source>
      <translation>أسطر في أصناف دون k</translation>
    </message>
    <message>
      <source>Rows in the class</source>
      <translation>أسطر الصنف</translation>
    </message>
    <message>
      <source>Rows joined</source>
      <translation>أسطر مربوطة</translation>
    </message>
    <message>
      <source>Rows left out</source>
      <translation>الأسطر المستبعدة</translation>
    </message>
    <message>
      <source>Rows now read otherwise: {count}. Rows that say the same go alike, and next month too.</source>
      <translation>صفوف صارت تُقرأ على نحو آخر: {count}. الصفوف التي تقول الشيء نفسه تتبعها، وفي الشهر القادم أيضا.</translation>
    </message>
    <message>
      <source>Rows of another programme or period</source>
      <translation>أسطر تخص برنامجا آخر أو فترة أخرى</translation>
    </message>
    <message>
      <source>Rows of households are no indicators. Choose «Beneficiary households» above: they are then kept apart and counted under the rules of protection.</source>
      <translation>أسطر الأسر ليست مؤشرات. اختاروا «الأسر المستفيدة» أعلاه: تُحفظ عندئذ على حدة وتُعدّ حسب قواعد الحماية.</translation>
    </message>
    <message>
      <source>Rows of other levels, passed over: {count}. Level read: {level}.</source>
      <translation>أسطر من مستويات أخرى، لم تُقرأ: {count}. المستوى المقروء: {level}.</translation>
    </message>
    <message>
      <source>Rows of pixels</source>
      <translation>صفوف الخلايا</translation>
    </message>
    <message>
      <source>Rows of the Sobol sample</source>
      <translation>عدد أسطر عينة سوبول</translation>
    </message>
    <message>
      <source>Rows of the table</source>
      <translation>أسطر الجدول</translation>
    </message>
    <message>
      <source>Rows of unknown units</source>
      <translation>أسطر وحدات غير معروفة</translation>
    </message>
    <message>
      <source>Rows outside, without place or in doubt (no attributes)</source>
      <translation>أسطر خارج الوحدات أو بلا مكان أو مشكوك فيها (بدون بيانات وصفية)</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>الأسطر المقروءة</translation>
    </message>
    <message>
      <source>Rows read: {read}; joined: {joined}; waiting: {waiting}; rejected: {rejected}</source>
      <translation>الأسطر المقروءة: {read}؛ المربوطة: {joined}؛ المنتظرة: {waiting}؛ المرفوضة: {rejected}</translation>
    </message>
    <message>
      <source>Rows rejected</source>
      <translation>أسطر مرفوضة</translation>
    </message>
    <message>
      <source>Rows rejected, with the reason (CSV)</source>
      <translation>الأسطر المرفوضة مع السبب (CSV)</translation>
    </message>
    <message>
      <source>Rows rejected: {count} ({rows}).</source>
      <translation>الأسطر المرفوضة: {count} ({rows}).</translation>
    </message>
    <message>
      <source>Rows removed to reach k</source>
      <translation>أسطر حُذفت لبلوغ k</translation>
    </message>
    <message>
      <source>Rows shown: the first {shown} of {count}.</source>
      <translation>الأسطر المعروضة: أول {shown} من {count}.</translation>
    </message>
    <message>
      <source>Rows still at risk</source>
      <translation>أسطر لا تزال معرضة للخطر</translation>
    </message>
    <message>
      <source>Rows that are territories need the field of their codes. Choose it.</source>
      <translation>الأسطر التي هي وحدات ترابية تتطلب حقل رموزها. اختاروه.</translation>
    </message>
    <message>
      <source>Rows that bear no code of a douar (11 to 13 figures), passed over: {count} (rows {rows}).</source>
      <translation>أسطر لا تحمل رمز دوار (من 11 إلى 13 رقما)، لم تُقرأ: {count} (الأسطر {rows}).</translation>
    </message>
    <message>
      <source>Rows that may be removed to reach k (%)</source>
      <translation>الأسطر التي يجوز حذفها لبلوغ k (%)</translation>
    </message>
    <message>
      <source>Rows that name people</source>
      <translation>أسطر تسمي أشخاصا</translation>
    </message>
    <message>
      <source>Rows that name people are not imported here. Ask for the table by territory, or without names.</source>
      <translation>الأسطر التي تسمي أشخاصا لا تُستورد هنا. اطلبوا الجدول حسب المجال الترابي، أو بدون أسماء.</translation>
    </message>
    <message>
      <source>Rows that say the same and were decided to be different units, told apart by their order alone: {count} ({rows}). If the file of this month has another order, their figures change places: add the province or the code to the table.</source>
      <translation>صفوف تقول الشيء نفسه وتقرر أنها وحدات مختلفة، لا يميزها إلا ترتيبها: {count} ({rows}). إذا كان لملف هذا الشهر ترتيب آخر تبادلت أرقامها أماكنها: أضف الإقليم أو الرمز إلى الجدول.</translation>
    </message>
    <message>
      <source>Rows that wait for a decision</source>
      <translation>الأسطر التي تنتظر قرارا</translation>
    </message>
    <message>
      <source>Rows that wait for a decision: {count} ({rows}).</source>
      <translation>الأسطر التي تنتظر قرارا: {count} ({rows}).</translation>
    </message>
    <message>
      <source>Rows used</source>
      <translation>الأسطر المستعملة</translation>
    </message>
    <message>
      <source>Rows waiting for a decision</source>
      <translation>أسطر تنتظر قرارا</translation>
    </message>
    <message>
      <source>Rows where rate x intensity is not the index (H x A = M0): {count} of {checked} (row: H x A / M0: {rows}). The figures are taken as published; ask the source which is right.</source>
      <translation>أسطر لا يساوي فيها المعدل x الشدة قيمة المؤشر (H x A = M0): {count} من أصل {checked} (السطر: H x A / M0: {rows}). تُؤخذ الأرقام كما نُشرت؛ اسألوا المصدر أيها الصحيح.</translation>
    </message>
    <message>
      <source>Rows with their units</source>
      <translation>الأسطر مع وحداتها</translation>
    </message>
    <message>
      <source>Rows without a unit</source>
      <translation>أسطر بدون وحدة</translation>
    </message>
    <message>
      <source>Rows without a usable point</source>
      <translation>أسطر بدون نقطة صالحة</translation>
    </message>
    <message>
      <source>Rows: {rows}. Joined: {joined}. Waiting: {waiting}. Left out: {out}. Units without a row: {units}.</source>
      <translation>الأسطر: {rows}. المربوطة: {joined}. المنتظرة: {waiting}. المستبعدة: {out}. الوحدات بدون سطر: {units}.</translation>
    </message>
    <message>
      <source>Rule of the priority</source>
      <translation>قاعدة الأولوية</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>التنفيذ</translation>
    </message>
    <message>
      <source>Run again: {compared} figures, every one the same.</source>
      <translation>أُعيد التنفيذ: الأرقام المقارنة {compared}، وكلها متطابقة.</translation>
    </message>
    <message>
      <source>Run again: {differing} of {compared} figures DIFFER.</source>
      <translation>أُعيد التنفيذ: أرقام مختلفة عددها {differing} من أصل {compared}.</translation>
    </message>
    <message>
      <source>Run id in the workspace</source>
      <translation>معرّف التنفيذ في فضاء العمل</translation>
    </message>
    <message>
      <source>Run report</source>
      <translation>تقرير التنفيذ</translation>
    </message>
    <message>
      <source>Run report (JSON)</source>
      <translation>تقرير التنفيذ (JSON)</translation>
    </message>
    <message>
      <source>Run report (restricted: it holds the seed)</source>
      <translation>تقرير التنفيذ (مقيَّد: يحوي البذرة)</translation>
    </message>
    <message>
      <source>Run «Repair unit codes», then check each proposal.</source>
      <translation>شغّلوا «إصلاح رموز الوحدات»، ثم تحققوا من كل اقتراح.</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>التنفيذات</translation>
    </message>
    <message>
      <source>Runs recorded</source>
      <translation>التنفيذات المسجلة</translation>
    </message>
    <message>
      <source>Rural</source>
      <translation>قروي</translation>
    </message>
    <message>
      <source>Rural commune</source>
      <translation>جماعة قروية</translation>
    </message>
    <message>
      <source>Rural only</source>
      <translation>القروي فقط</translation>
    </message>
    <message>
      <source>Rural points: at most (m)</source>
      <translation>النقط القروية: على الأكثر (م)</translation>
    </message>
    <message>
      <source>S&amp;heet</source>
      <translation>الو&amp;رقة</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>ع&amp;رض</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>إ&amp;يقاف</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>SHA-256 of inputs</source>
      <translation>SHA-256 للمدخلات</translation>
    </message>
    <message>
      <source>SHA-256 of the file: {hash}</source>
      <translation>SHA-256 للملف: {hash}</translation>
    </message>
    <message>
      <source>SIZE must be a number of metres above zero (given: {size}).</source>
      <translation>يجب أن يكون SIZE عددا من الأمتار أكبر من صفر (المعطى: {size}).</translation>
    </message>
    <message>
      <source>SYNTHETIQUE counts</source>
      <translation>أعداد SYNTHETIQUE</translation>
    </message>
    <message>
      <source>SYNTHETIQUE household points</source>
      <translation>نقط أسر SYNTHETIQUE</translation>
    </message>
    <message>
      <source>SYNTHETIQUE: training data made by a generator, about nobody.</source>
      <translation>معطيات SYNTHETIQUE: معطيات للتكوين أنتجها مولّد، لا تخص أي شخص.</translation>
    </message>
    <message>
      <source>SYNTHETIQUE: «{layer}» holds invented data for training. Nothing here may be published as real.</source>
      <translation>معطيات SYNTHETIQUE: تحتوي «{layer}» على معطيات مصطنعة للتكوين. لا يجوز نشر أي شيء منها على أنه حقيقي.</translation>
    </message>
    <message>
      <source>Same classes for all &amp;periods</source>
      <translation>الأصناف نفسها لكل ال&amp;فترات</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>الرتبة نفسها</translation>
    </message>
    <message>
      <source>Same score everywhere</source>
      <translation>قيمة المؤشر نفسها في كل الوحدات</translation>
    </message>
    <message>
      <source>Sample weight</source>
      <translation>وزن العينة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <translation>الحفظ في ملف…</translation>
    </message>
    <message>
      <source>Save as a list</source>
      <translation>الحفظ في لائحة</translation>
    </message>
    <message>
      <source>Save in the workspace</source>
      <translation>الحفظ في فضاء العمل</translation>
    </message>
    <message>
      <source>Save in the workspace…</source>
      <translation>الحفظ في فضاء العمل…</translation>
    </message>
    <message>
      <source>Save indicator cards</source>
      <translation>حفظ بطاقات المؤشرات</translation>
    </message>
    <message>
      <source>Save rule and decisions</source>
      <translation>حفظ القاعدة والقرارات</translation>
    </message>
    <message>
      <source>Save the chosen units as a list…</source>
      <translation>حفظ الوحدات المختارة في لائحة…</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>حفظ المقارنة</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>حفظ النموذج</translation>
    </message>
    <message>
      <source>Save the model first: only a saved model gives the official score.</source>
      <translation>احفظوا النموذج أولا: لا يعطي المؤشر الرسمي إلا نموذج محفوظ.</translation>
    </message>
    <message>
      <source>Save the model in the workspace first: the official run names a model kept there.</source>
      <translation>احفظوا النموذج في فضاء العمل أولا: التنفيذ الرسمي يذكر نموذجا محفوظا فيه.</translation>
    </message>
    <message>
      <source>Saved in the workspace: «{title}».</source>
      <translation>تم الحفظ في فضاء العمل: «{title}».</translation>
    </message>
    <message>
      <source>Saved way of reading: «{entry}» cannot be «{found}». Correct it.</source>
      <translation>طريقة القراءة المحفوظة: لا يمكن أن يكون «{entry}» هو «{found}». صححوه.</translation>
    </message>
    <message>
      <source>Saved way of reading: «{entry}» is missing. Add it.</source>
      <translation>طريقة القراءة المحفوظة: «{entry}» غائب. أضيفوه.</translation>
    </message>
    <message>
      <source>Saved way of reading: «{entry}» is not known. Remove it.</source>
      <translation>طريقة القراءة المحفوظة: «{entry}» غير معروف. احذفوه.</translation>
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation>تم الحفظ في: {path}</translation>
    </message>
    <message>
      <source>Saved: {rule} and {decisions}.</source>
      <translation>تم الحفظ: {rule} و{decisions}.</translation>
    </message>
    <message>
      <source>Saving a list</source>
      <translation>حفظ لائحة</translation>
    </message>
    <message>
      <source>Saving the comparison</source>
      <translation>حفظ المقارنة</translation>
    </message>
    <message>
      <source>Say in which unit the figures are before publishing them.</source>
      <translation>حددوا وحدة قياس الأرقام قبل نشرها.</translation>
    </message>
    <message>
      <source>Say of which period the figures are (YYYY, YYYY-MM or YYYY-Qn).</source>
      <translation>حددوا فترة الأرقام (YYYY أو YYYY-MM أو YYYY-Qn).</translation>
    </message>
    <message>
      <source>Say what the rows are: choose the data class.</source>
      <translation>حددوا ماهية الأسطر: اختاروا صنف المعطيات.</translation>
    </message>
    <message>
      <source>Say with BRIDGE_SINCE the first period whose rows use the new units (for example 2026-01).</source>
      <translation>بينوا في BRIDGE_SINCE أول فترة تستعمل أسطرها الوحدات الجديدة (مثلا 2026-01).</translation>
    </message>
    <message>
      <source>Sca&amp;le</source>
      <translation>السلّم</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>قيمة المؤشر</translation>
    </message>
    <message>
      <source>Score card by source</source>
      <translation>حصيلة الجودة حسب المصدر</translation>
    </message>
    <message>
      <source>Score change</source>
      <translation>تغيّر المؤشر</translation>
    </message>
    <message>
      <source>Score explorer</source>
      <translation>مستكشف المؤشر</translation>
    </message>
    <message>
      <source>Score model file (empty: the default model)</source>
      <translation>ملف نموذج المؤشر (فارغ: النموذج الافتراضي)</translation>
    </message>
    <message>
      <source>Score of the zone's mean profile</source>
      <translation>مؤشر المظهر المتوسط للمنطقة</translation>
    </message>
    <message>
      <source>Score {before} becomes {after}; rank {old} becomes {new}.</source>
      <translation>تتغير قيمة المؤشر من {before} إلى {after}؛ والرتبة من {old} إلى {new}.</translation>
    </message>
    <message>
      <source>Score: {name}</source>
      <translation>المؤشر: {name}</translation>
    </message>
    <message>
      <source>Scores of the unit</source>
      <translation>مؤشرات الحاجة للوحدة</translation>
    </message>
    <message>
      <source>Scoring the communes</source>
      <translation>حساب مؤشر الجماعات</translation>
    </message>
    <message>
      <source>Scoring the communes with «{model}»…</source>
      <translation>جار حساب مؤشر الجماعات بالنموذج «{model}»…</translation>
    </message>
    <message>
      <source>Screened out</source>
      <translation>مستبعد بالغربلة</translation>
    </message>
    <message>
      <source>Se&amp;parator</source>
      <translation>الفا&amp;صل</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>ا&amp;لجنس</translation>
    </message>
    <message>
      <source>Seal the work for return</source>
      <translation>ختم العمل لإرجاعه</translation>
    </message>
    <message>
      <source>Search a card</source>
      <translation>البحث عن بطاقة</translation>
    </message>
    <message>
      <source>Search a commune by name or code</source>
      <translation>البحث عن جماعة بالاسم أو الرمز</translation>
    </message>
    <message>
      <source>Search a province by name or code</source>
      <translation>البحث عن إقليم بالاسم أو الرمز</translation>
    </message>
    <message>
      <source>Search a region by name or code</source>
      <translation>البحث عن جهة بالاسم أو الرمز</translation>
    </message>
    <message>
      <source>Search a unit by name or code</source>
      <translation>البحث عن وحدة بالاسم أو الرمز</translation>
    </message>
    <message>
      <source>Search an indicator</source>
      <translation>البحث عن مؤشر</translation>
    </message>
    <message>
      <source>Search an indicator…</source>
      <translation>البحث عن مؤشر…</translation>
    </message>
    <message>
      <source>Search another unit (French or Arabic)…</source>
      <translation>البحث عن وحدة أخرى (بالفرنسية أو العربية)…</translation>
    </message>
    <message>
      <source>Second field, of the neighbours (bivariate only: need here, coverage around)</source>
      <translation>الحقل الثاني، حقل الجارات (للثنائي فقط: الحاجة هنا والتغطية حولها)</translation>
    </message>
    <message>
      <source>Second layer (later figures, or second score)</source>
      <translation>الطبقة الثانية (الأرقام اللاحقة أو المؤشر الثاني)</translation>
    </message>
    <message>
      <source>Second score model file</source>
      <translation>ملف نموذج المؤشر الثاني</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>بذرة السحب العشوائي</translation>
    </message>
    <message>
      <source>Seed (kept in the run report only)</source>
      <translation>البذرة (تُحفظ في تقرير التنفيذ وحده)</translation>
    </message>
    <message>
      <source>Seed (same seed, same data)</source>
      <translation>بذرة السحب العشوائي (البذرة نفسها تعطي المعطيات نفسها)</translation>
    </message>
    <message>
      <source>Seed of the random starts</source>
      <translation>بذرة البدايات العشوائية</translation>
    </message>
    <message>
      <source>Seed of the rounding (keep it secret)</source>
      <translation>بذرة التقريب (أبقوها سرية)</translation>
    </message>
    <message>
      <source>Seed used</source>
      <translation>البذرة المستعملة</translation>
    </message>
    <message>
      <source>Seed: {seed}; draws: {digest}</source>
      <translation>البذرة: {seed}؛ بصمة السحوبات: {digest}</translation>
    </message>
    <message>
      <source>Select on the map</source>
      <translation>التحديد على الخريطة</translation>
    </message>
    <message>
      <source>Select the chosen communes on the layer of the map</source>
      <translation>تحديد الجماعات المختارة في طبقة الخريطة</translation>
    </message>
    <message>
      <source>Sensitive fields</source>
      <translation>الحقول الحساسة</translation>
    </message>
    <message>
      <source>Sensitive fields (handicap, widow, orphan)</source>
      <translation>الحقول الحساسة (إعاقة، أرملة، يتيم)</translation>
    </message>
    <message>
      <source>Separator</source>
      <translation>الفاصل</translation>
    </message>
    <message>
      <source>Services and access</source>
      <translation>الخدمات والولوج</translation>
    </message>
    <message>
      <source>Several columns have the same heading ({names}); a number was added to tell them apart.</source>
      <translation>عدة أعمدة لها العنوان نفسه ({names})؛ أُضيف رقم للتمييز بينها.</translation>
    </message>
    <message>
      <source>Several communes are called «{unit}»: {near}. Give the code of one.</source>
      <translation>عدة جماعات اسمها «{unit}»: {near}. أعطوا رمز إحداها.</translation>
    </message>
    <message>
      <source>Several facilities on one spot</source>
      <translation>عدة مرافق في المكان نفسه</translation>
    </message>
    <message>
      <source>Several indicators</source>
      <translation>عدة مؤشرات</translation>
    </message>
    <message>
      <source>Several rows speak of this unit</source>
      <translation>عدة أسطر تخص هذه الوحدة</translation>
    </message>
    <message>
      <source>Several units bear this name</source>
      <translation>عدة وحدات تحمل هذا الاسم</translation>
    </message>
    <message>
      <source>Severe: {limit} % of deprivations or more (%)</source>
      <translation>الفقر الحاد: {limit}% من أوجه الحرمان أو أكثر (%)</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>الخطورة</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>Sex field</source>
      <translation>حقل الجنس</translation>
    </message>
    <message>
      <source>Shape of each indicator before treatment</source>
      <translation>شكل توزيع كل مؤشر قبل المعالجة</translation>
    </message>
    <message>
      <source>Shape of the cells</source>
      <translation>شكل الخلايا</translation>
    </message>
    <message>
      <source>Share (%)</source>
      <translation>النسبة (%)</translation>
    </message>
    <message>
      <source>Share available (%)</source>
      <translation>الحصة المتوفرة (%)</translation>
    </message>
    <message>
      <source>Share its weights among the deprivations it has</source>
      <translation>توزيع أوزانه على أوجه الحرمان المتوفرة فيه</translation>
    </message>
    <message>
      <source>Share of draws in the top group</source>
      <translation>نسبة السحوبات داخل مجموعة الصدارة</translation>
    </message>
    <message>
      <source>Share of draws without rank</source>
      <translation>نسبة السحوبات بدون رتبة</translation>
    </message>
    <message>
      <source>Share of indicators available</source>
      <translation>نسبة المؤشرات المتوفرة</translation>
    </message>
    <message>
      <source>Share of its own rate kept (towards all units)</source>
      <translation>الحصة المحتفظ بها من المعدل الذاتي (نحو كل الوحدات)</translation>
    </message>
    <message>
      <source>Share of its own rate kept (towards its neighbours)</source>
      <translation>الحصة المحتفظ بها من المعدل الذاتي (نحو الجارات)</translation>
    </message>
    <message>
      <source>Share of rows at risk</source>
      <translation>حصة الأسطر المعرضة للخطر</translation>
    </message>
    <message>
      <source>Share of the area above the limit</source>
      <translation>حصة المساحة فوق الحد</translation>
    </message>
    <message>
      <source>Share of the other units that rank behind this one, in %</source>
      <translation>نسبة الوحدات الأخرى التي تأتي رتبتها بعد هذه الوحدة، بالنسبة المئوية</translation>
    </message>
    <message>
      <source>Share of the population (binomial)</source>
      <translation>حصة من السكان (ثنائية الحد)</translation>
    </message>
    <message>
      <source>Share of the unit under pixels with a value</source>
      <translation>حصة الوحدة تحت خلايا لها قيمة</translation>
    </message>
    <message>
      <source>Share of the variance of the mean rank shift. {count} evaluations; the whiskers are bootstrap intervals. Total far above first order: choices act together.</source>
      <translation>الحصة من تباين متوسط تحرك الرتب. عدد عمليات التقييم: {count}؛ الخطوط الطرفية مجالات بإعادة المعاينة (bootstrap). إذا كان الأثر الكلي أكبر بكثير من أثر الدرجة الأولى فالاختيارات تؤثر معا.</translation>
    </message>
    <message>
      <source>Share of the weight above the limit</source>
      <translation>حصة الوزن فوق الحد</translation>
    </message>
    <message>
      <source>Share of these few rural points (%)</source>
      <translation>حصة هذه النقط القروية القليلة (%)</translation>
    </message>
    <message>
      <source>Share severely poor</source>
      <translation>نسبة الفقر الحاد</translation>
    </message>
    <message>
      <source>Share vulnerable</source>
      <translation>نسبة الهشاشة</translation>
    </message>
    <message>
      <source>Share within its group / effective weight in the whole score</source>
      <translation>الحصة داخل المجموعة / الوزن الفعلي في المؤشر كله</translation>
    </message>
    <message>
      <source>Share within its parent (%)</source>
      <translation>الحصة داخل العقدة الأم (%)</translation>
    </message>
    <message>
      <source>Shares that do not make a whole ({share}) for {codes} ({count} in all). The shares of each old unit lie between 0 and 1 and add up to 1.</source>
      <translation>حصص لا تكوّن الكل ({share}) لـ {codes} (المجموع: {count}). تقع حصص كل وحدة قديمة بين 0 و1 ويساوي مجموعها 1.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>الورقة</translation>
    </message>
    <message>
      <source>Sheet or table of the file (empty: the first)</source>
      <translation>ورقة الملف أو جدوله (فارغ: الأول)</translation>
    </message>
    <message>
      <source>Sheet «{sheet}» has no column {columns}. It has: {known}. Choose the columns again.</source>
      <translation>لا توجد في الورقة «{sheet}» الأعمدة {columns}. الموجود فيها: {known}. اختاروا الأعمدة من جديد.</translation>
    </message>
    <message>
      <source>Short label</source>
      <translation>التسمية المختصرة</translation>
    </message>
    <message>
      <source>Show the exploration on the map, as a layer of its own that is not saved</source>
      <translation>عرض الاستكشاف على الخريطة في طبقة خاصة به لا تُحفظ</translation>
    </message>
    <message>
      <source>Shown for communes with official codes only.</source>
      <translation>لا تُعرض إلا للجماعات ذات الرموز الرسمية.</translation>
    </message>
    <message>
      <source>Shown: {shown} of {whole}; the run report has them all.</source>
      <translation>المعروض: {shown} من {whole}؛ تقرير التنفيذ يضمها كلها.</translation>
    </message>
    <message>
      <source>Shown: {shown} of {whole}; the table has them all.</source>
      <translation>المعروض: {shown} من {whole}؛ الجدول يضمها كلها.</translation>
    </message>
    <message>
      <source>Shown: {shown} of {whole}; the table of findings has them all.</source>
      <translation>المعروض: {shown} من {whole}؛ وجدول الملاحظات يضمها كلها.</translation>
    </message>
    <message>
      <source>Signature checked with the exchange key.</source>
      <translation>تم التحقق من التوقيع بمفتاح التبادل.</translation>
    </message>
    <message>
      <source>Significant after correction</source>
      <translation>دالة بعد التصحيح</translation>
    </message>
    <message>
      <source>Significant one by one</source>
      <translation>دالة واحدة بواحدة</translation>
    </message>
    <message>
      <source>Silhouette</source>
      <translation>Silhouette</translation>
    </message>
    <message>
      <source>Silhouette (1 = at home, below 0 = nearer to another family)</source>
      <translation>Silhouette (1 = في مكانها، تحت 0 = أقرب إلى عائلة أخرى)</translation>
    </message>
    <message>
      <source>Silhouette of each commune, by family</source>
      <translation>قيمة silhouette لكل جماعة، حسب العائلة</translation>
    </message>
    <message>
      <source>Similar territories</source>
      <translation>الوحدات المشابهة</translation>
    </message>
    <message>
      <source>Similar to {commune}</source>
      <translation>المشابهة لـ {commune}</translation>
    </message>
    <message>
      <source>Since 2014</source>
      <translation>منذ 2014</translation>
    </message>
    <message>
      <source>Size given in</source>
      <translation>التعبير عن الحجم</translation>
    </message>
    <message>
      <source>Size of a cell (m): side of a square, width of a hexagon</source>
      <translation>حجم الخلية (م): ضلع المربع، عرض المسدس</translation>
    </message>
    <message>
      <source>Size of the top group</source>
      <translation>حجم مجموعة الصدارة</translation>
    </message>
    <message>
      <source>Skew and kurtosis rule</source>
      <translation>قاعدة الالتواء والتفرطح</translation>
    </message>
    <message>
      <source>Skewness</source>
      <translation>الالتواء</translation>
    </message>
    <message>
      <source>Skewness and kurtosis rule</source>
      <translation>قاعدة الالتواء والتفرطح</translation>
    </message>
    <message>
      <source>Small bases</source>
      <translation>أسس صغيرة</translation>
    </message>
    <message>
      <source>Small cells that an earlier publication gave away</source>
      <translation>خلايا صغيرة كشفها نشر سابق</translation>
    </message>
    <message>
      <source>Small counts are hidden to protect households; hidden is neither zero nor missing.</source>
      <translation>الأعداد الصغيرة مخفية لحماية الأسر؛ المخفي ليس صفرا ولا غير متوفر.</translation>
    </message>
    <message>
      <source>Small numbers</source>
      <translation>أعداد صغيرة</translation>
    </message>
    <message>
      <source>Small population</source>
      <translation>عدد سكان صغير</translation>
    </message>
    <message>
      <source>Smallest number to try</source>
      <translation>أصغر عدد يُجرَّب</translation>
    </message>
    <message>
      <source>Smallest possible value</source>
      <translation>أصغر قيمة ممكنة</translation>
    </message>
    <message>
      <source>Smooth the rates of small areas</source>
      <translation>تمهيد معدلات المناطق الصغيرة</translation>
    </message>
    <message>
      <source>Smoothed indicator</source>
      <translation>المؤشر الممهد</translation>
    </message>
    <message>
      <source>Smoothed rate (towards all units)</source>
      <translation>المعدل الممهد (نحو كل الوحدات)</translation>
    </message>
    <message>
      <source>Smoothed rate (towards its neighbours)</source>
      <translation>المعدل الممهد (نحو الجارات)</translation>
    </message>
    <message>
      <source>Smoothed rates</source>
      <translation>المعدلات الممهدة</translation>
    </message>
    <message>
      <source>Smoothed rates: {events} per {population}</source>
      <translation>المعدلات الممهدة: {events} لكل {population}</translation>
    </message>
    <message>
      <source>So&amp;urce to print with the figures</source>
      <translation>المصدر الذي يُ&amp;طبع مع الأرقام</translation>
    </message>
    <message>
      <source>Some last digits too frequent</source>
      <translation>أرقام أخيرة متكررة أكثر من اللازم</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Source of every facility, where no field says it</source>
      <translation>مصدر كل مرفق، حيث لا يذكره أي حقل</translation>
    </message>
    <message>
      <source>Source of the counts</source>
      <translation>مصدر الأعداد</translation>
    </message>
    <message>
      <source>Source to print with the figures (empty: the name of the file)</source>
      <translation>المصدر الذي يُطبع مع الأرقام (فارغ: اسم الملف)</translation>
    </message>
    <message>
      <source>Source: Haut-Commissariat au Plan, censuses of 2024 and 2014; score computed on {date}.</source>
      <translation>المصدر: المندوبية السامية للتخطيط، إحصاء 2024 وإحصاء 2014؛ تاريخ حساب المؤشر: {date}.</translation>
    </message>
    <message>
      <source>Source: beneficiary counts given by the office; population: Haut-Commissariat au Plan, census of 2024; computed on {date}.</source>
      <translation>المصدر: أعداد المستفيدين التي قدمها المكتب؛ السكان: المندوبية السامية للتخطيط، إحصاء 2024؛ تاريخ الحساب: {date}.</translation>
    </message>
    <message>
      <source>Source: {sources} (RGPH {periods}). Workspace {workspace}. {licence}</source>
      <translation>المصدر: {sources} (الإحصاء العام للسكان والسكنى {periods}). فضاء العمل {workspace}. {licence}</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>المصدر: {source}</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>Sources and dictionary of the file of the same name</source>
      <translation>مصادر وقاموس الملف الذي يحمل الاسم نفسه</translation>
    </message>
    <message>
      <source>Spearman (ranks)</source>
      <translation>سبيرمان (Spearman، على الرتب)</translation>
    </message>
    <message>
      <source>Spread the counts of units by population</source>
      <translation>توزيع أعداد الوحدات حسب السكان</translation>
    </message>
    <message>
      <source>Squares</source>
      <translation>مربعات</translation>
    </message>
    <message>
      <source>Stable code of the status; its meaning is below</source>
      <translation>الرمز الثابت للحالة؛ معناه أدناه</translation>
    </message>
    <message>
      <source>Stable name of the indicator in the catalogue</source>
      <translation>الاسم الثابت للمؤشر في الفهرس</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>الانحراف المعياري</translation>
    </message>
    <message>
      <source>Standard deviation of the scale</source>
      <translation>الانحراف المعياري للسلّم</translation>
    </message>
    <message>
      <source>Standardised</source>
      <translation>ألفا المعيارية</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Statistic</source>
      <translation>الإحصاءة</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>الإحصاءات</translation>
    </message>
    <message>
      <source>Statistics of a raster by territory</source>
      <translation>إحصاءات صورة شبكية حسب الوحدة الترابية</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الوضعية</translation>
    </message>
    <message>
      <source>Status (code)</source>
      <translation>الحالة (الرمز)</translation>
    </message>
    <message>
      <source>Status in the earlier period</source>
      <translation>الحالة في الفترة السابقة</translation>
    </message>
    <message>
      <source>Status of the value in words</source>
      <translation>حالة القيمة بالكلمات</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>الخطوة</translation>
    </message>
    <message>
      <source>Still empty: {parts}</source>
      <translation>لا يزال فارغا: {parts}</translation>
    </message>
    <message>
      <source>Still lacking</source>
      <translation>لا يزال ناقصا</translation>
    </message>
    <message>
      <source>Still lacking, without which the card is refused: {parts}</source>
      <translation>لا يزال ناقصا، وبدونه تُرفض البطاقة: {parts}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stopped by an error.</source>
      <translation>توقف بسبب خطأ.</translation>
    </message>
    <message>
      <source>Stopped by an error. Nothing was written.</source>
      <translation>توقف بسبب خطأ. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>توقف.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>تم الإيقاف. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>Strengths</source>
      <translation>نقط القوة</translation>
    </message>
    <message>
      <source>Strengths up to percentile {low} and weaknesses from {high}: give two rising numbers between 0 and 100.</source>
      <translation>نقط القوة إلى المئين {low} ونقط الضعف من المئين {high}: أعطوا عددين تصاعديين محصورين بين 0 و100.</translation>
    </message>
    <message>
      <source>Strongest reasons (points above the mean unit)</source>
      <translation>أقوى الأسباب (عدد النقط فوق متوسط الوحدات)</translation>
    </message>
    <message>
      <source>Strongest reasons (points above the zone)</source>
      <translation>أقوى الأسباب (عدد النقط فوق المنطقة)</translation>
    </message>
    <message>
      <source>Strongest reasons against the zone</source>
      <translation>أقوى الأسباب مقارنة بالمنطقة</translation>
    </message>
    <message>
      <source>Structure variables, separated by commas (empty: the default ones)</source>
      <translation>متغيرات بنيوية تفصلها فواصل (فارغ: الافتراضية)</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Sum</source>
      <translation>المجموع</translation>
    </message>
    <message>
      <source>Sum of {label}</source>
      <translation>مجموع {label}</translation>
    </message>
    <message>
      <source>Sum of {measure}</source>
      <translation>مجموع {measure}</translation>
    </message>
    <message>
      <source>Summary page (HTML)</source>
      <translation>صفحة ملخص (HTML)</translation>
    </message>
    <message>
      <source>Symbols (recommended)</source>
      <translation>رموز (موصى به)</translation>
    </message>
    <message>
      <source>Synthetic beneficiaries (for training)</source>
      <translation>مستفيدون اصطناعيون (للتكوين)</translation>
    </message>
    <message>
      <source>System of the coordinates</source>
      <translation>نظام الإحداثيات</translation>
    </message>
    <message>
      <source>TOPSIS</source>
      <translation>TOPSIS</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>ال&amp;جدول</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>الجدول</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>جدول (CSV)</translation>
    </message>
    <message>
      <source>Table (one row a cell)</source>
      <translation>جدول (سطر لكل خلية)</translation>
    </message>
    <message>
      <source>Table added to the layout «{layout}»; Undo there takes it away.</source>
      <translation>أُضيف الجدول إلى التخطيط «{layout}»؛ يزيله التراجع هناك.</translation>
    </message>
    <message>
      <source>Table as CSV…</source>
      <translation>الجدول بصيغة CSV…</translation>
    </message>
    <message>
      <source>Table as a workbook (XLSX)…</source>
      <translation>الجدول مصنفا (XLSX)…</translation>
    </message>
    <message>
      <source>Table copied ({count} communes).</source>
      <translation>تم نسخ الجدول (عدد الجماعات: {count}).</translation>
    </message>
    <message>
      <source>Table copied ({count} rows).</source>
      <translation>نُسخ الجدول (عدد الأسطر: {count}).</translation>
    </message>
    <message>
      <source>Table copied.</source>
      <translation>نُسخ الجدول.</translation>
    </message>
    <message>
      <source>Table of &amp;old units</source>
      <translation>جدول الوحدات ال&amp;قديمة</translation>
    </message>
    <message>
      <source>Table of conflicts to fill (CSV)</source>
      <translation>جدول التعارضات المراد ملؤه (CSV)</translation>
    </message>
    <message>
      <source>Table of old units</source>
      <translation>جدول الوحدات القديمة</translation>
    </message>
    <message>
      <source>Table of the cells</source>
      <translation>جدول الخلايا</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>الجداول (*.csv)</translation>
    </message>
    <message>
      <source>Take bac&amp;k the last step</source>
      <translation>الترا&amp;جع عن آخر خطوة</translation>
    </message>
    <message>
      <source>Take bac&amp;k: {step}</source>
      <translation>الترا&amp;جع عن: {step}</translation>
    </message>
    <message>
      <source>Take it into the score</source>
      <translation>إدراجه في المؤشر</translation>
    </message>
    <message>
      <source>Take {name} into the score</source>
      <translation>إدراج في المؤشر: {name}</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>الهدف</translation>
    </message>
    <message>
      <source>Ten highest needs</source>
      <translation>أكبر عشر حاجات</translation>
    </message>
    <message>
      <source>Ten highest needs elsewhere</source>
      <translation>أكبر عشر حاجات في مكان آخر</translation>
    </message>
    <message>
      <source>Ten highest needs: {zone}</source>
      <translation>أكبر عشر حاجات: {zone}</translation>
    </message>
    <message>
      <source>Territorial need score</source>
      <translation>مؤشر الحاجة الترابية</translation>
    </message>
    <message>
      <source>Territorial need score by commune</source>
      <translation>مؤشر الحاجة الترابية حسب الجماعة</translation>
    </message>
    <message>
      <source>Territorial need score…</source>
      <translation>مؤشر الحاجة الترابية…</translation>
    </message>
    <message>
      <source>Territorial needs</source>
      <translation>الحاجات الترابية</translation>
    </message>
    <message>
      <source>Territorial portrait</source>
      <translation>صورة ترابية للجماعة</translation>
    </message>
    <message>
      <source>Territorial workspace (*.gpkg)</source>
      <translation>فضاء عمل ترابي (*.gpkg)</translation>
    </message>
    <message>
      <source>Territories</source>
      <translation>الوحدات الترابية</translation>
    </message>
    <message>
      <source>Territories (communes or provinces)</source>
      <translation>الوحدات الترابية (جماعات أو أقاليم)</translation>
    </message>
    <message>
      <source>Territories (communes)</source>
      <translation>الوحدات الترابية (الجماعات)</translation>
    </message>
    <message>
      <source>Territories (layer or table)</source>
      <translation>الوحدات الترابية (طبقة أو جدول)</translation>
    </message>
    <message>
      <source>Territories similar to {commune}</source>
      <translation>الوحدات المشابهة لـ {commune}</translation>
    </message>
    <message>
      <source>Territories with events and population</source>
      <translation>وحدات ترابية مع الأحداث والسكان</translation>
    </message>
    <message>
      <source>Territories with statistics</source>
      <translation>وحدات ترابية مع الإحصاءات</translation>
    </message>
    <message>
      <source>Territories with their figure</source>
      <translation>وحدات ترابية مع رقمها</translation>
    </message>
    <message>
      <source>Territories with their need</source>
      <translation>الوحدات الترابية مع حاجتها</translation>
    </message>
    <message>
      <source>Territory</source>
      <translation>المجال الترابي</translation>
    </message>
    <message>
      <source>Territory: {codes}. Delivery {delivery}, sealed on {made} by {user}.</source>
      <translation>المجال الترابي: {codes}. الإرسالية {delivery}، ختمها {user} بتاريخ {made}.</translation>
    </message>
    <message>
      <source>Text copied.</source>
      <translation>تم نسخ النص.</translation>
    </message>
    <message>
      <source>Text of the note</source>
      <translation>نص الملاحظة</translation>
    </message>
    <message>
      <source>Texts of the card by language</source>
      <translation>نصوص البطاقة حسب اللغة</translation>
    </message>
    <message>
      <source>The ANSS layers were added.</source>
      <translation>تمت إضافة طبقات ANSS.</translation>
    </message>
    <message>
      <source>The Sobol indices rest on {base} rows; under {wanted} they are rough and may come out below 0.</source>
      <translation>تستند مؤشرات سوبول إلى عدد أسطر قدره {base}؛ تحت {wanted} تكون تقريبية وقد تظهر أقل من 0.</translation>
    </message>
    <message>
      <source>The areas of field «{field}» are more than a quarter away from the measured polygons in {count} units ({examples}). Check that the field is in square kilometres, or leave it empty to use the measured areas.</source>
      <translation>مساحات الحقل «{field}» تبتعد بأكثر من الربع عن مساحات المضلعات المقيسة في وحدات عددها: {count} ({examples}). تحققوا من أن الحقل بالكيلومتر المربع، أو اتركوه فارغا لاستعمال المساحات المقيسة.</translation>
    </message>
    <message>
      <source>The band of vulnerability, {low:g} to {high:g}, does not rise within 0 to 1.</source>
      <translation>نطاق الهشاشة، من {low:g} إلى {high:g}، ليس تصاعديا بين 0 و1.</translation>
    </message>
    <message>
      <source>The bandwidth ({bandwidth} m) and the pixel ({pixel} m) must be above zero. Change BANDWIDTH or PIXEL.</source>
      <translation>يجب أن يكون نصف القطر ({bandwidth} م) والخلية ({pixel} م) أكبر من صفر. غيروا BANDWIDTH أو PIXEL.</translation>
    </message>
    <message>
      <source>The bandwidth ({bandwidth} m) is larger than the extent ({extent} m): everything would be smoothed into one spot. Choose a smaller BANDWIDTH.</source>
      <translation>نصف القطر ({bandwidth} م) أكبر من الامتداد ({extent} م): سيُمهَّد كل شيء في بقعة واحدة. اختاروا BANDWIDTH أصغر.</translation>
    </message>
    <message>
      <source>The bandwidth ({bandwidth} m) spans more than 200 pixels of {pixel} m. Set PIXEL to {advised} m: finer pixels show nothing more.</source>
      <translation>يمتد نصف القطر ({bandwidth} م) على أكثر من 200 خلية من {pixel} م. اجعلوا PIXEL يساوي {advised} م: الخلايا الأدق لا تُظهر شيئا إضافيا.</translation>
    </message>
    <message>
      <source>The bars sum to the gap between the score and that of the mean commune.</source>
      <translation>مجموع الأشرطة يساوي الفارق بين المؤشر ومؤشر الجماعة المتوسطة.</translation>
    </message>
    <message>
      <source>The bars sum to the score; the line on each is the mean commune.</source>
      <translation>مجموع الأشرطة يساوي المؤشر؛ الخط على كل منها هو الجماعة المتوسطة.</translation>
    </message>
    <message>
      <source>The bounds cannot hold together: the lowest shares add up to {lows:g} (at most 1), the highest to {highs:g} (at least 1).</source>
      <translation>لا يمكن أن تجتمع هذه الحدود: مجموع الحصص الدنيا {lows:g} (1 على الأكثر)، ومجموع الحصص العليا {highs:g} (1 على الأقل).</translation>
    </message>
    <message>
      <source>The bounds of «{column}», {low:g} to {high:g}, do not rise within 0 to 1. Correct them.</source>
      <translation>حدود «{column}»، من {low:g} إلى {high:g}، ليست تصاعدية بين 0 و1. صححوها.</translation>
    </message>
    <message>
      <source>The break of {axis} changed from {before} to {now} since the earlier report: quadrants of the two runs do not compare. Use fixed breaks to compare years.</source>
      <translation>تغيّرت العتبة ({axis}) من {before} إلى {now} منذ التقرير السابق: لا تُقارن أرباع التنفيذين. استعملوا عتبات ثابتة لمقارنة السنوات.</translation>
    </message>
    <message>
      <source>The break of {axis} is {found}. Give a plain number.</source>
      <translation>العتبة ({axis}) تساوي {found}. أعطوا عددا عاديا.</translation>
    </message>
    <message>
      <source>The breaks «{found}» are unknown. Choices: {known}.</source>
      <translation>العتبات «{found}» غير معروفة. الاختيارات: {known}.</translation>
    </message>
    <message>
      <source>The bridge table has no rows. Give one row for each old and new unit.</source>
      <translation>ليس في جدول التقابل أي سطر. أعطوا سطرا لكل وحدة قديمة وجديدة.</translation>
    </message>
    <message>
      <source>The bridge table lacks {missing} (columns: {found}). Name the columns «from», «to» and «share».</source>
      <translation>ينقص جدول التقابل: {missing} (الأعمدة: {found}). سموا الأعمدة «from» و«to» و«share».</translation>
    </message>
    <message>
      <source>The bridge table «{file}» cannot be read ({reason}). Save it as CSV in UTF-8 with the columns from, to, share.</source>
      <translation>لا يمكن قراءة جدول التقابل «{file}» ({reason}). احفظوه بصيغة CSV وترميز UTF-8 بالأعمدة from وto وshare.</translation>
    </message>
    <message>
      <source>The budget of points is {found}; a number above 0 is expected.</source>
      <translation>ميزانية النقط هي {found}؛ والمنتظر عدد أكبر من 0.</translation>
    </message>
    <message>
      <source>The card in full (JSON)</source>
      <translation>البطاقة كاملة (JSON)</translation>
    </message>
    <message>
      <source>The card of «{id}» lacks: {fields}. Complete it, then save it again.</source>
      <translation>ينقص بطاقة «{id}»: {fields}. أكملوها، ثم احفظوها من جديد.</translation>
    </message>
    <message>
      <source>The card of «{id}» was changed by somebody else since you opened it. Nothing was written. Open the cards again, and make your change on the latest one.</source>
      <translation>غيّر شخص آخر بطاقة «{id}» بعد أن فتحتموها. لم يُكتب أي شيء. افتحوا البطاقات من جديد، وأدخلوا تغييركم على آخر نسخة.</translation>
    </message>
    <message>
      <source>The card of «{id}»: decimals are a whole number from 0 to {most}, not «{found}».</source>
      <translation>بطاقة «{id}»: الأرقام العشرية عدد صحيح من 0 إلى {most}، لا «{found}».</translation>
    </message>
    <message>
      <source>The card of «{id}»: the date «{found}» is not understood. Write it as YYYY, YYYY-MM or YYYY-MM-DD.</source>
      <translation>بطاقة «{id}»: التاريخ «{found}» غير مفهوم. اكتبوه على شكل YYYY أو YYYY-MM أو YYYY-MM-DD.</translation>
    </message>
    <message>
      <source>The card of «{id}»: the smallest possible value ({low}) is above the largest ({high}). Exchange them.</source>
      <translation>بطاقة «{id}»: أصغر قيمة ممكنة ({low}) أكبر من أكبر قيمة ({high}). بدّلوا إحداهما بالأخرى.</translation>
    </message>
    <message>
      <source>The card of «{id}»: {part} «{found}» is not a number.</source>
      <translation>بطاقة «{id}»: {part} «{found}» ليس عددا.</translation>
    </message>
    <message>
      <source>The card of «{id}»: «{found}» is no way to go from parts to the whole. Write sum or mean.</source>
      <translation>بطاقة «{id}»: «{found}» ليس طريقة للانتقال من الأجزاء إلى الكل. اكتبوا sum أو mean.</translation>
    </message>
    <message>
      <source>The card was saved.</source>
      <translation>حُفظت البطاقة.</translation>
    </message>
    <message>
      <source>The census did not ask this question here.</source>
      <translation>سؤال غير مطروح: لم يطرح الإحصاء هذا السؤال هنا.</translation>
    </message>
    <message>
      <source>The centre</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>The changes of «{name}» are not saved.</source>
      <translation>تغييرات «{name}» غير محفوظة.</translation>
    </message>
    <message>
      <source>The choice {found} for values without base is unknown. Choices: {known}.</source>
      <translation>اختيار معالجة القيم بدون أساس «{found}» غير معروف. الاختيارات: {known}.</translation>
    </message>
    <message>
      <source>The coarser extract reaches k; check it again for {fields}: k says nothing about what is the same in a class.</source>
      <translation>يبلغ المستخرج الأقل تفصيلا k؛ افحصوه من جديد لـ {fields}: k لا يقول شيئا عما هو متطابق داخل الصنف.</translation>
    </message>
    <message>
      <source>The code and the name are not of one unit</source>
      <translation>الرمز والاسم ليسا لوحدة واحدة</translation>
    </message>
    <message>
      <source>The code can stand for several units</source>
      <translation>يمكن أن يدل الرمز على عدة وحدات</translation>
    </message>
    <message>
      <source>The code field «{field}» of «{layer}» is a number, so leading zeros are lost (example: {example}). Run «Repair unit codes» (asd:repaircodes), check its proposals, and use its output.</source>
      <translation>حقل الرموز «{field}» من «{layer}» عددي، ولذلك ضاعت الأصفار الأولى (مثال: {example}). شغلوا «إصلاح رموز الوحدات» (asd:repaircodes)، وتحققوا من مقترحاته، واستعملوا مخرجه.</translation>
    </message>
    <message>
      <source>The codes of «{layer}» are no unit codes: it may be a list of households or of persons, which is never shown. Choose the field of the unit codes.</source>
      <translation>رموز «{layer}» ليست رموز وحدات: قد تكون لائحة أسر أو أشخاص، وهي لا تُعرض أبدا. اختاروا حقل رموز الوحدات.</translation>
    </message>
    <message>
      <source>The column «{field}» of «{layer}» has a type ({type}) that is not counted on the server: the rows were read here instead.</source>
      <translation>نوع العمود «{field}» من «{layer}» ({type}) لا يُعدّ على الخادم: قُرئت الأسطر هنا.</translation>
    </message>
    <message>
      <source>The column «{field}» of «{layer}» is not declared as points on the server: the rows were read here instead of counted there. Declaring it geometry(Point, SRID) makes counting faster.</source>
      <translation>العمود «{field}» من «{layer}» غير مصرح به نقطا على الخادم: قُرئت الأسطر هنا بدل عدّها هناك. التصريح به geometry(Point, SRID) يسرّع العد.</translation>
    </message>
    <message>
      <source>The commune {code} is not in the workspace {name}.</source>
      <translation>الجماعة ذات الرمز {code} غير موجودة في فضاء العمل «{name}».</translation>
    </message>
    <message>
      <source>The commune {unit} is in no peer family. Choose another reference, or make the families again with fewer variables.</source>
      <translation>الجماعة {unit} ليست في أي عائلة مماثلة. اختاروا مرجعا آخر، أو أعيدوا إنشاء العائلات بمتغيرات أقل.</translation>
    </message>
    <message>
      <source>The commune {unit} is not in this workspace. Choose another one, or open the workspace that has it.</source>
      <translation>الجماعة «{unit}» غير موجودة في فضاء العمل هذا. اختاروا جماعة أخرى، أو افتحوا فضاء العمل الذي يضمها.</translation>
    </message>
    <message>
      <source>The commune {unit} lacks more than a third of the variables: nothing says whom it resembles. Choose other variables, or another commune.</source>
      <translation>ينقص الجماعة {unit} أكثر من ثلث المتغيرات: لا شيء يبين من تشبه. اختاروا متغيرات أخرى، أو جماعة أخرى.</translation>
    </message>
    <message>
      <source>The commune «{unit}» is not in this workspace. Give its HCP code, such as 06.141.01.01.</source>
      <translation>الجماعة «{unit}» ليست في فضاء العمل هذا. أعطوا رمزها لدى المندوبية السامية للتخطيط، مثل 06.141.01.01.</translation>
    </message>
    <message>
      <source>The comparison saved with the project is back.</source>
      <translation>استُعيدت المقارنة المحفوظة مع المشروع.</translation>
    </message>
    <message>
      <source>The coordinates of «{layer}» have no reference system. Choose POINTS_CRS: EPSG:4326 for longitude and latitude in degrees, or the system the list was made in.</source>
      <translation>ليس لإحداثيات «{layer}» نظام مرجعي. اختاروا POINTS_CRS: EPSG:4326 لخط الطول وخط العرض بالدرجات، أو النظام الذي أُعدت به اللائحة.</translation>
    </message>
    <message>
      <source>The correlation {found} is unknown. Choices: {known}.</source>
      <translation>الارتباط «{found}» غير معروف. الاختيارات: {known}.</translation>
    </message>
    <message>
      <source>The count is hidden to protect a small number of households; it is not zero.</source>
      <translation>العدد مخفي لحماية عدد صغير من الأسر؛ ليس صفرا.</translation>
    </message>
    <message>
      <source>The country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>The coverage of the reference line must lie between 0 and 100 %, not {found}. Correct it.</source>
      <translation>يجب أن تكون تغطية خط المرجع بين 0 و100%، لا {found}. صححوها.</translation>
    </message>
    <message>
      <source>The data ARE written into the workspace; only «{path}» could not be written: {reason}. Free the disk or choose another folder and run again with the same file: the data are not taken twice, and the file is made.</source>
      <translation>البيانات مكتوبة فعلا في مساحة العمل؛ وحده «{path}» تعذرت كتابته: {reason}. أفرغ مساحة في القرص أو اختر مجلدا آخر ثم أعد التشغيل بالملف نفسه: لا تؤخذ البيانات مرتين، ويُنشأ الملف.</translation>
    </message>
    <message>
      <source>The date «{found}» is not understood. Write it as YYYY-MM-DD.</source>
      <translation>التاريخ «{found}» غير مفهوم. اكتبوه على شكل YYYY-MM-DD.</translation>
    </message>
    <message>
      <source>The decisions file «{file}» cannot be read ({reason}). Choose one that this tool wrote.</source>
      <translation>لا يمكن قراءة ملف القرارات «{file}» ({reason}). اختاروا ملفا كتبته هذه الأداة.</translation>
    </message>
    <message>
      <source>The decisions file «{file}» is of version {found}; this extension reads version {known}.</source>
      <translation>إصدار ملف القرارات «{file}» هو {found}؛ وهذه الإضافة تقرأ الإصدار {known}.</translation>
    </message>
    <message>
      <source>The decisions lack the columns {columns}. Start from the table of conflicts and keep its headings.</source>
      <translation>تنقص القرارات الأعمدة {columns}. انطلقوا من جدول التعارضات واحتفظوا بعناوينه.</translation>
    </message>
    <message>
      <source>The decisions of «{file}» are about another level ({found}) than this table ({wanted}). Choose the right file.</source>
      <translation>قرارات «{file}» تخص مستوى آخر ({found}) غير مستوى هذا الجدول ({wanted}). اختاروا الملف الصحيح.</translation>
    </message>
    <message>
      <source>The delivery date «{found}» is not understood. Write it as YYYY, YYYY-MM or YYYY-MM-DD.</source>
      <translation>تاريخ الإرسالية «{found}» غير مفهوم. اكتبوه على شكل YYYY أو YYYY-MM أو YYYY-MM-DD.</translation>
    </message>
    <message>
      <source>The denominator ({base}) is not older than the beneficiaries ({period}). Likely reasons: registration in another commune than the one of residence, rows counted twice, or a wrong field.</source>
      <translation>المقام ({base}) ليس أقدم من المستفيدين ({period}). الأسباب المحتملة: تسجيل في جماعة غير جماعة الإقامة، أسطر محتسبة مرتين، أو حقل خاطئ.</translation>
    </message>
    <message>
      <source>The denominator «{source}» ({path}) is 0 in {zero} units and missing in {missing}: the indicator is missing there.</source>
      <translation>المقام «{source}» (في «{path}»)، وحدات يساوي فيها 0: {zero}، ووحدات لا يتوفر فيها: {missing}؛ المؤشر غير متوفر فيها.</translation>
    </message>
    <message>
      <source>The denominator «{source}» ({path}) is below 0 in {count} units (examples: {examples}). Correct the figures.</source>
      <translation>المقام «{source}» (في «{path}») أقل من 0؛ عدد الوحدات المعنية: {count} (أمثلة: {examples}). صححوا الأرقام.</translation>
    </message>
    <message>
      <source>The earlier report cut {axis} on the field «{before}», this run cuts «{now}»: check that they are the same figure.</source>
      <translation>قسّم التقرير السابق ({axis}) الحقل «{before}»، وهذا التنفيذ يقسّم «{now}»: تحققوا من أنه الرقم نفسه.</translation>
    </message>
    <message>
      <source>The earlier report «{file}» cannot be read: {reason}.</source>
      <translation>تعذّرت قراءة التقرير السابق «{file}»: {reason}.</translation>
    </message>
    <message>
      <source>The encoding «{encoding}» is not known. Choose one of: {known}.</source>
      <translation>الترميز «{encoding}» غير معروف. اختاروا واحدا من: {known}.</translation>
    </message>
    <message>
      <source>The events are</source>
      <translation>الأحداث هي</translation>
    </message>
    <message>
      <source>The families</source>
      <translation>العائلات</translation>
    </message>
    <message>
      <source>The families «{family}» were given, but reasons are not told against the peer family. Choose «Own peer family», or leave the id empty.</source>
      <translation>أُعطيت العائلات «{family}»، لكن الأسباب لا تُذكر مقارنة بالعائلة المماثلة. اختاروا «عائلتها المماثلة»، أو اتركوا المعرّف فارغا.</translation>
    </message>
    <message>
      <source>The field «{field}» has values that are no period (examples: {examples}). They are used as written; 2026, 2026-02 or 2026-Q1 would sort.</source>
      <translation>في الحقل «{field}» قيم ليست فترات (أمثلة: {examples}). استُعملت كما كُتبت؛ أما 2026 أو 2026-02 أو 2026-Q1 فتُرتب.</translation>
    </message>
    <message>
      <source>The field «{field}» holds ages. Say where the bands begin in AGE_LIMITS, for example 6;18;60.</source>
      <translation>يحوي الحقل «{field}» أعمارا. بينوا في AGE_LIMITS أين تبدأ الفئات، مثلا 6;18;60.</translation>
    </message>
    <message>
      <source>The field «{field}» is infinite in {count} units ({examples}). Check its denominator.</source>
      <translation>الحقل «{field}» لانهائي في وحدات عددها {count} ({examples}). تحققوا من مقامه.</translation>
    </message>
    <message>
      <source>The field «{field}» is negative in {count} units ({examples}). Correct it, then run again.</source>
      <translation>الحقل «{field}» سالب؛ عدد الوحدات المعنية: {count} ({examples}). صححوه، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The field «{field}» is negative or infinite in {count} units ({examples}). Correct it, then run again.</source>
      <translation>الحقل «{field}» سالب أو لانهائي؛ عدد الوحدات المعنية: {count} ({examples}). صححوه، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The field «{field}» is not in «{layer}». Fields found: {found}. Choose one of them, or join the field first.</source>
      <translation>الحقل «{field}» غير موجود في «{layer}». الحقول الموجودة: {found}. اختاروا أحدها، أو اربطوا الحقل بالطبقة أولا.</translation>
    </message>
    <message>
      <source>The field «{field}» mixes years, months or quarters ({examples}): what is mapped is the last in the order of the text. Choose one in PERIOD to be sure.</source>
      <translation>يخلط الحقل «{field}» سنوات أو أشهرا أو فصولا ({examples}): تُعرض على الخريطة الأخيرة حسب ترتيب النص. اختاروا واحدة في PERIOD للتأكد.</translation>
    </message>
    <message>
      <source>The field «{field}» must hold a share from 0 to 1; {count} units are outside ({examples}). Divide percentages by 100.</source>
      <translation>يجب أن يحوي الحقل «{field}» حصة من 0 إلى 1؛ الوحدات الخارجة عن ذلك: {count} ({examples}). اقسموا النسب المئوية على 100.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» gives the true place back: take it off the list.</source>
      <translation>الحقل «{field}» من «{layer}» يكشف المكان الحقيقي: احذفوه من اللائحة.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» has numbers with a decimal comma and others with a point: one of them may be a thousands mark. Write all with the same mark, then run again.</source>
      <translation>في الحقل «{field}» من «{layer}» أعداد بفاصلة عشرية وأخرى بنقطة: قد تكون إحداهما فاصل الآلاف. اكتبوها كلها بالعلامة نفسها، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» holds text that is not a number in {count} rows (examples: {examples}). Convert it to numbers with a decimal point (12.5, not 12,5), or choose another field.</source>
      <translation>يحتوي الحقل «{field}» من «{layer}» على نص ليس عددا؛ عدد الأسطر المعنية: {count} (أمثلة: {examples}). حولوه إلى أعداد بفاصلة عشرية على شكل نقطة (12.5 وليس 12,5)، أو اختاروا حقلا آخر.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» is text; its {count} values were read as plain numbers.</source>
      <translation>الحقل «{field}» من «{layer}» نصي؛ قُرئت قيمه (عددها: {count}) على أنها أعداد عادية.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» looks like personal data: it names no unit. Choose another field.</source>
      <translation>يبدو الحقل «{field}» من «{layer}» معطيات شخصية: فهو لا يسمي أي وحدة. اختاروا حقلا آخر.</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» seems to name a person or an address. It is never carried; take it off the list. (Law 09-08.)</source>
      <translation>يبدو أن الحقل «{field}» من «{layer}» يسمي شخصا أو عنوانا. لا يُنقل أبدا؛ احذفوه من اللائحة. (القانون 09-08.)</translation>
    </message>
    <message>
      <source>The field «{field}» of «{layer}» tells more than half of the rows apart, so it would lead back to the true rows. Take it off the list, or carry classes instead (asd:anonymitycheck helps).</source>
      <translation>الحقل «{field}» من «{layer}» يميز أكثر من نصف الأسطر، فيقود إلى الأسطر الحقيقية. احذفوه من اللائحة، أو انقلوا أصنافا بدلا منه (يساعد على ذلك asd:anonymitycheck).</translation>
    </message>
    <message>
      <source>The fields {fields} are in both lists. A field is either known to outsiders or sensitive: choose one.</source>
      <translation>الحقول {fields} موجودة في اللائحتين. الحقل إما معروف للغير وإما حساس: اختاروا.</translation>
    </message>
    <message>
      <source>The fields {fields} make more than {count} different groups for {units} units, too many for a table. Choose fields with few values (a period as a month, not a day), or filter the layer first.</source>
      <translation>تعطي الحقول {fields} أكثر من {count} من المجموعات المختلفة لعدد من الوحدات يساوي {units}، وهذا كثير على جدول. اختاروا حقولا قليلة القيم (الفترة بالشهر لا باليوم)، أو رشحوا الطبقة أولا.</translation>
    </message>
    <message>
      <source>The figure of {axis} is infinite in {count} units (examples: {examples}). Check its denominator.</source>
      <translation>الرقم ({axis}) لانهائي؛ عدد الوحدات المعنية: {count} (أمثلة: {examples}). تحققوا من مقامه.</translation>
    </message>
    <message>
      <source>The figures of {columns} are all 1 or less and were taken as per cent, as the heading or the other columns say: 0.3 is 0.3 %. Check them.</source>
      <translation>أرقام {columns} كلها 1 أو أقل وأُخذت على أنها نسب مئوية، كما يقول الرأس أو الأعمدة الأخرى: 0.3 هو 0.3 %. تحقق منها.</translation>
    </message>
    <message>
      <source>The file found under this name is another one (its SHA-256 differs).</source>
      <translation>الملف الموجود بهذا الاسم ملف آخر (SHA-256 الخاص به مختلف).</translation>
    </message>
    <message>
      <source>The file is not in the folder; nothing was run again.</source>
      <translation>الملف غير موجود في المجلد؛ لم يُعد تنفيذ أي شيء.</translation>
    </message>
    <message>
      <source>The file is refused. Remove these columns from it, or write why it may be read.</source>
      <translation>الملف مرفوض. احذفوا منه هذه الأعمدة، أو اكتبوا سبب السماح بقراءته.</translation>
    </message>
    <message>
      <source>The file name «{name}» ({parameter}) must carry the word SYNTHETIQUE, so that invented data never pass for real ones. Example: SYNTHETIQUE_{name}.</source>
      <translation>يجب أن يحمل اسم الملف «{name}» (المعامل {parameter}) كلمة SYNTHETIQUE، حتى لا تُعتبر المعطيات المصطنعة معطيات حقيقية أبدا. مثال: SYNTHETIQUE_{name}.</translation>
    </message>
    <message>
      <source>The file names people: it is refused until a reason is written.</source>
      <translation>يسمي الملف أشخاصا: وهو مرفوض إلى أن يُكتب سبب.</translation>
    </message>
    <message>
      <source>The file of {method} does not name the children of the node: not named: {absent}; unknown: {unknown}.</source>
      <translation>ملف الطريقة {method} لا يطابق أسماء أبناء العقدة؛ غير مذكورة: {absent}؛ غير معروفة: {unknown}.</translation>
    </message>
    <message>
      <source>The file of {workspace} was moved or deleted.</source>
      <translation>نُقل ملف {workspace} أو حُذف.</translation>
    </message>
    <message>
      <source>The file «{file}» must end with {suffix}. Change its name.</source>
      <translation>يجب أن ينتهي اسم الملف «{file}» بـ {suffix}. غيّروا اسمه.</translation>
    </message>
    <message>
      <source>The file «{file}» of the plugin's reference cannot be read ({reason}). Install the plugin again.</source>
      <translation>تعذرت قراءة الملف «{file}» من مرجع الإضافة ({reason}). أعيدوا تثبيت الإضافة.</translation>
    </message>
    <message>
      <source>The file «{path}» already exists and was left alone. Choose another name, or tick «Replace the workspace if it exists» (results kept in it would be lost).</source>
      <translation>الملف «{path}» موجود من قبل ولم يُمس. اختاروا اسما آخر، أو ضعوا علامة على «استبدال فضاء العمل إن كان موجودا» (ستضيع النتائج المحفوظة فيه).</translation>
    </message>
    <message>
      <source>The file «{path}» could not be read: {reason}. Check its path.</source>
      <translation>تعذرت قراءة الملف «{path}»، والسبب: {reason}. تحققوا من مساره.</translation>
    </message>
    <message>
      <source>The file «{path}» could not be written: {reason}. Choose another folder.</source>
      <translation>تعذرت كتابة الملف «{path}»، والسبب: {reason}. اختاروا مجلدا آخر.</translation>
    </message>
    <message>
      <source>The file «{path}» could not be written: {reason}. Nothing was changed. Choose another folder.</source>
      <translation>تعذرت كتابة الملف «{path}»، والسبب: {reason}. لم يتغير أي شيء. اختاروا مجلدا آخر.</translation>
    </message>
    <message>
      <source>The file «{path}» does not hold the draws of a robustness study, or not all of them. Give the file that the study wrote as DRAWS_FILE.</source>
      <translation>لا يحوي الملف «{path}» سحوبات دراسة متانة، أو لا يحويها كلها. أعطوا الملف الذي كتبته الدراسة بـ DRAWS_FILE.</translation>
    </message>
    <message>
      <source>The file «{path}» has no known picture format. Use one of: {known}.</source>
      <translation>صيغة صورة الملف «{path}» غير معروفة. استعملوا إحدى الصيغ: {known}.</translation>
    </message>
    <message>
      <source>The file «{path}» is not UTF-8 text. Save it again as UTF-8.</source>
      <translation>الملف «{path}» ليس نصا بترميز UTF-8. احفظوه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
      <source>The file «{path}» is not a workspace of this plugin. Choose a GeoPackage made by «Create a territorial workspace».</source>
      <translation>الملف «{path}» ليس فضاء عمل لهذه الإضافة. اختاروا ملف GeoPackage أنشئ بأداة «إنشاء فضاء عمل ترابي».</translation>
    </message>
    <message>
      <source>The folder «{folder}» does not exist. Create it, or choose another one.</source>
      <translation>المجلد «{folder}» غير موجود. أنشئوه، أو اختاروا مجلدا آخر.</translation>
    </message>
    <message>
      <source>The format of «{file}» cannot hold these column names, so it shortened them: {renamed}. Prefer GeoPackage.</source>
      <translation>لا تتسع صيغة «{file}» لأسماء الأعمدة هذه، فاختُصرت: {renamed}. فضّلوا صيغة GeoPackage.</translation>
    </message>
    <message>
      <source>The grid has {count} cells.</source>
      <translation>عدد خلايا الشبكة {count}.</translation>
    </message>
    <message>
      <source>The hierarchy runs in a circle: a unit is above itself. Correct the parent codes, then run again.</source>
      <translation>التراتبية دائرية: توجد وحدة فوق نفسها. صححوا رموز الوحدات الأعلى، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The higher «{x}», the higher «{y}», but the link is weak ({units}, r = {r}).</source>
      <translation>كلما ارتفع «{x}» ارتفع «{y}»، لكن الارتباط ضعيف ({units}، r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the higher «{y}»: a moderate link ({units}, r = {r}).</source>
      <translation>كلما ارتفع «{x}» ارتفع «{y}»: ارتباط متوسط ({units}، r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the higher «{y}»: a strong link ({units}, r = {r}).</source>
      <translation>كلما ارتفع «{x}» ارتفع «{y}»: ارتباط قوي ({units}، r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the lower «{y}», but the link is weak ({units}, r = {r}).</source>
      <translation>كلما ارتفع «{x}» انخفض «{y}»، لكن الارتباط ضعيف ({units}، r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the lower «{y}»: a moderate link ({units}, r = {r}).</source>
      <translation>كلما ارتفع «{x}» انخفض «{y}»: ارتباط متوسط ({units}، r = {r}).</translation>
    </message>
    <message>
      <source>The higher «{x}», the lower «{y}»: a strong link ({units}, r = {r}).</source>
      <translation>كلما ارتفع «{x}» انخفض «{y}»: ارتباط قوي ({units}، r = {r}).</translation>
    </message>
    <message>
      <source>The id of the model, «{id}», must be plain letters, figures, dots, hyphens or underscores.</source>
      <translation>يجب أن يتكون معرّف النموذج «{id}» من حروف لاتينية بدون علامات أو أرقام أو نقط أو شرطات أو شرطات سفلية.</translation>
    </message>
    <message>
      <source>The index of column «{column}» could not be checked: its rate or its intensity is not in the table.</source>
      <translation>تعذر التحقق من قيمة المؤشر في العمود «{column}»: لا يوجد معدله أو شدته في الجدول.</translation>
    </message>
    <message>
      <source>The indicator has no card: fill its card first.</source>
      <translation>ليس للمؤشر بطاقة: املؤوا بطاقته أولا.</translation>
    </message>
    <message>
      <source>The indicator is counted in per cent, but the figures of {columns} are all between 0 and 1, and nothing says whether 0.3 is 0.3 % or 30 %. Say it by factors: Column=100 where 0.3 is 30 %, Column=1 where it is 0.3 %; or write the sign % in the cells.</source>
      <translation>يُحسب المؤشر بالمئة، لكن أرقام {columns} كلها بين 0 و1، ولا شيء يبين هل 0.3 هو 0.3 % أم 30 %. حدد ذلك بمعاملات: Colonne=100 إذا كان 0.3 هو 30 %، وColonne=1 إذا كان 0.3 %؛ أو اكتب علامة % في الخلايا.</translation>
    </message>
    <message>
      <source>The indicator «{column}» of the model ({path}) is neither in the workspace nor a field of «{layer}». Correct the model, or join it to the layer as a field of that name. Fields found: {found}.</source>
      <translation>المؤشر «{column}» من النموذج ({path}) غير موجود في فضاء العمل وليس حقلا في «{layer}». صححوا النموذج، أو اربطوا المؤشر بالطبقة في حقل يحمل هذا الاسم. الحقول الموجودة: {found}.</translation>
    </message>
    <message>
      <source>The indicator «{indicator}» of column «{column}» has no name, or stands twice for one period and area. Keep one.</source>
      <translation>المؤشر «{indicator}» في العمود «{column}» بدون اسم، أو يرد مرتين للفترة والمجال نفسيهما. احتفظوا بواحد.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has no value in any of the {count} units. Check the period and the source, or remove it from the model.</source>
      <translation>ليست للمؤشر «{source}» (في «{path}») أي قيمة في أي وحدة (من أصل {count}). تحققوا من الفترة ومن المصدر، أو احذفوه من النموذج.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has one value only once treated by {treatment}: nearly all units share it. Choose another treatment, freeze its bounds, or remove it from the model.</source>
      <translation>لم تبق للمؤشر «{source}» (في «{path}») سوى قيمة واحدة بعد المعالجة بطريقة {treatment}: تشترك فيها كل الوحدات تقريبا. اختاروا معالجة أخرى، أو جمّدوا حدوده، أو احذفوه من النموذج.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) has the same value, {value}, in all {count} units that have one, so it cannot tell them apart. Remove it from the model, freeze its bounds, or score more units.</source>
      <translation>للمؤشر «{source}» (في «{path}») القيمة نفسها ({value}) في جميع الوحدات التي تتوفر على قيمة (عددها: {count})، فلا يمكنه التمييز بينها. احذفوه من النموذج، أو جمّدوا حدوده، أو احسبوا المؤشر لعدد أكبر من الوحدات.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is 0 or less in {count} units (examples: {examples}), and its treatment ({treatment}) takes logarithms. Choose log_ct or another treatment for it.</source>
      <translation>قيمة المؤشر «{source}» (في «{path}») تساوي 0 أو أقل؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})، ومعالجته ({treatment}) تأخذ اللوغاريتم. اختاروا له log_ct أو معالجة أخرى.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is infinite in {count} units (examples: {examples}). Check its denominator.</source>
      <translation>للمؤشر «{source}» (في «{path}») قيمة لانهائية؛ عدد الوحدات المعنية: {count} (أمثلة: {examples}). تحققوا من مقامه.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}) is text in all {count} rows. Convert it to numbers.</source>
      <translation>المؤشر «{source}» (في «{path}») نصي في جميع الأسطر (عددها: {count}). حولوه إلى أعداد.</translation>
    </message>
    <message>
      <source>The indicator «{source}» ({path}, direction {direction}) has no maximum above 0 on the scale of need, so that fraction_of_maximum would turn the order round. Use minmax or distance_to_maximum for it.</source>
      <translation>المؤشر «{source}» (في «{path}»، الاتجاه: {direction}) ليس له حد أقصى أكبر من 0 على سلّم الحاجة، فتقلب طريقة fraction_of_maximum الترتيب. استعملوا له minmax أو distance_to_maximum.</translation>
    </message>
    <message>
      <source>The indicator «{source}» of the model ({path}) is not in the table. Columns found: {found}.</source>
      <translation>المؤشر «{source}» من النموذج ({path}) غير موجود في الجدول. الأعمدة الموجودة: {found}.</translation>
    </message>
    <message>
      <source>The input already has columns of these names; the new ones are called: {renamed}.</source>
      <translation>توجد في المدخل أعمدة بهذه الأسماء؛ أسماء الأعمدة الجديدة: {renamed}.</translation>
    </message>
    <message>
      <source>The judgements of «{expert}» contradict each other: consistency ratio {ratio:.3f}, above 0.10. Most of all {names}: look again at «{first}» against «{second}», judged {given:.3g}; {would_be:.3g} would be consistent.</source>
      <translation>أحكام «{expert}» متناقضة: نسبة الاتساق {ratio:.3f}، وهي أكبر من 0.10. الأكثر تناقضا: {names}؛ راجعوا «{first}» مقابل «{second}»، والحكم المعطى: {given:.3g}؛ والحكم المتسق: {would_be:.3g}.</translation>
    </message>
    <message>
      <source>The key file «{path}» holds less than {least} characters. Choose the file of the exchange key.</source>
      <translation>عدد حروف ملف المفتاح «{path}» أقل من {least}. اختاروا ملف مفتاح التبادل.</translation>
    </message>
    <message>
      <source>The key is empty or repeated, or a cell is not of its kind (a number, a text).</source>
      <translation>المفتاح فارغ أو مكرر، أو خانة ليست من نوعها (عدد أو نص).</translation>
    </message>
    <message>
      <source>The layer of the official score on the map was refreshed.</source>
      <translation>حُدّثت طبقة المؤشر الرسمي على الخريطة.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no coordinate reference system, so its positions and areas mean nothing. Set it in the layer's properties (Source), then run again.</source>
      <translation>ليس للطبقة «{layer}» نظام إحداثيات مرجعي، فلا معنى لمواقعها ولا لمساحاتها. حددوه في خصائص الطبقة (المصدر)، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no field «{column}», which the model asks for at «{path}». Fields found: {found}. Join it to the layer, or correct the model.</source>
      <translation>لا يوجد في الطبقة «{layer}» الحقل «{column}» الذي يطلبه النموذج في «{path}». الحقول الموجودة: {found}. اربطوه بالطبقة، أو صححوا النموذج.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no field «{field}» holding the HCP code of each unit. Fields found: {found}. Choose the right code field, or join the codes first.</source>
      <translation>لا يوجد في الطبقة «{layer}» الحقل «{field}» الذي يحمل رمز المندوبية السامية للتخطيط لكل وحدة. الحقول الموجودة: {found}. اختاروا حقل الرموز المناسب، أو اربطوا الرموز بالطبقة أولا.</translation>
    </message>
    <message>
      <source>The layer «{layer}» has no rows to work on. Check its filter or selection.</source>
      <translation>لا توجد في الطبقة «{layer}» أي أسطر للعمل عليها. تحققوا من التصفية أو من التحديد.</translation>
    </message>
    <message>
      <source>The layer «{layer}» was removed: its counts are gone.</source>
      <translation>أُزيلت الطبقة «{layer}»: ذهبت أعدادها.</translation>
    </message>
    <message>
      <source>The layers of {workspace} were removed.</source>
      <translation>أزيلت طبقات فضاء العمل «{workspace}».</translation>
    </message>
    <message>
      <source>The layout template «{path}» does not exist.</source>
      <translation>قالب التخطيط «{path}» غير موجود.</translation>
    </message>
    <message>
      <source>The limit of severe poverty is {found}; a fraction above 0 and up to 1 is expected.</source>
      <translation>حد الفقر الحاد هو {found}؛ والمنتظر كسر أكبر من 0 ولا يتجاوز 1.</translation>
    </message>
    <message>
      <source>The limits were widened by the dispersion of the units.</source>
      <translation>وُسّعت الحدود بتشتت الوحدات.</translation>
    </message>
    <message>
      <source>The line goes from the {low} % to the {high} % quantile of the ranks drawn; the dot is the rank under the model as it is, the bar across the median. At the right, the share of draws in which the unit is in the top group of {quota} units (dashed line).</source>
      <translation>يمتد الخط بين المئينين {low} و{high} للرتب المسحوبة؛ والنقطة هي الرتبة حسب النموذج كما هو، والخط العمودي هو الوسيط. وعلى اليمين نسبة السحوبات التي توجد فيها الوحدة في مجموعة الصدارة (حجمها: {quota}، الخط المتقطع).</translation>
    </message>
    <message>
      <source>The linear programme of {count} units has no solution (examples: {examples}). Widen the bounds.</source>
      <translation>وحدات ليس لبرنامجها الخطي حل: {count} (أمثلة: {examples}). وسعوا الحدود.</translation>
    </message>
    <message>
      <source>The list OUTSIDE was asked for, so the rows of «{layer}» were read here instead of counted on the server.</source>
      <translation>طُلبت لائحة OUTSIDE، فقُرئت أسطر «{layer}» هنا بدل عدّها على الخادم.</translation>
    </message>
    <message>
      <source>The live layer was removed from the map.</source>
      <translation>أُزيلت الطبقة الحية من الخريطة.</translation>
    </message>
    <message>
      <source>The loadings of {columns} cancel out, so they give no weights. Check the directions, or use squared loadings.</source>
      <translation>تتلاغى تشبعات {columns}، فلا تعطي أوزانا. تحققوا من الاتجاهات، أو استعملوا مربعات التشبعات.</translation>
    </message>
    <message>
      <source>The map has no layer of communes to click on. Add the ANSS layers first.</source>
      <translation>لا توجد في الخريطة طبقة جماعات يمكن النقر عليها. أضيفوا طبقات ANSS أولا.</translation>
    </message>
    <message>
      <source>The map has no layer of provinces to click on. Add the ANSS layers first.</source>
      <translation>ليس في الخريطة طبقة للأقاليم يُنقر عليها. أضيفوا طبقات ANSS أولا.</translation>
    </message>
    <message>
      <source>The map has no layer of regions to click on. Add the ANSS layers first.</source>
      <translation>ليس في الخريطة طبقة للجهات يُنقر عليها. أضيفوا طبقات ANSS أولا.</translation>
    </message>
    <message>
      <source>The map has no layer of the official score: add the ANSS layers to see it.</source>
      <translation>ليس في الخريطة طبقة للمؤشر الرسمي: أضيفوا طبقات ANSS لرؤيته.</translation>
    </message>
    <message>
      <source>The map page cannot be made: its «{text}» line is empty. Source, licence and data status must print.</source>
      <translation>لا يمكن إعداد صفحة الخريطة: السطر «{text}» فارغ. يجب أن يُطبع المصدر والرخصة ووضعية المعطيات.</translation>
    </message>
    <message>
      <source>The map shows the need score with the model «{title}». Communes with a score: {known} of {total}.</source>
      <translation>تعرض الخريطة مؤشر الحاجة بالنموذج «{title}». الجماعات التي لها مؤشر: {known} من {total}.</translation>
    </message>
    <message>
      <source>The matrix of «{expert}» compares {found}; the first one compares {expected}. All must compare the same.</source>
      <translation>تقارن مصفوفة «{expert}» المعايير {found}؛ وتقارن الأولى {expected}. يجب أن تقارن كلها المعايير نفسها.</translation>
    </message>
    <message>
      <source>The matrix of «{expert}» has {rows} rows and {columns} columns; rows and columns must be the same criteria. Only in rows: {only_rows}. Only in columns: {only_columns}.</source>
      <translation>في مصفوفة «{expert}» عدد الأسطر {rows} وعدد الأعمدة {columns}؛ يجب أن تكون الأسطر والأعمدة هي المعايير نفسها. في الأسطر فقط: {only_rows}. في الأعمدة فقط: {only_columns}.</translation>
    </message>
    <message>
      <source>The mean of the children of «{path}» is 0 or less in {count} units (examples: {examples}); {method} needs one above 0. Use z-scores with mean 100 and sd 10, or minmax from 70 to 130.</source>
      <translation>متوسط أبناء «{path}» يساوي 0 أو أقل؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})؛ وتتطلب الطريقة {method} متوسطا أكبر من 0. استعملوا القيم المعيارية z بمتوسط 100 وانحراف 10، أو minmax من 70 إلى 130.</translation>
    </message>
    <message>
      <source>The measure</source>
      <translation>القياس</translation>
    </message>
    <message>
      <source>The measure describes groups; it says nothing about a named household.</source>
      <translation>يصف هذا القياس المجموعات؛ ولا يقول شيئا عن أي أسرة بعينها.</translation>
    </message>
    <message>
      <source>The model gives a score (1) or none (0)</source>
      <translation>النموذج يعطي مؤشرا (1) أو لا يعطيه (0)</translation>
    </message>
    <message>
      <source>The model gives no score ({count} reasons follow). Its figures were checked as they are: not smoothed, treated or scaled; checks that need a score are left out.</source>
      <translation>لا يعطي النموذج مؤشرا (الأسباب التالية، عددها: {count}). فُحصت أرقامه كما هي: بدون تمهيد ولا معالجة ولا ردّ إلى سلّم؛ وتُركت الفحوص التي تتطلب مؤشرا.</translation>
    </message>
    <message>
      <source>The model has no «{id}». It has: {known}.</source>
      <translation>لا يوجد «{id}» في النموذج. الموجود فيه: {known}.</translation>
    </message>
    <message>
      <source>The model on screen was changed and is not saved: this is an exploration, not the score.</source>
      <translation>النموذج المعروض معدّل وغير محفوظ: هذا استكشاف، وليس المؤشر الرسمي.</translation>
    </message>
    <message>
      <source>The model was changed and is not saved. Open another one and lose the changes?</source>
      <translation>تغيّر النموذج ولم يُحفظ. هل تريدون فتح نموذج آخر وفقدان التغييرات؟</translation>
    </message>
    <message>
      <source>The model «{id}» has a single indicator that weighs: none can be left out. Add indicators, or do not leave one out.</source>
      <translation>ليس للنموذج «{id}» سوى مؤشر واحد ذي وزن: لا يمكن استبعاد أي مؤشر. أضيفوا مؤشرات، أو لا تستبعدوا أي مؤشر.</translation>
    </message>
    <message>
      <source>The model «{id}» is to be read from a workspace, but none was given. Choose the workspace, or a model file.</source>
      <translation>ينبغي أن يُقرأ النموذج «{id}» من فضاء عمل، ولم يُحدد أي فضاء. اختاروا فضاء العمل، أو ملف نموذج.</translation>
    </message>
    <message>
      <source>The model «{id}» was changed by hand ({sections}): this run is not the one of the saved model.</source>
      <translation>عُدّل النموذج «{id}» يدويا ({sections}): ليس هذا التنفيذ تنفيذ النموذج المحفوظ.</translation>
    </message>
    <message>
      <source>The name is alike: to be confirmed</source>
      <translation>الاسم متشابه: يُنتظر التأكيد</translation>
    </message>
    <message>
      <source>The name is found in another province only</source>
      <translation>لا يوجد الاسم إلا في إقليم آخر</translation>
    </message>
    <message>
      <source>The name «{name}» is in use: choose another one.</source>
      <translation>الاسم «{name}» مستعمل: اختاروا غيره.</translation>
    </message>
    <message>
      <source>The nearest is {nearest}, at {distance}; the average commune of the workspace is at {average}. Distance 0: same on every variable; 1: opposite on every one.</source>
      <translation>الأقرب {nearest}، على مسافة {distance}؛ الجماعة المتوسطة من فضاء العمل على مسافة {average}. المسافة 0: متطابقة في كل متغير؛ 1: متضادة في كل متغير.</translation>
    </message>
    <message>
      <source>The need score counts {variables} too: territories alike on it will differ less on need. Leave it out to compare scores within families.</source>
      <translation>يحتسب مؤشر الحاجة أيضا {variables}: ستختلف الوحدات المتشابهة فيه أقل من حيث الحاجة. اتركوه لمقارنة المؤشرات داخل العائلات.</translation>
    </message>
    <message>
      <source>The node «{node}» has no children in the score model. Nodes that have: {known}.</source>
      <translation>ليس للعقدة «{node}» أبناء في نموذج المؤشر. العقد التي لها أبناء: {known}.</translation>
    </message>
    <message>
      <source>The office</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <source>The office's Arabic layout template, when both languages are asked</source>
      <translation>قالب التخطيط العربي للمكتب، حين تُطلب اللغتان</translation>
    </message>
    <message>
      <source>The office's layout template</source>
      <translation>قالب التخطيط الخاص بالمكتب</translation>
    </message>
    <message>
      <source>The office's own table from old units to new ones</source>
      <translation>جدول المكتب الخاص للانتقال من الوحدات القديمة إلى الجديدة</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap ({examples}). A pixel there counts in each of them: the units add up to more than the whole. Repair the outlines to be exact.</source>
      <translation>تتراكب حدود أزواج من الوحدات (عددها: {count}؛ {examples}). تُحتسب الخلية الموجودة هناك في كل منها: يفوق مجموع الوحدات الكل. أصلحوا الحدود للدقة.</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap ({examples}). A place there belongs to the unit that comes first in the layer. Repair the outlines to be exact.</source>
      <translation>تتراكب حدود أزواج من الوحدات (عددها: {count}؛ {examples}). ينتمي المكان الموجود هناك إلى الوحدة التي ترد أولا في الطبقة. أصلحوا الحدود للدقة.</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap ({examples}). People of the raster there count once, in the unit whose code comes first. Repair the outlines to be exact.</source>
      <translation>تتراكب حدود أزواج من الوحدات (عددها: {count}؛ {examples}). يُحتسب سكان الصورة الشبكية هناك مرة واحدة، في الوحدة التي يأتي رمزها أولا. أصلحوا الحدود للدقة.</translation>
    </message>
    <message>
      <source>The outlines of {count} pairs of units overlap, over {km2} km² ({pairs}). A household there is counted once, in the unit whose code comes first. Repair the outlines to be exact.</source>
      <translation>تتراكب حدود أزواج من الوحدات (عددها: {count})، على {km2} كلم² ({pairs}). تُحتسب الأسرة الموجودة هناك مرة واحدة، في الوحدة التي يأتي رمزها أولا. أصلحوا الحدود للدقة.</translation>
    </message>
    <message>
      <source>The p % rule needs the two largest contributions: choose two fields in LARGEST_FIELDS.</source>
      <translation>تتطلب قاعدة p % أكبر مساهمتين: اختاروا حقلين في LARGEST_FIELDS.</translation>
    </message>
    <message>
      <source>The package holds {count} households. Carry it as household data.</source>
      <translation>عدد الأسر في الحزمة: {count}. انقلوها بصفتها معطيات أسر.</translation>
    </message>
    <message>
      <source>The package of «{path}» was signed by the centre and must come back signed. Give the file of the exchange key.</source>
      <translation>حزمة «{path}» وقّعها المركز ويجب أن تعود موقّعة. أعطوا ملف مفتاح التبادل.</translation>
    </message>
    <message>
      <source>The package «{file}» (delivery {delivery}, {made}) is older than the last one merged (delivery {last_delivery}, {last}). Merge the latest one, or give a written reason to take it all the same, which is kept.</source>
      <translation>الحزمة «{file}» (الإرسالية {delivery}، {made}) أقدم من آخر حزمة مدمجة (الإرسالية {last_delivery}، {last}). ادمجوا الأحدث، أو أعطوا سببا مكتوبا لأخذها رغم ذلك، ويُحفظ السبب.</translation>
    </message>
    <message>
      <source>The package «{file}» carries no signature although one is expected. Ask the office to seal it again with the exchange key; nothing was changed.</source>
      <translation>لا تحمل الحزمة «{file}» أي توقيع مع أنه منتظر. اطلبوا من المكتب ختمها من جديد بمفتاح التبادل؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The package «{file}» does not exist. Check the path.</source>
      <translation>الحزمة «{file}» غير موجودة. تحققوا من المسار.</translation>
    </message>
    <message>
      <source>The package «{file}» is whole, but what is inside cannot be read as a workspace. Ask the office to seal it again; nothing was changed.</source>
      <translation>الحزمة «{file}» سليمة، لكن لا يمكن قراءة ما بداخلها كفضاء عمل. اطلبوا من المكتب ختمها من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The package «{file}» was cut from another workspace than this one. Merge it into the workspace it came from; nothing was changed.</source>
      <translation>اقتُطعت الحزمة «{file}» من فضاء عمل غير هذا. ادمجوها في فضاء العمل الذي جاءت منه؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The package «{file}» was merged before: nothing was changed.</source>
      <translation>سبق دمج الحزمة «{file}»: لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The period of the denominator ({base}) or of the beneficiaries ({period}) tells no year: an older denominator is the usual reason. Say it with BASE_PERIOD.</source>
      <translation>فترة المقام ({base}) أو المستفيدين ({period}) لا تذكر سنة: السبب المعتاد مقام أقدم. بينوها في BASE_PERIOD.</translation>
    </message>
    <message>
      <source>The pieces of a bar sum to the gap between the unit's score, written beside it, and the score of the mean profile over the same indicators.</source>
      <translation>مجموع أجزاء الشريط يساوي الفارق بين مؤشر الوحدة، المكتوب بجانبه، ومؤشر المظهر المتوسط على المؤشرات الفرعية نفسها.</translation>
    </message>
    <message>
      <source>The pieces of a bar sum to the score written beside it.</source>
      <translation>مجموع أجزاء الشريط يساوي المؤشر المكتوب بجانبه.</translation>
    </message>
    <message>
      <source>The pillars {columns} cancel each other out, so that no index of them varies. Check their directions.</source>
      <translation>تتلاغى المحاور {columns}، فلا يتغير أي مؤشر مركب منها. تحققوا من اتجاهاتها.</translation>
    </message>
    <message>
      <source>The pixel ({pixel} m) is wider than the bandwidth ({bandwidth} m): the surface would show the raster, not the points. Set PIXEL to {advised} m, or widen BANDWIDTH.</source>
      <translation>الخلية ({pixel} م) أعرض من نصف القطر ({bandwidth} م): سيُظهر السطح الشبكة لا النقط. اجعلوا PIXEL يساوي {advised} م، أو وسعوا BANDWIDTH.</translation>
    </message>
    <message>
      <source>The points could not be brought into the coordinate reference system of the territories: {reason}. Check both layers' systems.</source>
      <translation>تعذر تحويل النقط إلى نظام الإحداثيات المرجعي للوحدات الترابية: {reason}. تحققوا من نظامي الطبقتين.</translation>
    </message>
    <message>
      <source>The points of {person} add up to {total:g} instead of {budget:g}. Correct them.</source>
      <translation>مجموع نقط «{person}» هو {total:g} بدل {budget:g}. صححوها.</translation>
    </message>
    <message>
      <source>The policy {found} for missing values is unknown. Choices: {known}.</source>
      <translation>طريقة معالجة القيم غير المتوفرة «{found}» غير معروفة. الاختيارات: {known}.</translation>
    </message>
    <message>
      <source>The policy {policy} for missing values needs the column «{column}», which is not there. Columns found: {found}.</source>
      <translation>تتطلب طريقة معالجة القيم غير المتوفرة ({policy}) العمود «{column}»، وهو غير موجود. الأعمدة الموجودة: {found}.</translation>
    </message>
    <message>
      <source>The polygons of {count} units are not valid ({examples}); they were repaired for counting only, your layer is unchanged. «Fix geometries» (native:fixgeometries) repairs it for good.</source>
      <translation>وحدات مضلعاتها غير صالحة: {count} ({examples})؛ أُصلحت من أجل العد فقط، ولم تتغير طبقتكم. لإصلاحها نهائيا استعملوا «أصلح الهندسات» (native:fixgeometries).</translation>
    </message>
    <message>
      <source>The poverty cut-off k is {found}, which reads as a percentage; write the fraction {share:g}.</source>
      <translation>عتبة الفقر k هي {found}، وتُقرأ كأنها نسبة مئوية؛ اكتبوا الكسر {share:g}.</translation>
    </message>
    <message>
      <source>The poverty cut-off k is {found}; write a fraction above 0 and up to 1 (a third is 0.3333).</source>
      <translation>عتبة الفقر k هي {found}؛ اكتبوا كسرا أكبر من 0 ولا يتجاوز 1 (الثلث هو 0.3333).</translation>
    </message>
    <message>
      <source>The programme field holds both single programmes and their total «{total}» ({found}): adding them up would count households twice. Choose one value with PROGRAMME.</source>
      <translation>يحتوي حقل البرنامج على برامج منفردة وعلى مجموعها «{total}» (القيم: {found}): جمعها يحتسب الأسر مرتين. اختاروا قيمة واحدة بالمعامل PROGRAMME.</translation>
    </message>
    <message>
      <source>The project was closed.</source>
      <translation>أُغلق المشروع.</translation>
    </message>
    <message>
      <source>The protection of this table cannot be proven here: its cells form loops, and that proof needs the library scipy. Install scipy (it ships with QGIS on Windows), or protect one programme without margins. Nothing was written.</source>
      <translation>لا يمكن إثبات حماية هذا الجدول هنا: تشكل خلاياه حلقات، ويتطلب هذا الإثبات المكتبة scipy. ثبتوا scipy (تأتي مع QGIS على Windows)، أو احموا برنامجا واحدا بدون هوامش. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>The province {code} is not in the workspace {name}.</source>
      <translation>الإقليم {code} ليس في فضاء العمل {name}.</translation>
    </message>
    <message>
      <source>The question was not asked here: the cell is empty, it is not zero.</source>
      <translation>لم يُطرح السؤال هنا: الخانة فارغة وليست صفرا.</translation>
    </message>
    <message>
      <source>The random-index table «{found}» is unknown. Tables: {known}.</source>
      <translation>جدول المؤشر العشوائي «{found}» غير معروف. الجداول: {known}.</translation>
    </message>
    <message>
      <source>The ranking without each indicator</source>
      <translation>الترتيب بدون كل مؤشر</translation>
    </message>
    <message>
      <source>The raster of weights «{weight}» is not on the pixels of «{raster}» (size, place or system differ). Bring it there first with «Warp (reproject)» or «Align rasters».</source>
      <translation>الصورة الشبكية للأوزان «{weight}» ليست على خلايا «{raster}» (يختلف الحجم أو المكان أو النظام). اجعلوها عليها أولا بـ «Warp (reproject)» أو «Align rasters».</translation>
    </message>
    <message>
      <source>The raster would have {width} x {height} pixels ({gigabytes} GB); at most a thousand million are written. Set PIXEL to {advised} m or more, or give a smaller EXTENT. A point far from the others may stretch the extent.</source>
      <translation>ستضم الصورة الشبكية {width} x {height} خلية ({gigabytes} غيغابايت)؛ لا يُكتب أكثر من ألف مليون. اجعلوا PIXEL يساوي {advised} م أو أكثر، أو أعطوا EXTENT أصغر. قد تمدد الامتدادَ نقطةٌ بعيدة عن الأخرى.</translation>
    </message>
    <message>
      <source>The raster «{raster}» covers none of the {units} territories. Check the coordinate reference systems and the extents of both.</source>
      <translation>لا تغطي الصورة الشبكية «{raster}» أي وحدة من الوحدات الترابية (عددها: {units}). تحققوا من نظامي الإحداثيات ومن امتداد الاثنتين.</translation>
    </message>
    <message>
      <source>The raster «{raster}» has no coordinate reference system, so its place is unknown. Set it in the layer's properties (Source), or write it into the file with «Assign projection».</source>
      <translation>ليس للصورة الشبكية «{raster}» نظام إحداثيات مرجعي، فمكانها مجهول. حددوه في خصائص الطبقة (المصدر)، أو اكتبوه في الملف بـ «Assign projection».</translation>
    </message>
    <message>
      <source>The raster «{raster}» holds complex numbers, which have no sum to show. Choose another band.</source>
      <translation>تحوي الصورة الشبكية «{raster}» أعدادا مركبة لا مجموع لها يُعرض. اختاروا نطاقا آخر.</translation>
    </message>
    <message>
      <source>The raster «{raster}» is rotated; its pixels were used as they lie, without resampling.</source>
      <translation>الصورة الشبكية «{raster}» مُدارة؛ استُعملت خلاياها كما هي، بدون إعادة اعتيان.</translation>
    </message>
    <message>
      <source>The raster «{raster}» lies over the {units} territories but holds no value there: every pixel is without data. Choose another raster or band, or correct its «no data» value.</source>
      <translation>تغطي الصورة الشبكية «{raster}» الوحدات الترابية (عددها: {units}) لكنها لا تحوي فيها أي قيمة: كل الخلايا بدون معطيات. اختاروا صورة شبكية أخرى أو نطاقا آخر منها، أو صححوا قيمة «لا معطيات» فيها.</translation>
    </message>
    <message>
      <source>The reading rule gives marks a meaning that is not known: {found}. Known: {known}.</source>
      <translation>تعطي قاعدة القراءة للعلامات معنى غير معروف: {found}. المعروف: {known}.</translation>
    </message>
    <message>
      <source>The reading rule of «{file}» reads columns that name people: {columns}. They are never read; choose others.</source>
      <translation>تقرأ قاعدة القراءة الخاصة بـ «{file}» أعمدة تسمي أشخاصا: {columns}. لا تُقرأ هذه أبدا؛ اختاروا غيرها.</translation>
    </message>
    <message>
      <source>The reference has no figure.</source>
      <translation>لا يتوفر المرجع على رقم.</translation>
    </message>
    <message>
      <source>The reference that comes with the plugin is incomplete: {files} not found in «{folder}». Install the plugin again.</source>
      <translation>المرجع المرفق بالإضافة غير كامل: لم يُعثر في المجلد «{folder}» على {files}. أعيدوا تثبيت الإضافة.</translation>
    </message>
    <message>
      <source>The region {code} is not in the workspace {name}.</source>
      <translation>الجهة {code} ليست في فضاء العمل {name}.</translation>
    </message>
    <message>
      <source>The report cannot be made: the workspace does not say {what}, and it must print on every page.</source>
      <translation>لا يمكن إعداد التقرير: لا يبين فضاء العمل {what}، ويجب أن يُطبع ذلك على كل صفحة.</translation>
    </message>
    <message>
      <source>The result could not be written whole to «{path}»: {found} of {expected} rows arrived, and nothing was left there. The disk may be full, or the format may not hold rows without geometry: free some space, or choose another folder or a GeoPackage, and run again.</source>
      <translation>تعذرت كتابة النتيجة كاملة في «{path}»: الأسطر المكتوبة {found} من أصل {expected}، ولم يُترك هناك أي ملف. ربما امتلأ القرص، أو أن الصيغة لا تقبل أسطرا بدون هندسة: حرروا بعض المساحة، أو اختاروا مجلدا آخر أو ملف GeoPackage، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The result «{path}» cannot be read back: the disk may be full, or the format may not hold such rows. Free some space, or choose another folder or a GeoPackage, and run again.</source>
      <translation>تعذرت إعادة قراءة النتيجة «{path}»: قد يكون القرص ممتلئا، أو قد لا تتسع هذه الصيغة لهذه الأسطر. حرروا بعض المساحة، أو اختاروا مجلدا آخر أو ملف GeoPackage، ثم أعيدوا التشغيل.</translation>
    </message>
    <message>
      <source>The rounding base {base} is too small to blur counts below {threshold}: use {least} or more (BASE), or suppress.</source>
      <translation>أساس التقريب {base} أصغر من أن يموه الأعداد التي تقل عن {threshold}: استعملوا {least} أو أكثر (BASE)، أو الإخفاء.</translation>
    </message>
    <message>
      <source>The row names no unit that is known: fill its unit code.</source>
      <translation>لا يسمي السطر أي وحدة معروفة: املؤوا رمز وحدته.</translation>
    </message>
    <message>
      <source>The rows are read once and counted by commune. Small counts are hidden before anything is shown. No row, no coordinate and no attribute of a household is kept.</source>
      <translation>تُقرأ الأسطر مرة واحدة وتُعدّ حسب الجماعة. تُخفى الأعداد الصغيرة قبل عرض أي شيء. لا يُحتفظ بأي سطر ولا إحداثية ولا معلومة عن أسرة.</translation>
    </message>
    <message>
      <source>The rows cover {count} periods and none was chosen: the map shows the latest, {period}; the table has them all.</source>
      <translation>تغطي الأسطر عدة فترات (عددها: {count}) ولم تُختر أي منها: تعرض الخريطة أحدثها، {period}؛ ويضم الجدول جميعها.</translation>
    </message>
    <message>
      <source>The rows to read, {first} to {last}, are in the wrong order. Rows are numbered from 1.</source>
      <translation>الأسطر المراد قراءتها، من {first} إلى {last}، في ترتيب خاطئ. تُرقم الأسطر ابتداء من 1.</translation>
    </message>
    <message>
      <source>The rule kept from last time and this file do not say the same of {count} columns (rule ≠ file: {columns}). The rule was followed; look at the periods and the figures, or import without the rule.</source>
      <translation>القاعدة المحفوظة من المرة السابقة وهذا الملف لا يقولان الشيء نفسه عن {count} من الأعمدة (القاعدة ≠ الملف: {columns}). اتُّبعت القاعدة؛ راجعوا الفترات والأرقام، أو استوردوا دون القاعدة.</translation>
    </message>
    <message>
      <source>The rule {found} for weights from components is unknown. Rules: {known}.</source>
      <translation>قاعدة استخراج الأوزان من المركبات «{found}» غير معروفة. القواعد: {known}.</translation>
    </message>
    <message>
      <source>The run was not recorded in the workspace: {reason}</source>
      <translation>لم يُسجل التنفيذ في فضاء العمل: {reason}</translation>
    </message>
    <message>
      <source>The same among the units of its peer family</source>
      <translation>نفسه بين وحدات عائلتها المماثلة</translation>
    </message>
    <message>
      <source>The same among the units of its peer family; empty without families</source>
      <translation>نفسه بين وحدات عائلتها المماثلة؛ فارغ بدون عائلات</translation>
    </message>
    <message>
      <source>The same identifier stands in an earlier row</source>
      <translation>المعرّف نفسه موجود في سطر سابق</translation>
    </message>
    <message>
      <source>The same, cut to them</source>
      <translation>هي نفسها، مقصوصة عليها</translation>
    </message>
    <message>
      <source>The saved model</source>
      <translation>النموذج المحفوظ</translation>
    </message>
    <message>
      <source>The saved way of reading has version {found}; this plugin knows version {known}. Make it again.</source>
      <translation>إصدار طريقة القراءة المحفوظة هو {found}؛ وهذه الإضافة تعرف الإصدار {known}. أعدوها من جديد.</translation>
    </message>
    <message>
      <source>The saved way of reading is no valid JSON: {reason}. Choose another file.</source>
      <translation>طريقة القراءة المحفوظة ليست JSON صالحا: {reason}. اختاروا ملفا آخر.</translation>
    </message>
    <message>
      <source>The scale of the rate is {found}; a number above 0 is expected (100 for percent).</source>
      <translation>سلّم المعدل هو {found}؛ والمنتظر عدد أكبر من 0 (مثلا 100 للنسبة المئوية).</translation>
    </message>
    <message>
      <source>The scale of «{path}» cannot be frozen: {method} only compares the units present. Choose minmax, z or fixed thresholds for it.</source>
      <translation>لا يمكن تجميد سلّم «{path}»: الطريقة {method} لا تقارن إلا الوحدات الحاضرة. اختاروا له minmax أو z أو عتبات ثابتة.</translation>
    </message>
    <message>
      <source>The score compares territories. It says nothing about a household and decides about none.</source>
      <translation>يقارن المؤشر الوحدات الترابية. لا يقول شيئا عن أي أسرة ولا يقرر في شأن أي أسرة.</translation>
    </message>
    <message>
      <source>The score compares territories; it says nothing about a household and decides no right. Near ranks are not different: read the interval. Boundaries are statistical and have no legal value.</source>
      <translation>يقارن المؤشر الوحدات الترابية؛ لا يقول شيئا عن أسرة ولا يقرر أي حق. الرتب المتقاربة لا تختلف: اقرؤوا المجال. الحدود إحصائية ولا قيمة قانونية لها.</translation>
    </message>
    <message>
      <source>The score describes territories; it says nothing about a household.</source>
      <translation>يصف المؤشر الوحدات الترابية؛ ولا يقول شيئا عن أي أسرة.</translation>
    </message>
    <message>
      <source>The score model has no text in «id», so it cannot be kept in the workspace. Give it a short ASCII id.</source>
      <translation>المفتاح «id» فارغ في نموذج المؤشر، فلا يمكن حفظ النموذج في فضاء العمل. أعطوه معرّفا قصيرا بحروف ASCII.</translation>
    </message>
    <message>
      <source>The score model is of version {found}; this plugin reads version {known}. Update the plugin, or save the model for this version.</source>
      <translation>إصدار نموذج المؤشر هو {found}، وهذه الإضافة تقرأ الإصدار {known}. حدّثوا الإضافة، أو احفظوا النموذج بهذا الإصدار.</translation>
    </message>
    <message>
      <source>The score model «{path}» could not be read: {reason}. Check that the file exists and may be opened.</source>
      <translation>تعذرت قراءة نموذج المؤشر «{path}»، والسبب: {reason}. تحققوا من أن الملف موجود ويمكن فتحه.</translation>
    </message>
    <message>
      <source>The score model «{path}» is not a text file in UTF-8. Save it as JSON in UTF-8, or choose another file.</source>
      <translation>نموذج المؤشر «{path}» ليس ملفا نصيا بترميز UTF-8. احفظوه بصيغة JSON وترميز UTF-8، أو اختاروا ملفا آخر.</translation>
    </message>
    <message>
      <source>The score model «{path}» is not valid JSON: {reason}, line {line}, column {column}. Mend it there.</source>
      <translation>نموذج المؤشر «{path}» ليس ملف JSON صالحا: {reason}، السطر {line}، العمود {column}. صححوه في هذا الموضع.</translation>
    </message>
    <message>
      <source>The scores carry no contributions on both sides: the change is not split by indicator.</source>
      <translation>لا يحمل المؤشران مساهمات في الجانبين معا: لا يُوزَّع التغيّر على المؤشرات الفرعية.</translation>
    </message>
    <message>
      <source>The scores do not differ.</source>
      <translation>لا تختلف قيم المؤشر بين الجماعات.</translation>
    </message>
    <message>
      <source>The search for weights of equal influence did not settle (largest gap {gap:.3f}). Do not use these weights.</source>
      <translation>لم يستقر البحث عن أوزان متساوية التأثير (أكبر فارق: {gap:.3f}). لا تستعملوا هذه الأوزان.</translation>
    </message>
    <message>
      <source>The server answered texts of «{layer}» that are not in its encoding. Ask its administrator to repair them.</source>
      <translation>أجاب الخادم عن «{layer}» بنصوص ليست بترميزه. اطلبوا من مديره إصلاحها.</translation>
    </message>
    <message>
      <source>The server of «{layer}» cannot be reached or refuses the login: {reason}. Check the network, the connection and its user in the data source manager (PostgreSQL), then run again.</source>
      <translation>لا يمكن بلوغ خادم «{layer}» أو أنه يرفض الدخول: {reason}. تحققوا من الشبكة ومن الاتصال ومستعمله في مدير مصادر البيانات (PostgreSQL)، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The server of «{layer}» is too old to count there (PostgreSQL {version}; 9.6 is needed): the rows were read here instead.</source>
      <translation>خادم «{layer}» أقدم من أن يعدّ هناك (PostgreSQL {version}؛ المطلوب 9.6): قُرئت الأسطر هنا.</translation>
    </message>
    <message>
      <source>The server of «{layer}» went away while it was counting (error {state}). Nothing was written. Check that it runs and that the network holds, then run again.</source>
      <translation>غاب خادم «{layer}» أثناء العد (الخطأ {state}). لم يُكتب أي شيء. تحققوا من أنه يعمل ومن استقرار الشبكة، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>The server ran out of memory, disk or connections while counting «{layer}» (error {state}). Ask its administrator, or count one period with a filter on the layer.</source>
      <translation>نفدت ذاكرة الخادم أو قرصه أو اتصالاته أثناء عدّ «{layer}» (الخطأ {state}). اسألوا مديره، أو عدّوا فترة واحدة بمرشح على الطبقة.</translation>
    </message>
    <message>
      <source>The server refused to count «{layer}» (PostgreSQL error {state}). A filter or a value of the layer may be wrong: export the layer to a GeoPackage and count that, or ask the server's administrator.</source>
      <translation>رفض الخادم عدّ «{layer}» (خطأ PostgreSQL {state}). قد يكون مرشح الطبقة أو إحدى قيمها خاطئا: صدّروا الطبقة إلى GeoPackage وعدّوه، أو اسألوا مدير الخادم.</translation>
    </message>
    <message>
      <source>The server stopped the count of «{layer}»: it took longer than the server allows, or an administrator stopped it (error {state}). Ask for a higher statement_timeout, or count one period with a filter on the layer.</source>
      <translation>أوقف الخادم عدّ «{layer}»: استغرق أكثر مما يسمح به، أو أوقفه مدير (الخطأ {state}). اطلبوا statement_timeout أطول، أو عدّوا فترة واحدة بمرشح على الطبقة.</translation>
    </message>
    <message>
      <source>The share above a limit asks for the limit. Give a number in LIMIT.</source>
      <translation>تتطلب الحصة التي فوق الحد تحديد الحد. أعطوا عددا في LIMIT.</translation>
    </message>
    <message>
      <source>The shares of {count} old units do not sum to 1 ({examples}): households would be lost or made up. Correct the table of units that changed.</source>
      <translation>حصص وحدات قديمة (عددها: {count}) لا يساوي مجموعها 1 ({examples}): ستضيع أسر أو تُختلق. صححوا جدول الوحدات التي تغيرت.</translation>
    </message>
    <message>
      <source>The sheet «{sheet}» of «{file}» does not have the headings of the format chosen ({family}). Choose another sheet, or let the format be recognised.</source>
      <translation>ليست للورقة «{sheet}» من «{file}» عناوين الصيغة المختارة ({family}). اختاروا ورقة أخرى، أو اتركوا الصيغة ليُتعرف عليها.</translation>
    </message>
    <message>
      <source>The sheet «{sheet}» of «{file}» has no row of figures.</source>
      <translation>ليس في الورقة «{sheet}» من «{file}» أي سطر أرقام.</translation>
    </message>
    <message>
      <source>The signature of «{file}» does not fit the exchange key: it was changed on the way, or sealed with another key. Check the key file with the office; nothing was changed.</source>
      <translation>توقيع «{file}» لا يوافق مفتاح التبادل: تغيّر الملف في الطريق، أو خُتم بمفتاح آخر. تحققوا من ملف المفتاح مع المكتب؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The smaller the population, the more a rate is drawn towards the mean of all units, or of its neighbours. The raw rate is kept in the layer.</source>
      <translation>كلما صغر عدد السكان جُذب المعدل نحو متوسط كل الوحدات أو متوسط جاراتها. يبقى المعدل الخام في الطبقة.</translation>
    </message>
    <message>
      <source>The smallest number of families to try ({low}) is above the largest ({high}). Exchange them.</source>
      <translation>أصغر عدد عائلات يُجرَّب ({low}) أكبر من الأكبر ({high}). بدّلوا بينهما.</translation>
    </message>
    <message>
      <source>The source gives no figure here.</source>
      <translation>لا يعطي المصدر رقما هنا.</translation>
    </message>
    <message>
      <source>The source gives no figure: the cell is empty, it is not zero.</source>
      <translation>لا يعطي المصدر رقما: الخانة فارغة وليست صفرا.</translation>
    </message>
    <message>
      <source>The source publishes this figure.</source>
      <translation>هذا الرقم منشور في المصدر.</translation>
    </message>
    <message>
      <source>The stored draws were made for another tree, or for more variants, than the model «{model}» has now. Draw anew from the seed.</source>
      <translation>أُنجزت السحوبات المخزنة لشجرة أخرى، أو لبدائل أكثر مما في النموذج «{model}» الآن. أعيدوا السحب انطلاقا من البذرة.</translation>
    </message>
    <message>
      <source>The system «{crs}» does not measure in metres. Choose a projected one in CRS, or leave it empty.</source>
      <translation>النظام «{crs}» لا يقيس بالأمتار. اختاروا نظاما مسقطا في CRS، أو اتركوه فارغا.</translation>
    </message>
    <message>
      <source>The table has no header: its columns are numbered #1, #2 and so on.</source>
      <translation>ليس للجدول ترويسة: رُقمت أعمدته #1 و#2 وهكذا.</translation>
    </message>
    <message>
      <source>The table is recognised ({family}), but it lacks: {columns}. Choose the sheet that has it, or the file as HCP publishes it.</source>
      <translation>تم التعرف على الجدول ({family})، لكن ينقصه: {columns}. اختاروا الورقة التي تحويه، أو الملف كما تنشره المندوبية السامية للتخطيط.</translation>
    </message>
    <message>
      <source>The table is recognised ({family}), but the figures of {columns} are all 1 or less, and nothing says whether 0.3 is 0.3 % or 30 %. Write «%» in the heading if they are per cent, or add the column of the intensity.</source>
      <translation>تم التعرف على الجدول ({family})، لكن أرقام {columns} كلها 1 أو أقل، ولا شيء يقول هل 0,3 تعني 0,3 % أم 30 %. اكتبوا «%» في العنوان إن كانت بالمئة، أو أضيفوا عمود الشدة.</translation>
    </message>
    <message>
      <source>The table is recognised, but it has no row of the level chosen ({level}). Choose another level or sheet.</source>
      <translation>تم التعرف على الجدول، لكن ليس فيه أي سطر من المستوى المختار ({level}). اختاروا مستوى آخر أو ورقة أخرى.</translation>
    </message>
    <message>
      <source>The table of the Shapefile «{file}» (.dbf) is not beside it. Copy all of its files together.</source>
      <translation>جدول ملف Shapefile «{file}» (.dbf) غير موجود بجانبه. انسخوا كل ملفاته معا.</translation>
    </message>
    <message>
      <source>The table of units that changed (BRIDGE) has no rows. Fill it, or do not give it.</source>
      <translation>ليس في جدول الوحدات التي تغيرت (BRIDGE) أي سطر. املؤوه، أو لا تعطوه.</translation>
    </message>
    <message>
      <source>The target {target} of «{source}» ({path}) does not lie on the side of more need from the low end, {end}: the method {method} has no distance to measure. Choose another target, unit or method.</source>
      <translation>الهدف {target} للمؤشر «{source}» (في «{path}») لا يقع في جانب الحاجة الأكبر بالنسبة إلى الحد الأدنى ({end}): ليس للطريقة {method} أي مسافة تقيسها. اختاروا هدفا آخر أو وحدة أخرى أو طريقة أخرى.</translation>
    </message>
    <message>
      <source>The targets of influence are not those of the pillars: without target: {absent}; unknown: {unknown}.</source>
      <translation>أهداف التأثير ليست أهداف المحاور؛ بدون هدف: {absent}؛ غير معروفة: {unknown}.</translation>
    </message>
    <message>
      <source>The template «{path}» has items whose id means nothing to the plugin; they print as they are: {ids}.</source>
      <translation>في القالب «{path}» عناصر لا يعني معرّفها شيئا للإضافة؛ تُطبع كما هي: {ids}.</translation>
    </message>
    <message>
      <source>The template «{path}» has no item with these ids; what they show is left out: {ids}.</source>
      <translation>ليس في القالب «{path}» عنصر بهذه المعرّفات؛ يُترك ما تعرضه: {ids}.</translation>
    </message>
    <message>
      <source>The template «{path}» has no label with the id {ids}: source, date and disclosure status must print. Put back those items of the plugin's own template.</source>
      <translation>ليس في القالب «{path}» نص بالمعرّف {ids}: يجب أن يُطبع المصدر والتاريخ وحالة النشر. أعيدوا هذه العناصر من قالب الإضافة.</translation>
    </message>
    <message>
      <source>The template «{path}» holds items that could load something from elsewhere (HTML, or a picture at an address): {items}. Remove them, or use a picture file of the office.</source>
      <translation>يحوي القالب «{path}» عناصر قد تحمّل شيئا من مكان آخر (HTML، أو صورة في عنوان): {items}. احذفوها، أو استعملوا ملف صورة للمكتب.</translation>
    </message>
    <message>
      <source>The territories do not tell the {line} of each unit, so that it cannot be the reference line. Choose its field (PROVINCE_FIELD, REGION_FIELD), or another line.</source>
      <translation>لا تبين الوحدات الترابية {line} لكل وحدة، فلا يمكن أن يكون ذلك خط المرجع. اختاروا حقله (PROVINCE_FIELD، REGION_FIELD)، أو خطا آخر.</translation>
    </message>
    <message>
      <source>The territories have no field «{field}» ({parameter}): rates that need it are left missing. Choose the field to get them.</source>
      <translation>لا يوجد في الوحدات الترابية الحقل «{field}» (المعامل {parameter}): تبقى المعدلات التي تحتاج إليه غير متوفرة. اختاروا الحقل للحصول عليها.</translation>
    </message>
    <message>
      <source>The territories have outlines that could not be prepared for the server: the rows of «{layer}» were read here instead.</source>
      <translation>للوحدات الترابية حدود لم يمكن إعدادها للخادم: قُرئت أسطر «{layer}» هنا.</translation>
    </message>
    <message>
      <source>The territories reach no cell: none has a usable outline. Check the layer TERRITORIES.</source>
      <translation>لا تمس الوحدات الترابية أي خلية: ليس لأي منها حدود صالحة. تحققوا من الطبقة TERRITORIES.</translation>
    </message>
    <message>
      <source>The territory comes from the centre: its names, figures and outlines are not edited here.</source>
      <translation>المجال الترابي يأتي من المركز: لا تُعدّل هنا أسماؤه ولا أرقامه ولا حدوده.</translation>
    </message>
    <message>
      <source>The threshold is {threshold}: small counts are NOT hidden. Keep this result inside the agency.</source>
      <translation>العتبة هي {threshold}: الأعداد الصغيرة غير مخفية. احتفظوا بهذه النتيجة داخل الوكالة.</translation>
    </message>
    <message>
      <source>The total changed on the way ({before} before, {after} after); nothing is given. Please report it.</source>
      <translation>تغيّر المجموع في الطريق ({before} قبل، {after} بعد)؛ لا يُعطى أي شيء. المرجو التبليغ عن ذلك.</translation>
    </message>
    <message>
      <source>The treatment {treatment} takes logarithms, and {count} values are 0 or less. Choose log_ct or another.</source>
      <translation>تأخذ المعالجة {treatment} اللوغاريتم، وعدد القيم التي تساوي 0 أو أقل: {count}. اختاروا log_ct أو معالجة أخرى.</translation>
    </message>
    <message>
      <source>The two largest eigenvalues are equal ({eigenvalue:.4g}): the first component, and weights from it, are arbitrary.</source>
      <translation>أكبر قيمتين ذاتيتين متساويتان ({eigenvalue:.4g}): المركبة الأولى وأوزانها اعتباطية.</translation>
    </message>
    <message>
      <source>The two models are the same («{id}»): nothing to compare. Choose another one.</source>
      <translation>النموذجان متطابقان («{id}»): لا شيء يُقارن. اختاروا نموذجا آخر.</translation>
    </message>
    <message>
      <source>The two periods are the same ({period}). Choose another one.</source>
      <translation>الفترتان متطابقتان ({period}). اختاروا فترة أخرى.</translation>
    </message>
    <message>
      <source>The two scores are the same field «{field}» of the same layer. Choose another field, or a second layer.</source>
      <translation>المؤشران هما الحقل نفسه «{field}» من الطبقة نفسها. اختاروا حقلا آخر أو طبقة ثانية.</translation>
    </message>
    <message>
      <source>The two years were brought to different scales: part of the change comes from the scale. Freeze the bounds of one year in the model.</source>
      <translation>رُدّت السنتان إلى سلّمين مختلفين: جزء من التغير ناتج عن السلّم. جمّدوا في النموذج حدود إحدى السنتين.</translation>
    </message>
    <message>
      <source>The two years were scored with different trees or weights (models «{first}» and «{second}»). Score both with one model, or compare the models instead.</source>
      <translation>حُسب مؤشر السنتين بشجرتين أو أوزان مختلفة (النموذجان «{first}» و«{second}»). احسبوا السنتين بنموذج واحد، أو قارنوا النموذجين بدل ذلك.</translation>
    </message>
    <message>
      <source>The unit is not one of this office.</source>
      <translation>الوحدة ليست من وحدات هذا المكتب.</translation>
    </message>
    <message>
      <source>The unit was divided among several</source>
      <translation>قُسمت الوحدة على عدة وحدات</translation>
    </message>
    <message>
      <source>The unit {unit}, with which the model compares «{source}» ({path}), has no value there. Choose another unit.</source>
      <translation>الوحدة {unit}، التي يقارن بها النموذج «{source}» (في «{path}»)، ليست لها فيه أي قيمة. اختاروا وحدة أخرى.</translation>
    </message>
    <message>
      <source>The unit {unit}, with which the model compares «{source}» ({path}), is not among the units scored. Correct its code in the model.</source>
      <translation>الوحدة {unit}، التي يقارن بها النموذج «{source}» (في «{path}»)، ليست من الوحدات التي حُسب مؤشرها. صححوا رمزها في النموذج.</translation>
    </message>
    <message>
      <source>The unit «{unit}» is not among the units scored. Choose one of the table that was scored.</source>
      <translation>الوحدة «{unit}» ليست من الوحدات التي حُسب مؤشرها. اختاروا وحدة من الجدول الذي حُسب مؤشره.</translation>
    </message>
    <message>
      <source>The user of the connection may not read «{layer}» (error {state}). Ask the server's administrator for the right to SELECT, or choose another connection.</source>
      <translation>لا يحق لمستعمل الاتصال قراءة «{layer}» (الخطأ {state}). اطلبوا من مدير الخادم حق SELECT، أو اختاروا اتصالا آخر.</translation>
    </message>
    <message>
      <source>The value below</source>
      <translation>القيمة أدناه</translation>
    </message>
    <message>
      <source>The version of the score model (asd_score_model) is {found}; {known} is expected.</source>
      <translation>إصدار نموذج المؤشر (asd_score_model) هو {found}، والمنتظر {known}.</translation>
    </message>
    <message>
      <source>The wanted influence cannot be reached with weights from 0 up; the nearest leaves a gap of {gap:.3f}. Pillars left with weight 0: {columns}.</source>
      <translation>لا يمكن بلوغ التأثير المطلوب بأوزان تساوي 0 أو أكثر؛ وأقربها يترك فارقا قدره {gap:.3f}. محاور بقي وزنها 0: {columns}.</translation>
    </message>
    <message>
      <source>The weight of «{column}» is {found}; a number from 0 up is expected.</source>
      <translation>وزن «{column}» هو {found}؛ والمنتظر عدد يساوي 0 أو أكثر.</translation>
    </message>
    <message>
      <source>The weight of «{id}» is {found}; a number of 0 or more is expected.</source>
      <translation>وزن «{id}» هو {found}؛ والمنتظر عدد يساوي 0 أو أكثر.</translation>
    </message>
    <message>
      <source>The weight «{found}» of {variable} is no number from 0 up. Write for example {variable}=2.</source>
      <translation>الوزن «{found}» للمتغير {variable} ليس عددا يساوي 0 أو أكثر. اكتبوا مثلا {variable}=2.</translation>
    </message>
    <message>
      <source>The weighted mean asks for a raster of weights. Choose one in WEIGHT_RASTER.</source>
      <translation>يتطلب المتوسط المرجح صورة شبكية للأوزان. اختاروها في WEIGHT_RASTER.</translation>
    </message>
    <message>
      <source>The weights are not those of the deprivations: without weight: {absent}; unknown: {unknown}.</source>
      <translation>الأوزان ليست أوزان أوجه الحرمان؛ بدون وزن: {absent}؛ غير معروفة: {unknown}.</translation>
    </message>
    <message>
      <source>The weights are not understood at «{found}». Write name=weight; name=weight, or JSON.</source>
      <translation>الأوزان غير مفهومة عند «{found}». اكتبوا name=weight; name=weight، أو JSON.</translation>
    </message>
    <message>
      <source>The weights were changed by hand since these judgements; OK puts theirs back.</source>
      <translation>عُدّلت الأوزان يدويا بعد هذه الأحكام؛ الضغط على «موافق» يعيد أوزانها.</translation>
    </message>
    <message>
      <source>The weights «{set}» are all 0.</source>
      <translation>الأوزان «{set}» كلها تساوي 0.</translation>
    </message>
    <message>
      <source>The weights «{set}» are not numbers from 0 up for: {columns}. Turn the direction of these indicators, or leave them out.</source>
      <translation>الأوزان «{set}» ليست أعدادا تساوي 0 أو أكثر للمؤشرات: {columns}. اعكسوا اتجاه هذه المؤشرات، أو استبعدوها.</translation>
    </message>
    <message>
      <source>The weights «{set}» are not those of the indicators: without weight: {absent}; unknown: {unknown}.</source>
      <translation>الأوزان «{set}» ليست أوزان المؤشرات؛ بدون وزن: {absent}؛ غير معروفة: {unknown}.</translation>
    </message>
    <message>
      <source>The workspace already holds a delivery of {last}: say why that of {delivered} is taken</source>
      <translation>يحوي فضاء العمل من قبل إرسالية بتاريخ {last}: اذكروا سبب أخذ إرسالية {delivered}</translation>
    </message>
    <message>
      <source>The workspace already holds a publication that hides {count} of these cells: rounded now, each would be told within the base. Nothing was written. Choose suppression again.</source>
      <translation>تحتوي مساحة العمل من قبل على نشر يحجب {count} من هذه الخلايا: لو دُوّرت الآن لعُرفت كل منها في حدود الأساس. لم يُكتب شيء. اختر الحجب من جديد.</translation>
    </message>
    <message>
      <source>The workspace does not know these indicators; they were read from the layer: {columns}.</source>
      <translation>لا يعرف فضاء العمل هذه المؤشرات، وقد قُرئت من الطبقة: {columns}.</translation>
    </message>
    <message>
      <source>The workspace has no indicator called {ids}. Check the spelling; it knows {known}.</source>
      <translation>لا يوجد في فضاء العمل مؤشر بهذا الاسم: {ids}. تحققوا من الكتابة؛ المؤشرات الموجودة: {known}.</translation>
    </message>
    <message>
      <source>The workspace has no indicator «{id}».</source>
      <translation>ليس في فضاء العمل مؤشر «{id}».</translation>
    </message>
    <message>
      <source>The workspace has no score model called «{id}». It holds: {known}.</source>
      <translation>لا يوجد في فضاء العمل نموذج مؤشر باسم «{id}». النماذج الموجودة: {known}.</translation>
    </message>
    <message>
      <source>The workspace has no unit of code «{unit}».</source>
      <translation>ليست في فضاء العمل وحدة رمزها «{unit}».</translation>
    </message>
    <message>
      <source>The workspace holds no beneficiary counts.</source>
      <translation>لا يحوي فضاء العمل أعدادا للمستفيدين.</translation>
    </message>
    <message>
      <source>The workspace keeps nothing named «{name}»: it may have been deleted or renamed meanwhile.</source>
      <translation>لا يحفظ فضاء العمل شيئا اسمه «{name}»: ربما حُذف أو غُيّر اسمه في هذه الأثناء.</translation>
    </message>
    <message>
      <source>The workspace «{path}» cannot be written: the file or its folder is read-only. Copy it to a folder where you may write, or ask for the right to write there. Nothing was changed.</source>
      <translation>لا يمكن الكتابة في فضاء العمل «{path}»: الملف أو مجلده للقراءة فقط. انسخوه إلى مجلد تملكون حق الكتابة فيه، أو اطلبوا حق الكتابة. لم يتغير أي شيء.</translation>
    </message>
    <message>
      <source>The workspace «{path}» could not be used: {reason}. Nothing was changed.</source>
      <translation>تعذر استعمال فضاء العمل «{path}»، والسبب: {reason}. لم يتغير أي شيء.</translation>
    </message>
    <message>
      <source>The workspace «{path}» does not exist. Check the path, or create it with «Create a territorial workspace».</source>
      <translation>فضاء العمل «{path}» غير موجود. تحققوا من المسار، أو أنشئوه بأداة «إنشاء فضاء عمل ترابي».</translation>
    </message>
    <message>
      <source>The workspace «{path}» has an older schema and must be upgraded, but the file or its folder is read-only. Copy it to a folder where you may write, and open the copy.</source>
      <translation>بنية فضاء العمل «{path}» قديمة ويجب تحديثها، لكن الملف أو مجلده للقراءة فقط. انسخوه إلى مجلد تملكون حق الكتابة فيه، وافتحوا النسخة.</translation>
    </message>
    <message>
      <source>The workspace «{path}» has schema {version}, too old to be upgraded to {known}. Create it again with «Create a territorial workspace»; the file was not touched.</source>
      <translation>إصدار بنية فضاء العمل «{path}» هو {version}، وهو أقدم من أن يُحدّث إلى {known}. أعيدوا إنشاءه بأداة «إنشاء فضاء عمل ترابي»؛ لم يُمس الملف.</translation>
    </message>
    <message>
      <source>The workspace «{path}» holds no need score yet, and a portrait is made of it. Run «Territorial need score» with this workspace first.</source>
      <translation>لا يحوي فضاء العمل «{path}» مؤشر حاجة بعد، ومنه تُعد الصورة الترابية. نفذوا أولا «مؤشر الحاجة الترابية» بهذا الفضاء.</translation>
    </message>
    <message>
      <source>The workspace «{path}» holds {wanted}.</source>
      <translation>فضاء العمل «{path}» لا يحتوي على المطلوب: {wanted}.</translation>
    </message>
    <message>
      <source>The workspace «{path}» is damaged or incomplete ({reason}). Copy it again from its source, or restore a backup; its reference can be rebuilt with «Create a territorial workspace».</source>
      <translation>فضاء العمل «{path}» متضرر أو غير كامل ({reason}). أعيدوا نسخه من مصدره، أو استرجعوا نسخة احتياطية؛ ويمكن إعادة بناء مرجعه بأداة «إنشاء فضاء عمل ترابي».</translation>
    </message>
    <message>
      <source>The workspace «{path}» is in use by another program or another QGIS. Close it there (or remove its layers from the project and wait a few seconds), then try again. Nothing was changed.</source>
      <translation>فضاء العمل «{path}» مستعمل من طرف برنامج آخر أو نافذة QGIS أخرى. أغلقوه هناك (أو أزيلوا طبقاته من المشروع وانتظروا بضع ثوان)، ثم أعيدوا المحاولة. لم يتغير أي شيء.</translation>
    </message>
    <message>
      <source>The workspace «{path}» is not as it was read: another file took its place, or somebody imported into it. Nothing was written. Read the file again from the first page.</source>
      <translation>لم يعد فضاء العمل «{path}» كما قُرئ: حل محله ملف آخر، أو استورد إليه شخص ما. لم يُكتب أي شيء. أعيدوا قراءة الملف من الصفحة الأولى.</translation>
    </message>
    <message>
      <source>The workspace «{path}» refused the result: this run, or a unit within it, is already recorded ({reason}). Run the algorithm again, and check that each unit occurs once.</source>
      <translation>رفض فضاء العمل «{path}» النتيجة: هذا التنفيذ، أو وحدة منه، مسجل من قبل ({reason}). أعيدوا تشغيل الخوارزمية، وتحققوا من أن كل وحدة ترد مرة واحدة.</translation>
    </message>
    <message>
      <source>The workspace «{path}» was made by a newer version of the plugin (schema {version}; this plugin knows {known}). Update the plugin; the file was not touched.</source>
      <translation>أُنشئ فضاء العمل «{path}» بإصدار أحدث من الإضافة (إصدار البنية: {version}؛ وهذه الإضافة تعرف: {known}). حدّثوا الإضافة؛ لم يُمس الملف.</translation>
    </message>
    <message>
      <source>The workspace «{path}» was not opened from a package, so that it cannot be sealed. Choose the file that you opened from the centre's package.</source>
      <translation>لم يُفتح فضاء العمل «{path}» من حزمة، فلا يمكن ختمه. اختاروا الملف الذي فتحتموه من حزمة المركز.</translation>
    </message>
    <message>
      <source>The zone {zone} is not in this workspace. Choose another reference zone.</source>
      <translation>المنطقة «{zone}» غير موجودة في فضاء العمل هذا. اختاروا منطقة مرجع أخرى.</translation>
    </message>
    <message>
      <source>The zone {zone} lies in two zones of the level above ({examples}). Correct the province and region codes of the territories.</source>
      <translation>توجد المنطقة {zone} في منطقتين من المستوى الأعلى ({examples}). صححوا رموز الأقاليم والجهات في الوحدات الترابية.</translation>
    </message>
    <message>
      <source>The {count} children of «{node}» all weigh 0, which leaves it without a value. Give one of them some weight, or set «{node}» itself to 0.</source>
      <translation>أوزان جميع أبناء «{node}» (عددهم {count}) تساوي 0، فتبقى العقدة بدون قيمة. أعطوا واحدا منهم وزنا، أو اجعلوا وزن «{node}» نفسها 0.</translation>
    </message>
    <message>
      <source>The {count} children of «{path}» would all weigh 0. Give at least one a weight above 0.</source>
      <translation>أوزان جميع أبناء «{path}» (عددهم {count}) ستساوي 0. أعطوا واحدا منهم على الأقل وزنا أكبر من 0.</translation>
    </message>
    <message>
      <source>The {count} rates differ no more than chance would make them: all are smoothed to their mean, {mean:.4g}.</source>
      <translation>لا تختلف المعدلات (عددها: {count}) أكثر مما تفسره الصدفة: مُلّست كلها إلى متوسطها، {mean:.4g}.</translation>
    </message>
    <message>
      <source>The {count} scores do not differ: no classes were made.</source>
      <translation>قيم المؤشر (عددها: {count}) متساوية: لم تُنشأ فئات.</translation>
    </message>
    <message>
      <source>The {known} chosen units with a figure are equal: {value}, rank {rank} of {count}; {meaning}.</source>
      <translation>الوحدات المختارة التي لها رقم (عددها {known}) متساوية: {value}، الرتبة {rank} من {count}؛ {meaning}.</translation>
    </message>
    <message>
      <source>The {what} field holds both single values and their total «{total}» ({found}): adding them up would count households twice. Take the rows of the total away, or do not split by this field.</source>
      <translation>يحوي حقل {what} قيما مفردة ومجموعها «{total}» معا ({found}): جمعها يحتسب الأسر مرتين. احذفوا أسطر المجموع، أو لا تقسّموا بهذا الحقل.</translation>
    </message>
    <message>
      <source>The {zone} of none of the {count} units is known: their reasons cannot be told against it. Use HCP codes, give the workspace that holds these units, or choose another reference.</source>
      <translation>المنطقة ({zone}) غير معروفة لأي من الوحدات (عددها {count}): لا يمكن ذكر أسبابها مقارنة بها. استعملوا رموز المندوبية السامية للتخطيط، أو أعطوا فضاء العمل الذي يحوي هذه الوحدات، أو اختاروا مرجعا آخر.</translation>
    </message>
    <message>
      <source>The {zone} of {count} scored units is not known (examples: {examples}): they have a score, but no gap and no reasons against it.</source>
      <translation>وحدات لها مؤشر ومنطقتها ({zone}) غير معروفة، عددها {count} (أمثلة: {examples}): لا فارق لها ولا أسباب مقارنة بها.</translation>
    </message>
    <message>
      <source>Their figures</source>
      <translation>أرقامها</translation>
    </message>
    <message>
      <source>Their numbers in the file</source>
      <translation>أرقامها في الملف</translation>
    </message>
    <message>
      <source>Thematic maps</source>
      <translation>خرائط موضوعاتية</translation>
    </message>
    <message>
      <source>There are no units to score.</source>
      <translation>لا توجد وحدات لحساب مؤشرها.</translation>
    </message>
    <message>
      <source>There is no column of figures here: choose another sheet, or another file.</source>
      <translation>لا يوجد هنا عمود أرقام: اختر ورقة أخرى أو ملفا آخر.</translation>
    </message>
    <message>
      <source>There is no format «{format}». Known: {known}.</source>
      <translation>لا توجد الصيغة «{format}». المعروفة: {known}.</translation>
    </message>
    <message>
      <source>There is no matrix of judgements. Give at least one.</source>
      <translation>لا توجد أي مصفوفة أحكام. أعطوا مصفوفة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>There is no open project to add layers to. In a batch, use «Create a project from a workspace», or give a project to qgis_process with --PROJECT_PATH.</source>
      <translation>لا يوجد مشروع مفتوح لإضافة الطبقات إليه. في المعالجة بالدفعات استعملوا «إنشاء مشروع من فضاء عمل»، أو حددوا مشروعا في الأمر qgis_process --PROJECT_PATH.</translation>
    </message>
    <message>
      <source>There is not enough disk space to write «{path}» ({reason}). Free some space and try again; the file is as it was.</source>
      <translation>لا تكفي مساحة القرص لكتابة «{path}» (السبب: {reason}). حرروا بعض المساحة ثم أعيدوا المحاولة؛ بقي الملف كما كان.</translation>
    </message>
    <message>
      <source>These are no periods: {found}. Write a year (2025), a month (2025-06) or a quarter (2025-Q2).</source>
      <translation>هذه ليست فترات: {found}. اكتبوا سنة (2025) أو شهرا (2025-06) أو فصلا (2025-Q2).</translation>
    </message>
    <message>
      <source>These columns name people or reach them. They are never read nor stored: {columns}.</source>
      <translation>هذه الأعمدة تسمي أشخاصا أو توصل إليهم. لا تُقرأ أبدا ولا تُخزن: {columns}.</translation>
    </message>
    <message>
      <source>These columns tell of persons and are not imported: {columns}. Delete them from the file before sharing it.</source>
      <translation>هذه الأعمدة تخص أشخاصا ولا تُستورد: {columns}. احذفوها من الملف قبل مشاركته.</translation>
    </message>
    <message>
      <source>These deprivations are both a column of 0 and 1 and a cut-off: {columns}. Keep one of the two.</source>
      <translation>أوجه حرمان معطاة كعمود فيه 0 و1 وكعتبة في الوقت نفسه: {columns}. احتفظوا بأحدهما.</translation>
    </message>
    <message>
      <source>These indicators run against the first component: {columns} (rule {rule}). Check their direction before these weights are used.</source>
      <translation>مؤشرات تسير عكس المركبة الأولى: {columns} (القاعدة: {rule}). تحققوا من اتجاهها قبل استعمال هذه الأوزان.</translation>
    </message>
    <message>
      <source>These names occur more than once: {columns}. Give each indicator its own name.</source>
      <translation>أسماء مكررة: {columns}. أعطوا لكل مؤشر اسما خاصا به.</translation>
    </message>
    <message>
      <source>These people have more than one row of points: {people}. Keep one each.</source>
      <translation>أشخاص لهم أكثر من سطر نقط: {people}. احتفظوا بسطر واحد لكل منهم.</translation>
    </message>
    <message>
      <source>These periods or dates are none of the calendar and were kept as they are written: {found}. Correct them in the file and import again.</source>
      <translation>هذه الفترات أو التواريخ لا توجد في أي تقويم وحُفظت كما هي مكتوبة: {found}. صححها في الملف واستورد من جديد.</translation>
    </message>
    <message>
      <source>These say no milieu: {found}. Known words: {known}. Correct the column, or leave it out.</source>
      <translation>هذه لا تدل على أي وسط: {found}. الكلمات المعروفة: {known}. صححوا العمود، أو استبعدوه.</translation>
    </message>
    <message>
      <source>This QGIS cannot read {driver} files: «{file}» was not read. Save the table as CSV, or install GDAL's driver.</source>
      <translation>لا يستطيع QGIS هذا قراءة ملفات {driver}: لم يُقرأ «{file}». احفظوا الجدول بصيغة CSV، أو ثبّتوا برنامج تشغيل GDAL الخاص بها.</translation>
    </message>
    <message>
      <source>This QGIS has no psycopg2, which it normally comes with: the rows of «{layer}» were read here instead of counted on the server.</source>
      <translation>ليس في QGIS هذا المكتبة psycopg2 التي تأتي معه عادة: قُرئت أسطر «{layer}» هنا بدل عدّها على الخادم.</translation>
    </message>
    <message>
      <source>This commune has no score: there is nothing to export.</source>
      <translation>ليس لهذه الجماعة مؤشر: لا شيء يُصدَّر.</translation>
    </message>
    <message>
      <source>This comparison was saved by a newer version of the plugin (format {version}; this plugin knows {known}). Update the plugin; the comparison was not touched.</source>
      <translation>حُفظت هذه المقارنة بنسخة أحدث من الإضافة (الصيغة {version}؛ تعرف هذه الإضافة {known}). حدّثوا الإضافة؛ لم تُمس المقارنة.</translation>
    </message>
    <message>
      <source>This file holds no layer that can be read: {path}</source>
      <translation>لا يحوي هذا الملف طبقة يمكن قراءتها: {path}</translation>
    </message>
    <message>
      <source>This file was imported on {made} with the same rules and decisions: nothing was changed.</source>
      <translation>استُورد هذا الملف بتاريخ {made} بالقواعد والقرارات نفسها: لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This is not a score model: the key "asd_score_model": 1 is missing at its head. Choose a score model file.</source>
      <translation>هذا ليس نموذج مؤشر: المفتاح asd_score_model بالقيمة 1 غائب في بدايته. اختاروا ملف نموذج مؤشر.</translation>
    </message>
    <message>
      <source>This official format reads its own rows. To say others, choose «None: columns alone» on page 1.</source>
      <translation>هذه الصيغة الرسمية تقرأ صفوفها بنفسها. لتحديد غيرها اختر «لا شيء: الأعمدة وحدها» في الصفحة 1.</translation>
    </message>
    <message>
      <source>This page holds no hidden value and no bound of one: it may travel with the table.</source>
      <translation>لا تحوي هذه الصفحة أي قيمة مخفية ولا أي حد لها: يمكن أن ترافق الجدول.</translation>
    </message>
    <message>
      <source>This run was recorded without protection: nothing of it can be copied or exported.</source>
      <translation>سُجل هذا التنفيذ بدون حماية: لا يمكن نسخ شيء منه ولا تصديره.</translation>
    </message>
    <message>
      <source>This table already hides cells: rounding on top of suppression protects neither. Give the table as it was counted. Nothing was written.</source>
      <translation>هذا الجدول يخفي خلايا من قبل: التقريب فوق الإخفاء لا يحمي أيا منهما. أعطوا الجدول كما عُدّ. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>This table was imported on {made} with the same rule and decisions: nothing was changed.</source>
      <translation>استُورد هذا الجدول بتاريخ {made} بالقاعدة والقرارات نفسها: لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This unit has no row.</source>
      <translation>ليس لهذه الوحدة سطر.</translation>
    </message>
    <message>
      <source>This unit has no row. Look for it among the rows that wait, or ask whoever sent the file.</source>
      <translation>ليس لهذه الوحدة سطر. ابحثوا عنها بين الأسطر المنتظرة، أو اسألوا من أرسل الملف.</translation>
    </message>
    <message>
      <source>This workspace does not remember cutting «{file}»: it may be an older backup. Merge it into the workspace that cut it; nothing was changed.</source>
      <translation>لا يتذكر فضاء العمل هذا اقتطاع «{file}»: قد يكون نسخة احتياطية أقدم. ادمجوها في فضاء العمل الذي اقتطعها؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This workspace holds no counts of beneficiaries yet. Count households here.</source>
      <translation>لا يحوي فضاء العمل هذا أعدادا للمستفيدين بعد. عدّوا الأسر هنا.</translation>
    </message>
    <message>
      <source>This workspace holds no indicator values: {path}</source>
      <translation>لا يحتوي فضاء العمل هذا على قيم المؤشرات: {path}</translation>
    </message>
    <message>
      <source>This workspace holds no score yet: run the need score first.</source>
      <translation>لا يحوي فضاء العمل هذا مؤشرا بعد: احسبوا مؤشر الحاجة أولا.</translation>
    </message>
    <message>
      <source>Tick others to compare beside</source>
      <translation>أشّروا على غيرها للمقارنة بجانبها</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Title (empty: the map's own)</source>
      <translation>العنوان (فارغ: عنوان الخريطة نفسها)</translation>
    </message>
    <message>
      <source>Title (empty: the report's own)</source>
      <translation>العنوان (فارغ: عنوان التقرير)</translation>
    </message>
    <message>
      <source>Title in the workspace</source>
      <translation>العنوان في فضاء العمل</translation>
    </message>
    <message>
      <source>Title of the model</source>
      <translation>عنوان النموذج</translation>
    </message>
    <message>
      <source>Title of the project</source>
      <translation>عنوان المشروع</translation>
    </message>
    <message>
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>To be written (first {shown} of {all})</source>
      <translation>للكتابة (أول {shown} من {all})</translation>
    </message>
    <message>
      <source>To look at first</source>
      <translation>ما ينبغي النظر فيه أولا</translation>
    </message>
    <message>
      <source>Together (geometric mean of the judgements): {weights}.</source>
      <translation>مجتمعة (المتوسط الهندسي للأحكام): {weights}.</translation>
    </message>
    <message>
      <source>Too few units to tell: add units.</source>
      <translation>الوحدات أقل من أن تسمح بالحكم: أضيفوا وحدات.</translation>
    </message>
    <message>
      <source>Too many counts ending in 0 or 5</source>
      <translation>كثرة الأعداد المنتهية بـ 0 أو 5</translation>
    </message>
    <message>
      <source>Tool</source>
      <translation>الأداة</translation>
    </message>
    <message>
      <source>Total differs from the sum of its parts</source>
      <translation>مجموع يخالف مجموع أجزائه</translation>
    </message>
    <message>
      <source>Total of the points</source>
      <translation>مجموع النقط</translation>
    </message>
    <message>
      <source>Total within the raster, before hiding</source>
      <translation>المجموع داخل الصورة الشبكية قبل الإخفاء</translation>
    </message>
    <message>
      <source>Totals outside this table that must not be published</source>
      <translation>مجاميع خارج هذا الجدول يجب ألا تُنشر</translation>
    </message>
    <message>
      <source>Towards all units</source>
      <translation>نحو كل الوحدات</translation>
    </message>
    <message>
      <source>Towards its neighbours</source>
      <translation>نحو جاراتها</translation>
    </message>
    <message>
      <source>Traits</source>
      <translation>السمات</translation>
    </message>
    <message>
      <source>Traits of the family</source>
      <translation>سمات العائلة</translation>
    </message>
    <message>
      <source>Treat extreme values in the score model; compare by rank.</source>
      <translation>عالجوا القيم القصوى في نموذج المؤشر المركب؛ وقارنوا بالرتب.</translation>
    </message>
    <message>
      <source>Treatment of extreme values</source>
      <translation>معالجة القيم القصوى</translation>
    </message>
    <message>
      <source>Tree of the score with effective weights</source>
      <translation>شجرة المؤشر مع الأوزان الفعلية</translation>
    </message>
    <message>
      <source>Trend</source>
      <translation>التطور</translation>
    </message>
    <message>
      <source>Trend: {first} to {last}, all on one scale.</source>
      <translation>التطور: من {first} إلى {last}، كلها على سلّم واحد.</translation>
    </message>
    <message>
      <source>Triangular</source>
      <translation>مثلثية</translation>
    </message>
    <message>
      <source>Two indicators</source>
      <translation>مؤشران</translation>
    </message>
    <message>
      <source>Two models are compared, but only one is given. Give the file of the second model, or its id in the workspace.</source>
      <translation>المقارنة بين نموذجين، ولم يُعط إلا واحد. أعطوا ملف النموذج الثاني أو معرّفه في فضاء العمل.</translation>
    </message>
    <message>
      <source>Two models on the same units</source>
      <translation>نموذجان على الوحدات نفسها</translation>
    </message>
    <message>
      <source>Two periods are compared: give the earlier and the later one, or the layer that holds the later figures.</source>
      <translation>تُقارن فترتان: أعطوا السابقة واللاحقة، أو الطبقة التي تحوي الأرقام اللاحقة.</translation>
    </message>
    <message>
      <source>Two periods of one model</source>
      <translation>فترتان لنموذج واحد</translation>
    </message>
    <message>
      <source>Two score models were given: the file «{file}» and the workspace's model «{id}». Leave one of them empty.</source>
      <translation>أُعطي نموذجان للمؤشر: الملف «{file}» ونموذج فضاء العمل «{id}». اتركوا أحدهما فارغا.</translation>
    </message>
    <message>
      <source>Two scores already written</source>
      <translation>مؤشران محسوبان من قبل</translation>
    </message>
    <message>
      <source>Two scores compared: {before} and {after}</source>
      <translation>مقارنة مؤشرين: «{before}» و«{after}»</translation>
    </message>
    <message>
      <source>Type a commune (French or Arabic)…</source>
      <translation>اكتبوا اسم جماعة (بالفرنسية أو العربية)…</translation>
    </message>
    <message>
      <source>Type a province (French or Arabic)…</source>
      <translation>اكتبوا اسم إقليم (بالفرنسية أو العربية)…</translation>
    </message>
    <message>
      <source>Type a region (French or Arabic)…</source>
      <translation>اكتبوا اسم جهة (بالفرنسية أو العربية)…</translation>
    </message>
    <message>
      <source>UNITS: no commune of this workspace has the code {codes}. Give HCP codes of communes, such as 06.181.01.01, separated by commas.</source>
      <translation>UNITS: لا جماعة في فضاء العمل هذا رمزها {codes}. أعطوا رموز الجماعات لدى المندوبية السامية للتخطيط، مثل 06.181.01.01، تفصلها فواصل.</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unexpected problem «{code}»: {fields}. Please report it.</source>
      <translation>مشكل غير منتظر «{code}»، والتفاصيل: {fields}. المرجو التبليغ عنه.</translation>
    </message>
    <message>
      <source>Uniform</source>
      <translation>منتظمة</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>الوحدة</translation>
    </message>
    <message>
      <source>Unit a&amp;bove (province)</source>
      <translation>الوحدة الأع&amp;لى (الإقليم)</translation>
    </message>
    <message>
      <source>Unit code</source>
      <translation>رمز الوحدة</translation>
    </message>
    <message>
      <source>Unit code of each row (only for a table)</source>
      <translation>رمز الوحدة في كل سطر (للجدول فقط)</translation>
    </message>
    <message>
      <source>Unit of another level</source>
      <translation>وحدة من مستوى آخر</translation>
    </message>
    <message>
      <source>Unit of measure unknown</source>
      <translation>وحدة قياس مجهولة</translation>
    </message>
    <message>
      <source>Unit of the value</source>
      <translation>وحدة القيمة</translation>
    </message>
    <message>
      <source>Unit: {unit}. Period: {period}.</source>
      <translation>الوحدة: {unit}. الفترة: {period}.</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>الوحدات</translation>
    </message>
    <message>
      <source>Units above the 95 % limit</source>
      <translation>الوحدات فوق حد 95%</translation>
    </message>
    <message>
      <source>Units above the 99.8 % limit</source>
      <translation>الوحدات فوق حد 99.8%</translation>
    </message>
    <message>
      <source>Units below the 95 % limit</source>
      <translation>الوحدات تحت حد 95%</translation>
    </message>
    <message>
      <source>Units below the 99.8 % limit</source>
      <translation>الوحدات تحت حد 99.8%</translation>
    </message>
    <message>
      <source>Units by class</source>
      <translation>الوحدات حسب الصنف</translation>
    </message>
    <message>
      <source>Units compared</source>
      <translation>الوحدات المقارَنة</translation>
    </message>
    <message>
      <source>Units covered in part</source>
      <translation>الوحدات المغطاة جزئيا</translation>
    </message>
    <message>
      <source>Units given more than once</source>
      <translation>وحدات معطاة أكثر من مرة</translation>
    </message>
    <message>
      <source>Units given twice, whole and in parts, or under an old and a new code: {codes} ({count} in all). Keep the whole or its parts.</source>
      <translation>وحدات معطاة مرتين، كاملة وبالأجزاء، أو برمز قديم ورمز جديد: {codes} (المجموع: {count}). احتفظوا بالكل أو بأجزائه.</translation>
    </message>
    <message>
      <source>Units hidden</source>
      <translation>الوحدات المخفية (السر الإحصائي)</translation>
    </message>
    <message>
      <source>Units in a family</source>
      <translation>الوحدات داخل عائلة</translation>
    </message>
    <message>
      <source>Units in priority</source>
      <translation>الوحدات ذات الأولوية</translation>
    </message>
    <message>
      <source>Units in the top group</source>
      <translation>عدد وحدات مجموعة الصدارة</translation>
    </message>
    <message>
      <source>Units in the top group in 95 % of the draws or more</source>
      <translation>الوحدات الموجودة في مجموعة الصدارة في 95% من السحوبات أو أكثر</translation>
    </message>
    <message>
      <source>Units in the top group in more than 5 % and less than 95 % of the draws</source>
      <translation>الوحدات الموجودة في مجموعة الصدارة في أكثر من 5% وأقل من 95% من السحوبات</translation>
    </message>
    <message>
      <source>Units left out</source>
      <translation>الوحدات المستبعدة</translation>
    </message>
    <message>
      <source>Units made from their parts by a mean weighted by people or households of the 2024 census, since the table gives none of its own: {count} figures ({ids}). Near, not exact, where period or denominator is another.</source>
      <translation>وحدات حُسبت من أجزائها بمتوسط مرجح بسكان أو أسر إحصاء 2024، لأن الجدول لا يعطي أوزانا خاصة به: {count} من الأرقام ({ids}). قيمة قريبة وليست مضبوطة حيث تختلف الفترة أو المقام.</translation>
    </message>
    <message>
      <source>Units made of parts of which one is hidden, so that their figure is hidden too: {count} figures ({codes}).</source>
      <translation>وحدات مكونة من أجزاء أحدها محجوب، فيُحجب رقمها أيضا: {count} أرقام ({codes}).</translation>
    </message>
    <message>
      <source>Units of provinces of which the file has no row at all: {count}.</source>
      <translation>وحدات من أقاليم ليس لها في الملف أي سطر: {count}.</translation>
    </message>
    <message>
      <source>Units of the zone ranked</source>
      <translation>وحدات المنطقة المرتبة</translation>
    </message>
    <message>
      <source>Units of which several rows speak: {count} (unit: rows: {units}). They wait: leave out or correct all but one.</source>
      <translation>وحدات تتحدث عنها عدة صفوف: {count} (الوحدة: الصفوف: {units}). إنها تنتظر: اترك الصفوف جانبا أو صححها ما عدا واحدا.</translation>
    </message>
    <message>
      <source>Units outside the 99.8 % limits</source>
      <translation>الوحدات خارج حدي 99.8%</translation>
    </message>
    <message>
      <source>Units ranked</source>
      <translation>عدد الوحدات المرتبة</translation>
    </message>
    <message>
      <source>Units scored</source>
      <translation>الوحدات التي حُسب مؤشرها</translation>
    </message>
    <message>
      <source>Units tested</source>
      <translation>الوحدات المختبَرة</translation>
    </message>
    <message>
      <source>Units that changed (table: old_code, new_code, share)</source>
      <translation>الوحدات التي تغيرت (جدول: old_code, new_code, share)</translation>
    </message>
    <message>
      <source>Units that have their figure from a piece of a divided unit alone: {count} ({codes}). If one was there before, add a row of its own to the bridge (its code, its code, 1) and its figure to the table.</source>
      <translation>وحدات أخذت رقمها من قطعة وحدة مقسمة وحدها: {count} ({codes}). إن كانت الوحدة موجودة من قبل، فأضيفوا لها سطرا في جدول العبور (رمزها، رمزها، 1) ورقمها في الجدول.</translation>
    </message>
    <message>
      <source>Units that miss an indicator get no score</source>
      <translation>الوحدات التي ينقصها مؤشر لا يُحسب مؤشرها</translation>
    </message>
    <message>
      <source>Units that moved down (less need)</source>
      <translation>الوحدات النازلة (حاجة أقل)</translation>
    </message>
    <message>
      <source>Units that moved up (more need)</source>
      <translation>الوحدات الصاعدة (حاجة أكبر)</translation>
    </message>
    <message>
      <source>Units that several rows speak of: {count} ({units}). Reject all rows but one, or give the fields that tell them apart (period, milieu).</source>
      <translation>وحدات تخصها عدة أسطر: {count} ({units}). ارفضوا كل الأسطر إلا واحدا، أو أعطوا الحقول التي تميز بينها (الفترة، الوسط).</translation>
    </message>
    <message>
      <source>Units this row can be</source>
      <translation>الوحدات التي يمكن أن يدل عليها هذا السطر</translation>
    </message>
    <message>
      <source>Units wholly covered by the raster</source>
      <translation>الوحدات المغطاة كليا بالصورة الشبكية</translation>
    </message>
    <message>
      <source>Units whose rank moves most</source>
      <translation>الوحدات التي تتحرك رتبتها أكثر</translation>
    </message>
    <message>
      <source>Units with a small population</source>
      <translation>وحدات ذات عدد سكان صغير</translation>
    </message>
    <message>
      <source>Units with a smoothed rate</source>
      <translation>وحدات لها معدل ممهد</translation>
    </message>
    <message>
      <source>Units with both scores</source>
      <translation>الوحدات التي لها المؤشران</translation>
    </message>
    <message>
      <source>Units without a pixel</source>
      <translation>وحدات بدون خلية</translation>
    </message>
    <message>
      <source>Units without a row</source>
      <translation>وحدات بدون سطر</translation>
    </message>
    <message>
      <source>Units without a row in the file: {count}.</source>
      <translation>وحدات بدون سطر في الملف: {count}.</translation>
    </message>
    <message>
      <source>Units without figure</source>
      <translation>وحدات بدون رقم</translation>
    </message>
    <message>
      <source>Units without neighbour</source>
      <translation>وحدات بدون جارة</translation>
    </message>
    <message>
      <source>Units: {units}. Figures judged: {judged}. Hidden, never judged: {hidden}. Findings: {counts}.</source>
      <translation>الوحدات: {units}. الأرقام المفحوصة: {judged}. المخفية التي لا تُفحص: {hidden}. الملاحظات: {counts}.</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>رمز غير معروف</translation>
    </message>
    <message>
      <source>Unknown region</source>
      <translation>جهة غير معروفة</translation>
    </message>
    <message>
      <source>Unknown unit codes</source>
      <translation>رموز وحدات غير معروفة</translation>
    </message>
    <message>
      <source>Unknown weight «{weight}». Choose one of: {known}.</source>
      <translation>ترجيح غير معروف «{weight}». اختاروا واحدا من: {known}.</translation>
    </message>
    <message>
      <source>Unprotected working mode</source>
      <translation>وضع عمل غير محمي</translation>
    </message>
    <message>
      <source>Unusual change between periods</source>
      <translation>تغير غير معتاد بين الفترات</translation>
    </message>
    <message>
      <source>Up by more than {count} ranks (more need)</source>
      <translation>صعود، عدد الرتب أكثر من {count} (حاجة أكبر)</translation>
    </message>
    <message>
      <source>Up by {count} ranks or less</source>
      <translation>صعود، عدد الرتب {count} أو أقل</translation>
    </message>
    <message>
      <source>Up to 0.10</source>
      <translation>إلى حدود 0,10</translation>
    </message>
    <message>
      <source>Upright tick: the reference.</source>
      <translation>الخط العمودي: المرجع.</translation>
    </message>
    <message>
      <source>Upright tick: {reference}.</source>
      <translation>الخط العمودي: {reference}.</translation>
    </message>
    <message>
      <source>Upwards: {indicator}</source>
      <translation>عموديا: {indicator}</translation>
    </message>
    <message>
      <source>Urban</source>
      <translation>حضري</translation>
    </message>
    <message>
      <source>Urban and rural</source>
      <translation>الحضري والقروي</translation>
    </message>
    <message>
      <source>Urban and rural figures do not make the whole</source>
      <translation>الحضري والقروي لا يكوّنان الكل</translation>
    </message>
    <message>
      <source>Urban and rural units unequally known</source>
      <translation>تفاوت في معرفة الوحدات الحضرية والقروية</translation>
    </message>
    <message>
      <source>Urban commune</source>
      <translation>جماعة حضرية</translation>
    </message>
    <message>
      <source>Urban only</source>
      <translation>الحضري فقط</translation>
    </message>
    <message>
      <source>Urban part, rural part, or both together</source>
      <translation>الجزء الحضري أو القروي أو هما معا</translation>
    </message>
    <message>
      <source>Urban points: at most (m)</source>
      <translation>النقط الحضرية: على الأكثر (م)</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>استعمال</translation>
    </message>
    <message>
      <source>Use the rule and the {count} decisions of «{file}», imported on {made} (same headings)</source>
      <translation>استعمال قاعدة «{file}» وقراراته (عددها {count})، المستورد بتاريخ {made} (العناوين نفسها)</translation>
    </message>
    <message>
      <source>Use «{file}»: the rule for {columns} columns of figures, and {count} decisions</source>
      <translation>استعمال «{file}»: القاعدة لعدد {columns} من أعمدة الأرقام، و{count} قرارات</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <source>Value minus median, divided by 1.4826 times the median absolute deviation of all units</source>
      <translation>القيمة ناقص الوسيط، مقسومة على 1.4826 من وسيط الانحرافات المطلقة لكل الوحدات</translation>
    </message>
    <message>
      <source>Value minus median, divided by the same</source>
      <translation>القيمة ناقص الوسيط، مقسومة على المقام نفسه</translation>
    </message>
    <message>
      <source>Value minus value of the reference; percentages: in percentage points</source>
      <translation>القيمة ناقص قيمة المرجع؛ النسب المئوية: بنقط مئوية</translation>
    </message>
    <message>
      <source>Value of the country</source>
      <translation>قيمة البلد</translation>
    </message>
    <message>
      <source>Value of the province</source>
      <translation>قيمة الإقليم</translation>
    </message>
    <message>
      <source>Value of the reference</source>
      <translation>قيمة المرجع</translation>
    </message>
    <message>
      <source>Value of the reference zone</source>
      <translation>قيمة منطقة المرجع</translation>
    </message>
    <message>
      <source>Value of the region</source>
      <translation>قيمة الجهة</translation>
    </message>
    <message>
      <source>Value of the unit minus value of its reference</source>
      <translation>قيمة الوحدة ناقص قيمة مرجعها</translation>
    </message>
    <message>
      <source>Value of the unit, as published</source>
      <translation>قيمة الوحدة كما نُشرت</translation>
    </message>
    <message>
      <source>Value of the unit; empty when there is none, and the status says why</source>
      <translation>قيمة الوحدة؛ فارغة حين لا توجد، والحالة تبين السبب</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>القيم</translation>
    </message>
    <message>
      <source>Values for {known} of {units}</source>
      <translation>القيم متوفرة لـ {known} من {units}</translation>
    </message>
    <message>
      <source>Values of communes</source>
      <translation>قيم الجماعات</translation>
    </message>
    <message>
      <source>Variant</source>
      <translation>البديل</translation>
    </message>
    <message>
      <source>Vector files (*.gpkg *.shp *.geojson *.csv);;All files (*)</source>
      <translation>ملفات متجهية (*.gpkg *.shp *.geojson *.csv);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Version of the catalogue: {version}</source>
      <translation>إصدار الفهرس: {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>الإصدارات</translation>
    </message>
    <message>
      <source>Very uneven distribution</source>
      <translation>توزيع شديد التفاوت</translation>
    </message>
    <message>
      <source>View</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Vulnerable (%)</source>
      <translation>الهشاشة (%)</translation>
    </message>
    <message>
      <source>Vulnerable: {low} to {high} % of deprivations (%)</source>
      <translation>الهشاشة: من {low}% إلى {high}% من أوجه الحرمان (%)</translation>
    </message>
    <message>
      <source>W&amp;hy</source>
      <translation>لما&amp;ذا</translation>
    </message>
    <message>
      <source>WORKSPACE: no workspace was given, the project uses none and none was used before. Choose the file.</source>
      <translation>WORKSPACE: لم يُعط فضاء عمل، ولا يستعمل المشروع أيا منها، ولم يُستعمل أي منها من قبل. اختاروا الملف.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تنبيه</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>تنبيهات</translation>
    </message>
    <message>
      <source>Weaknesses</source>
      <translation>نقط الضعف</translation>
    </message>
    <message>
      <source>Weigh what is inside by comparing it two by two (AHP)</source>
      <translation>تحديد أوزان المحتوى بمقارنته مثنى مثنى (AHP)</translation>
    </message>
    <message>
      <source>Weighs most: {list}.</source>
      <translation>أكبر أسباب الحاجة: {list}.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>الوزن</translation>
    </message>
    <message>
      <source>Weight (%)</source>
      <translation>الوزن (%)</translation>
    </message>
    <message>
      <source>Weight given</source>
      <translation>الوزن المعطى</translation>
    </message>
    <message>
      <source>Weight of each point (empty: each counts for one)</source>
      <translation>وزن كل نقطة (فارغ: كل واحدة تساوي واحدا)</translation>
    </message>
    <message>
      <source>Weight of {name}</source>
      <translation>وزن: {name}</translation>
    </message>
    <message>
      <source>Weighted mean</source>
      <translation>المتوسط المرجح</translation>
    </message>
    <message>
      <source>Weighted mean, {zone}</source>
      <translation>المتوسط المرجح، {zone}</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>الأوزان</translation>
    </message>
    <message>
      <source>Weights &amp;by place</source>
      <translation>أوزان حسب ال&amp;مرتبة</translation>
    </message>
    <message>
      <source>Weights by method</source>
      <translation>الأوزان حسب الطريقة</translation>
    </message>
    <message>
      <source>Weights from data follow the data, not a policy: they inform a choice, they do not make it.</source>
      <translation>الأوزان المستخرجة من المعطيات تتبع المعطيات لا السياسة: تنير الاختيار ولا تحل محله.</translation>
    </message>
    <message>
      <source>Weights of the model</source>
      <translation>أوزان النموذج</translation>
    </message>
    <message>
      <source>Weights of «{title}» compared</source>
      <translation>مقارنة أوزان «{title}»</translation>
    </message>
    <message>
      <source>Weights shared over the indicators present</source>
      <translation>أوزان موزعة على المؤشرات المتوفرة</translation>
    </message>
    <message>
      <source>Weights side by side (%)</source>
      <translation>الأوزان جنبا إلى جنب (%)</translation>
    </message>
    <message>
      <source>Weights stay</source>
      <translation>أوزان ثابتة</translation>
    </message>
    <message>
      <source>Weights, such as milieu=2, population=1 (others: 1)</source>
      <translation>الأوزان، مثل milieu=2, population=1 (الأخرى: 1)</translation>
    </message>
    <message>
      <source>Weights: name=weight; ... or JSON (empty: equal)</source>
      <translation>الأوزان: name=weight; ... أو بصيغة JSON (فارغ: متساوية)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>What a reader could still learn</source>
      <translation>ما يمكن لقارئ أن يعرفه بعد</translation>
    </message>
    <message>
      <source>What became of every row (CSV)</source>
      <translation>مآل كل سطر (CSV)</translation>
    </message>
    <message>
      <source>What became of the rows</source>
      <translation>مآل الأسطر</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>ما يختلف</translation>
    </message>
    <message>
      <source>What if this figure were different?</source>
      <translation>ماذا لو كان هذا الرقم مختلفا؟</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>ما يُعدّ</translation>
    </message>
    <message>
      <source>What is kept under this name is no comparison of this plugin. Delete it, or save a comparison under the name.</source>
      <translation>ما هو محفوظ بهذا الاسم ليس مقارنة من هذه الإضافة. احذفوه، أو احفظوا مقارنة بهذا الاسم.</translation>
    </message>
    <message>
      <source>What lifts it most above the mean commune: {first} and {second}.</source>
      <translation>أكثر ما يرفعها فوق الجماعة المتوسطة: {first} و{second}.</translation>
    </message>
    <message>
      <source>What lifts it most above the mean commune: {first}.</source>
      <translation>أكثر ما يرفعها فوق الجماعة المتوسطة: {first}.</translation>
    </message>
    <message>
      <source>What lifts the score above the mean commune</source>
      <translation>ما يرفع المؤشر فوق الجماعة المتوسطة</translation>
    </message>
    <message>
      <source>What makes them alike</source>
      <translation>ما يجعلها متشابهة</translation>
    </message>
    <message>
      <source>What marks in place of figures mean, such as x=hidden_primary; -=zero (empty: * c s &lt;10 are hidden)</source>
      <translation>ما تعنيه العلامات الموضوعة مكان الأرقام، مثل x=hidden_primary; -=zero (فارغ: * c s &lt;10 محجوبة)</translation>
    </message>
    <message>
      <source>What may be done with them</source>
      <translation>ما يمكن فعله بها</translation>
    </message>
    <message>
      <source>What sets them apart</source>
      <translation>ما يفرق بينها</translation>
    </message>
    <message>
      <source>What stands in the workspace</source>
      <translation>ما هو موجود في فضاء العمل</translation>
    </message>
    <message>
      <source>What that does to the final score</source>
      <translation>أثر ذلك على المؤشر النهائي</translation>
    </message>
    <message>
      <source>What the figures of «{column}» are multiplied by</source>
      <translation>ما تُضرب فيه أرقام «{column}»</translation>
    </message>
    <message>
      <source>What the figures say: cards of the indicators</source>
      <translation>ما تعنيه الأرقام: بطاقات المؤشرات</translation>
    </message>
    <message>
      <source>What the file holds</source>
      <translation>ما يحويه الملف</translation>
    </message>
    <message>
      <source>What the unit is compared with</source>
      <translation>ما تُقارن به الوحدة</translation>
    </message>
    <message>
      <source>What the unit lies in</source>
      <translation>ما تنتمي إليه الوحدة</translation>
    </message>
    <message>
      <source>What their scores are made of</source>
      <translation>مما تتكون مؤشراتها</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>ما يجب فعله</translation>
    </message>
    <message>
      <source>What to work on was not given: choose the workspace, or the package that was received.</source>
      <translation>لم يُعط ما يُعمل عليه: اختاروا فضاء العمل، أو الحزمة المتوصل بها.</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>ما تم القيام به</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>ما قد يساعد</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>من أين يأتي</translation>
    </message>
    <message>
      <source>Where the figures come from</source>
      <translation>من أين تأتي الأرقام</translation>
    </message>
    <message>
      <source>Where the figures of «{name}» come from</source>
      <translation>من أين تأتي أرقام «{name}»</translation>
    </message>
    <message>
      <source>Where the value of the reference comes from</source>
      <translation>من أين تأتي قيمة المرجع</translation>
    </message>
    <message>
      <source>Where they are</source>
      <translation>أين توجد</translation>
    </message>
    <message>
      <source>Which cells</source>
      <translation>أي الخلايا</translation>
    </message>
    <message>
      <source>Which choice matters (Sobol indices)</source>
      <translation>أي اختيار هو المؤثر (مؤشرات سوبول)</translation>
    </message>
    <message>
      <source>Which choice moves the ranks (Sobol indices)</source>
      <translation>أي اختيار يحرك الرتب (مؤشرات سوبول)</translation>
    </message>
    <message>
      <source>Which indicators changed the scores</source>
      <translation>المؤشرات الفرعية التي غيّرت المؤشر</translation>
    </message>
    <message>
      <source>Which pixels belong to a territory</source>
      <translation>أي الخلايا تنتمي إلى وحدة ترابية</translation>
    </message>
    <message>
      <source>Which score the unit has</source>
      <translation>المؤشر المتوفر للوحدة</translation>
    </message>
    <message>
      <source>White: nothing missing; dark red: all missing. Columns: {key}</source>
      <translation>الأبيض: كل الأرقام متوفرة؛ الأحمر الداكن: كلها غير متوفرة. الأعمدة: {key}</translation>
    </message>
    <message>
      <source>Who decides</source>
      <translation>من يقرر</translation>
    </message>
    <message>
      <source>Who moved most</source>
      <translation>الأكثر تحركا</translation>
    </message>
    <message>
      <source>Who published the figures the value comes from</source>
      <translation>من نشر الأرقام التي تأتي منها القيمة</translation>
    </message>
    <message>
      <source>Whole country</source>
      <translation>البلد كله</translation>
    </message>
    <message>
      <source>Whole region</source>
      <translation>الجهة كلها</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Why a file with columns that name people may be read</source>
      <translation>سبب السماح بقراءة ملف فيه أعمدة تسمي أشخاصا</translation>
    </message>
    <message>
      <source>Why an older delivery than the last one is taken</source>
      <translation>سبب أخذ إرسالية أقدم من الأخيرة</translation>
    </message>
    <message>
      <source>Why an older delivery, or the same file again, is taken</source>
      <translation>سبب أخذ إرسالية أقدم، أو الملف نفسه من جديد</translation>
    </message>
    <message>
      <source>Why the file may be read</source>
      <translation>سبب السماح بقراءة الملف</translation>
    </message>
    <message>
      <source>Why there is no quadrant</source>
      <translation>سبب غياب الربع</translation>
    </message>
    <message>
      <source>Why they are alike</source>
      <translation>لماذا تتشابه</translation>
    </message>
    <message>
      <source>Why this score</source>
      <translation>لماذا هذا المؤشر</translation>
    </message>
    <message>
      <source>Why {commune} is ranked there</source>
      <translation>سبب رتبة جماعة {commune}</translation>
    </message>
    <message>
      <source>Widen the limits by the dispersion of the units</source>
      <translation>توسيع الحدود بتشتت الوحدات</translation>
    </message>
    <message>
      <source>Widen the raster so that nothing is lost at its edges</source>
      <translation>توسيع الصورة الشبكية حتى لا يضيع شيء عند حوافها</translation>
    </message>
    <message>
      <source>Width of the rank interval</source>
      <translation>عرض مجال الرتب</translation>
    </message>
    <message>
      <source>Width of the rank intervals</source>
      <translation>عرض مجالات الرتب</translation>
    </message>
    <message>
      <source>Winsorised at 2 and 98 %</source>
      <translation>قصر القيم على المئينين 2 و98</translation>
    </message>
    <message>
      <source>Winsorised at the 2nd and 98th percentile</source>
      <translation>قصر القيم على المئينين 2 و98</translation>
    </message>
    <message>
      <source>Winsorised at the 5th and 95th percentile</source>
      <translation>قصر القيم على المئينين 5 و95</translation>
    </message>
    <message>
      <source>With cells of {size} m the grid would have about {cells} cells; at most {most} can be drawn. Take cells of {wanted} m or more.</source>
      <translation>بخلايا من {size} م ستضم الشبكة حوالي {cells} من الخلايا؛ لا يمكن رسم أكثر من {most}. خذوا خلايا من {wanted} م أو أكثر.</translation>
    </message>
    <message>
      <source>With households (pseudonymous or synthetic only; the file's name must say so)</source>
      <translation>مع الأسر (بأسماء مستعارة أو اصطناعية فقط؛ يجب أن يدل اسم الملف على ذلك)</translation>
    </message>
    <message>
      <source>With its parent</source>
      <translation>مع العقدة الأم</translation>
    </message>
    <message>
      <source>With its siblings</source>
      <translation>مع باقي الأبناء</translation>
    </message>
    <message>
      <source>With pixels of {pixel} m the surface is off by up to {percent} % of its highest value. Set PIXEL to {advised} m or less for a better one.</source>
      <translation>بخلايا من {pixel} م يصل خطأ السطح إلى {percent}% من أعلى قيمة فيه. اجعلوا PIXEL يساوي {advised} م أو أقل لنتيجة أفضل.</translation>
    </message>
    <message>
      <source>With proposed codes</source>
      <translation>مع الرموز المقترحة</translation>
    </message>
    <message>
      <source>With that figure the commune would have no score.</source>
      <translation>بهذا الرقم لا يُحسب مؤشر للجماعة.</translation>
    </message>
    <message>
      <source>With the others (total order)</source>
      <translation>مع الاختيارات الأخرى (الأثر الكلي)</translation>
    </message>
    <message>
      <source>With the score</source>
      <translation>مع المؤشر</translation>
    </message>
    <message>
      <source>Withheld though they have 30 households or more: {unexpected}.</source>
      <translation>محجوبة مع أن فيها 30 أسرة أو أكثر: {unexpected}.</translation>
    </message>
    <message>
      <source>Within DISTANCE, {count} of {of} units have no neighbour. From {needed} m on, every unit has one.</source>
      <translation>داخل DISTANCE، وحدات بلا جارة: {count} من {of}. ابتداء من {needed} م تكون لكل وحدة جارة.</translation>
    </message>
    <message>
      <source>Within the limits</source>
      <translation>داخل الحدود</translation>
    </message>
    <message>
      <source>Without a figure here ({count}): {labels}.</source>
      <translation>بدون رقم هنا (عددها {count}): {labels}.</translation>
    </message>
    <message>
      <source>Without a score for want of figures: {count} (hatched, not zero).</source>
      <translation>جماعات لم يُحسب مؤشرها لعدم توفر الأرقام: {count} (تظهر مهشّرة، وليست صفرا).</translation>
    </message>
    <message>
      <source>Without error or warning (%)</source>
      <translation>دون خطأ ولا تنبيه (%)</translation>
    </message>
    <message>
      <source>Without score: {names}.</source>
      <translation>بدون مؤشر: {names}.</translation>
    </message>
    <message>
      <source>Without the exchange key, damage is seen, but not who made the package.</source>
      <translation>بدون مفتاح التبادل يُرى الضرر، لكن لا يُعرف من أعد الحزمة.</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>نساء</translation>
    </message>
    <message>
      <source>Working view: small counts are hidden, but totals could give some back. It stays inside the agency.</source>
      <translation>عرض عمل: الأعداد الصغيرة مخفية، لكن قد تكشف المجاميعُ بعضها. يبقى داخل الوكالة.</translation>
    </message>
    <message>
      <source>Working view: small counts are hidden, but totals could give some back. Protecting goes on…</source>
      <translation>عرض عمل: الأعداد الصغيرة مخفية، لكن قد تكشف المجاميعُ بعضها. الحماية متواصلة…</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>فضاء العمل</translation>
    </message>
    <message>
      <source>Workspace (empty: the catalogue of the plugin)</source>
      <translation>فضاء العمل (فارغ: فهرس الإضافة)</translation>
    </message>
    <message>
      <source>Workspace (empty: the project's, else the one used last)</source>
      <translation>فضاء العمل (فارغ: فضاء المشروع، وإلا آخر ما استُعمل)</translation>
    </message>
    <message>
      <source>Workspace (to cut from, or edited, to seal)</source>
      <translation>فضاء العمل (للاقتطاع منه، أو المعدَّل لختمه)</translation>
    </message>
    <message>
      <source>Workspace and data</source>
      <translation>فضاء العمل والمعطيات</translation>
    </message>
    <message>
      <source>Workspace holding the indicators (empty: the layer's own file)</source>
      <translation>فضاء العمل الذي يضم المؤشرات (فارغ: ملف الطبقة نفسه)</translation>
    </message>
    <message>
      <source>Workspace to read need from (optional)</source>
      <translation>فضاء العمل الذي تُقرأ منه الحاجة (اختياري)</translation>
    </message>
    <message>
      <source>Workspace to record the counts in</source>
      <translation>فضاء العمل الذي تُسجل فيه الأعداد</translation>
    </message>
    <message>
      <source>Workspace whose units are matched (empty: the shipped reference)</source>
      <translation>فضاء العمل الذي تُطابق وحداته (فارغ: المرجع المرفق)</translation>
    </message>
    <message>
      <source>Workspace {workspace}, {date}</source>
      <translation>فضاء العمل «{workspace}»، بتاريخ {date}</translation>
    </message>
    <message>
      <source>Workspace: {name}</source>
      <translation>فضاء العمل: {name}</translation>
    </message>
    <message>
      <source>Workspace…</source>
      <translation>فضاء العمل…</translation>
    </message>
    <message>
      <source>Write overviews into the file</source>
      <translation>كتابة نظرات عامة في الملف</translation>
    </message>
    <message>
      <source>Writing into the workspace</source>
      <translation>الكتابة في فضاء العمل</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>كتبه</translation>
    </message>
    <message>
      <source>Written into the workspace.</source>
      <translation>تمت الكتابة في فضاء العمل.</translation>
    </message>
    <message>
      <source>Written on</source>
      <translation>تاريخ الكتابة</translation>
    </message>
    <message>
      <source>Written on {date}</source>
      <translation>كُتب بتاريخ {date}</translation>
    </message>
    <message>
      <source>Written: {new} new figures and {replaced} replaced.</source>
      <translation>الأرقام المكتوبة: الجديدة {new}، والمستبدلة {replaced}.</translation>
    </message>
    <message>
      <source>YYYY, YYYY-MM or YYYY-MM-DD</source>
      <translation>YYYY أو YYYY-MM أو YYYY-MM-DD</translation>
    </message>
    <message>
      <source>Year or period of the value</source>
      <translation>سنة القيمة أو فترتها</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>Z-score</source>
      <translation>القيمة المعيارية (z)</translation>
    </message>
    <message>
      <source>a high value is a need</source>
      <translation>القيمة العالية حاجة</translation>
    </message>
    <message>
      <source>a low value is a need</source>
      <translation>القيمة المنخفضة حاجة</translation>
    </message>
    <message>
      <source>a part of the unit has no figure</source>
      <translation>جزء من الوحدة بدون رقم</translation>
    </message>
    <message>
      <source>above the reference</source>
      <translation>فوق المرجع</translation>
    </message>
    <message>
      <source>above what the indicator can be</source>
      <translation>فوق ما يمكن أن يبلغه المؤشر</translation>
    </message>
    <message>
      <source>added</source>
      <translation>مضاف</translation>
    </message>
    <message>
      <source>against</source>
      <translation>معاكس</translation>
    </message>
    <message>
      <source>age band</source>
      <translation>الفئة العمرية</translation>
    </message>
    <message>
      <source>age in years</source>
      <translation>العمر بالسنوات</translation>
    </message>
    <message>
      <source>ageing</source>
      <translation>متقدمة في السن</translation>
    </message>
    <message>
      <source>all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>all programmes</source>
      <translation>كل البرامج</translation>
    </message>
    <message>
      <source>amount (DH)</source>
      <translation>المبلغ (درهم)</translation>
    </message>
    <message>
      <source>and {count} more, in the run report</source>
      <translation>و {count} أخرى في تقرير التنفيذ</translation>
    </message>
    <message>
      <source>and {count} more, in the table</source>
      <translation>وأخرى في الجدول عددها {count}</translation>
    </message>
    <message>
      <source>area</source>
      <translation>المساحة</translation>
    </message>
    <message>
      <source>areas</source>
      <translation>المساحات</translation>
    </message>
    <message>
      <source>as a part of its unit</source>
      <translation>كجزء من وحدته</translation>
    </message>
    <message>
      <source>as found</source>
      <translation>كما وُجد</translation>
    </message>
    <message>
      <source>as found in the file</source>
      <translation>كما في الملف</translation>
    </message>
    <message>
      <source>as in the model</source>
      <translation>كما في النموذج</translation>
    </message>
    <message>
      <source>at least one mean distance (the sheet about households has them)</source>
      <translation>مسافة متوسطة واحدة على الأقل (توجد في ورقة الأسر)</translation>
    </message>
    <message>
      <source>bank account</source>
      <translation>حساب بنكي</translation>
    </message>
    <message>
      <source>below the reference</source>
      <translation>تحت المرجع</translation>
    </message>
    <message>
      <source>below what the indicator can be</source>
      <translation>تحت ما يمكن أن يبلغه المؤشر</translation>
    </message>
    <message>
      <source>beneficiary households</source>
      <translation>الأسر المستفيدة</translation>
    </message>
    <message>
      <source>beneficiary households per 100 households</source>
      <translation>الأسر المستفيدة لكل 100 أسرة</translation>
    </message>
    <message>
      <source>break: {value}</source>
      <translation>العتبة: {value}</translation>
    </message>
    <message>
      <source>by a code of another division</source>
      <translation>برمز من تقسيم آخر</translation>
    </message>
    <message>
      <source>by a decision</source>
      <translation>بقرار</translation>
    </message>
    <message>
      <source>by its code</source>
      <translation>برمزه</translation>
    </message>
    <message>
      <source>by its code, mended</source>
      <translation>برمزه بعد تصحيحه</translation>
    </message>
    <message>
      <source>by its name</source>
      <translation>باسمه</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>مغيَّر</translation>
    </message>
    <message>
      <source>changed and not saved: an exploration, not the official score</source>
      <translation>معدَّل وغير محفوظ: استكشاف وليس المؤشر الرسمي</translation>
    </message>
    <message>
      <source>chi-square</source>
      <translation>كاي مربع</translation>
    </message>
    <message>
      <source>chosen unit</source>
      <translation>الوحدة المختارة</translation>
    </message>
    <message>
      <source>class {class_} of {classes}</source>
      <translation>الصنف {class_} من {classes}</translation>
    </message>
    <message>
      <source>code of the douar (13 figures)</source>
      <translation>رمز الدوار (13 رقما)</translation>
    </message>
    <message>
      <source>code or name of the unit</source>
      <translation>رمز الوحدة أو اسمها</translation>
    </message>
    <message>
      <source>column</source>
      <translation>العمود</translation>
    </message>
    <message>
      <source>comma (12,5)</source>
      <translation>فاصلة (12,5)</translation>
    </message>
    <message>
      <source>commune</source>
      <translation>جماعة</translation>
    </message>
    <message>
      <source>communes of 2014</source>
      <translation>جماعات 2014</translation>
    </message>
    <message>
      <source>communes of 2014, six cities by arrondissement</source>
      <translation>جماعات 2014، ست مدن حسب المقاطعات</translation>
    </message>
    <message>
      <source>communes of 2024</source>
      <translation>جماعات 2024</translation>
    </message>
    <message>
      <source>communes of 2024, six cities by arrondissement</source>
      <translation>جماعات 2024، ست مدن حسب المقاطعات</translation>
    </message>
    <message>
      <source>compact</source>
      <translation>متراصة</translation>
    </message>
    <message>
      <source>compared with: {zone}</source>
      <translation>مقارنة مع: {zone}</translation>
    </message>
    <message>
      <source>computing the rank interval…</source>
      <translation>جار حساب مجال الرتب…</translation>
    </message>
    <message>
      <source>conflicting</source>
      <translation>متعارض</translation>
    </message>
    <message>
      <source>consistent</source>
      <translation>متسق</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>ثابت</translation>
    </message>
    <message>
      <source>context, not scored</source>
      <translation>سياق، لا يدخل في المؤشر</translation>
    </message>
    <message>
      <source>context: 100 = highest value</source>
      <translation>سياق: 100 = أعلى قيمة</translation>
    </message>
    <message>
      <source>context: 100 = lowest value</source>
      <translation>سياق: 100 = أدنى قيمة</translation>
    </message>
    <message>
      <source>context: neither a high nor a low value is a need by itself</source>
      <translation>سياق: لا القيمة العالية ولا المنخفضة حاجة بحد ذاتها</translation>
    </message>
    <message>
      <source>contradicts itself</source>
      <translation>متناقض</translation>
    </message>
    <message>
      <source>country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>counts rounded</source>
      <translation>أعداد مقربة</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>التغطية</translation>
    </message>
    <message>
      <source>dashed: question not asked there</source>
      <translation>متقطع: السؤال غير مطروح هناك</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>تاريخ الازدياد</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>محسوم</translation>
    </message>
    <message>
      <source>densely peopled</source>
      <translation>كثيفة السكان</translation>
    </message>
    <message>
      <source>divided by the office's bridge table</source>
      <translation>مقسمة بجدول العبور الخاص بالمكتب</translation>
    </message>
    <message>
      <source>does not know it; the highest chance, from the sizes in the population</source>
      <translation>لا يعرف ذلك؛ أعلى احتمال، حسب الأحجام في مجموع السكان</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
      <source>each commune's province</source>
      <translation>إقليم كل جماعة</translation>
    </message>
    <message>
      <source>each compared with its own zone</source>
      <translation>كل منها مقارَنة بمنطقتها</translation>
    </message>
    <message>
      <source>each weight changed by up to {share} %</source>
      <translation>تغيير كل وزن بما لا يتجاوز {share}%</translation>
    </message>
    <message>
      <source>establishments</source>
      <translation>المؤسسات</translation>
    </message>
    <message>
      <source>every day</source>
      <translation>كل يوم</translation>
    </message>
    <message>
      <source>every five years</source>
      <translation>كل خمس سنوات</translation>
    </message>
    <message>
      <source>every half-year</source>
      <translation>كل نصف سنة</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>كل شهر</translation>
    </message>
    <message>
      <source>every quarter</source>
      <translation>كل فصل</translation>
    </message>
    <message>
      <source>every ten years (census)</source>
      <translation>كل عشر سنوات (الإحصاء)</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>كل أسبوع</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>كل سنة</translation>
    </message>
    <message>
      <source>extensive</source>
      <translation>شاسعة</translation>
    </message>
    <message>
      <source>extreme shape</source>
      <translation>توزيع متطرف</translation>
    </message>
    <message>
      <source>farming</source>
      <translation>فلاحية</translation>
    </message>
    <message>
      <source>few older people</source>
      <translation>قليل من المسنين</translation>
    </message>
    <message>
      <source>few young people</source>
      <translation>قليل من الشباب</translation>
    </message>
    <message>
      <source>figure of that unit</source>
      <translation>رقم تلك الوحدة</translation>
    </message>
    <message>
      <source>figures of parts that make none of the whole</source>
      <translation>أرقام الأجزاء لا تعطي رقم الكل</translation>
    </message>
    <message>
      <source>figures such as {examples} could be thousands or decimals. State the decimal mark.</source>
      <translation>أرقام مثل {examples} قد تكون بالآلاف أو بالكسور العشرية. حددوا الفاصلة العشرية.</translation>
    </message>
    <message>
      <source>found in these data</source>
      <translation>موجود في هذه المعطيات</translation>
    </message>
    <message>
      <source>from the earlier report</source>
      <translation>من التقرير السابق</translation>
    </message>
    <message>
      <source>from {expected} to {value}</source>
      <translation>من {expected} إلى {value}</translation>
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation>من {low} إلى {high}</translation>
    </message>
    <message>
      <source>from {low} to {high} ({period})</source>
      <translation>من {low} إلى {high} ({period})</translation>
    </message>
    <message>
      <source>gaining people</source>
      <translation>يزداد سكانها</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>الفارق</translation>
    </message>
    <message>
      <source>hatched: no figure from the source</source>
      <translation>مخطط: لا رقم من المصدر</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>سطر العناوين</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>مخفي</translation>
    </message>
    <message>
      <source>hidden (small count)</source>
      <translation>مخفي (السر الإحصائي)</translation>
    </message>
    <message>
      <source>hidden to protect another group</source>
      <translation>مخفي لحماية مجموعة أخرى</translation>
    </message>
    <message>
      <source>hidden with a small count</source>
      <translation>مخفي مع عدد صغير</translation>
    </message>
    <message>
      <source>high need</source>
      <translation>حاجة كبيرة</translation>
    </message>
    <message>
      <source>home address</source>
      <translation>عنوان السكن</translation>
    </message>
    <message>
      <source>household points</source>
      <translation>نقط الأسر</translation>
    </message>
    <message>
      <source>households</source>
      <translation>الأسر</translation>
    </message>
    <message>
      <source>identity number</source>
      <translation>رقم الهوية</translation>
    </message>
    <message>
      <source>imputed</source>
      <translation>مقدّر</translation>
    </message>
    <message>
      <source>indicators: {names}</source>
      <translation>المؤشرات: {names}</translation>
    </message>
    <message>
      <source>inhabitants in 2024</source>
      <translation>عدد السكان سنة 2024</translation>
    </message>
    <message>
      <source>inhabitants per km²</source>
      <translation>السكان لكل كلم²</translation>
    </message>
    <message>
      <source>irregularly</source>
      <translation>بدون انتظام</translation>
    </message>
    <message>
      <source>its peer family</source>
      <translation>عائلتها المماثلة</translation>
    </message>
    <message>
      <source>its province</source>
      <translation>إقليمها</translation>
    </message>
    <message>
      <source>its region</source>
      <translation>جهتها</translation>
    </message>
    <message>
      <source>joined</source>
      <translation>مربوط</translation>
    </message>
    <message>
      <source>k found</source>
      <translation>قيمة k الموجودة</translation>
    </message>
    <message>
      <source>k found (smallest class)</source>
      <translation>قيمة k الموجودة (أصغر صنف)</translation>
    </message>
    <message>
      <source>k-medoids (PAM) on the Gower distance of: {shares} (share of the weight). Numbers are held between their 1st and 99th percentile; population, density and area as logarithms; missing variables left aside pair by pair. Seed {seed}: the same choices give the same families. A family is named by its salient traits and its most typical commune (medoid). Relief is not in the reference data: add an altitude layer of your own to use it.</source>
      <translation>k-medoids (PAM) على مسافة Gower لـ: {shares} (حصة الوزن). الأعداد محصورة بين المئين 1 و99؛ السكان والكثافة والمساحة باللوغاريتم؛ المتغيرات غير المتوفرة تُترك جانبا زوجا زوجا. البذرة {seed}: الاختيارات نفسها تعطي العائلات نفسها. تُسمى العائلة بسماتها البارزة وبجماعتها الأكثر تمثيلا (medoid). التضاريس ليست في المعطيات المرجعية: أضيفوا طبقة ارتفاع خاصة بكم لاستعمالها.</translation>
    </message>
    <message>
      <source>k: rows that must look alike</source>
      <translation>k: عدد الأسطر التي يجب أن تتشابه</translation>
    </message>
    <message>
      <source>km²</source>
      <translation>كلم²</translation>
    </message>
    <message>
      <source>knows that a person is in the extract; the highest chance</source>
      <translation>يعرف أن شخصا موجود في المستخرج؛ أعلى احتمال</translation>
    </message>
    <message>
      <source>l found (entropy, least of all classes and fields)</source>
      <translation>قيمة l الموجودة (الأنتروبيا، أدناها في كل الأصناف والحقول)</translation>
    </message>
    <message>
      <source>l: sensitive values each class must hold</source>
      <translation>l: عدد القيم الحساسة التي يجب أن يحويها كل صنف</translation>
    </message>
    <message>
      <source>large</source>
      <translation>كبيرة</translation>
    </message>
    <message>
      <source>large households</source>
      <translation>أسر كبيرة</translation>
    </message>
    <message>
      <source>least (%)</source>
      <translation>الأدنى (%)</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>less need</source>
      <translation>حاجة أقل</translation>
    </message>
    <message>
      <source>less need than the reference</source>
      <translation>حاجة أقل من المرجع</translation>
    </message>
    <message>
      <source>less need than the zone</source>
      <translation>حاجة أقل من المنطقة</translation>
    </message>
    <message>
      <source>less need – more need</source>
      <translation>حاجة أقل – حاجة أكبر</translation>
    </message>
    <message>
      <source>list «{name}»</source>
      <translation>اللائحة «{name}»</translation>
    </message>
    <message>
      <source>little farming</source>
      <translation>قليلة الفلاحة</translation>
    </message>
    <message>
      <source>losing people</source>
      <translation>يتناقص سكانها</translation>
    </message>
    <message>
      <source>low</source>
      <translation>ضعيف</translation>
    </message>
    <message>
      <source>low need</source>
      <translation>حاجة ضعيفة</translation>
    </message>
    <message>
      <source>many missing</source>
      <translation>كثير غير متوفر</translation>
    </message>
    <message>
      <source>many young people</source>
      <translation>كثير من الشباب</translation>
    </message>
    <message>
      <source>mean of its units</source>
      <translation>متوسط وحداتها</translation>
    </message>
    <message>
      <source>mean of the parts</source>
      <translation>متوسط الأجزاء</translation>
    </message>
    <message>
      <source>mean of the units</source>
      <translation>متوسط الوحدات</translation>
    </message>
    <message>
      <source>median of its members</source>
      <translation>وسيط أعضائها</translation>
    </message>
    <message>
      <source>median of the units</source>
      <translation>وسيط الوحدات</translation>
    </message>
    <message>
      <source>middling need</source>
      <translation>حاجة متوسطة</translation>
    </message>
    <message>
      <source>milieu</source>
      <translation>الوسط</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>غير متوفر</translation>
    </message>
    <message>
      <source>more need</source>
      <translation>حاجة أكبر</translation>
    </message>
    <message>
      <source>more need than the reference</source>
      <translation>حاجة أكبر من المرجع</translation>
    </message>
    <message>
      <source>more need than the zone</source>
      <translation>حاجة أكبر من المنطقة</translation>
    </message>
    <message>
      <source>most often {digit} as last digit</source>
      <translation>الرقم الأخير الأكثر تكرارا: {digit}</translation>
    </message>
    <message>
      <source>n.d.</source>
      <translation>غ.م.</translation>
    </message>
    <message>
      <source>n.d. (not scored)</source>
      <translation>غير متوفر (بدون مؤشر)</translation>
    </message>
    <message>
      <source>n.d.: no figure in the source. Not asked: the census did not ask it here. Hidden: a small count, protected; neither zero nor missing. *: imputed.</source>
      <translation>غ.م.: لا رقم في المصدر. غير مطروح: لم يطرحه الإحصاء هنا. مخفي: عدد صغير محمي؛ ليس صفرا ولا غير متوفر. *: مقدَّر.</translation>
    </message>
    <message>
      <source>names people</source>
      <translation>يسمي أشخاصا</translation>
    </message>
    <message>
      <source>near the average</source>
      <translation>قريب من المتوسط</translation>
    </message>
    <message>
      <source>need</source>
      <translation>الحاجة</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>no beneficiary counts yet: run «Beneficiary density» with this workspace first</source>
      <translation>لا توجد بعد أعداد للمستفيدين؛ شغلوا أولا «كثافة المستفيدين» مع فضاء العمل هذا</translation>
    </message>
    <message>
      <source>no commune with both a need score and published beneficiary counts yet: run «Territorial need score» and «Beneficiary density» with this workspace first</source>
      <translation>لا توجد بعد جماعة لها مؤشر حاجة وأعداد منشورة للمستفيدين معا: نفذوا أولا «مؤشر الحاجة الترابية» و«كثافة المستفيدين» بهذا الفضاء</translation>
    </message>
    <message>
      <source>no figure</source>
      <translation>لا رقم</translation>
    </message>
    <message>
      <source>no indicator lifts it above its zone</source>
      <translation>لا مؤشر يرفعها فوق منطقتها</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>دون حد</translation>
    </message>
    <message>
      <source>no need score yet: run «Territorial need score» with this workspace first</source>
      <translation>لم يُحسب بعد مؤشر الحاجة الترابية؛ شغلوا أولا «مؤشر الحاجة الترابية» مع فضاء العمل هذا</translation>
    </message>
    <message>
      <source>no number</source>
      <translation>لا عدد</translation>
    </message>
    <message>
      <source>no peer family</source>
      <translation>لا عائلة مماثلة</translation>
    </message>
    <message>
      <source>no row</source>
      <translation>لا يوجد أي سطر</translation>
    </message>
    <message>
      <source>no such row</source>
      <translation>لا يوجد صف كهذا</translation>
    </message>
    <message>
      <source>no variance</source>
      <translation>بدون تباين</translation>
    </message>
    <message>
      <source>no weekly souk</source>
      <translation>بدون سوق أسبوعي</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>none (circles)</source>
      <translation>لا شيء (دوائر)</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>غير مطروح</translation>
    </message>
    <message>
      <source>not asked here</source>
      <translation>غير مطروح هنا</translation>
    </message>
    <message>
      <source>not found in these data</source>
      <translation>غير موجود في هذه المعطيات</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>not matched</source>
      <translation>غير مطابَق</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>غير متعرف عليه</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>not scored</source>
      <translation>بدون مؤشر</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>not stated by the catalogue</source>
      <translation>لم يذكره الفهرس</translation>
    </message>
    <message>
      <source>not studied</source>
      <translation>غير مدروس</translation>
    </message>
    <message>
      <source>note, not read</source>
      <translation>ملاحظة، لا تُقرأ</translation>
    </message>
    <message>
      <source>nothing much</source>
      <translation>لا شيء يُذكر</translation>
    </message>
    <message>
      <source>number</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>number of households</source>
      <translation>عدد الأسر</translation>
    </message>
    <message>
      <source>once</source>
      <translation>مرة واحدة</translation>
    </message>
    <message>
      <source>one child only</source>
      <translation>ابن واحد فقط</translation>
    </message>
    <message>
      <source>one indicator or none</source>
      <translation>مؤشر واحد أو لا شيء</translation>
    </message>
    <message>
      <source>or column of milieus</source>
      <translation>أو عمود الأوساط</translation>
    </message>
    <message>
      <source>or column of periods</source>
      <translation>أو عمود الفترات</translation>
    </message>
    <message>
      <source>or open &amp;layer</source>
      <translation>أو &amp;طبقة مفتوحة</translation>
    </message>
    <message>
      <source>other communes</source>
      <translation>جماعات أخرى</translation>
    </message>
    <message>
      <source>other parts of the unit are absent</source>
      <translation>الأجزاء الأخرى من الوحدة غائبة</translation>
    </message>
    <message>
      <source>out of 100</source>
      <translation>من 100</translation>
    </message>
    <message>
      <source>outline: imputed value</source>
      <translation>محاط: قيمة مقدَّرة</translation>
    </message>
    <message>
      <source>outside the table</source>
      <translation>خارج الجدول</translation>
    </message>
    <message>
      <source>own zone</source>
      <translation>المنطقة الخاصة</translation>
    </message>
    <message>
      <source>p % rule (empty: not used)</source>
      <translation>قاعدة p % (فارغ: غير مستعملة)</translation>
    </message>
    <message>
      <source>p corrected</source>
      <translation>p المصححة</translation>
    </message>
    <message>
      <source>p corrected (false discovery rate)</source>
      <translation>p المصححة (معدل الاكتشافات الخاطئة)</translation>
    </message>
    <message>
      <source>p counts both tails: twice (r + 1) / (n + 1), r being the rarer side.</source>
      <translation>تحتسب p الذيلين: ضعف (r + 1) / (n + 1)، وr هو الجانب الأندر.</translation>
    </message>
    <message>
      <source>p counts one tail, (r + 1) / (n + 1), as GeoDa does.</source>
      <translation>تحتسب p ذيلا واحدا، (r + 1) / (n + 1)، مثل GeoDa.</translation>
    </message>
    <message>
      <source>p counts one tail, as GeoDa does</source>
      <translation>تحتسب p ذيلا واحدا، مثل GeoDa</translation>
    </message>
    <message>
      <source>p of Moran's I</source>
      <translation>p لقيمة I لـ Moran</translation>
    </message>
    <message>
      <source>package {name}</source>
      <translation>الحزمة {name}</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <source>passes once treated</source>
      <translation>مقبول بعد المعالجة</translation>
    </message>
    <message>
      <source>peer family</source>
      <translation>العائلة المماثلة</translation>
    </message>
    <message>
      <source>peer family «{name}»</source>
      <translation>العائلة المماثلة «{name}»</translation>
    </message>
    <message>
      <source>people</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>people in these households</source>
      <translation>أشخاص هذه الأسر</translation>
    </message>
    <message>
      <source>per 1,000 inhabitants</source>
      <translation>لكل 1000 نسمة</translation>
    </message>
    <message>
      <source>per 100 eligible households</source>
      <translation>لكل 100 أسرة مؤهلة</translation>
    </message>
    <message>
      <source>per 100 households</source>
      <translation>لكل 100 أسرة</translation>
    </message>
    <message>
      <source>per km²</source>
      <translation>لكل كلم²</translation>
    </message>
    <message>
      <source>per populated km²</source>
      <translation>لكل كلم² مأهول</translation>
    </message>
    <message>
      <source>percentage points</source>
      <translation>نقطة مئوية</translation>
    </message>
    <message>
      <source>period</source>
      <translation>الفترة</translation>
    </message>
    <message>
      <source>period: {period}</source>
      <translation>الفترة: {period}</translation>
    </message>
    <message>
      <source>phone number</source>
      <translation>رقم الهاتف</translation>
    </message>
    <message>
      <source>point (12.5)</source>
      <translation>نقطة (12.5)</translation>
    </message>
    <message>
      <source>points of score</source>
      <translation>نقط من المؤشر</translation>
    </message>
    <message>
      <source>population since 2014</source>
      <translation>السكان منذ 2014</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <source>province</source>
      <translation>إقليم</translation>
    </message>
    <message>
      <source>published</source>
      <translation>منشور</translation>
    </message>
    <message>
      <source>published for the zone</source>
      <translation>قيمة منشورة للمنطقة</translation>
    </message>
    <message>
      <source>quarter {quarter} of {year}</source>
      <translation>الفصل {quarter} من {year}</translation>
    </message>
    <message>
      <source>rank 1 = highest need</source>
      <translation>الرتبة 1 = أكبر حاجة</translation>
    </message>
    <message>
      <source>rank 1 = highest value</source>
      <translation>الرتبة 1 = أعلى قيمة</translation>
    </message>
    <message>
      <source>rank 1 = lowest value</source>
      <translation>الرتبة 1 = أدنى قيمة</translation>
    </message>
    <message>
      <source>rank {rank}</source>
      <translation>الرتبة {rank}</translation>
    </message>
    <message>
      <source>rate of multidimensional poverty (H)</source>
      <translation>معدل الفقر متعدد الأبعاد (H)</translation>
    </message>
    <message>
      <source>rather high need</source>
      <translation>حاجة كبيرة نسبيا</translation>
    </message>
    <message>
      <source>rather low need</source>
      <translation>حاجة ضعيفة نسبيا</translation>
    </message>
    <message>
      <source>redundant</source>
      <translation>مكرر</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>المرجع</translation>
    </message>
    <message>
      <source>reference: {name}</source>
      <translation>المرجع: {name}</translation>
    </message>
    <message>
      <source>region</source>
      <translation>جهة</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>محذوف</translation>
    </message>
    <message>
      <source>replaces another</source>
      <translation>يحل محل آخر</translation>
    </message>
    <message>
      <source>robust z</source>
      <translation>z المتينة</translation>
    </message>
    <message>
      <source>row of a unit</source>
      <translation>سطر وحدة</translation>
    </message>
    <message>
      <source>row {number} is {unit}</source>
      <translation>الصف {number} هو {unit}</translation>
    </message>
    <message>
      <source>row {number} left out</source>
      <translation>الصف {number} تُرك جانبا</translation>
    </message>
    <message>
      <source>row {rows}: {kind}</source>
      <translation>الصف {rows}: {kind}</translation>
    </message>
    <message>
      <source>rural</source>
      <translation>قروي</translation>
    </message>
    <message>
      <source>rural share minus urban share</source>
      <translation>النسبة القروية ناقص الحضرية</translation>
    </message>
    <message>
      <source>saved model</source>
      <translation>النموذج المحفوظ</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>share ending in 0 or 5</source>
      <translation>نسبة المنتهية بـ 0 أو 5</translation>
    </message>
    <message>
      <source>share missing</source>
      <translation>النسبة غير المتوفرة</translation>
    </message>
    <message>
      <source>share of units</source>
      <translation>نسبة الوحدات</translation>
    </message>
    <message>
      <source>share of whole numbers</source>
      <translation>نسبة الأعداد الصحيحة</translation>
    </message>
    <message>
      <source>share on the step</source>
      <translation>الحصة الواقعة على الخطوة</translation>
    </message>
    <message>
      <source>share repeated</source>
      <translation>الحصة المكررة</translation>
    </message>
    <message>
      <source>sheet {name}</source>
      <translation>الورقة {name}</translation>
    </message>
    <message>
      <source>small</source>
      <translation>صغيرة</translation>
    </message>
    <message>
      <source>small counts are not protected</source>
      <translation>الأعداد الصغيرة غير محمية</translation>
    </message>
    <message>
      <source>small counts are not protected in {layers}</source>
      <translation>الأعداد الصغيرة غير محمية في {layers}</translation>
    </message>
    <message>
      <source>small counts hidden, with the cells that would give them back</source>
      <translation>الأعداد الصغيرة مخفية مع الخلايا التي تكشفها</translation>
    </message>
    <message>
      <source>small households</source>
      <translation>أسر صغيرة</translation>
    </message>
    <message>
      <source>smallest base</source>
      <translation>أصغر أساس</translation>
    </message>
    <message>
      <source>some figures have a decimal comma, others a decimal point ({examples}). Make them alike in the file.</source>
      <translation>لبعض الأرقام فاصلة عشرية ولبعضها نقطة عشرية ({examples}). وحّدوها في الملف.</translation>
    </message>
    <message>
      <source>status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>struck: hidden to protect a small number</source>
      <translation>مشطوب: مخفي لحماية عدد صغير</translation>
    </message>
    <message>
      <source>sum of the parts</source>
      <translation>مجموع الأجزاء</translation>
    </message>
    <message>
      <source>t: greatest distance from the whole (0: not judged)</source>
      <translation>t: أكبر مسافة عن المجموع (0: لا يُحكم عليها)</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>علامة الجدولة</translation>
    </message>
    <message>
      <source>table with years, sexes or milieus across</source>
      <translation>جدول فيه السنوات أو الجنس أو الأوساط في الأعمدة</translation>
    </message>
    <message>
      <source>text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>the commune</source>
      <translation>الجماعة</translation>
    </message>
    <message>
      <source>the communes</source>
      <translation>الجماعات</translation>
    </message>
    <message>
      <source>the date of the figures</source>
      <translation>تاريخ الأرقام</translation>
    </message>
    <message>
      <source>the disclosure status</source>
      <translation>حالة النشر</translation>
    </message>
    <message>
      <source>the figure</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>the file is shorter than it says</source>
      <translation>الملف أقصر مما يصرح به</translation>
    </message>
    <message>
      <source>the licence</source>
      <translation>الترخيص</translation>
    </message>
    <message>
      <source>the page could not be drawn</source>
      <translation>تعذر رسم الصفحة</translation>
    </message>
    <message>
      <source>the peer family of each</source>
      <translation>العائلة المماثلة لكل منها</translation>
    </message>
    <message>
      <source>the provinces</source>
      <translation>الأقاليم</translation>
    </message>
    <message>
      <source>the region of each</source>
      <translation>جهة كل منها</translation>
    </message>
    <message>
      <source>the regions</source>
      <translation>الجهات</translation>
    </message>
    <message>
      <source>the saved model</source>
      <translation>النموذج المحفوظ</translation>
    </message>
    <message>
      <source>the second figure</source>
      <translation>الرقم الثاني</translation>
    </message>
    <message>
      <source>the smallest rests on {count} people or households</source>
      <translation>أصغرها قائم على أشخاص أو أسر عددها {count}</translation>
    </message>
    <message>
      <source>the source of the figures</source>
      <translation>مصدر الأرقام</translation>
    </message>
    <message>
      <source>the unit has a row of its own</source>
      <translation>للوحدة سطر خاص بها</translation>
    </message>
    <message>
      <source>the weights of the parts are not known</source>
      <translation>أوزان الأجزاء غير معروفة</translation>
    </message>
    <message>
      <source>the whole country</source>
      <translation>البلد كله</translation>
    </message>
    <message>
      <source>thinly peopled</source>
      <translation>قليلة السكان</translation>
    </message>
    <message>
      <source>to be given</source>
      <translation>يجب إعطاؤه</translation>
    </message>
    <message>
      <source>to decide</source>
      <translation>ينتظر القرار</translation>
    </message>
    <message>
      <source>too few units</source>
      <translation>وحدات قليلة جدا</translation>
    </message>
    <message>
      <source>total, not read</source>
      <translation>مجموع، لا يُقرأ</translation>
    </message>
    <message>
      <source>tries everybody; the mean chance ({people} people found)</source>
      <translation>يجرب مع الجميع؛ متوسط الاحتمال (أشخاص عُثر عليهم: {people})</translation>
    </message>
    <message>
      <source>two rows for one unit</source>
      <translation>سطران لوحدة واحدة</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>دون تغيير</translation>
    </message>
    <message>
      <source>under the range asked</source>
      <translation>دون المجال المطلوب</translation>
    </message>
    <message>
      <source>units</source>
      <translation>عدد الوحدات</translation>
    </message>
    <message>
      <source>units: {names}</source>
      <translation>الوحدات: {names}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>مجهول</translation>
    </message>
    <message>
      <source>urban</source>
      <translation>حضري</translation>
    </message>
    <message>
      <source>urban and rural</source>
      <translation>حضري وقروي</translation>
    </message>
    <message>
      <source>urban and rural together only</source>
      <translation>الحضري والقروي معا فقط</translation>
    </message>
    <message>
      <source>urban, rural, and both</source>
      <translation>الحضري والقروي وهما معا</translation>
    </message>
    <message>
      <source>value given</source>
      <translation>قيمة معطاة</translation>
    </message>
    <message>
      <source>very high need</source>
      <translation>حاجة كبيرة جدا</translation>
    </message>
    <message>
      <source>very low need</source>
      <translation>حاجة ضعيفة جدا</translation>
    </message>
    <message>
      <source>waits for a decision</source>
      <translation>ينتظر قرارا</translation>
    </message>
    <message>
      <source>weekly souk</source>
      <translation>سوق أسبوعي</translation>
    </message>
    <message>
      <source>what each figure rests on</source>
      <translation>ما يستند إليه كل رقم</translation>
    </message>
    <message>
      <source>who and when: not written</source>
      <translation>من ومتى: غير مكتوب</translation>
    </message>
    <message>
      <source>whole number</source>
      <translation>عدد صحيح</translation>
    </message>
    <message>
      <source>whole row</source>
      <translation>السطر كاملا</translation>
    </message>
    <message>
      <source>with other figures</source>
      <translation>بأرقام أخرى</translation>
    </message>
    <message>
      <source>with the same figures</source>
      <translation>بالأرقام نفسها</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>z of the statistic</source>
      <translation>قيمة z للإحصاءة</translation>
    </message>
    <message>
      <source>z-score</source>
      <translation>القيمة المعيارية (z)</translation>
    </message>
    <message>
      <source>z-score of mean 100 and deviation 10 (MPI)</source>
      <translation>درجة z بمتوسط 100 وانحراف 10 (MPI)</translation>
    </message>
    <message>
      <source>zero</source>
      <translation>صفر</translation>
    </message>
    <message>
      <source>{all} rows read = {joined} joined + {waiting} waiting for a decision + {left} left out.</source>
      <translation>الأسطر المقروءة {all} = المربوطة {joined} + المنتظرة لقرار {waiting} + المستبعدة {left}.</translation>
    </message>
    <message>
      <source>{band} years</source>
      <translation>{band} سنة</translation>
    </message>
    <message>
      <source>{better} of {count} indicators show less need in 2024 than in 2014.</source>
      <translation>مؤشرات تُظهر حاجة أقل في 2024 منها في 2014: {better} من {count}.</translation>
    </message>
    <message>
      <source>{commune} ({province})</source>
      <translation>{commune} ({province})</translation>
    </message>
    <message>
      <source>{commune} has no score: too many of its figures are missing.</source>
      <translation>جماعة {commune} بدون مؤشر: كثير من أرقامها غير متوفر.</translation>
    </message>
    <message>
      <source>{commune} is chosen already.</source>
      <translation>سبق اختيار الجماعة {commune}.</translation>
    </message>
    <message>
      <source>{commune} is in no peer family: choose another reference.</source>
      <translation>{commune} ليست في أي عائلة مماثلة: اختاروا مرجعا آخر.</translation>
    </message>
    <message>
      <source>{commune}: rank {rank} of {count}, score {score}</source>
      <translation>{commune}: الرتبة {rank} من {count}، قيمة المؤشر {score}</translation>
    </message>
    <message>
      <source>{commune}: {value}, rank {rank} of {count} ({meaning}).</source>
      <translation>{commune}: {value}، الرتبة {rank} من {count} ({meaning}).</translation>
    </message>
    <message>
      <source>{comparison}, changed since</source>
      <translation>{comparison}، عُدّلت بعد ذلك</translation>
    </message>
    <message>
      <source>{count} codes occur more than once in field «{field}» of «{layer}» (examples: {examples}). One row per unit is expected: remove or aggregate the duplicates.</source>
      <translation>رموز مكررة في الحقل «{field}» من «{layer}»، عددها: {count} (أمثلة: {examples}). المنتظر سطر واحد لكل وحدة: احذفوا المكرر أو اجمعوه.</translation>
    </message>
    <message>
      <source>{count} codes of field «{field}» in «{layer}» are not HCP commune codes such as 06.141.01.05 (examples: {examples}). Leading zeros or dots may be lost: run «Repair unit codes» (asd:repaircodes) and check its proposals.</source>
      <translation>رموز في الحقل «{field}» من «{layer}» ليست من رموز المندوبية السامية للتخطيط للجماعات مثل 06.141.01.05، عددها: {count} (أمثلة: {examples}). ربما ضاعت الأصفار الأولى أو النقط: شغلوا «إصلاح رموز الوحدات» (asd:repaircodes) وتحققوا من مقترحاته.</translation>
    </message>
    <message>
      <source>{count} codes of the neighbour lists are not among the units (examples: {examples}).</source>
      <translation>رموز في لوائح الجوار ليست من الوحدات: {count} (أمثلة: {examples}).</translation>
    </message>
    <message>
      <source>{count} codes of «{layer}» are no unit of the territories; their {rows} rows are counted nowhere (most rows first: {examples}). The report lists them all.</source>
      <translation>رموز في «{layer}» لا تطابق أي وحدة من الوحدات الترابية: {count}؛ وأسطرها (عددها: {rows}) لا تُحتسب في أي وحدة (الأكثر أسطرا أولا: {examples}). يسردها التقرير جميعا.</translation>
    </message>
    <message>
      <source>{count} communes</source>
      <translation>جماعات (عددها {count})</translation>
    </message>
    <message>
      <source>{count} communes lack more than a third of the variables and have no family and no neighbours (examples: {examples}).</source>
      <translation>جماعات ينقصها أكثر من ثلث المتغيرات وليس لها عائلة ولا جارات: {count} (أمثلة: {examples}).</translation>
    </message>
    <message>
      <source>{count} communes most alike by structure, out of {units} compared. Need and services play no part.</source>
      <translation>الجماعات الأكثر شبها من حيث البنية: {count}، من بين {units} مقارَنة. لا دور للحاجة ولا للخدمات.</translation>
    </message>
    <message>
      <source>{count} communes of the workspace are not in «{layer}» (examples: {examples}): its fields are missing there.</source>
      <translation>جماعات من فضاء العمل ليست في «{layer}»: {count} (أمثلة: {examples})؛ حقولها غير متوفرة هناك.</translation>
    </message>
    <message>
      <source>{count} components have an eigenvalue above 1 and hold {share} % of the variance ({units} complete units).</source>
      <translation>عدد المركبات التي تتجاوز قيمتها الذاتية 1: {count}، وتضم من التباين {share}% (عدد الوحدات الكاملة: {units}).</translation>
    </message>
    <message>
      <source>{count} conditional permutations, seed {seed}.</source>
      <translation>تباديل شرطية عددها {count}، البذرة {seed}.</translation>
    </message>
    <message>
      <source>{count} conflicts: the office and the centre changed the same thing differently. Nothing was merged. Fill the column «keep» of the table of conflicts with ours, theirs or value, and give it as decisions. {file}</source>
      <translation>عدد التعارضات: {count}؛ غيّر المكتب والمركز الشيء نفسه بشكل مختلف. لم يُدمج أي شيء. املؤوا العمود «keep» من جدول التعارضات بـ ours أو theirs أو value، وأعطوه كقرارات. {file}</translation>
    </message>
    <message>
      <source>{count} counts are hidden although they are not small, for they would give back the {primary} small ones through totals of provinces, regions or programmes.</source>
      <translation>أعداد أُخفيت مع أنها ليست صغيرة: {count}، لأنها تكشف الأعداد الصغيرة (عددها: {primary}) من خلال مجاميع الأقاليم أو الجهات أو البرامج.</translation>
    </message>
    <message>
      <source>{count} criteria are compared; the table {table} goes to {limit}. Compare groups of criteria first, then within each group.</source>
      <translation>عدد المعايير المقارنة {count}؛ وحد الجدول {table} هو {limit}. قارنوا أولا مجموعات من المعايير، ثم داخل كل مجموعة.</translation>
    </message>
    <message>
      <source>{count} decisions speak of no present conflict (the values changed since, or it is settled); they were left aside.</source>
      <translation>قرارات لا تخص أي تعارض قائم (تغيرت القيم بعدها، أو حُسم التعارض): {count}؛ وُضعت جانبا.</translation>
    </message>
    <message>
      <source>{count} denominators or bases are stated for another period than their indicator and keep it on both sides: {examples}.</source>
      <translation>مقامات أو أسس مذكورة لفترة غير فترة مؤشرها وتحتفظ بها في الجانبين: {count} ({examples}).</translation>
    </message>
    <message>
      <source>{count} edits are not the office's to make and were not merged; the page and the report list them.</source>
      <translation>تعديلات ليست من صلاحية المكتب ولم تُدمج: {count}؛ تسردها الصفحة والتقرير.</translation>
    </message>
    <message>
      <source>{count} exact names confirmed</source>
      <translation>تأكيد {count} من الأسماء المطابقة تماما</translation>
    </message>
    <message>
      <source>{count} facilities of earlier lists of the same kind and provinces are not in this one: {ids}. They stay as they are; change their status where they have closed.</source>
      <translation>{count} مرافق من لوائح سابقة من النوع نفسه والأقاليم نفسها ليست في هذه اللائحة: {ids}. تبقى كما هي؛ غيّر حالتها إذا أُغلقت.</translation>
    </message>
    <message>
      <source>{count} facilities were changed in the office after the date of these data: they stay as the office left them.</source>
      <translation>مرافق غيّرها المكتب بعد تاريخ هذه المعطيات: {count}؛ تبقى كما تركها المكتب.</translation>
    </message>
    <message>
      <source>{count} families: {mean}</source>
      <translation>عدد العائلات {count}: {mean}</translation>
    </message>
    <message>
      <source>{count} features of «{layer}» are multipoints with several parts; a household has one place. Run «Multipart to singleparts» (native:multiparttosingleparts) first, and check which part is right.</source>
      <translation>عناصر في «{layer}» متعددة النقط بعدة أجزاء: {count}؛ وللأسرة مكان واحد. شغلوا أولا أداة تحويل الأشكال متعددة الأجزاء إلى أحادية الجزء (native:multiparttosingleparts)، وتحققوا من الجزء الصحيح.</translation>
    </message>
    <message>
      <source>{count} figures of {units} units are hidden to protect people ({indicators}; examples: {examples}). The score has no value for them: what the model does with missing figures is done here too. Do not take what it fills in for the hidden figures.</source>
      <translation>{count} أرقام من {units} وحدات محجوبة لحماية الأشخاص ({indicators}؛ أمثلة: {examples}). لا قيمة لها في حساب الدرجة: يُطبق عليها هنا ما يفعله النموذج بالأرقام الناقصة. لا تعتبر ما يضعه مكانها هو الأرقام المحجوبة.</translation>
    </message>
    <message>
      <source>{count} hidden cells could still be computed, exactly or too closely, from what would be published ({examples}). Nothing was written. Publish fewer totals, merge small categories, or use controlled rounding.</source>
      <translation>خلايا مخفية لا يزال يمكن حسابها، بالضبط أو عن قرب شديد، مما سيُنشر: {count} ({examples}). لم يُكتب أي شيء. انشروا مجاميع أقل، أو ادمجوا الأصناف الصغيرة، أو استعملوا التقريب المضبوط.</translation>
    </message>
    <message>
      <source>{count} households of this territory may not leave: their data class is {classes}, and only pseudonymous or synthetic ones may. Cut the package without households.</source>
      <translation>أسر من هذا المجال الترابي لا يجوز إخراجها: {count}؛ صنف معطياتها {classes}، ولا يجوز إخراج إلا ما هو بأسماء مستعارة أو اصطناعي. اقتطعوا الحزمة بدون أسر.</translation>
    </message>
    <message>
      <source>{count} households say no period and none was given for every row: they count in no month. Give PERIOD, or the field of the period, and import again.</source>
      <translation>{count} أسر لا تذكر أي فترة ولم تُعط فترة لكل الصفوف: لا تُحسب في أي شهر. أعط PERIOD أو حقل الفترة، واستورد من جديد.</translation>
    </message>
    <message>
      <source>{count} households say no programme and none was given for every row. Give PROGRAMME, or the field of the programme, and import again.</source>
      <translation>{count} أسر لا تذكر أي برنامج ولم يُعط برنامج لكل الصفوف. أعط PROGRAMME أو حقل البرنامج، واستورد من جديد.</translation>
    </message>
    <message>
      <source>{count} in all: {names}</source>
      <translation>المجموع {count}: {names}</translation>
    </message>
    <message>
      <source>{count} in all; the table has every one.</source>
      <translation>المجموع: {count}؛ الجدول يضمها كلها.</translation>
    </message>
    <message>
      <source>{count} in all; the table of rows has every one.</source>
      <translation>المجموع: {count}؛ جدول الأسطر يضمها كلها.</translation>
    </message>
    <message>
      <source>{count} indicators</source>
      <translation>مؤشرات (عددها {count})</translation>
    </message>
    <message>
      <source>{count} indicators are scaled on each year's own figures (examples: {examples}): part of the change comes from the scale. Freeze their bounds in the model.</source>
      <translation>مؤشرات منمّطة على أرقام كل سنة على حدة: {count} (أمثلة: {examples})؛ جزء من التغير ناتج عن السلّم. جمّدوا حدودها في النموذج.</translation>
    </message>
    <message>
      <source>{count} indicators at most are compared at once.</source>
      <translation>عدد المؤشرات المقارَنة في آن واحد لا يتجاوز {count}.</translation>
    </message>
    <message>
      <source>{count} indicators have their extreme values brought in on each year's own figures (examples: {examples}): part of the change may come from it.</source>
      <translation>مؤشرات عُدّلت قيمها القصوى حسب أرقام كل سنة على حدة: {count} (أمثلة: {examples})؛ قد يكون جزء من التغير ناتجا عن ذلك.</translation>
    </message>
    <message>
      <source>{count} indicators have values in less than {threshold:.2f} of the units and were left out of the score: {examples}.</source>
      <translation>مؤشرات تتوفر قيمها في أقل من {threshold:.2f} من الوحدات واستُبعدت من المؤشر، عددها {count}: {examples}.</translation>
    </message>
    <message>
      <source>{count} indicators of the model are neither fields of «{layer}» nor readable from a workspace: {columns}. Give the workspace (WORKSPACE), or join them to the layer as fields of these names. Fields found: {found}.</source>
      <translation>مؤشرات من النموذج ليست حقولا في «{layer}» ولا يمكن قراءتها من فضاء عمل، عددها {count}: {columns}. حددوا فضاء العمل (WORKSPACE)، أو اربطوها بالطبقة في حقول تحمل هذه الأسماء. الحقول الموجودة: {found}.</translation>
    </message>
    <message>
      <source>{count} more in the layer.</source>
      <translation>أخرى في الطبقة: {count}.</translation>
    </message>
    <message>
      <source>{count} more rows belong in the list of rows outside or in doubt, which was cut.</source>
      <translation>أسطر أخرى مكانها لائحة الأسطر الخارجة أو المشكوك فيها، وقد قُطعت: {count}.</translation>
    </message>
    <message>
      <source>{count} new codes of the table of units that changed are no unit of the territories ({examples}). Correct them, or choose the territories of the later period.</source>
      <translation>رموز جديدة في جدول الوحدات التي تغيرت ليست من وحدات الطبقة الترابية: {count} ({examples}). صححوها، أو اختاروا الوحدات الترابية للفترة اللاحقة.</translation>
    </message>
    <message>
      <source>{count} numbers of the field «{field}» of «{layer}» were read with a decimal comma (12,5 is 12.5).</source>
      <translation>أعداد من الحقل «{field}» في «{layer}» قُرئت بفاصلة عشرية (12,5 تعني 12.5)، عددها: {count}.</translation>
    </message>
    <message>
      <source>{count} numbers that were multiples of the base moved by one base, so that totals still add up.</source>
      <translation>أعداد كانت مضاعفات للأساس وتحركت بأساس واحد حتى تُجمع المجاميع: {count}.</translation>
    </message>
    <message>
      <source>{count} of it were left out: {most} at most, all of one level and of this workspace.</source>
      <translation>تُركت منها وحدات عددها {count}: {most} على الأكثر، كلها من مستوى واحد ومن فضاء العمل هذا.</translation>
    </message>
    <message>
      <source>{count} of them imputed</source>
      <translation>منها مقدّر: {count}</translation>
    </message>
    <message>
      <source>{count} of {of} cells are hidden because few households live there. Totals of communes published beside this grid could give them back: protect both together with «Protect a table» (asd:protecttable), or publish one.</source>
      <translation>خلايا مخفية لأن أسرا قليلة تسكنها: {count} من {of}. قد تكشفها مجاميع الجماعات المنشورة بجانب هذه الشبكة: احموا الاثنين معا بـ «حماية جدول» (asd:protecttable)، أو انشروا واحدا فقط.</translation>
    </message>
    <message>
      <source>{count} of {of} groups are hidden: fewer than {threshold} rows, or needed to keep such a group hidden.</source>
      <translation>المجموعات المخفية: {count} من أصل {of}، لأن عدد أسطرها أقل من {threshold}، أو لأن إخفاءها يلزم لإبقاء مجموعة أخرى مخفية.</translation>
    </message>
    <message>
      <source>{count} of {of} rows were left out for missing deprivations (policy {policy}).</source>
      <translation>أسطر استُبعدت لعدم توفر أوجه الحرمان: {count} من أصل {of} (طريقة المعالجة: {policy}).</translation>
    </message>
    <message>
      <source>{count} of {rows} points lie in no cell that reaches a territory and are not shown.</source>
      <translation>نقط لا توجد في أي خلية تمس وحدة ترابية ولا تُعرض: {count} من {rows}.</translation>
    </message>
    <message>
      <source>{count} of {rows} points lie outside every unit and are counted nowhere. Check the coordinate reference systems if that is not expected.</source>
      <translation>نقط تقع خارج كل الوحدات ولا تُحتسب في أي وحدة: {count} من أصل {rows}. تحققوا من أنظمة الإحداثيات المرجعية إن لم يكن ذلك منتظرا.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows are not accounted for; nothing was written. Please report it with your layer's format.</source>
      <translation>أسطر لم يُعرف مصيرها: {count} من أصل {rows}؛ لم يُكتب أي شيء. المرجو التبليغ عن ذلك مع ذكر صيغة طبقتكم.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows have a negative amount in the field «{field}». They are taken off the sums, as money taken back; if they are mistakes, correct them and run again.</source>
      <translation>أسطر مبلغها سالب في الحقل «{field}»: {count} من {rows}. تُطرح من المجاميع كمال مسترجع؛ إن كانت أخطاء فصححوها وأعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows have no number in the field «{field}». They are left out of its sum and of its mean.</source>
      <translation>أسطر بدون عدد في الحقل «{field}»: {count} من {rows}. تُترك خارج مجموعه ومتوسطه.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows have no usable number in the field «{field}» (missing, negative, infinite, or fewer people than the extract holds of their class): they count with the size of their class in the extract.</source>
      <translation>أسطر ليس لها عدد صالح في الحقل «{field}» (غير متوفر، أو سالب، أو لانهائي، أو أشخاص أقل مما يضمه المستخرج من صنفهم): {count} من أصل {rows}؛ تُحتسب بحجم صنفها في المستخرج.</translation>
    </message>
    <message>
      <source>{count} of {total} indicators are missing, and the model asks for all: {labels}</source>
      <translation>مؤشرات غير متوفرة: {count} من أصل {total}، والنموذج يتطلبها جميعا: {labels}</translation>
    </message>
    <message>
      <source>{count} of {total} indicators are missing: too few remain.</source>
      <translation>مؤشرات غير متوفرة: {count} من أصل {total}؛ والباقي غير كاف.</translation>
    </message>
    <message>
      <source>{count} old codes still appear in periods of the new units ({examples}); their rows are counted nowhere. Check BRIDGE_SINCE.</source>
      <translation>رموز قديمة لا تزال تظهر في فترات الوحدات الجديدة: {count} ({examples})؛ لا تُحتسب أسطرها في أي مكان. تحققوا من BRIDGE_SINCE.</translation>
    </message>
    <message>
      <source>{count} pairs of codes are there twice in the table of units that changed ({examples}). Keep one.</source>
      <translation>أزواج رموز مكررة في جدول الوحدات التي تغيرت: {count} ({examples}). احتفظوا بواحد منها.</translation>
    </message>
    <message>
      <source>{count} pairs of facilities lie near each other under names alike: {pairs}. They may be one facility under two identifiers. Both stay; correct the list where it is so.</source>
      <translation>أزواج من المرافق متقاربة بأسماء متشابهة، عددها {count}: {pairs}. قد يكون كل زوج مرفقا واحدا بمعرّفين. يبقى الاثنان؛ صححوا اللائحة حيث يكون الأمر كذلك.</translation>
    </message>
    <message>
      <source>{count} pixels of the raster of weights are negative. Weights must be zero or more; correct them.</source>
      <translation>خلايا سالبة في الصورة الشبكية للأوزان: {count}. يجب أن تساوي الأوزان صفرا أو أكثر؛ صححوها.</translation>
    </message>
    <message>
      <source>{count} points are in no territory or have no place; they were left out.</source>
      <translation>نقط لا توجد في أي وحدة ترابية أو لا مكان لها: {count}؛ استُبعدت.</translation>
    </message>
    <message>
      <source>{count} points found no place in their province in {tries} draws and were left out; their rows are in the run report. Raise TRIES, or check the outline of the province.</source>
      <translation>نقط لم تجد مكانا في إقليمها في {tries} من السحوبات واستُبعدت: {count}؛ أسطرها في تقرير التنفيذ. زيدوا TRIES، أو تحققوا من حدود الإقليم.</translation>
    </message>
    <message>
      <source>{count} points have a negative number in the field WEIGHT. Correct them, then run again.</source>
      <translation>نقط لها عدد سالب في الحقل WEIGHT: {count}. صححوها، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>{count} points have no known milieu (urban or rural); they were moved as far as rural ones.</source>
      <translation>نقط ليس لها وسط معروف (حضري أو قروي): {count}؛ حُرّكت بقدر القروية.</translation>
    </message>
    <message>
      <source>{count} points have no usable number in the field WEIGHT. Missing is not zero: fill these cells, remove the rows, or choose another field.</source>
      <translation>نقط ليس لها عدد صالح في الحقل WEIGHT: {count}. غير المتوفر ليس صفرا: املؤوا هذه الخانات، أو احذفوا الأسطر، أو اختاروا حقلا آخر.</translation>
    </message>
    <message>
      <source>{count} points lie exactly on a border: each is counted once, in the first unit by code.</source>
      <translation>نقط تقع على الحدود تماما: {count}؛ تُحتسب كل نقطة مرة واحدة، في الوحدة الأولى حسب ترتيب الرموز.</translation>
    </message>
    <message>
      <source>{count} points lie outside the commune of their code ({nowhere} of them in no commune at all). They were taken, and count in the commune of their code. The quality report lists them.</source>
      <translation>{count} نقط تقع خارج جماعة رمزها (منها {nowhere} في غير أي جماعة). أُخذت، وتُحسب في جماعة رمزها. تقرير الجودة يسردها.</translation>
    </message>
    <message>
      <source>{count} points lie where polygons overlap: each is counted once, in the first unit by code. Check the territories' polygons.</source>
      <translation>نقط تقع حيث تتداخل المضلعات: {count}؛ تُحتسب كل نقطة مرة واحدة، في الوحدة الأولى حسب ترتيب الرموز. تحققوا من مضلعات الوحدات الترابية.</translation>
    </message>
    <message>
      <source>{count} polygons of «{layer}» have coordinates that its system {crs} cannot hold (such as {example}). Either the system is wrong: set the right one in the layer's properties (Source); or the polygons are damaged: repair or delete them.</source>
      <translation>مضلعات من «{layer}» لها إحداثيات لا يتسع لها نظامها {crs} (مثل {example})، عددها: {count}. إما أن النظام خاطئ: حددوا النظام الصحيح في خصائص الطبقة (المصدر)؛ وإما أن المضلعات متضررة: أصلحوها أو احذفوها.</translation>
    </message>
    <message>
      <source>{count} polygons of «{layer}» have nothing in the field «{field}», so their province is unknown.</source>
      <translation>مضلعات من «{layer}» ليس لها شيء في الحقل «{field}»، فإقليمها مجهول: {count}.</translation>
    </message>
    <message>
      <source>{count} problems were found; nothing was written.</source>
      <translation>عدد المشاكل المكتشفة: {count}؛ لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>{count} provinces</source>
      <translation>أقاليم (عددها {count})</translation>
    </message>
    <message>
      <source>{count} regions</source>
      <translation>جهات (عددها {count})</translation>
    </message>
    <message>
      <source>{count} rows are totals and are left out: {rows}. Check them.</source>
      <translation>أسطر هي مجاميع وقد استُبعدت: {count}، وهي: {rows}. تحققوا منها.</translation>
    </message>
    <message>
      <source>{count} rows belong to another programme or period than the one mapped.</source>
      <translation>أسطر تخص برنامجا آخر أو فترة أخرى غير المعروضة على الخريطة: {count}.</translation>
    </message>
    <message>
      <source>{count} rows have a code that no commune of the workspace has: {codes}. Correct the codes, or leave them empty where there is a point.</source>
      <translation>{count} صفوف لها رمز لا تحمله أي جماعة في مساحة العمل: {codes}. صحح الرموز، أو اتركها فارغة حيث توجد نقطة.</translation>
    </message>
    <message>
      <source>{count} rows have a negative number in the field «{field}». Correct them, then run again.</source>
      <translation>أسطر فيها عدد سالب في الحقل «{field}»، عددها: {count}. صححوها، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>{count} rows have a negative or infinite number in the field «{field}». Correct them, then run again.</source>
      <translation>أسطر فيها عدد سالب أو لانهائي في الحقل «{field}»: {count}. صححوها، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>{count} rows have longitude and latitude exchanged: rejected, and not set right by guessing. Correct them in the file.</source>
      <translation>{count} صفوف خط طولها وخط عرضها معكوسان: رُفضت، ولم تُصحح بالتخمين. صححها في الملف.</translation>
    </message>
    <message>
      <source>{count} rows have no group (examples: {examples}). Give each row a group, or measure without groups.</source>
      <translation>أسطر بدون مجموعة: {count} (أمثلة: {examples}). أعطوا لكل سطر مجموعة، أو قيسوا بدون مجموعات.</translation>
    </message>
    <message>
      <source>{count} rows have no period in the field «{field}».</source>
      <translation>أسطر بدون فترة في الحقل «{field}»: {count}.</translation>
    </message>
    <message>
      <source>{count} rows have no point, or one that cannot be placed, and are counted nowhere.</source>
      <translation>أسطر بدون نقطة، أو بنقطة لا يمكن تحديد موقعها، ولا تُحتسب في أي وحدة: {count}.</translation>
    </message>
    <message>
      <source>{count} rows have no sample weight from 0 up (examples: {examples}). Complete or remove them.</source>
      <translation>أسطر ليس لها وزن عينة يساوي 0 أو أكثر: {count} (أمثلة: {examples}). أكملوها أو احذفوها.</translation>
    </message>
    <message>
      <source>{count} rows have no usable number in the field «{field}». Missing is not zero: fill these cells, remove the rows, or choose another field.</source>
      <translation>أسطر بدون عدد صالح في الحقل «{field}»، عددها: {count}. غير المتوفر ليس صفرا: املؤوا هذه الخانات، أو احذفوا الأسطر، أو اختاروا حقلا آخر.</translation>
    </message>
    <message>
      <source>{count} rows have no whole number in the field «{field}», which counts. Declare it as an amount.</source>
      <translation>أسطر بدون عدد صحيح في الحقل «{field}» الذي هو حقل عدّ: {count}. صرحوا به مبلغا.</translation>
    </message>
    <message>
      <source>{count} rows have nothing in the field «{field}»: missing, not zero. They stay empty, and totals above them do not hold them.</source>
      <translation>أسطر ليس فيها شيء في الحقل «{field}»: {count}؛ غير متوفر، وليس صفرا. تبقى فارغة، ولا تتضمنها المجاميع الأعلى منها.</translation>
    </message>
    <message>
      <source>{count} rows have the same key as another row ({examples}): which one counts is not known. Keep one of each.</source>
      <translation>أسطر لها مفتاح سطر آخر نفسه: {count} ({examples})؛ لا يُعرف أيها يُحتسب. احتفظوا بواحد من كل منها.</translation>
    </message>
    <message>
      <source>{count} rows name a commune of the 2014 division or an arrondissement: they joined the commune it is today.</source>
      <translation>أسطر تسمي جماعة من تقسيم 2014 أو مقاطعة: {count}؛ رُبطت بالجماعة الحالية.</translation>
    </message>
    <message>
      <source>{count} rows name no unit and are counted nowhere.</source>
      <translation>أسطر لا تذكر أي وحدة ولا تُحتسب: {count}.</translation>
    </message>
    <message>
      <source>{count} rows of periods before {since} were brought from {codes} old units to the new ones by shares; sums are kept. These figures of new units are estimates.</source>
      <translation>أسطر من فترات سابقة لـ {since} نُقلت بالحصص من وحدات قديمة (عددها: {codes}) إلى الجديدة: {count}؛ المجاميع محفوظة. أرقام الوحدات الجديدة هذه تقديرات.</translation>
    </message>
    <message>
      <source>{count} rows of the table of units that changed have an empty code (rows {rows}). Fill them.</source>
      <translation>أسطر من جدول الوحدات التي تغيرت رمزها فارغ: {count} (الأسطر {rows}). املؤوها.</translation>
    </message>
    <message>
      <source>{count} rows of {field} are no whole numbers. Households are counted whole: correct them.</source>
      <translation>أسطر من {field} ليست أعدادا صحيحة: {count}. تُعدّ الأسر كاملة: صححوها.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» are empty in the key field «{field}». Fill it (a total is named «total»), or remove these rows.</source>
      <translation>أسطر من «{layer}» فارغة في حقل المفتاح «{field}»: {count}. املؤوه (المجموع اسمه «total»)، أو احذفوا هذه الأسطر.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» have an impossible age in the field «{field}»; they are counted without an age band.</source>
      <translation>أسطر من «{layer}» لها عمر مستحيل في الحقل «{field}»: {count}؛ تُحتسب بدون فئة عمرية.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» have no code in field «{field}». Fill the code, or remove these rows.</source>
      <translation>أسطر من «{layer}» بدون رمز في الحقل «{field}»، عددها: {count}. املؤوا الرمز، أو احذفوا هذه الأسطر.</translation>
    </message>
    <message>
      <source>{count} rows of «{layer}» have no identifier. Give every facility its own, so that it is known next time.</source>
      <translation>أسطر من «{layer}» بدون معرّف: {count}. أعطوا كل مرفق معرّفه الخاص، حتى يُعرف في المرة القادمة.</translation>
    </message>
    <message>
      <source>{count} rows repeat the key of another row ({examples}). Each cell must be given once: add the missing key field (period, programme, milieu), or add the rows up first.</source>
      <translation>أسطر تكرر مفتاح سطر آخر: {count} ({examples}). يجب أن تُعطى كل خلية مرة واحدة: أضيفوا حقل المفتاح الناقص (الفترة، البرنامج، الوسط)، أو اجمعوا الأسطر أولا.</translation>
    </message>
    <message>
      <source>{count} rows were rejected ({reasons}); their row numbers are kept with the import.</source>
      <translation>أسطر مرفوضة: {count} ({reasons})؛ تُحفظ أرقامها مع عملية الاستيراد.</translation>
    </message>
    <message>
      <source>{count} shares of the table of units that changed are no number from 0 to 1 ({examples}). Correct them.</source>
      <translation>حصص من جدول الوحدات التي تغيرت ليست أعدادا من 0 إلى 1: {count} ({examples}). صححوها.</translation>
    </message>
    <message>
      <source>{count} small cells were shown by the earlier publication: they are hidden now, but whoever kept it knows them. Withdraw that publication if you can.</source>
      <translation>خلايا صغيرة أظهرها النشر السابق: {count}؛ هي مخفية الآن، لكن من احتفظ به يعرفها. اسحبوا ذلك النشر إن استطعتم.</translation>
    </message>
    <message>
      <source>{count} small counts were published by an earlier run recorded in the workspace, with the same value: hiding them now protects nobody.</source>
      <translation>أعداد صغيرة نشرها تنفيذ سابق مسجل في فضاء العمل بالقيمة نفسها: {count}؛ إخفاؤها الآن لا يحمي أحدا.</translation>
    </message>
    <message>
      <source>{count} totals are hidden to cover small cells: nothing below them could.</source>
      <translation>مجاميع مخفية لتغطية خلايا صغيرة: {count}؛ لم يستطع أي شيء تحتها ذلك.</translation>
    </message>
    <message>
      <source>{count} totals are hidden too, for nothing below them could cover a small count.</source>
      <translation>مجاميع مخفية أيضا: {count}، إذ لم يستطع أي شيء تحتها تغطية عدد صغير.</translation>
    </message>
    <message>
      <source>{count} totals are smaller than the sum of their parts ({examples}). A household counted in several programmes makes such totals: leave that key without a hierarchy, or correct the table. Nothing was written.</source>
      <translation>مجاميع أصغر من مجموع أجزائها: {count} ({examples}). تنتج مثل هذه المجاميع عن أسرة محتسبة في عدة برامج: اتركوا ذلك المفتاح بدون تراتبية، أو صححوا الجدول. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>{count} totals that this table does not list (of a province, a region or a margin) are hidden too: do not publish them elsewhere.</source>
      <translation>مجاميع لا يسردها هذا الجدول (لإقليم أو جهة أو هامش) مخفية أيضا: {count}؛ لا تنشروها في مكان آخر.</translation>
    </message>
    <message>
      <source>{count} unit codes occur more than once (examples: {examples}). One row per unit is expected.</source>
      <translation>رموز وحدات مكررة: {count} (أمثلة: {examples}). المنتظر سطر واحد لكل وحدة.</translation>
    </message>
    <message>
      <source>{count} unit codes stand twice (examples: {examples}). Keep one row a unit.</source>
      <translation>رموز وحدات مكررة: {count} (أمثلة: {examples}). احتفظوا بسطر واحد لكل وحدة.</translation>
    </message>
    <message>
      <source>{count} units are covered in part by pixels with a value ({examples}): the column «covered» gives the share. Their sums are too low, their means are of the covered part.</source>
      <translation>وحدات مغطاة جزئيا بخلايا لها قيمة: {count} ({examples})؛ يعطي العمود «covered» الحصة. مجاميعها أقل من الواقع، ومتوسطاتها هي متوسطات الجزء المغطى.</translation>
    </message>
    <message>
      <source>{count} units are hidden ({examples}): their counts are not spread, and cells where their people live are hidden too.</source>
      <translation>وحدات مخفية: {count} ({examples})؛ لا توزَّع أعدادها، والخلايا التي يسكنها أهلها مخفية أيضا.</translation>
    </message>
    <message>
      <source>{count} units are hidden to protect households ({examples}): they are left out like missing ones, and their neighbours are compared without them.</source>
      <translation>وحدات مخفية لحماية الأسر: {count} ({examples})؛ تُستبعد كغير المتوفرة، وتُقارن جاراتها بدونها.</translation>
    </message>
    <message>
      <source>{count} units are not in the workspace and have no indicators there (examples: {examples}). Check their codes, or use the workspace of their region.</source>
      <translation>وحدات غير موجودة في فضاء العمل وليست لها فيه مؤشرات: {count} (أمثلة: {examples}). تحققوا من رموزها، أو استعملوا فضاء العمل الخاص بجهتها.</translation>
    </message>
    <message>
      <source>{count} units are not in «{layer}» and have no coverage (examples: {examples}).</source>
      <translation>وحدات غير موجودة في «{layer}» وليست لها تغطية: {count} (أمثلة: {examples}).</translation>
    </message>
    <message>
      <source>{count} units are only in «{layer}» and are not in the output layer (examples: {examples}).</source>
      <translation>وحدات توجد في «{layer}» فقط ولا توجد في طبقة المخرجات: {count} (أمثلة: {examples}).</translation>
    </message>
    <message>
      <source>{count} units are the only one scored in their reference zone (examples: {examples}): their gap is 0 and says nothing. Choose a wider reference.</source>
      <translation>وحدات هي الوحيدة التي لها مؤشر في منطقتها المرجعية، عددها {count} (أمثلة: {examples}): فارقها 0 ولا يدل على شيء. اختاروا مرجعا أوسع.</translation>
    </message>
    <message>
      <source>{count} units at most can be told apart. Remove one before adding {unit}.</source>
      <translation>لا يمكن تمييز أكثر من {count} من الوحدات. أزيلوا واحدة قبل إضافة {unit}.</translation>
    </message>
    <message>
      <source>{count} units have a count below {threshold} ({examples}): they are treated as hidden and not spread.</source>
      <translation>وحدات عددها يقل عن {threshold}: {count} ({examples})؛ تُعامل كالمخفية ولا توزَّع.</translation>
    </message>
    <message>
      <source>{count} units have a figure: at least two are needed to be neighbours.</source>
      <translation>الوحدات التي لها رقم: {count}؛ يلزم اثنتان على الأقل لتكون جارات.</translation>
    </message>
    <message>
      <source>{count} units have a score in the model but not in every draw (examples: {examples}): see their share of draws without rank.</source>
      <translation>وحدات لها مؤشر في النموذج وليس في كل السحوبات: {count} (أمثلة: {examples})؛ انظروا نسبة السحوبات بدون رتبة.</translation>
    </message>
    <message>
      <source>{count} units have a value but no base (examples: {examples}): not smoothed (choice: {choice}).</source>
      <translation>وحدات لها قيمة وليس لها أساس: {count} (أمثلة: {examples})؛ لم تُملّس (الاختيار: {choice}).</translation>
    </message>
    <message>
      <source>{count} units have an infinite number as {figure}. Correct them, then run again.</source>
      <translation>وحدات لها عدد لانهائي في {figure}: {count}. صححوها، ثم أعيدوا التنفيذ.</translation>
    </message>
    <message>
      <source>{count} units have both scores: {up} moved up (more need), {down} moved down. Largest rank change: {largest}. Rank correlation: {correlation}.</source>
      <translation>الوحدات التي لها المؤشران: {count}؛ الصاعدة منها (حاجة أكبر): {up}، والنازلة: {down}. أكبر تغيّر في الرتبة: {largest}. ارتباط الرتب: {correlation}.</translation>
    </message>
    <message>
      <source>{count} units have more beneficiary households than eligible ones ({examples}): the coverage is above 100 %. Check that both are of the same period and programme.</source>
      <translation>وحدات تفوق فيها الأسر المستفيدة الأسر المؤهلة: {count} ({examples})؛ تتجاوز التغطية 100%. تحققوا من أنهما للفترة نفسها والبرنامج نفسه.</translation>
    </message>
    <message>
      <source>{count} units have more events than people at risk ({examples}): that is no share. Choose the right fields, or «Events that may repeat».</source>
      <translation>وحدات تفوق فيها الأحداث عدد المعرضين: {count} ({examples})؛ ليست هذه حصة. اختاروا الحقول الصحيحة، أو «أحداث قد تتكرر».</translation>
    </message>
    <message>
      <source>{count} units have no count ({examples}): cells where their people live have no figure.</source>
      <translation>وحدات بدون عدد: {count} ({examples})؛ الخلايا التي يسكنها أهلها بدون رقم.</translation>
    </message>
    <message>
      <source>{count} units have no figure ({examples}): they are left out, and their neighbours are compared without them.</source>
      <translation>وحدات بدون رقم: {count} ({examples})؛ تُستبعد، وتُقارن جاراتها بدونها.</translation>
    </message>
    <message>
      <source>{count} units have no households in the field «{field}» and get no beneficiaries ({examples}).</source>
      <translation>وحدات بدون أسر في الحقل «{field}» ولا يُخصص لها أي مستفيد: {count} ({examples}).</translation>
    </message>
    <message>
      <source>{count} units have no neighbour ({examples}): they are neither hot nor cold. JOIN_ISLANDS links them to the nearest unit.</source>
      <translation>وحدات بدون جارة: {count} ({examples})؛ ليست ساخنة ولا باردة. يربطها JOIN_ISLANDS بأقرب وحدة.</translation>
    </message>
    <message>
      <source>{count} units have no neighbour with a value and a base (examples: {examples}): left unchanged.</source>
      <translation>وحدات ليس لها أي جار له قيمة وأساس: {count} (أمثلة: {examples})؛ تُركت كما هي.</translation>
    </message>
    <message>
      <source>{count} units have no outline ({examples}): they are left out.</source>
      <translation>وحدات بدون حدود: {count} ({examples})؛ تُستبعد.</translation>
    </message>
    <message>
      <source>{count} units have no pixel with a value ({examples}); they are missing, not zero.</source>
      <translation>وحدات ليس فيها أي خلية لها قيمة: {count} ({examples})؛ هي غير متوفرة وليست صفرا.</translation>
    </message>
    <message>
      <source>{count} units have no score on one side or both: no change can be told for them.</source>
      <translation>وحدات بدون مؤشر في إحدى السنتين أو كلتيهما: {count}؛ لا يمكن تحديد تغيرها.</translation>
    </message>
    <message>
      <source>{count} units have no unit above ({examples}): their codes are not HCP codes. Give PARENT_FIELD if totals above them are published anywhere: without it these totals are not protected.</source>
      <translation>وحدات ليس لها وحدة أعلى: {count} ({examples})؛ رموزها ليست رموز المندوبية السامية للتخطيط. أعطوا PARENT_FIELD إذا كانت مجاميع فوقها منشورة في مكان ما: بدونه لا تُحمى هذه المجاميع.</translation>
    </message>
    <message>
      <source>{count} units have no usable polygon ({examples}): no point can be counted there, their area is missing.</source>
      <translation>وحدات بدون مضلع صالح: {count} ({examples})؛ لا يمكن احتساب أي نقطة فيها، ومساحتها غير متوفرة.</translation>
    </message>
    <message>
      <source>{count} units have nobody in the population raster, or there is no raster ({examples}): their counts are spread evenly over their area.</source>
      <translation>وحدات ليس فيها أحد حسب الصورة الشبكية للسكان، أو لا توجد صورة: {count} ({examples})؛ توزَّع أعدادها بالتساوي على مساحتها.</translation>
    </message>
    <message>
      <source>{count} units have several rows for the same period and programme; their numbers were added up. Check that no row is there twice.</source>
      <translation>وحدات لها عدة أسطر للفترة نفسها والبرنامج نفسه: {count}؛ جُمعت أعدادها. تحققوا من عدم تكرار أي سطر.</translation>
    </message>
    <message>
      <source>{count} units have values for less than {threshold:.2f} of the indicators and were not scored (examples: {examples}).</source>
      <translation>وحدات تتوفر على قيم لأقل من {threshold:.2f} من المؤشرات ولم يُحسب مؤشرها: {count} (أمثلة: {examples}).</translation>
    </message>
    <message>
      <source>{count} units marked hidden carried a coverage (examples: {examples}). It was neither used nor passed on; other columns of the layer pass as they are. Protect the layer before sharing it.</source>
      <translation>وحدات موسومة بالإخفاء كانت تحمل تغطية: {count} (أمثلة: {examples}). لم تُستعمل ولم تُنقل؛ أما باقي أعمدة الطبقة فتُنقل كما هي. احموا الطبقة قبل مشاركتها.</translation>
    </message>
    <message>
      <source>{count} units neighbour all others ({examples}): they cannot be compared and are not significant.</source>
      <translation>وحدات تجاور كل الأخرى: {count} ({examples})؛ لا يمكن مقارنتها وليست دالة.</translation>
    </message>
    <message>
      <source>{count} units of the territories are not polygons. Choose a polygon layer.</source>
      <translation>وحدات ترابية ليست مضلعات: {count}. اختاروا طبقة مضلعات.</translation>
    </message>
    <message>
      <source>{count} units of the territories have coordinates that are not numbers. Run «Fix geometries» (native:fixgeometries) first.</source>
      <translation>وحدات ترابية إحداثياتها ليست أعدادا: {count}. شغلوا أولا «أصلح الهندسات» (native:fixgeometries).</translation>
    </message>
    <message>
      <source>{count} units score 0 (examples: {examples}): they are 0 in every indicator, or in one that must bring a share.</source>
      <translation>وحدات قيمة مؤشرها 0، عددها {count} (أمثلة: {examples}): قيمها 0 في كل المؤشرات، أو في مؤشر يجب أن يعطي حصة.</translation>
    </message>
    <message>
      <source>{count} units with a count have no outline ({examples}): their households are placed nowhere.</source>
      <translation>وحدات لها عدد وليس لها حدود: {count} ({examples})؛ لا توضع أسرها في أي مكان.</translation>
    </message>
    <message>
      <source>{count} units with coverage are not in «{layer}» and were left aside (examples: {examples}).</source>
      <translation>وحدات لها تغطية غير موجودة في «{layer}» وتُركت جانبا: {count} (أمثلة: {examples}).</translation>
    </message>
    <message>
      <source>{count} units without neighbour were linked to the nearest one.</source>
      <translation>وحدات بلا جارة رُبطت بأقرب وحدة: {count}.</translation>
    </message>
    <message>
      <source>{count} units: to be chosen</source>
      <translation>{count} وحدات: للاختيار</translation>
    </message>
    <message>
      <source>{count} values of the field «{field}» are no period ({rows} rows; examples: {examples}), so it cannot be told which publication came first. Write periods as 2026, 2026-02 or 2026-Q1.</source>
      <translation>قيم من الحقل «{field}» ليست فترات: {count} (الأسطر: {rows}؛ أمثلة: {examples})، فلا يمكن معرفة أي نشر كان الأول. اكتبوا الفترات مثل 2026 أو 2026-02 أو 2026-Q1.</translation>
    </message>
    <message>
      <source>{count} values of the field «{field}» are no period ({rows} rows; examples: {examples}), so the latest cannot be told. Write periods as 2026, 2026-02 or 2026-Q1, or choose one in PERIOD.</source>
      <translation>قيم من الحقل «{field}» ليست فترات: {count} (الأسطر: {rows}؛ أمثلة: {examples})، فلا يمكن معرفة الأحدث. اكتبوا الفترات مثل 2026 أو 2026-02 أو 2026-Q1، أو اختاروا واحدة في PERIOD.</translation>
    </message>
    <message>
      <source>{count} zones have no reference line ({examples}): their total is hidden, or the eligible households of one of their units are missing. Their units have no coverage gap.</source>
      <translation>مناطق بدون خط مرجع: {count} ({examples})؛ مجموعها مخفي، أو الأسر المؤهلة لإحدى وحداتها غير متوفرة. ليس لوحداتها فارق تغطية.</translation>
    </message>
    <message>
      <source>{count} {status}</source>
      <translation>{status}: {count}</translation>
    </message>
    <message>
      <source>{draws} draws of the choices behind the score. In 95 % of them or more, the same {sure} units are in the top group of {quota}; {possible} others are in it in some. Half of the rank intervals are {width} ranks wide or less.</source>
      <translation>عدد سحوبات الاختيارات التي يقوم عليها المؤشر: {draws}. الوحدات الموجودة في مجموعة الصدارة (حجمها: {quota}) في 95% منها أو أكثر: {sure}؛ ووحدات أخرى توجد فيها في بعضها: {possible}. نصف مجالات الرتب لا يتجاوز عرضها {width} من الرتب.</translation>
    </message>
    <message>
      <source>{events} per {scale} of {population}</source>
      <translation>{events} لكل {scale} من {population}</translation>
    </message>
    <message>
      <source>{family} ({count} communes)</source>
      <translation>{family} (عدد الجماعات: {count})</translation>
    </message>
    <message>
      <source>{fields}: taken as structure on your word. Make sure that it is no outcome (need, services, results of aid).</source>
      <translation>{fields}: أُخذت بنيوية بناء على قولكم. تأكدوا من أنها ليست نتيجة (حاجة، خدمات، آثار الدعم).</translation>
    </message>
    <message>
      <source>{fields}: the workspace has a structure variable of that name. Choose it there, or rename the field.</source>
      <translation>{fields}: في فضاء العمل متغير بنيوي بهذا الاسم. اختاروه هناك، أو غيروا اسم الحقل.</translation>
    </message>
    <message>
      <source>{fields}: this column names people and cannot be stored. Choose another one, or leave the choice empty.</source>
      <translation>{fields}: هذا العمود يسمي أشخاصا ولا يمكن تخزينه. اختاروا غيره، أو اتركوا الاختيار فارغا.</translation>
    </message>
    <message>
      <source>{field} ({language})</source>
      <translation>{field} ({language})</translation>
    </message>
    <message>
      <source>{file}, row {row}, SHA-256 {hash}, imported on {day} by {person}</source>
      <translation>{file}، السطر {row}، SHA-256 {hash}، استورده {person} بتاريخ {day}</translation>
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation>{first} مقابل {second}</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} و{second}</translation>
    </message>
    <message>
      <source>{first} and {second} would both go to «{path}»: one would be lost. Choose another file for one.</source>
      <translation>معاملان سيُكتبان معا في «{path}»: {first} و {second}. سيضيع أحدهما: اختاروا ملفا آخر لأحدهما.</translation>
    </message>
    <message>
      <source>{first} to {last}, the same change for the {known} units: {change}.</source>
      <translation>من {first} إلى {last}، التغير نفسه للوحدات (عددها {known}): {change}.</translation>
    </message>
    <message>
      <source>{first} to {last}: from {fell} for {unit} to {rose} for {unit2}.</source>
      <translation>من {first} إلى {last}: من {fell} لـ {unit} إلى {rose} لـ {unit2}.</translation>
    </message>
    <message>
      <source>{first}, {other}</source>
      <translation>{first}، {other}</translation>
    </message>
    <message>
      <source>{found} {name} were given for {expected} units. Give one for each unit, in the order of the scored table.</source>
      <translation>عدد القيم المعطاة ({name}): {found}، وعدد الوحدات: {expected}. أعطوا قيمة لكل وحدة، بترتيب الجدول الذي حُسب مؤشره.</translation>
    </message>
    <message>
      <source>{high} or less</source>
      <translation>{high} فأقل</translation>
    </message>
    <message>
      <source>{kept} rows kept, {removed} removed.</source>
      <translation>أسطر محتفظ بها: {kept}، محذوفة: {removed}.</translation>
    </message>
    <message>
      <source>{kind} (said by a person)</source>
      <translation>{kind} (حدده شخص)</translation>
    </message>
    <message>
      <source>{k} families cannot be made of {units} units. Choose from 2 to {most}, or fewer variables.</source>
      <translation>لا يمكن تكوين {k} من العائلات من وحدات عددها {units}. اختاروا من 2 إلى {most}، أو متغيرات أقل.</translation>
    </message>
    <message>
      <source>{k} families were asked for, but only {different} units differ on these variables. Choose fewer families or more variables.</source>
      <translation>طُلبت {k} من العائلات، لكن الوحدات المختلفة في هذه المتغيرات {different} فقط. اختاروا عائلات أقل أو متغيرات أكثر.</translation>
    </message>
    <message>
      <source>{k} similar territories were asked for among {units} units. Choose from 1 to {most}.</source>
      <translation>طُلبت {k} من الوحدات المشابهة من بين {units}. اختاروا من 1 إلى {most}.</translation>
    </message>
    <message>
      <source>{label} ({unit})</source>
      <translation>{label} ({unit})</translation>
    </message>
    <message>
      <source>{label} ({unit}, {period})</source>
      <translation>{label} ({unit}، {period})</translation>
    </message>
    <message>
      <source>{label}: raw value</source>
      <translation>{label}: القيمة الخام</translation>
    </message>
    <message>
      <source>{label}: smoothed value</source>
      <translation>{label}: القيمة الممهدة</translation>
    </message>
    <message>
      <source>{layers} shows household points</source>
      <translation>{layers} تُظهر نقط أسر</translation>
    </message>
    <message>
      <source>{layer} (SYNTHETIC)</source>
      <translation>{layer} (SYNTHETIQUE)</translation>
    </message>
    <message>
      <source>{limits} (highest need)</source>
      <translation>{limits} (أكبر حاجة)</translation>
    </message>
    <message>
      <source>{limits} (least need)</source>
      <translation>{limits} (أقل حاجة)</translation>
    </message>
    <message>
      <source>{listed} and {count} more</source>
      <translation>{listed}، و {count} أخرى</translation>
    </message>
    <message>
      <source>{low} or more</source>
      <translation>{low} فأكثر</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>من {low} إلى {high}</translation>
    </message>
    <message>
      <source>{low} to {high} %</source>
      <translation>من {low} إلى {high}%</translation>
    </message>
    <message>
      <source>{low} to {high}: {count} units</source>
      <translation>من {low} إلى {high}، عدد الوحدات: {count}</translation>
    </message>
    <message>
      <source>{meaning}. Click to turn it round.</source>
      <translation>{meaning}. انقروا لعكس الاتجاه.</translation>
    </message>
    <message>
      <source>{measure} - {whom} - {period}</source>
      <translation>{measure} - {whom} - {period}</translation>
    </message>
    <message>
      <source>{measure}, {period}: {value}</source>
      <translation>{measure}، {period}: {value}</translation>
    </message>
    <message>
      <source>{methods} methods, {units} units; {left} methods left out.</source>
      <translation>عدد الطرق: {methods}، وعدد الوحدات: {units}؛ الطرق المستبعدة: {left}.</translation>
    </message>
    <message>
      <source>{model} · {scored} communes scored, {left_out} without enough data (n.d.)</source>
      <translation>{model} · جماعات حُسب مؤشرها: {scored}، وجماعات معطياتها غير كافية (غ.م.): {left_out}</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} وأخرى عددها {count}</translation>
    </message>
    <message>
      <source>{names}: household points. Do not show, print or pass on.</source>
      <translation>{names}: نقط أسر. لا تعرضوها ولا تطبعوها ولا تسلموها.</translation>
    </message>
    <message>
      <source>{names}: small counts are not protected. Do not show, print or pass on.</source>
      <translation>{names}: الأعداد الصغيرة غير محمية. لا تعرضوها ولا تطبعوها ولا تسلموها.</translation>
    </message>
    <message>
      <source>{names}: unprotected counts and household points. Do not show, print or pass on.</source>
      <translation>{names}: أعداد غير محمية ونقط أسر. لا تعرضوها ولا تطبعوها ولا تسلموها.</translation>
    </message>
    <message>
      <source>{name} (more need than {percent} % of communes)</source>
      <translation>{name} (حاجة أكبر من {percent}% من الجماعات)</translation>
    </message>
    <message>
      <source>{name} ({share} %)</source>
      <translation>{name} ({share}%)</translation>
    </message>
    <message>
      <source>{name} has a need score of {score} out of 100 ({class_}); the reference ({zone}) is at {mean}.</source>
      <translation>مؤشر الحاجة في {name} هو {score} من 100 ({class_})؛ والمرجع ({zone}) عند {mean}.</translation>
    </message>
    <message>
      <source>{name} has no need score: too few of its indicators are known. It is not a score of zero.</source>
      <translation>ليس لـ {name} مؤشر حاجة: مؤشرات معروفة قليلة جدا. هذا ليس مؤشرا يساوي صفرا.</translation>
    </message>
    <message>
      <source>{name} is among the fifth that need most on {count} of {total} indicators.</source>
      <translation>{name} ضمن الخُمس الأكبر حاجة في {count} من المؤشرات (عددها {total}).</translation>
    </message>
    <message>
      <source>{name} is {value} m: a distance must be above zero and above the least distance ({least} m). Nobody is hidden by staying in place.</source>
      <translation>{name} يساوي {value} م: يجب أن تكون المسافة أكبر من صفر وأكبر من المسافة الدنيا ({least} م). لا يختفي أحد ببقائه في مكانه.</translation>
    </message>
    <message>
      <source>{name}: rank {rank}, from {low} to {high}</source>
      <translation>{name}: الرتبة {rank}، من {low} إلى {high}</translation>
    </message>
    <message>
      <source>{name}: {score}</source>
      <translation>{name}: {score}</translation>
    </message>
    <message>
      <source>{name}: {score}, rank {rank}</source>
      <translation>{name}: {score}، الرتبة {rank}</translation>
    </message>
    <message>
      <source>{name}: {share} % of the draws, rank {rank}</source>
      <translation>{name}: {share}% من السحوبات، الرتبة {rank}</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{new} new figures, {replaced} replaced by another value ({big} by more than half), {same} unchanged.</source>
      <translation>الأرقام الجديدة: {new}، والمستبدلة بقيمة أخرى: {replaced} (منها بأكثر من النصف: {big})، وغير المتغيرة: {same}.</translation>
    </message>
    <message>
      <source>{notice} {count} others were left out.</source>
      <translation>{notice} تُركت أخرى عددها {count}.</translation>
    </message>
    <message>
      <source>{number}. {traits}</source>
      <translation>{number}. {traits}</translation>
    </message>
    <message>
      <source>{numerator}, {base}</source>
      <translation>{numerator}، {base}</translation>
    </message>
    <message>
      <source>{page} of {total}</source>
      <translation>{page} من {total}</translation>
    </message>
    <message>
      <source>{parameter} asks for «{value}», but no field holding it was chosen ({parameter}_FIELD).</source>
      <translation>يطلب المعامل {parameter} القيمة «{value}»، ولم يُختر أي حقل يحملها ({parameter}_FIELD).</translation>
    </message>
    <message>
      <source>{parameter} is empty: choose the field of the figure.</source>
      <translation>{parameter} فارغ: اختاروا حقل الرقم.</translation>
    </message>
    <message>
      <source>{parameter} is empty: this way of making a grid needs it.</source>
      <translation>{parameter} فارغ: تحتاجه هذه الطريقة في إنشاء الشبكة.</translation>
    </message>
    <message>
      <source>{parameter} would replace the table «{table}» of the workspace «{path}»: names that start with asd_ are the plugin's own. Choose another name.</source>
      <translation>المعامل {parameter} سيستبدل الجدول «{table}» من فضاء العمل «{path}»: الأسماء التي تبدأ بـ asd_ خاصة بالإضافة. اختاروا اسما آخر.</translation>
    </message>
    <message>
      <source>{parameter} would replace the whole workspace «{path}». Choose another file; in QGIS, «Save to GeoPackage» adds a table to the workspace instead.</source>
      <translation>المعامل {parameter} سيستبدل فضاء العمل «{path}» كله. اختاروا ملفا آخر؛ وفي QGIS تضيف «حفظ في GeoPackage» جدولا إلى فضاء العمل بدل ذلك.</translation>
    </message>
    <message>
      <source>{parameter} would replace «{path}», which is also read as {input}: it would be lost. Choose another file.</source>
      <translation>المعامل {parameter} سيستبدل «{path}»، وهو مقروء أيضا في المدخل {input}: سيضيع. اختاروا ملفا آخر.</translation>
    </message>
    <message>
      <source>{parameter}: the raster «{raster}» cannot be read ({reason}). Check the file, or choose another.</source>
      <translation>{parameter}: لا يمكن قراءة الصورة الشبكية «{raster}» ({reason}). تحققوا من الملف، أو اختاروا أخرى.</translation>
    </message>
    <message>
      <source>{parameter}: the raster «{raster}» has {bands} bands; band {band} is not there.</source>
      <translation>{parameter}: للصورة الشبكية «{raster}» نطاقات عددها {bands}؛ النطاق {band} غير موجود فيها.</translation>
    </message>
    <message>
      <source>{parameter}: the surface is written as GeoTIFF. Give «{path}» the ending .tif.</source>
      <translation>{parameter}: يُكتب السطح بصيغة GeoTIFF. أعطوا «{path}» الامتداد .tif.</translation>
    </message>
    <message>
      <source>{parameter}: «{value}» is no period. Write a year, a month or a quarter: 2026, 2026-02 or 2026-Q1.</source>
      <translation>{parameter}: «{value}» ليست فترة. اكتبوا سنة أو شهرا أو فصلا: 2026 أو 2026-02 أو 2026-Q1.</translation>
    </message>
    <message>
      <source>{part} ({language})</source>
      <translation>{part} ({language})</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{percent} % of the raster's people ({people}) live in no unit and attract no household.</source>
      <translation>{percent}% من سكان الصورة الشبكية ({people}) لا يسكنون أي وحدة ولا يجذبون أي أسرة.</translation>
    </message>
    <message>
      <source>{percent} % of the total lies beyond the edges of the raster. Choose EDGE or a larger EXTENT to keep it.</source>
      <translation>{percent}% من المجموع يقع خارج حواف الصورة الشبكية. اختاروا EDGE أو EXTENT أكبر للاحتفاظ به.</translation>
    </message>
    <message>
      <source>{permutations} permutations give coarse p-values: classes change with the seed. Use 9,999 for a published map.</source>
      <translation>التباديل وعددها {permutations} تعطي قيم p تقريبية: تتغير الأصناف مع البذرة. استعملوا 9999 لخريطة منشورة.</translation>
    </message>
    <message>
      <source>{person} gives «{found}» points to «{column}»; a number from 0 up is expected. Write 0 for nothing.</source>
      <translation>يعطي «{person}» لـ «{column}» عدد النقط «{found}»؛ والمنتظر عدد يساوي 0 أو أكثر. اكتبوا 0 عند عدم إعطاء أي نقطة.</translation>
    </message>
    <message>
      <source>{picture} (PNG)</source>
      <translation>{picture} (PNG)</translation>
    </message>
    <message>
      <source>{picture} (SVG, for print)</source>
      <translation>{picture} (SVG، للطباعة)</translation>
    </message>
    <message>
      <source>{priority} of {classed} units are in priority: high need, low coverage. {missing} units lack a figure, {hidden} are hidden.</source>
      <translation>الوحدات ذات الأولوية (حاجة قوية وتغطية ضعيفة): {priority} من أصل {classed}. وحدات ينقصها رقم: {missing}؛ وحدات مخفية: {hidden}.</translation>
    </message>
    <message>
      <source>{problem} (Others of the kind: {count}.)</source>
      <translation>{problem} (أخرى من النوع نفسه: {count}.)</translation>
    </message>
    <message>
      <source>{rank} of {count}</source>
      <translation>{rank} من {count}</translation>
    </message>
    <message>
      <source>{rate} is above its logical maximum of {maximum} in {count} units ({examples}): more beneficiaries than its base can hold.</source>
      <translation>{rate} يفوق حده الأقصى المنطقي {maximum}؛ عدد الوحدات المعنية: {count} ({examples}): مستفيدون أكثر مما يسعه أساسه.</translation>
    </message>
    <message>
      <source>{rate} is missing for {count} units because its base is missing or zero.</source>
      <translation>المعدل «{rate}» غير متوفر لأن أساسه غير متوفر أو يساوي صفرا؛ عدد الوحدات المعنية: {count}.</translation>
    </message>
    <message>
      <source>{read} rows read = {joined} joined + {waiting} waiting + {rejected} left out; {cells} cells refused.</source>
      <translation>الأسطر المقروءة {read} = المربوطة {joined} + المنتظرة {waiting} + المستبعدة {rejected}؛ الخانات المرفوضة: {cells}.</translation>
    </message>
    <message>
      <source>{region} ({count} of {total})</source>
      <translation>{region} ({count} من {total})</translation>
    </message>
    <message>
      <source>{rows} of {all} rows ({share} %) are in classes of fewer than {k}: this extract must not leave.</source>
      <translation>أسطر في أصناف تقل عن {k}: {rows} من {all} ({share}%): يجب ألا يخرج هذا المستخرج.</translation>
    </message>
    <message>
      <source>{rows} rows are in classes of fewer than {k} (the smallest has {found}): the extract must not leave.</source>
      <translation>أسطر في أصناف تقل عن {k}: {rows} (أصغرها فيه {found}): يجب ألا يخرج المستخرج.</translation>
    </message>
    <message>
      <source>{rows} rows hold something, but none is a row of a unit below a heading. Open the file: put one row of headings above, and one row for each unit (its code, its figures) below; or choose another file or sheet.</source>
      <translation>{rows} صفوف فيها شيء، لكن لا صف منها لوحدة تحت رأس. افتح الملف: ضع صفا واحدا من الرؤوس في الأعلى، ثم صفا لكل وحدة (رمزها وأرقامها)؛ أو اختر ملفا أو ورقة أخرى.</translation>
    </message>
    <message>
      <source>{rows} rows say no period, and none was chosen. Give the period of the figures, such as 2025 or 2025-06.</source>
      <translation>أسطر لا تذكر أي فترة، ولم تُختر أي فترة: {rows}. أعطوا فترة الأرقام، مثل 2025 أو 2025-06.</translation>
    </message>
    <message>
      <source>{scored} units scored, {left} left out. {imputed} missing values filled, {asked} set by convention where the question was not asked, {treated} extreme values brought in.</source>
      <translation>الوحدات التي حُسب مؤشرها: {scored}، والمستبعدة: {left}. القيم غير المتوفرة التي قُدّرت: {imputed}، والقيم المحددة اصطلاحا لأن السؤال غير مطروح: {asked}، والقيم القصوى المعدّلة: {treated}.</translation>
    </message>
    <message>
      <source>{share} % / {effective} %</source>
      <translation>{share}% / {effective}%</translation>
    </message>
    <message>
      <source>{share} % of the figures are multiples of {step}</source>
      <translation>{share} % من الأرقام من مضاعفات {step}</translation>
    </message>
    <message>
      <source>{share} % of the figures end in 0 or 5, where chance gives 20 %</source>
      <translation>{share} % من الأرقام تنتهي بـ 0 أو 5، بينما تعطي الصدفة 20 %</translation>
    </message>
    <message>
      <source>{share} % of the weights of the model rest on known figures here.</source>
      <translation>{share}% من أوزان النموذج تستند هنا إلى أرقام معروفة.</translation>
    </message>
    <message>
      <source>{share} % {category}</source>
      <translation>{share}% {category}</translation>
    </message>
    <message>
      <source>{sheet} ({rows} rows)</source>
      <translation>{sheet} (عدد الأسطر: {rows})</translation>
    </message>
    <message>
      <source>{shown} communes shown, {small} hidden (small counts), {covering} hidden to cover them, {missing} n.d.</source>
      <translation>الجماعات المعروضة: {shown}، المخفية (أعداد صغيرة): {small}، المخفية لتغطيتها: {covering}، غير المتوفرة: {missing}.</translation>
    </message>
    <message>
      <source>{statistic} of {raster} by territory</source>
      <translation>{statistic} من {raster} حسب الوحدة الترابية</translation>
    </message>
    <message>
      <source>{tested} units tested; {before} significant at {level} % one by one, {after} after the correction for the number of units.</source>
      <translation>الوحدات المختبَرة: {tested}؛ الدالة عند {level}% واحدة بواحدة: {before}، وبعد التصحيح حسب عدد الوحدات: {after}.</translation>
    </message>
    <message>
      <source>{title} - variant</source>
      <translation>{title} - بديل</translation>
    </message>
    <message>
      <source>{title}: {text}</source>
      <translation>{title}: {text}</translation>
    </message>
    <message>
      <source>{units} communes in {count} families by structure. Need and services play no part.</source>
      <translation>جماعات عددها {units} في عائلات عددها {count} حسب البنية. لا دور للحاجة ولا للخدمات.</translation>
    </message>
    <message>
      <source>{units} units, {indicators} indicators; {complete} units have every figure; {share} % of cells missing.</source>
      <translation>عدد الوحدات: {units}، وعدد المؤشرات: {indicators}؛ الوحدات التي تتوفر على جميع الأرقام: {complete}؛ نسبة الخانات غير المتوفرة: {share}%.</translation>
    </message>
    <message>
      <source>{unit} ({zone})</source>
      <translation>{unit} ({zone})</translation>
    </message>
    <message>
      <source>{unit}, {first} to {last}: {change}.</source>
      <translation>{unit}، من {first} إلى {last}: {change}.</translation>
    </message>
    <message>
      <source>{unit}: need is highest for «{first}» (percentile {top}), lowest for «{last}» ({low}).</source>
      <translation>{unit}: أكبر حاجة في «{first}» (الرتبة المئينية {top})، وأقلها في «{last}» ({low}).</translation>
    </message>
    <message>
      <source>{unit}: percentile of need {percentile} for {count} indicators.</source>
      <translation>{unit}: الرتبة المئينية للحاجة {percentile} لمؤشرات عددها {count}.</translation>
    </message>
    <message>
      <source>{unit}?</source>
      <translation>{unit}؟</translation>
    </message>
    <message>
      <source>{used} rows used, {left} left out; {count} deprivations; cut-off k = {k}.</source>
      <translation>الأسطر المستعملة: {used}، والمستبعدة: {left}؛ عدد أوجه الحرمان: {count}؛ العتبة: k = {k}.</translation>
    </message>
    <message>
      <source>{value} against {reference}</source>
      <translation>{value} مقابل {reference}</translation>
    </message>
    <message>
      <source>{value}, where its parts allow {expected}</source>
      <translation>{value}، بينما تسمح أجزاؤه بـ {expected}</translation>
    </message>
    <message>
      <source>{value}, where its parts sum to {expected}</source>
      <translation>{value}، بينما مجموع أجزائه {expected}</translation>
    </message>
    <message>
      <source>{value}, where the limit is {expected}</source>
      <translation>{value}، بينما الحد {expected}</translation>
    </message>
    <message>
      <source>{value}, where the middle of all units is {expected}</source>
      <translation>{value}، بينما وسيط كل الوحدات {expected}</translation>
    </message>
    <message>
      <source>{value}, where the middle of all units is {expected} and that of its neighbours {beside}</source>
      <translation>{value}، بينما وسيط كل الوحدات {expected} ووسيط جيرانه {beside}</translation>
    </message>
    <message>
      <source>{value}, where the middle of its neighbours is {expected}</source>
      <translation>{value}، بينما وسيط جيرانه {expected}</translation>
    </message>
    <message>
      <source>{value}, where the weighted mean of its parts is {expected}</source>
      <translation>{value}، بينما المتوسط المرجح لأجزائه هو {expected}</translation>
    </message>
    <message>
      <source>{value}, where urban and rural allow {expected}</source>
      <translation>{value}، بينما يسمح الحضري والقروي بـ {expected}</translation>
    </message>
    <message>
      <source>{variables}: not among the structure variables of this workspace. Choose among: {known}.</source>
      <translation>{variables}: ليست من المتغيرات البنيوية لفضاء العمل هذا. اختاروا من: {known}.</translation>
    </message>
    <message>
      <source>{variable} high</source>
      <translation>{variable} مرتفع</translation>
    </message>
    <message>
      <source>{variable} low</source>
      <translation>{variable} منخفض</translation>
    </message>
    <message>
      <source>{variable}: {own}</source>
      <translation>{variable}: {own}</translation>
    </message>
    <message>
      <source>{variable}: {own} and {other}</source>
      <translation>{variable}: {own} و{other}</translation>
    </message>
    <message>
      <source>{wanted} ({what}) is too few: at least {possible} are needed. Raise the number.</source>
      <translation>العدد {wanted} ({what}) قليل جدا: يلزم {possible} على الأقل. ارفعوا العدد.</translation>
    </message>
    <message>
      <source>{wanted} beneficiaries ({what}) cannot be placed: these territories can hold at most {possible}. Lower the number, or give the whole country.</source>
      <translation>لا يمكن توزيع عدد المستفيدين {wanted} ({what}): لا تتسع هذه الوحدات الترابية إلا لـ {possible} على الأكثر. خفضوا العدد، أو اختاروا البلد كله.</translation>
    </message>
    <message>
      <source>{wanted} points were asked for; there are only {possible} households, so one point each.</source>
      <translation>طُلب {wanted} من النقط، وعدد الأسر لا يتجاوز {possible}؛ فوُضعت نقطة واحدة لكل أسرة.</translation>
    </message>
    <message>
      <source>{weak} weaknesses and {strong} strengths among {count} indicators, against {communes} communes of {zone}.</source>
      <translation>نقط الضعف: {weak}، ونقط القوة: {strong}، من بين مؤشرات عددها {count}، مقارنة مع جماعات {zone} (عددها {communes}).</translation>
    </message>
    <message>
      <source>{workspace} was replaced by another workspace: the choices made in the former one are gone.</source>
      <translation>استُبدل {workspace} بفضاء عمل آخر: ذهبت الاختيارات التي تمت في السابق.</translation>
    </message>
    <message>
      <source>{workspace}. Open another workspace, or read this one again</source>
      <translation>فضاء العمل: «{workspace}». افتحوا فضاء عمل آخر، أو أعيدوا قراءة الفضاء الحالي</translation>
    </message>
    <message>
      <source>{zone}: figure hidden to protect small numbers.</source>
      <translation>{zone}: رقم مخفي (السر الإحصائي) لحماية الأعداد الصغيرة.</translation>
    </message>
    <message>
      <source>{zone}: median of {count}.</source>
      <translation>{zone}: وسيط {count}.</translation>
    </message>
    <message>
      <source>{zone}: no figure to compare with.</source>
      <translation>{zone}: لا يوجد رقم للمقارنة معه.</translation>
    </message>
    <message>
      <source>{zone}: no published figure; mean of {count} weighted by population.</source>
      <translation>{zone}: لا رقم منشور؛ متوسط {count} مرجح بعدد السكان.</translation>
    </message>
    <message>
      <source>{zone}: {change}.</source>
      <translation>{zone}: {change}.</translation>
    </message>
    <message>
      <source>«Next» opens the window of this import, with the file filled in.</source>
      <translation>«التالي» يفتح نافذة هذا الاستيراد، والملف معبأ فيها.</translation>
    </message>
    <message>
      <source>«{column}» does not vary: it has no correlation with anything.</source>
      <translation>لا يتغير «{column}»: ليس له ارتباط بأي شيء.</translation>
    </message>
    <message>
      <source>«{column}» has no value in any of the {count} rows. Check its source, or leave it out.</source>
      <translation>ليست للعمود «{column}» أي قيمة في أي سطر (من أصل {count}). تحققوا من مصدره، أو استبعدوه.</translation>
    </message>
    <message>
      <source>«{column}» has the same value in all units used: its weight is 0 (method {method}).</source>
      <translation>للمؤشر «{column}» القيمة نفسها في جميع الوحدات المستعملة: وزنه 0 (الطريقة: {method}).</translation>
    </message>
    <message>
      <source>«{column}» has the same value, {value}, in all {count} rows used, so nothing can be learnt from it. Leave it out.</source>
      <translation>للعمود «{column}» القيمة نفسها ({value}) في جميع الأسطر المستعملة (عددها: {count})، فلا يمكن استخلاص أي شيء منه. استبعدوه.</translation>
    </message>
    <message>
      <source>«{column}» has values below 0; entropy weights need values from 0 up. Normalise it first (0 to 100).</source>
      <translation>في «{column}» قيم أقل من 0؛ وتتطلب أوزان الإنتروبيا قيما تساوي 0 أو أكثر. نمّطوه أولا (من 0 إلى 100).</translation>
    </message>
    <message>
      <source>«{column}» is 0 in all {count} units used. Leave it out.</source>
      <translation>قيمة «{column}» تساوي 0 في جميع الوحدات المستعملة (عددها: {count}). استبعدوه.</translation>
    </message>
    <message>
      <source>«{column}» is below 0 in {count} units (examples: {examples}); the benefit of the doubt needs values from 0 up. Normalise it first.</source>
      <translation>قيمة «{column}» أقل من 0؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})؛ وتتطلب منفعة الشك قيما تساوي 0 أو أكثر. نمّطوه أولا.</translation>
    </message>
    <message>
      <source>«{column}» is below 0 or infinite in {count} units (examples: {examples}); a rate and its base are 0 or more.</source>
      <translation>قيمة «{column}» أقل من 0 أو لانهائية؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})؛ المعدل وأساسه يساويان 0 أو أكثر.</translation>
    </message>
    <message>
      <source>«{column}» is infinite in {count} rows (examples: {examples}). Check its denominator.</source>
      <translation>قيمة «{column}» لانهائية؛ عدد الأسطر المعنية: {count} (أمثلة: {examples}). تحققوا من مقامه.</translation>
    </message>
    <message>
      <source>«{column}» is text in all {count} rows. Convert it to numbers.</source>
      <translation>العمود «{column}» نصي في جميع الأسطر (عددها: {count}). حولوه إلى أعداد.</translation>
    </message>
    <message>
      <source>«{field}»: bands joined two by two</source>
      <translation>«{field}»: دمج الفئات اثنتين اثنتين</translation>
    </message>
    <message>
      <source>«{field}»: leave it out</source>
      <translation>«{field}»: تركه جانبا</translation>
    </message>
    <message>
      <source>«{field}»: the unit above (province for commune, region for province)</source>
      <translation>«{field}»: الوحدة الأعلى (الإقليم للجماعة، والجهة للإقليم)</translation>
    </message>
    <message>
      <source>«{file}» has no row of figures left below its headings. Check that the right file was chosen and which rows are said to be totals or notes.</source>
      <translation>لم يبق في «{file}» أي صف أرقام تحت رؤوسه. تحقق من اختيار الملف الصحيح ومن الصفوف المحددة مجاميع أو ملاحظات.</translation>
    </message>
    <message>
      <source>«{file}» has no row under its header. Add at least one.</source>
      <translation>لا يوجد في «{file}» أي سطر تحت الترويسة. أضيفوا سطرا واحدا على الأقل.</translation>
    </message>
    <message>
      <source>«{file}» has no sheet «{sheet}». It has: {known}.</source>
      <translation>ليست في «{file}» ورقة «{sheet}». الموجود فيه: {known}.</translation>
    </message>
    <message>
      <source>«{file}» has several cards of «{id}». Keep one.</source>
      <translation>في «{file}» عدة بطاقات لـ «{id}». احتفظوا بواحدة.</translation>
    </message>
    <message>
      <source>«{file}» has {rows} rows and {columns} columns; at most {max_rows} rows, {max_columns} columns and {max_cells} cells can be read. Delete the empty rows and columns after the table, then save it again.</source>
      <translation>عدد أسطر «{file}» هو {rows} وعدد أعمدته {columns}؛ لا يمكن أن يُقرأ أكثر من {max_rows} من الأسطر و{max_columns} من الأعمدة و{max_cells} من الخانات. احذفوا الأسطر والأعمدة الفارغة بعد الجدول، ثم احفظوه من جديد.</translation>
    </message>
    <message>
      <source>«{file}» has {size} MB; a table may have {limit} MB. Keep only the rows and columns needed, or import beneficiaries with their own tool, which reads files of any size.</source>
      <translation>حجم «{file}» هو {size} ميغابايت؛ والحد للجدول {limit} ميغابايت. احتفظوا بالأسطر والأعمدة اللازمة فقط، أو استوردوا المستفيدين بأداتهم الخاصة التي تقرأ ملفات من أي حجم.</translation>
    </message>
    <message>
      <source>«{file}» holds data that name people: {columns}. Remove these columns and import again; they would never be stored. Only where the law allows it, write the reason for reading the file all the same.</source>
      <translation>يحوي «{file}» معطيات تسمي أشخاصا: {columns}. احذفوا هذه الأعمدة وأعيدوا الاستيراد؛ فهي لا تُخزن أبدا. وحيث يسمح القانون بذلك فقط، اكتبوا سبب قراءة الملف رغم ذلك.</translation>
    </message>
    <message>
      <source>«{file}» holds no card. Nothing was written.</source>
      <translation>ليس في «{file}» أي بطاقة. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>«{file}» holds no row. Check that the right file and sheet were chosen.</source>
      <translation>ليس في «{file}» أي سطر. تحققوا من اختيار الملف الصحيح والورقة الصحيحة.</translation>
    </message>
    <message>
      <source>«{file}» is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX.</source>
      <translation>«{file}» صفحة ويب مهما كان اسمه. افتحوه في برنامج جداول واحفظوه بصيغة XLSX.</translation>
    </message>
    <message>
      <source>«{file}» is an ODS workbook under another name. Give it a name that ends in .ods.</source>
      <translation>«{file}» مصنف ODS باسم آخر. أعطوه اسما ينتهي بـ .ods.</translation>
    </message>
    <message>
      <source>«{file}» is an old Excel file (.xls) or is protected by a password. Open it, remove the password, and save it as XLSX.</source>
      <translation>«{file}» ملف Excel قديم (.xls) أو محمي بكلمة سر. افتحوه، وأزيلوا كلمة السر، واحفظوه بصيغة XLSX.</translation>
    </message>
    <message>
      <source>«{file}» is damaged or was cut short ({reason}). Ask for it again, or open it and save it anew in a spreadsheet.</source>
      <translation>«{file}» متضرر أو مبتور ({reason}). اطلبوه من جديد، أو افتحوه واحفظوه من جديد في برنامج جداول.</translation>
    </message>
    <message>
      <source>«{file}» is no report of {wanted} with its two breaks. Choose the JSON report of an earlier run.</source>
      <translation>«{file}» ليس تقريرا من {wanted} بعتبتيه. اختاروا تقرير JSON لتنفيذ سابق.</translation>
    </message>
    <message>
      <source>«{file}» is no set of judgements. Write JSON with «criteria» (a list of names) and «experts» (a square matrix by name), or CSV with the columns expert, first, second, value.</source>
      <translation>«{file}» ليس ملف أحكام. اكتبوا JSON فيه «criteria» (لائحة أسماء) و«experts» (مصفوفة مربعة لكل اسم)، أو CSV بالأعمدة expert وfirst وsecond وvalue.</translation>
    </message>
    <message>
      <source>«{file}» is no table that can be read. Give CSV, XLSX, ODS, GeoPackage or Shapefile.</source>
      <translation>«{file}» ليس جدولا يمكن قراءته. أعطوا ملف CSV أو XLSX أو ODS أو GeoPackage أو Shapefile.</translation>
    </message>
    <message>
      <source>«{file}» is no text: it holds signs that no table has. Check the file, or save the table again as CSV.</source>
      <translation>«{file}» ليس نصا: فيه علامات لا توجد في أي جدول. تحققوا من الملف، أو احفظوا الجدول من جديد بصيغة CSV.</translation>
    </message>
    <message>
      <source>«{file}» is not a file of indicator cards (JSON): {reason}. Nothing was written.</source>
      <translation>«{file}» ليس ملف بطاقات مؤشرات (JSON): {reason}. لم يُكتب أي شيء.</translation>
    </message>
    <message>
      <source>«{file}» is not a package of this plugin. Choose the .asdpkg file made by «Cut, open or seal a package».</source>
      <translation>«{file}» ليس حزمة لهذه الإضافة. اختاروا ملف .asdpkg المنشأ بأداة «اقتطاع حزمة أو فتحها أو ختمها».</translation>
    </message>
    <message>
      <source>«{file}» is not valid JSON: line {line}, column {column}: {reason}. Correct it there.</source>
      <translation>«{file}» ليس ملف JSON صالحا: السطر {line}، العمود {column}: {reason}. صححوه في هذا الموضع.</translation>
    </message>
    <message>
      <source>«{file}» is not written in {encoding}: it fails at byte {byte}. Leave the encoding to be found, or choose another.</source>
      <translation>«{file}» غير مكتوب بترميز {encoding}: يفشل عند البايت {byte}. اتركوا الترميز ليُكتشف، أو اختاروا غيره.</translation>
    </message>
    <message>
      <source>«{file}» speaks of {delivered}, but the workspace already holds a delivery of {last}. Nothing was written. Take the latest file, or give in FORCE the reason why the older one must replace it.</source>
      <translation>يخص «{file}» الفترة {delivered}، لكن فضاء العمل يحوي إرسالية {last}. لم يُكتب أي شيء. خذوا أحدث ملف، أو أعطوا في FORCE سبب إحلال الأقدم محلها.</translation>
    </message>
    <message>
      <source>«{file}» unpacks to {size} MB, more than the {limit} MB that can be read. Save the table alone as a new file.</source>
      <translation>يبلغ «{file}» بعد فك ضغطه {size} ميغابايت، أي أكثر من الحد الممكن قراءته ({limit} ميغابايت). احفظوا الجدول وحده في ملف جديد.</translation>
    </message>
    <message>
      <source>«{file}» was already imported with the same choices on {made}: nothing was changed.</source>
      <translation>سبق استيراد «{file}» بالاختيارات نفسها بتاريخ {made}: لم يتغير شيء.</translation>
    </message>
    <message>
      <source>«{file}» was made by a newer version of the plugin. Update the plugin; nothing was changed.</source>
      <translation>أُنشئ «{file}» بإصدار أحدث من الإضافة. حدّثوا الإضافة؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>«{file}», card «{id}»: {fields} must be a text, or texts by language (fr, ar, en).</source>
      <translation>«{file}»، البطاقة «{id}»: {fields}، يجب أن تكون نصا، أو نصوصا حسب اللغة (fr، ar، en).</translation>
    </message>
    <message>
      <source>«{first}» against «{second}» is judged twice. Keep one judgement.</source>
      <translation>حُكم مرتين على «{first}» مقابل «{second}». احتفظوا بحكم واحد.</translation>
    </message>
    <message>
      <source>«{first}» against «{second}» is not a pair of two different criteria of the list.</source>
      <translation>«{first}» مقابل «{second}» ليس زوجا من معيارين مختلفين من اللائحة.</translation>
    </message>
    <message>
      <source>«{first}» against «{second}» is not judged. Add the judgement.</source>
      <translation>لا يوجد حكم على «{first}» مقابل «{second}». أضيفوا الحكم.</translation>
    </message>
    <message>
      <source>«{folder}» is no folder. Choose the one that holds the imported files.</source>
      <translation>«{folder}» ليس مجلدا. اختاروا المجلد الذي يضم الملفات المستوردة.</translation>
    </message>
    <message>
      <source>«{found}» is no import of this workspace (imports: {known}). Give its identifier or the name of its file.</source>
      <translation>«{found}» ليس استيرادا في فضاء العمل هذا (عمليات الاستيراد: {known}). أعطوا معرّفه أو اسم ملفه.</translation>
    </message>
    <message>
      <source>«{found}» is no law of chance. Choose one of: {known}.</source>
      <translation>«{found}» ليس قانون احتمال. اختاروا واحدا من: {known}.</translation>
    </message>
    <message>
      <source>«{found}» is no reference line. Choose one of: {known}.</source>
      <translation>«{found}» ليس خط مرجع. اختاروا واحدا من: {known}.</translation>
    </message>
    <message>
      <source>«{given}» is not true to scale in metres here: the surface is made in a Lambert azimuthal equal-area system around {latitude}° N, {longitude}° E. Choose another with CRS.</source>
      <translation>«{given}» ليس صحيح المقياس بالأمتار هنا: يُنشأ السطح في نظام Lambert سمتي متساوي المساحات حول {latitude}° شمالا و{longitude}° شرقا. اختاروا غيره بـ CRS.</translation>
    </message>
    <message>
      <source>«{id}» cannot identify a card. Begin with a letter; then letters without accents, digits and _ only.</source>
      <translation>لا يمكن أن يعرّف «{id}» بطاقة. ابدؤوا بحرف؛ ثم حروف لاتينية بدون علامات وأرقام و_ فقط.</translation>
    </message>
    <message>
      <source>«{id}» is an indicator of the reference, whose card is not rewritten. Give yours another identifier.</source>
      <translation>«{id}» مؤشر من المرجع لا تُعاد كتابة بطاقته. أعطوا مؤشركم معرّفا آخر.</translation>
    </message>
    <message>
      <source>«{indicator}» is not published by milieu: urban and rural stay together.</source>
      <translation>«{indicator}» غير منشور حسب الوسط: يبقى الحضري والقروي معا.</translation>
    </message>
    <message>
      <source>«{layer}» has coordinates in columns: its rows were read here. Add a geometry column on the server to count there.</source>
      <translation>إحداثيات «{layer}» في أعمدة: قُرئت أسطرها هنا. أضيفوا عمود شكل هندسي على الخادم للعد هناك.</translation>
    </message>
    <message>
      <source>«{layer}» has fields that seem to name people or places ({fields}). They make every figure below worthless: remove them before the extract goes anywhere.</source>
      <translation>في «{layer}» حقول تبدو أنها تسمي أشخاصا أو أماكن ({fields}). تجعل كل رقم أدناه بلا قيمة: احذفوها قبل أن يذهب المستخرج إلى أي مكان.</translation>
    </message>
    <message>
      <source>«{layer}» has joined or virtual fields that the server does not know: its rows were read here instead of counted on the server.</source>
      <translation>في «{layer}» حقول مربوطة أو افتراضية لا يعرفها الخادم: قُرئت أسطرها هنا بدل عدّها على الخادم.</translation>
    </message>
    <message>
      <source>«{layer}» has neither unit codes nor places. Choose the field of the unit codes, or give points or coordinates.</source>
      <translation>ليس في «{layer}» رموز وحدات ولا مواقع. اختاروا حقل رموز الوحدات، أو أعطوا نقطا أو إحداثيات.</translation>
    </message>
    <message>
      <source>«{layer}» has no field with the province: every polygon is taken as an area to stay in. With communes, points are hidden much less; give AREA_FIELD.</source>
      <translation>ليس في «{layer}» حقل للإقليم: يُعتبر كل مضلع منطقة يجب البقاء فيها. مع الجماعات تكون النقط أقل إخفاء بكثير؛ أعطوا AREA_FIELD.</translation>
    </message>
    <message>
      <source>«{layer}» has no numeric field to judge (fields: {found}). Choose the numeric fields.</source>
      <translation>ليس في «{layer}» أي حقل عددي للفحص (الحقول: {found}). اختاروا الحقول العددية.</translation>
    </message>
    <message>
      <source>«{layer}» has no points. Choose the layer of household points.</source>
      <translation>ليس في «{layer}» نقط. اختاروا طبقة نقط الأسر.</translation>
    </message>
    <message>
      <source>«{layer}» has no points. Give a point layer, or choose UNIT_FIELD: the field of «{layer}» that holds the code of each row's unit.</source>
      <translation>ليست في «{layer}» نقط. أعطوا طبقة نقط، أو اختاروا UNIT_FIELD: وهو حقل «{layer}» الذي يحمل رمز وحدة كل سطر.</translation>
    </message>
    <message>
      <source>«{layer}» has no polygons. Choose the layer of the territories with the figure.</source>
      <translation>ليس في «{layer}» مضلعات. اختاروا طبقة الوحدات الترابية التي تحمل الرقم.</translation>
    </message>
    <message>
      <source>«{layer}» has {rows} rows for {units} units: it looks like a list of households or several periods. Give the field of the period, or count it by unit first (Beneficiary density).</source>
      <translation>«{layer}»: الأسطر: {rows}، الوحدات: {units}. يشبه ذلك لائحة أسر أو عدة فترات. حددوا حقل الفترة، أو احسبوا أولا حسب الوحدة (كثافة المستفيدين).</translation>
    </message>
    <message>
      <source>«{layer}» holds household data: its rows are never shown. Count it by unit first (Beneficiary density).</source>
      <translation>تضم «{layer}» معطيات أسر: لا تُعرض أسطرها أبدا. احسبوا أولا حسب الوحدة (كثافة المستفيدين).</translation>
    </message>
    <message>
      <source>«{layer}» holds nothing: no column and no row. Ask for the file again.</source>
      <translation>«{layer}» لا تحتوي على شيء: لا عمود ولا صف. اطلب الملف من جديد.</translation>
    </message>
    <message>
      <source>«{layer}» is a view, a query or a foreign table: the server had to work it out in full, which may take longer than for a table.</source>
      <translation>«{layer}» عرض أو استعلام أو جدول خارجي: اضطر الخادم إلى حسابه كاملا، وقد يستغرق ذلك أكثر من الجدول.</translation>
    </message>
    <message>
      <source>«{layer}» is being edited: its rows were read here, with the edits, instead of counted on the server. Save or cancel the edits to count on the server.</source>
      <translation>«{layer}» قيد التعديل: قُرئت أسطرها هنا مع التعديلات بدل عدّها على الخادم. احفظوا التعديلات أو ألغوها للعد على الخادم.</translation>
    </message>
    <message>
      <source>«{layer}» is invented data: marked so, it must not be published.</source>
      <translation>«{layer}» معطيات مصطنعة: عليها علامة بذلك، ويجب ألا تُنشر.</translation>
    </message>
    <message>
      <source>«{layer}» is no point layer. Choose a layer of points.</source>
      <translation>«{layer}» ليست طبقة نقط. اختاروا طبقة نقط.</translation>
    </message>
    <message>
      <source>«{layer}» is said to be nominative. Ask for a pseudonymous file; if it must be read, give the reason in OVERRIDE.</source>
      <translation>ذُكر أن «{layer}» اسمية. اطلبوا ملفا بأسماء مستعارة؛ وإن كان لا بد من قراءتها، فأعطوا السبب في OVERRIDE.</translation>
    </message>
    <message>
      <source>«{layer}» is said to hold counts, not households. Import counts as indicators (Import indicators), or count households by unit with Beneficiary density.</source>
      <translation>ذُكر أن «{layer}» تحوي أعدادا لا أسرا. استوردوا الأعداد كمؤشرات (استيراد المؤشرات)، أو عدّوا الأسر حسب الوحدة بأداة «كثافة المستفيدين».</translation>
    </message>
    <message>
      <source>«{layer}» names people: {fields}. Ask for a file without these columns. If it must be read, give in OVERRIDE the reason, which is logged; these columns are never stored even then.</source>
      <translation>تسمي «{layer}» أشخاصا: {fields}. اطلبوا ملفا بدون هذه الأعمدة. وإن كان لا بد من قراءتها، فأعطوا في OVERRIDE السبب الذي يُسجل؛ ولا تُخزن هذه الأعمدة أبدا حتى في هذه الحالة.</translation>
    </message>
    <message>
      <source>«{layer}» or one of its columns is no longer on the server (error {state}). Remove the layer from the project and add it again, then choose the fields anew.</source>
      <translation>«{layer}» أو أحد أعمدتها لم يعد على الخادم (الخطأ {state}). أزيلوا الطبقة من المشروع وأضيفوها من جديد، ثم أعيدوا اختيار الحقول.</translation>
    </message>
    <message>
      <source>«{layer}» should hold {said} rows and gave more than {read}: the file is damaged. Nothing was written. Ask for the file again, or take it from a copy.</source>
      <translation>يُفترض أن تحتوي «{layer}» على {said} صفوف وأعطت أكثر من {read}: الملف تالف. لم يُكتب شيء. اطلب الملف من جديد أو خذه من نسخة.</translation>
    </message>
    <message>
      <source>«{layer}» was counted on its server: no row was sent to this machine.</source>
      <translation>عُدّت «{layer}» على خادمها: لم يُرسل أي سطر إلى هذا الجهاز.</translation>
    </message>
    <message>
      <source>«{layer}» was not protected: findings are told without their figures.</source>
      <translation>لم تُحم «{layer}»: تُذكر الملاحظات دون أرقامها.</translation>
    </message>
    <message>
      <source>«{model}» was not taken to compare with. {problem}</source>
      <translation>لم يؤخذ «{model}» للمقارنة. {problem}</translation>
    </message>
    <message>
      <source>«{name}» has two weights. Keep one.</source>
      <translation>للاسم «{name}» وزنان. احتفظوا بواحد.</translation>
    </message>
    <message>
      <source>«{old}» is now called «{new}».</source>
      <translation>«{old}» اسمها الآن «{new}».</translation>
    </message>
    <message>
      <source>«{path}» cannot be smoothed: none of the {count} units has both a value and a base «{source}» above 0. Choose another base, or remove smoothing from the model.</source>
      <translation>لا يمكن تمليس «{path}»: لا توجد أي وحدة (من أصل {count}) لها قيمة وأساس «{source}» أكبر من 0. اختاروا أساسا آخر، أو احذفوا التمليس من النموذج.</translation>
    </message>
    <message>
      <source>«{path}» exists already and may hold work that was not sent. Choose another name, or move it away first.</source>
      <translation>«{path}» موجود من قبل وقد يحوي عملا لم يُرسل. اختاروا اسما آخر، أو انقلوه أولا.</translation>
    </message>
    <message>
      <source>«{path}» exists and is not a workspace of this plugin, so it was not replaced. Choose another name, or remove it yourself first.</source>
      <translation>الملف «{path}» موجود وليس فضاء عمل لهذه الإضافة، ولذلك لم يُستبدل. اختاروا اسما آخر، أو احذفوه بأنفسكم أولا.</translation>
    </message>
    <message>
      <source>«{path}» has {count} children with a weight above 0; two are needed to compare weights. Choose another node.</source>
      <translation>عدد أبناء «{path}» ذوي الوزن الأكبر من 0 هو {count}؛ ويلزم اثنان لمقارنة الأوزان. اختاروا عقدة أخرى.</translation>
    </message>
    <message>
      <source>«{path}» is 0 or less in {count} units (examples: {examples}) and lies under «{node}» ({method}), which drawn weights could then bring to 0. Normalise from 1 to 100, or join «{node}» by the arithmetic mean.</source>
      <translation>قيمة «{path}» تساوي 0 أو أقل؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})، وهي تحت «{node}» ({method})، وقد تؤدي بها الأوزان المسحوبة إلى 0. نمّطوا من 1 إلى 100، أو اجمعوا «{node}» بالمتوسط الحسابي.</translation>
    </message>
    <message>
      <source>«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is a geometric mean, which needs values above 0. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean.</source>
      <translation>قيمة «{path}» تساوي 0 أو أقل؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})، والعقدة «{node}» متوسط هندسي يتطلب قيما أكبر من 0. نمّطوا من 1 إلى 100، أو وسعوا الحدود، أو استعملوا المتوسط الحسابي.</translation>
    </message>
    <message>
      <source>«{path}» is 0 or less in {count} units (examples: {examples}), and «{node}» is joined by {method}, which divides by it. Normalise from 1 to 100, widen the bounds, or use the arithmetic mean.</source>
      <translation>قيمة «{path}» تساوي 0 أو أقل؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})، والعقدة «{node}» مجمّعة بطريقة {method} التي تقسم عليها. نمّطوا من 1 إلى 100، أو وسعوا الحدود، أو استعملوا المتوسط الحسابي.</translation>
    </message>
    <message>
      <source>«{path}» is below 0 in {count} units (examples: {examples}), and «{node}» is a power mean. Normalise from 0 up, widen the bounds, or use the arithmetic mean.</source>
      <translation>قيمة «{path}» أقل من 0؛ عدد الوحدات المعنية: {count} (أمثلة: {examples})، والعقدة «{node}» متوسط قوى. نمّطوا ابتداء من 0، أو وسعوا الحدود، أو استعملوا المتوسط الحسابي.</translation>
    </message>
    <message>
      <source>«{path}» is no layout template that QGIS can read. Save it from the layout window with «Save as template» (.qpt).</source>
      <translation>«{path}» ليس قالب تخطيط يستطيع QGIS قراءته. احفظوه من نافذة التخطيط بـ «حفظ كقالب» (.qpt).</translation>
    </message>
    <message>
      <source>«{path}» is to be smoothed with its neighbours, but the column «{column}» that tells them is not there. Text columns found: {found}. Name another group in the model, or use a layer of polygons.</source>
      <translation>يجب تمهيد «{path}» بجاراته، لكن العمود «{column}» الذي يبينها غير موجود. الأعمدة النصية الموجودة: {found}. سموا مجموعة أخرى في النموذج، أو استعملوا طبقة مضلعات.</translation>
    </message>
    <message>
      <source>«{path}» runs against its own pillar «{parent}» (correlation {correlation:.2f}). Check its direction, or say why it is kept.</source>
      <translation>يسير «{path}» عكس محوره «{parent}» (الارتباط: {correlation:.2f}). تحققوا من اتجاهه، أو بيّنوا سبب الاحتفاظ به.</translation>
    </message>
    <message>
      <source>«{path}» stays strongly skewed even as a logarithm.</source>
      <translation>يبقى توزيع «{path}» شديد الالتواء حتى بعد أخذ اللوغاريتم.</translation>
    </message>
    <message>
      <source>«{path}» would lose all its indicators: none has values in at least {threshold:.2f} of the units. Lower min_indicator in the screening, or change the tree.</source>
      <translation>ستفقد العقدة «{path}» جميع مؤشراتها: لا يتوفر أي منها على قيم في ما لا يقل عن {threshold:.2f} من الوحدات. خفضوا min_indicator في الغربلة screening، أو غيّروا الشجرة.</translation>
    </message>
    <message>
      <source>«{path}»: in {count} of {of} units the rates around differ no more than chance would make them; they are smoothed to the local mean.</source>
      <translation>«{path}»: لا تختلف المعدلات المحيطة أكثر مما تفعله الصدفة في وحدات عددها {count} من {of}؛ مُهّدت نحو المتوسط المحلي.</translation>
    </message>
    <message>
      <source>«{path}»: the base «n» of «{id}» is kept in a workspace, and none holds that indicator. Give the workspace, or name the column of the base in the model.</source>
      <translation>«{path}»: الأساس «n» للمؤشر «{id}» محفوظ في فضاء عمل، ولا يحوي أي منها هذا المؤشر. أعطوا فضاء العمل، أو سموا عمود الأساس في النموذج.</translation>
    </message>
    <message>
      <source>«{path}»: the layer «{layer}» has no polygons, so nothing tells which units touch. Use a layer of polygons, or neighbours «same_group» in the model.</source>
      <translation>«{path}»: ليس في الطبقة «{layer}» مضلعات، فلا شيء يبين أي الوحدات تتلامس. استعملوا طبقة مضلعات، أو جيران «same_group» في النموذج.</translation>
    </message>
    <message>
      <source>«{path}»: the {count} rates differ no more than chance would make them; all are smoothed to their mean, {mean:.4g}.</source>
      <translation>«{path}»: لا تختلف المعدلات (عددها: {count}) أكثر مما تفسره الصدفة؛ مُلّست كلها إلى متوسطها، {mean:.4g}.</translation>
    </message>
    <message>
      <source>«{path}»: {count} units have a value but no base «{source}» (examples: {examples}), so it is not smoothed there (choice: {choice}).</source>
      <translation>«{path}»: وحدات لها قيمة وليس لها أساس «{source}»: {count} (أمثلة: {examples})؛ لم تُملّس قيمها (الاختيار: {choice}).</translation>
    </message>
    <message>
      <source>«{path}»: {count} units have no neighbour with a value (examples: {examples}); they keep their raw value.</source>
      <translation>«{path}»: وحدات ليس لها جارة ذات قيمة: {count} (أمثلة: {examples})؛ تحتفظ بقيمتها الخام.</translation>
    </message>
    <message>
      <source>«{separator}» parts no columns. Choose one of: {known}.</source>
      <translation>لا يفصل «{separator}» بين أي أعمدة. اختاروا واحدا من: {known}.</translation>
    </message>
    <message>
      <source>«{text}» does not say by what to multiply a column. Write Column=100, separated by semicolons; not 0.</source>
      <translation>«{text}» لا يبين في ماذا يُضرب عمود. اكتب Colonne=100 مع الفصل بفاصلة منقوطة؛ وليس 0.</translation>
    </message>
    <message>
      <source>«{text}» does not say what a mark means. Write mark=meaning, separated by semicolons; meanings: {known}.</source>
      <translation>«{text}» لا يبين ما تعنيه علامة. اكتب علامة=معنى مع الفصل بفاصلة منقوطة؛ المعاني الممكنة: {known}.</translation>
    </message>
    <message>
      <source>«{text}» does not say which column holds the n of an indicator. Write indicator=Column, separated by semicolons.</source>
      <translation>«{text}» لا يبين أي عمود يحمل n لمؤشر. اكتب مؤشر=Colonne مع الفصل بفاصلة منقوطة.</translation>
    </message>
    <message>
      <source>«{text}» does not say which column is which indicator. Write Column=indicator, separated by semicolons.</source>
      <translation>لا يبين «{text}» أي عمود لأي مؤشر. اكتبوا Column=indicator، مفصولة بنقطة فاصلة لاتينية (;).</translation>
    </message>
    <message>
      <source>«{text}» is no date. Write the day as YYYY-MM-DD.</source>
      <translation>«{text}» ليس تاريخا. اكتبوا اليوم على شكل YYYY-MM-DD.</translation>
    </message>
    <message>
      <source>«{text}» is not a list of numbers separated by semicolons; nothing was changed.</source>
      <translation>«{text}» ليست لائحة أعداد تفصلها فاصلة منقوطة؛ لم يتغير أي شيء.</translation>
    </message>
    <message>
      <source>«{text}» is not a number; nothing was changed.</source>
      <translation>«{text}» ليس عددا؛ لم يتغير أي شيء.</translation>
    </message>
    <message>
      <source>«{title}»</source>
      <translation>«{title}»</translation>
    </message>
    <message>
      <source>«{unit}» is a count: filling territories with it makes the large and the populous ones stand out whatever their need. Show counts as symbols, or choose a rate.</source>
      <translation>«{unit}» عدد: ملء الوحدات الترابية به يُبرز الكبيرة والكثيرة السكان مهما كانت حاجتها. اعرضوا الأعداد برموز، أو اختاروا معدلا.</translation>
    </message>
    <message>
      <source>«{unit}» is given in parts and these are not there: {parts}. Its sums will be missing until they are.</source>
      <translation>«{unit}» معطاة بالأجزاء وهذه غير موجودة: {parts}. تبقى مجاميعها غير متوفرة ما لم تُعط هذه الأجزاء.</translation>
    </message>
    <message>
      <source>«{variable}» has no value in any commune and was dropped.</source>
      <translation>ليس للمتغير «{variable}» قيمة في أي جماعة، فاستُبعد.</translation>
    </message>
    <message>
      <source>«{variable}» has the weight 0 and was dropped.</source>
      <translation>وزن المتغير «{variable}» يساوي 0، فاستُبعد.</translation>
    </message>
    <message>
      <source>«{variable}» is a result of this plugin: an outcome, not what a territory is.</source>
      <translation>«{variable}» من نتائج هذه الإضافة: نتيجة، وليس ما هي عليه الوحدة الترابية.</translation>
    </message>
    <message>
      <source>«{variable}» is the change of a need: an outcome, not what a territory is.</source>
      <translation>«{variable}» تغير في حاجة: نتيجة، وليس ما هي عليه الوحدة الترابية.</translation>
    </message>
    <message>
      <source>«{variable}» is the same in every commune: it tells nothing apart and was dropped.</source>
      <translation>«{variable}» واحد في كل الجماعات: لا يميز شيئا، فاستُبعد.</translation>
    </message>
    <message>
      <source>«{variable}» is what need is measured by: territories alike on it could no longer be compared on need.</source>
      <translation>«{variable}» مما تُقاس به الحاجة: الوحدات المتشابهة فيه لا يمكن مقارنتها بعد ذلك من حيث الحاجة.</translation>
    </message>
    <message>
      <source>«{variable}» is zero or negative in {count} communes: no logarithm, taken as missing there.</source>
      <translation>«{variable}» صفر أو سالب في جماعات عددها {count}: لا لوغاريتم، ويُعتبر غير متوفر هناك.</translation>
    </message>
    <message>
      <source>«{variable}» says which services there are: they are what aid changes, not what a territory is.</source>
      <translation>«{variable}» يبين الخدمات الموجودة: ذلك ما يغيره الدعم، وليس ما هي عليه الوحدة الترابية.</translation>
    </message>
    <message>
      <source>«{x}» and «{y}» are not linked among the {units} (r = {r}).</source>
      <translation>لا ارتباط بين «{x}» و«{y}» ضمن {units} (r = {r}).</translation>
    </message>
    <message>
      <source>«{x}» and «{y}»: no link can be computed ({units} have both figures, or one does not vary).</source>
      <translation>«{x}» و«{y}»: لا يمكن حساب أي ارتباط ({units} لها الرقمان، أو أحدهما لا يتغير).</translation>
    </message>
    <message>
      <source>∅ no row</source>
      <translation>∅ لا سطر</translation>
    </message>
    <message>
      <source>∅ units without row</source>
      <translation>∅ وحدات بدون سطر</translation>
    </message>
    <message>
      <source>○ 2014   ● 2024</source>
      <translation>○ 2014   ● 2024</translation>
    </message>
    <message>
      <source>⚠ by more than half</source>
      <translation>⚠ بأكثر من النصف</translation>
    </message>
    <message>
      <source>✓ by 2014-2024 crosswalk</source>
      <translation>✓ بجدول التقابل 2014-2024</translation>
    </message>
    <message>
      <source>✓ by code</source>
      <translation>✓ بالرمز</translation>
    </message>
    <message>
      <source>✓ by name, decided</source>
      <translation>✓ بالاسم، محسوم</translation>
    </message>
    <message>
      <source>✓ joined</source>
      <translation>✓ مربوط</translation>
    </message>
    <message>
      <source>✗ left out</source>
      <translation>✗ مستبعد</translation>
    </message>
    <message>
      <source>✗ without unit</source>
      <translation>✗ بدون وحدة</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>%1 [optional]</source>
      <translation>%1 [اختياري]</translation>
    </message>
  </context>
</TS>
