'use client';
import { useTranslations } from 'next-intl';
import type { Playbook } from '@/lib/contracts/playbooks';
import { Button } from '../ui/button';
import { Card, CardBody, CardHeader } from '../ui/card';
import { diffPlaybooks } from './diff-playbooks';
import { DiffView } from './diff-view';

export interface Conflict {
  theirs: Playbook;
  saved_by: string | null;
}

interface ConflictNoticeProps {
  /** What the person began to edit. */
  base: Playbook;
  conflict: Conflict;
  pending: boolean;
  saveMine: () => void;
  takeTheirs: () => void;
}

/** Two people edited the same playbook: what the other one changed, and the two ways on. */
export function ConflictNotice({ base, conflict, pending, saveMine, takeTheirs }: ConflictNoticeProps) {
  const t = useTranslations('playbooks.editor');
  const { theirs, saved_by } = conflict;
  return (
    <Card role="alert" className="border-warn/50">
      <CardHeader
        title={t('conflict_title', { version: theirs.version })}
        description={t('conflict_text', { name: saved_by ?? t('somebody') })}
      />
      <CardBody className="grid gap-4">
        <p className="text-sm font-medium">{t('conflict_changes')}</p>
        <DiffView diff={diffPlaybooks(base, theirs)} />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" pending={pending} onClick={saveMine}>
            {t('save_mine')}
          </Button>
          <Button onClick={takeTheirs}>{t('take_theirs')}</Button>
        </div>
      </CardBody>
    </Card>
  );
}
