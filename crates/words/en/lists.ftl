# Every code of every list of our own. `.also`: what else officers call it; used by search and import.

## action_asked

list-action_asked-sight_and_report = Sight and report
list-action_asked-discreet_check = Discreet check
list-action_asked-specific_check = Specific check
list-action_asked-operational_analysis = Operational analysis
list-action_asked-arrest = Arrest
list-action_asked-inform_owner = Inform the owner of the record
list-action_asked-none = None

## address_kind

list-address_kind-home = Home
list-address_kind-work = Work
list-address_kind-registered = Registered office
list-address_kind-postal = Postal address
list-address_kind-delivery = Delivery address
list-address_kind-warehouse = Warehouse
list-address_kind-seen_at = Seen at

## agency

list-agency-customs = Customs
list-agency-police = Police
list-agency-border_guard = Border guard
list-agency-coast_guard = Coast guard
list-agency-navy = Navy
list-agency-military = Military
    .also = gendarmerie
list-agency-tax = Tax administration
list-agency-post_operator = Postal operator
list-agency-wildlife = Wildlife authority
    .also = CITES management authority
list-agency-health = Health authority
list-agency-food_safety = Food safety authority
    .also = veterinary service; plant protection
list-agency-port_authority = Port or airport authority
list-agency-prosecution = Prosecution service
list-agency-financial_intelligence = Financial intelligence unit
    .also = FIU
list-agency-foreign_customs = Foreign customs
list-agency-joint_unit = Joint unit
    .also = joint port control unit
list-agency-other = Other

## alert_kind

list-alert_kind-goods = Goods
list-alert_kind-concealment = Way of concealment
    .also = modus operandi
list-alert_kind-route = Route
list-alert_kind-transport = Means of transport
list-alert_kind-fraud = Fraud scheme
list-alert_kind-documents = False documents or seals
list-alert_kind-party = Person or company
    .also = lookout
list-alert_kind-safety = Danger to officers
list-alert_kind-lost_stolen = Loss or theft
list-alert_kind-operation = Operation
list-alert_kind-other = Other

## cash_suspicion

list-cash_suspicion-none = None
list-cash_suspicion-undeclared_only = Undeclared only
list-cash_suspicion-money_laundering = Money laundering
list-cash_suspicion-terrorist_financing = Terrorist financing
list-cash_suspicion-drug_proceeds = Proceeds of drugs
list-cash_suspicion-tax = Tax evasion
list-cash_suspicion-corruption = Corruption
list-cash_suspicion-sanctions = Sanctions
list-cash_suspicion-other = Other

## certainty

list-certainty-confirmed = Confirmed
list-certainty-probable = Probable
list-certainty-possible = Possible
list-certainty-doubtful = Doubtful
list-certainty-declared = As declared

## certificate_state

list-certificate_state-valid = Valid
list-certificate_state-missing = Missing
list-certificate_state-forged = Forged
list-certificate_state-altered = Altered
list-certificate_state-expired = Expired
list-certificate_state-not_required = Not required

## cites_appendix

list-cites_appendix-I = Appendix I
list-cites_appendix-II = Appendix II
list-cites_appendix-III = Appendix III
list-cites_appendix-N = Not listed

## cites_purpose

list-cites_purpose-B = B: breeding
list-cites_purpose-E = E: educational
list-cites_purpose-G = G: botanical garden
list-cites_purpose-H = H: hunting trophy
list-cites_purpose-L = L: law enforcement
list-cites_purpose-M = M: medical
list-cites_purpose-N = N: reintroduction
list-cites_purpose-P = P: personal
list-cites_purpose-Q = Q: circus or travelling exhibition
list-cites_purpose-S = S: scientific
list-cites_purpose-T = T: commercial
list-cites_purpose-Z = Z: zoo

## cites_source

list-cites_source-W = W: wild
list-cites_source-R = R: ranched
list-cites_source-D = D: Appendix I, bred or propagated for trade
list-cites_source-A = A: artificially propagated plant
list-cites_source-C = C: bred in captivity
list-cites_source-F = F: born in captivity
list-cites_source-U = U: source not known
list-cites_source-I = I: confiscated or seized
list-cites_source-O = O: pre-Convention
list-cites_source-X = X: taken in the marine environment
list-cites_source-Y = Y: assisted production of a plant

## cites_term

list-cites_term-BAL = Baleen
list-cites_term-BAR = Bark
list-cites_term-BOC = Bone carvings
list-cites_term-BOD = Bodies
list-cites_term-BON = Bones
list-cites_term-BPR = Bone products
list-cites_term-CAL = Calipee
list-cites_term-CAP = Carapaces
list-cites_term-CAR = Carvings
list-cites_term-CAV = Caviar
list-cites_term-CHP = Chips
list-cites_term-CLA = Claws
list-cites_term-CLO = Cloth
list-cites_term-COR = Coral, raw
list-cites_term-COS = Cosmetics
list-cites_term-CUL = Cultures
list-cites_term-DER = Derivatives
list-cites_term-DPL = Dried plants
list-cites_term-EAR = Ears
list-cites_term-EGG = Eggs
list-cites_term-EGL = Eggs, live
list-cites_term-EXT = Extract
list-cites_term-FEA = Feathers
list-cites_term-FIB = Fibres
list-cites_term-FIN = Fins
list-cites_term-FIG = Fingerlings
list-cites_term-FLO = Flowers
list-cites_term-FOO = Feet
list-cites_term-FRU = Fruit
list-cites_term-GAB = Gall bladders
list-cites_term-GAL = Gall
list-cites_term-GAR = Garments
list-cites_term-GEN = Genitalia
list-cites_term-HAI = Hair
list-cites_term-HOC = Horn carvings
list-cites_term-HOP = Horn products
list-cites_term-HOR = Horns
list-cites_term-IJW = Ivory jewellery
list-cites_term-IVC = Ivory carvings
list-cites_term-IVP = Ivory pieces
list-cites_term-JWL = Jewellery
list-cites_term-KEY = Piano keys
list-cites_term-LEA = Leather
list-cites_term-LIV = Live
list-cites_term-LOG = Logs
list-cites_term-LPL = Leather products, large
list-cites_term-LPS = Leather products, small
list-cites_term-LVS = Leaves
list-cites_term-MEA = Meat
list-cites_term-MED = Medicine
list-cites_term-MUS = Musk
list-cites_term-OIL = Oil
list-cites_term-PIE = Pieces
list-cites_term-PLA = Plates
list-cites_term-PLY = Plywood
list-cites_term-POW = Powder
list-cites_term-ROO = Roots
list-cites_term-SAW = Sawn wood
list-cites_term-SCA = Scales
list-cites_term-SEE = Seeds
list-cites_term-SHE = Shells
list-cites_term-SID = Sides
list-cites_term-SKE = Skeletons
list-cites_term-SKI = Skins
list-cites_term-SKP = Skin pieces
list-cites_term-SKU = Skulls
list-cites_term-SOU = Soup
list-cites_term-SPE = Specimens (scientific)
list-cites_term-STE = Stems
list-cites_term-SWI = Swim bladders
list-cites_term-TAI = Tails
list-cites_term-TEE = Teeth
list-cites_term-TIM = Timber
list-cites_term-TRO = Trophies
list-cites_term-TUS = Tusks
list-cites_term-VEN = Veneer
list-cites_term-WAX = Wax
list-cites_term-WOO = Wood products

## commodity_template

list-commodity_template-drugs = Drugs
    .also = narcotics
list-commodity_template-precursors = Precursors and equipment
    .also = precursor chemicals
list-commodity_template-tobacco = Tobacco
    .also = cigarettes
list-commodity_template-alcohol = Alcohol
    .also = spirits
list-commodity_template-cites = CITES fauna and flora
    .also = wildlife
list-commodity_template-ipr = Counterfeits and intellectual property
    .also = counterfeit; IPR; fakes
list-commodity_template-weapons = Weapons, ammunition, explosives
    .also = firearms; arms
list-commodity_template-nuclear = Nuclear and radioactive material
list-commodity_template-waste = Hazardous waste and ozone-depleting substances
    .also = ODS
list-commodity_template-currency = Currency and bearer instruments
    .also = cash; money
list-commodity_template-cultural = Cultural goods
    .also = antiquities; art
list-commodity_template-prohibited = Prohibited content
list-commodity_template-general = Tax and duty evasion, general goods
list-commodity_template-medicines = Medicines and medical goods
    .also = pharmaceuticals
list-commodity_template-strategic = Strategic and dual-use goods
    .also = dual-use
list-commodity_template-food = Food, animals, plants
list-commodity_template-motor_spirits = Motor spirits
    .also = fuel; petrol; diesel
list-commodity_template-timber = Timber
    .also = wood
list-commodity_template-precious = Precious metals and stones
    .also = gold; diamonds
list-commodity_template-vehicles = Vehicles, parts, other

## company_role

list-company_role-importer = Importer
list-company_role-exporter = Exporter
list-company_role-carrier = Carrier
list-company_role-forwarder = Forwarder
list-company_role-broker = Broker
list-company_role-warehouse = Warehouse keeper
list-company_role-producer = Producer
list-company_role-consignee = Consignee
list-company_role-shell = Shell company
list-company_role-right_holder = Right holder
list-company_role-other = Other

## concealment_place

list-concealment_place-person = On the person
    .also = body
list-concealment_place-person_clothing = In clothing
    .also = clothes; outerwear; underwear
list-concealment_place-person_strapped = Strapped to the body
    .also = body pack
list-concealment_place-person_footwear = In footwear
    .also = shoes
list-concealment_place-person_swallowed = Swallowed
    .also = internal; body packer
list-concealment_place-person_inserted = Inserted in the body
    .also = internal
list-concealment_place-person_medical_device = In a medical device
    .also = prosthesis; wheelchair
list-concealment_place-baggage = In baggage
    .also = luggage; suitcase; handbag; backpack
list-concealment_place-baggage_false_bottom = False bottom
list-concealment_place-baggage_lining = In the lining
list-concealment_place-baggage_inside_items = Inside items
    .also = cosmetics; appliances
list-concealment_place-road = In a road vehicle
    .also = car parts; transport vehicle
list-concealment_place-road_fuel_tank = Fuel tank
list-concealment_place-road_gas_tank = Gas tank
    .also = LPG tank
list-concealment_place-road_tyres = Tyres
    .also = tires
list-concealment_place-road_spare_wheel = Spare wheel
list-concealment_place-road_bumper = Bumper
list-concealment_place-road_doors = Doors
list-concealment_place-road_seats = Seats
list-concealment_place-road_dashboard = Dashboard
list-concealment_place-road_roof = Roof
list-concealment_place-road_floor = Floor
list-concealment_place-road_engine = Engine
    .also = engine compartment
list-concealment_place-road_cab = Cab
list-concealment_place-road_trailer = Trailer wall or floor
list-concealment_place-road_built_compartment = Built compartment
    .also = hidden compartment
list-concealment_place-freight = In a container or freight
    .also = container; cargo
list-concealment_place-freight_structure = Container structure
list-concealment_place-freight_reefer_unit = Reefer unit
list-concealment_place-freight_door_area = Door area
    .also = rip-on rip-off
list-concealment_place-freight_among_load = Among the load
list-concealment_place-freight_inside_goods = Inside goods
list-concealment_place-freight_packaging = Packaging or pallet
    .also = plastic bags; sack; package
list-concealment_place-freight_seal = Seal manipulated
list-concealment_place-vessel = On a vessel
    .also = ship; boat
list-concealment_place-vessel_hull_attachment = Attached to the hull
    .also = parasite; torpedo
list-concealment_place-vessel_sea_chest = Sea chest
list-concealment_place-vessel_tank = Ballast, fuel or water tank
list-concealment_place-vessel_engine_room = Engine room
list-concealment_place-vessel_hold = Hold
list-concealment_place-vessel_cabin = Cabin
list-concealment_place-vessel_overboard = Thrown overboard
list-concealment_place-aircraft = On an aircraft
    .also = plane
list-concealment_place-aircraft_seat = Seat
list-concealment_place-aircraft_toilet = Toilet
list-concealment_place-aircraft_galley = Galley
list-concealment_place-aircraft_avionics_bay = Avionics bay
list-concealment_place-aircraft_hold = Hold
list-concealment_place-aircraft_panel = Panel
list-concealment_place-train = On a train
list-concealment_place-train_locomotive = Locomotive
list-concealment_place-train_wagon_structure = Wagon structure
list-concealment_place-train_compartment = Compartment
list-concealment_place-train_underframe = Underframe
list-concealment_place-train_tank = Tank
list-concealment_place-mail = In mail
    .also = post; postal
list-concealment_place-mail_inside_item = Inside an item
    .also = gifts; toys
list-concealment_place-mail_card_or_paper = In card or paper
list-concealment_place-mail_electronics = In electronics
    .also = electrical parts
list-concealment_place-mail_impregnated = Impregnated
list-concealment_place-mail_misdeclared = Misdeclared
list-concealment_place-goods = In goods
list-concealment_place-goods_mixed = Mixed in
list-concealment_place-goods_dissolved = Dissolved
list-concealment_place-goods_impregnated = Impregnated
list-concealment_place-goods_moulded = Moulded
list-concealment_place-goods_food = In food or drink
    .also = beverages
list-concealment_place-goods_livestock = In livestock
list-concealment_place-none = No concealment
list-concealment_place-none_not_concealed = Not concealed
    .also = carried openly
list-concealment_place-none_buried = Buried
list-concealment_place-none_cache = Cache
    .also = hiding place; stash
list-concealment_place-none_misdeclared_only = Misdeclared only

## concealment_technique

