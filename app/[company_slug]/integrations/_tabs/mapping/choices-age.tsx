import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import { Notice } from '@/app/_components/ui/notice';
import type { MappingChoices } from '@/lib/contracts/mappings';

interface ChoicesAgeProps {
  choices: Pick<MappingChoices, 'read_at' | 'behind'>;
  /** The address that reads them again. */
  read_again: string;
}

/** When the CRM told its fields, and the way to ask again. */
export function ChoicesAge({ choices: { read_at, behind }, read_again }: ChoicesAgeProps) {
  const t = useTranslations('integrations.mapping');
  const format = useFormatter();
  const reason = useReasonText();
  const time = format.dateTime(new Date(read_at), { timeStyle: 'short' });
  const again = (
    // Not fetched ahead: it asks the vendor.
    <Link href={read_again} prefetch={false} className="text-accent-ink underline underline-offset-2">
      {t('read_again')}
    </Link>
  );
  if (behind !== null)
    return (
      <Notice tone="warn">
        {t('behind', { time, reason: reason(behind) })} {again}
      </Notice>
    );
  return (
    <p className="text-sm text-ink-3">
      {t('read_at', { time })} {again}
    </p>
  );
}
