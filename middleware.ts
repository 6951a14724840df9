import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { passGate } from '@/lib/http/edge-gate';

export const config = {
  runtime: 'nodejs',
  // Everything but the framework's own files, static files (a last part with a dot) and the deliveries of vendors: no
  // browser makes those, and what the gate does for a page or an extension is half the cost of one.
  matcher: ['/((?!_next/static|_next/image|api/webhooks/|.*\\.[a-z0-9]{2,5}$).*)', '/api/((?!webhooks/).*)'],
};

export function middleware(request: NextRequest): NextResponse {
  const { APP_URL, NODE_ENV } = env();
  const gate = passGate(request, { app_url: APP_URL, production: NODE_ENV === 'production' });
  const answer = answerOf(gate, APP_URL);
  for (const [name, value] of gate.response_headers) answer.headers.set(name, value);
  return answer;
}

function answerOf(gate: ReturnType<typeof passGate>, app_url: string): NextResponse {
  if (gate.answer.kind === 'preflight') return new NextResponse(null, { status: 204 });
  if (gate.answer.kind === 'redirect') return NextResponse.redirect(new URL(gate.answer.to, app_url));
  return NextResponse.next({ request: { headers: gate.request_headers } });
}
