import { ENV_NAMES } from '@/lib/env';

/** The only master key of tests; as good as any other, and known to everyone. */
const MASTER_KEY = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** Signs the extension's remote configuration in tests; its seed is 32 times the byte 7, behind the head of PKCS #8. */
export const CONFIG_KEY = Buffer.concat([
  Buffer.from('302e020100300506032b657004220420', 'hex'),
  Buffer.alloc(32, 7),
]).toString('base64');

/**
 * The configuration of a process under test: whatever the machine or `.env` sets is left out, so that no test sends
 * mail or reaches a server by accident.
 */
export function testEnvironment(database_url: string, data_dir: string): Record<string, string> {
  return {
    ...Object.fromEntries(ENV_NAMES.map((name) => [name, ''])),
    NODE_ENV: 'test',
    DATABASE_URL: database_url,
    PERFORMANCY_MASTER_KEYS: MASTER_KEY,
    EXTENSION_CONFIG_KEY: CONFIG_KEY,
    NEXTAUTH_SECRET: 'test-secret-test-secret-test-secret-test',
    APP_URL: 'http://localhost:3000',
    PORT: '3000',
    DATA_DIR: data_dir,
    MAIL_FROM: 'Performancy <no-reply@performancy.test>',
    LOG_LEVEL: 'silent',
    TRUSTED_PROXIES: '0',
  };
}
