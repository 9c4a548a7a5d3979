# Why the program refused: what is wrong, then what to do next.

## The data folder

error-folder-in-use = Outro programa usa esta pasta de dados. Feche-o, ou continue na janela dele.
error-folder-missing = Não há base de dados nesta pasta de dados. Escolha outra pasta, ou restaure uma cópia de segurança.
error-folder-not-empty = Já existe uma administração nesta pasta de dados. Escolha uma pasta vazia.
error-folder-newer = Esta pasta de dados foi criada por um programa mais recente (formato { $format }). Instale o programa mais recente; nada foi alterado.
error-folder-damaged = Algo na pasta de dados está danificado ({ $place }). Nada foi alterado. Execute “ncen verify” e depois restaure o que está danificado a partir de uma cópia de segurança.
error-keys-damaged = As duas cópias do ficheiro de chaves estão danificadas, por isso nada pode ser aberto. Reponha os ficheiros “keys” e “keys.second” a partir de uma cópia de segurança.
error-index-damaged = O índice de pesquisa não pôde ser usado ({ $reason }). Feche o programa e abra-o de novo: o índice é então refeito, e nenhuma ficha se perde.
error-disk-full = O disco está cheio. Nada disto foi gravado; o que existia antes continua a existir. Liberte espaço e tente de novo.
error-disk-refuses = O disco não pode ser lido ou escrito ({ $reason }). Copie a pasta de dados para outro disco antes de continuar.
error-not-enough-memory = Não há memória suficiente para verificar a frase secreta. Feche outros programas e tente de novo.
error-no-chance = O sistema não forneceu números aleatórios. Reinicie a máquina e tente de novo.

## Signing in

error-wrong-passphrase = A frase secreta não é esta. Verifique o idioma do teclado e a tecla de maiúsculas e escreva-a de novo.
error-wait-before-trying = Demasiadas frases secretas erradas. Espere { $seconds } s e tente de novo, ou use as palavras da folha de recuperação.
error-passphrase-too-short = Esta frase secreta é demasiado curta. Use pelo menos { $least } letras: quatro palavras sem relação entre si.
error-no-such-seat = Não há neste dispositivo nenhum posto com esse número. Veja a lista dos postos.
error-not-signed-in = Ninguém iniciou sessão. Desbloqueie primeiro.
error-locked = A pasta de dados está bloqueada. Desbloqueie primeiro.
error-office-code-form = “{ $value }” não é um código de repartição. Escreva duas a oito maiúsculas ou algarismos, por exemplo MBA.
error-answer-too-long = Esta resposta está vazia ou é demasiado longa. Escreva no máximo { $most } letras.

## Records and forms

error-no-such-record = Não há neste dispositivo nenhuma ficha “{ $id }”. Procure-a com outras palavras.
error-no-such-kind = Não existe o tipo de ficha “{ $kind }”. Escolha um da lista.
error-no-space = Esta administração ainda não tem um espaço para fichas do tipo “{ $kind }”. É criado quando o responsável pelo cadastro desbloqueia esta versão do programa. Noutro dispositivo, abra depois um pacote dele.
error-draft-not-found = Este formulário em curso já não existe: foi gravado ou descartado. Abra antes a ficha.
error-not-complete = { $count ->
    [1] Uma resposta falta ou está errada: { $fields }. Responda, ou grave a ficha como aberta.
   *[other] { $count } respostas faltam ou estão erradas: { $fields }. Responda, ou grave a ficha como aberta.
}
error-immutable = O campo { $field } escreve-se uma só vez e fica. Anule a ficha se ele estiver errado.
error-not-an-edit = Esta alteração não pode ser feita na ficha ({ $reason }). Abra a ficha de novo; o que escreveu está guardado no formulário.
error-record-too-large = A ficha é demasiado grande. Passe uma parte para uma segunda ficha e vincule as duas.
error-save-too-large = É mais do que cabe numa gravação: cerca de 100 000 letras de textos longos, contando também as que saem. Guarde primeiro um texto e depois o seguinte; o que escreveu fica no formulário.
error-too-many-views = Já há { $most } vistas guardadas. Retire uma e depois guarde esta.
error-no-such-list = Não existe a lista “{ $name }”.

## Import, export and other long work

error-no-such-template = Não existe o modelo “{ $name }”. Escolha um da lista.
error-no-such-format = “{ $format }” não é um formato de folha de cálculo. Escolha csv ou xlsx.
error-report-is-the-file = O relatório seria escrito por cima do próprio ficheiro ({ $path }). Indique outro ficheiro para o relatório.
error-job-died = Este trabalho foi interrompido por uma falha do programa. O que foi anunciado como feito está feito; nada mais foi alterado. Comece-o de novo.
error-import-running = Está em curso outra importação. Espere que termine e depois comece esta.
error-no-such-job = Este trabalho já não é conhecido. Comece-o de novo.
error-not-finished = Este trabalho não criou nenhum ficheiro. Espere até que termine.
error-import-died = A importação foi interrompida. O que foi contado como importado está gravado; comece-a de novo, e o resto segue.

## Between the program and its fronts

error-unknown-call = O programa não conhece a chamada “{ $name }”. A janela e o programa são de versões diferentes: instale ambos de novo.
error-wrong-input = O programa não conseguiu ler o que lhe foi pedido ({ $reason }).
error-wrong-output = O programa não conseguiu escrever a sua resposta ({ $reason }).
error-wrong-arguments = A janela foi iniciada com palavras que não conhece. Inicie-a sem nada, ou com --data PASTA, --demo, ou --full FICHEIRO.
error-no-display = Não há aqui um monitor para uma janela. Execute “ncen serve --web” e abra o endereço num navegador.
error-file-unreadable = Não é possível ler o ficheiro { $path } ({ $reason }).

