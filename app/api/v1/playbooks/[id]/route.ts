import { idParamsSchema } from '@/lib/contracts/id-params';
import { playbookSchema, savePlaybookSchema } from '@/lib/contracts/playbooks';
import { getPlaybook } from '@/lib/domain/playbooks/get-playbook';
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
