# Chaque code de chacune de nos listes. `.also` : autres mots des agents, pour la recherche et l’importation.

## action_asked

list-action_asked-sight_and_report = Signaler la présence
list-action_asked-discreet_check = Contrôle discret
list-action_asked-specific_check = Contrôle spécifique
list-action_asked-operational_analysis = Analyse opérationnelle
list-action_asked-arrest = Arrestation
list-action_asked-inform_owner = Informer le propriétaire de la fiche
list-action_asked-none = Aucune

## address_kind

list-address_kind-home = Domicile
list-address_kind-work = Travail
list-address_kind-registered = Siège social
list-address_kind-postal = Adresse postale
list-address_kind-delivery = Adresse de livraison
list-address_kind-warehouse = Entrepôt
list-address_kind-seen_at = Vu à

## agency

list-agency-customs = Douane
list-agency-police = Police
list-agency-border_guard = Garde-frontière
list-agency-coast_guard = Garde-côte
list-agency-navy = Marine nationale
list-agency-military = Armée
    .also = forces armées
list-agency-tax = Administration fiscale
list-agency-post_operator = Opérateur postal
list-agency-wildlife = Service de la faune
    .also = organe de gestion CITES
list-agency-health = Autorité sanitaire
list-agency-food_safety = Autorité de sécurité des aliments
    .also = services vétérinaires; protection des végétaux
list-agency-port_authority = Autorité portuaire ou aéroportuaire
list-agency-prosecution = Parquet
list-agency-financial_intelligence = Cellule de renseignement financier
    .also = CRF
list-agency-foreign_customs = Douane étrangère
list-agency-joint_unit = Unité mixte
    .also = unité mixte de contrôle portuaire
list-agency-other = Autre

## alert_kind

list-alert_kind-goods = Marchandises
list-alert_kind-concealment = Mode de dissimulation
    .also = mode opératoire
list-alert_kind-route = Itinéraire
list-alert_kind-transport = Moyen de transport
list-alert_kind-fraud = Procédé de fraude
list-alert_kind-documents = Faux documents ou scellés
list-alert_kind-party = Personne ou société
list-alert_kind-safety = Danger pour les agents
list-alert_kind-lost_stolen = Perte ou vol
list-alert_kind-operation = Opération
list-alert_kind-other = Autre

## cash_suspicion

list-cash_suspicion-none = Aucun
list-cash_suspicion-undeclared_only = Seulement non déclaré
list-cash_suspicion-money_laundering = Blanchiment
list-cash_suspicion-terrorist_financing = Financement du terrorisme
list-cash_suspicion-drug_proceeds = Produit du trafic de drogue
list-cash_suspicion-tax = Fraude fiscale
list-cash_suspicion-corruption = Corruption
list-cash_suspicion-sanctions = Sanctions
list-cash_suspicion-other = Autre

## certainty

list-certainty-confirmed = Confirmé
list-certainty-probable = Probable
list-certainty-possible = Possible
list-certainty-doubtful = Douteux
list-certainty-declared = Selon la déclaration

## certificate_state

list-certificate_state-valid = Valable
list-certificate_state-missing = Manquant
list-certificate_state-forged = Contrefait
list-certificate_state-altered = Falsifié
list-certificate_state-expired = Périmé
list-certificate_state-not_required = Non exigé

## cites_appendix

list-cites_appendix-I = Annexe I
list-cites_appendix-II = Annexe II
list-cites_appendix-III = Annexe III
list-cites_appendix-N = Non inscrit

## cites_purpose

list-cites_purpose-B = B : élevage en captivité ou reproduction artificielle
list-cites_purpose-E = E : éducation
list-cites_purpose-G = G : jardin botanique
list-cites_purpose-H = H : trophée de chasse
list-cites_purpose-L = L : lutte contre la fraude
list-cites_purpose-M = M : médical
list-cites_purpose-N = N : réintroduction
list-cites_purpose-P = P : personnel
list-cites_purpose-Q = Q : cirque ou exposition itinérante
list-cites_purpose-S = S : scientifique
list-cites_purpose-T = T : commercial
list-cites_purpose-Z = Z : parc zoologique

## cites_source

list-cites_source-W = W : sauvage
list-cites_source-R = R : en ranch
list-cites_source-D = D : annexe I, élevé ou reproduit à des fins commerciales
list-cites_source-A = A : plante reproduite artificiellement
list-cites_source-C = C : élevé en captivité
list-cites_source-F = F : né en captivité
list-cites_source-U = U : source inconnue
list-cites_source-I = I : confisqué ou saisi
list-cites_source-O = O : pré-Convention
list-cites_source-X = X : prélevé dans l’environnement marin
list-cites_source-Y = Y : production végétale assistée

## cites_term

list-cites_term-BAL = Fanons de baleine
list-cites_term-BAR = Écorce
list-cites_term-BOC = Os sculptés
list-cites_term-BOD = Corps
list-cites_term-BON = Os
list-cites_term-BPR = Produits en os
list-cites_term-CAL = Calipee
list-cites_term-CAP = Carapaces
list-cites_term-CAR = Sculptures
list-cites_term-CAV = Caviar
list-cites_term-CHP = Copeaux
list-cites_term-CLA = Griffes
list-cites_term-CLO = Tissu
list-cites_term-COR = Corail brut
list-cites_term-COS = Cosmétiques
list-cites_term-CUL = Cultures
list-cites_term-DER = Dérivés
list-cites_term-DPL = Plantes séchées
list-cites_term-EAR = Oreilles
list-cites_term-EGG = Œufs
list-cites_term-EGL = Œufs vivants
list-cites_term-EXT = Extrait
list-cites_term-FEA = Plumes
list-cites_term-FIB = Fibres
list-cites_term-FIN = Ailerons
list-cites_term-FIG = Alevins
list-cites_term-FLO = Fleurs
list-cites_term-FOO = Pieds
list-cites_term-FRU = Fruits
list-cites_term-GAB = Vésicules biliaires
list-cites_term-GAL = Bile
list-cites_term-GAR = Vêtements
list-cites_term-GEN = Organes génitaux
list-cites_term-HAI = Poils
list-cites_term-HOC = Cornes sculptées
list-cites_term-HOP = Produits en corne
list-cites_term-HOR = Cornes
list-cites_term-IJW = Bijoux en ivoire
list-cites_term-IVC = Ivoire sculpté
list-cites_term-IVP = Morceaux d’ivoire
list-cites_term-JWL = Bijoux
list-cites_term-KEY = Touches de piano
list-cites_term-LEA = Cuir
list-cites_term-LIV = Vivants
list-cites_term-LOG = Grumes
list-cites_term-LPL = Grands produits en cuir
list-cites_term-LPS = Petits produits en cuir
list-cites_term-LVS = Feuilles
list-cites_term-MEA = Viande
list-cites_term-MED = Médicaments
list-cites_term-MUS = Musc
list-cites_term-OIL = Huile
list-cites_term-PIE = Morceaux
list-cites_term-PLA = Plaques
list-cites_term-PLY = Contreplaqué
list-cites_term-POW = Poudre
list-cites_term-ROO = Racines
list-cites_term-SAW = Bois sciés
list-cites_term-SCA = Écailles
list-cites_term-SEE = Graines
list-cites_term-SHE = Coquilles
list-cites_term-SID = Flancs
list-cites_term-SKE = Squelettes
list-cites_term-SKI = Peaux
list-cites_term-SKP = Morceaux de peau
list-cites_term-SKU = Crânes
list-cites_term-SOU = Soupe
list-cites_term-SPE = Spécimens (scientifiques)
list-cites_term-STE = Tiges
list-cites_term-SWI = Vessies natatoires
list-cites_term-TAI = Queues
list-cites_term-TEE = Dents
list-cites_term-TIM = Bois
list-cites_term-TRO = Trophées
list-cites_term-TUS = Défenses
list-cites_term-VEN = Placages
list-cites_term-WAX = Cire
list-cites_term-WOO = Produits en bois

## commodity_template

list-commodity_template-drugs = Stupéfiants
    .also = drogues
list-commodity_template-precursors = Précurseurs et équipement
    .also = produits chimiques précurseurs
list-commodity_template-tobacco = Tabac
    .also = cigarettes
list-commodity_template-alcohol = Alcool
    .also = spiritueux
list-commodity_template-cites = Faune et flore CITES
    .also = espèces sauvages
list-commodity_template-ipr = Contrefaçons et propriété intellectuelle
    .also = contrefaçon; DPI
list-commodity_template-weapons = Armes, munitions, explosifs
    .also = armes à feu
list-commodity_template-nuclear = Matières nucléaires et radioactives
list-commodity_template-waste = Déchets dangereux et substances appauvrissant la couche d’ozone
    .also = SAO
list-commodity_template-currency = Espèces et instruments au porteur
    .also = argent liquide
list-commodity_template-cultural = Biens culturels
    .also = antiquités; œuvres d’art
list-commodity_template-prohibited = Contenus prohibés
list-commodity_template-general = Fraude aux droits et taxes, marchandises diverses
list-commodity_template-medicines = Médicaments et produits médicaux
    .also = produits pharmaceutiques
list-commodity_template-strategic = Biens stratégiques et à double usage
    .also = double usage
list-commodity_template-food = Denrées alimentaires, animaux, végétaux
list-commodity_template-motor_spirits = Carburants
    .also = essence; gazole
list-commodity_template-timber = Bois
    .also = grumes
list-commodity_template-precious = Métaux précieux et pierres gemmes
    .also = or; diamants
list-commodity_template-vehicles = Véhicules, pièces, autres

## company_role

list-company_role-importer = Importateur
list-company_role-exporter = Exportateur
list-company_role-carrier = Transporteur
list-company_role-forwarder = Transitaire
list-company_role-broker = Commissionnaire
list-company_role-warehouse = Entreposeur
list-company_role-producer = Producteur
list-company_role-consignee = Destinataire
list-company_role-shell = Société écran
list-company_role-right_holder = Titulaire du droit
list-company_role-other = Autre

## concealment_place

list-concealment_place-person = Sur la personne
    .also = corps
list-concealment_place-person_clothing = Dans les vêtements
    .also = habits; sous-vêtements
list-concealment_place-person_strapped = Attaché au corps
    .also = à corps
list-concealment_place-person_footwear = Dans les chaussures
    .also = souliers
list-concealment_place-person_swallowed = Ingéré
    .also = in corpore; mule
list-concealment_place-person_inserted = Inséré dans le corps
    .also = in corpore
list-concealment_place-person_medical_device = Dans un dispositif médical
    .also = prothèse; fauteuil roulant
list-concealment_place-baggage = Dans les bagages
    .also = valise; sac à main; sac à dos
list-concealment_place-baggage_false_bottom = Double fond
list-concealment_place-baggage_lining = Dans la doublure
list-concealment_place-baggage_inside_items = À l’intérieur d’objets
    .also = cosmétiques; appareils
list-concealment_place-road = Dans un véhicule routier
    .also = pièces de voiture
list-concealment_place-road_fuel_tank = Réservoir de carburant
list-concealment_place-road_gas_tank = Réservoir de gaz
    .also = réservoir GPL
list-concealment_place-road_tyres = Pneus
list-concealment_place-road_spare_wheel = Roue de secours
list-concealment_place-road_bumper = Pare-chocs
list-concealment_place-road_doors = Portières
list-concealment_place-road_seats = Sièges
list-concealment_place-road_dashboard = Tableau de bord
list-concealment_place-road_roof = Toit
list-concealment_place-road_floor = Plancher
list-concealment_place-road_engine = Moteur
    .also = compartiment moteur
list-concealment_place-road_cab = Cabine
list-concealment_place-road_trailer = Paroi ou plancher de la remorque
list-concealment_place-road_built_compartment = Cache aménagée
    .also = compartiment caché
list-concealment_place-freight = Dans un conteneur ou le fret
    .also = fret; cargaison
list-concealment_place-freight_structure = Structure du conteneur
list-concealment_place-freight_reefer_unit = Groupe frigorifique
list-concealment_place-freight_door_area = Zone des portes
    .also = rip-off
list-concealment_place-freight_among_load = Dans le chargement
list-concealment_place-freight_inside_goods = À l’intérieur des marchandises
list-concealment_place-freight_packaging = Emballage ou palette
    .also = sacs; caisses
list-concealment_place-freight_seal = Scellé manipulé
list-concealment_place-vessel = À bord d’un navire
    .also = bateau
list-concealment_place-vessel_hull_attachment = Fixé à la coque
    .also = parasite; torpille
list-concealment_place-vessel_sea_chest = Caisson de prise d’eau
list-concealment_place-vessel_tank = Citerne de ballast, de carburant ou d’eau
list-concealment_place-vessel_engine_room = Salle des machines
list-concealment_place-vessel_hold = Cale
list-concealment_place-vessel_cabin = Cabine
list-concealment_place-vessel_overboard = Jeté par-dessus bord
list-concealment_place-aircraft = À bord d’un aéronef
    .also = avion
list-concealment_place-aircraft_seat = Siège
list-concealment_place-aircraft_toilet = Toilettes
list-concealment_place-aircraft_galley = Office
list-concealment_place-aircraft_avionics_bay = Soute avionique
list-concealment_place-aircraft_hold = Soute
list-concealment_place-aircraft_panel = Panneau
list-concealment_place-train = À bord d’un train
list-concealment_place-train_locomotive = Locomotive
list-concealment_place-train_wagon_structure = Structure du wagon
list-concealment_place-train_compartment = Compartiment
list-concealment_place-train_underframe = Châssis
list-concealment_place-train_tank = Citerne
list-concealment_place-mail = Dans un envoi postal
    .also = courrier; colis
list-concealment_place-mail_inside_item = À l’intérieur d’un objet
    .also = cadeaux; jouets
list-concealment_place-mail_card_or_paper = Dans une carte ou du papier
list-concealment_place-mail_electronics = Dans un appareil électronique
    .also = pièces électriques
list-concealment_place-mail_impregnated = Imprégné
list-concealment_place-mail_misdeclared = Faussement déclaré
list-concealment_place-goods = Dans des marchandises
list-concealment_place-goods_mixed = Mélangé
list-concealment_place-goods_dissolved = Dissous
list-concealment_place-goods_impregnated = Imprégné
list-concealment_place-goods_moulded = Moulé
list-concealment_place-goods_food = Dans des aliments ou boissons
    .also = boissons
