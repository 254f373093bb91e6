import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';
import { SITE_PORT } from './served.ts';

for (const path of ['./', './embed.html']) {
  test(`${path} asks nobody else for anything and stores nothing`, async ({ reader, page, context }) => {
    const origins = new Set<string>();
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http')) origins.add(origin);
    });
    await reader.opens(`${path}?day=2024-08-20`);
    await reader.choosesLens('russia');
    await reader.presses(en.timeline.nextChange);
    await reader.pressesOnMap('+');
    await reader.seesTheMapAtRest();
    expect([...origins]).toEqual([`http://127.0.0.1:${SITE_PORT}`]);
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0, 0]);
  });
}
