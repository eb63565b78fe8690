import { correctGroup } from './correctGroup.ts';
import { correctMember } from './correctMember.ts';
import { correctPlan } from './correctPlan.ts';
import { correctLine, correctPost } from './correctPost.ts';
import type { DraftCorrection } from './draftCorrection.ts';
import type { ImportDraft } from './importDraft.ts';

/** [I3] A draft as a person has corrected it; the same object where the correction changes nothing. */
export function correctDraft(draft: ImportDraft, correction: DraftCorrection): ImportDraft {
  switch (correction.kind) {
    case 'setTitle':
      return draft.title === correction.title ? draft : { ...draft, title: correction.title };
    case 'addTheme':
    case 'renameTheme':
    case 'addQuestion':
    case 'setQuestion':
    case 'setSeats':
      return correctPlan(draft, correction);
    case 'renameGroup':
    case 'setVenue':
    case 'newVenue':
    case 'renameVenue':
      return correctGroup(draft, correction);
    case 'setTheme':
    case 'setGroup':
    case 'setKind':
      return correctPost(draft, correction);
    case 'setQuestionOf':
    case 'setUse':
    case 'setRank':
    case 'setRepair':
    case 'setRepairs':
      return correctLine(draft, correction);
    case 'setMunicipality':
    case 'addMember':
    case 'setMember':
      return correctMember(draft, correction);
  }
}
