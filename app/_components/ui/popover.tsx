'use client';
import { Popover as Radix } from 'radix-ui';
import { type ReactNode, useRef, useState } from 'react';

interface PopoverProps {
  /** Names the window for screen readers. */
  label: string;
  /** One button. */
  trigger: ReactNode;
  children: ReactNode;
}

/** A small window beside its button. It closes with Escape, and when a link in it is followed. */
export function Popover({ label, trigger, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const followed = useRef(false);
  return (
    <Radix.Root open={open} onOpenChange={setOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          onClick={(event) => {
            followed.current = event.target instanceof Element && event.target.closest('a') !== null;
            if (followed.current) setOpen(false);
          }}
          // The page goes to where the link leads: focus on the button would bring it back.
          onCloseAutoFocus={(event) => {
            if (followed.current) event.preventDefault();
            followed.current = false;
          }}
          className="z-50 w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-raised p-3 text-sm shadow-pop outline-none"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
