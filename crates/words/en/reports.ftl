# Spreadsheets: their heads, what is said of a row, why a file was not read.

report-line = Line
report-column = Column
report-field = Field
report-value = Value
report-reason = What is to be said
report-reference = Reference
report-kind = Kind
report-uncoded = “{ $value }” is in no list. It is kept as it is written, and marked as not coded.
    .wrong = “{ $value }” is in no list.
report-column-not-read = This column goes to no field, so its words are not in the record. Give it a head of the template, or a line in the mapping.
    .wrong = This column goes to no field.
report-read-one-way = “{ $value }” could be read in two ways. It was read as { $read }, and so was the rest of this column. Where that is wrong, say how the file is written and try again without writing first.
report-read-as-synonym = “{ $value }” is another name for the code { $read } and was read so. Where it was meant otherwise, correct the record.
    .wrong = “{ $value }” is another name for the code { $read } and was read so.
report-became = Became
report-refused = Refused
report-clock-taken = “{ $value }” does not say how its clock stood. It was read as { $read }, as were the other times of this column. Where that is wrong, state the clocks of the file (--offset) and try without writing first.
report-unit-uncoded = The unit or currency of “{ $value }” is in no list. The number stands; the unit is kept as it is written, and marked as not coded.
    .wrong = The unit or currency of “{ $value }” is in no list.
report-row-short = The line ends after { $cells } of { $heads } columns: it may have been cut. Look at it in the file.
report-reference-held = Record { $reference } is here already. A spreadsheet changes no record; open it to change it.

error-file-missing = There is no such file. Look at its name and folder.
error-sheet-unknown-format = “{ $name }” is not a spreadsheet that can be read. Save it as .xlsx or .csv.
error-sheet-truncated = The file is cut short: it ends in the middle. Copy it again from where it came.
error-sheet-quotation-open = The quotation mark that opens in line { $line } is never closed, so everything after it is one cell. Close it there, or copy the file again from where it came; rows before that line were read.
error-no-such-mapping = There is no mapping “{ $name }”. Name a shipped one, or the path of a .toml file.
error-mapping-shipped = The mapping “{ $name }” came with the program, and stays. Only what was added on this device can be removed.
error-sheet-damaged = The file is damaged ({ $reason }). Open it in a spreadsheet program, save it again as .xlsx, then try again.
error-sheet-empty = The file is empty. Its first line must have the heads of the columns.
error-sheet-too-large = { $what ->
    [columns] Line { $line } has more than { $most } columns. Take out the columns that nobody reads.
    [cell] A cell of line { $line } has more than { $most } bytes. Shorten it; a quotation mark that is not closed takes in all that follows.
    [rows] The file has more than { $most } rows. Cut it into several files.
   *[file] The file is larger than can be read safely ({ $most } bytes). Cut it into several files.
}
error-sheet-missing = There is no sheet “{ $name }” in the file. Look at the names of its sheets.
error-mapping-unreadable = The mapping cannot be read ({ $reason }). Correct the file, then try again.
error-mapping-unknown = The mapping names something that there is not: { $what }. Correct the file, then try again.
error-mapping-column-missing = The file has no column “{ $column }”, which the mapping reads. Choose another mapping.
error-mapping-twice = Two columns go to the same field ({ $field }). Send one of them elsewhere, or leave it out.
error-mapping-amount-missing = No column goes to the amount ({ $field }) whose unit this column is to say. Send the column of amounts there first.
error-mapping-no-fields = No head of the file is a field. Use an official template, or choose a mapping.
error-mapping-too-large = The mapping is larger than { $most } bytes. Take out what nobody needs.
error-mapping-name = A mapping cannot be called “{ $name }”. Write another name in its first line: short, without dots and slashes, and not that of a shipped one.
error-too-many-mappings = This device keeps { $most } mappings already. Remove one that is no longer used.
error-offset-form = “{ $value }” is no offset from UTC. Write it like +03:00.
