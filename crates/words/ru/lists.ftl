# Every code of every list of our own, in Russian. `.also`: what else officers call it; used by search and import.

## action_asked

list-action_asked-sight_and_report = Установить и сообщить
list-action_asked-discreet_check = Негласная проверка
list-action_asked-specific_check = Целевая проверка
list-action_asked-operational_analysis = Оперативный анализ
list-action_asked-arrest = Задержание
list-action_asked-inform_owner = Сообщить владельцу карточки
list-action_asked-none = Не запрошена

## address_kind

list-address_kind-home = Место жительства
list-address_kind-work = Место работы
list-address_kind-registered = Юридический адрес
list-address_kind-postal = Почтовый адрес
list-address_kind-delivery = Адрес доставки
list-address_kind-warehouse = Склад
list-address_kind-seen_at = Место, где замечен

## agency

list-agency-customs = Таможня
    .also = таможенный орган
list-agency-police = Полиция
list-agency-border_guard = Пограничная служба
    .also = пограничники
list-agency-coast_guard = Береговая охрана
list-agency-navy = Военно-морские силы
    .also = ВМС; ВМФ
list-agency-military = Вооружённые силы
    .also = армия; жандармерия
list-agency-tax = Налоговая служба
list-agency-post_operator = Почтовый оператор
    .also = почта
list-agency-wildlife = Орган по охране дикой природы
    .also = административный орган СИТЕС
list-agency-health = Орган здравоохранения
list-agency-food_safety = Орган по безопасности пищевых продуктов
    .also = ветеринарная служба; фитосанитарная служба; карантин растений
list-agency-port_authority = Администрация порта или аэропорта
list-agency-prosecution = Прокуратура
list-agency-financial_intelligence = Подразделение финансовой разведки
    .also = ПФР; финансовая разведка
list-agency-foreign_customs = Таможня другой страны
    .also = иностранная таможня
list-agency-joint_unit = Совместная группа
    .also = совместная группа портового контроля
list-agency-other = Другое

## alert_kind

list-alert_kind-goods = Товары
list-alert_kind-concealment = Способ сокрытия
list-alert_kind-route = Маршрут
list-alert_kind-transport = Транспортное средство
list-alert_kind-fraud = Схема мошенничества
list-alert_kind-documents = Поддельные документы или пломбы
list-alert_kind-party = Лицо или компания
list-alert_kind-safety = Опасность для сотрудников
list-alert_kind-lost_stolen = Утрата или хищение
list-alert_kind-operation = Операция
list-alert_kind-other = Другое

## cash_suspicion

list-cash_suspicion-none = Нет
list-cash_suspicion-undeclared_only = Только недекларирование
list-cash_suspicion-money_laundering = Отмывание денег
    .also = легализация доходов
list-cash_suspicion-terrorist_financing = Финансирование терроризма
list-cash_suspicion-drug_proceeds = Доходы от наркотиков
list-cash_suspicion-tax = Уклонение от налогов
list-cash_suspicion-corruption = Коррупция
list-cash_suspicion-sanctions = Санкции
list-cash_suspicion-other = Другое

## certainty

list-certainty-confirmed = Подтверждено
list-certainty-probable = Вероятно
list-certainty-possible = Возможно
list-certainty-doubtful = Сомнительно
list-certainty-declared = По заявлению

## certificate_state

list-certificate_state-valid = Действителен
list-certificate_state-missing = Отсутствует
list-certificate_state-forged = Поддельный
list-certificate_state-altered = Изменён
    .also = с исправлениями
list-certificate_state-expired = Срок истёк
list-certificate_state-not_required = Не требуется

## cites_appendix

list-cites_appendix-I = Приложение I
list-cites_appendix-II = Приложение II
list-cites_appendix-III = Приложение III
list-cites_appendix-N = Не включён в приложения

## cites_purpose

list-cites_purpose-B = B: разведение в неволе
list-cites_purpose-E = E: образование
list-cites_purpose-G = G: ботанический сад
list-cites_purpose-H = H: охотничий трофей
list-cites_purpose-L = L: правоприменение
list-cites_purpose-M = M: медицина
list-cites_purpose-N = N: реинтродукция
list-cites_purpose-P = P: личные цели
list-cites_purpose-Q = Q: цирк или передвижная выставка
list-cites_purpose-S = S: наука
list-cites_purpose-T = T: торговля
list-cites_purpose-Z = Z: зоопарк

## cites_source

list-cites_source-W = W: изъят из природы
list-cites_source-R = R: выращен на ранчо
list-cites_source-D = D: приложение I, разведён или выращен для торговли
list-cites_source-A = A: искусственно выращенное растение
list-cites_source-C = C: разведён в неволе
list-cites_source-F = F: рождён в неволе
list-cites_source-U = U: происхождение неизвестно
list-cites_source-I = I: конфискован или изъят
list-cites_source-O = O: до вступления Конвенции в силу
    .also = доконвенционный
list-cites_source-X = X: добыт в морской среде
list-cites_source-Y = Y: растение, выращенное с помощью человека

## cites_term

list-cites_term-BAL = Китовый ус
list-cites_term-BAR = Кора
list-cites_term-BOC = Резные изделия из кости
list-cites_term-BOD = Туши
list-cites_term-BON = Кости
list-cites_term-BPR = Изделия из кости
list-cites_term-CAL = Калипи (хрящ черепах)
list-cites_term-CAP = Панцири
list-cites_term-CAR = Резные изделия
list-cites_term-CAV = Икра
list-cites_term-CHP = Щепа
list-cites_term-CLA = Когти
list-cites_term-CLO = Ткань
list-cites_term-COR = Коралл необработанный
list-cites_term-COS = Косметика
list-cites_term-CUL = Культуры
list-cites_term-DER = Дериваты
    .also = производные
list-cites_term-DPL = Сушёные растения
list-cites_term-EAR = Уши
list-cites_term-EGG = Яйца
list-cites_term-EGL = Яйца живые
list-cites_term-EXT = Экстракт
list-cites_term-FEA = Перья
list-cites_term-FIB = Волокна
list-cites_term-FIN = Плавники
list-cites_term-FIG = Мальки
list-cites_term-FLO = Цветы
list-cites_term-FOO = Стопы
list-cites_term-FRU = Плоды
list-cites_term-GAB = Жёлчные пузыри
list-cites_term-GAL = Жёлчь
list-cites_term-GAR = Одежда
list-cites_term-GEN = Половые органы
list-cites_term-HAI = Волос
    .also = шерсть
list-cites_term-HOC = Резные изделия из рога
list-cites_term-HOP = Изделия из рога
list-cites_term-HOR = Рога
list-cites_term-IJW = Украшения из слоновой кости
list-cites_term-IVC = Резные изделия из слоновой кости
list-cites_term-IVP = Куски слоновой кости
list-cites_term-JWL = Украшения
    .also = ювелирные изделия
list-cites_term-KEY = Клавиши фортепиано
list-cites_term-LEA = Выделанная кожа
list-cites_term-LIV = Живой
list-cites_term-LOG = Брёвна
    .also = кругляк
list-cites_term-LPL = Изделия из кожи, крупные
list-cites_term-LPS = Изделия из кожи, мелкие
list-cites_term-LVS = Листья
list-cites_term-MEA = Мясо
list-cites_term-MED = Лекарства
list-cites_term-MUS = Мускус
list-cites_term-OIL = Масло
    .also = жир
list-cites_term-PIE = Куски
list-cites_term-PLA = Пластины
list-cites_term-PLY = Фанера
list-cites_term-POW = Порошок
list-cites_term-ROO = Корни
list-cites_term-SAW = Пиломатериалы
list-cites_term-SCA = Чешуя
list-cites_term-SEE = Семена
list-cites_term-SHE = Раковины
list-cites_term-SID = Боковины шкур
list-cites_term-SKE = Скелеты
list-cites_term-SKI = Шкуры
list-cites_term-SKP = Части шкур
list-cites_term-SKU = Черепа
list-cites_term-SOU = Суп
list-cites_term-SPE = Образцы (научные)
list-cites_term-STE = Стебли
list-cites_term-SWI = Плавательные пузыри
list-cites_term-TAI = Хвосты
list-cites_term-TEE = Зубы
list-cites_term-TIM = Древесина
list-cites_term-TRO = Трофеи
list-cites_term-TUS = Бивни
list-cites_term-VEN = Шпон
list-cites_term-WAX = Воск
list-cites_term-WOO = Изделия из древесины

## commodity_template

list-commodity_template-drugs = Наркотики
    .also = наркотические средства; психотропные вещества
list-commodity_template-precursors = Прекурсоры и оборудование
    .also = прекурсоры
list-commodity_template-tobacco = Табак
    .also = сигареты; табачные изделия
list-commodity_template-alcohol = Алкоголь
    .also = спиртные напитки
list-commodity_template-cites = Фауна и флора СИТЕС
    .also = дикие животные и растения
list-commodity_template-ipr = Контрафакт и интеллектуальная собственность
    .also = контрафакт; ОИС; подделки
list-commodity_template-weapons = Оружие, боеприпасы, взрывчатые вещества
    .also = огнестрельное оружие
list-commodity_template-nuclear = Ядерные и радиоактивные материалы
list-commodity_template-waste = Опасные отходы и озоноразрушающие вещества
    .also = ОРВ
list-commodity_template-currency = Валюта и инструменты на предъявителя
    .also = наличные; деньги
list-commodity_template-cultural = Культурные ценности
    .also = антиквариат; предметы искусства
list-commodity_template-prohibited = Запрещённое содержание
list-commodity_template-general = Уклонение от налогов и пошлин, прочие товары
list-commodity_template-medicines = Лекарства и медицинские товары
    .also = лекарственные средства; фармацевтическая продукция
list-commodity_template-strategic = Стратегические товары и товары двойного назначения
    .also = двойное назначение
list-commodity_template-food = Продовольствие, животные, растения
list-commodity_template-motor_spirits = Моторное топливо
    .also = топливо; бензин; дизель
list-commodity_template-timber = Лес и древесина
    .also = лесоматериалы
list-commodity_template-precious = Драгоценные металлы и камни
    .also = золото; алмазы
list-commodity_template-vehicles = Транспортные средства, запчасти, прочее

## company_role

list-company_role-importer = Импортёр
list-company_role-exporter = Экспортёр
list-company_role-carrier = Перевозчик
list-company_role-forwarder = Экспедитор
list-company_role-broker = Таможенный представитель
    .also = таможенный брокер
list-company_role-warehouse = Владелец склада
list-company_role-producer = Производитель
list-company_role-consignee = Грузополучатель
list-company_role-shell = Фирма-однодневка
    .also = подставная фирма
list-company_role-right_holder = Правообладатель
list-company_role-other = Другое

## concealment_place

list-concealment_place-person = На человеке
    .also = на теле
list-concealment_place-person_clothing = В одежде
    .also = верхняя одежда; нижнее бельё
list-concealment_place-person_strapped = Закреплено на теле
    .also = пояс; примотано к телу
list-concealment_place-person_footwear = В обуви
list-concealment_place-person_swallowed = Проглочено
    .also = внутриполостной способ
list-concealment_place-person_inserted = Введено в полости тела
list-concealment_place-person_medical_device = В медицинском изделии
    .also = протез; инвалидная коляска
list-concealment_place-baggage = В багаже
    .also = чемодан; сумка; рюкзак; ручная кладь
list-concealment_place-baggage_false_bottom = Двойное дно
list-concealment_place-baggage_lining = В подкладке
list-concealment_place-baggage_inside_items = Внутри вещей
list-concealment_place-road = В автотранспортном средстве
    .also = автомобиль
list-concealment_place-road_fuel_tank = Топливный бак
    .also = бензобак
list-concealment_place-road_gas_tank = Газовый баллон автомобиля
    .also = газобаллонное оборудование
list-concealment_place-road_tyres = Шины
    .also = колёса
list-concealment_place-road_spare_wheel = Запасное колесо
list-concealment_place-road_bumper = Бампер
list-concealment_place-road_doors = Двери
list-concealment_place-road_seats = Сиденья автомобиля
list-concealment_place-road_dashboard = Приборная панель
list-concealment_place-road_roof = Крыша
list-concealment_place-road_floor = Пол
list-concealment_place-road_engine = Двигатель
    .also = моторный отсек
list-concealment_place-road_cab = Кабина
list-concealment_place-road_trailer = Стенка или пол прицепа
list-concealment_place-road_built_compartment = Специально изготовленный тайник
    .also = тайник
list-concealment_place-freight = В контейнере или грузе
    .also = контейнер; груз
list-concealment_place-freight_structure = Конструкция контейнера
list-concealment_place-freight_reefer_unit = Холодильная установка
list-concealment_place-freight_door_area = У дверей контейнера
list-concealment_place-freight_among_load = Среди груза
list-concealment_place-freight_inside_goods = Внутри товара
list-concealment_place-freight_packaging = Упаковка или поддон
    .also = мешок; пакет
list-concealment_place-freight_seal = Вмешательство в пломбу
list-concealment_place-vessel = На судне
    .also = корабль; лодка
list-concealment_place-vessel_hull_attachment = Прикреплено к корпусу
    .also = торпеда
list-concealment_place-vessel_sea_chest = Кингстонный ящик
list-concealment_place-vessel_tank = Балластная, топливная или водяная цистерна
list-concealment_place-vessel_engine_room = Машинное отделение
list-concealment_place-vessel_hold = Трюм
list-concealment_place-vessel_cabin = Каюта
list-concealment_place-vessel_overboard = Выброшено за борт
list-concealment_place-aircraft = На воздушном судне
    .also = самолёт
list-concealment_place-aircraft_seat = Кресло
list-concealment_place-aircraft_toilet = Туалет
list-concealment_place-aircraft_galley = Бортовая кухня
list-concealment_place-aircraft_avionics_bay = Отсек авионики
list-concealment_place-aircraft_hold = Багажно-грузовой отсек
list-concealment_place-aircraft_panel = Панель обшивки
list-concealment_place-train = В поезде
list-concealment_place-train_locomotive = Локомотив
list-concealment_place-train_wagon_structure = Конструкция вагона
list-concealment_place-train_compartment = Купе
list-concealment_place-train_underframe = Подвагонное пространство
list-concealment_place-train_tank = Цистерна или бак
list-concealment_place-mail = В почтовом отправлении
    .also = почта
list-concealment_place-mail_inside_item = Внутри предмета
    .also = подарки; игрушки
list-concealment_place-mail_card_or_paper = В открытке или бумаге
list-concealment_place-mail_electronics = В электронике
list-concealment_place-mail_impregnated = Пропитано
list-concealment_place-mail_misdeclared = Недостоверно заявлено
list-concealment_place-goods = В товаре
list-concealment_place-goods_mixed = Подмешано
list-concealment_place-goods_dissolved = Растворено
list-concealment_place-goods_impregnated = Пропитано
list-concealment_place-goods_moulded = Отформовано
list-concealment_place-goods_food = В еде или напитках
list-concealment_place-goods_livestock = В скоте
list-concealment_place-none = Сокрытия нет
list-concealment_place-none_not_concealed = Не скрыто
    .also = перевозилось открыто
list-concealment_place-none_buried = Закопано
list-concealment_place-none_cache = Схрон
    .also = закладка
list-concealment_place-none_misdeclared_only = Только недостоверно заявлено

## concealment_technique

list-concealment_technique-built_compartment = Специально изготовленный тайник
    .also = тайник
