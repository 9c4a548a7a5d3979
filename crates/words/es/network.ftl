# Intercambio por una red, conjuntos de datos y retransmisor: lo que dice la línea de órdenes, lo que se rechaza y cómo lo llama la auditoría.

## Rechazos

error-address-wrong = «{ $address }» no es una dirección. Escríbala como 192.0.2.7:4717, como node.customs.example:4717 o como la dirección de un retransmisor, https://relay.customs.example.
error-relay-wrong = «{ $address }» no es un retransmisor. Escriba su dirección entera, por ejemplo https://relay.customs.example.
error-ticket-wrong = Esto no es un tique, o tiene una letra equivocada. Cópielo entero: empieza por ncen1.
error-ticket-newer = Este tique lo hizo un programa más reciente. Actualice este.
error-network-address = Este dispositivo no puede escuchar en { $address } ({ $reason }). Elija otra dirección, o cierre el programa que la ocupa.
error-network-off = Este dispositivo no está en la red. Conéctelo primero: «Intercambio» en la ventana, o «ncen peer network --on» y «ncen serve», que sigue en ella mientras está en marcha.
error-network-refuses = Este equipo no da acceso a la red ({ $reason }). Reinícielo; si eso no ayuda, pregunte a quien cuida de él.
error-certificate-wrong = El certificado no se puede usar ({ $reason }). Elija un archivo PEM.
error-peer-busy = Ya hay un intercambio en marcha con este dispositivo. Espere a que termine.
error-peer-refused = El otro dispositivo cortó enseguida: aún no conoce a este, está bloqueado o lo tiene en pausa. Pregunte allí.
error-peer-cut = La conexión se cortó a los { $seconds } s. Lo que llegó antes se conserva, y el resto seguirá.
error-peer-no-room = El otro dispositivo no tiene sitio: su disco está casi lleno. Haga sitio allí; este lo intentará más tarde por sí solo, y no se pierde nada.
error-peer-program-old = El otro dispositivo tiene la versión { $version } del programa, y la administración pide la { $floor } o una más reciente. Actualícelo allí: entonces sigue el resto, y no se pierde nada.
error-program-old = El otro dispositivo no habla con el programa de aquí: dice que la administración pide uno más reciente. Actualícelo en este dispositivo: lo guardado queda, y entonces se envía.
error-peer-not-reached = El otro dispositivo no responde. Compruebe que está en marcha y en la red, y que su dirección es correcta.
error-peer-no-address = Aquí no se conoce ninguna dirección de «{ $device }»: no se le llamó. Añada su tique («ncen peer add») o espere a que venga por sí mismo.
error-peer-is-this-device = Este es el tique de este dispositivo. Tome el del otro.
error-receiver-revoked = «{ $receiver }» fue revocado: ya no se hace nada para él. Elija otro dispositivo; si su funcionario sigue trabajando, haga que se inscriba de nuevo.
error-device-revoked = «{ $device }» fue revocado: ya no se le llama. Si su funcionario sigue, haga que se inscriba de nuevo.
error-receiver-is-this-device = «{ $receiver }» está en este dispositivo, que ya tiene lo que hay aquí. Elija otro.
error-no-such-peer = «{ $device }» no está en la lista. «ncen peer list» muestra quién está.
error-no-peers = No hay ningún otro dispositivo en la lista. Añada uno con su tique: «ncen peer add».
error-too-many-peers = En la lista caben { $most } dispositivos como máximo. Quite uno primero.
error-too-many-addresses = Es demasiado: caben { $most } direcciones y algunos certificados. Quite algunos.
error-hours-wrong = Las horas van de 0 a 23. Escríbalas como 8-17.
error-relay-list-wrong = La línea { $line } de la lista no empieza por la clave de un dispositivo. «ncen peer devices» muestra listas así.
error-office-circle = { $office } está por encima de esa oficina, así que no puede estar por debajo. Elija otra.
error-pack-kind-wrong = «{ $kind }» no puede ser el nombre de un tipo de conjunto de datos. Use hasta 32 letras minúsculas, cifras y guiones, por ejemplo hs o library.
error-pack-version-wrong = Escriba la versión como la escribe quien lo publica, en 64 caracteres como máximo.
error-floor-wrong = «{ $version }» no es una versión. Escriba sus números, por ejemplo 1.2.0.
error-floor-newer = El programa de aquí tiene él mismo la versión { $version }. Actualícelo primero, o no declare una más reciente.
error-floor-not-higher = La versión { $floor } ya está declarada, y nunca se vuelve atrás. Declare una más reciente.

