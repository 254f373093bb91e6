/** The drawn areas as GeoJSON (RFC 7946), each with the claims that it leans on and their articles. */
import type { Control } from '../../domain/control.ts';
import type { Day } from '../../domain/day.ts';
import type { Lens } from '../../domain/lens.ts';
import type { Language } from '../../domain/names.ts';
import type { Published } from '../../state/published.ts';
import { claimSource } from './provenance.ts';

export interface AreasExport {
  readonly published: Published;
  readonly areas: readonly Control[];
  readonly lens: Lens;
  /** True where the areas are drawn as known then. */
  readonly known: boolean;
  /** The one article that counts; null where all do. */
  readonly articleId: string | null;
  /** Null where the areas are those of the whole timeline. */
  readonly day: Day | null;
  readonly language: Language;
  readonly title: string;
  /** The address of the view that was taken away. */
  readonly link: string;
}

/** A collection whose members beyond GeoJSON's own say what it is and whom to credit. */
export function areasGeojson(taken: AreasExport): string {
  const { published, areas, lens, known, articleId, day, language, title, link } = taken;
  const features = areas.map(({ id, geometry, properties: { claimIds, ...properties } }) => ({
    type: 'Feature',
    id,
    geometry,
    properties: {
      ...properties,
      claims: claimIds.flatMap((claimId) => {
        const claim = published.claims.get(claimId);
        return claim ? [claimSource(claim, published, language)] : [];
      }),
    },
  }));
  const { data, border, places } = published.manifest.attribution;
  const collection = {
    type: 'FeatureCollection',
    title,
    lens,
    ...(known ? { known } : {}),
    ...(articleId === null ? {} : { article: articleId }),
    ...(day === null ? {} : { day }),
    link,
    attribution: [data, border, places],
    features,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
