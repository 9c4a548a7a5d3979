# Échange par un réseau, paquets et relais : ce que dit la ligne de commande, ce qui est refusé, et les noms pour l’audit.

## Refus

error-address-wrong = « { $address } » n’est pas une adresse. Écrivez-la comme 192.0.2.7:4717, comme noeud.douanes.example:4717, ou comme l’adresse d’un relais, https://relais.douanes.example.
error-relay-wrong = « { $address } » n’est pas un relais. Écrivez son adresse entière, par exemple https://relais.douanes.example.
error-ticket-wrong = Ce n’est pas un ticket, ou une lettre y est fausse. Copiez-le en entier : il commence par ncen1.
error-ticket-newer = Ce ticket vient d’un programme plus récent. Mettez celui-ci à jour.
error-network-address = Cet appareil ne peut pas écouter à { $address } ({ $reason }). Choisissez une autre adresse, ou fermez le programme qui l’occupe.
error-network-off = Cet appareil n’est pas sur le réseau. Connectez-le d’abord : « Échange » dans la fenêtre, ou « ncen peer network --on » et « ncen serve », qui y reste tant qu’il tourne.
error-network-refuses = Cette machine ne donne pas accès au réseau ({ $reason }). Redémarrez-la ; si cela ne suffit pas, demandez à la personne qui s’en occupe.
error-certificate-wrong = Le certificat est inutilisable ({ $reason }). Choisissez un fichier PEM.
error-peer-busy = Un échange avec cet appareil est déjà en cours. Attendez qu’il soit terminé.
error-peer-refused = L’autre appareil a raccroché aussitôt : il ne connaît pas encore celui-ci, il est verrouillé, ou il le laisse de côté. Demandez sur place.
error-peer-cut = La ligne a été coupée après { $seconds } s. Ce qui est arrivé avant est gardé, et le reste suivra.
error-peer-no-room = L’autre appareil n’a plus de place : son disque est presque plein. Faites-y de la place ; celui-ci réessaie plus tard de lui-même, et rien n’est perdu.
error-peer-program-old = L’autre appareil a la version { $version } du programme, et l’administration demande la { $floor } ou une plus récente. Mettez-le à jour là-bas : le reste suit alors, et rien n’est perdu.
error-program-old = L’autre appareil ne parle pas au programme d’ici : il dit que l’administration en demande un plus récent. Mettez-le à jour sur cet appareil : ce qui a été enregistré reste, et part alors.
error-peer-not-reached = L’autre appareil ne répond pas. Vérifiez qu’il est allumé et sur le réseau, et que son adresse est juste.
error-peer-no-address = Aucune adresse de « { $device } » n’est connue ici : il n’a pas été appelé. Ajoutez son ticket (« ncen peer add »), ou attendez qu’il vienne de lui-même.
error-peer-is-this-device = C’est le ticket de cet appareil. Prenez celui de l’autre.
error-receiver-revoked = « { $receiver } » est révoqué : plus rien n’est fait pour lui. Choisissez un autre appareil ; si son agent continue, faites-le inscrire de nouveau.
error-device-revoked = « { $device } » est révoqué : il n’est plus appelé. Si son agent continue, faites-le inscrire de nouveau.
error-receiver-is-this-device = « { $receiver } » est sur cet appareil, qui a déjà ce qui est ici. Choisissez-en un autre.
error-no-such-peer = « { $device } » n’est pas dans la liste. « ncen peer list » montre qui y est.
error-no-peers = Il n’y a pas d’autre appareil dans la liste. Ajoutez-en un par son ticket : « ncen peer add ».
error-too-many-peers = La liste tient { $most } appareils au plus. Retirez-en un d’abord.
error-too-many-addresses = C’est trop : { $most } adresses tiennent, et quelques certificats. Laissez-en de côté.
error-hours-wrong = Les heures vont de 0 à 23. Écrivez-les comme 8-17.
error-relay-list-wrong = La ligne { $line } de la liste ne commence pas par la clé d’un appareil. « ncen peer devices » imprime de telles listes.
error-office-circle = { $office } est au-dessus de ce bureau : il ne peut pas être au-dessous. Choisissez-en un autre.
error-pack-kind-wrong = « { $kind } » ne peut pas nommer un genre de paquet de référence. Prenez jusqu’à 32 lettres minuscules, chiffres et traits d’union, par exemple hs ou library.
error-pack-version-wrong = Écrivez la version comme son éditeur, en 64 caractères au plus.
error-floor-wrong = « { $version } » n’est pas une version. Écrivez ses numéros, comme 1.2.0.
error-floor-newer = Le programme d’ici est lui-même à la version { $version }. Mettez-le d’abord à jour, ou n’en déclarez pas de plus récente.
error-floor-not-higher = La version { $floor } est déjà déclarée, et on ne revient jamais en arrière. Déclarez-en une plus récente.

