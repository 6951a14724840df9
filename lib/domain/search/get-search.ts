import { configuredModels } from '@/lib/ai';
import type { SearchView } from '@/lib/contracts/search';
import { companyTx } from '@/lib/db/doors';
import { companySealer, type Sealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { readPipeline } from '../pipeline/read-pipeline';
import { askedRecords } from './asked-records';
import { findMemory } from './find-memory';
import { parseQuestion } from './parse-question';
import { readCitations } from './read-citations';
import { readRecords } from './read-records';
import {
  isLeft,
  type KeptAnswer,
  keptAnswerSchema,
  openQuestion,
  openResults,
  openSavedName,
} from './search-content';
import { ownSearches, sharedSearches } from './visible-searches';

/**
 * A question with its answer as the actor may see it now: lines of conversations that were deleted since, or that the actor
 * may no longer see, are gone. @throws AppError not_found when it is neither theirs nor shared with them.
 */
export async function getSearch({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<SearchView> {
  authorize(ctx.actor, 'search.read');
  const { company_id } = ctx;
  const { user_id } = personOf(ctx);
  return companyTx(ctx, async (tx) => {
    const row = await tx.chatSearch.findFirst({
      where: { id: input.id, OR: [ownSearches(ctx), sharedSearches(ctx)] },
      include: { user: { select: { name: true } }, citations: { orderBy: { position: 'asc' } } },
    });
    if (row === null) throw notFound('Search');
    const sealer = await companySealer(tx, company_id);
    const question = openQuestion(sealer, row);
    const { timezone, features } = await companyProfile(tx, company_id);
    const { terms, period } = parseQuestion(question, row.created_at, timezone);
    const results = openResults(sealer, row);
    const citations = await readCitations(tx, ctx, sealer, row.citations, terms);
    const asked = askedRecords(question, await readPipeline(tx, company_id));
    const own = row.user_id === user_id;
    const counts = { citations: row.citations.length };
    if (!own && !isLeft(sealer, { ...row, _count: counts })) throw notFound('Search');
    const { leads, deals } = await readRecords(tx, ctx, results);
    // A model saw everything that was found: whoever may see less of it, or finds less left, gets that alone.
    const whole =
      citations.length === row.citations.length &&
      leads.length === results.leads.length &&
      deals.length === results.deals.length;
    const kept = whole ? keptOf(sealer, row) : null;
    const answer = kept !== null && 'answer' in kept ? kept.answer : null;
    return {
      id: row.id,
      question,
      asked_at: row.created_at.toISOString(),
      asked_by: own ? null : row.user.name,
      words: terms.map(({ word }) => word),
      period: period && { from: period.from.toISOString(), to: period.to.toISOString() },
      matched: results.matched,
      citations,
      asks_records: asked.leads || asked.deals,
      leads,
      deals,
      answer,
      answerable:
        own &&
        answer === null &&
        citations.length + leads.length + deals.length > 0 &&
        features.ai_analysis &&
        configuredModels().length > 0,
      no_answer_reason: own && kept !== null && 'reason' in kept ? kept.reason : null,
      made_by: row.llm_model,
      took_ms: row.processing_time_ms ?? 0,
      saved_name: own ? openSavedName(sealer, row) : null,
      shared: row.shared_as_memory,
      own,
      memory: await findMemory(tx, ctx, sealer, row.id, terms),
    };
  });
}

function keptOf(sealer: Sealer, row: { id: string; llm_analysis: string | null }): KeptAnswer | null {
  if (row.llm_analysis === null) return null;
  return keptAnswerSchema.parse(
    JSON.parse(sealer.open('chat_searches', 'llm_analysis', row.id, row.llm_analysis)),
  );
}
