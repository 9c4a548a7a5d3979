# Words of the window and the browser page, in Russian. A sentence says what happened, then what to do.

ui-name = nCEN
ui-yes = Да
ui-no = Нет
ui-not-stated = Не указано
ui-not-known = неизвестно
ui-asked-unknown = Запрошено, но неизвестно
ui-not-coded = без кода
ui-answer = Ответ
ui-back = Назад
ui-cancel = Отмена
ui-close = Закрыть
ui-open = Открыть
ui-edit = Изменить
ui-save = Сохранить
ui-undo = Отменить действие
ui-print = Печать
ui-print-first = Напечатаны первые { $shown } из { $total }. В экспорте есть все.
ui-printed-at = Напечатано { $time }
ui-now = Сейчас
ui-more = Ещё { $count }
ui-fewer = Меньше
ui-more-deeds = Ещё
ui-try-again = Повторить
ui-nothing-here = По этому адресу ничего нет
ui-not-reached = Программа не отвечает
ui-refused = Отказано ({ $code }). Ничего не изменено.
ui-error-not-reached = Программа не отвечает. Проверьте, что она ещё работает, и повторите попытку; введённое остаётся здесь.
ui-error-wrong-passphrase = Это не та парольная фраза. Проверьте раскладку клавиатуры и Caps Lock, затем введите её ещё раз.
ui-error-wrong-host = Эта страница открыта не по тому адресу, который дала программа. Откройте указанный адрес и повторите попытку.
ui-error-upload-too-large = Этот файл больше { $most } МБ; таких таблиц не бывает. Разделите его или импортируйте командой «ncen import».
ui-error-call-too-large = Это больше { $most } МБ; таких форм не бывает. Сократите изложение и сохраните снова; введённое остаётся здесь.
ui-error-upload-broken = Файл получен не полностью. Выберите его ещё раз.
ui-error-file-not-sent = Страница может использовать только те файлы, которые отправила сама. Выберите файл ещё раз.
ui-error-no-such-page = По адресу { $path } ничего нет. Откройте адрес без того, что стоит после последней косой черты.
ui-error-call-died = В программе произошёл сбой, и ничего из этого не сохранено. Повторите попытку; если сбой повторится, закройте программу и откройте её снова.
ui-error-not-in-window = В окне это невозможно. Укажите файл по его пути.
ui-remove-value = Убрать { $value }

## Frame

ui-navigation = Навигация
ui-demonstration = Демонстрационные данные
ui-find-or-do = Поиск
ui-palette-pages = Перейти
ui-palette-deeds = Выполнить
ui-search-for = Искать «{ $text }» во всём тексте
ui-import = Импорт
ui-export = Экспорт
ui-exchange = Обмен
ui-settings = Настройки
ui-lock = Заблокировать
ui-unconfirmed = Программа завершилась, пока корневые слова этой администрации были на экране. Без них на бумаге никто и никогда не заменит её регистраторов: если их никто не записал, учредите администрацию заново в пустой папке, пока не присоединились другие.
    .done = Они на бумаге
ui-clock-jumped = Часы этого устройства показывают { $time }. Последний раз им пользовались { $last }. Этот день верен?
    .right = Верен
    .wrong = Неверен
ui-clock-wrong = Часы этого устройства неверны. Установите дату и время в системе: всё, что сохранено до тех пор, помечено временем { $time }.
ui-mark-clock = Часы неверны
ui-locks-in = Замок: { $minutes } мин
ui-line-open = Папка данных открыта на этом устройстве
ui-line-records = { $n ->
    [one] { $records } карточка, хранится на этом устройстве
    [few] { $records } карточки, хранятся на этом устройстве
    [many] { $records } карточек, хранятся на этом устройстве
   *[other] { $records } карточки, хранятся на этом устройстве
}
ui-line-indexing = создаётся поисковый указатель
ui-kinds-seizure = Изъятия
ui-kinds-person = Лица
ui-kinds-company = Компании
ui-kinds-means_of_transport = Транспортные средства
ui-kinds-concealment_method = Способы сокрытия
ui-kinds-investigation = Расследования
ui-kinds-alert = Ориентировки
ui-kinds-message = Сообщения
ui-new-kind = Новая карточка: { $kind }
ui-new-seizure = Новое изъятие
ui-new-person = Новое лицо
ui-new-company = Новая компания
ui-new-means_of_transport = Новое транспортное средство
ui-new-concealment_method = Новый способ
ui-new-investigation = Новое досье
ui-new-alert = Новая ориентировка
ui-new-message = Новое сообщение
ui-communication = Коммуникация

## Keys of the bottom line

ui-key-move = перейти
ui-key-open = открыть
ui-key-search = поиск
ui-key-facets = фильтры
ui-key-new = новое изъятие
ui-key-take = выбрать
ui-key-all = весь список
ui-key-close = закрыть список
ui-key-field = следующее поле
ui-key-next = далее
ui-key-save = сохранить
ui-key-complete = завершить
ui-key-simplified = краткая форма
ui-key-long = полная форма
ui-key-group = следующая группа
ui-key-value = следующее значение
ui-key-history = история значения
ui-key-pictures = изображения
ui-key-edit = изменить
ui-key-back = назад к списку
ui-key-shut = закрыть
ui-key-approve = утвердить
ui-key-decide = решить
ui-key-choose = выбрать
ui-key-another = другое значение
ui-key-next-difference = следующее расхождение
ui-key-later = решить позже
ui-key-unlock = разблокировать
ui-key-language = язык
ui-key-details = подробности
ui-key-adopt = принять

## First start

ui-ways = С чего начинает это устройство?
    .about = Это решают один раз. Кто присоединяется, сразу ведёт черновики, а сохраняет, когда регистратор ответит.
ui-ways-found = Учредить администрацию
    .about = Первое устройство администрации: её корень, первое подразделение и регистратор.
ui-ways-join = Присоединиться к администрации
    .about = Устройство сотрудника: оно делает запрос, вы читаете регистратору пять слов, и его ответ возвращается файлом.
ui-ways-restore = Восстановить резервную копию
    .about = Это устройство заменит потерянное или повреждённое: всё так, как было при создании копии.
ui-putback-text = Сеть не нужна. Держите под рукой копию и то, чем открывалось утраченное устройство.
ui-putback-step-backup = Копия
    .about = Файл и то, что его открывает
ui-putback-step-result = Что вернулось
    .about = Затем вы разблокируете и продолжаете
ui-putback-ask-backup = Какую копию восстановить?
    .about = Она поступит в пустую папку этого устройства. Сам файл останется как есть.
ui-putback-ask-result = Копия восстановлена
    .about = То, что записано на потерянном устройстве после копии, возвращается с пакетами других устройств.
ui-putback-file = Резервная копия
ui-putback-choose-other = Выбрать другую…
ui-putback-missing-file = Копия не выбрана. Выберите файл с окончанием .ncenback.
ui-putback-unsent = Страница ждала слишком долго. Выберите копию ещё раз.
ui-putback-too-large = Эта копия больше { $most } МБ, а браузер больше не отправляет. Восстановите её в окне программы или командой «ncen backup restore».
ui-putback-seat = Сотрудник устройства, с которого сделана копия. Если он там был один, поле можно не заполнять.
ui-putback-no-seat = Сотрудника с таким номером в этой копии нет. Проверьте номер или введите номер другого сотрудника устройства.
ui-putback-passphrase = Парольная фраза или 24 слова
    .help = Парольная фраза, какой она была при создании копии. Или слова восстановления с листа через пробел.
ui-putback-do = Восстановить
ui-putback-stopped = Остановлено. Папка так же пуста, как прежде.
ui-putback-working = Восстановление и проверка
ui-putback-takes = Проверяется всё. Это может занять несколько минут.
ui-putback-good = Восстановлено: { $name }.
    .about = Всё проверено, ошибок нет.
ui-putback-bad = { $n ->
    [one] Восстановлено: { $name }. Найдена { $n } ошибка.
    [few] Восстановлено: { $name }. Найдены { $n } ошибки.
    [many] Восстановлено: { $name }. Найдено { $n } ошибок.
   *[other] Восстановлено: { $name }. Найдено { $n } ошибки.
}
    .about = Сохраните файл. «ncen verify» назовёт, что не так; более старая копия без ошибок, восстановленная в другую пустую папку, может содержать это целым.
ui-putback-erased = Стёрто при восстановлении
ui-putback-others = Списки и поиск откроются после одного пакета.
    .about = Регистратор всей администрации читает всё сразу. Остальные сотрудники сразу могут записывать; откройте один пакет с другого устройства на странице «Обмен», и всё появится и для них.
ui-putback-on = Перейти к разблокировке
ui-join-step-officer = Кто вы?
    .about = номер, имя и парольная фраза
ui-join-step-sheet = Лист восстановления
    .about = путь назад, если фраза забыта
ui-join-step-check = Проверка двух слов
    .about = чтобы лист действительно был записан
ui-join-step-answer = Ответ регистратора
    .about = файлом, со сверкой пяти слов
ui-join-ask-officer = Кто вы?
    .about = Ваш номер стоит рядом с тем, что вы подписываете. Парольная фраза открывает вам это устройство; прочитать её вам потом не сможет никто.
ui-join-ask-sheet = Запишите эти слова
    .about = От руки или на принтере, который не хранит копий. Они открывают ваше рабочее место, если парольная фраза забыта.
ui-join-ask-check = Два слова с вашего листа
    .about = Прочитайте их с бумаги, а не по памяти.
ui-join-next-officer = Создать рабочее место
ui-join-next-sheet = Слова записаны
ui-join-next-check = К запросу
ui-sheet-rule-own = Эти слова открывают ваше рабочее место на этом устройстве без парольной фразы. Храните лист отдельно от устройства.
ui-unlock-answered = Ваш регистратор ответил: разблокируйте, чтобы начать.
ui-start-title = Настройка этого устройства
ui-start-text = Сеть не нужна. Понадобятся около пяти минут, ручка и один лист бумаги.
ui-start-line = Сети нет, и она не нужна
ui-step-of = Шаг { $step } из { $steps }
ui-start-step-administration = Новая администрация
    .about = страна и название, которые увидят другие
ui-start-step-office = Первое подразделение и первый сотрудник
    .about = остальных можно добавить позже
ui-start-step-passphrase = Выбор парольной фразы
    .about = она открывает это устройство, и только его
ui-start-step-sheet = Лист восстановления
    .about = единственный путь назад, если устройство утрачено
ui-start-step-check = Проверка двух слов
    .about = чтобы лист действительно был записан
ui-start-ask-administration = Какая это администрация?
    .about = Всё, что подписано на этом устройстве, будет стоять под этим названием.
ui-start-ask-office = Какое это подразделение и кто вы?
    .about = В карточках стоят код подразделения и ваш служебный номер; за пределы администрации ваше имя не выходит никогда.
ui-start-ask-passphrase = Выберите парольную фразу
    .about = Четыре или пять слов, которые можно набрать замёрзшими руками. Прочитать её вам потом не сможет никто.
ui-start-ask-sheet = Запишите эти слова
    .about = От руки или на принтере, который не хранит копий. Две половины корневых слов кладут в два разных сейфа.
ui-start-ask-check = Два слова с вашего листа
    .about = Прочитайте их с бумаги, а не по памяти.
ui-start-country = Страна
    .help = Название или две буквы
ui-start-administration = Название администрации
    .help = Как она подписывает письма
ui-start-office_name = Название подразделения
    .help = Пост, на котором стоит это устройство
ui-start-office_code = Код подразделения
    .help = Буквы и цифры, как в номерах карточек
ui-start-officer_name = Ваше имя
    .help = Видно только внутри администрации
ui-start-officer_number = Ваш служебный номер
    .help = Виден рядом с тем, что вы подписываете
ui-start-passphrase = Парольная фраза
    .help = Не менее { $letters } букв; длинная лучше, чем причудливая
ui-start-missing-country = Не указана страна. Выберите её из списка.
ui-start-missing-administration = Не указано название. Напишите его так, как оно стоит в письмах.
ui-start-missing-office_name = Не указано название подразделения.
ui-start-missing-office_code = Код подразделения — от двух до восьми букв или цифр без пробелов.
ui-start-missing-officer_name = Не указано ваше имя.
ui-start-missing-officer_number = Не указан ваш служебный номер.
ui-start-missing-passphrase = Парольная фраза слишком короткая. Напишите не менее { $letters } букв.
ui-start-missing-again = Фразы не совпадают. Введите парольную фразу ещё раз.
ui-start-next-administration = Далее
ui-start-next-office = Далее
ui-start-next-passphrase = Учредить администрацию
ui-start-next-sheet = Слова записаны
ui-start-next-check = Начать работу
ui-start-founding = Создаются ключи
ui-start-founding-about = Подписываются учредительные распоряжения и создаётся папка данных.
ui-check-word = Слово { $place } из списка «{ $list }»
ui-check-wrong = Слово отличается от записанного на листе. Сверьте его номер и список, затем введите ещё раз.

## Recovery sheet

