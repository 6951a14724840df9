import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Card, CardHeader } from '../../ui/card';
import { QuoteLink } from './quote-link';
import { useAdviceLang } from './use-advice-lang';

type Objection = ConversationAnalysis['objections'][number];

const TONES: Record<Objection['outcome'], BadgeTone> = { handled: 'good', partly: 'warn', open: 'bad' };
const STEPS = ['acknowledged', 'asked', 'answered', 'confirmed'] as const;

interface ObjectionsCardProps {
  analysis: ConversationAnalysis;
  names: ReadonlyMap<string, string>;
}

/** What the customer objected, what the rep did with it, and how it stands. */
export function ObjectionsCard({ analysis, names }: ObjectionsCardProps) {
  const t = useTranslations('conversations.analysis');
  const adviceLang = useAdviceLang(analysis);
  return (
    <Card id="objections" aria-labelledby="objections-title" className="target-line">
      <CardHeader id="objections-title" title={t('objections')} />
      {analysis.objections.length === 0 ? (
        <p className="px-4 pb-4 text-ink-3">{t('no_objections')}</p>
      ) : (
        <ul className="divide-y divide-line border-t" lang={analysis.lang}>
          {analysis.objections.map((objection) => (
            <ObjectionRow
              key={`${objection.evidence.turn}-${objection.evidence.quote}`}
              {...objection}
              adviceLang={adviceLang}
              names={names}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function ObjectionRow({
  type,
  evidence,
  outcome,
  steps,
  response,
  advice,
  adviceLang,
  names,
}: Objection & Pick<ObjectionsCardProps, 'names'> & { adviceLang: string }) {
  const t = useTranslations('conversations.analysis');
  const to = useTranslations('conversations.objection');
  return (
    <li className="grid gap-2 px-4 py-3">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-medium first-letter:uppercase">{to(type)}</span>
        <Badge tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</Badge>
      </p>
      <QuoteLink evidence={evidence} names={names} />
      {response === null ? null : <QuoteLink evidence={response} names={names} />}
      <ul aria-label={t('steps')} className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
        {STEPS.map((step) => {
          const Icon = steps[step] ? Check : Circle;
          return (
            <li
              key={step}
              className={
                steps[step] ? 'flex items-center gap-1 text-good-ink' : 'flex items-center gap-1 text-ink-3'
              }
            >
              <Icon aria-hidden className="size-3.5" />
              {t(`step.${step}`)}
              <span className="sr-only">{steps[step] ? t('yes') : t('no')}</span>
            </li>
          );
        })}
      </ul>
      <p className="text-sm text-ink-2" lang={adviceLang}>
        {advice}
      </p>
    </li>
  );
}
