/** Door: the map in a frame, without the page around it. Nothing but this is fetched before somebody sees the frame. */
import './ui/style/all.css';
import { openChannel } from './embed/channel.ts';
import { watchPresence } from './embed/presence.ts';

const presence = watchPresence();
const channel = openChannel(presence);
/** What was asked for before the first paint: see `site/asked.js`. A still frame that already shows it needs nothing more. */
const { ui, asked } = document.documentElement.dataset;
const isWhole = ui === 'static' && asked === undefined;
void (isWhole ? channel.asked : presence.needed).then(async () => {
  const [{ start }, { startGuest }, { dayOf }] = await Promise.all([
    import('./start.tsx'),
    import('./embed/guest.ts'),
    import('./domain/day.ts'),
  ]);
  await start('embed', { today: dayOf(new Date()), presence, join: (guest) => startGuest(guest, channel) });
});
