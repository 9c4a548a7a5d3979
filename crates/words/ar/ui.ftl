# Words of the window and the browser page. A sentence says what happened, then what to do.

ui-name = nCEN
ui-yes = نعم
ui-no = لا
ui-not-stated = غير مذكور
ui-not-known = غير معروف
ui-asked-unknown = سُئل عنه ولا يُعرف
ui-not-coded = غير مرمّز
ui-answer = الإجابة
ui-back = رجوع
ui-cancel = إلغاء
ui-close = إغلاق
ui-open = فتح
ui-edit = تعديل
ui-save = حفظ
ui-undo = تراجع
ui-print = طباعة
ui-print-first = طُبعت هنا أول { $shown } من أصل { $total }. التصدير يضمها كلها.
ui-printed-at = طُبع في { $time }
ui-now = الآن
ui-more = { $count } أخرى
ui-fewer = عرض أقل
ui-more-deeds = المزيد
ui-try-again = إعادة المحاولة
ui-nothing-here = لا شيء في هذا العنوان
ui-not-reached = البرنامج لا يستجيب
ui-refused = رُفض هذا الطلب ({ $code }). لم يتغير شيء.
ui-error-not-reached = البرنامج لا يستجيب. تحقق من أنه ما زال يعمل ثم أعد المحاولة؛ وما كتبته باقٍ هنا.
ui-error-wrong-passphrase = ليست هذه عبارة المرور. تحقق من لغة لوحة المفاتيح ومن قفل الأحرف الكبيرة، ثم اكتبها من جديد.
ui-error-wrong-host = لم تُفتح هذه الصفحة على العنوان الذي أعطاه البرنامج. افتح ذلك العنوان ثم أعد المحاولة.
ui-error-upload-too-large = حجم هذا الملف أكبر من { $most } ميغابايت، ولا يبلغ جدول بيانات هذا الحجم. قسّمه، أو استورده بالأمر «ncen import».
ui-error-call-too-large = حجم هذا أكبر من { $most } ميغابايت، ولا تبلغ استمارة هذا الحجم. اختصر سرد الوقائع ثم احفظ من جديد؛ وما كتبته باقٍ هنا.
ui-error-upload-broken = لم يصل الملف كاملًا. اختره من جديد.
ui-error-file-not-sent = لا تستعمل الصفحة إلا الملفات التي أرسلتها هي. اختر الملف من جديد.
ui-error-no-such-page = لا شيء في { $path }. افتح العنوان من دون ما يلي آخر شرطة مائلة فيه.
ui-error-call-died = تعطّل البرنامج أثناء هذه العملية، ولم يُحفظ منها شيء. أعد المحاولة؛ فإن تعطّل مرة أخرى فأغلق البرنامج وافتحه من جديد.
ui-error-not-in-window = هذا غير ممكن في النافذة. اختر الملف بمساره.
ui-remove-value = إزالة { $value }

## Frame

ui-navigation = التنقل
ui-demonstration = بيانات تجريبية
ui-find-or-do = بحث أو تنفيذ
ui-palette-pages = الانتقال إلى
ui-palette-deeds = تنفيذ
ui-search-for = البحث عن «{ $text }» في جميع النصوص
ui-import = استيراد
ui-export = تصدير
ui-exchange = التبادل
ui-settings = الإعدادات
ui-lock = قفل
ui-unconfirmed = انتهى البرنامج بينما كانت كلمات الجذر لهذه الإدارة على الشاشة. بدونها على ورق لن يستطيع أحد أبدًا استبدال مسؤولي التسجيل فيها: إن لم يدوّنها أحد فأسِّس الإدارة من جديد في مجلد فارغ قبل أن ينضم آخرون.
    .done = إنها على ورق
ui-clock-jumped = تشير ساعة هذا الجهاز إلى { $time }. وكان آخر استعمال له في { $last }. هل هذا اليوم صحيح؟
    .right = إنه صحيح
    .wrong = إنه خاطئ
ui-clock-wrong = ساعة هذا الجهاز خاطئة. اضبط التاريخ والوقت في النظام: ما يُحفظ إلى ذلك الحين يحمل { $time }.
ui-mark-clock = ساعة خاطئة
ui-locks-in = { $minutes ->
    [zero] يُقفل بعد أقل من دقيقة
    [one] يُقفل بعد دقيقة
    [two] يُقفل بعد دقيقتين
    [few] يُقفل بعد { $minutes } دقائق
    [many] يُقفل بعد { $minutes } دقيقة
   *[other] يُقفل بعد { $minutes } دقيقة
}
ui-line-open = مجلد البيانات مفتوح على هذا الجهاز
ui-line-records = { $n ->
    [zero] لا سجلات محفوظة على هذا الجهاز
    [one] سجل واحد محفوظ على هذا الجهاز
    [two] سجلان محفوظان على هذا الجهاز
    [few] { $records } سجلات محفوظة على هذا الجهاز
    [many] { $records } سجلًا محفوظًا على هذا الجهاز
   *[other] { $records } سجل محفوظ على هذا الجهاز
}
ui-line-indexing = يجري إعداد فهرس البحث
ui-kinds-seizure = الضبطيات
ui-kinds-person = الأشخاص
ui-kinds-company = الشركات
ui-kinds-means_of_transport = وسائل النقل
ui-kinds-concealment_method = طرق الإخفاء
ui-kinds-investigation = التحقيقات
ui-kinds-alert = التنبيهات
ui-kinds-message = الرسائل
ui-new-kind = سجل جديد: { $kind }
ui-new-seizure = ضبطية جديدة
ui-new-person = شخص جديد
ui-new-company = شركة جديدة
ui-new-means_of_transport = وسيلة نقل جديدة
ui-new-concealment_method = طريقة جديدة
ui-new-investigation = ملف تحقيق جديد
ui-new-alert = تنبيه جديد
ui-new-message = رسالة جديدة
ui-communication = التواصل

## Keys of the bottom line

ui-key-move = تنقّل
ui-key-open = فتح
ui-key-search = بحث
ui-key-facets = عوامل التصفية
ui-key-new = ضبطية جديدة
ui-key-take = اختيار
ui-key-all = القائمة كاملة
ui-key-close = إغلاق القائمة
ui-key-field = الحقل التالي
ui-key-next = متابعة
ui-key-save = حفظ
ui-key-complete = إكمال
ui-key-simplified = الاستمارة المبسطة
ui-key-long = الاستمارة الموسعة
ui-key-group = المجموعة التالية
ui-key-value = القيمة التالية
ui-key-history = تاريخ هذه القيمة
ui-key-pictures = الصور
ui-key-edit = تعديل
ui-key-back = العودة إلى القائمة
ui-key-shut = إغلاق
ui-key-approve = اعتماد
ui-key-decide = حسم
ui-key-choose = اختيار
ui-key-another = قيمة أخرى
ui-key-next-difference = الاختلاف التالي
ui-key-later = الحسم لاحقًا
ui-key-unlock = فتح القفل
ui-key-language = اللغة
ui-key-details = تفاصيل
ui-key-adopt = تبنٍّ

## First start

ui-ways = كيف يبدأ هذا الجهاز؟
    .about = يُقرَّر هذا مرة واحدة. من ينضم يحتفظ بالمسودات منذ الآن، ويحفظ السجلات عندما يجيب مسؤول التسجيل.
ui-ways-found = تأسيس إدارة
    .about = أول جهاز في الإدارة: جذرها وأول مكتب فيها ومسؤول التسجيل.
ui-ways-join = الانضمام إلى إدارة
    .about = جهاز موظف: يقدّم طلبًا، وتقرأ خمس كلمات على مسؤول التسجيل، ويعود جوابه في ملف.
ui-ways-restore = استعادة نسخة احتياطية
    .about = يحل هذا الجهاز محل جهاز مفقود أو تالف: كل شيء كما كان عند صنع النسخة.
ui-putback-text = لا حاجة إلى شبكة. لتكن معك النسخة وما كان يفتح الجهاز المفقود.
ui-putback-step-backup = النسخة
    .about = الملف وما يفتحه
ui-putback-step-result = ما عاد
    .about = ثم تفتح القفل وتواصل
ui-putback-ask-backup = أي نسخة تُستعاد؟
    .about = تُوضع في المجلد الفارغ لهذا الجهاز. ويبقى الملف نفسه كما هو.
ui-putback-ask-result = استُعيدت النسخة
    .about = ما كُتب على الجهاز المفقود بعد النسخة يعود بحزم من الأجهزة الأخرى.
ui-putback-file = النسخة الاحتياطية
ui-putback-choose-other = اختيار غيرها…
ui-putback-missing-file = لم تُختر أي نسخة. اختر الملف الذي ينتهي بـ { "\u2066.ncenback\u2069" }.
ui-putback-unsent = انتظرت الصفحة طويلًا. اختر النسخة مرة أخرى.
ui-putback-too-large = هذه النسخة أكبر من { $most } ميغابايت، والمتصفح لا يرسل أكثر من ذلك. استعدها في النافذة، أو بالأمر «{ "\u2066ncen backup restore\u2069" }».
ui-putback-seat = موظف من الجهاز الذي صُنعت منه النسخة. إن لم يكن فيه إلا موظف واحد فيجوز ترك الحقل فارغًا.
ui-putback-no-seat = لا موظف بهذا الرقم في هذه النسخة. تحقق من الرقم، أو اكتب رقم موظف آخر من الجهاز.
ui-putback-passphrase = عبارة المرور أو الكلمات الأربع والعشرون
    .help = عبارة المرور كما كانت عند صنع النسخة. أو كلمات الاسترداد من الورقة وبينها مسافات.
ui-putback-do = استعادة
ui-putback-stopped = أُوقف. المجلد فارغ كما كان.
ui-putback-working = تجري الاستعادة والفحص
ui-putback-takes = يُفحص كل شيء. قد يستغرق ذلك بضع دقائق.
ui-putback-good = استُعيدت { $name }.
    .about = فُحصت كلها ولا خطأ فيها.
ui-putback-bad = { $n ->
    [zero] استُعيدت { $name } بلا أخطاء.
    [one] استُعيدت { $name } وفيها خطأ واحد.
    [two] استُعيدت { $name } وفيها خطآن.
    [few] استُعيدت { $name } وفيها { $n } أخطاء.
    [many] استُعيدت { $name } وفيها { $n } خطأ.
   *[other] استُعيدت { $name } وفيها { $n } خطأ.
}
    .about = احتفظ بالملف. الأمر «{ "\u2066ncen verify\u2069" }» يسمّي الخلل؛ وقد تحويه سليمًا نسخة أقدم بلا أخطاء إذا استُعيدت في مجلد فارغ آخر.
ui-putback-erased = مُحيت عند الاستعادة
ui-putback-others = تُفتح القوائم والبحث بعد حزمة واحدة.
    .about = يقرأ مسؤول التسجيل للإدارة كلها كل شيء منذ الآن، ويسجّل سائر الموظفين منذ الآن. افتح حزمة من جهاز آخر في صفحة «التبادل» فيظهر لهم كل شيء أيضًا.
ui-putback-on = المتابعة إلى فتح القفل
ui-join-step-officer = من أنت؟
    .about = الرقم والاسم وعبارة المرور
ui-join-step-sheet = ورقة الاسترداد
    .about = سبيل العودة إذا نُسيت عبارة المرور
ui-join-step-check = التحقق من كلمتين
    .about = للتأكد من أن الورقة كُتبت فعلًا
ui-join-step-answer = جواب مسؤول التسجيل
    .about = في ملف، مع مقارنة خمس كلمات
ui-join-ask-officer = من أنت؟
    .about = يظهر رقمك بجانب ما توقّعه. تفتح لك عبارة المرور هذا الجهاز، ولن يستطيع أحد أن يذكّرك بها.
ui-join-ask-sheet = اكتب هذه الكلمات
    .about = بخط اليد، أو بطابعة لا تحتفظ بنسخة. تفتح هذه الكلمات حسابك إذا نُسيت عبارة المرور.
ui-join-ask-check = كلمتان من ورقتك
    .about = اقرأهما من الورقة لا من الذاكرة.
ui-join-next-officer = إنشاء حسابي
ui-join-next-sheet = كتبتها
ui-join-next-check = إلى الطلب
ui-sheet-rule-own = تفتح هذه الكلمات حسابك على هذا الجهاز من دون عبارة المرور. أبعد الورقة عن الجهاز.
ui-unlock-answered = أجاب مسؤول التسجيل: افتح القفل لتبدأ.
ui-start-title = تهيئة هذا الجهاز
ui-start-text = لا حاجة إلى شبكة. يستغرق ذلك نحو خمس دقائق، ويلزم قلم وورقة واحدة.
ui-start-line = لا شبكة، ولا حاجة إليها
ui-step-of = الخطوة { $step } من { $steps }
ui-start-step-administration = إدارة جديدة
    .about = البلد والاسم اللذان سيراهما الآخرون
ui-start-step-office = أول مكتب وأول موظف
    .about = يمكن إضافة غيرهما لاحقًا
ui-start-step-passphrase = اختيار عبارة المرور
    .about = تفتح هذا الجهاز وحده دون غيره
ui-start-step-sheet = ورقة الاسترداد
    .about = السبيل الوحيد للعودة إذا فُقد هذا الجهاز
ui-start-step-check = التحقق من كلمتين
    .about = للتأكد من أن الورقة كُتبت فعلًا
ui-start-ask-administration = ما هذه الإدارة؟
    .about = كل ما يُوقَّع على هذا الجهاز سيحمل هذا الاسم.
ui-start-ask-office = ما المكتب، ومن أنت؟
    .about = تحمل السجلات رمز المكتب ورقمك الوظيفي، ولا تحمل اسمك خارج الإدارة أبدًا.
ui-start-ask-passphrase = اختر عبارة المرور
    .about = أربع كلمات أو خمس تستطيع كتابتها بيدين باردتين. لن يستطيع أحد أن يذكّرك بها.
ui-start-ask-sheet = اكتب هذه الكلمات
    .about = بخط اليد، أو بطابعة لا تحتفظ بنسخة. يُحفظ نصفا كلمات الجذر في خزنتين مختلفتين.
ui-start-ask-check = كلمتان من ورقتك
    .about = اقرأهما من الورقة لا من الذاكرة.
ui-start-country = البلد
    .help = الاسم أو الحرفان
ui-start-administration = اسم الإدارة
    .help = كما توقّع به مراسلاتها
ui-start-office_name = اسم المكتب
    .help = المكتب الذي يوجد فيه هذا الجهاز
ui-start-office_code = رمز المكتب
    .help = أحرف وأرقام، كما في أرقام المراجع
ui-start-officer_name = اسمك
    .help = لا يظهر إلا داخل الإدارة
ui-start-officer_number = رقمك الوظيفي
    .help = يظهر بجانب ما توقّعه
ui-start-passphrase = عبارة المرور
    .help = أقل عدد من الأحرف: { $letters }؛ والطول خير من الغرابة
ui-start-missing-country = البلد ناقص. اختره من القائمة.
ui-start-missing-administration = الاسم ناقص. اكتبه كما يرد في المراسلات.
ui-start-missing-office_name = اسم المكتب ناقص.
ui-start-missing-office_code = رمز المكتب من حرفين إلى ثمانية أحرف لاتينية أو أرقام، بلا مسافات.
ui-start-missing-officer_name = اسمك ناقص.
ui-start-missing-officer_number = رقمك الوظيفي ناقص.
ui-start-missing-passphrase = عبارة المرور قصيرة. أقل عدد من الأحرف: { $letters }.
ui-start-missing-again = العبارتان غير متطابقتين. اكتب عبارة المرور مرة أخرى.
ui-start-next-administration = متابعة
ui-start-next-office = متابعة
ui-start-next-passphrase = تأسيس الإدارة
ui-start-next-sheet = كتبتها
ui-start-next-check = بدء العمل
ui-start-founding = يجري إنشاء المفاتيح
ui-start-founding-about = تُوقَّع بذلك وثائق التأسيس ويُنشأ مجلد البيانات.
ui-check-word = الكلمة { $place } من «{ $list }»
ui-check-wrong = إحدى الكلمات تخالف الورقة. قارن رقمها وقائمتها، ثم اكتبها من جديد.

