import { deviceListSchema } from '@/lib/contracts/accounts';
import { listDevices } from '@/lib/domain/devices/list-devices';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'My linked extensions',
    auth: 'session',
    permission: 'devices.write',
    output: deviceListSchema,
  },
  (ctx) => listDevices({ ctx }),
);
