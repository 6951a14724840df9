import { z } from 'zod';
import { VendorError } from '@/lib/http-client/vendor-error';

// Zoho adds fields at any time: what is not named here is let through and ignored.

const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value));
const id = z.string().min(1).max(40);
const lookup = z.object({ id }).loose().nullish();

export const tokenAnswer = z.object({
  access_token: z.string().min(1),
  /** Absent after a refresh, and after a second consent without prompt: the old one stays. */
  refresh_token: z.string().min(1).optional(),
  expires_in: z.number().positive(),
  api_domain: z.string().optional(),
  scope: z.string().optional(),
});

export const recordSchema = z.object({ id, Owner: lookup, Modified_Time: moment.nullish() }).loose();
export type ZohoRow = z.infer<typeof recordSchema>;

export const listAnswer = z.object({
  data: z.array(recordSchema),
  info: z.object({ more_records: z.boolean(), next_page_token: z.string().nullish() }).loose(),
});

export const deletedAnswer = z.object({
  data: z.array(z.object({ id, deleted_time: moment })),
  info: z.object({ more_records: z.boolean() }).loose(),
});

/** One item of a written batch; batches answer 200, 201, 202, 207 or 400 alike. */
const itemSchema = z.object({
  code: z.string(),
  status: z.string(),
  action: z.string().nullish(),
  details: z
    .object({ id: id.optional(), Modified_Time: moment.optional(), api_name: z.string().optional() })
    .loose(),
});
export type ZohoItem = z.infer<typeof itemSchema>;
export const batchAnswer = z.object({ data: z.array(itemSchema) });

export const fieldsAnswer = z.object({
  fields: z.array(
    z.object({
      api_name: z.string(),
      field_label: z.string().nullish(),
      display_label: z.string().nullish(),
      data_type: z.string(),
      custom_field: z.boolean().nullish(),
      system_mandatory: z.boolean().nullish(),
      read_only: z.boolean().nullish(),
      field_read_only: z.boolean().nullish(),
      unique: z.record(z.string(), z.unknown()).nullish(),
      pick_list_values: z.array(z.object({ actual_value: z.string(), type: z.string().nullish() })).nullish(),
    }),
  ),
});

export const usersAnswer = z.object({
  users: z.array(z.object({ id, full_name: z.string().nullish(), email: z.string().nullish() })),
  info: z.object({ more_records: z.boolean() }).loose().optional(),
});

export const orgAnswer = z.object({
  org: z.array(z.object({ id, iso_code: z.string().nullish(), time_zone: z.string().nullish() })),
});

export const watchAnswer = z.object({
  watch: z.array(
    z.object({
      code: z.string(),
      status: z.string(),
      details: z
        .object({
          events: z.array(z.object({ channel_expiry: moment, channel_id: z.string() })).optional(),
          api_name: z.string().optional(),
        })
        .loose(),
    }),
  ),
});

export const countAnswer = z.object({ count: z.coerce.number().int().nonnegative() });

export const coqlAnswer = z.object({ data: z.array(z.object({ id }).loose()) });

/** @throws VendorError protocol when the answer is not of the form that it should have. */
export function readAnswer<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new VendorError('protocol', 'Zoho answered in a form that is not known.');
  return parsed.data;
}
