# Mots de la fenêtre et de la page du navigateur. Une phrase dit ce qui s’est passé, puis ce qu’il faut faire.

ui-name = nCEN
ui-yes = Oui
ui-no = Non
ui-not-stated = Non indiqué
ui-not-known = inconnu
ui-asked-unknown = Demandé, mais inconnu
ui-not-coded = non codé
ui-answer = Réponse
ui-back = Retour
ui-cancel = Annuler
ui-close = Fermer
ui-open = Ouvrir
ui-edit = Modifier
ui-save = Enregistrer
ui-undo = Défaire
ui-print = Imprimer
ui-print-first = Voici les { $shown } premières sur { $total }. Une exportation les contient toutes.
ui-printed-at = Imprimé le { $time }
ui-now = Maintenant
ui-more = { $count } de plus
ui-fewer = Moins
ui-more-deeds = Plus
ui-try-again = Réessayer
ui-nothing-here = Rien ne se trouve à cette adresse
ui-not-reached = Le programme ne répond pas
ui-refused = Refusé ({ $code }). Rien n’a été changé.
ui-error-not-reached = Le programme ne répond pas. Vérifiez qu’il fonctionne encore, puis réessayez ; ce que vous avez saisi reste ici.
ui-error-wrong-passphrase = Ce n’est pas la phrase secrète. Regardez la langue du clavier et les majuscules, puis retapez-la.
ui-error-wrong-host = Cette page n’a pas été ouverte à l’adresse donnée par le programme. Ouvrez cette adresse, puis réessayez.
ui-error-upload-too-large = Ce fichier dépasse { $most } Mo, ce qu’aucun tableau n’atteint. Partagez-le, ou importez-le par la commande « ncen import ».
ui-error-call-too-large = Ceci dépasse { $most } Mo, ce qu’aucun formulaire ne fait. Raccourcissez le récit, puis enregistrez de nouveau ; ce que vous avez écrit reste ici.
ui-error-upload-broken = Le fichier n’est pas arrivé entier. Choisissez-le de nouveau.
ui-error-file-not-sent = Une page n’utilise que les fichiers qu’elle a envoyés. Choisissez le fichier de nouveau.
ui-error-no-such-page = Il n’y a rien à { $path }. Ouvrez l’adresse sans ce qui suit sa dernière barre.
ui-error-call-died = Le programme a échoué, et rien n’a été enregistré. Réessayez ; s’il échoue encore, fermez-le et rouvrez-le.
ui-error-not-in-window = Ce n’est pas possible dans la fenêtre. Choisissez le fichier par son chemin.
ui-remove-value = Retirer { $value }

## Cadre

ui-navigation = Navigation
ui-demonstration = Données de démonstration
ui-find-or-do = Trouver, faire
ui-palette-pages = Aller à
ui-palette-deeds = Faire
ui-search-for = Chercher « { $text } » dans tout le texte
ui-import = Importer
ui-export = Exporter
ui-exchange = Échange
ui-settings = Réglages
ui-lock = Verrouiller
ui-unconfirmed = Le programme s’est arrêté pendant que les mots racine de cette administration étaient à l’écran. Sans eux sur papier, personne ne pourra jamais remplacer ses registraires : si personne ne les a notés, fondez-la à nouveau dans un dossier vide avant que d’autres ne rejoignent.
    .done = Ils sont sur papier
ui-clock-jumped = L’horloge de cet appareil indique { $time }. Il a servi pour la dernière fois à { $last }. Ce jour est-il juste ?
    .right = Il est juste
    .wrong = Il est faux
ui-clock-wrong = L’horloge de cet appareil est fausse. Réglez la date et l’heure du système : ce qui est enregistré d’ici là porte { $time }.
ui-mark-clock = Horloge fausse
ui-locks-in = Verrou : { $minutes } min
ui-line-open = Le dossier de données est ouvert sur cet appareil
ui-line-records = { $n ->
    [one] { $records } fiche, gardée sur cet appareil
   *[other] { $records } fiches, gardées sur cet appareil
}
ui-line-indexing = l’index de recherche est en cours
ui-kinds-seizure = Saisies
ui-kinds-person = Personnes
ui-kinds-company = Sociétés
ui-kinds-means_of_transport = Moyens de transport
ui-kinds-concealment_method = Dissimulation
ui-kinds-investigation = Enquêtes
ui-kinds-alert = Alertes
ui-kinds-message = Messages
ui-new-kind = Nouvelle fiche : { $kind }
ui-new-seizure = Nouvelle saisie
ui-new-person = Nouvelle personne
ui-new-company = Nouvelle société
ui-new-means_of_transport = Nouveau moyen de transport
ui-new-concealment_method = Nouvelle méthode
ui-new-investigation = Nouveau dossier
ui-new-alert = Nouvelle alerte
ui-new-message = Nouveau message
ui-communication = Communication

## Touches de la ligne du bas

ui-key-move = déplacer
ui-key-open = ouvrir
ui-key-search = chercher
ui-key-facets = facettes
ui-key-new = nouvelle saisie
ui-key-take = prendre
ui-key-all = liste entière
ui-key-close = fermer la liste
ui-key-field = champ suivant
ui-key-next = continuer
ui-key-save = enregistrer
ui-key-complete = terminer
ui-key-simplified = forme simplifiée
ui-key-long = forme longue
ui-key-group = groupe suivant
ui-key-value = valeur suivante
ui-key-history = historique de la valeur
ui-key-pictures = images
ui-key-edit = modifier
ui-key-back = retour à la liste
ui-key-shut = fermer
ui-key-approve = approuver
ui-key-decide = décider
ui-key-choose = choisir
ui-key-another = autre valeur
ui-key-next-difference = divergence suivante
ui-key-later = décider plus tard
ui-key-unlock = déverrouiller
ui-key-language = langue
ui-key-details = détails
ui-key-adopt = adopter

## Premier démarrage

ui-ways = Comment cet appareil commence-t-il ?
    .about = Cela se décide une seule fois. Qui rejoint garde tout de suite des brouillons, et enregistre quand le registraire a répondu.
ui-ways-found = Fonder une administration
    .about = Le premier appareil d’une administration : sa racine, son premier bureau et son registraire.
ui-ways-join = Rejoindre une administration
    .about = L’appareil d’un agent : il demande, vous lisez cinq mots au registraire, et sa réponse revient dans un fichier.
ui-ways-restore = Remettre une sauvegarde en place
    .about = Cet appareil remplace un appareil perdu ou endommagé : tout comme au moment de la sauvegarde.
ui-putback-text = Aucun réseau n’est nécessaire. Ayez sous la main la sauvegarde et ce qui ouvrait l’appareil perdu.
ui-putback-step-backup = La sauvegarde
    .about = Le fichier, et ce qui l’ouvre
ui-putback-step-result = Ce qui est revenu
    .about = Ensuite vous déverrouillez et continuez
ui-putback-ask-backup = Quelle sauvegarde remettre en place ?
    .about = Elle va dans le dossier vide de cet appareil. Le fichier lui-même reste tel quel.
ui-putback-ask-result = La sauvegarde est en place
    .about = Ce qui fut écrit sur l’appareil perdu après la sauvegarde revient par les paquets d’autres appareils.
ui-putback-file = Sauvegarde
ui-putback-choose-other = En choisir une autre…
ui-putback-missing-file = Aucune sauvegarde n’est choisie. Choisissez le fichier qui finit par .ncenback.
ui-putback-unsent = La page a attendu trop longtemps. Choisissez la sauvegarde encore une fois.
ui-putback-too-large = Cette sauvegarde dépasse { $most } Mo, et un navigateur n’envoie pas plus. Remettez-la en place dans la fenêtre, ou avec la commande « ncen backup restore ».
ui-putback-seat = Un agent de l’appareil sauvegardé. S’il n’en avait qu’un, le champ peut rester vide.
ui-putback-no-seat = Aucun agent de ce matricule n’est dans cette sauvegarde. Vérifiez le matricule, ou tapez celui d’un autre agent de l’appareil.
ui-putback-passphrase = Phrase secrète, ou les 24 mots
    .help = La phrase secrète au moment de la sauvegarde. Ou les mots de secours de la feuille, séparés par des espaces.
ui-putback-do = Remettre en place
ui-putback-stopped = C’est arrêté. Le dossier est aussi vide qu’avant.
ui-putback-working = Remise en place et vérification
ui-putback-takes = Tout est vérifié. Cela peut prendre quelques minutes.
ui-putback-good = { $name } est en place.
    .about = Tout a été vérifié, sans défaut.
ui-putback-bad = { $n ->
    [one] { $name } est en place, avec { $n } défaut.
   *[other] { $name } est en place, avec { $n } défauts.
}
    .about = Gardez le fichier. « ncen verify » nomme ce qui ne va pas ; une sauvegarde plus ancienne et sans défaut, remise dans un autre dossier vide, l’a peut-être intact.
ui-putback-erased = Effacées au passage
ui-putback-others = Les listes et la recherche s’ouvrent après un paquet.
    .about = Le registraire de toute l’administration lit tout dès maintenant. Tout autre agent enregistre dès maintenant ; ouvrez un paquet d’un autre appareil sous « Échange », et tout est là pour lui aussi.
ui-putback-on = Continuer et déverrouiller
ui-join-step-officer = Qui êtes-vous ?
    .about = matricule, nom et phrase secrète
ui-join-step-sheet = Feuille de secours
    .about = le chemin de retour si la phrase est oubliée
ui-join-step-check = Vérifier deux mots
    .about = pour que la feuille soit vraiment écrite
ui-join-step-answer = La réponse du registraire
    .about = par fichier, avec cinq mots à comparer
ui-join-ask-officer = Qui êtes-vous ?
    .about = Votre matricule figure à côté de ce que vous signez. La phrase secrète vous ouvre cet appareil ; personne ne pourra vous la relire.
ui-join-ask-sheet = Écrivez ces mots
    .about = À la main, ou avec une imprimante qui ne garde pas de copie. Ils ouvrent votre poste quand la phrase secrète est oubliée.
ui-join-ask-check = Deux mots de votre feuille
    .about = Lisez-les sur le papier, pas de mémoire.
ui-join-next-officer = Créer mon poste
ui-join-next-sheet = Je l’ai écrite
ui-join-next-check = Vers la demande
ui-sheet-rule-own = Ces mots ouvrent votre poste sur cet appareil sans sa phrase secrète. Gardez la feuille loin de l’appareil.
ui-unlock-answered = Votre registraire a répondu : déverrouillez pour commencer.
ui-start-title = Préparer cet appareil
ui-start-text = Aucun réseau n’est nécessaire. Il faut environ cinq minutes, un stylo et une feuille de papier.
ui-start-line = Pas de réseau, aucun n’est nécessaire
ui-step-of = Étape { $step } sur { $steps }
ui-start-step-administration = Nouvelle administration
    .about = le pays et le nom que les autres verront
ui-start-step-office = Premier bureau, premier agent
    .about = d’autres s’ajoutent plus tard
ui-start-step-passphrase = Choisir une phrase secrète
    .about = elle ouvre cet appareil, et lui seul
ui-start-step-sheet = Feuille de secours
    .about = le seul chemin de retour si l’appareil est perdu
ui-start-step-check = Vérifier deux mots
    .about = pour que la feuille soit vraiment écrite
ui-start-ask-administration = De quelle administration s’agit-il ?
    .about = Tout ce qui est signé sur cet appareil portera ce nom.
ui-start-ask-office = Quel bureau, et qui êtes-vous ?
    .about = Les fiches portent le code du bureau et votre matricule, jamais votre nom hors de l’administration.
ui-start-ask-passphrase = Choisissez une phrase secrète
    .about = Quatre ou cinq mots que vous pouvez taper avec les mains froides. Personne ne pourra vous la relire.
ui-start-ask-sheet = Écrivez ces mots
    .about = À la main, ou avec une imprimante qui ne garde pas de copie. Les deux moitiés des mots racine vont dans deux coffres différents.
ui-start-ask-check = Deux mots de votre feuille
    .about = Lisez-les sur le papier, pas de mémoire.
ui-start-country = Pays
    .help = Nom ou deux lettres
ui-start-administration = Nom de l’administration
    .help = Comme elle signe ses lettres
ui-start-office_name = Nom du bureau
    .help = Le poste où se trouve cet appareil
ui-start-office_code = Code du bureau
    .help = Lettres et chiffres, comme dans les références
ui-start-officer_name = Votre nom
    .help = Visible seulement dans l’administration
ui-start-officer_number = Votre matricule
    .help = Visible à côté de ce que vous signez
ui-start-passphrase = Phrase secrète
    .help = Au moins { $letters } lettres ; longue vaut mieux que bizarre
ui-start-missing-country = Le pays manque. Choisissez-le dans la liste.
ui-start-missing-administration = Le nom manque. Écrivez-le comme sur les lettres.
ui-start-missing-office_name = Le nom du bureau manque.
ui-start-missing-office_code = Le code du bureau demande deux à huit lettres ou chiffres, sans espace.
ui-start-missing-officer_name = Votre nom manque.
ui-start-missing-officer_number = Votre matricule manque.
ui-start-missing-passphrase = La phrase secrète est trop courte. Écrivez au moins { $letters } lettres.
ui-start-missing-again = Les deux ne sont pas identiques. Tapez la phrase encore une fois.
ui-start-next-administration = Continuer
ui-start-next-office = Continuer
ui-start-next-passphrase = Fonder l’administration
ui-start-next-sheet = Je l’ai écrite
ui-start-next-check = Commencer le travail
ui-start-founding = Création des clés
ui-start-founding-about = Ceci signe les actes de fondation et crée le dossier de données.
ui-check-word = Mot { $place } de « { $list } »
ui-check-wrong = Un mot diffère de la feuille. Comparez son numéro et sa liste, puis retapez-le.

