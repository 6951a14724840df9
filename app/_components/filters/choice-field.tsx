'use client';
import { useQueryStates } from 'nuqs';
import { Select } from '../ui/select';
import { textFilter } from './text-filter';

interface ChoiceFieldProps {
  /** Name of the parameter in the address. */
  name: string;
  label: string;
  /** What stands for "no filter". */
  any: string;
  options: readonly { value: string; label: string }[];
  className?: string;
}

/** One choice in a list's address, from its first page on. */
export function ChoiceField({ name, label, any, options, className }: ChoiceFieldProps) {
  const [query, setQuery] = useQueryStates({ [name]: textFilter, page: textFilter }, { shallow: false });
  return (
    <Select
      aria-label={label}
      value={query[name] ?? ''}
      onChange={(event) => void setQuery({ [name]: event.target.value, page: '' })}
      className={className ?? ''}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
