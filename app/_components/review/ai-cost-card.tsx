import { useFormatter, useTranslations } from 'next-intl';
import { AI_USE_CASES, type ConversationAiUsage } from '@/lib/contracts/ai';
import { useUsd } from '../ai-usage/use-usd';
import { Card, CardBody, CardHeader } from '../ui/card';

/** What models cost for a conversation: in all, and call by call. */
export function AiCostCard({ usage: { total, calls } }: { usage: ConversationAiUsage }) {
  const t = useTranslations('ai_usage');
  const tc = useTranslations('ai_usage.conversation');
  const format = useFormatter();
  const usd = useUsd();
  const tokens = (count: number) => tc('tokens', { tokens: format.number(count, { notation: 'compact' }) });
  const feature = (name: string) => {
    const known = AI_USE_CASES.find((one) => one === name);
    return known === undefined ? name : t(`feature.${known}`);
  };
  return (
    <Card aria-labelledby="ai-cost-title">
      <CardHeader id="ai-cost-title" title={tc('title')} description={t('estimated')} />
      <CardBody className="grid gap-2">
        {calls.length === 0 ? (
          <p className="text-ink-3">{tc('none')}</p>
        ) : (
          <>
            <p>
              {tc('total', { cost: usd(total.cost_usd), count: total.calls })}
              <span className="text-ink-3">{` · ${tokens(total.prompt_tokens + total.completion_tokens)}`}</span>
            </p>
            <details className="text-sm">
              <summary className="w-fit text-ink-2 hover:text-ink">{tc('each')}</summary>
              <ul className="mt-1 divide-y divide-line">
                {calls.map((call) => (
                  <li key={`${call.at}-${call.model}`} className="grid gap-0.5 py-2">
                    <span className="flex justify-between gap-3">
                      <span>{feature(call.feature)}</span>
                      <span>{usd(call.cost_usd)}</span>
                    </span>
                    <span className="text-xs text-ink-3">
                      {[
                        call.model,
                        tokens(call.prompt_tokens + call.completion_tokens),
                        format.dateTime(new Date(call.at), { dateStyle: 'short', timeStyle: 'short' }),
                        call.outcome === 'ok' ? null : t(`health.outcome.${call.outcome}`),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </CardBody>
    </Card>
  );
}
