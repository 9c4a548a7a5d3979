# Every code of every list of our own. `.also`: what else officers call it; used by search and import.

## action_asked

list-action_asked-sight_and_report = Informar del avistamiento
list-action_asked-discreet_check = Control discreto
list-action_asked-specific_check = Control específico
list-action_asked-operational_analysis = Análisis operativo
list-action_asked-arrest = Detención
    .also = arresto
list-action_asked-inform_owner = Informar al propietario de la ficha
list-action_asked-none = Ninguna

## address_kind

list-address_kind-home = Domicilio
list-address_kind-work = Trabajo
list-address_kind-registered = Domicilio social
list-address_kind-postal = Dirección postal
list-address_kind-delivery = Dirección de entrega
list-address_kind-warehouse = Almacén
list-address_kind-seen_at = Visto en

## agency

list-agency-customs = Aduana
list-agency-police = Policía
list-agency-border_guard = Guardia de fronteras
list-agency-coast_guard = Guardacostas
list-agency-navy = Armada
    .also = marina de guerra
list-agency-military = Fuerzas armadas
    .also = ejército; gendarmería
list-agency-tax = Administración tributaria
    .also = fisco
list-agency-post_operator = Operador postal
    .also = correos
list-agency-wildlife = Autoridad de vida silvestre
    .also = autoridad administrativa CITES
list-agency-health = Autoridad sanitaria
list-agency-food_safety = Autoridad de seguridad alimentaria
    .also = servicio veterinario; sanidad vegetal
list-agency-port_authority = Autoridad portuaria o aeroportuaria
list-agency-prosecution = Fiscalía
    .also = ministerio público
list-agency-financial_intelligence = Unidad de inteligencia financiera
    .also = UIF
list-agency-foreign_customs = Aduana extranjera
list-agency-joint_unit = Unidad conjunta
    .also = unidad conjunta de control portuario
list-agency-other = Otro

## alert_kind

list-alert_kind-goods = Mercancías
list-alert_kind-concealment = Forma de ocultación
    .also = modus operandi
list-alert_kind-route = Ruta
list-alert_kind-transport = Medio de transporte
list-alert_kind-fraud = Mecanismo de fraude
list-alert_kind-documents = Documentos o precintos falsos
list-alert_kind-party = Persona o empresa
list-alert_kind-safety = Peligro para los funcionarios
list-alert_kind-lost_stolen = Pérdida o robo
list-alert_kind-operation = Operación
list-alert_kind-other = Otra

## cash_suspicion

list-cash_suspicion-none = Ninguna
list-cash_suspicion-undeclared_only = Solo falta de declaración
list-cash_suspicion-money_laundering = Blanqueo de capitales
    .also = lavado de dinero; lavado de activos
list-cash_suspicion-terrorist_financing = Financiación del terrorismo
    .also = financiamiento del terrorismo
list-cash_suspicion-drug_proceeds = Producto del tráfico de drogas
list-cash_suspicion-tax = Fraude fiscal
    .also = evasión fiscal
list-cash_suspicion-corruption = Corrupción
list-cash_suspicion-sanctions = Sanciones internacionales
list-cash_suspicion-other = Otra

## certainty

list-certainty-confirmed = Confirmado
list-certainty-probable = Probable
list-certainty-possible = Posible
list-certainty-doubtful = Dudoso
list-certainty-declared = Según la declaración

## certificate_state

list-certificate_state-valid = Válido
list-certificate_state-missing = No presentado
    .also = ausente
list-certificate_state-forged = Falsificado
list-certificate_state-altered = Alterado
list-certificate_state-expired = Caducado
    .also = vencido
list-certificate_state-not_required = No exigido

## cites_appendix

list-cites_appendix-I = Apéndice I
list-cites_appendix-II = Apéndice II
list-cites_appendix-III = Apéndice III
list-cites_appendix-N = No incluido

## cites_purpose

list-cites_purpose-B = B: cría en cautividad o reproducción artificial
list-cites_purpose-E = E: educativo
list-cites_purpose-G = G: jardín botánico
list-cites_purpose-H = H: trofeo de caza
list-cites_purpose-L = L: aplicación de la ley
list-cites_purpose-M = M: médico
list-cites_purpose-N = N: reintroducción en el medio silvestre
list-cites_purpose-P = P: personal
list-cites_purpose-Q = Q: circo o exhibición itinerante
list-cites_purpose-S = S: científico
list-cites_purpose-T = T: comercial
list-cites_purpose-Z = Z: parque zoológico

## cites_source

list-cites_source-W = W: recolectado en el medio silvestre
list-cites_source-R = R: criado en granja
list-cites_source-D = D: Apéndice I, criado o reproducido con fines comerciales
list-cites_source-A = A: planta reproducida artificialmente
list-cites_source-C = C: criado en cautividad
list-cites_source-F = F: nacido en cautividad
list-cites_source-U = U: origen desconocido
list-cites_source-I = I: confiscado o decomisado
list-cites_source-O = O: preconvención
list-cites_source-X = X: capturado en el medio marino
list-cites_source-Y = Y: planta de producción asistida

## cites_term

list-cites_term-BAL = Barbas de ballena
list-cites_term-BAR = Corteza
list-cites_term-BOC = Tallas de hueso
list-cites_term-BOD = Cuerpos
list-cites_term-BON = Huesos
list-cites_term-BPR = Productos de hueso
list-cites_term-CAL = Calipee
list-cites_term-CAP = Caparazones
list-cites_term-CAR = Tallas
list-cites_term-CAV = Caviar
list-cites_term-CHP = Astillas
list-cites_term-CLA = Garras
list-cites_term-CLO = Tela
list-cites_term-COR = Coral en bruto
list-cites_term-COS = Cosméticos
list-cites_term-CUL = Cultivos
list-cites_term-DER = Derivados
list-cites_term-DPL = Plantas secas
list-cites_term-EAR = Orejas
list-cites_term-EGG = Huevos
list-cites_term-EGL = Huevos vivos
list-cites_term-EXT = Extracto
list-cites_term-FEA = Plumas
list-cites_term-FIB = Fibras
list-cites_term-FIN = Aletas
list-cites_term-FIG = Alevines
list-cites_term-FLO = Flores
list-cites_term-FOO = Patas
list-cites_term-FRU = Frutos
list-cites_term-GAB = Vesículas biliares
list-cites_term-GAL = Bilis
list-cites_term-GAR = Prendas de vestir
list-cites_term-GEN = Genitales
list-cites_term-HAI = Pelo
list-cites_term-HOC = Tallas de cuerno
list-cites_term-HOP = Productos de cuerno
list-cites_term-HOR = Cuernos
list-cites_term-IJW = Joyas de marfil
list-cites_term-IVC = Tallas de marfil
list-cites_term-IVP = Piezas de marfil
list-cites_term-JWL = Joyas
list-cites_term-KEY = Teclas de piano
list-cites_term-LEA = Cuero
list-cites_term-LIV = Vivos
list-cites_term-LOG = Trozas
list-cites_term-LPL = Productos de cuero grandes
list-cites_term-LPS = Productos de cuero pequeños
list-cites_term-LVS = Hojas
list-cites_term-MEA = Carne
list-cites_term-MED = Medicinas
list-cites_term-MUS = Almizcle
list-cites_term-OIL = Aceite
list-cites_term-PIE = Piezas
list-cites_term-PLA = Placas
list-cites_term-PLY = Madera contrachapada
list-cites_term-POW = Polvo
list-cites_term-ROO = Raíces
list-cites_term-SAW = Madera aserrada
list-cites_term-SCA = Escamas
list-cites_term-SEE = Semillas
list-cites_term-SHE = Conchas
list-cites_term-SID = Costados
list-cites_term-SKE = Esqueletos
list-cites_term-SKI = Pieles
list-cites_term-SKP = Trozos de piel
list-cites_term-SKU = Cráneos
list-cites_term-SOU = Sopa
list-cites_term-SPE = Especímenes (científicos)
list-cites_term-STE = Tallos
list-cites_term-SWI = Vejigas natatorias
list-cites_term-TAI = Colas
list-cites_term-TEE = Dientes
list-cites_term-TIM = Madera
list-cites_term-TRO = Trofeos
list-cites_term-TUS = Colmillos
list-cites_term-VEN = Chapas de madera
list-cites_term-WAX = Cera
list-cites_term-WOO = Productos de madera

## commodity_template

list-commodity_template-drugs = Drogas
    .also = estupefacientes; narcóticos
list-commodity_template-precursors = Precursores y equipo
    .also = sustancias químicas precursoras
list-commodity_template-tobacco = Tabaco
    .also = cigarrillos
list-commodity_template-alcohol = Alcohol
    .also = bebidas espirituosas; licores
list-commodity_template-cites = Fauna y flora CITES
    .also = vida silvestre
list-commodity_template-ipr = Falsificaciones y propiedad intelectual
    .also = mercancías falsificadas; DPI
list-commodity_template-weapons = Armas, municiones, explosivos
    .also = armas de fuego
list-commodity_template-nuclear = Material nuclear y radiactivo
list-commodity_template-waste = Desechos peligrosos y sustancias que agotan la capa de ozono
    .also = SAO; residuos peligrosos
list-commodity_template-currency = Dinero en efectivo e instrumentos al portador
    .also = divisas; efectivo; dinero
list-commodity_template-cultural = Bienes culturales
    .also = antigüedades; obras de arte
list-commodity_template-prohibited = Contenido prohibido
list-commodity_template-general = Fraude de derechos e impuestos, mercancías generales
list-commodity_template-medicines = Medicamentos y productos médicos
    .also = productos farmacéuticos; fármacos
list-commodity_template-strategic = Bienes estratégicos y de doble uso
    .also = doble uso
list-commodity_template-food = Alimentos, animales, plantas
list-commodity_template-motor_spirits = Carburantes
    .also = combustible; gasolina; gasóleo
list-commodity_template-timber = Madera
    .also = trozas
list-commodity_template-precious = Metales y piedras preciosas
    .also = oro; diamantes
list-commodity_template-vehicles = Vehículos, piezas, otros

## company_role

list-company_role-importer = Importador
list-company_role-exporter = Exportador
list-company_role-carrier = Transportista
list-company_role-forwarder = Transitario
    .also = agente de carga
list-company_role-broker = Agente de aduanas
    .also = despachante de aduana; agente aduanal
list-company_role-warehouse = Depositario
    .also = almacenista
list-company_role-producer = Productor
list-company_role-consignee = Consignatario
    .also = destinatario
list-company_role-shell = Empresa pantalla
    .also = empresa fantasma; empresa de fachada
list-company_role-right_holder = Titular del derecho
list-company_role-other = Otra

## concealment_place

list-concealment_place-person = En la persona
    .also = cuerpo
list-concealment_place-person_clothing = En la ropa
    .also = prendas; ropa interior; abrigo
list-concealment_place-person_strapped = Adherido al cuerpo
    .also = faja; pegado al cuerpo
list-concealment_place-person_footwear = En el calzado
    .also = zapatos; zapatillas
list-concealment_place-person_swallowed = Ingerido
    .also = tragado; boleros
list-concealment_place-person_inserted = Introducido en el cuerpo
    .also = en cavidades corporales
list-concealment_place-person_medical_device = En un dispositivo médico
    .also = prótesis; silla de ruedas; yeso
list-concealment_place-baggage = En el equipaje
    .also = maleta; valija; bolso de mano; mochila
list-concealment_place-baggage_false_bottom = Doble fondo
    .also = falso fondo
list-concealment_place-baggage_lining = En el forro
list-concealment_place-baggage_inside_items = Dentro de objetos
    .also = cosméticos; electrodomésticos
list-concealment_place-road = En un vehículo de carretera
    .also = partes del automóvil
list-concealment_place-road_fuel_tank = Depósito de combustible
    .also = tanque de combustible
list-concealment_place-road_gas_tank = Depósito de gas
    .also = tanque de gas; depósito de GLP
list-concealment_place-road_tyres = Neumáticos
    .also = llantas; cubiertas
list-concealment_place-road_spare_wheel = Rueda de repuesto
    .also = rueda de recambio; rueda de auxilio
list-concealment_place-road_bumper = Parachoques
    .also = paragolpes; defensa
list-concealment_place-road_doors = Puertas
list-concealment_place-road_seats = Asientos
list-concealment_place-road_dashboard = Tablero de instrumentos
    .also = salpicadero; tablero
list-concealment_place-road_roof = Techo
list-concealment_place-road_floor = Piso
list-concealment_place-road_engine = Motor
    .also = compartimento del motor
list-concealment_place-road_cab = Cabina
list-concealment_place-road_trailer = Pared o piso del remolque
list-concealment_place-road_built_compartment = Compartimento construido al efecto
    .also = compartimento oculto
list-concealment_place-freight = En un contenedor o en la carga
    .also = contenedor; flete
list-concealment_place-freight_structure = Estructura del contenedor
list-concealment_place-freight_reefer_unit = Unidad de refrigeración
list-concealment_place-freight_door_area = Zona de las puertas
    .also = gancho ciego
list-concealment_place-freight_among_load = Entre la carga
list-concealment_place-freight_inside_goods = Dentro de las mercancías
list-concealment_place-freight_packaging = Embalaje o palé
    .also = bolsas de plástico; saco; paquete
list-concealment_place-freight_seal = Precinto manipulado
list-concealment_place-vessel = En un buque
    .also = barco; embarcación
list-concealment_place-vessel_hull_attachment = Fijado al casco
    .also = parásito; torpedo
list-concealment_place-vessel_sea_chest = Caja de mar
    .also = toma de mar
list-concealment_place-vessel_tank = Tanque de lastre, de combustible o de agua
list-concealment_place-vessel_engine_room = Sala de máquinas
list-concealment_place-vessel_hold = Bodega del buque
list-concealment_place-vessel_cabin = Camarote
list-concealment_place-vessel_overboard = Arrojado por la borda
list-concealment_place-aircraft = En una aeronave
    .also = avión
list-concealment_place-aircraft_seat = Asiento
list-concealment_place-aircraft_toilet = Aseo
    .also = baño
list-concealment_place-aircraft_galley = Cocina de a bordo
list-concealment_place-aircraft_avionics_bay = Compartimento de aviónica
list-concealment_place-aircraft_hold = Bodega de la aeronave
list-concealment_place-aircraft_panel = Panel
list-concealment_place-train = En un tren
list-concealment_place-train_locomotive = Locomotora
list-concealment_place-train_wagon_structure = Estructura del vagón
list-concealment_place-train_compartment = Compartimento
list-concealment_place-train_underframe = Bastidor
list-concealment_place-train_tank = Cisterna
list-concealment_place-mail = En el correo
    .also = postal; encomienda
list-concealment_place-mail_inside_item = Dentro de un objeto
    .also = regalos; juguetes
list-concealment_place-mail_card_or_paper = En una tarjeta o papel
list-concealment_place-mail_electronics = En aparatos electrónicos
    .also = piezas eléctricas
list-concealment_place-mail_impregnated = Envío impregnado
list-concealment_place-mail_misdeclared = Envío con declaración falsa
list-concealment_place-goods = En mercancías
list-concealment_place-goods_mixed = Mezclado
list-concealment_place-goods_dissolved = Disuelto
list-concealment_place-goods_impregnated = Mercancía impregnada
list-concealment_place-goods_moulded = Moldeado
list-concealment_place-goods_food = En alimentos o bebidas
    .also = bebidas
list-concealment_place-goods_livestock = En ganado
list-concealment_place-none = Sin ocultación
list-concealment_place-none_not_concealed = No oculto
    .also = a la vista
