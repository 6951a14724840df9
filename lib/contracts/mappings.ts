import { z } from 'zod';

export const MAPPING_ENTITIES = ['lead', 'deal'] as const;
export const MAPPING_DIRECTIONS = ['in', 'out', 'both'] as const;
export const CONFLICT_RULES = ['newest', 'crm', 'performancy'] as const;
export type ConflictRule = (typeof CONFLICT_RULES)[number];
/** How a value is read on its way in; on its way out the same is written back. */
export const TRANSFORMS = ['none', 'trim', 'lower', 'number', 'boolean', 'date', 'phone'] as const;

const path = z.string().regex(/^[\w$-]{1,80}(\.[\w$-]{1,80}){0,3}$/, 'Use names and dots only.');

/**
 * One field: theirs, ours, and what happens on the way. The values of `stage` name the CRM's stages and keys of the company's
 * pipeline; those of `owner` the CRM's user ids and ids of people here. Who or what is not listed is found by e-mail or by name.
 */
export const mappingRuleSchema = z.strictObject({
  /** The vendor's field, dots into objects: "Email", "Account_Name.name". */
  theirs: path,
  /** Ours: a field of the entity, or "custom_fields.<name>". */
  ours: path,
  direction: z.enum(MAPPING_DIRECTIONS).default('both'),
  transform: z.enum(TRANSFORMS).default('none'),
  /** Their values -> ours, for picklists; what is not listed stays as it is. */
  values: z.record(z.string().max(200), z.string().max(200)).optional(),
  /** Who wins when both sides changed it. */
  conflict: z.enum(CONFLICT_RULES).default('newest'),
});
export type MappingRule = z.infer<typeof mappingRuleSchema>;

export const mappingRulesSchema = z.array(mappingRuleSchema).min(1).max(200);

/** POST /api/mappings: the next version. */
export const saveMappingSchema = z.strictObject({
  system: z.string().min(1).max(40),
  type: z.enum(MAPPING_ENTITIES),
  rules: mappingRulesSchema,
});
export type SaveMapping = z.infer<typeof saveMappingSchema>;

export const mappingSchema = z.object({
  system: z.string(),
  type: z.enum(MAPPING_ENTITIES),
  /** 0 for the product's own mapping, before anybody saved one. */
  version: z.number().int(),
  rules: z.array(mappingRuleSchema),
  created_at: z.iso.datetime().nullable(),
  created_by: z.string().nullable(),
});
export type MappingView = z.infer<typeof mappingSchema>;
export const mappingListSchema = z.object({ data: z.array(mappingSchema) });

export const mappingParamsSchema = z.strictObject({
  type: z.enum(MAPPING_ENTITIES),
  system: z.string().min(1).max(40),
});
export type MappingParams = z.infer<typeof mappingParamsSchema>;

/** POST /api/mappings/test: try rules on a record of the vendor (`record_id`) or on a sample. */
export const testMappingSchema = z.strictObject({
  system: z.string().min(1).max(40),
  type: z.enum(MAPPING_ENTITIES),
  /** The saved ones unless given. */
  rules: mappingRulesSchema.optional(),
  record_id: z.string().min(1).max(120).optional(),
  sample: z.record(z.string(), z.unknown()).optional(),
});
export type TestMapping = z.infer<typeof testMappingSchema>;

/** Field by field what would be stored, and what cannot be read. */
export const mappingPreviewSchema = z.object({
  fields: z.array(
    z.object({
      theirs: z.string(),
      ours: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      problem: z.string().nullable(),
    }),
  ),
});
export type MappingPreview = z.infer<typeof mappingPreviewSchema>;

/** What a mapping can be chosen from: of the CRM as it is now. */
export interface MappingChoices {
  fields: { name: string; label: string; type: string; required: boolean; options: string[] }[];
  users: { id: string; name: string }[];
  /** Some records to try the mapping on. */
  records: { id: string; name: string }[];
  /** When the vendor told them, ISO. */
  read_at: string;
  /** Why it does not tell them anew, a code; null while it does. */
  behind: string | null;
}
