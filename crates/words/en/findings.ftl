# What is worth telling an officer about one record: what is wrong, then what to do next.

finding-missing = This answer is still missing. Fill it in, or choose “unknown” where the list offers it.
finding-future-date = The date { $date } lies after today ({ $today }). Correct it, or check the clock of this computer.
finding-quantity-missing = These goods have no quantity. Give a number and a unit; an estimate will do if you mark it as one.
finding-unit-not-of-template = { $unit ->
    [none] The quantity has no unit.
   *[other] “{ $unit }” is not a unit for this kind of goods.
} { $units ->
    [any] Choose one from the list.
    [currency] Choose the currency of the amount.
   *[other] Choose one of these: { $units }.
}
finding-quantity-not-positive = The quantity is { $value }. It must be more than zero: measure or count again, or strike the line.
finding-hs-against-template = HS chapter { $chapter } is unusual for this kind of goods (usual: { $chapters }). Check the HS code and the kind of goods.
finding-legs-out-of-order = This leg does not follow the one before it. Put the legs in the order of the journey, or correct the date.
finding-arrest-without-person = Somebody was arrested, but no person is named. Add a row under “Persons and companies”.
finding-currency-missing = The amount { $value } has no currency. Choose the currency in which it was stated.
finding-check-digit-wrong = { $error ->
    [container-check-digit] { error-container-check-digit }
    [ship-check-digit] { error-ship-check-digit }
    [vin-check-digit] { error-vin-check-digit }
    [mail-check-digit] { error-mail-check-digit }
    [chemical-check-digit] { error-chemical-check-digit }
    [legal-entity-check-digit] { error-legal-entity-check-digit }
   *[other] The check digit of “{ $value }” should be { $expected }. Read the number again.
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
   *[other] “{ $value }” does not look like such a number. Read it again.
}
finding-identifier-not-listed = { $error ->
    [mail-country] { error-mail-country }
    [place-not-listed] { error-place-not-listed }
    [goods-not-listed] { error-goods-not-listed }
   *[other] The list does not know “{ $value }”. Check it, or choose from the list.
}
finding-document-expired = This document expired on { $date }. Check the date, and look at the document again.
finding-looks-personal = { $kind ->
    [name] “{ $value }” looks like a person’s name.
    [plate] “{ $value }” looks like a number plate.
    [phone] “{ $value }” looks like a phone number.
    [email] “{ $value }” looks like an e-mail address.
   *[other] “{ $value }” looks like it points to a person.
} This text may leave the administration: move such details to the fields made for them.
finding-probable-duplicate = Another case has the same day, place, goods and quantity: { $reference }. Compare them; if they are one, void the later one.
finding-reference-met-twice = Another record has the same reference. Tell your administrator; both records are kept.
finding-unseen-by-posts = No post sees this: it lies with the cases of an office. Somebody with the role of analyst or investigator enters it in the register, and posts are asked.
finding-reference-twice = Another record bears the reference { $reference }, too: a device that was put back from a backup counts on from what it knew. Name each by its id.
finding-asked-for = The register asks something of whoever meets this: { $reference }. { $action ->
    [discreet_check] { list-action_asked-discreet_check }
    [specific_check] { list-action_asked-specific_check }
    [arrest] { list-action_asked-arrest }
    [inform_owner] { list-action_asked-inform_owner }
   *[sight_and_report] { list-action_asked-sight_and_report }
}. Call: { $contact }.
