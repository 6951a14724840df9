import { type AskSearch, askSearchSchema, type SearchView } from '@/lib/contracts/search';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { visiblePeople } from '../visible-people';
import { findCitations } from './find-citations';
import { best, findNames, type NamedRows, namedPeople } from './find-names';
import { findRecords } from './find-records';
import { getSearch } from './get-search';
import { type ParsedQuestion, parseQuestion } from './parse-question';
import { CANDIDATES, type Candidate, rankConversations } from './rank-conversations';
import type { SearchResults } from './search-content';

const MOST_NAMED = 8;
/** How much a conversation rises that is with a named lead, of a named person, or has the word in its title. */
const NAMED_LIFT = { lead: 1.5, person: 1, title: 0.6 };

/**
 * Answers a question in plain words out of the conversations, leads and deals that the actor may see, and keeps it in their
 * history. Works by the search index alone; a language model's answer is added by `answerSearch` where one is configured.
 */
export async function askSearch({ ctx, input }: { ctx: Ctx; input: AskSearch }): Promise<SearchView> {
  authorize(ctx.actor, 'search.read');
  const { question } = askSearchSchema.parse(input);
  const { company_id } = ctx;
  const { user_id } = personOf(ctx);
  const started = performance.now();
  return companyTx(ctx, async (tx) => {
    const { timezone } = await companyProfile(tx, company_id);
    const parsed = parseQuestion(question, ctx.clock.now(), timezone);
    const { matched, candidates, named } = await find(tx, ctx, parsed);
    const sealer = await companySealer(tx, company_id);
    const citations = await findCitations(tx, sealer, company_id, candidates, parsed.terms);
    const cited_leads = candidates
      .filter(({ conversation_id }) => citations.some((one) => one.conversation_id === conversation_id))
      .flatMap(({ lead_id }) => lead_id ?? []);
    const records = await findRecords(tx, ctx, { text: question, parsed, named, cited_leads });
    const id = newId();
    const results: SearchResults = { matched, ...records };
    await tx.chatSearch.create({
      data: {
        company_id,
        id,
        user_id,
        query: sealer.seal('chat_searches', 'query', id, question),
        search_results: sealer.seal('chat_searches', 'search_results', id, JSON.stringify(results)),
        processing_time_ms: Math.round(performance.now() - started),
        created_at: ctx.clock.now(),
      },
    });
    await tx.chatSearchCitation.createMany({
      data: citations.map((citation, at) => ({
        company_id,
        chat_search_id: id,
        position: at + 1,
        ...citation,
      })),
    });
    return getSearch({ ctx: { ...ctx, tx }, input: { id } });
  });
}

async function find(tx: Tx, ctx: Ctx, parsed: ParsedQuestion) {
  const { company_id } = ctx;
  const people = await tx.user.findMany({
    where: visiblePeople(ctx, 'conversations.read'),
    select: { id: true, name: true },
  });
  const visible = people.map(({ id }) => id);
  const named = await findNames(tx, company_id, parsed.terms);
  const { candidates, matched } = await rankConversations(tx, company_id, parsed, visible);
  const top = Math.max(1, ...candidates.map(({ score }) => score));
  const more = await namedConversations(tx, ctx, parsed, named, visible);
  const known = new Set(candidates.map((one) => one.conversation_id));
  const of_person = namedPeople(people, parsed.terms);
  const all = [...candidates, ...more.filter((one) => !known.has(one.conversation_id))];
  const lifted = all.map((one) => ({ ...one, score: one.score + top * lift(one, named, of_person) }));
  return {
    matched,
    candidates: lifted.sort((a, b) => b.score - a.score).slice(0, CANDIDATES),
    named,
  };
}

function lift(one: Candidate, named: NamedRows, of_person: ReadonlySet<string>): number {
  const lead = one.lead_id !== null && named.leads.has(one.lead_id) ? NAMED_LIFT.lead : 0;
  const person = of_person.has(one.user_id) ? NAMED_LIFT.person : 0;
  const title = named.conversations.has(one.conversation_id) ? NAMED_LIFT.title : 0;
  return lead + person + title;
}

/** The latest conversations with a named lead or title, which the words alone may have missed. */
async function namedConversations(
  tx: Tx,
  { company_id }: Ctx,
  { period }: ParsedQuestion,
  named: NamedRows,
  visible: string[],
): Promise<Candidate[]> {
  const leads = best(named.leads, MOST_NAMED);
  const titles = best(named.conversations, MOST_NAMED * 2);
  if (leads.length + titles.length === 0) return [];
  const rows = await tx.conversation.findMany({
    where: {
      company_id,
      user_id: { in: visible },
      transcript: { not: null },
      OR: [{ lead_id: { in: leads } }, { id: { in: titles } }],
      ...(period && { conversation_date: { gte: period.from, lt: period.to } }),
    },
    orderBy: { conversation_date: 'desc' },
    take: MOST_NAMED * 2,
    select: { id: true, user_id: true, lead_id: true },
  });
  return rows.map(({ id, user_id, lead_id }) => ({ conversation_id: id, user_id, lead_id, score: 0 }));
}
