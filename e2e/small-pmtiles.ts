/**
 * A `.pmtiles` archive of one picture tile in one colour for the whole world, made here so that no binary lies in the repository.
 * Layout: PMTiles version 3, https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md; PNG, https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib';

const HEADER_BYTES = 127;
const UNCOMPRESSED = 1;
const PNG_TILES = 2;
const TILE_SIZE = 256;

export type Colour = readonly [red: number, green: number, blue: number];

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A square PNG of one colour. */
function colouredPng(colour: Colour): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(TILE_SIZE, 0);
  header.writeUInt32BE(TILE_SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB
  const row = Buffer.from([0, ...Array.from({ length: TILE_SIZE }, () => colour).flat()]);
  const rows = Buffer.concat(Array.from({ length: TILE_SIZE }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An unsigned LEB128 number, as in protocol buffers. */
function varint(number: number): number[] {
  return number < 0x80 ? [number] : [(number & 0x7f) | 0x80, ...varint(number >>> 7)];
}

export function colouredArchive(colour: Colour): Buffer {
  const tile = colouredPng(colour);
  // One entry: tile id 0 (zoom 0), a run of 1, its length, its offset plus one.
  const directory = Buffer.from([1, 0, 1, tile.length, 1].flatMap(varint));
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header[7] = 3;
  const metadataAt = HEADER_BYTES + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const spans = [
    HEADER_BYTES,
    directory.length,
    metadataAt,
    metadata.length,
    tilesAt,
    0,
    tilesAt,
    tile.length,
  ];
  const counts = [1, 1, 1];
  for (const [index, value] of [...spans, ...counts].entries()) {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  }
  header[96] = 1; // clustered
  header[97] = UNCOMPRESSED; // directories and metadata
  header[98] = UNCOMPRESSED; // tiles
  header[99] = PNG_TILES;
  header[100] = 0; // lowest zoom
  header[101] = 0; // highest zoom
  for (const [index, degrees] of [-180, -85, 180, 85].entries()) {
    header.writeInt32LE(degrees * 10_000_000, 102 + 4 * index);
  }
  return Buffer.concat([header, directory, metadata, tile]);
}
