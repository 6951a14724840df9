const started = Date.now();

/** Prints one line of progress with the seconds since the start. */
export function say(text: string): void {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`[${`${seconds}`.padStart(3)} s] ${text}`);
}
