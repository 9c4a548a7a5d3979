# Words of the command line. A sentence says what happened, then what to do.

cli-passphrase = عبارة المرور
cli-passphrase-new = عبارة المرور الجديدة
cli-passphrase-again = العبارة نفسها مرة أخرى
cli-passphrase-changed = تغيرت عبارة المرور. ما زالت كلمات ورقة الاسترداد تفتح الحساب.

## Heads of tables

cli-name = الاسم
cli-kind = نوع السجل
cli-number = الرقم الوظيفي
cli-key = المفتاح
cli-words = كلمات للمقارنة
cli-request-written = الطلب محفوظ في { $path }. احمله إلى مسؤول التسجيل واقرأ عليه الكلمات.
cli-waits-answer = هذا الجهاز ينتظر جواب مسؤول التسجيل: يعرض «ncen enrol look» الكلمات التي يقرؤها لك، ويأخذه «ncen enrol accept». لا يمكن حفظ شيء قبل ذلك.
cli-answer-written = سُجّل الحساب. الجواب في { $path }؛ ويعود إلى الموظف.
cli-answered-already = أُجيب عن هذا الطلب من قبل. يكتب «ncen enrol approve» الجواب نفسه مرة أخرى.
cli-answer-again = أُجيب عن هذا الطلب من قبل: الجواب نفسه في { $path }. يبقى المكتب والأدوار والأحرف كما ذُكرت حينها.
cli-administration = الإدارة
cli-answer-words = يقارن الموظف هذه الكلمات حين يأخذ الجواب
cli-enrolled = قُبل جواب مسؤول التسجيل: يمكن حفظ السجلات.
cli-answer-differs = إن قرأ مسؤول التسجيل كلمات أخرى فقد ردّ شخص آخر: لا تحفظ شيئًا هنا، وانضم من جديد في مجلد فارغ.
cli-recovered = استُرد الحساب. تفتحه عبارة المرور الجديدة من الآن.
cli-recovers = بدلًا من
cli-office = المكتب
cli-office-above = تابع لـ
cli-count = العدد
cli-label = المعنى
cli-code = الرمز
cli-device = الجهاز
cli-time = الوقت
cli-line = رقم
cli-place = المكان
cli-query = السؤال
cli-bytes = الحجم على القرص بالبايت

## Records

cli-meaning = المعنى
cli-takes = ما يقبله
cli-index-behind = ما زال فهرس البحث قيد الإنشاء: لم تُفحص كل السجلات. أعد السؤال بعد لحظات.
cli-saved = حُفظ { $reference } ({ $id }).
cli-competing = { $place }: توجد هنا عدة قيم. كتب { $officer } ({ $office }، { $time }) «{ $value }». احسم بالأمر ‏«ncen record settle».

## Import and export

cli-import-done = استُورد الملف.
cli-import-tried = كانت هذه تجربة: لم يتغير شيء. من دون { "--dry-run" } تكون النتيجة:
cli-import-cancelled = أُوقف الاستيراد. ما استُورد حتى الآن باقٍ؛ والأمر نفسه يستورد الباقي.
cli-report = صفًا بصف: { $path }
cli-exported = { $count ->
    [zero] لا سجل يطابق: ليس في { $path } سوى عناوين الأعمدة.
    [one] كُتب سجل واحد في { $path }. الملف غير مختوم: احفظه في مكان آمن.
    [two] كُتب سجلان في { $path }. الملف غير مختوم: احفظه في مكان آمن.
    [few] كُتبت { $count } سجلات في { $path }. الملف غير مختوم: احفظه في مكان آمن.
    [many] كُتب { $count } سجلًا في { $path }. الملف غير مختوم: احفظه في مكان آمن.
   *[other] كُتب { $count } سجل في { $path }. الملف غير مختوم: احفظه في مكان آمن.
}

## Checks

