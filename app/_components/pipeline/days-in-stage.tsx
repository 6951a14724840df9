import { Hourglass } from 'lucide-react';
import { useNow, useTranslations } from 'next-intl';
import { Badge } from '../ui/badge';

const DAY_MS = 86_400_000;

/** For how long a deal has stood in its stage; one that is stuck says so. */
export function DaysInStage({ since, stuck }: { since: string; stuck: boolean }) {
  const t = useTranslations('pipeline.deals');
  const now = useNow();
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY_MS));
  if (!stuck) return <span>{t('days', { days })}</span>;
  return (
    <Badge tone="warn">
      <Hourglass aria-hidden />
      {t('stuck')} · {t('days', { days })}
    </Badge>
  );
}