list-concealment_technique-natural_cavity = Естественная полость
list-concealment_technique-false_bottom = Двойное дно или двойная стенка
list-concealment_technique-hollowed = Выдолбленный предмет
list-concealment_technique-sewn_in = Вшито
list-concealment_technique-strapped = Закреплено на теле
list-concealment_technique-swallowed = Проглочено
list-concealment_technique-inserted = Введено в полости тела
list-concealment_technique-dissolved = Растворено
list-concealment_technique-impregnated = Пропитано
list-concealment_technique-mixed = Смешано с товаром
list-concealment_technique-moulded = Отформовано
list-concealment_technique-wrapped_and_masked = Обёрнуто и замаскировано
    .also = маскировка запаха
list-concealment_technique-cover_load = Груз прикрытия
list-concealment_technique-rip_on_rip_off = Закладка без ведома владельца груза (rip-on rip-off)
list-concealment_technique-parasite_attachment = Крепление к подводной части («паразит»)
list-concealment_technique-switched_labels = Подмена ярлыков
list-concealment_technique-split_consignment = Дробление партии
list-concealment_technique-misdeclared = Недостоверное декларирование
list-concealment_technique-disguised_as_goods = Выдано за другой товар
list-concealment_technique-buried = Закопано
list-concealment_technique-thrown_overboard = Выброшено за борт
list-concealment_technique-none = Нет
list-concealment_technique-other = Другое

## condition

list-condition-new = Новый
list-condition-used = Бывший в употреблении
    .also = б/у
list-condition-damaged = Повреждённый
list-condition-spoiled = Испорченный
list-condition-alive = Живой
list-condition-dead = Мёртвый
list-condition-waste = Отходы
list-condition-incomplete = Некомплектный

## contact_kind

list-contact_kind-phone = Телефон
list-contact_kind-mobile = Мобильный телефон
list-contact_kind-email = Электронная почта
list-contact_kind-website = Сайт
list-contact_kind-messenger = Мессенджер
list-contact_kind-social_media = Социальная сеть
list-contact_kind-bank_account = Банковский счёт
list-contact_kind-virtual_wallet = Криптокошелёк
    .also = виртуальный кошелёк
list-contact_kind-other = Другое

## content_class

list-content_class-child_abuse = Сексуальное насилие над детьми
list-content_class-terrorism = Терроризм
list-content_class-hate = Возбуждение ненависти
list-content_class-obscene = Непристойные материалы
list-content_class-state_security = Безопасность государства
list-content_class-violence = Насилие
list-content_class-religious = Религиозное
list-content_class-other = Другое

## content_medium

list-content_medium-book = Книга
list-content_medium-print = Печатная продукция
list-content_medium-disc = Оптический диск
list-content_medium-hard_disk = Жёсткий диск
list-content_medium-memory_card = Карта памяти или флеш-накопитель
    .also = флешка
list-content_medium-phone = Телефон
list-content_medium-computer = Компьютер
list-content_medium-film = Плёнка
list-content_medium-photograph = Фотография
list-content_medium-online = В интернете
list-content_medium-other = Другое

## control_regime

list-control_regime-wassenaar_dual_use = Вассенаар: двойное назначение
list-control_regime-munitions = Список вооружений
list-control_regime-nsg = Группа ядерных поставщиков
list-control_regime-mtcr = Режим контроля за ракетной технологией
list-control_regime-australia_group = Австралийская группа
list-control_regime-cwc = Конвенция о запрещении химического оружия
list-control_regime-national = Национальный список
list-control_regime-sanctions = Санкции
list-control_regime-other = Другое

## controlled_gas

list-controlled_gas-R-11 = R-11 (ХФУ)
    .also = трихлорфторметан
list-controlled_gas-R-12 = R-12 (ХФУ)
    .also = дихлордифторметан
list-controlled_gas-R-13 = R-13 (ХФУ)
list-controlled_gas-R-113 = R-113 (ХФУ)
list-controlled_gas-R-114 = R-114 (ХФУ)
list-controlled_gas-R-115 = R-115 (ХФУ)
list-controlled_gas-R-22 = R-22 (ГХФУ)
list-controlled_gas-R-123 = R-123 (ГХФУ)
list-controlled_gas-R-124 = R-124 (ГХФУ)
list-controlled_gas-R-141b = R-141b (ГХФУ)
list-controlled_gas-R-142b = R-142b (ГХФУ)
list-controlled_gas-R-23 = R-23 (ГФУ)
list-controlled_gas-R-32 = R-32 (ГФУ)
list-controlled_gas-R-125 = R-125 (ГФУ)
list-controlled_gas-R-134a = R-134a (ГФУ)
list-controlled_gas-R-143a = R-143a (ГФУ)
list-controlled_gas-R-152a = R-152a (ГФУ)
list-controlled_gas-R-227ea = R-227ea (ГФУ)
list-controlled_gas-R-404A = R-404A (смесь)
list-controlled_gas-R-407C = R-407C (смесь)
list-controlled_gas-R-408A = R-408A (смесь)
list-controlled_gas-R-409A = R-409A (смесь)
list-controlled_gas-R-410A = R-410A (смесь)
list-controlled_gas-R-502 = R-502 (смесь)
list-controlled_gas-R-507A = R-507A (смесь)
list-controlled_gas-halon-1211 = Галон 1211
list-controlled_gas-halon-1301 = Галон 1301
list-controlled_gas-halon-2402 = Галон 2402
list-controlled_gas-carbon_tetrachloride = Тетрахлорид углерода
    .also = четырёххлористый углерод
list-controlled_gas-methyl_chloroform = Метилхлороформ
list-controlled_gas-methyl_bromide = Метилбромид
    .also = бромистый метил
list-controlled_gas-SF6 = Гексафторид серы
    .also = элегаз
list-controlled_gas-other = Другое

## cultural_object

list-cultural_object-archaeological = Археологический предмет
list-cultural_object-painting = Живопись
    .also = картина
list-cultural_object-sculpture = Скульптура
list-cultural_object-manuscript = Рукопись
list-cultural_object-book = Книга
list-cultural_object-coin = Монета или медаль
list-cultural_object-icon = Икона или предмет культа
list-cultural_object-furniture = Мебель
list-cultural_object-textile = Ткань или ковёр
list-cultural_object-weapon = Историческое оружие
list-cultural_object-instrument = Музыкальный или научный инструмент
list-cultural_object-ethnographic = Этнографический предмет
list-cultural_object-fossil = Окаменелость или минерал
list-cultural_object-jewellery = Ювелирное изделие
list-cultural_object-architectural = Архитектурный элемент
list-cultural_object-archive = Архивный документ
list-cultural_object-photograph = Фотография
list-cultural_object-other = Другое

## custody_event

list-custody_event-taken = Принято на хранение
list-custody_event-sealed = Опломбировано
    .also = опечатано
list-custody_event-weighed = Взвешено
list-custody_event-sampled = Отобраны пробы
list-custody_event-sent_to_laboratory = Отправлено в лабораторию
list-custody_event-returned_from_laboratory = Возвращено из лаборатории
list-custody_event-handed_over = Передано
list-custody_event-moved = Перемещено
list-custody_event-inspected = Осмотрено
list-custody_event-seal_changed = Пломба заменена
list-custody_event-destroyed = Уничтожено
list-custody_event-sold = Продано
list-custody_event-released = Возвращено
list-custody_event-lost = Утрачено

## detection_aid

list-detection_aid-physical_search = Досмотр вручную
    .also = таможенный досмотр
list-detection_aid-dog = Служебная собака
    .also = кинолог
list-detection_aid-cargo_xray = Рентген грузов
    .also = ИДК; инспекционно-досмотровый комплекс; сканер контейнеров
list-detection_aid-baggage_xray = Рентген багажа
    .also = интроскоп
list-detection_aid-body_scanner = Сканер тела человека
list-detection_aid-trace_detector = Детектор следов веществ
    .also = детектор микрочастиц
list-detection_aid-drug_test_kit = Наркотест
    .also = экспресс-тест на наркотики
list-detection_aid-handheld_spectrometer = Портативный спектрометр
    .also = рамановский спектрометр
list-detection_aid-radiation_portal = Радиационный портал
    .also = радиационный монитор; янтарь
list-detection_aid-endoscope = Эндоскоп
    .also = бороскоп; фиброскоп
list-detection_aid-density_meter = Плотномер
    .also = бастер
list-detection_aid-camera_anpr = Камера или распознавание номеров
    .also = видеонаблюдение
list-detection_aid-document_check = Проверка документов
list-detection_aid-barcode = Штрихкод или код подлинности
list-detection_aid-weighing = Взвешивание
list-detection_aid-laboratory = Лаборатория
list-detection_aid-medical_examination = Медицинское обследование
list-detection_aid-divers_or_underwater_robot = Водолазы или подводный робот
    .also = ТНПА

## detection_stage

list-detection_stage-before_arrival = До прибытия
list-detection_stage-on_arrival = По прибытии
list-detection_stage-during_declaration = При декларировании
list-detection_stage-physical_control = При фактическом контроле
list-detection_stage-in_transit = При транзите
list-detection_stage-after_release = После выпуска
list-detection_stage-post_clearance = При контроле после выпуска
list-detection_stage-patrol = При патрулировании
list-detection_stage-before_departure = До убытия
list-detection_stage-on_departure = При убытии

## difficulty

list-difficulty-simple = Просто
list-difficulty-skilled = Нужен навык
list-difficulty-workshop = Нужна мастерская

## direction

list-direction-import = Ввоз
    .also = импорт
list-direction-export = Вывоз
    .also = экспорт
list-direction-transit = Транзит
list-direction-transhipment = Перевалка
    .also = перегрузка
list-direction-re_export = Реэкспорт
list-direction-inward_passenger = Пассажир, прибытие
list-direction-outward_passenger = Пассажир, убытие
list-direction-inland = Внутри страны
list-direction-coastal = Каботаж

## disposal

list-disposal-in_custody = На хранении
list-disposal-destroyed = Уничтожено
list-disposal-auctioned = Продано с аукциона
    .also = реализовано
list-disposal-returned = Возвращено
list-disposal-re_exported = Вывезено обратно
list-disposal-handed_over = Передано другому ведомству
list-disposal-donated = Передано безвозмездно
list-disposal-state_use = Обращено в пользование государства
list-disposal-reared_or_released = Передано на содержание или выпущено (живое)
list-disposal-court_exhibit = Вещественное доказательство в суде
list-disposal-lost = Утрачено
list-disposal-other = Другое

## document_kind

list-document_kind-passport = Паспорт
list-document_kind-identity_card = Удостоверение личности
    .also = ID-карта
list-document_kind-driving_licence = Водительское удостоверение
list-document_kind-residence_permit = Вид на жительство
list-document_kind-seaman_book = Мореходная книжка
    .also = удостоверение личности моряка
list-document_kind-visa = Виза
list-document_kind-refugee_travel_document = Проездной документ беженца
list-document_kind-birth_certificate = Свидетельство о рождении
list-document_kind-laissez_passer = Пропуск laissez-passer
list-document_kind-military_card = Военный билет
list-document_kind-other = Другое

## document_state

list-document_state-genuine = Подлинный
list-document_state-forged = Поддельный
list-document_state-altered = Изменён
list-document_state-stolen = Похищен
list-document_state-lost = Утерян
list-document_state-expired = Срок истёк
list-document_state-impostor = Предъявлен не владельцем
list-document_state-not_examined = Не проверен

## dose_form

list-dose_form-tablet = Таблетка
list-dose_form-capsule = Капсула
list-dose_form-ampoule = Ампула
list-dose_form-vial = Флакон
list-dose_form-syrup = Сироп
list-dose_form-cream = Крем или мазь
list-dose_form-patch = Пластырь
list-dose_form-inhaler = Ингалятор
list-dose_form-powder = Порошок
list-dose_form-drops = Капли
list-dose_form-suppository = Суппозиторий
    .also = свеча
list-dose_form-spray = Спрей
list-dose_form-device = Изделие
list-dose_form-other = Другое

## entry_reason

list-entry_reason-suspect_in_case = Подозрение в деле
list-entry_reason-convicted = Осуждение
list-entry_reason-intelligence = Оперативные сведения
list-entry_reason-foreign_request = Запрос из-за рубежа
list-entry_reason-operation = Операция
list-entry_reason-risk_profile = Профиль риска
list-entry_reason-victim_or_witness = Потерпевший или свидетель
list-entry_reason-other = Другое

## evasion_type

list-evasion_type-undeclared = Недекларирование
list-evasion_type-undervaluation = Занижение стоимости
list-evasion_type-misclassification = Неверная классификация
list-evasion_type-false_origin = Ложное происхождение
list-evasion_type-quantity = Неверное количество
list-evasion_type-quota = Нарушение квоты
list-evasion_type-sanctions_dumping = Обход санкций или антидемпинговой пошлины
list-evasion_type-transit_not_discharged = Транзит не завершён
    .also = недоставка
list-evasion_type-exemption_abused = Злоупотребление льготой
list-evasion_type-drawback = Незаконный возврат пошлин
list-evasion_type-other = Другое

## event_type

list-event_type-seizure = Изъятие
list-event_type-offence_without_seizure = Правонарушение без изъятия
list-event_type-detention = Задержание товаров
list-event_type-suspension = Приостановление выпуска
list-event_type-attempted = Попытка правонарушения
list-event_type-abandoned = Находка без владельца
    .also = бесхозный товар
list-event_type-post_clearance = Дело по контролю после выпуска

## field_test

list-field_test-not_done = Не проводился
list-field_test-positive = Положительный
list-field_test-negative = Отрицательный
list-field_test-inconclusive = Неопределённый

## file_stage

list-file_stage-active = Ведётся
    .also = действует; активно
list-file_stage-suspended = Приостановлено
list-file_stage-expired = Срок истёк
list-file_stage-closed = Закрыто
    .also = завершено; прекращено

## food_hazard

list-food_hazard-animal_disease = Болезнь животных
list-food_hazard-plant_pest = Вредитель растений
list-food_hazard-residue = Остатки веществ
list-food_hazard-contaminant = Загрязнитель
list-food_hazard-microbiological = Микробиологическая
list-food_hazard-spoiled = Порча
list-food_hazard-origin_unknown = Происхождение не подтверждено
list-food_hazard-invasive_species = Инвазивный вид
list-food_hazard-forbidden_product = Запрещённый продукт
list-food_hazard-none_found = Не обнаружена
list-food_hazard-other = Другое

## gemstone

list-gemstone-diamond_rough = Алмаз
list-gemstone-diamond_cut = Бриллиант
list-gemstone-ruby = Рубин
list-gemstone-sapphire = Сапфир
list-gemstone-emerald = Изумруд
list-gemstone-tanzanite = Танзанит
list-gemstone-jade = Нефрит
    .also = жадеит
list-gemstone-amber = Янтарь
list-gemstone-pearl = Жемчуг
list-gemstone-other = Другое
list-gemstone-none = Нет

## gender

list-gender-0 = Неизвестно
list-gender-1 = Мужской
list-gender-2 = Женский
list-gender-9 = Неприменимо

## genuineness

list-genuineness-genuine = Подлинный
list-genuineness-counterfeit = Поддельный
    .also = контрафакт
list-genuineness-cheap_white = Сигареты «cheap white»
    .also = дешёвые белые сигареты
list-genuineness-parallel_import = Параллельный импорт
list-genuineness-not_determined = Не установлено

## goods_form

