import { describe, expect, it } from 'vitest';
import { CallPresence, LEAVE_GRACE_MS } from './call-presence';

const PATH = '/abc-defg-hij';

describe('CallPresence', () => {
  it('is in a call from the first proof of it, on a meeting page only', () => {
    const presence = new CallPresence();
    expect(presence.update('lobby', PATH, 0)).toBeNull();
    expect(presence.update('unknown', PATH, 500)).toBeNull();
    expect(presence.update('call', '/landing', 1_000)).toBeNull();
    expect(presence.update('call', PATH, 1_500)).toBe('abc-defg-hij');
  });

  it('outlives controls that vanish for a moment, and no longer', () => {
    const presence = new CallPresence();
    presence.update('call', PATH, 0);
    expect(presence.update('unknown', PATH, LEAVE_GRACE_MS - 1)).toBe('abc-defg-hij');
    expect(presence.update('unknown', PATH, LEAVE_GRACE_MS)).toBeNull();
  });

  it('ends at once on the end screen and on another meeting', () => {
    const ended = new CallPresence();
    ended.update('call', PATH, 0);
    expect(ended.update('ended', PATH, 500)).toBeNull();
    const moved = new CallPresence();
    moved.update('call', PATH, 0);
    expect(moved.update('unknown', '/xyz-uvwx-rst', 500)).toBeNull();
    expect(moved.update('call', '/xyz-uvwx-rst', 1_000)).toBe('xyz-uvwx-rst');
  });
});
