import type { PictureBlock } from '../../document/document.ts';
import { AgainPicture } from './again.tsx';
import { AreasPicture } from './areas.tsx';
import { CurvePicture } from './curve.tsx';
import { ReadinessPicture } from './readiness.tsx';
import { TrendPicture } from './trend.tsx';
import { WaterfallPicture } from './waterfall.tsx';
import { WeeksPicture } from './weeks.tsx';

export type PictureProps = { readonly block: PictureBlock };

/** A picture that one person's result has. */
export function OwnPicture({ block: { picture, title, alternative } }: PictureProps) {
  const texts = { title, alternative };
  switch (picture.kind) {
    case 'readiness':
      return <ReadinessPicture picture={picture} {...texts} />;
    case 'areas':
      return <AreasPicture picture={picture} {...texts} />;
    case 'again':
      return <AgainPicture picture={picture} {...texts} />;
    case 'waterfall':
      return <WaterfallPicture picture={picture} {...texts} />;
    case 'curve':
      return <CurvePicture picture={picture} {...texts} />;
    case 'weeks':
      return <WeeksPicture picture={picture} {...texts} />;
    // These are of many people.
    case 'shares':
    case 'quartiles':
      return null;
    case 'trend':
      return <TrendPicture picture={picture} {...texts} />;
  }
}