ui-sheet-title = Лист восстановления
ui-sheet-root-first = Корневые слова, первая половина
ui-sheet-root-second = Корневые слова, вторая половина
ui-sheet-recovery = Слова восстановления этого устройства
ui-sheet-rule = У кого обе половины корневых слов, тот может действовать от имени администрации. Храните половины отдельно друг от друга, а лист — отдельно от этого устройства.
ui-sheet-rule-again = Эти слова открывают устройство без парольной фразы. Храните лист отдельно от устройства. Корневые слова есть только на первом листе.
ui-sheet-about = Слова, которые открывают это устройство, если парольная фраза забыта. Их показывают только после ввода парольной фразы.
ui-sheet-show = Показать лист…
ui-sheet-ask = Сначала оглядитесь: кто увидит эти слова, сможет открыть это устройство.

## Unlock

ui-passphrase = Парольная фраза
ui-passphrase-again = Та же фраза ещё раз
ui-passphrase-missing = Парольная фраза не введена. Введите её и нажмите Enter.
ui-passphrase-now = Нынешняя парольная фраза
    .help = Или 24 слова с листа через пробел.
ui-passphrase-new = Новая парольная фраза
ui-passphrase-change = Сменить парольную фразу
ui-passphrase-needs = Сначала введите нынешнюю и новую.
ui-passphrase-changed = Парольная фраза изменена. Прежняя больше не открывает это устройство.
ui-show-passphrase = Показать парольную фразу
ui-caps-lock = Включён Caps Lock.
ui-seat = Сотрудник
ui-officer = { $number }, { $name }
ui-officer-number = Сотрудник { $number }
ui-officer-unknown = Сотрудник здесь не известен
ui-unlock = Разблокировать
ui-unlocking = Открывается папка
ui-unlock-kept = Всё введённое сохранено, черновики тоже
ui-unlock-forgotten = Забытую парольную фразу прочитать нельзя. Введите вместо неё 24 слова восстановления с листа через пробел.
ui-unlock-by-sheet = Вы вошли по словам своего листа.
    .about = Выберите теперь другую парольную фразу. Лист остаётся действительным: храните его отдельно от устройства.
ui-unlock-later = Позже
ui-unlock-lost = Парольная фраза и лист утеряны
ui-recover-step-officer = Новая парольная фраза
    .about = для нового рабочего места взамен прежнего
ui-recover-ask-officer = Парольная фраза и лист утеряны
    .about = Регистратор снова впустит вас. Вы получите новое рабочее место взамен прежнего: черновики и настройки перейдут к нему, а подписанное останется как есть.
ui-recover-next-officer = Сделать запрос
ui-recover-ask-answer = Попросить регистратора
    .about = Отнесите ему запрос и прочитайте слова. На этом ноутбуке тем временем ничего не пропадёт.
ui-recover-take = Когда придёт ответ
    .about = Введите парольную фразу, которую только что выбрали для нового рабочего места, и откройте ответ.
ui-recover-again = Новый запрос
ui-enrol-recovers = { $officer }: парольная фраза и лист утеряны.
    .about = Новое рабочее место заменяет прежнее, и прежнее закрывается. Прежде чем сверять, позвоните сотруднику по номеру, который вам известен.
ui-enrol-recover-do = Слова совпадают: восстановить
ui-unlock-demonstration = Это демонстрация. Её парольная фраза — «demonstration only».
ui-unlock-line = Заблокировано: на этом устройстве ничего нельзя прочитать

## Enrolment

ui-waiting = Ожидание ответа регистратора
    .about = Черновики хранятся на этом устройстве. Сохранить ничего нельзя, пока регистратор не ответит на ваш запрос.
ui-waiting-none = Запрос не найден
ui-waiting-read = Прочитайте эти слова регистратору
ui-waiting-carry = Вслух, чтобы он знал, что запрос ваш. Передайте его файлом, на флешке или по почте, или покажите QR-кодами; он годен 30 дней.
ui-waiting-here = Регистратор может ответить на этом устройстве: он разблокирует его и открывает «Сотрудники и устройства». Тогда прочитайте ему слова.
ui-waiting-answer = Когда придёт ответ
ui-enrol-words = Слова для сверки
ui-enrol-made = запрошено { $time }
ui-enrol-save-request = Сохранить запрос в файл
ui-enrol-save-answer = Сохранить ответ
ui-enrol-open-request = Открыть запрос…
ui-enrol-open-answer = Открыть ответ…
ui-enrol-drop-request = Перетащите сюда файл с окончанием .ncen-request или выберите его.
ui-enrol-drop-answer = Перетащите сюда файл с окончанием .ncen-answer или выберите его.
ui-enrol-file-request = Выберите файл с окончанием .ncen-request.
ui-enrol-file-answer = Выберите файл с окончанием .ncen-answer.
ui-answer-words = Слова администрации
ui-answer-compare = Сравните: регистратор читает вам эти слова
ui-answer-of = Этот ответ прислан: { $administration }, { $country }.
ui-answer-differ = Если слова различаются, не открывайте его: ответил кто-то другой.
ui-answer-same = Слова совпадают: открыть
ui-answer-other = Слова различаются
ui-answer-read = Когда сотрудник откроет ответ, прочитайте ему эти слова
ui-enrol-compare = Сверьте: сотрудник читает вам эти слова
ui-enrol-differ = Если слово отличается, запрос не его: вернитесь назад, и никто не будет зарегистрирован.
ui-enrol-choose-office = Выберите подразделение
ui-enrol-letters = Буквы устройства
    .help = В номерах того, что там сохраняют: одна или две заглавные буквы
ui-enrol-roles = Что он делает?
ui-enrol-do = Слова совпадают: зарегистрировать
ui-enrol-missing = Не хватает: { $what }
ui-enrol-missing-office = подразделение
ui-enrol-missing-letters = буквы
ui-enrol-missing-roles = хотя бы одна роль
ui-enrol-answered = На этот запрос уже ответили. Вот тот же ответ ещё раз.
ui-enrol-done = { $number }, { $name }: регистрация выполнена.
ui-enrol-done-here = Теперь он может сохранять.
ui-enrol-done-carry = Отнесите ответ обратно файлом или покажите QR-кодами: когда его прочтут там, сотрудник сможет сохранять.
ui-codes-show = Показать QR-кодами
ui-codes-too-many = Слишком длинно для QR-кодов: нужно { $codes }, а можно не больше { $most }. Сохраните в файл.
ui-codes-title-request = Запрос QR-кодами
ui-codes-title-answer = Ответ QR-кодами
ui-codes-about-request = Держите их перед камерой ноутбука регистратора или сфотографируйте каждый. Потом прочитайте ему слова.
ui-codes-about-answer = Держите их перед камерой ноутбука, с которого пришёл запрос, или сфотографируйте каждый. Это не тайна.
ui-codes-place = Код { $number } из { $of }
ui-codes-stop = Остановить
ui-codes-run = Листать
ui-codes-back = Предыдущий
ui-codes-next = Следующий
ui-codes-key-step = на код назад или вперёд
ui-codes-key-first = первый код
ui-codes-open-request = Запрос QR-кодами
ui-codes-open-answer = Ответ QR-кодами
ui-codes-choose = Или прочитайте его QR-коды по фотографиям или снимкам экрана (PNG, JPEG).
ui-codes-drop = Или прочитайте его QR-коды: перетащите сюда фотографии или снимки экрана (PNG, JPEG) или выберите их.
ui-codes-pictures = Открыть снимки…
ui-codes-camera = Прочитать камерой
ui-codes-camera-request = Держите коды запроса перед камерой
ui-codes-camera-answer = Держите коды ответа перед камерой
ui-codes-camera-how = Код занимает почти всю картинку, прямо и резко. Порядок любой. Ни одна картинка не сохраняется.
ui-codes-camera-sees = Что видит камера
ui-codes-camera-refused = Камера не разрешена. Разрешите её или откройте снимки кодов.
ui-codes-camera-silent = Камера не даёт картинки; возможно, её занимает другая программа. Закройте её или откройте снимки кодов.
ui-codes-read = Прочитано кодов: { $here } из { $of }
ui-codes-missing = Ещё нет: { $numbers }
ui-codes-again = Начать заново
ui-codes-in = { $names }: { $what }
ui-codes-none = QR-код не найден. Снимите ещё раз: один код целиком, с белым краем, прямо и резко.
ui-codes-not-a-picture = Это не изображение PNG или JPEG, или оно повреждено. Снимите ещё раз.
ui-codes-too-large = Слишком много: больше { $megabytes } МБ или { $megapixels } мегапикселей. Возьмите снимок поменьше.
ui-codes-foreign = Этот QR-код не от запроса и не от ответа. Покажите тот, который сделала эта программа.
ui-codes-version = Этот QR-код сделан более новой программой. Обновите эту или возьмите файл.
ui-codes-damaged = Этот QR-код повреждён. Покажите его ещё раз или возьмите файл.
ui-codes-kind-request = Это код ответа, а здесь читается запрос. Покажите коды ноутбука, который просит.
ui-codes-kind-answer = Это код запроса, а здесь читается ответ. Покажите коды ноутбука регистратора.
ui-codes-whole = Этот код не из тех, что уже прочитаны. Они остаются; чтобы читать другие, нажмите «Начать заново».
ui-codes-torn = Коды не сходятся, и ни один не оставлен. Прочитайте все ещё раз или возьмите файл.
ui-officers = Сотрудники и устройства
ui-officers-all = Ко всем сотрудникам
ui-officers-add = Добавить сотрудника на этом ноутбуке
    .about = Новый сотрудник вводит всё сам. Парольная фраза только его; его черновики закрыты для других.
ui-officers-waiting = Запросы, ожидающие на этом ноутбуке
ui-officers-none = Ни один не ждёт. Сотрудника, который пришёл к этому ноутбуку, добавляют выше; другой ноутбук присылает запрос файлом или показывает QR-кодами.
ui-officers-answer = Ответить
ui-officers-carried = Запрос с другого ноутбука
    .about = Он приходит файлом, на флешке или по почте, или QR-кодами.
ui-officers-not = Эта страница — для регистратора
ui-offices = Подразделения
ui-offices-add = Добавить подразделение
ui-offices-below = В составе
ui-seats = Сотрудники и их рабочие места
ui-seats-officer = Сотрудник
ui-seats-device = Устройство
ui-seats-lease = Читает до
ui-seats-here = этот ноутбук
ui-seats-counts = Действует
ui-seats-revoked = Отозвано, { $reason }
ui-seats-own = Ваше рабочее место
ui-seat-ended = Ваше рабочее место отозвано ({ $time }). Причина: { $reason }. Здесь больше ничего не сохраняется и не показывается.
    .kept = Ничего не потеряно: записанное вами и ваши черновики остаются на этом ноутбуке, а пакет или обмен ещё передаст то, что его не покинуло.
    .next = Если вы продолжаете службу, попросите регистратора внести вас заново.
ui-seats-more = Другие действия: { $officer }
ui-revoke = Отозвать…
ui-revoke-of = Отозвать рабочее место: { $officer }…
ui-roles-change = Изменить роли…
ui-roles-title = Роли: { $officer }
ui-roles-when = Что он напишет по отнятому праву, пока пакет не сообщит ему об этом, ждёт проверяющего. Что есть здесь, остаётся.
ui-roles-do = Изменить роли
ui-roles-done = Роли изменены: { $officer }.
ui-registrar-name = Назначить регистратором…
ui-registrar-title = Назначить регистратором: { $officer }?
ui-registrar-may = Он регистрирует и отзывает сотрудников, добавляет подразделения, распоряжается о стирании и снова впускает тех, кто потерял фразу и лист, — как и вы.
ui-registrar-when = Он им станет при следующем входе, когда пакет ему об этом сообщит.
ui-registrar-ends = Отзыв его рабочего места прекращает и это.
ui-registrar-do = Назначить регистратором
ui-registrar-named = Теперь регистратор: { $officer }.
ui-forks = Раздвоившиеся журналы
    .about = Ноутбук скопировали или восстановили из старой копии, и оба продолжили. Скажите, какая история принадлежит сотруднику: считается только она. Что отняли другие, остаётся отнятым.
ui-fork-from = С номера { $number }
ui-fork-branch =
    { $n ->
        [one] { $n } запись, последняя { $time }
        [few] { $n } записи, последняя { $time }
       *[other] { $n } записей, последняя { $time }
    }
