# Words of the window and the browser page. A sentence says what happened, then what to do.

ui-name = nCEN
ui-yes = Yes
ui-no = No
ui-not-stated = Not stated
ui-not-known = not known
ui-asked-unknown = Asked, but not known
ui-not-coded = not coded
ui-answer = Answer
ui-back = Back
ui-cancel = Cancel
ui-close = Close
ui-open = Open
ui-edit = Edit
ui-save = Save
ui-undo = Undo
ui-print = Print
ui-print-first = The first { $shown } of { $total } are printed here. An export has all of them.
ui-printed-at = Printed { $time }
ui-now = Now
ui-more = { $count } more
ui-fewer = Fewer
ui-more-deeds = More
ui-try-again = Try again
ui-nothing-here = Nothing stands at this address
ui-not-reached = The program does not answer
ui-refused = This was refused ({ $code }). Nothing was changed.
ui-error-not-reached = The program does not answer. Check that it still runs, then try again; what you typed stays here.
ui-error-wrong-passphrase = This is not the passphrase. Look at the keyboard’s language and at caps lock, then type it again.
ui-error-wrong-host = This page was not opened at the address that the program gave. Open that address, then try again.
ui-error-upload-too-large = This file is larger than { $most } MB, which no spreadsheet is. Divide it, or import it with the command “ncen import”.
ui-error-call-too-large = This is larger than { $most } MB, which no form is. Shorten the narrative, then save again; what you typed stays here.
ui-error-upload-broken = The file did not arrive whole. Choose it again.
ui-error-file-not-sent = A page may only use files that it sent itself. Choose the file again.
ui-error-no-such-page = Nothing stands at { $path }. Open the address without what follows its last slash.
ui-error-call-died = The program failed at this, and nothing of it was saved. Try again; if it fails again, close the program and open it anew.
ui-error-not-in-window = This is not possible in the window. Choose the file by its path.
ui-remove-value = Remove { $value }

## Frame

ui-navigation = Navigation
ui-demonstration = Demonstration data
ui-find-or-do = Find or do
ui-palette-pages = Go to
ui-palette-deeds = Do
ui-search-for = Search all text for “{ $text }”
ui-import = Import
ui-export = Export
ui-exchange = Exchange
ui-settings = Settings
ui-lock = Lock
ui-unconfirmed = The program ended while the root words of this administration stood on the screen. Without them on paper nobody can ever replace its registrars: if nobody wrote them down, found it anew in an empty folder before others join.
    .done = They are on paper
ui-clock-jumped = The clock of this device says { $time }. It was last used at { $last }. Is that day right?
    .right = It is right
    .wrong = It is wrong
ui-clock-wrong = The clock of this device is wrong. Set date and time in the system: what is saved until then carries { $time }.
ui-mark-clock = Clock wrong
ui-locks-in = { $minutes ->
    [one] Locks in 1 min
   *[other] Locks in { $minutes } min
}
ui-line-open = The data folder is open on this device
ui-line-records = { $n ->
    [one] { $records } record, kept on this device
   *[other] { $records } records, kept on this device
}
ui-line-indexing = the search index is being made
ui-kinds-seizure = Seizures
ui-kinds-person = Persons
ui-kinds-company = Companies
ui-kinds-means_of_transport = Means of transport
ui-kinds-concealment_method = Concealment
ui-kinds-investigation = Investigations
ui-kinds-alert = Alerts
ui-kinds-message = Messages
ui-new-kind = New: { $kind }
ui-new-seizure = New seizure
ui-new-person = New person
ui-new-company = New company
ui-new-means_of_transport = New means of transport
ui-new-concealment_method = New method
ui-new-investigation = New investigation
ui-new-alert = New alert
ui-new-message = New message
ui-communication = Communication

## Keys of the bottom line

ui-key-move = move
ui-key-open = open
ui-key-search = search
ui-key-facets = facets
ui-key-new = new seizure
ui-key-take = take
ui-key-all = whole list
ui-key-close = close list
ui-key-field = next field
ui-key-next = go on
ui-key-save = save
ui-key-complete = complete
ui-key-simplified = simplified form
ui-key-long = long form
ui-key-group = next group
ui-key-value = next value
ui-key-history = history of this value
ui-key-pictures = pictures
ui-key-edit = edit
ui-key-back = back to the list
ui-key-shut = close
ui-key-approve = approve
ui-key-decide = decide
ui-key-choose = choose
ui-key-another = another value
ui-key-next-difference = next difference
ui-key-later = decide later
ui-key-unlock = unlock
ui-key-language = language
ui-key-details = details
ui-key-adopt = adopt

## First start

ui-ways = How does this device begin?
    .about = This is decided once. Whoever joins keeps drafts at once, and saves when the registrar has answered.
ui-ways-found = Found an administration
    .about = The first device of an administration: its root, its first office and its registrar.
ui-ways-join = Join an administration
    .about = An officer’s device: it asks, you read five words to the registrar, and his answer comes back as a file.
ui-ways-restore = Put a backup back
    .about = This device takes the place of one that is lost or damaged: everything as it was when the backup was made.
ui-putback-text = No network is needed. Have the backup at hand, and what opened the lost device.
ui-putback-step-backup = The backup
    .about = The file, and what opens it
ui-putback-step-result = What is back
    .about = Then you unlock and go on
ui-putback-ask-backup = Which backup is put back?
    .about = It goes into the empty folder of this device. The file itself stays as it is.
ui-putback-ask-result = The backup is put back
    .about = What was written on the lost device after the backup comes back by bundles from other devices.
ui-putback-file = Backup
ui-putback-choose-other = Choose another…
ui-putback-missing-file = No backup was chosen. Choose the file that ends in .ncenback.
ui-putback-unsent = The page waited too long. Choose the backup once more.
ui-putback-too-large = This backup is larger than { $most } MB, and a browser sends no more. Put it back in the window, or with the command “ncen backup restore”.
ui-putback-seat = An officer of the device that the backup was made of. Where it had one officer only, this may stay empty.
ui-putback-no-seat = No officer of this number is in this backup. Check the number, or type that of another officer of the device.
ui-putback-passphrase = Passphrase, or the 24 words
    .help = The passphrase as it was when the backup was made. Or the recovery words of the sheet, with spaces between them.
ui-putback-do = Put it back
ui-putback-stopped = It was stopped. The folder is as empty as before.
ui-putback-working = Putting it back and checking it
ui-putback-takes = Everything is checked. That may take some minutes.
ui-putback-good = { $name } is put back.
    .about = It was checked whole, without a fault.
ui-putback-bad = { $n ->
    [one] { $name } is put back, with { $n } fault.
   *[other] { $name } is put back, with { $n } faults.
}
    .about = Keep the file. “ncen verify” names what is wrong; an older backup without a fault, put back into another empty folder, may have it whole.
ui-putback-erased = Erased on the way
ui-putback-others = Lists and search open after one bundle.
    .about = The registrar of the whole administration reads everything at once. Every other officer records at once; open one bundle from another device under “Exchange”, and everything is there for him too.
ui-putback-on = Go on to unlock
ui-join-step-officer = Who are you?
    .about = number, name and a passphrase
ui-join-step-sheet = Recovery sheet
    .about = the way back when the passphrase is forgotten
ui-join-step-check = Check two words
    .about = so that the sheet is really written
ui-join-step-answer = The registrar’s answer
    .about = by file, with five words to compare
ui-join-ask-officer = Who are you?
    .about = Your number stands beside what you sign. The passphrase opens this device for you; nobody can read it back to you.
ui-join-ask-sheet = Write these words down
    .about = By hand or with a printer that keeps no copy. They open your seat when the passphrase is forgotten.
ui-join-ask-check = Two words of your sheet
    .about = Read them from the paper, not from memory.
ui-join-next-officer = Make my seat
ui-join-next-sheet = I have written it down
ui-join-next-check = To the request
ui-sheet-rule-own = These words open your seat on this device without its passphrase. Keep the sheet away from the device.
ui-unlock-answered = Your registrar has answered: unlock to begin.
ui-start-title = Set up this device
ui-start-text = No network is needed. It takes about five minutes, a pen, and one sheet of paper.
ui-start-line = No network, none needed
ui-step-of = Step { $step } of { $steps }
ui-start-step-administration = New administration
    .about = the country and the name that others will see
ui-start-step-office = First office and officer
    .about = more are added later
ui-start-step-passphrase = Choose a passphrase
    .about = it opens this device, and only this device
ui-start-step-sheet = Recovery sheet
    .about = the only way back if this device is lost
ui-start-step-check = Check two words
    .about = so that the sheet is really written
ui-start-ask-administration = Which administration is this?
    .about = Everything that is signed on this device will stand under this name.
ui-start-ask-office = Which office, and who are you?
    .about = Records carry the code of the office and your service number, never your name outside the administration.
ui-start-ask-passphrase = Choose a passphrase
    .about = Four or five words that you can type with cold hands. Nobody can read it back to you.
ui-start-ask-sheet = Write these words down
    .about = By hand or with a printer that keeps no copy. The two halves of the root words belong into two different safes.
ui-start-ask-check = Two words of your sheet
    .about = Read them from the paper, not from memory.
ui-start-country = Country
    .help = Name or two letters
ui-start-administration = Name of the administration
    .help = As it signs its letters
ui-start-office_name = Name of the office
    .help = The desk at which this device stands
ui-start-office_code = Code of the office
    .help = Letters and digits, as in references
ui-start-officer_name = Your name
    .help = Shown inside the administration only
ui-start-officer_number = Your service number
    .help = Shown beside what you sign
ui-start-passphrase = Passphrase
    .help = At least { $letters } letters; longer is better than stranger
ui-start-missing-country = The country is missing. Choose it from the list.
ui-start-missing-administration = The name is missing. Write it as it stands on letters.
ui-start-missing-office_name = The name of the office is missing.
ui-start-missing-office_code = The code of the office needs two to eight letters or digits, no spaces.
ui-start-missing-officer_name = Your name is missing.
ui-start-missing-officer_number = Your service number is missing.
ui-start-missing-passphrase = The passphrase is too short. Write at least { $letters } letters.
ui-start-missing-again = The two are not the same. Type the passphrase once more.
ui-start-next-administration = Go on
ui-start-next-office = Go on
ui-start-next-passphrase = Found the administration
ui-start-next-sheet = I have written it down
ui-start-next-check = Begin work
ui-start-founding = Making the keys
ui-start-founding-about = This signs the founding statements and makes the data folder.
ui-check-word = Word { $place } of “{ $list }”
ui-check-wrong = A word differs from the sheet. Compare its number and its list, then type it again.

