'use client';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';

interface DraftFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  error: string | undefined;
  hint?: string;
  /** Lines shown; one line is an input. */
  rows?: number;
  className?: string;
}

/** A text of the draft with what is wrong about it. */
export function DraftField({ label, value, change, error, hint, rows = 1, className }: DraftFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className ?? ''}>
      {(control) =>
        rows === 1 ? (
          <Input
            {...control}
            value={value}
            onChange={(event) => change(event.target.value)}
            autoComplete="off"
          />
        ) : (
          <Textarea
            {...control}
            value={value}
            // Grows with its text: nobody scrolls inside a small box.
            rows={Math.min(14, Math.max(rows, value.split('\n').length))}
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    </Field>
  );
}
