/** Two ports, so that the page that embeds the map is of another origin than the map. */
export const SITE_PORT = 4187;
export const HOST_PORT = 4188;