## Recovery sheet

ui-sheet-title = ورقة الاسترداد
ui-sheet-root-first = كلمات الجذر، النصف الأول
ui-sheet-root-second = كلمات الجذر، النصف الثاني
ui-sheet-recovery = كلمات استرداد هذا الجهاز
ui-sheet-rule = من يحمل نصفي كلمات الجذر معًا يستطيع أن يتصرف باسم الإدارة. احفظ كل نصف على حدة، وأبعد الورقة عن هذا الجهاز.
ui-sheet-rule-again = تفتح هذه الكلمات هذا الجهاز من دون عبارة المرور. أبعد الورقة عن الجهاز. كلمات الجذر مكتوبة في الورقة الأولى وحدها.
ui-sheet-about = الكلمات التي تفتح هذا الجهاز إذا نُسيت عبارة المرور. لا تظهر إلا بعد كتابة عبارة المرور.
ui-sheet-show = عرض الورقة…
ui-sheet-ask = انظر حولك أولًا: من يرَ هذه الكلمات يستطع فتح هذا الجهاز.

## Unlock

ui-passphrase = عبارة المرور
ui-passphrase-again = العبارة نفسها مرة أخرى
ui-passphrase-missing = عبارة المرور ناقصة. اكتبها ثم اضغط Enter.
ui-passphrase-now = عبارة المرور الحالية
    .help = أو كلمات الورقة الأربع والعشرون، وبينها مسافات.
ui-passphrase-new = عبارة المرور الجديدة
ui-passphrase-change = تغيير عبارة المرور
ui-passphrase-needs = اكتب الحالية والجديدة أولًا.
ui-passphrase-changed = تغيرت عبارة المرور. لم تعد العبارة القديمة تفتح هذا الجهاز.
ui-show-passphrase = إظهار عبارة المرور
ui-caps-lock = قفل الأحرف الكبيرة مفعّل.
ui-seat = الموظف
ui-officer = { $number }، { $name }
ui-officer-number = الموظف { $number }
ui-officer-unknown = موظف غير معروف هنا
ui-unlock = فتح القفل
ui-unlocking = يجري فتح المجلد
ui-unlock-kept = كل ما كتبته محفوظ، والمسودات كذلك
ui-unlock-forgotten = لا يمكن استرجاع عبارة المرور المنسية. اكتب في الحقل بدلًا منها كلمات الاسترداد الأربع والعشرين من الورقة، وبينها مسافات.
ui-unlock-by-sheet = دخلت بكلمات ورقتك.
    .about = اختر الآن عبارة مرور أخرى. تبقى الورقة صالحة: احفظها بعيدًا عن الجهاز.
ui-unlock-later = لاحقًا
ui-unlock-lost = فُقدت عبارة المرور والورقة
ui-recover-step-officer = عبارة مرور جديدة
    .about = لحساب جديد مكان القديم
ui-recover-ask-officer = فُقدت عبارة المرور والورقة
    .about = يُدخلك مسؤول التسجيل من جديد. تحصل على حساب جديد مكان القديم: تنتقل إليه المسودات والإعدادات، ويبقى ما وقّعته كما هو.
ui-recover-next-officer = إنشاء الطلب
ui-recover-ask-answer = اطلب من مسؤول التسجيل
    .about = احمل الطلب إليه واقرأ عليه الكلمات. لا يضيع شيء على هذا الحاسوب في الأثناء.
ui-recover-take = عندما يصل جوابه
    .about = اكتب عبارة المرور التي اخترتها الآن للحساب الجديد، ثم افتح الجواب.
ui-recover-again = طلب جديد
ui-enrol-recovers = فقد { $officer } عبارة المرور والورقة.
    .about = يأخذ الحساب الجديد مكان القديم الذي ينتهي. اتصل بالموظف على رقم تعرفه قبل المقارنة.
ui-enrol-recover-do = الكلمات متطابقة: استرداد
ui-unlock-demonstration = هذا عرض تجريبي. عبارة مروره «demonstration only».
ui-unlock-line = مقفل: لا يمكن قراءة شيء على هذا الجهاز

## Enrolment

ui-waiting = في انتظار مسؤول التسجيل
    .about = المسودات محفوظة على هذا الجهاز. لا يمكن حفظ السجلات إلى أن يجيب مسؤول التسجيل عن طلبك.
ui-waiting-none = لم يُعثر على الطلب
ui-waiting-read = اقرأ هذه الكلمات على مسؤول التسجيل
ui-waiting-carry = بصوتك، ليعلم أن الطلب طلبك. احمله إليه في ملف، على ذاكرة محمولة أو بالبريد، أو اعرضه رموز QR؛ وهو صالح ثلاثين يومًا.
ui-waiting-here = يستطيع مسؤول التسجيل أن يجيب على هذا الجهاز: يفتح قفله ثم يفتح «الموظفون والأجهزة». اقرأ عليه الكلمات عندئذ.
ui-waiting-answer = عندما يصل جوابه
ui-enrol-words = كلمات للمقارنة
ui-enrol-made = طُلب في { $time }
ui-enrol-save-request = حفظ الطلب في ملف
ui-enrol-save-answer = حفظ الجواب
ui-enrol-open-request = فتح طلب…
ui-enrol-open-answer = فتح الجواب…
ui-enrol-drop-request = أفلت هنا الملف الذي ينتهي بـ { "\u2066.ncen-request\u2069" }، أو اختره.
ui-enrol-drop-answer = أفلت هنا الملف الذي ينتهي بـ { "\u2066.ncen-answer\u2069" }، أو اختره.
ui-enrol-file-request = اختر الملف الذي ينتهي بـ { "\u2066.ncen-request\u2069" }.
ui-enrol-file-answer = اختر الملف الذي ينتهي بـ { "\u2066.ncen-answer\u2069" }.
ui-answer-words = كلمات الإدارة
ui-answer-compare = قارن: يقرأ عليك مسؤول التسجيل هذه الكلمات
ui-answer-of = هذا الجواب من { $administration }، { $country }.
ui-answer-differ = إن اختلفت فلا تفتحه: فقد أجاب شخص آخر.
ui-answer-same = الكلمات متطابقة: افتح
ui-answer-other = الكلمات مختلفة
ui-answer-read = حين يفتح الموظف الجواب، اقرأ عليه هذه الكلمات
ui-enrol-compare = قارن: يقرأ الموظف عليك هذه الكلمات
ui-enrol-differ = إذا اختلفت كلمة فالطلب ليس طلبه: ارجع، ولا يُسجَّل أحد.
ui-enrol-choose-office = اختر مكتبًا
ui-enrol-letters = أحرف الجهاز
    .help = في أرقام المراجع لما يُحفظ هناك: حرف لاتيني كبير أو حرفان
ui-enrol-roles = ما عمله؟
ui-enrol-do = الكلمات متطابقة: تسجيل
ui-enrol-missing = ما زال ينقص: { $what }
ui-enrol-missing-office = المكتب
ui-enrol-missing-letters = الأحرف
ui-enrol-missing-roles = دور واحد على الأقل
ui-enrol-answered = سبقت الإجابة عن هذا الطلب. هذا هو الجواب نفسه مرة أخرى.
ui-enrol-done = سُجّل { $number }، { $name }.
ui-enrol-done-here = يستطيع الحفظ الآن.
ui-enrol-done-carry = احمل الجواب إليه في ملف، أو اعرضه رموز QR: متى قُرئ هناك استطاع الحفظ.
ui-codes-show = عرضه رموز QR
ui-codes-too-many = أطول من أن يُعرض رموز QR: يلزم { $codes }، والحد الأقصى { $most }. احفظه في ملف.
ui-codes-title-request = الطلب رموز QR
ui-codes-title-answer = الجواب رموز QR
ui-codes-about-request = ضعها أمام كاميرا حاسوب مسؤول التسجيل، أو صوّرها رمزًا رمزًا. ثم اقرأ عليه الكلمات.
ui-codes-about-answer = ضعها أمام كاميرا الحاسوب الذي طلب، أو صوّرها رمزًا رمزًا. ليست سرًا.
ui-codes-place = الرمز { $number } من { $of }
ui-codes-stop = إيقاف
ui-codes-run = تشغيل
ui-codes-back = السابق
ui-codes-next = التالي
ui-codes-key-step = رمز إلى الوراء أو إلى الأمام
ui-codes-key-first = الرمز الأول
ui-codes-open-request = طلب رموز QR
ui-codes-open-answer = الجواب رموز QR
ui-codes-choose = أو اقرأ رموز QR الخاصة به من صورها أو لقطات الشاشة (PNG أو JPEG).
ui-codes-drop = أو اقرأ رموز QR الخاصة به: أفلت هنا صورها أو لقطات الشاشة (PNG أو JPEG)، أو اخترها.
ui-codes-pictures = فتح صور…
ui-codes-camera = القراءة بالكاميرا
ui-codes-camera-request = ضع رموز الطلب أمام الكاميرا
ui-codes-camera-answer = ضع رموز الجواب أمام الكاميرا
ui-codes-camera-how = يملأ كل رمز معظم الصورة، مستقيمًا واضحًا. تُقرأ بأي ترتيب. لا تُحفظ أي صورة.
ui-codes-camera-sees = ما تراه الكاميرا
ui-codes-camera-refused = لم يُسمح بالكاميرا. اسمح بها، أو افتح صورًا للرموز.
ui-codes-camera-silent = لا تعطي الكاميرا صورة؛ لعل برنامجًا آخر يستعملها. أغلقه، أو افتح صورًا للرموز.
ui-codes-read = قُرئ { $here } من { $of } من الرموز
ui-codes-missing = ما زال ينقص: { $numbers }
ui-codes-again = البدء من جديد
ui-codes-in = { $names }: { $what }
ui-codes-none = لم يُعثر على رمز QR. التقط الصورة من جديد: رمز كامل مع حافته البيضاء، مستقيم واضح.
ui-codes-not-a-picture = ليست هذه صورة PNG أو JPEG، أو هي تالفة. التقطها من جديد.
ui-codes-too-large = هذا أكبر مما يُقرأ: أكثر من { $megabytes } ميغابايت أو { $megapixels } ميغابكسل. التقط صورة أصغر.
ui-codes-foreign = ليس رمز QR هذا لطلب ولا لجواب. اعرض رمزًا صنعه هذا البرنامج.
ui-codes-version = صنع رمز QR هذا برنامج أحدث. حدّث هذا البرنامج، أو خذ الملف.
ui-codes-damaged = رمز QR هذا تالف. اعرضه من جديد، أو خذ الملف.
ui-codes-kind-request = هذا رمز جواب، وهنا يُقرأ طلب. اعرض رموز الحاسوب الذي يطلب.
ui-codes-kind-answer = هذا رمز طلب، وهنا يُقرأ الجواب. اعرض رموز حاسوب مسؤول التسجيل.
ui-codes-whole = هذا الرمز من غير الرموز التي قُرئت. تبقى تلك؛ ولقراءة غيرها اضغط «البدء من جديد».
ui-codes-torn = لا تتوافق الرموز بعضها مع بعض، ولم يبق منها شيء. اقرأها كلها من جديد، أو خذ الملف.
ui-officers = الموظفون والأجهزة
ui-officers-all = إلى كل الموظفين
ui-officers-add = إضافة موظف على هذا الحاسوب
    .about = يكتب الموظف الجديد هنا بنفسه. عبارة مروره له وحده، ومسوداته مغلقة أمام غيره.
ui-officers-waiting = طلبات تنتظر على هذا الحاسوب
ui-officers-none = لا طلب ينتظر. يُضاف من الأعلى الموظف الذي يأتي إلى هذا الحاسوب؛ ويرسل حاسوب آخر طلبه في ملف أو يعرضه رموز QR.
ui-officers-answer = إجابة
ui-officers-carried = طلب من حاسوب آخر
    .about = يصل في ملف، على ذاكرة محمولة أو بالبريد، أو رموز QR.
ui-officers-not = هذه الصفحة لمسؤول التسجيل
ui-offices = المكاتب
ui-offices-add = إضافة مكتب
ui-offices-below = يتبع
ui-seats = الموظفون وحساباتهم
ui-seats-officer = الموظف
ui-seats-device = الجهاز
ui-seats-lease = يقرأ حتى
ui-seats-here = هذا الحاسوب
ui-seats-counts = سارٍ
ui-seats-revoked = مسحوب، { $reason }
ui-seats-own = حسابك أنت
ui-seat-ended = سُحب حسابك ({ $time }). السبب: { $reason }. لم يعد يُحفظ هنا أو يُعرض أي شيء آخر.
    .kept = لا شيء ضاع: ما كتبته ومسوداتك تبقى على هذا الحاسوب، ولا تزال حزمة أو تبادل ينقلان ما لم يغادره بعد.
    .next = إن كنت تواصل الخدمة فاطلب من مسؤول تسجيل أن يسجّلك من جديد.
ui-seats-more = المزيد بشأن { $officer }
ui-revoke = سحب الحساب…
ui-revoke-of = سحب حساب { $officer }…
ui-roles-change = تغيير الأدوار…
ui-roles-title = أدوار { $officer }
ui-roles-when = ما يكتبه بحق انتُزع منه، إلى أن تبلغه حزمة، ينتظر مراجعًا. وما هو هنا يبقى.
ui-roles-do = تغيير الأدوار
ui-roles-done = تغيّرت أدوار { $officer }.
ui-registrar-name = تعيينه مسؤول تسجيل…
ui-registrar-title = تعيين { $officer } مسؤول تسجيل؟
ui-registrar-may = يسجّل الموظفين ويسحب حساباتهم، ويضيف المكاتب، ويأمر بالمحو، ويُدخل من فقد العبارة والورقة، كما تفعل أنت.
ui-registrar-when = يصبح كذلك من أول دخول له بعد أن تخبره حزمة.
ui-registrar-ends = سحب حسابه ينهي ذلك أيضًا.
ui-registrar-do = تعيينه مسؤول تسجيل
ui-registrar-named = { $officer } مسؤول تسجيل.
ui-forks = يوميات وسجلات تشعّبت
    .about = نُسخ حاسوب، أو أُعيد من نسخة احتياطية قديمة، ومضى الاثنان. قل أي تاريخ هو تاريخ الموظف: لا يُعتد إلا به. وما انتزعته الأخرى يبقى منتزعًا.
ui-fork-from = من الرقم { $number }
ui-fork-branch =
    { $n ->
        [zero] لا قيود
        [one] قيد واحد، { $time }
        [two] قيدان، آخرهما { $time }
        [few] { $n } قيود، آخرها { $time }
        [many] { $n } قيدًا، آخرها { $time }
       *[other] { $n } قيد، آخرها { $time }
    }
ui-fork-right = هذا هو الصحيح…
ui-fork-title = ألا يُعتد إلا بهذا التاريخ؟
ui-fork-effect = قيود التواريخ الأخرى تنتظر من الآن، ويمكن للمراجعين تبنّيها واحدًا واحدًا. ولا يرجع أحد عن هذا الاختيار. ما رآه مراجع في وقته يبقى معتدًّا به.
ui-fork-effect-log = ما أعطته التواريخ الأخرى لا يُعتد به بعد الآن، وما انتزعته يبقى منتزعًا. ولا يرجع أحد عن هذا الاختيار.
ui-fork-do = هو الصحيح
ui-fork-named = سُمّي التاريخ الصحيح.
ui-fork-above = من هو أعلى يسمّي الصحيح.
ui-fork-root = لا أحد فوق الجذر. سمِّ خلفًا بالأمر «ncen root succeed».
ui-seats-registrar = مسؤول تسجيل
ui-revoke-title = سحب حساب { $officer }؟
ui-revoke-stays = ما كتبه الحساب ورُئي على هذا الحاسوب يبقى ويُعتدّ به.
ui-revoke-waits = ما كتبه ولم يره أحد ينتظر في العزل إلى أن يتبنّاه مراجع.
ui-revoke-for-good = لا رجعة في ذلك. الموظف الذي يواصل عمله يُسجَّل من جديد.
ui-revoke-files-kept = إن كان يقود ملفات، احتفظ بها من كُلّف بها.
ui-revoke-files-closed = إن كان يقود ملفات، فلا يراها أحد إلى أن تسلّمها لغيره.
ui-revoke-choose = اختر سببًا
ui-revoke-do = سحب الحساب
ui-revoke-again = سحب الحساب مرة أخرى…
    .about = سُحب من قبل. السبب الأشد يأخذ أكثر: ما قاله في الملفات التي كان يقودها لا يُعتدّ به بعد الآن.
