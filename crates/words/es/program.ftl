# Why the program refused: what is wrong, then what to do next.

## The data folder

error-folder-in-use = Otro programa tiene abierta esta carpeta de datos. Ciérrelo, o siga en su ventana.
error-folder-missing = No hay base de datos en esta carpeta. Elija otra carpeta, o restaure una copia de seguridad.
error-folder-not-empty = En esta carpeta de datos ya hay una administración. Elija una carpeta vacía.
error-folder-newer = Esta carpeta de datos la creó un programa más reciente (formato { $format }). Instale ese programa; no se cambió nada.
error-folder-damaged = Algo está dañado en la carpeta de datos ({ $place }). No se cambió nada. Ejecute «ncen verify» y restaure lo dañado desde una copia de seguridad.
error-keys-damaged = Las dos copias del archivo de claves están dañadas y no se puede abrir nada. Recupere los archivos «keys» y «keys.second» de una copia de seguridad.
error-index-damaged = No se pudo usar el índice de búsqueda ({ $reason }). Cierre el programa y ábralo de nuevo: entonces se rehace el índice, y no se pierde ninguna ficha.
error-disk-full = El disco está lleno. Nada de esto se guardó; lo anterior sigue intacto. Libere espacio y vuelva a intentarlo.
error-disk-refuses = No se puede leer o escribir en el disco ({ $reason }). Copie la carpeta de datos a otro disco antes de continuar.
error-not-enough-memory = No hay memoria suficiente para comprobar la frase de contraseña. Cierre otros programas y vuelva a intentarlo.
error-no-chance = El sistema no dio números aleatorios. Reinicie el equipo y vuelva a intentarlo.

## Signing in

error-wrong-passphrase = Esta no es la frase de contraseña. Mire el idioma del teclado y el bloqueo de mayúsculas, y escríbala de nuevo.
error-wait-before-trying = Demasiadas frases de contraseña erróneas. Espere { $seconds } s y vuelva a intentarlo, o use las palabras de la hoja de recuperación.
error-passphrase-too-short = Esta frase de contraseña es demasiado corta. Use al menos { $least } letras: cuatro palabras sin relación entre sí.
error-no-such-seat = No hay ningún puesto con ese número en este dispositivo. Consulte la lista de puestos.
error-not-signed-in = Nadie ha iniciado sesión. Desbloquee primero.
error-locked = La carpeta de datos está bloqueada. Desbloquee primero.
error-office-code-form = «{ $value }» no es un código de oficina. Escriba de dos a ocho mayúsculas o cifras, por ejemplo MBA.
error-answer-too-long = Esta respuesta está vacía o es demasiado larga. Escriba { $most } letras como máximo.

## Records and forms

error-no-such-record = No hay ninguna ficha «{ $id }» en este dispositivo. Búsquela con otras palabras.
error-no-such-kind = No existe el tipo de ficha «{ $kind }». Elija uno de la lista.
error-no-space = Esta administración aún no tiene espacio para fichas del tipo «{ $kind }». Se crea cuando el registrador desbloquea esta versión del programa. En otro dispositivo, abra después un paquete suyo.
error-draft-not-found = Este formulario en curso ya no existe: se guardó o se descartó. Abra la ficha en su lugar.
error-not-complete = { $count ->
    [one] Una respuesta falta o es errónea: { $fields }. Respóndala, o guarde la ficha como abierta.
   *[other] { $count } respuestas faltan o son erróneas: { $fields }. Respóndalas, o guarde la ficha como abierta.
}
error-immutable = El campo { $field } se escribe una sola vez y no cambia. Anule la ficha si es errónea.
error-not-an-edit = Este cambio no se puede hacer en la ficha ({ $reason }). Abra la ficha de nuevo; lo que escribió se conserva en el formulario.
error-record-too-large = La ficha es demasiado grande. Lleve una parte a una segunda ficha y vincule las dos.
error-save-too-large = Es más de lo que cabe en un guardado: unas 100.000 letras de textos largos, contadas también las que se quitan. Guarde primero un texto y luego el siguiente; lo que escribió queda en el formulario.
error-too-many-views = Hay { $most } vistas guardadas. Quite una y guarde esta después.
error-no-such-list = No existe la lista «{ $name }».

## Import, export and other long work

error-no-such-template = No existe la plantilla «{ $name }». Elija una de la lista.
error-no-such-format = «{ $format }» no es un formato de hoja de cálculo. Elija csv o xlsx.
error-report-is-the-file = El informe se escribiría sobre el propio archivo ({ $path }). Indique otro archivo para el informe.
error-job-died = Este trabajo se interrumpió por un fallo del programa. Lo que se dio por hecho está hecho; nada más cambió. Empiécelo de nuevo.
error-import-running = Hay otra importación en marcha. Espere a que termine y empiece esta después.
error-no-such-job = Este trabajo ya no se conoce. Empiécelo de nuevo.
error-not-finished = Este trabajo no ha creado ningún archivo. Espere a que termine.
error-import-died = La importación se interrumpió. Lo que se contó como importado está guardado; empiécela de nuevo y seguirá el resto.

## Between the program and its fronts

error-unknown-call = El programa no conoce la llamada «{ $name }». La ventana y el programa son de versiones distintas: instale ambos de nuevo.
error-wrong-input = El programa no pudo leer lo que se le pidió ({ $reason }).
error-wrong-output = El programa no pudo escribir su respuesta ({ $reason }).
error-wrong-arguments = La ventana se inició con palabras que no conoce. Iníciela sin nada, o con --data CARPETA, --demo o --full ARCHIVO.
error-no-display = Aquí no hay pantalla para una ventana. Ejecute «ncen serve --web» y abra su dirección en un navegador.
error-file-unreadable = No se puede leer el archivo { $path } ({ $reason }).

