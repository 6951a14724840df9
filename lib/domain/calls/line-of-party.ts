import type { Tx } from '@/lib/db/clients';
import type { IntegrationProvider } from '@/lib/db/generated/enums';
import { newId } from '@/lib/ids';
import type { CallParty } from '@/lib/integrations/contracts/capabilities';

/**
 * The row of the line that took part in a call; a line that the list of lines has not brought yet is added without a person.
 * Null when no line took part.
 */
export async function lineOfParty(
  tx: Tx,
  company_id: string,
  provider: IntegrationProvider,
  party: CallParty | null,
): Promise<string | null> {
  if (party === null || party.line_id === null) return null;
  const { line_id: external_id, name, number, user_id: vendor_user_id } = party;
  const key = { company_id, provider, external_id };
  const found = await tx.phoneLine.findUnique({
    where: { company_id_provider_external_id: key },
    select: { id: true },
  });
  if (found !== null) return found.id;
  const row = { ...key, id: newId(), name: name ?? number ?? external_id, extension: number, vendor_user_id };
  // Another call of the same new line may add it at this moment.
  await tx.phoneLine.createMany({ data: [row], skipDuplicates: true });
  const { id } = await tx.phoneLine.findUniqueOrThrow({
    where: { company_id_provider_external_id: key },
    select: { id: true },
  });
  return id;
}
