import { type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type GroupId, type SeminarId, toId } from '../domain/ids.ts';
import type { OpenSeminar } from '../session/openSeminar.ts';
import { NewsProvider } from './away/NewsProvider.tsx';
import { ErrorBoundary } from './failure/ErrorBoundary.tsx';
import { OpenNowContext } from './failure/openNow.ts';
import { watchGivenFiles } from './handOver/givenFile.ts';
import { Home } from './home/Home.tsx';
import { linkFromAddress } from './join/linkFromAddress.ts';
import { Announcer } from './parts/Announcer.tsx';
import { OnceSettled } from './parts/OnceSettled.tsx';
import { UpdateNotice } from './parts/UpdateNotice.tsx';
import { useFocusOnNewScreen } from './parts/useFocusOnNewScreen.ts';
import { Waiting } from './parts/Waiting.tsx';
import {
  About,
  Accessibility,
  Board,
  CheckKeeper,
  ChooseGroup,
  Cluster,
  Coverage,
  FolderKeeper,
  GroupHistory,
  HandOverGroup,
  HandOverScreen,
  ImportScreen,
  Join,
  Ledger,
  NewSeminar,
  Open,
  OpenedFile,
  PlanHistory,
  Plenary,
  Prepare,
  Preview,
  Privacy,
  Ready,
  Receive,
  Recovery,
  ReportScreen,
  Run,
  Tidy,
  Wall,
} from './screens.ts';
import { AtHost } from './seminar/AtHost.tsx';
import { DeletedElsewhere } from './seminar/DeletedElsewhere.tsx';
import { GroupProvider } from './seminar/GroupProvider.tsx';
import { SeminarArrival } from './seminar/SeminarArrival.tsx';
import { SeminarLanding } from './seminar/SeminarLanding.tsx';
import { SeminarNotices } from './seminar/SeminarNotices.tsx';
import { SeminarProvider } from './seminar/SeminarProvider.tsx';
import { useLastingStorage } from './seminar/useLastingStorage.ts';
import { useSeminarRow } from './seminar/useSeminarRow.ts';
import { useSummary } from './seminar/useSummary.ts';
import { type Services, ServicesProvider } from './services.tsx';

/** Every screen of the app, by its address after the #. */
export function App({ services, openNow }: { services: Services; openNow: () => readonly OpenSeminar[] }) {
  return (
    <ServicesProvider services={services}>
      <OpenNowContext value={openNow}>
        <Router hook={useHashLocation}>
          <Announcer />
          <UpdateNotice />
          <Guarded>
            <Screens />
          </Guarded>
        </Router>
      </OpenNowContext>
    </ServicesProvider>
  );
}

function Screens() {
  useFocusOnNewScreen();
  const [place, navigate] = useLocation();
  const [opened, setOpened] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser takes one listener, for good.
  useEffect(() => {
    watchGivenFiles(() => {
      setOpened((count) => count + 1);
      navigate('/opened');
    });
  }, []);
  /** A link that was opened as an address, until the screen that tries it is left. */
  const [arrived, setArrived] = useState<string | null>(null);
  if (arrived !== null && place !== '/join' && linkFromAddress(place) === null) setArrived(null);
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/new">
        <NewSeminar />
      </Route>
      <Route path="/join">
        <Join arrived={arrived} />
      </Route>
      <Route path="/opened">
        {/* Anew for a second file that is opened while the first is shown. */}
        <OpenedFile key={opened} />
      </Route>
      <Route path="/import">
        <ImportScreen />
      </Route>
      <Route path="/about">
        <About />
      </Route>
      <Route path="/privacy">
        <Privacy />
      </Route>
      <Route path="/accessibility">
        <Accessibility />
      </Route>
      <Route path="/s/:seminar/*?">
        {({ seminar }) => (
          <SeminarProvider key={seminar} id={toId<SeminarId>(seminar)}>
            <OnceSettled>
              <DeletedElsewhere />
            </OnceSettled>
            {/* Inside, so that a screen that fails leaves its seminar open. */}
            <Guarded>
              <SeminarArrival>
                <SeminarScreens />
              </SeminarArrival>
            </Guarded>
          </SeminarProvider>
        )}
      </Route>
      <Route>
        <Elsewhere onLink={setArrived} />
      </Route>
    </Switch>
  );
}

