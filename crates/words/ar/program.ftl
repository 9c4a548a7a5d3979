# Why the program refused: what is wrong, then what to do next.

## The data folder

error-folder-in-use = يستعمل برنامج آخر مجلد البيانات هذا. أغلقه، أو تابع العمل في نافذته.
error-folder-missing = لا توجد قاعدة بيانات في هذا المجلد. اختر مجلدًا آخر، أو استعد نسخة احتياطية.
error-folder-not-empty = يحوي مجلد البيانات هذا إدارة قائمة. اختر مجلدًا فارغًا.
error-folder-newer = أنشأ برنامج أحدث مجلد البيانات هذا (الصيغة { $format }). ثبّت البرنامج الأحدث؛ ولم يتغير شيء.
error-folder-damaged = جزء من مجلد البيانات تالف ({ $place }). لم يتغير شيء. شغّل «ncen verify»، ثم استعد الجزء التالف من نسخة احتياطية.
error-keys-damaged = نسختا ملف المفاتيح تالفتان كلتاهما، فلا يمكن فتح شيء. أعد الملفين «keys» و«keys.second» من نسخة احتياطية.
error-index-damaged = تعذر استعمال فهرس البحث ({ $reason }). أغلق البرنامج وافتحه من جديد: يُعاد عندئذ إنشاء الفهرس، ولا يضيع أي سجل.
error-disk-full = القرص ممتلئ. لم يُحفظ شيء من هذا؛ وما كان محفوظًا من قبل باقٍ. أفسح مكانًا ثم أعد المحاولة.
error-disk-refuses = تتعذر القراءة من القرص أو الكتابة عليه ({ $reason }). انسخ مجلد البيانات إلى قرص آخر قبل أن تتابع.
error-not-enough-memory = الذاكرة لا تكفي للتحقق من عبارة المرور. أغلق برامج أخرى ثم أعد المحاولة.
error-no-chance = لم يقدّم النظام أعدادًا عشوائية. أعد تشغيل الجهاز ثم أعد المحاولة.

## Signing in

error-wrong-passphrase = ليست هذه عبارة المرور. تحقق من لغة لوحة المفاتيح ومن قفل الأحرف الكبيرة، ثم اكتبها من جديد.
error-wait-before-trying = كثرت عبارات المرور الخاطئة. انتظر { $seconds } ث ثم أعد المحاولة، أو استعمل كلمات ورقة الاسترداد.
error-passphrase-too-short = عبارة المرور هذه قصيرة. أقل عدد من الأحرف { $least }: أربع كلمات لا صلة بينها.
error-no-such-seat = لا يوجد على هذا الجهاز حساب بهذا الرقم. راجع قائمة الحسابات.
error-not-signed-in = لم يسجل أحد الدخول. افتح القفل أولًا.
error-locked = مجلد البيانات مقفل. افتح القفل أولًا.
error-office-code-form = «{ $value }» ليس رمز مكتب. اكتب من حرفين إلى ثمانية، أحرفًا لاتينية كبيرة أو أرقامًا، مثل MBA.
error-answer-too-long = هذه الإجابة فارغة أو أطول من المسموح. أكبر عدد من الأحرف: { $most }.

## Records and forms

error-no-such-record = لا يوجد سجل «{ $id }» على هذا الجهاز. ابحث عنه بكلمات أخرى.
error-no-such-kind = لا يوجد نوع من السجلات اسمه «{ $kind }». اختر واحدًا من القائمة.
error-no-space = لا توجد بعدُ في هذه الإدارة مساحة للسجلات من نوع «{ $kind }». تُنشأ عندما يفتح مسؤول التسجيل قفل هذا الإصدار من البرنامج. وعلى جهاز آخر، افتح بعد ذلك حزمة منه.
error-draft-not-found = لم تعد هذه المسودة موجودة: حُفظت أو حُذفت. افتح السجل بدلًا منها.
error-not-complete = { $count ->
    [zero] لا إجابات ناقصة أو خاطئة.
    [one] إجابة واحدة ناقصة أو خاطئة: { $fields }. أجب عنها، أو احفظ السجل مفتوحًا.
    [two] إجابتان ناقصتان أو خاطئتان: { $fields }. أجب عنهما، أو احفظ السجل مفتوحًا.
    [few] { $count } إجابات ناقصة أو خاطئة: { $fields }. أجب عنها، أو احفظ السجل مفتوحًا.
    [many] { $count } إجابة ناقصة أو خاطئة: { $fields }. أجب عنها، أو احفظ السجل مفتوحًا.
   *[other] { $count } إجابة ناقصة أو خاطئة: { $fields }. أجب عنها، أو احفظ السجل مفتوحًا.
}
error-immutable = الحقل { $field } يُكتب مرة واحدة ويبقى. ألغِ السجل إن كان خاطئًا.
error-not-an-edit = لا يمكن إجراء هذا التغيير في السجل ({ $reason }). افتح السجل من جديد؛ وما كتبته محفوظ في الاستمارة.
error-record-too-large = حجم السجل أكبر من المسموح. انقل جزءًا منه إلى سجل ثانٍ، واربط السجلين.
error-save-too-large = هذا أكثر مما يتسع له حفظ واحد: نحو 100000 حرف من النصوص الطويلة، بما فيها الحروف المحذوفة. احفظ نصًا أولًا ثم النص التالي؛ وما كتبته محفوظ في الاستمارة.
error-too-many-views = بلغت طرق العرض المحفوظة حدها الأقصى: { $most }. احذف واحدة، ثم احفظ هذه.
error-no-such-list = لا توجد قائمة «{ $name }».

