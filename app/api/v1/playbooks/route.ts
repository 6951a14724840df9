import { createPlaybookSchema, listPlaybooksSchema, playbookListSchema } from '@/lib/contracts/playbook-list';
import { playbookSchema } from '@/lib/contracts/playbooks';
import { createPlaybook } from '@/lib/domain/playbooks/create-playbook';
import { listPlaybooks } from '@/lib/domain/playbooks/list-playbooks';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List the playbooks with how calls went by them',
    auth: 'session',
    permission: 'playbooks.read',
    query: listPlaybooksSchema,
    output: playbookListSchema,
  },
  (ctx, { query }) => listPlaybooks({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Create an empty draft playbook',
    auth: 'session',
    permission: 'playbooks.write',
    body: createPlaybookSchema,
    output: playbookSchema,
    status: 201,
  },
  (ctx, { body }) => createPlaybook({ ctx, input: body }),
);
