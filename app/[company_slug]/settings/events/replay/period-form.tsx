import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Select } from '@/app/_components/ui/select';
import { PROVIDERS } from '@/lib/integrations/registry';
import { useEventText } from '../use-event-text';

/** Sources of events: whoever delivers, and the API. */
const SOURCES = [...PROVIDERS.filter(({ inbound }) => inbound !== null).map(({ slug }) => slug), 'api'];

interface PeriodFormProps {
  from: string | undefined;
  to: string | undefined;
  provider: string | undefined;
}

/** From when to when, by the company's clock, and of which source; it stands in the address of the page. */
export function PeriodForm({ from, to, provider }: PeriodFormProps) {
  const t = useTranslations('hub.events');
  const { source } = useEventText();
  return (
    <form className="flex flex-wrap items-end gap-3">
      <Field label={t('replay.from')}>
        {(control) => <Input {...control} type="datetime-local" name="from" required defaultValue={from} />}
      </Field>
      <Field label={t('replay.to')}>
        {(control) => <Input {...control} type="datetime-local" name="to" required defaultValue={to} />}
      </Field>
      <Field label={t('source')} className="min-w-40">
        {(control) => (
          <Select {...control} name="provider" defaultValue={provider ?? ''}>
            <option value="">{t('dead.any_source')}</option>
            {SOURCES.map((slug) => (
              <option key={slug} value={slug}>
                {source(slug)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit">{t('replay.count')}</Button>
    </form>
  );
}