ui-revoke-again-title = سحب حساب { $officer } مرة أخرى؟
ui-revoked = سُحب حساب { $officer }
ui-revoke-device = فُقد الحاسوب { $device } كله: لا يُصدَّق ما يأتي منه من الآن
ui-revoke-device-with = فُقد الحاسوب { $device } كله: ينتهي معه { $officers }
ui-revoked-device = سُحب الحاسوب { $device } وكل الحسابات عليه
ui-role-registrar = مسؤول التسجيل
    .about = يسجّل الموظفين والأجهزة
ui-role-entry = إدخال البيانات
    .about = يسجّل قضايا مكتبه؛ ويقرأ التنبيهات والرسائل ويكتبها
ui-role-supervisor = مشرف
    .about = يراجع قضايا مكتبه ويعيدها ويعتمدها
ui-role-analyst = محلل
    .about = يقرأ كل القضايا؛ ويكتب في السجل الوطني وأساليب الإخفاء
ui-role-investigator = محقق
    .about = يقرأ كل القضايا؛ ويكتب في السجل الوطني؛ ويعمل على الملفات المكلَّف بها
ui-role-manager = مسؤول تحقيقات
    .about = كالمحقق؛ ويفتح ملفات التحقيق ويكلّف الموظفين بها
ui-role-ncp = نقطة الاتصال الوطنية
    .about = تراجع القضايا وتُصدرها إلى الشبكة (CEN)
ui-role-administrator = مدير النظام
    .about = يتولى أساليب الإخفاء والدليل والتنبيهات والرسائل
ui-role-auditor = مدقق
    .about = يقرأ كل شيء إلا ملفات التحقيق المغلقة، ولا يكتب شيئًا
ui-role-trainer = مدرب
    .about = يكتب أساليب الإخفاء؛ ولا يقرأ أي قضية
ui-role-reader = قارئ
    .about = يقرأ أساليب الإخفاء والتنبيهات والرسائل فقط
ui-role-node = عقدة
    .about = حاسوب في المكتب لا يجلس أمامه أحد

## Records

ui-all = الكل
ui-my-drafts = مسوداتي
ui-draft-untitled = بلا عنوان حتى الآن
ui-search = بحث
ui-search-placeholder = كلمات أو مرجع أو رقم
ui-search-clear = مسح البحث
ui-search-refused = تعذرت قراءة عبارة البحث
ui-list-closed = القائمة مغلقة الآن
ui-list-own = لا يظهر إلا ما كتبته بنفسك.
ui-to-exchange = إلى «التبادل»
ui-code-unknown = «{ $code }» ليس في أي قائمة للحقل { $path }. تحقق من صحة كتابته.
ui-nothing-found = لا نتائج
    .about = لا يجمع أي سجل ضمن «{ $kinds }» على هذا الجهاز كل هذه الشروط. احذف كلمة أو عامل تصفية.
ui-look-in = البحث ضمن: { $kinds }
ui-no-records = لا سجلات بعد
    .about = اكتب أول سجل، أو استورد السجلات من جدول بيانات.
ui-views = طرق العرض
ui-view-save = حفظ طريقة العرض
    .about = البحث وعوامل التصفية كما هي الآن، تحت اسم.
ui-view-name = الاسم
ui-view-remove = حذف طريقة العرض هذه
ui-facets = عوامل التصفية
ui-preview = معاينة
ui-sort = الترتيب حسب هذا العمود
ui-column-reference = المرجع
ui-column-date = تاريخ الكشف
ui-column-place = المكان
ui-column-goods = البضائع
ui-column-title = العنوان
ui-column-name = الاسم
ui-column-name-alert = العنوان
ui-column-name-message = الموضوع
ui-column-name-investigation = العنوان
ui-column-quantity = الكمية
ui-column-state = الحالة
ui-column-kept = وقت الحفظ
ui-rows-total = { $n ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $total } سجلات
    [many] { $total } سجلًا
   *[other] { $total } سجل
}
ui-rows-time = خلال { $seconds } ث، من هذا الجهاز
ui-untitled = بلا عنوان
ui-state-draft = مسودة
ui-state-open = مفتوح
ui-state-complete = مكتمل
ui-state-approved = معتمد
ui-state-returned = معاد
ui-state-void = مُبطَل
ui-state-closed = مغلق
ui-mark-conflict = قيمتان
ui-mark-same = مطابق لصف آخر
ui-mark-sight = تراه المراكز
ui-mark-uncoded = غير مرمّز بالكامل
ui-mark-import = مستورد
ui-findings-count = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
ui-saved-by = حُفظ بواسطة { $officer }، { $time }

## Record

ui-sections = الأقسام
ui-form = الاستمارة
ui-form-simplified = مبسطة
ui-form-long = موسعة
ui-lines = { $count ->
    [zero] لا سطور
    [one] سطر واحد
    [two] سطران
    [few] { $count } سطور
    [many] { $count } سطرًا
   *[other] { $count } سطر
}
ui-checked = الملاحظات
ui-no-findings = لا شيء يستدعي الملاحظة
ui-void = إبطال…
ui-void-title = إبطال السجل { $reference }؟
ui-void-about = أبطِل سجلًا أُنشئ خطأً. يبقى السجل ويُظهر أنه مُبطَل، ومن أبطله ولماذا؛ ولا يُعدّ بعد ذلك ضمن ما ينتظر، ويمكن استعادته.
ui-void-do = إبطال السجل
ui-restore = استعادة…
ui-restore-title = استعادة السجل { $reference }؟
ui-restore-about = يُحتسب السجل من جديد بالحالة التي كان عليها. ويبقى القراران في تاريخه.
ui-restore-do = استعادة
ui-approve = اعتماد
ui-approve-title = اعتماد السجل { $reference }؟
ui-approve-about = تقول إن السجل صحيح كما هو. وما يُعدَّل بعد ذلك يظهر بجانب اعتمادك.
ui-approve-do = اعتماد
ui-note = ملاحظة
    .help = يمكن أن تبقى فارغة. ما تكتبه يُوقَّع ويبقى مع السجل.
ui-return = إعادة…
ui-return-title = إعادة السجل { $reference }؟
ui-return-about = يعود السجل إلى من كتبه مع كلماتك. وبعد تصحيحه وإكماله من جديد ينتظر الاعتماد مرة أخرى.
ui-return-do = إعادة السجل
ui-returned-by = أعاده { $officer }، { $office }، { $time }
ui-quoted = «{ $text }»
ui-workflow = سير العمل
ui-step-completed = اكتمل
ui-step-completed-by = أكمله { $officer }
ui-step-approved = اعتمده { $officer }
ui-step-returned = أعاده { $officer }
ui-step-approval = اعتماد المشرف
ui-step-may = يمكنك ذلك: لم تكتب شيئًا منه
ui-may-not-own-values = كتبت قيمًا فيه: يقرّر مشرف آخر
ui-may-not-no-right = دورك لا يعتمد
ui-reason = السبب
    .help = كلمات قليلة. تُوقَّع وتبقى مع السجل.
ui-reason-twice = أُدخل مرتين
ui-reason-mistake = أُدخل خطأً
ui-reason-training = تدريب، وليس قضية
ui-decided-void = مُبطَل منذ { $time }، أبطله { $officer }، { $office }: «{ $reason }»
ui-decided-restore = استُعيد { $time }، استعاده { $officer }، { $office }: «{ $reason }»
ui-decided-approve = اعتُمد { $time }، اعتمده { $officer }، { $office }
ui-decided-return = أُعيد { $time }، أعاده { $officer }، { $office }
ui-decided-settle = { $field }: اختيرت قيمة من عدة قيم { $time }، اختارها { $officer }، { $office }
ui-decided-adopt = أُخذ مما كان ينتظر { $time }، أخذه { $officer }، { $office }
ui-with-reason = { $what }: «{ $reason }»
ui-decided-other = { $time }، { $officer }، { $office }: «{ $reason }»
ui-decisions = القرارات
ui-decided-changed = تغيّر منذ ذلك
ui-made-void = السجل { $reference } مُبطَل
ui-restored = استُعيد السجل { $reference }
ui-approved = اعتُمد السجل { $reference }
ui-returned = أُعيد السجل { $reference }
ui-settled = { $count ->
    [zero] لم تُحسم أي قيمة في { $reference }
    [one] حُسمت قيمة واحدة في { $reference }
    [two] حُسمت قيمتان في { $reference }
    [few] حُسمت { $count } قيم في { $reference }
    [many] حُسمت { $count } قيمة في { $reference }
   *[other] حُسمت { $count } قيمة في { $reference }
}
ui-record-saved = الحفظ
ui-record-empty = لم يُذكر شيء في هذه الاستمارة
ui-record-not-opened = تعذر فتح السجل
ui-back-to-records = العودة إلى السجلات
ui-last = آخر حفظ
ui-by = بواسطة
ui-changes = التغييرات
ui-history-about = اختر قيمة لترى من ذكرها، ومتى، وما كان مكانها من قبل.
ui-conflicts = { $count ->
    [zero] لا خلاف في القيم.
    [one] اختلف موظفان في قيمة واحدة.
    [two] اختلف الموظفون في قيمتين.
    [few] اختلف الموظفون في { $count } قيم.
    [many] اختلف الموظفون في { $count } قيمة.
   *[other] اختلف الموظفون في { $count } قيمة.
}
    .about = ما ذكره كل منهم محفوظ ومعروض جنبًا إلى جنب.
ui-decide = حسم
ui-decide-later = الحسم لاحقًا
ui-differences = { $count ->
    [zero] لا اختلاف للحسم
    [one] اختلاف واحد للحسم
    [two] اختلافان للحسم
    [few] { $count } اختلافات للحسم
    [many] { $count } اختلافًا للحسم
   *[other] { $count } اختلاف للحسم
}
ui-differences-merged = { $count ->
    [zero] لم يُدمج شيء دون سؤال
    [one] دُمج واحد دون سؤال
    [two] دُمج اثنان دون سؤال
    [few] دُمجت { $count } دون سؤال
    [many] دُمج { $count } دون سؤال
   *[other] دُمج { $count } دون سؤال
}
ui-differences-chosen = اختير { $chosen } من { $all }
ui-differences-no-reason = السبب ناقص: { $fields }
ui-differences-no-value = القيمة ناقصة: { $fields }
ui-differences-none = لا شيء هنا للحسم
    .about = قيم هذا السجل متفقة، أو أن أحدهم قرّر قبلك.
ui-differences-void = لا يُحسم شيء في سجل مُبطَل
    .about = لم يعد يُحتسب. استعده أولًا إن كان قد أُبطل خطأً.
ui-to-record = إلى السجل
ui-common-state = آخر حالة مشتركة
ui-device-named = الجهاز { $device }
ui-before = قبل ذلك: { $value }
ui-before-empty = قبل ذلك: فارغ
ui-supervisor-decides = يقرّر المشرف
    .about = دورك لا يقرّر هذا. ينتظر هنا مشرفًا.
ui-another-value = قيمة أخرى
ui-shown-until = معروضة إلى حين الحسم
ui-merged = دُمج دون سؤال
    .about = كل التعديلات محفوظة
ui-not-changed = لم يتغيّر
ui-nothing-deleted = لا يُحذف شيء. القيمة التي لا تختارها تبقى في التاريخ، ويظهر اسمك وسببك بجانب القرار.
ui-newer-fields = حقول من إصدار أحدث، محفوظة كما وردت:
ui-values-count = { $count ->
    [zero] لا قيم
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $count } قيم
    [many] { $count } قيمة
   *[other] { $count } قيمة
}
ui-now-value = الحالية
ui-first-value = أول قيمة
ui-value-removed = أُزيلت
ui-history-line = الجهاز «{ $device }»، { $time }
ui-signed = موقّعة
ui-not-signed = التوقيع غير صحيح
ui-mark-built-upon = بانتظار التأكيد
ui-mark-unproved = لم يثبت بعد
ui-no-history = لا قيمة موقّعة بعد

## Form

ui-to-complete = للإكمال
ui-to-release = للمشاركة
ui-reviewers-write = لا يكتبه إلا المراجعون
ui-not-kept-yet = لم يُحفظ بعد
ui-kept-at = محفوظ على هذا الجهاز في { $time }
ui-answered = أُجيب عن { $done } من { $all }
ui-more-rows = في الاستمارة الموسعة سطور أخرى: { $groups }.
ui-amount = المبلغ
ui-quantity = الكمية
ui-unit = الوحدة
ui-currency = العملة
ui-keep-as-written = الإبقاء على «{ $text }» كما كُتب
ui-nothing-fits = لا شيء مناسب. جرّب كلمة أخرى، أو الرمز.
ui-row-add = إضافة: { $group }
ui-row-remove = إزالة
ui-row-strike = شطب
ui-row-unstrike = إلغاء الشطب
ui-more-fields = حقول أخرى: { $count }
ui-fewer-fields = حقول أقل
ui-complete = إكمال
ui-completed = اكتمل { $reference }، موقّعًا على هذا الجهاز.
ui-saved = حُفظ { $reference }، موقّعًا على هذا الجهاز.
ui-nothing-changed = لم يتغيّر شيء: بقي { $reference } كما كان.
ui-answers-missing = { $count ->
    [zero] لا إجابات ناقصة.
    [one] إجابة واحدة ناقصة. يجوز أن تبقى المسودة غير مكتملة.
    [two] إجابتان ناقصتان. يجوز أن تبقى المسودة غير مكتملة.
    [few] { $count } إجابات ناقصة. يجوز أن تبقى المسودة غير مكتملة.
    [many] { $count } إجابة ناقصة. يجوز أن تبقى المسودة غير مكتملة.
   *[other] { $count } إجابة ناقصة. يجوز أن تبقى المسودة غير مكتملة.
}
ui-findings-block = { $count ->
    [zero] لا ملاحظات تمنع الإكمال.
    [one] تجب تسوية ملاحظة واحدة قبل الإكمال.
    [two] تجب تسوية ملاحظتين قبل الإكمال.
    [few] تجب تسوية { $count } ملاحظات قبل الإكمال.
    [many] تجب تسوية { $count } ملاحظة قبل الإكمال.
   *[other] تجب تسوية { $count } ملاحظة قبل الإكمال.
}
ui-errors-block = تعذرت قراءة حقل. هو مبيّن بالأحمر.
ui-leave-draft = تركها مسودة
ui-discard = حذف…
ui-discard-title = أتريد حذف هذه المسودة؟
ui-discard-new = سيزول ما كتبته هنا. لم يُوقَّع قط، ولا نسخة منه عند أحد.
ui-discard-edit = سيزول ما غيّرته هنا. يبقى السجل كما كان محفوظًا.
ui-discard-do = حذف المسودة
ui-keep-draft = الإبقاء عليها
ui-to-complete-title = ما ينقص للإكمال
ui-all-answered = جميع الإجابات اللازمة متوفرة
ui-draft-about = تبقى المسودة على هذا الجهاز، غير موقّعة، حتى تحفظها.

## الصلات بين السجلات

