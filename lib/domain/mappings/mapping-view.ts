import type { MappingView } from '@/lib/contracts/mappings';
import type { Tx } from '@/lib/db/clients';
import { AppError } from '@/lib/errors/app-error';
import { providerBySlug } from '@/lib/integrations/registry';
import type { currentMapping } from './current-mapping';

type Stored = Awaited<ReturnType<typeof currentMapping>>;

/** A mapping as people see it, with the name of who saved it. */
export async function mappingView(
  tx: Tx,
  company_id: string,
  system: string,
  type: MappingView['type'],
  { version, rules, created_at, created_by_id }: Stored,
): Promise<MappingView> {
  const author =
    created_by_id === null
      ? null
      : await tx.user.findFirst({ where: { company_id, id: created_by_id }, select: { name: true } });
  return {
    system,
    type,
    version,
    rules,
    created_at: created_at?.toISOString() ?? null,
    created_by: author?.name ?? null,
  };
}

/** @throws AppError not_found for a system that this release does not speak. */
export function requireSystem(system: string): void {
  if (system === 'api' || providerBySlug(system) !== undefined) return;
  throw new AppError('not_found', 'This system was not found.');
}
