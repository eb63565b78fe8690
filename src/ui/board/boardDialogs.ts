import { createContext, useContext } from 'react';
import type { MemberId, PointId, QuestionId } from '../../domain/ids.ts';
import type { NoteRow } from '../../storage/database.ts';

/** What may lie over the board. */
export type BoardDialog =
  | { readonly kind: 'movePoint'; readonly point: PointId; readonly from: QuestionId }
  | { readonly kind: 'together'; readonly question: QuestionId }
  | { readonly kind: 'moveNote'; readonly note: NoteRow }
  | { readonly kind: 'member'; readonly member: MemberId | null }
  | { readonly kind: 'duties' }
  | { readonly kind: 'group' | 'notes' | 'appearance' | 'fileFailed' | 'link' };

interface BoardDialogs {
  /** Opens a dialog, over another where one is open. */
  openDialog(dialog: BoardDialog): void;
}

export const BoardDialogsContext = createContext<BoardDialogs | null>(null);

export function useBoardDialogs(): BoardDialogs {
  const dialogs = useContext(BoardDialogsContext);
  if (!dialogs) throw new Error('This part must stand on a board.');
  return dialogs;
}
