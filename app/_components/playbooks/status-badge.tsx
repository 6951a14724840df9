import { CircleCheck, CircleDashed, CircleOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PlaybookStatus } from '@/lib/contracts/playbooks';
import { Badge } from '../ui/badge';

const LOOKS = {
  ACTIVE: { icon: CircleCheck, tone: 'good' },
  DRAFT: { icon: CircleDashed, tone: 'neutral' },
  INACTIVE: { icon: CircleOff, tone: 'neutral' },
} as const;

export function StatusBadge({ status }: { status: PlaybookStatus }) {
  const t = useTranslations('playbooks');
  const { icon: Icon, tone } = LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {t(`status.${status}`)}
    </Badge>
  );
}
