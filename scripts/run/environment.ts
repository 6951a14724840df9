import { DATA_DIR } from './project';
import { say } from './say';
import { authSecret, configKeyFile, masterKeysFile } from './secrets';
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
  const { EXTENSION_CONFIG_KEY, EXTENSION_CONFIG_KEY_FILE } = process.env;
  if (!EXTENSION_CONFIG_KEY && !EXTENSION_CONFIG_KEY_FILE)
    defaults.EXTENSION_CONFIG_KEY_FILE = configKeyFile();
  if (!PERFORMANCY_MASTER_KEYS && !PERFORMANCY_MASTER_KEYS_FILE) {
    defaults.PERFORMANCY_MASTER_KEYS_FILE = masterKeysFile((file) =>
      say(`Made a master key in ${file}: transcripts are sealed with it, keep a copy of the file.`),
    );
  }
  return defaults;
}
