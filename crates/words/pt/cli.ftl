# Words of the command line. A sentence says what happened, then what to do.

cli-passphrase = Frase secreta
cli-passphrase-new = Nova frase secreta
cli-passphrase-again = A mesma, outra vez
cli-passphrase-changed = A frase secreta foi mudada. As palavras da folha de recuperação continuam a abrir o posto.

## Heads of tables

cli-name = Nome
cli-kind = Tipo de ficha
cli-number = Número de serviço
cli-key = Chave
cli-words = Palavras a comparar
cli-request-written = O pedido está em { $path }. Leve-o ao responsável pelo cadastro e leia-lhe as palavras.
cli-waits-answer = Este dispositivo espera a resposta do responsável pelo cadastro: “ncen enrol look” mostra as palavras que ele lhe lê, “ncen enrol accept” recebe-a. Até lá nada pode ser gravado.
cli-answer-written = O posto está inscrito. A resposta está em { $path }; volta ao agente.
cli-answered-already = Este pedido já foi respondido. “ncen enrol approve” escreve de novo a mesma resposta.
cli-answer-again = Este pedido já tinha sido respondido: a mesma resposta está em { $path }. A repartição, as funções e as letras ficam como foram ditas então.
cli-administration = Administração
cli-answer-words = O agente compara estas palavras ao receber a resposta
cli-enrolled = A resposta do responsável pelo cadastro foi aceite: já se podem guardar fichas.
cli-answer-differs = Se o responsável pelo cadastro ler outras palavras, outra pessoa respondeu: não grave nada aqui, e adira de novo numa pasta vazia.
cli-recovered = O posto está recuperado. A partir de agora abre-o a nova frase secreta.
cli-recovers = No lugar de
cli-office = Repartição
cli-office-above = Sob
cli-count = Quantidade
cli-label = Significado
cli-code = Código
cli-device = Dispositivo
cli-time = Hora
cli-line = N.º
cli-place = Lugar
cli-query = Pergunta
cli-bytes = Bytes no disco

## Records

cli-meaning = Significado
cli-takes = Aceita
cli-index-behind = O índice de pesquisa ainda está a ser criado: nem todas as fichas foram vistas. Pergunte de novo daqui a pouco.
cli-saved = { $reference } foi gravada ({ $id }).
cli-competing = { $place }: há aqui vários valores. { $officer } ({ $office }, { $time }) escreveu “{ $value }”. Decida com “ncen record settle”.

## Import and export

cli-import-done = O ficheiro foi importado.
cli-import-tried = Foi um teste: nada foi alterado. Sem --dry-run seria:
cli-import-cancelled = A importação foi parada. O que já foi importado fica; o mesmo comando importa o resto.
cli-report = Linha a linha: { $path }
cli-exported = { $count ->
    [0] Nenhuma ficha corresponde: { $path } só tem cabeçalhos.
    [one] Foi escrita { $count } ficha em { $path }. O ficheiro não está selado: guarde-o em segurança.
   *[other] Foram escritas { $count } fichas em { $path }. O ficheiro não está selado: guarde-o em segurança.
}

## Checks

