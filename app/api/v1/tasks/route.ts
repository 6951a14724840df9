import { createTaskSchema, listTasksSchema, taskPageSchema, taskSchema } from '@/lib/contracts/tasks';
import { createTask } from '@/lib/domain/tasks/create-task';
import { listTasks } from '@/lib/domain/tasks/list-tasks';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List tasks, the earliest day first',
    auth: 'session',
    permission: 'tasks.read',
    query: listTasksSchema,
    output: taskPageSchema,
  },
  (ctx, { query }) => listTasks({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Create a task, also from a suggested action of a conversation',
    auth: 'session',
    permission: 'tasks.write',
    body: createTaskSchema,
    output: taskSchema,
    problems: ['conflict'],
  },
  (ctx, { body }) => createTask({ ctx, input: body }),
);
