/** What is drawn of the record: the areas and the line between them, over the whole timeline. */
import * as z from 'zod/mini';
import { ContactCollection } from './contact.ts';
import { ControlCollection } from './control.ts';

export const Drawn = z.object({ control: ControlCollection, contact: ContactCollection });
export type Drawn = z.infer<typeof Drawn>;
