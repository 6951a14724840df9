import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Select } from '@/app/_components/ui/select';
import { EVENT_STATUSES, type ListEvents, MACHINE_EVENTS } from '@/lib/contracts/events';

interface EventFiltersProps {
  /** Moments by the company's clock: "2026-11-22T14:30". */
  query: Pick<ListEvents, 'status' | 'type' | 'from' | 'to'>;
}

/** Narrows the events to a state, a type and a period; the choice stands in the address of the page. */
export function EventFilters({ query: { status, type, from, to } }: EventFiltersProps) {
  const t = useTranslations('hub.events');
  return (
    <form className="flex flex-wrap items-end gap-3 px-4 pb-4">
      <Field label={t('filter')} className="min-w-36 max-sm:w-full">
        {(control) => (
          <Select {...control} name="status" defaultValue={status ?? ''}>
            <option value="">{t('any')}</option>
            {EVENT_STATUSES.map((one) => (
              <option key={one} value={one}>
                {t(`status.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('type')} className="max-sm:w-full">
        {(control) => (
          <Input {...control} name="type" list="event-types" maxLength={80} defaultValue={type} />
        )}
      </Field>
      <datalist id="event-types">
        {MACHINE_EVENTS.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Field label={t('replay.from')} className="max-sm:w-full">
        {(control) => <Input {...control} type="datetime-local" name="from" defaultValue={from} />}
      </Field>
      <Field label={t('replay.to')} className="max-sm:w-full">
        {(control) => <Input {...control} type="datetime-local" name="to" defaultValue={to} />}
      </Field>
      <Button type="submit">{t('narrow')}</Button>
    </form>
  );
}
