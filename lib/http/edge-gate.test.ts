import { describe, expect, test } from 'vitest';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { passGate } from './edge-gate';

const SETTINGS = { app_url: 'http://localhost:3000', production: true };
const COOKIE = 'theme=dark; next-auth.session-token=abc';
const ours = `chrome-extension://${EXTENSION_ID}`;

function pass(path: string, headers: Record<string, string> = {}, method = 'GET', settings = SETTINGS) {
  return passGate({ method, url: `http://localhost:3000${path}`, headers: new Headers(headers) }, settings);
}

describe('the gate', () => {
  test('makes its own request id and takes none from the caller', () => {
    const gate = pass('/api/v1/me', { 'x-request-id': 'chosen-by-caller' });
    const id = gate.request_headers.get('x-request-id');
    expect(id).not.toBe('chosen-by-caller');
    expect(gate.response_headers.get('x-request-id')).toBe(id);
  });

  test('hints at signing in for pages of a company only, and keeps the way back', () => {
    expect(pass('/acme/people?q=ana').answer).toEqual({
      kind: 'redirect',
      to: '/sign-in?next=%2Facme%2Fpeople%3Fq%3Dana',
    });
    for (const path of [
      '/',
      '/sign-in',
      '/accept-invitation',
      '/outbox',
      '/api/v1/me',
      '/api/health',
      '/health',
      '/status',
    ])
      expect(pass(path).answer).toEqual({ kind: 'next' });
    expect(pass('/acme', { cookie: COOKIE }).answer).toEqual({ kind: 'next' });
    expect(pass('/acme', { cookie: `__Secure-${COOKIE.slice(12)}` }).answer).toEqual({ kind: 'next' });
    expect(pass('/acme', { cookie: 'x-next-auth.session-token=abc' }).answer.kind).toBe('redirect');
  });

  test('answers the preflight of our extension on the API, and of no other origin', () => {
    const gate = pass('/api/v1/meetings', { origin: ours }, 'OPTIONS');
    expect(gate.answer).toEqual({ kind: 'preflight' });
    expect(gate.response_headers.get('access-control-allow-origin')).toBe(ours);
    expect(gate.response_headers.get('access-control-allow-headers')).toContain('authorization');
    expect(gate.response_headers.has('access-control-allow-credentials')).toBe(false);
    for (const origin of ['https://evil.example', `${ours}x`, 'null']) {
      const other = pass('/api/v1/meetings', { origin }, 'OPTIONS');
      expect(other.answer).toEqual({ kind: 'next' });
      expect(other.response_headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  test('gives the extension nothing outside the API', () => {
    for (const path of ['/api/auth/csrf', '/acme'])
      expect(
        pass(path, { origin: ours, cookie: COOKIE }).response_headers.has('access-control-allow-origin'),
      ).toBe(false);
  });

  test('lets only scripts with the nonce of this answer run, and nobody frame the page', () => {
    const [one, two] = [pass('/sign-in'), pass('/sign-in')];
    const policy = one.response_headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`'nonce-${one.request_headers.get('x-nonce')}'`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(one.request_headers.get('x-nonce')).not.toBe(two.request_headers.get('x-nonce'));
  });

  test('asks for https only where there is https', () => {
    const https = { ...SETTINGS, app_url: 'https://app.performancy.ai' };
    expect(pass('/', {}, 'GET', https).response_headers.get('strict-transport-security')).toContain(
      'max-age',
    );
    expect(pass('/').response_headers.has('strict-transport-security')).toBe(false);
  });
});
