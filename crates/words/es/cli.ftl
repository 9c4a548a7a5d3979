# Words of the command line. A sentence says what happened, then what to do.

cli-passphrase = Frase de contraseña
cli-passphrase-new = Nueva frase de contraseña
cli-passphrase-again = La misma otra vez
cli-passphrase-changed = La frase de contraseña se cambió. Las palabras de la hoja de recuperación siguen abriendo el puesto.

## Heads of tables

cli-name = Nombre
cli-kind = Tipo de ficha
cli-number = Número de funcionario
cli-key = Clave
cli-words = Palabras que comparar
cli-request-written = La solicitud está en { $path }. Llévela al registrador y léale las palabras.
cli-waits-answer = Este dispositivo espera la respuesta del registrador: «ncen enrol look» muestra las palabras que le lee, «ncen enrol accept» la toma. Hasta entonces no se puede guardar nada.
cli-answer-written = El puesto está inscrito. La respuesta está en { $path }; vuelve al funcionario.
cli-answered-already = Esta solicitud ya tiene respuesta. «ncen enrol approve» escribe de nuevo la misma respuesta.
cli-answer-again = Esta solicitud ya tenía respuesta: la misma está en { $path }. La oficina, las funciones y las letras quedan como se dijeron entonces.
cli-administration = Administración
cli-answer-words = El funcionario compara estas palabras al tomar la respuesta
cli-enrolled = Se tomó la respuesta del registrador: ya se pueden guardar fichas.
cli-answer-differs = Si el registrador lee otras palabras, ha respondido otra persona: no guarde nada aquí, y únase de nuevo en una carpeta vacía.
cli-recovered = El puesto está recuperado. Desde ahora lo abre su nueva frase de contraseña.
cli-recovers = En lugar de
cli-office = Oficina
cli-office-above = Bajo
cli-count = Cantidad
cli-label = Significado
cli-code = Código
cli-device = Dispositivo
cli-time = Hora
cli-line = N.º
cli-place = Lugar
cli-query = Consulta
cli-bytes = Bytes en el disco

## Records

cli-meaning = Significado
cli-takes = Admite
cli-index-behind = El índice de búsqueda aún se está creando: no se han revisado todas las fichas. Pregunte de nuevo en un momento.
cli-saved = { $reference } se guardó ({ $id }).
cli-competing = { $place }: aquí hay varios valores. { $officer } ({ $office }, { $time }) escribió «{ $value }». Decida con «ncen record settle».

## Import and export

cli-import-done = El archivo se importó.
cli-import-tried = Esto fue una prueba: no se cambió nada. Sin --dry-run sería:
cli-import-cancelled = La importación se detuvo. Lo importado hasta entonces permanece; la misma orden importa el resto.
cli-report = Fila por fila: { $path }
cli-exported = { $count ->
    [one] Se escribió una ficha en { $path }. El archivo no está sellado: guárdelo en lugar seguro.
   *[other] Se escribieron { $count } fichas en { $path }. El archivo no está sellado: guárdelo en lugar seguro.
}

## Checks

