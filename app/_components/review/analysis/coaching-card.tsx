import { ThumbsUp, TrendingUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import { Card, CardHeader } from '../../ui/card';
import { QuoteLink } from './quote-link';
import { useAdviceLang } from './use-advice-lang';

const ICONS = { strength: ThumbsUp, improve: TrendingUp };

interface CoachingCardProps {
  analysis: ConversationAnalysis;
  names: ReadonlyMap<string, string>;
}

/** What went well and what to try next time, each with the line that shows it. */
export function CoachingCard({ analysis, names }: CoachingCardProps) {
  const t = useTranslations('conversations.analysis');
  const adviceLang = useAdviceLang(analysis);
  return (
    <Card id="coaching" aria-labelledby="coaching-title" className="target-line">
      <CardHeader id="coaching-title" title={t('coaching')} />
      {analysis.coaching.length === 0 ? (
        <p className="px-4 pb-4 text-ink-3">{t('no_coaching')}</p>
      ) : (
        <ul className="divide-y divide-line border-t">
          {analysis.coaching.map(({ kind, title, advice, evidence }) => {
            const Icon = ICONS[kind];
            return (
              <li key={`${kind}-${title}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] px-4 py-3">
                <Icon
                  aria-hidden
                  className={
                    kind === 'strength' ? 'mt-0.5 size-4 text-good-ink' : 'mt-0.5 size-4 text-accent-ink'
                  }
                />
                <div className="grid gap-1.5" lang={adviceLang}>
                  <p className="font-medium">
                    <span className="sr-only">{t(`kind.${kind}`)}: </span>
                    {title}
                  </p>
                  <p className="text-ink-2">{advice}</p>
                  {evidence === null ? null : (
                    <div lang={analysis.lang}>
                      <QuoteLink evidence={evidence} names={names} />
                    </div>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
