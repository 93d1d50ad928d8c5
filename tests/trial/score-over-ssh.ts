import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expectAsAlone, score, shell, withPeople } from './people-file.ts';
import type { Trial } from './trial.ts';

const PEOPLE = 20_000;
const SERVER = '/usr/sbin/sshd';

/** A server on loopback stands for the other machine; its keys are made for it and thrown away with it. */
export const scoreOverSsh: Trial = {
  name: 'score under GNU parallel, over ssh',
  needs: ['parallel', 'ssh', 'ssh-keygen', SERVER],
  run: () =>
    withPeople(PEOPLE, async (people) => {
      const { config, stop } = await serverIn(people.folder);
      try {
        const login = `2/ssh -F ${config} loopback`;
        expectAsAlone(
          people,
          `parallel -k --pipepart --block 2M -a ${people.records} --sshlogin '${login}' "${score}"`,
        );
      } finally {
        stop();
      }
      return `${PEOPLE.toLocaleString('en')} people, byte for byte as one process`;
    }),
};

async function serverIn(folder: string): Promise<{ readonly config: string; readonly stop: () => void }> {
  const file = (name: string) => join(folder, name);
  for (const key of ['host', 'user']) shell(`ssh-keygen -q -t ed25519 -N '' -f ${file(key)}`);
  copyFileSync(file('user.pub'), file('authorized'));
  const port = await freePort();
  writeFileSync(
    file('sshd_config'),
    `ListenAddress 127.0.0.1
Port ${port}
HostKey ${file('host')}
AuthorizedKeysFile ${file('authorized')}
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
`,
  );
  writeFileSync(
    file('ssh_config'),
    `Host loopback
  HostName 127.0.0.1
  Port ${port}
  User ${userInfo().username}
  IdentityFile ${file('user')}
  IdentitiesOnly yes
  UserKnownHostsFile ${file('known')}
  StrictHostKeyChecking accept-new
  LogLevel ERROR
`,
  );
  // Where Debian's server wants a folder to lock itself into, when root runs it.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const server = spawn(SERVER, ['-D', '-f', file('sshd_config')], { stdio: 'ignore' });
  await listening(port);
  return { config: file('ssh_config'), stop: () => void server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = createConnection(port, '127.0.0.1');
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((soon) => setTimeout(soon, 50));
  }
  throw new Error('the server does not answer');
}
