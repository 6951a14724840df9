import { idParamsSchema } from '@/lib/contracts/id-params';
import { restorePlaybookSchema } from '@/lib/contracts/playbook-list';
import { playbookSchema } from '@/lib/contracts/playbooks';
import { restoreVersion } from '@/lib/domain/playbooks/restore-version';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Make an earlier version of a playbook the next one',
    auth: 'session',
    permission: 'playbooks.write',
    params: idParamsSchema,
    body: restorePlaybookSchema,
    output: playbookSchema,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => restoreVersion({ ctx, input: { ...body, ...params } }),
);
