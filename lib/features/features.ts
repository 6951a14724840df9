/** The feature flags of a company, with what each one switches; the defaults are the specification's. */
export const FEATURES = {
  ai_analysis: { default: true },
  bots: { default: true },
  auto_crm_fill: { default: true },
  playbook_generation: { default: true },
  ranking_visibility: { default: false },
} as const satisfies Record<string, { default: boolean }>;

export type Feature = keyof typeof FEATURES;
export type Features = Record<Feature, boolean>;

export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

/** The flags out of a company's `features` column; anything unknown or of another type falls back to the default. */
export function readFeatures(stored: unknown): Features {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const value = (name: Feature) => {
    const stands = given[name];
    return typeof stands === 'boolean' ? stands : FEATURES[name].default;
  };
  return {
    ai_analysis: value('ai_analysis'),
    bots: value('bots'),
    auto_crm_fill: value('auto_crm_fill'),
    playbook_generation: value('playbook_generation'),
    ranking_visibility: value('ranking_visibility'),
  };
}
