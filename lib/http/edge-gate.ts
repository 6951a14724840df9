import { randomBytes } from 'node:crypto';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { newId } from '@/lib/ids';

/** What the gate needs to know of the installation. */
export interface GateSettings {
  app_url: string;
  production: boolean;
}

/** What the gate decides: the request as it goes on, headers of the answer, or an answer at once. */
export interface Gate {
  request_headers: Headers;
  response_headers: Headers;
  answer: { kind: 'next' } | { kind: 'redirect'; to: string } | { kind: 'preflight' };
}

/** Pages without a session. Everything else that is not an API or a file belongs to a company or to staff. */
const PUBLIC_PAGES = new Set([
  '/health',
  '/health/detailed',
  '/status',
  '/sign-in',
  '/accept-invitation',
  '/forgot-password',
  '/reset-password',
  '/outbox',
  '/developers',
  '/privacy',
]);
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token=/;
const EXTENSION_ORIGIN = `chrome-extension://${EXTENSION_ID}`;
const CORS_EXPOSED = 'x-request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset';

/**
 * The gate in front of every request: a request id of our own making, security headers, CORS for our extension alone,
 * and a hint to sign in. It decides nothing about rights: each page and route does that itself.
 */
export function passGate(
  request: { method: string; url: string; headers: Headers },
  settings: GateSettings,
): Gate {
  const url = new URL(request.url);
  const request_headers = new Headers(request.headers);
  const request_id = newId();
  request_headers.set('x-request-id', request_id);
  const response_headers = securityHeaders(settings);
  response_headers.set('x-request-id', request_id);

  if (url.pathname.startsWith('/api/')) {
    const preflight = url.pathname.startsWith('/api/v1/') && allowExtension(request, response_headers);
    return { request_headers, response_headers, answer: { kind: preflight ? 'preflight' : 'next' } };
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, settings);
  request_headers.set('x-nonce', nonce);
  // Where a page sends those who must sign in back to; a page does not see its own address.
  request_headers.set('x-path', url.pathname + url.search);
  // Next reads the nonce for its own scripts from the policy of the request.
  request_headers.set('content-security-policy', policy);
  response_headers.set('content-security-policy', policy);
  const to = signInHint(url, request.headers);
  return {
    request_headers,
    response_headers,
    answer: to === null ? { kind: 'next' } : { kind: 'redirect', to },
  };
}

function securityHeaders({ app_url }: GateSettings): Headers {
  const headers = new Headers({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  });
  if (app_url.startsWith('https:'))
    headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  return headers;
}

function contentSecurityPolicy(nonce: string, { app_url, production }: GateSettings): string {
  return [
    "default-src 'self'",
    // In development the bundler evaluates code and talks over a web socket.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${production ? '' : " 'unsafe-eval'"}`,
    // Charts place their parts with style attributes, which no nonce covers.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${production ? '' : ' ws:'}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(app_url.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Adds the CORS headers for our extension; true when the request is only its preflight. */
function allowExtension(request: { method: string; headers: Headers }, answer: Headers): boolean {
  answer.append('vary', 'origin');
  if (request.headers.get('origin') !== EXTENSION_ORIGIN) return false;
  answer.set('access-control-allow-origin', EXTENSION_ORIGIN);
  answer.set('access-control-expose-headers', CORS_EXPOSED);
  if (request.method !== 'OPTIONS') return false;
  answer.set('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
  answer.set('access-control-allow-headers', 'authorization, content-type');
  answer.set('access-control-max-age', '600');
  return true;
}

function signInHint(url: URL, headers: Headers): string | null {
  if (url.pathname === '/' || PUBLIC_PAGES.has(url.pathname)) return null;
  if (SESSION_COOKIE.test(headers.get('cookie') ?? '')) return null;
  return `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`;
}
