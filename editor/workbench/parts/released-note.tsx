import { ExternalLink } from 'lucide-react';
import type { DossierView } from '../api/shapes.ts';
import { useNameOf } from '../session.tsx';
import { formatTime } from './format-time.ts';

/** When and by whom a dossier was released, and where the public sees it. Nothing while it is not. */
export function ReleasedNote({ released }: { readonly released: DossierView['released'] }) {
  const nameOf = useNameOf();
  if (!released) return null;
  const { at, by, addresses } = released;
  return (
    <div className="tj-released-note">
      <p>
        <b>已同步发布</b>{' '}
        <span className="tj-muted tj-s">
          {nameOf(by)} {formatTime(at)}
        </span>
      </p>
      {addresses.map(({ channel, address }) =>
        address === null ? (
          <p key={channel} className="tj-muted tj-s">
            {channel}
          </p>
        ) : (
          <a key={channel} className="tj-btn tj-big" href={address} target="_blank" rel="noreferrer">
            <ExternalLink size={16} strokeWidth={1.75} aria-hidden />
            看公开页面
            <span className="tj-muted tj-s">{channel}</span>
          </a>
        ),
      )}
    </div>
  );
}
