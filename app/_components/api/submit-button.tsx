'use client';
import { Button, type ButtonProps } from '../ui/button';
import { cn } from '../ui/cn';
import { useReady } from './use-ready';

/** The primary button of a form that stands in the page from the start; it waits for the page's scripts. */
export function SubmitButton({ className, ...rest }: ButtonProps) {
  const ready = useReady();
  return (
    <Button
      type="submit"
      variant="primary"
      disabled={!ready}
      className={cn(!ready && 'disabled:opacity-100', className)}
      {...rest}
    />
  );
}
