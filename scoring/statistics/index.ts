// For who tells of a sample how far its figure can be trusted.
export { proportionOf } from './proportion.ts';
