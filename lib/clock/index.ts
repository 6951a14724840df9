/** The time, injected wherever rules depend on it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands at `at`, for rules that are tried at a given moment. */
export function fixedClock(at: Date | string): Clock {
  return { now: () => new Date(at) };
}