ui-records-here = السجلات على هذا الجهاز
ui-record-choose = اسم أو رقم
ui-record-not-chosen = لم يُختر «{ $text }». اختر سجلًا من القائمة أو ابدأ سجلًا جديدًا.
ui-record-none-fits = لا سجل على هذا الجهاز فيه هذه الكلمات.
ui-record-new-named = { $new }: «{ $text }»
ui-not-on-device = ليس على هذا الجهاز
ui-alike = ربما هو هنا من قبل
ui-alike-none = لا سجل يطابق ما كُتب هنا حتى الآن.
ui-alike-found = { $count ->
    [zero] لا سجل يطابق ما كُتب هنا.
    [one] سجل واحد يطابق ما كُتب هنا.
    [two] سجلان يطابقان ما كُتب هنا.
    [few] { $count } سجلات تطابق ما كُتب هنا.
    [many] { $count } سجلًا يطابق ما كُتب هنا.
   *[other] { $count } سجل يطابق ما كُتب هنا.
}
ui-alike-same = المتطابق: { $fields }
ui-alike-this = هذا هو
ui-alike-profile = ربما الشيء نفسه
ui-new-linked-about = يُحفظ سجلًا قائمًا بذاته، موقّعًا على هذا الجهاز، ويُربط هنا.
ui-save-link = حفظ وربط
ui-draft-stays = بقي مسودة على هذا الجهاز. تجدها في الصفحة الرئيسية.
ui-linked-records = سجلات تذكر هذا السجل
ui-linked-as = الصلة
ui-linked-most = تظهر آخر السجلات التي تذكر هذا السجل، وعددها { $most } على الأكثر.
ui-linked-all = البحث عنها كلها
ui-certainty = درجة اليقين

## صور السجل

ui-picture-add = إضافة صور…
ui-picture-none = لا صور بعد
ui-picture-untitled = الصورة { $number }
ui-picture-names = تُظهر أسماء أو وجوهًا
ui-picture-comes = تأتي مع التبادل التالي
ui-picture-unseen = لا معاينة لها هنا
ui-picture-small = ليس هنا حتى الآن إلا صورتها المصغّرة.
ui-picture-here = الأصل: { $size }، على هذا الجهاز
ui-picture-away = الأصل: { $size }، ليس على هذا الجهاز
ui-picture-asked = الأصل: { $size }، طُلب
ui-picture-coming = الأصل: هنا { $received } من { $size }، طُلب
ui-picture-part = الأصل: هنا { $received } من { $size }
ui-picture-fetch = طلب الأصل
ui-picture-fetch-of = طلب الأصل: { $picture }
ui-picture-back = السابقة
ui-picture-next = التالية
ui-picture-place = { $number } من { $of }
ui-picture-key-step = صورة إلى الوراء أو إلى الأمام
ui-picture-by = أضافها
ui-picture-save = حفظ الأصل…
ui-picture-describe = تعديل…
ui-picture-describe-title = ما يقال عن { $picture }
ui-picture-describe-about = يُوقَّع عند الحفظ. وما قيل من قبل يبقى في التاريخ.
ui-picture-described = عُدّل ما يقال عن { $picture } ووُقّع على هذا الجهاز.
ui-picture-by-camera = بحسب ساعة الكاميرا، وقد تكون خاطئة
ui-picture-struck = شُطبت { $picture }. وهي تحت الصور الأخرى حيث يمكن إلغاء الشطب.
ui-picture-struck-title = صور مشطوبة
ui-picture-restore = إلغاء الشطب: { $picture }
ui-picture-restored = { $picture } مرفقة بالسجل من جديد.
ui-picture-key-strike = شطب الصورة المعروضة
ui-picture-chosen = { $count ->
    [zero] لم تُختر صور.
    [one] اختيرت صورة واحدة. بعد الحفظ تقول ما تُظهره، والمسودة لا تحتفظ بها.
    [two] اختيرت صورتان. بعد الحفظ تقول ما تُظهره كل منهما، والمسودة لا تحتفظ بهما.
    [few] اختيرت { $count } صور. بعد الحفظ تقول ما تُظهره كل منها، والمسودة لا تحتفظ بها.
    [many] اختيرت { $count } صورة. بعد الحفظ تقول ما تُظهره كل منها، والمسودة لا تحتفظ بها.
   *[other] اختيرت { $count } صورة. بعد الحفظ تقول ما تُظهره كل منها، والمسودة لا تحتفظ بها.
}
ui-picture-add-title = { $count ->
    [zero] لا صور تُضاف إلى { $reference }
    [one] إضافة صورة واحدة إلى { $reference }
    [two] إضافة صورتين إلى { $reference }
    [few] إضافة { $count } صور إلى { $reference }
    [many] إضافة { $count } صورة إلى { $reference }
   *[other] إضافة { $count } صورة إلى { $reference }
}
ui-picture-add-about = ما تقوله عن كل صورة يُوقَّع معها. والصورة التي تُظهر شخصًا أو مستندًا أو لوحة تسجيل لا تُرسل إلى شبكة CEN أبدًا.
ui-picture-nominal = تُظهر شخصًا أو مستندًا أو لوحة تسجيل
ui-picture-add-do = إضافة
ui-picture-key-add = إضافة
ui-picture-adding = تجري إضافة الصورة { $number } من { $all }
ui-picture-stop = التوقف بعد هذه
ui-picture-is-added = أُضيفت
ui-picture-added = { $count ->
    [zero] لم تُضف صور إلى { $reference }.
    [one] أُضيفت صورة واحدة إلى { $reference }، موقّعة على هذا الجهاز.
    [two] أُضيفت صورتان إلى { $reference }، موقّعتين على هذا الجهاز.
    [few] أُضيفت { $count } صور إلى { $reference }، موقّعة على هذا الجهاز.
    [many] أُضيفت { $count } صورة إلى { $reference }، موقّعة على هذا الجهاز.
   *[other] أُضيفت { $count } صورة إلى { $reference }، موقّعة على هذا الجهاز.
}
ui-picture-some-refused = { $count ->
    [zero] أُضيفت كل الصور.
    [one] لم تُضف صورة واحدة. السبب مذكور بجانبها.
    [two] لم تُضف صورتان. السبب مذكور بجانب كل منهما.
    [few] لم تُضف { $count } صور. السبب مذكور بجانب كل منها.
    [many] لم تُضف { $count } صورة. السبب مذكور بجانب كل منها.
   *[other] لم تُضف { $count } صورة. السبب مذكور بجانب كل منها.
}

## Import

ui-choose-from-list = لم يُختر «{ $text }» من القائمة. اختر سطرًا أو احتفظ به كما كُتب.
ui-used-lately = المستخدمة مؤخرًا
ui-all-codes = الكل
ui-key-below = ما تحته
ui-copy-case = جديد مثل هذا
ui-keys = كل المفاتيح
ui-keys-everywhere = في كل مكان
ui-keys-list = في القوائم
ui-keys-record = في سجل
ui-keys-form = في نموذج
ui-key-row-add = سطر آخر
ui-key-row-copy = السطر نفسه مرة أخرى
ui-key-row-strike = شطب السطر أو إزالته
ui-key-wide = الصفحة كاملة
ui-key-now = إدراج التاريخ والوقت
ui-key-undo = تراجع
ui-key-form = العودة إلى النموذج
ui-narrative-wide = الكتابة على الصفحة كاملة
ui-narrative-back = العودة إلى النموذج
ui-narrative-used = شُغل { $used } من المساحة ({ $most } كيبيبايت)
ui-narrative-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
ui-row-copy = نسخ
ui-rows-paste = لصق أسطر
ui-rows-pasted = { $count ->
    [0] لا أسطر في ما نُسخ.
    [one] أُلصق سطر واحد.
    [two] أُلصق سطران.
    [few] أُلصقت { $count } أسطر.
    [many] أُلصق { $count } سطرًا.
   *[other] أُلصق { $count } سطر.
}
ui-rows-look = { $more ->
    [0] راجع: { $cells }.
   *[other] راجع: { $cells }، وخلايا أخرى عددها { $more }.
}
ui-rows-cell = السطر { $row }، { $field }: { $text }
ui-rows-left = لا حقل باسم هذه الأعمدة، فتُركت: { $heads }.
ui-rows-beyond = الأسطر المتروكة: { $count }. يُلصق { $most } على الأكثر دفعة واحدة. استوردها ملفًا.
ui-paste-beyond = هذا النص أطول بكثير مما يتسع له الحقل: { $most } كيبيبايت على الأكثر. لم يتغير شيء.
ui-beyond = هذا النص أطول بكثير من { $most } كيبيبايت التي يتسع لها الحقل. لا يظهر إلا أوله؛ امسحه واكتب نصًا أقصر.
ui-beyond-clear = مسح هذا النص
ui-row-field = { $row }: { $field }
ui-take-back = استعادته هنا
ui-taken-back = يُكتب هذا النموذج هنا من جديد بإجابات المكان الآخر. ما كُتب هنا ويختلف عنها ليس فيه؛ انسخ ما تحتاج إليه:
ui-key-offer = أخذ المقترح
ui-key-copy = نسخ القيمة
ui-help = الدليل
ui-help-in-english = لا يتوفر هذا الدليل بلغتك بعد، وهو معروض بالإنجليزية.
ui-route = المسار
ui-key-mark = تحديد
ui-marked = محدد
ui-marked-count = محدد: { $count }
ui-marked-clear = إلغاء التحديد
ui-marked-most = حُدد { $most } سجلًا بالفعل. للمزيد ابحث عما يجمعها.
ui-redo = إعادة
ui-components = المكونات
ui-licences = التراخيص
    .about = البرنامج برمجية حرة بترخيص Apache. ولبياناته وخطوطه تراخيصها.
ui-licences-show = عرض الإشعارات
ui-offers = مقترح لك
ui-offer-clock = حسب ساعة هذا الجهاز
ui-offer-lately = كما في آخر مرة
ui-home = الرئيسية
ui-home-duplicates = قد يكون الحدث نفسه
ui-home-in-list = عرضها في القائمة
ui-home-remarked = للنظر فيه
ui-home-drafts = مسودات محفوظة على هذا الجهاز
ui-home-returned = أُعيد إليك
ui-home-to_approve = للاعتماد
ui-home-to-approve-about = مكتمل ({ $time })، ينتظر الاعتماد
ui-home-twin = اليوم والمكان والبضاعة والكمية نفسها كما في { $reference }
ui-home-answered = كل الإجابات اللازمة موجودة؛ بقي إكماله
ui-home-differing = عدة قيم في موضع واحد
ui-home-differing-about = كتب موظفون قيمًا مختلفة دون أن يرى بعضهم بعضًا. اختر ما يبقى منها.
ui-home-incomplete = محفوظ وبقي إكماله
ui-home-missing = ينقص: { $fields }
ui-home-nothing = لا شيء في انتظارك
    .about = لا مسودات مفتوحة، ولا ملاحظات على آخر السجلات المحفوظة.
ui-home-not-read = تعذرت قراءة ما ينتظرك
ui-home-to-records = إلى الضبطيات
ui-home-exchange = لا يتصل هذا الجهاز بجهاز آخر.
    .about = ما تحفظه يبقى هنا، موقّعًا، إلى أن تنقله في حزمة. احتفظ بنسخة احتياطية منه على ذاكرة محمولة.
ui-home-exchange-problem = لا يستطيع هذا الجهاز الاتصال بالشبكة.
ui-home-exchange-none = هذا الجهاز على الشبكة، ولا يعرف جهازًا آخر.
ui-home-exchange-all = { $n ->
    [one] لدى الجهاز الآخر كل القيود التي له.
    [two] لدى الجهازين الآخرين كل القيود التي لهما.
   *[other] لدى كل الأجهزة كل القيود التي لها، وعددها { $n }.
}
ui-home-exchange-some = { $n ->
    [zero] ليس لدى أي جهاز آخر كل القيود التي له بعد.
    [one] لدى جهاز واحد من { $of } كل القيود التي له.
    [two] لدى جهازين من { $of } كل القيود التي لهما.
    [few] لدى { $n } أجهزة من { $of } كل القيود التي لها.
    [many] لدى { $n } جهازًا من { $of } كل القيود التي لها.
   *[other] لدى { $n } جهاز من { $of } كل القيود التي لها.
}
ui-home-exchange-goes = ما تحفظه يُوقَّع هنا ويذهب إليها من تلقاء نفسه. احتفظ بنسخة احتياطية منه على ذاكرة محمولة.
ui-home-here = على هذا الجهاز
ui-home-looked-at = { $n ->
    [zero] لم يُنظر في أي سجل
    [one] نُظر في آخر سجل
    [two] نُظر في آخر سجلين
    [few] نُظر في آخر { $records } سجلات
    [many] نُظر في آخر { $records } سجلًا
   *[other] نُظر في آخر { $records } سجل
}
ui-home-kinds = إضافة إلى السجل الوطني
ui-import-spreadsheet = استيراد جدول
ui-key-open-directly = فتح مباشر
ui-key-all-keys = كل المفاتيح
ui-key-find = بحث أو تنفيذ
ui-key-export = تصدير
ui-import-drop = أفلت جدول بيانات هنا
ui-import-kinds = CSV أو XLSX
ui-import-size = { $size }
ui-import-choose = اختيار ملف…
ui-import-other = ملف آخر…
ui-import-path = مسار الملف
ui-import-reading = طريقة القراءة
    .help = نماذجنا تُعرف بعناوين أعمدتها.
ui-import-by-itself = بحسب عناوين الأعمدة
ui-import-unodc = ضبطيات UNODC، كما نُشرت
ui-import-template = النموذج: { $name }
ui-import-days = ترتيب اليوم والشهر في الملف
ui-import-shown = كما يظهر في الملف
ui-import-day-first = 03/04/2026 هو 3 نيسان/أبريل
ui-import-month-first = 03/04/2026 هو 4 آذار/مارس
ui-import-numbers = الأعداد في الملف
ui-import-point = 1,500 تعني ألفًا وخمسمئة
ui-import-comma = 1,500 تعني واحدًا ونصفًا
ui-import-mapping = المطابقة: { $name }
ui-mapping-add = إضافة طريقة قراءة…
ui-mapping-added = يمكن الآن اختيار «{ $name }».
ui-import-unread = ليست في السجلات، لأن هذه الأعمدة لا تذهب إلى أي حقل: { $columns }.
ui-import-try = تجربة من دون كتابة
ui-import-start = استيراد
ui-import-needs-file = اختر ملفًا أولًا.
ui-import-sending = تجري قراءة الملف
ui-import-progress = { $phase }، الصفوف: { $rows }
ui-import-tried = تمت التجربة. لم يُكتب شيء.
    .about = هذا ما سيفعله الاستيراد.
ui-import-done = تم الاستيراد، موقّعًا على هذا الجهاز.
    .about = استيراد الملف نفسه مرة أخرى لا يغيّر شيئًا.
ui-import-former = هذا التقرير عن القراءة السابقة.
    .about = يُقرأ الملف الآن بطريقة أخرى. جرّب من جديد لترى ما يتغير.
ui-seconds-left = بقي نحو { $seconds } ث
ui-phase-reading = قراءة
ui-phase-restoring = يجري الإرجاع
ui-phase-mapping = البحث عن الرموز
ui-phase-writing = كتابة
ui-phase-indexing = إعداد فهرس البحث
ui-phase-exporting = كتابة الملف
ui-phase-checking = جارٍ الفحص
ui-phase-finished = انتهى
ui-phase-cancelled = أُلغي
ui-count-rows = الصفوف
ui-count-imported = المستوردة
ui-count-would = للاستيراد
ui-count-repeated = الموجودة من قبل
ui-count-refused = المرفوضة
ui-count-same = المطابقة لصف آخر
ui-count-uncoded = فيها قيمة غير مرمّزة
ui-report = ما ينبغي النظر فيه
ui-report-line = الصف
ui-report-at = الصف { $line }:
ui-report-refused = مرفوض:
ui-report-column = العمود
ui-report-value = القيمة
ui-report-reason = السبب
ui-templates = نماذج فارغة
    .about = جدول بيانات لكل فئة من البضائع، بعناوين الأعمدة الصحيحة.