cli-verified = { $errors ->
    [zero] فُحصت القيود ({ $entries }) والسجلات ({ $records }). لا خلل فيها.
    [one] فُحصت القيود ({ $entries }) والسجلات ({ $records }). وُجد خلل واحد: استعد موضعه من نسخة احتياطية.
    [two] فُحصت القيود ({ $entries }) والسجلات ({ $records }). وُجد خللان: استعد موضعيهما من نسخة احتياطية.
    [few] فُحصت القيود ({ $entries }) والسجلات ({ $records }). وُجد الخلل في { $errors } مواضع: استعدها من نسخة احتياطية.
    [many] فُحصت القيود ({ $entries }) والسجلات ({ $records }). وُجد الخلل في { $errors } موضعًا: استعدها من نسخة احتياطية.
   *[other] فُحصت القيود ({ $entries }) والسجلات ({ $records }). وُجد الخلل في { $errors } موضع: استعدها من نسخة احتياطية.
}
cli-fault-chain = سلسلة القيود في إحدى اليوميات مقطوعة ({ $place }).
cli-fault-signature = توقيع ليس لصاحب حسابه ({ $place }).
cli-fault-bodies = قيد لا يحوي ما يذكره رأسه ({ $place }).
cli-fault-id = سجل ليس هو السجل الذي يدل عليه معرّفه ({ $place }).
cli-fault-view = سجل يُقرأ على خلاف ما في يوميته ({ $place }). الأمر «ncen verify --rebuild» ينشئه من جديد.
cli-fault-damaged = شيء تتعذر قراءته ({ $place }).
cli-fault-lost = شيء مفقود ({ $place }).
cli-fault-attachment = صورة ليست هي التي يسميها سجلها ({ $place }). اطلب الأصل من جديد أو استعد نسخة احتياطية.
cli-doctor-memory = { $state ->
    [good] الذاكرة: { $value } ميبيبايت.
    [bad] الذاكرة: { $value } ميبيبايت. يحتاج البرنامج إلى جهاز ذاكرته 4 غيغابايت.
   *[unknown] الذاكرة: لا يفصح النظام عنها. يحتاج البرنامج إلى جهاز ذاكرته 4 غيغابايت.
}
cli-doctor-memory-free = { $state ->
    [good] الذاكرة المتاحة: { $value } ميبيبايت.
    [bad] الذاكرة المتاحة: { $value } ميبيبايت. أغلق برامج أخرى: يلزم 600 ميبيبايت.
   *[unknown] الذاكرة المتاحة: لا يفصح النظام عنها. يلزم 600 ميبيبايت.
}
cli-doctor-disk-free = { $state ->
    [good] المتاح على القرص: { $value } ميبيبايت.
    [bad] المتاح على القرص: { $value } ميبيبايت. أفسح مكانًا: يلزم 2048 ميبيبايت.
   *[unknown] المتاح على القرص: لا يفصح النظام عنه. يلزم 2048 ميبيبايت.
}
cli-doctor-permissions = { $state ->
    [good] لا يستطيع أحد غيرك على هذا الجهاز دخول مجلد البيانات.
    [bad] يستطيع آخرون على هذا الجهاز دخول مجلد البيانات (الأذونات { $value }). اضبط أذوناته على 700.
   *[unknown] لا يوجد مجلد بيانات بعد، أو لا يفصح النظام عمن يستطيع دخوله.
}
cli-doctor-clock = { $state ->
    [good] قد تكون الساعة صحيحة.
   *[bad] الساعة غير صحيحة. اضبط التاريخ والوقت قبل تسجيل أي شيء.
}
cli-doctor-encryption = لا يستطيع أي برنامج أن يعرف هل القرص مشفّر. اسأل من هيّأ هذا الجهاز. السجلات مختومة في كل حال؛ أما الملفات المصدَّرة فلا.

## Serving