list-concealment_place-none_buried = Enterrado
list-concealment_place-none_cache = Escondite
    .also = caleta; zulo
list-concealment_place-none_misdeclared_only = Solo declaración falsa

## concealment_technique

list-concealment_technique-built_compartment = Compartimento construido al efecto
    .also = caleta; compartimento oculto
list-concealment_technique-natural_cavity = Cavidad natural
list-concealment_technique-false_bottom = Doble fondo o pared falsa
    .also = falso fondo
list-concealment_technique-hollowed = Objeto vaciado
    .also = objeto ahuecado
list-concealment_technique-sewn_in = Cosido
list-concealment_technique-strapped = Adherido al cuerpo
    .also = faja
list-concealment_technique-swallowed = Ingerido
    .also = tragado
list-concealment_technique-inserted = Introducido en el cuerpo
list-concealment_technique-dissolved = Disuelto
list-concealment_technique-impregnated = Impregnado
list-concealment_technique-mixed = Mezclado con mercancías
list-concealment_technique-moulded = Moldeado
list-concealment_technique-wrapped_and_masked = Envuelto y enmascarado
    .also = olor enmascarado
list-concealment_technique-cover_load = Carga de cobertura
    .also = carga tapadera
list-concealment_technique-rip_on_rip_off = Gancho ciego (rip-on rip-off)
    .also = gancho ciego; gancho perdido; rip-off
list-concealment_technique-parasite_attachment = Fijación parásita al casco
    .also = parásito
list-concealment_technique-switched_labels = Etiquetas cambiadas
list-concealment_technique-split_consignment = Envío fraccionado
    .also = pitufeo; hormiga
list-concealment_technique-misdeclared = Declaración falsa
list-concealment_technique-disguised_as_goods = Disfrazado de mercancía
list-concealment_technique-buried = Enterrado
list-concealment_technique-thrown_overboard = Arrojado por la borda
list-concealment_technique-none = Ninguna
list-concealment_technique-other = Otra

## condition

list-condition-new = Nuevo
list-condition-used = Usado
list-condition-damaged = Dañado
list-condition-spoiled = Deteriorado
    .also = en mal estado
list-condition-alive = Vivo
list-condition-dead = Muerto
list-condition-waste = Desecho
list-condition-incomplete = Incompleto

## contact_kind

list-contact_kind-phone = Teléfono
list-contact_kind-mobile = Teléfono móvil
    .also = celular
list-contact_kind-email = Correo electrónico
list-contact_kind-website = Sitio web
list-contact_kind-messenger = Mensajería instantánea
list-contact_kind-social_media = Redes sociales
list-contact_kind-bank_account = Cuenta bancaria
list-contact_kind-virtual_wallet = Billetera virtual
    .also = monedero virtual
list-contact_kind-other = Otro

## content_class

list-content_class-child_abuse = Abuso sexual de menores
list-content_class-terrorism = Terrorismo
list-content_class-hate = Odio
list-content_class-obscene = Material obsceno
list-content_class-state_security = Seguridad del Estado
list-content_class-violence = Violencia
list-content_class-religious = Religioso
list-content_class-other = Otro

## content_medium

list-content_medium-book = Libro
list-content_medium-print = Impreso
list-content_medium-disc = Disco
list-content_medium-hard_disk = Disco duro
list-content_medium-memory_card = Tarjeta o memoria USB
list-content_medium-phone = Teléfono
list-content_medium-computer = Ordenador
    .also = computadora
list-content_medium-film = Película
list-content_medium-photograph = Fotografía
list-content_medium-online = En línea
list-content_medium-other = Otro

## control_regime

list-control_regime-wassenaar_dual_use = Wassenaar: doble uso
list-control_regime-munitions = Lista de municiones
list-control_regime-nsg = Grupo de Suministradores Nucleares
list-control_regime-mtcr = Régimen de Control de la Tecnología de Misiles
list-control_regime-australia_group = Grupo de Australia
list-control_regime-cwc = Convención sobre las Armas Químicas
list-control_regime-national = Lista nacional
list-control_regime-sanctions = Sanciones internacionales
list-control_regime-other = Otro

## controlled_gas

list-controlled_gas-R-11 = R-11 (CFC)
    .also = triclorofluorometano
list-controlled_gas-R-12 = R-12 (CFC)
    .also = diclorodifluorometano
list-controlled_gas-R-13 = R-13 (CFC)
list-controlled_gas-R-113 = R-113 (CFC)
list-controlled_gas-R-114 = R-114 (CFC)
list-controlled_gas-R-115 = R-115 (CFC)
list-controlled_gas-R-22 = R-22 (HCFC)
list-controlled_gas-R-123 = R-123 (HCFC)
list-controlled_gas-R-124 = R-124 (HCFC)
list-controlled_gas-R-141b = R-141b (HCFC)
list-controlled_gas-R-142b = R-142b (HCFC)
list-controlled_gas-R-23 = R-23 (HFC)
list-controlled_gas-R-32 = R-32 (HFC)
list-controlled_gas-R-125 = R-125 (HFC)
list-controlled_gas-R-134a = R-134a (HFC)
list-controlled_gas-R-143a = R-143a (HFC)
list-controlled_gas-R-152a = R-152a (HFC)
list-controlled_gas-R-227ea = R-227ea (HFC)
list-controlled_gas-R-404A = R-404A (mezcla)
list-controlled_gas-R-407C = R-407C (mezcla)
list-controlled_gas-R-408A = R-408A (mezcla)
list-controlled_gas-R-409A = R-409A (mezcla)
list-controlled_gas-R-410A = R-410A (mezcla)
list-controlled_gas-R-502 = R-502 (mezcla)
list-controlled_gas-R-507A = R-507A (mezcla)
list-controlled_gas-halon-1211 = Halón 1211
list-controlled_gas-halon-1301 = Halón 1301
list-controlled_gas-halon-2402 = Halón 2402
list-controlled_gas-carbon_tetrachloride = Tetracloruro de carbono
list-controlled_gas-methyl_chloroform = Metilcloroformo
list-controlled_gas-methyl_bromide = Bromuro de metilo
    .also = metilbromuro
list-controlled_gas-SF6 = Hexafluoruro de azufre
list-controlled_gas-other = Otro

## cultural_object

list-cultural_object-archaeological = Objeto arqueológico
list-cultural_object-painting = Pintura
    .also = cuadro
list-cultural_object-sculpture = Escultura
list-cultural_object-manuscript = Manuscrito
list-cultural_object-book = Libro
list-cultural_object-coin = Moneda o medalla
list-cultural_object-icon = Icono u objeto religioso
list-cultural_object-furniture = Mueble
list-cultural_object-textile = Textil o alfombra
list-cultural_object-weapon = Arma histórica
list-cultural_object-instrument = Instrumento musical o científico
list-cultural_object-ethnographic = Objeto etnográfico
list-cultural_object-fossil = Fósil o mineral
list-cultural_object-jewellery = Joya
list-cultural_object-architectural = Elemento arquitectónico
list-cultural_object-archive = Archivo documental
list-cultural_object-photograph = Fotografía
list-cultural_object-other = Otro

## custody_event

list-custody_event-taken = Puesta bajo custodia
list-custody_event-sealed = Precintado
list-custody_event-weighed = Pesaje
list-custody_event-sampled = Toma de muestras
list-custody_event-sent_to_laboratory = Envío al laboratorio
list-custody_event-returned_from_laboratory = Devolución del laboratorio
list-custody_event-handed_over = Entrega
list-custody_event-moved = Traslado
list-custody_event-inspected = Inspección
list-custody_event-seal_changed = Cambio de precinto
list-custody_event-destroyed = Destrucción
list-custody_event-sold = Venta
list-custody_event-released = Devolución al interesado
list-custody_event-lost = Pérdida

## detection_aid

list-detection_aid-physical_search = Registro físico
    .also = inspección física
list-detection_aid-dog = Perro
    .also = can; perro detector; binomio canino
list-detection_aid-cargo_xray = Rayos X para carga
    .also = escáner de contenedores
list-detection_aid-baggage_xray = Rayos X para equipaje
list-detection_aid-body_scanner = Escáner corporal
list-detection_aid-trace_detector = Detector de trazas
    .also = espectrometría de movilidad iónica
list-detection_aid-drug_test_kit = Kit de prueba de drogas
    .also = narcotest
list-detection_aid-handheld_spectrometer = Espectrómetro portátil
    .also = Raman
list-detection_aid-radiation_portal = Pórtico detector de radiación
list-detection_aid-endoscope = Endoscopio
    .also = boroscopio; fibroscopio
list-detection_aid-density_meter = Medidor de densidad
    .also = densímetro
list-detection_aid-camera_anpr = Cámara o lector de matrículas
    .also = circuito cerrado de televisión; lector de placas
list-detection_aid-document_check = Control documental
list-detection_aid-barcode = Código de barras o de autenticación
list-detection_aid-weighing = Pesaje
list-detection_aid-laboratory = Laboratorio
list-detection_aid-medical_examination = Examen médico
list-detection_aid-divers_or_underwater_robot = Buzos o robot submarino

## detection_stage

list-detection_stage-before_arrival = Antes de la llegada
list-detection_stage-on_arrival = A la llegada
list-detection_stage-during_declaration = Durante la declaración
list-detection_stage-physical_control = En el reconocimiento físico
    .also = aforo físico
list-detection_stage-in_transit = En tránsito
list-detection_stage-after_release = Después del levante
list-detection_stage-post_clearance = En el control posterior al despacho
    .also = control a posteriori
list-detection_stage-patrol = De patrulla
list-detection_stage-before_departure = Antes de la salida
list-detection_stage-on_departure = A la salida

## difficulty

list-difficulty-simple = Sencillo
list-difficulty-skilled = Exige destreza
list-difficulty-workshop = Exige un taller

## direction

list-direction-import = Importación
list-direction-export = Exportación
list-direction-transit = Tránsito
list-direction-transhipment = Transbordo
list-direction-re_export = Reexportación
list-direction-inward_passenger = Pasajero a la llegada
    .also = viajero de entrada
list-direction-outward_passenger = Pasajero a la salida
    .also = viajero de salida
list-direction-inland = Interior del país
list-direction-coastal = Cabotaje

## disposal

list-disposal-in_custody = En custodia
list-disposal-destroyed = Destruido
list-disposal-auctioned = Subastado
    .also = vendido; rematado
list-disposal-returned = Devuelto
list-disposal-re_exported = Reexportado
list-disposal-handed_over = Entregado a otro organismo
list-disposal-donated = Donado
    .also = cedido gratuitamente
list-disposal-state_use = Destinado al uso del Estado
list-disposal-reared_or_released = Criado o liberado (animales vivos)
list-disposal-court_exhibit = Prueba judicial
list-disposal-lost = Perdido
list-disposal-other = Otro

## document_kind

list-document_kind-passport = Pasaporte
list-document_kind-identity_card = Documento de identidad
    .also = cédula de identidad; DNI
list-document_kind-driving_licence = Permiso de conducir
    .also = licencia de conducir; carné de conducir
list-document_kind-residence_permit = Permiso de residencia
list-document_kind-seaman_book = Libreta de mar
    .also = libreta de navegación
list-document_kind-visa = Visado
    .also = visa
list-document_kind-refugee_travel_document = Documento de viaje para refugiados
list-document_kind-birth_certificate = Partida de nacimiento
    .also = acta de nacimiento; certificado de nacimiento
list-document_kind-laissez_passer = Salvoconducto
    .also = laissez-passer
list-document_kind-military_card = Cartilla militar
    .also = libreta militar
list-document_kind-other = Otro

## document_state

list-document_state-genuine = Auténtico
list-document_state-forged = Falsificado
list-document_state-altered = Alterado
list-document_state-stolen = Robado
list-document_state-lost = Perdido
list-document_state-expired = Caducado
    .also = vencido
list-document_state-impostor = Usado por un impostor
list-document_state-not_examined = No examinado

## dose_form

list-dose_form-tablet = Comprimido
    .also = tableta; pastilla
list-dose_form-capsule = Cápsula
list-dose_form-ampoule = Ampolla
list-dose_form-vial = Vial
list-dose_form-syrup = Jarabe
list-dose_form-cream = Crema o pomada
    .also = ungüento
list-dose_form-patch = Parche transdérmico
    .also = parche
list-dose_form-inhaler = Inhalador
list-dose_form-powder = Polvo
list-dose_form-drops = Gotas
list-dose_form-suppository = Supositorio
list-dose_form-spray = Pulverizador
    .also = aerosol
list-dose_form-device = Dispositivo
list-dose_form-other = Otra

## entry_reason

list-entry_reason-suspect_in_case = Sospechoso en un caso
list-entry_reason-convicted = Condenado
list-entry_reason-intelligence = Inteligencia
list-entry_reason-foreign_request = Solicitud del extranjero
list-entry_reason-operation = Operación
list-entry_reason-risk_profile = Perfil de riesgo
list-entry_reason-victim_or_witness = Víctima o testigo
list-entry_reason-other = Otro

## evasion_type

list-evasion_type-undeclared = Sin declarar
list-evasion_type-undervaluation = Subvaloración
    .also = subfacturación
list-evasion_type-misclassification = Clasificación errónea
list-evasion_type-false_origin = Origen falso
list-evasion_type-quantity = Cantidad incorrecta
list-evasion_type-quota = Fraude de contingentes
    .also = fraude de cuotas
list-evasion_type-sanctions_dumping = Elusión de sanciones o de derechos antidumping
list-evasion_type-transit_not_discharged = Tránsito no ultimado
    .also = tránsito no cancelado
list-evasion_type-exemption_abused = Abuso de franquicia
list-evasion_type-drawback = Fraude en la devolución de derechos
    .also = drawback
list-evasion_type-other = Otro

## event_type

list-event_type-seizure = Incautación
    .also = aprehensión; comiso
list-event_type-offence_without_seizure = Infracción sin incautación
list-event_type-detention = Retención de mercancías
list-event_type-suspension = Suspensión del levante
    .also = suspensión del despacho
list-event_type-attempted = Tentativa de infracción
list-event_type-abandoned = Hallazgo de mercancías abandonadas
    .also = hallazgo
list-event_type-post_clearance = Caso de control posterior al despacho
    .also = control a posteriori

## field_test

list-field_test-not_done = No realizada
list-field_test-positive = Positiva
list-field_test-negative = Negativa
list-field_test-inconclusive = No concluyente

## file_stage

list-file_stage-active = Activo
list-file_stage-suspended = Suspendido
list-file_stage-expired = Caducado
    .also = vencido
list-file_stage-closed = Cerrado
    .also = archivado

## food_hazard

list-food_hazard-animal_disease = Enfermedad animal
list-food_hazard-plant_pest = Plaga vegetal
list-food_hazard-residue = Residuos
list-food_hazard-contaminant = Contaminante
list-food_hazard-microbiological = Microbiológico
list-food_hazard-spoiled = En mal estado
list-food_hazard-origin_unknown = Origen no acreditado
list-food_hazard-invasive_species = Especie invasora
list-food_hazard-forbidden_product = Producto prohibido
list-food_hazard-none_found = Ninguno hallado
list-food_hazard-other = Otro

## gemstone

list-gemstone-diamond_rough = Diamante en bruto
list-gemstone-diamond_cut = Diamante tallado
list-gemstone-ruby = Rubí
list-gemstone-sapphire = Zafiro
list-gemstone-emerald = Esmeralda
list-gemstone-tanzanite = Tanzanita
list-gemstone-jade = Jade
list-gemstone-amber = Ámbar
list-gemstone-pearl = Perla
list-gemstone-other = Otra
list-gemstone-none = Ninguna

