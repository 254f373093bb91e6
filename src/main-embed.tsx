/** Door: the map in a frame, without the page around it. */
import './ui/style/all.css';
import { start } from './start.tsx';

void start('embed');
