import '@/lib/coach/languages/all';
import { expect, test } from 'vitest';
import { objectionsAt } from '@/lib/coach/objections';
import { questionsAt } from '@/lib/coach/questions';
import type { Language } from '@/lib/contracts/languages';
import type { Turn } from '@/lib/contracts/turn';

/** Sentences that stand in none of the annotated calls. */
const OBJECTIONS: readonly (readonly [string, Language, string])[] = [
  ['Olha, ficou bem acima do que a gente tinha imaginado.', 'pt-BR', 'PRICE'],
  ['Tá fora da nossa realidade esse valor.', 'pt-BR', 'PRICE'],
  ['Consegue fazer um desconto nisso aí?', 'pt-BR', 'PRICE'],
  ['Esse ano a gente não tem mais orçamento pra isso.', 'pt-BR', 'BUDGET'],
  ['O budget tá congelado até dezembro.', 'pt-BR', 'BUDGET'],
  ['Me procura em março que agora estamos trocando o ERP.', 'pt-BR', 'TIMING'],
  ['A gente tá no meio de uma migração, não é o momento.', 'pt-BR', 'TIMING'],
  ['Preciso alinhar isso com o meu diretor antes.', 'pt-BR', 'AUTHORITY'],
  ['Não depende só de mim, tem o conselho.', 'pt-BR', 'AUTHORITY'],
  ['Sinceramente, não vejo necessidade disso.', 'pt-BR', 'NEED'],
  ['Acho que somos pequenos demais pra uma ferramenta dessas.', 'pt-BR', 'NEED'],
  ['Hoje a nossa planilha resolve bem.', 'pt-BR', 'STATUS_QUO'],
  ['A gente já trabalha com a Totvs e tem contrato até o ano que vem.', 'pt-BR', 'COMPETITOR'],
  ['Estamos olhando também a solução da RD.', 'pt-BR', 'COMPETITOR'],
  ['Vocês têm algum cliente parecido com a gente?', 'pt-BR', 'TRUST'],
  ['E se não der resultado, como é que fica?', 'pt-BR', 'TRUST'],
  ['Mas ele não integra com o nosso sistema.', 'pt-BR', 'FEATURE_GAP'],
  ['Se não abrir na estrada, pra mim não serve.', 'pt-BR', 'FEATURE_GAP'],
  ['A Norvex baixou o preço deles ontem.', 'pt-BR', 'COMPETITOR'],
  ['Não libero ninguém, a equipe tá toda na usina.', 'pt-BR', 'TIMING'],
  ['Como é que eu sei que isso é verdade?', 'pt-BR', 'TRUST'],
  ['Senti falta de um relatório por vendedor.', 'pt-BR', 'FEATURE_GAP'],
  ['Meu time não vai querer preencher mais um sistema.', 'pt-BR', 'COMPLEXITY'],
  ['Parece complicado de implantar.', 'pt-BR', 'COMPLEXITY'],
  ['E a LGPD, como fica?', 'pt-BR', 'SECURITY_LEGAL'],
  ['Em julho a gente tá com inventário, não consigo soltar ninguém.', 'pt-BR', 'TIMING'],
  ['Se não integrar com a balança, pra mim não serve.', 'pt-BR', 'FEATURE_GAP'],
  ['A gente não tá precisando disso agora.', 'pt-BR', 'NEED'],
  ['Eu tô sozinha, não tenho braço pra cuidar de migração.', 'pt-BR', 'COMPLEXITY'],
  ['Our accountant handles the vendors, and the trustees have to vote on it.', 'en', 'AUTHORITY'],
  ['Who stands behind it if your company goes under?', 'en', 'TRUST'],
  ['Nobody here is asking for this.', 'en', 'NEED'],
  ['Nos va bien así, ¿para qué vamos a cambiar?', 'es', 'STATUS_QUO'],
  ['Déjanos que lo pensemos y ya te decimos algo.', 'es', 'STALL'],
  ['Mi hermano, que tiene buses, dice que eso es muy complicado.', 'es', ''],
  ['There is no connector for our scales.', 'en', 'FEATURE_GAP'],
  ['Could this wait until the new building is done?', 'en', 'TIMING'],
  ['Nosso jurídico não aprova esse tipo de contrato.', 'pt-BR', 'SECURITY_LEGAL'],
  ['Me manda um material que eu analiso com calma.', 'pt-BR', 'STALL'],
  ['Vou pensar e te dou um retorno.', 'pt-BR', 'STALL'],
  ['Não achei caro não, achei justo.', 'pt-BR', ''],
  ['O preço tá dentro do esperado.', 'pt-BR', ''],
  ['Um amigo meu achou complicado, mas a gente gostou.', 'pt-BR', ''],
  ['Perfeito, pode mandar o contrato na quinta.', 'pt-BR', ''],
  ['A gente usa planilha e perde muito tempo.', 'pt-BR', ''],
  ['Somos doze pessoas no time comercial.', 'pt-BR', ''],
  ['Ficou caro pra gente manter o sistema antigo.', 'pt-BR', ''],
  ["That's a bit steep for us.", 'en', 'PRICE'],
  ["We don't have budget until next fiscal year.", 'en', 'BUDGET'],
  ['Can you call me back in January?', 'en', 'TIMING'],
  ["I'd need to run it by my boss.", 'en', 'AUTHORITY'],
  ["I just don't see the need.", 'en', 'NEED'],
  ["We're fine with what we have.", 'en', 'STATUS_QUO'],
  ['We already use Salesforce for that.', 'en', 'COMPETITOR'],
  ['How do I know this will work for us?', 'en', 'TRUST'],
  ["It doesn't integrate with NetSuite.", 'en', 'FEATURE_GAP'],
  ['My team would never use another tool.', 'en', 'COMPLEXITY'],
  ['Our security team will need to review it.', 'en', 'SECURITY_LEGAL'],
  ['Let me think about it.', 'en', 'STALL'],
  ['Send me some information by email.', 'en', 'STALL'],
  ["That's not expensive at all.", 'en', ''],
  ['The price is fair.', 'en', ''],
  ["We use Excel and it's a mess.", 'en', ''],
  ['Está un poco caro para nosotros.', 'es', 'PRICE'],
  ['Tengo que consultarlo con mi socio.', 'es', 'AUTHORITY'],
  ['Déjeme pensarlo.', 'es', 'STALL'],
  ['Ahorita no es buen momento.', 'es', 'TIMING'],
  ['No lo veo caro.', 'es', ''],
];

