# Tableurs : leurs en-têtes, ce qui est dit d’une ligne, pourquoi un fichier n’a pas été lu.

report-line = Ligne
report-column = Colonne
report-field = Champ
report-value = Valeur
report-reason = Remarque
report-reference = Référence
report-kind = Type
report-uncoded = « { $value } » ne figure dans aucune liste. Le texte est gardé tel quel, marqué comme non codé.
    .wrong = « { $value } » ne figure dans aucune liste.
report-column-not-read = Cette colonne ne va dans aucun champ : son contenu n’est pas dans la fiche. Donnez-lui un en-tête du modèle, ou une ligne dans la correspondance.
    .wrong = Cette colonne ne va dans aucun champ.
report-read-one-way = « { $value } » peut se lire de deux façons. Lu ici comme { $read }, ainsi que le reste de cette colonne. Si c’est faux, indiquez comment le fichier est écrit et essayez d’abord sans rien écrire.
report-read-as-synonym = « { $value } » est un autre nom du code { $read } et a été lu ainsi. Si le sens était autre, corrigez la fiche.
    .wrong = « { $value } » est un autre nom du code { $read } et a été lu ainsi.
report-became = Résultat
report-refused = Refusée
report-clock-taken = « { $value } » ne dit pas comment était réglée son horloge. Lu comme { $read }, ainsi que les autres heures de cette colonne. Si c’est faux, indiquez l’horloge du fichier (--offset) et essayez d’abord sans rien écrire.
report-unit-uncoded = L’unité ou la monnaie de « { $value } » ne figure dans aucune liste. Le nombre est gardé ; l’unité est conservée telle quelle et marquée comme non codée.
    .wrong = L’unité ou la monnaie de « { $value } » ne figure dans aucune liste.
report-row-short = La ligne s’arrête après { $cells } colonnes sur { $heads } : elle a peut-être été coupée. Regardez-la dans le fichier.
report-reference-held = La fiche { $reference } est déjà ici. Un tableur ne modifie aucune fiche ; ouvrez-la pour la modifier.

error-file-missing = Ce fichier n’existe pas. Vérifiez son nom et son répertoire.
error-sheet-unknown-format = « { $name } » n’est pas un tableur lisible. Enregistrez-le en .xlsx ou en .csv.
error-sheet-truncated = Le fichier est tronqué : il s’arrête au milieu. Copiez-le de nouveau depuis son origine.
error-sheet-quotation-open = Le guillemet ouvert à la ligne { $line } n’est jamais fermé : tout ce qui suit forme une seule cellule. Fermez-le, ou copiez de nouveau le fichier depuis son origine ; les lignes précédentes ont été lues.
error-no-such-mapping = Il n’y a pas de correspondance « { $name } ». Nommez-en une fournie, ou le chemin d’un fichier .toml.
error-mapping-shipped = La correspondance « { $name } » est fournie avec le programme, et reste. Seul ce qui a été ajouté sur cet appareil peut être retiré.
error-sheet-damaged = Le fichier est endommagé ({ $reason }). Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx, puis réessayez.
error-sheet-empty = Le fichier est vide. Sa première ligne doit contenir les en-têtes des colonnes.
error-sheet-too-large = { $what ->
    [columns] La ligne { $line } a plus de { $most } colonnes. Retirez les colonnes que personne ne lit.
    [cell] Une cellule de la ligne { $line } dépasse { $most } octets. Raccourcissez-la ; un guillemet qui n’est pas fermé prend tout ce qui suit.
    [rows] Le fichier a plus de { $most } lignes. Découpez-le en plusieurs fichiers.
   *[file] Le fichier est plus grand que ce qui peut être lu sans risque ({ $most } octets). Découpez-le en plusieurs fichiers.
}
error-sheet-missing = Le fichier n’a pas de feuille « { $name } ». Regardez le nom de ses feuilles.
error-mapping-unreadable = La correspondance est illisible ({ $reason }). Corrigez le fichier, puis réessayez.
error-mapping-unknown = La correspondance nomme ce qui n’existe pas : { $what }. Corrigez le fichier, puis réessayez.
error-mapping-column-missing = Le fichier n’a pas de colonne « { $column } », que lit la correspondance. Choisissez-en une autre.
error-mapping-twice = Deux colonnes vont dans le même champ ({ $field }). Dirigez l’une d’elles ailleurs, ou laissez-la de côté.
error-mapping-amount-missing = Aucune colonne ne va dans la quantité ({ $field }) dont cette colonne doit donner l’unité. Dirigez-y d’abord la colonne des quantités.
error-mapping-no-fields = Aucun en-tête du fichier n’est un champ. Utilisez un modèle officiel, ou choisissez une correspondance.
error-mapping-too-large = La correspondance dépasse { $most } octets. Retirez ce dont personne n’a besoin.
error-mapping-name = Une correspondance ne peut pas s’appeler « { $name } ». Écrivez un autre nom à la première ligne : court, sans point ni barre, et pas celui d’une correspondance fournie.
error-too-many-mappings = Cet appareil conserve déjà { $most } correspondances. Retirez-en une qui ne sert plus.
error-offset-form = « { $value } » n’est pas un décalage par rapport à UTC. Écrivez par exemple +03:00.
