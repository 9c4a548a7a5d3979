# Words of the window and the browser page. A sentence says what happened, then what to do.

ui-name = nCEN
ui-yes = Sim
ui-no = Não
ui-not-stated = Não indicado
ui-not-known = desconhecido
ui-asked-unknown = Perguntado, mas desconhecido
ui-not-coded = não codificado
ui-answer = Resposta
ui-back = Voltar
ui-cancel = Cancelar
ui-close = Fechar
ui-open = Abrir
ui-edit = Editar
ui-save = Gravar
ui-undo = Desfazer
ui-print = Imprimir
ui-print-first = Estão impressas as primeiras { $shown } de { $total }. Uma exportação tem todas.
ui-printed-at = Impresso em { $time }
ui-now = Agora
ui-more = Mais { $count }
ui-fewer = Menos
ui-more-deeds = Mais
ui-try-again = Tentar de novo
ui-nothing-here = Não há nada neste endereço
ui-not-reached = O programa não responde
ui-refused = Recusado ({ $code }). Nada foi alterado.
ui-error-not-reached = O programa não responde. Verifique se continua em execução e tente de novo; o que escreveu permanece aqui.
ui-error-wrong-passphrase = A frase secreta não é esta. Verifique o idioma do teclado e a tecla de maiúsculas e escreva-a de novo.
ui-error-wrong-host = Esta página não foi aberta no endereço que o programa indicou. Abra esse endereço e tente de novo.
ui-error-upload-too-large = Este ficheiro tem mais de { $most } MB, o que nenhuma folha de cálculo tem. Divida-o, ou importe-o com o comando “ncen import”.
ui-error-call-too-large = Isto tem mais de { $most } MB, o que nenhum formulário tem. Encurte o relato e grave de novo; o que escreveu permanece aqui.
ui-error-upload-broken = O ficheiro não chegou inteiro. Escolha-o de novo.
ui-error-file-not-sent = Uma página só pode usar ficheiros que ela própria enviou. Escolha o ficheiro de novo.
ui-error-no-such-page = Não há nada em { $path }. Abra o endereço sem o que vem depois da última barra.
ui-error-call-died = O programa falhou nesta operação, e nada dela foi gravado. Tente de novo; se voltar a falhar, feche o programa e abra-o outra vez.
ui-error-not-in-window = Isto não é possível na janela. Escolha o ficheiro pelo seu caminho.
ui-remove-value = Retirar { $value }

## Frame

ui-navigation = Navegação
ui-demonstration = Dados de demonstração
ui-find-or-do = Encontrar ou fazer
ui-palette-pages = Ir para
ui-palette-deeds = Fazer
ui-search-for = Pesquisar “{ $text }” em todo o texto
ui-import = Importar
ui-export = Exportar
ui-exchange = Intercâmbio
ui-settings = Configurações
ui-lock = Bloquear
ui-unconfirmed = O programa terminou enquanto as palavras-raiz desta administração estavam no ecrã. Sem elas em papel ninguém poderá substituir os seus responsáveis pelo cadastro: se ninguém as anotou, funde-a de novo numa pasta vazia antes de outros aderirem.
    .done = Estão em papel
ui-clock-jumped = O relógio deste dispositivo marca { $time }. Foi usado pela última vez em { $last }. Esse dia está certo?
    .right = Está certo
    .wrong = Está errado
ui-clock-wrong = O relógio deste dispositivo está errado. Acerte a data e a hora do sistema: o que for guardado até lá leva { $time }.
ui-mark-clock = Relógio errado
ui-locks-in = { $minutes ->
    [one] Bloqueia em { $minutes } min
   *[other] Bloqueia em { $minutes } min
}
ui-line-open = A pasta de dados está aberta neste dispositivo
ui-line-records = { $n ->
    [0] { $records } fichas, guardadas neste dispositivo
    [one] { $records } ficha, guardada neste dispositivo
   *[other] { $records } fichas, guardadas neste dispositivo
}
ui-line-indexing = o índice de pesquisa está em preparação
ui-kinds-seizure = Apreensões
ui-kinds-person = Pessoas
ui-kinds-company = Empresas
ui-kinds-means_of_transport = Meios de transporte
ui-kinds-concealment_method = Ocultação
ui-kinds-investigation = Investigações
ui-kinds-alert = Alertas
ui-kinds-message = Mensagens
ui-new-kind = Nova ficha: { $kind }
ui-new-seizure = Nova apreensão
ui-new-person = Nova pessoa
ui-new-company = Nova empresa
ui-new-means_of_transport = Novo meio de transporte
ui-new-concealment_method = Novo método
ui-new-investigation = Novo processo
ui-new-alert = Novo alerta
ui-new-message = Nova mensagem
ui-communication = Comunicação

## Keys of the bottom line

ui-key-move = mover
ui-key-open = abrir
ui-key-search = pesquisar
ui-key-facets = filtros
ui-key-new = nova apreensão
ui-key-take = escolher
ui-key-all = lista completa
ui-key-close = fechar a lista
ui-key-field = campo seguinte
ui-key-next = continuar
ui-key-save = gravar
ui-key-complete = concluir
ui-key-simplified = formulário simplificado
ui-key-long = formulário longo
ui-key-group = grupo seguinte
ui-key-value = valor seguinte
ui-key-history = histórico deste valor
ui-key-pictures = imagens
ui-key-edit = editar
ui-key-back = voltar à lista
ui-key-shut = fechar
ui-key-approve = aprovar
ui-key-decide = decidir
ui-key-choose = escolher
ui-key-another = outro valor
ui-key-next-difference = diferença seguinte
ui-key-later = decidir mais tarde
ui-key-unlock = desbloquear
ui-key-language = idioma
ui-key-details = detalhes
ui-key-adopt = adotar

## First start

ui-ways = Como começa este dispositivo?
    .about = Decide-se uma só vez. Quem se junta guarda rascunhos desde já, e grava quando o responsável pelo cadastro tiver respondido.
ui-ways-found = Fundar uma administração
    .about = O primeiro dispositivo de uma administração: a sua raiz, a primeira repartição e o responsável pelo cadastro.
ui-ways-join = Juntar-se a uma administração
    .about = O dispositivo de um agente: faz o pedido, cinco palavras são lidas ao responsável pelo cadastro, e a resposta volta num ficheiro.
ui-ways-restore = Repor uma cópia de segurança
    .about = Este dispositivo toma o lugar de um perdido ou danificado: tudo como estava quando a cópia foi feita.
ui-putback-text = Não é preciso rede. Tenha à mão a cópia e o que abria o dispositivo perdido.
ui-putback-step-backup = A cópia
    .about = O ficheiro e o que o abre
ui-putback-step-result = O que voltou
    .about = Depois desbloqueia e continua
ui-putback-ask-backup = Que cópia é reposta?
    .about = Vai para a pasta vazia deste dispositivo. O ficheiro em si fica como está.
ui-putback-ask-result = A cópia está reposta
    .about = O que foi escrito no dispositivo perdido depois da cópia volta pelos pacotes de outros dispositivos.
ui-putback-file = Cópia de segurança
ui-putback-choose-other = Escolher outra…
ui-putback-missing-file = Nenhuma cópia foi escolhida. Escolha o ficheiro que termina em .ncenback.
ui-putback-unsent = A página esperou demasiado tempo. Escolha a cópia mais uma vez.
ui-putback-too-large = Esta cópia tem mais de { $most } MB, e um navegador não envia mais. Reponha-a na janela, ou com o comando “ncen backup restore”.
ui-putback-seat = Um agente do dispositivo de que a cópia foi feita. Se tinha um só agente, pode ficar vazio.
ui-putback-no-seat = Nenhum agente com este número está nesta cópia. Verifique o número, ou escreva o de outro agente do dispositivo.
ui-putback-passphrase = Frase secreta, ou as 24 palavras
    .help = A frase secreta de quando a cópia foi feita. Ou as palavras de recuperação da folha, separadas por espaços.
ui-putback-do = Repor
ui-putback-stopped = Foi parado. A pasta está tão vazia como antes.
ui-putback-working = A repor e a verificar
ui-putback-takes = Tudo é verificado. Pode demorar alguns minutos.
ui-putback-good = { $name } está reposta.
    .about = Foi toda verificada, sem falhas.
ui-putback-bad = { $n ->
    [one] { $name } está reposta, com { $n } falha.
   *[other] { $name } está reposta, com { $n } falhas.
}
    .about = Guarde o ficheiro. “ncen verify” diz o que está mal; uma cópia mais antiga sem falhas, reposta noutra pasta vazia, talvez o tenha inteiro.
ui-putback-erased = Apagadas ao repor
ui-putback-others = As listas e a pesquisa abrem depois de um pacote.
    .about = O responsável pelo cadastro de toda a administração lê tudo desde já. Os outros agentes registam desde já; abra um pacote de outro dispositivo em “Intercâmbio”, e tudo estará também para eles.
ui-putback-on = Continuar e desbloquear
ui-join-step-officer = Quem é o agente?
    .about = número, nome e frase secreta
ui-join-step-sheet = Folha de recuperação
    .about = o caminho de volta se a frase for esquecida
ui-join-step-check = Verificar duas palavras
    .about = para que a folha fique mesmo escrita
ui-join-step-answer = A resposta do responsável
    .about = por ficheiro, com cinco palavras a comparar
ui-join-ask-officer = Quem é o agente?
    .about = O seu número fica ao lado do que assina. A frase secreta abre-lhe este dispositivo; depois, ninguém a pode mostrar de novo.
ui-join-ask-sheet = Escreva estas palavras
    .about = À mão, ou com uma impressora que não guarde cópia. Abrem o seu posto quando a frase secreta é esquecida.
ui-join-ask-check = Duas palavras da sua folha
    .about = Leia-as no papel, não de memória.
ui-join-next-officer = Criar o meu posto
ui-join-next-sheet = Já escrevi tudo
ui-join-next-check = Para o pedido
ui-sheet-rule-own = Estas palavras abrem o seu posto neste dispositivo sem a frase secreta. Guarde a folha longe do dispositivo.
ui-unlock-answered = O responsável pelo cadastro respondeu: desbloqueie para começar.
ui-start-title = Preparar este dispositivo
ui-start-text = Não é preciso rede. Demora cerca de cinco minutos e pede uma caneta e uma folha de papel.
ui-start-line = Sem rede, e sem necessidade dela
ui-step-of = Passo { $step } de { $steps }
ui-start-step-administration = Nova administração
    .about = o país e o nome que os outros verão
ui-start-step-office = Primeira repartição e primeiro agente
    .about = outros acrescentam-se mais tarde
ui-start-step-passphrase = Escolher uma frase secreta
    .about = abre este dispositivo, e só este
ui-start-step-sheet = Folha de recuperação
    .about = o único caminho de volta se este dispositivo se perder
ui-start-step-check = Verificar duas palavras
    .about = para que a folha fique mesmo escrita
ui-start-ask-administration = Que administração é esta?
    .about = Tudo o que for assinado neste dispositivo levará este nome.
ui-start-ask-office = Que repartição é, e quem é o agente?
    .about = As fichas levam o código da repartição e o número de serviço; o nome nunca sai da administração.
ui-start-ask-passphrase = Escolha uma frase secreta
    .about = Quatro ou cinco palavras fáceis de escrever com as mãos frias. Depois, ninguém a pode mostrar de novo.
ui-start-ask-sheet = Escreva estas palavras
    .about = À mão, ou com uma impressora que não guarde cópia. As duas metades das palavras-raiz devem ficar em dois cofres diferentes.
ui-start-ask-check = Duas palavras da sua folha
    .about = Leia-as no papel, não de memória.
ui-start-country = País
    .help = Nome ou duas letras
ui-start-administration = Nome da administração
    .help = Como assina as suas cartas
ui-start-office_name = Nome da repartição
    .help = A repartição onde está este dispositivo
ui-start-office_code = Código da repartição
    .help = Letras e algarismos, como nas referências
ui-start-officer_name = O seu nome
    .help = Visível apenas dentro da administração
ui-start-officer_number = O seu número de serviço
    .help = Visível ao lado do que assina
ui-start-passphrase = Frase secreta
    .help = Pelo menos { $letters } letras; mais vale longa do que estranha
