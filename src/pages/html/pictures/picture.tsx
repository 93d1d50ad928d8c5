import type { PictureBlock } from '../../document/document.ts';
import { AgainPicture } from './again.tsx';
import { AreasPicture } from './areas.tsx';
import { CurvePicture } from './curve.tsx';
import { QuartilesPicture } from './quartiles.tsx';
import { ReadinessPicture } from './readiness.tsx';
import { SharesPicture } from './shares.tsx';
import { TrendPicture } from './trend.tsx';
import { WaterfallPicture } from './waterfall.tsx';
import { WeeksPicture } from './weeks.tsx';

export function PictureOf({ block: { picture, title, alternative } }: { readonly block: PictureBlock }) {
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
    case 'shares':
      return <SharesPicture picture={picture} {...texts} />;
    case 'quartiles':
      return <QuartilesPicture picture={picture} {...texts} />;
    case 'trend':
      return <TrendPicture picture={picture} {...texts} />;
  }
}