list-concealment_place-goods_livestock = Dans du bétail
list-concealment_place-none = Sans dissimulation
list-concealment_place-none_not_concealed = Non dissimulé
    .also = à découvert
list-concealment_place-none_buried = Enterré
list-concealment_place-none_cache = Cache
    .also = cachette
list-concealment_place-none_misdeclared_only = Seulement faussement déclaré

## concealment_technique

list-concealment_technique-built_compartment = Cache aménagée
list-concealment_technique-natural_cavity = Cavité naturelle
list-concealment_technique-false_bottom = Double fond ou fausse paroi
list-concealment_technique-hollowed = Objet évidé
list-concealment_technique-sewn_in = Cousu
list-concealment_technique-strapped = Attaché
list-concealment_technique-swallowed = Ingéré
list-concealment_technique-inserted = Inséré
list-concealment_technique-dissolved = Dissous
list-concealment_technique-impregnated = Imprégné
list-concealment_technique-mixed = Mélangé aux marchandises
list-concealment_technique-moulded = Moulé
list-concealment_technique-wrapped_and_masked = Emballé et masqué
    .also = odeur masquée
list-concealment_technique-cover_load = Chargement de couverture
list-concealment_technique-rip_on_rip_off = Rip-on rip-off
    .also = rip-off
list-concealment_technique-parasite_attachment = Fixation parasite
list-concealment_technique-switched_labels = Étiquettes échangées
list-concealment_technique-split_consignment = Envoi fractionné
    .also = fractionnement
list-concealment_technique-misdeclared = Faussement déclaré
list-concealment_technique-disguised_as_goods = Déguisé en marchandise
list-concealment_technique-buried = Enterré
list-concealment_technique-thrown_overboard = Jeté par-dessus bord
list-concealment_technique-none = Aucune
list-concealment_technique-other = Autre

## condition

list-condition-new = Neuf
list-condition-used = Usagé
list-condition-damaged = Endommagé
list-condition-spoiled = Avarié
list-condition-alive = Vivant
list-condition-dead = Mort
list-condition-waste = Déchet
list-condition-incomplete = Incomplet

## contact_kind

list-contact_kind-phone = Téléphone
list-contact_kind-mobile = Téléphone mobile
list-contact_kind-email = Courriel
list-contact_kind-website = Site web
list-contact_kind-messenger = Messagerie instantanée
list-contact_kind-social_media = Réseau social
list-contact_kind-bank_account = Compte bancaire
list-contact_kind-virtual_wallet = Portefeuille virtuel
list-contact_kind-other = Autre

## content_class

list-content_class-child_abuse = Abus sexuels sur enfants
list-content_class-terrorism = Terrorisme
list-content_class-hate = Haine
list-content_class-obscene = Matériel obscène
list-content_class-state_security = Sûreté de l’État
list-content_class-violence = Violence
list-content_class-religious = Religieux
list-content_class-other = Autre

## content_medium

list-content_medium-book = Livre
list-content_medium-print = Imprimé
list-content_medium-disc = Disque
list-content_medium-hard_disk = Disque dur
list-content_medium-memory_card = Carte ou clé mémoire
list-content_medium-phone = Téléphone
list-content_medium-computer = Ordinateur
list-content_medium-film = Film
list-content_medium-photograph = Photographie
list-content_medium-online = En ligne
list-content_medium-other = Autre

## control_regime

list-control_regime-wassenaar_dual_use = Wassenaar : double usage
list-control_regime-munitions = Liste des munitions
list-control_regime-nsg = Groupe des fournisseurs nucléaires
list-control_regime-mtcr = Régime de contrôle de la technologie des missiles
list-control_regime-australia_group = Groupe d’Australie
list-control_regime-cwc = Convention sur les armes chimiques
list-control_regime-national = Liste nationale
list-control_regime-sanctions = Sanctions
list-control_regime-other = Autre

## controlled_gas

list-controlled_gas-R-11 = R-11 (CFC)
    .also = trichlorofluorométhane
list-controlled_gas-R-12 = R-12 (CFC)
    .also = dichlorodifluorométhane
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
list-controlled_gas-R-404A = R-404A (mélange)
list-controlled_gas-R-407C = R-407C (mélange)
list-controlled_gas-R-408A = R-408A (mélange)
list-controlled_gas-R-409A = R-409A (mélange)
list-controlled_gas-R-410A = R-410A (mélange)
list-controlled_gas-R-502 = R-502 (mélange)
list-controlled_gas-R-507A = R-507A (mélange)
list-controlled_gas-halon-1211 = Halon 1211
list-controlled_gas-halon-1301 = Halon 1301
list-controlled_gas-halon-2402 = Halon 2402
list-controlled_gas-carbon_tetrachloride = Tétrachlorure de carbone
list-controlled_gas-methyl_chloroform = Méthylchloroforme
list-controlled_gas-methyl_bromide = Bromure de méthyle
list-controlled_gas-SF6 = Hexafluorure de soufre
list-controlled_gas-other = Autre

## cultural_object

list-cultural_object-archaeological = Objet archéologique
list-cultural_object-painting = Peinture
list-cultural_object-sculpture = Sculpture
list-cultural_object-manuscript = Manuscrit
list-cultural_object-book = Livre
list-cultural_object-coin = Monnaie ou médaille
list-cultural_object-icon = Icône ou objet religieux
list-cultural_object-furniture = Meuble
list-cultural_object-textile = Textile ou tapis
list-cultural_object-weapon = Arme historique
list-cultural_object-instrument = Instrument de musique ou scientifique
list-cultural_object-ethnographic = Objet ethnographique
list-cultural_object-fossil = Fossile ou minéral
list-cultural_object-jewellery = Bijou
list-cultural_object-architectural = Élément d’architecture
list-cultural_object-archive = Archives
list-cultural_object-photograph = Photographie
list-cultural_object-other = Autre

## custody_event

list-custody_event-taken = Pris en charge
list-custody_event-sealed = Mis sous scellé
list-custody_event-weighed = Pesé
list-custody_event-sampled = Échantillonné
list-custody_event-sent_to_laboratory = Envoyé au laboratoire
list-custody_event-returned_from_laboratory = Revenu du laboratoire
list-custody_event-handed_over = Remis
list-custody_event-moved = Déplacé
list-custody_event-inspected = Inspecté
list-custody_event-seal_changed = Scellé remplacé
list-custody_event-destroyed = Détruit
list-custody_event-sold = Vendu
list-custody_event-released = Restitué
list-custody_event-lost = Perdu

## detection_aid

list-detection_aid-physical_search = Fouille
list-detection_aid-dog = Chien
    .also = chien de recherche; équipe cynophile
list-detection_aid-cargo_xray = Scanner à fret
    .also = scanner à conteneurs
list-detection_aid-baggage_xray = Appareil à rayons X pour bagages
list-detection_aid-body_scanner = Scanner corporel
list-detection_aid-trace_detector = Détecteur de traces
list-detection_aid-drug_test_kit = Trousse de dépistage de drogue
    .also = narcotest
list-detection_aid-handheld_spectrometer = Spectromètre portable
    .also = Raman; IRTF
list-detection_aid-radiation_portal = Portique de détection radiologique
list-detection_aid-endoscope = Endoscope
    .also = fibroscope
list-detection_aid-density_meter = Densimètre
list-detection_aid-camera_anpr = Caméra ou lecteur de plaques
    .also = LAPI; vidéosurveillance
list-detection_aid-document_check = Contrôle documentaire
list-detection_aid-barcode = Code-barres ou code d’authentification
list-detection_aid-weighing = Pesage
list-detection_aid-laboratory = Laboratoire
list-detection_aid-medical_examination = Examen médical
list-detection_aid-divers_or_underwater_robot = Plongeurs ou robot sous-marin

## detection_stage

list-detection_stage-before_arrival = Avant l’arrivée
list-detection_stage-on_arrival = À l’arrivée
list-detection_stage-during_declaration = Lors de la déclaration
list-detection_stage-physical_control = Lors de la vérification
list-detection_stage-in_transit = En cours de transit
list-detection_stage-after_release = Après la mainlevée
list-detection_stage-post_clearance = Lors du contrôle a posteriori
list-detection_stage-patrol = En patrouille
list-detection_stage-before_departure = Avant le départ
list-detection_stage-on_departure = Au départ

## difficulty

list-difficulty-simple = Simple
list-difficulty-skilled = Demande du savoir-faire
list-difficulty-workshop = Demande un atelier

## direction

list-direction-import = Importation
list-direction-export = Exportation
list-direction-transit = Transit
list-direction-transhipment = Transbordement
list-direction-re_export = Réexportation
list-direction-inward_passenger = Voyageur à l’arrivée
    .also = passager à l’arrivée
list-direction-outward_passenger = Voyageur au départ
    .also = passager au départ
list-direction-inland = À l’intérieur du pays
list-direction-coastal = Cabotage

## disposal

list-disposal-in_custody = Sous garde
list-disposal-destroyed = Détruit
list-disposal-auctioned = Vendu aux enchères
    .also = vendu
list-disposal-returned = Restitué
list-disposal-re_exported = Réexporté
list-disposal-handed_over = Remis à un autre service
list-disposal-donated = Cédé à titre gratuit
    .also = donné
list-disposal-state_use = Affecté à l’État
list-disposal-reared_or_released = Placé ou relâché (animaux vivants)
list-disposal-court_exhibit = Pièce à conviction
list-disposal-lost = Perdu
list-disposal-other = Autre

## document_kind

list-document_kind-passport = Passeport
list-document_kind-identity_card = Carte d’identité
list-document_kind-driving_licence = Permis de conduire
list-document_kind-residence_permit = Titre de séjour
list-document_kind-seaman_book = Livret de marin
list-document_kind-visa = Visa
list-document_kind-refugee_travel_document = Titre de voyage pour réfugié
list-document_kind-birth_certificate = Acte de naissance
list-document_kind-laissez_passer = Laissez-passer
list-document_kind-military_card = Carte militaire
list-document_kind-other = Autre

## document_state

list-document_state-genuine = Authentique
list-document_state-forged = Contrefait
list-document_state-altered = Falsifié
list-document_state-stolen = Volé
list-document_state-lost = Perdu
list-document_state-expired = Périmé
list-document_state-impostor = Utilisé par un usurpateur
list-document_state-not_examined = Non examiné

## dose_form

list-dose_form-tablet = Comprimé
list-dose_form-capsule = Gélule
list-dose_form-ampoule = Ampoule
list-dose_form-vial = Flacon
list-dose_form-syrup = Sirop
list-dose_form-cream = Crème ou pommade
list-dose_form-patch = Timbre transdermique
list-dose_form-inhaler = Inhalateur
list-dose_form-powder = Poudre
list-dose_form-drops = Gouttes
list-dose_form-suppository = Suppositoire
list-dose_form-spray = Spray
list-dose_form-device = Dispositif
list-dose_form-other = Autre

## entry_reason

list-entry_reason-suspect_in_case = Suspect dans une affaire
list-entry_reason-convicted = Condamné
list-entry_reason-intelligence = Renseignement
list-entry_reason-foreign_request = Demande de l’étranger
list-entry_reason-operation = Opération
list-entry_reason-risk_profile = Profil de risque
list-entry_reason-victim_or_witness = Victime ou témoin
list-entry_reason-other = Autre

## evasion_type

list-evasion_type-undeclared = Non déclaré
list-evasion_type-undervaluation = Sous-évaluation
list-evasion_type-misclassification = Fausse déclaration d’espèce
list-evasion_type-false_origin = Fausse origine
list-evasion_type-quantity = Quantité inexacte
list-evasion_type-quota = Fraude aux contingents
list-evasion_type-sanctions_dumping = Contournement de sanctions ou de droits antidumping
list-evasion_type-transit_not_discharged = Transit non apuré
list-evasion_type-exemption_abused = Franchise détournée
list-evasion_type-drawback = Fraude au remboursement
list-evasion_type-other = Autre

## event_type

list-event_type-seizure = Saisie
list-event_type-offence_without_seizure = Infraction sans saisie
list-event_type-detention = Retenue de marchandises
list-event_type-suspension = Suspension de la mainlevée
list-event_type-attempted = Tentative d’infraction
list-event_type-abandoned = Découverte de marchandises abandonnées
    .also = trouvaille
list-event_type-post_clearance = Affaire issue d’un contrôle a posteriori

## field_test

list-field_test-not_done = Non effectué
list-field_test-positive = Positif
list-field_test-negative = Négatif
list-field_test-inconclusive = Non concluant

## file_stage

list-file_stage-active = Actif
list-file_stage-suspended = Suspendu
list-file_stage-expired = Expiré
    .also = arrivé à échéance; périmé
list-file_stage-closed = Clos
    .also = clôturé; classé

## food_hazard

list-food_hazard-animal_disease = Maladie animale
list-food_hazard-plant_pest = Organisme nuisible aux végétaux
list-food_hazard-residue = Résidus
list-food_hazard-contaminant = Contaminant
list-food_hazard-microbiological = Microbiologique
list-food_hazard-spoiled = Avarié
list-food_hazard-origin_unknown = Origine non prouvée
list-food_hazard-invasive_species = Espèce envahissante
list-food_hazard-forbidden_product = Produit interdit
list-food_hazard-none_found = Aucun danger constaté
list-food_hazard-other = Autre

## gemstone

list-gemstone-diamond_rough = Diamant brut
list-gemstone-diamond_cut = Diamant taillé
list-gemstone-ruby = Rubis
list-gemstone-sapphire = Saphir
list-gemstone-emerald = Émeraude
list-gemstone-tanzanite = Tanzanite
list-gemstone-jade = Jade
list-gemstone-amber = Ambre
list-gemstone-pearl = Perle
list-gemstone-other = Autre
list-gemstone-none = Aucune

## gender

list-gender-0 = Inconnu
list-gender-1 = Masculin
list-gender-2 = Féminin
list-gender-9 = Sans objet

## genuineness

list-genuineness-genuine = Authentique
list-genuineness-counterfeit = Contrefait
list-genuineness-cheap_white = Cigarettes « cheap white »
    .also = illicit white
list-genuineness-parallel_import = Importation parallèle
list-genuineness-not_determined = Non déterminé

## goods_form

list-goods_form-powder = Poudre
list-goods_form-block = Bloc ou brique
    .also = pain
