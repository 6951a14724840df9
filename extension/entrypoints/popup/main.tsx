import { createRoot } from 'react-dom/client';
import { Popup } from '@/extension/popup/popup';
import { popupLanguage } from '@/extension/popup/popup-language';
import '@/extension/popup/popup.css';

const lang = popupLanguage();
document.documentElement.lang = lang;
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup lang={lang} />);
