import './handOver.css';
import { type ReactNode, type Ref, useId, useRef, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { groupScope } from '../../domain/scope.ts';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { CodesWay } from './CodesWay.tsx';
import { FileWay } from './FileWay.tsx';
import { NetworkWay, useNetworkReach } from './NetworkWay.tsx';
import { PairWay } from './PairWay.tsx';
import { ScanReceipt } from './ScanReceipt.tsx';
import { useHandOver } from './useHandOver.ts';

export interface HandOverScreenProps {
  /** The group whose answers go, and its name; null for the seminar's plan and all. */
  group: { readonly id: GroupId; readonly name: string } | null;
}

/** The ways to get what is here to another device, the best that works now first. */
export function HandOverScreen({ group }: HandOverScreenProps) {
  const messages = useMessages();
  const t = messages.handOver;
  const seminar = useSeminar();
  const { title } = usePlan();
  const { isFacilitator } = useAccess();
  const reach = useNetworkReach();
  const handOver = useHandOver();
  const [isShowing, setShowing] = useState(false);
  /** How often the codes were shown, each time in the place of a pairing's. */
  const [showings, setShowings] = useState(0);
  const codes = useRef<HTMLHeadingElement>(null);
  const showCodes = () => {
    setShowing(true);
    setShowings(showings + 1);
    codes.current?.focus();
  };
  const heading = group ? t.heading(group.name) : t.headingSeminar;
  useTitle(heading);
  const isByNetwork = group !== null && reach !== 'waiting';
  const network = group && (
    <Way heading={t.network.heading}>
      <NetworkWay reach={reach} />
    </Way>
  );
  return (
    <>
      <TopBar
        where={{ title: group?.name ?? (title || messages.prepare.untitled), subtitle: t.name }}
        right={
          <ButtonLink
            variant="tertiary"
            icon="back"
            href={group ? `/s/${seminar.id}/g/${group.id}` : `/s/${seminar.id}`}
          >
            {t.back}
          </ButtonLink>
        }
      />
      <main className="hand">
        <div className="hand-lead">
          <h1>{heading}</h1>
          <p>{group ? t.intro : t.introSeminar}</p>
        </div>
        <div className="hand-ways">
          {isByNetwork && network}
          <Way heading={t.codes.heading} about={t.codes.about} headingRef={codes}>
            {isShowing && handOver ? (
              <>
                <CodesWay
                  handOver={handOver}
                  scope={group ? groupScope(group.id) : 'plan'}
                  how={group ? t.codes.how : t.codes.howNewcomer}
                />
                {group && <ScanReceipt handOver={handOver} />}
              </>
            ) : (
              <Button icon="qr" variant={isByNetwork ? 'secondary' : 'primary'} onClick={showCodes}>
                {t.codes.show}
              </Button>
            )}
          </Way>
          <Way heading={t.pair.heading} about={t.pair.about}>
            <PairWay
              key={showings}
              isFirst={isFacilitator}
              onBegin={() => setShowing(false)}
              otherWays={
                <>
                  <Button variant="secondary" icon="qr" onClick={showCodes}>
                    {t.codes.show}
                  </Button>
                  <FileWay group={group} isMain={false} />
                </>
              }
            />
          </Way>
          <Way heading={t.file.heading} about={t.file.about}>
            <FileWay group={group} isMain={false} />
          </Way>
          {!isByNetwork && network}
        </div>
      </main>
    </>
  );
}

interface WayProps {
  heading: string;
  about?: string;
  /** For leading somebody here from another way. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

function Way({ heading, about, headingRef, children }: WayProps) {
  const id = useId();
  return (
    <section className="lb-card hand-way" aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
        {heading}
      </h2>
      {about && <p className="lb-soft">{about}</p>}
      {children}
    </section>
  );
}
