import { z } from 'zod';
import { pagingSchema } from './paging';

const id = z.string().min(1).max(64);
const text = z.string().trim().min(1).max(500);
const person = z.object({ id: z.string(), name: z.string() });

export const taskSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** A day of the company's calendar. */
  due_date: z.iso.date().nullable(),
  done_at: z.iso.datetime().nullable(),
  owner: person,
  created_by: person,
  /** Where it comes from; null when there is none, or the reader may not see it. */
  conversation: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
  /** Whom a task of the CRM is about. */
  lead: person.nullable(),
  /** The suggested action that it was. */
  action_key: z.string().nullable(),
  created_at: z.iso.datetime(),
});
export type TaskView = z.infer<typeof taskSchema>;

/** GET /api/v1/tasks; open ones first by day, undated last. */
export const listTasksSchema = pagingSchema.extend({
  status: z.enum(['open', 'done', 'all']).default('open'),
  owner_id: id.optional(),
  conversation_id: id.optional(),
});
export type ListTasks = z.infer<typeof listTasksSchema>;

export const taskPageSchema = z.object({
  data: z.array(taskSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type TaskPage = z.infer<typeof taskPageSchema>;

/** POST /api/v1/tasks; the same suggested action of a conversation becomes a task once. */
export const createTaskSchema = z.strictObject({
  text,
  due_date: z.iso.date().nullable().default(null),
  /** Oneself unless said. */
  owner_id: id.optional(),
  conversation_id: id.optional(),
  action_key: z.string().min(1).max(64).optional(),
});
export type CreateTask = z.input<typeof createTaskSchema>;

/** PATCH /api/v1/tasks/:id */
export const updateTaskSchema = z.strictObject({
  text: text.optional(),
  due_date: z.iso.date().nullable().optional(),
  owner_id: id.optional(),
  done: z.boolean().optional(),
});
export type UpdateTask = z.infer<typeof updateTaskSchema>;
