# Why something was not accepted: what is wrong, then what to do next.

## Values: one answer against its field

error-empty = Não há nada escrito aqui. Escreva uma resposta, ou deixe o campo de fora.
error-wrong-type = Este tipo de resposta não serve para o campo. Leia a ajuda do campo e responda de novo.
error-too-long = É demasiado longo: { $count } bytes onde cabem { $most }. Encurte-o ou passe uma parte para outro campo.
error-too-many-rows = Há { $count } entradas onde cabem { $most }. Ponha o resto numa segunda ficha e vincule as duas.
error-too-deep = Aqui uma lista não pode estar dentro de outra. Ponha as suas linhas na lista exterior.
error-not-flat = Um campo de uma versão mais recente tem de ser um só valor. Atualize o programa que o escreveu.
error-unknown-field = Não existe o campo “{ $field }”. Verifique como está escrito.
error-control-character = Há no texto um caractere que não se vê. Apague o texto e escreva-o em vez de o colar.
error-not-normalised = Uma letra do texto está escrita de forma invulgar. Escreva o texto de novo em vez de o colar.
error-not-a-number = “{ $value }” não é um número. Escreva só algarismos, por exemplo 12.4.
error-not-an-integer = “{ $value }” não é um número inteiro. Escreva só algarismos, por exemplo 12.
error-not-a-quantity = “{ $value }” não é uma quantidade. Escreva um número e uma unidade, por exemplo 12,4 kg.
error-not-money = “{ $value }” não é um montante. Escreva um número e uma moeda, por exemplo 1500.00 USD.
error-not-a-date = “{ $value }” não é uma data do calendário. Escreva dia, mês e ano, por exemplo 14/03/2016; o ano basta.
error-not-a-moment = “{ $value }” não é uma data com hora. Escreva, por exemplo, 14/03/2016 02:40; a data basta.
error-year-too-short = “{ $value }” pode ler-se de várias maneiras. Escreva o ano com quatro algarismos.
error-offset-missing = A hora “{ $value }” não diz de que fuso é. Acrescente a diferença para UTC, por exemplo +03:00, ou indique-a para todo o ficheiro.
error-not-a-point = “{ $value }” não é uma posição. Escreva a latitude e a longitude em graus, por exemplo -4.0435,39.6682.
error-not-a-flag = “{ $value }” não é nem sim nem não. Escreva sim ou não.
error-not-a-reference = “{ $value }” não aponta para nenhuma ficha. Escolha a ficha na lista.
error-not-a-row = “{ $value }” não aponta para nenhuma linha desta ficha. Escolha a linha na lista.
error-unknown-code = “{ $value }” não está na lista. Escolha na lista; para manter as palavras como estão, escreva ~ antes delas.
error-unknown-unit = Não existe a unidade “{ $value }”. Escolha uma unidade na lista.
error-unknown-currency = Não existe a moeda “{ $value }”. Escreva as três letras da moeda, por exemplo USD.

## Identifiers: numbers that carry their own check