cli-serving = مجلد البيانات مفتوح لأوامر أخرى. ينهيه Ctrl C.
cli-serving-web = الواجهة، لهذا الجهاز وحده حتى ينهيها Ctrl C:
cli-no-socket = لا تستطيع الأوامر الأخرى الوصول إلى هذا البرنامج ({ $reason }): ستُبلَّغ بأن المجلد قيد الاستعمال.

## Why a command was refused

cli-refused = رُفض هذا ({ $code }). لم يتغير شيء.
cli-language-unknown = البرنامج لا يتكلم «{ $language }»، فتحل الإنجليزية محلها. لغاته: { $known }.
error-nothing-founded = لا توجد إدارة في مجلد البيانات هذا. شغّل «ncen init»، أو سمِّ مجلدًا آخر مع { "--data" }.
error-no-such-country = لا يوجد بلد رمزه «{ $value }». اكتب حرفيه وفق ISO 3166، مثل KE؛ يعرضها «ncen codes country».
error-seat-needed = لعدة موظفين حسابات على هذا الجهاز. سمِّ واحدًا مع { "--seat" }؛ والأمر «ncen seat list» يعرضها.
error-passphrase-file = تعذرت قراءة عبارة المرور من { $path } ({ $reason }). تحقق من { $variable }.
error-passphrase-needed = لا توجد طرفية تُطلب فيها عبارة المرور. سمِّ ملفها في { $variable }.
error-passphrases-differ = عبارتا المرور غير متطابقتين. شغّل الأمر من جديد.
error-file-exists = الملف { $path } موجود من قبل. سمِّ ملفًا آخر، أو أضف { "--replace" }.
error-cancelled = أُوقف العمل، ولم يُكتب أي ملف.
error-no-threads = لا يعطي النظام البرنامج خيوط تنفيذ ({ $reason }). أغلق برامج أخرى ثم أعد المحاولة.
error-socket-lost = انتهى البرنامج الذي يمسك مجلد البيانات ({ $reason }). شغّل الأمر من جديد. وإن كنت تحفظ، فتحقق هل تم الحفظ قبل أن تعيده.
error-line-too-long = هذا أكبر من الحد الأقصى بالبايت: { $most }. اطلب سجلات أقل في كل مرة، أو اكتب أقل دفعة واحدة.
error-too-many-connections = عدد الأوامر العاملة على مجلد البيانات هذا { $most }. انتظر حتى ينتهي أحدها.
error-web-not-loopback = تستطيع أجهزة أخرى الوصول إلى { $address }، وما يُكتب سيعبر الشبكة مكشوفًا. سمِّ عنوانًا لهذا الجهاز، مثل { "127.0.0.1:8640" }.
error-web-no-address = لا يمكن تقديم الواجهة على { $address } ({ $reason }). سمِّ منفذًا آخر، أو 0 لأي منفذ متاح.
error-not-printed = تم تنفيذ المطلوب، لكن تعذرت كتابة الجواب ({ $reason }).
error-program-died = توقف البرنامج لعيب فيه أو لأن شيئًا في مجلد البيانات تالف ({ $reason }). ما أُعلن إنجازه أُنجز. شغّل «ncen verify»؛ فإن توقف هو أيضًا فاستعد نسخة احتياطية.
error-verify-broke-off = لا يمكن إتمام فحص مجلد البيانات لأن شيئًا فيه تالف ({ $place }). ضع المجلد جانبًا، ثم استعد نسخة احتياطية في مجلد فارغ: «ncen backup restore FILE --data FOLDER».