ui-fork-right = Эта верна…
ui-fork-title = Считать только эту историю?
ui-fork-effect = Записи других историй отныне ждут, и проверяющие могут принять их по одной. Этот выбор никто не отменит. Что проверяющий успел увидеть, по-прежнему считается.
ui-fork-effect-log = Что дали другие истории, больше не считается; что они отняли, остаётся отнятым. Этот выбор никто не отменит.
ui-fork-do = Эта верна
ui-fork-named = Верная история названа.
ui-fork-above = Верную называет тот, кто стоит выше.
ui-fork-root = Выше корня никого нет. Назовите преемника командой «ncen root succeed».
ui-seats-registrar = регистратор
ui-revoke-title = Отозвать рабочее место: { $officer }?
ui-revoke-stays = Записанное этим рабочим местом и увиденное на этом ноутбуке остаётся и учитывается.
ui-revoke-waits = Записанное, чего никто не видел, ждёт в карантине, пока его не примет проверяющий.
ui-revoke-for-good = Отменить это нельзя. Сотрудника, который продолжает службу, регистрируют заново.
ui-revoke-files-kept = Если оно ведёт досье, у назначенных в них досье остаются.
ui-revoke-files-closed = Если оно ведёт досье, их никто не видит, пока вы их не передадите.
ui-revoke-choose = Выберите причину
ui-revoke-do = Отозвать
ui-revoke-again = Отозвать ещё раз…
    .about = Оно уже отозвано. Более тяжкая причина отнимает больше: сказанное им в досье, которые оно вело, больше не учитывается.
ui-revoke-again-title = Отозвать рабочее место ещё раз: { $officer }?
ui-revoked = Рабочее место отозвано: { $officer }
ui-revoke-device = Пропал весь ноутбук { $device }: тому, что он принесёт с этого времени, не верят
ui-revoke-device-with = Пропал весь ноутбук { $device }: вместе с ним отзываются { $officers }
ui-revoked-device = Ноутбук { $device } отозван вместе со всеми рабочими местами на нём
ui-role-registrar = регистратор
    .about = регистрирует сотрудников и устройства
ui-role-entry = ввод данных
    .about = записывает дела своего подразделения; читает и пишет ориентировки и сообщения
ui-role-supervisor = руководитель группы
    .about = проверяет, возвращает и утверждает дела своего подразделения
ui-role-analyst = аналитик
    .about = читает все дела; ведёт реестр и способы сокрытия
ui-role-investigator = следователь
    .about = читает все дела; ведёт реестр; работает с досье, в которые назначен
ui-role-manager = руководитель расследований
    .about = как следователь; открывает досье расследований и назначает в них сотрудников
ui-role-ncp = национальный контактный пункт
    .about = проверяет дела и передаёт их в CEN
ui-role-administrator = администратор
    .about = ведёт способы сокрытия, справочник, ориентировки и сообщения
ui-role-auditor = аудитор
    .about = читает всё, кроме закрытых досье расследований, и ничего не пишет
ui-role-trainer = инструктор
    .about = ведёт способы сокрытия; дел не читает
ui-role-reader = читатель
    .about = читает только способы сокрытия, ориентировки и сообщения
ui-role-node = узел
    .about = компьютер подразделения, за которым никто не сидит

## Records

ui-all = Все
ui-my-drafts = Мои черновики
ui-draft-untitled = Пока без названия
ui-search = Поиск
ui-search-placeholder = Слова, номер карточки, любой номер
ui-search-clear = Очистить поиск
ui-search-refused = Запрос не удаётся прочитать
ui-list-closed = Список пока закрыт
ui-list-own = Показано только написанное вами.
ui-to-exchange = На страницу «Обмен»
ui-code-unknown = «{ $code }» нет ни в одном списке для { $path }. Проверьте написание.
ui-nothing-found = Ничего не найдено
    .about = В разделе «{ $kinds }» на этом устройстве нет карточки, в которой есть всё это. Уберите слово или фильтр.
ui-look-in = Искать в разделе: { $kinds }
ui-no-records = Карточек пока нет
    .about = Создайте первую или импортируйте их из таблицы.
ui-views = Виды
ui-view-save = Сохранить вид
    .about = Поиск и фильтры в нынешнем состоянии, под своим названием.
ui-view-name = Название
ui-view-remove = Удалить этот вид
ui-facets = Фильтры
ui-preview = Просмотр
ui-sort = Сортировать по этому столбцу
ui-column-reference = Номер карточки
ui-column-date = Выявлено
ui-column-place = Место
ui-column-goods = Товары
ui-column-title = Название
ui-column-name = Имя или название
ui-column-name-alert = Название
ui-column-name-message = Тема
ui-column-name-investigation = Название
ui-column-quantity = Количество
ui-column-state = Состояние
ui-column-kept = Сохранено
ui-rows-total = { $n ->
    [one] { $total } карточка
    [few] { $total } карточки
    [many] { $total } карточек
   *[other] { $total } карточки
}
ui-rows-time = за { $seconds } с, с этого устройства
ui-untitled = Без названия
ui-state-draft = Черновик
ui-state-open = Открыта
ui-state-complete = Завершена
ui-state-approved = Утверждена
ui-state-returned = Возвращена
ui-state-void = Аннулирована
ui-state-closed = Закрыта
ui-mark-conflict = Два значения
ui-mark-same = Совпадает с другой строкой
ui-mark-sight = Видно постам
ui-mark-uncoded = Не всё имеет код
ui-mark-import = Импортирована
ui-findings-count = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
ui-saved-by = Сохранено: { $officer }, { $time }

## Record

ui-sections = Разделы
ui-form = Форма
ui-form-simplified = Краткая
ui-form-long = Полная
ui-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
ui-checked = Замечания
ui-no-findings = Замечаний нет
ui-void = Аннулировать…
ui-void-title = Аннулировать { $reference }?
ui-void-about = Аннулируйте карточку, сделанную по ошибке. Она остаётся и показывает, что аннулирована, кем и почему; она больше не числится среди ожидающих, и её можно восстановить.
ui-void-do = Аннулировать
ui-restore = Восстановить…
ui-restore-title = Восстановить { $reference }?
ui-restore-about = Карточка снова учитывается, в прежнем состоянии. Оба решения остаются в её истории.
ui-restore-do = Восстановить
ui-approve = Утвердить
ui-approve-title = Утвердить { $reference }?
ui-approve-about = Вы подтверждаете, что карточка верна в нынешнем виде. Всё, что изменят потом, будет видно рядом с утверждением.
ui-approve-do = Утвердить
ui-note = Примечание
    .help = Можно оставить пустым. Написанное подписывается и остаётся при карточке.
ui-return = Вернуть…
ui-return-title = Вернуть { $reference }?
ui-return-about = Карточка возвращается тому, кто её составил, с вашими словами. Когда её исправят и снова завершат, она снова будет ждать утверждения.
ui-return-do = Вернуть
ui-returned-by = Вернул сотрудник { $officer }, { $office }, { $time }
ui-quoted = «{ $text }»
ui-workflow = Прохождение
ui-step-completed = Завершена
ui-step-completed-by = Завершил сотрудник { $officer }
ui-step-approved = Утвердил сотрудник { $officer }
ui-step-returned = Вернул сотрудник { $officer }
ui-step-approval = Утверждение руководителем группы
ui-step-may = вы можете: вы ничего в ней не писали
ui-may-not-own-values = вы писали в ней значения: решает другой руководитель группы
ui-may-not-no-right = ваша роль не утверждает
ui-reason = Причина
    .help = Несколько слов. Они подписываются и остаются при карточке.
ui-reason-twice = Введено дважды
ui-reason-mistake = Введено по ошибке
ui-reason-training = Учебная карточка, не дело
ui-decided-void = Аннулировано { $time }, сотрудник { $officer }, { $office }: «{ $reason }»
ui-decided-restore = Восстановлено { $time }, сотрудник { $officer }, { $office }: «{ $reason }»
ui-decided-approve = Утверждено { $time }, сотрудник { $officer }, { $office }
ui-decided-return = Возвращено { $time }, сотрудник { $officer }, { $office }
ui-decided-settle = { $field }: одно из нескольких значений выбрано { $time }, сотрудник { $officer }, { $office }
ui-decided-adopt = Принято из ожидавшего { $time }, сотрудник { $officer }, { $office }
ui-with-reason = { $what }: «{ $reason }»
ui-decided-other = { $time }, сотрудник { $officer }, { $office }: «{ $reason }»
ui-decisions = Решения
ui-decided-changed = С тех пор изменено
ui-made-void = { $reference }: аннулировано
ui-restored = { $reference }: восстановлено
ui-approved = { $reference }: утверждено
ui-returned = { $reference }: возвращено
ui-settled = { $count ->
    [one] { $reference }: решено { $count } значение
    [few] { $reference }: решено { $count } значения
    [many] { $reference }: решено { $count } значений
   *[other] { $reference }: решено { $count } значения
}
ui-record-saved = Сохранение
ui-record-empty = В этой форме ничего не указано
ui-record-not-opened = Карточку не удаётся открыть
ui-back-to-records = Назад к карточкам
ui-last = Последнее
ui-by = Кем
ui-changes = Изменения
ui-history-about = Выберите значение, чтобы увидеть, кто и когда его указал и что стояло там раньше.
ui-conflicts = { $count ->
    [1] Два сотрудника указали одно значение по-разному.
    [one] Сотрудники указали по-разному { $count } значение.
    [few] Сотрудники указали по-разному { $count } значения.
    [many] Сотрудники указали по-разному { $count } значений.
   *[other] Сотрудники указали по-разному { $count } значения.
}
    .about = Оба варианта сохранены и показаны рядом.
ui-decide = Решить
ui-decide-later = Решить позже
ui-differences = { $count ->
    [one] Нужно решить { $count } расхождение
    [few] Нужно решить { $count } расхождения
    [many] Нужно решить { $count } расхождений
   *[other] Нужно решить { $count } расхождения
}
ui-differences-merged = { $count ->
    [one] { $count } объединено без вопроса
    [few] { $count } объединены без вопроса
    [many] { $count } объединены без вопроса
   *[other] { $count } объединено без вопроса
}
ui-differences-chosen = Выбрано { $chosen } из { $all }
ui-differences-no-reason = Нет причины: { $fields }
ui-differences-no-value = Нет значения: { $fields }
ui-differences-none = Здесь нечего решать
    .about = Значения этой карточки совпадают, или кто-то уже решил.
ui-differences-void = В аннулированной карточке нечего решать
    .about = Она больше не учитывается. Сначала восстановите её, если её аннулировали по ошибке.
ui-to-record = К карточке
ui-common-state = Последнее общее состояние
ui-device-named = устройство { $device }
ui-before = Раньше: { $value }
ui-before-empty = Раньше: пусто
ui-supervisor-decides = Решает руководитель группы
    .about = Ваша роль этого не решает. Здесь это ждёт руководителя группы.
ui-another-value = Другое значение
ui-shown-until = показано, пока не решено
ui-merged = Объединено без вопроса
    .about = все изменения сохранены
ui-not-changed = не изменено
ui-nothing-deleted = Ничего не удаляется. Значение, которое вы не выбрали, остаётся в истории, а рядом с решением стоят ваше имя и причина.
ui-newer-fields = Поля более новой версии, сохранены как получены:
ui-values-count = { $count ->
    [one] { $count } значение
    [few] { $count } значения
    [many] { $count } значений
   *[other] { $count } значения
}
ui-now-value = нынешнее
ui-first-value = Первое значение
ui-value-removed = удалено
ui-history-line = Устройство «{ $device }», { $time }
ui-signed = подписано
ui-not-signed = подпись недействительна
ui-mark-built-upon = не подтверждено
ui-mark-unproved = ещё не доказано
ui-no-history = Подписанного значения пока нет

## Form

ui-to-complete = для завершения
ui-to-release = для передачи
ui-reviewers-write = Пишут только проверяющие
ui-not-kept-yet = Ещё не сохранено на диске
ui-kept-at = Сохранено на этом устройстве в { $time }
ui-answered = Отвечено: { $done } из { $all }
ui-more-rows = Другие строки есть в полной форме: { $groups }.
ui-amount = Сумма
ui-quantity = Количество
ui-unit = Единица
ui-currency = Валюта
ui-keep-as-written = Оставить «{ $text }» как написано
ui-nothing-fits = Ничего не подходит. Попробуйте другое слово или код.
ui-row-add = Добавить: { $group }
ui-row-remove = Убрать
ui-row-strike = Вычеркнуть
ui-row-unstrike = Восстановить
ui-more-fields = { $count ->
    [one] Ещё { $count } поле
    [few] Ещё { $count } поля
    [many] Ещё { $count } полей
   *[other] Ещё { $count } поля
}
ui-fewer-fields = Меньше полей
ui-complete = Завершить
ui-completed = Карточка { $reference } завершена и подписана на этом устройстве.
ui-saved = Карточка { $reference } сохранена и подписана на этом устройстве.
ui-nothing-changed = Ничего не изменено: карточка { $reference } осталась как была.
ui-answers-missing = { $count ->
    [one] Не хватает { $count } ответа. Черновик может оставаться неполным.
    [few] Не хватает { $count } ответов. Черновик может оставаться неполным.
    [many] Не хватает { $count } ответов. Черновик может оставаться неполным.
   *[other] Не хватает { $count } ответа. Черновик может оставаться неполным.
}
ui-findings-block = { $count ->
    [one] До завершения нужно устранить { $count } замечание.
    [few] До завершения нужно устранить { $count } замечания.
    [many] До завершения нужно устранить { $count } замечаний.
   *[other] До завершения нужно устранить { $count } замечания.
}
ui-errors-block = Одно из полей не удаётся прочитать. Оно выделено красным.
ui-leave-draft = Оставить черновиком
ui-discard = Удалить…
ui-discard-title = Удалить этот черновик?
ui-discard-new = Введённое здесь пропадёт. Оно не было подписано, и больше ни у кого его нет.
ui-discard-edit = Изменения, сделанные здесь, пропадут. Карточка останется такой, какой была сохранена.
ui-discard-do = Удалить черновик
ui-keep-draft = Оставить
ui-to-complete-title = Не хватает для завершения
ui-all-answered = Все нужные ответы даны
ui-draft-about = Черновик остаётся на этом устройстве неподписанным, пока вы его не сохраните.

