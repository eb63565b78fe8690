import type { SeminarId } from '../../domain/ids.ts';
import type { Language } from '../../domain/plan.ts';
import { copyOf, type SeminarCopy } from '../../domain/seminarCopy.ts';
import type { SeminarTemplate } from '../../domain/template.ts';
import { loadTemplate } from '../../i18n/loadTemplate.ts';
import type { SeminarLibrary } from '../../session/seminarLibrary.ts';
import type { SavedTemplate } from '../templates/useTemplates.ts';

/**
 * What a new seminar begins with: the built-in template in a language, an earlier seminar or a template saved on this
 * device, a template somebody has sent as a file (null until one is chosen), or nothing.
 */
export type Start =
  | { readonly kind: 'template'; readonly language: Language }
  | { readonly kind: 'earlier'; readonly seminar: SeminarId; readonly withGroups: boolean }
  | { readonly kind: 'saved'; readonly saved: SavedTemplate }
  | { readonly kind: 'file'; readonly template: SeminarTemplate | null }
  | { readonly kind: 'empty' };

const nothing: SeminarTemplate = { title: '', themes: [], addressees: [] };

/** Rejects when the template or the earlier seminar cannot be read, or is not there. */
export async function makeTemplate(
  start: Start,
  { openSeminar }: Pick<SeminarLibrary, 'openSeminar'>,
): Promise<SeminarTemplate | SeminarCopy> {
  if (start.kind === 'template') return loadTemplate(start.language);
  if (start.kind === 'empty') return nothing;
  if (start.kind === 'saved') return start.saved.template;
  if (start.kind === 'file') {
    if (!start.template) throw new Error('no file was chosen');
    return start.template;
  }
  const earlier = await openSeminar(start.seminar);
  if (!earlier) throw new Error('the seminar is no longer on this device');
  try {
    return copyOf(earlier.plan.snapshot(), start);
  } finally {
    await earlier.close();
  }
}
