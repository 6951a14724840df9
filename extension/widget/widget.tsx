import { useState, useSyncExternalStore } from 'react';
import type { CallView } from '@/extension/call/call-view';
import { type Texts, textsIn } from '@/extension/texts/texts';
import { BarFigures } from './bar-figures';
import { CaptionsPointer } from './captions-pointer';
import { ChevronIcon, CloseIcon, GripIcon, PauseIcon, SettingsIcon } from './icons';
import { NudgeBox } from './nudge-box';
import { Panel } from './panel';
import { Refused } from './refused';
import { Summary } from './summary';
import { SwitchedOff } from './switched-off';
import { toneOf } from './trouble';
import { usePlace } from './use-place';
import type { WidgetSession } from './widget-session';

export interface WidgetProps {
  /** The window over which it floats. */
  window: Window;
  session: WidgetSession;
  close: () => void;
}

/** The movable window over Meet: a bar, a panel, or after the call its summary. */
export function Widget({ window, session, close }: WidgetProps) {
  const view = useSyncExternalStore(session.view.subscribe, session.view.read);
  const [settings, setSettings] = useState(false);
  const { place, max_height, open, toggle, grip } = usePlace(
    window,
    view.preferences,
    (kept) => session.prefer(kept),
    view.nudge !== null,
  );
  const texts = textsIn(view.lang);
  const over = view.phase !== 'call';
  const pointing =
    view.phase === 'call' && view.health === 'captions_off' && view.voice !== 'on' && !view.paused;
  return (
    <>
      {pointing ? <CaptionsPointer page={window.document} /> : null}
      <section
        className="widget"
        lang={view.lang}
        aria-label={texts.widget}
        style={{ left: place.x, top: place.y, maxHeight: max_height }}
        data-open={open || over}
        data-health={view.health}
        data-phase={view.phase}
        data-paused={view.paused}
      >
        <div className="head">
          <button type="button" className="grip" aria-label={texts.move} title={texts.move} {...grip}>
            <GripIcon />
          </button>
          {over ? (
            <h2 className="title">{view.phase === 'summary' ? texts.summary : texts.widget}</h2>
          ) : (
            <>
              <span className="dot" data-tone={toneOf(view, texts)} />
              {open ? (
                <h2 className="title">{view.playbook ?? texts.widget}</h2>
              ) : (
                <BarFigures view={view} texts={texts} />
              )}
            </>
          )}
          {open && !over ? (
            <button
              type="button"
              className="icon"
              aria-label={texts.settings}
              title={texts.settings}
              aria-expanded={settings}
              onClick={() => setSettings(!settings)}
            >
              <SettingsIcon />
            </button>
          ) : null}
          {over ? null : <PauseButton view={view} texts={texts} session={session} />}
          <HeadButton over={over} open={open} texts={texts} toggle={toggle} close={close} />
        </div>
        {view.phase === 'summary' ? <Summary view={view} texts={texts} session={session} /> : null}
        {view.phase === 'off' ? <SwitchedOff texts={texts} /> : null}
        {view.phase === 'refused' ? <Refused view={view} texts={texts} /> : null}
        {open && !over ? <Panel view={view} texts={texts} session={session} settings={settings} /> : null}
        {open || over ? null : <NudgeBox view={view} texts={texts} session={session} />}
      </section>
    </>
  );
}

function PauseButton({ view, texts, session }: { view: CallView; texts: Texts; session: WidgetSession }) {
  const label = view.paused ? texts.resume : texts.pause;
  return (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      onClick={() => (view.paused ? session.resume() : session.pause())}
    >
      <PauseIcon paused={view.paused} />
    </button>
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