list-concealment_technique-built_compartment = Built compartment
list-concealment_technique-natural_cavity = Natural cavity
list-concealment_technique-false_bottom = False bottom or wall
list-concealment_technique-hollowed = Hollowed item
list-concealment_technique-sewn_in = Sewn in
list-concealment_technique-strapped = Strapped
list-concealment_technique-swallowed = Swallowed
list-concealment_technique-inserted = Inserted
list-concealment_technique-dissolved = Dissolved
list-concealment_technique-impregnated = Impregnated
list-concealment_technique-mixed = Mixed with goods
list-concealment_technique-moulded = Moulded
list-concealment_technique-wrapped_and_masked = Wrapped and masked
    .also = smell masking
list-concealment_technique-cover_load = Cover load
list-concealment_technique-rip_on_rip_off = Rip-on rip-off
    .also = rip-off
list-concealment_technique-parasite_attachment = Parasite attachment
list-concealment_technique-switched_labels = Switched labels
list-concealment_technique-split_consignment = Split consignment
    .also = smurfing
list-concealment_technique-misdeclared = Misdeclared
list-concealment_technique-disguised_as_goods = Disguised as goods
list-concealment_technique-buried = Buried
list-concealment_technique-thrown_overboard = Thrown overboard
list-concealment_technique-none = None
list-concealment_technique-other = Other

## condition

list-condition-new = New
list-condition-used = Used
list-condition-damaged = Damaged
list-condition-spoiled = Spoiled
list-condition-alive = Alive
list-condition-dead = Dead
list-condition-waste = Waste
list-condition-incomplete = Incomplete

## contact_kind

list-contact_kind-phone = Phone
list-contact_kind-mobile = Mobile phone
list-contact_kind-email = E-mail
list-contact_kind-website = Website
list-contact_kind-messenger = Messenger
list-contact_kind-social_media = Social media
list-contact_kind-bank_account = Bank account
list-contact_kind-virtual_wallet = Virtual wallet
list-contact_kind-other = Other

## content_class

list-content_class-child_abuse = Sexual abuse of children
list-content_class-terrorism = Terrorism
list-content_class-hate = Hatred
list-content_class-obscene = Obscene material
list-content_class-state_security = State security
list-content_class-violence = Violence
list-content_class-religious = Religious
list-content_class-other = Other

## content_medium

list-content_medium-book = Book
list-content_medium-print = Printed matter
list-content_medium-disc = Disc
list-content_medium-hard_disk = Hard disk
list-content_medium-memory_card = Memory card or stick
list-content_medium-phone = Phone
list-content_medium-computer = Computer
list-content_medium-film = Film
list-content_medium-photograph = Photograph
list-content_medium-online = Online
list-content_medium-other = Other

## control_regime

list-control_regime-wassenaar_dual_use = Wassenaar: dual-use
list-control_regime-munitions = Munitions list
list-control_regime-nsg = Nuclear Suppliers Group
list-control_regime-mtcr = Missile Technology Control Regime
list-control_regime-australia_group = Australia Group
list-control_regime-cwc = Chemical Weapons Convention
list-control_regime-national = National list
list-control_regime-sanctions = Sanctions
list-control_regime-other = Other

## controlled_gas

list-controlled_gas-R-11 = R-11 (CFC)
    .also = trichlorofluoromethane
list-controlled_gas-R-12 = R-12 (CFC)
    .also = dichlorodifluoromethane
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
list-controlled_gas-R-404A = R-404A (blend)
list-controlled_gas-R-407C = R-407C (blend)
list-controlled_gas-R-408A = R-408A (blend)
list-controlled_gas-R-409A = R-409A (blend)
list-controlled_gas-R-410A = R-410A (blend)
list-controlled_gas-R-502 = R-502 (blend)
list-controlled_gas-R-507A = R-507A (blend)
list-controlled_gas-halon-1211 = Halon 1211
list-controlled_gas-halon-1301 = Halon 1301
list-controlled_gas-halon-2402 = Halon 2402
list-controlled_gas-carbon_tetrachloride = Carbon tetrachloride
list-controlled_gas-methyl_chloroform = Methyl chloroform
list-controlled_gas-methyl_bromide = Methyl bromide
list-controlled_gas-SF6 = Sulphur hexafluoride
list-controlled_gas-other = Other

## cultural_object

list-cultural_object-archaeological = Archaeological object
list-cultural_object-painting = Painting
list-cultural_object-sculpture = Sculpture
list-cultural_object-manuscript = Manuscript
list-cultural_object-book = Book
list-cultural_object-coin = Coin or medal
list-cultural_object-icon = Icon or religious object
list-cultural_object-furniture = Furniture
list-cultural_object-textile = Textile or carpet
list-cultural_object-weapon = Historical weapon
list-cultural_object-instrument = Musical or scientific instrument
list-cultural_object-ethnographic = Ethnographic object
list-cultural_object-fossil = Fossil or mineral
list-cultural_object-jewellery = Jewellery
list-cultural_object-architectural = Architectural element
list-cultural_object-archive = Archive
list-cultural_object-photograph = Photograph
list-cultural_object-other = Other

## custody_event

list-custody_event-taken = Taken into custody
list-custody_event-sealed = Sealed
list-custody_event-weighed = Weighed
list-custody_event-sampled = Sampled
list-custody_event-sent_to_laboratory = Sent to the laboratory
list-custody_event-returned_from_laboratory = Returned from the laboratory
list-custody_event-handed_over = Handed over
list-custody_event-moved = Moved
list-custody_event-inspected = Inspected
list-custody_event-seal_changed = Seal changed
list-custody_event-destroyed = Destroyed
list-custody_event-sold = Sold
list-custody_event-released = Released
list-custody_event-lost = Lost

## detection_aid

list-detection_aid-physical_search = Physical search
list-detection_aid-dog = Dog
    .also = canine; sniffer dog
list-detection_aid-cargo_xray = Cargo X-ray
    .also = container scanner
list-detection_aid-baggage_xray = Baggage X-ray
list-detection_aid-body_scanner = Body scanner
list-detection_aid-trace_detector = Trace detector
    .also = ion scan
list-detection_aid-drug_test_kit = Drug test kit
    .also = narcotest
list-detection_aid-handheld_spectrometer = Hand-held spectrometer
    .also = Raman; FTIR
list-detection_aid-radiation_portal = Radiation portal
list-detection_aid-endoscope = Endoscope
    .also = borescope; fibrescope
list-detection_aid-density_meter = Density meter
    .also = buster
list-detection_aid-camera_anpr = Camera or number plate reader
    .also = ANPR; CCTV
list-detection_aid-document_check = Document check
list-detection_aid-barcode = Barcode or authentication code
list-detection_aid-weighing = Weighing
list-detection_aid-laboratory = Laboratory
list-detection_aid-medical_examination = Medical examination
list-detection_aid-divers_or_underwater_robot = Divers or underwater robot
    .also = ROV

## detection_stage

list-detection_stage-before_arrival = Before arrival
list-detection_stage-on_arrival = On arrival
list-detection_stage-during_declaration = During declaration
list-detection_stage-physical_control = At physical control
list-detection_stage-in_transit = In transit
list-detection_stage-after_release = After release
list-detection_stage-post_clearance = At post-clearance control
list-detection_stage-patrol = On patrol
list-detection_stage-before_departure = Before departure
list-detection_stage-on_departure = On departure

## difficulty

list-difficulty-simple = Simple
list-difficulty-skilled = Needs skill
list-difficulty-workshop = Needs a workshop

## direction

list-direction-import = Import
list-direction-export = Export
list-direction-transit = Transit
list-direction-transhipment = Transhipment
list-direction-re_export = Re-export
list-direction-inward_passenger = Passenger arriving
    .also = inward passenger
list-direction-outward_passenger = Passenger departing
    .also = outward passenger
list-direction-inland = Inland
list-direction-coastal = Coastal

## disposal

list-disposal-in_custody = In custody
list-disposal-destroyed = Destroyed
list-disposal-auctioned = Auctioned
    .also = sold
list-disposal-returned = Returned
list-disposal-re_exported = Re-exported
list-disposal-handed_over = Handed over
list-disposal-donated = Donated
    .also = given away
list-disposal-state_use = Used by the state
list-disposal-reared_or_released = Reared or released (live)
list-disposal-court_exhibit = Court exhibit
list-disposal-lost = Lost
list-disposal-other = Other

## document_kind

list-document_kind-passport = Passport
list-document_kind-identity_card = Identity card
list-document_kind-driving_licence = Driving licence
list-document_kind-residence_permit = Residence permit
list-document_kind-seaman_book = Seafarer’s book
    .also = seaman’s book
list-document_kind-visa = Visa
list-document_kind-refugee_travel_document = Refugee travel document
list-document_kind-birth_certificate = Birth certificate
list-document_kind-laissez_passer = Laissez-passer
list-document_kind-military_card = Military card
list-document_kind-other = Other

## document_state

list-document_state-genuine = Genuine
list-document_state-forged = Forged
list-document_state-altered = Altered
list-document_state-stolen = Stolen
list-document_state-lost = Lost
list-document_state-expired = Expired
list-document_state-impostor = Used by an impostor
list-document_state-not_examined = Not examined

## dose_form

list-dose_form-tablet = Tablet
list-dose_form-capsule = Capsule
list-dose_form-ampoule = Ampoule
list-dose_form-vial = Vial
list-dose_form-syrup = Syrup
list-dose_form-cream = Cream or ointment
list-dose_form-patch = Patch
list-dose_form-inhaler = Inhaler
list-dose_form-powder = Powder
list-dose_form-drops = Drops
list-dose_form-suppository = Suppository
list-dose_form-spray = Spray
list-dose_form-device = Device
list-dose_form-other = Other

## entry_reason

list-entry_reason-suspect_in_case = Suspect in a case
list-entry_reason-convicted = Convicted
list-entry_reason-intelligence = Intelligence
list-entry_reason-foreign_request = Request from abroad
list-entry_reason-operation = Operation
list-entry_reason-risk_profile = Risk profile
list-entry_reason-victim_or_witness = Victim or witness
list-entry_reason-other = Other

## evasion_type

list-evasion_type-undeclared = Undeclared
list-evasion_type-undervaluation = Undervaluation
list-evasion_type-misclassification = Misclassification
list-evasion_type-false_origin = False origin
list-evasion_type-quantity = Wrong quantity
list-evasion_type-quota = Quota fraud
list-evasion_type-sanctions_dumping = Avoidance of sanctions or anti-dumping duty
list-evasion_type-transit_not_discharged = Transit not discharged
list-evasion_type-exemption_abused = Exemption abused
list-evasion_type-drawback = Drawback fraud
list-evasion_type-other = Other

## event_type

list-event_type-seizure = Seizure
list-event_type-offence_without_seizure = Offence without seizure
list-event_type-detention = Detention of goods
list-event_type-suspension = Suspension of release
list-event_type-attempted = Attempted offence
list-event_type-abandoned = Abandoned find
    .also = find
list-event_type-post_clearance = Post-clearance case

## field_test

list-field_test-not_done = Not done
list-field_test-positive = Positive
list-field_test-negative = Negative
list-field_test-inconclusive = Inconclusive

## file_stage

list-file_stage-active = Active
list-file_stage-suspended = Suspended
list-file_stage-expired = Expired
list-file_stage-closed = Closed

## food_hazard

list-food_hazard-animal_disease = Animal disease
list-food_hazard-plant_pest = Plant pest
list-food_hazard-residue = Residues
list-food_hazard-contaminant = Contaminant
list-food_hazard-microbiological = Microbiological
list-food_hazard-spoiled = Spoiled
list-food_hazard-origin_unknown = Origin not proven
list-food_hazard-invasive_species = Invasive species
list-food_hazard-forbidden_product = Forbidden product
list-food_hazard-none_found = None found
list-food_hazard-other = Other

## gemstone

list-gemstone-diamond_rough = Rough diamond
list-gemstone-diamond_cut = Cut diamond
list-gemstone-ruby = Ruby
list-gemstone-sapphire = Sapphire
list-gemstone-emerald = Emerald
list-gemstone-tanzanite = Tanzanite
list-gemstone-jade = Jade
list-gemstone-amber = Amber
list-gemstone-pearl = Pearl
list-gemstone-other = Other
list-gemstone-none = None

## gender

list-gender-0 = Not known
list-gender-1 = Male
list-gender-2 = Female
list-gender-9 = Not applicable

## genuineness

list-genuineness-genuine = Genuine
list-genuineness-counterfeit = Counterfeit
list-genuineness-cheap_white = Cheap white
    .also = illicit white
list-genuineness-parallel_import = Parallel import
list-genuineness-not_determined = Not determined

## goods_form

list-goods_form-powder = Powder
list-goods_form-block = Block or brick
    .also = brick
list-goods_form-paste = Paste
list-goods_form-liquid = Liquid
list-goods_form-oil = Oil
list-goods_form-tablet = Tablet or pill
    .also = pill
list-goods_form-capsule = Capsule
list-goods_form-crystal = Crystal
list-goods_form-resin = Resin
list-goods_form-herb = Herb
list-goods_form-plant = Plant
list-goods_form-seed = Seed
list-goods_form-leaf = Leaf
list-goods_form-blotter = Blotter
    .also = stamp; blotting paper
list-goods_form-film = Film
list-goods_form-patch = Patch
list-goods_form-ampoule = Ampoule or vial
    .also = vial; injection
list-goods_form-gum = Gum
list-goods_form-spray = Spray
list-goods_form-impregnated = Impregnated material
list-goods_form-solid = Other solid
list-goods_form-gas = Gas
list-goods_form-mushroom = Mushroom
list-goods_form-edible = Edible
    .also = gummies; chocolate
list-goods_form-cartridge = Cartridge for electronic cigarettes
    .also = vape
list-goods_form-other = Other

## grading_information

list-grading_information-1 = 1: confirmed by other sources
list-grading_information-2 = 2: probably true
list-grading_information-3 = 3: possibly true
list-grading_information-4 = 4: doubtful
list-grading_information-5 = 5: improbable
list-grading_information-6 = 6: cannot be judged

