import { LoaderCircle, Radio } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ConversationSummary } from '@/lib/contracts/conversations';
import { Badge } from '../ui/badge';

/** Shown while a conversation still runs or is being read; nothing once it is ready. */
export function StatusBadge({ status }: { status: ConversationSummary['status'] }) {
  const t = useTranslations('conversations.status');
  if (status === 'ready') return null;
  return status === 'live' ? (
    <Badge tone="bad">
      <Radio aria-hidden className="animate-pulse" />
      {t('live')}
    </Badge>
  ) : (
    <Badge tone="accent">
      <LoaderCircle aria-hidden className="animate-spin" />
      {t('processing')}
    </Badge>
  );
}