## La línea de órdenes

cli-network-on = Este dispositivo se conecta a la red mientras «ncen serve» o la ventana están en marcha.
cli-network-off = Este dispositivo no está en la red. «ncen peer network --on» lo conecta.
cli-network-online = Este dispositivo está en la red.
cli-network-problem = Aún no está en la red: { $reason }
cli-network-everywhere = todas las direcciones del equipo, puerto 4717
cli-both-had = Ambos tenían lo mismo
cli-peer-next = { $device }: próximo intento ({ $time }).
cli-peer-failed-next = { $device }: { $reason } Próximo intento: { $time }.
cli-address-stated = Está declarado, y llegará a todos los dispositivos con el próximo intercambio.
cli-floor = Los programas se hablan a partir de la versión { $floor }. El de aquí tiene la versión { $version }.
cli-floor-none = Los programas de todas las versiones se hablan. El de aquí tiene la versión { $version }.
cli-floor-newer = Se pide la versión { $newer }. Actualice el programa de aquí: los dispositivos que la tienen no hablan con este.
cli-letter-sent = Una carta para { $for } está en el correo. Sale cuando se encuentre a ese dispositivo, o a otro que lleve cartas.
cli-letter-full = La carta está llena: { $left } elementos más irán en la siguiente, cuando haya vuelto un recibo.
cli-letter-dropped = La carta { $id } se descartó. Lo que dice va con la siguiente.
cli-synced = { $device }: ambos tienen ahora lo mismo.
cli-synced-part = { $device }: solo pasaron las declaraciones y lo que aún se puede enviar: uno de los dos fue revocado, o ya nadie puede leer allí.
cli-exchanged-out = { $n ->
    [one] Salió { $n } elemento.
   *[other] Salieron { $n } elementos.
}
cli-exchanged-in = { $n ->
    [one] Llegó { $n } entrada nueva.
   *[other] Llegaron { $n } entradas nuevas.
}
cli-exchanged-letters = { $n ->
    [one] Llegó { $n } carta.
   *[other] Llegaron { $n } cartas.
}
cli-exchanged-said = Llegaron nuevas declaraciones de la administración.
cli-exchanged-nothing = No había nada nuevo.
cli-alone-next = Ninguno de los dispositivos encontrados ha firmado su recibo. Intercambie con el nodo de su oficina o con otro dispositivo de su oficina, o lleve allí un paquete: «ncen bundle make».
cli-letter = Carta
cli-none-letters = Aquí no hay ninguna carta. Escriba una: «ncen post send --for DISPOSITIVO».
cli-none-addresses = Este dispositivo no habla con ninguna dirección. Añada otro: «ncen peer add».
cli-listens-anywhere = todas las direcciones del equipo
cli-sync-failed = { $device }: { $reason }
cli-serve-line = { $time } { $what }
cli-serve-online = En la red: { $sockets }.
cli-serve-met = { $device } está ahí.
cli-serve-met-revoked = { $device } está ahí. Fue revocado: se entera de ello y no recibe nada más.
cli-serve-exchanged = { $device }: { $what }
cli-relaying = El retransmisor trabaja en { $url }. Ctrl C termina.
cli-pack = Conjunto de datos
cli-pack-right = { $path } es el conjunto de datos { $kind } correcto, versión { $version }.
cli-pack-unknown = Ningún registrador ha declarado { $path } ({ $hash }). No lo use.
cli-version = Versión
cli-hash = Huella
cli-bytes-moved = { $what }: { $sent } bytes enviados, { $received } recibidos
peer-state-apart = Sin conexión
peer-state-dialling = Llamando
peer-state-connected = Conectado
peer-state-paused = En pausa
peer-state-quiet = En pausa a esta hora
ui-phase-exchanging = Intercambiando

## Auditoría

audit-network = Cambió la presencia de este dispositivo en la red
audit-peer = Añadió un dispositivo con el que intercambiar, o cambió cómo
audit-peer-removed = Quitó un dispositivo de la lista
audit-exchange = Intercambió con un dispositivo a petición
audit-address = Declaró dónde encontrar un dispositivo
audit-floor = Declaró el programa más antiguo que puede hablar
audit-office-moved = Trasladó una oficina
audit-pack = Declaró el conjunto de datos correcto
