# Words of the window and the browser page. A sentence says what happened, then what to do.

ui-name = nCEN
ui-yes = Sí
ui-no = No
ui-not-stated = Sin indicar
ui-not-known = desconocido
ui-asked-unknown = Preguntado, pero desconocido
ui-not-coded = sin código
ui-answer = Respuesta
ui-back = Atrás
ui-cancel = Cancelar
ui-close = Cerrar
ui-open = Abrir
ui-edit = Modificar
ui-save = Guardar
ui-undo = Deshacer
ui-print = Imprimir
ui-print-first = Aquí se imprimen las primeras { $shown } de { $total }. Una exportación las contiene todas.
ui-printed-at = Impreso el { $time }
ui-now = Ahora
ui-more = { $count } más
ui-fewer = Menos
ui-more-deeds = Más
ui-try-again = Reintentar
ui-nothing-here = No hay nada en esta dirección
ui-not-reached = El programa no responde
ui-refused = La petición fue rechazada ({ $code }). No se cambió nada.
ui-error-not-reached = El programa no responde. Compruebe que sigue en marcha y vuelva a intentarlo; lo que escribió permanece aquí.
ui-error-wrong-passphrase = Esta no es la frase de contraseña. Mire el idioma del teclado y el bloqueo de mayúsculas, y escríbala de nuevo.
ui-error-wrong-host = Esta página no se abrió en la dirección que dio el programa. Abra esa dirección y vuelva a intentarlo.
ui-error-upload-too-large = Este archivo pasa de { $most } MB, más que cualquier hoja de cálculo. Divídalo, o impórtelo con la orden «ncen import».
ui-error-call-too-large = Esto pasa de { $most } MB, más que cualquier formulario. Acorte el relato y guarde de nuevo; lo que escribió permanece aquí.
ui-error-upload-broken = El archivo no llegó entero. Elíjalo de nuevo.
ui-error-file-not-sent = Una página solo puede usar los archivos que ella misma envió. Elija el archivo de nuevo.
ui-error-no-such-page = No hay nada en { $path }. Abra la dirección sin lo que sigue a su última barra.
ui-error-call-died = El programa falló en esto y no guardó nada. Vuelva a intentarlo; si falla otra vez, cierre el programa y ábralo de nuevo.
ui-error-not-in-window = Esto no es posible en la ventana. Elija el archivo por su ruta.
ui-remove-value = Quitar { $value }

## Frame

ui-navigation = Navegación
ui-demonstration = Datos de demostración
ui-find-or-do = Buscar o hacer
ui-palette-pages = Ir a
ui-palette-deeds = Hacer
ui-search-for = Buscar «{ $text }» en todos los textos
ui-import = Importar
ui-export = Exportar
ui-exchange = Intercambio
ui-settings = Ajustes
ui-lock = Bloquear
ui-unconfirmed = El programa terminó mientras las palabras raíz de esta administración estaban en pantalla. Sin ellas en papel nadie podrá reemplazar a sus registradores: si nadie las anotó, fúndela de nuevo en una carpeta vacía antes de que otros se unan.
    .done = Están en papel
ui-clock-jumped = El reloj de este equipo marca { $time }. Se usó por última vez el { $last }. ¿Es correcto ese día?
    .right = Es correcto
    .wrong = Está mal
ui-clock-wrong = El reloj de este equipo está mal. Ajuste la fecha y la hora del sistema: lo que se guarde hasta entonces lleva { $time }.
ui-mark-clock = Reloj mal
ui-locks-in = { $minutes ->
    [one] Se bloquea en 1 min
   *[other] Se bloquea en { $minutes } min
}
ui-line-open = La carpeta de datos está abierta en este dispositivo
ui-line-records = { $n ->
    [one] { $records } ficha, conservada en este dispositivo
   *[other] { $records } fichas, conservadas en este dispositivo
}
ui-line-indexing = se está creando el índice de búsqueda
ui-kinds-seizure = Incautaciones
ui-kinds-person = Personas
ui-kinds-company = Empresas
ui-kinds-means_of_transport = Medios de transporte
ui-kinds-concealment_method = Ocultación
ui-kinds-investigation = Investigaciones
ui-kinds-alert = Alertas
ui-kinds-message = Mensajes
ui-new-kind = Ficha nueva: { $kind }
ui-new-seizure = Nueva incautación
ui-new-person = Nueva persona
ui-new-company = Nueva empresa
ui-new-means_of_transport = Nuevo medio de transporte
ui-new-concealment_method = Nuevo método
ui-new-investigation = Nuevo expediente
ui-new-alert = Nueva alerta
ui-new-message = Nuevo mensaje
ui-communication = Comunicación

## Keys of the bottom line

ui-key-move = mover
ui-key-open = abrir
ui-key-search = buscar
ui-key-facets = filtros
ui-key-new = nueva incautación
ui-key-take = elegir
ui-key-all = lista completa
ui-key-close = cerrar la lista
ui-key-field = campo siguiente
ui-key-next = continuar
ui-key-save = guardar
ui-key-complete = completar
ui-key-simplified = formulario simplificado
ui-key-long = formulario largo
ui-key-group = grupo siguiente
ui-key-value = valor siguiente
ui-key-history = historial de este valor
ui-key-pictures = imágenes
ui-key-edit = modificar
ui-key-back = volver a la lista
ui-key-shut = cerrar
ui-key-approve = aprobar
ui-key-decide = decidir
ui-key-choose = elegir
ui-key-another = otro valor
ui-key-next-difference = diferencia siguiente
ui-key-later = decidir más tarde
ui-key-unlock = desbloquear
ui-key-language = idioma
ui-key-details = detalles
ui-key-adopt = adoptar

## First start

ui-ways = ¿Cómo empieza este dispositivo?
    .about = Se decide una sola vez. Quien se une conserva borradores desde ahora, y guarda cuando el registrador ha respondido.
ui-ways-found = Fundar una administración
    .about = El primer dispositivo de una administración: su raíz, su primera oficina y su registrador.
ui-ways-join = Unirse a una administración
    .about = El dispositivo de un funcionario: hace la solicitud, usted lee cinco palabras al registrador y su respuesta vuelve en un archivo.
ui-ways-restore = Restaurar una copia de seguridad
    .about = Este dispositivo sustituye a uno perdido o dañado: todo como estaba cuando se hizo la copia.
ui-putback-text = No hace falta red. Tenga a mano la copia y lo que abría el dispositivo perdido.
ui-putback-step-backup = La copia
    .about = El archivo y lo que lo abre
ui-putback-step-result = Lo que ha vuelto
    .about = Después desbloquea y continúa
ui-putback-ask-backup = ¿Qué copia se restaura?
    .about = Va a la carpeta vacía de este dispositivo. El archivo mismo queda como está.
ui-putback-ask-result = La copia está restaurada
    .about = Lo que se escribió después de la copia en el dispositivo perdido vuelve con los paquetes de otros dispositivos.
ui-putback-file = Copia de seguridad
ui-putback-choose-other = Elegir otra…
ui-putback-missing-file = No se ha elegido ninguna copia. Elija el archivo que termina en .ncenback.
ui-putback-unsent = La página esperó demasiado. Elija la copia una vez más.
ui-putback-too-large = Esta copia supera los { $most } MB, y un navegador no envía más. Restáurela en la ventana, o con la orden «ncen backup restore».
ui-putback-seat = Un funcionario del dispositivo del que se hizo la copia. Si tenía uno solo, puede quedar vacío.
ui-putback-no-seat = Ningún funcionario con este número está en esta copia. Compruebe el número, o escriba el de otro funcionario del dispositivo.
ui-putback-passphrase = Frase de contraseña, o las 24 palabras
    .help = La frase de contraseña de cuando se hizo la copia. O las palabras de recuperación de la hoja, separadas por espacios.
ui-putback-do = Restaurar
ui-putback-stopped = Se detuvo. La carpeta está tan vacía como antes.
ui-putback-working = Restaurando y comprobando
ui-putback-takes = Se comprueba todo. Puede tardar unos minutos.
ui-putback-good = { $name } está restaurada.
    .about = Se comprobó entera, sin fallos.
ui-putback-bad = { $n ->
    [one] { $name } está restaurada, con { $n } fallo.
   *[other] { $name } está restaurada, con { $n } fallos.
}
    .about = Conserve el archivo. «ncen verify» dice qué está mal; una copia anterior sin fallos, restaurada en otra carpeta vacía, quizá lo tenga entero.
ui-putback-erased = Borradas al restaurar
ui-putback-others = Las listas y la búsqueda se abren tras un paquete.
    .about = El registrador de toda la administración lo lee todo desde ahora. Los demás funcionarios registran desde ahora; abra un paquete de otro dispositivo en «Intercambio», y todo estará también para ellos.
ui-putback-on = Continuar y desbloquear
ui-join-step-officer = ¿Quién es usted?
    .about = número, nombre y frase de contraseña
ui-join-step-sheet = Hoja de recuperación
    .about = el camino de vuelta si se olvida la frase
ui-join-step-check = Comprobar dos palabras
    .about = para que la hoja quede escrita de verdad
ui-join-step-answer = La respuesta del registrador
    .about = por archivo, con cinco palabras que comparar
ui-join-ask-officer = ¿Quién es usted?
    .about = Su número figura junto a lo que usted firma. La frase de contraseña le abre este dispositivo; nadie podrá volver a leérsela.
ui-join-ask-sheet = Escriba estas palabras
    .about = A mano, o con una impresora que no guarde copia. Abren su puesto cuando se olvida la frase de contraseña.
ui-join-ask-check = Dos palabras de su hoja
    .about = Léalas del papel, no de memoria.
ui-join-next-officer = Crear mi puesto
ui-join-next-sheet = La he escrito
ui-join-next-check = A la solicitud
ui-sheet-rule-own = Estas palabras abren su puesto en este dispositivo sin la frase de contraseña. Guarde la hoja lejos del dispositivo.
ui-unlock-answered = Su registrador ha respondido: desbloquee para empezar.
ui-start-title = Preparar este dispositivo
ui-start-text = No hace falta red. Se necesitan unos cinco minutos, un bolígrafo y una hoja de papel.
ui-start-line = Sin red, no hace falta ninguna
ui-step-of = Paso { $step } de { $steps }
ui-start-step-administration = Nueva administración
    .about = el país y el nombre que verán los demás
ui-start-step-office = Primera oficina y primer funcionario
    .about = después se añaden más
ui-start-step-passphrase = Elegir una frase de contraseña
    .about = abre este dispositivo, y solo este
ui-start-step-sheet = Hoja de recuperación
    .about = el único camino de vuelta si se pierde este dispositivo
ui-start-step-check = Comprobar dos palabras
    .about = para que la hoja quede escrita de verdad
ui-start-ask-administration = ¿Qué administración es esta?
    .about = Todo lo que se firme en este dispositivo llevará este nombre.
ui-start-ask-office = ¿Qué oficina, y quién es usted?
    .about = Las fichas llevan el código de la oficina y su número de funcionario; nunca su nombre fuera de la administración.
ui-start-ask-passphrase = Elija una frase de contraseña
    .about = Cuatro o cinco palabras que pueda teclear con las manos frías. Nadie podrá volver a leérsela.
ui-start-ask-sheet = Escriba estas palabras
    .about = A mano, o con una impresora que no guarde copia. Las dos mitades de las palabras raíz van a dos cajas fuertes distintas.
ui-start-ask-check = Dos palabras de su hoja
    .about = Léalas del papel, no de memoria.
ui-start-country = País
    .help = Nombre o dos letras
ui-start-administration = Nombre de la administración
    .help = Como firma sus cartas
ui-start-office_name = Nombre de la oficina
    .help = El puesto donde está este dispositivo
ui-start-office_code = Código de la oficina
    .help = Letras y cifras, como en las referencias
ui-start-officer_name = Su nombre
    .help = Solo se muestra dentro de la administración
ui-start-officer_number = Su número de funcionario
    .help = Se muestra junto a lo que usted firma
ui-start-passphrase = Frase de contraseña
    .help = Al menos { $letters } letras; mejor larga que rara
