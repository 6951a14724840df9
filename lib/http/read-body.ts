import { AppError } from '@/lib/errors/app-error';

/**
 * The JSON body of a request, read up to `limit` bytes whatever its headers claim.
 * @throws AppError payload_too_large, unsupported_media_type or bad_request.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type))
    throw new AppError('unsupported_media_type', 'Send the body as application/json.');
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AppError('bad_request', 'The body is not valid JSON.');
  }
}

/** The bytes of a body, up to a limit. @throws AppError payload_too_large */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  // The server takes no more of a body than its declared length: only one without needs watching while it comes.
  const declared = request.headers.get('content-length') ?? '';
  if (/^\d+$/.test(declared) && Number(declared) <= limit) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit)
      throw new AppError('payload_too_large', `The body is larger than ${Math.floor(limit / 1024)} KiB.`);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
