/** `config.json` beside the page: what the owner of a site may set without a build. */
import * as z from 'zod/mini';

const Address = z.string().check(z.minLength(1), z.maxLength(2000));

export const SiteConfig = z.strictObject({
  /**
   * The ground under the claims: null for the map's own; `style` for the address of a MapLibre style,
   * `pmtiles` for the address of a `.pmtiles` file. Addresses are relative to the page.
   */
  ground: z.nullable(z.union([z.strictObject({ style: Address }), z.strictObject({ pmtiles: Address })])),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