list-goods_form-powder = Порошок
list-goods_form-block = Брикет или блок
    .also = брикет
list-goods_form-paste = Паста
list-goods_form-liquid = Жидкость
list-goods_form-oil = Масло
list-goods_form-tablet = Таблетка
list-goods_form-capsule = Капсула
list-goods_form-crystal = Кристалл
list-goods_form-resin = Смола
list-goods_form-herb = Трава
list-goods_form-plant = Растение
list-goods_form-seed = Семена
list-goods_form-leaf = Листья
list-goods_form-blotter = Промокательная бумага
    .also = марка
list-goods_form-film = Плёнка
list-goods_form-patch = Пластырь
list-goods_form-ampoule = Ампула или флакон
    .also = инъекция
list-goods_form-gum = Камедь
list-goods_form-spray = Спрей
list-goods_form-impregnated = Пропитанный материал
list-goods_form-solid = Другое твёрдое вещество
list-goods_form-gas = Газ
list-goods_form-mushroom = Грибы
list-goods_form-edible = Съедобный продукт
    .also = мармелад; шоколад
list-goods_form-cartridge = Картридж электронной сигареты
    .also = вейп
list-goods_form-other = Другое

## grading_information

list-grading_information-1 = 1: подтверждено другими источниками
list-grading_information-2 = 2: вероятно, верно
list-grading_information-3 = 3: возможно, верно
list-grading_information-4 = 4: сомнительно
list-grading_information-5 = 5: маловероятно
list-grading_information-6 = 6: оценить нельзя

## grading_source

list-grading_source-A = A: вполне надёжен
list-grading_source-B = B: обычно надёжен
list-grading_source-C = C: довольно надёжен
list-grading_source-D = D: обычно ненадёжен
list-grading_source-E = E: ненадёжен
list-grading_source-X = X: оценить нельзя

## handling

list-handling-P = Личное
list-handling-U = Подразделение
list-handling-A = Администрация
list-handling-B = Двустороннее
list-handling-O = Группа операции
list-handling-C = Можно передать в CEN
list-handling-W = Можно опубликовать

## hit_result

list-hit_result-nothing_found = Ничего не обнаружено
list-hit_result-information = Получены сведения
list-hit_result-goods_found = Обнаружены товары
list-hit_result-arrest = Задержание
list-hit_result-sighting_only = Только факт появления
    .also = замечен
list-hit_result-no_check = Проверка не проводилась

## hs_edition

list-hs_edition-2002 = ГС 2002
list-hs_edition-2007 = ГС 2007
list-hs_edition-2012 = ГС 2012
list-hs_edition-2017 = ГС 2017
list-hs_edition-2022 = ГС 2022

## indicator

list-indicator-repair_marks = Следы ремонта
list-indicator-fresh_paint = Свежая краска
list-indicator-fresh_sealant = Свежий герметик
list-indicator-odd_weight = Странный вес
list-indicator-odd_sound = Странный звук
list-indicator-odd_smell = Странный запах
list-indicator-screws_moved = Сдвинутые винты
list-indicator-seal_damaged = Повреждённая пломба
list-indicator-density_change = Перепад плотности
list-indicator-temperature = Температура
list-indicator-measurements_differ = Расхождение размеров
list-indicator-nervous_person = Нервозность человека
list-indicator-route_unusual = Необычный маршрут
list-indicator-papers_unusual = Необычные документы
list-indicator-load_unusual = Необычный груз
list-indicator-xray_shape = Очертание на рентгене
list-indicator-other = Другое

## ipr_product_class

list-ipr_product_class-foodstuffs = Продукты питания
list-ipr_product_class-beverages = Напитки
list-ipr_product_class-body_care = Средства ухода за телом
    .also = парфюмерия; косметика
list-ipr_product_class-clothing = Одежда
list-ipr_product_class-accessories = Аксессуары к одежде
list-ipr_product_class-shoes = Обувь
list-ipr_product_class-personal_accessories = Личные аксессуары
    .also = сумки; часы; солнцезащитные очки
list-ipr_product_class-mobile_phones = Мобильные телефоны и детали
list-ipr_product_class-electrical = Электротехника и компьютеры
list-ipr_product_class-media = CD, DVD и записанные носители
list-ipr_product_class-toys = Игрушки и игры
list-ipr_product_class-sports = Спортивные товары
list-ipr_product_class-tobacco = Табачные изделия
list-ipr_product_class-medicines = Лекарства
list-ipr_product_class-machines_tools = Машины и инструменты
list-ipr_product_class-vehicles_parts = Транспортные средства и запчасти
list-ipr_product_class-office = Канцелярские товары
list-ipr_product_class-lighters = Зажигалки
list-ipr_product_class-labels_packaging = Этикетки, ярлыки и упаковка
list-ipr_product_class-textiles = Текстиль
list-ipr_product_class-other = Другое

## ipr_right

list-ipr_right-trademark = Товарный знак
list-ipr_right-copyright = Авторское право
list-ipr_right-design = Промышленный образец
list-ipr_right-patent = Патент на изобретение
    .also = патент
list-ipr_right-utility_model = Полезная модель
list-ipr_right-plant_variety = Сорт растения
    .also = селекционное достижение
list-ipr_right-geographical_indication = Географическое указание
    .also = НМПТ
list-ipr_right-trade_name = Фирменное наименование
list-ipr_right-topography = Топология микросхем
list-ipr_right-supplementary_certificate = Дополнительное охранное свидетельство

## item

list-item-drugs = Наркотики
    .also = наркотические средства; психотропные вещества
list-item-drugs_cannabis = Каннабис
    .also = конопля; группа каннабиса
list-item-drugs_cannabis_herb = Марихуана (трава каннабиса)
    .also = марихуана; трава каннабиса; анаша; ганджа
list-item-drugs_cannabis_resin = Гашиш (смола каннабиса)
    .also = гашиш; смола каннабиса; чарас
list-item-drugs_cannabis_oil = Масло каннабиса
    .also = гашишное масло; жидкий гашиш
list-item-drugs_cannabis_plant = Растение каннабис
    .also = куст конопли; растения конопли
list-item-drugs_cannabis_seed = Семена каннабиса
    .also = семена конопли
list-item-drugs_cannabis_thc = Тетрагидроканнабинол (ТГК)
    .also = ТГК; дельта-9-ТГК; дронабинол; тетрагидроканнабинол
list-item-drugs_cannabis_hhc = Гексагидроканнабинол (ГГК)
    .also = ГГК; гексагидроканнабинол
list-item-drugs_cocaine = Кокаиновая группа
    .also = кокаин; жидкий кокаин
list-item-drugs_cocaine_leaf = Лист коки
    .also = листья коки
list-item-drugs_cocaine_plant = Кокаиновый куст
    .also = куст коки
list-item-drugs_cocaine_seed = Семена коки
list-item-drugs_cocaine_paste = Паста коки
    .also = кокаиновая паста; басуко; пако
list-item-drugs_cocaine_base = Кокаин-основание
    .also = кокаин в форме основания
list-item-drugs_cocaine_hcl = Кокаина гидрохлорид
    .also = гидрохлорид кокаина; кокаин гидрохлорид
list-item-drugs_cocaine_crack = Крэк
    .also = крэк-кокаин
list-item-drugs_opioids = Опиоиды
    .also = опиаты; другие опиоиды
list-item-drugs_opioids_opium = Опий
    .also = опиум; опий-сырец; экстракционный опий
list-item-drugs_opioids_opium_acetylated = Ацетилированный опий
list-item-drugs_opioids_poppy = Опийный мак
    .also = мак снотворный
list-item-drugs_opioids_poppy_straw = Маковая солома
    .also = кокнар; маковые коробочки; маковые головки
list-item-drugs_opioids_poppy_seed = Семена мака
    .also = кондитерский мак
list-item-drugs_opioids_morphine = Морфин
list-item-drugs_opioids_heroin = Героин
    .also = диаморфин; диацетилморфин
list-item-drugs_opioids_heroin_base = Героин-основание
    .also = коричневый героин
list-item-drugs_opioids_monoacetylmorphine = 6-Моноацетилморфин
    .also = 6-МАМ
list-item-drugs_opioids_acetylcodeine = Ацетилкодеин
list-item-drugs_opioids_codeine = Кодеин
    .also = терпинкод; коделак; сироп от кашля с кодеином
list-item-drugs_opioids_desomorphine = Дезоморфин
    .also = крокодил
list-item-drugs_opioids_hydrocodone = Гидрокодон
    .also = викодин
list-item-drugs_opioids_hydromorphone = Гидроморфон
list-item-drugs_opioids_oxycodone = Оксикодон
    .also = оксиконтин
list-item-drugs_opioids_methadone = Метадон
list-item-drugs_opioids_buprenorphine = Бупренорфин
    .also = субутекс; субоксон
list-item-drugs_opioids_tramadol = Трамадол
    .also = трамал
list-item-drugs_opioids_tapentadol = Тапентадол
list-item-drugs_opioids_tilidine = Тилидин
    .also = валорон
list-item-drugs_opioids_dextropropoxyphene = Декстропропоксифен
list-item-drugs_opioids_diphenoxylate = Дифеноксилат
    .also = ломотил
list-item-drugs_opioids_trimeperidine = Тримеперидин
    .also = промедол
list-item-drugs_opioids_pethidine = Петидин
    .also = меперидин
list-item-drugs_opioids_mppp = МППП
    .also = дезметилпродин
list-item-drugs_opioids_levomethorphan = Левометорфан
list-item-drugs_opioids_dextromethorphan = Декстрометорфан
list-item-drugs_opioids_butorphanol = Буторфанол
list-item-drugs_opioids_tianeptine = Тианептин
    .also = коаксил
list-item-drugs_opioids_fentanyl = Фентанил
list-item-drugs_opioids_methylfentanyl = Метилфентанил
    .also = 3-метилфентанил; альфа-метилфентанил
list-item-drugs_opioids_carfentanil = Карфентанил
list-item-drugs_opioids_other_fentanyl = Другой аналог фентанила
    .also = фуранилфентанил; ацетилфентанил
list-item-drugs_opioids_nitazene = Нитазен
    .also = изотонитазен; метонитазен
list-item-drugs_opioids_mitragynine = Кратом и митрагинин
    .also = кратом; митрагинин; митрагина прекрасная
list-item-drugs_opioids_pharmaceutical = Другой лекарственный опиоид
list-item-drugs_opioids_synthetic = Другой синтетический опиоид
list-item-drugs_amphetamines = Стимуляторы амфетаминового ряда
    .also = САР; стимуляторы
list-item-drugs_amphetamines_amphetamine = Амфетамин
list-item-drugs_amphetamines_methamphetamine = Метамфетамин
    .also = первитин; яба; шабу
list-item-drugs_amphetamines_mdma = Экстази (МДМА)
    .also = МДМА; экстази
list-item-drugs_amphetamines_mda = МДА
    .also = тенамфетамин
list-item-drugs_amphetamines_mmda = ММДА
list-item-drugs_amphetamines_mbdb = МБДБ
list-item-drugs_amphetamines_captagon = Каптагон (фенетиллин)
    .also = каптагон; фенетиллин
list-item-drugs_amphetamines_methylphenidate = Метилфенидат
    .also = риталин
list-item-drugs_amphetamines_ethylphenidate = Этилфенидат
list-item-drugs_amphetamines_dimethylamphetamine = Диметиламфетамин
list-item-drugs_amphetamines_fluoroamphetamine = Фторамфетамин
    .also = 4-фторамфетамин
list-item-drugs_amphetamines_fluoromethamphetamine = Фторметамфетамин
    .also = 2-фторметамфетамин; 3-фторметамфетамин; 4-фторметамфетамин
list-item-drugs_amphetamines_pma = ПМА
    .also = пара-метоксиамфетамин
list-item-drugs_amphetamines_pmma = ПММА
    .also = пара-метокси-N-метиламфетамин
list-item-drugs_amphetamines_phentermine = Фентермин
list-item-drugs_amphetamines_amfepramone = Амфепрамон
    .also = диэтилпропион
list-item-drugs_amphetamines_phendimetrazine = Фендиметразин
list-item-drugs_amphetamines_benzphetamine = Бензфетамин
list-item-drugs_amphetamines_fenfluramine = Фенфлурамин
list-item-drugs_amphetamines_modafinil = Модафинил
list-item-drugs_amphetamines_methylhexanamine = Метилгексанамин
    .also = ДМАА
list-item-drugs_amphetamines_methiopropamine = Метиопропамин
list-item-drugs_amphetamines_pipradrol = Пипрадрол и дезоксипипрадрол
    .also = пипрадрол; дезоксипипрадрол
list-item-drugs_amphetamines_aminoindane = Аминоинданы
    .also = 2-аминоиндан
list-item-drugs_amphetamines_other = Другой стимулятор амфетаминового ряда
list-item-drugs_sedatives = Седативные средства и транквилизаторы
    .also = транквилизаторы; снотворные
list-item-drugs_sedatives_benzodiazepine = Бензодиазепин, прочий
    .also = бензодиазепины; бензодиазепин
list-item-drugs_sedatives_alprazolam = Алпразолам
    .also = ксанакс
list-item-drugs_sedatives_bromazepam = Бромазепам
    .also = лексотан
list-item-drugs_sedatives_brotizolam = Бротизолам
list-item-drugs_sedatives_clobazam = Клобазам
list-item-drugs_sedatives_clonazepam = Клоназепам
    .also = ривотрил
list-item-drugs_sedatives_clorazepate = Клоразепат
    .also = транксен
list-item-drugs_sedatives_diazepam = Диазепам
    .also = валиум; реланиум; седуксен; сибазон
list-item-drugs_sedatives_flunitrazepam = Флунитразепам
    .also = рогипнол
list-item-drugs_sedatives_ethyl_loflazepate = Этиллофлазепат
list-item-drugs_sedatives_lorazepam = Лоразепам
    .also = ативан
list-item-drugs_sedatives_lormetazepam = Лорметазепам
list-item-drugs_sedatives_medazepam = Медазепам
    .also = рудотель
list-item-drugs_sedatives_nitrazepam = Нитразепам
    .also = радедорм; эуноктин
list-item-drugs_sedatives_oxazepam = Оксазепам
    .also = нозепам; тазепам
list-item-drugs_sedatives_phenazepam = Феназепам
list-item-drugs_sedatives_prazepam = Празепам
list-item-drugs_sedatives_tetrazepam = Тетразепам
    .also = миоластан
list-item-drugs_sedatives_tofisopam = Тофизопам
    .also = грандаксин
list-item-drugs_sedatives_zolpidem = Золпидем
    .also = ивадал
list-item-drugs_sedatives_zopiclone = Зопиклон
    .also = имован
list-item-drugs_sedatives_barbiturate = Барбитурат, прочий
    .also = барбитураты; барбитурат
list-item-drugs_sedatives_amobarbital = Амобарбитал
    .also = барбамил
list-item-drugs_sedatives_phenobarbital = Фенобарбитал
    .also = люминал
list-item-drugs_sedatives_methaqualone = Метаквалон
    .also = мандракс
list-item-drugs_sedatives_meprobamate = Мепробамат
list-item-drugs_sedatives_ghb = ГОМК
    .also = гамма-оксимасляная кислота; гамма-гидроксибутират; оксибутират натрия
list-item-drugs_sedatives_gbl = ГБЛ
    .also = гамма-бутиролактон
list-item-drugs_sedatives_gaba = ГАМК и габапентиноиды
    .also = ГАМК; прегабалин; лирика; габапентин
