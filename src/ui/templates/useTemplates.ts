import { useEffect, useState } from 'react';
import type { SeminarTemplate } from '../../domain/template.ts';
import { readTemplateFile } from '../../session/templateFile.ts';
import { useServices } from '../services.tsx';

export interface SavedTemplate {
  readonly id: string;
  readonly template: SeminarTemplate;
}

/** The templates saved on this device, saved last first; null until they are read, none when they cannot be. */
export function useTemplates(): readonly SavedTemplate[] | null {
  const { templates: store } = useServices();
  const [templates, setTemplates] = useState<readonly SavedTemplate[] | null>(null);
  useEffect(
    () =>
      store.watch(
        (rows) =>
          setTemplates(
            rows.flatMap(({ id, text }) => {
              const opened = readTemplateFile(text);
              return opened.ok ? [{ id, template: opened.template }] : [];
            }),
          ),
        () => setTemplates([]),
      ),
    [store],
  );
  return templates;
}
