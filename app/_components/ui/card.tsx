import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

/** A surface with a hairline; put a CardHeader and a CardBody, or a table, in it. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={cn('min-w-0 rounded-lg border border-line bg-surface', className)} {...rest} />;
}

interface CardHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  id?: string;
  className?: string;
}

export function CardHeader({ title, description, action, id, className }: CardHeaderProps) {
  return (
    <header
      className={cn(
        'flex flex-wrap justify-between gap-x-4 gap-y-2 px-4 pt-3.5 pb-3',
        description ? 'items-start' : 'items-center',
        className,
      )}
    >
      <div className="min-w-0">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {description ? <p className="mt-0.5 text-sm text-ink-3">{description}</p> : null}
      </div>
      {action}
    </header>
  );
}

export function CardBody({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cn('px-4 pb-4', className)} {...rest} />;
}