list-item-drugs_sedatives_baclofen = Баклофен
list-item-drugs_sedatives_buspirone = Буспирон
list-item-drugs_sedatives_xylazine = Ксилазин
list-item-drugs_sedatives_other = Другое седативное средство
list-item-drugs_hallucinogens = Галлюциногены
list-item-drugs_hallucinogens_lsd = ЛСД
    .also = лизергид; диэтиламид лизергиновой кислоты
list-item-drugs_hallucinogens_psilocybin = Псилоцибин (грибы)
    .also = псилоцибин; псилоцин; галлюциногенные грибы
list-item-drugs_hallucinogens_mescaline = Мескалин
    .also = пейот; сан-педро
list-item-drugs_hallucinogens_dmt = Диметилтриптамин (ДМТ)
    .also = ДМТ; диметилтриптамин
list-item-drugs_hallucinogens_ayahuasca = Аяуаска
list-item-drugs_hallucinogens_pcp = Фенциклидин (PCP)
    .also = фенциклидин; ангельская пыль
list-item-drugs_hallucinogens_eticyclidine = Этициклидин
list-item-drugs_hallucinogens_ketamine = Кетамин
list-item-drugs_hallucinogens_methoxetamine = Метоксетамин
list-item-drugs_hallucinogens_dob = ДОБ
    .also = бролафетамин; бролафетамин (ДОБ)
list-item-drugs_hallucinogens_doc = ДОХ
list-item-drugs_hallucinogens_dom = ДОМ (СТП)
list-item-drugs_hallucinogens_2c_b = 2C-B
list-item-drugs_hallucinogens_2c_e = 2C-E
list-item-drugs_hallucinogens_2c_h = 2C-H
list-item-drugs_hallucinogens_salvinorin = Шалфей предсказателей (Salvia divinorum)
    .also = сальвинорин; шалфей предсказателей
list-item-drugs_hallucinogens_ibogaine = Ибогаин
    .also = ибога
list-item-drugs_hallucinogens_other = Другой галлюциноген
list-item-drugs_new_substances = Новые психоактивные вещества
    .also = НПВ; дизайнерские наркотики
list-item-drugs_new_substances_khat = Кат
    .also = катха; кат съедобный
list-item-drugs_new_substances_cathinone = Синтетический катинон, прочий
    .also = катинон; соли для ванн; синтетические катиноны
list-item-drugs_new_substances_methcathinone = Меткатинон
    .also = эфедрон
list-item-drugs_new_substances_mephedrone = Мефедрон
    .also = 4-метилметкатинон; 4-ММК
list-item-drugs_new_substances_methylone = Метилон
    .also = диметилон
list-item-drugs_new_substances_butylone = Бутилон
list-item-drugs_new_substances_ethylone = Этилон
list-item-drugs_new_substances_pentylone = Пентилон
list-item-drugs_new_substances_buphedrone = Буфедрон
list-item-drugs_new_substances_pentedrone = Пентедрон
list-item-drugs_new_substances_ethcathinone = Эткатинон
    .also = изоэткатинон; 4-метилэткатинон
list-item-drugs_new_substances_fluoromethcathinone = Галогенированный меткатинон
    .also = флефедрон; клефедрон; 4-фторметкатинон; 4-хлорметкатинон; 4-бромметкатинон
list-item-drugs_new_substances_methylephedrone = N-Метилэфедрон
    .also = метамфепрамон
list-item-drugs_new_substances_mdpv = МДПВ
    .also = метилендиоксипировалерон
list-item-drugs_new_substances_alpha_pvp = альфа-ПВП
    .also = альфа-пирролидиновалерофенон; альфа-PVP; α-ПВП; флакка
list-item-drugs_new_substances_pyrovalerone = Пировалерон
list-item-drugs_new_substances_cannabinoid = Синтетический каннабиноид, прочий
    .also = спайс; курительная смесь; курительные смеси; синтетические каннабиноиды; синтетический каннабиноид
list-item-drugs_new_substances_jwh_018 = JWH-018
list-item-drugs_new_substances_jwh = Серия JWH, прочее
    .also = 3-нафтоилиндол
list-item-drugs_new_substances_am_2201 = AM-2201
list-item-drugs_new_substances_ur_144 = UR-144 и XLR-11
list-item-drugs_new_substances_akb48 = AKB48 (APINACA)
list-item-drugs_new_substances_ab_fubinaca = AB-FUBINACA
list-item-drugs_new_substances_ab_chminaca = AB-CHMINACA и ADB-CHMINACA
list-item-drugs_new_substances_ab_pinaca = AB-PINACA
list-item-drugs_new_substances_pb_22 = PB-22 и BB-22
list-item-drugs_new_substances_rcs_4 = RCS-4
list-item-drugs_new_substances_hu_210 = HU-210 и соединения CP
list-item-drugs_new_substances_nbome = Серия NBOMe
list-item-drugs_new_substances_phenethylamine = Фенэтиламин, прочий
    .also = фенэтиламины
list-item-drugs_new_substances_benzofuran = Бензофураны
    .also = бензофуран
list-item-drugs_new_substances_tryptamine = Триптамин, прочий
    .also = триптамины; 4-гидрокситриптамин
list-item-drugs_new_substances_amt = альфа-Метилтриптамин (АМТ)
    .also = АМТ; альфа-метилтриптамин
list-item-drugs_new_substances_5_meo_tryptamine = 5-MeO-триптамины
    .also = 5-метокситриптамины
list-item-drugs_new_substances_bzp = Бензилпиперазин (БЗП)
    .also = БЗП; бензилпиперазин
list-item-drugs_new_substances_mcpp = мХФП
    .also = мета-хлорфенилпиперазин
list-item-drugs_new_substances_tfmpp = ТФМФП
    .also = трифторметилфенилпиперазин
list-item-drugs_new_substances_piperazine = Пиперазин, прочий
    .also = пиперазины; фенилпиперазин
list-item-drugs_new_substances_dimethocaine = Диметокаин
    .also = ларокаин
list-item-drugs_new_substances_plant = Другое вещество растительного происхождения
    .also = латук ядовитый; дамиана; леонотис
list-item-drugs_new_substances_nitrous_oxide = Закись азота
    .also = веселящий газ; оксид азота(I)
list-item-drugs_new_substances_other = Другое новое психоактивное вещество
list-item-drugs_other = Прочие наркотики
    .also = смесь наркотиков
list-item-drugs_other_psychotropic = Другое психотропное вещество
list-item-drugs_other_pharmaceutical = Другое лекарственное средство
    .also = вальпроевая кислота; карбамазепин
list-item-drugs_other_antidepressant = Антидепрессант
    .also = амитриптилин; кломипрамин; имипрамин; мапротилин; доксепин
list-item-drugs_other_antipsychotic = Антипсихотик
    .also = нейролептик; хлорпромазин; аминазин; оланзапин; галоперидол
list-item-drugs_other_anticholinergic = Холинолитик
    .also = антихолинергическое средство; тригексифенидил; циклодол; паркопан; амантадин; апрофен; тарен
list-item-drugs_other_cutting_agent = Наполнитель
    .also = разбавитель; кофеин; парацетамол; фенацетин; левамизол; лидокаин
list-item-drugs_other_alcohol = Незаконный алкоголь
    .also = самогон
list-item-drugs_other_steroid = Анаболический стероид
    .also = анаболики; тестостерон; нандролон
list-item-drugs_other_not_identified = Не установлено
list-item-precursors = Прекурсоры и оборудование
    .also = прекурсоры
list-item-precursors_drug = Прекурсоры наркотиков
    .also = другие прекурсоры
list-item-precursors_drug_ephedrine = Эфедрин
    .also = эфедра; эфедра хвощевая
list-item-precursors_drug_pseudoephedrine = Псевдоэфедрин
list-item-precursors_drug_norephedrine = Норэфедрин
    .also = фенилпропаноламин
list-item-precursors_drug_p2p = Фенилацетон (Ф-2-П, БМК)
    .also = фенилацетон; БМК; 1-фенил-2-пропанон; Ф-2-П
list-item-precursors_drug_apaan = АФААН и родственные нитрилы
    .also = альфа-фенилацетоацетонитрил; АФААН; АПААН
list-item-precursors_drug_pmk = ПМК (3,4-МДФ-2-П)
    .also = ПМК; 3,4-МДФ-2-П; 3,4-метилендиоксифенил-2-пропанон; пиперонилметилкетон
list-item-precursors_drug_bmk_glycidate = Глицидаты БМК и ПМК
list-item-precursors_drug_safrole = Сафрол и масло сассафраса
    .also = сафрол; изосафрол; сассафрасовое масло
list-item-precursors_drug_piperonal = Пиперональ
    .also = гелиотропин
list-item-precursors_drug_ergotamine = Эрготамин и эргометрин
    .also = эрготамин; эргометрин
list-item-precursors_drug_lysergic_acid = Лизергиновая кислота
list-item-precursors_drug_npp_anpp = НФП, АНФП и 4-пиперидон
    .also = НФП; АНФП; прекурсоры фентанила; 4-пиперидон; N-фенэтил-4-пиперидон; 4-анилино-N-фенэтилпиперидин
list-item-precursors_drug_acetic_anhydride = Ангидрид уксусной кислоты
    .also = уксусный ангидрид
list-item-precursors_drug_n_acetylanthranilic = N-Ацетилантраниловая и антраниловая кислоты
    .also = антраниловая кислота; N-ацетилантраниловая кислота
list-item-precursors_drug_phenylacetic_acid = Фенилуксусная кислота
list-item-precursors_drug_piperidine = Пиперидин
list-item-precursors_drug_pyrrolidine = Пирролидин
list-item-precursors_drug_quinoline = Хинолин
list-item-precursors_drug_dimethylamine = Метиламин и диметиламин
    .also = метиламин; диметиламин
list-item-precursors_drug_potassium_permanganate = Перманганат калия
    .also = марганцовка; марганцовокислый калий
list-item-precursors_reagent = Растворители и реагенты
    .also = растворители; реагенты
list-item-precursors_reagent_acetone = Ацетон
list-item-precursors_reagent_ethyl_ether = Этиловый эфир
    .also = диэтиловый эфир
list-item-precursors_reagent_mek = Метилэтилкетон
    .also = МЭК; бутанон
list-item-precursors_reagent_toluene = Толуол
list-item-precursors_reagent_cyclohexanone = Циклогексанон
list-item-precursors_reagent_sulphuric_acid = Серная кислота
list-item-precursors_reagent_hydrochloric_acid = Соляная кислота
    .also = хлористоводородная кислота
list-item-precursors_reagent_ammonia = Аммиак и хлорид аммония
    .also = аммиак; хлорид аммония; нашатырь; нашатырный спирт
list-item-precursors_reagent_sodium_hydroxide = Гидроксид натрия
    .also = едкий натр; каустическая сода
list-item-precursors_reagent_sodium_carbonate = Карбонат натрия
    .also = кальцинированная сода
list-item-precursors_reagent_iodine = Йод
    .also = иод
list-item-precursors_reagent_red_phosphorus = Красный фосфор
list-item-precursors_reagent_other = Другое химическое вещество
list-item-precursors_equipment = Оборудование
list-item-precursors_equipment_tablet_press = Таблеточный пресс
    .also = таблетпресс
list-item-precursors_equipment_encapsulator = Машина для наполнения капсул
    .also = капсулятор
list-item-precursors_equipment_reaction_vessel = Реакционный сосуд
list-item-precursors_equipment_glassware = Лабораторная посуда
list-item-precursors_equipment_hydraulic_press = Гидравлический пресс
list-item-precursors_equipment_grow = Оборудование для выращивания
    .also = гроубокс
list-item-precursors_equipment_other = Другое оборудование
list-item-precursors_explosive = Прекурсоры взрывчатых веществ
list-item-precursors_explosive_ammonium_nitrate = Нитрат аммония
    .also = аммиачная селитра
list-item-precursors_explosive_hydrogen_peroxide = Пероксид водорода
    .also = перекись водорода
list-item-precursors_explosive_potassium_chlorate = Хлорат и перхлорат калия
    .also = хлорат калия; перхлорат калия; бертолетова соль
list-item-precursors_explosive_nitromethane = Нитрометан
list-item-precursors_explosive_nitric_acid = Азотная кислота
list-item-precursors_explosive_aluminium_powder = Алюминиевая пудра
    .also = алюминиевый порошок
list-item-precursors_explosive_urea = Карбамид
    .also = мочевина
list-item-precursors_explosive_other = Другой прекурсор взрывчатых веществ
list-item-tobacco = Табак
    .also = табачные изделия
list-item-tobacco_smoking = Курительный табак
list-item-tobacco_smoking_cigarettes = Сигареты
    .also = сигарета; папиросы
list-item-tobacco_smoking_cigars = Сигары и сигариллы
    .also = сигары; сигариллы
list-item-tobacco_smoking_fine_cut = Тонкорезаный табак
    .also = табак для самокруток
list-item-tobacco_smoking_pipe = Трубочный табак
list-item-tobacco_smoking_waterpipe = Табак для кальяна
    .also = кальянный табак
list-item-tobacco_smoking_bidis = Биди и кретек
list-item-tobacco_smokeless = Бездымный табак
list-item-tobacco_smokeless_chewing = Жевательный табак
    .also = насвай; нас; гутка
list-item-tobacco_smokeless_snuff = Нюхательный табак и снюс
    .also = снюс; нюхательный табак
list-item-tobacco_smokeless_nicotine_pouch = Никотиновые подушечки
    .also = никотиновые пэки
list-item-tobacco_electronic = Электронные и нагреваемые изделия
list-item-tobacco_electronic_e_liquid = Жидкость для электронных сигарет
list-item-tobacco_electronic_e_cigarette = Электронная сигарета
    .also = вейп; электронные сигареты
list-item-tobacco_electronic_heated = Нагреваемый табак
    .also = стики; табак нагреваемый
list-item-tobacco_raw = Табачное сырьё и материалы
    .also = табачное сырьё
list-item-tobacco_raw_leaf = Сырой или резаный табак
    .also = табачный лист; резаный табак
list-item-tobacco_raw_papers = Сигаретная бумага и фильтры
    .also = ацетатный жгут; сигаретная бумага
list-item-tobacco_raw_machine = Машина для производства сигарет
list-item-alcohol = Алкоголь
    .also = алкогольная продукция
list-item-alcohol_spirits = Крепкие спиртные напитки
list-item-alcohol_spirits_whisky = Виски
list-item-alcohol_spirits_vodka = Водка
list-item-alcohol_spirits_gin = Джин
list-item-alcohol_spirits_rum = Ром
list-item-alcohol_spirits_brandy = Бренди и коньяк
    .also = бренди; коньяк
list-item-alcohol_spirits_liqueur = Ликёр
list-item-alcohol_spirits_other = Другой крепкий напиток
    .also = арак; байцзю
list-item-alcohol_fermented = Напитки брожения
list-item-alcohol_fermented_beer = Пиво
list-item-alcohol_fermented_wine = Вино
list-item-alcohol_fermented_sparkling = Игристое вино
    .also = шампанское
list-item-alcohol_fermented_cider = Сидр и прочее
    .also = сидр
list-item-alcohol_fermented_intermediate = Креплёные вина (промежуточные продукты)
    .also = портвейн; херес; вермут
list-item-alcohol_ethanol = Этиловый спирт
    .also = этанол
