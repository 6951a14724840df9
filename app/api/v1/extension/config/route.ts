import { signedConfigSchema } from '@/lib/contracts/extension-config';
import { publishConfig } from '@/lib/domain/extension-config/publish-config';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Signed remote configuration of the extension: kill switch, minimum version, selectors',
    auth: 'public',
    output: signedConfigSchema,
  },
  async (ctx) => publishConfig({ ctx }),
);
