import { getFormatter, getTranslations } from 'next-intl/server';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import { SQUAD_TYPES, type SquadView } from '@/lib/contracts/squads';
import type { PersonChoice } from '@/lib/domain/people/person-choices';
import { SquadMenu } from './squad-menu';

interface SquadTableProps {
  squads: SquadView[];
  people: PersonChoice[];
  currency: string;
}

export async function SquadTable({ squads, people, currency }: SquadTableProps) {
  const t = await getTranslations('people.squads');
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('columns.name')}</Th>
          <Th className="max-md:hidden">{t('columns.type')}</Th>
          <Th>{t('columns.leaders')}</Th>
          <Th className="max-sm:hidden">{t('columns.members')}</Th>
          <Th numeric className="max-md:hidden">
            {t('columns.target')}
          </Th>
          <Th>
            <span className="sr-only">{t('columns.actions')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {squads.map((squad) => (
          <SquadRow key={squad.id} squad={squad} people={people} currency={currency} />
        ))}
      </tbody>
    </Table>
  );
}

interface SquadRowProps {
  squad: SquadView;
  people: PersonChoice[];
  currency: string;
}

async function SquadRow({ squad, people, currency }: SquadRowProps) {
  const t = await getTranslations('people.squads');
  const format = await getFormatter();
  const type = SQUAD_TYPES.find((known) => known === squad.type);
  const leaders = squad.members.filter((member) => member.is_leader).map((member) => member.name);
  const names = squad.members.map((member) => member.name);
  const target =
    squad.target_monthly === null
      ? t('no_target')
      : format.number(squad.target_monthly, { style: 'currency', currency, maximumFractionDigits: 0 });
  return (
    <Tr>
      <Td className="font-medium">{squad.name}</Td>
      <Td className="max-md:hidden">{type === undefined ? squad.type : t(`type.${type}`)}</Td>
      <Td>
        {leaders.length === 0 ? (
          <span className="text-ink-3">{t('no_leader')}</span>
        ) : (
          format.list(leaders, { type: 'unit' })
        )}
      </Td>
      <Td className="max-sm:hidden">
        <span title={format.list(names, { type: 'unit' })}>{t('count', { count: names.length })}</span>
      </Td>
      <Td numeric className="max-md:hidden">
        {target}
      </Td>
      <Td className="text-right">
        <SquadMenu squad={squad} people={people} currency={currency} />
      </Td>
    </Tr>
  );
}