## Связи между карточками

ui-records-here = Карточки на этом устройстве
ui-record-choose = Имя или номер
ui-record-not-chosen = «{ $text }» не выбрано. Выберите карточку из списка или начните новую.
ui-record-none-fits = На этом устройстве нет карточки с такими словами.
ui-record-new-named = { $new }: «{ $text }»
ui-not-on-device = Нет на этом устройстве
ui-alike = Возможно, уже есть
ui-alike-none = Пока ни одна карточка не совпадает с тем, что здесь написано.
ui-alike-found = { $count ->
    [one] { $count } карточка совпадает с тем, что здесь написано.
    [few] { $count } карточки совпадают с тем, что здесь написано.
    [many] { $count } карточек совпадают с тем, что здесь написано.
   *[other] { $count } карточки совпадают с тем, что здесь написано.
}
ui-alike-same = Совпадает: { $fields }
ui-alike-this = Это она
ui-alike-profile = Возможно, то же самое
ui-new-linked-about = Сохраняется отдельной карточкой с подписью на этом устройстве и связывается здесь.
ui-save-link = Сохранить и связать
ui-draft-stays = Осталось черновиком на этом устройстве. Он есть на главной странице.
ui-linked-records = Карточки, называющие эту
ui-linked-as = Связь
ui-linked-most = Показаны последние карточки, в которых названа эта, не более { $most }.
ui-linked-all = Искать все
ui-certainty = Достоверность

## Изображения в карточке

ui-picture-add = Добавить изображения…
ui-picture-none = Изображений пока нет
ui-picture-untitled = Изображение { $number }
ui-picture-names = Видны имена или лица
ui-picture-comes = Придёт со следующим обменом
ui-picture-unseen = Просмотра здесь нет
ui-picture-small = Пока здесь есть только уменьшенное изображение.
ui-picture-here = Оригинал: { $size }, на этом устройстве
ui-picture-away = Оригинал: { $size }, нет на этом устройстве
ui-picture-asked = Оригинал: { $size }, запрошен
ui-picture-coming = Оригинал: здесь { $received } из { $size }, запрошен
ui-picture-part = Оригинал: здесь { $received } из { $size }
ui-picture-fetch = Запросить оригинал
ui-picture-fetch-of = Запросить оригинал: { $picture }
ui-picture-back = Предыдущее
ui-picture-next = Следующее
ui-picture-place = { $number } из { $of }
ui-picture-key-step = на изображение назад или вперёд
ui-picture-by = Добавил сотрудник
ui-picture-save = Сохранить оригинал…
ui-picture-describe = Изменить…
ui-picture-describe-title = Что сказано об изображении: { $picture }
ui-picture-describe-about = Это подписывается при сохранении. Сказанное раньше остаётся в истории.
ui-picture-described = Сказанное об изображении изменено, подписано на этом устройстве: { $picture }
ui-picture-by-camera = по часам камеры, которые могут идти неверно
ui-picture-struck = Изображение вычеркнуто: { $picture }. Оно стоит под остальными, где его можно восстановить.
ui-picture-struck-title = Вычеркнутые изображения
ui-picture-restore = Восстановить: { $picture }
ui-picture-restored = Изображение снова приложено к карточке: { $picture }
ui-picture-key-strike = вычеркнуть показанное изображение
ui-picture-chosen = { $count ->
    [one] Выбрано { $count } изображение. После сохранения вы скажете, что на нём; черновик его не хранит.
    [few] Выбраны { $count } изображения. После сохранения вы скажете, что на каждом; черновик их не хранит.
    [many] Выбрано { $count } изображений. После сохранения вы скажете, что на каждом; черновик их не хранит.
   *[other] Выбрано { $count } изображения. После сохранения вы скажете, что на каждом; черновик их не хранит.
}
ui-picture-add-title = { $count ->
    [one] Добавить { $count } изображение в карточку { $reference }
    [few] Добавить { $count } изображения в карточку { $reference }
    [many] Добавить { $count } изображений в карточку { $reference }
   *[other] Добавить { $count } изображения в карточку { $reference }
}
ui-picture-add-about = Сказанное о каждом изображении подписывается вместе с ним. Если на нём виден человек, документ или номерной знак, оно никогда не передаётся в CEN.
ui-picture-nominal = Виден человек, документ или номерной знак
ui-picture-add-do = Добавить
ui-picture-key-add = добавить
ui-picture-adding = Добавляется изображение { $number } из { $all }
ui-picture-stop = Остановить после этого
ui-picture-is-added = Добавлено
ui-picture-added = { $count ->
    [one] В карточку { $reference } добавлено { $count } изображение с подписью на этом устройстве.
    [few] В карточку { $reference } добавлены { $count } изображения с подписью на этом устройстве.
    [many] В карточку { $reference } добавлено { $count } изображений с подписью на этом устройстве.
   *[other] В карточку { $reference } добавлено { $count } изображения с подписью на этом устройстве.
}
ui-picture-some-refused = { $count ->
    [one] Не добавлено { $count } изображение. Причина стоит рядом с ним.
    [few] Не добавлены { $count } изображения. Причина стоит рядом с каждым.
    [many] Не добавлено { $count } изображений. Причина стоит рядом с каждым.
   *[other] Не добавлено { $count } изображения. Причина стоит рядом с каждым.
}

## Import

ui-choose-from-list = «{ $text }» не выбрано из списка. Выберите строку или оставьте как написано.
ui-used-lately = Недавно использованные
ui-all-codes = Все
ui-key-below = что ниже
ui-copy-case = Новая по образцу
ui-keys = Все клавиши
ui-keys-everywhere = Везде
ui-keys-list = В списках
ui-keys-record = В карточке
ui-keys-form = В форме
ui-key-row-add = ещё одна строка
ui-key-row-copy = та же строка ещё раз
ui-key-row-strike = вычеркнуть или убрать строку
ui-key-wide = на всю страницу
ui-key-now = вставить дату и время
ui-key-undo = отменить действие
ui-key-form = назад к форме
ui-narrative-wide = Писать на всю страницу
ui-narrative-back = Назад к форме
ui-narrative-used = Занято { $used } места ({ $most } КиБ)
ui-narrative-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
}
ui-row-copy = Копировать
ui-rows-paste = Вставить строки
ui-rows-pasted = { $count ->
    [0] В скопированном нет ни одной строки.
    [one] Вставлена { $count } строка.
    [few] Вставлены { $count } строки.
   *[other] Вставлено { $count } строк.
}
ui-rows-look = { $more ->
    [0] Посмотрите: { $cells }.
    [one] Посмотрите: { $cells } и ещё { $more } ячейку.
    [few] Посмотрите: { $cells } и ещё { $more } ячейки.
   *[other] Посмотрите: { $cells } и ещё { $more } ячеек.
}
ui-rows-cell = строка { $row }, { $field }: { $text }
ui-rows-left = Полей с именами этих столбцов нет, столбцы пропущены: { $heads }.
ui-rows-beyond = { $count ->
    [one] Пропущена { $count } строка: за раз вставляется не больше { $most }. Импортируйте их файлом.
    [few] Пропущены { $count } строки: за раз вставляется не больше { $most }. Импортируйте их файлом.
   *[other] Пропущено { $count } строк: за раз вставляется не больше { $most }. Импортируйте их файлом.
}
ui-paste-beyond = Этот текст слишком длинный: сюда помещается не больше { $most } КиБ. Ничего не изменено.
ui-beyond = Этот текст намного длиннее { $most } КиБ, которые сюда помещаются. Показано только начало; удалите его и напишите короче.
ui-beyond-clear = Удалить этот текст
ui-row-field = { $row }: { $field }
ui-take-back = Вернуть сюда
ui-taken-back = Форма снова заполняется здесь, с ответами из другого места. Набранное здесь иначе в неё не вошло; скопируйте нужное:
ui-key-offer = принять предложенное
ui-key-copy = скопировать значение
ui-help = Руководство
ui-help-in-english = Этого руководства пока нет на вашем языке. Оно показано на английском.
ui-route = Маршрут
ui-key-mark = отметить
ui-marked = Отмечено
ui-marked-count = Отмечено: { $count }
ui-marked-clear = Снять отметки
ui-marked-most = Уже отмечено { $most } карточек. Чтобы взять больше, ищите по тому, что у них общего.
ui-redo = Вернуть
ui-components = Компоненты
ui-licences = Лицензии
    .about = Программа — свободное ПО по лицензии Apache. У данных и шрифтов свои лицензии.
ui-licences-show = Показать уведомления
ui-offers = Предлагается
ui-offer-clock = по часам этого устройства
ui-offer-lately = как в прошлый раз
ui-home = Главная
ui-home-duplicates = Возможно, одно и то же событие
ui-home-in-list = Показать в списке
ui-home-remarked = Требует внимания
ui-home-drafts = Черновики на этом устройстве
ui-home-returned = Возвращено вам
ui-home-to_approve = На утверждение
ui-home-to-approve-about = Завершено ({ $time }), ждёт утверждения
ui-home-twin = Тот же день, место, товар и количество, что в { $reference }
ui-home-answered = Все нужные ответы даны; осталось завершить
ui-home-differing = Несколько значений в одном месте
ui-home-differing-about = Сотрудники записали разные значения, не видя друг друга. Выберите, какие останутся.
ui-home-incomplete = Сохранено, осталось завершить
ui-home-missing = Не хватает: { $fields }
ui-home-nothing = Ничего не ждёт
    .about = Открытых черновиков нет, к последним сохранённым карточкам замечаний нет.
ui-home-not-read = Не удалось прочитать, что ждёт
ui-home-to-records = К изъятиям
ui-home-exchange = У этого устройства нет связи с другим.
    .about = Сохранённое остаётся здесь, подписанное, пока вы не перенесёте его пакетом. Держите резервную копию на флеш-накопителе.
ui-home-exchange-problem = Это устройство не может подключиться к сети.
ui-home-exchange-none = Это устройство в сети и не знает других.
ui-home-exchange-all = { $n ->
    [1] У другого устройства есть все записи, предназначенные ему.
    [2] У обоих других устройств есть все записи, предназначенные им.
   *[other] У всех устройств ({ $n }) есть все записи, предназначенные им.
}
ui-home-exchange-some = { $n ->
    [0] Ни у одного другого устройства ещё нет всех записей, предназначенных ему.
   *[other] Все предназначенные им записи есть у { $n } из { $of } устройств.
}
ui-home-exchange-goes = Сохранённое подписывается здесь и само уходит туда. Держите резервную копию на флеш-накопителе.
ui-home-here = На этом устройстве
ui-home-looked-at = { $n ->
    [one] просмотрена { $records } последняя карточка
    [few] просмотрены { $records } последние карточки
    [many] просмотрено { $records } последних карточек
   *[other] просмотрено { $records } последней карточки
}
ui-home-kinds = Добавить в реестр
ui-import-spreadsheet = Импорт таблицы
ui-key-open-directly = открыть сразу
ui-key-all-keys = все клавиши
ui-key-find = найти или выполнить
ui-key-export = экспортировать
ui-import-drop = Перетащите таблицу сюда
ui-import-kinds = CSV или XLSX
ui-import-size = { $size }
ui-import-choose = Выбрать файл…
ui-import-other = Другой файл…
ui-import-path = Путь к файлу
ui-import-reading = Как читать файл
    .help = Собственные шаблоны программа узнаёт по заголовкам.
ui-import-by-itself = По заголовкам столбцов
ui-import-unodc = Изъятия УНП ООН, как опубликованы
ui-import-template = Шаблон: { $name }
ui-import-days = Даты в файле
ui-import-shown = Как видно из файла
ui-import-day-first = 03/04/2026 — это 3 апреля
ui-import-month-first = 03/04/2026 — это 4 марта
ui-import-numbers = Числа в файле
ui-import-point = 1,500 — это тысяча пятьсот
ui-import-comma = 1,500 — это полтора
ui-import-mapping = Схема соответствия: { $name }
ui-mapping-add = Добавить способ чтения…
ui-mapping-added = Теперь можно выбрать «{ $name }».
ui-import-unread = Не попадают в карточки, так как эти столбцы никуда не направлены: { $columns }.
ui-import-try = Проверить без записи
ui-import-start = Импортировать
ui-import-needs-file = Сначала выберите файл.
ui-import-sending = Файл читается
ui-import-progress = { $phase }, строк: { $rows }
ui-import-tried = Проверено. Ничего не записано.
    .about = Вот что сделал бы импорт.