list-item-alcohol_ethanol_undenatured = Неденатурированный спирт
list-item-alcohol_ethanol_denatured = Денатурированный спирт
    .also = денатурат
list-item-alcohol_ethanol_surrogate = Суррогатный алкоголь
list-item-cites = Фауна и флора СИТЕС
    .also = СИТЕС
list-item-cites_mammals = Млекопитающие
list-item-cites_mammals_elephant = Слон
    .also = слоновая кость; бивни слона
list-item-cites_mammals_rhinoceros = Носорог
    .also = рог носорога
list-item-cites_mammals_pangolin = Панголин
    .also = чешуя панголина
list-item-cites_mammals_big_cat = Крупные кошачьи
    .also = тигр; лев; леопард; ягуар; гепард; барс; ирбис
list-item-cites_mammals_bear = Медведь
    .also = медвежья жёлчь; медвежьи лапы
list-item-cites_mammals_primate = Примат
    .also = обезьяна
list-item-cites_mammals_antelope = Антилопа
    .also = сайгак; шахтуш; рога сайгака
list-item-cites_mammals_marine = Морское млекопитающее
    .also = кит; дельфин
list-item-cites_mammals_other = Другое млекопитающее
list-item-cites_birds = Птицы
list-item-cites_birds_parrot = Попугай
list-item-cites_birds_raptor = Хищная птица
    .also = сокол; кречет; балобан; сапсан
list-item-cites_birds_songbird = Певчая птица
list-item-cites_birds_hornbill = Птица-носорог
list-item-cites_birds_other = Другая птица
list-item-cites_reptiles = Пресмыкающиеся и земноводные
    .also = рептилии
list-item-cites_reptiles_tortoise = Черепаха
list-item-cites_reptiles_crocodile = Крокодил или кайман
    .also = крокодил; кайман
list-item-cites_reptiles_snake = Змея
    .also = питон; удав
list-item-cites_reptiles_lizard = Ящерица
    .also = игуана; хамелеон; геккон; варан
list-item-cites_reptiles_amphibian = Земноводное
    .also = лягушка
list-item-cites_fish = Рыбы и беспозвоночные
list-item-cites_fish_eel = Угорь
    .also = стеклянный угорь
list-item-cites_fish_sturgeon = Осетровые
    .also = осётр; чёрная икра; икра осетровых
list-item-cites_fish_shark = Акула или скат
    .also = акулий плавник; акула
list-item-cites_fish_seahorse = Морской конёк
list-item-cites_fish_totoaba = Тотоаба
list-item-cites_fish_sea_cucumber = Морской огурец
    .also = трепанг; голотурия
list-item-cites_fish_coral = Коралл
    .also = кораллы
list-item-cites_fish_shell = Моллюск в раковине
    .also = тридакна; стромбус гигантский
list-item-cites_fish_insect = Насекомое или паукообразное
list-item-cites_fish_other = Другая рыба или беспозвоночное
list-item-cites_plants = Растения СИТЕС
list-item-cites_plants_orchid = Орхидея
list-item-cites_plants_cactus = Кактус
list-item-cites_plants_succulent = Суккулент или саговник
    .also = алоэ; молочай
list-item-cites_plants_rosewood = Розовое дерево (растение)
list-item-cites_plants_agarwood = Агаровое дерево
    .also = уд; алойное дерево
list-item-cites_plants_medicinal = Лекарственное растение
list-item-cites_plants_other = Другое растение СИТЕС
list-item-ipr = Контрафакт и интеллектуальная собственность
    .also = контрафакт
list-item-ipr_goods = Контрафактные товары
    .also = подделки
list-item-ipr_goods_clothing = Одежда
list-item-ipr_goods_shoes = Обувь
list-item-ipr_goods_accessories = Сумки и аксессуары
list-item-ipr_goods_watches = Часы и украшения
list-item-ipr_goods_perfume = Парфюмерия и косметика
list-item-ipr_goods_electronics = Электроника
list-item-ipr_goods_phones = Телефоны и детали
list-item-ipr_goods_toys = Игрушки
list-item-ipr_goods_food = Продукты и напитки
list-item-ipr_goods_medicines = Лекарства
list-item-ipr_goods_vehicle_parts = Автозапчасти
list-item-ipr_goods_machine_parts = Детали машин и инструменты
list-item-ipr_goods_chemicals = Химикаты и пестициды
list-item-ipr_goods_media = Носители и программы
list-item-ipr_goods_sports = Спортивные товары
list-item-ipr_goods_household = Товары для дома
list-item-ipr_goods_labels = Этикетки и упаковка
list-item-ipr_goods_other = Прочие товары
list-item-weapons = Оружие, боеприпасы, взрывчатые вещества
    .also = оружие
list-item-weapons_firearms = Огнестрельное оружие
list-item-weapons_firearms_handgun = Короткоствольное оружие
    .also = пистолет; револьвер
list-item-weapons_firearms_long = Длинноствольное оружие
    .also = винтовка; ружьё; карабин
list-item-weapons_firearms_automatic = Автоматическое оружие
    .also = автомат Калашникова; штурмовая винтовка; пулемёт; пистолет-пулемёт
list-item-weapons_firearms_converted = Переделанное или сигнальное оружие
    .also = охолощённое оружие; стартовый пистолет; газовый пистолет
list-item-weapons_firearms_parts = Части оружия
    .also = основные части огнестрельного оружия; ствол оружия; затвор оружия
list-item-weapons_firearms_silencer = Глушитель или принадлежность
    .also = глушитель
list-item-weapons_ammunition = Боеприпасы
list-item-weapons_ammunition_cartridges = Патроны
list-item-weapons_ammunition_components = Компоненты патронов
    .also = капсюли; гильзы; пули
list-item-weapons_explosives = Взрывчатые вещества и взрывные устройства
list-item-weapons_explosives_explosive = Взрывчатое вещество
    .also = тротил; динамит; пластит; тэн
list-item-weapons_explosives_detonator = Детонатор или шнур
    .also = детонатор; детонирующий шнур
list-item-weapons_explosives_grenade = Граната или мина
    .also = граната; мина
list-item-weapons_explosives_ied = Самодельное взрывное устройство
    .also = СВУ
list-item-weapons_explosives_pyrotechnics = Пиротехника
    .also = фейерверк; петарды
list-item-weapons_military = Военное имущество
list-item-weapons_military_launcher = Ракета или пусковая установка
    .also = ПЗРК; РПГ; гранатомёт
list-item-weapons_military_vehicle = Военная машина или её часть
list-item-weapons_military_protective = Средства защиты
    .also = бронежилет
list-item-weapons_other = Прочее оружие
list-item-weapons_other_edged = Холодное оружие
    .also = нож; мачете; меч; кинжал
list-item-weapons_other_electric = Электрошоковое устройство
    .also = электрошокер; шокер
list-item-weapons_other_spray = Газовый баллончик
    .also = перцовый баллончик
list-item-weapons_other_blunt = Ударное оружие
    .also = дубинка; кастет
list-item-weapons_other_air = Пневматическое оружие или реплика
    .also = страйкбол; пневматика
list-item-weapons_other_crossbow = Арбалет или лук
    .also = арбалет
list-item-nuclear = Ядерные и радиоактивные материалы
list-item-nuclear_nuclear = Ядерный материал
list-item-nuclear_nuclear_uranium = Уран
    .also = жёлтый кек
list-item-nuclear_nuclear_plutonium = Плутоний
list-item-nuclear_nuclear_thorium = Торий
list-item-nuclear_source = Радиоактивный источник
list-item-nuclear_source_sealed = Закрытый источник
list-item-nuclear_source_unsealed = Открытый источник
list-item-nuclear_source_device = Прибор с источником
list-item-nuclear_contaminated = Загрязнённые радионуклидами товары
list-item-nuclear_contaminated_scrap = Загрязнённый металлолом
list-item-nuclear_contaminated_goods = Другие загрязнённые товары
list-item-nuclear_contaminated_norm = Материал с природной радиоактивностью
    .also = ПРМ
list-item-nuclear_equipment = Ядерное оборудование
list-item-nuclear_equipment_equipment = Ядерное оборудование
list-item-waste = Опасные отходы и озоноразрушающие вещества
list-item-waste_hazardous = Опасные отходы
list-item-waste_hazardous_e_waste = Электронные отходы
    .also = отходы электроники; электронный лом
list-item-waste_hazardous_batteries = Отработанные батареи и аккумуляторы
list-item-waste_hazardous_chemical = Химические отходы
list-item-waste_hazardous_medical = Медицинские отходы
list-item-waste_hazardous_oil = Отработанные масла
    .also = отработка
list-item-waste_hazardous_asbestos = Асбест
list-item-waste_hazardous_metal = Отходы, содержащие металлы
list-item-waste_hazardous_other = Другие опасные отходы
list-item-waste_other = Другие отходы
list-item-waste_other_plastic = Пластиковые отходы
    .also = отходы пластмасс
list-item-waste_other_tyres = Изношенные шины
    .also = бывшие в употреблении шины
list-item-waste_other_vehicles = Вышедшие из эксплуатации транспортные средства
list-item-waste_other_household = Бытовые отходы
list-item-waste_other_textile = Текстильные отходы
list-item-waste_other_scrap = Металлолом
    .also = лом металлов
list-item-waste_ods = Озоноразрушающие и парниковые газы
    .also = ОРВ; хладагенты; фреон
list-item-waste_ods_cfc = ХФУ
    .also = хлорфторуглероды
list-item-waste_ods_hcfc = ГХФУ
    .also = гидрохлорфторуглероды
list-item-waste_ods_hfc = ГФУ
    .also = гидрофторуглероды
list-item-waste_ods_halon = Галон
list-item-waste_ods_methyl_bromide = Метилбромид
    .also = бромистый метил
list-item-waste_ods_equipment = Оборудование с такими газами
list-item-waste_ods_other = Другой газ
list-item-waste_chemicals = Химикаты и пестициды
list-item-waste_chemicals_pesticide = Незаконный пестицид
list-item-waste_chemicals_mercury = Ртуть
list-item-waste_chemicals_pop = Стойкий органический загрязнитель
    .also = СОЗ
list-item-currency = Валюта и инструменты на предъявителя
list-item-currency_cash = Наличные деньги
    .also = наличные; наличность
list-item-currency_cash_banknotes = Банкноты
    .also = купюры
list-item-currency_cash_coins = Монеты
list-item-currency_cash_counterfeit = Поддельные деньги
    .also = фальшивые деньги; фальшивки
list-item-currency_instruments = Инструменты на предъявителя
    .also = денежные инструменты
list-item-currency_instruments_cheques = Чеки
list-item-currency_instruments_bonds = Облигации и акции
    .also = облигации; акции
list-item-currency_instruments_money_orders = Платёжные поручения
list-item-currency_store = Средства сбережения
list-item-currency_store_gold = Золото или слитки
list-item-currency_store_prepaid_cards = Предоплаченные карты
list-item-currency_store_virtual = Виртуальные активы
    .also = биткоин; криптоактивы; криптовалюта
list-item-cultural = Культурные ценности
list-item-cultural_antiquities = Древности
    .also = антиквариат
list-item-cultural_antiquities_archaeological = Археологический предмет
list-item-cultural_antiquities_coin = Древняя монета
    .also = старинная монета
list-item-cultural_antiquities_manuscript = Рукопись или книга
list-item-cultural_antiquities_architectural = Архитектурный элемент
list-item-cultural_art = Произведения искусства
list-item-cultural_art_painting = Картина или рисунок
    .also = картина
list-item-cultural_art_sculpture = Скульптура
list-item-cultural_art_icon = Икона или предмет культа
    .also = икона
list-item-cultural_art_ethnographic = Этнографический предмет
list-item-cultural_art_textile = Ткань или ковёр
list-item-cultural_art_furniture = Мебель или музыкальный инструмент
list-item-cultural_nature = Естественная история
list-item-cultural_nature_fossil = Окаменелость
    .also = бивень мамонта
list-item-cultural_nature_mineral = Минерал или метеорит
    .also = метеорит
list-item-prohibited = Запрещённое содержание
list-item-prohibited_content = Содержание
list-item-prohibited_content_child_abuse = Сексуальное насилие над детьми
list-item-prohibited_content_terrorism = Террористические материалы
list-item-prohibited_content_hate = Материалы, возбуждающие ненависть
    .also = экстремистские материалы
list-item-prohibited_content_obscene = Непристойные материалы
list-item-prohibited_content_security = Против безопасности государства
list-item-prohibited_content_other = Другое запрещённое содержание
list-item-general = Уклонение от налогов и пошлин, прочие товары
list-item-general_goods = Товары
list-item-general_goods_textiles = Текстиль и одежда
    .also = текстиль
list-item-general_goods_shoes = Обувь
list-item-general_goods_electronics = Электроника
list-item-general_goods_phones = Мобильные телефоны
list-item-general_goods_machinery = Машины и оборудование
list-item-general_goods_cosmetics = Косметика
list-item-general_goods_metals = Металлы
list-item-general_goods_chemicals = Химикаты
list-item-general_goods_household = Товары для дома
list-item-general_goods_building = Строительные материалы
list-item-general_goods_toys = Игрушки
list-item-general_goods_bicycles = Велосипеды
list-item-general_goods_solar = Солнечные панели
list-item-general_goods_other = Прочие товары
list-item-medicines = Лекарства и медицинские товары
list-item-medicines_medicines = Лекарства
    .also = лекарственные средства
list-item-medicines_medicines_antibiotic = Антибиотик
list-item-medicines_medicines_antimalarial = Противомалярийное средство
list-item-medicines_medicines_painkiller = Обезболивающее
list-item-medicines_medicines_erectile = Средство от эректильной дисфункции
    .also = силденафил; тадалафил
list-item-medicines_medicines_hormone = Гормон или стероид
list-item-medicines_medicines_cancer = Противоопухолевое средство
list-item-medicines_medicines_antiviral = Противовирусное средство
list-item-medicines_medicines_cardiovascular = Сердечно-сосудистое средство
list-item-medicines_medicines_diabetes = Противодиабетическое средство
    .also = инсулин; семаглутид
list-item-medicines_medicines_slimming = Средство для похудения
list-item-medicines_medicines_vaccine = Вакцина или препарат крови
    .also = вакцина
list-item-medicines_medicines_veterinary = Ветеринарный препарат
list-item-medicines_medicines_traditional = Традиционное или растительное средство
list-item-medicines_medicines_other = Другое лекарство
list-item-medicines_devices = Медицинские товары
list-item-medicines_devices_device = Медицинское изделие
list-item-medicines_devices_test = Диагностический тест
list-item-medicines_devices_protective = Маски и средства защиты
list-item-medicines_devices_filler = Косметологический препарат
    .also = ботулотоксин; филлер
list-item-strategic = Стратегические товары и товары двойного назначения
list-item-strategic_dual_use = Товары двойного назначения
list-item-strategic_dual_use_nuclear = Ядерная область
list-item-strategic_dual_use_materials = Специальные материалы
list-item-strategic_dual_use_processing = Обработка материалов
list-item-strategic_dual_use_electronics = Электроника
list-item-strategic_dual_use_computers = Вычислительная техника
list-item-strategic_dual_use_telecoms = Телекоммуникации и защита информации
list-item-strategic_dual_use_sensors = Датчики и лазеры
    .also = прибор ночного видения
list-item-strategic_dual_use_navigation = Навигация и авионика
list-item-strategic_dual_use_marine = Морская техника
list-item-strategic_dual_use_aerospace = Авиакосмическая техника и двигатели
    .also = детали беспилотников
