/** Door: the full page. */
import './ui/style/all.css';
import { start } from './start.tsx';

void start('page');
