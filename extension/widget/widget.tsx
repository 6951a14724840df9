import { useState } from 'react';
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
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

export interface WidgetProps {
  /** The window over which it floats. */
  window: Window;
  session: WidgetSession;
  close: () => void;
  /** A new capture of a call whose participants had refused; none where nothing is captured. */
  beginAgain?: () => void;
}

/** The movable window over Meet: a bar, a panel, or after the call its summary. */
export function Widget({ window, session, close, beginAgain }: WidgetProps) {
  const shown = useShown(session, headOf);
  const [settings, setSettings] = useState(false);
  const { place, max_height, open, toggle, grip } = usePlace(
    window,
    shown.place,
    (kept) => session.prefer(kept),
    shown.speaking,
  );
  const { lang, phase, health, paused } = shown;
  const texts = textsIn(lang);
  const over = phase !== 'call';
  return (
    <>
      {shown.pointing ? <CaptionsPointer page={window.document} /> : null}
      <section
        className="widget"
        lang={lang}
        aria-label={texts.widget}
        style={{ left: place.x, top: place.y, maxHeight: max_height }}
        data-open={open || over}
        data-health={health}
        data-phase={phase}
        data-paused={paused}
      >
        <div className="head">
          <button type="button" className="grip" aria-label={texts.move} title={texts.move} {...grip}>
            <GripIcon />
          </button>
          {over ? (
            <h2 className="title">{phase === 'summary' ? texts.summary : texts.widget}</h2>
          ) : (
            <>
              <span className="dot" data-tone={shown.tone} />
              {open ? (
                <h2 className="title">{shown.playbook ?? texts.widget}</h2>
              ) : (
                <BarFigures session={session} texts={texts} />
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
          {over ? null : <PauseButton paused={paused} texts={texts} session={session} />}
          <HeadButton over={over} open={open} texts={texts} toggle={toggle} close={close} />
        </div>
        {phase === 'summary' ? <Summary session={session} texts={texts} /> : null}
        {phase === 'off' ? <SwitchedOff texts={texts} /> : null}
        {phase === 'refused' ? <Refused session={session} texts={texts} beginAgain={beginAgain} /> : null}
        {open && !over ? <Panel session={session} texts={texts} settings={settings} /> : null}
        {open || over ? null : <NudgeBox session={session} texts={texts} />}
      </section>
    </>
  );
}

/** What the frame of the widget shows. */
function headOf(view: CallView) {
  const { lang, phase, health, paused, playbook, preferences } = view;
  return {
    lang,
    phase,
    health,
    paused,
    playbook,
    tone: toneOf(view, textsIn(lang)),
    place: { x: preferences.x, y: preferences.y, open: preferences.open },
    speaking: view.nudge !== null,
    pointing: phase === 'call' && health === 'captions_off' && view.voice !== 'on' && !paused,
  };
}

interface PauseButtonProps {
  paused: boolean;
  texts: Texts;
  session: WidgetSession;
}

function PauseButton({ paused, texts, session }: PauseButtonProps) {
  const label = paused ? texts.resume : texts.pause;
  return (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      onClick={() => (paused ? session.resume() : session.pause())}
    >
      <PauseIcon paused={paused} />
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
