import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import type { MunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { DotMap } from '../../../src/ui/parts/DotMap.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

const register = await loadMunicipalities();
function idsOf(...names: readonly string[]): readonly MunicipalityId[] {
  return register.municipalities.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}

test('the picture says in words how many are heard and how many are not, and names each dot', async () => {
  await renderPart(<DotMap register={register} heard={idsOf('Hamar', 'Alta')} missing={idsOf('Røros')} />);
  const map = screen.getByRole('img', { name: /^Kart: 2 kommuner er hørt, 1 er ikke hørt/ });
  const named = (kind: string) =>
    [...map.querySelectorAll(`.lb-dotmap__${kind} title`)].map((each) => each.textContent);
  expect(named('heard').sort()).toEqual(['Alta', 'Hamar']);
  expect(named('missing')).toEqual(['Røros']);
  expect([...map.querySelectorAll('text')].map((label) => label.textContent).sort()).toEqual([
    'Alta',
    'Hamar',
    'Røros',
  ]);
});

test('the key says what each shape means, and how many there are', async () => {
  await renderPart(<DotMap register={register} heard={idsOf('Hamar', 'Alta')} missing={idsOf('Røros')} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Hørt: 2',
    'Ikke hørt: 1',
    'Andre kommuner',
  ]);
});

test('a namesake is named with its county', async () => {
  const [inInnlandet] = register.municipalities.filter(
    ({ name, county }) => name === 'Våler' && county === 'Innlandet',
  );
  const { container } = await renderPart(
    <DotMap register={register} heard={inInnlandet ? [inInnlandet.id] : []} missing={[]} />,
  );
  expect(container.querySelector('.lb-dotmap__heard title')?.textContent).toBe('Våler (Innlandet)');
});

test('without a marked municipality there is no map', async () => {
  const { container } = await renderPart(<DotMap register={register} heard={[]} missing={[]} />);
  expect(container.textContent).toBe('');
});

test.each(languages)('it speaks %s', async (language) => {
  const { dotMap } = await loadMessages(language);
  await renderPart(<DotMap register={register} heard={idsOf('Hamar')} missing={[]} />, { language });
  expect(screen.getByRole('img', { name: dotMap.map(1, 0) })).toBeDefined();
});