## La ligne de commande

cli-network-on = Cet appareil va sur le réseau tant que « ncen serve » ou la fenêtre tourne.
cli-network-off = Cet appareil n’est pas sur le réseau. « ncen peer network --on » l’y met.
cli-network-online = Cet appareil est sur le réseau.
cli-network-problem = Il n’est pas encore sur le réseau : { $reason }
cli-network-everywhere = toutes les adresses de la machine, port 4717
cli-both-had = Égaux à
cli-peer-next = { $device } : prochain essai ({ $time }).
cli-peer-failed-next = { $device } : { $reason } Prochain essai : { $time }.
cli-address-stated = C’est déclaré, et parviendra à tous les appareils avec le prochain échange.
cli-floor = Les programmes se parlent à partir de la version { $floor }. Celui d’ici est à la version { $version }.
cli-floor-none = Les programmes de toutes les versions se parlent. Celui d’ici est à la version { $version }.
cli-floor-newer = La version { $newer } est demandée. Mettez à jour le programme d’ici : les appareils qui l’ont ne lui parlent pas.
cli-letter-sent = Une lettre pour { $for } est déposée ici. Elle part dès que cet appareil-là, ou un autre qui porte les lettres, est joint.
cli-letter-full = La lettre est pleine : { $left } éléments de plus iront dans la suivante, quand un reçu sera revenu.
cli-letter-dropped = La lettre { $id } est supprimée. Ce qu’elle dit part avec la suivante.
cli-synced = { $device } : les deux ont maintenant la même chose.
cli-synced-part = { $device } : seules sont passées les déclarations et ce qui peut encore être envoyé : l’un des deux est révoqué, ou plus personne ne peut y lire.
cli-exchanged-out = { $n ->
    [one] { $n } élément est parti.
   *[other] { $n } éléments sont partis.
}
cli-exchanged-in = { $n ->
    [one] { $n } nouvelle entrée est arrivée.
   *[other] { $n } nouvelles entrées sont arrivées.
}
cli-exchanged-letters = { $n ->
    [one] { $n } lettre est arrivée.
   *[other] { $n } lettres sont arrivées.
}
cli-exchanged-said = De nouvelles déclarations de l’administration sont arrivées.
cli-exchanged-nothing = Rien n’était nouveau.
cli-alone-next = Aucun appareil rencontré n’en a signé le reçu. Échangez avec le nœud de votre bureau ou un autre appareil de ce bureau, ou portez-y un paquet : « ncen bundle make ».
cli-letter = Lettre
cli-none-letters = Aucune lettre n’est déposée ici. Écrivez-en une : « ncen post send --for APPAREIL ».
cli-none-addresses = Cet appareil ne parle à aucune adresse. Ajoutez-en un autre : « ncen peer add ».
cli-listens-anywhere = toutes les adresses de la machine
cli-sync-failed = { $device } : { $reason }
cli-serve-line = { $time } { $what }
cli-serve-online = Sur le réseau : { $sockets }.
cli-serve-met = { $device } est là.
cli-serve-met-revoked = { $device } est là. Il est révoqué : il l’apprend, et ne reçoit rien d’autre.
cli-serve-exchanged = { $device } : { $what }
cli-relaying = Le relais fonctionne à l’adresse { $url }. Ctrl C l’arrête.
cli-pack = Paquet de référence
cli-pack-right = { $path } est le bon paquet de référence { $kind }, version { $version }.
cli-pack-unknown = Aucun registraire n’a déclaré { $path } ({ $hash }). Ne l’utilisez pas.
cli-version = Version
cli-hash = Empreinte
cli-bytes-moved = { $what } : { $sent } octets émis, { $received } reçus
peer-state-apart = Pas de ligne
peer-state-dialling = Appel en cours
peer-state-connected = Connecté
peer-state-paused = Laissé de côté
peer-state-quiet = Laissé de côté à cette heure
ui-phase-exchanging = Échange

## Audit

audit-network = A changé la présence de cet appareil sur le réseau
audit-peer = A ajouté un appareil avec lequel échanger, ou changé comment
audit-peer-removed = A retiré un appareil de la liste
audit-exchange = A échangé avec un appareil sur demande
audit-address = A déclaré où se trouve un appareil
audit-floor = A déclaré le plus ancien programme admis à l’échange
audit-office-moved = A déplacé un bureau
audit-pack = A déclaré le bon paquet de référence
