import { fixedClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { createPlaybook } from '@/lib/domain/playbooks/create-playbook';
import { generatePlaybook } from '@/lib/domain/playbooks/generate-playbook';
import { getPlaybook } from '@/lib/domain/playbooks/get-playbook';
import { savePlaybook } from '@/lib/domain/playbooks/save-playbook';
import { askSearch } from '@/lib/domain/search/ask-search';
import { changeSearch } from '@/lib/domain/search/change-search';
import type { Person, SeedCompany } from './cast';
import { idOf } from './write-company';

type AskingRole = 'DIRECTOR' | 'MANAGER' | 'AGENT';

interface Asked {
  role: AskingRole;
  question: string;
  saved_name?: string;
  shared?: boolean;
}

const ASKED: Readonly<Record<string, readonly Asked[]>> = {
  horizonte: [
    { role: 'AGENT', question: 'O que os clientes falaram da planilha?' },
    { role: 'MANAGER', question: 'Quem citou concorrentes?', shared: true },
    {
      role: 'DIRECTOR',
      question: 'Quem pediu desconto ou achou caro?',
      saved_name: 'Objeções de preço',
      shared: true,
    },
    { role: 'DIRECTOR', question: 'O que trava a implantação?' },
    { role: 'DIRECTOR', question: 'Quais negócios perdemos?', shared: true },
    { role: 'MANAGER', question: 'Quais negócios abertos estão parados?' },
  ],
  brightline: [
    {
      role: 'DIRECTOR',
      question: 'Who said it is too expensive?',
      saved_name: 'Price objections',
      shared: true,
    },
    { role: 'AGENT', question: 'What was said about spreadsheets?' },
    { role: 'DIRECTOR', question: 'Which deals did we lose?', shared: true },
  ],
};

const DRAFTS: Readonly<Record<string, { best: string; blank: string }>> = {
  horizonte: { best: 'Perguntas que deram certo', blank: 'Reativação de clientes parados' },
  brightline: { best: 'Questions that worked', blank: 'Win back idle accounts' },
};

/** The playbook that gets a second version, with what a director adds to it after some weeks of calls. */
const REVISED: Readonly<Record<string, { key: string; objection: string; response: string }>> = {
  horizonte: {
    key: 'negociacao',
    objection: 'Vamos esperar virar o ano',
    response: 'O que muda na virada? Mostre o custo por mês de esperar, com o número que o cliente deu.',
  },
  brightline: {
    key: 'discovery',
    objection: 'Call us next quarter',
    response: 'What changes next quarter? Work out together what a quarter of waiting costs.',
  },
};

/** Questions that people have asked, drafts, and a playbook's second version: through the real verbs, once per company. */
export async function writeQuestions(company: SeedCompany, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const done = await companyTx({ company_id }, (tx) => tx.chatSearch.count());
  if (done > 0) return;
  const by = (role: AskingRole) => ctxOf(company, role, now);
  const director = by('DIRECTOR');
  if (director === null) return;
  const drafts = DRAFTS[company.key];
  if (drafts !== undefined) {
    const draft = { methodology: 'SPICED', function: 'SALES' as const };
    await generatePlaybook({ ctx: director, input: { ...draft, name: drafts.best } });
    await createPlaybook({ ctx: director, input: { ...draft, name: drafts.blank } });
  }
  await revise(company, director);
  for (const { role, question, saved_name, shared } of ASKED[company.key] ?? []) {
    const ctx = by(role);
    if (ctx === null) continue;
    const { id, citations, leads, deals } = await askSearch({ ctx, input: { question } });
    const share = shared === true && citations.length + leads.length + deals.length > 0;
    if (saved_name !== undefined || share)
      await changeSearch({
        ctx,
        input: {
          id,
          ...(saved_name !== undefined && { saved_name }),
          ...(share && { shared_as_memory: true }),
        },
      });
  }
}

async function revise(company: SeedCompany, ctx: Ctx): Promise<void> {
  const revised = REVISED[company.key];
  if (revised === undefined) return;
  const id = idOf.playbook(company, revised.key);
  const { name, methodology, content, version } = await getPlaybook({ ctx, input: { id } });
  const { custom_methodology, ...parts } = content;
  const { objection, response } = revised;
  await savePlaybook({
    ctx,
    input: {
      ...parts,
      id,
      name,
      version,
      methodology: custom_methodology ?? methodology,
      objections: [...parts.objections, { objection, response, type: 'TIMING' }],
    },
  });
}

function ctxOf(company: SeedCompany, role: AskingRole, now: Date): Ctx | null {
  const person = company.people.find((one) => one.role === role);
  if (person === undefined) return null;
  return {
    company_id: idOf.company(company),
    actor: {
      kind: 'user',
      user_id: idOf.person(company, person),
      role,
      company_id: idOf.company(company),
      led_squad_ids: ledBy(company, person),
      locale: person.locale,
    },
    request_id: 'seed',
    clock: fixedClock(now),
  };
}

const ledBy = (company: SeedCompany, { leads, squad }: Person): string[] =>
  leads === true && squad !== undefined ? [idOf.squad(company, squad)] : [];
