import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { doubtsOf } from '../../imports/doubtsOf.ts';
import { summariseDraft } from '../../imports/summariseDraft.ts';
import { useFormats } from '../language.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DoubtBox } from './DoubtBox.tsx';
import { focusPost } from './focusPost.ts';
import { ImportFoot, titleFieldId } from './ImportFoot.tsx';
import type { ImportWork } from './importDesk.ts';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';
import { PlanPart } from './PlanPart.tsx';
import { PostList } from './PostList.tsx';
import { RepairList } from './RepairList.tsx';
import { SummaryFacts } from './SummaryFacts.tsx';
import { useAskBeforeClosing } from './useAskBeforeClosing.ts';

/** Everything that was read as it was understood, to be corrected before a seminar is made of it. */
export function ImportPreview({ work }: { work: ImportWork }) {
  const t = useImportWords();
  const formats = useFormats();
  const { draft, looked, notRead } = work;
  useAskBeforeClosing(work.steps.length > 0);
  const summary = useMemo(() => summariseDraft(draft), [draft]);
  const doubts = useMemo(() => new Map(draft.posts.map((post) => [post.id, doubtsOf(post, draft)])), [draft]);
  const doubtful = draft.posts.filter(({ id }) => !looked.has(id) && (doubts.get(id)?.length ?? 0) > 0);
  const [filter, setFilter] = useState<'doubtful' | 'all'>(doubtful.length > 0 ? 'doubtful' : 'all');
  const [open, setOpen] = useState<string | null>(null);
  const view = { draft, doubts, doubtful, looked };
  const showPost = (post: string) => {
    flushSync(() => setOpen(post));
    focusPost(post);
  };
  return (
    <>
      <main className="lb-page import-preview">
        <h1>{t.answer(summary.posts, doubtful.length)}</h1>
        <p>{t.nothingMade}</p>
        <SummaryFacts summary={summary} />
        {notRead.length > 0 && <p className="lb-soft">{t.notRead(formats.list(notRead))}</p>}
        <div className="import-title" id={titleFieldId}>
          <TextField
            label={t.title}
            value={draft.title}
            hint={draft.title.trim() === '' ? t.titleMissing : undefined}
            onCommit={(title) => correct(t.steps.title, [{ kind: 'setTitle', title }])}
          />
        </div>
        <DoubtBox view={view} onShow={showPost} />
        <RepairList draft={draft} />
        <PlanPart draft={draft} />
        <PostList view={view} filter={filter} onFilter={setFilter} open={open} onOpen={setOpen} />
      </main>
      <ImportFoot work={work} summary={summary} unlooked={doubtful.length} />
    </>
  );
}
