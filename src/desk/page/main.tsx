/** Door: the desk's page. It is served by the development server only. */
import '../../ui/style/fonts.css';
import '../../ui/style/tokens.css';
import '../../ui/style/base.css';
import './desk.css';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.tsx';

const root = document.getElementById('desk');
if (root) createRoot(root).render(<Desk />);
