import { meSchema } from '@/lib/contracts/me';
import { getMe } from '@/lib/domain/profile/get-me';
import { route } from '@/lib/http/route';

export const GET = route(
  { summary: 'Who I am, and in which company', auth: 'either', output: meSchema },
  (ctx) => getMe({ ctx }),
);
