# What is worth telling an officer about one record, in Russian: what is wrong, then what to do next.

finding-missing = Этого ответа ещё нет. Заполните его или выберите «неизвестно», если это есть в списке.
finding-future-date = Дата { $date } позже сегодняшней ({ $today }). Исправьте её или проверьте часы компьютера.
finding-quantity-missing = У этого товара нет количества. Укажите число и единицу; достаточно и оценки, если отметить её как оценку.
finding-unit-not-of-template = { $unit ->
    [none] У количества нет единицы.
   *[other] «{ $unit }» — не единица для этой категории товаров.
} { $units ->
    [any] Выберите единицу из списка.
    [currency] Выберите валюту суммы.
   *[other] Выберите одну из этих: { $units }.
}
finding-quantity-not-positive = Количество — { $value }. Оно должно быть больше нуля: измерьте или сосчитайте снова либо вычеркните строку.
finding-hs-against-template = Группа { $chapter } ГС необычна для этой категории товаров (обычные: { $chapters }). Проверьте код ГС и категорию товара.
finding-legs-out-of-order = Этот этап не следует за предыдущим. Расположите этапы в порядке следования или исправьте дату.
finding-arrest-without-person = Указано задержание, но не названо ни одного лица. Добавьте строку в разделе «Лица и компании».
finding-currency-missing = У суммы { $value } нет валюты. Выберите валюту, в которой она была указана.
finding-check-digit-wrong = { $error ->
    [container-check-digit] { error-container-check-digit }
    [ship-check-digit] { error-ship-check-digit }
    [vin-check-digit] { error-vin-check-digit }
    [mail-check-digit] { error-mail-check-digit }
    [chemical-check-digit] { error-chemical-check-digit }
    [legal-entity-check-digit] { error-legal-entity-check-digit }
   *[other] Контрольная цифра в «{ $value }» должна быть { $expected }. Прочитайте номер ещё раз.
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
   *[other] «{ $value }» не похоже на такой номер. Прочитайте его ещё раз.
}
finding-identifier-not-listed = { $error ->
    [mail-country] { error-mail-country }
    [place-not-listed] { error-place-not-listed }
    [goods-not-listed] { error-goods-not-listed }
   *[other] В списке нет «{ $value }». Проверьте или выберите из списка.
}
finding-document-expired = Срок действия этого документа истёк { $date }. Проверьте дату и осмотрите документ ещё раз.
finding-looks-personal = { $kind ->
    [name] «{ $value }» похоже на имя человека.
    [plate] «{ $value }» похоже на номерной знак.
    [phone] «{ $value }» похоже на номер телефона.
    [email] «{ $value }» похоже на адрес электронной почты.
   *[other] «{ $value }», похоже, указывает на человека.
} Этот текст может выйти за пределы администрации: перенесите такие сведения в поля, предназначенные для них.
finding-probable-duplicate = В другом деле те же день, место, товары и количество: { $reference }. Сравните их; если это одно дело, аннулируйте более позднее.
finding-reference-met-twice = Другая карточка имеет тот же номер. Сообщите администратору; обе карточки сохранены.
finding-unseen-by-posts = Ни один пост этого не видит: карточка лежит среди дел подразделения. Пусть её внесёт в реестр аналитик или следователь — тогда посты получат просьбу.
finding-reference-twice = Номер { $reference } носит и другая карточка: устройство, восстановленное из резервной копии, считает от того, что знало. Называйте каждую по идентификатору.
finding-asked-for = Реестр просит о действии при встрече: { $reference }. { $action ->
    [discreet_check] { list-action_asked-discreet_check }
    [specific_check] { list-action_asked-specific_check }
    [arrest] { list-action_asked-arrest }
    [inform_owner] { list-action_asked-inform_owner }
   *[sight_and_report] { list-action_asked-sight_and_report }
}. Звоните: { $contact }.
