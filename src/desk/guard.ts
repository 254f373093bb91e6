/**
 * Who may speak to the desk: the page that it serves, on this machine, and nobody else. A page of another site that the
 * editor has open could send requests here (CSRF), or have its own name point here (DNS rebinding): both carry a foreign
 * `Origin` or `Host`. Pure.
 */

type Header = string | readonly string[] | undefined;

export interface RequestHead {
  readonly method: string;
  readonly headers: Readonly<Record<string, Header>>;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Why a request is refused; null where it may pass.
 * @param port the port that the desk listens on
 */
export function refusal({ method, headers }: RequestHead, port: number): string | null {
  const hosts = LOOPBACK.map((name) => `${name}:${port}`);
  if (typeof headers.host !== 'string' || !hosts.includes(headers.host)) {
    return 'The desk answers to its own address on this machine only.';
  }
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) {
    return 'The desk answers to its own page only.';
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'The desk answers to its own page only.';
  }
  if (method === 'GET' || method === 'HEAD') return null;
  const type = headers['content-type'];
  // A foreign page cannot send this type without asking first, and the desk never says yes.
  if (typeof type !== 'string' || !/^application\/json(?:;|$)/.test(type)) return 'The desk takes JSON only.';
  return null;
}