list-goods_form-paste = Pâte
list-goods_form-liquid = Liquide
list-goods_form-oil = Huile
list-goods_form-tablet = Comprimé ou pilule
    .also = cachet
list-goods_form-capsule = Gélule
list-goods_form-crystal = Cristal
list-goods_form-resin = Résine
list-goods_form-herb = Herbe
list-goods_form-plant = Plante
list-goods_form-seed = Graine
list-goods_form-leaf = Feuille
list-goods_form-blotter = Buvard
    .also = papier buvard
list-goods_form-film = Film
list-goods_form-patch = Timbre transdermique
list-goods_form-ampoule = Ampoule ou flacon
    .also = injection
list-goods_form-gum = Gomme
list-goods_form-spray = Aérosol
list-goods_form-impregnated = Matière imprégnée
list-goods_form-solid = Autre solide
list-goods_form-gas = Gaz
list-goods_form-mushroom = Champignon
list-goods_form-edible = Produit comestible
    .also = bonbons; chocolat
list-goods_form-cartridge = Cartouche pour cigarette électronique
    .also = vapoteuse
list-goods_form-other = Autre

## grading_information

list-grading_information-1 = 1 : confirmé par d’autres sources
list-grading_information-2 = 2 : probablement vrai
list-grading_information-3 = 3 : peut-être vrai
list-grading_information-4 = 4 : douteux
list-grading_information-5 = 5 : improbable
list-grading_information-6 = 6 : ne peut être évalué

## grading_source

list-grading_source-A = A : totalement fiable
list-grading_source-B = B : habituellement fiable
list-grading_source-C = C : assez fiable
list-grading_source-D = D : peu fiable
list-grading_source-E = E : non fiable
list-grading_source-X = X : ne peut être évalué

## handling

list-handling-P = Personnel
list-handling-U = Unité
list-handling-A = Administration
list-handling-B = Bilatéral
list-handling-O = Groupe d’opération
list-handling-C = Peut aller au CEN
list-handling-W = Peut être publié

## hit_result

list-hit_result-nothing_found = Rien trouvé
    .also = néant
list-hit_result-information = Renseignements recueillis
list-hit_result-goods_found = Marchandises découvertes
list-hit_result-arrest = Arrestation
    .also = interpellation
list-hit_result-sighting_only = Présence signalée seulement
list-hit_result-no_check = Non contrôlé

## hs_edition

list-hs_edition-2002 = SH 2002
list-hs_edition-2007 = SH 2007
list-hs_edition-2012 = SH 2012
list-hs_edition-2017 = SH 2017
list-hs_edition-2022 = SH 2022

## indicator

list-indicator-repair_marks = Traces de réparation
list-indicator-fresh_paint = Peinture fraîche
list-indicator-fresh_sealant = Mastic frais
list-indicator-odd_weight = Poids anormal
list-indicator-odd_sound = Son anormal
list-indicator-odd_smell = Odeur anormale
list-indicator-screws_moved = Vis déplacées
list-indicator-seal_damaged = Scellé endommagé
list-indicator-density_change = Changement de densité
list-indicator-temperature = Température
list-indicator-measurements_differ = Mesures discordantes
list-indicator-nervous_person = Personne nerveuse
list-indicator-route_unusual = Itinéraire inhabituel
list-indicator-papers_unusual = Documents inhabituels
list-indicator-load_unusual = Chargement inhabituel
list-indicator-xray_shape = Forme à la radioscopie
list-indicator-other = Autre

## ipr_product_class

list-ipr_product_class-foodstuffs = Denrées alimentaires
list-ipr_product_class-beverages = Boissons
list-ipr_product_class-body_care = Produits de soins corporels
    .also = parfums; cosmétiques
list-ipr_product_class-clothing = Vêtements
list-ipr_product_class-accessories = Accessoires vestimentaires
list-ipr_product_class-shoes = Chaussures
list-ipr_product_class-personal_accessories = Accessoires personnels
    .also = sacs; montres; lunettes
list-ipr_product_class-mobile_phones = Téléphones mobiles et pièces
list-ipr_product_class-electrical = Équipements électriques et informatiques
list-ipr_product_class-media = CD, DVD et supports enregistrés
list-ipr_product_class-toys = Jouets et jeux
list-ipr_product_class-sports = Articles de sport
list-ipr_product_class-tobacco = Produits du tabac
list-ipr_product_class-medicines = Médicaments
list-ipr_product_class-machines_tools = Machines et outils
list-ipr_product_class-vehicles_parts = Véhicules et pièces
list-ipr_product_class-office = Fournitures de bureau
list-ipr_product_class-lighters = Briquets
list-ipr_product_class-labels_packaging = Étiquettes et emballages
list-ipr_product_class-textiles = Textiles
list-ipr_product_class-other = Autre

## ipr_right

list-ipr_right-trademark = Marque
list-ipr_right-copyright = Droit d’auteur
list-ipr_right-design = Dessin ou modèle
list-ipr_right-patent = Brevet
list-ipr_right-utility_model = Modèle d’utilité
list-ipr_right-plant_variety = Obtention végétale
list-ipr_right-geographical_indication = Indication géographique
list-ipr_right-trade_name = Nom commercial
list-ipr_right-topography = Topographie de semi-conducteurs
list-ipr_right-supplementary_certificate = Certificat complémentaire de protection

## item

list-item-drugs = Stupéfiants
list-item-drugs_cannabis = Cannabis
    .also = chanvre
list-item-drugs_cannabis_herb = Herbe de cannabis
    .also = marijuana; ganja; beuh; chanvre indien; yamba
list-item-drugs_cannabis_resin = Résine de cannabis
    .also = haschich; shit; chira
list-item-drugs_cannabis_oil = Huile de cannabis
    .also = huile de haschich
list-item-drugs_cannabis_plant = Plant de cannabis
list-item-drugs_cannabis_seed = Graines de cannabis
list-item-drugs_cannabis_thc = Tétrahydrocannabinol (THC)
    .also = THC
list-item-drugs_cannabis_hhc = Hexahydrocannabinol (HHC)
    .also = HHC
list-item-drugs_cocaine = Type cocaïne
    .also = cocaïne; cocaïne liquide
list-item-drugs_cocaine_leaf = Feuille de coca
    .also = coca
list-item-drugs_cocaine_plant = Plant de coca
    .also = cocaïer
list-item-drugs_cocaine_seed = Graines de coca
list-item-drugs_cocaine_paste = Pâte de coca
    .also = basuco
list-item-drugs_cocaine_base = Cocaïne base
    .also = freebase
list-item-drugs_cocaine_hcl = Chlorhydrate de cocaïne
    .also = cocaïne HCL; coke; neige
list-item-drugs_cocaine_crack = Crack
    .also = caillou
list-item-drugs_opioids = Opioïdes
    .also = opiacés
list-item-drugs_opioids_opium = Opium
    .also = opium brut
list-item-drugs_opioids_opium_acetylated = Opium acétylé
list-item-drugs_opioids_poppy = Pavot à opium
    .also = pavots
list-item-drugs_opioids_poppy_straw = Paille de pavot
    .also = capsules de pavot
list-item-drugs_opioids_poppy_seed = Graines de pavot
list-item-drugs_opioids_morphine = Morphine
    .also = Skenan; Substitol
list-item-drugs_opioids_heroin = Héroïne
    .also = diamorphine; brune; cheval
list-item-drugs_opioids_heroin_base = Héroïne base
    .also = héroïne brune
list-item-drugs_opioids_monoacetylmorphine = 6-Monoacétylmorphine
    .also = 6-MAM
list-item-drugs_opioids_acetylcodeine = Acétylcodéine
    .also = 6-monoacétylcodéine
list-item-drugs_opioids_codeine = Codéine
    .also = sirop contre la toux; Codidol
list-item-drugs_opioids_desomorphine = Désomorphine
    .also = krokodil
list-item-drugs_opioids_hydrocodone = Hydrocodone
list-item-drugs_opioids_hydromorphone = Hydromorphone
list-item-drugs_opioids_oxycodone = Oxycodone
list-item-drugs_opioids_methadone = Méthadone
list-item-drugs_opioids_buprenorphine = Buprénorphine
    .also = Subutex
list-item-drugs_opioids_tramadol = Tramadol
    .also = tramol
list-item-drugs_opioids_tapentadol = Tapentadol
list-item-drugs_opioids_tilidine = Tilidine
    .also = tilidate
list-item-drugs_opioids_dextropropoxyphene = Dextropropoxyphène
    .also = Di-Antalvic
list-item-drugs_opioids_diphenoxylate = Diphénoxylate
list-item-drugs_opioids_trimeperidine = Trimépéridine
    .also = Promedol
list-item-drugs_opioids_pethidine = Péthidine
    .also = mépéridine
list-item-drugs_opioids_mppp = MPPP
    .also = desméthylprodine
list-item-drugs_opioids_levomethorphan = Lévométhorphane
list-item-drugs_opioids_dextromethorphan = Dextrométhorphane
    .also = DXM
list-item-drugs_opioids_butorphanol = Butorphanol
list-item-drugs_opioids_tianeptine = Tianeptine
    .also = Stablon
list-item-drugs_opioids_fentanyl = Fentanyl
    .also = phentanyl
list-item-drugs_opioids_methylfentanyl = Méthylfentanyl
    .also = 3-méthylfentanyl
list-item-drugs_opioids_carfentanil = Carfentanil
list-item-drugs_opioids_other_fentanyl = Autre analogue du fentanyl
    .also = furanylfentanyl
list-item-drugs_opioids_nitazene = Nitazène
    .also = isotonitazène
list-item-drugs_opioids_mitragynine = Kratom et mitragynine
    .also = mitragyna speciosa; mitragynine
list-item-drugs_opioids_pharmaceutical = Autre opioïde pharmaceutique
    .also = opioïdes pharmaceutiques
list-item-drugs_opioids_synthetic = Autre opioïde de synthèse
list-item-drugs_amphetamines = Type amphétamine
    .also = STA; stimulants
list-item-drugs_amphetamines_amphetamine = Amphétamine
    .also = speed
list-item-drugs_amphetamines_methamphetamine = Méthamphétamine
    .also = ice; cristal; yaba
list-item-drugs_amphetamines_mdma = Ecstasy (MDMA)
    .also = MDMA; ecsta
list-item-drugs_amphetamines_mda = MDA
    .also = ténamfétamine
list-item-drugs_amphetamines_mmda = MMDA
list-item-drugs_amphetamines_mbdb = MBDB
list-item-drugs_amphetamines_captagon = Captagon (fénétylline)
    .also = fénéthylline
list-item-drugs_amphetamines_methylphenidate = Méthylphénidate
    .also = Ritaline
list-item-drugs_amphetamines_ethylphenidate = Éthylphénidate
list-item-drugs_amphetamines_dimethylamphetamine = Diméthylamphétamine
list-item-drugs_amphetamines_fluoroamphetamine = Fluoroamphétamine
    .also = 4-fluoroamphétamine
list-item-drugs_amphetamines_fluoromethamphetamine = Fluorométhamphétamine
    .also = 4-fluorométhamphétamine
list-item-drugs_amphetamines_pma = PMA
    .also = para-méthoxyamphétamine
list-item-drugs_amphetamines_pmma = PMMA
    .also = para-méthoxyméthamphétamine
list-item-drugs_amphetamines_phentermine = Phentermine
list-item-drugs_amphetamines_amfepramone = Amfépramone
    .also = diéthylpropion
list-item-drugs_amphetamines_phendimetrazine = Phendimétrazine
list-item-drugs_amphetamines_benzphetamine = Benzphétamine
list-item-drugs_amphetamines_fenfluramine = Fenfluramine
list-item-drugs_amphetamines_modafinil = Modafinil
list-item-drugs_amphetamines_methylhexanamine = Méthylhexanamine
    .also = DMAA
list-item-drugs_amphetamines_methiopropamine = Méthiopropamine
    .also = MPA
list-item-drugs_amphetamines_pipradrol = Pipradrol et désoxypipradrol
    .also = désoxypipradrol
list-item-drugs_amphetamines_aminoindane = Aminoindanes
    .also = 2-aminoindane; MDAI
list-item-drugs_amphetamines_other = Autre de type amphétamine
list-item-drugs_sedatives = Sédatifs et tranquillisants
    .also = tranquillisants
list-item-drugs_sedatives_benzodiazepine = Autre benzodiazépine
    .also = benzodiazépines; benzodiazépine
list-item-drugs_sedatives_alprazolam = Alprazolam
    .also = Xanax
list-item-drugs_sedatives_bromazepam = Bromazépam
    .also = Lexomil
list-item-drugs_sedatives_brotizolam = Brotizolam
list-item-drugs_sedatives_clobazam = Clobazam
list-item-drugs_sedatives_clonazepam = Clonazépam
    .also = Rivotril; Roche
list-item-drugs_sedatives_clorazepate = Clorazépate
    .also = Tranxène; Tranxenek
list-item-drugs_sedatives_diazepam = Diazépam
    .also = Valium
list-item-drugs_sedatives_flunitrazepam = Flunitrazépam
    .also = Rohypnol
list-item-drugs_sedatives_ethyl_loflazepate = Loflazépate d’éthyle
list-item-drugs_sedatives_lorazepam = Lorazépam
    .also = Temesta
list-item-drugs_sedatives_lormetazepam = Lormétazépam
list-item-drugs_sedatives_medazepam = Médazépam
list-item-drugs_sedatives_nitrazepam = Nitrazépam
    .also = Mogadon
list-item-drugs_sedatives_oxazepam = Oxazépam
    .also = Séresta
list-item-drugs_sedatives_phenazepam = Phénazépam
list-item-drugs_sedatives_prazepam = Prazépam
    .also = Lysanxia
list-item-drugs_sedatives_tetrazepam = Tétrazépam
list-item-drugs_sedatives_tofisopam = Tofisopam
list-item-drugs_sedatives_zolpidem = Zolpidem
    .also = Stilnox
list-item-drugs_sedatives_zopiclone = Zopiclone
    .also = Imovane
list-item-drugs_sedatives_barbiturate = Autre barbiturique
    .also = barbituriques
list-item-drugs_sedatives_amobarbital = Amobarbital
list-item-drugs_sedatives_phenobarbital = Phénobarbital
    .also = Gardénal
list-item-drugs_sedatives_methaqualone = Méthaqualone
    .also = Mandrax
