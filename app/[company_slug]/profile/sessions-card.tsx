import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionButton } from '@/app/_components/api/action-button';
import { Badge } from '@/app/_components/ui/badge';
import { Card, CardHeader } from '@/app/_components/ui/card';
import type { SessionView } from '@/lib/contracts/accounts';
import { browserOf } from './browser-of';

export async function SessionsCard({ sessions }: { sessions: SessionView[] }) {
  const t = await getTranslations('profile.sessions');
  const end_others = (
    <ActionButton size="sm" method="DELETE" path="/api/v1/sessions" done={t('ended_others')}>
      {t('end_others')}
    </ActionButton>
  );
  return (
    <Card>
      <CardHeader
        title={t('title')}
        description={t('hint')}
        action={sessions.length > 1 ? end_others : null}
      />
      <ul aria-label={t('caption')} className="border-t">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
    </Card>
  );
}

async function SessionLine({ session }: { session: SessionView }) {
  const t = await getTranslations('profile.sessions');
  const format = await getFormatter();
  const found = browserOf(session.user_agent);
  const browser = found === null ? t('unknown') : t('on', found);
  const when = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {browser}
          {session.current ? <Badge tone="accent">{t('current')}</Badge> : null}
        </p>
        <p className="text-sm text-ink-3">
          {t('seen')}: {when(session.last_seen_at)} · {t('started')} {when(session.created_at)}
          {session.ip_address === null || session.ip_address === 'direct' ? '' : ` · ${session.ip_address}`}
        </p>
      </div>
      {session.current ? null : (
        <ActionButton
          size="sm"
          method="DELETE"
          path={`/api/v1/sessions/${session.id}`}
          done={t('ended')}
          aria-label={t('end_label', { browser })}
        >
          {t('end')}
        </ActionButton>
      )}
    </li>
  );
}
