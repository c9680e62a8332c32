import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import type { ClauseTarget } from '../../extensions/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { searchClauses } from './clause-index.ts';

interface ClauseMenuProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
  readonly onPick: (target: ClauseTarget) => void;
}

/** A button that opens the search for a clause, by number or words. */
export function ClauseMenu({ label, className = 'tj-btn tj-sm', children, onPick }: ClauseMenuProps) {
  const { index } = useDossier();
  const [query, setQuery] = useState('');
  return (
    <DialogTrigger>
      <Button className={className} aria-label={label}>
        {children}
      </Button>
      <Popover className="tj-popover tj-clause-menu" placement="bottom start">
        <Dialog aria-label={label}>
          {({ close }) => (
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <SearchField aria-label="按条款号或词查找条款" autoFocus>
                <Input placeholder="条款号或词" />
              </SearchField>
              <Menu
                aria-label="条款"
                items={searchClauses(index, query).map((entry) => ({
                  ...entry,
                  id: `${entry.of}:${entry.clause.id}`,
                }))}
                renderEmptyState={() => <p className="tj-muted">没有这样的条款</p>}
              >
                {(entry) => (
                  <MenuItem
                    className="tj-clause-option"
                    textValue={entry.label}
                    onAction={() => {
                      onPick({ clause: entry.clause.id, of: entry.of });
                      close();
                    }}
                  >
                    <span className="tj-clause-option-label">{entry.label}</span>
                    <span className="tj-clause-option-text">
                      {entry.clause.heading || entry.clause.text.slice(0, 40)}
                    </span>
                  </MenuItem>
                )}
              </Menu>
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
