import { cn } from '../../ui/cn';

/** From here up a score is good; below the second one it wants attention. Beside it stands the number. */
const GOOD = 70;
const WEAK = 50;

/** A score of 0 to 100 as a bar; the number stands beside it. */
export function ScoreBar({ score, className }: { score: number; className?: string }) {
  return (
    <span aria-hidden className={cn('block h-2 overflow-hidden rounded-full bg-line', className)}>
      <span
        className={cn(
          'block h-full rounded-full',
          score >= GOOD ? 'bg-good' : score >= WEAK ? 'bg-accent' : 'bg-warn',
        )}
        style={{ width: `${score}%` }}
      />
    </span>
  );
}
