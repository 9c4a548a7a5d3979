# Why something was not accepted: what is wrong, then what to do next.

## Values: one answer against its field

error-empty = Nothing is written here. Write an answer, or leave the field out.
error-wrong-type = This is not the kind of answer that the field takes. Look at the help of the field and answer again.
error-too-long = This is too long: { $count } bytes where { $most } fit. Shorten it, or move a part into another field.
error-too-many-rows = There are { $count } entries where { $most } fit. Put the rest into a second record and link the two.
error-too-deep = A list cannot stand within another list here. Put its rows into the outer list.
error-not-flat = A field of a newer version must be a single value. Update the program that wrote it.
error-unknown-field = There is no field “{ $field }”. Check how it is spelt.
error-control-character = There is a character in it that cannot be seen. Delete the text and type it instead of pasting it.
error-not-normalised = A letter in it is written in an unusual way. Type the text again instead of pasting it.
error-not-a-number = “{ $value }” is not a number. Write digits only, such as 12.4.
error-not-an-integer = “{ $value }” is not a whole number. Write digits only, such as 12.
error-not-a-quantity = “{ $value }” is not a quantity. Write a number and a unit, such as 12.4 kg.
error-not-money = “{ $value }” is not an amount. Write a number and a currency, such as 1500.00 USD.
error-not-a-date = “{ $value }” is not a date of the calendar. Write year, month and day, such as 2016-03-14; the year alone will do.
error-not-a-moment = “{ $value }” is not a date with a time. Write it like 2016-03-14 02:40; the date alone will do.
error-year-too-short = “{ $value }” can be read in several ways. Write the year with four digits.
error-offset-missing = The time “{ $value }” does not say where its clock stood. Add the difference to UTC, such as +03:00, or state it for the whole file.
error-not-a-point = “{ $value }” is not a position. Write latitude and longitude in degrees, such as -4.0435,39.6682.
error-not-a-flag = “{ $value }” is neither yes nor no. Write yes or no.
error-not-a-reference = “{ $value }” does not point to a record. Choose the record from the list.
error-not-a-row = “{ $value }” does not point to a line of this record. Choose the line from the list.
error-unknown-code = “{ $value }” is not in the list. Choose from the list; to keep the words as they are, write ~ before them.
error-unknown-unit = There is no unit “{ $value }”. Choose a unit from the list.
error-unknown-currency = There is no currency “{ $value }”. Write the three letters of the currency, such as USD.

## Identifiers: numbers that carry their own check

error-container-form = “{ $value }” is not a container number: four letters, of which the last is U, J, Z or R, then seven digits. Read it again on the door.
error-container-check-digit = The last digit should be { $expected }. Read the container number again on the door.
error-ship-form = “{ $value }” is not an IMO number: seven digits. Read it again on the hull or in the ship’s papers.
error-ship-check-digit = The last digit should be { $expected }. Read the IMO number again on the hull or in the ship’s papers.
error-vin-form = “{ $value }” is not a VIN: 17 letters and digits, never I, O or Q. Old vehicles may have another; read it again on the frame.
error-vin-check-digit = The ninth character should be { $expected } for a vehicle made in North America. Read the VIN again on the frame; keep it if it stands there.
error-mail-form = “{ $value }” is not a postal item number: two letters, nine digits, two letters. Read it again on the label.
error-mail-check-digit = The last digit should be { $expected }. Read the postal item number again on the label.
error-mail-country = The last two letters of “{ $value }” are no country. Read the postal item number again on the label.
error-place-form = “{ $value }” is not a UN/LOCODE: two letters of the country and three of the place. Search for the place by its name.
error-place-not-listed = UN/LOCODE does not list “{ $value }”. Search for the place by its name, or write its name beside it.
error-goods-form = “{ $value }” is not an HS code: two, four or six digits. Leave out the digits of the national tariff.
error-goods-not-listed = The Harmonized System does not list “{ $value }”. Search by words, or check the edition.
error-phone-form = “{ $value }” is not an international number: + and the country code first, at most 15 digits. Write it like +254712345678.
error-chemical-form = “{ $value }” is not a CAS number: two to seven digits, two digits, one digit, with hyphens. Read it again on the label or the data sheet.
error-chemical-check-digit = The last digit should be { $expected }. Read the CAS number again on the label or the data sheet.
error-radio-form = “{ $value }” is not an MMSI: nine digits as a ship’s radio sends them. Read it again in the ship’s papers.
error-legal-entity-form = “{ $value }” is not an LEI: 20 letters and digits, of which the last two are digits. Read it again in the register.
error-legal-entity-check-digit = The last two digits should be { $expected }. Read the LEI again in the register.