/**
 * An address that is no screen's: a link of a seminar, or nothing. A link is a key, so it leaves the address
 * bar and the history of this tab before anything else is shown.
 */
function Elsewhere({ onLink }: { onLink: (link: string) => void }) {
  const [place, navigate] = useLocation();
  const link = linkFromAddress(place);
  useLayoutEffect(() => {
    if (link === null) return;
    onLink(link);
    navigate('/join', { replace: true });
  }, [link, onLink, navigate]);
  return link === null ? <Redirect to="/" replace /> : <Waiting />;
}

function SeminarScreens() {
  useSummary();
  useLastingStorage();
  return (
    <NewsProvider>
      <SeminarNotices />
      <SeminarSwitch />
      <OnceSettled>
        <FolderCopies />
        <Suspense>
          <CheckKeeper />
        </Suspense>
      </OnceSettled>
    </NewsProvider>
  );
}

/** Only where a folder was chosen is there anything to fetch. */
function FolderCopies() {
  const folder = useSeminarRow()?.backupFolder;
  return (
    folder && (
      <Suspense>
        <FolderKeeper folder={folder} />
      </Suspense>
    )
  );
}

function SeminarSwitch() {
  return (
    <Switch>
      <Route path="/s/:seminar">
        <SeminarLanding />
      </Route>
      <Route path="/s/:seminar/prepare/:section?">
        <Prepare />
      </Route>
      <Route path="/s/:seminar/recovery">
        <Recovery />
      </Route>
      <Route path="/s/:seminar/history/:entry?">
        <PlanHistory />
      </Route>
      <Route path="/s/:seminar/open/*?">
        <Open />
      </Route>
      <Route path="/s/:seminar/ready">
        <Ready />
      </Route>
      <Route path="/s/:seminar/preview/:view?/:theme?">
        <Preview />
      </Route>
      <Route path="/s/:seminar/coverage">
        <Coverage />
      </Route>
      <Route path="/s/:seminar/run/:where?">
        <Run />
      </Route>
      <Route path="/s/:seminar/ledger/*?">
        <Ledger />
      </Route>
      <Route path="/s/:seminar/receive">
        <Receive />
      </Route>
      <Route path="/s/:seminar/handover">
        <HandOverScreen group={null} />
      </Route>
      <Route path="/s/:seminar/cluster/:question?">
        <Cluster />
      </Route>
      <Route path="/s/:seminar/plenary/:question?">
        <Plenary />
      </Route>
      <Route path="/s/:seminar/wall/:where?/:light?">
        <Wall />
      </Route>
      <Route path="/s/:seminar/report">
        <ReportScreen />
      </Route>
      <Route path="/s/:seminar/tidy/g/:group">
        <Tidy />
      </Route>
      <Route path="/s/:seminar/tidy/:part?">
        <Tidy />
      </Route>
      <Route path="/s/:seminar/groups">
        <ChooseGroup />
      </Route>
      <Route path="/s/:seminar/g/:group/*?">
        {({ group }) => (
          <GroupProvider key={group} id={toId<GroupId>(group)}>
            <GroupScreens />
          </GroupProvider>
        )}
      </Route>
      <Route>
        <SeminarLanding />
      </Route>
    </Switch>
  );
}

function GroupScreens() {
  return (
    <Switch>
      <Route path="/s/:seminar/g/:group/history/:entry?">
        <GroupHistory />
      </Route>
      <Route path="/s/:seminar/g/:group/handover">
        <HandOverGroup />
      </Route>
      <Route>
        <AtHost>
          <Board />
        </AtHost>
      </Route>
    </Switch>
  );
}

function Guarded({ children }: { children: ReactNode }) {
  const [place] = useLocation();
  return (
    <ErrorBoundary place={place}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
