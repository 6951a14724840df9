'use client';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { KNOWN_STAGES, STAGE_KINDS, type Stage } from '@/lib/contracts/pipeline';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { usePipelineText } from './use-pipeline-text';

/** Name, kind, chance, buttons; on a phone the name has a line of its own. */
const COLUMNS =
  'grid grid-cols-[minmax(0,1fr)_6.5rem_5.5rem_6rem] items-center gap-2 max-sm:grid-cols-[minmax(0,1fr)_4.5rem_6rem]';

interface StageRowsProps {
  stages: readonly Stage[];
  change: (stages: Stage[]) => void;
}

/** The stages one under the other: named, moved up and down, added and taken away. */
export function StageRows({ stages, change }: StageRowsProps) {
  const t = useTranslations('pipeline.settings');
  const text = usePipelineText(stages);
  const set = (at: number, part: Partial<Stage>) =>
    change(stages.map((stage, index) => (index === at ? { ...stage, ...part } : stage)));
  const swap = (at: number, to: number) => {
    const next = [...stages];
    const [stage] = next.splice(at, 1);
    if (stage !== undefined) next.splice(to, 0, stage);
    change(next);
  };
  const add = () => {
    const free = Array.from({ length: stages.length + 1 }, (_, n) => `stage_${n + 1}`);
    const key = free.find((one) => !stages.some((stage) => stage.key === one)) ?? '';
    const open = stages.findLastIndex(({ kind }) => kind === 'open') + 1;
    change([
      ...stages.slice(0, open),
      { key, name: t('new_stage'), kind: 'open', probability: 0.5 },
      ...stages.slice(open),
    ]);
  };
  /** A known stage that gets its product name back is named by each language again. */
  const rename = (at: number, { key }: Stage, name: string) => {
    const known = KNOWN_STAGES.some((one) => one === key) && name === usualName(key);
    set(at, { name: known ? null : name });
  };
  const usual = usePipelineText();
  const usualName = (key: string) => usual.stage(key);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-medium">{t('stages')}</legend>
      <div aria-hidden className={cn(COLUMNS, 'text-xs text-ink-3')}>
        <span className="max-sm:hidden">{t('stage')}</span>
        <span>{t('kind')}</span>
        <span>{t('probability')}</span>
      </div>
      {stages.map((stage, at) => {
        const label = text.stage(stage.key, stage.name);
        return (
          <div key={stage.key} className={COLUMNS}>
            <Input
              aria-label={t('name', { position: at + 1 })}
              value={label}
              maxLength={60}
              onChange={(event) => rename(at, stage, event.target.value)}
              className="max-sm:col-span-3"
            />
            <Select
              aria-label={`${t('kind')}: ${label}`}
              value={stage.kind}
              onChange={(event) =>
                set(at, { kind: STAGE_KINDS.find((kind) => kind === event.target.value) ?? 'open' })
              }
            >
              {STAGE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kinds.${kind}`)}
                </option>
              ))}
            </Select>
            <Input
              type="number"
              min={0}
              max={100}
              aria-label={`${t('probability')}: ${label}`}
              value={Math.round(stage.probability * 100)}
              onChange={(event) =>
                set(at, { probability: Math.min(100, Math.max(0, Number(event.target.value))) / 100 })
              }
            />
            <span className="flex justify-end">
              <Button
                variant="ghost"
                size="icon-sm"
                disabled={at === 0}
                aria-label={t('up', { stage: label })}
                onClick={() => swap(at, at - 1)}
              >
                <ArrowUp aria-hidden />
              </Button>
              <Button
                variant="ghost"
                size="icon-sm"
                disabled={at === stages.length - 1}
                aria-label={t('down', { stage: label })}
                onClick={() => swap(at, at + 1)}
              >
                <ArrowDown aria-hidden />
              </Button>
              <Button
                variant="ghost"
                size="icon-sm"
                disabled={stages.length <= 2}
                aria-label={t('remove', { stage: label })}
                onClick={() => change(stages.filter(({ key }) => key !== stage.key))}
              >
                <X aria-hidden />
              </Button>
            </span>
          </div>
        );
      })}
      <Button size="sm" className="justify-self-start" onClick={add}>
        <Plus aria-hidden />
        {t('add')}
      </Button>
    </fieldset>
  );
}
