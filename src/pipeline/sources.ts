/** Reads the file system: the files of a data folder, parsed record by record. What fits is kept, what does not is told. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Article } from '../domain/article.ts';
import { Border } from '../domain/border.ts';
import { Claim } from '../domain/claim.ts';
import { Claimant } from '../domain/claimant.ts';
import { LeftOut } from '../domain/left-out.ts';
import { Place } from '../domain/place.ts';
import type { DataRecord } from '../domain/record.ts';
import { Reliability } from '../domain/reliability.ts';
import { decode } from './decode.ts';
import { describeIssues } from './describe-issue.ts';
import type { Fault } from './fault.ts';
import { readJson } from './json.ts';

/** A data folder as far as it could be read. */
export interface Sources {
  /** The records that fit their schemas. Without faults it is the whole of the folder. */
  readonly record: DataRecord;
  /** The file that each record came from. */
  readonly fileOf: ReadonlyMap<object, string>;
  readonly faults: readonly Fault[];
  /** Ids of records that were met but did not fit, so that a reference to one is not a second fault. */
  readonly rejectedIds: ReadonlySet<string>;
  /** True where a whole file could not be read, so that nobody knows which ids it holds. */
  readonly incomplete: boolean;
}

/** Reliability where its file cannot be used: never derived with, for then there is a fault. */
const NO_RELIABILITY: Reliability = {
  independent: 0.5,
  official: 0.5,
  soft: 0.5,
  softKinds: [],
  againstInterest: 0.5,
  confirmed: 0.5,
  recordConfidence: { high: 0, medium: 0, low: 0 },
};

const Collection = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

class SourceReader {
  readonly fileOf = new Map<object, string>();
  readonly faults: Fault[] = [];
  readonly rejectedIds = new Set<string>();
  incomplete = false;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The names of the JSON files of a subfolder, sorted. A text beside them (`*.md`) is left alone; anything else is a fault. */
  async names(subfolder: string): Promise<string[]> {
    try {
      const names = (await fs.readdir(join(this.folder, subfolder)))
        .filter((name) => !name.startsWith('.'))
        .sort();
      for (const name of names.filter((other) => !/\.(?:json|md)$/.test(other))) {
        this.fail(
          `${subfolder}/${name}`,
          'only files whose names end in .json are read',
          'rename the file or move it elsewhere',
        );
      }
      return names.filter((name) => name.endsWith('.json')).map((name) => `${subfolder}/${name}`);
    } catch (error) {
      this.lose(subfolder, `the folder cannot be read (${errorCode(error)})`, 'create the folder');
      return [];
    }
  }

  /** The records of a file that holds a list of them. */
  async list<T extends object>(file: string, schema: z.ZodMiniType<T>): Promise<T[]> {
    const value = await this.json(file);
    if (value === undefined) return [];
    if (Array.isArray(value)) return this.records(file, value, schema);
    this.lose(
      file,
      'the file does not hold a list of records',
      'put the records into [ and ], separated by commas',
    );
    return [];
  }

  /** The records of a file that a data folder may do without. */
  async listIfThere<T extends object>(file: string, schema: z.ZodMiniType<T>): Promise<T[]> {
    const there = await fs.stat(join(this.folder, file)).catch(() => null);
    return there ? this.list(file, schema) : [];
  }

  /** The features of a file that holds a GeoJSON feature collection. */
  async features<T extends object>(file: string, schema: z.ZodMiniType<T>): Promise<T[]> {
    const shell = await this.whole(file, Collection, 'make it a GeoJSON FeatureCollection');
    return shell ? this.records(file, shell.features, schema) : [];
  }

  /** A file that is one record as a whole. */
  async whole<T>(file: string, schema: z.ZodMiniType<T>, remedy?: string): Promise<T | null> {
    const value = await this.json(file);
    if (value === undefined) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const described of describeIssues(value, parsed.error)) {
      this.lose(file, described.problem, remedy ?? described.remedy);
    }
    return null;
  }

  private records<T extends object>(file: string, values: readonly unknown[], schema: z.ZodMiniType<T>): T[] {
    return values.flatMap((value, i) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) {
        this.fileOf.set(parsed.data, file);
        return [parsed.data];
      }
      const id = (value as { id?: unknown } | null)?.id;
      const recordId = typeof id === 'string' ? id : null;
      if (recordId === null) this.incomplete = true;
      else this.rejectedIds.add(recordId);
      for (const { problem, remedy } of describeIssues(value, parsed.error)) {
        const named = recordId === null ? `record ${i + 1}: ${problem}` : problem;
        this.faults.push({ file, recordId, problem: named, remedy });
      }
      return [];
    });
  }

  private async json(file: string): Promise<unknown> {
    let bytes: Uint8Array;
    try {
      bytes = await fs.readFile(join(this.folder, file));
    } catch (error) {
      this.lose(file, `the file cannot be read (${errorCode(error)})`, 'restore the file');
      return undefined;
    }
    const decoded = decode(bytes);
    if (!decoded.ok) {
      this.lose(file, decoded.problem, decoded.remedy);
      return undefined;
    }
    const reading = readJson(decoded.text);
    if (reading.ok) return reading.value;
    const { line, column, problem, remedy } = reading.misreading;
    this.lose(file, `line ${line}, column ${column}: ${problem}`, remedy);
    return undefined;
  }

  private lose(file: string, problem: string, remedy: string): void {
    this.incomplete = true;
    this.fail(file, problem, remedy);
  }

  private fail(file: string, problem: string, remedy: string): void {
    this.faults.push({ file, recordId: null, problem, remedy });
  }
}

async function listAll<T extends object>(
  reader: SourceReader,
  subfolder: string,
  schema: z.ZodMiniType<T>,
): Promise<T[]> {
  const lists: T[][] = [];
  for (const name of await reader.names(subfolder)) lists.push(await reader.list(name, schema));
  return lists.flat();
}

/** Reads the whole of a data folder. Never rejects: whatever cannot be read is a fault. */
export async function readSources(folder: string): Promise<Sources> {
  const reader = new SourceReader(folder);
  const record: DataRecord = {
    articles: await listAll(reader, 'articles', Article),
    claims: await listAll(reader, 'claims', Claim),
    claimants: await reader.list('claimants.json', Claimant),
    places: await reader.features('places.geojson', Place),
    reliability: (await reader.whole('reliability.json', Reliability)) ?? NO_RELIABILITY,
    border: (await reader.whole(
      'border.geojson',
      Border,
      'cut it anew with `npm run data -- --recut-border`',
    )) ?? {
      type: 'FeatureCollection',
      features: [],
    },
  };
  const { fileOf, faults, rejectedIds, incomplete } = reader;
  await reader.listIfThere('left-out.json', LeftOut); // nothing refers to it
  return { record, fileOf, faults, rejectedIds, incomplete };
}