## Recovery sheet

ui-sheet-title = Recovery sheet
ui-sheet-root-first = Root words, first half
ui-sheet-root-second = Root words, second half
ui-sheet-recovery = Recovery words of this device
ui-sheet-rule = Who holds both halves of the root words can act as the administration. Keep the halves apart, and the sheet away from this device.
ui-sheet-rule-again = These words open this device without its passphrase. Keep the sheet away from the device. The root words stand on the first sheet only.
ui-sheet-about = The words that open this device when the passphrase is forgotten. They are shown only after the passphrase.
ui-sheet-show = Show the sheet…
ui-sheet-ask = Look around first: whoever sees these words can open this device.

## Unlock

ui-passphrase = Passphrase
ui-passphrase-again = The same again
ui-passphrase-missing = The passphrase is missing. Type it, then press Enter.
ui-passphrase-now = Passphrase now
    .help = Or the 24 words of the sheet, with spaces between them.
ui-passphrase-new = New passphrase
ui-passphrase-change = Change the passphrase
ui-passphrase-needs = Type the old and the new one first.
ui-passphrase-changed = The passphrase is changed. The old one no longer opens this device.
ui-show-passphrase = Show the passphrase
ui-caps-lock = Caps lock is on.
ui-seat = Officer
ui-officer = { $number }, { $name }
ui-officer-number = Officer { $number }
ui-officer-unknown = Officer not known here
ui-unlock = Unlock
ui-unlocking = Opening the folder
ui-unlock-kept = Everything you typed is kept, drafts too
ui-unlock-forgotten = A forgotten passphrase cannot be read back. Type the 24 recovery words of the sheet into the field instead, with spaces between them.
ui-unlock-by-sheet = You came in by the words of your sheet.
    .about = Choose another passphrase now. The sheet stays good: keep it away from the device.
ui-unlock-later = Later
ui-unlock-lost = Passphrase and sheet lost
ui-recover-step-officer = New passphrase
    .about = for a new seat in the place of the old one
ui-recover-ask-officer = Passphrase and sheet are lost
    .about = The registrar lets you in again. You get a new seat in the place of the old one: drafts and settings come along, and what you signed stays as it is.
ui-recover-next-officer = Make the request
ui-recover-ask-answer = Ask the registrar
    .about = Carry the request to him and read him the words. Nothing on this laptop is lost meanwhile.
ui-recover-take = When his answer has come
    .about = Type the passphrase that you have just chosen for the new seat, then open the answer.
ui-recover-again = Ask anew
ui-enrol-recovers = { $officer } lost passphrase and sheet.
    .about = The new seat takes the place of the old one, which ends. Call the officer on a number that you know, before you compare.
ui-enrol-recover-do = The words are the same: recover
ui-unlock-demonstration = This is the demonstration. Its passphrase is “demonstration only”.
ui-unlock-line = Locked: nothing can be read on this device

## Enrolment

ui-waiting = Waiting for the registrar
    .about = Drafts are kept on this device. Nothing can be saved until the registrar has answered your request.
ui-waiting-none = The request was not found
ui-waiting-read = Read these words to the registrar
ui-waiting-carry = By voice, so that he knows that the request is yours. Carry it to him as a file, on a stick or by mail, or show it as QR codes; it is good for 30 days.
ui-waiting-here = The registrar can answer on this device: he unlocks it and opens “Officers and devices”. Read him the words then.
ui-waiting-answer = When his answer has come
ui-enrol-words = Words to compare
ui-enrol-made = asked { $time }
ui-enrol-save-request = Save the request as a file
ui-enrol-save-answer = Save the answer
ui-enrol-open-request = Open a request…
ui-enrol-open-answer = Open the answer…
ui-enrol-drop-request = Drop the file that ends in .ncen-request here, or choose it.
ui-enrol-drop-answer = Drop the file that ends in .ncen-answer here, or choose it.
ui-enrol-file-request = Choose the file that ends in .ncen-request.
ui-enrol-file-answer = Choose the file that ends in .ncen-answer.
ui-answer-words = Words of the administration
ui-answer-compare = Compare: the registrar reads these words to you
ui-answer-of = This answer is of { $administration }, { $country }.
ui-answer-differ = If they differ, do not open it: somebody else has answered.
ui-answer-same = The words are the same: open it
ui-answer-other = They differ
ui-answer-read = When the officer opens it, read him these words
ui-enrol-compare = Compare: the officer reads these words to you
ui-enrol-differ = If a word differs, the request is not his: go back, and nothing is enrolled.
ui-enrol-choose-office = Choose an office
ui-enrol-letters = Letters of the device
    .help = In the references of what is saved there: one or two capital letters
ui-enrol-roles = What does he do?
ui-enrol-do = The words are the same: enrol
ui-enrol-missing = Still missing: { $what }
ui-enrol-missing-office = the office
ui-enrol-missing-letters = the letters
ui-enrol-missing-roles = at least one role
ui-enrol-answered = This request was answered already. Here is the same answer again.
ui-enrol-done = { $number }, { $name } is enrolled.
ui-enrol-done-here = He can save now.
ui-enrol-done-carry = Carry the answer back as a file, or show it as QR codes: once it is read there, he can save.
ui-codes-show = Show as QR codes
ui-codes-too-many = Too long for QR codes: { $codes } would be needed, { $most } are the most. Save it as a file.
ui-codes-title-request = The request as QR codes
ui-codes-title-answer = The answer as QR codes
ui-codes-about-request = Hold them before the camera of the registrar’s laptop, or photograph each one. Then read him the words.
ui-codes-about-answer = Hold them before the camera of the laptop that asked, or photograph each one. They are no secret.
ui-codes-place = Code { $number } of { $of }
ui-codes-stop = Stop
ui-codes-run = Run
ui-codes-back = Previous
ui-codes-next = Next
ui-codes-key-step = one code back or on
ui-codes-key-first = first code
ui-codes-open-request = A request as QR codes
ui-codes-open-answer = The answer as QR codes
ui-codes-choose = Or read its QR codes: by photos or screenshots of them (PNG, JPEG).
ui-codes-drop = Or read its QR codes: drop photos or screenshots of them (PNG, JPEG) here, or choose them.
ui-codes-pictures = Open pictures…
ui-codes-camera = Read by camera
ui-codes-camera-request = Hold the codes of the request before the camera
ui-codes-camera-answer = Hold the codes of the answer before the camera
ui-codes-camera-how = Each fills most of the picture, straight and sharp. They are read in any order. No picture is kept.
ui-codes-camera-sees = What the camera sees
ui-codes-camera-refused = The camera was not allowed. Allow it, or open pictures of the codes.
ui-codes-camera-silent = The camera gives no picture; another program may hold it. Close that one, or open pictures of the codes.
ui-codes-read = { $here } of { $of } codes read
ui-codes-missing = Still missing: { $numbers }
ui-codes-again = Begin again
ui-codes-in = { $names }: { $what }
ui-codes-none = No QR code was found. Take the picture again: one code whole, with its white edge, straight and sharp.
ui-codes-not-a-picture = This is no PNG or JPEG picture, or it is damaged. Take it again.
ui-codes-too-large = This is too large: more than { $megabytes } MB or { $megapixels } megapixels. Take a smaller picture.
ui-codes-foreign = This QR code is none of a request or an answer. Show one that this program made.
ui-codes-version = This QR code was made by a newer program. Update this one, or take the file.
ui-codes-damaged = This QR code is damaged. Show it again, or take the file.
ui-codes-kind-request = This code is of an answer, and a request is read here. Show the codes of the laptop that asks.
ui-codes-kind-answer = This code is of a request, and the answer is read here. Show the codes of the registrar’s laptop.
ui-codes-whole = This code belongs to others than those that were read. They stay; to read the others, press “Begin again”.
ui-codes-torn = The codes do not fit together, and none of them stays. Read all of them again, or take the file.
ui-officers = Officers and devices
ui-officers-all = To all officers
ui-officers-add = Add an officer on this laptop
    .about = The new officer types here himself. His passphrase is his own; his drafts stay closed to others.
ui-officers-waiting = Requests that wait on this laptop
ui-officers-none = None waits. An officer who comes to this laptop is added above; another laptop sends its request as a file or shows it as QR codes.
ui-officers-answer = Answer
ui-officers-carried = A request from another laptop
    .about = It comes as a file, on a stick or by mail, or as QR codes.
ui-officers-not = This page is for the registrar
ui-offices = Offices
ui-offices-add = Add an office
ui-offices-below = Below
ui-seats = Officers and their seats
ui-seats-officer = Officer
ui-seats-device = Device
ui-seats-lease = Reads until
ui-seats-here = this laptop
ui-seats-counts = Counts
ui-seats-revoked = Revoked, { $reason }
ui-seats-own = Your own seat
ui-seat-ended = Your seat was revoked ({ $time }). Reason: { $reason }. Nothing more is saved or shown here.
    .kept = Nothing is lost: what you wrote and your drafts stay on this laptop, and a bundle or an exchange still carries away what has not left it.
    .next = If you go on in the service, ask a registrar to enrol you anew.
ui-seats-more = More for { $officer }
ui-revoke = Revoke…
ui-revoke-of = Revoke the seat of { $officer }…
ui-roles-change = Change roles…
ui-roles-title = Roles of { $officer }
ui-roles-when = What he writes by a right that is taken, until a bundle has told him, waits for a reviewer. What is here stays.
ui-roles-do = Change roles
ui-roles-done = The roles of { $officer } are changed.
ui-registrar-name = Make registrar…
ui-registrar-title = Make { $officer } a registrar?
ui-registrar-may = He enrols and revokes officers, adds offices, says that records go, and lets in who lost passphrase and sheet, as you do.
ui-registrar-when = He is one from the next time he signs in after a bundle has told him.
ui-registrar-ends = Revoking his seat ends that, too.
ui-registrar-do = Make registrar
ui-registrar-named = { $officer } is a registrar.
ui-forks = Forked journals and logs
    .about = A laptop was copied, or put back from an old backup, and both went on. Say which history is the officer’s: only that one counts. What the others took away stays taken.