cli-verified = { $errors ->
    [0] Se comprobaron { $entries } entradas y { $records } fichas. No hay nada mal.
    [one] Se comprobaron { $entries } entradas y { $records } fichas. Hay una cosa mal: restáurela desde una copia de seguridad.
   *[other] Se comprobaron { $entries } entradas y { $records } fichas. Hay { $errors } cosas mal: restáurelas desde una copia de seguridad.
}
cli-fault-chain = La cadena de un diario está rota ({ $place }).
cli-fault-signature = Una firma no es la de su puesto ({ $place }).
cli-fault-bodies = Una entrada no contiene lo que dice su cabecera ({ $place }).
cli-fault-id = Una ficha no es la que nombra su identificador ({ $place }).
cli-fault-view = Una ficha se lee de otra manera que en su diario ({ $place }). «ncen verify --rebuild» la rehace.
cli-fault-damaged = Algo no se puede leer ({ $place }).
cli-fault-lost = Falta algo ({ $place }).
cli-fault-attachment = Una imagen no es la que su ficha nombra ({ $place }). Pida otra vez el original o restaure una copia.
cli-doctor-memory = { $state ->
    [good] Memoria: { $value } MiB.
    [bad] Memoria: { $value } MiB. El programa necesita un equipo con 4 GB.
   *[unknown] Memoria: el sistema no lo dice. El programa necesita un equipo con 4 GB.
}
cli-doctor-memory-free = { $state ->
    [good] Memoria libre: { $value } MiB.
    [bad] Memoria libre: { $value } MiB. Cierre otros programas: hacen falta 600 MiB.
   *[unknown] Memoria libre: el sistema no lo dice. Hacen falta 600 MiB.
}
cli-doctor-disk-free = { $state ->
    [good] Libre en el disco: { $value } MiB.
    [bad] Libre en el disco: { $value } MiB. Libere espacio: hacen falta 2048 MiB.
   *[unknown] Libre en el disco: el sistema no lo dice. Hacen falta 2048 MiB.
}
cli-doctor-permissions = { $state ->
    [good] Nadie más en este equipo puede entrar en la carpeta de datos.
    [bad] Otros en este equipo pueden entrar en la carpeta de datos (modo { $value }). Póngale el modo 700.
   *[unknown] Todavía no hay carpeta de datos, o el sistema no dice quién puede entrar en ella.
}
cli-doctor-clock = { $state ->
    [good] El reloj puede estar bien.
   *[bad] El reloj está mal. Ponga la fecha y la hora antes de registrar nada.
}
cli-doctor-encryption = Si el disco está cifrado, ningún programa puede saberlo. Pregunte a quien preparó este equipo. Las fichas están selladas en todo caso; los archivos exportados no lo están.

## Serving

cli-serving = La carpeta de datos está abierta para otras órdenes. Ctrl C termina.
cli-serving-web = La interfaz, solo para este equipo y hasta que Ctrl C la cierre:
cli-no-socket = Otras órdenes no pueden llegar a este programa ({ $reason }): se les dirá que la carpeta está en uso.

## Why a command was refused

cli-refused = Esto fue rechazado ({ $code }). No se cambió nada.
cli-language-unknown = El programa no habla «{ $language }»: se usa el inglés. Habla { $known }.
error-nothing-founded = No hay ninguna administración en esta carpeta de datos. Ejecute «ncen init», o indique otra carpeta con --data.
error-no-such-country = No existe el país «{ $value }». Escriba sus dos letras de ISO 3166, como KE; «ncen codes country» las muestra.
error-seat-needed = Varios funcionarios tienen un puesto en este dispositivo. Indique uno con --seat; «ncen seat list» los muestra.
error-passphrase-file = La frase de contraseña no se pudo leer de { $path } ({ $reason }). Compruebe { $variable }.
error-passphrase-needed = No hay terminal en el que pedir la frase de contraseña. Indique su archivo en { $variable }.
error-passphrases-differ = Las dos frases de contraseña no son iguales. Ejecute la orden de nuevo.
error-file-exists = { $path } ya existe. Indique otro archivo, o añada --replace.
error-cancelled = Se detuvo, y no se escribió ningún archivo.
error-no-threads = El sistema no da hilos de ejecución al programa ({ $reason }). Cierre otros programas y vuelva a intentarlo.
error-socket-lost = El programa que tiene la carpeta de datos ya no está ({ $reason }). Ejecute la orden de nuevo. Si estaba guardando, compruebe si quedó guardado antes de repetirlo.
error-line-too-long = Esto pasa de { $most } bytes. Pida menos fichas a la vez, o escriba menos de una vez.
error-too-many-connections = { $most } órdenes trabajan con esta carpeta de datos. Espere a que termine una de ellas.
error-web-not-loopback = Otros equipos pueden llegar a { $address }, y lo que se escriba cruzaría la red sin cifrar. Indique una dirección de este equipo, por ejemplo 127.0.0.1:8640.
error-web-no-address = La interfaz no se puede servir en { $address } ({ $reason }). Indique otro puerto, o 0 para uno libre.
error-not-printed = Lo pedido está hecho, pero no se pudo escribir la respuesta ({ $reason }).
error-program-died = El programa se interrumpió, por un fallo suyo o porque algo está dañado en la carpeta de datos ({ $reason }). Lo que se dio por hecho está hecho. Ejecute «ncen verify»; si también se interrumpe, restaure una copia de seguridad.
error-verify-broke-off = La carpeta de datos no se puede comprobar hasta el final, porque algo en ella está dañado ({ $place }). Ponga la carpeta aparte y restaure una copia de seguridad en otra vacía: «ncen backup restore FILE --data FOLDER».

