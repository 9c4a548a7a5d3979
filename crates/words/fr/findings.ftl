# Ce qu’il faut signaler à l’agent au sujet d’une fiche : ce qui ne va pas, puis ce qu’il faut faire.

finding-missing = Cette réponse manque encore. Remplissez-la, ou choisissez « inconnu » si la liste le propose.
finding-future-date = La date { $date } est postérieure à aujourd’hui ({ $today }). Corrigez-la, ou vérifiez l’horloge de cet ordinateur.
finding-quantity-missing = Ces marchandises n’ont pas de quantité. Indiquez un nombre et une unité ; une estimation suffit si elle est marquée comme telle.
finding-unit-not-of-template = { $unit ->
    [none] La quantité n’a pas d’unité.
   *[other] « { $unit } » n’est pas une unité de cette catégorie de marchandises.
} { $units ->
    [any] Choisissez-en une dans la liste.
    [currency] Choisissez la monnaie du montant.
   *[other] Choisissez parmi : { $units }.
}
finding-quantity-not-positive = La quantité est { $value }. Elle doit être supérieure à zéro : mesurez ou comptez à nouveau, ou rayez la ligne.
finding-hs-against-template = Le chapitre { $chapter } du SH est inhabituel pour cette catégorie de marchandises (habituels : { $chapters }). Vérifiez le code SH et la catégorie.
finding-legs-out-of-order = Cette étape ne suit pas la précédente. Placez les étapes dans l’ordre du trajet, ou corrigez la date.
finding-arrest-without-person = Une personne a été arrêtée, mais aucune n’est indiquée. Ajoutez une ligne sous « Personnes et sociétés ».
finding-currency-missing = Le montant { $value } n’a pas de monnaie. Choisissez la monnaie dans laquelle il a été indiqué.
finding-check-digit-wrong = { $error ->
    [container-check-digit] { error-container-check-digit }
    [ship-check-digit] { error-ship-check-digit }
    [vin-check-digit] { error-vin-check-digit }
    [mail-check-digit] { error-mail-check-digit }
    [chemical-check-digit] { error-chemical-check-digit }
    [legal-entity-check-digit] { error-legal-entity-check-digit }
   *[other] La clé de contrôle de « { $value } » devrait être { $expected }. Relisez le numéro.
}
finding-identifier-form = { $error ->
    [container-form] { error-container-form }
    [ship-form] { error-ship-form }
    [vin-form] { error-vin-form }
    [mail-form] { error-mail-form }
    [place-form] { error-place-form }
    [goods-form] { error-goods-form }
    [phone-form] { error-phone-form }
    [chemical-form] { error-chemical-form }
    [radio-form] { error-radio-form }
    [legal-entity-form] { error-legal-entity-form }
   *[other] « { $value } » n’a pas la forme d’un tel numéro. Relisez-le.
}
finding-identifier-not-listed = { $error ->
    [mail-country] { error-mail-country }
    [place-not-listed] { error-place-not-listed }
    [goods-not-listed] { error-goods-not-listed }
   *[other] La liste ne connaît pas « { $value } ». Vérifiez, ou choisissez dans la liste.
}
finding-document-expired = Ce document a expiré le { $date }. Vérifiez la date et examinez de nouveau le document.
finding-looks-personal = { $kind ->
    [name] « { $value } » ressemble à un nom de personne.
    [plate] « { $value } » ressemble à une plaque d’immatriculation.
    [phone] « { $value } » ressemble à un numéro de téléphone.
    [email] « { $value } » ressemble à une adresse électronique.
   *[other] « { $value } » semble désigner une personne.
} Ce texte peut sortir de l’administration : placez ces précisions dans les champs prévus.
finding-probable-duplicate = Une autre affaire a le même jour, le même lieu, les mêmes marchandises et la même quantité : { $reference }. Comparez-les ; si c’est la même, annulez la plus récente.
finding-reference-met-twice = Une autre fiche porte la même référence. Prévenez votre administrateur ; les deux fiches sont conservées.
finding-unseen-by-posts = Aucun poste ne voit ceci : la fiche est avec les dossiers d’un bureau. Qu’un analyste ou un enquêteur la saisisse dans le registre, et les postes seront sollicités.
finding-reference-twice = Une autre fiche porte aussi la référence { $reference } : un appareil rétabli depuis une sauvegarde compte à partir de ce qu’il savait. Désignez chacune par son identifiant.
finding-asked-for = Le registre demande quelque chose à qui rencontre ce sujet : { $reference }. { $action ->
    [discreet_check] { list-action_asked-discreet_check }
    [specific_check] { list-action_asked-specific_check }
    [arrest] { list-action_asked-arrest }
    [inform_owner] { list-action_asked-inform_owner }
   *[sight_and_report] { list-action_asked-sight_and_report }
}. À appeler : { $contact }.
