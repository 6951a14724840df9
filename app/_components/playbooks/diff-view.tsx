'use client';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '../ui/badge';
import type { PartDiff } from './diff-playbooks';

const TONES: Record<PartDiff['kind'], BadgeTone> = { added: 'good', removed: 'bad', changed: 'accent' };

/** The differences of two versions, part by part. */
export function DiffView({ diff }: { diff: readonly PartDiff[] }) {
  const t = useTranslations('playbooks.versions');
  if (diff.length === 0) return <p className="text-ink-2">{t('same')}</p>;
  return (
    <ul className="grid gap-4">
      {diff.map(({ part, title, kind, words }) => (
        <li key={`${part} ${title} ${kind}`}>
          <p className="mb-1 flex flex-wrap items-center gap-2">
            <Badge tone={TONES[kind]}>{t(`kind.${kind}`)}</Badge>
            <span className="text-ink-3">{t(`part.${part}`)}</span>
            <span className="font-medium">{title}</span>
          </p>
          <p className="rounded-md border border-line bg-sunken px-3 py-2 leading-6 whitespace-pre-wrap">
            {words.map(({ at, text, change }) => (
              <Words
                key={at}
                text={part === 'automation' ? t(text === 'true' ? 'on' : 'off') : text}
                change={change}
              />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Words({ text, change }: { text: string; change: PartDiff['words'][number]['change'] }) {
  const t = useTranslations('playbooks.versions');
  if (change === 'same') return text;
  if (change === 'added')
    return (
      <ins className="rounded-sm bg-good-soft text-good-ink">
        <span className="sr-only">{t('inserted')} </span>
        {text}
      </ins>
    );
  return (
    <del className="rounded-sm bg-bad-soft text-bad-ink">
      <span className="sr-only">{t('deleted')} </span>
      {text}
    </del>
  );
}
