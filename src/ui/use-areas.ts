/** The drawing of the moment, computed once for each day, lens and set of areas. */
import { useMemo } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import { areasOn, contactOn, fightingOn } from '../state/select.ts';
import { useApp } from './app-context.tsx';

export function useAreas(): readonly Control[] {
  const control = useApp((state) => state.control);
  const day = useApp((state) => state.view.day);
  return useMemo(() => areasOn(control, day), [control, day]);
}

export function useContact(): readonly Contact[] {
  const contact = useApp((state) => state.contact);
  const day = useApp((state) => state.view.day);
  return useMemo(() => contactOn(contact, day), [contact, day]);
}

export function useFighting(): ReadonlyMap<string, Claim> {
  const published = useApp((state) => state.published);
  const lens = useApp((state) => state.view.lens);
  const day = useApp((state) => state.view.day);
  return useMemo(() => fightingOn(published, lens, day), [published, lens, day]);
}
