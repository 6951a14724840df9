import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
}

/** A checkbox with its label, as one target. */
export function Checkbox({ label, className, ...rest }: CheckboxProps) {
  return (
    <label className={cn('flex items-center gap-2.5 py-1', className)}>
      <input type="checkbox" className="size-4 shrink-0 rounded accent-accent" {...rest} />
      <span>{label}</span>
    </label>
  );
}
