# The national profile: what is refused, what is wrong with one, and its page.
error-not-of-the-whole = Solo un registrador de toda la administración declara esto. Pídale que inicie sesión.
error-profile-wrong = { $count ->
    [one] El perfil no se puede declarar: un error, en { $place }. Compruébelo y corrija lo que se nombra.
   *[other] El perfil no se puede declarar: { $count } errores, el primero en { $place }. Compruébelo y corrija lo que se nombra.
}
error-profile-changed = Otra edición entró en vigor desde que empezó. Abra el perfil de nuevo y haga sus cambios en ella.
error-profile-newer = Un programa más nuevo declaró una edición que este no lee. Actualice este programa y cambie después el perfil.
error-profile-unchanged = Esto ya está en vigor. Cambie algo primero.
error-profile-not-in-force = Esta edición no entraría en vigor, así que no se declaró. Pida al nivel superior que mire los registros de los registradores.
audit-profile = Declaró el perfil nacional
edition-in_force = En vigor
edition-replaced = Sustituida
edition-absent = Su texto no está aquí
edition-unread = Este programa no la lee

# What is wrong at one place.
profile-too-large = El perfil supera { $most } KiB. Quite palabras que nadie necesita.
profile-not-json = Esto no es un perfil: no se puede leer desde la línea { $line }. Elija un archivo guardado aquí.
profile-not-its-form = No tiene la forma única en que se declara un perfil. Declárelo con este programa.
profile-newer = Lo escribió un programa más nuevo (forma { $value }). Actualice este programa.
profile-unknown-key = Aquí no hay lugar para «{ $value }». Quítelo: un perfil no añade campos ni códigos.
profile-missing = Aquí debe haber algo. Responda o quite toda la entrada.
profile-wrong-type = No es el tipo de respuesta que va aquí. Responda de nuevo.
profile-out-of-range = «{ $value }» no está entre { $least } y { $most }. Escriba un número así.
profile-not-in-list = «{ $value }» no está en la lista. Elija de la lista.
profile-no-such-field = Ninguna ficha tiene un campo «{ $value }». Elija uno que exista.
profile-no-such-line = «{ $value }» no es parte de una dirección. Elija una que lo sea.
profile-unseen = Está vacío, o tiene un signo o un espacio al final que nadie ve. Escríbalo de nuevo.
profile-too-long = Tiene { $count } letras y caben { $most }. Acórtelo.
profile-too-many = Hay { $count } y caben { $most }. Quite algunos.
profile-twice = «{ $value }» aparece dos veces. Quite una.
profile-not-digits = Aquí solo van unas pocas cifras. Escriba el número sin signos, como 254.
profile-unit-of-others = Esas mercancías no se cuentan en «{ $value }». Elija una unidad suya.
profile-not-a-day = «{ $value }» no es un día del calendario. Escríbalo como 2026-03-14.
profile-not-above-zero = «{ $value }» no es un número mayor que cero. Escriba uno, como 0.5.

# The command line.
profile-edition = Edición { $edition }, { $hash }
profile-none = Ninguna edición está en vigor: todo es como de costumbre.
profile-right = No hay nada mal.
profile-over = La edición { $edition } se declaró y no está en vigor aquí: { $state }