## grading_source

list-grading_source-A = A: completely reliable
list-grading_source-B = B: usually reliable
list-grading_source-C = C: fairly reliable
list-grading_source-D = D: not usually reliable
list-grading_source-E = E: unreliable
list-grading_source-X = X: cannot be judged

## handling

list-handling-P = Personal
list-handling-U = Unit
list-handling-A = Administration
list-handling-B = Bilateral
list-handling-O = Operation group
list-handling-C = May go to the CEN
list-handling-W = May be published

## hit_result

list-hit_result-nothing_found = Nothing found
list-hit_result-information = Information gathered
list-hit_result-goods_found = Goods found
list-hit_result-arrest = Arrest
list-hit_result-sighting_only = Sighted only
list-hit_result-no_check = Not checked

## hs_edition

list-hs_edition-2002 = HS 2002
list-hs_edition-2007 = HS 2007
list-hs_edition-2012 = HS 2012
list-hs_edition-2017 = HS 2017
list-hs_edition-2022 = HS 2022

## indicator

list-indicator-repair_marks = Repair marks
list-indicator-fresh_paint = Fresh paint
list-indicator-fresh_sealant = Fresh sealant
list-indicator-odd_weight = Odd weight
list-indicator-odd_sound = Odd sound
list-indicator-odd_smell = Odd smell
list-indicator-screws_moved = Screws moved
list-indicator-seal_damaged = Seal damaged
list-indicator-density_change = Change of density
list-indicator-temperature = Temperature
list-indicator-measurements_differ = Measurements differ
list-indicator-nervous_person = Nervous person
list-indicator-route_unusual = Unusual route
list-indicator-papers_unusual = Unusual papers
list-indicator-load_unusual = Unusual load
list-indicator-xray_shape = Shape on the X-ray
list-indicator-other = Other

## ipr_product_class

list-ipr_product_class-foodstuffs = Foodstuffs
list-ipr_product_class-beverages = Beverages
list-ipr_product_class-body_care = Body care articles
    .also = perfume; cosmetics
list-ipr_product_class-clothing = Clothing
list-ipr_product_class-accessories = Clothing accessories
list-ipr_product_class-shoes = Shoes
list-ipr_product_class-personal_accessories = Personal accessories
    .also = bags; watches; sunglasses
list-ipr_product_class-mobile_phones = Mobile phones and parts
list-ipr_product_class-electrical = Electrical equipment and computers
list-ipr_product_class-media = CD, DVD and recorded media
list-ipr_product_class-toys = Toys and games
list-ipr_product_class-sports = Sporting articles
list-ipr_product_class-tobacco = Tobacco products
list-ipr_product_class-medicines = Medicines
list-ipr_product_class-machines_tools = Machines and tools
list-ipr_product_class-vehicles_parts = Vehicles and parts
list-ipr_product_class-office = Office stationery
list-ipr_product_class-lighters = Lighters
list-ipr_product_class-labels_packaging = Labels, tags and packaging
list-ipr_product_class-textiles = Textiles
list-ipr_product_class-other = Other

## ipr_right

list-ipr_right-trademark = Trademark
list-ipr_right-copyright = Copyright
list-ipr_right-design = Design
list-ipr_right-patent = Patent
list-ipr_right-utility_model = Utility model
list-ipr_right-plant_variety = Plant variety right
list-ipr_right-geographical_indication = Geographical indication
list-ipr_right-trade_name = Trade name
list-ipr_right-topography = Topography of semiconductors
list-ipr_right-supplementary_certificate = Supplementary protection certificate

## item

list-item-drugs = Drugs
list-item-drugs_cannabis = Cannabis
list-item-drugs_cannabis_herb = Cannabis herb
    .also = marijuana; ganja; weed; dagga; bhang; kif
list-item-drugs_cannabis_resin = Cannabis resin
    .also = hashish; hash; charas
list-item-drugs_cannabis_oil = Cannabis oil
    .also = hash oil; liquid cannabis
list-item-drugs_cannabis_plant = Cannabis plant
list-item-drugs_cannabis_seed = Cannabis seed
list-item-drugs_cannabis_thc = Tetrahydrocannabinol (THC)
    .also = THC; delta-9-THC; dronabinol
list-item-drugs_cannabis_hhc = Hexahydrocannabinol (HHC)
    .also = HHC
list-item-drugs_cocaine = Cocaine type
    .also = cocaine; coke; liquid cocaine
list-item-drugs_cocaine_leaf = Coca leaf
    .also = coca leaves
list-item-drugs_cocaine_plant = Coca plant
    .also = coca bush
list-item-drugs_cocaine_seed = Coca seeds
list-item-drugs_cocaine_paste = Coca paste
    .also = basuco; paco; bazuco
list-item-drugs_cocaine_base = Cocaine base
    .also = freebase
list-item-drugs_cocaine_hcl = Cocaine hydrochloride
    .also = cocaine HCL; snow; perico; charlie
list-item-drugs_cocaine_crack = Crack
    .also = rock
list-item-drugs_opioids = Opioids
    .also = opiates; other opioids
list-item-drugs_opioids_opium = Opium
    .also = raw opium; prepared opium; extract from opium poppy
list-item-drugs_opioids_opium_acetylated = Acetylated opium
list-item-drugs_opioids_poppy = Opium poppy
    .also = papaver somniferum; pavots
list-item-drugs_opioids_poppy_straw = Poppy straw
    .also = kompot; poppy heads
list-item-drugs_opioids_poppy_seed = Poppy seeds
list-item-drugs_opioids_morphine = Morphine
    .also = Substitol; slow release morphine
list-item-drugs_opioids_heroin = Heroin
    .also = diamorphine; smack; brown sugar; horse
list-item-drugs_opioids_heroin_base = Heroin base
    .also = brown heroin
list-item-drugs_opioids_monoacetylmorphine = 6-Monoacetylmorphine
    .also = 6-MAM
list-item-drugs_opioids_acetylcodeine = Acetylcodeine
    .also = 6-monoacetylcodeine
list-item-drugs_opioids_codeine = Codeine
    .also = Codidol; Phensedyl; phensydyl; cough syrup; cough sirups; lean
list-item-drugs_opioids_desomorphine = Desomorphine
    .also = krokodil; 6-desoxycodeine
list-item-drugs_opioids_hydrocodone = Hydrocodone
    .also = Vicodin
list-item-drugs_opioids_hydromorphone = Hydromorphone
    .also = Dilaudid
list-item-drugs_opioids_oxycodone = Oxycodone
    .also = OxyContin; oxy
list-item-drugs_opioids_methadone = Methadone
    .also = Dolophine
list-item-drugs_opioids_buprenorphine = Buprenorphine
    .also = Subutex; Suboxone; Temgesic
list-item-drugs_opioids_tramadol = Tramadol
    .also = Tramal; Tafrodol
list-item-drugs_opioids_tapentadol = Tapentadol
list-item-drugs_opioids_tilidine = Tilidine
    .also = tilidate; Valoron
list-item-drugs_opioids_dextropropoxyphene = Dextropropoxyphene
    .also = dextropoxyphene; Spasmo Proxyvon; Parvon Spas
list-item-drugs_opioids_diphenoxylate = Diphenoxylate
    .also = Lomotil
list-item-drugs_opioids_trimeperidine = Trimeperidine
    .also = Promedol
list-item-drugs_opioids_pethidine = Pethidine
    .also = meperidine
list-item-drugs_opioids_mppp = MPPP
    .also = desmethylprodine
list-item-drugs_opioids_levomethorphan = Levomethorphan
list-item-drugs_opioids_dextromethorphan = Dextromethorphan
    .also = DXM
list-item-drugs_opioids_butorphanol = Butorphanol
list-item-drugs_opioids_tianeptine = Tianeptine
    .also = Stablon; Coaxil
list-item-drugs_opioids_fentanyl = Fentanyl
    .also = phentanyl; china white
list-item-drugs_opioids_methylfentanyl = Methylfentanyl
    .also = 3-methylfentanyl; alpha-methylfentanyl
list-item-drugs_opioids_carfentanil = Carfentanil
    .also = carfentanyl
list-item-drugs_opioids_other_fentanyl = Other fentanyl analogue
    .also = furanylfentanyl; acetylfentanyl
list-item-drugs_opioids_nitazene = Nitazene
    .also = isotonitazene; metonitazene
list-item-drugs_opioids_mitragynine = Kratom and mitragynine
    .also = kratom; mitragyna speciosa; mitragynine
list-item-drugs_opioids_pharmaceutical = Other pharmaceutical opioid
    .also = pharmaceutical opioids
list-item-drugs_opioids_synthetic = Other synthetic opioid
list-item-drugs_amphetamines = Amphetamine type
    .also = ATS; stimulants; non-specified stimulants
list-item-drugs_amphetamines_amphetamine = Amphetamine
    .also = speed
list-item-drugs_amphetamines_methamphetamine = Methamphetamine
    .also = ice; crystal; shabu; yaba; yava; meth
list-item-drugs_amphetamines_mdma = Ecstasy (MDMA)
    .also = MDMA; molly; XTC
list-item-drugs_amphetamines_mda = MDA
    .also = tenamfetamine
list-item-drugs_amphetamines_mmda = MMDA
list-item-drugs_amphetamines_mbdb = MBDB
list-item-drugs_amphetamines_captagon = Captagon (fenetylline)
    .also = fenethylline; fenetylline
list-item-drugs_amphetamines_methylphenidate = Methylphenidate
    .also = Ritalin; retalin tablets
list-item-drugs_amphetamines_ethylphenidate = Ethylphenidate
list-item-drugs_amphetamines_dimethylamphetamine = Dimethylamphetamine
list-item-drugs_amphetamines_fluoroamphetamine = Fluoroamphetamine
    .also = 4-fluoroamphetamine; 4-FA
list-item-drugs_amphetamines_fluoromethamphetamine = Fluoromethamphetamine
    .also = 2-fluoromethamphetamine; 3-fluoromethamphetamine; 4-fluoromethamphetamine
list-item-drugs_amphetamines_pma = PMA
    .also = para-methoxyamphetamine
list-item-drugs_amphetamines_pmma = PMMA
    .also = para-methoxy-N-methylamphetamine
list-item-drugs_amphetamines_phentermine = Phentermine
list-item-drugs_amphetamines_amfepramone = Amfepramone
    .also = diethylpropion; amfepramone hydrochloride
list-item-drugs_amphetamines_phendimetrazine = Phendimetrazine
list-item-drugs_amphetamines_benzphetamine = Benzphetamine
    .also = benzfetamine
list-item-drugs_amphetamines_fenfluramine = Fenfluramine
list-item-drugs_amphetamines_modafinil = Modafinil
list-item-drugs_amphetamines_methylhexanamine = Methylhexanamine
    .also = DMAA
list-item-drugs_amphetamines_methiopropamine = Methiopropamine
    .also = MPA
list-item-drugs_amphetamines_pipradrol = Pipradrol and desoxypipradrol
    .also = pipradrol; desoxypipradrol; 2-DPMP; desoxypipradol
list-item-drugs_amphetamines_aminoindane = Aminoindanes
    .also = 2-aminoindane; MDAI
list-item-drugs_amphetamines_other = Other amphetamine type
list-item-drugs_sedatives = Sedatives and tranquillisers
    .also = non-specified sedatives and tranquilizers
list-item-drugs_sedatives_benzodiazepine = Benzodiazepine, other
    .also = benzodiazepines; Orzepam; benzodiazepine
list-item-drugs_sedatives_alprazolam = Alprazolam
    .also = Xanax; Zopalet
list-item-drugs_sedatives_bromazepam = Bromazepam
    .also = Lexotan
list-item-drugs_sedatives_brotizolam = Brotizolam
list-item-drugs_sedatives_clobazam = Clobazam
    .also = Urbanyl
list-item-drugs_sedatives_clonazepam = Clonazepam
    .also = Rivotril; Roche
list-item-drugs_sedatives_clorazepate = Clorazepate
    .also = Tranxene; Tranxenek; Trankxenek
list-item-drugs_sedatives_diazepam = Diazepam
    .also = Valium
list-item-drugs_sedatives_flunitrazepam = Flunitrazepam
    .also = Rohypnol; Somnubene
list-item-drugs_sedatives_ethyl_loflazepate = Ethyl loflazepate
    .also = Victan
list-item-drugs_sedatives_lorazepam = Lorazepam
    .also = Ativan
list-item-drugs_sedatives_lormetazepam = Lormetazepam
    .also = Noctamid
list-item-drugs_sedatives_medazepam = Medazepam
list-item-drugs_sedatives_nitrazepam = Nitrazepam
    .also = Mogadon
list-item-drugs_sedatives_oxazepam = Oxazepam
    .also = Seresta; Praxiten; Anxiolit; Nozepane
list-item-drugs_sedatives_phenazepam = Phenazepam
list-item-drugs_sedatives_prazepam = Prazepam
    .also = Lysanxia
list-item-drugs_sedatives_tetrazepam = Tetrazepam
    .also = Myolastan
list-item-drugs_sedatives_tofisopam = Tofisopam
list-item-drugs_sedatives_zolpidem = Zolpidem
    .also = Stilnox
list-item-drugs_sedatives_zopiclone = Zopiclone
    .also = Imovane
list-item-drugs_sedatives_barbiturate = Barbiturate, other
    .also = barbiturates
list-item-drugs_sedatives_amobarbital = Amobarbital
list-item-drugs_sedatives_phenobarbital = Phenobarbital
    .also = Gardenal
list-item-drugs_sedatives_methaqualone = Methaqualone
    .also = Mandrax; quaalude
list-item-drugs_sedatives_meprobamate = Meprobamate
    .also = Equanil; Equinil
