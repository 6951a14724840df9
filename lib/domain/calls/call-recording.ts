import type { CallRecording } from '@/lib/contracts/calls';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { providerOf } from '@/lib/integrations/registry';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { withConnection } from '../integrations/with-connection';
import { visiblePeople } from '../visible-people';

/**
 * Where the recording of a telephone conversation can be heard for a few minutes; who asked stands in the audit log.
 * @throws AppError not_found without a recording, conflict where the plan does not include it, unavailable while the vendor
 * does not answer.
 */
export async function callRecording({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<CallRecording> {
  const people = visiblePeople(ctx, 'conversations.read');
  const { company_id } = ctx;
  const call = await companyTx(ctx, async (tx) => {
    const where = { company_id, conversation_id: input.id, conversation: { user: people } };
    const found = await tx.call.findFirst({ where, select: { provider: true, recording_ids: true } });
    if (found === null) throw notFound('Recording');
    await writeAudit(tx, ctx, { action: 'HEAR_RECORDING', entity_type: 'conversation', entity_id: input.id });
    return found;
  });
  const slug = providerOf(call.provider)?.slug;
  const [recording] = call.recording_ids;
  if (slug === undefined || recording === undefined) throw notFound('Recording');
  try {
    const answer = await withConnection(ctx, slug, async ({ can }) => can.recordings?.audio(recording));
    if (answer?.kind === 'ok')
      return { url: answer.value.url, expires_at: answer.value.expires_at?.toISOString() ?? null };
    throw new AppError('conflict', 'Your telephone plan does not include this recording.');
  } catch (error) {
    if (error instanceof VendorError)
      throw new AppError('unavailable', 'The telephone system does not answer. Try again in a minute.');
    throw error;
  }
}
