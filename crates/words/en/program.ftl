# Why the program refused: what is wrong, then what to do next.

## The data folder

error-folder-in-use = Another program has this data folder. Close it, or go on in its window.
error-folder-missing = There is no database in this data folder. Choose another folder, or restore a backup.
error-folder-not-empty = There is an administration in this data folder already. Choose an empty folder.
error-folder-newer = This data folder was made by a newer program (format { $format }). Install the newer program; nothing was changed.
error-folder-damaged = Something in the data folder is damaged ({ $place }). Nothing was changed. Run “ncen verify”, then restore what is damaged from a backup.
error-keys-damaged = Both copies of the key file are damaged, so nothing can be opened. Put the files “keys” and “keys.second” back from a backup.
error-index-damaged = The search index could not be used ({ $reason }). Close the program and open it again: the index is then made anew, and no record is lost.
error-disk-full = The disk is full. Nothing of this was saved; what stood before still stands. Make room, then try again.
error-disk-refuses = The disk cannot be read or written ({ $reason }). Copy the data folder to another disk before you go on.
error-not-enough-memory = There is not enough memory to check the passphrase. Close other programs, then try again.
error-no-chance = The system gave no random numbers. Start the machine again, then try again.

## Signing in

error-wrong-passphrase = This is not the passphrase. Look at the keyboard’s language and at caps lock, then type it again.
error-wait-before-trying = Too many wrong passphrases. Wait { $seconds } s, then try again, or use the words of the recovery sheet.
error-passphrase-too-short = This passphrase is too short. Use at least { $least } letters: four words that do not belong together.
error-no-such-seat = No seat of that number is on this device. Look at the list of seats.
error-not-signed-in = Nobody is signed in. Unlock first.
error-locked = The data folder is locked. Unlock first.
error-office-code-form = “{ $value }” is not an office code. Write two to eight capital letters or digits, such as MBA.
error-answer-too-long = This answer is empty or too long. Write at most { $most } letters.

## Records and forms

error-no-such-record = There is no record “{ $id }” on this device. Look for it by other words.
error-no-such-kind = There is no kind of record “{ $kind }”. Choose one of the list.
error-no-space = This administration has no space for records of the kind “{ $kind }” yet. It comes when the registrar unlocks this version of the program. At another device, open a bundle from him after that.
error-draft-not-found = This form in work is not there any more: it was saved or discarded. Open the record instead.
error-not-complete = { $count ->
    [one] One answer is missing or wrong: { $fields }. Answer it, or save the record as open.
   *[other] { $count } answers are missing or wrong: { $fields }. Answer them, or save the record as open.
}
error-immutable = The field { $field } is written once and stays. Void the record if it is wrong.
error-not-an-edit = This change cannot be made to the record ({ $reason }). Open the record again; what you typed is kept in the form.
error-record-too-large = The record is too large. Move a part of it into a second record, and link the two.
error-save-too-large = This is more than one save can hold: some 100,000 letters of long texts, those that go counted too. Save one text first, then the next; what you typed is kept in the form.
error-too-many-views = There are { $most } saved views. Remove one, then save this one.
error-no-such-list = There is no list “{ $name }”.

## Import, export and other long work

error-no-such-template = There is no template “{ $name }”. Choose one of the list.
error-no-such-format = “{ $format }” is not a format of spreadsheets. Choose csv or xlsx.
error-report-is-the-file = The report would be written over the file itself ({ $path }). Name another file for the report.
error-job-died = This work broke off by a fault of the program. What was told as done is done; nothing else was changed. Begin it again.
error-import-running = Another import is running. Wait for its end, then begin this one.
error-no-such-job = This work is not known any more. Begin it again.
error-not-finished = This work has made no file. Wait until it is done.
error-import-died = The import broke off. What was counted as imported is saved; start it again, and the rest follows.

## Between the program and its fronts

error-unknown-call = The program knows no call “{ $name }”. Window and program are of different versions: install both again.
error-wrong-input = The program could not read what it was asked ({ $reason }).
error-wrong-output = The program could not write its answer ({ $reason }).
error-wrong-arguments = The window was started with words that it does not know. Start it with nothing, or with --data FOLDER, --demo, or --full FILE.
error-no-display = There is no screen here for a window. Run “ncen serve --web” and open its address in a browser.
error-file-unreadable = The file { $path } cannot be read ({ $reason }).

