/** Door: the map in a frame, without the page around it. Nothing but this is fetched before somebody sees the frame. */
import './ui/style/all.css';
import { dayOf } from './domain/day.ts';
import { openChannel } from './embed/channel.ts';
import { watchPresence, whenAwake } from './embed/presence.ts';

const presence = watchPresence();
const channel = openChannel(presence);
void whenAwake(presence).then(async () => {
  const [{ start }, { startGuest }] = await Promise.all([import('./start.tsx'), import('./embed/guest.ts')]);
  await start('embed', { today: dayOf(new Date()), presence, join: (guest) => startGuest(guest, channel) });
});