## Import, export and other long work

error-no-such-template = لا يوجد نموذج «{ $name }». اختر واحدًا من القائمة.
error-no-such-format = «{ $format }» ليست صيغة لجداول البيانات. اختر csv أو xlsx.
error-report-is-the-file = سيُكتب التقرير فوق الملف نفسه ({ $path }). سمِّ ملفًا آخر للتقرير.
error-job-died = انقطع هذا العمل لخلل في البرنامج. ما أُعلن أنه أُنجز فقد أُنجز؛ ولم يتغير غيره. ابدأه من جديد.
error-import-running = يجري استيراد آخر. انتظر انتهاءه، ثم ابدأ هذا.
error-no-such-job = لم يعد هذا العمل معروفًا. ابدأه من جديد.
error-not-finished = لم ينتج هذا العمل ملفًا. انتظر حتى ينتهي.
error-import-died = انقطع الاستيراد. ما عُدّ مستوردًا محفوظ؛ ابدأه من جديد فيُستورد الباقي.

## Between the program and its fronts

error-unknown-call = لا يعرف البرنامج الطلب «{ $name }». النافذة والبرنامج من إصدارين مختلفين: ثبّتهما معًا من جديد.
error-wrong-input = لم يستطع البرنامج قراءة ما طُلب منه ({ $reason }).
error-wrong-output = لم يستطع البرنامج كتابة جوابه ({ $reason }).
error-wrong-arguments = بدأ تشغيل النافذة بكلمات لا تعرفها. شغّلها بلا شيء، أو مع { "--data FOLDER" } أو { "--demo" } أو { "--full FILE" }.
error-no-display = لا توجد هنا شاشة للنافذة. شغّل «ncen serve --web» وافتح عنوانه في متصفح.
error-file-unreadable = لا يمكن قراءة الملف { $path } ({ $reason }).

# Why an entry from elsewhere waits, and why a seat was ended.
waiting-waits-space = هو من مساحة لا يقرؤها هذا الجهاز.
waiting-waits-seat = لا بيان هنا يذكر حسابه.
waiting-waits-entry = القيد السابق له مفقود.
waiting-waits-statement = بيان يستند إليه حقه مفقود.
waiting-waits-document = السجل الذي ينتمي إليه مفقود.
waiting-waits-salt = السجل الذي ينتمي إليه مفقود.
waiting-waits-program = يحتاج إلى برنامج أحدث.
waiting-waits-revoked = أُنهي حسابه، أو ما كان لموظفه في الملف، قبل أن يراه أحد. يمكن لمراجع أن يتبنّاه.
waiting-waits-forked = تشعّبت يوميته: قيدان برقم واحد. يمكن لمراجع أن يتبنّى الصحيح.
waiting-waits-right = ليس لحسابه حق الكتابة هناك.
waiting-rests-on-waiting = يستند إلى قيد ينتظر.
waiting-built-upon = يُعتدّ به لأن أحدهم بنى عليه بعد إنهاء حسابه. يمكن لمراجع أن يتبنّاه؛ وحتى ذلك الحين لا يُعتدّ بما قرّره.
waiting-refused = يخالف قاعدة تسري على الجميع ({ $code }). يُحفظ كما ورد.
waiting-waits-erasure = يقول إن سجلًا قد مُحي، ولا يوجد هنا بعدُ ما يأمر بذلك، أو لم يُنفَّذ بعدُ.
basis-schedule = انتهت مدته
basis-court = بأمر محكمة
basis-subject = طلبه الشخص وهو محق
basis-unlawful = ما كان ينبغي إدخاله
erasure-over = انتهت مدته
erasure-due = يذهب مع دورة اليوم
erasure-held = محتجز
erasure-erased = مُحي
reason-left = ترك الخدمة
reason-moved = نُقل
reason-lost = الجهاز مفقود
reason-stolen = الجهاز مسروق
reason-key_known = المفتاح في أيدٍ أخرى
reason-not_needed = لم يعد لازمًا
reason-mistake = أُعطي خطأً
reason-replaced = استُبدل
reason-fork = تشعّب
fork-journal = يومية حساب
fork-registrar = سجل مسؤول تسجيل
fork-space = سجل مساحة
fork-root = سجل الجذر
right-read = يقرأ
    .about = يرى الملف وكل ما فيه
