import { randomBytes, randomUUID } from 'node:crypto';
import { type Answer, type Exchange, jsonOf, listOf, textOf } from './exchange';
import { badRequest, notFound, problem } from './problems';
import type { GoToCall, GoToState } from './state';

/** GET /recording/v1/recordings/:id/content: the token that the download's path takes. */
export function recordingToken({ params }: Exchange, state: GoToState): Answer {
  if (state.faults.no_recordings) return problem(403, 'UNAUTHORIZED', 'The account has no recording licence');
  if (recorded(state, params.id) === undefined) return notFound();
  const token = {
    token: randomBytes(16).toString('hex'),
    expires: new Date(state.now() + 300_000).toISOString(),
  };
  // The documentation shows the inner object alone; the live service answers this.
  return { status: 200, body: { status: 'UPLOADED', token } };
}

/** GET /recording/v1/recordings/:id/content/:token: sends to a signed address. */
export function recordingContent({ params, url }: Exchange, state: GoToState): Answer {
  if (state.faults.no_recordings) return problem(403, 'UNAUTHORIZED', 'The account has no recording licence');
  if (recorded(state, params.id) === undefined) return notFound();
  return signed(url, `/media/${params.id}.wav`);
}

/** GET /recording/v1/transcriptions/:id: sends to a signed address. */
export function transcription({ params, url }: Exchange, state: GoToState): Answer {
  if (state.faults.no_transcripts || recorded(state, params.id)?.utterances === undefined) return notFound();
  return signed(url, `/media/${params.id}.json`);
}

/** GET /media/:file: the store behind the signed addresses. It refuses a request that carries a second way to sign in. */
export function media({ params, url, headers }: Exchange, state: GoToState): Answer {
  if (!url.searchParams.has('signature'))
    return { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' };
  if (headers.authorization !== undefined)
    return {
      status: 400,
      body: '<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message></Error>',
    };
  const [id = '', kind] = (params.file ?? '').split('.');
  const call = recorded(state, id);
  if (call === undefined) return { status: 404, body: '' };
  if (kind === 'wav') return { status: 200, headers: { 'content-type': 'audio/wav' }, body: silence() };
  return { status: 200, body: { version: '1', results: results(call, state) } };
}

/** POST /recording/v1/subscriptions: a flat body; the same one again is a conflict. */
export function subscribeRecordings(exchange: Exchange, state: GoToState): Answer {
  if (state.faults.no_recordings) return problem(403, 'UNAUTHORIZED', 'The account has no recording licence');
  const body = jsonOf(exchange);
  const channel_id = textOf(body.channelId);
  if (!state.channels.has(channel_id)) return badRequest('The channel does not exist');
  if (
    [...state.subscriptions.values()].some(
      (held) => held.api === 'recording' && held.channel_id === channel_id,
    )
  )
    return problem(409, 'CONFLICT', 'The subscription exists');
  const held = {
    id: randomUUID(),
    api: 'recording' as const,
    channel_id,
    account_key: textOf(body.accountKey),
    event_types: listOf(body.eventTypes).map(textOf),
  };
  state.subscriptions.set(held.id, held);
  const { id, account_key: accountKey, event_types: eventTypes } = held;
  return {
    status: 201,
    body: {
      id,
      accountKey,
      channelId: channel_id,
      timestamp: new Date(state.now()).toISOString(),
      eventTypes,
    },
  };
}

const recorded = (state: GoToState, id: string | undefined) =>
  state.calls.find((call) => call.recording_id === id && id !== undefined);

function signed(url: URL, path: string): Answer {
  return {
    status: 302,
    headers: { location: `${url.origin}${path}?signature=${randomBytes(12).toString('hex')}` },
  };
}

function results(call: GoToCall, state: GoToState) {
  return (call.utterances ?? []).map((said) => ({
    type: 'utterances',
    final: true,
    languageCode: call.languageCode ?? 'pt',
    ...said,
    ...(state.faults.mono ? { channel: 0 } : {}),
  }));
}

/** A tenth of a second of nothing: 8 kHz, mono, 16 bit. */
function silence(): Buffer {
  const data = Buffer.alloc(1600);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