ui-start-missing-country = Falta el país. Elíjalo de la lista.
ui-start-missing-administration = Falta el nombre. Escríbalo como figura en las cartas.
ui-start-missing-office_name = Falta el nombre de la oficina.
ui-start-missing-office_code = El código de la oficina necesita de dos a ocho letras o cifras, sin espacios.
ui-start-missing-officer_name = Falta su nombre.
ui-start-missing-officer_number = Falta su número de funcionario.
ui-start-missing-passphrase = La frase de contraseña es demasiado corta. Escriba al menos { $letters } letras.
ui-start-missing-again = Las dos no coinciden. Escriba la frase de contraseña una vez más.
ui-start-next-administration = Continuar
ui-start-next-office = Continuar
ui-start-next-passphrase = Fundar la administración
ui-start-next-sheet = La he escrito
ui-start-next-check = Empezar a trabajar
ui-start-founding = Creando las claves
ui-start-founding-about = Esto firma las declaraciones de fundación y crea la carpeta de datos.
ui-check-word = Palabra { $place } de «{ $list }»
ui-check-wrong = Una palabra difiere de la hoja. Compare su número y su lista, y escríbala de nuevo.

## Recovery sheet

ui-sheet-title = Hoja de recuperación
ui-sheet-root-first = Palabras raíz, primera mitad
ui-sheet-root-second = Palabras raíz, segunda mitad
ui-sheet-recovery = Palabras de recuperación de este dispositivo
ui-sheet-rule = Quien tenga las dos mitades de las palabras raíz puede actuar como la administración. Guarde las mitades por separado, y la hoja lejos de este dispositivo.
ui-sheet-rule-again = Estas palabras abren este dispositivo sin su frase de contraseña. Guarde la hoja lejos del dispositivo. Las palabras raíz figuran solo en la primera hoja.
ui-sheet-about = Las palabras que abren este dispositivo cuando se olvida la frase de contraseña. Solo se muestran después de escribirla.
ui-sheet-show = Mostrar la hoja…
ui-sheet-ask = Mire antes a su alrededor: quien vea estas palabras puede abrir este dispositivo.

## Unlock

ui-passphrase = Frase de contraseña
ui-passphrase-again = La misma otra vez
ui-passphrase-missing = Falta la frase de contraseña. Escríbala y pulse Intro.
ui-passphrase-now = Frase de contraseña actual
    .help = O las 24 palabras de la hoja, separadas por espacios.
ui-passphrase-new = Nueva frase de contraseña
ui-passphrase-change = Cambiar la frase de contraseña
ui-passphrase-needs = Escriba primero la actual y la nueva.
ui-passphrase-changed = La frase de contraseña ha cambiado. La anterior ya no abre este dispositivo.
ui-show-passphrase = Mostrar la frase de contraseña
ui-caps-lock = El bloqueo de mayúsculas está activado.
ui-seat = Funcionario
ui-officer = { $number }, { $name }
ui-officer-number = Funcionario { $number }
ui-officer-unknown = Funcionario no conocido aquí
ui-unlock = Desbloquear
ui-unlocking = Abriendo la carpeta
ui-unlock-kept = Todo lo que escribió se conserva, también los borradores
ui-unlock-forgotten = Una frase de contraseña olvidada no se puede leer. Escriba en su lugar las 24 palabras de recuperación de la hoja, separadas por espacios.
ui-unlock-by-sheet = Ha entrado con las palabras de su hoja.
    .about = Elija ahora otra frase de contraseña. La hoja sigue siendo válida: guárdela lejos del dispositivo.
ui-unlock-later = Más tarde
ui-unlock-lost = Frase de contraseña y hoja perdidas
ui-recover-step-officer = Nueva frase de contraseña
    .about = para un puesto nuevo en lugar del anterior
ui-recover-ask-officer = Se perdieron la frase de contraseña y la hoja
    .about = El registrador le deja entrar de nuevo. Recibe un puesto nuevo en lugar del anterior: los borradores y los ajustes pasan a él, y lo que firmó queda como está.
ui-recover-next-officer = Hacer la solicitud
ui-recover-ask-answer = Pedir al registrador
    .about = Llévele la solicitud y léale las palabras. Entretanto no se pierde nada en este portátil.
ui-recover-take = Cuando llegue su respuesta
    .about = Escriba la frase de contraseña que acaba de elegir para el puesto nuevo y abra la respuesta.
ui-recover-again = Hacer otra solicitud
ui-enrol-recovers = { $officer } perdió la frase de contraseña y la hoja.
    .about = El puesto nuevo ocupa el lugar del anterior, que termina. Llame al funcionario a un número que usted conozca antes de comparar.
ui-enrol-recover-do = Las palabras coinciden: recuperar
ui-unlock-demonstration = Esta es la demostración. Su frase de contraseña es «demonstration only».
ui-unlock-line = Bloqueado: no se puede leer nada en este dispositivo

## Enrolment

ui-waiting = A la espera del registrador
    .about = Los borradores se conservan en este dispositivo. No se puede guardar nada hasta que el registrador responda a su solicitud.
ui-waiting-none = No se encontró la solicitud
ui-waiting-read = Lea estas palabras al registrador
ui-waiting-carry = De viva voz, para que sepa que la solicitud es suya. Llévesela en un archivo, en una memoria o por correo, o muéstrela como códigos QR; vale 30 días.
ui-waiting-here = El registrador puede responder en este dispositivo: lo desbloquea y abre «Funcionarios y dispositivos». Léale entonces las palabras.
ui-waiting-answer = Cuando llegue su respuesta
ui-enrol-words = Palabras que comparar
ui-enrol-made = solicitado { $time }
ui-enrol-save-request = Guardar la solicitud en un archivo
ui-enrol-save-answer = Guardar la respuesta
ui-enrol-open-request = Abrir una solicitud…
ui-enrol-open-answer = Abrir la respuesta…
ui-enrol-drop-request = Suelte aquí el archivo que termina en .ncen-request, o elíjalo.
ui-enrol-drop-answer = Suelte aquí el archivo que termina en .ncen-answer, o elíjalo.
ui-enrol-file-request = Elija el archivo que termina en .ncen-request.
ui-enrol-file-answer = Elija el archivo que termina en .ncen-answer.
ui-answer-words = Palabras de la administración
ui-answer-compare = Compare: el registrador le lee estas palabras
ui-answer-of = Esta respuesta es de { $administration }, { $country }.
ui-answer-differ = Si difieren, no la abra: ha respondido otra persona.
ui-answer-same = Las palabras son las mismas: abrir
ui-answer-other = Difieren
ui-answer-read = Cuando el funcionario la abra, léale estas palabras
ui-enrol-compare = Compare: el funcionario le lee estas palabras
ui-enrol-differ = Si una palabra difiere, la solicitud no es suya: vuelva atrás y no se inscribe nada.
ui-enrol-choose-office = Elija una oficina
ui-enrol-letters = Letras del dispositivo
    .help = En las referencias de lo que se guarde allí: una o dos mayúsculas
ui-enrol-roles = ¿Qué hace?
ui-enrol-do = Las palabras coinciden: inscribir
ui-enrol-missing = Falta todavía: { $what }
ui-enrol-missing-office = la oficina
ui-enrol-missing-letters = las letras
ui-enrol-missing-roles = al menos una función
ui-enrol-answered = Esta solicitud ya tuvo respuesta. Aquí está la misma otra vez.
ui-enrol-done = { $number }, { $name } queda inscrito.
ui-enrol-done-here = Ya puede guardar.
ui-enrol-done-carry = Lleve la respuesta de vuelta en un archivo, o muéstrela como códigos QR: una vez leída allí, podrá guardar.
ui-codes-show = Mostrar como códigos QR
ui-codes-too-many = Demasiado largo para códigos QR: harían falta { $codes }, y el máximo es { $most }. Guárdelo en un archivo.
ui-codes-title-request = La solicitud como códigos QR
ui-codes-title-answer = La respuesta como códigos QR
ui-codes-about-request = Póngalos ante la cámara del portátil del registrador, o fotografíelos uno a uno. Léale después las palabras.
ui-codes-about-answer = Póngalos ante la cámara del portátil que solicitó, o fotografíelos uno a uno. No son secretos.
ui-codes-place = Código { $number } de { $of }
ui-codes-stop = Parar
ui-codes-run = Pasar solos
ui-codes-back = Anterior
ui-codes-next = Siguiente
ui-codes-key-step = un código atrás o adelante
ui-codes-key-first = primer código
ui-codes-open-request = Una solicitud como códigos QR
ui-codes-open-answer = La respuesta como códigos QR
ui-codes-choose = O lea sus códigos QR: con fotos o capturas de pantalla (PNG, JPEG).
ui-codes-drop = O lea sus códigos QR: suelte aquí fotos o capturas de pantalla (PNG, JPEG), o elíjalas.
ui-codes-pictures = Abrir imágenes…
ui-codes-camera = Leer con la cámara
ui-codes-camera-request = Ponga los códigos de la solicitud ante la cámara
ui-codes-camera-answer = Ponga los códigos de la respuesta ante la cámara
ui-codes-camera-how = Cada uno llena casi toda la imagen, recto y nítido. Se leen en cualquier orden. No se conserva ninguna imagen.
ui-codes-camera-sees = Lo que ve la cámara
ui-codes-camera-refused = No se permitió la cámara. Permítala, o abra imágenes de los códigos.
ui-codes-camera-silent = La cámara no da imagen; quizá la usa otro programa. Ciérrelo, o abra imágenes de los códigos.
ui-codes-read = { $here } de { $of } códigos leídos
ui-codes-missing = Faltan todavía: { $numbers }
ui-codes-again = Empezar de nuevo
ui-codes-in = { $names }: { $what }
ui-codes-none = No se encontró ningún código QR. Tome la imagen de nuevo: un código entero, con su borde blanco, recto y nítido.
ui-codes-not-a-picture = Esto no es una imagen PNG o JPEG, o está dañada. Tómela de nuevo.
ui-codes-too-large = Es demasiado grande: más de { $megabytes } MB o de { $megapixels } megapíxeles. Tome una imagen más pequeña.
ui-codes-foreign = Este código QR no es de una solicitud ni de una respuesta. Muestre uno hecho por este programa.
ui-codes-version = Este código QR es de un programa más nuevo. Actualice este, o use el archivo.
ui-codes-damaged = Este código QR está dañado. Muéstrelo de nuevo, o use el archivo.
ui-codes-kind-request = Este código es de una respuesta, y aquí se lee una solicitud. Muestre los códigos del portátil que solicita.
ui-codes-kind-answer = Este código es de una solicitud, y aquí se lee la respuesta. Muestre los códigos del portátil del registrador.
ui-codes-whole = Este código pertenece a otros que los ya leídos. Estos se quedan; para leer los otros, pulse «Empezar de nuevo».
ui-codes-torn = Los códigos no encajan, y no queda ninguno. Léalos todos de nuevo, o use el archivo.
ui-officers = Funcionarios y dispositivos
ui-officers-all = Todos los funcionarios
ui-officers-add = Añadir un funcionario en este portátil
    .about = El nuevo funcionario escribe aquí él mismo. Su frase de contraseña es solo suya; sus borradores quedan cerrados a los demás.
ui-officers-waiting = Solicitudes que esperan en este portátil
ui-officers-none = Ninguna espera. Un funcionario que llega a este portátil se añade arriba; otro portátil envía su solicitud en un archivo o la muestra como códigos QR.
ui-officers-answer = Responder
ui-officers-carried = Una solicitud de otro portátil
    .about = Llega en un archivo, en una memoria o por correo, o como códigos QR.
ui-officers-not = Esta página es del registrador
ui-offices = Oficinas
ui-offices-add = Añadir una oficina
ui-offices-below = Depende de
ui-seats = Los funcionarios y sus puestos
ui-seats-officer = Funcionario
ui-seats-device = Dispositivo
ui-seats-lease = Lee hasta
ui-seats-here = este portátil
ui-seats-counts = Vigente
ui-seats-revoked = Revocado, { $reason }
ui-seats-own = Su propio puesto
ui-seat-ended = Su puesto fue revocado ({ $time }). Motivo: { $reason }. Aquí ya no se guarda ni se muestra nada más.
    .kept = Nada se pierde: lo que escribió y sus borradores quedan en este portátil, y un paquete o un intercambio aún se lleva lo que no ha salido de él.
    .next = Si continúa en el servicio, pida a un registrador que lo inscriba de nuevo.
ui-seats-more = Más acciones para { $officer }
ui-revoke = Revocar…
ui-revoke-of = Revocar el puesto de { $officer }…
ui-roles-change = Cambiar funciones…
ui-roles-title = Funciones de { $officer }
ui-roles-when = Lo que escriba con un derecho retirado, hasta que un paquete se lo diga, espera a un revisor. Lo que está aquí queda.
ui-roles-do = Cambiar funciones
ui-roles-done = Las funciones de { $officer } están cambiadas.
ui-registrar-name = Nombrar registrador…
ui-registrar-title = ¿Nombrar registrador a { $officer }?
ui-registrar-may = Inscribe y revoca a funcionarios, añade oficinas, ordena borrados y deja entrar a quien perdió frase y hoja, como usted.
ui-registrar-when = Lo es desde la próxima vez que abra sesión después de que un paquete se lo diga.
ui-registrar-ends = Revocar su puesto también pone fin a eso.
ui-registrar-do = Nombrar registrador
ui-registrar-named = { $officer } es registrador.
ui-forks = Diarios y registros bifurcados
    .about = Se copió un portátil, o se restauró de una copia antigua, y ambos siguieron. Diga qué historia es la del funcionario: solo esa cuenta. Lo que las otras quitaron queda quitado.
