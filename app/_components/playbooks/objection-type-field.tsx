'use client';
import { useTranslations } from 'next-intl';
import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
import { Field } from '../ui/field';
import { Select } from '../ui/select';

interface ObjectionTypeFieldProps {
  value: ObjectionType | null;
  /** What having no type means here. */
  none: string;
  change: (value: ObjectionType | null) => void;
}

export function ObjectionTypeField({ value, none, change }: ObjectionTypeFieldProps) {
  const t = useTranslations('playbooks.editor');
  const to = useTranslations('conversations.objection');
  return (
    <Field label={t('type')}>
      {(control) => (
        <Select
          {...control}
          value={value ?? ''}
          onChange={(event) => change(OBJECTION_TYPES.find((type) => type === event.target.value) ?? null)}
        >
          <option value="">{none}</option>
          {OBJECTION_TYPES.map((type) => (
            <option key={type} value={type}>
              {to(type)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
