'use client';
import { Bookmark, BookmarkCheck, Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import type { ChangeSearch, SearchView } from '@/lib/contracts/search';
import { callApi } from '../api/call-api';
import { formValues } from '../api/form-values';
import { useProblemText } from '../api/use-problem-text';
import { Button } from '../ui/button';
import { Dialog, DialogContent } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../ui/menu';
import { Switch } from '../ui/switch';
import { toast } from '../ui/toast';
import { Tooltip } from '../ui/tooltip';

/** Keeps an own question, shares it, or takes it out of the history. */
export function SearchActions({ view, company_slug }: { view: SearchView; company_slug: string }) {
  const t = useTranslations('search');
  const tc = useTranslations('common');
  const router = useRouter();
  const text = useProblemText();
  const id = useId();
  const [naming, setNaming] = useState(false);
  const [pending, setPending] = useState(false);
  const change = async (values: ChangeSearch, done: string) => {
    setPending(true);
    const answer = await callApi('PATCH', `/api/v1/search/${view.id}`, values);
    setPending(false);
    setNaming(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(done);
    router.refresh();
  };
  const remove = async () => {
    const answer = await callApi('DELETE', `/api/v1/search/${view.id}`);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(t('removed'));
    router.push(`/${company_slug}/search`);
    router.refresh();
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    const name = formValues(event).saved_name?.trim();
    if (name) return change({ saved_name: name }, t('save_done'));
  };
  const saved = view.saved_name !== null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {view.citations.length + view.leads.length + view.deals.length === 0 ? null : (
        <Tooltip content={t('share_hint')}>
          <span className="flex items-center gap-2 text-sm">
            <Switch
              aria-labelledby={`${id}-share`}
              aria-describedby={`${id}-hint`}
              checked={view.shared}
              disabled={pending}
              onCheckedChange={(on) =>
                change({ shared_as_memory: on }, t(on ? 'share_done' : 'unshare_done'))
              }
            />
            <span id={`${id}-share`}>{t('share')}</span>
            <span id={`${id}-hint`} className="sr-only">
              {t('share_hint')}
            </span>
          </span>
        </Tooltip>
      )}
      <Button size="sm" onClick={() => setNaming(true)}>
        {saved ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
        {saved ? t('saved') : t('save')}
      </Button>
      <Menu>
        <MenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('actions')}>
            <Ellipsis aria-hidden />
          </Button>
        </MenuTrigger>
        <MenuContent>
          {saved ? (
            <MenuItem onSelect={() => change({ saved_name: null }, t('unsave_done'))}>{t('unsave')}</MenuItem>
          ) : null}
          <MenuItem tone="danger" onSelect={remove}>
            {t('remove')}
          </MenuItem>
        </MenuContent>
      </Menu>
      <Dialog open={naming} onOpenChange={setNaming}>
        <DialogContent
          title={t('save_title')}
          footer={
            <Button type="submit" form={`${id}-form`} variant="primary" pending={pending}>
              {tc('save')}
            </Button>
          }
        >
          <form id={`${id}-form`} noValidate method="post" onSubmit={save}>
            <Field label={t('save_name')}>
              {(control) => (
                <Input
                  {...control}
                  name="saved_name"
                  maxLength={120}
                  defaultValue={view.saved_name ?? view.question.slice(0, 120)}
                />
              )}
            </Field>
          </form>
        </DialogContent>
      </Dialog>
    </div>
  );
}
