import { describe, expect, test } from 'vitest';
import type { SeminarTemplate } from '../../../src/domain/template.ts';
import { loadTemplate } from '../../../src/i18n/loadTemplate.ts';
import { encodeTemplateFile, readTemplateFile } from '../../../src/session/templateFile.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const question = { text: 'Hva?', seats: 3 };
const theme = { title: 'T', introduction: '', instructions: '', minutes: null, questions: [question] };
const whole = { langbordTemplate: 1, title: 'Mal', themes: [theme], addressees: ['KS'] };
const problemOf = (content: unknown) => {
  const opened = readTemplateFile(typeof content === 'string' ? content : JSON.stringify(content));
  return opened.ok ? 'none' : opened.problem;
};

describe('a template file', () => {
  test.each(['nb', 'nn', 'sv', 'en'] as const)('brings the built-in template (%s) back as it was', async (language) => {
    const template = await loadTemplate(language);
    expect(readTemplateFile(encodeTemplateFile(template))).toEqual({ ok: true, template });
  });

  test('holds nothing that a template does not', () => {
    const template: SeminarTemplate = { ...readable(), ...{ organiser: 'X', groups: [{ seed: 'secret' }] } };
    expect(encodeTemplateFile(template)).not.toMatch(/secret|organiser/);
  });

  test.each<[string, unknown, string]>([
    ['as we write it', whole, 'none'],
    ['with a mark in front', `\uFEFF${JSON.stringify(whole)}`, 'none'],
    ['with a field of a newer app', { ...whole, colour: 'red', themes: [{ ...theme, colour: 1 }] }, 'none'],
    ['of a newer version', { langbordTemplate: 2 }, 'newer'],
    ['of no version', { ...whole, langbordTemplate: 0 }, 'foreign'],
    ['of another app', { title: 'x' }, 'foreign'],
    ['that is a list', [], 'foreign'],
    ['that is empty', '', 'foreign'],
    ['that is no JSON', '{"langbordTemplate":1', 'foreign'],
    ['without themes', { ...whole, themes: undefined }, 'damaged'],
    ['with four seats', { ...whole, themes: [{ ...theme, questions: [{ ...question, seats: 4 }] }] }, 'damaged'],
    ['with no minutes', { ...whole, themes: [{ ...theme, minutes: 0 }] }, 'damaged'],
    ['with a very long title', { ...whole, title: 'x'.repeat(1_001) }, 'damaged'],
    ['that is very long', { ...whole, themes: [{ ...theme, introduction: 'x'.repeat(4_000_000) }] }, 'foreign'],
  ])('%s', (_, content, problem) => {
    expect(problemOf(content)).toBe(problem);
  });

  test('drops what it does not know, so that nothing comes in beside the template', () => {
    const opened = readTemplateFile(JSON.stringify({ ...whole, groups: [{ seed: 'x' }] }));
    expect(opened).toEqual({ ok: true, template: readable() });
  });

  test('never throws, whatever was cut off or changed in it', () => {
    const random = createSeededRandom(seedOfRun('template file'));
    const text = JSON.stringify(whole);
    for (let run = 0; run < 2_000; run++) {
      const letters = [...text].slice(0, random.chance(0.3) ? random.int(text.length) : text.length);
      for (let changes = random.int(4); changes > 0; changes--)
        letters[random.int(letters.length)] = random.pick([...'0"{}[],:x']) ?? 'x';
      expect(() => readTemplateFile(letters.join(''))).not.toThrow();
    }
  });
});

function readable(): SeminarTemplate {
  return { title: 'Mal', themes: [{ ...theme, questions: [{ text: 'Hva?', seats: 3 }] }], addressees: ['KS'] };
}