cli-officer = Funcionario
cli-why = Por qué espera
cli-revoked = Revocado
cli-right = Puede
cli-record = Ficha
cli-state = Estado
cli-reason = Motivo
cli-erased = { $count ->
    [0] No había nada que borrar.
    [one] Se borró una ficha. No queda nada de ella en esta carpeta.
   *[other] Se borraron { $count } fichas. No queda nada de ellas en esta carpeta.
}
cli-erased-backup = Puede contenerla aún, destrúyala: { $name }
cli-held = Retenida: se queda, diga quien diga que se va.
cli-hold-ended = Ya no está retenida.
cli-passphrase-second = Frase de contraseña del segundo funcionario
cli-file = Archivo
cli-keep-until = Guardar hasta
cli-backup-made = Escrita: { $path }. Guárdela lejos de este equipo y pruébela con «ncen backup test».
cli-backup-proved = Restaurada y comprobada: del { $made_at }, { $entries } entradas, { $records } fichas, { $errors } fallos.
cli-backup-restored = Repuesta al { $made_at }: { $entries } entradas, { $records } fichas, { $errors } fallos. Lo escrito después vuelve con paquetes.
cli-backup-over = caducada: destrúyala
cli-reads-until = Lee hasta
cli-event = Hecho
cli-about = Objeto
cli-audit-chain = { $officer }: { $rows } líneas, { $faults } erróneas.
cli-bundle-made = Todo lo que contiene este dispositivo está en { $path }. El archivo no está sellado: quien lo tenga lo lee.
cli-bundle-made-for = Lo que le falta a { $for } de lo que puede leer está en { $path }, sellado: solo sus funcionarios lo abren.
cli-bundle-taken = Se tomaron { $stored } entradas nuevas, { $known } ya estaban, { $waiting } esperan.
cli-bundle-receipt = Lo que contiene este dispositivo, firmado, está en { $path }, sellado para { $for }.
cli-bundle-receipt-heard = Llegó un recibo de { $from }: el próximo paquete para él contiene solo lo nuevo.
cli-bundle-from = Lo hizo { $from } el { $made }: { $entries } entradas, { $new } de ellas nuevas aquí.
cli-bundle-from-unknown = Lo hizo el { $made } un dispositivo que aquí no se conoce: { $entries } entradas.
cli-bundle-from-nobody = Nadie lo firmó y no está sellado: { $entries } entradas.
cli-bundle-pictures = Imágenes y formas reducidas que contiene: { $pictures }.
cli-bundle-pictures-came = Imágenes y formas reducidas ahora completas aquí: { $pictures }.
cli-bundle-holds = Contenido. Entradas: { $entries }, en espacios: { $spaces }; declaraciones: { $statements }; imágenes y formas reducidas: { $pictures }. Tamaño del archivo en bytes: { $bytes }.
cli-bundle-closed = { $count ->
    [one] Contiene, sellado, algo de un expediente cerrado: se abre cuando inicia sesión un funcionario que puede leerlo.
   *[other] Contiene, sellado, algo de { $count } expedientes cerrados: cada uno se abre cuando inicia sesión un funcionario que puede leerlo.
}
cli-bundle-since = Empieza tras el recibo de { $for } del { $since }: lo que { $for } tenía entonces no está dentro.
cli-bundle-since-never = No empieza tras ningún recibo: puede contener también lo que { $for } ya tiene.
cli-bundle-full = El archivo está lleno: { $left } elementos más irán en el siguiente, cuando haya vuelto un recibo.
cli-bundle-answer = Un recibo ahorra al próximo paquete de { $for } lo que ya está aquí: «ncen bundle receipt ARCHIVO --for { $for }».
cli-files-left = { $count ->
    [one] Todavía se puede abrir un expediente.
   *[other] Todavía se pueden abrir { $count } expedientes.
}
cli-files-ready = { $count ->
    [one] Un expediente más está listo para este puesto. Su dispositivo lo sabrá con el próximo paquete.
   *[other] { $count } expedientes más están listos para este puesto. Su dispositivo lo sabrá con el próximo paquete.
}
cli-files-handed-over = { $count ->
    [one] Se traspasó un expediente, en uso o listo. Su nuevo responsable lo tendrá cuando su dispositivo se encuentre con otro que lo tenga.
   *[other] Se traspasaron { $count } expedientes, en uso o listos. Su nuevo responsable los tendrá cuando su dispositivo se encuentre con otro que los tenga.
}
cli-files-unread = { $count ->
    [one] Hay aquí un expediente que usted ya no ve, porque se puso fin al puesto de quien lo asignó a usted. Pida a un registrador que lo traspase.
   *[other] Hay aquí { $count } expedientes que usted ya no ve, porque se puso fin al puesto de quien lo asignó a usted. Pida a un registrador que los traspase.
}
cli-team-leaderless = Ya nadie dirige este expediente. Pídalo a un registrador: «ncen files hand-over» lo traspasa a un funcionario que lo dirige.
cli-goes-on = La ficha { $old } está cerrada. Sigue como { $reference }.

