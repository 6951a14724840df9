import { type RestorePlaybook, restorePlaybookSchema } from '@/lib/contracts/playbook-list';
import type { Playbook } from '@/lib/contracts/playbooks';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { getVersion } from './list-versions';
import { savePlaybook } from './save-playbook';

/**
 * Makes an earlier version the next one: what stood in between stays in the list of versions.
 * @throws AppError not_found for it or the version, conflict when another one was saved meanwhile, forbidden as for saving.
 */
export async function restoreVersion({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & RestorePlaybook;
}): Promise<Playbook> {
  authorize(ctx.actor, 'playbooks.write');
  const { id, ...body } = input;
  const { restore, version } = restorePlaybookSchema.parse(body);
  return companyTx(ctx, async (tx) => {
    const inside = { ...ctx, tx };
    const { name, methodology, content } = await getVersion({ ctx: inside, input: { id, version: restore } });
    const { custom_methodology, ...parts } = content;
    return savePlaybook({
      ctx: inside,
      input: { ...parts, id, name, version, methodology: custom_methodology ?? methodology },
    });
  });
}