list-item-drugs_sedatives_meprobamate = Méprobamate
    .also = Équanil
list-item-drugs_sedatives_ghb = GHB
    .also = gamma-hydroxybutyrate
list-item-drugs_sedatives_gbl = GBL
    .also = gamma-butyrolactone
list-item-drugs_sedatives_gaba = GABA et gabapentinoïdes
    .also = prégabaline; Lyrica
list-item-drugs_sedatives_baclofen = Baclofène
    .also = Liorésal
list-item-drugs_sedatives_buspirone = Buspirone
    .also = Buspar
list-item-drugs_sedatives_xylazine = Xylazine
list-item-drugs_sedatives_other = Autre sédatif
list-item-drugs_hallucinogens = Hallucinogènes
list-item-drugs_hallucinogens_lsd = LSD
    .also = acide; buvard
list-item-drugs_hallucinogens_psilocybin = Psilocybine (champignons)
    .also = champignons hallucinogènes; psilocine
list-item-drugs_hallucinogens_mescaline = Mescaline
    .also = peyotl
list-item-drugs_hallucinogens_dmt = Diméthyltryptamine (DMT)
    .also = DMT
list-item-drugs_hallucinogens_ayahuasca = Ayahuasca
list-item-drugs_hallucinogens_pcp = Phencyclidine (PCP)
    .also = poussière d’ange
list-item-drugs_hallucinogens_eticyclidine = Éticyclidine
    .also = PCE
list-item-drugs_hallucinogens_ketamine = Kétamine
    .also = spécial K
list-item-drugs_hallucinogens_methoxetamine = Méthoxétamine
    .also = MXE
list-item-drugs_hallucinogens_dob = DOB
    .also = brolamfétamine
list-item-drugs_hallucinogens_doc = DOC
list-item-drugs_hallucinogens_dom = DOM (STP)
    .also = STP
list-item-drugs_hallucinogens_2c_b = 2C-B
    .also = tusi
list-item-drugs_hallucinogens_2c_e = 2C-E
list-item-drugs_hallucinogens_2c_h = 2C-H
list-item-drugs_hallucinogens_salvinorin = Salvia divinorum
    .also = salvinorine
list-item-drugs_hallucinogens_ibogaine = Ibogaïne
    .also = iboga
list-item-drugs_hallucinogens_other = Autre hallucinogène
list-item-drugs_new_substances = Nouvelles substances psychoactives
    .also = NSP; drogues de synthèse
list-item-drugs_new_substances_khat = Khat
    .also = qat; miraa
list-item-drugs_new_substances_cathinone = Autre cathinone de synthèse
    .also = cathinone; sels de bain
list-item-drugs_new_substances_methcathinone = Méthcathinone
    .also = éphédrone
list-item-drugs_new_substances_mephedrone = Méphédrone
    .also = 4-MMC
list-item-drugs_new_substances_methylone = Méthylone
    .also = diméthylone
list-item-drugs_new_substances_butylone = Butylone
    .also = butilona
list-item-drugs_new_substances_ethylone = Éthylone
list-item-drugs_new_substances_pentylone = Pentylone
list-item-drugs_new_substances_buphedrone = Buphédrone
list-item-drugs_new_substances_pentedrone = Pentédrone
list-item-drugs_new_substances_ethcathinone = Éthcathinone
    .also = 4-MEC
list-item-drugs_new_substances_fluoromethcathinone = Méthcathinone halogénée
    .also = fléphédrone; 3-CMC; 4-CMC
list-item-drugs_new_substances_methylephedrone = N-Méthyléphédrone
    .also = métamfépramone
list-item-drugs_new_substances_mdpv = MDPV
    .also = méthylènedioxypyrovalérone
list-item-drugs_new_substances_alpha_pvp = alpha-PVP
    .also = flakka
list-item-drugs_new_substances_pyrovalerone = Pyrovalérone
list-item-drugs_new_substances_cannabinoid = Autre cannabinoïde de synthèse
    .also = spice; K2; cannabinoïde de synthèse
list-item-drugs_new_substances_jwh_018 = JWH-018
list-item-drugs_new_substances_jwh = Autre composé JWH
    .also = JWH-073; JWH-122; JWH-250
list-item-drugs_new_substances_am_2201 = AM-2201
    .also = NM-2201; THJ-2201
list-item-drugs_new_substances_ur_144 = UR-144 et XLR-11
    .also = XLR-11; FUB-144; UR-144
list-item-drugs_new_substances_akb48 = AKB48 (APINACA)
    .also = 5F-AKB48
list-item-drugs_new_substances_ab_fubinaca = AB-FUBINACA
list-item-drugs_new_substances_ab_chminaca = AB-CHMINACA et ADB-CHMINACA
    .also = ADB-CHMINACA; MDMB-CHMICA; AB-CHMINACA
list-item-drugs_new_substances_ab_pinaca = AB-PINACA
    .also = 5F-AB-PINACA; 5F-AMB
list-item-drugs_new_substances_pb_22 = PB-22 et BB-22
    .also = 5F-PB-22; FUB-PB-22; PB-22
list-item-drugs_new_substances_rcs_4 = RCS-4
list-item-drugs_new_substances_hu_210 = HU-210 et composés CP
    .also = CP-47,497; CP-55,940
list-item-drugs_new_substances_nbome = Série NBOMe
    .also = 25I-NBOMe; 25C-NBOMe
list-item-drugs_new_substances_phenethylamine = Autre phénéthylamine
    .also = phénéthylamines
list-item-drugs_new_substances_benzofuran = Benzofuranes
    .also = 5-APB; 6-APB; benzofurane
list-item-drugs_new_substances_tryptamine = Autre tryptamine
    .also = tryptamines
list-item-drugs_new_substances_amt = alpha-Méthyltryptamine (AMT)
    .also = AMT
list-item-drugs_new_substances_5_meo_tryptamine = 5-MeO-tryptamines
    .also = 5-MeO-DMT; 5-MeO-DALT; 5-MeO-MIPT
list-item-drugs_new_substances_bzp = Benzylpipérazine (BZP)
    .also = BZP
list-item-drugs_new_substances_mcpp = mCPP
    .also = méta-chlorophénylpipérazine
list-item-drugs_new_substances_tfmpp = TFMPP
list-item-drugs_new_substances_piperazine = Autre pipérazine
    .also = pipérazines; phénylpipérazine
list-item-drugs_new_substances_dimethocaine = Diméthocaïne
    .also = larocaïne
list-item-drugs_new_substances_plant = Autre substance d’origine végétale
    .also = Lactuca virosa; Leonotis leonurus; Turnera diffusa; damiana
list-item-drugs_new_substances_nitrous_oxide = Protoxyde d’azote
    .also = gaz hilarant
list-item-drugs_new_substances_other = Autre nouvelle substance psychoactive
list-item-drugs_other = Autres drogues
    .also = mélange de drogues
list-item-drugs_other_psychotropic = Autre substance psychotrope
    .also = psychotropes
list-item-drugs_other_pharmaceutical = Autre produit pharmaceutique
    .also = valproate; carbamazépine
list-item-drugs_other_antidepressant = Antidépresseur
    .also = amitriptyline; Anafranil; clomipramine; Tofranil; imipramine
list-item-drugs_other_antipsychotic = Antipsychotique
    .also = chlorpromazine; Largactil; halopéridol
list-item-drugs_other_anticholinergic = Anticholinergique
    .also = trihexyphénidyle; Artane; Parkédil
list-item-drugs_other_cutting_agent = Produit de coupage
    .also = caféine; paracétamol; phénacétine; lévamisole; lidocaïne
list-item-drugs_other_alcohol = Alcool illicite
    .also = alcool
list-item-drugs_other_steroid = Stéroïde anabolisant
    .also = testostérone; nandrolone
list-item-drugs_other_not_identified = Non identifié
list-item-precursors = Précurseurs et équipement
list-item-precursors_drug = Précurseurs de drogues
    .also = précurseurs
list-item-precursors_drug_ephedrine = Éphédrine
    .also = éphédra
list-item-precursors_drug_pseudoephedrine = Pseudoéphédrine
list-item-precursors_drug_norephedrine = Noréphédrine
    .also = phénylpropanolamine
list-item-precursors_drug_p2p = Phénylacétone (P-2-P, BMK)
    .also = P-2-P; BMK
list-item-precursors_drug_apaan = APAAN et nitriles apparentés
    .also = APAAN; APAA; MAPA
list-item-precursors_drug_pmk = PMK (3,4-MDP-2-P)
    .also = MDP2P
list-item-precursors_drug_bmk_glycidate = Glycidates de BMK et de PMK
list-item-precursors_drug_safrole = Safrole et huile de sassafras
    .also = isosafrole
list-item-precursors_drug_piperonal = Pipéronal
list-item-precursors_drug_ergotamine = Ergotamine et ergométrine
list-item-precursors_drug_lysergic_acid = Acide lysergique
list-item-precursors_drug_npp_anpp = NPP, ANPP et 4-pipéridone
    .also = précurseurs du fentanyl
list-item-precursors_drug_acetic_anhydride = Anhydride acétique
list-item-precursors_drug_n_acetylanthranilic = Acide N-acétylanthranilique et acide anthranilique
list-item-precursors_drug_phenylacetic_acid = Acide phénylacétique
list-item-precursors_drug_piperidine = Pipéridine
list-item-precursors_drug_pyrrolidine = Pyrrolidine
list-item-precursors_drug_quinoline = Quinoléine
list-item-precursors_drug_dimethylamine = Méthylamine et diméthylamine
    .also = diméthylamine; méthylamine
list-item-precursors_drug_potassium_permanganate = Permanganate de potassium
list-item-precursors_reagent = Solvants et réactifs
list-item-precursors_reagent_acetone = Acétone
list-item-precursors_reagent_ethyl_ether = Éther éthylique
    .also = éther
list-item-precursors_reagent_mek = Méthyléthylcétone
    .also = MEC; butanone
list-item-precursors_reagent_toluene = Toluène
list-item-precursors_reagent_cyclohexanone = Cyclohexanone
list-item-precursors_reagent_sulphuric_acid = Acide sulfurique
list-item-precursors_reagent_hydrochloric_acid = Acide chlorhydrique
list-item-precursors_reagent_ammonia = Ammoniac et chlorure d’ammonium
    .also = chlorure d’ammonium; ammoniaque
list-item-precursors_reagent_sodium_hydroxide = Hydroxyde de sodium
    .also = soude caustique
list-item-precursors_reagent_sodium_carbonate = Carbonate de sodium
    .also = soude
list-item-precursors_reagent_iodine = Iode
list-item-precursors_reagent_red_phosphorus = Phosphore rouge
list-item-precursors_reagent_other = Autre produit chimique
list-item-precursors_equipment = Équipement
list-item-precursors_equipment_tablet_press = Presse à comprimés
    .also = comprimeuse
list-item-precursors_equipment_encapsulator = Géluleuse
list-item-precursors_equipment_reaction_vessel = Réacteur
list-item-precursors_equipment_glassware = Verrerie de laboratoire
list-item-precursors_equipment_hydraulic_press = Presse hydraulique
list-item-precursors_equipment_grow = Matériel de culture
list-item-precursors_equipment_other = Autre équipement
list-item-precursors_explosive = Précurseurs d’explosifs
list-item-precursors_explosive_ammonium_nitrate = Nitrate d’ammonium
list-item-precursors_explosive_hydrogen_peroxide = Peroxyde d’hydrogène
list-item-precursors_explosive_potassium_chlorate = Chlorate et perchlorate de potassium
list-item-precursors_explosive_nitromethane = Nitrométhane
list-item-precursors_explosive_nitric_acid = Acide nitrique
list-item-precursors_explosive_aluminium_powder = Poudre d’aluminium
list-item-precursors_explosive_urea = Urée
list-item-precursors_explosive_other = Autre précurseur d’explosif
list-item-tobacco = Tabac
list-item-tobacco_smoking = Tabac à fumer
list-item-tobacco_smoking_cigarettes = Cigarettes
list-item-tobacco_smoking_cigars = Cigares et cigarillos
list-item-tobacco_smoking_fine_cut = Tabac fine coupe
    .also = tabac à rouler
list-item-tobacco_smoking_pipe = Tabac à pipe
list-item-tobacco_smoking_waterpipe = Tabac à narguilé
    .also = chicha; moassel
list-item-tobacco_smoking_bidis = Bidis et kreteks
list-item-tobacco_smokeless = Tabac sans combustion
list-item-tobacco_smokeless_chewing = Tabac à mâcher
    .also = naswar
list-item-tobacco_smokeless_snuff = Tabac à priser et snus
list-item-tobacco_smokeless_nicotine_pouch = Sachets de nicotine
list-item-tobacco_electronic = Produits électroniques et chauffés
list-item-tobacco_electronic_e_liquid = Liquide pour cigarette électronique
list-item-tobacco_electronic_e_cigarette = Cigarette électronique
    .also = vapoteuse; puff
list-item-tobacco_electronic_heated = Tabac à chauffer
list-item-tobacco_raw = Tabac brut et matières
list-item-tobacco_raw_leaf = Tabac brut ou haché
    .also = tabac haché
list-item-tobacco_raw_papers = Papier à cigarettes et filtres
    .also = câble d’acétate
list-item-tobacco_raw_machine = Machine de fabrication
list-item-alcohol = Alcool
list-item-alcohol_spirits = Spiritueux
list-item-alcohol_spirits_whisky = Whisky
list-item-alcohol_spirits_vodka = Vodka
list-item-alcohol_spirits_gin = Gin
list-item-alcohol_spirits_rum = Rhum
list-item-alcohol_spirits_brandy = Eau-de-vie de vin et cognac
list-item-alcohol_spirits_liqueur = Liqueur
list-item-alcohol_spirits_other = Autres spiritueux
list-item-alcohol_fermented = Boissons fermentées
list-item-alcohol_fermented_beer = Bière
list-item-alcohol_fermented_wine = Vin
list-item-alcohol_fermented_sparkling = Vin mousseux
    .also = champagne
list-item-alcohol_fermented_cider = Cidre et autres
list-item-alcohol_fermented_intermediate = Produits intermédiaires
    .also = porto; vermouth
