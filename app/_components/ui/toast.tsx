'use client';
import { Toaster as Sonner } from 'sonner';

export { toast } from 'sonner';

/** Where toasts show; stands once in the root layout. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      mobileOffset={{ bottom: 76 }}
      toastOptions={{
        className: '!border-line !bg-raised !text-ink !shadow-pop !font-sans',
        descriptionClassName: '!text-ink-2',
      }}
    />
  );
}
