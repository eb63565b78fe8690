import type { Language } from '../../domain/plan.ts';
import type { SeminarTemplate } from '../../domain/template.ts';
import { loadTemplate } from '../../i18n/loadTemplate.ts';

/** What a new seminar begins with: the built-in template in a language, or nothing. */
export type Start = { readonly kind: 'template'; readonly language: Language } | { readonly kind: 'empty' };

/** Rejects when the template is neither stored nor reachable. */
export async function makeTemplate(start: Start): Promise<SeminarTemplate> {
  return start.kind === 'template' ? loadTemplate(start.language) : { title: '', themes: [], addressees: [] };
}
