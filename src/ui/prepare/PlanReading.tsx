import './planReading.css';
import type { ReactNode } from 'react';
import { plannedGroupTitle } from '../../domain/groupTitle.ts';
import type { Plan } from '../../domain/plan.ts';
import { languageNames } from '../../i18n/chooseLanguage.ts';
import { useFormats, useMessages } from '../language.tsx';
import { useInvitedNames } from './invited/useInvitedNames.ts';
import { ThemeReading } from './ThemeReading.tsx';

interface PlanReadingProps {
  plan: Plan;
  /** What is to be said beside something in the plan, by its id. */
  markOf?: (id: string) => ReactNode;
}

/** A plan to be read, not written: everything it holds, in order. */
export function PlanReading({ plan, markOf = () => null }: PlanReadingProps) {
  const t = useMessages().prepare;
  const formats = useFormats();
  const invited = useInvitedNames(plan.invited);
  const facts = [
    { name: t.title, value: plan.title || t.untitled },
    { name: t.date, value: formats.day(plan.date) },
    { name: t.organiser, value: plan.organiser },
    { name: t.contact, value: plan.contact },
    { name: t.keepUntil, value: formats.day(plan.keepUntil) },
    { name: t.languages, value: plan.languages.map((language) => languageNames[language]).join(', ') },
  ];
  const groups = plan.groups.map((group) => {
    const { name, venue } = plannedGroupTitle(plan, group);
    return { id: group.id, name: [name || t.unnamed, venue].filter(Boolean).join(', ') };
  });
  return (
    <div className="prepare-reading">
      <section aria-labelledby="reading-about">
        <h2 id="reading-about">{t.about}</h2>
        <dl>
          {facts
            .filter(({ value }) => value)
            .map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </section>
      <NameList heading={t.venues} items={plan.venues} markOf={markOf} />
      {plan.themes.map((theme, index) => (
        <ThemeReading key={theme.id} theme={theme} number={index + 1} markOf={markOf} />
      ))}
      <NameList heading={t.addressees} items={plan.addressees} markOf={markOf} />
      <NameList heading={t.invited} items={invited} markOf={markOf} />
      <NameList heading={t.groups} items={groups} markOf={markOf} />
    </div>
  );
}

interface NameListProps {
  heading: string;
  items: readonly { readonly id: string; readonly name: string }[];
  markOf: (id: string) => ReactNode;
}

function NameList({ heading, items, markOf }: NameListProps) {
  if (items.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {items.map(({ id, name }) => (
          <li key={id}>
            {name} {markOf(id)}
          </li>
        ))}
      </ul>
    </section>
  );
}
