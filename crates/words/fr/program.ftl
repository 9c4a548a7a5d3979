# Pourquoi le programme a refusé : ce qui ne va pas, puis ce qu’il faut faire.

## Le dossier de données

error-folder-in-use = Un autre programme utilise ce dossier de données. Fermez-le, ou continuez dans sa fenêtre.
error-folder-missing = Il n’y a pas de base de données dans ce dossier. Choisissez un autre dossier, ou restaurez une sauvegarde.
error-folder-not-empty = Ce dossier de données contient déjà une administration. Choisissez un dossier vide.
error-folder-newer = Ce dossier de données vient d’un programme plus récent (format { $format }). Installez ce programme ; rien n’a été modifié.
error-folder-damaged = Une partie du dossier de données est endommagée ({ $place }). Rien n’a été modifié. Lancez « ncen verify », puis restaurez la partie endommagée depuis une sauvegarde.
error-keys-damaged = Les deux copies du fichier de clés sont endommagées : rien ne peut être ouvert. Remettez les fichiers « keys » et « keys.second » depuis une sauvegarde.
error-index-damaged = L’index de recherche n’a pas pu être utilisé ({ $reason }). Fermez le programme et rouvrez-le : l’index est alors refait, et aucune fiche n’est perdue.
error-disk-full = Le disque est plein. Rien de ceci n’a été enregistré ; ce qui existait existe encore. Libérez de la place, puis réessayez.
error-disk-refuses = Le disque ne peut être lu ou écrit ({ $reason }). Copiez le dossier de données sur un autre disque avant de continuer.
error-not-enough-memory = La mémoire ne suffit pas pour vérifier la phrase secrète. Fermez d’autres programmes, puis réessayez.
error-no-chance = Le système n’a pas fourni de nombres aléatoires. Redémarrez la machine, puis réessayez.

## Ouverture de session

error-wrong-passphrase = Ce n’est pas la phrase secrète. Regardez la langue du clavier et le verrouillage des majuscules, puis saisissez-la de nouveau.
error-wait-before-trying = Trop de phrases secrètes fausses. Attendez { $seconds } s, puis réessayez, ou utilisez les mots de la feuille de secours.
error-passphrase-too-short = Cette phrase secrète est trop courte. Prenez au moins { $least } lettres : quatre mots sans lien entre eux.
error-no-such-seat = Aucun poste de ce numéro n’est sur cet appareil. Regardez la liste des postes.
error-not-signed-in = Personne n’a ouvert de session. Déverrouillez d’abord.
error-locked = Le dossier de données est verrouillé. Déverrouillez d’abord.
error-office-code-form = « { $value } » n’est pas un code de bureau. Écrivez deux à huit majuscules ou chiffres, par exemple MBA.
error-answer-too-long = Cette réponse est vide ou trop longue. Écrivez au plus { $most } lettres.

## Dossiers et formulaires

error-no-such-record = Il n’y a pas de fiche « { $id } » sur cet appareil. Cherchez-la avec d’autres mots.
error-no-such-kind = Il n’y a pas de type de fiche « { $kind } ». Choisissez dans la liste.
error-no-space = Cette administration n’a pas encore d’espace pour les fiches du type « { $kind } ». Il est créé quand le registraire déverrouille cette version du programme. Sur un autre appareil, ouvrez ensuite un paquet venant de lui.
error-draft-not-found = Ce formulaire en cours n’existe plus : il a été enregistré ou abandonné. Ouvrez plutôt la fiche.
error-not-complete = { $count ->
    [1] Une réponse manque ou est fausse : { $fields }. Répondez, ou enregistrez la fiche comme ouverte.
   *[other] { $count } réponses manquent ou sont fausses : { $fields }. Répondez, ou enregistrez la fiche comme ouverte.
}
error-immutable = Le champ { $field } s’écrit une seule fois. Invalidez la fiche s’il est faux.
error-not-an-edit = Cette modification ne peut pas être faite ({ $reason }). Rouvrez la fiche ; votre saisie reste dans le formulaire.
error-record-too-large = La fiche est trop volumineuse. Déplacez-en une partie dans une seconde fiche, et liez les deux.
error-save-too-large = C’est plus qu’un enregistrement ne peut contenir : environ 100 000 lettres de textes longs, celles qui partent comprises. Enregistrez d’abord un texte, puis le suivant ; ce que vous avez écrit est gardé dans le formulaire.
error-too-many-views = Il y a { $most } vues enregistrées. Supprimez-en une, puis enregistrez celle-ci.
error-no-such-list = Il n’y a pas de liste « { $name } ».