ui-start-missing-country = Falta o país. Escolha-o na lista.
ui-start-missing-administration = Falta o nome. Escreva-o como figura nas cartas.
ui-start-missing-office_name = Falta o nome da repartição.
ui-start-missing-office_code = O código da repartição precisa de duas a oito letras ou algarismos, sem espaços.
ui-start-missing-officer_name = Falta o seu nome.
ui-start-missing-officer_number = Falta o seu número de serviço.
ui-start-missing-passphrase = A frase secreta é demasiado curta. Escreva pelo menos { $letters } letras.
ui-start-missing-again = As duas não são iguais. Escreva a frase secreta mais uma vez.
ui-start-next-administration = Continuar
ui-start-next-office = Continuar
ui-start-next-passphrase = Fundar a administração
ui-start-next-sheet = Já escrevi tudo
ui-start-next-check = Começar a trabalhar
ui-start-founding = Criação das chaves
ui-start-founding-about = Este passo assina os atos de fundação e cria a pasta de dados.
ui-check-word = Palavra { $place } de “{ $list }”
ui-check-wrong = Uma palavra difere da folha. Compare o seu número e a sua lista e escreva-a de novo.

## Recovery sheet

ui-sheet-title = Folha de recuperação
ui-sheet-root-first = Palavras-raiz, primeira metade
ui-sheet-root-second = Palavras-raiz, segunda metade
ui-sheet-recovery = Palavras de recuperação deste dispositivo
ui-sheet-rule = Quem tem as duas metades das palavras-raiz pode agir como a administração. Guarde as metades separadas, e a folha longe deste dispositivo.
ui-sheet-rule-again = Estas palavras abrem este dispositivo sem a frase secreta. Guarde a folha longe do dispositivo. As palavras-raiz estão apenas na primeira folha.
ui-sheet-about = As palavras que abrem este dispositivo quando a frase secreta foi esquecida. Só são mostradas depois da frase secreta.
ui-sheet-show = Mostrar a folha…
ui-sheet-ask = Olhe primeiro em volta: quem vir estas palavras pode abrir este dispositivo.

## Unlock

ui-passphrase = Frase secreta
ui-passphrase-again = A mesma, outra vez
ui-passphrase-missing = Falta a frase secreta. Escreva-a e pressione Enter.
ui-passphrase-now = Frase secreta atual
    .help = Ou as 24 palavras da folha, separadas por espaços.
ui-passphrase-new = Nova frase secreta
ui-passphrase-change = Mudar a frase secreta
ui-passphrase-needs = Escreva primeiro a atual e a nova.
ui-passphrase-changed = A frase secreta foi mudada. A antiga já não abre este dispositivo.
ui-show-passphrase = Mostrar a frase secreta
ui-caps-lock = As maiúsculas estão ativas.
ui-seat = Agente
ui-officer = { $number }, { $name }
ui-officer-number = Agente { $number }
ui-officer-unknown = Agente não conhecido aqui
ui-unlock = Desbloquear
ui-unlocking = Abertura da pasta
ui-unlock-kept = Tudo o que escreveu está guardado, incluindo os rascunhos
ui-unlock-forgotten = Uma frase secreta esquecida não pode ser lida. Escreva em seu lugar as 24 palavras de recuperação da folha, separadas por espaços.
ui-unlock-by-sheet = Entrou com as palavras da sua folha.
    .about = Escolha agora outra frase secreta. A folha continua válida: guarde-a longe do dispositivo.
ui-unlock-later = Mais tarde
ui-unlock-lost = Frase secreta e folha perdidas
ui-recover-step-officer = Nova frase secreta
    .about = para um posto novo no lugar do antigo
ui-recover-ask-officer = Perderam-se a frase secreta e a folha
    .about = O responsável pelo cadastro deixa-o entrar de novo. Recebe um posto novo no lugar do antigo: os rascunhos e as definições vêm com ele, e o que assinou fica como está.
ui-recover-next-officer = Fazer o pedido
ui-recover-ask-answer = Pedir ao responsável
    .about = Leve-lhe o pedido e leia-lhe as palavras. Entretanto nada se perde neste portátil.
ui-recover-take = Quando a resposta chegar
    .about = Escreva a frase secreta que acabou de escolher para o posto novo e abra a resposta.
ui-recover-again = Pedir de novo
ui-enrol-recovers = { $officer } perdeu a frase secreta e a folha.
    .about = O posto novo toma o lugar do antigo, que termina. Ligue ao agente para um número que conheça, antes de comparar.
ui-enrol-recover-do = As palavras são as mesmas: recuperar
ui-unlock-demonstration = Esta é a demonstração. A sua frase secreta é “demonstration only”.
ui-unlock-line = Bloqueado: nada pode ser lido neste dispositivo

## Enrolment

ui-waiting = À espera do responsável pelo cadastro
    .about = Os rascunhos ficam guardados neste dispositivo. Nada pode ser gravado até o responsável pelo cadastro responder ao pedido.
ui-waiting-none = O pedido não foi encontrado
ui-waiting-read = Leia estas palavras ao responsável pelo cadastro
ui-waiting-carry = De viva voz, para que ele saiba que o pedido é seu. Leve-lho num ficheiro, numa pen ou por correio, ou mostre-o em códigos QR; é válido por 30 dias.
ui-waiting-here = O responsável pelo cadastro pode responder neste dispositivo: desbloqueia-o e abre “Agentes e dispositivos”. Leia-lhe então as palavras.
ui-waiting-answer = Quando a resposta chegar
ui-enrol-words = Palavras a comparar
ui-enrol-made = pedido { $time }
ui-enrol-save-request = Gravar o pedido num ficheiro
ui-enrol-save-answer = Gravar a resposta
ui-enrol-open-request = Abrir um pedido…
ui-enrol-open-answer = Abrir a resposta…
ui-enrol-drop-request = Largue aqui o ficheiro que termina em .ncen-request, ou escolha-o.
ui-enrol-drop-answer = Largue aqui o ficheiro que termina em .ncen-answer, ou escolha-o.
ui-enrol-file-request = Escolha o ficheiro que termina em .ncen-request.
ui-enrol-file-answer = Escolha o ficheiro que termina em .ncen-answer.
ui-answer-words = Palavras da administração
ui-answer-compare = Compare: o responsável pelo cadastro lê-lhe estas palavras
ui-answer-of = Esta resposta é de { $administration }, { $country }.
ui-answer-differ = Se diferirem, não a abra: outra pessoa respondeu.
ui-answer-same = As palavras são as mesmas: abrir
ui-answer-other = Diferem
ui-answer-read = Quando o agente a abrir, leia-lhe estas palavras
ui-enrol-compare = Compare: o agente lê-lhe estas palavras
ui-enrol-differ = Se uma palavra diferir, o pedido não é dele: volte atrás, e nada fica inscrito.
ui-enrol-choose-office = Escolha uma repartição
ui-enrol-letters = Letras do dispositivo
    .help = Nas referências do que ali for gravado: uma ou duas maiúsculas
ui-enrol-roles = O que faz?
ui-enrol-do = As palavras são iguais: inscrever
ui-enrol-missing = Ainda falta: { $what }
ui-enrol-missing-office = a repartição
ui-enrol-missing-letters = as letras
ui-enrol-missing-roles = pelo menos uma função
ui-enrol-answered = Este pedido já teve resposta. Aqui está a mesma de novo.
ui-enrol-done = { $number }, { $name } está inscrito.
ui-enrol-done-here = Já pode gravar.
ui-enrol-done-carry = Leve a resposta de volta num ficheiro, ou mostre-a em códigos QR: depois de lida lá, o agente pode gravar.
ui-codes-show = Mostrar em códigos QR
ui-codes-too-many = Demasiado longo para códigos QR: seriam precisos { $codes }, e o máximo é { $most }. Grave-o num ficheiro.
ui-codes-title-request = O pedido em códigos QR
ui-codes-title-answer = A resposta em códigos QR
ui-codes-about-request = Ponha-os diante da câmara do portátil do responsável pelo cadastro, ou fotografe-os um a um. Leia-lhe depois as palavras.
ui-codes-about-answer = Ponha-os diante da câmara do portátil que pediu, ou fotografe-os um a um. Não são segredo.
ui-codes-place = Código { $number } de { $of }
ui-codes-stop = Parar
ui-codes-run = Passar sozinhos
ui-codes-back = Anterior
ui-codes-next = Seguinte
ui-codes-key-step = um código atrás ou à frente
ui-codes-key-first = primeiro código
ui-codes-open-request = Um pedido em códigos QR
ui-codes-open-answer = A resposta em códigos QR
ui-codes-choose = Ou leia os seus códigos QR: em fotografias ou capturas de ecrã (PNG, JPEG).
ui-codes-drop = Ou leia os seus códigos QR: largue aqui fotografias ou capturas de ecrã (PNG, JPEG), ou escolha-as.
ui-codes-pictures = Abrir imagens…
ui-codes-camera = Ler pela câmara
ui-codes-camera-request = Ponha os códigos do pedido diante da câmara
ui-codes-camera-answer = Ponha os códigos da resposta diante da câmara
ui-codes-camera-how = Cada um enche quase toda a imagem, direito e nítido. Leem-se por qualquer ordem. Nenhuma imagem é guardada.
ui-codes-camera-sees = O que a câmara vê
ui-codes-camera-refused = A câmara não foi permitida. Permita-a, ou abra imagens dos códigos.
ui-codes-camera-silent = A câmara não dá imagem; talvez outro programa a use. Feche-o, ou abra imagens dos códigos.
ui-codes-read = { $here } de { $of } códigos lidos
ui-codes-missing = Ainda faltam: { $numbers }
ui-codes-again = Começar de novo
ui-codes-in = { $names }: { $what }
ui-codes-none = Não se encontrou nenhum código QR. Tire a imagem de novo: um código inteiro, com a margem branca, direito e nítido.
ui-codes-not-a-picture = Isto não é uma imagem PNG ou JPEG, ou está danificada. Tire-a de novo.
ui-codes-too-large = É grande demais: mais de { $megabytes } MB ou de { $megapixels } megapíxeis. Tire uma imagem mais pequena.
ui-codes-foreign = Este código QR não é de um pedido nem de uma resposta. Mostre um feito por este programa.
ui-codes-version = Este código QR é de um programa mais novo. Atualize este, ou use o ficheiro.
ui-codes-damaged = Este código QR está danificado. Mostre-o de novo, ou use o ficheiro.
ui-codes-kind-request = Este código é de uma resposta, e aqui lê-se um pedido. Mostre os códigos do portátil que pede.
ui-codes-kind-answer = Este código é de um pedido, e aqui lê-se a resposta. Mostre os códigos do portátil do responsável pelo cadastro.
ui-codes-whole = Este código pertence a outros que não os já lidos. Estes ficam; para ler os outros, prima “Começar de novo”.
ui-codes-torn = Os códigos não encaixam, e nenhum fica. Leia-os todos de novo, ou use o ficheiro.
ui-officers = Agentes e dispositivos
ui-officers-all = Todos os agentes
ui-officers-add = Adicionar um agente neste portátil
    .about = O novo agente escreve aqui ele próprio. A frase secreta é só sua; os seus rascunhos ficam fechados aos outros.
ui-officers-waiting = Pedidos à espera neste portátil
ui-officers-none = Nenhum espera. Um agente que chega a este portátil adiciona-se acima; outro portátil envia o pedido num ficheiro ou mostra-o em códigos QR.
ui-officers-answer = Responder
ui-officers-carried = Um pedido de outro portátil
    .about = Chega num ficheiro, numa pen ou por correio, ou em códigos QR.
ui-officers-not = Esta página é do responsável pelo cadastro
ui-offices = Repartições
ui-offices-add = Adicionar uma repartição
ui-offices-below = Abaixo de
ui-seats = Os agentes e os seus postos
ui-seats-officer = Agente
ui-seats-device = Dispositivo
ui-seats-lease = Lê até
ui-seats-here = este portátil
ui-seats-counts = Válido
ui-seats-revoked = Revogado, { $reason }
ui-seats-own = O seu próprio posto
ui-seat-ended = O seu posto foi revogado ({ $time }). Motivo: { $reason }. Nada mais é gravado nem mostrado aqui.
    .kept = Nada se perde: o que escreveu e os seus rascunhos ficam neste portátil, e um pacote ou um intercâmbio ainda leva o que não saiu dele.
    .next = Se continua no serviço, peça a um responsável pelo cadastro que o inscreva de novo.
