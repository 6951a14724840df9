'use client';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Dialog, DialogContent } from '@/app/_components/ui/dialog';

interface WindowFrameProps {
  title: string;
  /** The page behind the window. */
  base: string;
  /** For what has many columns. */
  wide: boolean;
  children: ReactNode;
}

/** The window over the page; closing it goes back to the page's own address. */
export function WindowFrame({ title, base, wide, children }: WindowFrameProps) {
  const router = useRouter();
  return (
    <Dialog open onOpenChange={(open) => !open && router.push(base, { scroll: false })}>
      <DialogContent title={title} className={wide ? 'sm:max-w-6xl' : 'sm:max-w-3xl'}>
        {/* Rows of a box that scrolls would be pressed together. */}
        <div className="grid min-w-0 gap-4">{children}</div>
      </DialogContent>
    </Dialog>
  );
}
