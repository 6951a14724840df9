/** When figures become alerts. Our own choices, made so that a team of ten sees a handful a week, not a page a day. */
export const THRESHOLDS = {
  /** Stuck deals at once, the most valuable first: a longer list would be read by nobody. */
  stuck_most: 20,
  /** As many times the company's limit makes it HIGH. */
  stuck_high: 2,

  /** Playbook score, 0..100: the mean of the last `adherence_calls` scored calls within so many days. */
  adherence_low: 50,
  adherence_high: 35,
  adherence_calls: 5,
  adherence_calls_least: 3,
  adherence_days: 30,

  /** Share of closed deals that were won, in two neighbouring windows with at least so many deals each. */
  conversion_days: 30,
  conversion_deals_least: 8,
  /** A drop is at least so many points and this share of what it was. */
  conversion_points: 0.1,
  conversion_share: 0.75,
  conversion_share_high: 0.5,

  /** Sums: share of what the period so far asks for. A period that has just begun says nothing. */
  target_pace: 0.8,
  target_pace_critical: 0.5,
  target_elapsed_least: 0.2,

  /** How far back failed imports and bot actions are looked for; runs overlap, keys keep them apart. */
  failures_hours: 25,
} as const;

export const DAY_MS = 86_400_000;
