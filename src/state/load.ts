/** Effect: the network. The only module that fetches. Everything fetched is parsed before anyone sees it. */
import * as z from 'zod/mini';
import { BorderLine, Country } from '../domain/border.ts';
import { Contact } from '../domain/contact.ts';
import { type AreaGeometry, Control } from '../domain/control.ts';
import type { Drawing } from '../domain/lens.ts';
import { FORMAT_VERSION, PUBLISHED_FILES } from '../domain/published.ts';
import { SiteConfig } from './config.ts';
import { isDataVersion } from './data-version.ts';
import { PACKED_BORDER, PackedBorder, unpackBorder } from './packed-border.ts';
import { PackedDrawing, packedFile, unpackDrawing } from './packed-drawing.ts';
import { indexReports, type Published, type Reports } from './published.ts';
import { isAreaGeometry, isContactGeometry } from './shape-check.ts';

/** Why a file cannot be shown: not to be had, not readable, or written for a newer map than this one. */
export type FailureKind = 'missing' | 'broken' | 'newer';

export class LoadFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.name = 'LoadFailure';
    this.kind = kind;
  }
}

const TIMEOUT_MS = 20_000;

async function fetchJson(url: URL): Promise<unknown> {
  const file = url.pathname.split('/').pop() ?? url.pathname;
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new LoadFailure('missing', file, String(error));
  }
  if (!response.ok) throw new LoadFailure('missing', file, `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new LoadFailure('broken', file, String(error));
  }
}

async function load<T>(base: URL, file: string, schema: z.ZodMiniType<T>): Promise<T> {
  return parsed(file, schema, await fetchJson(new URL(file, base)));
}

/** Loads a file that is written short. Both the writing and what comes of it are checked. */
async function loadPacked<P, T>(
  base: URL,
  file: string,
  writing: z.ZodMiniType<P>,
  unpack: (packed: P) => unknown,
  schema: z.ZodMiniType<T>,
): Promise<T> {
  const packed = await load(base, file, writing);
  let unpacked: unknown;
  try {
    unpacked = unpack(packed);
  } catch (error) {
    throw new LoadFailure('broken', file, String(error));
  }
  return parsed(file, schema, unpacked);
}

function parsed<T>(file: string, schema: z.ZodMiniType<T>, content: unknown): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new LoadFailure('broken', file, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

/** A newer format is told apart from a broken file, for the remedy differs: reload the page, or mend the data. */
async function loadManifest(base: URL) {
  const json = await fetchJson(new URL('manifest.json', base));
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    throw new LoadFailure('newer', 'manifest.json', `format ${version}, this map reads ${FORMAT_VERSION}`);
  }
  const result = PUBLISHED_FILES['manifest.json'].safeParse(json);
  if (!result.success)
    throw new LoadFailure('broken', 'manifest.json', result.error.issues[0]?.message ?? '');
  return result.data;
}

/**
 * Loads what the reports consist of, without map and timeline.
 * @param base the folder of the published files, ending in a slash
 * @throws LoadFailure naming the first file that cannot be used
 */
export async function loadReports(base: URL): Promise<Reports> {
  const [places, claims, claimants, articles, relations] = await Promise.all([
    load(base, 'places.geojson', PUBLISHED_FILES['places.geojson']),
    load(base, 'claims.json', PUBLISHED_FILES['claims.json']),
    load(base, 'claimants.json', PUBLISHED_FILES['claimants.json']),
    load(base, 'articles.json', PUBLISHED_FILES['articles.json']),
    load(base, 'relations.json', PUBLISHED_FILES['relations.json']),
  ]);
  return indexReports({ places: places.features, claims, claimants, articles, relations });
}

const CheckedBorder = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.union([
      z.extend(BorderLine, { geometry: z.custom<Contact['geometry']>(isContactGeometry) }),
      z.extend(Country, { geometry: z.custom<AreaGeometry>(isAreaGeometry) }),
    ]),
  ),
});

/** Loads everything but the control areas. @throws LoadFailure naming the manifest before any other file that cannot be used */
export async function loadPublished(base: URL): Promise<Published> {
  const rest = Promise.all([
    loadPacked(base, PACKED_BORDER, PackedBorder, unpackBorder, CheckedBorder),
    loadReports(base),
  ]);
  // What is wrong with the manifest explains what may be wrong with the rest, so it is heard first.
  rest.catch(() => undefined);
  const manifest = await loadManifest(base);
  const [border, reports] = await rest;
  return { manifest, border, ...reports };
}

const CheckedControl = z.extend(Control, { geometry: z.custom<AreaGeometry>(isAreaGeometry) });
const CheckedContact = z.extend(Contact, { geometry: z.custom<Contact['geometry']>(isContactGeometry) });
const Unpacked = z.object({ control: z.array(CheckedControl), contact: z.array(CheckedContact) });

/** What a drawing shows over the whole timeline. */
export interface LoadedDrawing {
  readonly control: readonly Control[];
  readonly contact: readonly Contact[];
}

export const NOTHING_DRAWN: LoadedDrawing = { control: [], contact: [] };

/** Loads the control areas of one drawing and its line of contact. @throws LoadFailure */
export async function loadDrawing(base: URL, drawing: Drawing): Promise<LoadedDrawing> {
  return loadPacked(base, packedFile(drawing), PackedDrawing, unpackDrawing, Unpacked);
}

/**
 * The name of the snapshot that the data is the latest of; null for a site that keeps none.
 * @param base the folder of the latest data, ending in a slash
 */
export async function loadLatestVersion(base: URL): Promise<string | null> {
  const json = await fetchJson(new URL('version.json', base)).catch(() => null);
  const version = (json as { version?: unknown } | null)?.version;
  return typeof version === 'string' && isDataVersion(version) ? version : null;
}

/** Loads the site's own settings; a site without the file has the standard ones. @throws LoadFailure when it is there and wrong */
export async function loadConfig(base: URL): Promise<SiteConfig> {
  try {
    return await load(base, 'config.json', SiteConfig);
  } catch (error) {
    if (error instanceof LoadFailure && error.kind === 'missing') return { ground: null };
    throw error;
  }
}

/** Loads a file as it is. @throws LoadFailure */
export async function loadBytes(url: URL): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`HTTP ${response.status}`);
  } catch (error) {
    throw new LoadFailure('missing', url.pathname, String(error));
  }
}

/** Loads a MapLibre style that a site uses as its ground. @throws LoadFailure */
export async function loadStyle(url: URL): Promise<unknown> {
  return fetchJson(url);
}
