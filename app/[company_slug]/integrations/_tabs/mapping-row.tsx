'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Input } from '@/app/_components/ui/input';
import { Select } from '@/app/_components/ui/select';
import { Td, Tr } from '@/app/_components/ui/table';
import { CONFLICT_RULES, MAPPING_DIRECTIONS, type MappingRule } from '@/lib/contracts/mappings';

interface MappingRowProps {
  rule: MappingRule;
  disabled: boolean;
  change: (rule: MappingRule) => void;
  remove: () => void;
}

/** One field and what happens on the way. */
export function MappingRow({ rule, disabled, change, remove }: MappingRowProps) {
  const t = useTranslations('integrations.mapping');
  const direction = (value: string) => MAPPING_DIRECTIONS.find((one) => one === value) ?? rule.direction;
  const conflict = (value: string) => CONFLICT_RULES.find((one) => one === value) ?? rule.conflict;
  return (
    <Tr>
      <Td className="min-w-36">
        <Input
          aria-label={t('theirs')}
          value={rule.theirs}
          disabled={disabled}
          spellCheck={false}
          onChange={(event) => change({ ...rule, theirs: event.target.value })}
        />
      </Td>
      <Td className="min-w-36">
        <Input
          aria-label={t('ours')}
          value={rule.ours}
          disabled={disabled}
          spellCheck={false}
          onChange={(event) => change({ ...rule, ours: event.target.value })}
        />
      </Td>
      <Td className="min-w-40">
        <Select
          aria-label={t('direction')}
          value={rule.direction}
          disabled={disabled}
          onChange={(event) => change({ ...rule, direction: direction(event.target.value) })}
        >
          {MAPPING_DIRECTIONS.map((one) => (
            <option key={one} value={one}>
              {t(`directions.${one}`)}
            </option>
          ))}
        </Select>
      </Td>
      <Td className="min-w-36">
        <Select
          aria-label={t('conflict')}
          value={rule.conflict}
          disabled={disabled}
          onChange={(event) => change({ ...rule, conflict: conflict(event.target.value) })}
        >
          {CONFLICT_RULES.map((one) => (
            <option key={one} value={one}>
              {t(`conflicts.${one}`)}
            </option>
          ))}
        </Select>
      </Td>
      <Td>
        <Button
          variant="ghost"
          size="icon-sm"
          disabled={disabled}
          aria-label={t('remove_what', { field: rule.ours })}
          onClick={remove}
        >
          <X aria-hidden />
        </Button>
      </Td>
    </Tr>
  );
}
