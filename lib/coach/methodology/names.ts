const NAME = /(?<=[\p{L}\d][,;:]? )\p{Lu}\p{Ll}+/gu;

/** A capital inside a sentence names a person, a company or a tool, unless somebody is called by it: "olha, Ana, …", "ô Ana!". */
export function hasName(text: string): boolean {
  for (const hit of text.matchAll(NAME)) {
    const before = text.slice(Math.max(0, hit.index - 3), hit.index);
    const after = text.charAt(hit.index + hit[0].length);
    const called = after === '!' || (/[,;.…!?] *$/.test(before) && /[,;.…?]/.test(after));
    if (!called) return true;
  }
  return false;
}
