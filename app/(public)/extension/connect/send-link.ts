import { z } from 'zod';
import { callApi } from '@/app/_components/api/call-api';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { type LinkMessage, linkCodeSchema } from '@/lib/contracts/extension-link';
import type { Problem } from '@/lib/contracts/problem';

export type LinkResult =
  | { kind: 'done' }
  /** No extension answers in this browser. */
  | { kind: 'missing' }
  /** The extension did not take the code, e.g. because its request is too old. */
  | { kind: 'refused' }
  | { kind: 'failed'; problem: Problem };

/** What Chrome gives to pages that an installed extension allows to talk to it. */
interface ExtensionRuntime {
  sendMessage(id: string, message: LinkMessage, answer: (reply: unknown) => void): void;
  lastError?: unknown;
}

const replySchema = z.object({ ok: z.boolean() });

/** Makes a one-time code and hands it, with the extension's own state, to the extension. */
export async function sendLink(state: string): Promise<LinkResult> {
  const made = await callApi('POST', '/api/v1/extension/codes', { state });
  if (!made.ok) return { kind: 'failed', problem: made.problem };
  const { code } = linkCodeSchema.parse(made.data);
  const runtime = extensionRuntime();
  if (runtime === undefined) return leaveInAddress(code, state);
  return new Promise((resolve) => {
    runtime.sendMessage(EXTENSION_ID, { type: 'performancy.link', code, state }, (reply) => {
      // Reading it tells Chrome that the failure was seen.
      if (runtime.lastError !== undefined) return resolve({ kind: 'missing' });
      const answer = replySchema.safeParse(reply);
      resolve({ kind: answer.success && answer.data.ok ? 'done' : 'refused' });
    });
  });
}

const ANSWER_MS = 5_000;

/**
 * A self-hosted app has no way to message the extension, but an extension that may see this site reads its address and
 * then shows another page. Where none does, the code works for nobody else: it needs the extension's own state.
 */
function leaveInAddress(code: string, state: string): Promise<LinkResult> {
  window.location.hash = new URLSearchParams({ code, state }).toString();
  return new Promise((resolve) => {
    setTimeout(() => {
      history.replaceState(null, '', window.location.pathname + window.location.search);
      resolve({ kind: 'missing' });
    }, ANSWER_MS);
  });
}

function extensionRuntime(): ExtensionRuntime | undefined {
  const { chrome } = globalThis as { chrome?: { runtime?: ExtensionRuntime } };
  return chrome?.runtime?.sendMessage === undefined ? undefined : chrome.runtime;
}
