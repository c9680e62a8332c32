import { createRoot } from 'react-dom/client';
import '@tongjie/editor/styles.css';
import { App } from './app.tsx';
import './page.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