list-item-drugs_sedatives_ghb = GHB
    .also = gamma-hydroxybutyrate; GHB/GBL; liquid ecstasy
list-item-drugs_sedatives_gbl = GBL
    .also = gamma-butyrolactone
list-item-drugs_sedatives_gaba = GABA and gabapentinoids
    .also = GABA; pregabalin; Lyrica
list-item-drugs_sedatives_baclofen = Baclofen
    .also = Lioresal; Liorezal
list-item-drugs_sedatives_buspirone = Buspirone
    .also = Buspar
list-item-drugs_sedatives_xylazine = Xylazine
    .also = tranq
list-item-drugs_sedatives_other = Other sedative
list-item-drugs_hallucinogens = Hallucinogens
list-item-drugs_hallucinogens_lsd = LSD
    .also = lysergide; acid
list-item-drugs_hallucinogens_psilocybin = Psilocybin (mushrooms)
    .also = magic mushrooms; psilocin
list-item-drugs_hallucinogens_mescaline = Mescaline
    .also = peyote; san pedro
list-item-drugs_hallucinogens_dmt = Dimethyltryptamine (DMT)
    .also = DMT
list-item-drugs_hallucinogens_ayahuasca = Ayahuasca
list-item-drugs_hallucinogens_pcp = Phencyclidine (PCP)
    .also = angel dust
list-item-drugs_hallucinogens_eticyclidine = Eticyclidine
    .also = PCE
list-item-drugs_hallucinogens_ketamine = Ketamine
    .also = special K
list-item-drugs_hallucinogens_methoxetamine = Methoxetamine
    .also = MXE
list-item-drugs_hallucinogens_dob = DOB
    .also = brolamfetamine
list-item-drugs_hallucinogens_doc = DOC
list-item-drugs_hallucinogens_dom = DOM (STP)
    .also = STP
list-item-drugs_hallucinogens_2c_b = 2C-B
    .also = nexus; tusi
list-item-drugs_hallucinogens_2c_e = 2C-E
list-item-drugs_hallucinogens_2c_h = 2C-H
list-item-drugs_hallucinogens_salvinorin = Salvia divinorum
    .also = salvinorin
list-item-drugs_hallucinogens_ibogaine = Ibogaine
    .also = iboga
list-item-drugs_hallucinogens_other = Other hallucinogen
list-item-drugs_new_substances = New psychoactive substances
    .also = NPS; legal highs; designer drugs
list-item-drugs_new_substances_khat = Khat
    .also = qat; miraa; catha edulis
list-item-drugs_new_substances_cathinone = Synthetic cathinone, other
    .also = cathinone; bath salts
list-item-drugs_new_substances_methcathinone = Methcathinone
    .also = ephedrone
list-item-drugs_new_substances_mephedrone = Mephedrone
    .also = 4-MMC; MDMA & mephedrone
list-item-drugs_new_substances_methylone = Methylone
    .also = dimethylone; dimetilona
list-item-drugs_new_substances_butylone = Butylone
    .also = butilona
list-item-drugs_new_substances_ethylone = Ethylone
list-item-drugs_new_substances_pentylone = Pentylone
    .also = β-keto-methylbenzodioxolylpentanamine
list-item-drugs_new_substances_buphedrone = Buphedrone
list-item-drugs_new_substances_pentedrone = Pentedrone
list-item-drugs_new_substances_ethcathinone = Ethcathinone
    .also = isoethcathinone; 4-MEC; 4-methylethcathinone
list-item-drugs_new_substances_fluoromethcathinone = Halogenated methcathinone
    .also = 4-fluoromethcathinone; 4-chloromethcathinone; 4-bromomethcathinone; flephedrone; clephedrone
list-item-drugs_new_substances_methylephedrone = N-Methylephedrone
    .also = metamfepramone
list-item-drugs_new_substances_mdpv = MDPV
    .also = methylenedioxypyrovalerone
list-item-drugs_new_substances_alpha_pvp = alpha-PVP
    .also = flakka; 4-MePPP
list-item-drugs_new_substances_pyrovalerone = Pyrovalerone
list-item-drugs_new_substances_cannabinoid = Synthetic cannabinoid, other
    .also = spice; K2; synthetic cannabinoids; synthetic cannabinoid
list-item-drugs_new_substances_jwh_018 = JWH-018
list-item-drugs_new_substances_jwh = JWH series, other
    .also = JWH-073; JWH-081; JWH-122; JWH-167; JWH-200; JWH-203; JWH-250; 3-naphthoylindole
list-item-drugs_new_substances_am_2201 = AM-2201
    .also = NM-2201; THJ-2201; FUBIMINA
list-item-drugs_new_substances_ur_144 = UR-144 and XLR-11
    .also = XLR-11; FUB-144; 5F-UR-144; UR-144
list-item-drugs_new_substances_akb48 = AKB48 (APINACA)
    .also = APINACA; 5F-AKB48; 5F-APINACA; SDB-006
list-item-drugs_new_substances_ab_fubinaca = AB-FUBINACA
list-item-drugs_new_substances_ab_chminaca = AB-CHMINACA and ADB-CHMINACA
    .also = ADB-CHMINACA; MDMB-CHMICA; AB-CHMINACA
list-item-drugs_new_substances_ab_pinaca = AB-PINACA
    .also = 5F-AB-PINACA; 5F-AMB; ADBICA; 5F-CUMYL-PINACA
list-item-drugs_new_substances_pb_22 = PB-22 and BB-22
    .also = 5F-PB-22; FUB-PB-22; BB-22; THJ-018; PB-22
list-item-drugs_new_substances_rcs_4 = RCS-4
list-item-drugs_new_substances_hu_210 = HU-210 and CP compounds
    .also = HU-210; CP-47,497; CP-55,940; CP 47; CP-55
list-item-drugs_new_substances_nbome = NBOMe series
    .also = 25I-NBOMe; 25C-NBOMe; 25B-NBOMe
list-item-drugs_new_substances_phenethylamine = Phenethylamine, other
    .also = phenethylamines
list-item-drugs_new_substances_benzofuran = Benzofurans
    .also = 5-APB; 6-APB; benzofuran
list-item-drugs_new_substances_tryptamine = Tryptamine, other
    .also = tryptamines; 4-hydroxytryptamine; 4-HO-DiPT; O-acetylpsilocin; 5-hydroxy-N-methyltryptamine
list-item-drugs_new_substances_amt = alpha-Methyltryptamine (AMT)
    .also = AMT
list-item-drugs_new_substances_5_meo_tryptamine = 5-MeO-tryptamines
    .also = 5-MeO-DMT; 5-MeO-DALT; 5-MeO-MIPT
list-item-drugs_new_substances_bzp = Benzylpiperazine (BZP)
    .also = BZP
list-item-drugs_new_substances_mcpp = mCPP
    .also = meta-chlorophenylpiperazine
list-item-drugs_new_substances_tfmpp = TFMPP
list-item-drugs_new_substances_piperazine = Piperazine, other
    .also = piperazines; phenylpiperazine
list-item-drugs_new_substances_dimethocaine = Dimethocaine
    .also = larocaine
list-item-drugs_new_substances_plant = Other plant-based substance
    .also = plant-based substances; Lactuca virosa; Leonotis leonurus; Turnera diffusa; damiana; wild lettuce; lion’s tail
list-item-drugs_new_substances_nitrous_oxide = Nitrous oxide
    .also = laughing gas
list-item-drugs_new_substances_other = Other new psychoactive substance
list-item-drugs_other = Other drugs
    .also = controlled drug mix
list-item-drugs_other_psychotropic = Other psychotropic substance
    .also = non-specified psychotropic substances
list-item-drugs_other_pharmaceutical = Other pharmaceutical
    .also = non-specified pharmaceuticals; valproic acid; carbamazepine
list-item-drugs_other_antidepressant = Antidepressant
    .also = Elavil; amitriptyline; Anafranil; clomipramine; Tofranil; imipramine; Ludiomil; maprotiline; Sinequan; doxepine
list-item-drugs_other_antipsychotic = Antipsychotic
    .also = chlorpromazine; Largactil; Largactile; Zyprexa; Zirexa; haloperidol; Halbiridol
list-item-drugs_other_anticholinergic = Anticholinergic
    .also = trihexyphenidyl; Artane; Parkizol; Parkedil; Parkenal; amantadine; Taren; aprofene
list-item-drugs_other_cutting_agent = Cutting agent
    .also = caffeine; paracetamol; phenacetin; levamisole; lidocaine; methylsulfonylmethane; adulterant
list-item-drugs_other_alcohol = Illicit alcohol
    .also = alcohol; moonshine
list-item-drugs_other_steroid = Anabolic steroid
    .also = testosterone; nandrolone
list-item-drugs_other_not_identified = Not identified
list-item-precursors = Precursors and equipment
list-item-precursors_drug = Drug precursors
    .also = non-specified precursors; other precursors
list-item-precursors_drug_ephedrine = Ephedrine
    .also = ephedra; ma huang
list-item-precursors_drug_pseudoephedrine = Pseudoephedrine
list-item-precursors_drug_norephedrine = Norephedrine
    .also = phenylpropanolamine
list-item-precursors_drug_p2p = Phenylacetone (P-2-P, BMK)
    .also = P-2-P; BMK; phenylacetone
list-item-precursors_drug_apaan = APAAN and related nitriles
    .also = APAAN; APAA; MAPA
list-item-precursors_drug_pmk = PMK (3,4-MDP-2-P)
    .also = MDP2P; piperonyl methyl ketone
list-item-precursors_drug_bmk_glycidate = Glycidates of BMK and PMK
list-item-precursors_drug_safrole = Safrole and sassafras oil
    .also = isosafrole
list-item-precursors_drug_piperonal = Piperonal
list-item-precursors_drug_ergotamine = Ergotamine and ergometrine
list-item-precursors_drug_lysergic_acid = Lysergic acid
list-item-precursors_drug_npp_anpp = NPP, ANPP and 4-piperidone
    .also = fentanyl precursors
list-item-precursors_drug_acetic_anhydride = Acetic anhydride
    .also = AA
list-item-precursors_drug_n_acetylanthranilic = N-Acetylanthranilic acid and anthranilic acid
list-item-precursors_drug_phenylacetic_acid = Phenylacetic acid
    .also = PAA
list-item-precursors_drug_piperidine = Piperidine
list-item-precursors_drug_pyrrolidine = Pyrrolidine
list-item-precursors_drug_quinoline = Quinoline
    .also = quinoline
list-item-precursors_drug_dimethylamine = Methylamine and dimethylamine
    .also = dimethylamine; methylamine
list-item-precursors_drug_potassium_permanganate = Potassium permanganate
list-item-precursors_reagent = Solvents and reagents
list-item-precursors_reagent_acetone = Acetone
    .also = acetone/ethyl ether
list-item-precursors_reagent_ethyl_ether = Ethyl ether
    .also = diethyl ether
list-item-precursors_reagent_mek = Methyl ethyl ketone
    .also = MEK; butanone
list-item-precursors_reagent_toluene = Toluene
list-item-precursors_reagent_cyclohexanone = Cyclohexanone
list-item-precursors_reagent_sulphuric_acid = Sulphuric acid
    .also = sulfuric acid
list-item-precursors_reagent_hydrochloric_acid = Hydrochloric acid
list-item-precursors_reagent_ammonia = Ammonia and ammonium chloride
    .also = ammonium chloride; ammonia sprit
list-item-precursors_reagent_sodium_hydroxide = Sodium hydroxide
    .also = caustic soda
list-item-precursors_reagent_sodium_carbonate = Sodium carbonate
    .also = soda ash
list-item-precursors_reagent_iodine = Iodine
list-item-precursors_reagent_red_phosphorus = Red phosphorus
list-item-precursors_reagent_other = Other chemical
list-item-precursors_equipment = Equipment
list-item-precursors_equipment_tablet_press = Tablet press
    .also = tableting machine
list-item-precursors_equipment_encapsulator = Capsule filling machine
list-item-precursors_equipment_reaction_vessel = Reaction vessel
list-item-precursors_equipment_glassware = Laboratory glassware
list-item-precursors_equipment_hydraulic_press = Hydraulic press
list-item-precursors_equipment_grow = Growing equipment
list-item-precursors_equipment_other = Other equipment
list-item-precursors_explosive = Explosive precursors
list-item-precursors_explosive_ammonium_nitrate = Ammonium nitrate
list-item-precursors_explosive_hydrogen_peroxide = Hydrogen peroxide
    .also = eau oxygénée
list-item-precursors_explosive_potassium_chlorate = Potassium chlorate and perchlorate
list-item-precursors_explosive_nitromethane = Nitromethane
list-item-precursors_explosive_nitric_acid = Nitric acid
list-item-precursors_explosive_aluminium_powder = Aluminium powder
list-item-precursors_explosive_urea = Urea
list-item-precursors_explosive_other = Other explosive precursor
list-item-tobacco = Tobacco
list-item-tobacco_smoking = Smoking tobacco
list-item-tobacco_smoking_cigarettes = Cigarettes
list-item-tobacco_smoking_cigars = Cigars and cigarillos
list-item-tobacco_smoking_fine_cut = Fine-cut tobacco
    .also = hand-rolling tobacco; RYO
list-item-tobacco_smoking_pipe = Pipe tobacco
list-item-tobacco_smoking_waterpipe = Waterpipe tobacco
    .also = shisha; hookah
list-item-tobacco_smoking_bidis = Bidis and kreteks
list-item-tobacco_smokeless = Smokeless tobacco
list-item-tobacco_smokeless_chewing = Chewing tobacco
    .also = gutka; naswar
list-item-tobacco_smokeless_snuff = Snuff and snus
list-item-tobacco_smokeless_nicotine_pouch = Nicotine pouches
list-item-tobacco_electronic = Electronic and heated products
list-item-tobacco_electronic_e_liquid = E-liquid
list-item-tobacco_electronic_e_cigarette = Electronic cigarette
    .also = vape; puff
