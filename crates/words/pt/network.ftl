# Troca por uma rede, conjuntos de dados e retransmissor: o que diz a linha de comandos, o que é recusado e como a auditoria lhe chama.

## Recusas

error-address-wrong = “{ $address }” não é um endereço. Escreva-o como 192.0.2.7:4717, como node.customs.example:4717 ou como o endereço de um retransmissor, https://relay.customs.example.
error-relay-wrong = “{ $address }” não é um retransmissor. Escreva o endereço inteiro, por exemplo https://relay.customs.example.
error-ticket-wrong = Isto não é um bilhete, ou tem uma letra errada. Copie-o inteiro: começa por ncen1.
error-ticket-newer = Este bilhete foi feito por um programa mais recente. Atualize este.
error-network-address = Este dispositivo não pode escutar em { $address } ({ $reason }). Escolha outro endereço, ou feche o programa que o ocupa.
error-network-off = Este dispositivo não está na rede. Ligue-o primeiro: “Intercâmbio” na janela, ou “ncen peer network --on” e “ncen serve”, que fica nela enquanto funciona.
error-network-refuses = Esta máquina não dá acesso à rede ({ $reason }). Reinicie-a; se isso não ajudar, pergunte a quem cuida dela.
error-certificate-wrong = O certificado não pode ser usado ({ $reason }). Escolha um ficheiro PEM.
error-peer-busy = Já está em curso uma troca com este dispositivo. Espere que termine.
error-peer-refused = O outro dispositivo desligou logo: ainda não conhece este, está bloqueado ou tem-no em pausa. Pergunte lá.
error-peer-cut = A ligação caiu ao fim de { $seconds } s. O que chegou antes fica guardado, e o resto segue depois.
error-peer-no-room = O outro dispositivo não tem espaço: o disco está quase cheio. Liberte espaço lá; este volta a tentar mais tarde por si, e nada se perde.
error-peer-program-old = O outro dispositivo tem a versão { $version } do programa, e a administração pede a { $floor } ou uma mais recente. Atualize-o lá: o resto segue então, e nada se perde.
error-program-old = O outro dispositivo não fala com o programa daqui: diz que a administração pede um mais recente. Atualize-o neste dispositivo: o que foi guardado fica, e segue então.
error-peer-not-reached = O outro dispositivo não responde. Verifique se está a funcionar e na rede, e se o seu endereço está certo.
error-peer-no-address = Aqui não se conhece nenhum endereço de “{ $device }”: não foi chamado. Adicione o bilhete dele (“ncen peer add”) ou espere que ele venha por si.
error-peer-is-this-device = Este é o bilhete deste dispositivo. Tome o do outro.
error-receiver-revoked = “{ $receiver }” foi revogado: já nada se faz para ele. Escolha outro dispositivo; se o seu agente continua a trabalhar, faça-o inscrever-se de novo.
error-device-revoked = “{ $device }” foi revogado: já não é chamado. Se o seu agente continua, faça-o inscrever-se de novo.
error-receiver-is-this-device = “{ $receiver }” está neste dispositivo, que já tem o que está aqui. Escolha outro.
error-no-such-peer = “{ $device }” não está na lista. “ncen peer list” mostra quem está.
error-no-peers = Não há nenhum outro dispositivo na lista. Adicione um com o bilhete dele: “ncen peer add”.
error-too-many-peers = Na lista cabem no máximo { $most } dispositivos. Retire um primeiro.
error-too-many-addresses = É demasiado: cabem { $most } endereços e alguns certificados. Retire alguns.
error-hours-wrong = As horas vão de 0 a 23. Escreva-as como 8-17.
error-relay-list-wrong = A linha { $line } da lista não começa pela chave de um dispositivo. “ncen peer devices” mostra listas assim.
error-office-circle = { $office } está acima dessa repartição, por isso não pode ficar abaixo dela. Escolha outra.
error-pack-kind-wrong = “{ $kind }” não pode ser o nome de um tipo de conjunto de dados. Use até 32 letras minúsculas, algarismos e hífenes, por exemplo hs ou library.
error-pack-version-wrong = Escreva a versão como a escreve quem o publica, no máximo com 64 caracteres.
error-floor-wrong = “{ $version }” não é uma versão. Escreva os seus números, por exemplo 1.2.0.
error-floor-newer = O próprio programa daqui tem a versão { $version }. Atualize-o primeiro, ou não declare uma mais recente.
error-floor-not-higher = A versão { $floor } já está declarada, e nunca se volta atrás. Declare uma mais recente.

