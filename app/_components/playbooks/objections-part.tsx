'use client';
import { useTranslations } from 'next-intl';
import { itemKey } from './draft';
import { DraftField } from './draft-field';
import { ItemFrame } from './item-frame';
import { changed, moved, without } from './items';
import { ObjectionTypeField } from './objection-type-field';
import { PartCard } from './part-card';
import type { PartProps } from './part-props';

export function ObjectionsPart({ draft, editable, change, error }: PartProps) {
  const t = useTranslations('playbooks.editor');
  const { objections } = draft;
  const add = () =>
    change({ objections: [...objections, { key: itemKey(), objection: '', response: '', type: null }] });
  return (
    <PartCard
      id="objections"
      title={t('objections')}
      hint={t('objections_hint')}
      add={editable ? { label: t('add_objection'), act: add } : undefined}
    >
      {objections.map(({ key, objection, response, type }, at) => (
        <ItemFrame
          key={key}
          label={t('objection', { number: at + 1 })}
          first={at === 0}
          last={at === objections.length - 1}
          editable={editable}
          move={(by) => change({ objections: moved(objections, key, by) })}
          remove={() => change({ objections: without(objections, key) })}
        >
          <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
            <DraftField
              label={t('objection_text')}
              value={objection}
              change={(value) => change({ objections: changed(objections, key, { objection: value }) })}
              error={error(`objections.${at}.objection`)}
            />
            <ObjectionTypeField
              value={type}
              none={t('no_type')}
              change={(value) => change({ objections: changed(objections, key, { type: value }) })}
            />
          </div>
          <DraftField
            label={t('response')}
            rows={2}
            value={response}
            change={(value) => change({ objections: changed(objections, key, { response: value }) })}
            error={error(`objections.${at}.response`)}
          />
        </ItemFrame>
      ))}
    </PartCard>
  );
}
