/** The lines of an answer that is told as it is written, each as it comes. @throws when there is none, or it breaks off. */
export async function* readLines(path: string, signal: AbortSignal): AsyncGenerator<unknown> {
  const response = await fetch(path, { method: 'POST', signal });
  if (!response.ok || response.body === null) throw new Error('There is no answer to read.');
  yield* linesOf(response.body);
}

/** The same of an answer that is there already. */
export async function* linesOf(body: NonNullable<Response['body']>): AsyncGenerator<unknown> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    rest += value ?? '';
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line);
    if (done) return;
  }
}
