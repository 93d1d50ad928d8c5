import { Component } from 'preact';
import { sentences } from '../sentences.ts';
import { takenFrom } from '../take-file.ts';
import type { Visit } from '../visit.ts';

type Props = { readonly visit: Visit };

/** A file of answers or a whole assessment, to be gone on with here. */
export class OpenFile extends Component<Props, { readonly refused: string }> {
  override state = { refused: '' };

  override render({ visit }: Props) {
    const open = async (field: HTMLInputElement) => {
      const [file] = field.files!;
      if (file === undefined) return;
      const taken = await takenFrom(visit.bank, file);
      // The same file may be opened again once it has been mended.
      field.value = '';
      switch (taken.kind) {
        case 'refused':
          return this.setState({ refused: taken.sentence });
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
            type="file"
            accept=".json,.yaml,.yml"
            onChange={({ currentTarget }) => open(currentTarget)}
          />
        </label>
        <p class="notice" role="alert">
          {this.state.refused}
        </p>
      </>
    );
  }
}
