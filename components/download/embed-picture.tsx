import { CopyField } from '@/components/ui/copy-field';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { embedSnippet } from '@/lib/views/picture/embed-page';
import type { Picture } from '@/lib/views/picture/picture';
import { embedHref } from '@/lib/views/picture/picture-links';

interface EmbedPictureProps {
  readonly picture: Picture;
  /** `https://…`, without a slash at the end. */
  readonly origin: string;
}

/** HTML that shows the picture in another page: as it stands here, or with whatever is newest. */
export function EmbedPicture({ picture, origin }: EmbedPictureProps) {
  const pinned = embedHref(picture.asked, picture.collection.version);
  const newest = embedHref(picture.asked, null);
  return (
    <Section
      id="embed"
      title="Embed"
      note={
        <>
          Without scripts, light and dark, from 360 pixels up. <Link href={pinned}>How it looks</Link>
        </>
      }
    >
      <div className="grid gap-4">
        <div>
          <p>As it stands at data version {picture.collection.version}; it says that newer data may exist:</p>
          <CopyField name="HTML, as it stands" text={embedSnippet(picture, `${origin}${pinned}`)} rows={4} />
        </div>
        <div>
          <p>With the newest data, whichever that will be:</p>
          <CopyField name="HTML, newest data" text={embedSnippet(picture, `${origin}${newest}`)} rows={4} />
        </div>
      </div>
    </Section>
  );
}
