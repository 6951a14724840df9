/** Portuguese and Spanish have about 3.6 characters to a token, English 4.2; counted as fewer, nothing is cut off. */
const CHARACTERS_PER_TOKEN = 3.3;

/** About how many tokens a text has, rather too many than too few. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
