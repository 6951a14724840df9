'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Side } from '@/lib/contracts/turn';
import { clockTime } from '../format/clock-time';
import { MarkSign } from './mark-sign';
import type { MarkKind } from './marks';
import { MomentPins } from './moment-pins';
import { axisTicks } from './time-axis';

export interface PictureTurn {
  id: string;
  start: number;
  end: number;
  /** The first words, for the line under the cursor. */
  text: string;
}

export interface PictureLane {
  key: string;
  name: string;
  side: Side;
  /** Share of all speech, as text; null when it could not be measured. */
  share: string | null;
  turns: PictureTurn[];
  marks: { turn: string; t: number; kind: MarkKind }[];
}

interface CallPictureProps {
  lanes: readonly PictureLane[];
  duration_ms: number;
  monologue: { turn: string; lane: string; t: number; ms: number } | null;
  /** Moments that mattered, in the order of the list that explains them. */
  pins: readonly { turn: string; t: number; title: string }[];
}

const LANE_H = 46;
const BAR_Y = 16;
const BAR_H = 20;

/** Goes to a turn of the transcript; a second press on the same one scrolls back to it. */
function goTo(turn: string): void {
  if (window.location.hash === `#${turn}`) document.getElementById(turn)?.scrollIntoView();
  else window.location.hash = turn;
}

/** Who spoke when: a lane per person, what the coach found above the bars; a click or Enter opens the line. */
export function CallPicture({ lanes, duration_ms, monologue, pins }: CallPictureProps) {
  const t = useTranslations('conversations.picture');
  const [at, setAt] = useState<number | null>(null);
  const said = lanes
    .flatMap((lane) => lane.turns.map((turn) => ({ ...turn, lane })))
    .sort((a, b) => a.start - b.start);
  const length = Math.max(duration_ms, said.at(-1)?.end ?? 0, 1);
  const x = (ms: number) => `${(ms / length) * 100}%`;
  const current = at === null ? undefined : said[at];
  const place =
    current === undefined ? '' : `${clockTime(current.start)} · ${current.lane.name}: ${current.text}`;

  const nearest = (event: MouseEvent<SVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const ms = ((event.clientX - box.left) / box.width) * length;
    const lane = lanes[Math.floor((event.clientY - box.top) / LANE_H)];
    const away = (turn: (typeof said)[number]) =>
      (ms < turn.start ? turn.start - ms : Math.max(0, ms - turn.end)) +
      (turn.lane === lane ? 0 : length / 50);
    return said.reduce((best, turn, index) => {
      const now = said[best];
      return now !== undefined && away(turn) < away(now) ? index : best;
    }, 0);
  };
  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    const step = steps[event.key];
    const last = said.length - 1;
    if (event.key === 'Enter' && current !== undefined) goTo(current.id);
    else if (event.key === 'Home') setAt(0);
    else if (event.key === 'End') setAt(last);
    else if (step !== undefined)
      setAt(Math.min(last, Math.max(0, (at ?? (step > 0 ? -1 : last + 1)) + step)));
    else return;
    event.preventDefault();
  };

  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
      <ul className="max-w-40 max-sm:max-w-24">
        {lanes.map(({ key, name, side, share }) => (
          <li key={key} className="flex h-[46px] flex-col justify-center pt-1.5 leading-tight">
            <span className="truncate text-sm font-medium">{name}</span>
            <span className={side === 'rep' ? 'text-xs text-rep-ink' : 'text-xs text-customer-ink'}>
              {t(side)}
              {share === null ? '' : ` · ${share}`}
            </span>
          </li>
        ))}
      </ul>
      <div
        role="slider"
        tabIndex={0}
        aria-label={t('label')}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, said.length - 1)}
        aria-valuenow={at ?? 0}
        aria-valuetext={place === '' ? t('hint') : place}
        onKeyDown={onKey}
        className="min-w-0"
      >
        <svg
          aria-hidden="true"
          width="100%"
          height={lanes.length * LANE_H}
          className="block cursor-pointer overflow-visible"
          onMouseMove={(event) => setAt(nearest(event))}
          onMouseLeave={() => setAt(null)}
          onClick={(event) => {
            const turn = said[nearest(event)];
            if (turn !== undefined) goTo(turn.id);
          }}
        >
          {lanes.map((lane, row) => (
            <svg
              key={lane.key}
              y={row * LANE_H}
              width="100%"
              height={LANE_H}
              overflow="visible"
              aria-hidden="true"
            >
              <line x1="0" x2="100%" y1={BAR_Y + BAR_H / 2} y2={BAR_Y + BAR_H / 2} stroke="var(--line)" />
              {lane.turns.map(({ id, start, end }) => (
                <rect
                  key={id}
                  x={x(start)}
                  width={x(Math.max(end - start, length / 500))}
                  y={BAR_Y}
                  height={BAR_H}
                  rx="2"
                  fill={lane.side === 'rep' ? 'var(--rep)' : 'var(--customer)'}
                  opacity={current === undefined || current.id === id ? 1 : 0.55}
                />
              ))}
              {monologue?.lane === lane.key ? (
                <g>
                  <line
                    x1={x(monologue.t)}
                    x2={x(monologue.t + monologue.ms)}
                    y1={BAR_Y + BAR_H + 3.5}
                    y2={BAR_Y + BAR_H + 3.5}
                    stroke="var(--ink)"
                    strokeWidth="2"
                  />
                  <text
                    x={x(monologue.t + monologue.ms)}
                    dx="5"
                    y={BAR_Y + BAR_H + 8}
                    fontSize="10"
                    fill="var(--ink-2)"
                  >
                    {clockTime(monologue.ms)}
                  </text>
                </g>
              ) : null}
              {lane.marks.map(({ turn, t: ms, kind }) => (
                <svg
                  key={`${turn}-${kind}-${ms}`}
                  x={x(ms)}
                  y="3"
                  width="10"
                  height="10"
                  overflow="visible"
                  aria-hidden="true"
                >
                  <g transform="translate(-5 0)">
                    <MarkSign kind={kind} />
                  </g>
                </svg>
              ))}
            </svg>
          ))}
          {current === undefined ? null : (
            <line
              x1={x(current.start)}
              x2={x(current.start)}
              y1="0"
              y2="100%"
              stroke="var(--ink)"
              strokeWidth="1.5"
            />
          )}
        </svg>
        <MomentPins pins={pins} at={x} onOpen={goTo} />
        <svg aria-hidden="true" width="100%" height="18" className="block overflow-visible">
          {axisTicks(length).map((tick) => (
            <text key={tick} x={x(tick)} y="13" fontSize="10" fill="var(--ink-3)">
              {clockTime(tick)}
            </text>
          ))}
        </svg>
      </div>
      <p aria-hidden className="col-span-2 mt-1 min-h-5 text-sm text-ink-2 sm:truncate">
        {place === '' ? <span className="text-ink-3">{t('hint')}</span> : place}
      </p>
    </div>
  );
}