list-item-alcohol_ethanol = Alcool éthylique
list-item-alcohol_ethanol_undenatured = Alcool non dénaturé
list-item-alcohol_ethanol_denatured = Alcool dénaturé
list-item-alcohol_ethanol_surrogate = Alcool de substitution
list-item-cites = Faune et flore CITES
list-item-cites_mammals = Mammifères
list-item-cites_mammals_elephant = Éléphant
    .also = ivoire
list-item-cites_mammals_rhinoceros = Rhinocéros
    .also = corne de rhinocéros
list-item-cites_mammals_pangolin = Pangolin
list-item-cites_mammals_big_cat = Grand félin
    .also = tigre; lion; léopard; jaguar; guépard
list-item-cites_mammals_bear = Ours
list-item-cites_mammals_primate = Primate
    .also = singe
list-item-cites_mammals_antelope = Antilope
    .also = saïga
list-item-cites_mammals_marine = Mammifère marin
    .also = baleine; dauphin
list-item-cites_mammals_other = Autre mammifère
list-item-cites_birds = Oiseaux
list-item-cites_birds_parrot = Perroquet
list-item-cites_birds_raptor = Rapace
    .also = faucon
list-item-cites_birds_songbird = Oiseau chanteur
list-item-cites_birds_hornbill = Calao
list-item-cites_birds_other = Autre oiseau
list-item-cites_reptiles = Reptiles et amphibiens
list-item-cites_reptiles_tortoise = Tortue
list-item-cites_reptiles_crocodile = Crocodile ou caïman
list-item-cites_reptiles_snake = Serpent
list-item-cites_reptiles_lizard = Lézard
    .also = iguane; caméléon; gecko
list-item-cites_reptiles_amphibian = Amphibien
    .also = grenouille
list-item-cites_fish = Poissons et invertébrés
list-item-cites_fish_eel = Anguille
    .also = civelle
list-item-cites_fish_sturgeon = Esturgeon
    .also = caviar
list-item-cites_fish_shark = Requin ou raie
    .also = aileron
list-item-cites_fish_seahorse = Hippocampe
list-item-cites_fish_totoaba = Totoaba
list-item-cites_fish_sea_cucumber = Concombre de mer
list-item-cites_fish_coral = Corail
list-item-cites_fish_shell = Coquillage
    .also = bénitier; strombe
list-item-cites_fish_insect = Insecte ou arachnide
list-item-cites_fish_other = Autre poisson ou invertébré
list-item-cites_plants = Plantes
list-item-cites_plants_orchid = Orchidée
list-item-cites_plants_cactus = Cactus
list-item-cites_plants_succulent = Plante succulente ou cycas
    .also = aloès; euphorbe
list-item-cites_plants_rosewood = Bois de rose
list-item-cites_plants_agarwood = Bois d’agar
list-item-cites_plants_medicinal = Plante médicinale
list-item-cites_plants_other = Autre plante
list-item-ipr = Contrefaçons et propriété intellectuelle
list-item-ipr_goods = Marchandises contrefaisantes
list-item-ipr_goods_clothing = Vêtements
list-item-ipr_goods_shoes = Chaussures
list-item-ipr_goods_accessories = Sacs et accessoires
list-item-ipr_goods_watches = Montres et bijoux
list-item-ipr_goods_perfume = Parfums et cosmétiques
list-item-ipr_goods_electronics = Électronique
list-item-ipr_goods_phones = Téléphones et pièces
list-item-ipr_goods_toys = Jouets
list-item-ipr_goods_food = Aliments et boissons
list-item-ipr_goods_medicines = Médicaments
list-item-ipr_goods_vehicle_parts = Pièces de véhicules
list-item-ipr_goods_machine_parts = Pièces de machines et outils
list-item-ipr_goods_chemicals = Produits chimiques et pesticides
list-item-ipr_goods_media = Médias et logiciels
list-item-ipr_goods_sports = Articles de sport
list-item-ipr_goods_household = Articles ménagers
list-item-ipr_goods_labels = Étiquettes et emballages
list-item-ipr_goods_other = Autres marchandises
list-item-weapons = Armes, munitions, explosifs
list-item-weapons_firearms = Armes à feu
list-item-weapons_firearms_handgun = Arme de poing
    .also = pistolet; revolver
list-item-weapons_firearms_long = Arme longue
    .also = fusil; carabine
list-item-weapons_firearms_automatic = Arme automatique
    .also = fusil d’assaut; mitrailleuse
list-item-weapons_firearms_converted = Arme transformée ou d’alarme
list-item-weapons_firearms_parts = Pièces et éléments
list-item-weapons_firearms_silencer = Silencieux ou accessoire
list-item-weapons_ammunition = Munitions
list-item-weapons_ammunition_cartridges = Cartouches
list-item-weapons_ammunition_components = Éléments de munitions
    .also = amorces; douilles; balles
list-item-weapons_explosives = Explosifs
list-item-weapons_explosives_explosive = Explosif
list-item-weapons_explosives_detonator = Détonateur ou cordeau
list-item-weapons_explosives_grenade = Grenade ou mine
list-item-weapons_explosives_ied = Engin explosif improvisé
    .also = EEI
list-item-weapons_explosives_pyrotechnics = Articles pyrotechniques
    .also = feux d’artifice
list-item-weapons_military = Matériel militaire
list-item-weapons_military_launcher = Roquette, missile ou lanceur
list-item-weapons_military_vehicle = Véhicule militaire ou pièce
list-item-weapons_military_protective = Équipement de protection
    .also = gilet pare-balles
list-item-weapons_other = Autres armes
list-item-weapons_other_edged = Arme blanche
    .also = couteau; machette; sabre
list-item-weapons_other_electric = Appareil à impulsion électrique
    .also = taser
list-item-weapons_other_spray = Aérosol de défense
list-item-weapons_other_blunt = Arme contondante
    .also = matraque; coup de poing américain
list-item-weapons_other_air = Arme à air comprimé ou réplique
list-item-weapons_other_crossbow = Arbalète ou arc
list-item-nuclear = Matières nucléaires et radioactives
list-item-nuclear_nuclear = Matière nucléaire
list-item-nuclear_nuclear_uranium = Uranium
    .also = yellowcake
list-item-nuclear_nuclear_plutonium = Plutonium
list-item-nuclear_nuclear_thorium = Thorium
list-item-nuclear_source = Source radioactive
list-item-nuclear_source_sealed = Source scellée
list-item-nuclear_source_unsealed = Source non scellée
list-item-nuclear_source_device = Appareil contenant une source
list-item-nuclear_contaminated = Marchandises contaminées
list-item-nuclear_contaminated_scrap = Ferraille contaminée
list-item-nuclear_contaminated_goods = Autres marchandises contaminées
list-item-nuclear_contaminated_norm = Matière naturellement radioactive
    .also = MRN
list-item-nuclear_equipment = Équipement nucléaire
list-item-nuclear_equipment_equipment = Équipement nucléaire
list-item-waste = Déchets dangereux et substances appauvrissant la couche d’ozone
list-item-waste_hazardous = Déchets dangereux
list-item-waste_hazardous_e_waste = Déchets électroniques
    .also = DEEE
list-item-waste_hazardous_batteries = Piles et accumulateurs
list-item-waste_hazardous_chemical = Déchets chimiques
list-item-waste_hazardous_medical = Déchets médicaux
list-item-waste_hazardous_oil = Huiles usagées
list-item-waste_hazardous_asbestos = Amiante
list-item-waste_hazardous_metal = Déchets métalliques dangereux
list-item-waste_hazardous_other = Autres déchets dangereux
list-item-waste_other = Autres déchets
list-item-waste_other_plastic = Déchets plastiques
list-item-waste_other_tyres = Pneus usagés
list-item-waste_other_vehicles = Véhicules hors d’usage
list-item-waste_other_household = Déchets ménagers
list-item-waste_other_textile = Déchets textiles
list-item-waste_other_scrap = Ferraille
list-item-waste_ods = Gaz appauvrissant la couche d’ozone et gaz à effet de serre
    .also = SAO; fluides frigorigènes
list-item-waste_ods_cfc = CFC
list-item-waste_ods_hcfc = HCFC
list-item-waste_ods_hfc = HFC
list-item-waste_ods_halon = Halon
list-item-waste_ods_methyl_bromide = Bromure de méthyle
list-item-waste_ods_equipment = Équipement contenant de tels gaz
list-item-waste_ods_other = Autre gaz
list-item-waste_chemicals = Produits chimiques et pesticides
list-item-waste_chemicals_pesticide = Pesticide illicite
list-item-waste_chemicals_mercury = Mercure
list-item-waste_chemicals_pop = Polluant organique persistant
list-item-currency = Espèces et instruments au porteur
list-item-currency_cash = Espèces
list-item-currency_cash_banknotes = Billets de banque
list-item-currency_cash_coins = Pièces
list-item-currency_cash_counterfeit = Fausse monnaie
list-item-currency_instruments = Instruments au porteur
list-item-currency_instruments_cheques = Chèques
list-item-currency_instruments_bonds = Obligations et actions
list-item-currency_instruments_money_orders = Mandats
list-item-currency_store = Réserve de valeur
list-item-currency_store_gold = Or ou lingots
list-item-currency_store_prepaid_cards = Cartes prépayées
list-item-currency_store_virtual = Actifs virtuels
    .also = bitcoin; crypto-actifs
list-item-cultural = Biens culturels
list-item-cultural_antiquities = Antiquités
list-item-cultural_antiquities_archaeological = Objet archéologique
list-item-cultural_antiquities_coin = Monnaie ancienne
list-item-cultural_antiquities_manuscript = Manuscrit ou livre
list-item-cultural_antiquities_architectural = Élément d’architecture
list-item-cultural_art = Art
list-item-cultural_art_painting = Peinture ou dessin
list-item-cultural_art_sculpture = Sculpture
list-item-cultural_art_icon = Icône ou objet religieux
list-item-cultural_art_ethnographic = Objet ethnographique
list-item-cultural_art_textile = Textile ou tapis
list-item-cultural_art_furniture = Meuble ou instrument
list-item-cultural_nature = Histoire naturelle
list-item-cultural_nature_fossil = Fossile
list-item-cultural_nature_mineral = Minéral ou météorite
list-item-prohibited = Contenus prohibés
list-item-prohibited_content = Contenu
list-item-prohibited_content_child_abuse = Abus sexuels sur enfants
list-item-prohibited_content_terrorism = Contenu terroriste
list-item-prohibited_content_hate = Matériel haineux
list-item-prohibited_content_obscene = Matériel obscène
list-item-prohibited_content_security = Contre la sûreté de l’État
list-item-prohibited_content_other = Autre contenu prohibé
list-item-general = Fraude aux droits et taxes, marchandises diverses
list-item-general_goods = Marchandises
list-item-general_goods_textiles = Textiles et vêtements
list-item-general_goods_shoes = Chaussures
list-item-general_goods_electronics = Électronique
list-item-general_goods_phones = Téléphones mobiles
list-item-general_goods_machinery = Machines
list-item-general_goods_cosmetics = Cosmétiques
list-item-general_goods_metals = Métaux
list-item-general_goods_chemicals = Produits chimiques
list-item-general_goods_household = Articles ménagers
list-item-general_goods_building = Matériaux de construction
list-item-general_goods_toys = Jouets
list-item-general_goods_bicycles = Bicyclettes
list-item-general_goods_solar = Panneaux solaires
list-item-general_goods_other = Autres marchandises
list-item-medicines = Médicaments et produits médicaux
list-item-medicines_medicines = Médicaments
list-item-medicines_medicines_antibiotic = Antibiotique
list-item-medicines_medicines_antimalarial = Antipaludique
list-item-medicines_medicines_painkiller = Antidouleur
list-item-medicines_medicines_erectile = Médicament contre la dysfonction érectile
    .also = sildénafil; tadalafil
list-item-medicines_medicines_hormone = Hormone ou stéroïde
list-item-medicines_medicines_cancer = Anticancéreux
list-item-medicines_medicines_antiviral = Antiviral
list-item-medicines_medicines_cardiovascular = Médicament cardiovasculaire
list-item-medicines_medicines_diabetes = Antidiabétique
    .also = insuline; sémaglutide
list-item-medicines_medicines_slimming = Produit amaigrissant
list-item-medicines_medicines_vaccine = Vaccin ou produit sanguin
list-item-medicines_medicines_veterinary = Médicament vétérinaire
list-item-medicines_medicines_traditional = Médicament traditionnel ou à base de plantes
list-item-medicines_medicines_other = Autre médicament
list-item-medicines_devices = Produits médicaux
list-item-medicines_devices_device = Dispositif médical
list-item-medicines_devices_test = Test de diagnostic
list-item-medicines_devices_protective = Masques et protection
list-item-medicines_devices_filler = Produit esthétique
    .also = toxine botulique; produit de comblement
list-item-strategic = Biens stratégiques et à double usage
list-item-strategic_dual_use = Biens à double usage
list-item-strategic_dual_use_nuclear = Nucléaire
list-item-strategic_dual_use_materials = Matériaux spéciaux
list-item-strategic_dual_use_processing = Traitement des matériaux
list-item-strategic_dual_use_electronics = Électronique
list-item-strategic_dual_use_computers = Ordinateurs
list-item-strategic_dual_use_telecoms = Télécommunications et sécurité de l’information
list-item-strategic_dual_use_sensors = Capteurs et lasers
    .also = vision nocturne
list-item-strategic_dual_use_navigation = Navigation et avionique
list-item-strategic_dual_use_marine = Marine
list-item-strategic_dual_use_aerospace = Aérospatiale et propulsion
    .also = pièces de drones
list-item-strategic_chemical = Chimique et biologique
list-item-strategic_chemical_cwc = Produit chimique inscrit
list-item-strategic_chemical_biological = Agent biologique
list-item-strategic_chemical_equipment = Équipement chimique ou biologique
list-item-strategic_other = Autres biens stratégiques
list-item-strategic_other_sanctions = Marchandises sous sanctions
list-item-food = Denrées alimentaires, animaux, végétaux
list-item-food_food = Denrées alimentaires
list-item-food_food_meat = Viande
    .also = viande de brousse
