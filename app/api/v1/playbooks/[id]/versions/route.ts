import { idParamsSchema } from '@/lib/contracts/id-params';
import { playbookVersionsSchema } from '@/lib/contracts/playbook-list';
import { listVersions } from '@/lib/domain/playbooks/list-versions';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: "List a playbook's versions",
    auth: 'session',
    permission: 'playbooks.read',
    params: idParamsSchema,
    output: playbookVersionsSchema,
  },
  (ctx, { params }) => listVersions({ ctx, input: params }),
);
