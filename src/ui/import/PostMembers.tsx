import { useId, useState } from 'react';
import type { Affiliation } from '../../domain/affiliation.ts';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import { type MunicipalityId, municipalityLabel, toMunicipalityId } from '../../domain/municipality/municipality.ts';
import type { DraftMember, DraftPost } from '../../imports/importDraft.ts';
import { Button } from '../parts/Button.tsx';
import { MunicipalityField } from '../prepare/invited/MunicipalityField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { useImportRoom, useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';
import { Why } from './Why.tsx';

/** The municipalities and organisations that were found in a post, and a field for one that was not. */
export function PostMembers({ post }: { post: DraftPost }) {
  const { words: t, register } = useImportRoom();
  const headingId = useId();
  if (register === 'failed') return null;
  return (
    <section className="import-members" aria-labelledby={headingId}>
      <h4 id={headingId}>{t.membersHeading}</h4>
      {post.members.length === 0 && <p className="lb-soft">{t.noMembers}</p>}
      <ul>
        {post.members.map((member) => (
          <MemberRow key={member.id} member={member} register={register} />
        ))}
      </ul>
      <MunicipalityField
        register={register}
        label={t.addPlace}
        onChoose={({ id }) => correct(t.steps.addMember, [{ kind: 'addMember', post: post.id, municipality: id }])}
      />
    </section>
  );
}

interface MemberProps {
  member: DraftMember;
  register: MunicipalityRegister;
}

/** Where one participant comes from. What is only guessed can be chosen at once, the rest when it is asked for. */
function MemberRow({ member, register }: MemberProps) {
  const t = useImportWords();
  const { id, written, affiliation, isLeftOut } = member;
  const [isOpen, setOpen] = useState(affiliation.confidence === 'guess');
  const place = placeWords(affiliation.value, register) ?? t.noPlace;
  const toggle = () =>
    correct(isLeftOut ? t.steps.memberIn : t.steps.memberOut, [
      { kind: 'setMember', member: id, isLeftOut: !isLeftOut },
    ]);
  return (
    <li>
      <div className="import-member__head">
        <div className="import-member__who">
          {isLeftOut ? (
            <p className="lb-soft">
              {written}: {t.memberOut}
            </p>
          ) : (
            <p>
              <strong>{place}</strong> {written !== place && <span className="lb-soft">«{written}»</span>}
            </p>
          )}
          {!isLeftOut && affiliation.confidence !== 'certain' && !isOpen && <Why proposal={affiliation} />}
        </div>
        {!isLeftOut && (
          <Button
            variant="tertiary"
            color="neutral"
            aria-expanded={isOpen}
            label={isOpen ? undefined : t.changeLine(written)}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t.done : t.change}
          </Button>
        )}
        <Button
          variant="tertiary"
          color="neutral"
          label={isLeftOut ? t.memberInOf(written) : t.memberOutOf(written)}
          onClick={toggle}
        >
          {isLeftOut ? t.memberIn : t.memberOut}
        </Button>
      </div>
      {isOpen && !isLeftOut && <MemberTools member={member} register={register} />}
    </li>
  );
}

function MemberTools({ member: { id, written, affiliation, candidates }, register }: MemberProps) {
  const t = useImportWords();
  const { value } = affiliation;
  const chosen = value?.kind === 'municipality' ? value.id : null;
  const set = (municipality: MunicipalityId) =>
    correct(t.steps.municipality, [{ kind: 'setMunicipality', member: id, municipality }]);
  const possible = [...new Set([...(chosen ? [chosen] : []), ...candidates])];
  return (
    <div className="import-member__tools">
      {possible.length > 0 && (
        <ChoiceField
          label={t.memberIs(written)}
          options={[
            ...(chosen ? [] : [{ value: '', words: placeWords(value, register) ?? t.noPlace }]),
            ...possible.map((municipality) => ({
              value: municipality,
              words: placeWords({ kind: 'municipality', id: municipality }, register) ?? municipality,
            })),
          ]}
          value={chosen ?? ''}
          proposal={affiliation}
          onChange={(to) => {
            const municipality = toMunicipalityId(to);
            if (municipality) set(municipality);
          }}
        />
      )}
      <MunicipalityField register={register} label={t.otherPlace} onChoose={(municipality) => set(municipality.id)} />
    </div>
  );
}

function placeWords(affiliation: Affiliation | null, register: MunicipalityRegister): string | null {
  if (affiliation?.kind === 'organisation') return affiliation.name;
  const municipality = affiliation && register.byId.get(affiliation.id);
  return municipality ? municipalityLabel(municipality) : null;
}
