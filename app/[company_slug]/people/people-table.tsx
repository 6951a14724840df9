import { getFormatter, getTranslations } from 'next-intl/server';
import { Avatar } from '@/app/_components/ui/avatar';
import { Badge, type BadgeTone } from '@/app/_components/ui/badge';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import type { Person } from '@/lib/contracts/people';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';
import { PersonMenu } from './person-menu';

const STATUS_TONE: Record<Person['status'], BadgeTone> = {
  ACTIVE: 'good',
  INVITED: 'accent',
  INACTIVE: 'neutral',
};

interface PeopleTableProps {
  people: Person[];
  squads: SquadChoice[];
  my_id: string;
}

export async function PeopleTable({ people, squads, my_id }: PeopleTableProps) {
  const t = await getTranslations('people');
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('columns.person')}</Th>
          <Th>{t('columns.role')}</Th>
          <Th className="max-md:hidden">{t('columns.squads')}</Th>
          <Th className="max-sm:hidden">{t('columns.status')}</Th>
          <Th className="max-lg:hidden">{t('columns.last_login')}</Th>
          <Th>
            <span className="sr-only">{t('columns.actions')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} squads={squads} is_me={person.id === my_id} />
        ))}
      </tbody>
    </Table>
  );
}

interface PersonRowProps {
  person: Person;
  squads: SquadChoice[];
  is_me: boolean;
}

async function PersonRow({ person, squads, is_me }: PersonRowProps) {
  const t = await getTranslations('people');
  const tn = await getTranslations('nav.roles');
  const format = await getFormatter();
  const status = <Badge tone={STATUS_TONE[person.status]}>{t(`status.${person.status}`)}</Badge>;
  const squad_names = person.squads.map((one) => (one.is_leader ? `${one.name} (${t('leader')})` : one.name));
  const last_login =
    person.last_login_at === null
      ? t('never')
      : format.dateTime(new Date(person.last_login_at), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Tr className={person.status === 'INACTIVE' ? 'text-ink-3' : ''}>
      <Td>
        <div className="flex items-center gap-2.5">
          <Avatar name={person.name} className="max-sm:hidden" />
          <div className="min-w-0 leading-tight">
            <p className="font-medium">{person.name}</p>
            <p className="text-xs text-ink-3 [overflow-wrap:anywhere]">{person.email}</p>
            <p className="mt-1 sm:hidden">{status}</p>
          </div>
        </div>
      </Td>
      <Td className="whitespace-nowrap">{tn(person.role)}</Td>
      <Td className="max-md:hidden">
        {squad_names.length === 0 ? (
          <span className="text-ink-3">{t('no_squad')}</span>
        ) : (
          format.list(squad_names, { type: 'unit', style: 'short' })
        )}
      </Td>
      <Td className="max-sm:hidden">{status}</Td>
      <Td className="whitespace-nowrap text-ink-2 max-lg:hidden">{last_login}</Td>
      <Td className="text-right">
        <PersonMenu person={person} squads={squads} is_me={is_me} />
      </Td>
    </Tr>
  );
}