ui-fork-from = Desde el número { $number }
ui-fork-branch =
    { $n ->
        [one] Una entrada, { $time }
       *[other] { $n } entradas, la última { $time }
    }
ui-fork-right = Esta es la correcta…
ui-fork-title = ¿Contar solo esta historia?
ui-fork-effect = Las entradas de las otras historias esperan desde ahora, y los revisores pueden adoptarlas una a una. Nadie deshace esta elección. Lo que un revisor vio a tiempo sigue contando.
ui-fork-effect-log = Lo que dieron las otras historias ya no cuenta; lo que quitaron queda quitado. Nadie deshace esta elección.
ui-fork-do = Es la correcta
ui-fork-named = La historia correcta está indicada.
ui-fork-above = Quien está por encima indica la correcta.
ui-fork-root = Nadie está por encima de la raíz. Nombre a un sucesor con «ncen root succeed».
ui-seats-registrar = registrador
ui-revoke-title = ¿Revocar el puesto de { $officer }?
ui-revoke-stays = Lo que el puesto escribió y se vio en este portátil permanece, y cuenta.
ui-revoke-waits = Lo que escribió y nadie ha visto espera en cuarentena hasta que un revisor lo adopte.
ui-revoke-for-good = No se puede deshacer. Un funcionario que continúa se inscribe de nuevo.
ui-revoke-files-kept = Si dirige expedientes, quienes están asignados a ellos los conservan.
ui-revoke-files-closed = Si dirige expedientes, nadie los ve hasta que usted los traspase.
ui-revoke-choose = Elija un motivo
ui-revoke-do = Revocar
ui-revoke-again = Revocar una vez más…
    .about = Ya está revocado. Un motivo más grave quita más: lo que dijo en los expedientes que dirigía ya no cuenta.
ui-revoke-again-title = ¿Revocar una vez más el puesto de { $officer }?
ui-revoked = El puesto de { $officer } está revocado
ui-revoke-device = Se perdió todo el portátil { $device }: nada de lo que traiga desde ahora se cree
ui-revoke-device-with = Se perdió todo el portátil { $device }: { $officers } terminan con él
ui-revoked-device = El portátil { $device } está revocado, con todos sus puestos
ui-role-registrar = registrador
    .about = inscribe funcionarios y dispositivos
ui-role-entry = captura de datos
    .about = registra los casos de su oficina; lee y escribe alertas y mensajes
ui-role-supervisor = supervisor
    .about = revisa, devuelve y aprueba los casos de su oficina
ui-role-analyst = analista
    .about = lee todos los casos; escribe el registro y los métodos de ocultación
ui-role-investigator = investigador
    .about = lee todos los casos; escribe el registro; trabaja en los expedientes que se le asignan
ui-role-manager = responsable de investigaciones
    .about = como un investigador; abre expedientes de investigación y asigna funcionarios a ellos
ui-role-ncp = punto de contacto nacional
    .about = revisa los casos y los difunde al CEN
ui-role-administrator = administrador
    .about = lleva los métodos de ocultación, el directorio, las alertas y los mensajes
ui-role-auditor = auditor
    .about = lee todo salvo los expedientes de investigación cerrados, y no escribe nada
ui-role-trainer = formador
    .about = escribe los métodos de ocultación; no lee ningún caso
ui-role-reader = lector
    .about = lee solo los métodos de ocultación, las alertas y los mensajes
ui-role-node = nodo
    .about = un ordenador de la oficina ante el que no se sienta nadie

## Records

ui-all = Todas
ui-my-drafts = Mis borradores
ui-draft-untitled = Aún sin título
ui-search = Buscar
ui-search-placeholder = Palabras, una referencia, un número
ui-search-clear = Borrar la búsqueda
ui-search-refused = La búsqueda no se puede leer
ui-list-closed = La lista está cerrada por ahora
ui-list-own = Solo se muestra lo que usted escribió.
ui-to-exchange = A «Intercambio»
ui-code-unknown = «{ $code }» no figura en ninguna lista para { $path }. Compruebe cómo está escrito.
ui-nothing-found = Sin resultados
    .about = Nada en «{ $kinds }» de este dispositivo tiene todo esto. Quite una palabra o un filtro.
ui-look-in = Buscar en: { $kinds }
ui-no-records = Aún no hay fichas
    .about = Escriba la primera, o tráigalas de una hoja de cálculo.
ui-views = Vistas
ui-view-save = Guardar vista
    .about = La búsqueda y los filtros tal como están ahora, con un nombre.
ui-view-name = Nombre
ui-view-remove = Quitar esta vista
ui-facets = Filtros
ui-preview = Vista previa
ui-sort = Ordenar por esta columna
ui-column-reference = Referencia
ui-column-date = Detección
ui-column-place = Lugar
ui-column-goods = Mercancías
ui-column-title = Título
ui-column-name = Nombre
ui-column-name-alert = Título
ui-column-name-message = Asunto
ui-column-name-investigation = Título
ui-column-quantity = Cantidad
ui-column-state = Estado
ui-column-kept = Conservado
ui-rows-total = { $n ->
    [one] { $total } ficha
   *[other] { $total } fichas
}
ui-rows-time = en { $seconds } s, desde este dispositivo
ui-untitled = Sin título
ui-state-draft = Borrador
ui-state-open = Abierta
ui-state-complete = Completa
ui-state-approved = Aprobada
ui-state-returned = Devuelta
ui-state-void = Anulada
ui-state-closed = Cerrada
ui-mark-conflict = Dos valores
ui-mark-same = Igual a otra fila
ui-mark-sight = Visto por los puestos
ui-mark-uncoded = Códigos incompletos
ui-mark-import = Importada
ui-findings-count = { $count ->
    [one] 1 observación
   *[other] { $count } observaciones
}
ui-saved-by = Guardado por { $officer }, { $time }

## Record

ui-sections = Secciones
ui-form = Formulario
ui-form-simplified = Simplificado
ui-form-long = Largo
ui-lines = { $count ->
    [one] 1 línea
   *[other] { $count } líneas
}
ui-checked = Observaciones
ui-no-findings = Nada que observar
ui-void = Anular…
ui-void-title = ¿Anular { $reference }?
ui-void-about = Anule una ficha hecha por error. Permanece y muestra que está anulada, por quién y por qué; ya no cuenta entre lo pendiente y puede restablecerse.
ui-void-do = Anular
ui-restore = Restablecer…
ui-restore-title = ¿Restablecer { $reference }?
ui-restore-about = La ficha vuelve a contar, en el estado que tenía. Ambas decisiones quedan en su historial.
ui-restore-do = Restablecer
ui-approve = Aprobar
ui-approve-title = ¿Aprobar { $reference }?
ui-approve-about = Usted dice que es correcta tal como está. Lo que se modifique después se verá junto a su aprobación.
ui-approve-do = Aprobar
ui-note = Nota
    .help = Puede quedar vacía. Lo que escriba se firma y permanece con la ficha.
ui-return = Devolver…
ui-return-title = ¿Devolver { $reference }?
ui-return-about = Vuelve a quien la escribió, con sus palabras. Una vez corregida y completa de nuevo, vuelve a esperar la aprobación.
ui-return-do = Devolver
ui-returned-by = Devuelta por { $officer }, { $office }, { $time }
ui-quoted = «{ $text }»
ui-workflow = Trámite
ui-step-completed = Completada
ui-step-completed-by = Completada por { $officer }
ui-step-approved = Aprobada por { $officer }
ui-step-returned = Devuelta por { $officer }
ui-step-approval = Aprobación por un supervisor
ui-step-may = puede hacerlo: no escribió nada de ella
ui-may-not-own-values = usted escribió valores de ella: decide otro supervisor
ui-may-not-no-right = su función no aprueba
ui-reason = Motivo
    .help = Unas palabras. Se firman y quedan con la ficha.
ui-reason-twice = Registrado dos veces
ui-reason-mistake = Registrado por error
ui-reason-training = Ejercicio, no es un caso
ui-decided-void = Anulada desde { $time }, por { $officer }, { $office }: «{ $reason }»
ui-decided-restore = Restablecida { $time }, por { $officer }, { $office }: «{ $reason }»
ui-decided-approve = Aprobada { $time }, por { $officer }, { $office }
ui-decided-return = Devuelta { $time }, por { $officer }, { $office }
ui-decided-settle = { $field }: un valor entre varios elegido { $time }, por { $officer }, { $office }
ui-decided-adopt = Adoptada de lo que esperaba { $time }, por { $officer }, { $office }
ui-with-reason = { $what }: «{ $reason }»
ui-decided-other = { $time }, por { $officer }, { $office }: «{ $reason }»
ui-decisions = Decisiones
ui-decided-changed = Modificado desde entonces
ui-made-void = { $reference } está anulado
ui-restored = { $reference } está restablecido
ui-approved = { $reference } está aprobada
ui-returned = { $reference } está devuelta
ui-settled = { $count ->
    [one] Un valor de { $reference } está decidido
   *[other] { $count } valores de { $reference } están decididos
}
ui-record-saved = Guardado
ui-record-empty = En este formulario no se ha indicado nada
ui-record-not-opened = La ficha no se puede abrir
ui-back-to-records = Volver a las fichas
ui-last = Último
ui-by = Por
ui-changes = Cambios
ui-history-about = Elija un valor para ver quién lo indicó, cuándo y qué había antes.
ui-conflicts = { $count ->
    [one] Dos funcionarios indicaron un valor de forma distinta.
   *[other] Varios funcionarios indicaron { $count } valores de forma distinta.
}
    .about = Ambos se conservan y se muestran uno junto al otro.
ui-decide = Decidir
ui-decide-later = Decidir más tarde
ui-differences = { $count ->
    [one] 1 diferencia por decidir
   *[other] { $count } diferencias por decidir
}
ui-differences-merged = { $count ->
    [one] 1 unida sin preguntar
   *[other] { $count } unidas sin preguntar
}
ui-differences-chosen = { $chosen } de { $all } elegidas
ui-differences-no-reason = Falta el motivo: { $fields }
ui-differences-no-value = Falta el valor: { $fields }
ui-differences-none = Aquí no hay nada que decidir
    .about = Los valores de esta ficha coinciden, o alguien ya ha decidido.
ui-differences-void = Una ficha anulada no se decide
    .about = Ya no cuenta. Restablézcala primero, si se anuló por error.
ui-to-record = A la ficha
ui-common-state = Último estado común
ui-device-named = dispositivo { $device }
ui-before = Antes: { $value }
ui-before-empty = Antes: vacío
ui-supervisor-decides = Decide el supervisor
    .about = Su función no decide esta. Espera aquí a un supervisor.
ui-another-value = Otro valor
ui-shown-until = se muestra hasta que se decida
ui-merged = Unidas sin preguntar
    .about = se conservan todas las modificaciones
ui-not-changed = sin cambios
ui-nothing-deleted = Nada se borra. El valor que no elija queda en el historial, con su nombre y su motivo junto a la decisión.
ui-newer-fields = Campos de una versión más reciente, conservados como llegaron:
ui-values-count = { $count ->
    [one] 1 valor
   *[other] { $count } valores
}
ui-now-value = actual
ui-first-value = Primer valor
ui-value-removed = retirado
ui-history-line = Dispositivo «{ $device }», { $time }
ui-signed = firmado
ui-not-signed = la firma no es válida
ui-mark-built-upon = por confirmar
ui-mark-unproved = aún sin probar
ui-no-history = Aún no hay valores firmados

## Form

