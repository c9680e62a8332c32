import type { Brand, Presentation, PresentationChoice } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { changeDossier } from './change-dossier.ts';

/**
 * Stores how the dossier is drawn: theme, forms, layouts, order. The office's brand is copied into the dossier when its
 * theme is chosen, and stays as it is until it is renewed.
 *
 * @throws Problem `dossier-not-found`, `frozen`, `brand-missing`
 */
export function changePresentation(
  service: Service,
  by: Person,
  id: string,
  choice: PresentationChoice,
): Promise<DossierView> {
  return changeDossier(service, by, id, {
    part: 'presentation',
    change: (row) => ({ presentation: present(choice, row.presentation, service.brand) }),
  });
}

function present(choice: PresentationChoice, before: Presentation, own: Brand | null): Presentation {
  const { renewBrand = false, ...chosen } = choice;
  if (chosen.theme !== 'brand') return chosen;
  const brand = renewBrand ? own : (before.brand ?? own);
  if (brand) return { ...chosen, brand };
  throw new Problem({
    status: 409,
    code: 'brand-missing',
    title: '还没有本单位的品牌',
    detail: '要用“本单位”主题，请管理员先在服务的数据文件夹里放好 brand.json，写明单位名称和两种颜色。',
  });
}
