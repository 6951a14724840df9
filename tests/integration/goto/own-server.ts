import { createServer } from 'node:http';
import { POST as webhook } from '@/app/api/webhooks/[provider]/[key]/route';

/** The address of this product's webhooks, for the local GoTo server to deliver to. */
export interface OwnServer {
  url: string;
  stop(): Promise<void>;
}

/** Serves /api/webhooks/{provider}/{key} with the real route. */
export async function startOwnServer(): Promise<OwnServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const [, , , provider = '', key = ''] = (request.url ?? '').split('/');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const answer = await webhook(
      new Request(`http://own${request.url}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Buffer.concat(chunks),
      }),
      { params: Promise.resolve({ provider, key }) },
    );
    response.writeHead(answer.status).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
