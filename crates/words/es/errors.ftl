# Why something was not accepted: what is wrong, then what to do next.

## Values: one answer against its field

error-empty = Aquí no hay nada escrito. Escriba una respuesta, o deje el campo sin rellenar.
error-wrong-type = No es la clase de respuesta que admite el campo. Consulte la ayuda del campo y responda de nuevo.
error-too-long = Es demasiado largo: { $count } bytes donde caben { $most }. Acórtelo o pase una parte a otro campo.
error-too-many-rows = Hay { $count } entradas donde caben { $most }. Ponga el resto en una segunda ficha y vincule las dos.
error-too-deep = Aquí una lista no puede estar dentro de otra. Ponga sus filas en la lista exterior.
error-not-flat = Un campo de una versión más reciente debe ser un valor simple. Actualice el programa que lo escribió.
error-unknown-field = No existe el campo «{ $field }». Compruebe cómo está escrito.
error-control-character = El texto contiene un carácter invisible. Bórrelo y escríbalo en lugar de pegarlo.
error-not-normalised = Una letra del texto está escrita de forma inusual. Escriba el texto de nuevo en lugar de pegarlo.
error-not-a-number = «{ $value }» no es un número. Escriba solo cifras, por ejemplo 12.4.
error-not-an-integer = «{ $value }» no es un número entero. Escriba solo cifras, por ejemplo 12.
error-not-a-quantity = «{ $value }» no es una cantidad. Escriba un número y una unidad, por ejemplo 12,4 kg.
error-not-money = «{ $value }» no es un importe. Escriba un número y una moneda, por ejemplo 1500.00 USD.
error-not-a-date = «{ $value }» no es una fecha del calendario. Escriba año, mes y día, por ejemplo 2016-03-14; basta con el año.
error-not-a-moment = «{ $value }» no es una fecha con hora. Escríbala como 2016-03-14 02:40; basta con la fecha.
error-year-too-short = «{ $value }» puede leerse de varias maneras. Escriba el año con cuatro cifras.
error-offset-missing = La hora «{ $value }» no dice de qué huso horario es. Añada la diferencia con UTC, por ejemplo +03:00, o indíquela para todo el archivo.
error-not-a-point = «{ $value }» no es una posición. Escriba latitud y longitud en grados, por ejemplo -4.0435,39.6682.
error-not-a-flag = «{ $value }» no es ni sí ni no. Escriba sí o no.
error-not-a-reference = «{ $value }» no remite a ninguna ficha. Elija la ficha de la lista.
error-not-a-row = «{ $value }» no remite a ninguna línea de esta ficha. Elija la línea de la lista.
error-unknown-code = «{ $value }» no está en la lista. Elija de la lista; para conservar las palabras como están, escriba ~ delante.
error-unknown-unit = No existe la unidad «{ $value }». Elija una unidad de la lista.
error-unknown-currency = No existe la moneda «{ $value }». Escriba las tres letras de la moneda, por ejemplo USD.

## Identifiers: numbers that carry their own check

