'use client';
import { Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useState } from 'react';
import { IMPORT_KINDS, IMPORT_MAX_BYTES, type ImportKind, importDetailSchema } from '@/lib/contracts/imports';
import { callApi } from '../../api/call-api';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../ui/button';
import { Dialog, DialogClose, DialogContent } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import { Select } from '../../ui/select';
import { base64Of } from './base64';

/** Uploads a table of leads or deals, and opens it to be checked. */
export function UploadButton({ company_slug }: { company_slug: string }) {
  const t = useTranslations('pipeline.imports');
  const tc = useTranslations('common');
  const router = useRouter();
  const problemText = useProblemText({ unprocessable: t('unreadable'), payload_too_large: t('too_large') });
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<ImportKind>('leads');
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0] ?? null;
    setFile(chosen);
    setError(chosen !== null && chosen.size > IMPORT_MAX_BYTES ? t('too_large') : undefined);
  };
  const send = async () => {
    if (file === null) return setError(t('no_file'));
    if (file.size > IMPORT_MAX_BYTES) return;
    setPending(true);
    const content = base64Of(new Uint8Array(await file.arrayBuffer()));
    const answer = await callApi('POST', '/api/v1/imports', { kind, file_name: file.name, content });
    setPending(false);
    if (!answer.ok) return setError(problemText(answer.problem));
    router.push(`/${company_slug}/pipeline/imports/${importDetailSchema.parse(answer.data).id}`);
  };
  const footer = (
    <>
      <DialogClose asChild>
        <Button>{tc('cancel')}</Button>
      </DialogClose>
      <Button variant="primary" pending={pending} onClick={send}>
        {t('send')}
      </Button>
    </>
  );
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <Upload aria-hidden />
        {t('upload')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogContent title={t('upload')} footer={footer}>
          <Field label={t('kind')}>
            {(control) => (
              <Select
                {...control}
                value={kind}
                onChange={(event) =>
                  setKind(IMPORT_KINDS.find((one) => one === event.target.value) ?? 'leads')
                }
              >
                {IMPORT_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`kinds.${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('file')} hint={t('file_hint')} error={error}>
            {(control) => (
              <Input
                {...control}
                type="file"
                accept=".csv,.txt,text/csv"
                onChange={choose}
                className="py-1.5"
              />
            )}
          </Field>
        </DialogContent>
      </Dialog>
    </>
  );
}