ui-fork-from = From number { $number }
ui-fork-branch =
    { $n ->
        [one] One entry, { $time }
       *[other] { $n } entries, the last { $time }
    }
ui-fork-right = This is right…
ui-fork-title = Count only this history?
ui-fork-effect = The entries of the other histories wait from now on, and reviewers may adopt them one by one. Nobody takes this back. What a reviewer had seen in time still counts.
ui-fork-effect-log = What the other histories gave counts no more; what they took away stays taken. Nobody takes this back.
ui-fork-do = It is right
ui-fork-named = The right history is named.
ui-fork-above = Who stands above names the right one.
ui-fork-root = Nobody stands above the root. Name a successor with “ncen root succeed”.
ui-seats-registrar = registrar
ui-revoke-title = Revoke the seat of { $officer }?
ui-revoke-stays = What the seat wrote and was seen on this laptop stays, and counts.
ui-revoke-waits = What it wrote and nobody has seen waits in quarantine until a reviewer adopts it.
ui-revoke-for-good = This cannot be undone. An officer who goes on is enrolled anew.
ui-revoke-files-kept = Where it leads files, those assigned to them keep them.
ui-revoke-files-closed = Where it leads files, nobody sees them until you hand them over.
ui-revoke-choose = Choose a reason
ui-revoke-do = Revoke
ui-revoke-again = Revoke once more…
    .about = It is revoked already. A graver reason takes more: what it said in files that it led counts no more.
ui-revoke-again-title = Revoke the seat of { $officer } once more?
ui-revoked = The seat of { $officer } is revoked
ui-revoke-device = The whole laptop { $device } is gone: nothing that it brings from now on is believed
ui-revoke-device-with = The whole laptop { $device } is gone: { $officers } end with it
ui-revoked-device = The laptop { $device } is revoked, with every seat on it
ui-role-registrar = registrar
    .about = enrols officers and devices
ui-role-entry = entry
    .about = records the cases of his office; reads and writes alerts and messages
ui-role-supervisor = supervisor
    .about = checks, returns and approves the cases of his office
ui-role-analyst = analyst
    .about = reads all cases; writes the register and the concealment methods
ui-role-investigator = investigator
    .about = reads all cases; writes the register; works on the files to which he is assigned
ui-role-manager = investigation manager
    .about = as an investigator; opens files of investigations and assigns officers to them
ui-role-ncp = national contact point
    .about = reviews cases and releases them to the CEN
ui-role-administrator = administrator
    .about = keeps the concealment methods, the directory, the alerts and the messages
ui-role-auditor = auditor
    .about = reads everything but the closed files of investigations, and writes nothing
ui-role-trainer = trainer
    .about = writes the concealment methods; reads no case
ui-role-reader = reader
    .about = reads only the concealment methods, the alerts and the messages
ui-role-node = node
    .about = an office’s computer before which nobody sits

## Records

ui-all = All
ui-my-drafts = My drafts
ui-draft-untitled = Without a title yet
ui-search = Search
ui-search-placeholder = Words, a reference, a number
ui-search-clear = Clear the search
ui-search-refused = The search cannot be read
ui-list-closed = The list is closed for now
ui-list-own = Only what you wrote yourself is shown.
ui-to-exchange = To “Exchange”
ui-code-unknown = “{ $code }” is in no list for { $path }. Look whether it is spelt right.
ui-nothing-found = Nothing found
    .about = Nothing in “{ $kinds }” on this device has all of this. Take a word or a facet away.
ui-look-in = Look in: { $kinds }
ui-no-records = No records yet
    .about = Write the first one, or bring them in from a spreadsheet.
ui-views = Views
ui-view-save = Save view
    .about = The search and the facets as they stand now, under a name.
ui-view-name = Name
ui-view-remove = Remove this view
ui-facets = Facets
ui-preview = Preview
ui-sort = Sort by this column
ui-column-reference = Reference
ui-column-date = Detected
ui-column-place = Place
ui-column-goods = Goods
ui-column-title = Title
ui-column-name = Name
ui-column-name-alert = Title
ui-column-name-message = Subject
ui-column-name-investigation = Title
ui-column-quantity = Quantity
ui-column-state = State
ui-column-kept = Kept
ui-rows-total = { $n ->
    [one] { $total } record
   *[other] { $total } records
}
ui-rows-time = in { $seconds } s, from this device
ui-untitled = Without a title
ui-state-draft = Draft
ui-state-open = Open
ui-state-complete = Complete
ui-state-approved = Approved
ui-state-returned = Returned
ui-state-void = Void
ui-state-closed = Closed
ui-mark-conflict = Two values
ui-mark-same = Same as another row
ui-mark-sight = Seen by posts
ui-mark-uncoded = Not all coded
ui-mark-import = Imported
ui-findings-count = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
ui-saved-by = Saved by { $officer }, { $time }

## Record

ui-sections = Sections
ui-form = Form
ui-form-simplified = Simplified
ui-form-long = Long
ui-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
ui-checked = Findings
ui-no-findings = Nothing to remark
ui-void = Void…
ui-void-title = Make { $reference } void?
ui-void-about = Void a record that was made by mistake. It stays, and shows that it is void, by whom and why; it is no longer counted among what waits, and can be restored.
ui-void-do = Make void
ui-restore = Restore…
ui-restore-title = Restore { $reference }?
ui-restore-about = The record counts again, in the state that it had. Both decisions stay in its history.
ui-restore-do = Restore
ui-approve = Approve
ui-approve-title = Approve { $reference }?
ui-approve-about = You say that it is right as it stands. What is changed afterwards shows beside your approval.
ui-approve-do = Approve
ui-note = Note
    .help = It may stay empty. What you write is signed, and stays with the record.
ui-return = Return…
ui-return-title = Return { $reference }?
ui-return-about = It goes back to who wrote it, with your words. Once it is mended and complete again, it waits for approval again.
ui-return-do = Return
ui-returned-by = Returned by { $officer }, { $office }, { $time }
ui-quoted = “{ $text }”
ui-workflow = Workflow
ui-step-completed = Completed
ui-step-completed-by = Completed by { $officer }
ui-step-approved = Approved by { $officer }
ui-step-returned = Returned by { $officer }
ui-step-approval = Approval by a supervisor
ui-step-may = you may: you wrote none of it
ui-may-not-own-values = you wrote values of it: another supervisor decides
ui-may-not-no-right = your role does not approve
ui-reason = Reason
    .help = A few words. They are signed, and stay with the record.
ui-reason-twice = Entered twice
ui-reason-mistake = Entered by mistake
ui-reason-training = Training, not a case
ui-decided-void = Void since { $time }, by { $officer }, { $office }: “{ $reason }”
ui-decided-restore = Restored { $time }, by { $officer }, { $office }: “{ $reason }”
ui-decided-approve = Approved { $time }, by { $officer }, { $office }
ui-decided-return = Returned { $time }, by { $officer }, { $office }
ui-decided-settle = { $field }: one value of several chosen { $time }, by { $officer }, { $office }
ui-decided-adopt = Adopted from what waited { $time }, by { $officer }, { $office }
ui-with-reason = { $what }: “{ $reason }”
ui-decided-other = { $time }, by { $officer }, { $office }: “{ $reason }”
ui-decisions = Decisions
ui-decided-changed = Changed since
ui-made-void = { $reference } is void
ui-restored = { $reference } is restored
ui-approved = { $reference } is approved
ui-returned = { $reference } is returned
ui-settled = { $count ->
    [one] One value of { $reference } is decided
   *[other] { $count } values of { $reference } are decided
}
ui-record-saved = Saved
ui-record-empty = Nothing is stated in this form
ui-record-not-opened = The record cannot be opened
ui-back-to-records = Back to the records
ui-last = Last
ui-by = By
ui-changes = Changes
ui-history-about = Choose a value to see who stated it, when, and what stood there before.
ui-conflicts = { $count ->
    [one] Two officers stated one value differently.
   *[other] Officers stated { $count } values differently.
}
    .about = Both are kept and shown side by side.
ui-decide = Decide
ui-decide-later = Decide later
ui-differences = { $count ->
    [one] 1 difference to decide
   *[other] { $count } differences to decide
}
ui-differences-merged = { $count ->
    [one] 1 merged without a question
   *[other] { $count } merged without a question
}
ui-differences-chosen = { $chosen } of { $all } chosen
ui-differences-no-reason = Reason missing: { $fields }
ui-differences-no-value = Value missing: { $fields }
ui-differences-none = Nothing is to decide here
    .about = The values of this record agree, or somebody has decided already.
ui-differences-void = A void record is not decided
    .about = It counts no more. Restore it first, if it was made void by mistake.
ui-to-record = To the record
ui-common-state = Last common state
ui-device-named = device { $device }
ui-before = Before: { $value }
ui-before-empty = Before: empty
ui-supervisor-decides = Supervisor decides
    .about = Your role does not decide this one. It waits here for a supervisor.
ui-another-value = Another value
ui-shown-until = shown until it is decided
ui-merged = Merged without a question
    .about = all changes are kept
ui-not-changed = not changed
ui-nothing-deleted = Nothing is deleted. The value you do not choose stays in the history, with your name and reason beside the decision.
ui-newer-fields = Fields of a newer version, kept as they came:
ui-values-count = { $count ->
    [one] 1 value
   *[other] { $count } values
}
ui-now-value = now
ui-first-value = First value
ui-value-removed = removed
ui-history-line = Device “{ $device }”, { $time }
ui-signed = signed
ui-not-signed = signature does not hold
ui-mark-built-upon = to be confirmed
ui-mark-unproved = not proved yet
ui-no-history = No signed value yet

## Form

