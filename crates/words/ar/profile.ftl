# The national profile: what is refused, what is wrong with one, and its page.
error-not-of-the-whole = لا يعلن هذا إلا مسؤول تسجيل للإدارة كلها. اطلب منه تسجيل الدخول.
error-profile-wrong = { $count ->
    [one] لا يمكن إعلان الملف: فيه خطأ واحد في { $place }. افحصه وأصلح ما ذُكر.
   *[other] لا يمكن إعلان الملف: عدد الأخطاء { $count }، أولها في { $place }. افحصه وأصلح ما ذُكر.
}
error-profile-changed = دخلت طبعة أخرى حيز النفاذ منذ أن بدأت. افتح الملف من جديد وأجرِ تغييراتك فيها.
error-profile-newer = أعلن برنامج أحدث طبعة لا يقرؤها هذا البرنامج. حدّث هذا البرنامج ثم غيّر الملف.
error-profile-unchanged = هذا نافذ بالفعل. غيّر شيئًا أولًا.
error-profile-not-in-force = لن تدخل هذه الطبعة حيز النفاذ، فلم تُعلن. اطلب من المستوى الأعلى النظر في سجلات مسؤولي التسجيل.
audit-profile = إعلان الملف الوطني
edition-in_force = نافذة
edition-replaced = مستبدلة
edition-absent = نصها ليس هنا
edition-unread = لا يقرؤها هذا البرنامج

# What is wrong at one place.
profile-too-large = الملف أكبر من { $most } كيلوبايت. احذف الكلمات التي لا يحتاجها أحد.
profile-not-json = هذا ليس ملفًا وطنيًا: لا يمكن قراءته ابتداءً من السطر { $line }. اختر ملفًا حُفظ هنا.
profile-not-its-form = ليس بالصيغة الوحيدة التي يُعلن بها الملف. أعلنه من هذا البرنامج.
profile-newer = كتبه برنامج أحدث (الصيغة { $value }). حدّث هذا البرنامج.
profile-unknown-key = لا مكان هنا لـ«{ $value }». احذفه: الملف لا يضيف حقلًا ولا رمزًا.
profile-missing = يجب أن يكون هنا شيء. أجب، أو احذف البند كله.
profile-wrong-type = ليس هذا نوع الجواب المطلوب هنا. أجب من جديد.
profile-out-of-range = «{ $value }» ليس بين { $least } و{ $most }. اكتب عددًا كهذا.
profile-not-in-list = «{ $value }» ليس في القائمة. اختر من القائمة.
profile-no-such-field = لا سجل فيه حقل «{ $value }». اختر حقلًا موجودًا.
profile-no-such-line = «{ $value }» ليس جزءًا من عنوان. اختر جزءًا منه.
profile-unseen = فارغ، أو فيه علامة أو فراغ في آخره لا يراه أحد. اكتبه من جديد.
profile-too-long = فيه { $count } حرفًا والمتسع { $most }. اختصره.
profile-too-many = العدد { $count } والمتسع { $most }. احذف بعضها.
profile-twice = «{ $value }» مكرر. احذف أحدهما.
profile-not-digits = هنا أرقام قليلة فقط. اكتب العدد بلا علامات، مثل 254.
profile-unit-of-others = لا تُعدّ هذه البضائع بـ«{ $value }». اختر وحدة من وحداتها.
profile-not-a-day = «{ $value }» ليس يومًا في التقويم. اكتبه هكذا: 2026-03-14.
profile-not-above-zero = «{ $value }» ليس عددًا فوق الصفر. اكتب عددًا مثل 0.5.

# The command line.
profile-edition = الطبعة { $edition }، { $hash }
profile-none = لا طبعة نافذة: كل شيء كالمعتاد.
profile-right = لا خطأ فيه.
profile-over = أُعلنت الطبعة { $edition } وليست نافذة هنا: { $state }
