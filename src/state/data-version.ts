/** Which snapshot of the data a link asks for: the latest, or the one that an article was written with. */

/** A snapshot's name is a hash of its content. */
const VERSION = /^[0-9a-f]{16}$/;

export function isDataVersion(text: string): boolean {
  return VERSION.test(text);
}

/** The folder of the data, relative to the page: of a snapshot, or the latest where the query names none that could be one. */
export function dataFolder(query: string): string {
  const version = new URLSearchParams(query).get('data') ?? '';
  return isDataVersion(version) ? `data/v/${version}/` : LATEST_DATA;
}

export const LATEST_DATA = 'data/';
