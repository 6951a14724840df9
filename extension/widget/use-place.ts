import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { WidgetPreferences } from '@/lib/contracts/extension-messages';

export interface Place {
  x: number;
  y: number;
}

const WIDTH = 320;
const BAR = 44;
/** Least height in which a panel, or a bar that says something, is of use. */
const PANEL_MIN = 300;
const NUDGE = 190;
const EDGE = 8;
/** Meet's control bar is about 80 px high; the widget never rests on it. */
const CONTROLS = 88;
const STEP = 16;

/** Keeps a place inside the window and off Meet's controls, with `height` px of the widget above them. */
export function clampPlace(place: Place, window: { width: number; height: number }, height = BAR): Place {
  const maxX = Math.max(EDGE, window.width - WIDTH - EDGE);
  const maxY = Math.max(EDGE, window.height - CONTROLS - height);
  return {
    x: Math.round(Math.min(Math.max(place.x, EDGE), maxX)),
    y: Math.round(Math.min(Math.max(place.y, EDGE), maxY)),
  };
}

type Remembered = Pick<WidgetPreferences, 'x' | 'y' | 'open'>;

/**
 * Where the widget is and whether it is open; moved by pointer or arrow keys, remembered through `save`. Room for what it
 * shows is kept above Meet's controls: a panel dropped at the bottom moves up while it is open.
 */
export function usePlace(
  window: Window,
  remembered: Remembered,
  save: (place: Remembered) => void,
  speaking: boolean,
) {
  const [place, setPlace] = useState<Place>(remembered);
  const [open, setOpen] = useState(remembered.open);
  const [size, setSize] = useState(() => sizeOf(window));
  const grabbed = useRef<Place | null>(null);
  const room = open ? PANEL_MIN : speaking ? NUDGE : BAR;
  const shown = clampPlace(place, size, room);

  useEffect(() => {
    const resized = () => setSize(sizeOf(window));
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, [window]);

  const keep = useCallback((next: Place, isOpen: boolean) => save({ ...next, open: isOpen }), [save]);

  const grip = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      grabbed.current = { x: event.clientX - shown.x, y: event.clientY - shown.y };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const from = grabbed.current;
      if (from) setPlace(clampPlace({ x: event.clientX - from.x, y: event.clientY - from.y }, size, room));
    },
    onPointerUp() {
      if (grabbed.current) keep(shown, open);
      grabbed.current = null;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const direction = ARROWS[event.key];
      if (!direction) return;
      event.preventDefault();
      const next = clampPlace(
        { x: shown.x + direction.x * STEP, y: shown.y + direction.y * STEP },
        size,
        room,
      );
      setPlace(next);
      keep(next, open);
    },
  };

  function toggle() {
    setOpen(!open);
    keep(clampPlace(place, size), !open);
  }

  const max_height = Math.max(BAR, size.height - CONTROLS - shown.y);
  return { place: shown, max_height, open, toggle, grip };
}

const ARROWS: Record<string, Place | undefined> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function sizeOf(window: Window) {
  return { width: window.innerWidth, height: window.innerHeight };
}
