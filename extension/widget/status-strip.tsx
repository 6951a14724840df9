import type { CallView } from '@/extension/call/call-view';
import type { StateText, Texts } from '@/extension/texts/texts';

export type Tone = 'good' | 'plain' | 'warn' | 'bad';

export interface Trouble {
  tone: Tone;
  text: StateText;
  connect: boolean;
}

/** The one thing that most needs saying, or null while all is well: capture before account, since words are lost first. */
export function mainTrouble(view: CallView, texts: Texts): Trouble | null {
  if (view.orphaned) return { tone: 'bad', text: texts.orphaned, connect: false };
  const text = texts.health[view.health];
  if (view.health === 'broken' || view.health === 'captions_off')
    return { tone: 'bad', text, connect: false };
  if (view.health === 'no_signal') return { tone: 'warn', text, connect: false };
  const account = view.status?.account.state;
  if (account === 'none') return { tone: 'warn', text: texts.account_none, connect: true };
  if (account === 'expired') return { tone: 'warn', text: texts.account_expired, connect: true };
  if (view.health !== 'capturing') return { tone: 'plain', text, connect: false };
  return null;
}

export function toneOf(view: CallView): Tone {
  if (view.orphaned || view.health === 'broken' || view.health === 'captions_off') return 'bad';
  const account = view.status?.account.state;
  if (view.health === 'no_signal' || account === 'none' || account === 'expired') return 'warn';
  return view.health === 'capturing' ? 'good' : 'plain';
}

export function StatusStrip({ view, texts, connect }: { view: CallView; texts: Texts; connect: () => void }) {
  const trouble = mainTrouble(view, texts);
  return (
    <div role="status">
      {trouble ? (
        <div className="part strip" data-tone={trouble.tone}>
          <b>{trouble.text.short}</b>
          {trouble.text.todo ? <span>{trouble.text.todo}</span> : null}
          {trouble.connect ? (
            <button type="button" className="action" onClick={connect}>
              {view.status?.account.state === 'expired' ? texts.reconnect : texts.connect}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
