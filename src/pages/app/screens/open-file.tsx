import { useRef, useState } from 'preact/hooks';
import { sentences } from '../sentences.ts';
import { takenFrom } from '../take-file.ts';
import type { Visit } from '../visit.ts';

/** A file of answers or a whole assessment, to be gone on with here. */
export function OpenFile({ visit }: { readonly visit: Visit }) {
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState('');

  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const taken = await takenFrom(visit.bank, file);
    // The same file may be opened again once it has been mended.
    if (field.current) field.current.value = '';
    switch (taken.kind) {
      case 'refused':
        return setRefused(taken.sentence);
      case 'answers':
        return visit.take(taken.answers);
      case 'assessment':
        return visit.takeAssessment(taken.assessment);
    }
  };

  return (
    <>
      <label class="file">
        <span>{sentences.openFile}</span>
        <input
          ref={field}
          type="file"
          accept=".json,.yaml,.yml"
          onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
        />
      </label>
      <p class="notice" role="alert">
        {refused}
      </p>
    </>
  );
}
