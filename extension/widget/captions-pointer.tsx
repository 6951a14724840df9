import { useEffect, useState } from 'react';
import { findCaptionsToggle } from '@/extension/meet/captions-toggle';

const FOLLOW_MS = 1_000;
const RING = 6;

interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A ring around Meet's captions button, where only the rep's own click switches captions on. It catches no clicks itself. */
export function CaptionsPointer({ page }: { page: Document }) {
  const [spot, setSpot] = useState<Spot | null>(null);

  useEffect(() => {
    const follow = () => setSpot(spotOf(page));
    follow();
    const timer = setInterval(follow, FOLLOW_MS);
    return () => clearInterval(timer);
  }, [page]);

  return spot ? <div className="pointer" style={spot} aria-hidden="true" /> : null;
}

/** Null where the button is not on the screen. */
function spotOf(page: Document): Spot | null {
  const box = findCaptionsToggle(page)?.button.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  return {
    left: box.left - RING,
    top: box.top - RING,
    width: box.width + 2 * RING,
    height: box.height + 2 * RING,
  };
}