cli-officer = الموظف
cli-why = سبب الانتظار
cli-revoked = مسحوب
cli-right = يجوز له
cli-record = السجل
cli-state = الحالة
cli-reason = السبب
cli-erased = { $count ->
    [0] لا شيء كان ينبغي محوه.
    [one] مُحي سجل واحد. لم يبقَ منه شيء في هذا المجلد.
    [two] مُحي سجلان. لم يبقَ منهما شيء في هذا المجلد.
    [few] مُحيت { $count } سجلات. لم يبقَ منها شيء في هذا المجلد.
    [many] مُحي { $count } سجلًا. لم يبقَ منها شيء في هذا المجلد.
   *[other] مُحي { $count } سجل. لم يبقَ منها شيء في هذا المجلد.
}
cli-erased-backup = قد تحويه بعدُ، أتلفها: { $name }
cli-held = محتجز: يبقى أيًا كان من يأمر بمحوه.
cli-hold-ended = لم يعد محتجزًا.
cli-passphrase-second = عبارة مرور الموظف الثاني
cli-file = الملف
cli-keep-until = يُحفظ حتى
cli-backup-made = كُتبت: { $path }. احفظها بعيدًا عن هذا الجهاز واختبرها بالأمر ‏«ncen backup test».
cli-backup-proved = استُعيدت وفُحصت: من { $made_at }، القيود { $entries }، السجلات { $records }، الأخطاء { $errors }.
cli-backup-restored = أُعيد إلى حال { $made_at }: القيود { $entries }، السجلات { $records }، الأخطاء { $errors }. ما كُتب بعد ذلك يعود بالحزم.
cli-backup-over = انتهت: أتلفها
cli-reads-until = يقرأ حتى
cli-event = الحدث
cli-about = الموضوع
cli-audit-chain = { $officer }: { $rows } من الأسطر، { $faults } منها خاطئ.
cli-bundle-made = كل ما يحويه هذا الجهاز في { $path }. الملف غير مختوم: من يملكه يقرؤه.
cli-bundle-made-for = ما ينقص { $for } مما يجوز له قراءته موجود في { $path }، مختومًا: لا يفتحه إلا موظفوه.
cli-bundle-taken = القيود الجديدة التي أُخذت: { $stored }؛ الموجودة من قبل: { $known }؛ المنتظرة: { $waiting }.
cli-bundle-receipt = ما يحتويه هذا الجهاز، موقَّعًا، موجود في { $path }، مختومًا لـ{ $for }.
cli-bundle-receipt-heard = وصل إيصال من { $from }: الحزمة التالية له لا تحتوي إلا على الجديد.
cli-bundle-from = صنعها { $from } في { $made }. القيود: { $entries }، الجديد منها هنا: { $new }.
cli-bundle-from-unknown = صنعها جهاز غير معروف هنا في { $made }. القيود: { $entries }.
cli-bundle-from-nobody = لم يوقّعها أحد وهي غير مختومة. القيود: { $entries }.
cli-bundle-pictures = الصور ونسخها المصغرة فيها: { $pictures }.
cli-bundle-pictures-came = الصور ونسخها المصغرة المكتملة هنا الآن: { $pictures }.
cli-bundle-holds = المحتوى. القيود: { $entries }، في مساحات: { $spaces }؛ البيانات: { $statements }؛ الصور ونسخها المصغرة: { $pictures }. حجم الملف بالبايت: { $bytes }.
cli-bundle-closed = { $count ->
    [zero] لا شيء فيه من ملف مغلق.
    [one] فيه، مختومًا، شيء من ملف مغلق واحد: يُفتح عندما يسجّل الدخول موظف يجوز له قراءته.
    [two] فيه، مختومًا، شيء من ملفين مغلقين: يُفتح كل منهما عندما يسجّل الدخول موظف يجوز له قراءته.
    [few] فيه، مختومًا، شيء من { $count } ملفات مغلقة: يُفتح كل منها عندما يسجّل الدخول موظف يجوز له قراءته.
    [many] فيه، مختومًا، شيء من { $count } ملفًا مغلقًا: يُفتح كل منها عندما يسجّل الدخول موظف يجوز له قراءته.
   *[other] فيه، مختومًا، شيء من { $count } ملف مغلق: يُفتح كل منها عندما يسجّل الدخول موظف يجوز له قراءته.
}
cli-bundle-since = يبدأ بعد إيصال { $for } المؤرخ { $since }: ليس فيه ما كان لدى { $for } حينها.
cli-bundle-since-never = لا يبدأ بعد أي إيصال: قد يكون فيه أيضًا ما لدى { $for } من قبل.
cli-bundle-full = امتلأ الملف: { $left } من العناصر الأخرى تدخل في التالي عندما يعود إيصال.
cli-bundle-answer = الإيصال يُعفي الحزمة التالية من { $for } مما هو هنا الآن: ‏«ncen bundle receipt FILE --for { $for }».
cli-files-left = { $count ->
    [zero] لم يعد يمكن فتح أي ملف.
    [one] يمكن فتح ملف واحد بعد.
    [two] يمكن فتح ملفين بعد.
    [few] يمكن فتح { $count } ملفات بعد.
    [many] يمكن فتح { $count } ملفًا بعد.
   *[other] يمكن فتح { $count } ملف بعد.
}
cli-files-ready = { $count ->
    [zero] لم يُجهّز لهذا الحساب ملف آخر.
    [one] جُهّز لهذا الحساب ملف واحد آخر. يعلم جهازه بذلك مع الحزمة التالية.
    [two] جُهّز لهذا الحساب ملفان آخران. يعلم جهازه بذلك مع الحزمة التالية.
    [few] جُهّزت لهذا الحساب { $count } ملفات أخرى. يعلم جهازه بذلك مع الحزمة التالية.
    [many] جُهّز لهذا الحساب { $count } ملفًا آخر. يعلم جهازه بذلك مع الحزمة التالية.
   *[other] جُهّز لهذا الحساب { $count } ملف آخر. يعلم جهازه بذلك مع الحزمة التالية.
}
cli-files-handed-over = { $count ->
    [zero] لم يُسلَّم أي ملف.
    [one] سُلّم ملف واحد، قيد العمل أو جاهز. يصل إلى المسؤول الجديد عنه حين يتصل جهازه بجهاز فيه الملف.
    [two] سُلّم ملفان، قيد العمل أو جاهزان. يصلان إلى المسؤول الجديد عنهما حين يتصل جهازه بجهاز فيه الملفان.
    [few] سُلّمت { $count } ملفات، قيد العمل أو جاهزة. تصل إلى المسؤول الجديد عنها حين يتصل جهازه بجهاز هي فيه.
    [many] سُلّم { $count } ملفًا، قيد العمل أو جاهزًا. تصل إلى المسؤول الجديد عنها حين يتصل جهازه بجهاز هي فيه.
   *[other] سُلّم { $count } ملف، قيد العمل أو جاهز. تصل إلى المسؤول الجديد عنها حين يتصل جهازه بجهاز هي فيه.
}
cli-files-unread = { $count ->
    [zero] ترى كل الملفات التي هنا.
    [one] هنا ملف لم تعد تراه لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمه لغيره.
    [two] هنا ملفان لم تعد تراهما لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمهما لغيره.
    [few] هنا { $count } ملفات لم تعد تراها لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمها لغيره.
    [many] هنا { $count } ملفًا لم تعد تراها لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمها لغيره.
   *[other] هنا { $count } ملف لم تعد تراها لأن حساب من كلّفك قد أُنهي. اطلب من مسؤول تسجيل تسليمها لغيره.
}
cli-team-leaderless = لم يعد أحد يقود هذا الملف. اطلب من مسؤول تسجيل: «ncen files hand-over» يسلّمه إلى موظف يقوده.
cli-goes-on = أُغلق السجل { $old }. ويستمر برقم { $reference }.

