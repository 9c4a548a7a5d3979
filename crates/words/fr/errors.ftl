# Pourquoi quelque chose n’a pas été accepté : ce qui ne va pas, puis ce qu’il faut faire.

## Valeurs : une réponse face à son champ

error-empty = Rien n’est écrit ici. Écrivez une réponse, ou laissez le champ de côté.
error-wrong-type = Ce n’est pas le genre de réponse attendu. Consultez l’aide du champ et répondez de nouveau.
error-too-long = C’est trop long : { $count } octets là où { $most } tiennent. Raccourcissez, ou mettez une partie dans un autre champ.
error-too-many-rows = Il y a { $count } éléments pour { $most } au plus. Placez le reste dans une deuxième fiche et reliez les deux.
error-too-deep = Une liste ne peut pas se trouver ici dans une autre liste. Placez ses lignes dans la liste extérieure.
error-not-flat = Un champ d’une version plus récente doit être une valeur simple. Mettez à jour le programme qui l’a écrit.
error-unknown-field = Le champ « { $field } » n’existe pas. Vérifiez son orthographe.
error-control-character = Le texte contient un caractère invisible. Effacez-le et saisissez-le au lieu de le coller.
error-not-normalised = Une lettre du texte est écrite de façon inhabituelle. Saisissez de nouveau le texte au lieu de le coller.
error-not-a-number = « { $value } » n’est pas un nombre. Écrivez des chiffres seulement, par exemple 12,4.
error-not-an-integer = « { $value } » n’est pas un nombre entier. Écrivez des chiffres seulement, par exemple 12.
error-not-a-quantity = « { $value } » n’est pas une quantité. Écrivez un nombre et une unité, par exemple 12,4 kg.
error-not-money = « { $value } » n’est pas un montant. Écrivez un nombre et une monnaie, par exemple 1500,00 USD.
error-not-a-date = « { $value } » n’est pas une date du calendrier. Écrivez le jour, le mois et l’année, par exemple 14.03.2016 ; l’année seule suffit.
error-not-a-moment = « { $value } » n’est pas une date suivie d’une heure. Écrivez par exemple 14.03.2016 02:40 ; la date seule suffit.
error-year-too-short = « { $value } » peut se lire de plusieurs façons. Écrivez l’année en quatre chiffres.
error-offset-missing = L’heure « { $value } » ne dit pas de quel fuseau elle est. Ajoutez l’écart avec l’UTC, par exemple +03:00, ou indiquez-le pour tout le fichier.
error-not-a-point = « { $value } » n’est pas une position. Écrivez la latitude et la longitude en degrés, par exemple -4.0435,39.6682.
error-not-a-flag = « { $value } » n’est ni oui ni non. Écrivez oui ou non.
error-not-a-reference = « { $value } » ne désigne pas de fiche. Choisissez la fiche dans la liste.
error-not-a-row = « { $value } » ne désigne pas de ligne de cette fiche. Choisissez la ligne dans la liste.
error-unknown-code = « { $value } » n’est pas dans la liste. Choisissez dans la liste ; pour garder les mots tels quels, écrivez ~ devant.
error-unknown-unit = L’unité « { $value } » n’existe pas. Choisissez une unité dans la liste.
error-unknown-currency = La monnaie « { $value } » n’existe pas. Écrivez les trois lettres de la monnaie, par exemple USD.

## Identifiants : numéros qui portent leur propre contrôle