ui-import-done = Импортировано и подписано на этом устройстве.
    .about = Повторный импорт того же файла ничего не изменит.
ui-import-former = Этот отчёт — о прежнем прочтении.
    .about = Теперь файл читается иначе. Проверьте снова, чтобы увидеть, что изменится.
ui-seconds-left = осталось около { $seconds } с
ui-phase-reading = Чтение
ui-phase-restoring = Восстановление
ui-phase-mapping = Подбор кодов
ui-phase-writing = Запись
ui-phase-indexing = Создание поискового указателя
ui-phase-exporting = Запись файла
ui-phase-checking = Проверка
ui-phase-finished = Готово
ui-phase-cancelled = Отменено
ui-count-rows = Строки
ui-count-imported = Импортировано
ui-count-would = Будет импортировано
ui-count-repeated = Уже были
ui-count-refused = Отклонено
ui-count-same = Совпадают с другой строкой
ui-count-uncoded = Есть значение без кода
ui-report = На что обратить внимание
ui-report-line = Строка
ui-report-at = Строка { $line }:
ui-report-refused = Отклонено:
ui-report-column = Столбец
ui-report-value = Значение
ui-report-reason = Причина
ui-templates = Пустые шаблоны
    .about = По таблице на каждую категорию товаров, с нужными заголовками.
ui-template-written = Шаблон записан в { $path }
ui-import-step-file = Выберите таблицу, CSV или XLSX, с заголовками в первой строке.
ui-import-step-columns = Посмотрите, куда попадает каждый столбец, на примерах из файла, и исправьте, что неверно.
ui-import-step-try = Проверьте без записи. Импортируйте, когда отчёт показывает то, чего вы ждёте.
ui-columns = Столбцы
ui-columns-head = Столбец файла
ui-columns-to = Попадает в
ui-columns-examples = { $n ->
    [one] Как написано и как прочитано, в первой { $n } строке
    [few] Как написано и как прочитано, в первых { $n } строках
    [many] Как написано и как прочитано, в первых { $n } строках
   *[other] Как написано и как прочитано, в первых { $n } строках
}
ui-columns-field = { $group }: { $field }
ui-columns-unit-of = Единица: { $field }
ui-columns-says = «{ $head }» попадает в: { $field }
ui-columns-says-nowhere = «{ $head }» никуда не попадает
ui-columns-where = Куда попадает «{ $head }»
ui-columns-choose = Выбрать поле
ui-columns-search = Название поля
ui-columns-no-field = Поля с такими словами нет. Попробуйте другое слово.
ui-columns-leave-out = Не брать этот столбец
ui-columns-left-out = Не берётся
ui-columns-goes-nowhere = Никуда не попадает
ui-columns-taken = сейчас из
ui-columns-here = выбрано
ui-columns-read-as = прочитано как
ui-columns-with = читается вместе с
ui-columns-no-cells = В этих строках пусто
ui-columns-nowhere = { $n ->
    [0] Все столбцы ({ $all }) попадают в поля.
    [one] Из { $all } столбцов { $n } никуда не попадает: его слов не будет в карточках.
    [few] Из { $all } столбцов { $n } никуда не попадают: их слов не будет в карточках.
    [many] Из { $all } столбцов { $n } никуда не попадают: их слов не будет в карточках.
   *[other] Из { $all } столбцов { $n } никуда не попадают: их слов не будет в карточках.
}
ui-columns-fixed = Схема соответствия «{ $name }» определяет, куда попадает каждый столбец. Чтобы решать самому, выберите другой способ чтения файла.
ui-columns-as-heads = Как по заголовкам
ui-columns-no-rows = Под заголовками нет ни одной строки
    .about = Заполните файл, сохраните его и выберите снова.
ui-columns-asking = Читаются первые строки
ui-import-twice = Этот файл импортирован с другим назначением столбцов. Если импортировать его так, строки станут карточками во второй раз.
ui-import-stopped = Остановлено до конца.
    .about = Импортированные до этого строки остаются, они подписаны на этом устройстве. Чтобы продолжить, импортируйте файл снова.
ui-import-stopped-try = Остановлено до конца. Ничего не записано.
    .about = Числа относятся к строкам, прочитанным до этого.
ui-import-stays = Строки, импортированные до этого, остаются, они подписаны на этом устройстве.
ui-minutes-left = осталось около { $minutes } мин
ui-report-open = Открыть карточку
ui-report-most = Список кончается после { $most } строк. Числа относятся ко всем строкам файла.
ui-key-send = изменить назначение
ui-key-try = проверить без записи
ui-key-reason = прочитать всё сказанное

## Export

ui-export-query = Карточки для экспорта
ui-export-all = Все карточки
ui-export-count = { $n ->
    [one] { $records } карточка
    [few] { $records } карточки
    [many] { $records } карточек
   *[other] { $records } карточки
}
ui-export-nothing = Нет карточки, в которой есть всё это.
ui-export-format = Формат
    .help = XLSX сохраняет длинные номера как есть; CSV открывается везде.
ui-export-path = Куда
ui-choose-place = Выбрать…
ui-export-start = Экспортировать
ui-export-progress = Карточек: { $done } из { $total }
ui-export-done = Записано в { $path }.
ui-export-fetched = Файл готов и передан браузеру.
ui-file-replace = Заменить
ui-export-about = Файл вне программы больше не защищён. Ячейки, которые таблица выполнила бы как формулу, записаны как текст.
ui-exchange-not = Это устройство пока ничем не обменивается
ui-bundles = Пакеты
ui-bundle-make = Создать пакет
    .about = То, что хранит это устройство, в одном файле: на флешку или для отправки по почте.
ui-bundle-open = Файл не запечатан.
    .about = Кто его имеет, тот его читает. Передавайте его только тем, кому можно читать всё.
ui-bundle-sealed = Файл откроют только сотрудники устройства { $device }.
    .about = В нём то, что для них новое после их последней квитанции; без квитанции — всё, что им можно читать.
    .whole = В нём всё, что им можно читать.
ui-bundle-whole = Также то, что по его словам у него уже есть
ui-bundle-originals = Также оригиналы изображений
    .about = Миниатюры и изображения для просмотра включаются всегда.
ui-bundle-most = Размер файла
ui-bundle-most-none = Без ограничения
ui-bundle-most-disc = Не больше { $size }: компакт-диск
ui-bundle-most-stick = Не больше { $size }: флешка с FAT32
ui-bundle-making = Запись: { $done } из { $total }
ui-bundle-sealing = Запись элементов: { $done } из { $total }
ui-bundle-made = { $n ->
    [one] В нём { $entries } запись. Кто имеет файл, тот его читает.
    [few] В нём { $entries } записи. Кто имеет файл, тот его читает.
    [many] В нём { $entries } записей. Кто имеет файл, тот его читает.
   *[other] В нём { $entries } записи. Кто имеет файл, тот его читает.
}
ui-bundle-made-sealed = { $n ->
    [0] Кроме досье и изображений, для устройства { $device } нет ничего нового. Файл откроют только его сотрудники.
    [one] В нём { $items } элемент. Файл откроют только сотрудники устройства { $device }.
    [few] В нём { $items } элемента. Файл откроют только сотрудники устройства { $device }.
    [many] В нём { $items } элементов. Файл откроют только сотрудники устройства { $device }.
   *[other] В нём { $items } элемента. Файл откроют только сотрудники устройства { $device }.
}
ui-bundle-full = { $n ->
    [one] Файл заполнен. Не поместился { $left } элемент. Он войдёт в следующий пакет, когда здесь будет квитанция устройства { $device }.
    [few] Файл заполнен. Не поместились { $left } элемента. Они войдут в следующий пакет, когда здесь будет квитанция устройства { $device }.
   *[other] Файл заполнен. Не поместилось { $left } элементов. Они войдут в следующий пакет, когда здесь будет квитанция устройства { $device }.
}
ui-bundle-make-stopped = Остановлено. Файл не записан.
ui-bundle-how = Как отправить
ui-bundle-how-file = Файлом
ui-bundle-how-letter = По сети
ui-letter-about = Письмо устройству, которого сейчас нет на связи, через другое, которое передаёт письма. Оно лежит здесь запечатанным, пока на связи не окажется одно из двух.
ui-letter-send = Положить в почту
ui-letter-sealed = Письмо откроют только сотрудники устройства { $device }.
    .about = В нём то, что для них новое после их последней квитанции; без квитанции — всё, что им можно читать. Кто его передаёт, узнаёт, кому оно, от кого и какого размера.
ui-letter-off = Это устройство не в сети. Письмо уйдёт, когда оно будет в сети, или по «Обменяться сейчас».
ui-letter-stopped = Остановлено. В почту ничего не положено.
ui-letter-sent = Письмо для устройства { $device } лежит в почте.
    .about = Оно уйдёт, когда на связи будет его получатель или устройство, которое передаёт письма.
ui-letter-items = { $n ->
    [0] Кроме досье и изображений, в нём нет ничего нового для получателя.
    [one] В нём { $items } элемент.
    [few] В нём { $items } элемента.
    [many] В нём { $items } элементов.
   *[other] В нём { $items } элемента.
}
ui-letter-full = { $n ->
    [one] Письмо заполнено. Не поместился { $left } элемент. Он войдёт в следующее письмо или пакет, когда здесь будет квитанция устройства { $device }.
    [few] Письмо заполнено. Не поместились { $left } элемента. Они войдут в следующее письмо или пакет, когда здесь будет квитанция устройства { $device }.
   *[other] Письмо заполнено. Не поместилось { $left } элементов. Они войдут в следующее письмо или пакет, когда здесь будет квитанция устройства { $device }.
}
ui-letters = Письма, которые лежат здесь
    .about = Каждое само уходит устройству, которому предназначено; написанные здесь — также устройству, которое передаёт письма. В пути ни одно не открывается.
ui-letter-for = Для устройства
ui-letter-from = Кем доставлено сюда
ui-letter-since = Здесь с
ui-letter-here = это устройство
ui-letter-own = написано здесь
ui-letter-is-coming = Ещё приходит
ui-letter-is-waiting = Ждёт сотрудника, который его откроет
ui-letter-is-written = Уйдёт получателю или тому, кто передаёт письма
ui-letter-is-carried = Уйдёт получателю
ui-letter-drop = Удалить…
ui-letter-drop-of = Удалить письмо ({ $device })
ui-letter-drop-title = Удалить это письмо?
ui-letter-drop-gone = Оно исчезнет с этого устройства и отсюда никуда не уйдёт.
ui-letter-drop-again = Его содержание придёт со следующим письмом или пакетом устройства, которое его написало, и при каждом обмене между ними.
ui-letter-drop-do = Удалить
ui-letter-dropped = Письмо удалено
ui-letters-sent = Что стало с письмами, написанными здесь
    .about = Письмо считается пришедшим, когда его устройство подписало квитанцию на то, что в нём было, каким бы путём оно ни пришло. Досье расследований и изображения не учитываются.
ui-letter-written = Написано
ui-letter-became = Что с ним стало
ui-letter-became-waits = Лежит здесь
ui-letter-became-handed = Передано ({ $device }), { $time }; квитанция ещё не подписана
ui-letter-became-came = Пришло: квитанция подписана, { $time }
ui-letter-became-dropped = Удалено сотрудником, { $time }
ui-letter-became-too-old = Удалено, потому что пролежало здесь 90 дней, { $time }
ui-letter-became-gone = Здесь его больше нет; почему, неизвестно
ui-bundle-take = Открыть пакет
    .about = Поступит то, что записало другое устройство. Ничто не принимается дважды; что не может учитываться, ждёт в карантине.
ui-bundle-drop = Перетащите сюда файл с окончанием .ncen или выберите его.
ui-bundle-choose = Выбрать пакет…
ui-bundle-looking = Просмотр: { $name }
ui-bundle-look-stopped = Остановлено. Ничего не принято.
ui-bundle-from = Этот пакет создало устройство { $device }.
ui-bundle-from-unknown = Этот пакет создало устройство, которого здесь не знают.
ui-bundle-from-nobody = Этот пакет никем не подписан и не запечатан.
ui-bundle-when = Создан
ui-bundle-today = сегодня, { $time }
ui-bundle-entries = Записей в нём
ui-bundle-new = Из них новых здесь
ui-bundle-pictures = Изображений и их уменьшенных копий
ui-bundle-closed = Закрытых досье, запечатано
ui-bundle-receipt = В нём только квитанция: что есть у того устройства.
ui-bundle-in = Принять
ui-bundle-leave = Не принимать
ui-bundle-taking = Приём: { $name }
ui-bundle-too-large = Этот пакет больше { $most } МБ, а браузер больше не отправляет. Откройте его в окне программы или командой «ncen bundle accept».
ui-bundle-not-for-you = Этот пакет запечатан для другого. Если он для другого сотрудника этого ноутбука, пусть откроет он; иначе попросите пакет для этого ноутбука.
ui-bundle-taken = Пакет открыт: { $name }.
    .about = Новое теперь учитывается на этом устройстве.
ui-bundle-taken-nothing = Пакет открыт: { $name }.
    .about = Новых записей в нём не было.
