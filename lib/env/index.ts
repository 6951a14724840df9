import { z } from 'zod';

const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const url = z.preprocess((value) => (value === '' ? undefined : value), z.url().optional());
const address = (usual: string) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.url().default(usual));

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    /** PostgreSQL 16 or newer, as the role that owns the tables. */
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://'),
    /** Connections as the two application roles; made from DATABASE_URL when absent (lib/db/roles.ts). */
    APP_DATABASE_URL: optional,
    SYSTEM_DATABASE_URL: optional,
    /** "id:base64 of 32 bytes", comma separated, the current one first. */
    PERFORMANCY_MASTER_KEYS: optional,
    /** A file with the same content, read again when a new key id shows up. */
    PERFORMANCY_MASTER_KEYS_FILE: optional,
    NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
    APP_URL: z.url().default('http://localhost:3000'),
    PORT: z.coerce.number().int().default(3000),
    DATA_DIR: z.string().default('.data'),
    GOOGLE_CLIENT_ID: optional,
    GOOGLE_CLIENT_SECRET: optional,
    REDIS_URL: optional,
    UPSTASH_REDIS_REST_URL: url,
    UPSTASH_REDIS_REST_TOKEN: optional,
    SMTP_URL: optional,
    RESEND_API_KEY: optional,
    MAIL_FROM: z.string().default('Performancy <no-reply@performancy.ai>'),
    /** Private key that signs the extension's remote configuration: Ed25519, PKCS #8 in base64; or a file with it. */
    EXTENSION_CONFIG_KEY: optional,
    EXTENSION_CONFIG_KEY_FILE: optional,
    /** JSON file with that configuration (publishedConfigSchema); neutral without it. */
    EXTENSION_CONFIG_FILE: optional,
    /** Stand-ins for Zoho's servers, in tests and in the sandbox; every data centre of Zoho itself without them. */
    ZOHO_ACCOUNTS_URL: url,
    ZOHO_API_URL: url,
    /** GoTo's account server and API; other addresses serve the sandbox and tests. */
    GOTO_AUTH_URL: address('https://authentication.logmeininc.com'),
    GOTO_API_URL: address('https://api.goto.com'),
    /** Language models, tried in this order; without any the rules answer. Base URLs: the vendor's own unless set. */
    ANTHROPIC_API_KEY: optional,
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_MODEL: optional,
    OPENAI_API_KEY: optional,
    OPENAI_BASE_URL: url,
    OPENAI_MODEL: optional,
    GEMINI_API_KEY: optional,
    GEMINI_BASE_URL: url,
    GEMINI_MODEL: optional,
    /** Any server that speaks OpenAI's chat completions (Ollama, vLLM), with /v1; URL and model go together. */
    AI_COMPATIBLE_URL: url,
    AI_COMPATIBLE_KEY: optional,
    AI_COMPATIBLE_MODEL: optional,
    /** Tokens that it was started with: Ollama's num_ctx, vLLM's --max-model-len. */
    AI_COMPATIBLE_CONTEXT: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce.number().int().min(4_096).default(32_768),
    ),
    /** No call to a model takes longer. */
    AI_TIMEOUT_SECONDS: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce.number().positive().max(600).default(300),
    ),
    /** Development only: outgoing webhooks may go to http and private addresses. */
    WEBHOOKS_ALLOW_PRIVATE: z
      .preprocess((value) => (value === '' ? undefined : value), z.enum(['true', 'false']).default('false'))
      .transform((value) => value === 'true'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    /** The moment that the demo's eight weeks end at; now unless set. */
    SEED_NOW: z.preprocess((value) => (value === '' ? undefined : value), z.iso.datetime().optional()),
    /** How many proxies in front of the app may be trusted for X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  })
  .refine((e) => e.PERFORMANCY_MASTER_KEYS !== undefined || e.PERFORMANCY_MASTER_KEYS_FILE !== undefined, {
    path: ['PERFORMANCY_MASTER_KEYS'],
    message: 'set it, or PERFORMANCY_MASTER_KEYS_FILE',
  })
  .refine((e) => (e.GOOGLE_CLIENT_ID === undefined) === (e.GOOGLE_CLIENT_SECRET === undefined), {
    path: ['GOOGLE_CLIENT_SECRET'],
    message: 'GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together',
  })
  .refine((e) => (e.AI_COMPATIBLE_URL === undefined) === (e.AI_COMPATIBLE_MODEL === undefined), {
    path: ['AI_COMPATIBLE_MODEL'],
    message: 'AI_COMPATIBLE_URL and AI_COMPATIBLE_MODEL go together',
  })
  .refine((e) => (e.UPSTASH_REDIS_REST_URL === undefined) === (e.UPSTASH_REDIS_REST_TOKEN === undefined), {
    path: ['UPSTASH_REDIS_REST_TOKEN'],
    message: 'UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN go together',
  });

export type Env = z.infer<typeof schema>;

/**
 * Reads and checks the configuration.
 * @throws Error with one line per wrong variable, never with a value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not usable:\n${lines.join('\n')}`);
}

let current: Env | undefined;

/** The configuration of this process, read at first use: building the app needs none. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** Every variable that the application reads; .env.example documents each of them. */
export const ENV_NAMES: readonly string[] = Object.keys(schema.shape);