## Search

error-query-too-long = The question is too long. Leave out words, or ask in two steps.
error-query-too-deep = There are too many parentheses within each other. Leave some out, or ask in two steps.
error-query-too-many-words = The question has more than { $part } words. Leave some out, or ask in two steps.
error-query-no-word = There is no word in “{ $part }”: signs alone find nothing. Write a word, a number or a code; nothing at all asks for everything.
error-query-parenthesis = A parenthesis “{ $part }” stands alone. Add the other one, or take it away.
error-query-quote-open = A quotation mark is missing after “{ $part }”. Close the phrase with ".
error-query-field-unknown = There is no field “{ $part }” to search in. Check how it is spelt; to look for the words themselves, put them in quotation marks.
error-query-field-text = This field is searched by its words only. Write “{ $part }” without the field before it.
error-query-value-missing = Nothing to look for stands after “{ $part }”. Write a value, or * for any value.
error-query-date = “{ $part }” is not a date. Write year, month and day, such as 2016-03-14, or 2016-03, or 2016.
error-query-number = “{ $part }” is not a number. Write digits only, such as 12.4 or >=12.
error-query-unit-missing = “{ $part }” has no unit. Write it behind the number, such as 5KGM or 1500USD.
error-query-unit-unknown = The unit in “{ $part }” is not in the list. Write its code, such as KGM, LTR or USD.
error-query-range = “{ $part }” covers nothing. Write the smaller end first, and the same unit at both ends.
error-no-right = Your seat may not write records of this kind ({ $kind }) here. Ask the registrar of your administration for the right.
error-seat-unknown = The statements of your administration do not name this seat. Ask the registrar to enrol it.
error-seat-revoked = This seat, or the device on which it was made, was revoked. What it wrote is kept; ask the registrar for a new seat.
error-seat-ended = This seat was ended already. Nothing more is to be done with it; its officer works on with another seat, or asks for a new one.
error-no-lease-to-renew = There is no lease to renew: such a seat reads without one, was ended, or belongs to another registrar’s office.
error-seat-unattended = Nobody sits before this node, so it reviews and releases nothing. Do it at an officer’s seat.
error-own-values = Nobody judges values that he wrote. Ask a second reviewer, here or at the region.
error-reference-twice = Several records bear the reference { $reference }. Name the one that is meant by its id: { $ids }.
error-clock-in-doubt = The clock of this device says { $time }, which nobody has confirmed: by a wrong day records would go before their time. Say first whether it is right (in the bar below, or “ncen clock”).
error-no-such-registrar = No registrar has this key. Look at “ncen registrar list”.
error-registrar-seat = This seat was ended, or its officer was once ended as a registrar. Name one by another seat.
error-registrar-already = He is a registrar already.
error-registrar-not-below = Only who stands above a registrar ends him: who named him, or the root by its words.
error-not-root-words = These are not the root’s words: { $count } are needed, the first half before the second.
error-not-the-root = These words are not this administration’s root.
error-no-such-branch = No journal or log here has such an open branch: perhaps somebody has named the right one.
error-root-forked = The root’s own log has forked, and nobody stands above it. Name a successor behind the right branch: “ncen root succeed --branch”.
error-restoring-already = A backup is being put back into this folder already.
error-root-spoke-already = These words have spoken for somebody already. A successor needs new ones: “ncen root words”.
error-lease-over = The lease of this seat ran out on { $until }; by the clock of this device it is { $day }. If the clock is wrong, set it. Else: you record as before and see what you wrote; what others wrote opens again after one contact with the office or a bundle in which the registrar renewed the lease.
error-folder-foreign = This folder holds other things. Name an empty folder, or one that does not exist yet.
error-closing = The program is closing. Start it again, then try again.
error-draft-elsewhere = This form was opened in another place since. Go on there; what you typed here since then is not kept.
error-record-void = { $reference } is void, so it is not amended. Restore it first, or make a new record that begins like it.
error-record-not-void = { $reference } is not void, so there is nothing to restore.
error-sight-made = { $reference } is what posts see of a record of the register. It follows that record: change it there.
error-record-closed = { $reference } is closed: it goes on in another record. Open that one; what you see here stays as it is.
error-record-full = { $reference } has no room for changes left. Let it go on in a new record, then change that one.
error-not-a-case = Only a case that lies with a desk can be handed over.
error-same-office = The case lies with that office already. Choose another one.
error-no-predecessor = { $reference } goes on from no other record.
error-no-such-receiver = “{ $receiver }” is no seat and no device of this administration. Choose one from the list of officers.
error-no-seat-of-key = This administration has no seat with the key “{ $key }”. Take the whole key from the list of officers; “ncen seat all” prints it.
error-no-such-folder = There is no folder { $path }. Choose another place, or make the folder first.
error-file-taken = There is a file { $path } already. Choose another name, or say that it is to be replaced.
error-no-such-file = There is no file { $path }. Look at its name and its folder.
error-no-such-view = There is no saved question “{ $name }”. Look at the list of them.
error-path-is-folder = { $path } is a folder. Name a file in it.
error-path-not-allowed = The system does not let you at { $path }. Choose another place, or ask whoever looks after this machine.
error-path-wrong = { $path } cannot be the name of a file here. Choose a shorter or plainer one.
error-record-not-waiting = “{ $reference }” does not wait for approval: only a complete record is approved or returned.
error-no-such-value = Of this place there is no value { $value }. Look at “ncen record differences”.
error-nothing-to-leave = Nothing would stay behind. Name the fields that are to go (--without); a record without them is only closed and made anew where its room is nearly used up.
error-nothing-to-settle = There is nothing to settle here any more: somebody decided already. Look at the record again.
error-reason-missing = A decision needs its reason. Write it in a few words, then try again.
error-changed-meanwhile = Somebody changed this record in the meantime. Look at it again, then decide.

