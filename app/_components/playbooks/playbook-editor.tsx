'use client';
import { useTranslations } from 'next-intl';
import type { Playbook } from '@/lib/contracts/playbooks';
import { ConfirmDialog } from '../api/confirm-dialog';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { AboutPart } from './about-part';
import { CardsPart } from './cards-part';
import { ConflictNotice } from './conflict-notice';
import { draftOf } from './draft';
import { ObjectionsPart } from './objections-part';
import { PlaceCard } from './place-card';
import { SectionsPart } from './sections-part';
import { useLeaveGuard } from './use-leave-guard';
import { usePlaybookDraft } from './use-playbook-draft';
import { WidgetPreview } from './widget-preview';

interface PlaybookEditorProps {
  playbook: Playbook;
  squads: readonly { id: string; name: string }[];
  for_company: boolean;
  editable: boolean;
}

/** A playbook to edit, with what the widget will show of it; to read only for those who may not change it. */
export function PlaybookEditor({ playbook, squads, for_company, editable }: PlaybookEditorProps) {
  const t = useTranslations('playbooks.editor');
  const { base, draft, change, error, unsaved, pending, save, conflict, adopt } = usePlaybookDraft(playbook);
  const guard = useLeaveGuard(unsaved && editable);
  const part = { draft, editable, change, error };
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-4">
        {editable ? null : <Notice>{t('read_only')}</Notice>}
        {conflict === null ? null : (
          <ConflictNotice
            base={base}
            conflict={conflict}
            pending={pending}
            saveMine={() => save(conflict.theirs.version)}
            takeTheirs={() => adopt(conflict.theirs)}
          />
        )}
        <AboutPart {...part} />
        <SectionsPart {...part} />
        <ObjectionsPart {...part} />
        <CardsPart {...part} />
      </div>
      <div className="grid gap-4 xl:sticky xl:top-4">
        <PlaceCard playbook={playbook} squads={squads} for_company={for_company} editable={editable} />
        <WidgetPreview draft={draft} />
      </div>
      {editable ? (
        <div className="sticky bottom-16 z-10 flex flex-wrap items-center justify-between gap-2 rounded-lg border border-line bg-raised px-4 py-2.5 shadow-pop md:bottom-4 xl:col-span-2">
          <span role="status" className="text-sm text-ink-2">
            {t(unsaved ? 'unsaved' : 'all_saved')}
          </span>
          <span className="flex gap-2">
            <Button disabled={!unsaved || pending} onClick={() => change(draftOf(base))}>
              {t('discard')}
            </Button>
            <Button
              variant="primary"
              disabled={!unsaved}
              pending={pending}
              onClick={() => save(conflict?.theirs.version)}
            >
              {t('save', { version: (conflict?.theirs ?? base).version + 1 })}
            </Button>
          </span>
        </div>
      ) : null}
      <ConfirmDialog
        title={t('leave_title')}
        text={t('leave_text')}
        confirm={t('leave')}
        open={guard.going !== null}
        close={guard.stay}
        act={async () => {
          const going = guard.going ?? '';
          guard.stay();
          // Not the router: it would be asked again.
          change(draftOf(base));
          window.setTimeout(() => window.location.assign(going), 0);
        }}
      />
    </div>
  );
}