ui-to-complete = para completar
ui-to-release = para transmitir
ui-reviewers-write = Solo lo escriben los revisores
ui-not-kept-yet = Aún no conservado
ui-kept-at = Conservado en este dispositivo, { $time }
ui-answered = { $done } de { $all } respondidas
ui-more-rows = Hay más líneas en el formulario largo: { $groups }.
ui-amount = Importe
ui-quantity = Cantidad
ui-unit = Unidad
ui-currency = Moneda
ui-keep-as-written = Conservar «{ $text }» como está escrito
ui-nothing-fits = No hay coincidencias. Pruebe con otra palabra, o con el código.
ui-row-add = Añadir: { $group }
ui-row-remove = Quitar
ui-row-strike = Tachar
ui-row-unstrike = Restablecer
ui-more-fields = { $count } campos más
ui-fewer-fields = Menos campos
ui-complete = Completar
ui-completed = { $reference } está completa, firmada en este dispositivo.
ui-saved = { $reference } está guardada, firmada en este dispositivo.
ui-nothing-changed = No se cambió nada: { $reference } está como estaba.
ui-answers-missing = { $count ->
    [one] Falta una respuesta. Un borrador puede quedar incompleto.
   *[other] Faltan { $count } respuestas. Un borrador puede quedar incompleto.
}
ui-findings-block = { $count ->
    [one] Hay que resolver una observación antes de completar.
   *[other] Hay que resolver { $count } observaciones antes de completar.
}
ui-errors-block = Un campo no se puede leer. Aparece en rojo.
ui-leave-draft = Dejar como borrador
ui-discard = Descartar…
ui-discard-title = ¿Descartar este borrador?
ui-discard-new = Se perderá lo que escribió aquí. No se había firmado y nadie más lo tiene.
ui-discard-edit = Se perderá lo que cambió aquí. La ficha queda como estaba guardada.
ui-discard-do = Descartar el borrador
ui-keep-draft = Conservarlo
ui-to-complete-title = Falta para completar
ui-all-answered = Todas las respuestas necesarias están dadas
ui-draft-about = Un borrador permanece en este dispositivo, sin firmar, hasta que usted lo guarda.

## Vínculos entre fichas

ui-records-here = Fichas de este dispositivo
ui-record-choose = Nombre o número
ui-record-not-chosen = «{ $text }» no se eligió. Elija una ficha de la lista o empiece una nueva.
ui-record-none-fits = Ninguna ficha de este dispositivo tiene estas palabras.
ui-record-new-named = { $new }: «{ $text }»
ui-not-on-device = No está en este dispositivo
ui-alike = Quizá ya esté aquí
ui-alike-none = Por ahora ninguna ficha coincide con lo escrito aquí.
ui-alike-found = { $count ->
    [one] { $count } ficha coincide con lo escrito aquí.
   *[other] { $count } fichas coinciden con lo escrito aquí.
}
ui-alike-same = Coincide: { $fields }
ui-alike-this = Es esta
ui-alike-profile = Quizá lo mismo
ui-new-linked-about = Se guarda como ficha propia, firmada en este dispositivo, y queda vinculada aquí.
ui-save-link = Guardar y vincular
ui-draft-stays = Queda como borrador en este dispositivo. La página de inicio lo muestra.
ui-linked-records = Fichas que nombran a esta
ui-linked-as = Vinculada como
ui-linked-most = Se muestran las últimas { $most } fichas que nombran esta.
ui-linked-all = Buscarlas todas
ui-certainty = Certeza

## Imágenes de una ficha

ui-picture-add = Añadir imágenes…
ui-picture-none = Aún no hay imágenes
ui-picture-untitled = Imagen { $number }
ui-picture-names = Muestra nombres o rostros
ui-picture-comes = Llega con el próximo intercambio
ui-picture-unseen = No hay vista previa aquí
ui-picture-small = Por ahora solo está aquí su forma pequeña.
ui-picture-here = Original: { $size }, en este dispositivo
ui-picture-away = Original: { $size }, no está en este dispositivo
ui-picture-asked = Original: { $size }, pedido
ui-picture-coming = Original: { $received } de { $size } aquí, pedido
ui-picture-part = Original: { $received } de { $size } aquí
ui-picture-fetch = Pedir el original
ui-picture-fetch-of = Pedir el original: { $picture }
ui-picture-back = Anterior
ui-picture-next = Siguiente
ui-picture-place = { $number } de { $of }
ui-picture-key-step = una imagen atrás o adelante
ui-picture-by = Añadida por
ui-picture-save = Guardar el original…
ui-picture-describe = Modificar…
ui-picture-describe-title = Lo que se dice de { $picture }
ui-picture-describe-about = Se firma al guardar. Lo que se decía antes queda en el historial.
ui-picture-described = Lo que se dice de { $picture } ha cambiado, firmado en este dispositivo.
ui-picture-by-camera = según el reloj de la cámara, que puede estar mal
ui-picture-struck = { $picture } está tachada. Figura debajo de las demás, donde se puede restablecer.
ui-picture-struck-title = Imágenes tachadas
ui-picture-restore = Restablecer: { $picture }
ui-picture-restored = { $picture } está otra vez junto a la ficha.
ui-picture-key-strike = tachar la imagen que se muestra
ui-picture-chosen = { $count ->
    [one] Se eligió 1 imagen. Al guardar, dirá qué muestra; el borrador no la conserva.
   *[other] Se eligieron { $count } imágenes. Al guardar, dirá qué muestra cada una; el borrador no las conserva.
}
ui-picture-add-title = { $count ->
    [one] Añadir 1 imagen a { $reference }
   *[other] Añadir { $count } imágenes a { $reference }
}
ui-picture-add-about = Lo que diga de cada una se firma con ella. Una imagen que muestra una persona, un documento o una matrícula nunca va a la CEN.
ui-picture-nominal = Muestra una persona, un documento o una matrícula
ui-picture-add-do = Añadir
ui-picture-key-add = añadir
ui-picture-adding = Añadiendo la imagen { $number } de { $all }
ui-picture-stop = Parar después de esta
ui-picture-is-added = Añadida
ui-picture-added = { $count ->
    [one] Se añadió 1 imagen a { $reference }, firmada en este dispositivo.
   *[other] Se añadieron { $count } imágenes a { $reference }, firmadas en este dispositivo.
}
ui-picture-some-refused = { $count ->
    [one] Una imagen no se añadió. El motivo está junto a ella.
   *[other] { $count } imágenes no se añadieron. El motivo está junto a cada una.
}

## Import

ui-choose-from-list = «{ $text }» no se eligió de la lista. Elija una línea o consérvelo como está escrito.
ui-used-lately = Usados hace poco
ui-all-codes = Todos
ui-key-below = lo que hay debajo
ui-copy-case = Nueva como esta
ui-keys = Todas las teclas
ui-keys-everywhere = En todas partes
ui-keys-list = En las listas
ui-keys-record = En una ficha
ui-keys-form = En un formulario
ui-key-row-add = una línea más
ui-key-row-copy = la misma línea otra vez
ui-key-row-strike = tachar o quitar la línea
ui-key-wide = página completa
ui-key-now = insertar fecha y hora
ui-key-undo = deshacer
ui-key-form = volver al formulario
ui-narrative-wide = Escribir a página completa
ui-narrative-back = Volver al formulario
ui-narrative-used = Está ocupado el { $used } del espacio ({ $most } KiB)
ui-narrative-words = { $count ->
    [one] 1 palabra
   *[other] { $count } palabras
}
ui-row-copy = Copiar
ui-rows-paste = Pegar líneas
ui-rows-pasted = { $count ->
    [0] No hay ninguna línea en lo copiado.
    [one] { $count } línea pegada.
   *[other] { $count } líneas pegadas.
}
ui-rows-look = { $more ->
    [0] Revise: { $cells }.
    [one] Revise: { $cells }, y { $more } celda más.
   *[other] Revise: { $cells }, y { $more } celdas más.
}
ui-rows-cell = línea { $row }, { $field }: { $text }
ui-rows-left = Ningún campo tiene el nombre de estas columnas, que se dejaron fuera: { $heads }.
ui-rows-beyond = { $count ->
    [one] { $count } línea se dejó fuera: se pegan como máximo { $most } a la vez. Impórtelas como archivo.
   *[other] { $count } líneas se dejaron fuera: se pegan como máximo { $most } a la vez. Impórtelas como archivo.
}
ui-paste-beyond = Este texto es demasiado largo: aquí caben como máximo { $most } KiB. No se cambió nada.
ui-beyond = Este texto supera con mucho los { $most } KiB que caben aquí. Solo se muestra su comienzo; bórrelo y escriba uno más corto.
ui-beyond-clear = Borrar este texto
ui-row-field = { $row }: { $field }
ui-take-back = Recuperarlo aquí
ui-taken-back = Este formulario se escribe aquí de nuevo, con las respuestas del otro lugar. Lo que se escribió aquí y es distinto no está en él; copie lo que necesite:
ui-key-offer = tomar lo que se propone
ui-key-copy = copiar el valor
ui-help = Guía
ui-help-in-english = Esta guía aún no existe en su idioma. Se muestra en inglés.
ui-route = Ruta
ui-key-mark = marcar
ui-marked = Marcada
ui-marked-count = { $count } marcadas
ui-marked-clear = Desmarcar todas
ui-marked-most = Ya hay { $most } fichas marcadas. Para más, busque lo que tienen en común.
ui-redo = Rehacer
ui-components = Componentes
ui-licences = Licencias
    .about = El programa es software libre con licencia Apache. Sus datos y tipos de letra tienen las suyas.
ui-licences-show = Mostrar los avisos
ui-offers = Se le propone
ui-offer-clock = según el reloj de este dispositivo
ui-offer-lately = como la última vez
ui-home = Inicio
ui-home-duplicates = Quizá el mismo hecho
ui-home-in-list = Verlas en la lista
ui-home-remarked = Para revisar
ui-home-drafts = Borradores, conservados en este dispositivo
ui-home-returned = Devueltas a usted
ui-home-to_approve = Por aprobar
ui-home-to-approve-about = Completa ({ $time }), espera aprobación
ui-home-twin = Mismo día, lugar, mercancía y cantidad que { $reference }
ui-home-answered = Están todas las respuestas necesarias; falta completarla
ui-home-differing = Varios valores en un mismo lugar
ui-home-differing-about = Varios funcionarios escribieron valores distintos sin verse. Elija cuáles quedan.
ui-home-incomplete = Guardadas, por completar
ui-home-missing = Falta: { $fields }
ui-home-nothing = Nada le espera
    .about = No hay borradores abiertos ni observaciones en las últimas fichas guardadas.
ui-home-not-read = No se pudo leer lo que espera
ui-home-to-records = A las incautaciones
ui-home-exchange = Este dispositivo no tiene línea con otro.
    .about = Lo que guarda queda aquí, firmado, hasta que lo lleve en un paquete. Conserve una copia de seguridad en una memoria USB.
ui-home-exchange-problem = Este dispositivo no puede conectarse a la red.
ui-home-exchange-none = Este dispositivo está en la red, y no conoce ningún otro.
ui-home-exchange-all = { $n ->
    [one] El otro dispositivo tiene todas las entradas que son para él.
    [2] Los otros dos dispositivos tienen todas las entradas que son para ellos.
   *[other] Los { $n } dispositivos tienen todas las entradas que son para ellos.
}
ui-home-exchange-some = { $n ->
    [0] Ningún otro dispositivo tiene todavía todas las entradas que son para él.
    [one] { $n } de { $of } dispositivos tiene todas las entradas que son para él.
   *[other] { $n } de { $of } dispositivos tienen todas las entradas que son para ellos.
}
ui-home-exchange-goes = Lo que guarda se firma aquí y va allí por sí solo. Conserve una copia de seguridad en una memoria USB.
ui-home-here = En este dispositivo
ui-home-looked-at = { $n ->
    [one] última ficha revisada
   *[other] últimas { $records } fichas revisadas
}
ui-home-kinds = Añadir al registro
ui-import-spreadsheet = Importar hoja de cálculo
ui-key-open-directly = abrir directamente
ui-key-all-keys = todas las teclas
ui-key-find = buscar o hacer
ui-key-export = exportar
ui-import-drop = Suelte aquí una hoja de cálculo
ui-import-kinds = CSV o XLSX
ui-import-size = { $size }
ui-import-choose = Elegir un archivo…
ui-import-other = Otro archivo…
ui-import-path = Ruta del archivo
ui-import-reading = Cómo se lee
    .help = Nuestras plantillas se reconocen por sus encabezados.
ui-import-by-itself = Por los encabezados de sus columnas
ui-import-unodc = Incautaciones de la UNODC, como se publican
ui-import-template = Plantilla: { $name }
ui-import-days = Fechas en el archivo
ui-import-shown = Como muestra el archivo
ui-import-day-first = 03/04/2026 es el 3 de abril
ui-import-month-first = 03/04/2026 es el 4 de marzo
ui-import-numbers = Números en el archivo
ui-import-point = 1,500 es mil quinientos
ui-import-comma = 1,500 es uno y medio
ui-import-mapping = Correspondencia: { $name }
ui-mapping-add = Añadir una forma de leer…
ui-mapping-added = Ya se puede elegir «{ $name }».
ui-import-unread = No están en las fichas, porque estas columnas no van a ninguna parte: { $columns }.
ui-import-try = Probar sin escribir
ui-import-start = Importar
ui-import-needs-file = Elija primero un archivo.
ui-import-sending = Leyendo el archivo
ui-import-progress = { $phase }, { $rows } filas
ui-import-tried = Probado. No se escribió nada.
    .about = Esto es lo que haría una importación.
