interface MomentPinsProps {
  pins: readonly { turn: string; t: number; title: string }[];
  /** Where a moment stands on the line, e.g. "42%". */
  at: (ms: number) => string;
  onOpen: (turn: string) => void;
}

const R = 8;

/** The moments that mattered as numbers on the time line; the list below the picture says the same. */
export function MomentPins({ pins, at, onOpen }: MomentPinsProps) {
  if (pins.length === 0) return null;
  return (
    <svg aria-hidden="true" width="100%" height={R * 2 + 6} className="block overflow-visible">
      {pins.map(({ turn, t, title }, index) => (
        <svg
          key={`${turn}-${title}`}
          x={at(t)}
          y={R + 2}
          overflow="visible"
          aria-hidden="true"
          className="cursor-pointer"
          onClick={() => onOpen(turn)}
        >
          <title>{title}</title>
          <circle r={R} fill="var(--sunken)" stroke="var(--line-strong)" />
          <text textAnchor="middle" dy="3.5" fontSize="10" fontWeight="600" fill="var(--ink)">
            {index + 1}
          </text>
        </svg>
      ))}
    </svg>
  );
}