ui-bundle-taken-waits = Пакет открыт: { $name }.
    .about = Новых учитываемых записей нет.
ui-bundle-take-stopped = Остановлено до конца: { $name }.
    .about = Принятое остаётся. Чтобы принять остальное, откройте пакет снова.
ui-brought-new = Новые
ui-brought-known = Уже были
ui-brought-waiting = Ждут
    .about = Вместе с теми, что ждали раньше.
ui-brought-person = { $n ->
    [one] { $n } запись ждёт, чтобы на неё посмотрели.
    [few] { $n } записи ждут, чтобы на них посмотрели.
   *[other] { $n } записей ждут, чтобы на них посмотрели.
}
ui-brought-held = { $n ->
    [one] { $n } запись ждёт только недостающего и поступит сама.
    [few] { $n } записи ждут только недостающего и поступят сами.
   *[other] { $n } записей ждут только недостающего и поступят сами.
}
ui-brought-dropped = Отброшены
ui-brought-look = Посмотреть, что ждёт
ui-brought-pictures = { $n ->
    [one] На этом устройстве теперь целиком есть ещё { $pictures } изображение или его уменьшенная копия.
    [few] На этом устройстве теперь целиком есть ещё { $pictures } изображения, считая уменьшенные копии.
   *[other] На этом устройстве теперь целиком есть ещё { $pictures } изображений, считая уменьшенные копии.
}
ui-brought-receipts = { $n ->
    [one] Пришла { $n } квитанция: в следующих пакетах туда будет только новое.
    [few] Пришли { $n } квитанции: в следующих пакетах туда будет только новое.
   *[other] Пришло { $n } квитанций: в следующих пакетах туда будет только новое.
}
ui-receipt-save = Сохранить квитанцию для устройства { $device }…
    .about = Тогда в следующем пакете оттуда будет только новое.
ui-receipt-saved = Передайте её обратно: её откроют только сотрудники устройства { $device }.
ui-dropped = Отброшены, и почему
ui-dropped-signature = Подпись не принадлежит рабочему месту.
ui-dropped-header-form = Заголовок написан не так, как у записи.
ui-dropped-entry-size = Она больше, чем может быть запись.
ui-dropped-chain = Она не следует за предыдущей записью.
ui-dropped-bodies = Частей не хватает, или их слишком много.
ui-dropped-body-form = Часть написана не так, как у записи.
ui-dropped-leaves = Содержание не то, что было подписано.
ui-dropped-erased = Она возвращает стёртое здесь. Она придёт снова, когда отправитель тоже это сотрёт.
ui-dropped-waiting-full = Список ожидающего полон: решите часть и откройте пакет ещё раз.
ui-dropped-other = Это ничья запись ({ $code }).
ui-quarantine = Карантин
ui-reconsidered-out = { $n ->
    [one] { $n } запись больше не действует: её рабочее место закрыто или её журнал раздвоился. Она ждёт в разделе «Обмен».
    [few] { $n } записи больше не действуют: их рабочее место закрыто или их журнал раздвоился. Они ждут в разделе «Обмен».
   *[other] { $n } записей больше не действуют: их рабочее место закрыто или их журнал раздвоился. Они ждут в разделе «Обмен».
}
ui-reconsidered-back = { $n ->
    [one] { $n } запись снова действует.
    [few] { $n } записи снова действуют.
   *[other] { $n } записей снова действуют.
}
ui-quarantine-chosen = Выбранная запись
ui-quarantine-failed = Не удалось прочитать, что ждёт
ui-quarantine-empty = Ничего не ждёт
    .about = Здесь стоит то, что пришло с другого устройства и не может учитываться: с причиной и от кого.
ui-quarantine-nobody = Ничего, на что нужно посмотреть
    .about = То, что ниже, ждёт только недостающего и поступит само.
ui-quarantine-held = Ждёт недостающего
ui-quarantine-about = О чём
ui-quarantine-officer = От кого
ui-quarantine-written = Записано
ui-quarantine-received = Поступило
ui-quarantine-why = Почему ждёт
ui-quarantine-place = Место
ui-quarantine-entry = Запись
ui-quarantine-more = { $n ->
    [one] { $reference } и ещё { $n }
   *[other] { $reference } и ещё { $n }
}
ui-quarantine-changes = { $n ->
    [one] { $n } изменение в { $reference }
    [few] { $n } изменения в { $reference }
    [many] { $n } изменений в { $reference }
   *[other] { $n } изменения в { $reference }
}
ui-quarantine-from = от: { $officer }
ui-quarantine-from-unknown = от неизвестного здесь сотрудника
ui-quarantine-not = Её может принять проверяющий, который её не писал.
ui-quarantine-by-itself = Она поступит сама, когда появится то, чего не хватает.
ui-quarantine-kept = Принять её нельзя. Она остаётся здесь, как пришла.
ui-quarantine-records = Карточки
ui-quarantine-said = { $n ->
    [one] { $n } изменение
    [few] { $n } изменения
    [many] { $n } изменений
   *[other] { $n } изменения
}
ui-quarantine-not-here = ещё не здесь
ui-record-unknown = Карточка
ui-adopt = Принять…
ui-adopt-title = Принять { $about }?
ui-adopt-about = Запись учитывается с этого времени, вместе с тем, что { $officer } записал до неё в том же журнале и что тоже ждёт. Ваше решение подписывается вашим именем и передаётся вместе с записями.
ui-adopt-do = Принять
ui-put-away = Убрать из списка…
ui-put-away-title = Убрать из списка: { $about }?
ui-put-away-about = Запись по-прежнему ждёт и передаётся дальше, но на этом устройстве список её больше не показывает никому. Учитывается ли она, этим не решается.
ui-put-away-do = Убрать
ui-put-away-by = Убрал { $officer }, { $time }
ui-show-again = Показать снова
ui-put-away-shown = Показать убранное ({ $n })
ui-adopted = { $n ->
    [one] Принято: теперь учитывается { $n } запись
    [few] Принято: теперь учитываются { $n } записи
    [many] Принято: теперь учитываются { $n } записей
   *[other] Принято: теперь учитываются { $n } записи
}

## Устройства в сети

ui-peers = Устройства
ui-peer-list-failed = Не удалось прочитать, как идёт обмен с другими устройствами
ui-peer-off = Это устройство не в сети.
    .about = В сети оно само обменивается с другими. Допускаются только устройства этой администрации.
ui-peer-go-on = Подключить к сети
ui-peer-none = Других устройств в списке нет
    .about = Другое устройство показывает свой билет на этой странице, в разделе «Это устройство». Добавьте его здесь. Допускаются только устройства этой администрации.
ui-peer-device = Устройство
ui-peer-unknown = Неизвестное здесь устройство
ui-peer-even = У обоих одно
ui-peer-signed = Квитанции
ui-peer-signed-all = Есть подписанная квитанция на все записи, которые здесь для него, { $time }
    .brief = На все записи для него, { $time }
ui-peer-signed-part = { $n ->
    [one] { $n } запись, которая здесь для него, ещё без подписанной квитанции · последняя подпись { $time }
    [few] { $n } записи, которые здесь для него, ещё без подписанной квитанции · последняя подпись { $time }
    [many] { $n } записей, которые здесь для него, ещё без подписанной квитанции · последняя подпись { $time }
   *[other] { $n } записи, которые здесь для него, ещё без подписанной квитанции · последняя подпись { $time }
}
    .brief = Нет на { $n }, последняя { $time }
ui-peer-signed-never = { $n ->
    [0] Ещё не подписало ни одной квитанции
    [one] Ещё не подписало ни одной квитанции; здесь для него { $n } запись
    [few] Ещё не подписало ни одной квитанции; здесь для него { $n } записи
    [many] Ещё не подписало ни одной квитанции; здесь для него { $n } записей
   *[other] Ещё не подписало ни одной квитанции; здесь для него { $n } записи
}
    .brief = Ещё ни одной
ui-peer-signed-last = Последняя подпись { $time }
    .brief = Последняя { $time }
ui-peer-signed-aside = Досье расследований и изображения не считаются.
ui-peer-alone = { $n ->
    [one] { $n } запись есть только на этом устройстве.
    [few] { $n } записи есть только на этом устройстве.
    [many] { $n } записей есть только на этом устройстве.
   *[other] { $n } записи есть только на этом устройстве.
}
ui-peer-to-send = К отправке
ui-peer-news = Возможно, здесь есть новое для него
ui-peer-is-even = На связи, ничего не ждёт
ui-peer-is-unsigned = На связи, отправлять нечего
ui-peer-is-exchanging = Идёт обмен
ui-peer-is-sending = Идёт обмен, к отправке: { $n }
ui-peer-is-receiving = Идёт обмен, к получению: { $n }
ui-peer-is-picturing = Идёт обмен изображениями
ui-peer-is-dialling = Вызов
ui-peer-is-apart = Нет связи
ui-peer-is-apart-next = Нет связи, следующий вызов в { $time }
ui-peer-is-lost = Нет связи, адрес неизвестен
ui-peer-is-paused = Приостановлено
ui-peer-is-quiet = Тихие часы
ui-peer-is-revoked = Отозвано: узнаёт только это
ui-peer-is-lapsed = Срок истёк: карточек не получает
ui-peer-is-ended = Закрыто: карточек не получает
ui-peer-is-unknown = Не из этой администрации
ui-peer-failed-peer-not-reached = Не отвечает
ui-peer-failed-peer-refused = Сразу прервало связь
ui-peer-failed-peer-cut = Связь прервалась
ui-peer-failed-peer-no-room = Там нет места
ui-peer-failed-peer-program-old = Там старая программа
ui-peer-failed-program-old = Здесь старая программа
ui-peer-next = { $what }, повтор в { $time }
ui-peer-live = { $device }: сейчас
ui-peer-for = На связи { $time }
ui-peer-round-trip = туда и обратно { $time }
ui-peer-about-even = Сейчас у обоих одно и то же, насколько оба знают.
ui-peer-about-unsigned = Оно сообщает, что у него то же самое. Дошедшим считается только то, на что оно подписало квитанцию.
ui-peer-about-exchanging = Каждое сообщает другому, что у него есть, и получает недостающее.
ui-peer-about-dialling = Его вызывают по всем известным адресам.
ui-peer-about-apart = То, на что оно не подписало квитанцию, оно получит, как только есть связь, или с пакетом.
ui-peer-about-apart-perhaps = Возможно, здесь есть новое для него; это видно, как только есть связь.
ui-peer-about-apart-even = У него есть всё, что здесь есть для него.
ui-peer-about-paused = С ним ничем не обмениваются и его не допускают, пока вы не продолжите.
ui-peer-about-quiet = С { $from } до { $to } его не вызывают. Само оно прийти может.
ui-peer-about-revoked = Ему сообщают, что оно отозвано, и больше ничего. То, что оно приносит, принимают, а пришедшее слишком поздно ждёт.
ui-peer-about-lapsed = Ни один срок на нём больше не действует: оно узнаёт, кому что можно, и не получает карточек, пока регистратор не продлит срок.
ui-peer-about-ended = Все рабочие места на нём закрыты: оно узнаёт об этом и не получает карточек. То, что оно приносит, принимают, а пришедшее слишком поздно ждёт.
ui-peer-about-unknown = Ни одно распоряжение его не называет: ему ничего не сообщают и его не допускают.
ui-peer-lanes = Очередь, в этом порядке
ui-peer-lane-authority = Кому что можно
ui-peer-lane-notices = Ориентировки, сообщения
ui-peer-lane-records = Карточки
ui-peer-lane-pictures = Изображения
ui-peer-pictures = { $n }, { $size }
ui-peer-pictures-more = { $n } или больше
ui-peer-found = Где его найти
ui-peer-found-none = Ни один адрес не известен.
ui-peer-way = Путь
ui-peer-direct = Напрямую, { $address }
ui-peer-relayed = Через ретранслятор, { $address }
ui-peer-sent = Отправлено
ui-peer-delivered = { $sent }, там сохранено: { $stored }
ui-peer-came = Получено
ui-peer-stored = новых: { $n }
ui-peer-to-come = К получению
ui-peer-this-line = Данные, эта связь
ui-peer-last-line = Данные, прошлая связь
ui-peer-in-all = Данные всего
ui-peer-moved = { $sent } туда, { $received } оттуда
ui-peer-last = Было на связи
ui-peer-never = никогда
ui-peer-sync = Обменяться сейчас
ui-peer-syncing = Обмен, пока у обоих не будет одно и то же
ui-peer-synced = Теперь у обоих одно и то же. Отправлено: { $delivered }, получено новых: { $stored }.
ui-peer-sync-stopped = Остановлено. То, чем успели обменяться, остаётся.
ui-peer-sync-cut = Связь закончилась раньше, чем у обоих стало одно и то же. То, чем успели обменяться, остаётся.
ui-peer-pause = Приостановить
ui-peer-unpause = Продолжить
ui-peer-settings = Настройки…
ui-peer-remove = Убрать…
ui-peer-remove-title = Убрать { $device } из списка?
ui-peer-remove-keeps = Что есть у обоих, у обоих и остаётся.
ui-peer-remove-comes = Это устройство больше его не вызывает. Оно может прийти само, пока оно из этой администрации.
ui-peer-remove-stated = В распоряжениях сказано, где его найти: оно остаётся в списке, как в них сказано, и его вызывают.
ui-peer-remove-do = Убрать
ui-peer-removed = Убрано из списка: { $device }
ui-peer-settings-title = Обмен: { $device }
ui-peer-name = Название
    .help = Как его называют здесь; можно оставить пустым
