import { expect, it } from 'vitest';
import { PARAMETERS } from '../state/parameters.ts';
import { FIXED, LIVE } from './element-attributes.ts';

it('the element has an attribute for every parameter of the address', () => {
  expect([...LIVE, ...FIXED].sort()).toEqual(Object.keys(PARAMETERS).sort());
});
