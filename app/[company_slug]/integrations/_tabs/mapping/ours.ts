/** Something to choose, with its name for people. */
export interface Choice {
  value: string;
  label: string;
}

/** What the CRM's stages and people can be here. */
export interface Ours {
  stages: { key: string; name: string | null }[];
  people: Choice[];
}

/** Our fields, by the names that a mapping has for them. */
export const OUR_FIELDS = {
  lead: ['name', 'email', 'phone', 'company_name', 'position', 'source', 'status'],
  deal: ['title', 'stage', 'value', 'currency', 'probability', 'expected_close_at'],
} as const;

export const CUSTOM = 'custom_fields.';
