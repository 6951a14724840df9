import type { CallView, StripAction } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { mainTrouble } from './trouble';

export interface StatusStripProps {
  view: CallView;
  texts: Texts;
  act: (action: StripAction) => void;
}

export function StatusStrip({ view, texts, act }: StatusStripProps) {
  const trouble = mainTrouble(view, texts);
  return (
    <div role="status">
      {trouble ? (
        <div className="part strip" data-tone={trouble.tone}>
          <b>{trouble.text.short}</b>
          {trouble.text.todo ? <span>{trouble.text.todo}</span> : null}
          {trouble.actions.length === 0 ? null : (
            <div className="choices">
              {trouble.actions.map((action, index) => (
                <button
                  key={action}
                  type="button"
                  className={index === 0 && action !== 'hear_voice' ? 'action' : 'plain'}
                  onClick={() => act(action)}
                >
                  {labelOf(action, view, texts)}
                </button>
              ))}
            </div>
          )}
          {trouble.actions.includes('hear_voice') ? <span className="meta">{texts.voice.what}</span> : null}
        </div>
      ) : null}
    </div>
  );
}

function labelOf(action: StripAction, view: CallView, texts: Texts): string {
  if (action === 'resume') return texts.resume;
  if (action === 'hear_voice') return texts.voice.begin;
  if (action === 'stop_voice') return texts.voice.end;
  if (action === 'keep_language') return texts.language_keep;
  if (action === 'speak_doubted') return texts.language_use(view.live?.language_doubt ?? view.lang);
  return view.status?.account.state === 'expired' ? texts.reconnect : texts.connect;
}