ui-template-written = كُتب النموذج في { $path }
ui-import-step-file = اختر جدول بيانات، CSV أو XLSX، عناوين أعمدته في صفه الأول.
ui-import-step-columns = انظر إلى أين يذهب كل عمود، مع أمثلة من الملف، وغيّر ما هو خطأ.
ui-import-step-try = جرّب من دون كتابة. استورد حين يقول التقرير ما تتوقعه.
ui-columns = الأعمدة
ui-columns-head = عمود الملف
ui-columns-to = يذهب إلى
ui-columns-examples = { $n ->
    [zero] كما كُتب وكما قُرئ
    [one] كما كُتب وكما قُرئ، في الصف الأول
    [two] كما كُتب وكما قُرئ، في أول صفين
    [few] كما كُتب وكما قُرئ، في أول { $n } صفوف
    [many] كما كُتب وكما قُرئ، في أول { $n } صفًا
   *[other] كما كُتب وكما قُرئ، في أول { $n } صف
}
ui-columns-field = { $group }: { $field }
ui-columns-unit-of = وحدة: { $field }
ui-columns-says = «{ $head }» يذهب إلى { $field }
ui-columns-says-nowhere = «{ $head }» لا يذهب إلى أي حقل
ui-columns-where = إلى أين يذهب «{ $head }»
ui-columns-choose = اختيار حقل
ui-columns-search = اسم الحقل
ui-columns-no-field = لا حقل فيه هذه الكلمات. جرّب كلمة أخرى.
ui-columns-leave-out = ترك هذا العمود
ui-columns-left-out = متروك
ui-columns-goes-nowhere = لا يذهب إلى أي حقل
ui-columns-taken = الآن من
ui-columns-here = مختار
ui-columns-read-as = قُرئ
ui-columns-with = يُقرأ مع
ui-columns-no-cells = فارغ في هذه الصفوف
ui-columns-nowhere = { $n ->
    [zero] كل الأعمدة (وعددها { $all }) تذهب إلى حقول.
    [one] عمود واحد من أصل { $all } لا يذهب إلى أي حقل: لن تكون كلماته في السجلات.
    [two] عمودان من أصل { $all } لا يذهبان إلى أي حقل: لن تكون كلماتهما في السجلات.
    [few] { $n } أعمدة من أصل { $all } لا تذهب إلى أي حقل: لن تكون كلماتها في السجلات.
    [many] { $n } عمودًا من أصل { $all } لا تذهب إلى أي حقل: لن تكون كلماتها في السجلات.
   *[other] { $n } عمود من أصل { $all } لا تذهب إلى أي حقل: لن تكون كلماتها في السجلات.
}
ui-columns-fixed = المطابقة «{ $name }» تحدد إلى أين يذهب كل عمود. لتحدد ذلك بنفسك، اختر طريقة أخرى لقراءة الملف.
ui-columns-as-heads = كما تقول العناوين
ui-columns-no-rows = لا صف تحت العناوين
    .about = املأ الملف واحفظه، ثم اختره مرة أخرى.
ui-columns-asking = تجري قراءة الصفوف الأولى
ui-import-twice = استُورد هذا الملف وأعمدته تذهب إلى حقول أخرى. إذا استوردته هكذا صارت صفوفه سجلات مرة ثانية.
ui-import-stopped = توقف قبل النهاية.
    .about = الصفوف التي استُوردت حتى ذلك الحين باقية، موقّعة على هذا الجهاز. استورد الملف مرة أخرى للمتابعة.
ui-import-stopped-try = توقف قبل النهاية. لم يُكتب شيء.
    .about = الأعداد هي للصفوف المقروءة حتى ذلك الحين.
ui-import-stays = الصفوف التي استُوردت قبل ذلك باقية، موقّعة على هذا الجهاز.
ui-minutes-left = بقي نحو { $minutes } د
ui-report-open = فتح السجل
ui-report-most = تنتهي القائمة بعد { $most } سطر. الأعداد هي لكل الصفوف.
ui-key-send = تغيير وجهته
ui-key-try = تجربة من دون كتابة
ui-key-reason = قراءة كل ما قيل

## Export

ui-export-query = السجلات المراد تصديرها
ui-export-all = جميع السجلات
ui-export-count = { $n ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $records } سجلات
    [many] { $records } سجلًا
   *[other] { $records } سجل
}
ui-export-nothing = لا يجمع أي سجل كل هذه الشروط.
ui-export-format = الصيغة
    .help = تحفظ XLSX الأرقام الطويلة كما هي؛ وتُفتح CSV في كل مكان.
ui-export-path = الوجهة
ui-choose-place = اختيار…
ui-export-start = تصدير
ui-export-progress = السجلات: { $done } من { $total }
ui-export-done = كُتب في { $path }.
ui-export-fetched = الملف جاهز وسُلّم إلى المتصفح.
ui-file-replace = استبداله
ui-export-about = الملف الذي يخرج من البرنامج لا يبقى مشفّرًا. الخلايا التي قد ينفذها جدول البيانات على أنها معادلات تُكتب نصًا.
ui-exchange-not = لا يتبادل هذا الجهاز شيئًا بعد
ui-bundles = الحزم
ui-bundle-make = إنشاء حزمة
    .about = ما يحويه هذا الجهاز في ملف واحد: ليُحمل على ذاكرة محمولة أو يُرسل بالبريد.
ui-bundle-open = الملف غير مختوم.
    .about = من يملكه يقرؤه. لا تسلّمه إلا لمن يحق له أن يقرأه كله.
ui-bundle-sealed = لا يفتح الملف إلا موظفو الجهاز { $device }.
    .about = فيه ما هو جديد لهم منذ آخر إيصال منهم؛ ومن دون إيصال، كل ما يحق لهم أن يقرؤوه.
    .whole = فيه كل ما يحق لهم أن يقرؤوه.
ui-bundle-whole = أيضًا ما قال الجهاز إنه لديه
ui-bundle-originals = أصول الصور أيضًا
    .about = الصور المصغّرة والمعاينات تدخل فيها دائمًا.
ui-bundle-most = حجم الملف
ui-bundle-most-none = بلا حد
ui-bundle-most-disc = على الأكثر { $size }: قرص مضغوط
ui-bundle-most-stick = على الأكثر { $size }: ذاكرة محمولة بنظام { "\u2066FAT32\u2069" }
ui-bundle-making = كتابة القيود: { $done } من { $total }
ui-bundle-sealing = كتابة العناصر: { $done } من { $total }
ui-bundle-made = { $n ->
    [zero] لا قيود فيه. من يملك الملف يقرؤه.
    [one] فيه قيد واحد. من يملك الملف يقرؤه.
    [two] فيه قيدان. من يملك الملف يقرؤه.
    [few] فيه { $entries } قيود. من يملك الملف يقرؤه.
    [many] فيه { $entries } قيدًا. من يملك الملف يقرؤه.
   *[other] فيه { $entries } قيد. من يملك الملف يقرؤه.
}
ui-bundle-made-sealed = { $n ->
    [zero] عدا ملفات التحقيق والصور، لا جديد فيه للجهاز { $device }. لا يفتح الملف إلا موظفوه.
    [one] فيه عنصر واحد. لا يفتح الملف إلا موظفو الجهاز { $device }.
    [two] فيه عنصران. لا يفتح الملف إلا موظفو الجهاز { $device }.
    [few] فيه { $items } عناصر. لا يفتح الملف إلا موظفو الجهاز { $device }.
    [many] فيه { $items } عنصرًا. لا يفتح الملف إلا موظفو الجهاز { $device }.
   *[other] فيه { $items } عنصر. لا يفتح الملف إلا موظفو الجهاز { $device }.
}
ui-bundle-full = { $n ->
    [zero] امتلأ الملف. لم يبق شيء للجهاز { $device }.
    [one] امتلأ الملف. لم يتسع الملف لعنصر واحد. يدخل في الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
    [two] امتلأ الملف. لم يتسع الملف لعنصرين. يدخلان في الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
    [few] امتلأ الملف. لم يتسع الملف لـ { $left } عناصر. تدخل في الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
    [many] امتلأ الملف. لم يتسع الملف لـ { $left } عنصرًا. تدخل في الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
   *[other] امتلأ الملف. لم يتسع الملف لـ { $left } عنصر. تدخل في الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
}
ui-bundle-make-stopped = توقف. لم يُكتب أي ملف.
ui-bundle-how = طريقة الإرسال
ui-bundle-how-file = في ملف
ui-bundle-how-letter = عبر الشبكة
ui-letter-about = خطاب إلى جهاز غير متصل الآن، عن طريق جهاز ينقل الخطابات. يبقى هنا مختومًا إلى أن يُتصل بأحدهما.
ui-letter-send = إيداعه في البريد
ui-letter-sealed = لا يفتح الخطاب إلا موظفو الجهاز { $device }.
    .about = فيه ما هو جديد لهم منذ آخر إيصال منهم؛ ومن دون إيصال، كل ما يحق لهم أن يقرؤوه. ومن ينقله يعرف لمن هو وممن وكم حجمه.
ui-letter-off = هذا الجهاز ليس على الشبكة. يذهب الخطاب عندما يكون عليها، أو بـ«التبادل الآن».
ui-letter-stopped = توقف. لم يودع شيء في البريد.
ui-letter-sent = الخطاب إلى الجهاز { $device } مودع في البريد.
    .about = يذهب عندما يُتصل بذلك الجهاز، أو بجهاز ينقل الخطابات.
ui-letter-items = { $n ->
    [zero] عدا ملفات التحقيق والصور، لا جديد فيه لذلك الجهاز.
    [one] فيه عنصر واحد.
    [two] فيه عنصران.
    [few] فيه { $items } عناصر.
    [many] فيه { $items } عنصرًا.
   *[other] فيه { $items } عنصر.
}
ui-letter-full = { $n ->
    [zero] امتلأ الخطاب. لم يبق شيء للجهاز { $device }.
    [one] امتلأ الخطاب. لم يتسع لعنصر واحد. يدخل في الخطاب التالي أو الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
    [two] امتلأ الخطاب. لم يتسع لعنصرين. يدخلان في الخطاب التالي أو الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
    [few] امتلأ الخطاب. لم يتسع لـ { $left } عناصر. تدخل في الخطاب التالي أو الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
    [many] امتلأ الخطاب. لم يتسع لـ { $left } عنصرًا. تدخل في الخطاب التالي أو الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
   *[other] امتلأ الخطاب. لم يتسع لـ { $left } عنصر. تدخل في الخطاب التالي أو الحزمة التالية عندما يكون هنا إيصال من الجهاز { $device }.
}
ui-letters = خطابات موجودة هنا
    .about = يذهب كل منها تلقائيًا إلى الجهاز الموجّه إليه؛ وما كُتب هنا يذهب أيضًا إلى جهاز ينقل الخطابات. ولا يُفتح أي منها في الطريق.
ui-letter-for = إلى الجهاز
ui-letter-from = من أوصله إلى هنا
ui-letter-since = هنا منذ
ui-letter-here = هذا الجهاز
ui-letter-own = كُتب هنا
ui-letter-is-coming = لا يزال يصل
ui-letter-is-waiting = ينتظر موظفًا يفتحه
ui-letter-is-written = يذهب إلى جهازه، أو إلى جهاز ينقل الخطابات
ui-letter-is-carried = يذهب إلى جهازه
ui-letter-drop = حذف…
ui-letter-drop-of = حذف الخطاب ({ $device })
ui-letter-drop-title = حذف هذا الخطاب؟
ui-letter-drop-gone = يزول من هذا الجهاز، ولا يذهب من هنا إلى أي مكان.
ui-letter-drop-again = ما فيه يذهب مع الخطاب التالي أو الحزمة التالية من الجهاز الذي كتبه، وفي كل تبادل بينهما.
ui-letter-drop-do = حذف
ui-letter-dropped = حُذف الخطاب
ui-letters-sent = ما آلت إليه الخطابات المكتوبة هنا
    .about = يُعدّ الخطاب واصلًا عندما يوقّع جهازه إيصالًا بما كان فيه، أيًّا كان الطريق الذي وصل به. لا تُحسب ملفات التحقيق ولا الصور.
ui-letter-written = كُتب
ui-letter-became = ما آل إليه
ui-letter-became-waits = موجود هنا
ui-letter-became-handed = سُلّم ({ $device })، { $time }؛ لم يُوقَّع إيصاله بعد
ui-letter-became-came = وصل: إيصاله موقّع، { $time }
ui-letter-became-dropped = حذفه موظف، { $time }
ui-letter-became-too-old = حُذف لأنه بقي هنا 90 يومًا، { $time }
ui-letter-became-gone = لم يعد هنا؛ ولا يُعرف السبب
ui-bundle-take = فتح حزمة
    .about = يدخل ما كتبه جهاز آخر. لا يؤخذ شيء مرتين؛ وما لا يمكن الاعتداد به ينتظر في العزل.
ui-bundle-drop = أفلت هنا الملف الذي ينتهي بـ { "\u2066.ncen\u2069" }، أو اختره.
ui-bundle-choose = اختيار حزمة…
ui-bundle-looking = يجري النظر في { $name }
ui-bundle-look-stopped = توقف. لم يؤخذ شيء.
ui-bundle-from = أنشأ الجهاز { $device } هذه الحزمة.
ui-bundle-from-unknown = أنشأ هذه الحزمة جهاز غير معروف هنا.
ui-bundle-from-nobody = لم يوقّع أحد هذه الحزمة، وهي غير مختومة.
ui-bundle-when = أُنشئت
ui-bundle-today = اليوم، { $time }
ui-bundle-entries = القيود فيها
ui-bundle-new = منها جديدة هنا
ui-bundle-pictures = الصور ونسخها المصغّرة
ui-bundle-closed = ملفات مغلقة، مختومة
ui-bundle-receipt = فيها إيصال ولا شيء غيره: ما لدى ذلك الجهاز.
ui-bundle-in = إدخالها
ui-bundle-leave = تركها
ui-bundle-taking = يجري إدخال { $name }
ui-bundle-too-large = هذه الحزمة أكبر من { $most } ميغابايت، والمتصفح لا يرسل أكثر من ذلك. افتحها في النافذة، أو بالأمر «{ "\u2066ncen bundle accept\u2069" }».
ui-bundle-not-for-you = هذه الحزمة مختومة لغيرك. إن كانت لموظف آخر على هذا الحاسوب فليفتحها هو؛ وإلا فاطلب حزمة لهذا الحاسوب.
ui-bundle-taken = فُتحت { $name }.
    .about = ما هو جديد يُعتدّ به على هذا الجهاز من الآن.
ui-bundle-taken-nothing = فُتحت { $name }.
    .about = لا قيد جديدًا فيها.
ui-bundle-taken-waits = فُتحت { $name }.
    .about = لا قيد يُعتدّ به لم يكن معتدًّا به من قبل.
ui-bundle-take-stopped = { $name }: توقف قبل النهاية.
    .about = ما أُخذ باقٍ. افتح الحزمة من جديد لأخذ الباقي.
ui-brought-new = جديدة
ui-brought-known = موجودة من قبل
ui-brought-waiting = تنتظر
    .about = ومنها ما كان ينتظر من قبل.