ui-import-done = Importado, firmado en este dispositivo.
    .about = Importar otra vez el mismo archivo no cambia nada.
ui-import-former = Este informe es de la lectura anterior.
    .about = El archivo se lee ahora de otra manera. Pruebe de nuevo para ver qué cambia.
ui-seconds-left = quedan unos { $seconds } s
ui-phase-reading = Leyendo
ui-phase-restoring = Restaurando
ui-phase-mapping = Buscando códigos
ui-phase-writing = Escribiendo
ui-phase-indexing = Creando el índice de búsqueda
ui-phase-exporting = Escribiendo el archivo
ui-phase-checking = Comprobando
ui-phase-finished = Terminado
ui-phase-cancelled = Cancelado
ui-count-rows = Filas
ui-count-imported = Importadas
ui-count-would = Por importar
ui-count-repeated = Ya existentes
ui-count-refused = Rechazadas
ui-count-same = Iguales a otra fila
ui-count-uncoded = Con un valor sin código
ui-report = Para revisar
ui-report-line = Fila
ui-report-at = Fila { $line }:
ui-report-refused = Rechazada:
ui-report-column = Columna
ui-report-value = Valor
ui-report-reason = Motivo
ui-templates = Plantillas vacías
    .about = Una hoja de cálculo para cada categoría de mercancía, con los encabezados correctos.
ui-template-written = La plantilla se escribió en { $path }
ui-import-step-file = Elija una hoja de cálculo, CSV o XLSX, con encabezados en la primera fila.
ui-import-step-columns = Vea adónde va cada columna, con ejemplos del archivo, y cambie lo que esté mal.
ui-import-step-try = Pruebe sin escribir. Importe cuando el informe diga lo que espera.
ui-columns = Columnas
ui-columns-head = Columna del archivo
ui-columns-to = Va a
ui-columns-examples = { $n ->
    [one] Como está escrito y como se lee, en la primera fila
   *[other] Como está escrito y como se lee, en las primeras { $n } filas
}
ui-columns-field = { $group }: { $field }
ui-columns-unit-of = Unidad de: { $field }
ui-columns-says = «{ $head }» va a { $field }
ui-columns-says-nowhere = «{ $head }» no va a ninguna parte
ui-columns-where = Adónde va «{ $head }»
ui-columns-choose = Elegir un campo
ui-columns-search = Nombre del campo
ui-columns-no-field = Ningún campo tiene estas palabras. Pruebe con otra.
ui-columns-leave-out = Dejar fuera esta columna
ui-columns-left-out = Se deja fuera
ui-columns-goes-nowhere = No va a ninguna parte
ui-columns-taken = ahora de
ui-columns-here = elegido
ui-columns-read-as = se lee como
ui-columns-with = se lee con
ui-columns-no-cells = Vacía en estas filas
ui-columns-nowhere = { $n ->
    [0] Cada una de las { $all } columnas va a un campo.
    [one] { $n } de { $all } columnas no va a ninguna parte: sus palabras no estarán en las fichas.
   *[other] { $n } de { $all } columnas no van a ninguna parte: sus palabras no estarán en las fichas.
}
ui-columns-fixed = La correspondencia «{ $name }» dice adónde va cada columna. Para decirlo usted, elija otra forma de leer el archivo.
ui-columns-as-heads = Como dicen los encabezados
ui-columns-no-rows = No hay ninguna fila bajo los encabezados
    .about = Rellene el archivo, guárdelo y elíjalo de nuevo.
ui-columns-asking = Leyendo las primeras filas
ui-import-twice = Este archivo se importó con sus columnas en otros campos. Si lo importa así, sus filas se convierten en fichas por segunda vez.
ui-import-stopped = Detenido antes del final.
    .about = Las filas importadas hasta entonces quedan, firmadas en este dispositivo. Importe otra vez el archivo para continuar.
ui-import-stopped-try = Detenido antes del final. No se escribió nada.
    .about = Las cifras son de las filas leídas hasta entonces.
ui-import-stays = Las filas importadas antes de eso quedan, firmadas en este dispositivo.
ui-minutes-left = quedan unos { $minutes } min
ui-report-open = Abrir la ficha
ui-report-most = La lista termina después de { $most } líneas. Las cifras son de todas las filas.
ui-key-send = cambiar adónde va
ui-key-try = probar sin escribir
ui-key-reason = leer todo lo dicho

## Export

ui-export-query = Fichas que se exportan
ui-export-all = Todas las fichas
ui-export-count = { $n ->
    [one] 1 ficha
   *[other] { $records } fichas
}
ui-export-nothing = Ninguna ficha tiene todo esto.
ui-export-format = Formato
    .help = XLSX conserva los números largos como están; CSV se abre en cualquier parte.
ui-export-path = Destino
ui-choose-place = Elegir…
ui-export-start = Exportar
ui-export-progress = { $done } de { $total } fichas
ui-export-done = Escrito en { $path }.
ui-export-fetched = El archivo está listo y se entregó al navegador.
ui-file-replace = Reemplazarlo
ui-export-about = Un archivo fuera del programa ya no está sellado. Las celdas que una hoja de cálculo ejecutaría como fórmula se escriben como texto.
ui-exchange-not = Este dispositivo aún no intercambia nada
ui-bundles = Paquetes
ui-bundle-make = Hacer un paquete
    .about = Lo que contiene este dispositivo, en un solo archivo: para llevarlo en una memoria o enviarlo por correo.
ui-bundle-open = El archivo no está sellado.
    .about = Quien lo tenga lo lee. Entréguelo solo a manos que puedan leerlo todo.
ui-bundle-sealed = Solo los funcionarios del dispositivo { $device } abren el archivo.
    .about = Contiene lo nuevo para ellos desde su último recibo; sin recibo, todo lo que pueden leer.
    .whole = Contiene todo lo que pueden leer.
ui-bundle-whole = También lo que ha dicho tener
ui-bundle-originals = También los originales de las imágenes
    .about = Las miniaturas y las vistas previas van siempre.
ui-bundle-most = Tamaño del archivo
ui-bundle-most-none = Sin límite
ui-bundle-most-disc = Como máximo { $size }: un CD
ui-bundle-most-stick = Como máximo { $size }: una memoria en FAT32
ui-bundle-making = Escritura, { $done } de { $total } entradas
ui-bundle-sealing = Escritura, { $done } de { $total } elementos
ui-bundle-made = { $n ->
    [one] Contiene { $entries } entrada. Quien tenga el archivo lo lee.
   *[other] Contiene { $entries } entradas. Quien tenga el archivo lo lee.
}
ui-bundle-made-sealed = { $n ->
    [0] Aparte de los expedientes de investigación y las imágenes, nada es nuevo para el dispositivo { $device }. Solo sus funcionarios abren el archivo.
    [one] Contiene { $items } elemento. Solo los funcionarios del dispositivo { $device } abren el archivo.
   *[other] Contiene { $items } elementos. Solo los funcionarios del dispositivo { $device } abren el archivo.
}
ui-bundle-full = { $n ->
    [one] El archivo está lleno. { $left } elemento no cupo. Irá en el próximo paquete cuando haya aquí un recibo del dispositivo { $device }.
   *[other] El archivo está lleno. { $left } elementos no cupieron. Irán en el próximo paquete cuando haya aquí un recibo del dispositivo { $device }.
}
ui-bundle-make-stopped = Detenido. No se escribió ningún archivo.
ui-bundle-how = Cómo va
ui-bundle-how-file = Como archivo
ui-bundle-how-letter = Por la red
ui-letter-about = Una carta para un dispositivo que ahora no está, por medio de otro que lleva cartas. Queda aquí, sellada, hasta encontrar a uno de los dos.
ui-letter-send = Poner en el correo
ui-letter-sealed = Solo los funcionarios del dispositivo { $device } abren la carta.
    .about = Contiene lo nuevo para ellos desde su último recibo; sin recibo, todo lo que pueden leer. Quien la lleva sabe para quién es, de quién y su tamaño.
ui-letter-off = Este dispositivo no está en la red. La carta sale en cuanto lo esté, o con «Intercambiar ahora».
ui-letter-stopped = Detenido. No se puso ninguna carta en el correo.
ui-letter-sent = La carta para el dispositivo { $device } está en el correo.
    .about = Sale cuando se encuentre a ese dispositivo, o a otro que lleve cartas.
ui-letter-items = { $n ->
    [0] Aparte de los expedientes de investigación y las imágenes, nada en ella es nuevo para ese dispositivo.
    [one] Contiene { $items } elemento.
   *[other] Contiene { $items } elementos.
}
ui-letter-full = { $n ->
    [one] La carta está llena. { $left } elemento no cupo. Irá en la próxima carta o paquete cuando haya aquí un recibo del dispositivo { $device }.
   *[other] La carta está llena. { $left } elementos no cupieron. Irán en la próxima carta o paquete cuando haya aquí un recibo del dispositivo { $device }.
}
ui-letters = Cartas que están aquí
    .about = Cada una va por sí sola al dispositivo al que se dirige; las escritas aquí, también a uno que lleve cartas. Ninguna se abre por el camino.
ui-letter-for = Para el dispositivo
ui-letter-from = Traída aquí por
ui-letter-since = Aquí desde
ui-letter-here = este dispositivo
ui-letter-own = escrita aquí
ui-letter-is-coming = Aún está llegando
ui-letter-is-waiting = Espera a un funcionario que la abra
ui-letter-is-written = Va a su dispositivo, o a uno que lleve cartas
ui-letter-is-carried = Va a su dispositivo
ui-letter-drop = Descartar…
ui-letter-drop-of = Descartar la carta ({ $device })
ui-letter-drop-title = ¿Descartar esta carta?
ui-letter-drop-gone = Desaparece de este dispositivo, y desde aquí no va a ninguna parte.
ui-letter-drop-again = Lo que dice va con la próxima carta o paquete del dispositivo que la escribió, y cada vez que ambos intercambian.
ui-letter-drop-do = Descartar
ui-letter-dropped = La carta se descartó
ui-letters-sent = Qué fue de las cartas escritas aquí
    .about = Una carta ha llegado cuando su dispositivo ha firmado el recibo de lo que contenía, por cualquier vía que haya llegado. Los expedientes de investigación y las imágenes no se cuentan.
ui-letter-written = Escrita
ui-letter-became = Qué fue de ella
ui-letter-became-waits = Está aquí
ui-letter-became-handed = Entregada ({ $device }), { $time }; recibo aún sin firmar
ui-letter-became-came = Ha llegado: recibo firmado, { $time }
ui-letter-became-dropped = Descartada por un funcionario, { $time }
ui-letter-became-too-old = Descartada porque estuvo aquí 90 días, { $time }
ui-letter-became-gone = Ya no está aquí; no se sabe por qué
ui-bundle-take = Abrir un paquete
    .about = Entra lo que escribió otro dispositivo. Nada se toma dos veces; lo que no puede contar espera en cuarentena.
ui-bundle-drop = Suelte aquí el archivo que termina en .ncen, o elíjalo.
ui-bundle-choose = Elegir un paquete…
ui-bundle-looking = Se examina { $name }
ui-bundle-look-stopped = Detenido. No se tomó nada.
ui-bundle-from = El dispositivo { $device } hizo este paquete.
ui-bundle-from-unknown = Un dispositivo que aquí no se conoce hizo este paquete.
ui-bundle-from-nobody = Nadie firmó este paquete, y no está sellado.
ui-bundle-when = Hecho
ui-bundle-today = hoy, { $time }
ui-bundle-entries = Entradas que contiene
ui-bundle-new = De ellas, nuevas aquí
ui-bundle-pictures = Imágenes y formas pequeñas
ui-bundle-closed = Expedientes cerrados, sellados
ui-bundle-receipt = Contiene un recibo y nada más: lo que tiene ese dispositivo.
ui-bundle-in = Tomarlo
ui-bundle-leave = Dejarlo
ui-bundle-taking = Se toma { $name }
ui-bundle-too-large = Este paquete supera los { $most } MB, y un navegador no envía más. Ábralo en la ventana, o con la orden «ncen bundle accept».
ui-bundle-not-for-you = Este paquete está sellado para otra persona. Si es para otro funcionario de este portátil, deje que lo abra él; si no, pida uno para este portátil.
ui-bundle-taken = { $name } está abierto.
    .about = Lo nuevo cuenta desde ahora en este dispositivo.
