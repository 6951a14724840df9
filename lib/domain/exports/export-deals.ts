import type { DealFilter } from '@/lib/contracts/deals';
import type { FileAnswer } from '@/lib/contracts/file';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { dealFilter } from '../deals/deal-filter';
import { dealLens } from '../deals/deal-view';
import { stageOf } from '../pipeline/read-pipeline';
import { HEADS } from './heads';
import { writeTable } from './write-table';

/** The most rows of one file: what spreadsheets open at ease. */
const MOST = 100_000;

const FIELDS = [
  'title',
  'value',
  'currency',
  'stage',
  'probability',
  'expected_close_on',
  'close_reason',
  'lead_name',
  'lead_company',
  'lead_email',
  'lead_phone',
  'owner_email',
  'external_id',
  'created_at',
] as const;

/** The deals of a list as a table of values. */
export async function exportDeals({ ctx, input }: { ctx: Ctx; input: DealFilter }): Promise<FileAnswer> {
  authorize(ctx.actor, 'pipeline.export');
  const { locale } = personOf(ctx);
  return companyTx(ctx, async (tx) => {
    const lens = await dealLens(tx, ctx.company_id, ctx.clock.now());
    const rows = await tx.deal.findMany({
      where: dealFilter(ctx, input, lens),
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take: MOST,
      include: {
        owner: { select: { email: true } },
        lead: { select: { name: true, company_name: true, email: true, phone: true } },
      },
    });
    await writeAudit(tx, ctx, {
      action: 'EXPORT_DEALS',
      entity_type: 'company',
      entity_id: ctx.company_id,
      after: { rows: rows.length },
    });
    const cells = rows.map(({ lead, ...row }) => [
      row.title,
      row.value,
      row.currency,
      stageOf(lens.pipeline, row.stage).name ?? row.stage,
      row.probability,
      row.expected_close_at,
      row.close_reason,
      lead.name,
      lead.company_name,
      lead.email,
      lead.phone,
      row.owner?.email ?? null,
      row.external_id,
      row.created_at,
    ]);
    const head = FIELDS.map((field) => HEADS[locale][field]);
    return { file_name: 'deals.csv', content: writeTable(head, cells, locale, lens.timezone) };
  });
}
