import { municipalityLabel } from '../../domain/municipality/municipality.ts';
import type { DraftPost, ImportDraft } from '../../imports/importDraft.ts';
import { groupChoice, postName, shortened, themeChoice } from './importNames.ts';
import { useImportRoom } from './importRoom.tsx';

/** What a post was taken for, in a few words. */
export function usePostFacts(post: DraftPost, draft: ImportDraft): { readonly name: string; readonly facts: string[] } {
  const { words: t, register } = useImportRoom();
  const name = shortened(postName(post, t));
  if (post.kind.value !== 'answers')
    return { name, facts: [post.kind.value === 'instructions' ? t.isInstructions : t.leftOut] };
  const group = draft.groups.find(({ id }) => id === post.group.value);
  const places = post.members.flatMap(({ affiliation: { value }, isLeftOut }) => {
    if (isLeftOut || value?.kind !== 'municipality' || register === 'failed') return [];
    const municipality = register.byId.get(value.id);
    return municipality ? [municipalityLabel(municipality)] : [];
  });
  const points = post.lines.filter(({ use }) => use.value.kind === 'point');
  const ranks = points.flatMap(({ rank }) => (rank ? [rank.value] : [])).sort();
  return {
    name,
    facts: [
      draft.themes.length > 1 ? themeChoice(draft, post.theme.value, t) : '',
      group ? groupChoice(draft, group, t) : '',
      [...new Set(places)].join(', '),
      t.points(points.length),
      ranks.length > 0 ? t.ranked(ranks.join(' ')) : '',
    ].filter(Boolean),
  };
}