## gender

list-gender-0 = Desconocido
list-gender-1 = Hombre
    .also = masculino; varón
list-gender-2 = Mujer
    .also = femenino
list-gender-9 = No aplicable

## genuineness

list-genuineness-genuine = Auténtico
list-genuineness-counterfeit = Falsificado
list-genuineness-cheap_white = Cigarrillos «cheap white»
    .also = marca blanca ilícita
list-genuineness-parallel_import = Importación paralela
list-genuineness-not_determined = No determinado

## goods_form

list-goods_form-powder = Polvo
list-goods_form-block = Bloque o ladrillo
    .also = ladrillo; panela
list-goods_form-paste = Pasta
list-goods_form-liquid = Líquido
list-goods_form-oil = Aceite
list-goods_form-tablet = Comprimido o pastilla
    .also = pastilla; píldora; tableta
list-goods_form-capsule = Cápsula
list-goods_form-crystal = Cristal
list-goods_form-resin = Resina
list-goods_form-herb = Hierba
list-goods_form-plant = Planta
list-goods_form-seed = Semilla
list-goods_form-leaf = Hoja
list-goods_form-blotter = Papel secante
    .also = secante; cartón de LSD
list-goods_form-film = Lámina
list-goods_form-patch = Parche
list-goods_form-ampoule = Ampolla o vial
    .also = vial; inyección
list-goods_form-gum = Goma
list-goods_form-spray = Aerosol
list-goods_form-impregnated = Material impregnado
list-goods_form-solid = Otro sólido
list-goods_form-gas = Gas
list-goods_form-mushroom = Hongo
    .also = seta
list-goods_form-edible = Comestible
    .also = gominolas; chocolate
list-goods_form-cartridge = Cartucho para cigarrillo electrónico
    .also = vapeador
list-goods_form-other = Otra

## grading_information

list-grading_information-1 = 1: confirmada por otras fuentes
list-grading_information-2 = 2: probablemente cierta
list-grading_information-3 = 3: posiblemente cierta
list-grading_information-4 = 4: dudosa
list-grading_information-5 = 5: improbable
list-grading_information-6 = 6: no se puede valorar

## grading_source

list-grading_source-A = A: totalmente fiable
list-grading_source-B = B: habitualmente fiable
list-grading_source-C = C: bastante fiable
list-grading_source-D = D: no habitualmente fiable
list-grading_source-E = E: no fiable
list-grading_source-X = X: no se puede valorar

## handling

list-handling-P = Personal
list-handling-U = Unidad
list-handling-A = Administración
list-handling-B = Bilateral
list-handling-O = Grupo de la operación
list-handling-C = Puede ir a la CEN
list-handling-W = Puede publicarse

## hit_result

list-hit_result-nothing_found = Nada encontrado
    .also = sin novedad
list-hit_result-information = Información obtenida
list-hit_result-goods_found = Mercancías encontradas
list-hit_result-arrest = Detención
    .also = arresto
list-hit_result-sighting_only = Solo avistamiento
list-hit_result-no_check = Sin control
    .also = no controlado

## hs_edition

list-hs_edition-2002 = SA 2002
list-hs_edition-2007 = SA 2007
list-hs_edition-2012 = SA 2012
list-hs_edition-2017 = SA 2017
list-hs_edition-2022 = SA 2022

## indicator

list-indicator-repair_marks = Señales de reparación
list-indicator-fresh_paint = Pintura fresca
list-indicator-fresh_sealant = Sellador fresco
list-indicator-odd_weight = Peso anómalo
list-indicator-odd_sound = Sonido anómalo
list-indicator-odd_smell = Olor anómalo
list-indicator-screws_moved = Tornillos manipulados
list-indicator-seal_damaged = Precinto dañado
list-indicator-density_change = Cambio de densidad
list-indicator-temperature = Temperatura
list-indicator-measurements_differ = Medidas que no coinciden
list-indicator-nervous_person = Persona nerviosa
list-indicator-route_unusual = Ruta inusual
list-indicator-papers_unusual = Documentos inusuales
list-indicator-load_unusual = Carga inusual
list-indicator-xray_shape = Forma en los rayos X
list-indicator-other = Otro

## ipr_product_class

list-ipr_product_class-foodstuffs = Productos alimenticios
list-ipr_product_class-beverages = Bebidas
list-ipr_product_class-body_care = Artículos de cuidado corporal
    .also = perfumes; cosméticos
list-ipr_product_class-clothing = Prendas de vestir
    .also = ropa
list-ipr_product_class-accessories = Complementos de vestir
list-ipr_product_class-shoes = Calzado
list-ipr_product_class-personal_accessories = Accesorios personales
    .also = bolsos; relojes; gafas de sol
list-ipr_product_class-mobile_phones = Teléfonos móviles y piezas
    .also = celulares
list-ipr_product_class-electrical = Equipos eléctricos e informáticos
list-ipr_product_class-media = CD, DVD y soportes grabados
list-ipr_product_class-toys = Juguetes y juegos
list-ipr_product_class-sports = Artículos deportivos
list-ipr_product_class-tobacco = Productos del tabaco
list-ipr_product_class-medicines = Medicamentos
list-ipr_product_class-machines_tools = Máquinas y herramientas
list-ipr_product_class-vehicles_parts = Vehículos y piezas
list-ipr_product_class-office = Artículos de papelería y oficina
list-ipr_product_class-lighters = Encendedores
    .also = mecheros
list-ipr_product_class-labels_packaging = Etiquetas, marbetes y embalajes
list-ipr_product_class-textiles = Textiles
list-ipr_product_class-other = Otra

## ipr_right

list-ipr_right-trademark = Marca de fábrica o de comercio
    .also = marca
list-ipr_right-copyright = Derecho de autor
list-ipr_right-design = Dibujo o modelo industrial
    .also = diseño industrial
list-ipr_right-patent = Patente
list-ipr_right-utility_model = Modelo de utilidad
list-ipr_right-plant_variety = Obtención vegetal
list-ipr_right-geographical_indication = Indicación geográfica
list-ipr_right-trade_name = Nombre comercial
list-ipr_right-topography = Topografía de semiconductores
list-ipr_right-supplementary_certificate = Certificado complementario de protección

## item

list-item-drugs = Drogas
    .also = estupefacientes
list-item-drugs_cannabis = Cannabis
list-item-drugs_cannabis_herb = Hierba de cannabis
    .also = marihuana; ganja; mota; grifa; macoña
list-item-drugs_cannabis_resin = Resina de cannabis
    .also = hachís; charas
list-item-drugs_cannabis_oil = Aceite de cannabis
    .also = aceite de hachís; cannabis líquido
list-item-drugs_cannabis_plant = Planta de cannabis
    .also = mata de marihuana
list-item-drugs_cannabis_seed = Semillas de cannabis
list-item-drugs_cannabis_thc = Tetrahidrocannabinol (THC)
    .also = THC; dronabinol
list-item-drugs_cannabis_hhc = Hexahidrocannabinol (HHC)
    .also = HHC
list-item-drugs_cocaine = Tipo cocaína
    .also = cocaína; cocaína líquida
list-item-drugs_cocaine_leaf = Hoja de coca
    .also = hojas de coca
list-item-drugs_cocaine_plant = Planta de coca
    .also = arbusto de coca; cocal
list-item-drugs_cocaine_seed = Semillas de coca
list-item-drugs_cocaine_paste = Pasta de coca
    .also = pasta básica de cocaína; PBC; basuco; bazuco
list-item-drugs_cocaine_base = Base de cocaína
    .also = cocaína base
list-item-drugs_cocaine_hcl = Clorhidrato de cocaína
    .also = cocaína HCL; farlopa
list-item-drugs_cocaine_crack = Crack
    .also = cocaína crack
list-item-drugs_opioids = Opioides
    .also = opiáceos; otros opioides
list-item-drugs_opioids_opium = Opio
    .also = opio en bruto; opio preparado; goma de opio
list-item-drugs_opioids_opium_acetylated = Opio acetilado
list-item-drugs_opioids_poppy = Adormidera
    .also = amapola; Papaver somniferum
list-item-drugs_opioids_poppy_straw = Paja de adormidera
    .also = cápsulas de adormidera
list-item-drugs_opioids_poppy_seed = Semillas de adormidera
list-item-drugs_opioids_morphine = Morfina
    .also = morfina de liberación lenta
list-item-drugs_opioids_heroin = Heroína
    .also = diamorfina; diacetilmorfina
list-item-drugs_opioids_heroin_base = Heroína base
    .also = heroína marrón
list-item-drugs_opioids_monoacetylmorphine = 6-Monoacetilmorfina
    .also = 6-MAM
list-item-drugs_opioids_acetylcodeine = Acetilcodeína
    .also = 6-monoacetilcodeína
list-item-drugs_opioids_codeine = Codeína
    .also = jarabe con codeína
list-item-drugs_opioids_desomorphine = Desomorfina
    .also = krokodil; 6-desoxicodeína
list-item-drugs_opioids_hydrocodone = Hidrocodona
    .also = Vicodin
list-item-drugs_opioids_hydromorphone = Hidromorfona
    .also = Dilaudid
list-item-drugs_opioids_oxycodone = Oxicodona
    .also = OxyContin
list-item-drugs_opioids_methadone = Metadona
list-item-drugs_opioids_buprenorphine = Buprenorfina
    .also = Subutex; Suboxone
list-item-drugs_opioids_tramadol = Tramadol
    .also = Tramal; Adolonta
list-item-drugs_opioids_tapentadol = Tapentadol
list-item-drugs_opioids_tilidine = Tilidina
    .also = tilidato
list-item-drugs_opioids_dextropropoxyphene = Dextropropoxifeno
    .also = propoxifeno
list-item-drugs_opioids_diphenoxylate = Difenoxilato
    .also = Lomotil
list-item-drugs_opioids_trimeperidine = Trimeperidina
    .also = Promedol
list-item-drugs_opioids_pethidine = Petidina
    .also = meperidina
list-item-drugs_opioids_mppp = MPPP
    .also = desmetilprodina
list-item-drugs_opioids_levomethorphan = Levometorfano
list-item-drugs_opioids_dextromethorphan = Dextrometorfano
    .also = DXM
list-item-drugs_opioids_butorphanol = Butorfanol
list-item-drugs_opioids_tianeptine = Tianeptina
    .also = Stablon
list-item-drugs_opioids_fentanyl = Fentanilo
    .also = fentanil
list-item-drugs_opioids_methylfentanyl = Metilfentanilo
    .also = 3-metilfentanilo; alfa-metilfentanilo
list-item-drugs_opioids_carfentanil = Carfentanilo
list-item-drugs_opioids_other_fentanyl = Otro análogo del fentanilo
    .also = furanilfentanilo; acetilfentanilo
list-item-drugs_opioids_nitazene = Nitaceno
    .also = nitazeno; isotonitaceno; isotonitazeno; metonitazeno
list-item-drugs_opioids_mitragynine = Kratom y mitraginina
    .also = kratom; mitraginina; Mitragyna speciosa
list-item-drugs_opioids_pharmaceutical = Otro opioide farmacéutico
    .also = opioides farmacéuticos
list-item-drugs_opioids_synthetic = Otro opioide sintético
list-item-drugs_amphetamines = Tipo anfetamínico
    .also = ETA; estimulantes de tipo anfetamínico
list-item-drugs_amphetamines_amphetamine = Anfetamina
    .also = speed
list-item-drugs_amphetamines_methamphetamine = Metanfetamina
    .also = metanfetamina cristalina; yaba; shabu
list-item-drugs_amphetamines_mdma = Éxtasis (MDMA)
    .also = éxtasis; MDMA
list-item-drugs_amphetamines_mda = MDA
    .also = tenanfetamina
list-item-drugs_amphetamines_mmda = MMDA
list-item-drugs_amphetamines_mbdb = MBDB
list-item-drugs_amphetamines_captagon = Captagon (fenetilina)
    .also = fenetilina; captagón
list-item-drugs_amphetamines_methylphenidate = Metilfenidato
    .also = Ritalina; Rubifén
list-item-drugs_amphetamines_ethylphenidate = Etilfenidato
list-item-drugs_amphetamines_dimethylamphetamine = Dimetilanfetamina
list-item-drugs_amphetamines_fluoroamphetamine = Fluoroanfetamina
    .also = 4-fluoroanfetamina; 4-FA
list-item-drugs_amphetamines_fluoromethamphetamine = Fluorometanfetamina
    .also = 2-fluorometanfetamina; 3-fluorometanfetamina; 4-fluorometanfetamina
list-item-drugs_amphetamines_pma = PMA
    .also = parametoxianfetamina
list-item-drugs_amphetamines_pmma = PMMA
    .also = parametoximetanfetamina
list-item-drugs_amphetamines_phentermine = Fentermina
list-item-drugs_amphetamines_amfepramone = Anfepramona
    .also = dietilpropión
list-item-drugs_amphetamines_phendimetrazine = Fendimetrazina
list-item-drugs_amphetamines_benzphetamine = Benzfetamina
list-item-drugs_amphetamines_fenfluramine = Fenfluramina
list-item-drugs_amphetamines_modafinil = Modafinilo
list-item-drugs_amphetamines_methylhexanamine = Metilhexanamina
    .also = DMAA
list-item-drugs_amphetamines_methiopropamine = Metiopropamina
    .also = MPA
list-item-drugs_amphetamines_pipradrol = Pipradrol y desoxipipradrol
    .also = desoxipipradrol; 2-DPMP
list-item-drugs_amphetamines_aminoindane = Aminoindanos
    .also = 2-aminoindano; MDAI
list-item-drugs_amphetamines_other = Otro estimulante de tipo anfetamínico
list-item-drugs_sedatives = Sedantes y tranquilizantes
    .also = sedantes; tranquilizantes
list-item-drugs_sedatives_benzodiazepine = Otra benzodiazepina
    .also = benzodiazepinas; benzodiazepina; benzodiacepina; benzodiacepinas
list-item-drugs_sedatives_alprazolam = Alprazolam
    .also = Xanax; Trankimazin
list-item-drugs_sedatives_bromazepam = Bromazepam
    .also = Lexatin
list-item-drugs_sedatives_brotizolam = Brotizolam
list-item-drugs_sedatives_clobazam = Clobazam
list-item-drugs_sedatives_clonazepam = Clonazepam
    .also = Rivotril
list-item-drugs_sedatives_clorazepate = Clorazepato
    .also = Tranxilium
list-item-drugs_sedatives_diazepam = Diazepam
    .also = Valium
list-item-drugs_sedatives_flunitrazepam = Flunitrazepam
    .also = Rohypnol; Rohipnol
list-item-drugs_sedatives_ethyl_loflazepate = Loflazepato de etilo
list-item-drugs_sedatives_lorazepam = Lorazepam
    .also = Orfidal; Ativan
list-item-drugs_sedatives_lormetazepam = Lormetazepam
    .also = Noctamid
list-item-drugs_sedatives_medazepam = Medazepam
list-item-drugs_sedatives_nitrazepam = Nitrazepam
    .also = Mogadon
list-item-drugs_sedatives_oxazepam = Oxazepam
list-item-drugs_sedatives_phenazepam = Fenazepam
list-item-drugs_sedatives_prazepam = Prazepam
list-item-drugs_sedatives_tetrazepam = Tetrazepam
    .also = Myolastan
