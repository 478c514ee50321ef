import type { VNode } from 'preact';
import type { Choice } from '../../types/index.js';
import { Switch, switchId } from '../common/Switch.js';

interface Props {
  readonly name: string;
  readonly label: string;
  /** What it is about, for those who hear the switch alone. */
  readonly subject: string;
  readonly subjectLanguage: string;
  readonly isOn: boolean;
  readonly isFixed: boolean;
  onChoice(choice: Choice): void;
}

/** A switch below the heading that it belongs to. */
export const TcfSwitch = ({ name, label, subject, subjectLanguage, isOn, isFixed, onChoice }: Props): VNode => (
  <div class="row">
    <Switch name={name} state={isOn ? 'on' : 'off'} disabled={isFixed} onChoice={onChoice} />
    <label for={switchId(name)}>
      {label}
      <span class="spoken" lang={subjectLanguage}>
        {' '}
        {subject}
      </span>
    </label>
  </div>
);