error-container-form = “{ $value }” não é um número de contentor: quatro letras, a última das quais é U, J, Z ou R, e depois sete algarismos. Leia-o de novo na porta.
error-container-check-digit = O último algarismo deveria ser { $expected }. Leia de novo o número do contentor na porta.
error-ship-form = “{ $value }” não é um número IMO: sete algarismos. Leia-o de novo no casco ou nos documentos do navio.
error-ship-check-digit = O último algarismo deveria ser { $expected }. Leia de novo o número IMO no casco ou nos documentos do navio.
error-vin-form = “{ $value }” não é um VIN: 17 letras e algarismos, nunca I, O ou Q. Veículos antigos podem ter outro; leia-o de novo no chassis.
error-vin-check-digit = O nono caractere deveria ser { $expected } num veículo fabricado na América do Norte. Leia de novo o VIN no chassis; mantenha-o se lá estiver assim.
error-mail-form = “{ $value }” não é um número de objeto postal: duas letras, nove algarismos, duas letras. Leia-o de novo na etiqueta.
error-mail-check-digit = O último algarismo deveria ser { $expected }. Leia de novo o número do objeto postal na etiqueta.
error-mail-country = As duas últimas letras de “{ $value }” não são de nenhum país. Leia de novo o número do objeto postal na etiqueta.
error-place-form = “{ $value }” não é um UN/LOCODE: duas letras do país e três do local. Pesquise o local pelo nome.
error-place-not-listed = O UN/LOCODE não contém “{ $value }”. Pesquise o local pelo nome, ou escreva o nome ao lado.
error-goods-form = “{ $value }” não é um código SH: dois, quatro ou seis algarismos. Deixe de fora os algarismos da pauta (tarifa) nacional.
error-goods-not-listed = O Sistema Harmonizado não contém “{ $value }”. Pesquise por palavras, ou verifique a edição.
error-phone-form = “{ $value }” não é um número internacional: primeiro + e o indicativo do país, no máximo 15 algarismos. Escreva, por exemplo, +254712345678.
error-chemical-form = “{ $value }” não é um número CAS: dois a sete algarismos, dois algarismos, um algarismo, com hífenes. Leia-o de novo no rótulo ou na ficha de dados de segurança.
error-chemical-check-digit = O último algarismo deveria ser { $expected }. Leia de novo o número CAS no rótulo ou na ficha de dados de segurança.
error-radio-form = “{ $value }” não é um MMSI: nove algarismos, como os emite o rádio do navio. Leia-o de novo nos documentos do navio.
error-legal-entity-form = “{ $value }” não é um LEI: 20 letras e algarismos, dos quais os dois últimos são algarismos. Leia-o de novo no registo.
error-legal-entity-check-digit = Os dois últimos algarismos deveriam ser { $expected }. Leia de novo o LEI no registo.

## Search