list-item-drugs_sedatives_tofisopam = Tofisopam
list-item-drugs_sedatives_zolpidem = Zolpidem
    .also = Stilnox
list-item-drugs_sedatives_zopiclone = Zopiclona
    .also = Imovane
list-item-drugs_sedatives_barbiturate = Otro barbitúrico
    .also = barbitúricos; barbitúrico
list-item-drugs_sedatives_amobarbital = Amobarbital
list-item-drugs_sedatives_phenobarbital = Fenobarbital
    .also = Luminal
list-item-drugs_sedatives_methaqualone = Metacualona
    .also = Mandrax
list-item-drugs_sedatives_meprobamate = Meprobamato
list-item-drugs_sedatives_ghb = GHB
    .also = ácido gamma-hidroxibutírico; éxtasis líquido
list-item-drugs_sedatives_gbl = GBL
    .also = gamma-butirolactona
list-item-drugs_sedatives_gaba = GABA y gabapentinoides
    .also = GABA; pregabalina; Lyrica
list-item-drugs_sedatives_baclofen = Baclofeno
    .also = Lioresal
list-item-drugs_sedatives_buspirone = Buspirona
list-item-drugs_sedatives_xylazine = Xilacina
    .also = xilazina; tranq
list-item-drugs_sedatives_other = Otro sedante
list-item-drugs_hallucinogens = Alucinógenos
list-item-drugs_hallucinogens_lsd = LSD
    .also = lisergida; tripi
list-item-drugs_hallucinogens_psilocybin = Psilocibina (hongos)
    .also = psilocibina; hongos alucinógenos; setas alucinógenas; psilocina
list-item-drugs_hallucinogens_mescaline = Mescalina
    .also = peyote
list-item-drugs_hallucinogens_dmt = Dimetiltriptamina (DMT)
    .also = DMT
list-item-drugs_hallucinogens_ayahuasca = Ayahuasca
    .also = yagé
list-item-drugs_hallucinogens_pcp = Fenciclidina (PCP)
    .also = PCP; polvo de ángel
list-item-drugs_hallucinogens_eticyclidine = Eticiclidina
    .also = PCE
list-item-drugs_hallucinogens_ketamine = Ketamina
    .also = keta
list-item-drugs_hallucinogens_methoxetamine = Metoxetamina
    .also = MXE
list-item-drugs_hallucinogens_dob = DOB
    .also = brolanfetamina
list-item-drugs_hallucinogens_doc = DOC
list-item-drugs_hallucinogens_dom = DOM (STP)
    .also = STP
list-item-drugs_hallucinogens_2c_b = 2C-B
list-item-drugs_hallucinogens_2c_e = 2C-E
list-item-drugs_hallucinogens_2c_h = 2C-H
list-item-drugs_hallucinogens_salvinorin = Salvia divinorum
    .also = salvinorina
list-item-drugs_hallucinogens_ibogaine = Ibogaína
    .also = iboga
list-item-drugs_hallucinogens_other = Otro alucinógeno
list-item-drugs_new_substances = Nuevas sustancias psicoactivas
    .also = NSP; drogas de diseño
list-item-drugs_new_substances_khat = Khat
    .also = qat; Catha edulis
list-item-drugs_new_substances_cathinone = Otra catinona sintética
    .also = catinona; catinonas sintéticas
list-item-drugs_new_substances_methcathinone = Metcatinona
    .also = efedrona
list-item-drugs_new_substances_mephedrone = Mefedrona
    .also = 4-MMC
list-item-drugs_new_substances_methylone = Metilona
    .also = dimetilona
list-item-drugs_new_substances_butylone = Butilona
list-item-drugs_new_substances_ethylone = Etilona
list-item-drugs_new_substances_pentylone = Pentilona
list-item-drugs_new_substances_buphedrone = Bufedrona
list-item-drugs_new_substances_pentedrone = Pentedrona
list-item-drugs_new_substances_ethcathinone = Etcatinona
    .also = 4-MEC; 4-metiletcatinona
list-item-drugs_new_substances_fluoromethcathinone = Metcatinona halogenada
    .also = 4-fluorometcatinona; 4-clorometcatinona; flefedrona; clefedrona
list-item-drugs_new_substances_methylephedrone = N-Metilefedrona
    .also = metanfepramona
list-item-drugs_new_substances_mdpv = MDPV
    .also = metilendioxipirovalerona
list-item-drugs_new_substances_alpha_pvp = alfa-PVP
    .also = flakka
list-item-drugs_new_substances_pyrovalerone = Pirovalerona
list-item-drugs_new_substances_cannabinoid = Otro cannabinoide sintético
    .also = cannabinoides sintéticos; cannabinoide sintético; spice; K2
list-item-drugs_new_substances_jwh_018 = JWH-018
list-item-drugs_new_substances_jwh = Otro compuesto JWH
    .also = JWH-073; JWH-122; JWH-250
list-item-drugs_new_substances_am_2201 = AM-2201
    .also = NM-2201; THJ-2201
list-item-drugs_new_substances_ur_144 = UR-144 y XLR-11
    .also = UR-144; XLR-11; FUB-144
list-item-drugs_new_substances_akb48 = AKB48 (APINACA)
    .also = APINACA; 5F-AKB48
list-item-drugs_new_substances_ab_fubinaca = AB-FUBINACA
list-item-drugs_new_substances_ab_chminaca = AB-CHMINACA y ADB-CHMINACA
    .also = AB-CHMINACA; ADB-CHMINACA; MDMB-CHMICA
list-item-drugs_new_substances_ab_pinaca = AB-PINACA
    .also = 5F-AB-PINACA; 5F-AMB
list-item-drugs_new_substances_pb_22 = PB-22 y BB-22
    .also = PB-22; BB-22; 5F-PB-22
list-item-drugs_new_substances_rcs_4 = RCS-4
list-item-drugs_new_substances_hu_210 = HU-210 y compuestos CP
    .also = HU-210; CP-47,497; CP-55,940
list-item-drugs_new_substances_nbome = Serie NBOMe
    .also = 25I-NBOMe; 25C-NBOMe; 25B-NBOMe
list-item-drugs_new_substances_phenethylamine = Otra fenetilamina
    .also = fenetilaminas; fenetilamina
list-item-drugs_new_substances_benzofuran = Benzofuranos
    .also = benzofurano; 5-APB; 6-APB
list-item-drugs_new_substances_tryptamine = Otra triptamina
    .also = triptaminas; triptamina
list-item-drugs_new_substances_amt = alfa-Metiltriptamina (AMT)
    .also = AMT
list-item-drugs_new_substances_5_meo_tryptamine = 5-MeO-triptaminas
    .also = 5-MeO-DMT; 5-MeO-DALT; 5-MeO-MIPT
list-item-drugs_new_substances_bzp = Bencilpiperazina (BZP)
    .also = BZP
list-item-drugs_new_substances_mcpp = mCPP
    .also = metaclorofenilpiperazina
list-item-drugs_new_substances_tfmpp = TFMPP
list-item-drugs_new_substances_piperazine = Otra piperazina
    .also = piperazinas; fenilpiperazina
list-item-drugs_new_substances_dimethocaine = Dimetocaína
    .also = larocaína
list-item-drugs_new_substances_plant = Otra sustancia de origen vegetal
    .also = sustancias de origen vegetal; Lactuca virosa; Leonotis leonurus; Turnera diffusa; damiana
list-item-drugs_new_substances_nitrous_oxide = Óxido nitroso
    .also = gas de la risa
list-item-drugs_new_substances_other = Otra nueva sustancia psicoactiva
list-item-drugs_other = Otras drogas
    .also = mezcla de drogas
list-item-drugs_other_psychotropic = Otra sustancia sicotrópica
    .also = sustancias sicotrópicas; sustancia psicotrópica; psicotrópicos
list-item-drugs_other_pharmaceutical = Otro producto farmacéutico
    .also = ácido valproico; carbamazepina
list-item-drugs_other_antidepressant = Antidepresivo
    .also = amitriptilina; clomipramina; imipramina; maprotilina; doxepina
list-item-drugs_other_antipsychotic = Antipsicótico
    .also = clorpromazina; Largactil; haloperidol; olanzapina
list-item-drugs_other_anticholinergic = Anticolinérgico
    .also = trihexifenidilo; Artane; amantadina
list-item-drugs_other_cutting_agent = Sustancia de corte
    .also = adulterante; cafeína; paracetamol; fenacetina; levamisol; lidocaína
list-item-drugs_other_alcohol = Alcohol ilícito
    .also = alcohol clandestino
list-item-drugs_other_steroid = Esteroide anabolizante
    .also = anabolizante; testosterona; nandrolona
list-item-drugs_other_not_identified = Sin identificar
list-item-precursors = Precursores y equipo
list-item-precursors_drug = Precursores de drogas
    .also = precursores
list-item-precursors_drug_ephedrine = Efedrina
    .also = efedra
list-item-precursors_drug_pseudoephedrine = Seudoefedrina
    .also = pseudoefedrina
list-item-precursors_drug_norephedrine = Norefedrina
    .also = fenilpropanolamina
list-item-precursors_drug_p2p = Fenilacetona (P-2-P, BMK)
    .also = fenilacetona; 1-fenil-2-propanona; P-2-P; BMK
list-item-precursors_drug_apaan = APAAN y nitrilos afines
    .also = APAAN; APAA; MAPA
list-item-precursors_drug_pmk = PMK (3,4-MDP-2-P)
    .also = MDP2P; 3,4-metilendioxifenil-2-propanona
list-item-precursors_drug_bmk_glycidate = Glicidatos de BMK y PMK
list-item-precursors_drug_safrole = Safrol y aceite de sasafrás
    .also = safrol; isosafrol; aceite de sasafrás
list-item-precursors_drug_piperonal = Piperonal
list-item-precursors_drug_ergotamine = Ergotamina y ergometrina
    .also = ergotamina; ergometrina
list-item-precursors_drug_lysergic_acid = Ácido lisérgico
list-item-precursors_drug_npp_anpp = NPP, ANPP y 4-piperidona
    .also = precursores del fentanilo
list-item-precursors_drug_acetic_anhydride = Anhídrido acético
    .also = AA
list-item-precursors_drug_n_acetylanthranilic = Ácido N-acetilantranílico y ácido antranílico
    .also = ácido N-acetilantranílico; ácido antranílico
list-item-precursors_drug_phenylacetic_acid = Ácido fenilacético
list-item-precursors_drug_piperidine = Piperidina
list-item-precursors_drug_pyrrolidine = Pirrolidina
list-item-precursors_drug_quinoline = Quinoleína
    .also = quinolina
list-item-precursors_drug_dimethylamine = Metilamina y dimetilamina
    .also = metilamina; dimetilamina
list-item-precursors_drug_potassium_permanganate = Permanganato potásico
    .also = permanganato de potasio
list-item-precursors_reagent = Disolventes y reactivos
list-item-precursors_reagent_acetone = Acetona
list-item-precursors_reagent_ethyl_ether = Éter etílico
    .also = éter dietílico; éter
list-item-precursors_reagent_mek = Metiletilcetona
    .also = MEK; MEC; butanona
list-item-precursors_reagent_toluene = Tolueno
list-item-precursors_reagent_cyclohexanone = Ciclohexanona
list-item-precursors_reagent_sulphuric_acid = Ácido sulfúrico
list-item-precursors_reagent_hydrochloric_acid = Ácido clorhídrico
    .also = ácido muriático
list-item-precursors_reagent_ammonia = Amoníaco y cloruro de amonio
    .also = amoníaco; cloruro de amonio
list-item-precursors_reagent_sodium_hydroxide = Hidróxido de sodio
    .also = sosa cáustica; soda cáustica
list-item-precursors_reagent_sodium_carbonate = Carbonato de sodio
    .also = carbonato sódico
list-item-precursors_reagent_iodine = Yodo
list-item-precursors_reagent_red_phosphorus = Fósforo rojo
list-item-precursors_reagent_other = Otra sustancia química
list-item-precursors_equipment = Equipo
list-item-precursors_equipment_tablet_press = Prensa de comprimidos
    .also = tableteadora; máquina de hacer comprimidos
list-item-precursors_equipment_encapsulator = Encapsuladora
    .also = llenadora de cápsulas
list-item-precursors_equipment_reaction_vessel = Reactor químico
    .also = recipiente de reacción
list-item-precursors_equipment_glassware = Material de vidrio de laboratorio
list-item-precursors_equipment_hydraulic_press = Prensa hidráulica
list-item-precursors_equipment_grow = Material de cultivo
list-item-precursors_equipment_other = Otro equipo
list-item-precursors_explosive = Precursores de explosivos
list-item-precursors_explosive_ammonium_nitrate = Nitrato de amonio
    .also = nitrato amónico
list-item-precursors_explosive_hydrogen_peroxide = Peróxido de hidrógeno
    .also = agua oxigenada
list-item-precursors_explosive_potassium_chlorate = Clorato y perclorato de potasio
    .also = clorato de potasio; perclorato de potasio
list-item-precursors_explosive_nitromethane = Nitrometano
list-item-precursors_explosive_nitric_acid = Ácido nítrico
list-item-precursors_explosive_aluminium_powder = Polvo de aluminio
list-item-precursors_explosive_urea = Urea
list-item-precursors_explosive_other = Otro precursor de explosivos
list-item-tobacco = Tabaco
list-item-tobacco_smoking = Tabaco para fumar
list-item-tobacco_smoking_cigarettes = Cigarrillos
    .also = cigarros de papel; tabaco rubio
list-item-tobacco_smoking_cigars = Cigarros puros y cigarritos
    .also = puros
list-item-tobacco_smoking_fine_cut = Picadura fina
    .also = tabaco de liar; picadura de liar
list-item-tobacco_smoking_pipe = Tabaco para pipa
list-item-tobacco_smoking_waterpipe = Tabaco para narguile
    .also = cachimba; pipa de agua
list-item-tobacco_smoking_bidis = Bidis y kreteks
list-item-tobacco_smokeless = Tabaco sin humo
list-item-tobacco_smokeless_chewing = Tabaco de mascar
list-item-tobacco_smokeless_snuff = Rapé y snus
list-item-tobacco_smokeless_nicotine_pouch = Bolsas de nicotina
list-item-tobacco_electronic = Productos electrónicos y calentados
list-item-tobacco_electronic_e_liquid = Líquido para cigarrillo electrónico
    .also = líquido de vapeo
list-item-tobacco_electronic_e_cigarette = Cigarrillo electrónico
    .also = vapeador
list-item-tobacco_electronic_heated = Tabaco calentado
list-item-tobacco_raw = Tabaco en rama y materiales
list-item-tobacco_raw_leaf = Tabaco en rama o picado
    .also = tabaco en rama; tabaco picado
list-item-tobacco_raw_papers = Papel de fumar y filtros
    .also = papel de fumar; filtros para cigarrillos
list-item-tobacco_raw_machine = Máquina de fabricación
list-item-alcohol = Alcohol
list-item-alcohol_spirits = Bebidas espirituosas
    .also = licores destilados; aguardientes
list-item-alcohol_spirits_whisky = Whisky
    .also = güisqui
list-item-alcohol_spirits_vodka = Vodka
list-item-alcohol_spirits_gin = Ginebra
list-item-alcohol_spirits_rum = Ron
list-item-alcohol_spirits_brandy = Brandy y coñac
    .also = brandy; coñac
list-item-alcohol_spirits_liqueur = Licor
list-item-alcohol_spirits_other = Otra bebida espirituosa
    .also = pisco; tequila; mezcal
