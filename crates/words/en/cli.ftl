# Words of the command line. A sentence says what happened, then what to do.

cli-passphrase = Passphrase
cli-passphrase-new = New passphrase
cli-passphrase-again = The same again
cli-passphrase-changed = The passphrase was changed. The words of the recovery sheet still open the seat.

## Heads of tables

cli-name = Name
cli-kind = Kind of record
cli-number = Service number
cli-key = Key
cli-words = Words to compare
cli-request-written = The request was written to { $path }. Carry it to the registrar, and read him the words.
cli-waits-answer = This device waits for the registrar’s answer: “ncen enrol look” shows the words that he reads to you, “ncen enrol accept” takes it. Until then nothing can be saved.
cli-answer-written = The seat is enrolled. The answer is { $path }; it goes back to the officer.
cli-answered-already = This request was answered already. “ncen enrol approve” writes the same answer again.
cli-answer-again = This request was answered before: the same answer is { $path }. Office, roles and letters stay as they were said then.
cli-administration = Administration
cli-answer-words = The officer compares these words when he takes the answer
cli-enrolled = The registrar’s answer was taken: records can be saved.
cli-answer-differs = If the registrar reads other words, somebody else has answered: save nothing here, and join anew in an empty folder.
cli-recovered = The seat is recovered. Its new passphrase opens it from now on.
cli-recovers = In the place of
cli-office = Office
cli-office-above = Below
cli-count = Number
cli-label = Meaning
cli-code = Code
cli-device = Device
cli-time = Time
cli-line = No.
cli-place = Place
cli-query = Question
cli-bytes = Bytes on the disk

## Records

cli-meaning = Meaning
cli-takes = Takes
cli-index-behind = The search index is still being made: not every record was looked through. Ask again in a moment.
cli-saved = { $reference } was saved ({ $id }).
cli-competing = { $place }: several values stand here. { $officer } ({ $office }, { $time }) wrote “{ $value }”. Choose by “ncen record settle”.

## Import and export

cli-import-done = The file was imported.
cli-import-tried = This was a trial: nothing was changed. Without --dry-run it would be:
cli-import-cancelled = The import was stopped. What was imported until then stands; the same command imports the rest.
cli-report = Line by line: { $path }
cli-exported = { $count ->
    [one] One record was written to { $path }. The file is not sealed: keep it safe.
   *[other] { $count } records were written to { $path }. The file is not sealed: keep it safe.
}

## Checks

cli-verified = { $errors ->
    [0] { $entries } entries and { $records } records were checked. Nothing is wrong.
    [one] { $entries } entries and { $records } records were checked. One thing is wrong: restore it from a backup.
   *[other] { $entries } entries and { $records } records were checked. { $errors } things are wrong: restore them from a backup.
}
cli-fault-chain = The chain of a journal is broken ({ $place }).
cli-fault-signature = A signature is not that of its seat ({ $place }).
cli-fault-bodies = An entry does not hold what its head says ({ $place }).
cli-fault-id = A record is not the one that its id names ({ $place }).
cli-fault-view = A record reads otherwise than its journal says ({ $place }). “ncen verify --rebuild” makes it anew.
cli-fault-damaged = Something cannot be read ({ $place }).
cli-fault-lost = Something is missing ({ $place }).
cli-fault-attachment = A picture is not the one that its record names ({ $place }). Ask for its original again, or put a backup back.
cli-doctor-memory = { $state ->
    [good] Memory: { $value } MiB.
    [bad] Memory: { $value } MiB. The program needs a machine with 4 GB.
   *[unknown] Memory: the system does not tell. The program needs a machine with 4 GB.
}
cli-doctor-memory-free = { $state ->
    [good] Free memory: { $value } MiB.
    [bad] Free memory: { $value } MiB. Close other programs: 600 MiB are needed.
   *[unknown] Free memory: the system does not tell. 600 MiB are needed.
}
cli-doctor-disk-free = { $state ->
    [good] Free on the disk: { $value } MiB.
    [bad] Free on the disk: { $value } MiB. Make room: 2048 MiB are needed.
   *[unknown] Free on the disk: the system does not tell. 2048 MiB are needed.
}
cli-doctor-permissions = { $state ->
    [good] Nobody else on this machine can enter the data folder.
    [bad] Others on this machine can enter the data folder (mode { $value }). Set its mode to 700.
   *[unknown] There is no data folder yet, or the system does not tell who can enter it.
}
cli-doctor-clock = { $state ->
    [good] The clock can be right.
   *[bad] The clock is wrong. Set date and time before anything is recorded.
}
cli-doctor-encryption = Whether the disk is encrypted, no program can tell. Ask whoever set this machine up. Records are sealed in any case; files that were exported are not.