ui-to-complete = to complete
ui-to-release = to release
ui-reviewers-write = Only reviewers write it
ui-not-kept-yet = Not kept yet
ui-kept-at = Kept on this device at { $time }
ui-answered = { $done } of { $all } answered
ui-more-rows = More lines stand in the long form: { $groups }.
ui-amount = Amount
ui-quantity = Amount
ui-unit = Unit
ui-currency = Currency
ui-keep-as-written = Keep “{ $text }” as written
ui-nothing-fits = Nothing fits. Try another word, or the code.
ui-row-add = Add: { $group }
ui-row-remove = Remove
ui-row-strike = Strike
ui-row-unstrike = Take back
ui-more-fields = { $count } more fields
ui-fewer-fields = Fewer fields
ui-complete = Complete
ui-completed = { $reference } is complete, signed on this device.
ui-saved = { $reference } is saved, signed on this device.
ui-nothing-changed = Nothing was changed: { $reference } is as it was.
ui-answers-missing = { $count ->
    [one] One answer is missing. A draft may stay incomplete.
   *[other] { $count } answers are missing. A draft may stay incomplete.
}
ui-findings-block = { $count ->
    [one] One finding must be settled before this is complete.
   *[other] { $count } findings must be settled before this is complete.
}
ui-errors-block = A field cannot be read. It stands in red.
ui-leave-draft = Leave as draft
ui-discard = Discard…
ui-discard-title = Discard this draft?
ui-discard-new = What you typed here will be gone. It was never signed, and nobody else has it.
ui-discard-edit = What you changed here will be gone. The record stays as it was saved.
ui-discard-do = Discard the draft
ui-keep-draft = Keep it
ui-to-complete-title = Missing to complete
ui-all-answered = Every needed answer is given
ui-draft-about = A draft stays on this device, unsigned, until you save it.

## Links between records

ui-records-here = Records on this device
ui-record-choose = Name or number
ui-record-not-chosen = “{ $text }” was not chosen. Choose a record from the list, or begin a new one.
ui-record-none-fits = No record on this device has these words.
ui-record-new-named = { $new }: “{ $text }”
ui-not-on-device = Not on this device
ui-alike = Perhaps here already
ui-alike-none = No record agrees with what stands here so far.
ui-alike-found = { $count ->
    [one] 1 record agrees with what stands here.
   *[other] { $count } records agree with what stands here.
}
ui-alike-same = The same: { $fields }
ui-alike-this = This one
ui-alike-profile = Perhaps the same
ui-new-linked-about = It is saved as a record of its own, signed on this device, and linked here.
ui-save-link = Save and link
ui-draft-stays = It is kept as a draft on this device. The home page lists it.
ui-linked-records = Records that name this one
ui-linked-as = Linked as
ui-linked-most = The last { $most } records that name this one are shown.
ui-linked-all = Search for all
ui-certainty = Certainty

## Pictures of a record

ui-picture-add = Add pictures…
ui-picture-none = No pictures yet
ui-picture-untitled = Picture { $number }
ui-picture-names = Shows names or faces
ui-picture-comes = Comes with the next exchange
ui-picture-unseen = No preview of it here
ui-picture-small = Only its small form is here so far.
ui-picture-here = Original: { $size }, on this device
ui-picture-away = Original: { $size }, not on this device
ui-picture-asked = Original: { $size }, asked for
ui-picture-coming = Original: { $received } of { $size } here, asked for
ui-picture-part = Original: { $received } of { $size } here
ui-picture-fetch = Fetch the original
ui-picture-fetch-of = Fetch the original: { $picture }
ui-picture-back = Previous
ui-picture-next = Next
ui-picture-place = { $number } of { $of }
ui-picture-key-step = one picture back or on
ui-picture-by = Added by
ui-picture-save = Save original…
ui-picture-describe = Change…
ui-picture-describe-title = What is said of { $picture }
ui-picture-describe-about = It is signed on save. What was said before stays in the history.
ui-picture-described = What is said of { $picture } is changed, signed on this device.
ui-picture-by-camera = by the clock of its camera, which may be wrong
ui-picture-struck = { $picture } is struck. It stands below the others, where it can be taken back.
ui-picture-struck-title = Struck pictures
ui-picture-restore = Take back: { $picture }
ui-picture-restored = { $picture } is beside the record again.
ui-picture-key-strike = strike the picture that is shown
ui-picture-chosen = { $count ->
    [one] 1 picture is chosen. When this is saved you say what it shows; the draft does not keep it.
   *[other] { $count } pictures are chosen. When this is saved you say what each shows; the draft does not keep them.
}
ui-picture-add-title = { $count ->
    [one] Add 1 picture to { $reference }
   *[other] Add { $count } pictures to { $reference }
}
ui-picture-add-about = What you say of each is signed with it. One that shows a person, a document or a number plate never goes to the CEN.
ui-picture-nominal = Shows a person, a document or a number plate
ui-picture-add-do = Add
ui-picture-key-add = add
ui-picture-adding = Adding picture { $number } of { $all }
ui-picture-stop = Stop after this one
ui-picture-is-added = Added
ui-picture-added = { $count ->
    [one] 1 picture is added to { $reference }, signed on this device.
   *[other] { $count } pictures are added to { $reference }, signed on this device.
}
ui-picture-some-refused = { $count ->
    [one] One picture was not added. The reason stands beside it.
   *[other] { $count } pictures were not added. The reason stands beside each.
}

## Import

ui-choose-from-list = “{ $text }” was not chosen from the list. Choose a line, or keep it as written.
ui-used-lately = Used lately
ui-all-codes = All
ui-key-below = what lies below
ui-copy-case = New like this
ui-keys = All keys
ui-keys-everywhere = Everywhere
ui-keys-list = In lists
ui-keys-record = In a record
ui-keys-form = In a form
ui-key-row-add = one more row
ui-key-row-copy = the same row once more
ui-key-row-strike = strike or remove the row
ui-key-wide = whole page
ui-key-now = insert date and time
ui-key-undo = undo
ui-key-form = back to the form
ui-narrative-wide = Write on the whole page
ui-narrative-back = Back to the form
ui-narrative-used = { $used } of the room ({ $most } KiB) is used
ui-narrative-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
ui-row-copy = Copy
ui-rows-paste = Paste rows
ui-rows-pasted = { $count ->
    [0] No row was found in what was copied.
    [one] { $count } row pasted.
   *[other] { $count } rows pasted.
}
ui-rows-look = { $more ->
    [0] Look at { $cells }.
    [one] Look at { $cells }, and { $more } more cell.
   *[other] Look at { $cells }, and { $more } more cells.
}
ui-rows-cell = row { $row }, { $field }: { $text }
ui-rows-left = No field has the name of these columns, and they were left out: { $heads }.
ui-rows-beyond = { $count ->
    [one] { $count } row was left out: at most { $most } are pasted at once. Import them as a file.
   *[other] { $count } rows were left out: at most { $most } are pasted at once. Import them as a file.
}
ui-paste-beyond = What you put in is far too long: at most { $most } KiB fit here. Nothing was changed.
ui-beyond = This text is far longer than the { $most } KiB that fit here. Only its beginning is shown; clear it, and write a shorter one.
ui-beyond-clear = Clear this text
ui-row-field = { $row }: { $field }
ui-take-back = Take it back here
ui-taken-back = This form is written here again, with the answers of the other place. What was typed here and differs is not in it; copy what you need:
ui-key-offer = take what is offered
ui-key-copy = copy the value
ui-help = Guide
ui-help-in-english = This guide is not there in your language yet. It is shown in English.
ui-route = Route
ui-key-mark = mark
ui-marked = Marked
ui-marked-count = { $count } marked
ui-marked-clear = Unmark all
ui-marked-most = { $most } records are marked already. For more, search for what they have in common.
ui-redo = Redo
ui-components = Components
ui-licences = Licences
    .about = The program is free software under the Apache licence. Its data and fonts have their own.
ui-licences-show = Show the notices
ui-offers = Offered to you
ui-offer-clock = by this device’s clock
ui-offer-lately = as last time
ui-home = Home
ui-home-duplicates = May be the same event
ui-home-in-list = Show them in the list
ui-home-remarked = To look at
ui-home-drafts = Drafts, kept on this device
ui-home-returned = Returned to you
ui-home-to_approve = To approve
ui-home-to-approve-about = Complete ({ $time }), waits for approval
ui-home-twin = Same day, place, goods and quantity as { $reference }
ui-home-answered = Every needed answer is given; it waits to be completed
ui-home-differing = Several values in one place
ui-home-differing-about = Officers wrote different values without seeing each other. Choose which ones stand.
ui-home-incomplete = Saved, still to complete
ui-home-missing = Missing: { $fields }
ui-home-nothing = Nothing waits for you
    .about = No draft is open, and nothing is remarked of the records that were saved last.
ui-home-not-read = What waits could not be read
ui-home-to-records = To the seizures
ui-home-exchange = This device has no line to another.
    .about = What you save stays here, signed, until you carry it in a bundle. Keep a backup of it on a stick.
ui-home-exchange-problem = This device cannot go on the network.
ui-home-exchange-none = This device is on the network, and knows no other.
ui-home-exchange-all = { $n ->
    [one] The other device has every entry that is for it.
    [2] Both other devices have every entry that is for them.
   *[other] All { $n } devices have every entry that is for them.
}
ui-home-exchange-some = { $n ->
    [0] No other device has every entry that is for it yet.
    [one] { $n } of { $of } devices has every entry that is for it.
   *[other] { $n } of { $of } devices have every entry that is for them.
}
ui-home-exchange-goes = What you save is signed here, and goes there by itself. Keep a backup of it on a stick.
ui-home-here = On this device
ui-home-looked-at = { $n ->
    [one] the last record looked through
   *[other] the last { $records } records looked through
}
ui-home-kinds = Add to the register
ui-import-spreadsheet = Import spreadsheet
ui-key-open-directly = open directly
ui-key-all-keys = all keys
ui-key-find = find or do
ui-key-export = export
ui-import-drop = Drop a spreadsheet here
ui-import-kinds = CSV or XLSX
ui-import-size = { $size }
ui-import-choose = Choose a file…
ui-import-other = Another file…
ui-import-path = Path of the file
ui-import-reading = How it is read
    .help = Our own templates are recognised by their heads.
ui-import-by-itself = By its column heads
ui-import-unodc = UNODC seizures, as published
ui-import-template = Template: { $name }
ui-import-days = Days in the file
ui-import-shown = As the file shows
ui-import-day-first = 03/04/2026 is 3 April
ui-import-month-first = 03/04/2026 is 4 March
ui-import-numbers = Numbers in the file
ui-import-point = 1,500 is fifteen hundred
ui-import-comma = 1,500 is one and a half
ui-import-mapping = Mapping: { $name }
ui-mapping-add = Add a way to read…
ui-mapping-added = “{ $name }” can now be chosen.
ui-import-unread = Not in the records, because these columns go nowhere: { $columns }.
ui-import-try = Try without writing
ui-import-start = Import
ui-import-needs-file = Choose a file first.
ui-import-sending = Reading the file
ui-import-progress = { $phase }, { $rows } rows
ui-import-tried = Tried. Nothing was written.
    .about = This is what an import would do.
