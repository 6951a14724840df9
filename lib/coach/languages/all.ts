/** Every language at once, for the server and whoever imports `@/lib/coach`. */
import './en';
import './es';
import './pt-BR';
