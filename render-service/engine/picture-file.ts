import type { Drawing } from '@tongjie/templates';

const folders: Readonly<Record<Drawing['medium'], string>> = {
  infographic: 'pictures/',
  card: 'cards/',
  square: 'cards/',
  board: 'boards/',
  cover: 'pictures/',
  comic: 'comics/',
  kiosk: 'kiosk/',
  slide: 'slides/',
};

/** Where a painted drawing stands inside a package: `pictures/infographic.png`, `cards/card-01.png`. */
export function pictureFile({ medium, name }: Drawing, extension: string): string {
  return `${folders[medium]}${name}.${extension}`;
}