ui-brought-person = { $n ->
    [one] قيد واحد ينتظر من ينظر فيه.
    [two] قيدان ينتظران من ينظر فيهما.
    [few] { $n } قيود تنتظر من ينظر فيها.
    [many] { $n } قيدًا ينتظر من ينظر فيه.
   *[other] { $n } قيد ينتظر من ينظر فيه.
}
ui-brought-held = { $n ->
    [one] قيد واحد لا ينتظر إلا ما ينقص، ويدخل من تلقاء نفسه.
    [two] قيدان لا ينتظران إلا ما ينقص، ويدخلان من تلقاء نفسيهما.
    [few] { $n } قيود لا تنتظر إلا ما ينقص، وتدخل من تلقاء نفسها.
    [many] { $n } قيدًا لا تنتظر إلا ما ينقص، وتدخل من تلقاء نفسها.
   *[other] { $n } قيد لا تنتظر إلا ما ينقص، وتدخل من تلقاء نفسها.
}
ui-brought-dropped = مستبعدة
ui-brought-look = عرض ما ينتظر
ui-brought-pictures = { $n ->
    [zero] لا صور جديدة مكتملة على هذا الجهاز.
    [one] اكتملت على هذا الجهاز صورة واحدة أو نسخة مصغّرة منها.
    [two] اكتملت على هذا الجهاز صورتان، مع احتساب النسخ المصغّرة.
    [few] اكتملت على هذا الجهاز { $pictures } صور، مع احتساب النسخ المصغّرة.
    [many] اكتملت على هذا الجهاز { $pictures } صورة، مع احتساب النسخ المصغّرة.
   *[other] اكتملت على هذا الجهاز { $pictures } صورة، مع احتساب النسخ المصغّرة.
}
ui-brought-receipts = { $n ->
    [one] وصل إيصال واحد: لا تحوي الحزمة التالية لذلك الجهاز إلا ما هو جديد له.
    [two] وصل إيصالان: لا تحوي الحزم التالية لتلك الأجهزة إلا ما هو جديد لها.
    [few] وصلت { $n } إيصالات: لا تحوي الحزم التالية لتلك الأجهزة إلا ما هو جديد لها.
    [many] وصل { $n } إيصالًا: لا تحوي الحزم التالية لتلك الأجهزة إلا ما هو جديد لها.
   *[other] وصل { $n } إيصال: لا تحوي الحزم التالية لتلك الأجهزة إلا ما هو جديد لها.
}
ui-receipt-save = حفظ إيصال للجهاز { $device }…
    .about = عندئذ لا تحوي الحزمة التالية من هناك إلا ما هو جديد.
ui-receipt-saved = احمله إلى هناك: لا يفتحه إلا موظفو الجهاز { $device }.
ui-dropped = ما استُبعد وسببه
ui-dropped-signature = التوقيع ليس توقيع الحساب.
ui-dropped-header-form = الرأس غير مكتوب كرأس قيد.
ui-dropped-entry-size = أكبر مما يجوز أن يكون عليه القيد.
ui-dropped-chain = لا يتبع القيد السابق له.
ui-dropped-bodies = تنقصه أجزاء، أو أجزاؤه أكثر مما ينبغي.
ui-dropped-body-form = جزء منه غير مكتوب كجزء قيد.
ui-dropped-leaves = محتواه ليس ما وُقّع عليه.
ui-dropped-erased = يعيد ما مُحي هنا. سيأتي من جديد حين يمحوه مرسله أيضًا.
ui-dropped-waiting-full = قائمة ما ينتظر ممتلئة: احسم بعضه ثم افتح الحزمة من جديد.
ui-dropped-other = ليس قيدًا لأحد ({ $code }).
ui-quarantine = العزل
ui-reconsidered-out = { $n ->
    [one] قيد واحد لم يعد يُعتدّ به: أُنهي حسابه أو تشعّبت يوميته. ينتظر في صفحة التبادل.
    [two] قيدان لم يعد يُعتدّ بهما: أُنهي حسابهما أو تشعّبت يوميتهما. ينتظران في صفحة التبادل.
   *[other] { $n } من القيود لم يعد يُعتدّ بها: أُنهي حسابها أو تشعّبت يوميتها. تنتظر في صفحة التبادل.
}
ui-reconsidered-back = { $n ->
    [one] قيد واحد عاد يُعتدّ به.
    [two] قيدان عاد يُعتدّ بهما.
   *[other] { $n } من القيود عاد يُعتدّ بها.
}
ui-quarantine-chosen = القيد المختار
ui-quarantine-failed = تعذّرت قراءة ما ينتظر
ui-quarantine-empty = لا شيء ينتظر
    .about = هنا ما يأتي من جهاز آخر ولا يمكن الاعتداد به، مع سببه وصاحبه.
ui-quarantine-nobody = لا شيء يحتاج إلى من ينظر فيه
    .about = ما يلي لا ينتظر إلا ما ينقص، ويدخل من تلقاء نفسه.
ui-quarantine-held = ينتظر ما ينقص
ui-quarantine-about = الموضوع
ui-quarantine-officer = من
ui-quarantine-written = كُتب
ui-quarantine-received = وصل
ui-quarantine-why = سبب الانتظار
ui-quarantine-place = الموضع
ui-quarantine-entry = قيد
ui-quarantine-more = { $n ->
    [one] { $reference } وسجل آخر
    [two] { $reference } وسجلان آخران
    [few] { $reference } و{ $n } سجلات أخرى
    [many] { $reference } و{ $n } سجلًا آخر
   *[other] { $reference } و{ $n } سجل آخر
}
ui-quarantine-changes = { $n ->
    [zero] لا تغيير في { $reference }
    [one] تغيير واحد في { $reference }
    [two] تغييران في { $reference }
    [few] { $n } تغييرات في { $reference }
    [many] { $n } تغييرًا في { $reference }
   *[other] { $n } تغيير في { $reference }
}
ui-quarantine-from = من { $officer }
ui-quarantine-from-unknown = من موظف غير معروف هنا
ui-quarantine-not = يمكن أن يتبنّاه مراجع لم يكتبه.
ui-quarantine-by-itself = يدخل من تلقاء نفسه متى حضر ما ينقص.
ui-quarantine-kept = لا يمكن تبنّيه. يبقى هنا كما ورد.
ui-quarantine-records = السجلات
ui-quarantine-said = { $n ->
    [zero] لا تغيير
    [one] تغيير واحد
    [two] تغييران
    [few] { $n } تغييرات
    [many] { $n } تغييرًا
   *[other] { $n } تغيير
}
ui-quarantine-not-here = ليس هنا بعد
ui-record-unknown = سجل
ui-adopt = تبنّي…
ui-adopt-title = تبنّي { $about }؟
ui-adopt-about = يُعتدّ به من الآن، مع ما كتبه { $officer } قبله في اليومية نفسها وينتظر أيضًا. يُوقَّع قرارك باسمك وينتقل مع القيود.
ui-adopt-do = تبنّي
ui-put-away = إخفاء…
ui-put-away-title = إخفاء { $about }؟
ui-put-away-about = يبقى القيد في الانتظار ويستمر نقله، لكن هذه القائمة لا تعرضه بعد الآن لأحد على هذا الجهاز. ولا يُحسم بذلك هل يُعتد به.
ui-put-away-do = إخفاء
ui-put-away-by = أخفاه { $officer }، { $time }
ui-show-again = إظهار من جديد
ui-put-away-shown = إظهار ما أُخفي ({ $n })
ui-adopted = { $n ->
    [zero] تم التبنّي
    [one] تم التبنّي: يُعتدّ الآن بقيد واحد
    [two] تم التبنّي: يُعتدّ الآن بقيدين
    [few] تم التبنّي: يُعتدّ الآن بـ { $n } قيود
    [many] تم التبنّي: يُعتدّ الآن بـ { $n } قيدًا
   *[other] تم التبنّي: يُعتدّ الآن بـ { $n } قيد
}

## الأجهزة على الشبكة

ui-peers = الأجهزة
ui-peer-list-failed = تعذّرت قراءة حال التبادل مع الأجهزة الأخرى
ui-peer-off = هذا الجهاز ليس على الشبكة.
    .about = على الشبكة يتبادل مع غيره من تلقاء نفسه. لا تُقبل إلا أجهزة هذه الإدارة.
ui-peer-go-on = الاتصال بالشبكة
ui-peer-none = لا جهاز آخر في القائمة
    .about = يعرض الجهاز الآخر تذكرته في هذه الصفحة، تحت «هذا الجهاز». أضفه هنا. لا تُقبل إلا أجهزة هذه الإدارة.
ui-peer-device = الجهاز
ui-peer-unknown = جهاز غير معروف هنا
ui-peer-even = آخر تطابق
ui-peer-signed = الإيصال الموقّع
ui-peer-signed-all = إيصال موقّع بكل القيود التي هنا له، { $time }
    .brief = كل القيود التي له، { $time }
ui-peer-signed-part = { $n ->
    [zero] لا قيد هنا له بلا إيصال موقّع · آخر توقيع { $time }
    [one] قيد واحد هنا له بلا إيصال موقّع · آخر توقيع { $time }
    [two] قيدان هنا له بلا إيصال موقّع · آخر توقيع { $time }
    [few] { $n } قيود هنا له بلا إيصال موقّع · آخر توقيع { $time }
    [many] { $n } قيدًا هنا له بلا إيصال موقّع · آخر توقيع { $time }
   *[other] { $n } قيد هنا له بلا إيصال موقّع · آخر توقيع { $time }
}
    .brief = ليس بعد: { $n }، والأخير { $time }
ui-peer-signed-never = { $n ->
    [zero] لم يوقّع أي إيصال بعد
    [one] لم يوقّع أي إيصال بعد؛ هنا له قيد واحد
    [two] لم يوقّع أي إيصال بعد؛ هنا له قيدان
    [few] لم يوقّع أي إيصال بعد؛ هنا له { $n } قيود
    [many] لم يوقّع أي إيصال بعد؛ هنا له { $n } قيدًا
   *[other] لم يوقّع أي إيصال بعد؛ هنا له { $n } قيد
}
    .brief = لا شيء بعد
ui-peer-signed-last = آخر توقيع { $time }
    .brief = الأخير { $time }
ui-peer-signed-aside = لا تُحسب ملفات التحقيق ولا الصور.
ui-peer-alone = { $n ->
    [zero] لا يوجد قيد على هذا الجهاز وحده.
    [one] قيد واحد على هذا الجهاز وحده.
    [two] قيدان على هذا الجهاز وحده.
    [few] { $n } قيود على هذا الجهاز وحده.
    [many] { $n } قيدًا على هذا الجهاز وحده.
   *[other] { $n } قيد على هذا الجهاز وحده.
}
ui-peer-to-send = للإرسال
ui-peer-news = ربما هنا شيء جديد له
ui-peer-is-even = متصل، لا شيء ينتظر
ui-peer-is-unsigned = متصل، لا شيء للإرسال
ui-peer-is-exchanging = يجري التبادل
ui-peer-is-sending = يجري التبادل، للإرسال: { $n }
ui-peer-is-receiving = يجري التبادل، للاستلام: { $n }
ui-peer-is-picturing = يجري تبادل الصور
ui-peer-is-dialling = جارٍ الاتصال
ui-peer-is-apart = لا اتصال
ui-peer-is-apart-next = لا اتصال، التالي في { $time }
ui-peer-is-lost = لا اتصال ولا عنوان معروف
ui-peer-is-paused = متوقف مؤقتًا
ui-peer-is-quiet = ساعات الهدوء
ui-peer-is-revoked = مسحوب: لا يُبلَّغ إلا بذلك
ui-peer-is-lapsed = انتهت مدته: لا تصله السجلات
ui-peer-is-ended = أُنهي: لا تصله السجلات
ui-peer-is-unknown = ليس من هذه الإدارة
ui-peer-failed-peer-not-reached = لا يجيب
ui-peer-failed-peer-refused = قطع الاتصال فورًا
ui-peer-failed-peer-cut = انقطع الاتصال
ui-peer-failed-peer-no-room = لا مكان هناك
ui-peer-failed-peer-program-old = برنامج قديم هناك
ui-peer-failed-program-old = برنامج قديم هنا
ui-peer-next = { $what }، المحاولة التالية في { $time }
ui-peer-live = { $device }، الآن
ui-peer-for = مدة الاتصال: { $time }
ui-peer-round-trip = ذهابًا وإيابًا { $time }
ui-peer-about-even = لدى الجهازين الآن الشيء نفسه، بحسب ما يعلمان.
ui-peer-about-unsigned = يقول إن لديه الشيء نفسه. لا يُعدّ واصلًا إلا ما وقّع إيصالًا به.
ui-peer-about-exchanging = يخبر كل منهما الآخر بما عنده، ويأخذ ما ينقصه.
ui-peer-about-dialling = يجري الاتصال به على كل العناوين المعروفة.
ui-peer-about-apart = ما لم يوقّع إيصالًا به يأخذه متى قام اتصال، أو في حزمة.
ui-peer-about-apart-perhaps = ربما هنا شيء جديد له، ويظهر ذلك متى قام اتصال.
ui-peer-about-apart-even = لديه كل ما هو هنا له.
ui-peer-about-paused = لا يُتبادل معه شيء ولا يُقبل، إلى أن تستأنف.
ui-peer-about-quiet = بين { $from } و{ $to } لا يُتصل به. وله أن يأتي من تلقاء نفسه.
ui-peer-about-revoked = يُبلَّغ بأنه سُحب، ولا شيء غير ذلك. ما يأتي به يُقبل، وينتظر ما تأخر منه.
ui-peer-about-lapsed = لم تعد عليه مدة سارية: يُبلَّغ بمن يحق له ماذا، ولا تصله السجلات إلى أن يجدّد مسؤول التسجيل مدة.
ui-peer-about-ended = أُنهيت كل الحسابات عليه: يُبلَّغ بذلك، ولا تصله السجلات. ما يأتي به يُقبل، وينتظر ما تأخر منه.
ui-peer-about-unknown = لا يسمّيه أي بيان: لا يُقال له شيء، ولا يُقبل.
ui-peer-lanes = المسار، بهذا الترتيب
ui-peer-lane-authority = من يحق له ماذا
ui-peer-lane-notices = التنبيهات والرسائل
ui-peer-lane-records = السجلات
ui-peer-lane-pictures = الصور
ui-peer-pictures = { $n }، { $size }
ui-peer-pictures-more = { $n } أو أكثر
ui-peer-found = عناوينه
ui-peer-found-none = لا عنوان معروفًا.
ui-peer-way = الطريق
ui-peer-direct = مباشر، { $address }
ui-peer-relayed = عبر مُرحِّل، { $address }
ui-peer-sent = المُرسَل
ui-peer-delivered = { $sent }، المحفوظ هناك: { $stored }
ui-peer-came = الوارد
ui-peer-stored = الجديد: { $n }
ui-peer-to-come = للاستلام
ui-peer-this-line = البيانات في هذا الاتصال
ui-peer-last-line = البيانات في آخر اتصال
ui-peer-in-all = البيانات كلها
ui-peer-moved = صادر { $sent }، وارد { $received }
ui-peer-last = آخر مرة سُمع منه
ui-peer-never = لم يُسمع منه
ui-peer-sync = التبادل الآن
ui-peer-syncing = يجري التبادل إلى أن يكون لدى الجهازين الشيء نفسه
ui-peer-synced = لدى الجهازين الآن الشيء نفسه. أُرسل { $delivered } ووصل من الجديد { $stored }.
ui-peer-sync-stopped = توقف. ما جرى تبادله حتى ذلك الحين باقٍ.
ui-peer-sync-cut = انتهى الاتصال قبل أن يكون لدى الجهازين الشيء نفسه. ما جرى تبادله حتى ذلك الحين باقٍ.
ui-peer-pause = إيقاف مؤقت
ui-peer-unpause = استئناف
ui-peer-settings = الإعدادات…
ui-peer-remove = إزالة…
ui-peer-remove-title = إزالة { $device } من القائمة؟
ui-peer-remove-keeps = ما لدى الجهازين يبقى لديهما.
ui-peer-remove-comes = لا يتصل به هذا الجهاز بعد الآن. وله أن يعود من تلقاء نفسه ما دام من هذه الإدارة.
ui-peer-remove-stated = في البيانات ما يقول أين يوجد: يبقى في القائمة كما تقول، ويُتصل به.
ui-peer-remove-do = إزالة
ui-peer-removed = لم يعد { $device } في القائمة
ui-peer-settings-title = التبادل مع { $device }
ui-peer-name = الاسم
    .help = ما يُسمّى به هنا؛ يمكن تركه فارغًا
ui-peer-addresses = العناوين
    .help = عنوان في كل سطر: { "\u2066192.0.2.7:4717\u2069" } أو { "\u2066node.customs.example:4717\u2069" }، أو مُرحِّل مثل { "\u2066https://relay.customs.example\u2069" }
