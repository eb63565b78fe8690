import { useId } from 'react';
import { type DoubtKind, doubtKinds } from '../../imports/doubtsOf.ts';
import { Button } from '../parts/Button.tsx';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';
import type { ImportView } from './importView.ts';

interface DoubtBoxProps {
  view: ImportView;
  /** Opens a post. */
  onShow: (post: string) => void;
}

/** What needs a look first, and what can be said of all such posts at once. */
export function DoubtBox({ view: { draft, doubts, doubtful }, onShow }: DoubtBoxProps) {
  const t = useImportWords();
  const headingId = useId();
  if (doubtful.length === 0) return null;
  const postsWith = (kind: DoubtKind) =>
    doubtful.filter(({ id }) => doubts.get(id)?.some((doubt) => doubt.kind === kind));
  const withoutTheme = postsWith('theme');
  return (
    <section className="lb-card import-doubts" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.doubtsHeading}</h2>
      <ul>
        {doubtKinds.map((kind) => {
          const posts = postsWith(kind);
          const [first] = posts;
          return (
            first && (
              <li key={kind}>
                <Button variant="tertiary" iconAfter="forward" onClick={() => onShow(first.id)}>
                  {t.doubtPosts[kind](posts.length)}
                </Button>
              </li>
            )
          );
        })}
      </ul>
      {withoutTheme.length > 1 && draft.themes.length > 1 && (
        <AllTheme view={draft} posts={withoutTheme.map(({ id }) => id)} />
      )}
    </section>
  );
}

function AllTheme({ view, posts }: { view: ImportView['draft']; posts: readonly string[] }) {
  const t = useImportWords();
  const id = useId();
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor={id}>
        {t.allTheme(posts.length)}
      </label>
      <select
        id={id}
        className="ds-input"
        value=""
        onChange={({ currentTarget: { value: theme } }) =>
          correct(
            t.steps.themes(posts.length),
            posts.map((post) => ({ kind: 'setTheme', post, theme })),
          )
        }
      >
        <option value="" disabled>
          {t.chooseTheme}
        </option>
        {view.themes.map(({ id: theme, title }, index) => (
          <option key={theme} value={theme}>
            {title || t.theme(index + 1)}
          </option>
        ))}
      </select>
    </div>
  );
}
