/** Effect: the network, through the loader. Turns a site's ground setting into a ground that the style can use. */
import type { StyleSpecification } from 'maplibre-gl';
import type { SiteConfig } from '../state/config.ts';
import { loadStyle } from '../state/load.ts';
import type { Ground } from './ground.ts';

/**
 * Reads the ground that a site names in its settings. Addresses are relative to `page`.
 * @throws LoadFailure for a style that is not to be had; Error for an archive that is none
 */
export async function loadGround({ ground }: SiteConfig, page: URL): Promise<Ground> {
  if (ground === null) return { kind: 'own' };
  if ('style' in ground) {
    const url = new URL(ground.style, page);
    const style = await loadStyle(url);
    if (!isStyle(style)) throw new Error(`${url.href} is not a MapLibre style`);
    return { kind: 'style', style };
  }
  return loadArchive(new URL(ground.pmtiles, page).href);
}

function isStyle(value: unknown): value is StyleSpecification {
  const style = value as Partial<StyleSpecification> | null;
  return style?.version === 8 && Array.isArray(style.layers) && typeof style.sources === 'object';
}

/** The reader of `.pmtiles` is fetched only by sites that use one. */
async function loadArchive(address: string): Promise<Ground> {
  const [{ PMTiles, Protocol, TileType }, { addProtocol }] = await Promise.all([
    import('pmtiles'),
    import('maplibre-gl'),
  ]);
  const archive = new PMTiles(address);
  const { tileType } = await archive.getHeader();
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol('pmtiles', protocol.tile);
  if (tileType !== TileType.Mvt) return { kind: 'pmtiles', address, vectorLayers: null };
  const metadata = (await archive.getMetadata()) as { vector_layers?: { id: string }[] };
  return { kind: 'pmtiles', address, vectorLayers: (metadata.vector_layers ?? []).map(({ id }) => id) };
}
