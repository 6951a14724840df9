import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { ExportButton } from './export-button';
import { clock, percent } from './format';
import { SyncLine } from './sync-line';
import { accountTrouble } from './trouble';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

/** After the call: five facts, whether it is saved, and the way to the full review. */
export function Summary({ session, texts }: { session: WidgetSession; texts: Texts }) {
  const view = useShown(session, (whole) => whole);
  const account = view.status?.account.state;
  const trouble = account === 'linked' ? null : accountTrouble(view, texts);
  return (
    <>
      <div className="body">
        <Facts view={view} texts={texts} />
        {trouble?.actions.includes('connect') ? (
          <div className="part strip">
            <b>{trouble.text.short}</b>
            <span>{trouble.text.todo}</span>
            <button type="button" className="action" onClick={() => session.act('connect')}>
              {account === 'expired' ? texts.reconnect : texts.connect}
            </button>
          </div>
        ) : null}
        {view.review_url && account !== 'none' ? (
          <div className="part strip" data-tone="plain">
            <a className="action" href={view.review_url} target="_blank" rel="noreferrer">
              {texts.review}
            </a>
          </div>
        ) : null}
        <div className="part">
          <ExportButton texts={texts} session={session} />
        </div>
      </div>
      <div className="foot" role="status">
        <SyncLine session={session} texts={texts} />
      </div>
    </>
  );
}

function Facts({ view, texts }: { view: CallView; texts: Texts }) {
  const report = view.report;
  const rep = report?.talk_ratio.rep ?? null;
  if (!report || !view.live?.measured || rep === null)
    return <p className="part meta">{texts.summary_empty}</p>;
  const ofRep = report.questions.filter((question) => question.counted && question.role === 'rep');
  const open = ofRep.filter((question) => question.class === 'open').length;
  const facts: [string, string][] = [
    [texts.duration, clock(view.duration_ms)],
    [texts.talk, view.partial ? texts.not_measured : `${texts.rep} ${percent(rep, view.lang)}`],
    [texts.open_questions, `${open}`],
    [texts.closed_questions, `${ofRep.length - open}`],
    [texts.longest_monologue, view.partial ? texts.not_measured : clock(report.longest_monologue?.ms ?? 0)],
    [report.methodology.name, `${Math.round(report.methodology.score)}/100`],
    [texts.next_step, texts.next_steps[report.next_step]],
  ];
  if (report.methodology.score < 100) facts.push([texts.weakest, labelOf(view, report.methodology.weakest)]);
  return (
    <dl className="part figures">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={/\d/.test(value) ? undefined : 'words'}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function labelOf(view: CallView, key: string): string {
  return view.live?.methodology.elements.find((element) => element.key === key)?.label ?? key;
}
