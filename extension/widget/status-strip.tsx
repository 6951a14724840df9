import { memo } from 'react';
import type { StripAction } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import type { Language } from '@/lib/contracts/languages';
import { mainTrouble } from './trouble';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

export const StatusStrip = memo(function StatusStrip({
  session,
  texts,
}: {
  session: WidgetSession;
  texts: Texts;
}) {
  const { trouble, doubted, expired } = useShown(session, (view) => ({
    trouble: mainTrouble(view, texts),
    doubted: view.live?.language_doubt ?? view.lang,
    expired: view.status?.account.state === 'expired',
  }));
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
                  onClick={() => session.act(action)}
                >
                  {labelOf(action, doubted, expired, texts)}
                </button>
              ))}
            </div>
          )}
          {trouble.actions.includes('hear_voice') ? <span className="meta">{texts.voice.what}</span> : null}
        </div>
      ) : null}
    </div>
  );
});

function labelOf(action: StripAction, doubted: Language, expired: boolean, texts: Texts): string {
  if (action === 'resume') return texts.resume;
  if (action === 'hear_voice') return texts.voice.begin;
  if (action === 'stop_voice') return texts.voice.end;
  if (action === 'keep_language') return texts.language_keep;
  if (action === 'speak_doubted') return texts.language_use(doubted);
  return expired ? texts.reconnect : texts.connect;
}
