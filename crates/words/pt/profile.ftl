# The national profile: what is refused, what is wrong with one, and its page.
error-not-of-the-whole = Só um responsável pelo cadastro de toda a administração declara isto. Peça-lhe que inicie sessão.
error-profile-wrong = { $count ->
    [1] O perfil não pode ser declarado: um erro, em { $place }. Verifique-o e corrija o que é nomeado.
   *[other] O perfil não pode ser declarado: { $count } erros, o primeiro em { $place }. Verifique-o e corrija o que é nomeado.
}
error-profile-changed = Outra edição entrou em vigor desde que começou. Abra o perfil de novo e faça as suas alterações nela.
error-profile-newer = Um programa mais recente declarou uma edição que este não lê. Atualize este programa e altere depois o perfil.
error-profile-unchanged = Isto já está em vigor. Altere algo primeiro.
error-profile-not-in-force = Esta edição não entraria em vigor, por isso não foi declarada. Peça ao nível acima que veja os registos dos responsáveis.
audit-profile = Declarou o perfil nacional
edition-in_force = Em vigor
edition-replaced = Substituída
edition-absent = O seu texto não está aqui
edition-unread = Não lida por este programa

# What is wrong at one place.
profile-too-large = O perfil ultrapassa { $most } KiB. Retire palavras de que ninguém precisa.
profile-not-json = Isto não é um perfil: não se lê a partir da linha { $line }. Escolha um ficheiro guardado aqui.
profile-not-its-form = Não tem a forma única em que um perfil se declara. Declare-o com este programa.
profile-newer = Foi escrito por um programa mais recente (forma { $value }). Atualize este programa.
profile-unknown-key = Não há lugar para “{ $value }” aqui. Retire-o: um perfil não acrescenta campos nem códigos.
profile-missing = Tem de haver algo aqui. Responda ou retire toda a entrada.
profile-wrong-type = Não é o tipo de resposta que cabe aqui. Responda de novo.
profile-out-of-range = “{ $value }” não está entre { $least } e { $most }. Escreva um número assim.
profile-not-in-list = “{ $value }” não está na lista. Escolha da lista.
profile-no-such-field = Nenhuma ficha tem um campo “{ $value }”. Escolha um que exista.
profile-no-such-line = “{ $value }” não é parte de um endereço. Escolha uma que seja.
profile-unseen = Está vazio, ou tem um sinal ou um espaço no fim que ninguém vê. Escreva-o de novo.
profile-too-long = Tem { $count } letras e cabem { $most }. Encurte.
profile-too-many = Há { $count } e cabem { $most }. Retire alguns.
profile-twice = “{ $value }” aparece duas vezes. Retire uma.
profile-not-digits = Aqui só cabem alguns algarismos. Escreva o número sem sinais, como 254.
profile-unit-of-others = Essas mercadorias não se contam em “{ $value }”. Escolha uma unidade delas.
profile-not-a-day = “{ $value }” não é um dia do calendário. Escreva como 2026-03-14.
profile-not-above-zero = “{ $value }” não é um número acima de zero. Escreva um, como 0.5.

# The command line.
profile-edition = Edição { $edition }, { $hash }
profile-none = Nenhuma edição está em vigor: tudo é como de costume.
profile-right = Não há nada errado.
profile-over = A edição { $edition } foi declarada e não está em vigor aqui: { $state }