ui-seats-more = Mais ações para { $officer }
ui-revoke = Revogar…
ui-revoke-of = Revogar o posto de { $officer }…
ui-roles-change = Mudar funções…
ui-roles-title = Funções de { $officer }
ui-roles-when = O que ele escrever por um direito retirado, até um pacote lho dizer, espera por um revisor. O que está aqui fica.
ui-roles-do = Mudar funções
ui-roles-done = As funções de { $officer } estão mudadas.
ui-registrar-name = Nomear responsável…
ui-registrar-title = Nomear { $officer } responsável pelo cadastro?
ui-registrar-may = Inscreve e revoga agentes, acrescenta repartições, ordena apagamentos e deixa entrar quem perdeu frase e folha, tal como você.
ui-registrar-when = É-o a partir da próxima vez que entrar, depois de um pacote lho ter dito.
ui-registrar-ends = Revogar o seu posto também põe fim a isso.
ui-registrar-do = Nomear responsável
ui-registrar-named = { $officer } é responsável pelo cadastro.
ui-forks = Diários e registos que bifurcaram
    .about = Um portátil foi copiado, ou reposto de uma cópia antiga, e ambos continuaram. Diga qual história é a do agente: só essa conta. O que as outras retiraram fica retirado.
ui-fork-from = A partir do número { $number }
ui-fork-branch =
    { $n ->
        [1] Uma entrada, { $time }
       *[other] { $n } entradas, a última { $time }
    }
ui-fork-right = É a certa…
ui-fork-title = Contar só esta história?
ui-fork-effect = As entradas das outras histórias esperam doravante, e os revisores podem adotá-las uma a uma. Ninguém desfaz esta escolha. O que um revisor viu a tempo continua a contar.
ui-fork-effect-log = O que as outras histórias deram deixa de contar; o que retiraram fica retirado. Ninguém desfaz esta escolha.
ui-fork-do = É a certa
ui-fork-named = A história certa está indicada.
ui-fork-above = Quem está acima indica a certa.
ui-fork-root = Ninguém está acima da raiz. Nomeie um sucessor com “ncen root succeed”.
ui-seats-registrar = responsável pelo cadastro
ui-revoke-title = Revogar o posto de { $officer }?
ui-revoke-stays = O que o posto escreveu e foi visto neste portátil permanece, e conta.
ui-revoke-waits = O que escreveu e ninguém viu espera em quarentena até um revisor o adotar.
ui-revoke-for-good = Não se pode desfazer. Um agente que continua é inscrito de novo.
ui-revoke-files-kept = Se dirige processos, quem está designado para eles fica com eles.
ui-revoke-files-closed = Se dirige processos, ninguém os vê até que os passe a outro.
ui-revoke-choose = Escolha um motivo
ui-revoke-do = Revogar
ui-revoke-again = Revogar mais uma vez…
    .about = Já está revogado. Um motivo mais grave retira mais: o que disse nos processos que dirigia já não conta.
ui-revoke-again-title = Revogar mais uma vez o posto de { $officer }?
ui-revoked = O posto de { $officer } está revogado
ui-revoke-device = Perdeu-se todo o portátil { $device }: nada do que trouxer a partir de agora é aceite
ui-revoke-device-with = Perdeu-se todo o portátil { $device }: { $officers } terminam com ele
ui-revoked-device = O portátil { $device } está revogado, com todos os seus postos
ui-role-registrar = responsável pelo cadastro
    .about = inscreve agentes e dispositivos
ui-role-entry = introdução de dados
    .about = regista os casos da sua repartição; lê e escreve alertas e mensagens
ui-role-supervisor = supervisor
    .about = verifica, devolve e aprova os casos da sua repartição
ui-role-analyst = analista
    .about = lê todos os casos; escreve o registo e os métodos de dissimulação
ui-role-investigator = investigador
    .about = lê todos os casos; escreve o registo; trabalha nos processos para que é designado
ui-role-manager = responsável por investigações
    .about = como um investigador; abre processos de investigação e designa agentes para eles
ui-role-ncp = ponto de contacto nacional
    .about = revê os casos e divulga-os ao CEN
ui-role-administrator = administrador
    .about = mantém os métodos de dissimulação, o diretório, os alertas e as mensagens
ui-role-auditor = auditor
    .about = lê tudo menos os processos de investigação fechados, e não escreve nada
ui-role-trainer = formador
    .about = escreve os métodos de dissimulação; não lê nenhum caso
ui-role-reader = leitor
    .about = lê apenas os métodos de dissimulação, os alertas e as mensagens
ui-role-node = nó
    .about = um computador da repartição diante do qual ninguém se senta

## Records

ui-all = Tudo
ui-my-drafts = Os meus rascunhos
ui-draft-untitled = Ainda sem título
ui-search = Pesquisar
ui-search-placeholder = Palavras, uma referência, um número
ui-search-clear = Limpar a pesquisa
ui-search-refused = A pesquisa não pode ser lida
ui-list-closed = A lista está fechada por agora
ui-list-own = Só se mostra o que você mesmo escreveu.
ui-to-exchange = Para “Intercâmbio”
ui-code-unknown = “{ $code }” não está em nenhuma lista para { $path }. Verifique como está escrito.
ui-nothing-found = Nada encontrado
    .about = Nada em “{ $kinds }” neste dispositivo tem tudo isto. Retire uma palavra ou um filtro.
ui-look-in = Procurar em: { $kinds }
ui-no-records = Ainda não há fichas
    .about = Escreva a primeira, ou importe-as de uma folha de cálculo.
ui-views = Vistas
ui-view-save = Guardar a vista
    .about = A pesquisa e os filtros tal como estão, com um nome.
ui-view-name = Nome
ui-view-remove = Retirar esta vista
ui-facets = Filtros
ui-preview = Pré-visualização
ui-sort = Ordenar por esta coluna
ui-column-reference = Referência
ui-column-date = Descoberta
ui-column-place = Local
ui-column-goods = Mercadorias
ui-column-title = Título
ui-column-name = Nome
ui-column-name-alert = Título
ui-column-name-message = Assunto
ui-column-name-investigation = Título
ui-column-quantity = Quantidade
ui-column-state = Estado
ui-column-kept = Guardado em
ui-rows-total = { $n ->
    [0] { $total } fichas
    [one] { $total } ficha
   *[other] { $total } fichas
}
ui-rows-time = em { $seconds } s, neste dispositivo
ui-untitled = Sem título
ui-state-draft = Rascunho
ui-state-open = Aberta
ui-state-complete = Concluída
ui-state-approved = Aprovada
ui-state-returned = Devolvida
ui-state-void = Anulada
ui-state-closed = Encerrada
ui-mark-conflict = Dois valores
ui-mark-same = Igual a outra linha
ui-mark-sight = Visto pelos postos
ui-mark-uncoded = Não toda codificada
ui-mark-import = Importada
ui-findings-count = { $count ->
    [0] { $count } observações
    [one] { $count } observação
   *[other] { $count } observações
}
ui-saved-by = Gravada por { $officer }, { $time }

## Record

ui-sections = Partes
ui-form = Formulário
ui-form-simplified = Simplificado
ui-form-long = Longo
ui-lines = { $count ->
    [0] { $count } linhas
    [one] { $count } linha
   *[other] { $count } linhas
}
ui-checked = Observações
ui-no-findings = Nada a assinalar
ui-void = Anular…
ui-void-title = Anular { $reference }?
ui-void-about = Anule uma ficha feita por engano. Permanece e mostra que está anulada, por quem e porquê; deixa de contar entre o que está pendente e pode ser restabelecida.
ui-void-do = Anular
ui-restore = Restabelecer…
ui-restore-title = Restabelecer { $reference }?
ui-restore-about = A ficha volta a contar, no estado que tinha. As duas decisões ficam no seu histórico.
ui-restore-do = Restabelecer
ui-approve = Aprovar
ui-approve-title = Aprovar { $reference }?
ui-approve-about = Diz que está certa tal como está. O que for alterado depois vê-se ao lado da sua aprovação.
ui-approve-do = Aprovar
ui-note = Nota
    .help = Pode ficar vazia. O que escrever é assinado e fica com a ficha.
ui-return = Devolver…
ui-return-title = Devolver { $reference }?
ui-return-about = Volta a quem a escreveu, com as suas palavras. Depois de corrigida e de novo concluída, espera outra vez a aprovação.
ui-return-do = Devolver
ui-returned-by = Devolvida por { $officer }, { $office }, { $time }
ui-quoted = “{ $text }”
ui-workflow = Tramitação
ui-step-completed = Concluída
ui-step-completed-by = Concluída por { $officer }
ui-step-approved = Aprovada por { $officer }
ui-step-returned = Devolvida por { $officer }
ui-step-approval = Aprovação por um supervisor
ui-step-may = pode fazê-lo: não escreveu nada dela
ui-may-not-own-values = escreveu valores dela: decide outro supervisor
ui-may-not-no-right = a sua função não aprova
ui-reason = Motivo
    .help = Algumas palavras. São assinadas e ficam com a ficha.
ui-reason-twice = Registado duas vezes
ui-reason-mistake = Registado por engano
ui-reason-training = Exercício, não é um caso
ui-decided-void = Anulada desde { $time }, por { $officer }, { $office }: “{ $reason }”
ui-decided-restore = Restabelecida { $time }, por { $officer }, { $office }: “{ $reason }”
ui-decided-approve = Aprovada { $time }, por { $officer }, { $office }
ui-decided-return = Devolvida { $time }, por { $officer }, { $office }
ui-decided-settle = { $field }: um valor entre vários escolhido { $time }, por { $officer }, { $office }
ui-decided-adopt = Adotada do que esperava { $time }, por { $officer }, { $office }
ui-with-reason = { $what }: “{ $reason }”
ui-decided-other = { $time }, por { $officer }, { $office }: “{ $reason }”
ui-decisions = Decisões
ui-decided-changed = Alterado desde então
ui-made-void = { $reference } está anulado
ui-restored = { $reference } está restabelecido
ui-approved = { $reference } está aprovada
ui-returned = { $reference } está devolvida
ui-settled = { $count ->
    [one] { $count } valor de { $reference } está decidido
   *[other] { $count } valores de { $reference } estão decididos
}
ui-record-saved = Gravação
ui-record-empty = Nada está indicado neste formulário
ui-record-not-opened = A ficha não pode ser aberta
ui-back-to-records = Voltar às fichas
ui-last = Última
ui-by = Por
ui-changes = Alterações
ui-history-about = Escolha um valor para ver quem o indicou, quando, e o que lá estava antes.
ui-conflicts = { $count ->
    [1] Dois agentes indicaram um valor de forma diferente.
   *[other] Vários agentes indicaram { $count } valores de forma diferente.
}
    .about = Ambos são mantidos e mostrados lado a lado.
ui-decide = Decidir
ui-decide-later = Decidir mais tarde
ui-differences = { $count ->
    [0] { $count } diferenças a decidir
    [one] { $count } diferença a decidir
   *[other] { $count } diferenças a decidir
}
ui-differences-merged = { $count ->
    [0] { $count } reunidas sem pergunta
    [one] { $count } reunida sem pergunta
   *[other] { $count } reunidas sem pergunta
}
ui-differences-chosen = { $chosen } de { $all } escolhidas
ui-differences-no-reason = Falta o motivo: { $fields }
ui-differences-no-value = Falta o valor: { $fields }
ui-differences-none = Nada há a decidir aqui
    .about = Os valores desta ficha coincidem, ou alguém já decidiu.
ui-differences-void = Uma ficha anulada não se decide
    .about = Deixou de contar. Restabeleça-a primeiro, se foi anulada por engano.
ui-to-record = Para a ficha
ui-common-state = Último estado comum
ui-device-named = dispositivo { $device }
ui-before = Antes: { $value }
ui-before-empty = Antes: vazio
ui-supervisor-decides = Decide o supervisor
    .about = A sua função não decide esta. Espera aqui por um supervisor.
ui-another-value = Outro valor
ui-shown-until = mostrado até ser decidido
ui-merged = Reunidas sem pergunta
    .about = todas as alterações são mantidas
ui-not-changed = sem alteração
ui-nothing-deleted = Nada é apagado. O valor que não escolher fica no histórico, com o seu nome e o seu motivo ao lado da decisão.
ui-newer-fields = Campos de uma versão mais recente, mantidos como chegaram:
ui-values-count = { $count ->
    [0] { $count } valores
    [one] { $count } valor
   *[other] { $count } valores
}
ui-now-value = atual
ui-first-value = Primeiro valor
ui-value-removed = retirado
ui-history-line = Dispositivo “{ $device }”, { $time }
ui-signed = assinado
ui-not-signed = a assinatura não é válida
ui-mark-built-upon = por confirmar
ui-mark-unproved = ainda por provar
ui-no-history = Ainda sem valor assinado

## Form

