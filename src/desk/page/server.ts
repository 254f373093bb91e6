/** Effect: the network. What the page asks of the desk's server. */
import type { Control } from '../../domain/control.ts';
import type { DeskState, NewArticle, WriteNews } from '../desk-state.ts';
import type { Action } from '../session.ts';

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  const told = (await response.json().catch(() => null)) as { error?: string } | null;
  throw new Error(told?.error ?? `The desk’s server answered ${response.status}: is it still running?`);
}

function send(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(path, { method, headers, body: JSON.stringify(body) }).then(answered);
}

export async function loadState(): Promise<DeskState> {
  return (await answered(await fetch('/desk/state'))).json() as Promise<DeskState>;
}

export async function openArticle(article: NewArticle): Promise<void> {
  await send('POST', '/desk/article', article);
}

export async function saveDecisions(actions: readonly Action[]): Promise<void> {
  await send('PUT', '/desk/decisions', { actions });
}

export async function loadAreas(day: string, when: 'now' | 'before'): Promise<Control[]> {
  const query = new URLSearchParams({ day, when });
  return (await answered(await fetch(`/desk/areas?${query}`))).json() as Promise<Control[]>;
}

/** Has the decisions written, and hears line by line how it goes. */
export async function writeDecisions(hear: (news: WriteNews) => void): Promise<void> {
  const { body } = await send('POST', '/desk/write', {});
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(JSON.parse(line) as WriteNews);
  }
}
