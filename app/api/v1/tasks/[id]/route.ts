import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { taskSchema, updateTaskSchema } from '@/lib/contracts/tasks';
import { deleteTask } from '@/lib/domain/tasks/delete-task';
import { updateTask } from '@/lib/domain/tasks/update-task';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Change a task, hand it on or tick it',
    auth: 'session',
    permission: 'tasks.write',
    params: idParamsSchema,
    body: updateTaskSchema,
    output: taskSchema,
  },
  (ctx, { params, body }) => updateTask({ ctx, input: { ...params, ...body } }),
);

export const DELETE = route(
  {
    summary: 'Delete a task',
    auth: 'session',
    permission: 'tasks.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteTask({ ctx, input: params }),
);
