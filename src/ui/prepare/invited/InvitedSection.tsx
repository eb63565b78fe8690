import './invited.css';
import { useRegister } from '../../board/members/useRegister.ts';
import { useMessages } from '../../language.tsx';
import { ButtonLink } from '../../parts/Button.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { SmallMunicipalities } from '../../plenary/SmallMunicipalities.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { InvitedList } from './InvitedList.tsx';
import { InviteForm } from './InviteForm.tsx';
import { ToCorrect } from './ToCorrect.tsx';

/** Which municipalities were asked to come: found one by one, or pasted as a list. */
export function InvitedSection() {
  const { prepare, invited: t, coverage, plenary } = useMessages();
  const { id } = useSeminar();
  const register = useRegister(true);
  return (
    <>
      <div className="prepare-head">
        <h1>{prepare.invited}</h1>
        <ButtonLink variant="tertiary" href={`/s/${id}/coverage`} iconAfter="arrowRight">
          {coverage.name}
        </ButtonLink>
      </div>
      <p className="lb-soft prepare-note">{t.note}</p>
      {register === 'failed' && <FailureNotice>{coverage.registerFailed}</FailureNotice>}
      {register === null && <p className="lb-soft">{t.fetching}</p>}
      {register !== null && register !== 'failed' && (
        <>
          <InviteForm register={register} />
          <ToCorrect register={register} />
          <InvitedList register={register} />
          <section className="lb-card prepare-form" aria-label={plenary.small.heading}>
            <p className="lb-soft">{plenary.small.help}</p>
            <SmallMunicipalities here={[]} />
          </section>
        </>
      )}
    </>
  );
}
