import './importPosts.css';
import { useId } from 'react';
import { flushSync } from 'react-dom';
import { focusPost } from './focusPost.ts';
import { useImportWords } from './importRoom.tsx';
import { markLooked } from './importSteps.ts';
import type { ImportView } from './importView.ts';
import { PostItem } from './PostItem.tsx';

interface PostListProps {
  view: ImportView;
  filter: 'doubtful' | 'all';
  onFilter: (filter: 'doubtful' | 'all') => void;
  /** The post that is open, if any. */
  open: string | null;
  onOpen: (post: string | null) => void;
}

/** Every post, one open at a time. One that is said to be right gives way to the next with a doubt. */
export function PostList({ view, filter, onFilter, open, onOpen }: PostListProps) {
  const t = useImportWords();
  const headingId = useId();
  const { draft, doubtful } = view;
  const doubted = new Set(doubtful.map(({ id }) => id));
  // The open one stays, also when its last doubt has just gone.
  const shown = draft.posts.filter(({ id }) => filter === 'all' || id === open || doubted.has(id));
  const onRight = (post: string) => {
    const after = draft.posts.findIndex(({ id }) => id === post);
    const rest = doubtful.filter(({ id }) => id !== post);
    const next = rest.find(({ id }) => draft.posts.findIndex((each) => each.id === id) > after) ?? rest[0];
    flushSync(() => {
      markLooked(t.steps.looked, post);
      onOpen(next?.id ?? null);
    });
    if (next) focusPost(next.id);
    else document.getElementById(headingId)?.focus();
  };
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {t.postsHeading}
      </h2>
      <fieldset className="import-filter">
        <legend className="lb-sr">{t.postsHeading}</legend>
        {(['doubtful', 'all'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={filter === each} onClick={() => onFilter(each)}>
            {each === 'all' ? t.showAll : t.showDoubtful} ({each === 'all' ? draft.posts.length : doubtful.length})
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p>{t.noneDoubtful}</p>}
      <ul className="import-posts">
        {shown.map((post) => (
          <PostItem
            key={post.id}
            post={post}
            view={view}
            isOpen={open === post.id}
            onOpen={() => onOpen(open === post.id ? null : post.id)}
            onRight={() => onRight(post.id)}
          />
        ))}
      </ul>
    </section>
  );
}