cli-verified = { $errors ->
    [0] Foram verificadas { $entries } entradas e { $records } fichas. Nada está errado.
    [one] Foram verificadas { $entries } entradas e { $records } fichas. Uma coisa está errada: restaure-a a partir de uma cópia de segurança.
   *[other] Foram verificadas { $entries } entradas e { $records } fichas. { $errors } coisas estão erradas: restaure-as a partir de uma cópia de segurança.
}
cli-fault-chain = A cadeia de um diário está quebrada ({ $place }).
cli-fault-signature = Uma assinatura não é a do seu posto ({ $place }).
cli-fault-bodies = Uma entrada não contém o que diz o seu cabeçalho ({ $place }).
cli-fault-id = Uma ficha não é a que o seu identificador indica ({ $place }).
cli-fault-view = Uma ficha lê-se de forma diferente da que o seu diário diz ({ $place }). “ncen verify --rebuild” recria-a.
cli-fault-damaged = Algo não pode ser lido ({ $place }).
cli-fault-lost = Falta algo ({ $place }).
cli-fault-attachment = Uma imagem não é a que a sua ficha indica ({ $place }). Peça de novo o original ou reponha uma cópia.
cli-doctor-memory = { $state ->
    [good] Memória: { $value } MiB.
    [bad] Memória: { $value } MiB. O programa precisa de uma máquina com 4 GB.
   *[unknown] Memória: o sistema não o diz. O programa precisa de uma máquina com 4 GB.
}
cli-doctor-memory-free = { $state ->
    [good] Memória livre: { $value } MiB.
    [bad] Memória livre: { $value } MiB. Feche outros programas: são precisos 600 MiB.
   *[unknown] Memória livre: o sistema não o diz. São precisos 600 MiB.
}
cli-doctor-disk-free = { $state ->
    [good] Livre no disco: { $value } MiB.
    [bad] Livre no disco: { $value } MiB. Liberte espaço: são precisos 2048 MiB.
   *[unknown] Livre no disco: o sistema não o diz. São precisos 2048 MiB.
}
cli-doctor-permissions = { $state ->
    [good] Mais ninguém nesta máquina pode entrar na pasta de dados.
    [bad] Outras pessoas nesta máquina podem entrar na pasta de dados (modo { $value }). Mude o seu modo para 700.
   *[unknown] Ainda não há pasta de dados, ou o sistema não diz quem pode entrar nela.
}
cli-doctor-clock = { $state ->
    [good] O relógio pode estar certo.
   *[bad] O relógio está errado. Acerte a data e a hora antes de registar seja o que for.
}
cli-doctor-encryption = Nenhum programa pode dizer se o disco está cifrado. Pergunte a quem preparou esta máquina. As fichas estão seladas em qualquer caso; os ficheiros exportados não estão.

## Serving

cli-serving = A pasta de dados está aberta a outros comandos. Ctrl C termina.
cli-serving-web = A interface, só para esta máquina e até que Ctrl C a feche:
cli-no-socket = Outros comandos não conseguem chegar a este programa ({ $reason }): receberão a resposta de que a pasta está em uso.

## Why a command was refused

cli-refused = Foi recusado ({ $code }). Nada foi alterado.
cli-language-unknown = O programa não fala “{ $language }”: usa-se o inglês. Fala { $known }.
error-nothing-founded = Não há administração nesta pasta de dados. Execute “ncen init”, ou indique outra pasta com --data.
error-no-such-country = Não existe o país “{ $value }”. Escreva as suas duas letras da ISO 3166, como KE; “ncen codes country” mostra-as.
error-seat-needed = Vários agentes têm um posto neste dispositivo. Indique um com --seat; “ncen seat list” mostra-os.
error-passphrase-file = A frase secreta não pôde ser lida em { $path } ({ $reason }). Verifique { $variable }.
error-passphrase-needed = Não há terminal onde pedir a frase secreta. Indique o seu ficheiro em { $variable }.
error-passphrases-differ = As duas frases secretas não são iguais. Execute o comando de novo.
error-file-exists = { $path } já existe. Indique outro ficheiro, ou use --replace.
error-cancelled = Foi parado, e nenhum ficheiro foi escrito.
error-no-threads = O sistema não dá ao programa linhas de execução ({ $reason }). Feche outros programas e tente de novo.
error-socket-lost = O programa que tem a pasta de dados aberta desapareceu ({ $reason }). Execute o comando de novo. Se estava a gravar, veja se ficou gravado antes de repetir.
error-line-too-long = Isto tem mais de { $most } bytes. Peça menos fichas de cada vez, ou escreva menos de uma vez.
error-too-many-connections = { $most } comandos trabalham agora com esta pasta de dados. Espere que um deles termine.
error-web-not-loopback = Outras máquinas podem chegar a { $address }, e o que se escreve atravessaria a rede sem cifra. Indique um endereço desta máquina, por exemplo 127.0.0.1:8640.
error-web-no-address = A interface não pode ser servida em { $address } ({ $reason }). Indique outra porta, ou 0 para uma livre.
error-not-printed = O que foi pedido está feito, mas não foi possível escrever a resposta ({ $reason }).
error-program-died = O programa interrompeu-se, por uma falha sua ou porque algo na pasta de dados está danificado ({ $reason }). O que foi dado como feito está feito. Execute “ncen verify”; se também se interromper, restaure uma cópia de segurança.
error-verify-broke-off = A pasta de dados não pode ser verificada até ao fim, porque algo nela está danificado ({ $place }). Ponha a pasta de lado e restaure uma cópia de segurança numa pasta vazia: “ncen backup restore FILE --data FOLDER”.

