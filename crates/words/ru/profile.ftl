# The national profile: what is refused, what is wrong with one, and its page.
error-not-of-the-whole = Это объявляет только регистратор всей администрации. Попросите его войти.
error-profile-wrong = Профиль нельзя объявить: ошибок { $count }, первая в { $place }. Проверьте его и исправьте названное.
error-profile-changed = С тех пор как вы начали, вступила в силу другая редакция. Откройте профиль заново и внесите изменения в неё.
error-profile-newer = Более новая программа объявила редакцию, которую эта не читает. Обновите программу, затем меняйте профиль.
error-profile-unchanged = Это уже действует. Сначала что-нибудь измените.
error-profile-not-in-force = Эта редакция не вступила бы в силу и не объявлена. Попросите уровень выше посмотреть журналы регистраторов.
audit-profile = Объявлен национальный профиль
edition-in_force = Действует
edition-replaced = Заменена
edition-absent = Её текста здесь нет
edition-unread = Эта программа её не читает

# What is wrong at one place.
profile-too-large = Профиль больше { $most } КиБ. Уберите слова, которые никому не нужны.
profile-not-json = Это не профиль: со строки { $line } его нельзя прочитать. Выберите файл, сохранённый здесь.
profile-not-its-form = Он не в той единственной форме, в какой объявляют профиль. Объявите его этой программой.
profile-newer = Его записала более новая программа (форма { $value }). Обновите программу.
profile-unknown-key = Для «{ $value }» здесь нет места. Уберите: профиль не добавляет ни полей, ни кодов.
profile-missing = Здесь должно что-то стоять. Ответьте или уберите всю запись.
profile-wrong-type = Здесь ожидается ответ другого рода. Ответьте снова.
profile-out-of-range = «{ $value }» не от { $least } до { $most }. Напишите такое число.
profile-not-in-list = «{ $value }» нет в списке. Выберите из списка.
profile-no-such-field = Ни в одной карточке нет поля «{ $value }». Выберите существующее.
profile-no-such-line = «{ $value }» не часть адреса. Выберите часть адреса.
profile-unseen = Пусто, или есть знак либо пробел на конце, которых не видно. Наберите заново.
profile-too-long = Букв { $count }, а помещается { $most }. Сократите.
profile-too-many = Их { $count }, а помещается { $most }. Уберите лишние.
profile-twice = «{ $value }» стоит дважды. Уберите одно.
profile-not-digits = Здесь стоят только цифры, и немного. Напишите число без знаков, например 254.
profile-unit-of-others = Такой товар не считают в «{ $value }». Выберите его единицу.
profile-not-a-day = «{ $value }» не день календаря. Пишите так: 2026-03-14.
profile-not-above-zero = «{ $value }» не число больше нуля. Напишите, например, 0.5.

# The command line.
profile-edition = Редакция { $edition }, { $hash }
profile-none = Ни одна редакция не действует: всё как обычно.
profile-right = Ошибок нет.
profile-over = Редакция { $edition } объявлена, но здесь не действует: { $state }