ui-peer-addresses = Адреса
    .help = По одному в строке: 192.0.2.7:4717, node.customs.example:4717 или ретранслятор, https://relay.customs.example
ui-peer-stated = Объявлено для всех устройств: { $addresses }
ui-peer-slow = Связь медленная: модем, спутник
ui-peer-stays = Держать связь открытой
    .help = Иначе она открывается, когда есть новое, и время от времени.
ui-peer-stays-slow = Медленную связь открытой не держат.
ui-peer-every = Минут между двумя вызовами
ui-peer-every-wrong = Напишите число от 1 до 1440.
ui-peer-limit = Не больше, кбит/с
    .help = В каждую сторону, со следующей встречи. Пусто — без предела.
ui-peer-limit-wrong = Напишите число от 8 до 10 000 000 или ничего.
ui-peer-quiet = Не беспокоить его в некоторые часы суток
ui-peer-quiet-from = С
ui-peer-quiet-to = До
ui-peer-set = Настройки сохранены: { $device }
ui-peer-add = Добавить устройство
ui-peer-add-about = Добавить можно только устройство этой администрации: его сотрудника зарегистрировали, и это устройство об этом знает.
ui-peer-by = Как его найти
ui-peer-by-ticket = По билету
ui-peer-by-letters = По буквам
ui-peer-ticket = Билет
    .help = Другое устройство показывает его на странице «Обмен». Он начинается с ncen1.
ui-peer-ticket-missing = Вставьте билет другого устройства.
ui-peer-ticket-about = По нему другое устройство находит это. Он не даёт никаких прав: допускаются только устройства этой администрации.
ui-peer-letters = Буквы устройства
    .help = Они стоят в его номерах. Подойдёт и его ключ.
ui-peer-letters-missing = Напишите буквы другого устройства.
ui-peer-add-do = Добавить
ui-peer-added = Теперь в списке: { $device }
ui-peer-added-before = Оно уже было в списке
ui-peer-here-on = В сети
ui-peer-here-off = Другие устройства не приходят, и ни одно не вызывается само. «Обменяться сейчас» всё равно вызывает, и пакеты можно переносить.
ui-peer-here-going = Подключение к сети
ui-peer-listens = Принимает соединения: { $sockets }
ui-peer-copy = Скопировать
ui-peer-copied = Билет скопирован
ui-peer-copy-refused = Странице нельзя его скопировать. Он выделен: нажмите Ctrl C.
ui-peer-code = QR-код
ui-peer-code-title = Билет этого устройства QR-кодом
ui-peer-here-addresses = Адреса в нём
ui-peer-relays = Ретрансляторы
    .help = По одному в строке: https://relay.customs.example. Те, что названы в распоряжениях, используются тоже.
ui-peer-relay-connected = На связи
ui-peer-relay-refused = Не знает этого устройства
ui-peer-relay-apart = Нет связи
ui-peer-network = Настройки сети…
ui-peer-network-title = Это устройство в сети
ui-peer-network-set = Настройки сети сохранены
ui-peer-listen = Где принимает соединения
    .help = Например, 192.0.2.7:4717. Пусто: по всем адресам компьютера, порт 4717.
ui-peer-local = Искать другие в местной сети и сообщать в ней об этом устройстве
ui-peer-carries = Передавать письма для устройств, которых нет на связи
    .about = Так делает узел подразделения. Они лежат здесь запечатанными, пока не придёт их устройство: не дольше 90 дней и не больше 2 ГБ.
ui-peer-roots = Сертификаты для ретрансляторов
    .help = В PEM, если сертификат ретранслятора выдан вашим собственным центром.
ui-peer-roots-here = Сертификаты уже есть. То, что вы поместите сюда, их заменит.
ui-peer-roots-open = Открыть файл…
ui-peer-roots-remove = Убрать имеющиеся
ui-peer-originals = Хранить все оригиналы изображений
    .about = Так делает узел подразделения. Иначе оригинал приходит, когда его кто-нибудь запросит.
ui-peer-note = Квитанция значит: другое устройство это сохранило и подписало, что оно у него есть. Что только отправлено, не считается.
ui-peer-key-sync = обменяться сейчас
ui-peer-key-pause = приостановить
ui-peer-key-unpause = продолжить
ui-peer-key-add = добавить
ui-peer-talks = С чем обменивается это устройство…
ui-peer-talks-title = С чем обменивается это устройство
    .about = Эти адреса и никакие другие. Подключённое устройство этой администрации может назвать и другие свои адреса: их пробуют, и они появляются здесь, как только ответят.
ui-peer-talks-none = Ни с чем: это устройство не в сети и не знает адреса ни одного другого.
ui-peer-talks-address = Адрес
ui-peer-talks-why = Почему
ui-peer-talks-in-use = Используется
ui-peer-why-listens = Здесь принимает соединения; чужим отказывает
ui-peer-why-relay = Ретранслятор администрации
ui-peer-why-local = Ищет устройства в местной сети
ui-peer-why-names = Спрашивает службу имён этого компьютера
ui-peer-why-peer-listed = Записан здесь сотрудниками
ui-peer-why-peer-stated = Объявлен для всех устройств
ui-peer-why-peer-now = Сейчас туда ведёт связь
ui-peer-why-peer-heard = Известен от устройства, из местной сети или по имени
ui-peer-bytes-since = В сети с { $time }
ui-peer-bytes-ipv4 = IPv4
ui-peer-bytes-ipv6 = IPv6
ui-peer-bytes-relay = Через ретрансляторы
ui-peer-bytes-devices = По устройствам, сколько сохранилось
ui-peer-bytes-total = Все устройства
ui-peer-bytes-note = Не считается то, во что завёрнуты пакеты, сама связь с ретранслятором и запросы к местной сети и об именах. То, чем обменялись по запросу, пока это устройство было не в сети, считается только по устройствам.

## Стирание

ui-erasure = Стирание
ui-erasure-not = Только регистратор решает, какие карточки стираются, а какие должны остаться. Попросите его войти.
ui-erasure-failed = Не удалось прочитать, что предстоит стереть
ui-erasure-nothing = Стирать нечего, и ничто не удерживается
    .about = Карточка появляется здесь, когда прошёл день «Хранить до» или когда вы на её странице распорядились стереть её либо удержать.
ui-erasure-over = Срок истёк
    .about = День «Хранить до» прошёл. Карточки остаются, пока вы не распорядитесь их стереть.
    .none = Ни у одной карточки срок не истёк.
ui-erasure-due = Будут стёрты
    .about = Они уйдут при ежедневной очистке, раз в день, пока программа работает. До неё карточку можно удержать.
    .none = Стирать нечего.
ui-erasure-held = Удерживаются
    .about = Они остаются, кто бы ни распорядился их стереть.
    .none = Ни одна карточка не удерживается.
ui-erasure-erased = Стёрты
    .about = От них здесь остался только этот идентификатор: по нему отклоняется запоздалая копия.
    .none = На этом устройстве ничего не стирали.
ui-erasure-why = Основание
ui-erasure-said = Указано
ui-erasure-id = Идентификатор
ui-erasure-when = Когда
ui-erasure-most = Показано не более { $n }. Когда эти уйдут, здесь появятся остальные.
ui-erase-over = { $n ->
    [one] Стереть { $n } карточку с истёкшим сроком…
    [few] Стереть { $n } карточки с истёкшим сроком…
    [many] Стереть { $n } карточек с истёкшим сроком…
   *[other] Стереть { $n } карточки с истёкшим сроком…
}
ui-erase-over-title = { $n ->
    [one] Стереть { $n } карточку с истёкшим сроком?
    [few] Стереть { $n } карточки с истёкшим сроком?
    [many] Стереть { $n } карточек с истёкшим сроком?
   *[other] Стереть { $n } карточки с истёкшим сроком?
}
ui-erase-over-done = { $n ->
    [one] { $n } карточка уйдёт при ежедневной очистке
    [few] { $n } карточки уйдут при ежедневной очистке
    [many] { $n } карточек уйдут при ежедневной очистке
   *[other] { $n } карточки уйдут при ежедневной очистке
}
ui-erase-alone = Достаточно вашей подписи: дата в самой карточке говорит, что её можно стереть.
ui-erase-before = Она продолжает { $reference }, где те же ответы ещё есть. Сотрите и ту.
ui-erase-round = Это произойдёт при ежедневной очистке, на этом устройстве и на всех, которые об этом узнают. До неё карточку можно удержать.
ui-erase-beyond = Бумажные копии и выгруженные файлы это не затронет.
ui-erase-for-good = Отменить это нельзя.
ui-erase-named = Что уйдёт
ui-erase-now = Выполнить сейчас…
ui-erase-now-title = { $n ->
    [one] Стереть сейчас { $n } карточку?
    [few] Стереть сейчас { $n } карточки?
    [many] Стереть сейчас { $n } карточек?
   *[other] Стереть сейчас { $n } карточки?
}
ui-erase-now-here = На этом устройстве это произойдёт сразу, на других при их ежедневной очистке, когда они об этом узнают.
ui-erase-now-do = Стереть сейчас
ui-erase-now-done = { $n ->
    [0] Ничего не стёрто: стирать больше нечего
    [one] Стёрта { $n } карточка
    [few] Стёрты { $n } карточки
    [many] Стёрто { $n } карточек
   *[other] Стёрто { $n } карточки
}
ui-erase = Стереть эту карточку…
ui-erase-title = Стереть { $reference }?
ui-erase-do = Стереть
ui-erase-ordered = Карточка { $reference } будет стёрта при ежедневной очистке
ui-erase-basis = Основание
ui-erase-second = Второй сотрудник
    .help = Тот, кто вправе проверять эту карточку. Он подписывает вместе с вами.
ui-erase-choose-second = Выберите сотрудника
ui-erase-passphrase = Его парольная фраза
    .help = Он вводит её сам. Она не сохраняется.
ui-erase-missing-basis = основание
ui-erase-missing-second = второй сотрудник
ui-erase-missing-passphrase = его парольная фраза
ui-erase-alone-here = Подписать должны двое, а других рабочих мест на этом устройстве нет.
    .about = Добавьте на этом ноутбуке руководителя подразделения в разделе «Сотрудники и устройства» и вернитесь сюда.
ui-erasing-due = Будет стёрта при ежедневной очистке
ui-erasing-due-why = { $basis }, указано { $time }.
ui-erasing-held = Удерживается: эта карточка должна остаться
ui-erasing-held-why = { $basis }, указано { $time }: она уйдёт, когда удержание снимут.
ui-hold = Удержать
ui-hold-of = Удержать { $reference }
ui-hold-this = Удержать эту карточку
ui-hold-done = Карточка { $reference } удерживается
ui-hold-end = Снять удержание…
ui-hold-end-of = Снять удержание: { $reference }…
ui-hold-end-title = Снять удержание: { $reference }?
ui-hold-end-due = { $basis }: её предстоит стереть. Когда удержание снимут, она уйдёт при ежедневной очистке.
ui-hold-end-free = Никто не распорядился её стереть. Она остаётся, пока кто-нибудь этого не сделает.
ui-hold-end-do = Снять удержание
ui-hold-ended = Карточка { $reference } больше не удерживается
ui-hold-stays = Карточка { $reference } по-прежнему удерживается: её удерживает и другой регистратор

## Backup

ui-backup = Резервная копия
ui-backup-not = На этом устройстве пока нечего копировать
ui-backup-last = Последняя копия сделана: { $time }.
ui-backup-old = { $n ->
    [one] Последней копии { $n } день.
    [few] Последней копии { $n } дня.
    [many] Последней копии { $n } дней.
   *[other] Последней копии { $n } дня.
}
    .about = Она сделана { $time }. Сделайте новую сейчас: если это устройство пропадёт, с ним может пропасть всё, что записано позже.
ui-backup-never = Копий этого устройства ещё нет.
    .about = Сделайте копию сейчас: если это устройство пропадёт, с ним пропадёт всё, что есть только здесь.
ui-backup-make = Сделать копию
    .about = Всё, что хранит это устройство, записывается в один файл, в нынешнем состоянии. Храните его отдельно от устройства.
ui-backup-sealed = Файл запечатан.
    .about = Его открывает нынешняя парольная фраза сотрудника этого устройства или 24 слова с его листа.
ui-backup-making = Запись файла, частей: { $parts }
ui-backup-fetched = Файл передан браузеру: { $name }.
ui-backup-made = Копия годна 90 дней. Проверьте её, прежде чем полагаться на неё.
ui-backup-prove = Проверить копию
    .about = Она для пробы восстанавливается в отдельную папку и целиком проверяется. Потом эта папка удаляется. На устройстве ничего не меняется.
