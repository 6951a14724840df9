import { VendorError } from '@/lib/http-client/vendor-error';
import type { WriteResult } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';
import { batchAnswer, type ZohoItem } from './answers';

/** Records of one call. */
const MOST = 100;

export interface BatchCall {
  method: 'POST' | 'PUT';
  path: string;
  records: readonly Record<string, unknown>[];
  /** Further keys of the body. */
  more?: Record<string, unknown>;
  /** Refused when somebody changed the record after this. */
  unmodified_since?: Date | undefined;
  operation: string;
  /** Whether sending it twice does no harm. */
  idempotent: boolean;
}

/** Sends records in batches; each has its own result, in the order in which they were given. */
export async function sendBatch(session: VendorSession, call: BatchCall): Promise<WriteResult[]> {
  const results: WriteResult[] = [];
  for (let at = 0; at < call.records.length; at += MOST) {
    const part = call.records.slice(at, at + MOST);
    results.push(...(await sendPart(session, call, part)));
  }
  return results;
}

async function sendPart(
  session: VendorSession,
  call: BatchCall,
  part: readonly Record<string, unknown>[],
): Promise<WriteResult[]> {
  const { status, body } = await session.send({
    method: call.method,
    url: apiUrl(session, call.path),
    json: { data: part, ...call.more },
    headers:
      call.unmodified_since === undefined
        ? {}
        : { 'if-unmodified-since': call.unmodified_since.toISOString().replace(/\.\d{3}Z$/, '+00:00') },
    // A batch of which every record fails is 400, and says of each why; 412 is a record changed meanwhile.
    accept: [400, 412],
    idempotent: call.idempotent,
    operation: call.operation,
  });
  const parsed = batchAnswer.safeParse(body);
  if (parsed.success && parsed.data.data.length === part.length)
    return parsed.data.data.map((item) => resultOf(item, call.method));
  if (status < 400)
    throw new VendorError('protocol', 'Zoho answered in a form that is not known.', { status });
  const code = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined;
  throw new VendorError('invalid', `The vendor answered ${status}.`, {
    status,
    ...(typeof code === 'string' ? { vendor_code: code } : {}),
  });
}

function resultOf({ code, status, action, details }: ZohoItem, method: 'POST' | 'PUT'): WriteResult {
  const modified_at = details.Modified_Time ?? null;
  if (status !== 'success') {
    const field = details.api_name === undefined ? '' : ` ${details.api_name}`;
    return { id: details.id ?? null, status: 'failed', code: `${code}${field}`, modified_at };
  }
  const made = method === 'PUT' || action === 'update' ? 'updated' : 'created';
  return { id: details.id ?? null, status: made, code: null, modified_at };
}
