// `pm-path/scoring`: all that the engine offers, but for what is of use to who writes banks alone.
export * from '../scoring/index.ts';
export * from '../scoring/plan/index.ts';
export * from '../scoring/progress/index.ts';
export * from '../scoring/raters/index.ts';
export * from '../scoring/result/index.ts';
export * from '../scoring/stories/index.ts';
export * from '../scoring/unanswered/index.ts';
