import { BUDGET_STEPS } from '@/lib/contracts/ai';
import { cn } from '../ui/cn';

interface BudgetBarProps {
  /** What is spent, of the budget. */
  percent: number;
  /** Where the calls stop: the bar ends there. */
  stop: number;
}

/** How much of the budget is spent, with the shares that are told of; what is beyond the last is the clean stop. */
export function BudgetBar({ percent, stop }: BudgetBarProps) {
  const at = (share: number) => `${(Math.min(share, stop) / stop) * 100}%`;
  return (
    <div aria-hidden className="relative mt-2 mb-5">
      <div className="h-2.5 overflow-hidden rounded-full bg-line">
        <div
          className={cn(
            'h-full rounded-full',
            percent >= 100 ? 'bg-bad' : percent >= BUDGET_STEPS[0] ? 'bg-warn' : 'bg-accent',
          )}
          style={{ width: at(percent) }}
        />
      </div>
      {BUDGET_STEPS.filter((step) => step <= stop).map((step) => (
        <span
          key={step}
          data-stop={step === stop || undefined}
          className={cn(
            'absolute top-0 h-4 -translate-x-full pr-1 pt-3 text-xs',
            step === stop
              ? 'border-r-2 border-bad font-semibold text-bad-ink'
              : 'border-r border-ink-3 text-ink-3',
          )}
          style={{ left: at(step) }}
        >
          {step}%
        </span>
      ))}
    </div>
  );
}