# Why an entry from elsewhere waits, and why a seat was ended.
waiting-waits-space = It is from a space that this device does not read.
waiting-waits-seat = No statement here names its seat.
waiting-waits-entry = The entry before it is missing.
waiting-waits-statement = A statement on which its right rests is missing.
waiting-waits-document = The record to which it belongs is missing.
waiting-waits-salt = The record to which it belongs is missing.
waiting-waits-program = It needs a newer program.
waiting-waits-revoked = Its seat or its right was ended before anybody saw it. A reviewer can adopt it.
waiting-waits-forked = Its journal forked: two entries have one number. A reviewer can adopt the right one.
waiting-waits-right = Its seat has no right to write there.
waiting-rests-on-waiting = It rests on an entry that waits.
waiting-built-upon = It counts because somebody went on from it after its seat was ended. A reviewer can adopt it; until then what it decided does not count.
waiting-refused = It breaks a rule that holds for everybody ({ $code }). It is kept as it came.
waiting-waits-erasure = It says that a record was erased; here nobody has said so yet, or it has not gone yet.
basis-schedule = Its time was over
basis-court = By order of a court
basis-subject = The person asked, and is right
basis-unlawful = It should never have been entered
erasure-over = Its time is over
erasure-due = Goes with the day’s round
erasure-held = Held
erasure-erased = Erased
reason-left = Left the service
reason-moved = Moved
reason-lost = Device lost
reason-stolen = Device stolen
reason-key_known = Key in other hands
reason-not_needed = No longer needed
reason-mistake = Given by mistake
reason-replaced = Replaced
reason-fork = Forked
fork-journal = Journal of a seat
fork-registrar = Log of a registrar
fork-space = Log of a space
fork-root = Log of the root
# What an officer may do with the file of an investigation.
right-read = reads
    .about = sees the file and whatever lies in it
right-write = writes
    .about = also writes in the file, and messages in it
right-review = reviews
    .about = also approves and returns what others wrote
right-administer = leads
    .about = also assigns officers, and says what goes
# What the audit chain tells.
audit-unlock = Signed in
audit-restored = Signed in to a folder put back from a backup
audit-view = Looked at a record
audit-search = Searched
audit-export = Exported
audit-print = Printed
audit-bundle-made = Made a bundle
audit-bundle-taken = Took a bundle
audit-letter-written = Wrote a letter
audit-letter-opened = Opened a letter
audit-letter-dropped = Dropped a letter
audit-handover = Handed a case over
audit-renewal = Let a record go on in a new document
audit-adoption = Adopted
audit-enrolment = Enrolled a seat
audit-recovery = Recovered a seat
audit-answer-again = Gave the answer to a request again
audit-revocation = Revoked a seat
audit-device-ended = Ended a laptop with its seats
audit-put-away = Put an entry that waits away, or showed it again
audit-registrar = Named a registrar
audit-registrar-ended = Ended a registrar
audit-roles = Changed the roles of a seat
audit-rights = Gave rights
audit-hold-lifted = Lifted a hold
audit-office = Added an office
audit-root-succeeded = Named a successor of the root
audit-fork-resolved = Named the right branch of a fork
audit-lease = Renewed leases
audit-clock = Said whether the clock is right
audit-assignment = Assigned an officer to a file
audit-assignment-ended = Ended an assignment to a file
audit-spaces-ready = Made files ready
audit-files-handed-over = Handed files over
audit-passphrase = Changed the passphrase
audit-sheet = Printed the recovery sheet

error-nothing-waits = Nothing that waits has this id. Look at the list again.
error-not-adoptable = This entry cannot be adopted: something of it is missing, it breaks a rule, or another branch of its journal is stored here.
error-not-a-bundle = This is not a bundle, or it was cut short on its way. Ask for it again.
error-no-such-reason = “{ $reason }” is no reason. Reasons are: left, moved, lost, stolen, key_known, not_needed, mistake, replaced.
error-no-such-basis = “{ $basis }” is no reason to erase. Choose from { $bases }.
error-own-seat = Nobody ends his own seat. Ask another registrar.
error-seat-of-a-node = Nobody sits before a node, so it is given no file of an investigation. Choose the seat of an officer.
error-seat-stands = This seat still counts: its officer hands his files on himself. End the seat first.
error-no-files-left = This seat left no files that this officer does not lead already.
error-who-assigned-you = You work on this file by his word: if you end his assignment, yours falls with it. Ask a registrar.
error-log-forked = The registrar’s log has forked, or holds what this program does not understand. Use the newest program; the level above names the right branch.
