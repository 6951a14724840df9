import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { sealSummary } from '@/lib/domain/coaching-summary/sealed-summary';
import { type Ctx, personOf } from '@/lib/domain/ctx';

/** What was written about how the person sells. */
export async function writeSummaryOf(ctx: Ctx, name: string, conversation_id: string): Promise<void> {
  const { company_id } = ctx;
  const { user_id } = personOf(ctx);
  const said = { quote: `${name} says`, turn: 't1', t: 0, role: 'rep' as const, conversation_id };
  const point = {
    kind: 'improve' as const,
    title: `${name} point`,
    advice: 'Ask.',
    varies: false,
    calls: [conversation_id],
    evidence: [said],
  };
  await companyTx({ company_id }, async (tx) => {
    const kept = { lang: 'pt-BR' as const, summary: `${name} sums up`, points: [point] };
    const content = sealSummary(await companySealer(tx, company_id), user_id, kept);
    const conversation_ids = [conversation_id];
    await tx.coachingSummary.create({
      data: { company_id, user_id, made_by: 'rules', conversation_ids, content },
    });
  });
}
