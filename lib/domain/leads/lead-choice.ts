import type { LeadChoice } from '@/lib/contracts/lead-choices';
import type { Prisma } from '@/lib/db/generated/client';

/** What a choice needs of a lead row. */
export const CHOICE_SELECT = {
  id: true,
  name: true,
  company_name: true,
  deals: {
    where: { closed_at: null },
    orderBy: { updated_at: 'desc' },
    take: 1,
    select: { id: true, title: true, stage: true, value: true, currency: true },
  },
} as const satisfies Prisma.LeadSelect;

type ChoiceRow = Prisma.LeadGetPayload<{ select: typeof CHOICE_SELECT }>;

export function leadChoiceOf({ id, name, company_name, deals }: ChoiceRow): LeadChoice {
  return { id, name, company_name, deal: deals[0] ?? null };
}
