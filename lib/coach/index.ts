/**
 * The coach engine: a caption recording in, live state and a report out. Pure: no clock, no network, no Node or DOM.
 */
import './languages/all';

export { createCoach } from './create-coach';
export { type CustomMethodology, type CustomProblem, checkMethodology } from './methodology/custom';
export { METHODOLOGIES } from './methodology/methodologies';
export type { BattleCardTrigger, Coach, CoachOptions, LiveState, ReportInput } from './options';
export { checkPatterns, type PatternProblem } from './patterns';
export { reportFromTurns } from './report';
export { warmUp } from './warm-up';