## Serving

cli-serving = The data folder is open for other commands. Ctrl C ends it.
cli-serving-web = The interface, for this machine only and until Ctrl C ends it:
cli-no-socket = Other commands cannot reach this program ({ $reason }): they will be told that the folder is in use.

## Why a command was refused

cli-refused = This was refused ({ $code }). Nothing was changed.
cli-language-unknown = The program does not speak “{ $language }”: English stands in. It speaks { $known }.
error-nothing-founded = There is no administration in this data folder. Run “ncen init”, or name another folder with --data.
error-no-such-country = There is no country “{ $value }”. Write its two letters of ISO 3166, such as KE; “ncen codes country” lists them.
error-seat-needed = Several officers have a seat on this device. Name one with --seat; “ncen seat list” shows them.
error-passphrase-file = The passphrase could not be read from { $path } ({ $reason }). Check { $variable }.
error-passphrase-needed = There is no terminal to ask for the passphrase. Name its file in { $variable }.
error-passphrases-differ = The two passphrases are not the same. Run the command again.
error-file-exists = { $path } is there already. Name another file, or say --replace.
error-cancelled = It was stopped, and no file was written.
error-no-threads = The system gives the program no threads ({ $reason }). Close other programs, then try again.
error-socket-lost = The program that holds the data folder has gone ({ $reason }). Run the command again. If you were saving, look whether the save stands before you do it again.
error-line-too-long = This is more than { $most } bytes. Ask for fewer records at a time, or write less at once.
error-too-many-connections = { $most } commands are at work with this data folder. Wait for one of them to end.
error-web-not-loopback = { $address } can be reached by other machines, and what is typed would cross the network in the clear. Name an address of this machine, such as 127.0.0.1:8640.
error-web-no-address = The interface cannot be served at { $address } ({ $reason }). Name another port, or 0 for a free one.
error-not-printed = What was asked is done, but the answer could not be written ({ $reason }).
error-program-died = The program broke off, by a fault of its own or because something in the data folder is damaged ({ $reason }). What was told as done is done. Run “ncen verify”; if that breaks off too, restore a backup.
error-verify-broke-off = The data folder cannot be checked to its end, because something in it is damaged ({ $place }). Put the folder aside, then restore a backup into an empty one: “ncen backup restore FILE --data FOLDER”.

cli-officer = Officer
cli-why = Why it waits
cli-revoked = Revoked
cli-right = May
cli-record = Record
cli-state = State
cli-reason = Reason
cli-erased = { $count ->
    [0] Nothing was to be erased.
    [one] One record was erased. Nothing of it is left in this folder.
   *[other] { $count } records were erased. Nothing of them is left in this folder.
}
cli-erased-backup = May still hold it, destroy it: { $name }
cli-held = Held: it stays, whoever says that it goes.
cli-hold-ended = Not held any more.
cli-passphrase-second = Passphrase of the second officer
cli-file = File
cli-keep-until = Keep until
cli-backup-made = Written: { $path }. Keep it apart from this machine, and prove it with “ncen backup test”.
cli-backup-proved = Restored and checked: of { $made_at }, { $entries } entries, { $records } records, { $errors } faults.
cli-backup-restored = Put back as of { $made_at }: { $entries } entries, { $records } records, { $errors } faults. What was written after it comes back by bundles.
cli-backup-over = over: destroy it
cli-reads-until = Reads until
cli-event = Event
cli-about = About
cli-audit-chain = { $officer }: { $rows } rows, { $faults } wrong.
cli-bundle-made = Everything that this device holds is in { $path }. The file is not sealed: whoever has it reads it.
cli-bundle-made-for = What { $for } lacks of what it may read is in { $path }, sealed: only its officers open it.
cli-bundle-taken = { $stored } new entries were taken, { $known } were here, { $waiting } wait.
cli-bundle-receipt = What this device holds, signed, is in { $path }, sealed for { $for }.
cli-bundle-receipt-heard = A receipt of { $from } came: the next bundle for it holds only what is new.
cli-bundle-from = { $from } made it at { $made }: { $entries } entries, of which { $new } are new here.
cli-bundle-from-unknown = A device that is not known here made it at { $made }: { $entries } entries.
cli-bundle-from-nobody = Nobody signed it, and it is not sealed: { $entries } entries.
cli-bundle-pictures = Pictures and smaller forms of them in it: { $pictures }.
cli-bundle-pictures-came = Pictures and smaller forms of them that are whole here now: { $pictures }.
cli-bundle-holds = What it holds. Entries: { $entries }, in spaces: { $spaces }; statements: { $statements }; pictures and smaller forms of them: { $pictures }. Size of the file in bytes: { $bytes }.
cli-bundle-closed = { $count ->
    [one] It holds something of one closed file, sealed: it opens when an officer who may read it signs in.
   *[other] It holds something of { $count } closed files, sealed: each opens when an officer who may read it signs in.
}
cli-bundle-since = It begins behind the receipt of { $for } of { $since }: what { $for } held then is not in it.
cli-bundle-since-never = It begins behind no receipt: what { $for } holds already may be in it too.
cli-bundle-full = The file is full: { $left } more items go into the next one, when a receipt has come back.
cli-bundle-answer = A receipt spares the next bundle from { $for } what is here now: “ncen bundle receipt FILE --for { $for }”.
cli-files-left = { $count ->
    [one] One file can still be opened.
   *[other] { $count } files can still be opened.
}
cli-files-ready = { $count ->
    [one] One more file is ready for this seat. Its device hears of it with the next bundle.
   *[other] { $count } more files are ready for this seat. Its device hears of it with the next bundle.
}
cli-files-handed-over = { $count ->
    [one] One file was handed over, in use or ready. Its new leader has it once his device has met one that has it.
   *[other] { $count } files were handed over, in use or ready. Their new leader has them once his device has met one that has them.
}
cli-files-unread = { $count ->
    [one] One file lies here that you do not see any more, because the seat of whoever assigned you was ended. Ask a registrar to hand it over.
   *[other] { $count } files lie here that you do not see any more, because the seat of whoever assigned you was ended. Ask a registrar to hand them over.
}
cli-team-leaderless = Nobody leads this file any more. Ask a registrar: “ncen files hand-over” gives it to an officer who leads it.
cli-goes-on = { $old } is closed. It goes on as { $reference }.

