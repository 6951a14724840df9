import Link from 'next/link';
import { cn } from './cn';

interface TabLink {
  href: string;
  label: string;
  current: boolean;
  /** How many things stand behind the tab. */
  count?: number;
}

/** Views of one page, each with its own address. */
export function TabLinks({
  tabs,
  label,
  className,
}: {
  tabs: readonly TabLink[];
  label: string;
  className?: string;
}) {
  return (
    <nav aria-label={label} className={cn('flex gap-1 overflow-x-auto border-b', className)}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          scroll={false}
          aria-current={tab.current ? 'page' : undefined}
          className="-mb-px flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2.5 font-medium whitespace-nowrap text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink aria-[current=page]:[scroll-initial-target:nearest]"
        >
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="text-xs font-normal text-ink-3">{tab.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
