import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Each end-to-end test starts the program a few times, which takes long on a busy machine.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000 },
});