# Why an entry from elsewhere waits, and why a seat was ended.
waiting-waits-space = Es de un espacio que este dispositivo no lee.
waiting-waits-seat = Ninguna declaración de las que hay aquí nombra su puesto.
waiting-waits-entry = Falta la entrada anterior.
waiting-waits-statement = Falta una declaración en que se apoya su derecho.
waiting-waits-document = Falta la ficha a la que pertenece.
waiting-waits-salt = Falta la ficha a la que pertenece.
waiting-waits-program = Necesita un programa más nuevo.
waiting-waits-revoked = Su puesto, o lo que su funcionario podía hacer en el expediente, terminó antes de que alguien la viera. Un revisor puede adoptarla.
waiting-waits-forked = Su diario se bifurcó: dos entradas tienen un mismo número. Un revisor puede adoptar la correcta.
waiting-waits-right = Su puesto no tiene derecho a escribir allí.
waiting-rests-on-waiting = Se apoya en una entrada que espera.
waiting-built-upon = Cuenta porque alguien continuó a partir de ella después de que se cerrara su puesto. Un revisor puede adoptarla; hasta entonces, lo que decidió no cuenta.
waiting-refused = Infringe una regla que vale para todos ({ $code }). Se conserva como llegó.
waiting-waits-erasure = Dice que se borró una ficha; aquí nadie lo ha dicho aún, o aún no se ha borrado.
basis-schedule = Venció su plazo
basis-court = Por orden judicial
basis-subject = Lo pidió la persona, con razón
basis-unlawful = Nunca debió registrarse
erasure-over = Plazo vencido
erasure-due = Se va en la ronda del día
erasure-held = Retenida
erasure-erased = Borrada
reason-left = Dejó el servicio
reason-moved = Trasladado
reason-lost = Dispositivo perdido
reason-stolen = Dispositivo robado
reason-key_known = Clave en otras manos
reason-not_needed = Ya no se necesita
reason-mistake = Dado por error
reason-replaced = Sustituido
reason-fork = Bifurcado
fork-journal = Diario de un puesto
fork-registrar = Registro de un registrador
fork-space = Registro de un espacio
fork-root = Registro de la raíz
right-read = lee
    .about = ve el expediente y todo lo que contiene
right-write = escribe
    .about = también escribe en el expediente, y mensajes en él
right-review = revisa
    .about = también aprueba y devuelve lo que otros escribieron
right-administer = dirige
    .about = también asigna funcionarios y dice qué se borra
# What the audit chain tells.
audit-unlock = Inició sesión
audit-restored = Inició sesión en una carpeta restaurada
audit-view = Consultó una ficha
audit-search = Buscó
audit-export = Exportó
audit-print = Imprimió
audit-bundle-made = Hizo un paquete
audit-bundle-taken = Tomó un paquete
audit-letter-written = Escribió una carta
audit-letter-opened = Abrió una carta
audit-letter-dropped = Descartó una carta
audit-handover = Traspasó un caso
audit-renewal = Hizo seguir una ficha en un documento nuevo
audit-adoption = Adoptó
audit-enrolment = Inscribió un puesto
audit-recovery = Recuperó un puesto
audit-answer-again = Dio de nuevo la respuesta a una solicitud
audit-revocation = Revocó un puesto
audit-device-ended = Puso fin a un portátil y a sus puestos
audit-put-away = Apartó una entrada en espera, o la mostró de nuevo
audit-registrar = Nombró a un registrador
audit-registrar-ended = Cesó a un registrador
audit-roles = Cambió las funciones de un puesto
audit-rights = Dio derechos
audit-hold-lifted = Levantó una retención
audit-office = Añadió una oficina
audit-root-succeeded = Nombró a un sucesor de la raíz
audit-fork-resolved = Indicó la rama correcta de una bifurcación
audit-lease = Renovó plazos
audit-clock = Dijo si el reloj es correcto
audit-assignment = Asignó un funcionario a un expediente
audit-assignment-ended = Puso fin a una asignación
audit-spaces-ready = Preparó expedientes
audit-files-handed-over = Traspasó expedientes
audit-passphrase = Cambió la frase de contraseña
audit-sheet = Imprimió la hoja de recuperación

error-nothing-waits = Nada de lo que espera tiene este identificador. Mire la lista de nuevo.
error-not-adoptable = Esta entrada no se puede adoptar: falta algo de ella, infringe una regla o aquí está guardada otra rama de su diario.
error-not-a-bundle = Esto no es un paquete, o se cortó en el camino. Pídalo de nuevo.
error-no-such-reason = «{ $reason }» no es un motivo. Los motivos son: left, moved, lost, stolen, key_known, not_needed, mistake, replaced.
error-no-such-basis = «{ $basis }» no es un motivo de borrado. Elija entre { $bases }.
error-own-seat = Nadie pone fin a su propio puesto. Pídalo a otro registrador.
error-seat-of-a-node = Ante un nodo no se sienta nadie: no se le da ningún expediente de investigación. Elija el puesto de un funcionario.
error-seat-stands = Este puesto todavía cuenta: su funcionario traspasa él mismo sus expedientes. Ponga fin al puesto primero.
error-no-files-left = Este puesto no dejó expedientes que este funcionario no dirija ya.
error-who-assigned-you = Usted trabaja en este expediente por decisión suya: si pone fin a su asignación, la de usted cae con ella. Pídalo a un registrador.
error-log-forked = El registro del registrador se bifurcó, o contiene algo que este programa no entiende. Use el programa más nuevo; el nivel superior indica la rama correcta.