list-item-tobacco_electronic_heated = Heated tobacco
list-item-tobacco_raw = Raw tobacco and materials
list-item-tobacco_raw_leaf = Raw or cut tobacco
    .also = cut rag
list-item-tobacco_raw_papers = Cigarette papers and filters
    .also = acetate tow
list-item-tobacco_raw_machine = Manufacturing machine
list-item-alcohol = Alcohol
list-item-alcohol_spirits = Spirits
list-item-alcohol_spirits_whisky = Whisky
    .also = whiskey
list-item-alcohol_spirits_vodka = Vodka
list-item-alcohol_spirits_gin = Gin
list-item-alcohol_spirits_rum = Rum
list-item-alcohol_spirits_brandy = Brandy and cognac
list-item-alcohol_spirits_liqueur = Liqueur
list-item-alcohol_spirits_other = Other spirits
    .also = arak; baijiu
list-item-alcohol_fermented = Fermented drinks
list-item-alcohol_fermented_beer = Beer
list-item-alcohol_fermented_wine = Wine
list-item-alcohol_fermented_sparkling = Sparkling wine
    .also = champagne
list-item-alcohol_fermented_cider = Cider and other
list-item-alcohol_fermented_intermediate = Intermediate products
    .also = port; sherry; vermouth
list-item-alcohol_ethanol = Ethyl alcohol
list-item-alcohol_ethanol_undenatured = Undenatured alcohol
list-item-alcohol_ethanol_denatured = Denatured alcohol
list-item-alcohol_ethanol_surrogate = Surrogate alcohol
list-item-cites = CITES fauna and flora
list-item-cites_mammals = Mammals
list-item-cites_mammals_elephant = Elephant
    .also = ivory
list-item-cites_mammals_rhinoceros = Rhinoceros
    .also = rhino horn
list-item-cites_mammals_pangolin = Pangolin
list-item-cites_mammals_big_cat = Big cat
    .also = tiger; lion; leopard; jaguar; cheetah
list-item-cites_mammals_bear = Bear
list-item-cites_mammals_primate = Primate
    .also = monkey; ape
list-item-cites_mammals_antelope = Antelope
    .also = shahtoosh; saiga
list-item-cites_mammals_marine = Marine mammal
    .also = whale; dolphin
list-item-cites_mammals_other = Other mammal
list-item-cites_birds = Birds
list-item-cites_birds_parrot = Parrot
list-item-cites_birds_raptor = Bird of prey
    .also = falcon
list-item-cites_birds_songbird = Songbird
list-item-cites_birds_hornbill = Hornbill
list-item-cites_birds_other = Other bird
list-item-cites_reptiles = Reptiles and amphibians
list-item-cites_reptiles_tortoise = Tortoise or turtle
list-item-cites_reptiles_crocodile = Crocodile or caiman
list-item-cites_reptiles_snake = Snake
    .also = python; boa
list-item-cites_reptiles_lizard = Lizard
    .also = iguana; chameleon; gecko
list-item-cites_reptiles_amphibian = Amphibian
    .also = frog
list-item-cites_fish = Fish and invertebrates
list-item-cites_fish_eel = Eel
    .also = glass eel
list-item-cites_fish_sturgeon = Sturgeon
    .also = caviar
list-item-cites_fish_shark = Shark or ray
    .also = shark fin
list-item-cites_fish_seahorse = Seahorse
list-item-cites_fish_totoaba = Totoaba
list-item-cites_fish_sea_cucumber = Sea cucumber
list-item-cites_fish_coral = Coral
list-item-cites_fish_shell = Shell or clam
    .also = giant clam; queen conch
list-item-cites_fish_insect = Insect or arachnid
list-item-cites_fish_other = Other fish or invertebrate
list-item-cites_plants = Plants
list-item-cites_plants_orchid = Orchid
list-item-cites_plants_cactus = Cactus
list-item-cites_plants_succulent = Succulent or cycad
    .also = aloe; euphorbia
list-item-cites_plants_rosewood = Rosewood
    .also = Dalbergia; Pterocarpus
list-item-cites_plants_agarwood = Agarwood
    .also = oud
list-item-cites_plants_medicinal = Medicinal plant
list-item-cites_plants_other = Other plant
list-item-ipr = Counterfeits and intellectual property
list-item-ipr_goods = Infringing goods
list-item-ipr_goods_clothing = Clothing
list-item-ipr_goods_shoes = Shoes
list-item-ipr_goods_accessories = Bags and accessories
list-item-ipr_goods_watches = Watches and jewellery
list-item-ipr_goods_perfume = Perfume and cosmetics
list-item-ipr_goods_electronics = Electronics
list-item-ipr_goods_phones = Phones and parts
list-item-ipr_goods_toys = Toys
list-item-ipr_goods_food = Food and drink
list-item-ipr_goods_medicines = Medicines
list-item-ipr_goods_vehicle_parts = Vehicle parts
list-item-ipr_goods_machine_parts = Machine parts and tools
list-item-ipr_goods_chemicals = Chemicals and pesticides
list-item-ipr_goods_media = Media and software
list-item-ipr_goods_sports = Sporting goods
list-item-ipr_goods_household = Household goods
list-item-ipr_goods_labels = Labels and packaging
list-item-ipr_goods_other = Other goods
list-item-weapons = Weapons, ammunition, explosives
list-item-weapons_firearms = Firearms
list-item-weapons_firearms_handgun = Handgun
    .also = pistol; revolver
list-item-weapons_firearms_long = Long gun
    .also = rifle; shotgun
list-item-weapons_firearms_automatic = Automatic weapon
    .also = assault rifle; machine gun
list-item-weapons_firearms_converted = Converted or blank-firing weapon
list-item-weapons_firearms_parts = Parts and components
list-item-weapons_firearms_silencer = Silencer or accessory
list-item-weapons_ammunition = Ammunition
list-item-weapons_ammunition_cartridges = Cartridges
list-item-weapons_ammunition_components = Components of ammunition
    .also = primers; cases; bullets
list-item-weapons_explosives = Explosives
list-item-weapons_explosives_explosive = Explosive
    .also = TNT; dynamite; C-4; PETN
list-item-weapons_explosives_detonator = Detonator or cord
list-item-weapons_explosives_grenade = Grenade or mine
list-item-weapons_explosives_ied = Improvised explosive device
    .also = IED
list-item-weapons_explosives_pyrotechnics = Pyrotechnics
    .also = fireworks
list-item-weapons_military = Military equipment
list-item-weapons_military_launcher = Rocket, missile or launcher
    .also = MANPADS; RPG
list-item-weapons_military_vehicle = Military vehicle or part
list-item-weapons_military_protective = Protective equipment
    .also = body armour
list-item-weapons_other = Other weapons
list-item-weapons_other_edged = Edged weapon
    .also = knife; machete; sword
list-item-weapons_other_electric = Electric shock device
    .also = taser; stun gun
list-item-weapons_other_spray = Defence spray
list-item-weapons_other_blunt = Blunt weapon
    .also = baton; knuckleduster
list-item-weapons_other_air = Air gun or replica
    .also = airsoft
list-item-weapons_other_crossbow = Crossbow or bow
list-item-nuclear = Nuclear and radioactive material
list-item-nuclear_nuclear = Nuclear material
list-item-nuclear_nuclear_uranium = Uranium
    .also = yellowcake
list-item-nuclear_nuclear_plutonium = Plutonium
list-item-nuclear_nuclear_thorium = Thorium
list-item-nuclear_source = Radioactive source
list-item-nuclear_source_sealed = Sealed source
list-item-nuclear_source_unsealed = Unsealed source
list-item-nuclear_source_device = Device with a source
list-item-nuclear_contaminated = Contaminated goods
list-item-nuclear_contaminated_scrap = Contaminated scrap metal
list-item-nuclear_contaminated_goods = Other contaminated goods
list-item-nuclear_contaminated_norm = Naturally radioactive material
    .also = NORM
list-item-nuclear_equipment = Nuclear equipment
list-item-nuclear_equipment_equipment = Nuclear equipment
list-item-waste = Hazardous waste and ozone-depleting substances
list-item-waste_hazardous = Hazardous waste
list-item-waste_hazardous_e_waste = Electronic waste
    .also = e-waste; WEEE
list-item-waste_hazardous_batteries = Batteries
list-item-waste_hazardous_chemical = Chemical waste
list-item-waste_hazardous_medical = Medical waste
list-item-waste_hazardous_oil = Waste oil
list-item-waste_hazardous_asbestos = Asbestos
list-item-waste_hazardous_metal = Metal-bearing waste
list-item-waste_hazardous_other = Other hazardous waste
list-item-waste_other = Other waste
list-item-waste_other_plastic = Plastic waste
list-item-waste_other_tyres = Used tyres
list-item-waste_other_vehicles = End-of-life vehicles
list-item-waste_other_household = Household waste
list-item-waste_other_textile = Textile waste
list-item-waste_other_scrap = Scrap metal
list-item-waste_ods = Ozone-depleting and greenhouse gases
    .also = ODS; refrigerants
list-item-waste_ods_cfc = CFC
list-item-waste_ods_hcfc = HCFC
list-item-waste_ods_hfc = HFC
list-item-waste_ods_halon = Halon
list-item-waste_ods_methyl_bromide = Methyl bromide
list-item-waste_ods_equipment = Equipment containing such gases
list-item-waste_ods_other = Other gas
list-item-waste_chemicals = Chemicals and pesticides
list-item-waste_chemicals_pesticide = Illegal pesticide
list-item-waste_chemicals_mercury = Mercury
list-item-waste_chemicals_pop = Persistent organic pollutant
    .also = POP
list-item-currency = Currency and bearer instruments
list-item-currency_cash = Cash
list-item-currency_cash_banknotes = Banknotes
list-item-currency_cash_coins = Coins
list-item-currency_cash_counterfeit = Counterfeit currency
list-item-currency_instruments = Bearer instruments
list-item-currency_instruments_cheques = Cheques
list-item-currency_instruments_bonds = Bonds and shares
list-item-currency_instruments_money_orders = Money orders
list-item-currency_store = Store of value
list-item-currency_store_gold = Gold or bullion
list-item-currency_store_prepaid_cards = Prepaid cards
list-item-currency_store_virtual = Virtual assets
    .also = bitcoin; crypto-assets
list-item-cultural = Cultural goods
list-item-cultural_antiquities = Antiquities
list-item-cultural_antiquities_archaeological = Archaeological object
list-item-cultural_antiquities_coin = Ancient coin
list-item-cultural_antiquities_manuscript = Manuscript or book
list-item-cultural_antiquities_architectural = Architectural element
list-item-cultural_art = Art
list-item-cultural_art_painting = Painting or drawing
list-item-cultural_art_sculpture = Sculpture
list-item-cultural_art_icon = Icon or religious object
list-item-cultural_art_ethnographic = Ethnographic object
list-item-cultural_art_textile = Textile or carpet
list-item-cultural_art_furniture = Furniture or instrument
list-item-cultural_nature = Natural history
list-item-cultural_nature_fossil = Fossil
list-item-cultural_nature_mineral = Mineral or meteorite
list-item-prohibited = Prohibited content
list-item-prohibited_content = Content
list-item-prohibited_content_child_abuse = Sexual abuse of children
list-item-prohibited_content_terrorism = Terrorist content
list-item-prohibited_content_hate = Hate material
list-item-prohibited_content_obscene = Obscene material
list-item-prohibited_content_security = Against state security
list-item-prohibited_content_other = Other prohibited content
list-item-general = Tax and duty evasion, general goods
list-item-general_goods = Goods
list-item-general_goods_textiles = Textiles and clothing
list-item-general_goods_shoes = Shoes
list-item-general_goods_electronics = Electronics
list-item-general_goods_phones = Mobile phones
list-item-general_goods_machinery = Machinery
list-item-general_goods_cosmetics = Cosmetics
list-item-general_goods_metals = Metals
list-item-general_goods_chemicals = Chemicals
list-item-general_goods_household = Household goods
list-item-general_goods_building = Building materials
list-item-general_goods_toys = Toys
list-item-general_goods_bicycles = Bicycles
list-item-general_goods_solar = Solar panels
list-item-general_goods_other = Other goods
list-item-medicines = Medicines and medical goods
list-item-medicines_medicines = Medicines
list-item-medicines_medicines_antibiotic = Antibiotic
list-item-medicines_medicines_antimalarial = Antimalarial
list-item-medicines_medicines_painkiller = Painkiller
list-item-medicines_medicines_erectile = Erectile dysfunction medicine
    .also = sildenafil; tadalafil
list-item-medicines_medicines_hormone = Hormone or steroid
list-item-medicines_medicines_cancer = Cancer medicine
list-item-medicines_medicines_antiviral = Antiviral
list-item-medicines_medicines_cardiovascular = Cardiovascular medicine
list-item-medicines_medicines_diabetes = Diabetes medicine
    .also = insulin; semaglutide
list-item-medicines_medicines_slimming = Slimming product
list-item-medicines_medicines_vaccine = Vaccine or blood product
list-item-medicines_medicines_veterinary = Veterinary medicine
list-item-medicines_medicines_traditional = Traditional or herbal medicine
list-item-medicines_medicines_other = Other medicine
list-item-medicines_devices = Medical goods
list-item-medicines_devices_device = Medical device
list-item-medicines_devices_test = Diagnostic test
list-item-medicines_devices_protective = Masks and protection
list-item-medicines_devices_filler = Aesthetic product
    .also = botulinum toxin; dermal filler
list-item-strategic = Strategic and dual-use goods
list-item-strategic_dual_use = Dual-use goods
list-item-strategic_dual_use_nuclear = Nuclear
list-item-strategic_dual_use_materials = Special materials
list-item-strategic_dual_use_processing = Materials processing
list-item-strategic_dual_use_electronics = Electronics
list-item-strategic_dual_use_computers = Computers
list-item-strategic_dual_use_telecoms = Telecommunications and information security
list-item-strategic_dual_use_sensors = Sensors and lasers
    .also = night vision