error-container-form = « { $value } » n’est pas un numéro de conteneur : quatre lettres, dont la dernière est U, J, Z ou R, puis sept chiffres. Relisez-le sur la porte.
error-container-check-digit = Le dernier chiffre devrait être { $expected }. Relisez le numéro de conteneur sur la porte.
error-ship-form = « { $value } » n’est pas un numéro OMI : sept chiffres. Relisez-le sur la coque ou dans les papiers du navire.
error-ship-check-digit = Le dernier chiffre devrait être { $expected }. Relisez le numéro OMI sur la coque ou dans les papiers du navire.
error-vin-form = « { $value } » n’est pas un NIV : 17 lettres et chiffres, jamais I, O ni Q. Les véhicules anciens peuvent en avoir un autre ; relisez-le sur le châssis.
error-vin-check-digit = Le neuvième caractère devrait être { $expected } pour un véhicule construit en Amérique du Nord. Relisez le NIV sur le châssis ; gardez-le s’il y figure ainsi.
error-mail-form = « { $value } » n’est pas un numéro d’envoi postal : deux lettres, neuf chiffres, deux lettres. Relisez-le sur l’étiquette.
error-mail-check-digit = Le dernier chiffre devrait être { $expected }. Relisez le numéro d’envoi postal sur l’étiquette.
error-mail-country = Les deux dernières lettres de « { $value } » ne désignent pas de pays. Relisez le numéro d’envoi postal sur l’étiquette.
error-place-form = « { $value } » n’est pas un LOCODE/ONU : deux lettres du pays et trois du lieu. Cherchez le lieu par son nom.
error-place-not-listed = Le LOCODE/ONU ne connaît pas « { $value } ». Cherchez le lieu par son nom, ou écrivez son nom à côté.
error-goods-form = « { $value } » n’est pas un code SH : deux, quatre ou six chiffres. Laissez de côté les chiffres du tarif national.
error-goods-not-listed = Le Système harmonisé ne connaît pas « { $value } ». Cherchez par mots, ou vérifiez l’édition.
error-phone-form = « { $value } » n’est pas un numéro international : d’abord + et l’indicatif du pays, 15 chiffres au plus. Écrivez par exemple +254712345678.
error-chemical-form = « { $value } » n’est pas un numéro CAS : deux à sept chiffres, deux chiffres, un chiffre, avec des traits d’union. Relisez-le sur l’étiquette ou la fiche de données.
error-chemical-check-digit = Le dernier chiffre devrait être { $expected }. Relisez le numéro CAS sur l’étiquette ou la fiche de données.
error-radio-form = « { $value } » n’est pas un MMSI : neuf chiffres, tels que la radio du navire les émet. Relisez-le dans les papiers du navire.
error-legal-entity-form = « { $value } » n’est pas un LEI : 20 lettres et chiffres, dont les deux derniers sont des chiffres. Relisez-le dans le registre.
error-legal-entity-check-digit = Les deux derniers chiffres devraient être { $expected }. Relisez le LEI dans le registre.

## Recherche

