import { useSyncExternalStore } from 'react';
import type { CallSession } from '@/extension/call/call-session';
import { type Texts, textsIn } from '@/extension/texts/texts';
import type { WidgetPreferences } from '@/lib/contracts/extension-messages';
import { BarFigures } from './bar-figures';
import { ChevronIcon, CloseIcon, GripIcon } from './icons';
import { Panel } from './panel';
import { toneOf } from './status-strip';
import { Summary } from './summary';
import { usePlace } from './use-place';

export interface WidgetProps {
  session: CallSession;
  remembered: WidgetPreferences | null;
  save: (preferences: WidgetPreferences) => void;
  close: () => void;
}

/** The movable window over Meet: a bar, a panel, or after the call its summary. */
export function Widget({ session, remembered, save, close }: WidgetProps) {
  const view = useSyncExternalStore(session.view.subscribe, session.view.read);
  const { place, open, toggle, grip } = usePlace(remembered, save);
  const texts = textsIn(view.lang);
  const over = view.phase === 'summary';
  return (
    <section
      className="widget"
      lang={view.lang}
      aria-label={texts.widget}
      style={{ left: place.x, top: place.y }}
      data-open={open || over}
      data-health={view.health}
      data-phase={view.phase}
    >
      <div className="head">
        <button type="button" className="grip" aria-label={texts.move} title={texts.move} {...grip}>
          <GripIcon />
        </button>
        {over ? (
          <h2 className="title">{texts.summary}</h2>
        ) : (
          <>
            <span className="dot" data-tone={toneOf(view)} />
            {open ? (
              <h2 className="title">{view.playbook ?? texts.widget}</h2>
            ) : (
              <BarFigures view={view} texts={texts} />
            )}
          </>
        )}
        <HeadButton over={over} open={open} texts={texts} toggle={toggle} close={close} />
      </div>
      {over ? <Summary view={view} texts={texts} connect={() => session.connect()} /> : null}
      {open && !over ? <Panel view={view} texts={texts} session={session} /> : null}
    </section>
  );
}

interface HeadButtonProps {
  over: boolean;
  open: boolean;
  texts: Texts;
  toggle: () => void;
  close: () => void;
}

function HeadButton({ over, open, texts, toggle, close }: HeadButtonProps) {
  if (over)
    return (
      <button type="button" className="icon" aria-label={texts.close} title={texts.close} onClick={close}>
        <CloseIcon />
      </button>
    );
  const label = open ? texts.collapse : texts.open;
  return (
    <button
      type="button"
      className="icon"
      aria-expanded={open}
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <ChevronIcon up={open} />
    </button>
  );
}
