# التبادل عبر الشبكة ومجموعات البيانات والمُرحِّل: ما يقوله سطر الأوامر، وما يُرفض، وما يسميه التدقيق.

## الرفض

error-address-wrong = «{ $address }» ليس عنوانًا. اكتبه مثل { "192.0.2.7:4717" } أو { "node.customs.example:4717" }، أو مثل عنوان مُرحِّل: { "https://relay.customs.example" }.
error-relay-wrong = «{ $address }» ليس مُرحِّلًا. اكتب عنوانه كاملًا، مثل { "https://relay.customs.example" }.
error-ticket-wrong = هذه ليست تذكرة، أو فيها حرف خاطئ. انسخها كاملة: تبدأ بـ { "ncen1" }.
error-ticket-newer = أنشأ برنامج أحدث هذه التذكرة. حدّث هذا البرنامج.
error-network-address = لا يستطيع هذا الجهاز الاستماع على { $address } ({ $reason }). اختر عنوانًا آخر، أو أغلق البرنامج الذي يستعمله.
error-network-off = هذا الجهاز ليس على الشبكة. صِله بها أولًا: «التبادل» في النافذة، أو ‏«ncen peer network --on» و‏«ncen serve» الذي يبقى عليها ما دام يعمل.
error-network-refuses = لا يتيح هذا الجهاز الوصول إلى الشبكة ({ $reason }). أعد تشغيله؛ فإن لم ينفع ذلك فاسأل من يعتني به.
error-certificate-wrong = لا يمكن استعمال الشهادة ({ $reason }). اختر ملف PEM.
error-peer-busy = يجري تبادل مع هذا الجهاز. انتظر انتهاءه.
error-peer-refused = قطع الجهاز الآخر الاتصال فورًا: لا يعرف هذا الجهاز بعد، أو هو مقفل، أو أوقف التبادل معه مؤقتًا. اسأل هناك.
error-peer-cut = انقطع الاتصال بعد { $seconds } ث. ما وصل قبل ذلك محفوظ، والباقي يأتي لاحقًا.
error-peer-no-room = لا مكان في الجهاز الآخر: قرصه يكاد يمتلئ. أفسح مكانًا هناك، وسيعيد هذا الجهاز المحاولة لاحقًا من نفسه، ولا يضيع شيء.
error-peer-program-old = في الجهاز الآخر الإصدار { $version } من البرنامج، والإدارة تطلب الإصدار { $floor } أو أحدث منه. حدّثه هناك، فيتبع الباقي ولا يضيع شيء.
error-program-old = لا يتبادل الجهاز الآخر مع هذا البرنامج: يقول إن الإدارة تطلب برنامجًا أحدث. حدّث البرنامج في هذا الجهاز: يبقى ما حُفظ ويُرسل بعد ذلك.
error-peer-not-reached = لا يجيب الجهاز الآخر. تحقق من أنه يعمل وأنه على الشبكة وأن عنوانه صحيح.
error-peer-no-address = لا يُعرف هنا أي عنوان لـ «{ $device }»: لم يُتصل به. أضف تذكرته (‏«ncen peer add») أو انتظر حتى يتصل بنفسه.
error-peer-is-this-device = هذه تذكرة هذا الجهاز. خذ تذكرة الجهاز الآخر.
error-receiver-revoked = سُحب «{ $receiver }»، فلا يُعدّ له شيء بعد الآن. اختر جهازًا آخر؛ وإن كان موظفه يواصل عمله فليُسجَّل من جديد.
error-device-revoked = سُحب «{ $device }»، فلا يُتصل به بعد الآن. وإن كان موظفه يواصل عمله فليُسجَّل من جديد.
error-receiver-is-this-device = «{ $receiver }» على هذا الجهاز نفسه، ولديه من قبل كل ما هنا. اختر غيره.
error-no-such-peer = «{ $device }» ليس في القائمة. يعرض ‏«ncen peer list» من فيها.
error-no-peers = لا يوجد جهاز آخر في القائمة. أضف جهازًا بتذكرته: ‏«ncen peer add».
error-too-many-peers = الحد الأقصى للأجهزة في القائمة { $most }. احذف واحدًا منها أولًا.
error-too-many-addresses = هذا أكثر من المسموح: المتسع للعناوين { $most }، ولبعض الشهادات. احذف بعضها.
error-hours-wrong = الساعات من 0 إلى 23. اكتبها هكذا: { "\u20668-17\u2069" }.
error-relay-list-wrong = لا يبدأ السطر { $line } من القائمة بمفتاح جهاز. يعرض ‏«ncen peer devices» مثل هذه القوائم.
error-office-circle = يقع { $office } فوق ذلك المكتب، فلا يمكن أن يقع تحته. اختر مكتبًا آخر.
error-pack-kind-wrong = لا يمكن أن يكون «{ $kind }» اسم نوع من مجموعات البيانات. اكتب 32 خانة على الأكثر من الأحرف اللاتينية الصغيرة والأرقام والواصلات، مثل hs أو library.
error-pack-version-wrong = اكتب الإصدار كما يكتبه ناشره، في 64 حرفًا على الأكثر.
error-floor-wrong = «{ $version }» ليس إصدارًا. اكتب أرقامه، مثل { "1.2.0" }.
error-floor-newer = إصدار البرنامج هنا هو { $version }. حدّثه أولًا، أو لا تعلن إصدارًا أحدث منه.
error-floor-not-higher = الإصدار { $floor } معلن من قبل، ولا رجوع عنه أبدًا. أعلن إصدارًا أحدث.

