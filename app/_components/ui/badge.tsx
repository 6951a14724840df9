import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';

const look = cva(
  'inline-flex items-center gap-1 rounded px-1.5 py-0.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5',
  {
    variants: {
      tone: {
        neutral: 'bg-sunken text-ink-2',
        accent: 'bg-accent-soft text-accent-ink',
        good: 'bg-good-soft text-good-ink',
        warn: 'bg-warn-soft text-warn-ink',
        bad: 'bg-bad-soft text-bad-ink',
        rep: 'bg-rep-soft text-rep-ink',
        customer: 'bg-customer-soft text-customer-ink',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof look>['tone']>;

export interface BadgeProps extends ComponentProps<'span'>, VariantProps<typeof look> {}

/** A state or a kind in a word or two. */
export function Badge({ tone, className, ...rest }: BadgeProps) {
  return <span className={cn(look({ tone }), className)} {...rest} />;
}
