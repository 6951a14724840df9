import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { popupLanguage } from '@/extension/popup/popup-language';
import { ReplayPage } from '@/extension/replay/replay-page';
import '@/extension/popup/popup.css';
import '@/extension/replay/replay.css';

// Schemas are interpreted, not compiled: the extension's policy forbids code made at run time.
z.config({ jitless: true });
const lang = popupLanguage();
document.documentElement.lang = lang;
const root = document.getElementById('root');
if (root) createRoot(root).render(<ReplayPage lang={lang} />);
