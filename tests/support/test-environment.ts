import { ENV_NAMES } from '@/lib/env';

/** The only master key of tests; as good as any other, and known to everyone. */
const MASTER_KEY = `test:${Buffer.alloc(32, 7).toString('base64')}`;

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
    NEXTAUTH_SECRET: 'test-secret-test-secret-test-secret-test',
    APP_URL: 'http://localhost:3000',
    PORT: '3000',
    DATA_DIR: data_dir,
    MAIL_FROM: 'Performancy <no-reply@performancy.test>',
    LOG_LEVEL: 'silent',
    TRUSTED_PROXIES: '0',
  };
}