list-item-strategic_chemical = Химическая и биологическая область
list-item-strategic_chemical_cwc = Химикат из списков КЗХО
list-item-strategic_chemical_biological = Биологический агент
list-item-strategic_chemical_equipment = Химическое или биологическое оборудование
list-item-strategic_other = Прочие стратегические товары
list-item-strategic_other_sanctions = Товары под санкциями
    .also = санкционные товары
list-item-food = Продовольствие, животные, растения
list-item-food_food = Продовольствие
    .also = продукты питания
list-item-food_food_meat = Мясо
    .also = мясо диких животных
list-item-food_food_fish = Рыба
list-item-food_food_dairy = Молочные продукты и яйца
list-item-food_food_fruit = Фрукты и овощи
list-item-food_food_cereals = Зерно и рис
list-item-food_food_sugar = Сахар
list-item-food_food_oil = Пищевое масло
    .also = растительное масло
list-item-food_food_coffee = Кофе, чай, пряности
list-item-food_food_honey = Мёд
list-item-food_food_supplement = Пищевая добавка
    .also = БАД
list-item-food_food_other = Другие продукты
list-item-food_animals = Живые животные
list-item-food_animals_livestock = Скот
list-item-food_animals_poultry = Домашняя птица
list-item-food_animals_pets = Домашние питомцы
list-item-food_animals_other = Другое животное
list-item-food_plants = Растения
list-item-food_plants_living = Живые растения
    .also = саженцы
list-item-food_plants_seeds = Семена
list-item-food_plants_soil = Почва и субстрат
list-item-food_agricultural = Средства для сельского хозяйства
list-item-food_agricultural_fertiliser = Удобрение
list-item-food_agricultural_pesticide = Пестицид
list-item-food_agricultural_feed = Корм для животных
list-item-motor_spirits = Моторное топливо
list-item-motor_spirits_fuel = Топливо
list-item-motor_spirits_fuel_petrol = Бензин
list-item-motor_spirits_fuel_diesel = Дизельное топливо
    .also = дизель; газойль; солярка
list-item-motor_spirits_fuel_marked = Маркированное дизельное топливо
    .also = красный дизель
list-item-motor_spirits_fuel_kerosene = Керосин или авиатопливо
    .also = керосин
list-item-motor_spirits_fuel_heavy_oil = Мазут
list-item-motor_spirits_fuel_lpg = Сжиженный нефтяной газ
    .also = СУГ; СНГ
list-item-motor_spirits_fuel_biofuel = Биотопливо
list-item-motor_spirits_oil = Нефть и масла
list-item-motor_spirits_oil_crude = Сырая нефть
    .also = нефть
list-item-motor_spirits_oil_lubricant = Смазочное или базовое масло
    .also = смазочное масло; базовое масло
list-item-motor_spirits_oil_other = Другой нефтепродукт
list-item-timber = Лес и древесина
list-item-timber_wood = Древесина
list-item-timber_wood_rosewood = Розовое дерево (древесина)
    .also = палисандр
list-item-timber_wood_ebony = Чёрное дерево
    .also = эбен
list-item-timber_wood_mahogany = Красное дерево
    .also = махагони
list-item-timber_wood_teak = Тик
list-item-timber_wood_cedar = Кедр
list-item-timber_wood_sandalwood = Сандаловое дерево
    .also = сандал
list-item-timber_wood_tropical = Другая тропическая древесина
list-item-timber_wood_conifer = Хвойная древесина
list-item-timber_wood_oak = Дуб
list-item-timber_wood_other = Другая древесина
list-item-timber_products = Изделия из древесины
list-item-timber_products_charcoal = Древесный уголь
list-item-timber_products_furniture = Мебель
list-item-timber_products_other = Другое изделие из древесины
list-item-precious = Драгоценные металлы и камни
list-item-precious_metals = Драгоценные металлы
list-item-precious_metals_gold = Золото
    .also = слитки доре; золотой песок
list-item-precious_metals_silver = Серебро
list-item-precious_metals_platinum = Металл платиновой группы
    .also = платина
list-item-precious_metals_jewellery = Ювелирные изделия
list-item-precious_stones = Камни
    .also = драгоценные камни
list-item-precious_stones_diamond_rough = Необработанный алмаз
    .also = алмаз; алмазы; Кимберлийский процесс
list-item-precious_stones_diamond_cut = Бриллиант
    .also = бриллианты; огранённый алмаз
list-item-precious_stones_coloured = Цветной камень
    .also = рубин; сапфир; изумруд; танзанит
list-item-precious_stones_jade = Нефрит
    .also = жадеит
list-item-precious_stones_amber = Янтарь
list-item-precious_stones_pearl = Жемчуг
list-item-precious_minerals = Полезные ископаемые
list-item-precious_minerals_coltan = Колтан
    .also = тантал
list-item-precious_minerals_tin = Оловянная и вольфрамовая руда
    .also = касситерит; вольфрамит
list-item-precious_minerals_copper = Медь или кобальт
list-item-precious_minerals_rare_earths = Редкоземельные элементы
list-item-precious_minerals_other = Другое полезное ископаемое
list-item-vehicles = Транспортные средства, запчасти, прочее
list-item-vehicles_vehicles = Транспортные средства
list-item-vehicles_vehicles_car = Легковой автомобиль
    .also = автомобиль
list-item-vehicles_vehicles_van = Фургон
    .also = микроавтобус
list-item-vehicles_vehicles_lorry = Грузовой автомобиль или прицеп
    .also = грузовик
list-item-vehicles_vehicles_bus = Автобус
list-item-vehicles_vehicles_motorcycle = Мотоцикл
list-item-vehicles_vehicles_machine = Сельскохозяйственная или строительная машина
list-item-vehicles_vehicles_boat = Лодка
    .also = катер
list-item-vehicles_vehicles_aircraft = Воздушное судно
list-item-vehicles_vehicles_drone = Беспилотник
    .also = дрон; БПЛА
list-item-vehicles_parts = Части
list-item-vehicles_parts_engine = Двигатель
list-item-vehicles_parts_outboard = Подвесной мотор
list-item-vehicles_parts_tyres = Шины
list-item-vehicles_parts_catalyst = Каталитический нейтрализатор
    .also = катализатор
list-item-vehicles_parts_airbag = Подушка безопасности
list-item-vehicles_parts_other = Другая часть
list-item-vehicles_other = Другие товары
list-item-vehicles_other_stolen = Похищенные вещи
list-item-vehicles_other_documents = Поддельные документы
    .also = паспорта; бланки документов
list-item-vehicles_other_jammer = Глушилка или сканер
    .also = подавитель сигналов
list-item-vehicles_other_other = Прочее

## lab_result

list-lab_result-not_sampled = Пробы не отбирались
list-lab_result-pending = Ожидается
list-lab_result-confirmed = Подтверждено
list-lab_result-not_confirmed = Не подтверждено
list-lab_result-other_substance = Обнаружено другое вещество
list-lab_result-inconclusive = Неопределённый

## language

list-language-ab = Абхазский
list-language-af = Африкаанс
list-language-am = Амхарский
list-language-ar = Арабский
list-language-ay = Аймара
list-language-az = Азербайджанский
list-language-be = Белорусский
list-language-bg = Болгарский
list-language-bn = Бенгальский
list-language-bo = Тибетский
list-language-bs = Боснийский
list-language-ca = Каталанский
list-language-cs = Чешский
list-language-da = Датский
list-language-de = Немецкий
list-language-dv = Мальдивский
list-language-dz = Дзонг-кэ
list-language-el = Греческий
list-language-en = Английский
list-language-es = Испанский
list-language-et = Эстонский
list-language-fa = Персидский
list-language-ff = Фулах
list-language-fi = Финский
list-language-fr = Французский
list-language-ga = Ирландский
list-language-gn = Гуарани
list-language-gu = Гуджарати
list-language-ha = Хауса
list-language-he = Иврит
list-language-hi = Хинди
list-language-hr = Хорватский
list-language-ht = Гаитянский креольский
list-language-hu = Венгерский
list-language-hy = Армянский
list-language-id = Индонезийский
list-language-is = Исландский
list-language-it = Итальянский
list-language-ja = Японский
list-language-ka = Грузинский
list-language-kk = Казахский
list-language-km = Кхмерский
list-language-kn = Каннада
list-language-ko = Корейский
list-language-ku = Курдский
list-language-ky = Киргизский
list-language-lb = Люксембургский
list-language-lg = Ганда
list-language-ln = Лингала
list-language-lo = Лаосский
list-language-lt = Литовский
list-language-lv = Латышский
list-language-mg = Малагасийский
list-language-mk = Македонский
list-language-ml = Малаялам
list-language-mn = Монгольский
list-language-mr = Маратхи
list-language-ms = Малайский
list-language-mt = Мальтийский
list-language-my = Бирманский
list-language-ne = Непальский
list-language-nl = Нидерландский
list-language-no = Норвежский
list-language-ny = Ньянджа
list-language-om = Оромо
list-language-pa = Панджаби
list-language-pl = Польский
list-language-ps = Пушту
list-language-pt = Португальский
list-language-qu = Кечуа
list-language-rn = Рунди
list-language-ro = Румынский
list-language-ru = Русский
list-language-rw = Киньяруанда
list-language-sd = Синдхи
list-language-sg = Санго
list-language-si = Сингальский
list-language-sk = Словацкий
list-language-sl = Словенский
list-language-sm = Самоанский
list-language-sn = Шона
list-language-so = Сомали
list-language-sq = Албанский
list-language-sr = Сербский
list-language-ss = Свази
list-language-st = Южный сото
list-language-sv = Шведский
list-language-sw = Суахили
list-language-ta = Тамильский
list-language-te = Телугу
list-language-tg = Таджикский
list-language-th = Тайский
list-language-ti = Тигринья
list-language-tk = Туркменский
list-language-tn = Тсвана
list-language-to = Тонганский
list-language-tr = Турецкий
list-language-ts = Тсонга
list-language-tt = Татарский
list-language-ug = Уйгурский
list-language-uk = Украинский
list-language-ur = Урду
list-language-uz = Узбекский
list-language-vi = Вьетнамский
list-language-wo = Волоф
list-language-xh = Коса
list-language-yo = Йоруба
list-language-zh = Китайский
list-language-zu = Зулу

## law_class

list-law_class-customs = Таможенное право
list-law_class-narcotics = Законодательство о наркотиках
list-law_class-excise = Законодательство об акцизах
list-law_class-environment = Экологическое право
list-law_class-intellectual_property = Право интеллектуальной собственности
list-law_class-weapons = Законодательство об оружии
list-law_class-health = Законодательство о здравоохранении
list-law_class-cultural_property = Законодательство о культурных ценностях
list-law_class-money_laundering = Законодательство о противодействии отмыванию денег
list-law_class-export_control = Законодательство об экспортном контроле
list-law_class-criminal_code = Уголовный кодекс
list-law_class-other = Другое

## leg_role

list-leg_role-origin = Происхождение
list-leg_role-departure = Отправление
list-leg_role-transit = Транзит
list-leg_role-seizure = Место изъятия
list-leg_role-destination = Назначение
list-leg_role-transhipment = Перевалка
list-leg_role-intended_destination = Предполагаемое назначение

## link_kind

list-link_kind-same_as = То же, что и
list-link_kind-family = Родственник
list-link_kind-associate = Связанное лицо
list-link_kind-employer = Работодатель
list-link_kind-employee = Работник
list-link_kind-director = Руководитель
list-link_kind-owner = Владелец
list-link_kind-beneficial_owner = Бенефициарный владелец
list-link_kind-user = Пользователь
list-link_kind-seen_with = Замечен вместе с
list-link_kind-same_method = Тот же способ
    .also = модус операнди
list-link_kind-same_consignment = Та же партия
list-link_kind-same_case = То же дело
list-link_kind-successor = Продолжение
    .also = следует за
list-link_kind-predecessor = Предшествующее
    .also = предшествует
list-link_kind-joint_file = Совместное дело
list-link_kind-travelled_with = Ехал вместе с
list-link_kind-called = Звонил
list-link_kind-paid = Платил
list-link_kind-address_shared = Общий адрес
list-link_kind-other = Другое

## link_source

list-link_source-declaration = Декларация
list-link_source-document = Документ
list-link_source-statement = Показания
list-link_source-seen = Видел сотрудник
list-link_source-matching = Сопоставление карточек
list-link_source-phone = Телефон
list-link_source-payment = Платёж
list-link_source-internet = Интернет
list-link_source-intelligence = Оперативные сведения
list-link_source-other = Другое

## location_type

list-location_type-seaport = Морской порт
    .also = порт; портовые сооружения
list-location_type-airport = Аэропорт
    .also = аэродром
list-location_type-land_border_post = Сухопутный пункт пропуска
    .also = пункт пропуска; пограничный переход; автомобильный пункт пропуска; КПП
list-location_type-green_border = Зелёная граница (между пунктами пропуска)
    .also = вне пункта пропуска
list-location_type-railway = Железная дорога
    .also = железнодорожная станция; вокзал
list-location_type-mail_centre = Почтовый центр
    .also = почтовое отделение; место международного почтового обмена; ММПО
list-location_type-express_hub = Узел экспресс-доставки
list-location_type-inland_depot = Внутренний терминал
    .also = сухой порт
list-location_type-warehouse = Склад
    .also = таможенный склад; склад временного хранения; СВХ
list-location_type-free_zone = Свободная зона
    .also = свободный порт; свободная экономическая зона
list-location_type-territorial_sea = Территориальное море
    .also = территориальные воды
list-location_type-high_sea = Открытое море
    .also = международные воды
list-location_type-inland_water = Внутренние воды
    .also = река; озеро; канал
list-location_type-road_inland = Дорога внутри страны
    .also = шоссе; улица; автомагистраль
list-location_type-market_or_shop = Рынок или магазин
    .also = рынок; базар; магазин
list-location_type-dwelling = Жилище
    .also = жилой дом; квартира; дом
list-location_type-business_premises = Служебное помещение
    .also = контора; офис; фабрика; завод
list-location_type-passenger_terminal = Пассажирский терминал
    .also = автовокзал; паромный терминал
list-location_type-online = Интернет
    .also = онлайн

## mail_product

list-mail_product-letter = Письмо
list-mail_product-registered = Заказное отправление
list-mail_product-small_packet = Мелкий пакет
list-mail_product-parcel = Посылка
list-mail_product-ems = EMS
list-mail_product-express_document = Экспресс-документ
list-mail_product-express_parcel = Экспресс-посылка
list-mail_product-e_commerce = Отправление электронной торговли
list-mail_product-freight = Груз
list-mail_product-other = Другое

## marker_result

list-marker_result-not_tested = Не проверено
list-marker_result-no_marker = Маркера нет
list-marker_result-marker_found = Маркер обнаружен
list-marker_result-marker_removed = Маркер удалён
list-marker_result-laundered = Топливо очищено от маркера
list-marker_result-inconclusive = Неопределённый

## medicine_status

list-medicine_status-falsified = Фальсифицированное
list-medicine_status-substandard = Недоброкачественное
list-medicine_status-unlicensed = Незарегистрированное
list-medicine_status-diverted = Выведенное из законного оборота
list-medicine_status-stolen = Похищенное
list-medicine_status-expired = С истёкшим сроком годности
list-medicine_status-without_prescription = Без рецепта
list-medicine_status-not_determined = Не установлено

## money_instrument

