'use client';
import { useTranslations } from 'next-intl';
import { METHODOLOGIES } from '@/lib/coach/methodology/methodologies';
import { Checkbox } from '../ui/checkbox';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { DraftField } from './draft-field';
import { OwnMethodology } from './own-methodology';
import { PartCard } from './part-card';
import type { PartProps } from './part-props';

const OWN = 'own';

/** Name, methodology, and what runs by itself. */
export function AboutPart(props: PartProps) {
  const { draft, editable, change, error } = props;
  const t = useTranslations('playbooks.editor');
  return (
    <PartCard id="about" title={t('about')}>
      <fieldset className="grid gap-3" disabled={!editable}>
        <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <DraftField
            label={t('name')}
            value={draft.name}
            change={(name) => change({ name })}
            error={error('name')}
          />
          <Field label={t('methodology')} error={error('methodology')}>
            {(control) => (
              <Select
                {...control}
                value={draft.methodology ?? OWN}
                onChange={({ target: { value } }) => change({ methodology: value === OWN ? null : value })}
              >
                {METHODOLOGIES.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
                <option value={OWN}>{t('own_methodology')}</option>
              </Select>
            )}
          </Field>
        </div>
        <Checkbox
          label={t('auto_fill')}
          checked={draft.auto_fill_crm}
          onChange={(event) => change({ auto_fill_crm: event.target.checked })}
        />
      </fieldset>
      {draft.methodology === null ? <OwnMethodology {...props} /> : null}
    </PartCard>
  );
}