## Feuille de secours

ui-sheet-title = Feuille de secours
ui-sheet-root-first = Mots racine, première moitié
ui-sheet-root-second = Mots racine, seconde moitié
ui-sheet-recovery = Mots de secours de cet appareil
ui-sheet-rule = Qui tient les deux moitiés des mots racine peut agir comme l’administration. Gardez les moitiés séparées, et la feuille loin de cet appareil.
ui-sheet-rule-again = Ces mots ouvrent cet appareil sans sa phrase secrète. Gardez la feuille loin de l’appareil. Les mots racine ne figurent que sur la première feuille.
ui-sheet-about = Les mots qui ouvrent cet appareil quand la phrase secrète est oubliée. Ils ne se montrent qu’après la phrase secrète.
ui-sheet-show = Montrer la feuille…
ui-sheet-ask = Regardez d’abord autour de vous : qui voit ces mots peut ouvrir cet appareil.

## Déverrouiller

ui-passphrase = Phrase secrète
ui-passphrase-again = Encore la même
ui-passphrase-missing = La phrase secrète manque. Tapez-la, puis appuyez sur Entrée.
ui-passphrase-now = Phrase secrète actuelle
    .help = Ou les 24 mots de la feuille, séparés par des espaces.
ui-passphrase-new = Nouvelle phrase secrète
ui-passphrase-change = Changer la phrase secrète
ui-passphrase-needs = Tapez d’abord l’ancienne et la nouvelle.
ui-passphrase-changed = La phrase secrète est changée. L’ancienne n’ouvre plus cet appareil.
ui-show-passphrase = Montrer la phrase secrète
ui-caps-lock = Les majuscules sont verrouillées.
ui-seat = Agent
ui-officer = { $number }, { $name }
ui-officer-number = Agent { $number }
ui-officer-unknown = Agent inconnu ici
ui-unlock = Déverrouiller
ui-unlocking = Ouverture du dossier
ui-unlock-kept = Tout ce que vous avez saisi est gardé, les brouillons aussi
ui-unlock-forgotten = Une phrase secrète oubliée ne peut pas être relue. Tapez à sa place les 24 mots de secours de la feuille, séparés par des espaces.
ui-unlock-by-sheet = Vous êtes entré par les mots de votre feuille.
    .about = Choisissez maintenant une autre phrase secrète. La feuille reste valable : gardez-la loin de l’appareil.
ui-unlock-later = Plus tard
ui-unlock-lost = Phrase secrète et feuille perdues
ui-recover-step-officer = Nouvelle phrase secrète
    .about = pour un nouveau poste à la place de l’ancien
ui-recover-ask-officer = La phrase secrète et la feuille sont perdues
    .about = Le registraire vous laisse entrer à nouveau. Vous recevez un nouveau poste à la place de l’ancien : brouillons et réglages suivent, et ce que vous avez signé reste tel quel.
ui-recover-next-officer = Faire la demande
ui-recover-ask-answer = Demander au registraire
    .about = Portez-lui la demande et lisez-lui les mots. Rien ne se perd entre-temps sur cet ordinateur.
ui-recover-take = Quand sa réponse est arrivée
    .about = Tapez la phrase secrète que vous venez de choisir pour le nouveau poste, puis ouvrez la réponse.
ui-recover-again = Demander à nouveau
ui-enrol-recovers = { $officer } : phrase secrète et feuille perdues.
    .about = Le nouveau poste prend la place de l’ancien, qui prend fin. Appelez l’agent à un numéro que vous connaissez, avant de comparer.
ui-enrol-recover-do = Les mots sont les mêmes : récupérer
ui-unlock-demonstration = C’est la démonstration. Sa phrase secrète est « demonstration only ».
ui-unlock-line = Verrouillé : rien ne peut être lu sur cet appareil

## Enrolment

ui-waiting = En attente du registraire
    .about = Les brouillons sont gardés sur cet appareil. Rien ne peut être enregistré avant que le registraire ait répondu à votre demande.
ui-waiting-none = La demande n’a pas été trouvée
ui-waiting-read = Lisez ces mots au registraire
ui-waiting-carry = De vive voix, pour qu’il sache que la demande est la vôtre. Portez-la-lui dans un fichier, sur une clé ou par courrier électronique, ou montrez-la en codes QR ; elle vaut 30 jours.
ui-waiting-here = Le registraire peut répondre sur cet appareil : il le déverrouille et ouvre « Agents et appareils ». Lisez-lui alors les mots.
ui-waiting-answer = Quand sa réponse est arrivée
ui-enrol-words = Mots à comparer
ui-enrol-made = demandé { $time }
ui-enrol-save-request = Enregistrer la demande dans un fichier
ui-enrol-save-answer = Enregistrer la réponse
ui-enrol-open-request = Ouvrir une demande…
ui-enrol-open-answer = Ouvrir la réponse…
ui-enrol-drop-request = Déposez ici le fichier qui finit par .ncen-request, ou choisissez-le.
ui-enrol-drop-answer = Déposez ici le fichier qui finit par .ncen-answer, ou choisissez-le.
ui-enrol-file-request = Choisissez le fichier qui finit par .ncen-request.
ui-enrol-file-answer = Choisissez le fichier qui finit par .ncen-answer.
ui-answer-words = Mots de l’administration
ui-answer-compare = Comparez : le registraire vous lit ces mots
ui-answer-of = Cette réponse vient de { $administration }, { $country }.
ui-answer-differ = S’ils diffèrent, ne l’ouvrez pas : quelqu’un d’autre a répondu.
ui-answer-same = Les mots sont les mêmes : ouvrir
ui-answer-other = Ils diffèrent
ui-answer-read = Quand l’agent l’ouvre, lisez-lui ces mots
ui-enrol-compare = Comparez : l’agent vous lit ces mots
ui-enrol-differ = Si un mot diffère, la demande n’est pas la sienne : revenez en arrière, et rien n’est inscrit.
ui-enrol-choose-office = Choisissez un bureau
ui-enrol-letters = Lettres de l’appareil
    .help = Dans les références de ce qui y est enregistré : une ou deux majuscules
ui-enrol-roles = Que fait-il ?
ui-enrol-do = Les mots sont les mêmes : inscrire
ui-enrol-missing = Il manque encore : { $what }
ui-enrol-missing-office = le bureau
ui-enrol-missing-letters = les lettres
ui-enrol-missing-roles = au moins un rôle
ui-enrol-answered = Cette demande a déjà reçu sa réponse. Voici la même à nouveau.
ui-enrol-done = { $number }, { $name } est inscrit.
ui-enrol-done-here = Il peut enregistrer dès maintenant.
ui-enrol-done-carry = Rapportez la réponse dans un fichier, ou montrez-la en codes QR : une fois lue là-bas, il peut enregistrer.
ui-codes-show = Montrer en codes QR
ui-codes-too-many = Trop long pour des codes QR : il en faudrait { $codes }, le maximum est { $most }. Enregistrez dans un fichier.
ui-codes-title-request = La demande en codes QR
ui-codes-title-answer = La réponse en codes QR
ui-codes-about-request = Tenez-les devant la caméra de l’ordinateur du registraire, ou photographiez-les un à un. Lisez-lui ensuite les mots.
ui-codes-about-answer = Tenez-les devant la caméra de l’ordinateur qui a demandé, ou photographiez-les un à un. Ils ne sont pas secrets.
ui-codes-place = Code { $number } sur { $of }
ui-codes-stop = Arrêter
ui-codes-run = Faire défiler
ui-codes-back = Précédent
ui-codes-next = Suivant
ui-codes-key-step = un code en arrière ou en avant
ui-codes-key-first = premier code
ui-codes-open-request = Une demande en codes QR
ui-codes-open-answer = La réponse en codes QR
ui-codes-choose = Ou lisez ses codes QR : sur des photos ou des captures d’écran (PNG, JPEG).
ui-codes-drop = Ou lisez ses codes QR : déposez ici des photos ou des captures d’écran (PNG, JPEG), ou choisissez-les.
ui-codes-pictures = Ouvrir des images…
ui-codes-camera = Lire par la caméra
ui-codes-camera-request = Tenez les codes de la demande devant la caméra
ui-codes-camera-answer = Tenez les codes de la réponse devant la caméra
ui-codes-camera-how = Chacun remplit presque toute l’image, droit et net. Leur ordre est libre. Aucune image n’est gardée.
ui-codes-camera-sees = Ce que voit la caméra
ui-codes-camera-refused = La caméra n’a pas été autorisée. Autorisez-la, ou ouvrez des images des codes.
ui-codes-camera-silent = La caméra ne donne pas d’image ; un autre programme la tient peut-être. Fermez-le, ou ouvrez des images des codes.
ui-codes-read = { $here } codes lus sur { $of }
ui-codes-missing = Manquent encore : { $numbers }
ui-codes-again = Recommencer
ui-codes-in = { $names } : { $what }
ui-codes-none = Aucun code QR n’a été trouvé. Reprenez l’image : un code entier, avec son bord blanc, droit et net.
ui-codes-not-a-picture = Ce n’est pas une image PNG ou JPEG, ou elle est abîmée. Reprenez-la.
ui-codes-too-large = C’est trop grand : plus de { $megabytes } Mo ou de { $megapixels } mégapixels. Prenez une image plus petite.
ui-codes-foreign = Ce code QR n’est celui ni d’une demande ni d’une réponse. Montrez-en un que ce programme a fait.
ui-codes-version = Ce code QR vient d’un programme plus récent. Mettez celui-ci à jour, ou prenez le fichier.
ui-codes-damaged = Ce code QR est abîmé. Montrez-le encore, ou prenez le fichier.
ui-codes-kind-request = Ce code est celui d’une réponse, et c’est une demande qui se lit ici. Montrez les codes de l’ordinateur qui demande.
ui-codes-kind-answer = Ce code est celui d’une demande, et c’est la réponse qui se lit ici. Montrez les codes de l’ordinateur du registraire.
ui-codes-whole = Ce code appartient à d’autres que ceux déjà lus. Ceux-ci restent ; pour lire les autres, appuyez sur « Recommencer ».
ui-codes-torn = Les codes ne vont pas ensemble, et aucun ne reste. Lisez-les tous encore, ou prenez le fichier.
ui-officers = Agents et appareils
ui-officers-all = Tous les agents
ui-officers-add = Ajouter un agent sur cet ordinateur
    .about = Le nouvel agent tape ici lui-même. Sa phrase secrète n’est qu’à lui ; ses brouillons restent fermés aux autres.
ui-officers-waiting = Demandes en attente sur cet ordinateur
ui-officers-none = Aucune n’attend. Un agent qui vient à cet ordinateur s’ajoute ci-dessus ; un autre ordinateur envoie sa demande dans un fichier ou la montre en codes QR.
ui-officers-answer = Répondre
ui-officers-carried = Une demande d’un autre ordinateur
    .about = Elle arrive dans un fichier, sur une clé ou par courrier électronique, ou en codes QR.
ui-officers-not = Cette page est celle du registraire
ui-offices = Bureaux
ui-offices-add = Ajouter un bureau
ui-offices-below = Rattaché à
ui-seats = Les agents et leurs postes
ui-seats-officer = Agent
ui-seats-device = Appareil
ui-seats-lease = Lit jusqu’au
ui-seats-here = cet ordinateur
ui-seats-counts = Valable
ui-seats-revoked = Révoqué, { $reason }
ui-seats-own = Votre propre poste
ui-seat-ended = Votre poste a été révoqué ({ $time }). Motif : { $reason }. Rien de plus n’est enregistré ni montré ici.
    .kept = Rien n’est perdu : ce que vous avez écrit et vos brouillons restent sur cet ordinateur, et un paquet ou un échange emporte encore ce qui ne l’a pas quitté.
    .next = Si vous continuez dans le service, demandez à un registraire de vous inscrire de nouveau.
ui-seats-more = Autres actions pour { $officer }
ui-revoke = Révoquer…
ui-revoke-of = Révoquer le poste de { $officer }…
ui-roles-change = Changer les rôles…
ui-roles-title = Rôles de { $officer }
ui-roles-when = Ce qu’il écrit par un droit retiré, avant qu’un paquet le lui dise, attend un contrôleur. Ce qui est ici reste.
ui-roles-do = Changer les rôles
ui-roles-done = Les rôles de { $officer } sont changés.
ui-registrar-name = Nommer registraire…
ui-registrar-title = Nommer { $officer } registraire ?
ui-registrar-may = Il inscrit et révoque des agents, ajoute des bureaux, ordonne des effacements et fait rentrer qui a perdu phrase et feuille, comme vous.
ui-registrar-when = Il l’est à partir de sa prochaine ouverture de session, une fois qu’un paquet le lui a dit.
ui-registrar-ends = Mettre fin à son poste y met fin aussi.
ui-registrar-do = Nommer registraire
ui-registrar-named = { $officer } est registraire.
ui-forks = Journaux qui ont bifurqué
    .about = Un ordinateur a été copié, ou rétabli d’une ancienne sauvegarde, et les deux ont continué. Dites quelle histoire est celle de l’agent : elle seule compte. Ce que les autres ont retiré reste retiré.
