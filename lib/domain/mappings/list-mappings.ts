import { MAPPING_ENTITIES, type MappingView } from '@/lib/contracts/mappings';
import { companyTx } from '@/lib/db/doors';
import { PROVIDERS } from '@/lib/integrations/registry';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { currentMapping } from './current-mapping';
import { mappingView } from './mapping-view';

/** The mappings in force: of the API and of every CRM that this release speaks. */
export async function listMappings({ ctx }: { ctx: Ctx }): Promise<{ data: MappingView[] }> {
  authorize(ctx.actor, 'mappings.read');
  const { company_id } = ctx;
  const systems = ['api', ...PROVIDERS.filter(({ type }) => type === 'CRM').map(({ slug }) => slug)];
  return companyTx(ctx, async (tx) => {
    const data: MappingView[] = [];
    for (const system of systems)
      for (const type of MAPPING_ENTITIES)
        data.push(
          await mappingView(tx, company_id, system, type, await currentMapping(tx, company_id, system, type)),
        );
    return { data };
  });
}
