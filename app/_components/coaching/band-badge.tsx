import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { bandState, type FigureKey } from '@/lib/domain/coaching/figures';
import { Badge } from '../ui/badge';

const ICONS = { in: Check, below: ChevronDown, above: ChevronUp };

/** Whether a value is in its band, in words and by a sign: never by colour alone. */
export function BandBadge({ figure, value }: { figure: FigureKey; value: number }) {
  const t = useTranslations('common.band_state');
  const state = bandState(figure, value);
  const Icon = ICONS[state];
  return (
    <Badge tone={state === 'in' ? 'good' : 'warn'}>
      <Icon aria-hidden />
      {t(state)}
    </Badge>
  );
}