ui-to-complete = para concluir
ui-to-release = para transmitir
ui-reviewers-write = Só os revisores o escrevem
ui-not-kept-yet = Ainda não guardado
ui-kept-at = Guardado neste dispositivo às { $time }
ui-answered = { $done } de { $all } respondidas
ui-more-rows = Há mais linhas no formulário longo: { $groups }.
ui-amount = Montante
ui-quantity = Quantidade
ui-unit = Unidade
ui-currency = Moeda
ui-keep-as-written = Manter “{ $text }” como está escrito
ui-nothing-fits = Nada corresponde. Tente outra palavra, ou o código.
ui-row-add = Acrescentar: { $group }
ui-row-remove = Retirar
ui-row-strike = Riscar
ui-row-unstrike = Recuperar
ui-more-fields = Mais { $count } campos
ui-fewer-fields = Menos campos
ui-complete = Concluir
ui-completed = { $reference } está concluída e assinada neste dispositivo.
ui-saved = { $reference } está gravada e assinada neste dispositivo.
ui-nothing-changed = Nada foi alterado: { $reference } está como estava.
ui-answers-missing = { $count ->
    [one] Falta { $count } resposta. Um rascunho pode ficar incompleto.
   *[other] Faltam { $count } respostas. Um rascunho pode ficar incompleto.
}
ui-findings-block = { $count ->
    [one] É preciso resolver { $count } observação antes de concluir.
   *[other] É preciso resolver { $count } observações antes de concluir.
}
ui-errors-block = Um campo não pode ser lido. Está marcado em vermelho.
ui-leave-draft = Deixar como rascunho
ui-discard = Descartar…
ui-discard-title = Descartar este rascunho?
ui-discard-new = O que escreveu aqui será perdido. Nunca foi assinado, e mais ninguém o tem.
ui-discard-edit = O que alterou aqui será perdido. A ficha fica como estava gravada.
ui-discard-do = Descartar o rascunho
ui-keep-draft = Manter
ui-to-complete-title = Falta para concluir
ui-all-answered = Todas as respostas necessárias estão dadas
ui-draft-about = Um rascunho fica neste dispositivo, sem assinatura, até ser gravado.

## Ligações entre fichas

ui-records-here = Fichas neste dispositivo
ui-record-choose = Nome ou número
ui-record-not-chosen = “{ $text }” não foi escolhido. Escolha uma ficha da lista ou comece uma nova.
ui-record-none-fits = Nenhuma ficha neste dispositivo tem estas palavras.
ui-record-new-named = { $new }: “{ $text }”
ui-not-on-device = Não está neste dispositivo
ui-alike = Talvez já esteja aqui
ui-alike-none = Por agora nenhuma ficha coincide com o que está escrito aqui.
ui-alike-found = { $count ->
    [0] { $count } fichas coincidem com o que está escrito aqui.
    [one] { $count } ficha coincide com o que está escrito aqui.
   *[other] { $count } fichas coincidem com o que está escrito aqui.
}
ui-alike-same = Coincide: { $fields }
ui-alike-this = É esta
ui-alike-profile = Talvez o mesmo
ui-new-linked-about = É gravada como ficha própria, assinada neste dispositivo, e fica ligada aqui.
ui-save-link = Gravar e ligar
ui-draft-stays = Fica como rascunho neste dispositivo. A página inicial mostra-o.
ui-linked-records = Fichas que referem esta
ui-linked-as = Ligada como
ui-linked-most = Mostram-se as últimas { $most } fichas que nomeiam esta.
ui-linked-all = Procurar todas
ui-certainty = Certeza

## Imagens de uma ficha

ui-picture-add = Acrescentar imagens…
ui-picture-none = Ainda não há imagens
ui-picture-untitled = Imagem { $number }
ui-picture-names = Mostra nomes ou rostos
ui-picture-comes = Chega com a próxima troca
ui-picture-unseen = Não há pré-visualização aqui
ui-picture-small = Por agora só está aqui a sua forma pequena.
ui-picture-here = Original: { $size }, neste dispositivo
ui-picture-away = Original: { $size }, não está neste dispositivo
ui-picture-asked = Original: { $size }, pedido
ui-picture-coming = Original: { $received } de { $size } aqui, pedido
ui-picture-part = Original: { $received } de { $size } aqui
ui-picture-fetch = Pedir o original
ui-picture-fetch-of = Pedir o original: { $picture }
ui-picture-back = Anterior
ui-picture-next = Seguinte
ui-picture-place = { $number } de { $of }
ui-picture-key-step = uma imagem atrás ou à frente
ui-picture-by = Acrescentada por
ui-picture-save = Gravar o original…
ui-picture-describe = Alterar…
ui-picture-describe-title = O que se diz de { $picture }
ui-picture-describe-about = É assinado ao gravar. O que se dizia antes fica no histórico.
ui-picture-described = O que se diz de { $picture } foi alterado, assinado neste dispositivo.
ui-picture-by-camera = pelo relógio da câmara, que pode estar errado
ui-picture-struck = { $picture } está riscada. Fica por baixo das outras, onde pode ser recuperada.
ui-picture-struck-title = Imagens riscadas
ui-picture-restore = Recuperar: { $picture }
ui-picture-restored = { $picture } está de novo junto à ficha.
ui-picture-key-strike = riscar a imagem mostrada
ui-picture-chosen = { $count ->
    [one] Foi escolhida { $count } imagem. Depois de gravar, dirá o que mostra; o rascunho não a guarda.
   *[other] Foram escolhidas { $count } imagens. Depois de gravar, dirá o que cada uma mostra; o rascunho não as guarda.
}
ui-picture-add-title = { $count ->
    [one] Acrescentar { $count } imagem a { $reference }
   *[other] Acrescentar { $count } imagens a { $reference }
}
ui-picture-add-about = O que disser de cada uma é assinado com ela. Uma imagem que mostra uma pessoa, um documento ou uma placa nunca vai para o CEN.
ui-picture-nominal = Mostra uma pessoa, um documento ou uma placa
ui-picture-add-do = Acrescentar
ui-picture-key-add = acrescentar
ui-picture-adding = A acrescentar a imagem { $number } de { $all }
ui-picture-stop = Parar depois desta
ui-picture-is-added = Acrescentada
ui-picture-added = { $count ->
    [one] { $count } imagem foi acrescentada a { $reference }, assinada neste dispositivo.
   *[other] { $count } imagens foram acrescentadas a { $reference }, assinadas neste dispositivo.
}
ui-picture-some-refused = { $count ->
    [one] { $count } imagem não foi acrescentada. O motivo está ao lado dela.
   *[other] { $count } imagens não foram acrescentadas. O motivo está ao lado de cada uma.
}

## Import

ui-choose-from-list = “{ $text }” não foi escolhido da lista. Escolha uma linha ou guarde-o como está escrito.
ui-used-lately = Usados há pouco
ui-all-codes = Todos
ui-key-below = o que está abaixo
ui-copy-case = Novo como este
ui-keys = Todas as teclas
ui-keys-everywhere = Em todo o lado
ui-keys-list = Nas listas
ui-keys-record = Numa ficha
ui-keys-form = Num formulário
ui-key-row-add = mais uma linha
ui-key-row-copy = a mesma linha outra vez
ui-key-row-strike = riscar ou retirar a linha
ui-key-wide = página inteira
ui-key-now = inserir data e hora
ui-key-undo = desfazer
ui-key-form = voltar ao formulário
ui-narrative-wide = Escrever em página inteira
ui-narrative-back = Voltar ao formulário
ui-narrative-used = { $used } do espaço ({ $most } KiB) está ocupado
ui-narrative-words = { $count ->
    [0] { $count } palavras
    [one] 1 palavra
   *[other] { $count } palavras
}
ui-row-copy = Copiar
ui-rows-paste = Colar linhas
ui-rows-pasted = { $count ->
    [0] Não há nenhuma linha no que foi copiado.
    [one] { $count } linha colada.
   *[other] { $count } linhas coladas.
}
ui-rows-look = { $more ->
    [0] Veja: { $cells }.
    [one] Veja: { $cells }, e mais { $more } célula.
   *[other] Veja: { $cells }, e mais { $more } células.
}
ui-rows-cell = linha { $row }, { $field }: { $text }
ui-rows-left = Nenhum campo tem o nome destas colunas, que ficaram de fora: { $heads }.
ui-rows-beyond = { $count ->
    [one] { $count } linha ficou de fora: colam-se no máximo { $most } de cada vez. Importe-as como ficheiro.
   *[other] { $count } linhas ficaram de fora: colam-se no máximo { $most } de cada vez. Importe-as como ficheiro.
}
ui-paste-beyond = Este texto é demasiado longo: aqui cabem no máximo { $most } KiB. Nada foi alterado.
ui-beyond = Este texto ultrapassa em muito os { $most } KiB que cabem aqui. Só se mostra o início; apague-o e escreva um mais curto.
ui-beyond-clear = Apagar este texto
ui-row-field = { $row }: { $field }
ui-take-back = Retomar aqui
ui-taken-back = Este formulário volta a ser escrito aqui, com as respostas do outro lugar. O que foi escrito aqui e difere não está nele; copie o que precisar:
ui-key-offer = aceitar o que é proposto
ui-key-copy = copiar o valor
ui-help = Guia
ui-help-in-english = Este guia ainda não existe no seu idioma. É mostrado em inglês.
ui-route = Rota
ui-key-mark = marcar
ui-marked = Marcado
ui-marked-count = { $count } marcados
ui-marked-clear = Desmarcar todos
ui-marked-most = Já há { $most } fichas marcadas. Para mais, pesquise o que têm em comum.
ui-redo = Refazer
ui-components = Componentes
ui-licences = Licenças
    .about = O programa é software livre com a licença Apache. Os seus dados e tipos de letra têm as suas.
ui-licences-show = Mostrar os avisos
ui-offers = Proposto
ui-offer-clock = pelo relógio deste dispositivo
ui-offer-lately = como da última vez
ui-home = Início
ui-home-duplicates = Talvez o mesmo facto
ui-home-in-list = Ver na lista
ui-home-remarked = Para rever
ui-home-drafts = Rascunhos, guardados neste dispositivo
ui-home-returned = Devolvidas a si
ui-home-to_approve = Por aprovar
ui-home-to-approve-about = Concluída ({ $time }), espera aprovação
ui-home-twin = Mesmo dia, lugar, mercadoria e quantidade que { $reference }
ui-home-answered = Estão dadas todas as respostas necessárias; falta concluí-la
ui-home-differing = Vários valores no mesmo lugar
ui-home-differing-about = Vários agentes escreveram valores diferentes sem se verem. Escolha os que ficam.
ui-home-incomplete = Gravados, por concluir
ui-home-missing = Falta: { $fields }
ui-home-nothing = Nada espera por si
    .about = Não há rascunhos abertos nem observações nas últimas fichas gravadas.
ui-home-not-read = Não foi possível ler o que espera
ui-home-to-records = Para as apreensões
ui-home-exchange = Este dispositivo não tem linha para outro.
    .about = O que grava fica aqui, assinado, até o levar num pacote. Guarde uma cópia de segurança numa pen USB.
ui-home-exchange-problem = Este dispositivo não consegue ligar-se à rede.
ui-home-exchange-none = Este dispositivo está na rede, e não conhece nenhum outro.
ui-home-exchange-all = { $n ->
    [1] O outro dispositivo tem todas as entradas que são para ele.
    [2] Os outros dois dispositivos têm todas as entradas que são para eles.
   *[other] Os { $n } dispositivos têm todas as entradas que são para eles.
}
ui-home-exchange-some = { $n ->
    [0] Nenhum outro dispositivo tem ainda todas as entradas que são para ele.
    [one] { $n } de { $of } dispositivos tem todas as entradas que são para ele.
   *[other] { $n } de { $of } dispositivos têm todas as entradas que são para eles.
}
ui-home-exchange-goes = O que grava é assinado aqui e segue para lá por si. Guarde uma cópia de segurança numa pen USB.
ui-home-here = Neste dispositivo
ui-home-looked-at = { $n ->
    [1] última ficha vista
   *[other] últimas { $records } fichas vistas
}
ui-home-kinds = Acrescentar ao registo
ui-import-spreadsheet = Importar folha de cálculo
ui-key-open-directly = abrir diretamente
ui-key-all-keys = todas as teclas
ui-key-find = encontrar ou fazer
ui-key-export = exportar
ui-import-drop = Arraste uma folha de cálculo para aqui
ui-import-kinds = CSV ou XLSX
ui-import-size = { $size }
ui-import-choose = Escolher um ficheiro…
ui-import-other = Outro ficheiro…
ui-import-path = Caminho do ficheiro
ui-import-reading = Como é lido
    .help = Os nossos modelos são reconhecidos pelos cabeçalhos.
