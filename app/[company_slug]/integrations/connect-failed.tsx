import { useTranslations } from 'next-intl';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import { Notice } from '@/app/_components/ui/notice';

/** Our own codes of a sign-in that came to nothing. */
const OURS = ['bad_request', 'conflict'] as const;

/** That a sign-in at the vendor failed, why, and what to do. */
export function ConnectFailed({ name, reason }: { name: string; reason: string | null }) {
  const t = useTranslations('integrations.outcome');
  const vendor = useReasonText();
  const own = OURS.find((one) => one === reason);
  const why = own !== undefined ? t(`reasons.${own}`) : reason === null ? t('check') : vendor(reason);
  return (
    <Notice tone="bad" title={t('failed', { name })}>
      {why}
    </Notice>
  );
}
