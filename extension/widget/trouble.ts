import type { CallView, StripAction } from '@/extension/call/call-view';
import type { StateText, Texts } from '@/extension/texts/texts';

export type Tone = 'good' | 'plain' | 'warn' | 'bad';

export interface Trouble {
  tone: Tone;
  text: StateText;
  /** What the rep can do about it here, the likeliest first. */
  actions: readonly StripAction[];
}

/** The one thing that most needs saying, or null while all is well: capture before account, since words are lost first. */
export function mainTrouble(view: CallView, texts: Texts): Trouble | null {
  if (view.orphaned) return { tone: 'bad', text: texts.orphaned, actions: [] };
  if (view.paused) return { tone: 'warn', text: texts.paused, actions: ['resume'] };
  return captureTrouble(view, texts) ?? accountTrouble(view, texts) ?? waiting(view, texts);
}

function captureTrouble(view: CallView, texts: Texts): Trouble | null {
  const text = texts.health[view.health];
  if (view.health === 'captions_off') return withoutCaptions(view, texts);
  if (view.health === 'broken') return { tone: 'bad', text, actions: [] };
  if (view.health === 'no_signal') return { tone: 'warn', text, actions: [] };
  return languageTrouble(view, texts);
}

/** Words that were heard say more than how Meet is set. */
function languageTrouble(view: CallView, texts: Texts): Trouble | null {
  if (view.language_settled) return null;
  const doubt = view.live?.language_doubt;
  if (!doubt) {
    const odd = view.odd_captions;
    return odd && { tone: 'warn', text: texts.language_doubt(odd), actions: ['keep_language'] };
  }
  return { tone: 'warn', text: texts.language_doubt(doubt), actions: ['speak_doubted', 'keep_language'] };
}

function withoutCaptions(view: CallView, texts: Texts): Trouble {
  if (view.voice === 'on') return { tone: 'warn', text: texts.voice.on, actions: ['stop_voice'] };
  const text = texts.health.captions_off;
  if (view.voice !== 'off') return { tone: 'bad', text: texts.voice[view.voice], actions: ['hear_voice'] };
  return { tone: 'bad', text, actions: view.can_hear_voice ? ['hear_voice'] : [] };
}

/** Why the call is not kept, or not yet; null where it is. */
export function accountTrouble(view: CallView, texts: Texts): Trouble | null {
  if (view.status?.remote.update_required) return { tone: 'warn', text: texts.update_required, actions: [] };
  const account = view.status?.account.state;
  if (account === 'none') return { tone: 'warn', text: texts.account_none, actions: ['connect'] };
  if (account === 'expired') return { tone: 'warn', text: texts.account_expired, actions: ['connect'] };
  if (view.status?.sync.storage_full) return { tone: 'warn', text: texts.storage_full, actions: [] };
  return null;
}

function waiting(view: CallView, texts: Texts): Trouble | null {
  if (view.health === 'capturing') return null;
  return { tone: 'plain', text: texts.health[view.health], actions: [] };
}

export function toneOf(view: CallView, texts: Texts): Tone {
  return mainTrouble(view, texts)?.tone ?? 'good';
}