list-item-food_food_fish = Poisson
list-item-food_food_dairy = Produits laitiers et œufs
list-item-food_food_fruit = Fruits et légumes
list-item-food_food_cereals = Céréales et riz
list-item-food_food_sugar = Sucre
list-item-food_food_oil = Huile alimentaire
list-item-food_food_coffee = Café, thé, épices
list-item-food_food_honey = Miel
list-item-food_food_supplement = Complément alimentaire
list-item-food_food_other = Autre denrée
list-item-food_animals = Animaux vivants
list-item-food_animals_livestock = Bétail
list-item-food_animals_poultry = Volaille
list-item-food_animals_pets = Animaux de compagnie
list-item-food_animals_other = Autre animal
list-item-food_plants = Végétaux
list-item-food_plants_living = Plantes vivantes
list-item-food_plants_seeds = Semences
list-item-food_plants_soil = Terre et substrat
list-item-food_agricultural = Intrants agricoles
list-item-food_agricultural_fertiliser = Engrais
list-item-food_agricultural_pesticide = Pesticide
list-item-food_agricultural_feed = Aliments pour animaux
list-item-motor_spirits = Carburants
list-item-motor_spirits_fuel = Carburant
list-item-motor_spirits_fuel_petrol = Essence
    .also = super
list-item-motor_spirits_fuel_diesel = Gazole
    .also = gasoil
list-item-motor_spirits_fuel_marked = Gazole coloré
list-item-motor_spirits_fuel_kerosene = Kérosène
list-item-motor_spirits_fuel_heavy_oil = Fioul lourd
list-item-motor_spirits_fuel_lpg = Gaz de pétrole liquéfié
    .also = GPL
list-item-motor_spirits_fuel_biofuel = Biocarburant
list-item-motor_spirits_oil = Huiles
list-item-motor_spirits_oil_crude = Pétrole brut
list-item-motor_spirits_oil_lubricant = Lubrifiant ou huile de base
list-item-motor_spirits_oil_other = Autre produit pétrolier
list-item-timber = Bois
list-item-timber_wood = Bois
list-item-timber_wood_rosewood = Bois de rose
list-item-timber_wood_ebony = Ébène
list-item-timber_wood_mahogany = Acajou
list-item-timber_wood_teak = Teck
list-item-timber_wood_cedar = Cèdre
list-item-timber_wood_sandalwood = Santal
list-item-timber_wood_tropical = Autre bois tropical
list-item-timber_wood_conifer = Conifère
list-item-timber_wood_oak = Chêne
list-item-timber_wood_other = Autre bois
list-item-timber_products = Produits du bois
list-item-timber_products_charcoal = Charbon de bois
list-item-timber_products_furniture = Meubles
list-item-timber_products_other = Autre produit du bois
list-item-precious = Métaux précieux et pierres gemmes
list-item-precious_metals = Métaux précieux
list-item-precious_metals_gold = Or
    .also = poudre d’or
list-item-precious_metals_silver = Argent
list-item-precious_metals_platinum = Métal du groupe du platine
list-item-precious_metals_jewellery = Bijoux
list-item-precious_stones = Pierres
list-item-precious_stones_diamond_rough = Diamant brut
    .also = processus de Kimberley
list-item-precious_stones_diamond_cut = Diamant taillé
list-item-precious_stones_coloured = Pierre de couleur
    .also = rubis; saphir; émeraude; tanzanite
list-item-precious_stones_jade = Jade
list-item-precious_stones_amber = Ambre
list-item-precious_stones_pearl = Perle
list-item-precious_minerals = Minerais
list-item-precious_minerals_coltan = Coltan
    .also = tantale
list-item-precious_minerals_tin = Minerai d’étain et de tungstène
    .also = cassitérite; wolframite
list-item-precious_minerals_copper = Cuivre ou cobalt
list-item-precious_minerals_rare_earths = Terres rares
list-item-precious_minerals_other = Autre minerai
list-item-vehicles = Véhicules, pièces, autres
list-item-vehicles_vehicles = Véhicules
list-item-vehicles_vehicles_car = Voiture
list-item-vehicles_vehicles_van = Fourgonnette
list-item-vehicles_vehicles_lorry = Camion ou remorque
list-item-vehicles_vehicles_bus = Autobus
list-item-vehicles_vehicles_motorcycle = Motocyclette
list-item-vehicles_vehicles_machine = Engin agricole ou de chantier
list-item-vehicles_vehicles_boat = Bateau
list-item-vehicles_vehicles_aircraft = Aéronef
list-item-vehicles_vehicles_drone = Drone
list-item-vehicles_parts = Pièces
list-item-vehicles_parts_engine = Moteur
list-item-vehicles_parts_outboard = Moteur hors-bord
list-item-vehicles_parts_tyres = Pneus
list-item-vehicles_parts_catalyst = Pot catalytique
list-item-vehicles_parts_airbag = Coussin gonflable
list-item-vehicles_parts_other = Autre pièce
list-item-vehicles_other = Autres marchandises
list-item-vehicles_other_stolen = Marchandises volées
list-item-vehicles_other_documents = Faux documents
    .also = passeports; documents vierges
list-item-vehicles_other_jammer = Brouilleur
list-item-vehicles_other_other = Autre

## lab_result

list-lab_result-not_sampled = Pas d’échantillon
list-lab_result-pending = En attente
list-lab_result-confirmed = Confirmé
list-lab_result-not_confirmed = Non confirmé
list-lab_result-other_substance = Autre substance trouvée
list-lab_result-inconclusive = Non concluant

## language

list-language-ab = Abkhaze
list-language-af = Afrikaans
list-language-am = Amharique
list-language-ar = Arabe
list-language-ay = Aymara
list-language-az = Azerbaïdjanais
list-language-be = Biélorusse
list-language-bg = Bulgare
list-language-bn = Bengali
list-language-bo = Tibétain
list-language-bs = Bosniaque
list-language-ca = Catalan
list-language-cs = Tchèque
list-language-da = Danois
list-language-de = Allemand
list-language-dv = Maldivien
list-language-dz = Dzongkha
list-language-el = Grec
list-language-en = Anglais
list-language-es = Espagnol
list-language-et = Estonien
list-language-fa = Persan
list-language-ff = Peul
list-language-fi = Finnois
list-language-fr = Français
list-language-ga = Irlandais
list-language-gn = Guarani
list-language-gu = Goudjarati
list-language-ha = Haoussa
list-language-he = Hébreu
list-language-hi = Hindi
list-language-hr = Croate
list-language-ht = Créole haïtien
list-language-hu = Hongrois
list-language-hy = Arménien
list-language-id = Indonésien
list-language-is = Islandais
list-language-it = Italien
list-language-ja = Japonais
list-language-ka = Géorgien
list-language-kk = Kazakh
list-language-km = Khmer
list-language-kn = Kannada
list-language-ko = Coréen
list-language-ku = Kurde
list-language-ky = Kirghize
list-language-lb = Luxembourgeois
list-language-lg = Ganda
list-language-ln = Lingala
list-language-lo = Lao
list-language-lt = Lituanien
list-language-lv = Letton
list-language-mg = Malgache
list-language-mk = Macédonien
list-language-ml = Malayalam
list-language-mn = Mongol
list-language-mr = Marathi
list-language-ms = Malais
list-language-mt = Maltais
list-language-my = Birman
list-language-ne = Népalais
list-language-nl = Néerlandais
list-language-no = Norvégien
list-language-ny = Chewa
list-language-om = Oromo
list-language-pa = Pendjabi
list-language-pl = Polonais
list-language-ps = Pachto
list-language-pt = Portugais
list-language-qu = Quechua
list-language-rn = Roundi
list-language-ro = Roumain
list-language-ru = Russe
list-language-rw = Kinyarwanda
list-language-sd = Sindhi
list-language-sg = Sango
list-language-si = Cingalais
list-language-sk = Slovaque
list-language-sl = Slovène
list-language-sm = Samoan
list-language-sn = Shona
list-language-so = Somali
list-language-sq = Albanais
list-language-sr = Serbe
list-language-ss = Swati
list-language-st = Sotho du Sud
list-language-sv = Suédois
list-language-sw = Swahili
list-language-ta = Tamoul
list-language-te = Télougou
list-language-tg = Tadjik
list-language-th = Thaï
list-language-ti = Tigrigna
list-language-tk = Turkmène
list-language-tn = Tswana
list-language-to = Tongien
list-language-tr = Turc
list-language-ts = Tsonga
list-language-tt = Tatar
list-language-ug = Ouïghour
list-language-uk = Ukrainien
list-language-ur = Ourdou
list-language-uz = Ouzbek
list-language-vi = Vietnamien
list-language-wo = Wolof
list-language-xh = Xhosa
list-language-yo = Yoruba
list-language-zh = Chinois
list-language-zu = Zoulou

## law_class

list-law_class-customs = Droit douanier
list-law_class-narcotics = Législation sur les stupéfiants
list-law_class-excise = Législation sur les accises
list-law_class-environment = Droit de l’environnement
list-law_class-intellectual_property = Droit de la propriété intellectuelle
list-law_class-weapons = Législation sur les armes
list-law_class-health = Droit de la santé
list-law_class-cultural_property = Législation sur les biens culturels
list-law_class-money_laundering = Législation contre le blanchiment
list-law_class-export_control = Contrôle des exportations
list-law_class-criminal_code = Code pénal
list-law_class-other = Autre

## leg_role

list-leg_role-origin = Origine
list-leg_role-departure = Départ
list-leg_role-transit = Transit
list-leg_role-seizure = Lieu de la saisie
list-leg_role-destination = Destination
list-leg_role-transhipment = Transbordement
list-leg_role-intended_destination = Destination prévue

## link_kind

list-link_kind-same_as = Identique à
list-link_kind-family = Famille
list-link_kind-associate = Associé
list-link_kind-employer = Employeur
list-link_kind-employee = Employé
list-link_kind-director = Dirigeant
list-link_kind-owner = Propriétaire
list-link_kind-beneficial_owner = Bénéficiaire effectif
list-link_kind-user = Utilisateur
list-link_kind-seen_with = Vu avec
list-link_kind-same_method = Même mode opératoire
list-link_kind-same_consignment = Même envoi
list-link_kind-same_case = Même affaire
list-link_kind-successor = Fait suite
    .also = suivant
list-link_kind-predecessor = Précède
    .also = précédent
list-link_kind-joint_file = Dossier commun
list-link_kind-travelled_with = A voyagé avec
list-link_kind-called = A téléphoné à
list-link_kind-paid = A payé
list-link_kind-address_shared = Adresse commune
list-link_kind-other = Autre

## link_source

list-link_source-declaration = Déclaration
list-link_source-document = Document
list-link_source-statement = Audition
list-link_source-seen = Vu par un agent
list-link_source-matching = Rapprochement de fiches
list-link_source-phone = Téléphone
list-link_source-payment = Paiement
list-link_source-internet = Internet
list-link_source-intelligence = Renseignement
list-link_source-other = Autre

## location_type

list-location_type-seaport = Port maritime
    .also = port; installations portuaires
list-location_type-airport = Aéroport
    .also = aérodrome
list-location_type-land_border_post = Poste frontière terrestre
    .also = frontière; poste de passage
list-location_type-green_border = Frontière verte (entre les postes)
    .also = hors poste
list-location_type-railway = Chemin de fer
    .also = gare; train
list-location_type-mail_centre = Centre de tri postal
    .also = bureau de poste
list-location_type-express_hub = Plateforme de fret express
    .also = plateforme de messagerie
list-location_type-inland_depot = Dépôt intérieur
    .also = port sec; bureau intérieur
list-location_type-warehouse = Entrepôt
    .also = magasin; entrepôt sous douane
list-location_type-free_zone = Zone franche
    .also = port franc
list-location_type-territorial_sea = Mer territoriale
    .also = eaux territoriales
list-location_type-high_sea = Haute mer
    .also = eaux internationales
list-location_type-inland_water = Eaux intérieures
    .also = fleuve; lac; canal
list-location_type-road_inland = Route, à l’intérieur du pays
    .also = autoroute; rue
list-location_type-market_or_shop = Marché ou magasin
    .also = commerce; boutique
list-location_type-dwelling = Habitation
    .also = domicile; appartement; maison
list-location_type-business_premises = Locaux professionnels
    .also = bureau; usine; locaux commerciaux
list-location_type-passenger_terminal = Terminal de passagers
    .also = gare routière; gare maritime
list-location_type-online = En ligne
    .also = internet

## mail_product

list-mail_product-letter = Lettre
list-mail_product-registered = Envoi recommandé
list-mail_product-small_packet = Petit paquet
list-mail_product-parcel = Colis
list-mail_product-ems = EMS
list-mail_product-express_document = Document express
list-mail_product-express_parcel = Colis express
list-mail_product-e_commerce = Envoi de commerce électronique
list-mail_product-freight = Fret
list-mail_product-other = Autre

## marker_result

list-marker_result-not_tested = Non testé
list-marker_result-no_marker = Pas de marqueur
list-marker_result-marker_found = Marqueur présent
list-marker_result-marker_removed = Marqueur retiré
list-marker_result-laundered = Carburant blanchi
list-marker_result-inconclusive = Non concluant

## medicine_status

list-medicine_status-falsified = Falsifié
list-medicine_status-substandard = De qualité inférieure
list-medicine_status-unlicensed = Non autorisé
list-medicine_status-diverted = Détourné
list-medicine_status-stolen = Volé
list-medicine_status-expired = Périmé
list-medicine_status-without_prescription = Sans ordonnance
list-medicine_status-not_determined = Non déterminé

## money_instrument

list-money_instrument-banknotes = Billets de banque
    .also = espèces
list-money_instrument-coins = Pièces
list-money_instrument-cheque = Chèque
list-money_instrument-travellers_cheque = Chèque de voyage
list-money_instrument-money_order = Mandat
list-money_instrument-promissory_note = Billet à ordre
list-money_instrument-bearer_bond = Obligation au porteur
list-money_instrument-share = Action au porteur
list-money_instrument-gold_coins = Pièces ou lingots d’or
list-money_instrument-prepaid_card = Carte prépayée
list-money_instrument-virtual_asset_device = Support d’actifs virtuels
    .also = portefeuille matériel; bitcoin
list-money_instrument-other = Autre

## name_kind

list-name_kind-legal = Nom officiel
list-name_kind-birth = Nom de naissance
list-name_kind-previous = Nom précédent
list-name_kind-alias = Alias
list-name_kind-nickname = Surnom
list-name_kind-trading = Nom commercial
list-name_kind-transliteration = Translittération
list-name_kind-religious = Nom religieux

## nice_class