## Enrolment

error-not-a-request = This is not a request, or it was damaged on its way. Save the request again on the laptop that asks, then open that file.
error-not-an-answer = This file is no answer to what was asked here, or it was damaged on its way. Ask the registrar for the answer to the file that was saved here.
error-request-too-old = This request is older than 30 days, or its clock is wrong. Set the clock of the laptop that asks, and let the officer ask anew.
error-request-used = The seat of this request was enrolled in another way, or its device was revoked. Let the officer ask anew from an empty data folder.
error-office-not-yours = You are not the registrar of this office. Choose one of yours, or send the request to the registrar of that office.
error-second-officer = The second officer must be somebody else, who may review these records. Choose a supervisor of this device.
error-not-a-backup = This file is no backup of a data folder, or it was cut short or changed. Choose another.
error-not-for-you = This file is sealed to others: no key of yours opens it.
error-no-recipient = Nobody is known to whom this could be sealed. Join the administration first.
error-other-folder = This is a backup of another data folder, or of before this one got new keys. Prove it where it was made.
error-restored-unheard = This folder was put back from a backup and has heard nothing newer since. What others wrote opens with a bundle that brings something signed after the backup: a record, or a lease that the registrar renewed (“ncen seat renew”).
error-record-held = This record is held: it must stay. End the hold first.
error-nothing-over = No record’s time is over.
error-letters-taken = Another device has these letters, or they are none. Write one or two other capital letters.
error-no-such-role = There is no role “{ $role }”. Choose from { $roles }.
error-no-role = No role was chosen. Choose at least one.
error-no-such-office = There is no office “{ $office }”. Choose one of the list, or add it first.
error-officer-here = Officer { $number } has a seat on this device already. He unlocks with his own passphrase.
error-not-the-registrar = Only the registrar of the administration does this. Ask him to sign in and do it.
error-no-space-ready = No file is ready for you to open. Ask a registrar to make files ready for your seat; open one after his next bundle.
error-space-closed = This file lies on this device already, and opens for another officer only. Let him sign in, then try again.
error-no-such-right = There is no right “{ $right }”. Choose read, write, review or administer.
error-not-closed = This record lies in no closed file: nobody is assigned to it. Name the file of an investigation.
error-nothing-asked = This seat has asked nothing, so it takes no answer. Open the answer on the laptop that asked.
error-nothing-deposited = Nothing was deposited for this seat, so it cannot be recovered. Type the 24 words of its sheet, or ask the registrar for a new seat.
error-deposit-not-for-you = This request is for another registrar: the one who speaks for the officer’s office. Pass the file on.
error-deposit-wrong = What this request brings is not of the seat that it names. Enrol nothing, and ask the officer in person.
error-answer-other-folder = This answer does not open this data folder. Open it on the laptop that asked, or ask again here.
error-other-administration = This answer is of another administration than this device. Ask the registrar of your own.
error-office-code-taken = The code { $code } is another office’s. Write another one.
error-needs-reviewer = Several officers gave this answer ({ $field }) at once, and it is one that a reviewer decides. Ask a reviewer to choose.
