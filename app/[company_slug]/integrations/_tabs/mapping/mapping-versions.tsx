'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { MappingRule, MappingView } from '@/lib/contracts/mappings';

interface MappingVersionsProps {
  /** Newest first; the first one is in force. */
  versions: MappingView[];
  standard: MappingRule[];
  may_write: boolean;
  pending: boolean;
  restore: (rules: MappingRule[]) => void;
}

/** What the mapping was before; restoring makes a new version of it, so nothing is lost. */
export function MappingVersions({ versions, standard, may_write, pending, restore }: MappingVersionsProps) {
  const t = useTranslations('integrations.mapping');
  const format = useFormatter();
  if (versions.length === 0) return null;
  const button = (rules: MappingRule[], what: string) =>
    may_write ? (
      <Button
        size="sm"
        pending={pending}
        aria-label={t('restore_what', { what })}
        onClick={() => restore(rules)}
      >
        {t('restore')}
      </Button>
    ) : null;
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="cursor-pointer text-sm font-medium">
        {t('versions', { count: versions.length })}
      </summary>
      <ul className="mt-2 divide-y divide-line text-sm">
        {versions.map(({ version, rules, created_at, created_by }, index) => {
          const when =
            created_at === null
              ? ''
              : format.dateTime(new Date(created_at), { dateStyle: 'short', timeStyle: 'short' });
          const what = t('version', { version, by: created_by ?? '-', when });
          return (
            <li key={version} className="flex flex-wrap items-center justify-between gap-2 py-1.5">
              <span>
                {what} <span className="text-ink-3">· {t('count', { count: rules.length })}</span>
              </span>
              {index === 0 ? <span className="text-ink-3">{t('in_force')}</span> : button(rules, what)}
            </li>
          );
        })}
        <li className="flex flex-wrap items-center justify-between gap-2 py-1.5">
          <span>{t('standard')}</span>
          {button(standard, t('standard'))}
        </li>
      </ul>
    </details>
  );
}
