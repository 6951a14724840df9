'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';
import { itemKey } from './draft';
import { DraftField } from './draft-field';
import { ItemFrame } from './item-frame';
import { changed, moved, without } from './items';
import { ObjectionTypeField } from './objection-type-field';
import { PartCard } from './part-card';
import type { PartProps } from './part-props';

/** Cards that come up on words of the company's own choice. */
export function CardsPart({ draft, editable, change, error }: PartProps) {
  const t = useTranslations('playbooks.editor');
  const { cards } = draft;
  const add = () =>
    change({ cards: [...cards, { key: itemKey(), title: '', response: '', phrases: '', type: null }] });
  const all = error('battle_cards');
  return (
    <PartCard
      id="cards"
      title={t('cards')}
      hint={t('cards_hint')}
      add={editable ? { label: t('add_card'), act: add } : undefined}
    >
      {all === undefined ? null : <Notice tone="bad">{all}</Notice>}
      {cards.map(({ key, title, response, phrases, type }, at) => (
        <ItemFrame
          key={key}
          label={t('card', { number: at + 1 })}
          first={at === 0}
          last={at === cards.length - 1}
          editable={editable}
          move={(by) => change({ cards: moved(cards, key, by) })}
          remove={() => change({ cards: without(cards, key) })}
        >
          <DraftField
            label={t('card_title')}
            value={title}
            change={(value) => change({ cards: changed(cards, key, { title: value }) })}
            error={error(`battle_cards.${at}.title`)}
          />
          <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
            <DraftField
              label={t('phrases')}
              hint={t('one_per_line')}
              rows={2}
              value={phrases}
              change={(value) => change({ cards: changed(cards, key, { phrases: value }) })}
              error={error(`battle_cards.${at}.phrases`)}
            />
            <ObjectionTypeField
              value={type}
              none={t('no_type_card')}
              change={(value) => change({ cards: changed(cards, key, { type: value }) })}
            />
          </div>
          <DraftField
            label={t('response')}
            rows={2}
            value={response}
            change={(value) => change({ cards: changed(cards, key, { response: value }) })}
            error={error(`battle_cards.${at}.response`)}
          />
        </ItemFrame>
      ))}
    </PartCard>
  );
}
