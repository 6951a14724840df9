import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ExtensionReply, ExtensionStatus, PopupRequest } from '@/lib/contracts/extension-messages';

/** Requests about account, address and journal. */
export type StatusRequest = Exclude<PopupRequest, { session_id: string }>;

const REFRESH_MS = 2_000;

/** State of account and journal, refreshed while the popup is open; `ask` sends one request and takes in the answer. */
export function useExtensionStatus() {
  const [status, setStatus] = useState<ExtensionStatus | null>(null);

  const ask = useCallback(async (request: StatusRequest) => {
    const reply: ExtensionReply | null = await browser.runtime.sendMessage(request).catch(() => null);
    if (reply) setStatus(reply.status);
  }, []);

  useEffect(() => {
    void ask({ type: 'account.get' });
    const timer = setInterval(() => void ask({ type: 'account.get' }), REFRESH_MS);
    return () => clearInterval(timer);
  }, [ask]);

  return { status, ask };
}
