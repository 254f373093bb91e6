/** Door: the full page. */
import './ui/style/all.css';
import { ALWAYS } from './embed/presence.ts';
import { start } from './start.tsx';

void start('page', { presence: ALWAYS, join: () => undefined });
