import { env } from '@/lib/env';

/** Tells next-auth the app's address: it reads it from the environment only, and ours is called APP_URL. */
export function tellOwnAddress(): void {
  // biome-ignore lint/style/noProcessEnv: the only way in that next-auth has.
  process.env.NEXTAUTH_URL = env().APP_URL;
}
