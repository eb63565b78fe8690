import { liveQuery } from 'dexie';
import { utf8 } from '../feed/bytes.ts';
import type { Database, Sealed } from './database.ts';
import type { LocalCipher } from './localCipher.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/** A template as it would stand in a file, kept on this device. */
export interface TemplateRow {
  readonly id: string;
  /** A label, ms since 1970. */
  readonly savedAt: number;
  readonly text: string;
}

type StoredTemplate = Sealed<TemplateRow, 'text'>;

/** Templates a person has saved for seminars to come; they belong to no seminar, and none takes them along. */
export interface TemplateStore {
  /** Calls back with all of them, saved last first, now and whenever one changes in any tab. */
  watch(listener: (templates: readonly TemplateRow[]) => void, onError: (error: unknown) => void): () => void;
  /** Takes the place of one with the same id. Resolves when it is on disk; rejects when it is not. */
  put(template: TemplateRow): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createTemplateStore(database: Database, cipher: LocalCipher): TemplateStore {
  const { templates, settings } = database;
  const openTemplate = ({ sealed, ...template }: StoredTemplate): TemplateRow[] => {
    const bytes = sealed && cipher.open(sealed, placeOf(template.id));
    return bytes ? [{ ...template, text: new TextDecoder().decode(bytes) }] : [];
  };
  return {
    watch(listener, onError) {
      const query = liveQuery(() => templates.toArray());
      const subscription = query.subscribe({
        next: (rows) => listener(rows.flatMap(openTemplate).sort((a, b) => b.savedAt - a.savedAt)),
        error: onError,
      });
      return () => subscription.unsubscribe();
    },
    async put({ text, ...template }) {
      const stored = { ...template, sealed: cipher.seal(utf8(text), placeOf(template.id)) };
      await database.transaction('rw', templates, settings, async () => {
        await refuseWhenTooOld(database);
        await templates.put(stored);
      });
    },
    remove: (id) => templates.delete(id),
  };
}

function placeOf(id: string): string {
  return `template/${id}`;
}
