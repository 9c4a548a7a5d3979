# Les mots de la ligne de commande. Une phrase dit ce qui s’est passé, puis ce qu’il faut faire.

cli-passphrase = Phrase secrète
cli-passphrase-new = Nouvelle phrase secrète
cli-passphrase-again = La même encore une fois
cli-passphrase-changed = La phrase secrète a été changée. Les mots de la feuille de secours ouvrent toujours le poste.

## Têtes des tableaux

cli-name = Nom
cli-kind = Genre de fiche
cli-number = Matricule
cli-key = Clé
cli-words = Mots à comparer
cli-request-written = La demande est dans { $path }. Portez-la au registraire et lisez-lui les mots.
cli-waits-answer = Cet appareil attend la réponse du registraire : « ncen enrol look » montre les mots qu’il vous lit, « ncen enrol accept » la prend. D’ici là, rien ne peut être enregistré.
cli-answer-written = Le poste est inscrit. La réponse est dans { $path } ; elle retourne à l’agent.
cli-answered-already = Cette demande a déjà reçu sa réponse. « ncen enrol approve » écrit à nouveau la même réponse.
cli-answer-again = Cette demande avait déjà sa réponse : la même est dans { $path }. Le bureau, les rôles et les lettres restent tels qu’ils ont été dits alors.
cli-administration = Administration
cli-answer-words = L’agent compare ces mots quand il prend la réponse
cli-enrolled = La réponse du registraire est prise : les fiches peuvent être enregistrées.
cli-answer-differs = Si le registraire lit d’autres mots, quelqu’un d’autre a répondu : n’enregistrez rien ici, et rejoignez de nouveau dans un dossier vide.
cli-recovered = Le poste est récupéré. Sa nouvelle phrase secrète l’ouvre désormais.
cli-recovers = À la place de
cli-office = Bureau
cli-office-above = Sous
cli-count = Nombre
cli-label = Sens
cli-code = Code
cli-device = Appareil
cli-time = Heure
cli-line = Nº
cli-place = Endroit
cli-query = Question
cli-bytes = Octets sur le disque

## Fiches

cli-meaning = Signification
cli-takes = Accepte
cli-index-behind = L’index de recherche est en cours de création : toutes les fiches n’ont pas été parcourues. Reposez la question dans un instant.
cli-saved = { $reference } est enregistrée ({ $id }).
cli-competing = { $place } : plusieurs valeurs se font face. { $officer } ({ $office }, { $time }) a écrit « { $value } ». Tranchez par « ncen record settle ».

## Importation et exportation

cli-import-done = Le fichier a été importé.
cli-import-tried = C’était un essai : rien n’a été changé. Sans --dry-run, ce serait :
cli-import-cancelled = L’importation a été arrêtée. Ce qui est importé reste ; la même commande importe la suite.
cli-report = Ligne par ligne : { $path }
cli-exported = { $count ->
    [0] Aucune fiche ne correspond : { $path } n’a que des titres.
    [one] Une fiche a été écrite dans { $path }. Ce fichier n’est pas scellé : gardez-le en lieu sûr.
   *[other] { $count } fiches ont été écrites dans { $path }. Ce fichier n’est pas scellé : gardez-le en lieu sûr.
}

## Vérifications

