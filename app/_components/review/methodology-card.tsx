import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { METHODOLOGIES } from '@/lib/coach/methodology/methodologies';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CoachReport, MethodologyElement } from '@/lib/contracts/coach-report';
import type { CustomMethodology } from '@/lib/contracts/playbooks';
import type { Participant } from '@/lib/contracts/turn';
import { elementText } from '../coaching/element-text';
import { FigureHelp } from '../coaching/figure-help';
import { clockTime } from '../format/clock-time';
import { Card, CardHeader } from '../ui/card';
import { cn } from '../ui/cn';

interface MethodologyCardProps {
  methodology: CoachReport['methodology'];
  /** The company's own methodology, where it has one. */
  own: CustomMethodology | null;
  participants: readonly Participant[];
  /** What the analysis says of each element. */
  analysis: ConversationAnalysis | null;
}

/** How far each element of the methodology got, the weakest first, with the words that prove it or what to ask next. */
export function MethodologyCard({ methodology, own, participants, analysis }: MethodologyCardProps) {
  const t = useTranslations('conversations.methodology');
  const format = useFormatter();
  const locale = useLocale();
  const known = own ?? METHODOLOGIES.find(({ name }) => name === methodology.name);
  const order = known?.elements.map(({ key }) => key) ?? [];
  const elements = Object.entries(methodology.elements).sort(
    ([a, x], [b, y]) => x.score - y.score || order.indexOf(a) - order.indexOf(b),
  );
  return (
    <Card id="methodology" aria-labelledby="methodology-title" className="target-line">
      <CardHeader
        id="methodology-title"
        title={
          <span className="flex items-center gap-1.5">
            {methodology.name}
            <FigureHelp figure="methodology_score" />
          </span>
        }
        description={t('hint')}
        action={
          <p className="text-sm text-ink-3">
            <span className="text-xl font-semibold text-ink">
              {format.number(methodology.score, { maximumFractionDigits: 0 })}
            </span>{' '}
            / 100
          </p>
        }
      />
      <WhyScore elements={elements} analysis={analysis} />
      <ul className="divide-y divide-line border-t">
        {elements.map(([key, element]) => (
          <ElementRow
            key={key}
            text={elementText(methodology.name, key, locale, own)}
            element_key={key}
            element={element}
            speaker={participants.find((person) => person.key === element.speaker)?.name ?? element.speaker}
          />
        ))}
      </ul>
    </Card>
  );
}

/** What the score is made of, and why each element stands where it does. */
function WhyScore(props: {
  elements: readonly [string, MethodologyElement][];
  analysis: ConversationAnalysis | null;
}) {
  const { elements, analysis } = props;
  const t = useTranslations('conversations.methodology');
  const points = elements.reduce((sum, [, { score }]) => sum + score, 0);
  const whys = analysis?.methodology.elements.filter(({ why }) => why !== '') ?? [];
  return (
    <details className="px-4 pb-3 text-sm">
      <summary className="w-fit text-ink-2 hover:text-ink">{t('why')}</summary>
      <p className="mt-2 text-ink-2">{t('made_of', { points, most: elements.length * 3 })}</p>
      {whys.length === 0 ? null : (
        <dl className="mt-2 grid gap-1.5" lang={analysis?.lang}>
          {whys.map(({ element, label, why }) => (
            <div key={element}>
              <dt className="inline font-medium">{label}: </dt>
              <dd className="inline text-ink-2">{why}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

const RUNGS = [1, 2, 3] as const;

function ElementRow(props: {
  text: ReturnType<typeof elementText>;
  element_key: string;
  element: MethodologyElement;
  speaker: string | null;
}) {
  const { element_key, element, speaker } = props;
  const t = useTranslations('conversations.methodology');
  const { label, ask } = props.text;
  const { score, quote, turn, t: at } = element;
  const grade = t(`grade.${String(score) as '0'}`);
  return (
    <li className="grid gap-1.5 px-4 py-3">
      <div className="flex items-center justify-between gap-3">
        <p className="font-medium">
          <span className="mr-1.5 inline-block min-w-6 text-ink-3">{element_key}</span>
          {label}
        </p>
        <p className="flex items-center gap-2 text-xs text-ink-2">
          {grade}
          <span aria-hidden className="flex gap-0.5">
            {RUNGS.map((rung) => (
              <span
                key={rung}
                className={cn(
                  'h-2 w-5 rounded-sm',
                  rung > score ? 'bg-line' : score === 1 ? 'bg-warn' : 'bg-good',
                )}
              />
            ))}
          </span>
        </p>
      </div>
      {quote !== null && turn !== null ? (
        <a href={`#${turn}`} className="group block text-ink-2 hover:text-ink">
          “<span className="group-hover:underline">{quote}</span>”
          <span className="ml-1.5 text-xs whitespace-nowrap text-ink-3">
            {[speaker, clockTime(at ?? 0)].filter(Boolean).join(' · ')}
          </span>
        </a>
      ) : null}
      {score < 2 && ask !== '' ? (
        <p className="text-sm text-ink-2">
          <span className="text-ink-3">{t('ask')}</span> {ask}
        </p>
      ) : null}
    </li>
  );
}
