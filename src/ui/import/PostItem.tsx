import type { DraftPost } from '../../imports/importDraft.ts';
import { Icon } from '../parts/Icon.tsx';
import { postButtonId } from './focusPost.ts';
import { useImportWords } from './importRoom.tsx';
import type { ImportView } from './importView.ts';
import { PostDetail } from './PostDetail.tsx';
import { usePostFacts } from './usePostFacts.ts';

interface PostItemProps {
  post: DraftPost;
  view: ImportView;
  isOpen: boolean;
  onOpen: () => void;
  onRight: () => void;
}

/** One post: what it was taken for in a line or two, and, when it is opened, all of it. */
export function PostItem({ post, view, isOpen, onOpen, onRight }: PostItemProps) {
  const t = useImportWords();
  const { name, facts } = usePostFacts(post, view.draft);
  const doubts = view.doubts.get(post.id) ?? [];
  const isLooked = view.looked.has(post.id);
  return (
    <li className="lb-card import-post" data-open={isOpen || undefined}>
      <h3>
        <button id={postButtonId(post.id)} type="button" aria-expanded={isOpen} onClick={onOpen}>
          <span className="import-post__what">
            <strong>{name}</strong>
            <span>{facts.join(' · ')}</span>
            {isLooked ? (
              <span className="import-post__looked">
                <Icon name="check" /> {t.looked}
              </span>
            ) : (
              doubts.length > 0 && (
                <span className="import-post__doubts">
                  <Icon name="warning" /> {t.lookAt}:{' '}
                  {doubts.map(({ kind, count }) => t.doubts[kind](count)).join('; ')}
                </span>
              )
            )}
          </span>
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </h3>
      {isOpen && (
        <PostDetail
          post={post}
          draft={view.draft}
          isLast={view.doubtful.every(({ id }) => id === post.id)}
          onRight={onRight}
        />
      )}
    </li>
  );
}