ui-fork-from = À partir du numéro { $number }
ui-fork-branch =
    { $n ->
        [1] Une entrée, { $time }
       *[other] { $n } entrées, la dernière { $time }
    }
ui-fork-right = C’est la bonne…
ui-fork-title = Ne compter que cette histoire ?
ui-fork-effect = Les entrées des autres histoires attendent désormais, et les contrôleurs peuvent les adopter une à une. Personne ne revient sur ce choix. Ce qu’un contrôleur avait vu à temps compte toujours.
ui-fork-effect-log = Ce que les autres histoires ont donné ne compte plus ; ce qu’elles ont retiré reste retiré. Personne ne revient sur ce choix.
ui-fork-do = C’est la bonne
ui-fork-named = La bonne histoire est désignée.
ui-fork-above = Celui qui est au-dessus désigne la bonne.
ui-fork-root = Personne n’est au-dessus de la racine. Nommez un successeur avec « ncen root succeed ».
ui-seats-registrar = registraire
ui-revoke-title = Révoquer le poste de { $officer } ?
ui-revoke-stays = Ce que le poste a écrit et qui a été vu sur cet ordinateur reste, et compte.
ui-revoke-waits = Ce qu’il a écrit et que personne n’a vu attend en quarantaine qu’un contrôleur l’adopte.
ui-revoke-for-good = C’est sans retour. Un agent qui continue est inscrit de nouveau.
ui-revoke-files-kept = S’il dirige des dossiers, ceux qui y sont affectés les gardent.
ui-revoke-files-closed = S’il dirige des dossiers, personne ne les voit jusqu’à ce que vous les confiiez à un autre.
ui-revoke-choose = Choisissez un motif
ui-revoke-do = Révoquer
ui-revoke-again = Révoquer encore une fois…
    .about = Il est déjà révoqué. Un motif plus grave retire davantage : ce qu’il a dit dans les dossiers qu’il dirigeait ne compte plus.
ui-revoke-again-title = Révoquer encore une fois le poste de { $officer } ?
ui-revoked = Le poste de { $officer } est révoqué
ui-revoke-device = Tout le portable { $device } est perdu : rien de ce qu’il apporte désormais n’est cru
ui-revoke-device-with = Tout le portable { $device } est perdu : { $officers } prennent fin avec lui
ui-revoked-device = Le portable { $device } est révoqué, avec tous ses postes
ui-role-registrar = registraire
    .about = inscrit les agents et les appareils
ui-role-entry = saisie
    .about = enregistre les affaires de son bureau ; lit et écrit les alertes et les messages
ui-role-supervisor = chef d’unité
    .about = contrôle, renvoie et approuve les affaires de son bureau
ui-role-analyst = analyste
    .about = lit toutes les affaires ; écrit le registre et les procédés de dissimulation
ui-role-investigator = enquêteur
    .about = lit toutes les affaires ; écrit le registre ; travaille aux dossiers auxquels il est affecté
ui-role-manager = directeur d’enquête
    .about = comme un enquêteur ; ouvre les dossiers d’enquête et y affecte des agents
ui-role-ncp = point de contact national
    .about = contrôle les affaires et les diffuse vers le CEN
ui-role-administrator = administrateur
    .about = tient les procédés de dissimulation, l’annuaire, les alertes et les messages
ui-role-auditor = auditeur
    .about = lit tout sauf les dossiers d’enquête fermés, et n’écrit rien
ui-role-trainer = formateur
    .about = écrit les procédés de dissimulation ; ne lit aucune affaire
ui-role-reader = lecteur
    .about = lit seulement les procédés de dissimulation, les alertes et les messages
ui-role-node = nœud
    .about = un ordinateur du bureau devant lequel personne n’est assis

## Fiches

ui-all = Tout
ui-my-drafts = Mes brouillons
ui-draft-untitled = Encore sans titre
ui-search = Chercher
ui-search-placeholder = Des mots, une référence, un numéro
ui-search-clear = Effacer la recherche
ui-search-refused = La recherche ne peut pas être lue
ui-list-closed = La liste est fermée pour l’instant
ui-list-own = Seul ce que vous avez écrit vous-même est affiché.
ui-to-exchange = Vers « Échange »
ui-code-unknown = « { $code } » ne figure dans aucune liste pour { $path }. Vérifiez l’orthographe.
ui-nothing-found = Rien trouvé
    .about = Rien dans « { $kinds } » sur cet appareil n’a tout cela. Retirez un mot ou une facette.
ui-look-in = Chercher dans : { $kinds }
ui-no-records = Pas encore de fiche
    .about = Écrivez la première, ou importez-les d’un tableur.
ui-views = Vues
ui-view-save = Garder la vue
    .about = La recherche et les facettes telles qu’elles sont, sous un nom.
ui-view-name = Nom
ui-view-remove = Supprimer cette vue
ui-facets = Facettes
ui-preview = Aperçu
ui-sort = Trier par cette colonne
ui-column-reference = Référence
ui-column-date = Constaté
ui-column-place = Lieu
ui-column-goods = Marchandises
ui-column-title = Titre
ui-column-name = Nom
ui-column-name-alert = Titre
ui-column-name-message = Objet
ui-column-name-investigation = Titre
ui-column-quantity = Quantité
ui-column-state = État
ui-column-kept = Gardé
ui-rows-total = { $n ->
    [one] { $total } fiche
   *[other] { $total } fiches
}
ui-rows-time = en { $seconds } s, depuis cet appareil
ui-untitled = Sans titre
ui-state-draft = Brouillon
ui-state-open = Ouverte
ui-state-complete = Terminée
ui-state-approved = Approuvée
ui-state-returned = Renvoyée
ui-state-void = Invalidée
ui-state-closed = Close
ui-mark-conflict = Deux valeurs
ui-mark-same = Comme une autre ligne
ui-mark-sight = Vu par les postes
ui-mark-uncoded = Pas tout codé
ui-mark-import = Importée
ui-findings-count = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
ui-saved-by = Enregistré par { $officer }, { $time }

## Fiche

ui-sections = Parties
ui-form = Forme
ui-form-simplified = Simplifiée
ui-form-long = Longue
ui-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
ui-checked = Remarques
ui-no-findings = Aucune remarque
ui-void = Invalider…
ui-void-title = Invalider la fiche { $reference } ?
ui-void-about = Invalidez une fiche créée par erreur. Elle reste et montre qu’elle est invalidée, par qui et pourquoi ; elle ne compte plus parmi ce qui attend et peut être rétablie.
ui-void-do = Invalider la fiche
ui-restore = Rétablir…
ui-restore-title = Rétablir la fiche { $reference } ?
ui-restore-about = La fiche compte de nouveau, dans l’état qu’elle avait. Les deux décisions restent dans son historique.
ui-restore-do = Rétablir
ui-approve = Approuver
ui-approve-title = Approuver la fiche { $reference } ?
ui-approve-about = Vous dites qu’elle est juste telle qu’elle est. Ce qui est modifié ensuite se voit à côté de votre approbation.
ui-approve-do = Approuver
ui-note = Remarque
    .help = Elle peut rester vide. Ce que vous écrivez est signé et reste avec la fiche.
ui-return = Renvoyer…
ui-return-title = Renvoyer la fiche { $reference } ?
ui-return-about = Elle retourne à qui l’a saisie, avec vos mots. Une fois corrigée et de nouveau terminée, elle attend de nouveau l’approbation.
ui-return-do = Renvoyer
ui-returned-by = Renvoyée par { $officer }, { $office }, le { $time }
ui-quoted = « { $text } »
ui-workflow = Suivi
ui-step-completed = Terminée
ui-step-completed-by = Terminée par { $officer }
ui-step-approved = Approuvée par { $officer }
ui-step-returned = Renvoyée par { $officer }
ui-step-approval = Approbation par un chef d’unité
ui-step-may = vous le pouvez : vous n’en avez rien saisi
ui-may-not-own-values = vous en avez saisi des valeurs : un autre chef d’unité décide
ui-may-not-no-right = votre rôle n’approuve pas
ui-reason = Motif
    .help = Quelques mots. Ils sont signés et restent avec la fiche.
ui-reason-twice = Saisie deux fois
ui-reason-mistake = Saisie par erreur
ui-reason-training = Exercice, pas une affaire
ui-decided-void = Invalidée depuis le { $time }, par { $officer }, { $office } : « { $reason } »
ui-decided-restore = Rétablie le { $time }, par { $officer }, { $office } : « { $reason } »
ui-decided-approve = Approuvée le { $time }, par { $officer }, { $office }
ui-decided-return = Renvoyée le { $time }, par { $officer }, { $office }
ui-decided-settle = { $field } : une valeur parmi plusieurs choisie le { $time }, par { $officer }, { $office }
ui-decided-adopt = Reprise de ce qui attendait le { $time }, par { $officer }, { $office }
ui-with-reason = { $what } : « { $reason } »
ui-decided-other = { $time }, par { $officer }, { $office } : « { $reason } »
ui-decisions = Décisions
ui-decided-changed = Modifiée depuis
ui-made-void = La fiche { $reference } est invalidée
ui-restored = La fiche { $reference } est rétablie
ui-approved = { $reference } est approuvée
ui-returned = { $reference } est renvoyée
ui-settled = { $count ->
    [0] Aucune valeur de { $reference } n’est décidée
    [one] Une valeur de { $reference } est décidée
   *[other] { $count } valeurs de { $reference } sont décidées
}
ui-record-saved = Enregistrement
ui-record-empty = Rien n’est indiqué dans cette forme
ui-record-not-opened = La fiche ne peut pas être ouverte
ui-back-to-records = Retour aux fiches
ui-last = Dernier
ui-by = Par
ui-changes = Modifications
ui-history-about = Choisissez une valeur pour voir qui l’a indiquée, quand, et ce qu’il y avait avant.
ui-conflicts = { $count ->
    [1] Deux agents ont indiqué une valeur différemment.
   *[other] Des agents ont indiqué { $count } valeurs différemment.
}
    .about = Les deux sont gardées et montrées côte à côte.
ui-decide = Décider
ui-decide-later = Décider plus tard
ui-differences = { $count ->
    [one] { $count } divergence à trancher
   *[other] { $count } divergences à trancher
}
ui-differences-merged = { $count ->
    [one] { $count } réunie sans question
   *[other] { $count } réunies sans question
}
ui-differences-chosen = { $chosen } sur { $all } choisies
ui-differences-no-reason = Motif manquant : { $fields }
ui-differences-no-value = Valeur manquante : { $fields }
ui-differences-none = Il n’y a rien à trancher ici
    .about = Les valeurs de cette fiche concordent, ou quelqu’un a déjà décidé.
ui-differences-void = Une fiche invalidée ne se tranche pas
    .about = Elle ne compte plus. Rétablissez-la d’abord, si elle a été invalidée par erreur.
ui-to-record = Vers la fiche
ui-common-state = Dernier état commun
ui-device-named = appareil { $device }
ui-before = Avant : { $value }
ui-before-empty = Avant : vide
ui-supervisor-decides = Le chef d’unité décide
    .about = Votre rôle ne décide pas de celle-ci. Elle attend ici un chef d’unité.
ui-another-value = Autre valeur
ui-shown-until = affichée jusqu’à la décision
ui-merged = Réunies sans question
    .about = toutes les modifications sont gardées
ui-not-changed = non modifié
ui-nothing-deleted = Rien n’est effacé. La valeur que vous ne choisissez pas reste dans l’historique, avec votre nom et votre motif à côté de la décision.
ui-newer-fields = Champs d’une version plus récente, gardés comme reçus :
ui-values-count = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
ui-now-value = actuelle
ui-first-value = Première valeur
ui-value-removed = retirée
ui-history-line = Appareil « { $device } », { $time }
ui-signed = signée
ui-not-signed = la signature ne tient pas
ui-mark-built-upon = à confirmer
ui-mark-unproved = pas encore prouvé
ui-no-history = Pas encore de valeur signée

## Formulaire

