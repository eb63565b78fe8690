import type { Language } from '../domain/plan.ts';
import type { SeminarTemplate } from '../domain/template.ts';

/** Fetches the built-in dialogue seminar in one language; each is a chunk of its own and kept for offline use. */
export async function loadTemplate(language: Language): Promise<SeminarTemplate> {
  return (await templates[language]()).dialogueSeminar;
}

const templates: Record<Language, () => Promise<{ readonly dialogueSeminar: SeminarTemplate }>> = {
  nb: () => import('./templates/dialogueSeminar.nb.ts'),
  nn: () => import('./templates/dialogueSeminar.nn.ts'),
  sv: () => import('./templates/dialogueSeminar.sv.ts'),
  en: () => import('./templates/dialogueSeminar.en.ts'),
};