ui-bundle-taken-nothing = { $name } está abierto.
    .about = Ninguna de sus entradas era nueva.
ui-bundle-taken-waits = { $name } está abierto.
    .about = No cuenta ninguna entrada que no contara ya.
ui-bundle-take-stopped = { $name }: detenido antes del final.
    .about = Lo que se tomó permanece. Abra el paquete de nuevo para el resto.
ui-brought-new = Nuevas
ui-brought-known = Ya estaban
ui-brought-waiting = Esperan
    .about = Se incluyen las que ya esperaban.
ui-brought-person = { $n ->
    [one] { $n } entrada espera a que alguien la mire.
   *[other] { $n } entradas esperan a que alguien las mire.
}
ui-brought-held = { $n ->
    [one] { $n } entrada solo espera lo que falta y entra por sí sola.
   *[other] { $n } entradas solo esperan lo que falta y entran por sí solas.
}
ui-brought-dropped = Descartadas
ui-brought-look = Ver lo que espera
ui-brought-pictures = { $n ->
    [one] { $pictures } imagen o forma pequeña de imagen está ahora completa en este dispositivo.
   *[other] { $pictures } imágenes y formas pequeñas de imágenes están ahora completas en este dispositivo.
}
ui-brought-receipts = { $n ->
    [one] Llegó { $n } recibo: el próximo paquete para ese dispositivo contiene solo lo nuevo para él.
   *[other] Llegaron { $n } recibos: los próximos paquetes para esos dispositivos contienen solo lo nuevo para ellos.
}
ui-receipt-save = Guardar un recibo para el dispositivo { $device }…
    .about = Así el próximo paquete de allí contiene solo lo nuevo.
ui-receipt-saved = Llévelo de vuelta: solo los funcionarios del dispositivo { $device } lo abren.
ui-dropped = Descartadas, y por qué
ui-dropped-signature = La firma no es la de su puesto.
ui-dropped-header-form = El encabezado no está escrito como el de una entrada.
ui-dropped-entry-size = Supera el tamaño que puede tener una entrada.
ui-dropped-chain = No sigue a la entrada anterior.
ui-dropped-bodies = Le faltan partes, o tiene demasiadas.
ui-dropped-body-form = Una parte no está escrita como la de una entrada.
ui-dropped-leaves = Su contenido no es el que se firmó.
ui-dropped-erased = Trae de vuelta lo que aquí se borró. Volverá cuando su remitente también lo haya borrado.
ui-dropped-waiting-full = La lista de lo que espera está llena: decida una parte y abra de nuevo el paquete.
ui-dropped-other = No es la entrada de nadie ({ $code }).
ui-quarantine = Cuarentena
ui-reconsidered-out = { $n ->
    [one] Una entrada ya no cuenta: su puesto se cerró o su diario se bifurcó. Espera en Intercambio.
   *[other] { $n } entradas ya no cuentan: su puesto se cerró o su diario se bifurcó. Esperan en Intercambio.
}
ui-reconsidered-back = { $n ->
    [one] Una entrada vuelve a contar.
   *[other] { $n } entradas vuelven a contar.
}
ui-quarantine-chosen = La entrada elegida
ui-quarantine-failed = No se pudo leer lo que espera
ui-quarantine-empty = Nada espera
    .about = Lo que llega de otro dispositivo y no puede contar está aquí, con el motivo y de quién es.
ui-quarantine-nobody = Nada que alguien deba mirar
    .about = Lo que sigue solo espera lo que falta y entra por sí solo.
ui-quarantine-held = Espera lo que falta
ui-quarantine-about = Sobre
ui-quarantine-officer = De
ui-quarantine-written = Escrita
ui-quarantine-received = Llegó
ui-quarantine-why = Por qué espera
ui-quarantine-place = Punto
ui-quarantine-entry = Una entrada
ui-quarantine-more = { $n ->
    [one] { $reference } y { $n } más
   *[other] { $reference } y { $n } más
}
ui-quarantine-changes = { $n ->
    [one] { $n } cambio en { $reference }
   *[other] { $n } cambios en { $reference }
}
ui-quarantine-from = de { $officer }
ui-quarantine-from-unknown = de un funcionario desconocido aquí
ui-quarantine-not = Un revisor que no la haya escrito puede adoptarla.
ui-quarantine-by-itself = Entra por sí sola cuando esté aquí lo que falta.
ui-quarantine-kept = No se puede adoptar. Permanece aquí como llegó.
ui-quarantine-records = Fichas
ui-quarantine-said = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
ui-quarantine-not-here = aún no está aquí
ui-record-unknown = Una ficha
ui-adopt = Adoptar…
ui-adopt-title = ¿Adoptar { $about }?
ui-adopt-about = Cuenta desde ahora, con lo que { $officer } escribió antes en el mismo diario y también espera. Su decisión se firma con su nombre y viaja con las entradas.
ui-adopt-do = Adoptar
ui-put-away = Apartar…
ui-put-away-title = ¿Apartar { $about }?
ui-put-away-about = Sigue en espera y se sigue transmitiendo, pero esta lista ya no la muestra a nadie en este dispositivo. Con esto no se decide si cuenta.
ui-put-away-do = Apartar
ui-put-away-by = Apartada por { $officer }, { $time }
ui-show-again = Mostrar de nuevo
ui-put-away-shown = Mostrar lo apartado ({ $n })
ui-adopted = { $n ->
    [one] Adoptado: { $n } entrada cuenta ahora
   *[other] Adoptado: { $n } entradas cuentan ahora
}

## Dispositivos en la red

ui-peers = Dispositivos
ui-peer-list-failed = No se pudo leer cómo va el intercambio con otros dispositivos
ui-peer-off = Este dispositivo no está en la red.
    .about = En la red intercambia por sí solo con los demás. Solo se admiten dispositivos de esta administración.
ui-peer-go-on = Conectar a la red
ui-peer-none = Ningún otro dispositivo en la lista
    .about = Otro dispositivo muestra su tique en esta página, en «Este dispositivo». Añádalo aquí. Solo se admiten dispositivos de esta administración.
ui-peer-device = Dispositivo
ui-peer-unknown = Dispositivo no conocido aquí
ui-peer-even = Ambos iguales
ui-peer-signed = Recibo firmado
ui-peer-signed-all = Recibo firmado de todas las entradas que están aquí para él, { $time }
    .brief = Todas las que son para él, { $time }
ui-peer-signed-part = { $n ->
    [one] { $n } entrada que está aquí para él no tiene recibo firmado · última firma { $time }
   *[other] { $n } entradas que están aquí para él no tienen recibo firmado · última firma { $time }
}
    .brief = { $n } todavía no, última { $time }
ui-peer-signed-never = { $n ->
    [0] Nunca ha firmado ningún recibo
    [one] Nunca ha firmado ningún recibo; hay aquí { $n } entrada para él
   *[other] Nunca ha firmado ningún recibo; hay aquí { $n } entradas para él
}
    .brief = Nada todavía
ui-peer-signed-last = Última firma { $time }
    .brief = Última { $time }
ui-peer-signed-aside = Los expedientes de investigación y las imágenes no se cuentan.
ui-peer-alone = { $n ->
    [one] { $n } entrada está solo en este dispositivo.
   *[other] { $n } entradas están solo en este dispositivo.
}
ui-peer-to-send = Por enviar
ui-peer-news = Quizá haya aquí algo nuevo para él
ui-peer-is-even = Conectado, nada espera
ui-peer-is-unsigned = Conectado, nada que enviar
ui-peer-is-exchanging = Intercambiando
ui-peer-is-sending = Intercambiando, { $n } por enviar
ui-peer-is-receiving = Intercambiando, { $n } por recibir
ui-peer-is-picturing = Intercambiando imágenes
ui-peer-is-dialling = Llamando
ui-peer-is-apart = Sin conexión
ui-peer-is-apart-next = Sin conexión, llamada a las { $time }
ui-peer-is-lost = Sin conexión ni dirección conocida
ui-peer-is-paused = En pausa
ui-peer-is-quiet = Horas de reposo
ui-peer-is-revoked = Revocado: solo se le dice eso
ui-peer-is-lapsed = Vencido: no recibe fichas
ui-peer-is-ended = Terminado: no recibe fichas
ui-peer-is-unknown = No es de esta administración
ui-peer-failed-peer-not-reached = No responde
ui-peer-failed-peer-refused = Cortó enseguida
ui-peer-failed-peer-cut = Conexión cortada
ui-peer-failed-peer-no-room = Allí no hay sitio
ui-peer-failed-peer-program-old = Programa antiguo allí
ui-peer-failed-program-old = Programa antiguo aquí
ui-peer-next = { $what }, reintento a las { $time }
ui-peer-live = { $device }, en vivo
ui-peer-for = Conectado desde hace { $time }
ui-peer-round-trip = ida y vuelta { $time }
ui-peer-about-even = Ambos tienen ahora lo mismo, hasta donde saben.
ui-peer-about-unsigned = Dice que tiene lo mismo. Solo cuenta como llegado aquello de lo que ha firmado el recibo.
ui-peer-about-exchanging = Cada uno dice al otro lo que tiene y recibe lo que le falta.
ui-peer-about-dialling = Se le llama en todas las direcciones conocidas.
ui-peer-about-apart = Recibe aquello de lo que no ha firmado el recibo en cuanto haya conexión, o en un paquete.
ui-peer-about-apart-perhaps = Quizá haya aquí algo nuevo para él; se ve en cuanto haya conexión.
ui-peer-about-apart-even = Tiene todo lo que hay aquí para él.
ui-peer-about-paused = No se intercambia nada con él, y no se le admite, hasta que usted continúe.
ui-peer-about-quiet = Entre las { $from } y las { $to } no se le llama. Puede venir por sí solo.
ui-peer-about-revoked = Se le dice que fue revocado, y nada más. Lo que trae se acepta, y espera si llegó demasiado tarde.
ui-peer-about-lapsed = Ya no corre en él ningún plazo: se le dice quién puede hacer qué, y no recibe fichas hasta que el registrador renueve uno.
ui-peer-about-ended = Se puso fin a todos sus puestos: se le dice eso, y no recibe fichas. Lo que trae se acepta, y espera si llegó demasiado tarde.
ui-peer-about-unknown = Ninguna declaración lo nombra: no se le dice nada, y no se le admite.
ui-peer-lanes = Vía, en este orden
ui-peer-lane-authority = Quién puede hacer qué
ui-peer-lane-notices = Alertas, mensajes
ui-peer-lane-records = Fichas
ui-peer-lane-pictures = Imágenes
ui-peer-pictures = { $n }, { $size }
ui-peer-pictures-more = { $n } o más
ui-peer-found = Se encuentra en
ui-peer-found-none = No se conoce ninguna dirección.
ui-peer-way = Camino
ui-peer-direct = Directo, { $address }
ui-peer-relayed = Por un retransmisor, { $address }
ui-peer-sent = Enviados
ui-peer-delivered = { $sent }, guardados allí: { $stored }
ui-peer-came = Recibidos
ui-peer-stored = { $n ->
    [one] { $n } nuevo
   *[other] { $n } nuevos
}
ui-peer-to-come = Por recibir
ui-peer-this-line = Datos, esta conexión
ui-peer-last-line = Datos, última conexión
ui-peer-in-all = Datos en total
ui-peer-moved = { $sent } enviados, { $received } recibidos
ui-peer-last = Último contacto
ui-peer-never = nunca
ui-peer-sync = Intercambiar ahora
ui-peer-syncing = Intercambiando, hasta que ambos tengan lo mismo
ui-peer-synced = Ambos tienen ahora lo mismo. Salieron { $delivered } y llegaron { $stored } nuevos.
ui-peer-sync-stopped = Detenido. Lo intercambiado hasta entonces permanece.
ui-peer-sync-cut = La conexión terminó antes de que ambos tuvieran lo mismo. Lo intercambiado hasta entonces permanece.
ui-peer-pause = Pausar
ui-peer-unpause = Continuar
ui-peer-settings = Ajustes…
ui-peer-remove = Quitar…
ui-peer-remove-title = ¿Quitar { $device } de la lista?
ui-peer-remove-keeps = Lo que ambos tienen, ambos lo conservan.
ui-peer-remove-comes = Este dispositivo ya no lo llama. Puede volver por sí solo mientras sea de esta administración.
ui-peer-remove-stated = Hay declaraciones que dicen dónde se encuentra: sigue en la lista como ellas dicen, y se le llama.
ui-peer-remove-do = Quitar
ui-peer-removed = { $device } ya no está en la lista
ui-peer-settings-title = Intercambio con { $device }
ui-peer-name = Nombre
    .help = Cómo se le llama aquí; puede quedar vacío