cli-officer = Agente
cli-why = Porque espera
cli-revoked = Revogado
cli-right = Pode
cli-record = Ficha
cli-state = Estado
cli-reason = Motivo
cli-erased = { $count ->
    [0] Não havia nada a apagar.
    [one] Uma ficha foi apagada. Nada dela resta nesta pasta.
   *[other] { $count } fichas foram apagadas. Nada delas resta nesta pasta.
}
cli-erased-backup = Pode ainda contê-la, destrua-a: { $name }
cli-held = Retida: fica, diga quem disser que sai.
cli-hold-ended = Já não está retida.
cli-passphrase-second = Frase secreta do segundo agente
cli-file = Ficheiro
cli-keep-until = Guardar até
cli-backup-made = Escrita: { $path }. Guarde-a longe desta máquina e prove-a com “ncen backup test”.
cli-backup-proved = Restaurada e verificada: de { $made_at }, { $entries } entradas, { $records } fichas, { $errors } falhas.
cli-backup-restored = Reposta em { $made_at }: { $entries } entradas, { $records } fichas, { $errors } falhas. O que foi escrito depois volta por pacotes.
cli-backup-over = expirada: destrua-a
cli-reads-until = Lê até
cli-event = Evento
cli-about = Objeto
cli-audit-chain = { $officer }: { $rows } linhas, { $faults } erradas.
cli-bundle-made = Tudo o que este dispositivo contém está em { $path }. O ficheiro não está selado: quem o tiver lê-o.
cli-bundle-made-for = O que falta a { $for } do que pode ler está em { $path }, selado: só os seus agentes o abrem.
cli-bundle-taken = { $stored } entradas novas aceites, { $known } já cá estavam, { $waiting } esperam.
cli-bundle-receipt = O que este dispositivo contém, assinado, está em { $path }, selado para { $for }.
cli-bundle-receipt-heard = Chegou um recibo de { $from }: o próximo pacote para ele contém só o que é novo.
cli-bundle-from = Feito por { $from } em { $made }: { $entries } entradas, das quais { $new } são novas aqui.
cli-bundle-from-unknown = Feito em { $made } por um dispositivo desconhecido aqui: { $entries } entradas.
cli-bundle-from-nobody = Ninguém o assinou e não está selado: { $entries } entradas.
cli-bundle-pictures = Imagens e formas reduzidas que contém: { $pictures }.
cli-bundle-pictures-came = Imagens e formas reduzidas agora completas aqui: { $pictures }.
cli-bundle-holds = Conteúdo. Entradas: { $entries }, em espaços: { $spaces }; declarações: { $statements }; imagens e formas reduzidas: { $pictures }. Tamanho do ficheiro em bytes: { $bytes }.
cli-bundle-closed = { $count ->
    [0] Não contém nada de um processo fechado.
    [one] Contém, selado, algo de um processo fechado: abre-se quando inicia sessão um agente que o pode ler.
   *[other] Contém, selado, algo de { $count } processos fechados: cada um abre-se quando inicia sessão um agente que o pode ler.
}
cli-bundle-since = Começa depois do recibo de { $for } de { $since }: o que { $for } tinha então não está nele.
cli-bundle-since-never = Não começa depois de nenhum recibo: também pode conter o que { $for } já tem.
cli-bundle-full = O ficheiro está cheio: mais { $left } elementos irão no seguinte, quando um recibo tiver voltado.
cli-bundle-answer = Um recibo poupa ao próximo pacote de { $for } o que já está aqui: “ncen bundle receipt FICHEIRO --for { $for }”.
cli-files-left = { $count ->
    [0] Já não se pode abrir nenhum processo.
    [one] Ainda se pode abrir um processo.
   *[other] Ainda se podem abrir { $count } processos.
}
cli-files-ready = { $count ->
    [0] Nenhum processo mais está pronto para este posto.
    [one] Mais um processo está pronto para este posto. O seu dispositivo sabe-o com o próximo pacote.
   *[other] Mais { $count } processos estão prontos para este posto. O seu dispositivo sabe-o com o próximo pacote.
}
cli-files-handed-over = { $count ->
    [0] Não foi passado nenhum processo.
    [one] Foi passado um processo, em uso ou pronto. O novo responsável tem-no quando o seu dispositivo se encontrar com outro que o tenha.
   *[other] Foram passados { $count } processos, em uso ou prontos. O novo responsável tem-nos quando o seu dispositivo se encontrar com outro que os tenha.
}
cli-files-unread = { $count ->
    [0] Vê todos os processos que estão aqui.
    [one] Está aqui um processo que já não vê, porque foi posto fim ao posto de quem o designou. Peça a um responsável pelo cadastro que o passe a outro.
   *[other] Estão aqui { $count } processos que já não vê, porque foi posto fim ao posto de quem o designou. Peça a um responsável pelo cadastro que os passe a outro.
}
cli-team-leaderless = Já ninguém dirige este processo. Peça a um responsável pelo cadastro: “ncen files hand-over” passa-o a um agente que o dirige.
cli-goes-on = A ficha { $old } está encerrada. Continua como { $reference }.

