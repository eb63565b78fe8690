import * as v from 'valibot';
import { duties, ranks, roleCategories } from '../../domain/group.ts';
import { toMunicipalityId } from '../../domain/municipality/municipality.ts';
import { languages } from '../../domain/plan.ts';

/**
 * A seminar as JSON, for other programs and for coming back (SPEC X1–X6; `seminar.schema.json` says the same). `langbordSeminar` is
 * the version: fields are added within it, and a higher one needs a newer app.
 */
export const seminarFileVersion = 1;

/** As long as a document shows (D1 of src/document). */
const line = v.pipe(v.string(), v.maxLength(1_000));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const named = v.object({ id: line, name: line });
const municipality = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const id = toMunicipalityId(dataset.value);
    if (id) return id;
    addIssue({ message: 'not the id of a municipality' });
    return NEVER;
  }),
);
const question = v.object({
  id: line,
  text: v.pipe(v.string(), v.maxLength(2_000)),
  seats: v.picklist([0, 1, 2, 3]),
});
const theme = v.object({
  id: line,
  title: line,
  introduction: v.string(),
  instructions: v.string(),
  minutes: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1_440))),
  questions: v.array(question),
});
const affiliation = v.variant('kind', [
  v.object({ kind: v.literal('municipality'), id: municipality }),
  v.object({ kind: v.literal('organisation'), name: line }),
]);
const member = v.object({
  affiliation: v.nullable(affiliation),
  role: v.nullable(v.picklist(roleCategories)),
  name: line,
  duties: v.array(v.picklist(duties)),
});
const words = { id: line, text: v.string(), addressee: v.nullable(line), isEntered: v.boolean() };
const point = v.object({
  ...words,
  rank: v.nullable(v.picklist(ranks)),
  isRankEntered: v.boolean(),
  subpoints: v.array(v.object(words)),
});
const answer = v.object({
  question: line,
  status: v.picklist(['own', 'together', 'skipped']),
  with: v.nullable(line),
  points: v.array(point),
});
const handIn = v.object({
  theme: line,
  handedIn: v.boolean(),
  handedInAt: time,
  takenBackAt: v.nullable(time),
  entered: v.exactOptional(v.literal(true)),
});
const group = v.object({
  id: line,
  name: line,
  venue: v.nullable(line),
  members: v.array(member),
  handIns: v.array(handIn),
  answers: v.array(answer),
  note: v.exactOptional(v.string()),
});

const cluster = v.object({ id: line, question: line, title: line, points: v.array(line) });
const seat = v.nullable(line);
const choice = v.object({ question: line, venue: v.nullable(line), seats: v.tuple([seat, seat, seat]) });
const decision = v.object({
  text: v.string(),
  who: v.string(),
  by: v.pipe(v.string(), v.maxLength(10)),
  addressee: v.nullable(line),
  question: v.nullable(line),
  cluster: v.nullable(line),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const ballot = v.object({
  question: line,
  venue: v.nullable(line),
  votedBy: v.picklist(['group', 'device']),
  voters: count,
  counts: v.array(v.object({ cluster: line, points: count, firstChoices: count })),
});

/** The content of a file. What it does not name is left out. */
export const seminarContent = v.object({
  title: line,
  date: v.pipe(v.string(), v.maxLength(10)),
  organiser: line,
  contact: line,
  languages: v.array(v.picklist(languages)),
  invited: v.array(municipality),
  small: v.optional(v.array(municipality)),
  venues: v.array(named),
  addressees: v.array(named),
  themes: v.array(theme),
  removedQuestions: v.array(question),
  groups: v.array(group),
  clusters: v.array(cluster),
  choices: v.array(choice),
  decisions: v.array(decision),
  ballots: v.optional(v.array(ballot), []),
});

/** What every version of the file begins with. */
export const seminarFileHead = v.object({ langbordSeminar: v.pipe(v.number(), v.integer(), v.minValue(1)) });
