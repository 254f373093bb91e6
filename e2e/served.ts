/** Effect: the file system. What the tests serve, and where. */
import { readdirSync } from 'node:fs';

/** Where the tests keep the site they build: apart from `dist`, so that a site being served from there is not disturbed. */
export const SITE_FOLDER = '.cache/e2e-site';

/** A day, other than the one on which the map opens, that has a page and a picture of its own. */
export function keyDay(): string {
  const days = readdirSync(`${SITE_FOLDER}/day`).sort();
  return days[days.length >> 1] ?? 'none';
}

/** Two ports, so that the page that embeds the map is of another origin than the map. */
export const SITE_PORT = 4187;
export const HOST_PORT = 4188;

/** The same site, served by nginx. */
export const NGINX_PORT = 4189;
/** And a page that embeds it, of another origin. */
export const NGINX_HOST_PORT = 4186;