ui-to-complete = pour terminer
ui-to-release = pour communiquer
ui-reviewers-write = Seuls les contrôleurs l’écrivent
ui-not-kept-yet = Pas encore conservé
ui-kept-at = Gardé sur cet appareil à { $time }
ui-answered = { $done } réponses sur { $all }
ui-more-rows = D’autres lignes sont dans la forme longue : { $groups }.
ui-amount = Montant
ui-quantity = Quantité
ui-unit = Unité
ui-currency = Monnaie
ui-keep-as-written = Garder « { $text } » tel quel
ui-nothing-fits = Rien ne convient. Essayez un autre mot, ou le code.
ui-row-add = Ajouter : { $group }
ui-row-remove = Retirer
ui-row-strike = Rayer
ui-row-unstrike = Reprendre
ui-more-fields = { $count } champs de plus
ui-fewer-fields = Moins de champs
ui-complete = Terminer
ui-completed = { $reference } est terminée, signée sur cet appareil.
ui-saved = { $reference } est enregistrée, signée sur cet appareil.
ui-nothing-changed = Rien n’a été modifié : { $reference } est comme avant.
ui-answers-missing = { $count ->
    [0] Aucune réponse ne manque.
    [one] Une réponse manque. Un brouillon peut rester incomplet.
   *[other] { $count } réponses manquent. Un brouillon peut rester incomplet.
}
ui-findings-block = { $count ->
    [0] Aucune remarque ne doit être réglée avant de terminer.
    [one] Une remarque doit être réglée avant de terminer.
   *[other] { $count } remarques doivent être réglées avant de terminer.
}
ui-errors-block = Un champ ne peut pas être lu. Il est en rouge.
ui-leave-draft = Laisser en brouillon
ui-discard = Abandonner…
ui-discard-title = Abandonner ce brouillon ?
ui-discard-new = Ce que vous avez saisi ici sera perdu. Ce n’était pas signé, et personne d’autre ne l’a.
ui-discard-edit = Ce que vous avez changé ici sera perdu. La fiche reste comme elle était enregistrée.
ui-discard-do = Abandonner le brouillon
ui-keep-draft = Le garder
ui-to-complete-title = Manque pour terminer
ui-all-answered = Toutes les réponses nécessaires sont là
ui-draft-about = Un brouillon reste sur cet appareil, non signé, jusqu’à l’enregistrement.

## Liens entre les fiches

ui-records-here = Fiches de cet appareil
ui-record-choose = Nom ou numéro
ui-record-not-chosen = « { $text } » n’a pas été choisi. Choisissez une fiche de la liste, ou commencez-en une nouvelle.
ui-record-none-fits = Aucune fiche de cet appareil n’a ces mots.
ui-record-new-named = { $new } : « { $text } »
ui-not-on-device = Absent de cet appareil
ui-alike = Peut-être déjà là
ui-alike-none = Pour l’instant, aucune fiche ne concorde avec ce qui est écrit ici.
ui-alike-found = { $count ->
    [one] { $count } fiche concorde avec ce qui est écrit ici.
   *[other] { $count } fiches concordent avec ce qui est écrit ici.
}
ui-alike-same = Identique : { $fields }
ui-alike-this = C’est celle-ci
ui-alike-profile = Peut-être identiques
ui-new-linked-about = Elle est enregistrée comme fiche à part, signée sur cet appareil, et liée ici.
ui-save-link = Enregistrer et lier
ui-draft-stays = La saisie reste comme brouillon sur cet appareil. La page d’accueil la montre.
ui-linked-records = Fiches qui citent celle-ci
ui-linked-as = Liée comme
ui-linked-most = Voici les { $most } dernières fiches qui nomment celle-ci.
ui-linked-all = Les chercher toutes
ui-certainty = Certitude

## Images d’une fiche

ui-picture-add = Ajouter des images…
ui-picture-none = Pas encore d’image
ui-picture-untitled = Image { $number }
ui-picture-names = Montre des noms ou des visages
ui-picture-comes = Vient avec le prochain échange
ui-picture-unseen = Pas d’aperçu ici
ui-picture-small = Seule sa petite forme est ici pour l’instant.
ui-picture-here = Original : { $size }, sur cet appareil
ui-picture-away = Original : { $size }, absent de cet appareil
ui-picture-asked = Original : { $size }, demandé
ui-picture-coming = Original : { $received } sur { $size } ici, demandé
ui-picture-part = Original : { $received } sur { $size } ici
ui-picture-fetch = Demander l’original
ui-picture-fetch-of = Demander l’original : { $picture }
ui-picture-back = Précédente
ui-picture-next = Suivante
ui-picture-place = { $number } sur { $of }
ui-picture-key-step = une image en arrière ou en avant
ui-picture-by = Ajoutée par
ui-picture-save = Enregistrer l’original…
ui-picture-describe = Modifier…
ui-picture-describe-title = Ce qui est dit de { $picture }
ui-picture-describe-about = Cela est signé à l’enregistrement. Ce qui était dit avant reste dans l’historique.
ui-picture-described = Ce qui est dit de { $picture } est modifié, signé sur cet appareil.
ui-picture-by-camera = selon l’horloge de l’appareil photo, qui peut être fausse
ui-picture-struck = { $picture } est rayée. Elle figure sous les autres, où on peut la reprendre.
ui-picture-struck-title = Images rayées
ui-picture-restore = Reprendre : { $picture }
ui-picture-restored = { $picture } est de nouveau jointe à la fiche.
ui-picture-key-strike = rayer l’image affichée
ui-picture-chosen = { $count ->
    [one] { $count } image est choisie. Après l’enregistrement, vous dites ce qu’elle montre ; le brouillon ne la garde pas.
   *[other] { $count } images sont choisies. Après l’enregistrement, vous dites ce que chacune montre ; le brouillon ne les garde pas.
}
ui-picture-add-title = { $count ->
    [one] Ajouter { $count } image à { $reference }
   *[other] Ajouter { $count } images à { $reference }
}
ui-picture-add-about = Ce que vous dites de chacune est signé avec elle. Une image qui montre une personne, un document ou une plaque n’est jamais transmise au CEN.
ui-picture-nominal = Montre une personne, un document ou une plaque
ui-picture-add-do = Ajouter
ui-picture-key-add = ajouter
ui-picture-adding = Ajout de l’image { $number } sur { $all }
ui-picture-stop = Arrêter après celle-ci
ui-picture-is-added = Ajoutée
ui-picture-added = { $count ->
    [one] { $count } image est ajoutée à { $reference }, signée sur cet appareil.
   *[other] { $count } images sont ajoutées à { $reference }, signées sur cet appareil.
}
ui-picture-some-refused = { $count ->
    [0] Toutes les images ont été ajoutées.
    [one] Une image n’a pas été ajoutée. La raison est à côté d’elle.
   *[other] { $count } images n’ont pas été ajoutées. La raison est à côté de chacune.
}

## Importer

ui-choose-from-list = « { $text } » n’a pas été choisi dans la liste. Choisissez une ligne, ou gardez-le tel qu’écrit.
ui-used-lately = Utilisés récemment
ui-all-codes = Tous
ui-key-below = ce qui se trouve dessous
ui-copy-case = Nouveau semblable
ui-keys = Toutes les touches
ui-keys-everywhere = Partout
ui-keys-list = Dans les listes
ui-keys-record = Dans une fiche
ui-keys-form = Dans un formulaire
ui-key-row-add = une ligne de plus
ui-key-row-copy = la même ligne encore une fois
ui-key-row-strike = rayer ou retirer la ligne
ui-key-wide = pleine page
ui-key-now = insérer la date et l’heure
ui-key-undo = défaire
ui-key-form = revenir au formulaire
ui-narrative-wide = Écrire en pleine page
ui-narrative-back = Revenir au formulaire
ui-narrative-used = { $used } de la place ({ $most } Kio) est prise
ui-narrative-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
ui-row-copy = Copier
ui-rows-paste = Coller des lignes
ui-rows-pasted = { $count ->
    [0] Aucune ligne ne se trouve dans ce qui a été copié.
    [one] { $count } ligne collée.
   *[other] { $count } lignes collées.
}
ui-rows-look = { $more ->
    [0] Regardez : { $cells }.
    [one] Regardez : { $cells }, et { $more } autre cellule.
   *[other] Regardez : { $cells }, et { $more } autres cellules.
}
ui-rows-cell = ligne { $row }, { $field } : { $text }
ui-rows-left = Aucun champ ne porte le nom de ces colonnes, qui ont été laissées de côté : { $heads }.
ui-rows-beyond = { $count ->
    [one] { $count } ligne a été laissée de côté : on en colle au plus { $most } à la fois. Importez-les comme fichier.
   *[other] { $count } lignes ont été laissées de côté : on en colle au plus { $most } à la fois. Importez-les comme fichier.
}
ui-paste-beyond = Ce texte est beaucoup trop long : au plus { $most } Kio tiennent ici. Rien n’a été changé.
ui-beyond = Ce texte dépasse de loin les { $most } Kio qui tiennent ici. Seul son début est montré ; effacez-le et écrivez-en un plus court.
ui-beyond-clear = Effacer ce texte
ui-row-field = { $row } : { $field }
ui-take-back = Reprendre ici
ui-taken-back = Ce formulaire s’écrit de nouveau ici, avec les réponses de l’autre endroit. Ce qui a été tapé ici et en diffère n’y est pas ; copiez ce qu’il vous faut :
ui-key-offer = prendre ce qui est proposé
ui-key-copy = copier la valeur
ui-help = Guide
ui-help-in-english = Ce guide n’existe pas encore dans votre langue. Il est montré en anglais.
ui-route = Itinéraire
ui-key-mark = marquer
ui-marked = Marqué
ui-marked-count = { $count } marqués
ui-marked-clear = Tout démarquer
ui-marked-most = { $most } fiches sont déjà marquées. Pour davantage, cherchez ce qu’elles ont en commun.
ui-redo = Rétablir
ui-components = Composants
ui-licences = Licences
    .about = Le programme est un logiciel libre sous licence Apache. Ses données et ses polices ont les leurs.
ui-licences-show = Afficher les mentions
ui-offers = Proposé
ui-offer-clock = selon l’horloge de cet appareil
ui-offer-lately = comme la dernière fois
ui-home = Accueil
ui-home-duplicates = Peut-être le même fait
ui-home-in-list = Les montrer dans la liste
ui-home-remarked = À regarder
ui-home-drafts = Brouillons, conservés sur cet appareil
ui-home-returned = Renvoyées à vous
ui-home-to_approve = À approuver
ui-home-to-approve-about = Terminée ({ $time }), attend l’approbation
ui-home-twin = Même jour, lieu, marchandise et quantité que { $reference }
ui-home-answered = Toutes les réponses nécessaires sont données ; reste à la terminer
ui-home-differing = Plusieurs valeurs au même endroit
ui-home-differing-about = Des agents ont saisi des valeurs différentes sans se voir. Choisissez celles qui restent.
ui-home-incomplete = Enregistrés, à terminer
ui-home-missing = Manque : { $fields }
ui-home-nothing = Rien ne vous attend
    .about = Aucun brouillon n’est ouvert, et les dernières fiches enregistrées n’appellent aucune remarque.
ui-home-not-read = Ce qui vous attend n’a pas pu être lu
ui-home-to-records = Vers les saisies
ui-home-exchange = Cet appareil n’a de ligne vers aucun autre.
    .about = Ce que vous enregistrez reste ici, signé, jusqu’à ce que vous le portiez dans un paquet. Gardez-en une sauvegarde sur une clé.
ui-home-exchange-problem = Cet appareil ne peut pas se connecter au réseau.
ui-home-exchange-none = Cet appareil est sur le réseau, et n’en connaît aucun autre.
ui-home-exchange-all = { $n ->
    [1] L’autre appareil a toutes les entrées qui sont pour lui.
    [2] Les deux autres appareils ont toutes les entrées qui sont pour eux.
   *[other] Les { $n } appareils ont toutes les entrées qui sont pour eux.
}
ui-home-exchange-some = { $n ->
    [0] Aucun autre appareil n’a encore toutes les entrées qui sont pour lui.
    [one] { $n } appareil sur { $of } a toutes les entrées qui sont pour lui.
   *[other] { $n } appareils sur { $of } ont toutes les entrées qui sont pour eux.
}
ui-home-exchange-goes = Ce que vous enregistrez est signé ici, et y va de soi-même. Gardez-en une sauvegarde sur une clé.
ui-home-here = Sur cet appareil
ui-home-looked-at = { $n ->
    [1] la dernière fiche parcourue
   *[other] les { $records } dernières fiches parcourues
}
ui-home-kinds = Ajouter au registre
ui-import-spreadsheet = Importer une feuille de calcul
ui-key-open-directly = ouvrir directement
ui-key-all-keys = toutes les touches
ui-key-find = trouver, faire
ui-key-export = exporter
ui-import-drop = Déposez une feuille de calcul ici
ui-import-kinds = CSV ou XLSX
ui-import-size = { $size }
ui-import-choose = Choisir un fichier…
ui-import-other = Un autre fichier…
ui-import-path = Chemin du fichier
ui-import-reading = Façon de le lire
    .help = Nos propres modèles se reconnaissent à leurs en-têtes.
ui-import-by-itself = Par ses en-têtes de colonnes
ui-import-unodc = Saisies de l’ONUDC, telles que publiées
ui-import-template = Modèle : { $name }
ui-import-days = Dates dans le fichier
ui-import-shown = Comme le fichier le montre
ui-import-day-first = 03/04/2026 est le 3 avril
ui-import-month-first = 03/04/2026 est le 4 mars
ui-import-numbers = Nombres dans le fichier
ui-import-point = 1,500 vaut mille cinq cents
ui-import-comma = 1,500 vaut un et demi
ui-import-mapping = Correspondance : { $name }
ui-mapping-add = Ajouter une façon de lire…
ui-mapping-added = « { $name } » peut maintenant être choisi.
ui-import-unread = Pas dans les fiches, car ces colonnes ne vont nulle part : { $columns }.
ui-import-try = Essayer sans écrire
ui-import-start = Importer
ui-import-needs-file = Choisissez d’abord un fichier.
ui-import-sending = Lecture du fichier
ui-import-progress = { $phase }, { $rows } lignes
ui-import-tried = Essayé. Rien n’a été écrit.
    .about = Voici ce que ferait une importation.