cli-verified = { $errors ->
    [0] { $entries } entrées et { $records } fiches ont été vérifiées. Rien n’est faux.
    [one] { $entries } entrées et { $records } fiches ont été vérifiées. Une chose est fausse : restaurez-la d’une sauvegarde.
   *[other] { $entries } entrées et { $records } fiches ont été vérifiées. { $errors } choses sont fausses : restaurez-les d’une sauvegarde.
}
cli-fault-chain = La chaîne d’un journal est rompue ({ $place }).
cli-fault-signature = Une signature n’est pas celle de son poste ({ $place }).
cli-fault-bodies = Une entrée ne contient pas ce que dit son en-tête ({ $place }).
cli-fault-id = Une fiche n’est pas celle que nomme son identifiant ({ $place }).
cli-fault-view = Une fiche se lit autrement que ne le dit son journal ({ $place }). « ncen verify --rebuild » la refait.
cli-fault-damaged = Quelque chose ne peut pas être lu ({ $place }).
cli-fault-lost = Quelque chose manque ({ $place }).
cli-fault-attachment = Une image n’est pas celle que sa fiche désigne ({ $place }). Redemandez l’original, ou restaurez une sauvegarde.
cli-doctor-memory = { $state ->
    [good] Mémoire : { $value } Mio.
    [bad] Mémoire : { $value } Mio. Il faut une machine de 4 Go.
   *[unknown] Mémoire : le système ne le dit pas. Il faut une machine de 4 Go.
}
cli-doctor-memory-free = { $state ->
    [good] Mémoire libre : { $value } Mio.
    [bad] Mémoire libre : { $value } Mio. Fermez d’autres programmes : il en faut 600.
   *[unknown] Mémoire libre : le système ne le dit pas. Il faut 600 Mio.
}
cli-doctor-disk-free = { $state ->
    [good] Libre sur le disque : { $value } Mio.
    [bad] Libre sur le disque : { $value } Mio. Faites de la place : il en faut 2048.
   *[unknown] Libre sur le disque : le système ne le dit pas. Il faut 2048 Mio.
}
cli-doctor-permissions = { $state ->
    [good] Personne d’autre sur cette machine ne peut entrer dans le dossier de données.
    [bad] D’autres sur cette machine peuvent entrer dans le dossier de données (mode { $value }). Donnez-lui le mode 700.
   *[unknown] Il n’y a pas encore de dossier de données, ou le système ne dit pas qui peut y entrer.
}
cli-doctor-clock = { $state ->
    [good] L’horloge peut être juste.
   *[bad] L’horloge n’est pas juste. Réglez la date et l’heure avant toute saisie.
}
cli-doctor-encryption = Le disque est-il chiffré ? Aucun programme ne peut le dire. Demandez à qui a préparé cette machine. Les fiches sont scellées en tout cas ; les fichiers exportés ne le sont pas.

## Service

cli-serving = Le dossier de données est ouvert aux autres commandes. Ctrl C y met fin.
cli-serving-web = L’interface, pour cette machine seule et jusqu’à ce que Ctrl C y mette fin :
cli-no-socket = Les autres commandes ne peuvent pas joindre ce programme ({ $reason }) : elles apprendront que le dossier est occupé.

## Pourquoi une commande a été refusée

cli-refused = Ceci a été refusé ({ $code }). Rien n’a été changé.
cli-language-unknown = Le programme ne parle pas « { $language } » : l’anglais en tient lieu. Il parle { $known }.
error-nothing-founded = Il n’y a pas d’administration dans ce dossier de données. Lancez « ncen init », ou nommez un autre dossier par --data.
error-no-such-country = Il n’y a pas de pays « { $value } ». Écrivez ses deux lettres de l’ISO 3166, comme KE ; « ncen codes country » les montre.
error-seat-needed = Plusieurs agents ont un poste sur cet appareil. Nommez-en un par --seat ; « ncen seat list » les montre.
error-passphrase-file = La phrase secrète n’a pas pu être lue dans { $path } ({ $reason }). Vérifiez { $variable }.
error-passphrase-needed = Il n’y a pas de terminal pour demander la phrase secrète. Nommez son fichier dans { $variable }.
error-passphrases-differ = Les deux phrases secrètes ne sont pas les mêmes. Relancez la commande.
error-file-exists = { $path } existe déjà. Nommez un autre fichier, ou dites --replace.
error-cancelled = Le travail a été arrêté, et aucun fichier n’a été écrit.
error-no-threads = Le système ne donne pas de fils d’exécution au programme ({ $reason }). Fermez d’autres programmes, puis réessayez.
error-socket-lost = Le programme qui tient le dossier de données est parti ({ $reason }). Relancez la commande. Si vous enregistriez, vérifiez si l’enregistrement a eu lieu avant de recommencer.
error-line-too-long = C’est plus de { $most } octets. Demandez moins de fiches à la fois, ou écrivez-en moins d’un coup.
error-too-many-connections = { $most } commandes travaillent avec ce dossier de données. Attendez que l’une d’elles finisse.
error-web-not-loopback = { $address } peut être jointe par d’autres machines, et ce qui est saisi traverserait le réseau en clair. Nommez une adresse de cette machine, telle que 127.0.0.1:8640.
error-web-no-address = L’interface ne peut pas être servie à { $address } ({ $reason }). Nommez un autre port, ou 0 pour un port libre.
error-not-printed = L’action demandée est faite, mais la réponse n’a pas pu être écrite ({ $reason }).
error-program-died = Le programme s’est interrompu, par une faute à lui ou parce que quelque chose est endommagé dans le dossier de données ({ $reason }). Ce qui a été annoncé comme fait est fait. Lancez « ncen verify » ; s’il s’interrompt aussi, restaurez une sauvegarde.
error-verify-broke-off = Le dossier de données ne peut être vérifié jusqu’au bout, car quelque chose y est endommagé ({ $place }). Mettez le dossier de côté, puis restaurez une sauvegarde dans un dossier vide : « ncen backup restore FILE --data FOLDER ».

