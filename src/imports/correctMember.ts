import { changed, choose } from './changedList.ts';
import type { DraftCorrection } from './draftCorrection.ts';
import type { DraftMember, ImportDraft } from './importDraft.ts';

type MemberCorrection = Extract<DraftCorrection, { readonly kind: 'setMunicipality' | 'addMember' | 'setMember' }>;

/** Who took part. */
export function correctMember(draft: ImportDraft, correction: MemberCorrection): ImportDraft {
  switch (correction.kind) {
    case 'setMunicipality': {
      const { municipality: id, member } = correction;
      return withMembers(draft, (each) => {
        const { value, reason } = each.affiliation;
        const isSame = value?.kind === 'municipality' && value.id === id && reason.kind === 'chosen';
        return each.id !== member || isSame ? each : { ...each, affiliation: choose({ kind: 'municipality', id }) };
      });
    }
    case 'setMember': {
      const { isLeftOut, member } = correction;
      return withMembers(draft, (each) =>
        each.id === member && each.isLeftOut !== isLeftOut ? { ...each, isLeftOut } : each,
      );
    }
    case 'addMember': {
      const posts = changed(draft.posts, (post) => {
        if (post.id !== correction.post) return post;
        const affiliation = choose({ kind: 'municipality' as const, id: correction.municipality });
        const id = `${post.id}.m${post.members.length + 1}`;
        const made = {
          id,
          written: '',
          affiliation,
          candidates: [],
          role: null,
          duties: [],
          name: '',
          isLeftOut: false,
        };
        return { ...post, members: [...post.members, made] };
      });
      return posts === draft.posts ? draft : { ...draft, posts };
    }
  }
}

function withMembers(draft: ImportDraft, change: (member: DraftMember) => DraftMember): ImportDraft {
  const posts = changed(draft.posts, (post) => {
    const members = changed(post.members, change);
    return members === post.members ? post : { ...post, members };
  });
  return posts === draft.posts ? draft : { ...draft, posts };
}
