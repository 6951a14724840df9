'use client';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Menu, MenuContent, MenuItem, MenuLabel, MenuTrigger } from '../ui/menu';

interface MoveMenuProps {
  title: string;
  /** The stages that it can go to. */
  stages: readonly { key: string; name: string }[];
  move: (stage: string) => void;
}

/** Moves a deal without dragging it. */
export function MoveMenu({ title, stages, move }: MoveMenuProps) {
  const t = useTranslations('pipeline.board');
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={t('move', { title })}>
          <ArrowRight aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuContent>
        <MenuLabel>{t('move_to')}</MenuLabel>
        {stages.map(({ key, name }) => (
          <MenuItem key={key} onSelect={() => move(key)}>
            {name}
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
