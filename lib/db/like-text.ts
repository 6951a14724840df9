/** Comparison without case is a pattern match in the database: the characters of patterns must stand for themselves. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