ui-import-done = Imported, signed on this device.
    .about = Importing the same file again changes nothing.
ui-import-former = This report is of the reading before.
    .about = The file is read otherwise now. Try it again to see what that changes.
ui-seconds-left = about { $seconds } s left
ui-phase-reading = Reading
ui-phase-restoring = Putting back
ui-phase-mapping = Finding codes
ui-phase-writing = Writing
ui-phase-indexing = Making the search index
ui-phase-exporting = Writing the file
ui-phase-checking = Checking
ui-phase-finished = Finished
ui-phase-cancelled = Cancelled
ui-count-rows = Rows
ui-count-imported = Imported
ui-count-would = To import
ui-count-repeated = Held before
ui-count-refused = Refused
ui-count-same = Same as another row
ui-count-uncoded = With a value not coded
ui-report = What to look at
ui-report-line = Line
ui-report-at = Line { $line }:
ui-report-refused = Refused:
ui-report-column = Column
ui-report-value = Value
ui-report-reason = Reason
ui-templates = Empty templates
    .about = A spreadsheet for each kind of goods, with the right heads.
ui-template-written = The template was written to { $path }
ui-import-step-file = Choose a spreadsheet, CSV or XLSX, with heads in its first line.
ui-import-step-columns = See where each column goes, with examples from the file, and change what is wrong.
ui-import-step-try = Try without writing. Import when the report says what you expect.
ui-columns = Columns
ui-columns-head = Column of the file
ui-columns-to = Goes to
ui-columns-examples = { $n ->
    [one] As written and as read, in the first row
   *[other] As written and as read, in the first { $n } rows
}
ui-columns-field = { $group }: { $field }
ui-columns-unit-of = Unit of: { $field }
ui-columns-says = “{ $head }” goes to { $field }
ui-columns-says-nowhere = “{ $head }” goes nowhere
ui-columns-where = Where “{ $head }” goes
ui-columns-choose = Choose a field
ui-columns-search = Name of the field
ui-columns-no-field = No field has these words. Try another word.
ui-columns-leave-out = Leave this column out
ui-columns-left-out = Left out
ui-columns-goes-nowhere = Goes nowhere
ui-columns-taken = now from
ui-columns-here = chosen
ui-columns-read-as = read as
ui-columns-with = read with
ui-columns-no-cells = Empty in these rows
ui-columns-nowhere = { $n ->
    [0] Every one of the { $all } columns goes to a field.
    [one] { $n } of { $all } columns goes nowhere: its words will not be in the records.
   *[other] { $n } of { $all } columns go nowhere: their words will not be in the records.
}
ui-columns-fixed = The mapping “{ $name }” says where each column goes. To say it yourself, choose another way to read the file.
ui-columns-as-heads = As the heads say
ui-columns-no-rows = No row stands below the heads
    .about = Fill in the file, save it, then choose it again.
ui-columns-asking = Reading the first rows
ui-import-twice = This file was imported with its columns going elsewhere. If you import it like this, its rows become records a second time.
ui-import-stopped = Stopped before the end.
    .about = Rows that were imported until then stay, signed on this device. Import the file again to go on.
ui-import-stopped-try = Stopped before the end. Nothing was written.
    .about = The counts are of the rows until then.
ui-import-stays = Rows that were imported before that stay, signed on this device.
ui-minutes-left = about { $minutes } min left
ui-report-open = Open the record
ui-report-most = The list ends after { $most } lines. The counts are of all rows.
ui-key-send = change where it goes
ui-key-try = try without writing
ui-key-reason = read all that is said

## Export

ui-export-query = Records to export
ui-export-all = All records
ui-export-count = { $n ->
    [one] 1 record
   *[other] { $records } records
}
ui-export-nothing = No record has all of this.
ui-export-format = Format
    .help = XLSX keeps long numbers as they are; CSV opens everywhere.
ui-export-path = Where to
ui-choose-place = Choose…
ui-export-start = Export
ui-export-progress = { $done } of { $total } records
ui-export-done = Written to { $path }.
ui-export-fetched = The file is ready and was handed to the browser.
ui-file-replace = Replace it
ui-export-about = A file outside the program is no longer sealed. Cells that a spreadsheet would run as a formula are written as text.
ui-exchange-not = This device exchanges nothing yet
ui-bundles = Bundles
ui-bundle-make = Make a bundle
    .about = What this device holds, in one file: to carry on a stick, or to send by mail.
ui-bundle-open = The file is not sealed.
    .about = Whoever has it reads it. Give it only into hands that may read all of it.
ui-bundle-sealed = Only the officers of device { $device } open the file.
    .about = It holds what is new for them since their last receipt; without a receipt, everything that they may read.
    .whole = It holds everything that they may read.
ui-bundle-whole = Also what it has said to hold
ui-bundle-originals = Originals of the pictures as well
    .about = Thumbnails and previews always go.
ui-bundle-most = Size of the file
ui-bundle-most-none = No limit
ui-bundle-most-disc = At most { $size }: a CD
ui-bundle-most-stick = At most { $size }: a stick in FAT32
ui-bundle-making = Writing, { $done } of { $total } entries
ui-bundle-sealing = Writing, { $done } of { $total } items
ui-bundle-made = { $n ->
    [one] { $entries } entry is in it. Whoever has the file reads it.
   *[other] { $entries } entries are in it. Whoever has the file reads it.
}
ui-bundle-made-sealed = { $n ->
    [0] Files of investigations and pictures aside, nothing is new for device { $device }. Only its officers open the file.
    [one] { $items } item is in it. Only the officers of device { $device } open the file.
   *[other] { $items } items are in it. Only the officers of device { $device } open the file.
}
ui-bundle-full = { $n ->
    [one] The file is full. { $left } item had no room. It goes into the next bundle once a receipt from device { $device } is here.
   *[other] The file is full. { $left } items had no room. They go into the next bundle once a receipt from device { $device } is here.
}
ui-bundle-make-stopped = Stopped. No file was written.
ui-bundle-how = How it goes
ui-bundle-how-file = As a file
ui-bundle-how-letter = By the network
ui-letter-about = A letter for a device that is not there now, by way of one that carries letters. It lies here, sealed, until one of the two is met.
ui-letter-send = Put it into the post
ui-letter-sealed = Only the officers of device { $device } open the letter.
    .about = It holds what is new for them since their last receipt; without a receipt, everything that they may read. Who carries it learns for whom it is, from whom, and how large.
ui-letter-off = This device is not on the network. The letter goes once it is, or with “Exchange now”.
ui-letter-stopped = Stopped. Nothing was put into the post.
ui-letter-sent = The letter for device { $device } lies in the post.
    .about = It goes when that device, or one that carries letters, is met.
ui-letter-items = { $n ->
    [0] Files of investigations and pictures aside, nothing in it is new for that device.
    [one] { $items } item is in it.
   *[other] { $items } items are in it.
}
ui-letter-full = { $n ->
    [one] The letter is full. { $left } item had no room. It goes into the next letter or bundle once a receipt from device { $device } is here.
   *[other] The letter is full. { $left } items had no room. They go into the next letter or bundle once a receipt from device { $device } is here.
}
ui-letters = Letters lying here
    .about = Each goes by itself to the device that it is for; what was written here also to one that carries letters. None is opened on the way.
ui-letter-for = For device
ui-letter-from = Brought here by
ui-letter-since = Here since
ui-letter-here = this device
ui-letter-own = written here
ui-letter-is-coming = Still coming
ui-letter-is-waiting = Waits for an officer who opens it
ui-letter-is-written = Goes to its device, or to one that carries letters
ui-letter-is-carried = Goes to its device
ui-letter-drop = Drop…
ui-letter-drop-of = Drop the letter ({ $device })
ui-letter-drop-title = Drop this letter?
ui-letter-drop-gone = It is gone from this device, and goes nowhere from here.
ui-letter-drop-again = What it says goes with the next letter or bundle from the device that wrote it, and whenever the two exchange.
ui-letter-drop-do = Drop it
ui-letter-dropped = The letter is dropped
ui-letters-sent = What became of letters written here
    .about = A letter has come when its device signs for what it held, by whatever way that came. Files of investigations and pictures are not counted.
ui-letter-written = Written
ui-letter-became = What became of it
ui-letter-became-waits = Lies here
ui-letter-became-handed = Handed over ({ $device }), { $time }; not signed for yet
ui-letter-became-came = Has come: signed for, { $time }
ui-letter-became-dropped = Dropped by an officer, { $time }
ui-letter-became-too-old = Dropped because it lay here for 90 days, { $time }
ui-letter-became-gone = Lies here no more; it is not known why
ui-bundle-take = Open a bundle
    .about = What another device wrote comes in. Nothing is taken twice; what cannot count waits in quarantine.
ui-bundle-drop = Drop the file that ends in .ncen here, or choose it.
ui-bundle-choose = Choose a bundle…
ui-bundle-looking = Looking into { $name }
ui-bundle-look-stopped = Stopped. Nothing was taken in.
ui-bundle-from = Device { $device } made this bundle.
ui-bundle-from-unknown = A device that is not known here made this bundle.
ui-bundle-from-nobody = Nobody signed this bundle, and it is not sealed.
ui-bundle-when = Made
ui-bundle-today = today, { $time }
ui-bundle-entries = Entries in it
ui-bundle-new = Of these new here
ui-bundle-pictures = Pictures and small forms
ui-bundle-closed = Closed files, sealed
ui-bundle-receipt = It holds a receipt and nothing else: what that device has.
ui-bundle-in = Take it in
ui-bundle-leave = Leave it
ui-bundle-taking = Taking in { $name }
ui-bundle-too-large = This bundle is larger than { $most } MB, and a browser sends no more. Open it in the window, or with the command “ncen bundle accept”.
ui-bundle-not-for-you = This bundle is sealed for somebody else. If it is for another officer of this laptop, let him open it; else ask for one for this laptop.
ui-bundle-taken = { $name } is opened.
    .about = What is new counts on this device from now on.
ui-bundle-taken-nothing = { $name } is opened.
    .about = No entry in it was new.
