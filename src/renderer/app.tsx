import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { styled, ThemeProvider, useColorScheme } from '@mui/material/styles';
import { Suspense, useEffect } from 'react';
import { FieldUndo } from './commands/field-undo';
import { commandById } from './commands/registry';
import { listenForShortcuts } from './commands/shortcuts';
import { EmptyState } from './components/layout';
import { loadTheRest, onDemand } from './components/on-demand';
import { listenForRegions } from './shell/regions';
import { Dialogs } from './screens/dialogs/dialogs';
import { isRoom } from './session/places';
import type { Session } from './session/session';
import type { Place } from './session/state';
import { SessionContext, useSession, useSessionState } from './session/use-session';
import { ErrorBoundary } from './shell/error-boundary';
import { keepFocus } from './shell/focus-keeper';
import { LockStrip } from './shell/lock-strip';
import { LongWork } from './shell/long-work';
import { RoomNav } from './shell/room-nav';
import { StatusBar } from './shell/status-bar';
import { Toasts } from './shell/toasts';
import { TopBar } from './shell/top-bar';
import { styleNonce } from './theme/nonce';
import { prefersDark, showScheme } from './theme/scheme';
import { theme } from './theme/theme';
import { token } from './theme/tokens';

const SCREENS = {
  welcome: onDemand(async () => ({
    default: (await import('./screens/welcome/welcome-screen')).WelcomeScreen,
  })),
  library: onDemand(async () => ({
    default: (await import('./screens/library/library-screen')).LibraryScreen,
  })),
  overview: onDemand(async () => ({
    default: (await import('./screens/overview/overview-screen')).OverviewScreen,
  })),
  narrative: onDemand(async () => ({
    default: (await import('./screens/narrative/narrative-screen')).NarrativeScreen,
  })),
  actions: onDemand(async () => ({
    default: (await import('./screens/actions/actions-screen')).ActionsScreen,
  })),
  indicators: onDemand(async () => ({
    default: (await import('./screens/indicators/indicators-screen')).IndicatorsScreen,
  })),
  thread: onDemand(async () => ({
    default: (await import('./screens/thread/thread-screen')).ThreadScreen,
  })),
  resources: onDemand(async () => ({
    default: (await import('./screens/resources/resources-screen')).ResourcesScreen,
  })),
  covering: onDemand(async () => ({
    default: (await import('./screens/covering/covering-screen')).CoveringScreen,
  })),
  review: onDemand(async () => ({
    default: (await import('./screens/review/review-screen')).ReviewScreen,
  })),
  preview: onDemand(async () => ({
    default: (await import('./screens/preview/preview-screen')).PreviewScreen,
  })),
  pack: onDemand(async () => ({
    default: (await import('./screens/pack/pack-screen')).PackScreen,
  })),
  settings: onDemand(async () => ({
    default: (await import('./screens/settings/settings-screen')).SettingsScreen,
  })),
} as const satisfies Record<Place, unknown>;

const emotion = createCache({ key: 'gt', ...(styleNonce() === '' ? {} : { nonce: styleNonce() }) });

const Frame = styled('div')({ height: '100%', display: 'flex', flexDirection: 'column' });
const Middle = styled('div')({ flex: 1, minHeight: 0, display: 'flex' });
const Main = styled('main')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  background: token('canvas'),
  position: 'relative',
});

/** The whole window. */
export function App({ session }: { readonly session: Session }) {
  return (
    <CacheProvider value={emotion}>
      <ThemeProvider theme={theme} storageManager={null}>
        <CssBaseline />
        <SessionContext value={session}>
          <ErrorBoundary>
            <Window />
          </ErrorBoundary>
        </SessionContext>
      </ThemeProvider>
    </CacheProvider>
  );
}

function Window() {
  const session = useSession();
  const started = useSessionState((state) => state.start !== null);
  const failure = useSessionState((state) => state.startFailure);
  const wish = useSessionState((state) => state.start?.settings.theme ?? 'system');
  const place = useSessionState((state) => state.place);
  const hasPlan = useSessionState((state) => state.open !== null);
  const { setMode } = useColorScheme();

  useEffect(() => listenForShortcuts(session), [session]);
  useEffect(() => listenForRegions(), []);
  useEffect(() => keepFocus(session), [session]);
  useEffect(() => {
    const fields = new FieldUndo(session);
    const stops = [
      fields.listen(),
      session.bridge.on('menu.command', ({ commandId }) => {
        const command = commandById(commandId);
        if (!command?.isEnabled(session.state) || fields.takes(commandId)) return;
        command.run(session);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
  useEffect(() => {
    if (!hasPlan) return undefined;
    const idle = requestIdleCallback(() => void loadTheRest());
    return () => {
      cancelIdleCallback(idle);
    };
  }, [hasPlan]);
  useEffect(() => {
    const look = (): void => {
      session.look();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (session.isPending) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [session]);
  useEffect(() => {
    const show = (): void => {
      setMode(showScheme(wish, prefersDark()));
    };
    show();
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    query.addEventListener('change', show);
    return () => {
      query.removeEventListener('change', show);
    };
  }, [wish, setMode]);

  if (failure)
    return <EmptyState title="Golden Thread could not start">{failure.message}</EmptyState>;
  if (!started) return null;
  return (
    <Frame>
      <TopBar />
      <LockStrip />
      <Middle>
        <RoomNav />
        <Main data-region="main">
          <ErrorBoundary key={place}>
            <Suspense fallback={null}>
              <Screen />
            </Suspense>
          </ErrorBoundary>
          <Checks />
        </Main>
      </Middle>
      <Toasts />
      <StatusBar />
      <Dialogs />
      <LongWork />
    </Frame>
  );
}

const ChecksPanel = onDemand(async () => ({
  default: (await import('./screens/checks/checks-panel')).ChecksPanel,
}));

/** The panel of checks, under every room of a plan. */
function Checks() {
  const isShown = useSessionState(
    ({ open, place, views }) => views.checks.isOpen && open !== null && isRoom(place),
  );
  if (!isShown) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <ChecksPanel />
      </Suspense>
    </ErrorBoundary>
  );
}

function Screen() {
  const place = useSessionState((state) => state.place);
  const planId = useSessionState((state) => state.open?.planId ?? '');
  const Here = SCREENS[place];
  return <Here key={planId} />;
}