cli-clock-believed = The clock of this device is believed.
cli-clock-jumped = The clock of this device says { $time }, and it was last used at { $last }. Is that day right? “ncen clock --right”, or “ncen clock --wrong”.
cli-clock-wrong = The clock of this device is wrong: it says { $time }. Set date and time in the system; until then leases go by { $last }.
cli-waits = { $count ->
    [one] One entry waits for a person to look at it: “ncen waiting list”.
   *[other] { $count } entries wait for a person to look at them: “ncen waiting list”.
}
cli-root-words = Root words, both halves
cli-by-root = the root
cli-by-registrar = a registrar
cli-root-words-next = Words of the successor, both halves
cli-fork = Forked
cli-fork-from = From number
cli-fork-says = What it says
cli-no-forks = No journal or log has forked.
cli-roles = Roles
cli-none = There is nothing to list here.
cli-none-records = No record is found. Leave words out of the question, or fetch what others have: “ncen sync”.
cli-none-codes = No code is found. Write other or fewer words.
cli-none-values = Nothing was ever written there. “ncen fields KIND” lists the places.
cli-none-differences = Nothing is to be settled: no place of this record has several values.
cli-none-backups = No backup was made here. Make one: “ncen backup make FILE”.
cli-none-waiting = Nothing waits: all that came counts. There is nothing to do.
cli-none-erasures = No record is to go, and none is held. “ncen erase order” and “ncen erase hold” say that one is.
cli-none-views = No question is saved. Save one: “ncen view save NAME QUERY”.
cli-none-packs = No pack is stated. A registrar states one: “ncen pack state FILE --kind KIND --edition EDITION”.
cli-none-pictures = This record has no picture. Add one: “ncen picture add RECORD FILE”.
cli-root-words-rule = Write both halves down by hand now, on two sheets: they are shown this once, and count only after “ncen root succeed”.
cli-root-succeeded = The successor speaks as the root from now on. Destroy the old words.
cli-named = Named by

cli-picture = Picture
cli-picture-kind = Shows
cli-picture-caption = Caption
cli-picture-size = Bytes
cli-picture-original = Original
cli-picture-added = The picture is beside the record: { $picture }.
cli-picture-written = The original is written: { $path }
cli-picture-here = here
cli-picture-not-here = { $received } of { $size } bytes
cli-picture-originals = This device keeps every original.
cli-picture-previews = This device keeps thumbnails and previews, and the originals that somebody asks for.
cli-picture-wanted = asked for, { $received } of { $size } bytes
cli-picture-described = What is said of the picture is changed: { $picture }.
cli-picture-struck = The picture is struck from its record: { $picture }. “ncen picture restore” takes that back.
cli-picture-restored = The picture is beside its record again: { $picture }.
cli-picture-is-struck = struck
cli-picture-taken = Taken
cli-picture-by-camera = { $moment }, by the clock of its camera
