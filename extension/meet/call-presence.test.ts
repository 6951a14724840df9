import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { CallPresence, LEAVE_GRACE_MS, lookAtPage } from './call-presence';

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

describe('lookAtPage', () => {
  const look = (heading: string) =>
    lookAtPage(
      parseHTML(`<html><body><h1>${heading}</h1><div data-self-name="Rui Sá"></div></body></html>`).document,
    );

  it.each([
    'Asking to be let in...',
    'Someone in the meeting denied your request to join',
    'You can’t join this video call',
    'Aguarde até que um organizador da reunião permita sua entrada',
    'Pedindo para entrar…',
    'Seu pedido para participar foi negado',
    'Você não pode participar desta videochamada',
  ])('is in no call where the page says “%s”', (heading) => {
    expect(look(heading)).toBe('lobby');
  });

  it('is in a call where the own tile stands under the title of the meeting', () => {
    expect(look('Demo Aurora')).toBe('call');
  });
});
