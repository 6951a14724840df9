import type { AnnotatedCall } from '@/data/captions';
import { fixedClock } from '@/lib/clock';
import { DEFAULT_PIPELINE } from '@/lib/contracts/pipeline';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { nameMover, stageFields } from '@/lib/domain/deals/stage-fields';
import { addLeadNote } from '@/lib/domain/leads/add-note';
import type { SeedCompany } from './cast';
import type { PlannedCall } from './plan-calls';
import { planDeal } from './plan-deal';
import { idOf } from './write-company';

/** What reps write down after a call, per language of the company's people. */
const NOTES = {
  BRL: [
    'Prefere reunião de manhã, antes das 10h. Quem assina é a sócia, que volta de férias na segunda.',
    'Pediu a proposta com pagamento em três vezes e um comparativo com o sistema atual.',
    'Indicou o contador para validar a integração. Ligar depois do dia 5, quando fecha a folha.',
  ],
  USD: [
    'Prefers mornings. The partner who signs is back from leave on Monday.',
    'Asked for the quote in three instalments and a comparison with what they use today.',
    'Named the accountant to check the integration. Call after the 5th, when payroll is done.',
  ],
} as const;

/** Moves the deals through their stages up to `now`, as their reps did, and writes notes on the newest. Done once. */
export async function moveDeals(
  company: SeedCompany,
  planned: readonly PlannedCall[],
  calls: ReadonlyMap<string, AnnotatedCall>,
  now: Date,
): Promise<void> {
  const company_id = idOf.company(company);
  await companyTx({ company_id }, async (tx) => {
    const moved = await tx.dealStageChange.count({ where: { company_id, from_stage: { not: null } } });
    if (moved > 0) return;
    for (const plan of planned) {
      const { deal, moves } = planDeal(company, plan, calls) ?? { moves: [] };
      const done = moves.filter(({ at }) => at <= now);
      if (deal === undefined || done.length === 0) continue;
      await nameMover(tx, repCtx(company, plan, now));
      for (const { stage, at, close_reason } of done)
        await tx.deal.update({
          where: { company_id_id: { company_id, id: deal.id } },
          data: { ...stageFields(DEFAULT_PIPELINE, stage, at), close_reason },
        });
      const end = done.at(-1)?.stage ?? '';
      if (end === 'closed_won' || end === 'closed_lost')
        await tx.lead.update({
          where: { company_id_id: { company_id, id: plan.account.lead_id } },
          data: { status: end === 'closed_won' ? 'customer' : 'lost' },
        });
    }
    const texts = company.currency === 'BRL' ? NOTES.BRL : NOTES.USD;
    for (const [index, plan] of planned.slice(-9).entries()) {
      const ctx = { ...repCtx(company, plan, new Date(plan.started_at.getTime() + 2_700_000)), tx };
      const text = texts[index % texts.length] ?? '';
      await addLeadNote({ ctx, input: { id: plan.account.lead_id, deal_id: null, text } });
    }
  });
}

function repCtx(company: SeedCompany, { rep }: PlannedCall, at: Date): Ctx {
  const company_id = idOf.company(company);
  return {
    company_id,
    actor: {
      kind: 'user',
      user_id: idOf.person(company, rep),
      role: rep.role,
      company_id,
      led_squad_ids: [],
      locale: rep.locale,
    },
    request_id: 'seed',
    clock: fixedClock(at),
  };
}