ui-peer-stated = مُعلن لكل الأجهزة: { $addresses }
ui-peer-slow = الاتصال بطيء: مودم أو قمر صناعي
ui-peer-stays = إبقاء الاتصال مفتوحًا
    .help = وإلا فُتح حين يكون هناك جديد، ومن حين إلى آخر.
ui-peer-stays-slow = لا يُبقى الاتصال البطيء مفتوحًا.
ui-peer-every = الدقائق بين زيارتين
ui-peer-every-wrong = اكتب عددًا من 1 إلى 1440.
ui-peer-limit = الحد الأقصى، كيلوبت في الثانية
    .help = في كل اتجاه، ابتداءً من اللقاء التالي. فارغ: بلا حد.
ui-peer-limit-wrong = اكتب عددًا من 8 إلى 10000000، أو لا شيء.
ui-peer-quiet = تركه وشأنه في بعض ساعات اليوم
ui-peer-quiet-from = من
ui-peer-quiet-to = إلى
ui-peer-set = حُفظ ما ضبطته لـ { $device }
ui-peer-add = إضافة جهاز
ui-peer-add-about = لا يمكن أن يضاف إلا جهاز من هذه الإدارة: سُجّل موظفه، وعلم هذا الجهاز بذلك.
ui-peer-by = كيف يُعثر عليه
ui-peer-by-ticket = بتذكرته
ui-peer-by-letters = بأحرفه
ui-peer-ticket = التذكرة
    .help = يعرضها الجهاز الآخر تحت «التبادل». تبدأ بـ { "\u2066ncen1\u2069" }.
ui-peer-ticket-missing = ألصق تذكرة الجهاز الآخر.
ui-peer-ticket-about = بها يجد جهاز آخر هذا الجهاز. لا تمنح شيئًا: لا تُقبل إلا أجهزة هذه الإدارة.
ui-peer-letters = أحرف الجهاز
    .help = هي في أرقام مراجعه. ويصلح مفتاحه أيضًا.
ui-peer-letters-missing = اكتب أحرف الجهاز الآخر.
ui-peer-add-do = إضافة
ui-peer-added = { $device } في القائمة
ui-peer-added-before = كان في القائمة من قبل
ui-peer-here-on = على الشبكة
ui-peer-here-off = لا يأتي جهاز آخر، ولا يُتصل بأي جهاز تلقائيًا. «التبادل الآن» يتصل مع ذلك، ويمكن نقل الحزم.
ui-peer-here-going = جارٍ الاتصال بالشبكة
ui-peer-listens = يستمع على { $sockets }
ui-peer-copy = نسخ
ui-peer-copied = نُسخت التذكرة
ui-peer-copy-refused = لا يُسمح للصفحة بنسخها. هي محددة الآن: اضغط { "\u2066Ctrl C\u2069" }.
ui-peer-code = رمز QR
ui-peer-code-title = تذكرة هذا الجهاز رمز QR
ui-peer-here-addresses = العناوين التي فيها
ui-peer-relays = المُرحِّلات
    .help = مُرحِّل في كل سطر: { "\u2066https://relay.customs.example\u2069" }. وتُستعمل أيضًا المُرحِّلات التي تسمّيها البيانات.
ui-peer-relay-connected = متصل
ui-peer-relay-refused = لا يعرف هذا الجهاز
ui-peer-relay-apart = لا اتصال
ui-peer-network = إعدادات الشبكة…
ui-peer-network-title = هذا الجهاز على الشبكة
ui-peer-network-set = حُفظت إعدادات الشبكة
ui-peer-listen = يستمع على
    .help = مثل { "\u2066192.0.2.7:4717\u2069" }. فارغ: على كل عناوين الحاسوب، المنفذ 4717.
ui-peer-local = البحث عن الأجهزة الأخرى في الشبكة المحلية، وإعلامها بهذا الجهاز
ui-peer-carries = نقل خطابات إلى أجهزة غير متصلة
    .about = كما تفعل عقدة المكتب. تبقى هنا مختومة إلى أن يأتي جهازها، 90 يومًا على الأكثر، و2 غيغابايت في مجموعها على الأكثر.
ui-peer-roots = شهادات المُرحِّلات
    .help = بصيغة PEM، إذا كانت شهادة المُرحِّل من سلطة خاصة بكم.
ui-peer-roots-here = هناك شهادات محفوظة. ما تضعه هنا يحل محلها.
ui-peer-roots-open = فتح ملف…
ui-peer-roots-remove = إزالة الشهادات المحفوظة
ui-peer-originals = الاحتفاظ بكل أصول الصور
    .about = كما تفعل عقدة المكتب. وإلا فلا تأتي الأصول إلا عندما يطلبها أحد.
ui-peer-note = «الإيصال الموقّع» يعني أن الجهاز الآخر حفظ ذلك ووقّع أنه لديه. وما أُرسل فقط لا يُحسب.
ui-peer-key-sync = التبادل الآن
ui-peer-key-pause = إيقاف مؤقت
ui-peer-key-unpause = استئناف
ui-peer-key-add = إضافة
ui-peer-talks = كل ما يخاطبه هذا الجهاز…
ui-peer-talks-title = كل ما يخاطبه هذا الجهاز
    .about = هذه العناوين ولا غيرها. قد يذكر جهاز متصل من هذه الإدارة عناوين أخرى له: تُجرَّب، وتظهر هنا متى أجابت.
ui-peer-talks-none = لا شيء: هذا الجهاز ليس على الشبكة، ولا يعرف عنوان جهاز آخر.
ui-peer-talks-address = العنوان
ui-peer-talks-why = السبب
ui-peer-talks-in-use = مستعمل
ui-peer-why-listens = يستمع هنا؛ ويُرفض الغرباء
ui-peer-why-relay = مُرحِّل الإدارة
ui-peer-why-local = يسأل الشبكة المحلية عن أجهزة
ui-peer-why-names = يسأل خدمة الأسماء في هذا الحاسوب
ui-peer-why-peer-listed = كتبه الموظفون هنا
ui-peer-why-peer-stated = مُعلن لكل الأجهزة
ui-peer-why-peer-now = إليه اتصال الآن
ui-peer-why-peer-heard = عُرف من الجهاز أو من الشبكة المحلية أو من اسم
ui-peer-bytes-since = على الشبكة منذ { $time }
ui-peer-bytes-ipv4 = IPv4
ui-peer-bytes-ipv6 = IPv6
ui-peer-bytes-relay = عبر المُرحِّلات
ui-peer-bytes-devices = بحسب الجهاز، بقدر ما هو محفوظ
ui-peer-bytes-total = كل الأجهزة
ui-peer-bytes-note = لا يُحسب ما يحيط بالرزم، ولا الاتصال بالمُرحِّل نفسه، ولا ما يُسأل عنه في الشبكة المحلية وعن الأسماء. وما جرى تبادله عند الطلب والجهاز خارج الشبكة يُحسب بحسب الجهاز فقط.

## المحو

ui-erasure = المحو
ui-erasure-not = مسؤول التسجيل وحده يقرر أي السجلات تُمحى وأيها يجب أن يبقى. اطلب منه تسجيل الدخول.
ui-erasure-failed = تعذّرت قراءة ما سيُمحى
ui-erasure-nothing = لا شيء سيُمحى ولا شيء محتجز
    .about = يظهر السجل هنا حين يمضي اليوم المذكور في «يُحفظ حتى»، أو حين تقول في صفحته إنه يُمحى أو إنه يجب أن يبقى.
ui-erasure-over = انتهت مدتها
    .about = مضى اليوم المذكور في «يُحفظ حتى». تبقى هذه السجلات إلى أن تقول إنها تُمحى.
    .none = لم تنتهِ مدة أي سجل.
ui-erasure-due = ستُمحى
    .about = تُمحى مع دورة اليوم، مرة كل يوم ما دام البرنامج يعمل. وحتى ذلك الحين يُبقي الاحتجاز السجل.
    .none = لا سجل سيُمحى.
ui-erasure-held = محتجزة
    .about = تبقى، أيًّا كان من يقول إنها تُمحى.
    .none = لا سجل محتجز.
ui-erasure-erased = مُحيت
    .about = لم يبقَ منها هنا إلا هذا المعرّف، وبه تُرفض كل نسخة متأخرة.
    .none = لم يُمحَ أي سجل على هذا الجهاز.
ui-erasure-why = سبب المحو
ui-erasure-said = متى قيل
ui-erasure-id = المعرّف
ui-erasure-when = متى
ui-erasure-most = يُعرض { $n } على الأكثر في المرة الواحدة. وحين تُمحى هذه تظهر البقية هنا.
ui-erase-over = { $n ->
    [zero] محو ما انتهت مدته…
    [one] محو السجل الذي انتهت مدته…
    [two] محو السجلين اللذين انتهت مدتهما…
    [few] محو { $n } سجلات انتهت مدتها…
    [many] محو { $n } سجلًا انتهت مدتها…
   *[other] محو { $n } سجل انتهت مدتها…
}
ui-erase-over-title = { $n ->
    [zero] محو ما انتهت مدته؟
    [one] محو السجل الذي انتهت مدته؟
    [two] محو السجلين اللذين انتهت مدتهما؟
    [few] محو { $n } سجلات انتهت مدتها؟
    [many] محو { $n } سجلًا انتهت مدتها؟
   *[other] محو { $n } سجل انتهت مدتها؟
}
ui-erase-over-done = { $n ->
    [zero] لا سجل سيُمحى
    [one] سيُمحى سجل واحد مع دورة اليوم
    [two] سيُمحى سجلان مع دورة اليوم
    [few] ستُمحى { $n } سجلات مع دورة اليوم
    [many] سيُمحى { $n } سجلًا مع دورة اليوم
   *[other] سيُمحى { $n } سجل مع دورة اليوم
}
ui-erase-alone = توقيعك يكفي: التاريخ في كل سجل يقول إنه يجوز محوه.
ui-erase-before = هذا السجل يتابع { $reference } الذي ما زال يحمل الإجابات نفسها. امحُ ذاك أيضًا.
ui-erase-round = يجري ذلك مع دورة اليوم، على هذا الجهاز وعلى كل جهاز يبلغه الخبر. وحتى ذلك الحين يُبقي الاحتجاز السجل.
ui-erase-beyond = لا يشمل ذلك النسخ الورقية ولا الملفات المصدَّرة.
ui-erase-for-good = لا رجعة في ذلك.
ui-erase-named = ما سيُمحى
ui-erase-now = التنفيذ الآن…
ui-erase-now-title = { $n ->
    [zero] المحو الآن؟
    [one] محو السجل الآن؟
    [two] محو السجلين الآن؟
    [few] محو { $n } سجلات الآن؟
    [many] محو { $n } سجلًا الآن؟
   *[other] محو { $n } سجل الآن؟
}
ui-erase-now-here = يجري ذلك على هذا الجهاز فورًا، وعلى الأجهزة الأخرى مع دورة يومها حين يبلغها الخبر.
ui-erase-now-do = المحو الآن
ui-erase-now-done = { $n ->
    [zero] لم يُمحَ شيء: لم يبقَ ما يُمحى
    [one] مُحي سجل واحد
    [two] مُحي سجلان
    [few] مُحيت { $n } سجلات
    [many] مُحي { $n } سجلًا
   *[other] مُحي { $n } سجل
}
ui-erase = محو هذا السجل…
ui-erase-title = محو السجل { $reference }؟
ui-erase-do = محو
ui-erase-ordered = سيُمحى السجل { $reference } مع دورة اليوم
ui-erase-basis = سبب المحو
ui-erase-second = الموظف الثاني
    .help = موظف يحق له مراجعة السجل، ويوقّع معك.
ui-erase-choose-second = اختر موظفًا
ui-erase-passphrase = عبارة مروره
    .help = يكتبها بنفسه، ولا تُحفظ.
ui-erase-missing-basis = سبب المحو
ui-erase-missing-second = الموظف الثاني
ui-erase-missing-passphrase = عبارة مروره
ui-erase-alone-here = يجب أن يوقّع اثنان، ولا حساب لغيرك على هذا الجهاز.
    .about = أضف مشرفًا من المكتب في «الموظفون والأجهزة» على هذا الحاسوب، ثم عد إلى هنا.
ui-erasing-due = سيُمحى مع دورة اليوم
ui-erasing-due-why = { $basis }، قيل ذلك { $time }.
ui-erasing-held = محتجز: يجب أن يبقى هذا السجل
ui-erasing-held-why = { $basis }، قيل ذلك { $time }: يُمحى حين يُرفع الاحتجاز.
ui-hold = احتجاز
ui-hold-of = احتجاز { $reference }
ui-hold-this = احتجاز هذا السجل
ui-hold-done = السجل { $reference } محتجز
ui-hold-end = رفع الاحتجاز…
ui-hold-end-of = رفع الاحتجاز عن { $reference }…
ui-hold-end-title = رفع الاحتجاز عن { $reference }؟
ui-hold-end-due = { $basis }: سيُمحى هذا السجل مع دورة اليوم حين يُرفع الاحتجاز.
ui-hold-end-free = لم يقل أحد إنه يُمحى. يبقى إلى أن يقول ذلك أحد.
ui-hold-end-do = رفع الاحتجاز
ui-hold-ended = لم يعد السجل { $reference } محتجزًا
ui-hold-stays = ما زال السجل { $reference } محتجزًا: يحتجزه مسؤول تسجيل آخر أيضًا

## Backup

ui-backup = النسخ الاحتياطي
ui-backup-not = ليس على هذا الجهاز ما يُنسخ بعد
ui-backup-last = صُنعت آخر نسخة احتياطية: { $time }.
ui-backup-old = { $n ->
    [zero] صُنعت آخر نسخة اليوم.
    [one] مضى على آخر نسخة يوم واحد.
    [two] مضى على آخر نسخة يومان.
    [few] مضت على آخر نسخة { $n } أيام.
    [many] مضى على آخر نسخة { $n } يومًا.
   *[other] مضى على آخر نسخة { $n } يوم.
}
    .about = صُنعت { $time }. اصنع نسخة الآن: إن فُقد هذا الجهاز فقد يُفقد معه كل ما جاء بعدها.
ui-backup-never = لم تُصنع أي نسخة احتياطية من هذا الجهاز بعد.
    .about = اصنع نسخة الآن: إن فُقد هذا الجهاز فُقد معه كل ما لا يوجد إلا هنا.
ui-backup-make = صنع نسخة الآن
    .about = كل ما يحويه هذا الجهاز في ملف واحد، كما هو الآن. احفظ الملف بعيدًا عن هذا الجهاز.
ui-backup-sealed = الملف مختوم.
    .about = تفتحه عبارة مرور أحد موظفي هذا الجهاز كما هي اليوم، أو الكلمات الأربع والعشرون من ورقته.
ui-backup-making = تجري كتابة الملف، الأجزاء: { $parts }
ui-backup-fetched = سُلّم { $name } إلى المتصفح.
ui-backup-made = النسخة صالحة 90 يومًا. اختبرها قبل أن تعتمد عليها.
ui-backup-prove = اختبار نسخة
    .about = تُستعاد للتجربة في مجلد منفصل وتُفحص كلها. ثم يزول ذلك المجلد. ولا يتغير شيء على هذا الجهاز.
ui-backup-drop = أفلت هنا الملف الذي ينتهي بـ { "\u2066.ncenback\u2069" }، أو اختره.
ui-backup-choose = اختيار نسخة…
ui-backup-reading = تجري استعادة { $name }، الأجزاء: { $parts }
ui-backup-checking = يجري فحص { $name }
ui-backup-good = { $name } سليمة.
    .about = استُعيدت وفُحصت كلها ولا خطأ فيها.
ui-backup-bad = { $n ->
    [zero] { $name } بلا أخطاء.
    [one] في { $name } خطأ واحد.
    [two] في { $name } خطآن.
    [few] في { $name } { $n } أخطاء.
    [many] في { $name } { $n } خطأ.
   *[other] في { $name } { $n } خطأ.
}
    .about = لا تعتمد عليها. اصنع نسخة أخرى واختبرها. فإن كانت فيها أخطاء أيضًا فاحتفظ بالنسخ الأقدم: شيء على هذا الجهاز تالف، والأمر «{ "\u2066ncen verify\u2069" }» يسمّيه.
