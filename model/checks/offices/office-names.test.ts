import { describe, expect, it } from 'vitest';
import { findOffices, namesField } from './office-names.ts';

const fieldsOf = (text: string) => findOffices(text).map(({ field }) => field);

describe('findOffices', () => {
  it.each([
    ['由民政部门受理', ['民政部门']],
    ['市医疗保障局、市财政局', ['医疗保障局', '财政局']],
    ['向人民法院起诉', ['人民法院']],
    ['财政专户里的钱', []],
  ])('reads %s', (text, names) => {
    expect(findOffices(text).map((office) => office.text)).toEqual(names);
  });

  it('the present and the short name are the same office', () => {
    expect(fieldsOf('人社局')).toEqual(fieldsOf('劳动保障行政部门'));
    expect(fieldsOf('市场监管部门')).toEqual(fieldsOf('工商行政管理部门'));
    expect(fieldsOf('税务部门')).not.toEqual(fieldsOf('财政部门'));
  });

  it('a field may be named without the word for an office', () => {
    const [customs = -1] = fieldsOf('海关部门');
    expect(namesField('税务、海关两部门', customs)).toBe(true);
    expect(namesField('财政部门', customs)).toBe(false);
  });
});