cli-officer = Agent
cli-why = Pourquoi elle attend
cli-revoked = Révoqué
cli-right = Peut
cli-record = Fiche
cli-state = État
cli-reason = Motif
cli-erased = { $count ->
    [0] Il n’y avait rien à effacer.
    [one] Une fiche a été effacée. Il n’en reste rien dans ce dossier.
   *[other] { $count } fiches ont été effacées. Il n’en reste rien dans ce dossier.
}
cli-erased-backup = La contient peut-être encore, à détruire : { $name }
cli-held = Bloquée : elle reste, quoi qu’on ordonne.
cli-hold-ended = N’est plus bloquée.
cli-passphrase-second = Phrase secrète du second agent
cli-file = Fichier
cli-keep-until = À garder jusqu’au
cli-backup-made = Écrite : { $path }. Gardez-la loin de cette machine et éprouvez-la par « ncen backup test ».
cli-backup-proved = Restaurée et vérifiée : du { $made_at }, { $entries } entrées, { $records } fiches, { $errors } défauts.
cli-backup-restored = Remis dans l’état du { $made_at } : { $entries } entrées, { $records } fiches, { $errors } défauts. Ce qui fut écrit depuis revient par paquets.
cli-backup-over = périmée : à détruire
cli-reads-until = Lit jusqu’au
cli-event = Événement
cli-about = Objet
cli-audit-chain = { $officer } : { $rows } lignes, { $faults } fausses.
cli-bundle-made = Tout ce que contient cet appareil est dans { $path }. Le fichier n’est pas scellé : qui l’a peut le lire.
cli-bundle-made-for = Ce qui manque à { $for }, de ce qu’il peut lire, est dans { $path }, scellé : seuls ses agents l’ouvrent.
cli-bundle-taken = { $stored } nouvelles entrées prises, { $known } étaient là, { $waiting } attendent.
cli-bundle-receipt = Ce que contient cet appareil, signé, est dans { $path }, scellé pour { $for }.
cli-bundle-receipt-heard = Un reçu de { $from } est venu : le prochain paquet pour lui ne contient que le nouveau.
cli-bundle-from = Fait par { $from } le { $made } : { $entries } entrées, dont { $new } nouvelles ici.
cli-bundle-from-unknown = Fait le { $made } par un appareil inconnu ici : { $entries } entrées.
cli-bundle-from-nobody = Personne ne l’a signé et il n’est pas scellé : { $entries } entrées.
cli-bundle-pictures = Images et formes réduites qu’il contient : { $pictures }.
cli-bundle-pictures-came = Images et formes réduites désormais complètes ici : { $pictures }.
cli-bundle-holds = Contenu. Entrées : { $entries }, dans des espaces : { $spaces } ; déclarations : { $statements } ; images et formes réduites : { $pictures }. Taille du fichier en octets : { $bytes }.
cli-bundle-closed = { $count ->
    [0] Il ne contient rien d’un dossier fermé.
    [one] Il contient, scellé, quelque chose d’un dossier fermé : il s’ouvre quand un agent qui peut le lire ouvre sa session.
   *[other] Il contient, scellé, quelque chose de { $count } dossiers fermés : chacun s’ouvre quand un agent qui peut le lire ouvre sa session.
}
cli-bundle-since = Il commence après le reçu de { $for } du { $since } : ce que { $for } avait alors n’y est pas.
cli-bundle-since-never = Il ne commence après aucun reçu : ce que { $for } a déjà peut y être aussi.
cli-bundle-full = Le fichier est plein : { $left } éléments de plus iront dans le suivant, quand un reçu sera revenu.
cli-bundle-answer = Un reçu épargne au prochain paquet de { $for } ce qui est déjà ici : « ncen bundle receipt FICHIER --for { $for } ».
cli-files-left = { $count ->
    [0] Aucun dossier ne peut encore être ouvert.
    [one] Un dossier peut encore être ouvert.
   *[other] { $count } dossiers peuvent encore être ouverts.
}
cli-files-ready = { $count ->
    [0] Aucun dossier de plus n’est prêt pour ce poste.
    [one] Un dossier de plus est prêt pour ce poste. Son appareil le sait avec le prochain paquet.
   *[other] { $count } dossiers de plus sont prêts pour ce poste. Son appareil le sait avec le prochain paquet.
}
cli-files-handed-over = { $count ->
    [0] Aucun dossier n’a été confié.
    [one] Un dossier a été confié, en cours ou prêt. Son nouveau responsable l’a dès que son appareil en rencontre un qui l’a.
   *[other] { $count } dossiers ont été confiés, en cours ou prêts. Leur nouveau responsable les a dès que son appareil en rencontre un qui les a.
}
cli-files-unread = { $count ->
    [0] Vous voyez tous les dossiers qui se trouvent ici.
    [one] Un dossier que vous ne voyez plus se trouve ici : le poste de l’agent qui vous avait affecté a pris fin. Demandez à un registraire de le confier à un autre.
   *[other] { $count } dossiers que vous ne voyez plus se trouvent ici : le poste de l’agent qui vous avait affecté a pris fin. Demandez à un registraire de les confier à un autre.
}
cli-team-leaderless = Plus personne ne dirige ce dossier. Demandez à un registraire : « ncen files hand-over » le confie à un agent qui le dirige.
cli-goes-on = La fiche { $old } est close. Elle continue sous { $reference }.