cli-clock-believed = El reloj de este dispositivo se da por bueno.
cli-clock-jumped = El reloj de este dispositivo marca { $time }, y se usó por última vez el { $last }. ¿Es correcto ese día? «ncen clock --right» o «ncen clock --wrong».
cli-clock-wrong = El reloj de este dispositivo está mal: marca { $time }. Ajuste la fecha y la hora del sistema; hasta entonces los plazos siguen { $last }.
cli-waits = { $count ->
    [one] Una entrada espera que alguien la examine: «ncen waiting list».
   *[other] { $count } entradas esperan que alguien las examine: «ncen waiting list».
}
cli-root-words = Palabras raíz, ambas mitades
cli-by-root = la raíz
cli-by-registrar = un registrador
cli-root-words-next = Palabras del sucesor, ambas mitades
cli-fork = Se bifurcó
cli-fork-from = Desde el número
cli-fork-says = Lo que dice
cli-no-forks = Ningún diario ni registro se ha bifurcado.
cli-roles = Funciones
cli-none = Aquí no hay nada que enumerar.
cli-none-records = No se encontró ninguna ficha. Quite palabras de la consulta, o traiga lo que otros tienen: «ncen sync».
cli-none-codes = No se encontró ningún código. Escriba otras palabras, o menos.
cli-none-values = Ahí nunca se escribió nada. «ncen fields KIND» enumera los campos.
cli-none-differences = No hay nada que decidir: ningún campo de esta ficha tiene varios valores.
cli-none-backups = Aquí no se ha hecho ninguna copia. Haga una: «ncen backup make ARCHIVO».
cli-none-waiting = Nada espera: todo lo que llegó cuenta. No hay nada que hacer.
cli-none-erasures = Ninguna ficha está por borrar, y ninguna está retenida. «ncen erase order» y «ncen erase hold» sirven para ordenarlo.
cli-none-views = No hay ninguna consulta guardada. Guarde una: «ncen view save NOMBRE CONSULTA».
cli-none-packs = No hay ningún conjunto de datos declarado. Un registrador declara uno: «ncen pack state ARCHIVO --kind TIPO --edition VERSIÓN».
cli-none-pictures = Esta ficha no tiene imágenes. Añada una: «ncen picture add FICHA ARCHIVO».
cli-root-words-rule = Escriba ahora ambas mitades a mano, en dos hojas: solo se muestran esta vez, y cuentan solo después de «ncen root succeed».
cli-root-succeeded = El sucesor habla desde ahora por la raíz. Destruya las palabras antiguas.
cli-named = Nombrado por

cli-picture = Imagen
cli-picture-kind = Muestra
cli-picture-caption = Leyenda
cli-picture-size = Bytes
cli-picture-original = Original
cli-picture-added = La imagen está junto a la ficha: { $picture }.
cli-picture-written = El original está escrito: { $path }
cli-picture-here = aquí
cli-picture-not-here = { $received } de { $size } bytes
cli-picture-originals = Este dispositivo guarda todos los originales.
cli-picture-previews = Este dispositivo guarda miniaturas y vistas previas, y los originales que alguien pide.
cli-picture-wanted = pedido, { $received } de { $size } bytes
cli-picture-described = Lo que se dice de la imagen ha cambiado: { $picture }.
cli-picture-struck = La imagen está tachada de su ficha: { $picture }. «ncen picture restore» la restablece.
cli-picture-restored = La imagen está otra vez junto a su ficha: { $picture }.
cli-picture-is-struck = tachada
cli-picture-taken = Tomada
cli-picture-by-camera = { $moment }, según el reloj de la cámara