ui-import-by-itself = Pelos cabeçalhos das colunas
ui-import-unodc = Apreensões do UNODC, como publicadas
ui-import-template = Modelo: { $name }
ui-import-days = Datas no ficheiro
ui-import-shown = Como o ficheiro mostra
ui-import-day-first = 03/04/2026 é 3 de abril
ui-import-month-first = 03/04/2026 é 4 de março
ui-import-numbers = Números no ficheiro
ui-import-point = 1,500 é mil e quinhentos
ui-import-comma = 1,500 é um e meio
ui-import-mapping = Correspondência: { $name }
ui-mapping-add = Adicionar uma forma de ler…
ui-mapping-added = Já se pode escolher “{ $name }”.
ui-import-unread = Não estão nas fichas, porque estas colunas não vão para lado nenhum: { $columns }.
ui-import-try = Testar sem escrever
ui-import-start = Importar
ui-import-needs-file = Escolha primeiro um ficheiro.
ui-import-sending = Leitura do ficheiro
ui-import-progress = { $phase }, { $rows } linhas
ui-import-tried = Testado. Nada foi escrito.
    .about = Isto é o que uma importação faria.
ui-import-done = Importado e assinado neste dispositivo.
    .about = Importar outra vez o mesmo ficheiro não altera nada.
ui-import-former = Este relatório é da leitura anterior.
    .about = O ficheiro é agora lido de outra forma. Teste de novo para ver o que muda.
ui-seconds-left = faltam cerca de { $seconds } s
ui-phase-reading = Leitura
ui-phase-restoring = A repor
ui-phase-mapping = Procura de códigos
ui-phase-writing = Escrita
ui-phase-indexing = Preparação do índice de pesquisa
ui-phase-exporting = Escrita do ficheiro
ui-phase-checking = A verificar
ui-phase-finished = Terminado
ui-phase-cancelled = Cancelado
ui-count-rows = Linhas
ui-count-imported = Importadas
ui-count-would = A importar
ui-count-repeated = Já existentes
ui-count-refused = Recusadas
ui-count-same = Iguais a outra linha
ui-count-uncoded = Com um valor não codificado
ui-report = A verificar
ui-report-line = Linha
ui-report-at = Linha { $line }:
ui-report-refused = Recusada:
ui-report-column = Coluna
ui-report-value = Valor
ui-report-reason = Motivo
ui-templates = Modelos vazios
    .about = Uma folha de cálculo para cada categoria de mercadoria, com os cabeçalhos certos.
ui-template-written = O modelo foi escrito em { $path }
ui-import-step-file = Escolha uma folha de cálculo, CSV ou XLSX, com cabeçalhos na primeira linha.
ui-import-step-columns = Veja para onde vai cada coluna, com exemplos do ficheiro, e mude o que estiver errado.
ui-import-step-try = Teste sem escrever. Importe quando o relatório disser o que espera.
ui-columns = Colunas
ui-columns-head = Coluna do ficheiro
ui-columns-to = Vai para
ui-columns-examples = { $n ->
    [1] Como está escrito e como é lido, na primeira linha
   *[other] Como está escrito e como é lido, nas primeiras { $n } linhas
}
ui-columns-field = { $group }: { $field }
ui-columns-unit-of = Unidade de: { $field }
ui-columns-says = “{ $head }” vai para { $field }
ui-columns-says-nowhere = “{ $head }” não vai para lado nenhum
ui-columns-where = Para onde vai “{ $head }”
ui-columns-choose = Escolher um campo
ui-columns-search = Nome do campo
ui-columns-no-field = Nenhum campo tem estas palavras. Tente outra.
ui-columns-leave-out = Deixar esta coluna de fora
ui-columns-left-out = Deixada de fora
ui-columns-goes-nowhere = Não vai para lado nenhum
ui-columns-taken = agora de
ui-columns-here = escolhido
ui-columns-read-as = lido como
ui-columns-with = lida com
ui-columns-no-cells = Vazia nestas linhas
ui-columns-nowhere = { $n ->
    [0] Cada uma das { $all } colunas vai para um campo.
    [one] { $n } de { $all } colunas não vai para lado nenhum: as suas palavras não estarão nas fichas.
   *[other] { $n } de { $all } colunas não vão para lado nenhum: as suas palavras não estarão nas fichas.
}
ui-columns-fixed = A correspondência “{ $name }” diz para onde vai cada coluna. Para o dizer, escolha outra forma de ler o ficheiro.
ui-columns-as-heads = Como dizem os cabeçalhos
ui-columns-no-rows = Não há linhas abaixo dos cabeçalhos
    .about = Preencha o ficheiro, grave-o e escolha-o de novo.
ui-columns-asking = Leitura das primeiras linhas
ui-import-twice = Este ficheiro foi importado com as colunas noutros campos. Se o importar assim, as suas linhas tornam-se fichas pela segunda vez.
ui-import-stopped = Parado antes do fim.
    .about = As linhas importadas até aí ficam, assinadas neste dispositivo. Importe o ficheiro outra vez para continuar.
ui-import-stopped-try = Parado antes do fim. Nada foi escrito.
    .about = Os números são das linhas lidas até aí.
ui-import-stays = As linhas importadas antes disso ficam, assinadas neste dispositivo.
ui-minutes-left = faltam cerca de { $minutes } min
ui-report-open = Abrir a ficha
ui-report-most = A lista termina depois de { $most } linhas. Os números são de todas as linhas do ficheiro.
ui-key-send = mudar para onde vai
ui-key-try = testar sem escrever
ui-key-reason = ler tudo o que é dito

## Export

ui-export-query = Fichas a exportar
ui-export-all = Todas as fichas
ui-export-count = { $n ->
    [0] { $records } fichas
    [one] { $records } ficha
   *[other] { $records } fichas
}
ui-export-nothing = Nenhuma ficha tem tudo isto.
ui-export-format = Formato
    .help = XLSX mantém os números longos como são; CSV abre em qualquer lugar.
ui-export-path = Destino
ui-choose-place = Escolher…
ui-export-start = Exportar
ui-export-progress = { $done } de { $total } fichas
ui-export-done = Escrito em { $path }.
ui-export-fetched = O ficheiro está pronto e foi entregue ao navegador.
ui-file-replace = Substituí-lo
ui-export-about = Um ficheiro fora do programa deixa de estar cifrado. As células que uma folha de cálculo executaria como fórmula são escritas como texto.
ui-exchange-not = Este dispositivo ainda não troca nada
ui-bundles = Pacotes
ui-bundle-make = Fazer um pacote
    .about = O que este dispositivo contém, num só ficheiro: para levar numa pen ou enviar por correio.
ui-bundle-open = O ficheiro não está selado.
    .about = Quem o tiver lê-o. Entregue-o apenas a mãos que possam ler tudo.
ui-bundle-sealed = Só os agentes do dispositivo { $device } abrem o ficheiro.
    .about = Contém o que é novo para eles desde o seu último recibo; sem recibo, tudo o que podem ler.
    .whole = Contém tudo o que podem ler.
ui-bundle-whole = Também o que ele disse ter
ui-bundle-originals = Também os originais das imagens
    .about = As miniaturas e as pré-visualizações vão sempre.
ui-bundle-most = Tamanho do ficheiro
ui-bundle-most-none = Sem limite
ui-bundle-most-disc = No máximo { $size }: um CD
ui-bundle-most-stick = No máximo { $size }: uma pen em FAT32
ui-bundle-making = Escrita, { $done } de { $total } entradas
ui-bundle-sealing = Escrita, { $done } de { $total } elementos
ui-bundle-made = { $n ->
    [one] Contém { $entries } entrada. Quem tiver o ficheiro lê-o.
   *[other] Contém { $entries } entradas. Quem tiver o ficheiro lê-o.
}
ui-bundle-made-sealed = { $n ->
    [0] À parte os processos de investigação e as imagens, nada é novo para o dispositivo { $device }. Só os seus agentes abrem o ficheiro.
    [one] Contém { $items } elemento. Só os agentes do dispositivo { $device } abrem o ficheiro.
   *[other] Contém { $items } elementos. Só os agentes do dispositivo { $device } abrem o ficheiro.
}
ui-bundle-full = { $n ->
    [one] O ficheiro está cheio. { $left } elemento não coube. Vai no próximo pacote quando um recibo do dispositivo { $device } estiver aqui.
   *[other] O ficheiro está cheio. { $left } elementos não couberam. Vão no próximo pacote quando um recibo do dispositivo { $device } estiver aqui.
}
ui-bundle-make-stopped = Parado. Nenhum ficheiro foi escrito.
ui-bundle-how = Como vai
ui-bundle-how-file = Como ficheiro
ui-bundle-how-letter = Pela rede
ui-letter-about = Uma carta para um dispositivo que agora não está presente, através de outro que leva cartas. Fica aqui, selada, até se encontrar um dos dois.
ui-letter-send = Pôr no correio
ui-letter-sealed = Só os agentes do dispositivo { $device } abrem a carta.
    .about = Contém o que é novo para eles desde o seu último recibo; sem recibo, tudo o que podem ler. Quem a leva fica a saber para quem é, de quem e o seu tamanho.
ui-letter-off = Este dispositivo não está na rede. A carta segue quando estiver, ou com “Trocar agora”.
ui-letter-stopped = Parado. Nenhuma carta foi posta no correio.
ui-letter-sent = A carta para o dispositivo { $device } está no correio.
    .about = Segue quando se encontrar esse dispositivo, ou outro que leve cartas.
ui-letter-items = { $n ->
    [0] À parte os processos de investigação e as imagens, nada nela é novo para esse dispositivo.
    [one] Contém { $items } elemento.
   *[other] Contém { $items } elementos.
}
ui-letter-full = { $n ->
    [one] A carta está cheia. { $left } elemento não coube. Vai na próxima carta ou pacote quando um recibo do dispositivo { $device } estiver aqui.
   *[other] A carta está cheia. { $left } elementos não couberam. Vão na próxima carta ou pacote quando um recibo do dispositivo { $device } estiver aqui.
}
ui-letters = Cartas que estão aqui
    .about = Cada uma segue por si para o dispositivo a que se destina; as escritas aqui, também para um que leve cartas. Nenhuma é aberta pelo caminho.
ui-letter-for = Para o dispositivo
ui-letter-from = Trazida aqui por
ui-letter-since = Aqui desde
ui-letter-here = este dispositivo
ui-letter-own = escrita aqui
ui-letter-is-coming = Ainda está a chegar
ui-letter-is-waiting = Espera por um agente que a abra
ui-letter-is-written = Segue para o seu dispositivo, ou para um que leve cartas
ui-letter-is-carried = Segue para o seu dispositivo
ui-letter-drop = Descartar…
ui-letter-drop-of = Descartar a carta ({ $device })
ui-letter-drop-title = Descartar esta carta?
ui-letter-drop-gone = Desaparece deste dispositivo, e daqui não segue para lado nenhum.
ui-letter-drop-again = O que ela diz vai com a próxima carta ou pacote do dispositivo que a escreveu, e sempre que os dois trocam.
ui-letter-drop-do = Descartar
ui-letter-dropped = A carta foi descartada
ui-letters-sent = O que foi feito das cartas escritas aqui
    .about = Uma carta chegou quando o seu dispositivo assinou o recibo do que ela continha, por qualquer via que tenha chegado. Os processos de investigação e as imagens não são contados.
ui-letter-written = Escrita
ui-letter-became = O que foi feito dela
ui-letter-became-waits = Está aqui
ui-letter-became-handed = Entregue ({ $device }), { $time }; recibo ainda não assinado
ui-letter-became-came = Chegou: recibo assinado, { $time }
ui-letter-became-dropped = Descartada por um agente, { $time }
ui-letter-became-too-old = Descartada porque esteve aqui 90 dias, { $time }
ui-letter-became-gone = Já não está aqui; não se sabe porquê
ui-bundle-take = Abrir um pacote
    .about = Entra o que outro dispositivo escreveu. Nada é aceite duas vezes; o que não pode contar espera em quarentena.
ui-bundle-drop = Largue aqui o ficheiro que termina em .ncen, ou escolha-o.
ui-bundle-choose = Escolher um pacote…
ui-bundle-looking = Exame de { $name }
ui-bundle-look-stopped = Parado. Nada foi aceite.
ui-bundle-from = O dispositivo { $device } fez este pacote.
ui-bundle-from-unknown = Um dispositivo que aqui não se conhece fez este pacote.
ui-bundle-from-nobody = Ninguém assinou este pacote, e não está selado.
ui-bundle-when = Feito
ui-bundle-today = hoje, { $time }
ui-bundle-entries = Entradas que contém
ui-bundle-new = Destas, novas aqui
ui-bundle-pictures = Imagens e formas pequenas
ui-bundle-closed = Processos fechados, selados
ui-bundle-receipt = Contém um recibo e nada mais: o que esse dispositivo tem.
ui-bundle-in = Aceitar
ui-bundle-leave = Deixar
ui-bundle-taking = Entrada de { $name }
ui-bundle-too-large = Este pacote tem mais de { $most } MB, e um navegador não envia mais. Abra-o na janela, ou com o comando “ncen bundle accept”.
ui-bundle-not-for-you = Este pacote está selado para outra pessoa. Se é para outro agente deste portátil, deixe que seja ele a abri-lo; senão, peça um para este portátil.
ui-bundle-taken = { $name } está aberto.
    .about = O que é novo conta desde já neste dispositivo.