const QUESTIONS: readonly (readonly [string, Language, string])[] = [
  ['Vocês já usam algum CRM hoje?', 'pt-BR', 'closed'],
  ['Qual CRM vocês usam?', 'pt-BR', 'specific'],
  ['Quantos vendedores vocês têm?', 'pt-BR', 'specific'],
  ['O que mais te incomoda nesse processo?', 'pt-BR', 'open'],
  ['Por que vocês decidiram olhar isso agora?', 'pt-BR', 'open'],
  ['Qual é o maior desafio do time?', 'pt-BR', 'open'],
  ['Vocês fazem isso como hoje?', 'pt-BR', 'open'],
  ['Isso custa quanto pra vocês por mês?', 'pt-BR', 'specific'],
  ['Quem participa dessa decisão?', 'pt-BR', 'specific'],
  ['Faz sentido pra você?', 'pt-BR', 'tag'],
  ['A gente integra com tudo, né?', 'pt-BR', 'tag'],
  ['Vocês são do Paraná, né?', 'pt-BR', 'closed'],
  ['Consegue ver minha tela?', 'pt-BR', 'logistic'],
  ['Tudo bem com você?', 'pt-BR', 'logistic'],
  ['Me conta um pouco da rotina de vocês.', 'pt-BR', 'open'],
  ['Quando vence o contrato atual?', 'pt-BR', 'specific'],
  ['Vocês preferem mensal ou anual?', 'pt-BR', 'closed'],
  ['Como foi o fim de semana?', 'pt-BR', 'logistic'],
  ['Pode ser na quinta às dez?', 'pt-BR', 'logistic'],
  ['Se nada mudar, o que acontece com a meta?', 'pt-BR', 'open'],
  ['Até quando isso precisa estar rodando?', 'pt-BR', 'specific'],
  ['Como eu falei, a gente atende o Brasil todo.', 'pt-BR', ''],
  ['Tem alguém mais que precisa aprovar?', 'pt-BR', 'closed'],
  ['Vocês atendem quais regiões?', 'pt-BR', 'specific'],
  ['E o orçamento, já tá aprovado?', 'pt-BR', 'closed'],
  ['Faz sentido, seu Valdir?', 'pt-BR', 'tag'],
  ['Ainda é suely@exemplo.com.br?', 'pt-BR', 'logistic'],
  ['Qual semana fica melhor pra vocês?', 'pt-BR', 'logistic'],
  ['queria saber o que vocês acharam tá bom', 'pt-BR', 'tag'],
  ['How are you handling onboarding today?', 'en', 'open'],
  ['How many reps do you have?', 'en', 'specific'],
  ['What CRM are you using?', 'en', 'specific'],
  ['What would happen if you did nothing?', 'en', 'open'],
  ['Do you have a budget for this?', 'en', 'closed'],
  ['Does that make sense?', 'en', 'tag'],
  ["You're using HubSpot today, right?", 'en', 'closed'],
  ["It's pretty simple, right?", 'en', 'tag'],
  ['Can you see my screen?', 'en', 'logistic'],
  ['Tell me about your team.', 'en', 'open'],
  ['When does your contract end?', 'en', 'specific'],
  ['Who else is involved?', 'en', 'specific'],
  ['Are you happy with your current vendor?', 'en', 'closed'],
  ['Does Thursday at ten work?', 'en', 'logistic'],
  ['Where are you calling from today?', 'en', 'specific'],
  ["What's your biggest challenge?", 'en', 'open'],
  ["What's your timeline?", 'en', 'specific'],
  ['¿Cómo manejan el inventario hoy?', 'es', 'open'],
  ['¿Cuántas sucursales tienen?', 'es', 'specific'],
  ['¿Tienen algún sistema?', 'es', 'closed'],
  ['¿Me escucha?', 'es', 'logistic'],
  ['¿Qué sistema usan?', 'es', 'specific'],
  ['¿Qué es lo que más les preocupa?', 'es', 'open'],
  ['Es muy sencillo, ¿verdad?', 'es', 'tag'],
];