ui-backup-prove-stopped = توقف. لم تُختبر { $name }.
ui-backup-unproved = لم تُختبر { $name }.
ui-backup-too-large = هذه النسخة أكبر من { $most } ميغابايت، والمتصفح لا يرسل أكثر من ذلك. اختبرها في النافذة، أو بالأمر «{ "\u2066ncen backup test\u2069" }».
ui-backup-when = صُنعت
ui-backup-records = السجلات والموظفون
ui-backup-faults = الأخطاء
ui-backup-list = نسخ هذا الجهاز
    .about = يجوز الاحتفاظ بكل نسخة 90 يومًا. ثم أتلفها: ما مُحي منذئذ يجب ألا يبقى فيها.
    .none = لم تُصنع أي نسخة بعد.
ui-backup-list-failed = تعذرت قراءة قائمة النسخ.
ui-backup-file = الملف
ui-backup-until = صالحة حتى
ui-backup-over = انتهت: أتلفها

## Settings

ui-settings-looks = اللغة والمظهر
ui-language = اللغة
ui-formats = التنسيقات
ui-formats-language = بحسب اللغة
ui-formats-iso = دولي (ISO 8601)
ui-theme = الألوان
ui-theme-system = كما في النظام
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-theme-contrast = تباين عالٍ
ui-density = الكثافة
    .help = الواسعة للقفازات وشاشات اللمس.
ui-density-standard = عادية
ui-density-roomy = واسعة
ui-device = هذا الجهاز
ui-administration = الإدارة
ui-office = المكتب
ui-folder = مجلد البيانات
ui-folder-missing = تنقص هذا المجلد عمليات حفظ أُجريت على هذا الجهاز، وعددها { $count }: فقد استُعيد من نسخة أقدم. ابحث عن نسخة أحدث؛ وإلى ذلك الحين فهي غير موجودة هنا.
ui-folder-records = السجلات
ui-folder-entries = القيود الموقّعة
ui-folder-size = الحجم
ui-folder-bytes = { $all }، منها { $index } لفهرس البحث
ui-version = الإصدار

## Units beside a number: the symbol, or the word in its form

ui-unit-KGM = كغ
ui-unit-GRM = غ
ui-unit-MGM = ملغ
ui-unit-MC = ميكروغرام
ui-unit-TNE = طن
ui-unit-LTR = لتر
ui-unit-MLT = مل
ui-unit-CLT = سنتيلتر
ui-unit-HLT = هكتولتر
ui-unit-LPA = لتر كحول نقي
ui-unit-MTQ = م³
ui-unit-CMQ = سم³
ui-unit-BQL = Bq
ui-unit-GBQ = GBq
ui-unit-CTM = قيراط
ui-unit-H87 = { $n ->
    [zero] قطعة
    [one] قطعة
    [two] قطعة
    [few] قطع
    [many] قطعة
   *[other] قطعة
}
ui-unit-PR = { $n ->
    [zero] زوج
    [one] زوج
    [two] زوج
    [few] أزواج
    [many] زوجًا
   *[other] زوج
}
ui-unit-U2 = { $n ->
    [zero] قرص
    [one] قرص
    [two] قرص
    [few] أقراص
    [many] قرصًا
   *[other] قرص
}
ui-unit-AV = { $n ->
    [zero] كبسولة
    [one] كبسولة
    [two] كبسولة
    [few] كبسولات
    [many] كبسولة
   *[other] كبسولة
}
ui-unit-E27 = { $n ->
    [zero] جرعة
    [one] جرعة
    [two] جرعة
    [few] جرعات
    [many] جرعة
   *[other] جرعة
}
ui-unit-MIL = { $n ->
    [zero] ألف
    [one] ألف
    [two] ألف
    [few] آلاف
    [many] ألف
   *[other] ألف
}
ui-unit-STK = { $n ->
    [zero] سيجارة
    [one] سيجارة
    [two] سيجارة
    [few] سجائر
    [many] سيجارة
   *[other] سيجارة
}

## التحقيقات: ملفات لا تكون إلا عند المكلَّفين بها

ui-closed = مغلق: لا يراه إلا المكلَّفون به
ui-files-none = لا ملف مفتوح لك
    .about = لا يكون الملف إلا عند المكلَّفين به. يكلّفك من يقود التحقيق، وبعد الاتصال التالي بحاسوبه يظهر الملف هنا. ولتفتح ملفًا بنفسك، اطلب من مسؤول التسجيل أن يجهّز لك ملفات.
ui-files-empty = لا ملفات بعد
    .about = ما تكتبه في ملف لا يراه إلا أنت ومن تكلّفه به.
ui-files-ask = لتفتح ملفًا، اطلب من مسؤول التسجيل أن يجهّز لك ملفات.
ui-files-ready = { $n ->
    [zero] لم يعد يمكنك فتح أي ملف.
    [one] يمكنك فتح ملف واحد آخر.
    [two] يمكنك فتح ملفين آخرين.
    [few] يمكنك فتح { $n } ملفات أخرى.
    [many] يمكنك فتح { $n } ملفًا آخر.
   *[other] يمكنك فتح { $n } ملف آخر.
}
ui-files-stage = المرحلة
ui-files-action = الإجراء
ui-files-lead = المسؤول
ui-files-make-ready = تجهيز ملفات
ui-files-made-ready = { $n ->
    [zero] لا يمكن لـ { $officer } فتح ملف آخر
    [one] يمكن لـ { $officer } فتح ملف واحد آخر متى علم حاسوبه بذلك
    [two] يمكن لـ { $officer } فتح ملفين آخرين متى علم حاسوبه بذلك
    [few] يمكن لـ { $officer } فتح { $n } ملفات أخرى متى علم حاسوبه بذلك
    [many] يمكن لـ { $officer } فتح { $n } ملفًا آخر متى علم حاسوبه بذلك
   *[other] يمكن لـ { $officer } فتح { $n } ملف آخر متى علم حاسوبه بذلك
}
ui-files-hand-over = تسليم ملفاته…
ui-files-hand-over-title = تسليم ملفات { $officer }؟
ui-files-hand-over-to = من يقودها من الآن
ui-files-hand-over-leads = يقودها ويرى كل ما فيها متى اتصل حاسوبه بجهاز هي فيه.
ui-files-hand-over-blind = لا تقرأ منها شيئًا إلا إذا اخترت نفسك.
ui-files-hand-over-do = تسليم
ui-files-handed-over = { $n ->
    [zero] لم يُسلَّم أي ملف إلى { $officer }
    [one] سُلّم ملف واحد إلى { $officer }، ويقوده متى اتصل حاسوبه بجهاز هو فيه
    [two] سُلّم ملفان إلى { $officer }، ويقودهما متى اتصل حاسوبه بجهاز هما فيه
    [few] سُلّمت { $n } ملفات إلى { $officer }، ويقودها متى اتصل حاسوبه بجهاز هي فيه
    [many] سُلّم { $n } ملفًا إلى { $officer }، ويقودها متى اتصل حاسوبه بجهاز هي فيه
   *[other] سُلّم { $n } ملف إلى { $officer }، ويقودها متى اتصل حاسوبه بجهاز هي فيه
}
ui-files-left = { $n ->
    [zero] لا ملفات كان له أن يقودها
    [one] ملف واحد كان له أن يقوده
    [two] ملفان كان له أن يقودهما
    [few] { $n } ملفات كان له أن يقودها
    [many] { $n } ملفًا كان له أن يقودها
   *[other] { $n } ملف كان له أن يقودها
}
ui-files-unread = { $n ->
    [zero] ترى كل الملفات التي هنا.
    [one] هنا ملف لم تعد تراه لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمه لغيره.
    [two] هنا ملفان لم تعد تراهما لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمهما لغيره.
    [few] هنا { $n } ملفات لم تعد تراها لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمها لغيره.
    [many] هنا { $n } ملفًا لم تعد تراها لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمها لغيره.
   *[other] هنا { $n } ملف لم تعد تراها لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمها لغيره.
}
ui-team = المكلَّفون بهذا الملف
ui-team-own = أنت
ui-team-gone = أُنهي حسابه
ui-team-leaderless = لم يعد أحد يقود هذا الملف. اطلب من مسؤول تسجيل تسليمه إلى موظف.
ui-team-registrars = مسؤولو التسجيل: { $names }
ui-team-assign = تكليف موظف…
ui-team-assign-title = تكليف موظف بالملف { $reference }
ui-team-assign-do = تكليف
ui-team-assigned = كُلِّف { $officer }. وعلى حاسوب آخر يصله الملف بعد اتصاله التالي.
ui-team-choose = اختر موظفًا
ui-team-right = ما يجوز له
ui-team-past = سيرى كل ما كُتب حتى الآن. ومن لا يجوز له أن يرى ما مضى يُفتح له ملف جديد.
ui-team-everybody = كل الموظفين مكلَّفون أصلًا، أو لم يُعرفوا هنا بعد.
ui-team-message = كتابة رسالة في هذا الملف
ui-team-end = إنهاء…
ui-team-end-of = إنهاء تكليف { $officer }…
ui-team-end-title = إنهاء تكليف { $officer }؟
ui-team-end-stays = ما كتبه وهو موجود على هذا الحاسوب يبقى ويُعتدّ به.
ui-team-end-waits = ما يرد منه بعد ذلك ينتظر في العزل إلى أن يتبنّاه مراجع الملف.
ui-team-end-goes = يفقد حاسوبه الملف عند اتصاله التالي.
ui-team-end-do = إنهاء التكليف
ui-team-ended = لم يعد { $officer } مكلَّفًا
## The national profile
ui-national = الملف الوطني
ui-national-open = فتح الملف الوطني
ui-national-about = اللغات والهواتف والعناوين والكلمات والمدد: تُقال مرة واحدة لكل المكاتب.
ui-national-edition = الطبعة { $n }
ui-national-only = لا يغيّره إلا مسؤول التسجيل للإدارة كلها.
ui-national-failed = تعذّرت قراءة الملف الوطني
ui-national-state = إعلان…
ui-national-state-title = إعلان الطبعة { $n } من الملف الوطني؟
ui-national-reaches = يصل إلى كل جهاز مع الحزمة أو الجواب التالي، ويبقى في السجل.
ui-national-stands = المدد والتواريخ المكتوبة من قبل تبقى كما هي.
ui-national-do = إعلان
ui-national-done = الطبعة { $n } نافذة
ui-national-undo = ترك التغييرات
ui-national-open-changes = تغيّر ولم يُعلن بعد.
ui-national-mend = أصلح هذا أولًا:
ui-national-bring = إدخال ملف…
ui-national-save = حفظ في ملف
ui-national-brought = الملف في الاستمارة. انظر فيه ثم أعلنه.
ui-national-nothing = لم يُقل شيء.
ui-national-add = إضافة
ui-national-remove = حذف: { $name }
ui-national-up = رفع: { $name }
ui-national-languages = اللغات
ui-national-languages-about = تُعرض قبل غيرها وبهذا الترتيب. الأولى تستقبل من لم يختر.
ui-national-phone = أرقام الهواتف
ui-national-phone-about = يُفهم الرقم المكتوب كما في البلد، وتُحفظ بجانبه صيغته الدولية.
ui-national-country = رمز النداء
ui-national-trunk = يُطلب أولًا داخل البلد
ui-national-begins = يبدأ بـ
ui-national-groups = أرقام كل مجموعة
ui-national-groups-such = مثل 3 3 3
ui-national-try-phone = تجربة رقم
ui-national-not-a-phone = لم يُفهم رقمًا
ui-national-address = العناوين
ui-national-address-about = الأسطر من الأعلى: ما في كل سطر وما اسمه.
ui-national-line = السطر { $n }
ui-national-part = جزء العنوان
ui-national-called = الاسم، { $language }
ui-national-try-address = تجربة عنوان
ui-national-labels = كلمات الإدارة
ui-national-labels-about = تقف بجانب تسمياتنا ولا تغيّر معنى.
ui-national-kind = نوع السجل
ui-national-field = الحقل
ui-national-retention = مدة حفظ السجلات
ui-national-retention-about = يُكتب اليوم في السجل حين يكتمل ولم يذكر يومًا.
ui-national-goods = البضائع
ui-national-goods-all = كل ما عداها
ui-national-years = سنوات
ui-national-leases = مدد القراءة
ui-national-leases-about = أيام يقرأ فيها الحساب ما كتبه الآخرون بلا خبر من مسؤول التسجيل.
ui-national-leases-own = تحديد عدد الأيام
ui-national-leases-usual = بدونه: { $offices } في المقر و{ $posts } في المراكز.
ui-national-offices = أيام في المقر
ui-national-posts = أيام في المراكز
ui-national-thresholds = العتبات
ui-national-thresholds-about = من أي كمية تكون القضية لنقطة الاتصال الوطنية. وهي للإرسال إلى CEN الذي لا يسأل عنها بعد.
ui-national-location = نوع الموقع
ui-national-anywhere = أي مكان
ui-national-from = ابتداءً من يوم
ui-national-least = ابتداءً من كمية
ui-national-editions = الطبعات
# Records that go on elsewhere, and what posts see
ui-hand-over = تسليم…
ui-hand-over-title = تسليم { $reference }؟
ui-hand-over-about = يستمر الملف لدى المكتب الآخر برقم جديد ومع تاريخه. وهنا يُغلق ويبقى مقروءا.
ui-hand-over-to = إلى أي مكتب
ui-hand-over-none = لا يوجد مكتب آخر يمكنك الكتابة فيه. يستطيع موظف في مكتب أعلى من الاثنين تسليم الملف.
ui-hand-over-do = سلّم
ui-handed-over = سُلّم برقم { $reference }
ui-renew = إزالة نهائية…
ui-renew-title = إزالة إجابات من { $reference } نهائيا؟
ui-renew-about = يستمر القيد برقم جديد دون الإجابات المختارة ودون ما ورد فيها سابقا. ويُغلق القديم؛ وبعد أن يمحوه موظفان لا تبقى في أي مكان.
ui-renew-fields = الإجابات المزالة
ui-renew-do = أزل
ui-renewed = يستمر برقم { $reference }
ui-closed-handed = سُلّم إلى { $office } برقم { $reference }
ui-closed-renewed = يستمر برقم { $reference }
ui-closed-by = { $officer }، { $time }: «{ $reason }»
ui-closed-changed = عُدّل بعد ذلك أو في الوقت نفسه: تحقق مما إذا كان القيد الآخر ينقصه شيء.
ui-continues = يواصل { $reference } من { $office }
ui-continues-open = ما كان عليه
ui-before-place = الحقل
ui-before-left = لم تُذكر { $count } قيمة أقدم.
ui-near-full = لم يبق في هذا السجل متسع للتعديلات. واصله في سجل جديد: «إزالة نهائية» دون اختيار إجابة.
ui-sight-part = ما تراه المراكز من سجل محفوظ في السجل الوطني. تصرّف كما هو مطلوب واتصل بمن يُذكر؛ والباقي في السجل الوطني.
ui-sight-shown = ترى المراكز من أو ما هذا وما المطلوب وبمن يُتصل؛ لا السبب.
ui-sight-kept = هذا يطلب شيئا من المراكز لكن درجة التداول تحجبه عنها. غيّرها إن كان يجب أن تراه.
ui-sight-ended = لم يعد هناك طلب
ui-decided-continue = يستمر في سجل آخر منذ { $time }، { $officer }، { $office }: «{ $reason }»
ui-bundle-for = إلى
ui-bundle-for-all = الجميع: كل ما هنا
ui-bundle-for-more = { $n ->
    [one] { $officer } وآخر
    [two] { $officer } وآخران
    [few] { $officer } و{ $n } آخرون
    [many] { $officer } و{ $n } آخر
   *[other] { $officer } و{ $n } آخر
}