cli-clock-believed = ساعة هذا الجهاز موثوق بها.
cli-clock-jumped = تشير ساعة هذا الجهاز إلى { $time }، وكان آخر استعمال له في { $last }. هل هذا اليوم صحيح؟ ‏«ncen clock --right» أو ‏«ncen clock --wrong».
cli-clock-wrong = ساعة هذا الجهاز خاطئة: تشير إلى { $time }. اضبط التاريخ والوقت في النظام؛ وإلى ذلك الحين تُحسب المدد من { $last }.
cli-waits = { $count ->
    [zero] لا قيود تنتظر.
    [one] قيد واحد ينتظر من ينظر فيه: ‏«ncen waiting list».
    [two] قيدان ينتظران من ينظر فيهما: ‏«ncen waiting list».
    [few] { $count } قيود تنتظر من ينظر فيها: ‏«ncen waiting list».
    [many] { $count } قيدًا ينتظر من ينظر فيه: ‏«ncen waiting list».
   *[other] { $count } قيد ينتظر من ينظر فيه: ‏«ncen waiting list».
}
cli-root-words = كلمات الجذر، النصفان
cli-by-root = الجذر
cli-by-registrar = مسؤول تسجيل
cli-root-words-next = كلمات الخلف، النصفان
cli-fork = تشعّب
cli-fork-from = من الرقم
cli-fork-says = ما يقوله
cli-no-forks = لم تتشعّب أي يومية ولا سجل.
cli-roles = الأدوار
cli-none = لا شيء هنا لسرده.
cli-none-records = لم يُعثر على أي سجل. احذف كلمات من عبارة البحث، أو اجلب ما لدى الآخرين: ‏«ncen sync».
cli-none-codes = لم يُعثر على أي رمز. اكتب كلمات أخرى أو أقل.
cli-none-values = لم يُكتب شيء هناك قط. يسرد ‏«ncen fields KIND» الحقول.
cli-none-differences = لا شيء يُحسم: ليس لأي حقل في هذا السجل أكثر من قيمة.
cli-none-backups = لم تُعدّ هنا أي نسخة احتياطية. أعدّ واحدة: ‏«ncen backup make FILE».
cli-none-waiting = لا شيء ينتظر: كل ما وصل محسوب. لا يلزم فعل شيء.
cli-none-erasures = لا سجل سيُمحى ولا سجل محتجز. يُؤمر بذلك بالأمرين ‏«ncen erase order» و‏«ncen erase hold».
cli-none-views = لا عبارة بحث محفوظة. احفظ واحدة: ‏«ncen view save NAME QUERY».
cli-none-packs = لم تُعلن أي مجموعة بيانات. يعلنها مسؤول تسجيل: ‏«ncen pack state FILE --kind KIND --edition EDITION».
cli-none-pictures = ليس لهذا السجل صور. أضف واحدة: ‏«ncen picture add RECORD FILE».
cli-root-words-rule = اكتب النصفين الآن بخط اليد على ورقتين: لا يظهران إلا هذه المرة، ولا يُعتد بهما إلا بعد «ncen root succeed».
cli-root-succeeded = يتكلم الخلف من الآن باسم الجذر. أتلف الكلمات القديمة.
cli-named = عيّنه

cli-picture = صورة
cli-picture-kind = تُظهر
cli-picture-caption = تعليق
cli-picture-size = بايت
cli-picture-original = الأصل
cli-picture-added = الصورة مرفقة بالسجل: { $picture }.
cli-picture-written = كُتب الأصل: { $path }
cli-picture-here = هنا
cli-picture-not-here = { $received } من { $size } بايت
cli-picture-originals = يحتفظ هذا الجهاز بكل الأصول.
cli-picture-previews = يحتفظ هذا الجهاز بالصور المصغرة والمعاينات، وبالأصول التي يطلبها أحد.
cli-picture-wanted = مطلوب، { $received } من { $size } بايت
cli-picture-described = عُدّل ما يقال عن الصورة: { $picture }.
cli-picture-struck = شُطبت الصورة من سجلها: { $picture }. الأمر ‏«ncen picture restore» يلغي الشطب.
cli-picture-restored = الصورة مرفقة بسجلها من جديد: { $picture }.
cli-picture-is-struck = مشطوبة
cli-picture-taken = التُقطت
cli-picture-by-camera = { $moment }، بحسب ساعة الكاميرا
