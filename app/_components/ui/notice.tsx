import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

const LOOKS: Record<'info' | 'good' | 'warn' | 'bad', { icon: LucideIcon; look: string }> = {
  info: { icon: Info, look: 'border-line bg-sunken text-ink' },
  good: { icon: CircleCheck, look: 'border-good/40 bg-good-soft text-good-ink' },
  warn: { icon: TriangleAlert, look: 'border-warn/40 bg-warn-soft text-warn-ink' },
  bad: { icon: CircleAlert, look: 'border-bad/40 bg-bad-soft text-bad-ink' },
};

interface NoticeProps {
  tone?: keyof typeof LOOKS;
  title?: string;
  children?: ReactNode;
  className?: string;
}

/** A message in the page; bad news is announced. */
export function Notice({ tone = 'info', title, children, className }: NoticeProps) {
  const { icon: Icon, look } = LOOKS[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={cn('flex gap-2.5 rounded-md border px-3 py-2.5', look, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
