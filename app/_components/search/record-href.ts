import type { FoundDeal, FoundLead } from '@/lib/contracts/search';

/** The page of a lead or a deal that was found. */
export function recordHref(company_slug: string, record: FoundLead | FoundDeal): string {
  return `/${company_slug}/pipeline/${'stage' in record ? 'deals' : 'leads'}/${record.id}`;
}
