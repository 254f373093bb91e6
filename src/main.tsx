/** Door: the full page. */
import './ui/style/all.css';
import { dayOf } from './domain/day.ts';
import { ALWAYS } from './embed/presence.ts';
import { start } from './start.tsx';

void start('page', { today: dayOf(new Date()), presence: ALWAYS, join: () => undefined });