ui-peer-addresses = Direcciones
    .help = Una por línea: 192.0.2.7:4717, node.customs.example:4717 o un retransmisor, https://relay.customs.example
ui-peer-stated = Declarado para todos los dispositivos: { $addresses }
ui-peer-slow = La conexión es lenta: un módem, un satélite
ui-peer-stays = Mantener abierta la conexión
    .help = Si no, se abre cuando hay algo nuevo, y de vez en cuando.
ui-peer-stays-slow = Una conexión lenta no se mantiene abierta.
ui-peer-every = Minutos entre dos visitas
ui-peer-every-wrong = Escriba un número de 1 a 1440.
ui-peer-limit = Como máximo, en kbit/s
    .help = En cada sentido, desde el próximo encuentro. Vacío: sin límite.
ui-peer-limit-wrong = Escriba un número de 8 a 10 000 000, o nada.
ui-peer-quiet = Dejarlo tranquilo a ciertas horas del día
ui-peer-quiet-from = Desde
ui-peer-quiet-to = Hasta
ui-peer-set = Lo que ajustó de { $device } está guardado
ui-peer-add = Añadir un dispositivo
ui-peer-add-about = Solo se puede añadir un dispositivo de esta administración: su funcionario fue inscrito, y este dispositivo lo sabe.
ui-peer-by = Cómo se encuentra
ui-peer-by-ticket = Por su tique
ui-peer-by-letters = Por sus letras
ui-peer-ticket = Tique
    .help = El otro dispositivo lo muestra en «Intercambio». Empieza por ncen1.
ui-peer-ticket-missing = Pegue el tique del otro dispositivo.
ui-peer-ticket-about = Con él, otro dispositivo encuentra a este. No concede nada: solo se admiten dispositivos de esta administración.
ui-peer-letters = Letras del dispositivo
    .help = Están en sus referencias. También sirve su clave.
ui-peer-letters-missing = Escriba las letras del otro dispositivo.
ui-peer-add-do = Añadir
ui-peer-added = { $device } está en la lista
ui-peer-added-before = Ya estaba en la lista
ui-peer-here-on = En la red
ui-peer-here-off = No viene ningún otro dispositivo, y no se llama a ninguno por sí solo. «Intercambiar ahora» llama igualmente, y se pueden llevar paquetes.
ui-peer-here-going = Conectando a la red
ui-peer-listens = Escucha en { $sockets }
ui-peer-copy = Copiar
ui-peer-copied = El tique está copiado
ui-peer-copy-refused = La página no puede copiarlo. Ahora está marcado: pulse Ctrl C.
ui-peer-code = Código QR
ui-peer-code-title = El tique de este dispositivo como código QR
ui-peer-here-addresses = Direcciones que contiene
ui-peer-relays = Retransmisores
    .help = Uno por línea: https://relay.customs.example. También se usan los que nombran las declaraciones.
ui-peer-relay-connected = Conectado
ui-peer-relay-refused = No conoce este dispositivo
ui-peer-relay-apart = Sin conexión
ui-peer-network = Ajustes de red…
ui-peer-network-title = Este dispositivo en la red
ui-peer-network-set = Los ajustes de red están guardados
ui-peer-listen = Escucha en
    .help = Por ejemplo 192.0.2.7:4717. Vacío: en todas las direcciones del equipo, puerto 4717.
ui-peer-local = Preguntar por otros en la red local y anunciarle este dispositivo
ui-peer-carries = Llevar cartas para dispositivos que no están
    .about = Como hace el nodo de una oficina. Quedan aquí selladas hasta que llegue su dispositivo, 90 días y 2 GB en total como máximo.
ui-peer-roots = Certificados para retransmisores
    .help = En PEM, si el certificado de un retransmisor es de una autoridad propia.
ui-peer-roots-here = Ya hay algunos. Lo que ponga aquí los sustituye.
ui-peer-roots-open = Abrir un archivo…
ui-peer-roots-remove = Quitar los que hay
ui-peer-originals = Guardar todos los originales de las imágenes
    .about = Como hace el nodo de una oficina. Si no, los originales llegan cuando alguien los pide.
ui-peer-note = «Recibo firmado» significa que el otro dispositivo lo ha guardado y ha firmado que lo tiene. Lo que solo se envió no cuenta.
ui-peer-key-sync = intercambiar ahora
ui-peer-key-pause = pausar
ui-peer-key-unpause = continuar
ui-peer-key-add = añadir
ui-peer-talks = Todo con lo que habla este dispositivo…
ui-peer-talks-title = Todo con lo que habla este dispositivo
    .about = Estas direcciones y ninguna otra. Un dispositivo de esta administración que esté conectado puede dar otras direcciones suyas: se prueban, y figuran aquí en cuanto responden.
ui-peer-talks-none = Nada: este dispositivo no está en la red y no conoce la dirección de ningún otro.
ui-peer-talks-address = Dirección
ui-peer-talks-why = Por qué
ui-peer-talks-in-use = En uso
ui-peer-why-listens = Escucha aquí; se rechaza a desconocidos
ui-peer-why-relay = Retransmisor de la administración
ui-peer-why-local = Pregunta por dispositivos en la red local
ui-peer-why-names = Pregunta al servicio de nombres de este equipo
ui-peer-why-peer-listed = Escrita aquí por funcionarios
ui-peer-why-peer-stated = Declarada para todos los dispositivos
ui-peer-why-peer-now = Ahora hay una línea con ella
ui-peer-why-peer-heard = Sabida por el dispositivo, la red local o un nombre
ui-peer-bytes-since = En la red desde { $time }
ui-peer-bytes-ipv4 = IPv4
ui-peer-bytes-ipv6 = IPv6
ui-peer-bytes-relay = Por retransmisores
ui-peer-bytes-devices = Por dispositivo, hasta donde se recuerda
ui-peer-bytes-total = Todos los dispositivos
ui-peer-bytes-note = No se cuenta: lo que rodea a los paquetes, la propia línea con un retransmisor, ni lo que se pregunta a la red local y por nombres. Lo que se intercambia a petición mientras este dispositivo está fuera de la red se cuenta solo por dispositivo.

## Borrado

ui-erasure = Borrado
ui-erasure-not = Solo el registrador dice qué fichas se van y cuáles deben quedarse. Pídale que inicie sesión.
ui-erasure-failed = No se pudo leer qué está por borrar
ui-erasure-nothing = Nada está por borrar y nada está retenido
    .about = Una ficha llega aquí cuando ha pasado el día de «Conservar hasta», o cuando usted dice en su página que se va o que debe quedarse.
ui-erasure-over = Plazo vencido
    .about = Ha pasado el día de «Conservar hasta». Se quedan hasta que usted diga que se van.
    .none = No ha vencido el plazo de ninguna ficha.
ui-erasure-due = Por borrar
    .about = Se van en la ronda del día, una vez al día mientras el programa está abierto. Hasta entonces una retención conserva una ficha.
    .none = Ninguna ficha está por borrar.
ui-erasure-held = Retenidas
    .about = Se quedan, diga quien diga que se van.
    .none = Ninguna ficha está retenida.
ui-erasure-erased = Borradas
    .about = De ellas solo queda aquí este identificador, con el que se rechaza una copia tardía.
    .none = En este dispositivo no se ha borrado ninguna ficha.
ui-erasure-why = Por qué se va
ui-erasure-said = Dicho
ui-erasure-id = Identificador
ui-erasure-when = Cuándo
ui-erasure-most = Se muestran como máximo { $n } a la vez. Cuando se hayan ido, las demás aparecen aquí.
ui-erase-over = { $n ->
    [one] Borrar { $n } ficha con plazo vencido…
   *[other] Borrar { $n } fichas con plazo vencido…
}
ui-erase-over-title = { $n ->
    [one] ¿Borrar { $n } ficha con plazo vencido?
   *[other] ¿Borrar { $n } fichas con plazo vencido?
}
ui-erase-over-done = { $n ->
    [one] { $n } ficha se va en la ronda del día
   *[other] { $n } fichas se van en la ronda del día
}
ui-erase-alone = Basta su firma: la fecha de cada ficha dice que puede irse.
ui-erase-before = Continúa { $reference }, que aún guarda las mismas respuestas. Borre también aquella.
ui-erase-round = Se hace en la ronda del día, en este dispositivo y en todos los que se enteren. Hasta entonces una retención conserva una ficha.
ui-erase-beyond = No alcanza a las copias en papel ni a los archivos exportados.
ui-erase-for-good = No se puede deshacer.
ui-erase-named = Lo que se va
ui-erase-now = Ejecutar ahora…
ui-erase-now-title = { $n ->
    [one] ¿Borrar ahora { $n } ficha?
   *[other] ¿Borrar ahora { $n } fichas?
}
ui-erase-now-here = En este dispositivo se hace de inmediato; en los demás, en su ronda del día cuando se enteren.
ui-erase-now-do = Borrar ahora
ui-erase-now-done = { $n ->
    [0] No se borró nada: ya no queda nada por borrar
    [one] { $n } ficha borrada
   *[other] { $n } fichas borradas
}
ui-erase = Borrar esta ficha…
ui-erase-title = ¿Borrar { $reference }?
ui-erase-do = Borrar
ui-erase-ordered = { $reference } se va en la ronda del día
ui-erase-basis = Por qué se va
ui-erase-second = Segundo funcionario
    .help = Alguien que pueda revisar la ficha. Firma con usted.
ui-erase-choose-second = Elija un funcionario
ui-erase-passphrase = Frase de contraseña del segundo
    .help = La escribe él mismo. No se guarda.
ui-erase-missing-basis = el motivo
ui-erase-missing-second = el segundo funcionario
ui-erase-missing-passphrase = la frase de contraseña del segundo
ui-erase-alone-here = Deben firmar dos, y nadie más tiene un puesto en este dispositivo.
    .about = Añada un supervisor de la oficina en «Funcionarios y dispositivos», en este portátil, y vuelva aquí.
ui-erasing-due = Por borrar en la ronda del día
ui-erasing-due-why = { $basis }, dicho { $time }.
ui-erasing-held = Retenida: esta ficha debe quedarse
ui-erasing-held-why = { $basis }, dicho { $time }: se irá cuando termine la retención.
ui-hold = Retener
ui-hold-of = Retener { $reference }
ui-hold-this = Retener esta ficha
ui-hold-done = La ficha { $reference } está retenida
ui-hold-end = Levantar la retención…
ui-hold-end-of = Levantar la retención de { $reference }…
ui-hold-end-title = ¿Levantar la retención de { $reference }?
ui-hold-end-due = { $basis }: está por borrar. Cuando termine la retención, se va en la ronda del día.
ui-hold-end-free = Nadie ha dicho que se vaya. Se queda hasta que alguien lo diga.
ui-hold-end-do = Levantar la retención
ui-hold-ended = La ficha { $reference } ya no está retenida
ui-hold-stays = La ficha { $reference } sigue retenida: otro registrador también la retiene

## Backup

ui-backup = Copia de seguridad
ui-backup-not = Este dispositivo aún no tiene nada que copiar
ui-backup-last = Última copia de seguridad: { $time }.
ui-backup-old = { $n ->
    [one] La última copia tiene { $n } día.
   *[other] La última copia tiene { $n } días.
}
    .about = Se hizo el { $time }. Haga una ahora: si este dispositivo se pierde, todo lo posterior puede perderse con él.
ui-backup-never = Aún no se ha hecho ninguna copia de este dispositivo.
    .about = Haga una ahora: si este dispositivo se pierde, todo lo que solo está aquí se pierde con él.
ui-backup-make = Hacer una copia ahora
    .about = Todo lo que contiene este dispositivo va a un solo archivo, tal como está ahora. Guárdelo lejos de este dispositivo.
ui-backup-sealed = El archivo está sellado.
    .about = Se abre con la frase de contraseña de un funcionario de este dispositivo, la de hoy, o con las 24 palabras de su hoja.
ui-backup-making = Escribiendo el archivo, partes: { $parts }
ui-backup-fetched = { $name } se entregó al navegador.
ui-backup-made = Vale 90 días. Pruébelo antes de confiar en él.
ui-backup-prove = Probar una copia
    .about = Se restaura como ensayo en una carpeta aparte y se comprueba entera. Después esa carpeta desaparece. Nada cambia en este dispositivo.