ui-backup-drop = Перетащите сюда файл с окончанием .ncenback или выберите его.
ui-backup-choose = Выбрать копию…
ui-backup-reading = Восстановление: { $name }, частей: { $parts }
ui-backup-checking = Проверка: { $name }
ui-backup-good = Копия исправна: { $name }.
    .about = Она восстановлена и целиком проверена, ошибок нет.
ui-backup-bad = { $n ->
    [one] { $name }: { $n } ошибка.
    [few] { $name }: { $n } ошибки.
    [many] { $name }: { $n } ошибок.
   *[other] { $name }: { $n } ошибки.
}
    .about = Не полагайтесь на неё. Сделайте новую копию и проверьте её. Если ошибки есть и в ней, сохраните более старые: на этом устройстве что-то повреждено, и «ncen verify» назовёт, что именно.
ui-backup-prove-stopped = Остановлено. Копия не проверена: { $name }.
ui-backup-unproved = Копия не проверена: { $name }.
ui-backup-too-large = Эта копия больше { $most } МБ, а браузер больше не отправляет. Проверьте её в окне программы или командой «ncen backup test».
ui-backup-when = Сделана
ui-backup-records = Карточки и сотрудники
ui-backup-faults = Ошибки
ui-backup-list = Копии этого устройства
    .about = Каждую можно хранить 90 дней. Затем уничтожьте её: стёртое с тех пор не должно в ней сохраняться.
    .none = Ни одной ещё не сделано.
ui-backup-list-failed = Список копий не удалось прочитать.
ui-backup-file = Файл
ui-backup-until = Годна до
ui-backup-over = Просрочена: уничтожьте

## Settings

ui-settings-looks = Язык и внешний вид
ui-language = Язык
ui-formats = Форматы
ui-formats-language = Как в языке
ui-formats-iso = Международный (ISO 8601)
ui-theme = Цвета
ui-theme-system = Как в системе
ui-theme-light = Светлые
ui-theme-dark = Тёмные
ui-theme-contrast = Высокая контрастность
ui-density = Плотность
    .help = Просторная — для перчаток и сенсорного экрана.
ui-density-standard = Обычная
ui-density-roomy = Просторная
ui-device = Это устройство
ui-administration = Администрация
ui-office = Подразделение
ui-folder = Папка данных
ui-folder-missing = В этой папке нет { $count } сохранений, сделанных на этом устройстве: она восстановлена из более старой копии. Найдите более новую копию; до тех пор этих сохранений здесь нет.
ui-folder-records = Карточки
ui-folder-entries = Подписанные записи
ui-folder-size = Размер
ui-folder-bytes = { $all }, из них поисковый указатель — { $index }
ui-version = Версия

## Units beside a number: the symbol, or the word in its form

ui-unit-KGM = кг
ui-unit-GRM = г
ui-unit-MGM = мг
ui-unit-MC = мкг
ui-unit-TNE = т
ui-unit-LTR = л
ui-unit-MLT = мл
ui-unit-CLT = сл
ui-unit-HLT = гл
ui-unit-LPA = л чистого спирта
ui-unit-MTQ = м³
ui-unit-CMQ = см³
ui-unit-BQL = Бк
ui-unit-GBQ = ГБк
ui-unit-CTM = кар
ui-unit-H87 = { $n ->
    [one] штука
    [few] штуки
    [many] штук
   *[other] штуки
}
ui-unit-PR = { $n ->
    [one] пара
    [few] пары
    [many] пар
   *[other] пары
}
ui-unit-U2 = { $n ->
    [one] таблетка
    [few] таблетки
    [many] таблеток
   *[other] таблетки
}
ui-unit-AV = { $n ->
    [one] капсула
    [few] капсулы
    [many] капсул
   *[other] капсулы
}
ui-unit-E27 = { $n ->
    [one] доза
    [few] дозы
    [many] доз
   *[other] дозы
}
ui-unit-MIL = { $n ->
    [one] тысяча
    [few] тысячи
    [many] тысяч
   *[other] тысячи
}
ui-unit-STK = { $n ->
    [one] сигарета
    [few] сигареты
    [many] сигарет
   *[other] сигареты
}

## Расследования: досье, которые есть только у назначенных

ui-closed = Закрыто: видят только назначенные
ui-files-none = Вам не открыто ни одного досье
    .about = Досье есть только у тех, кто в него назначен. Вас назначает тот, кто ведёт расследование; после следующей связи с его ноутбуком досье появится здесь. Чтобы открыть досье самому, попросите регистратора подготовить их для вас.
ui-files-empty = Досье пока нет
    .about = Записанное в досье видите только вы и те, кого вы в него назначите.
ui-files-ask = Чтобы открыть досье, попросите регистратора подготовить их для вас.
ui-files-ready = Можно открыть ещё досье: { $n }.
ui-files-stage = Стадия
ui-files-action = Мера
ui-files-lead = Ведёт
ui-files-make-ready = Подготовить досье
ui-files-made-ready = { $officer } сможет открыть ещё досье ({ $n }), когда об этом узнает его ноутбук
ui-files-hand-over = Передать его досье…
ui-files-hand-over-title = Передать досье: { $officer }?
ui-files-hand-over-to = Кто ведёт их дальше
ui-files-hand-over-leads = Он ведёт их и видит в них всё, как только его ноутбук свяжется с тем, на котором они есть.
ui-files-hand-over-blind = Вы в них ничего не читаете, если не выберете себя.
ui-files-hand-over-do = Передать
ui-files-handed-over = { $n ->
    [1] Досье передано. Теперь его ведёт { $officer }: оно появится, когда его ноутбук свяжется с тем, на котором оно есть
   *[other] Передано досье: { $n }. Теперь их ведёт { $officer }: они появятся, когда его ноутбук свяжется с тем, на котором они есть
}
ui-files-left = Досье, которые оно могло вести: { $n }
ui-files-unread = { $n ->
    [1] Здесь есть досье, которого вы больше не видите: рабочее место того, кто вас назначил, закрыто. Попросите регистратора передать его другому.
   *[other] Здесь есть досье, которых вы больше не видите: { $n }. Рабочее место того, кто вас назначил, закрыто. Попросите регистратора передать их другому.
}
ui-team = Назначены в это досье
ui-team-own = вы
ui-team-gone = рабочее место закрыто
ui-team-leaderless = Это досье больше никто не ведёт. Попросите регистратора передать его сотруднику.
ui-team-registrars = Регистраторы: { $names }
ui-team-assign = Назначить сотрудника…
ui-team-assign-title = Назначить сотрудника: { $reference }
ui-team-assign-do = Назначить
ui-team-assigned = { $officer }: назначение сделано. На другом ноутбуке досье появится после его следующей связи.
ui-team-choose = Выберите сотрудника
ui-team-right = Что ему можно
ui-team-past = Он увидит всё, что было записано до сих пор. Для того, кому прошлое видеть нельзя, откройте новое досье.
ui-team-everybody = Все сотрудники уже назначены или здесь ещё не известны.
ui-team-message = Написать сообщение в этом досье
ui-team-end = Завершить…
ui-team-end-of = Завершить назначение: { $officer }…
ui-team-end-title = Завершить назначение: { $officer }?
ui-team-end-stays = Записанное им и имеющееся на этом ноутбуке остаётся и учитывается.
ui-team-end-waits = То, что придёт от него позже, ждёт в карантине, пока его не примет проверяющий этого досье.
ui-team-end-goes = Его ноутбук утратит досье при следующей связи.
ui-team-end-do = Завершить
ui-team-ended = { $officer }: назначение завершено
## The national profile
ui-national = Национальный профиль
ui-national-open = Открыть национальный профиль
ui-national-about = Языки, телефоны, адреса, слова и сроки: сказано один раз для всех подразделений.
ui-national-edition = Редакция { $n }
ui-national-only = Меняет его только регистратор всей администрации.
ui-national-failed = Не удалось прочитать национальный профиль
ui-national-state = Объявить…
ui-national-state-title = Объявить редакцию { $n } национального профиля?
ui-national-reaches = Он дойдёт до каждого устройства со следующим пакетом или ответом и останется в журнале.
ui-national-stands = Уже записанные сроки и даты остаются прежними.
ui-national-do = Объявить
ui-national-done = Редакция { $n } действует
ui-national-undo = Отменить изменения
ui-national-open-changes = Изменено и ещё не объявлено.
ui-national-mend = Сначала исправьте:
ui-national-bring = Загрузить файл…
ui-national-save = Сохранить файлом
ui-national-brought = Файл в форме. Посмотрите и объявите его.
ui-national-nothing = Ничего не сказано.
ui-national-add = Добавить
ui-national-remove = Убрать: { $name }
ui-national-up = Выше: { $name }
ui-national-languages = Языки
ui-national-languages-about = Предлагаются раньше других, в этом порядке. Первый встречает того, кто не выбрал.
ui-national-phone = Номера телефонов
ui-national-phone-about = Номер, набранный как внутри страны, понимается и хранится рядом в международном виде.
ui-national-country = Код страны
ui-national-trunk = Набирают сначала внутри страны
ui-national-begins = Начинается с
ui-national-groups = Цифр в каждой группе
ui-national-groups-such = Например, 3 3 3
ui-national-try-phone = Проверить номер
ui-national-not-a-phone = Не понято как номер
ui-national-address = Адреса
ui-national-address-about = Строки сверху: что в каждой стоит и как она называется.
ui-national-line = Строка { $n }
ui-national-part = Часть адреса
ui-national-called = Название, { $language }
ui-national-try-address = Проверить адрес
ui-national-labels = Слова администрации
ui-national-labels-about = Стоят рядом с нашими подписями и смысла не меняют.
ui-national-kind = Вид карточки
ui-national-field = Поле
ui-national-retention = Сколько хранятся карточки
ui-national-retention-about = День вписывается в карточку, когда она завершена и своего не называет.
ui-national-goods = Товары
ui-national-goods-all = Все прочие
ui-national-years = Лет
ui-national-leases = Сроки чтения
ui-national-leases-about = Дни, в которые рабочее место читает написанное другими без вести от регистратора.
ui-national-leases-own = Указать число дней
ui-national-leases-usual = Без этого: { $offices } в управлении, { $posts } на постах.
ui-national-offices = Дней в управлении
ui-national-posts = Дней на постах
ui-national-thresholds = Пороги
ui-national-thresholds-about = С какого количества дело идёт в национальный контактный пункт. Они для передачи в CEN, которая их пока не спрашивает.
ui-national-location = Вид места
ui-national-anywhere = Везде
ui-national-from = С какого дня
ui-national-least = Начиная с количества
ui-national-editions = Редакции
# Records that go on elsewhere, and what posts see
ui-hand-over = Передать…
ui-hand-over-title = Передать { $reference }?
ui-hand-over-about = Дело продолжится в другом подразделении под новым номером, со своей историей. Здесь оно закрывается и остаётся доступным для чтения.
ui-hand-over-to = В какое подразделение
ui-hand-over-none = Нет другого подразделения, в которое вы можете писать. Передать дело может сотрудник вышестоящего подразделения.
ui-hand-over-do = Передать
ui-handed-over = Передано под номером { $reference }
ui-renew = Удалить навсегда…
ui-renew-title = Навсегда убрать ответы из { $reference }?
ui-renew-about = Карточка продолжится под новым номером без выбранных ответов и без всего, что там когда-либо стояло. Старая закрывается; когда два сотрудника её сотрут, их не будет нигде.
ui-renew-fields = Какие ответы убрать
ui-renew-do = Удалить
ui-renewed = Продолжается под номером { $reference }
ui-closed-handed = Передано в { $office } под номером { $reference }
ui-closed-renewed = Продолжается под номером { $reference }
ui-closed-by = { $officer }, { $time }: «{ $reason }»
ui-closed-changed = После этого или одновременно карточку изменили: проверьте, не хватает ли чего-то в другой.
ui-continues = Продолжает { $reference } ({ $office })
ui-continues-open = Что было раньше
ui-before-place = Поле
ui-before-left = Ещё { $count } прежних значений не приведено.
ui-near-full = В карточке почти не осталось места для изменений. Продолжите её в новой: «Удалить навсегда», не выбирая ответов.
ui-sight-part = То, что посты видят из карточки реестра. Действуйте, как просят, и звоните, кому указано; остальное — в реестре.
ui-sight-shown = Посты видят, кто или что это, о чём просят и кому звонить; но не почему.
ui-sight-kept = Здесь просят о чём-то посты, но режим обращения скрывает это от них. Измените режим, если они должны видеть.
ui-sight-ended = больше ни о чём не просят
ui-decided-continue = Продолжается в другой карточке с { $time }, { $officer }, { $office }: «{ $reason }»
ui-bundle-for = Для кого
ui-bundle-for-all = для всех: всё, что есть здесь
ui-bundle-for-more = { $n ->
    [one] { $officer } и ещё { $n }
   *[other] { $officer } и ещё { $n }
}