## A linha de comandos

cli-network-on = Este dispositivo liga-se à rede enquanto “ncen serve” ou a janela estão a funcionar.
cli-network-off = Este dispositivo não está na rede. “ncen peer network --on” liga-o.
cli-network-online = Este dispositivo está na rede.
cli-network-problem = Ainda não está na rede: { $reason }
cli-network-everywhere = todos os endereços da máquina, porta 4717
cli-both-had = Ambos tinham o mesmo
cli-peer-next = { $device }: próxima tentativa ({ $time }).
cli-peer-failed-next = { $device }: { $reason } Próxima tentativa: { $time }.
cli-address-stated = Está declarado, e chega a todos os dispositivos com a próxima troca.
cli-floor = Os programas falam entre si a partir da versão { $floor }. O daqui tem a versão { $version }.
cli-floor-none = Os programas de todas as versões falam entre si. O daqui tem a versão { $version }.
cli-floor-newer = É pedida a versão { $newer }. Atualize o programa daqui: os dispositivos que a têm não falam com este.
cli-letter-sent = Uma carta para { $for } está no correio. Segue quando se encontrar esse dispositivo, ou outro que leve cartas.
cli-letter-full = A carta está cheia: mais { $left } elementos irão na seguinte, quando um recibo tiver voltado.
cli-letter-dropped = A carta { $id } foi descartada. O que ela diz vai com a seguinte.
cli-synced = { $device }: ambos têm agora o mesmo.
cli-synced-part = { $device }: só passaram as declarações e o que ainda pode ser enviado: um dos dois foi revogado, ou já ninguém lá pode ler.
cli-exchanged-out = { $n ->
    [one] Seguiu { $n } elemento.
   *[other] Seguiram { $n } elementos.
}
cli-exchanged-in = { $n ->
    [one] Chegou { $n } entrada nova.
   *[other] Chegaram { $n } entradas novas.
}
cli-exchanged-letters = { $n ->
    [one] Chegou { $n } carta.
   *[other] Chegaram { $n } cartas.
}
cli-exchanged-said = Chegaram novas declarações da administração.
cli-exchanged-nothing = Não havia nada de novo.
cli-alone-next = Nenhum dos dispositivos encontrados assinou o recibo. Faça uma troca com o nó da sua repartição ou com outro dispositivo dela, ou leve até lá um pacote: “ncen bundle make”.
cli-letter = Carta
cli-none-letters = Não há nenhuma carta aqui. Escreva uma: “ncen post send --for DISPOSITIVO”.
cli-none-addresses = Este dispositivo não fala com nenhum endereço. Adicione outro: “ncen peer add”.
cli-listens-anywhere = todos os endereços da máquina
cli-sync-failed = { $device }: { $reason }
cli-serve-line = { $time } { $what }
cli-serve-online = Na rede: { $sockets }.
cli-serve-met = { $device } está presente.
cli-serve-met-revoked = { $device } está presente. Foi revogado: fica a sabê-lo e não recebe mais nada.
cli-serve-exchanged = { $device }: { $what }
cli-relaying = O retransmissor trabalha em { $url }. Ctrl C termina.
cli-pack = Conjunto de dados
cli-pack-right = { $path } é o conjunto de dados { $kind } certo, versão { $version }.
cli-pack-unknown = Nenhum responsável pelo cadastro declarou { $path } ({ $hash }). Não o use.
cli-version = Versão
cli-hash = Resumo (hash)
cli-bytes-moved = { $what }: { $sent } bytes enviados, { $received } recebidos
peer-state-apart = Sem ligação
peer-state-dialling = A chamar
peer-state-connected = Ligado
peer-state-paused = Em pausa
peer-state-quiet = Em pausa a esta hora
ui-phase-exchanging = Troca

## Auditoria

audit-network = Mudou a presença deste dispositivo na rede
audit-peer = Adicionou um dispositivo com o qual fazer trocas, ou mudou como
audit-peer-removed = Retirou um dispositivo da lista
audit-exchange = Fez uma troca com um dispositivo a pedido
audit-address = Declarou onde encontrar um dispositivo
audit-floor = Declarou o programa mais antigo que pode falar
audit-office-moved = Transferiu uma repartição
audit-pack = Declarou o conjunto de dados certo
