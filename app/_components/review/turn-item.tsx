import type { Participant, Turn } from '@/lib/contracts/turn';
import { clockTime } from '../format/clock-time';
import { cn } from '../ui/cn';
import { CommentButton, TurnComments } from './comments/turn-comments';
import { MARK_LOOKS } from './mark-looks';
import type { Mark } from './marks';
import { type Segment, turnLines } from './turn-lines';

interface TurnItemProps {
  turn: Turn;
  speaker: Participant | undefined;
  /** Shown only when someone else spoke before. */
  with_name: boolean;
  marks: readonly Mark[];
  /** Further addresses of this turn, e.g. "monologue". */
  anchors: readonly string[];
  side_label: string;
  label: (mark: Mark) => string;
}

/** A turn of the transcript, with its own address; long ones in lines that have their own times. */
export function TurnItem({ turn, speaker, with_name, marks, anchors, side_label, label }: TurnItemProps) {
  const side = speaker?.role ?? 'customer';
  return (
    <li
      id={turn.id}
      data-marks={[...new Set(marks.map(({ kind }) => kind))].join(' ')}
      className={cn(
        'group/turn target-line relative grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 py-1.5 pr-10 pl-4',
        with_name && 'pt-4',
      )}
    >
      {anchors.map((anchor) => (
        <span key={anchor} id={anchor} className="anchor absolute top-0 scroll-mt-24" />
      ))}
      {with_name ? (
        <p className="col-start-2 mb-0.5 flex items-center gap-2 text-sm">
          <span
            aria-hidden
            className={cn('h-3 w-1 rounded-full', side === 'rep' ? 'bg-rep' : 'bg-customer')}
          />
          <span className="font-semibold">{speaker?.name}</span>
          <span className={side === 'rep' ? 'text-xs text-rep-ink' : 'text-xs text-customer-ink'}>
            {side_label}
          </span>
        </p>
      ) : null}
      {turnLines(turn, marks).map((line, index) => (
        <div key={line.segments[0]?.start ?? 0} className="contents">
          <a
            href={`#${turn.id}`}
            tabIndex={index === 0 ? undefined : -1}
            className="col-start-1 pt-px text-right text-xs leading-6 text-ink-3 hover:text-accent-ink"
          >
            {clockTime(line.t)}
          </a>
          <p className="col-start-2 max-w-[72ch] leading-6">
            {line.segments.map((segment) => (
              <Words key={segment.start} segment={segment} label={label} />
            ))}
          </p>
        </div>
      ))}
      <CommentButton turn={turn.id} time={clockTime(turn.start_ms)} />
      <TurnComments turn={turn.id} time={clockTime(turn.start_ms)} />
    </li>
  );
}

function Words({ segment, label }: { segment: Segment; label: (mark: Mark) => string }) {
  const { text, marks, ending } = segment;
  const look = cn(
    'rounded-sm bg-transparent text-inherit',
    ...marks.map(({ kind }) => MARK_LOOKS[kind].words),
  );
  return (
    <>
      {marks.length === 0 ? text : <mark className={look}>{text}</mark>}
      {ending.map((mark) => (
        <span
          key={`${mark.kind}-${mark.label}`}
          className={cn(
            'mx-1 inline-block rounded px-1.5 align-[1px] text-xs leading-5 font-medium',
            MARK_LOOKS[mark.kind].label,
          )}
        >
          {label(mark)}
        </span>
      ))}
    </>
  );
}