ui-bundle-taken-waits = { $name } is opened.
    .about = No entry counts that did not count before.
ui-bundle-take-stopped = { $name }: stopped before the end.
    .about = What was taken stays. Open the bundle again for the rest.
ui-brought-new = New
ui-brought-known = Were here
ui-brought-waiting = Wait
    .about = Those that waited before are among them.
ui-brought-person = { $n ->
    [one] { $n } entry waits for a person to look at it.
   *[other] { $n } entries wait for a person to look at them.
}
ui-brought-held = { $n ->
    [one] { $n } entry waits only for what is missing, and comes in by itself.
   *[other] { $n } entries wait only for what is missing, and come in by themselves.
}
ui-brought-dropped = Dropped
ui-brought-look = See what waits
ui-brought-pictures = { $n ->
    [one] { $pictures } picture or small form of a picture is whole on this device now.
   *[other] { $pictures } pictures and small forms of pictures are whole on this device now.
}
ui-brought-receipts = { $n ->
    [one] { $n } receipt came: the next bundle for that device holds only what is new for it.
   *[other] { $n } receipts came: the next bundles for those devices hold only what is new for them.
}
ui-receipt-save = Save a receipt for device { $device }…
    .about = The next bundle from there then holds only what is new.
ui-receipt-saved = Carry it back: only the officers of device { $device } open it.
ui-dropped = Dropped, and why
ui-dropped-signature = The signature is not that of the seat.
ui-dropped-header-form = The head is not written as that of an entry.
ui-dropped-entry-size = It is larger than an entry may be.
ui-dropped-chain = It does not follow the entry before it.
ui-dropped-bodies = Parts of it are missing, or there are too many.
ui-dropped-body-form = A part is not written as that of an entry.
ui-dropped-leaves = Its content is not what was signed.
ui-dropped-erased = It brings back what was erased here. It comes again once its sender has erased it too.
ui-dropped-waiting-full = The list of what waits is full: decide about some of it, and open the bundle again.
ui-dropped-other = It is nobody’s entry ({ $code }).
ui-quarantine = Quarantine
ui-reconsidered-out = { $n ->
    [one] One entry does not count any more: its seat was ended, or its journal forked. It waits under Exchange.
   *[other] { $n } entries do not count any more: their seat was ended, or their journal forked. They wait under Exchange.
}
ui-reconsidered-back = { $n ->
    [one] One entry counts again.
   *[other] { $n } entries count again.
}
ui-quarantine-chosen = The chosen entry
ui-quarantine-failed = What waits could not be read
ui-quarantine-empty = Nothing waits
    .about = What comes from another device and cannot count stands here, with the reason and from whom.
ui-quarantine-nobody = Nothing for a person to look at
    .about = What stands below waits only for what is missing, and comes in by itself.
ui-quarantine-held = Waits for what is missing
ui-quarantine-about = About
ui-quarantine-officer = From
ui-quarantine-written = Written
ui-quarantine-received = Came here
ui-quarantine-why = Why it waits
ui-quarantine-place = Place
ui-quarantine-entry = An entry
ui-quarantine-more = { $n ->
    [one] { $reference } and { $n } more
   *[other] { $reference } and { $n } more
}
ui-quarantine-changes = { $n ->
    [one] { $n } change to { $reference }
   *[other] { $n } changes to { $reference }
}
ui-quarantine-from = from { $officer }
ui-quarantine-from-unknown = from an officer not known here
ui-quarantine-not = A reviewer who did not write it can adopt it.
ui-quarantine-by-itself = It comes in by itself when what is missing is here.
ui-quarantine-kept = It cannot be adopted. It stays here as it came.
ui-quarantine-records = Records
ui-quarantine-said = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
ui-quarantine-not-here = not here yet
ui-record-unknown = A record
ui-adopt = Adopt…
ui-adopt-title = Adopt { $about }?
ui-adopt-about = It counts from now on, with what { $officer } wrote before it in the same journal and waits too. Your decision is signed with your name, and is carried on with the entries.
ui-adopt-do = Adopt
ui-put-away = Put away…
ui-put-away-title = Put { $about } away?
ui-put-away-about = It waits as before and is carried on, but this list shows it no more, to anybody on this device. Whether it counts is not decided by this.
ui-put-away-do = Put away
ui-put-away-by = Put away by { $officer }, { $time }
ui-show-again = Show again
ui-put-away-shown = Show what was put away ({ $n })
ui-adopted = { $n ->
    [one] Adopted: { $n } entry counts now
   *[other] Adopted: { $n } entries count now
}

## Devices on the network

ui-peers = Devices
ui-peer-list-failed = How it goes with other devices could not be read
ui-peer-off = This device is not on the network.
    .about = On it, it exchanges by itself with the others. Only devices of this administration are let in.
ui-peer-go-on = Go on the network
ui-peer-none = No other device is in the list
    .about = Another device shows its ticket on this page, under “This device”. Add it here. Only devices of this administration are let in.
ui-peer-device = Device
ui-peer-unknown = Device not known here
ui-peer-even = Both had the same
ui-peer-signed = Signed for
ui-peer-signed-all = Signed for every entry that is here for it, { $time }
    .brief = Every entry for it, { $time }
ui-peer-signed-part = { $n ->
    [one] { $n } entry that is here for it is not signed for · last signed { $time }
   *[other] { $n } entries that are here for it are not signed for · last signed { $time }
}
    .brief = { $n } not yet, last { $time }
ui-peer-signed-never = { $n ->
    [0] Has never signed for anything
    [one] Has never signed for anything; { $n } entry is here for it
   *[other] Has never signed for anything; { $n } entries are here for it
}
    .brief = Nothing yet
ui-peer-signed-last = Last signed { $time }
    .brief = Last { $time }
ui-peer-signed-aside = Files of investigations and pictures are not counted.
ui-peer-alone = { $n ->
    [one] { $n } entry is on this device alone.
   *[other] { $n } entries are on this device alone.
}
ui-peer-to-send = To send
ui-peer-news = Something may be new here for it
ui-peer-is-even = Connected, nothing waits
ui-peer-is-unsigned = Connected, nothing to send
ui-peer-is-exchanging = Exchanging
ui-peer-is-sending = Exchanging, { $n } to send
ui-peer-is-receiving = Exchanging, { $n } to come
ui-peer-is-picturing = Exchanging pictures
ui-peer-is-dialling = Dialling
ui-peer-is-apart = No line
ui-peer-is-apart-next = No line, next at { $time }
ui-peer-is-lost = No line, no address known
ui-peer-is-paused = Paused
ui-peer-is-quiet = Quiet hours
ui-peer-is-revoked = Revoked: hears only that
ui-peer-is-lapsed = Lapsed: gets no records
ui-peer-is-ended = Ended: gets no records
ui-peer-is-unknown = Not of this administration
ui-peer-failed-peer-not-reached = Does not answer
ui-peer-failed-peer-refused = Hung up
ui-peer-failed-peer-cut = Line broke
ui-peer-failed-peer-no-room = No room there
ui-peer-failed-peer-program-old = Old program there
ui-peer-failed-program-old = Old program here
ui-peer-next = { $what }, next try { $time }
ui-peer-live = { $device }, live
ui-peer-for = Connected for { $time }
ui-peer-round-trip = round trip { $time }
ui-peer-about-even = Both hold the same now, as far as both know.
ui-peer-about-unsigned = It says that it holds the same. Only what it has signed for counts as arrived.
ui-peer-about-exchanging = Each tells the other what it has, and gets what it lacks.
ui-peer-about-dialling = It is called at every address that is known.
ui-peer-about-apart = It gets what it has not signed for once there is a line, or by a bundle.
ui-peer-about-apart-perhaps = Something may be new here for it; that shows once there is a line.
ui-peer-about-apart-even = It has everything that is here for it.
ui-peer-about-paused = Nothing is exchanged with it, and it is not let in, until you go on.
ui-peer-about-quiet = Between { $from } and { $to } it is not called. It may come by itself.
ui-peer-about-revoked = It is told that it was revoked, and nothing else. What it brings is taken in, and waits where it came too late.
ui-peer-about-lapsed = No lease on it runs any more: it hears who may do what, and gets no records until the registrar renews one.
ui-peer-about-ended = Every seat on it was ended: it hears that, and gets no records. What it brings is taken in, and waits where it came too late.
ui-peer-about-unknown = No statement names it: nothing is said to it, and it is not let in.
ui-peer-lanes = Lane, in this order
ui-peer-lane-authority = Who may do what
ui-peer-lane-notices = Alerts, messages
ui-peer-lane-records = Records
ui-peer-lane-pictures = Pictures
ui-peer-pictures = { $n }, { $size }
ui-peer-pictures-more = { $n } or more
ui-peer-found = Found at
ui-peer-found-none = No address is known.
ui-peer-way = Way
ui-peer-direct = Direct, { $address }
ui-peer-relayed = Through a relay, { $address }
ui-peer-sent = Sent
ui-peer-delivered = { $sent }, stored there: { $stored }
ui-peer-came = Came in
ui-peer-stored = { $n } new
ui-peer-to-come = To come
ui-peer-this-line = Data, this line
ui-peer-last-line = Data, last line
ui-peer-in-all = Data in all
ui-peer-moved = { $sent } out, { $received } in
ui-peer-last = Last heard of
ui-peer-never = never
ui-peer-sync = Exchange now
ui-peer-syncing = Exchanging, until both hold the same
ui-peer-synced = Both hold the same now. { $delivered } went there and { $stored } new came in.
ui-peer-sync-stopped = Stopped. What was exchanged until then stays.
ui-peer-sync-cut = The line ended before both held the same. What was exchanged until then stays.
ui-peer-pause = Pause
ui-peer-unpause = Go on
ui-peer-settings = Settings…
ui-peer-remove = Remove…
ui-peer-remove-title = Remove { $device } from the list?
ui-peer-remove-keeps = What both have, both keep.
ui-peer-remove-comes = This device calls it no more. It may come again by itself as long as it is of this administration.
ui-peer-remove-stated = Statements say where it is found: it stays in the list as they have it, and is called.
ui-peer-remove-do = Remove
ui-peer-removed = { $device } is no longer in the list
ui-peer-settings-title = Exchange with { $device }
ui-peer-name = Name
    .help = What it is called here; may stay empty
ui-peer-addresses = Addresses
    .help = One a line: 192.0.2.7:4717, node.customs.example:4717, or a relay, https://relay.customs.example
