import { browser } from 'wxt/browser';
import { CallPresence, lookAtPage } from '@/extension/meet/call-presence';
import { type MountedWidget, mountWidget } from '@/extension/widget/mount-widget';
import type { PageNotice } from '@/lib/contracts/extension-messages';
import { CallSession } from './call-session';

const SWEEP_MS = 500;
/** The widget appears where it was left; without an answer by then it appears at its default place. */
const PREFERENCES_WAIT_MS = 1_500;

/** Runs for as long as the page lives: starts a session when the rep is in a call and ends it when they leave. */
export function followCalls(page: Document, window: Window): void {
  const presence = new CallPresence();
  let session: CallSession | null = null;
  let widget: MountedWidget | null = null;

  function dismiss() {
    widget?.remove();
    widget = null;
    session = null;
  }

  function step() {
    const code = presence.update(lookAtPage(page), window.location.pathname, performance.now());
    const current = session?.view.read();
    if (session && current?.phase === 'call' && code !== session.code) session.finish();
    if (code && (!session || session.view.read().phase === 'summary')) {
      dismiss();
      session = new CallSession(page, code);
    }
    if (!session) return;
    session.tick();
    const view = session.view.read();
    if (!widget && (view.status || session.now() > PREFERENCES_WAIT_MS))
      widget = mountWidget(page, session, view.status?.preferences ?? null, dismiss);
    widget?.keep();
  }

  const hear = (message: PageNotice, sender: { id?: string | undefined }) => {
    if (sender.id === browser.runtime.id && message.type === 'status') session?.learn(message.status);
  };
  const save = () => session?.save();
  const closing = () => session?.finish();

  browser.runtime.onMessage.addListener(hear);
  page.addEventListener('visibilitychange', save);
  window.addEventListener('pagehide', closing);
  setInterval(step, SWEEP_MS);
  step();
}
