import type { FileAnswer } from '@/lib/contracts/file';
import type { LeadFilter } from '@/lib/contracts/leads';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { leadFilter } from '../leads/lead-filter';
import { HEADS } from './heads';
import { writeTable } from './write-table';

/** The most rows of one file: what spreadsheets open at ease. */
const MOST = 100_000;

const FIELDS = [
  'name',
  'email',
  'phone',
  'company_name',
  'position',
  'source',
  'status',
  'lead_score',
  'owner_email',
  'external_id',
  'created_at',
] as const;

/** The leads of a list as a table of values. */
export async function exportLeads({ ctx, input }: { ctx: Ctx; input: LeadFilter }): Promise<FileAnswer> {
  authorize(ctx.actor, 'pipeline.export');
  const { locale } = personOf(ctx);
  const where = leadFilter(ctx, input);
  return companyTx(ctx, async (tx) => {
    const rows = await tx.lead.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: MOST,
      include: { owner: { select: { email: true } } },
    });
    const { timezone } = await companyProfile(tx, ctx.company_id);
    await writeAudit(tx, ctx, {
      action: 'EXPORT_LEADS',
      entity_type: 'company',
      entity_id: ctx.company_id,
      after: { rows: rows.length },
    });
    const cells = rows.map((row) => [
      row.name,
      row.email,
      row.phone,
      row.company_name,
      row.position,
      row.source,
      row.status,
      row.lead_score,
      row.owner?.email ?? null,
      row.external_id,
      row.created_at,
    ]);
    const head = FIELDS.map((field) => HEADS[locale][field]);
    return { file_name: 'leads.csv', content: writeTable(head, cells, locale, timezone) };
  });
}
