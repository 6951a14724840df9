import type { ReactNode } from 'react';
import { Card } from '@/app/_components/ui/card';

interface PanelProps {
  title: string;
  intro?: ReactNode;
  children?: ReactNode;
}

/** The one card of a page before sign-in. */
export function Panel({ title, intro, children }: PanelProps) {
  return (
    <Card className="grid w-full max-w-sm gap-4 p-6">
      <div className="grid gap-1.5">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {intro ? <p className="text-ink-2">{intro}</p> : null}
      </div>
      {children}
    </Card>
  );
}