## Import, export et autres longs travaux

error-no-such-template = Il n’y a pas de modèle « { $name } ». Choisissez dans la liste.
error-no-such-format = « { $format } » n’est pas un format de tableur. Choisissez csv ou xlsx.
error-report-is-the-file = Le rapport écraserait le fichier lui-même ({ $path }). Donnez un autre nom au rapport.
error-job-died = Ce travail s’est interrompu par une faute du programme. Ce qui est annoncé comme fait est fait ; rien d’autre n’a changé. Recommencez-le.
error-import-running = Un autre import est en cours. Attendez sa fin, puis lancez celui-ci.
error-no-such-job = Ce travail n’est plus connu. Recommencez-le.
error-not-finished = Ce travail n’a produit aucun fichier. Attendez qu’il soit terminé.
error-import-died = L’import s’est interrompu. Ce qui est compté comme importé est enregistré ; relancez-le, et le reste suivra.

## Entre le programme et ses façades

error-unknown-call = Le programme ne connaît pas d’appel « { $name } ». Fenêtre et programme sont de versions différentes : réinstallez les deux.
error-wrong-input = Le programme n’a pas pu lire la demande ({ $reason }).
error-wrong-output = Le programme n’a pas pu écrire sa réponse ({ $reason }).
error-wrong-arguments = La fenêtre a été lancée avec des mots qu’elle ne connaît pas. Lancez-la sans rien, ou avec --data DOSSIER, --demo ou --full FICHIER.
error-no-display = Il n’y a pas d’écran ici pour une fenêtre. Lancez « ncen serve --web » et ouvrez son adresse dans un navigateur.
error-file-unreadable = Le fichier { $path } ne peut pas être lu ({ $reason }).

# Why an entry from elsewhere waits, and why a seat was ended.
waiting-waits-space = Elle vient d’un espace que cet appareil ne lit pas.
waiting-waits-seat = Aucune déclaration présente ici ne nomme son poste.
waiting-waits-entry = L’entrée précédente manque.
waiting-waits-statement = Il manque une déclaration sur laquelle repose son droit.
waiting-waits-document = La fiche à laquelle elle appartient manque.
waiting-waits-salt = La fiche à laquelle elle appartient manque.
waiting-waits-program = Il faut un programme plus récent.
waiting-waits-revoked = Son poste, ou ce que son agent pouvait faire dans le dossier, a pris fin avant que quelqu’un la voie. Un contrôleur peut l’adopter.
waiting-waits-forked = Son journal a bifurqué : deux entrées portent le même numéro. Un contrôleur peut adopter la bonne.
waiting-waits-right = Son poste n’a pas le droit d’y écrire.
waiting-rests-on-waiting = Elle repose sur une entrée qui attend.
waiting-built-upon = Elle compte parce que quelqu’un l’a poursuivie après la fin de son poste. Un contrôleur peut l’adopter ; d’ici là, ce qu’elle a décidé ne compte pas.
waiting-refused = Elle enfreint une règle valable pour tous ({ $code }). Elle est gardée telle quelle.
waiting-waits-erasure = Elle dit qu’une fiche a été effacée ; ici, personne ne l’a encore dit, ou elle ne l’est pas encore.
basis-schedule = Son délai était écoulé
basis-court = Sur ordre d’un tribunal
basis-subject = La personne l’a demandé à bon droit
basis-unlawful = Elle n’aurait jamais dû être saisie
erasure-over = Délai écoulé
erasure-due = Part au passage du jour
erasure-held = Bloquée
erasure-erased = Effacée
reason-left = A quitté le service
reason-moved = Muté
reason-lost = Appareil perdu
reason-stolen = Appareil volé
reason-key_known = Clé en d’autres mains
reason-not_needed = Plus nécessaire
reason-mistake = Donné par erreur
reason-replaced = Remplacé
reason-fork = Bifurcation
fork-journal = Journal d’un poste
fork-registrar = Journal d’un registraire
fork-space = Journal d’un espace
fork-root = Journal de la racine
right-read = lit
    .about = voit le dossier et tout ce qu’il contient
