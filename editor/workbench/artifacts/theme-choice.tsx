import { type Brand, canonicalJson, themeNameSchema, themeTitles } from '@tongjie/model';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { DossierView } from '../api/shapes.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { usePresentation } from '../parts/use-presentation.ts';

/** The office has another brand now than the dossier was drawn with. */
function isOutOfDate(own: Brand | undefined, now: Brand | null): boolean {
  return own !== undefined && now !== null && canonicalJson(own) !== canonicalJson(now);
}

/** The themes as swatches; the office's own stands last, and can be renewed where its brand has changed. */
export function ThemeChoice({
  dossier,
  mayChange,
}: {
  readonly dossier: DossierView;
  readonly mayChange: boolean;
}) {
  const { shown = dossier.presentation, brand, themes, change, error } = usePresentation(dossier);
  const own = shown.brand ?? brand;
  return (
    <div className="tj-themes">
      <RadioGroup
        value={shown.theme}
        isReadOnly={!mayChange}
        onChange={(name) => change({ theme: themeNameSchema.parse(name) })}
      >
        <Label className="tj-form-head">主题</Label>
        <div className="tj-theme-grid">
          {themes.map((name) => {
            const ground = name === 'brand' && own ? { background: own.colours.main } : undefined;
            return (
              <Radio key={name} value={name} className={`tj-theme tj-theme-${name}`}>
                <span className="tj-swatch" aria-hidden>
                  <i style={ground} />
                  <b style={name === 'brand' && own ? { background: own.colours.second } : undefined} />
                  <u />
                </span>
                {themeTitles[name]}
              </Radio>
            );
          })}
        </div>
      </RadioGroup>
      {error && <ProblemNote error={error} />}
      {mayChange && shown.theme === 'brand' && isOutOfDate(shown.brand, brand) && (
        <p className="tj-muted tj-s tj-renew">
          单位的品牌有更新，这份卷宗还用着选定时的样子。
          <Button className="tj-btn tj-sm" onPress={() => change({ renewBrand: true })}>
            换成现在的
          </Button>
        </p>
      )}
    </div>
  );
}
