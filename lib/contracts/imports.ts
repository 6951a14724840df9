import { z } from 'zod';
import { pageOf, pagingSchema } from './paging';

export const IMPORT_KINDS = ['leads', 'deals'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * The largest file, in bytes, and the most rows under its head. In base64 it must stay under the 10 MiB that Next passes on
 * through the middleware.
 */
export const IMPORT_MAX_BYTES = 7_000_000;
export const IMPORT_MAX_ROWS = 100_000;

/** What a column can be. */
export const IMPORT_FIELDS = {
  leads: [
    'name',
    'email',
    'phone',
    'company_name',
    'position',
    'source',
    'status',
    'lead_score',
    'owner_email',
    'external_id',
  ],
  deals: [
    'title',
    'value',
    'currency',
    'stage',
    'probability',
    'expected_close_on',
    'close_reason',
    'lead_name',
    'lead_email',
    'lead_phone',
    'lead_company',
    'owner_email',
    'external_id',
  ],
} as const satisfies Record<ImportKind, readonly string[]>;
export const IMPORT_FIELD_NAMES = [...new Set([...IMPORT_FIELDS.leads, ...IMPORT_FIELDS.deals])] as const;
export type ImportField = (typeof IMPORT_FIELD_NAMES)[number];

/** Why a row was not taken. */
export const IMPORT_ERRORS = [
  'missing',
  'email_wrong',
  'number_wrong',
  'date_wrong',
  'stage_unknown',
  'currency_unknown',
  'owner_unknown',
  'too_long',
  'refused',
] as const;
export type ImportError = (typeof IMPORT_ERRORS)[number];

/** POST /api/v1/imports: an uploaded file, in base64. */
export const createImportSchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  file_name: z.string().trim().min(1).max(200),
  content: z.base64().max(Math.ceil(IMPORT_MAX_BYTES / 3) * 4 + 4),
});
export type CreateImport = z.infer<typeof createImportSchema>;

/** What each column is (field -> number of the column, from 0), and what happens with rows that are known already. */
export const importSettingsSchema = z.strictObject({
  columns: z.partialRecord(z.enum(IMPORT_FIELD_NAMES), z.number().int().min(0).max(499)),
  on_duplicate: z.enum(['update', 'skip']).default('update'),
  /** How 03/04/2026 is read. */
  day_order: z.enum(['dmy', 'mdy']).default('dmy'),
});
export type ImportSettings = z.infer<typeof importSettingsSchema>;

const progressSchema = z.object({
  status: z.enum(['DRAFT', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE']),
  rows_total: z.number().int(),
  position: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  skipped: z.number().int(),
  failed: z.number().int(),
});

export const importSchema = progressSchema.extend({
  id: z.string(),
  kind: z.enum(IMPORT_KINDS),
  file_name: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  created_by: z.object({ id: z.string(), name: z.string() }),
  created_at: z.iso.datetime(),
  /** Its rows are still kept: failed ones can be downloaded, and all can be undone. */
  kept: z.boolean(),
});
export type ImportView = z.infer<typeof importSchema>;

export const importDetailSchema = importSchema.extend({
  head: z.array(z.string()),
  /** The first rows as they stand in the file. */
  sample: z.array(z.array(z.string())),
  settings: importSettingsSchema,
});
export type ImportDetail = z.infer<typeof importDetailSchema>;

export const listImportsSchema = pagingSchema;
export const importPageSchema = pageOf(importSchema);

/** What one row would become. */
export const previewRowSchema = z.object({
  row: z.number().int(),
  outcome: z.enum(['created', 'updated', 'skipped', 'failed']),
  error: z.enum(IMPORT_ERRORS).nullable(),
  field: z.string().nullable(),
  values: z.record(z.string(), z.string()),
});
export const importPreviewSchema = z.object({
  rows: z.array(previewRowSchema),
  created: z.number().int(),
  updated: z.number().int(),
  skipped: z.number().int(),
  failed: z.number().int(),
  /** How many rows were looked at; larger files are looked at from the beginning. */
  looked_at: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;
