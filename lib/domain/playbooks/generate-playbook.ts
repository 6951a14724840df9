import { type CoachReport, coachReportSchema } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import {
  type GeneratedPlaybook,
  type GeneratePlaybook,
  generatePlaybookSchema,
  type PlaybookContent,
  playbookContentSchema,
} from '@/lib/contracts/playbooks';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { knownInCalls } from '../analysis/known-people';
import { writeAudit } from '../audit/write-audit';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { requireFeature } from '../features/require-feature';
import { visiblePeople } from '../visible-people';
import { bestQuestions, CALL_THIRDS, type CallThird } from './best-questions';
import { draftByModel } from './draft-by-model';
import { draftByRules } from './draft-by-rules';
import { presentPlaybook, SQUAD } from './present-playbook';
import { type ReadDescription, readDescription } from './read-description';

/** How far back, and how many calls: recent ways of selling, from more than one lucky call. */
const DAYS = 90;
const CALLS = 10;

const TITLES: Record<Language, Record<CallThird, string>> = {
  'pt-BR': { start: 'Abertura', middle: 'Descoberta', end: 'Próximos passos' },
  en: { start: 'Opening', middle: 'Discovery', end: 'Next steps' },
  es: { start: 'Apertura', middle: 'Descubrimiento', end: 'Próximos pasos' },
};

interface Told {
  /** Hears the headings of the draft while a model writes it, all of them each time. */
  on_headings?: (headings: string[]) => void;
  signal?: AbortSignal;
}

/**
 * A draft playbook, out of a description or of the actor's best visible calls of the last 90 days: those with the highest
 * methodology score. From calls, the questions are what reps asked in them; answers to objections are for people to write.
 * Without a model's answer it is the rules' draft: `made_by`, `reason` and `from_description` say so.
 * @throws AppError forbidden when the feature is off, conflict when there is no call to learn from.
 */
export async function generatePlaybook({ ctx, input }: { ctx: Ctx; input: GeneratePlaybook }) {
  const finish = await beginPlaybook({ ctx, input });
  return finish();
}

/** The same in two steps: whatever is refused is refused in the first; the second takes as long as a model does. */
export async function beginPlaybook({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: GeneratePlaybook;
}): Promise<(told?: Told) => Promise<GeneratedPlaybook>> {
  const scope = authorize(ctx.actor, 'playbooks.write');
  const wanted = generatePlaybookSchema.parse(input);
  const { company_id } = ctx;
  const material = await companyTx(ctx, async (tx) => {
    const found = await materialOf(tx, ctx, wanted);
    const { features } = await companyProfile(tx, company_id);
    const known = await knownInCalls(tx, company_id, found.made_from);
    // The switch keeps calls from models; a description is the company's own words.
    return { ...found, known, asks: features.ai_analysis || found.made_from.length === 0 };
  });
  // Between two transactions: a model takes longer than one may.
  return async (told = {}) => {
    const { rules, known, asks, made_from } = material;
    const { methodology, description } = wanted;
    const { content, made_by, reason } = await draftByModel(
      ctx,
      { methodology, description, rules, known, asks },
      told,
    );
    const by_rules = made_by === 'rules';
    return companyTx(ctx, async (tx) => {
      const row = await tx.playbook.create({
        data: {
          ...wanted,
          company_id,
          id: newId(),
          content,
          is_ai_generated: !by_rules,
          status: 'DRAFT',
          // A manager's draft is of the squad that they lead, so that they can go on writing it.
          squad_id: scope === 'company' ? null : (personOf(ctx).led_squad_ids[0] ?? null),
        },
        include: { squad: SQUAD },
      });
      await writeAudit(tx, ctx, {
        action: 'GENERATE_PLAYBOOK',
        entity_type: 'playbook',
        entity_id: row.id,
        after: { ...wanted, made_from },
      });
      const from_description = by_rules && material.read ? tellOf(material.read, methodology) : null;
      return { ...presentPlaybook(row), made_from, made_by, reason, from_description };
    });
  };
}

function tellOf(
  { objections, methodologies, ...read }: ReadDescription,
  chosen: string,
): NonNullable<GeneratedPlaybook['from_description']> {
  return {
    ...read,
    objections: objections.map(({ type }) => type),
    other_methodologies: methodologies.filter((name) => name !== chosen),
  };
}

/** The rules' draft, what it rests on, and the calls that it was made from. */
async function materialOf(
  tx: Tx,
  ctx: Ctx,
  { methodology, description }: GeneratePlaybook,
): Promise<{ rules: PlaybookContent; read: ReadDescription | null; made_from: string[] }> {
  await requireFeature(tx, ctx, 'playbook_generation');
  const { locale } = personOf(ctx);
  if (description !== undefined) {
    const read = readDescription(description, locale);
    return { rules: draftByRules(methodology, locale, read), read, made_from: [] };
  }
  const reports = await bestReports(tx, ctx, methodology);
  const rules = draftFromCalls(methodology, [...reports.values()], locale);
  return { rules, read: null, made_from: [...reports.keys()] };
}

function draftFromCalls(
  methodology: string,
  reports: readonly CoachReport[],
  locale: Language,
): PlaybookContent {
  const questions = bestQuestions(reports);
  const sections = CALL_THIRDS.filter((third) => questions[third].length > 0).map((third) => ({
    title: TITLES[locale][third],
    questions: questions[third],
  }));
  if (sections.length === 0)
    throw new AppError('conflict', `There is no analysed call with ${methodology} to learn from yet.`);
  return playbookContentSchema.parse({ sections });
}

async function bestReports(tx: Tx, ctx: Ctx, methodology: string): Promise<Map<string, CoachReport>> {
  const { company_id } = ctx;
  const since = new Date(ctx.clock.now().getTime() - DAYS * 86_400_000);
  const rows = await tx.conversation.findMany({
    where: {
      company_id,
      user: visiblePeople(ctx, 'conversations.read'),
      conversation_date: { gte: since },
      report: { not: null },
      metrics: { methodology },
    },
    orderBy: [{ metrics: { methodology_score: 'desc' } }, { id: 'asc' }],
    take: CALLS,
    select: { id: true, report: true },
  });
  const sealer = await companySealer(tx, company_id);
  const reports = new Map<string, CoachReport>();
  for (const { id, report } of rows) {
    if (report === null) continue;
    reports.set(id, coachReportSchema.parse(JSON.parse(sealer.open('conversations', 'report', id, report))));
  }
  return reports;
}