# Why an entry from elsewhere waits, and why a seat was ended.
waiting-waits-space = É de um espaço que este dispositivo não lê.
waiting-waits-seat = Nenhuma declaração que está aqui nomeia o seu posto.
waiting-waits-entry = Falta a entrada anterior.
waiting-waits-statement = Falta uma declaração em que assenta o seu direito.
waiting-waits-document = Falta a ficha a que pertence.
waiting-waits-salt = Falta a ficha a que pertence.
waiting-waits-program = Precisa de um programa mais recente.
waiting-waits-revoked = O seu posto, ou o que o seu agente podia fazer no processo, terminou antes de alguém a ver. Um revisor pode adotá-la.
waiting-waits-forked = O seu diário bifurcou: duas entradas têm o mesmo número. Um revisor pode adotar a certa.
waiting-waits-right = O seu posto não tem direito de escrever ali.
waiting-rests-on-waiting = Assenta numa entrada que espera.
waiting-built-upon = Conta porque alguém prosseguiu a partir dela depois de o seu posto ter terminado. Um revisor pode adotá-la; até lá, o que decidiu não conta.
waiting-refused = Infringe uma regra que vale para todos ({ $code }). Fica como chegou.
waiting-waits-erasure = Diz que uma ficha foi apagada; aqui ainda ninguém o disse, ou ainda não foi apagada.
basis-schedule = Terminou o prazo
basis-court = Por ordem de um tribunal
basis-subject = A pessoa pediu, com razão
basis-unlawful = Nunca devia ter sido registada
erasure-over = Prazo terminado
erasure-due = Sai na ronda do dia
erasure-held = Retida
erasure-erased = Apagada
reason-left = Deixou o serviço
reason-moved = Transferido
reason-lost = Dispositivo perdido
reason-stolen = Dispositivo roubado
reason-key_known = Chave em outras mãos
reason-not_needed = Já não é preciso
reason-mistake = Dado por engano
reason-replaced = Substituído
reason-fork = Bifurcado
fork-journal = Diário de um posto
fork-registrar = Registo de um responsável pelo cadastro
fork-space = Registo de um espaço
fork-root = Registo da raiz
right-read = lê
    .about = vê o processo e tudo o que ele contém
right-write = escreve
    .about = também escreve no processo, e mensagens nele
right-review = revê
    .about = também aprova e devolve o que outros escreveram
right-administer = dirige
    .about = também designa agentes e diz o que é apagado
# What the audit chain tells.
audit-unlock = Iniciou sessão
audit-restored = Iniciou sessão numa pasta restaurada
audit-view = Consultou uma ficha
audit-search = Pesquisou
audit-export = Exportou
audit-print = Imprimiu
audit-bundle-made = Fez um pacote
audit-bundle-taken = Recebeu um pacote
audit-letter-written = Escreveu uma carta
audit-letter-opened = Abriu uma carta
audit-letter-dropped = Descartou uma carta
audit-handover = Transferiu um caso
audit-renewal = Fez continuar uma ficha num documento novo
audit-adoption = Adotou
audit-enrolment = Inscreveu um posto
audit-recovery = Recuperou um posto
audit-answer-again = Deu de novo a resposta a um pedido
audit-revocation = Revogou um posto
audit-device-ended = Pôs fim a um portátil e aos seus postos
audit-put-away = Pôs de lado uma entrada em espera, ou mostrou-a de novo
audit-registrar = Nomeou um responsável pelo cadastro
audit-registrar-ended = Destituiu um responsável pelo cadastro
audit-roles = Mudou as funções de um posto
audit-rights = Deu direitos
audit-hold-lifted = Levantou uma retenção
audit-office = Acrescentou uma repartição
audit-root-succeeded = Nomeou um sucessor da raiz
audit-fork-resolved = Indicou o ramo certo de uma bifurcação
audit-lease = Renovou prazos
audit-clock = Disse se o relógio está certo
audit-assignment = Designou um agente para um processo
audit-assignment-ended = Pôs fim a uma designação
audit-spaces-ready = Preparou processos
audit-files-handed-over = Passou processos a outro
audit-passphrase = Mudou a frase secreta
audit-sheet = Imprimiu a folha de recuperação

error-nothing-waits = Nada do que espera tem este identificador. Veja a lista de novo.
error-not-adoptable = Esta entrada não pode ser adotada: falta algo dela, infringe uma regra ou outro ramo do seu diário está guardado aqui.
error-not-a-bundle = Isto não é um pacote, ou foi cortado no caminho. Peça-o de novo.
error-no-such-reason = “{ $reason }” não é um motivo. Os motivos são: left, moved, lost, stolen, key_known, not_needed, mistake, replaced.
error-no-such-basis = “{ $basis }” não é um motivo para apagar. Escolha entre { $bases }.
error-own-seat = Ninguém põe fim ao próprio posto. Peça a outro responsável pelo cadastro.
error-seat-of-a-node = Ninguém se senta diante de um nó: não lhe é dado nenhum processo de investigação. Escolha o posto de um agente.
error-seat-stands = Este posto ainda conta: o próprio agente passa os seus processos. Ponha primeiro fim ao posto.
error-no-files-left = Este posto não deixou processos que este agente não dirija já.
error-who-assigned-you = Trabalha neste processo por decisão dele: se puser fim à designação dele, a sua cai com ela. Peça a um responsável pelo cadastro.
error-log-forked = O registo do responsável pelo cadastro bifurcou, ou contém algo que este programa não entende. Use o programa mais recente; o nível acima indica o ramo certo.
