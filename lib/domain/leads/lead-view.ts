import type { LeadView } from '@/lib/contracts/leads';
import type { Prisma } from '@/lib/db/generated/client';
import { CHOICE_SELECT } from './lead-choice';

/** What a view needs of a lead row. */
export const LEAD_SELECT = {
  ...CHOICE_SELECT,
  external_id: true,
  email: true,
  phone: true,
  position: true,
  source: true,
  status: true,
  lead_score: true,
  owner: { select: { id: true, name: true } },
  created_at: true,
  updated_at: true,
} as const satisfies Prisma.LeadSelect;

export type LeadRow = Prisma.LeadGetPayload<{ select: typeof LEAD_SELECT }>;

/** A lead as lists and pages show it. */
export function leadView({ deals, created_at, updated_at, ...plain }: LeadRow): LeadView {
  return {
    ...plain,
    deal: deals[0] ?? null,
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
  };
}

/** The fields of a lead that people change, for the audit log. */
export function auditedLead({
  id: _id,
  deal: _deal,
  created_at: _c,
  updated_at: _u,
  owner,
  ...fields
}: LeadView) {
  return { ...fields, owner_id: owner?.id ?? null };
}