ui-backup-drop = Suelte aquí el archivo que termina en .ncenback, o elíjalo.
ui-backup-choose = Elegir una copia…
ui-backup-reading = Restaurando { $name }, partes: { $parts }
ui-backup-checking = Comprobando { $name }
ui-backup-good = { $name } es buena.
    .about = Se restauró y se comprobó entera, sin fallos.
ui-backup-bad = { $n ->
    [one] { $name } tiene { $n } fallo.
   *[other] { $name } tiene { $n } fallos.
}
    .about = No confíe en ella. Haga otra copia y pruébela. Si también tiene fallos, conserve las anteriores: algo está dañado en este dispositivo, y «ncen verify» dice qué.
ui-backup-prove-stopped = Detenido. { $name } no se probó.
ui-backup-unproved = { $name } no se probó.
ui-backup-too-large = Esta copia supera los { $most } MB, y un navegador no envía más. Pruébela en la ventana, o con la orden «ncen backup test».
ui-backup-when = Hecha
ui-backup-records = Fichas y funcionarios
ui-backup-faults = Fallos
ui-backup-list = Copias de este dispositivo
    .about = Cada una puede conservarse 90 días. Después destrúyala: lo que se borró desde entonces no debe seguir en ella.
    .none = Aún no se ha hecho ninguna.
ui-backup-list-failed = No se pudo leer la lista de copias.
ui-backup-file = Archivo
ui-backup-until = Vale hasta
ui-backup-over = Caducada: destrúyala

## Settings

ui-settings-looks = Idioma y apariencia
ui-language = Idioma
ui-formats = Formatos
ui-formats-language = Según el idioma
ui-formats-iso = Internacional (ISO 8601)
ui-theme = Colores
ui-theme-system = Como el sistema
ui-theme-light = Claro
ui-theme-dark = Oscuro
ui-theme-contrast = Alto contraste
ui-density = Densidad
    .help = Amplia es para guantes y pantalla táctil.
ui-density-standard = Normal
ui-density-roomy = Amplia
ui-device = Este dispositivo
ui-administration = Administración
ui-office = Oficina
ui-folder = Carpeta de datos
ui-folder-missing = En esta carpeta faltan { $count } guardados hechos en este dispositivo: procede de una copia anterior. Busque una copia más reciente; mientras tanto, faltan aquí.
ui-folder-records = Fichas
ui-folder-entries = Entradas firmadas
ui-folder-size = Tamaño
ui-folder-bytes = { $all }, de los cuales el índice de búsqueda ocupa { $index }
ui-version = Versión

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
ui-unit-LPA = l de alcohol puro
ui-unit-MTQ = m³
ui-unit-CMQ = cm³
ui-unit-BQL = Bq
ui-unit-GBQ = GBq
ui-unit-CTM = ct
ui-unit-H87 = { $n ->
    [one] pieza
   *[other] piezas
}
ui-unit-PR = { $n ->
    [one] par
   *[other] pares
}
ui-unit-U2 = { $n ->
    [one] comprimido
   *[other] comprimidos
}
ui-unit-AV = { $n ->
    [one] cápsula
   *[other] cápsulas
}
ui-unit-E27 = { $n ->
    [one] dosis
   *[other] dosis
}
ui-unit-MIL = { $n ->
    [one] millar
   *[other] millares
}
ui-unit-STK = { $n ->
    [one] cigarrillo
   *[other] cigarrillos
}

## Investigaciones: expedientes que solo tienen quienes están asignados

ui-closed = Cerrado: solo lo ven los asignados
ui-files-none = Ningún expediente está abierto para usted
    .about = Solo tienen un expediente quienes están asignados a él. Quien dirige la investigación le asigna; tras el próximo contacto con su portátil, el expediente está aquí. Para abrir uno usted, pida a un registrador que le prepare expedientes.
ui-files-empty = Aún no hay expedientes
    .about = Lo que escribe en un expediente lo ven solo usted y quienes usted asigne a él.
ui-files-ask = Para abrir un expediente, pida a un registrador que le prepare expedientes.
ui-files-ready = { $n ->
    [one] Puede abrir un expediente más.
   *[other] Puede abrir { $n } expedientes más.
}
ui-files-stage = Fase
ui-files-action = Medida
ui-files-lead = Responsable
ui-files-make-ready = Preparar expedientes
ui-files-made-ready = { $n ->
    [one] { $officer } puede abrir un expediente más en cuanto su portátil lo sepa
   *[other] { $officer } puede abrir { $n } expedientes más en cuanto su portátil lo sepa
}
ui-files-hand-over = Traspasar sus expedientes…
ui-files-hand-over-title = ¿Traspasar los expedientes de { $officer }?
ui-files-hand-over-to = Quién los dirige desde ahora
ui-files-hand-over-leads = Los dirige y ve todo lo que contienen en cuanto su portátil se encuentre con otro que los tenga.
ui-files-hand-over-blind = Usted no lee nada de ellos, salvo que se elija a sí mismo.
ui-files-hand-over-do = Traspasar
ui-files-handed-over = { $n ->
    [one] Un expediente traspasado a { $officer }: lo dirige en cuanto su portátil se encuentre con otro que lo tenga
   *[other] { $n } expedientes traspasados a { $officer }: los dirige en cuanto su portátil se encuentre con otro que los tenga
}
ui-files-left = { $n ->
    [one] Un expediente que podía dirigir
   *[other] { $n } expedientes que podía dirigir
}
ui-files-unread = { $n ->
    [one] Hay aquí un expediente que usted ya no ve, porque se puso fin al puesto de quien lo asignó a usted. Pida a un registrador que lo traspase.
   *[other] Hay aquí { $n } expedientes que usted ya no ve, porque se puso fin al puesto de quien lo asignó a usted. Pida a un registrador que los traspase.
}
ui-team = Asignados a este expediente
ui-team-own = usted
ui-team-gone = puesto terminado
ui-team-leaderless = Ya nadie dirige este expediente. Pida a un registrador que lo traspase a un funcionario.
ui-team-registrars = Registradores: { $names }
ui-team-assign = Asignar un funcionario…
ui-team-assign-title = Asignar un funcionario a { $reference }
ui-team-assign-do = Asignar
ui-team-assigned = { $officer } está asignado. En otro portátil tiene el expediente tras el próximo contacto de este.
ui-team-choose = Elija un funcionario
ui-team-right = Qué puede hacer
ui-team-past = Verá todo lo que se ha escrito hasta ahora. Para quien no deba ver lo anterior, abra un expediente nuevo.
ui-team-everybody = Todos los funcionarios están ya asignados, o aún no se conocen aquí.
ui-team-message = Escribir un mensaje en este expediente
ui-team-end = Terminar…
ui-team-end-of = Terminar la asignación de { $officer }…
ui-team-end-title = ¿Terminar la asignación de { $officer }?
ui-team-end-stays = Lo que escribió y está en este portátil permanece, y cuenta.
ui-team-end-waits = Lo que llegue de él después espera en cuarentena hasta que un revisor del expediente lo adopte.
ui-team-end-goes = Su portátil pierde el expediente en su próximo contacto.
ui-team-end-do = Terminar
ui-team-ended = { $officer } ya no está asignado
## The national profile
ui-national = Perfil nacional
ui-national-open = Abrir el perfil nacional
ui-national-about = Idiomas, teléfonos, direcciones, palabras y plazos: dichos una vez para todas las oficinas.
ui-national-edition = Edición { $n }
ui-national-only = Solo el registrador de toda la administración lo cambia.
ui-national-failed = No se pudo leer el perfil nacional
ui-national-state = Declarar…
ui-national-state-title = ¿Declarar la edición { $n } del perfil nacional?
ui-national-reaches = Llega a cada dispositivo con el próximo paquete o respuesta, y queda en el registro.
ui-national-stands = Los plazos y fechas ya escritos quedan como están.
ui-national-do = Declarar
ui-national-done = La edición { $n } está en vigor
ui-national-undo = Descartar los cambios
ui-national-open-changes = Cambiado y aún no declarado.
ui-national-mend = Corrija primero esto:
ui-national-bring = Traer un archivo…
ui-national-save = Guardar como archivo
ui-national-brought = El archivo está en el formulario. Mírelo y declárelo después.
ui-national-nothing = No se dice nada.
ui-national-add = Añadir
ui-national-remove = Quitar: { $name }
ui-national-up = Subir: { $name }
ui-national-languages = Idiomas
ui-national-languages-about = Se ofrecen antes que otros, en este orden. El primero recibe a quien no eligió ninguno.
ui-national-phone = Números de teléfono
ui-national-phone-about = Un número escrito como en casa se entiende y se guarda al lado en forma internacional.
ui-national-country = Prefijo del país
ui-national-trunk = Se marca antes en casa
ui-national-begins = Empieza por
ui-national-groups = Cifras de cada grupo
ui-national-groups-such = Como 3 3 3
ui-national-try-phone = Probar un número
ui-national-not-a-phone = No se entiende como número
ui-national-address = Direcciones
ui-national-address-about = Las líneas desde arriba: qué hay en cada una y cómo se llama.
ui-national-line = Línea { $n }
ui-national-part = Parte de la dirección
ui-national-called = Nombre, en { $language }
ui-national-try-address = Probar una dirección
ui-national-labels = Palabras de la administración
ui-national-labels-about = Van junto a nuestras etiquetas y no cambian ningún sentido.
ui-national-kind = Tipo de ficha
ui-national-field = Campo
ui-national-retention = Cuánto se guardan las fichas
ui-national-retention-about = El día se escribe en la ficha cuando queda completa y no dice ninguno.
ui-national-goods = Mercancías
ui-national-goods-all = Todas las demás
ui-national-years = Años
ui-national-leases = Plazos de lectura
ui-national-leases-about = Días en que un puesto lee lo que otros escribieron sin noticia del registrador.
ui-national-leases-own = Decir cuántos días
ui-national-leases-usual = Sin ello: { $offices } en la sede, { $posts } en los puestos.
ui-national-offices = Días en la sede
ui-national-posts = Días en los puestos
ui-national-thresholds = Umbrales
ui-national-thresholds-about = Desde qué cantidad un caso es para el punto de contacto nacional. Son para el envío a la CEN, que aún no los consulta.
ui-national-location = Tipo de lugar
ui-national-anywhere = En cualquier parte
ui-national-from = Desde el día
ui-national-least = Desde esta cantidad
ui-national-editions = Ediciones
# Records that go on elsewhere, and what posts see
ui-hand-over = Traspasar…
ui-hand-over-title = ¿Traspasar { $reference }?
ui-hand-over-about = El caso sigue en la otra oficina con una referencia nueva y con su historia. Aquí se cierra y sigue legible.
ui-hand-over-to = A qué oficina
ui-hand-over-none = No hay otra oficina en la que pueda escribir. Un funcionario de una oficina superior a ambas puede traspasar el caso.
ui-hand-over-do = Traspasar
ui-handed-over = Traspasado como { $reference }
ui-renew = Quitar para siempre…
ui-renew-title = ¿Quitar para siempre respuestas de { $reference }?
ui-renew-about = La ficha sigue con una referencia nueva sin las respuestas elegidas ni lo que hubo en ellas. La antigua se cierra; cuando dos funcionarios la borren, ya no estarán en ningún lugar.
ui-renew-fields = Respuestas que se quitan
ui-renew-do = Quitar
ui-renewed = Sigue como { $reference }
ui-closed-handed = Traspasado a { $office } como { $reference }
ui-closed-renewed = Sigue como { $reference }
ui-closed-by = Por { $officer }, { $time }: «{ $reason }»
ui-closed-changed = Se cambió después o al mismo tiempo: mire si a la otra ficha le falta algo.
ui-continues = Continúa { $reference } de { $office }
ui-continues-open = Su historia
ui-before-place = Campo
ui-before-left = { $count } valores más antiguos no se cuentan.
ui-near-full = Esta ficha casi no tiene sitio para más cambios. Hágala seguir en otra: «Quitar para siempre» sin elegir respuestas.
ui-sight-part = Lo que los puestos ven de una ficha del registro. Actúe como pide y llame a quien indica; el resto está en el registro.
ui-sight-shown = Los puestos ven quién o qué es, qué se pide y a quién llamar; no por qué.
ui-sight-kept = Esto pide algo a los puestos, pero su tratamiento se lo oculta. Cambie el tratamiento si deben verlo.
ui-sight-ended = ya no se pide nada
ui-decided-continue = Sigue en otra ficha desde { $time }, por { $officer }, { $office }: «{ $reason }»
ui-bundle-for = Para
ui-bundle-for-all = todos: todo lo que hay aquí
ui-bundle-for-more = { $n ->
    [one] { $officer } y { $n } más
   *[other] { $officer } y { $n } más
}
