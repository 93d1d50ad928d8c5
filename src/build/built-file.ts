/** A file that the build writes beside the bundle; its name is relative to `dist/`. */
export type BuiltFile = { readonly fileName: string; readonly source: string };
