# What is worth telling an officer about one record: what is wrong, then what to do next.

finding-missing = Ainda falta esta resposta. Preencha-a, ou escolha “desconhecido” onde a lista o oferecer.
finding-future-date = A data { $date } é posterior a hoje ({ $today }). Corrija-a, ou verifique o relógio deste computador.
finding-quantity-missing = Estas mercadorias não têm quantidade. Indique um número e uma unidade; uma estimativa serve, se a marcar como tal.
finding-unit-not-of-template = { $unit ->
    [none] A quantidade não tem unidade.
   *[other] “{ $unit }” não é uma unidade desta categoria de mercadoria.
} { $units ->
    [any] Escolha uma na lista.
    [currency] Escolha a moeda do montante.
   *[other] Escolha uma destas: { $units }.
}
finding-quantity-not-positive = A quantidade é { $value }. Tem de ser maior do que zero: meça ou conte de novo, ou risque a linha.
finding-hs-against-template = O capítulo { $chapter } do SH é invulgar nesta categoria de mercadoria (habituais: { $chapters }). Verifique o código SH e a categoria de mercadoria.
finding-legs-out-of-order = Esta etapa não vem a seguir à anterior. Ponha as etapas pela ordem da viagem, ou corrija a data.
finding-arrest-without-person = Alguém foi detido, mas nenhuma pessoa está indicada. Acrescente uma linha em “Pessoas e empresas”.
finding-currency-missing = O montante { $value } não tem moeda. Escolha a moeda em que foi indicado.
finding-check-digit-wrong = { $error ->
    [container-check-digit] { error-container-check-digit }
    [ship-check-digit] { error-ship-check-digit }
    [vin-check-digit] { error-vin-check-digit }
    [mail-check-digit] { error-mail-check-digit }
    [chemical-check-digit] { error-chemical-check-digit }
    [legal-entity-check-digit] { error-legal-entity-check-digit }
   *[other] O algarismo de controlo de “{ $value }” deveria ser { $expected }. Leia de novo o número.
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
   *[other] “{ $value }” não parece um número desse tipo. Leia-o de novo.
}
finding-identifier-not-listed = { $error ->
    [mail-country] { error-mail-country }
    [place-not-listed] { error-place-not-listed }
    [goods-not-listed] { error-goods-not-listed }
   *[other] A lista não contém “{ $value }”. Verifique, ou escolha na lista.
}
finding-document-expired = A validade deste documento terminou em { $date }. Verifique a data e examine de novo o documento.
finding-looks-personal = { $kind ->
    [name] “{ $value }” parece o nome de uma pessoa.
    [plate] “{ $value }” parece uma placa de matrícula.
    [phone] “{ $value }” parece um número de telefone.
    [email] “{ $value }” parece um endereço de correio eletrónico.
   *[other] “{ $value }” parece apontar para uma pessoa.
} Este texto pode sair da administração: passe esses dados para os campos próprios.
finding-probable-duplicate = Outro caso tem o mesmo dia, local, mercadorias e quantidade: { $reference }. Compare-os; se forem um só, anule o mais recente.
finding-reference-met-twice = Outra ficha tem a mesma referência. Avise o seu administrador; as duas fichas são mantidas.
finding-unseen-by-posts = Nenhum posto vê isto: está com os casos de uma repartição. Que um analista ou investigador o introduza no registo, e os postos são avisados.
finding-reference-twice = Outra ficha tem também a referência { $reference }: um dispositivo reposto a partir de uma cópia continua a contar do que sabia. Indique cada uma pelo identificador.
finding-asked-for = O registo pede algo a quem encontrar isto: { $reference }. { $action ->
    [discreet_check] { list-action_asked-discreet_check }
    [specific_check] { list-action_asked-specific_check }
    [arrest] { list-action_asked-arrest }
    [inform_owner] { list-action_asked-inform_owner }
   *[sight_and_report] { list-action_asked-sight_and_report }
}. Ligue para: { $contact }.
