import { media, mediaOf, mediumTitles } from '@tongjie/model';
import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { DossierView } from '../api/shapes.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { usePresentation } from '../parts/use-presentation.ts';

/** What each form is for, where its name doesn't say it. */
const uses: Readonly<Record<(typeof media)[number], string>> = {
  infographic: '网站、公众号',
  cover: '文章头图',
  card: '公众号、小红书',
  square: '朋友圈',
  comic: '取自漫画对话',
  kiosk: '政务公开体验区',
  slide: '新闻发布会',
  board: '印刷用 PDF',
  web: '网站、公众号文章',
  document: 'Word',
};

/** The forms that the dossier is not made into: one press makes one of them. */
export function MoreMedia({
  dossier,
  isRendering,
  onChosen,
}: {
  readonly dossier: DossierView;
  readonly isRendering: boolean;
  readonly onChosen: () => void;
}) {
  const { shown = dossier.presentation, change, error } = usePresentation(dossier);
  const chosen = mediaOf(shown);
  const others = media.filter((medium) => !chosen.includes(medium));
  if (others.length === 0) return null;
  return (
    <section>
      <h2>
        还可以做成 <span className="tj-muted tj-s">点一下就生成</span>
      </h2>
      {error && <ProblemNote error={error} />}
      <div className="tj-more-media">
        {others.map((medium) => (
          <Button
            key={medium}
            className="tj-more-medium"
            isDisabled={isRendering}
            onPress={() => change({ media: [...chosen, medium] }, onChosen)}
          >
            <span>
              <Plus size={15} strokeWidth={2} aria-hidden />
              {mediumTitles[medium]}
            </span>
            <span className="tj-muted tj-s">{uses[medium]}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}
