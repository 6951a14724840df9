const BOX = { width: 16, height: 16, viewBox: '0 0 16 16' } as const;
const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

export function GripIcon() {
  return (
    <svg {...BOX} aria-hidden="true">
      {[4, 8, 12].map((y) => (
        <g key={y} fill="currentColor">
          <circle cx="6" cy={y} r="1.2" />
          <circle cx="10" cy={y} r="1.2" />
        </g>
      ))}
    </svg>
  );
}

export function ChevronIcon({ up }: { up: boolean }) {
  return (
    <svg {...BOX} {...LINE} aria-hidden="true">
      <path d={up ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
    </svg>
  );
}

export function PauseIcon({ paused }: { paused: boolean }) {
  return (
    <svg {...BOX} {...LINE} aria-hidden="true">
      <path d={paused ? 'M5 3.5v9l7-4.5z' : 'M5.5 3.5v9M10.5 3.5v9'} />
    </svg>
  );
}

export function SettingsIcon() {
  return (
    <svg {...BOX} {...LINE} aria-hidden="true">
      <path d="M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5" />
      <circle cx="9.5" cy="5" r="1.8" />
      <circle cx="6.5" cy="11" r="1.8" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg {...BOX} {...LINE} aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
