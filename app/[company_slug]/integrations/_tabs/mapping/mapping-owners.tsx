'use client';
import { useTranslations } from 'next-intl';
import type { MappingChoices } from '@/lib/contracts/mappings';
import { MappingValues } from './mapping-values';
import type { Choice } from './ours';

interface MappingOwnersProps {
  users: MappingChoices['users'];
  people: Choice[];
  /** Ids of the CRM's users and of people here. */
  owners: Readonly<Record<string, string>>;
  disabled: boolean;
  change: (owners: Record<string, string>) => void;
}

/** Who of the CRM is whom here, where the e-mail does not tell. */
export function MappingOwners({ users, people, owners, disabled, change }: MappingOwnersProps) {
  const t = useTranslations('integrations.mapping');
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="cursor-pointer text-sm font-medium">
        {t('owners', { count: Object.keys(owners).length })}
      </summary>
      <div className="mt-2">
        <MappingValues
          label={t('owners', { count: Object.keys(owners).length })}
          hint={t('owners_hint')}
          theirs={users.map(({ id, name }) => ({ value: id, label: name }))}
          ours={people}
          values={owners}
          disabled={disabled}
          change={change}
        />
      </div>
    </details>
  );
}