list-item-strategic_dual_use_navigation = Navigation and avionics
list-item-strategic_dual_use_marine = Marine
list-item-strategic_dual_use_aerospace = Aerospace and propulsion
    .also = drone parts
list-item-strategic_chemical = Chemical and biological
list-item-strategic_chemical_cwc = Scheduled chemical
list-item-strategic_chemical_biological = Biological agent
list-item-strategic_chemical_equipment = Chemical or biological equipment
list-item-strategic_other = Other strategic goods
list-item-strategic_other_sanctions = Goods under sanctions
list-item-food = Food, animals, plants
list-item-food_food = Food
list-item-food_food_meat = Meat
    .also = bushmeat
list-item-food_food_fish = Fish
list-item-food_food_dairy = Dairy and eggs
list-item-food_food_fruit = Fruit and vegetables
list-item-food_food_cereals = Cereals and rice
list-item-food_food_sugar = Sugar
list-item-food_food_oil = Edible oil
list-item-food_food_coffee = Coffee, tea, spices
list-item-food_food_honey = Honey
list-item-food_food_supplement = Food supplement
list-item-food_food_other = Other food
list-item-food_animals = Live animals
list-item-food_animals_livestock = Livestock
list-item-food_animals_poultry = Poultry
list-item-food_animals_pets = Pets
list-item-food_animals_other = Other animal
list-item-food_plants = Plants
list-item-food_plants_living = Living plants
list-item-food_plants_seeds = Seeds
list-item-food_plants_soil = Soil and substrate
list-item-food_agricultural = Agricultural inputs
list-item-food_agricultural_fertiliser = Fertiliser
list-item-food_agricultural_pesticide = Pesticide
list-item-food_agricultural_feed = Animal feed
list-item-motor_spirits = Motor spirits
list-item-motor_spirits_fuel = Fuel
list-item-motor_spirits_fuel_petrol = Petrol
    .also = gasoline
list-item-motor_spirits_fuel_diesel = Diesel
    .also = gas oil
list-item-motor_spirits_fuel_marked = Marked or red diesel
list-item-motor_spirits_fuel_kerosene = Kerosene or jet fuel
list-item-motor_spirits_fuel_heavy_oil = Heavy fuel oil
list-item-motor_spirits_fuel_lpg = Liquefied petroleum gas
    .also = LPG
list-item-motor_spirits_fuel_biofuel = Biofuel
list-item-motor_spirits_oil = Oils
list-item-motor_spirits_oil_crude = Crude oil
list-item-motor_spirits_oil_lubricant = Lubricant or base oil
    .also = designer fuel
list-item-motor_spirits_oil_other = Other oil product
list-item-timber = Timber
list-item-timber_wood = Wood
list-item-timber_wood_rosewood = Rosewood
    .also = Dalbergia; Pterocarpus
list-item-timber_wood_ebony = Ebony
list-item-timber_wood_mahogany = Mahogany
list-item-timber_wood_teak = Teak
list-item-timber_wood_cedar = Cedar
list-item-timber_wood_sandalwood = Sandalwood
list-item-timber_wood_tropical = Other tropical wood
list-item-timber_wood_conifer = Conifer
list-item-timber_wood_oak = Oak
list-item-timber_wood_other = Other wood
list-item-timber_products = Wood products
list-item-timber_products_charcoal = Charcoal
list-item-timber_products_furniture = Furniture
list-item-timber_products_other = Other wood product
list-item-precious = Precious metals and stones
list-item-precious_metals = Precious metals
list-item-precious_metals_gold = Gold
    .also = doré bars; gold dust
list-item-precious_metals_silver = Silver
list-item-precious_metals_platinum = Platinum group metal
list-item-precious_metals_jewellery = Jewellery
list-item-precious_stones = Stones
list-item-precious_stones_diamond_rough = Rough diamond
    .also = Kimberley process
list-item-precious_stones_diamond_cut = Cut diamond
list-item-precious_stones_coloured = Coloured stone
    .also = ruby; sapphire; emerald; tanzanite
list-item-precious_stones_jade = Jade
list-item-precious_stones_amber = Amber
list-item-precious_stones_pearl = Pearl
list-item-precious_minerals = Minerals
list-item-precious_minerals_coltan = Coltan
    .also = tantalum
list-item-precious_minerals_tin = Tin and tungsten ore
    .also = cassiterite; wolframite
list-item-precious_minerals_copper = Copper or cobalt
list-item-precious_minerals_rare_earths = Rare earths
list-item-precious_minerals_other = Other mineral
list-item-vehicles = Vehicles, parts, other
list-item-vehicles_vehicles = Vehicles
list-item-vehicles_vehicles_car = Car
list-item-vehicles_vehicles_van = Van
list-item-vehicles_vehicles_lorry = Lorry or trailer
list-item-vehicles_vehicles_bus = Bus
list-item-vehicles_vehicles_motorcycle = Motorcycle
list-item-vehicles_vehicles_machine = Farm or construction machine
list-item-vehicles_vehicles_boat = Boat
list-item-vehicles_vehicles_aircraft = Aircraft
list-item-vehicles_vehicles_drone = Drone
list-item-vehicles_parts = Parts
list-item-vehicles_parts_engine = Engine
list-item-vehicles_parts_outboard = Outboard motor
list-item-vehicles_parts_tyres = Tyres
list-item-vehicles_parts_catalyst = Catalytic converter
list-item-vehicles_parts_airbag = Airbag
list-item-vehicles_parts_other = Other part
list-item-vehicles_other = Other goods
list-item-vehicles_other_stolen = Stolen goods
list-item-vehicles_other_documents = Forged documents
    .also = passports; blank documents
list-item-vehicles_other_jammer = Jammer or scanner
list-item-vehicles_other_other = Other

## lab_result

list-lab_result-not_sampled = Not sampled
list-lab_result-pending = Pending
list-lab_result-confirmed = Confirmed
list-lab_result-not_confirmed = Not confirmed
list-lab_result-other_substance = Other substance found
list-lab_result-inconclusive = Inconclusive

## language

list-language-ab = Abkhazian
list-language-af = Afrikaans
list-language-am = Amharic
list-language-ar = Arabic
list-language-ay = Aymara
list-language-az = Azerbaijani
list-language-be = Belarusian
list-language-bg = Bulgarian
list-language-bn = Bangla
list-language-bo = Tibetan
list-language-bs = Bosnian
list-language-ca = Catalan
list-language-cs = Czech
list-language-da = Danish
list-language-de = German
list-language-dv = Divehi
list-language-dz = Dzongkha
list-language-el = Greek
list-language-en = English
list-language-es = Spanish
list-language-et = Estonian
list-language-fa = Persian
list-language-ff = Fula
list-language-fi = Finnish
list-language-fr = French
list-language-ga = Irish
list-language-gn = Guarani
list-language-gu = Gujarati
list-language-ha = Hausa
list-language-he = Hebrew
list-language-hi = Hindi
list-language-hr = Croatian
list-language-ht = Haitian Creole
list-language-hu = Hungarian
list-language-hy = Armenian
list-language-id = Indonesian
list-language-is = Icelandic
list-language-it = Italian
list-language-ja = Japanese
list-language-ka = Georgian
list-language-kk = Kazakh
list-language-km = Khmer
list-language-kn = Kannada
list-language-ko = Korean
list-language-ku = Kurdish
list-language-ky = Kyrgyz
list-language-lb = Luxembourgish
list-language-lg = Ganda
list-language-ln = Lingala
list-language-lo = Lao
list-language-lt = Lithuanian
list-language-lv = Latvian
list-language-mg = Malagasy
list-language-mk = Macedonian
list-language-ml = Malayalam
list-language-mn = Mongolian
list-language-mr = Marathi
list-language-ms = Malay
list-language-mt = Maltese
list-language-my = Burmese
list-language-ne = Nepali
list-language-nl = Dutch
list-language-no = Norwegian
list-language-ny = Nyanja
list-language-om = Oromo
list-language-pa = Punjabi
list-language-pl = Polish
list-language-ps = Pashto
list-language-pt = Portuguese
list-language-qu = Quechua
list-language-rn = Rundi
list-language-ro = Romanian
list-language-ru = Russian
list-language-rw = Kinyarwanda
list-language-sd = Sindhi
list-language-sg = Sango
list-language-si = Sinhala
list-language-sk = Slovak
list-language-sl = Slovenian
list-language-sm = Samoan
list-language-sn = Shona
list-language-so = Somali
list-language-sq = Albanian
list-language-sr = Serbian
list-language-ss = Swati
list-language-st = Southern Sotho
list-language-sv = Swedish
list-language-sw = Swahili
list-language-ta = Tamil
list-language-te = Telugu
list-language-tg = Tajik
list-language-th = Thai
list-language-ti = Tigrinya
list-language-tk = Turkmen
list-language-tn = Tswana
list-language-to = Tongan
list-language-tr = Turkish
list-language-ts = Tsonga
list-language-tt = Tatar
list-language-ug = Uyghur
list-language-uk = Ukrainian
list-language-ur = Urdu
list-language-uz = Uzbek
list-language-vi = Vietnamese
list-language-wo = Wolof
list-language-xh = Xhosa
list-language-yo = Yoruba
list-language-zh = Chinese
list-language-zu = Zulu

## law_class

list-law_class-customs = Customs law
list-law_class-narcotics = Narcotics law
list-law_class-excise = Excise law
list-law_class-environment = Environmental law
list-law_class-intellectual_property = Intellectual property law
list-law_class-weapons = Weapons law
list-law_class-health = Health law
list-law_class-cultural_property = Cultural property law
list-law_class-money_laundering = Anti-money-laundering law
list-law_class-export_control = Export control law
list-law_class-criminal_code = Criminal code
list-law_class-other = Other

## leg_role

list-leg_role-origin = Origin
list-leg_role-departure = Departure
list-leg_role-transit = Transit
list-leg_role-seizure = Place of seizure
list-leg_role-destination = Destination
list-leg_role-transhipment = Transhipment
list-leg_role-intended_destination = Intended destination

## link_kind

list-link_kind-same_as = Same as
list-link_kind-family = Family
list-link_kind-associate = Associate
list-link_kind-employer = Employer
list-link_kind-employee = Employee
list-link_kind-director = Director
list-link_kind-owner = Owner
list-link_kind-beneficial_owner = Beneficial owner
list-link_kind-user = User
list-link_kind-seen_with = Seen with
list-link_kind-same_method = Same method
    .also = modus operandi
list-link_kind-same_consignment = Same consignment
list-link_kind-same_case = Same case
list-link_kind-successor = Successor
    .also = follows
list-link_kind-predecessor = Predecessor
    .also = precedes
list-link_kind-joint_file = Joint file
list-link_kind-travelled_with = Travelled with
list-link_kind-called = Called
list-link_kind-paid = Paid
list-link_kind-address_shared = Shared address
list-link_kind-other = Other

## link_source

list-link_source-declaration = Declaration
list-link_source-document = Document
list-link_source-statement = Statement
list-link_source-seen = Seen by an officer
list-link_source-matching = Matching of records
list-link_source-phone = Phone
list-link_source-payment = Payment
list-link_source-internet = Internet
list-link_source-intelligence = Intelligence
list-link_source-other = Other

## location_type

list-location_type-seaport = Seaport
    .also = port; harbour; port facilities
list-location_type-airport = Airport
    .also = aerodrome
list-location_type-land_border_post = Land border post
    .also = border crossing; frontier; checkpoint
list-location_type-green_border = Green border (between posts)
    .also = between border posts
list-location_type-railway = Railway
    .also = railway station; train
list-location_type-mail_centre = Mail centre
    .also = post office; postal centre
list-location_type-express_hub = Express hub
    .also = courier hub
list-location_type-inland_depot = Inland depot
    .also = dry port; inland clearance depot
list-location_type-warehouse = Warehouse
    .also = bonded warehouse; store
list-location_type-free_zone = Free zone
    .also = free port
list-location_type-territorial_sea = Territorial sea
    .also = territorial waters; maritime zone
list-location_type-high_sea = High sea
    .also = international waters
list-location_type-inland_water = Inland water
    .also = river; lake; canal
list-location_type-road_inland = Road, inland
    .also = highway; motorway; street
list-location_type-market_or_shop = Market or shop
    .also = bazaar; store; market
list-location_type-dwelling = Dwelling
    .also = home; residence; flat; apartment; house
list-location_type-business_premises = Business premises
    .also = commercial premises; office; factory
list-location_type-passenger_terminal = Passenger terminal
    .also = bus station; ferry terminal
list-location_type-online = Online
    .also = internet; web

## mail_product

list-mail_product-letter = Letter
list-mail_product-registered = Registered item
list-mail_product-small_packet = Small packet
list-mail_product-parcel = Parcel
list-mail_product-ems = EMS
list-mail_product-express_document = Express document
list-mail_product-express_parcel = Express parcel
list-mail_product-e_commerce = E-commerce item
list-mail_product-freight = Freight
list-mail_product-other = Other

## marker_result

list-marker_result-not_tested = Not tested
list-marker_result-no_marker = No marker
list-marker_result-marker_found = Marker found
list-marker_result-marker_removed = Marker removed
list-marker_result-laundered = Laundered
list-marker_result-inconclusive = Inconclusive

## medicine_status

list-medicine_status-falsified = Falsified
list-medicine_status-substandard = Substandard
list-medicine_status-unlicensed = Unlicensed
list-medicine_status-diverted = Diverted
list-medicine_status-stolen = Stolen
list-medicine_status-expired = Expired
list-medicine_status-without_prescription = Without prescription
list-medicine_status-not_determined = Not determined

