import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ImportDetail } from '@/lib/contracts/imports';
import { RefreshWhileOpen } from '../../review/refresh-while-open';
import { Button } from '../../ui/button';
import { Card, CardBody } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Outcomes } from './outcomes';
import { UndoButton } from './undo-button';

const EVERY_MS = 2_000;

/** How far an import is, what came out of it, and what can be done about it. */
export function ProgressCard({ run }: { run: ImportDetail }) {
  const t = useTranslations('pipeline.imports');
  const busy = run.status === 'RUNNING' || run.status === 'UNDOING';
  const share = run.rows_total === 0 ? 0 : run.position / run.rows_total;
  const done = run.status === 'UNDOING' ? 1 - share : share;
  return (
    <div className="grid gap-4">
      {busy ? (
        <Notice title={t(`status.${run.status}`)}>
          {t(run.status === 'RUNNING' ? 'running' : 'undoing')}
        </Notice>
      ) : null}
      {run.status === 'UNDONE' ? <Notice tone="good">{t('undone')}</Notice> : null}
      {busy ? <RefreshWhileOpen every_ms={EVERY_MS} /> : null}
      <Card>
        <CardBody className="grid gap-4 pt-4">
          {busy ? (
            <div>
              <progress aria-label={t('caption')} value={done} max={1} className="h-2 w-full accent-accent" />
              <p className="mt-1 text-sm text-ink-2">
                {t('progress', { done: run.position, total: run.rows_total })}
              </p>
            </div>
          ) : null}
          <Outcomes counts={run} />
          {busy || !run.kept ? null : (
            <div className="flex flex-wrap items-center gap-2">
              {run.failed > 0 ? (
                <Button asChild>
                  <a href={`/api/v1/imports/${run.id}/errors`} download>
                    <Download aria-hidden />
                    {t('download')}
                  </a>
                </Button>
              ) : null}
              {run.status === 'DONE' ? (
                <>
                  <UndoButton id={run.id} />
                  <span className="text-sm text-ink-3">{t('kept')}</span>
                </>
              ) : null}
            </div>
          )}
        </CardBody>
      </Card>
    </div>
  );
}