ui-import-done = Importé, signé sur cet appareil.
    .about = Importer le même fichier encore une fois ne change rien.
ui-import-former = Ce rapport est celui de la lecture précédente.
    .about = Le fichier est lu autrement maintenant. Essayez de nouveau pour voir ce que cela change.
ui-seconds-left = encore { $seconds } s environ
ui-phase-reading = Lecture
ui-phase-restoring = Rétablissement
ui-phase-mapping = Recherche des codes
ui-phase-writing = Écriture
ui-phase-indexing = Index de recherche
ui-phase-exporting = Écriture du fichier
ui-phase-checking = Vérification
ui-phase-finished = Terminé
ui-phase-cancelled = Annulé
ui-count-rows = Lignes
ui-count-imported = Importées
ui-count-would = À importer
ui-count-repeated = Déjà là
ui-count-refused = Refusées
ui-count-same = Comme une autre ligne
ui-count-uncoded = Avec une valeur non codée
ui-report = À regarder
ui-report-line = Ligne
ui-report-at = Ligne { $line } :
ui-report-refused = Refusée :
ui-report-column = Colonne
ui-report-value = Valeur
ui-report-reason = Raison
ui-templates = Modèles vides
    .about = Une feuille de calcul par sorte de marchandises, avec les bons en-têtes.
ui-template-written = Le modèle a été écrit dans { $path }
ui-import-step-file = Choisissez un tableur, CSV ou XLSX, avec des en-têtes dans sa première ligne.
ui-import-step-columns = Voyez où va chaque colonne, avec des exemples du fichier, et corrigez ce qui est faux.
ui-import-step-try = Essayez sans écrire. Importez quand le rapport dit ce que vous attendez.
ui-columns = Colonnes
ui-columns-head = Colonne du fichier
ui-columns-to = Va dans
ui-columns-examples = { $n ->
    [1] Tel qu’écrit et tel que lu, dans la première ligne
   *[other] Tel qu’écrit et tel que lu, dans les { $n } premières lignes
}
ui-columns-field = { $group } : { $field }
ui-columns-unit-of = Unité de : { $field }
ui-columns-says = « { $head } » va dans { $field }
ui-columns-says-nowhere = « { $head } » ne va nulle part
ui-columns-where = Où va « { $head } »
ui-columns-choose = Choisir un champ
ui-columns-search = Nom du champ
ui-columns-no-field = Aucun champ n’a ces mots. Essayez un autre mot.
ui-columns-leave-out = Laisser cette colonne de côté
ui-columns-left-out = Laissée de côté
ui-columns-goes-nowhere = Ne va nulle part
ui-columns-taken = vient de
ui-columns-here = choisi
ui-columns-read-as = lu comme
ui-columns-with = lue avec
ui-columns-no-cells = Vide dans ces lignes
ui-columns-nowhere = { $n ->
    [0] Chacune des { $all } colonnes va dans un champ.
    [one] { $n } colonne sur { $all } ne va nulle part : ses mots ne seront pas dans les fiches.
   *[other] { $n } colonnes sur { $all } ne vont nulle part : leurs mots ne seront pas dans les fiches.
}
ui-columns-fixed = La correspondance « { $name } » dit où va chaque colonne. Pour le dire vous-même, choisissez une autre façon de lire le fichier.
ui-columns-as-heads = Comme disent les en-têtes
ui-columns-no-rows = Aucune ligne sous les en-têtes
    .about = Remplissez le fichier, enregistrez-le, puis choisissez-le de nouveau.
ui-columns-asking = Lecture des premières lignes
ui-import-twice = Ce fichier a été importé avec des colonnes qui allaient ailleurs. Importées ainsi, ses lignes deviennent des fiches une deuxième fois.
ui-import-stopped = Arrêté avant la fin.
    .about = Les lignes importées jusque-là restent, signées sur cet appareil. Importez de nouveau le fichier pour continuer.
ui-import-stopped-try = Arrêté avant la fin. Rien n’a été écrit.
    .about = Les nombres sont ceux des lignes lues jusque-là.
ui-import-stays = Les lignes importées avant cela restent, signées sur cet appareil.
ui-minutes-left = encore { $minutes } min environ
ui-report-open = Ouvrir la fiche
ui-report-most = La liste s’arrête après { $most } lignes. Les nombres sont ceux de toutes les lignes du fichier.
ui-key-send = changer où elle va
ui-key-try = essayer sans écrire
ui-key-reason = lire tout ce qui est dit

## Exporter

ui-export-query = Fiches à exporter
ui-export-all = Toutes les fiches
ui-export-count = { $n ->
    [one] { $records } fiche
   *[other] { $records } fiches
}
ui-export-nothing = Aucune fiche n’a tout cela.
ui-export-format = Format
    .help = XLSX garde les longs nombres tels quels ; CSV s’ouvre partout.
ui-export-path = Destination
ui-choose-place = Choisir…
ui-export-start = Exporter
ui-export-progress = { $done } fiches sur { $total }
ui-export-done = Écrit dans { $path }.
ui-export-fetched = Le fichier est prêt et a été remis au navigateur.
ui-file-replace = Le remplacer
ui-export-about = Un fichier hors du programme n’est plus scellé. Les cellules qu’un tableur exécuterait comme formule sont écrites comme texte.
ui-exchange-not = Cet appareil n’échange encore rien
ui-bundles = Paquets
ui-bundle-make = Faire un paquet
    .about = Ce que contient cet appareil, dans un seul fichier : à porter sur une clé, ou à envoyer par courrier électronique.
ui-bundle-open = Le fichier n’est pas scellé.
    .about = Qui l’a peut le lire. Ne le remettez qu’à des mains qui peuvent tout en lire.
ui-bundle-sealed = Seuls les agents de l’appareil { $device } ouvrent le fichier.
    .about = Il contient ce qui est nouveau pour eux depuis leur dernier reçu ; sans reçu, tout ce qu’ils peuvent lire.
    .whole = Il contient tout ce qu’ils peuvent lire.
ui-bundle-whole = Aussi ce qu’il a dit détenir
ui-bundle-originals = Aussi les originaux des images
    .about = Les vignettes et les aperçus y vont toujours.
ui-bundle-most = Taille du fichier
ui-bundle-most-none = Sans limite
ui-bundle-most-disc = Au plus { $size } : un CD
ui-bundle-most-stick = Au plus { $size } : une clé en FAT32
ui-bundle-making = Écriture, { $done } entrées sur { $total }
ui-bundle-sealing = Écriture, { $done } éléments sur { $total }
ui-bundle-made = { $n ->
    [one] Il contient { $entries } entrée. Qui a le fichier peut le lire.
   *[other] Il contient { $entries } entrées. Qui a le fichier peut le lire.
}
ui-bundle-made-sealed = { $n ->
    [0] Hors dossiers d’enquête et images, rien n’est nouveau pour l’appareil { $device }. Seuls ses agents ouvrent le fichier.
    [one] Il contient { $items } élément. Seuls les agents de l’appareil { $device } ouvrent le fichier.
   *[other] Il contient { $items } éléments. Seuls les agents de l’appareil { $device } ouvrent le fichier.
}
ui-bundle-full = { $n ->
    [one] Le fichier est plein. { $left } élément n’a pas trouvé place. Il ira dans le paquet suivant dès qu’un reçu de l’appareil { $device } sera ici.
   *[other] Le fichier est plein. { $left } éléments n’ont pas trouvé place. Ils iront dans le paquet suivant dès qu’un reçu de l’appareil { $device } sera ici.
}
ui-bundle-make-stopped = Arrêté. Aucun fichier n’a été écrit.
ui-bundle-how = Comment l’acheminer
ui-bundle-how-file = En fichier
ui-bundle-how-letter = Par le réseau
ui-letter-about = Une lettre pour un appareil absent en ce moment, par un autre qui porte les lettres. Elle reste ici, scellée, jusqu’à ce que l’un des deux soit joint.
ui-letter-send = Déposer la lettre
ui-letter-sealed = Seuls les agents de l’appareil { $device } ouvrent la lettre.
    .about = Elle contient ce qui est nouveau pour eux depuis leur dernier reçu ; sans reçu, tout ce qu’ils peuvent lire. Qui la porte apprend pour qui elle est, de qui, et sa taille.
ui-letter-off = Cet appareil n’est pas sur le réseau. La lettre part dès qu’il y est, ou avec « Échanger maintenant ».
ui-letter-stopped = Arrêté. Aucune lettre n’a été déposée.
ui-letter-sent = La lettre pour l’appareil { $device } est déposée ici.
    .about = Elle part dès que cet appareil-là, ou un autre qui porte les lettres, est joint.
ui-letter-items = { $n ->
    [0] Hors dossiers d’enquête et images, rien n’y est nouveau pour cet appareil-là.
    [one] Elle contient { $items } élément.
   *[other] Elle contient { $items } éléments.
}
ui-letter-full = { $n ->
    [one] La lettre est pleine. { $left } élément n’a pas trouvé place. Il ira dans la lettre ou le paquet suivant dès qu’un reçu de l’appareil { $device } sera ici.
   *[other] La lettre est pleine. { $left } éléments n’ont pas trouvé place. Ils iront dans la lettre ou le paquet suivant dès qu’un reçu de l’appareil { $device } sera ici.
}
ui-letters = Lettres déposées ici
    .about = Chacune va d’elle-même à l’appareil auquel elle est destinée ; celles écrites ici vont aussi à un appareil qui porte les lettres. Aucune n’est ouverte en chemin.
ui-letter-for = Pour l’appareil
ui-letter-from = Apportée ici par
ui-letter-since = Ici depuis
ui-letter-here = cet appareil
ui-letter-own = écrite ici
ui-letter-is-coming = Arrive encore
ui-letter-is-waiting = Attend un agent qui l’ouvre
ui-letter-is-written = Va à son appareil, ou à un autre qui porte les lettres
ui-letter-is-carried = Va à son appareil
ui-letter-drop = Supprimer…
ui-letter-drop-of = Supprimer la lettre ({ $device })
ui-letter-drop-title = Supprimer cette lettre ?
ui-letter-drop-gone = Elle disparaît de cet appareil, et d’ici ne va plus nulle part.
ui-letter-drop-again = Ce qu’elle dit part avec la prochaine lettre ou le prochain paquet de l’appareil qui l’a écrite, et chaque fois que les deux échangent.
ui-letter-drop-do = Supprimer
ui-letter-dropped = La lettre est supprimée
ui-letters-sent = Ce que sont devenues les lettres écrites ici
    .about = Une lettre est arrivée quand son appareil a signé le reçu de ce qu’elle contenait, par quelque voie que cela soit venu. Les dossiers d’enquête et les images ne sont pas comptés.
ui-letter-written = Écrite
ui-letter-became = Ce qu’elle est devenue
ui-letter-became-waits = Déposée ici
ui-letter-became-handed = Remise ({ $device }), { $time } ; reçu pas encore signé
ui-letter-became-came = Arrivée : reçu signé, { $time }
ui-letter-became-dropped = Supprimée par un agent, { $time }
ui-letter-became-too-old = Supprimée parce qu’elle est restée ici 90 jours, { $time }
ui-letter-became-gone = N’est plus ici ; on ne sait pas pourquoi
ui-bundle-take = Ouvrir un paquet
    .about = Ce qu’un autre appareil a écrit entre ici. Rien n’est pris deux fois ; ce qui ne peut pas compter attend en quarantaine.
ui-bundle-drop = Déposez ici le fichier qui finit par .ncen, ou choisissez-le.
ui-bundle-choose = Choisir un paquet…
ui-bundle-looking = Examen de { $name }
ui-bundle-look-stopped = Arrêté. Rien n’a été pris.
ui-bundle-from = L’appareil { $device } a fait ce paquet.
ui-bundle-from-unknown = Un appareil inconnu ici a fait ce paquet.
ui-bundle-from-nobody = Personne n’a signé ce paquet, et il n’est pas scellé.
ui-bundle-when = Fait
ui-bundle-today = aujourd’hui, { $time }
ui-bundle-entries = Entrées contenues
ui-bundle-new = Dont nouvelles ici
ui-bundle-pictures = Images et petites formes
ui-bundle-closed = Dossiers fermés, scellés
ui-bundle-receipt = Il contient un reçu et rien d’autre : ce que détient l’autre appareil.
ui-bundle-in = Le prendre
ui-bundle-leave = Le laisser
ui-bundle-taking = Lecture de { $name }
ui-bundle-too-large = Ce paquet dépasse { $most } Mo, et un navigateur n’envoie pas plus. Ouvrez-le dans la fenêtre, ou avec la commande « ncen bundle accept ».
ui-bundle-not-for-you = Ce paquet est scellé pour quelqu’un d’autre. S’il est pour un autre agent de cet ordinateur, laissez-le l’ouvrir ; sinon, demandez-en un pour cet ordinateur.
ui-bundle-taken = { $name } est ouvert.
    .about = Ce qui est nouveau compte dès maintenant sur cet appareil.
ui-bundle-taken-nothing = { $name } est ouvert.
    .about = Aucune entrée n’y était nouvelle.
ui-bundle-taken-waits = { $name } est ouvert.
    .about = Aucune entrée ne compte qui ne comptait déjà.
