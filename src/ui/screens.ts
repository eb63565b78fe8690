import { lazyScreen } from './parts/lazyScreen.tsx';

// The screens whose code is not part of every start.

export const Join = lazyScreen(async () => (await import('./join/Join.tsx')).Join);
export const Recovery = lazyScreen(async () => (await import('./share/Recovery.tsx')).Recovery);
export const About = lazyScreen(async () => (await import('./about/About.tsx')).About);
export const Privacy = lazyScreen(async () => (await import('./about/Privacy.tsx')).Privacy);
export const Accessibility = lazyScreen(async () => (await import('./about/Accessibility.tsx')).Accessibility);
export const NewSeminar = lazyScreen(async () => (await import('./newSeminar/NewSeminar.tsx')).NewSeminar);
export const ImportScreen = lazyScreen(async () => (await import('./import/ImportScreen.tsx')).ImportScreen);
export const Prepare = lazyScreen(async () => (await import('./prepare/Prepare.tsx')).Prepare);
export const ChooseGroup = lazyScreen(async () => (await import('./chooseGroup/ChooseGroup.tsx')).ChooseGroup);
export const GroupHistory = lazyScreen(async () => (await import('./history/GroupHistory.tsx')).GroupHistory);
export const PlanHistory = lazyScreen(async () => (await import('./history/PlanHistory.tsx')).PlanHistory);
export const Open = lazyScreen(async () => (await import('./open/Open.tsx')).Open);
export const Ready = lazyScreen(async () => (await import('./ready/Ready.tsx')).Ready);
export const CheckKeeper = lazyScreen(async () => (await import('./ready/CheckKeeper.tsx')).CheckKeeper);
export const FolderKeeper = lazyScreen(async () => (await import('./backup/FolderKeeper.tsx')).FolderKeeper);
export const ReportScreen = lazyScreen(async () => (await import('./report/ReportScreen.tsx')).ReportScreen);
export const Preview = lazyScreen(async () => (await import('./preview/Preview.tsx')).Preview);
export const Coverage = lazyScreen(async () => (await import('./coverage/Coverage.tsx')).Coverage);
export const Run = lazyScreen(async () => (await import('./run/Run.tsx')).Run);
export const Tidy = lazyScreen(async () => (await import('./tidy/Tidy.tsx')).Tidy);
export const Ledger = lazyScreen(async () => (await import('./ledger/Ledger.tsx')).Ledger);
export const Receive = lazyScreen(async () => (await import('./handOver/Receive.tsx')).Receive);
export const HandOverScreen = lazyScreen(async () => (await import('./handOver/HandOverScreen.tsx')).HandOverScreen);
export const OpenedFile = lazyScreen(async () => (await import('./handOver/OpenedFile.tsx')).OpenedFile);
export const HandOverGroup = lazyScreen(async () => (await import('./handOver/HandOverGroup.tsx')).HandOverGroup);
export const Cluster = lazyScreen(async () => (await import('./cluster/Cluster.tsx')).Cluster);
export const Plenary = lazyScreen(async () => (await import('./plenary/Plenary.tsx')).Plenary);
export const Wall = lazyScreen(async () => (await import('./wall/Wall.tsx')).Wall);
export const Board = lazyScreen(async () => (await import('./board/Board.tsx')).Board);

/** The screens outside seminars, by the first part of their address. */
const outside: ReadonlyMap<string, { fetchCode(): Promise<void> }> = new Map(
  Object.entries({
    new: NewSeminar,
    join: Join,
    import: ImportScreen,
    about: About,
    privacy: Privacy,
    accessibility: Accessibility,
  }),
);

/** The screens of a seminar, by the part of their address that follows it. */
const inSeminar: ReadonlyMap<string, { fetchCode(): Promise<void> }> = new Map(
  Object.entries({
    prepare: Prepare,
    recovery: Recovery,
    history: PlanHistory,
    open: Open,
    ready: Ready,
    preview: Preview,
    coverage: Coverage,
    run: Run,
    ledger: Ledger,
    receive: Receive,
    handover: HandOverScreen,
    cluster: Cluster,
    plenary: Plenary,
    wall: Wall,
    report: ReportScreen,
    tidy: Tidy,
    groups: ChooseGroup,
  }),
);

/** The screens of a group, by the part of their address that follows it; the board has all others. */
const inGroup: ReadonlyMap<string, { fetchCode(): Promise<void> }> = new Map(
  Object.entries({ history: GroupHistory, handover: HandOverGroup }),
);

/** Fetches the code of the screen that an address (what follows the #) leads to; rejects when it cannot be had. */
export async function fetchScreenAt(place: string): Promise<void> {
  const [, first = '', , second = '', , third = ''] = place.split('/');
  if (first !== 's') return outside.get(first)?.fetchCode();
  if (second !== 'g') return inSeminar.get(second)?.fetchCode();
  return (inGroup.get(third) ?? Board).fetchCode();
}
