import { generatePlaybookSchema } from '@/lib/contracts/playbooks';
import { beginPlaybook } from '@/lib/domain/playbooks/generate-playbook';
import { lineStream, lineStreamSchema } from '@/lib/http/line-stream';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Generate a draft playbook, told as it is written: lines of {headings}, then {playbook}',
    auth: 'session',
    permission: 'playbooks.write',
    body: generatePlaybookSchema,
    output: lineStreamSchema,
  },
  async (ctx, { body }) => {
    // What is refused is refused before the first byte.
    const finish = await beginPlaybook({ ctx, input: body });
    return lineStream(async (say, signal) => {
      const playbook = await finish({ on_headings: (headings) => say({ headings }), signal });
      say({ playbook });
    });
  },
);
