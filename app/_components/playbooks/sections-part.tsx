'use client';
import { useTranslations } from 'next-intl';
import { itemKey } from './draft';
import { DraftField } from './draft-field';
import { ItemFrame } from './item-frame';
import { changed, moved, without } from './items';
import { PartCard } from './part-card';
import type { PartProps } from './part-props';

export function SectionsPart({ draft, editable, change, error }: PartProps) {
  const t = useTranslations('playbooks.editor');
  const { sections } = draft;
  const add = () => change({ sections: [...sections, { key: itemKey(), title: '', questions: '' }] });
  return (
    <PartCard
      id="sections"
      title={t('sections')}
      hint={t('sections_hint')}
      add={editable ? { label: t('add_section'), act: add } : undefined}
    >
      {sections.map(({ key, title, questions }, at) => (
        <ItemFrame
          key={key}
          label={t('section', { number: at + 1 })}
          first={at === 0}
          last={at === sections.length - 1}
          editable={editable}
          move={(by) => change({ sections: moved(sections, key, by) })}
          remove={() => change({ sections: without(sections, key) })}
        >
          <DraftField
            label={t('section_title')}
            value={title}
            change={(value) => change({ sections: changed(sections, key, { title: value }) })}
            error={error(`sections.${at}.title`)}
          />
          <DraftField
            label={t('questions')}
            hint={t('one_per_line')}
            rows={2}
            value={questions}
            change={(value) => change({ sections: changed(sections, key, { questions: value }) })}
            error={error(`sections.${at}.questions`)}
          />
        </ItemFrame>
      ))}
    </PartCard>
  );
}
