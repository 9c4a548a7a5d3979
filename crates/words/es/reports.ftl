# Spreadsheets: their heads, what is said of a row, why a file was not read.

report-line = Fila
report-column = Columna
report-field = Campo
report-value = Valor
report-reason = Observación
report-reference = Referencia
report-kind = Tipo
report-uncoded = «{ $value }» no está en ninguna lista. Se conserva como está escrito y se marca como sin código.
    .wrong = «{ $value }» no está en ninguna lista.
report-column-not-read = Esta columna no va a ningún campo, así que sus palabras no están en la ficha. Dele un encabezado de la plantilla, o una línea en la correspondencia.
    .wrong = Esta columna no va a ningún campo.
report-read-one-way = «{ $value }» podía leerse de dos maneras. Se leyó como { $read }, igual que el resto de esta columna. Si no es correcto, indique cómo está escrito el archivo y pruebe de nuevo, primero sin escribir.
report-read-as-synonym = «{ $value }» es otro nombre del código { $read } y se leyó así. Si se quiso decir otra cosa, corrija la ficha.
    .wrong = «{ $value }» es otro nombre del código { $read } y se leyó así.
report-became = Resultado
report-refused = Rechazada
report-clock-taken = «{ $value }» no dice a qué huso corresponde su hora. Se leyó como { $read }, igual que las demás horas de esta columna. Si es incorrecto, indique el huso del archivo (--offset) y pruebe primero sin escribir.
report-unit-uncoded = La unidad o moneda de «{ $value }» no figura en ninguna lista. El número queda; la unidad se conserva como está escrita y se marca como no codificada.
    .wrong = La unidad o moneda de «{ $value }» no figura en ninguna lista.
report-row-short = La fila termina tras { $cells } de { $heads } columnas: puede estar cortada. Mírela en el archivo.
report-reference-held = La ficha { $reference } ya está aquí. Una hoja de cálculo no modifica fichas; ábrala para modificarla.

error-file-missing = No existe ese archivo. Compruebe su nombre y su carpeta.
error-sheet-unknown-format = «{ $name }» no es una hoja de cálculo que se pueda leer. Guárdela como .xlsx o .csv.
error-sheet-truncated = El archivo está cortado: termina a la mitad. Cópielo de nuevo desde su origen.
error-sheet-quotation-open = Las comillas que se abren en la fila { $line } no se cierran nunca, así que todo lo que sigue es una sola celda. Ciérrelas allí, o copie de nuevo el archivo desde su origen; las filas anteriores se leyeron.
error-no-such-mapping = No existe la correspondencia «{ $name }». Indique una de las incluidas, o la ruta de un archivo .toml.
error-mapping-shipped = La correspondencia «{ $name }» viene con el programa y se queda. Solo se quita lo que se añadió en este dispositivo.
error-sheet-damaged = El archivo está dañado ({ $reason }). Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como .xlsx y vuelva a intentarlo.
error-sheet-empty = El archivo está vacío. Su primera fila debe tener los encabezados de las columnas.
error-sheet-too-large = { $what ->
    [columns] La fila { $line } tiene más de { $most } columnas. Quite las columnas que nadie lee.
    [cell] Una celda de la fila { $line } tiene más de { $most } bytes. Acórtela; unas comillas sin cerrar abarcan todo lo que sigue.
    [rows] El archivo tiene más de { $most } filas. Divídalo en varios archivos.
   *[file] El archivo es mayor de lo que se puede leer con seguridad ({ $most } bytes). Divídalo en varios archivos.
}
error-sheet-missing = No hay ninguna hoja «{ $name }» en el archivo. Mire los nombres de sus hojas.
error-mapping-unreadable = La correspondencia no se puede leer ({ $reason }). Corrija el archivo y vuelva a intentarlo.
error-mapping-unknown = La correspondencia nombra algo que no existe: { $what }. Corrija el archivo y vuelva a intentarlo.
error-mapping-column-missing = El archivo no tiene la columna «{ $column }», que la correspondencia lee. Elija otra correspondencia.
error-mapping-twice = Dos columnas van al mismo campo ({ $field }). Envíe una de ellas a otro campo o déjela fuera.
error-mapping-amount-missing = Ninguna columna va a la cantidad ({ $field }) cuya unidad debe indicar esta columna. Envíe primero allí la columna de cantidades.
error-mapping-no-fields = Ningún encabezado del archivo es un campo. Use una plantilla oficial, o elija una correspondencia.
error-mapping-too-large = La correspondencia supera { $most } bytes. Quite lo que nadie necesita.
error-mapping-name = Una correspondencia no puede llamarse «{ $name }». Escriba otro nombre en su primera línea: corto, sin puntos ni barras, y distinto de las incluidas.
error-too-many-mappings = Este dispositivo ya conserva { $most } correspondencias. Elimine una que ya no se use.
error-offset-form = «{ $value }» no es una diferencia con UTC. Escríbala como +03:00.
