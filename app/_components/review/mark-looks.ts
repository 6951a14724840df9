import type { MarkKind } from './marks';

/** How each kind of mark looks: words underlined or shaded, its label, and its sign in the picture (never colour alone). */
export const MARK_LOOKS: Record<MarkKind, { words: string; label: string; fill: string }> = {
  question: {
    words: 'decoration-rep decoration-2 underline underline-offset-4',
    label: 'bg-rep-soft text-rep-ink',
    fill: 'var(--rep)',
  },
  objection: { words: 'bg-bad-soft', label: 'bg-bad-soft text-bad-ink', fill: 'var(--bad)' },
  evidence: { words: 'bg-good-soft', label: 'bg-good-soft text-good-ink', fill: 'var(--good)' },
  next_step: { words: 'bg-accent-soft', label: 'bg-accent-soft text-accent-ink', fill: 'var(--accent)' },
  moment: { words: '', label: 'bg-sunken text-ink-2', fill: 'var(--ink-3)' },
};
