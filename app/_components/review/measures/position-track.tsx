interface PositionTrackProps {
  /** Place in the call, 0..1; null when there is none to show. */
  share: number | null;
}

/** The length of a call as a line, with a mark where something was first said. */
export function PositionTrack({ share }: PositionTrackProps) {
  return (
    <svg aria-hidden="true" className="h-4 w-full overflow-visible">
      <rect y="7" width="100%" height="2" rx="1" fill="var(--line-strong)" />
      {[0, 25, 50, 75, 100].map((tick) => (
        <rect key={tick} x={`${tick}%`} y="5" width="1" height="6" fill="var(--line-strong)" />
      ))}
      {share === null ? null : (
        <circle
          cx={`${share * 100}%`}
          cy="8"
          r="5"
          fill="var(--accent)"
          stroke="var(--surface)"
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}
