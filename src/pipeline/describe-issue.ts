/** A schema's complaint in an editor's words: what stands there, what belongs there, what to do. */
import type * as z from 'zod/mini';
import { show } from './fault.ts';
import { nearest } from './nearest.ts';

export interface Description {
  readonly problem: string;
  readonly remedy: string;
}

type Issue = z.core.$ZodIssue;

/** What belongs into fields whose schema is a pattern, by the field's name. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:^id|Ids?|supersededBy)$/, 'lower-case Latin letters and digits, joined by single hyphens'],
  [/^url$/, 'an address that begins with https:// or http:// and holds no spaces'],
  [/^language$/, 'a language code of two lower-case letters, such as en'],
  [/^published$/, 'a day or a month, such as 2024-10-05 or 2024-10'],
  [/^sha256$/, '64 lower-case hexadecimal digits'],
];

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  null: 'null',
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
};

function at(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], record);
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`))
    .join('');
}

const missing = (record: unknown, issue: Issue): boolean =>
  issue.path.length > 0 && at(record, issue.path) === undefined;

function oneOf(label: string, value: unknown, options: readonly unknown[]): Description {
  const words = options.map(String);
  const meant = typeof value === 'string' ? nearest(value, words) : null;
  return {
    problem: `${label}${show(value)} is not one of ${words.join(', ')}`,
    remedy: meant ? `did you mean ${meant}` : 'write one of them',
  };
}

function describePattern(
  label: string,
  issue: Issue & { code: 'invalid_format' },
  value: unknown,
): Description {
  if (issue.format === 'date') {
    return {
      problem: `${label}${show(value)} is not a calendar day`,
      remedy: 'write YYYY-MM-DD, such as 2024-08-06',
    };
  }
  const name = issue.path.findLast((key) => typeof key === 'string') ?? '';
  const form = PATTERNS.find(([pattern]) => pattern.test(name))?.[1] ?? `a text of the form ${issue.pattern}`;
  return { problem: `${label}${show(value)} is not ${form}`, remedy: `write ${form}` };
}

function noForm(label: string, value: unknown): Description {
  return {
    problem: `${label}${show(value)} has none of the forms allowed here`,
    remedy: 'compare it with a record that passes',
  };
}

const SIZES: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

function describeSize(
  label: string,
  issue: Issue & { code: 'too_small' | 'too_big' },
  value: unknown,
): Description {
  const small = issue.code === 'too_small';
  const limit = small ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  const unit = SIZES[issue.origin];
  return unit
    ? {
        problem: `${label}${show(value)} is too ${small ? 'short' : 'long'}`,
        remedy: `bring the number of its ${unit} to ${limit}`,
      }
    : { problem: `${label}${show(value)} is not ${limit}`, remedy: `write a number of ${limit}` };
}

function describeUnknown(
  record: unknown,
  issue: Issue & { code: 'unrecognized_keys' },
  all: readonly Issue[],
): Description[] {
  const siblings = all
    .filter((other) => missing(record, other) && fieldName(other.path.slice(0, -1)) === fieldName(issue.path))
    .map((other) => String(other.path.at(-1)));
  return issue.keys.map((key) => {
    const meant = nearest(key, siblings);
    return {
      problem: `there is no field ${show(fieldName([...issue.path, key]))}`,
      remedy: meant ? `did you mean ${show(meant)}` : 'remove it, or correct its spelling',
    };
  });
}

function describeOne(record: unknown, issue: Issue, all: readonly Issue[]): Description[] {
  const name = fieldName(issue.path);
  const label = name ? `${name}: ` : '';
  const value = at(record, issue.path);
  if (missing(record, issue)) {
    return [
      {
        problem: `the field ${show(name)} is missing`,
        remedy: 'add it; write null where the article does not say, if the field allows it',
      },
    ];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeUnknown(record, issue, all);
    case 'invalid_value':
      return [oneOf(label, value, issue.values)];
    case 'invalid_format':
      return [describePattern(label, issue, value)];
    case 'too_small':
    case 'too_big':
      return [describeSize(label, issue, value)];
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      return [
        {
          problem: `${label}${show(value)} is ${kindOf(value)} where ${expected} belongs`,
          remedy: `write ${expected}`,
        },
      ];
    }
    case 'invalid_union':
      if ('options' in issue && issue.options) return [oneOf(label, value, issue.options)];
      return [noForm(label, value)];
    default:
      return [noForm(label, value)];
  }
}

/** Every complaint about `record`, in the order of its fields. */
export function describeIssues(record: unknown, error: z.core.$ZodError): Description[] {
  return error.issues.flatMap((issue) => describeOne(record, issue, error.issues));
}