error-query-too-long = La question est trop longue. Retirez des mots, ou posez-la en deux fois.
error-query-too-deep = Il y a trop de parenthèses les unes dans les autres. Retirez-en, ou posez la question en deux fois.
error-query-too-many-words = La question a plus de { $part } mots. Retirez-en, ou posez-la en deux fois.
error-query-no-word = Il n’y a pas de mot dans « { $part } » : des signes seuls ne trouvent rien. Écrivez un mot, un numéro ou un code ; rien du tout demande tout.
error-query-parenthesis = Une parenthèse « { $part } » est seule. Ajoutez l’autre, ou retirez-la.
error-query-quote-open = Il manque un guillemet après « { $part } ». Fermez l’expression par ".
error-query-field-unknown = Il n’y a pas de champ « { $part } » où chercher. Vérifiez l’orthographe ; pour chercher les mots eux-mêmes, mettez-les entre guillemets droits.
error-query-field-text = Ce champ ne se cherche que par ses mots. Écrivez « { $part } » sans le champ devant.
error-query-value-missing = Il n’y a rien à chercher après « { $part } ». Écrivez une valeur, ou * pour n’importe laquelle.
error-query-date = « { $part } » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2016-03-14, ou 2016-03, ou 2016.
error-query-number = « { $part } » n’est pas un nombre. Écrivez seulement des chiffres, par exemple 12.4 ou >=12.
error-query-unit-missing = « { $part } » n’a pas d’unité. Écrivez-la après le nombre, par exemple 5KGM ou 1500USD.
error-query-unit-unknown = L’unité de « { $part } » n’est pas dans la liste. Écrivez son code, par exemple KGM, LTR ou USD.
error-query-range = « { $part } » ne couvre rien. Écrivez d’abord la plus petite borne, et la même unité aux deux bornes.
error-no-right = Votre poste ne peut pas écrire ici de dossiers de ce type ({ $kind }). Demandez ce droit au registraire de votre administration.
error-seat-unknown = Les actes de votre administration ne mentionnent pas ce poste. Demandez au registraire de l’inscrire.
error-seat-revoked = Ce poste, ou l’appareil sur lequel il a été créé, a été révoqué. Ce qu’il a saisi est conservé ; demandez un nouveau poste au registraire.
error-seat-ended = Ce poste a déjà pris fin. Il n’y a plus rien à en faire ; son agent continue avec un autre poste, ou en demande un nouveau.
error-no-lease-to-renew = Il n’y a pas de bail à renouveler : un tel poste lit sans bail, a pris fin, ou relève du bureau d’un autre registraire.
error-seat-unattended = Personne n’est devant ce nœud : il ne contrôle et ne diffuse rien. Faites-le depuis le poste d’un agent.
error-own-values = Personne ne juge les valeurs qu’il a saisies. Demandez à un second contrôleur, ici ou à la région.
error-reference-twice = Plusieurs fiches portent la référence { $reference }. Désignez celle qui est visée par son identifiant : { $ids }.
error-clock-in-doubt = L’horloge de cet appareil indique { $time }, ce que personne n’a confirmé : un jour faux effacerait des fiches avant leur temps. Dites d’abord s’il est juste (dans la barre ci-dessous, ou « ncen clock »).
error-no-such-registrar = Aucun registraire n’a cette clé. Voyez « ncen registrar list ».
error-registrar-seat = Ce poste a pris fin, ou son agent a déjà cessé d’être registraire. Nommez par un autre poste.
error-registrar-already = Il est déjà registraire.
error-registrar-not-below = Seul celui qui est au-dessus d’un registraire y met fin : celui qui l’a nommé, ou la racine par ses mots.
error-not-root-words = Ce ne sont pas les mots racine : il en faut { $count }, la première moitié avant la seconde.
error-not-the-root = Ces mots ne sont pas la racine de cette administration.
error-no-such-branch = Aucun journal n’a ici de telle branche ouverte : quelqu’un a peut-être déjà désigné la bonne.
error-root-forked = Le journal de la racine elle-même a bifurqué, et personne n’est au-dessus d’elle. Nommez un successeur derrière la bonne branche : « ncen root succeed --branch ».
error-restoring-already = Une sauvegarde est déjà en train d’être rétablie dans ce dossier.
error-root-spoke-already = Ces mots ont déjà parlé pour quelqu’un. Un successeur en demande de nouveaux : « ncen root words ».
error-lease-over = Le bail de ce poste de travail a pris fin le { $until } ; selon l’horloge de cet appareil, nous sommes le { $day }. Si l’horloge est fausse, réglez-la. Sinon : vous enregistrez comme avant et voyez ce que vous avez écrit ; ce que d’autres ont écrit se rouvre après un contact avec le bureau ou avec un paquet dans lequel le gestionnaire du registre a renouvelé le bail.
error-folder-foreign = Ce dossier contient autre chose. Nommez un dossier vide, ou qui n’existe pas encore.
error-closing = Le programme se ferme. Relancez-le, puis réessayez.
error-draft-elsewhere = Ce formulaire a été ouvert ailleurs depuis. Continuez là-bas ; ce que vous avez tapé ici depuis n’est pas conservé.
error-record-void = La fiche { $reference } est invalidée et ne se modifie plus. Rétablissez-la d’abord, ou créez-en une qui commence comme elle.
error-record-not-void = La fiche { $reference } n’est pas invalidée : il n’y a rien à rétablir.
error-sight-made = { $reference } est ce que les postes voient d’une fiche du registre. Il suit cette fiche : modifiez-la là-bas.
error-record-closed = { $reference } est clos : il continue dans une autre fiche. Ouvrez celle-ci ; ce que vous voyez ici reste tel quel.
error-record-full = { $reference } n’a plus de place pour des modifications. Faites-la continuer dans une nouvelle fiche, puis modifiez celle-ci.
error-not-a-case = Seul un dossier d’un bureau peut être transmis.
error-same-office = Le dossier est déjà dans ce bureau. Choisissez-en un autre.
error-no-predecessor = { $reference } ne continue aucune autre fiche.
error-no-such-receiver = « { $receiver } » n’est ni un siège ni un appareil de cette administration. Choisissez dans la liste des agents.
error-no-seat-of-key = Cette administration n’a pas de poste dont la clé est « { $key } ». Prenez la clé entière dans la liste des agents ; « ncen seat all » la montre.
error-no-such-folder = Il n’y a pas de dossier { $path }. Choisissez un autre endroit, ou créez d’abord le dossier.
error-file-taken = Il y a déjà un fichier { $path }. Choisissez un autre nom, ou dites qu’il doit être remplacé.
error-no-such-file = Il n’y a pas de fichier { $path }. Regardez son nom et son dossier.
error-no-such-view = Il n’y a pas de question enregistrée « { $name } ». Regardez leur liste.
error-path-is-folder = { $path } est un dossier. Nommez un fichier dedans.
error-path-not-allowed = Le système ne vous laisse pas accéder à { $path }. Choisissez un autre endroit, ou demandez à qui s’occupe de cette machine.
error-path-wrong = { $path } ne peut être ici le nom d’un fichier. Choisissez-en un plus court ou plus simple.
error-record-not-waiting = « { $reference } » n’attend pas d’approbation : seule une fiche complète est approuvée ou renvoyée.
error-no-such-value = Cet endroit n’a pas de valeur { $value }. Voyez « ncen record differences ».
error-nothing-to-leave = Rien ne resterait en arrière. Nommez les champs qui doivent partir (--without) ; sans eux une fiche n’est close et reprise que si sa place est presque épuisée.
error-nothing-to-settle = Il n’y a plus rien à trancher ici : quelqu’un a déjà décidé. Regardez de nouveau la fiche.
error-reason-missing = Une décision demande son motif. Écrivez-le en quelques mots, puis réessayez.
error-changed-meanwhile = Quelqu’un a modifié cette fiche entre-temps. Regardez-la de nouveau, puis décidez.

