import { useState } from 'react';
import type { DraftPost, ImportDraft } from '../../imports/importDraft.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { groupChoice, themeChoice } from './importNames.ts';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';

const own = 'own';

/** What a post is, and which theme, group and venue it belongs to. */
export function PostPlacing({ post, draft }: { post: DraftPost; draft: ImportDraft }) {
  const t = useImportWords();
  const isInstructions = post.kind.value === 'instructions';
  const kinds = [...(isInstructions ? (['instructions'] as const) : []), 'answers' as const, 'leftOut' as const];
  const { theme, group } = post;
  const others = draft.groups.filter(({ id }) => id !== group.value);
  const inGroup = draft.posts.filter((each) => each.kind.value === 'answers' && each.group.value === group.value);
  const mine = draft.groups.find(({ id }) => id === group.value);
  return (
    <div className="import-placing">
      <ChoiceField
        label={t.what}
        options={kinds.map((value) => ({ value, words: t.kinds[value] }))}
        value={post.kind.value}
        proposal={post.kind.confidence === 'certain' ? undefined : post.kind}
        onChange={(to) => {
          if (to !== 'instructions') correct(t.steps.kind, [{ kind: 'setKind', post: post.id, to }]);
        }}
      />
      {post.kind.value === 'answers' && (
        <>
          <ChoiceField
            label={t.themeOf}
            options={[
              ...(theme.value === null ? [{ value: '', words: t.noTheme }] : []),
              ...draft.themes.map(({ id }) => ({ value: id, words: themeChoice(draft, id, t) })),
            ]}
            value={theme.value ?? ''}
            proposal={theme}
            onChange={(to) => to && correct(t.steps.theme, [{ kind: 'setTheme', post: post.id, theme: to }])}
          />
          <ChoiceField
            label={t.groupOf}
            options={[
              ...(mine ? [{ value: mine.id, words: groupChoice(draft, mine, t) }] : []),
              ...(inGroup.length > 1 ? [{ value: own, words: t.ownGroup }] : []),
              ...others.map((other) => ({ value: other.id, words: groupChoice(draft, other, t) })),
            ]}
            value={group.value}
            proposal={group}
            onChange={(to) =>
              correct(t.steps.group, [{ kind: 'setGroup', post: post.id, group: to === own ? null : to }])
            }
          />
          {mine && (
            <TextField
              label={t.groupName}
              value={mine.name}
              hint={inGroup.length > 1 ? t.alsoIn(inGroup.length - 1) : undefined}
              onCommit={(name) => correct(t.steps.groupName, [{ kind: 'renameGroup', group: mine.id, name }])}
            />
          )}
          {mine && <VenueChoice group={mine} draft={draft} />}
        </>
      )}
    </div>
  );
}

const none = '';
const another = 'another';

function VenueChoice({ group, draft }: { group: ImportDraft['groups'][number]; draft: ImportDraft }) {
  const t = useImportWords();
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    correct(t.steps.venue, [{ kind: 'newVenue', group: group.id, name: name.trim() }]);
    setNaming(false);
    setName('');
  };
  return (
    <>
      <ChoiceField
        label={t.venueOf}
        options={[
          { value: none, words: t.noVenue },
          ...draft.venues.map(({ id, name: words }) => ({ value: id, words })),
          { value: another, words: t.newVenue },
        ]}
        value={isNaming ? another : (group.venue.value ?? none)}
        proposal={isNaming ? undefined : group.venue}
        onChange={(to) => {
          setNaming(to === another);
          if (to !== another) correct(t.steps.venue, [{ kind: 'setVenue', group: group.id, venue: to || null }]);
        }}
      />
      {isNaming && (
        <form
          className="import-add"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField label={t.newVenueName} value={name} onCommit={setName} />
          <Button type="submit" variant="secondary">
            {t.add}
          </Button>
        </form>
      )}
    </>
  );
}
