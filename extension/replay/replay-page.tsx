import { type ChangeEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Texts, textsIn } from '@/extension/texts/texts';
import { clock } from '@/extension/widget/format';
import { KeyShield } from '@/extension/widget/key-shield';
import { mountWidget } from '@/extension/widget/mount-widget';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import type { Language } from '@/lib/contracts/languages';
import { type ParsedRecording, parseRecording } from './parse-recording';
import { ReplaySession } from './replay-session';

const SPEEDS = [1, 4, 12, 60];
const TICK_MS = 200;
const ROWS_SHOWN = 6;

/** Plays an exported caption recording through the coach, in this browser alone. */
export function ReplayPage({ lang }: { lang: Language }) {
  const texts = textsIn(lang);
  const [speed, setSpeed] = useState(12);
  const [parsed, setParsed] = useState<ParsedRecording | null>(null);
  const [session, setSession] = useState<ReplaySession | null>(null);

  async function open(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file) setParsed(parseRecording(await file.text()));
    setSession(null);
  }

  return (
    <>
      <h1>{texts.replay.title}</h1>
      <p className="meta">{texts.replay.what}</p>
      <label>
        {texts.replay.file}
        <input type="file" accept=".jsonl,.json,.txt" onChange={(event) => void open(event)} />
      </label>
      {parsed?.ok === false ? (
        <p className="warn" role="alert">
          {texts.replay.broken(parsed.line)}
        </p>
      ) : null}
      <label>
        {texts.replay.speed}
        <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
          {SPEEDS.map((one) => (
            <option key={one} value={one}>{`${one}×`}</option>
          ))}
        </select>
      </label>
      {parsed?.ok ? (
        <div className="actions">
          <button
            type="button"
            className="main"
            onClick={() => setSession(new ReplaySession(parsed, lang, speed))}
          >
            {texts.replay.play}
          </button>
        </div>
      ) : null}
      {session && parsed?.ok ? <Playing session={session} events={parsed.events} texts={texts} /> : null}
    </>
  );
}

interface PlayingProps {
  session: ReplaySession;
  events: readonly CaptionEvent[];
  texts: Texts;
}

function Playing({ session, events, texts }: PlayingProps) {
  const view = useSyncExternalStore(session.view.subscribe, session.view.read);
  const shield = useRef<KeyShield | null>(null);

  useEffect(() => {
    shield.current ??= new KeyShield(window);
    const widget = mountWidget(document, session, shield.current, { close: () => widget.remove() });
    const timer = setInterval(() => session.tick(performance.now()), TICK_MS);
    return () => {
      clearInterval(timer);
      widget.remove();
    };
  }, [session]);

  return (
    <section aria-label={texts.replay.captions}>
      <p className="meta">{`${clock(view.duration_ms)} / ${clock(session.length_ms)}`}</p>
      <ul className="rows">
        {rowsAt(events, view.duration_ms).map(({ row, speaker, text }) => (
          <li key={row}>
            <b>{speaker}</b> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rows that changed last, as they stood on the page. */
function rowsAt(events: readonly CaptionEvent[], now: number) {
  const rows = new Map<string, Extract<CaptionEvent, { op: 'row' }>>();
  for (const event of events) {
    if (event.t > now) break;
    if (event.op === 'row') {
      rows.delete(event.row);
      rows.set(event.row, event);
    }
  }
  return [...rows.values()].slice(-ROWS_SHOWN);
}