error-container-form = «{ $value }» no es un número de contenedor: cuatro letras, la última U, J, Z o R, y siete cifras. Léalo de nuevo en la puerta.
error-container-check-digit = La última cifra debería ser { $expected }. Lea de nuevo el número de contenedor en la puerta.
error-ship-form = «{ $value }» no es un número OMI: siete cifras. Léalo de nuevo en el casco o en los documentos del buque.
error-ship-check-digit = La última cifra debería ser { $expected }. Lea de nuevo el número OMI en el casco o en los documentos del buque.
error-vin-form = «{ $value }» no es un VIN: 17 letras y cifras, nunca I, O ni Q. Los vehículos antiguos pueden tener otro; léalo de nuevo en el bastidor.
error-vin-check-digit = El noveno carácter debería ser { $expected } en un vehículo fabricado en América del Norte. Lea de nuevo el VIN en el bastidor; consérvelo si allí figura así.
error-mail-form = «{ $value }» no es un número de envío postal: dos letras, nueve cifras, dos letras. Léalo de nuevo en la etiqueta.
error-mail-check-digit = La última cifra debería ser { $expected }. Lea de nuevo el número del envío postal en la etiqueta.
error-mail-country = Las dos últimas letras de «{ $value }» no son un país. Lea de nuevo el número del envío postal en la etiqueta.
error-place-form = «{ $value }» no es un UN/LOCODE: dos letras del país y tres del lugar. Busque el lugar por su nombre.
error-place-not-listed = UN/LOCODE no recoge «{ $value }». Busque el lugar por su nombre, o escriba su nombre al lado.
error-goods-form = «{ $value }» no es un código del SA: dos, cuatro o seis cifras. Omita las cifras del arancel nacional.
error-goods-not-listed = El Sistema Armonizado no recoge «{ $value }». Busque por palabras, o compruebe la edición.
error-phone-form = «{ $value }» no es un número internacional: primero + y el código del país, 15 cifras como máximo. Escríbalo como +254712345678.
error-chemical-form = «{ $value }» no es un número CAS: de dos a siete cifras, dos cifras, una cifra, con guiones. Léalo de nuevo en la etiqueta o en la ficha de datos.
error-chemical-check-digit = La última cifra debería ser { $expected }. Lea de nuevo el número CAS en la etiqueta o en la ficha de datos.
error-radio-form = «{ $value }» no es un MMSI: nueve cifras, como las emite la radio del buque. Léalo de nuevo en los documentos del buque.
error-legal-entity-form = «{ $value }» no es un LEI: 20 letras y cifras, de las cuales las dos últimas son cifras. Léalo de nuevo en el registro.
error-legal-entity-check-digit = Las dos últimas cifras deberían ser { $expected }. Lea de nuevo el LEI en el registro.

## Search