error-query-too-long = A pergunta é demasiado longa. Retire palavras, ou pergunte em dois passos.
error-query-too-deep = Há demasiados parênteses uns dentro dos outros. Retire alguns, ou pergunte em dois passos.
error-query-too-many-words = A pergunta tem mais de { $part } palavras. Retire algumas ou pergunte em dois passos.
error-query-no-word = Não há nenhuma palavra em “{ $part }”: só sinais não encontram nada. Escreva uma palavra, um número ou um código; nada pede tudo.
error-query-parenthesis = Um parêntese “{ $part }” está sozinho. Acrescente o outro, ou retire-o.
error-query-quote-open = Faltam aspas depois de “{ $part }”. Feche a expressão com ".
error-query-field-unknown = Não existe o campo “{ $part }” onde pesquisar. Verifique como está escrito; para pesquisar as próprias palavras, ponha-as entre aspas.
error-query-field-text = Este campo só se pesquisa pelas suas palavras. Escreva “{ $part }” sem o campo antes.
error-query-value-missing = Não há nada a pesquisar depois de “{ $part }”. Escreva um valor, ou * para qualquer valor.
error-query-date = “{ $part }” não é uma data. Escreva ano, mês e dia, por exemplo 2016-03-14, ou 2016-03, ou 2016.
error-query-number = “{ $part }” não é um número. Escreva só algarismos, por exemplo 12.4 ou >=12.
error-query-unit-missing = “{ $part }” não tem unidade. Escreva-a depois do número, por exemplo 5KGM ou 1500USD.
error-query-unit-unknown = A unidade de “{ $part }” não está na lista. Escreva o seu código, por exemplo KGM, LTR ou USD.
error-query-range = “{ $part }” não abrange nada. Escreva primeiro o limite menor, e a mesma unidade nos dois limites.
error-no-right = O seu posto não pode escrever aqui fichas deste tipo ({ $kind }). Peça esse direito ao responsável pelo cadastro da sua administração.
error-seat-unknown = Os atos da sua administração não mencionam este posto. Peça ao responsável pelo cadastro que o inscreva.
error-seat-revoked = Este posto, ou o dispositivo em que foi criado, foi revogado. O que registou é mantido; peça um novo posto ao responsável pelo cadastro.
error-seat-ended = Este posto já foi terminado. Nada mais há a fazer com ele; o seu agente continua com outro posto, ou pede um novo.
error-no-lease-to-renew = Não há prazo a renovar: esse posto lê sem prazo, foi terminado, ou é da repartição de outro responsável pelo cadastro.
error-seat-unattended = Ninguém está diante deste nó, por isso ele não revê nem divulga nada. Faça-o no posto de um funcionário.
error-own-values = Ninguém julga os valores que escreveu. Peça um segundo revisor, aqui ou na região.
error-reference-twice = Vários registos têm a referência { $reference }. Indique o pretendido pelo seu identificador: { $ids }.
error-clock-in-doubt = O relógio deste dispositivo marca { $time }, e ninguém o confirmou: com um dia errado os registos sairiam antes do tempo. Diga primeiro se está certo (na barra abaixo, ou “ncen clock”).
error-no-such-registrar = Nenhum responsável tem esta chave. Veja “ncen registrar list”.
error-registrar-seat = Este posto terminou, ou o seu agente já deixou de ser responsável pelo cadastro. Nomeie por outro posto.
error-registrar-already = Já é responsável pelo cadastro.
error-registrar-not-below = Só quem está acima de um responsável o termina: quem o nomeou, ou a raiz com as suas palavras.
error-not-root-words = Estas não são as palavras-raiz: são precisas { $count }, a primeira metade antes da segunda.
error-not-the-root = Estas palavras não são a raiz desta administração.
error-no-such-branch = Nenhum diário tem aqui tal ramo aberto: talvez alguém já tenha indicado o certo.
error-root-forked = O registo da própria raiz bifurcou, e ninguém está acima dela. Nomeie um sucessor atrás do ramo certo: «ncen root succeed --branch».
error-restoring-already = Já se está a repor uma cópia nesta pasta.
error-root-spoke-already = Estas palavras já falaram por alguém. Um sucessor precisa de novas: «ncen root words».
error-lease-over = O prazo deste posto terminou em { $until }; pelo relógio deste dispositivo hoje é { $day }. Se o relógio está errado, acerte-o. Caso contrário: continua a registar e vê o que escreveu; o que outros escreveram volta a abrir-se após um contacto com o gabinete ou com um pacote em que o registador a renovou.
error-folder-foreign = Esta pasta contém outras coisas. Indique uma pasta vazia ou que ainda não exista.
error-closing = O programa está a fechar. Abra-o de novo e tente outra vez.
error-draft-elsewhere = Este formulário foi aberto noutro lugar entretanto. Continue lá; o que escreveu aqui desde então não é guardado.
error-record-void = { $reference } está anulado e não se altera. Restabeleça-o primeiro, ou crie um registo novo que comece como ele.
error-record-not-void = { $reference } não está anulado: não há nada para restabelecer.
error-sight-made = { $reference } é o que os postos veem de uma ficha do registo. Segue essa ficha: altere-a lá.
error-record-closed = { $reference } está encerrado: continua noutra ficha. Abra essa; o que vê aqui fica como está.
error-record-full = { $reference } não tem espaço para mais alterações. Faça-a continuar numa ficha nova e altere essa.
error-not-a-case = Só um caso de um serviço pode ser transferido.
error-same-office = O caso já está nesse serviço. Escolha outro.
error-no-predecessor = { $reference } não continua nenhuma outra ficha.
error-no-such-receiver = «{ $receiver }» não é nenhum lugar nem dispositivo desta administração. Escolha um na lista de agentes.
error-no-seat-of-key = Esta administração não tem nenhum posto com a chave “{ $key }”. Tome a chave inteira da lista dos agentes; “ncen seat all” mostra-a.
error-no-such-folder = Não existe a pasta { $path }. Escolha outro lugar ou crie primeiro a pasta.
error-file-taken = Já existe um ficheiro { $path }. Escolha outro nome ou diga que deve ser substituído.
error-no-such-file = Não existe o ficheiro { $path }. Verifique o nome e a pasta.
error-no-such-view = Não há nenhuma pergunta gravada “{ $name }”. Veja a lista.
error-path-is-folder = { $path } é uma pasta. Indique um ficheiro dentro dela.
error-path-not-allowed = O sistema não lhe permite aceder a { $path }. Escolha outro lugar, ou pergunte a quem cuida desta máquina.
error-path-wrong = { $path } não pode ser aqui o nome de um ficheiro. Escolha um mais curto ou mais simples.
error-record-not-waiting = «{ $reference }» não espera aprovação: só uma ficha completa é aprovada ou devolvida.
error-no-such-value = Este lugar não tem um valor { $value }. Veja “ncen record differences”.
error-nothing-to-leave = Nada ficaria para trás. Indique os campos que devem sair (--without); sem eles um registo só é fechado e refeito quando o seu espaço está quase esgotado.
error-nothing-to-settle = Já não há nada a decidir aqui: alguém já decidiu. Veja de novo a ficha.
error-reason-missing = Uma decisão precisa do seu motivo. Escreva-o em poucas palavras e tente novamente.
error-changed-meanwhile = Alguém alterou este registo entretanto. Veja-o de novo e depois decida.