list-item-alcohol_fermented = Bebidas fermentadas
list-item-alcohol_fermented_beer = Cerveza
list-item-alcohol_fermented_wine = Vino
list-item-alcohol_fermented_sparkling = Vino espumoso
    .also = cava; champán
list-item-alcohol_fermented_cider = Sidra y otras
    .also = sidra
list-item-alcohol_fermented_intermediate = Productos intermedios
    .also = oporto; jerez; vermut
list-item-alcohol_ethanol = Alcohol etílico
    .also = etanol
list-item-alcohol_ethanol_undenatured = Alcohol sin desnaturalizar
list-item-alcohol_ethanol_denatured = Alcohol desnaturalizado
list-item-alcohol_ethanol_surrogate = Alcohol sucedáneo
list-item-cites = Fauna y flora CITES
list-item-cites_mammals = Mamíferos
list-item-cites_mammals_elephant = Elefante
    .also = marfil
list-item-cites_mammals_rhinoceros = Rinoceronte
    .also = cuerno de rinoceronte
list-item-cites_mammals_pangolin = Pangolín
list-item-cites_mammals_big_cat = Gran felino
    .also = tigre; león; leopardo; jaguar; guepardo
list-item-cites_mammals_bear = Oso
list-item-cites_mammals_primate = Primate
    .also = simio; macaco
list-item-cites_mammals_antelope = Antílope
    .also = saiga
list-item-cites_mammals_marine = Mamífero marino
    .also = ballena; delfín
list-item-cites_mammals_other = Otro mamífero
list-item-cites_birds = Aves
list-item-cites_birds_parrot = Loro
    .also = papagayo; guacamayo; perico; periquito
list-item-cites_birds_raptor = Ave rapaz
    .also = halcón
list-item-cites_birds_songbird = Ave canora
    .also = pájaro cantor
list-item-cites_birds_hornbill = Cálao
list-item-cites_birds_other = Otra ave
list-item-cites_reptiles = Reptiles y anfibios
list-item-cites_reptiles_tortoise = Tortuga
list-item-cites_reptiles_crocodile = Cocodrilo o caimán
    .also = cocodrilo; caimán
list-item-cites_reptiles_snake = Serpiente
    .also = pitón; boa
list-item-cites_reptiles_lizard = Lagarto
    .also = iguana; camaleón; geco
list-item-cites_reptiles_amphibian = Anfibio
    .also = rana
list-item-cites_fish = Peces e invertebrados
list-item-cites_fish_eel = Anguila
    .also = angula
list-item-cites_fish_sturgeon = Esturión
    .also = caviar
list-item-cites_fish_shark = Tiburón o raya
    .also = tiburón; aleta de tiburón
list-item-cites_fish_seahorse = Caballito de mar
list-item-cites_fish_totoaba = Totoaba
list-item-cites_fish_sea_cucumber = Pepino de mar
    .also = holoturia
list-item-cites_fish_coral = Coral
list-item-cites_fish_shell = Concha o almeja
    .also = almeja gigante; caracol pala; caracol rosado
list-item-cites_fish_insect = Insecto o arácnido
list-item-cites_fish_other = Otro pez o invertebrado
list-item-cites_plants = Plantas
list-item-cites_plants_orchid = Orquídea
list-item-cites_plants_cactus = Cactus
list-item-cites_plants_succulent = Suculenta o cícada
    .also = áloe; euforbia
list-item-cites_plants_rosewood = Palisandro
    .also = palo de rosa
list-item-cites_plants_agarwood = Madera de agar
    .also = oud
list-item-cites_plants_medicinal = Planta medicinal
list-item-cites_plants_other = Otra planta
list-item-ipr = Falsificaciones y propiedad intelectual
list-item-ipr_goods = Mercancías infractoras
list-item-ipr_goods_clothing = Ropa
list-item-ipr_goods_shoes = Calzado
list-item-ipr_goods_accessories = Bolsos y accesorios
list-item-ipr_goods_watches = Relojes y joyería
list-item-ipr_goods_perfume = Perfumes y cosméticos
list-item-ipr_goods_electronics = Electrónica
list-item-ipr_goods_phones = Teléfonos y piezas
list-item-ipr_goods_toys = Juguetes
list-item-ipr_goods_food = Alimentos y bebidas
list-item-ipr_goods_medicines = Medicamentos
list-item-ipr_goods_vehicle_parts = Piezas de vehículos
list-item-ipr_goods_machine_parts = Piezas de máquinas y herramientas
list-item-ipr_goods_chemicals = Productos químicos y plaguicidas
list-item-ipr_goods_media = Soportes y programas informáticos
list-item-ipr_goods_sports = Artículos deportivos
list-item-ipr_goods_household = Artículos del hogar
list-item-ipr_goods_labels = Etiquetas y embalajes
list-item-ipr_goods_other = Otras mercancías
list-item-weapons = Armas, municiones, explosivos
list-item-weapons_firearms = Armas de fuego
list-item-weapons_firearms_handgun = Arma corta
    .also = pistola; revólver
list-item-weapons_firearms_long = Arma larga
    .also = rifle; fusil; escopeta; carabina
list-item-weapons_firearms_automatic = Arma automática
    .also = fusil de asalto; ametralladora
list-item-weapons_firearms_converted = Arma transformada o de fogueo
    .also = arma de fogueo; arma detonadora
list-item-weapons_firearms_parts = Piezas y componentes de armas
list-item-weapons_firearms_silencer = Silenciador o accesorio
    .also = silenciador
list-item-weapons_ammunition = Municiones
list-item-weapons_ammunition_cartridges = Cartuchos
list-item-weapons_ammunition_components = Componentes de munición
    .also = fulminantes; vainas de cartucho; balas
list-item-weapons_explosives = Explosivos
list-item-weapons_explosives_explosive = Explosivo
    .also = TNT; dinamita; pentrita
list-item-weapons_explosives_detonator = Detonador o cordón detonante
    .also = detonador; cordón detonante
list-item-weapons_explosives_grenade = Granada o mina
    .also = granada de mano; mina antipersonal
list-item-weapons_explosives_ied = Artefacto explosivo improvisado
    .also = AEI
list-item-weapons_explosives_pyrotechnics = Artículos pirotécnicos
    .also = fuegos artificiales; pirotecnia
list-item-weapons_military = Material militar
list-item-weapons_military_launcher = Cohete, misil o lanzador
    .also = lanzacohetes; misil
list-item-weapons_military_vehicle = Vehículo militar o pieza
list-item-weapons_military_protective = Equipo de protección
    .also = chaleco antibalas
list-item-weapons_other = Otras armas
list-item-weapons_other_edged = Arma blanca
    .also = cuchillo; navaja; machete; espada
list-item-weapons_other_electric = Dispositivo de descarga eléctrica
    .also = pistola eléctrica; táser
list-item-weapons_other_spray = Aerosol de defensa
    .also = gas pimienta
list-item-weapons_other_blunt = Arma contundente
    .also = porra; puño americano
list-item-weapons_other_air = Arma de aire comprimido o réplica
    .also = arma de aire comprimido
list-item-weapons_other_crossbow = Ballesta o arco
    .also = ballesta
list-item-nuclear = Material nuclear y radiactivo
list-item-nuclear_nuclear = Material nuclear
list-item-nuclear_nuclear_uranium = Uranio
    .also = torta amarilla
list-item-nuclear_nuclear_plutonium = Plutonio
list-item-nuclear_nuclear_thorium = Torio
list-item-nuclear_source = Fuente radiactiva
list-item-nuclear_source_sealed = Fuente sellada
list-item-nuclear_source_unsealed = Fuente no sellada
list-item-nuclear_source_device = Equipo con fuente radiactiva
list-item-nuclear_contaminated = Mercancías contaminadas
list-item-nuclear_contaminated_scrap = Chatarra contaminada
list-item-nuclear_contaminated_goods = Otras mercancías contaminadas
list-item-nuclear_contaminated_norm = Material radiactivo natural
    .also = NORM
list-item-nuclear_equipment = Equipo nuclear
list-item-nuclear_equipment_equipment = Equipo nuclear
list-item-waste = Desechos peligrosos y sustancias que agotan la capa de ozono
list-item-waste_hazardous = Desechos peligrosos
    .also = residuos peligrosos
list-item-waste_hazardous_e_waste = Desechos electrónicos
    .also = RAEE; basura electrónica; chatarra electrónica
list-item-waste_hazardous_batteries = Pilas y baterías
list-item-waste_hazardous_chemical = Desechos químicos
list-item-waste_hazardous_medical = Desechos médicos
    .also = desechos clínicos; residuos sanitarios
list-item-waste_hazardous_oil = Aceites usados
    .also = aceite usado
list-item-waste_hazardous_asbestos = Amianto
    .also = asbesto
list-item-waste_hazardous_metal = Desechos que contienen metales
list-item-waste_hazardous_other = Otros desechos peligrosos
list-item-waste_other = Otros desechos
list-item-waste_other_plastic = Desechos plásticos
list-item-waste_other_tyres = Neumáticos usados
    .also = llantas usadas
list-item-waste_other_vehicles = Vehículos al final de su vida útil
list-item-waste_other_household = Desechos domésticos
list-item-waste_other_textile = Desechos textiles
list-item-waste_other_scrap = Chatarra
list-item-waste_ods = Gases que agotan la capa de ozono y de efecto invernadero
    .also = SAO; gases refrigerantes
list-item-waste_ods_cfc = CFC
list-item-waste_ods_hcfc = HCFC
list-item-waste_ods_hfc = HFC
list-item-waste_ods_halon = Halón
list-item-waste_ods_methyl_bromide = Bromuro de metilo
list-item-waste_ods_equipment = Equipo que contiene estos gases
list-item-waste_ods_other = Otro gas
list-item-waste_chemicals = Sustancias químicas y plaguicidas
list-item-waste_chemicals_pesticide = Plaguicida ilícito
list-item-waste_chemicals_mercury = Mercurio
list-item-waste_chemicals_pop = Contaminante orgánico persistente
    .also = COP
list-item-currency = Dinero en efectivo e instrumentos al portador
list-item-currency_cash = Efectivo
    .also = dinero en efectivo; divisas
list-item-currency_cash_banknotes = Billetes de banco
    .also = billetes
list-item-currency_cash_coins = Monedas
list-item-currency_cash_counterfeit = Moneda falsa
    .also = billetes falsos
list-item-currency_instruments = Instrumentos al portador
    .also = títulos al portador
list-item-currency_instruments_cheques = Cheques
list-item-currency_instruments_bonds = Bonos y acciones
    .also = bonos; acciones; obligaciones
list-item-currency_instruments_money_orders = Giros postales o bancarios
    .also = giros
list-item-currency_store = Reserva de valor
list-item-currency_store_gold = Oro o lingotes
list-item-currency_store_prepaid_cards = Tarjetas prepago
    .also = tarjetas de prepago
list-item-currency_store_virtual = Activos virtuales
    .also = bitcoin; criptoactivos; criptomonedas
list-item-cultural = Bienes culturales
list-item-cultural_antiquities = Antigüedades
list-item-cultural_antiquities_archaeological = Objeto arqueológico
list-item-cultural_antiquities_coin = Moneda antigua
list-item-cultural_antiquities_manuscript = Manuscrito o libro
list-item-cultural_antiquities_architectural = Elemento arquitectónico
list-item-cultural_art = Arte
    .also = obra de arte
list-item-cultural_art_painting = Pintura o dibujo
list-item-cultural_art_sculpture = Escultura
list-item-cultural_art_icon = Icono u objeto religioso
list-item-cultural_art_ethnographic = Objeto etnográfico
list-item-cultural_art_textile = Textil o alfombra
list-item-cultural_art_furniture = Mueble o instrumento
list-item-cultural_nature = Historia natural
list-item-cultural_nature_fossil = Fósil
list-item-cultural_nature_mineral = Mineral o meteorito
list-item-prohibited = Contenido prohibido
list-item-prohibited_content = Contenido
list-item-prohibited_content_child_abuse = Abuso sexual de menores
list-item-prohibited_content_terrorism = Contenido terrorista
list-item-prohibited_content_hate = Material de odio
list-item-prohibited_content_obscene = Material obsceno
list-item-prohibited_content_security = Contra la seguridad del Estado
list-item-prohibited_content_other = Otro contenido prohibido
list-item-general = Fraude de derechos e impuestos, mercancías generales
list-item-general_goods = Mercancías
list-item-general_goods_textiles = Textiles y ropa
list-item-general_goods_shoes = Calzado
list-item-general_goods_electronics = Productos electrónicos
list-item-general_goods_phones = Teléfonos móviles
    .also = celulares
list-item-general_goods_machinery = Maquinaria
list-item-general_goods_cosmetics = Cosméticos
list-item-general_goods_metals = Metales
list-item-general_goods_chemicals = Productos químicos
list-item-general_goods_household = Artículos del hogar
list-item-general_goods_building = Materiales de construcción
list-item-general_goods_toys = Juguetes
list-item-general_goods_bicycles = Bicicletas
list-item-general_goods_solar = Paneles solares
list-item-general_goods_other = Otras mercancías
list-item-medicines = Medicamentos y productos médicos
list-item-medicines_medicines = Medicamentos
list-item-medicines_medicines_antibiotic = Antibiótico
list-item-medicines_medicines_antimalarial = Antipalúdico
list-item-medicines_medicines_painkiller = Analgésico
list-item-medicines_medicines_erectile = Medicamento para la disfunción eréctil
    .also = sildenafilo; tadalafilo
list-item-medicines_medicines_hormone = Hormona o esteroide
list-item-medicines_medicines_cancer = Medicamento contra el cáncer
    .also = antineoplásico
list-item-medicines_medicines_antiviral = Antivírico
    .also = antiviral
list-item-medicines_medicines_cardiovascular = Medicamento cardiovascular
list-item-medicines_medicines_diabetes = Medicamento para la diabetes
    .also = insulina; semaglutida
list-item-medicines_medicines_slimming = Producto adelgazante
list-item-medicines_medicines_vaccine = Vacuna o hemoderivado
    .also = vacuna
list-item-medicines_medicines_veterinary = Medicamento veterinario
list-item-medicines_medicines_traditional = Medicamento tradicional o a base de plantas
list-item-medicines_medicines_other = Otro medicamento
list-item-medicines_devices = Productos médicos
list-item-medicines_devices_device = Dispositivo médico
    .also = producto sanitario
list-item-medicines_devices_test = Prueba diagnóstica
list-item-medicines_devices_protective = Mascarillas y protección
    .also = mascarillas quirúrgicas
list-item-medicines_devices_filler = Producto estético
    .also = toxina botulínica; relleno dérmico
list-item-strategic = Bienes estratégicos y de doble uso
list-item-strategic_dual_use = Productos de doble uso
list-item-strategic_dual_use_nuclear = Nuclear
list-item-strategic_dual_use_materials = Materiales especiales
list-item-strategic_dual_use_processing = Tratamiento de materiales
list-item-strategic_dual_use_electronics = Electrónica
list-item-strategic_dual_use_computers = Ordenadores
list-item-strategic_dual_use_telecoms = Telecomunicaciones y seguridad de la información
list-item-strategic_dual_use_sensors = Sensores y láseres
    .also = visión nocturna
list-item-strategic_dual_use_navigation = Navegación y aviónica
list-item-strategic_dual_use_marine = Sistemas marinos
list-item-strategic_dual_use_aerospace = Aeroespacial y propulsión
    .also = piezas de drones