error-query-too-long = La consulta es demasiado larga. Omita palabras, o pregunte en dos pasos.
error-query-too-deep = Hay demasiados paréntesis unos dentro de otros. Quite algunos, o pregunte en dos pasos.
error-query-too-many-words = La consulta tiene más de { $part } palabras. Quite algunas o pregunte en dos pasos.
error-query-no-word = No hay ninguna palabra en «{ $part }»: los signos solos no encuentran nada. Escriba una palabra, un número o un código; sin nada se pide todo.
error-query-parenthesis = Un paréntesis «{ $part }» está solo. Añada el otro, o quítelo.
error-query-quote-open = Faltan unas comillas después de «{ $part }». Cierre la frase con ".
error-query-field-unknown = No existe el campo «{ $part }» en el que buscar. Compruebe cómo está escrito; para buscar las palabras mismas, póngalas entre comillas rectas.
error-query-field-text = En este campo solo se busca por sus palabras. Escriba «{ $part }» sin el campo delante.
error-query-value-missing = Después de «{ $part }» no hay nada que buscar. Escriba un valor, o * para cualquier valor.
error-query-date = «{ $part }» no es una fecha. Escriba año, mes y día, por ejemplo 2016-03-14, o 2016-03, o 2016.
error-query-number = «{ $part }» no es un número. Escriba solo cifras, por ejemplo 12.4 o >=12.
error-query-unit-missing = «{ $part }» no tiene unidad. Escríbala detrás del número, por ejemplo 5KGM o 1500USD.
error-query-unit-unknown = La unidad de «{ $part }» no está en la lista. Escriba su código, por ejemplo KGM, LTR o USD.
error-query-range = «{ $part }» no abarca nada. Escriba primero el extremo menor, y la misma unidad en ambos extremos.
error-no-right = Su puesto no puede escribir aquí fichas de este tipo ({ $kind }). Pida ese derecho al registrador de su administración.
error-seat-unknown = Los actos de su administración no mencionan este puesto. Pida al registrador que lo inscriba.
error-seat-revoked = Este puesto, o el equipo en que se creó, fue revocado. Lo que registró se conserva; pida un puesto nuevo al registrador.
error-seat-ended = Este puesto ya fue dado por terminado. No hay nada más que hacer con él; su funcionario sigue con otro puesto, o pide uno nuevo.
error-no-lease-to-renew = No hay plazo que renovar: ese puesto lee sin plazo, fue dado por terminado o es de la oficina de otro registrador.
error-seat-unattended = Nadie está ante este nodo, así que no revisa ni difunde nada. Hágalo desde el puesto de un funcionario.
error-own-values = Nadie juzga los valores que él mismo escribió. Pida un segundo revisor, aquí o en la región.
error-reference-twice = Varios registros llevan la referencia { $reference }. Indique el que quiere por su identificador: { $ids }.
error-clock-in-doubt = El reloj de este equipo marca { $time }, y nadie lo ha confirmado: con un día equivocado se borrarían registros antes de tiempo. Diga primero si es correcto (en la barra de abajo, o «ncen clock»).
error-no-such-registrar = Ningún registrador tiene esta clave. Vea «ncen registrar list».
error-registrar-seat = Este puesto terminó, o su funcionario ya dejó de ser registrador. Nombre por otro puesto.
error-registrar-already = Ya es registrador.
error-registrar-not-below = Solo quien está por encima de un registrador lo termina: quien lo nombró, o la raíz con sus palabras.
error-not-root-words = Estas no son las palabras raíz: hacen falta { $count }, la primera mitad antes que la segunda.
error-not-the-root = Estas palabras no son la raíz de esta administración.
error-no-such-branch = Ningún diario tiene aquí tal rama abierta: quizá alguien ya indicó la correcta.
error-root-forked = El registro de la propia raíz se bifurcó, y nadie está por encima de ella. Nombre a un sucesor tras la rama correcta: «ncen root succeed --branch».
error-restoring-already = Ya se está restaurando una copia en esta carpeta.
error-root-spoke-already = Estas palabras ya hablaron por alguien. Un sucesor necesita otras nuevas: «ncen root words».
error-lease-over = El plazo de este puesto venció el { $until }; según el reloj de este equipo hoy es { $day }. Si el reloj está mal, ajústelo. Si no: usted registra como antes y ve lo que escribió; lo que escribieron otros se abre de nuevo tras un contacto con la oficina o con un paquete en el que el registrador la renovó.
error-folder-foreign = Esta carpeta contiene otras cosas. Indique una carpeta vacía o que aún no exista.
error-closing = El programa se está cerrando. Ábralo de nuevo e inténtelo otra vez.
error-draft-elsewhere = Este formulario se abrió después en otro lugar. Continúe allí; lo que ha escrito aquí desde entonces no se conserva.
error-record-void = { $reference } está anulado y no se modifica. Restablézcalo primero, o cree un registro nuevo que empiece como él.
error-record-not-void = { $reference } no está anulado: no hay nada que restablecer.
error-sight-made = { $reference } es lo que los puestos ven de una ficha del registro. Sigue a esa ficha: cámbiela allí.
error-record-closed = { $reference } está cerrado: sigue en otra ficha. Abra aquella; lo que ve aquí queda como está.
error-record-full = { $reference } no tiene sitio para más cambios. Hágala seguir en una ficha nueva y cambie aquella.
error-not-a-case = Solo se puede traspasar un caso de una oficina.
error-same-office = El caso ya está en esa oficina. Elija otra.
error-no-predecessor = { $reference } no continúa ninguna otra ficha.
error-no-such-receiver = «{ $receiver }» no es ningún asiento ni dispositivo de esta administración. Elija uno de la lista de funcionarios.
error-no-seat-of-key = Esta administración no tiene ningún puesto con la clave «{ $key }». Tome la clave entera de la lista de funcionarios; «ncen seat all» la muestra.
error-no-such-folder = No existe la carpeta { $path }. Elija otro lugar o cree antes la carpeta.
error-file-taken = Ya existe un archivo { $path }. Elija otro nombre o indique que debe reemplazarse.
error-no-such-file = No existe el archivo { $path }. Compruebe su nombre y su carpeta.
error-no-such-view = No hay ninguna pregunta guardada «{ $name }». Consulte la lista.
error-path-is-folder = { $path } es una carpeta. Indique un archivo de ella.
error-path-not-allowed = El sistema no le permite acceder a { $path }. Elija otro lugar, o pregunte a quien cuida de este equipo.
error-path-wrong = { $path } no puede ser aquí el nombre de un archivo. Elija uno más corto o más sencillo.
error-record-not-waiting = «{ $reference }» no espera aprobación: solo se aprueba o devuelve una ficha completa.
error-no-such-value = Este lugar no tiene un valor { $value }. Vea «ncen record differences».
error-nothing-to-leave = Nada quedaría atrás. Nombre los campos que deben irse (--without); sin ellos un registro solo se cierra y se rehace cuando su espacio casi se ha agotado.
error-nothing-to-settle = Aquí ya no hay nada que decidir: alguien lo ha decidido. Vuelva a mirar la ficha.
error-reason-missing = Una decisión necesita su motivo. Escríbalo en pocas palabras y vuelva a intentarlo.
error-changed-meanwhile = Alguien modificó este registro mientras tanto. Revíselo de nuevo y después decida.

