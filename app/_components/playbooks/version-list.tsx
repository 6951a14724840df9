import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { PlaybookVersion } from '@/lib/contracts/playbook-list';
import { Badge } from '../ui/badge';
import { Card, CardHeader } from '../ui/card';

interface VersionListProps {
  versions: readonly PlaybookVersion[];
  shown: number;
  path: string;
}

export function VersionList({ versions, shown, path }: VersionListProps) {
  const t = useTranslations('playbooks');
  const tc = useTranslations('common');
  const format = useFormatter();
  return (
    <Card aria-labelledby="versions-title">
      <CardHeader id="versions-title" title={t('versions.list')} />
      <ol className="max-h-[32rem] overflow-y-auto rounded-b-lg">
        {versions.map(({ version, name, saved_at, saved_by, current, calls }) => (
          <li key={version} className="border-t">
            <Link
              href={`${path}?version=${version}`}
              scroll={false}
              aria-current={version === shown ? 'true' : undefined}
              className="block px-4 py-2.5 hover:bg-sunken aria-[current=true]:bg-accent-soft"
            >
              <span className="flex items-center gap-2 font-medium">
                {t('editor.version', { version })}
                {current ? <Badge tone="accent">{t('versions.current')}</Badge> : null}
              </span>
              <span className="block truncate text-sm text-ink-2">{name}</span>
              <span className="block text-xs text-ink-2">
                {[
                  format.dateTime(new Date(saved_at), { dateStyle: 'short', timeStyle: 'short' }),
                  saved_by === null ? null : t('versions.by', { name: saved_by }),
                  tc('calls', { count: calls }),
                ]
                  .filter((one) => one !== null)
                  .join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}