list-item-strategic_chemical = Químico y biológico
list-item-strategic_chemical_cwc = Sustancia química incluida en las Listas
list-item-strategic_chemical_biological = Agente biológico
list-item-strategic_chemical_equipment = Equipo químico o biológico
list-item-strategic_other = Otros bienes estratégicos
list-item-strategic_other_sanctions = Mercancías sujetas a sanciones
list-item-food = Alimentos, animales, plantas
list-item-food_food = Alimentos
list-item-food_food_meat = Carne
    .also = carne de animales silvestres
list-item-food_food_fish = Pescado
list-item-food_food_dairy = Lácteos y huevos
list-item-food_food_fruit = Frutas y hortalizas
list-item-food_food_cereals = Cereales y arroz
    .also = arroz
list-item-food_food_sugar = Azúcar
list-item-food_food_oil = Aceite comestible
list-item-food_food_coffee = Café, té, especias
    .also = café
list-item-food_food_honey = Miel
list-item-food_food_supplement = Complemento alimenticio
    .also = suplemento alimenticio
list-item-food_food_other = Otro alimento
list-item-food_animals = Animales vivos
list-item-food_animals_livestock = Ganado
list-item-food_animals_poultry = Aves de corral
list-item-food_animals_pets = Animales de compañía
    .also = mascotas
list-item-food_animals_other = Otro animal
list-item-food_plants = Plantas
list-item-food_plants_living = Plantas vivas
list-item-food_plants_seeds = Semillas
list-item-food_plants_soil = Tierra y sustrato
list-item-food_agricultural = Insumos agrícolas
list-item-food_agricultural_fertiliser = Fertilizante
    .also = abono
list-item-food_agricultural_pesticide = Plaguicida
list-item-food_agricultural_feed = Pienso
    .also = alimento para animales
list-item-motor_spirits = Carburantes
list-item-motor_spirits_fuel = Combustible
list-item-motor_spirits_fuel_petrol = Gasolina
    .also = nafta; bencina
list-item-motor_spirits_fuel_diesel = Gasóleo
    .also = diésel; gasoil
list-item-motor_spirits_fuel_marked = Gasóleo marcado o coloreado
    .also = gasóleo rojo
list-item-motor_spirits_fuel_kerosene = Queroseno o combustible de aviación
    .also = queroseno
list-item-motor_spirits_fuel_heavy_oil = Fueloil pesado
    .also = fuelóleo; fuel oil
list-item-motor_spirits_fuel_lpg = Gas licuado de petróleo
    .also = GLP
list-item-motor_spirits_fuel_biofuel = Biocombustible
    .also = biodiésel
list-item-motor_spirits_oil = Aceites
list-item-motor_spirits_oil_crude = Petróleo crudo
list-item-motor_spirits_oil_lubricant = Lubricante o aceite base
    .also = lubricante
list-item-motor_spirits_oil_other = Otro producto petrolífero
list-item-timber = Madera y productos de la madera
list-item-timber_wood = Madera
list-item-timber_wood_rosewood = Palisandro
    .also = palo de rosa
list-item-timber_wood_ebony = Ébano
list-item-timber_wood_mahogany = Caoba
list-item-timber_wood_teak = Teca
list-item-timber_wood_cedar = Cedro
list-item-timber_wood_sandalwood = Sándalo
list-item-timber_wood_tropical = Otra madera tropical
list-item-timber_wood_conifer = Conífera
    .also = pino
list-item-timber_wood_oak = Roble
list-item-timber_wood_other = Otra madera
list-item-timber_products = Productos de madera
list-item-timber_products_charcoal = Carbón vegetal
list-item-timber_products_furniture = Muebles
list-item-timber_products_other = Otro producto de madera
list-item-precious = Metales y piedras preciosas
list-item-precious_metals = Metales preciosos
list-item-precious_metals_gold = Oro
    .also = oro doré; polvo de oro
list-item-precious_metals_silver = Plata
list-item-precious_metals_platinum = Metal del grupo del platino
    .also = platino
list-item-precious_metals_jewellery = Joyería
list-item-precious_stones = Piedras preciosas
list-item-precious_stones_diamond_rough = Diamante en bruto
    .also = proceso de Kimberley
list-item-precious_stones_diamond_cut = Diamante tallado
list-item-precious_stones_coloured = Piedra de color
    .also = rubí; zafiro; esmeralda; tanzanita
list-item-precious_stones_jade = Jade
list-item-precious_stones_amber = Ámbar
list-item-precious_stones_pearl = Perla
list-item-precious_minerals = Minerales
list-item-precious_minerals_coltan = Coltán
    .also = tantalio
list-item-precious_minerals_tin = Mineral de estaño y wolframio
    .also = casiterita; wolframita; tungsteno
list-item-precious_minerals_copper = Cobre o cobalto
list-item-precious_minerals_rare_earths = Tierras raras
list-item-precious_minerals_other = Otro mineral
list-item-vehicles = Vehículos, piezas, otros
list-item-vehicles_vehicles = Vehículos
list-item-vehicles_vehicles_car = Automóvil
    .also = coche; carro; auto
list-item-vehicles_vehicles_van = Furgoneta
    .also = camioneta
list-item-vehicles_vehicles_lorry = Camión o remolque
    .also = camión; remolque
list-item-vehicles_vehicles_bus = Autobús
list-item-vehicles_vehicles_motorcycle = Motocicleta
    .also = moto
list-item-vehicles_vehicles_machine = Máquina agrícola o de construcción
    .also = tractor
list-item-vehicles_vehicles_boat = Embarcación
    .also = lancha; bote
list-item-vehicles_vehicles_aircraft = Aeronave
    .also = avión
list-item-vehicles_vehicles_drone = Dron
list-item-vehicles_parts = Piezas
list-item-vehicles_parts_engine = Motor
list-item-vehicles_parts_outboard = Motor fueraborda
    .also = motor fuera de borda
list-item-vehicles_parts_tyres = Neumáticos
    .also = llantas
list-item-vehicles_parts_catalyst = Catalizador
    .also = convertidor catalítico
list-item-vehicles_parts_airbag = Bolsa de aire
    .also = airbag
list-item-vehicles_parts_other = Otra pieza
list-item-vehicles_other = Otras mercancías
list-item-vehicles_other_stolen = Mercancías robadas
list-item-vehicles_other_documents = Documentos falsificados
    .also = pasaportes; documentos en blanco
list-item-vehicles_other_jammer = Inhibidor de señal o escáner
    .also = inhibidor de frecuencias
list-item-vehicles_other_other = Otro

## lab_result

list-lab_result-not_sampled = Sin muestra
list-lab_result-pending = Pendiente
list-lab_result-confirmed = Confirmado
list-lab_result-not_confirmed = No confirmado
list-lab_result-other_substance = Se halló otra sustancia
list-lab_result-inconclusive = No concluyente

## language

list-language-ab = Abjasio
list-language-af = Afrikáans
list-language-am = Amárico
list-language-ar = Árabe
list-language-ay = Aimara
list-language-az = Azerbaiyano
list-language-be = Bielorruso
list-language-bg = Búlgaro
list-language-bn = Bengalí
list-language-bo = Tibetano
list-language-bs = Bosnio
list-language-ca = Catalán
list-language-cs = Checo
list-language-da = Danés
list-language-de = Alemán
list-language-dv = Divehi
list-language-dz = Dzongkha
list-language-el = Griego
list-language-en = Inglés
list-language-es = Español
    .also = castellano
list-language-et = Estonio
list-language-fa = Persa
    .also = farsi
list-language-ff = Fula
list-language-fi = Finés
list-language-fr = Francés
list-language-ga = Irlandés
list-language-gn = Guaraní
list-language-gu = Guyaratí
list-language-ha = Hausa
list-language-he = Hebreo
list-language-hi = Hindi
list-language-hr = Croata
list-language-ht = Criollo haitiano
list-language-hu = Húngaro
list-language-hy = Armenio
list-language-id = Indonesio
list-language-is = Islandés
list-language-it = Italiano
list-language-ja = Japonés
list-language-ka = Georgiano
list-language-kk = Kazajo
list-language-km = Jemer
list-language-kn = Canarés
list-language-ko = Coreano
list-language-ku = Kurdo
list-language-ky = Kirguís
list-language-lb = Luxemburgués
list-language-lg = Ganda
list-language-ln = Lingala
list-language-lo = Lao
list-language-lt = Lituano
list-language-lv = Letón
list-language-mg = Malgache
list-language-mk = Macedonio
list-language-ml = Malabar
list-language-mn = Mongol
list-language-mr = Maratí
list-language-ms = Malayo
list-language-mt = Maltés
list-language-my = Birmano
list-language-ne = Nepalí
list-language-nl = Neerlandés
    .also = holandés
list-language-no = Noruego
list-language-ny = Nyanja
    .also = chichewa
list-language-om = Oromo
list-language-pa = Punyabí
list-language-pl = Polaco
list-language-ps = Pastún
list-language-pt = Portugués
list-language-qu = Quechua
list-language-rn = Kirundi
list-language-ro = Rumano
list-language-ru = Ruso
list-language-rw = Kinyarwanda
list-language-sd = Sindhi
list-language-sg = Sango
list-language-si = Cingalés
list-language-sk = Eslovaco
list-language-sl = Esloveno
list-language-sm = Samoano
list-language-sn = Shona
list-language-so = Somalí
list-language-sq = Albanés
list-language-sr = Serbio
list-language-ss = Suazi
list-language-st = Sotho meridional
list-language-sv = Sueco
list-language-sw = Suajili
list-language-ta = Tamil
list-language-te = Telugu
list-language-tg = Tayiko
list-language-th = Tailandés
list-language-ti = Tigriña
list-language-tk = Turcomano
list-language-tn = Setsuana
list-language-to = Tongano
list-language-tr = Turco
list-language-ts = Tsonga
list-language-tt = Tártaro
list-language-ug = Uigur
list-language-uk = Ucraniano
list-language-ur = Urdu
list-language-uz = Uzbeko
list-language-vi = Vietnamita
list-language-wo = Wólof
list-language-xh = Xhosa
list-language-yo = Yoruba
list-language-zh = Chino
list-language-zu = Zulú

## law_class

list-law_class-customs = Derecho aduanero
list-law_class-narcotics = Legislación sobre estupefacientes
list-law_class-excise = Legislación sobre impuestos especiales
list-law_class-environment = Derecho ambiental
list-law_class-intellectual_property = Derecho de propiedad intelectual
list-law_class-weapons = Legislación sobre armas
list-law_class-health = Derecho sanitario
list-law_class-cultural_property = Legislación sobre bienes culturales
list-law_class-money_laundering = Legislación contra el blanqueo de capitales
    .also = lavado de activos
list-law_class-export_control = Control de exportaciones
list-law_class-criminal_code = Código penal
list-law_class-other = Otra

## leg_role

list-leg_role-origin = Origen
list-leg_role-departure = Salida
list-leg_role-transit = Tránsito
list-leg_role-seizure = Lugar de la incautación
list-leg_role-destination = Destino
list-leg_role-transhipment = Transbordo
list-leg_role-intended_destination = Destino previsto

## link_kind

list-link_kind-same_as = Es idéntico a
list-link_kind-family = Familia
list-link_kind-associate = Asociado
list-link_kind-employer = Empleador
list-link_kind-employee = Empleado
list-link_kind-director = Directivo
list-link_kind-owner = Propietario
list-link_kind-beneficial_owner = Beneficiario final
    .also = titular real
list-link_kind-user = Usuario
list-link_kind-seen_with = Visto con
list-link_kind-same_method = Mismo método
    .also = modus operandi
list-link_kind-same_consignment = Mismo envío
list-link_kind-same_case = Mismo caso
list-link_kind-successor = Sucesor
    .also = continúa
list-link_kind-predecessor = Predecesor
    .also = precede a
list-link_kind-joint_file = Expediente conjunto
list-link_kind-travelled_with = Viajó con
list-link_kind-called = Llamó a
list-link_kind-paid = Pagó a
list-link_kind-address_shared = Dirección compartida
list-link_kind-other = Otro

## link_source

list-link_source-declaration = Declaración aduanera
list-link_source-document = Documento
list-link_source-statement = Declaración de una persona
list-link_source-seen = Visto por un funcionario
list-link_source-matching = Cotejo de fichas
list-link_source-phone = Teléfono
list-link_source-payment = Pago
list-link_source-internet = Internet
list-link_source-intelligence = Inteligencia
list-link_source-other = Otra

## location_type

list-location_type-seaport = Puerto marítimo
    .also = puerto; instalaciones portuarias
list-location_type-airport = Aeropuerto
    .also = aeródromo
list-location_type-land_border_post = Puesto fronterizo terrestre
    .also = frontera; paso fronterizo; puesto de control
list-location_type-green_border = Frontera verde (entre puestos)
    .also = paso no habilitado; entre puestos fronterizos
list-location_type-railway = Ferrocarril
    .also = estación de ferrocarril; tren
list-location_type-mail_centre = Centro postal
    .also = oficina de correos
list-location_type-express_hub = Centro de envíos exprés
    .also = centro de mensajería; courier
list-location_type-inland_depot = Depósito interior
    .also = puerto seco; aduana interior
list-location_type-warehouse = Almacén
    .also = depósito aduanero; bodega
list-location_type-free_zone = Zona franca
    .also = puerto franco
list-location_type-territorial_sea = Mar territorial
    .also = aguas territoriales; zona marítima
list-location_type-high_sea = Alta mar
    .also = aguas internacionales
list-location_type-inland_water = Aguas interiores
    .also = río; lago; canal
list-location_type-road_inland = Carretera, interior del país
    .also = autopista; autovía; calle
list-location_type-market_or_shop = Mercado o tienda
    .also = comercio; tienda; mercado
list-location_type-dwelling = Vivienda
    .also = domicilio; residencia; casa; apartamento
list-location_type-business_premises = Local comercial
    .also = oficina; fábrica
list-location_type-passenger_terminal = Terminal de pasajeros
    .also = estación de autobuses; terminal de transbordadores
list-location_type-online = En línea
    .also = internet

## mail_product

list-mail_product-letter = Carta
list-mail_product-registered = Envío certificado
list-mail_product-small_packet = Pequeño paquete
list-mail_product-parcel = Encomienda
    .also = paquete postal
list-mail_product-ems = EMS
list-mail_product-express_document = Documento exprés
list-mail_product-express_parcel = Paquete exprés
list-mail_product-e_commerce = Envío de comercio electrónico
list-mail_product-freight = Carga
list-mail_product-other = Otro

## marker_result

list-marker_result-not_tested = Sin analizar
list-marker_result-no_marker = Sin marcador
list-marker_result-marker_found = Marcador hallado
list-marker_result-marker_removed = Marcador eliminado
list-marker_result-laundered = Combustible lavado
list-marker_result-inconclusive = No concluyente

## medicine_status

list-medicine_status-falsified = Falsificado
list-medicine_status-substandard = De calidad subestándar
list-medicine_status-unlicensed = No autorizado
    .also = sin registro sanitario
list-medicine_status-diverted = Desviado
list-medicine_status-stolen = Robado
list-medicine_status-expired = Caducado
    .also = vencido
list-medicine_status-without_prescription = Sin receta
list-medicine_status-not_determined = No determinado

## money_instrument

list-money_instrument-banknotes = Billetes de banco
    .also = efectivo; billetes
list-money_instrument-coins = Monedas
list-money_instrument-cheque = Cheque
list-money_instrument-travellers_cheque = Cheque de viaje
list-money_instrument-money_order = Giro postal o bancario
    .also = giro