ui-bundle-taken-nothing = { $name } está aberto.
    .about = Nenhuma das suas entradas era nova.
ui-bundle-taken-waits = { $name } está aberto.
    .about = Nenhuma entrada conta que não contasse já.
ui-bundle-take-stopped = { $name }: parado antes do fim.
    .about = O que foi aceite permanece. Abra o pacote de novo para o resto.
ui-brought-new = Novas
ui-brought-known = Já cá estavam
ui-brought-waiting = Esperam
    .about = As que já esperavam estão incluídas.
ui-brought-person = { $n ->
    [one] { $n } entrada espera que alguém a veja.
   *[other] { $n } entradas esperam que alguém as veja.
}
ui-brought-held = { $n ->
    [one] { $n } entrada só espera o que falta e entra por si.
   *[other] { $n } entradas só esperam o que falta e entram por si.
}
ui-brought-dropped = Rejeitadas
ui-brought-look = Ver o que espera
ui-brought-pictures = { $n ->
    [one] { $pictures } imagem ou forma pequena de imagem está agora completa neste dispositivo.
   *[other] { $pictures } imagens e formas pequenas de imagens estão agora completas neste dispositivo.
}
ui-brought-receipts = { $n ->
    [one] Chegou { $n } recibo: o próximo pacote para esse dispositivo só contém o que é novo para ele.
   *[other] Chegaram { $n } recibos: os próximos pacotes para esses dispositivos só contêm o que é novo para eles.
}
ui-receipt-save = Guardar um recibo para o dispositivo { $device }…
    .about = Assim o próximo pacote de lá só contém o que é novo.
ui-receipt-saved = Leve-o de volta: só os agentes do dispositivo { $device } o abrem.
ui-dropped = Rejeitadas, e porquê
ui-dropped-signature = A assinatura não é a do posto.
ui-dropped-header-form = O cabeçalho não está escrito como o de uma entrada.
ui-dropped-entry-size = É maior do que uma entrada pode ser.
ui-dropped-chain = Não segue a entrada anterior.
ui-dropped-bodies = Faltam-lhe partes, ou tem demasiadas.
ui-dropped-body-form = Uma parte não está escrita como a de uma entrada.
ui-dropped-leaves = O conteúdo não é o que foi assinado.
ui-dropped-erased = Traz de volta o que aqui foi apagado. Voltará quando o remetente também o tiver apagado.
ui-dropped-waiting-full = A lista do que espera está cheia: decida uma parte e abra de novo o pacote.
ui-dropped-other = Não é entrada de ninguém ({ $code }).
ui-quarantine = Quarentena
ui-reconsidered-out = { $n ->
    [0] Nenhuma entrada deixou de contar.
    [one] Uma entrada já não conta: o seu posto terminou ou o seu diário bifurcou. Espera em Intercâmbio.
   *[other] { $n } entradas já não contam: o seu posto terminou ou o seu diário bifurcou. Esperam em Intercâmbio.
}
ui-reconsidered-back = { $n ->
    [0] Nenhuma entrada volta a contar.
    [one] Uma entrada volta a contar.
   *[other] { $n } entradas voltam a contar.
}
ui-quarantine-chosen = A entrada escolhida
ui-quarantine-failed = Não foi possível ler o que espera
ui-quarantine-empty = Nada espera
    .about = O que vem de outro dispositivo e não pode contar está aqui, com o motivo e de quem é.
ui-quarantine-nobody = Nada que alguém deva ver
    .about = O que se segue só espera o que falta e entra por si.
ui-quarantine-held = Espera o que falta
ui-quarantine-about = Sobre
ui-quarantine-officer = De
ui-quarantine-written = Escrita
ui-quarantine-received = Chegou
ui-quarantine-why = Porque espera
ui-quarantine-place = Ponto
ui-quarantine-entry = Uma entrada
ui-quarantine-more = { $n ->
    [one] { $reference } e mais { $n }
   *[other] { $reference } e mais { $n }
}
ui-quarantine-changes = { $n ->
    [one] { $n } alteração em { $reference }
   *[other] { $n } alterações em { $reference }
}
ui-quarantine-from = de { $officer }
ui-quarantine-from-unknown = de um agente desconhecido aqui
ui-quarantine-not = Um revisor que não a tenha escrito pode adotá-la.
ui-quarantine-by-itself = Entra por si quando cá estiver o que falta.
ui-quarantine-kept = Não pode ser adotada. Fica aqui como chegou.
ui-quarantine-records = Fichas
ui-quarantine-said = { $n ->
    [one] { $n } alteração
   *[other] { $n } alterações
}
ui-quarantine-not-here = ainda não está aqui
ui-record-unknown = Uma ficha
ui-adopt = Adotar…
ui-adopt-title = Adotar { $about }?
ui-adopt-about = Conta desde já, com o que { $officer } escreveu antes no mesmo diário e também espera. A sua decisão é assinada com o seu nome e segue com as entradas.
ui-adopt-do = Adotar
ui-put-away = Pôr de lado…
ui-put-away-title = Pôr de lado { $about }?
ui-put-away-about = Continua em espera e continua a ser transmitida, mas esta lista deixa de a mostrar a todos neste dispositivo. Isto não decide se conta.
ui-put-away-do = Pôr de lado
ui-put-away-by = Posta de lado por { $officer }, { $time }
ui-show-again = Mostrar de novo
ui-put-away-shown = Mostrar o que foi posto de lado ({ $n })
ui-adopted = { $n ->
    [one] Adotado: { $n } entrada conta agora
   *[other] Adotado: { $n } entradas contam agora
}

## Dispositivos na rede

ui-peers = Dispositivos
ui-peer-list-failed = Não foi possível ler como vai a troca com outros dispositivos
ui-peer-off = Este dispositivo não está na rede.
    .about = Na rede, troca por si com os outros. Só são admitidos dispositivos desta administração.
ui-peer-go-on = Ligar à rede
ui-peer-none = Nenhum outro dispositivo na lista
    .about = Outro dispositivo mostra o seu bilhete nesta página, em “Este dispositivo”. Adicione-o aqui. Só são admitidos dispositivos desta administração.
ui-peer-device = Dispositivo
ui-peer-unknown = Dispositivo não conhecido aqui
ui-peer-even = Ambos iguais
ui-peer-signed = Recibo assinado
ui-peer-signed-all = Recibo assinado de todas as entradas que estão aqui para ele, { $time }
    .brief = Todas as que são para ele, { $time }
ui-peer-signed-part = { $n ->
    [one] { $n } entrada que está aqui para ele não tem recibo assinado · última assinatura { $time }
   *[other] { $n } entradas que estão aqui para ele não têm recibo assinado · última assinatura { $time }
}
    .brief = { $n } ainda não, última { $time }
ui-peer-signed-never = { $n ->
    [0] Nunca assinou nenhum recibo
    [one] Nunca assinou nenhum recibo; há aqui { $n } entrada para ele
   *[other] Nunca assinou nenhum recibo; há aqui { $n } entradas para ele
}
    .brief = Nada ainda
ui-peer-signed-last = Última assinatura { $time }
    .brief = Última { $time }
ui-peer-signed-aside = Os processos de investigação e as imagens não são contados.
ui-peer-alone = { $n ->
    [0] Nenhuma entrada está só neste dispositivo.
    [one] { $n } entrada está só neste dispositivo.
   *[other] { $n } entradas estão só neste dispositivo.
}
ui-peer-to-send = A enviar
ui-peer-news = Talvez haja aqui algo novo para ele
ui-peer-is-even = Ligado, nada espera
ui-peer-is-unsigned = Ligado, nada para enviar
ui-peer-is-exchanging = Em troca
ui-peer-is-sending = Em troca, { $n } a enviar
ui-peer-is-receiving = Em troca, { $n } a receber
ui-peer-is-picturing = Em troca, imagens
ui-peer-is-dialling = A chamar
ui-peer-is-apart = Sem ligação
ui-peer-is-apart-next = Sem ligação, chamada às { $time }
ui-peer-is-lost = Sem ligação nem endereço conhecido
ui-peer-is-paused = Em pausa
ui-peer-is-quiet = Horas de descanso
ui-peer-is-revoked = Revogado: só isso lhe é dito
ui-peer-is-lapsed = Fora de prazo: não recebe fichas
ui-peer-is-ended = Terminado: não recebe fichas
ui-peer-is-unknown = Não é desta administração
ui-peer-failed-peer-not-reached = Não responde
ui-peer-failed-peer-refused = Desligou logo
ui-peer-failed-peer-cut = A ligação caiu
ui-peer-failed-peer-no-room = Sem espaço lá
ui-peer-failed-peer-program-old = Programa antigo lá
ui-peer-failed-program-old = Programa antigo aqui
ui-peer-next = { $what }, nova tentativa às { $time }
ui-peer-live = { $device }, em direto
ui-peer-for = Ligado há { $time }
ui-peer-round-trip = ida e volta { $time }
ui-peer-about-even = Ambos têm agora o mesmo, tanto quanto sabem.
ui-peer-about-unsigned = Diz que tem o mesmo. Só conta como chegado aquilo de que assinou o recibo.
ui-peer-about-exchanging = Cada um diz ao outro o que tem e recebe o que lhe falta.
ui-peer-about-dialling = É chamado em todos os endereços conhecidos.
ui-peer-about-apart = Recebe aquilo de que não assinou o recibo logo que haja ligação, ou num pacote.
ui-peer-about-apart-perhaps = Talvez haja aqui algo novo para ele; vê-se logo que haja ligação.
ui-peer-about-apart-even = Tem tudo o que há aqui para ele.
ui-peer-about-paused = Nada é trocado com ele, e não é admitido, até continuar.
ui-peer-about-quiet = Entre as { $from } e as { $to } não é chamado. Pode vir por si.
ui-peer-about-revoked = É-lhe dito que foi revogado, e mais nada. O que traz é aceite, e espera se chegou tarde demais.
ui-peer-about-lapsed = Já não corre nele nenhum prazo: é-lhe dito quem pode fazer o quê, e não recebe fichas até o responsável pelo cadastro renovar um.
ui-peer-about-ended = Foi posto fim a todos os seus postos: isso é-lhe dito, e não recebe fichas. O que traz é aceite, e espera se chegou tarde demais.
ui-peer-about-unknown = Nenhuma declaração o nomeia: nada lhe é dito, e não é admitido.
ui-peer-lanes = Via, por esta ordem
ui-peer-lane-authority = Quem pode fazer o quê
ui-peer-lane-notices = Alertas, mensagens
ui-peer-lane-records = Fichas
ui-peer-lane-pictures = Imagens
ui-peer-pictures = { $n }, { $size }
ui-peer-pictures-more = { $n } ou mais
ui-peer-found = Encontra-se em
ui-peer-found-none = Não se conhece nenhum endereço.
ui-peer-way = Caminho
ui-peer-direct = Direto, { $address }
ui-peer-relayed = Por um retransmissor, { $address }
ui-peer-sent = Enviados
ui-peer-delivered = { $sent }, guardados lá: { $stored }
ui-peer-came = Recebidos
ui-peer-stored = { $n ->
    [one] { $n } novo
   *[other] { $n } novos
}
ui-peer-to-come = A receber
ui-peer-this-line = Dados, esta ligação
ui-peer-last-line = Dados, última ligação
ui-peer-in-all = Dados ao todo
ui-peer-moved = { $sent } enviados, { $received } recebidos
ui-peer-last = Último contacto
ui-peer-never = nunca
ui-peer-sync = Trocar agora
ui-peer-syncing = Troca, até ambos terem o mesmo
ui-peer-synced = Ambos têm agora o mesmo. Seguiram { $delivered } e chegaram { $stored } novos.
ui-peer-sync-stopped = Parado. O que foi trocado até então permanece.
ui-peer-sync-cut = A ligação terminou antes de ambos terem o mesmo. O que foi trocado até então permanece.
ui-peer-pause = Pausar
ui-peer-unpause = Continuar
ui-peer-settings = Configurações…
ui-peer-remove = Retirar…
ui-peer-remove-title = Retirar { $device } da lista?
ui-peer-remove-keeps = O que ambos têm, ambos guardam.
ui-peer-remove-comes = Este dispositivo deixa de o chamar. Pode voltar por si enquanto for desta administração.
ui-peer-remove-stated = Há declarações que dizem onde se encontra: continua na lista como elas dizem, e é chamado.
ui-peer-remove-do = Retirar
ui-peer-removed = { $device } já não está na lista
ui-peer-settings-title = Troca com { $device }
ui-peer-name = Nome
    .help = Como é chamado aqui; pode ficar vazio