list-money_instrument-banknotes = Банкноты
    .also = наличные; купюры
list-money_instrument-coins = Монеты
list-money_instrument-cheque = Чек
list-money_instrument-travellers_cheque = Дорожный чек
list-money_instrument-money_order = Платёжное поручение
list-money_instrument-promissory_note = Вексель
list-money_instrument-bearer_bond = Облигация на предъявителя
list-money_instrument-share = Акция на предъявителя
list-money_instrument-gold_coins = Золотые монеты или слитки
list-money_instrument-prepaid_card = Предоплаченная карта
list-money_instrument-virtual_asset_device = Устройство с виртуальными активами
    .also = аппаратный кошелёк; биткоин
list-money_instrument-other = Другое

## name_kind

list-name_kind-legal = Официальное имя
list-name_kind-birth = Имя при рождении
list-name_kind-previous = Прежнее имя
list-name_kind-alias = Псевдоним
list-name_kind-nickname = Прозвище
    .also = кличка
list-name_kind-trading = Торговое название
list-name_kind-transliteration = Транслитерация
list-name_kind-religious = Религиозное имя

## nice_class

list-nice_class-1 = 1: Химические вещества
list-nice_class-2 = 2: Краски, лаки
list-nice_class-3 = 3: Косметика, чистящие средства
list-nice_class-4 = 4: Технические масла, топливо
list-nice_class-5 = 5: Фармацевтические препараты
list-nice_class-6 = 6: Обычные металлы и изделия из них
list-nice_class-7 = 7: Машины, двигатели
list-nice_class-8 = 8: Ручные инструменты, ножевые изделия
list-nice_class-9 = 9: Электроника, научные приборы
list-nice_class-10 = 10: Медицинские приборы
list-nice_class-11 = 11: Освещение, отопление, охлаждение
list-nice_class-12 = 12: Транспортные средства
list-nice_class-13 = 13: Огнестрельное оружие, фейерверки
list-nice_class-14 = 14: Драгоценные металлы, украшения, часы
list-nice_class-15 = 15: Музыкальные инструменты
list-nice_class-16 = 16: Бумага, печатная продукция
list-nice_class-17 = 17: Полуфабрикаты из резины и пластмасс
list-nice_class-18 = 18: Изделия из кожи, багаж
list-nice_class-19 = 19: Неметаллические строительные материалы
list-nice_class-20 = 20: Мебель
list-nice_class-21 = 21: Домашняя утварь, стеклянная посуда
list-nice_class-22 = 22: Канаты, палатки, текстильные волокна
list-nice_class-23 = 23: Пряжа и нити
list-nice_class-24 = 24: Ткани
list-nice_class-25 = 25: Одежда, обувь
list-nice_class-26 = 26: Кружева, пуговицы, галантерея
list-nice_class-27 = 27: Ковры, напольные покрытия
list-nice_class-28 = 28: Игрушки, игры, спортивные товары
list-nice_class-29 = 29: Мясо, рыба, консервированные продукты
list-nice_class-30 = 30: Кофе, зерновые продукты, кондитерские изделия
list-nice_class-31 = 31: Сельскохозяйственные продукты, живые животные
list-nice_class-32 = 32: Пиво, безалкогольные напитки
list-nice_class-33 = 33: Алкогольные напитки
list-nice_class-34 = 34: Табак, курительные принадлежности
list-nice_class-35 = 35: Реклама, бизнес
list-nice_class-36 = 36: Финансы, страхование
list-nice_class-37 = 37: Строительство, ремонт
list-nice_class-38 = 38: Телекоммуникации
list-nice_class-39 = 39: Перевозки, хранение, путешествия
list-nice_class-40 = 40: Обработка материалов
list-nice_class-41 = 41: Образование, развлечения
list-nice_class-42 = 42: Наука, технологии, программные услуги
list-nice_class-43 = 43: Питание и временное проживание
list-nice_class-44 = 44: Медицинские, косметические, сельскохозяйственные услуги
list-nice_class-45 = 45: Юридические, охранные, личные услуги

## nuclide

list-nuclide-Ac-225 = Актиний-225
list-nuclide-Am-241 = Америций-241
list-nuclide-Ba-133 = Барий-133
list-nuclide-C-14 = Углерод-14
list-nuclide-Cd-109 = Кадмий-109
list-nuclide-Cf-252 = Калифорний-252
list-nuclide-Cm-244 = Кюрий-244
list-nuclide-Co-57 = Кобальт-57
list-nuclide-Co-60 = Кобальт-60
list-nuclide-Cs-137 = Цезий-137
list-nuclide-Eu-152 = Европий-152
list-nuclide-Fe-55 = Железо-55
list-nuclide-Ge-68 = Германий-68
list-nuclide-H-3 = Тритий
list-nuclide-I-125 = Йод-125
list-nuclide-I-131 = Йод-131
list-nuclide-Ir-192 = Иридий-192
list-nuclide-Kr-85 = Криптон-85
list-nuclide-Lu-177 = Лютеций-177
list-nuclide-Na-22 = Натрий-22
list-nuclide-Ni-63 = Никель-63
list-nuclide-Np-237 = Нептуний-237
list-nuclide-Pm-147 = Прометий-147
list-nuclide-Po-210 = Полоний-210
list-nuclide-Pu-238 = Плутоний-238
list-nuclide-Pu-239 = Плутоний-239
list-nuclide-Ra-226 = Радий-226
list-nuclide-Se-75 = Селен-75
list-nuclide-Sr-90 = Стронций-90
list-nuclide-Tc-99m = Технеций-99m
list-nuclide-Th-232 = Торий-232
list-nuclide-Tl-204 = Таллий-204
list-nuclide-U-233 = Уран-233
list-nuclide-U-235 = Уран-235
list-nuclide-U-238 = Уран-238
list-nuclide-U-nat = Природный уран
list-nuclide-U-dep = Обеднённый уран
list-nuclide-U-enr = Обогащённый уран
list-nuclide-Yb-169 = Иттербий-169

## offence_type

list-offence_type-smuggling = Контрабанда
list-offence_type-misdeclaration = Недостоверное декларирование
list-offence_type-undervaluation = Занижение стоимости
list-offence_type-misclassification = Неверная классификация
list-offence_type-origin_fraud = Обман с происхождением
list-offence_type-prohibited_goods = Запрещённые товары
list-offence_type-restricted_goods = Товары с ограничениями
list-offence_type-excise_evasion = Уклонение от акцизов
list-offence_type-ipr_infringement = Нарушение прав интеллектуальной собственности
list-offence_type-undeclared_cash = Незадекларированные наличные деньги
list-offence_type-document_fraud = Подделка документов
    .also = поддельные документы
list-offence_type-transit_fraud = Нарушение транзита
list-offence_type-drawback_fraud = Незаконный возврат пошлин
list-offence_type-theft = Кража
    .also = хищение
list-offence_type-corruption = Коррупция
list-offence_type-other = Другое

## outcome

list-outcome-pending = Решения ещё нет
list-outcome-released_to_owner = Возвращено владельцу
list-outcome-settled = Урегулировано соглашением
list-outcome-fined = Штраф
list-outcome-forfeited = Конфискация
list-outcome-convicted = Обвинительный приговор
    .also = осуждение
list-outcome-acquitted = Оправдательный приговор
    .also = оправдание
list-outcome-no_action = Прекращено без последствий
list-outcome-handed_over = Передано другому ведомству
list-outcome-controlled_delivery = Контролируемая поставка
list-outcome-other = Другое

## package_type

list-package_type-AE = Аэрозольный баллон
list-package_type-AM = Ампула
list-package_type-BA = Бочка
list-package_type-BE = Связка
list-package_type-BG = Пакет
list-package_type-BJ = Ведро
list-package_type-BK = Корзина
list-package_type-BL = Кипа прессованная
list-package_type-BO = Бутылка
list-package_type-BR = Слиток
    .also = брусок
list-package_type-BX = Коробка
list-package_type-CA = Банка прямоугольная
list-package_type-CG = Клетка
list-package_type-CN = Контейнер, не указанный иначе
list-package_type-CO = Бутыль
list-package_type-CR = Обрешётка
list-package_type-CS = Ящик
list-package_type-CT = Картонная коробка
    .also = картон
list-package_type-CX = Банка цилиндрическая
list-package_type-CY = Цилиндр
list-package_type-DR = Барабан
list-package_type-EN = Конверт
list-package_type-GB = Баллон газовый
list-package_type-JR = Банка стеклянная
list-package_type-JY = Канистра цилиндрическая
list-package_type-KG = Кег
    .also = бочонок
list-package_type-LG = Бревно
list-package_type-NE = Без упаковки
list-package_type-PA = Пачка
list-package_type-PC = Посылка
list-package_type-PE = Поддон модульный
list-package_type-PK = Место
    .also = упаковка; грузовое место
list-package_type-PX = Поддон
    .also = паллета
list-package_type-RL = Катушка
list-package_type-RO = Рулон
list-package_type-SA = Мешок
list-package_type-SU = Чемодан
list-package_type-TB = Кадка
list-package_type-TK = Резервуар прямоугольный
list-package_type-TN = Жестянка
list-package_type-TU = Туба
list-package_type-VG = Без тары, газ
list-package_type-VI = Флакон
list-package_type-VL = Наливом, жидкость
list-package_type-VR = Насыпью, зернистое
list-package_type-VY = Насыпью, мелкое
list-package_type-WB = Бутыль в оплётке
list-package_type-ZZ = По взаимной договорённости

## packaging

list-packaging-bag = Пакет
list-packaging-plastic_bag = Полиэтиленовый пакет
list-packaging-foil = Фольга
list-packaging-wrap = Обёртка
list-packaging-balloon = Воздушный шарик
list-packaging-capsule = Капсула
list-packaging-block = Блок
list-packaging-brick = Брикет
list-packaging-bottle = Бутылка
list-packaging-jerrycan = Канистра
list-packaging-drum = Бочка
list-packaging-box = Коробка
list-packaging-carton = Картонная коробка
list-packaging-suitcase = Чемодан
list-packaging-blister = Блистер
list-packaging-syringe = Шприц
list-packaging-envelope = Конверт
list-packaging-vacuum_pack = Вакуумная упаковка
list-packaging-none = Нет
list-packaging-other = Другое

## party_role

list-party_role-courier = Курьер
    .also = наркокурьер
list-party_role-driver = Водитель
list-party_role-passenger = Пассажир
list-party_role-crew = Член экипажа
list-party_role-master = Капитан или командир
list-party_role-consignor = Грузоотправитель
    .also = отправитель
list-party_role-consignee = Грузополучатель
list-party_role-declarant = Декларант
list-party_role-carrier = Перевозчик
list-party_role-forwarder = Экспедитор
list-party_role-owner = Владелец
list-party_role-exporter = Экспортёр
list-party_role-importer = Импортёр
list-party_role-warehouse_keeper = Владелец склада
list-party_role-recipient = Забирающий груз
list-party_role-organiser = Организатор
list-party_role-scout = Наблюдатель на маршруте
    .also = дозорный
list-party_role-right_holder = Правообладатель
list-party_role-witness = Свидетель
list-party_role-accomplice = Соучастник
    .also = пособник
list-party_role-notify_party = Уведомляемая сторона
list-party_role-haulier = Автомобильный перевозчик
list-party_role-other = Другое

## party_status

list-party_status-suspect = Подозреваемый
list-party_status-arrested = Задержан
list-party_status-detained = Заключён под стражу
list-party_status-released = Освобождён
list-party_status-charged = Предъявлено обвинение
    .also = обвиняемый
list-party_status-convicted = Осуждён
list-party_status-acquitted = Оправдан
list-party_status-fined = Оштрафован
list-party_status-wanted = В розыске
list-party_status-deported = Выдворен
    .also = депортирован
list-party_status-cleared = Подозрения сняты
list-party_status-witness = Свидетель

## penalty_kind

list-penalty_kind-none = Нет
list-penalty_kind-warning = Предупреждение
list-penalty_kind-fine = Штраф
list-penalty_kind-duty_paid = Уплата пошлин и налогов
list-penalty_kind-confiscation = Конфискация
list-penalty_kind-prison = Лишение свободы
list-penalty_kind-suspended_sentence = Условное осуждение
list-penalty_kind-expulsion = Выдворение
    .also = депортация
list-penalty_kind-licence_withdrawn = Отзыв лицензии
list-penalty_kind-other = Другое

## picture_kind

list-picture_kind-concealment = Сокрытие
list-picture_kind-goods = Товары
list-picture_kind-transport = Транспортное средство
list-picture_kind-person = Человек
list-picture_kind-document = Документ
list-picture_kind-xray = Рентгеновский снимок
list-picture_kind-place = Место
list-picture_kind-seal = Пломба
list-picture_kind-drawing = Чертёж
list-picture_kind-damage = Повреждение
list-picture_kind-other = Другое

## picture_type

list-picture_type-image_jpeg = JPEG
list-picture_type-image_png = PNG
list-picture_type-image_webp = WebP

## precious_metal

list-precious_metal-gold = Золото
list-precious_metal-silver = Серебро
list-precious_metal-platinum = Платина
list-precious_metal-palladium = Палладий
list-precious_metal-rhodium = Родий
list-precious_metal-other = Другое

## procedure

list-procedure-home_use = Выпуск для внутреннего потребления
    .also = свободное обращение
list-procedure-warehousing = Таможенный склад
list-procedure-inward_processing = Переработка на таможенной территории
list-procedure-outward_processing = Переработка вне таможенной территории
list-procedure-temporary_admission = Временный ввоз (допуск)
    .also = временный ввоз; карнет АТА
list-procedure-national_transit = Таможенный транзит внутри страны
    .also = таможенный транзит
list-procedure-tir_transit = Транзит по книжке МДП
    .also = книжка МДП; МДП
list-procedure-free_zone = Свободная таможенная зона
list-procedure-export = Экспорт
list-procedure-re_export = Реэкспорт
list-procedure-postal = Международные почтовые отправления
    .also = МПО
list-procedure-express = Экспресс-груз
list-procedure-channel_green = Пассажир, зелёный коридор
    .also = зелёный коридор
list-procedure-channel_red = Пассажир, красный коридор
    .also = красный коридор
list-procedure-crew = Экипаж
list-procedure-diplomatic = Дипломатическая
list-procedure-none = Нет
    .also = без процедуры

## quantity_basis

list-quantity_basis-weighed = Взвешено
list-quantity_basis-counted = Сосчитано
list-quantity_basis-measured = Измерено
list-quantity_basis-estimated = Оценка
list-quantity_basis-declared = Заявлено
list-quantity_basis-laboratory = Установлено лабораторией

## register_state

list-register_state-active = Действует
list-register_state-dissolved = Ликвидирована
list-register_state-insolvent = Банкрот
list-register_state-suspended = Деятельность приостановлена

## script

list-script-Latn = Латиница
list-script-Cyrl = Кириллица
list-script-Arab = Арабское
list-script-Hans = Китайское упрощённое
list-script-Hant = Китайское традиционное
list-script-Grek = Греческое
list-script-Hebr = Еврейское
list-script-Deva = Деванагари
list-script-Beng = Бенгальское
list-script-Taml = Тамильское
list-script-Telu = Телугу
list-script-Sinh = Сингальское
list-script-Ethi = Эфиопское
list-script-Geor = Грузинское
list-script-Armn = Армянское
list-script-Thai = Тайское
list-script-Laoo = Лаосское
list-script-Khmr = Кхмерское
list-script-Mymr = Бирманское
list-script-Jpan = Японское
list-script-Kore = Корейское
list-script-Mong = Монгольское
list-script-Tibt = Тибетское
list-script-Tfng = Тифинаг
list-script-Thaa = Тана