right-write = يكتب
    .about = ويكتب أيضًا في الملف ورسائل فيه
right-review = يراجع
    .about = ويعتمد أيضًا ما كتبه غيره أو يعيده
right-administer = يقود
    .about = ويكلّف أيضًا الموظفين ويقرر ما يُمحى
# What the audit chain tells.
audit-unlock = دخول
audit-restored = دخول إلى مجلد مُستعاد
audit-view = اطّلاع على سجلّ
audit-search = بحث
audit-export = تصدير
audit-print = طباعة
audit-bundle-made = إعداد حزمة
audit-bundle-taken = استلام حزمة
audit-letter-written = كتابة خطاب
audit-letter-opened = فتح خطاب
audit-letter-dropped = حذف خطاب
audit-handover = تسليم قضية
audit-renewal = مواصلة سجل في وثيقة جديدة
audit-adoption = تبنٍّ
audit-enrolment = تسجيل حساب
audit-recovery = استرداد حساب
audit-answer-again = إعطاء جواب طلب مرة أخرى
audit-revocation = سحب حساب
audit-device-ended = سحب حاسوب بكل حساباته
audit-put-away = إخفاء قيد في الانتظار أو إظهاره من جديد
audit-registrar = تعيين مسؤول تسجيل
audit-registrar-ended = إعفاء مسؤول تسجيل
audit-roles = تغيير أدوار حساب
audit-rights = إعطاء حقوق
audit-hold-lifted = رفع احتجاز
audit-office = إضافة مكتب
audit-root-succeeded = تسمية خلف للجذر
audit-fork-resolved = تسمية الفرع الصحيح من تشعّب
audit-lease = تجديد المدد
audit-clock = قول إن كانت الساعة صحيحة
audit-assignment = تكليف موظف بملف
audit-assignment-ended = إنهاء تكليف بملف
audit-spaces-ready = تجهيز ملفات
audit-files-handed-over = تسليم ملفات
audit-passphrase = تغيير عبارة المرور
audit-sheet = طباعة ورقة الاسترداد

error-nothing-waits = لا شيء مما ينتظر يحمل هذا المعرّف. انظر إلى القائمة مجددًا.
error-not-adoptable = لا يمكن تبنّي هذا القيد: ينقصه شيء، أو يخالف قاعدة، أو المخزَّن هنا فرع آخر من يوميته.
error-not-a-bundle = هذه ليست حزمة، أو انقطعت في الطريق. اطلبها مجددًا.
error-no-such-reason = «{ $reason }» ليس سببًا. الأسباب هي: left, moved, lost, stolen, key_known, not_needed, mistake, replaced.
error-no-such-basis = «{ $basis }» ليس سببًا للمحو. اختر من { $bases }.
error-own-seat = لا أحد ينهي حسابه بنفسه. اطلب ذلك من مسؤول تسجيل آخر.
error-seat-of-a-node = لا يجلس أحد أمام العقدة، فلا تُسند إليها ملفات التحقيق. اختر حساب موظف.
error-seat-stands = ما زال هذا الحساب قائمًا: موظفه يتسليم ملفاته بنفسه. أنهِ الحساب أولًا.
error-no-files-left = لم يترك هذا الحساب ملفات لا يقودها هذا الموظف بالفعل.
error-who-assigned-you = أنت تعمل على هذا الملف بتكليف منه: إن أنهيت تكليفه سقط تكليفك معه. اطلب ذلك من مسؤول تسجيل.
error-log-forked = تشعّب سجل مسؤول التسجيل، أو فيه ما لا يفهمه هذا البرنامج. استعمل أحدث برنامج؛ والمستوى الأعلى يسمّي الفرع الصحيح.
