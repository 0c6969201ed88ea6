import { nativeTheme } from 'electron';
import type { Result } from '../domain/result';
import type { RequestName, Results } from '../contract/requests';

type Theme = Results['settings.set']['theme'];

function themeIn(name: RequestName, value: unknown): Theme | null {
  switch (name) {
    case 'app.start':
      return (value as Results['app.start']).settings.theme;
    case 'settings.set':
      return (value as Results['settings.set']).theme;
    default:
      return null;
  }
}

/** Gives the frame and the menus of the window the theme that the person chose, as soon as an answer tells it. */
export function followTheme(name: RequestName, answer: Result<unknown, unknown>): void {
  const theme = answer.ok ? themeIn(name, answer.value) : null;
  if (theme !== null) nativeTheme.themeSource = theme;
}
