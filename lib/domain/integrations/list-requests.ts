import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** A call of ours to a vendor, as the request log has it: no address, no body. */
export interface VendorRequestView {
  id: string;
  at: string;
  operation: string;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** The vendor's code, or the kind of failure. */
  error: string | null;
  attempt: number;
  ms: number;
}

const MOST = 50;

/** The last calls to the vendor of a connection, the newest first. */
export async function listRequests({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { integration_id: string };
}): Promise<VendorRequestView[]> {
  authorize(ctx.actor, 'integrations.read');
  return companyTx(ctx, async (tx) => {
    const rows = await tx.vendorRequest.findMany({
      where: { company_id: ctx.company_id, integration_id: input.integration_id },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: MOST,
    });
    return rows.map(({ id, at, operation, status, error, attempt, ms }) => ({
      id,
      at: at.toISOString(),
      operation,
      status,
      error,
      attempt,
      ms,
    }));
  });
}
