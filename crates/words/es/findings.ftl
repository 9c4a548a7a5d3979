# What is worth telling an officer about one record: what is wrong, then what to do next.

finding-missing = Todavía falta esta respuesta. Rellénela, o elija «desconocido» si la lista lo ofrece.
finding-future-date = La fecha { $date } es posterior a hoy ({ $today }). Corríjala, o compruebe el reloj de este equipo.
finding-quantity-missing = Estas mercancías no tienen cantidad. Indique un número y una unidad; basta una estimación si la marca como tal.
finding-unit-not-of-template = { $unit ->
    [none] La cantidad no tiene unidad.
   *[other] «{ $unit }» no es una unidad de esta categoría de mercancía.
} { $units ->
    [any] Elija una de la lista.
    [currency] Elija la moneda del importe.
   *[other] Elija una de estas: { $units }.
}
finding-quantity-not-positive = La cantidad es { $value }. Debe ser mayor que cero: mida o cuente de nuevo, o tache la línea.
finding-hs-against-template = El capítulo { $chapter } del SA no es habitual en esta categoría de mercancía (habituales: { $chapters }). Compruebe el código del SA y la categoría de mercancía.
finding-legs-out-of-order = Este tramo no sigue al anterior. Ponga los tramos en el orden del viaje, o corrija la fecha.
finding-arrest-without-person = Se detuvo a alguien, pero no figura ninguna persona. Añada una fila en «Personas y empresas».
finding-currency-missing = El importe { $value } no tiene moneda. Elija la moneda en la que se indicó.
finding-check-digit-wrong = { $error ->
    [container-check-digit] { error-container-check-digit }
    [ship-check-digit] { error-ship-check-digit }
    [vin-check-digit] { error-vin-check-digit }
    [mail-check-digit] { error-mail-check-digit }
    [chemical-check-digit] { error-chemical-check-digit }
    [legal-entity-check-digit] { error-legal-entity-check-digit }
   *[other] La cifra de control de «{ $value }» debería ser { $expected }. Lea el número de nuevo.
}
finding-identifier-form = { $error ->
    [container-form] { error-container-form }
    [ship-form] { error-ship-form }
    [vin-form] { error-vin-form }
    [mail-form] { error-mail-form }
    [place-form] { error-place-form }
    [goods-form] { error-goods-form }
    [phone-form] { error-phone-form }
    [chemical-form] { error-chemical-form }
    [radio-form] { error-radio-form }
    [legal-entity-form] { error-legal-entity-form }
   *[other] «{ $value }» no parece un número de este tipo. Léalo de nuevo.
}
finding-identifier-not-listed = { $error ->
    [mail-country] { error-mail-country }
    [place-not-listed] { error-place-not-listed }
    [goods-not-listed] { error-goods-not-listed }
   *[other] La lista no recoge «{ $value }». Compruébelo, o elija de la lista.
}
finding-document-expired = Este documento caducó el { $date }. Compruebe la fecha y examine el documento de nuevo.
finding-looks-personal = { $kind ->
    [name] «{ $value }» parece el nombre de una persona.
    [plate] «{ $value }» parece una matrícula.
    [phone] «{ $value }» parece un número de teléfono.
    [email] «{ $value }» parece una dirección de correo electrónico.
   *[other] «{ $value }» parece señalar a una persona.
} Este texto puede salir de la administración: lleve esos datos a los campos previstos para ellos.
finding-probable-duplicate = Otro caso tiene el mismo día, lugar, mercancías y cantidad: { $reference }. Compárelos; si son uno solo, anule el más reciente.
finding-reference-met-twice = Otra ficha tiene la misma referencia. Avise a su administrador; las dos fichas se conservan.
finding-unseen-by-posts = Ningún puesto ve esto: está con los casos de una oficina. Que lo anote en el registro quien tenga la función de analista o investigador, y se pedirá a los puestos.
finding-reference-twice = Otra ficha lleva también la referencia { $reference }: un dispositivo restaurado desde una copia sigue contando desde lo que sabía. Nombre cada una por su identificador.
finding-asked-for = El registro pide algo a quien encuentre esto: { $reference }. { $action ->
    [discreet_check] { list-action_asked-discreet_check }
    [specific_check] { list-action_asked-specific_check }
    [arrest] { list-action_asked-arrest }
    [inform_owner] { list-action_asked-inform_owner }
   *[sight_and_report] { list-action_asked-sight_and_report }
}. Llame a: { $contact }.