list-money_instrument-promissory_note = Pagaré
list-money_instrument-bearer_bond = Bono al portador
    .also = obligación al portador
list-money_instrument-share = Acción al portador
list-money_instrument-gold_coins = Monedas o lingotes de oro
list-money_instrument-prepaid_card = Tarjeta prepago
list-money_instrument-virtual_asset_device = Dispositivo con activos virtuales
    .also = monedero físico; bitcoin
list-money_instrument-other = Otro

## name_kind

list-name_kind-legal = Nombre legal
list-name_kind-birth = Nombre al nacer
list-name_kind-previous = Nombre anterior
list-name_kind-alias = Alias
list-name_kind-nickname = Apodo
    .also = mote
list-name_kind-trading = Nombre comercial
list-name_kind-transliteration = Transliteración
list-name_kind-religious = Nombre religioso

## nice_class

list-nice_class-1 = 1: Productos químicos
list-nice_class-2 = 2: Pinturas, barnices
list-nice_class-3 = 3: Cosméticos, productos de limpieza
list-nice_class-4 = 4: Aceites industriales, combustibles
list-nice_class-5 = 5: Productos farmacéuticos
list-nice_class-6 = 6: Metales comunes y productos metálicos
list-nice_class-7 = 7: Máquinas, motores
list-nice_class-8 = 8: Herramientas de mano, cuchillería
list-nice_class-9 = 9: Electrónica, aparatos científicos
list-nice_class-10 = 10: Aparatos médicos
list-nice_class-11 = 11: Alumbrado, calefacción, refrigeración
list-nice_class-12 = 12: Vehículos
list-nice_class-13 = 13: Armas de fuego, fuegos artificiales
list-nice_class-14 = 14: Metales preciosos, joyería, relojería
list-nice_class-15 = 15: Instrumentos musicales
list-nice_class-16 = 16: Papel, productos de imprenta
list-nice_class-17 = 17: Caucho y plásticos semielaborados
list-nice_class-18 = 18: Artículos de cuero, equipaje
list-nice_class-19 = 19: Materiales de construcción no metálicos
list-nice_class-20 = 20: Muebles
list-nice_class-21 = 21: Utensilios domésticos, artículos de vidrio
list-nice_class-22 = 22: Cuerdas, tiendas de campaña, fibras textiles
list-nice_class-23 = 23: Hilos
list-nice_class-24 = 24: Tejidos
list-nice_class-25 = 25: Prendas de vestir, calzado
list-nice_class-26 = 26: Encajes, botones, mercería
list-nice_class-27 = 27: Alfombras, revestimientos de suelos
list-nice_class-28 = 28: Juguetes, juegos, artículos deportivos
list-nice_class-29 = 29: Carne, pescado, alimentos en conserva
list-nice_class-30 = 30: Café, cereales, confitería
list-nice_class-31 = 31: Productos agrícolas, animales vivos
list-nice_class-32 = 32: Cervezas, bebidas sin alcohol
list-nice_class-33 = 33: Bebidas alcohólicas
list-nice_class-34 = 34: Tabaco, artículos para fumadores
list-nice_class-35 = 35: Publicidad, negocios
list-nice_class-36 = 36: Finanzas, seguros
list-nice_class-37 = 37: Construcción, reparación
list-nice_class-38 = 38: Telecomunicaciones
list-nice_class-39 = 39: Transporte, almacenamiento, viajes
list-nice_class-40 = 40: Tratamiento de materiales
list-nice_class-41 = 41: Educación, entretenimiento
list-nice_class-42 = 42: Ciencia, tecnología, servicios de software
list-nice_class-43 = 43: Servicios de restauración, hospedaje
list-nice_class-44 = 44: Servicios médicos, de belleza, agrícolas
list-nice_class-45 = 45: Servicios jurídicos, de seguridad, personales

## nuclide

list-nuclide-Ac-225 = Actinio-225
list-nuclide-Am-241 = Americio-241
list-nuclide-Ba-133 = Bario-133
list-nuclide-C-14 = Carbono-14
list-nuclide-Cd-109 = Cadmio-109
list-nuclide-Cf-252 = Californio-252
list-nuclide-Cm-244 = Curio-244
list-nuclide-Co-57 = Cobalto-57
list-nuclide-Co-60 = Cobalto-60
list-nuclide-Cs-137 = Cesio-137
list-nuclide-Eu-152 = Europio-152
list-nuclide-Fe-55 = Hierro-55
list-nuclide-Ge-68 = Germanio-68
list-nuclide-H-3 = Tritio
list-nuclide-I-125 = Yodo-125
list-nuclide-I-131 = Yodo-131
list-nuclide-Ir-192 = Iridio-192
list-nuclide-Kr-85 = Kriptón-85
list-nuclide-Lu-177 = Lutecio-177
list-nuclide-Na-22 = Sodio-22
list-nuclide-Ni-63 = Níquel-63
list-nuclide-Np-237 = Neptunio-237
list-nuclide-Pm-147 = Prometio-147
list-nuclide-Po-210 = Polonio-210
list-nuclide-Pu-238 = Plutonio-238
list-nuclide-Pu-239 = Plutonio-239
list-nuclide-Ra-226 = Radio-226
list-nuclide-Se-75 = Selenio-75
list-nuclide-Sr-90 = Estroncio-90
list-nuclide-Tc-99m = Tecnecio-99m
list-nuclide-Th-232 = Torio-232
list-nuclide-Tl-204 = Talio-204
list-nuclide-U-233 = Uranio-233
list-nuclide-U-235 = Uranio-235
list-nuclide-U-238 = Uranio-238
list-nuclide-U-nat = Uranio natural
list-nuclide-U-dep = Uranio empobrecido
list-nuclide-U-enr = Uranio enriquecido
list-nuclide-Yb-169 = Iterbio-169

## offence_type

list-offence_type-smuggling = Contrabando
list-offence_type-misdeclaration = Declaración falsa
list-offence_type-undervaluation = Subvaloración
    .also = subfacturación
list-offence_type-misclassification = Clasificación errónea
list-offence_type-origin_fraud = Fraude de origen
list-offence_type-prohibited_goods = Mercancías prohibidas
list-offence_type-restricted_goods = Mercancías restringidas
list-offence_type-excise_evasion = Fraude de impuestos especiales
    .also = evasión de impuestos especiales
list-offence_type-ipr_infringement = Infracción de la propiedad intelectual
list-offence_type-undeclared_cash = Efectivo no declarado
list-offence_type-document_fraud = Fraude documental
    .also = documentos falsificados
list-offence_type-transit_fraud = Fraude de tránsito
list-offence_type-drawback_fraud = Fraude en la devolución de derechos
    .also = drawback
list-offence_type-theft = Robo o hurto
    .also = robo; hurto
list-offence_type-corruption = Corrupción
list-offence_type-other = Otra

## outcome

list-outcome-pending = Pendiente
list-outcome-released_to_owner = Devuelto al propietario
list-outcome-settled = Transacción
    .also = conciliación; arreglo
list-outcome-fined = Multa
list-outcome-forfeited = Decomiso
    .also = comiso
list-outcome-convicted = Condena
list-outcome-acquitted = Absolución
list-outcome-no_action = Sin más actuaciones
    .also = archivo; sobreseimiento
list-outcome-handed_over = Entregado a otro organismo
list-outcome-controlled_delivery = Entrega vigilada
    .also = entrega controlada
list-outcome-other = Otro

## package_type

list-package_type-AE = Aerosol
list-package_type-AM = Ampolla
list-package_type-BA = Barril
list-package_type-BE = Haz
list-package_type-BG = Bolsa
list-package_type-BJ = Cubo
list-package_type-BK = Cesta
list-package_type-BL = Bala comprimida
list-package_type-BO = Botella
list-package_type-BR = Barra
list-package_type-BX = Caja
list-package_type-CA = Lata rectangular
list-package_type-CG = Jaula
list-package_type-CN = Contenedor, no especificado
list-package_type-CO = Garrafón
list-package_type-CR = Cajón de listones
list-package_type-CS = Cajón
list-package_type-CT = Caja de cartón
list-package_type-CX = Lata cilíndrica
list-package_type-CY = Cilindro
list-package_type-DR = Tambor
    .also = bidón
list-package_type-EN = Sobre
list-package_type-GB = Botella de gas
    .also = bombona de gas
list-package_type-JR = Tarro
list-package_type-JY = Jerricán cilíndrico
list-package_type-KG = Cuñete
list-package_type-LG = Troza
list-package_type-NE = Sin embalar
list-package_type-PA = Paquete
list-package_type-PC = Encomienda
list-package_type-PE = Palé modular
list-package_type-PK = Bulto
list-package_type-PX = Palé
    .also = paleta; tarima
list-package_type-RL = Carrete
    .also = bobina
list-package_type-RO = Rollo
list-package_type-SA = Saco
list-package_type-SU = Maleta
list-package_type-TB = Tina
list-package_type-TK = Tanque rectangular
list-package_type-TN = Lata
list-package_type-TU = Tubo
list-package_type-VG = A granel, gas
list-package_type-VI = Vial
list-package_type-VL = A granel, líquido
list-package_type-VR = A granel, sólido, partículas granulares
list-package_type-VY = A granel, sólido, partículas finas
list-package_type-WB = Botella con funda de mimbre
    .also = damajuana
list-package_type-ZZ = Definido de común acuerdo

## packaging

list-packaging-bag = Bolsa
list-packaging-plastic_bag = Bolsa de plástico
list-packaging-foil = Papel de aluminio
list-packaging-wrap = Envoltorio
    .also = papelina
list-packaging-balloon = Globo
list-packaging-capsule = Cápsula
list-packaging-block = Bloque
list-packaging-brick = Ladrillo
    .also = panela
list-packaging-bottle = Botella
    .also = frasco
list-packaging-jerrycan = Jerricán
list-packaging-drum = Bidón
list-packaging-box = Caja
list-packaging-carton = Caja de cartón
list-packaging-suitcase = Maleta
list-packaging-blister = Blíster
list-packaging-syringe = Jeringa
list-packaging-envelope = Sobre
list-packaging-vacuum_pack = Envasado al vacío
list-packaging-none = Ninguno
list-packaging-other = Otro

## party_role

list-party_role-courier = Correo humano
    .also = mula; pasador
list-party_role-driver = Conductor
    .also = chofer
list-party_role-passenger = Pasajero
    .also = viajero
list-party_role-crew = Tripulante
list-party_role-master = Capitán
list-party_role-consignor = Expedidor
    .also = remitente
list-party_role-consignee = Consignatario
    .also = destinatario
list-party_role-declarant = Declarante
list-party_role-carrier = Transportista
list-party_role-forwarder = Transitario
    .also = agente de carga
list-party_role-owner = Propietario
list-party_role-exporter = Exportador
list-party_role-importer = Importador
list-party_role-warehouse_keeper = Depositario
list-party_role-recipient = Persona que recoge
list-party_role-organiser = Organizador
list-party_role-scout = Vigía
    .also = puntero; halcón
list-party_role-right_holder = Titular del derecho
list-party_role-witness = Testigo
list-party_role-accomplice = Cómplice
list-party_role-notify_party = Parte a notificar
list-party_role-haulier = Transportista por carretera
list-party_role-other = Otra

## party_status

list-party_status-suspect = Sospechoso
list-party_status-arrested = Detenido
    .also = arrestado; aprehendido
list-party_status-detained = Bajo custodia
    .also = privado de libertad; en prisión preventiva
list-party_status-released = Puesto en libertad
list-party_status-charged = Acusado formalmente
    .also = imputado; procesado
list-party_status-convicted = Condenado
list-party_status-acquitted = Absuelto
list-party_status-fined = Multado
list-party_status-wanted = Buscado
    .also = en busca y captura
list-party_status-deported = Deportado
    .also = expulsado
list-party_status-cleared = Exonerado
    .also = libre de sospecha
list-party_status-witness = Testigo

## penalty_kind

list-penalty_kind-none = Ninguna
list-penalty_kind-warning = Apercibimiento
    .also = amonestación
list-penalty_kind-fine = Multa
list-penalty_kind-duty_paid = Pago de derechos e impuestos
list-penalty_kind-confiscation = Decomiso
    .also = comiso
list-penalty_kind-prison = Prisión
list-penalty_kind-suspended_sentence = Condena condicional
    .also = pena suspendida
list-penalty_kind-expulsion = Expulsión
list-penalty_kind-licence_withdrawn = Retirada de la licencia
list-penalty_kind-other = Otra

## picture_kind

list-picture_kind-concealment = Ocultación
list-picture_kind-goods = Mercancías
list-picture_kind-transport = Medio de transporte
list-picture_kind-person = Persona
list-picture_kind-document = Documento
list-picture_kind-xray = Imagen de rayos X
list-picture_kind-place = Lugar
list-picture_kind-seal = Precinto
list-picture_kind-drawing = Dibujo
list-picture_kind-damage = Daño
list-picture_kind-other = Otra

## picture_type

list-picture_type-image_jpeg = JPEG
list-picture_type-image_png = PNG
list-picture_type-image_webp = WebP

## precious_metal

list-precious_metal-gold = Oro
list-precious_metal-silver = Plata
list-precious_metal-platinum = Platino
list-precious_metal-palladium = Paladio
list-precious_metal-rhodium = Rodio
list-precious_metal-other = Otro

## procedure

list-procedure-home_use = Despacho para consumo
    .also = despacho a consumo; libre práctica; importación definitiva
list-procedure-warehousing = Depósito de aduanas
    .also = depósito aduanero
list-procedure-inward_processing = Perfeccionamiento activo
list-procedure-outward_processing = Perfeccionamiento pasivo
list-procedure-temporary_admission = Admisión temporal
    .also = importación temporal; cuaderno ATA
list-procedure-national_transit = Tránsito nacional
    .also = tránsito
list-procedure-tir_transit = Tránsito TIR
    .also = cuaderno TIR
list-procedure-free_zone = Zona franca
list-procedure-export = Exportación definitiva
    .also = exportación a título definitivo
list-procedure-re_export = Reexportación
list-procedure-postal = Tráfico postal
list-procedure-express = Envío exprés
    .also = envío urgente
list-procedure-channel_green = Pasajero, canal verde
    .also = nada que declarar
list-procedure-channel_red = Pasajero, canal rojo
    .also = mercancías que declarar
list-procedure-crew = Tripulación
list-procedure-diplomatic = Diplomático
list-procedure-none = Ninguno
    .also = sin régimen

## quantity_basis

list-quantity_basis-weighed = Pesada
list-quantity_basis-counted = Contada
list-quantity_basis-measured = Medida
list-quantity_basis-estimated = Estimada
list-quantity_basis-declared = Declarada
list-quantity_basis-laboratory = Determinada por el laboratorio

## register_state

list-register_state-active = Activa
list-register_state-dissolved = Disuelta
list-register_state-insolvent = Insolvente
list-register_state-suspended = Suspendida

## script

list-script-Latn = Latina
list-script-Cyrl = Cirílica
list-script-Arab = Árabe
list-script-Hans = China simplificada
list-script-Hant = China tradicional
list-script-Grek = Griega
list-script-Hebr = Hebrea
list-script-Deva = Devanagari
list-script-Beng = Bengalí
list-script-Taml = Tamil
list-script-Telu = Telugu
list-script-Sinh = Cingalesa
list-script-Ethi = Etíope
list-script-Geor = Georgiana
list-script-Armn = Armenia
list-script-Thai = Tailandesa
list-script-Laoo = Laosiana
list-script-Khmr = Jemer
list-script-Mymr = Birmana
list-script-Jpan = Japonesa
list-script-Kore = Coreana
list-script-Mong = Mongola
list-script-Tibt = Tibetana
list-script-Tfng = Tifinagh
list-script-Thaa = Thaana

