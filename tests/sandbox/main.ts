// `npm run sandbox`: local GoTo and Zoho servers with the demo's people in them, and the product that talks to them.
// With `-- --servers` only the servers: the variables to start the product with are printed.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@/prisma/seed/cast';
import { SANDBOX_CLIENT as GOTO_CLIENT } from '@/tests/support/providers/goto/state';
import { startVendors, type Vendors } from '@/tests/support/providers/start-vendors';
import { SANDBOX_CLIENT as ZOHO_CLIENT } from '@/tests/support/providers/zoho/zoho';

const PORTS = {
  goto: Number(process.env.SANDBOX_GOTO_PORT ?? 4811),
  zoho: Number(process.env.SANDBOX_ZOHO_PORT ?? 4812),
};
const LAST_LINE = 'Ctrl-C stops everything.';
const app_url = process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`;
const root = join(import.meta.dirname, '../..');

const vendors = await startVendors('horizonte', PORTS);
const product = process.argv.includes('--servers') ? null : startProduct(vendors);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end(signal));
product?.once('exit', (code) => end(null, code ?? 1));
if (product !== null) await untilReady(product);
if (product === null || product.exitCode === null) announce();

/** `npm start` with the local servers in place of the vendors' own; what it says is passed on. */
function startProduct({ environment }: Vendors): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.pipe(process.stdout);
  return child;
}

/** Until the product has said its own last line: ours come after it. */
function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.on('data', (text) => {
      if (String(text).includes(LAST_LINE)) resolve();
    });
    child.once('exit', () => resolve());
  });
}

let ending = false;
/** The product takes itself down on the signal that it is sent; the servers go last. */
async function end(signal: NodeJS.Signals | null, code = 0): Promise<void> {
  if (ending) return;
  ending = true;
  if (signal !== null && product !== null && product.exitCode === null) {
    product.kill(signal);
    await new Promise((resolve) => product.once('exit', resolve));
  }
  await vendors.stop();
  process.exit(code);
}

function announce(): void {
  const variables = Object.entries(vendors.environment).map(([name, value]) => `${name}=${value}`);
  const lines =
    product === null
      ? ['  Start the product with', ...variables.map((line) => `    ${line}`)]
      : [
          `  1. Open         ${app_url}/horizonte/integrations`,
          `     Sign in as   beatriz@horizonte.example  ${DEMO_PASSWORD}`,
        ];
  console.log(
    [
      '',
      '  Sandbox: GoTo Connect and Zoho CRM on this machine, no account needed.',
      ...lines,
      '  2. Conectar, save these credentials, press Conectar and Allow:',
      `     GoTo Connect   ${GOTO_CLIENT.id}   ${GOTO_CLIENT.secret}`,
      `     Zoho CRM       ${ZOHO_CLIENT.id}   ${ZOHO_CLIENT.secret}`,
      '  3. Sincronizar. A call ends at GoTo, as often as you like:',
      `     curl -X POST ${vendors.goto.url}/_control/calls -d '{"user":"1001","recorded":true}'`,
      '',
    ].join('\n'),
  );
}
