import { Terminal } from './terminal.ts';

type Opening = {
  /** Those of `assess`. */
  readonly flags?: string;
  /** Variables of the environment, as a shell takes them. */
  readonly env?: string;
  readonly terminal?: Terminal;
};

/** An interview in a terminal, at what it says before it asks. When it has ended, the shell shows its exit code. */
export async function interviewAtWelcome(opening: Opening = {}): Promise<Terminal> {
  const { flags = '', env = '', terminal = new Terminal() } = opening;
  terminal.start(`clear; ${env} {} assess ${flags}; echo "exit $?"`);
  await terminal.shows(/Not now[\s\S]*Enter\s+chooses/);
  return terminal;
}

/** The same at its first question. */
export async function interviewAtQuestion(opening: Opening = {}): Promise<Terminal> {
  const terminal = await interviewAtWelcome(opening);
  terminal.type('Enter');
  await terminal.shows(/Enter\s+confirms/);
  return terminal;
}