## سطر الأوامر

cli-network-on = يتصل هذا الجهاز بالشبكة ما دام «ncen serve» يعمل أو النافذة مفتوحة.
cli-network-off = هذا الجهاز ليس على الشبكة. يصله بها ‏«ncen peer network --on».
cli-network-online = هذا الجهاز على الشبكة.
cli-network-problem = ليس على الشبكة بعد: { $reason }
cli-network-everywhere = كل عناوين الحاسوب، المنفذ 4717
cli-both-had = كان لدى الاثنين الشيء نفسه
cli-peer-next = { $device }: المحاولة التالية: { $time }.
cli-peer-failed-next = { $device }: { $reason } المحاولة التالية: { $time }.
cli-address-stated = أُعلن ذلك، ويصل إلى كل الأجهزة مع التبادل التالي.
cli-floor = تتبادل البرامج بدءًا من الإصدار { $floor }. إصدار البرنامج هنا { $version }.
cli-floor-none = تتبادل البرامج من كل الإصدارات. إصدار البرنامج هنا { $version }.
cli-floor-newer = الإصدار المطلوب هو { $newer }. حدّث البرنامج هنا: الأجهزة التي عندها هذا الإصدار لا تتبادل مع هذا الجهاز.
cli-letter-sent = خطاب إلى { $for } مودع في البريد. يذهب عندما يُتصل بذلك الجهاز، أو بجهاز ينقل الخطابات.
cli-letter-full = امتلأ الخطاب: { $left } من العناصر الأخرى تدخل في التالي عندما يعود إيصال.
cli-letter-dropped = حُذف الخطاب { $id }. ما فيه يذهب مع التالي.
cli-synced = { $device }: لدى الجهازين الآن الشيء نفسه.
cli-synced-part = { $device }: لم ينتقل سوى البيانات وما لا يزال إرساله ممكنًا، لأن أحد الجهازين سُحب، أو لأنه لم يعد لأحد هناك حق القراءة.
cli-exchanged-out = { $n ->
    [zero] لم يُرسل أي عنصر.
    [one] أُرسل عنصر واحد.
    [two] أُرسل عنصران.
    [few] أُرسلت { $n } عناصر.
    [many] أُرسل { $n } عنصرًا.
   *[other] أُرسل { $n } عنصر.
}
cli-exchanged-in = { $n ->
    [zero] لم يصل أي قيد جديد.
    [one] وصل قيد جديد واحد.
    [two] وصل قيدان جديدان.
    [few] وصلت { $n } قيود جديدة.
    [many] وصل { $n } قيدًا جديدًا.
   *[other] وصل { $n } قيد جديد.
}
cli-exchanged-letters = { $n ->
    [zero] لم يصل أي خطاب.
    [one] وصل خطاب واحد.
    [two] وصل خطابان.
    [few] وصلت { $n } خطابات.
    [many] وصل { $n } خطابًا.
   *[other] وصل { $n } خطاب.
}
cli-exchanged-said = وصلت بيانات جديدة من الإدارة.
cli-exchanged-nothing = لم يكن هناك جديد.
cli-alone-next = لم يوقّع إيصالًا بذلك أي جهاز جرى الاتصال به. تبادل مع عقدة مكتبك أو مع جهاز آخر من مكتبك، أو احمل إليه حزمة: ‏«ncen bundle make».
cli-letter = الخطاب
cli-none-letters = لا خطاب هنا. اكتب واحدًا: ‏«ncen post send --for DEVICE».
cli-none-addresses = لا يتصل هذا الجهاز بأي عنوان. أضف جهازًا آخر: ‏«ncen peer add».
cli-listens-anywhere = كل عناوين الحاسوب
cli-sync-failed = { $device }: { $reason }
cli-serve-line = { $time } { $what }
cli-serve-online = على الشبكة، العنوان: { $sockets }.
cli-serve-met = { $device } متصل الآن.
cli-serve-met-revoked = { $device } متصل الآن. وهو مسحوب: يُبلَّغ بذلك ولا يتلقى شيئًا غيره.
cli-serve-exchanged = { $device }: { $what }
cli-relaying = يعمل المُرحِّل على العنوان { $url }. ينهيه Ctrl C.
cli-pack = مجموعة البيانات
cli-pack-right = { $path } هو مجموعة البيانات { $kind } الصحيحة، الإصدار { $version }.
cli-pack-unknown = لم يعلن أي مسؤول تسجيل { $path } ({ $hash }). لا تستعمله.
cli-version = الإصدار
cli-hash = البصمة
cli-bytes-moved = { $what }: صادر { $sent } بايت، وارد { $received }
peer-state-apart = لا اتصال
peer-state-dialling = جارٍ الاتصال
peer-state-connected = متصل
peer-state-paused = متوقف مؤقتًا
peer-state-quiet = متوقف في هذه الساعة
ui-phase-exchanging = تبادل

## التدقيق

audit-network = تغيير اتصال هذا الجهاز بالشبكة
audit-peer = إضافة جهاز للتبادل معه، أو تغيير طريقة التبادل
audit-peer-removed = حذف جهاز من القائمة
audit-exchange = تبادل مع جهاز عند الطلب
audit-address = إعلان أين يوجد جهاز
audit-floor = إعلان أقدم برنامج يحق له التبادل
audit-office-moved = نقل مكتب
audit-pack = إعلان مجموعة البيانات الصحيحة
