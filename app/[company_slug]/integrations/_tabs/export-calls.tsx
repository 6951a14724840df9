'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { z } from 'zod';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Select } from '@/app/_components/ui/select';
import { toast } from '@/app/_components/ui/toast';

const DAYS = [7, 30, 90] as const;
const fileSchema = z.object({ name: z.string(), content: z.string() });

/** The synchronised calls as a file for a spreadsheet. */
export function ExportCalls() {
  const t = useTranslations('integrations.export');
  const text = useProblemText();
  const id = useId();
  const [days, setDays] = useState<number>(30);
  const [pending, setPending] = useState(false);
  const load = async () => {
    setPending(true);
    const answer = await callApi('GET', `/api/integrations/goto/calls/export?days=${days}`);
    setPending(false);
    if (answer.ok) save(fileSchema.parse(answer.data));
    else toast.error(text(answer.problem));
  };
  return (
    <div className="flex flex-wrap items-end gap-2 border-t pt-4">
      <label htmlFor={id} className="grid gap-1.5 text-sm font-medium">
        {t('label')}
        <Select id={id} value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {DAYS.map((count) => (
            <option key={count} value={count}>
              {t('days', { count })}
            </option>
          ))}
        </Select>
      </label>
      <Button pending={pending} onClick={load}>
        <Download aria-hidden />
        {t('button')}
      </Button>
    </div>
  );
}

/** Hands a text to the browser as a download; the mark in front tells spreadsheets that it is UTF-8. */
function save({ name, content }: { name: string; content: string }): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
