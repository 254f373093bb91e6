/** Effect: the network. The desk's server: a plugin of Vite's development server, so that nothing of it is in the build. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import * as z from 'zod/mini';
import { Day } from '../domain/day.ts';
import { Decisions, NewArticle } from './desk-state.ts';
import { refusal } from './guard.ts';
import type { Workbench } from './workbench.ts';

/** More than any article; a page that is saved with its pictures is larger and is none. */
const LARGEST_BODY = 12_000_000;

/** What the desk's page may do: everything with its own server, nothing with any other. Vite brings its styles as elements. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) throw new Error('The article is larger than 12 MB: paste its text alone');
    chunks.push(chunk as Buffer);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

const AreasQuery = z.object({ day: Day, when: z.enum(['now', 'before']) });

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(value));
}

async function openArticle(desk: Workbench, body: unknown): Promise<void> {
  const { name, text, ...told } = NewArticle.parse(body);
  await desk.open({ name, bytes: new TextEncoder().encode(text), told });
}

/** Answers one request below `/desk/`. Returns false for a path that is none of the desk's. */
async function answer(desk: Workbench, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://desk');
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /desk/state':
      sendJson(response, await desk.state());
      return true;
    case 'GET /desk/areas': {
      const { day, when } = AreasQuery.parse(Object.fromEntries(url.searchParams));
      sendJson(response, await desk.areas(day, when));
      return true;
    }
    case 'POST /desk/article':
      await openArticle(desk, await bodyOf(request));
      sendJson(response, {});
      return true;
    case 'PUT /desk/decisions':
      await desk.decide(Decisions.parse(await bodyOf(request)).actions);
      sendJson(response, {});
      return true;
    case 'POST /desk/write':
      await bodyOf(request);
      response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
      await desk.write((news) => response.write(`${JSON.stringify(news)}\n`));
      response.end();
      return true;
    default:
      return false;
  }
}

const serve =
  (desk: Workbench): Connect.NextHandleFunction =>
  (request, response, next) => {
    const refused = refusal(
      { method: request.method ?? '', headers: request.headers },
      request.socket.localPort ?? 0,
    );
    if (refused !== null) {
      response.statusCode = 403;
      response.end(refused);
      return;
    }
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.url === '/') request.url = '/src/desk/page/desk.html';
    answer(desk, request, response).then(
      (answered) => {
        if (!answered) next();
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (!response.headersSent) {
          response.statusCode = 400;
          sendJson(response, { error: message });
        } else {
          response.end(`${JSON.stringify({ type: 'refused', faults: [message] })}\n`);
        }
      },
    );
  };

/** Serves the desk at `/`, before anything that Vite serves, to its own page only. */
export function deskPlugin(desk: Workbench): Plugin {
  return {
    name: 'desk',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use(serve(desk));
    },
  };
}
