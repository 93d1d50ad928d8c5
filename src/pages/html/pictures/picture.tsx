import { OwnPicture, type PictureProps } from './own-picture.tsx';
import { QuartilesPicture } from './quartiles.tsx';
import { SharesPicture } from './shares.tsx';

/** Any picture that a document has. */
export function PictureOf({ block }: PictureProps) {
  const { picture, title, alternative } = block;
  switch (picture.kind) {
    case 'shares':
      return <SharesPicture picture={picture} title={title} alternative={alternative} />;
    case 'quartiles':
      return <QuartilesPicture picture={picture} title={title} alternative={alternative} />;
    default:
      return <OwnPicture block={block} />;
  }
}