list-nice_class-1 = 1 : Produits chimiques
list-nice_class-2 = 2 : Couleurs, vernis
list-nice_class-3 = 3 : Cosmétiques, préparations pour nettoyer
list-nice_class-4 = 4 : Huiles industrielles, combustibles
list-nice_class-5 = 5 : Produits pharmaceutiques
list-nice_class-6 = 6 : Métaux communs et articles en métal
list-nice_class-7 = 7 : Machines, moteurs
list-nice_class-8 = 8 : Outils à main, coutellerie
list-nice_class-9 = 9 : Électronique, appareils scientifiques
list-nice_class-10 = 10 : Appareils médicaux
list-nice_class-11 = 11 : Éclairage, chauffage, réfrigération
list-nice_class-12 = 12 : Véhicules
list-nice_class-13 = 13 : Armes à feu, feux d’artifice
list-nice_class-14 = 14 : Métaux précieux, joaillerie, montres
list-nice_class-15 = 15 : Instruments de musique
list-nice_class-16 = 16 : Papier, imprimés
list-nice_class-17 = 17 : Caoutchouc, matières plastiques mi-ouvrées
list-nice_class-18 = 18 : Maroquinerie, bagages
list-nice_class-19 = 19 : Matériaux de construction non métalliques
list-nice_class-20 = 20 : Meubles
list-nice_class-21 = 21 : Ustensiles de ménage, verrerie
list-nice_class-22 = 22 : Cordes, tentes, fibres textiles
list-nice_class-23 = 23 : Fils à usage textile
list-nice_class-24 = 24 : Textiles
list-nice_class-25 = 25 : Vêtements, chaussures
list-nice_class-26 = 26 : Dentelles, boutons, mercerie
list-nice_class-27 = 27 : Tapis, revêtements de sols
list-nice_class-28 = 28 : Jouets, jeux, articles de sport
list-nice_class-29 = 29 : Viande, poisson, aliments conservés
list-nice_class-30 = 30 : Café, céréales, confiserie
list-nice_class-31 = 31 : Produits agricoles, animaux vivants
list-nice_class-32 = 32 : Bières, boissons sans alcool
list-nice_class-33 = 33 : Boissons alcoolisées
list-nice_class-34 = 34 : Tabac, articles pour fumeurs
list-nice_class-35 = 35 : Publicité, affaires
list-nice_class-36 = 36 : Finance, assurances
list-nice_class-37 = 37 : Construction, réparation
list-nice_class-38 = 38 : Télécommunications
list-nice_class-39 = 39 : Transport, entreposage, voyages
list-nice_class-40 = 40 : Traitement de matériaux
list-nice_class-41 = 41 : Éducation, divertissement
list-nice_class-42 = 42 : Science, technologie, logiciels
list-nice_class-43 = 43 : Restauration, hébergement
list-nice_class-44 = 44 : Services médicaux, de beauté, agricoles
list-nice_class-45 = 45 : Services juridiques, de sécurité, personnels

## nuclide

list-nuclide-Ac-225 = Actinium-225
list-nuclide-Am-241 = Américium-241
list-nuclide-Ba-133 = Baryum-133
list-nuclide-C-14 = Carbone-14
list-nuclide-Cd-109 = Cadmium-109
list-nuclide-Cf-252 = Californium-252
list-nuclide-Cm-244 = Curium-244
list-nuclide-Co-57 = Cobalt-57
list-nuclide-Co-60 = Cobalt-60
list-nuclide-Cs-137 = Césium-137
list-nuclide-Eu-152 = Europium-152
list-nuclide-Fe-55 = Fer-55
list-nuclide-Ge-68 = Germanium-68
list-nuclide-H-3 = Tritium
list-nuclide-I-125 = Iode-125
list-nuclide-I-131 = Iode-131
list-nuclide-Ir-192 = Iridium-192
list-nuclide-Kr-85 = Krypton-85
list-nuclide-Lu-177 = Lutécium-177
list-nuclide-Na-22 = Sodium-22
list-nuclide-Ni-63 = Nickel-63
list-nuclide-Np-237 = Neptunium-237
list-nuclide-Pm-147 = Prométhium-147
list-nuclide-Po-210 = Polonium-210
list-nuclide-Pu-238 = Plutonium-238
list-nuclide-Pu-239 = Plutonium-239
list-nuclide-Ra-226 = Radium-226
list-nuclide-Se-75 = Sélénium-75
list-nuclide-Sr-90 = Strontium-90
list-nuclide-Tc-99m = Technétium-99m
list-nuclide-Th-232 = Thorium-232
list-nuclide-Tl-204 = Thallium-204
list-nuclide-U-233 = Uranium-233
list-nuclide-U-235 = Uranium-235
list-nuclide-U-238 = Uranium-238
list-nuclide-U-nat = Uranium naturel
list-nuclide-U-dep = Uranium appauvri
list-nuclide-U-enr = Uranium enrichi
list-nuclide-Yb-169 = Ytterbium-169

## offence_type

list-offence_type-smuggling = Contrebande
list-offence_type-misdeclaration = Fausse déclaration
list-offence_type-undervaluation = Sous-évaluation
list-offence_type-misclassification = Fausse déclaration d’espèce
list-offence_type-origin_fraud = Fraude à l’origine
list-offence_type-prohibited_goods = Marchandises prohibées
list-offence_type-restricted_goods = Marchandises soumises à restriction
list-offence_type-excise_evasion = Fraude à l’accise
list-offence_type-ipr_infringement = Atteinte à la propriété intellectuelle
list-offence_type-undeclared_cash = Manquement à l’obligation déclarative d’argent liquide
list-offence_type-document_fraud = Fraude documentaire
    .also = faux et usage de faux
list-offence_type-transit_fraud = Fraude au transit
list-offence_type-drawback_fraud = Fraude au remboursement
list-offence_type-theft = Vol
list-offence_type-corruption = Corruption
list-offence_type-other = Autre

## outcome

list-outcome-pending = En cours
list-outcome-released_to_owner = Restitué au propriétaire
list-outcome-settled = Transaction
    .also = règlement transactionnel
list-outcome-fined = Amende
list-outcome-forfeited = Confiscation
list-outcome-convicted = Condamnation
list-outcome-acquitted = Acquittement
    .also = relaxe
list-outcome-no_action = Sans suite
    .also = classement sans suite
list-outcome-handed_over = Transmis à un autre service
list-outcome-controlled_delivery = Livraison surveillée
list-outcome-other = Autre

## package_type

list-package_type-AE = Aérosol
list-package_type-AM = Ampoule
list-package_type-BA = Tonneau
list-package_type-BE = Paquet
list-package_type-BG = Sac
list-package_type-BJ = Seau
list-package_type-BK = Panier
list-package_type-BL = Balle comprimée
list-package_type-BO = Bouteille
list-package_type-BR = Barre
list-package_type-BX = Boîte
list-package_type-CA = Bidon rectangulaire
list-package_type-CG = Cage
list-package_type-CN = Conteneur, non spécifié
list-package_type-CO = Bonbonne
list-package_type-CR = Caisse à claire-voie
list-package_type-CS = Caisse
list-package_type-CT = Carton
list-package_type-CX = Bidon cylindrique
list-package_type-CY = Bouteille à gaz
list-package_type-DR = Fût
list-package_type-EN = Enveloppe
list-package_type-GB = Bonbonne de gaz
list-package_type-JR = Bocal
list-package_type-JY = Jerrican cylindrique
list-package_type-KG = Tonnelet
list-package_type-LG = Grume
list-package_type-NE = Non emballé
list-package_type-PA = Paquet
list-package_type-PC = Colis
list-package_type-PE = Palette modulaire
list-package_type-PK = Colis, emballage
list-package_type-PX = Palette
list-package_type-RL = Bobine
list-package_type-RO = Rouleau
list-package_type-SA = Sac grande contenance
list-package_type-SU = Valise
list-package_type-TB = Cuve
list-package_type-TK = Citerne rectangulaire
list-package_type-TN = Boîte métallique
list-package_type-TU = Tube
list-package_type-VG = Vrac, gaz
list-package_type-VI = Flacon
list-package_type-VL = Vrac, liquide
list-package_type-VR = Vrac, solide, particules granuleuses
list-package_type-VY = Vrac, solide, particules fines
list-package_type-WB = Bouteille clissée
list-package_type-ZZ = Défini d’un commun accord

## packaging

list-packaging-bag = Sac
list-packaging-plastic_bag = Sachet plastique
list-packaging-foil = Feuille d’aluminium
list-packaging-wrap = Pochon
list-packaging-balloon = Ballon
list-packaging-capsule = Capsule
list-packaging-block = Bloc
list-packaging-brick = Pain
list-packaging-bottle = Bouteille
    .also = flacon
list-packaging-jerrycan = Jerrican
list-packaging-drum = Fût
list-packaging-box = Boîte
list-packaging-carton = Carton
list-packaging-suitcase = Valise
list-packaging-blister = Plaquette
list-packaging-syringe = Seringue
list-packaging-envelope = Enveloppe
list-packaging-vacuum_pack = Emballage sous vide
list-packaging-none = Aucun
list-packaging-other = Autre

## party_role

list-party_role-courier = Passeur
    .also = mule
list-party_role-driver = Conducteur
list-party_role-passenger = Voyageur
list-party_role-crew = Membre d’équipage
list-party_role-master = Capitaine
list-party_role-consignor = Expéditeur
    .also = envoyeur
list-party_role-consignee = Destinataire
list-party_role-declarant = Déclarant
list-party_role-carrier = Transporteur
list-party_role-forwarder = Transitaire
list-party_role-owner = Propriétaire
list-party_role-exporter = Exportateur
list-party_role-importer = Importateur
list-party_role-warehouse_keeper = Entreposeur
list-party_role-recipient = Personne qui réceptionne
list-party_role-organiser = Organisateur
list-party_role-scout = Ouvreur
    .also = éclaireur
list-party_role-right_holder = Titulaire du droit
list-party_role-witness = Témoin
list-party_role-accomplice = Complice
list-party_role-notify_party = Personne à aviser
list-party_role-haulier = Entreprise de transport routier
list-party_role-other = Autre

## party_status

list-party_status-suspect = Suspect
list-party_status-arrested = Interpellé
list-party_status-detained = Placé en détention
list-party_status-released = Remis en liberté
list-party_status-charged = Mis en examen
    .also = inculpé
list-party_status-convicted = Condamné
list-party_status-acquitted = Acquitté
list-party_status-fined = Sanctionné d’une amende
list-party_status-wanted = Recherché
list-party_status-deported = Expulsé
list-party_status-cleared = Mis hors de cause
list-party_status-witness = Témoin

## penalty_kind

list-penalty_kind-none = Aucune
list-penalty_kind-warning = Avertissement
list-penalty_kind-fine = Amende
list-penalty_kind-duty_paid = Paiement des droits et taxes
list-penalty_kind-confiscation = Confiscation
list-penalty_kind-prison = Emprisonnement
list-penalty_kind-suspended_sentence = Peine avec sursis
list-penalty_kind-expulsion = Expulsion
list-penalty_kind-licence_withdrawn = Retrait de licence
list-penalty_kind-other = Autre

## picture_kind

list-picture_kind-concealment = Dissimulation
list-picture_kind-goods = Marchandises
list-picture_kind-transport = Moyen de transport
list-picture_kind-person = Personne
list-picture_kind-document = Document
list-picture_kind-xray = Image radioscopique
list-picture_kind-place = Lieu
list-picture_kind-seal = Scellé
list-picture_kind-drawing = Dessin
list-picture_kind-damage = Dommage
list-picture_kind-other = Autre

## picture_type

list-picture_type-image_jpeg = JPEG
list-picture_type-image_png = PNG
list-picture_type-image_webp = WebP

## precious_metal

list-precious_metal-gold = Or
list-precious_metal-silver = Argent
list-precious_metal-platinum = Platine
list-precious_metal-palladium = Palladium
list-precious_metal-rhodium = Rhodium
list-precious_metal-other = Autre

## procedure

list-procedure-home_use = Mise à la consommation
    .also = mise en libre pratique
list-procedure-warehousing = Entrepôt de douane
list-procedure-inward_processing = Perfectionnement actif
list-procedure-outward_processing = Perfectionnement passif
list-procedure-temporary_admission = Admission temporaire
    .also = carnet ATA
list-procedure-national_transit = Transit national
list-procedure-tir_transit = Transit TIR
    .also = carnet TIR
list-procedure-free_zone = Zone franche
list-procedure-export = Exportation définitive
list-procedure-re_export = Réexportation
list-procedure-postal = Trafic postal
list-procedure-express = Envoi express
list-procedure-channel_green = Voyageur, circuit vert
    .also = rien à déclarer
list-procedure-channel_red = Voyageur, circuit rouge
    .also = marchandises à déclarer
list-procedure-crew = Équipage
list-procedure-diplomatic = Diplomatique
list-procedure-none = Aucun
    .also = sans régime

## quantity_basis

list-quantity_basis-weighed = Pesé
list-quantity_basis-counted = Compté
list-quantity_basis-measured = Mesuré
list-quantity_basis-estimated = Estimé
list-quantity_basis-declared = Déclaré
list-quantity_basis-laboratory = Établi par le laboratoire

## register_state

list-register_state-active = Active
list-register_state-dissolved = Dissoute
list-register_state-insolvent = En faillite
list-register_state-suspended = Suspendue

## script

list-script-Latn = Latin
list-script-Cyrl = Cyrillique
list-script-Arab = Arabe
list-script-Hans = Chinois simplifié
list-script-Hant = Chinois traditionnel
list-script-Grek = Grec
list-script-Hebr = Hébreu
list-script-Deva = Devanagari
list-script-Beng = Bengali
list-script-Taml = Tamoul
list-script-Telu = Télougou
list-script-Sinh = Cingalais
list-script-Ethi = Éthiopien
list-script-Geor = Géorgien
list-script-Armn = Arménien
list-script-Thai = Thaï
list-script-Laoo = Lao
list-script-Khmr = Khmer
list-script-Mymr = Birman
list-script-Jpan = Japonais
list-script-Kore = Coréen
list-script-Mong = Mongol
list-script-Tibt = Tibétain
list-script-Tfng = Tifinagh
list-script-Thaa = Thâna

## seal_state

list-seal_state-intact = Intact
list-seal_state-broken = Rompu
list-seal_state-manipulated = Manipulé
list-seal_state-missing = Manquant
list-seal_state-replaced = Remplacé

