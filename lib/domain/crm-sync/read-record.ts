import type { CrmModule, CrmRecord, CrmRecords } from '@/lib/integrations/contracts/capabilities';
import type { CrmScope } from './scope';

/** Fields of the CRM that the company's mapping reads, besides those that every record is asked for. */
export function mappedFields({ mapping }: CrmScope, module: CrmModule): readonly string[] {
  if (module === 'contacts') return [];
  return module === 'leads' ? mapping.lead.theirs : mapping.deal.theirs;
}

/** One record with the fields that a list of them would bring, so that both ways of reading end in the same row; null when it is gone. */
export function readRecord(
  crm: CrmRecords,
  scope: CrmScope,
  module: CrmModule,
  id: string,
): Promise<CrmRecord | null> {
  return crm.get(module, id, mappedFields(scope, module));
}
