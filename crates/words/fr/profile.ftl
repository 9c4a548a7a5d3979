# The national profile: what is refused, what is wrong with one, and its page.
error-not-of-the-whole = Seul un registraire de toute l’administration déclare cela. Demandez-lui d’ouvrir une session.
error-profile-wrong = { $count ->
    [1] Le profil ne peut être déclaré : une faute, à { $place }. Vérifiez-le et corrigez ce qui est nommé.
   *[other] Le profil ne peut être déclaré : { $count } fautes, la première à { $place }. Vérifiez-le et corrigez ce qui est nommé.
}
error-profile-changed = Une autre édition est entrée en vigueur depuis que vous avez commencé. Rouvrez le profil et faites-y vos changements.
error-profile-newer = Un programme plus récent a déclaré une édition que celui-ci ne lit pas. Mettez ce programme à jour, puis changez le profil.
error-profile-unchanged = C’est déjà en vigueur. Changez d’abord quelque chose.
error-profile-not-in-force = Cette édition n’entrerait pas en vigueur : elle n’a pas été déclarée. Demandez au niveau supérieur d’examiner les journaux des registraires.
audit-profile = A déclaré le profil national
edition-in_force = En vigueur
edition-replaced = Remplacée
edition-absent = Son texte n’est pas ici
edition-unread = Pas lue par ce programme

# What is wrong at one place.
profile-too-large = Le profil dépasse { $most } Kio. Retirez les mots dont personne n’a besoin.
profile-not-json = Ce n’est pas un profil : il est illisible à partir de la ligne { $line }. Choisissez un fichier enregistré ici.
profile-not-its-form = Il n’a pas la forme unique dans laquelle un profil se déclare. Déclarez-le avec ce programme.
profile-newer = Un programme plus récent l’a écrit (forme { $value }). Mettez ce programme à jour.
profile-unknown-key = Il n’y a pas de place pour « { $value } » ici. Retirez-le : un profil n’ajoute ni champ ni code.
profile-missing = Il faut une réponse ici. Répondez, ou retirez toute l’entrée.
profile-wrong-type = Ce n’est pas le genre de réponse attendu ici. Répondez à nouveau.
profile-out-of-range = « { $value } » n’est pas entre { $least } et { $most }. Écrivez un tel nombre.
profile-not-in-list = « { $value } » n’est pas dans la liste. Choisissez dans la liste.
profile-no-such-field = Aucune fiche n’a de champ « { $value } ». Choisissez-en un qui existe.
profile-no-such-line = « { $value } » n’est pas une partie d’adresse. Choisissez-en une.
profile-unseen = C’est vide, ou il y a un signe ou une espace finale que personne ne voit. Retapez-le.
profile-too-long = Il y a { $count } lettres là où { $most } tiennent. Raccourcissez.
profile-too-many = Il y en a { $count } là où { $most } tiennent. Retirez-en.
profile-twice = « { $value } » y figure deux fois. Retirez-en une.
profile-not-digits = Il ne faut ici que quelques chiffres. Écrivez le nombre sans signes, par exemple 254.
profile-unit-of-others = Ces marchandises ne se comptent pas en « { $value } ». Choisissez une de leurs unités.
profile-not-a-day = « { $value } » n’est pas un jour du calendrier. Écrivez par exemple 2026-03-14.
profile-not-above-zero = « { $value } » n’est pas un nombre au-dessus de zéro. Écrivez-en un, par exemple 0.5.

# The command line.
profile-edition = Édition { $edition }, { $hash }
profile-none = Aucune édition n’est en vigueur : tout est comme d’habitude.
profile-right = Il n’y a rien à redire.
profile-over = L’édition { $edition } a été déclarée et n’est pas en vigueur ici : { $state }
