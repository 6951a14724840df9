import { z } from 'zod';
import { pagingSchema } from './paging';

export const SYNC_STATUSES = ['QUEUED', 'RUNNING', 'SUCCESS', 'PARTIAL', 'FAILED', 'CANCELLED'] as const;

/** POST /api/sync/start */
export const startSyncSchema = z.strictObject({
  provider: z.string().min(1).max(40),
  kind: z.string().min(1).max(40),
});
export type StartSync = z.infer<typeof startSyncSchema>;

/** GET /api/sync/jobs, newest first. */
export const listSyncJobsSchema = pagingSchema.extend({
  provider: z.string().max(40).optional(),
  status: z.enum(SYNC_STATUSES).optional(),
});
export type ListSyncJobs = z.infer<typeof listSyncJobsSchema>;

export const syncJobSchema = z.object({
  id: z.string(),
  provider: z.string(),
  kind: z.string(),
  status: z.enum(SYNC_STATUSES),
  /** Null while it is not known. */
  total: z.number().int().nullable(),
  processed: z.number().int(),
  failed: z.number().int(),
  error_code: z.string().nullable(),
  created_at: z.iso.datetime(),
  started_at: z.iso.datetime().nullable(),
  finished_at: z.iso.datetime().nullable(),
});
export type SyncJobView = z.infer<typeof syncJobSchema>;

export const syncJobPageSchema = z.object({
  data: z.array(syncJobSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type SyncJobPage = z.infer<typeof syncJobPageSchema>;

/** GET /api/sync/jobs/{id}: with its log and the records that were not taken. */
export const syncJobDetailSchema = syncJobSchema.extend({
  entries: z.array(
    z.object({
      at: z.iso.datetime(),
      level: z.string(),
      code: z.string(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  failures: z.array(z.object({ record: z.string(), code: z.string() })),
});
export type SyncJobDetail = z.infer<typeof syncJobDetailSchema>;

/** GET /api/sync/stats */
export const syncStatsSchema = z.object({
  running: z.number().int(),
  last_24_hours: z.object({
    success: z.number().int(),
    partial: z.number().int(),
    failed: z.number().int(),
    records: z.number().int(),
    failed_records: z.number().int(),
  }),
});
export type SyncStats = z.infer<typeof syncStatsSchema>;
