import * as Y from 'yjs';
import { type GroupId, toId } from '../domain/ids.ts';
import type { DocumentContext } from './context.ts';
import { createGroupDoc, type GroupDoc } from './groupDoc.ts';

/** An empty group to try things in: nobody's, kept nowhere, sent to nobody, and gone with the screen. */
export function createTrialGroup(context: DocumentContext): GroupDoc {
  return createGroupDoc(toId<GroupId>('trial'), new Y.Doc(), context);
}
