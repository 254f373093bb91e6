/** Whether a text is well-formed XML as far as our pictures use it: elements, quoted attributes, escaped text. For tests. */
const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/g;
const BARE = /[<>]|&(?!(?:amp|lt|gt|quot);)/;

export function wellFormed(text: string): boolean {
  const open: string[] = [];
  let end = 0;
  let roots = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = '', empty] = match;
    if (BARE.test(text.slice(end, match.index)) || BARE.test(attributes.replace(/"/g, ''))) return false;
    end = match.index + whole.length;
    if (closing) {
      if (open.pop() !== name) return false;
      continue;
    }
    const keys = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, key]) => key);
    if (new Set(keys).size !== keys.length) return false;
    if (open.length === 0) roots += 1;
    if (!empty) open.push(name);
  }
  return open.length === 0 && roots === 1 && end === text.length;
}
