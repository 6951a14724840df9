import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { BatchCard } from '@/app/_components/ai-usage/batch-card';
import { BudgetCard } from '@/app/_components/ai-usage/budget-card';
import { CostTable } from '@/app/_components/ai-usage/cost-table';
import { HealthCard } from '@/app/_components/ai-usage/health-card';
import { MonthBars } from '@/app/_components/ai-usage/month-bars';
import { callHref } from '@/app/_components/coaching/calls-href';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { dayOf } from '@/lib/clock/company-day';
import { AI_USE_CASES, type AiUsage, aiUsageQuerySchema } from '@/lib/contracts/ai';
import { aiHealth } from '@/lib/domain/ai-usage/ai-health';
import { getUsage } from '@/lib/domain/ai-usage/get-usage';
import { listBatches } from '@/lib/domain/analysis/list-batches';
import { personOf } from '@/lib/domain/ctx';
import { getMe } from '@/lib/domain/profile/get-me';
import { may } from '@/lib/permissions/permissions';
import { SettingsTabs } from '../settings-tabs';

interface AiPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ai_usage'))('title') };
}

const tokensOf = (row: AiUsage['total']) => row.prompt_tokens + row.completion_tokens;

/** What models cost and for what, the budget, how the providers fare, and analyses made anew. */
export default async function AiPage({ params, searchParams }: AiPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'ai.read')) notFound();
  const t = await getTranslations('ai_usage');
  const ts = await getTranslations('settings');
  const format = await getFormatter();
  const asked = aiUsageQuerySchema.safeParse({ from: (await searchParams).month });
  const month = asked.data?.from;
  const [year, usage, health, batches, me] = await Promise.all([
    getUsage({ ctx, input: {} }),
    getUsage({ ctx, input: month === undefined ? {} : { from: month, to: month } }),
    aiHealth({ ctx }),
    listBatches({ ctx }),
    getMe({ ctx }),
  ]);
  const today = dayOf(ctx.clock.now(), me.company?.timezone ?? 'UTC');
  const editable = may(role, 'ai.write');
  const feature = (name: string) => {
    const known = AI_USE_CASES.find((one) => one === name);
    return known === undefined ? name : t(`feature.${known}`);
  };
  const monthName = (name: string) =>
    format.dateTime(new Date(`${name}-15T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const row = (key: string, label: string, spent: AiUsage['total']) => ({
    key,
    label,
    calls: spent.calls,
    tokens: tokensOf(spent),
    cost_usd: spent.cost_usd,
  });
  return (
    <>
      <PageHeader title={ts('title')} />
      <SettingsTabs slug={company_slug} current="ai" />
      <div className="grid grid-cols-1 gap-4">
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <BudgetCard budget={year.budget} editable={editable} />
          <Card aria-labelledby="months-title">
            <CardHeader
              id="months-title"
              title={t('by_month')}
              description={t('estimated')}
              action={
                <ChoiceField
                  name="month"
                  label={t('month')}
                  any={t('all_months')}
                  options={year.by_month.map(({ month: name }) => ({ value: name, label: monthName(name) }))}
                  className="w-48 max-w-full"
                />
              }
            />
            <CardBody>
              {year.by_month.length === 0 ? (
                <p className="text-ink-3">{t('nothing')}</p>
              ) : (
                <MonthBars months={year.by_month} budget_usd={year.budget.monthly_usd} />
              )}
            </CardBody>
          </Card>
        </div>
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <div className="grid grid-cols-1 gap-4">
            <CostTable
              id="features-title"
              title={t('by_feature')}
              head={t('feature_head')}
              rows={usage.by_feature.map((one) => row(one.feature, feature(one.feature), one))}
            />
            <CostTable
              id="models-title"
              title={t('by_model')}
              head={t('model_head')}
              rows={usage.by_model.map((one) => row(`${one.provider}/${one.model}`, one.model, one))}
            />
            <CostTable
              id="people-title"
              title={t('by_person')}
              head={t('person_head')}
              rows={usage.by_person.map((one) =>
                row(one.user?.id ?? 'product', one.user?.name ?? t('product'), one),
              )}
            />
          </div>
          <CostTable
            id="conversations-title"
            title={t('by_conversation')}
            description={t('by_conversation_hint')}
            head={t('conversation_head')}
            empty={t('no_conversations')}
            rows={usage.by_conversation.map(({ conversation: { id, title, rep, date }, ...spent }) => ({
              ...row(id, title ?? t('untitled', { rep }), spent),
              href: callHref(company_slug, id),
              note: `${rep} · ${format.dateTime(new Date(date), { dateStyle: 'short' })}`,
            }))}
          />
        </div>
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <HealthCard health={health} />
          <BatchCard batches={batches.data} from={`${today.slice(0, 8)}01`} to={today} editable={editable} />
        </div>
      </div>
    </>
  );
}