## money_instrument

list-money_instrument-banknotes = Banknotes
    .also = cash
list-money_instrument-coins = Coins
list-money_instrument-cheque = Cheque
list-money_instrument-travellers_cheque = Traveller’s cheque
list-money_instrument-money_order = Money order
list-money_instrument-promissory_note = Promissory note
list-money_instrument-bearer_bond = Bearer bond
list-money_instrument-share = Bearer share
list-money_instrument-gold_coins = Gold coins or bullion
list-money_instrument-prepaid_card = Prepaid card
list-money_instrument-virtual_asset_device = Device holding virtual assets
    .also = hardware wallet; bitcoin
list-money_instrument-other = Other

## name_kind

list-name_kind-legal = Legal name
list-name_kind-birth = Name at birth
list-name_kind-previous = Previous name
list-name_kind-alias = Alias
list-name_kind-nickname = Nickname
list-name_kind-trading = Trading name
list-name_kind-transliteration = Transliteration
list-name_kind-religious = Religious name

## nice_class

list-nice_class-1 = 1: Chemicals
list-nice_class-2 = 2: Paints, varnishes
list-nice_class-3 = 3: Cosmetics, cleaning preparations
list-nice_class-4 = 4: Industrial oils, fuels
list-nice_class-5 = 5: Pharmaceuticals
list-nice_class-6 = 6: Common metals and goods of metal
list-nice_class-7 = 7: Machines, motors
list-nice_class-8 = 8: Hand tools, cutlery
list-nice_class-9 = 9: Electronics, scientific apparatus
list-nice_class-10 = 10: Medical apparatus
list-nice_class-11 = 11: Lighting, heating, cooling
list-nice_class-12 = 12: Vehicles
list-nice_class-13 = 13: Firearms, fireworks
list-nice_class-14 = 14: Precious metals, jewellery, watches
list-nice_class-15 = 15: Musical instruments
list-nice_class-16 = 16: Paper, printed matter
list-nice_class-17 = 17: Rubber and plastic semi-products
list-nice_class-18 = 18: Leather goods, luggage
list-nice_class-19 = 19: Building materials, not of metal
list-nice_class-20 = 20: Furniture
list-nice_class-21 = 21: Household utensils, glassware
list-nice_class-22 = 22: Ropes, tents, textile fibres
list-nice_class-23 = 23: Yarns and threads
list-nice_class-24 = 24: Textiles
list-nice_class-25 = 25: Clothing, footwear
list-nice_class-26 = 26: Lace, buttons, haberdashery
list-nice_class-27 = 27: Carpets, floor coverings
list-nice_class-28 = 28: Toys, games, sporting goods
list-nice_class-29 = 29: Meat, fish, preserved food
list-nice_class-30 = 30: Coffee, cereals, confectionery
list-nice_class-31 = 31: Agricultural products, live animals
list-nice_class-32 = 32: Beers, soft drinks
list-nice_class-33 = 33: Alcoholic drinks
list-nice_class-34 = 34: Tobacco, smokers’ articles
list-nice_class-35 = 35: Advertising, business
list-nice_class-36 = 36: Finance, insurance
list-nice_class-37 = 37: Construction, repair
list-nice_class-38 = 38: Telecommunications
list-nice_class-39 = 39: Transport, storage, travel
list-nice_class-40 = 40: Treatment of materials
list-nice_class-41 = 41: Education, entertainment
list-nice_class-42 = 42: Science, technology, software services
list-nice_class-43 = 43: Food and drink services, lodging
list-nice_class-44 = 44: Medical, beauty, agricultural services
list-nice_class-45 = 45: Legal, security, personal services

## nuclide

list-nuclide-Ac-225 = Actinium-225
list-nuclide-Am-241 = Americium-241
list-nuclide-Ba-133 = Barium-133
list-nuclide-C-14 = Carbon-14
list-nuclide-Cd-109 = Cadmium-109
list-nuclide-Cf-252 = Californium-252
list-nuclide-Cm-244 = Curium-244
list-nuclide-Co-57 = Cobalt-57
list-nuclide-Co-60 = Cobalt-60
list-nuclide-Cs-137 = Caesium-137
list-nuclide-Eu-152 = Europium-152
list-nuclide-Fe-55 = Iron-55
list-nuclide-Ge-68 = Germanium-68
list-nuclide-H-3 = Tritium
list-nuclide-I-125 = Iodine-125
list-nuclide-I-131 = Iodine-131
list-nuclide-Ir-192 = Iridium-192
list-nuclide-Kr-85 = Krypton-85
list-nuclide-Lu-177 = Lutetium-177
list-nuclide-Na-22 = Sodium-22
list-nuclide-Ni-63 = Nickel-63
list-nuclide-Np-237 = Neptunium-237
list-nuclide-Pm-147 = Promethium-147
list-nuclide-Po-210 = Polonium-210
list-nuclide-Pu-238 = Plutonium-238
list-nuclide-Pu-239 = Plutonium-239
list-nuclide-Ra-226 = Radium-226
list-nuclide-Se-75 = Selenium-75
list-nuclide-Sr-90 = Strontium-90
list-nuclide-Tc-99m = Technetium-99m
list-nuclide-Th-232 = Thorium-232
list-nuclide-Tl-204 = Thallium-204
list-nuclide-U-233 = Uranium-233
list-nuclide-U-235 = Uranium-235
list-nuclide-U-238 = Uranium-238
list-nuclide-U-nat = Natural uranium
list-nuclide-U-dep = Depleted uranium
list-nuclide-U-enr = Enriched uranium
list-nuclide-Yb-169 = Ytterbium-169

## offence_type

list-offence_type-smuggling = Smuggling
list-offence_type-misdeclaration = Misdeclaration
list-offence_type-undervaluation = Undervaluation
list-offence_type-misclassification = Misclassification
list-offence_type-origin_fraud = Origin fraud
list-offence_type-prohibited_goods = Prohibited goods
list-offence_type-restricted_goods = Restricted goods
list-offence_type-excise_evasion = Excise evasion
list-offence_type-ipr_infringement = Infringement of intellectual property
list-offence_type-undeclared_cash = Undeclared cash
list-offence_type-document_fraud = Document fraud
    .also = forged documents
list-offence_type-transit_fraud = Transit fraud
list-offence_type-drawback_fraud = Drawback fraud
list-offence_type-theft = Theft
list-offence_type-corruption = Corruption
list-offence_type-other = Other

## outcome

list-outcome-pending = Pending
list-outcome-released_to_owner = Released to the owner
list-outcome-settled = Settled
    .also = compromise settlement
list-outcome-fined = Fined
list-outcome-forfeited = Forfeited
list-outcome-convicted = Convicted
list-outcome-acquitted = Acquitted
    .also = cleared
list-outcome-no_action = No further action
    .also = dismissed
list-outcome-handed_over = Handed over
list-outcome-controlled_delivery = Controlled delivery
list-outcome-other = Other

## package_type

list-package_type-AE = Aerosol
list-package_type-AM = Ampoule
list-package_type-BA = Barrel
list-package_type-BE = Bundle
list-package_type-BG = Bag
list-package_type-BJ = Bucket
list-package_type-BK = Basket
list-package_type-BL = Bale, compressed
list-package_type-BO = Bottle
list-package_type-BR = Bar
list-package_type-BX = Box
list-package_type-CA = Can, rectangular
list-package_type-CG = Cage
list-package_type-CN = Container, not otherwise specified
list-package_type-CO = Carboy
list-package_type-CR = Crate
list-package_type-CS = Case
list-package_type-CT = Carton
list-package_type-CX = Can, cylindrical
list-package_type-CY = Cylinder
list-package_type-DR = Drum
list-package_type-EN = Envelope
list-package_type-GB = Bottle, gas
list-package_type-JR = Jar
list-package_type-JY = Jerrican, cylindrical
list-package_type-KG = Keg
list-package_type-LG = Log
list-package_type-NE = Unpacked or unpackaged
list-package_type-PA = Packet
list-package_type-PC = Parcel
list-package_type-PE = Pallet, modular
list-package_type-PK = Package
list-package_type-PX = Pallet
list-package_type-RL = Reel
list-package_type-RO = Roll
list-package_type-SA = Sack
list-package_type-SU = Suitcase
list-package_type-TB = Tub
list-package_type-TK = Tank, rectangular
list-package_type-TN = Tin
list-package_type-TU = Tube
list-package_type-VG = Bulk, gas
list-package_type-VI = Vial
list-package_type-VL = Bulk, liquid
list-package_type-VR = Bulk, solid, granular particles
list-package_type-VY = Bulk, solid, fine particles
list-package_type-WB = Wickerbottle
list-package_type-ZZ = Mutually defined

## packaging

list-packaging-bag = Bag
list-packaging-plastic_bag = Plastic bag
list-packaging-foil = Foil
list-packaging-wrap = Wrap
list-packaging-balloon = Balloon
list-packaging-capsule = Capsule
list-packaging-block = Block
list-packaging-brick = Brick
list-packaging-bottle = Bottle
    .also = flacon
list-packaging-jerrycan = Jerrycan
list-packaging-drum = Drum
list-packaging-box = Box
list-packaging-carton = Carton
list-packaging-suitcase = Suitcase
list-packaging-blister = Blister
list-packaging-syringe = Syringe
list-packaging-envelope = Envelope
list-packaging-vacuum_pack = Vacuum pack
list-packaging-none = None
list-packaging-other = Other

## party_role

list-party_role-courier = Courier
    .also = mule
list-party_role-driver = Driver
list-party_role-passenger = Passenger
list-party_role-crew = Crew member
list-party_role-master = Master or captain
list-party_role-consignor = Consignor
    .also = sender
list-party_role-consignee = Consignee
list-party_role-declarant = Declarant
list-party_role-carrier = Carrier
list-party_role-forwarder = Forwarder
list-party_role-owner = Owner
list-party_role-exporter = Exporter
list-party_role-importer = Importer
list-party_role-warehouse_keeper = Warehouse keeper
list-party_role-recipient = Person who collects
list-party_role-organiser = Organiser
list-party_role-scout = Scout
    .also = lookout
list-party_role-right_holder = Right holder
list-party_role-witness = Witness
list-party_role-accomplice = Accomplice
list-party_role-notify_party = Notify party
list-party_role-haulier = Haulier
list-party_role-other = Other

## party_status

list-party_status-suspect = Suspect
list-party_status-arrested = Arrested
list-party_status-detained = Detained
list-party_status-released = Released
list-party_status-charged = Charged
    .also = indicted
list-party_status-convicted = Convicted
list-party_status-acquitted = Acquitted
list-party_status-fined = Fined
list-party_status-wanted = Wanted
list-party_status-deported = Deported
list-party_status-cleared = Cleared
list-party_status-witness = Witness

## penalty_kind

list-penalty_kind-none = None
list-penalty_kind-warning = Warning
list-penalty_kind-fine = Fine
list-penalty_kind-duty_paid = Duty and taxes paid
list-penalty_kind-confiscation = Confiscation
list-penalty_kind-prison = Prison
list-penalty_kind-suspended_sentence = Suspended sentence
list-penalty_kind-expulsion = Expulsion
list-penalty_kind-licence_withdrawn = Licence withdrawn
list-penalty_kind-other = Other

## picture_kind

list-picture_kind-concealment = Concealment
list-picture_kind-goods = Goods
list-picture_kind-transport = Means of transport
list-picture_kind-person = Person
list-picture_kind-document = Document
list-picture_kind-xray = X-ray image
list-picture_kind-place = Place
list-picture_kind-seal = Seal
list-picture_kind-drawing = Drawing
list-picture_kind-damage = Damage
list-picture_kind-other = Other

## picture_type

list-picture_type-image_jpeg = JPEG
list-picture_type-image_png = PNG
list-picture_type-image_webp = WebP

## precious_metal

list-precious_metal-gold = Gold
list-precious_metal-silver = Silver
list-precious_metal-platinum = Platinum
list-precious_metal-palladium = Palladium
list-precious_metal-rhodium = Rhodium
list-precious_metal-other = Other

## procedure

list-procedure-home_use = Clearance for home use
    .also = free circulation
list-procedure-warehousing = Customs warehousing
list-procedure-inward_processing = Inward processing
list-procedure-outward_processing = Outward processing
list-procedure-temporary_admission = Temporary admission
    .also = ATA carnet
list-procedure-national_transit = National transit
    .also = transit
list-procedure-tir_transit = TIR transit
    .also = TIR carnet
list-procedure-free_zone = Free zone
list-procedure-export = Export outright
list-procedure-re_export = Re-export
list-procedure-postal = Postal traffic
list-procedure-express = Express consignment
list-procedure-channel_green = Passenger, green channel
    .also = nothing to declare
list-procedure-channel_red = Passenger, red channel
    .also = goods to declare
list-procedure-crew = Crew
list-procedure-diplomatic = Diplomatic
list-procedure-none = None
    .also = no procedure

## quantity_basis

list-quantity_basis-weighed = Weighed
list-quantity_basis-counted = Counted
list-quantity_basis-measured = Measured
list-quantity_basis-estimated = Estimated
list-quantity_basis-declared = Declared
list-quantity_basis-laboratory = Found by the laboratory

## register_state

list-register_state-active = Active
list-register_state-dissolved = Dissolved
list-register_state-insolvent = Insolvent
list-register_state-suspended = Suspended

## script

list-script-Latn = Latin
list-script-Cyrl = Cyrillic
list-script-Arab = Arabic
list-script-Hans = Chinese, simplified
list-script-Hant = Chinese, traditional
list-script-Grek = Greek
list-script-Hebr = Hebrew
list-script-Deva = Devanagari
list-script-Beng = Bengali
list-script-Taml = Tamil
list-script-Telu = Telugu
list-script-Sinh = Sinhala
list-script-Ethi = Ethiopic
list-script-Geor = Georgian
list-script-Armn = Armenian
list-script-Thai = Thai
list-script-Laoo = Lao
list-script-Khmr = Khmer
list-script-Mymr = Myanmar
list-script-Jpan = Japanese
list-script-Kore = Korean
list-script-Mong = Mongolian
list-script-Tibt = Tibetan
list-script-Tfng = Tifinagh
list-script-Thaa = Thaana

