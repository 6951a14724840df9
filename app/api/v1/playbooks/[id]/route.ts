import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { placePlaybookSchema } from '@/lib/contracts/playbook-list';
import { playbookSchema, savePlaybookSchema } from '@/lib/contracts/playbooks';
import { deletePlaybook } from '@/lib/domain/playbooks/delete-playbook';
import { getPlaybook } from '@/lib/domain/playbooks/get-playbook';
import { placePlaybook } from '@/lib/domain/playbooks/place-playbook';
import { savePlaybook } from '@/lib/domain/playbooks/save-playbook';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read a playbook',
    auth: 'session',
    permission: 'playbooks.read',
    params: idParamsSchema,
    output: playbookSchema,
  },
  (ctx, { params }) => getPlaybook({ ctx, input: params }),
);

export const PUT = route(
  {
    summary: "Save a playbook's content as its next version",
    auth: 'session',
    permission: 'playbooks.write',
    params: idParamsSchema,
    body: savePlaybookSchema,
    output: playbookSchema,
    max_body: 512 * 1024,
    problems: ['conflict', 'unprocessable'],
  },
  (ctx, { params, body }) => savePlaybook({ ctx, input: { ...body, ...params } }),
);

export const PATCH = route(
  {
    summary: 'Activate a playbook, take it out of use, give it to a squad, describe it',
    auth: 'session',
    permission: 'playbooks.write',
    params: idParamsSchema,
    body: placePlaybookSchema,
    output: playbookSchema,
  },
  (ctx, { params, body }) => placePlaybook({ ctx, input: { ...body, ...params } }),
);

export const DELETE = route(
  {
    summary: 'Delete a playbook that no call was held by',
    auth: 'session',
    permission: 'playbooks.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
    problems: ['conflict'],
  },
  (ctx, { params }) => deletePlaybook({ ctx, input: params }),
);