ui-peer-addresses = Endereços
    .help = Um por linha: 192.0.2.7:4717, node.customs.example:4717 ou um retransmissor, https://relay.customs.example
ui-peer-stated = Declarado para todos os dispositivos: { $addresses }
ui-peer-slow = A ligação é lenta: um modem, um satélite
ui-peer-stays = Manter a ligação aberta
    .help = Senão, abre-se quando há algo novo, e de vez em quando.
ui-peer-stays-slow = Uma ligação lenta não se mantém aberta.
ui-peer-every = Minutos entre duas visitas
ui-peer-every-wrong = Escreva um número de 1 a 1440.
ui-peer-limit = No máximo, em kbit/s
    .help = Em cada sentido, a partir do próximo encontro. Vazio: sem limite.
ui-peer-limit-wrong = Escreva um número de 8 a 10 000 000, ou nada.
ui-peer-quiet = Deixá-lo em paz a certas horas do dia
ui-peer-quiet-from = Das
ui-peer-quiet-to = Às
ui-peer-set = O que definiu para { $device } está gravado
ui-peer-add = Adicionar um dispositivo
ui-peer-add-about = Só pode ser adicionado um dispositivo desta administração: o seu agente foi inscrito, e este dispositivo soube disso.
ui-peer-by = Como é encontrado
ui-peer-by-ticket = Pelo seu bilhete
ui-peer-by-letters = Pelas suas letras
ui-peer-ticket = Bilhete
    .help = O outro dispositivo mostra-o em “Intercâmbio”. Começa por ncen1.
ui-peer-ticket-missing = Cole o bilhete do outro dispositivo.
ui-peer-ticket-about = Com ele, outro dispositivo encontra este. Não concede nada: só são admitidos dispositivos desta administração.
ui-peer-letters = Letras do dispositivo
    .help = Estão nas suas referências. A sua chave também serve.
ui-peer-letters-missing = Escreva as letras do outro dispositivo.
ui-peer-add-do = Adicionar
ui-peer-added = { $device } está na lista
ui-peer-added-before = Já estava na lista
ui-peer-here-on = Na rede
ui-peer-here-off = Nenhum outro dispositivo vem, e nenhum é chamado por si. “Trocar agora” chama na mesma, e podem levar-se pacotes.
ui-peer-here-going = A ligar à rede
ui-peer-listens = Escuta em { $sockets }
ui-peer-copy = Copiar
ui-peer-copied = O bilhete está copiado
ui-peer-copy-refused = A página não o pode copiar. Agora está marcado: prima Ctrl C.
ui-peer-code = Código QR
ui-peer-code-title = O bilhete deste dispositivo em código QR
ui-peer-here-addresses = Endereços que contém
ui-peer-relays = Retransmissores
    .help = Um por linha: https://relay.customs.example. Os que as declarações nomeiam também são usados.
ui-peer-relay-connected = Ligado
ui-peer-relay-refused = Não conhece este dispositivo
ui-peer-relay-apart = Sem ligação
ui-peer-network = Configurações de rede…
ui-peer-network-title = Este dispositivo na rede
ui-peer-network-set = As configurações de rede estão gravadas
ui-peer-listen = Escuta em
    .help = Por exemplo 192.0.2.7:4717. Vazio: em todos os endereços da máquina, porta 4717.
ui-peer-local = Perguntar por outros na rede local e anunciar-lhe este dispositivo
ui-peer-carries = Levar cartas para dispositivos que não estão presentes
    .about = Como faz o nó de uma repartição. Ficam aqui seladas até o seu dispositivo chegar, 90 dias e 2 GB ao todo no máximo.
ui-peer-roots = Certificados para retransmissores
    .help = Em PEM, se o certificado de um retransmissor for de uma autoridade própria.
ui-peer-roots-here = Já há alguns. O que puser aqui substitui-os.
ui-peer-roots-open = Abrir um ficheiro…
ui-peer-roots-remove = Retirar os que há
ui-peer-originals = Guardar todos os originais das imagens
    .about = Como faz o nó de uma repartição. Senão, os originais chegam quando alguém os pede.
ui-peer-note = “Recibo assinado” significa que o outro dispositivo o guardou e assinou que o tem. O que só foi enviado não conta.
ui-peer-key-sync = trocar agora
ui-peer-key-pause = pausar
ui-peer-key-unpause = continuar
ui-peer-key-add = adicionar
ui-peer-talks = Tudo com que este dispositivo fala…
ui-peer-talks-title = Tudo com que este dispositivo fala
    .about = Estes endereços, e nenhum outro. Um dispositivo desta administração que esteja ligado pode dar outros endereços seus: são experimentados, e aparecem aqui assim que respondem.
ui-peer-talks-none = Nada: este dispositivo não está na rede e não conhece o endereço de nenhum outro.
ui-peer-talks-address = Endereço
ui-peer-talks-why = Porquê
ui-peer-talks-in-use = Em uso
ui-peer-why-listens = Escuta aqui; desconhecidos são recusados
ui-peer-why-relay = Retransmissor da administração
ui-peer-why-local = Pergunta por dispositivos na rede local
ui-peer-why-names = Pergunta ao serviço de nomes desta máquina
ui-peer-why-peer-listed = Escrito aqui por agentes
ui-peer-why-peer-stated = Declarado para todos os dispositivos
ui-peer-why-peer-now = Uma linha leva agora até lá
ui-peer-why-peer-heard = Sabido pelo dispositivo, pela rede local ou por um nome
ui-peer-bytes-since = Na rede desde { $time }
ui-peer-bytes-ipv4 = IPv4
ui-peer-bytes-ipv6 = IPv6
ui-peer-bytes-relay = Por retransmissores
ui-peer-bytes-devices = Por dispositivo, até onde há memória
ui-peer-bytes-total = Todos os dispositivos
ui-peer-bytes-note = Não é contado: o que envolve os pacotes, a própria linha até um retransmissor, nem o que se pergunta à rede local e por nomes. O que se troca a pedido enquanto este dispositivo está fora da rede é contado só por dispositivo.

## Apagamento

ui-erasure = Apagamento
ui-erasure-not = Só o responsável pelo cadastro diz que fichas saem e quais têm de ficar. Peça-lhe que inicie sessão.
ui-erasure-failed = Não foi possível ler o que está por apagar
ui-erasure-nothing = Nada está por apagar e nada está retido
    .about = Uma ficha chega aqui quando passou o dia de “Conservar até”, ou quando diz na página dela que sai ou que tem de ficar.
ui-erasure-over = Prazo terminado
    .about = Passou o dia de “Conservar até”. Ficam até que diga que saem.
    .none = Não terminou o prazo de nenhuma ficha.
ui-erasure-due = Por apagar
    .about = Saem na ronda do dia, uma vez por dia enquanto o programa está aberto. Até lá, uma retenção conserva uma ficha.
    .none = Nenhuma ficha está por apagar.
ui-erasure-held = Retidas
    .about = Ficam, diga quem disser que saem.
    .none = Nenhuma ficha está retida.
ui-erasure-erased = Apagadas
    .about = Delas só fica aqui este identificador, pelo qual se recusa uma cópia tardia.
    .none = Neste dispositivo não foi apagada nenhuma ficha.
ui-erasure-why = Porque sai
ui-erasure-said = Dito
ui-erasure-id = Identificador
ui-erasure-when = Quando
ui-erasure-most = São mostradas no máximo { $n } de cada vez. Quando estas saírem, as outras aparecem aqui.
ui-erase-over = { $n ->
    [one] Apagar { $n } ficha com prazo terminado…
   *[other] Apagar { $n } fichas com prazo terminado…
}
ui-erase-over-title = { $n ->
    [one] Apagar { $n } ficha com prazo terminado?
   *[other] Apagar { $n } fichas com prazo terminado?
}
ui-erase-over-done = { $n ->
    [one] { $n } ficha sai na ronda do dia
   *[other] { $n } fichas saem na ronda do dia
}
ui-erase-alone = Basta a sua assinatura: a data em cada ficha diz que pode sair.
ui-erase-before = Continua { $reference }, que ainda guarda as mesmas respostas. Apague também essa.
ui-erase-round = Faz-se na ronda do dia, neste dispositivo e em todos os que o souberem. Até lá, uma retenção conserva uma ficha.
ui-erase-beyond = Não alcança as cópias em papel nem os ficheiros exportados.
ui-erase-for-good = Não se pode desfazer.
ui-erase-named = O que sai
ui-erase-now = Executar agora…
ui-erase-now-title = { $n ->
    [one] Apagar agora { $n } ficha?
   *[other] Apagar agora { $n } fichas?
}
ui-erase-now-here = Neste dispositivo faz-se de imediato; nos outros, na ronda do dia deles, quando o souberem.
ui-erase-now-do = Apagar agora
ui-erase-now-done = { $n ->
    [0] Nada foi apagado: já nada está por apagar
    [one] { $n } ficha apagada
   *[other] { $n } fichas apagadas
}
ui-erase = Apagar esta ficha…
ui-erase-title = Apagar { $reference }?
ui-erase-do = Apagar
ui-erase-ordered = { $reference } sai na ronda do dia
ui-erase-basis = Porque sai
ui-erase-second = Segundo agente
    .help = Alguém que possa rever a ficha. Assina consigo.
ui-erase-choose-second = Escolha um agente
ui-erase-passphrase = Frase secreta dele
    .help = É ele que a escreve. Não fica guardada.
ui-erase-missing-basis = o motivo
ui-erase-missing-second = o segundo agente
ui-erase-missing-passphrase = a frase secreta dele
ui-erase-alone-here = Têm de assinar dois, e mais ninguém tem um posto neste dispositivo.
    .about = Adicione um supervisor da repartição em “Agentes e dispositivos”, neste portátil, e volte aqui.
ui-erasing-due = Por apagar na ronda do dia
ui-erasing-due-why = { $basis }, dito { $time }.
ui-erasing-held = Retida: esta ficha tem de ficar
ui-erasing-held-why = { $basis }, dito { $time }: sai quando a retenção terminar.
ui-hold = Reter
ui-hold-of = Reter { $reference }
ui-hold-this = Reter esta ficha
ui-hold-done = A ficha { $reference } está retida
ui-hold-end = Levantar a retenção…
ui-hold-end-of = Levantar a retenção de { $reference }…
ui-hold-end-title = Levantar a retenção de { $reference }?
ui-hold-end-due = { $basis }: está por apagar. Quando a retenção terminar, sai na ronda do dia.
ui-hold-end-free = Ninguém disse que sai. Fica até que alguém o diga.
ui-hold-end-do = Levantar a retenção
ui-hold-ended = A ficha { $reference } já não está retida
ui-hold-stays = A ficha { $reference } continua retida: outro responsável pelo cadastro também a retém

## Backup

ui-backup = Cópia de segurança
ui-backup-not = Este dispositivo ainda não tem nada para copiar
ui-backup-last = Última cópia de segurança: { $time }.
ui-backup-old = { $n ->
    [one] A última cópia tem { $n } dia.
   *[other] A última cópia tem { $n } dias.
}
    .about = Foi feita em { $time }. Faça uma agora: se este dispositivo se perder, tudo o que veio depois pode perder-se com ele.
ui-backup-never = Ainda não foi feita nenhuma cópia deste dispositivo.
    .about = Faça uma agora: se este dispositivo se perder, tudo o que só está aqui perde-se com ele.
ui-backup-make = Fazer uma cópia agora
    .about = Tudo o que este dispositivo contém vai para um só ficheiro, tal como está agora. Guarde-o longe deste dispositivo.
ui-backup-sealed = O ficheiro está selado.
    .about = Abre com a frase secreta de um agente deste dispositivo, a de hoje, ou com as 24 palavras da folha dele.
ui-backup-making = Escrita do ficheiro, partes: { $parts }
ui-backup-fetched = { $name } foi entregue ao navegador.
ui-backup-made = Vale 90 dias. Prove-o antes de confiar nele.
ui-backup-prove = Provar uma cópia
    .about = É reposta a título de ensaio numa pasta à parte e toda verificada. Depois essa pasta desaparece. Nada muda neste dispositivo.