right-write = écrit
    .about = écrit aussi dans le dossier, et des messages
right-review = contrôle
    .about = approuve et renvoie aussi ce que d’autres ont écrit
right-administer = dirige
    .about = affecte aussi des agents et dit ce qui part
# What the audit chain tells.
audit-unlock = S’est connecté
audit-restored = S’est connecté à un dossier restauré
audit-view = A consulté une fiche
audit-search = A cherché
audit-export = A exporté
audit-print = A imprimé
audit-bundle-made = A fait un paquet
audit-bundle-taken = A pris un paquet
audit-letter-written = A écrit une lettre
audit-letter-opened = A ouvert une lettre
audit-letter-dropped = A supprimé une lettre
audit-handover = A transmis une affaire
audit-renewal = A fait continuer une fiche dans un nouveau document
audit-adoption = A adopté
audit-enrolment = A inscrit un poste
audit-recovery = A récupéré un poste
audit-answer-again = A donné à nouveau la réponse à une demande
audit-revocation = A révoqué un poste
audit-device-ended = A mis fin à un portable et à ses postes
audit-put-away = A mis de côté une entrée en attente, ou l’a montrée de nouveau
audit-registrar = A nommé un registraire
audit-registrar-ended = A mis fin aux fonctions d’un registraire
audit-roles = A changé les rôles d’un poste
audit-rights = A donné des droits
audit-hold-lifted = A levé un blocage
audit-office = A ajouté un bureau
audit-root-succeeded = A nommé un successeur de la racine
audit-fork-resolved = A désigné la bonne branche d’une bifurcation
audit-lease = A renouvelé des baux
audit-clock = A dit si l’horloge est juste
audit-assignment = A affecté un agent à un dossier
audit-assignment-ended = A mis fin à une affectation
audit-spaces-ready = A préparé des dossiers
audit-files-handed-over = A confié des dossiers
audit-passphrase = A changé la phrase secrète
audit-sheet = A imprimé la feuille de secours

error-nothing-waits = Rien de ce qui attend n’a cet identifiant. Regardez la liste de nouveau.
error-not-adoptable = Cette entrée ne peut pas être adoptée : il en manque une partie, elle enfreint une règle, ou une autre branche de son journal est enregistrée ici.
error-not-a-bundle = Ce n’est pas un paquet, ou il a été coupé en route. Redemandez-le.
error-no-such-reason = « { $reason } » n’est pas un motif. Les motifs sont : left, moved, lost, stolen, key_known, not_needed, mistake, replaced.
error-no-such-basis = « { $basis } » n’est pas un motif d’effacement. Choisissez parmi { $bases }.
error-own-seat = Personne ne met fin à son propre poste. Demandez à un autre registraire.
error-seat-of-a-node = Personne n’est assis devant un nœud : on ne lui confie aucun dossier d’enquête. Choisissez le poste d’un agent.
error-seat-stands = Ce poste compte encore : son agent confie lui-même ses dossiers à un autre. Mettez d’abord fin au poste.
error-no-files-left = Ce poste n’a laissé aucun dossier que cet agent ne dirige déjà.
error-who-assigned-you = Vous travaillez à ce dossier sur sa parole : si vous mettez fin à son affectation, la vôtre tombe avec elle. Demandez à un registraire.
error-log-forked = Le journal du registraire a bifurqué, ou contient ce que ce programme ne comprend pas. Utilisez le programme le plus récent ; le niveau supérieur désigne la bonne branche.
