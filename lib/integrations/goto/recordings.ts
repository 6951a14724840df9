import { VendorError } from '@/lib/http-client/vendor-error';
import type { Licensed, Recordings } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { apiAddress } from './addresses';
import { contentAnswer, readAnswer, transcriptAnswer } from './answers';
import { downloadSigned } from './download-signed';

/** Recordings and transcripts, where the account's plan includes them. */
export function gotoRecordings(session: VendorSession): Recordings {
  return {
    audio: (recording_id) =>
      licensed(async () => {
        const path = `/recording/v1/recordings/${encodeURIComponent(recording_id)}/content`;
        const { body } = await session.send({
          method: 'GET',
          url: apiAddress(path),
          operation: 'recordings.content',
        });
        const { token, expires } = readAnswer(contentAnswer, body);
        const url = await target(session, `${path}/${encodeURIComponent(token)}`, 'recordings.download');
        return { url, expires_at: expires ? new Date(expires) : null };
      }),

    transcript: (recording_id) =>
      licensed(async () => {
        const path = `/recording/v1/transcriptions/${encodeURIComponent(recording_id)}`;
        const signed = await target(session, path, 'transcriptions.get');
        const { results } = readAnswer(transcriptAnswer, await downloadSigned(signed));
        return {
          language: results.find(({ languageCode }) => languageCode)?.languageCode ?? null,
          lines: results
            .filter(({ final, transcript }) => final !== false && transcript.trim() !== '')
            .map((line) => ({
              start_ms: line.startTimeMs,
              end_ms: line.endTimeMs,
              channel: line.channel ?? 0,
              text: line.transcript,
            })),
        };
      }),
  };
}

/** Where GoTo sends for the content: an address that is signed for a few minutes. */
async function target(session: VendorSession, path: string, operation: string): Promise<string> {
  const { headers } = await session.send({
    method: 'GET',
    url: apiAddress(path),
    accept: [302, 303, 307],
    as: 'text',
    operation,
  });
  const location = headers.get('location');
  if (location === null) throw new VendorError('protocol', 'GoTo named no address for the recording.');
  return location;
}

/** 403 and 404 say that the plan (or the scope) does not include it; 400 that it is not uploaded yet. */
async function licensed<T>(work: () => Promise<T>): Promise<Licensed<T>> {
  try {
    return { kind: 'ok', value: await work() };
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    if (error.kind === 'forbidden' || error.kind === 'not_found')
      return { kind: 'unlicensed', reason: error.vendor_code ?? String(error.status ?? error.kind) };
    if (error.status === 400) return { kind: 'not_ready' };
    throw error;
  }
}
