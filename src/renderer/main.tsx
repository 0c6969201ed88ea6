import { createRoot } from 'react-dom/client';
import { assert } from '../domain/control';
import { App } from './app';
import { createBridge } from './bridge/bridge';
import { keepNativeMenu } from './commands/native-menu';
import { keepPlace, keptPlace } from './session/kept-place';
import { Session } from './session/session';
import './theme/fonts';
import { prefersDark, showScheme } from './theme/scheme';

const place = document.querySelector('#root');
assert(place, 'the page has no root');
showScheme('system', prefersDark());
const session = new Session(createBridge());
createRoot(place).render(<App session={session} />);
void session.start(keptPlace(sessionStorage)).then(() => {
  keepPlace(session, sessionStorage);
  if (window.goldenThread) keepNativeMenu(session);
});
