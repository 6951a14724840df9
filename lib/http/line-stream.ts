import { z } from 'zod';

/** The answer of a route that speaks while it works: one JSON value per line, as each is there. */
export const lineStreamSchema = z.instanceof(ReadableStream);

/**
 * Lines of JSON from work that tells what it has so far. When the reader goes away, the work's signal ends it; when the work
 * fails, the stream breaks off, and the reader asks anew.
 */
export function lineStream(
  work: (say: (value: unknown) => void, signal: AbortSignal) => Promise<void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (value: unknown) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      };
      try {
        await work(say, gone.signal);
        if (!gone.signal.aborted) controller.close();
      } catch (error) {
        if (!gone.signal.aborted) controller.error(error);
      }
    },
    cancel: () => gone.abort(),
  });
}
