import { type Plan, questionsOf } from '../../domain/plan.ts';
import type { ReadyFacts, ReadyLine } from '../../domain/readyCheck.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useFormats, useMessages } from '../language.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useServices } from '../services.tsx';

interface LineWords {
  /** What was found. */
  readonly heading: string;
  /** What is so, or what to do about it. */
  readonly detail: string;
}

/** Says a line of the check. */
export function useLineWords(facts: ReadyFacts): (line: ReadyLine) => LineWords {
  const t = useMessages().ready;
  const formats = useFormats();
  const moment = useMoment();
  const plan = usePlan();
  const { appVersion } = useServices();
  const percent = Math.round((facts.battery?.level ?? 0) * 100);
  const free = formats.bytes(facts.freeBytes ?? 0);
  const saved = moment(facts.fileSavedAt ?? 0);
  return (line) => {
    switch (line.about) {
      case 'version':
        return {
          heading: t.version[line.finding],
          detail: line.finding === 'current' ? t.version.isNumber(appVersion) : t.version.newerNext,
        };
      case 'offline': {
        const { worksWithout, storingNext, cannotNext } = t.offline;
        const details = { stored: worksWithout, storing: storingNext, cannot: cannotNext };
        return { heading: t.offline[line.finding], detail: details[line.finding] };
      }
      case 'seminar': {
        const { arrivingNext, emptyNext, notSavedNext } = t.seminar;
        const details = { here: contentOf(plan, t), arriving: arrivingNext, empty: emptyNext, notSaved: notSavedNext };
        return { heading: t.seminar[line.finding], detail: details[line.finding] };
      }
      case 'lasting': {
        const { staysPut, notLastingNext, refusedNext, untoldNext } = t.lasting;
        const details = { lasting: staysPut, notLasting: notLastingNext, refused: refusedNext, untold: untoldNext };
        return { heading: t.lasting[line.finding], detail: details[line.finding] };
      }
      case 'space': {
        const details = { enough: t.space.free(free), little: t.space.littleNext(free), untold: '' };
        return { heading: t.space[line.finding], detail: details[line.finding] };
      }
      case 'backup': {
        const { savedAt, oldNext, noneNext, optionalNext } = t.backup;
        const details = { recent: savedAt(saved), old: oldNext(saved), none: noneNext, optional: optionalNext };
        return { heading: t.backup[line.finding], detail: details[line.finding] };
      }
      case 'clock': {
        const details = {
          right: t.clock.shows(moment(facts.now)),
          wrong: clockError(facts.serverAhead ?? 0, t),
          behindOthers: t.clock.othersNext(moment(facts.newestByOthers ?? 0)),
          unknown: `${t.clock.shows(moment(facts.now))}. ${t.clock.unknownNext}`,
        };
        return { heading: t.clock[line.finding], detail: details[line.finding] };
      }
      case 'camera': {
        const { scans, notAskedNext, refusedNext, busyNext, noneNext } = t.camera;
        const details = {
          allowed: scans,
          notAsked: notAskedNext,
          refused: refusedNext,
          busy: busyNext,
          none: noneNext,
        };
        return { heading: t.camera[line.finding], detail: details[line.finding] };
      }
      case 'others': {
        const { nobodyNext, noWayNext } = t.others;
        const details = { found: t.others.count(facts.inReach), nobody: nobodyNext, noWay: noWayNext };
        return { heading: t.others[line.finding], detail: details[line.finding] };
      }
      case 'battery': {
        const { level, lowNext } = t.battery;
        const details = { charged: level(percent), charging: level(percent), low: lowNext(percent) };
        return { heading: t.battery[line.finding], detail: details[line.finding] };
      }
    }
  };
}

function contentOf(plan: Plan, t: Messages['ready']): string {
  return t.seminar.content(plan.themes.length, questionsOf(plan).length, plan.groups.length);
}

function clockError(ahead: number, t: Messages['ready']): string {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  if (minutes < 120) return t.clock.wrongNext(minutes, ahead > 0);
  return t.clock.wrongHours(Math.round(minutes / 60), ahead > 0);
}
