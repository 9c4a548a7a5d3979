# The national profile: what is refused, what is wrong with one, and its page.
error-not-of-the-whole = Only a registrar of the whole administration states this. Ask him to sign in.
error-profile-wrong = { $count ->
    [one] The profile cannot be stated: one mistake, at { $place }. Check it, and mend what is named.
   *[other] The profile cannot be stated: { $count } mistakes, the first at { $place }. Check it, and mend what is named.
}
error-profile-changed = Another edition came into force since you began. Open the profile again, and make your changes in that.
error-profile-newer = A newer program stated an edition that this one does not read. Update this program, then change the profile.
error-profile-unchanged = This is in force already. Change something first.
error-profile-not-in-force = This edition would not come into force, so it was not stated. Ask the level above to look at the registrars’ logs.
audit-profile = Stated the national profile
edition-in_force = In force
edition-replaced = Replaced
edition-absent = Its text is not here
edition-unread = Not read by this program

# What is wrong at one place.
profile-too-large = The profile is larger than { $most } KiB. Take words out that nobody needs.
profile-not-json = This is no profile: from line { $line } on it cannot be read. Choose a file that was saved here.
profile-not-its-form = It is not in the one form in which a profile is stated. State it from this program.
profile-newer = A newer program wrote it (form { $value }). Update this program.
profile-unknown-key = There is no place for “{ $value }” here. Take it out: a profile adds no field and no code.
profile-missing = Something must stand here. Answer it, or take the whole entry out.
profile-wrong-type = This is not the kind of answer that stands here. Answer it again.
profile-out-of-range = “{ $value }” is not from { $least } to { $most }. Write such a number.
profile-not-in-list = “{ $value }” is not in the list. Choose from the list.
profile-no-such-field = No record has a field “{ $value }”. Choose one that is there.
profile-no-such-line = “{ $value }” is no part of an address. Choose one that is.
profile-unseen = It is empty, or has a sign or a space at its end that nobody sees. Type it anew.
profile-too-long = It has { $count } letters where { $most } fit. Shorten it.
profile-too-many = There are { $count } where { $most } fit. Take some out.
profile-twice = “{ $value }” stands there twice. Take one out.
profile-not-digits = Only digits stand here, and few of them. Write the number without signs, such as 254.
profile-unit-of-others = Such goods are not counted in “{ $value }”. Choose a unit of theirs.
profile-not-a-day = “{ $value }” is not a day of the calendar. Write it like 2026-03-14.
profile-not-above-zero = “{ $value }” is not a number above zero. Write one, such as 0.5.

# The command line.
profile-edition = Edition { $edition }, { $hash }
profile-none = No edition is in force: everything is as usual.
profile-right = Nothing is wrong with it.
profile-over = Edition { $edition } was stated, and is not in force here: { $state }
