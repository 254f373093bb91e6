/** Bytes to text, for files that must be UTF-8. */

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string; readonly remedy: string };

const AS_UTF8 = 'save the file as UTF-8 without a byte order mark';

/** Decodes UTF-8. A byte order mark and any other encoding are refused rather than guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { ok: false, problem: 'the file begins with a byte order mark', remedy: AS_UTF8 };
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { ok: false, problem: 'the file is UTF-16', remedy: AS_UTF8 };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'the file holds bytes that are not UTF-8', remedy: AS_UTF8 };
  }
}