function turnOf(text: string): Turn {
  return {
    id: 't1',
    rev: 1,
    speaker: 'p1',
    start_ms: 0,
    end_ms: 1_000,
    speech_ms: 1_000,
    words: 9,
    text,
    marks: [],
  };
}

test.each(OBJECTIONS)('a customer says "%s" (%s): %s', (text, lang, type) => {
  const found = objectionsAt([{ turn: turnOf(text), role: 'customer' }], 0, lang);
  expect(found.map((objection) => objection.type).join()).toBe(type);
  expect(objectionsAt([{ turn: turnOf(text), role: 'rep' }], 0, lang)).toEqual([]);
});

test.each(QUESTIONS)('a rep asks "%s" (%s): %s', (text, lang, kind) => {
  const found = questionsAt([{ turn: turnOf(text), role: 'rep' }], 0, lang);
  expect(found.map((question) => question.class).join()).toBe(kind);
});

const OPENINGS: readonly (readonly [string, string, Language])[] = [
  ['Oi, Ana, bom dia.', 'O Pedro já saiu?', 'pt-BR'],
  ['Hi there.', 'Is Sam in today?', 'en'],
  ['Hola, buenos días.', '¿Don Julio también viene?', 'es'],
];

test.each(OPENINGS)(
  'after "%s", "%s" (%s) is about the call itself, later about the work',
  (hello, asked, lang) => {
    const kindAt = (opening: readonly string[]): string => {
      const turns = [...opening, asked].map((text, n) => ({ ...turnOf(text), id: `t${n}` }));
      const spoken = turns.map((turn) => ({ turn, role: 'rep' as const }));
      return questionsAt(spoken, opening.length, lang)
        .map((question) => question.class)
        .join();
    };
    expect(kindAt([hello])).toBe('logistic');
    expect(kindAt([hello, 'Ok.', 'Ok.', 'Ok.'])).toBe('closed');
    expect(kindAt(['Ok.'])).toBe('closed');
  },
);
