import { anonymised } from '@/lib/anonymize';

/** What `analysisGuide` shows of a call in Portuguese; the answer fits `modelAnswerSchema`. */
export const examplePtBr = anonymised`<example_call>
Methodology:
- P: Dor
- I: Impacto
- D: Decisão
Playbook:
Q1 Dor: O que mais atrapalha a conferência das notas hoje?
Q2 Decisão: Quem mais participa da escolha?
Transcript:
L1 REP 3 min: Me conta, o que mais dá trabalho quando as notas chegam?
L2 CUSTOMER 3 min: A conferência. A gente compara tudo no papel, e todo fim de mês alguém fica até tarde.
L3 REP 4 min: E o que isso provoca para a equipe?
L4 CUSTOMER 4 min: Duas pessoas já pediram para sair do setor por causa disso.
L5 CUSTOMER 9 min: Só que trocar de sistema no meio do ano me dá medo, da última vez parou tudo.
L6 REP 9 min: Entendo o receio. O que parou exatamente?
L7 CUSTOMER 10 min: A entrada de mercadoria, ficou dias sem registrar.
L8 REP 10 min: Nós ligamos um depósito por vez, e o papel segue valendo até vocês conferirem.
L9 CUSTOMER 11 min: Assim fico mais tranquila. Preciso mostrar ao [PESSOA_1], ele assina comigo.
L10 REP 12 min: Mando o roteiro da troca ainda hoje para vocês dois.
</example_call>
<example_answer>
{"summary":"O cliente confere notas no papel, e o fechamento do mês prende a equipe até tarde; duas pessoas já pediram para mudar de setor. O vendedor propôs uma troca de sistema por etapas. O receio de parar a entrada de mercadoria foi ouvido e respondido. A escolha é feita a dois, com [PESSOA_1], que vai receber o roteiro da troca.","sentiment":{"value":"POSITIVE","why":"Aceitou a resposta ao seu receio e quis envolver quem assina.","quotes":[{"line":"L9","quote":"Assim fico mais tranquila."}]},"elements":[{"element":"P","why":"Descreve a conferência no papel e quando ela pesa; falta saber quantas notas são.","ask":"Quantas notas passam pela conferência numa semana cheia?","line":"L2","quote":"A gente compara tudo no papel, e todo fim de mês alguém fica até tarde."},{"element":"I","why":"A consequência é dita em pessoas; falta o custo.","ask":"O que custa repor alguém nesse setor?","line":"L4","quote":"Duas pessoas já pediram para sair do setor por causa disso."},{"element":"D","why":"Diz quem assina junto; falta o caminho até a assinatura.","ask":"O que ele precisa ver para assinar?","line":"L9","quote":"Preciso mostrar ao [PESSOA_1], ele assina comigo."}],"key_moments":[{"type":"impact","title":"Duas pessoas querem deixar o setor","line":"L4","quote":"Duas pessoas já pediram para sair do setor"},{"type":"objection","title":"Medo de parar no meio do ano","line":"L5","quote":"trocar de sistema no meio do ano me dá medo"}],"objections":[{"type":"COMPLEXITY","line":"L5","quote":"trocar de sistema no meio do ano me dá medo, da última vez parou tudo","outcome":"handled","acknowledged":true,"asked":true,"answered":true,"confirmed":true,"response":{"line":"L8","quote":"Nós ligamos um depósito por vez"},"advice":"Leve o roteiro da troca já na conversa, com quem faz o quê em cada etapa."}],"playbook":[{"question":"Q1","line":"L1","quote":"o que mais dá trabalho quando as notas chegam?"}],"actions":[{"title":"Enviar o roteiro da troca ao cliente e a [PESSOA_1]","owner":"rep","due_date":null,"line":"L10","quote":"Mando o roteiro da troca ainda hoje para vocês dois."}],"coaching":[{"kind":"strength","title":"Perguntou o que havia por trás do medo","advice":"Continue perguntando antes de responder a uma objeção.","line":"L6","quote":"O que parou exatamente?"},{"kind":"improve","title":"A conversa acabou sem dia marcado","advice":"Ao prometer um material, combine na hora quando vão olhar para ele juntos.","line":"L10","quote":"Mando o roteiro da troca ainda hoje"}]}
</example_answer>`;