ui-bundle-take-stopped = { $name } : arrêté avant la fin.
    .about = Ce qui a été pris reste. Ouvrez le paquet de nouveau pour le reste.
ui-brought-new = Nouvelles
ui-brought-known = Déjà là
ui-brought-waiting = En attente
    .about = Celles qui attendaient déjà sont comprises.
ui-brought-person = { $n ->
    [one] { $n } entrée attend que quelqu’un la regarde.
   *[other] { $n } entrées attendent que quelqu’un les regarde.
}
ui-brought-held = { $n ->
    [one] { $n } entrée n’attend que ce qui manque et entre d’elle-même.
   *[other] { $n } entrées n’attendent que ce qui manque et entrent d’elles-mêmes.
}
ui-brought-dropped = Écartées
ui-brought-look = Voir ce qui attend
ui-brought-pictures = { $n ->
    [one] { $pictures } image ou petite forme d’image est maintenant complète sur cet appareil.
   *[other] { $pictures } images et petites formes d’images sont maintenant complètes sur cet appareil.
}
ui-brought-receipts = { $n ->
    [one] { $n } reçu est arrivé : le prochain paquet pour son appareil ne contient que du nouveau.
   *[other] { $n } reçus sont arrivés : les prochains paquets pour leurs appareils ne contiennent que du nouveau.
}
ui-receipt-save = Enregistrer un reçu pour l’appareil { $device }…
    .about = Le prochain paquet de là-bas ne contient alors que ce qui est nouveau.
ui-receipt-saved = Rapportez-le : seuls les agents de l’appareil { $device } l’ouvrent.
ui-dropped = Écartées, et pourquoi
ui-dropped-signature = La signature n’est pas celle du poste.
ui-dropped-header-form = L’en-tête n’est pas écrit comme celui d’une entrée.
ui-dropped-entry-size = Elle dépasse la taille permise d’une entrée.
ui-dropped-chain = Elle ne suit pas l’entrée précédente.
ui-dropped-bodies = Il en manque des parties, ou il y en a trop.
ui-dropped-body-form = Une partie n’est pas écrite comme celle d’une entrée.
ui-dropped-leaves = Son contenu n’est pas celui qui a été signé.
ui-dropped-erased = Elle ramène ce qui a été effacé ici. Elle reviendra quand son expéditeur l’aura effacé aussi.
ui-dropped-waiting-full = La liste de ce qui attend est pleine : décidez-en une partie, puis ouvrez de nouveau le paquet.
ui-dropped-other = Ce n’est l’entrée de personne ({ $code }).
ui-quarantine = Quarantaine
ui-reconsidered-out = { $n ->
    [0] Aucune entrée n’a cessé de compter.
    [one] Une entrée ne compte plus : son poste a pris fin ou son journal a bifurqué. Elle attend sous Échange.
   *[other] { $n } entrées ne comptent plus : leur poste a pris fin ou leur journal a bifurqué. Elles attendent sous Échange.
}
ui-reconsidered-back = { $n ->
    [0] Aucune entrée ne compte de nouveau.
    [one] Une entrée compte de nouveau.
   *[other] { $n } entrées comptent de nouveau.
}
ui-quarantine-chosen = L’entrée choisie
ui-quarantine-failed = Ce qui attend n’a pas pu être lu
ui-quarantine-empty = Rien n’attend
    .about = Ce qui vient d’un autre appareil et ne peut pas compter se trouve ici, avec le motif et l’auteur.
ui-quarantine-nobody = Rien que quelqu’un doive regarder
    .about = Ce qui suit n’attend que ce qui manque et entre de soi-même.
ui-quarantine-held = Attend ce qui manque
ui-quarantine-about = Objet
ui-quarantine-officer = De
ui-quarantine-written = Écrite
ui-quarantine-received = Arrivée
ui-quarantine-why = Pourquoi elle attend
ui-quarantine-place = Endroit
ui-quarantine-entry = Une entrée
ui-quarantine-more = { $n ->
    [one] { $reference } et { $n } autre
   *[other] { $reference } et { $n } autres
}
ui-quarantine-changes = { $n ->
    [one] { $n } modification de { $reference }
   *[other] { $n } modifications de { $reference }
}
ui-quarantine-from = de { $officer }
ui-quarantine-from-unknown = d’un agent inconnu ici
ui-quarantine-not = Un contrôleur qui ne l’a pas écrite peut l’adopter.
ui-quarantine-by-itself = Elle entre d’elle-même quand ce qui manque est là.
ui-quarantine-kept = Elle ne peut pas être adoptée. Elle reste ici telle quelle.
ui-quarantine-records = Fiches
ui-quarantine-said = { $n ->
    [one] { $n } modification
   *[other] { $n } modifications
}
ui-quarantine-not-here = pas encore ici
ui-record-unknown = Une fiche
ui-adopt = Adopter…
ui-adopt-title = Adopter { $about } ?
ui-adopt-about = Elle compte dès maintenant, avec ce que { $officer } a écrit avant elle dans le même journal et qui attend aussi. Votre décision est signée de votre nom, et voyage avec les entrées.
ui-adopt-do = Adopter
ui-put-away = Mettre de côté…
ui-put-away-title = Mettre de côté { $about } ?
ui-put-away-about = L’entrée reste en attente et continue d’être transmise, mais cette liste ne la montre plus à personne sur cet appareil. Cela ne décide pas si elle compte.
ui-put-away-do = Mettre de côté
ui-put-away-by = Mis de côté par { $officer }, { $time }
ui-show-again = Montrer de nouveau
ui-put-away-shown = Montrer ce qui a été mis de côté ({ $n })
ui-adopted = { $n ->
    [one] Adopté : { $n } entrée compte désormais
   *[other] Adopté : { $n } entrées comptent désormais
}

## Appareils sur le réseau

ui-peers = Appareils
ui-peer-list-failed = L’état des échanges avec d’autres appareils n’a pas pu être lu
ui-peer-off = Cet appareil n’est pas sur le réseau.
    .about = Sur le réseau, il échange de lui-même avec les autres. Seuls les appareils de cette administration sont admis.
ui-peer-go-on = Connecter au réseau
ui-peer-none = Aucun autre appareil dans la liste
    .about = Un autre appareil montre son ticket sur cette page, sous « Cet appareil ». Ajoutez-le ici. Seuls les appareils de cette administration sont admis.
ui-peer-device = Appareil
ui-peer-unknown = Appareil inconnu ici
ui-peer-even = Tous deux égaux
ui-peer-signed = Reçu signé
ui-peer-signed-all = Reçu signé pour toutes les entrées qui sont ici pour lui, { $time }
    .brief = Toutes celles pour lui, { $time }
ui-peer-signed-part = { $n ->
    [one] { $n } entrée qui est ici pour lui n’a pas de reçu signé · dernière signature { $time }
   *[other] { $n } entrées qui sont ici pour lui n’ont pas de reçu signé · dernière signature { $time }
}
    .brief = { $n } sans reçu, { $time }
ui-peer-signed-never = { $n ->
    [0] N’a encore jamais signé de reçu
    [one] N’a encore jamais signé de reçu ; { $n } entrée est ici pour lui
   *[other] N’a encore jamais signé de reçu ; { $n } entrées sont ici pour lui
}
    .brief = Rien encore
ui-peer-signed-last = Dernière signature { $time }
    .brief = Dernière { $time }
ui-peer-signed-aside = Les dossiers d’enquête et les images ne sont pas comptés.
ui-peer-alone = { $n ->
    [0] Aucune entrée n’est sur ce seul appareil.
    [one] { $n } entrée est sur ce seul appareil.
   *[other] { $n } entrées sont sur ce seul appareil.
}
ui-peer-to-send = À envoyer
ui-peer-news = Il y a peut-être ici du nouveau pour lui
ui-peer-is-even = Connecté, rien n’attend
ui-peer-is-unsigned = Connecté, rien à envoyer
ui-peer-is-exchanging = Échange en cours
ui-peer-is-sending = Échange, { $n } à envoyer
ui-peer-is-receiving = Échange, { $n } à recevoir
ui-peer-is-picturing = Échange d’images
ui-peer-is-dialling = Appel en cours
ui-peer-is-apart = Pas de ligne
ui-peer-is-apart-next = Pas de ligne, prochain appel à { $time }
ui-peer-is-lost = Pas de ligne, adresse inconnue
ui-peer-is-paused = En pause
ui-peer-is-quiet = Heures de repos
ui-peer-is-revoked = Révoqué : n’apprend que cela
ui-peer-is-lapsed = Expiré : ne reçoit pas de fiches
ui-peer-is-ended = Terminé : ne reçoit pas de fiches
ui-peer-is-unknown = Pas de cette administration
ui-peer-failed-peer-not-reached = Ne répond pas
ui-peer-failed-peer-refused = A raccroché
ui-peer-failed-peer-cut = Ligne coupée
ui-peer-failed-peer-no-room = Plus de place là-bas
ui-peer-failed-peer-program-old = Programme ancien là-bas
ui-peer-failed-program-old = Programme ancien ici
ui-peer-next = { $what }, prochain essai à { $time }
ui-peer-live = { $device }, en direct
ui-peer-for = Connecté depuis { $time }
ui-peer-round-trip = aller-retour { $time }
ui-peer-about-even = Les deux ont maintenant la même chose, pour autant qu’ils le sachent.
ui-peer-about-unsigned = Il dit avoir la même chose. Seul compte comme arrivé ce dont il a signé le reçu.
ui-peer-about-exchanging = Chacun dit à l’autre ce qu’il a, et reçoit ce qui lui manque.
ui-peer-about-dialling = Il est appelé à toutes les adresses connues.
ui-peer-about-apart = Il reçoit ce dont il n’a pas signé le reçu dès qu’il y a une ligne, ou par un paquet.
ui-peer-about-apart-perhaps = Il y a peut-être ici du nouveau pour lui ; cela se voit dès qu’il y a une ligne.
ui-peer-about-apart-even = Il a tout ce qui est ici pour lui.
ui-peer-about-paused = Rien n’est échangé avec lui, et il n’est pas admis, jusqu’à ce que vous repreniez.
ui-peer-about-quiet = Entre { $from } et { $to }, il n’est pas appelé. Il peut venir de lui-même.
ui-peer-about-revoked = Il apprend qu’il a été révoqué, et rien d’autre. Ce qu’il apporte est pris, et attend si c’est venu trop tard.
ui-peer-about-lapsed = Plus aucun bail n’y court : il apprend qui peut faire quoi, et ne reçoit pas de fiches avant que le registraire n’en renouvelle un.
ui-peer-about-ended = Tous ses postes ont pris fin : il l’apprend, et ne reçoit pas de fiches. Ce qu’il apporte est pris, et attend si c’est venu trop tard.
ui-peer-about-unknown = Aucune déclaration ne le nomme : rien ne lui est dit, et il n’est pas admis.
ui-peer-lanes = Voie, dans cet ordre
ui-peer-lane-authority = Qui peut faire quoi
ui-peer-lane-notices = Alertes, messages
ui-peer-lane-records = Fiches
ui-peer-lane-pictures = Images
ui-peer-pictures = { $n }, { $size }
ui-peer-pictures-more = { $n } ou plus
ui-peer-found = Se trouve à
ui-peer-found-none = Aucune adresse n’est connue.
ui-peer-way = Chemin
ui-peer-direct = Direct, { $address }
ui-peer-relayed = Par un relais, { $address }
ui-peer-sent = Envoyés
ui-peer-delivered = { $sent }, enregistrés là-bas : { $stored }
ui-peer-came = Reçus
ui-peer-stored = { $n ->
    [one] { $n } nouveau
   *[other] { $n } nouveaux
}
ui-peer-to-come = À recevoir
ui-peer-this-line = Données, cette ligne
ui-peer-last-line = Données, dernière ligne
ui-peer-in-all = Données en tout
ui-peer-moved = { $sent } émis, { $received } reçus
ui-peer-last = Dernier contact
ui-peer-never = jamais
ui-peer-sync = Échanger maintenant
ui-peer-syncing = Échange, jusqu’à ce que les deux aient la même chose
ui-peer-synced = Les deux ont maintenant la même chose. { $delivered } sont partis et { $stored } nouveaux sont arrivés.
ui-peer-sync-stopped = Arrêté. Ce qui a été échangé jusque-là reste.
ui-peer-sync-cut = La ligne a pris fin avant que les deux aient la même chose. Ce qui a été échangé jusque-là reste.
ui-peer-pause = Mettre en pause
ui-peer-unpause = Reprendre
ui-peer-settings = Réglages…
ui-peer-remove = Retirer…
ui-peer-remove-title = Retirer { $device } de la liste ?
ui-peer-remove-keeps = Ce que les deux ont, les deux le gardent.
ui-peer-remove-comes = Cet appareil ne l’appelle plus. Il peut revenir de lui-même tant qu’il est de cette administration.
ui-peer-remove-stated = Des déclarations disent où il se trouve : il reste dans la liste comme elles le disent, et est appelé.
ui-peer-remove-do = Retirer
ui-peer-removed = { $device } n’est plus dans la liste
ui-peer-settings-title = Échange avec { $device }
ui-peer-name = Nom
    .help = Comment on l’appelle ici ; peut rester vide
ui-peer-addresses = Adresses
    .help = Une par ligne : 192.0.2.7:4717, noeud.douanes.example:4717, ou un relais, https://relais.douanes.example
