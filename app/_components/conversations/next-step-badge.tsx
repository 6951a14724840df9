import { CalendarCheck, CalendarClock, CalendarX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { NextStepGrade } from '@/lib/contracts/coach-vocabulary';
import { Badge } from '../ui/badge';

const LOOKS = {
  dated: { icon: CalendarCheck, tone: 'good' },
  vague: { icon: CalendarClock, tone: 'warn' },
  none: { icon: CalendarX, tone: 'neutral' },
} as const;

/** Whether the call ended with a next step, and whether it has a date. */
export function NextStepBadge({ grade }: { grade: NextStepGrade }) {
  const t = useTranslations('common.next_step');
  const { icon: Icon, tone } = LOOKS[grade];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {t(grade)}
    </Badge>
  );
}
