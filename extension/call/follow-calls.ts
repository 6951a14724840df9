import { browser } from 'wxt/browser';
import { CallPresence, lookAtPage } from '@/extension/meet/call-presence';
import { meetingLanguage } from '@/extension/meet/meeting-identity';
import { setRemoteSelectors } from '@/extension/meet/remote-selectors';
import type { KeyShield } from '@/extension/widget/key-shield';
import { type MountedWidget, mountWidget } from '@/extension/widget/mount-widget';
import type { ExtensionStatus, PageNotice, RunningCall } from '@/lib/contracts/extension-messages';
import { askServiceWorker } from './ask-service-worker';
import { CallSession } from './call-session';
import { HandOver } from './hand-over';
import { warmUpWhileIdle } from './warm-up-while-idle';

const SWEEP_MS = 500;
/** The widget appears where it was left; without an answer by then it appears at its default place. */
const PREFERENCES_WAIT_MS = 1_500;
/** A call that another script was recording is taken over; captions wait on the page until that is known. */
const RUNNING_WAIT_MS = 2_500;

/** Runs for as long as the page lives: starts a session when the rep is in a call and ends it when they leave. */
export function followCalls(page: Document, shield: KeyShield): void {
  const presence = new CallPresence();
  let session: CallSession | null = null;
  let widget: MountedWidget | null = null;
  let starting = false;
  let status: ExtensionStatus | null = null;
  const leaving = new HandOver(page);

  function dismiss() {
    widget?.remove();
    widget = null;
    session = null;
  }

  async function start(code: string) {
    starting = true;
    warmUpWhileIdle(meetingLanguage(page));
    const running = await runningCall(code);
    starting = false;
    const begun = begin(code, running === 'refused' ? null : running);
    if (running === 'refused') begun.refuse();
    step();
  }

  function begin(code: string, running: RunningCall | null): CallSession {
    const begun = new CallSession(page, code, running);
    session = begun;
    // What the remote configuration asks counts from the first word on.
    if (status) begun.learn(status);
    return begun;
  }

  /** After a refusal all have agreed, as the rep says. */
  function beginAgain() {
    const code = session?.code;
    dismiss();
    if (code) begin(code, null).setConsent('consented');
    step();
  }

  function learn(news: ExtensionStatus) {
    status = news;
    setRemoteSelectors(news.remote.selectors);
    session?.learn(news);
  }

  function step() {
    // Captions on the page are proof enough, and cheaper than a look at all of it.
    const sighting = session?.hasCaptions() ? 'call' : lookAtPage(page);
    const code = presence.update(sighting, page.location.pathname, performance.now());
    const phase = session?.view.read().phase;
    if (session && phase === 'call' && code !== session.code) session.finish();
    // Both stand until the rep leaves: nothing of this call is captured any more, and nothing is left to sum up.
    const ended = phase === 'refused' || phase === 'off';
    if (session && ended && code !== session.code) dismiss();
    if (code && !starting && (!session || phase === 'summary')) {
      dismiss();
      void start(code);
    }
    if (!session) return;
    session.tick();
    const view = session.view.read();
    if (!widget && (view.status || session.now() > PREFERENCES_WAIT_MS))
      widget = mountWidget(page, session, shield, { close, beginAgain });
    widget?.keep();
  }

  function close() {
    const phase = session?.view.read().phase;
    if (phase === 'refused' || phase === 'off') widget?.hide();
    else dismiss();
  }

  /** The extension was reloaded under this page: the new one's script goes on where this one stops. */
  function handOver() {
    session?.orphan();
    if (!leaving.step(performance.now())) return;
    clearInterval(stepping);
    page.removeEventListener('visibilitychange', save);
    page.defaultView?.removeEventListener('pagehide', closing);
    session?.abandon();
    shield.remove();
    dismiss();
  }

  const hear = (message: PageNotice, sender: { id?: string | undefined }) => {
    if (sender.id === browser.runtime.id && message.type === 'status') learn(message.status);
  };
  const save = () => session?.save();
  const closing = () => session?.finish();

  browser.runtime.onMessage.addListener(hear);
  askServiceWorker({ type: 'call.status', session_id: null }).then(
    (reply) => reply && learn(reply.status),
    () => undefined,
  );
  page.addEventListener('visibilitychange', save);
  page.defaultView?.addEventListener('pagehide', closing);
  const stepping = setInterval(() => (browser.runtime?.id ? step() : handOver()), SWEEP_MS);
  step();
}

/**
 * The call in this tab that the script before this one was recording (the extension was reloaded, or the page crashed), or
 * that its participants refused.
 */
async function runningCall(code: string): Promise<RunningCall | 'refused' | null> {
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), RUNNING_WAIT_MS));
  const asking = askServiceWorker({ type: 'call.resume', code }).catch(() => null);
  return (await Promise.race([asking, tooLate]))?.running ?? null;
}
