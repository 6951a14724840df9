'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { SubmitButton } from '@/app/_components/api/submit-button';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { Select } from '@/app/_components/ui/select';
import { toast } from '@/app/_components/ui/toast';
import { type CompanyView, CURRENCIES, updateCompanySchema } from '@/lib/contracts/company';
import { TIME_ZONES } from './time-zones';

export function CompanyCard({ company }: { company: CompanyView }) {
  const t = useTranslations('settings.company');
  const text = useProblemText();
  const router = useRouter();
  const form = useApiForm(
    updateCompanySchema,
    (input) => callApi('PATCH', '/api/v1/company', input),
    () => {
      toast.success(t('saved'));
      router.refresh();
    },
  );
  const zones = new Set<string>([...TIME_ZONES, company.timezone]);
  return (
    <Card>
      <CardHeader title={t('title')} />
      <CardBody>
        <form
          noValidate
          method="post"
          className="grid gap-4"
          onSubmit={(event) => form.submit(formValues(event))}
        >
          {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
          <Field label={t('name')} error={form.wrong.has('name') ? t('wrong_name') : undefined}>
            {(control) => <Input {...control} name="name" defaultValue={company.name} />}
          </Field>
          <Field label={t('address')}>
            {(control) => <Input {...control} value={`/${company.slug}`} disabled readOnly />}
          </Field>
          <Field label={t('timezone')} hint={t('timezone_hint')}>
            {(control) => (
              <Select {...control} name="timezone" defaultValue={company.timezone}>
                {[...zones].map((zone) => (
                  <option key={zone} value={zone}>
                    {zone.replaceAll('_', ' ')}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('currency')}>
            {(control) => (
              <Select {...control} name="currency" defaultValue={company.currency}>
                {CURRENCIES.map((currency) => (
                  <option key={currency} value={currency}>
                    {currency}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <SubmitButton pending={form.pending} className="justify-self-end">
            {t('save')}
          </SubmitButton>
        </form>
      </CardBody>
    </Card>
  );
}