ui-peer-stated = Stated for all devices: { $addresses }
ui-peer-slow = The line is slow: a modem, a satellite
ui-peer-stays = Keep the line open
    .help = Else it is opened when something is new, and every so often.
ui-peer-stays-slow = A slow line is not kept open.
ui-peer-every = Minutes between two visits
ui-peer-every-wrong = Write a number from 1 to 1440.
ui-peer-limit = At most, in kbit/s
    .help = Each way, from the next meeting on. Empty: no limit.
ui-peer-limit-wrong = Write a number from 8 to 10,000,000, or nothing.
ui-peer-quiet = Leave it alone in some hours of the day
ui-peer-quiet-from = From
ui-peer-quiet-to = To
ui-peer-set = What you set of { $device } is kept
ui-peer-add = Add a device
ui-peer-add-about = Only a device of this administration can be added: its officer was enrolled, and this device has heard of it.
ui-peer-by = How it is found
ui-peer-by-ticket = By its ticket
ui-peer-by-letters = By its letters
ui-peer-ticket = Ticket
    .help = The other device shows it under “Exchange”. It begins with ncen1.
ui-peer-ticket-missing = Paste the ticket of the other device.
ui-peer-ticket-about = Another device finds this one by it. It grants nothing: only devices of this administration are let in.
ui-peer-letters = Letters of the device
    .help = They stand in its references. Its key will do as well.
ui-peer-letters-missing = Write the letters of the other device.
ui-peer-add-do = Add
ui-peer-added = { $device } is in the list
ui-peer-added-before = It was in the list already
ui-peer-here-on = On the network
ui-peer-here-off = No other device comes, and none is called by itself. “Exchange now” calls all the same, and bundles can be carried.
ui-peer-here-going = Going on the network
ui-peer-listens = Listens at { $sockets }
ui-peer-copy = Copy
ui-peer-copied = The ticket is copied
ui-peer-copy-refused = The page may not copy it. It is marked now: press Ctrl C.
ui-peer-code = QR code
ui-peer-code-title = The ticket of this device as a QR code
ui-peer-here-addresses = Addresses in it
ui-peer-relays = Relays
    .help = One a line: https://relay.customs.example. Those that statements name are used as well.
ui-peer-relay-connected = Connected
ui-peer-relay-refused = Does not know this device
ui-peer-relay-apart = No line
ui-peer-network = Network settings…
ui-peer-network-title = This device on the network
ui-peer-network-set = The network settings are kept
ui-peer-listen = Listens at
    .help = Such as 192.0.2.7:4717. Empty: at every address of the machine, port 4717.
ui-peer-local = Ask the local network for others, and tell it of this device
ui-peer-carries = Carry letters for devices that are not there
    .about = As an office’s node does. They lie here sealed until their device comes: 90 days at most, and 2 GB in all.
ui-peer-roots = Certificates for relays
    .help = In PEM, where a relay’s certificate comes from an authority of your own.
ui-peer-roots-here = Some are kept. What you put here takes their place.
ui-peer-roots-open = Open a file…
ui-peer-roots-remove = Take away those that are kept
ui-peer-originals = Keep every original of pictures
    .about = As an office’s node does. Otherwise originals come when somebody asks for them.
ui-peer-note = “Signed for” means that the other device has stored it, and has signed that it has. What was only sent does not count.
ui-peer-key-sync = exchange now
ui-peer-key-pause = pause
ui-peer-key-unpause = go on
ui-peer-key-add = add
ui-peer-talks = Everything this device talks to…
ui-peer-talks-title = Everything this device talks to
    .about = These addresses, and no others. A device of this administration that is connected may give further addresses of its own: they are tried, and stand here once they answer.
ui-peer-talks-none = Nothing: this device is not on the network, and knows no address of another one.
ui-peer-talks-address = Address
ui-peer-talks-why = Why
ui-peer-talks-in-use = In use
ui-peer-why-listens = Listens here; strangers are refused
ui-peer-why-relay = Relay of the administration
ui-peer-why-local = Asks the local network for devices
ui-peer-why-names = Asks the name service of this machine
ui-peer-why-peer-listed = Written here by officers
ui-peer-why-peer-stated = Stated for all devices
ui-peer-why-peer-now = A line goes there now
ui-peer-why-peer-heard = Learned from the device, the local network or a name
ui-peer-bytes-since = On the network since { $time }
ui-peer-bytes-ipv4 = IPv4
ui-peer-bytes-ipv6 = IPv6
ui-peer-bytes-relay = Through relays
ui-peer-bytes-devices = By device, as far back as is remembered
ui-peer-bytes-total = All devices
ui-peer-bytes-note = Not counted: what is around the packets, the line to a relay itself, and what is asked of the local network and for names. What is exchanged on request while this device is off the network is counted by device only.

## Erasure

ui-erasure = Erasure
ui-erasure-not = Only the registrar says which records go, and which must stay. Ask him to sign in.
ui-erasure-failed = What is to be erased could not be read
ui-erasure-nothing = Nothing is to be erased, and nothing is held
    .about = A record comes here once the day in “Retain until” has passed, or when you say on its page that it goes, or that it must stay.
ui-erasure-over = Time over
    .about = The day in “Retain until” has passed. They stay until you say that they go.
    .none = The time of no record is over.
ui-erasure-due = To be erased
    .about = They go with the day’s round, once a day while the program runs. Until then a hold keeps a record.
    .none = No record is to go.
ui-erasure-held = Held
    .about = They stay, whoever says that they go.
    .none = No record is held.
ui-erasure-erased = Erased
    .about = Nothing of them is left here but this id, by which a late copy is refused.
    .none = No record was erased on this device.
ui-erasure-why = Why it goes
ui-erasure-said = Said
ui-erasure-id = Id
ui-erasure-when = When
ui-erasure-most = At most { $n } are listed at once. When these are gone, the others stand here.
ui-erase-over = { $n ->
    [one] Erase { $n } record whose time is over…
   *[other] Erase { $n } records whose time is over…
}
ui-erase-over-title = { $n ->
    [one] Erase { $n } record whose time is over?
   *[other] Erase { $n } records whose time is over?
}
ui-erase-over-done = { $n ->
    [one] { $n } record goes with the day’s round
   *[other] { $n } records go with the day’s round
}
ui-erase-alone = Your signature is enough: the date in each record says that it may go.
ui-erase-before = It goes on from { $reference }, which holds the same answers still. Erase that one as well.
ui-erase-round = It is done with the day’s round, on this device and on every other that hears of it. Until then a hold keeps a record.
ui-erase-beyond = Copies on paper and exported files are not reached.
ui-erase-for-good = It cannot be undone.
ui-erase-named = What goes
ui-erase-now = Carry out now…
ui-erase-now-title = { $n ->
    [one] Erase { $n } record now?
   *[other] Erase { $n } records now?
}
ui-erase-now-here = It is done on this device at once, and on others with their day’s round when they hear of it.
ui-erase-now-do = Erase now
ui-erase-now-done = { $n ->
    [0] Nothing was erased: nothing is due any more
    [one] { $n } record is erased
   *[other] { $n } records are erased
}
ui-erase = Erase this record…
ui-erase-title = Erase { $reference }?
ui-erase-do = Erase
ui-erase-ordered = { $reference } goes with the day’s round
ui-erase-basis = Why it goes
ui-erase-second = Second officer
    .help = Somebody who may review the record. He signs with you.
ui-erase-choose-second = Choose an officer
ui-erase-passphrase = His passphrase
    .help = He types it himself. It is not kept.
ui-erase-missing-basis = why it goes
ui-erase-missing-second = the second officer
ui-erase-missing-passphrase = his passphrase
ui-erase-alone-here = Two must sign, and nobody else has a seat on this device.
    .about = Add a supervisor of the office under “Officers and devices”, on this laptop, then come back here.
ui-erasing-due = To be erased with the day’s round
ui-erasing-due-why = { $basis }, said { $time }.
ui-erasing-held = Held: this record must stay
ui-erasing-held-why = { $basis }, said { $time }: it goes once the hold ends.
ui-hold = Hold
ui-hold-of = Hold { $reference }
ui-hold-this = Hold this record
ui-hold-done = { $reference } is held
ui-hold-end = End the hold…
ui-hold-end-of = End the hold of { $reference }…
ui-hold-end-title = End the hold of { $reference }?
ui-hold-end-due = { $basis }: it is to go. Once the hold ends, it goes with the day’s round.
ui-hold-end-free = Nobody has said that it goes. It stays until somebody does.
ui-hold-end-do = End the hold
ui-hold-ended = { $reference } is not held any more
ui-hold-stays = { $reference } is still held: another registrar holds it too

## Backup

ui-backup = Backup
ui-backup-not = This device has nothing to back up yet
ui-backup-last = The last backup was made { $time }.
ui-backup-old = { $n ->
    [one] The last backup is { $n } day old.
   *[other] The last backup is { $n } days old.
}
    .about = It was made { $time }. Make one now: if this device is lost, everything since then may be lost with it.
ui-backup-never = No backup was made of this device yet.
    .about = Make one now: if this device is lost, everything that stands only here is lost with it.
ui-backup-make = Back up now
    .about = Everything that this device holds goes into one file, as it is now. Keep it apart from this device.
ui-backup-sealed = The file is sealed.
    .about = It opens with the passphrase of an officer of this device, as it is today, or with the 24 words of his sheet.
ui-backup-making = Writing the file, parts: { $parts }
ui-backup-fetched = { $name } was handed to the browser.
ui-backup-made = It is good for 90 days. Prove it before you rely on it.
ui-backup-prove = Prove a backup
    .about = It is put back for a trial into a folder of its own and checked whole. Then that folder goes. Nothing on this device changes.
ui-backup-drop = Drop the file that ends in .ncenback here, or choose it.
ui-backup-choose = Choose a backup…
ui-backup-reading = Putting back { $name }, parts: { $parts }
ui-backup-checking = Checking { $name }
ui-backup-good = { $name } is good.
    .about = It was put back and checked whole, without a fault.
ui-backup-bad = { $n ->
    [one] { $name } has { $n } fault.
   *[other] { $name } has { $n } faults.
}
    .about = Do not rely on it. Make another backup and prove that one. If it has faults too, keep the older ones: something on this device is damaged, and “ncen verify” names it.