## seal_state

list-seal_state-intact = Цела
list-seal_state-broken = Сорвана
list-seal_state-manipulated = Следы вмешательства
list-seal_state-missing = Отсутствует
list-seal_state-replaced = Заменена

## sector

list-sector-transport = Транспорт
list-sector-forwarding = Экспедирование
list-sector-customs_broker = Таможенное представительство
    .also = таможенный брокер
list-sector-wholesale = Оптовая торговля
list-sector-retail = Розничная торговля
list-sector-manufacture = Производство
list-sector-agriculture = Сельское хозяйство
list-sector-fishing = Рыболовство
list-sector-mining = Добыча полезных ископаемых
list-sector-construction = Строительство
list-sector-finance = Финансы
list-sector-hotel_catering = Гостиницы и питание
list-sector-e_commerce = Электронная торговля
list-sector-recycling = Переработка отходов
list-sector-port_services = Портовые услуги
list-sector-courier = Курьерская доставка
list-sector-health = Здравоохранение
list-sector-services = Услуги
list-sector-other = Другое

## selection_basis

list-selection_basis-routine = Плановый контроль
    .also = обычный контроль
list-selection_basis-random = Случайный выбор
list-selection_basis-risk_profile = Автоматический профиль риска
    .also = СУР
list-selection_basis-observation = Наблюдение сотрудника
list-selection_basis-national_intelligence = Национальные оперативные сведения
list-selection_basis-foreign_intelligence = Иностранные оперативные сведения
list-selection_basis-rilo_alert = Предупреждение РИЛО
    .also = региональный узел связи по правоохранительной работе; РУСПР; РИЛО
list-selection_basis-operation_warning = Предупреждение в ходе операции
list-selection_basis-investigation = Расследование
list-selection_basis-tip_off = Сигнал осведомителя
    .also = осведомитель; анонимное сообщение
list-selection_basis-controlled_delivery = Контролируемая поставка
list-selection_basis-post_clearance_audit = Проверка после выпуска
list-selection_basis-other_agency = Передано другим ведомством
list-selection_basis-declared_by_carrier = Заявлено перевозчиком
list-selection_basis-chance = Случайность

## source

list-source-entry = Введено сотрудником
list-source-import = Импортировано
    .also = таблица
list-source-operation = Из операции
list-source-received = Получено от другой администрации
list-source-migration = Из прежней системы

## source_category

list-source_category-1 = Категория 1: чрезвычайно опасен
list-source_category-2 = Категория 2: очень опасен
list-source_category-3 = Категория 3: опасен
list-source_category-4 = Категория 4: опасность маловероятна
list-source_category-5 = Категория 5: опасность крайне маловероятна

## stage

list-stage-detected = Выявлено
list-stage-arrested = Произведено задержание лица
list-stage-seized = Произведено изъятие
list-stage-investigation_closed = Расследование завершено
list-stage-adjudicated = Вынесено решение
list-stage-prosecuted = Судебное преследование
list-stage-closed = Дело закрыто

## state

list-state-open = Открыта
list-state-complete = Завершена
list-state-approved = Утверждена
list-state-returned = Возвращена с замечаниями
list-state-void = Аннулирована
list-state-closed = Закрыто

## task_state

list-task_state-open = К выполнению
list-task_state-done = Выполнена
list-task_state-dropped = Снята
    .also = отменена

## tax_stamp

list-tax_stamp-none = Нет
list-tax_stamp-genuine = Подлинная
list-tax_stamp-forged = Поддельная
list-tax_stamp-foreign = Иностранная
list-tax_stamp-reused = Использована повторно
list-tax_stamp-not_required = Не требуется

## timber_product

list-timber_product-log = Брёвна
    .also = кругляк; круглый лес
list-timber_product-sawn = Пиломатериалы
list-timber_product-veneer = Шпон
list-timber_product-plywood = Фанера
list-timber_product-charcoal = Древесный уголь
list-timber_product-chips = Щепа
list-timber_product-furniture = Мебель
list-timber_product-sleepers = Шпалы
list-timber_product-instrument_parts = Части музыкальных инструментов
list-timber_product-other = Другое

## tool

list-tool-endoscope = Эндоскоп
list-tool-density_meter = Плотномер
list-tool-xray = Рентген
list-tool-screwdriver = Отвёртка
list-tool-drill = Дрель
list-tool-mirror = Зеркало
list-tool-hammer = Молоток
list-tool-dog = Служебная собака
list-tool-trace_detector = Детектор следов веществ
list-tool-tape_measure = Рулетка
list-tool-scale = Весы
list-tool-diver = Водолаз
list-tool-camera = Камера
list-tool-thermal_camera = Тепловизор
list-tool-disassembly = Разборка
list-tool-other = Другое

## transport_mode

list-transport_mode-0 = Не указан
list-transport_mode-1 = Морской транспорт
    .also = море; судно; морской
list-transport_mode-2 = Железнодорожный транспорт
    .also = поезд; железная дорога; железнодорожный
list-transport_mode-3 = Автомобильный транспорт
    .also = дорога; автомобильный; автотранспорт
list-transport_mode-4 = Воздушный транспорт
    .also = воздух; самолёт; воздушный; авиационный
list-transport_mode-5 = Почта
    .also = почтовый; курьер
list-transport_mode-6 = Мультимодальный транспорт
    .also = смешанный
list-transport_mode-7 = Стационарный транспорт
    .also = трубопровод; линия электропередачи
list-transport_mode-8 = Внутренний водный транспорт
    .also = река; канал; речной
list-transport_mode-9 = Вид транспорта неприменим
    .also = пешеход; нет

## transport_role

list-transport_role-carrying = Перевозило товар
list-transport_role-escort = Сопровождение
list-transport_role-scout = Разведка маршрута
list-transport_role-mother_ship = Судно-матка
list-transport_role-tender = Вспомогательное плавсредство
list-transport_role-towing = Тягач
list-transport_role-towed = Буксируемое
    .also = прицеп
list-transport_role-storage = Место хранения
list-transport_role-escape = Средство бегства
list-transport_role-abandoned = Брошено
list-transport_role-own_use = Для личного пользования
list-transport_role-other = Другое

## transport_type

list-transport_type-container_ship = Контейнеровоз
list-transport_type-bulk_ship = Балкер
    .also = сухогруз
list-transport_type-tanker_ship = Танкер (судно)
    .also = нефтеналивное судно; танкер
list-transport_type-ferry = Паром
    .also = ро-ро
list-transport_type-fishing_vessel = Рыболовное судно
    .also = траулер
list-transport_type-yacht = Яхта
    .also = парусное судно; прогулочное судно
list-transport_type-go_fast = Скоростной катер
    .also = катер
list-transport_type-semi_submersible = Полупогружное судно
    .also = нарколодка
list-transport_type-barge = Баржа
    .also = лихтер
list-transport_type-car = Легковой автомобиль
list-transport_type-van = Фургон
    .also = микроавтобус
list-transport_type-bus = Автобус
list-transport_type-lorry = Грузовой автомобиль
    .also = грузовик
list-transport_type-articulated_lorry = Автопоезд
    .also = седельный тягач с полуприцепом; фура; полуприцеп
list-transport_type-reefer_lorry = Авторефрижератор
    .also = рефрижератор
list-transport_type-tanker_lorry = Автоцистерна
    .also = бензовоз
list-transport_type-motorcycle = Мотоцикл
    .also = скутер; мопед
list-transport_type-bicycle = Велосипед
list-transport_type-farm_vehicle = Сельскохозяйственная машина
    .also = трактор
list-transport_type-passenger_aircraft = Пассажирский самолёт
    .also = авиалайнер
list-transport_type-cargo_aircraft = Грузовой самолёт
list-transport_type-general_aviation = Воздушное судно общей авиации
    .also = частный самолёт; лёгкий самолёт
list-transport_type-helicopter = Вертолёт
list-transport_type-drone = Беспилотник
    .also = дрон; БПЛА; беспилотное воздушное судно
list-transport_type-passenger_train = Пассажирский поезд
list-transport_type-goods_train = Грузовой поезд
    .also = товарный поезд
list-transport_type-container = Контейнер
list-transport_type-letter = Письмо
list-transport_type-parcel = Почтовая посылка
    .also = посылка
list-transport_type-express_parcel = Экспресс-посылка
list-transport_type-pedestrian = Пешеход
    .also = пешком
list-transport_type-pack_animal = Вьючное животное
    .also = мул; верблюд; осёл; лошадь
list-transport_type-pipeline = Трубопровод
    .also = труба
list-transport_type-tunnel = Тоннель
    .also = туннель
list-transport_type-other = Другое

## urgency

list-urgency-routine = В обычном порядке
list-urgency-urgent = Срочно
list-urgency-immediate = Немедленно

## use_frequency

list-use_frequency-once = Встретился один раз
list-use_frequency-rare = Редко
list-use_frequency-occasional = Иногда
list-use_frequency-frequent = Часто

## value_type

list-value_type-customs = Таможенная стоимость
list-value_type-domestic_market = Стоимость на внутреннем рынке
list-value_type-street = Уличная стоимость
    .also = цена на чёрном рынке
list-value_type-genuine_goods = Стоимость подлинного товара
list-value_type-declared = Заявленная стоимость
list-value_type-estimated = Оценка
list-value_type-insured = Страховая стоимость

## warning

list-warning-armed = Вооружён
list-warning-violent = Склонен к насилию
list-warning-absconded = Скрылся
list-warning-health = Угроза здоровью
list-warning-drugs_hazard = Опасные наркотики
    .also = фентанил
list-warning-escape_risk = Риск побега
list-warning-self_harm = Риск причинения себе вреда
list-warning-contagious = Заразная болезнь
list-warning-dangerous_animal = Опасное животное

## waste_code

list-waste_code-Y1 = Y1: медицинские отходы
list-waste_code-Y2 = Y2: отходы производства фармацевтических продуктов
list-waste_code-Y3 = Y3: ненужные фармацевтические товары, лекарства и препараты
list-waste_code-Y4 = Y4: биоциды и фитофармацевтические препараты
list-waste_code-Y5 = Y5: средства для консервации древесины
list-waste_code-Y6 = Y6: органические растворители
list-waste_code-Y7 = Y7: тепловая обработка с цианидами
list-waste_code-Y8 = Y8: отработанные минеральные масла
list-waste_code-Y9 = Y9: смеси масла и воды
list-waste_code-Y10 = Y10: ПХД, ПХТ, ПБД
list-waste_code-Y11 = Y11: смолистые остатки
list-waste_code-Y12 = Y12: чернила, красители, пигменты, краски
list-waste_code-Y13 = Y13: смолы, латекс, пластификаторы, клеи
list-waste_code-Y14 = Y14: неустановленные лабораторные химикаты
list-waste_code-Y15 = Y15: взрывчатые отходы
list-waste_code-Y16 = Y16: фотохимикаты
list-waste_code-Y17 = Y17: обработка поверхности металлов и пластмасс
list-waste_code-Y18 = Y18: остатки от удаления отходов
list-waste_code-Y19 = Y19: карбонилы металлов
list-waste_code-Y20 = Y20: бериллий
list-waste_code-Y21 = Y21: шестивалентный хром
list-waste_code-Y22 = Y22: соединения меди
list-waste_code-Y23 = Y23: соединения цинка
list-waste_code-Y24 = Y24: мышьяк
list-waste_code-Y25 = Y25: селен
list-waste_code-Y26 = Y26: кадмий
list-waste_code-Y27 = Y27: сурьма
list-waste_code-Y28 = Y28: теллур
list-waste_code-Y29 = Y29: ртуть
list-waste_code-Y30 = Y30: таллий
list-waste_code-Y31 = Y31: свинец
list-waste_code-Y32 = Y32: неорганические соединения фтора
list-waste_code-Y33 = Y33: неорганические цианиды
list-waste_code-Y34 = Y34: кислоты
list-waste_code-Y35 = Y35: основания
list-waste_code-Y36 = Y36: асбест
list-waste_code-Y37 = Y37: органические соединения фосфора
list-waste_code-Y38 = Y38: органические цианиды
list-waste_code-Y39 = Y39: фенолы
list-waste_code-Y40 = Y40: эфиры
list-waste_code-Y41 = Y41: галогенированные растворители
list-waste_code-Y42 = Y42: другие органические растворители
list-waste_code-Y43 = Y43: полихлорированный дибензофуран
list-waste_code-Y44 = Y44: полихлорированный дибензодиоксин
list-waste_code-Y45 = Y45: другие органогалогенные соединения
list-waste_code-Y46 = Y46: бытовые отходы
list-waste_code-Y47 = Y47: остатки сжигания бытовых отходов
list-waste_code-Y48 = Y48: пластмассовые отходы
list-waste_code-Y49 = Y49: электрические и электронные отходы
list-waste_code-A1010 = A1010: отходы металлов
list-waste_code-A1160 = A1160: свинцово-кислотные аккумуляторы
list-waste_code-A1170 = A1170: несортированные батареи
list-waste_code-A1181 = A1181: опасные электронные отходы
list-waste_code-A2050 = A2050: отходы асбеста
list-waste_code-A3020 = A3020: отработанные минеральные масла
list-waste_code-A3180 = A3180: отходы с ПХД
list-waste_code-A3210 = A3210: опасные пластмассовые отходы
list-waste_code-A4020 = A4020: медицинские отходы
list-waste_code-A4030 = A4030: отходы биоцидов
list-waste_code-B1010 = B1010: лом металлов
list-waste_code-B3011 = B3011: пластмассовые отходы для рециклинга
list-waste_code-B3020 = B3020: отходы бумаги
list-waste_code-B3030 = B3030: текстильные отходы
list-waste_code-B3140 = B3140: изношенные пневматические шины

## weapon_class

list-weapon_class-handgun = Короткоствольное оружие
    .also = пистолет; револьвер
list-weapon_class-rifle = Винтовка
    .also = карабин
list-weapon_class-shotgun = Гладкоствольное ружьё
    .also = ружьё; дробовик
list-weapon_class-submachine_gun = Пистолет-пулемёт
list-weapon_class-machine_gun = Пулемёт
list-weapon_class-gas_alarm = Газовое или сигнальное оружие
    .also = стартовый пистолет; охолощённое оружие
list-weapon_class-air_gun = Пневматическое оружие
list-weapon_class-essential_part = Основная часть оружия
list-weapon_class-ammunition = Боеприпасы
    .also = патроны
list-weapon_class-magazine = Магазин
list-weapon_class-silencer = Глушитель
    .also = прибор для бесшумной стрельбы
list-weapon_class-explosive = Взрывчатое вещество
list-weapon_class-detonator = Детонатор
list-weapon_class-grenade = Граната
list-weapon_class-mine = Мина
list-weapon_class-rocket = Ракета
list-weapon_class-edged = Холодное оружие
    .also = нож
list-weapon_class-electric_shock = Электрошоковое оружие
    .also = электрошокер; шокер
list-weapon_class-spray = Газовый баллончик
list-weapon_class-replica = Реплика
    .also = макет
list-weapon_class-pyrotechnics = Пиротехника
    .also = фейерверк
list-weapon_class-printed_3d = Оружие, напечатанное на 3D-принтере
list-weapon_class-other = Другое