## sector

list-sector-transport = Transport
list-sector-forwarding = Transit et commission de transport
list-sector-customs_broker = Commissionnaire en douane
list-sector-wholesale = Commerce de gros
list-sector-retail = Commerce de détail
list-sector-manufacture = Industrie
list-sector-agriculture = Agriculture
list-sector-fishing = Pêche
list-sector-mining = Mines
list-sector-construction = Construction
list-sector-finance = Finance
list-sector-hotel_catering = Hôtellerie et restauration
list-sector-e_commerce = Commerce électronique
list-sector-recycling = Recyclage
list-sector-port_services = Services portuaires
list-sector-courier = Messagerie
list-sector-health = Santé
list-sector-services = Services
list-sector-other = Autre

## selection_basis

list-selection_basis-routine = Contrôle de routine
list-selection_basis-random = Sélection aléatoire
list-selection_basis-risk_profile = Profil de risque automatisé
list-selection_basis-observation = Observation de l’agent
list-selection_basis-national_intelligence = Renseignement national
list-selection_basis-foreign_intelligence = Renseignement étranger
list-selection_basis-rilo_alert = Alerte d’un BRLR
    .also = bureau régional de liaison
list-selection_basis-operation_warning = Alerte d’une opération
list-selection_basis-investigation = Enquête
list-selection_basis-tip_off = Dénonciation
    .also = aviseur
list-selection_basis-controlled_delivery = Livraison surveillée
list-selection_basis-post_clearance_audit = Contrôle a posteriori
list-selection_basis-other_agency = Remis par un autre service
list-selection_basis-declared_by_carrier = Déclaré par le transporteur
list-selection_basis-chance = Hasard

## source

list-source-entry = Saisie par un agent
list-source-import = Importé
    .also = tableur
list-source-operation = Issu d’une opération
list-source-received = Reçu d’une autre administration
list-source-migration = Repris d’un ancien système

## source_category

list-source_category-1 = Catégorie 1 : extrêmement dangereuse
list-source_category-2 = Catégorie 2 : très dangereuse
list-source_category-3 = Catégorie 3 : dangereuse
list-source_category-4 = Catégorie 4 : danger improbable
list-source_category-5 = Catégorie 5 : danger très improbable

## stage

list-stage-detected = Détecté
list-stage-arrested = Interpellé
list-stage-seized = Saisi
list-stage-investigation_closed = Enquête close
list-stage-adjudicated = Jugé
list-stage-prosecuted = Poursuivi
list-stage-closed = Clos

## state

list-state-open = Ouverte
    .also = Ouvert
list-state-complete = Terminée
    .also = Complet
list-state-approved = Approuvée
    .also = Approuvé
list-state-returned = Renvoyée avec observations
    .also = Renvoyé avec observations
list-state-void = Invalidée
list-state-closed = Clos

## task_state

list-task_state-open = À faire
list-task_state-done = Faite
    .also = terminée; exécutée
list-task_state-dropped = Abandonnée
    .also = annulée

## tax_stamp

list-tax_stamp-none = Aucun
list-tax_stamp-genuine = Authentique
list-tax_stamp-forged = Contrefait
list-tax_stamp-foreign = Étranger
list-tax_stamp-reused = Réutilisé
list-tax_stamp-not_required = Non exigé

## timber_product

list-timber_product-log = Grumes
list-timber_product-sawn = Bois sciés
list-timber_product-veneer = Placages
list-timber_product-plywood = Contreplaqué
list-timber_product-charcoal = Charbon de bois
list-timber_product-chips = Copeaux
list-timber_product-furniture = Meubles
list-timber_product-sleepers = Traverses
list-timber_product-instrument_parts = Parties d’instruments
list-timber_product-other = Autre

## tool

list-tool-endoscope = Endoscope
list-tool-density_meter = Densimètre
list-tool-xray = Appareil à rayons X
list-tool-screwdriver = Tournevis
list-tool-drill = Perceuse
list-tool-mirror = Miroir
list-tool-hammer = Marteau
list-tool-dog = Chien
list-tool-trace_detector = Détecteur de traces
list-tool-tape_measure = Mètre ruban
list-tool-scale = Balance
list-tool-diver = Plongeur
list-tool-camera = Appareil photo
list-tool-thermal_camera = Caméra thermique
list-tool-disassembly = Démontage
list-tool-other = Autre

## transport_mode

list-transport_mode-0 = Non spécifié
list-transport_mode-1 = Transport maritime
    .also = mer; navire
list-transport_mode-2 = Transport ferroviaire
    .also = train; rail
list-transport_mode-3 = Transport routier
    .also = route
list-transport_mode-4 = Transport aérien
    .also = avion
list-transport_mode-5 = Poste
    .also = courrier
list-transport_mode-6 = Transport multimodal
list-transport_mode-7 = Installations de transport fixes
    .also = conduite; oléoduc
list-transport_mode-8 = Transport par voies navigables intérieures
    .also = fleuve; canal
list-transport_mode-9 = Mode sans objet
    .also = piéton

## transport_role

list-transport_role-carrying = A transporté les marchandises
list-transport_role-escort = Escorte
list-transport_role-scout = Ouvreur
    .also = éclaireur
list-transport_role-mother_ship = Navire-mère
list-transport_role-tender = Annexe
list-transport_role-towing = Véhicule tracteur
list-transport_role-towed = Véhicule remorqué
    .also = remorque
list-transport_role-storage = Stockage
list-transport_role-escape = Fuite
list-transport_role-abandoned = Abandonné
list-transport_role-own_use = Usage propre
list-transport_role-other = Autre

## transport_type

list-transport_type-container_ship = Porte-conteneurs
list-transport_type-bulk_ship = Vraquier
list-transport_type-tanker_ship = Navire-citerne
    .also = pétrolier
list-transport_type-ferry = Transbordeur
    .also = roulier
list-transport_type-fishing_vessel = Navire de pêche
    .also = chalutier
list-transport_type-yacht = Yacht
    .also = voilier; navire de plaisance
list-transport_type-go_fast = Vedette rapide
    .also = go-fast
list-transport_type-semi_submersible = Semi-submersible
    .also = semi-submersible de trafic
list-transport_type-barge = Péniche
    .also = chaland
list-transport_type-car = Voiture
    .also = automobile
list-transport_type-van = Fourgonnette
    .also = camionnette
list-transport_type-bus = Autobus
    .also = autocar
list-transport_type-lorry = Camion
    .also = poids lourd
list-transport_type-articulated_lorry = Ensemble articulé
    .also = semi-remorque
list-transport_type-reefer_lorry = Camion frigorifique
list-transport_type-tanker_lorry = Camion-citerne
list-transport_type-motorcycle = Motocyclette
    .also = moto; scooter
list-transport_type-bicycle = Bicyclette
    .also = vélo
list-transport_type-farm_vehicle = Véhicule agricole
    .also = tracteur
list-transport_type-passenger_aircraft = Avion de passagers
    .also = avion de ligne
list-transport_type-cargo_aircraft = Avion-cargo
list-transport_type-general_aviation = Avion d’aviation générale
    .also = avion privé
list-transport_type-helicopter = Hélicoptère
list-transport_type-drone = Drone
    .also = aéronef sans équipage
list-transport_type-passenger_train = Train de voyageurs
list-transport_type-goods_train = Train de marchandises
list-transport_type-container = Conteneur
list-transport_type-letter = Lettre
list-transport_type-parcel = Colis postal
    .also = paquet
list-transport_type-express_parcel = Colis express
    .also = colis de messagerie
list-transport_type-pedestrian = Piéton
    .also = à pied
list-transport_type-pack_animal = Animal de bât
    .also = mulet; chameau; âne
list-transport_type-pipeline = Conduite
    .also = oléoduc; gazoduc
list-transport_type-tunnel = Tunnel
list-transport_type-other = Autre

## urgency

list-urgency-routine = Normale
list-urgency-urgent = Urgente
list-urgency-immediate = Immédiate

## use_frequency

list-use_frequency-once = Vu une fois
list-use_frequency-rare = Rare
list-use_frequency-occasional = Occasionnel
list-use_frequency-frequent = Fréquent

## value_type

list-value_type-customs = Valeur en douane
list-value_type-domestic_market = Valeur sur le marché intérieur
list-value_type-street = Valeur de revente illicite
list-value_type-genuine_goods = Valeur des marchandises authentiques
list-value_type-declared = Valeur déclarée
list-value_type-estimated = Estimation
list-value_type-insured = Valeur assurée

## warning

list-warning-armed = Armé
list-warning-violent = Violent
list-warning-absconded = En fuite
list-warning-health = Risque sanitaire
list-warning-drugs_hazard = Drogues dangereuses
    .also = fentanyl
list-warning-escape_risk = Risque d’évasion
list-warning-self_harm = Risque d’automutilation
list-warning-contagious = Contagieux
list-warning-dangerous_animal = Animal dangereux

## waste_code

list-waste_code-Y1 = Y1 : déchets cliniques
list-waste_code-Y2 = Y2 : déchets de produits pharmaceutiques
list-waste_code-Y3 = Y3 : déchets de médicaments
list-waste_code-Y4 = Y4 : biocides et produits phytopharmaceutiques
list-waste_code-Y5 = Y5 : produits de préservation du bois
list-waste_code-Y6 = Y6 : solvants organiques
list-waste_code-Y7 = Y7 : cyanures de traitements thermiques
list-waste_code-Y8 = Y8 : huiles minérales usées
list-waste_code-Y9 = Y9 : mélanges d’huile et d’eau
list-waste_code-Y10 = Y10 : PCB, PCT, PBB
list-waste_code-Y11 = Y11 : résidus goudronneux
list-waste_code-Y12 = Y12 : encres, colorants, pigments, peintures
list-waste_code-Y13 = Y13 : résines, latex, plastifiants, colles
list-waste_code-Y14 = Y14 : produits de laboratoire non identifiés
list-waste_code-Y15 = Y15 : déchets explosifs
list-waste_code-Y16 = Y16 : produits photographiques
list-waste_code-Y17 = Y17 : traitement de surface des métaux et plastiques
list-waste_code-Y18 = Y18 : résidus de l’élimination des déchets
list-waste_code-Y19 = Y19 : métaux carbonyles
list-waste_code-Y20 = Y20 : béryllium
list-waste_code-Y21 = Y21 : chrome hexavalent
list-waste_code-Y22 = Y22 : composés du cuivre
list-waste_code-Y23 = Y23 : composés du zinc
list-waste_code-Y24 = Y24 : arsenic
list-waste_code-Y25 = Y25 : sélénium
list-waste_code-Y26 = Y26 : cadmium
list-waste_code-Y27 = Y27 : antimoine
list-waste_code-Y28 = Y28 : tellure
list-waste_code-Y29 = Y29 : mercure
list-waste_code-Y30 = Y30 : thallium
list-waste_code-Y31 = Y31 : plomb
list-waste_code-Y32 = Y32 : composés inorganiques du fluor
list-waste_code-Y33 = Y33 : cyanures inorganiques
list-waste_code-Y34 = Y34 : acides
list-waste_code-Y35 = Y35 : bases
list-waste_code-Y36 = Y36 : amiante
list-waste_code-Y37 = Y37 : composés organiques du phosphore
list-waste_code-Y38 = Y38 : cyanures organiques
list-waste_code-Y39 = Y39 : phénols
list-waste_code-Y40 = Y40 : éthers
list-waste_code-Y41 = Y41 : solvants halogénés
list-waste_code-Y42 = Y42 : autres solvants organiques
list-waste_code-Y43 = Y43 : polychlorodibenzofurannes
list-waste_code-Y44 = Y44 : polychlorodibenzodioxines
list-waste_code-Y45 = Y45 : autres composés organohalogénés
list-waste_code-Y46 = Y46 : déchets ménagers
list-waste_code-Y47 = Y47 : résidus d’incinération de déchets ménagers
list-waste_code-Y48 = Y48 : déchets plastiques
list-waste_code-Y49 = Y49 : déchets électriques et électroniques
list-waste_code-A1010 = A1010 : déchets métalliques
list-waste_code-A1160 = A1160 : accumulateurs au plomb
list-waste_code-A1170 = A1170 : accumulateurs non triés
list-waste_code-A1181 = A1181 : déchets électroniques dangereux
list-waste_code-A2050 = A2050 : déchets d’amiante
list-waste_code-A3020 = A3020 : huiles minérales usées
list-waste_code-A3180 = A3180 : déchets de PCB
list-waste_code-A3210 = A3210 : déchets plastiques dangereux
list-waste_code-A4020 = A4020 : déchets cliniques
list-waste_code-A4030 = A4030 : déchets de biocides
list-waste_code-B1010 = B1010 : débris de métaux
list-waste_code-B3011 = B3011 : déchets plastiques à recycler
list-waste_code-B3020 = B3020 : déchets de papier
list-waste_code-B3030 = B3030 : déchets textiles
list-waste_code-B3140 = B3140 : pneus usagés

## weapon_class

list-weapon_class-handgun = Arme de poing
    .also = pistolet; revolver
list-weapon_class-rifle = Carabine ou fusil à canon rayé
list-weapon_class-shotgun = Fusil à canon lisse
list-weapon_class-submachine_gun = Pistolet-mitrailleur
list-weapon_class-machine_gun = Mitrailleuse
list-weapon_class-gas_alarm = Arme à gaz ou d’alarme
    .also = arme à blanc
list-weapon_class-air_gun = Arme à air comprimé
list-weapon_class-essential_part = Pièce essentielle
list-weapon_class-ammunition = Munitions
list-weapon_class-magazine = Chargeur
list-weapon_class-silencer = Silencieux
list-weapon_class-explosive = Explosif
list-weapon_class-detonator = Détonateur
list-weapon_class-grenade = Grenade
list-weapon_class-mine = Mine
list-weapon_class-rocket = Roquette ou missile
list-weapon_class-edged = Arme blanche
    .also = couteau
list-weapon_class-electric_shock = Arme à impulsion électrique
    .also = taser
list-weapon_class-spray = Aérosol de défense
list-weapon_class-replica = Réplique
list-weapon_class-pyrotechnics = Articles pyrotechniques
    .also = feux d’artifice
list-weapon_class-printed_3d = Arme imprimée en 3D
list-weapon_class-other = Autre