ui-backup-prove-stopped = Stopped. { $name } was not proved.
ui-backup-unproved = { $name } was not proved.
ui-backup-too-large = This backup is larger than { $most } MB, and a browser sends no more. Prove it in the window, or with the command “ncen backup test”.
ui-backup-when = Made
ui-backup-records = Records and officers
ui-backup-faults = Faults
ui-backup-list = Backups of this device
    .about = Each may be kept for 90 days. Then destroy it: what was erased since must not live on in it.
    .none = None was made yet.
ui-backup-list-failed = The list of backups could not be read.
ui-backup-file = File
ui-backup-until = Good until
ui-backup-over = Over: destroy it

## Settings

ui-settings-looks = Language and looks
ui-language = Language
ui-formats = Formats
ui-formats-language = As the language
ui-formats-iso = International (ISO 8601)
ui-theme = Colours
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-theme-contrast = High contrast
ui-density = Density
    .help = Roomy is for gloves and touch.
ui-density-standard = Standard
ui-density-roomy = Roomy
ui-device = This device
ui-administration = Administration
ui-office = Office
ui-folder = Data folder
ui-folder-missing = Saves that were made on this device and are not in this folder: { $count }. It was put back from an older copy. Look for a newer one; until then they are missing here.
ui-folder-records = Records
ui-folder-entries = Signed entries
ui-folder-size = Size
ui-folder-bytes = { $all }, of which the search index { $index }
ui-version = Version

## Units beside a number: the symbol, or the word in its form

ui-unit-KGM = kg
ui-unit-GRM = g
ui-unit-MGM = mg
ui-unit-MC = µg
ui-unit-TNE = t
ui-unit-LTR = l
ui-unit-MLT = ml
ui-unit-CLT = cl
ui-unit-HLT = hl
ui-unit-LPA = l of pure alcohol
ui-unit-MTQ = m³
ui-unit-CMQ = cm³
ui-unit-BQL = Bq
ui-unit-GBQ = GBq
ui-unit-CTM = ct
ui-unit-H87 = { $n ->
    [one] piece
   *[other] pieces
}
ui-unit-PR = { $n ->
    [one] pair
   *[other] pairs
}
ui-unit-U2 = { $n ->
    [one] tablet
   *[other] tablets
}
ui-unit-AV = { $n ->
    [one] capsule
   *[other] capsules
}
ui-unit-E27 = { $n ->
    [one] dose
   *[other] doses
}
ui-unit-MIL = { $n ->
    [one] thousand
   *[other] thousand
}
ui-unit-STK = { $n ->
    [one] cigarette
   *[other] cigarettes
}

## Investigations: files that only those have who are assigned

ui-closed = Closed: only those assigned see this
ui-files-none = No file is open to you
    .about = Only those who are assigned to a file have it. Whoever leads the investigation assigns you; after the next contact with his laptop the file stands here. To open one yourself, ask a registrar to make files ready for you.
ui-files-empty = No file yet
    .about = What you write in a file is seen by you alone, and by those whom you assign to it.
ui-files-ask = To open a file, ask a registrar to make files ready for you.
ui-files-ready = { $n ->
    [one] You can open one more file.
   *[other] You can open { $n } more files.
}
ui-files-stage = Stage
ui-files-action = Action asked
ui-files-lead = Lead
ui-files-make-ready = Make files ready
ui-files-made-ready = { $n ->
    [one] { $officer } can open one more file, once his laptop has heard of it
   *[other] { $officer } can open { $n } more files, once his laptop has heard of it
}
ui-files-hand-over = Hand its files over…
ui-files-hand-over-title = Hand over the files of { $officer }?
ui-files-hand-over-to = Who leads them from now on
ui-files-hand-over-leads = He leads them and sees everything in them, once his laptop has met one that has them.
ui-files-hand-over-blind = You read nothing of them, unless you choose yourself.
ui-files-hand-over-do = Hand over
ui-files-handed-over = { $n ->
    [one] One file is handed over to { $officer }: he leads it once his laptop has met one that has it
   *[other] { $n } files are handed over to { $officer }: he leads them once his laptop has met one that has them
}
ui-files-left = { $n ->
    [one] One file that it could lead
   *[other] { $n } files that it could lead
}
ui-files-unread = { $n ->
    [one] One file lies here that you do not see any more, because the seat of whoever assigned you was ended. Ask a registrar to hand it over.
   *[other] { $n } files lie here that you do not see any more, because the seat of whoever assigned you was ended. Ask a registrar to hand them over.
}
ui-team = Assigned to this file
ui-team-own = you
ui-team-gone = seat ended
ui-team-leaderless = Nobody leads this file any more. Ask a registrar to hand it over to an officer.
ui-team-registrars = Registrars: { $names }
ui-team-assign = Assign an officer…
ui-team-assign-title = Assign an officer to { $reference }
ui-team-assign-do = Assign
ui-team-assigned = { $officer } is assigned. On another laptop he has the file after its next contact.
ui-team-choose = Choose an officer
ui-team-right = What he may do
ui-team-past = He will see everything that was written so far. Whoever must not see the past gets a new file.
ui-team-everybody = Every officer is assigned already, or is not known here yet.
ui-team-message = Write a message in this file
ui-team-end = End…
ui-team-end-of = End the assignment of { $officer }…
ui-team-end-title = End the assignment of { $officer }?
ui-team-end-stays = What he wrote and is on this laptop stays, and counts.
ui-team-end-waits = What comes of him later waits in quarantine until a reviewer of the file adopts it.
ui-team-end-goes = His laptop loses the file at its next contact.
ui-team-end-do = End it
ui-team-ended = { $officer } is not assigned any more
## The national profile
ui-national = National profile
ui-national-open = Open the national profile
ui-national-about = Languages, phones, addresses, words, and how long things are kept: said once for all offices.
ui-national-edition = Edition { $n }
ui-national-only = Only the registrar of the whole administration changes it.
ui-national-failed = The national profile could not be read
ui-national-state = State it…
ui-national-state-title = State edition { $n } of the national profile?
ui-national-reaches = It reaches every device with the next bundle or answer, and stays in the log.
ui-national-stands = Leases and dates that were written already stay as they are.
ui-national-do = State it
ui-national-done = Edition { $n } is in force
ui-national-undo = Drop the changes
ui-national-open-changes = Changed, and not stated yet.
ui-national-mend = Mend this first:
ui-national-bring = Bring in a file…
ui-national-save = Save as a file
ui-national-brought = The file is in the form. Look at it, then state it.
ui-national-nothing = Nothing is said.
ui-national-add = Add
ui-national-remove = Take out: { $name }
ui-national-up = Move up: { $name }
ui-national-languages = Languages
ui-national-languages-about = Offered before others, in this order. The first greets who has chosen none.
ui-national-phone = Phone numbers
ui-national-phone-about = A number typed as at home is understood, and kept in its international form beside.
ui-national-country = Calling code
ui-national-trunk = Dialled first at home
ui-national-begins = Begins with
ui-national-groups = Digits of each group
ui-national-groups-such = Such as 3 3 3
ui-national-try-phone = Try a number
ui-national-not-a-phone = Not understood as a number
ui-national-address = Addresses
ui-national-address-about = The lines from the top: what stands in each, and what it is called.
ui-national-line = Line { $n }
ui-national-part = Part of the address
ui-national-called = Called, in { $language }
ui-national-try-address = Try an address
ui-national-labels = Words of the administration
ui-national-labels-about = They stand beside our labels, and change no meaning.
ui-national-kind = Kind of record
ui-national-field = Field
ui-national-retention = How long records are kept
ui-national-retention-about = The day is written into a record when it becomes complete and says none itself.
ui-national-goods = Goods
ui-national-goods-all = All others
ui-national-years = Years
ui-national-leases = Leases
ui-national-leases-about = Days for which a seat reads what others wrote without a word from the registrar.
ui-national-leases-own = Say how many days
ui-national-leases-usual = Without it: { $offices } at headquarters, { $posts } at posts.
ui-national-offices = Days at headquarters
ui-national-posts = Days at posts
ui-national-thresholds = Thresholds
ui-national-thresholds-about = From which quantity on a case is for the national contact point. They are kept for the release to the CEN, which does not ask them yet.
ui-national-location = Type of location
ui-national-anywhere = Anywhere
ui-national-from = From the day
ui-national-least = From this quantity on
ui-national-editions = Editions
# Records that go on elsewhere, and what posts see
ui-hand-over = Hand over…
ui-hand-over-title = Hand { $reference } over?
ui-hand-over-about = The case goes on at the other office under a new reference, with what it was. Here it closes, and stays readable.
ui-hand-over-to = To which office
ui-hand-over-none = There is no other office in which you may write. An officer of an office above both can hand the case over.
ui-hand-over-do = Hand over
ui-handed-over = Handed over as { $reference }
ui-renew = Remove for good…
ui-renew-title = Take answers out of { $reference } for good?
ui-renew-about = The record goes on under a new reference without the answers that you choose, and without what ever stood there. The old one closes; once two officers have erased it, they are nowhere any more.
ui-renew-fields = Answers that go
ui-renew-do = Remove
ui-renewed = It goes on as { $reference }
ui-closed-handed = Handed over to { $office } as { $reference }
ui-closed-renewed = Goes on as { $reference }
ui-closed-by = By { $officer }, { $time }: “{ $reason }”
ui-closed-changed = It was changed after that, or at the same time: look whether the other record lacks something.
ui-continues = Continues { $reference } of { $office }
ui-continues-open = What it was
ui-before-place = Field
ui-before-left = { $count } older values are not told.
ui-near-full = This record has almost no room for changes left. Let it go on in a new one: “Remove for good” without choosing an answer.
ui-sight-part = What posts see of a record of the register. Act as it asks, and call whom it names; the register holds the rest.
ui-sight-shown = Posts see who or what this is, what is asked and whom to call; not why.
ui-sight-kept = This asks something of posts, but its handling keeps it from them. Change the handling if they shall see it.
ui-sight-ended = nothing is asked any more
ui-decided-continue = Goes on elsewhere since { $time }, by { $officer }, { $office }: “{ $reason }”
ui-bundle-for = For
ui-bundle-for-all = everybody: all that is here
ui-bundle-for-more = { $n ->
    [one] { $officer } and { $n } more
   *[other] { $officer } and { $n } more
}
