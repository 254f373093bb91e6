import { describe, expect, test } from 'vitest';
import { en } from '../src/text/en.ts';
import { cardSvg } from './cards.ts';
import { readDrawn } from './drawn-day.ts';
import { firstPaint } from './first-paint.ts';
import { headTags, oembed } from './head-tags.ts';
import { keyDays } from './key-days.ts';

const drawn = readDrawn('all');
const { openingDay, firstDay, lastDay } = drawn.published.manifest;
const SITE = 'https://news.example/kursk/';
const preview = {
  day: '2024-08-20',
  title: 'A "day"',
  description: 'D',
  path: 'day/2024-08-20/',
  root: '../../',
};

test('a dozen key days at most, in order, the opening day among them', () => {
  const days = keyDays(drawn.published.manifest, drawn.control);
  expect(days).toContain(openingDay);
  expect(days.length).toBeLessThanOrEqual(12);
  expect([...days].sort()).toEqual(days);
  expect(days.every((day) => day >= firstDay && day <= lastDay)).toBe(true);
});

describe('the first paint', () => {
  test.each(['page', 'embed'] as const)(
    'of a %s says what it draws, without scripts or styles of its own',
    (kind) => {
      const html = firstPaint(drawn, '2024-08-20', kind, './');
      expect(html).not.toMatch(/<script|<style|\sstyle="|\son\w+="/);
      expect(html).toMatch(
        /On 20 August 2024, according to all reports compared: about [\d,]+\u00a0km² drawn/,
      );
      expect(html).toContain(en.legend.mark.inferred);
      expect(html).toContain('href="./data/claims.json"');
    },
  );
});

describe('what other sites read', () => {
  const contentOf = (site: string | null, name: string) =>
    headTags({ ...preview, site }, preview.day).find(
      ({ attrs }) => (attrs.property ?? attrs.name ?? attrs.rel) === name,
    )?.attrs;

  test('addresses are absolute where the site’s is known', () => {
    expect(contentOf(SITE, 'og:image')?.content).toBe(`${SITE}cards/2024-08-20.png`);
    expect(contentOf(SITE, 'canonical')?.href).toBe(`${SITE}day/2024-08-20/`);
    expect(contentOf(SITE, 'alternate')?.href).toBe(`${SITE}oembed/2024-08-20.json`);
  });

  test('without one there is a picture beside the page, and no oEmbed', () => {
    expect(contentOf(null, 'og:image')?.content).toBe('../../cards/2024-08-20.png');
    expect(contentOf(null, 'alternate')).toBeUndefined();
  });

  test('oEmbed answers with a frame of the day, or of the newest one', () => {
    const fixed = JSON.parse(oembed(preview, SITE, true));
    // oEmbed 1.0, section 2.3.4: what an answer of this type must have, and a thumbnail with all three of its parts.
    expect(fixed).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 560 });
    expect(fixed).toMatchObject({
      thumbnail_url: `${SITE}cards/2024-08-20.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(fixed.html).toContain(`src="${SITE}embed.html?day=2024-08-20" title="A &quot;day&quot;"`);
    expect(JSON.parse(oembed(preview, SITE, false)).html).toContain(`src="${SITE}embed.html"`);
  });

  test('the card names day, claimants and marks', () => {
    const card = cardSvg(drawn, '2024-08-20');
    for (const words of ['>20 August 2024<', en.lens.name.all, 'OpenStreetMap', 'Sudzha']) {
      expect(card).toContain(words);
    }
  });
});
