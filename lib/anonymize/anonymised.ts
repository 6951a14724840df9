declare const anonymised_: unique symbol;

/** Text without personal data. Only this folder makes it; what sends text out of the system takes nothing else. */
export type Anonymised = string & { readonly [anonymised_]: true };

/** Used by this folder alone; the index does not hand it out. */
export const brand = (text: string): Anonymised => text as Anonymised;

/** Composes a prompt: the literal parts are program text, the values are already anonymised, or numbers. */
export function anonymised(
  literals: TemplateStringsArray,
  ...values: readonly (Anonymised | number)[]
): Anonymised {
  return brand(literals.map((literal, i) => literal + String(values[i] ?? '')).join(''));
}

/** Joins parts with a separator of program text. */
export function joinAnonymised(parts: readonly Anonymised[], separator: Anonymised): Anonymised {
  return brand(parts.join(separator));
}

/** A piece of an anonymised text, in UTF-16 units; a placeholder cut in two stays unreadable, so nothing is disclosed. */
export function sliceAnonymised(text: Anonymised, start: number, end?: number): Anonymised {
  return brand(text.slice(start, end));
}
