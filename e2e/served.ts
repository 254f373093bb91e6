/** What the tests serve, and where. */
/** Where the tests keep the site they build: apart from `dist`, so that a site being served from there is not disturbed. */
export const SITE_FOLDER = '.cache/e2e-site';

/** Two ports, so that the page that embeds the map is of another origin than the map. */
export const SITE_PORT = 4187;
export const HOST_PORT = 4188;

/** The same site, served by nginx. */
export const NGINX_PORT = 4189;
