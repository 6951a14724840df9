import { DATA_DIR } from './project';
import { say } from './say';
import { authSecret, masterKeysFile } from './secrets';
import type { Settings } from './settings';

/** What the application's processes read; variables that the person set win over the embedded defaults. */
export function applicationEnvironment(settings: Settings, database_url: string): Record<string, string> {
  const { PERFORMANCY_MASTER_KEYS, PERFORMANCY_MASTER_KEYS_FILE, NEXTAUTH_SECRET } = process.env;
  const defaults: Record<string, string> = {
    NODE_ENV: settings.dev ? 'development' : 'production',
    DATABASE_URL: database_url,
    APP_URL: settings.app_url,
    PORT: `${settings.port}`,
    DATA_DIR,
    NEXTAUTH_SECRET: NEXTAUTH_SECRET || authSecret(),
  };
  if (!PERFORMANCY_MASTER_KEYS && !PERFORMANCY_MASTER_KEYS_FILE) {
    defaults.PERFORMANCY_MASTER_KEYS_FILE = masterKeysFile((file) =>
      say(`Made a master key in ${file}: transcripts are sealed with it, keep a copy of the file.`),
    );
  }
  return defaults;
}
