/** The drawing of the moment, computed once for each day, lens and set of areas. */
import { useMemo } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import type { LoadedDrawing } from '../state/load.ts';
import { areasOfArticle } from '../state/one-article.ts';
import { areasOn, contactOn, fightingOn } from '../state/select.ts';
import { useApp } from './app-context.tsx';
import { useCounted } from './use-counted.ts';

/** Everything that is drawn on any day. */
export function useDrawing(): LoadedDrawing {
  const control = useApp((state) => state.control);
  const contact = useApp((state) => state.contact);
  return useMemo(() => ({ control, contact }), [control, contact]);
}

/** The areas of all days, of one article where one alone is read. */
export function useControl(): readonly Control[] {
  const control = useApp((state) => state.control);
  const isOne = useApp((state) => state.view.articleId !== null);
  const published = useCounted();
  return useMemo(() => (isOne ? areasOfArticle(control, published) : control), [control, isOne, published]);
}

/** The areas that stand. */
export function useAreas(): readonly Control[] {
  const control = useControl();
  const day = useApp((state) => state.view.day);
  return useMemo(() => areasOn(control, day), [control, day]);
}

const NO_CONTACT: readonly Contact[] = [];

/** The line of contact; it leans on many articles, so one alone has none. */
export function useContact(): readonly Contact[] {
  const contact = useApp((state) => state.contact);
  const day = useApp((state) => state.view.day);
  const isOne = useApp((state) => state.view.articleId !== null);
  return useMemo(() => (isOne ? NO_CONTACT : contactOn(contact, day)), [contact, day, isOne]);
}

export function useFighting(): ReadonlyMap<string, Claim> {
  const published = useCounted();
  const lens = useApp((state) => state.view.lens);
  const day = useApp((state) => state.view.day);
  return useMemo(() => fightingOn(published, lens, day), [published, lens, day]);
}

const NO_FIGHTING: ReadonlyMap<string, Claim> = new Map();

interface Drawn {
  readonly areas: readonly Control[];
  readonly contact: readonly Contact[];
  readonly fighting: ReadonlyMap<string, Claim>;
}

/** What of a drawing the map shows: all, or only where reports disagree. */
export function shownOf(drawn: Drawn, disputedOnly: boolean): Drawn {
  if (!disputedOnly) return drawn;
  return {
    areas: drawn.areas.filter(({ properties }) => properties.holder === 'contested'),
    contact: NO_CONTACT,
    fighting: NO_FIGHTING,
  };
}

/** What of the drawing of the moment the map shows. */
export function useShown(): Drawn {
  const areas = useAreas();
  const contact = useContact();
  const fighting = useFighting();
  const disputedOnly = useApp((state) => state.view.disputedOnly);
  return useMemo(
    () => shownOf({ areas, contact, fighting }, disputedOnly),
    [areas, contact, fighting, disputedOnly],
  );
}
