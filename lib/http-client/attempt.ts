import { Agent, type Dispatcher, fetch, type Response } from 'undici';
import type { VendorAnswer, VendorCall } from './call';
import { kindOfStatus, VendorError } from './vendor-error';

const MAX_BYTES = 8 * 1024 * 1024;
const agent = new Agent({ connect: { timeout: 5_000 }, keepAliveTimeout: 10_000, connections: 32 });

/**
 * One try of a call: no redirect is followed, the answer is read up to its limit.
 * @throws VendorError for everything that is no good answer.
 */
export async function attempt(
  call: VendorCall,
  timeout_ms: number,
  dispatcher: Dispatcher = agent,
): Promise<VendorAnswer> {
  const timeout = AbortSignal.timeout(timeout_ms);
  const signal = call.signal === undefined ? timeout : AbortSignal.any([timeout, call.signal]);
  try {
    const response = await fetch(addressOf(call), {
      method: call.method,
      headers: headersOf(call),
      body: bodyOf(call),
      redirect: 'manual',
      signal,
      dispatcher,
    });
    return await read(response, call);
  } catch (thrown) {
    if (thrown instanceof VendorError) throw thrown;
    if (timeout.aborted)
      throw new VendorError('timeout', `The vendor did not answer within ${timeout_ms} ms.`, {
        cause: thrown,
      });
    throw new VendorError('network', 'The vendor could not be reached, or broke the connection.', {
      cause: thrown,
    });
  }
}

function addressOf({ url, query = {} }: VendorCall): URL {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) address.searchParams.append(name, String(one));
  }
  return address;
}

function headersOf({ headers, json }: VendorCall): Record<string, string> {
  return {
    accept: 'application/json',
    'user-agent': 'Performancy/1.0',
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  };
}

function bodyOf({ json, form, text }: VendorCall): string | URLSearchParams | undefined {
  if (form !== undefined) return new URLSearchParams(form);
  if (text !== undefined) return text;
  return json === undefined ? undefined : JSON.stringify(json);
}

async function read(response: Response, call: VendorCall): Promise<VendorAnswer> {
  const { status } = response;
  const bytes = await readBytes(response, call.max_bytes ?? MAX_BYTES);
  const headers = new Headers([...response.headers]);
  if (status >= 300 && call.accept?.includes(status) !== true) throw refusalOf(status, headers, bytes);
  if (bytes.byteLength === 0) return { status, headers, body: null };
  if (call.as === 'bytes') return { status, headers, body: bytes };
  const text = new TextDecoder().decode(bytes);
  if (call.as === 'text') return { status, headers, body: text };
  const body = parse(text);
  if (body === undefined)
    throw new VendorError('protocol', 'The vendor answered something that is not JSON.', { status });
  return { status, headers, body };
}

function refusalOf(status: number, headers: Headers, bytes: Uint8Array): VendorError {
  const body = parse(new TextDecoder().decode(bytes));
  if (status < 400)
    return new VendorError('protocol', 'The vendor redirects where it should answer.', { status });
  const wait = headers.get('retry-after');
  const seconds = wait === null ? undefined : secondsOf(wait);
  return new VendorError(kindOfStatus(status), `The vendor answered ${status}.`, {
    status,
    vendor_code: codeOf(body),
    ...(seconds === undefined ? {} : { retry_after: seconds }),
    body,
  });
}

/** Retry-After in seconds, also when it is a date. */
function secondsOf(value: string): number | undefined {
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

/** The vendor's code in the usual places; only if it looks like one. */
function codeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  for (const name of ['code', 'errorCode', 'error']) {
    const value: unknown = Reflect.get(body, name);
    if (typeof value === 'string' && /^[\w .-]{1,60}$/.test(value)) return value;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit)
      throw new VendorError('too_large', `The vendor's answer is larger than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