ui-peer-stated = Déclaré pour tous les appareils : { $addresses }
ui-peer-slow = La ligne est lente : un modem, un satellite
ui-peer-stays = Garder la ligne ouverte
    .help = Sinon elle s’ouvre quand il y a du nouveau, et de temps en temps.
ui-peer-stays-slow = Une ligne lente n’est pas gardée ouverte.
ui-peer-every = Minutes entre deux visites
ui-peer-every-wrong = Écrivez un nombre de 1 à 1440.
ui-peer-limit = Au plus, en kbit/s
    .help = Dans chaque sens, dès la prochaine rencontre. Vide : sans limite.
ui-peer-limit-wrong = Écrivez un nombre de 8 à 10 000 000, ou rien.
ui-peer-quiet = Le laisser tranquille à certaines heures du jour
ui-peer-quiet-from = De
ui-peer-quiet-to = À
ui-peer-set = Ce que vous avez réglé pour { $device } est gardé
ui-peer-add = Ajouter un appareil
ui-peer-add-about = Seul un appareil de cette administration peut être ajouté : son agent a été inscrit, et cet appareil l’a appris.
ui-peer-by = Comment il est trouvé
ui-peer-by-ticket = Par son ticket
ui-peer-by-letters = Par ses lettres
ui-peer-ticket = Ticket
    .help = L’autre appareil le montre sous « Échange ». Il commence par ncen1.
ui-peer-ticket-missing = Collez le ticket de l’autre appareil.
ui-peer-ticket-about = Un autre appareil trouve celui-ci grâce à lui. Il n’accorde rien : seuls les appareils de cette administration sont admis.
ui-peer-letters = Lettres de l’appareil
    .help = Elles sont dans ses références. Sa clé convient aussi.
ui-peer-letters-missing = Écrivez les lettres de l’autre appareil.
ui-peer-add-do = Ajouter
ui-peer-added = { $device } est dans la liste
ui-peer-added-before = Il était déjà dans la liste
ui-peer-here-on = Sur le réseau
ui-peer-here-off = Aucun autre appareil ne vient, et aucun n’est appelé de lui-même. « Échanger maintenant » appelle quand même, et les paquets se portent.
ui-peer-here-going = Connexion au réseau
ui-peer-listens = Écoute à { $sockets }
ui-peer-copy = Copier
ui-peer-copied = Le ticket est copié
ui-peer-copy-refused = La page ne peut pas le copier. Il est marqué maintenant : appuyez sur Ctrl C.
ui-peer-code = Code QR
ui-peer-code-title = Le ticket de cet appareil en code QR
ui-peer-here-addresses = Adresses qu’il contient
ui-peer-relays = Relais
    .help = Un par ligne : https://relais.douanes.example. Ceux que des déclarations nomment servent aussi.
ui-peer-relay-connected = Connecté
ui-peer-relay-refused = Ne connaît pas cet appareil
ui-peer-relay-apart = Pas de ligne
ui-peer-network = Réglages du réseau…
ui-peer-network-title = Cet appareil sur le réseau
ui-peer-network-set = Les réglages du réseau sont gardés
ui-peer-listen = Écoute à
    .help = Par exemple 192.0.2.7:4717. Vide : à toutes les adresses de la machine, port 4717.
ui-peer-local = Demander les autres au réseau local, et lui annoncer cet appareil
ui-peer-carries = Porter des lettres pour des appareils absents
    .about = Comme le nœud d’un bureau. Elles restent ici, scellées, jusqu’à ce que leur appareil vienne, 90 jours et 2 Go en tout au plus.
ui-peer-roots = Certificats pour les relais
    .help = En PEM, si le certificat d’un relais vient d’une autorité à vous.
ui-peer-roots-here = Il y en a. Ce que vous mettez ici les remplace.
ui-peer-roots-open = Ouvrir un fichier…
ui-peer-roots-remove = Enlever ceux qui sont gardés
ui-peer-originals = Garder tous les originaux des images
    .about = Comme le nœud d’un bureau. Sinon, un original vient quand quelqu’un le demande.
ui-peer-note = « Reçu signé » signifie que l’autre appareil l’a enregistré, et a signé qu’il l’a. Ce qui a seulement été envoyé ne compte pas.
ui-peer-key-sync = échanger maintenant
ui-peer-key-pause = mettre en pause
ui-peer-key-unpause = reprendre
ui-peer-key-add = ajouter
ui-peer-talks = Tout ce à quoi cet appareil parle…
ui-peer-talks-title = Tout ce à quoi cet appareil parle
    .about = Ces adresses, et aucune autre. Un appareil de cette administration qui est connecté peut donner d’autres adresses à lui : elles sont essayées, et figurent ici dès qu’elles répondent.
ui-peer-talks-none = Rien : cet appareil n’est pas sur le réseau, et ne connaît l’adresse d’aucun autre.
ui-peer-talks-address = Adresse
ui-peer-talks-why = Pourquoi
ui-peer-talks-in-use = En usage
ui-peer-why-listens = Écoute ici ; les inconnus sont refusés
ui-peer-why-relay = Relais de l’administration
ui-peer-why-local = Demande des appareils au réseau local
ui-peer-why-names = Interroge le service de noms de cette machine
ui-peer-why-peer-listed = Écrite ici par des agents
ui-peer-why-peer-stated = Déclarée pour tous les appareils
ui-peer-why-peer-now = Une ligne y mène maintenant
ui-peer-why-peer-heard = Apprise de l’appareil, du réseau local ou d’un nom
ui-peer-bytes-since = Sur le réseau depuis { $time }
ui-peer-bytes-ipv4 = IPv4
ui-peer-bytes-ipv6 = IPv6
ui-peer-bytes-relay = Par des relais
ui-peer-bytes-devices = Par appareil, aussi loin qu’il en est gardé mémoire
ui-peer-bytes-total = Tous les appareils
ui-peer-bytes-note = Non compté : ce qui entoure les paquets, la ligne vers un relais elle-même, et ce qui est demandé au réseau local et pour des noms. Ce qui est échangé sur demande pendant que cet appareil n’est pas sur le réseau n’est compté que par appareil.

## Effacement

ui-erasure = Effacement
ui-erasure-not = Seul le registraire dit quelles fiches partent et lesquelles doivent rester. Demandez-lui d’ouvrir une session.
ui-erasure-failed = Ce qui est à effacer n’a pas pu être lu
ui-erasure-nothing = Rien n’est à effacer et rien n’est bloqué
    .about = Une fiche arrive ici quand le jour de « À conserver jusqu’au » est passé, ou quand vous dites sur sa page qu’elle part ou qu’elle doit rester.
ui-erasure-over = Délai écoulé
    .about = Le jour de « À conserver jusqu’au » est passé. Elles restent tant que vous ne dites pas qu’elles partent.
    .none = Le délai d’aucune fiche n’est écoulé.
ui-erasure-due = À effacer
    .about = Elles partent au passage du jour, une fois par jour quand le programme tourne. D’ici là, un blocage garde une fiche.
    .none = Aucune fiche n’est à effacer.
ui-erasure-held = Bloquées
    .about = Elles restent, même si quelqu’un dit qu’elles partent.
    .none = Aucune fiche n’est bloquée.
ui-erasure-erased = Effacées
    .about = Il n’en reste ici que cet identifiant, qui fait refuser une copie tardive.
    .none = Aucune fiche n’a été effacée sur cet appareil.
ui-erasure-why = Pourquoi elle part
ui-erasure-said = Dit le
ui-erasure-id = Identifiant
ui-erasure-when = Quand
ui-erasure-most = Au plus { $n } fiches sont montrées à la fois. Quand elles seront parties, les autres viendront ici.
ui-erase-over = { $n ->
    [one] Effacer { $n } fiche au délai écoulé…
   *[other] Effacer { $n } fiches au délai écoulé…
}
ui-erase-over-title = { $n ->
    [one] Effacer { $n } fiche au délai écoulé ?
   *[other] Effacer { $n } fiches au délai écoulé ?
}
ui-erase-over-done = { $n ->
    [one] { $n } fiche part au passage du jour
   *[other] { $n } fiches partent au passage du jour
}
ui-erase-alone = Votre signature suffit : la date inscrite dans chaque fiche dit qu’elle peut partir.
ui-erase-before = Cette fiche continue { $reference }, qui garde encore les mêmes réponses. Effacez aussi celle-là.
ui-erase-round = Cela se fait au passage du jour, sur cet appareil et sur tout autre qui l’apprend. D’ici là, un blocage garde une fiche.
ui-erase-beyond = Les copies sur papier et les fichiers exportés ne sont pas atteints.
ui-erase-for-good = C’est sans retour.
ui-erase-named = Ce qui part
ui-erase-now = Exécuter maintenant…
ui-erase-now-title = { $n ->
    [one] Effacer { $n } fiche maintenant ?
   *[other] Effacer { $n } fiches maintenant ?
}
ui-erase-now-here = Cela se fait tout de suite sur cet appareil, et sur les autres à leur passage du jour quand ils l’apprennent.
ui-erase-now-do = Effacer maintenant
ui-erase-now-done = { $n ->
    [0] Rien n’a été effacé : plus rien n’est à effacer
    [one] { $n } fiche est effacée
   *[other] { $n } fiches sont effacées
}
ui-erase = Effacer cette fiche…
ui-erase-title = Effacer la fiche { $reference } ?
ui-erase-do = Effacer
ui-erase-ordered = La fiche { $reference } part au passage du jour
ui-erase-basis = Pourquoi elle part
ui-erase-second = Second agent
    .help = Quelqu’un qui est habilité à contrôler la fiche. Il signe avec vous.
ui-erase-choose-second = Choisissez un agent
ui-erase-passphrase = Sa phrase secrète
    .help = Il la tape lui-même. Elle n’est pas gardée.
ui-erase-missing-basis = le motif
ui-erase-missing-second = le second agent
ui-erase-missing-passphrase = sa phrase secrète
ui-erase-alone-here = Il faut deux signatures, et personne d’autre n’a de poste sur cet appareil.
    .about = Ajoutez un responsable du bureau sous « Agents et appareils », sur cet ordinateur, puis revenez ici.
ui-erasing-due = À effacer au passage du jour
ui-erasing-due-why = { $basis }, dit le { $time }.
ui-erasing-held = Bloquée : cette fiche doit rester
ui-erasing-held-why = { $basis }, dit le { $time } : elle part une fois le blocage levé.
ui-hold = Bloquer
ui-hold-of = Bloquer la fiche { $reference }
ui-hold-this = Bloquer cette fiche
ui-hold-done = La fiche { $reference } est bloquée
ui-hold-end = Lever le blocage…
ui-hold-end-of = Lever le blocage de la fiche { $reference }…
ui-hold-end-title = Lever le blocage de la fiche { $reference } ?
ui-hold-end-due = { $basis } : elle est à effacer. Une fois le blocage levé, elle part au passage du jour.
ui-hold-end-free = Personne n’a dit qu’elle part. Elle reste tant que personne ne le dit.
ui-hold-end-do = Lever le blocage
ui-hold-ended = La fiche { $reference } n’est plus bloquée
ui-hold-stays = La fiche { $reference } reste bloquée : un autre registraire la bloque aussi

## Sauvegarde

ui-backup = Sauvegarde
ui-backup-not = Cet appareil n’a encore rien à sauvegarder
ui-backup-last = Dernière sauvegarde : { $time }.
ui-backup-old = { $n ->
    [one] La dernière sauvegarde date de { $n } jour.
   *[other] La dernière sauvegarde date de { $n } jours.
}
    .about = Elle a été faite le { $time }. Faites-en une maintenant : si cet appareil est perdu, tout ce qui a suivi peut l’être aussi.
ui-backup-never = Cet appareil n’a encore jamais été sauvegardé.
    .about = Faites une sauvegarde maintenant : si cet appareil est perdu, tout ce qui ne se trouve qu’ici l’est aussi.
ui-backup-make = Sauvegarder maintenant
    .about = Tout ce que contient cet appareil va dans un seul fichier, dans son état présent. Gardez-le loin de cet appareil.
ui-backup-sealed = Le fichier est scellé.
    .about = Il s’ouvre avec la phrase secrète d’un agent de cet appareil, celle d’aujourd’hui, ou avec les 24 mots de sa feuille.
ui-backup-making = Écriture du fichier, parties : { $parts }
ui-backup-fetched = { $name } a été remis au navigateur.
ui-backup-made = Il vaut 90 jours. Éprouvez-le avant de compter dessus.
ui-backup-prove = Éprouver une sauvegarde
    .about = Elle est remise à l’essai dans un dossier à part et entièrement vérifiée. Puis ce dossier disparaît. Rien ne change sur cet appareil.
ui-backup-drop = Déposez ici le fichier qui finit par .ncenback, ou choisissez-le.
ui-backup-choose = Choisir une sauvegarde…
ui-backup-reading = Remise de { $name }, parties : { $parts }
ui-backup-checking = Vérification de { $name }
ui-backup-good = { $name } est bonne.
    .about = Elle a été remise en place et entièrement vérifiée, sans défaut.
