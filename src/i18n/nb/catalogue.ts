import { about } from './about.ts';
import { app } from './app.ts';
import { appearance } from './appearance.ts';
import { away } from './away.ts';
import { board } from './board.ts';
import { chooseGroup } from './chooseGroup.ts';
import { cluster, room } from './cluster.ts';
import { coverage, dotMap } from './coverage.ts';
import { failure } from './failure.ts';
import { handOver, openedFile, receive } from './handOver.ts';
import { condition, history } from './history.ts';
import { home } from './home.ts';
import { invited } from './invited.ts';
import { join, waiting } from './join.ts';
import { ledger } from './ledger.ts';
import { members } from './members.ts';
import { newSeminar } from './newSeminar.ts';
import { notes } from './notes.ts';
import { oneGroup } from './oneGroup.ts';
import { open, paper } from './open.ts';
import { others } from './others.ts';
import { plenary, voting } from './plenary.ts';
import { points } from './points.ts';
import { prepare } from './prepare.ts';
import { preview } from './preview.ts';
import { ready } from './ready.ts';
import { clock, fromFacilitator, run } from './run.ts';
import { recoverySheet, share } from './share.ts';
import { entered, sheet } from './sheet.ts';
import { steps } from './steps.ts';
import { templates } from './templates.ts';
import { tidy } from './tidy.ts';
import { update } from './update.ts';
import { wall } from './wall.ts';

export const catalogue = {
  app,
  appearance,
  tidy,
  update,
  about,
  home,
  failure,
  chooseGroup,
  newSeminar,
  prepare,
  invited,
  preview,
  templates,
  board,
  members,
  notes,
  points,
  others,
  away,
  share,
  recoverySheet,
  oneGroup,
  ledger,
  sheet,
  entered,
  steps,
  open,
  paper,
  ready,
  clock,
  fromFacilitator,
  run,
  join,
  waiting,
  history,
  handOver,
  openedFile,
  receive,
  condition,
  coverage,
  dotMap,
  room,
  cluster,
  plenary,
  voting,
  wall,
};