## Enrolment

error-not-a-request = Esto no es una solicitud, o se dañó por el camino. Guárdela de nuevo en el portátil que la hace y abra ese archivo.
error-not-an-answer = Este archivo no es respuesta a lo que se pidió aquí, o se dañó por el camino. Pida al registrador la respuesta al archivo que se guardó aquí.
error-request-too-old = Esta solicitud tiene más de 30 días, o su reloj está mal. Ponga en hora el portátil que la hace y que el funcionario la haga de nuevo.
error-request-used = El puesto de esta solicitud se inscribió de otro modo, o su dispositivo fue revocado. Que el funcionario la haga de nuevo desde una carpeta de datos vacía.
error-office-not-yours = Usted no es el registrador de esta oficina. Elija una de las suyas, o envíe la solicitud al registrador de esa oficina.
error-second-officer = El segundo funcionario debe ser otra persona que pueda revisar estos registros. Elija un supervisor de este dispositivo.
error-not-a-backup = Este archivo no es una copia de seguridad, o fue cortado o cambiado. Elija otro.
error-not-for-you = Este archivo está sellado para otros: ninguna clave suya lo abre.
error-no-recipient = No se conoce a nadie para quien sellar esto. Únase primero a la administración.
error-other-folder = Es una copia de otra carpeta, o de antes de que esta recibiera nuevas claves. Pruébela donde se hizo.
error-restored-unheard = Esta carpeta se restauró de una copia y no ha recibido nada más reciente. Lo que otros escribieron se abre con un paquete que traiga algo firmado después de la copia: un registro, o un plazo renovado por el registrador («ncen seat renew»).
error-record-held = Este registro está retenido: debe quedarse. Levante primero la retención.
error-nothing-over = No ha vencido el plazo de ningún registro.
error-letters-taken = Otro dispositivo tiene estas letras, o no son letras. Escriba una o dos mayúsculas distintas.
error-no-such-role = No existe la función «{ $role }». Elija entre { $roles }.
error-no-role = No se eligió ninguna función. Elija al menos una.
error-no-such-office = No existe la oficina «{ $office }». Elija una de la lista, o añádala primero.
error-officer-here = El funcionario { $number } ya tiene un puesto en este dispositivo. Desbloquea con su propia frase de contraseña.
error-not-the-registrar = Solo el registrador de la administración hace esto. Pídale que inicie sesión y lo haga.
error-no-space-ready = No hay ningún expediente listo para usted. Pida a un registrador que prepare expedientes para su puesto; abra uno tras su próximo paquete.
error-space-closed = Este expediente ya está en este dispositivo, y solo se abre para otro funcionario. Que él inicie sesión; luego inténtelo de nuevo.
error-no-such-right = No existe el derecho «{ $right }». Elija read, write, review o administer.
error-not-closed = Esta ficha no está en ningún expediente cerrado: nadie está asignado a ella. Indique un expediente de investigación.
error-nothing-asked = Este puesto no ha solicitado nada, así que no acepta respuesta. Ábrala en el portátil que hizo la solicitud.
error-nothing-deposited = No se depositó nada de este puesto, así que no se puede recuperar. Escriba las 24 palabras de su hoja o pida un puesto nuevo al registrador.
error-deposit-not-for-you = Esta solicitud es para otro registrador: el de la oficina del funcionario. Pásele el archivo.
error-deposit-wrong = Lo que trae esta solicitud no es del puesto que nombra. No inscriba nada y hable con el funcionario en persona.
error-answer-other-folder = Esta respuesta no abre esta carpeta de datos. Ábrala en el portátil que hizo la solicitud, o haga otra aquí.
error-other-administration = Esta respuesta es de otra administración que la de este dispositivo. Diríjase al registrador de la suya.
error-office-code-taken = El código { $code } es de otra oficina. Escriba otro.
error-needs-reviewer = Varios funcionarios dieron esta respuesta ({ $field }) a la vez, y la decide un revisor. Pida a un revisor que elija.
