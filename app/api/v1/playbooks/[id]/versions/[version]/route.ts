import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { playbookSchema } from '@/lib/contracts/playbooks';
import { getVersion } from '@/lib/domain/playbooks/list-versions';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read a playbook as it was in a version',
    auth: 'session',
    permission: 'playbooks.read',
    params: idParamsSchema.extend({ version: z.coerce.number().int().min(1).max(1_000_000) }),
    output: playbookSchema,
  },
  (ctx, { params }) => getVersion({ ctx, input: params }),
);
