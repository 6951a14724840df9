/** How the bytes of a table of values were written. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

/** The text of a file: UTF-8 or UTF-16 where its marks or bytes say so, else Windows-1252, as older spreadsheets write it. */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  // The database keeps no NUL, and no table needs one.
  return { text: new TextDecoder(encoding).decode(bytes).replaceAll('\0', ''), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
