import type { CallView } from '@/extension/call/call-view';
import type { StateText, Texts } from '@/extension/texts/texts';

export type Tone = 'good' | 'plain' | 'warn' | 'bad';

export interface Trouble {
  tone: Tone;
  text: StateText;
  /** What the rep can do about it here. */
  action: 'connect' | 'resume' | null;
}

/** The one thing that most needs saying, or null while all is well: capture before account, since words are lost first. */
export function mainTrouble(view: CallView, texts: Texts): Trouble | null {
  if (view.orphaned) return { tone: 'bad', text: texts.orphaned, action: null };
  if (view.paused) return { tone: 'warn', text: texts.paused, action: 'resume' };
  const text = texts.health[view.health];
  if (view.health === 'broken' || view.health === 'captions_off') return { tone: 'bad', text, action: null };
  if (view.health === 'no_signal') return { tone: 'warn', text, action: null };
  if (view.status?.remote.update_required) return { tone: 'warn', text: texts.update_required, action: null };
  const account = view.status?.account.state;
  if (account === 'none') return { tone: 'warn', text: texts.account_none, action: 'connect' };
  if (account === 'expired') return { tone: 'warn', text: texts.account_expired, action: 'connect' };
  if (view.health !== 'capturing') return { tone: 'plain', text, action: null };
  return null;
}

export function toneOf(view: CallView): Tone {
  if (view.orphaned || view.health === 'broken' || view.health === 'captions_off') return 'bad';
  const account = view.status?.account.state;
  if (view.paused || view.status?.remote.update_required) return 'warn';
  if (view.health === 'no_signal' || account === 'none' || account === 'expired') return 'warn';
  return view.health === 'capturing' ? 'good' : 'plain';
}

export interface StatusStripProps {
  view: CallView;
  texts: Texts;
  act: (action: NonNullable<Trouble['action']>) => void;
}

export function StatusStrip({ view, texts, act }: StatusStripProps) {
  const trouble = mainTrouble(view, texts);
  const action = trouble?.action ?? null;
  const expired = view.status?.account.state === 'expired';
  return (
    <div role="status">
      {trouble ? (
        <div className="part strip" data-tone={trouble.tone}>
          <b>{trouble.text.short}</b>
          {trouble.text.todo ? <span>{trouble.text.todo}</span> : null}
          {action ? (
            <button type="button" className="action" onClick={() => act(action)}>
              {action === 'resume' ? texts.resume : expired ? texts.reconnect : texts.connect}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
