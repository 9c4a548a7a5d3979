# Spreadsheets: their heads, what is said of a row, why a file was not read.

report-line = Linha
report-column = Coluna
report-field = Campo
report-value = Valor
report-reason = Observação
report-reference = Referência
report-kind = Tipo
report-uncoded = “{ $value }” não está em nenhuma lista. É mantido como está escrito e marcado como não codificado.
    .wrong = “{ $value }” não está em nenhuma lista.
report-column-not-read = Esta coluna não vai para nenhum campo, por isso as suas palavras não estão na ficha. Dê-lhe um cabeçalho do modelo, ou uma linha no mapeamento.
    .wrong = Esta coluna não vai para nenhum campo.
report-read-one-way = “{ $value }” podia ler-se de duas maneiras. Foi lido como { $read }, tal como o resto desta coluna. Se estiver errado, diga como o ficheiro está escrito e tente de novo, primeiro sem escrever.
report-read-as-synonym = “{ $value }” é outro nome do código { $read } e foi lido assim. Se o sentido era outro, corrija a ficha.
    .wrong = “{ $value }” é outro nome do código { $read } e foi lido assim.
report-became = Resultado
report-refused = Recusada
report-clock-taken = “{ $value }” não diz qual era o fuso do relógio. Foi lido como { $read }, tal como as outras horas desta coluna. Se estiver errado, indique o fuso do ficheiro (--offset) e experimente primeiro sem escrever.
report-unit-uncoded = A unidade ou moeda de “{ $value }” não consta de nenhuma lista. O número fica; a unidade é guardada como está escrita e marcada como não codificada.
    .wrong = A unidade ou moeda de “{ $value }” não consta de nenhuma lista.
report-row-short = A linha termina depois de { $cells } de { $heads } colunas: pode ter sido cortada. Veja-a no ficheiro.
report-reference-held = A ficha { $reference } já está aqui. Uma folha de cálculo não altera nenhuma ficha; abra-a para a alterar.

error-file-missing = Esse ficheiro não existe. Verifique o seu nome e a sua pasta.
error-sheet-unknown-format = “{ $name }” não é uma folha de cálculo que se possa ler. Grave-a como .xlsx ou .csv.
error-sheet-truncated = O ficheiro está cortado: acaba a meio. Copie-o de novo de onde veio.
error-sheet-quotation-open = As aspas que se abrem na linha { $line } nunca se fecham, por isso tudo o que vem depois é uma só célula. Feche-as ali, ou copie de novo o ficheiro de onde veio; as linhas anteriores foram lidas.
error-no-such-mapping = Não existe o mapeamento “{ $name }”. Indique um dos fornecidos, ou o caminho de um ficheiro .toml.
error-mapping-shipped = O mapeamento “{ $name }” veio com o programa e fica. Só se retira o que foi adicionado neste dispositivo.
error-sheet-damaged = O ficheiro está danificado ({ $reason }). Abra-o num programa de folhas de cálculo, grave-o de novo como .xlsx e tente outra vez.
error-sheet-empty = O ficheiro está vazio. A primeira linha tem de conter os cabeçalhos das colunas.
error-sheet-too-large = { $what ->
    [columns] A linha { $line } tem mais de { $most } colunas. Retire as colunas que ninguém lê.
    [cell] Uma célula da linha { $line } tem mais de { $most } bytes. Encurte-a; aspas que não se fecham abrangem tudo o que vem depois.
    [rows] O ficheiro tem mais de { $most } linhas. Divida-o em vários ficheiros.
   *[file] O ficheiro é maior do que se pode ler com segurança ({ $most } bytes). Divida-o em vários ficheiros.
}
error-sheet-missing = Não há no ficheiro nenhuma folha “{ $name }”. Veja os nomes das suas folhas.
error-mapping-unreadable = O mapeamento não pode ser lido ({ $reason }). Corrija o ficheiro e tente de novo.
error-mapping-unknown = O mapeamento indica algo que não existe: { $what }. Corrija o ficheiro e tente de novo.
error-mapping-column-missing = O ficheiro não tem a coluna “{ $column }”, que o mapeamento lê. Escolha outro mapeamento.
error-mapping-twice = Duas colunas vão para o mesmo campo ({ $field }). Envie uma delas para outro campo ou deixe-a de fora.
error-mapping-amount-missing = Nenhuma coluna vai para a quantidade ({ $field }) cuja unidade esta coluna deve indicar. Envie primeiro para lá a coluna das quantidades.
error-mapping-no-fields = Nenhum cabeçalho do ficheiro é um campo. Use um modelo oficial, ou escolha um mapeamento.
error-mapping-too-large = A correspondência ultrapassa { $most } bytes. Retire o que ninguém precisa.
error-mapping-name = Uma correspondência não pode chamar-se “{ $name }”. Escreva outro nome na primeira linha: curto, sem pontos nem barras, e diferente das incluídas.
error-too-many-mappings = Este dispositivo já guarda { $most } correspondências. Remova uma que já não se use.
error-offset-form = “{ $value }” não é uma diferença para UTC. Escreva como +03:00.
