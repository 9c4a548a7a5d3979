# What is worth telling an officer about one record: what is wrong, then what to do next.

finding-missing = ما زالت هذه الإجابة ناقصة. املأها، أو اختر «غير معروف» حيث تتيحه القائمة.
finding-future-date = التاريخ { $date } لاحق لتاريخ اليوم ({ $today }). صحّحه، أو تحقق من ساعة هذا الحاسوب.
finding-quantity-missing = لم تُذكر كمية لهذه البضائع. اذكر عددًا ووحدة؛ ويكفي التقدير إذا بيّنت أنه تقدير.
finding-unit-not-of-template = { $unit ->
    [none] الكمية بلا وحدة.
   *[other] «{ $unit }» ليست وحدة لهذه الفئة من البضائع.
} { $units ->
    [any] اختر وحدة من القائمة.
    [currency] اختر عملة المبلغ.
   *[other] اختر واحدة مما يلي: { $units }.
}
finding-quantity-not-positive = الكمية هي { $value }. لا بد أن تكون أكبر من صفر: أعد القياس أو العدّ، أو اشطب السطر.
finding-hs-against-template = الفصل { $chapter } من النظام المنسق غير معتاد لهذه الفئة من البضائع (المعتاد: { $chapters }). تحقق من رمز النظام المنسق ومن فئة البضائع.
finding-legs-out-of-order = هذه المرحلة لا تلي المرحلة التي قبلها. رتّب المراحل بحسب سير الرحلة، أو صحّح التاريخ.
finding-arrest-without-person = قُبض على شخص ولم يُذكر أي شخص. أضف سطرًا في «الأشخاص والشركات».
finding-currency-missing = المبلغ { $value } بلا عملة. اختر العملة التي ذُكر بها.
finding-check-digit-wrong = { $error ->
    [container-check-digit] { error-container-check-digit }
    [ship-check-digit] { error-ship-check-digit }
    [vin-check-digit] { error-vin-check-digit }
    [mail-check-digit] { error-mail-check-digit }
    [chemical-check-digit] { error-chemical-check-digit }
    [legal-entity-check-digit] { error-legal-entity-check-digit }
   *[other] ينبغي أن يكون رقم التحقق في «{ $value }» هو { $expected }. أعد قراءة الرقم.
}
finding-identifier-form = { $error ->
    [container-form] { error-container-form }
    [ship-form] { error-ship-form }
    [vin-form] { error-vin-form }
    [mail-form] { error-mail-form }
    [place-form] { error-place-form }
    [goods-form] { error-goods-form }
    [phone-form] { error-phone-form }
    [chemical-form] { error-chemical-form }
    [radio-form] { error-radio-form }
    [legal-entity-form] { error-legal-entity-form }
   *[other] «{ $value }» ليس على صيغة رقم من هذا النوع. أعد قراءته.
}
finding-identifier-not-listed = { $error ->
    [mail-country] { error-mail-country }
    [place-not-listed] { error-place-not-listed }
    [goods-not-listed] { error-goods-not-listed }
   *[other] لا يوجد «{ $value }» في القائمة. تحقق منه، أو اختر من القائمة.
}
finding-document-expired = انتهت صلاحية هذه الوثيقة في { $date }. تحقق من التاريخ، وافحص الوثيقة مرة أخرى.
finding-looks-personal = { $kind ->
    [name] يبدو «{ $value }» اسم شخص.
    [plate] يبدو «{ $value }» رقم لوحة مركبة.
    [phone] يبدو «{ $value }» رقم هاتف.
    [email] يبدو «{ $value }» عنوان بريد إلكتروني.
   *[other] يبدو أن «{ $value }» يدل على شخص.
} قد يخرج هذا النص من الإدارة: انقل هذه التفاصيل إلى الحقول المخصصة لها.
finding-probable-duplicate = توجد قضية أخرى في اليوم نفسه والمكان نفسه وبالبضائع نفسها والكمية نفسها: { $reference }. قارن بينها؛ فإن كانت قضية واحدة فألغِ الأحدث منها.
finding-reference-met-twice = يحمل سجل آخر المرجع نفسه. أبلغ المسؤول عن النظام لديك؛ والسجلان محفوظان.
finding-unseen-by-posts = لا يرى أي مركز هذا: السجل محفوظ مع قضايا أحد المكاتب. ليُدخله في السجل الوطني من له دور محلل أو محقق، فيُطلب من المراكز.
finding-reference-twice = سجل آخر يحمل المرجع { $reference } أيضًا: جهاز أُعيد من نسخة احتياطية يواصل العدّ مما كان يعرفه. سمِّ كلًّا منهما بمعرّفه.
finding-asked-for = السجل الوطني يطلب إجراء ممن يصادف هذا: { $reference }. { $action ->
    [discreet_check] { list-action_asked-discreet_check }
    [specific_check] { list-action_asked-specific_check }
    [arrest] { list-action_asked-arrest }
    [inform_owner] { list-action_asked-inform_owner }
   *[sight_and_report] { list-action_asked-sight_and_report }
}. اتصل بـ: { $contact }.
