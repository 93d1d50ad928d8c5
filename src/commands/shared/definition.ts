import type { Command } from 'commander';
import type { Io } from '../../io.ts';

/** Carries out what a command was asked for; its exit code becomes the program's. */
export type Run = (command: () => Promise<number>) => Promise<void>;

/** Adds one command, with its options and its help, to the program. */
export type Definition = (program: Command, io: Io, run: Run) => void;
