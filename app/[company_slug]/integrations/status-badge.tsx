import { CircleAlert, CircleCheck, CircleDashed, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/app/_components/ui/badge';
import type { ConnectionView } from '@/lib/contracts/integrations';

const LOOKS = {
  ACTIVE: { tone: 'good', icon: CircleCheck },
  ERROR: { tone: 'bad', icon: CircleAlert },
  NEEDS_REAUTH: { tone: 'warn', icon: TriangleAlert },
  PENDING: { tone: 'neutral', icon: CircleDashed },
  INACTIVE: { tone: 'neutral', icon: CircleDashed },
} as const satisfies Record<string, { tone: BadgeTone; icon: LucideIcon }>;

/** The state of a connection in a word; null is "nothing saved yet". */
export function StatusBadge({ status }: { status: ConnectionView['status'] }) {
  const t = useTranslations('integrations.status');
  const { tone, icon: Icon } = LOOKS[status ?? 'INACTIVE'];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {t(status ?? 'NONE')}
    </Badge>
  );
}
