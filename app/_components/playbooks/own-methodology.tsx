'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { type Draft, itemKey } from './draft';
import { DraftField } from './draft-field';
import { ItemFrame } from './item-frame';
import { changed, moved, without } from './items';
import type { PartProps } from './part-props';

/** The elements of a company's own methodology, with the phrases by which customers speak of them. */
export function OwnMethodology({ draft, editable, change, error }: PartProps) {
  const t = useTranslations('playbooks.editor');
  const { own } = draft;
  const set = (elements: Draft['own']['elements']) => change({ own: { ...own, elements } });
  const none = error('methodology.elements');
  return (
    <div className="grid gap-3 border-t pt-3">
      <p className="text-sm text-ink-3">{t('own_hint')}</p>
      <fieldset disabled={!editable}>
        <DraftField
          label={t('own_name')}
          value={own.name}
          change={(name) => change({ own: { ...own, name } })}
          error={error('methodology.name')}
          className="sm:max-w-72"
        />
      </fieldset>
      {none === undefined ? null : <Notice tone="bad">{none}</Notice>}
      {own.elements.map((element, at) => {
        const edit = (values: Partial<typeof element>) => set(changed(own.elements, element.key, values));
        const path = `methodology.elements.${at}`;
        return (
          <ItemFrame
            key={element.key}
            label={t('element', { number: at + 1 })}
            first={at === 0}
            last={at === own.elements.length - 1}
            editable={editable}
            move={(by) => set(moved(own.elements, element.key, by))}
            remove={() => set(without(own.elements, element.key))}
          >
            <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_6rem]">
              <DraftField
                label={t('element_label')}
                value={element.label}
                change={(label) => edit({ label })}
                error={error(`${path}.label`)}
              />
              <DraftField
                label={t('element_key')}
                value={element.sign}
                change={(sign) => edit({ sign })}
                error={error(`${path}.key`)}
              />
            </div>
            <div className="grid gap-3 sm:grid-cols-2">
              <DraftField
                label={t('cues')}
                hint={t('one_per_line')}
                rows={3}
                value={element.cues}
                change={(cues) => edit({ cues })}
                error={error(`${path}.cues`)}
              />
              <DraftField
                label={t('ask')}
                hint={t('one_per_line')}
                rows={3}
                value={element.questions}
                change={(questions) => edit({ questions })}
                error={error(`${path}.questions`)}
              />
            </div>
          </ItemFrame>
        );
      })}
      {editable ? (
        <Button
          size="sm"
          className="justify-self-start"
          onClick={() =>
            set([...own.elements, { key: itemKey(), label: '', sign: '', cues: '', questions: '' }])
          }
        >
          <Plus aria-hidden />
          {t('add_element')}
        </Button>
      ) : null}
    </div>
  );
}
