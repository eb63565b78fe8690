import type { Plugin, Rolldown } from 'vite';

/** A file of code, and whether it holds a module, from what cannot do without that module. */
interface CodeFile {
  readonly name: string;
  readonly needs: (by: (root: string) => boolean, id: string) => boolean;
}

const BOARD = ['/src/ui/board/Board.tsx', '/src/ui/others/OthersFact.tsx'];

/** The facilitator's screens of the day itself. */
const DESK = ['run/Run', 'ledger/Ledger', 'cluster/Cluster', 'plenary/Plenary', 'wall/Wall'].map(
  (screen) => `/src/ui/${screen}.tsx`,
);

/** What comes after the first screen, in any seminar. */
const COMPANY = ['/src/session/seminarClock.ts', '/src/session/newsWatch.ts', '/src/ui/ready/CheckKeeper.tsx'];

const IN_A_SEMINAR: readonly (readonly string[])[] = [BOARD, COMPANY, ...DESK.map((screen) => [screen])];

/**
 * What every start needs, in one file, and what seminars, boards and each of the facilitator's screens add to it, in
 * another: a start that fetches twenty small ones spends its time on fetching, and one that fetches what it does not
 * show, on compiling. In them is all that these modules import by name, and what that imports; what is imported when it
 * is needed stays in files of its own. Their styles are all in the first, since each file of styles that comes later has
 * the whole page styled once more.
 */
const START: CodeFile = {
  name: 'start',
  needs: (by, id) => by('/src/main.tsx') || by('/src/i18n/plural.ts') || (isStyle(id) && [...BOARD, ...DESK].some(by)),
};

const FIRST_FILES: readonly CodeFile[] = [
  START,
  {
    name: 'seminar',
    needs: (by) => by('/src/session/seminarOpener.ts') || IN_A_SEMINAR.filter((part) => part.some(by)).length > 1,
  },
  { name: 'board', needs: (by) => BOARD.some(by) },
  ...DESK.map(
    (screen): CodeFile => ({
      name: `desk${screen.slice(screen.lastIndexOf('/') + 1, -'.tsx'.length)}`,
      needs: (by) => by(screen),
    }),
  ),
  { name: 'company', needs: (by) => COMPANY.some(by) },
  { name: 'stores', needs: (by) => by('/src/storage/openStores.ts') },
];

/** For the bundler's `codeSplitting`: which modules share a file, of those that most starts need. */
export const codeFiles = FIRST_FILES.map(({ name, needs }) => {
  function isNeeded(id: string, root: string, graph: Rolldown.ChunkingContext, seen: Set<string>): boolean {
    if (seen.has(id)) return false;
    seen.add(id);
    if (id.endsWith(root)) return true;
    return (graph.getModuleInfo(id)?.importers ?? []).some((importer) => isNeeded(importer, root, graph, seen));
  }
  return {
    name: (id: string, graph: Rolldown.ChunkingContext) =>
      needs((root) => isNeeded(id, root, graph, new Set()), id) ? name : null,
  };
});

export function isStyle(file: string): boolean {
  return file.endsWith('.css');
}

/**
 * Has these files compiled while they are fetched, off the main thread, by browsers that can: nearly all in them runs
 * at every start. (Explicit compile hints, V8; a comment to all others.)
 */
export function compileAhead(): Plugin {
  return {
    name: 'langbord-compile-ahead',
    generateBundle: {
      // The last word: others put their own lines on top of a file, and the hint counts only above all code.
      order: 'post',
      handler(_options, bundle) {
        for (const file of chunksOf(bundle)) {
          if (FIRST_FILES.some(({ name }) => name === file.name))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}

/** What the bundler calls the module of its own helpers, and what they are called where they have moved to. */
const [HELPERS, MOVED] = ['\0rolldown/runtime.js', 'helpers$'];

/**
 * Moves the bundler's own helpers, which nearly all files use, into the file that nearly all of them import anyway. It
 * gives them a file of their own, which each start would fetch besides, and link to every other.
 */
export function helpersAtStart(): Plugin {
  return {
    name: 'langbord-helpers-at-start',
    // Browsers keep files by their names, which are made before this is done: with another number they get others.
    augmentChunkHash: () => 'helpers at start, 1',
    generateBundle: {
      // Before the page is written, which names the files to fetch.
      order: 'pre',
      handler(_options, bundle) {
        const helpers = chunksOf(bundle).find(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === HELPERS);
        const start = chunksOf(bundle).find(({ name }) => name === START.name);
        if (!helpers || !start) throw new Error('The bundler has put its helpers, or the start, elsewhere.');
        const given = readHelpers(helpers.code, this.parse(helpers.code));
        for (const chunk of chunksOf(bundle)) {
          if (!chunk.imports.includes(helpers.fileName)) continue;
          const taken = findImport(helpers, this.parse(chunk.code));
          const instead = () => {
            const names = taken.names.map(([helper, local]) => `${helper}:${local}`);
            if (chunk === start) {
              const moved = given.names.map((helper) => `${MOVED}${helper}`);
              const renamed = given.names.map((helper) => `${helper}:${MOVED}${helper}`);
              return `const ${MOVED}=${given.code},{${names}}=${MOVED},{${renamed}}=${MOVED};export{${moved}};`;
            }
            // A file's name tells of what it imports, so that none is taken for that of another version. Whose name does
            // not tell of the start must not import it.
            if (!chunk.imports.includes(start.fileName)) return `const{${names}}=${given.code};`;
            const from = taken.from.replace(ownName(helpers), ownName(start));
            return `import{${taken.names.map(([helper, local]) => `${MOVED}${helper} as ${local}`)}}from"${from}";`;
          };
          chunk.code = chunk.code.slice(0, taken.start) + instead() + chunk.code.slice(taken.end);
          chunk.imports = chunk.imports.filter((file) => file !== helpers.fileName);
        }
        delete bundle[helpers.fileName];
      },
    },
  };
}

type Program = ReturnType<Rolldown.PluginContext['parse']>;

/** What a file takes of the helpers, and where it says so; `names` are the helpers' and the file's own for them. */
function findImport(helpers: Rolldown.OutputChunk, { body }: Program) {
  const found = body.find((each) => each.type === 'ImportDeclaration' && each.source.value.endsWith(ownName(helpers)));
  if (found?.type !== 'ImportDeclaration') throw new Error('The helpers are taken in some other way.');
  const names = found.specifiers.map((each) => {
    if (each.type !== 'ImportSpecifier' || each.imported.type !== 'Identifier')
      throw new Error('No helper by its name.');
    return [each.imported.name, each.local.name] as const;
  });
  return { names, from: found.source.value, start: found.start, end: found.end };
}

/** The names of the helpers, and code that gives an object of them and leaves no names behind. */
function readHelpers(code: string, { body }: Program) {
  const given = body.at(-1);
  if (given?.type !== 'ExportNamedDeclaration') throw new Error('The helpers are given in some other way.');
  const names = given.specifiers.map(({ local, exported }) => {
    if (local.type !== 'Identifier' || exported.type !== 'Identifier') throw new Error('No helper by its name.');
    return [exported.name, local.name] as const;
  });
  const inside = `${code.slice(0, given.start)}return{${names.map(([helper, local]) => `${helper}:${local}`)}}`;
  return { names: names.map(([helper]) => helper), code: `(()=>{${inside}})()` };
}

function chunksOf(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk');
}

function ownName({ fileName }: Rolldown.OutputChunk): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1);
}
