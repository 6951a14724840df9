'use client';
import { useRouter } from 'next/navigation';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type AiBudgetState, BUDGET_STEPS, updateAiBudgetSchema } from '@/lib/contracts/ai';
import { callApi } from '../api/call-api';
import { formValues } from '../api/form-values';
import { SubmitButton } from '../api/submit-button';
import { useApiForm } from '../api/use-api-form';
import { useProblemText } from '../api/use-problem-text';
import { Card, CardBody, CardHeader } from '../ui/card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { toast } from '../ui/toast';
import { BudgetBar } from './budget-bar';
import { readBudget } from './read-budget';
import { useUsd } from './use-usd';

interface BudgetCardProps {
  budget: AiBudgetState;
  /** Whether this reader may change it. */
  editable: boolean;
}

const EXAMPLE_USD = 1_000.5;
const TWO_DECIMALS = { minimumFractionDigits: 2 };

/** What models may cost in a month, what of it is spent, and where it stops. */
export function BudgetCard({ budget, editable }: BudgetCardProps) {
  const t = useTranslations('ai_usage.budget');
  const format = useFormatter();
  const usd = useUsd();
  const { monthly_usd, spent_usd, spent_percent, stopped, stop_at_percent } = budget;
  const steps = BUDGET_STEPS.filter((step) => step <= stop_at_percent).map((step) => `${step}%`);
  return (
    <Card aria-labelledby="budget-title">
      <CardHeader
        id="budget-title"
        title={t('title')}
        description={t('hint', { steps: format.list(steps), stop: stop_at_percent })}
      />
      <CardBody className="grid gap-4">
        {stopped ? (
          <Notice tone="bad" title={t('stopped')}>
            {t('stopped_hint')}
          </Notice>
        ) : null}
        <div>
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-2xl font-semibold tracking-tight">{usd(spent_usd)}</span>
            <span className="text-ink-2">
              {monthly_usd === null
                ? t('no_limit')
                : t('of', { budget: usd(monthly_usd), percent: Math.round(spent_percent ?? 0) })}
            </span>
          </p>
          {spent_percent === null ? null : <BudgetBar percent={spent_percent} stop={stop_at_percent} />}
        </div>
        {editable ? <BudgetForm budget={budget} /> : null}
      </CardBody>
    </Card>
  );
}

function BudgetForm({ budget }: { budget: AiBudgetState }) {
  const t = useTranslations('ai_usage.budget');
  const text = useProblemText();
  const router = useRouter();
  const locale = useLocale();
  const format = useFormatter();
  const form = useApiForm(
    updateAiBudgetSchema,
    (input) => callApi('PUT', '/api/v1/ai/budget', input),
    () => {
      toast.success(t('saved'));
      router.refresh();
    },
  );
  return (
    <form
      noValidate
      method="post"
      className="grid gap-4"
      onSubmit={(event) => {
        const { monthly_usd = '', stop_at_percent } = formValues(event);
        void form.submit({
          monthly_usd: readBudget(monthly_usd, locale),
          stop_at_percent: Number(stop_at_percent),
        });
      }}
    >
      {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t('monthly')}
          hint={t('monthly_hint')}
          error={
            form.wrong.has('monthly_usd')
              ? t('monthly_wrong', { example: format.number(EXAMPLE_USD, TWO_DECIMALS) })
              : undefined
          }
        >
          {(control) => (
            <Input
              {...control}
              name="monthly_usd"
              inputMode="decimal"
              defaultValue={
                budget.monthly_usd === null
                  ? ''
                  : format.number(budget.monthly_usd, { maximumFractionDigits: 2 })
              }
            />
          )}
        </Field>
        <Field label={t('stop')} hint={t('stop_hint')}>
          {(control) => (
            <Select {...control} name="stop_at_percent" defaultValue={String(budget.stop_at_percent)}>
              <option value="100">{t('stop_at', { percent: 100 })}</option>
              <option value="120">{t('stop_at', { percent: 120 })}</option>
            </Select>
          )}
        </Field>
      </div>
      <div className="flex justify-end">
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </form>
  );
}