## Enrolment

error-not-a-request = Isto não é um pedido, ou danificou-se pelo caminho. Grave-o de novo no portátil que pede e abra esse ficheiro.
error-not-an-answer = Este ficheiro não é resposta ao que se pediu aqui, ou danificou-se pelo caminho. Peça ao responsável pelo cadastro a resposta ao ficheiro gravado aqui.
error-request-too-old = Este pedido tem mais de 30 dias, ou o seu relógio está errado. Acerte o relógio do portátil que pede, e o agente pede de novo.
error-request-used = O posto deste pedido foi inscrito de outro modo, ou o seu dispositivo foi revogado. O agente que peça de novo a partir de uma pasta de dados vazia.
error-office-not-yours = Não é o responsável pelo cadastro desta repartição. Escolha uma das suas, ou envie o pedido ao responsável dessa repartição.
error-second-officer = O segundo agente deve ser outra pessoa que possa rever estes registos. Escolha um supervisor deste dispositivo.
error-not-a-backup = Este ficheiro não é uma cópia de segurança, ou foi cortado ou alterado. Escolha outro.
error-not-for-you = Este ficheiro está selado para outros: nenhuma chave sua o abre.
error-no-recipient = Não se conhece ninguém para quem selar isto. Junte-se primeiro à administração.
error-other-folder = É a cópia de outra pasta, ou de antes de esta receber novas chaves. Prove-a onde foi feita.
error-restored-unheard = Esta pasta veio de uma cópia e nada soube de mais recente. O que outros escreveram abre com um pacote que traga algo assinado depois da cópia: um registo, ou um prazo renovado pelo responsável pelo cadastro (“ncen seat renew”).
error-record-held = Este registo está retido: tem de ficar. Levante primeiro a retenção.
error-nothing-over = Não terminou o prazo de nenhum registo.
error-letters-taken = Outro dispositivo tem estas letras, ou não são letras. Escreva uma ou duas maiúsculas diferentes.
error-no-such-role = Não existe a função “{ $role }”. Escolha entre { $roles }.
error-no-role = Nenhuma função foi escolhida. Escolha pelo menos uma.
error-no-such-office = Não existe a repartição “{ $office }”. Escolha uma da lista, ou adicione-a primeiro.
error-officer-here = O agente { $number } já tem um posto neste dispositivo. Desbloqueia com a sua própria frase secreta.
error-not-the-registrar = Só o responsável pelo cadastro da administração faz isto. Peça-lhe que inicie sessão e o faça.
error-no-space-ready = Nenhum processo está pronto para si. Peça a um responsável pelo cadastro que prepare processos para o seu posto; abra um depois do próximo pacote dele.
error-space-closed = Este processo já está neste dispositivo, e só se abre para outro agente. Que ele inicie sessão; depois tente de novo.
error-no-such-right = Não há o direito «{ $right }». Escolha read, write, review ou administer.
error-not-closed = Esta ficha não está em nenhum processo fechado: ninguém está designado para ela. Indique um processo de investigação.
error-nothing-asked = Este posto nada pediu, por isso não aceita resposta. Abra-a no portátil que fez o pedido.
error-nothing-deposited = Nada foi depositado deste posto, por isso não pode ser recuperado. Escreva as 24 palavras da sua folha ou peça um posto novo ao responsável pelo cadastro.
error-deposit-not-for-you = Este pedido é para outro responsável: o da estância do agente. Passe-lhe o ficheiro.
error-deposit-wrong = O que este pedido traz não é do posto que nomeia. Não inscreva nada e fale com o agente em pessoa.
error-answer-other-folder = Esta resposta não abre esta pasta de dados. Abra-a no portátil que fez o pedido, ou peça de novo aqui.
error-other-administration = Esta resposta é de outra administração que não a deste dispositivo. Dirija-se ao responsável pelo cadastro da sua.
error-office-code-taken = O código { $code } é de outra repartição. Escreva outro.
error-needs-reviewer = Vários funcionários deram esta resposta ({ $field }) ao mesmo tempo, e é um revisor que decide. Peça a um revisor que escolha.
