import { useTranslations } from 'next-intl';
import type { AnalysisState, ConversationAnalysis } from '@/lib/contracts/analysis';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Card, CardBody, CardHeader } from '../../ui/card';
import { AnalysisStatus } from './analysis-status';
import { QuoteLink } from './quote-link';

const TONES: Record<ConversationAnalysis['sentiment']['value'], BadgeTone> = {
  POSITIVE: 'good',
  NEUTRAL: 'neutral',
  NEGATIVE: 'bad',
};

interface SummaryCardProps {
  state: AnalysisState;
  names: ReadonlyMap<string, string>;
  /** Whether this reader may have it analysed again. */
  editable: boolean;
}

/** What the call was about and how the customer left it, who says so, and how far the analysis is. */
export function SummaryCard({ state, names, editable }: SummaryCardProps) {
  const t = useTranslations('conversations.analysis');
  const { analysis, conversation_id } = state;
  return (
    <Card id="summary" aria-labelledby="summary-title" className="target-line">
      <CardHeader
        id="summary-title"
        title={
          <span className="flex flex-wrap items-center gap-2">
            {t('summary')}
            {analysis === null ? null : (
              <Badge tone={TONES[analysis.sentiment.value]}>
                {t(`sentiment.${analysis.sentiment.value}`)}
              </Badge>
            )}
          </span>
        }
      />
      <CardBody className="grid gap-3">
        {analysis === null ? null : (
          <div lang={analysis.lang} className="grid gap-3">
            <p className="max-w-[76ch] text-lg text-pretty">{analysis.summary}</p>
            <details className="group text-sm">
              <summary className="w-fit text-ink-2 hover:text-ink">{t('why_sentiment')}</summary>
              <div className="mt-2 grid gap-2">
                <p className="max-w-[76ch] text-ink-2">{analysis.sentiment.why}</p>
                {analysis.sentiment.evidence.map((evidence) => (
                  <QuoteLink key={`${evidence.turn}-${evidence.quote}`} evidence={evidence} names={names} />
                ))}
              </div>
            </details>
          </div>
        )}
        <AnalysisStatus
          conversation_id={conversation_id}
          state={state.state}
          progress={state.progress}
          reason={state.reason}
          finished_at={state.finished_at}
          made_by={analysis?.made_by ?? null}
          dropped_quotes={analysis?.dropped_quotes ?? 0}
          editable={editable}
        />
      </CardBody>
    </Card>
  );
}