cli-clock-believed = L’horloge de cet appareil est crue.
cli-clock-jumped = L’horloge de cet appareil indique { $time }, et il a servi pour la dernière fois à { $last }. Ce jour est-il juste ? « ncen clock --right » ou « ncen clock --wrong ».
cli-clock-wrong = L’horloge de cet appareil est fausse : elle indique { $time }. Réglez la date et l’heure du système ; d’ici là, les baux suivent { $last }.
cli-waits = { $count ->
    [0] Aucune entrée n’attend que quelqu’un l’examine.
    [one] Une entrée attend que quelqu’un l’examine : « ncen waiting list ».
   *[other] { $count } entrées attendent que quelqu’un les examine : « ncen waiting list ».
}
cli-root-words = Mots racine, les deux moitiés
cli-by-root = la racine
cli-by-registrar = un registraire
cli-root-words-next = Mots du successeur, les deux moitiés
cli-fork = A bifurqué
cli-fork-from = À partir du numéro
cli-fork-says = Ce qu’elle dit
cli-no-forks = Aucun journal n’a bifurqué.
cli-roles = Rôles
cli-none = Il n’y a rien à lister ici.
cli-none-records = Aucune fiche n’est trouvée. Ôtez des mots de la question, ou prenez ce que les autres ont : « ncen sync ».
cli-none-codes = Aucun code n’est trouvé. Écrivez d’autres mots, ou moins.
cli-none-values = Rien n’y a jamais été écrit. « ncen fields KIND » liste les champs.
cli-none-differences = Il n’y a rien à trancher : aucun champ de cette fiche n’a plusieurs valeurs.
cli-none-backups = Aucune sauvegarde n’a été faite ici. Faites-en une : « ncen backup make FICHIER ».
cli-none-waiting = Rien n’attend : tout ce qui est venu compte. Il n’y a rien à faire.
cli-none-erasures = Aucune fiche n’est à effacer, et aucune n’est bloquée. « ncen erase order » et « ncen erase hold » servent à l’ordonner.
cli-none-views = Aucune question n’est enregistrée. Enregistrez-en une : « ncen view save NOM QUESTION ».
cli-none-packs = Aucun paquet de référence n’est déclaré. Un registraire en déclare un : « ncen pack state FICHIER --kind GENRE --edition VERSION ».
cli-none-pictures = Cette fiche n’a pas d’image. Ajoutez-en une : « ncen picture add FICHE FICHIER ».
cli-root-words-rule = Notez maintenant les deux moitiés à la main, sur deux feuilles : elles ne sont montrées que cette fois, et ne comptent qu’après « ncen root succeed ».
cli-root-succeeded = Le successeur parle désormais pour la racine. Détruisez les anciens mots.
cli-named = Nommé par

cli-picture = Image
cli-picture-kind = Montre
cli-picture-caption = Légende
cli-picture-size = Octets
cli-picture-original = Original
cli-picture-added = L’image est jointe à la fiche : { $picture }.
cli-picture-written = L’original est écrit : { $path }
cli-picture-here = ici
cli-picture-not-here = { $received } octets sur { $size }
cli-picture-originals = Cet appareil garde tous les originaux.
cli-picture-previews = Cet appareil garde les vignettes et les aperçus, et les originaux que quelqu’un demande.
cli-picture-wanted = demandé, { $received } octets sur { $size }
cli-picture-described = Ce qui est dit de l’image est modifié : { $picture }.
cli-picture-struck = L’image est rayée de sa fiche : { $picture }. « ncen picture restore » la reprend.
cli-picture-restored = L’image est de nouveau jointe à sa fiche : { $picture }.
cli-picture-is-struck = rayée
cli-picture-taken = Prise
cli-picture-by-camera = { $moment }, selon l’horloge de l’appareil photo
