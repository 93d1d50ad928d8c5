/** Made by the build from `questions/`. */
declare module 'pm-path:bank' {
  export const bank: import('../../scoring/index.ts').Bank;
}
