'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Badge } from '@/app/_components/ui/badge';
import { Select } from '@/app/_components/ui/select';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import { toast } from '@/app/_components/ui/toast';
import type { PhoneLine } from '@/lib/contracts/calls';
import type { PersonChoice } from '@/lib/domain/people/person-choices';

interface LinesTableProps {
  lines: PhoneLine[];
  people: PersonChoice[];
  may_write: boolean;
}

/** Every line and whose calls it makes; a choice counts at once. */
export function LinesTable({ lines, people, may_write }: LinesTableProps) {
  const t = useTranslations('integrations.lines');
  return (
    <>
      <p className="text-ink-2">{t('hint')}</p>
      <Table caption={t('caption')}>
        <thead>
          <tr>
            <Th>{t('line')}</Th>
            <Th className="max-sm:hidden">{t('extension')}</Th>
            <Th>{t('person')}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Tr key={line.id}>
              <Td>
                <p className="font-medium">{line.name}</p>
                <p className="text-xs text-ink-3">{line.email}</p>
                {line.waiting === 0 ? null : (
                  <Badge tone="warn">{t('waiting', { count: line.waiting })}</Badge>
                )}
              </Td>
              <Td className="max-sm:hidden">{line.extension}</Td>
              <Td>
                {may_write ? <PersonSelect line={line} people={people} /> : (line.user?.name ?? t('nobody'))}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function PersonSelect({ line, people }: { line: PhoneLine; people: PersonChoice[] }) {
  const t = useTranslations('integrations.lines');
  const text = useProblemText();
  const router = useRouter();
  const choose = async (user_id: string) => {
    const body = { user_id: user_id === '' ? null : user_id };
    const answer = await callApi('PATCH', `/api/integrations/goto/lines/${line.id}`, body);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(t('saved'));
    router.refresh();
  };
  return (
    <Select
      aria-label={t('person_of', { line: line.name })}
      value={line.user?.id ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t('nobody')}</option>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
    </Select>
  );
}