## seal_state

list-seal_state-intact = Intact
list-seal_state-broken = Broken
list-seal_state-manipulated = Manipulated
list-seal_state-missing = Missing
list-seal_state-replaced = Replaced

## sector

list-sector-transport = Transport
list-sector-forwarding = Forwarding
list-sector-customs_broker = Customs broker
list-sector-wholesale = Wholesale
list-sector-retail = Retail
list-sector-manufacture = Manufacture
list-sector-agriculture = Agriculture
list-sector-fishing = Fishing
list-sector-mining = Mining
list-sector-construction = Construction
list-sector-finance = Finance
list-sector-hotel_catering = Hotels and catering
list-sector-e_commerce = E-commerce
list-sector-recycling = Recycling
list-sector-port_services = Port services
list-sector-courier = Courier
list-sector-health = Health
list-sector-services = Services
list-sector-other = Other

## selection_basis

list-selection_basis-routine = Routine control
list-selection_basis-random = Random selection
list-selection_basis-risk_profile = Automated risk profile
list-selection_basis-observation = Officer’s observation
list-selection_basis-national_intelligence = National intelligence
list-selection_basis-foreign_intelligence = Foreign intelligence
list-selection_basis-rilo_alert = RILO alert
    .also = regional intelligence liaison office
list-selection_basis-operation_warning = Operation warning
list-selection_basis-investigation = Investigation
list-selection_basis-tip_off = Tip-off
    .also = informant
list-selection_basis-controlled_delivery = Controlled delivery
list-selection_basis-post_clearance_audit = Post-clearance audit
list-selection_basis-other_agency = Handed over by another agency
list-selection_basis-declared_by_carrier = Declared by the carrier
list-selection_basis-chance = Chance

## source

list-source-entry = Entered by an officer
list-source-import = Imported
    .also = spreadsheet
list-source-operation = From an operation
list-source-received = Received from another administration
list-source-migration = From a former system

## source_category

list-source_category-1 = Category 1: extremely dangerous
list-source_category-2 = Category 2: very dangerous
list-source_category-3 = Category 3: dangerous
list-source_category-4 = Category 4: unlikely to be dangerous
list-source_category-5 = Category 5: most unlikely to be dangerous

## stage

list-stage-detected = Detected
list-stage-arrested = Arrested
list-stage-seized = Seized
list-stage-investigation_closed = Investigation closed
list-stage-adjudicated = Adjudicated
list-stage-prosecuted = Prosecuted
list-stage-closed = Closed

## state

list-state-open = Open
list-state-complete = Complete
list-state-approved = Approved
list-state-returned = Returned with comments
list-state-void = Void
list-state-closed = Closed

## task_state

list-task_state-open = To do
list-task_state-done = Done
list-task_state-dropped = Dropped

## tax_stamp

list-tax_stamp-none = None
list-tax_stamp-genuine = Genuine
list-tax_stamp-forged = Forged
list-tax_stamp-foreign = Foreign
list-tax_stamp-reused = Reused
list-tax_stamp-not_required = Not required

## timber_product

list-timber_product-log = Logs
list-timber_product-sawn = Sawn wood
list-timber_product-veneer = Veneer
list-timber_product-plywood = Plywood
list-timber_product-charcoal = Charcoal
list-timber_product-chips = Chips
list-timber_product-furniture = Furniture
list-timber_product-sleepers = Sleepers
list-timber_product-instrument_parts = Parts of instruments
list-timber_product-other = Other

## tool

list-tool-endoscope = Endoscope
list-tool-density_meter = Density meter
list-tool-xray = X-ray
list-tool-screwdriver = Screwdriver
list-tool-drill = Drill
list-tool-mirror = Mirror
list-tool-hammer = Hammer
list-tool-dog = Dog
list-tool-trace_detector = Trace detector
list-tool-tape_measure = Tape measure
list-tool-scale = Scale
list-tool-diver = Diver
list-tool-camera = Camera
list-tool-thermal_camera = Thermal camera
list-tool-disassembly = Disassembly
list-tool-other = Other

## transport_mode

list-transport_mode-0 = Not specified
list-transport_mode-1 = Maritime transport
    .also = sea; ship; commercial sea; private sea
list-transport_mode-2 = Rail transport
    .also = train; railway; rail
list-transport_mode-3 = Road transport
    .also = road; commercial road; private road
list-transport_mode-4 = Air transport
    .also = air; plane; commercial air; private air
list-transport_mode-5 = Mail
    .also = post; postal; courier
list-transport_mode-6 = Multimodal transport
list-transport_mode-7 = Fixed transport installations
    .also = pipeline; power line
list-transport_mode-8 = Inland water transport
    .also = river; canal
list-transport_mode-9 = Mode not applicable
    .also = pedestrian; none

## transport_role

list-transport_role-carrying = Carried the goods
list-transport_role-escort = Escort
list-transport_role-scout = Scout
    .also = lookout
list-transport_role-mother_ship = Mother ship
list-transport_role-tender = Tender
list-transport_role-towing = Towing vehicle
list-transport_role-towed = Towed vehicle
    .also = trailer
list-transport_role-storage = Storage
list-transport_role-escape = Escape
list-transport_role-abandoned = Abandoned
list-transport_role-own_use = Own use
list-transport_role-other = Other

## transport_type

list-transport_type-container_ship = Container ship
list-transport_type-bulk_ship = Bulk carrier
list-transport_type-tanker_ship = Tanker (ship)
    .also = oil tanker
list-transport_type-ferry = Ferry
    .also = ro-ro
list-transport_type-fishing_vessel = Fishing vessel
    .also = trawler
list-transport_type-yacht = Yacht
    .also = sailing boat; pleasure craft
list-transport_type-go_fast = Go-fast boat
    .also = speedboat
list-transport_type-semi_submersible = Semi-submersible
    .also = narco submarine
list-transport_type-barge = Barge
    .also = lighter
list-transport_type-car = Car
    .also = passenger car
list-transport_type-van = Van
    .also = light goods vehicle
list-transport_type-bus = Bus
    .also = coach
list-transport_type-lorry = Lorry
    .also = truck
list-transport_type-articulated_lorry = Articulated lorry
    .also = semi-trailer; articulated truck
list-transport_type-reefer_lorry = Refrigerated lorry
    .also = reefer truck
list-transport_type-tanker_lorry = Tanker lorry
    .also = tank truck
list-transport_type-motorcycle = Motorcycle
    .also = motorbike; scooter
list-transport_type-bicycle = Bicycle
    .also = bike
list-transport_type-farm_vehicle = Farm vehicle
    .also = tractor
list-transport_type-passenger_aircraft = Passenger aircraft
    .also = airliner
list-transport_type-cargo_aircraft = Cargo aircraft
    .also = freighter
list-transport_type-general_aviation = General aviation aircraft
    .also = private plane; light aircraft
list-transport_type-helicopter = Helicopter
list-transport_type-drone = Drone
    .also = unmanned aircraft
list-transport_type-passenger_train = Passenger train
list-transport_type-goods_train = Goods train
    .also = freight train
list-transport_type-container = Container
list-transport_type-letter = Letter
list-transport_type-parcel = Postal parcel
    .also = package
list-transport_type-express_parcel = Express parcel
    .also = courier parcel
list-transport_type-pedestrian = Pedestrian
    .also = on foot
list-transport_type-pack_animal = Pack animal
    .also = mule; camel; donkey
list-transport_type-pipeline = Pipeline
    .also = pipe
list-transport_type-tunnel = Tunnel
list-transport_type-other = Other

## urgency

list-urgency-routine = Routine
list-urgency-urgent = Urgent
list-urgency-immediate = Immediate

## use_frequency

list-use_frequency-once = Seen once
list-use_frequency-rare = Rare
list-use_frequency-occasional = Occasional
list-use_frequency-frequent = Frequent

## value_type

list-value_type-customs = Customs value
list-value_type-domestic_market = Domestic market value
list-value_type-street = Street value
list-value_type-genuine_goods = Value of genuine goods
list-value_type-declared = Declared value
list-value_type-estimated = Estimate
list-value_type-insured = Insured value

## warning

list-warning-armed = Armed
list-warning-violent = Violent
list-warning-absconded = Absconded
list-warning-health = Health risk
list-warning-drugs_hazard = Dangerous drugs
    .also = fentanyl
list-warning-escape_risk = Escape risk
list-warning-self_harm = Risk of self-harm
list-warning-contagious = Contagious
list-warning-dangerous_animal = Dangerous animal

## waste_code

list-waste_code-Y1 = Y1: clinical wastes
list-waste_code-Y2 = Y2: wastes from pharmaceutical products
list-waste_code-Y3 = Y3: waste pharmaceuticals, drugs and medicines
list-waste_code-Y4 = Y4: biocides and phytopharmaceuticals
list-waste_code-Y5 = Y5: wood preserving chemicals
list-waste_code-Y6 = Y6: organic solvents
list-waste_code-Y7 = Y7: heat treatment with cyanides
list-waste_code-Y8 = Y8: waste mineral oils
list-waste_code-Y9 = Y9: oil and water mixtures
list-waste_code-Y10 = Y10: PCB, PCT, PBB
list-waste_code-Y11 = Y11: tarry residues
list-waste_code-Y12 = Y12: inks, dyes, pigments, paints
list-waste_code-Y13 = Y13: resins, latex, plasticisers, glues
list-waste_code-Y14 = Y14: unidentified laboratory chemicals
list-waste_code-Y15 = Y15: explosive wastes
list-waste_code-Y16 = Y16: photographic chemicals
list-waste_code-Y17 = Y17: surface treatment of metals and plastics
list-waste_code-Y18 = Y18: residues of waste disposal
list-waste_code-Y19 = Y19: metal carbonyls
list-waste_code-Y20 = Y20: beryllium
list-waste_code-Y21 = Y21: hexavalent chromium
list-waste_code-Y22 = Y22: copper compounds
list-waste_code-Y23 = Y23: zinc compounds
list-waste_code-Y24 = Y24: arsenic
list-waste_code-Y25 = Y25: selenium
list-waste_code-Y26 = Y26: cadmium
list-waste_code-Y27 = Y27: antimony
list-waste_code-Y28 = Y28: tellurium
list-waste_code-Y29 = Y29: mercury
list-waste_code-Y30 = Y30: thallium
list-waste_code-Y31 = Y31: lead
list-waste_code-Y32 = Y32: inorganic fluorine compounds
list-waste_code-Y33 = Y33: inorganic cyanides
list-waste_code-Y34 = Y34: acids
list-waste_code-Y35 = Y35: bases
list-waste_code-Y36 = Y36: asbestos
list-waste_code-Y37 = Y37: organic phosphorus compounds
list-waste_code-Y38 = Y38: organic cyanides
list-waste_code-Y39 = Y39: phenols
list-waste_code-Y40 = Y40: ethers
list-waste_code-Y41 = Y41: halogenated solvents
list-waste_code-Y42 = Y42: other organic solvents
list-waste_code-Y43 = Y43: polychlorinated dibenzofuran
list-waste_code-Y44 = Y44: polychlorinated dibenzodioxin
list-waste_code-Y45 = Y45: other organohalogen compounds
list-waste_code-Y46 = Y46: household wastes
list-waste_code-Y47 = Y47: residues of burning household wastes
list-waste_code-Y48 = Y48: plastic waste
list-waste_code-Y49 = Y49: electrical and electronic waste
list-waste_code-A1010 = A1010: metal wastes
list-waste_code-A1160 = A1160: lead-acid batteries
list-waste_code-A1170 = A1170: unsorted batteries
list-waste_code-A1181 = A1181: hazardous electronic waste
list-waste_code-A2050 = A2050: asbestos waste
list-waste_code-A3020 = A3020: waste mineral oils
list-waste_code-A3180 = A3180: PCB waste
list-waste_code-A3210 = A3210: hazardous plastic waste
list-waste_code-A4020 = A4020: clinical waste
list-waste_code-A4030 = A4030: biocide waste
list-waste_code-B1010 = B1010: metal scrap
list-waste_code-B3011 = B3011: plastic waste for recycling
list-waste_code-B3020 = B3020: paper waste
list-waste_code-B3030 = B3030: textile waste
list-waste_code-B3140 = B3140: used pneumatic tyres

## weapon_class

list-weapon_class-handgun = Handgun
    .also = pistol; revolver
list-weapon_class-rifle = Rifle
list-weapon_class-shotgun = Shotgun
list-weapon_class-submachine_gun = Submachine gun
list-weapon_class-machine_gun = Machine gun
list-weapon_class-gas_alarm = Gas or alarm weapon
    .also = blank-firing
list-weapon_class-air_gun = Air gun
list-weapon_class-essential_part = Essential part
list-weapon_class-ammunition = Ammunition
list-weapon_class-magazine = Magazine
list-weapon_class-silencer = Silencer
list-weapon_class-explosive = Explosive
list-weapon_class-detonator = Detonator
list-weapon_class-grenade = Grenade
list-weapon_class-mine = Mine
list-weapon_class-rocket = Rocket or missile
list-weapon_class-edged = Edged weapon
    .also = knife
list-weapon_class-electric_shock = Electric shock weapon
    .also = taser; stun gun
list-weapon_class-spray = Defence spray
list-weapon_class-replica = Replica
list-weapon_class-pyrotechnics = Pyrotechnics
    .also = fireworks
list-weapon_class-printed_3d = 3D-printed weapon
list-weapon_class-other = Other
