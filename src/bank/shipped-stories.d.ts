/** Made by the build from `questions/`. */
declare module 'pm-path:stories' {
  export const stories: readonly import('../../scoring/stories/index.ts').ToldStory[];
}
