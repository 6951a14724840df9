import { useTranslations } from 'next-intl';
import { SIDES, type Side } from '@/lib/contracts/turn';
import { cn } from '../../ui/cn';
import { type MeasureBasis, MeasureValue } from './measure-value';

interface SideCountsProps {
  label: string;
  counts: Record<Side, { value: number | null; basis: MeasureBasis }>;
}

/** The bars' scale ends here unless there are more: one interruption is no long bar. */
const SCALE_MIN = 6;

/** A count for each side, as two bars from the same line. */
export function SideCounts({ label, counts }: SideCountsProps) {
  const t = useTranslations('conversations.measures');
  const tc = useTranslations('common');
  const most = Math.max(SCALE_MIN, counts.rep.value ?? 0, counts.customer.value ?? 0);
  return (
    <div>
      <h3 className="text-sm font-medium text-ink-2">{label}</h3>
      <dl className="mt-1 grid gap-1">
        {SIDES.map((side) => {
          const { value, basis } = counts[side];
          return (
            <div key={side} className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] items-center gap-2">
              <dt className="text-xs text-ink-3">{tc(side)}</dt>
              {/* Without a value there is no bar: an empty one would read as zero. */}
              <div aria-hidden className={cn('h-2 rounded-full', value !== null && 'bg-sunken')}>
                {value ? (
                  <div
                    className={cn('h-2 rounded-full', side === 'rep' ? 'bg-rep' : 'bg-customer')}
                    style={{ width: `${(100 * value) / most}%` }}
                  />
                ) : null}
              </div>
              <dd className="min-w-8 text-right">
                <MeasureValue
                  label={t('of_side', { measure: label, side: tc(side) })}
                  value={value === null ? null : String(value)}
                  basis={basis}
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
