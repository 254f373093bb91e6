/** Record ids: lower-case Latin letters, digits and hyphens, so that they are safe in URLs and file names. */
import * as z from 'zod/mini';

export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
export type Id = z.infer<typeof Id>;
