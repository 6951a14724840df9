/** Bytes taken at once: a call has room for only so many arguments. */
const PART = 32_768;

/** Bytes in base64, as the API takes files. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART)
    text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}
