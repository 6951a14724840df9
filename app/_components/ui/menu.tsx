'use client';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

export const Menu = Radix.Root;
export const MenuTrigger = Radix.Trigger;

/** The list that opens under a MenuTrigger. */
export function MenuContent({ children, align = 'end', ...rest }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        align={align}
        sideOffset={6}
        className="z-50 min-w-48 rounded-md border border-line bg-raised p-1 shadow-pop"
        {...rest}
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  );
}

interface MenuItemProps extends ComponentProps<typeof Radix.Item> {
  tone?: 'neutral' | 'danger';
}

export function MenuItem({ tone = 'neutral', className, ...rest }: MenuItemProps) {
  return (
    <Radix.Item
      className={cn(
        'flex min-h-8 cursor-pointer items-center gap-2 rounded px-2 py-1 outline-none select-none data-[disabled]:opacity-50 data-[highlighted]:bg-sunken [&_svg]:size-4',
        tone === 'danger' && 'text-bad-ink',
        className,
      )}
      {...rest}
    />
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-xs text-ink-3">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}
