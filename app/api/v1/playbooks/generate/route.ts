import { generatedPlaybookSchema, generatePlaybookSchema } from '@/lib/contracts/playbooks';
import { generatePlaybook } from '@/lib/domain/playbooks/generate-playbook';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Generate a draft playbook from the best calls',
    auth: 'session',
    permission: 'playbooks.write',
    body: generatePlaybookSchema,
    output: generatedPlaybookSchema,
    status: 201,
  },
  (ctx, { body }) => generatePlaybook({ ctx, input: body }),
);