ui-backup-bad = { $n ->
    [one] { $name } a { $n } défaut.
   *[other] { $name } a { $n } défauts.
}
    .about = Ne comptez pas dessus. Faites une autre sauvegarde et éprouvez-la. Si elle a des défauts aussi, gardez les anciennes : quelque chose est endommagé sur cet appareil, et « ncen verify » le nomme.
ui-backup-prove-stopped = Arrêté. { $name } n’a pas été éprouvée.
ui-backup-unproved = { $name } n’a pas été éprouvée.
ui-backup-too-large = Cette sauvegarde dépasse { $most } Mo, et un navigateur n’envoie pas plus. Éprouvez-la dans la fenêtre, ou avec la commande « ncen backup test ».
ui-backup-when = Faite
ui-backup-records = Fiches et agents
ui-backup-faults = Défauts
ui-backup-list = Sauvegardes de cet appareil
    .about = Chacune peut être gardée 90 jours. Détruisez-la ensuite : ce qui a été effacé depuis ne doit pas y survivre.
    .none = Aucune n’a encore été faite.
ui-backup-list-failed = La liste des sauvegardes n’a pas pu être lue.
ui-backup-file = Fichier
ui-backup-until = Valable jusqu’au
ui-backup-over = Périmée : à détruire

## Réglages

ui-settings-looks = Langue et apparence
ui-language = Langue
ui-formats = Formats
ui-formats-language = Selon la langue
ui-formats-iso = International (ISO 8601)
ui-theme = Couleurs
ui-theme-system = Comme le système
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-theme-contrast = Contraste élevé
ui-density = Densité
    .help = Large est pour les gants et l’écran tactile.
ui-density-standard = Normale
ui-density-roomy = Large
ui-device = Cet appareil
ui-administration = Administration
ui-office = Bureau
ui-folder = Dossier de données
ui-folder-missing = { $count } enregistrements faits sur cet appareil manquent dans ce dossier de données : il provient d’une copie plus ancienne. Cherchez une copie plus récente ; d’ici là, ils manquent ici.
ui-folder-records = Fiches
ui-folder-entries = Entrées signées
ui-folder-size = Taille
ui-folder-bytes = { $all }, dont { $index } pour l’index de recherche
ui-version = Version

## Units beside a number: the symbol, or the word in its form

ui-unit-KGM = kg
ui-unit-GRM = g
ui-unit-MGM = mg
ui-unit-MC = µg
ui-unit-TNE = t
ui-unit-LTR = l
ui-unit-MLT = ml
ui-unit-CLT = cl
ui-unit-HLT = hl
ui-unit-LPA = l d’alcool pur
ui-unit-MTQ = m³
ui-unit-CMQ = cm³
ui-unit-BQL = Bq
ui-unit-GBQ = GBq
ui-unit-CTM = ct
ui-unit-H87 = { $n ->
    [one] pièce
   *[other] pièces
}
ui-unit-PR = { $n ->
    [one] paire
   *[other] paires
}
ui-unit-U2 = { $n ->
    [one] comprimé
   *[other] comprimés
}
ui-unit-AV = { $n ->
    [one] gélule
   *[other] gélules
}
ui-unit-E27 = { $n ->
    [one] dose
   *[other] doses
}
ui-unit-MIL = { $n ->
    [one] millier
   *[other] milliers
}
ui-unit-STK = { $n ->
    [one] cigarette
   *[other] cigarettes
}

## Enquêtes : des dossiers que seuls ont ceux qui y sont affectés

ui-closed = Fermé : seuls les agents affectés le voient
ui-files-none = Aucun dossier ne vous est ouvert
    .about = Seuls ceux qui sont affectés à un dossier l’ont. Celui qui dirige l’enquête vous affecte ; après le prochain contact avec son ordinateur, le dossier est ici. Pour en ouvrir un vous-même, demandez à un registraire d’en préparer pour vous.
ui-files-empty = Pas encore de dossier
    .about = Ce que vous écrivez dans un dossier n’est vu que de vous et de ceux que vous y affectez.
ui-files-ask = Pour ouvrir un dossier, demandez à un registraire d’en préparer pour vous.
ui-files-ready = { $n ->
    [0] Vous ne pouvez plus ouvrir aucun dossier.
    [one] Vous pouvez encore ouvrir un dossier.
   *[other] Vous pouvez encore ouvrir { $n } dossiers.
}
ui-files-stage = Stade
ui-files-action = Conduite à tenir
ui-files-lead = Directeur
ui-files-make-ready = Préparer des dossiers
ui-files-made-ready = { $n ->
    [0] { $officer } ne peut ouvrir aucun dossier de plus
    [one] { $officer } peut ouvrir un dossier de plus, dès que son ordinateur le sait
   *[other] { $officer } peut ouvrir { $n } dossiers de plus, dès que son ordinateur le sait
}
ui-files-hand-over = Confier ses dossiers…
ui-files-hand-over-title = Confier à un autre les dossiers de { $officer } ?
ui-files-hand-over-to = Qui les dirige désormais
ui-files-hand-over-leads = Il les dirige et y voit tout, dès que son ordinateur en a rencontré un qui les a.
ui-files-hand-over-blind = Vous n’en lisez rien, sauf si vous vous choisissez vous-même.
ui-files-hand-over-do = Confier
ui-files-handed-over = { $n ->
    [0] Aucun dossier n’est confié à { $officer }
    [one] Un dossier est confié à { $officer } : il le dirige dès que son ordinateur en a rencontré un qui l’a
   *[other] { $n } dossiers sont confiés à { $officer } : il les dirige dès que son ordinateur en a rencontré un qui les a
}
ui-files-left = { $n ->
    [one] { $n } dossier qu’il pouvait diriger
   *[other] { $n } dossiers qu’il pouvait diriger
}
ui-files-unread = { $n ->
    [0] Vous voyez tous les dossiers qui se trouvent ici.
    [one] Un dossier que vous ne voyez plus se trouve ici : le poste de l’agent qui vous avait affecté a pris fin. Demandez à un registraire de le confier à un autre.
   *[other] { $n } dossiers que vous ne voyez plus se trouvent ici : le poste de l’agent qui vous avait affecté a pris fin. Demandez à un registraire de les confier à un autre.
}
ui-team = Affectés à ce dossier
ui-team-own = vous
ui-team-gone = poste terminé
ui-team-leaderless = Plus personne ne dirige ce dossier. Demandez à un registraire de le confier à un agent.
ui-team-registrars = Registraires : { $names }
ui-team-assign = Affecter un agent…
ui-team-assign-title = Affecter un agent à { $reference }
ui-team-assign-do = Affecter
ui-team-assigned = { $officer } est affecté. Sur un autre ordinateur, il a le dossier après le prochain contact de celui-ci.
ui-team-choose = Choisissez un agent
ui-team-right = Ce qu’il peut faire
ui-team-past = Il verra tout ce qui a été écrit jusqu’ici. Pour qui ne doit pas voir le passé, ouvrez un nouveau dossier.
ui-team-everybody = Tous les agents sont déjà affectés, ou ne sont pas encore connus ici.
ui-team-message = Écrire un message dans ce dossier
ui-team-end = Mettre fin…
ui-team-end-of = Mettre fin à l’affectation de { $officer }…
ui-team-end-title = Mettre fin à l’affectation de { $officer } ?
ui-team-end-stays = Ce qu’il a écrit et qui est sur cet ordinateur reste, et compte.
ui-team-end-waits = Ce qui vient de lui plus tard attend en quarantaine qu’un contrôleur du dossier l’adopte.
ui-team-end-goes = Son ordinateur perd le dossier à son prochain contact.
ui-team-end-do = Mettre fin
ui-team-ended = { $officer } n’est plus affecté
## The national profile
ui-national = Profil national
ui-national-open = Ouvrir le profil national
ui-national-about = Langues, téléphones, adresses, mots et durées : dits une fois pour tous les bureaux.
ui-national-edition = Édition { $n }
ui-national-only = Seul le registraire de toute l’administration le change.
ui-national-failed = Le profil national n’a pas pu être lu
ui-national-state = Déclarer…
ui-national-state-title = Déclarer l’édition { $n } du profil national ?
ui-national-reaches = Il atteint chaque appareil avec le prochain paquet ou la prochaine réponse, et reste dans le journal.
ui-national-stands = Les baux et les dates déjà écrits restent tels quels.
ui-national-do = Déclarer
ui-national-done = L’édition { $n } est en vigueur
ui-national-undo = Abandonner les changements
ui-national-open-changes = Modifié, pas encore déclaré.
ui-national-mend = À corriger d’abord :
ui-national-bring = Charger un fichier…
ui-national-save = Enregistrer en fichier
ui-national-brought = Le fichier est dans le formulaire. Vérifiez-le, puis déclarez-le.
ui-national-nothing = Rien n’est dit.
ui-national-add = Ajouter
ui-national-remove = Retirer : { $name }
ui-national-up = Monter : { $name }
ui-national-languages = Langues
ui-national-languages-about = Proposées avant les autres, dans cet ordre. La première accueille qui n’a rien choisi.
ui-national-phone = Numéros de téléphone
ui-national-phone-about = Un numéro tapé comme au pays est compris, et gardé à côté sous sa forme internationale.
ui-national-country = Indicatif du pays
ui-national-trunk = Composé d’abord au pays
ui-national-begins = Commence par
ui-national-groups = Chiffres de chaque groupe
ui-national-groups-such = Par exemple 3 3 3
ui-national-try-phone = Essayer un numéro
ui-national-not-a-phone = Pas compris comme numéro
ui-national-address = Adresses
ui-national-address-about = Les lignes depuis le haut : ce qui y figure et comment elles s’appellent.
ui-national-line = Ligne { $n }
ui-national-part = Partie de l’adresse
ui-national-called = Nom, en { $language }
ui-national-try-address = Essayer une adresse
ui-national-labels = Mots de l’administration
ui-national-labels-about = Ils se tiennent à côté de nos libellés et ne changent aucun sens.
ui-national-kind = Genre de fiche
ui-national-field = Champ
ui-national-retention = Durée de conservation
ui-national-retention-about = Le jour est inscrit dans une fiche quand elle devient complète et n’en dit pas.
ui-national-goods = Marchandises
ui-national-goods-all = Toutes les autres
ui-national-years = Années
ui-national-leases = Baux
ui-national-leases-about = Jours pendant lesquels un poste lit ce que d’autres ont écrit sans nouvelle du registraire.
ui-national-leases-own = Fixer le nombre de jours
ui-national-leases-usual = Sinon : { $offices } au siège, { $posts } aux postes.
ui-national-offices = Jours au siège
ui-national-posts = Jours aux postes
ui-national-thresholds = Seuils
ui-national-thresholds-about = À partir de quelle quantité une affaire concerne le point de contact national. Ils servent à la transmission au CEN, qui ne les consulte pas encore.
ui-national-location = Type de lieu
ui-national-anywhere = Partout
ui-national-from = À partir du
ui-national-least = À partir de cette quantité
ui-national-editions = Éditions
# Records that go on elsewhere, and what posts see
ui-hand-over = Transmettre…
ui-hand-over-title = Transmettre { $reference } ?
ui-hand-over-about = L’affaire continue dans l’autre bureau sous une nouvelle référence, avec son historique. Ici elle est close et reste lisible.
ui-hand-over-to = À quel bureau
ui-hand-over-none = Il n’y a aucun autre bureau où vous pouvez écrire. Un agent d’un bureau au-dessus des deux peut transmettre l’affaire.
ui-hand-over-do = Transmettre
ui-handed-over = Transmis sous { $reference }
ui-renew = Retirer pour de bon…
ui-renew-title = Retirer pour de bon des réponses de { $reference } ?
ui-renew-about = La fiche continue sous une nouvelle référence sans les réponses choisies ni ce qui y a figuré. L’ancienne est close ; quand deux agents l’auront effacée, elles ne seront plus nulle part.
ui-renew-fields = Réponses retirées
ui-renew-do = Retirer
ui-renewed = La suite est { $reference }
ui-closed-handed = Transmis à { $office } sous { $reference }
ui-closed-renewed = Continue sous { $reference }
ui-closed-by = Par { $officer }, { $time } : « { $reason } »
ui-closed-changed = Il a été modifié après, ou en même temps : vérifiez s’il manque quelque chose à l’autre fiche.
ui-continues = Continue { $reference } de { $office }
ui-continues-open = Son historique
ui-before-place = Champ
ui-before-left = { $count } valeurs plus anciennes ne sont pas reprises.
ui-near-full = Cette fiche n’a presque plus de place pour des modifications. Faites-la continuer : « Retirer pour de bon » sans choisir de réponse.
ui-sight-part = Ce que les postes voient d’une fiche du registre. Agissez comme demandé et appelez la personne indiquée ; le reste est au registre.
ui-sight-shown = Les postes voient de qui ou de quoi il s’agit, ce qui est demandé et qui appeler ; pas pourquoi.
ui-sight-kept = Ceci demande quelque chose aux postes, mais son traitement le leur cache. Changez le traitement s’ils doivent le voir.
ui-sight-ended = plus rien n’est demandé
ui-decided-continue = Continue ailleurs depuis le { $time }, par { $officer }, { $office } : « { $reason } »
ui-bundle-for = Pour
ui-bundle-for-all = tous : tout ce qui est ici
ui-bundle-for-more = { $n ->
    [one] { $officer } et { $n } autre
   *[other] { $officer } et { $n } autres
}
