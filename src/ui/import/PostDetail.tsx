import { useId } from 'react';
import type { DraftPost, ImportDraft } from '../../imports/importDraft.ts';
import { Button } from '../parts/Button.tsx';
import { postName } from './importNames.ts';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';
import { PostLines } from './PostLines.tsx';
import { PostMembers } from './PostMembers.tsx';
import { PostPlacing } from './PostPlacing.tsx';

interface PostDetailProps {
  post: DraftPost;
  draft: ImportDraft;
  /** No other post has doubts. */
  isLast: boolean;
  onRight: () => void;
}

/** What a post was taken for, to be corrected, beside its own words. */
export function PostDetail({ post, draft, isLast, onRight }: PostDetailProps) {
  const t = useImportWords();
  const writtenId = useId();
  const isAnswer = post.kind.value === 'answers';
  const twin = draft.posts.find(({ id }) => id === post.duplicateOf?.value);
  // At the head for a post that is right at a glance, at the foot for one that was read through.
  const right = (
    <Button variant="secondary" icon="check" onClick={onRight}>
      {isLast ? t.rightLast : t.right}
    </Button>
  );
  return (
    <div className="import-detail">
      <div className="import-detail__proposed">
        {right}
        {twin && isAnswer && (
          <div className="lb-notice">
            <p>{t.duplicateOf(postName(twin, t))}</p>
            <Button
              variant="secondary"
              onClick={() => correct(t.steps.kind, [{ kind: 'setKind', post: post.id, to: 'leftOut' }])}
            >
              {t.takeOut}
            </Button>
          </div>
        )}
        <PostPlacing post={post} draft={draft} />
        {isAnswer && <PostMembers post={post} />}
        {isAnswer && <PostLines post={post} draft={draft} />}
        {right}
      </div>
      <div className="import-written">
        <h4 id={writtenId}>{t.written}</h4>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrolled by keys too. */}
        <section tabIndex={0} aria-labelledby={writtenId}>
          {post.written}
        </section>
      </div>
    </div>
  );
}