## Inscription

error-not-a-request = Ceci n’est pas une demande, ou elle a été abîmée en chemin. Enregistrez-la de nouveau sur l’ordinateur qui demande, puis ouvrez ce fichier.
error-not-an-answer = Ce fichier n’est pas une réponse à ce qui a été demandé ici, ou il a été abîmé en chemin. Demandez au registraire la réponse au fichier enregistré ici.
error-request-too-old = Cette demande a plus de 30 jours, ou son horloge est fausse. Réglez l’horloge de l’ordinateur qui demande, et que l’agent demande à nouveau.
error-request-used = Le poste de cette demande a été inscrit autrement, ou son appareil a été révoqué. Que l’agent demande à nouveau depuis un dossier de données vide.
error-office-not-yours = Vous n’êtes pas le registraire de ce bureau. Choisissez l’un des vôtres, ou envoyez la demande au registraire de ce bureau.
error-second-officer = Le second agent doit être quelqu’un d’autre, habilité à contrôler ces fiches. Choisissez un responsable de cet appareil.
error-not-a-backup = Ce fichier n’est pas une sauvegarde, ou il a été tronqué ou modifié. Choisissez-en un autre.
error-not-for-you = Ce fichier est scellé pour d’autres : aucune de vos clés ne l’ouvre.
error-no-recipient = On ne connaît personne pour qui sceller ceci. Rejoignez d’abord l’administration.
error-other-folder = C’est la sauvegarde d’un autre dossier, ou d’avant ses nouvelles clés. Éprouvez-la là où elle a été faite.
error-restored-unheard = Ce dossier provient d’une sauvegarde et n’a rien appris depuis. Ce que d’autres ont écrit s’ouvrira avec un paquet qui apporte quelque chose de signé après la sauvegarde : une fiche, ou un bail renouvelé par le registraire (« ncen seat renew »).
error-record-held = Cette fiche est bloquée : elle doit rester. Levez d’abord le blocage.
error-nothing-over = Le délai d’aucune fiche n’est écoulé.
error-letters-taken = Un autre appareil a ces lettres, ou ce ne sont pas des lettres. Écrivez une ou deux autres majuscules.
error-no-such-role = Il n’y a pas de rôle « { $role } ». Choisissez parmi { $roles }.
error-no-role = Aucun rôle n’est choisi. Choisissez-en au moins un.
error-no-such-office = Il n’y a pas de bureau « { $office } ». Choisissez dans la liste, ou ajoutez-le d’abord.
error-officer-here = L’agent { $number } a déjà un poste sur cet appareil. Il déverrouille avec sa propre phrase secrète.
error-not-the-registrar = Seul le registraire de l’administration fait cela. Demandez-lui d’ouvrir une session et de le faire.
error-no-space-ready = Aucun dossier n’est prêt pour vous. Demandez à un registraire d’en préparer pour votre poste ; ouvrez-en un après son prochain paquet.
error-space-closed = Ce dossier est déjà sur cet appareil, et ne s’ouvre que pour un autre agent. Faites-le s’identifier, puis réessayez.
error-no-such-right = Il n’y a pas de droit « { $right } ». Choisissez read, write, review ou administer.
error-not-closed = Cette fiche n’est dans aucun dossier fermé : personne n’y est affecté. Nommez un dossier d’enquête.
error-nothing-asked = Ce poste n’a rien demandé : il ne prend pas de réponse. Ouvrez-la sur l’ordinateur qui a demandé.
error-nothing-deposited = Rien n’a été déposé pour ce poste : il ne peut pas être récupéré. Tapez les 24 mots de sa feuille, ou demandez un nouveau poste au registraire.
error-deposit-not-for-you = Cette demande est pour un autre registraire : celui du bureau de l’agent. Transmettez-lui le fichier.
error-deposit-wrong = Ce que cette demande apporte n’est pas du poste qu’elle nomme. N’inscrivez rien et parlez à l’agent en personne.
error-answer-other-folder = Cette réponse n’ouvre pas ce dossier de données. Ouvrez-la sur l’ordinateur qui a demandé, ou demandez à nouveau ici.
error-other-administration = Cette réponse vient d’une autre administration que celle de cet appareil. Adressez-vous au registraire de la vôtre.
error-office-code-taken = Le code { $code } est celui d’un autre bureau. Écrivez-en un autre.
error-needs-reviewer = Plusieurs agents ont donné cette réponse ({ $field }) en même temps, et c’est un contrôleur qui en décide. Demandez à un contrôleur de choisir.
