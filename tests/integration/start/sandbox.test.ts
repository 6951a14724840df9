import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

it('npm run sandbox starts both vendors, says how to use them, and ends when told to', async () => {
  const child = spawn(process.execPath, ['scripts/exec.mjs', 'tests/sandbox/main.ts', '--servers'], {
    env: { ...process.env, SANDBOX_GOTO_PORT: '0', SANDBOX_ZOHO_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    for await (const text of child.stdout) {
      output += String(text);
      if (output.includes('/_control/calls')) break;
    }
    const address = (name: string) => new RegExp(`${name}=(http://\\S+)`).exec(output)?.[1] ?? '';
    expect(output).toContain('Conectar');
    for (const name of ['ZOHO_ACCOUNTS_URL', 'ZOHO_API_URL', 'GOTO_AUTH_URL', 'GOTO_API_URL'])
      expect(address(name)).not.toBe('');
    // Without a token both refuse in the vendor's own way: it is they who answer.
    const zoho = await fetch(`${address('ZOHO_API_URL')}/crm/v8/Leads?fields=Last_Name`);
    expect([zoho.status, await zoho.json()]).toEqual([
      401,
      expect.objectContaining({ code: expect.any(String) }),
    ]);
    const goto = await fetch(`${address('GOTO_API_URL')}/users/v1/me`);
    expect(goto.status).toBe(401);
    const call = await fetch(`${address('GOTO_API_URL')}/_control/calls`, { method: 'POST', body: '{}' });
    expect(call.status).toBe(201);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});
