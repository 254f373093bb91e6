import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, identityOf } from './known-protocols.ts';

const ADDRESS = 'https://map.example/embed.html?day=2025-01-05';
const messages = (address: string) => heightMessages(565, identityOf(address));

describe('the height, in the words of', () => {
  it('Datawrapper: an object of heights by name', () => {
    expect(messages(ADDRESS)).toContainEqual({ 'datawrapper-height': { 'kursk-map': 565 } });
  });

  it('pym.js: a string that its parent reads by the child’s id', () => {
    const strings = messages(`${ADDRESS}&childId=pym-0&parentUrl=https%3A%2F%2Fnews.example`);
    const read = /^pymxPYMxpym-0xPYMx(\S+)xPYMx(.*)$/.exec(
      strings.find((each) => typeof each === 'string' && each.startsWith('pym')) as string,
    );
    expect(read?.slice(1)).toEqual(['height', '565']);
  });

  it('AMP and @newswire/frames', () => {
    expect(messages(ADDRESS)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 565 });
  });

  it('Embedly, Flourish and the Guardian: one string of JSON', () => {
    const json = messages(ADDRESS).find((each): each is string => typeof each === 'string') ?? '';
    expect(JSON.parse(json)).toMatchObject({
      src: ADDRESS,
      context: 'iframe.resize',
      height: 565,
      type: 'set-height',
      value: 565,
    });
  });

  it('WordPress: with the secret that it put into the fragment', () => {
    expect(messages(`${ADDRESS}#?secret=AbC123xyz0`)).toContainEqual({
      message: 'height',
      value: 565,
      secret: 'AbC123xyz0',
    });
  });

  it('nobody whose name or secret is none, and never null: some listeners break on it', () => {
    const said = messages(`${ADDRESS}&childId=%3Cimg%3E#?secret=%22`);
    expect(said).toHaveLength(3);
    expect(said).not.toContain(null);
  });
});

describe('a page asks for the height again', () => {
  const identity = identityOf(`${ADDRESS}&childId=pym-0`);

  it.each([
    ['pym.js tells its width', 'pymxPYMxpym-0xPYMxwidthxPYMx640', true],
    ['another child is meant', 'pymxPYMxpym-1xPYMxwidthxPYMx640', false],
    ['@newswire/frames begins', { sentinel: 'amp', type: 'frames-init' }, true],
    ['somebody sends nothing', null, false],
    ['somebody sends a number', 7, false],
  ])('%s', (_, data, expected) => {
    expect(asksForHeight(data, identity)).toBe(expected);
  });
});
