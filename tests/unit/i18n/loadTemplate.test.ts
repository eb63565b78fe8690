import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import { loadTemplate } from '../../../src/i18n/loadTemplate.ts';

describe.each(languages)('the built-in dialogue seminar in %s', (language) => {
  test('has two themes of four and two questions, with three seats at the last one only', async () => {
    const { themes } = await loadTemplate(language);
    expect(themes.map((theme) => theme.questions.map((question) => question.seats))).toEqual([
      [0, 0, 0, 0],
      [0, 3],
    ]);
    expect(themes.map((theme) => theme.minutes)).toEqual([45, 50]);
  });

  test('has the same number of addressees as the others, and nothing is left blank', async () => {
    const template = await loadTemplate(language);
    const texts = [
      template.title,
      ...template.addressees,
      ...template.themes.flatMap((theme) => [theme.title, theme.introduction, theme.instructions]),
      ...template.themes.flatMap((theme) => theme.questions.map((question) => question.text)),
    ];
    expect(template.addressees).toHaveLength(5);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test('no text of the template is the same in two languages, but for names of organisations', async () => {
  const templates = await Promise.all(languages.map(loadTemplate));
  const sentences = templates.flatMap((template) =>
    template.themes.flatMap((theme) => [theme.introduction, theme.instructions, ...theme.questions.map((q) => q.text)]),
  );
  expect(new Set(sentences).size).toBe(sentences.length);
});