ui-backup-drop = Largue aqui o ficheiro que termina em .ncenback, ou escolha-o.
ui-backup-choose = Escolher uma cópia…
ui-backup-reading = Reposição de { $name }, partes: { $parts }
ui-backup-checking = A verificar { $name }
ui-backup-good = { $name } está boa.
    .about = Foi reposta e toda verificada, sem falhas.
ui-backup-bad = { $n ->
    [one] { $name } tem { $n } falha.
   *[other] { $name } tem { $n } falhas.
}
    .about = Não confie nela. Faça outra cópia e prove-a. Se também tiver falhas, guarde as mais antigas: algo está danificado neste dispositivo, e “ncen verify” diz o quê.
ui-backup-prove-stopped = Parado. { $name } não foi provada.
ui-backup-unproved = { $name } não foi provada.
ui-backup-too-large = Esta cópia tem mais de { $most } MB, e um navegador não envia mais. Prove-a na janela, ou com o comando “ncen backup test”.
ui-backup-when = Feita
ui-backup-records = Fichas e agentes
ui-backup-faults = Falhas
ui-backup-list = Cópias deste dispositivo
    .about = Cada uma pode ser guardada 90 dias. Depois destrua-a: o que foi apagado desde então não deve continuar nela.
    .none = Ainda não foi feita nenhuma.
ui-backup-list-failed = Não foi possível ler a lista de cópias.
ui-backup-file = Ficheiro
ui-backup-until = Vale até
ui-backup-over = Expirada: destrua-a

## Settings

ui-settings-looks = Idioma e aparência
ui-language = Idioma
ui-formats = Formatos
ui-formats-language = Conforme o idioma
ui-formats-iso = Internacional (ISO 8601)
ui-theme = Cores
ui-theme-system = Como o sistema
ui-theme-light = Claro
ui-theme-dark = Escuro
ui-theme-contrast = Contraste elevado
ui-density = Densidade
    .help = Espaçosa serve para luvas e toque.
ui-density-standard = Normal
ui-density-roomy = Espaçosa
ui-device = Este dispositivo
ui-administration = Administração
ui-office = Repartição
ui-folder = Pasta de dados
ui-folder-missing = Faltam nesta pasta { $count } gravações feitas neste dispositivo: ela provém de uma cópia mais antiga. Procure uma cópia mais recente; até lá, faltam aqui.
ui-folder-records = Fichas
ui-folder-entries = Entradas assinadas
ui-folder-size = Tamanho
ui-folder-bytes = { $all }, dos quais { $index } do índice de pesquisa
ui-version = Versão

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
ui-unit-LPA = l de álcool puro
ui-unit-MTQ = m³
ui-unit-CMQ = cm³
ui-unit-BQL = Bq
ui-unit-GBQ = GBq
ui-unit-CTM = ct
ui-unit-H87 = { $n ->
    [one] peça
   *[other] peças
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
    [one] dose
   *[other] doses
}
ui-unit-MIL = { $n ->
    [one] milhar
   *[other] milhares
}
ui-unit-STK = { $n ->
    [one] cigarro
   *[other] cigarros
}

## Investigações: processos que só têm os que para eles foram designados

ui-closed = Fechado: só os designados o veem
ui-files-none = Nenhum processo está aberto para si
    .about = Só têm um processo os que para ele foram designados. Quem dirige a investigação designa-o; depois do próximo contacto com o portátil dele, o processo está aqui. Para abrir um, peça a um responsável pelo cadastro que prepare processos para si.
ui-files-empty = Ainda não há processos
    .about = O que escreve num processo é visto só por si e por quem designar para ele.
ui-files-ask = Para abrir um processo, peça a um responsável pelo cadastro que prepare processos para si.
ui-files-ready = { $n ->
    [0] Já não pode abrir nenhum processo.
    [one] Pode abrir mais um processo.
   *[other] Pode abrir mais { $n } processos.
}
ui-files-stage = Fase
ui-files-action = Medida
ui-files-lead = Responsável
ui-files-make-ready = Preparar processos
ui-files-made-ready = { $n ->
    [0] { $officer } não pode abrir mais nenhum processo
    [one] { $officer } pode abrir mais um processo, assim que o seu portátil o souber
   *[other] { $officer } pode abrir mais { $n } processos, assim que o seu portátil o souber
}
ui-files-hand-over = Passar os seus processos…
ui-files-hand-over-title = Passar a outro os processos de { $officer }?
ui-files-hand-over-to = Quem os dirige a partir de agora
ui-files-hand-over-leads = Dirige-os e vê tudo o que contêm, assim que o seu portátil se encontrar com outro que os tenha.
ui-files-hand-over-blind = Não lê nada deles, a não ser que se escolha a si próprio.
ui-files-hand-over-do = Passar
ui-files-handed-over = { $n ->
    [0] Nenhum processo passado a { $officer }
    [one] Um processo passado a { $officer }: dirige-o assim que o seu portátil se encontrar com outro que o tenha
   *[other] { $n } processos passados a { $officer }: dirige-os assim que o seu portátil se encontrar com outro que os tenha
}
ui-files-left = { $n ->
    [one] { $n } processo que podia dirigir
   *[other] { $n } processos que podia dirigir
}
ui-files-unread = { $n ->
    [0] Vê todos os processos que estão aqui.
    [one] Está aqui um processo que já não vê, porque foi posto fim ao posto de quem o designou. Peça a um responsável pelo cadastro que o passe a outro.
   *[other] Estão aqui { $n } processos que já não vê, porque foi posto fim ao posto de quem o designou. Peça a um responsável pelo cadastro que os passe a outro.
}
ui-team = Designados para este processo
ui-team-own = você
ui-team-gone = posto terminado
ui-team-leaderless = Já ninguém dirige este processo. Peça a um responsável pelo cadastro que o passe a um agente.
ui-team-registrars = Responsáveis pelo cadastro: { $names }
ui-team-assign = Designar um agente…
ui-team-assign-title = Designar um agente para { $reference }
ui-team-assign-do = Designar
ui-team-assigned = { $officer } está designado. Noutro portátil tem o processo depois do próximo contacto deste.
ui-team-choose = Escolha um agente
ui-team-right = O que pode fazer
ui-team-past = Verá tudo o que foi escrito até agora. Para quem não deve ver o passado, abra um processo novo.
ui-team-everybody = Todos os agentes já estão designados, ou ainda não são conhecidos aqui.
ui-team-message = Escrever uma mensagem neste processo
ui-team-end = Terminar…
ui-team-end-of = Terminar a designação de { $officer }…
ui-team-end-title = Terminar a designação de { $officer }?
ui-team-end-stays = O que escreveu e está neste portátil permanece, e conta.
ui-team-end-waits = O que vier dele depois espera em quarentena até um revisor do processo o adotar.
ui-team-end-goes = O seu portátil perde o processo no próximo contacto.
ui-team-end-do = Terminar
ui-team-ended = { $officer } já não está designado
## The national profile
ui-national = Perfil nacional
ui-national-open = Abrir o perfil nacional
ui-national-about = Línguas, telefones, endereços, palavras e prazos: ditos uma vez para todas as repartições.
ui-national-edition = Edição { $n }
ui-national-only = Só o responsável pelo cadastro de toda a administração o altera.
ui-national-failed = Não foi possível ler o perfil nacional
ui-national-state = Declarar…
ui-national-state-title = Declarar a edição { $n } do perfil nacional?
ui-national-reaches = Chega a cada dispositivo com o próximo pacote ou resposta, e fica no registo.
ui-national-stands = Os prazos e datas já escritos ficam como estão.
ui-national-do = Declarar
ui-national-done = A edição { $n } está em vigor
ui-national-undo = Descartar as alterações
ui-national-open-changes = Alterado e ainda não declarado.
ui-national-mend = Corrija primeiro isto:
ui-national-bring = Trazer um ficheiro…
ui-national-save = Guardar como ficheiro
ui-national-brought = O ficheiro está no formulário. Veja-o e declare-o depois.
ui-national-nothing = Nada é dito.
ui-national-add = Adicionar
ui-national-remove = Retirar: { $name }
ui-national-up = Subir: { $name }
ui-national-languages = Línguas
ui-national-languages-about = Oferecidas antes das outras, nesta ordem. A primeira recebe quem não escolheu nenhuma.
ui-national-phone = Números de telefone
ui-national-phone-about = Um número escrito como em casa é entendido e guardado ao lado na forma internacional.
ui-national-country = Indicativo do país
ui-national-trunk = Marcado antes em casa
ui-national-begins = Começa por
ui-national-groups = Algarismos de cada grupo
ui-national-groups-such = Como 3 3 3
ui-national-try-phone = Experimentar um número
ui-national-not-a-phone = Não se entende como número
ui-national-address = Endereços
ui-national-address-about = As linhas a partir de cima: o que está em cada uma e como se chama.
ui-national-line = Linha { $n }
ui-national-part = Parte do endereço
ui-national-called = Nome, em { $language }
ui-national-try-address = Experimentar um endereço
ui-national-labels = Palavras da administração
ui-national-labels-about = Ficam ao lado dos nossos rótulos e não mudam nenhum sentido.
ui-national-kind = Tipo de ficha
ui-national-field = Campo
ui-national-retention = Quanto tempo se guardam as fichas
ui-national-retention-about = O dia é escrito na ficha quando fica completa e não diz nenhum.
ui-national-goods = Mercadorias
ui-national-goods-all = Todas as outras
ui-national-years = Anos
ui-national-leases = Prazos de leitura
ui-national-leases-about = Dias em que um posto lê o que outros escreveram sem notícia do responsável pelo cadastro.
ui-national-leases-own = Dizer quantos dias
ui-national-leases-usual = Sem isso: { $offices } na sede, { $posts } nos postos.
ui-national-offices = Dias na sede
ui-national-posts = Dias nos postos
ui-national-thresholds = Limiares
ui-national-thresholds-about = A partir de que quantidade um caso é para o ponto de contacto nacional. Servem à transmissão para a CEN, que ainda não os consulta.
ui-national-location = Tipo de local
ui-national-anywhere = Em qualquer lugar
ui-national-from = A partir do dia
ui-national-least = A partir desta quantidade
ui-national-editions = Edições
# Records that go on elsewhere, and what posts see
ui-hand-over = Transferir…
ui-hand-over-title = Transferir { $reference }?
ui-hand-over-about = O caso continua na outra repartição com nova referência e com o seu historial. Aqui é encerrado e continua legível.
ui-hand-over-to = Para que repartição
ui-hand-over-none = Não há outra repartição onde possa escrever. Um agente de uma repartição acima de ambas pode transferir o caso.
ui-hand-over-do = Transferir
ui-handed-over = Transferido como { $reference }
ui-renew = Retirar de vez…
ui-renew-title = Retirar de vez respostas de { $reference }?
ui-renew-about = A ficha continua com nova referência sem as respostas escolhidas nem o que lá esteve. A antiga é encerrada; quando dois agentes a apagarem, já não estarão em lado nenhum.
ui-renew-fields = Respostas que saem
ui-renew-do = Retirar
ui-renewed = Continua como { $reference }
ui-closed-handed = Transferido para { $office } como { $reference }
ui-closed-renewed = Continua como { $reference }
ui-closed-by = Por { $officer }, { $time }: “{ $reason }”
ui-closed-changed = Foi alterado depois, ou ao mesmo tempo: veja se falta algo à outra ficha.
ui-continues = Continua { $reference } de { $office }
ui-continues-open = O seu historial
ui-before-place = Campo
ui-before-left = { $count } valores mais antigos não são contados.
ui-near-full = Esta ficha quase não tem espaço para mais alterações. Faça-a continuar: “Retirar de vez” sem escolher respostas.
ui-sight-part = O que os postos veem de uma ficha do registo. Aja como pede e ligue para quem indica; o resto está no registo.
ui-sight-shown = Os postos veem quem ou o que é, o que se pede e para quem ligar; não porquê.
ui-sight-kept = Isto pede algo aos postos, mas o seu tratamento oculta-o. Altere o tratamento se o devem ver.
ui-sight-ended = já não se pede nada
ui-decided-continue = Continua noutra ficha desde { $time }, por { $officer }, { $office }: “{ $reason }”
ui-bundle-for = Para
ui-bundle-for-all = todos: tudo o que está aqui
ui-bundle-for-more = { $n ->
    [one] { $officer } e mais { $n }
   *[other] { $officer } e mais { $n }
}
