import type { Texts } from '@/extension/texts/texts';
import { NUDGES, type NudgeKind } from '@/lib/contracts/call-vocabulary';
import { ExportButton } from './export-button';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

/** What the rep wants to see and hear from the coach; kept for the next calls. */
export function Settings({ session, texts }: { session: WidgetSession; texts: Texts }) {
  const { numbers, muted } = useShown(session, (view) => view.preferences);

  function toggle(kind: NudgeKind) {
    session.prefer({ muted: muted.includes(kind) ? muted.filter((one) => one !== kind) : [...muted, kind] });
  }

  return (
    <div className="part" data-part="settings">
      <h2>{texts.settings}</h2>
      <label className="check">
        <input type="checkbox" checked={numbers} onChange={() => session.prefer({ numbers: !numbers })} />
        {texts.show_numbers}
      </label>
      <fieldset className="checks">
        <legend className="meta">{texts.nudges_title}</legend>
        {NUDGES.map((kind) => (
          <label key={kind} className="check">
            <input type="checkbox" checked={!muted.includes(kind)} onChange={() => toggle(kind)} />
            {kind === 'card' ? texts.cards : texts.nudges[kind].title}
          </label>
        ))}
      </fieldset>
      <ExportButton texts={texts} session={session} />
    </div>
  );
}