cli-clock-believed = O relógio deste dispositivo é aceite.
cli-clock-jumped = O relógio deste dispositivo marca { $time }, e foi usado pela última vez em { $last }. Esse dia está certo? “ncen clock --right” ou “ncen clock --wrong”.
cli-clock-wrong = O relógio deste dispositivo está errado: marca { $time }. Acerte a data e a hora do sistema; até lá os prazos seguem { $last }.
cli-waits = { $count ->
    [0] Nenhuma entrada espera que alguém a examine.
    [one] Uma entrada espera que alguém a examine: “ncen waiting list”.
   *[other] { $count } entradas esperam que alguém as examine: “ncen waiting list”.
}
cli-root-words = Palavras-raiz, as duas metades
cli-by-root = a raiz
cli-by-registrar = um responsável pelo cadastro
cli-root-words-next = Palavras do sucessor, as duas metades
cli-fork = Bifurcou
cli-fork-from = A partir do número
cli-fork-says = O que diz
cli-no-forks = Nenhum diário ou registo bifurcou.
cli-roles = Funções
cli-none = Não há nada para listar aqui.
cli-none-records = Nenhuma ficha foi encontrada. Retire palavras da pergunta, ou traga o que os outros têm: “ncen sync”.
cli-none-codes = Nenhum código foi encontrado. Escreva outras palavras, ou menos.
cli-none-values = Aí nunca se escreveu nada. “ncen fields KIND” lista os campos.
cli-none-differences = Não há nada a decidir: nenhum campo desta ficha tem vários valores.
cli-none-backups = Nenhuma cópia foi feita aqui. Faça uma: “ncen backup make FICHEIRO”.
cli-none-waiting = Nada espera: tudo o que chegou conta. Não há nada a fazer.
cli-none-erasures = Nenhuma ficha está por apagar, e nenhuma está retida. “ncen erase order” e “ncen erase hold” servem para o ordenar.
cli-none-views = Nenhuma pergunta está guardada. Guarde uma: “ncen view save NOME PERGUNTA”.
cli-none-packs = Nenhum conjunto de dados está declarado. Um responsável pelo cadastro declara um: “ncen pack state FICHEIRO --kind TIPO --edition VERSÃO”.
cli-none-pictures = Esta ficha não tem imagens. Acrescente uma: “ncen picture add FICHA FICHEIRO”.
cli-root-words-rule = Escreva agora as duas metades à mão, em duas folhas: só são mostradas desta vez, e só contam depois de “ncen root succeed”.
cli-root-succeeded = O sucessor fala doravante pela raiz. Destrua as palavras antigas.
cli-named = Nomeado por

cli-picture = Imagem
cli-picture-kind = Mostra
cli-picture-caption = Legenda
cli-picture-size = Bytes
cli-picture-original = Original
cli-picture-added = A imagem está junto à ficha: { $picture }.
cli-picture-written = O original está escrito: { $path }
cli-picture-here = aqui
cli-picture-not-here = { $received } de { $size } bytes
cli-picture-originals = Este dispositivo guarda todos os originais.
cli-picture-previews = Este dispositivo guarda miniaturas e pré-visualizações, e os originais que alguém pede.
cli-picture-wanted = pedido, { $received } de { $size } bytes
cli-picture-described = O que se diz da imagem foi alterado: { $picture }.
cli-picture-struck = A imagem está riscada da sua ficha: { $picture }. “ncen picture restore” recupera-a.
cli-picture-restored = A imagem está de novo junto à sua ficha: { $picture }.
cli-picture-is-struck = riscada
cli-picture-taken = Tirada
cli-picture-by-camera = { $moment }, pelo relógio da câmara