## seal_state

list-seal_state-intact = Intacto
list-seal_state-broken = Roto
list-seal_state-manipulated = Manipulado
list-seal_state-missing = Ausente
list-seal_state-replaced = Reemplazado

## sector

list-sector-transport = Transporte
list-sector-forwarding = Tránsito y agencia de carga
list-sector-customs_broker = Agencia de aduanas
list-sector-wholesale = Comercio al por mayor
list-sector-retail = Comercio al por menor
list-sector-manufacture = Industria manufacturera
list-sector-agriculture = Agricultura
list-sector-fishing = Pesca
list-sector-mining = Minería
list-sector-construction = Construcción
list-sector-finance = Finanzas
list-sector-hotel_catering = Hostelería y restauración
list-sector-e_commerce = Comercio electrónico
list-sector-recycling = Reciclaje
list-sector-port_services = Servicios portuarios
list-sector-courier = Mensajería
list-sector-health = Salud
list-sector-services = Servicios
list-sector-other = Otro

## selection_basis

list-selection_basis-routine = Control de rutina
list-selection_basis-random = Selección aleatoria
list-selection_basis-risk_profile = Perfil de riesgo automatizado
list-selection_basis-observation = Observación del funcionario
list-selection_basis-national_intelligence = Inteligencia nacional
list-selection_basis-foreign_intelligence = Inteligencia extranjera
list-selection_basis-rilo_alert = Alerta de la RILO
    .also = ORELI; oficina regional de enlace de inteligencia
list-selection_basis-operation_warning = Aviso de una operación
list-selection_basis-investigation = Investigación
list-selection_basis-tip_off = Denuncia
    .also = informante; confidente
list-selection_basis-controlled_delivery = Entrega vigilada
    .also = entrega controlada
list-selection_basis-post_clearance_audit = Auditoría posterior al despacho
    .also = control a posteriori; fiscalización posterior
list-selection_basis-other_agency = Entregado por otro organismo
list-selection_basis-declared_by_carrier = Declarado por el transportista
list-selection_basis-chance = Casualidad

## source

list-source-entry = Introducida por un funcionario
list-source-import = Importada
    .also = hoja de cálculo
list-source-operation = De una operación
list-source-received = Recibida de otra administración
list-source-migration = De un sistema anterior

## source_category

list-source_category-1 = Categoría 1: extremadamente peligrosa
list-source_category-2 = Categoría 2: muy peligrosa
list-source_category-3 = Categoría 3: peligrosa
list-source_category-4 = Categoría 4: peligro poco probable
list-source_category-5 = Categoría 5: peligro muy poco probable

## stage

list-stage-detected = Detectado
list-stage-arrested = Con personas detenidas
list-stage-seized = Incautado
list-stage-investigation_closed = Investigación cerrada
list-stage-adjudicated = Resolución dictada
list-stage-prosecuted = Acción penal ejercida
list-stage-closed = Cerrado

## state

list-state-open = Abierta
list-state-complete = Completa
list-state-approved = Aprobada
list-state-returned = Devuelta con observaciones
list-state-void = Anulada
list-state-closed = Cerrado

## task_state

list-task_state-open = Por hacer
    .also = pendiente
list-task_state-done = Hecha
    .also = realizada; cumplida
list-task_state-dropped = Descartada
    .also = cancelada

## tax_stamp

list-tax_stamp-none = Ninguno
list-tax_stamp-genuine = Auténtico
list-tax_stamp-forged = Falsificado
list-tax_stamp-foreign = Extranjero
list-tax_stamp-reused = Reutilizado
list-tax_stamp-not_required = No exigido

## timber_product

list-timber_product-log = Trozas
    .also = troncos; rollizos
list-timber_product-sawn = Madera aserrada
list-timber_product-veneer = Chapas de madera
list-timber_product-plywood = Madera contrachapada
list-timber_product-charcoal = Carbón vegetal
list-timber_product-chips = Astillas
list-timber_product-furniture = Muebles
list-timber_product-sleepers = Traviesas
    .also = durmientes
list-timber_product-instrument_parts = Partes de instrumentos
list-timber_product-other = Otro

## tool

list-tool-endoscope = Endoscopio
list-tool-density_meter = Medidor de densidad
list-tool-xray = Equipo de rayos X
list-tool-screwdriver = Destornillador
list-tool-drill = Taladro
list-tool-mirror = Espejo
list-tool-hammer = Martillo
list-tool-dog = Perro
list-tool-trace_detector = Detector de trazas
list-tool-tape_measure = Cinta métrica
list-tool-scale = Balanza
    .also = báscula
list-tool-diver = Buzo
list-tool-camera = Cámara
list-tool-thermal_camera = Cámara térmica
list-tool-disassembly = Desmontaje
list-tool-other = Otra

## transport_mode

list-transport_mode-0 = No especificado
list-transport_mode-1 = Transporte marítimo
    .also = mar; buque; barco
list-transport_mode-2 = Transporte ferroviario
    .also = tren; ferrocarril
list-transport_mode-3 = Transporte por carretera
    .also = carretera; terrestre
list-transport_mode-4 = Transporte aéreo
    .also = aéreo; avión
list-transport_mode-5 = Correo
    .also = postal; mensajería
list-transport_mode-6 = Transporte multimodal
list-transport_mode-7 = Instalaciones fijas de transporte
    .also = ducto; oleoducto; línea eléctrica
list-transport_mode-8 = Transporte por vías navegables interiores
    .also = fluvial; río; canal
list-transport_mode-9 = Modo no aplicable
    .also = peatón; a pie

## transport_role

list-transport_role-carrying = Llevaba las mercancías
list-transport_role-escort = Escolta
list-transport_role-scout = Vigía
    .also = puntero; vehículo lanzadera
list-transport_role-mother_ship = Buque nodriza
list-transport_role-tender = Embarcación auxiliar
list-transport_role-towing = Vehículo tractor
list-transport_role-towed = Vehículo remolcado
    .also = remolque
list-transport_role-storage = Almacenamiento
list-transport_role-escape = Huida
list-transport_role-abandoned = Abandonado
list-transport_role-own_use = Uso propio
list-transport_role-other = Otra

## transport_type

list-transport_type-container_ship = Buque portacontenedores
    .also = portacontenedores
list-transport_type-bulk_ship = Buque granelero
    .also = granelero
list-transport_type-tanker_ship = Buque cisterna
    .also = petrolero; buque tanque
list-transport_type-ferry = Transbordador
    .also = ferri; ro-ro
list-transport_type-fishing_vessel = Buque pesquero
    .also = pesquero; arrastrero
list-transport_type-yacht = Yate
    .also = velero; embarcación de recreo
list-transport_type-go_fast = Lancha rápida
    .also = planeadora; narcolancha
list-transport_type-semi_submersible = Semisumergible
    .also = narcosubmarino
list-transport_type-barge = Barcaza
    .also = gabarra
list-transport_type-car = Automóvil
    .also = turismo; coche; carro
list-transport_type-van = Furgoneta
    .also = camioneta; vehículo comercial ligero
list-transport_type-bus = Autobús
    .also = autocar; ómnibus
list-transport_type-lorry = Camión
list-transport_type-articulated_lorry = Camión articulado
    .also = semirremolque; tractocamión
list-transport_type-reefer_lorry = Camión frigorífico
    .also = camión refrigerado
list-transport_type-tanker_lorry = Camión cisterna
list-transport_type-motorcycle = Motocicleta
    .also = moto; escúter
list-transport_type-bicycle = Bicicleta
list-transport_type-farm_vehicle = Vehículo agrícola
    .also = tractor
list-transport_type-passenger_aircraft = Avión de pasajeros
    .also = avión de línea
list-transport_type-cargo_aircraft = Avión de carga
    .also = carguero aéreo
list-transport_type-general_aviation = Aeronave de aviación general
    .also = avión privado; avioneta
list-transport_type-helicopter = Helicóptero
list-transport_type-drone = Dron
    .also = aeronave no tripulada
list-transport_type-passenger_train = Tren de pasajeros
list-transport_type-goods_train = Tren de mercancías
    .also = tren de carga
list-transport_type-container = Contenedor
list-transport_type-letter = Carta
list-transport_type-parcel = Encomienda postal
    .also = paquete postal
list-transport_type-express_parcel = Paquete exprés
    .also = paquete de mensajería
list-transport_type-pedestrian = Peatón
    .also = a pie
list-transport_type-pack_animal = Animal de carga
    .also = mulo; camello; burro
list-transport_type-pipeline = Ducto
    .also = oleoducto; gasoducto
list-transport_type-tunnel = Túnel
list-transport_type-other = Otro

## urgency

list-urgency-routine = Normal
list-urgency-urgent = Urgente
list-urgency-immediate = Inmediata

## use_frequency

list-use_frequency-once = Visto una vez
list-use_frequency-rare = Raro
list-use_frequency-occasional = Ocasional
list-use_frequency-frequent = Frecuente

## value_type

list-value_type-customs = Valor en aduana
list-value_type-domestic_market = Valor en el mercado interior
list-value_type-street = Valor en la calle
list-value_type-genuine_goods = Valor de las mercancías auténticas
list-value_type-declared = Valor declarado
list-value_type-estimated = Estimación
list-value_type-insured = Valor asegurado

## warning

list-warning-armed = Armado
list-warning-violent = Violento
list-warning-absconded = Prófugo
    .also = fugado; huido
list-warning-health = Riesgo para la salud
list-warning-drugs_hazard = Drogas peligrosas
    .also = fentanilo
list-warning-escape_risk = Riesgo de fuga
list-warning-self_harm = Riesgo de autolesión
list-warning-contagious = Contagioso
list-warning-dangerous_animal = Animal peligroso

## waste_code

list-waste_code-Y1 = Y1: desechos clínicos
list-waste_code-Y2 = Y2: desechos de productos farmacéuticos
list-waste_code-Y3 = Y3: desechos de medicamentos y productos farmacéuticos
list-waste_code-Y4 = Y4: biocidas y productos fitofarmacéuticos
list-waste_code-Y5 = Y5: sustancias químicas para preservar la madera
list-waste_code-Y6 = Y6: disolventes orgánicos
list-waste_code-Y7 = Y7: tratamiento térmico con cianuros
list-waste_code-Y8 = Y8: desechos de aceites minerales
list-waste_code-Y9 = Y9: mezclas de aceite y agua
list-waste_code-Y10 = Y10: PCB, PCT, PBB
list-waste_code-Y11 = Y11: residuos alquitranados
list-waste_code-Y12 = Y12: tintas, colorantes, pigmentos, pinturas
list-waste_code-Y13 = Y13: resinas, látex, plastificantes, colas
list-waste_code-Y14 = Y14: sustancias químicas de laboratorio no identificadas
list-waste_code-Y15 = Y15: desechos explosivos
list-waste_code-Y16 = Y16: productos químicos fotográficos
list-waste_code-Y17 = Y17: tratamiento de superficie de metales y plásticos
list-waste_code-Y18 = Y18: residuos de la eliminación de desechos
list-waste_code-Y19 = Y19: metales carbonilos
list-waste_code-Y20 = Y20: berilio
list-waste_code-Y21 = Y21: cromo hexavalente
list-waste_code-Y22 = Y22: compuestos de cobre
list-waste_code-Y23 = Y23: compuestos de zinc
list-waste_code-Y24 = Y24: arsénico
list-waste_code-Y25 = Y25: selenio
list-waste_code-Y26 = Y26: cadmio
list-waste_code-Y27 = Y27: antimonio
list-waste_code-Y28 = Y28: telurio
list-waste_code-Y29 = Y29: mercurio
list-waste_code-Y30 = Y30: talio
list-waste_code-Y31 = Y31: plomo
list-waste_code-Y32 = Y32: compuestos inorgánicos de flúor
list-waste_code-Y33 = Y33: cianuros inorgánicos
list-waste_code-Y34 = Y34: ácidos
list-waste_code-Y35 = Y35: bases
list-waste_code-Y36 = Y36: amianto
list-waste_code-Y37 = Y37: compuestos orgánicos de fósforo
list-waste_code-Y38 = Y38: cianuros orgánicos
list-waste_code-Y39 = Y39: fenoles
list-waste_code-Y40 = Y40: éteres
list-waste_code-Y41 = Y41: disolventes halogenados
list-waste_code-Y42 = Y42: otros disolventes orgánicos
list-waste_code-Y43 = Y43: dibenzofuranos policlorados
list-waste_code-Y44 = Y44: dibenzodioxinas policloradas
list-waste_code-Y45 = Y45: otros compuestos organohalogenados
list-waste_code-Y46 = Y46: desechos domésticos
list-waste_code-Y47 = Y47: residuos de la incineración de desechos domésticos
list-waste_code-Y48 = Y48: desechos plásticos
list-waste_code-Y49 = Y49: desechos eléctricos y electrónicos
list-waste_code-A1010 = A1010: desechos metálicos
list-waste_code-A1160 = A1160: baterías de plomo y ácido
list-waste_code-A1170 = A1170: baterías sin clasificar
list-waste_code-A1181 = A1181: desechos electrónicos peligrosos
list-waste_code-A2050 = A2050: desechos de amianto
list-waste_code-A3020 = A3020: desechos de aceites minerales
list-waste_code-A3180 = A3180: desechos con PCB
list-waste_code-A3210 = A3210: desechos plásticos peligrosos
list-waste_code-A4020 = A4020: desechos clínicos
list-waste_code-A4030 = A4030: desechos de biocidas
list-waste_code-B1010 = B1010: chatarra metálica
list-waste_code-B3011 = B3011: desechos plásticos para reciclado
list-waste_code-B3020 = B3020: desechos de papel
list-waste_code-B3030 = B3030: desechos textiles
list-waste_code-B3140 = B3140: cubiertas neumáticas usadas

## weapon_class

list-weapon_class-handgun = Arma corta
    .also = pistola; revólver
list-weapon_class-rifle = Rifle o fusil
    .also = rifle; fusil; carabina
list-weapon_class-shotgun = Escopeta
list-weapon_class-submachine_gun = Subfusil
    .also = metralleta; subametralladora
list-weapon_class-machine_gun = Ametralladora
list-weapon_class-gas_alarm = Arma de gas o de alarma
    .also = arma de fogueo; arma detonadora
list-weapon_class-air_gun = Arma de aire comprimido
list-weapon_class-essential_part = Componente esencial
list-weapon_class-ammunition = Municiones
list-weapon_class-magazine = Cargador
list-weapon_class-silencer = Silenciador
list-weapon_class-explosive = Explosivo
list-weapon_class-detonator = Detonador
list-weapon_class-grenade = Granada
list-weapon_class-mine = Mina
list-weapon_class-rocket = Cohete o misil
    .also = cohete; misil
list-weapon_class-edged = Arma blanca
    .also = cuchillo; navaja; machete
list-weapon_class-electric_shock = Arma de descarga eléctrica
    .also = pistola eléctrica; táser
list-weapon_class-spray = Aerosol de defensa
    .also = gas pimienta
list-weapon_class-replica = Réplica
list-weapon_class-pyrotechnics = Artículos pirotécnicos
    .also = fuegos artificiales; pirotecnia
list-weapon_class-printed_3d = Arma impresa en 3D
list-weapon_class-other = Otra
