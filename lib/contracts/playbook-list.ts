import { z } from 'zod';
import { PLAYBOOK_FUNCTIONS, PLAYBOOK_STATUSES, playbookSchema } from './playbooks';

const id = z.string().min(1).max(64);
const description = z.string().trim().max(2_000);

/** GET /api/v1/playbooks; the same parameters stand in the URL of the list page. */
export const listPlaybooksSchema = z.strictObject({
  status: z.enum(PLAYBOOK_STATUSES).optional(),
  squad_id: id.optional(),
});
export type ListPlaybooks = z.infer<typeof listPlaybooksSchema>;

/** How the calls that the reader may see went by a playbook, over the last eight weeks. Scores are 0 to 100. */
export const playbookFiguresSchema = z.object({
  calls: z.number().int(),
  /** Mean score of the calls against the playbook's own sections and questions; null when none was scored. */
  playbook_score: z.number().nullable(),
  scored: z.number().int(),
  methodology_score: z.number().nullable(),
  /** Mean per week, oldest first; null in a week without a scored call. */
  weeks: z.array(z.number().nullable()),
});
export type PlaybookFigures = z.infer<typeof playbookFiguresSchema>;

export const playbookSummarySchema = playbookSchema.omit({ content: true }).extend({
  sections: z.number().int(),
  questions: z.number().int(),
  cards: z.number().int(),
  figures: playbookFiguresSchema,
  /** Whether the reader may change it. */
  editable: z.boolean(),
});
export type PlaybookSummary = z.infer<typeof playbookSummarySchema>;

export const playbookListSchema = z.object({ playbooks: z.array(playbookSummarySchema) });

/** POST /api/v1/playbooks: an empty draft with the methodology's elements as sections, or only its frame. */
export const createPlaybookSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  methodology: z.string().min(1).max(40),
  function: z.enum(PLAYBOOK_FUNCTIONS),
  description: description.optional(),
  squad_id: id.nullable().optional(),
});
export type CreatePlaybook = z.infer<typeof createPlaybookSchema>;

/** PATCH /api/v1/playbooks/{id}: where a playbook stands. Its content stays, so this makes no version. */
export const placePlaybookSchema = z.strictObject({
  /** ACTIVE: from the next call on, in place of the one that was active for the same squad. */
  status: z.enum(PLAYBOOK_STATUSES).optional(),
  squad_id: id.nullable().optional(),
  description: description.nullable().optional(),
});
export type PlacePlaybook = z.infer<typeof placePlaybookSchema>;

/** One saved state of a playbook; `saved_by` is unknown for the first one. */
export const playbookVersionSchema = z.object({
  version: z.number().int(),
  name: z.string(),
  saved_at: z.iso.datetime(),
  saved_by: z.string().nullable(),
  current: z.boolean(),
  /** Calls that were held by it. */
  calls: z.number().int(),
});
export type PlaybookVersion = z.infer<typeof playbookVersionSchema>;
export const playbookVersionsSchema = z.object({ versions: z.array(playbookVersionSchema) });

/** POST /api/v1/playbooks/{id}/restore: an earlier version becomes the next one; nothing is lost. */
export const restorePlaybookSchema = z.strictObject({
  restore: z.number().int().min(1),
  /** The version that stands now, as the person saw it; another one since is a conflict. */
  version: z.number().int().min(1),
});
export type RestorePlaybook = z.infer<typeof restorePlaybookSchema>;
